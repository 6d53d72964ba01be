"""The outlook: sessions and letters of a span of days, from schedules and, where there is one, the ledger."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from .core.decide import view_of
from .core.model import Group, Ledger, Letter, Person, Problem, Session
from .core.programme import programme
from .core.rehearse import rehearse
from .mendable import Refused

if TYPE_CHECKING:
    from .store import Store

SPAN = timedelta(days=35)
RUN_UP = timedelta(days=75)  # without a ledger: how long before the first day a rehearsal starts


@dataclass(frozen=True, slots=True)
class Held:
    """A session of the outlook, and who moderates it as things stand."""

    session: Session
    moderator: Person | None = None

    def as_json(self) -> dict[str, object]:
        s = self.session
        return {
            "id": s.id,
            "group": s.group,
            "planned": s.planned.isoformat(),
            "start": s.start.isoformat(),
            "end": s.end.isoformat(),
            "status": s.status,
            "topic": s.topic or None,
            "moderator": person_json(self.moderator),
            "because": s.because,
        }


@dataclass(frozen=True, slots=True)
class Going:
    """A letter of the outlook and when it goes (aware, the group's zone)."""

    letter: Letter
    at: datetime

    def as_json(self) -> dict[str, object]:
        one = self.letter
        return {
            "topic": one.topic,
            "session": one.session or None,
            "to": one.to,
            "at": self.at.isoformat(),
            "because": one.because,
            "group": one.group,
        }


@dataclass(frozen=True, slots=True)
class Outlook:
    sessions: tuple[Held, ...]
    letters: tuple[Going, ...]
    problems: tuple[Problem, ...] = ()


def person_json(person: Person | None) -> dict[str, str] | None:
    return {"name": person.name, "email": person.email} if person else None


def read(folder: Path, group: str | None, now: datetime, *, quiet: bool = False) -> tuple[list[Group], list[Problem]]:
    """The groups of a folder (or one file) and all that is wrong there. Raises Refused for what is not there."""
    from .schedules import build, sources

    only = folder.stem if folder.is_file() else group
    place = folder.parent if folder.is_file() else folder
    if not place.is_dir():
        raise Refused(f"{place}: there is no such folder; 'mailer init' writes a first schedule")
    found, problems = sources(place)
    if only is not None:
        near = [s.id for s in found]
        found = [s for s in found if s.id == only]
        problems = [p for p in problems if p.group in ("", only)]
        if not found and not problems and not quiet:
            raise Refused(f"there is no group '{only}'; there are: {', '.join(near) or 'none'}")
    groups = []
    for source in found:
        one, troubles = build(source, today=now.date())
        problems += troubles
        if one is not None:
            groups.append(one)
    return groups, problems


def outlook(
    groups: Iterable[Group], store: Store | None, now: datetime, since: date | None, until: date | None
) -> Outlook:
    """What `groups` hold and send from `since` to `until`: days in each group's zone, both included.

    With a ledger the past is what was, the future goes on from what has been said; without one the letters
    before today go out when they would have. Nothing is written.
    """
    sessions: list[Held] = []
    letters: list[Going] = []
    problems: list[Problem] = []
    for group in groups:
        ledger = Ledger()
        if store is not None:
            ledger, _ = store.ledger(group.id, now)
        held, going, troubles = _one(group, ledger, now, since, until)
        sessions += held
        letters += going
        problems += troubles
    sessions.sort(key=lambda h: (h.session.start, h.session.id))
    letters.sort(key=lambda g: (g.at, g.letter.topic, g.letter.session, g.letter.to))
    return Outlook(tuple(sessions), tuple(letters), tuple(problems))


def _one(
    group: Group, ledger: Ledger, now: datetime, since: date | None, until: date | None
) -> tuple[list[Held], list[Going], list[Problem]]:
    today = now.astimezone(group.tz).date()
    first = since or today
    last = until or first + SPAN
    begin = datetime.combine(first, time(), group.tz).astimezone(UTC)
    end = datetime.combine(last + timedelta(days=1), time(), group.tz).astimezone(UTC)
    known = bool(ledger.said or ledger.editions)
    start = now if known or since is None else min(now, begin) - RUN_UP
    planned, _ = rehearse(group, ledger, start, end, lambda session: f"{session}@rehearsal")
    letters = [Going(p.letter, p.at.astimezone(group.tz)) for p in planned if begin <= p.at < end]
    if known:
        letters += [
            Going(row.letter, (row.settled or row.at).astimezone(group.tz))
            for row in ledger.said
            if row.state == "sent" and begin <= (row.settled or row.at) < min(end, now)
        ]
    view, _ = view_of(group, ledger, now)
    moderators = {s.session.id: view.person(s.role.holder) for s in view.standings if s.role.holder}
    called_off = {s.session.id: s.session for s in view.standings if s.session.cancelled}
    announced = {_planned(e.session.id) for e in ledger.editions}
    shown, troubles = programme(group, first, last, announced=announced, today=min(today, first))
    held = [Held(called_off.get(s.id, s), moderators.get(s.id)) for s in shown if first <= s.start.date() <= last]
    problems = [
        Problem(f"{group.id}.yaml", 0, 0, t.message, t.hint, group.id, t.severity)
        for t in troubles
        if t.severity == "ask-host"
    ]
    return held, letters, problems


def _planned(session: str):
    from .core.programme import planned_of

    return planned_of(session)


# ---- what an edit changes ----------------------------------------------------------------------------------------


def before(against: str, folder: Path) -> Path:
    """The folder to compare with: `against` itself, or `folder` as a git revision has it. Raises Refused."""
    if Path(against).is_dir():
        return Path(against)
    place = folder if folder.is_dir() else folder.parent
    top = _git(place, "rev-parse", "--show-toplevel").decode().strip()
    inside = place.resolve().relative_to(Path(top).resolve())
    packed = _git(Path(top), "archive", "--format=tar", against, "--", str(inside))
    scratch = Path(tempfile.mkdtemp(prefix="mailer-against-"))
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(scratch, filter="data")
    return scratch / inside


def _git(where: Path, *words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(where), *words], capture_output=True, check=False)
    except FileNotFoundError:
        raise Refused("--against a revision needs git, which is not installed; name a folder instead") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise Refused(f"--against: git says: {said[0] if said else 'no'}")
    return done.stdout


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit gains, moves, changes and loses, and the letters that come and go with it."""

    gained: tuple[str, ...]
    moved: tuple[str, ...]
    changed: tuple[str, ...]
    lost: tuple[str, ...]
    more: tuple[str, ...]
    fewer: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        return {name: list(getattr(self, name)) for name in ("gained", "moved", "changed", "lost", "more", "fewer")}

    def sections(self) -> list[tuple[str, Sequence[str]]]:
        titles = {
            "gained": "Sessions gained",
            "moved": "Sessions moved",
            "changed": "Sessions changed",
            "lost": "Sessions lost or called off",
            "more": "Letters that go out only with the edit",
            "fewer": "Letters that no longer go out",
        }
        told = [(f"{title} ({len(rows)})", rows) for name, title in titles.items() if (rows := getattr(self, name))]
        return told or [("Nothing changes: the same sessions, the same letters.", ())]


def compare(was: Outlook, now: Outlook) -> Change:
    from .core.changes import changed_words, moment

    old = {h.session.id: h.session for h in was.sessions}
    new = {h.session.id: h.session for h in now.sessions}
    gained, moved, changed, lost = [], [], [], []
    for id, s in new.items():
        o = old.get(id)
        if o is None or (o.cancelled and not s.cancelled):
            if not s.cancelled:
                gained.append(f"{id}: {moment(s.start)}")
        elif s.cancelled and not o.cancelled:
            lost.append(f"{id}: {moment(o.start)}, called off")
        elif not s.cancelled and not s.same_news(o):
            (moved if s.when != o.when else changed).append(f"{id}: {changed_words(o, s)}")
    lost += [f"{id}: {moment(o.start)}" for id, o in old.items() if id not in new and not o.cancelled]
    before_, after_ = _letters(was), _letters(now)
    more = [after_[k] for k in after_ if k not in before_]
    fewer = [before_[k] for k in before_ if k not in after_]
    return Change(*map(tuple, (gained, moved, changed, lost, more, fewer)))


def _letters(told: Outlook) -> dict[tuple[str, str, str, str], str]:
    found = {}
    for one in told.letters:
        letter = one.letter
        key = (letter.topic, letter.session, letter.to, one.at.isoformat())
        about = f" for {letter.session}" if letter.session else ""
        at = f"{one.at:%a} {one.at.day} {one.at:%b %H:%M}"
        found[key] = f"{at} {letter.topic}{about} to {letter.to}: {letter.because}"
    return found

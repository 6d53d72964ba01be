"""The outlook: sessions and letters of a span of days, from schedules and, where there is one, the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ..core.cadence import Trouble
from ..core.decide import view_of
from ..core.decide.view import View
from ..core.model import DUE, SENT, Group, Heard, Ledger, Letter, Person, Problem, Session
from ..core.programme import planned_of, programme
from ..core.rehearse import rehearse
from ..core.standing import stand
from .sheets import Sheet, read, sheets, standing_sheet

if TYPE_CHECKING:
    from ..store import Store

__all__ = [
    "Going",
    "Held",
    "Outlook",
    "Sheet",
    "begun",
    "days",
    "going",
    "held",
    "outlook",
    "read",
    "sheets",
    "silence",
    "standing_sheet",
    "uid",
]

SPAN = timedelta(days=35)
RUN_UP = timedelta(days=75)  # how long a rehearsal has gone on when the days asked for begin


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
    """A letter of the outlook: when it goes (or went), in the group's zone and on its reader's own clock."""

    letter: Letter
    at: datetime
    local: datetime
    state: str = DUE  # or SENT

    def as_json(self) -> dict[str, object]:
        one = self.letter
        return {
            "topic": one.topic,
            "session": one.session or None,
            "to": one.to,
            "at": self.at.isoformat(timespec="seconds"),
            "because": one.because,
            "group": one.group,
            "local": self.local.isoformat(timespec="seconds"),
            "state": "sent" if self.state == SENT else "planned",
        }


@dataclass(frozen=True, slots=True)
class Outlook:
    sessions: tuple[Held, ...]
    letters: tuple[Going, ...]
    problems: tuple[Problem, ...] = ()


def person_json(person: Person | None) -> dict[str, str] | None:
    return {"name": person.name, "email": person.email} if person else None


def days(group: Group, now: datetime, since: date | None, until: date | None) -> tuple[date, date]:
    """The first and the last day asked for, in the group's zone: today and five weeks on where nothing is said."""
    first = since or now.astimezone(group.tz).date()
    return first, until or max(first, first + SPAN)


def begun(group: Group, moment: datetime, people: tuple[Heard, ...] = ()) -> Ledger:
    """The ledger at `moment` (aware UTC) had the group run all along and nobody ever answered."""
    start = moment - RUN_UP - timedelta(days=group.invite.days)
    return rehearse(group, Ledger(heard=people), start, moment, uid)[1]


def uid(session: str) -> str:
    """A UID for calendars that nobody will ever get."""
    return f"{session}@rehearsal"


def outlook(
    found: Iterable[Sheet], store: Store | None, now: datetime, since: date | None, until: date | None
) -> Outlook:
    """What the groups hold and send from `since` to `until`: days in each group's zone, both included.

    With a ledger the past is what was, the future goes on from what has been said. Without one, letters of days
    that are named go out when they would had the group run all along; with no day named it begins now. Nothing is
    written. Problems of the window that `found` could not know yet come along.
    """
    now = now.replace(microsecond=0)
    sessions: list[Held] = []
    letters: list[Going] = []
    problems: list[Problem] = []
    for sheet in found:
        group, ledger = sheet.group, sheet.ledger
        first, last = days(group, now, since, until)
        begin = datetime.combine(first, time(), group.tz).astimezone(UTC)
        end = datetime.combine(last + timedelta(days=1), time(), group.tz).astimezone(UTC)
        run_up = begin - RUN_UP - timedelta(days=group.invite.days)
        start = max(now, run_up) if sheet.known or since is None else run_up
        view, _ = view_of(group, ledger, now)
        planned = rehearse(group, ledger, start, end, uid)[0] if start < end else []
        planned = [p for p in planned if begin <= p.at and (sheet.known or not silence(p.letter))]
        letters += [going(view, p.letter, p.at) for p in planned]
        if sheet.known and store is not None and begin < now:
            from ..store.past import sent_between

            rows = sent_between(store, group.id, begin, min(end, now + timedelta(seconds=1)))
            letters += [going(view, r.letter, r.settled or r.at, SENT) for r in rows]
        shown, troubles = held(view, first, last)
        sessions += shown
        problems += [sheet.problem(t.message, t.hint, t.severity) for t in troubles if t.severity == "ask-host"]
    sessions.sort(key=lambda h: (h.session.start, h.session.id))
    letters.sort(key=lambda g: (g.at, g.letter.topic, g.letter.session, g.letter.to))
    return Outlook(tuple(sessions), tuple(letters), tuple(problems))


def silence(letter: Letter) -> bool:
    """Whether a letter says only that nobody has written for weeks: where nobody could, that is no news."""
    return letter.topic == "host-problem" and letter.extra.get("kind") == "fading"


def going(view: View, letter: Letter, at: datetime, state: str = DUE) -> Going:
    group, place = view.group, view.people.get(letter.to)
    zone = group.zone_of(place.member) if place else group.tz
    return Going(letter, at.astimezone(group.tz), at.astimezone(zone), state)


def held(view: View, first: date, last: date) -> tuple[list[Held], list[Trouble]]:
    """Sessions that take place (or are called off) from `first` to `last`: what was as it was told, what comes as
    it ought to be."""
    group, ledger = view.group, view.ledger
    announced = {planned_of(e.session.id) for e in ledger.editions}
    shown, troubles = programme(group, first, last, announced=announced, today=view.now.astimezone(group.tz))
    found = {s.id: s for s in shown}
    for edition in ledger.editions:  # the last edition of each stands
        told = edition.session
        if told.end <= view.now:
            found[told.id] = told
    for standing in view.standings:
        if standing.session.end > view.now and (standing.editions or standing.session.id in found):
            found[standing.session.id] = standing.session
    listed = []
    for session in found.values():
        if first <= session.start.date() <= last:
            standing = view.by_id.get(session.id) or stand(session, group, view.people, view.shelves)
            holder = standing.role.holder
            listed.append(Held(session, view.person(holder) if holder else None))
    return listed, troubles

"""What an edit of the schedules gains, moves, changes and loses, and who would get which letter because of it.

Both versions of a group are taken from the same point: as things would stand now had the old version run all along
and nobody answered. From there the old one goes on, and so does the new one, as if the file had just been saved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from ..core.changes import changed_words, moment
from ..core.decide import view_of
from ..core.model import Group, Heard, Ledger, Session
from ..core.rehearse import rehearse
from ..service.intake import few_left
from . import Going, Held, begun, days, going, held, silence, uid
from .sheets import taken_in

AT_ONCE = frozenset(
    {"amendment", "cancellation", "invitation", "welcome", "goodbye", "host-problem", "promotion", "moderator-ask"}
)
NIGHT = timedelta(hours=12)  # longer than anybody's quiet hours: what an edit sends has gone by then
NEW, MOVED, CHANGED, OFF, GONE = "new", "moved", "changed", "called off", "gone"


@dataclass(frozen=True, slots=True)
class SessionEdit:
    kind: str  # NEW, MOVED, CHANGED, OFF or GONE
    session: Session  # as it is with the edit; as it was where it is gone
    words: str

    def as_json(self) -> dict[str, object]:
        return {"change": self.kind, "id": self.session.id, "words": self.words}


@dataclass(frozen=True, slots=True)
class LetterEdit:
    kind: str  # NEW, MOVED or GONE
    going: Going
    was: Going | None = None  # where it is MOVED

    def as_json(self) -> dict[str, object]:
        was = {"was": self.was.at.isoformat(timespec="seconds")} if self.was else {}
        return {"change": self.kind, **self.going.as_json(), **was}


@dataclass(frozen=True, slots=True)
class Edit:
    """What an edit does to one group. `at_once` are the letters it causes itself, `later` those that follow."""

    id: str
    name: str
    zone: str
    note: str = ""
    come: tuple[str, ...] = ()  # addresses new on the list, and those no longer on it
    gone: tuple[str, ...] = ()
    sessions: tuple[SessionEdit, ...] = ()
    at_once: tuple[LetterEdit, ...] = ()
    later: tuple[LetterEdit, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.note or self.come or self.gone or self.sessions or self.at_once or self.later)

    def as_json(self) -> dict[str, object]:
        return {
            "group": self.id,
            "note": self.note,
            "come": list(self.come),
            "gone": list(self.gone),
            "sessions": [one.as_json() for one in self.sessions],
            "at_once": [one.as_json() for one in self.at_once],
            "later": [one.as_json() for one in self.later],
        }


def edits(
    was: Iterable[Group],
    new: Iterable[Group],
    wrong: Iterable[str],
    now: datetime,
    since: date | None = None,
    until: date | None = None,
    people: dict[str, tuple[Heard, ...]] | None = None,
) -> list[Edit]:
    """One Edit for each group that is not the same in both versions, by id.

    `wrong` are groups whose new file cannot be taken in; `people`: what each group's ledger heard of comings and
    goings. `now` is aware UTC.
    """
    now = now.replace(microsecond=0)
    old, fresh, spoilt = {g.id: g for g in was}, {g.id: g for g in new}, set(wrong)
    found = []
    for id in sorted(old.keys() | fresh.keys()):
        before, after = old.get(id), fresh.get(id)
        if after is None:
            assert before is not None
            note = (
                "The new file cannot be taken in: what is in force stays in force, and its hosts are told why."
                if id in spoilt
                else "The file is gone. That calls nothing off: its hosts are asked, what is in force stays in force."
            )
            found.append(Edit(id, before.name, before.zone, note))
        elif before != after:
            found.append(_edit(before, after, now, since, until, (people or {}).get(id, ())))
    return found


def _edit(
    before: Group | None,
    after: Group,
    now: datetime,
    since: date | None,
    until: date | None,
    heard: tuple[Heard, ...],
) -> Edit:
    first, last = days(after, now, since, until)
    if until is None:
        last = max(last, (now + timedelta(days=after.invite.days + 1)).date())
    begin = datetime.combine(first, time(), after.tz).astimezone(UTC)
    end = datetime.combine(last + timedelta(days=1), time(), after.tz).astimezone(UTC)
    soon = after.hold.after(now) + NIGHT
    if before is None:
        note = "A new group: letters go out from the moment its file is taken in."
        told, ledger = Ledger(), Ledger(heard=heard)
    else:
        told = begun(before, now, heard)
        ledger = taken_in(told, before, after, "an edit", now)
        note = ""
        if lost := few_left(before, after):
            note = f"{lost}: its hosts are asked first, and what follows happens only once one says yes."
    shown_was = _shown(before, told, now, first, last) if before else {}
    shown_new = _shown(after, ledger, now, first, last)
    letters_was = _letters(before, told, now, max(end, soon)) if before else []
    letters_new = _letters(after, ledger, now, max(end, soon))
    at_once, later = [], []
    for one in _differing(letters_was, letters_new):
        if one.going.letter.topic in AT_ONCE and _caused(one, soon):
            at_once.append(one)
        elif begin <= one.going.at < end:
            later.append(one)
    was, new = ({m.key: m.email for m in g.members} if g else {} for g in (before, after))
    return Edit(
        after.id,
        after.name,
        after.zone,
        note,
        tuple(new[key] for key in new if key not in was and before is not None),
        tuple(was[key] for key in was if key not in new),
        tuple(_sessions(shown_was, shown_new)),
        tuple(at_once),
        tuple(later),
    )


def _caused(one: LetterEdit, soon: datetime) -> bool:
    """Whether the edit itself sends a letter: one that goes now and would not have gone until then."""
    if one.going.at >= soon or one.kind == GONE:
        return False
    return one.was is None or one.was.at >= soon or one.going.at < one.was.at


def _shown(group: Group, ledger: Ledger, now: datetime, first: date, last: date) -> dict[str, Held]:
    view, _ = view_of(group, ledger, now)
    listed = sorted(held(view, first, last)[0], key=lambda h: h.session.start)
    return {one.session.id: one for one in listed}


def _letters(group: Group, ledger: Ledger, now: datetime, end: datetime) -> list[Going]:
    view, _ = view_of(group, ledger, now)
    return [going(view, p.letter, p.at) for p in rehearse(group, ledger, now, end, uid)[0] if not silence(p.letter)]


def _sessions(was: dict[str, Held], new: dict[str, Held]) -> list[SessionEdit]:
    found = []
    for id, one in new.items():
        s, o = one.session, was[id].session if id in was else None
        if o is None or (o.cancelled and not s.cancelled):
            if not s.cancelled:
                topic = f', "{s.topic}"' if s.topic else ""
                found.append(SessionEdit(NEW, s, f"{moment(s.start)}-{s.end:%H:%M}{topic}; {s.because}"))
        elif s.cancelled and not o.cancelled:
            found.append(SessionEdit(OFF, s, moment(o.start)))
        elif not s.cancelled and not s.same_news(o):
            found.append(SessionEdit(MOVED if s.start != o.start else CHANGED, s, changed_words(o, s)))
    for id, one in was.items():
        if id not in new and not one.session.cancelled:
            found.append(SessionEdit(GONE, one.session, f"{moment(one.session.start)}; nobody was told of it yet"))
    return sorted(found, key=lambda e: (e.session.start, e.session.id))


def _differing(was: list[Going], new: list[Going]) -> list[LetterEdit]:
    """Letters of one kind about one session to one person are paired off: whichever are at the same moment first,
    then those with one reason, as two reminders have each their own, then the rest in order."""
    found = []
    old, fresh = _by_kind(was), _by_kind(new)
    for kind in old.keys() | fresh.keys():
        before, after = old.get(kind, {}), fresh.get(kind, {})
        gone = [before[at] for at in sorted(before.keys() - after.keys())]
        come = [after[at] for at in sorted(after.keys() - before.keys())]
        for letter in [*come]:
            like = next((g for g in gone if g.letter.because == letter.letter.because), None)
            if like is not None:
                found.append(LetterEdit(MOVED, letter, like))
                come.remove(letter)
                gone.remove(like)
        pairs = min(len(gone), len(come))
        found += [LetterEdit(MOVED, c, g) for g, c in zip(gone, come, strict=False)]
        found += [LetterEdit(GONE, g) for g in gone[pairs:]]
        found += [LetterEdit(NEW, c) for c in come[pairs:]]
    return sorted(found, key=lambda e: (e.going.at, e.going.letter.topic, e.going.letter.session, e.going.letter.to))


def _by_kind(letters: Iterable[Going]) -> dict[tuple[str, str, str], dict[datetime, Going]]:
    found: dict[tuple[str, str, str], dict[datetime, Going]] = {}
    for one in letters:
        letter = one.letter
        found.setdefault((letter.topic, letter.session, letter.to), {})[one.at] = one
    return found

"""A group's sessions so far, one line each: who was coming, who came, who was new, who moderated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from .core.model import ACCEPTED, Group, Ledger, key_of
from .core.people import people
from .core.rota import role
from .core.standing import Shelves


@dataclass(frozen=True, slots=True)
class Held:
    """One session that is over. `came`: as somebody told us, "" where nobody did; `moderator`: a name or ""."""

    session: str
    day: date
    called_off: bool
    coming: int
    came: str
    new: int
    moderator: str


def held(group: Group, ledger: Ledger, now: datetime) -> tuple[Held, ...]:
    """Every session of `ledger` that is over at `now` (aware UTC), oldest first."""
    shelves = Shelves.of(ledger)
    crowd = people(group, shelves.heard.get("", ()), now)
    membership = tuple(h for h in shelves.heard.get("", ()) if h.about == "membership")
    over = [e[-1].session for e in shelves.editions.values() if e[-1].session.end <= now]
    known: set[str] = set()
    found = []
    for session in sorted(over, key=lambda s: (s.start, s.id)):
        rows = sorted(shelves.heard.get(session.id, ()), key=lambda h: (h.at, h.id))
        answers = {key_of(row.who): row.answer for row in rows if row.about == "rsvp"}
        coming = {who for who, answer in answers.items() if answer == ACCEPTED}
        told = [row for row in rows if row.about == "attendance"]
        override = group.overrides.get(session.id)
        named = override.moderator if override and override.moderator else ""
        holder = "" if session.cancelled else role(session.id, (*rows, *membership), crowd, named=named).holder
        place = crowd.get(holder)
        found.append(
            Held(
                session=session.id,
                day=session.start.date(),
                called_off=session.cancelled,
                coming=0 if session.cancelled else len(coming),
                came=(told[-1].answer or told[-1].because) if told else "",
                new=0 if session.cancelled else len(coming - known),
                moderator=place.member.called if place else holder,
            )
        )
        if not session.cancelled:
            known |= coming
    return tuple(found)


def table(sessions: Iterable[Held]) -> list[str]:
    """The same as lines of text: a bar of one sign a person coming, `+` for those there for the first time."""
    lines = [f"{'date':10}  {'coming':>6}  {'came':>4}  {'new':>3}  moderator"]
    for one in sessions:
        if one.called_off:
            lines.append(f"{one.day}  called off")
            continue
        came = one.came if one.came.isdigit() else "-"
        bar = "#" * (one.coming - one.new) + "+" * one.new
        words = "" if one.came.isdigit() or not one.came else f'  "{one.came}"'
        lines.append(
            f"{one.day}  {one.coming:6}  {came:>4}  {one.new:3}  {one.moderator or 'nobody':16}{bar}{words}".rstrip()
        )
    return lines

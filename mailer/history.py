"""A group's sessions so far: who was coming, who came, who was new, who moderated, and whether it is fading."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .core.decide.view import View
from .core.model import ACCEPTED, key_of
from .core.standing import in_time, stand
from .core.turnout import settled


@dataclass(frozen=True, slots=True)
class Held:
    """One session that is over. `coming`: who had said yes at last; `came`: how many did, None where nobody told or
    their words (`told`) do not say; `new`: those of them coming for the first time; `faces`: who came unexpected;
    `moderator`: a name or ""."""

    session: str
    day: date
    called_off: bool
    coming: int
    came: int | None
    new: int
    moderator: str
    faces: int = 0
    told: str = ""


def held(view: View) -> tuple[Held, ...]:
    """Every session of the view's ledger that is over, oldest first."""
    shelves, membership = view.shelves, view.shelves.membership
    over = [e[-1].session for e in shelves.editions.values() if e[-1].session.end <= view.now]
    known: set[str] = set()
    found = []
    for session in sorted(over, key=lambda s: (s.start, s.id)):
        if session.cancelled:
            found.append(Held(session.id, session.start.date(), True, 0, None, 0, ""))
            continue
        rows = in_time(shelves.heard.get(session.id, ()))
        answers = {key_of(row.who): row.answer for row in rows if row.about == "rsvp"}
        coming = {who for who, answer in answers.items() if answer == ACCEPTED}
        holder = stand(session, view.group, view.people, shelves, membership).role.holder
        told = [row for row in rows if row.about == "attendance"]
        # Who moderates is expected, also without another yes.
        count = settled(told[-1].answer, len(coming | ({holder} if holder else set()))) if told else None
        found.append(
            Held(
                session=session.id,
                day=session.start.date(),
                called_off=False,
                coming=len(coming),
                came=count[0] if count else None,
                new=len(coming - known),
                moderator=view.name(holder),
                faces=count[1] if count else 0,
                told=told[-1].because if told else "",
            )
        )
        known |= coming
    return tuple(found)


def table(sessions: Iterable[Held]) -> list[str]:
    """The same as lines of text: a bar of one sign a person coming, `+` for those there for the first time."""
    lines = [f"{'date':10}  {'coming':>6}  {'came':>4}  {'new':>3}  moderator"]
    for one in sessions:
        if one.called_off:
            lines.append(f"{one.day}  called off")
            continue
        came = "-" if one.came is None else str(one.came)
        new = one.new + one.faces
        bar = "#" * (one.coming - one.new) + "+" * new
        words = f'  "{one.told}"' if one.told and not one.told.strip(" .!").isdigit() else ""
        lines.append(
            f"{one.day}  {one.coming:6}  {came:>4}  {new:3}  {one.moderator or 'nobody':16}{bar}{words}".rstrip()
        )
    return lines


FADING = "this group is fading: its last three sessions went by without an answer and without a moderator"

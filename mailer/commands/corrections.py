"""`mailer members GROUP answer|moderator|pause|resume|leave`: what a host was told by telephone, or puts right.

Each is a row in the ledger like any other, said by the host; the group is looked at again at once.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.model import Group
    from ..core.people import Place
    from ..store import Store

ANSWERS = ("accepted", "declined", "tentative", "none")
ROLE = ("offered", "withdrawn")
PLACES = {"pause": "paused", "resume": "resumed", "leave": "left"}
SHOWN = {
    "accepted": "comes", "declined": "does not come", "tentative": "may come", "none": "has not answered",
    "offered": "moderates", "withdrawn": "does not moderate", "paused": "pauses", "resumed": "takes part again",
    "left": "has left",
}  # fmt: skip


def add(actions: Any) -> None:
    """The verbs, added to those of `members`."""
    for name, choices, what in (
        ("answer", ANSWERS, "put right whether somebody comes to a session"),
        ("moderator", ROLE, "put right who moderates a session"),
    ):
        verb = actions.add_parser(name, help=what)
        verb.add_argument("--member", metavar="ADDRESS", required=True)
        verb.add_argument("--session", metavar="ID", required=True, help="as in `mailer status`: circle/2026-12-01")
        verb.add_argument("answer", choices=choices)
    for name, what in (
        ("pause", "send somebody nothing for a while"),
        ("resume", "send them letters again"),
        ("leave", "take somebody out for good, whatever the file says"),
    ):
        verb = actions.add_parser(name, help=what)
        verb.add_argument("--member", metavar="ADDRESS", required=True)
        if name == "pause":
            verb.add_argument("--until", metavar="DATE", help="the day they are back; without, until they resume")


def run(args: argparse.Namespace, group: Group, store: Store | None) -> int:
    """Write the correction down and say so. Raises Refused where it cannot be meant."""
    from ..core.people import people
    from ..mendable import Refused
    from ..store import HeardNew
    from .house import now

    if store is None:
        raise Refused("there is no ledger yet, so there is nothing to put right; 'mailer run' makes it")
    moment = now()
    ledger, version = store.ledger(group.id, moment)
    place = people(group, ledger.heard, moment).get(args.member)
    if not version or place is None or place.state == "unlisted":
        raise Refused(f"{args.member} is not in the group {group.id}; 'mailer members {group.id} list' shows who is")
    session, sequence, note = "", None, ""
    if args.action in ("answer", "moderator"):
        about, answer, session = args.action, args.answer, args.session
        about = "rsvp" if about == "answer" else about
        told = [e for e in ledger.editions if e.session.id == session]
        if not told:
            known = ", ".join(sorted({e.session.id for e in ledger.editions if e.session.end > moment})) or "none"
            raise Refused(f"no session {session} was announced; those to come: {known}")
        sequence = told[-1].sequence
    else:
        about, answer = "membership", PLACES[args.action]
        note = _until(args, moment)
        _possible(place, answer)
    source = f"host:{place.key}:{about}:{session}:{answer}:{moment.timestamp():.6f}"
    row = HeardNew(
        source, group.id, session, place.member.email, about, answer, moment, sequence, "host", "", note
    )  # fmt: skip
    store.add_heard((row,), (group.id,), moment)
    where = f" ({session})" if session else f" until {note}" if note else ""
    print(f"written down: {place.member.called} {SHOWN[answer]}{where}")
    return 0


def _until(args: argparse.Namespace, moment: datetime) -> str:
    from datetime import date

    from ..mendable import Refused

    if not getattr(args, "until", None):
        return ""
    try:
        day = date.fromisoformat(args.until)
    except ValueError:
        raise Refused(f"'{args.until}' is not a date; write it as 2027-01-31") from None
    if day <= moment.date():
        raise Refused(f"{day} is over; a pause ends on a day to come")
    return day.isoformat()


def _possible(place: Place, answer: str) -> None:
    from ..mendable import Refused

    who = place.member.called
    if answer == "resumed" and place.state not in ("paused", "unreachable"):
        raise Refused(f"{who} does not pause, there is nothing to resume")
    if answer == "paused" and place.state not in ("member", "paused", "unreachable"):
        raise Refused(f"{who} gets no letters as it is ({place.state})")
    if answer == "left" and place.state == "left":
        raise Refused(f"{who} has left already")

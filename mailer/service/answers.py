"""What people tell us by a link: the same rows as by mail, written at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailer.core.addresses import Ref
from mailer.core.hearing import asked_kind
from mailer.core.model import ANSWERS, Edition, Group, Heard, Ledger, Said, key_of
from mailer.core.people import People, Place, people
from mailer.core.standing import Shelves, Standing, stand
from mailer.store import HeardNew

from .house import House

AFTER = timedelta(hours=1)  # a link to a session acts until this long after it ended


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer page shows: the letter, its session as it stands now, and what its reader said so far.

    `kind` is what the letter asks: rsvp, moderator, confirm (a wish to join), or closing, which no link answers.
    """

    said: Said
    kind: str
    group: Group
    place: Place
    edition: Edition | None
    standing: Standing | None
    answer: str
    over: bool


def asked(house: House, ref: Ref, now: datetime) -> Asked | None:
    """The question behind a link's token; None when there is no such letter, group or member any more. Reads only."""
    said = house.store.said(ref.number) if ref.purpose == "r" else None
    if said is None or said.state == "dropped":
        return None
    group = house.group(said.letter.group)
    if group is None:
        return None
    ledger, _ = house.store.ledger(group.id, now)
    return question(said, group, people(group, ledger.heard, now), Shelves.of(ledger), now)


def question(said: Said, group: Group, crowd: People, shelves: Shelves, now: datetime) -> Asked | None:
    """What letter `said` asks its reader, given how the group stands; None for who was struck off its list."""
    place = crowd.get(said.letter.to)
    if place is None or place.state == "unlisted":
        return None
    standing = None
    editions = shelves.editions.get(said.letter.session, ())
    if editions:
        standing = stand(editions[-1].session, group, crowd, shelves)
    edition = editions[-1] if editions else None
    over = edition is not None and edition.session.end + AFTER <= now
    kind = asked_kind(said, now)
    answer = standing.partstat(place.key) if standing else ""
    if standing is not None and kind == "moderator":
        role = standing.role
        offered = role.holder == place.key or place.key in role.line
        answer = "offered" if offered else "declined" if place.key in role.declined else ""
    return Asked(said, kind, group, place, edition, standing, answer, over)


def answer(house: House, question: Asked, choice: str, now: datetime) -> bool:
    """Record `choice` (accepted, declined, tentative; offered, withdrawn for the moderator question).

    False when the question is over or `choice` is none of its answers; then nothing was written.
    """
    if question.over or question.edition is None:
        return False
    if question.kind == "rsvp" and choice in ANSWERS:
        about = "rsvp"
    elif question.kind == "moderator" and choice in ("offered", "withdrawn", "declined"):
        about = "moderator"
        if choice == "declined" and question.answer == "offered":
            choice = "withdrawn"
    else:
        return False
    letter = question.said.letter
    row = HeardNew(
        source=f"link:{question.said.id}:{about}:{choice}:{int(now.timestamp())}",
        group=letter.group,
        session=letter.session,
        who=question.place.member.email,
        about=about,
        answer=choice,
        at=now,
        sequence=question.edition.sequence,
        via="link",
    )
    house.store.add_heard((row,), (letter.group,), now)
    return True


@dataclass(frozen=True, slots=True)
class Membership:
    """Whose choices a `m`, `u` or `f` token speaks of."""

    group: Group
    place: Place
    ref: int
    generation: int = 0


def membership(house: House, ref: Ref, now: datetime) -> Membership | None:
    """The member behind a token that names them; None when it names nobody (any more), or was renewed since."""
    row = house.store.heard(ref.number) if ref.purpose in ("m", "u", "f") else None
    group = house.group(row.group) if row is not None else None
    if row is None or group is None:
        return None
    ledger, _ = house.store.ledger(group.id, now)
    return named_by(row, group, ledger, people(group, ledger.heard, now))


def named_by(row: Heard, group: Group, ledger: Ledger, crowd: People) -> Membership | None:
    """The member whom `row` names, given how the group stands."""
    place = crowd.get(row.who)
    return Membership(group, place, row.id, renewals(ledger, place.key)) if place is not None else None


def renewals(ledger: Ledger, key: str) -> int:
    """How often this person had their feed's address renewed in the group: the generation of their links."""
    return sum(1 for h in ledger.heard if h.about == "feed" and h.answer == "renewed" and key_of(h.who) == key)


def choose(house: House, member: Membership, choices: Sequence[tuple[str, str, str]], now: datetime) -> None:
    """Write a member's choices: (about, answer, note) each, such as ("membership", "left", "")."""
    stamp = int(now.timestamp())
    rows = [
        HeardNew(
            source=f"choice:{member.ref}:{about}:{said}:{note}:{stamp}",
            group=member.group.id,
            session="",
            who=member.place.member.email,
            about=about,
            answer=said,
            at=now,
            via="link",
            note=note,
        )
        for about, said, note in choices
    ]
    house.store.add_heard(rows, (member.group.id,), now)

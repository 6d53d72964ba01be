"""How one session stands: the edition in force, what each was last told, who comes, who waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from .model import (
    ACCEPTED,
    DECLINED,
    DUE,
    TENTATIVE,
    Edition,
    Group,
    Heard,
    Ledger,
    Said,
    Session,
    key_of,
)
from .people import People
from .rota import Role, role

# Letters that carry the calendar entry: from them we know what a member's calendar shows.
TELLING = frozenset({"invitation", "amendment", "cancellation", "promotion", "goodbye"})


@dataclass(frozen=True, slots=True)
class Answer:
    rsvp: str
    since: datetime  # when this answer, uninterrupted, began
    row: int
    because: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a member was last told of a session."""

    said: Said
    edition: Edition


@dataclass(frozen=True, slots=True)
class Standing:
    session: Session  # as it ought to be
    editions: tuple[Edition, ...]
    current: Edition | None  # the edition that says what ought to be, None until there is one
    asked_from: int  # answers to editions below this SEQUENCE are to another time and no longer count
    told: Mapping[str, Told]
    answers: Mapping[str, Answer]
    coming: tuple[str, ...]  # those with a place, in the order they said yes
    waiting: tuple[str, ...]
    role: Role
    keys: frozenset[str]  # keys of all letters about this session, whatever became of them
    said: tuple[Said, ...]

    def with_answer(self, rsvp: str) -> tuple[str, ...]:
        return tuple(who for who, answer in self.answers.items() if answer.rsvp == rsvp)

    def partstat(self, who: str) -> str:
        """`accepted`, `waiting`, `declined`, `tentative` or "" for nothing said."""
        if who in self.waiting:
            return "waiting"
        answer = self.answers.get(who)
        return answer.rsvp if answer else ""


@dataclass(frozen=True, slots=True)
class Shelves:
    """A group's ledger sorted by session once, so that a look at one session reads only its rows."""

    editions: Mapping[str, tuple[Edition, ...]]
    said: Mapping[str, tuple[Said, ...]]
    heard: Mapping[str, tuple[Heard, ...]]  # "" holds what was heard about people

    @classmethod
    def of(cls, ledger: Ledger) -> Shelves:
        editions: dict[str, list[Edition]] = {}
        said: dict[str, list[Said]] = {}
        heard: dict[str, list[Heard]] = {}
        for edition in ledger.editions:
            editions.setdefault(edition.session.id, []).append(edition)
        for row in ledger.said:
            said.setdefault(row.letter.session, []).append(row)
        for one in ledger.heard:
            heard.setdefault(one.session, []).append(one)
        return cls(
            {k: tuple(sorted(v, key=lambda e: e.sequence)) for k, v in editions.items()},
            {k: tuple(v) for k, v in said.items()},
            {k: tuple(v) for k, v in heard.items()},
        )


def stand(session: Session, group: Group, people: People, shelves: Shelves) -> Standing:
    """`session` as it ought to be, held against everything said and heard of it. Pure; order of rows is free."""
    editions = shelves.editions.get(session.id, ())
    said = shelves.said.get(session.id, ())
    heard = shelves.heard.get(session.id, ())
    by_sequence = {e.sequence: e for e in editions}
    current = in_force(session, editions, said)
    told: dict[str, Told] = {}
    for row in sorted(said, key=lambda s: s.id):
        letter = row.letter
        edition = by_sequence.get(letter.sequence if letter.sequence is not None else -1)
        if letter.topic in TELLING and row.stands and edition is not None:
            told[key_of(letter.to)] = Told(row, edition)
    asked_from = _asked_from(editions, current, said)
    answers = _answers(heard, editions, asked_from)
    yes = sorted((a.since, a.row, who) for who, a in answers.items() if a.rsvp == ACCEPTED)
    yes = [entry for entry in yes if _counts(people, entry[2])]
    places = len(yes) if not group.capacity else group.capacity
    override = group.overrides.get(session.id)
    named = override.moderator if override and override.moderator else ""
    whole = tuple(heard) + tuple(h for h in shelves.heard.get("", ()) if h.about == "membership")
    return Standing(
        session=session,
        editions=editions,
        current=current,
        asked_from=asked_from,
        told=told,
        answers=answers,
        coming=tuple(who for _, _, who in yes[:places]),
        waiting=tuple(who for _, _, who in yes[places:]),
        role=role(session.id, whole, people, named=named),
        keys=frozenset(row.letter.key for row in said),
        said=said,
    )


def _counts(people: People, who: str) -> bool:
    place = people.get(who)
    return place is not None and place.state in ("member", "paused", "unreachable")


def in_force(session: Session, editions: tuple[Edition, ...], said: Iterable[Said]) -> Edition | None:
    """The latest edition, whose SEQUENCE new letters may carry; None when a higher one has to be decided.

    An earlier edition never serves again, even when it says what ought to be and no letter of a later one has left:
    an edition's age is how long an edit has rested, and one that is taken back and made again begins anew.
    """
    if not editions or not editions[-1].session.same_news(session):
        return None
    latest = editions[-1].sequence
    for row in said:
        if row.letter.topic in TELLING and row.letter.sequence == latest and row.state == "dropped":
            if row.outcome.startswith("superseded: the plan"):
                return None
    return editions[-1]


def next_sequence(editions: tuple[Edition, ...]) -> int:
    return editions[-1].sequence + 1 if editions else 0


def _asked_from(editions: tuple[Edition, ...], current: Edition | None, said: Iterable[Said]) -> int:
    """The SEQUENCE from which the session has had its present time without a break that anybody was told of."""
    if not editions:
        return 0
    told = {row.letter.sequence for row in said if row.letter.topic in TELLING and row.state not in ("due", "dropped")}
    last = current or editions[-1]
    asked = last.sequence
    for edition in reversed([e for e in editions if e.sequence <= last.sequence]):
        if edition.session.cancelled:
            continue  # called off and on again at the same hour: the answers stand
        if edition.session.when != last.session.when and not last.session.cancelled:
            if edition.sequence in told:
                break
            continue  # an edit taken back before its letters left: nobody answered to that time
        asked = edition.sequence
    return asked


def _answers(heard: Iterable[Heard], editions: tuple[Edition, ...], asked_from: int) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for row in sorted(heard, key=lambda h: (h.at, h.id)):
        if row.about != "rsvp" or _sequence_of(row, editions) < asked_from:
            continue
        who = key_of(row.who)
        if row.answer not in (ACCEPTED, DECLINED, TENTATIVE):
            answers.pop(who, None)
            continue
        before = answers.get(who)
        since = before.since if before is not None and before.rsvp == row.answer else row.at
        answers[who] = Answer(row.answer, since, row.id, row.because, row.note)
    return answers


def _sequence_of(row: Heard, editions: tuple[Edition, ...]) -> int:
    """The edition a row answers; a row that names none answers the one in force when it was said."""
    if row.sequence is not None:
        highest = editions[-1].sequence if editions else row.sequence
        return min(row.sequence, highest)  # some clients raise SEQUENCE in their reply: a quirk, no update
    known = [e.sequence for e in editions if e.at <= row.at]
    return known[-1] if known else 0


def unsent(standing: Standing) -> tuple[Said, ...]:
    return tuple(row for row in standing.said if row.state == DUE)

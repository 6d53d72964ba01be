"""How one session stands: the edition in force, what each was last told, who comes, who waits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from operator import attrgetter

from .frozen import value
from .model import (
    ACCEPTED,
    DECLINED,
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
from .rota import GIVES_BACK, Role, role

# Letters that carry the calendar entry: from them we know what a member's calendar shows.
TELLING = frozenset({"invitation", "amendment", "cancellation", "promotion", "goodbye"})


@value
class Answer:
    rsvp: str
    since: datetime  # when this answer, uninterrupted, began
    row: int
    because: str = ""
    note: str = ""


@value
class Told:
    """What a member was last told of a session."""

    said: Said
    edition: Edition


@dataclass(frozen=True)
class Standing:
    """One session held against everything said and heard of it. Each thing is reckoned when it is asked for, once:
    most looks need little of most sessions. Order of rows is free."""

    session: Session  # as it ought to be
    editions: tuple[Edition, ...]
    said: tuple[Said, ...]
    heard: tuple[Heard, ...]
    group: Group
    people: People
    membership: tuple[Heard, ...]  # rows by which people leave or pause: they may give the role back

    @property
    def touched(self) -> bool:
        """Whether anything was said or heard of it yet, or a host has named who moderates."""
        return bool(self.editions or self.said or self.heard or self.named)

    @property
    def named(self) -> str:
        """The address a host wrote in the file, "" for none."""
        override = self.group.overrides.get(self.session.id)
        return override.moderator if override and override.moderator else ""

    @cached_property
    def current(self) -> Edition | None:
        """The edition that says what ought to be, None until there is one."""
        return in_force(self.session, self.editions, self.said)

    @cached_property
    def asked_from(self) -> int:
        """Answers to editions below this SEQUENCE are to another time and no longer count."""
        return _asked_from(self.editions, self.current, self.said)

    @cached_property
    def told(self) -> Mapping[str, Told]:
        told: dict[str, Told] = {}
        by_sequence = {e.sequence: e for e in self.editions}
        for row in in_order(self.said):
            letter = row.letter
            if letter.topic in TELLING and row.stands:
                edition = by_sequence.get(letter.sequence if letter.sequence is not None else -1)
                if edition is not None:
                    told[key_of(letter.to)] = Told(row, edition)
        return told

    @cached_property
    def answers(self) -> Mapping[str, Answer]:
        return _answers(self.heard, self.editions, self.asked_from)

    @cached_property
    def _yes(self) -> tuple[str, ...]:
        yes = sorted((a.since, a.row, who) for who, a in self.answers.items() if a.rsvp == ACCEPTED)
        return tuple(who for _, _, who in yes if _counts(self.people, who))

    @property
    def coming(self) -> tuple[str, ...]:
        """Those with a place, in the order they said yes."""
        return self._yes[: self.group.capacity or None]

    @property
    def waiting(self) -> tuple[str, ...]:
        return self._yes[self.group.capacity :] if self.group.capacity else ()

    @cached_property
    def role(self) -> Role:
        return self.role_by(None)

    def role_by(self, until: datetime | None) -> Role:
        """The role as it was reckoned by `until` (aware UTC): what was heard from then on does not count."""
        if not self.heard and not self.named:
            return Role()
        rows = self.heard + self.membership
        return role(self.session.id, rows, self.people, named=self.named, until=until)

    @cached_property
    def announced(self) -> datetime:
        """The moment (aware UTC) from which it is told of: its lead before the start, or when others were told."""
        usual = self.group.invite.before(self.session.start).astimezone(UTC)
        told = (row.letter.due for row in self.said if row.letter.topic == "invitation" and row.stands)
        return min(usual, min(told, default=usual))

    @cached_property
    def stands(self) -> frozenset[str]:
        """Keys of the letters about it that went out or still will."""
        return frozenset(row.letter.key for row in self.said if row.stands)

    def with_answer(self, rsvp: str) -> tuple[str, ...]:
        return tuple(who for who, answer in self.answers.items() if answer.rsvp == rsvp)

    def partstat(self, who: str) -> str:
        """`accepted`, `waiting`, `declined`, `tentative` or "" for nothing said."""
        answer = self.answers.get(who)
        if answer is not None and who in self.waiting:
            return "waiting"
        return answer.rsvp if answer else ""


@dataclass(frozen=True, slots=True)
class Shelves:
    """A group's ledger sorted by session once, so that a look at one session reads only its rows."""

    editions: Mapping[str, tuple[Edition, ...]]
    said: Mapping[str, tuple[Said, ...]]
    heard: Mapping[str, tuple[Heard, ...]]  # "" holds what was heard about people

    @classmethod
    def of(cls, ledger: Ledger) -> Shelves:
        editions: defaultdict[str, list[Edition]] = defaultdict(list)
        said: defaultdict[str, list[Said]] = defaultdict(list)
        heard: defaultdict[str, list[Heard]] = defaultdict(list)
        for edition in ledger.editions:
            editions[edition.session.id].append(edition)
        for row in ledger.said:
            said[row.letter.session].append(row)
        for one in ledger.heard:
            heard[one.session].append(one)
        return cls(
            {k: tuple(v) if len(v) == 1 else tuple(sorted(v, key=attrgetter("sequence"))) for k, v in editions.items()},
            {k: tuple(v) for k, v in said.items()},
            {k: tuple(v) for k, v in heard.items()},
        )

    @property
    def membership(self) -> tuple[Heard, ...]:
        """The rows by which people leave or pause."""
        return tuple(h for h in self.heard.get("", ()) if h.about == "membership" and h.answer in GIVES_BACK)


def in_order(said: tuple[Said, ...]) -> Iterable[Said]:
    """Rows as they were decided."""
    return sorted(said, key=attrgetter("id"))


def in_time(heard: tuple[Heard, ...]) -> Iterable[Heard]:
    """Rows in the order in which it was said, whenever it came in."""
    return sorted(heard, key=attrgetter("at", "id")) if len(heard) > 1 else heard


def stand(
    session: Session, group: Group, people: People, shelves: Shelves, membership: tuple[Heard, ...] | None = None
) -> Standing:
    """`session` as it ought to be, before everything said and heard of it. `membership`: the shelves', where many
    sessions are stood at once."""
    id = session.id
    leavings = shelves.membership if membership is None else membership
    return Standing(
        session,
        shelves.editions.get(id, ()),
        shelves.said.get(id, ()),
        shelves.heard.get(id, ()),
        group,
        people,
        leavings,
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


def _answers(heard: tuple[Heard, ...], editions: tuple[Edition, ...], asked_from: int) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for row in in_time(heard):
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

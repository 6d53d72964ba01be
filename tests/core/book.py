"""A ledger in memory, for stories told to the core alone: no clock, no database, no mail."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from mailer.core.cadence import Calendar, Change, parse
from mailer.core.decide import decide, view_of
from mailer.core.decide.view import View
from mailer.core.model import (
    DROPPED,
    SENT,
    Decision,
    Edition,
    Group,
    Heard,
    Inbound,
    Ledger,
    Letter,
    Member,
    Person,
    Said,
)
from mailer.core.standing import TELLING, Standing

ADA = Person("ada@example.org", "Ada Host")
BEN, CHI, DEE, EVE = (Member(f"{n.lower()}@example.org", n) for n in ("Ben", "Chi", "Dee", "Eve"))


def circle(**changes: object) -> Group:
    """A London circle: every Tuesday 18:30-20:00 from 1 December 2026. `changes` replace fields of the group."""
    calendar = Calendar(parse("every Tuesday 18:30-20:00"), "Europe/London", date(2026, 12, 1), (), ())
    usual = Group(
        id="circle",
        name="Tuesday circle",
        zone="Europe/London",
        calendar=calendar,
        hosts=(ADA,),
        members=(BEN, CHI, DEE),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def with_change(group: Group, *changes: Change) -> Group:
    return replace(group, calendar=replace(group.calendar, changes=changes))


@dataclass
class Book:
    """What was said and heard so far; `look` decides and writes it down, and every letter goes out at once."""

    group: Group
    now: datetime
    editions: list[Edition] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    needs: tuple[Inbound, ...] = ()  # mail set aside that waits for a host
    stuck: bool = False  # letters are decided and stay unsent: the server is away
    told: dict[tuple[str, str], tuple[int, str, Edition]] = field(default_factory=dict)  # members' calendars

    @property
    def ledger(self) -> Ledger:
        return Ledger(tuple(self.editions), tuple(self.said), tuple(self.heard))

    def look(self) -> Decision:
        decision = decide(self.group, self.ledger, self.now, lambda session: f"uid-{session}", self.needs)
        keys = {row.letter.key for row in self.said}
        for letter in decision.say:
            assert letter.key not in keys, f"{letter.key} is owed twice"
            keys.add(letter.key)
        for edition in decision.editions:
            assert not any(
                e.session.id == edition.session.id and e.sequence == edition.sequence for e in self.editions
            ), "one SEQUENCE for two editions"
        gone = dict(decision.drop)
        self.said = [
            replace(r, state=DROPPED, outcome=gone[r.id], settled=self.now) if r.id in gone and r.state == "due" else r
            for r in self.said
        ]
        self.editions += decision.editions
        for letter in decision.say:
            self.said.append(Said(len(self.said) + 1, letter, "due", self.now))
        if not self.stuck:
            self.send()
        return decision

    def send(self) -> None:
        """The server takes whatever is due; members' calendars obey what they get."""
        for i, row in enumerate(self.said):
            if row.state == "due" and row.letter.due <= self.now:
                self.said[i] = replace(row, state=SENT, settled=self.now)
                self._deliver(row.letter)

    def _deliver(self, letter: Letter) -> None:
        """RFC 5546 section 2.1.4: a lower SEQUENCE than the one known is old news."""
        if letter.topic not in TELLING or letter.sequence is None:
            return
        edition = next(e for e in self.editions if (e.session.id, e.sequence) == (letter.session, letter.sequence))
        known = self.told.get((letter.to, letter.session))
        if known is None or letter.sequence >= known[0]:
            method = "CANCEL" if letter.topic in ("cancellation", "goodbye") else "REQUEST"
            self.told[(letter.to, letter.session)] = (letter.sequence, method, edition)

    def until(self, moment: datetime) -> list[Letter]:
        """Looks whenever a look is due, up to `moment`; the letters said on the way."""
        before = len(self.said)
        for _ in range(2000):
            decision = self.look()
            if decision.look_at is None or decision.look_at > moment:
                break
            assert decision.look_at > self.now, "a look that is due now has been taken"
            self.now = decision.look_at
        else:
            raise AssertionError("the group never comes to rest")
        self.now = max(self.now, moment)
        self.look()
        return [row.letter for row in self.said[before:]]

    def hear(self, who: Person, about: str, answer: str, session: str = "", **more: object) -> None:
        sequence = max((e.sequence for e in self.editions if e.session.id == session), default=None)
        row = Heard(
            len(self.heard) + 1, f"mail-{len(self.heard)}#0", self.group.id, session, who.email, about, answer,
            self.now, sequence,
        )  # fmt: skip
        self.heard.append(replace(row, **more))  # type: ignore[arg-type]

    def view(self) -> View:
        return view_of(self.group, self.ledger, self.now)[0]

    def standing(self, session: str) -> Standing:
        return self.view().by_id[session]

    def topics(self, who: Person, topic: str = "") -> list[str]:
        rows = [r.letter for r in self.said if r.letter.to == who.email and r.state == SENT]
        return [
            one.key.removeprefix(f"{one.topic}/") if topic else one.topic for one in rows if topic in ("", one.topic)
        ]


def later(moment: datetime, **by: int) -> datetime:
    return moment + timedelta(**by)

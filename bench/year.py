"""A year of many groups in one process: decided, every letter composed, none sent; the ledger is in memory.

usage: python bench/year.py [GROUPS] [WEEKS]     (100 groups of 8 members, 52 weeks)

Groups meet weekly to monthly in four zones. Who is invited says yes three times in four, and whoever is told that
it is their turn to moderate offers. One group after another is taken through its year; rows that decide nothing any
more are let go of as the real ledger does. Printed: sessions, looks, letters a second, bytes, peak memory.

Measured: 1,000 groups, 52 weeks, while others used both cores: 172,174 looks, 29,051 sessions, 918,880 letters (6.2 GB)
in 1,014 s of CPU, 1,984 s by the clock; 38 MB at most, which do not grow with the number of groups. Since
letters that differ in names and times only share a shape, 50 groups: 47,320 in 28.8 s, 1.9 ms a look.
"""

from __future__ import annotations

import resource
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailer.core.addresses import Keys, Post
from mailer.core.cadence import Calendar, parse
from mailer.core.compose import Composer
from mailer.core.decide import decide
from mailer.core.model import (
    SENT,
    Edition,
    Group,
    Heard,
    Join,
    Ledger,
    Letter,
    Member,
    Moderation,
    Outgoing,
    Person,
    Said,
)
from mailer.templating import Letters

BEGIN = datetime(2026, 11, 2, 6, tzinfo=UTC)
KEPT, KEPT_EDITIONS = timedelta(days=21), timedelta(days=400)
NAMES = ("Ben", "Chi", "Dee", "Eve", "Fay", "Gus", "Ida", "Jon")
ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata")
PHRASES = (
    "every Tuesday 18:30-20:00", "every other Thursday 19:00-20:30", "every 3 weeks on Monday 17:15-18:30",
    "every 3-4 weeks on Wednesday 18:30-20:00",
)  # fmt: skip


def group_of(number: int) -> Group:
    zone = ZONES[number % 4]
    calendar = Calendar(parse(PHRASES[number // 4 % 4]), zone, BEGIN.date() + timedelta(days=number % 7), (), ())
    members = tuple(Member(f"{n.lower()}.{number}@members.example", n) for n in NAMES)
    return Group(
        f"circle-{number}", f"Circle {number}", zone, calendar, (Person(f"ada.{number}@members.example", "Ada Host"),),
        members, join=Join(video=f"https://video.example.org/j/{number}"), moderation=Moderation(),
    )  # fmt: skip


@dataclass(slots=True)
class Tally:
    sessions: int = 0
    looks: int = 0
    letters: int = 0
    bytes: int = 0
    deciding: float = 0.0
    composing: float = 0.0
    ids: int = 0


@dataclass(slots=True)
class Year:
    """One group's way through its year."""

    group: Group
    composer: Composer
    tally: Tally
    editions: dict[tuple[str, int], Edition] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    threads: dict[tuple[str, str], int] = field(default_factory=dict)

    def run(self, end: datetime) -> None:
        now, tally = BEGIN, self.tally
        while now < end:
            began = perf_counter()
            ledger = Ledger(tuple(self.editions.values()), tuple(self.said), tuple(self.heard))
            decision = decide(self.group, ledger, now, lambda session: f"{session.replace('/', '-')}@example.org")
            tally.deciding += perf_counter() - began
            tally.looks += 1
            for edition in decision.editions:
                tally.sessions += edition.sequence == 0
                self.editions[edition.session.id, edition.sequence] = edition
            heard = len(self.heard)
            for letter in decision.say:
                self.say(letter, now)
            if len(self.heard) == heard:  # else whoever wrote has us look again at once
                self.said = [row for row in self.said if row.at > now - KEPT]
                now = max(decision.look_at or end, now + timedelta(seconds=1))

    def say(self, letter: Letter, now: datetime) -> None:
        tally = self.tally
        tally.ids += 1
        thread = self.threads.setdefault((letter.session, letter.to), tally.ids) if letter.session else tally.ids
        row = Said(tally.ids, letter, SENT, now, thread, settled=now)
        self.said.append(row)
        reader = next((m for m in self.group.members if m.email == letter.to), Member(letter.to, "Ada Host"))
        began = perf_counter()
        edition = self.editions.get((letter.session, letter.sequence if letter.sequence is not None else -1))
        answer = str(letter.extra.get("partstat") or "")
        mail = self.composer.compose(Outgoing(row, self.group, reader, edition, answer=answer, member=1), now)
        tally.composing += perf_counter() - began
        tally.letters += 1
        tally.bytes += len(mail.raw)
        if letter.topic == "invitation" and tally.ids % 4:
            self.hear(letter, "rsvp", "accepted", now)
        elif letter.topic == "moderator-ask" and letter.extra.get("yours"):
            self.hear(letter, "moderator", "offered", now)

    def hear(self, letter: Letter, about: str, answer: str, now: datetime) -> None:
        number = len(self.heard) + 1
        self.heard.append(
            Heard(
                number, f"link:{number}", self.group.id, letter.session, letter.to, about, answer, now, letter.sequence
            )
        )


def main(groups: int, weeks: int) -> None:
    post = Post("circle@example.org", "https://circle.example.org", Keys((b"a secret for benchmarks only",)))
    composer, tally = Composer(post, Letters()), Tally()
    began = perf_counter()
    for number in range(groups):
        Year(group_of(number), composer, tally).run(BEGIN + timedelta(weeks=weeks))
        if number % 100 == 99:
            told = f"{number + 1} groups, {tally.letters:,} letters, {perf_counter() - began:.0f} s"
            print(told, file=sys.stderr, flush=True)
    took = perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{groups} groups of {len(NAMES)}, {weeks} weeks, no letter sent")
    print(f"took        {took:9.1f} s: {tally.looks:,} looks, {tally.sessions:,} sessions told of")
    print(f"deciding    {tally.deciding:9.1f} s, {tally.deciding / max(tally.looks, 1) * 1e3:.2f} ms a look")
    print(f"composing   {tally.composing:9.1f} s, {tally.letters / max(tally.composing, 1e-9):,.0f} letters a second")
    print(f"letters     {tally.letters:9,}, {tally.letters / took:,.0f} a second in all, {tally.bytes / 1e6:,.0f} MB")
    print(f"peak memory {memory:9.0f} MB")


if __name__ == "__main__":
    main(*[int(one) for one in (*sys.argv[1:], *("100", "52")[len(sys.argv) - 1 :])])

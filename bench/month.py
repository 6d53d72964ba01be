"""A month of many groups: every look ahead, letter, mark and answer through the real ledger on SQLite (FULL).

usage: python bench/month.py [GROUPS] [MINUTES]     (300, of 10 members each)

Groups meet weekly to monthly in eight zones. Six members of ten answer their invitation, every twelfth offers to
moderate when asked. The carrier takes every letter at once, without a network. Time jumps from one due moment to the
next. Printed: what taking in and the month took (CPU: what is not waited for others on the machine), letters a second,
peak memory, the ledger's size. After so many MINUTES it stops where it is, and says which day that was.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

import uvloop

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailer.app import App, join
from mailer.clock import WoundClock
from mailer.config import Settings
from mailer.sack import Giver, Mail
from mailer.service.ahead import look_ahead
from mailer.service.speaking import speak
from mailer.smtp import Result, Sent
from mailer.store import HeardNew, open_store

BEGIN = datetime(2026, 11, 1, 6, tzinfo=UTC)
MEMBERS = 10
ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Asia/Tokyo",
         "Australia/Sydney", "America/Sao_Paulo")  # fmt: skip
PHRASES = ("every Tuesday", "every other Thursday", "every 3 weeks on Monday", "every 4 weeks on Saturday")


class Taker:
    """A carrier whose server is never busy and nowhere."""

    connections, idle, resting = 4, 0.0, 0.0

    def __init__(self) -> None:
        self.bytes = 0

    def allowance(self, most: int, seconds: float) -> int:
        return most

    async def deliver_many(self, mails: Giver, on_result: Callable[[Mail, Result], None]) -> None:
        stirred = asyncio.Event()
        mails.tell(stirred.set)
        while not mails.over:
            stirred.clear()
            while (mail := mails.give()) is not None:
                self.bytes += len(mail.raw)
                on_result(mail, Sent(250, "2.0.0 Ok"))
            if not mails.over:
                await stirred.wait()


def write(folder: Path, count: int) -> None:
    folder.mkdir()
    for n in range(count):
        members = "".join(f"  - Member {m} <m{m}.c{n}@members.example>\n" for m in range(MEMBERS))
        (folder / f"circle-{n}.yaml").write_text(
            f"name: Circle {n}\nhosts: [Ada Host <ada{n}@members.example>]\ntimezone: {ZONES[n % 8]}\n"
            f"meets: {PHRASES[n % 4]} {17 + n % 4}:{n // 4 % 12 * 5:02}-21:30\nstarts: 2026-11-{n % 28 + 1:02}\n"
            f"join:\n  video: https://video.example.org/j/{n}\nmembers:\n{members}"
        )


def replies(app: App, after: int, now: datetime) -> int:
    """People answer what they were sent since the letter of that number; the last one's number."""
    with app.store.database.read() as tx:
        rows = tx.rows(
            "SELECT id, grp, session, who, topic, sequence FROM said WHERE id > ? AND state = 'sent' "
            "AND topic IN ('invitation', 'moderator-ask') ORDER BY id",
            (after,),
        )
    heard = []
    for id, group, session, who, topic, sequence in rows:
        if topic == "invitation" and id % 10 < 6:
            about, answer = "rsvp", "accepted" if id % 10 < 5 else "declined"
        elif topic == "moderator-ask" and id % 12 == 0:
            about, answer = "moderator", "offered"
        else:
            continue
        heard.append(HeardNew(f"link:{id}", group, session, who, about, answer, now, sequence=sequence, via="link"))
    if heard:
        app.store.add_heard(heard, {one.group for one in heard}, now)
    return rows[-1][0] if rows else after


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def month(app: App, clock: WoundClock, taker: Taker, most: float) -> None:
    began, used = perf_counter(), process_time()
    app.take_in()
    taken, took_in = perf_counter() - began, process_time() - used
    memory = peak()
    began, passes, looks, sent, answered = perf_counter(), 0, 0, 0, 0
    looking, used = 0.0, process_time()
    while (now := clock.now()) < BEGIN + timedelta(days=30) and perf_counter() - began < most:
        start = process_time()
        looks += look_ahead(app.house, now)
        looking += process_time() - start
        while more := await speak(app.house, app.composer, taker, clock.now):  # type: ignore[arg-type]
            sent += more
        answered = replies(app, answered, now)
        passes += 1
        due = app.store.next_moment()
        if due is None:
            break
        clock.set(max(due, now + timedelta(minutes=5)))
    took, used = perf_counter() - began, process_time() - used
    with app.store.database.read() as tx:
        size = tx.rows("PRAGMA page_count")[0][0] * tx.rows("PRAGMA page_size")[0][0]
        heard = tx.rows("SELECT COUNT(*) FROM heard")[0][0]
    print(f"schedules taken in           {taken:9.1f} s, {took_in:.1f} s of CPU, {memory:.0f} MB")
    print(f"the month                    {took:9.1f} s, {used:.1f} s of CPU: {passes:,} passes, {looks:,} looks")
    print(f"reached                      {now:%d %B} of {BEGIN:%d %B} to {BEGIN + timedelta(days=30):%d %B}")
    print(f"looking ahead                {looking:9.1f} s of CPU, {looking / max(looks, 1) * 1e3:.2f} ms a look")
    speaking = used - looking
    print(
        f"letters                      {sent:9,}, {sent / took:,.0f} a second, {taker.bytes / max(sent, 1):,.0f} bytes "
        f"each; speaking and answers {speaking / max(sent, 1) * 1e3:.2f} ms of CPU a letter"
    )
    print(f"states                       {app.store.counts()}")
    print(f"things heard                 {heard:9,}")
    print(f"peak memory                  {peak():9.0f} MB")
    print(f"ledger                       {size / 1e6:9.1f} MB, {size / max(sent, 1):,.0f} bytes a letter")


def main(count: int, minutes: float = 1e9) -> None:
    with tempfile.TemporaryDirectory(prefix="month-") as place:
        folder = Path(place)
        write(folder / "schedules", count)
        environ = {"MAILER_ADDRESS": "circle@example.org", "MAILER_SMTP_URL": "smtp://127.0.0.1:1"}
        settings = Settings.read(environ | {"MAILER_SECRET": "a secret for benchmarks only"}, folder)
        clock, taker = WoundClock(BEGIN), Taker()
        with open_store(settings.database_here) as store:
            print(f"{count} groups of {MEMBERS}")
            uvloop.run(month(join(settings, store, clock), clock, taker, 60 * minutes))


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:])) if len(sys.argv) > 1 else main(300)

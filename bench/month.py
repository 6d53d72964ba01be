"""A month of many groups: every look ahead, letter, mark and answer through the real ledger on SQLite (FULL).

usage: python bench/month.py [GROUPS] [--at FOLDER] [--minutes MINUTES]     (300, of 10 members each)

Groups meet weekly to monthly in eight zones. Six members of ten answer their invitation, every twelfth offers to
moderate when asked. Two processes share the ledger, as `work` may on any machine: one looks ahead and hears answers,
the other sends what was decided, at most one pass behind. The carrier takes every letter at once, without a network.
After a pass time jumps to the next moment at which a group is due. Printed: what taking in and the month took (CPU:
what is not waited for others on the machine), letters a second, peak memory, the ledger's size.

After so many MINUTES, or when it is told to stop (SIGINT, SIGTERM), it ends that pass and says how far it came.
Everything lies in FOLDER then, and the same command goes on from there. Without a FOLDER everything is thrown away.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
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
from mailer.store import HeardNew, Store, open_store

BEGIN = datetime(2026, 11, 1, 6, tzinfo=UTC)
END = BEGIN + timedelta(days=30)
STEP = timedelta(minutes=5)  # of the clock, at least
NO_MORE = "no more"  # is due at the moment told before
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


def joined(folder: Path, store: Store, clock: WoundClock) -> App:
    return join(settings(folder), store, clock)


def settings(folder: Path) -> Settings:
    environ = {"MAILER_ADDRESS": "circle@example.org", "MAILER_SMTP_URL": "smtp://127.0.0.1:1"}
    return Settings.read(environ | {"MAILER_SECRET": "a secret for benchmarks only"}, folder)


# The one that sends: told a moment, it sends what is due, and goes on until it is told that no more will come


async def send(folder: Path) -> None:
    clock, taker, loop = WoundClock(BEGIN), Taker(), asyncio.get_running_loop()
    with open_store(settings(folder).database_here) as store:
        app = joined(folder, store, clock)
        while word := await loop.run_in_executor(None, sys.stdin.readline):
            clock.set(datetime.fromisoformat(word.strip()))
            before, used, sent = taker.bytes, process_time(), 0
            last = loop.run_in_executor(None, sys.stdin.readline)
            while True:
                over = last.done()
                while more := await speak(app.house, app.composer, taker, clock.now):  # type: ignore[arg-type]
                    sent += more
                if over:
                    break
                await asyncio.wait([last], timeout=0.05)
            told = {"sent": sent, "bytes": taker.bytes - before, "cpu": process_time() - used, "memory": peak()}
            print(json.dumps(told), flush=True)


# The one that looks ahead


@dataclass
class Tally:
    """How far the month has come, and what it took: kept beside the ledger after every pass."""

    groups: int
    now: str = BEGIN.isoformat()
    answered: int = 0  # number of the last letter that was answered, or not
    passes: int = 0
    looks: int = 0
    sent: int = 0
    bytes: int = 0
    clock: float = 0.0
    looking: float = 0.0  # seconds of CPU, as all that follow
    answering: float = 0.0
    sending: float = 0.0
    taking_in: float = 0.0
    taken_in: float = 0.0  # seconds of the clock
    memory: float = 0.0  # MB, of the one that looks ahead
    memory_sending: float = 0.0

    def keep(self, place: Path) -> None:
        place.with_suffix(".new").write_text(json.dumps(asdict(self), indent=1))
        os.replace(place.with_suffix(".new"), place)


def month(app: App, clock: WoundClock, tally: Tally, sender: subprocess.Popen[str], place: Path, most: float) -> None:
    began, under_way, stopping = perf_counter(), 0, threading.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, lambda *_: stopping.set())
    while (now := clock.now()) < END and perf_counter() - began < most and not stopping.is_set():
        start, used = perf_counter(), process_time()
        tell(sender, now.isoformat())
        tally.looks += look_ahead(app.house, now)
        tally.looking += process_time() - used
        tell(sender, NO_MORE)
        tally.passes += 1
        under_way += 1
        if under_way > 1:
            under_way -= gone(app, tally, sender, now)
        with app.store.database.read() as tx:
            due = tx.rows("SELECT MIN(look_at) FROM groups")[0][0]
        clock.set(END if due is None else max(datetime.fromtimestamp(due, UTC), now + STEP))
        tally.now = clock.now().isoformat()
        tally.clock += perf_counter() - start
        tally.keep(place)
    start = perf_counter()
    while under_way:
        under_way -= gone(app, tally, sender, clock.now())
    tally.clock += perf_counter() - start
    tally.keep(place)


def tell(sender: subprocess.Popen[str], word: str) -> None:
    assert sender.stdin is not None
    print(word, file=sender.stdin, flush=True)


def gone(app: App, tally: Tally, sender: subprocess.Popen[str], now: datetime) -> int:
    """Waits until the letters of one pass have gone, and has their readers answer; how many passes: 1."""
    assert sender.stdout is not None
    told = json.loads(sender.stdout.readline())
    used = process_time()
    tally.answered = replies(app, tally.answered, now)
    tally.answering += process_time() - used
    tally.sent += told["sent"]
    tally.bytes += told["bytes"]
    tally.sending += told["cpu"]
    tally.memory, tally.memory_sending = max(tally.memory, peak()), max(tally.memory_sending, told["memory"])
    return 1


def report(app: App, tally: Tally) -> None:
    with app.store.database.read() as tx:
        size = tx.rows("PRAGMA page_count")[0][0] * tx.rows("PRAGMA page_size")[0][0]
        heard = tx.rows("SELECT COUNT(*) FROM heard WHERE about IN ('rsvp', 'moderator')")[0][0]
    t, sent = tally, max(tally.sent, 1)
    used, reached = t.looking + t.answering + t.sending, datetime.fromisoformat(t.now)
    print(f"{t.groups:,} groups of {MEMBERS}, taken in  {t.taken_in:7.1f} s, {t.taking_in:.1f} s of CPU")
    print(
        f"reached                      {min(reached, END):%d %B} of {BEGIN:%d %B} to {END:%d %B}: {t.passes:,} passes"
    )
    print(f"the month                    {t.clock:9.1f} s, {used:.1f} s of CPU in two processes")
    each = t.looking / max(t.looks, 1) * 1e3
    print(f"looks ahead                  {t.looks:9,}, {t.looking:.1f} s of CPU, {each:.2f} ms each")
    print(
        f"letters                      {t.sent:9,}, {t.sent / max(t.clock, 1e-9):,.0f} a second, "
        f"{t.sent / max(used, 1e-9):,.0f} a second of CPU, {t.bytes / sent:,.0f} bytes each"
    )
    print(f"  composed, marked           {t.sending:9.1f} s of CPU, {t.sending / sent * 1e3:.2f} ms each")
    print(f"answers                      {heard:9,}, {t.answering:.1f} s of CPU")
    print(f"states                       {app.store.counts()}")
    print(f"peak memory                  {t.memory:9.0f} MB looking ahead, {t.memory_sending:.0f} MB sending")
    print(f"ledger                       {size / 1e6:9.1f} MB, {size / sent:,.0f} bytes a letter with everything else")


def run(folder: Path, count: int, minutes: float) -> None:
    place = folder / "month.json"
    tally = Tally(**json.loads(place.read_text())) if place.exists() else Tally(count)
    if not place.exists():
        write(folder / "schedules", count)
    clock = WoundClock(datetime.fromisoformat(tally.now))
    with open_store(settings(folder).database_here) as store:
        app = joined(folder, store, clock)
        if not place.exists():
            began, used = perf_counter(), process_time()
            app.take_in()
            tally.taken_in, tally.taking_in = perf_counter() - began, process_time() - used
            tally.memory = peak()
            tally.keep(place)
            print(
                f"taken in: {tally.taken_in:.1f} s, {tally.taking_in:.1f} s of CPU, {tally.memory:.0f} MB", flush=True
            )
        command = [sys.executable, __file__, "--at", str(folder), "--send"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as sender:
            month(app, clock, tally, sender, place, 60 * minutes)
            sender.stdin.close()  # type: ignore[union-attr]
        report(app, tally)


def main() -> None:
    reading = argparse.ArgumentParser()
    reading.add_argument("groups", nargs="?", type=int, default=300)
    reading.add_argument("--at", type=Path)
    reading.add_argument("--minutes", type=float, default=1e9)
    reading.add_argument("--send", action="store_true", help=argparse.SUPPRESS)
    words = reading.parse_args()
    if words.send:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # it ends when nothing more is told it
        uvloop.run(send(words.at))
    elif words.at:
        words.at.mkdir(exist_ok=True)
        run(words.at, words.groups, words.minutes)
    else:
        with tempfile.TemporaryDirectory(prefix="month-") as place:
            run(Path(place), words.groups, words.minutes)


if __name__ == "__main__":
    main()

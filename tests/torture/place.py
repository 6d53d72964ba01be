"""A place where real processes work on one ledger and are killed: groups with many members, a post office, workers."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from pathlib import Path

from mailer.config import Settings
from mailer.joining import post_of
from mailer.store import open_store
from tests.servers.child import die_with_parent, free_port
from tests.torture.office import Kept, Office
from tests.world import awake_zone

ROOT = Path(__file__).resolve().parents[2]
WORKER = Path(__file__).with_name("worker.py")
CONNECTIONS, BATCH = 4, 100
SECRET = "a secret for torture only, long enough"

GROUP = """name: Circle {n}
hosts: [Ada Host <ada@example.org>]
timezone: {zone}
meets: {day} 18:30-20:00
starts: {first:%Y-%m-%d}
invite: 40 days before
members: members/{n}.csv
"""


@dataclass
class Evidence:
    """What ledger and post office say, side by side."""

    sent: int  # letters the ledger says went out
    lost: int  # letters the ledger calls sent that never arrived
    unknown: int  # letters that arrived and are not in the ledger, or not marked sent
    repeats: int
    differing: int  # letters that arrived twice and not with the same bytes
    states: dict[str, int]


@dataclass
class Place:
    """A folder with schedules, a ledger and a post office; processes are started and killed here."""

    folder: Path
    office: Office
    database: str
    members: dict[str, int] = field(default_factory=dict)
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    ahead: float = 0.0  # seconds by which the next worker's clock runs ahead

    def groups(self, count: int, members: int) -> None:
        """Circles that meet in four weeks and invite now."""
        (self.folder / "schedules" / "members").mkdir(parents=True)
        first = datetime.now(UTC).date() + timedelta(days=28)
        for n in range(count):
            text = GROUP.format(n=n, zone=awake_zone(), day=f"every 8 weeks on {first:%A}", first=first)
            (self.folder / "schedules" / f"circle-{n}.yaml").write_text(text)
            rows = "".join(f"Member {m} of {n},m{m}.g{n}@example.org\n" for m in range(members))
            (self.folder / "schedules" / "members" / f"{n}.csv").write_text("name,email\n" + rows)
            self.members[f"circle-{n}"] = members

    @property
    def environ(self) -> dict[str, str]:
        return {
            "MAILER_ADDRESS": "circle@example.org",
            "MAILER_SMTP_URL": self.office.url,
            "MAILER_IMAP_URL": f"imap://circle:secret@127.0.0.1:{self.nobody}/INBOX?tls=never",
            "MAILER_SECRET": SECRET,
            "MAILER_DATABASE_URL": self.database,
            "MAILER_CONNECTIONS": str(CONNECTIONS),
        }

    def __post_init__(self) -> None:
        self.nobody = free_port()  # where no mailbox is: mail in is not what is tried here
        self.log = (self.folder / "log").open("ab")

    def settings(self) -> Settings:
        return Settings.read(self.environ, self.folder)

    def start(self, *, ahead: float | None = None) -> subprocess.Popen[bytes]:
        """One more worker."""
        environ = {k: v for k, v in os.environ.items() if not k.startswith("MAILER_")}
        environ |= self.environ | {"PYTHONPATH": str(ROOT)}
        worker = subprocess.Popen(
            [sys.executable, str(WORKER), str(self.ahead if ahead is None else ahead)],
            cwd=self.folder, env=environ, stdout=self.log, stderr=self.log, preexec_fn=die_with_parent,
        )  # fmt: skip
        self.workers.append(worker)
        return worker

    def kill(self, worker: subprocess.Popen[bytes]) -> None:
        worker.kill()
        worker.wait()
        self.workers.remove(worker)

    def end(self) -> None:
        for worker in self.workers[:]:
            self.kill(worker)
        self.log.close()

    def wait(self, until: Callable[[], bool], within: float, what: str) -> None:
        deadline = time.monotonic() + within
        while not until():
            assert time.monotonic() < deadline, f"{what} did not happen within {within:g} s; see {self.folder}/log"
            for worker in self.workers:
                assert worker.poll() is None, f"a worker ended by itself; see {self.folder}/log"
            time.sleep(0.02)

    def wait_until_quiet(self, within: float) -> None:
        """No letter has come for three seconds."""
        last = [0, time.monotonic()]

        def quiet() -> bool:
            if last[0] != len(self.office.kept):
                last[:] = len(self.office.kept), time.monotonic()
            return time.monotonic() - last[1] > 3

        self.wait(quiet, within, "quiet")

    def wait_until_nothing_waits(self, within: float) -> None:
        """Every letter that may go has gone. Workers must be running."""
        with open_store(self.settings().database_here) as store:

            def quiet() -> bool:
                now = datetime.now(UTC) + timedelta(seconds=self.ahead)
                backlog = store.backlog(now)
                moment = store.next_moment()
                looked = moment is None or moment > now
                return bool(self.office.kept) and looked and not backlog.due and not backlog.sending

            self.wait(quiet, within, "peace")

    def evidence(self) -> Evidence:
        post = post_of(self.settings())
        arrived: dict[str, list[Kept]] = {}
        for one in self.office.kept:
            arrived.setdefault(one.header(b"Message-ID").decode(), []).append(one)
        with open_store(self.settings().database_here) as store:
            with store.database.read() as tx:
                rows = tx.rows("SELECT id, who, state FROM said ORDER BY id")
            states = store.counts()
        sent = {
            f"<{post.letter_tokens(id)[2].decode()}@{post.domain}>": who for id, who, state in rows if state == "sent"
        }
        for name, who in sent.items():
            for one in arrived.get(name, ()):
                assert who == one.to and who.encode() in one.header(b"To"), f"{name} went to somebody else"
        return Evidence(
            sent=len(sent),
            lost=len(sent.keys() - arrived.keys()),
            unknown=len(arrived.keys() - sent.keys()),
            repeats=sum(len(copies) - 1 for copies in arrived.values()),
            differing=sum(len({one.digest for one in copies}) > 1 for copies in arrived.values()),
            states=states,
        )

    def invitations(self) -> Counter[str]:
        """How many members of each circle were invited, by what arrived."""
        seen = {
            (one.to, one.header(b"Message-ID"))
            for one in self.office.kept
            if one.header(b"X-Mailer-Topic") == b"invitation"
        }
        return Counter(f"circle-{to.partition('.g')[2].partition('@')[0]}" for to, _ in seen)

    def calendars(self) -> list[tuple[str, str, str]]:
        """(Message-ID, UID, SEQUENCE) of the letters kept whole, where they have a calendar."""
        import email
        import email.policy

        from icalendar import Calendar

        found = []
        for one in filter(attrgetter("raw"), self.office.kept):
            letter = email.message_from_bytes(one.raw, policy=email.policy.default)
            part = letter.get_body(("calendar",))  # type: ignore[attr-defined]
            if part is not None:
                event = Calendar.from_ical(part.get_content()).walk("VEVENT")[0]
                found.append((str(letter["Message-ID"]), str(event["UID"]), str(event["SEQUENCE"])))
        return found

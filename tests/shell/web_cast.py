"""Ada's circles on the web: a real ledger, real schedules, the real server on a port of its own."""

from __future__ import annotations

import asyncio
import http.client
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

import uvloop

from mailer.clock import WoundClock
from mailer.core.addresses import Keys, Post
from mailer.core.people import people
from mailer.service.ahead import look_ahead
from mailer.service.house import House
from mailer.service.intake import take_in
from mailer.store import Settled, Store, open_store
from mailer.web.server import listen, serve

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # nobody's night
ADA, BEN, CHI, DEE, FAY = (f"{name}@example.org" for name in ("ada", "ben", "chi", "dee", "fay"))

CIRCLE = """\
name: The grief circle
title: Tuesday evening
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Tuesday 19:00-20:30
starts: 2026-11-24
join: {video: "https://video.example.org/j/4711", passcode: hush}
topics: [Anger, Sleep, Sunday afternoons]
members:
  - {name: Ben, email: ben@example.org, timezone: America/Phoenix}
  - {name: Chi, email: chi@example.org, language: de}
  - {name: Dee, email: dee@example.org}
sessions:
  2026-12-01: {note: "ring Ada on 0800 5550199 if the door is shut"}
  2026-12-22: cancelled
"""
OPEN = """\
name: Saturday co-learning
about: Learning beside one another.
hosts: [Ada Host <ada@example.org>]
timezone: America/New_York
meets: every Saturday 17:15-18:30
starts: 2026-11-28
join: {video: "https://video.example.org/j/119", phone: ["+1 669 900 6833"], meeting_id: 119 362 879}
topics: [Worldview, Mutuality]
members: [Ben <ben@example.org>, Fay <fay@example.org>]
joining: open
feed: public
"""


@dataclass
class Answered:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def words(self) -> str:
        """The page without its tags, blanks made one."""
        return " ".join(re.sub(r"<style>.*?</style>|<[^>]*>", " ", self.text, flags=re.DOTALL).split())


@dataclass
class Town:
    """Everything behind the site, and a way to knock at it."""

    folder: Path
    store: Store
    house: House
    clock: WoundClock
    port: int = 0
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def write(self, group: str, text: str) -> None:
        """A host saves their file; it is taken in and looked at."""
        (self.folder / f"{group}.yaml").write_text(text, encoding="utf-8")
        self.live()

    def live(self) -> None:
        now = self.clock.now()
        assert not [p for p in take_in(self.house, self.folder, now).problems if p.severity == "error"]
        look_ahead(self.house, now)

    def deliver(self) -> None:
        """All that is due goes out."""
        now = self.clock.now()
        while claimed := self.store.claim(now, 100, "test"):
            self.store.settle([Settled(one.id, "sent", "250 ok") for one in claimed], now)

    def letter(self, topic: str, to: str, group: str = "") -> int:
        """The number of the latest letter of this topic to this person."""
        found = [s for s in self.store.letters_to(to) if s.letter.topic == topic and group in ("", s.letter.group)]
        return found[-1].id

    def path(self, purpose: str, number: int, generation: int = 0) -> str:
        return self.house.post.link(purpose, number, generation).removeprefix(self.house.post.public_url)

    def member(self, group: str, who: str) -> int:
        number = self.store.person_ref(group, who)
        assert number
        return number

    def place(self, group: str, who: str) -> str:
        """What the ledger says they are in the group now."""
        built = self.house.group(group)
        assert built is not None
        ledger, _ = self.store.ledger(group, self.clock.now())
        found = people(built, ledger.heard, self.clock.now()).get(who)
        return found.state if found else ""

    def answers(self, who: str, about: str = "rsvp") -> list[str]:
        rows = [h for h in self.store.held(who).heard if h.about == about]
        return [h.answer for h in sorted(rows, key=lambda h: h.id)]

    def everything(self) -> list[object]:
        """All rows of the ledger that a visit could add to or change."""
        with self.store.database.read() as tx:
            tables = ("groups", "edition", "said", "heard", "inbound")
            return [tx.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]

    def ask(self, path: str, form: dict[str, str] | bytes | None = None, method: str = "", **headers: str) -> Answered:
        """One request on a connection of its own; header names with `_` for `-`."""
        body = urlencode(form).encode() if isinstance(form, dict) else form
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if isinstance(form, dict):
            sent.setdefault("Content-Type", "application/x-www-form-urlencoded")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method or ("POST" if body is not None else "GET"), path, body, sent)
            answer = connection.getresponse()
            return Answered(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()


@contextmanager
def town(tmp_path: Path, app: object = None, url: str = "") -> Iterator[Town]:
    """Ada's circles, served until the block ends."""
    folder = tmp_path / "schedules"
    folder.mkdir()
    free = listen(0, "127.0.0.1", "")
    port = free.getsockname()[1]
    free.close()
    store = open_store(url or f"sqlite:///{tmp_path / 'mailer.db'}")
    post = Post("circle@example.org", f"http://localhost:{port}", Keys((b"a secret of the tests",)))
    made = Town(folder, store, House(store, post), WoundClock(NOW), port)
    (folder / "grief.yaml").write_text(CIRCLE, encoding="utf-8")
    (folder / "colearning.yaml").write_text(OPEN, encoding="utf-8")
    made.live()
    made.deliver()
    ready = threading.Event()
    loop = uvloop.new_event_loop()
    failed: list[BaseException] = []

    async def run() -> None:
        made.stopping = asyncio.Event()
        loop.call_later(0.05, ready.set)
        await serve(made.house, made.clock, port=port, host="127.0.0.1", stopping=made.stopping, app=app)  # type: ignore[arg-type]

    def live() -> None:
        try:
            loop.run_until_complete(run())
        except BaseException as error:
            failed.append(error)
            ready.set()

    thread = threading.Thread(target=live, daemon=True)
    thread.start()
    try:
        assert ready.wait(10)
        if failed:
            raise failed[0]
        yield made
    finally:
        loop.call_soon_threadsafe(made.stopping.set)
        thread.join(10)
        assert not thread.is_alive(), "the server did not stop"
        loop.close()
        store.close()

"""Two processes read one mailbox over a line that is cut, and every mail lies there twice: each answer counts once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailer.app import App, opened
from mailer.imap_dialling import Trouble
from mailer.store.lookups import fates
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.shell.wire import Wire
from tests.stories.test_what_people_write import FIRST, NOW, plain
from tests.world import CIRCLE, MAILBOX, World, at, world

PEOPLE = tuple(f"member{n:02}@example.org" for n in range(24))
MANY = "members:\n" + "".join(f"  - Member {n} <{one}>\n" for n, one in enumerate(PEOPLE))


@dataclass
class ThroughTheWire:
    """The Dovecot of a world, reached by Mailer over the wire and by its members directly."""

    dovecot: Dovecot
    wire: Wire

    def url(self, user: str) -> str:
        return self.dovecot.url(user).replace(f":{self.dovecot.port}/", f":{self.wire.port}/")

    def deliver(self, user: str, raw: bytes) -> None:
        self.dovecot.deliver(user, raw)


def answers(w: World) -> list[EmailMessage]:
    """Everybody's answer to their invitation: those of even number come."""
    found = []
    for n, one in enumerate(PEOPLE):
        [letter] = [m for m in w.letters(topic="invitation") if one in str(m["To"])]
        mail = plain(
            one, str(letter["Reply-To"]), "Re: Invitation", "Yes, see you there" if n % 2 == 0 else "No, sorry"
        )
        mail["Message-ID"] = f"<{n}@members.example.org>"
        found.append(mail)
    return found


def read_to_the_end(app: App, begin: threading.Barrier, troubles: list[str]) -> None:
    assert app.mailbox is not None
    begin.wait(10)
    for _ in range(20):
        try:
            app.mailbox.fetch_new(app.take)
            return
        except Trouble as trouble:
            troubles.append(str(trouble))
    raise AssertionError(troubles)


@pytest.mark.parametrize("place", [b"From: member07@", b"From: member00@", b"From: member23@"])
async def test_two_readers_a_cut_line_and_every_mail_twice_record_each_answer_once(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, place: bytes
) -> None:
    with Wire(dovecot.port) as wire:
        there: Dovecot = ThroughTheWire(dovecot, wire)  # type: ignore[assignment]
        async with world(tmp_path, smtp_sink, there, NOW) as w, opened(w.settings, w.clock) as other:
            await w.schedule("circle", CIRCLE + MANY)
            for mail in answers(w):
                for _ in range(2):
                    dovecot.deliver(MAILBOX, mail.as_bytes())
            wire.cut_at, wire.cuts = place, 3
            troubles: list[str] = []
            begin = threading.Barrier(2)
            await asyncio.gather(
                *(asyncio.to_thread(read_to_the_end, app, begin, troubles) for app in (w.app, other))
            )  # fmt: skip
            assert wire.cuts == 0, "the line was cut as often as it should be"
            assert len(troubles) == 3, "and both readers noticed and began again"
            assert fates(w.app.store) == {"recorded": len(PEOPLE)}
            _, _, heard = w.app.store.history(FIRST)
            assert sorted((h.who, h.answer) for h in heard if h.about == "rsvp") == [
                (one, "accepted" if n % 2 == 0 else "declined") for n, one in enumerate(PEOPLE)
            ]
            await asyncio.gather(w.app.once(), other.once())
            receipts = sorted(str(m["To"]).partition("<")[2].rstrip(">") for m in w.letters(topic="receipt"))
            assert receipts == sorted(PEOPLE), "one receipt each"
            assert w.session(FIRST)["accepted"] == list(PEOPLE[::2])


@dataclass
class IntoCircle(ThroughTheWire):
    """The same, its folder one that can be made anew."""

    def url(self, user: str) -> str:
        return super().url(user).replace("/INBOX", "/Circle")


async def soon(true: Callable[[], object]) -> None:
    for _ in range(400):
        if true():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come to pass")


async def test_a_line_cut_while_waiting_and_a_mailbox_numbered_anew_lose_and_double_no_answer(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailer.imap.REST", (0.05, 0.5))

    def put(*mails: EmailMessage, anew: bool = False) -> None:
        with dovecot.connect(MAILBOX) as provider:
            if anew:
                provider.delete_folder("Circle")
            if not provider.folder_exists("Circle"):
                provider.create_folder("Circle")
            for mail in mails:
                provider.append("Circle", mail.as_bytes(), msg_time=at(NOW))

    with Wire(dovecot.port) as wire:
        put()
        there: Dovecot = IntoCircle(dovecot, wire)  # type: ignore[assignment]
        async with world(tmp_path, smtp_sink, there, NOW) as w:
            await w.schedule("circle", CIRCLE + MANY)
            said = answers(w)
            stop = threading.Event()
            assert w.app.mailbox is not None
            watching = asyncio.create_task(asyncio.to_thread(w.app.mailbox.watch, w.app.take, stop))
            try:
                for n, mail in enumerate(said[:3]):
                    await soon(lambda n=n: wire.heard.count(b"IDLE") > n)
                    wire.cut()  # in the middle of waiting
                    await asyncio.to_thread(put, mail)
                    await soon(lambda n=n: fates(w.app.store) == {"recorded": n + 1})
                before = w.app.store.cursor(w.app.mailbox_name)
                await asyncio.sleep(1.1)  # Dovecot's UIDVALIDITY is a number of seconds
                await asyncio.to_thread(put, *said[:5], anew=True)
                wire.cut()
                await soon(lambda: fates(w.app.store) == {"recorded": 5})
                after = w.app.store.cursor(w.app.mailbox_name)
            finally:
                stop.set()
                await watching
            assert before is not None and after is not None
            assert before[0] != after[0] and after[1] == 5, "the numbers are new, and all of them are read"
            _, _, heard = w.app.store.history(FIRST)
            assert [h.who for h in heard if h.about == "rsvp"] == list(PEOPLE[:5]), "each answer is recorded once"
            await w.app.once()
            assert len(w.letters(topic="receipt")) == 5

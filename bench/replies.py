"""Replies from Debian's Dovecot through the real service: fetched, understood, committed to the ledger.

usage: python bench/replies.py [REPLIES] [PEOPLE]      needs dovecot-imapd; 5000 replies of 500 people

A group of PEOPLE has been invited and answers in words, ten different ways. Prints replies a second and the ratio to
fetching the same bytes over a plain socket in the same run, and what the parts cost: fetching alone, reading alone.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.imap import plain_socket
from mailer.app import App, opened
from mailer.clock import WoundClock
from mailer.config import Settings
from mailer.core.reading import read
from mailer.service.ahead import look_ahead
from mailer.store.lookups import fates
from tests.servers.dovecot import Dovecot

NOW = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
USER = "circle"
WORDS = (
    "Yes, see you there.", "No, sorry, I'm away that week.", "Count me in!", "I can't make it, my daughter is ill.",
    "Maybe, I will know on Friday.", "Wouldn't miss it.", "Yes but 20 minutes late, the train.", "Ja, ich komme gern.",
    "Non, je suis en vacances.", "Thanks, I'll be there with a friend.",
)  # fmt: skip
REPLY = (
    "From: Person {n} <person{n}@example.org>\r\nTo: {to}\r\nSubject: Re: Invitation: Tuesday circle\r\n"
    "Date: Tue, 24 Nov 2026 18:59:00 +0000\r\nMessage-ID: <{i}@members.example>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n\r\nPerson {n}\r\n\r\n"
    "On Tue, 24 Nov 2026 at 18:30, Tuesday circle <circle@example.org> wrote:\r\n"
    "> Hello Person {n},\r\n> \r\n> are you coming on Tuesday, 1 December?\r\n> Answer in your own words.\r\n"
)


def settings(folder: Path, dovecot: Dovecot, people: int) -> Settings:
    (folder / "schedules").mkdir()
    members = "".join(f"  - Person {n} <person{n}@example.org>\n" for n in range(people))
    (folder / "schedules" / "circle.yaml").write_text(
        "name: Tuesday circle\nhosts: ada@example.org\ntimezone: Europe/London\nmeets: every Tuesday 18:30-20:00\n"
        f"starts: 2026-12-01\nmembers:\n{members}"
    )
    environ = {
        "MAILER_ADDRESS": "circle@example.org", "MAILER_SMTP_URL": "smtp://127.0.0.1:1",
        "MAILER_IMAP_URL": dovecot.url(USER), "MAILER_SECRET": "a secret for the bench only",
        "MAILER_SCHEDULES": str(folder / "schedules"),
    }  # fmt: skip
    return Settings.read(environ, folder)


def replies(app: App, count: int) -> list[bytes]:
    ledger, _ = app.store.ledger("circle", NOW)
    invited = [said for said in ledger.said if said.letter.topic == "invitation"]
    found = []
    for i in range(count):
        said = invited[i % len(invited)]
        n = said.letter.to.removeprefix("person").partition("@")[0]
        to = app.house.post.reply_to(said.id)
        found.append(REPLY.format(n=n, i=i, to=to, text=WORDS[i % len(WORDS)]).encode())
    return found


async def main(count: int = 5000, people: int = 500) -> None:
    dovecot = Dovecot()
    dovecot.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            clock = WoundClock(NOW)
            async with opened(settings(Path(folder), dovecot, people), clock) as app:
                app.take_in()
                look_ahead(app.house, clock.now())
                mails = replies(app, count)
                dovecot.fill(USER, mails)
                plain_socket(dovecot, USER, b"RFC822.SIZE")  # the server makes its index
                with dovecot.connect(USER) as client:
                    validity = client.folder_status("INBOX", ["UIDVALIDITY"])[b"UIDVALIDITY"]
                app.store.set_cursor(app.mailbox_name, validity, 0)
                measure(app, dovecot, mails)
    finally:
        dovecot.remove()


def measure(app: App, dovecot: Dovecot, mails: list[bytes]) -> None:
    count = len(mails)
    assert app.mailbox is not None
    begin = time.perf_counter()
    plain_socket(dovecot, USER)
    wire = time.perf_counter() - begin
    begin = time.perf_counter()
    for raw in mails[:1000]:
        read(raw)
    reading = (time.perf_counter() - begin) / min(count, 1000) * count
    begin = time.perf_counter()
    taken = app.mailbox.fetch_new(app.receive)
    took = time.perf_counter() - begin
    assert taken == count
    print(f"plain socket, bytes dropped       {count / wire:7.0f} mails/s")
    print(f"understood alone                  {count / reading:7.0f} mails/s")
    print(f"fetched, understood, committed    {count / took:7.0f} mails/s, {wire / took:.3f} of the plain socket")
    print(f"what became of them               {fates(app.store)}")


if __name__ == "__main__":
    asyncio.run(main(*map(int, sys.argv[1:])))

"""Replies from Debian's Dovecot through the real service: fetched, understood, committed to the ledger.

usage: python bench/replies.py [REPLIES] [KIND...]      needs dovecot-imapd; 20000 replies of 500 people

KIND: `buttons`, the calendar replies of Google, Outlook and Apple; `words`, what people usually write, with name,
mobile footer and quotation; `others`, words of which no two mails have the same; `mix`, half buttons, half words (the
usual: all four). For each, in one run: replies a second and the ratio to fetching the same bytes over a plain socket.

From a backlog of 2,000 on a second process takes part in reading, which needs a core that Dovecot leaves free.
"""

from __future__ import annotations

import asyncio
import base64
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.imap import plain_socket
from mailer.app import App, opened
from mailer.clock import WoundClock
from mailer.config import Settings
from mailer.core.model import Said
from mailer.service.ahead import look_ahead
from mailer.store.lookups import fates
from tests.servers.dovecot import Dovecot

NOW = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
PEOPLE = 500
ROUNDS = 3
FIRST = (
    "Ben Chi Dee Eve Fay Gil Hal Ida Jan Kim Lea Max Nia Oda Pat Quentin Rosa Sven Tess Uma Vera Will Xenia Yara"
).split()
LAST = (
    "Adler Brook Carter Diaz Evans Fischer Grant Hughes Ito Jansen Kaya Lopez Moreau Nowak Olsen Price Quinn Rossi"
).split()

USUAL = (
    "Yes", "Yes!", "Yes, see you there.", "Yes, I'll be there.", "Count me in!", "I'm in", "See you on Tuesday!", "👍",
    "Sure, looking forward to it", "Wouldn't miss it.", "Yes please", "I'll be there", "Will be there!", "Yep",
    "Ok, I'm coming",
    "No", "No, sorry.", "Sorry, I can't make it.", "Can't make it this time", "I won't be able to come.",
    "Not this time, sorry",
    "Sorry, I'm away that week.", "I have to work, sorry, can't come", "No, I'm ill.", "I'm afraid I can't come.",
    "Maybe", "Maybe, I will know on Friday.", "Not sure yet", "I'll try to come", "Possibly, depends on work",
    "Yes but 20 minutes late, the train.", "Yes, I'll bring a friend.", "Thanks, I'll be there.", "Of course!",
    "Ja, ich komme gern.", "Nein, leider nicht.", "Bin dabei!", "Oui, je viens.", "Non, je suis en vacances.",
    "Sí, allí estaré", "No puedo, lo siento", "Ci sarò!", "Ja, ik kom", "Sim, estarei lá",
)  # fmt: skip
BELOW = (
    "",
    "",
    "\n{first}",
    "\nBest,\n{first}",
    "\n{first} {last}",
    "\nSent from my iPhone",
    "\n-- \n{first} {last}\n+44 20 7946 0{n:03}",
)
QUOTED = (
    "On Tue, 24 Nov 2026 at 18:30, Tuesday circle <circle@example.org> wrote:\n{letter}",
    "On 24 Nov 2026, at 18:30, Tuesday circle <{to}> wrote:\n\n{letter}",
    "Am Di., 24. Nov. 2026 um 18:30 Uhr schrieb Tuesday circle <circle@example.org>:\n{letter}",
    "________________________________\nFrom: Tuesday circle <{to}>\nSent: Tuesday, November 24, 2026 6:30 PM\n"
    "To: {first} {last} <{address}>\nSubject: Invitation: Tuesday circle\n\n{plain}",
)  # fmt: skip
LETTER = (
    "Hello {first} {last},\n\nTuesday circle meets on Tuesday, 1 December, 18:30-20:00 (London).\n\nAre you coming? "
    "Just answer this mail in your own words, or press a button:\n\n  Yes: https://mailer.example.org/r/{n:x}yes\n"
    "  No: https://mailer.example.org/r/{n:x}no\n\nSee you there\n"
)  # fmt: skip
WORDS = (
    "From: {first} {last} <{address}>\nTo: {to}\nSubject: Re: Invitation: Tuesday circle\n"
    "Date: Tue, 24 Nov 2026 18:59:00 +0000\nMessage-ID: <{i}@members.example>\nIn-Reply-To: <letter{n}@mail.example>\n"
    "References: <letter{n}@mail.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    "Content-Transfer-Encoding: 8bit\nUser-Agent: Mozilla Thunderbird\n\n{text}\n{below}\n\n{quoted}\n"
)  # fmt: skip
EVENT = (
    "BEGIN:VCALENDAR\n{head}METHOD:REPLY\nBEGIN:VEVENT\nDTSTART:20261201T183000Z\nDTEND:20261201T200000Z\n"
    "DTSTAMP:20261124T185900Z\nORGANIZER;CN=Tuesday circle:mailto:{to}\nUID:{uid}\n{attendee}\n"
    "SEQUENCE:0\nSTATUS:CONFIRMED\nSUMMARY:Tuesday circle\n{tail}END:VEVENT\nEND:VCALENDAR\n"
)  # fmt: skip


def google(one: dict[str, object], partstat: str) -> str:
    event = EVENT.format(
        head="PRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nCALSCALE:GREGORIAN\n",
        tail="TRANSP:OPAQUE\n",
        attendee=f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={partstat};"
        f"CN={one['first']} {one['last']}\n ;X-NUM-GUESTS=0:mailto:{one['address']}", **one,
    )  # fmt: skip
    word = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentatively accepted"}[partstat]
    return (
        f"From: {one['first']} {one['last']} <{one['address']}>\nTo: {one['to']}\nReply-To: {one['address']}\n"
        f"Sender: Google Calendar <calendar-notification@google.com>\nAuto-Submitted: auto-generated\n"
        f"Message-ID: <calendar-{one['i']}@google.com>\nDate: Tue, 24 Nov 2026 18:59:00 +0000\n"
        f"Subject: {word.capitalize()}: Tuesday circle @ Tue 1 Dec 2026 6:30pm - 8pm (GMT)\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/mixed; boundary="m{one["i"]}"\n\n--m{one["i"]}\n'
        f'Content-Type: multipart/alternative; boundary="a{one["i"]}"\n\n--a{one["i"]}\n'
        f'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes\n\n'
        f"{one['first']} {one['last']} has {word} this invitation.\n\nTuesday circle\nTuesday 1 Dec 2026 ⋅ 6:30pm – "
        f"8pm\nUnited Kingdom Time\n\nInvitation from Google Calendar: https://calendar.google.com/calendar/\n\n--a{one['i']}\n"
        f'Content-Type: text/html; charset="UTF-8"\n\n<html><body><div><p>{one["first"]} {one["last"]} has {word} '
        f"this invitation.</p><h2>Tuesday circle</h2><p>Tuesday 1 Dec 2026</p></div></body></html>\n--a{one['i']}\n"
        f'Content-Type: text/calendar; charset="UTF-8"; method=REPLY\nContent-Transfer-Encoding: 7bit\n\n{event}\n'
        f"--a{one['i']}--\n\n--m{one['i']}\nContent-Type: application/ics; name=\"invite.ics\"\n"
        f'Content-Disposition: attachment; filename="invite.ics"\nContent-Transfer-Encoding: base64\n\n'
        f"{base64.encodebytes(event.replace(chr(10), chr(13) + chr(10)).encode()).decode()}\n--m{one['i']}--\n"
    )  # fmt: skip


def outlook(one: dict[str, object], partstat: str) -> str:
    event = EVENT.format(
        head="PRODID:Microsoft Exchange Server 2010\nVERSION:2.0\n",
        tail="PRIORITY:5\nCLASS:PUBLIC\nX-MICROSOFT-CDO-APPT-SEQUENCE:0\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\n",
        attendee=f"ATTENDEE;PARTSTAT={partstat};CN={one['first']} {one['last']}:mailto:{one['address']}", **one,
    )  # fmt: skip
    word = {"ACCEPTED": "Accepted", "DECLINED": "Declined", "TENTATIVE": "Tentative"}[partstat]
    coded = base64.encodebytes(event.replace("\n", "\r\n").encode()).decode()
    return (
        f"From: {one['first']} {one['last']} <{one['address']}>\nTo: Tuesday circle <{one['to']}>\n"
        f"Subject: {word}: Tuesday circle\nThread-Topic: Tuesday circle\nDate: Tue, 24 Nov 2026 18:59:00 +0000\n"
        f"Message-ID: <{one['i']}@outlook.example>\nIn-Reply-To: <letter{one['n']}@mail.example>\n"
        f"References: <letter{one['n']}@mail.example>\nX-MS-Has-Attach:\nContent-Language: en-GB\n"
        f'Content-Type: multipart/alternative; boundary="_000_{one["i"]}_"\nMIME-Version: 1.0\n\n--_000_{one["i"]}_\n'
        f'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\nDQo=\n\n--_000_{one["i"]}_\n'
        f'Content-Type: text/calendar; charset="utf-8"; method=REPLY\nContent-Transfer-Encoding: base64\n\n{coded}\n'
        f"--_000_{one['i']}_--\n"
    )  # fmt: skip


def apple(one: dict[str, object], partstat: str) -> str:
    event = EVENT.format(
        head="CALSCALE:GREGORIAN\nPRODID:-//Apple Inc.//macOS 15.1//EN\nVERSION:2.0\n",
        tail="CREATED:20261124T185900Z\nLAST-MODIFIED:20261124T185900Z\nTRANSP:OPAQUE\n",
        attendee=f"ATTENDEE;CN={one['first']} {one['last']};CUTYPE=INDIVIDUAL;EMAIL={one['address']};"
        f"PARTSTAT={partstat}:mai\n lto:{one['address']}", **one,
    )  # fmt: skip
    word = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "replied “Maybe” to"}[partstat]
    return (
        f"From: {one['first']} {one['last']} <{one['address']}>\nTo: {one['to']}\n"
        f"Subject: {one['first']} {one['last']} {word} your invitation\nDate: Tue, 24 Nov 2026 18:59:00 +0000\n"
        f"Message-ID: <{one['i']}@me.example>\nMime-Version: 1.0 (Mac OS X Mail)\n"
        f'Content-Type: multipart/alternative; boundary="Apple-{one["i"]}"\n\n--Apple-{one["i"]}\n'
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{one['first']} {one['last']} has {word} the invitation to the event: Tuesday circle, that is scheduled for\n"
        f"1 December 2026.\n\n--Apple-{one['i']}\n"
        f"Content-Type: text/calendar; charset=utf-8; method=REPLY; name=iCal-{one['i']}.ics\n"
        f"Content-Transfer-Encoding: 8bit\n\n{event}\n--Apple-{one['i']}--\n"
    )  # fmt: skip


class Crowd:
    """The members of the bench, who answer the letters they were sent; the same each time."""

    def __init__(self, app: App) -> None:
        ledger, _ = app.store.ledger("circle", NOW)
        self.app, self.dice = app, random.Random(42)
        self.invited = [said for said in ledger.said if said.letter.topic == "invitation"]
        self.uid = ledger.editions[0].uid

    def mails(self, kind: str, count: int) -> Iterator[bytes]:
        for i in range(count):
            said = self.dice.choice(self.invited)
            what = self.dice.choice(("buttons", "words")) if kind == "mix" else kind
            text = self._button(said, i) if what == "buttons" else self._words(said, i, what == "others")
            yield text.replace("\n", "\r\n").encode()

    def _one(self, said: Said, i: int) -> dict[str, object]:
        n = int(said.letter.to.removeprefix("person").partition("@")[0])
        to = self.app.house.post.reply_to(said.id)
        return {"n": n, "i": i, "to": to, "address": said.letter.to, "uid": self.uid, **name(n)}

    def _button(self, said: Said, i: int) -> str:
        partstat = self.dice.choice(("ACCEPTED", "ACCEPTED", "DECLINED", "TENTATIVE"))
        return self.dice.choice((google, google, outlook, outlook, apple))(self._one(said, i), partstat)

    def _words(self, said: Said, i: int, own: bool) -> str:
        one = self._one(said, i)
        letter = LETTER.format(**one)
        marked = "".join(f"> {line}".rstrip() + "\n" for line in letter.splitlines())
        quoted = self.dice.choice(QUOTED).format(letter=marked, plain=letter, **one)
        text = self.dice.choice(USUAL)
        if own:
            text += f"\n\nMy number {i} of the day: bring {self.dice.choice(LAST).lower()} and {i} biscuits."
        return WORDS.format(text=text, below=self.dice.choice(BELOW).format(**one), quoted=quoted, **one)


def name(n: int) -> dict[str, str]:
    return {"first": FIRST[n % len(FIRST)], "last": LAST[n // len(FIRST) % len(LAST)]}


def settings(folder: Path, dovecot: Dovecot, user: str) -> Settings:
    (folder / "schedules").mkdir(exist_ok=True)
    members = "".join(f"  - {name(n)['first']} {name(n)['last']} <person{n}@example.org>\n" for n in range(PEOPLE))
    (folder / "schedules" / "circle.yaml").write_text(
        "name: Tuesday circle\nhosts: ada@example.org\ntimezone: Europe/London\nmeets: every Tuesday 18:30-20:00\n"
        f"starts: 2026-12-01\nmembers:\n{members}"
    )
    environ = {
        "MAILER_ADDRESS": "circle@example.org", "MAILER_SMTP_URL": "smtp://127.0.0.1:1",
        "MAILER_IMAP_URL": dovecot.url(user), "MAILER_SECRET": "a secret for the bench only",
        "MAILER_SCHEDULES": str(folder / "schedules"),
    }  # fmt: skip
    return Settings.read(environ, folder)


@contextmanager
def running() -> Iterator[Dovecot]:
    dovecot = Dovecot()
    dovecot.start()
    try:
        yield dovecot
    finally:
        dovecot.remove()


async def main(count: int, kinds: tuple[str, ...]) -> None:
    with running() as dovecot:
        for kind in kinds:
            wires, took = [], []
            for n in range(ROUNDS):
                with tempfile.TemporaryDirectory() as folder:
                    async with opened(settings(Path(folder), dovecot, kind), WoundClock(NOW)) as app:
                        app.take_in()
                        look_ahead(app.house, NOW)
                        if n == 0:
                            dovecot.fill(kind, Crowd(app).mails(kind, count))
                            plain_socket(dovecot, kind, b"RFC822.SIZE")  # the server makes its index
                        wire, time_taken = measure(app, dovecot, kind, count)
                        wires.append(wire)
                        took.append(time_taken)
                        became = fates(app.store)
            wire, ours = statistics.median(wires), statistics.median(took)
            print(
                f"{kind:8} plain socket {count / wire:6.0f}/s   fetched, understood, committed {count / ours:6.0f}/s   "
                f"{wire / ours:.3f} of the plain socket   {became}", flush=True,
            )  # fmt: skip


def measure(app: App, dovecot: Dovecot, user: str, count: int) -> tuple[float, float]:
    assert app.mailbox is not None
    with dovecot.connect(user) as client:
        app.store.set_cursor(app.mailbox_name, client.folder_status("INBOX", ["UIDVALIDITY"])[b"UIDVALIDITY"], 0)
    begin = time.perf_counter()
    plain_socket(dovecot, user)
    wire = time.perf_counter() - begin
    begin = time.perf_counter()
    taken = app.mailbox.fetch_new(app.take)
    took = time.perf_counter() - begin
    assert taken == count
    return wire, took


if __name__ == "__main__":
    asyncio.run(
        main(int(sys.argv[1]) if sys.argv[1:] else 20_000, tuple(sys.argv[2:]) or ("buttons", "words", "others", "mix"))
    )

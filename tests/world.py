"""A small world for stories: schedules in a folder, a clock that can be wound, real SMTP and IMAP servers.

Ada hosts. Ben, Chi, Dee, Eve and Fay are members. Nothing reaches mailer but files and mail, nothing leaves
it but mail; what the ledger knows is read the way an operator reads it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from icalendar import Calendar

from mailer.app import App, opened
from mailer.clock import WoundClock
from mailer.config import Settings
from mailer.report import status, story
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink

MAILBOX = "circle"
ADDRESS = "circle@example.org"
MEMBERS = """members:
  - Ben <ben@example.org>
  - Chi <chi@example.org>
  - Dee <dee@example.org>
"""
CIRCLE = """name: Tuesday circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Tuesday 18:30-20:00
starts: 2026-12-01
join:
  video: https://video.example.org/j/1
"""


def awake_zone() -> str:
    """A zone where it is day by the real clock: nobody there sleeps through what a story sends."""
    from zoneinfo import ZoneInfo

    zones = (
        "Europe/London",
        "America/New_York",
        "America/Los_Angeles",
        "Pacific/Auckland",
        "Asia/Tokyo",
        "Asia/Kolkata",
    )
    return next(z for z in zones if 9 <= datetime.now(ZoneInfo(z)).hour < 19)


def at(text: str, zone: str = "UTC") -> datetime:
    """`2026-12-01 18:30` in a zone."""
    from zoneinfo import ZoneInfo

    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@dataclass
class World:
    folder: Path
    sink: Sink
    dovecot: Dovecot
    clock: WoundClock
    settings: Settings
    app: App
    seen: int = 0

    # -- what hosts do -------------------------------------------------------------------------------------------

    async def schedule(self, name: str, text: str) -> None:
        """Ada saves schedules/NAME.yaml."""
        (self.folder / "schedules" / f"{name}.yaml").write_text(text)
        self.app._reread = True
        await self.app.once()

    # -- time ----------------------------------------------------------------------------------------------------

    async def until(self, moment: datetime | str) -> None:
        """Time passes: mailer does everything it has to do up to that moment."""
        end = at(moment) if isinstance(moment, str) else moment
        for _ in range(500):
            await self.app.once()
            due = self.app.store.next_moment()
            if due is None or due > end:
                break
            self.clock.set(max(due, self.clock.now() + timedelta(seconds=1)))
        else:
            raise AssertionError("mailer never comes to rest")
        self.clock.set(end)
        await self.app.once()

    # -- letters -------------------------------------------------------------------------------------------------

    def letters(self, to: str = "", topic: str = "") -> list[EmailMessage]:
        """Letters that went out, oldest first."""
        found = []
        for received in self.sink.received:
            message = received.message
            if (
                to
                and not str(message["To"]).endswith(f"{to}@example.org>")
                and str(message["To"]) != f"{to}@example.org"
            ):
                continue
            if topic and message["X-Mailer-Topic"] != topic:
                continue
            found.append(message)
        return found

    def topics(self, to: str) -> list[str]:
        return [str(m["X-Mailer-Topic"]) for m in self.letters(to)]

    def new(self) -> list[tuple[str, str]]:
        """(topic, to whom) of the letters since the last call, sorted."""
        fresh = self.letters()[self.seen :]
        self.seen += len(fresh)
        return sorted((str(m["X-Mailer-Topic"]), re.sub(r".*<|@.*", "", str(m["To"]))) for m in fresh)

    # -- what members do -----------------------------------------------------------------------------------------

    async def reply(self, letter: EmailMessage, text: str, *, sender: str = "", **headers: str) -> None:
        """The reader of `letter` answers it in their own words, from the mail program they like."""
        message = EmailMessage()
        message["From"] = sender or str(letter["To"])
        message["To"] = str(letter["Reply-To"])
        message["Subject"] = "Re: " + str(letter["Subject"])
        message["In-Reply-To"] = str(letter["Message-ID"])
        message["References"] = str(letter["Message-ID"])
        quoted = "\n".join("> " + line for line in text_of(letter).splitlines())
        message.set_content(f"{text}\n\nOn {letter['Date']}, {letter['From']} wrote:\n{quoted}\n")
        await self.mail(message, **headers)

    async def press(self, letter: EmailMessage, partstat: str) -> None:
        """They press the calendar's button: an iMIP reply, as Google's calendar writes it."""
        event = event_of(letter)
        attendee = str(event["ATTENDEE"])
        organizer = str(event["ORGANIZER"])
        when = f"{self.clock.now():%Y%m%dT%H%M%SZ}"
        ics = "\r\n".join(
            [
                "BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "METHOD:REPLY",
                "BEGIN:VEVENT", f"UID:{event['UID']}", f"DTSTAMP:{when}", f"SEQUENCE:{event['SEQUENCE']}",
                f"ORGANIZER:{organizer}", f"ATTENDEE;PARTSTAT={partstat};X-NUM-GUESTS=0:{attendee}",
                f"DTSTART:{event['DTSTART'].dt.astimezone(UTC):%Y%m%dT%H%M%SZ}", "END:VEVENT", "END:VCALENDAR", "",
            ]
        )  # fmt: skip
        message = EmailMessage()
        message["From"] = str(letter["To"])
        message["To"] = organizer.removeprefix("mailto:")
        message["Subject"] = f"Accepted: {event['SUMMARY']}"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content("has answered")
        message.add_alternative(ics, subtype="calendar", params={"method": "REPLY"})
        await self.mail(message)

    async def mail(self, message: EmailMessage, **headers: str) -> None:
        message["Date"] = format_datetime(self.clock.now())
        message["Message-ID"] = make_msgid(domain="members.example.org")
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        await asyncio.to_thread(self.dovecot.deliver, MAILBOX, message.as_bytes())
        await self.app.once()

    # -- what an operator sees -----------------------------------------------------------------------------------

    def status(self) -> dict:
        return status(self.app.house, self.clock.now())

    def session(self, id: str) -> dict:
        return next(s for s in self.status()["sessions"] if s["id"] == id)

    def story(self, session: str) -> str:
        events, _ = story(self.app.house, session)
        return "\n".join(f"{e.at:%d %b %H:%M} {e.what} [{e.because}]" for e in events)


def text_of(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def event_of(letter: EmailMessage):
    """The VEVENT of a letter's calendar part."""
    part = letter.get_body(("calendar",))
    assert part is not None, f"{letter['Subject']} has no calendar part"
    calendar = Calendar.from_ical(part.get_content())
    event = calendar.walk("VEVENT")[0]
    event["X-METHOD"] = str(calendar["METHOD"])
    return event


@asynccontextmanager
async def world(folder: Path, sink: Sink, dovecot: Dovecot, now: str, database: str = "") -> AsyncIterator[World]:
    """The world at `now` (UTC), its files under `folder`. The mailbox is emptied first."""
    (folder / "schedules").mkdir(exist_ok=True)
    environ = {
        "MAILER_ADDRESS": ADDRESS,
        "MAILER_SMTP_URL": sink.url,
        "MAILER_IMAP_URL": dovecot.url(MAILBOX),
        "MAILER_SECRET": "a secret for stories only",
        "MAILER_SCHEDULES": str(folder / "schedules"),
    }
    if database:
        environ["MAILER_DATABASE_URL"] = database
    settings = Settings.read(environ, folder)
    clock = WoundClock(at(now))
    async with opened(settings, clock) as app:
        await app.once()
        yield World(folder, sink, dovecot, clock, settings, app)

"""The house as `mailer run` joins it, on a provider in this process, with a clock that is wound by hand."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.utils import formataddr, parseaddr
from functools import cached_property
from pathlib import Path

from mailer.app import App, opened
from mailer.clock import WoundClock
from mailer.config import Settings
from mailer.core.model import Said
from mailer.web.server import listen

from . import cast
from .calendars import CalendarApp
from .mailreader import MailReader
from .postoffice import DOMAIN, HOSTNAME, PostOffice
from .serving import Pages, serving
from .writing import calendar_of, parsed

HERE = Path(__file__).resolve().parent


def schedules() -> Path:
    """The demo's groups: in the package when installed, beside it in a checkout."""
    packed = HERE / "schedules"
    return packed if packed.is_dir() else HERE.parent.parent / "schedules"


@dataclass(frozen=True)
class Received:
    """A mail as its reader found it in their mailbox. `said` is our row for it, None for mail that is not ours."""

    number: int
    user: str
    at: datetime
    raw: bytes
    topic: str
    message_id: str
    said: Said | None

    @cached_property
    def mail(self) -> EmailMessage:
        return parsed(self.raw)

    @property
    def about(self) -> str:
        """The session it is about, else the group."""
        return (self.said.letter.session or self.said.letter.group) if self.said else ""


@dataclass
class Stage:
    """Servers, people and the house. Everything here belongs to one event loop."""

    folder: Path
    office: PostOffice
    clock: WoundClock
    app: App
    url: str
    pages: Pages
    received: list[Received] = field(default_factory=list)
    calendars: dict[str, CalendarApp] = field(default_factory=dict)
    _readers: dict[str, MailReader] = field(default_factory=dict)
    _fetched: dict[str, int] = field(default_factory=dict)

    @property
    def schedules(self) -> Path:
        return self.folder / "schedules"

    # -- mailer does what is due --------------------------------------------------------------------------------

    async def settle(self) -> list[Received]:
        """Passes of the house until nothing more is due or on its way; the mails people found afterwards."""
        found: list[Received] = []
        for _ in range(20):
            before = self.office.delivered[cast.OURS]
            await self.app.once()
            found += await self.collect()
            if self.office.delivered[cast.OURS] == before:
                return found
        raise RuntimeError("mailer and its mailbox keep answering each other")

    async def collect(self) -> list[Received]:
        """Everybody looks into their mailbox."""
        fresh: list[Received] = []
        for user in cast.PEOPLE:
            if self.office.delivered[user] > self._fetched.get(user, 0):
                raws = await asyncio.to_thread(self.reader(user).new)
                self._fetched[user] = self._fetched.get(user, 0) + len(raws)
                fresh += [self._received(user, raw) for raw in raws]
        return fresh

    def _received(self, user: str, raw: bytes) -> Received:
        head = BytesHeaderParser().parsebytes(raw)
        id, topic = str(head["Message-ID"] or ""), str(head["X-Mailer-Topic"] or "")
        ref = self.app.house.post.read_message_id(id)
        said = self.app.store.said(ref.number) if ref else None
        one = Received(len(self.received), user, self.clock.now(), raw, topic, id, said)
        self.received.append(one)
        if ics := calendar_of(raw):
            self.calendar(user).take(ics)
        return one

    def calendar(self, user: str) -> CalendarApp:
        return self.calendars.setdefault(user, CalendarApp(f"{user}@{DOMAIN}"))

    # -- people do what they do -----------------------------------------------------------------------------------

    def reader(self, user: str) -> MailReader:
        if user not in self._readers:
            self._readers[user] = MailReader(self.office.imap(user), self.office.smtp(user))
        return self._readers[user]

    def address(self, user: str) -> str:
        """`Ben Achterberg <ben@example.org>`."""
        return formataddr((cast.PEOPLE[user], f"{user}@{DOMAIN}"))

    async def send(self, user: str, mail: EmailMessage, *, automatic: bool = False) -> None:
        """By SMTP, as that person."""
        to = parseaddr(str(mail["To"]))[1]
        sender = "" if automatic else f"{user}@{DOMAIN}"
        await asyncio.to_thread(self.reader(user).send, mail, sender, to)

    async def press(self, link: str, form: dict[str, str]) -> int:
        """POST to a page as a browser does; its status."""
        return await asyncio.to_thread(_post, link, form)

    async def fetch(self, link: str) -> str:
        return await asyncio.to_thread(_get, link)

    def edit(self, file: str, text: str) -> None:
        """A host saves a file of the schedules."""
        (self.schedules / file).write_text(text, encoding="utf-8")
        self.app.reread()


@asynccontextmanager
async def staged(port: int = 0) -> AsyncIterator[Stage]:
    """A stage in a folder of its own, gone afterwards. OSError where the port is taken."""
    clock = WoundClock(cast.START)
    folder = Path(tempfile.mkdtemp(prefix="mailer-demo-"))
    try:
        with ExitStack() as stack:
            listening = stack.enter_context(listen(port, "127.0.0.1", ""))
            url = f"http://127.0.0.1:{listening.getsockname()[1]}"
            office = stack.enter_context(PostOffice([cast.OURS, *cast.PEOPLE], cast.FULL, clock.now))
            shutil.copytree(schedules(), folder / "schedules")
            async with opened(_settings(folder, office, url), clock) as app, serving(app, listening) as pages:
                stage = Stage(folder, office, clock, app, url, pages)
                try:
                    yield stage
                finally:
                    for reader in stage._readers.values():
                        with suppress(OSError):
                            reader.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _settings(folder: Path, office: PostOffice, url: str) -> Settings:
    """What an operator would write into `.env` for this provider."""
    smtp, imap = office.smtp(cast.OURS), office.imap(cast.OURS)
    environ = {
        "MAILER_ADDRESS": f"{cast.OURS}@{DOMAIN}",
        "MAILER_SMTP_URL": f"smtp://{smtp.user}:{smtp.password}@{smtp}?tls=never",
        "MAILER_IMAP_URL": f"imap://{imap.user}:{imap.password}@{imap}/INBOX?tls=never",
        "MAILER_PUBLIC_URL": url,
        "MAILER_AUTHSERV_ID": HOSTNAME,
    }
    return Settings.read(environ, folder)


def _post(link: str, form: dict[str, str]) -> int:
    data = urllib.parse.urlencode(form).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(link, data), timeout=20) as page:
            return int(page.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def _get(link: str) -> str:
    with urllib.request.urlopen(link, timeout=20) as page:
        return str(page.read().decode())

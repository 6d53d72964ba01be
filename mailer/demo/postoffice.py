"""A provider in miniature: SMTP submission with passwords, local delivery, IMAP, and bounces as RFC 3464 has them.

It serves one invented domain on loopback, in a thread of its own, and sends nothing anywhere else.
"""

from __future__ import annotations

import asyncio
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from email.parser import BytesHeaderParser
from email.utils import format_datetime, make_msgid, parseaddr
from secrets import token_hex
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from mailer.servers import NEVER, Server

from .imapserver import HOST, Mailboxes

DOMAIN = "example.org"
HOSTNAME = "mail.example.org"
NOBODY = "<>"  # how aiosmtpd hands us the empty sender
FULL = "552 5.2.2 mailbox full"


@dataclass(frozen=True, slots=True)
class Account:
    """A mailbox at the provider. A `full` one takes letters at the door and returns them from within."""

    user: str
    password: str
    full: bool = False

    @property
    def address(self) -> str:
        return f"{self.user}@{DOMAIN}"


class PostOffice:
    """Start and stop it from any thread; `now` says what time its stamps carry."""

    def __init__(self, users: Iterable[str], full: Iterable[str], now: Callable[[], datetime]) -> None:
        full = set(full)
        self.accounts = {user: Account(user, token_hex(8), user in full) for user in users}
        self.delivered: Counter[str] = Counter()  # mails put into each mailbox so far
        self.returned = 0  # letters that came back as a report
        self.refused: list[str] = []  # addresses turned away at the door
        self._now = now
        self._mailboxes = Mailboxes()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._live, name="post office", daemon=True)
        self._ready = threading.Event()
        self._trouble: BaseException | None = None
        self._door: asyncio.Server | None = None
        self._smtp_port = 0

    # -- coming and going ----------------------------------------------------------------------------------------

    def __enter__(self) -> PostOffice:
        self._thread.start()
        self._ready.wait(20)
        if self._trouble is not None:
            raise self._trouble
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def _live(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._open())
        except BaseException as error:
            self._trouble = error
            self._ready.set()
            return
        self._ready.set()
        try:
            self._loop.run_forever()
        finally:
            self._loop.run_until_complete(self._close())
            self._loop.close()

    async def _close(self) -> None:
        if self._door is not None:
            self._door.close()
        await self._mailboxes.stop()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await asyncio.sleep(0)  # transports close their sockets one turn later

    async def _open(self) -> None:
        for account in self.accounts.values():
            self._mailboxes.open(account.user, account.password)
        await self._mailboxes.start()
        self._door = await self._loop.create_server(self._smtp, HOST, 0)
        self._smtp_port = self._door.sockets[0].getsockname()[1]

    def _smtp(self) -> SMTP:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # passwords without TLS are of no concern on loopback
            return SMTP(
                _Counter(self), hostname=HOSTNAME, ident="ESMTP demo", loop=self._loop, enable_SMTPUTF8=True,
                authenticator=self._authenticate, auth_required=True, auth_require_tls=False,
            )  # fmt: skip

    def _authenticate(self, server: SMTP, session: Session, envelope: Envelope, how: str, data: Any) -> AuthResult:
        if isinstance(data, LoginPassword):
            account = self.accounts.get(data.login.decode(errors="replace"))
            if account is not None and account.password.encode() == data.password:
                return AuthResult(success=True, auth_data=account.user)
        return AuthResult(success=False, handled=False)

    # -- for clients -----------------------------------------------------------------------------------------------

    def smtp(self, user: str) -> Server:
        return Server(HOST, self._smtp_port, user, self.accounts[user].password, NEVER)

    def imap(self, user: str) -> Server:
        return Server(HOST, self._mailboxes.port, user, self.accounts[user].password, NEVER, "INBOX")

    # -- what happens within ---------------------------------------------------------------------------------------

    def account_of(self, address: str) -> Account | None:
        """Whose mailbox an address belongs to; plus addresses belong to who stands before the plus."""
        local, _, domain = address.casefold().rpartition("@")
        return self.accounts.get(local.partition("+")[0]) if domain == DOMAIN else None

    async def take(self, sender: str, recipients: list[str], raw: bytes, user: str) -> None:
        for recipient in recipients:
            account = self.account_of(recipient)
            assert account is not None, "refused at RCPT"
            if account.full:
                self.returned += 1
                if sender:  # a bounce of a bounce goes nowhere (RFC 5321 section 6.1)
                    await self._deliver(sender, returned(raw, sender, recipient, self._now()), "", "")
            else:
                await self._deliver(recipient, raw, sender, user)

    async def _deliver(self, recipient: str, raw: bytes, sender: str, user: str) -> None:
        account = self.account_of(recipient)
        if account is None or account.full:
            return
        now = self._now()
        head = [
            f"Return-Path: <{sender}>",
            f"Delivered-To: {recipient}",
            f"Received: by {HOSTNAME}; {format_datetime(now)}",
        ]
        if user and _from_domain(raw) == DOMAIN:
            # Who submits has given a password, so that the provider signs for the domain, as providers do.
            head.append(f"Authentication-Results: {HOSTNAME}; dmarc=pass header.from={DOMAIN}")
        whole = b"\r\n".join([*(line.encode() for line in head), *raw.splitlines(), b""])
        await self._mailboxes.deliver(account.user, whole, now)
        self.delivered[account.user] += 1


class _Counter:
    """What aiosmtpd asks at each command: the counter of the post office."""

    def __init__(self, office: PostOffice) -> None:
        self.office = office

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        owner = self.office.account_of(address)
        if address != NOBODY and (owner is None or owner.user != session.auth_data):
            return f"553 5.7.1 {address} is not yours to send from"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.office.account_of(address) is None:
            self.office.refused.append(address)
            elsewhere = not address.casefold().endswith(f"@{DOMAIN}")
            return "550 5.1.2 no such domain" if elsewhere else "550 5.1.1 there is nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
        sender = "" if envelope.mail_from == NOBODY else str(envelope.mail_from)
        await self.office.take(sender, envelope.rcpt_tos, content, str(session.auth_data or ""))
        return "250 2.0.0 taken"


def returned(raw: bytes, sender: str, recipient: str, now: datetime) -> bytes:
    """The non-delivery report for one letter, with its headers (RFC 3462, RFC 3464)."""
    edge, date = token_hex(12), format_datetime(now)
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
    return f"""\
From: Mail Delivery Subsystem <MAILER-DAEMON@{HOSTNAME}>
To: <{sender}>
Subject: Undelivered Mail Returned to Sender
Date: {date}
Message-ID: {make_msgid(domain=HOSTNAME)}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="{edge}"

--{edge}
Content-Type: text/plain; charset=utf-8

Your message could not be delivered to

  <{recipient}>: {FULL}

--{edge}
Content-Type: message/delivery-status

Reporting-MTA: dns; {HOSTNAME}
Arrival-Date: {date}

Final-Recipient: rfc822; {recipient}
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; {FULL}

--{edge}
Content-Type: text/rfc822-headers

{head}

--{edge}--
""".encode()


def _from_domain(raw: bytes) -> str:
    found = BytesHeaderParser().parsebytes(raw)["From"]
    return parseaddr(str(found or ""))[1].rpartition("@")[2].casefold()

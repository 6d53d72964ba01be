"""An SMTP server that keeps what it is given and refuses what it is told to refuse."""

from __future__ import annotations

import asyncio
import email
import email.policy
import ssl
import threading
import time
from dataclasses import dataclass, field
from email.message import EmailMessage
from functools import cached_property
from typing import Any
from urllib.parse import quote

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.certificate import Certificate
from tests.servers.child import free_port


@dataclass(frozen=True)
class Received:
    """One accepted transaction: the envelope and the bytes, as they came."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes

    @cached_property  # who waits for a letter asks again and again, in the loop of the service that sends it
    def message(self) -> EmailMessage:
        parsed = email.message_from_bytes(self.raw, policy=email.policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed


@dataclass(slots=True)
class Refusal:
    """An answer to give instead of 250, to the command `at`, as often as `times` says (None: always)."""

    at: str
    address: str | None
    answer: str
    times: int | None


@dataclass(slots=True)
class Sink:
    """A running SMTP server.

    With `login` (user, password) it wants AUTH first; with a certificate it offers STARTTLS, or with
    `implicit_tls` speaks TLS from the first byte.
    """

    login: tuple[str, str] | None = None
    certificate: Certificate | None = None
    implicit_tls: bool = False
    port: int = field(default_factory=free_port)
    received: list[Received] = field(default_factory=list)
    connections: int = 0
    commands: list[str] = field(default_factory=list)
    delay: float = 0.0
    _refusals: list[Refusal] = field(default_factory=list)
    _news: threading.Condition = field(default_factory=threading.Condition)
    _controller: Controller | None = None

    def start(self) -> None:
        self._controller = Controller(_Handler(self), hostname="127.0.0.1", port=self.port, **self._options())
        self._controller.start()

    def stop(self) -> None:
        """Closes the port; what was received stays, and `start` opens the same port again."""
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    def _options(self) -> dict[str, Any]:
        options: dict[str, Any] = {"ready_timeout": 10, "server_hostname": "sink.example.org"}
        if self.login is not None:
            options |= {"authenticator": self._authenticate, "auth_required": True, "auth_require_tls": False}
        if self.certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.certificate.cert, self.certificate.key)
            options |= {"ssl_context": context} if self.implicit_tls else {"tls_context": context}
        return options

    def _authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        given = isinstance(data, LoginPassword) and (data.login.decode(), data.password.decode())
        return AuthResult(success=given == self.login, handled=False)

    @property
    def url(self) -> str:
        """What goes into MAILER_SMTP_URL."""
        scheme = "smtps" if self.implicit_tls else "smtp"
        login = f"{quote(self.login[0], safe='')}:{quote(self.login[1], safe='')}@" if self.login else ""
        return f"{scheme}://{login}127.0.0.1:{self.port}"

    def refuse(self, answer: str, *, address: str | None = None, at: str = "rcpt", times: int | None = None) -> None:
        """Answers `answer` ("451 4.2.0 try later", "550 5.1.1 no such person") at mail, rcpt or data.

        `address` limits it to one recipient, `times` to so many answers. `answer` "drop" hangs up instead.
        """
        self._refusals.append(Refusal(at, address, answer, times))

    def relent(self) -> None:
        """Forgets all refusals."""
        self._refusals.clear()

    def answer(self, at: str, *addresses: str) -> str | None:
        for refusal in self._refusals:
            if refusal.at == at and refusal.times != 0 and refusal.address in (None, *addresses):
                if refusal.times is not None:
                    refusal.times -= 1
                return refusal.answer
        return None

    def keep(self, envelope: Envelope) -> None:
        raw = envelope.original_content or b""
        with self._news:
            self.received.append(Received(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw))
            self._news.notify_all()

    def to(self, address: str) -> list[EmailMessage]:
        """The letters one person has been given, in the order of arrival."""
        return [each.message for each in self.received if address in each.recipients]

    def wait_for(self, count: int, within: float = 10) -> list[Received]:
        """Waits until so many letters have come in all. Raises AssertionError when they do not."""
        deadline = time.monotonic() + within
        with self._news:
            while len(self.received) < count:
                left = deadline - time.monotonic()
                assert left > 0, f"{len(self.received)} of {count} letters came within {within} s"
                self._news.wait(left)
            return list(self.received)


class _Handler:
    def __init__(self, sink: Sink) -> None:
        self.sink = sink

    async def _say(self, server: SMTP, at: str, *addresses: str) -> str | None:
        self.sink.commands.append(" ".join((at, *addresses)))
        if self.sink.delay:
            await asyncio.sleep(self.sink.delay)
        answer = self.sink.answer(at, *addresses)
        if answer == "drop" and server.transport is not None:
            server.transport.abort()
        return answer

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        self.sink.connections += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if answer := await self._say(server, "mail", address):
            return answer
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if answer := await self._say(server, "rcpt", address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if answer := await self._say(server, "data", *envelope.rcpt_tos):
            return answer
        self.sink.keep(envelope)
        return "250 2.0.0 kept"

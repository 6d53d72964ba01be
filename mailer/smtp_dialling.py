"""A new SMTP connection: found, greeted, encrypted and let in as the settings say, by aiosmtplib. Or why not."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import re
import socket
import ssl
from typing import TYPE_CHECKING, cast

import aiosmtplib

from .oauth import TOKEN_REFUSED, OAuthError
from .pipelining import PAIR, Extensions, Line
from .servers import NEVER, OFFERED, REQUIRED, WHOLLY, Server
from .trouble import sentence, tidy

if TYPE_CHECKING:
    from .oauth import Tokens

log = logging.getLogger(__name__)

SETTING = "MAILER_SMTP_URL"
LONG_REST = 300.0  # seconds, after a refused password or a used-up quota: knocking on makes it worse


class Trouble(Exception):
    """The whole server cannot be used at present. `rest`: seconds to leave it alone; None: the usual."""

    def __init__(self, text: str, rest: float | None = None) -> None:
        super().__init__(text)
        self.rest = rest


class Door:
    """Where connections to one server come from. `name` is what we call ourselves in EHLO.

    Seconds to wait: `connect` for the connection, `read` for an answer, `final` for the one to a whole letter.
    """

    def __init__(
        self, server: Server, *, name: str, tokens: Tokens | None, connect: float, read: float, final: float
    ) -> None:
        self._server, self._name = server, name
        self._tokens = None if server.password else tokens  # a password is the surer sign of how we are let in
        self._connect, self._read, self._final = connect, read, final
        self._tls: ssl.SSLContext | None = None

    async def open(self, careful: bool = False) -> Line:
        """A new connection. `careful`: recipients are asked about before DATA. Trouble where there is none."""
        server = self._server
        smtp: aiosmtplib.SMTP | None = None
        try:
            if self._tls is None and server.tls != NEVER:
                self._tls = await asyncio.to_thread(_tls_context, server)
            sock = await asyncio.wait_for(_dial(server), self._connect)
            peer = sock.getpeername()[0]
            smtp = aiosmtplib.SMTP(
                hostname=server.host,
                sock=sock,
                local_hostname=self._name,
                timeout=self._read,
                use_tls=server.tls == WHOLLY,
                start_tls={OFFERED: None, REQUIRED: True}.get(server.tls, False),
                tls_context=self._tls,
            )
            await smtp.connect()
            if smtp.is_ehlo_or_helo_needed:
                try:
                    await smtp.ehlo()
                except aiosmtplib.SMTPHeloError:
                    await smtp.helo()
            if server.user:
                await self._log_in(smtp, peer)
            extensions = Extensions(smtp.esmtp_extensions)
            if careful:
                extensions.together = min(extensions.together, PAIR)
            return Line(cast(asyncio.Transport, smtp.transport), extensions, self._read, self._final)
        except BaseException as error:
            if smtp:
                smtp.close()
            if isinstance(error, OSError | aiosmtplib.SMTPException):
                raise self._trouble(error) from error
            raise

    async def _log_in(self, smtp: aiosmtplib.SMTP, peer: str) -> None:
        server = self._server
        encrypted = smtp.get_transport_info("sslcontext") is not None
        if not encrypted and server.tls == OFFERED and not ipaddress.ip_address(peer.partition("%")[0]).is_private:
            raise Trouble(
                f"{server} offers no encryption, so the password stays here; write {SETTING} with smtps://, or add "
                "?tls=never if it may be read on the way",
                LONG_REST,
            )
        offered = smtp.server_auth_methods
        if not offered:
            log.info("%s asks for no password", server)
            return
        if self._tokens:
            if "xoauth2" not in offered:
                raise Trouble(f"{server} does not know XOAUTH2; put a password into {SETTING}", LONG_REST)
            try:
                await smtp.auth_xoauth2(server.user, await asyncio.to_thread(self._tokens.token))
            except aiosmtplib.SMTPAuthenticationError:  # it may have been withdrawn before its time
                self._tokens.forget()
                await smtp.auth_xoauth2(server.user, await asyncio.to_thread(self._tokens.token))
            return
        # One way only: a wrong password tried in three ways is three wrong passwords to whoever counts them.
        ways = ("plain", "login", "cram-md5") if encrypted else ("cram-md5", "plain", "login")
        way = next((way for way in ways if way in offered), None)
        if way is None:
            raise Trouble(
                f"{server} takes a password in ways only that we do not know: {', '.join(offered)}", LONG_REST
            )
        log_in = {"plain": smtp.auth_plain, "login": smtp.auth_login, "cram-md5": smtp.auth_crammd5}[way]
        await log_in(server.user, server.password)

    def _trouble(self, error: Exception) -> Trouble:
        server = self._server
        match error:
            case OAuthError():
                return Trouble(str(error), LONG_REST if error.lasting else None)
            case aiosmtplib.SMTPAuthenticationError() if self._tokens and error.code // 100 == 5:
                why = f"{error.code} {tidy(error.message)}"
                return Trouble(TOKEN_REFUSED.format(server=server, why=why, setting=SETTING), LONG_REST)
            case aiosmtplib.SMTPAuthenticationError():
                return Trouble(
                    f"{server} refuses the user name or password ({error.code} {tidy(error.message)}); mend {SETTING}",
                    LONG_REST if error.code // 100 == 5 else None,
                )
            case aiosmtplib.SMTPResponseException():
                return Trouble(f"{server} turns us away: {error.code} {tidy(error.message)}")
            case aiosmtplib.SMTPException() if "STARTTLS" in error.message:
                return Trouble(
                    f"{server} offers no encryption (STARTTLS), which tls=required asks for; nothing was sent. Mend "
                    f"{SETTING} if that server never had any"
                )
        return Trouble(sentence(error, server, SETTING))


def own_name(domain: str = "") -> str:
    """What to call ourselves in EHLO (RFC 5321 section 4.1.1.1), without asking a name server that may be gone."""
    name = socket.gethostname()
    name = name if "." in name else domain or "localhost"
    return name if re.fullmatch(r"[A-Za-z0-9.-]+", name) else "localhost"


def _tls_context(server: Server) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if server.tls == OFFERED and server.loopback:
        # Encryption nobody insisted on, to this very machine, whose certificate cannot carry the name localhost.
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


async def _dial(server: Server) -> socket.socket:
    """A connected socket; the first of the server's addresses that answers."""
    loop = asyncio.get_running_loop()
    last: OSError = ConnectionRefusedError()
    for family, kind, protocol, _, address in await loop.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM):
        sock = socket.socket(family, kind, protocol)
        sock.setblocking(False)
        try:
            await loop.sock_connect(sock, address)
        except OSError as error:
            sock.close()
            last = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise last

"""A new connection to an IMAP server: found, encrypted and logged in as the settings say. Or why not."""

from __future__ import annotations

import contextlib
import imaplib
import ipaddress
import socket
import ssl
from typing import TYPE_CHECKING

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from .oauth import TOKEN_REFUSED, OAuthError
from .servers import NEVER, OFFERED, REQUIRED, WHOLLY, Server
from .trouble import sentence, tidy

if TYPE_CHECKING:
    from .oauth import Tokens

SETTING = "MAILER_IMAP_URL"
LONG_REST = 300.0  # seconds, after a refused password: knocking on may lock the account


class Trouble(Exception):
    """The mailbox cannot be read at present. `rest`: seconds to leave it alone; None: the usual."""

    def __init__(self, text: str, rest: float | None = None) -> None:
        super().__init__(text)
        self.rest = rest


def dial(server: Server, tokens: Tokens | None = None, connect: float = 10, read: float = 30) -> IMAPClient:
    """A client that is logged in, with a token where the server has no password. `connect`, `read`: seconds to wait.

    Trouble where there is none to be had.
    """
    client: IMAPClient | None = None
    try:
        client = IMAPClient(
            server.host,
            port=server.port,
            ssl=server.tls == WHOLLY,
            ssl_context=ssl.create_default_context() if server.tls == WHOLLY else None,
            timeout=SocketTimeout(connect, read),
        )
        client.normalise_times = False
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # short commands wait for no answer
        _keep_alive(client.socket())
        _encrypt(client, server)
        _log_in(client, server, tokens)
        return client
    except BaseException as error:
        if client:
            with contextlib.suppress(OSError):
                client.shutdown()
        if isinstance(error, OSError | imaplib.IMAP4.error):
            raise translated(error, server, by_token=tokens is not None and not server.password) from error
        raise


def translated(error: OSError | imaplib.IMAP4.error, server: Server, by_token: bool = False) -> Trouble:
    """What broke, as a sentence an operator can act on. `by_token`: we logged in without a password."""
    if isinstance(error, OAuthError):
        return Trouble(str(error), LONG_REST if error.lasting else None)
    # The client calls whatever ends a log-in a failed one, the end of the connection too.
    if isinstance(error, LoginError) and not isinstance(error.__context__, imaplib.IMAP4.abort):
        why = tidy(str(error).removeprefix("b'").removesuffix("'"))
        if "UNAVAILABLE" in why:  # RFC 5530: not the password's fault
            return Trouble(f"{server} cannot check the password at present ({why})")
        if by_token:
            return Trouble(TOKEN_REFUSED.format(server=server, why=why, setting=SETTING), LONG_REST)
        return Trouble(f"{server} refuses the user name or password ({why}); mend {SETTING}", LONG_REST)
    if isinstance(error, imaplib.IMAP4.error):
        why = tidy(str(error).removeprefix("b'").removesuffix("'"))
        return Trouble(f"{server} broke off: {why}")
    return Trouble(sentence(error, server, SETTING))


def _encrypt(client: IMAPClient, server: Server) -> None:
    if server.tls in (WHOLLY, NEVER):
        return
    if "STARTTLS" in client._imap.capabilities:
        context = ssl.create_default_context()
        if server.tls == OFFERED and server.loopback:
            # Encryption nobody insisted on, to this very machine, whose certificate cannot carry the name localhost.
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        client.starttls(context)
    elif server.tls == REQUIRED:
        raise Trouble(f"{server} offers no encryption (STARTTLS), which tls=required asks for; mend {SETTING}")
    elif not ipaddress.ip_address(client.socket().getpeername()[0].partition("%")[0]).is_private:
        more = f"write {SETTING} with imaps://, or add ?tls=never if it may be read on the way"
        raise Trouble(f"{server} offers no encryption, so the password stays here; {more}", LONG_REST)


def _log_in(client: IMAPClient, server: Server, tokens: Tokens | None) -> None:
    able = client._imap.capabilities  # as told before logging in; the client keeps those told after it
    if tokens and not server.password:
        if "AUTH=XOAUTH2" not in able:
            raise Trouble(f"{server} does not know XOAUTH2; put a password into {SETTING}", LONG_REST)
        try:
            client.oauth2_login(server.user, tokens.token())
        except LoginError:  # it may have been withdrawn before its time
            tokens.forget()
            client.oauth2_login(server.user, tokens.token())
    elif "AUTH=PLAIN" in able:  # LOGIN cannot carry a password with letters outside ASCII
        client.plain_login(server.user, server.password)
    elif "LOGINDISABLED" in able:
        raise Trouble(f"{server} takes no password in this way; write {SETTING} with imaps://", LONG_REST)
    else:
        client.login(server.user, server.password)


def _keep_alive(sock: socket.socket) -> None:
    """So that a peer that vanished during IDLE is noticed in two minutes."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        if option := getattr(socket, name, None):
            sock.setsockopt(socket.IPPROTO_TCP, option, value)

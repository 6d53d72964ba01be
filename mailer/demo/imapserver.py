"""An IMAP server in this process: pymap with its mailboxes in memory, on a loopback port of its own choosing."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from datetime import datetime

from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, Identity, Login
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.user import UserMetadata
from pysasl import SASLAuth
from pysasl.hashing import Cleartext

HOST = "127.0.0.1"


_SASL = SASLAuth.defaults()


class _Config(Config):
    """pymap looks for the ways to log in among all installed packages, at every connection: once will do."""

    @property
    def initial_auth(self) -> SASLAuth:
        return _SASL

    @property
    def tls_auth(self) -> SASLAuth:
        return _SASL


class Mailboxes:
    """The server and the mail it keeps. Belongs to one event loop; `port` is known once `start` has returned."""

    def __init__(self) -> None:
        # What pymap's own command line would hand over; it has no other way in.
        arguments = Namespace(
            host=HOST, port=0, debug=False, tls=False, cert=None, key=None, passlib_cfg=None, proxy_protocol=None,
            demo_data=False, demo_user="", demo_password="",
        )  # fmt: skip
        # Every password here is made for one run and known to this process anyway: hashing it would only cost time.
        self._config = _Config.from_args(arguments, hash_context=Cleartext(), invalid_user_sleep=0.0)
        self._login = Login(self._config)
        self._server: asyncio.Server | None = None
        self.port = 0

    def open(self, user: str, password: str) -> None:
        """A mailbox for `user`; works while the server runs."""
        self._login.users_dict[user] = UserMetadata(self._config, user, password=password)

    async def start(self) -> None:
        self._config.apply_context()
        speak = ProxyProtocolReader(self._config.proxy_protocol).get_callback(IMAPServer(self._login, self._config))
        self._server = await asyncio.start_server(speak, HOST, 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()

    async def deliver(self, user: str, raw: bytes, at: datetime) -> None:
        """One mail into the INBOX of `user` with INTERNALDATE `at`; whoever idles there is told."""
        async with Identity(user, self._login, None, frozenset()).new_session() as session:
            inbox = await session.mailbox_set.get_mailbox("INBOX")
            await inbox.append(AppendMessage(raw, at), recent=True)

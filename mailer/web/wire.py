"""A short way for feeds: uvicorn's own parser, and the answer that lies ready written straight back.

uvicorn makes a task and a cycle of messages for every request, many times the cost of looking up a feed. Here the
one question that nearly every request asks is answered before that; all else goes uvicorn's way, and so does a
feed that has to be looked after, a HEAD, a slow reader, pipelined requests, or a connection that is to be closed.
A question in the very words of one that was answered a moment ago is not even parsed: a parser that stands between
two requests would make the same of the same bytes.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from .feeds import Feeds
from .shelf import Kept, Reply


class _Nobody:
    """Waits for more of a request that has been answered."""

    @staticmethod
    def set() -> None:
        """Tell them."""


class _Answered:
    """Stands where uvicorn keeps the cycle of a request: this one is done."""

    response_complete = True
    message_event = _Nobody


_ANSWERED: Any = _Answered()

ARRIVES = 30.0  # seconds in which a request has to be here whole: the slowest telephone needs fewer
HEAD = 64_000  # bytes of a request that are not its body; browsers and proxies stay under 16,000
_TOO_MUCH = b"HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"


class Quick(HttpToolsProtocol):
    """Answers from `feeds` what lies ready."""

    feeds: Feeds

    def __init__(self, config: Config, server_state: ServerState, app_state: dict[str, Any], **more: Any) -> None:
        super().__init__(config, server_state, app_state, **more)
        self._between = True  # whether all that came so far was whole requests
        self._begun = 0  # requests that began in the bytes at hand
        self._answered: tuple[Kept, Reply] | None = None  # by them
        self._dated: tuple[object, bytes] = (None, b"")
        self._answered_at = 0.0
        self._idle: asyncio.TimerHandle | None = None
        self._since = 0.0  # when what is still to arrive whole began to
        self._watch: asyncio.TimerHandle | None = None
        self._spent = 0  # bytes of this request that were not its body

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        whole = self._between
        if whole and self._free() and (reply := self.feeds.again(data)) is not None:
            if self.timeout_keep_alive_task is not None:
                self._unset_keepalive_if_required()
            self._reply(reply)
            return
        self._begun, self._answered = 0, None
        self._spent += len(data)
        super().data_received(data)
        if whole:
            self._remember(data)
        if self._between:
            self._spent = 0
        elif self._spent > HEAD:
            if self._free():
                self.transport.write(_TOO_MUCH)
            self.transport.close()
        elif whole:
            self._expect()

    def on_body(self, body: bytes) -> None:
        self._spent -= len(body)
        if self.cycle is not _ANSWERED:
            super().on_body(body)

    def _unsupported_upgrade_warning(self) -> None:
        """Whoever offers another protocol is answered in this one; uvicorn would advise the operator to install it."""

    def _expect(self) -> None:
        """Whoever sends a byte now and then would keep a connection for ever, and there are only so many."""
        self._since = self.loop.time()
        if self._watch is None:
            self._watch = self.loop.call_later(ARRIVES, self._look_slow)

    def _look_slow(self) -> None:
        self._watch = None
        cycle: object = self.cycle  # None until a first request has come; uvicorn's types do not say so
        if (self._between and (cycle is not None or self._answered_at)) or self.transport.is_closing():
            return
        rest = self._since + ARRIVES - self.loop.time()
        if rest <= 0:
            self.transport.close()
        else:
            self._watch = self.loop.call_later(rest, self._look_slow)

    def _remember(self, data: bytes) -> None:
        if self._between and self._begun == 1 and self._answered is not None:
            self.feeds.shelf.remember(data, *self._answered)

    def _free(self) -> bool:
        """Whether an answer may be written: none is under way, and the reader keeps up."""
        cycle = self.cycle
        return (cycle is None or cycle.response_complete) and not self.flow.write_paused

    def on_message_begin(self) -> None:
        # What uvicorn prepares for every request is prepared below for those that need it.
        self._between = False
        self._begun += 1
        self.url = b""
        self.headers = []
        self.expect_100_continue = False

    def on_headers_complete(self) -> None:
        parser = self.parser
        if (
            self.url.startswith(b"/feeds/")
            and self._free()
            and not self.expect_100_continue
            and parser.get_method() == b"GET"
            and parser.get_http_version() == "1.1"
            and parser.should_keep_alive()
            and not parser.should_upgrade()
            and (answered := self.feeds.at_once(self.url, self.headers)) is not None
        ):
            self.cycle = _ANSWERED
            self._answered = answered
            self._reply(answered[1])
            return
        url, headers, expects = self.url, self.headers, self.expect_100_continue
        super().on_message_begin()
        self.url, self.expect_100_continue = url, expects
        self.headers += headers  # the very list that stands in the scope
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._between = True
        if self.cycle is not _ANSWERED:
            super().on_message_complete()

    def _reply(self, reply: Reply) -> None:
        if body := reply.body["body"]:
            self.transport.writelines((reply.head, self._date(), body))
        else:
            self.transport.write(reply.head + self._date())
        self.server_state.total_requests += 1
        self._answered_at = self.loop.time()
        if self._idle is None:
            self._idle = self.loop.call_later(self.timeout_keep_alive, self._look_idle)

    def _date(self) -> bytes:
        """The headers of every answer of the server's, and the end of the head; uvicorn makes them every second."""
        usual = self.server_state.default_headers
        if usual is not self._dated[0]:
            self._dated = usual, b"".join(b"%s: %s\r\n" % header for header in usual) + b"\r\n"
        return self._dated[1]

    def _look_idle(self) -> None:
        """Close a connection over which nothing was asked for long. One timer that looks, instead of one a request;
        once a request has gone uvicorn's way, so does this."""
        self._idle = None
        busy = self.cycle is not None and not self.cycle.response_complete
        if busy or self.timeout_keep_alive_task is not None or self.transport.is_closing():
            return
        rest = self._answered_at + self.timeout_keep_alive - self.loop.time()
        if rest <= 0:
            self.transport.close()
        else:
            self._idle = self.loop.call_later(rest, self._look_idle)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        super().connection_lost(exc)


def quick(feeds: Feeds) -> type[Quick]:
    """The protocol for `uvicorn.Config(http=…)`."""
    return type("QuickFeeds", (Quick,), {"feeds": feeds})

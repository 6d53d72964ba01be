"""Feeds ready to be served: built on change, kept as bytes, looked up by the name in their address."""

from __future__ import annotations

import gzip
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import blake2b
from http import HTTPStatus
from typing import Any, NamedTuple

from mailer.store import StoreError

from .feeding import Feed, Feeder, Gone

CHECKED = 1.0  # seconds for which nobody asks the ledger again whether something changed
MOST_BYTES = 64 * 2**20
MOST = 20_000
MOST_WORDINGS, LONGEST_WORDING = 4096, 1024  # requests whose answer is known by their very bytes
NEVER = float("-inf")

Headers = list[tuple[bytes, bytes]]


class Reply(NamedTuple):
    """An answer made beforehand: as ASGI's two messages, and its head as it stands on the wire (RFC 9112), without
    the Date and the empty line that end it."""

    start: dict[str, Any]
    body: dict[str, Any]
    head: bytes
    counted: tuple[str, int]

    @classmethod
    def of(cls, status: int, headers: Headers, body: bytes = b"") -> Reply:
        line = b"HTTP/1.1 %d %s\r\n" % (status, HTTPStatus(status).phrase.encode())
        return cls(
            {"type": "http.response.start", "status": status, "headers": headers},
            {"type": "http.response.body", "body": body},
            line + b"".join(b"%s: %s\r\n" % header for header in headers),
            ("feed", status),
        )


@dataclass(slots=True)
class Kept:
    """One feed with everything an answer needs, made beforehand or on first demand."""

    key: object  # what it was built from; the same key builds the same bytes
    body: bytes
    etag: bytes
    changed: datetime
    modified: bytes  # `changed` as HTTP writes it
    checked: float
    headers: Headers  # those of every answer
    plain: Reply
    _packed: Reply | None = None
    wordings: set[bytes] = field(default_factory=set)  # see Shelf.remember
    same: dict[bytes, Reply] = field(init=False)  # by each of our two tags: the asker has them all

    def __post_init__(self) -> None:
        tags = (self.etag, self.packed_etag)
        self.same = {tag: Reply.of(304, [(b"etag", tag), *self.headers]) for tag in tags}

    @property
    def packed_etag(self) -> bytes:
        """A strong ETag names bytes, and these are others (RFC 9110 section 8.8.3.3)."""
        return self.etag[:-1] + b'-gz"'

    def packed(self) -> Reply:
        """The same under gzip, the same bytes every time."""
        if self._packed is None:
            more = [*self.headers, (b"content-encoding", b"gzip")]
            self._packed = _whole(self.packed_etag, more, gzip.compress(self.body, 6, mtime=0))
        return self._packed


def _whole(etag: bytes, headers: Headers, body: bytes) -> Reply:
    more = [(b"content-type", b"text/calendar; charset=utf-8"), (b"content-length", b"%d" % len(body))]
    return Reply.of(200, [(b"etag", etag), *headers, *more], body)


@dataclass(frozen=True, slots=True)
class Refusal:
    """No feed: 404 for a name that means nothing, 410 for one that no longer does, 503 for not just now."""

    status: int


class Shelf:
    """Safe to use from any thread; only `fresh` never blocks."""

    def __init__(self, feeder: Feeder, clock: Callable[[], float] = time.monotonic) -> None:
        self.feeder = feeder
        self.clock = clock
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()
        self._worded: dict[bytes, tuple[Kept, Reply]] = {}

    def worded(self, request: bytes) -> Reply | None:
        """The answer to these bytes if they were a request before, and the feed was looked after within the last
        second."""
        known = self._worded.get(request)
        return known[1] if known is not None and self.clock() - known[0].checked < CHECKED else None

    def remember(self, request: bytes, kept: Kept, reply: Reply) -> None:
        """A calendar asks every time in the same words: what a parser made of these once, it would make of them
        again. Only for a whole request, understood from its first byte to its last."""
        known = self._worded.get(request)
        if len(request) > LONGEST_WORDING or (known is not None and known[0] is kept):
            return
        if len(self._worded) >= MOST_WORDINGS:
            for one, _ in self._worded.values():
                one.wordings.clear()
            self._worded.clear()
        self._worded[request] = kept, reply
        kept.wordings.add(request)

    def fresh(self, name: str) -> Kept | None:
        """The feed if it was looked after within the last second."""
        kept = self._kept.get(name)
        return kept if kept is not None and self.clock() - kept.checked < CHECKED else None

    def find(self, name: str, now: datetime) -> Kept | Refusal:
        """The feed as it is at `now` (aware UTC), rebuilt if the ledger has moved on.

        While the database is out of reach what was served before still is: a calendar that gets an error
        page would forget its entries.
        """
        kept = self._kept.get(name)
        try:
            feed = self.feeder.feed(name, now, kept.key if kept else None)
        except StoreError:
            return kept or Refusal(503)
        if isinstance(feed, Gone):
            self._forget(name)
            return Refusal(feed.status)
        if feed is None:
            assert kept is not None
            kept.checked = self.clock()
            return kept
        return self._keep(name, kept, feed, now)

    def _keep(self, name: str, kept: Kept | None, feed: Feed, now: datetime) -> Kept:
        etag = b'"%s"' % blake2b(feed.body, digest_size=16).hexdigest().encode()
        if kept is not None and kept.etag == etag:
            kept.key, kept.checked = feed.key, self.clock()
            return kept
        changed = feed.changed.replace(microsecond=0)
        if kept is not None and changed <= kept.changed:  # other bytes need another moment
            changed = max(now.replace(microsecond=0), kept.changed + timedelta(seconds=1))
        modified = format_datetime(changed.astimezone(UTC), usegmt=True).encode()
        headers = [
            (b"last-modified", modified),
            (b"cache-control", b"%s, max-age=300" % (b"public" if feed.public else b"private")),
            (b"vary", b"accept-encoding"),
        ]
        if not feed.public:
            headers.append((b"x-robots-tag", b"noindex"))
        plain = _whole(etag, headers, feed.body)
        made = Kept(feed.key, feed.body, etag, changed, modified, self.clock(), headers, plain)
        with self._lock:
            self._drop(name)
            self._kept[name] = made
            self._bytes += len(made.body)
            while self._kept and (self._bytes > MOST_BYTES or len(self._kept) > MOST):
                self._drop(next(iter(self._kept)))
        return made

    def _forget(self, name: str) -> None:
        with self._lock:
            self._drop(name)

    def _drop(self, name: str) -> None:
        gone = self._kept.pop(name, None)
        if gone is not None:
            self._bytes -= len(gone.body)
            gone.checked = NEVER
            for request in gone.wordings:
                self._worded.pop(request, None)

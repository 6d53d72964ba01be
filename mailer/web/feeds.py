"""Serves feeds as bare ASGI from bytes made beforehand: nothing of the ledger is read for most requests.

RFC 9110 sections 8.8 (ETag, Last-Modified) and 13 (conditional requests).
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable, MutableMapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from .feeding import ALL
from .shelf import Headers, Kept, Refusal, Reply, Shelf

Scope = MutableMapping[str, Any]
_NO_GZIP = re.compile(rb"gzip\s*;\s*q\s*=\s*0(?:\.0*)?\s*(?:,|$)")
_SAYS = {
    404: b"There is no such calendar.\n",
    410: b"This calendar's address was taken back. The newest letter has the way to the new one.\n",
    503: b"The calendar cannot be read just now. Please try again in a few minutes.\n",
}


def is_feed(scope: Scope) -> bool:
    """Whether a GET or HEAD asks for a calendar."""
    path: str = scope["path"]
    return path.startswith("/feeds/") and path.endswith(".ics") and scope["method"] in ("GET", "HEAD")


class Feeds:
    """An ASGI application for the paths `/feeds/NAME.ics`. `now` gives aware UTC moments; answers are counted."""

    def __init__(self, shelf: Shelf, now: Callable[[], datetime], counted: Counter[tuple[str, int]]) -> None:
        self.shelf, self.now, self.counted = shelf, now, counted
        self._looking: dict[str, asyncio.Task[Kept | Refusal]] = {}

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        name = scope["path"][7:-4]
        if scope["query_string"] and b"all=1" in scope["query_string"].split(b"&"):
            name += ALL
        kept = self.shelf.fresh(name)
        reply = answer(kept, scope["headers"]) if kept is not None else await self._looked_up(name, scope)
        self.counted[reply.counted] += 1
        await send(reply.start)
        await send(reply.body if scope["method"] == "GET" else {"type": "http.response.body", "body": b""})

    async def _looked_up(self, name: str, scope: Scope) -> Reply:
        if not 0 < len(name) <= 200:
            return _refused(404)
        # However many ask at once, the ledger is asked once.
        looking = self._looking.get(name)
        if looking is None:
            looking = asyncio.create_task(asyncio.to_thread(self.shelf.find, name, self.now()))
            self._looking[name] = looking
            looking.add_done_callback(lambda _: self._looking.pop(name, None))
        found = await asyncio.shield(looking)
        return _refused(found.status) if isinstance(found, Refusal) else answer(found, scope["headers"])

    def at_once(self, url: bytes, headers: Headers) -> tuple[Kept, Reply] | None:
        """The answer to a GET of `url`, which begins with `/feeds/`, if it lies ready; None where it has to be looked
        after first."""
        kept = self.shelf.fresh(url[7:-4].decode("latin-1"))
        if kept is None or not url.endswith(b".ics"):
            return None
        reply = answer(kept, headers)
        self.counted[reply.counted] += 1
        return kept, reply

    def again(self, request: bytes) -> Reply | None:
        """The answer to a request that came in these very words before, if it lies ready."""
        reply = self.shelf.worded(request)
        if reply is not None:
            self.counted[reply.counted] += 1
        return reply


def answer(kept: Kept, headers: Headers) -> Reply:
    """What a GET with these headers (names in lower case) is answered."""
    match = since = b""
    packed = False
    for key, value in headers:
        if key == b"if-none-match":
            if same := kept.same.get(value):  # the tag just as we gave it: nearly every question is that
                return same
            match = value
        elif key == b"accept-encoding":
            packed = b"gzip" in value and not _NO_GZIP.search(value)
        elif key == b"if-modified-since":
            since = value
    if (match or since) and (known := _known(kept, match, since, packed)):
        return kept.same[known]
    return kept.packed() if packed else kept.plain


def _known(kept: Kept, match: bytes, since: bytes, packed: bool) -> bytes:
    """The ETag of what the asker has, b"" where theirs is another. If-None-Match outranks the date."""
    if match:
        for one in match.split(b","):
            tag = one.strip().removeprefix(b"W/")
            if tag in (kept.etag, kept.packed_etag):
                return tag
        return kept.etag if match.strip() == b"*" else b""
    mine = kept.packed_etag if packed else kept.etag
    if since == kept.modified:
        return mine
    try:
        moment = parsedate_to_datetime(since.decode("ascii"))
    except ValueError:
        return b""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return mine if moment >= kept.changed else b""


def _refused(status: int) -> Reply:
    """Never 200 with a page: a calendar would take it for an empty one."""
    body = _SAYS[status]
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", b"%d" % len(body)),
        (b"cache-control", b"no-store"),
        (b"x-robots-tag", b"noindex"),
    ]
    if status == 503:
        headers.append((b"retry-after", b"300"))
    return Reply.of(status, headers, body)

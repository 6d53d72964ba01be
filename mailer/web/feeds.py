"""Serves feeds as bare ASGI from bytes made beforehand: nothing of the ledger is read for most requests.

RFC 9110 sections 8.8 (ETag, Last-Modified) and 13 (conditional requests).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from .feeding import ALL
from .shelf import Kept, Refusal, Shelf

Send = Callable[[dict[str, Any]], Any]
_TYPE = (b"content-type", b"text/calendar; charset=utf-8")
_SAYS = {
    404: b"There is no such calendar.\n",
    410: b"This calendar's address was taken back. The newest letter has the way to the new one.\n",
    503: b"The calendar cannot be read just now. Please try again in a few minutes.\n",
}


def feed_name(scope: dict[str, Any]) -> str:
    """The name in `/feeds/NAME.ics`, "" for another path; with the mark of a feed of all groups."""
    path: str = scope["path"]
    if not (path.startswith("/feeds/") and path.endswith(".ics")):
        return ""
    name = path[7:-4]
    if scope["query_string"] and b"all=1" in scope["query_string"].split(b"&"):
        name += ALL
    return name if 0 < len(name) <= 200 else ""


async def serve_feed(shelf: Shelf, name: str, scope: dict[str, Any], send: Send, now: Callable[[], datetime]) -> int:
    """Answer a GET or HEAD; the status. `now` gives aware UTC moments."""
    kept = shelf.fresh(name)
    if kept is None:
        found = await asyncio.to_thread(shelf.find, name, now())
        if isinstance(found, Refusal):
            await _refuse(found.status, scope, send)
            return found.status
        kept = found
    match = since = b""
    packed = False
    for key, value in scope["headers"]:
        if key == b"if-none-match":
            match = value
        elif key == b"accept-encoding":
            packed = b"gzip" in value and b"gzip;q=0" not in value
        elif key == b"if-modified-since":
            since = value
    if match or since:
        if known := _unchanged(kept, match, since, packed):
            await send({"type": "http.response.start", "status": 304, "headers": [(b"etag", known), *kept.headers[1:]]})
            await send({"type": "http.response.body", "body": b""})
            return 304
    body = kept.pack() if packed else kept.body
    headers = [*kept.headers, _TYPE, (b"content-length", b"%d" % len(body))]
    if packed:
        headers[0] = (b"etag", kept.packed_etag)
        headers.append((b"content-encoding", b"gzip"))
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})
    return 200


def _unchanged(kept: Kept, match: bytes, since: bytes, packed: bool) -> bytes:
    """The ETag the asker has in hand, b"" where theirs is another. If-None-Match outranks the date."""
    if match:
        if match == kept.etag or match == kept.packed_etag:
            return match
        for one in match.split(b","):
            tag = one.strip().removeprefix(b"W/")
            if tag in (kept.etag, kept.packed_etag):
                return tag
        return kept.etag if match.strip() == b"*" else b""
    if since == kept.modified:
        return kept.packed_etag if packed else kept.etag
    try:
        moment = parsedate_to_datetime(since.decode("ascii"))
    except ValueError:
        return b""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (kept.packed_etag if packed else kept.etag) if moment >= kept.changed else b""


async def _refuse(status: int, scope: dict[str, Any], send: Send) -> None:
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
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})

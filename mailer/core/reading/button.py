"""A pressed button, as calendar programs usually write it: read in one pass, with no object for what is not looked at.

A shortcut: what is found here is what the long way round finds (`tests/core/test_reading_button.py` holds the two
against each other). Where a mail is not quite of this shape nothing is found, and the long way is gone.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

from mailer.core.frozen import value

from .bounce import may_be
from .calendar_text import begins, unfolded
from .charset import decode
from .envelope import envelope_of
from .imip import plain_answer
from .message import USUAL, Part, encoding_of, plain_head, transferred, type_of
from .outcome import CalendarAnswer, Envelope
from .stamped import speaks

_MOST = 100_000  # bytes of a mail
_MOST_PARTS = 12
_WRAPPERS = ("multipart/mixed", "multipart/alternative")
_CALENDARS = ("text/calendar", "application/ics")
_TEXTS = ("text/plain", "text/html")
_NONE = ("",)
_LINE_END = 10


@value
class Pressed:
    """What a button says, beside which there are no words of a person but the answer's comment. `method`: REPLY or
    COUNTER; `body`: a digest of all that stands below the headers."""

    envelope: Envelope
    method: str
    answer: CalendarAnswer
    body: str


def pressed(raw: bytes) -> Pressed | None:
    """What a mail says where it has the usual shape. Pure; never raises."""
    if b"method=REPLY" not in raw or len(raw) > _MOST:
        return None
    head, gap, body = raw.partition(b"\r\n\r\n")
    if gap:
        head, body = head.replace(b"\r\n", b"\n"), body.replace(b"\r\n", b"\n")
        if b"\n\n" in head:
            return None
    else:
        head, _, body = raw.partition(b"\n\n")
    headers = None if b"\r" in head or b"\r" in body else plain_head(head)
    if headers is None:
        return None
    kind, params = type_of(headers.get("content-type", _NONE)[0], "")
    parts = _parts(b"\n" + body, params) if kind in _WRAPPERS else None
    if parts is None:
        return None
    message = Part(headers, kind, params, b"", 0, 0)
    envelope = envelope_of(message)
    said = None if may_be(message, envelope) else _said(parts, envelope.sender)
    if said is None:
        return None
    return Pressed(envelope, *said, sha256(body.strip()).hexdigest())


@value
class _Head:
    """What the head of a body part says."""

    kind: str
    params: dict[str, str]
    encoding: str


def _parts(body: bytes, params: dict[str, str], depth: int = 0) -> Sequence[tuple[_Head, bytes]] | None:
    """Head and content of the parts of a multipart and of those inside; its `body` begins with the line end above it.
    None where one is of no usual kind, or stands where it should not (RFC 2046 section 5.1.1)."""
    boundary = params.get("boundary", "")
    if not boundary or not boundary.isascii() or len(boundary) > USUAL or boundary[-1].isspace():
        return None
    _, *pieces = body.split(b"\n--" + boundary.encode(), _MOST_PARTS)
    if len(pieces) < 2 or not (pieces[-1] == b"--" or pieces[-1].startswith(b"--\n")):
        return None
    found: list[tuple[_Head, bytes]] = []
    for piece in pieces[:-1]:
        blank = piece.find(b"\n\n")
        if blank < 2 or piece[0] != _LINE_END:
            return None
        block = piece[1:blank]
        head = (_usual_head if len(block) <= USUAL and b"oundary=" not in block else _head)(block)
        if head is None:
            return None
        if head.kind not in _WRAPPERS:
            found.append((head, piece[blank + 2 :]))
        elif depth < 2 and (inner := _parts(piece[blank + 1 :], head.params, depth + 1)) is not None:
            found += inner
        else:
            return None
    return found


def _head(block: bytes) -> _Head | None:
    headers = plain_head(block)
    if headers is None:
        return None
    kind, params = type_of(headers.get("content-type", _NONE)[0], "")
    named = "content-disposition" in headers or "name" in params
    if kind in _WRAPPERS or kind in _CALENDARS or (kind in _TEXTS and not named):
        return _Head(kind, params, encoding_of(headers))
    return None


_usual_head = lru_cache(1000)(_head)  # the parts of all mails that one program writes begin alike


def _said(parts: Sequence[tuple[_Head, bytes]], sender: str) -> tuple[str, CalendarAnswer] | None:
    """Method and answer; None where they are not plain, or a person's words may stand beside them."""
    answer: tuple[str, CalendarAnswer] | None = None
    calendar, written_in, beside, marked = b"", "", "", False
    for head, content in parts:
        if head.kind == "text/html":
            marked = True
            continue
        charset = head.params.get("charset", "").lower() or "utf-8"
        if answer is not None and head.kind in _CALENDARS:
            if charset != written_in or not _again(calendar, content, head.encoding):
                return None
            continue
        data = _data(content, head.encoding)
        if head.kind in _CALENDARS:
            found = plain_answer(unfolded(data, charset), head.params.get("method", ""), sender)
            if found is None:
                return None
            answer, calendar, written_in = found[:2], data, charset
        else:
            if beside or begins(data) or b"\r" in data:
                return None
            beside = decode(data, charset) or "\n"
    if answer is None or answer[1].comment or speaks(beside):
        return answer
    return None if marked or beside.strip(" \t\n") else answer


def _data(content: bytes, encoding: str) -> bytes:
    data = transferred(content, encoding)
    return data.replace(b"\r\n", b"\n") if b"\r" in data else data


def _again(calendar: bytes, content: bytes, encoding: str) -> bool:
    """Whether it is the same calendar once more: Google sends it shown, and attached in base64."""
    if encoding == "base64":  # to encode costs a third of what to decode does
        coded = b2a_base64(calendar.replace(b"\n", b"\r\n"), newline=False)
        if content.replace(b"\n", b"") == coded:
            return True
    return _data(content, encoding).rstrip(b"\n") == calendar.rstrip(b"\n")

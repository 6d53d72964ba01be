"""The parts of a message (RFC 5322, RFC 2045-2046), read in linear time and tolerant of everything.

The standard library's parser costs fifteen times as much and goes quadratic or too deep on hostile nesting;
`tests/core/test_reading_message.py` holds the two against each other on well-formed mail.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .charset import decode
from .headers import decoded, parameters

MAX_TEXT = 256 * 1024
_MAX_ENCODED = 1024 * 1024
_MAX_HEAD = 256 * 1024
_MAX_VALUE = 16 * 1024
_MAX_HEADERS = 1000
_MAX_NAME = 120
_MULTIPART = re.compile(r'(?i)(multipart/[a-z]{1,20});[ \t]?boundary="([^"\\\s]{1,100})"')
_MAX_DEPTH = 20
_MAX_PARTS = 400
_MOST_BLANKS = 103
_AFTER_BOUNDARY = (b"\n", b"-", b" ", b"\t", b"")
USUAL = 200  # bytes of a head that may be the same in many mails

_NAME = re.compile(rb"([!-9;-~]{1,120})[ \t]{0,20}:")
_PLAIN_NAME = re.compile(r"[!-9;-~]{1,120}")
_KNOWN = re.compile(
    rb"(?i)(?:from|to|cc|subject|date|sender|reply-to|received|return-path|message-id|mime-version|content-[a-z-]+"
    rb"|in-reply-to|references|x-[\w-]+|auto-submitted|precedence|list-[a-z-]+|dkim-signature)[ \t]*:"
)
_SNIFFED = re.compile(rb"(?:\A|\n)--([^\s-][^\n]{0,200}|-+[^\s-][^\n]{0,200})\n[Cc]ontent-")
_QP_SPACE = re.compile(rb"=[ \t]+(?=\n)")
_QP_LOST = re.compile(rb"=(?:3D|20|C[2-9A-F]=[89AB]|E[0-9A-F]=[89AB]|0A)")
_NOT_BASE64 = re.compile(rb"[A-Za-z]{2,} [A-Za-z]{1,} [a-z]")


@dataclass(slots=True)
class Part:
    """A message or one body part of it. `headers` maps lower-case names to raw, unfolded values, first one first."""

    headers: dict[str, list[str]]
    kind: str
    params: dict[str, str]
    raw: bytes
    start: int
    end: int
    parts: Sequence[Part] = ()
    _data: bytes | None = None
    _walked: Sequence[Part] = ()

    def first(self, name: str) -> str:
        """The first header of that lower-case name as it stands, '' when there is none."""
        values = self.headers.get(name)
        return values[0] if values else ""

    def shown(self, name: str) -> str:
        """The first header of that name with its encoded words (RFC 2047) decoded."""
        return decoded(self.first(name))

    @property
    def disposition(self) -> str:
        """'inline', 'attachment' or another lower-case word; '' when the header is missing."""
        return self.first("content-disposition")[:200].partition(";")[0].strip().lower()

    @property
    def filename(self) -> str:
        """The decoded file name of the part, '' when it has none."""
        placed = self.headers.get("content-disposition")
        name = (placed and parameters(placed[0]).get("filename")) or self.params.get("name", "")
        return decoded(name).strip()

    @property
    def body(self) -> bytes:
        """The body as transferred, line ends as LF."""
        return self.raw[self.start : self.end]

    def data(self) -> bytes:
        """The body with its transfer encoding undone (RFC 2045 section 6), at most about one megabyte."""
        if self._data is None:
            self._data = self._decoded()
        return self._data

    def _decoded(self) -> bytes:
        encoding = encoding_of(self.headers)
        if encoding.startswith("base64"):
            return transferred(self.raw[self.start : min(self.end, self.start + _MAX_ENCODED)], encoding)
        return transferred(_capped(self.raw, self.start, self.end, _MAX_ENCODED), encoding)

    def text(self) -> str:
        """The body as text with LF line ends; of a very long one its head and its tail."""
        data = self.data()
        text = decode(_capped(data, 0, len(data), MAX_TEXT), self.params.get("charset", ""))
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def walk(self, *, into_messages: bool = False) -> Sequence[Part]:
        """This part and all below it in order; attached messages are entered only when asked."""
        if not self.parts:
            return (self,)
        if self._walked and not into_messages:
            return self._walked
        todo, found = [self], []
        while todo:
            part = todo.pop()
            found.append(part)
            if part.parts and (part is self or into_messages or not part.kind.startswith("message/")):
                todo.extend(reversed(part.parts))
        if not into_messages:
            self._walked = found
        return found


def parse(raw: bytes) -> Part:
    """The message in `raw`. Never raises: what is no message becomes one text part. Line ends may be any."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raw = decode(raw).encode()
    if b"\r" in raw:
        usual = raw.replace(b"\r\n", b"\n")
        if b"\r" in usual:
            usual = raw.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        raw = usual
    start = 3 if raw.startswith(b"\xef\xbb\xbf") else 0
    while raw[start : start + 1] == b"\n":
        start += 1
    if raw.startswith((b"From ", b">From "), start):
        start = raw.find(b"\n", start) + 1 or len(raw)
    return _part(raw, start, len(raw), 0, [_MAX_PARTS], "text/plain")


def _part(raw: bytes, start: int, end: int, depth: int, left: list[int], default: str) -> Part:
    headers, body = _head(raw, start, end)
    values = headers.get("content-type")
    value = values[0] if values else ""
    kind, params = (_usual_type if len(value) <= USUAL and "oundary=" not in value else type_of)(value, default)
    part = Part(headers, kind, params, raw, body, end)
    if kind in _LEAVES or depth >= _MAX_DEPTH:
        return part
    if kind.startswith("multipart/"):
        inner = "message/rfc822" if kind == "multipart/digest" else "text/plain"
        part.parts = [_part(raw, first, last, depth + 1, left, inner) for first, last in _between(part, left)]
        if not part.parts:
            part.kind = "text/plain"
    elif kind in ("message/rfc822", "message/global") and left[0] > 0:
        left[0] -= 1
        if part.first("content-transfer-encoding").strip().lower() in ("base64", "quoted-printable"):
            inside = part.data()
            part.parts = (_part(inside, 0, len(inside), depth + 1, left, "text/plain"),)
        else:
            skipped = body
            while raw[skipped : skipped + 1] == b"\n" and skipped < end:
                skipped += 1
            part.parts = (_part(raw, skipped, end, depth + 1, left, "text/plain"),)
    return part


def type_of(value: str, default: str) -> tuple[str, dict[str, str]]:
    """Kind and parameters that a Content-Type names."""
    if usual := _MULTIPART.fullmatch(value):
        return usual[1].lower(), {"boundary": usual[2]}
    kind = value[:200].partition(";")[0].strip(" \t\"'").lower()
    # RFC 2045 section 5.2: an unreadable type is plain text; "Content-Type: text" is an old habit.
    return kind if "/" in kind else default, parameters(value)


_usual_type = lru_cache(1000)(type_of)
_LEAVES = frozenset(("text/plain", "text/html", "text/calendar"))


def _head(raw: bytes, start: int, end: int) -> tuple[dict[str, list[str]], int]:
    """The headers and where the body begins. A stray line inside the headers does not end them."""
    headers: dict[str, list[str]] = {}
    if raw[start : start + 1] == b"\n":
        return headers, min(start + 1, end)  # of an attached letter without a line the next one is the boundary's
    blank = raw.find(b"\n\n", start, end)
    stop = blank if blank >= 0 else end
    block = raw[start : min(stop, start + _MAX_HEAD)]
    plain = (_usual_head if len(block) <= USUAL and b"oundary=" not in block else plain_head)(block)
    if plain is not None:
        return plain, min(stop + 2, end) if blank >= 0 else end
    name, pieces, at, count = "", [b""], start, 0
    lines = block.split(b"\n")
    for index, line in enumerate(lines):
        if line[:1] in b" \t" and (line.strip() or index):
            pieces.append(line)
        elif match := _NAME.match(line):
            _keep(headers, name, pieces)
            count += 1
            name = match[1].decode("ascii").lower() if count <= _MAX_HEADERS else ""
            pieces = [line[match.end() :]]
        elif not count or not any(_KNOWN.match(later) for later in lines[index + 1 : index + 3]):
            _keep(headers, name, pieces)
            return headers, min(at, end)
        at += len(line) + 1
    _keep(headers, name, pieces)
    return headers, min(stop + 2, end) if blank >= 0 else end


def plain_head(block: bytes) -> dict[str, list[str]] | None:
    """The headers of a block in which every line is one; None sends it the tolerant way round."""
    if not block.isascii():
        return None
    unfolded = block.decode("ascii").replace("\n ", " ").replace("\n\t", "\t")
    headers: dict[str, list[str]] = {}
    for line in unfolded.split("\n", _MAX_HEADERS)[:_MAX_HEADERS]:
        written, colon, value = line.partition(":")
        name = _name(written) if colon and len(written) <= _MAX_NAME else ""
        if not name:
            return None
        value = value.strip()
        if len(value) > _MAX_VALUE:
            value = value[:_MAX_VALUE]
        if name in headers:
            headers[name].append(value)
        else:
            headers[name] = [value]
    return headers


@lru_cache(2000)
def _name(written: str) -> str:
    """The lower-case name of a header; '' where it cannot be one."""
    return written.lower() if _PLAIN_NAME.fullmatch(written) else ""


_usual_head = lru_cache(1000)(plain_head)  # the parts of all mails that one program writes begin alike


def _keep(headers: dict[str, list[str]], name: str, pieces: list[bytes]) -> None:
    if name:
        value = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        value = value[:_MAX_VALUE].strip()
        headers.setdefault(name, []).append(value.decode("ascii") if value.isascii() else decode(value))


def _between(part: Part, left: list[int]) -> list[tuple[int, int]]:
    """Where the body parts of a multipart begin and end (RFC 2046 section 5.1.1); a missing end is forgiven."""
    raw, end = part.raw, part.end
    boundary = part.params.get("boundary", "").rstrip().encode("utf-8", "replace")[:200]
    found = boundary and raw.find(b"--" + boundary, part.start, end) >= 0
    if not found:
        sniffed = _SNIFFED.search(raw, max(part.start - 1, 0), min(end, part.start + 20_000))
        if not sniffed:
            return []
        boundary = sniffed[1].rstrip()
    mark = b"--" + boundary
    spans: list[tuple[int, int]] = []
    first, at = -1, raw.find(mark, part.start, end)
    while at >= 0 and left[0] > 0:
        after = at + len(mark)
        if (at == 0 or raw[at - 1] == 10) and raw[after : after + 1] in _AFTER_BOUNDARY:
            stop = raw.find(b"\n", after, end)
            stop = end if stop < 0 else stop
            last = _delimits(raw[after : min(stop, after + _MOST_BLANKS)])
            if last is not None:
                if first >= 0:
                    spans.append((first, max(first, at - 1)))
                    left[0] -= 1
                if last:
                    return spans
                first, after = min(stop + 1, end), stop
        at = raw.find(mark, after, end)
    if first >= 0 and left[0] > 0:
        spans.append((first, end))
    return spans


def _delimits(rest: bytes) -> bool | None:
    """Whether a line of the boundary, which goes on with `rest`, is the last one; None where it is no such line."""
    if not rest or rest == b"--":
        return bool(rest)
    last = rest[:2] == b"--"
    blanks = rest[2:] if last else rest
    return None if len(blanks) > 100 or blanks.strip(b" \t") else last


def encoding_of(headers: dict[str, list[str]]) -> str:
    """The transfer encoding that headers name, in lower case; '' where they name none."""
    values = headers.get("content-transfer-encoding")
    return values[0][:40].strip(" \t\";'").lower() if values else ""


def transferred(body: bytes, encoding: str) -> bytes:
    """`body` with its transfer encoding undone (RFC 2045 section 6)."""
    if encoding.startswith("base64"):
        return _base64(body)
    if encoding.startswith("quoted"):
        return binascii.a2b_qp(_QP_SPACE.sub(b"=", body))
    if b"=\n" in body and len(_QP_LOST.findall(body, 0, 20_000)) > 1 and not encoding.startswith("8bit"):
        return binascii.a2b_qp(body)  # quoted-printable whose header was lost on the way
    return body


def _base64(body: bytes) -> bytes:
    if b" " in body[:2000] and _NOT_BASE64.search(body, 0, 2000):
        return body  # plain words under a false label
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        kept = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
        if len(kept) % 4 == 1:
            kept = kept[:-1]
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def _capped(data: bytes, start: int, end: int, most: int) -> bytes:
    """A very long body as its head and its tail: answers stand above a quotation, or below it."""
    if end - start <= most:
        return data[start:end] if start or end != len(data) else data
    first, last = start + most - most // 4, end - most // 4
    for _ in range(3):  # never in the middle of a character of UTF-8
        first -= data[first] & 0xC0 == 0x80
        last += data[last] & 0xC0 == 0x80
    return data[start:first] + b"\n" + data[last:end]

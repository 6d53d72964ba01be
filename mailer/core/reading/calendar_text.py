"""Which part of a mail holds a calendar, whatever it is labelled, and the lines of it."""

from __future__ import annotations

from .charset import decode
from .message import Part

_KINDS = ("text/calendar", "application/ics", "text/x-vcalendar", "text/vcalendar", "text/ics", "application/calendar")
_NAMES = (".ics", ".ical", ".ifb", ".vcs", ".icalendar")


def calendar_text(part: Part) -> str:
    """The calendar in a part of a mail, line ends as LF and lines unfolded; '' where it holds none."""
    kind = part.kind
    if kind.startswith(("multipart/", "message/")):
        return ""
    if kind in _KINDS or (_may_be_named(part) and part.filename.lower().endswith(_NAMES)):
        data = part.data()
    elif kind == "application/octet-stream" and not part.filename and part.end - part.start < 200_000:
        data = part.data()
        if not data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").upper().startswith(b"BEGIN:VCALENDAR"):
            return ""
    elif kind == "text/plain" and part.end - part.start > 30:
        data = part.data()
        if not begins(data):
            return ""
    else:
        return ""
    return unfolded(data, part.params.get("charset", ""))


def unfolded(data: bytes, charset: str) -> str:
    """A calendar's lines, each as it was before it was folded."""
    # Unfold before decoding: a fold may stand inside a multi-byte character (RFC 5545 section 3.1).
    if b"\x00" in data[:100]:
        data = decode(data, "utf-16").encode("utf-8", "replace")
    if b"\r" in data:
        data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return decode(data.replace(b"\n ", b"").replace(b"\n\t", b""), charset)


def begins(data: bytes) -> bool:
    """Whether a calendar begins there, whatever it is called."""
    return data[:2000].lstrip(b"\xef\xbb\xbf \t\n")[:15].upper() == b"BEGIN:VCALENDAR"


def _may_be_named(part: Part) -> bool:
    return "content-disposition" in part.headers or "name" in part.params

"""What a form or a mail reader posts, as words: at most eight thousand bytes of it."""

from __future__ import annotations

from email import policy
from email.parser import BytesParser
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

LARGEST = 8_000
FIELDS = 40


class TooLarge(Exception):
    """More than anybody writes into our forms."""


async def body_of(request: Request) -> bytes:
    """The body. Raises TooLarge before it has read more than that; b"" from a client that hangs up."""
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > LARGEST:
        raise TooLarge
    pieces = b""
    try:
        async for piece in request.stream():
            pieces += piece
            if len(pieces) > LARGEST:
                raise TooLarge
    except ClientDisconnect:
        return b""
    return pieces


def words_of(body: bytes, kind: str) -> dict[str, str]:
    """Field names and values, the last of a name counts; {} for what is no form. Mail readers post one-click
    leaving as multipart/form-data or urlencoded (RFC 8058 section 3.2)."""
    if kind.partition(";")[0].strip().lower() == "multipart/form-data":
        return _parts(body, kind)
    try:
        return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True, max_num_fields=FIELDS))
    except ValueError:
        return {}


def _parts(body: bytes, kind: str) -> dict[str, str]:
    head = b"Content-Type: " + kind.encode("ascii", "replace").replace(b"\n", b" ") + b"\r\n\r\n"
    whole = BytesParser(policy=policy.HTTP).parsebytes(head + body)
    found: dict[str, str] = {}
    for part in whole.iter_parts() if whole.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(payload, bytes) and len(found) < FIELDS:
            found[name] = payload.decode(errors="replace").strip()
    return found

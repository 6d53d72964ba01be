"""A prepared letter: fixed pieces with numbered gaps, joined for one member in a few microseconds."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from .. import ics
from ..addresses import Post
from ..model import Outgoing
from .encode import mailbox, one_line, quoted_slot
from .shape import Piece
from .slots import ADDRESS, IDENTITY, LEAVE, MEMBER, NAME, ORGANIZER, REPLY, THREAD, TO

_GAPS = {
    ("head", TO): 0,
    ("text", NAME): 1,
    ("html", NAME): 2,
    ("ics", NAME): 3,
    ("text", ADDRESS): 4,
    ("html", ADDRESS): 5,
    ("ics", ADDRESS): 6,
}
_TOKENS = {REPLY: 7, IDENTITY: 8, THREAD: 9, ORGANIZER: 10, MEMBER: 11, LEAVE: 12}
_SAFE_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9' -]{0,46}[A-Za-z0-9])?").fullmatch
_SAFE_ADDRESS = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.+_-]{0,60})@[A-Za-z0-9.-]{1,60}").fullmatch


class Mail(NamedTuple):
    """A letter ready for SMTP: envelope, bytes with CRLF line ends, and its Message-ID."""

    envelope_from: str
    to: str
    raw: bytes
    message_id: str


class Prepared:
    """A letter shared by many: bytes where it is fixed, numbers where it is not."""

    __slots__ = ("_gaps", "_template", "_with_member")

    def __init__(self, template: list[bytes | int]) -> None:
        self._template = template
        self._gaps = [(i, gap) for i, gap in enumerate(template) if isinstance(gap, int)]
        self._with_member = any(gap in (11, 12) for _, gap in self._gaps)

    def join(self, out: Outgoing, post: Post) -> Mail:
        """The letter of one reader."""
        said, reader = out.said, out.reader
        number, thread = said.id, said.thread
        reply, back, identity = post.letter_tokens(number)
        if thread and thread != number:
            organizer, _, first = post.letter_tokens(thread)
        else:
            organizer, first = reply, identity
        if self._with_member:
            choices, _, leave = post.member_tokens(out.member, out.generation)
        else:
            choices = leave = ""
        tokens = f"{reply} {identity} {first} {organizer} {choices} {leave}".encode().split(b" ")
        own = [*_personal(reader.name, reader.email), *tokens]
        filled: list[bytes] = self._template.copy()  # type: ignore[assignment]
        for position, gap in self._gaps:
            filled[position] = own[gap]
        sender = f"{post.local}+{back}@{post.domain}" if post.plus else post.address
        return Mail(sender, reader.email, b"".join(filled), f"<{identity}@{post.domain}>")


def _personal(name: str, email: str) -> tuple[bytes, ...]:
    """Name and address as the header, the text, the HTML and the calendar want them."""
    if _SAFE_ADDRESS(email):
        address = email.encode()
        if _SAFE_NAME(name):
            plain = name.encode()
            blank = b" <" if len(plain) + len(address) < 68 else b"\r\n <"
            return plain + blank + address + b">", plain, plain, plain, address, address, address
        in_calendar = address
    else:
        in_calendar = quoted_slot(_calendar_fold(ics.mailto(email).removeprefix("mailto:")))
    called = name or email.partition("@")[0]
    shown = one_line(called)
    return (
        mailbox(name, email, 4).encode(),
        quoted_slot(shown),
        quoted_slot(html.escape(shown)),
        quoted_slot(_calendar_fold(ics.parameter(shown)[1:-1])),
        quoted_slot(one_line(email)),
        quoted_slot(html.escape(one_line(email))),
        in_calendar,
    )


def _calendar_fold(value: str) -> str:
    return ics.fold(" " + value)[1:]


def prepared(cut: list[Piece]) -> Prepared:
    """Joins neighbouring fixed pieces and numbers the gaps."""
    template: list[bytes | int] = []
    pending = b""
    for part, piece in cut:
        if isinstance(piece, bytes):
            pending += piece
        else:
            template += [pending, _TOKENS[piece] if piece in _TOKENS else _GAPS[part, piece]]
            pending = b""
    return Prepared([*template, pending])

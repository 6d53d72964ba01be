"""A prepared letter: fixed pieces with numbered gaps, joined for one member in a few microseconds."""

from __future__ import annotations

import html
import re
from binascii import b2a_base64
from functools import lru_cache
from operator import itemgetter
from struct import Struct
from typing import NamedTuple

from .. import ics
from ..addresses import Post
from ..model import Outgoing
from .encode import greeted, mailbox, one_line, quoted_slot
from .shape import ATTACHED, Piece
from .slots import ADDRESS, CUT, IDENTITY, LEAVE, MEMBER, NAME, ORGANIZER, REPLY, THREAD, TO

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
_ATTACHED = 13
_OWN = len(_GAPS) + len(_TOKENS) + 1
_LINE = 76  # letters of base64 a line, of 57 octets (RFC 2045 section 6.8)
_SAFE_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9' -]{0,46}[A-Za-z0-9])?").fullmatch
_SAFE_ADDRESS = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.+_-]{0,60})@[A-Za-z0-9.-]{1,60}").fullmatch


class Mail(NamedTuple):
    """A letter ready for SMTP: envelope, bytes with CRLF line ends, and its Message-ID.

    `undotted` is true where it is known that no line begins with a dot, which SMTP would have to double.
    """

    envelope_from: str
    to: str
    raw: bytes
    message_id: str
    undotted: bool = False


class Attached:
    """A calendar in base64, all but the lines around its slots encoded beforehand.

    Base64 takes three octets at a time, so what follows the last slot is kept in the three ways it may begin.
    """

    __slots__ = ("_after", "_before", "_between")
    _SLOTS = (NAME, ADDRESS, ORGANIZER)

    def __init__(self, calendar: str) -> None:
        cut = CUT.split(calendar)
        first, last = cut[0].encode(), cut[-1].encode() if len(cut) > 1 else b""
        whole = len(first) // 57 * 57
        self._before = _base64(first[:whole])
        fixed = [first[whole:], *(piece.encode() for piece in cut[2:-1:2])]
        number = iter(range(len(self._SLOTS), len(self._SLOTS) + len(fixed)))
        order = [self._SLOTS.index(p) if n % 2 else next(number) for n, p in enumerate(cut[: max(len(cut) - 1, 1)])]
        self._between = itemgetter(*order, order[0]), fixed
        self._after = [(last[:n], _base64(last[n:])) for n in range(3)]

    def encoded(self, name: bytes, address: bytes, organizer: bytes) -> bytes:
        """Lines of base64, each with its line break."""
        pick, fixed = self._between
        middle = b"".join(pick((name, address, organizer, *fixed))[:-1])
        begun, rest = self._after[-len(middle) % 3]
        return b"".join((self._before, _base64(middle + begun), rest))


def _base64(octets: bytes) -> bytes:
    coded = b2a_base64(octets, newline=False)
    return b"\r\n".join((*_lines(len(coded)).unpack(coded), b""))


@lru_cache(maxsize=1024)
def _lines(length: int) -> Struct:
    """Cuts so many letters into lines, in one call in C."""
    whole, rest = divmod(length, _LINE)
    return Struct(f"{_LINE}s" * whole + (f"{rest}s" if rest else ""))


class Prepared:
    """A letter shared by many: bytes where it is fixed, numbers where it is not."""

    __slots__ = ("_attached", "_fixed", "_pick", "_undotted", "_with_member")

    def __init__(self, fixed: list[bytes], order: list[int], attached: Attached | None) -> None:
        """`order` numbers gaps as above and, from _OWN on, the pieces of `fixed`."""
        self._fixed, self._attached = fixed, attached
        self._undotted = not any(b"\n." in piece for piece in fixed)  # nor a reader's own, see encode.py
        self._with_member = _TOKENS[MEMBER] in order or _TOKENS[LEAVE] in order
        # One call in C picks fixed pieces and the reader's own in their order out of one list.
        self._pick = itemgetter(*order)

    def join(self, out: Outgoing, post: Post) -> Mail:
        """The letter of one reader."""
        said, reader = out.said, out.reader
        number, thread = said.id, said.thread
        reply, back, identity = post.letter_tokens(number)
        if thread and thread != number:
            organizer, _, first = post.letter_tokens(thread)
        else:
            organizer, first = reply, identity
        choices, leave = post.member_tokens(out.member, out.generation) if self._with_member else (b"", b"")
        *personal, name, address = _personal(reader.name, reader.email)
        attached = self._attached.encoded(name, address, organizer) if self._attached else b""
        own = (*personal, reply, identity, first, organizer, choices, leave, attached)
        raw = b"".join(self._pick((*own, *self._fixed)))
        sender = f"{post.local}+{back.decode()}@{post.domain}" if post.plus else post.address
        return Mail(sender, reader.email, raw, f"<{identity.decode()}@{post.domain}>", self._undotted)


def _personal(name: str, email: str) -> tuple[bytes, ...]:
    """Name and address as the header, the text, the HTML and the calendar want them, and both once more as they
    are in the calendar itself."""
    if _SAFE_ADDRESS(email):
        whole, address = email, email.encode()
        if _SAFE_NAME(name):
            plain = name.encode()
            blank = b" <" if len(plain) + len(address) < 68 else b"\r\n <"
            return plain + blank + address + b">", plain, plain, plain, address, address, address, plain, address
        on_page = in_calendar = mailto = address
    else:
        whole = one_line(email)
        address, on_page = quoted_slot(whole), quoted_slot(html.escape(whole))
        folded = _calendar_fold(ics.mailto(email).removeprefix("mailto:"))
        in_calendar, mailto = quoted_slot(folded), folded.encode()
    named = one_line(name)
    shown = greeted(name, email)
    called = quoted_slot(shown)
    escaped, parameter = html.escape(shown), ics.parameter(shown)[1:-1]
    folded = _calendar_fold(parameter)
    return (
        mailbox(named, whole, 4).encode(),
        called,
        called if escaped == shown else quoted_slot(escaped),
        called if folded == shown else quoted_slot(folded),
        address,
        on_page,
        in_calendar,
        folded.encode("utf-8", "replace"),
        mailto,
    )


def _calendar_fold(value: str) -> str:
    return ics.fold(" " + value)[1:]


def prepared(cut: list[Piece]) -> Prepared:
    """Joins neighbouring fixed pieces and numbers the gaps."""
    fixed: list[bytes] = []
    order: list[int] = []
    pending: list[bytes] = []
    attached: Attached | None = None
    for part, piece in (*cut, ("", "")):
        if isinstance(piece, bytes):
            pending.append(piece)
            continue
        order.append(_OWN + len(fixed))
        fixed.append(b"".join(pending))
        pending.clear()
        if part == ATTACHED:
            attached = Attached(piece)
            order.append(_ATTACHED)
        elif piece:
            order.append(_TOKENS[piece] if piece in _TOKENS else _GAPS[part, piece])
    return Prepared(fixed, order, attached)

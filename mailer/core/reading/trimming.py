"""The person's own words: what they wrote, without quotation, signature and footers.

Capped at 2,000 lines and 1,000 characters a line for patterns, and linear: a hostile mail costs no more than a
plain one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailer.core.frozen import value

from .quotation import CUT, divide
from .signature import unbannered, unsigned
from .usual import above, named, unnamed

MAX_LINES = 2000
MAX_LINE = 1000

_INVISIBLE = dict.fromkeys(
    map(
        ord,
        "\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    )
)
# Between letters of these scripts it is spelling (Persian "می\u200cآیم"), elsewhere it is nothing.
_NON_JOINER = re.compile("(?<![\u0600-\u06ff\u0900-\u0dff])\u200c|\u200c(?![\u0600-\u06ff\u0900-\u0dff])")
_SPACES = str.maketrans(
    {"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\t": " ", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x85": "\n"}
)
_ARMOUR = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:Hash: [^\n]{1,60}\n){0,4}\n")
_BLANKS = re.compile(r"\n{3,}")
_PICTURE = re.compile(
    r"^[ ]{0,4}\[(?:cid|inline image|image001)[^\]\n]{0,120}\][ ]{0,4}$", re.IGNORECASE | re.MULTILINE
)


@value
class Trimmed:
    """`text` is what the person wrote; `whole` is True when nothing was left and all of it is handed on."""

    text: str
    quoted: bool = False
    whole: bool = False


def trim(text: str, name: str = "") -> Trimmed:
    """The own words in a plain text. `name` is the sender's, to know a signature by."""
    if not text.strip(" \t\n"):
        return Trimmed("")
    own = above(text)
    if own is not None and (found := _usual(own, name)):
        return Trimmed(found, True)
    return _trim(text, name)


def _usual(own: str, name: str) -> str:
    """The own words of the usual reply: many write the same few, and sign them."""
    if name and (anonymous := unnamed(own, name)) is not None:
        text, anybody, signed = anonymous
        return named(_remembered(text, anybody).text, signed)
    return _remembered(own, name).text


def _trim(text: str, name: str) -> Trimmed:
    text = text.translate(_INVISIBLE).translate(_SPACES)
    if "\u200c" in text:
        text = _NON_JOINER.sub("", text)
    if "-----BEGIN PGP SIGNED" in text:
        text = _unarmoured(text)
    lines, rest = _capped(text)
    divided = divide(lines)
    signed = [line for passage in divided.own for line in passage]
    passages: list[str] = []
    for passage in divided.own:
        passage = passage if passages else unbannered(passage)
        if words := "\n".join(unsigned(passage, name, below=bool(passages))).strip():
            passages.append(words)
    own = "\n\n".join(passages)
    if not divided.quoted and rest:
        own = f"{own}\n{rest}"
    if not own.strip():
        own = "\n".join(signed).strip() if len([line for line in signed if line.strip()]) > 1 else ""
    own = _neat(_PICTURE.sub("", own) if "[" in own else own)
    if own or not divided.quoted:
        return Trimmed(own, divided.quoted)
    return Trimmed(_neat(text.replace(CUT, "")), True, True)


def _unarmoured(text: str) -> str:
    """The text inside a signature written around it (RFC 4880, section 7)."""
    begun = _ARMOUR.search(text)
    end = text.find("\n-----BEGIN PGP SIGNATURE-----", begun.end() - 1) if begun else -1
    if begun is None or end < 0:
        return text
    return re.sub("^- ", "", text[begun.end() : end], flags=re.MULTILINE)


_remembered = lru_cache(2000)(_trim)


def unflow(text: str, delsp: bool = False) -> str:
    """Undoes format=flowed (RFC 3676): joins lines that end in a space, keeps '>' marks and the signature line."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        body = line[depth:]
        if body.startswith(" "):
            body = body[1:]
        soft = body.endswith(" ") and body != "-- "
        piece = body[:-1] if soft and delsp else body
        if open_depth == depth and body != "-- ":
            out[-1] += piece if len(out[-1]) < 20_000 else ""
        else:
            out.append(f"{'>' * depth} {piece}" if depth else piece)
        open_depth = depth if soft and len(out[-1]) < 20_000 else -1
    return "\n".join(out)


def _capped(text: str) -> tuple[list[str], str]:
    """The lines patterns may look at, and the uncapped remainder."""
    lines = text.split("\n", MAX_LINES)
    rest = lines.pop() if len(lines) > MAX_LINES else ""
    return lines, rest


def _neat(text: str) -> str:
    return _BLANKS.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()

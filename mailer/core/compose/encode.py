"""Text made fit for the wire: header words, quoted-printable, and lines of 72 columns.

RFC 5322 (headers), 2047 (encoded words), 2045 section 6.7 (quoted-printable).
"""

from __future__ import annotations

import re
import textwrap
from base64 import b64encode
from binascii import b2a_qp
from functools import lru_cache

_BREAKS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_WORD = 45  # octets in one encoded word: 60 letters of base64 and 12 around them make 72
_LINE = 76
_DOTS = re.compile(rb"^\.{1,20}", re.M)
COLUMNS = 72


def one_line(text: str) -> str:
    """`text` without line breaks or control characters: nothing in it can begin another header."""
    return _BREAKS.sub(" ", text).strip()


def greeted(name: str, email: str) -> str:
    """What a letter calls its reader: the name, or what stands before the @ where a name has nothing to show."""
    return one_line(name) or one_line(email.partition("@")[0])


def _encoded_words(text: str, used: int) -> str:
    """RFC 2047 section 2: a line with an encoded word in it is 76 columns at most; `used` are taken already."""
    whole = text.encode("utf-8", "replace")
    room = min(_WORD, (_LINE - used - 12) // 4 * 3)
    if len(whole) <= room:
        return f"=?utf-8?b?{b64encode(whole).decode()}?="
    words, octets = [], b""
    for character in text:
        these = character.encode("utf-8", "replace")
        if len(octets) + len(these) > room:
            words.append(octets)
            octets, room = b"", _WORD
        octets += these
    words.append(octets)
    return "\r\n ".join(f"=?utf-8?b?{b64encode(word).decode()}?=" for word in words)


def _plain(text: str) -> bool:
    return text.isascii() and "=?" not in text and max(map(len, text.split(" "))) < _LINE


def _folded(text: str, used: int) -> str:
    """ASCII `text` broken before blanks so that lines stay within 76 columns; `used` are taken on the first."""
    lines, line, room = [], "", _LINE - used
    for word in re.findall(r" *[^ ]+| +$", text):
        if line and len(line) + len(word) > room:
            lines.append(line)
            line, room = "", _LINE
        line += word
    return "\r\n".join([*lines, line])


def unstructured(name: str, text: str) -> str:
    """A whole header such as Subject, folded, without its last line break."""
    text = one_line(text)
    used = len(name) + 2
    body = _folded(text, used) if _plain(text) else _encoded_words(text, used)
    return f"{name}: {body}"


def phrase(name: str, used: int = 12) -> str:
    """A display name, of one line: as it is, quoted, or in encoded words."""
    if not name.isascii():
        return _encoded_words(name, used)
    if len(name) < _LINE and _ATOMS.fullmatch(name) and "=?" not in name:
        return name
    if _plain(name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return _folded(f'"{escaped}"', used)
    return _encoded_words(name, used)


def mailbox(name: str, address: str, used: int = 12) -> str:
    """`Ada Host <ada@example.org>` of two single lines (see `one_line`), folded before the address where it
    would grow long; `used` columns are taken by the header's name."""
    if not name:
        return f"<{address}>"
    first = phrase(name, used)
    blank = " " if used + len(first) + len(address) < _LINE and "\r\n" not in first else "\r\n "
    return f"{first}{blank}<{address}>"


def quoted_printable(text: str) -> bytes:
    """UTF-8 `text`, its line breaks as CRLF, in quoted-printable."""
    # Most pieces of a letter are those of the last one, and most lines of the others.
    return (_piece_again if len(text) < 1000 else _piece)(text)


def _piece(text: str) -> bytes:
    # Line by line, for no line's encoding asks about another's.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return b"\r\n".join([(_quoted_again if len(line) < 1000 else _quoted)(line) for line in lines])


def _quoted(line: str) -> bytes:
    return undotted(b2a_qp(line.encode("utf-8", "replace"), istext=True)).replace(b"\n", b"\r\n")


_piece_again = lru_cache(maxsize=512)(_piece)
_quoted_again = lru_cache(maxsize=2048)(_quoted)


def undotted(raw: bytes) -> bytes:
    """Quoted-printable in which no line begins with a dot: SMTP has nothing to double (RFC 5321 section 4.5.2)."""
    while raw[:1] == b"." or b"\n." in raw:
        raw = _DOTS.sub(lambda found: b"=2E" * len(found[0]) + b"=\n", raw)
    return raw


def quoted_slot(value: str) -> bytes:
    """A value that stands between two soft line breaks, in quoted-printable lines of its own. CRLF in it (a
    calendar's fold) stays a line break."""
    out = b2a_qp(value.encode("utf-8", "replace"), istext=False)
    if b"=0D=0A" in out or b"\n" in out or out[:1] == b".":
        lines = (undotted(b2a_qp(line.encode("utf-8", "replace"), istext=False)) for line in value.split("\r\n"))
        return b"\r\n".join(line.replace(b"=\n", b"=\r\n") for line in lines)
    return out


_MARK = re.compile(r"(\s*(?:[-*•–]|\d+[.)]|\d{1,2}[:.h]\d\d(?: ?[ap]m)?)\s+)")


def wrap(text: str) -> str:
    """`text` with no line over 72 columns that has a blank to break at, list items hanging under their mark;
    at most one empty line in a row, none at the ends. Lines that hold an address of a page are left alone."""
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        line = line.rstrip() if line != "-- " else line
        if not line:
            if lines and lines[-1]:
                lines.append("")
        elif len(line) <= COLUMNS or "\ue0f1" in line:
            lines.append(line)
        else:
            lines += (_wrapped_again if len(line) < 1000 else _wrapped)(line)
    return "\n".join(lines).strip("\n") + "\n"


def _wrapped(line: str) -> list[str]:
    mark = _MARK.match(line)
    indent = " " * (len(mark[1]) if mark else len(line) - len(line.lstrip()))
    return textwrap.wrap(line, COLUMNS, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


_wrapped_again = lru_cache(maxsize=512)(_wrapped)  # nobody changes the list

"""The reply as most people write it: their words, a blank line, one plain introduction, and below it only quotation.

A shortcut: where a text has exactly that shape, what `trim` finds in it is what it finds in the part above, and that is
short, and often the same from many people. `tests/core/test_reading_usual.py` holds the two against each other.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .quotation import labels
from .signature import signs

MOST = 600  # characters above the quotation
_LINES = 1500

_ADDRESS = r"<[^<>\s@]{1,64}@[^<>\s@]{1,120}>"
_WROTE = r"(?:wrote|a écrit|escribió|ha scritto|escreveu)"
_YEAR = r"(?=[^\n]{0,80}\b20\d\d\b)"
_BELOW = re.compile(
    # On Tue, 24 Nov 2026 at 18:30, Ada <ada@example.org> wrote:
    rf"\n\n(?:(?:(?:On|Le|El|Il giorno|Em) {_YEAR}[^\n<>:]{{4,60}}:\d\d[^\n<>:]{{0,60}} {_ADDRESS} ?{_WROTE} ?:"
    rf"|(?:Am|Op) {_YEAR}[^\n<>:]{{4,60}}:\d\d(?: Uhr)? (?:schrieb|schreef) [^\n<>:]{{0,60}} {_ADDRESS}:)\n\n?(?=>)"
    # the block of Outlook, below which nothing is the writer's own
    r"|(_{8,60}\nFrom: [^\n]{1,200}\nSent: [^\n]{1,200}\nTo: [^\n]{1,200}\nSubject: [^\n]{1,200}\n))"
)
_ENDS = "\x0b\x0c\x1c-\x1e\x85\u2028\u2029"  # they end a line for some
# Every line to the end is marked, or empty.
_MARKED = re.compile(rf"(?:\n|>(?!From )[^\n{_ENDS}]*+(?:\n|\Z))*+\Z")
_ODD = re.compile(f"[{_ENDS}]")
# What might belong to an introduction, a list, a banner or a rule, or hide a letter: then it is not the usual reply.
_TELLING = re.compile(
    r"[>＞：|\[\]\xad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|:(?!\d\d)|^[ \t]*(?!-- ?$)[-_=*—–#~]|\A\s*\n",
    re.MULTILINE,
)


def above(text: str) -> str | None:
    """The part above the quotation where `text` (LF line ends) has the usual shape, None where it has not."""
    found = _BELOW.search(text, 0, MOST + 1200)
    if found is None:
        return None
    own = text[: found.start()]
    if len(own) > MOST or not own.strip() or text.count("\n") > _LINES or _TELLING.search(own):
        return None
    if found[1]:
        return own if "\n>" not in text[found.end() - 1 :] and not _ODD.search(text) else None
    return own if _MARKED.match(text, found.end()) and not _ODD.search(text, 0, found.end()) else None


_WORD = r"[^\W\d_]{2,20}"
_NAME = re.compile(rf"{_WORD}(?: {_WORD}){{0,2}}")
_PHONE = re.compile(r"\+\d{1,3}(?: \d{2,5}){2,4}")
_ANY_PHONE = "+00 00 0000 0000"
_ANYBODYS = re.compile(r"|--? ?|Sent from my \w{3,20}|Von meinem \w{3,20} gesendet|Envoyé de mon \w{3,20}")
_ANYBODY = ("Zzyzx", "Zzyzx Qwvlk", "Zzyzx Qwvlk Xvhtn")  # names of one, two, three words that nobody bears
_SIGNED = 5  # lines of a signature


def unnamed(own: str, name: str) -> tuple[str, str, list[str]] | None:
    """`own` with somebody else's name and number in the lines that sign it, that name, and the lines as they stood.

    Only what makes no difference to any rule is put in another's place, so many a signed answer is the same text.
    None where the writer's `name` is not an ordinary one, or stands elsewhere too.
    """
    bearing = _lines_of(name)
    if not bearing:
        return None
    lines = own.split("\n")
    at = len(lines)
    put: list[str] = []
    while at > 1 and len(put) < _SIGNED:
        line = lines[at - 1]
        if (other := bearing.get(line)) is None:
            if _PHONE.fullmatch(line):
                other = _ANY_PHONE
            elif _ANYBODYS.fullmatch(line):
                other = line
            else:
                break
        put.append(other)
        at -= 1
    head = "\n".join(lines[:at])
    low = head.lower()
    if not head.strip() or "zzyzx" in low or _ANY_PHONE in own or any(word in low for word in name.lower().split()):
        return None
    put.reverse()
    return "\n".join([head, *put]), _ANYBODY[name.count(" ")], lines[at:]


def named(text: str, signed: list[str]) -> str:
    """`text` with the lines that signed it as they stood: the inverse of `unnamed` after some were cut off the end."""
    if _ANYBODY[0] not in text and _ANY_PHONE not in text:
        return text
    lines = text.split("\n")
    left = iter([line for line in signed if not _ANYBODYS.fullmatch(line)])
    return "\n".join(next(left) if line in _ANYBODY or line == _ANY_PHONE else line for line in lines)


@lru_cache(2000)
def _lines_of(name: str) -> dict[str, str]:
    """The lines in which the bearer of an ordinary name signs, and the like of somebody else; {} for any other name."""
    words = name.split(" ")
    if not _NAME.fullmatch(name) or not all(word[0].isupper() for word in words):
        return {}
    if any(labels(line) or signs(line) for line in (name, words[0])):
        return {}
    return {words[0]: _ANYBODY[0], name: _ANYBODY[len(words) - 1]}

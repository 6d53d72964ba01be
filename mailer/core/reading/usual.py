"""The reply as most people write it: their words, a blank line, one plain introduction, and below it only quotation.

A shortcut: where a text has exactly that shape, what `trim` finds in it is what it finds in the part above, and that is
short, and often the same from many people. `tests/core/test_reading_usual.py` holds the two against each other.
"""

from __future__ import annotations

import re

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
_MARKED = re.compile(r"(?:\n|>(?!From )[^\n]*+(?:\n|\Z))*+\Z")  # every line to the end is marked, or empty
_ODD = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# What might belong to an introduction, a list, a banner or a rule, or hide a letter: then it is not the usual reply.
_TELLING = re.compile(
    r"[>＞：|\[\]\xad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|:(?!\d\d)|^[ \t]*(?!-- ?$)[-_=*—–#]|\A\s*\n",
    re.MULTILINE,
)


def above(text: str) -> str | None:
    """The part above the quotation where `text` (LF line ends) has the usual shape, None where it has not."""
    found = _BELOW.search(text, 0, MOST + 1200)
    if found is None:
        return None
    own = text[: found.start()]
    if len(own) > MOST or not own.strip() or text.count("\n") > _LINES or _TELLING.search(own) or _ODD.search(text):
        return None
    if found[1]:
        return own if "\n>" not in text[found.end() - 1 :] else None
    return own if _MARKED.match(text, found.end()) else None

"""A phrase cut into tokens that know their place."""

from __future__ import annotations

import re
from typing import NamedTuple

from .rules import CadenceError

_TOKEN = re.compile(
    r"""(?P<iso>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9]))
      | (?P<slashed>[0-9]{1,4}[/.][0-9]{1,2}[/.][0-9]{2,4}(?![0-9]))
      | (?P<clock>[0-9]{1,2}[:.][0-9]{1,2}(?![0-9]))
      | (?P<nth>[0-9]{1,3}(?:st|nd|rd|th)(?![^\W\d_]))
      | (?P<number>[0-9]+)
      | (?P<half>[ap]\.?\ ?m(?:\.|(?![^\W\d_])))
      | (?P<word>[^\W\d_]+)
      | (?P<dash>[-‐‑‒–—―−~])
      | (?P<mark>[^\w\s]|_)
      | (?P<space>\s+)
      | (?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


class Token(NamedTuple):
    """``kind`` is a group of the pattern above or ``end``; ``text`` is lower case; ``column`` is 1-based."""

    kind: str
    text: str
    column: int


def tokens(phrase: str) -> list[Token]:
    """All tokens of the phrase and one of kind ``end``."""
    found = [
        Token(match.lastgroup or "other", match.group().lower(), match.start() + 1)
        for match in _TOKEN.finditer(phrase)
        if match.lastgroup != "space"
    ]
    return [*found, Token("end", "", len(phrase.rstrip()) + 1)]


class Reader:
    """Walks along the tokens; a parser takes what it knows and leaves the rest."""

    def __init__(self, phrase: str) -> None:
        self.phrase = phrase
        self.tokens = tokens(phrase)
        self.place = 0

    @property
    def here(self) -> Token:
        return self.tokens[self.place]

    def ahead(self, count: int = 1) -> Token:
        return self.tokens[min(self.place + count, len(self.tokens) - 1)]

    def step(self, count: int = 1) -> None:
        self.place = min(self.place + count, len(self.tokens) - 1)

    def take(self, *texts: str) -> bool:
        """Steps over this token when it is one of the texts."""
        if self.here.text in texts and self.here.kind != "end":
            self.place += 1
            return True
        return False

    def take_all(self, *texts: str) -> bool:
        """Steps over the texts when they follow one another from here."""
        if all(self.ahead(i).text == text for i, text in enumerate(texts)):
            self.place += len(texts)
            return True
        return False

    def error(self, message: str, hint: str = "", at: Token | None = None) -> CadenceError:
        return CadenceError(message, (at or self.here).column, hint)

    def seen(self) -> str:
        """How to name what stands here in a message."""
        if self.here.kind == "end":
            return "the phrase ends here"
        start = self.here.column - 1
        return f"“{self.phrase[start : start + len(self.here.text)]}” is not understood here"

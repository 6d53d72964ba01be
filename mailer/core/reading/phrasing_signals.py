"""A clause and what it says: the values the rules of `phrasing_clauses` work on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str, int, str, int, int], None]  # says what, how strongly, of what, from and to which word

YES, NO, MAYBE = "accepted", "declined", "tentative"


@dataclass(frozen=True, slots=True)
class Clause:
    """Letters and places of one clause; `lead` is the sign or word before it: '' , & ;(so) b(ut) z(instead) i(f)."""

    kinds: str
    spans: tuple[tuple[int, int], ...]
    lead: str
    question: bool
    sentence: int
    language: str
    text: str = ""  # the whole text the places refer to
    number: int = 0

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the text."""
        return self.spans[0][0], self.spans[-1][1]

    def word(self, place: int) -> str:
        """The words of one letter, as written."""
        start, end = self.spans[place]
        return self.text[start:end]


@dataclass(frozen=True, slots=True)
class Signal:
    """What a clause says: `says` YES, NO or MAYBE, `about` come, moderate or any, and where it stands in the text."""

    says: str
    strength: int
    about: str
    start: int
    end: int
    clause: int = 0
    lead: str = ""
    sentence: int = 0
    whole: bool = False

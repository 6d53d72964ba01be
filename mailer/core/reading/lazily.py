"""Regular expressions that are compiled when they are first asked.

Most mails ask few of the long ones, and to compile them all is the larger part of a start.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


class Lazily:
    """A pattern as `re.compile` makes it, later. Once it has been asked, asking again costs no more than there."""

    __slots__ = ("_flags", "_text", "finditer", "fullmatch", "match", "search")

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, text: str, flags: int = 0) -> None:
        self._text, self._flags = text, flags
        self.search = lambda *where: self._compiled().search(*where)
        self.match = lambda *where: self._compiled().match(*where)
        self.fullmatch = lambda *where: self._compiled().fullmatch(*where)
        self.finditer = lambda *where: self._compiled().finditer(*where)

    def _compiled(self) -> re.Pattern[str]:
        pattern = re.compile(self._text, self._flags)
        self.search, self.match, self.fullmatch = pattern.search, pattern.match, pattern.fullmatch
        self.finditer = pattern.finditer
        return pattern

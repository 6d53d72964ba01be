"""Where the problems of one group's files are collected, each at its place."""

from __future__ import annotations

from functools import cached_property

from ..core.model import Problem
from .source import Source
from .tree import Node, place

MOST = 100  # problems told of one group: nobody reads more, and a hostile file has a hundred thousand


class Wrong(Exception):
    """A text that does not mean what its key needs. `offset` counts characters of that text from 0."""

    def __init__(self, message: str, hint: str = "", offset: int = 0) -> None:
        super().__init__(message)
        self.message, self.hint, self.offset = message, hint, offset


class Desk:
    """Collects problems about `source`, whose YAML is `text`."""

    def __init__(self, source: Source, text: str = "") -> None:
        self.source = source
        self.text = text
        self.problems: list[Problem] = []
        self.untold = 0

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def full(self) -> bool:
        return self.untold > 0

    @property
    def failed(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems)

    def say(self, node: Node, message: str, hint: str = "", *, offset: int = 0, severity: str = "error") -> None:
        """A problem with `node`, or with the `offset`-th character of its text."""
        line, column = place(self.lines, node, offset) if offset else (node.line, node.column)
        self.at(line, column, message, hint, severity=severity)

    def wrong(self, node: Node, error: Wrong) -> None:
        self.say(node, error.message, error.hint, offset=error.offset)

    def at(
        self, line: int, column: int, message: str, hint: str = "", *, file: str = "", severity: str = "error"
    ) -> None:
        """A problem at a line and column of the YAML, or of `file` (a path as the YAML names it)."""
        if len(self.problems) >= MOST:
            self.untold += 1
            return
        path = self.source.path_of(file) if file else self.source.path
        self.problems.append(Problem(path, line, column, message, hint, self.source.id, severity))


def nearest(word: str, known: list[str] | tuple[str, ...]) -> str:
    """The known word that `word` is most likely a slip for; "" when none is near."""
    by_fold = {k.casefold(): k for k in reversed(known)}
    wanted = word.strip().casefold().replace(" ", "_")
    for form in (wanted, wanted.replace("_", "-"), wanted.replace("-", "_")):
        if form in by_fold:
            return by_fold[form]
    from difflib import get_close_matches  # only where something is wrong

    close = get_close_matches(wanted, by_fold, n=1, cutoff=0.6)
    return by_fold[close[0]] if close else ""

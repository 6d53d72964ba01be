"""The YAML parser's complaints as sentences about what a person typed, at the place where it was typed."""

from __future__ import annotations

import re

import yaml

_PLAIN_COLON = re.compile(r"^(\s*(?:- )?)([\w-]+): (\S.*?): ")


class Unreadable(Exception):
    """The text is no YAML that we read: a sentence, its mend, and the place (from 1)."""

    def __init__(self, line: int, column: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.column, self.message, self.hint = line, column, message, hint


def sentence(error: yaml.MarkedYAMLError, text: str) -> Unreadable:
    """What `error` says about `text`, for someone who has never heard of a scanner."""
    lines = text.splitlines() or [""]
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    here = lines[line - 1] if line <= len(lines) else ""
    problem = error.problem or ""
    began = error.context_mark

    def at(message: str, hint: str, where: yaml.Mark | None = None) -> Unreadable:
        if where is not None:
            return Unreadable(where.line + 1, where.column + 1, message, hint)
        return Unreadable(line, column, message, hint)

    indent = here[: len(here) - len(here.lstrip())]
    if "\t" in indent and column <= len(indent) + 1:
        column = indent.index("\t") + 1
        return at("a tab before the text", "indent with spaces")
    if "mapping values are not allowed" in problem:
        return _colon(here, lines, line, column)
    if "could not find expected ':'" in problem:
        return at("this line has no `key: value`", "write a colon and a space after the key", began)
    if "unexpected end of stream" in problem or "document indicator" in problem:
        return at("a quotation mark opens here and is never closed", "close it", began)
    if "expected ',' or ']'" in problem:
        return at("`[` opens a list that is not closed", "put commas between its parts and `]` after them", began)
    if "expected ',' or '}'" in problem:
        return at("`{` opens here and is not closed", "put commas between its parts and `}` after them", began)
    if "alphabetic or numeric" in problem and began:
        sign = lines[began.line][began.column] if began.line < len(lines) else "*"
        return at(f"a value cannot begin with `{sign}`", "put it in quotes", began)
    if "cannot start any token" in problem:
        sign = here[column - 1 : column]
        if sign == "\t":
            return at("a tab", "write spaces")
        return at(f"a value cannot begin with {'a backtick' if sign == '`' else f'`{sign}`'}", "put it in quotes")
    if "escape character" in problem:
        return at("a backslash in double quotes means something else", "use single quotes, or write it twice")
    if "block sequence entries" in problem:
        return at("a list begins in the middle of a line", "put `- ` on a line of its own, indented")
    if "expected key" in problem or "document start" in problem or "expected '-' indicator" in problem:
        return _indented(here, lines, line, column)
    if "expected node content" in problem:
        sign = here[column - 1 : column]
        if not sign:
            return at("a bracket is opened and not closed", "close it")
        return at(f"a value cannot begin with `{sign}`", "put it in quotes, or leave it out")
    return at(f"this is not YAML ({problem})", "put the text in quotes if it is text")


def _colon(here: str, lines: list[str], line: int, column: int) -> Unreadable:
    if found := _PLAIN_COLON.match(here):
        start = found.end(2) + 3
        return Unreadable(line, start, "the text holds a colon, which YAML reads as a key", "put it in quotes")
    above = lines[line - 2] if line > 1 else ""
    if glued := re.match(r"\s*([\w-]+):(\S)", above):
        return Unreadable(
            line - 1, glued.end(1) + 2, "a blank is missing after the colon", f"`{glued[1]}: {glued[2]}…`"
        )
    if above.strip() and ":" not in above and not above.lstrip().startswith(("#", "-")):
        start = len(above) - len(above.lstrip()) + 1
        return Unreadable(line - 1, start, "this line has no `key: value`", "write a colon and a space after the key")
    start = len(here) - len(here.lstrip()) + 1
    return Unreadable(line, start, "this line is indented too far", "give it as many spaces as the keys around it")


def _indented(here: str, lines: list[str], line: int, column: int) -> Unreadable:
    start = len(here) - len(here.lstrip()) + 1
    if column > start:
        return Unreadable(line, column, "more text after the value has ended", "put the whole value in quotes")
    if here.lstrip().startswith("- "):
        hint = "give every `- ` of a list the same number of spaces"
    else:
        hint = "give it as many spaces as the keys around it"
    return Unreadable(line, start, "this line's indentation fits none of the lines above", hint)

"""A schedule's YAML as three kinds of node, each knowing its place; nothing is guessed about a value.

Every scalar stays the text that was written (`17:15`, `NO` and `0123` included): what it means depends on
its key, which YAML cannot know. Nodes are built from the parser's events, one after another and never by
recursion, so a hostile file costs no more than its size: depth is limited, anchors, aliases and tags refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from .slips import Unreadable, sentence

DEEPEST = 12


@dataclass(slots=True, eq=False)
class Text:
    text: str
    line: int
    column: int
    style: str = ""  # "" plain, or the character that opened it: ' " | >

    @property
    def empty(self) -> bool:
        return not self.style and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(slots=True, eq=False)
class List:
    line: int
    column: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Table:
    line: int
    column: int
    pairs: list[tuple[Text, Node]] = field(default_factory=list)
    _key: Text | None = None


Node = Text | List | Table


def read(text: str) -> Table:
    """The mapping that `text` is. Raises Unreadable for anything else; an empty text is an empty mapping."""
    try:
        return _build(text)
    except yaml.reader.ReaderError as error:
        line, column = _at(text, error.position)
        raise Unreadable(
            line, column, f"an unprintable character (code {ord_of(error.character)})", "delete it"
        ) from None
    except yaml.MarkedYAMLError as error:
        raise sentence(error, text) from None


def ord_of(character: object) -> int:
    return ord(character) if isinstance(character, str) else int(str(character))


def _at(text: str, position: int) -> tuple[int, int]:
    before = text[:position]
    return before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1


def _events(text: str) -> Iterator[yaml.Event]:
    loader = yaml.CBaseLoader if getattr(yaml, "__with_libyaml__", False) else yaml.BaseLoader
    return iter(loader(text).get_event, None)  # what yaml.parse asks for one by one


def _build(text: str) -> Table:
    root: Node | None = None
    open_: list[List | Table] = []
    documents = 0
    for event in _events(text):
        line, column = _start(event)
        if type(event) is yaml.ScalarEvent and open_ and not (event.anchor or event.tag):  # nearly all of them are
            _put(open_[-1], Text(event.value, line, column, event.style or ""))
            continue
        if isinstance(event, yaml.NodeEvent):
            node: Node
            if isinstance(event, yaml.ScalarEvent):
                if event.anchor or (event.tag and event.tag != "!"):
                    _refuse(event)
                node = Text(event.value, line, column, event.style or "")
            elif isinstance(event, yaml.AliasEvent):
                raise Unreadable(
                    line,
                    column,
                    f"`*{event.anchor}` is YAML's way to repeat something, which is not used here",
                    "write it out, or put the text in quotes",
                )
            elif isinstance(event, yaml.CollectionStartEvent):
                if event.anchor or (event.tag and event.tag != "!"):
                    _refuse(event)
                node = Table(line, column) if isinstance(event, yaml.MappingStartEvent) else List(line, column)
            if not open_:
                root = node
            else:
                _put(open_[-1], node)
            if not isinstance(node, Text):
                open_.append(node)
                if len(open_) > DEEPEST:
                    raise Unreadable(line, column, "lists within lists too deep to be meant", "write it flatter")
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            open_.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise Unreadable(
                    line,
                    column,
                    "`---` starts a second document",
                    "write each group in a file of its own",
                )
    if root is None or (isinstance(root, Text) and root.empty):
        return Table(1, 1)
    if not isinstance(root, Table):
        raise Unreadable(
            root.line,
            root.column,
            "a group is written as lines of `key: value`",
            "begin with `name: …` and `meets: …`",
        )
    return root


def _put(parent: List | Table, node: Node) -> None:
    if isinstance(parent, List):
        parent.items.append(node)
    elif parent._key is None:
        if not isinstance(node, Text):
            raise Unreadable(node.line, node.column, "a list stands where a key should", "write `key: value`")
        parent._key = node
    else:
        parent.pairs.append((parent._key, node))
        parent._key = None


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _refuse(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
    tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
    what = f"`&{event.anchor}`" if event.anchor else f"`{tag}`"
    line, column = _start(event)
    raise Unreadable(line, column, f"{what} means nothing here", "leave it out, or put the text in quotes")


def place(lines: list[str], node: Node, offset: int) -> tuple[int, int]:
    """Line and column (from 1) of the `offset`-th character (from 0) of `node`'s text as it stands in the file.

    Folded, quoted and block texts are walked beside their source, blanks matching blanks; where an escape
    makes them differ the place is that of the text's beginning.
    """
    if not isinstance(node, Text) or offset <= 0 and not node.style:
        return node.line, node.column
    row, column = node.line - 1, node.column - 1
    if node.style in "'\"" and node.style:
        column += 1
    elif node.style in ("|", ">"):
        row, column = row + 1, 0
    matched = True
    for character in node.text[: offset + 1] if offset >= 0 else "":
        while row < len(lines):
            here = lines[row]
            if column >= len(here):
                if character.isspace():
                    break
                row, column = row + 1, 0
            elif here[column].isspace() and not character.isspace():
                column += 1
            else:
                break
        if row >= len(lines):
            return node.line, node.column
        here = lines[row]
        if character.isspace():
            matched = column < len(here) and here[column].isspace()
            column += matched
            continue
        if here[column] != character:
            return node.line, node.column
        matched = True
        column += 1
    beyond = offset >= len(node.text) or not matched
    return row + 1, max(column + beyond, 1)

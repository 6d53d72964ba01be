"""Kinds of value: each knows how to read a node and how an editor's JSON Schema describes it.

A reader says what is wrong at the desk and answers None, so that every problem of a file is found at once.
None also stands for a key written with nothing after it, which is the same as leaving it out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .desk import Desk, Wrong, nearest
from .files import text_of
from .tree import List, Node, Table, Text
from .values import lead, leads, no, one_line, whole, yes_no

Reader = Callable[[Node, Desk], Any]
Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    read: Reader
    schema: Schema


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping: its kind and what it is, in a line."""

    kind: Kind
    about: str


Keys = Mapping[str, Key]


class Fields:
    """A mapping as read: values by key, with the nodes they came from."""

    def __init__(self, node: Table) -> None:
        self.node = node
        self.values: dict[str, Any] = {}
        self.nodes: dict[str, Node] = {}
        self.keys: dict[str, Text] = {}
        self.slips: set[str] = set()  # keys that an unknown one was probably meant to be

    def get(self, key: str, default: Any = None) -> Any:
        value = self.values.get(key)
        return default if value is None else value

    def where(self, key: str) -> Node:
        """The node of a key's value; of the whole mapping when the key is not there."""
        return self.nodes.get(key, self.node)


def fields(
    node: Node,
    desk: Desk,
    keys: Keys,
    what: str,
    elsewhere: Mapping[str, str] | None = None,
    meant: Mapping[str, str] | None = None,
) -> Fields | None:
    """Reads a mapping by its table of keys. `elsewhere` names the parent of keys that people put here by mistake,
    `meant` what to say of other words they use."""
    if not isinstance(node, Table):
        desk.say(node, f"{what} is written as `key: value`", f"its keys are {', '.join(keys)}")
        return None
    found = Fields(node)
    for key, value in node.pairs:
        name = key.text
        if desk.full:
            break
        if name in found.keys:
            desk.say(key, f"`{name}` is here twice", f"the first is in line {found.keys[name].line}; keep one")
        elif name in keys:
            found.keys[name], found.nodes[name] = key, value
        elif elsewhere and name in elsewhere:
            desk.say(key, f"`{name}` is not a key of {what}", f"it belongs under `{elsewhere[name]}:`")
        elif meant and name.casefold() in meant:
            desk.say(key, f"unknown key `{name}`", meant[name.casefold()])
            found.slips.update(word for word in keys if f"`{word}`" in meant[name.casefold()])
        else:
            near = nearest(name, list(keys))
            found.slips.add(near)
            desk.say(key, f"unknown key `{name}`", f"did you mean `{near}`?" if near else _known(keys))
    for name, value in found.nodes.items():
        if not (isinstance(value, Text) and value.empty):
            found.values[name] = keys[name].kind.read(value, desk)
    return found


def _known(keys: Keys) -> str:
    return f"the keys here are {', '.join(keys)}" if len(keys) < 20 else "see the table of keys in the README"


def scalar(parse: Callable[[str], Any], what: str, schema: Schema | None = None) -> Kind:
    """One text, understood by `parse`, which may raise Wrong."""

    def read(node: Node, desk: Desk) -> Any:
        if not isinstance(node, Text):
            desk.say(
                node,
                f"{what} is one value, not {'a list' if isinstance(node, List) else 'keys and values'}",
                _quote(node),
            )
            return None
        try:
            return parse(node.text)
        except Wrong as error:
            desk.wrong(node, error)
            return None

    return Kind(read, schema or {"type": "string"})


def _quote(node: Node) -> str:
    if isinstance(node, Table) and node.pairs and node.pairs[0][0].line == node.line:
        return "put it in quotes, because of the colon or brace"
    return "write it on one line"


def listing(kind: Kind, what: str) -> Kind:
    """A list of `kind`; a single value is a list of one."""

    def read(node: Node, desk: Desk) -> tuple[Any, ...] | None:
        if isinstance(node, Table):
            desk.say(node, f"{what} is a list", "write each on a line of its own after `- `")
            return None
        items = node.items if isinstance(node, List) else [node]
        found = []
        for item in items:
            if desk.full:
                break
            if isinstance(item, Text) and item.empty:
                desk.say(item, "an empty line of a list", "write something after the `-`, or delete it")
                continue
            value = kind.read(item, desk)
            if value is not None:
                found.append(value)
        return tuple(found)

    return Kind(read, {"anyOf": [{"type": "array", "items": kind.schema}, kind.schema]})


def line(what: str) -> Kind:
    """Text that must fit one line, as it goes into headers and calendars."""

    def parse(text: str) -> str:
        return one_line(text, what)

    def read(node: Node, desk: Desk) -> Any:
        if isinstance(node, Text) and node.style in ("|", ">"):
            node = Text(node.text.rstrip("\n"), node.line, node.column, node.style)
        return inner.read(node, desk)

    inner = scalar(parse, what, {"type": ["string", "number", "boolean"]})
    return Kind(read, inner.schema)


def paragraphs(what: str) -> Kind:
    """Text of any length, or the name of a .md or .txt file beside the schedule, or a list of points."""

    def read(node: Node, desk: Desk) -> str | None:
        if isinstance(node, List):
            points = point.read(node, desk)
            return "\n".join(f"- {p}" for p in points)
        if not isinstance(node, Text):
            desk.say(node, f"{what} is text or a file", _quote(node))
            return None
        return text_of(node, desk)

    point = listing(scalar(str.strip, f"a point of {what}"), what)
    return Kind(read, {"type": ["string", "array"], "items": {"type": "string"}})


def questions(what: str) -> Kind:
    """A list of questions, or a file with one on each line."""

    def read(node: Node, desk: Desk) -> tuple[str, ...] | None:
        if isinstance(node, Text):
            text = text_of(node, desk)
            if text is None:
                return None
            return tuple(q for row in text.splitlines() if (q := row.strip().lstrip("-*").strip()))
        found: tuple[str, ...] | None = several.read(node, desk)
        return found

    several = listing(scalar(lambda t: " ".join(t.split()), what), what)
    return Kind(read, several.schema)


def choice(what: str, *words: str, also: Mapping[str, str] | None = None) -> Kind:
    """One of a few words."""

    def parse(text: str) -> str:
        word = " ".join(text.split()).casefold()
        word = (also or {}).get(word, word)
        if word in words:
            return word
        near = nearest(word, words)
        hint = f"did you mean {near}?" if near and near != word else f"write {_or(words)}"
        raise Wrong(f"{what} cannot be `{text.strip()}`", hint)

    return scalar(parse, what, {"enum": [*words, *(also or {})]})


def _or(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]


def _lead_schema(example: str) -> Schema:
    return {"type": "string", "examples": [example]}


def before(what: str) -> Kind:
    return scalar(lambda text: lead(text, "before"), what, _lead_schema("7 days before"))


def after(what: str) -> Kind:
    return scalar(lambda text: lead(text, "after"), what, _lead_schema("1 hour after"))


def length(what: str) -> Kind:
    """How long something rests; `no` is no time at all."""

    def parse(text: str) -> Any:
        from ..core.model import Lead

        return Lead() if no(text) or text.strip() == "0" else lead(text, "")

    return scalar(parse, what, {"type": ["string", "boolean", "number"], "examples": ["15 minutes"]})


def maybe(kind: Kind, nothing: Any) -> Kind:
    """`kind`, or a word such as `never` or `no` for `nothing`."""

    def read(node: Node, desk: Desk) -> Any:
        if isinstance(node, Text) and no(node.text):
            return nothing
        return kind.read(node, desk)

    return Kind(read, {"anyOf": [kind.schema, {"enum": ["never", "none", "no", False]}]})


def several_leads(what: str) -> Kind:
    """`[1 day before, 30 minutes before]`, the same in one text, or `never`."""

    def read(node: Node, desk: Desk) -> Any:
        if isinstance(node, Table):
            desk.say(node, f"{what} is a list", "write it like [1 day before, 30 minutes before]")
            return None
        found = []
        for item in node.items if isinstance(node, List) else [node]:
            if not isinstance(item, Text):
                desk.say(item, f"{what} is a list of times before the start", "write it like `1 day before`")
                continue
            for offset, part in leads(item.text) or [(0, item.text)]:
                try:
                    value = lead(part, "before")
                except Wrong as error:
                    desk.wrong(item, Wrong(error.message, error.hint, offset + error.offset))
                    continue
                if value in found:
                    desk.say(item, f"`{part}` is here twice", "keep one", offset=offset, severity="warning")
                else:
                    found.append(value)
        return tuple(found)

    one = _lead_schema("1 day before")
    return maybe(Kind(read, {"anyOf": [{"type": "array", "items": one}, one]}), ())


def count(what: str) -> Kind:
    return scalar(lambda text: whole(text, what), what, {"type": ["integer", "string"]})


SWITCH = scalar(yes_no, "this", {"enum": [True, False, "yes", "no", "on", "off", "never"]})


def table(keys: Keys) -> Schema:
    """The JSON Schema of a mapping with these keys."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: {**key.kind.schema, "description": key.about} for name, key in keys.items()},
    }

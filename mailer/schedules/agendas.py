"""Agendas: a named format, a host's own list of steps, or several taken in turn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ..core.model import Agenda, Step
from .desk import Desk, Wrong, nearest
from .files import decoded, format_file, mend_of
from .kinds import Key, Kind, fields, line, listing, paragraphs, scalar
from .slips import Unreadable
from .tree import List, Node, Table, Text, read

_FIRST = re.compile(r"\s*(\d{1,3})\s*(?:(?:m|mins?|minutes?|')\s*[:–—,-]?|:)\s+(\S.*)", re.DOTALL)
_LAST = re.compile(r"\s*(\S.*?)\s*[(\[,:–-]\s*(\d{1,3})\s*(?:m|mins?|minutes?|')\s*[)\]]?\s*", re.DOTALL)


def step(text: str) -> Step:
    """`10 min: check-in`, `check-in (10 min)`; 0 minutes when none are said."""
    if found := _FIRST.fullmatch(text):
        return Step(int(found[1]), " ".join(found[2].split()))
    if found := _LAST.fullmatch(text):
        return Step(int(found[2]), " ".join(found[1].split()))
    return Step(0, " ".join(text.split()))


def sizes(text: str) -> tuple[int, int]:
    """`6-8`, `4 or 5`, `3`: the size of circles, smallest and largest."""
    numbers = [int(n) for n in re.findall(r"\d{1,3}", text)]
    if not 1 <= len(numbers) <= 2 or not all(1 <= n <= 200 for n in numbers) or numbers[0] > numbers[-1]:
        raise Wrong(f"`{text}` is not a size of circles", "write it like 6-8, or 3")
    return numbers[0], numbers[-1]


def _read_step(node: Node, desk: Desk) -> Step | None:
    if isinstance(node, Text):
        return step(node.text)
    # `- 10 min: check-in` without quotes is a mapping to YAML and a step to everybody else.
    if isinstance(node, Table) and len(node.pairs) == 1:
        key, value = node.pairs[0]
        if isinstance(value, Text):
            return step(f"{key.text}: {value.text}")
    desk.say(node, "a step of an agenda is one line", "write it like `- 10 min: check-in`")
    return None


_STEP = Kind(_read_step, {"type": ["string", "object"], "examples": ["10 min: check-in"]})
_ID = scalar(lambda text: "-".join(text.lower().split()), "the format")

FORMAT = {
    "title": Key(line("the title"), "what the format is called"),
    "about": Key(paragraphs("about"), "what it is for, in a sentence or two"),
    "source": Key(line("source"), "where the format comes from"),
    "circle": Key(scalar(sizes, "circle", {"type": ["string", "integer"]}), "size of break-out circles, such as 6-8"),
    "roles": Key(listing(line("a role"), "roles"), "who does what"),
    "steps": Key(listing(_STEP, "steps"), "the steps, each with its minutes: `10 min: check-in`"),
}


def _from_table(node: Table, desk: Desk, id_: str = "") -> Agenda | None:
    found = fields(node, desk, FORMAT, "a format")
    if found is None:
        return None
    if "steps" not in found.keys:
        desk.say(node, "a format without steps", "add `steps:` and under it lines such as `- 10 min: check-in`")
        return None
    steps = found.get("steps", ())
    return Agenda(
        id=id_,
        title=found.get("title", ""),
        steps=steps,
        circle=found.get("circle", (0, 0)),
        about=found.get("about", ""),
        source=found.get("source", ""),
        roles=found.get("roles", ()),
    )


@cache
def named() -> Mapping[str, Agenda]:
    """The formats that come with mailer, by id."""
    from importlib.resources import files  # dear, and most groups name no format

    found: dict[str, Agenda] = {}
    for entry in sorted(files("mailer").joinpath("formats").iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".yaml"):
            id_ = entry.name.removesuffix(".yaml")
            agenda = from_file(id_, entry.read_bytes())
            found[id_] = agenda
    return found


def from_file(id_: str, body: bytes) -> Agenda:
    """The format a file of ours holds. Raises ValueError when it is wrong, which a test would have found."""
    from .source import Source

    desk = Desk(Source(id_, f"formats/{id_}.yaml", {"": body}))
    agenda = _from_table(read(decoded(body)), desk, id_)
    if agenda is None or desk.problems:
        raise ValueError("; ".join(map(str, desk.problems)))
    return agenda


def _by_name(node: Text, desk: Desk) -> Agenda | None:
    id_ = "-".join(node.text.lower().split())
    own = format_file(node.text)
    body = desk.source.texts.get(own)
    if body is not None:
        return _own(id_, own, body, desk)
    if own in desk.source.refused and "no such" not in desk.source.refused[own]:
        desk.say(node, f"`{own}`: {(why := desk.source.refused[own])}", mend_of(why, desk.source.path))
        return None
    agenda = named().get(id_)
    if agenda is None:
        near = nearest(id_, list(named()))
        hint = f"did you mean `{near}`?" if near else f"there are {', '.join(named())}, or write a list of steps"
        desk.say(node, f"there is no format `{node.text.strip()}`", hint)
    return agenda


def _own(id_: str, file: str, body: bytes, desk: Desk) -> Agenda | None:
    """A host's own format, from schedules/formats/; what is wrong with it is said at its place in its file."""
    from .files import BadEncoding
    from .source import Source

    try:
        text = decoded(body)
        tree = read(text)
    except (BadEncoding, Unreadable) as error:
        desk.at(error.line, error.column, error.message, error.hint, file=file)
        return None
    inner = Desk(Source(desk.source.id, desk.source.path_of(file), {"": body}), text)
    agenda = _from_table(tree, inner, id_)
    desk.problems += inner.problems
    return agenda


def read_agenda(node: Node, desk: Desk) -> Agenda | None:
    """One agenda: a name, a list of steps, or a format written out."""
    if isinstance(node, Text):
        return _by_name(node, desk)
    if isinstance(node, List):
        steps = listing(_STEP, "agenda").read(node, desk) or ()
        return Agenda(steps=steps) if steps else None
    return _from_table(node, desk)


def _read_agendas(node: Node, desk: Desk) -> tuple[Agenda, ...] | None:
    if isinstance(node, Table) and [key.text for key, _ in node.pairs] == ["rotate"]:
        several = node.pairs[0][1]
        if not isinstance(several, List):
            desk.say(several, "rotate is a list of formats", "write it like [wise-crowds, troika]")
            return None
        return tuple(a for item in several.items if (a := read_agenda(item, desk)))
    one = read_agenda(node, desk)
    return (one,) if one else None


_FORMAT_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["steps"],
    "properties": {name: {**key.kind.schema, "description": key.about} for name, key in FORMAT.items()},
}
_ONE = {"anyOf": [{"type": "string"}, {"type": "array", "items": _STEP.schema}, _FORMAT_SCHEMA]}
AGENDA = Kind(read_agenda, _ONE)
_ROTATE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["rotate"],
    "properties": {"rotate": {"type": "array", "items": _ONE, "description": "formats taken in turn"}},
}
AGENDAS = Kind(_read_agendas, {"anyOf": [*_ONE["anyOf"], _ROTATE]})

"""Hosts and members: from the schedule itself or from a member list, each person once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from ..core.model import Lead, Member, Person, key_of
from .desk import Desk, Wrong
from .files import body_of
from .kinds import Fields, Key, Kind, fields, line, scalar, several_leads
from .memberlist import MEMBER_COLUMNS, read_list
from .tree import List, Node, Table, Text
from .values import USUAL, address, language, person
from .zones import zone

ZONE = scalar(zone, "the time zone", {"type": "string", "examples": ["Europe/London", "America/New_York"]})
LANGUAGE = scalar(language, "the language", {"type": "string", "examples": ["en", "de", "fr", "es", "nl"]})

MEMBER = {
    "name": Key(line("the name"), "how letters greet them"),
    "email": Key(scalar(address, "the address"), "their address"),
    "timezone": Key(ZONE, "their own zone; the group's when left out"),
    "language": Key(LANGUAGE, "the language of their letters; the group's when left out"),
    "remind": Key(several_leads("remind"), "their own reminders, instead of the group's"),
}

Someone = TypeVar("Someone", bound=Person)


def _read_hosts(node: Node, desk: Desk) -> tuple[Person, ...] | None:
    if isinstance(node, Table):
        desk.say(node, "hosts is a list", "write [Ada Host <ada@example.org>]")
        return None
    found: list[tuple[Person, Node]] = []
    for item in node.items if isinstance(node, List) else [node]:
        if desk.full:
            break
        member = _one(item, desk)
        if member:
            found.append((Person(member.email, member.name), item))
    return _once(found, desk, "host")


def _one(node: Node, desk: Desk) -> Member | None:
    if isinstance(node, Text) and (usual := USUAL(node.text)):
        return Member(usual[2], usual[1])
    if isinstance(node, Table):
        return _from_table(node, desk)
    if not isinstance(node, Text):
        desk.say(node, "a person is one line", "write Ada Host <ada@example.org>")
        return None
    if not node.style and node.text.count("@") > 1 and (cut := node.text.find(" - ")) > 0:
        # YAML takes a line that is indented further for the rest of the line above.
        message = "two people in one line: the `-` of the second stands further in"
        desk.say(node, message, "line up the `-`", offset=cut + 1)
        return None
    try:
        found = person(node.text.rstrip("\n") if node.style in ("|", ">") else node.text)
    except Wrong as error:
        desk.wrong(node, error)
        return None
    return Member(found.email, found.name)


def _from_table(node: Table, desk: Desk) -> Member | None:
    found: Fields | None = fields(node, desk, MEMBER, "a member")
    if found is None:
        return None
    if "email" not in found.keys:
        desk.say(node, "a member without an address", "add `email: ben@example.org`")
    mail = found.get("email")
    if mail is None:
        return None
    remind: tuple[Lead, ...] | None = found.values.get("remind")
    return Member(mail, found.get("name", ""), found.get("timezone", ""), found.get("language", ""), remind)


def _read_members(node: Node, desk: Desk) -> tuple[Member, ...] | None:
    if isinstance(node, Table):
        desk.say(node, "members is a file such as members/circle.csv, or a list", "write each after `- `")
        return None
    if isinstance(node, Text):
        if "@" in node.text:
            desk.say(node, "members is a file such as members/circle.csv, or a list", f"write `- {node.text.strip()}`")
            return None
        body = body_of(node, desk)
        if body is None:
            return None
        listed = read_list(body[0], body[1], desk)
        if not listed and not desk.failed:
            desk.say(node, f"`{body[0]}` lists nobody", "write a line for each member", severity="warning")
        return listed
    found = []
    for item in node.items:
        if desk.full:
            break
        member = _one(item, desk)
        if member:
            found.append((member, item))
    return _once(found, desk, "member")


def _once(found: Iterable[tuple[Someone, Node]], desk: Desk, role: str) -> tuple[Someone, ...]:
    seen: dict[str, tuple[Someone, Node]] = {}
    for one in found:
        someone, node = one
        first = seen.setdefault(key_of(someone.email), one)
        if first is not one:
            desk.say(
                node,
                f"two {role}s have the address {someone.email}",
                f"the first is in line {first[1].line}; keep one",
            )
    return tuple(someone for someone, _ in seen.values())


_PERSON_SCHEMA = {"type": "string", "examples": ["Ada Host <ada@example.org>"]}
_MEMBER_SCHEMA = {
    "anyOf": [
        _PERSON_SCHEMA,
        {
            "type": "object",
            "additionalProperties": False,
            "required": ["email"],
            "properties": {name: {**key.kind.schema, "description": key.about} for name, key in MEMBER.items()},
        },
    ]
}

HOSTS = Kind(_read_hosts, {"anyOf": [{"type": "array", "items": _MEMBER_SCHEMA}, _PERSON_SCHEMA]})
MEMBERS = Kind(
    _read_members,
    {"anyOf": [{"type": "string", "examples": ["members/circle.csv"]}, {"type": "array", "items": _MEMBER_SCHEMA}]},
)

__all__ = ["HOSTS", "LANGUAGE", "MEMBERS", "MEMBER_COLUMNS", "ZONE"]

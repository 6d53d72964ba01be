"""The keys of a schedule file as a JSON Schema for editors, and as a list for the README; from the one table."""

from __future__ import annotations

from typing import Any

from .agendas import FORMAT, named
from .kinds import Keys, table
from .people import MEMBER
from .vocabulary import GROUP, JOIN, MODERATOR, SESSION


def json_schema() -> dict[str, Any]:
    """Draft 2020-12. It is forgiving where only the reader can tell: an editor completes, `check` judges."""
    schema = table(GROUP)
    schema["properties"]["agenda"]["anyOf"][0] = {"anyOf": [{"enum": sorted(named())}, {"type": "string"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A group's schedule",
        "description": "What a group is called, when it meets, how to get in, and who belongs to it.",
        "required": ["timezone", "meets"],
        **schema,
    }


def keys() -> dict[str, str]:
    """Every key with what it is for: `meets`, `join.video`, `moderator.ask`, `sessions.DATE.topic`, …"""
    found: dict[str, str] = {}
    parts: dict[str, Keys] = {
        "join": JOIN,
        "moderator": MODERATOR,
        "sessions": {f"DATE.{name}": key for name, key in SESSION.items()},
        "members": MEMBER,
        "agenda": FORMAT,
    }
    for name, key in GROUP.items():
        found[name] = key.about
        for inner, part in parts.get(name, {}).items():
            found[f"{name}.{inner}"] = part.about
    found["agenda.rotate"] = "several agendas, taken in turn"
    found["avoid.holidays"] = "public holidays of a country or region, such as DE or GB-ENG"
    return found

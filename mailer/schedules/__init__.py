"""Schedules: a folder of YAML becomes groups, and every problem in it is said at its place.

sources(folder)  the files, read once; what the ledger keeps as a group's last good version
build(source)    one group, without the folder; a group with an error is no group
load(folder)     both
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .source import Source, from_json, to_json

if TYPE_CHECKING:
    from ..core.model import Group, Problem

__all__ = ["Source", "build", "each", "from_json", "json_schema", "keys", "load", "sources", "to_json"]


def sources(folder: Path) -> tuple[list[Source], list[Problem]]:
    """See `folder.sources`."""
    from .folder import sources as in_folder

    return in_folder(folder)


def each(folder: Path, problems: list[Problem]) -> Iterator[Source]:
    """See `folder.each`."""
    from .folder import each as in_folder

    return in_folder(folder, problems)


def build(
    source: Source,
    *,
    announced: Collection[tuple[date, time | None]] = (),
    today: date | None = None,
    accepted: bool = False,
) -> tuple[Group | None, list[Problem]]:
    """See `groups.build`."""
    from .groups import build as of_source

    return of_source(source, announced=announced, today=today, accepted=accepted)


def load(folder: Path, *, today: date | None = None) -> tuple[list[Group], list[Problem]]:
    """Every group of `folder` that is right, and the problems of them all."""
    from .folder import each

    problems: list[Problem] = []
    groups: list[Group] = []
    for source in each(folder, problems):
        group, found = build(source, today=today)
        problems += found
        if group is not None:
            groups.append(group)
    return groups, problems


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a schedule file, for editors."""
    from .schema import json_schema as schema

    return schema()


def keys() -> dict[str, str]:
    """Every key with what it is for, nested ones as `join.video`, those of a session as `sessions.DATE.topic`."""
    from .schema import keys as described

    return described()

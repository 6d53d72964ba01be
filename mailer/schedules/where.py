"""Where a key stands in a schedule, for what is found out only once the group is planned."""

from __future__ import annotations

from .files import BadEncoding
from .groups import parsed
from .slips import Unreadable
from .source import Source


def where(source: Source, key: str) -> tuple[int, int]:
    """Line and column, from 1, of the value of a top-level `key`; (0, 0) where it has none."""
    try:
        _, tree = parsed(source.texts[""])
    except (KeyError, BadEncoding, Unreadable):
        return 0, 0
    return next(((node.line, node.column) for name, node in tree.pairs if name.text == key), (0, 0))

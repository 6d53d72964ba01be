"""Phrases in, rules out, with the nearest phrase that would work when one does not."""

from __future__ import annotations

from functools import lru_cache

from . import dated, grammar
from .rules import CadenceError, DatedSlot, Rule
from .tokens import Reader

LONGEST = 4000


def parse(phrase: str) -> Rule:
    """The rule a host's phrase states.

    Raises CadenceError with the column (1-based) where it stops being understood and, as ``hint``, the nearest
    phrase that would work: it parses.
    """
    if len(phrase) > LONGEST:
        raise CadenceError("the phrase is far too long", LONGEST, "every Saturday 17:00-18:00")
    try:
        return _read(phrase)
    except CadenceError as error:
        from .mend import nearest  # its many patterns are compiled only when something is wrong

        error.hint = error.hint or nearest(phrase)
        raise


_read = lru_cache(maxsize=512)(grammar.read)  # groups meet when others do


def parse_dated(text: str) -> DatedSlot:
    """One item of a list of dated times. Raises CadenceError as ``parse`` does."""
    reader = Reader(text[:LONGEST])
    try:
        slot = dated.one(reader)
        if reader.here.kind != "end":
            raise reader.error(f"{reader.seen()}, after the time")
        return slot
    except CadenceError as error:
        from .mend import nearest_dated

        error.hint = error.hint or nearest_dated(text)
        raise

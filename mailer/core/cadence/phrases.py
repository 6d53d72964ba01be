"""Phrases in, rules out, with the nearest phrase that would work when one does not."""

from __future__ import annotations

from difflib import get_close_matches

from . import clock, dated, grammar
from .ordinals import NAMED
from .rules import MONTHS, WEEKDAYS, CadenceError, Dated, DatedSlot, Hours, MonthDay, Nth, Rule, Weekly
from .tokens import Reader
from .weekdays import NAMES
from .words import dated_words, spell, words

_KNOWN = sorted({*NAMES, *NAMED, *(name.lower() for name in MONTHS), "every", "other", "weeks", "week", "month", "monthly",
                 "fortnightly", "weekly", "daily", "last", "minutes", "hours", "hour", "noon", "midnight", "second",
                 "until", "and", "from", "the", "for", "of", "on", "at", "to", "or", "am", "pm", "day"}, key=lambda w: (len(w), w))
LONGEST = 4000


def parse(phrase: str) -> Rule:
    """The rule a host's phrase states.

    Raises CadenceError with the column (1-based) where it stops being understood and, as ``hint``, the nearest
    phrase that would work: it parses.
    """
    if len(phrase) > LONGEST:
        raise CadenceError("the phrase is far too long", LONGEST, "every Saturday 17:00-18:00")
    try:
        return grammar.read(phrase)
    except CadenceError as error:
        error.hint = error.hint or _nearest(phrase)
        raise


def parse_dated(text: str) -> DatedSlot:
    """One item of a list of dated times. Raises CadenceError as ``parse`` does."""
    reader = Reader(text[:LONGEST])
    try:
        slot = dated.one(reader)
        if reader.here.kind != "end":
            raise reader.error(f"{reader.seen()}, after the time")
        return slot
    except CadenceError as error:
        error.hint = error.hint or _nearest_dated(text)
        raise


def _nearest(phrase: str) -> str:
    mended = _spelled(phrase)
    for one in (mended, mended.rstrip(" .;,")):
        try:
            return words(grammar.read(one))
        except CadenceError as error:
            if error.hint:
                return error.hint
    reader = Reader(mended)
    if dated.begins(reader):
        return _nearest_dated(mended)
    return words(_days_in(mended)(_hours_in(mended)))


def _nearest_dated(text: str) -> str:
    from datetime import date
    mended = _spelled(text)
    reader = Reader(mended)
    for place in range(len(reader.tokens)):
        reader.place = place
        try:
            day = dated._date(reader)
        except CadenceError:
            continue
        hours = _hours_in(mended)
        return dated_words(DatedSlot(day, hours.start, hours.minutes))
    hours = _hours_in(mended)
    return dated_words(DatedSlot(date(2027, 1, 16), hours.start, hours.minutes))


def _spelled(phrase: str) -> str:
    """The phrase with words that are nearly known put right."""
    pieces, end = [], 0
    for token in Reader(phrase).tokens:
        start = token.column - 1
        pieces.append(phrase[end:start])
        end = start + len(token.text)
        text = phrase[start:end]
        if token.kind == "word" and token.text not in _KNOWN and len(token.text) > 2:
            near = get_close_matches(token.text, _KNOWN, 1, 0.72)
            text = near[0] if near else text
        pieces.append(text)
    return "".join(pieces)


def _hours_in(phrase: str) -> Hours:
    """The first time in the phrase that is one; an hour long when no length is said."""
    reader = Reader(phrase)
    lone: Hours | None = None
    for place in range(len(reader.tokens)):
        reader.place = place
        token = reader.here
        if token.kind not in ("clock", "number") and token.text not in ("noon", "midday", "midnight"):
            continue
        try:
            return clock.hours(reader)
        except CadenceError:
            reader.place = place
        try:
            moment = clock._moment(reader)
        except CadenceError:
            continue
        if lone is None and moment is not None and (not moment.bare or moment.half):
            half = moment.half if moment.half in ("am", "pm") else ""
            lone = Hours(clock._time(moment.read(half)), 60)
    return lone or Hours(clock._time(17 * 60), 60)


class _Every:
    def __init__(self, day: int) -> None:
        self.day = day

    def __call__(self, hours: Hours) -> Rule:
        return Weekly(1, (self.day,), hours)


def _days_in(phrase: str) -> grammar._Later | _Every:
    """The first days in the phrase that are some; Saturday when there are none."""
    reader = Reader(phrase)
    for place in range(len(reader.tokens)):
        reader.place = place
        try:
            return grammar.days(reader)
        except CadenceError:
            continue
    return _Every(5)


__all__ = ["Dated", "MonthDay", "Nth", "WEEKDAYS", "parse", "parse_dated", "spell"]

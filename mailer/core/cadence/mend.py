"""The nearest phrase that would work, for one that does not."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from difflib import get_close_matches

from . import clock, dated, grammar
from .ordinals import NAMED
from .rules import MONTHS, CadenceError, DatedSlot, Hours, Rule, Weekly
from .tokens import Reader
from .weekdays import NAMES
from .words import dated_words, spell, words

_KNOWN = sorted(
    {
        *NAMES,
        *NAMED,
        *(name.lower() for name in MONTHS),
        "every",
        "biweekly",
        "bimonthly",
        "days",
        "months",
        "other",
        "weeks",
        "week",
        "month",
        "monthly",
        "fortnightly",
        "weekly",
        "daily",
        "last",
        "minutes",
        "hours",
        "hour",
        "noon",
        "midnight",
        "second",
        "until",
        "and",
        "from",
        "the",
        "for",
        "of",
        "on",
        "at",
        "to",
        "or",
        "am",
        "pm",
        "day",
    },
    key=lambda w: (len(w), w),
)
_DAY = r"((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?"
_MANY = r"([0-9]+|two|three|four|five|six)"
_REWRITES = [
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, instead in (
        (r"\b([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})\b", r"\3-\2-\1"),
        (r"\b([0-9]{4})-(1[3-9]|2[0-9]|3[01])-([0-9]{1,2})\b", r"\1-\3-\2"),
        (r"\bbi-?weekly\b", "fortnightly"),
        (r"\bbi-?monthly\b(?: on)?", "first and third"),
        (r"\bevery 7 days\b", "weekly on Saturday"),
        (r"\bevery 14 days\b", "fortnightly on Saturday"),
        (r"\bevery 21 days\b", "every 3 weeks on Saturday"),
        (r"\bevery 28 days\b", "every 4 weeks on Saturday"),
        (rf"\bevery {_MANY} {_DAY}\b", r"every \1 weeks on \2"),
        (r"\b([0-9]+)\s*-\s*\1 weeks\b", r"\1 weeks"),
        (r"\b([0-9]+)\s*-\s*([0-9]+) weeks\b", r"\2-\1 weeks"),
        (r"\b([0-9]+)\s*-\s*weeks\b", r"\1 weeks"),
        (rf"\bevery {_MANY} weeks (?=at |from |[0-9])", r"every \1 weeks on Saturday "),
        (r"\bevery (other|alternate) (?=at |from |[0-9])", r"every other Saturday "),
        (rf"\bmonthly on (?:a )?{_DAY}", r"first \1 of the month"),
        (r"\bmonthly (?=at |from |[0-9])", "monthly on the 1st "),
        (r"\b3[2-9](?:st|nd|rd|th)\b", "last day"),
        (r"^(?:on )?(?:the )?([0-9]+(?:st|nd|rd|th))\b", r"monthly on the \1"),
        (r"\b((?:1[3-9]|2[0-4]|0):[0-9]{2})\s*[ap]\.?m\b\.?", r"\1"),
        (r"\b([0-9]{1,2}):([0-9])(?![0-9])", r"\1:0\2"),
        (r"(?<![0-9:.])([1-9]|1[0-2])\s*([-–])\s*([1-9]|1[0-2])(?![0-9:.])(?!\s*[ap]m)", r"\1\2\3pm"),
        (r"(?<![0-9:.])([1-9]|1[0-2]) (for .*)$", r"\1pm \2"),
        (r"\bfor ([0-9]+)$", r"for \1 minutes"),
    )
]


def nearest(phrase: str) -> str:
    """A phrase near this one that parses: slips put right, else the days and the hours that can be found in it."""
    if phrase.lstrip()[:6].upper() == "RRULE:":
        return _nearest_rrule(phrase)
    mended = _spelled(phrase).rstrip(" .;,")
    found = next((near for more in ("", " for an hour", " 17:00-18:00") if (near := _tried(mended + more))), "")
    for pattern, instead in _REWRITES:
        if found:
            return found
        before, mended = mended, pattern.sub(instead, mended)
        found = _tried(mended) if mended != before else ""
    if found:
        return found
    reader = Reader(mended)
    if dated.begins(reader):
        return nearest_dated(mended)
    return words(_days_in(mended)(_hours_in(mended)))


def _tried(phrase: str) -> str:
    try:
        return words(grammar.read(phrase))
    except CadenceError as error:
        return error.hint


def _nearest_rrule(phrase: str) -> str:
    """The rule with hours when only they are missing, else the plainest rule."""
    head, _, rest = phrase.strip().partition(" ")
    hours = spell(_hours_in(rest))
    return _tried(f"{head} {hours}") or f"RRULE:FREQ=WEEKLY;BYDAY=SA {hours}"


def nearest_dated(text: str) -> str:
    """A dated time near the text."""
    mended = _spelled(text)
    reader = Reader(mended)
    for place in range(len(reader.tokens)):
        reader.place = place
        try:
            day = dated.day(reader)
        except CadenceError:
            continue
        hours = _hours_in(mended)
        return dated_words(DatedSlot(day, hours.start, hours.minutes))
    hours = _hours_in(mended)
    return dated_words(DatedSlot(_near_date(mended), hours.start, hours.minutes))


def _near_date(text: str) -> date:
    """A date like the one meant: the month's last day for a day it has not, a coming year for none."""
    iso = re.search(r"([0-9]{4})-([0-9]{1,2})-", text)
    name = re.search(rf"\b({'|'.join(dated.MONTH_NAMES)})\b", text, re.IGNORECASE)
    year = re.search(r"\b(?:19|2[0-9])[0-9]{2}\b", text)
    day = re.search(r"(?<![0-9:])([0-9]{1,2})(?![0-9:])", text)
    month = int(iso[2]) if iso else dated.MONTH_NAMES[name[1].lower()] if name else 1
    month = min(max(month, 1), 12)
    at = int(year[0]) if year else 2027
    last = (date(at + month // 12, month % 12 + 1, 1) - timedelta(1)).day
    wanted = int(text[iso.end() : iso.end() + 2].strip("- ") or 1) if iso else int(day[1]) if day else 16
    return date(at, month, min(max(wanted, 1), last))


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
            moment = clock.moment(reader)
        except CadenceError:
            continue
        if lone is None and moment is not None and (not moment.bare or moment.half):
            half = moment.half if moment.half in ("am", "pm") else ""
            lone = Hours(time(moment.read(half) // 60 % 24, moment.read(half) % 60), 60)
    return lone or Hours(time(17), 60)


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

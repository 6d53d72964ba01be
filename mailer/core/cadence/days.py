"""The days a fixed rule names, as ordinals (``date.toordinal``), within a window."""

from __future__ import annotations

from datetime import date

from .monthly import month_days, nth_days
from .rrule import parts
from .rruledays import rrule_days
from .rules import Dated, MonthDay, Nth, RRule, Rule, Weekly, Window


def needs_starts(rule: Rule) -> bool:
    """Whether the rule counts from a first day."""
    match rule:
        case Weekly(every=every):
            return every > 1
        case Window():
            return True
        case RRule(text=text):
            return parts(text).pegged
    return False


def named_days(rule: Rule, starts: date | None, zone: str, low: int, high: int) -> list[int]:
    """Ordinals from ``low`` to ``high``, both included, none before ``starts``; each once, in order.

    Avoided days are still in it. Empty for a rule that needs ``starts`` and has none; Window has no such days.
    """
    if starts is not None:
        low = max(low, starts.toordinal())
    if low > high or (starts is None and needs_starts(rule)):
        return []
    match rule:
        case Weekly(every, weekdays):
            return _weekly(every, weekdays, starts, low, high)
        case Nth(days):
            return nth_days(days, low, high)
        case MonthDay(days):
            return month_days(days, low, high)
        case Dated(slots):
            return sorted({day for slot in slots if low <= (day := slot.day.toordinal()) <= high})
        case RRule(text, hours):
            return rrule_days(parts(text), hours, starts, zone, low, high)
    raise TypeError(f"{rule} has no days of its own")


def first_named(weekdays: tuple[int, ...], low: int) -> int:
    """The first day on or after ``low`` that is one of the weekdays. Ordinal 1 was a Monday."""
    return min(low + (weekday - (low - 1)) % 7 for weekday in weekdays)


def _weekly(every: int, weekdays: tuple[int, ...], starts: date | None, low: int, high: int) -> list[int]:
    step = 7 * every
    if starts is None:
        monday = 1
    else:
        peg = first_named(weekdays, starts.toordinal())
        monday = peg - (peg - 1) % 7
    found: list[int] = []
    for weekday in weekdays:
        found += range(low + (monday + weekday - low) % step, high + 1, step)
    return found if len(weekdays) == 1 else sorted(found)

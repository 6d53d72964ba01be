"""What a host can say about when a group meets, as values.

Weekdays are numbered as ``date.weekday()`` does: Monday 0 … Sunday 6. Ordinals and days of the month count
from 1, or from the end as -1, -2 …, as RFC 5545 section 3.3.10 does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class CadenceError(ValueError):
    """A phrase we do not understand.

    ``column`` is 1-based within the phrase; ``hint`` is the nearest phrase that would work.
    """

    def __init__(self, message: str, column: int = 1, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Hours:
    """Wall time at which a session begins, and its length in minutes as written (23:00-00:30 is 90)."""

    start: time
    minutes: int


@dataclass(frozen=True, slots=True)
class Weekly:
    """Every ``every`` weeks on the weekdays; weeks begin on Monday, the first named day from ``starts`` pegs them."""

    every: int
    weekdays: tuple[int, ...]
    hours: Hours


@dataclass(frozen=True, slots=True)
class Window:
    """The next session lies ``low`` to ``high`` weeks after the one held last, on one of the weekdays."""

    low: int
    high: int
    weekdays: tuple[int, ...]
    hours: Hours


@dataclass(frozen=True, slots=True)
class Nth:
    """Days of the month such as (1, 3): the first Thursday; (-1, 4): the last Friday."""

    days: tuple[tuple[int, int], ...]
    hours: Hours


@dataclass(frozen=True, slots=True)
class MonthDay:
    """Days of the month by number; -1 is the last. A month too short for a day has no session for it."""

    days: tuple[int, ...]
    hours: Hours


@dataclass(frozen=True, slots=True, order=True)
class DatedSlot:
    """One dated time of a list."""

    day: date
    start: time
    minutes: int

    @property
    def hours(self) -> Hours:
        return Hours(self.start, self.minutes)


@dataclass(frozen=True, slots=True)
class Dated:
    """Just these times, and no others."""

    slots: tuple[DatedSlot, ...]


@dataclass(frozen=True, slots=True)
class RRule:
    """An RFC 5545 recurrence rule (without ``RRULE:``) for the days, and the hours."""

    text: str
    hours: Hours


Rule = Weekly | Window | Nth | MonthDay | Dated | RRule

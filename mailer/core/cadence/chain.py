"""A range cadence: each session lies low to high weeks after the one held last.

The chain is walked from ``starts``: the next one is the earliest named weekday of the window that is not avoided.
Moved sessions count where they took place, extras count, cancelled ones do not and leave their window open.
What was announced is a link that does not give way. Stretches on which nothing is in the way are leapt over, so
the cost follows the exceptions, not the years.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from .avoided import NEVER, Avoided
from .days import first_named
from .rules import Window
from .sessions import Calendar, Change
from .wall import skipped

_SEARCH = 5 * 366  # days in which a first session must fit


class Link(NamedTuple):
    """One planned day (an ordinal) of the chain. ``anchor`` is the day held before it, None for the first;
    ``passed`` are the days that came sooner and did not do, each with the word why not."""

    planned: int
    anchor: int | None
    passed: tuple[tuple[int, str], ...]
    change: Change | None
    pinned: bool
    cancelled: bool
    avoided: bool


class Blocked(NamedTuple):
    """The days from ``low`` to ``high`` in which nothing fits; there the chain ends."""

    low: int
    high: int
    anchor: int | None


class Chain:
    """The chain of a calendar whose rule is a Window; ``announced`` are planned dates told to members."""

    def __init__(self, calendar: Calendar, announced: Collection[date] = ()) -> None:
        assert isinstance(calendar.rule, Window)
        self.rule = calendar.rule
        self.low, self.high = 7 * calendar.rule.low, 7 * calendar.rule.high
        self.starts = calendar.starts.toordinal() if calendar.starts else NEVER
        self.skipped = skipped(calendar.zone)
        self.avoided = Avoided(calendar.avoid, self.skipped)
        self.changes = {c.planned.toordinal(): c for c in calendar.changes if c.kind != "extra"}
        self.extras = sorted(
            {day for c in calendar.changes if c.kind == "extra" if (day := c.planned.toordinal()) >= self.starts}
        )
        extra = {c.planned for c in calendar.changes if c.kind == "extra"}
        self.pins = sorted({day.toordinal() for day in announced if day not in extra})
        self.stops = sorted({*self.changes, *self.extras, *self.pins})

    def walk(self, low: int, high: int) -> tuple[list[Link], Blocked | None]:
        """The links planned from ``low`` to ``high``, and the window that ends the chain, if one does by then.

        Links before ``low`` may be among them.
        """
        links: list[Link] = []
        anchor: int | None = None
        last = 0
        while self.starts != NEVER:
            if anchor is not None and anchor >= last:
                anchor = self._leap(anchor, low)
            link, window = self._next(anchor, last)
            extra = _following(self.extras, self.starts - 1 if anchor is None else anchor)
            day = link.planned if link else NEVER
            if min(day, extra) > high:
                blocked = link is None and extra == NEVER and window[0] <= high
                return links, Blocked(*window, anchor) if blocked else None
            if extra < day:
                anchor = extra
                continue
            assert link is not None
            links.append(link)
            last = day
            if not link.cancelled:
                held = _held(link)
                anchor = held if anchor is None else max(anchor, held)
        return links, None

    def _next(self, anchor: int | None, last: int) -> tuple[Link | None, tuple[int, int]]:
        """The link that comes after the planned day ``last``, and the window in which it was sought."""
        low, high = (self.starts, self.starts + _SEARCH) if anchor is None else (anchor + self.low, anchor + self.high)
        link = self._earliest(anchor, low, high, last)
        pin = _following(self.pins, last)
        if pin == NEVER or (link and (link.cancelled and link.planned < pin)):
            return link, (low, high)
        in_window = anchor is not None and pin <= high
        if in_window or link is None or pin <= link.planned or link.planned + self.low > pin:
            change = self.changes.get(pin)
            passed = tuple(one for one in link.passed if one[0] < pin) if link else ()
            return Link(pin, anchor, passed, change, True, _cancels(change), pin in self.avoided), (low, high)
        return link, (low, high)

    def _earliest(self, anchor: int | None, low: int, high: int, last: int) -> Link | None:
        passed: list[tuple[int, str]] = []
        day = first_named(self.rule.weekdays, low)
        while day <= high:
            change = self.changes.get(day)
            if day in self.avoided:
                passed.append((day, "avoided"))
            elif _cancels(change) and day <= last:
                passed.append((day, "cancelled"))
            elif day > last:
                return Link(day, anchor, tuple(passed), change, False, _cancels(change), False)
            day = first_named(self.rule.weekdays, day + 1)
        return None

    def _leap(self, anchor: int, low: int) -> int:
        """The last day held before ``low`` that is reached from the anchor with nothing in the way."""
        if (anchor - 1) % 7 not in self.rule.weekdays:
            return anchor
        stop = min(
            _following(self.stops, anchor),
            self.avoided.after(anchor),
            low,
            _following(self.pins, anchor) - self.low - self.high,
        )
        return anchor + max(0, (stop - 1 - anchor) // self.low) * self.low


def _cancels(change: Change | None) -> bool:
    return change is not None and change.kind == "cancelled"


def _held(link: Link) -> int:
    change = link.change
    return change.to_date.toordinal() if change and change.kind == "moved" and change.to_date else link.planned


def _following(days: list[int], day: int) -> int:
    place = bisect_right(days, day)
    return days[place] if place < len(days) else NEVER

"""Starts as seconds since 1970, for planning many groups: the same sessions as ``slots``, without the sentences.

Between two changes of a zone's offset the weeks are an arithmetic progression, and all who meet at one hour of the
week in one zone share them: a weekly cadence takes every nth. Exceptions touch only the days they name.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import chain
from typing import Any
from zoneinfo import ZoneInfo

from .avoided import Avoided
from .days import first_named, named_days
from .expand import Plan, Told, expand, extra_plans, fixed_plans, hours_on, placed
from .monthly import month_days, nth_days
from .rules import Hours, MonthDay, Nth, Weekly, Window
from .sessions import Calendar
from .wall import skipped

_DAY, _WEEK, _YEAR = 86400, 604800, 31556952
EPOCH = date(1970, 1, 1).toordinal()
_MONDAY = (1 - EPOCH) * _DAY  # ordinal 1 was a Monday
_SEARCH = 60 * _YEAR
_FAR = 1 << 62
_Table = tuple[list[int], list[int], int, int]


def starts_between(calendar: Calendar, since: int, until: int, announced: Told = ()) -> list[int]:
    """Starts of the sessions that are not cancelled, from ``since`` up to but not including ``until``, in order."""
    rule, starts, zone = calendar.rule, calendar.starts, calendar.zone
    if calendar.changes or calendar.avoid or skipped(zone):
        return _with_exceptions(calendar, since, until, announced)
    if isinstance(rule, Weekly):
        weekdays, every = rule.weekdays, rule.every
    elif isinstance(rule, Window) and not announced and starts is not None:
        weekdays, every = rule.weekdays, rule.low
        if len(weekdays) > 1:
            # With nothing in the way the earliest day of each window is the weekday of the session before.
            weekdays = ((first_named(weekdays, starts.toordinal()) - 1) % 7,)
    elif isinstance(rule, (Nth, MonthDay)):
        return _monthly(rule, starts, zone, since, until)
    else:
        return _with_exceptions(calendar, since, until, announced)
    if starts is None and every > 1:
        return []
    begin, clock = 1 if starts is None else starts.toordinal(), rule.hours.start
    if len(weekdays) > 1:
        # Weeks begin on Monday, and the first named day pegs them; the days before it come a turn later.
        first = first_named(weekdays, begin)
        monday = first - (first - 1) % 7
        pegs = [(day, monday + day if monday + day >= begin else monday + day + 7 * every) for day in weekdays]
        found = [_turns(_weeks(zone, day, clock, since, until), peg, every) for day, peg in pegs]
        return sorted(chain.from_iterable(found))
    peg = begin + (weekdays[0] + 1 - begin) % 7
    return _turns(_weeks(zone, weekdays[0], clock, since, until), peg, every)


def _turns(weeks: tuple[int, list[int]], peg: int, every: int) -> list[int]:
    """Every nth of the weeks, counted from the day ``peg`` (an ordinal), and none before it."""
    first, starts = weeks
    ahead = (peg - first) // 7
    return starts[ahead if ahead > 0 else ahead % every :: every]


@lru_cache(4096)
def _weeks(zone: str, weekday: int, clock: time, since: int, until: int) -> tuple[int, list[int]]:
    """The instants of one hour of every week in a window, and the day of the first of them."""
    edges, values, least, most = _table(zone, since // _YEAR, until // _YEAR)
    begin, end = since + least, until + most
    at = begin + (_MONDAY + weekday * _DAY + clock.hour * 3600 + clock.minute * 60 - begin) % _WEEK
    first = at // _DAY + EPOCH
    found: list[int] = []
    for k in range(bisect_right(edges, at), len(edges)):
        stop = min(edges[k], end)
        found += range(at - values[k - 1], stop - values[k - 1], _WEEK)
        at += (stop - at + _WEEK - 1) // _WEEK * _WEEK
        if at >= end:
            break
    while found and found[-1] >= until:
        found.pop()
    early = bisect_left(found, since)
    return first + 7 * early, found[early:]


def next_start(calendar: Calendar, after: int, announced: Told = ()) -> int | None:
    """Start of the first session that is not cancelled and begins after the second; None: none in 60 years."""
    if isinstance(calendar.rule, (Weekly, Window)) and not (calendar.changes or calendar.avoid or announced):
        found_next = _next(calendar, calendar.rule, after)
        if found_next is not None:
            return found_next
    reach = 40 * _DAY
    if calendar.starts is not None and not calendar.changes:
        after = max(after, (calendar.starts.toordinal() - EPOCH - 2) * _DAY)
    while True:
        found = starts_between(calendar, after + 1, after + reach, announced)
        if found or reach >= _SEARCH:
            return found[0] if found else None
        reach = min(6 * reach, _SEARCH)


def _next(calendar: Calendar, rule: Weekly | Window, after: int) -> int | None:
    """One division, for one weekday counted from a first day that is not far ahead; None: not that simple."""
    starts, weekdays = calendar.starts, rule.weekdays
    if starts is None or len(weekdays) > 1:
        return None
    step = (rule.every if isinstance(rule, Weekly) else rule.low) * _WEEK
    table = _offsets(calendar.zone, after // _YEAR, (after + 2 * step) // _YEAR)
    low, clock = starts.toordinal(), rule.hours.start
    first = (low - EPOCH + (weekdays[0] + 1 - low) % 7) * _DAY + clock.hour * 3600 + clock.minute * 60
    if table is None or first > after + step:
        return None
    edges, values, least, _ = table
    at = after + least
    at = first if at <= first else at + (first - at) % step
    while True:
        start = at - values[bisect_right(edges, at) - 1]
        if start > after:
            return start
        at += step


def _monthly(rule: Nth | MonthDay, starts: date | None, zone: str, since: int, until: int) -> list[int]:
    clock = rule.hours.start
    second = clock.hour * 3600 + clock.minute * 60
    days, midnights, turns = _midnights(isinstance(rule, Nth), rule.days, zone, since, until)
    found = [midnight + second for midnight in midnights]
    for place, edge, by in turns:
        if second >= edge:
            found[place] -= by
    if starts is not None and days and (low := starts.toordinal()) > days[0]:
        found = found[bisect_left(days, low) :]
    if found and (found[0] < since or found[-1] >= until):
        return [start for start in found if since <= start < until]
    return found


@lru_cache(4096)
def _midnights(
    weekdays: bool, numbers: tuple[Any, ...], zone: str, since: int, until: int
) -> tuple[list[int], list[int], list[tuple[int, int, int]]]:
    """A monthly rule's days around the window, the instants of their midnights, and those on which the clocks change:
    place in the list, second of the day from which the new offset holds, and by how much it is greater."""
    edges, values, _, _ = _table(zone, since // _YEAR, until // _YEAR)
    low, high = since // _DAY + EPOCH - 1, until // _DAY + EPOCH + 1
    days = nth_days(numbers, low, high) if weekdays else month_days(numbers, low, high)
    midnights, turns = [], []
    for place, day in enumerate(days):
        local = (day - EPOCH) * _DAY
        k = bisect_right(edges, local)
        midnights.append(local - values[k - 1])
        if edges[k] < local + _DAY:
            turns.append((place, edges[k] - local, values[k] - values[k - 1]))
    return days, midnights, turns


def _with_exceptions(calendar: Calendar, since: int, until: int, announced: Told) -> list[int]:
    """Days no exception speaks of by arithmetic, the others as ``slots`` does them."""
    low, high = since // _DAY + EPOCH - 2, until // _DAY + EPOCH + 2
    rule = calendar.rule
    if isinstance(rule, Window):
        first, last = date.fromordinal(low), date.fromordinal(high)
        return _placed(calendar, expand(calendar, first, last, announced).plans, since, until)
    near = {
        change.planned.toordinal()
        for change in calendar.changes
        if any(low <= day.toordinal() <= high for day in (change.planned, change.to_date) if day)
    }
    avoided = Avoided(calendar.avoid, skipped(calendar.zone))
    edges, values, _, _ = _table(calendar.zone, since // _YEAR, until // _YEAR)
    found = []
    for day in named_days(rule, calendar.starts, calendar.zone, low, high):
        if day not in near and day not in avoided:
            for hours in hours_on(rule, day):
                at = _local(day, hours)
                start = at - values[bisect_right(edges, at) - 1]
                if since <= start < until:
                    found.append(start)
    if near:
        plans = [plan for day in near for plan in fixed_plans(calendar, day, day, announced)] + extra_plans(calendar)
        found = sorted(found + _placed(calendar, plans, since, until))
    return found


def _placed(calendar: Calendar, plans: list[Plan], since: int, until: int) -> list[int]:
    starts = (int(slot.start.timestamp()) for slot in placed(calendar, plans) if slot.status != "cancelled")
    return sorted(start for start in starts if since <= start < until)


@lru_cache(4096)
def _offsets(zone: str, first: int, last: int) -> _Table | None:
    """Local seconds at which the offset changes, each offset from there on, the least and the greatest.

    ``first`` and ``last`` count years from 1970, roughly; three days more on either side are covered. A local second
    in a gap takes the offset before it and in a fold the first one, as PEP 495 says of fold=0. None for a zone
    that skipped a date, where days must be looked at one by one.
    """
    return None if skipped(zone) else _table(zone, first, last)


@lru_cache(4096)
def _table(zone: str, first: int, last: int) -> _Table:
    here, zero = ZoneInfo(zone), datetime(1970, 1, 1)  # noqa: DTZ001 local seconds, of no zone

    def offset(second: int) -> int:
        found = here.utcoffset(zero + timedelta(0, second))
        assert found is not None
        return found.days * _DAY + found.seconds

    low, end = first * _YEAR - 3 * _DAY, (last + 1) * _YEAR + 3 * _DAY
    edges, values = [-_FAR], [offset(low)]
    while low < end:
        high = low + 6 * _DAY  # no zone ever changed twice within six days
        if (after := offset(high)) != values[-1]:
            while high - low > 1:
                middle = (low + high) // 2
                low, high = (middle, high) if offset(middle) == values[-1] else (low, middle)
            edges.append(high)
            values.append(after)
        low = high
    return [*edges, _FAR], values, min(values), max(values)


def _local(day: int, hours: Hours) -> int:
    return (day - EPOCH) * _DAY + hours.start.hour * 3600 + hours.start.minute * 60

"""Starts as seconds since 1970, for planning many groups: the same sessions as ``slots``, without the sentences.

Between two changes of a zone's offset a weekly cadence is an arithmetic progression, so a year of it is a few
ranges, and the next session is one division. Exceptions touch only the days they name.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache
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
    rule, starts = calendar.rule, calendar.starts
    table = _offsets(calendar.zone, since // _YEAR, until // _YEAR)
    if table is None or calendar.changes or calendar.avoid:
        return _with_exceptions(calendar, since, until, announced)
    if isinstance(rule, Weekly):
        weekdays, step = rule.weekdays, rule.every * _WEEK
    elif isinstance(rule, Window) and not announced and starts is not None:
        weekdays, step = rule.weekdays, rule.low * _WEEK
        if len(weekdays) > 1:
            # With nothing in the way the earliest day of each window is the weekday of the session before.
            weekdays = ((first_named(weekdays, starts.toordinal()) - 1) % 7,)
    elif isinstance(rule, (Nth, MonthDay)):
        return _monthly(rule, starts, table, since, until)
    else:
        return _with_exceptions(calendar, since, until, announced)
    clock = rule.hours.start
    second = clock.hour * 3600 + clock.minute * 60
    edges, values, least, most = table
    begin, end = since + least, until + most
    pegs: Iterable[int]
    if starts is None:
        if step != _WEEK:
            return []
        pegs = [begin + (_MONDAY + weekday * _DAY + second - begin) % step for weekday in weekdays]
    elif len(weekdays) == 1:
        low = starts.toordinal()
        pegs = ((low - EPOCH + (weekdays[0] + 1 - low) % 7) * _DAY + second,)
    else:
        pegs = [day + second for day in _pegs(weekdays, starts.toordinal(), step)]
    found: list[int] = []
    for at in pegs:
        if at < begin:
            at = begin + (at - begin) % step
        k = bisect_right(edges, at)
        while (stop := edges[k]) < end:
            offset = values[k - 1]
            found += range(at - offset, stop - offset, step)
            at = stop + (at - stop) % step
            k += 1
        offset = values[k - 1]
        found += range(at - offset, end - offset, step)
    if len(weekdays) > 1:
        found.sort()
    while found and found[-1] >= until:
        found.pop()
    if found and found[0] < since:
        return [start for start in found if start >= since]
    return found


def _pegs(weekdays: tuple[int, ...], starts: int, step: int) -> list[int]:
    """Local midnights from which each weekday is counted; weeks begin on Monday, the first named day pegs them."""
    first = first_named(weekdays, starts)
    monday = first - (first - 1) % 7
    days = [(monday + weekday - EPOCH) * _DAY for weekday in weekdays]
    return [day if day >= (starts - EPOCH) * _DAY else day + step for day in days]


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


def _monthly(rule: Nth | MonthDay, starts: date | None, table: _Table, since: int, until: int) -> list[int]:
    edges, values, least, most = table
    clock = rule.hours.start
    second = clock.hour * 3600 + clock.minute * 60
    begin, end = since + least - second, until + most - second
    if starts is not None:
        first = (starts.toordinal() - EPOCH) * _DAY
        if first > begin:
            begin = first
    days = _days_of(isinstance(rule, Nth), rule.days, begin // _YEAR, end // _YEAR)
    low, high = bisect_left(days, begin), bisect_left(days, end)
    found: list[int] = []
    k = bisect_right(edges, begin + second)
    while low < high:
        stop = bisect_left(days, edges[k] - second, low, high)
        shift = second - values[k - 1]
        found += [day + shift for day in days[low:stop]]
        low = stop
        k += 1
    if found and (found[0] < since or found[-1] >= until):
        return [start for start in found if since <= start < until]
    return found


@lru_cache(4096)
def _days_of(weekdays: bool, days: tuple[Any, ...], first: int, last: int) -> list[int]:
    """Local midnights of a monthly rule's days; years are counted from 1970, roughly, with one to spare."""
    low, high = date(1969 + first, 1, 1).toordinal(), date(1972 + last, 1, 1).toordinal()
    found = nth_days(days, low, high) if weekdays else month_days(days, low, high)
    return [(day - EPOCH) * _DAY for day in found]


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

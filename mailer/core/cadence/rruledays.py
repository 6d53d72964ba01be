"""The days of an RFC 5545 rule within a window, found period by period.

A day belongs to it when every BY part agrees (section 3.3.10); BYSETPOS then chooses within the period.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from .rrule import Parts
from .rules import Hours
from .wall import instant

_Test = Callable[[int, date], bool]


def rrule_days(parts: Parts, hours: Hours, starts: date | None, zone: str, low: int, high: int) -> list[int]:
    """Ordinals from ``low`` to ``high``; a COUNT is counted from ``starts``, UNTIL is kept as an instant."""
    first = starts.toordinal() if starts else low
    if parts.until is not None:
        high = min(high, parts.until.toordinal() + 2)
    tests = _tests(parts, date.fromordinal(first))
    found: list[int] = []
    count = 0
    for begin, end in _periods(parts, first, first if parts.count else low, high):
        days = [day for day in range(begin, end) if all(test(day, date.fromordinal(day)) for test in tests)]
        for day in _chosen(days, parts.by.get("BYSETPOS", ())):
            if day < first:
                continue
            if parts.until is not None and _after(parts, hours, zone, day):
                return found
            count += 1
            if low <= day <= high:
                found.append(day)
            if day > high or count == parts.count:
                return found
    return found


def _chosen(days: list[int], positions: tuple[int, ...]) -> list[int]:
    if not positions:
        return days
    return sorted({days[place - 1 if place > 0 else place] for place in positions if abs(place) <= len(days)})


def _after(parts: Parts, hours: Hours, zone: str, day: int) -> bool:
    assert parts.until is not None
    local = datetime.combine(date.fromordinal(day), hours.start)
    if not parts.utc:
        return local > parts.until
    return instant(zone, local.date(), hours.start, 0)[0] > parts.until.replace(tzinfo=UTC)


def _periods(parts: Parts, first: int, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Periods as [begin, end) ordinals, every INTERVAL-th from that of ``first``, those that reach ``low``."""
    step = parts.interval
    if parts.freq in ("DAILY", "WEEKLY"):
        length = 7 if parts.freq == "WEEKLY" else 1
        begin = first - (first - 1 - parts.wkst) % 7 if length == 7 else first
        begin += max(0, (low - begin) // (length * step)) * length * step
        while begin <= high:
            yield begin, begin + length
            begin += length * step
        return
    start, at = date.fromordinal(first), date.fromordinal(low)
    unit = 12 if parts.freq == "YEARLY" else 1
    month = start.year * 12 + (start.month - 1 if unit == 1 else 0)
    now = at.year * 12 + at.month - 1
    month += max(0, (now - month) // (unit * step)) * unit * step
    while month // 12 <= 9998:
        begin = date(month // 12, month % 12 + 1, 1).toordinal()
        if begin > high:
            return
        last = month + unit
        yield begin, date(last // 12, last % 12 + 1, 1).toordinal()
        month += unit * step


def _tests(parts: Parts, start: date) -> list[_Test]:
    by = parts.by
    tests: list[_Test] = []
    months, month_days = by.get("BYMONTH", ()), by.get("BYMONTHDAY", ())
    if not (by.keys() & {"BYWEEKNO", "BYYEARDAY", "BYMONTHDAY"} or parts.byday):
        # RFC 5545: what the rule leaves open comes from DTSTART.
        if parts.freq == "YEARLY":
            months, month_days = months or (start.month,), (start.day,)
        elif parts.freq == "MONTHLY":
            month_days = (start.day,)
        elif parts.freq == "WEEKLY":
            tests.append(lambda day, _: (day - 1) % 7 == start.weekday())
    if months:
        tests.insert(0, lambda _, day: day.month in months)
    if month_days:
        tests.append(lambda _, day: day.day in month_days or day.day - _length(day.year, day.month) - 1 in month_days)
    if parts.byday:
        tests.append(_by_day(parts, bool(months) or parts.freq == "MONTHLY"))
    if days := by.get("BYYEARDAY"):
        tests.append(
            lambda day, at: (
                (place := day - date(at.year, 1, 1).toordinal()) + 1 in days
                or place - (366 if _length(at.year, 2) == 29 else 365) in days
            )
        )
    if weeks := by.get("BYWEEKNO"):
        tests.append(lambda day, _: not {*_week(day, parts.wkst)}.isdisjoint(weeks))
    return tests


def _by_day(parts: Parts, in_month: bool) -> _Test:
    plain = {weekday for number, weekday in parts.byday if number == 0}
    numbered = {pair for pair in parts.byday if pair[0]}

    def test(day: int, at: date) -> bool:
        weekday = (day - 1) % 7
        if weekday in plain:
            return True
        if not numbered:
            return False
        if in_month:
            before, after = at.day - 1, _length(at.year, at.month) - at.day
        else:
            before, after = day - date(at.year, 1, 1).toordinal(), date(at.year, 12, 31).toordinal() - day
        return (before // 7 + 1, weekday) in numbered or (-(after // 7) - 1, weekday) in numbered

    return test


def _length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _week(day: int, wkst: int) -> tuple[int, int]:
    """The number of the day's week from the start and from the end of its week-year (four days make a week its)."""
    middle = day - (day - 1 - wkst) % 7 + 3
    year = date.fromordinal(middle).year
    forth = (middle - date(year, 1, 1).toordinal()) // 7 + 1
    back = -((date(year, 12, 31).toordinal() - middle) // 7) - 1
    return forth, back

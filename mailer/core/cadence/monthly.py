"""Days of the month by number and by weekday."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


@lru_cache(64)
def months(low: int, high: int) -> list[tuple[int, int]]:
    """Ordinal of the first day and length of each month that touches the ordinals."""
    year, month = (day := date.fromordinal(low)).year, day.month
    first, found = day.replace(day=1).toordinal(), []
    while first <= high:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        after = date(year, month, 1).toordinal() if year < 10000 else first + 31
        found.append((first, after - first))
        first = after
    return found


def month_days(days: tuple[int, ...], low: int, high: int) -> list[int]:
    """Ordinals of numbered days (-1 is the last); a month too short for a day goes without."""
    found: set[int] = set()
    for first, length in months(low, high):
        for number in days:
            if abs(number) <= length:
                found.add(first + (number - 1 if number > 0 else length + number))
    return [day for day in sorted(found) if low <= day <= high]


def nth_days(pairs: tuple[tuple[int, int], ...], low: int, high: int) -> list[int]:
    """Ordinals of weekdays counted within the month, from its end when negative."""
    found: set[int] = set()
    for first, length in months(low, high):
        for number, weekday in pairs:
            if number > 0:
                day = first + (weekday - (first - 1)) % 7 + 7 * (number - 1)
            else:
                last = first + length - 1
                day = last - (last - 1 - weekday) % 7 + 7 * (number + 1)
            if first <= day < first + length:
                found.add(day)
    return [day for day in sorted(found) if low <= day <= high]

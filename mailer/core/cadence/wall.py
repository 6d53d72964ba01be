"""Wall time in a zone and instants.

A start in a spring gap moves forward by the gap, one in an autumn fold is the first of the two: PEP 495, fold=0.
A date the zone skipped altogether (Pacific/Apia 2011-12-30) has no session.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_SKIP_LOW, _SKIP_HIGH = date(1890, 1, 1).toordinal(), date(2100, 1, 1).toordinal()


def instant(zone: str, day: date, at: time, minutes: int) -> tuple[datetime, datetime]:
    """Start and end in the zone; the end is the start and the elapsed length."""
    here = ZoneInfo(zone)
    start = datetime.combine(day, at, here).astimezone(UTC)
    return start.astimezone(here), (start + timedelta(minutes=minutes)).astimezone(here)


def shift(zone: str, day: date, at: time) -> timedelta:
    """By how much the clocks change around this wall time: positive within a gap, negative within a fold, else 0."""
    moment = datetime.combine(day, at, ZoneInfo(zone))
    before, after = moment.utcoffset(), moment.replace(fold=1).utcoffset()
    assert before is not None and after is not None
    return after - before


@lru_cache(1024)
def skipped(zone: str) -> frozenset[int]:
    """Ordinals of the dates the zone skipped when the date line moved across it."""
    here, found = ZoneInfo(zone), set()
    before, step = _offset(here, _SKIP_LOW), 4 * 365  # whoever crossed the date line stayed there longer
    for low in range(_SKIP_LOW, _SKIP_HIGH, step):
        after = _offset(here, low + step)
        if (after - before).total_seconds() >= 86400 - 7200:  # daylight saving may hide two hours of the day
            for day in range(low, low + step):
                noon = datetime.combine(date.fromordinal(day), time(12), here)
                if noon.astimezone(UTC).astimezone(here).date() != noon.date():
                    found.add(day)
        before = after
    return frozenset(found)


def _offset(zone: ZoneInfo, day: int) -> timedelta:
    offset = datetime.combine(date.fromordinal(day), time(12), zone).utcoffset()
    assert offset is not None
    return offset

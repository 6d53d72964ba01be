"""A zone as iCalendar wants it: VTIMEZONE with the zone's yearly rules (RFC 5545 section 3.6.5).

The rules are found by looking at the zone, not by knowing it: 28 years hold every way weekdays can fall on
dates, so a rule that fits 28 years is the rule. Zones that follow none (Morocco goes by the moon, Egypt's
October rule steps over the end of the month) get each of their changes around the events written out.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_CYCLE = 28


class Change(NamedTuple):
    at: datetime  # UTC
    before: timedelta
    after: timedelta
    name: str  # of the time that begins

    @property
    def onset(self) -> datetime:
        """The wall clock's reading when it happens, in the time that ends (RFC 5545 section 3.6.5)."""
        return (self.at + self.before).replace(tzinfo=None)


class Rule(NamedTuple):
    month: int
    weekday: int  # Monday 0
    nth: int  # 1-4, or -1 the last, or 0: the one among `days`
    days: tuple[int, ...]
    hour: int
    minute: int
    second: int

    def in_year(self, year: int) -> datetime:
        length = monthrange(year, self.month)[1]
        fitting = [
            day
            for day in range(1, length + 1)
            if datetime(year, self.month, day).weekday() == self.weekday and (self.nth or day in self.days)  # noqa: DTZ001
        ]
        day = fitting[self.nth - 1] if self.nth > 0 else fitting[-1]
        return datetime(year, self.month, day, self.hour, self.minute, self.second)  # noqa: DTZ001

    def __str__(self) -> str:
        by = f"BYDAY={self.nth or ''}{_DAYS[self.weekday]}"
        if not self.nth:
            by += ";BYMONTHDAY=" + ",".join(map(str, self.days))
        return f"FREQ=YEARLY;BYMONTH={self.month};{by}"


def changes(zone: ZoneInfo, first: int, last: int) -> list[Change]:
    """Every change of `zone`'s offset from UTC in the years `first` to `last`, both included."""
    found = []
    moment, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    week = timedelta(days=7)
    offset = _offset(zone, moment)
    while moment < end:
        after = min(moment + week, end)
        if _offset(zone, after) != offset:
            low, high = int(moment.timestamp()), int(after.timestamp())
            while high - low > 1:
                middle = (low + high) // 2
                if _offset(zone, datetime.fromtimestamp(middle, UTC)) == offset:
                    low = middle
                else:
                    high = middle
            at = datetime.fromtimestamp(high, UTC)
            new = _offset(zone, at)
            found.append(Change(at, offset, new, at.astimezone(zone).tzname() or ""))
            offset = new
            after = at  # another change may follow within the week
        moment = after
    return found


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _rule(onsets: list[datetime]) -> Rule | None:
    first = onsets[0]
    alike = {(o.month, o.weekday(), o.time()) for o in onsets}
    if len(alike) != 1:
        return None
    days = [o.day for o in onsets]
    nths = {(day - 1) // 7 + 1 for day in days}
    among: tuple[int, ...] = ()
    if len(nths) == 1 and (nth := nths.pop()) < 5:
        pass
    elif all(o.day + 7 > monthrange(o.year, o.month)[1] for o in onsets):
        nth = -1
    elif max(days) - min(days) <= 6:
        nth, among = 0, tuple(range(min(days), min(days) + 7))
    else:
        return None
    rule = Rule(first.month, first.weekday(), nth, among, first.hour, first.minute, first.second)
    return rule if all(rule.in_year(o.year) == o for o in onsets) else None


def _offset_text(offset: timedelta) -> str:
    seconds = int(offset.total_seconds())
    sign, seconds = ("-" if seconds < 0 else "+"), abs(seconds)
    text = f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}"
    return f"{text}{seconds % 60:02}" if seconds % 60 else text


def _observance(change: Change, start: datetime, rule: Rule | None) -> list[str]:
    kind = "DAYLIGHT" if change.after > change.before else "STANDARD"
    lines = [
        f"BEGIN:{kind}",
        f"DTSTART:{start:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_offset_text(change.before)}",
        f"TZOFFSETTO:{_offset_text(change.after)}",
        f"TZNAME:{change.name}",
    ]
    if rule:
        lines.append(f"RRULE:{rule}")
    return [*lines, f"END:{kind}"]


@lru_cache(maxsize=1024)
def vtimezone(key: str, first: int, last: int) -> bytes:
    """VTIMEZONE of the IANA zone `key`, right for local times of the years `first` to `last` at least, and from
    `first` on for good where the zone has yearly rules. CRLF line ends, nothing folded (no line is that long).
    Raises ZoneInfoNotFoundError for an unknown zone."""
    zone = ZoneInfo(key)
    found = changes(zone, first - 1, max(last + 2, first - 1 + _CYCLE))
    lines = _regular(zone, found, first) or _written_out(zone, found, first, last)
    body = ["BEGIN:VTIMEZONE", f"TZID:{key}", *lines, "END:VTIMEZONE", ""]
    return "\r\n".join(body).encode()


def _regular(zone: ZoneInfo, found: list[Change], first: int) -> list[str] | None:
    if not found:
        moment = datetime(first, 1, 1, tzinfo=UTC)
        offset = _offset(zone, moment)
        still = Change(moment, offset, offset, moment.astimezone(zone).tzname() or "")
        return _observance(still, datetime(1970, 1, 1), None)  # noqa: DTZ001 wall clock
    kinds = {(c.before, c.after, c.name) for c in found}
    if len(kinds) != 2 or any(a.after != b.before for a, b in pairwise(found)):
        return None
    lines = []
    for kind in sorted(kinds, key=lambda k: k[1]):
        ours = [c for c in found if (c.before, c.after, c.name) == kind]
        years = [c.onset.year for c in ours]
        rule = _rule([c.onset for c in ours])
        if rule is None or any(b - a != 1 for a, b in pairwise(years)) or years[0] >= first:
            return None
        lines += _observance(ours[0], rule.in_year(1970), rule)
    return lines


def _written_out(zone: ZoneInfo, found: list[Change], first: int, last: int) -> list[str]:
    moment = datetime(first - 1, 1, 1, tzinfo=UTC)
    offset = _offset(zone, moment)
    begin = Change(moment, offset, offset, moment.astimezone(zone).tzname() or "")
    lines = _observance(begin, begin.onset, None)
    for change in found:
        if change.at.year <= last + 2:
            lines += _observance(change, change.onset, None)
    return lines

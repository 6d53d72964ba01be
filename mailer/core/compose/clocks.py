"""When a session is, for one reader: their clock first, then the group's, and a word when the two part ways."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from ..model import Session
from .tongue import Tongue

_WEEK = timedelta(days=7)
_MOSTLY = 40  # of 52 weeks


@dataclass(frozen=True, slots=True)
class When:
    """All strings, in the letter's language; empty where there is nothing to say."""

    date: str
    time: str  # with the place whose clock it is: "10:15–11:30 pm, London time"
    there: str  # the group's own clock, when it reads differently
    notes: tuple[str, ...]  # clocks that changed, or parted
    short: str  # for a subject line: "Sat, Nov 28, 5:15 pm"
    iso: str


def when(session: Session, zone: tzinfo, tongue: Tongue) -> When:
    """`session`'s time told in `zone`, the reader's. `session.start` carries the group's."""
    start, end = session.start.astimezone(zone), session.end.astimezone(zone)
    there = ""
    if start.utcoffset() != session.start.utcoffset():
        same_day = start.date() == session.start.date()
        clock = tongue.times(session.start, session.end)
        there = tongue.say(
            "In %(city)s: %(when)s",
            city=tongue.city(session.start.tzinfo),
            when=clock if same_day else f"{tongue.date(session.start)}, {clock}",
        )
    place = tongue.say("%(city)s time", city=tongue.city(zone))
    return When(
        date=tongue.date(start),
        time=f"{tongue.times(start, end)}, {place}",
        there=there,
        notes=tuple(filter(None, (_parted(session, zone, tongue), _changed(start, tongue)))),
        short=f"{tongue.day(start)}, {tongue.time(start)}",
        iso=start.isoformat(),
    )


def _apart(moment: datetime, here: tzinfo, there: tzinfo) -> timedelta:
    """How far `here`'s clock is ahead of `there`'s at the wall-clock time `moment` reads there."""
    ours, theirs = moment.astimezone(here).utcoffset(), moment.astimezone(there).utcoffset()
    return (ours or timedelta()) - (theirs or timedelta())


@lru_cache(maxsize=1024)
def usual(start: datetime, here: tzinfo, there: tzinfo) -> timedelta | None:
    """How far apart the two clocks mostly are in the year around `start`, as `there`'s clock reads (naive); None for
    two that have no mostly (Phoenix and New York: two hours in winter, three in summer)."""
    begin = start.replace(tzinfo=there)
    weeks = Counter(_apart(begin + n * _WEEK, here, there) for n in range(-26, 26))
    gap, times = weeks.most_common(1)[0]
    return gap if times >= _MOSTLY else None


def _parted(session: Session, here: tzinfo, tongue: Tongue) -> str:
    """The line for the weeks when one clock has changed and the other not yet, and for the first session after
    a change that moved the reader's hour for good."""
    there = session.start.tzinfo
    if there is None or getattr(there, "key", 1) == getattr(here, "key", 2):
        return ""
    now = _apart(session.start, here, there)
    mostly = usual(session.start.replace(tzinfo=None), here, there)
    before = _apart(session.start - _WEEK, here, there)
    known = mostly if mostly is not None and mostly != now else before
    if known == now:
        return ""
    instead = session.start.astimezone(UTC) + known - now
    return tongue.say(
        "Mind the clocks: still %(there)s in %(city)s; for you %(here)s instead of %(usually)s."
        if now != mostly
        else "The clocks agree again: still %(there)s in %(city)s; for you %(here)s instead of %(usually)s.",
        there=tongue.time(session.start),
        city=tongue.city(there),
        here=tongue.time(session.start.astimezone(here)),
        usually=tongue.time(instead.astimezone(here)),
    )


def _changed(start: datetime, tongue: Tongue) -> str:
    """A note when the reader's own clocks change in the week before the session."""
    zone = start.tzinfo
    if not isinstance(zone, ZoneInfo):
        return ""
    noon = start.replace(hour=12, minute=0, second=0, microsecond=0, fold=0)
    found = _shift(zone, noon.date().toordinal())
    if not found:
        return ""
    ago, minutes = found
    day = tongue.date(noon - timedelta(days=ago))
    city = tongue.city(zone)
    if minutes > 0:
        return tongue.say(
            "Clock change in %(city)s on %(day)s, forward: the time above is the new one.", city=city, day=day
        )
    return tongue.say("Clock change in %(city)s on %(day)s, back: the time above is the new one.", city=city, day=day)


@lru_cache(maxsize=4096)
def _shift(zone: ZoneInfo, ordinal: int) -> tuple[int, int] | None:
    """How many days before this day the zone's offset changed (0 to 6), and by how many minutes."""
    midnight = datetime.fromordinal(ordinal).replace(tzinfo=zone, hour=12)
    for ago in range(7):
        new = (midnight - timedelta(days=ago)).utcoffset() or timedelta()
        old = (midnight - timedelta(days=ago + 1)).utcoffset() or timedelta()
        if new != old:
            return ago, int((new - old).total_seconds() // 60)
    return None

"""A year of sessions for many groups, and the next session of one, beside the plainest work of the same size.

usage: planning.py [GROUPS]    (10000)

Each way runs in a process of its own, in turns, medians of five. The limit of the year is one list of as many
integers a group, kept; that of the next session is one call of a function that adds two numbers.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

from mailer.core.cadence import Calendar, Rule, parse, slots
from mailer.core.cadence.epochs import next_start, starts_between

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Sydney",
    "Asia/Kolkata",
    "Europe/London",
    "America/Los_Angeles",
    "Europe/Paris",
    "America/Sao_Paulo",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MIX = ("every {}", "every other {}", "every 3 weeks on {}", "every 3-4 weeks on {}", "{nth} {} of the month")
NTH = ("first", "second", "third", "fourth", "last")
SINCE = int(datetime(2027, 1, 1, tzinfo=UTC).timestamp())
UNTIL = int(datetime(2028, 1, 1, tzinfo=UTC).timestamp())


def groups(count: int) -> list[Calendar]:
    made: dict[str, Rule] = {}
    found = []
    for i in range(count):
        days = MIX[i // 8 % 5].format(WEEKDAYS[i // 40 % 7], nth=NTH[i // 280 % 5])
        phrase = f"{days} {8 + i % 13}:{i // 13 % 4 * 15:02d} for 75 minutes"  # 52 hours of the day
        if phrase not in made:
            made[phrase] = parse(phrase)
        found.append(Calendar(made[phrase], ZONES[i % 8], date(2026, 1, 1) + timedelta(days=i % 300)))
    return found


def year(count: int) -> tuple[float, int]:
    todo = groups(count)
    starts_between(todo[0], SINCE, UNTIL)
    begun = perf_counter()
    kept = [starts_between(calendar, SINCE, UNTIL) for calendar in todo]
    return perf_counter() - begun, sum(map(len, kept))


def year_limit(count: int) -> tuple[float, int]:
    """As many integers: the sizes are those of the mix, found beforehand."""
    sizes = [len(starts_between(calendar, SINCE, UNTIL)) for calendar in groups(count)]
    begun = perf_counter()
    kept = [integers(size) for size in sizes]
    return perf_counter() - begun, sum(map(len, kept))


def integers(size: int) -> list[int]:
    return list(range(SINCE, SINCE + size * 604800, 604800))


def year_slots(count: int) -> tuple[float, int]:
    """With everything a letter wants to know: zone, end, status, reason."""
    todo = groups(count)
    begun = perf_counter()
    kept = [slots(calendar, date(2027, 1, 1), date(2027, 12, 31))[0] for calendar in todo]
    return perf_counter() - begun, sum(map(len, kept))


def year_dateutil(count: int) -> tuple[float, int]:
    from dateutil.rrule import WEEKLY, rrule

    todo = groups(count)
    begun = perf_counter()
    kept = []
    for calendar in todo:
        zone = ZoneInfo(calendar.zone)
        start = datetime.combine(calendar.starts, time(17), zone)
        every = getattr(calendar.rule, "every", None) or getattr(calendar.rule, "low", 4)
        kept.append(
            [
                int(at.timestamp())
                for at in rrule(WEEKLY, interval=every, dtstart=start).between(
                    datetime(2027, 1, 1, tzinfo=zone), datetime(2028, 1, 1, tzinfo=zone)
                )
            ]
        )
    return perf_counter() - begun, sum(map(len, kept))


def nearest(count: int) -> tuple[float, int]:
    todo = groups(count)
    for calendar in todo[:800]:
        next_start(calendar, SINCE)
    begun = perf_counter()
    kept = [next_start(calendar, SINCE) for calendar in todo]
    return perf_counter() - begun, len(kept)


def nearest_limit(count: int) -> tuple[float, int]:
    def add(calendar: Calendar, second: int) -> int:
        return second + 604800

    todo = groups(count)
    begun = perf_counter()
    kept = [add(calendar, SINCE) for calendar in todo]
    return perf_counter() - begun, len(kept)


WAYS = {
    "year limit": year_limit,
    "year": year,
    "year slots": year_slots,
    "year dateutil": year_dateutil,
    "next limit": nearest_limit,
    "next": nearest,
}


def measured(way: str, count: int) -> tuple[float, int]:
    out = subprocess.run([sys.executable, __file__, way, str(count)], capture_output=True, text=True, check=True)
    seconds, total = out.stdout.split()
    return float(seconds), int(total)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    slow = {"year slots": count // 10, "year dateutil": count // 20}
    runs: dict[str, list[tuple[float, int]]] = {way: [] for way in WAYS}
    for _ in range(5):
        for way in WAYS:
            runs[way].append(measured(way, slow.get(way, count)))
    each = {way: statistics.median(seconds / total for seconds, total in found) for way, found in runs.items()}
    for way, found in runs.items():
        limit = each[f"{way.split()[0]} limit"]
        goal = {"year": "  (goal: at most 3)", "next": ""}.get(way, "")
        seconds = statistics.median(one for one, _ in found)
        print(
            f"{way:14s} {seconds * 1e3:8.1f} ms for {found[0][1]:7d}: {each[way] * 1e9:9.0f} ns each, "
            f"{each[way] / limit:6.1f} x limit{goal}"
        )
    far = Calendar(parse("every 3 weeks on Thursday 18:30-20:00"), ZONES[0], date(1990, 1, 4))
    near = Calendar(far.rule, far.zone, date(2026, 12, 3))
    took = []
    for calendar in (near, far):
        next_start(calendar, SINCE)
        begun = perf_counter()
        for _ in range(20_000):
            next_start(calendar, SINCE)
        took.append((perf_counter() - begun) / 20_000)
    print(
        f"next, counted from a day 4 weeks ago {took[0] * 1e6:.2f} us, 37 years ago {took[1] * 1e6:.2f} us: "
        f"ratio {took[1] / took[0]:.2f}  (goal: 1)"
    )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(*WAYS[sys.argv[1]](int(sys.argv[2])))
    else:
        main()

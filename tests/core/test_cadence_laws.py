"""Laws that hold for any rule, zone and year: said back, compared with dateutil, planned in seconds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil import rrule as du
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mailer.core.cadence import (
    Calendar,
    Change,
    Dated,
    DatedSlot,
    Hours,
    MonthDay,
    Nth,
    RRule,
    Rule,
    Weekly,
    Window,
    following,
    parse,
    parse_dated,
    slots,
    words,
)
from mailer.core.cadence.epochs import next_start, starts_between

ZONES = st.sampled_from(
    "Europe/Berlin America/New_York Australia/Lord_Howe Asia/Kolkata Asia/Kathmandu Africa/Casablanca Europe/Dublin "
    "America/Sao_Paulo America/Caracas Pacific/Apia Pacific/Kiritimati Antarctica/Troll Asia/Gaza America/St_Johns "
    "Asia/Pyongyang UTC".split()
)
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))
HOURS = st.builds(Hours, TIMES, st.integers(1, 1440))
DAYS = st.dates(date(1972, 1, 1), date(2150, 1, 1))
WEEKDAYS = st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days)))


def from_start_then_end(days: set[int]) -> tuple[int, ...]:
    return tuple(sorted(days, key=lambda day: (day < 0, day)))


NTHS = st.sets(
    st.tuples(st.sampled_from([1, 2, 3, 4, 5, -1, -2, -3, -4, -5]), st.integers(0, 6)), min_size=1, max_size=6
)
NTH = st.builds(lambda days, hours: Nth(tuple(sorted(days, key=lambda p: (p[0] < 0, p))), hours), NTHS, HOURS)
NUMBERS = st.sets(st.integers(1, 31) | st.integers(-31, -1), min_size=1, max_size=4).map(from_start_then_end)
WINDOW = st.builds(
    lambda low, more, days, hours: Window(low, low + more, days, hours),
    *(st.integers(1, 12), st.integers(1, 8), WEEKDAYS, HOURS),
)
DATED = st.lists(
    st.builds(DatedSlot, DAYS, TIMES, st.integers(1, 1440)),
    min_size=1, max_size=5, unique_by=lambda slot: (slot.day, slot.start),
).map(lambda found: Dated(tuple(sorted(found))))  # fmt: skip
FIXED = st.one_of(st.builds(Weekly, st.integers(1, 9), WEEKDAYS, HOURS), NTH, st.builds(MonthDay, NUMBERS, HOURS))


def joined(numbers: list[int]) -> str:
    return ",".join(str(number) for number in numbers)


@st.composite
def expert(draw: st.DrawFn) -> str:
    """An RRULE that dateutil and RFC 5545 read alike."""
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 5))}"]
    codes = draw(st.lists(st.sampled_from("MO TU WE TH FR SA SU".split()), max_size=4, unique=True))
    if freq in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        codes = [f"{draw(st.sampled_from([1, 2, 4, 5, -1, -2]))}{code}" for code in codes]
    if codes:
        parts.append(f"BYDAY={','.join(codes)}")
    if draw(st.booleans()):
        parts.append(f"BYMONTH={joined(draw(st.lists(st.integers(1, 12), min_size=1, max_size=5, unique=True)))}")
    if freq != "WEEKLY" and not any(code[0] in "-1245" for code in codes) and draw(st.booleans()):
        numbers = st.sampled_from([1, 2, 13, 15, 28, 29, 30, 31, -1, -2, -31])
        parts.append(f"BYMONTHDAY={joined(draw(st.lists(numbers, min_size=1, max_size=4, unique=True)))}")
    if freq == "YEARLY" and not codes and draw(st.booleans()):
        numbers = st.sampled_from([1, 60, 100, 365, 366, -1, -366])
        parts.append(f"BYYEARDAY={joined(draw(st.lists(numbers, min_size=1, max_size=3, unique=True)))}")
    if len(parts) > 2 and freq in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        parts.append(
            f"BYSETPOS={joined(draw(st.lists(st.sampled_from([1, 2, -1, 3]), min_size=1, max_size=2, unique=True)))}"
        )
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(['MO', 'SU', 'WE']))}")
    end = draw(st.integers(0, 40))
    return ";".join(parts + ([f"COUNT={end}"] if 0 < end < 20 else []))


@given(st.one_of(FIXED, WINDOW, DATED))
def test_what_is_said_back_means_the_same(rule: Rule) -> None:
    assert parse(words(rule)) == rule
    if isinstance(rule, Dated):
        assert [parse_dated(item) for item in words(rule).split("; ")] == list(rule.slots)


@given(expert(), HOURS)
def test_a_rule_for_experts_is_said_back_too(text: str, hours: Hours) -> None:
    rule = understood(f"RRULE:{text}", hours)
    assert parse(words(rule)) == rule


def understood(days: str, hours: Hours) -> Rule:
    """The rule, where its days are possible at all (parse refuses 30 February)."""
    try:
        return parse(f"{days} {hours.start:%H:%M} for {hours.minutes} minutes")
    except ValueError as error:
        assume("no day fits" not in str(error))
        raise


def by_dateutil(rule: Rule, starts: date, until: date) -> list[date]:
    """The days of a rule as python-dateutil finds them."""
    first, last = datetime.combine(starts, time()), datetime.combine(until, time())
    match rule:
        case Weekly(every, weekdays):
            # The first named day pegs the weeks, as a DTSTART that belongs to the rule does.
            first = next(day for n in range(8) if (day := first + timedelta(n)).weekday() in weekdays)
            found = du.rrule(du.WEEKLY, interval=every, byweekday=weekdays, dtstart=first, until=last)
        case Nth(pairs):
            days = [du.weekday(weekday)(number) for number, weekday in pairs]
            found = du.rrule(du.MONTHLY, byweekday=days, dtstart=first, until=last)
        case MonthDay(numbers):
            found = du.rrule(du.MONTHLY, bymonthday=numbers, dtstart=first, until=last)
        case RRule(text):
            found = du.rrulestr(text, dtstart=first)
            return [day.date() for day in found.between(first, last, inc=True)]
    return [day.date() for day in found]


def on_the_wall(days: list[date], hours: Hours, zone: str) -> list[datetime]:
    """Instants: PEP 495, fold=0; a date the zone skipped has none."""
    here, found = ZoneInfo(zone), []
    for day in days:
        noon = datetime.combine(day, time(12), here)
        if noon.astimezone(UTC).astimezone(here).date() == day:
            found.append(datetime.combine(day, hours.start, here).astimezone(UTC))
    return found


@settings(max_examples=1500, deadline=None)
@given(FIXED, DAYS, st.integers(1, 900), ZONES)
def test_the_days_are_those_dateutil_finds(rule: Rule, starts: date, length: int, zone: str) -> None:
    until = starts + timedelta(length)
    found, _ = slots(Calendar(rule, zone, starts), starts, until)
    assert [slot.start.astimezone(UTC) for slot in found] == on_the_wall(
        by_dateutil(rule, starts, until), rule.hours, zone
    )
    assert all(
        slot.end.astimezone(UTC) - slot.start.astimezone(UTC) == timedelta(minutes=rule.hours.minutes) for slot in found
    )


@settings(max_examples=800, deadline=None)
@given(expert(), DAYS, st.integers(1, 1500))
def test_the_days_of_rules_for_experts_are_those_dateutil_finds(text: str, starts: date, length: int) -> None:
    until = starts + timedelta(length)
    rule = understood(f"RRULE:{text}", Hours(time(12), 60))
    found, _ = slots(Calendar(rule, "UTC", starts), starts, until)
    assert [slot.planned for slot in found] == by_dateutil(RRule(text, rule.hours), starts, until)


@given(st.integers(-53, 53).filter(bool), st.sampled_from(["MO", "SU"]), st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_weeks_of_the_year_are_those_dateutil_finds(week: int, wkst: str, starts: date) -> None:
    assume(week > 0 or week == -1)  # of the others dateutil leaves out days that belong to a neighbouring year's weeks
    text = f"FREQ=YEARLY;BYWEEKNO={week};BYDAY=WE;WKST={wkst}"
    until = starts + timedelta(2000)
    found, _ = slots(Calendar(parse(f"RRULE:{text} 12:00-13:00"), "UTC", starts), starts, until)
    assert [slot.planned for slot in found] == by_dateutil(RRule(text, Hours(time(12), 60)), starts, until)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Any calendar with exceptions, sensible or not."""
    starts = draw(DAYS)
    near = st.integers(-20, 500).map(lambda days: starts + timedelta(days))
    cancelled = st.builds(Change, near, st.none(), st.just("cancelled"))
    moved = st.builds(Change, near, st.none(), st.just("moved"), near, st.none() | TIMES, st.none())
    extra = st.builds(Change, near, st.none(), st.just("extra"), st.none(), TIMES, st.just(60))
    changes = draw(st.lists(st.one_of(cancelled, moved, extra), max_size=5, unique_by=lambda change: change.planned))
    avoid = draw(
        st.lists(st.builds(lambda low, days: (low, low + timedelta(days)), near, st.integers(0, 40)), max_size=3)
    )
    return Calendar(draw(st.one_of(FIXED, WINDOW, DATED)), draw(ZONES), starts, tuple(changes), tuple(avoid))


@settings(max_examples=100, deadline=None)
@given(calendars(), st.integers(-100, 900), st.integers(1, 500))
def test_planning_in_seconds_finds_the_sessions_that_slots_lists(calendar: Calendar, after: int, length: int) -> None:
    assert calendar.starts
    since, zone = calendar.starts + timedelta(after), ZoneInfo(calendar.zone)
    low, high = (int(datetime.combine(day, time(), zone).timestamp()) for day in (since, since + timedelta(length)))
    told = {(slot.planned, slot.at) for slot in slots(calendar, since - timedelta(90), since)[0]}
    for announced in ((), told):
        listed, _ = slots(calendar, since - timedelta(1), since + timedelta(length), announced=announced)
        standing = [int(slot.start.timestamp()) for slot in listed if slot.status != "cancelled"]
        assert starts_between(calendar, low, high, announced) == [start for start in standing if low <= start < high]
        coming = following(calendar, datetime.fromtimestamp(low, UTC), announced=announced)
        assert next_start(calendar, low, announced) == (coming and int(coming.start.timestamp()))
        if any(low < start < high for start in standing):
            assert coming and int(coming.start.timestamp()) == next(start for start in standing if start > low)


@settings(max_examples=300, deadline=None)
@given(st.one_of(FIXED, WINDOW), ZONES, st.none() | DAYS, st.integers(0, 80 * 366), st.integers(1, 1000))
def test_what_all_of_one_hour_and_zone_share_is_each_ones_own(
    rule: Rule, zone: str, starts: date | None, after: int, length: int
) -> None:
    since = date(1985, 1, 1) + timedelta(after) if starts is None else starts + timedelta(after % 2000 - 400)
    low = int(datetime.combine(since, time(11), UTC).timestamp())
    high = low + length * 40_000
    listed, _ = slots(Calendar(rule, zone, starts), since - timedelta(2), since + timedelta(length))
    standing = [int(slot.start.timestamp()) for slot in listed]
    assert starts_between(Calendar(rule, zone, starts), low, high) == [at for at in standing if low <= at < high]


@settings(max_examples=300, deadline=None)
@given(calendars(), st.integers(-100, 900), st.integers(1, 300), st.integers(1, 300))
def test_a_long_window_lists_what_two_short_ones_list(calendar: Calendar, after: int, one: int, two: int) -> None:
    assert calendar.starts
    since = calendar.starts + timedelta(after)
    middle, until = since + timedelta(one), since + timedelta(one + two)
    whole = {(slot.planned, slot.at, slot.start) for slot in slots(calendar, since, until)[0]}
    halves = slots(calendar, since, middle)[0] + slots(calendar, middle + timedelta(1), until)[0]
    assert {(slot.planned, slot.at, slot.start) for slot in halves} == whole
    assert len({(slot.planned, slot.at) for slot in slots(calendar, since, until)[0]}) == len(whole)

"""The cadence language: a phrase in a host's own words becomes a rule.

A small grammar by hand over tokens that know their column. What comes first (the days), then the hours:

    phrase  = days [","] hours
    days    = "every" weekdays | "every other" weekdays | "every" N "weeks on" weekdays
            | "every" N-M "weeks on" weekdays | weekdays ["every" N "weeks"] | "fortnightly on" weekdays
            | ordinals weekdays ["of the month"] | ["monthly on"] ordinals ["of the month"] | "last day of the month"
            | dated times | RRULE
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from . import clock, dated
from .ordinals import of_the_month, ordinal_at, ordinals
from .rrule import rrule
from .rules import WEEKDAYS, CadenceError, Hours, MonthDay, Nth, Rule, Weekly, Window
from .tokens import Reader
from .weekdays import weekday_at, weekdays
from .words import NTH, spell

_EVERY = ("every", "each")
_WEEKS = ("week", "weeks", "wk", "wks")
_UNITS = {
    "day": "DAILY",
    "days": "DAILY",
    "month": "MONTHLY",
    "months": "MONTHLY",
    "year": "YEARLY",
    "years": "YEARLY",
    "quarter": "QUARTERLY",
    "quarters": "QUARTERLY",
}
_TWICE = {
    "biweekly": "every two weeks or twice a week: write “every other Tuesday” or “every Tuesday and Friday”",
    "bimonthly": "every two months or twice a month: write “first and third Tuesday of the month”",
}
MOST_WEEKS = 52


def read(phrase: str) -> Rule:
    """The rule a phrase states. Raises CadenceError, perhaps without a hint."""
    if phrase.lstrip()[:6].upper() == "RRULE:":
        return rrule(phrase)
    reader = Reader(phrase)
    if reader.here.kind == "end":
        raise reader.error("the phrase is empty; say on which days and when")
    rule = dated.listed(reader) if dated.begins(reader) else _recurring(reader)
    reader.take(".")
    if reader.here.text in clock.ZONES:
        raise reader.error("the zone is not part of the phrase; it has a line of its own, “timezone”")
    if reader.here.kind != "end":
        raise reader.error(f"{reader.seen()}, after the time")
    return rule


def _recurring(reader: Reader) -> Rule:
    reader.take_all("we", "meet") or reader.take("meets", "meeting", "we")
    make = days(reader)
    return make(clock.hours(reader))


class _Later:
    """A rule that only waits for its hours."""

    def __init__(self, kind: type, *parts: object) -> None:
        self.kind: Callable[..., Rule] = kind
        self.parts = parts

    def __call__(self, hours: Hours) -> Rule:
        return self.kind(*self.parts, hours)


def days(reader: Reader) -> _Later:
    """Everything before the hours."""
    token = reader.here
    twice = token.text
    if twice == "bi" and reader.ahead().kind == "dash":
        twice += reader.ahead(2).text
    if twice in _TWICE:
        raise reader.error(f"{twice} may mean {_TWICE[twice]}")
    if reader.take("daily"):
        return _Later(Weekly, 1, tuple(range(7)))
    if reader.take("weekly"):
        reader.take(",")
        return _Later(Weekly, 1, weekdays(reader))
    if reader.take("fortnightly"):
        reader.take(",")
        return _Later(Weekly, 2, weekdays(reader))
    if reader.take("alternate", "alternating"):
        return _Later(Weekly, 2, weekdays(reader))
    if reader.take("monthly"):
        reader.take(",")
        return _monthly(reader)
    if token.text in _EVERY:
        return _every(reader)
    on = reader.here.text == "on" or reader.here.text == "the"
    place = reader.place
    if on:
        reader.take("on")
        reader.take("the")
    if weekday_at(reader) is not None:
        return _qualified(reader, weekdays(reader))
    reader.place = place
    reader.take("on")
    if _ordinal_ahead(reader):
        return _of_month(reader, said=False)
    raise _unknown(reader)


def _ordinal_ahead(reader: Reader) -> bool:
    place = reader.place
    reader.take("the")
    found = reader.here.text in ("last", "final") or ordinal_at(reader) is not None
    reader.place = place
    return found


def _every(reader: Reader) -> _Later:
    every = reader.here
    reader.step()
    if reader.here.text in ("other", "alternate") and reader.ahead().text not in _UNITS:
        reader.step()
        reader.take(*_WEEKS)
        return _Later(Weekly, 2, weekdays(reader))
    if (nth := _nth_week(reader)) is not None:
        reader.step(2)
        return _Later(Weekly, nth, weekdays(reader))
    if reader.take("fortnight"):
        return _Later(Weekly, 2, weekdays(reader))
    if reader.here.text in ("day", "weekday", "weekdays", "weekend", "weekends"):
        return _qualified(reader, weekdays(reader))
    if reader.take("month"):
        reader.take(",")
        return _monthly(reader)
    if reader.take(*_WEEKS):
        return _Later(Weekly, 1, weekdays(reader))
    if weekday_at(reader) is not None:
        return _qualified(reader, weekdays(reader))
    count = _count(reader)
    if count is not None:
        return _counted(reader, count)
    if (
        reader.here.text in ("other", "alternate", "second", "quarter")
        and reader.ahead(reader.here.text != "quarter").text in _UNITS
    ):
        return _by_unit(reader, 1 if reader.here.text == "quarter" else 2)
    if _ordinal_ahead(reader):
        return _of_month(reader, said=False, every=every.column)
    raise _unknown(reader)


def _nth_week(reader: Reader) -> int | None:
    """What “third week” counts, not taken; “other week” is every second."""
    if reader.ahead().text not in _WEEKS:
        return None
    nth = 2 if reader.here.text in ("other", "alternate") else ordinal_at(reader)
    return nth if nth is not None and 1 <= nth <= MOST_WEEKS else None


def _count(reader: Reader) -> int | None:
    token = reader.here
    if token.kind == "number" and len(token.text) <= 4:
        reader.step()
        return int(token.text)
    if token.text in clock.NUMBERS:
        reader.step()
        return clock.NUMBERS[token.text]
    return None


def _counted(reader: Reader, low: int) -> _Later:
    first = reader.ahead(-1)
    high = low
    if reader.here.kind == "dash" or reader.here.text in ("to", "or"):
        reader.step()
        found = _count(reader)
        if found is None:
            raise reader.error("how many weeks at most? write “every 3-4 weeks on Thursday”")
        high = found
        if high <= low:
            raise reader.error(f"from {low} to {high} weeks leaves no room; the smaller number comes first", at=first)
    reader.take("-")
    if not reader.take(*_WEEKS):
        if reader.here.text in _UNITS and high == low:
            return _by_unit(reader, low)
        raise reader.error(f"“weeks” was expected; {reader.seen()}")
    if low < 1 or high > MOST_WEEKS:
        raise reader.error(f"from 1 to {MOST_WEEKS} weeks can be counted", at=first)
    named = weekdays(reader)
    return _Later(Weekly, low, named) if high == low else _Later(Window, low, high, named)


def _by_unit(reader: Reader, count: int) -> _Later:
    """Months, days and years that only an RRULE can count: an error that shows it."""
    if reader.here.text not in _UNITS:
        reader.step()
    unit = _UNITS[reader.here.text]
    if unit == "DAILY" and count == 1:
        reader.step()
        return _Later(Weekly, 1, tuple(range(7)))
    if unit == "MONTHLY" and count == 1:
        reader.step()
        return _monthly(reader)
    if unit == "QUARTERLY":
        unit, count = "MONTHLY", 3 * count
    if unit == "DAILY" and count % 7 == 0 and count:
        raise reader.error(f"count in weeks: “every {count // 7} weeks on Saturday”")
    token = reader.here
    by = ""
    reader.step()
    reader.take("on")
    if unit == "MONTHLY" and _ordinal_ahead(reader):
        try:
            rule = _of_month(reader, said=True)(Hours(time(0), 60))
        except CadenceError:
            rule = None
        if isinstance(rule, Nth):
            by = ";BYDAY=" + ",".join(f"{nth}{'MO TU WE TH FR SA SU'.split()[day]}" for nth, day in rule.days)
        elif isinstance(rule, MonthDay):
            by = ";BYMONTHDAY=" + ",".join(str(day) for day in rule.days)
    try:
        hours = spell(clock.hours(reader))
    except CadenceError:
        hours = "17:00-18:00"
    hint = f"RRULE:FREQ={unit};INTERVAL={max(1, min(count, 99))}{by} {hours}"
    raise reader.error("only weeks can be counted in words; for anything else there is RRULE", hint, at=token)


def _qualified(reader: Reader, named: tuple[int, ...]) -> _Later:
    """``Tuesdays every 2 weeks``, ``Saturdays weekly``, ``Thursdays fortnightly``."""
    reader.take(",") if reader.ahead().text in (*_EVERY, "weekly", "fortnightly") else None
    if reader.take("weekly"):
        return _Later(Weekly, 1, named)
    if reader.take("fortnightly"):
        return _Later(Weekly, 2, named)
    if reader.here.text in _EVERY:
        start = reader.place
        reader.step()
        if reader.take(*_WEEKS):
            return _Later(Weekly, 1, named)
        if (every := _nth_week(reader)) is not None:
            reader.step(2)
            return _Later(Weekly, every, named)
        if reader.take("fortnight"):
            return _Later(Weekly, 2, named)
        low = _count(reader)
        high = None
        if low is not None and (reader.here.kind == "dash" or reader.here.text in ("to", "or")):
            reader.step()
            high = _count(reader)
        if low is not None and reader.take(*_WEEKS) and 1 <= low <= MOST_WEEKS:
            if high is None:
                return _Later(Weekly, low, named)
            if low < high <= MOST_WEEKS:
                return _Later(Window, low, high, named)
        reader.place = start
    return _Later(Weekly, 1, named)


def _monthly(reader: Reader) -> _Later:
    reader.take("on")
    reader.take("the")
    if reader.here.text in ("day", "days"):
        reader.step()
    if not _ordinal_ahead(reader) and reader.here.kind != "number":
        raise reader.error(f"on which day of the month? {reader.seen()}")
    return _of_month(reader, said=True)


def _of_month(reader: Reader, said: bool, every: int = 0) -> _Later:
    """Ordinals and what they count. ``said``: “monthly” stands before them, so days of the month may be meant."""
    first = reader.here
    pairs: list[tuple[int, int]] = []
    numbers: list[int] = []
    while True:
        start = reader.here
        counted = ordinals(reader)
        if weekday_at(reader) is None or (reader.here.text == "day" and counted):
            if pairs:
                raise reader.error(f"a weekday was expected; {reader.seen()}")
            if reader.take("day", "days"):
                pass
            numbers = [number for number, _ in counted]
            break
        for number, token in counted:
            if not -5 <= number <= 5:
                raise reader.error("a month has five of a weekday at most", at=token)
        pairs += [(number, day) for day in weekdays(reader) for number, _ in counted]
        if reader.here.text in ("and", ",", "&") and _ordinal_after_comma(reader):
            reader.step()
            continue
        break
    named = of_the_month(reader)
    if pairs:
        lone = len(pairs) == 1 and pairs[0][0] > 1
        if every and lone and not named:
            number, day = pairs[0][0], WEEKDAYS[pairs[0][1]]
            raise CadenceError(
                f"this may mean every {number} weeks, or once a month: write “every {number} weeks on {day}” "
                f"or “{NTH[number]} {day} of the month”",
                every,
            )
        if len(set(pairs)) != len(pairs):
            raise reader.error("one of these days is named twice", at=first)
        return _Later(Nth, tuple(sorted(pairs, key=lambda pair: (pair[0] < 0, pair))))
    if not (named or said or (every and numbers)):
        raise reader.error("of what? write “of the month”, or name a weekday")
    for number in numbers:
        if not (1 <= number <= 31 or -31 <= number <= -1):
            raise reader.error("a month has 31 days at most", at=start)
    if len(set(numbers)) != len(numbers):
        raise reader.error("one of these days is named twice", at=first)
    return _Later(MonthDay, tuple(sorted(numbers, key=lambda day: (day < 0, day))))


def _ordinal_after_comma(reader: Reader) -> bool:
    place = reader.place
    reader.step()
    found = _ordinal_ahead(reader)
    reader.place = place
    return found


def _unknown(reader: Reader) -> CadenceError:
    if reader.here.kind == "slashed":
        return reader.error("day or month first? write dates as 2026-12-03 or 3 December 2026")
    if reader.here.kind == "end":
        return reader.error("on which days? name a weekday")
    return reader.error(f"a weekday was expected; {reader.seen()}")

"""A rule said back in words, such that parsing the words gives the rule again."""

from __future__ import annotations

from datetime import date

from .rules import MONTHS, WEEKDAYS, Dated, DatedSlot, Hours, MonthDay, Nth, RRule, Rule, Weekly, Window

NTH = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    -1: "last",
    -2: "second-to-last",
    -3: "third-to-last",
    -4: "fourth-to-last",
    -5: "fifth-to-last",
}


def words(rule: Rule) -> str:
    """The phrase for a rule: ``every 3-4 weeks on Wednesday or Thursday 18:30-20:00``."""
    if isinstance(rule, Dated):
        return "; ".join(dated_words(slot) for slot in rule.slots)
    return f"{days_words(rule)} {spell(rule.hours)}"


def days_words(rule: Rule) -> str:
    """The phrase without its hours."""
    match rule:
        case Weekly(1, days):
            return f"every {_week(days)}"
        case Weekly(2, (day,)):
            return f"every other {WEEKDAYS[day]}"
        case Weekly(every, days):
            return f"every {every} weeks on {_joined([WEEKDAYS[day] for day in days])}"
        case Window(low, high, days):
            return f"every {low}-{high} weeks on {_joined([WEEKDAYS[day] for day in days], 'or')}"
        case Nth(days):
            return f"{_nths(days)} of the month"
        case MonthDay(days):
            return f"monthly on the {_joined([_day(day) for day in days])}{' day' if days[-1] < 0 else ''}"
        case Dated(slots):
            return _joined([day_words(slot.day) for slot in slots])
        case RRule(text):
            return f"RRULE:{text}"
    raise TypeError(rule)


def spell(hours: Hours) -> str:
    """``17:15-18:30``; ``17:00 for 24 hours`` where the end is the start."""
    if hours.minutes == 24 * 60:
        return f"{hours.start:%H:%M} for 24 hours"
    end = (hours.start.hour * 60 + hours.start.minute + hours.minutes) % (24 * 60)
    return f"{hours.start:%H:%M}-{end // 60:02d}:{end % 60:02d}"


def dated_words(slot: DatedSlot) -> str:
    return f"{day_words(slot.day)} {slot.day.year} {spell(slot.hours)}"


def day_words(day: date) -> str:
    """``Thursday 10 December``."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def ordinal(number: int) -> str:
    """``1st``, ``22nd``, ``13th``."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _week(days: tuple[int, ...]) -> str:
    if days == (0, 1, 2, 3, 4, 5, 6):
        return "day"
    if days == (0, 1, 2, 3, 4):
        return "weekday"
    return _joined([WEEKDAYS[day] for day in days])


def _day(day: int) -> str:
    if day > 0:
        return ordinal(day)
    return NTH.get(day) or f"{ordinal(-day)}-to-last"


def _nths(days: tuple[tuple[int, int], ...]) -> str:
    numbers = list(dict.fromkeys(number for number, _ in days))
    named = sorted({day for _, day in days})
    if len(numbers) * len(named) == len(days):
        return f"{_joined([NTH[number] for number in numbers])} {_joined([WEEKDAYS[day] for day in named])}"
    return _joined([f"{NTH[number]} {WEEKDAYS[day]}" for number, day in days])


def _joined(names: list[str], last: str = "and") -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"

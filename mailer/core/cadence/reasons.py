"""Why a session is on its day, as a sentence a host reads in ``plan``."""

from __future__ import annotations

from datetime import date

from .chain import Link
from .rules import MONTHS, WEEKDAYS, Dated, RRule, Rule, Window
from .sessions import Calendar
from .words import day_words, days_words


def short(day: int) -> str:
    """``3 Dec``."""
    at = date.fromordinal(day)
    return f"{at.day} {MONTHS[at.month - 1][:3]}"


def fixed(rule: Rule) -> str:
    match rule:
        case Dated():
            return "in the list of dates"
        case RRule(text=text):
            return f"by the rule {text}"
    return days_words(rule)


def link(calendar: Calendar, link: Link) -> str:
    """``3 weeks after 12 Nov; 3 Dec is avoided, so Thursday 10 Dec``."""
    rule = calendar.rule
    assert isinstance(rule, Window)
    first = min([day for day, _ in link.passed] + [link.planned])
    if link.anchor is None:
        assert calendar.starts is not None
        names = " or ".join(WEEKDAYS[day] for day in rule.weekdays)
        text = f"the first {names} from {short(calendar.starts.toordinal())}"
    else:
        text = f"{_gap(first - link.anchor)} {short(link.anchor)}"
    if link.passed:
        text += f"; {_passed(link)}, so {_day(link.planned)}"
    if link.pinned and link.anchor is not None and not rule.low * 7 <= link.planned - link.anchor <= rule.high * 7:
        text += "; announced, so it stays"
    elif link.pinned and (link.avoided and not link.cancelled):
        text += "; announced, so it stays though the day is avoided now"
    return text


def _day(day: int) -> str:
    weekday, number, month = day_words(date.fromordinal(day)).split()
    return f"{weekday} {number} {month[:3]}"


def _gap(days: int) -> str:
    weeks, rest = divmod(abs(days), 7)
    parts = [f"{count} {name}{'s' if count != 1 else ''}" for count, name in ((weeks, "week"), (rest, "day")) if count]
    return f"{' and '.join(parts) or '0 days'} {'after' if days >= 0 else 'before'}"


def _passed(link: Link) -> str:
    words = []
    for why in ("avoided", "cancelled"):
        days = [short(day) for day, reason in link.passed if reason == why]
        if len(days) > 3:
            days = [f"{days[0]} to {days[-1]}"]
        if days:
            words.append(
                f"{' and '.join([', '.join(days[:-1]), days[-1]] if len(days) > 1 else days)} "
                f"{'is' if len(days) == 1 and ' to ' not in days[0] else 'are'} {why}"
            )
    return ", ".join(words)

"""How often a group meets, in words of the reader's language: "every other Tuesday, 19:00–20:30, London time"."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton, get_day_names

from mailer.core.cadence import Hours, MonthDay, Nth, Rule, Weekly, Window
from mailer.core.compose.tongue import Tongue
from mailer.core.model import Group

_ORDINALS = ("first", "second", "third", "fourth", "fifth")


def how_often(group: Group, tongue: Tongue, now: datetime) -> str:
    """The cadence of `group` in its own zone. "" where there is no rhythm: dated sessions, or a rule only
    machines read."""
    rule = group.calendar.rule
    days = _days(rule, tongue)
    hours = getattr(rule, "hours", None)
    if not days or hours is None:
        return ""
    times = _times(hours, tongue, group.tz, now)
    return f"{days}, {times}, {tongue.say('%(city)s time', city=tongue.city(group.tz))}"


def _times(hours: Hours, tongue: Tongue, zone: ZoneInfo, now: datetime) -> str:
    start = datetime.combine(now.astimezone(zone).date(), hours.start, zone)
    end = start + timedelta(minutes=hours.minutes)  # wall clock, on a day without a change
    if start.date() == end.date():
        return tongue.times(start, end)
    return tongue.say("%(start)s–%(end)s", start=tongue.time(start), end=tongue.time(end))


def _days(rule: Rule, tongue: Tongue) -> str:
    say = tongue.say
    match rule:
        case Weekly(1, (0, 1, 2, 3, 4, 5, 6)):
            return say("Every day")
        case Weekly(1, days):
            return say("Every %(days)s", days=_joined(_names(days, tongue), tongue))
        case Weekly(2, days):
            return say("Every other %(days)s", days=_joined(_names(days, tongue), tongue))
        case Weekly(every, days):
            return say("Every %(n)s weeks on %(days)s", n=every, days=_joined(_names(days, tongue), tongue))
        case Window(low, high, days):
            named = _joined(_names(days, tongue), tongue, either=True)
            return say("Every %(low)s to %(high)s weeks on %(days)s", low=low, high=high, days=named)
        case Nth(days):
            each = [say(f"{_which(number)} %(day)s", day=_names((day,), tongue)[0]) for number, day in days]
            return say("On the %(days)s of each month", days=_joined(each, tongue))
        case MonthDay(days):
            each = [say("last day") if day == -1 else _day_of_month(day, tongue) for day in days if day >= -1]
            return say("Each month on the %(days)s", days=_joined(each, tongue)) if len(each) == len(days) else ""
    return ""


def _which(number: int) -> str:
    if number > 0:
        return _ORDINALS[number - 1]
    return "last" if number == -1 else f"{_ORDINALS[-number - 1]}-to-last"


def _names(days: tuple[int, ...], tongue: Tongue) -> list[str]:
    names = get_day_names("wide", locale=tongue.locale)
    return [names[day] for day in days]


def _day_of_month(day: int, tongue: Tongue) -> str:
    if tongue.language == "en":
        ending = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
        return f"{day}{ending}"
    return format_skeleton("d", date(2026, 1, day), locale=tongue.locale)


def _joined(names: list[str], tongue: Tongue, *, either: bool = False) -> str:
    if len(names) == 1:
        return names[0]
    sentence = "%(these)s or %(last)s" if either else "%(these)s and %(last)s"
    return tongue.say(sentence, these=", ".join(names[:-1]), last=names[-1])

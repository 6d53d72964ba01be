"""What is amiss with a calendar, each with what to write instead."""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta

from . import reasons
from .avoided import Avoided
from .chain import Blocked
from .days import first_named, needs_starts
from .expand import Expansion, Told, expand, hours_on, placed
from .rules import WEEKDAYS, Dated, MonthDay, Nth, Window
from .sessions import Calendar, Change, Slot, Trouble
from .wall import shift, skipped
from .words import dated_words, day_words, days_words, ordinal, spell

_LONG = 12 * 60


def of_rule(calendar: Calendar) -> list[Trouble]:
    """What can be said without looking at any one date."""
    rule = calendar.rule
    found: list[Trouble] = []
    if isinstance(rule, MonthDay):
        for day in rule.days:
            if day > 28 and (-1 not in rule.days):
                better = days_words(MonthDay((*sorted({*rule.days} - {29, 30, 31}), -1), rule.hours))
                found.append(
                    Trouble(
                        f"shorter months have no {ordinal(day)}, so no session",
                        f"{better} {spell(rule.hours)}",
                        severity="warning",
                    )
                )
    if isinstance(rule, Nth) and any(abs(number) == 5 for number, _ in rule.days):
        last = tuple(sorted({(-1 if number == 5 else number, day) for number, day in rule.days}))
        found.append(
            Trouble(
                "most months have no fifth one of a weekday, so no session",
                f"{days_words(Nth(last, rule.hours))} {spell(rule.hours)}",
                severity="warning",
            )
        )
    for hours in {slot.hours for slot in rule.slots} if isinstance(rule, Dated) else {rule.hours}:
        if hours.start < time(5):
            later = hours.start.replace(hour=hours.start.hour + 12)
            found.append(
                Trouble(
                    f"{hours.start:%H:%M} is at night",
                    f"{later:%H:%M} if the afternoon or evening is meant",
                    severity="warning",
                )
            )
        if hours.minutes > _LONG:
            found.append(
                Trouble(
                    f"a session of {hours.minutes / 60:g} hours: {spell(hours)} ends the next day",
                    "the end after the start, such as 17:15-18:30",
                    severity="warning",
                )
            )
    if isinstance(rule, Dated):
        found += _of_dates(calendar, rule)
    return found


def _of_dates(calendar: Calendar, rule: Dated) -> list[Trouble]:
    found = []
    for slot, count in Counter((slot.day, slot.start) for slot in rule.slots).items():
        if count > 1:
            found.append(
                Trouble(f"{day_words(slot[0])} {slot[1]:%H:%M} is in the list {count} times", "each time once")
            )
    for one in rule.slots:
        if calendar.starts and one.day < calendar.starts:
            found.append(
                Trouble(
                    f"{dated_words(one)} lies before starts",
                    f"starts: {min(s.day for s in rule.slots)}",
                    severity="warning",
                )
            )
        elif any(low <= one.day <= high for low, high in calendar.avoid):
            found.append(
                Trouble(
                    f"{dated_words(one)} is avoided, so there is no session",
                    "take the date from the list or from avoid",
                    severity="warning",
                )
            )
    return found


def of_changes(calendar: Calendar, since: date, announced: Told, today: date | None) -> list[Trouble]:
    """Changes that speak of no session, or clash. Those of days gone by are warnings at most."""
    if not calendar.changes or (calendar.starts is None and needs_starts(calendar.rule)):
        return []
    changed = [change.planned for change in calendar.changes]
    low, high = min(changed), max(changed)
    planned = [plan for plan in expand(calendar, low, high, announced).plans if not plan.extra]
    times: dict[date, list[time]] = {}
    for plan in planned:
        times.setdefault(date.fromordinal(plan.day), []).append(plan.hours.start)
    found: list[Trouble] = []
    past = today or since
    taken = {(date.fromordinal(plan.day), plan.hours.start) for plan in planned if not plan.cancelled}
    for change in calendar.changes:
        if change.kind == "extra" and (change.planned, change.to_time) in taken and not _gives_way(calendar, change):
            found.append(
                Trouble(
                    f"a session is planned at {change.to_time:%H:%M} on {day_words(change.planned)} already",
                    "another time for the extra one, or leave it out",
                    change.planned,
                    severity="warning" if change.planned < past else "error",
                )
            )
        else:
            found += _of_change(calendar, change, times, announced, past)
    return found + _clashes(calendar, announced, past)


def _of_change(
    calendar: Calendar, change: Change, times: dict[date, list[time]], announced: Told, past: date
) -> list[Trouble]:
    severity = "warning" if change.planned < past else "error"
    if change.kind == "extra":
        if calendar.starts and change.planned < calendar.starts:
            return [
                Trouble(
                    f"this extra session lies before starts, {calendar.starts}",
                    f"a date from {calendar.starts} on",
                    change.planned,
                    severity="warning",
                )
            ]
        return _of_day(calendar, change, severity)
    here = times.get(change.planned, [])
    if not here or (change.at is not None and change.at not in here):
        when = f"{day_words(change.planned)} {change.planned.year}" + (f" {change.at:%H:%M}" if change.at else "")
        near = [f"{change.planned} {at:%H:%M}" for at in sorted(here)] or _nearest(calendar, change.planned, announced)
        why = " (the day is avoided)" if any(low <= change.planned <= high for low, high in calendar.avoid) else ""
        return [
            Trouble(
                f"no session is planned on {when}{why}",
                f"the nearest planned {'is' if len(near) == 1 else 'are'} {' and '.join(near)}"
                if near
                else "no session is planned near it",
                change.planned,
                severity=severity,
            )
        ]
    if change.at is None and len(here) > 1:
        return [
            Trouble(
                f"{day_words(change.planned)} plans {len(here)} sessions; say which",
                f"{change.planned} {here[0]:%H:%M}",
                change.planned,
                severity=severity,
            )
        ]
    return _of_day(calendar, change, severity)


def _gives_way(calendar: Calendar, extra: Change) -> bool:
    """Whether the session planned for the extra one's very time is called off or moved."""
    return any(
        c.planned == extra.planned and c.kind in ("cancelled", "moved") and c.at in (None, extra.to_time)
        for c in calendar.changes
    )


def _of_day(calendar: Calendar, change: Change, severity: str) -> list[Trouble]:
    day = change.planned if change.kind == "extra" else change.to_date or change.planned
    if change.kind in ("moved", "extra") and day.toordinal() in skipped(calendar.zone):
        return [Trouble(f"{calendar.zone} skipped {day}", "another date", change.planned, severity=severity)]
    return []


def _nearest(calendar: Calendar, day: date, announced: Told) -> list[str]:
    """Up to two planned dates around the day, nearest first in time."""
    for reach in (45, 400):
        low, high = (day - timedelta(days=reach), day + timedelta(days=reach))
        near = {plan.day for plan in expand(calendar, low, high, announced).plans if not plan.extra}
        before = [one for one in near if one < day.toordinal()]
        after = [one for one in near if one > day.toordinal()]
        if near:
            both = ([max(before)] if before else []) + ([min(after)] if after else [])
            return [f"{date.fromordinal(one)} ({WEEKDAYS[(one - 1) % 7]})" for one in both]
    return []


def _clashes(calendar: Calendar, announced: Told, past: date) -> list[Trouble]:
    """Sessions moved onto another's date, two extras at one time, one planned date changed twice."""
    found = []
    for key, count in Counter((c.planned, c.at, c.kind == "extra" and c.to_time) for c in calendar.changes).items():
        if count > 1:
            found.append(Trouble(f"{day_words(key[0])} is changed {count} times", "one entry for each session", key[0]))
    for change in calendar.changes:
        day = change.to_date
        if change.kind != "moved" or day is None or day == change.planned:
            continue
        there = [
            slot
            for slot in placed(calendar, expand(calendar, day, day, announced).plans, announced)
            if slot.start.date() == day and slot.planned != change.planned and slot.status != "cancelled"
        ]
        if there:
            free = [date.fromordinal(one) for one in (day.toordinal() - 1, day.toordinal() + 1)]
            found.append(
                Trouble(
                    f"moved onto {day_words(day)}, where another session takes place",
                    f"a day without one, such as {free[0] if free[0] != change.planned else free[1]}",
                    change.planned,
                    severity="warning" if max(day, change.planned) < past else "error",
                )
            )
    return found


def of_expansion(calendar: Calendar, expansion: Expansion, found: list[Slot]) -> list[Trouble]:
    """Clock changes, a window in which nothing fits, announced days that are avoided now."""
    result = []
    if calendar.starts is None and needs_starts(calendar.rule):
        result.append(
            Trouble(
                "“starts” is missing: a cadence that counts needs a first day",
                "starts: 2026-11-28, the first day that counts",
            )
        )
    for slot in found:
        result += _of_clocks(calendar, slot)
    for day in expansion.pinned_avoided:
        at = date.fromordinal(day)
        if any(slot.planned == at for slot in found):
            result.append(
                Trouble(
                    f"{day_words(at)} was announced and is avoided now; it stays until moved or cancelled",
                    f"{at}: cancelled, or {at}: {{moved: …}}",
                    at,
                    severity="ask-host",
                )
            )
    if expansion.blocked:
        result.append(_of_blocked(calendar, expansion.blocked))
    return result


def _of_clocks(calendar: Calendar, slot: Slot) -> list[Trouble]:
    if slot.status == "cancelled":
        return []
    for change in calendar.changes:
        if change.planned == slot.planned and change.kind == "moved":
            day, at = change.to_date or slot.planned, change.to_time
            break
    else:
        day, at = slot.planned, None
    if at is None:
        at = slot.at or _written(calendar, slot)
    by = shift(calendar.zone, day, at)
    if not by:
        return []
    minutes = abs(int(by.total_seconds())) // 60
    what = (
        f"does not exist in {calendar.zone}: the clocks go forward by {minutes} minutes; it begins {slot.start:%H:%M}"
        if by > timedelta(0)
        else f"comes twice in {calendar.zone}: the clocks go back by {minutes} minutes, the first one counts"
    )
    hint = "a time outside the clock change"
    return [Trouble(f"{day_words(day)} {at:%H:%M} {what}", hint, slot.planned, severity="warning")]


def _written(calendar: Calendar, slot: Slot) -> time:
    """The wall time a session was given, which is not the one it has when that fell into a gap."""
    for change in calendar.changes:
        if slot.extra and change.kind == "extra" and change.planned == slot.planned and change.to_time:
            return change.to_time
    return hours_on(calendar.rule, slot.planned.toordinal())[0].start


def _of_blocked(calendar: Calendar, blocked: Blocked) -> Trouble:
    rule = calendar.rule
    assert isinstance(rule, Window)
    low, high = date.fromordinal(blocked.low), date.fromordinal(blocked.high)
    if blocked.anchor is None:
        return Trouble(
            f"no day from {day_words(low)} on fits: all are avoided",
            "fewer avoided days, or an extra session",
            window=(low, high),
            severity="ask-host",
        )
    names = " or ".join(WEEKDAYS[day] for day in rule.weekdays)
    avoided = Avoided(calendar.avoid)
    free = first_named(rule.weekdays, blocked.low)
    while free in avoided or date.fromordinal(free) in {change.planned for change in calendar.changes}:
        free = first_named(rule.weekdays, max(free + 1, avoided.until(free)))
    return Trouble(
        f"nothing fits {rule.low}-{rule.high} weeks after {reasons.short(blocked.anchor)}: "
        f"no {names} from {day_words(low)} to {day_words(high)} {high.year} is free",
        f"{date.fromordinal(free)}: {{extra: {spell(rule.hours)}}}",
        window=(low, high),
        severity="ask-host",
    )

"""Rule and exceptions become plans, and plans slots."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date, time
from typing import NamedTuple

from . import reasons
from .avoided import NEVER, Avoided
from .chain import Blocked, Chain
from .days import named_days, needs_starts
from .rules import Dated, Hours, Rule, Window
from .sessions import Calendar, Change, Slot
from .wall import instant, skipped

Told = Collection[tuple[date, time | None]]


class Plan(NamedTuple):
    """A planned session before its wall time is put into the zone."""

    day: int
    hours: Hours
    because: str
    cancelled: bool = False
    tentative: bool = False
    extra: bool = False


class Expansion(NamedTuple):
    """What a calendar gives around a window of days: more than was asked, in no order."""

    plans: list[Plan]
    blocked: Blocked | None
    pinned_avoided: list[int]


def expand(calendar: Calendar, since: date, until: date, announced: Told = ()) -> Expansion:
    """The plans for sessions whose planned or actual day may lie in the window."""
    if calendar.starts is None and needs_starts(calendar.rule):
        return Expansion(extra_plans(calendar), None, [])
    low, high = max(1, since.toordinal() - 2), min(until.toordinal() + 2, NEVER - 400)
    moved = [
        c.planned.toordinal()
        for c in calendar.changes
        if c.kind == "moved" and c.to_date and since <= c.to_date <= until
    ]
    if isinstance(calendar.rule, Window):
        chain = Chain(calendar, {day for day, _ in announced})
        links, blocked = chain.walk(min([low, *moved]), max([high, *moved]))
        plans = [
            Plan(link.planned, calendar.rule.hours, reasons.link(calendar, link), link.cancelled, not link.pinned)
            for link in links
        ]
        kept = [link.planned for link in links if link.avoided and link.change is None]
        return Expansion(plans + extra_plans(calendar), blocked, kept)
    plans = fixed_plans(calendar, low, high, announced)
    for day in moved:
        if not low <= day <= high:
            plans += fixed_plans(calendar, day, day, announced)
    return Expansion(plans + extra_plans(calendar), None, [])


def fixed_plans(calendar: Calendar, low: int, high: int, announced: Told) -> list[Plan]:
    """A fixed cadence skips what is avoided unless a change speaks of it; what was announced is listed as cancelled."""
    rule = calendar.rule
    days = named_days(rule, calendar.starts, calendar.zone, low, high)
    gone = skipped(calendar.zone)
    if not days:
        return []
    avoided = Avoided(calendar.avoid) if calendar.avoid else None
    because = reasons.fixed(rule)
    told = {day for day, _ in announced}
    spoken = {c.planned for c in calendar.changes if c.kind in ("moved", "cancelled")}
    plans = []
    for day in days:
        if day in gone:
            continue
        planned = date.fromordinal(day)
        off = avoided is not None and day in avoided and planned not in spoken
        if off and planned not in told:
            continue
        why = f"{reasons.short(day)} is avoided" if off else because
        plans += [Plan(day, hours, why, off) for hours in hours_on(rule, day)]
    return plans


def hours_on(rule: Rule, day: int) -> list[Hours]:
    if isinstance(rule, Dated):
        return [slot.hours for slot in sorted(set(rule.slots)) if slot.day.toordinal() == day]
    return [rule.hours]


def extra_plans(calendar: Calendar) -> list[Plan]:
    return [
        Plan(change.planned.toordinal(), Hours(change.to_time, change.minutes), "extra", extra=True)
        for change in calendar.changes
        if change.kind == "extra" and change.to_time and change.minutes
    ]


def placed(calendar: Calendar, plans: list[Plan], announced: Told = ()) -> list[Slot]:
    """Each plan as a slot, with its change carried out; an extra beside a planned session carries its time."""
    by_day: dict[int, list[Plan]] = defaultdict(list)
    for plan in plans:
        by_day[plan.day].append(plan)
    changes: dict[tuple[date, time | None], Change] = {
        (c.planned, c.at): c for c in calendar.changes if c.kind != "extra"
    }
    found = []
    for day, beside in by_day.items():
        planned = date.fromordinal(day)
        regular = [plan for plan in beside if not plan.extra]
        for plan in beside:
            alone = len(beside) == 1 or (len(regular) == 1 and not plan.extra)
            at = None if alone else plan.hours.start
            change = None if plan.extra else changes.get((planned, plan.hours.start))
            if change is None and alone and not plan.extra:
                change = changes.get((planned, None))
            found.append(_slot(calendar.zone, planned, at, plan, change))
    return found


def _slot(zone: str, planned: date, at: time | None, plan: Plan, change: Change | None) -> Slot:
    day, start, minutes = planned, plan.hours.start, plan.hours.minutes
    status = "cancelled" if plan.cancelled else "tentative" if plan.tentative else "confirmed"
    because = plan.because
    if change is not None:
        if change.kind == "cancelled":
            status, because = "cancelled", f"{because}; cancelled"
        elif change.kind == "moved":
            day, start = change.to_date or day, change.to_time or start
            because = (
                f"moved from {reasons.short(planned.toordinal())}"
                if day != planned
                else f"moved from {plan.hours.start:%H:%M}"
            )
            status = "cancelled" if plan.cancelled and day == planned else "confirmed"
        minutes = change.minutes or minutes
    begin, end = instant(zone, day, start, minutes)
    return Slot(planned, at, begin, end, status, plan.extra, because)

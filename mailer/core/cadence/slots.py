"""The sessions of a calendar: those of a window of days, and the next one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from .avoided import NEVER
from .expand import Told, expand, placed
from .rules import Window
from .sessions import Calendar, Slot, Trouble
from .troubles import of_changes, of_expansion, of_rule

_SEARCH = 60 * 366  # days


def slots(
    calendar: Calendar, since: date, until: date, *, announced: Told = (), today: date | None = None
) -> tuple[list[Slot], list[Trouble]]:
    """The sessions planned for or taking place on the days ``since`` to ``until`` (group's zone, both included).

    Cancelled ones are listed. ``announced`` are the (planned, at) already told to members: a range cadence keeps
    them. ``today`` settles which session of a range cadence comes next and is confirmed: the first on or after that
    day, or, when it is an aware datetime, the first that has not ended by then; None: the first listed.
    The troubles are those of the exceptions, of these sessions and of the way there.
    """
    expansion = expand(calendar, since, until, announced)
    found = [
        slot
        for slot in placed(calendar, expansion.plans, announced)
        if since <= slot.planned <= until or since <= slot.start.date() <= until
    ]
    found.sort(key=lambda slot: (slot.start, slot.planned))
    if isinstance(calendar.rule, Window):
        found = _settled(calendar, found, announced, today)
    return found, of_changes(calendar, since, announced, _day(calendar, today)) + of_expansion(
        calendar, expansion, found
    )


def following(calendar: Calendar, after: datetime, *, announced: Told = (), today: date | None = None) -> Slot | None:
    """The next session that is not cancelled and starts after the instant; None when there is none in 60 years.

    A few weeks are looked at, then more: the cost does not grow with the distance from ``starts``.
    """
    local = after.astimezone(ZoneInfo(calendar.zone)).date()
    low, reach = local - timedelta(days=2), 40
    while True:
        high = date.fromordinal(min(low.toordinal() + reach, NEVER - 800))
        plans = expand(calendar, low, high, announced).plans
        found = [
            slot
            for slot in placed(calendar, plans, announced)
            if slot.start > after and slot.status != "cancelled" and slot.start.date() < high
        ]
        if found:
            first = min(found, key=lambda slot: (slot.start, slot.planned))
            return _settled(calendar, [first], announced, today)[0]
        if reach >= _SEARCH:
            return None
        reach = min(6 * reach, _SEARCH)


def troubles(
    calendar: Calendar, since: date, until: date, *, announced: Told = (), today: date | None = None
) -> list[Trouble]:
    """Everything a host should know about the calendar as written, and about its sessions in the window."""
    found = of_rule(calendar)
    found += slots(calendar, since, until, announced=announced, today=today)[1]
    return found


def _settled(calendar: Calendar, found: list[Slot], announced: Told, today: date | None) -> list[Slot]:
    """The next coming session of a range cadence is confirmed, later ones are not unless they were announced."""
    tentative = [slot for slot in found if slot.status == "tentative"]
    if not tentative:
        return found
    coming = _coming(calendar, found, announced, today)
    return [
        _confirmed(slot) if slot.status == "tentative" and (coming is None or slot.start <= coming) else slot
        for slot in found
    ]


def _coming(calendar: Calendar, found: list[Slot], announced: Told, today: date | None) -> datetime | None:
    if today is None:
        return next(slot.start for slot in found if slot.status != "cancelled")
    day = _day(calendar, today)
    assert day is not None
    low, reach = day - timedelta(days=2), 60
    while reach < 5000:
        high = low + timedelta(days=reach)
        standing = [
            slot.start
            for slot in placed(calendar, expand(calendar, low, high, announced).plans, announced)
            if slot.status != "cancelled"
            and slot.start.date() < high
            and (slot.end > today if isinstance(today, datetime) else slot.start.date() >= day)
        ]
        if standing:
            return min(standing)
        reach *= 4
    return None


def _day(calendar: Calendar, today: date | None) -> date | None:
    return today.astimezone(ZoneInfo(calendar.zone)).date() if isinstance(today, datetime) else today


def _confirmed(slot: Slot) -> Slot:
    return Slot(slot.planned, slot.at, slot.start, slot.end, "confirmed", slot.extra, slot.because)

"""Dates become sessions: each slot of the cadence gets its topic, its agenda, its way in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, replace
from datetime import date, datetime, time
from functools import lru_cache

from .cadence import Slot, Trouble, slots
from .model import Agenda, Group, Join, Override, Session

Announced = Collection[tuple[date, time | None]]


def session_id(group: str, planned: date, at: time | None = None) -> str:
    """`GROUP/2026-11-28`, with `T1900` added where one day plans two."""
    return f"{group}/{planned.isoformat()}" + (f"T{at:%H%M}" if at else "")


@lru_cache(4096)  # of the group being looked at, not of a million
def planned_of(session: str) -> tuple[date, time | None]:
    """The planned date, and time where there is one, that a session's id carries. Raises ValueError."""
    day, _, at = session.rpartition("/")[2].partition("T")
    return date.fromisoformat(day), time(int(at[:2]), int(at[2:])) if at else None


def programme(
    group: Group, since: date, until: date, *, announced: Announced = (), today: date | datetime | None = None
) -> tuple[list[Session], list[Trouble]]:
    """The sessions of `group` from `since` to `until`, days in its zone, both included, and what troubles them.

    Topics and alternating agendas are dealt in order from `starts` (without one, from the first session
    announced or to be) to sessions that take place; a cancelled session hands its topic on, an extra one takes none.
    """
    first = group.calendar.starts or min((day for day, _ in announced), default=None)
    counted = bool(group.topics) or len(group.agendas) > 1
    begin = min(first, since) if counted and first else since
    found, troubles = slots(group.calendar, begin, until, announced=announced, today=today)
    if first is None:
        first = _first(found, today) or since
    sessions, turn = [], 0
    for slot in found:
        override = group.overrides.get(session_id(group.id, slot.planned, slot.at)) or Override()
        takes = slot.status != "cancelled" and not slot.extra and slot.start.date() >= first
        topic = group.topics[turn] if takes and turn < len(group.topics) else ""
        agenda = None
        if group.agendas:
            agenda = group.agendas[turn % len(group.agendas)] if takes else group.agendas[0]
        turn += takes
        if slot.start.date() >= since or slot.planned >= since:
            sessions.append(_session(group, slot, override, topic, agenda))
    return sessions, troubles


def _first(found: list[Slot], today: date | datetime | None) -> date | None:
    """The day of the session that will be announced first: the one from which topics will have been dealt."""
    for slot in found:
        over = slot.end <= today if isinstance(today, datetime) else today is not None and slot.start.date() < today
        if slot.status != "cancelled" and not over:
            return slot.start.date()
    return None


def _session(group: Group, slot: Slot, override: Override, topic: str, agenda: Agenda | None) -> Session:
    return Session(
        id=session_id(group.id, slot.planned, slot.at),
        group=group.id,
        planned=slot.planned,
        start=slot.start,
        end=slot.end,
        status=slot.status,
        name=group.shown,
        topic=topic if override.topic is None else override.topic,
        join=group.join if override.join is None else merged(group.join, override.join),
        agenda=override.agenda or agenda,
        note=override.note or "",
        reading=group.reading if override.reading is None else override.reading,
        questions=group.questions if override.questions is None else override.questions,
        extra=slot.extra,
        because=slot.because,
    )


def merged(usual: Join, special: Join) -> Join:
    """`usual` with every field that `special` fills put in its place."""
    return replace(usual, **{f.name: v for f in fields(special) if (v := getattr(special, f.name))})

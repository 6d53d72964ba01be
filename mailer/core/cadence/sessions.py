"""What goes in and what comes out: a group's calendar with its exceptions, its sessions, and what is amiss."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from .rules import Rule


@dataclass(frozen=True, slots=True)
class Change:
    """What is different about the time of one session.

    ``planned`` is the date the rule gives it (of an extra: its own date); ``at`` its planned time, only when that
    day plans two. ``kind`` is ``cancelled``, ``moved``, ``extra`` or empty (the time stands, the length may not).
    What is None stays as it is; an extra needs ``to_time`` and ``minutes``.
    """

    planned: date
    at: time | None = None
    kind: str = ""
    to_date: date | None = None
    to_time: time | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """When a group meets. ``zone`` is an IANA name, ``starts`` the first day that counts, ``avoid`` ranges of days
    (both ends included) without a session."""

    rule: Rule
    zone: str
    starts: date | None = None
    changes: tuple[Change, ...] = ()
    avoid: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """One session. ``start`` and ``end`` are aware, in the group's zone; ``because`` says why just then.

    ``planned`` (and ``at``, where one day plans two) name it for ever; a moved session keeps them.
    """

    planned: date
    at: time | None
    start: datetime
    end: datetime
    status: str  # "confirmed", "tentative" or "cancelled"
    extra: bool
    because: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something a host should know: ``severity`` is ``error``, ``warning`` or ``ask-host``.

    ``planned`` names the change it is about, ``window`` the days (both included) in which nothing fits.
    """

    message: str
    hint: str = ""
    planned: date | None = None
    window: tuple[date, date] | None = None
    severity: str = "error"

"""A small calendar app: keeps what mailed .ics files tell it, by the rules of RFC 5546 (sections 2.1.5, 3.2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from icalendar import Calendar


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. `start` and `end` are UTC."""

    uid: str
    sequence: int
    stamp: datetime
    start: datetime
    end: datetime
    summary: str
    location: str
    cancelled: bool

    @property
    def when(self) -> tuple[datetime, datetime]:
        return self.start, self.end


@dataclass
class CalendarApp:
    """What one person's calendar shows. `faults` are files a careful calendar would stumble over."""

    owner: str
    entries: dict[str, Entry] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def take(self, ics: str) -> None:
        """A scheduling message for the owner: an older one than what is kept changes nothing."""
        calendar = Calendar.from_ical(ics)
        method = str(calendar.get("METHOD", ""))
        events = entries_of(calendar)
        if method not in ("REQUEST", "CANCEL") or len(events) != 1:
            self.faults.append(f"METHOD {method or 'missing'} with {len(events)} events")
            return
        invited = {str(a).removeprefix("mailto:").casefold() for a in _attendees(calendar.walk("VEVENT")[0])}
        if self.owner not in invited:
            self.faults.append(f"an event for {', '.join(sorted(invited)) or 'nobody'}")
        event = events[0]
        kept = self.entries.get(event.uid)
        if kept is not None and (kept.sequence, kept.stamp) > (event.sequence, event.stamp):
            return
        if method == "CANCEL" and kept is None:
            return
        self.entries[event.uid] = event

    def shown(self) -> dict[str, Entry]:
        """The entries that stand, by UID."""
        return {uid: e for uid, e in self.entries.items() if not e.cancelled}


def entries_of(calendar: Any) -> list[Entry]:
    """Every event of a parsed calendar, a METHOD:CANCEL one as cancelled."""
    called_off = str(calendar.get("METHOD", "")) == "CANCEL"
    return [
        Entry(
            uid=str(event["UID"]),
            sequence=int(event.get("SEQUENCE", 0)),
            stamp=event["DTSTAMP"].dt.astimezone(UTC),
            start=event["DTSTART"].dt.astimezone(UTC),
            end=event["DTEND"].dt.astimezone(UTC),
            summary=str(event.get("SUMMARY", "")),
            location=str(event.get("LOCATION", "")),
            cancelled=called_off or str(event.get("STATUS", "")) == "CANCELLED",
        )
        for event in calendar.walk("VEVENT")
    ]


def _attendees(event: Any) -> list[Any]:
    found = event.get("ATTENDEE", [])
    return found if isinstance(found, list) else [found]

"""Sessions as iCalendar: one VEVENT with its own UID each, for a letter or a feed.

RFC 5545 (iCalendar), 5546 (iTIP), 6868 (parameter values), 7986 (NAME, CONFERENCE and friends). No recurrence
rules: a moved or cancelled session is then an ordinary change to an ordinary event, which every client gets
right. Written by hand because it is a hundred times faster than building it from objects; the tests read
everything back with other people's parsers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import quote

from .dialin import call
from .model import DECLINED, TENTATIVE, Edition, Join, Person, Session
from .vtimezone import vtimezone

REQUEST, CANCEL, PUBLISH = "REQUEST", "CANCEL", "PUBLISH"
PRODID = "-//Mailer//Peer-support groups//EN"
_LIMIT = 75  # octets a line, RFC 5545 section 3.1
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_IN_ADDRESS = "@!$'*+=_~.-&"
_IN_URI = ":/?#[]@!$&'()*+,;=%-._~"


# -- content lines -------------------------------------------------------------------------------------------


def text(value: str) -> str:
    """A TEXT value (RFC 5545 section 3.3.11)."""
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    value = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return _CONTROL.sub("", value)


def parameter(value: str) -> str:
    """A quoted parameter value. Double quotes become single ones: RFC 6868 could carry them, most readers
    cannot; its caret must be doubled all the same, for those who can."""
    value = value.replace("\r\n", " ").replace("\r", " ").replace("\n", " ").replace('"', "'")
    return '"' + _CONTROL.sub("", value).replace("^", "^^") + '"'


def mailto(address: str) -> str:
    return "mailto:" + quote(address, safe=_IN_ADDRESS)


def uri(value: str) -> str:
    return quote(value.strip(), safe=_IN_URI)


def fold(line: str) -> str:
    """`line` with CRLF-blank wherever it would pass 75 octets, never inside a character."""
    if line.isascii():
        if len(line) <= _LIMIT:
            return line
        rest = range(_LIMIT, len(line), _LIMIT - 1)
        return "\r\n ".join([line[:_LIMIT], *(line[at : at + _LIMIT - 1] for at in rest)])
    raw, pieces, start, room = line.encode(), [], 0, _LIMIT
    while len(raw) - start > room:
        end = start + room
        while raw[end] & 0xC0 == 0x80:  # within a character
            end -= 1
        pieces.append(raw[start:end])
        start, room = end, _LIMIT - 1
    pieces.append(raw[start:])
    return b"\r\n ".join(pieces).decode()


# -- times ---------------------------------------------------------------------------------------------------


def stamp(moment: datetime) -> str:
    return _digits(moment.astimezone(UTC)) + "Z"


def _digits(m: datetime) -> str:
    # An f-string with integers is four times faster than strftime, which is most of a feed's time.
    return f"{m.year:04}{m.month:02}{m.day:02}T{m.hour:02}{m.minute:02}{m.second:02}"


def zone_of(session: Session) -> str:
    """The TZID its times are written with, "" when they are in UTC: the group meets by UTC, or a time falls into
    the hour that happens twice. RFC 5545 section 3.3.5 means the first of the two; not every reader does."""
    key = getattr(session.start.tzinfo, "key", "")
    if not key or key in ("UTC", "Etc/UTC") or _twice(session.start) or _twice(session.end):
        return ""
    return str(key)


def _twice(moment: datetime) -> bool:
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()


# -- the event -----------------------------------------------------------------------------------------------


def summary(session: Session, *, discreet: bool = False) -> str:
    """The event's title: the group's name, and the topic unless the group asked for a discreet title."""
    title = session.name or session.group
    return title if discreet or not session.topic else f"{title}: {session.topic}"


def location(join: Join) -> str:
    """Where a calendar should say it is: the place, else the link, else the number."""
    if join.place or join.video:
        return join.place or join.video
    numbers = [f"{c.number} {c.label}".strip() for p in join.phone if (c := call(p))]
    if numbers and join.meeting_id:
        numbers[0] += f" (id {join.meeting_id})"
    return ", ".join(numbers[:2])


@lru_cache(maxsize=512)
def _conferences(join: Join) -> tuple[str, ...]:
    lines: list[str] = []
    if join.video:
        label = "Video" + (f", id {join.meeting_id}" if join.meeting_id else "")
        lines.append(f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL={parameter(label)}:{uri(join.video)}")
    for phone in join.phone:
        if found := call(phone, join.meeting_id):
            label = " ".join(filter(None, (found.number, found.label)))
            if join.meeting_id:
                label += f", id {join.meeting_id}"
            lines.append(f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,PHONE;LABEL={parameter(label)}:{found.uri}")
    return tuple(lines)


def vevent(
    edition: Edition,
    *,
    description: str = "",
    dtstamp: datetime | None = None,
    people: tuple[str, ...] = (),
    cancelled_prefix: str = "Cancelled",
    discreet: bool = False,
    details: bool = True,
    page: str = "",
    answer: str = "",
    taken_back: bool = False,
) -> list[str]:
    """The unfolded content lines of a session's VEVENT.

    `people` are ready lines (ORGANIZER, ATTENDEE); `details` says whether join details may be told; `page` is
    the URL where there is no better one; `answer` is the owner's in a feed of their own; `taken_back` cancels
    the reader's entry though the session may take place without them.
    """
    s = edition.session
    cancelled = s.cancelled or taken_back
    zone = zone_of(s)
    if zone:
        start, end = f";TZID={zone}:{_digits(s.start)}", f";TZID={zone}:{_digits(s.end)}"
    else:
        start, end = f":{stamp(s.start)}", f":{stamp(s.end)}"
    title = summary(s, discreet=discreet)
    at = stamp(edition.at)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{edition.uid}",
        f"DTSTAMP:{stamp(dtstamp) if dtstamp else at}",
        f"LAST-MODIFIED:{at}",
        f"SEQUENCE:{edition.sequence}",
        f"DTSTART{start}",
        f"DTEND{end}",
        f"SUMMARY:{text(f'{cancelled_prefix}: {title}' if cancelled else title)}",
    ]
    if description:
        lines.append(f"DESCRIPTION:{text(description)}")
    if details and not cancelled:
        if where := location(s.join):
            lines.append(f"LOCATION:{text(where)}")
        if url := s.join.video or s.join.map or page:
            lines.append(f"URL:{uri(url)}")
        lines += _conferences(s.join)
    elif page:
        lines.append(f"URL:{uri(page)}")
    status = "CANCELLED" if cancelled else "TENTATIVE" if answer == TENTATIVE else "CONFIRMED"
    lines.append(f"STATUS:{status}")
    lines.append("TRANSP:TRANSPARENT" if cancelled or answer == DECLINED else "TRANSP:OPAQUE")
    lines += people
    lines.append("END:VEVENT")
    return lines


def organizer_line(name: str, address: str) -> str:
    """`address` as it stands in the line: percent-encoded already (see `mailto`)."""
    return f"ORGANIZER;CN={name}:{address}"


def attendee_line(name: str, address: str, partstat: str = "NEEDS-ACTION", *, rsvp: bool = True) -> str:
    """`name` and `address` as they stand in the line; no name, no CN."""
    cn = f";CN={name}" if name else ""
    wish = "TRUE" if rsvp else "FALSE"
    return f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={partstat};RSVP={wish}{cn}:{address}"


def calendar_lines(edition: Edition, method: str, vevent_lines: list[str]) -> list[str]:
    """A whole VCALENDAR around one event, with its zone. The zone's lines never need folding."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}", "CALSCALE:GREGORIAN", f"METHOD:{method}"]
    if zone := zone_of(edition.session):
        year = edition.session.start.year
        lines += vtimezone(zone, year, edition.session.end.year).decode().split("\r\n")[:-1]
    return [*lines, *vevent_lines, "END:VCALENDAR"]


def event(
    edition: Edition,
    *,
    method: str,
    organizer: Person,
    attendee: Person | None = None,
    partstat: str = "",
    dtstamp: datetime,
    description: str = "",
    discreet: bool = False,
    page: str = "",
    cancelled_prefix: str = "Cancelled",
) -> bytes:
    """The calendar that goes with a letter.

    `method` is REQUEST or CANCEL with exactly one attendee, or PUBLISH with none (a group that does not ask).
    `partstat` is the member's present answer ("accepted", …; "" for none). `dtstamp` is aware.
    """
    people = [organizer_line(parameter(organizer.name), mailto(organizer.email))]
    if attendee is not None:
        named = parameter(attendee.name) if attendee.name else ""
        state = (partstat or "needs-action").upper()
        people.append(attendee_line(named, mailto(attendee.email), state, rsvp=method == REQUEST))
        people.append("X-MICROSOFT-DISALLOW-COUNTER:TRUE")
    lines = vevent(
        edition,
        description=description,
        dtstamp=dtstamp,
        people=tuple(people),
        cancelled_prefix=cancelled_prefix,
        discreet=discreet,
        page=page,
    )
    return write(calendar_lines(edition, method, lines))


def write(lines: Iterable[str]) -> bytes:
    return "".join([fold(line) + "\r\n" for line in lines]).encode()


# -- feeds ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """A session as one feed shows it: `details` whether the reader may see how to join, `answer` their own."""

    edition: Edition
    answer: str = ""
    details: bool = True
    discreet: bool = False
    moderator: str = ""
    page: str = ""


@dataclass(slots=True)
class Feeds:
    """Builds feeds and remembers each event's bytes, so that one change costs one event and a join.

    `describe` writes an event's DESCRIPTION, `cancelled_prefix` begins the title of one called off. The memory
    is bounded: `limit` events, oldest forgotten first.
    """

    describe: Callable[[Entry], str] = lambda entry: ""
    limit: int = 20_000
    cancelled_prefix: str = "Cancelled"
    _known: dict[tuple[object, ...], tuple[Edition, bytes]] = field(default_factory=dict)

    def feed(self, name: str, entries: Iterable[Entry], zone: str, *, color: str = "", description: str = "") -> bytes:
        """The whole calendar, byte for byte the same for the same entries in the same order: no clock goes in.

        RFC 7986 section 5 for NAME, REFRESH-INTERVAL and COLOR, with the older names Outlook and Apple read.
        No ORGANIZER and no ATTENDEE: clients would offer buttons, or mail answers nobody asked for. A feed
        without entries is a valid calendar all the same: it holds its zone.
        """
        events, zones = [], {zone: (9999, 0)} if zone not in ("", "UTC", "Etc/UTC") else {}
        for entry in entries:
            events.append(self._event(entry))
            session = entry.edition.session
            if key := zone_of(session):
                first, last = zones.get(key, (9999, 0))
                year = session.start.year
                if not first <= year <= last:
                    zones[key] = min(first, year), max(last, year)
        head = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            f"PRODID:{PRODID}",
            "CALSCALE:GREGORIAN",
            f"METHOD:{PUBLISH}",
            f"NAME:{text(name)}",
            f"X-WR-CALNAME:{text(name)}",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H",
        ]
        if zone:
            head.append(f"X-WR-TIMEZONE:{zone}")
        if description:
            head += [f"DESCRIPTION:{text(description)}", f"X-WR-CALDESC:{text(description)}"]
        if color:
            head.append(f"COLOR:{color}")
        rules = [vtimezone(key, *(years if years[1] else (2026, 2026))) for key, years in sorted(zones.items())]
        return b"".join([write(head), *rules, *events, b"END:VCALENDAR\r\n"])

    def _event(self, entry: Entry) -> bytes:
        edition = entry.edition
        key = (
            edition.uid,
            edition.sequence,
            entry.answer,
            entry.details,
            entry.discreet,
            entry.moderator,
            entry.page,
        )
        known = self._known.get(key)
        if known is not None and (known[0] is edition or known[0] == edition):
            return known[1]
        lines = vevent(
            edition,
            description=self.describe(entry),
            cancelled_prefix=self.cancelled_prefix,
            discreet=entry.discreet,
            details=entry.details,
            page=entry.page,
            answer=entry.answer,
        )
        made = write(lines)
        if len(self._known) >= self.limit:
            del self._known[next(iter(self._known))]
        self._known[key] = edition, made
        return made


def feed(
    name: str,
    entries: Iterable[Entry],
    zone: str,
    *,
    describe: Callable[[Entry], str] = lambda entry: "",
    cancelled_prefix: str = "Cancelled",
    color: str = "",
) -> bytes:
    """One feed without a memory; see `Feeds.feed`."""
    return Feeds(describe, cancelled_prefix=cancelled_prefix).feed(name, entries, zone, color=color)

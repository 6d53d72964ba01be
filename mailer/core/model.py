"""The values the house speaks of: a group and its people, a session, a letter, what was said and heard.

Everything here is frozen and knows no clock, disk or network. Moments are aware datetimes; a session's
`start` and `end` carry the group's zone, everything else is UTC. Addresses compare by `same_address`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

from .cadence import Calendar
from .frozen import value

ACCEPTED, DECLINED, TENTATIVE = "accepted", "declined", "tentative"
ANSWERS = (ACCEPTED, DECLINED, TENTATIVE)


@lru_cache(4096)  # of the group being looked at, not of a million
def key_of(address: str) -> str:
    """The form under which two spellings of one address are the same person: case folded, trimmed."""
    return address.strip().casefold()


@dataclass(frozen=True, slots=True)
class Lead:
    """A distance from a session: whole days on the calendar of the group's zone, then minutes of the clock."""

    days: int = 0
    minutes: int = 0

    def before(self, moment: datetime) -> datetime:
        """`moment` (aware) less this lead: the same wall-clock time `days` earlier, then `minutes` less."""
        return self._shift(moment, -1)

    def after(self, moment: datetime) -> datetime:
        return self._shift(moment, +1)

    def _shift(self, moment: datetime, sign: int) -> datetime:
        if not (self.days or self.minutes):
            return moment
        # Aware arithmetic within one zone is wall-clock arithmetic (days); minutes must elapse, so go by UTC.
        zone = moment.tzinfo
        wall = moment + timedelta(days=sign * self.days)
        utc = wall.astimezone(UTC) + timedelta(minutes=sign * self.minutes)
        return utc.astimezone(zone)

    def __str__(self) -> str:
        parts = []
        if self.days:
            weeks, rest = divmod(self.days, 7)
            size, unit = (weeks, "week") if weeks and not rest else (self.days, "day")
            parts.append(f"{size} {unit}{'s' * (size != 1)}")
        if self.minutes:
            hours, rest = divmod(self.minutes, 60)
            size, unit = (hours, "hour") if hours and not rest else (self.minutes, "minute")
            parts.append(f"{size} {unit}{'s' * (size != 1)}")
        return " ".join(parts) or "0 minutes"


UTC = ZoneInfo("UTC")


@value
class Person:
    email: str
    name: str = ""

    @property
    def key(self) -> str:
        return key_of(self.email)

    @property
    def called(self) -> str:
        """How a letter greets them."""
        return self.name.strip() or self.email.partition("@")[0]


@value
class Member(Person):
    timezone: str = ""  # IANA; empty: the group's
    language: str = ""  # BCP 47; empty: the group's
    remind: tuple[Lead, ...] | None = None  # their own wish; None: the group's reminders


@dataclass(frozen=True, slots=True)
class Join:
    """How to get in. Every field is optional; `phone` holds dial-in numbers as a person would write them."""

    video: str = ""
    phone: tuple[str, ...] = ()
    meeting_id: str = ""
    passcode: str = ""
    international: str = ""
    place: str = ""
    map: str = ""
    notes: str = ""

    def __bool__(self) -> bool:
        return any((self.video, self.phone, self.place, self.international, self.notes, self.map))


@dataclass(frozen=True, slots=True)
class Step:
    minutes: int
    text: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """A format: its steps, and the size of break-out circles it wants (0, 0 when the group stays whole)."""

    id: str = ""  # "peer-assist"; empty for a host's own list
    title: str = ""
    steps: tuple[Step, ...] = ()
    circle: tuple[int, int] = (0, 0)
    about: str = ""
    source: str = ""
    roles: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True, slots=True)
class Moderation:
    ask: bool = True
    after: Lead = Lead()  # how long after the end the question is asked
    turn: str = "least recent"
    newcomers_after: int = 3  # sessions come to before one is encouraged to moderate
    deadline: Lead = Lead(days=2)
    fallback: str = "host"  # "host" | "peer-led" | "cancel"
    named: bool = True  # whether calendar entries and letters name the moderator
    note: str = ""  # the group's own words on what moderating involves


@dataclass(frozen=True, slots=True)
class Override:
    """What is different at one session, apart from its time (that is the cadence's `Change`)."""

    topic: str | None = None
    note: str | None = None
    join: Join | None = None  # merged over the group's: a field left empty keeps the group's
    agenda: Agenda | None = None
    reading: str | None = None
    questions: tuple[str, ...] | None = None
    moderator: str | None = None  # an address a host has named
    shared: str | None = None  # notes or a link left behind after the session


@dataclass(frozen=True)
class Group:
    id: str
    name: str
    zone: str  # IANA
    calendar: Calendar
    hosts: tuple[Person, ...] = ()
    members: tuple[Member, ...] = ()
    title: str = ""  # a discreet title for calendars and subjects; empty: the name
    about: str = ""
    join: Join = Join()
    topics: tuple[str, ...] = ()
    agendas: tuple[Agenda, ...] = ()  # one: always; several: taken in turn
    agreement: str = ""  # text of the group agreement
    reading: str = ""
    questions: tuple[str, ...] = ()
    overrides: Mapping[str, Override] = field(default_factory=dict)  # by session id
    invite: Lead = Lead(days=7)
    remind: tuple[Lead, ...] = (Lead(days=1),)
    nudge: Lead | None = None
    follow_up: bool = True
    closing: str = ""  # the group's closing question
    hold: Lead = Lead(minutes=15)
    joining: str = "ask"  # "ask" | "open" | "closed"
    capacity: int = 0  # 0: no limit
    moderation: Moderation = Moderation()
    rsvp: str = "asked"  # "asked" | "quiet"
    language: str = "en"
    templates: str = ""  # name of the folder of this group's own templates, "" for none
    feed: str = "private"  # "private" | "public"

    @cached_property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def shown(self) -> str:
        """The name that may stand in a calendar or a subject line."""
        return self.title or self.name

    def zone_of(self, member: Member) -> ZoneInfo:
        return ZoneInfo(member.timezone) if member.timezone else self.tz


CONFIRMED, PROVISIONAL, CANCELLED = "confirmed", "tentative", "cancelled"


@value
class Session:
    """One meeting as it ought to be, complete enough to write every letter about it."""

    id: str  # GROUP/PLANNED-DATE[Thhmm]
    group: str
    planned: date
    start: datetime  # aware, the group's zone
    end: datetime
    status: str = CONFIRMED
    name: str = ""  # the group's name as shown then
    topic: str = ""
    join: Join = Join()
    agenda: Agenda | None = None
    note: str = ""
    reading: str = ""
    questions: tuple[str, ...] = ()
    extra: bool = False
    because: str = field(default="", compare=False)  # why this date; no part of what members are told

    @property
    def cancelled(self) -> bool:
        return self.status == CANCELLED

    @property
    def when(self) -> tuple[int, int]:
        """Start and end as epoch seconds: what an answer is an answer to."""
        return int(self.start.timestamp()), int(self.end.timestamp())

    def same_news(self, other: Session) -> bool:
        """Whether a member told of `other` need not be told of this one."""
        mine, theirs = (_news(s) for s in (self, other))
        return mine == theirs


def _news(session: Session) -> tuple[object, ...]:
    s = session
    if s.cancelled:
        return (CANCELLED,)
    # `tentative` and `confirmed` are our planning words, not news; a zone's name is not either, its instants are.
    return (s.when, s.name, s.topic, s.join, s.agenda, s.note, s.reading, s.questions)


@value
class Edition:
    """A session as it was decided to be told, under one iCalendar SEQUENCE (RFC 5545 section 3.8.7.4)."""

    session: Session
    sequence: int
    uid: str
    at: datetime  # when it was decided: DTSTAMP and LAST-MODIFIED


@value
class Letter:
    """A letter that is owed: one recipient, one topic, one reason. `key` is unique for ever."""

    key: str
    topic: str
    group: str
    to: str  # address
    because: str
    due: datetime
    session: str = ""
    sequence: int | None = None  # the edition it tells of
    until: datetime | None = None  # pointless from then on
    extra: Mapping[str, object] = field(default_factory=dict)  # JSON: what was fixed when it was decided


ERASED = "erased"  # `via` of the row by which somebody whom a file still names was taken out of the group
DUE, SENDING, SENT, DROPPED, FAILED = "due", "sending", "sent", "dropped", "failed"


@value
class Said:
    """A row of the ledger's first half: a letter and what became of it."""

    id: int
    letter: Letter
    state: str
    at: datetime  # when it was decided
    thread: int = 0  # id of the first letter about this session to this person: References, ORGANIZER
    attempts: int = 0
    next_try: datetime | None = None
    settled: datetime | None = None
    outcome: str = ""  # the server's last words, or why it was dropped

    @property
    def stands(self) -> bool:
        return self.state in (DUE, SENDING, SENT)


@value
class Heard:
    """A row of the other half: one thing somebody told us. Never rewritten; a correction is another row.

    `about`: rsvp, moderator, membership, zone, language, remind, address, closing, attendance, shared,
    feed, bounce. `via`: words, calendar, link, host, command, bounce, file, erased.
    """

    id: int
    source: str  # what makes it unique: message id and item, or link token and moment
    group: str
    session: str  # "" where it is about the group or the person
    who: str  # address
    about: str
    answer: str
    at: datetime  # when it was said (mail's Date, never later than its arrival)
    sequence: int | None = None  # the edition answered
    via: str = "words"
    because: str = ""  # the words that decided
    note: str = ""
    inbound: int = 0  # the mail it came in


@dataclass(frozen=True, slots=True)
class Inbound:
    """One mail that came in and the one end it met (fate): recorded, asked back, for the host, bounce,
    automatic, command, spam-like, duplicate."""

    id: int
    source: str
    at: datetime
    sender: str
    subject: str
    fate: str
    because: str
    group: str = ""
    session: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a host's file, and its mend. Line and column count from 1; 0 where there is none."""

    file: str
    line: int
    column: int
    message: str
    hint: str = ""
    group: str = ""
    severity: str = "error"  # "error" | "warning" | "ask-host"

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{where}: {self.message}" + (f"; {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Ledger:
    """What one group's pass needs of the ledger, oldest row first.

    `editions` and what was heard about sessions reach back 400 days, `said` 21 days; what was heard about
    people (membership, zone, …) is there whole.
    """

    editions: tuple[Edition, ...] = ()
    said: tuple[Said, ...] = ()
    heard: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What one look at a group came to: rows to add, letters not to send after all, when to look again."""

    say: tuple[Letter, ...] = ()
    drop: tuple[tuple[int, str], ...] = ()  # (id of a said row still due, why)
    editions: tuple[Edition, ...] = ()
    look_at: datetime | None = None
    problems: tuple[Problem, ...] = ()


@value
class Outgoing:
    """Everything a composer needs for one letter; it decides nothing more."""

    said: Said
    group: Group
    reader: Member  # a member, host or stranger: who it goes to
    edition: Edition | None = None  # the session as this letter tells it
    former: Edition | None = None  # what this reader was last told, for "what changed"
    answer: str = ""  # the reader's present answer, "" for none
    moderator: Person | None = None
    next_edition: Edition | None = None  # for the follow-up: the session after
    member: int = 0  # `heard.id` of the reader's first membership row, 0 for who is no member
    generation: int = 0  # how often their feed's address was renewed

"""What goes into and comes out of :func:`mailer.core.reading.phrasing.understand`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class AskedSession:
    """A coming session the letter could be about; `start` is aware, in the group's zone."""

    id: str
    start: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """What we had asked when this reply came.

    `asked` is 'rsvp' (will you come?), 'moderator' (will you moderate?), 'closing' (the letter after a session,
    which asks nothing of attendance), 'join' (a host: shall they be let in?), 'confirm' (a newcomer: do you wish to
    join?), 'accept' (a host: is the edited list meant?) or '' (unknown, read as an RSVP). `today` is the day in the
    group's zone and lets relative dates be resolved. `sessions` are the coming
    sessions, `about` the id of the one asked about.
    `language` (BCP 47) only breaks ties between languages.
    """

    asked: str = "rsvp"
    today: date | None = None
    sessions: tuple[AskedSession, ...] = ()
    about: str = ""
    language: str = ""

    def __hash__(self) -> int:  # asked for every answer; moments with a zone are dear to hash, and the rest tells apart
        return hash((self.asked, self.today, self.about, self.language))


@dataclass(frozen=True, slots=True)
class SessionAnswer:
    """The answer to one of several sessions; `words` as written."""

    session: str
    rsvp: str
    words: str


@dataclass(frozen=True, slots=True)
class Command:
    """Something asked of the service itself.

    `name`: stop, pause, resume, join, next, zone, remind, export, phone, language, confirm. `argument`: pause: ISO date
    until which (first day of mails again) or ''; zone: IANA name or the place as written; remind: '1 day before';
    language: BCP 47.
    """

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words settle. `rsvp` None means they do not settle it; `because` is a sentence for the host."""

    rsvp: str | None = None
    moderator: str | None = None
    swap_to: str = ""
    answers: tuple[SessionAnswer, ...] = ()
    command: Command | None = None
    guests: int = 0
    late: str = ""
    condition: str = ""
    question: bool = False
    words: str = ""
    because: str = ""
    note: str = ""

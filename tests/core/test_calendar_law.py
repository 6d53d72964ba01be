"""The calendars inside the letters, as a client keeps them that obeys RFC 5546: whatever has happened, it shows the
schedule. Letters come twice after a crash, and late; members leave and come back; Ada changes her mind."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from icalendar import Calendar, Event

from mailer.core.compose.shape import calendar
from mailer.core.compose.slots import ADDRESS, ALL, NAME
from mailer.core.compose.tongue import ENGLISH, Tongue, locale_for
from mailer.core.ics import summary
from mailer.core.model import Letter, Outgoing
from tests.core.book import BEN, CHI, DEE, EVE, Book, circle
from tests.core.cast import POST
from tests.core.test_laws import History

TONGUE = Tongue(ENGLISH, locale_for("en", "Europe/London"))
EVERYBODY = {m.email: m for m in (BEN, CHI, DEE, EVE)}


@dataclass
class Client:
    """One member's calendar. RFC 5546 section 2.1.5: of two that speak of one UID the higher SEQUENCE is right, of
    two with the same SEQUENCE the later DTSTAMP."""

    email: str
    entries: dict[str, Event] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def takes(self, text: str) -> None:
        assert all(len(line) <= 75 for line in text.encode().split(b"\r\n"))
        read = Calendar.from_ical(text)
        [one] = read.walk("VEVENT")
        assert str(one["ATTENDEE"]) == f"mailto:{self.email}" and not isinstance(one["ATTENDEE"], list)
        assert (read["METHOD"] == "CANCEL") == (one["STATUS"] == "CANCELLED")
        assert "DTSTART" in one and "DTEND" in one and "ORGANIZER" in one
        uid = str(one["UID"])
        known = self.entries.get(uid)
        if known is not None and self._order(one) < self._order(known):
            return
        self.entries[uid] = one
        (self.gone.add if read["METHOD"] == "CANCEL" else self.gone.discard)(uid)

    @staticmethod
    def _order(one: Event) -> tuple[int, datetime]:
        return int(one["SEQUENCE"]), one["DTSTAMP"].dt

    def shown(self, after: datetime) -> set[tuple[object, ...]]:
        """What it shows of the days to come: UID, times, title and link."""
        return {
            (uid, one["DTSTART"].dt.timestamp(), one["DTEND"].dt.timestamp(), str(one["SUMMARY"]), str(one.get("URL")))
            for uid, one in self.entries.items()
            if uid not in self.gone and one["DTSTART"].dt > after
        }


@dataclass
class Mailed(Book):
    """A book whose letters reach calendars."""

    clients: dict[str, Client] = field(default_factory=dict)
    sent: list[tuple[str, str]] = field(default_factory=list)  # whom, and the calendar they got

    def _deliver(self, letter: Letter) -> None:
        super()._deliver(letter)
        reader = EVERYBODY.get(letter.to)
        told = [e for e in self.editions if (e.session.id, e.sequence) == (letter.session, letter.sequence)]
        if reader is None or not told:
            return
        row = next(r for r in self.said if r.letter is letter)
        standing = self.view().by_id.get(letter.session)
        answer = standing.partstat(reader.key) if standing else ""
        answer = answer if answer in ("accepted", "declined", "tentative") else ""
        text, _ = calendar(Outgoing(row, self.group, reader, told[0], answer=answer, member=1), POST, TONGUE)
        if not text:
            return
        assert f"PARTSTAT={answer.upper() or 'NEEDS-ACTION'};" in text.replace("\r\n ", "")
        filled = {NAME: reader.name, ADDRESS: reader.email}
        for marker in ALL:
            text = text.replace(marker, filled.get(marker, "r1"))
        self.sent.append((letter.to, text))
        self.arrives(letter.to, text)

    def arrives(self, to: str, text: str) -> None:
        self.clients.setdefault(to, Client(to)).takes(text)


class Calendars(History):
    """The history of a group, with the letters' own calendars."""

    def __init__(self) -> None:
        super().__init__()
        self.book = Mailed(circle(), datetime(2026, 11, 24, 19, tzinfo=UTC))
        self.book.look()

    @precondition(lambda self: self.book.sent)
    @rule(which=st.integers(0, 400), many=st.integers(1, 4))
    def a_crash_sends_letters_again_or_a_server_has_kept_them(self, which: int, many: int) -> None:
        at = which % len(self.book.sent)
        for to, text in self.book.sent[at : at + many]:
            self.book.arrives(to, text)

    def teardown(self) -> None:
        super().teardown()
        book = self.book
        soon = book.now + timedelta(minutes=30)  # whatever begins sooner may be over before anybody hears of it
        known = {(to, uid) for to, client in book.clients.items() for uid in client.entries}
        sessions = [s.session for s in book.view().coming if s.session.start > soon and not s.session.cancelled]
        for place in book.view().people.places.values():
            if place.state not in ("member", "left", "unlisted"):
                continue
            uids = {s.id: f"uid-{s.id}" for s in sessions}
            should = {
                (
                    uids[s.id],
                    s.start.timestamp(),
                    s.end.timestamp(),
                    summary(s),
                    s.join.video or POST.group_link("circle"),
                )
                for s in sessions
                if place.state == "member" and (place.member.email, uids[s.id]) in known
            }
            client = book.clients.get(place.member.email, Client(place.member.email))
            assert client.shown(soon) == should, place.member.email


TestCalendars = Calendars.TestCase
TestCalendars.settings = settings(
    max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

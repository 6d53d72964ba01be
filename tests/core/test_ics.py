"""Calendars as three other programs read them."""

from __future__ import annotations

import json
import shutil
import subprocess
import warnings
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from mailer.core import ics
from mailer.core.ics import Entry, Feeds, event, feed
from mailer.core.model import CANCELLED, Edition, Join, Person, Session
from tests.core.cast import AT, EDITION, SESSION

ZONES = (
    "America/New_York",
    "America/Phoenix",
    "Europe/London",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Asia/Jerusalem",
    "Australia/Sydney",
    "Africa/Casablanca",
    "America/Santiago",
    "Africa/Cairo",
    "UTC",
)
ORGANIZER = Person("circle+r1abc@example.org", "Saturday co-learning")
BEN = Person("ben@example.org", "Ben")
PARSERS = Path(__file__).parents[1] / "parsers"


def session(zone: str, day: date, minute: int = 17 * 60 + 15) -> Session:
    start = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZoneInfo(zone))
    start = start.astimezone(UTC).astimezone(start.tzinfo)
    end = (start.astimezone(UTC) + timedelta(minutes=75)).astimezone(start.tzinfo)
    return replace(SESSION, start=start, end=end, planned=day)


def changes(zone: str) -> list[date]:
    """The days of 2026 to 2028 on which the zone's clocks change."""
    noons = [datetime(2026, 1, 1, 12, tzinfo=ZoneInfo(zone)) + timedelta(days=n) for n in range(3 * 365 + 1)]
    return [b.date() for a, b in pairwise(noons) if a.utcoffset() != b.utcoffset()]


def around_the_changes() -> Iterable[tuple[str, Session]]:
    """Each zone, a day a week of the months in which clocks change anywhere, three years long, and every hour of
    the night in which its own do."""
    days = [
        date(year, month, day) for year in (2026, 2027, 2028) for month in (3, 4, 9, 10, 11) for day in range(2, 29, 8)
    ]
    for zone in ZONES:
        for number, day in enumerate(days):
            yield zone, session(zone, day, (30 + 97 * number) % 1440)
        for day in changes(zone):
            for minute in (0, 30, 75, 90, 120, 150, 180, 210, 240, 1035, 1410):
                yield zone, session(zone, day, minute)
            for beside in (-1, 1):
                yield zone, session(zone, day + timedelta(days=beside), 1035)


def test_clocks_change_where_they_are_said_to() -> None:
    found = {zone: len(changes(zone)) for zone in ZONES}
    assert [zone for zone, times in found.items() if not times] == ["America/Phoenix", "Asia/Kolkata", "UTC"]
    assert found["Europe/London"] == found["America/New_York"] == found["Australia/Sydney"] == 6
    assert date(2027, 3, 14) in changes("America/New_York") and date(2028, 10, 29) in changes("Europe/Berlin")


def invitation(told: Session, **more: object) -> bytes:
    return event(
        replace(EDITION, session=told),
        method="REQUEST",
        organizer=ORGANIZER,
        attendee=BEN,
        dtstamp=AT,
        **more,  # type: ignore[arg-type]
    )


def instant(value: datetime) -> int:
    return int(value.timestamp())


def test_icalendar_reads_the_same_times_in_every_zone_across_the_changes() -> None:
    for zone, told in around_the_changes():
        read = Calendar.from_ical(invitation(told)).walk("VEVENT")[0]
        assert (instant(read["DTSTART"].dt), instant(read["DTEND"].dt)) == told.when, (zone, told.start)


def test_vobject_reads_the_same_times_in_every_zone_across_the_changes() -> None:
    # vobject knows a TZID from what it read before, so each zone's first calendar speaks for all of them.
    for zone, told in around_the_changes():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = vobject.readOne(invitation(told).decode())
        start, end = read.vevent.dtstart.value, read.vevent.dtend.value
        assert (instant(start), instant(end)) == told.when, (zone, told.start)


@pytest.fixture(scope="module")
def ical_js():
    if not shutil.which("node"):
        pytest.skip("node is not installed")
    if not (PARSERS / "node_modules" / "ical.js").is_dir():
        pytest.skip("ical.js is not installed: npm ci --prefix tests/parsers")

    def read(calendars: list[bytes]) -> list[list[dict[str, object]]]:
        done = subprocess.run(
            ["node", "read_calendars.mjs"],
            cwd=PARSERS,
            input=json.dumps([c.decode() for c in calendars]),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return json.loads(done.stdout)

    return read


def test_ical_js_reads_the_same_times_in_every_zone_across_the_changes(ical_js) -> None:
    cases = list(around_the_changes())
    for (zone, told), [read] in zip(cases, ical_js([invitation(told) for _, told in cases]), strict=True):
        assert (read["start"], read["end"]) == told.when, (zone, told.start)


def test_ical_js_reads_names_and_words_as_they_were_meant(ical_js) -> None:
    name = "Zoë; \\ 名前, 100% " * 5
    told = replace(SESSION, topic="Fear, hope; \\ and\nmore 👩‍👩‍👧" * 3)
    raw = event(
        replace(EDITION, session=told),
        method="REQUEST",
        organizer=ORGANIZER,
        attendee=Person("ben+x@example.org", name),
        partstat="tentative",
        dtstamp=AT,
        description="one\ntwo; three, four\\n",
    )
    [[read]] = ical_js([raw])
    assert read["summary"] == f"{told.name}: {told.topic}"
    assert read["description"] == "one\ntwo; three, four\\n"
    assert (read["cn"], read["attendee"], read["partstat"]) == (name, "mailto:ben+x@example.org", "TENTATIVE")


def test_every_line_is_75_octets_at_most_and_ends_in_crlf() -> None:
    raw = invitation(replace(SESSION, topic="名前と長い話 " * 30), description="äöü " * 200)
    assert raw.endswith(b"\r\n") and raw.count(b"\n") == raw.count(b"\r\n")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no character is cut in two


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_comes_back_but_for_control_characters(words: str) -> None:
    words = words.encode("utf-8", "ignore").decode()
    raw = ics.write(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:x",
            "BEGIN:VEVENT",
            f"SUMMARY:{ics.text(words)}",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    )
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    unfolded = raw.replace(b"\r\n ", b"").decode().split("\r\n")[4]
    assert unfolded.startswith("SUMMARY:")
    meant = ics._CONTROL.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))
    back = (
        unfolded[8:]
        .replace("\\\\", "\0")
        .replace("\\n", "\n")
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\0", "\\")
    )
    assert back == meant


def test_the_invitation_names_one_attendee_and_hides_the_new_time_button() -> None:
    raw = invitation(SESSION)
    read = Calendar.from_ical(raw)
    assert read["METHOD"] == "REQUEST"
    one = read.walk("VEVENT")[0]
    assert str(one["ORGANIZER"]) == "mailto:circle+r1abc@example.org"
    assert str(one["ATTENDEE"]) == "mailto:ben@example.org"
    assert dict(one["ATTENDEE"].params) == {
        "CUTYPE": "INDIVIDUAL",
        "ROLE": "REQ-PARTICIPANT",
        "PARTSTAT": "NEEDS-ACTION",
        "RSVP": "TRUE",
        "CN": "Ben",
    }
    assert one["X-MICROSOFT-DISALLOW-COUNTER"] == "TRUE"
    assert one["STATUS"] == "CONFIRMED"
    assert (one["SEQUENCE"], one["UID"]) == (3, EDITION.uid)
    assert one["DTSTAMP"].dt == AT and one["LAST-MODIFIED"].dt == EDITION.at
    assert not [
        line for line in raw.split(b"\r\n") if line.startswith((b"RRULE", b"RDATE")) and b"FREQ=YEARLY" not in line
    ]


def test_the_ways_in_stand_where_calendars_look_for_them() -> None:
    one = Calendar.from_ical(invitation(SESSION)).walk("VEVENT")[0]
    assert one["LOCATION"] == one["URL"] == "https://video.example.org/j/119362879"
    ways = {str(c): c.params for c in one["CONFERENCE"]}
    assert set(ways) == {
        "https://video.example.org/j/119362879",
        "tel:+16699006833,,119362879%23",
        "tel:+16465588656,,119362879%23",
    }
    assert ways["tel:+16699006833,,119362879%23"]["LABEL"] == "+1 669 900 6833 San Jose, id 119 362 879"
    assert all(p["VALUE"] == "URI" for p in ways.values())


def test_a_place_is_the_location_and_a_telephone_is_one_when_there_is_nothing_else() -> None:
    hall = replace(SESSION, join=Join(place="12 Long Lane, London", map="https://maps.example.org/12"))
    one = Calendar.from_ical(invitation(hall)).walk("VEVENT")[0]
    assert one["LOCATION"] == "12 Long Lane, London" and one["URL"] == "https://maps.example.org/12"
    call = replace(SESSION, join=Join(phone=("020 7946 0000",), meeting_id="77"))
    one = Calendar.from_ical(invitation(call)).walk("VEVENT")[0]
    assert one["LOCATION"] == "020 7946 0000 (id 77)"
    assert str(one["CONFERENCE"]) == "tel:02079460000,,77%23"


def test_a_cancelled_session_says_so_in_every_place_and_keeps_its_times() -> None:
    gone = replace(EDITION, session=replace(SESSION, status=CANCELLED), sequence=4)
    raw = event(gone, method="CANCEL", organizer=ORGANIZER, attendee=BEN, dtstamp=AT)
    one = Calendar.from_ical(raw).walk("VEVENT")[0]
    assert b"METHOD:CANCEL\r\n" in raw
    assert one["STATUS"] == "CANCELLED" and one["SEQUENCE"] == 4 and one["UID"] == EDITION.uid
    assert one["SUMMARY"].startswith("Cancelled: ")
    assert one["DTSTART"].dt == SESSION.start


def test_a_group_that_does_not_ask_publishes_without_an_attendee() -> None:
    raw = event(EDITION, method="PUBLISH", organizer=ORGANIZER, dtstamp=AT)
    assert b"METHOD:PUBLISH" in raw and b"ATTENDEE" not in raw and b"ORGANIZER" in raw


def test_a_discreet_title_hides_the_topic() -> None:
    raw = invitation(SESSION, discreet=True)
    assert Calendar.from_ical(raw).walk("VEVENT")[0]["SUMMARY"] == "Saturday co-learning"


def test_a_session_in_the_hour_that_happens_twice_is_written_in_utc() -> None:
    zone = ZoneInfo("America/New_York")
    start = datetime(2026, 11, 1, 0, 30, tzinfo=zone)
    end = (start.astimezone(UTC) + timedelta(minutes=90)).astimezone(zone)
    assert end.fold == 1
    raw = invitation(replace(SESSION, start=start, end=end))
    assert b"DTEND:20261101T060000Z" in raw and b"VTIMEZONE" not in raw


# -- feeds ---------------------------------------------------------------------------------------------------


def entries(many: int, **more: object) -> list[Entry]:
    made = []
    for number in range(many):
        told = session("America/New_York", date(2026, 1, 3) + timedelta(days=7 * number))
        made.append(Entry(Edition(told, 0, f"u{number}@example.org", EDITION.at), **more))  # type: ignore[arg-type]
    return made


def test_a_feed_has_the_head_each_client_looks_for_and_nobody_in_it() -> None:
    raw = feed("Saturday, co-learning", entries(3), "America/New_York")
    read = Calendar.from_ical(raw)
    assert read["METHOD"] == "PUBLISH" and read["VERSION"] == "2.0"
    assert b"\r\nNAME:Saturday\\, co-learning\r\n" in raw
    assert b"\r\nX-WR-CALNAME:Saturday\\, co-learning\r\n" in raw
    assert read["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert read["REFRESH-INTERVAL"].dt == timedelta(hours=1)
    assert read["X-PUBLISHED-TTL"] == "PT1H" and read["X-WR-TIMEZONE"] == "America/New_York"
    assert b"ATTENDEE" not in raw and b"ORGANIZER" not in raw
    assert len(read.walk("VEVENT")) == 3 and len(read.walk("VTIMEZONE")) == 1
    assert len({str(e["UID"]) for e in read.walk("VEVENT")}) == 3


def test_a_feed_is_the_same_bytes_until_something_changes() -> None:
    feeds, listed = Feeds(), entries(20)
    first = feeds.feed("Saturday", listed, "America/New_York")
    assert (
        feeds.feed("Saturday", listed, "America/New_York") == first == feed("Saturday", entries(20), "America/New_York")
    )
    changed = replace(listed[7].edition, session=replace(listed[7].edition.session, topic="Another"), sequence=1)
    listed[7] = replace(listed[7], edition=changed)
    second = feeds.feed("Saturday", listed, "America/New_York")
    assert second != first and b"Another" in second
    assert second == feed("Saturday", listed, "America/New_York")


def test_a_group_feed_keeps_the_way_in_to_its_members() -> None:
    public = feed(
        "Saturday", entries(1, details=False, page="https://circle.example.org/g/colearning"), "America/New_York"
    )
    for secret in (b"video.example.org", b"119", b"tel:"):
        assert secret not in public.replace(b"\r\n ", b"")
    assert b"URL:https://circle.example.org/g/colearning" in public
    assert b"video.example.org" in feed("Saturday", entries(1), "America/New_York")


def test_a_members_feed_shows_their_answer_as_free_or_tentative() -> None:
    [busy] = Calendar.from_ical(feed("x", entries(1, answer="accepted"), "UTC")).walk("VEVENT")
    [free] = Calendar.from_ical(feed("x", entries(1, answer="declined"), "UTC")).walk("VEVENT")
    [perhaps] = Calendar.from_ical(feed("x", entries(1, answer="tentative"), "UTC")).walk("VEVENT")
    assert (busy["TRANSP"], free["TRANSP"], perhaps["STATUS"]) == ("OPAQUE", "TRANSPARENT", "TENTATIVE")


def test_a_feed_without_sessions_is_a_calendar_all_the_same() -> None:
    read = Calendar.from_ical(feed("Saturday", [], "Europe/London"))
    assert len(read.walk("VTIMEZONE")) == 1 and not read.walk("VEVENT")
    Calendar.from_ical(feed("Saturday", [], "UTC"))


def test_a_feed_keeps_a_cancelled_session_as_cancelled() -> None:
    gone = replace(entries(1)[0].edition, session=replace(SESSION, status=CANCELLED))
    [one] = Calendar.from_ical(feed("x", [Entry(gone)], "America/New_York")).walk("VEVENT")
    assert one["STATUS"] == "CANCELLED"


def test_the_memory_of_events_is_bounded() -> None:
    feeds = Feeds(limit=5)
    feeds.feed("x", entries(20), "America/New_York")
    assert len(feeds._known) == 5

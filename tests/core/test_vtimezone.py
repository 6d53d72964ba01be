"""A VTIMEZONE says what zoneinfo says, read with another program's eyes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from mailer.core.vtimezone import vtimezone

ZONES = (
    "America/New_York",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Dublin",
    "America/Phoenix",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Jerusalem",
    "Asia/Beirut",
    "Asia/Gaza",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "America/Santiago",
    "America/Asuncion",
    "America/Havana",
    "America/Nuuk",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Antarctica/Troll",
    "Pacific/Easter",
    "Europe/Chisinau",
    "America/Vancouver",
)


def offsets(text: bytes, moments: list[datetime]) -> list[timedelta]:
    """The offset a reader of RFC 5545 section 3.6.5 finds for each local time: the observance whose last onset
    before it is the latest. Onsets are in the wall time that ends there."""
    zone = Calendar.from_ical(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + text + b"END:VCALENDAR\r\n").walk(
        "VTIMEZONE"
    )[0]
    onsets = []
    for part in zone.subcomponents:
        start = part["DTSTART"].dt.replace(tzinfo=None)
        to = part["TZOFFSETTO"].td
        if "RRULE" in part:
            rule = rrulestr(part["RRULE"].to_ical().decode(), dtstart=start)
            onsets += [(onset, to) for onset in rule.between(datetime(2020, 1, 1), datetime(2040, 1, 1))]  # noqa: DTZ001
        else:
            onsets.append((start, to))
    onsets.sort()
    found = []
    for moment in moments:
        found.append([to for onset, to in onsets if onset <= moment][-1])
    return found


@pytest.mark.parametrize("key", ZONES)
@pytest.mark.parametrize("year", range(2026, 2038))
def test_every_hour_around_the_changes_of_a_year_is_right(key: str, year: int) -> None:
    zone = ZoneInfo(key)
    moments, expected = [], []
    day = datetime(year, 1, 1)  # noqa: DTZ001 wall clock
    while day.year == year:
        for hour in (0, 5, 12, 17, 23):
            local = day.replace(hour=hour)
            aware = local.replace(tzinfo=zone)
            back = aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
            twice = aware.utcoffset() != aware.replace(fold=1).utcoffset()
            if back == local and not twice:  # neither skipped nor ambiguous: those are written in UTC
                moments.append(local)
                expected.append(aware.utcoffset())
        day += timedelta(days=1)
    assert offsets(vtimezone(key, year, year), moments) == expected


def test_a_zone_with_yearly_rules_is_two_rules_and_the_same_every_year() -> None:
    text = vtimezone("America/New_York", 2026, 2026)
    assert text.count(b"RRULE") == 2
    assert b"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU" in text
    assert b"RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU" in text
    assert text == vtimezone("America/New_York", 2031, 2033)


def test_a_zone_without_summer_time_is_one_observance() -> None:
    text = vtimezone("Asia/Kolkata", 2026, 2026)
    assert text.count(b"BEGIN:STANDARD") == 1 and b"DAYLIGHT" not in text
    assert b"TZOFFSETTO:+0530" in text


def test_every_zone_there_is_can_be_written_and_read() -> None:
    for key in sorted(available_timezones() - {"localtime"})[::7]:
        text = vtimezone(key, 2026, 2027)
        noon = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo(key))
        assert offsets(text, [noon.replace(tzinfo=None)]) == [noon.utcoffset()], key

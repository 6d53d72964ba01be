"""Clock changes, odd zones, leap days and year ends: the wall time is kept, the length is what elapses."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mailer.core.cadence import Calendar, Change, following, parse, slots

D = date.fromisoformat


def starts(meets: str, zone: str, since: str, until: str, first: str = "2000-01-01") -> list[str]:
    found, _ = slots(Calendar(parse(meets), zone, D(first)), D(since), D(until))
    return [slot.start.isoformat(timespec="minutes") for slot in found]


def test_a_weekly_session_keeps_its_wall_time_over_both_clock_changes() -> None:
    assert starts("every Saturday 17:15-18:30", "America/New_York", "2027-03-13", "2027-03-20") == [
        "2027-03-13T17:15-05:00", "2027-03-20T17:15-04:00"]  # fmt: skip
    assert starts("every Saturday 17:15-18:30", "America/New_York", "2027-11-06", "2027-11-13") == [
        "2027-11-06T17:15-04:00", "2027-11-13T17:15-05:00"]  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "day", "meets", "start", "end", "warned"),
    [
        # a gap: forward by the gap, and as long as written
        (
            "Europe/Berlin",
            "2027-03-28",
            "every Sunday 2:30-3:30",
            "03:30+02:00",
            "04:30+02:00",
            "go forward by 60 minutes",
        ),
        ("Europe/Berlin", "2027-03-28", "every Sunday 1:30-3:30", "01:30+01:00", "04:30+02:00", ""),
        ("Australia/Lord_Howe", "2026-10-04", "every Sunday 2:10-3:00", "02:40+11:00", "03:30+11:00", "by 30 minutes"),
        # a fold: the first of the two
        (
            "Europe/Berlin",
            "2027-10-31",
            "every Sunday 2:30-3:30",
            "02:30+02:00",
            "02:30+01:00",
            "go back by 60 minutes",
        ),
        ("Europe/Berlin", "2027-10-31", "every Sunday 1:30-3:30", "01:30+02:00", "02:30+01:00", ""),
        ("Australia/Lord_Howe", "2027-04-04", "every Sunday 1:45-2:15", "01:45+11:00", "01:45+10:30", "by 30 minutes"),
        # a midnight that does not exist
        (
            "Africa/Cairo",
            "2027-04-30",
            "every Friday 0:00-1:00",
            "01:00+03:00",
            "02:00+03:00",
            "go forward by 60 minutes",
        ),
        # minutes and history
        ("Asia/Kathmandu", "2027-01-01", "every Friday 17:00-18:00", "17:00+05:45", "18:00+05:45", ""),
        ("Asia/Kathmandu", "1985-12-27", "every Friday 17:00-18:00", "17:00+05:30", "18:00+05:30", ""),
        ("America/Caracas", "2010-01-01", "every Friday 17:00-18:00", "17:00-04:30", "18:00-04:30", ""),
    ],
)
def test_a_start_in_a_gap_moves_forward_and_in_a_fold_is_the_first(
    zone: str, day: str, meets: str, start: str, end: str, warned: str
) -> None:
    [slot], troubles = slots(Calendar(parse(meets), zone, D("1980-01-01")), D(day), D(day))
    assert slot.start.isoformat(timespec="minutes") == f"{day}T{start}"
    assert slot.end.isoformat(timespec="minutes") == f"{day}T{end}"
    assert [warned in trouble.message for trouble in troubles] == [True] * bool(warned)
    assert all(trouble.severity == "warning" for trouble in troubles)


def test_a_session_may_end_the_next_day_and_the_next_year() -> None:
    [slot], _ = slots(Calendar(parse("every Thursday 23:00-00:30"), "Europe/Berlin"), D("2026-12-31"), D("2026-12-31"))
    assert (slot.start.isoformat(), slot.end.isoformat()) == ("2026-12-31T23:00:00+01:00", "2027-01-01T00:30:00+01:00")


def test_a_date_the_zone_skipped_has_no_session() -> None:
    assert starts("every Friday 17:00-18:00", "Pacific/Apia", "2011-12-20", "2012-01-07") == [
        "2011-12-23T17:00-10:00", "2012-01-06T17:00+14:00"]  # fmt: skip
    assert starts("monthly on the 30th 0:30-1:00", "Pacific/Apia", "2011-12-01", "2011-12-31") == []


def test_a_range_cadence_steps_around_a_date_the_zone_skipped() -> None:
    found = starts("every 3-4 weeks on Friday 17:00-18:00", "Pacific/Apia", "2011-12-01", "2012-01-31", "2011-12-09")
    assert found == ["2011-12-09T17:00-10:00", "2012-01-06T17:00+14:00", "2012-01-27T17:00+14:00"]


def test_a_session_cannot_be_moved_to_a_date_the_zone_skipped() -> None:
    moved = Change(D("2011-12-23"), kind="moved", to_date=D("2011-12-30"))
    calendar = Calendar(parse("every Friday 17:00-18:00"), "Pacific/Apia", None, (moved,))
    _, troubles = slots(calendar, D("2011-12-01"), D("2011-12-31"))
    assert "Pacific/Apia skipped 2011-12-30" in [trouble.message for trouble in troubles]


def test_leap_days_short_months_and_the_fifth_of_a_weekday() -> None:
    def days(meets: str, since: str, until: str) -> list[str]:
        return [start[:10] for start in starts(meets, "UTC", since, until)]

    assert days("monthly on the 29th 9:00-10:00", "2027-02-01", "2028-03-01")[0] == "2027-03-29"
    assert "2028-02-29" in days("monthly on the 29th 9:00-10:00", "2028-01-01", "2028-12-31")
    assert days("monthly on the last day 9:00-10:00", "2028-02-01", "2028-02-29") == ["2028-02-29"]
    assert days("monthly on the last day 9:00-10:00", "2100-02-01", "2100-03-01") == ["2100-02-28"]
    assert days("fifth Friday of the month 9:00-10:00", "2027-01-01", "2027-12-31") == [
        "2027-01-29", "2027-04-30", "2027-07-30", "2027-10-29", "2027-12-31"]  # fmt: skip
    assert days("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 9:00-10:00", "2026-01-01", "2036-12-31") == [
        "2028-02-29", "2032-02-29", "2036-02-29"]  # fmt: skip
    assert days("every day 9:00-10:00", "2026-12-31", "2027-01-01") == ["2026-12-31", "2027-01-01"]


def test_the_next_session_of_a_rule_that_is_rarely_due_is_found() -> None:
    rare = Calendar(parse("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 9:00-10:00"), "UTC")
    after = following(rare, datetime(2096, 3, 1, tzinfo=UTC))
    assert after and after.planned == D("2104-02-29")


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20261205", "2026-12-05"),
        ("20261205T171500", "2026-12-05"),
        ("20261205T171400", "2026-11-28"),
        ("20261205T221500Z", "2026-12-05"),
        ("20261205T221400Z", "2026-11-28"),
    ],
)
def test_an_until_is_kept_to_the_second_it_names(until: str, last: str) -> None:
    meets = f"RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL={until} 17:15-18:30"
    assert starts(meets, "America/New_York", "2026-11-20", "2027-01-31", "2026-11-28")[-1][:10] == last

"""Sessions that are cancelled, moved, extra, longer; and what a host is told about changes that cannot be meant."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from mailer.core.cadence import Calendar, Change, Slot, Trouble, following, parse, slots, troubles

D = date.fromisoformat
SATURDAYS = "every Saturday 17:15-18:30"


def group(*changes: Change, meets: str = SATURDAYS, avoid: str = "", zone: str = "America/New_York") -> Calendar:
    """Ada's Saturdays in New York from 28 November 2026."""
    ranges = tuple((D(one.split("/")[0]), D(one.split("/")[-1])) for one in avoid.split())
    return Calendar(parse(meets), zone, D("2026-11-28"), changes, ranges)


def plan(calendar: Calendar, since: str = "2026-12-01", until: str = "2027-01-20", **known: object) -> list[str]:
    """Each session as "planned start status"."""
    return [shown(slot) for slot in slots(calendar, D(since), D(until), **known)[0]]  # type: ignore[arg-type]


def shown(slot: Slot) -> str:
    at = f" {slot.at:%H:%M}" if slot.at else ""
    return f"{slot.planned:%m-%d}{at}: {slot.start:%m-%d %H:%M}-{slot.end:%H:%M} {slot.status}"


def told(calendar: Calendar, since: str = "2026-12-01", until: str = "2027-01-20", **known: object) -> list[Trouble]:
    return slots(calendar, D(since), D(until), **known)[1]  # type: ignore[arg-type]


def test_a_cancelled_session_stays_listed() -> None:
    calendar = group(Change(D("2026-12-26"), kind="cancelled"))
    assert plan(calendar, "2026-12-19", "2027-01-02") == [
        "12-19: 12-19 17:15-18:30 confirmed",
        "12-26: 12-26 17:15-18:30 cancelled",
        "01-02: 01-02 17:15-18:30 confirmed",
    ]
    after = following(calendar, datetime(2026, 12, 20, tzinfo=UTC))
    assert after and after.planned == D("2027-01-02")


@pytest.mark.parametrize(
    ("change", "result"),
    [
        (Change(D("2027-01-02"), kind="moved", to_date=D("2027-01-03")), "01-02: 01-03 17:15-18:30 confirmed"),
        (
            Change(D("2027-01-02"), kind="moved", to_date=D("2027-01-03"), to_time=time(18)),
            "01-02: 01-03 18:00-19:15 confirmed",
        ),
        (
            Change(D("2027-01-02"), kind="moved", to_date=D("2026-12-31"), to_time=time(23), minutes=90),
            "01-02: 12-31 23:00-00:30 confirmed",
        ),
        (Change(D("2027-01-02"), kind="moved", to_time=time(10)), "01-02: 01-02 10:00-11:15 confirmed"),
        (Change(D("2027-01-02"), minutes=30), "01-02: 01-02 17:15-17:45 confirmed"),
    ],
)
def test_a_moved_session_keeps_what_is_not_said(change: Change, result: str) -> None:
    assert result in plan(group(change))
    assert told(group(change)) == []


def test_a_moved_session_says_from_where() -> None:
    calendar = group(Change(D("2027-01-02"), kind="moved", to_date=D("2027-01-03")))
    assert slots(calendar, D("2027-01-03"), D("2027-01-03"))[0][0].because == "moved from 2 Jan"
    calendar = group(Change(D("2027-01-02"), kind="moved", to_time=time(10)))
    assert slots(calendar, D("2027-01-02"), D("2027-01-02"))[0][0].because == "moved from 17:15"


def test_a_session_moved_far_away_is_listed_where_it_was_planned_and_where_it_takes_place() -> None:
    calendar = group(Change(D("2026-12-05"), kind="moved", to_date=D("2027-06-01")))
    assert plan(calendar, "2026-12-05", "2026-12-05") == ["12-05: 06-01 17:15-18:30 confirmed"]
    assert plan(calendar, "2027-06-01", "2027-06-01") == ["12-05: 06-01 17:15-18:30 confirmed"]


def test_moving_onto_another_sessions_date_is_an_error() -> None:
    [trouble] = told(group(Change(D("2027-01-02"), kind="moved", to_date=D("2027-01-09"))))
    assert (trouble.severity, trouble.planned) == ("error", D("2027-01-02"))
    assert trouble.message == "moved onto Saturday 9 January, where another session takes place"


def test_moving_onto_the_date_of_a_cancelled_session_is_fine() -> None:
    moved = Change(D("2027-01-02"), kind="moved", to_date=D("2027-01-09"))
    assert told(group(moved, Change(D("2027-01-09"), kind="cancelled"))) == []


def test_moving_onto_an_extra_session_and_two_moves_to_one_day_are_errors() -> None:
    moved = Change(D("2027-01-02"), kind="moved", to_date=D("2027-01-05"))
    extra = Change(D("2027-01-05"), kind="extra", to_time=time(19), minutes=60)
    other = Change(D("2027-01-09"), kind="moved", to_date=D("2027-01-05"))
    assert [trouble.planned for trouble in told(group(moved, extra))] == [D("2027-01-02")]
    assert [trouble.planned for trouble in told(group(moved, other))] == [D("2027-01-02"), D("2027-01-09")]


def test_two_sessions_may_change_places() -> None:
    one = Change(D("2027-01-02"), kind="moved", to_date=D("2027-01-09"))
    two = Change(D("2027-01-09"), kind="moved", to_date=D("2027-01-02"))
    assert told(group(one, two)) == []


def test_an_extra_session_has_its_own_time() -> None:
    calendar = group(Change(D("2027-01-05"), kind="extra", to_time=time(19), minutes=60))
    assert plan(calendar, "2027-01-03", "2027-01-09") == [
        "01-05: 01-05 19:00-20:00 confirmed",
        "01-09: 01-09 17:15-18:30 confirmed",
    ]
    assert told(calendar) == []


def test_an_extra_session_at_the_very_time_of_a_planned_one_is_an_error() -> None:
    extra = Change(D("2026-12-05"), kind="extra", to_time=time(17, 15), minutes=60)
    [trouble] = told(group(extra))
    assert trouble.message == "a session is planned at 17:15 on Saturday 5 December already"
    assert (trouble.planned, trouble.severity) == (D("2026-12-05"), "error")
    moved = Change(D("2026-12-05"), time(17, 15), "moved", to_date=D("2026-12-06"))
    assert told(group(extra, moved)) == []


def test_an_extra_session_beside_a_planned_one_carries_its_time_and_the_planned_one_keeps_its_name() -> None:
    calendar = group(Change(D("2027-01-09"), kind="extra", to_time=time(10), minutes=60))
    assert plan(calendar, "2027-01-09", "2027-01-09") == [
        "01-09 10:00: 01-09 10:00-11:00 confirmed",
        "01-09: 01-09 17:15-18:30 confirmed",
    ]


def test_a_day_that_plans_two_names_both_by_their_time() -> None:
    meets = "2026-12-03 10:00-11:00; 2026-12-03 16:30-17:30; 2026-12-10 10:00-11:00"
    calendar = group(Change(D("2026-12-03"), at=time(16, 30), kind="cancelled"), meets=meets)
    assert plan(calendar) == [
        "12-03 10:00: 12-03 10:00-11:00 confirmed",
        "12-03 16:30: 12-03 16:30-17:30 cancelled",
        "12-10: 12-10 10:00-11:00 confirmed",
    ]
    assert told(calendar) == []
    [trouble] = told(group(Change(D("2026-12-03"), kind="cancelled"), meets=meets))
    assert trouble.message == "Thursday 3 December plans 2 sessions; say which"


def test_a_change_for_a_date_without_a_session_names_the_nearest_planned_ones() -> None:
    [trouble] = told(group(Change(D("2027-01-07"), kind="cancelled")))
    assert (trouble.severity, trouble.planned) == ("error", D("2027-01-07"))
    assert trouble.message == "no session is planned on Thursday 7 January 2027"
    assert trouble.hint == "the nearest planned are 2027-01-02 (Saturday) and 2027-01-09 (Saturday)"


def test_a_topic_for_a_date_without_a_session_is_an_error_too() -> None:
    assert [trouble.severity for trouble in told(group(Change(D("2027-01-07"))))] == ["error"]


def test_changes_of_days_gone_by_are_no_errors() -> None:
    calendar = group(Change(D("2026-12-10"), kind="cancelled"))
    assert [trouble.severity for trouble in told(calendar, today=D("2026-12-11"))] == ["warning"]
    assert [trouble.severity for trouble in told(calendar, today=D("2026-12-10"))] == ["error"]


def test_a_fixed_cadence_skips_what_is_avoided() -> None:
    calendar = group(avoid="2026-12-20/2027-01-03")
    assert plan(calendar, "2026-12-19", "2027-01-09") == [
        "12-19: 12-19 17:15-18:30 confirmed",
        "01-09: 01-09 17:15-18:30 confirmed",
    ]


def test_a_session_announced_before_its_day_was_avoided_is_listed_as_cancelled() -> None:
    calendar = group(avoid="2026-12-26")
    announced = {(D("2026-12-26"), None)}
    assert "12-26: 12-26 17:15-18:30 cancelled" in plan(calendar, announced=announced)
    assert [slot.because for slot in slots(calendar, D("2026-12-26"), D("2026-12-26"), announced=announced)[0]] == [
        "26 Dec is avoided"
    ]


def test_a_session_on_an_avoided_day_may_be_moved_but_not_given_a_topic() -> None:
    moved = group(Change(D("2026-12-26"), kind="moved", to_date=D("2026-12-27")), avoid="2026-12-26")
    assert ("12-26: 12-27 17:15-18:30 confirmed" in plan(moved), told(moved)) == (True, [])
    [trouble] = told(group(Change(D("2026-12-26")), avoid="2026-12-26"))
    assert trouble.message == "no session is planned on Saturday 26 December 2026 (the day is avoided)"


def test_an_extra_session_before_starts_is_pointed_out() -> None:
    calendar = group(Change(D("2026-11-20"), kind="extra", to_time=time(19), minutes=60))
    assert [trouble.severity for trouble in told(calendar, "2026-11-01")] == ["warning"]


@pytest.mark.parametrize(
    ("meets", "severity", "message", "hint"),
    [
        ("monthly on the 31st 19:00-20:00", "warning", "no 31st", "monthly on the last day 19:00-20:00"),
        (
            "monthly on the 1st and 30th 19:00-20:00",
            "warning",
            "no 30th",
            "monthly on the 1st and last day 19:00-20:00",
        ),
        ("fifth Friday of the month 19:00-20:00", "warning", "no fifth", "last Friday of the month 19:00-20:00"),
        ("every Saturday 3:15-4:30", "warning", "03:15 is at night", "15:15 if the afternoon or evening is meant"),
        ("every Saturday 18:30-17:15", "warning", "22.75 hours", "the end after the start, such as 17:15-18:30"),
        ("2026-11-01 16:30-17:30", "warning", "lies before starts", "starts: 2026-11-01"),
    ],
)
def test_what_may_surprise_is_said(meets: str, severity: str, message: str, hint: str) -> None:
    [trouble] = troubles(group(meets=meets), D("2026-11-28"), D("2027-12-31"))
    assert (trouble.severity, trouble.hint) == (severity, hint)
    assert message in trouble.message


@pytest.mark.parametrize("meets", ["every other Tuesday 19:00-20:00", "every 3-4 weeks on Tuesday 19:00-20:00",
                                   "RRULE:FREQ=DAILY;INTERVAL=10 19:00-20:00"])  # fmt: skip
def test_counting_needs_a_first_day(meets: str) -> None:
    calendar = Calendar(parse(meets), "Europe/Berlin")
    assert [one.severity for one in troubles(calendar, D("2026-11-28"), D("2027-12-31"))] == ["error"]
    assert slots(calendar, D("2026-11-28"), D("2027-12-31"))[0] == []
    assert following(calendar, datetime(2026, 12, 1, tzinfo=UTC)) is None


def test_elsewhere_a_first_day_is_optional() -> None:
    for meets in (SATURDAYS, "last Friday 16:00-17:00", "monthly on the 15th 19:00-20:00", "2026-12-03 16:30-17:30"):
        calendar = Calendar(parse(meets), "Europe/Berlin")
        assert slots(calendar, D("2026-12-01"), D("2026-12-31"))[0]
        assert troubles(calendar, D("2026-12-01"), D("2026-12-31")) == []

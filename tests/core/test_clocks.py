"""When a session is, told to people whose clocks change on other days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mailer.core.compose.clocks import When, when
from mailer.core.compose.tongue import ENGLISH, Tongue, locale_for
from mailer.core.model import Session
from tests.core.cast import SESSION, replace

GROUP = "America/New_York"


def told(day: str, reader: str, group: str = GROUP, hour: int = 17, minute: int = 15) -> When:
    when_ = date.fromisoformat(day)
    start = datetime(when_.year, when_.month, when_.day, hour, minute, tzinfo=ZoneInfo(group))
    end = (start.astimezone(UTC) + timedelta(minutes=75)).astimezone(start.tzinfo)
    session: Session = replace(SESSION, start=start, end=end)
    return when(session, ZoneInfo(reader), Tongue(ENGLISH, locale_for("en", reader)))


def test_the_readers_clock_comes_first_and_the_groups_when_it_differs() -> None:
    there = told("2026-11-28", "Europe/London")
    assert there.date == "Saturday, 28 November 2026"
    assert there.time == "10:15–11:30 pm, London time"
    assert there.there == "In New York: 5:15–6:30 pm"
    assert there.notes == ()


def test_a_reader_by_the_groups_clock_is_told_one_time() -> None:
    for zone in (GROUP, "America/Toronto", "America/Detroit"):
        assert told("2026-11-28", zone).there == ""


def test_another_day_on_the_groups_calendar_is_named() -> None:
    sydney = told("2026-11-28", "Australia/Sydney")
    assert sydney.date == "Sunday, 29 November 2026"
    assert sydney.there == "In New York: Saturday, 28 November 2026, 5:15–6:30 pm"


def test_london_and_new_york_part_for_a_week_in_autumn_and_two_or_three_in_spring() -> None:
    parted = [
        (date(2026, 1, 3) + timedelta(weeks=n)).isoformat()
        for n in range(52)
        if any(
            "Mind the clocks" in note
            for note in told((date(2026, 1, 3) + timedelta(weeks=n)).isoformat(), "Europe/London").notes
        )
    ]
    # Clocks change on 8 March and 1 November in New York, on 29 March and 25 October in London.
    assert parted == ["2026-03-14", "2026-03-21", "2026-03-28", "2026-10-31"]


def test_in_those_weeks_one_line_says_so() -> None:
    spring = told("2026-03-14", "Europe/London")
    assert spring.time.startswith("9:15–10:30 pm")
    assert spring.notes == ("Mind the clocks: still 5:15 pm in New York; for you 9:15 pm instead of 10:15 pm.",)
    autumn = told("2026-10-31", "Europe/London")
    assert autumn.notes[0] == "Mind the clocks: still 5:15 pm in New York; for you 9:15 pm instead of 10:15 pm."


def test_the_first_week_in_which_they_agree_again_says_that() -> None:
    assert (
        told("2026-04-04", "Europe/London")
        .notes[0]
        .startswith("The clocks agree again: still 5:15 pm in New York; for you 10:15 pm instead of 9:15 pm.")
    )
    assert told("2026-04-11", "Europe/London").notes == ()


def test_phoenix_never_changes_its_clocks_and_is_told_when_new_york_does() -> None:
    assert told("2026-03-07", "America/Phoenix").notes == ()
    assert told("2026-03-14", "America/Phoenix").notes == (
        "Mind the clocks: still 5:15 pm in New York; for you 2:15 pm instead of 3:15 pm.",
    )
    assert told("2026-03-21", "America/Phoenix").notes == ()
    assert told("2026-11-07", "America/Phoenix").notes == (
        "Mind the clocks: still 5:15 pm in New York; for you 3:15 pm instead of 2:15 pm.",
    )


@pytest.mark.parametrize("zone", [GROUP, "Europe/London", "Asia/Kolkata", "Australia/Sydney", "UTC"])
def test_most_weeks_nothing_is_said_about_clocks(zone: str) -> None:
    for day in ("2026-01-17", "2026-05-16", "2026-07-18", "2026-12-12"):
        assert told(day, zone).notes == ()


def test_the_week_after_the_readers_own_clocks_change_is_noted() -> None:
    forward = told("2026-03-14", GROUP).notes
    assert forward == ("Clock change in New York on Sunday, March 8, 2026, forward: the time above is the new one.",)
    assert "on Sunday, November 1, 2026, back:" in told("2026-11-01", GROUP).notes[0]
    assert told("2026-10-31", GROUP).notes == () == told("2026-11-08", GROUP).notes


def test_a_session_over_midnight_names_the_day_it_ends() -> None:
    assert told("2026-11-28", GROUP, hour=23, minute=30).time == "11:30 pm–12:45 am (Sun, Nov 29), New York time"
    assert told("2026-11-28", GROUP, hour=11, minute=30).time == "11:30 am–12:45 pm, New York time"

# ruff: noqa: E501  rows of a table are not broken
"""What we do not understand: where it stops, what we say, and the nearest phrase that would work."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.core.cadence import CadenceError, parse, parse_dated

# The phrase, the column (from 1) at which it stops being understood, what is wrong, what would work.
# fmt: off
ERRORS = [
    ('', 1, 'the phrase is empty; say on', 'every Saturday 17:00-18:00'),
    ('tomorrow', 1, 'a weekday was expected;', 'every Saturday 17:00-18:00'),
    ('every', 6, 'on which days? name a weekday', 'every Saturday 17:00-18:00'),
    ('every Saturday', 15, 'the time is missing; say when', 'every Saturday 17:00-18:00'),
    ('every Saturday at', 18, 'the time is missing; say when', 'every Saturday 17:00-18:00'),
    ('every Saturday 17:15', 21, 'how long is it? say when it', 'every Saturday 17:15-18:15'),
    ('every 3-4 weeks on Saturday 17:15', 34, 'how long is it? say when it', 'every 3-4 weeks on Saturday 17:15-18:15'),
    ('every 3-4 weeks on Thursday', 28, 'the time is missing; say when', 'every 3-4 weeks on Thursday 17:00-18:00'),
    ('last Friday 7pm', 16, 'how long is it? say when it', 'last Friday of the month 19:00-20:00'),
    ('every Saturday 17:15-', 22, 'the time at which it ends was', 'every Saturday 17:15-18:15'),
    ('every Saturday 17:15-18:30 EST', 28, 'the zone is not part of the', 'every Saturday 17:15-18:30'),
    ('every Saturday 17:15-18:30 in the hall', 28, '“in” is not understood here,', 'every Saturday 17:15-18:30'),
    ('every Saturday 17:15-17:15', 22, 'it ends when it begins', 'every Saturday 17:15-18:15'),
    ('every Saturday 25:00-26:00', 16, 'there is no time 25:00', 'every Saturday 17:00-18:00'),
    ('every Saturday 17:60-18:30', 16, 'there is no time 17:60', 'every Saturday 18:30-19:30'),
    ('every Saturday 24:00-25:00', 16, 'there is no time 24:00', 'every Saturday 17:00-18:00'),
    ('every Saturday 17:5-18:30', 16, 'minutes have two digits, as in', 'every Saturday 17:05-18:30'),
    ('every Saturday 17:15pm-18:30pm', 21, '17:15 is on the 24-hour clock', 'every Saturday 17:15-18:30'),
    ('every Saturday 0:30am-1am', 20, '0:30 is on the 24-hour clock', 'every Saturday 00:30-01:00'),
    ('every Saturday 5-6', 16, '5 may be morning or evening:', 'every Saturday 17:00-18:00'),
    ('every Saturday 7 for 90 minutes', 16, '7 may be morning or evening:', 'every Saturday 19:00-20:30'),
    ('every Saturday 17:15 for 90', 28, 'minutes or hours?', 'every Saturday 17:15-18:45'),
    ('every Saturday 17:15 for 0 minutes', 26, 'a session lasts from one minute', 'every Saturday 17:15-18:15'),
    ('every Saturday 17:15 for 25 hours', 26, 'a session lasts from one minute', 'every Saturday 17:15-18:15'),
    ('every Saturday 17:15 for 1.5 minutes', 26, 'minutes are whole numbers', 'every Saturday 17:15-18:15'),
    ('every Saturday 17:15 for ages', 26, 'a length was expected, such as', 'every Saturday 17:15-18:15'),
    ('every Saturday 17:15-18:30 17:15', 28, '“17:15” is not understood here,', 'every Saturday 17:15-18:30'),
    ('Evry Saturday 17:15-18:30', 1, 'a weekday was expected; “Evry”', 'every Saturday 17:15-18:30'),
    ('every Saterday 17:15-18:30', 7, 'a weekday was expected;', 'every Saturday 17:15-18:30'),
    ('every Satruday and Sunday 17:15-18:30', 7, 'a weekday was expected;', 'every Saturday and Sunday 17:15-18:30'),
    ('every Saturday and Funday 17:15-18:30', 20, 'a weekday was expected;', 'every Saturday and Sunday 17:15-18:30'),
    ('every Saturday and 17:15-18:30', 16, 'a time was expected; “and” is', 'every Saturday 17:15-18:30'),
    ('every Saturday and Saturday 17:15-18:30', 20, 'Saturday is named twice', 'every Saturday 17:15-18:30'),
    ('Monday to Friday and Tuesday 9:00-9:15', 22, 'Tuesday is named twice', 'every Tuesday and Friday 09:00-09:15'),
    ('Samstags 17:15-18:30', 1, 'a weekday was expected;', 'every Saturday 17:15-18:30'),
    ('17:15-18:30 every Saturday', 1, 'a weekday was expected; “17:15”', 'every Saturday 17:15-18:30'),
    ('every other 19:00-20:00', 13, 'a weekday was expected; “19:00”', 'every other Saturday 19:00-20:00'),
    ('every 2 weeks 19:00-20:00', 15, 'a weekday was expected; “19:00”', 'every other Saturday 19:00-20:00'),
    ('every 2 Tuesdays 19:00-20:00', 9, '“weeks” was expected;', 'every other Tuesday 19:00-20:00'),
    ('every 0 weeks on Tuesday 19:00-20:00', 7, 'from 1 to 52 weeks can be', 'every Tuesday 19:00-20:00'),
    ('every 60 weeks on Tuesday 19:00-20:00', 7, 'from 1 to 52 weeks can be', 'every Tuesday 19:00-20:00'),
    ('every 4-3 weeks on Tuesday 19:00-20:00', 7, 'from 4 to 3 weeks leaves no', 'every 3-4 weeks on Tuesday 19:00-20:00'),
    ('every 3-3 weeks on Tuesday 19:00-20:00', 7, 'from 3 to 3 weeks leaves no', 'every 3 weeks on Tuesday 19:00-20:00'),
    ('every 3- weeks on Tuesday 19:00-20:00', 10, 'how many weeks at most? write', 'every 3 weeks on Tuesday 19:00-20:00'),
    ('every 3-4 days 19:00-20:00', 11, '“weeks” was expected; “days” is', 'every Saturday 15:00-16:00'),
    ('every 10 days 19:00-20:00', 10, 'only weeks can be counted in', 'RRULE:FREQ=DAILY;INTERVAL=10 19:00-20:00'),
    ('every 14 days 19:00-20:00', 10, 'count in weeks: “every 2 weeks', 'every other Saturday 19:00-20:00'),
    ('every 2 months on the first Saturday 10:00-11:00', 9, 'only weeks can be counted in', 'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA 10:00-11:00'),
    ('every other month on the 15th 10:00-11:00', 13, 'only weeks can be counted in', 'RRULE:FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15 10:00-11:00'),
    ('every quarter on the last Friday 10:00-11:00', 7, 'only weeks can be counted in', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR 10:00-11:00'),
    ('every year on the 15th 10:00-11:00', 7, 'a weekday was expected; “year”', 'every Saturday 10:00-11:00'),
    ('biweekly on Tuesday 19:00-20:00', 1, 'biweekly may mean every two', 'every other Tuesday 19:00-20:00'),
    ('bi-weekly Tuesdays 19:00-20:00', 1, 'biweekly may mean every two', 'every other Tuesday 19:00-20:00'),
    ('bimonthly on Tuesday 19:00-20:00', 1, 'bimonthly may mean every two', 'first and third Tuesday of the month 19:00-20:00'),
    ('every second Tuesday 19:00-20:00', 1, 'this may mean every 2 weeks, or', 'second Tuesday of the month 19:00-20:00'),
    ('every third Tuesday 19:00-20:00', 1, 'this may mean every 3 weeks, or', 'third Tuesday of the month 19:00-20:00'),
    ('every 3rd Tuesday 19:00-20:00', 1, 'this may mean every 3 weeks, or', 'third Tuesday of the month 19:00-20:00'),
    ('sixth Tuesday of the month 19:00-20:00', 1, 'a weekday was expected; “sixth”', 'every Tuesday 19:00-20:00'),
    ('first Tuesday and first Tuesday 19:00-20:00', 1, 'one of these days is named twice', 'every Tuesday 19:00-20:00'),
    ('first and first Tuesday 19:00-20:00', 1, 'one of these days is named twice', 'first Tuesday of the month 19:00-20:00'),
    ('first of Tuesday 19:00-20:00', 7, 'of what? write “of the month”,', 'every Tuesday 19:00-20:00'),
    ('the 15th 19:00-20:00', 10, 'of what? write “of the month”,', 'monthly on the 15th 19:00-20:00'),
    ('monthly on the 32nd 19:00-20:00', 16, 'a month has 31 days at most', 'monthly on the last day 19:00-20:00'),
    ('monthly 19:00-20:00', 9, 'on which day of the month?', 'monthly on the 1st 19:00-20:00'),
    ('monthly on Tuesday 19:00-20:00', 12, 'on which day of the month?', 'first Tuesday of the month 19:00-20:00'),
    ('monthly on the 1st and 1st 19:00-20:00', 16, 'one of these days is named twice', 'every Saturday 19:00-20:00'),
    ('2026-02-30 16:30-17:30', 1, 'there is no 2026-02-30', 'Saturday 28 February 2026 16:30-17:30'),
    ('2026-13-01 16:30-17:30', 1, 'there is no 2026-13-01', 'Tuesday 13 January 2026 16:30-17:30'),
    ('31 April 2027 16:30-17:30', 1, 'there is no 31 April 2027', 'Friday 30 April 2027 16:30-17:30'),
    ('3 December 16:30-17:30', 12, 'the year was expected, with', 'Friday 3 December 2027 16:30-17:30'),
    ('3/12/2026 16:30-17:30', 1, 'day or month first? write dates', 'Thursday 3 December 2026 16:30-17:30'),
    ('03.12.2026 16:30-17:30', 1, 'day or month first? write dates', 'Thursday 3 December 2026 16:30-17:30'),
    ('Friday 3 December 2026 16:30-17:30', 1, '3 December 2026 is a Thursday', 'Thursday 3 December 2026 16:30-17:30'),
    ('2026-12-03', 11, 'the time is missing; say when', 'Thursday 3 December 2026 17:00-18:00'),
    ('2026-12-03 16:30-17:30; 2026-12-03 16:30-17:00', 25, 'this time is in the list already', 'Thursday 3 December 2026 16:30-17:30'),
    ('2026-12-03 16:30-17:30; nonsense', 25, '“nonsense” is not understood', 'Thursday 3 December 2026 16:30-17:30'),
    ('0 17 * * 6', 1, 'a weekday was expected; “0” is', 'every Saturday 00:00-01:00'),
    ('every Saturday 17:15-18:30 @ Zoom', 28, '“@” is not understood here,', 'every Saturday 17:15-18:30'),
    ("every Saturday at 5 o'clock for an hour", 19, '5 may be morning or evening:', 'every Saturday 17:00-18:00'),
]

# Rules for experts; what would work is the plainest of them.
RULES = [
    ('RRULE:FREQ=HOURLY 17:15-18:30', 12, 'groups meet daily at most'),
    ('RRULE:FREQ=FORTNIGHTLY 17:15-18:30', 12, 'there is no FREQ=FORTNIGHTLY'),
    ('RRULE:BYDAY=SA 17:15-18:30', 7, 'FREQ is missing'),
    ('RRULE:FREQ=WEEKLY;BYDAY=XX 17:15-18:30', 25, 'BYDAY takes MO TU WE TH FR SA'),
    ('RRULE:FREQ=WEEKLY;BYDAY=1SA 17:15-18:30', 25, 'numbered weekdays such as 1SA'),
    ('RRULE:FREQ=WEEKLY;BYHOUR=17 17:15-18:30', 19, 'BYHOUR has no place here: the'),
    ('RRULE:FREQ=WEEKLY;INTERVAL=0 17:15-18:30', 28, 'a number from 1 to 999 was'),
    ('RRULE:FREQ=WEEKLY;INTERVAL=two 17:15-18:30', 28, 'a number from 1 to 999 was'),
    ('RRULE:FREQ=WEEKLY;BYDAY=SA;BYDAY=SU 17:15-18:30', 28, 'BYDAY stands here twice'),
    ('RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=3;UNTIL=20270101 17:15-18:30', 42, 'COUNT and UNTIL exclude each'),
    ('RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=tomorrow 17:15-18:30', 34, 'UNTIL is a date such as'),
    ('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 17:15-18:30', 7, 'no day fits this rule'),
    ('RRULE:FREQ=MONTHLY;BYMONTHDAY=1,32 17:15-18:30', 33, 'BYMONTHDAY takes numbers from 1'),
    ('RRULE:FREQ=WEEKLY;COLOUR=RED 17:15-18:30', 19, 'a rule has no part named COLOUR'),
    ('RRULE:FREQ=WEEKLY;BYDAY=SA;WKST=XX 17:15-18:30', 33, 'WKST is one of MO TU WE TH FR'),
    ('RRULE:FREQ=MONTHLY;BYSETPOS=1 17:15-18:30', 20, 'BYSETPOS chooses among other BY'),
    ('RRULE:FREQ=WEEKLY;BYMONTHDAY=3 17:15-18:30', 19, 'BYMONTHDAY does not go with'),
]
# fmt: on


@pytest.mark.parametrize(("phrase", "column", "message", "hint"), ERRORS, ids=[row[0] or "empty" for row in ERRORS])
def test_a_phrase_that_makes_no_sense_is_an_error_at_its_column(
    phrase: str, column: int, message: str, hint: str
) -> None:
    with pytest.raises(CadenceError) as raised:
        parse(phrase)
    assert (raised.value.column, raised.value.hint) == (column, hint)
    assert raised.value.message.startswith(message)
    parse(raised.value.hint)


@pytest.mark.parametrize(("phrase", "column", "message"), RULES, ids=[row[0] for row in RULES])
def test_a_rule_that_makes_no_sense_is_an_error_at_its_column(phrase: str, column: int, message: str) -> None:
    with pytest.raises(CadenceError) as raised:
        parse(phrase)
    assert (raised.value.column, raised.value.hint) == (column, "RRULE:FREQ=WEEKLY;BYDAY=SA 17:15-18:30")
    assert raised.value.message.startswith(message)


def test_a_rule_without_a_time_is_told_so_at_its_end() -> None:
    with pytest.raises(CadenceError, match="the time is missing") as raised:
        parse("RRULE:FREQ=WEEKLY;BYDAY=SA")
    assert (raised.value.column, raised.value.hint) == (27, "every Saturday 17:00-18:00")


@pytest.mark.parametrize(
    ("text", "column", "hint"),
    [
        ("2026-12-03", 11, "Thursday 3 December 2026 17:00-18:00"),
        ("2026-12-03 16:30", 17, "Thursday 3 December 2026 16:30-17:30"),
        ("every Saturday 17:15-18:30", 1, "Saturday 16 January 2027 17:15-18:30"),
        ("3 Decembre 2026 16:30-17:30", 3, "Thursday 3 December 2026 16:30-17:30"),
        ("2026-12-03 16:30-17:30 and more", 24, "Thursday 3 December 2026 16:30-17:30"),
    ],
)
def test_an_item_of_a_list_of_dates_that_makes_no_sense_is_an_error_at_its_column(
    text: str, column: int, hint: str
) -> None:
    with pytest.raises(CadenceError) as raised:
        parse_dated(text)
    assert (raised.value.column, raised.value.hint) == (column, hint)
    parse_dated(raised.value.hint)


WORDS = st.sampled_from(
    "every other Saturday Tuesdays and first third last of the month weeks 2 3-4 17:15 18:30 5pm - , for 90 minutes an "
    "hour monthly on 15th 2026-12-03 3 December 2026 RRULE: FREQ=WEEKLY; noon to at 1h30 second-to-last day x ½ é".split()
)


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join)))
def test_whatever_a_host_writes_is_understood_or_answered_with_a_phrase_that_works(text: str) -> None:
    try:
        parse(text)
    except CadenceError as error:
        assert 1 <= error.column <= len(text) + 1
        assert error.message
        parse(error.hint)


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=8).map(" ".join)))
def test_whatever_stands_in_a_list_of_dates_is_understood_or_answered_with_one_that_works(text: str) -> None:
    try:
        parse_dated(text)
    except CadenceError as error:
        assert 1 <= error.column <= len(text) + 1
        parse_dated(error.hint)


def test_a_very_long_phrase_is_refused_at_once() -> None:
    with pytest.raises(CadenceError, match="far too long"):
        parse("every Saturday and " * 100_000)

"""A host's own words, what we say back, and the days that follow from them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mailer.core.cadence import Calendar, parse, slots, words

# The group counts from Saturday 28 November 2026 in Berlin: what we say back, the start of the first session and
# the dates of the two after it, the minutes a session lasts, and the ways to write it.
# fmt: off
PHRASES = [
    ("every Saturday 17:15-18:30", "2026-11-28T17:15 2026-12-05 2026-12-12", 75, """
        every Saturday 17:15-18:30
        Every saturday 17:15–18:30
        Saturdays 5:15-6:30pm
        saturdays at 5:15pm-6:30pm
        on Saturdays from 5:15 pm to 6:30 p.m.
        Saturday 17.15-18.30
        each Saturday, 17:15 until 18:30
        every Sat. 17h15-18h30
        weekly on Saturday 17:15 for 75 minutes
        weekly, Saturdays 17:15 for 1h15
        Saturdays weekly 17:15 for 1 hour 15 minutes
        every week on Saturday 17:15 for an hour and a quarter
        every 1 week on Saturday 17:15, 75 min
        every Saturday 1715-1830
        we meet every Saturday between 17:15 and 18:30
        RRULE:FREQ=WEEKLY;BYDAY=SA 17:15-18:30
        rrule:freq=weekly;byday=sa 17:15-18:30
    """),
    ("every Tuesday and Thursday 19:00-20:00", "2026-12-01T19:00 2026-12-03 2026-12-08", 60, """
        every Tuesday and Thursday 19:00-20:00
        Tuesdays & Thursdays 7-8pm
        Tue/Thu 7pm-8
        Tuesday, Thursday 19:00-20:00
        every Tuesday and every Thursday 7pm for an hour
    """),
    ("every Monday, Wednesday and Friday 07:30-08:00", "2026-11-30T07:30 2026-12-02 2026-12-04", 30, """
        every Monday, Wednesday and Friday 7:30-8:00am
        Mon, Wed, Fri 07:30 for 30 minutes
    """),
    ("every day 08:00-08:15", "2026-11-28T08:00 2026-11-29 2026-11-30", 15, """
        every day 08:00-08:15
        daily 8am for 15 min
    """),
    ("every weekday 08:00-08:15", "2026-11-30T08:00 2026-12-01 2026-12-02", 15, """
        every weekday 08:00-08:15
        Monday to Friday 08:00-08:15
        Mon-Fri 8:00-8:15
    """),
    ("every Saturday and Sunday 10:00-11:30", "2026-11-28T10:00 2026-11-29 2026-12-05", 90, """
        weekends 10:00-11:30
    """),
    ("every Monday, Friday, Saturday and Sunday 10:00-11:30", "2026-11-28T10:00 2026-11-29 2026-11-30", 90, """
        Fri-Mon 10:00-11:30
    """),
    ("every other Tuesday 19:00-20:30", "2026-12-01T19:00 2026-12-15 2026-12-29", 90, """
        every other Tuesday 19:00-20:30
        every other Tuesday 19:00 for 90 minutes
        every 2 weeks on Tuesday 19:00 for an hour and a half
        every two weeks on Tuesdays 7pm for 1.5 hours
        every second week on Tuesday 7pm for 1h30
        every other week on Tuesday 7pm for 1:30
        fortnightly on Tuesday 19:00-20:30
        Fortnightly, Tuesdays 19:00-20:30
        every fortnight on Tuesday 19:00-20:30
        Tuesdays fortnightly 19:00-20:30
        Tuesdays every 2 weeks 19:00-20:30
        Tuesday every other week 7-8:30pm
        alternate Tuesdays 7-8:30pm
        every alternate Tuesday 7-8:30pm
    """),
    ("every 2 weeks on Tuesday and Thursday 19:00-20:00", "2026-12-01T19:00 2026-12-03 2026-12-15", 60, """
        every 2 weeks on Tuesday and Thursday 19:00-20:00
    """),
    ("every 2 weeks on Monday and Wednesday 12:00-13:00", "2026-11-30T12:00 2026-12-02 2026-12-14", 60, """
        every other Monday and Wednesday 12:00-13:00
    """),
    ("every 3 weeks on Sunday 16:00-17:00", "2026-11-29T16:00 2026-12-20 2027-01-10", 60, """
        every 3 weeks on Sunday 16:00-17:00
        every three weeks on Sunday 4-5pm
        every third week on Sunday 4-5pm
        Sundays every 3rd week 16:00-17:00
    """),
    ("every 4 weeks on Friday 12:00-12:45", "2026-12-04T12:00 2027-01-01 2027-01-29", 45, """
        every 4 weeks on Friday noon for 45 minutes
    """),
    ("every 6 weeks on Friday 12:00-13:00", "2026-12-04T12:00 2027-01-15 2027-02-26", 60, """
        every 6 weeks on Friday midday-1pm
    """),
    ("every 52 weeks on Wednesday 10:00-12:00", "2026-12-02T10:00 2027-12-01 2028-11-29", 120, """
        every 52 weeks on Wednesday 10:00-12:00
    """),
    ("every 3-4 weeks on Wednesday or Thursday 18:30-20:00", "2026-12-02T18:30 2026-12-23 2027-01-13", 90, """
        every 3-4 weeks on Thursday or Wednesday 18:30-20:00
        every 3 to 4 weeks on Wednesday or Thursday 18:30-20:00
        every three to four weeks on Thursdays or Wednesdays, 6:30-8pm
        every 3 or 4 weeks on Wed or Thu 6:30pm for 90 minutes
    """),
    ("every 3-4 weeks on Thursday 18:30-20:00", "2026-12-03T18:30 2026-12-24 2027-01-14", 90, """
        every 3–4 weeks on Thursday 18:30-20:00
        Thursdays every 3-4 weeks 18:30-20:00
    """),
    ("every 1-2 weeks on Monday 09:00-10:00", "2026-11-30T09:00 2026-12-07 2026-12-14", 60, """
        every 1-2 weeks on Monday 9am-10am
    """),
    ("every 5-8 weeks on Saturday or Sunday 14:00-17:00", "2026-11-28T14:00 2027-01-02 2027-02-06", 180, """
        every 5-8 weeks on Saturday or Sunday 14:00-17:00
    """),
    ("first Thursday of the month 19:00-20:00", "2026-12-03T19:00 2027-01-07 2027-02-04", 60, """
        first Thursday 19:00-20:00
        first Thursday of the month 19:00-20:00
        the first Thursday of each month at 7pm for 60 minutes
        1st Thursday monthly 19:00-20:00
        monthly on the first Thursday 19:00-20:00
        every first Thursday 19:00-20:00
        every month on the first Thursday 19:00-20:00
    """),
    ("second Thursday of the month 19:00-20:00", "2026-12-10T19:00 2027-01-14 2027-02-11", 60, """
        every second Thursday of the month 19:00-20:00
        2nd Thursday of every month 19:00-20:00
    """),
    ("first and third Thursday of the month 19:00-20:00", "2026-12-03T19:00 2026-12-17 2027-01-07", 60, """
        first and third Thursday 19:00-20:00
        first and third Thursday of the month 19:00-20:00
        1st & 3rd Thursdays 7-8pm
        the 1st and the 3rd Thursday of the month 7-8pm
        every first and third Thursday 19:00-20:00
        RRULE:FREQ=MONTHLY;BYDAY=1TH,3TH 19:00-20:00
    """),
    ("first, third and fifth Monday of the month 18:00-19:00", "2026-11-30T18:00 2026-12-07 2026-12-21", 60, """
        first, third and fifth Monday 18:00-19:00
    """),
    ("second Tuesday and Thursday of the month 18:00-19:00", "2026-12-08T18:00 2026-12-10 2027-01-12", 60, """
        second Tuesday and Thursday of the month 18:00-19:00
    """),
    ("first Tuesday and third Thursday of the month 18:00-19:00", "2026-12-01T18:00 2026-12-17 2027-01-05", 60, """
        first Tuesday and third Thursday 18:00-19:00
    """),
    ("second and last Wednesday of the month 12:00-13:00", "2026-12-09T12:00 2026-12-30 2027-01-13", 60, """
        second and last Wednesday 12:00-13:00
    """),
    ("last Friday of the month 16:00-17:00", "2026-12-25T16:00 2027-01-29 2027-02-26", 60, """
        last Friday 16:00-17:00
        last Friday of the month 16:00-17:00
        every last Friday 4-5pm
        monthly, last Friday 4-5pm
        final Friday of the month 4-5pm
    """),
    ("second-to-last Friday of the month 16:00-17:00", "2026-12-18T16:00 2027-01-22 2027-02-19", 60, """
        second-to-last Friday 16:00-17:00
        second to last Friday of the month 16:00-17:00
        second last Friday 16:00-17:00
        penultimate Friday of the month 16:00-17:00
        last but one Friday 16:00-17:00
    """),
    ("third-to-last Monday of the month 16:00-17:00", "2026-12-14T16:00 2027-01-11 2027-02-08", 60, """
        third-to-last Monday 16:00-17:00
    """),
    ("second-to-last Monday of the month 16:00-17:00", "2026-12-21T16:00 2027-01-18 2027-02-15", 60, """
        next-to-last Monday 16:00-17:00
    """),
    ("fifth Sunday of the month 11:00-12:30", "2026-11-29T11:00 2027-01-31 2027-05-30", 90, """
        fifth Sunday of the month 11:00-12:30
    """),
    ("monthly on the 15th 19:00-20:00", "2026-12-15T19:00 2027-01-15 2027-02-15", 60, """
        monthly on the 15th 19:00-20:00
        monthly on the 15th at 7pm for 1 hour
        on the 15th of the month 19:00-20:00
        15th of each month 19:00-20:00
        the 15th of every month 19:00-20:00
        every 15th 19:00-20:00
        every month on the 15th 19:00-20:00
        monthly on day 15 19:00-20:00
    """),
    ("monthly on the 1st and 15th 19:00-20:00", "2026-12-01T19:00 2026-12-15 2027-01-01", 60, """
        monthly on the 1st and 15th 19:00-20:00
        1st and 15th of the month 19:00-20:00
    """),
    ("monthly on the 29th 19:00-20:00", "2026-11-29T19:00 2026-12-29 2027-01-29", 60, """
        monthly on the 29th 19:00-20:00
    """),
    ("monthly on the 31st 19:00-20:00", "2026-12-31T19:00 2027-01-31 2027-03-31", 60, """
        monthly on the 31st 19:00-20:00
    """),
    ("monthly on the last day 19:00-20:00", "2026-11-30T19:00 2026-12-31 2027-01-31", 60, """
        monthly on the last day 19:00-20:00
        last day of the month 19:00-20:00
        last day of every month 19:00-20:00
        RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 19:00 for 1 hour
    """),
    ("monthly on the 15th and last day 19:00-20:00", "2026-11-30T19:00 2026-12-15 2026-12-31", 60, """
        monthly on the 15th and last day 19:00-20:00
    """),
    ("monthly on the second-to-last day 19:00-20:00", "2026-11-29T19:00 2026-12-30 2027-01-30", 60, """
        second-to-last day of the month 19:00-20:00
    """),
    ("every Friday 23:00-00:30", "2026-12-04T23:00 2026-12-11 2026-12-18", 90, """
        every Friday 23:00-00:30
        every Friday 11pm-12:30am
    """),
    ("every Friday 22:00-00:00", "2026-12-04T22:00 2026-12-11 2026-12-18", 120, """
        every Friday 22:00-24:00
        every Friday 10pm to midnight
    """),
    ("every Friday 00:00-01:00", "2026-12-04T00:00 2026-12-11 2026-12-18", 60, """
        every Friday midnight-1am
        every Friday 00:00-01:00
        every Friday 12am-1am
    """),
    ("every Friday 12:00-13:00", "2026-12-04T12:00 2026-12-11 2026-12-18", 60, """
        every Friday noon-1pm
        every Friday 12 noon for 1 hour
        every Friday 12-1pm
    """),
    ("every Friday 11:00-13:00", "2026-12-04T11:00 2026-12-11 2026-12-18", 120, """
        every Friday 11-1pm
    """),
    ("every Friday 23:30-00:30", "2026-12-04T23:30 2026-12-11 2026-12-18", 60, """
        every Friday 11:30-12:30am
    """),
    ("every Friday 17:00-18:30", "2026-12-04T17:00 2026-12-11 2026-12-18", 90, """
        every Friday 5pm-6:30
    """),
    ("every Friday 23:00-01:00", "2026-12-04T23:00 2026-12-11 2026-12-18", 120, """
        every Friday 11pm-1
    """),
    ("every Friday 17:00-18:00", "2026-12-04T17:00 2026-12-11 2026-12-18", 60, """
        every Friday 17-18
    """),
    ("every Friday 09:00-09:45", "2026-12-04T09:00 2026-12-11 2026-12-18", 45, """
        every Friday 9:00-9:45
    """),
    ("every Friday 19:00-19:30", "2026-12-04T19:00 2026-12-11 2026-12-18", 30, """
        every Friday 19:00 for half an hour
    """),
    ("every Friday 19:00-21:00", "2026-12-04T19:00 2026-12-11 2026-12-18", 120, """
        every Friday 19:00 for two hours
    """),
    ("every Friday 19:00-20:30", "2026-12-04T19:00 2026-12-11 2026-12-18", 90, """
        every Friday 19:00 (90 minutes)
    """),
    ("every Friday 19:00-21:30", "2026-12-04T19:00 2026-12-11 2026-12-18", 150, """
        every Friday 19:00 for 2½ hours
    """),
    ("every Friday 10:00 for 24 hours", "2026-12-04T10:00 2026-12-11 2026-12-18", 1440, """
        every Friday 10:00 for 24 hours
    """),
    ("every Friday 08:15-09:05", "2026-12-04T08:15 2026-12-11 2026-12-18", 50, """
        every Friday 8:15 lasting 50 mins
    """),
    ("Thursday 3 December 2026 16:30-17:30", "2026-12-03T16:30", 60, """
        2026-12-03 16:30-17:30
        on 2026-12-03 at 4:30pm for 60 minutes
        3 December 2026 4:30pm for 60 minutes
        3 Dec 2026 16:30-17:30
        3rd of December 2026 16:30-17:30
        December 3, 2026 4:30-5:30pm
        Thursday 3 December 2026 16:30-17:30
        Thu, Dec 3rd 2026, 16:30-17:30
        2026-12-03T16:30 for 1 hour
    """),
    ("Thursday 3 December 2026 16:30-17:30; Thursday 17 December 2026 16:30-17:30",
     "2026-12-03T16:30 2026-12-17", 60, """
        2026-12-17 16:30-17:30; 2026-12-03 16:30-17:30
    """),
    (("Thursday 3 December 2026 16:30-17:30; Thursday 17 December 2026 18:00-19:00; "
     "Thursday 7 January 2027 16:30-17:30"),
     "2026-12-03T16:30 2026-12-17 2027-01-07", 60, """
        3 December 2026 16:30-17:30, 17 December 2026 18:00-19:00 and 2027-01-07 16:30-17:30
    """),
    ("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH 19:00-20:00", "2026-12-08T19:00 2026-12-10 2026-12-22", 60, """
        RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH 19:00-20:00
    """),
    ("RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA 10:00-11:00", "2027-01-02T10:00 2027-03-06 2027-05-01", 60, """
        RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA 10:00-11:00
    """),
    ("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU 15:00-16:00", "2027-03-28T15:00 2028-03-26 2029-03-25", 60, """
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU 15:00-16:00
    """),
    ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 15:00-16:00", "2028-02-29T15:00", 60, """
        RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 15:00-16:00
    """),
    ("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 09:00-10:00",
     "2026-11-30T09:00 2026-12-31 2027-01-29", 60, """
        RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 09:00-10:00
    """),
    ("RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=2 17:15-18:30", "2026-11-28T17:15 2026-12-05", 75, """
        RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=2 17:15-18:30
    """),
    ("RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=20261205 17:15-18:30", "2026-11-28T17:15 2026-12-05", 75, """
        RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=20261205 17:15-18:30
    """),
    ("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU 16:00-17:00", "2026-12-06T16:00 2026-12-20 2027-01-03", 60, """
        RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU 16:00-17:00
    """),
    ("RRULE:FREQ=DAILY;INTERVAL=10 16:00-17:00", "2026-11-28T16:00 2026-12-08 2026-12-18", 60, """
        RRULE:FREQ=DAILY;INTERVAL=10 16:00-17:00
    """),
    ("RRULE:FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO 16:00-17:00", "2027-01-04T16:00 2028-01-03 2029-01-01", 60, """
        RRULE:FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO 16:00-17:00
    """),
    ("RRULE:FREQ=YEARLY;BYYEARDAY=100 16:00-17:00", "2027-04-10T16:00 2028-04-09 2029-04-10", 60, """
        RRULE:FREQ=YEARLY;BYYEARDAY=100 16:00-17:00
    """),
]
# fmt: on
ROWS = [(line.strip(), *row[:3]) for row in PHRASES for line in row[3].strip().splitlines()]


@pytest.mark.parametrize(("phrase", "said", "starts", "minutes"), ROWS, ids=[row[0] for row in ROWS])
def test_a_phrase_is_understood_and_its_next_dates_follow(phrase: str, said: str, starts: str, minutes: int) -> None:
    rule = parse(phrase)
    assert words(rule) == said
    assert parse(said) == rule
    found, troubles = slots(Calendar(rule, "Europe/Berlin", date(2026, 11, 28)), date(2026, 11, 28), date(2029, 12, 31))
    first, *others = starts.split()
    assert f"{found[0].start:%Y-%m-%dT%H:%M}" == first
    assert [str(slot.planned) for slot in found[1:3]] == others
    assert found[0].end - found[0].start == timedelta(minutes=minutes)
    assert [trouble for trouble in troubles if trouble.severity == "error"] == []


def test_the_table_is_long_enough_to_be_worth_something() -> None:
    assert len({row[0] for row in ROWS}) >= 120

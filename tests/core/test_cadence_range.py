"""Every 3-4 weeks: a promise about the gap between sessions held."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.cadence import Calendar, Change, Hours, Slot, Trouble, Window, following, parse, slots

D = date.fromisoformat
THURSDAYS = parse("every 3-4 weeks on Thursday 18:30-20:00")
WEDNESDAYS_TOO = parse("every 3-4 weeks on Thursday or Wednesday 18:30-20:00")


def circle(*changes: Change, rule: object = THURSDAYS, avoid: str = "", starts: str = "2026-11-12") -> Calendar:
    """Ada's circle in Berlin; ``avoid`` holds days and ranges as "2026-12-03 2026-12-20/2027-01-06"."""
    ranges = tuple((D(one.split("/")[0]), D(one.split("/")[-1])) for one in avoid.split())
    assert isinstance(rule, Window)
    return Calendar(rule, "Europe/Berlin", D(starts), changes, ranges)


def dates(found: list[Slot], status: str = "") -> str:
    return " ".join(
        f"{slot.start.date()}" for slot in found if slot.status == status or (not status and slot.status != "cancelled")
    )


def plan(calendar: Calendar, until: str = "2027-02-28", **known: object) -> tuple[list[Slot], list[Trouble]]:
    return slots(calendar, D("2026-11-01"), D(until), **known)  # type: ignore[arg-type]


def test_the_first_is_the_first_named_weekday_on_or_after_starts_and_the_next_three_weeks_later() -> None:
    found, troubles = plan(circle(starts="2026-11-10"))
    assert dates(found) == "2026-11-12 2026-12-03 2026-12-24 2027-01-14 2027-02-04 2027-02-25"
    assert [slot.because for slot in found[:2]] == ["the first Thursday from 10 Nov", "3 weeks after 12 Nov"]
    assert troubles == []


def test_an_avoided_date_is_stepped_around_within_the_window_and_the_reason_says_so() -> None:
    found, troubles = plan(circle(avoid="2026-12-03"))
    assert dates(found) == "2026-11-12 2026-12-10 2026-12-31 2027-01-21 2027-02-11"
    assert found[1].because == "3 weeks after 12 Nov; 3 Dec is avoided, so Thursday 10 Dec"
    assert troubles == []


def test_of_several_weekdays_the_earliest_that_fits_is_taken() -> None:
    found, _ = plan(circle(rule=WEDNESDAYS_TOO, avoid="2026-12-03"), until="2027-01-10")
    assert dates(found) == "2026-11-12 2026-12-09 2026-12-30"
    assert found[1].because == "3 weeks after 12 Nov; 3 Dec is avoided, so Wednesday 9 Dec"


def test_avoided_days_before_any_session_put_the_first_one_off() -> None:
    found, _ = plan(circle(avoid="2026-11-12 2026-11-19"), until="2026-12-31")
    assert dates(found) == "2026-11-26 2026-12-17"
    assert found[0].because == "the first Thursday from 12 Nov; 12 Nov and 19 Nov are avoided, so Thursday 26 Nov"


def test_a_cancelled_session_does_not_count_and_another_day_of_its_window_is_tried() -> None:
    found, troubles = plan(circle(Change(D("2026-12-03"), kind="cancelled")), until="2027-01-10")
    assert dates(found) == "2026-11-12 2026-12-10 2026-12-31"
    assert dates(found, "cancelled") == "2026-12-03"
    assert found[2].because == "3 weeks after 12 Nov; 3 Dec is cancelled, so Thursday 10 Dec"
    assert troubles == []


def test_when_the_first_is_cancelled_the_next_named_weekday_is_the_first() -> None:
    found, _ = plan(circle(Change(D("2026-11-12"), kind="cancelled")), until="2026-12-20")
    assert dates(found) == "2026-11-19 2026-12-10"


def test_a_moved_session_counts_where_it_took_place() -> None:
    found, _ = plan(circle(Change(D("2026-12-03"), kind="moved", to_date=D("2026-12-05"))), until="2027-01-31")
    assert dates(found) == "2026-11-12 2026-12-05 2026-12-31 2027-01-21"
    assert found[1].because == "moved from 3 Dec" and found[1].planned == D("2026-12-03")
    assert found[2].because == "3 weeks and 5 days after 5 Dec"


def test_an_extra_session_counts_as_held() -> None:
    found, _ = plan(circle(Change(D("2026-12-01"), kind="extra", to_time=time(19), minutes=60)), until="2027-01-20")
    assert dates(found) == "2026-11-12 2026-12-01 2026-12-24 2027-01-14"
    assert [slot.extra for slot in found] == [False, True, False, False]


def test_when_nothing_fits_the_chain_stops_and_the_host_is_asked_about_the_window() -> None:
    found, troubles = plan(circle(avoid="2026-12-01/2026-12-24"), until="2027-12-31")
    assert dates(found) == "2026-11-12"
    [trouble] = troubles
    assert trouble.severity == "ask-host" and trouble.window == (D("2026-12-03"), D("2026-12-10"))
    assert "Thursday 3 December to Thursday 10 December 2026" in trouble.message
    assert trouble.hint == "2026-12-31: {extra: 18:30-20:00}"
    assert following(circle(avoid="2026-12-01/2026-12-24"), datetime.fromisoformat("2026-11-20T00:00+00:00")) is None


def test_cancelling_every_day_of_a_window_asks_the_host_too() -> None:
    calendar = circle(Change(D("2026-12-03"), kind="cancelled"), Change(D("2026-12-10"), kind="cancelled"))
    found, troubles = plan(calendar, until="2027-12-31")
    assert (dates(found), dates(found, "cancelled")) == ("2026-11-12", "2026-12-03 2026-12-10")
    assert [trouble.severity for trouble in troubles] == ["ask-host"]


def test_an_extra_session_settles_a_blocked_window_and_the_chain_goes_on_from_it() -> None:
    extra = Change(D("2026-12-31"), kind="extra", to_time=time(18, 30), minutes=90)
    found, troubles = plan(circle(extra, avoid="2026-12-01/2026-12-24"))
    assert dates(found) == "2026-11-12 2026-12-31 2027-01-21 2027-02-11"
    assert troubles == []


def test_the_next_coming_is_confirmed_later_ones_are_tentative_until_announced() -> None:
    def states(**known: object) -> list[str]:
        return [slot.status for slot in plan(circle(), until="2027-01-20", **known)[0]]

    assert states() == ["confirmed", "tentative", "tentative", "tentative"]
    assert states(today=D("2026-11-13")) == ["confirmed", "confirmed", "tentative", "tentative"]
    assert states(today=D("2026-12-03")) == ["confirmed", "confirmed", "tentative", "tentative"]
    told = {(D("2026-12-24"), None)}
    assert states(today=D("2026-11-13"), announced=told) == ["confirmed", "confirmed", "confirmed", "tentative"]


def test_once_a_session_has_ended_the_one_after_it_is_confirmed_the_same_evening() -> None:
    during, after = (datetime.fromisoformat(f"2026-12-03T{at}:00+01:00") for at in ("19:30", "20:00"))
    assert [slot.status for slot in plan(circle(), until="2026-12-31", today=during)[0]][1:] == [
        "confirmed",
        "tentative",
    ]
    assert [slot.status for slot in plan(circle(), until="2026-12-31", today=after)[0]][1:] == [
        "confirmed",
        "confirmed",
    ]
    coming = following(circle(), after)
    assert coming and (coming.planned, coming.status) == (D("2026-12-24"), "confirmed")


def test_a_date_once_announced_stays_put_when_history_changes_and_the_rest_follows_it() -> None:
    told = {(D("2026-11-12"), None), (D("2026-12-10"), None)}  # 3 December was avoided when members were told
    found, troubles = plan(circle(), announced=told)
    assert dates(found) == "2026-11-12 2026-12-10 2026-12-31 2027-01-21 2027-02-11"
    assert troubles == []


def test_a_date_once_announced_stays_put_when_the_rule_changes() -> None:
    fridays = parse("every 2-3 weeks on Friday 18:30-20:00")
    told = {(D("2026-11-12"), None), (D("2026-12-03"), None)}
    found, _ = plan(circle(rule=fridays), announced=told, until="2026-12-31")
    assert dates(found) == "2026-11-12 2026-12-03 2026-12-18"


def test_an_announced_date_that_is_avoided_now_stays_and_the_host_is_asked() -> None:
    told = {(D("2026-11-12"), None), (D("2026-12-03"), None)}
    found, troubles = plan(circle(avoid="2026-12-03"), announced=told, until="2026-12-31")
    assert dates(found) == "2026-11-12 2026-12-03 2026-12-24"
    assert [(trouble.severity, trouble.planned) for trouble in troubles] == [("ask-host", D("2026-12-03"))]


def test_an_announced_date_can_still_be_cancelled_or_moved_by_the_host() -> None:
    told = {(D("2026-11-12"), None), (D("2026-12-03"), None)}
    found, troubles = plan(circle(Change(D("2026-12-03"), kind="cancelled")), announced=told, until="2026-12-31")
    assert (dates(found), dates(found, "cancelled"), troubles) == ("2026-11-12 2026-12-10 2026-12-31", "2026-12-03", [])
    moved = Change(D("2026-12-03"), kind="moved", to_date=D("2026-12-04"))
    found, troubles = plan(circle(moved), announced=told, until="2026-12-31")
    assert (dates(found), troubles) == ("2026-11-12 2026-12-04 2026-12-31", [])


def test_without_a_first_day_there_is_no_session_and_the_host_is_told() -> None:
    found, troubles = plan(Calendar(THURSDAYS, "Europe/Berlin"))
    assert found == []
    assert [(trouble.severity, "starts" in trouble.message) for trouble in troubles] == [("error", True)]


RANGES = st.tuples(st.integers(0, 700), st.integers(0, 30))


@settings(max_examples=400, deadline=None)
@given(
    st.integers(1, 6), st.integers(1, 3), st.sets(st.integers(0, 6), min_size=1), st.lists(RANGES, max_size=8),
    st.integers(0, 700), st.integers(1, 100),
)  # fmt: skip
def test_each_is_the_earliest_day_of_its_window_that_a_search_day_by_day_finds(
    low: int, more: int, named: set[int], avoid: list[tuple[int, int]], since: int, length: int
) -> None:
    starts = D("2026-01-01")
    ranges = tuple((starts + timedelta(first), starts + timedelta(first + days)) for first, days in avoid)
    rule = Window(low, low + more, tuple(sorted(named)), Hours(time(18), 60))
    expected: list[date] = []
    begin, end = starts, starts + timedelta(5 * 366)
    while begin < D("2029-06-01"):
        days = (begin + timedelta(days) for days in range((end - begin).days + 1))
        fits = [day for day in days if day.weekday() in named and not any(one <= day <= two for one, two in ranges)]
        if not fits:
            break
        expected.append(fits[0])
        begin, end = fits[0] + timedelta(7 * low), fits[0] + timedelta(7 * (low + more))
    first, last = starts + timedelta(since), starts + timedelta(since + length)
    found, troubles = slots(Calendar(rule, "Europe/Berlin", starts, (), ranges), first, last)
    assert [slot.planned for slot in found] == [day for day in expected if first <= day <= last]
    blocked = begin <= last + timedelta(2) and (begin, end) == (troubles[0].window if troubles else None)
    assert bool(troubles) == blocked


@settings(max_examples=300, deadline=None)
@given(st.lists(RANGES, max_size=6), st.lists(RANGES, max_size=6), st.integers(30, 500))
def test_whatever_is_avoided_later_announced_dates_stay_and_what_follows_keeps_its_gap(
    before: list[tuple[int, int]], after: list[tuple[int, int]], today: int
) -> None:
    starts = D("2026-01-01")
    assert isinstance(WEDNESDAYS_TOO, Window)

    def calendar(avoid: list[tuple[int, int]]) -> Calendar:
        ranges = tuple((starts + timedelta(first), starts + timedelta(first + days)) for first, days in avoid)
        return Calendar(WEDNESDAYS_TOO, "Europe/Berlin", starts, (), ranges)

    now = starts + timedelta(today)
    told = [slot.planned for slot in slots(calendar(before), starts, now + timedelta(30))[0]]
    if not told:
        return
    found = slots(calendar(after), starts, now + timedelta(300), announced={(day, None) for day in told}, today=now)[0]
    planned = [slot.planned for slot in found]
    assert set(told) <= set(planned)
    assert [day for day in planned if told[0] <= day <= told[-1]] == told
    gaps = [(two - one).days for one, two in pairwise(planned) if two > told[-1]]
    assert all(21 <= gap <= 28 for gap in gaps)

"""Who belongs to a group: the file's list, and what people said themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mailer.core.model import Member
from mailer.core.people import people
from tests.core.book import BEN, CHI, DEE, EVE, Book, circle

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def book() -> Book:
    return Book(circle(), NOON)


def state(b: Book, who: Member) -> str:
    place = people(b.group, b.heard, b.now).get(who.email)
    return place.state if place else "unknown"


def test_who_left_stays_out_though_the_file_lists_them_still() -> None:
    b = book()
    b.hear(BEN, "membership", "left")
    b.now += timedelta(days=1)
    b.hear(BEN, "membership", "listed", via="file")
    assert state(b, BEN) == "left"


def test_who_left_may_come_back_by_their_own_word() -> None:
    b = book()
    b.hear(BEN, "membership", "left")
    b.hear(BEN, "membership", "joined", id=2)
    assert state(b, BEN) == "member"


def test_who_joined_by_mail_needs_no_line_in_the_file() -> None:
    b = book()
    assert state(b, EVE) == "unknown"
    b.hear(EVE, "membership", "wished")
    assert state(b, EVE) == "wished"
    b.hear(EVE, "membership", "joined")
    assert state(b, EVE) == "member"


def test_a_pause_ends_on_its_day_in_the_members_own_zone() -> None:
    b = book()
    b.group = replace(b.group, members=(replace(BEN, timezone="Pacific/Auckland"), CHI))
    b.hear(BEN, "membership", "paused", note="2026-12-01")
    b.hear(CHI, "membership", "paused", note="2026-12-01")
    b.now = datetime(2026, 11, 30, 11, 30, tzinfo=UTC)  # half past midnight in Auckland
    assert (state(b, BEN), state(b, CHI)) == ("member", "paused")


def test_a_pause_without_an_end_lasts_until_they_come_back() -> None:
    b = book()
    b.hear(DEE, "membership", "paused")
    b.now += timedelta(days=400)
    assert state(b, DEE) == "paused"
    b.hear(DEE, "membership", "resumed")
    assert state(b, DEE) == "member"


def test_one_bounce_proves_nothing_two_letters_failed_for_good_do() -> None:
    b = book()
    b.hear(CHI, "bounce", "5.1.1", via="bounce")
    assert state(b, CHI) == "member"
    b.hear(CHI, "bounce", "5.1.1", via="bounce")
    assert state(b, CHI) == "unreachable"


def test_one_bounce_that_came_twice_counts_once() -> None:
    b = book()
    b.hear(CHI, "bounce", "5.1.1", via="bounce", source="m1#0")
    b.hear(CHI, "bounce", "5.1.1", via="bounce", source="m1#1")
    assert state(b, CHI) == "member"


def test_a_delay_suspends_nobody() -> None:
    b = book()
    for _ in range(5):
        b.hear(CHI, "bounce", "4.2.2", via="bounce")
    assert state(b, CHI) == "member"


def test_who_writes_again_can_be_reached_again() -> None:
    b = book()
    b.hear(CHI, "bounce", "5.1.1", via="bounce")
    b.hear(CHI, "bounce", "5.1.1", via="bounce")
    b.hear(CHI, "rsvp", "accepted", "circle/2026-12-01")
    assert state(b, CHI) == "member"


def test_a_members_own_wishes_stand_above_the_file() -> None:
    b = book()
    b.hear(BEN, "zone", "America/Phoenix")
    b.hear(BEN, "remind", "1d 30m")
    member = people(b.group, b.heard, b.now).places[BEN.key].member
    assert member.timezone == "America/Phoenix"
    assert [str(lead) for lead in member.remind or ()] == ["1 day", "30 minutes"]


def test_taken_off_the_list_is_no_longer_a_member() -> None:
    b = book()
    b.hear(DEE, "membership", "listed", via="file")
    b.group = replace(b.group, members=(BEN, CHI))
    b.hear(DEE, "membership", "unlisted", via="file")
    assert state(b, DEE) == "unlisted"

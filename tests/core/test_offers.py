"""What people are told of the role when it changes hands without a word of theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mailer.core.model import Override
from tests.core.book import BEN, CHI, DEE, Book, circle

AFTER_FIRST = datetime(2026, 12, 1, 20, 1, tzinfo=UTC)
SECOND = "circle/2026-12-08"


def after_first_session() -> Book:
    book = Book(circle(), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.until(AFTER_FIRST)
    return book


def named(book: Book, who: str) -> None:
    book.group = replace(book.group, overrides={SECOND: Override(moderator=who)} if who else {})
    book.look()


def test_who_was_replaced_by_the_host_hears_of_it_and_hears_again_when_it_is_theirs_after_all() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    named(book, "dee@example.org")
    last = book.said[-1].letter
    assert (last.topic, last.to) == ("moderator-taken", "chi@example.org")
    assert last.extra == {"instead": True, "name": "Dee", "place": 1}
    named(book, "")
    assert book.standing(SECOND).role.holder == "chi@example.org"
    assert book.topics(CHI)[-1] == "moderator-thanks"


def test_an_offer_written_earlier_that_comes_in_late_wins_and_the_other_is_told() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.now += timedelta(hours=1)
    book.hear(BEN, "moderator", "offered", SECOND, at=AFTER_FIRST - timedelta(seconds=1))
    book.look()
    assert (book.topics(BEN)[-1], book.topics(CHI)[-1]) == ("moderator-thanks", "moderator-taken")


def test_what_became_untrue_before_it_left_is_not_sent() -> None:
    book = after_first_session()
    book.stuck = True
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    named(book, "dee@example.org")
    book.stuck = False
    book.look()
    assert "moderator-thanks" not in book.topics(CHI)


def test_whom_the_host_named_can_give_it_back_and_who_offered_before_is_asked_to_confirm() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    named(book, "dee@example.org")
    book.hear(DEE, "moderator", "withdrawn", SECOND)
    book.look()
    assert book.standing(SECOND).role.holder == ""
    assert book.topics(CHI, "moderator-ask")[-1] == f"{SECOND}/chi@example.org/1.confirm"


def test_whoever_pauses_beyond_the_day_gives_the_role_back() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.hear(CHI, "membership", "paused", note="2026-12-04")
    assert book.standing(SECOND).role.holder == "chi@example.org"
    book.hear(CHI, "membership", "paused", note="2027-01-01")
    assert book.standing(SECOND).role.holder == ""


def test_whoever_moves_up_to_first_place_is_not_asked_by_name_again() -> None:
    book = after_first_session()
    book.until(datetime(2026, 12, 7, 9, 0, tzinfo=UTC))
    book.hear(BEN, "moderator", "declined", SECOND)
    book.until(datetime(2026, 12, 8, 18, 0, tzinfo=UTC))
    by_name = [k for k in book.topics(CHI, "moderator-ask") if k.startswith(SECOND) and not k.endswith("/0")]
    assert by_name == [f"{SECOND}/chi@example.org/0.second"]


def test_whom_the_moderator_suggested_has_one_letter_and_the_others_are_asked_when_they_had_their_time() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.hear(CHI, "moderator", "swap", SECOND, note="dee@example.org")
    book.look()
    assert [k.rpartition("/")[2][:5] for k in book.topics(DEE, "moderator-ask") if SECOND in k] == ["0", "named"]
    assert [k.rpartition("/")[2] for k in book.topics(BEN, "moderator-ask") if SECOND in k] == ["0"]
    book.until(book.now + timedelta(days=1, hours=1))
    assert [k.rpartition("/")[2] for k in book.topics(BEN, "moderator-ask") if SECOND in k] == ["0", "1"]

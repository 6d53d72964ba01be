"""What a session leaves behind: notes, introductions, a word on how many came, and a group that grows quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailer.core.decide.moderation import circles
from mailer.core.model import Agenda, Override
from tests.core.book import ADA, BEN, CHI, DEE, Book, circle

FIRST, SECOND = "circle/2026-12-01", "circle/2026-12-08"


def after_the_first(**changes: object) -> Book:
    """The evening of the first session; Ben and Chi came."""
    book = Book(circle(**changes), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.look()
    for who in (BEN, CHI):
        book.hear(who, "rsvp", "accepted", FIRST)
    book.until(datetime(2026, 12, 1, 20, 1, tzinfo=UTC))
    return book


def test_the_closing_question_goes_with_the_thanks_and_the_moderator_question_in_one_letter() -> None:
    book = after_the_first(closing="Would you like to go on talking with somebody?")
    [ask] = [r.letter for r in book.said if r.letter.key == f"moderator-ask/{SECOND}/ben@example.org/0"]
    assert (ask.extra["thanks"], ask.extra["closing"]) == (True, "Would you like to go on talking with somebody?")


def test_two_who_named_each_other_are_introduced_and_one_alone_is_not() -> None:
    book = after_the_first()
    book.hear(BEN, "introduction", CHI.email, FIRST)
    book.look()
    assert "introduction" not in book.topics(BEN) + book.topics(CHI)
    book.now += timedelta(days=1)
    book.hear(CHI, "introduction", BEN.email, FIRST)
    book.look()
    assert book.topics(BEN).count("introduction") == book.topics(CHI).count("introduction") == 1
    [to_ben] = [r.letter for r in book.said if r.letter.topic == "introduction" and r.letter.to == BEN.email]
    assert to_ben.extra["address"] == CHI.email
    book.until(book.now + timedelta(days=3))
    assert book.topics(BEN).count("introduction") == 1


def test_who_left_meanwhile_is_not_introduced() -> None:
    book = after_the_first()
    book.hear(BEN, "introduction", CHI.email, FIRST)
    book.hear(CHI, "introduction", BEN.email, FIRST)
    book.hear(CHI, "membership", "left")
    book.look()
    assert "introduction" not in book.topics(BEN)


def test_what_the_host_adds_later_goes_to_those_who_came_once() -> None:
    book = after_the_first()
    book.group = replace(book.group, overrides={FIRST: Override(shared="https://notes.example.org/1")})
    book.until(datetime(2026, 12, 2, 12, tzinfo=UTC))
    assert (book.topics(BEN).count("follow-up"), book.topics(DEE).count("follow-up")) == (1, 0)
    book.until(datetime(2026, 12, 5, 12, tzinfo=UTC))
    assert book.topics(BEN).count("follow-up") == 1


def test_what_was_there_already_needs_no_second_letter() -> None:
    book = after_the_first(overrides={FIRST: Override(shared="https://notes.example.org/1")})
    book.until(datetime(2026, 12, 3, 12, tzinfo=UTC))
    assert book.topics(BEN).count("follow-up") == 0
    [ask] = [r.letter for r in book.said if r.letter.key == f"moderator-ask/{SECOND}/ben@example.org/0"]
    assert ask.extra["shared"] == "https://notes.example.org/1"


def test_three_sessions_without_an_answer_or_a_moderator_ask_the_host_whether_it_still_meets() -> None:
    book = Book(circle(), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.until(datetime(2026, 12, 15, 19, 0, tzinfo=UTC))
    assert not any("fading" in k for k in book.topics(ADA, "host-problem"))
    book.until(datetime(2026, 12, 16, 9, 0, tzinfo=UTC))
    assert [k for k in book.topics(ADA, "host-problem") if "fading" in k]
    assert book.view().fading is not None


def test_one_answer_in_three_sessions_is_a_sign_of_life() -> None:
    book = Book(circle(), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.until(datetime(2026, 12, 7, 19, 0, tzinfo=UTC))
    book.hear(DEE, "rsvp", "declined", SECOND)
    book.until(datetime(2026, 12, 16, 9, 0, tzinfo=UTC))
    assert book.view().fading is None


def test_the_group_agreement_goes_along_once_not_every_week() -> None:
    book = Book(circle(), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.until(datetime(2026, 12, 8, 19, 0, tzinfo=UTC))
    sent = [
        r.letter.extra["agreement"] for r in book.said if r.letter.topic == "invitation" and r.letter.to == BEN.email
    ]
    assert sent == [True, False, False]


@pytest.mark.parametrize(
    ("people", "sizes", "said"),
    [
        (5, (6, 8), ""),
        (8, (6, 8), ""),
        (9, (6, 8), "1 of 5, 1 of 4"),
        (12, (6, 8), "2 of 6"),
        (13, (6, 8), "1 of 7, 1 of 6"),
        (20, (6, 8), "2 of 7, 1 of 6"),
        (9, (4, 5), "1 of 5, 1 of 4"),
        (7, (4, 5), "1 of 4, 1 of 3"),
        (5, (3, 3), ""),
        (7, (3, 3), "1 of 4, 1 of 3"),
        (6, (3, 3), "2 of 3"),
        (30, (0, 0), ""),
    ],
)
def test_circles_have_the_size_the_format_wants(people: int, sizes: tuple[int, int], said: str) -> None:
    assert circles(people, Agenda(circle=sizes)) == said


@pytest.mark.parametrize("sizes", [(6, 8), (4, 5), (3, 3), (3, 4), (3, 5)])
def test_any_number_parts_into_circles_that_nobody_is_left_out_of(sizes: tuple[int, int]) -> None:
    for people in range(1, 41):
        said = circles(people, Agenda(circle=sizes)) or f"1 of {people}"
        parts = [tuple(map(int, part.split(" of "))) for part in said.split(", ")]
        each = [size for number, size in parts for _ in range(number)]
        assert sum(each) == people, said
        assert max(each) - min(each) <= 1, said
        assert min(each) >= 3 or people < 3, said
        assert max(each) <= max(sizes[1], 4) or people == 5, "four or five who meet for a troika stay together"

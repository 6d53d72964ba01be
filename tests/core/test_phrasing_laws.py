"""Laws of understanding: it never raises, costs no more than its length, and reads any script."""

from __future__ import annotations

import time
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading.phrasing import AskedSession, Question, understand

ZONE = ZoneInfo("Europe/Berlin")
QUESTION = Question(
    today=date(2026, 12, 1),
    sessions=(AskedSession("c/2026-12-05", datetime(2026, 12, 5, 17, tzinfo=ZONE)), AskedSession("c/2026-12-12",
    datetime(2026, 12, 12, 17, tzinfo=ZONE))),
    about="c/2026-12-05",
)  # fmt: skip
WORDS = st.lists(
    st.sampled_from(
        "yes no not if but maybe I can't come will the 5th 12th until March away sorry thanks nein ja oui pas "
        "31/2 31.2. 30 February "
        "29 Feb for 99 months 9999-99-99 0000-00-00 ? ! . , \n - : \" ' ’ 👍🏽 🤷‍♀️ はい 不 네 نعم नहीं wait actually "
        "moderate Ben with +1 "
        "if unless only be able to not not not".split(" ")
    ),
    max_size=40,
).map(" ".join)


@given(st.text(max_size=400))
@settings(max_examples=400, deadline=None)
def test_any_text_is_answered(text: str) -> None:
    meaning = understand(text, QUESTION, subject=text[:50])
    assert meaning.rsvp in (None, "accepted", "declined", "tentative")
    assert meaning.because


@given(
    WORDS, st.sampled_from(["rsvp", "moderator", "closing", "", "nonsense"]), st.sampled_from(["", "de", "xx", "pt-BR"])
)
@settings(max_examples=400, deadline=None)
def test_any_jumble_of_telling_words_is_answered(text: str, asked: str, language: str) -> None:
    question = Question(asked=asked, today=QUESTION.today, sessions=QUESTION.sessions, about="gone", language=language)
    meaning = understand(text, question)
    assert {a.rsvp for a in meaning.answers} <= {"accepted", "declined", "tentative"}
    assert meaning.guests >= 0


@pytest.mark.parametrize(
    "piece", ["yes, ", "not ", "a", " ", "\n", "if ", "the 5th ", "I ", "ü", "不", "'", '"', "a.", "1/", "@a"]
)
def test_twice_the_text_costs_no_more_than_twice(piece: str) -> None:
    def cost(size: int) -> float:
        """Processor seconds of the cheapest of three: what else the machine does counts for nothing."""
        text = (piece * (size // len(piece) + 1))[:size]
        best = 9.0
        for _ in range(3):
            began = time.process_time()
            understand(text, QUESTION)
            best = min(best, time.process_time() - began)
        return best

    assert any(cost(1_000_000) <= 2.5 * cost(500_000) + 0.02 for _ in range(3))
    assert cost(4_000) < 1.0

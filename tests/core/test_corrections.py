"""What a host says of others, in their own words: whose answer, and which; or nothing, where it is not plain."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mailer.core.corrections import corrections
from mailer.core.model import Member
from mailer.core.reading.phrasing import AskedSession, Question

CIRCLE = (
    Member("ben@example.org", "Ben Brown"), Member("chi@example.org", "Chi"), Member("dee@example.org", "Dee"),
    Member("will@example.org", "Will"),
)  # fmt: skip
SECOND = "circle/2026-12-08"
ASKED = Question(
    today=date(2026, 11, 25),
    sessions=(
        AskedSession("circle/2026-12-01", datetime(2026, 12, 1, 18, 30, tzinfo=UTC)),
        AskedSession(SECOND, datetime(2026, 12, 8, 18, 30, tzinfo=UTC)),
    ),
)
LISTED = {12: ("dee@example.org", SECOND), 3: ("chi@example.org", "")}
YES, NO, MAYBE = "accepted", "declined", "tentative"


def said(text: str) -> list[tuple[str, str]] | None:
    found = corrections(text, CIRCLE, LISTED, ASKED)
    return None if found is None else [(one.who.partition("@")[0], one.answer) for one in found]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Ben is coming", [("ben", YES)]),
        ("Ben: yes, Chi: no", [("ben", YES), ("chi", NO)]),
        ("ben: yes", [("ben", YES)]),
        ("12: yes", [("dee", YES)]),
        ("3 yes", [("chi", YES)]),
        ("[12] no", [("dee", NO)]),
        ("Ben and Chi are coming", [("ben", YES), ("chi", YES)]),
        ("Ben Brown can't make it", [("ben", NO)]),
        ("Dee said no", [("dee", NO)]),
        ("Yes from Ben", [("ben", YES)]),
        ("Ben will come, Dee won't", [("ben", YES), ("dee", NO)]),
        ("Will is coming", [("will", YES)]),
        ("ben@example.org: no", [("ben", NO)]),
        ("Ben kommt, Chi kommt nicht", [("ben", YES), ("chi", NO)]),
        ("Ben might come", [("ben", MAYBE)]),
        ("Hello,\nBen is coming.\nChi isn't.\nThanks", [("ben", YES), ("chi", NO)]),
        ("Ben told me he is ill and can't come", [("ben", NO)]),
    ],
)
def test_who_is_named_is_put_right(text: str, answers: list[tuple[str, str]]) -> None:
    assert said(text) == answers


@pytest.mark.parametrize(
    "text", ["Is Ben coming?", "Ben is coming if the trains run", "Ben", "Ben moderates", "Ben yes\nBen no"]
)
def test_what_is_not_plain_is_not_guessed_at(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize("text", ["Thanks!", "yes", "99: yes", ""])
def test_where_nobody_is_named_nobody_is_meant(text: str) -> None:
    assert said(text) == []


def test_a_name_that_two_bear_is_asked_back() -> None:
    two = (*CIRCLE, Member("ben2@example.org", "Ben Adler"))
    assert corrections("Ben is coming", two, {}, ASKED) is None
    assert [one.who for one in corrections("Ben Adler is coming", two, {}, ASKED) or ()] == ["ben2@example.org"]


def test_a_day_that_is_named_is_the_session_meant() -> None:
    [one] = corrections("Ben: yes to the 8th", CIRCLE, {}, ASKED) or ()
    assert (one.session, one.answer, one.number) == (SECOND, YES, 0)
    [other] = corrections("12: yes", CIRCLE, LISTED, ASKED) or ()
    assert (other.session, other.number) == (SECOND, 12)

"""Several sessions answered in one mail."""

from __future__ import annotations

from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_values import Question, SessionAnswer


def session_answers(own: str, reading: Reading, asked: Question) -> tuple[SessionAnswer, ...]:
    return ()

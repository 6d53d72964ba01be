"""Turns of phrase people use to each other that hold the words of an answer and answer nothing.

"Kom hier", "vergiss es", "tienes razón": the longest phrase says what its words are, so that such a one is read as a
whole. What is `elsewhere` shows that a mail is about something else; what is `neutral` may stand beside an answer
("yes, go on"), and alone is none.
"""

from __future__ import annotations

from mailer.core.reading.words import talk_eastern, talk_further, talk_western

TALK: dict[str, dict[str, str]] = {**talk_western.WORDS, **talk_eastern.WORDS, **talk_further.WORDS}
TALK["hr"] = TALK["sr"]

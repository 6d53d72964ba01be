"""Signals → the answer about coming and the answer about moderating."""

from __future__ import annotations

from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_values import Question
from mailer.core.reading.phrasing_weigh import Verdict, weigh


def roles(own: str, reading: Reading, asked: Question) -> tuple[Verdict, str | None, str, str]:
    v = weigh([s for s in reading.signals if s.about in ("any", "come")], list(reading.conditions), list(reading.turns))
    return v, None, "", ""

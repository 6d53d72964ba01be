"""What bears out a bare answer: the phrases are well formed, and the host is told which words did it."""

from __future__ import annotations

import re

import pytest

from mailer.core.reading.phrasing import understand
from mailer.core.reading.words import en_evidence

TOPICS = ("MEETING", "KEEPS", "LETS", "OPENS", "HANGS", "ELSEWHERE", "THINGS")
ENDINGS = {"ing", "ed"}  # classes of words that end so
LINES = [line for topic in TOPICS for line in re.split(r"[;\n]", getattr(en_evidence, topic)) if line.strip()]


def test_every_class_and_phrase_that_is_named_exists() -> None:
    whole = " ".join((*LINES, *en_evidence.PHRASES.values()))
    assert set(re.findall(r"<([a-z]+)>", whole)) <= en_evidence.CLASSES.keys() | ENDINGS
    assert set(re.findall(r"\{([a-z]+)\}", whole)) <= en_evidence.PHRASES.keys()


def test_every_class_is_used() -> None:
    whole = " ".join((*LINES, *en_evidence.PHRASES.values()))
    assert en_evidence.CLASSES.keys() == set(re.findall(r"<([a-z]+)>", whole)) - ENDINGS


@pytest.mark.parametrize("line", LINES)
def test_what_is_opened_in_a_phrase_is_closed(line: str) -> None:
    depth = 0
    for sign in line:
        depth += (sign == "(") - (sign == ")")
        assert depth >= 0
    assert depth == 0


def test_the_host_reads_which_words_bear_out_a_bare_no() -> None:
    said = understand("No. We've moved to Inverness, it's a bit far now!")
    assert said.because == 'the words "No" say no, which "We\'ve moved to" beside it bears out'


def test_a_reason_to_stay_away_does_not_bear_out_a_yes() -> None:
    assert understand("Yes, we've moved to Inverness.").rsvp is None
    assert understand("Yes, my leg is in plaster.").rsvp is None

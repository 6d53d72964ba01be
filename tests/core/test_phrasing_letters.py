"""The letters `words-*.eml`: whole mails whose words a sensible person would understand at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mailer.core.reading import explain

LETTERS = Path(__file__).parents[1] / "letters"
EXPECTED = json.loads((LETTERS / "expected" / "words.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_words_of_the_letter_are_understood(name: str) -> None:
    found = explain((LETTERS / name).read_bytes())
    assert {key: found[key] for key in EXPECTED[name]} == EXPECTED[name], found["because"]


def test_every_letter_of_words_has_an_expected_answer() -> None:
    assert {path.name for path in LETTERS.glob("words-*.eml")} == set(EXPECTED)
    assert len(EXPECTED) >= 100

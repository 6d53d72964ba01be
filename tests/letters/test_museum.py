"""Each letter of the museum is read as a sensible person would read it; a failure names the letter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mailer.core.reading import explain, read

HERE = Path(__file__).parent
EXPECTED = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_letter_is_read_as_a_sensible_person_would(name: str) -> None:
    raw = (HERE / name).read_bytes()
    reading = read(raw)
    found = explain(raw) | {
        "delayed": list(reading.delayed),
        "bounce_status": reading.bounce_status,
        "returned_id": reading.returned_id,
        "method": reading.method,
    }
    wanted = EXPECTED[name]
    assert {key: found.get(key) for key in wanted} == wanted, f"{name}: {found['because']}"


def test_every_letter_has_an_expected_answer() -> None:
    letters = {path.name for path in HERE.glob("*.eml") if not path.name.startswith("words-")}
    assert letters == set(EXPECTED)


def test_the_museum_shows_what_the_group_will_meet() -> None:
    names = list(EXPECTED)
    assert len(names) >= 250
    assert sum(name.startswith("bounce-") for name in names) >= 25
    assert sum(name.startswith("auto-") for name in names) >= 25
    assert sum(name.startswith("calendar-") for name in names) >= 30

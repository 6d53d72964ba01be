"""What the README promises is there, and what is there stands in the README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailer.__main__ import COMMANDS
from mailer.schedules import build, keys
from mailer.schedules.source import Source

README = (Path(__file__).parents[1] / "README.md").read_text()


@pytest.mark.parametrize("key", sorted(keys()))
def test_every_key_of_a_schedule_is_explained(key: str) -> None:
    word = key.rpartition(".")[2]
    assert re.search(rf"[`{{(,]\s*{word}\b", README), f"the README does not mention {key}"


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_is_explained(command: str) -> None:
    assert f"mailer {command}" in README


def test_every_setting_is_explained() -> None:
    source = (Path(__file__).parents[1] / "mailer" / "config.py").read_text()
    names = set(re.findall(r'"(MAILER_[A-Z_]+)"', source))
    missing = sorted(name for name in names if name not in README)
    assert not missing


def test_the_schedule_shown_is_understood() -> None:
    [shown] = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    source = Source(
        "colearning", "README.md", {"": shown.encode(), "members/colearning.csv": b"name,email\nBen,ben@example.org\n"}
    )
    group, problems = build(source)
    assert [str(p) for p in problems if p.severity == "error"] == []
    assert group is not None and len(group.members) == 1

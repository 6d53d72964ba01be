"""Ada's desk: a folder of schedules, a clock that stands still, and `mailer` as she calls it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from mailer.__main__ import main
from mailer.clock import Clock

CIRCLE = """\
name: Tuesday circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Tuesday 18:30-20:00
starts: 2026-12-01
members: [Ben <ben@example.org>, Chi <chi@example.org>]
"""


class Answer(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document that stdout is."""
        return json.loads(self.out)


@dataclass
class Desk:
    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def write(self, name: str, text: str) -> Path:
        path = self.folder / "schedules" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def at(self, moment: str) -> None:
        """It is `2026-11-20 12:00`, UTC."""
        now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        self.monkeypatch.setattr(Clock, "now", lambda self: now)

    def mailer(self, *words: str) -> Answer:
        self.capsys.readouterr()
        status = main(words)
        said = self.capsys.readouterr()
        return Answer(status, said.out, said.err)

    def plan(self, *words: str) -> dict[str, Any]:
        answer = self.mailer("plan", "--json", *words)
        assert answer.err == "", answer.err
        return answer.document

    def letters(self, *words: str, topic: str = "", to: str = "") -> list[tuple[str, str, str]]:
        """(topic, to whom, when) of the plan's letters."""
        found = [(one["topic"], one["to"].partition("@")[0], one["at"]) for one in self.plan(*words)["letters"]]
        return [one for one in found if topic in ("", one[0]) and to in ("", one[1])]

    def problems(self, *words: str) -> list[dict[str, Any]]:
        return self.plan(*words)["problems"]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schedules").mkdir()
    made = Desk(tmp_path, capsys, monkeypatch)
    made.at("2026-11-20 12:00")
    return made

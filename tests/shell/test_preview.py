"""`mailer preview`: Ada looks at a letter before anybody gets it."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from icalendar import Calendar

from mailer.__main__ import main
from mailer.templating import TOPICS

SCHEDULE = """\
name: Saturday co-learning
hosts: [Ada Host <ada@example.org>]
timezone: America/New_York
meets: every Saturday 17:15-18:30
join:
  video: https://video.example.org/j/119362879
members:
  - {email: ben@example.org, name: Ben, timezone: Europe/London}
  - {email: chi@example.org, name: Chi, language: de}
topics: [Worldview, Hope over fear]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "schedules").mkdir()
    (tmp_path / "schedules" / "colearning.yaml").write_text(SCHEDULE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("ADDRESS", "SCHEDULES", "TEMPLATES", "DATABASE_URL", "PUBLIC_URL", "SECRET"):
        monkeypatch.delenv(f"MAILER_{name}", raising=False)
    return tmp_path


def test_ada_reads_the_next_invitation_as_ben_will(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "colearning"]) == 0
    said = capsys.readouterr().out
    assert "To: Ben <ben@example.org>" in said and "Hello Ben," in said
    assert "10:15–11:30 pm, London time" in said and "https://video.example.org/j/119362879" in said
    assert sorted(p.name for p in here.iterdir()) == ["schedules"], "looking leaves nothing behind"


def test_the_files_are_the_letter_its_page_its_text_and_its_calendar(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["preview", "colearning", "--member", "Chi@example.org", "--out", "look"]) == 0
    written = capsys.readouterr().out.split()
    assert sorted(Path(w).suffix for w in written) == [".eml", ".html", ".ics", ".txt"]
    message = message_from_bytes((here / "look" / "colearning-invitation.eml").read_bytes(), policy=default)
    assert message["To"].addresses[0].addr_spec == "chi@example.org"
    assert "Hallo Chi," in (here / "look" / "colearning-invitation.txt").read_text(encoding="utf-8")
    calendar = Calendar.from_ical((here / "look" / "colearning-invitation.ics").read_bytes())
    assert calendar["METHOD"] == "REQUEST"


@pytest.mark.parametrize("topic", TOPICS)
def test_any_topic_can_be_looked_at(here: Path, capsys: pytest.CaptureFixture[str], topic: str) -> None:
    assert main(["preview", "colearning", "--topic", topic]) == 0
    assert "Subject: " in capsys.readouterr().out


MISTAKES = {
    ("nogroup",): "there is no group 'nogroup'",
    ("colearning", "--topic", "invitaton"): "did you mean 'invitation'?",
    ("colearning", "--member", "gus@example.org"): "gus@example.org is no member of colearning",
    ("colearning", "--session", "colearning/1999-01-01"): "there is no session 'colearning/1999-01-01'",
    ("colearning", "--session", "nonsense"): "'nonsense'; a session is named GROUP/DATE, such as colearning/2026-11-28",
    ("colearning", "--session", "2030-12-06"): "the nearest are colearning/2030-11-30 and colearning/2030-12-07",
}


@pytest.mark.parametrize("words", MISTAKES)
def test_a_slip_is_answered_with_a_sentence(
    here: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert main(["preview", *words]) == 1
    said = capsys.readouterr()
    assert MISTAKES[words] in said.err and said.err.startswith("mailer: ") and "Traceback" not in said.err


def test_a_date_alone_names_a_session_of_the_group(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "colearning", "--session", "2030-12-07"]) == 0
    assert "7 Dec" in capsys.readouterr().out


def test_a_file_that_is_wrong_is_told_at_its_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "schedules" / "colearning.yaml").write_text(SCHEDULE.replace("every", "evry"), encoding="utf-8")
    assert main(["preview", "colearning"]) == 1
    assert "schedules/colearning.yaml:4:8: " in capsys.readouterr().err


def test_a_broken_template_is_told_at_its_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "schedules" / "ours").mkdir()
    (here / "schedules" / "ours" / "invitation.txt").write_text("Hello\n{{ nmae }}\n", encoding="utf-8")
    schedule = here / "schedules" / "colearning.yaml"
    schedule.write_text(SCHEDULE + "templates: ours\n", encoding="utf-8")
    assert main(["preview", "colearning"]) == 1
    assert "ours/invitation.txt:2: 'nmae' is undefined" in capsys.readouterr().err

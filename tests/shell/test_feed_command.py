"""`mailer feed`: the calendar without a web process, and its address."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from mailer.__main__ import main
from mailer.commands.house import settings
from mailer.joining import post_of
from mailer.service.ahead import look_ahead
from mailer.service.house import House
from mailer.service.intake import take_in
from mailer.store import open_store
from tests.shell.web_cast import CIRCLE, OPEN


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schedules").mkdir()
    # Long enough ago and for ever: a calendar without sessions would prove little.
    weekly = CIRCLE.partition("sessions:")[0].replace("starts: 2026-11-24\n", "")
    (tmp_path / "schedules" / "grief.yaml").write_text(weekly, encoding="utf-8")
    (tmp_path / "schedules" / "colearning.yaml").write_text(OPEN.replace("starts: 2026-11-28\n", ""), encoding="utf-8")
    return tmp_path


def run_once() -> None:
    """The ledger, made as `mailer run --once` does."""
    read = settings()
    now = datetime.now(UTC)
    with open_store(read.database_here) as store:
        house = House(store, post_of(read))
        take_in(house, read.schedules, now)
        look_ahead(house, now)


def said(capfdbinary: pytest.CaptureFixture[bytes], *words: str) -> tuple[int, bytes, str]:
    status = main(["feed", *words])
    out, err = capfdbinary.readouterr()
    return status, out, err.decode()


@pytest.mark.parametrize("known", [False, True])
def test_a_calendar_is_printed_with_a_ledger_and_without(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes], known: bool
) -> None:
    if known:
        run_once()
    status, out, err = said(capfdbinary, "grief")
    assert (status, err) == (0, "")
    assert out.endswith(b"END:VCALENDAR\r\n")
    events = Calendar.from_ical(out).walk("VEVENT")
    assert len(events) > 4
    assert b"video.example.org" not in out
    status, own, _ = said(capfdbinary, "grief", "--member", "BEN@example.org")
    assert status == 0
    assert b"video.example.org" in own
    assert [e["UID"] for e in Calendar.from_ical(own).walk("VEVENT")] == [e["UID"] for e in events]
    assert (folder / "mailer.db").exists() == known


def test_addresses(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    run_once()
    assert said(capfdbinary, "colearning", "--url")[1] == b"http://localhost:8025/feeds/colearning.ics\n"
    private = said(capfdbinary, "grief", "--url")[1]
    assert private.startswith(b"http://localhost:8025/feeds/g0") and private.endswith(b".grief.ics\n")
    own = said(capfdbinary, "grief", "--member", "ben@example.org", "--url")[1]
    assert own.startswith(b"http://localhost:8025/feeds/f") and own.endswith(b".ics\n")
    host = said(capfdbinary, "grief", "--member", "ada@example.org", "--url")[1]
    assert host == said(capfdbinary, "grief", "--member", "ada@example.org", "--url")[1] != own


def test_an_address_can_be_renewed(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    run_once()
    for words in (["grief"], ["grief", "--member", "ben@example.org"], ["grief", "--member", "ada@example.org"]):
        before = said(capfdbinary, *words, "--url")[1]
        renewed = said(capfdbinary, *words, "--renew")[1]
        assert renewed != before
        assert said(capfdbinary, *words, "--url")[1] == renewed
    status, _, err = said(capfdbinary, "colearning", "--renew")
    assert status == 1 and "is public" in err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["nobody"], "there is no group 'nobody'; there are: colearning, grief"),
        (["grief", "--member", "bem@example.org"], "did you mean ben@example.org?"),
        (["grief", "--member", "zoe@elsewhere.net"], "'mailer members grief list' names them"),
        (["grief", "--member", "ben@example.org", "--url"], "'mailer run --once' takes it in"),
        (["grief", "--renew"], "'mailer run --once' takes it in"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes], words: list[str], sentence: str
) -> None:
    status, out, err = said(capfdbinary, *words)
    assert (status, out) == (1, b"")
    assert err.startswith("mailer: ") and err.count("\n") == 1
    assert sentence in err


def test_a_file_that_is_wrong_says_where(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (folder / "schedules" / "grief.yaml").write_text(CIRCLE.replace("every Tuesday", "every Tuseday"))
    status, _, err = said(capfdbinary, "grief")
    assert status == 1
    assert "grief.yaml:5:" in err and "Tuseday" in err and err.count("\n") == 1

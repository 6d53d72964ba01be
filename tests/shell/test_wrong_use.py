"""Whoever slips at the command line gets a sentence and the right exit status, a program its document as well."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mailer.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
WEEKLY = """name: Circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Tuesday 18:30-20:00
members: [Ben <ben@example.org>]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schedules").mkdir()
    (tmp_path / "schedules" / "circle.yaml").write_text(WEEKLY)
    return tmp_path


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ("plan --from 9999-12-31", 2, "write a day from 1970 to 2100"),
        ("plan --from 0001-01-01", 2, "write a day from 1970 to 2100"),
        ("plan --until tomorrow", 2, "write a day such as 2026-11-28"),
        ("plan --from 2027-01-01 --until 2026-01-01", 2, "lies before"),
        ("plan --group circel", 1, "did you mean 'circle'?"),
        ("plan --untill 2027-01-01", 2, "did you mean --until?"),
        ("explain circel/2026-12-01", 1, "did you mean 'circle'?"),
        ("status --handled 99999999999999999999", 2, "the number 'mailer status' shows"),
        ("status --handled -1", 2, "the number 'mailer status' shows"),
    ],
)
def test_a_slip_is_told_in_a_sentence_and_in_the_document_that_was_asked_for(
    capsys: pytest.CaptureFixture[str], words: str, status: int, said: str
) -> None:
    assert main(words.split()) == status
    told = capsys.readouterr()
    assert said in told.err and told.out == ""
    assert main([*words.split(), "--json"]) == status
    told = capsys.readouterr()
    assert said in told.err and said in json.loads(told.out)["error"]


@pytest.mark.parametrize("command", ["web", "run", "demo"])
@pytest.mark.parametrize("port", ["99999", "-1", "http"])
def test_a_port_that_cannot_be_is_refused_before_anything_begins(
    capsys: pytest.CaptureFixture[str], command: str, port: str
) -> None:
    assert main([command, "--port", port]) == 2
    assert "a port from 0 to 65535" in capsys.readouterr().err


def mailer(*words: str | bytes, out: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    environ = {k: v for k, v in os.environ.items() if not k.startswith("MAILER_")} | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "mailer", *words]
    return subprocess.run(command, env=environ, stdout=out, stderr=subprocess.PIPE, timeout=60)


@pytest.mark.parametrize("words", [("feed", b"caf\xe9"), ("members", "circle", "export", "--member", b"caf\xe9")])
def test_words_that_are_not_utf_8_are_refused_in_words(folder: Path, words: tuple[str | bytes, ...]) -> None:
    from mailer.store import open_store

    open_store(f"sqlite:///{folder}/mailer.db").close()
    done = mailer(*words)
    assert done.returncode == 2
    assert b"not UTF-8" in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("--help",), ("check",), ("plan", "--json")])
def test_a_reader_who_has_seen_enough_or_has_no_room_gets_no_traceback(words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    cut = mailer(*words, out=writing)
    os.close(writing)
    assert (cut.returncode, cut.stderr.count(b"\n")) in ((1, 0), (1, 1)), cut.stderr
    with open("/dev/full", "wb") as full:
        done = mailer(*words, out=full.fileno())
    assert done.returncode == 1 and b"disk is full" in done.stderr and b"Traceback" not in done.stderr

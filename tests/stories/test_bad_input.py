"""What an operator meets on a bad day: a sentence that says what to mend, nothing lost, the rest carried on with."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.child import free_port
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import CIRCLE, MEMBERS, awake_zone


def every_day() -> str:
    """A group that meets so often that an invitation is due whatever today is."""
    days = "every Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday 18:30-20:00"
    return (
        CIRCLE.replace("every Tuesday 18:30-20:00", days)
        .replace("starts: 2026-12-01\n", "")
        .replace("Europe/London", awake_zone())
        + MEMBERS
    )


class Setup:
    """A folder an operator works in, and `mailer` as they call it."""

    def __init__(self, folder: Path, sink: Sink, dovecot: Dovecot) -> None:
        self.folder = folder
        (folder / "schedules").mkdir()
        (folder / "schedules" / "circle.yaml").write_text(every_day())
        self.settings = {
            "MAILER_ADDRESS": "circle@example.org",
            "MAILER_SMTP_URL": sink.url,
            "MAILER_IMAP_URL": dovecot.url("badday"),
        }

    def mailer(self, *words: str, **settings: str | None) -> subprocess.CompletedProcess[str]:
        kept = {**self.settings, **settings}
        (self.folder / ".env").write_text("".join(f"{k}={v}\n" for k, v in kept.items() if v is not None))
        environ = {k: v for k, v in os.environ.items() if not k.startswith("MAILER_")}
        environ["PYTHONPATH"] = str(Path(__file__).parents[2])
        return subprocess.run(
            [sys.executable, "-m", "mailer", *words],
            cwd=self.folder,
            env=environ,
            capture_output=True,
            text=True,
            timeout=120,
        )


@pytest.fixture
def setup(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> Setup:
    return Setup(tmp_path, smtp_sink, dovecot)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 600 kB."""
    place = tmp_path / "small"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("no file system can be mounted here: " + done.stderr.decode().strip())
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def plain_sentence(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """It failed, said so in words a person can act on, and showed no traceback."""
    assert done.returncode == 1, done.stdout + done.stderr
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    for word in words:
        assert word in said, said


def test_a_good_day(setup: Setup, smtp_sink: Sink) -> None:
    done = setup.mailer("run", "--once")
    assert done.returncode == 0, done.stderr
    assert "letters sent" in done.stdout
    assert {m.message["X-Mailer-Topic"] for m in smtp_sink.received} >= {"invitation"}


def test_a_missing_setting_is_named(setup: Setup) -> None:
    plain_sentence(setup.mailer("run", "--once", MAILER_SMTP_URL=None), "MAILER_SMTP_URL", "mailer demo")


def test_a_setting_that_cannot_be_read_is_named_without_its_secret(setup: Setup) -> None:
    done = setup.mailer("run", "--once", MAILER_SMTP_URL="smtp://ada:s3cret@[half")
    plain_sentence(done, "MAILER_SMTP_URL")
    assert "s3cret" not in done.stdout + done.stderr


def test_an_smtp_server_that_is_away_loses_no_letter(setup: Setup, smtp_sink: Sink) -> None:
    done = setup.mailer("run", "--once", MAILER_SMTP_URL=f"smtp://127.0.0.1:{free_port()}")
    plain_sentence(done, "MAILER_SMTP_URL")
    status = setup.mailer("status")
    assert "0 sent" in status.stdout and " 0 due" not in status.stdout.partition("letters:")[2]


def test_an_imap_server_that_is_away_does_not_stop_the_letters(setup: Setup, smtp_sink: Sink) -> None:
    done = setup.mailer("run", "--once", MAILER_IMAP_URL=f"imap://a:b@127.0.0.1:{free_port()}/INBOX")
    plain_sentence(done, "MAILER_IMAP_URL")
    assert smtp_sink.received


def test_a_wrong_password_is_said_in_a_sentence(setup: Setup, dovecot: Dovecot, smtp_sink: Sink) -> None:
    plain_sentence(setup.mailer("run", "--once", MAILER_IMAP_URL=dovecot.url("badday", "wrong")), "password")
    assert smtp_sink.received


def test_a_file_that_is_no_yaml_silences_only_itself(setup: Setup, smtp_sink: Sink) -> None:
    (setup.folder / "schedules" / "broken.yaml").write_bytes(b"\x89PNG\r\n\x1a\n: [}\xff")
    done = setup.mailer("run", "--once")
    assert "broken.yaml" in done.stderr and "Traceback" not in done.stderr
    assert {m.message["X-Mailer-Topic"] for m in smtp_sink.received} >= {"invitation"}


def test_a_broken_edit_leaves_the_last_good_version_and_tells_the_host_once_and_when_it_is_mended(
    setup: Setup, smtp_sink: Sink
) -> None:
    setup.mailer("run", "--once")
    (setup.folder / "schedules" / "circle.yaml").write_text(every_day() + "invte: 3 days before\n")
    for _ in range(2):
        setup.mailer("run", "--once")
    letters = [m.message for m in smtp_sink.received if m.message["X-Mailer-Topic"] == "host-problem"]
    assert len(letters) == 1
    assert "circle.yaml:11:1" in str(letters[0].get_body(("plain",))) and "invite" in str(
        letters[0].get_body(("plain",))
    )
    assert "circle" in setup.mailer("status").stdout
    (setup.folder / "schedules" / "circle.yaml").write_text(every_day())
    setup.mailer("run", "--once")
    letters = [m.message for m in smtp_sink.received if m.message["X-Mailer-Topic"] == "host-problem"]
    assert len(letters) == 2


def test_a_full_disk_is_said_and_the_letters_go_out_when_there_is_room(
    setup: Setup, small_disk: Path, smtp_sink: Sink
) -> None:
    database = f"sqlite:///{small_disk}/mailer.db"
    full = small_disk / "ballast"
    assert setup.mailer("plan", MAILER_DATABASE_URL=database, MAILER_SECRET="a secret of ours").returncode == 0
    full.write_bytes(b"x" * 560_000)
    done = setup.mailer("run", "--once", MAILER_DATABASE_URL=database, MAILER_SECRET="a secret of ours")
    plain_sentence(done, "full")
    full.unlink()
    done = setup.mailer("run", "--once", MAILER_DATABASE_URL=database, MAILER_SECRET="a secret of ours")
    assert done.returncode == 0, done.stderr
    assert {m.message["X-Mailer-Topic"] for m in smtp_sink.received} >= {"invitation"}

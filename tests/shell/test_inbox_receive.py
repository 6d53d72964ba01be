"""A mail server that pipes: one mail in by standard input, one word out, and a status the server understands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from mailer.store import open_store

MAIL = b"From: zoe@elsewhere.example\r\nTo: circle@example.org\r\nMessage-ID: <1@zoe.example>\r\n\r\nWho is this?\r\n"


def mailer(folder: Path, *words: str, raw: bytes = b"", **settings: str) -> subprocess.CompletedProcess[bytes]:
    environ = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "MAILER_ADDRESS": "circle@example.org",
        **settings,
    }
    return subprocess.run(
        [sys.executable, "-m", "mailer", *words], input=raw, cwd=folder, env=environ, capture_output=True
    )


def receive(folder: Path, raw: bytes, **settings: str) -> subprocess.CompletedProcess[bytes]:
    return mailer(folder, "inbox", "receive", raw=raw, **settings)


def test_a_piped_mail_ends_where_a_host_can_see_it_and_counts_once(tmp_path: Path) -> None:
    assert receive(tmp_path, MAIL).stdout == b"for the host\n"
    assert receive(tmp_path, MAIL).stdout == b"duplicate\n"
    with open_store(f"sqlite:///{tmp_path}/mailer.db") as store:
        assert [mail.sender for mail in store.set_aside(10)] == ["zoe@elsewhere.example"]
    assert b"mail: 1 for the host\n" in mailer(tmp_path, "status").stdout, "and how every mail has ended is told"


def test_where_the_ledger_cannot_take_it_the_mail_server_is_told_to_try_again(tmp_path: Path) -> None:
    done = receive(tmp_path, MAIL, MAILER_DATABASE_URL=f"sqlite:///{tmp_path}/not/there/mailer.db")
    assert done.returncode == 75
    assert b"Traceback" not in done.stderr and b"brought again" in done.stderr

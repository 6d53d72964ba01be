"""`mailer web` as its own process: started, asked, stopped."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def web(folder: Path, *words: str, **settings: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
    command = [sys.executable, "-m", "mailer", "web", *words]
    process = subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stderr
        process.stderr.close()


def reached(url: str) -> bytes:
    for _ in range(100):
        try:
            with urlopen(url, timeout=5) as answer:
                return bytes(answer.read())
        except URLError:
            time.sleep(0.1)
    pytest.fail(f"nothing at {url}")


@pytest.mark.parametrize("one", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_without_any_mail_setting_and_stops_when_asked(tmp_path: Path, one: signal.Signals) -> None:
    port = free_port()
    with web(tmp_path, "--port", str(port)) as process:
        assert b"Groups that meet" in reached(f"http://127.0.0.1:{port}/")
        began = time.monotonic()
        process.send_signal(one)
        assert process.wait(10) == 0
        assert time.monotonic() - began < 4
        assert process.stderr and "Traceback" not in process.stderr.read()


def test_without_a_port_it_takes_the_public_address_s_and_this_machine_only(tmp_path: Path) -> None:
    port = free_port()
    with web(tmp_path, MAILER_PUBLIC_URL=f"http://localhost:{port}") as process:
        assert reached(f"http://127.0.0.1:{port}/healthz/live") == b"alive\n"
        process.terminate()
        assert process.wait(10) == 0


def test_a_port_in_use_is_said_in_a_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))
        taken.listen()
        with web(tmp_path, "--port", str(taken.getsockname()[1])) as process:
            assert process.wait(20) == 1
            assert process.stderr and process.stderr.read() == (
                "mailer: that port is in use already; stop what uses it, or choose another with --port\n"
            )

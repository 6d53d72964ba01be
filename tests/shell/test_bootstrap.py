"""The one command of a stranger with a bare Python: what it starts, and what it says when it cannot."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in a folder with a space, not yet prepared."""
    folder = tmp_path / "my mailer"
    folder.mkdir()
    for name in ("bootstrap.py", "constraints.txt", "pyproject.toml", "Makefile", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture
def prepared(checkout: Path) -> Path:
    """The same with a .venv that is up to date, whose Python says what it is asked to do and ends with 7."""
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "pid $$ asked: $*"\nexit 7\n')
    python.chmod(0o755)
    (checkout / ".venv" / "installed").write_text(load(checkout / "bootstrap.py").fingerprint(True))
    return checkout


def call(checkout: Path, *arguments: str, **settings: str) -> tuple[int, str]:
    """Exit code, and what is said to the person in front of it."""
    quiet = {name: value for name, value in os.environ.items() if not name.startswith(("MAILER_", "PIP_", "UV_"))}
    command = [sys.executable, "bootstrap.py", *arguments]
    child = subprocess.Popen(
        command, cwd=checkout, env=quiet | settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    said = child.communicate(timeout=120)[0]
    return child.returncode, said.replace(f"pid {child.pid} ", "as the same process ")


def test_without_settings_run_says_so_and_starts_the_demo(prepared: Path) -> None:
    code, said = call(prepared, "run")
    assert said.startswith("No settings ")
    assert said.endswith("as the same process asked: -m mailer demo\n")  # so signals reach it
    assert code == 7


def test_with_settings_in_the_environment_run_runs(prepared: Path) -> None:
    _, said = call(prepared, "run", "--once", MAILER_ADDRESS="circle@example.org")
    assert said == "as the same process asked: -m mailer run --once\n"


def test_with_settings_in_a_file_run_runs(prepared: Path) -> None:
    (prepared / ".env").write_text("# ours\nMAILER_ADDRESS=circle@example.org\n")
    assert call(prepared, "run")[1] == "as the same process asked: -m mailer run\n"


def test_a_file_with_nothing_filled_in_is_no_setting(prepared: Path) -> None:
    (prepared / ".env").write_text("# MAILER_ADDRESS=circle@example.org\nMAILER_SMTP_URL=\n")
    assert "asked: -m mailer demo" in call(prepared, "run")[1]


def test_make_passes_arguments_on(prepared: Path) -> None:
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    made = subprocess.run(
        ["make", "demo", "ARGS=--once --port 9", f"PYTHON={sys.executable}"],
        cwd=prepared,
        env=quiet,
        capture_output=True,
        text=True,
    )
    assert made.stdout.endswith("asked: -m mailer demo --once --port 9\n")


def test_another_pin_makes_the_environment_anew(prepared: Path) -> None:
    bootstrap = load(prepared / "bootstrap.py")
    assert bootstrap.ready(tests=True) and bootstrap.ready(tests=False)
    pins = prepared / "constraints.txt"
    pins.write_text(pins.read_text().replace("==", "==9", 1))
    assert not bootstrap.ready(tests=True)


def test_an_environment_made_to_run_is_not_enough_for_tests(prepared: Path) -> None:
    bootstrap = load(prepared / "bootstrap.py")
    (prepared / ".venv" / "installed").write_text(bootstrap.fingerprint(False))
    assert bootstrap.ready(tests=False) and not bootstrap.ready(tests=True)


def test_an_old_python_is_told_what_to_install(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap = load(checkout / "bootstrap.py")
    monkeypatch.setattr(bootstrap, "OLDEST", (3, 99))
    assert bootstrap.main(["run"]) == 1
    assert "mailer needs Python 3.99 or newer; this is Python 3." in capsys.readouterr().err


def test_without_a_network_one_sentence_says_so(checkout: Path) -> None:
    closed = "http://127.0.0.1:9/simple"
    pip = {"PIP_INDEX_URL": closed, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1", "PATH": "/usr/bin:/bin"}
    pins = checkout / "constraints.txt"
    pins.write_text(pins.read_text().split("aiosmtplib")[0])  # one package is enough to fail
    code, said = call(checkout, "install", **pip)
    assert code == 1
    assert "The Python package index cannot be reached. Check the network;" in said
    assert "Traceback" not in said and len(said.splitlines()) <= 3
    assert call(checkout, "install", **pip)[0] == 1  # and nothing is taken for done


def test_a_folder_that_is_no_environment_is_left_alone(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "diary.txt").write_text("mine")
    code, said = call(checkout, "install")
    assert code == 1 and "is no virtual environment" in said
    assert (checkout / ".venv" / "diary.txt").read_text() == "mine"


def test_an_unknown_word_is_used_wrongly(checkout: Path) -> None:
    assert call(checkout, "dmeo")[0] == 2


def test_honcho_finds_both_processes() -> None:
    command = [sys.executable, "-m", "honcho.command", "check"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert checked.returncode == 0 and "(web, work)" in checked.stdout + checked.stderr

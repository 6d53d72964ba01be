"""What `pip install mailer` gives people: everything travels, and it works from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TRAVELS = {"mailer": "mailer", "templates": "mailer/templates", "schedules": "mailer/demo/schedules"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the checkout by the backend itself, which needs no network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("mailer-*-py3-none-any.whl")
    return path


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel in it; its libraries are those of this one, the checkout is out of reach."""
    venv = tmp_path_factory.mktemp("another place") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(venv / "bin" / "python"), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True)
    (site,) = venv.glob("lib/python*/site-packages")
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return venv


def mailer(venv: Path, *arguments: str, cwd: Path, within: float = 60) -> subprocess.CompletedProcess[str]:
    command = [str(venv / "bin" / "mailer"), *arguments]
    bare = {"PATH": os.environ["PATH"], "HOME": str(cwd), "LANG": "C.UTF-8"}
    return subprocess.run(command, cwd=cwd, env=bare, capture_output=True, text=True, timeout=within)


def test_every_template_format_and_catalogue_travels(wheel: Path) -> None:
    ours = {
        f"{to}/{path.relative_to(ROOT / top).as_posix()}"
        for top, to in TRAVELS.items()
        for path in (ROOT / top).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    inside = set(zipfile.ZipFile(wheel).namelist())
    assert ours - inside == set()


def test_nothing_but_mailer_travels(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"mailer"}


def test_the_installed_command_answers_from_any_folder(elsewhere: Path, tmp_path: Path) -> None:
    said = mailer(elsewhere, "--help", cwd=tmp_path)
    assert said.returncode == 0, said.stderr
    assert "demo" in said.stdout and "run" in said.stdout
    where = [str(elsewhere / "bin" / "python"), "-c", "import mailer; print(mailer.__file__)"]
    place = subprocess.run(where, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert place.startswith(str(elsewhere))

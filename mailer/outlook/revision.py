"""The schedules as they were: another folder, or this one at a git revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..mendable import Refused


@contextmanager
def earlier(against: str, folder: Path) -> Iterator[Path]:
    """The folder to compare `folder` with: `against` itself if it is one, else `folder` as that git revision has it,
    in a place that is gone afterwards. Empty where the revision has no such folder. Raises Refused."""
    if Path(against).is_dir():
        yield Path(against)
        return
    place = (folder if folder.is_dir() else folder.parent).resolve()
    top = Path(_git(place, "rev-parse", "--show-toplevel").decode().strip()).resolve()
    inside = place.relative_to(top)
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{against}^{{commit}}")
    commit = _git(place, *words, otherwise=f"'{against}' is neither a folder nor a git revision").decode().strip()
    with tempfile.TemporaryDirectory(prefix="mailer-against-") as scratch:
        there = Path(scratch) / inside
        there.mkdir(parents=True, exist_ok=True)
        if _git(top, "ls-tree", "--name-only", commit, "--", f"{inside}/"):
            packed = _git(top, "archive", "--format=tar", commit, "--", str(inside))
            with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
                archive.extractall(scratch, filter=_safe)
        yield there


def _safe(member: tarfile.TarInfo, path: str) -> tarfile.TarInfo | None:
    try:
        return tarfile.data_filter(member, path)
    except tarfile.FilterError:  # a link out of the folder: schedules may not follow it either
        return None


def _git(where: Path, *words: str, otherwise: str = "") -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(where), *words], capture_output=True, check=False)
    except FileNotFoundError:
        raise Refused("--against a revision needs git, which is not installed; name a folder instead") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise Refused(f"--against: {otherwise or (f'git says: {said[0]}' if said else 'git says no')}")
    return done.stdout

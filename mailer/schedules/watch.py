"""Which schedules change while we run: the folder is watched, since editors save by rename."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator
from pathlib import Path

log = logging.getLogger(__name__)

RESTS = 200  # milliseconds without a further change before what changed is told
LOOKS = 3000  # milliseconds after which we look whether the folder is still the same
POLLS = 1.0  # seconds between two looks where the system tells nothing

_Seen = dict[str, tuple[int, int, int]]


async def changes(folder: Path, *, poll: bool = False) -> AsyncIterator[set[str]]:
    """Each time something below `folder` has changed and come to rest: the paths, relative to it.

    Deleted files are among them. Where the operating system cannot watch (some network disks and containers),
    or with `poll`, the folder is looked at every second. A folder that vanishes is waited for.
    """
    if not poll:
        try:
            async for paths in _told(folder):
                yield paths
            return
        except (OSError, ImportError, RuntimeError) as error:
            log.warning("%s cannot be watched (%s); looking at it every second", folder, error)
    async for paths in _polled(folder):
        yield paths


async def _told(folder: Path) -> AsyncIterator[set[str]]:
    from watchfiles import awatch

    while True:
        root, identity = _home(folder)
        if (root, identity) == _GONE:
            raise FileNotFoundError(2, "there is no such folder", str(folder))
        # watchfiles goes on watching what has been deleted and made anew; so look now and then whether it was.
        watching = awatch(root, debounce=1600, step=RESTS, watch_filter=None, rust_timeout=LOOKS, yield_on_timeout=True)
        async for batch in watching:
            paths = {_below(Path(path), root) for _, path in batch}
            if wanted := {path for path in paths if path and not _passing(path)}:
                yield wanted
            if _home(folder) != (root, identity):
                break
        while _home(folder) == _GONE:  # noqa: ASYNC110 - no one tells us when a folder comes back
            await asyncio.sleep(POLLS)
        if anew := set(await asyncio.to_thread(_look, folder)):
            yield anew


_GONE = (Path(), 0)


def _home(folder: Path) -> tuple[Path, int]:
    """Where the folder really lies, and what tells it from another made under the same name."""
    try:
        return folder.resolve(), folder.stat().st_ino
    except OSError:
        return _GONE


async def _polled(folder: Path) -> AsyncIterator[set[str]]:
    before = await asyncio.to_thread(_look, folder)
    while True:
        await asyncio.sleep(POLLS)
        now = await asyncio.to_thread(_look, folder)
        if now == before:
            continue
        changed = {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}
        before = now
        yield changed


def _look(folder: Path) -> _Seen:
    seen: _Seen = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place) / name
            relative = _below(path, folder)
            if _passing(relative):
                continue
            try:
                stat = path.stat()
            except OSError:
                continue
            seen[relative] = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
    return seen


def _below(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else ""


def _passing(path: str) -> bool:
    """Whether a file is an editor's own: swap files, backups, drafts."""
    name = path.rpartition("/")[2]
    return (
        name.startswith((".", "#")) or name.endswith(("~", ".swp", ".swx", ".tmp", ".bak", ".part")) or name == "4913"
    )

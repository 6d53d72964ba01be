"""Which schedules change while we run: the folder is watched, since editors save by rename."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path
from stat import S_ISDIR
from time import monotonic

log = logging.getLogger(__name__)

RESTS = 200  # milliseconds without a further change before what changed is told
LOOKS = 1500  # milliseconds without news after which we look for ourselves
LEISURE = 20  # of the time, looking takes no more than a twentieth, however large the folder
POLLS = 1.0  # seconds between two looks where the system tells nothing

_Seen = dict[str, tuple[int, int, int]]


async def changes(folder: Path, *, poll: bool = False) -> AsyncGenerator[set[str], None]:
    """Each time something below `folder` has changed and come to rest: the paths, relative to it.

    Deleted files are among them. Where the operating system cannot watch (some network disks and containers),
    or with `poll`, the folder is looked at every second. A folder that vanishes is waited for.
    """
    if not poll:
        try:
            async with aclosing(_told(folder)) as telling:
                async for paths in telling:
                    yield paths
            return
        except (OSError, ImportError, RuntimeError) as error:
            log.warning("%s cannot be watched (%s); looking at it every second", folder, error)
    async with aclosing(_polled(folder)) as looking:
        async for paths in looking:
            yield paths


async def _told(folder: Path) -> AsyncGenerator[set[str], None]:
    """By the operating system's word, and now and then by looking: it says nothing of a folder that was deleted and
    made anew, nor, on some disks, of what another machine wrote."""
    from watchfiles import awatch

    before, cost = await _looked(folder)
    while True:
        while not await asyncio.to_thread(folder.is_dir):  # noqa: ASYNC110 - no one tells us when it is there
            await asyncio.sleep(POLLS)
        now, cost = await _looked(folder)
        if missed := _differing(before, now):
            yield missed
        before, last = now, monotonic()
        root = await asyncio.to_thread(folder.resolve)
        watching = awatch(root, debounce=1600, step=RESTS, watch_filter=None, rust_timeout=LOOKS, yield_on_timeout=True)
        async with aclosing(watching):
            async for batch in watching:
                if wanted := {path for _, name in batch if not _passing(path := _below(Path(name), root))}:
                    # As they are now: what changes later and is not told differs from it.
                    await asyncio.to_thread(_note, before, root, wanted)
                    yield wanted
                if batch or monotonic() - last < cost * LEISURE:
                    continue
                now, cost = await _looked(folder)
                missed = _differing(before, now)
                before, last = now, monotonic()
                if missed:
                    yield missed
                    break


async def _looked(folder: Path) -> tuple[_Seen, float]:
    """What lies in the folder, and the seconds it took to see."""
    began = monotonic()
    seen = await asyncio.to_thread(_look, folder)
    return seen, monotonic() - began


def _differing(before: _Seen, now: _Seen) -> set[str]:
    return {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}


async def _polled(folder: Path) -> AsyncGenerator[set[str], None]:
    before, cost = await _looked(folder)
    while True:
        await asyncio.sleep(max(POLLS, cost * LEISURE))
        now, cost = await _looked(folder)
        if changed := _differing(before, now):
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
            if sight := _sight(path):
                seen[relative] = sight
    return seen


def _note(seen: _Seen, folder: Path, paths: set[str]) -> None:
    for path in paths:
        seen.pop(path, None)
        if sight := _sight(folder / path):
            seen[path] = sight


def _sight(path: Path) -> tuple[int, int, int] | None:
    """By what a changed file is known; None where there is no file."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return None if S_ISDIR(stat.st_mode) else (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _below(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else ""


def _passing(path: str) -> bool:
    """Whether a file is an editor's own: swap files, backups, drafts."""
    name = path.rpartition("/")[2]
    return (
        name.startswith((".", "#")) or name.endswith(("~", ".swp", ".swx", ".tmp", ".bak", ".part")) or name == "4913"
    )

"""Ada edits her schedule while mailer runs: by the real clock, with the ways real editors save."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailer.app import App, opened
from mailer.config import Settings
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import ADDRESS, CIRCLE, MAILBOX, MEMBERS, awake_zone, text_of

DAILY = (
    CIRCLE.replace(
        "every Tuesday 18:30-20:00",
        "every Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday 18:30-20:00",
    )
    .replace("starts: 2026-12-01\n", "")
    .replace("Europe/London", awake_zone())
)
GOOD = DAILY + MEMBERS


# -- how editors save -------------------------------------------------------------------------------------------------


def by_renaming(path: Path, text: str) -> None:
    """Write beside it, then rename over it: gedit, VS Code on some disks, anything careful."""
    draft = path.with_name(f".{path.name}.tmp-81")
    draft.write_text(text)
    os.replace(draft, path)


def as_vim(path: Path, text: str) -> None:
    """A trial file, the old version moved aside, the new one written, the backup deleted; a swap file all along."""
    swap, backup = path.with_name(f".{path.name}.swp"), path.with_name(path.name + "~")
    swap.write_bytes(b"b0VIM 9.0")
    path.with_name("4913").touch()
    path.with_name("4913").unlink()
    path.rename(backup)
    path.write_text(text)
    backup.unlink()
    swap.unlink()


def by_truncating(path: Path, text: str) -> None:
    """Emptied and written in pieces: nano, and whatever mounts the disk from afar."""
    with path.open("w") as file:
        for start in range(0, len(text), 100):
            file.write(text[start : start + 100])
            file.flush()
            time.sleep(0.02)


def by_sed(path: Path, text: str) -> None:
    """The real `sed -i`: a temporary file beside it, renamed over it."""
    draft = path.parent.parent / "draft"
    draft.write_text(text)
    subprocess.run(["sed", "-i", "-e", f"1r {draft}", "-e", "d", str(path)], check=True)


def by_vim(path: Path, text: str) -> None:
    """The real vim, with its backup and its swap file."""
    draft = path.parent.parent / "draft"
    draft.write_text(text)
    words = ["-Nu", "NONE", "-es", "-c", "set backup", "-c", "%d", "-c", f"0r {draft}", "-c", "g/^$/d", "-c", "wq"]
    subprocess.run(["vim", *words, str(path)], check=True, stdin=subprocess.DEVNULL)
    assert path.read_text() == text


SAVES = [by_renaming, as_vim, by_truncating, by_sed, *([by_vim] if shutil.which("vim") else [])]


# -- a house that runs ------------------------------------------------------------------------------------------------


class Running:
    def __init__(self, app: App, path: Path, sink: Sink, dovecot: Dovecot) -> None:
        self.app, self.path, self.sink, self.dovecot = app, path, sink, dovecot

    @property
    def digest(self) -> str:
        return dict(self.app.store.sources()).get("circle", "")

    def letters(self, to: str = "", topic: str = "") -> list[EmailMessage]:
        found = [r.message for r in self.sink.received]
        return [m for m in found if to in str(m["To"]) and topic in ("", m["X-Mailer-Topic"])]

    async def save(self, text: str, how: Callable[[Path, str], None] = by_renaming) -> float:
        """Save and wait until that version is in force: the seconds it took."""
        before = self.digest
        await asyncio.to_thread(how, self.path, text)
        return await self.within(10, lambda: self.digest != before)

    async def within(self, seconds: float, true: Callable[[], object]) -> float:
        began = time.monotonic()
        while not true():
            assert time.monotonic() - began < seconds, f"not within {seconds} seconds"
            await asyncio.sleep(0.02)
        return time.monotonic() - began


@asynccontextmanager
async def running(folder: Path, sink: Sink, dovecot: Dovecot, text: str = GOOD) -> AsyncIterator[Running]:
    (folder / "schedules").mkdir()
    path = folder / "schedules" / "circle.yaml"
    path.write_text(text)
    environ = {
        "MAILER_ADDRESS": ADDRESS,
        "MAILER_SMTP_URL": sink.url,
        "MAILER_IMAP_URL": dovecot.url(MAILBOX),
        "MAILER_SECRET": "a secret for stories only",
        "MAILER_SCHEDULES": str(folder / "schedules"),
    }
    async with opened(Settings.read(environ, folder)) as app:
        going = asyncio.create_task(app.keep_going())
        try:
            house = Running(app, path, sink, dovecot)
            await house.within(20, lambda: house.digest and app.last_pass)
            await asyncio.sleep(0.5)  # the watch has begun
            yield house
        finally:
            app.stopping.set()
            await going


@pytest.mark.parametrize("how", SAVES, ids=lambda how: how.__name__)
async def test_a_saved_file_is_in_force_within_two_seconds_however_the_editor_saves(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, how: Callable[[Path, str], None]
) -> None:
    async with running(tmp_path, smtp_sink, dovecot) as house:
        for number in range(3):
            took = await house.save(GOOD + f"topics: [Topic {number}]\n", how)
            assert took < 2
        await asyncio.sleep(0.5)
        assert house.letters("ada") == [], "half a file on the way to a whole one is nobody's mistake"
        group = house.app.house.group("circle")
        assert group is not None and group.topics == ("Topic 2",)


async def test_a_broken_file_leaves_the_last_good_version_and_ada_gets_one_letter_and_one_when_it_is_mended(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with running(tmp_path, smtp_sink, dovecot) as house:
        good = house.digest
        as_vim(house.path, GOOD.replace("meets: every", "meets: evry"))
        await house.within(20, lambda: house.letters("ada", "host-problem"))
        [letter] = house.letters("ada", "host-problem")
        assert "circle.yaml:4:8: " in " ".join(text_of(letter).split())
        assert house.digest == good
        group = house.app.house.group("circle")
        assert group is not None and len(group.members) == 3
        as_vim(house.path, GOOD.replace("meets: every", "meets: evry") + "invte: 3 days before\n")
        await asyncio.sleep(2.5)
        assert len(house.letters("ada", "host-problem")) == 1, "she is at it, and knows"
        await house.save(GOOD + "topics: [Mended]\n")
        await house.within(20, lambda: len(house.letters("ada", "host-problem")) == 2)
        assert "right again" in str(house.letters("ada", "host-problem")[-1]["Subject"])
        as_vim(house.path, GOOD.replace("meets: every", "meets: evry"))
        await house.within(20, lambda: len(house.letters("ada", "host-problem")) == 3)


async def test_a_file_that_vanishes_calls_nothing_off_and_ada_is_asked(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with running(tmp_path, smtp_sink, dovecot) as house:
        invited = len(house.letters("ben", "invitation"))
        assert invited
        house.path.unlink()
        await house.within(20, lambda: house.letters("ada", "host-problem"))
        await asyncio.sleep(1)
        [letter] = house.letters("ada", "host-problem")
        assert "the schedule's file is gone" in " ".join(text_of(letter).split())
        assert house.letters("ben", "cancellation") == []
        by_renaming(house.path, GOOD)
        await house.within(20, lambda: len(house.letters("ada", "host-problem")) == 2)
        assert house.letters("ben", "cancellation") == []


async def test_ten_saves_in_a_row_end_with_the_last_one_in_force(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with running(tmp_path, smtp_sink, dovecot) as house:
        for number in range(10):
            SAVES[number % 4](house.path, GOOD + f"topics: [Topic {number}]\n")

        def last() -> bool:
            group = house.app.house.group("circle")
            return group is not None and group.topics == ("Topic 9",)

        assert await house.within(4, last) < 2.5
        assert house.letters(topic="amendment") == [], "an edit rests for the hold"

# ruff: noqa: ASYNC240 - these files are small and near
"""The schedules folder: what is read, what is refused, and that a save of any kind is noticed."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from mailer.schedules import Source, build, load, sources
from mailer.schedules.watch import changes

GOOD = b"name: Circle\nhosts: ada@example.org\ntimezone: Europe/London\nmeets: every Friday 17:00-18:00\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    made = tmp_path / "schedules"
    (made / "members").mkdir(parents=True)
    (made / "circle.yaml").write_bytes(GOOD)
    return made


def one(folder: Path, name: str = "circle") -> tuple[Source, list[str]]:
    found, problems = sources(folder)
    source = next(s for s in found if s.id == name)
    return source, [str(p) for p in (*problems, *build(source)[1])]


def test_only_groups_are_read_and_paths_are_shown_from_where_one_stands(folder: Path) -> None:
    for name in (".circle.yaml.swp", "circle.yaml~", "#circle.yaml#", ".hidden.yaml", "schema.json", "notes.md"):
        (folder / name).write_bytes(b"x")
    (folder / "formats").mkdir()
    (folder / "formats" / "tea.yaml").write_bytes(b"steps: [tea]\n")
    (folder / "other.yml").write_bytes(GOOD)
    found, problems = sources(folder)
    assert [(s.id, s.path) for s in found] == [("circle", "schedules/circle.yaml"), ("other", "schedules/other.yml")]
    assert problems == []
    assert [s.path for s in sources(Path("schedules"))[0]] == ["schedules/circle.yaml", "schedules/other.yml"]
    assert [s.path for s in sources(Path("schedules/circle.yaml"))[0]] == ["schedules/circle.yaml"]


def test_a_source_carries_every_file_it_names_and_no_other(folder: Path) -> None:
    (folder / "circle.yaml").write_bytes(
        GOOD + b"members: members/us.csv\nagreement: us.md\nreading: https://example.org/x.md\nagenda: [tea]\n"
        b"sessions:\n  2026-12-04: {reading: 'page one.txt', agenda: tea}\n"
    )
    (folder / "formats").mkdir()
    for name in ("members/us.csv", "us.md", "page one.txt", "formats/tea.yaml", "stray.md"):
        (folder / name).write_bytes(b"email\n")
    source, _ = one(folder)
    assert sorted(source.texts) == ["", "formats/tea.yaml", "members/us.csv", "page one.txt", "us.md"]
    digest = source.digest
    (folder / "stray.md").write_bytes(b"changed")
    assert one(folder)[0].digest == digest
    (folder / "us.md").write_bytes(b"changed")
    assert one(folder)[0].digest != digest


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Our Circle.yaml", "our-circle"), ("circle_1.yaml", "circle-1"), ("Kreis-ß.yaml", "kreis"), ("-x.yaml", "x")],
)
def test_a_file_whose_name_cannot_stand_in_an_address_is_told(folder: Path, name: str, meant: str) -> None:
    (folder / name).write_bytes(GOOD)
    found, (problem,) = sources(folder)
    assert [s.id for s in found] == ["circle"]
    assert problem.file == f"schedules/{name}" and problem.hint == f"rename the file to {meant}.yaml"


def test_two_files_for_one_group_are_told(folder: Path) -> None:
    (folder / "circle.yml").write_bytes(GOOD)
    found, (problem,) = sources(folder)
    assert (
        len(found) == 1 and str(problem) == "schedules/circle.yml:1:1: two files for the group circle; keep circle.yaml"
    )


def test_a_folder_that_is_not_there_or_empty_is_told(tmp_path: Path) -> None:
    assert "there is no such file or folder" in str(sources(tmp_path / "gone")[1][0])
    _, (problem,) = sources(tmp_path)
    assert problem.severity == "warning" and "no group in this folder" in problem.message


def test_a_link_out_of_the_folder_is_refused_and_one_within_is_not(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_bytes(b"email\nben@example.org\n")
    (folder / "circle.yaml").write_bytes(GOOD + b"members: members/us.csv\n")
    (folder / "members" / "us.csv").symlink_to(tmp_path / "secret.csv")
    _, (said,) = one(folder)
    assert said.startswith("schedules/circle.yaml:5:10: `members/us.csv`: this is a link that leads out of")
    (folder / "members" / "us.csv").unlink()
    (folder / "members" / "real.csv").write_bytes(b"email\nben@example.org\n")
    (folder / "members" / "us.csv").symlink_to("real.csv")
    assert one(folder)[1] == []
    (tmp_path / "outside.yaml").write_bytes(GOOD)
    (folder / "linked.yaml").symlink_to(tmp_path / "outside.yaml")
    assert "leads out of" in one(folder, "linked")[1][0]


def test_an_unreadable_file_is_still_a_group_that_says_why(folder: Path) -> None:
    (folder / "dir.yaml").mkdir()
    (folder / "circle.yaml").write_bytes(GOOD + b"agreement: gone.md\n")
    assert one(folder, "dir")[1] == [
        "schedules/dir.yaml:1:1: this is a folder, not a file; write it as a file of that name"
    ]
    assert one(folder)[1] == [
        "schedules/circle.yaml:5:12: `gone.md`: there is no such file; it is looked for in schedules/"
    ]
    groups, problems = load(folder)
    assert groups == [] and {p.group for p in problems} == {"dir", "circle"}


def test_a_broken_group_never_stops_another(folder: Path) -> None:
    (folder / "broken.yaml").write_bytes(b"\t- [")
    groups, problems = load(folder)
    assert [g.id for g in groups] == ["circle"] and [p.group for p in problems] == ["broken"]


@asynccontextmanager
async def watched(folder: Path, poll: bool) -> AsyncIterator[list[set[str]]]:
    seen: list[set[str]] = []

    async def watch() -> None:
        async for paths in changes(folder, poll=poll):
            seen.append(paths)

    task = asyncio.create_task(watch())
    await asyncio.sleep(0.5)
    yield seen
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def until(seen: list[set[str]], path: str) -> None:
    async with asyncio.timeout(8):
        while not any(path in paths for paths in seen):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    seen.clear()


@pytest.mark.parametrize("poll", [False, True], ids=["told", "polled"])
async def test_a_save_is_noticed_however_the_editor_saves(folder: Path, poll: bool) -> None:
    async with watched(folder, poll) as seen:
        (folder / "circle.yaml").write_bytes(GOOD + b"# in place\n")
        await until(seen, "circle.yaml")
        (folder / ".circle.yaml.swp").write_bytes(b"draft")
        (folder / "4913").write_bytes(b"")
        (folder / "4913").unlink()
        os.rename(folder / "circle.yaml", folder / "circle.yaml~")
        (folder / "circle.yaml").write_bytes(GOOD + b"# a new file under the old name, as vim does\n")
        await until(seen, "circle.yaml")
        (folder / "draft.tmp").write_bytes(GOOD + b"# renamed over it, as most others do\n")
        os.replace(folder / "draft.tmp", folder / "circle.yaml")
        await until(seen, "circle.yaml")
        (folder / "members" / "us.csv").write_bytes(b"email\n")
        await until(seen, "members/us.csv")
        (folder / "circle.yaml").unlink()
        await until(seen, "circle.yaml")


async def test_an_editors_own_files_are_no_news(folder: Path) -> None:
    async with watched(folder, poll=False) as seen:
        for name in (".circle.yaml.swp", "circle.yaml~", "#circle.yaml#", "4913"):
            (folder / name).write_bytes(b"x")
        await asyncio.sleep(0.6)
        assert seen == []


async def test_a_second_save_that_the_system_says_nothing_of_is_found_by_looking(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def told_once(*_: object, **__: object) -> AsyncIterator[set[tuple[int, str]]]:
        yield {(2, str(folder.resolve() / "circle.yaml"))}
        (folder / "circle.yaml").write_bytes(GOOD + b"# from another machine\n")
        while True:
            yield set()

    monkeypatch.setattr("watchfiles.awatch", told_once)
    found = changes(folder)
    assert await anext(found) == {"circle.yaml"}
    assert await asyncio.wait_for(anext(found), 5) == {"circle.yaml"}
    await found.aclose()


async def test_a_folder_made_anew_is_watched_again(folder: Path) -> None:
    async with watched(folder, poll=False) as seen:
        shutil.rmtree(folder)
        await asyncio.sleep(0.2)
        folder.mkdir()
        (folder / "other.yaml").write_bytes(GOOD)
        await until(seen, "other.yaml")
        await asyncio.sleep(0.5)
        seen.clear()
        (folder / "other.yaml").write_bytes(GOOD + b"# again\n")
        await until(seen, "other.yaml")


async def test_a_folder_that_is_not_there_yet_is_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "schedules"
    async with watched(folder, poll=False) as seen:
        folder.mkdir()
        (folder / "circle.yaml").write_bytes(GOOD)
        await until(seen, "circle.yaml")

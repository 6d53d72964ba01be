"""The schedules folder: which files are groups, and what each of them names, read within bounds."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..core.model import Problem
from .files import LARGEST_LIST, LARGEST_TEXT, BadEncoding, format_file, named
from .groups import parsed
from .slips import Unreadable
from .source import Source

_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
ENDINGS = (".yaml", ".yml")


def sources(folder: Path) -> tuple[list[Source], list[Problem]]:
    """Every group's files in `folder` (or of the one YAML file it is), in the order of their names.

    A file that cannot be read is a Source too, which says why when it is built: a group is not gone because its
    file is unreadable. The problems are those of the folder and of names that cannot be a group's.
    """
    problems: list[Problem] = []
    return list(each(folder, problems)), problems


def each(folder: Path, problems: list[Problem]) -> Iterator[Source]:
    """The sources one after another, so that each may be built before the next is read."""
    shown = _shown(folder)
    if folder.is_file():
        yield from _read([folder.name], folder.parent, _shown(folder.parent), problems)
        return
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if _is_schedule(entry.name))
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        message = "there is no such file or folder" if missing else f"this cannot be read ({error.strerror})"
        hint = "`mailer init` makes one with an example" if missing else ""
        problems.append(Problem(shown or ".", 0, 0, message, hint))
        return
    if not names:
        hint = "write one as NAME.yaml; `mailer init` makes an example"
        problems.append(Problem(shown or ".", 0, 0, "no group in this folder", hint, severity="warning"))
    yield from _read(names, folder, shown, problems)


def _is_schedule(name: str) -> bool:
    # Editors leave .name.swp, name~ and #name# beside what they save.
    return name.endswith(ENDINGS) and not name.startswith((".", "#", "~"))


def _read(names: list[str], folder: Path, shown: str, problems: list[Problem]) -> Iterator[Source]:
    root = folder.resolve()
    seen: set[str] = set()
    own_formats = (root / "formats").is_dir()
    for name in names:
        path = _joined(shown, name)
        id_ = name.rpartition(".")[0]
        if not _ID.fullmatch(id_):
            meant = re.sub(r"[^a-z0-9]+", "-", id_.lower())[:60].strip("-") or "my-group"
            message = f"`{id_}` cannot be a group's name in an address: small letters a-z, digits and hyphens"
            problems.append(Problem(path, 1, 1, message, f"rename the file to {meant}.yaml"))
        elif id_ in seen:
            problems.append(Problem(path, 1, 1, f"two files for the group {id_}", f"keep {id_}.yaml", id_))
        else:
            seen.add(id_)
            yield _source(id_, path, root, name, own_formats)


def _source(id_: str, path: str, root: Path, name: str, own_formats: bool) -> Source:
    texts: dict[str, bytes] = {}
    refused: dict[str, str] = {}
    _take(root, name, LARGEST_TEXT, "", texts, refused)
    if "" in texts:
        try:
            _, tree = parsed(texts[""])
        except (BadEncoding, Unreadable):
            pass  # said when it is built
        else:
            for other in sorted(named(tree)):
                if other.startswith("formats/") and not own_formats:
                    continue
                largest = LARGEST_LIST if other.endswith((".csv", ".tsv")) else LARGEST_TEXT
                _take(root, other, largest, other, texts, refused)
                if refused.get(other, "").startswith("there is no") and other == format_file(other[8:-5]):
                    del refused[other]  # a format of ours, most likely
    return Source(id_, path, texts, refused)


def _take(root: Path, name: str, largest: int, key: str, texts: dict[str, bytes], refused: dict[str, str]) -> None:
    path = root / name
    try:
        # Most are plain files right here, and asking where a path really leads is dear.
        if ("/" in name or path.is_symlink()) and not (path := path.resolve()).is_relative_to(root):
            refused[key] = "this is a link that leads out of the schedules' folder"
            return
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > largest:
                refused[key] = f"the file is larger than {largest // 1_000_000} MB, far beyond what is read"
                return
            texts[key] = file.read(largest)
    except FileNotFoundError:
        refused[key] = "there is no such file"
    except IsADirectoryError:
        refused[key] = "this is a folder, not a file"
    except (OSError, ValueError) as error:
        refused[key] = f"the file cannot be read ({getattr(error, 'strerror', None) or error})"


def _shown(folder: Path) -> str:
    """How a user knows the folder: relative to where they are, when it lies there."""
    text = os.path.relpath(folder) if folder.is_absolute() else os.path.normpath(folder)
    if folder.is_absolute() and text.startswith(".."):
        text = str(folder)
    return "" if text == "." else text.replace(os.sep, "/")


def _joined(shown: str, name: str) -> str:
    return f"{shown}/{name}" if shown else name

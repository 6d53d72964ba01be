"""A group's member list changed from outside: people added or put right, in the host's own file."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from ..core.model import Member, Problem, key_of
from .desk import Desk
from .files import LARGEST_LIST, BadEncoding, decoded
from .memberlist import ALSO, MEMBER_COLUMNS, delimiter_of, read_list, reminders_of, write_list
from .source import Source


@dataclass(frozen=True, slots=True)
class Merged:
    """`members` is the list as it becomes; `added` and `changed` are those of it that differ from before."""

    members: tuple[Member, ...]
    added: tuple[Member, ...]
    changed: tuple[Member, ...]


def read_members(path: Path) -> tuple[tuple[Member, ...], list[Problem]]:
    """The members a CSV file lists, and what is wrong with it. Raises OSError."""
    with path.open("rb") as file:
        body = file.read(LARGEST_LIST + 1)
    if len(body) > LARGEST_LIST:
        return (), [
            Problem(str(path), 1, 1, f"the file is larger than {LARGEST_LIST // 1_000_000} MB", "split it in two")
        ]
    desk = Desk(Source("", str(path), {}))
    try:
        found = read_list("", decoded(body), desk)
    except BadEncoding as error:
        desk.at(error.line, error.column, error.message, error.hint)
        return (), desk.problems
    return found, desk.problems


def merge(present: tuple[Member, ...], incoming: tuple[Member, ...]) -> Merged:
    """`present` with `incoming` over it: a cell left empty keeps what was known, nobody is taken out."""
    by_key = {m.key: m for m in present}
    added, changed = [], []
    for member in incoming:
        before = by_key.get(key_of(member.email))
        if before is None:
            added.append(member)
            by_key[member.key] = member
            continue
        after = replace(
            before,
            name=member.name or before.name,
            timezone=member.timezone or before.timezone,
            language=member.language or before.language,
            remind=before.remind if member.remind is None else member.remind,
        )
        if after != before:
            changed.append(after)
            by_key[member.key] = after
    return Merged(tuple(by_key.values()), tuple(added), tuple(changed))


def written(text: str, merged: Merged) -> str:
    """The CSV `text` with `merged` in it: only lines added where nobody changed, so that notes and order stay."""
    if merged.changed or not text.strip() or any(m.remind is not None for m in merged.added):
        return write_list(merged.members)
    delimiter = delimiter_of(text)
    header = next(csv.reader(io.StringIO(text), delimiter=delimiter))
    names = [ALSO.get(said := " ".join(cell.split()).casefold(), said) for cell in header]
    if not {name for name in MEMBER_COLUMNS[:4] if any(getattr(m, name) for m in merged.added)} <= set(names):
        return write_list(merged.members)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    for member in merged.added:
        cells = {"remind": reminders_of(member)} | {name: getattr(member, name) for name in MEMBER_COLUMNS[:4]}
        writer.writerow([cells.get(name, "") for name in names])
    return text + ("" if text.endswith("\n") else "\n") + out.getvalue()


def save(path: Path, text: str) -> None:
    """Puts `text` in the place of the file, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        Path(draft).chmod(path.stat().st_mode if path.exists() else 0o644)
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise

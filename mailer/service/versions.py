"""Which is right when a schedule on our disk differs from the one in force: it is older, or it is newer.

Several machines may hold copies of the schedules that are not alike, for a while or by mistake. If each took its
own for an edit, members would be told of every difference, back and forth. The rules:

1. Only who holds the `look-ahead` lease takes in schedules at all (see App).
2. What came before our eyes after the version in force was accepted is newer: somebody has edited our copy.
3. What we have had since before then is older: another process was given something newer. It stays out, unsaid,
   until somebody edits it here.
4. What we find when we start is new, unless it was in force before and has lain on this disk since before the
   version in force was accepted: then it is what that version replaced.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mailer.store import HeardNew

if TYPE_CHECKING:
    from mailer.schedules import Source


@dataclass(frozen=True, slots=True)
class _Copy:
    digest: str
    since: datetime
    found: bool  # as we first saw it; else it came before our eyes


@dataclass
class Versions:
    """What this process has seen of its schedules' folder: since when each group's files say what they say."""

    began: datetime | None = None
    _copies: dict[str, _Copy] = field(default_factory=dict)

    def look(self, id: str, digest: str, now: datetime) -> None:
        """The files of a group say this at this moment."""
        known = self._copies.get(id)
        if known is None or known.digest != digest:
            self._copies[id] = _Copy(digest, now, known is None)

    def newer(self, source: Source, folder: Path, accepted: datetime, was_in_force: bool, now: datetime) -> bool:
        """Whether our files are newer than the version accepted at that moment, from which they differ."""
        copy = self._copies[source.id]
        accepted = min(accepted, now)  # a moment to come was written while a clock ran ahead
        if not copy.found:
            return copy.since >= accepted
        return copy.since > accepted and (not was_in_force or put_down(source, folder) >= accepted)

    def missed(self, id: str, accepted: datetime | None) -> bool:
        """Whether the files of a group that are not here ever were, for all we know: others may hold them."""
        return id in self._copies or accepted is None or self.began is None or accepted <= self.began


def put_down(source: Source, folder: Path) -> datetime:
    """When the latest of a group's files came onto this disk. A copy's date may be older: its inode's is not."""
    root = folder if folder.is_dir() else folder.parent
    latest = 0.0
    for name in (Path(source.path).name, *filter(None, source.texts)):
        try:
            stat = (root / name).stat()
        except OSError:
            continue
        latest = max(latest, stat.st_mtime, stat.st_ctime)
    return datetime.fromtimestamp(int(latest), UTC)


def in_force_row(group: str, digest: str, now: datetime) -> HeardNew:
    """The row that remembers that this version of a group's schedule came into force."""
    because = "the schedule's file"
    return HeardNew(f"schedule:{group}:{digest}", group, "", "", "schedule", digest, now, via="file", because=because)

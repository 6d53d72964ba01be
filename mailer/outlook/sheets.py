"""The groups as their files have them: those right and new, and where a file is wrong the last good version."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.model import Group, Heard, Ledger, Problem
from ..core.programme import planned_of
from ..mendable import Refused
from ..schedules import Source, build, from_json, sources
from ..schedules.where import where
from ..service.intake import few_left, listings, meant

if TYPE_CHECKING:
    from ..store import Store


@dataclass(frozen=True, slots=True)
class Sheet:
    """A group, the file it was read from, and the ledger as it is once that file is in force."""

    group: Group
    source: Source
    ledger: Ledger = field(default_factory=Ledger)

    @property
    def known(self) -> bool:
        """Whether anybody was told anything yet."""
        return bool(self.ledger.said or self.ledger.editions)

    def problem(self, message: str, hint: str, severity: str, key: str = "meets") -> Problem:
        """A problem at the place of `key` in the file."""
        line, column = where(self.source, key)
        return Problem(self.source.path, line, column, message, hint, self.group.id, severity)


def read(folder: Path, group: str | None, now: datetime, *, quiet: bool = False) -> tuple[list[Group], list[Problem]]:
    """The groups of a folder (or one file) and all that is wrong there. Raises Refused for what is not there;
    `quiet`: not for a group that is not."""
    found, problems = sheets(folder, group, now, quiet=quiet)
    return [sheet.group for sheet in found], problems


def sheets(
    folder: Path, group: str | None, now: datetime, store: Store | None = None, *, quiet: bool = False
) -> tuple[list[Sheet], list[Problem]]:
    """As `read`, each with its ledger; with a `store` what it holds in force stands where a file is wrong or gone."""
    only = folder.stem if folder.is_file() else group
    place = folder.parent if folder.is_file() else folder
    if not place.is_dir():
        raise Refused(f"{place}: there is no such folder; 'mailer init' writes a first schedule")
    found, problems = sources(place)
    names = [s.id for s in found]
    in_force = [id for id, digest in store.sources() if digest] if store is not None else []
    if only is not None:
        found = [s for s in found if s.id == only]
        problems = [p for p in problems if p.group in ("", only)]
        if not (found or problems or only in in_force or quiet):
            from difflib import get_close_matches

            every = sorted({*names, *in_force})
            near = get_close_matches(only, every, 1)
            hint = f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(every) or 'none'}"
            raise Refused(f"there is no group '{only}'; {hint}")
    taken = []
    for source in found:
        sheet, troubles = _sheet(source, store, now)
        problems += troubles
        if sheet is not None:
            taken.append(sheet)
    for id in in_force:
        if id not in names and only in (None, id) and (sheet := standing_sheet(id, store, now)):
            message = "the schedule's file is gone; its last good version stays in force"
            problems.append(Problem(sheet.source.path, 0, 0, message, "", id, "warning"))
            taken.append(sheet)
    return taken, problems


def _sheet(source: Source, store: Store | None, now: datetime) -> tuple[Sheet | None, list[Problem]]:
    ledger = store.ledger(source.id, now)[0] if store is not None else Ledger()
    announced = {planned_of(e.session.id) for e in ledger.editions}
    group, problems = build(source, announced=announced, today=now.date())
    before = standing_sheet(source.id, store, now)
    if group is None:
        return before, problems
    if before is not None and before.source.digest != source.digest:
        lost = few_left(before.group, group)
        if lost and not meant(ledger.heard, source.digest):
            hint = "its hosts are asked; until one says yes the last good version stays in force"
            return before, [*problems, Problem(source.path, 1, 1, lost, hint, source.id, "ask-host")]
        ledger = taken_in(ledger, before.group, group, source.digest, now)
    return Sheet(group, source, ledger), problems


def standing_sheet(id: str, store: Store | None, now: datetime) -> Sheet | None:
    """The version in force, which a wrong or a missing file leaves as it is."""
    kept = store.source(id) if store is not None else None
    if store is None or kept is None or not kept[0]:
        return None
    source = from_json(kept[0])
    group, _ = build(source, accepted=True)
    return Sheet(group, source, store.ledger(id, now)[0]) if group is not None else None


def taken_in(ledger: Ledger, before: Group, group: Group, digest: str, now: datetime) -> Ledger:
    """The ledger with who comes and goes by an edit written down, as taking the file in would."""
    number = max((row.id for row in ledger.heard), default=0)
    rows = [
        Heard(number + n, r.source, r.group, r.session, r.who, r.about, r.answer, r.at, via=r.via, note=r.note)
        for n, r in enumerate(listings(before, group, digest, now, ledger.heard), start=1)
    ]
    return replace(ledger, heard=(*ledger.heard, *rows))

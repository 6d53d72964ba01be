"""Take in the schedules: good files come into force, wrong ones silence only their own changes, none is forgotten."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mailer.core.model import ERASED, Group, Heard, Letter, Person, Problem, key_of
from mailer.core.programme import planned_of
from mailer.schedules import Source, build, each, to_json
from mailer.store import HeardNew
from mailer.store.lookups import in_force, troubled

from .house import House
from .versions import in_force_row

log = logging.getLogger("mailer.intake")

TOGETHER = 25  # schedules brought into force in one commit
FEW = 4  # a group of this many or fewer may lose most of its members in one edit without being asked about it


@dataclass(frozen=True, slots=True)
class Intake:
    """What a look at the folder came to."""

    accepted: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    missing: tuple[str, ...] = ()


def look_over(house: House, folder: Path, now: datetime) -> None:
    """Remember what the folder says while another process takes in its own (see versions.py)."""
    house.versions.began = house.versions.began or now
    for source in each(folder, []):
        house.versions.look(source.id, source.digest, now)


def take_in(house: House, folder: Path, now: datetime, ours: Callable[[], bool] = lambda: True) -> Intake:
    """Read `folder` and bring into force what is right and new. `now` is aware UTC. `ours`, asked now and then,
    says whether that is still for this process to do. Raises StoreError only."""
    problems: list[Problem] = []
    house.versions.began = house.versions.began or now
    accepted: list[str] = []
    present: set[str] = set()
    kept = dict(house.store.sources())
    untold = troubled(house.store)
    new: list[Source] = []

    def take() -> None:
        read = [_Read.of(house, one, now) for one in new]  # before we write, which keeps all others from writing
        erased = 0
        with house.store.together():  # the disk is waited for once
            for one in read:
                troubles = _take(house, one, now, mend=one.source.id in untold)
                problems.extend(troubles)
                if not any(p.severity == "error" for p in troubles):
                    accepted.append(one.source.id)
                    erased += _erase_who_asked(house, one, now)
        new.clear()
        if erased:
            house.store.scrub()

    for number, source in enumerate(each(folder, problems)):  # one after another: they are not all in memory at once
        digest = source.digest
        present.add(source.id)
        house.versions.look(source.id, digest, now)
        if number % 100 == 99 and not ours():  # somebody else has taken over meanwhile
            return Intake(tuple(accepted), tuple(problems), ())
        if kept.get(source.id) == digest:
            if source.id in untold:
                _mended(house, source.id, now)
                house.store.mark_missing(source.id, None)
        elif source.id in kept and not _newer(house, source, digest, folder, now):
            log.warning("%s differs from the version in force, which is newer; edit it to change that", source.path)
        else:
            new.append(source)
            if len(new) >= TOGETHER:
                take()
    if new:
        take()
    for problem in [p for p in problems if p.group and p.group not in present]:
        _tell(house, problem.group, [problem], now)
    present |= {p.group for p in problems if p.group}
    missing = [] if not folder.is_dir() else _missing(house, kept, present, now)
    for problem in problems:
        log.log(logging.ERROR if problem.severity == "error" else logging.WARNING, "%s", problem)
    return Intake(tuple(accepted), tuple(problems), tuple(missing))


def _newer(house: House, source: Source, digest: str, folder: Path, now: datetime) -> bool:
    standing = in_force(house.store, source.id)
    if standing is None:
        return True
    ledger, _ = house.store.ledger(source.id, now)
    before = any(h.about == "schedule" and h.answer == digest for h in ledger.heard)
    return house.versions.newer(source, folder, standing[1], before, now)


def _missed(house: House, id: str) -> bool:
    standing = in_force(house.store, id)
    return house.versions.missed(id, standing[1] if standing else None)


@dataclass(frozen=True, slots=True)
class _Read:
    """A schedule as it was read, beside what was known of its group then. `group`: None where it is wrong."""

    source: Source
    group: Group | None
    problems: list[Problem]
    heard: Sequence[Heard]
    before: Group | None

    @classmethod
    def of(cls, house: House, source: Source, now: datetime) -> _Read:
        ledger, _ = house.store.ledger(source.id, now)
        announced = {planned_of(e.session.id) for e in ledger.editions}
        group, problems = build(source, announced=announced, today=now.date())
        return cls(source, group, problems, ledger.heard, house.group(source.id))


def _take(house: House, read: _Read, now: datetime, *, mend: bool) -> list[Problem]:
    """What is wrong with it, if anything. `mend`: something was, when it was last looked at."""
    source, group, before, problems = read.source, read.group, read.before, read.problems
    if group is None:
        _tell(house, source.id, [p for p in problems if p.severity == "error"], now)
        return problems
    lost = few_left(before, group)
    if lost and not meant(read.heard, source.digest):
        problem = Problem(source.path, 1, 1, lost, "answer the letter about it with yes if that is meant", source.id)
        _tell(house, source.id, [problem], now, kind="members", digest=source.digest)
        return [problem]
    # People first: whoever reads the group as accepted finds its members' coming already written down.
    rows = [*listings(before, group, source.digest, now, read.heard), in_force_row(source.id, source.digest, now)]
    house.store.add_heard(rows, (), now)
    house.store.accept(to_json(source), source.id, source.digest, now)
    if mend:
        _mended(house, source.id, now)
    log.info("schedule of %s is in force", source.id)
    return problems


def _erase_who_asked(house: House, read: _Read, now: datetime) -> int:
    """Who was to be erased while the file still named them goes wholly now that it does not. How many there were."""
    assert read.group is not None
    named = {person.key for person in (*read.group.members, *read.group.hosts)}
    asked = {key_of(h.who) for h in read.heard if h.via == ERASED and not h.who.endswith("@invalid")} - named
    for address in sorted(asked):
        house.store.erase(address, now, scrub=False)
    return len(asked)


def few_left(before: Group | None, group: Group) -> str:
    """A sentence when an edit takes out most of a group's members: that is more often an accident than meant."""
    if before is None or len(before.members) <= FEW:
        return ""
    stay = {m.key for m in group.members} & {m.key for m in before.members}
    if len(stay) * 2 >= len(before.members):
        return ""
    return f"{len(before.members) - len(stay)} of {len(before.members)} members are gone from the list"


def meant(heard: Sequence[object], digest: str) -> bool:
    return any(getattr(h, "about", "") == "accept" and getattr(h, "answer", "") == digest for h in heard)


def listings(
    before: Group | None, group: Group, digest: str, now: datetime, heard: Sequence[Heard] = ()
) -> list[HeardNew]:
    """One row for each who is on the list for the first time or again, or no longer. `heard`: what is known so far."""
    was = {m.key: m for m in before.members} if before else {}
    new = {m.key: m for m in group.members}
    come = [m for key, m in new.items() if key not in was]
    gone = [m for key, m in was.items() if key not in new]
    note = "new" if before else ""
    last = {key_of(h.who): h for h in heard if h.about == "membership" and h.via == "file"}

    def rows(who: Person, answer: str, note: str) -> Iterator[HeardNew]:
        known = last.get(who.key)
        # Taking the same file in once more after a crash adds nothing; being taken out a second time does.
        if known is None or known.answer != answer:
            source = f"file:{group.id}:{digest[:24]}:{who.key}:{answer}" + (f":{known.id}" if known else "")
            because = "the schedule's list of members"
            yield HeardNew(
                source, group.id, "", who.email, "membership", answer, now, via="file", because=because, note=note
            )

    found = [row for m in come for row in rows(m, "listed", note)]
    return found + [row for m in gone for row in rows(m, "unlisted", m.name)]


def _tell(
    house: House, id: str, problems: Sequence[Problem], now: datetime, *, kind: str = "schedule", digest: str = ""
) -> None:
    """One letter to each host of the last good version, unless they were told of just this.

    Who saves a broken file once more while they mend it has the letter already; if it is still broken after the
    hold, they are told what is wrong then.
    """
    text = [str(p) for p in problems]
    what = hashlib.sha256("\n".join([kind, digest, *text]).encode()).hexdigest()[:24]
    group = house.group(id)
    if kind == "schedule" and group is not None and _told_lately(house, group, now):
        return
    hosts = group.hosts if group else ()
    extra = {"kind": kind, "problems": text, "mended": False, "digest": digest}
    # The moment belongs to the key: the same mistake made again, after it was mended, is told again.
    tail = f"{what}.{int(now.timestamp())}"
    house.store.problem(id, what, [_letter(id, h, tail, text[0], extra, now) for h in hosts], now)


def _told_lately(house: House, group: Group, now: datetime) -> bool:
    """Whether the last its hosts heard of the file is that it is broken, and that within the hold."""
    told = [
        row
        for row in house.store.ledger(group.id, now)[0].said
        if row.letter.topic == "host-problem" and row.letter.extra.get("kind") == "schedule"
    ]
    return bool(told and not told[-1].letter.extra.get("mended") and now < group.hold.after(told[-1].at))


def _mended(house: House, id: str, now: datetime) -> None:
    """Nothing is wrong (any more); whoever was told of something is told of that."""
    group = house.group(id)
    hosts = group.hosts if group else ()
    extra = {"kind": "schedule", "problems": [], "mended": True}
    stamp = f"mended.{int(now.timestamp())}"
    house.store.problem(id, "", [_letter(id, h, stamp, "the schedule is right again", extra, now) for h in hosts], now)


def _letter(id: str, host: Person, tail: str, because: str, extra: dict[str, object], now: datetime) -> Letter:
    return Letter(f"host-problem/{id}/{host.key}/{tail}", "host-problem", id, host.email, because, now, extra=extra)


def _missing(house: House, kept: dict[str, str], present: set[str], now: datetime) -> list[str]:
    """Files that have vanished: nothing is cancelled, their hosts are asked once."""
    gone = [id for id, digest in kept.items() if digest and id not in present and _missed(house, id)]
    for id in gone:
        problem = Problem(
            f"{id}.yaml", 0, 0, "the schedule's file is gone; its last good version stays in force",
            "put it back; if the group has ended, put it back with its coming sessions cancelled",
        )  # fmt: skip
        house.store.mark_missing(id, now)
        _tell(house, id, [problem], now, kind="missing")
        log.warning("%s", problem)
    return gone

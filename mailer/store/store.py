"""The ledger as the rest of the house sees it: every method is one transaction.

Any thread may call any method. `now` and all other moments are aware datetimes, kept as whole seconds UTC.
Every method raises `StoreError` with a sentence when the database cannot do it; then nothing was written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

from mailer.core.model import SENT, Decision, Edition, Heard, Inbound, Ledger, Letter, Said

from . import backups, groups, inbox, leases, outbox, people, rows
from .database import Database
from .errors import StoreError
from .inbox import Cursor
from .values import Backlog, Erased, HeardNew, Held, InboundNew, Settled, Taken

LEASE = 600  # seconds after which an abandoned `sending` letter is taken up again
AUTOMATIC = ("question", "receipt")  # topics that answer a mail by themselves


class Store:
    """Made by `open_store`; a context manager that closes itself."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of every connection. Closing twice is harmless."""
        self.database.close()

    def together(self) -> AbstractContextManager[None]:
        """All that this thread reads and writes within is one transaction: all of it, or none where it raises."""
        return self.database.together()

    # Groups

    def accept(self, source_json: str, group: str, digest: str, now: datetime) -> bool:
        """Keep `source_json` as the group's last good schedule. True if its digest is new: then it is looked at
        at once. A file that was missing is there again either way."""
        with self.database.write() as tx:
            return groups.accept(tx, source_json, group, digest, rows.seconds(now))

    def source(self, group: str) -> tuple[str, str, int] | None:
        """(JSON, digest, version) of the last good schedule; None if there never was one."""
        return self.sources_of((group,)).get(group)

    def sources_of(self, groups_: Collection[str]) -> dict[str, tuple[str, str, int]]:
        """`source` of several groups; without those that never had one."""
        with self.database.read() as tx:
            return groups.sources_of(tx, groups_)

    def stamps(self, groups_: Collection[str]) -> dict[str, tuple[str, int]]:
        """(digest, version) of the last good schedules, without reading them; without groups that never had one."""
        with self.database.read() as tx:
            return groups.stamps(tx, groups_)

    def sources(self) -> Iterator[tuple[str, str]]:
        """(group, digest) of every group ever accepted, by id, a page at a time."""
        return groups.sources(self.database)

    def mark_missing(self, group: str, now: datetime | None) -> None:
        """Note since when a group's file is gone; None: it is there again. Nothing else changes."""
        since = None if now is None else rows.seconds(now)
        # The first moment it was missed stands.
        clause = "missing_since IS NULL" if since is not None else "missing_since IS NOT NULL"
        with self.database.write(durable=False) as tx:
            tx.change(f"UPDATE groups SET missing_since = ? WHERE id = ? AND {clause}", (since, group))

    def missing(self) -> dict[str, datetime]:
        """Groups whose file is gone, and since when."""
        with self.database.read() as tx:
            found = tx.rows("SELECT id, missing_since FROM groups WHERE missing_since IS NOT NULL ORDER BY id")
        return {group: rows.moment(since) for group, since in found}

    def problem(self, group: str, digest: str, letters: Sequence[Letter], now: datetime) -> bool:
        """Remember `digest` as what is wrong with the group's file ("" for nothing). True if that is news; only
        then are `letters`, which tell the host, added."""
        with self.database.write() as tx:
            return groups.problem(tx, group, digest, letters, rows.seconds(now))

    def touch(self, group: str, now: datetime) -> None:
        """Have the group looked at again at once."""
        with self.database.write() as tx:
            groups.touch(tx, (group,), rows.seconds(now))

    def due_groups(self, now: datetime, limit: int) -> list[tuple[str, int]]:
        """(group, version) of those to be looked at by `now`, the longest overdue first."""
        with self.database.read() as tx:
            found = tx.rows(
                "SELECT id, version FROM groups WHERE look_at <= ? ORDER BY look_at LIMIT ?", (rows.seconds(now), limit)
            )
        return [(group, version) for group, version in found]

    def next_moment(self) -> datetime | None:
        """When a group is next to be looked at or a letter next may go, whichever is sooner; None: never."""
        with self.database.read() as tx:
            moments = tx.rows(
                "SELECT (SELECT MIN(look_at) FROM groups), (SELECT MIN(ready) FROM post WHERE ready IS NOT NULL)"
            )[0]
        return min((rows.moment(value) for value in moments if value is not None), default=None)

    def ledger(self, group: str, now: datetime) -> tuple[Ledger, int]:
        """What a look at the group needs, and the version it was read at (0: no such group), from one moment."""
        with self.database.snapshot() as tx:
            return groups.ledger(tx, group, rows.seconds(now))

    def commit(self, group: str, version: int, decision: Decision, now: datetime) -> bool:
        """Write what a look came to, whole or not at all.

        False, and nothing written: the group is no longer at `version`, or a letter to be dropped is no longer
        due. Then read the ledger and decide again. A letter whose key is there already is not added again.
        Raises ValueError for an edition that contradicts the one kept under its SEQUENCE, LookupError for a
        group that was never accepted.
        """
        if version < 1:
            raise LookupError(f"no schedule of {group!r} was ever accepted")
        try:
            with self.database.write() as tx:
                groups.commit(tx, group, version, decision, rows.seconds(now))
        except groups.Moved:
            return False
        return True

    def commit_all(self, decided: Sequence[tuple[str, int, Decision]], now: datetime) -> set[str]:
        """`commit` for (group, version, decision) of several groups, in one durable commit. The groups of which
        nothing was written, because they had moved."""
        with self.database.write() as tx:
            return groups.commit_all(tx, decided, rows.seconds(now))

    def say(self, letters: Iterable[Letter], now: datetime) -> int:
        """Add letters that no look at a group decided. How many were new."""
        with self.database.write() as tx:
            return groups.say(tx, letters, rows.seconds(now))

    # Sending

    def claim(self, now: datetime, limit: int, worker: str, lease: int = LEASE) -> list[Said]:
        """Up to `limit` letters that may go now, by due moment; they are this worker's for `lease` seconds.

        Among them are those put off until now and those whose worker was not heard of for the length of its
        lease. Letters that have become pointless are dropped instead. Empty: nothing may go now.
        """
        return outbox.claim(self.database, rows.seconds(now), limit, worker, lease)

    def settle(self, results: Iterable[Settled], now: datetime, worker: str = "") -> None:
        """Write what became of claimed letters, all in one durable commit.

        With `worker`, anything but `sent` is written only of letters which that worker still holds. `sent` stands
        against whatever was written of the letter meanwhile. Raises ValueError for a state no
        letter settles in, or `due` without `next_try`.
        """
        results = tuple(results)
        one = all(result.state == SENT for result in results)
        with self.database.alone() if one else self.database.write() as tx:
            outbox.settle(tx, results, rows.seconds(now), worker)

    def said(self, number: int) -> Said | None:
        with self.database.read() as tx:
            return outbox.said(tx, number)

    def edition(self, session: str, sequence: int) -> Edition | None:
        with self.database.read() as tx:
            return outbox.edition(tx, session, sequence)

    def last_told(self, session: str, to: str, before_id: int) -> Edition | None:
        """The edition this reader was last sent before letter `before_id`; None: none, they were told nothing."""
        with self.database.read() as tx:
            return outbox.last_told(tx, session, to, before_id)

    # Hearing

    def hear(
        self,
        inbound: InboundNew,
        heard: Sequence[HeardNew],
        cursor: Cursor | None,
        touch: Collection[str],
        now: datetime,
        say: Sequence[Letter] = (),
    ) -> int | None:
        """A mail's one fate, what it told us, the letters that answer it, how far its mailbox has been read
        (mailbox, UIDVALIDITY, UID), and the groups to look at again: together.

        The mail's number, or None where it was there already; then only the cursor moves.
        """
        with self.database.write() as tx:
            return inbox.hear(tx, inbound, heard, cursor, touch, say, rows.seconds(now))

    def hear_all(
        self, taken: Sequence[Taken], cursors: Collection[Cursor], touch: Collection[str], now: datetime
    ) -> dict[str, int]:
        """Many mails as by `hear`, of different sources, in one commit: the numbers of those that were new."""
        with self.database.write() as tx:
            return inbox.hear_all(tx, taken, cursors, touch, rows.seconds(now))

    def add_heard(self, heard: Iterable[HeardNew], touch: Collection[str], now: datetime) -> int:
        """Things told us by a link, a command or a file. How many were new; one `source` counts once."""
        with self.database.write() as tx:
            return inbox.add_heard(tx, heard, touch, rows.seconds(now))

    def set_cursor(self, mailbox: str, uidvalidity: int, uid: int) -> None:
        """How far the mailbox has been read; never moves back within one UIDVALIDITY."""
        with self.database.write() as tx:
            inbox.set_cursor(tx, (mailbox, uidvalidity, uid))

    def cursor(self, mailbox: str) -> tuple[int, int] | None:
        """(UIDVALIDITY, UID) up to which the mailbox has been read; None: never."""
        with self.database.read() as tx:
            return inbox.cursor(tx, mailbox)

    def heard(self, number: int) -> Heard | None:
        with self.database.read() as tx:
            return inbox.heard(tx, number)

    def inbound(self, number: int) -> Inbound | None:
        with self.database.read() as tx:
            return inbox.mail(tx, number)

    def set_aside(self, limit: int) -> list[Inbound]:
        """Mail whose fate is `for the host` and that nobody has handled yet, oldest first."""
        with self.database.read() as tx:
            return inbox.set_aside(tx, limit)

    def handled(self, inbound_id: int, now: datetime) -> bool:
        """A host has looked at it. False: somebody had before, or there is no such mail."""
        with self.database.write() as tx:
            return inbox.handled(tx, inbound_id, rows.seconds(now))

    # One at a time

    def lease(self, name: str, holder: str, now: datetime, seconds: int) -> bool:
        """Whether `holder` alone may do `name` for the next `seconds` (the same number for everybody). Asking
        again before they are over keeps it."""
        with self.database.write(durable=False) as tx:
            return leases.lease(tx, name, holder, rows.seconds(now), seconds)

    def release(self, name: str, holder: str) -> None:
        """Let somebody else do it; no harm where it is no longer ours."""
        with self.database.write(durable=False) as tx:
            leases.release(tx, name, holder)

    def clock_went_back(self, now: datetime) -> None:
        """Call when the wall clock was set back: nothing goes on waiting for a moment that was a mistake."""
        with self.database.write() as tx:
            leases.clock_went_back(tx, rows.seconds(now), LEASE)

    # Reading

    def counts(self) -> dict[str, int]:
        """Letters by state, all of history; its cost grows with it (`backlog` does not)."""
        with self.database.read() as tx:
            return outbox.counts(tx)

    def backlog(self, now: datetime) -> Backlog:
        """Letters still to go, at the cost of their number."""
        with self.database.snapshot() as tx:
            return outbox.backlog(tx, rows.seconds(now))

    def failed(self, limit: int) -> list[Said]:
        """Letters given up, the latest first."""
        with self.database.read() as tx:
            return outbox.failed(tx, limit)

    def history(self, session: str) -> tuple[tuple[Edition, ...], tuple[Said, ...], tuple[Heard, ...]]:
        """Everything about one session, oldest first."""
        with self.database.snapshot() as tx:
            return inbox.history(tx, session)

    def recent_automatic(self, address: str, since: datetime, topics: Collection[str] = AUTOMATIC) -> int:
        """How many letters of these topics were decided for the address from `since` on."""
        with self.database.read() as tx:
            return inbox.recent_answers(tx, address, topics, since)

    def person_ref(self, group: str, address: str) -> int | None:
        """Number of the row by which the person first came into the group: what their feed and links refer to."""
        with self.database.read() as tx:
            return inbox.person_ref(tx, group, address)

    def letters_to(self, address: str) -> list[Said]:
        with self.database.read() as tx:
            return people.letters_to(tx, address)

    def held(self, address: str) -> Held:
        """Everything the ledger holds about one address (not the schedules, which are the hosts')."""
        with self.database.snapshot() as tx:
            return people.held(tx, address)

    def erase(self, address: str, now: datetime, *, scrub: bool = True) -> Erased:
        """Put a tombstone in the place of the address, drop letters still owed to it, and blank what the person
        wrote. Counts and answers stay. Groups whose file still names them write to them no more, and what they
        need for that goes when the file does not. Without `scrub` the caller has to. Raises ValueError for what
        is no address."""
        with self.database.write() as tx:
            erased = people.erase(tx, address, rows.seconds(now))
        return replace(erased, scrubbed=self.scrub()) if scrub else erased

    def scrub(self) -> bool:
        """Leave nothing in the database's file of what was erased; False where it could not be done now."""
        try:
            self.database.scrub()
        except StoreError:  # somebody reads or writes for long, or the disk is full: erased it is all the same
            return False
        return True

    # Keeping

    def backup(self, path: Path | str) -> None:
        """A copy of an SQLite ledger as it is at one moment, while others go on writing. Never overwrites."""
        backups.backup(self.database, Path(path))

    def restore(self, path: Path | str) -> None:
        """Put a backup in the place of everything in an SQLite ledger, and skip numbers (see `skip_numbers`)."""
        backups.restore(self.database, Path(path))

    def skip_numbers(self, count: int = backups.SKIPPED) -> None:
        """After going back to an old copy: number the next rows at least `count` higher, so that no address or
        link signed since that copy comes to mean somebody else. (`restore` does so itself; after pg_restore it is
        `mailer backup --restored`.)"""
        with self.database.write() as tx:
            backups.skip_numbers(tx, count)

"""Groups: their last good schedule, the moment each is to be looked at again, and one look's outcome."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import itemgetter

from mailer.core import facts
from mailer.core.model import Decision, Ledger, Letter

from . import rows
from .database import Database, Transaction

DAY = 86_400
EDITIONS_BACK = 400 * DAY  # who came, who moderated when, the highest SEQUENCE of a session
LETTERS_BACK = 21 * DAY
PAGE = 1000


class Moved(Exception):
    """The group has changed since it was read: what was decided about it is void."""


def accept(tx: Transaction, source: str, group: str, digest: str, now: int) -> bool:
    row = tx.row("SELECT digest, source IS NULL FROM groups WHERE id = ?", (group,))
    if row and row[0] == digest and not row[1]:
        tx.change("UPDATE groups SET missing_since = NULL WHERE id = ? AND missing_since IS NOT NULL", (group,))
        return False
    # Nothing remembered where another process stored the same in between: DO UPDATE asks again.
    return (
        tx.change(
            "INSERT INTO groups (id, look_at, version, digest, source, accepted_at, problem) "
            "VALUES (?, ?, 1, ?, ?, ?, '') ON CONFLICT (id) DO UPDATE SET look_at = excluded.look_at, "
            "version = groups.version + 1, digest = excluded.digest, source = excluded.source, "
            "accepted_at = excluded.accepted_at, missing_since = NULL "
            "WHERE groups.digest <> excluded.digest OR groups.source IS NULL",
            (group, now, digest, source, now),
        )
        > 0
    )


def stamps(tx: Transaction, groups: Collection[str]) -> dict[str, tuple[str, int]]:
    found = tx.rows_among("SELECT id, digest, version FROM groups WHERE source IS NOT NULL AND id", (), [*groups])
    return {id: (digest, version) for id, digest, version in found}


def sources_of(tx: Transaction, groups: Collection[str]) -> dict[str, tuple[str, str, int]]:
    wanted = "SELECT id, source, digest, version FROM groups WHERE source IS NOT NULL AND id"
    return {id: (text, digest, version) for id, text, digest, version in tx.rows_among(wanted, (), [*groups])}


def sources(database: Database) -> Iterator[tuple[str, str]]:
    after = ""
    while True:  # page by page: no transaction stays open while the caller works
        with database.read() as tx:
            page = tx.rows(
                "SELECT id, digest FROM groups WHERE id > ? AND source IS NOT NULL ORDER BY id LIMIT ?", (after, PAGE)
            )
        yield from page
        if len(page) < PAGE:
            return
        after = page[-1][0]


def touch(tx: Transaction, groups: Collection[str], now: int) -> None:
    # In one order everywhere, or two transactions could wait for each other.
    tx.change_each(
        "UPDATE groups SET look_at = ?, version = version + 1 WHERE id = ?", [(now, g) for g in sorted(set(groups))]
    )


def problem(tx: Transaction, group: str, digest: str, letters: Sequence[Letter], now: int) -> bool:
    new = tx.change(
        "INSERT INTO groups (id, version, digest, problem) VALUES (?, 1, '', ?) "
        "ON CONFLICT (id) DO UPDATE SET problem = excluded.problem WHERE groups.problem <> excluded.problem",
        (group, digest),
    )
    if new:
        say(tx, letters, now)
    return new > 0


def say(tx: Transaction, letters: Iterable[Letter], now: int) -> int:
    letters = tuple(letters)
    new = tx.change_each(rows.SAY, [rows.say(letter, now) for letter in letters])
    if new:
        tx.change_among(rows.POST, (), [letter.key for letter in letters])
    return new


def ledger(tx: Transaction, group: str, now: int) -> tuple[Ledger, int]:
    version = tx.row("SELECT version FROM groups WHERE id = ?", (group,))
    far, near = now - EDITIONS_BACK, now - LETTERS_BACK
    editions = tx.rows(
        f"SELECT {rows.EDITION} FROM edition WHERE grp = ? AND start >= ? ORDER BY at, session, sequence", (group, far)
    )
    # A session moved to a later day is still about to be when the day it was planned for is long gone.
    moved = "SELECT session FROM edition WHERE grp = ? AND start >= ? AND planned < ?"
    said = tx.rows(
        f"SELECT {rows.SAID} FROM said WHERE id IN (SELECT id FROM letter WHERE grp = ? AND planned >= ? "
        f"UNION SELECT id FROM letter WHERE session IN ({moved})) ORDER BY id",
        (group, near, group, near, near),
    )
    heard = tx.rows(
        f"SELECT {rows.HEARD} FROM heard WHERE id IN (SELECT id FROM heard WHERE grp = ? AND planned IS NULL "
        "UNION SELECT id FROM heard WHERE grp = ? AND planned >= ? "
        f"UNION SELECT id FROM heard WHERE session IN ({moved})) ORDER BY at, id",
        (group, group, far, group, near, near),
    )
    return (
        Ledger(tuple(map(rows.edition, editions)), tuple(map(rows.said, said)), tuple(map(rows.heard, heard))),
        version[0] if version else 0,
    )


def commit(tx: Transaction, group: str, version: int, decision: Decision, now: int) -> None:
    """Write what one look came to; raises `Moved` where the group is no longer as it was read."""
    if not tx.change(
        "UPDATE groups SET look_at = ?, version = version + 1 WHERE id = ? AND version = ?",
        (rows.seconds_after(decision.look_at), group, version),
    ):
        raise Moved
    for value in decision.editions:
        text = facts.to_json(value.session)
        row = rows.edition_row(value, text)
        if not tx.change(rows.ADD_EDITION, row):
            there = tx.row("SELECT facts FROM edition WHERE session = ? AND sequence = ?", row[:2])
            if there != (text,):
                raise ValueError(f"{value.session.id}: SEQUENCE {value.sequence} already says something else")
    for number, why in sorted(decision.drop):
        # One that is on its way by now was not there to be dropped: the look has to be taken again.
        if not tx.change(
            "UPDATE post SET state = 'dropped', outcome = ?, settled = ?, ready = NULL WHERE id = ? AND state = 'due'",
            (why, now, number),
        ):
            raise Moved
    say(tx, decision.say, now)


def commit_all(tx: Transaction, decided: Sequence[tuple[str, int, Decision]], now: int) -> set[str]:
    """Write what several looks came to, each whole or not at all; the groups that had moved."""
    void: set[str] = set()
    for group, version, decision in sorted(decided, key=itemgetter(0)):  # see `touch`
        if version < 1:
            raise LookupError(f"no schedule of {group!r} was ever accepted")
        if decision.drop:  # found to have moved only after something was written
            tx.change("SAVEPOINT look")
        try:
            commit(tx, group, version, decision, now)
        except Moved:
            void.add(group)
            if decision.drop:
                tx.change("ROLLBACK TO SAVEPOINT look")
        if decision.drop:
            tx.change("RELEASE SAVEPOINT look")
    return void

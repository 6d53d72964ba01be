"""Letters on their way: claimed for a while, sent outside any transaction, then settled."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from operator import attrgetter

from mailer.core.model import DROPPED, DUE, FAILED, SENDING, SENT, Edition, Said, key_of

from . import rows
from .database import Database, Transaction, Values
from .values import Backlog, Settled

POINTLESS = "pointless by now"
IN_DOUBT = "pointless by now; it may have gone out before its worker stopped"

_TOLD = "(SELECT CAST(key AS INTEGER) AS id, value AS outcome FROM json_each(?)) AS told"


def claim(database: Database, now: int, limit: int, worker: str, lease: int) -> list[Said]:
    take = _take_stepwise if database.driver.one_writer else _take_at_once
    while True:
        found, ready = take(database, now, limit, worker, lease)
        if found or not ready:
            return sorted(map(rows.said, found), key=lambda said: (said.letter.due, said.id))


def _take_at_once(database: Database, now: int, limit: int, worker: str, lease: int) -> tuple[list[Values], int]:
    """One statement, one round trip: a claim, durable. A database server may fall over under workers that live on,
    with letters in hand that it would give out a second time. The rows, and how many were ready."""
    with database.alone() as tx:
        # Materialized, for a join that ran it twice would lock, and lose, letters that it does not give. The limit
        # is written out: as a parameter a planner takes it for a tenth of the table.
        found = tx.rows(
            "WITH picked AS MATERIALIZED (SELECT post.id, post.state, COALESCE(letter.until > ?, TRUE) AS fit "
            f"FROM post JOIN letter USING (id) WHERE ready <= ? ORDER BY ready LIMIT {limit:d} "
            "FOR UPDATE OF post SKIP LOCKED), taken AS (UPDATE post SET "
            "state = CASE WHEN fit THEN 'sending' ELSE 'dropped' END, ready = CASE WHEN fit THEN ?::bigint END, "
            "worker = CASE WHEN fit THEN ? ELSE worker END, attempts = attempts + fit::int, "
            "settled = CASE WHEN fit THEN settled ELSE ? END, "
            "outcome = CASE WHEN fit THEN outcome WHEN picked.state = 'sending' THEN ? ELSE ? END "
            "FROM picked WHERE post.id = picked.id RETURNING post.*, fit) "
            f"SELECT {rows.CLAIMED}, fit FROM taken JOIN letter USING (id)",
            (now, now, now + lease, worker, now, IN_DOUBT, POINTLESS),
        )
    return [row for row in found if row[-1]], len(found)


class _Outrun(Exception):
    """Somebody else has taken one of these letters first."""


def _take_stepwise(database: Database, now: int, limit: int, worker: str, lease: int) -> tuple[list[Values], int]:
    with database.read() as tx:  # an idle tick takes no lock
        ready = _ready(tx, now, limit)
    if not ready:
        return [], 0
    # What is read and understood before the lock is taken lets marks be written meanwhile. A power cut that makes a
    # ledger in a file forget a claim ends who claimed, too: it need not be durable.
    with suppress(_Outrun), database.write(durable=False) as tx:
        return _taken(tx, ready, now, worker, lease)
    with database.write(durable=False) as tx:
        return _taken(tx, _ready(tx, now, limit), now, worker, lease)


def _ready(tx: Transaction, now: int, limit: int) -> Sequence[Values]:
    return tx.rows_at_once(
        "WITH picked AS MATERIALIZED (SELECT id, state, attempts + 1 AS attempts, settled, outcome FROM post "
        f"WHERE ready <= ? ORDER BY ready LIMIT {limit:d})",
        rows.CLAIMED + ", state",
        "FROM picked JOIN letter USING (id)",
        (now,),
    )


def _taken(tx: Transaction, ready: Sequence[Values], now: int, worker: str, lease: int) -> tuple[list[Values], int]:
    until = rows.UNTIL
    fit = [row for row in ready if row[until] is None or row[until] > now]
    late = [row for row in ready if row[until] is not None and row[until] <= now]
    dropped = _drop(tx, [row[0] for row in late if row[-1] != SENDING], POINTLESS, now)
    dropped += _drop(tx, [row[0] for row in late if row[-1] == SENDING], IN_DOUBT, now)
    taken = tx.change_among(
        "UPDATE post SET state = 'sending', ready = ?, worker = ?, attempts = attempts + 1 WHERE ready <= ? AND id",
        (now + lease, worker, now),
        [row[0] for row in fit],
    )
    if dropped + taken != len(ready):
        raise _Outrun
    return fit, len(ready)


def _drop(tx: Transaction, numbers: list[int], why: str, now: int) -> int:
    return tx.change_among(
        "UPDATE post SET state = 'dropped', outcome = ?, settled = ?, ready = NULL WHERE ready <= ? AND id",
        (why, now, now),
        numbers,
    )


def settle(tx: Transaction, results: Iterable[Settled], now: int, worker: str = "") -> None:
    sent: list[tuple[int, str]] = []
    again: list[tuple[str, int, int, str, str]] = []
    ended: list[tuple[str, str, int, int, str, str]] = []
    for result in sorted(results, key=attrgetter("id")):  # in one order everywhere, or two could wait for each other
        if result.state == SENT:
            sent.append((result.id, result.outcome))
        elif result.state in (FAILED, DROPPED):
            ended.append((result.state, result.outcome, now, result.id, worker, worker))
        elif result.state != DUE:
            raise ValueError(f"no letter settles as {result.state!r}")
        elif result.next_try is None:
            raise ValueError(f"letter {result.id} is to be tried again, and nobody said when")
        else:
            again.append((result.outcome, rows.seconds(result.next_try), result.id, worker, worker))
    # That a letter went out is true whatever was written of it meanwhile (by a second worker, after the lease).
    # Anything else is believed only of a row that is still being sent, and by who says so: a machine that slept past
    # its lease must not give back what another has claimed since.
    held = "id = ? AND state = 'sending' AND (worker = ? OR ? = '')"
    if sent:  # one statement for all: half the work for a server, and no wait of this thread in between
        told = "unnest(?::bigint[], ?::text[]) AS told (id, outcome)" if tx.driver.arrays else _TOLD
        given = [*map(list, zip(*sent, strict=True))] if tx.driver.arrays else [json.dumps(dict(sent))]
        tx.change(
            "UPDATE post SET state = 'sent', outcome = told.outcome, settled = ?, ready = NULL "
            f"FROM {told} WHERE post.id = told.id AND state <> 'sent'",
            (now, *given),
        )
    tx.change_each(f"UPDATE post SET state = 'due', outcome = ?, ready = ?, worker = '' WHERE {held}", again)
    tx.change_each(f"UPDATE post SET state = ?, outcome = ?, settled = ?, ready = NULL WHERE {held}", ended)


def said(tx: Transaction, number: int) -> Said | None:
    row = tx.row(f"SELECT {rows.SAID} FROM said WHERE id = ?", (number,))
    return rows.said(row) if row else None


def edition(tx: Transaction, session: str, sequence: int) -> Edition | None:
    row = tx.row(f"SELECT {rows.EDITION} FROM edition WHERE session = ? AND sequence = ?", (session, sequence))
    return rows.edition(row) if row else None


def last_told(tx: Transaction, session: str, to: str, before: int) -> Edition | None:
    row = tx.row(
        f"SELECT {rows.EDITION} FROM edition WHERE session = ? AND sequence = (SELECT sequence FROM said "
        "WHERE session = ? AND who_key = ? AND id < ? AND sequence IS NOT NULL AND state IN ('sent', 'sending') "
        "ORDER BY id DESC LIMIT 1)",
        (session, session, key_of(to), before),
    )
    return rows.edition(row) if row else None


def counts(tx: Transaction) -> dict[str, int]:
    states = (DUE, SENDING, SENT, DROPPED, FAILED)
    # One pass, nothing kept in memory: GROUP BY would sort all of history.
    columns = ", ".join(f"COUNT(CASE WHEN state = '{state}' THEN 1 END)" for state in states)
    return dict(zip(states, tx.rows(f"SELECT {columns} FROM post")[0], strict=True))


def backlog(tx: Transaction, now: int) -> Backlog:
    waiting = "SELECT COUNT(*), MIN(ready) FROM post WHERE ready IS NOT NULL AND state = 'due' AND ready"
    due, oldest = tx.rows(f"{waiting} <= ?", (now,))[0]
    later, _ = tx.rows(f"{waiting} > ?", (now,))[0]
    sending = tx.rows("SELECT COUNT(*) FROM post WHERE ready IS NOT NULL AND state = 'sending'")[0][0]
    return Backlog(due, later, sending, rows.moment_or_none(oldest))


def failed(tx: Transaction, limit: int) -> list[Said]:
    found = tx.rows(f"SELECT {rows.SAID} FROM said WHERE state = 'failed' ORDER BY settled DESC LIMIT ?", (limit,))
    return [rows.said(row) for row in found]

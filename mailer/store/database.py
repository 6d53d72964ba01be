"""Transactions over SQLite or PostgreSQL: one small shape for both, with `?` for every parameter."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any, Protocol

from .errors import StoreError

Row = tuple[Any, ...]
Values = Sequence[Any]  # a row that did not come as a tuple


class Driver(Protocol):
    """What differs between two databases. SQL itself is kept to what both understand."""

    name: str  # "sqlite" | "postgresql"
    errors: tuple[type[Exception], ...]
    skip_locked: str  # ends a SELECT of rows to take while others take theirs
    among: str  # ends a condition: the column is one of some numbers or texts
    one_writer: bool  # lets one transaction write at a time
    arrays: bool  # takes lists as parameters
    stepwise: bool  # hands out rows one call at a time, other threads running in between
    snapshot: str  # begins a transaction whose reads all see one moment

    def connect(self) -> Any: ...
    def begin(self, connection: Any, durable: bool) -> None: ...
    def alone(self, connection: Any, durable: bool) -> None: ...  # before a statement that is its own transaction
    def suits(self, connection: Any, durable: bool) -> bool: ...  # whether it was last used so: nothing to change
    def these(self, these: Sequence[int] | Sequence[str]) -> object: ...
    def usable(self, connection: Any, idle: float) -> bool: ...
    def sql(self, text: str) -> str: ...
    def explain(self, error: Exception) -> StoreError | None: ...


class Transaction:
    """Statements on one connection. Nothing of it may be kept once the `with` that gave it has ended."""

    __slots__ = ("_connection", "_sql", "driver")

    def __init__(self, connection: Any, driver: Driver) -> None:
        self._connection = connection
        self._sql = driver.sql
        self.driver = driver

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        return self._connection.execute(self._sql(sql), parameters).fetchall()  # type: ignore[no-any-return]

    def rows_at_once(
        self, before: str, columns: str, after: str, parameters: Sequence[object] = ()
    ) -> Sequence[Values]:
        """Rows of `before` SELECT `columns` `after`, whose values are numbers, texts and nothing, in one call."""
        if not self.driver.stepwise:
            return self.rows(f"{before} SELECT {columns} {after}", parameters)
        # A thread that has to ask for the interpreter again with every row waits as often for the one that sends.
        packed = self.rows(f"{before} SELECT json_group_array(json_array({columns})) {after}", parameters)
        return json.loads(packed[0][0])  # type: ignore[no-any-return]

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        # All of it: SQLite finishes a RETURNING statement only when its last row is fetched.
        rows = self._connection.execute(self._sql(sql), parameters).fetchall()
        return rows[0] if rows else None

    def rows_among(self, sql: str, parameters: Sequence[object], these: Sequence[int] | Sequence[str]) -> list[Row]:
        """The rows of `sql`, which ends in the name of a column, where it is one of `these`."""
        return self.rows(sql + self.driver.among, (*parameters, self.driver.these(these))) if these else []

    def among_at_once(
        self, columns: str, after: str, parameters: Sequence[object], these: Sequence[int] | Sequence[str]
    ) -> Sequence[Values]:
        """The rows of SELECT `columns` `after`, which ends in the name of a column, where it is one of `these`: see
        `rows_at_once`."""
        if not these:
            return []
        return self.rows_at_once("", columns, after + self.driver.among, (*parameters, self.driver.these(these)))

    def change(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one INSERT, UPDATE, DELETE; how many rows it touched."""
        return int(self._connection.execute(self._sql(sql), parameters).rowcount)

    def change_each(self, sql: str, parameters: Sequence[Sequence[object]]) -> int:
        """The same statement once per member of `parameters`; how many rows all of them touched."""
        if not parameters:
            return 0
        cursor = self._connection.cursor()
        cursor.executemany(self._sql(sql), parameters)
        return int(cursor.rowcount)

    def change_among(self, sql: str, parameters: Sequence[object], these: Sequence[int] | Sequence[str]) -> int:
        """Run `sql`, which ends in the name of a column, for the rows where it is one of `these`."""
        if not these:
            return 0
        return self.change(sql + self.driver.among, (*parameters, self.driver.these(these)))


class Database:
    """Connections, each lent to one transaction at a time: a thread never shares one with another."""

    patience = 60.0  # seconds a thread waits for its turn to write

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self._idle: list[tuple[Any, float]] = []  # last in, first out: the warm one goes first
        self._lock = threading.Lock()
        self._turn = threading.Lock()
        self._thread = threading.local()
        self._closed = False

    def read(self) -> AbstractContextManager[Transaction]:
        """For one statement that only reads."""
        return self._joined() or self._lent(None)

    def snapshot(self) -> AbstractContextManager[Transaction]:
        """For several statements that must all see the same moment."""
        return self._joined() or self._lent(lambda connection: connection.execute(self.driver.snapshot))

    def write(self, *, durable: bool = True) -> AbstractContextManager[Transaction]:
        """All or nothing. Not `durable`: kept when the process dies, perhaps lost when the power fails."""
        if joined := self._joined():
            return joined
        lent = self._lent(lambda connection: self.driver.begin(connection, durable), durable)
        return self._in_turn(lent) if self.driver.one_writer else lent

    def alone(self) -> AbstractContextManager[Transaction]:
        """For one statement that writes durably, which the database commits by itself: no call more, of which each
        has the thread wait for the interpreter twice."""
        if joined := self._joined():
            return joined
        lent = self._lent(None, True)
        return self._in_turn(lent) if self.driver.one_writer else lent

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that this thread reads and writes within is one transaction: one wait for the disk, all or nothing."""
        with self.write() as tx:
            self._thread.joined = tx
            try:
                yield
            finally:
                self._thread.joined = None

    def _joined(self) -> AbstractContextManager[Transaction] | None:
        """The transaction this thread is in, if any."""
        joined: Transaction | None = getattr(self._thread, "joined", None)
        return self._within(joined) if joined else None

    @contextmanager
    def _within(self, joined: Transaction) -> Iterator[Transaction]:
        with self._told():
            yield joined

    @contextmanager
    def _told(self) -> Iterator[None]:
        """The driver's errors in our words, so far as they are the operator's to mend."""
        try:
            yield
        except self.driver.errors as error:
            told = self.driver.explain(error)
            if told is None:
                raise
            raise told from error

    @contextmanager
    def _in_turn(self, lent: AbstractContextManager[Transaction]) -> Iterator[Transaction]:
        # Threads of one process take turns here at once; SQLite would have them sleep and ask again.
        if not self._turn.acquire(timeout=self.patience):
            raise StoreError(f"Another thread has kept the ledger for more than {self.patience:g} seconds.")
        try:
            with lent as tx:
                yield tx
        finally:
            self._turn.release()

    def scrub(self) -> None:
        """Leave nothing in the file of what was overwritten or deleted. Writes an SQLite ledger anew, which takes
        as long as copying it; PostgreSQL's own vacuum sees to it in its time. Raises StoreError."""
        if self.driver.one_writer:
            with self._in_turn(self._lent(None)) as tx:
                tx.rows("VACUUM")
                tx.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close every connection, those still lent when they come back. Closing twice is harmless."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection, _ in idle:
            connection.close()

    @contextmanager
    def _lent(self, begin: Callable[[Any], object] | None, durable: bool | None = None) -> Iterator[Transaction]:
        driver = self.driver
        with self._told():
            connection = self._take(durable)
            sound = False
            try:
                if begin:
                    begin(connection)
                elif durable is not None:
                    driver.alone(connection, durable)
                try:
                    yield Transaction(connection, driver)
                except BaseException as error:
                    # The connection itself may have failed: then closing it undoes what it had begun.
                    sound = not isinstance(error, StoreError) and not isinstance(error, driver.errors)
                    if begin:
                        with nullcontext() if sound else suppress(*driver.errors):
                            connection.execute("ROLLBACK")
                    raise
                if begin:
                    connection.execute("COMMIT")
                sound = True
            finally:
                self._give(connection, sound)

    def _take(self, durable: bool | None) -> Any:
        while True:
            with self._lock:
                if self._closed:
                    raise StoreError("The store is closed.", passing=False)
                entry = self._idle.pop(self._best(durable)) if self._idle else None
            if entry is None:
                return self.driver.connect()
            connection, since = entry
            if self.driver.usable(connection, time.monotonic() - since):
                return connection
            connection.close()

    def _best(self, durable: bool | None) -> int:
        if durable is not None:
            for at in range(len(self._idle) - 1, -1, -1):
                if self.driver.suits(self._idle[at][0], durable):
                    return at
        return -1

    def _give(self, connection: Any, sound: bool) -> None:
        with self._lock:
            if sound and not self._closed:
                self._idle.append((connection, time.monotonic()))
                return
        connection.close()

"""SQLite: one file, WAL, every durable commit on the disk before it is believed."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

from .errors import StoreError

PATIENCE = 10.0  # seconds to wait for another process's transaction


class _Connection(sqlite3.Connection):
    durable = True  # whether its commits wait for the disk: FULL, or NORMAL


class SQLite:
    name = "sqlite"
    errors: tuple[type[Exception], ...] = (sqlite3.OperationalError, sqlite3.DatabaseError)
    skip_locked = ""  # BEGIN IMMEDIATE lets one writer in at a time
    among = " IN (SELECT value FROM json_each(?))"
    one_writer = True
    arrays = False
    stepwise = True
    snapshot = "BEGIN"

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self.path = path
        self.patience = patience
        self._opened: tuple[int, int] | None = None  # the file that was opened first, whatever it is called now

    def connect(self) -> sqlite3.Connection:
        if sqlite3.sqlite_version_info < (3, 35):
            raise StoreError(
                f"This Python carries SQLite {sqlite3.sqlite_version}; Mailer needs 3.35 or later, or PostgreSQL.",
                passing=False,
            )
        if self._opened is None and not self.path.exists():
            self._make()
        if not self._same_file():
            raise StoreError(
                f"{self.path} was moved away or replaced while it was in use. Put the file back and all goes on; "
                "or stop every process of Mailer's, and start them again with the new one."
            )
        connection = sqlite3.connect(
            self.path,
            timeout=self.patience,
            isolation_level=None,
            check_same_thread=False,
            factory=_Connection,
            cached_statements=256,
        )
        try:
            self._to_wal(connection)
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA wal_autocheckpoint=4000")  # 16 MB: a page marked often is copied once
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self) -> None:
        # People's addresses lie in it: nobody else's to read. WAL and shared memory take over its mode.
        try:
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise StoreError(
                f"The database {self.path} cannot be made ({error.strerror}); "
                "make the folder writable or set MAILER_DATABASE_URL to another place.",
                passing=False,
            ) from error

    def _to_wal(self, connection: sqlite3.Connection) -> None:
        # Changing the mode does not wait for others as statements do; who loses the race asks again.
        until = time.monotonic() + self.patience
        while connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            try:
                connection.execute("PRAGMA journal_mode=WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(0.01)

    def begin(self, connection: _Connection, durable: bool) -> None:
        self.alone(connection, durable)
        connection.execute("BEGIN IMMEDIATE")

    def alone(self, connection: _Connection, durable: bool) -> None:
        # synchronous cannot be changed inside a transaction; FULL syncs the WAL at every commit, NORMAL later.
        if connection.durable is not durable:
            connection.execute("PRAGMA synchronous=FULL" if durable else "PRAGMA synchronous=NORMAL")
            connection.durable = durable

    def suits(self, connection: _Connection, durable: bool) -> bool:
        return connection.durable is durable

    def these(self, these: Sequence[int] | Sequence[str]) -> object:
        return json.dumps(list(these))

    def usable(self, connection: sqlite3.Connection, idle: float) -> bool:
        # Through a connection kept open we would go on writing into a file that nobody finds any more.
        return self._same_file()

    def _same_file(self) -> bool:
        """Whether at the path lies the file that was opened first."""
        try:
            there = self.path.stat()
        except FileNotFoundError:
            return False
        except OSError:
            return True  # SQLite says it better
        if self._opened is None:
            self._opened = there.st_dev, there.st_ino
        return self._opened == (there.st_dev, there.st_ino)

    def sql(self, text: str) -> str:
        return text

    def explain(self, error: Exception) -> StoreError | None:
        if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError)):
            return None  # ours to mend, not the operator's
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        where, sentence, passing = self.path, "", True
        if code == sqlite3.SQLITE_FULL:
            sentence = f"The disk that holds {where} is full; make room and it goes on from where it stopped."
        elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            sentence = (
                f"Another program has kept {where} locked for more than {self.patience:g} seconds; "
                "close it, or wait until it is done."
            )
        elif code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
            sentence = f"{where} may not be written; give this user the right to write it and its folder."
        elif code == sqlite3.SQLITE_CANTOPEN:
            sentence = f"{where} cannot be opened; see that its folder exists and this user may write there."
            passing = False
        elif code == sqlite3.SQLITE_NOTADB:
            sentence = f"{where} is not a database; move it away or set MAILER_DATABASE_URL to another file."
            passing = False
        elif code == sqlite3.SQLITE_CORRUPT:
            sentence = f"{where} is damaged; stop every process, move the file away and restore a backup."
            passing = False
        elif code == sqlite3.SQLITE_IOERR:
            sentence = f"The disk that holds {where} failed to read or write ({error}); look at the disk."
        return StoreError(sentence, passing=passing) if sentence else None

"""Copies of an SQLite ledger, made and put back while it is in use."""

from __future__ import annotations

import os
import secrets
import sqlite3
from pathlib import Path

from . import schema
from .database import Database, Transaction
from .errors import StoreError
from .sqlite import SQLite

SKIPPED = 1_000_000
_SPREAD = 1_000_000_000
_NUMBERED = ("letter", "heard", "inbound")
_PAGES = 2000  # copied at a time, so that writers get their turn


def backup(database: Database, path: Path) -> None:
    source = _sqlite(database, "copy it with pg_dump -Fc -f FILE -d URL")
    if path.exists():
        raise StoreError(f"{path} is there already; name a file that is not.", passing=False)
    part = path.with_name(path.name + ".part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600))
        _copy(source, source.path, part)
        # Under its name only when whole and on the disk.
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.rename(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be written ({error.strerror}); choose another place.") from error
    finally:
        part.unlink(missing_ok=True)


def restore(database: Database, path: Path) -> None:
    instead = "stop mailer, put a copy back with pg_restore --clean --if-exists -d URL FILE"
    target = _sqlite(database, f"{instead}, then call 'mailer backup --restored'")
    if not path.is_file():
        raise StoreError(f"{path} is not there; name a file that `mailer backup` wrote.", passing=False)
    with database.read() as tx:
        highest = _highest(tx)
    # Made ready beside the ledger, so that nobody sees it while it is old or gives out numbers twice.
    ready = target.path.with_name(target.path.name + ".restoring")
    files = [ready.with_name(ready.name + end) for end in ("", "-wal", "-shm")]
    try:
        for file in files:
            file.unlink(missing_ok=True)
        os.close(os.open(ready, os.O_CREAT | os.O_RDWR, 0o600))
        _check(path)
        _copy(target, path, ready)
        _make_ready(ready, highest)
        _copy(target, ready, target.path)
    except OSError as error:
        raise StoreError(f"{ready} cannot be written ({error.strerror}); make room beside the ledger.") from error
    finally:
        for file in files:
            file.unlink(missing_ok=True)


def _check(path: Path) -> None:
    try:
        copy = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            stored = copy.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            copy.close()
    except sqlite3.Error:
        sound, stored = False, None
    if not sound or not stored:
        raise StoreError(f"{path} is not a sound backup of Mailer's; nothing was changed.", passing=False)
    schema.known(stored[0])


def _make_ready(path: Path, highest: dict[str, int]) -> None:
    fresh = Database(SQLite(path))
    try:
        if schema.version(fresh) != schema.PRESENT:
            from .upgrade import upgrade

            upgrade(fresh)
        with fresh.write() as tx:
            skip_numbers(tx, SKIPPED, highest)
    finally:
        fresh.close()


def skip_numbers(tx: Transaction, count: int, highest: dict[str, int] | None = None) -> None:
    """Number the next rows at least `count` above those there are and above `highest`.

    How far above is drawn by lot: who goes back to the same copy twice gives no number twice either.
    """
    for table, number in _highest(tx).items():
        last = max(number, (highest or {}).get(table, 0)) + count + secrets.randbelow(_SPREAD)
        if tx.driver.name == "postgresql":
            tx.row(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), ?)", (last,))
        else:
            tx.change("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            tx.change("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))


def _highest(tx: Transaction) -> dict[str, int]:
    found = tx.rows(" UNION ALL ".join(f"SELECT '{table}', MAX(id) FROM {table}" for table in _NUMBERED))
    return {table: number or 0 for table, number in found}


def _sqlite(database: Database, instead: str) -> SQLite:
    if not isinstance(database.driver, SQLite):
        raise StoreError(f"The database is PostgreSQL; {instead}.", passing=False)
    return database.driver


def _copy(driver: SQLite, source: Path, target: Path) -> None:
    try:
        reader = sqlite3.connect(source, timeout=driver.patience)
        try:
            writer = sqlite3.connect(target, timeout=driver.patience)
            try:
                reader.backup(writer, pages=_PAGES, sleep=0.001)
            finally:
                writer.close()
        finally:
            reader.close()
    except sqlite3.Error as error:
        told = driver.explain(error)
        if told is None:
            raise
        raise told from error

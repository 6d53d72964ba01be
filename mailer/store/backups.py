"""Copies of an SQLite ledger, made and put back while it is in use."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from . import schema
from .database import Database, Transaction
from .errors import StoreError
from .sqlite import SQLite

SKIPPED = 1_000_000
_PAGES = 2000  # copied at a time, so that writers get their turn


def backup(database: Database, path: Path) -> None:
    source = _sqlite(database, "use pg_dump to copy it")
    part = path.with_name(path.name + ".part")
    if path.exists():
        raise StoreError(f"{path} is there already; name a file that is not.", passing=False)
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
    target = _sqlite(database, "use pg_restore to put a copy back, then `mailer restore --numbers-only`")
    if not path.is_file():
        raise StoreError(f"{path} is not there; name a file that `mailer backup` wrote.", passing=False)
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
    _copy(target, path, target.path)


def skip_numbers(tx: Transaction, count: int) -> None:
    for table in ("said", "heard", "inbound"):
        highest = (tx.row(f"SELECT MAX(id) FROM {table}") or (None,))[0] or 0
        if tx.driver.name == "postgresql":
            tx.row(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), ?)", (highest + count,))
        else:
            tx.change("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            tx.change("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, highest + count))


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

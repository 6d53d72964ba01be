"""Walking an old ledger's tables to the present, by Alembic. Imported only where they are old."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool

from .database import Database, Transaction
from .schema import PRESENT, known, lock

_DIALECT = {"sqlite": "sqlite://", "postgresql": "postgresql+psycopg://"}


def config() -> Config:
    """Alembic's settings: our migrations, and no file of its own."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    settings.set_main_option("path_separator", "os")
    return settings


def upgrade(database: Database, target: str = "head") -> None:
    """Bring the tables to `target`, all or nothing. Of several processes that begin at once one does it."""
    driver = database.driver
    raw = driver.connect()
    try:
        _walk(raw, driver, target)
    except driver.errors as error:
        told = driver.explain(error)
        if told is None:
            raise
        raise told from error
    finally:
        raw.close()


def _walk(raw: Any, driver: Any, target: str) -> None:
    if driver.name == "sqlite":
        # A table that is made anew under its old name must not take rows that refer to it with it.
        raw.execute("PRAGMA foreign_keys=OFF")
    else:
        raw.autocommit = False  # or each statement would be a transaction of its own, and the lock gone with it
    engine = create_engine(_DIALECT[driver.name], creator=lambda: raw, poolclass=StaticPool)
    with engine.connect() as connection:
        if driver.name == "sqlite":
            event.listen(connection, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
        with connection.begin():
            tx = Transaction(raw, driver)
            lock(tx)
            row = tx.row("SELECT version_num FROM alembic_version")
            if row and known(row[0]) == PRESENT and target == "head":
                return
            settings = config()
            settings.attributes["connection"] = connection
            command.upgrade(settings, target)

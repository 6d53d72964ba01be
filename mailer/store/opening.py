"""From an address in the settings to a ledger that is ready."""

from __future__ import annotations

from pathlib import Path

from . import schema
from .database import Database, Driver
from .errors import StoreError
from .store import Store


def open_store(url: str) -> Store:
    """The ledger at `url`: `sqlite:///mailer.db` (beside us), `sqlite:////var/lib/mailer.db`, `postgresql://…`.

    Makes its tables where there are none and brings old ones to the present; of several processes that begin
    at once one does it and the others wait. Raises StoreError where the address cannot be read, the database
    cannot be reached, or its tables are newer than this program.
    """
    database = Database(_driver(url))
    try:
        stored = schema.version(database)
        if stored is None:
            schema.make(database)
            stored = schema.version(database)  # another process may have made older ones
        if stored is not None and schema.known(stored) != schema.PRESENT:
            from .upgrade import upgrade  # half a second of imports, paid by who has an old ledger

            upgrade(database)
    except BaseException:
        database.close()
        raise
    return Store(database)


def _driver(url: str) -> Driver:
    scheme, colon, rest = url.partition("://")
    if colon and scheme == "sqlite":
        path = rest.removeprefix("/")
        if not rest.startswith("/") or path in ("", ":memory:"):
            raise StoreError(
                f"{url!r} names no file; write sqlite:///mailer.db, or sqlite:////full/path/mailer.db.", passing=False
            )
        from .sqlite import SQLite

        return SQLite(Path(path))
    if colon and scheme in ("postgresql", "postgres"):
        from .postgres import Postgres

        return Postgres(url)
    raise StoreError(
        "MAILER_DATABASE_URL begins with neither sqlite:/// nor postgresql://; write one of these.", passing=False
    )

"""PostgreSQL 13 or later, through psycopg 3."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from .errors import StoreError

try:
    import psycopg
    from psycopg import errors as pg
    from psycopg.types.numeric import Int8Dumper
except ImportError as error:
    raise StoreError(
        "MAILER_DATABASE_URL names PostgreSQL, whose driver is not installed; pip install 'mailer[postgres]'.",
        passing=False,
    ) from error

ASK_AFTER = 5.0  # seconds of rest after which a connection is asked whether its server is still there


class Postgres:
    name = "postgresql"
    errors: tuple[type[Exception], ...] = (psycopg.Error,)
    skip_locked = " FOR UPDATE SKIP LOCKED"
    among = " = ANY(?)"
    one_writer = False
    arrays = True
    stepwise = False
    snapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    def __init__(self, url: str) -> None:
        self.url = url

    def connect(self) -> psycopg.Connection[Any]:
        try:
            connection = psycopg.connect(self.url, autocommit=True, connect_timeout=10, application_name="mailer")
        except psycopg.ProgrammingError:
            # The message would repeat what it could not read, password and all.
            raise StoreError(
                "MAILER_DATABASE_URL cannot be read; write postgresql://user:password@host/name.", passing=False
            ) from None
        if connection.info.server_version < 130000:
            version = connection.info.server_version // 10000
            connection.close()
            raise StoreError(f"The server runs PostgreSQL {version}; Mailer needs 13 or later.", passing=False)
        # One width for all integers, or each mix of small and large numbers is prepared as another statement.
        connection.adapters.register_dumper(int, Int8Dumper)
        return connection

    def begin(self, connection: psycopg.Connection[Any], durable: bool) -> None:
        connection.execute("BEGIN")
        if not durable:
            connection.execute("SET LOCAL synchronous_commit = off")

    def alone(self, connection: psycopg.Connection[Any], durable: bool) -> None:
        """Autocommit is durable by itself, and each transaction says for itself where it is not."""

    def suits(self, connection: psycopg.Connection[Any], durable: bool) -> bool:
        return True

    def these(self, these: Sequence[int] | Sequence[str]) -> object:
        return list(these)

    def usable(self, connection: psycopg.Connection[Any], idle: float) -> bool:
        if connection.closed:
            return False
        if idle < ASK_AFTER:
            return True
        try:
            connection.execute("SELECT 1")
        except psycopg.OperationalError:
            return False  # the server was restarted meanwhile
        return True

    def sql(self, text: str) -> str:
        return _percent(text)

    def explain(self, error: Exception) -> StoreError | None:
        detail = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        sentence = ""
        if isinstance(error, pg.DiskFull):
            sentence = "The database server's disk is full; make room and it goes on from where it stopped."
        elif isinstance(error, pg.TooManyConnections):
            sentence = "The database server has no connection left; raise max_connections or run fewer processes."
        elif isinstance(error, (pg.LockNotAvailable, pg.DeadlockDetected, pg.SerializationFailure, pg.QueryCanceled)):
            sentence = f"The database was held up by another transaction ({detail}); it will be tried again."
        elif isinstance(error, (pg.InsufficientPrivilege, pg.ReadOnlySqlTransaction)):
            sentence = f"The database user of MAILER_DATABASE_URL lacks a right ({detail}); grant it."
        elif isinstance(error, psycopg.OperationalError):
            sentence = (
                f"The database server does not answer as it should ({detail}); start it, or mend MAILER_DATABASE_URL."
            )
        return StoreError(sentence) if sentence else None


@cache
def _percent(text: str) -> str:
    return text.replace("?", "%s")

"""A PostgreSQL cluster of the test run's own, on loopback, without fsync; one fresh database a test."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import psycopg

from tests.servers.child import Child, free_port
from tests.servers.missing import Missing


def find_binaries() -> Path:
    """The folder of initdb and postgres, which Debian keeps off PATH. Raises Missing."""
    on_path = shutil.which("initdb")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    found = [*debian[-1:], *([Path(on_path).resolve()] if on_path else [])]
    if not found or not (found[0].parent / "postgres").exists():
        raise Missing("postgresql is not installed (Debian: apt-get install postgresql)")
    return found[0].parent


class Postgres:
    """A running database server. Raises Missing where it cannot run."""

    def __init__(self) -> None:
        self.binaries = find_binaries()
        self.user: str | None = None  # the server refuses to run as root
        if os.geteuid() == 0:
            if not any(entry.pw_name == "postgres" for entry in pwd.getpwall()):
                raise Missing("PostgreSQL does not run as root, and there is no user postgres")
            self.user = "postgres"
        self.folder = Path(tempfile.mkdtemp(prefix="postgres-", dir="/tmp"))
        if self.user:
            shutil.chown(self.folder, self.user, self.user)
        self.port = free_port()
        self.names = itertools.count(1)
        command = [str(self.binaries / "postgres"), "-D", str(self.folder / "data"), "-k", str(self.folder)]
        for setting in ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60"):
            command += ["-c", setting]
        command += ["-c", "listen_addresses=127.0.0.1", "-p", str(self.port)]
        self.server = Child(command, self.folder / "log", self._ready, user=self.user)

    def start(self) -> None:
        if not (self.folder / "data").exists():
            command = [str(self.binaries / "initdb"), "-D", str(self.folder / "data"), "-U", "postgres"]
            command += ["-A", "trust", "-N", "-E", "UTF8", "--locale=C"]
            made = subprocess.run(command, cwd="/", user=self.user, group=self.user, capture_output=True, text=True)
            if made.returncode != 0:
                raise RuntimeError(f"initdb failed:\n{made.stderr}")
        (self.folder / "log").touch()
        self.server.start()

    def stop(self) -> None:
        """Ends the server as a crash would; `start` brings it back on the same port."""
        self.server.stop(signal.SIGQUIT)

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _ready(self) -> bool:
        try:
            with psycopg.connect(self.url("postgres"), connect_timeout=2):
                return True
        except psycopg.OperationalError:
            return False

    def url(self, database: str) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def _say(self, statement: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def create(self) -> str:
        """A new empty database; its name."""
        name = f"test_{next(self.names)}"
        self._say(f"CREATE DATABASE {name} TEMPLATE template0")
        return name

    def drop(self, name: str) -> None:
        """Removes a database, whoever is still connected."""
        self._say(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

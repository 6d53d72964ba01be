"""Servers that tests may ask for, and the rule that on CI nothing may be skipped."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.servers.certificate import Certificate, make_certificate
from tests.servers.chromium import Chromium

if TYPE_CHECKING:
    from tests.servers.dovecot import Dovecot
    from tests.servers.postgres import Postgres
    from tests.servers.sink import Sink

FORBID_SKIPS = os.environ.get("MAILER_TESTS_FORBID_SKIPS", "") not in ("", "0")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if FORBID_SKIPS and report.skipped and not hasattr(report, "wasxfail"):
        where = report.longrepr
        reason = where[2] if isinstance(where, tuple) else str(where)
        report.outcome, report.longrepr = "failed", f"{reason}; and MAILER_TESTS_FORBID_SKIPS allows no skip"
    return report


@pytest.fixture(autouse=True)
def no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's own MAILER_... settings reach no test."""
    for name in [name for name in os.environ if name.startswith("MAILER_") and "_TESTS_" not in name]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """Of localhost and 127.0.0.1, signed by itself."""
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def smtp_sink() -> Iterator[Sink]:
    """An SMTP server that accepts everything until told otherwise."""
    from tests.servers.sink import Sink

    sink = Sink()
    sink.start()
    yield sink
    sink.stop()


@pytest.fixture(scope="session")
def dovecot_server() -> Iterator[Dovecot]:
    """One Dovecot for the whole run; tests choose user names of their own, or ask for `dovecot`."""
    from tests.servers.dovecot import Dovecot

    server = Dovecot()
    server.start()
    yield server
    server.remove()


@pytest.fixture
def dovecot(dovecot_server: Dovecot) -> Iterator[Dovecot]:
    """The Dovecot of the run, running, with all mailboxes emptied."""
    if dovecot_server.server.process is None:
        dovecot_server.start()
    dovecot_server.forget()
    yield dovecot_server
    if dovecot_server.server.process is None:
        dovecot_server.start()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    from tests.servers.postgres import Postgres

    server = Postgres()
    server.start()
    yield server
    server.remove()


@pytest.fixture
def postgres(postgres_server: Postgres) -> Iterator[str]:
    """The URL of an empty PostgreSQL database that is this test's alone."""
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture(scope="session")
def chromium() -> Chromium:
    return Chromium.find()


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database: the test runs once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'mailer.db'}"
    url: str = request.getfixturevalue("postgres")
    return url

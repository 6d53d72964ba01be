"""Real processes on bad days: servers that go away under them, signals, one too many of them."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailer.store import LEASE
from tests.servers.postgres import Postgres
from tests.torture.office import STALL, Office
from tests.torture.place import Place


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office()
    office.start()
    yield office
    office.stop()


@pytest.fixture
def own_postgres() -> Iterator[Postgres]:
    server = Postgres()
    # The server ends as in a crash. What it had promised to keep must be there afterwards.
    server.server.command += ["-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on"]
    server.start()
    yield server
    server.remove()


def crowd(folder: Path, office: Office, database: str, members: int, groups: int = 2) -> Place:
    place = Place(folder, office, database or f"sqlite:///{folder / 'mailer.db'}")
    place.groups(groups, members)
    return place


def test_a_database_that_is_restarted_under_a_worker_loses_nothing_and_repeats_nothing(
    tmp_path: Path, office: Office, own_postgres: Postgres
) -> None:
    office.delay = 0.004
    place = crowd(tmp_path, office, own_postgres.url(own_postgres.create()), 1000)
    try:
        place.start()
        for enough in (200, 700, 1300):
            place.wait(lambda least=enough: len(office.kept) >= least, 60, "sending")  # type: ignore[misc]
            own_postgres.stop()
            time.sleep(1.0)
            own_postgres.start()
        place.wait_until_quiet(60)
        stopped_well(place, place.workers[0], signal.SIGTERM)
        place.ahead = 2 * LEASE  # claims that were forgotten to be given back run out
        place.start()
        place.wait_until_nothing_waits(90)
        found = place.evidence()
        assert (found.sent, found.lost, found.unknown, found.repeats) == (2000, 0, 0, 0)
    finally:
        place.end()
    assert "Traceback" not in (tmp_path / "log").read_text()


def test_two_started_by_accident_on_one_sqlite_file_send_everything_once(tmp_path: Path, office: Office) -> None:
    office.delay = 0.002
    place = crowd(tmp_path, office, "", 600)
    try:
        place.start()
        place.start()
        place.wait_until_nothing_waits(90)
        found = place.evidence()
        assert (found.sent, found.lost, found.unknown, found.repeats) == (1200, 0, 0, 0)
        assert place.invitations() == place.members
        assert "Traceback" not in (tmp_path / "log").read_text()
    finally:
        place.end()


def stopped_well(place: Place, worker: subprocess.Popen[bytes], how: signal.Signals) -> None:
    began = time.monotonic()
    worker.send_signal(how)
    try:
        status = worker.wait(10)
    except subprocess.TimeoutExpired:
        place.kill(worker)
        raise AssertionError(f"{how.name} did not end it; see {place.folder}/log") from None
    took = time.monotonic() - began
    place.workers.remove(worker)
    words = (place.folder / "log").read_text()
    assert "Traceback" not in words, words[-3000:]
    assert status == 0, words[-1000:]
    assert took < 5, f"{how.name} took {took:.1f} s"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_stop_at_any_moment_it_ends_soon_quietly_and_well(
    tmp_path: Path, office: Office, how: signal.Signals
) -> None:
    office.delay = 0.004
    place = crowd(tmp_path, office, "", 400, groups=6)
    lot = random.Random(3)
    try:
        for turn in range(8):
            worker = place.start()
            place.wait(lambda: (place.folder / "ready").exists(), 20, "a start")
            time.sleep(0.02 + lot.uniform(0, 2.0) * turn / 7)
            stopped_well(place, worker, how)
            (place.folder / "ready").unlink()
        place.start()
        place.wait_until_nothing_waits(90)
        found = place.evidence()
        assert (found.lost, found.unknown, found.repeats) == (0, 0, 0), "who is asked to stop leaves nothing in doubt"
        assert place.invitations() == place.members
    finally:
        place.end()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_stop_while_a_module_is_loaded_it_ends_quietly_and_well(how: signal.Signals) -> None:
    module = f"""
import os
from mailer.commands.leaving import until_the_loop_listens
until_the_loop_listens()
class Loading:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), {int(how)})
        while True:
            pass
class Loaded:
    one = Loading()
"""
    done = subprocess.run([sys.executable, "-c", module], capture_output=True, timeout=20)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_server_that_stalls_holds_nobody_up_when_asked_to_stop(tmp_path: Path, office: Office) -> None:
    office.judge = lambda stage, address: STALL if stage == "end" else ""
    place = crowd(tmp_path, office, "", 50)
    try:
        worker = place.start()
        place.wait(lambda: office.connections >= 4, 30, "sending")
        time.sleep(0.3)
        stopped_well(place, worker, signal.SIGTERM)
    finally:
        place.end()

"""Killed, out of space, locked out, unplugged: nothing is lost, and the sentence says what to mend."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailer.core.model import Decision
from mailer.schedules import Source, build
from mailer.service import intake
from mailer.service.house import House
from mailer.store import LEASE, Settled, Store, StoreError, open_store
from mailer.store.database import Database
from mailer.store.sqlite import SQLite
from mailer.web.health import Health
from tests.core.cast import POST
from tests.shell.desk import CIRCLE
from tests.shell.ledger_cast import BEN, CHI, DAY, DEE, HOUR, MEMBERS, MINUTE, NOW, circle, decide, invite_all, letter

CLAIM_AND_HANG = """
import sys, time
from datetime import datetime
from mailer.store import Settled, open_store
store = open_store(sys.argv[1])
now = datetime.fromisoformat(sys.argv[2])
ben, *others = store.claim(now, 3, "killed")
store.settle([Settled(ben.id, "sent", "250 ok")], now)
print("sending", flush=True)
time.sleep(60)
"""

SETTLE_FOR_EVER = """
import sys
from datetime import datetime
from mailer.store import Settled, open_store
now = datetime.fromisoformat(sys.argv[2])
with open_store(sys.argv[1]) as store:
    while batch := store.claim(now, 5, "killed"):
        for said in batch:
            print(said.id, flush=True)  # handed to the server
        store.settle([Settled(said.id, "sent", "250 ok") for said in batch], now)
"""


def child(code: str, url: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    return subprocess.Popen(
        [sys.executable, "-c", code, url, NOW.isoformat()], stdout=subprocess.PIPE, text=True, env=environment
    )


def kill(process: subprocess.Popen[str]) -> str:
    process.send_signal(signal.SIGKILL)
    assert process.stdout
    with process.stdout as pipe:  # communicate() would miss lines that readline() has fetched beyond its own
        out = pipe.read()
    process.wait(30)
    return out


def test_a_worker_killed_while_sending_loses_no_letter_and_forgets_no_mark(database_url: str) -> None:
    with open_store(database_url) as store:
        invite_all(store)
        process = child(CLAIM_AND_HANG, database_url)
        assert process.stdout and process.stdout.readline() == "sending\n"
        kill(process)
        assert store.counts() == {"due": 0, "sending": 2, "sent": 1, "dropped": 0, "failed": 0}
        assert store.claim(NOW + MINUTE, 10, "other") == []
        again = store.claim(NOW + LEASE * MINUTE / 60, 10, "other")
        assert [(said.letter.to, said.attempts) for said in again] == [(CHI, 2), (DEE, 2)]


def test_ten_kills_in_mid_work_lose_nothing_and_repeat_no_more_than_a_batch_each(database_url: str) -> None:
    sent: list[int] = []
    kills = 0
    with open_store(database_url) as store:
        store.say([letter(f"member{n}@example.org") for n in range(600)], NOW)
        while kills < 10:
            process = child(SETTLE_FOR_EVER, database_url)
            assert process.stdout
            for _ in range(12 + 3 * kills):
                sent.append(int(process.stdout.readline()))
            sent += [int(line) for line in kill(process).split()]
            kills += 1
            store.clock_went_back(NOW - LEASE * MINUTE / 60)  # the lease is over without our waiting for it
        process = child(SETTLE_FOR_EVER, database_url)
        out, _ = process.communicate(timeout=60)
        sent += [int(line) for line in out.split()]
        assert store.counts() == {"due": 0, "sending": 0, "sent": 600, "dropped": 0, "failed": 0}
        assert set(sent) == {said.id for n in range(600) for said in store.letters_to(f"member{n}@example.org")}
        assert len(sent) - 600 <= 5 * kills


def test_a_copy_of_the_files_at_any_moment_is_a_ledger_as_after_a_power_cut(tmp_path: Path) -> None:
    stop = threading.Event()
    with open_store(f"sqlite:///{tmp_path / 'mailer.db'}") as store:
        circle(store)

        def write() -> None:
            number = 0
            while not stop.is_set():
                number += 1
                decide(store, Decision(say=(letter(f"a{number}@example.org"), letter(f"b{number}@example.org"))))

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for moment in range(10):
                copy = tmp_path / str(moment)
                copy.mkdir()
                # First what is settled, then what was added: as a disk that keeps the order of its writes.
                for name in ("mailer.db", "mailer.db-wal"):
                    shutil.copy(tmp_path / name, copy / name)
                with open_store(f"sqlite:///{copy / 'mailer.db'}") as found:
                    with found.database.read() as tx:
                        assert tx.rows("PRAGMA integrity_check") == [("ok",)]
                    assert found.counts()["due"] % 2 == 0  # decided together, there together
        finally:
            stop.set()
            writer.join()
        assert store.counts()["due"] > 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "small"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True)
    if done.returncode:
        pytest.skip("no right to mount a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(store: Store) -> int:
    """Say letters until there is no more room; how many calls succeeded."""
    for number in range(10_000):
        store.say([letter(f"{number}-{part}@example.org") for part in range(20)], NOW)
    raise AssertionError("the disk never filled up")


def test_a_full_disk_is_said_plainly_and_all_goes_on_once_there_is_room(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    with open_store(f"sqlite:///{small_disk / 'mailer.db'}") as store:
        invite_all(store)
        ballast.write_bytes(b"\0" * 300_000)
        with pytest.raises(StoreError, match=r"disk that holds .*mailer\.db is full; make room") as full:
            fill(store)
        assert full.value.passing
        before = store.counts()
        assert before["due"] >= 3 and (before["due"] - 3) % 20 == 0
        ballast.unlink()
        assert store.say([letter("eve@example.org")], NOW) == 1
        assert store.counts()["due"] == before["due"] + 1


def test_a_ledger_that_may_grow_no_more_says_so(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'mailer.db'}") as store:
        invite_all(store)
        with store.database.read() as tx:
            (pages,) = tx.rows("PRAGMA page_count")[0]
            tx.rows(f"PRAGMA max_page_count={pages + 10}")
        with pytest.raises(StoreError, match="is full; make room"):
            fill(store)
        assert [said.letter.to for said in store.claim(NOW, 3, "worker")] == list(MEMBERS)


def test_a_ledger_somebody_else_keeps_locked_is_said_plainly_and_is_fine_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "mailer.db"
    open_store(f"sqlite:///{path}").close()
    impatient = Store(Database(SQLite(path, patience=0.1)))
    with impatient, open_store(f"sqlite:///{path}") as other:
        with other.database.write(), pytest.raises(StoreError, match=r"has kept .*mailer\.db locked") as locked:
            impatient.say([letter(BEN)], NOW)
        assert locked.value.passing
        assert impatient.say([letter(BEN)], NOW) == 1


def test_a_damaged_ledger_is_not_carried_on_with(tmp_path: Path) -> None:
    path = tmp_path / "mailer.db"
    with open_store(f"sqlite:///{path}") as store:
        store.say([letter(f"member{n}@example.org") for n in range(500)], NOW)
    damaged = bytearray(path.read_bytes())
    damaged[4096 * 10 :] = b"\xff" * (len(damaged) - 4096 * 10)
    path.write_bytes(damaged)
    with pytest.raises(StoreError, match=r"is damaged; .*backup") as broken, open_store(f"sqlite:///{path}") as store:
        store.claim(NOW, 1000, "worker")
    assert not broken.value.passing


def test_a_database_server_that_was_restarted_is_found_again(postgres: str) -> None:
    with open_store(postgres) as store:
        invite_all(store)
        with open_store(postgres) as other, other.database.read() as tx:
            tx.rows(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        with pytest.raises(StoreError, match="does not answer as it should") as gone:
            store.claim(NOW, 10, "worker")
        assert gone.value.passing
        assert [said.letter.to for said in store.claim(NOW, 10, "worker")] == list(MEMBERS)


def test_a_connection_that_died_while_we_rested_is_not_noticed_by_anybody(
    postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailer.store.postgres.ASK_AFTER", 0.0)
    with open_store(postgres) as store:
        invite_all(store)
        with open_store(postgres) as other, other.database.read() as tx:
            tx.rows(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        assert len(store.claim(NOW, 10, "worker")) == 3


def test_work_that_fails_half_way_leaves_no_half_behind(database_url: str) -> None:
    with open_store(database_url) as store:
        invite_all(store)
        with pytest.raises(ZeroDivisionError), store.database.write() as tx:
            tx.change("UPDATE post SET state = 'sent'")
            raise ZeroDivisionError
        assert store.counts()["due"] == 3
        store.settle([Settled(said.id, "sent") for said in store.claim(NOW, 1, "worker")], NOW)
        assert store.counts()["sent"] == 1


def test_a_closed_store_says_that_it_is_closed(database_url: str) -> None:
    store = open_store(database_url)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.due_groups(NOW + DAY + HOUR, 1)


def test_whoever_writes_while_many_schedules_are_read_is_not_kept_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "schedules").mkdir()
    for number in range(30):
        (tmp_path / "schedules" / f"circle-{number}.yaml").write_text(CIRCLE)
    path = tmp_path / "mailer.db"
    with open_store(f"sqlite:///{path}") as store, Store(Database(SQLite(path, patience=0.1))) as impatient:

        def build_meanwhile(source: Source, **more: object) -> object:
            impatient.say([letter(f"{source.id}@example.org")], NOW)
            return build(source, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(intake, "build", build_meanwhile)
        assert len(intake.take_in(House(store, POST), tmp_path / "schedules", NOW).accepted) == 30
        assert store.counts()["due"] == 30


def test_a_ledger_that_is_moved_away_is_missed_at_once_and_goes_on_when_it_is_back(tmp_path: Path) -> None:
    path, away = tmp_path / "mailer.db", tmp_path / "away.db"
    with open_store(f"sqlite:///{path}") as store:
        invite_all(store)
        health = Health(House(store, POST), None, NOW)
        assert health.ready(NOW).status == 200
        path.rename(away)
        assert health.ready(NOW).status == 503
        with pytest.raises(StoreError, match="was moved away or replaced while it was in use"):
            store.touch("circle", NOW)
        assert not path.exists(), "no empty one is made in its place"
        away.rename(path)
        assert len(store.claim(NOW, 10, "us")) == 3
        assert health.ready(NOW).status == 200
        shutil.copy(path, away)
        away.rename(path)  # a copy in its place is another ledger: what we hold may contradict it
        with pytest.raises(StoreError, match="start them again with the new one"):
            store.next_moment()

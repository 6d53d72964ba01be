"""Workers are killed (SIGKILL) at random moments while they send. Nothing is lost; what is repeated is the same letter.

25 kills; MAILER_TESTS_TORTURE=1000 for the long run.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailer.store import LEASE
from tests.torture.office import Office
from tests.torture.place import BATCH, CONNECTIONS, Place

KILLS = int(os.environ.get("MAILER_TESTS_TORTURE", "25"))
CIRCLES = (8, 250) if KILLS <= 25 else (30, KILLS)  # how many, and the members of each


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office(delay=0.004, whole=64)  # a relay takes its time, or there would be nothing left to interrupt
    office.start()
    yield office
    office.stop()


def die(place: Place, kills: int, workers: int, lot: random.Random) -> None:
    """Kills one of so many workers after the other, each time starting another whose clock is further on: a few
    kills later, what the dead had claimed may be taken up again."""
    for _ in range(workers):
        place.start()
    for _ in range(kills):
        victim = lot.choice(place.workers)
        if lot.random() < 0.3:
            time.sleep(lot.uniform(0, 1.5))  # while it starts, takes in schedules, decides
        else:
            enough = len(place.office.kept) + lot.randrange(60)
            deadline = time.monotonic() + lot.uniform(1, 4)
            while len(place.office.kept) < enough and time.monotonic() < deadline:
                time.sleep(0.0005)
            time.sleep(lot.uniform(0, 0.03))
        place.kill(victim)
        place.ahead += LEASE / 4
        place.start()


def let_finish(place: Place) -> None:
    """Those that are left work until nothing waits; the last one's clock is past every lease."""
    for worker in place.workers[:]:
        place.kill(worker)
    place.ahead += 2 * LEASE
    place.start()
    place.wait_until_nothing_waits(120 + KILLS / 4)


def prove(place: Place, kills: int, workers: int) -> None:
    found = place.evidence()
    print(f"\n{kills} kills, {len(place.office.kept)} letters arrived: {found}")
    assert found.lost == 0
    assert found.unknown == 0
    assert found.differing == 0
    assert found.states["failed"] == found.states["sending"] == 0
    assert place.invitations() == place.members
    most = kills * (CONNECTIONS + BATCH) + workers * (CONNECTIONS + BATCH)  # the last are killed too
    assert found.repeats <= most
    told: dict[str, tuple[str, str]] = {}
    for identity, uid, sequence in place.calendars():
        assert told.setdefault(identity, (uid, sequence)) == (uid, sequence)
        assert sequence == "0"


def test_a_worker_killed_again_and_again_loses_no_letter_and_repeats_few(tmp_path: Path, office: Office) -> None:
    place = Place(tmp_path, office, f"sqlite:///{tmp_path / 'mailer.db'}")
    try:
        place.groups(*CIRCLES)
        die(place, KILLS, 1, random.Random(7))
        let_finish(place)
        prove(place, KILLS, 1)
    finally:
        place.end()


def test_four_workers_on_postgresql_killed_one_at_a_time_lose_no_letter_and_repeat_few(
    tmp_path: Path, office: Office, postgres: str
) -> None:
    place = Place(tmp_path, office, postgres)
    try:
        place.groups(*CIRCLES)
        die(place, KILLS, 4, random.Random(11))
        let_finish(place)
        prove(place, KILLS, 4)
    finally:
        place.end()

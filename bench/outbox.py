"""The ledger beside its limits, in one run: durable marks, claims in PostgreSQL, the quiet minute.

usage: python bench/outbox.py [marks] [minutes] [claims] [DIR] [GROUPS]     (all three, a temporary folder, 1000000)

DIR picks the disk. Contenders take turns and the table shows medians: read the ratios, absolute figures move with
the machine. PostgreSQL is started from Debian's packages with fsync on, and left out where it is not installed.
"""

from __future__ import annotations

import itertools
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailer.core.model import Letter, Said
from mailer.store import Settled, Store, open_store
from tests.servers.certificate import Missing
from tests.servers.postgres import Postgres

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
BATCH = 100
CREW = 6000  # letters for one process, or four
ROUNDS = 5
numbers = itertools.count(1)


def in_turn(contenders: dict[str, tuple[Callable[[], None], int]], rounds: int = ROUNDS) -> dict[str, float]:
    """Seconds an item of each (callable, items a call): the median of rounds, after one that warms up."""
    names = list(contenders)
    took: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(rounds + 1):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            work, items = contenders[name]
            began = perf_counter()
            work()
            if turn:
                took[name].append((perf_counter() - began) / items)
    for name in names:
        ratio = statistics.median(mine / limit for mine, limit in zip(took[name], took[names[0]], strict=True))
        middle = statistics.median(took[name])
        print(f"  {name:52s} {middle * 1e6:9.2f} µs {1 / middle:10,.0f}/s   x{ratio:.3g}", flush=True)
    return {name: statistics.median(took[name]) for name in names}


def fill(store: Store, count: int) -> None:
    while count > 0:
        some = list(itertools.islice(numbers, min(count, 10_000)))
        text = "7 days before"
        store.say(
            [
                Letter(f"invitation:{n}", "invitation", "g", f"m{n}@example.org", text, NOW, f"g{n}/2026-11-08", 0)
                for n in some
            ],
            NOW,
        )
        count -= len(some)


def taken(said: list[Said]) -> list[Settled]:
    return [Settled(one.id, "sent", f"250 2.0.0 Ok: queued as {one.id:011X}") for one in said]


def batches(store: Store, size: int) -> Iterator[list[Settled]]:
    return (taken(said) for said in iter(lambda: store.claim(NOW, size, "bench"), []))


def marks(folder: Path) -> None:
    size, turns = 4000, ROUNDS + 1
    print(f"C'  A letter marked sent, safe from power loss, {BATCH} a commit")
    log = os.open(folder / "log", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    with open_store(f"sqlite:///{folder / 'marks.db'}") as store, open_store(f"sqlite:///{folder / 'both.db'}") as both:
        fill(store, size * turns)
        ready = iter(list(batches(store, BATCH)))
        fill(both, size * turns)

        def append() -> None:
            for _ in range(size // BATCH):
                for n in range(BATCH):
                    os.write(log, b"%011d\n" % n)
                os.fdatasync(log)

        def settle() -> None:
            for batch in itertools.islice(ready, size // BATCH):
                store.settle(batch, NOW)

        def claim_and_settle() -> None:
            for batch in itertools.islice(batches(both, BATCH), size // BATCH):
                both.settle(batch, NOW)

        in_turn(
            {
                "append 12 bytes a letter, fdatasync a batch": (append, size),
                "settle (goal: at most x1.5)": (settle, size),
                "claim and settle": (claim_and_settle, size),
            }
        )
        assert store.counts()["sent"] == both.counts()["sent"] == size * turns
    os.close(log)


def claims(url: str) -> None:
    print('C"  PostgreSQL, one worker: a letter claimed, then marked, each a durable commit')
    with open_store(url) as store:
        many, few = 2000, 200
        fill(store, (many + few) * (ROUNDS + 1))

        def work(size: int, count: int) -> None:
            for batch in itertools.islice(batches(store, size), count // size):
                store.settle(batch, NOW)

        medians = in_turn({"one at a time": (lambda: work(1, few), few), f"{BATCH}": (lambda: work(BATCH, many), many)})
        gain = medians["one at a time"] / medians[f"{BATCH}"]
        print(f"  {BATCH} at a time is {gain:.1f} times as fast (goal: at least 10)")
        rates: dict[int, list[float]] = {1: [], 4: []}
        for _ in range(3):
            for workers, found in rates.items():
                fill(store, CREW)
                with store.database.write() as tx:
                    tx.change("ANALYZE post")
                found.append(crew(url, workers))
        one, four = (statistics.median(found) for found in rates.values())
        print(f"  one process  {one:10,.0f}/s")
        print(f"  four         {four:10,.0f}/s, {four / one:.2f} of one (goal: never below 0.8)")


def crew(url: str, workers: int) -> float:
    """Letters a second claimed and marked by so many processes."""
    words = [sys.executable, __file__, "worker", url]
    pipe = subprocess.PIPE
    busy = [subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True) for _ in range(workers)]
    assert all(one.stdout and one.stdout.readline() == "ready\n" for one in busy)
    began = perf_counter()
    for one in busy:
        assert one.stdin
        one.stdin.write("go\n")
        one.stdin.flush()
    done = sum(int(one.stdout.readline()) for one in busy if one.stdout)
    took = perf_counter() - began
    for one in busy:
        one.communicate()
    assert done == CREW
    return done / took


def worker(url: str) -> None:
    with open_store(url) as store:
        print("ready", flush=True)
        sys.stdin.readline()
        count = 0
        while said := store.claim(NOW, BATCH, f"bench {os.getpid()}"):
            store.settle(taken(said), NOW)
            count += len(said)
        print(count, flush=True)


def minutes(folder: Path, most: int) -> None:
    print("F'  A quiet minute (groups due, next moment, letters to claim), and one in which ten groups are due")
    sizes = [size for size in (10_000, 100_000, 1_000_000) if size <= most]
    stores = {size: open_store(f"sqlite:///{folder / f'{size}.db'}") for size in sizes}
    later = int((NOW + timedelta(days=1)).timestamp())
    for size, store in stores.items():
        with store.database.write() as tx:
            rows = ((f"group-{n}", later + n, 1, "digest", "{}", "") for n in range(size))
            for page in iter(lambda: list(itertools.islice(rows, 10_000)), []):  # noqa: B023
                tx.change_each(
                    "INSERT INTO groups (id, look_at, version, digest, source, problem) VALUES (?, ?, ?, ?, ?, ?)", page
                )

    def quiet(store: Store) -> None:
        for _ in range(1000):
            store.due_groups(NOW, 100)
            store.next_moment()
            store.claim(NOW, 100, "bench")

    def ten(store: Store) -> None:
        moment = NOW + timedelta(days=1, seconds=9)
        for _ in range(1000):
            assert len(store.due_groups(moment, 100)) == 10

    idle = in_turn({f"quiet, {size:,} groups": ((lambda s=stores[size]: quiet(s)), 1000) for size in sizes})
    in_turn({f"ten due among {size:,}": ((lambda s=stores[size]: ten(s)), 1000) for size in sizes})
    times = list(idle.values())
    print(f"  from {sizes[0]:,} to {sizes[-1]:,} groups x{times[-1] / times[0]:.2f} (goal: at most x1.2)")
    for store in stores.values():
        store.close()


def main(words: list[str]) -> None:
    parts = [word for word in words if word in ("marks", "minutes", "claims")] or ["marks", "minutes", "claims"]
    numbers = [int(word) for word in words if word.isdigit()]
    places = [word for word in words if word not in parts and not word.isdigit()]
    with tempfile.TemporaryDirectory(prefix="outbox-", dir=places[0] if places else None) as name:
        if "marks" in parts:
            marks(Path(name))
        if "minutes" in parts:
            minutes(Path(name), numbers[0] if numbers else 1_000_000)
    if "claims" not in parts:
        return
    try:
        server = Postgres()
    except Missing as missing:
        print(f"PostgreSQL left out: {missing}")
        return
    server.server.command += ["-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on"]
    server.start()
    try:
        claims(server.url(server.create()))
    finally:
        server.remove()


if __name__ == "__main__":
    if sys.argv[1:2] == ["worker"]:
        worker(sys.argv[2])
    else:
        main(sys.argv[1:])

"""Letters through the whole service, from due in the ledger to marked durably, against smtp-source in the same run.

usage: python bench/pump.py [LETTERS ...] [members=1000] [connections=10] [rounds=3] [seconds=S] [profile]     (20000)

A ledger on SQLite with synchronous=FULL holds so many letters due, of groups with so many members each (bench/bulk.py):
claim, brief, compose, carry (PIPELINING), mark, measured once the first few have gone. The wire's limit is what
smtp-source sends to the same smtp-sink (postfix) at its best, letters of the same size. Memory is that of the process
that did it alone; of several sizes the last is compared with the first. After so many `seconds` the rest is left.
"""

from __future__ import annotations

import cProfile
import json
import os
import pstats
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.bulk import NOW
from tests.servers.child import free_port

if TYPE_CHECKING:
    from mailer.app import App

ROOT = Path(__file__).resolve().parents[1]


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def pump(
    folder: Path, port: int, connections: int, seconds: float, watched: cProfile.Profile | None
) -> dict[str, float]:
    from mailer import log
    from mailer.app import opened, settle_in
    from mailer.clock import WoundClock
    from mailer.config import Settings
    from mailer.service.speaking import speak

    log.start(stream=Path(os.devnull).open("w"))  # noqa: ASYNC230, SIM115 - the lines are made, as they are in earnest
    settings = Settings.read(
        {
            "MAILER_ADDRESS": "circle@example.org",
            "MAILER_SMTP_URL": f"smtp://127.0.0.1:{port}?tls=never",
            "MAILER_SECRET": "a secret for benchmarks only",
            "MAILER_CONNECTIONS": str(connections),
        },
        folder,
    )
    settle_in()
    async with opened(settings, WoundClock(NOW)) as app:
        before, asked = peak(), iter(range(20))
        first = await speak(  # modules loaded, templates compiled: once a process, not once a letter
            app.house, app.composer, app.carrier, app.clock.now, stopping=lambda: next(asked, None) is None
        )
        size = size_of_one(app)
        due = app.store.backlog(NOW).due
        wall, cpu = time.perf_counter(), time.process_time()
        sent = 0

        def enough() -> bool:
            return time.perf_counter() - wall > seconds

        if watched:
            watched.enable()
        while more := await speak(app.house, app.composer, app.carrier, app.clock.now, stopping=enough):
            sent += more
        if watched:
            watched.disable()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        most = peak()  # before the letters are counted, which is no part of sending them
        await app.carrier.close()
        counts = app.store.counts()
        assert sent == counts["sent"] - first == due - counts["due"], counts
        assert sent == due or wall > seconds, counts
    return {"letters": sent, "rate": sent / wall, "cpu": cpu / sent * 1e6, "before": before, "rss": most, "size": size}


def size_of_one(app: App) -> int:
    """Octets of the next letter, which stays due."""
    from mailer.service.briefing import Briefs
    from mailer.store import Settled

    (said,) = app.store.claim(NOW, 1, app.house.worker)
    (brief,) = Briefs(app.house).of([said], NOW)
    assert not isinstance(brief, Exception), brief
    app.store.settle([Settled(said.id, "due", "", NOW)], NOW, app.house.worker)
    return len(app.composer.compose(brief, NOW).raw)


def alone(folder: Path, port: int, connections: int, seconds: float, profile: bool) -> None:
    import uvloop

    watched = cProfile.Profile() if profile else None
    result = uvloop.run(pump(folder, port, connections, seconds, watched))
    if watched:
        pstats.Stats(watched, stream=sys.stderr).sort_stats("tottime").print_stats(35)
    print(json.dumps(result))


def source(port: int, connections: int, count: int, size: int) -> float:
    began = time.perf_counter()
    what = ["-d", "-s", str(connections), "-m", str(count), "-l", str(size), "-f", "a@b.example", "-t", "c@d.example"]
    subprocess.run(["smtp-source", *what, f"127.0.0.1:{port}"], check=True, capture_output=True)
    return count / (time.perf_counter() - began)


def filled(place: str, letters: int, members: int) -> None:
    """The ledger, by another process: it leaves no trace in the memory of the one that is measured."""
    words = ["-m", "bench.bulk", f"sqlite:///{place}/mailer.db", str(letters), str(members)]
    subprocess.run([sys.executable, *words], check=True, cwd=ROOT)
    Path(place, "schedules").mkdir()


def main(sizes: list[int], members: int, connections: int, rounds: int, seconds: float, profile: bool) -> None:
    port = free_port()
    sink = subprocess.Popen(["smtp-sink", "-u", "nobody", f"127.0.0.1:{port}", "200"], stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    memory: list[float] = []
    try:
        for size in sizes:
            limits: dict[int, list[float]] = {}
            runs: list[dict[str, float]] = []
            for _ in range(rounds if size <= 50_000 and not profile else 1):
                with tempfile.TemporaryDirectory(prefix="pump-") as place:
                    filled(place, size, members)
                    words = ["alone", place, str(port), str(connections), str(seconds), str(int(profile))]
                    done = subprocess.run(
                        [sys.executable, str(Path(__file__)), *words], check=True, stdout=subprocess.PIPE
                    )
                    runs.append(json.loads(done.stdout))
                for number in (4, 10, 20):
                    limits.setdefault(number, []).append(source(port, number, 5000, int(runs[-1]["size"])))
            best = max(statistics.median(rates) for rates in limits.values())
            middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
            memory.append(middle["rss"])
            print(f"smtp-source at its best                 {best:9,.0f} letters/s")
            print(
                f"{middle['letters']:9,.0f} of {size:,} letters, {members} a group {middle['rate']:9,.0f} letters/s = "
                f"{middle['rate'] / best:.2f} of it; {middle['cpu']:.0f} µs CPU a letter; "
                f"RSS {middle['rss']:.0f} MB ({middle['before']:.0f} MB before sending)",
                flush=True,
            )
        if len(sizes) > 1:
            grown = memory[-1] / memory[0]
            print(f"memory from {sizes[0]:,} to {sizes[-1]:,} letters: x{grown:.2f} (goal: at most x1.2)")
    finally:
        sink.terminate()
        sink.wait()


if __name__ == "__main__":
    if sys.argv[1:2] == ["alone"]:
        alone(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]), sys.argv[6] == "1")
    else:
        named = dict(word.split("=") for word in sys.argv[1:] if "=" in word)
        main(
            [int(word) for word in sys.argv[1:] if word.isdigit()] or [20_000],
            int(named.get("members", 1000)),
            int(named.get("connections", 10)),
            int(named.get("rounds", 3)),
            float(named.get("seconds", 1e9)),
            "profile" in sys.argv,
        )

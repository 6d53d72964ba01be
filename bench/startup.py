"""Whole-process time of commands beside an interpreter that does nothing, in one run.

usage: python bench/startup.py [ROUNDS]    (15)

In a folder with one group and an empty ledger. Contenders take turns; medians, and medians of the ratios of each turn.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
CIRCLE = """name: Tuesday circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Tuesday 18:30-20:00
members:
  - Ben <ben@example.org>
"""
SETTINGS = "MAILER_ADDRESS=circle@example.org\nMAILER_SECRET=a-secret-for-benchmarks-only\n"
COMMANDS = {  # and the goal, as a multiple of the empty interpreter
    "--version": 2.5,
    "--help": 2.5,
    "status": 2.5,
    "check": 6.0,
}


def took(folder: Path, *words: str) -> float:
    environ = {k: v for k, v in os.environ.items() if not k.startswith("MAILER_") and k != "PYTHONDONTWRITEBYTECODE"}
    # Compiled, as what pip installs is.
    environ |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    began = perf_counter()
    done = subprocess.run([sys.executable, *words], cwd=folder, env=environ, capture_output=True, text=True)
    spent = perf_counter() - began
    assert done.returncode == 0, done.stdout + done.stderr
    return spent


def main(rounds: int) -> None:
    sys.path.insert(0, str(ROOT))
    from mailer.store import open_store

    with tempfile.TemporaryDirectory(prefix="startup-") as place:
        folder = Path(place)
        (folder / "schedules").mkdir()
        (folder / "schedules" / "circle.yaml").write_text(CIRCLE)
        (folder / ".env").write_text(SETTINGS)
        open_store(f"sqlite:///{folder / 'mailer.db'}").close()
        runs: dict[str, list[float]] = {}
        for turn in range(rounds + 1):
            nothing = took(folder, "-c", "pass")
            spent = {"": nothing} | {name: took(folder, "-m", "mailer", name) for name in COMMANDS}
            if turn:  # the first warms the caches
                for name, seconds in spent.items():
                    runs.setdefault(name, []).append(seconds)
    print(f"{'python -c pass':20s} {statistics.median(runs['']) * 1e3:7.1f} ms")
    for name, goal in COMMANDS.items():
        ratio = statistics.median(mine / none for mine, none in zip(runs[name], runs[""], strict=True))
        verdict = "kept" if ratio <= goal else "MISSED"
        print(
            f"{'mailer ' + name:20s} {statistics.median(runs[name]) * 1e3:7.1f} ms   x{ratio:.2f} "
            f"(goal x{goal}: {verdict})"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)

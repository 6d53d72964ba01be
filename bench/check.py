"""`mailer check` on a folder of small groups, beside an interpreter that does nothing: whole processes, by the wall.

usage: check.py [GROUPS]    (2000, about 220 kB)

Prints the median of five runs of each, taken in turns, their ratio, and whether the promise holds: 1.5 s for 2,000
groups, at the speed of the machine at hand.
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
ZONES = ("Europe/London", "America/New_York", "Europe/Berlin", "Asia/Tokyo", "America/Phoenix", "Asia/Kolkata")
PHRASES = (
    "every Saturday 17:15-18:30",
    "every other Tuesday 19:00-20:00",
    "every 3-4 weeks on Thursday 18:30-20:00",
    "last Friday 18:00-19:00",
    "monthly on the 15th 19:00-20:00",
)
PROMISE = 1.5


def write(folder: Path, count: int) -> int:
    size = 0
    for n in range(count):
        text = (
            f"name: Group {n}\nhosts: ada@example.org\ntimezone: {ZONES[n % len(ZONES)]}\n"
            f"meets: {PHRASES[n % len(PHRASES)]}\nstarts: 2026-11-{n % 28 + 1:02}\n"
        )
        size += (folder / f"g{n:05}.yaml").write_text(text)
    return size


def took(place: str, *words: str) -> float:
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    # Compiled, as what pip installs is.
    environ |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{place}/compiled"}
    began = perf_counter()
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, env=environ)
    return perf_counter() - began


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "schedules")
        folder.mkdir()
        size = write(folder, count)
        took(place, "-m", "mailer", "check", str(folder))
        runs = [(took(place, "-c", "pass"), took(place, "-m", "mailer", "check", str(folder))) for _ in range(5)]
    nothing, check = (statistics.median(column) for column in zip(*runs, strict=True))
    print(f"{count} groups, {size / 1000:.0f} kB")
    print(f"python -c pass   {nothing:7.3f} s")
    print(f"mailer check     {check:7.3f} s   {check / nothing:.0f} times an empty interpreter")
    print(f"promise          {PROMISE:7.3f} s   {'kept' if check <= PROMISE else 'BROKEN'}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)

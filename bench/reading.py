"""How many letters a second one core understands, beside a plain copy of the same bytes in the same run.

python bench/reading.py [SECONDS]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from mailer.core.reading import read

LETTERS = Path(__file__).parents[1] / "tests" / "letters"


def rate(work: Callable[[bytes], object], letters: list[bytes], seconds: float) -> float:
    """Letters a second, the best of three rounds."""
    best = 0.0
    for _ in range(3):
        done, began = 0, time.perf_counter()
        while (spent := time.perf_counter() - began) < seconds / 3:
            for letter in letters:
                work(letter)
            done += len(letters)
        best = max(best, done / spent)
    return best


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 3.0
    museum = {path.name: path.read_bytes() for path in sorted(LETTERS.glob("*.eml"))}
    kinds = {
        "the whole museum": list(museum.values()),
        "replies in words": [
            raw
            for name, raw in museum.items()
            if name.startswith(("gmail", "outlook", "iphone", "thunderbird", "samsung"))
        ],
        "calendar replies": [raw for name, raw in museum.items() if name.startswith("calendar-")],
        "bounces": [raw for name, raw in museum.items() if name.startswith("bounce-")],
        "automatic mail": [raw for name, raw in museum.items() if name.startswith("auto-")],
    }
    print(f"{'':18} {'letters':>8} {'mean bytes':>11} {'read/s':>9} {'copied/s':>11} {'times a copy':>13}")
    for name, letters in kinds.items():
        for letter in letters:
            read(letter)
        understood = rate(read, letters, seconds)
        copied = rate(lambda raw: bytes(bytearray(raw)), letters, seconds)
        size = sum(map(len, letters)) // len(letters)
        print(f"{name:18} {len(letters):8} {size:11} {understood:9.0f} {copied:11.0f} {copied / understood:13.0f}")


if __name__ == "__main__":
    main()

"""Measure of what the words mean: right, decided and swapped on a held-out set, and how fast.

    python -m bench.phrasing [--misses]

The set (`phrasing_heldout.txt`) was written after the rules; no row of it is a test. An answer is decided when it is
not None; a condition is right unless it is taken for a yes; ordinary talk is right when nothing is decided.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path

from mailer.core.reading.phrasing import understand

LETTER = {"accepted": "y", "declined": "n", "tentative": "m", None: "-"}


def rows() -> list[tuple[str, str, str, str]]:
    """(kind, expected, language, words) of the held-out set."""
    text = Path(__file__).with_name("phrasing_heldout.txt").read_text(encoding="utf-8")
    parts = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [(kind, expected, language, words) for kind, expected, language, words in parts]


def main(arguments: list[str]) -> int:
    """Prints the table; with --misses each row that was not right."""
    table = rows()
    groups: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for kind, expected, language, words in table:
        got = LETTER[understand(words).rsvp]
        groups[f"{kind} {'en' if language == 'en' else 'others'}"].append((expected, got, words))
    swaps = 0
    print(f"{'group':<18}{'rows':>6}{'decided':>9}{'right of decided':>18}{'swaps':>7}")
    for name, answers in sorted(groups.items()):
        decided = [(e, g) for e, g, _ in answers if g != "-"]
        if name.startswith("condition"):
            right = [1 for _, g in decided if g != "y"]
        else:
            right = [1 for e, g in decided if e == g]
        swapped = sum((e, g) in (("y", "n"), ("n", "y")) for e, g in decided)
        swaps += swapped
        share = 100 * len(decided) / len(answers)
        ratio = 100 * len(right) / len(decided) if decided else 100.0
        print(f"{name:<18}{len(answers):>6}{share:>8.1f}%{ratio:>17.1f}%{swapped:>7}")
        if "--misses" in arguments:
            for expected, got, words in answers:
                if got != expected:
                    print(f"    wanted {expected} got {got}: {words}")
    print(f"swaps {100 * swaps / len(table):.2f} % of {len(table)}")
    started = time.process_time()
    turns = 3
    for _ in range(turns):
        for _, _, _, words in table:
            understand(words)
    print(f"{turns * len(table) / (time.process_time() - started):,.0f} short texts a second")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

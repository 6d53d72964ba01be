"""What one personalised invitation costs: the obvious way, by splicing, and a copy of its bytes, side by side.

python -m bench.compose            prints the ratios; exits 1 when splicing is less than 300 times faster
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter

from bench import obvious
from mailer.core.compose import Composer
from mailer.core.model import Member, Outgoing
from mailer.templating import Letters
from tests.core.cast import AT, EDITION, GROUP, POST, out

GOAL, GOAL_COPY = 300, 50


def per_letter(work: Callable[[Outgoing], object], letters: list[Outgoing]) -> float:
    """Microseconds a letter, one run; what is made is dropped at once, as a socket would."""
    gc.collect()
    gc.disable()
    started = perf_counter()
    for letter in letters:
        work(letter)
    spent = perf_counter() - started
    gc.enable()
    return spent / len(letters) * 1e6


def letters(many: int, name: str) -> list[Outgoing]:
    first = out("invitation")
    return [
        replace(
            first,
            said=replace(first.said, id=i, thread=i),
            reader=Member(f"person{i}@members.example.org", name.format(i), "Europe/London"),
            edition=EDITION,
            group=GROUP,
            member=i + 1,
        )
        for i in range(1, many + 1)
    ]


def main(many: int = 5000, few: int = 40, rounds: int = 5) -> int:
    templates = Letters()
    composer = Composer(POST, templates)
    plain, accented = letters(many, "Person Number {}"), letters(many, "Zoë Ångström {}")
    raw = composer.compose(plain[0], AT).raw
    ways: dict[str, tuple[Callable[[Outgoing], object], list[Outgoing]]] = {
        "obvious": (lambda o: obvious.compose(o, POST, templates, AT), plain[:few]),
        "spliced": (lambda o: composer.compose(o, AT), plain),
        "spliced, accented": (lambda o: composer.compose(o, AT), accented),
        "memcpy": (lambda o: bytearray(raw), plain),
        "prepared": (lambda o: Composer(POST, templates).compose(o, AT), plain[:few]),
    }
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, (work, those) in ways.items():
            spent[name].append(per_letter(work, those))
    middle = {name: median(times) for name, times in spent.items()}
    print(f"one invitation of {len(raw):,} bytes, median of {rounds} rounds")
    for name, micros in middle.items():
        print(f"  {name:<18} {micros:10.2f} µs   {micros / middle['memcpy']:8.1f} x memcpy")
    faster = middle["obvious"] / middle["spliced"]
    slow = middle["spliced, accented"] / middle["memcpy"]
    print(f"obvious : spliced = {faster:.0f} : 1 (goal {GOAL}); accented name {slow:.0f} x memcpy (goal {GOAL_COPY})")
    return int(faster < GOAL)


if __name__ == "__main__":
    sys.exit(main())

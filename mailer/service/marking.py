"""What became of letters, written down while others go out: many marks a commit, in a thread.

A letter the server has taken and whose mark is not on the disk goes out again after a crash. How many there can
be is therefore bounded: `room` says when the next may be handed out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import groupby

from mailer.core.model import SENT
from mailer.store import HeardNew, Settled, StoreError

from .house import House

log = logging.getLogger("mailer.marking")

BATCH = 100  # letters handed out and not marked yet, at most, beside one a connection
TOGETHER = 40  # marks a commit, where there are so many: while they are written the rest goes out
SOON = 0.1  # seconds a mark waits for company
LINE = 500  # letters told of in one line of the log
AGAIN = (0.2, 2.0)  # seconds until marks that could not be written are tried again: at first, at most
PATIENCE = 300.0  # seconds for which they are; then the letters' lease must do (see store.LEASE)

Told = tuple[Settled, HeardNew | None]


class Marks:
    """Marks of one round of sending. Belongs to one event loop."""

    def __init__(
        self,
        house: House,
        now: Callable[[], datetime],
        connections: int,
        stopping: Callable[[], bool],
        moved: Callable[[], None],
    ) -> None:
        """`moved` is called when there is room again, or trouble."""
        self._house, self._now, self._stopping, self._moved = house, now, stopping, moved
        self._most = BATCH + connections
        self._told: list[Told] = []
        self._writing: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._unmarked = 0  # handed out or told of, and not on the disk
        self._marked: list[int] = []  # sent, and not in the log yet
        self.held: set[int] = set()  # numbers of letters handed out whose mark is not on the disk
        self.trouble: Exception | None = None

    def room(self) -> bool:
        """Whether another letter may be handed out now. Raises StoreError where marks cannot be written."""
        if self.trouble is not None:
            raise self.trouble
        if self._unmarked < self._most:
            return True
        self._write()
        return False

    def hand_out(self, number: int) -> None:
        """The letter of that number goes out: there was `room`."""
        self._unmarked += 1
        self.held.add(number)

    def tell(self, settled: Settled, row: HeardNew | None = None) -> None:
        """One letter's fate."""
        self._unmarked += settled.id not in self.held
        self._told.append((settled, row))
        if self._writing is None:
            if len(self._told) >= TOGETHER:
                self._write()
            elif self._timer is None:
                self._timer = asyncio.get_running_loop().call_later(SOON, self._write)

    async def finish(self) -> None:
        """Everything told is written. Raises StoreError where it could not be."""
        while self._told or self._writing is not None:
            self._write()
            if self._writing is not None:
                await asyncio.shield(self._writing)
        self._log(1)
        if self.trouble is not None:
            raise self.trouble

    def _write(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._writing is None and self._told:
            told, self._told = self._told, []
            self._writing = asyncio.create_task(self._commit(told))

    async def _commit(self, told: list[Told]) -> None:
        rest, waited = AGAIN[0], 0.0
        while True:
            try:
                await asyncio.to_thread(self._settle, told)
                break
            except StoreError as error:
                # Nobody but us knows that these went out: a database that is restarted must not make us forget.
                if not error.passing or waited >= (1.0 if self._stopping() else PATIENCE):
                    self.trouble = error
                    break
                if not waited:
                    log.error("%s What became of %d letters is written when it can be.", error, len(told))
                await asyncio.sleep(rest)
                waited += rest
                rest = min(2 * rest, AGAIN[1])
            except Exception as error:  # a fault of ours: whoever waits for room or the end is told
                self.trouble = error
                break
        self._unmarked -= len(told)
        self.held.difference_update([settled.id for settled, _ in told])
        self._writing = None
        self._moved()
        if len(self._told) >= TOGETHER:
            self._write()
        elif self._told and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SOON, self._write)

    def _settle(self, told: list[tuple[Settled, HeardNew | None]]) -> None:
        now = self._now()
        self._house.store.settle([settled for settled, _ in told], now, self._house.worker)
        rows = [row for _, row in told if row is not None]
        if rows:
            self._house.store.add_heard(rows, {r.group for r in rows}, now)
        self._marked += [settled.id for settled, _ in told if settled.state == SENT]
        self._log(LINE)

    def _log(self, least: int) -> None:
        # A line a letter would cost as much as composing it.
        if len(self._marked) >= least:
            marked, self._marked = sorted(self._marked), []
            log.info("sent and marked: %d", len(marked), extra={"letters": ",".join(_runs(marked))})


def _runs(numbers: list[int]) -> Iterator[str]:
    """Ascending numbers as 3-5, 7."""
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        first, *_, last = [number for _, number in run] * 2
        yield str(first) if first == last else f"{first}-{last}"

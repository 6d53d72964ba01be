"""What became of letters, written down while others go out: many marks a commit, in a thread.

A letter the server has taken and whose mark is not on the disk goes out again after a crash. How many there can
be is therefore bounded: `room` says when the next may be handed out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from mailer.store import HeardNew, Settled, StoreError

from .house import House

log = logging.getLogger("mailer.marking")

BATCH = 100  # letters handed out and not marked yet, at most, beside one a connection
SOON = 0.1  # seconds a mark waits for company
AGAIN = (0.2, 2.0)  # seconds until marks that could not be written are tried again: at first, at most
PATIENCE = 300.0  # seconds for which they are; then the letters' lease must do (see store.LEASE)


class Marks:
    """Marks of one round of sending. Belongs to one event loop."""

    def __init__(
        self, house: House, now: Callable[[], datetime], connections: int, stopping: Callable[[], bool]
    ) -> None:
        self._house, self._now, self._stopping = house, now, stopping
        self._most = BATCH + connections
        self._hands = max(48, 4 * connections)  # waiting for their turn on a connection, or on the wire
        self._full = False  # hands were full: they are filled again when half empty, many at a time
        self._told: list[tuple[Settled, HeardNew | None]] = []
        self._writing: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._moved = asyncio.Event()
        self._out = 0  # handed out, nothing heard of them yet
        self._unwritten = 0  # told, and not on the disk
        self.held: set[int] = set()  # numbers of letters handed out whose mark is not on the disk
        self.trouble: Exception | None = None

    async def room(self, number: int) -> None:
        """Waits until the letter of that number may be handed out. Raises StoreError where marks cannot be written."""
        self._full = self._out >= self._hands
        while not self._free() and self.trouble is None:
            if self._out + self._unwritten >= self._most:
                self._write()
            self._moved.clear()
            await self._moved.wait()
        self._full = False
        if self.trouble is not None:
            raise self.trouble
        self._out += 1
        self.held.add(number)

    def tell(self, settled: Settled, row: HeardNew | None = None, *, handed_out: bool = True) -> None:
        """One letter's fate. `handed_out`: `room` had been asked for it."""
        self._out -= handed_out
        self._unwritten += 1
        self._told.append((settled, row))
        if self._free():
            self._moved.set()
        if self._writing is None:
            if len(self._told) >= BATCH // 2:  # the other half goes out while these are written
                self._write()
            elif self._timer is None:
                self._timer = asyncio.get_running_loop().call_later(SOON, self._write)

    def _free(self) -> bool:
        hands = self._hands // 2 if self._full else self._hands - 1
        return self._out <= hands and self._out + self._unwritten < self._most

    async def finish(self) -> None:
        """Everything told is written. Raises StoreError where it could not be."""
        while self._told or self._writing is not None:
            self._write()
            if self._writing is not None:
                await asyncio.shield(self._writing)
        if self.trouble is not None:
            raise self.trouble

    def _write(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._writing is None and self._told:
            told, self._told = self._told, []
            self._writing = asyncio.create_task(self._commit(told))

    async def _commit(self, told: list[tuple[Settled, HeardNew | None]]) -> None:
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
        self._unwritten -= len(told)
        self.held.difference_update(settled.id for settled, _ in told)
        self._writing = None
        self._moved.set()
        if len(self._told) >= BATCH // 2:
            self._write()
        elif self._told and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SOON, self._write)

    def _settle(self, told: list[tuple[Settled, HeardNew | None]]) -> None:
        now = self._now()
        self._house.store.settle([settled for settled, _ in told], now, self._house.worker)
        rows = [row for _, row in told if row is not None]
        if rows:
            self._house.store.add_heard(rows, {r.group for r in rows}, now)

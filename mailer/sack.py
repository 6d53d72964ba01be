"""The letters of one delivery round: taken one by one, at the provider's pace, given back when a line breaks."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterable, Iterable, Iterator
from typing import Protocol

from .servers import Rate

AHEAD = 64  # letters fetched ahead of need where they come from an async giver


class Mail(Protocol):
    """One message to one recipient. `raw` is the whole message with CRLF line ends; `envelope_from` may be empty."""

    @property
    def envelope_from(self) -> str: ...
    @property
    def to(self) -> str: ...
    @property
    def raw(self) -> bytes: ...


class Job:
    """A letter on its way: how often a line broke beneath it, and the first refusal it met."""

    __slots__ = ("begun", "mail", "raw", "refusal", "tries")

    def __init__(self, mail: Mail) -> None:
        self.mail = mail
        self.raw = b""  # taken when its turn has come
        self.tries = 0
        self.refusal: tuple[str, int, str] | None = None
        self.begun = False  # its body has been handed to the wire


class Pace:
    """Lets no more than `rate.count` letters go in any `rate.seconds`, whatever came before.

    A bucket that refills as it empties would let twice the count through in its first period; providers count
    windows, so the moments themselves are kept.
    """

    def __init__(self, rate: Rate, lately: Iterable[float] = ()) -> None:
        """`lately`: how many seconds ago letters went out before we started, so that a restart forgives nothing."""
        now = time.monotonic()
        moments = sorted(now - ago for ago in lately)
        self._rate = rate
        self._moments = deque(moments, maxlen=rate.count)

    def wait(self) -> float:
        """Seconds until one more may go; 0 for now."""
        if len(self._moments) < self._rate.count:
            return 0.0
        return max(0.0, self._moments[0] + self._rate.seconds - time.monotonic())

    def within(self, seconds: float) -> int:
        """How many may go in the next `seconds`."""
        freed = time.monotonic() + seconds - self._rate.seconds
        kept = sum(1 for moment in self._moments if moment > freed)
        return max(self._rate.count - kept, 0) * max(1, int(seconds / self._rate.seconds))

    def went(self) -> None:
        self._moments.append(time.monotonic())


class Sack:
    """Hands out each letter of `mails` once, and again if it is put back. Belongs to one event loop."""

    def __init__(self, mails: Iterable[Mail] | AsyncIterable[Mail], pace: Pace | None = None) -> None:
        self._pace = pace
        self._back: deque[Job] = deque()  # given back
        self._ahead: deque[Job] = deque()  # fetched ahead
        self._stir, self._room = asyncio.Event(), asyncio.Event()
        self._closed = False
        self._all = False  # the giver has no more
        self._filler: asyncio.Task[None] | None = None
        self._source: Iterator[Mail] = iter(())
        self._whole = not isinstance(mails, AsyncIterable | Iterator)  # a list, not a stream
        if isinstance(mails, AsyncIterable):
            self._filler = asyncio.create_task(self._fill(mails))
        else:
            self._source = iter(mails)

    def take(self) -> Job | None:
        """The next letter, or None: there is none at this moment."""
        if self._closed or (self._pace and self._pace.wait() > 0):
            return None
        if (job := self._draw()) is not None and self._pace:
            self._pace.went()
        return job

    async def next(self) -> Job | None:
        """The next letter, waited for; None when there will be none. Raises what the giver raised."""
        while not self._closed:
            if (job := self.take()) is not None:
                return job
            if self._all and not self._back and not self._ahead:
                break
            wait = self._pace.wait() if self._pace else 0.0
            self._stir.clear()
            try:
                await asyncio.wait_for(self._stir.wait(), wait or None)
            except TimeoutError:
                continue
        if self._filler and self._filler.done():
            self._filler.result()
        return None

    def put_back(self, job: Job) -> None:
        """For a letter that certainly did not leave. It goes before all others."""
        job.refusal, job.begun = None, False
        self._back.appendleft(job)
        self._stir.set()

    def close(self) -> None:
        """No more is handed out."""
        self._closed = True
        self._stir.set()

    async def rest(self) -> list[Job]:
        """Ends it; gives what was taken and never sent: all the rest of a list, no more than that of a stream."""
        self.close()
        if self._filler:
            self._filler.cancel()
            await asyncio.wait([self._filler])
        left = [*self._back, *self._ahead]
        if self._whole:
            left += [Job(mail) for mail in self._source]
        self._back.clear()
        self._ahead.clear()
        return left

    def _draw(self) -> Job | None:
        if self._back:
            return self._back.popleft()
        if self._ahead:
            self._room.set()
            return self._ahead.popleft()
        if self._all or self._filler:
            return None
        for mail in self._source:
            return Job(mail)
        self._all = True
        self._stir.set()
        return None

    async def _fill(self, mails: AsyncIterable[Mail]) -> None:
        try:
            async for mail in mails:
                self._ahead.append(Job(mail))
                self._stir.set()
                while len(self._ahead) >= AHEAD:
                    self._room.clear()
                    await self._room.wait()
        finally:
            self._all = True
            self._stir.set()

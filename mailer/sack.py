"""The letters of one delivery round: taken one by one, at the provider's pace, given back when a line breaks."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Protocol, runtime_checkable

from .servers import Rate


class Mail(Protocol):
    """One message to one recipient. `raw` is the whole message with CRLF line ends; `envelope_from` may be empty."""

    @property
    def envelope_from(self) -> str: ...
    @property
    def to(self) -> str: ...
    @property
    def raw(self) -> bytes: ...


@runtime_checkable
class Giver(Protocol):
    """Where letters come from when they are not all there yet. What `give` raises ends the round."""

    def give(self) -> Mail | None:
        """The next letter, or None: there is none at this moment."""
        ...

    @property
    def over(self) -> bool:
        """Whether there will be none any more."""
        ...

    def tell(self, stir: Callable[[], None]) -> None:
        """`stir` is to be called whenever there may be a letter again, and when it is over."""
        ...


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

    def __init__(self, mails: Iterable[Mail] | Giver, pace: Pace | None = None) -> None:
        self._pace = pace
        self._back: deque[Job] = deque()  # given back
        self._stir = asyncio.Event()
        self._closed = False
        self._giver: Giver = mails if isinstance(mails, Giver) else _Heap(mails)
        self._giver.tell(self._stir.set)

    def take(self) -> Job | None:
        """The next letter, or None: there is none at this moment. Raises what the giver raises."""
        if self._closed or (self._pace and self._pace.wait() > 0):
            return None
        if self._back:
            job = self._back.popleft()
        elif (mail := self._giver.give()) is not None:
            job = Job(mail)
        else:
            return None
        if self._pace:
            self._pace.went()
        return job

    async def next(self) -> Job | None:
        """The next letter, waited for; None when there will be none. Raises what the giver raises."""
        while not self._closed:
            self._stir.clear()
            if (job := self.take()) is not None:
                return job
            if not self._back and self._giver.over:
                self._stir.set()  # for the other lines that wait
                break
            if self._pace is None:
                await self._stir.wait()
                continue
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stir.wait(), self._pace.wait() or None)
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

    def rest(self) -> list[Job]:
        """Ends it; gives what was taken and never sent, and all the rest of a list."""
        self.close()
        left = [*self._back]
        if isinstance(self._giver, _Heap):
            left += map(Job, self._giver.rest())
        self._back.clear()
        return left


class _Heap:
    """Letters that are all there: a list, or an iterator of which no more is taken than can be sent."""

    def __init__(self, mails: Iterable[Mail]) -> None:
        self._mails = iter(mails)
        self._whole = not isinstance(mails, Iterator)
        self.over = False

    def tell(self, stir: Callable[[], None]) -> None:
        """Nothing comes later."""

    def give(self) -> Mail | None:
        mail = next(self._mails, None)
        self.over = mail is None
        return mail

    def rest(self) -> list[Mail]:
        return list(self._mails) if self._whole else []

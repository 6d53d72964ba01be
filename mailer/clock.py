"""The one place that asks what time it is. A pass reads it once and hands `now` down."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", None)  # where there is one, it counts while a laptop sleeps


class Clock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """This moment, aware, UTC."""
        return datetime.now(UTC)

    def count(self) -> float:
        """Seconds since some moment, counted by what nobody can set."""
        return time.monotonic() if _SLEEPLESS is None else time.clock_gettime(_SLEEPLESS)


class WoundClock(Clock):
    """A clock that is wound by hand: stands still between windings, or ticks on from where it was set.

    Safe to wind in one thread and read in others.
    """

    def __init__(self, start: datetime, *, ticking: bool = False) -> None:
        """`start` is an aware moment. ValueError for one without a zone."""
        self._lock = threading.Lock()
        self._ticking = ticking
        self._offset = timedelta()
        self._at = start
        self._leapt = timedelta()
        self.set(start)

    def now(self) -> datetime:
        with self._lock:
            return datetime.now(UTC) + self._offset if self._ticking else self._at

    def set(self, moment: datetime) -> None:
        """Sets the clock to `moment` (aware), forwards or back."""
        if moment.tzinfo is None:
            raise ValueError("a clock is set to an aware moment")
        with self._lock:
            self._at = moment.astimezone(UTC)
            self._offset = self._at - datetime.now(UTC)

    def wind(self, by: timedelta) -> datetime:
        """Winds on (or back) by that much; gives the new moment."""
        with self._lock:
            self._at += by
            self._offset += by
            return datetime.now(UTC) + self._offset if self._ticking else self._at

    def leap(self, by: timedelta) -> datetime:
        """Somebody sets it that much ahead or back, while no time goes by; gives the new moment."""
        with self._lock:
            self._leapt += by
        return self.wind(by)

    def count(self) -> float:
        moment = self.now()
        with self._lock:
            return (moment - self._leapt).timestamp()

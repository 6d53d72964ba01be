"""Days without a session, asked quickly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date

NEVER = date.max.toordinal()


class Avoided:
    """Ranges of days (both ends included) and single days, as ordinals."""

    def __init__(self, ranges: Iterable[tuple[date, date]], days: Iterable[int] = ()) -> None:
        spans = sorted([(low.toordinal(), high.toordinal()) for low, high in ranges] + [(day, day) for day in days])
        self.lows: list[int] = []
        self.highs: list[int] = []
        for low, high in spans:
            if self.highs and low <= self.highs[-1] + 1:
                self.highs[-1] = max(self.highs[-1], high)
            elif low <= high:
                self.lows.append(low)
                self.highs.append(high)

    def __contains__(self, day: int) -> bool:
        place = bisect_right(self.lows, day) - 1
        return place >= 0 and day <= self.highs[place]

    def after(self, day: int) -> int:
        """The first avoided day after this one; NEVER when there is none."""
        if day + 1 in self:
            return day + 1
        place = bisect_right(self.lows, day)
        return self.lows[place] if place < len(self.lows) else NEVER

    def until(self, day: int) -> int:
        """The first day from this one on that is not avoided."""
        place = bisect_right(self.lows, day) - 1
        return self.highs[place] + 1 if place >= 0 and day <= self.highs[place] else day

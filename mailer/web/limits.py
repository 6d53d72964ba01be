"""How often somebody may knock: buckets that fill slowly, kept in memory, bounded, gone with the process."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import ip_address


class Buckets:
    """One bucket a key: `burst` at once, then one every `every` seconds. The longest unused are forgotten first:
    whoever comes from ten thousand places at once is not held up by this."""

    def __init__(
        self, burst: int, every: float, most: int = 10_000, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.burst, self.every = burst, every
        self._most, self._clock = most, clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()  # key: (what is left, when that was)
        self._lock = threading.Lock()

    def take(self, key: str) -> float:
        """Take one; 0.0, or how many seconds to wait because there is none left."""
        with self._lock:
            now = self._clock()
            left = self._left(key, now)
            taken = left >= 1
            self._levels[key] = (left - taken, now)
            self._levels.move_to_end(key)
            if len(self._levels) > self._most:
                self._levels.popitem(last=False)
            return 0.0 if taken else (1 - left) * self.every

    def _left(self, key: str, now: float) -> float:
        left, at = self._levels.get(key, (float(self.burst), now))
        return min(self.burst, left + (now - at) / self.every)


def client_of(peer: str, forwarded: str) -> str:
    """Who knocks: the peer, or whom a proxy on our own network says it speaks for (its own, last word in
    X-Forwarded-For; what stands before it anybody may have written). An IPv6 customer has a /64 of addresses.
    "" where a peer on our own network does not say: it may be a proxy, and everybody."""
    try:
        address = ip_address(peer)
        if address.is_loopback or address.is_private:
            address = ip_address(forwarded.rpartition(",")[2].strip())
    except ValueError:
        return ""
    return str(address) if address.version == 4 else address.exploded[:19]

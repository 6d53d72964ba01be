"""What every verb of the service works with: the ledger, the keys to our addresses, the groups in force."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from mailer.core.addresses import Post
from mailer.core.model import Group, Ledger
from mailer.core.people import People, people
from mailer.store import Store

from .versions import Versions

log = logging.getLogger("mailer.service")

ADDRESSES = 5000  # of ours whose meaning is remembered
BUILT = 20_000  # members of groups kept built: memory must not grow with their number


def _myself() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


def _weight(group: Group) -> int:
    return len(group.members) + 10


@dataclass
class House:
    """`store`, `post` and who we are among several processes. Safe to use from any thread."""

    store: Store
    post: Post
    authserv_id: str = ""
    worker: str = field(default_factory=_myself)
    versions: Versions = field(default_factory=Versions)
    _built: OrderedDict[str, tuple[str, Group]] = field(default_factory=OrderedDict)
    _weight: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.named = lru_cache(ADDRESSES)(self.post.read_address)  # whose signature was proven once

    def group(self, id: str) -> Group | None:
        """The group as its last good file says, None if there never was one. Built once per version of the file."""
        current = self.current(id)
        return current[0] if current else None

    def current(self, id: str) -> tuple[Group, int] | None:
        """The group, and the ledger's version at which it was read. Raises StoreError."""
        if id in self._built:  # or it is read in one go
            stamp = self.store.stamp(id)
            if stamp is None:
                return None
            with self._lock:
                known = self._built.get(id)
                if known is not None and known[0] == stamp[0]:
                    self._built.move_to_end(id)
                    return known[1], stamp[1]
        kept = self.store.source(id)
        if kept is None or not kept[0]:
            return None
        text, digest, version = kept
        from mailer.schedules import build, from_json

        group, problems = build(from_json(text), accepted=True)
        if group is None:  # a newer program may be stricter than the one that accepted the file
            log.error("the last good schedule of %s is refused by this version: %s", id, "; ".join(map(str, problems)))
            return None
        with self._lock:
            self._forget(id)
            self._built[id] = (digest, group)
            self._weight += _weight(group)
            while self._weight > BUILT and len(self._built) > 1:
                self._forget(next(iter(self._built)))
        return group, version

    def _forget(self, id: str) -> None:
        known = self._built.pop(id, None)
        if known is not None:
            self._weight -= _weight(known[1])

    def people(self, group: Group, ledger: Ledger, now: datetime) -> People:
        return people(group, ledger.heard, now)

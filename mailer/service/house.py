"""What every verb of the service works with: the ledger, the keys to our addresses, the groups in force."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections import OrderedDict
from collections.abc import Collection
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
        """The group as its last good file says, None if there never was one. Built once per version of the file.
        Raises StoreError."""
        current = self.current((id,)).get(id)
        return current[0] if current else None

    def current(self, ids: Collection[str]) -> dict[str, tuple[Group, int]]:
        """Each group, and the ledger's version at which it was read; without those that never were. Raises
        StoreError."""
        with self._lock:
            known = {id: self._built[id] for id in ids if id in self._built}
        stamps = self.store.stamps(known) if known else {}
        found = {id: (known[id][1], at) for id, (digest, at) in stamps.items() if known[id][0] == digest}
        rest = [id for id in ids if id not in found]
        kept = self.store.sources_of(rest) if rest else {}
        for id, (text, _, version) in kept.items():
            if text and (group := self._group(id, text)) is not None:
                found[id] = group, version
        with self._lock:
            for id, (group, _) in found.items():
                self._keep(id, kept[id][1] if id in kept else known[id][0], group)
        return found

    @staticmethod
    def _group(id: str, text: str) -> Group | None:
        from mailer.schedules import build, from_json

        group, problems = build(from_json(text), accepted=True)
        if group is None:  # a newer program may be stricter than the one that accepted the file
            log.error("the last good schedule of %s is refused by this version: %s", id, "; ".join(map(str, problems)))
        return group

    def _keep(self, id: str, digest: str, group: Group) -> None:
        self._forget(id)
        self._built[id] = (digest, group)
        self._weight += _weight(group)
        while self._weight > BUILT and len(self._built) > 1:
            self._forget(next(iter(self._built)))

    def _forget(self, id: str) -> None:
        known = self._built.pop(id, None)
        if known is not None:
            self._weight -= _weight(known[1])

    def people(self, group: Group, ledger: Ledger, now: datetime) -> People:
        return people(group, ledger.heard, now)

"""What every verb of the service works with: the ledger, the keys to our addresses, the groups in force."""

from __future__ import annotations

import logging
import os
import socket
import threading
from dataclasses import dataclass, field
from datetime import datetime

from mailer.core.addresses import Post
from mailer.core.model import Group, Ledger
from mailer.core.people import People, people
from mailer.store import Store

log = logging.getLogger("mailer.service")


def _myself() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


@dataclass
class House:
    """`store`, `post` and who we are among several processes. Safe to use from any thread."""

    store: Store
    post: Post
    authserv_id: str = ""
    worker: str = field(default_factory=_myself)
    _built: dict[str, tuple[str, Group]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def group(self, id: str) -> Group | None:
        """The group as its last good file says, None if there never was one. Built once per version of the file."""
        kept = self.store.source(id)
        if kept is None or not kept[0]:
            return None
        text, digest, _ = kept
        with self._lock:
            known = self._built.get(id)
            if known is not None and known[0] == digest:
                return known[1]
        from mailer.schedules import build, from_json

        group, problems = build(from_json(text), accepted=True)
        if group is None:  # a newer program may be stricter than the one that accepted the file
            log.error("the last good schedule of %s is refused by this version: %s", id, "; ".join(map(str, problems)))
            return None
        with self._lock:
            self._built[id] = (digest, group)
        return group

    def people(self, group: Group, ledger: Ledger, now: datetime) -> People:
        return people(group, ledger.heard, now)

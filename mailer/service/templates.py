"""What is wrong with a host's own templates, told to the hosts by mail: each mistake once a day."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from mailer.core.model import Group, Letter

from .house import House


def tell_hosts(house: House, group: Group, problems: Sequence[str], now: datetime) -> None:
    """`problems` name template and line; `now` is aware UTC. Raises StoreError."""
    what = hashlib.sha256("\n".join(problems).encode()).hexdigest()[:24]
    extra = {"kind": "templates", "problems": list(problems)}
    letters = [
        Letter(
            f"host-problem/{group.id}/{host.key}/templates.{what}.{now.date()}",
            "host-problem",
            group.id,
            host.email,
            problems[0],
            now,
            extra=extra,
        )
        for host in group.hosts
    ]
    house.store.say(letters, now)

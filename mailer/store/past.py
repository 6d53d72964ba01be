"""Letters of days gone by, further back than a look at a group needs them."""

from __future__ import annotations

from datetime import datetime

from mailer.core.model import Said

from . import rows
from .store import Store


def sent_between(store: Store, group: str, since: datetime, until: datetime) -> list[Said]:
    """What left for a group's people from `since` to `until` (aware, the latter excluded), oldest first."""
    with store.database.read() as tx:
        found = tx.rows(
            f"SELECT {rows.SAID} FROM said WHERE grp = ? AND state = 'sent' AND settled >= ? AND settled < ? "
            "ORDER BY settled, id",
            (group, rows.seconds(since), rows.seconds(until)),
        )
    return [rows.said(row) for row in found]

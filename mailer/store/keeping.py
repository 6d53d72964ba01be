"""Words are not kept longer than they are needed: a message that was passed on, once it has arrived."""

from __future__ import annotations

import json
from datetime import datetime

from . import rows
from .store import Store


def forget_words(store: Store, before: datetime) -> int:
    """Blank the messages carried by letters that were settled before then (aware); of how many.

    Who wrote to whom and when stays, and so does the way back: only the words go. Reads every letter of the two
    topics that carry any. Raises StoreError.
    """
    with store.database.read() as tx:
        found = tx.rows(
            "SELECT id, extra FROM said WHERE topic IN ('host-digest', 'question') AND settled < ? AND extra LIKE ?",
            (rows.seconds(before), '%"text":"_%'),
        )
    blanked = []
    for number, text in found:
        extra = json.loads(text)
        if _carries(extra):
            blanked.append((json.dumps(_blank(extra), ensure_ascii=False, separators=(",", ":")), number))
    if blanked:
        with store.database.write() as tx:
            tx.change_each("UPDATE letter SET extra = ? WHERE id = ?", blanked)
    return len(blanked)


def _carries(extra: dict[str, object]) -> bool:
    message = extra.get("message")
    told = extra.get("about") == "message" and extra.get("text")
    return bool(told or (isinstance(message, dict) and message.get("text")))


def _blank(extra: dict[str, object]) -> dict[str, object]:
    message = extra.get("message")
    if isinstance(message, dict):
        return {**extra, "message": {**message, "text": ""}}
    return {**extra, "text": ""}

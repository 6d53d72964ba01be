"""One person's rows: shown to them, or made nobody's."""

from __future__ import annotations

import json
import re
import secrets

from mailer.core.model import Said, key_of

from . import rows
from .database import Transaction
from .values import Erased, Held

GONE = "erased at their wish"


def letters_to(tx: Transaction, address: str) -> list[Said]:
    found = tx.rows(f"SELECT {rows.SAID} FROM said WHERE who_key = ? ORDER BY id", (key_of(address),))
    return [rows.said(row) for row in found]


def held(tx: Transaction, address: str) -> Held:
    key = key_of(address)
    heard = tx.rows(f"SELECT {rows.HEARD} FROM heard WHERE who_key = ? ORDER BY at, id", (key,))
    mails = tx.rows(
        f"SELECT {rows.INBOUND} FROM inbound WHERE LOWER(sender) = ? "
        "OR id IN (SELECT inbound FROM heard WHERE who_key = ?) ORDER BY id",
        (key, key),
    )
    return Held(tuple(letters_to(tx, address)), tuple(map(rows.heard, heard)), tuple(map(rows.inbound, mails)))


# Where an address may stand inside other words: (table, columns). Numbers, states and moments are left alone.
_TEXTS = {
    "letter": ("key", "because", "extra"),
    "post": ("outcome",),
    "heard": ("source", "answer", "because", "note"),
    "inbound": ("source", "sender", "subject", "because"),
}


def erase(tx: Transaction, address: str, now: int) -> Erased:
    key = key_of(address)
    if "@" not in key:
        raise ValueError(f"{address!r} is no address")
    # Drawn by lot: a digest of the address would be found again by trying addresses.
    tombstone = f"erased-{secrets.token_hex(6)}@invalid"
    touched = {"inbound": 0}
    tx.change(
        "UPDATE post SET state = 'dropped', outcome = ?, settled = ?, ready = NULL "
        "WHERE id IN (SELECT id FROM letter WHERE who_key = ?) AND state IN ('due', 'sending')",
        (GONE, now, key),
    )
    _unsay(tx, key)
    # Their own words first: of these nothing stays but what was answered.
    tx.change(
        "UPDATE inbound SET subject = '', because = '' WHERE LOWER(sender) = ? "
        "OR id IN (SELECT inbound FROM heard WHERE who_key = ?)",
        (key, key),
    )
    touched["heard"] = tx.change(
        "UPDATE heard SET who = ?, who_key = ?, because = '', note = '', "
        "answer = CASE WHEN about IN ('rsvp', 'moderator', 'membership', 'attendance', 'bounce') "
        "THEN answer ELSE '' END "
        "WHERE who_key = ?",
        (tombstone, tombstone, key),
    )
    touched["said"] = tx.change(
        "UPDATE letter SET who = ?, who_key = ?, because = '', extra = '{}' WHERE who_key = ?",
        (tombstone, tombstone, key),
    )
    everywhere = re.compile(rf"(?<![\w.+-]){re.escape(key)}(?!\.?[\w-])", re.IGNORECASE)
    for table, columns in _TEXTS.items():
        for column in columns:
            found = tx.rows(f"SELECT id, {column} FROM {table} WHERE LOWER({column}) LIKE ?", (f"%{key}%",))
            changed = [(everywhere.sub(tombstone, text), number) for number, text in found if everywhere.search(text)]
            tx.change_each(f"UPDATE {table} SET {column} = ? WHERE id = ?", changed)
            if table == "inbound":
                touched[table] = max(touched[table], len(changed))
    named = [
        row[0]
        for row in tx.rows("SELECT id, source FROM groups WHERE LOWER(source) LIKE ? ORDER BY id", (f"%{key}%",))
        if everywhere.search(row[1])
    ]
    return Erased(tombstone, touched, tuple(named))


def _unsay(tx: Transaction, key: str) -> None:
    """The words and the name that letters to hosts carried of somebody's mails."""
    theirs = {row[0] for row in tx.rows("SELECT source FROM inbound WHERE LOWER(sender) = ?", (key,))}
    blank = []
    for number, extra in tx.rows(
        "SELECT id, extra FROM letter WHERE topic = 'host-digest' AND extra LIKE ?", ('%"message":{%',)
    ):
        message = json.loads(extra)["message"]
        if message.get("source") in theirs:
            blank.append((json.dumps({"message": {"from": "", "text": "", "source": message["source"]}}), number))
    tx.change_each("UPDATE letter SET extra = ? WHERE id = ?", blank)

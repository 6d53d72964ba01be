"""One person's rows: shown to them, or made nobody's."""

from __future__ import annotations

import json
import re
import secrets
from typing import Any

from mailer.core.model import ERASED, Said, key_of

from . import groups, rows
from .database import Transaction
from .values import Erased, Held

GONE = "erased at their wish"
SOMEBODY = "somebody"  # stands where letters to others named them


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
    _unname(tx, key)
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
    for group in named:
        tx.change(
            "INSERT INTO heard (source, grp, session, who, who_key, about, answer, at, via, because, note) "
            "VALUES (?, ?, '', ?, ?, 'membership', 'left', ?, ?, '', '')",
            (f"erase:{secrets.token_hex(8)}", group, key, key, now, ERASED),
        )
        groups.touch(tx, (group,), now)
    return Erased(tombstone, touched, tuple(named))


def _unname(tx: Transaction, key: str) -> None:
    """Their name, in letters that told others of them. Where a group's file names somebody so, it stays: it is
    another's, or theirs until they are taken out of the file."""
    names: dict[str, set[str]] = {}
    for group, about, answer, note in tx.rows(
        "SELECT grp, about, answer, note FROM heard WHERE who_key = ? AND (about = 'name' OR about = 'membership' "
        "AND answer IN ('unlisted', 'wished', 'joined'))",
        (key,),
    ):
        names.setdefault(group, set()).add((answer if about == "name" else note).strip())
    for group, called in names.items():
        source = (tx.row("SELECT source FROM groups WHERE id = ?", (group,)) or ("",))[0] or ""
        called = {name for name in called if len(name) > 1 and name not in source}
        if not called:
            continue
        longest_first = "|".join(map(re.escape, sorted(called, key=len, reverse=True)))
        anywhere = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)")
        changed = []
        for number, because, extra in tx.rows("SELECT id, because, extra FROM letter WHERE grp = ?", (group,)):
            told = json.loads(extra)
            clean = _without(told, anywhere)
            why = anywhere.sub(SOMEBODY, because)
            if clean != told or why != because:
                changed.append((why, json.dumps(clean, ensure_ascii=False, separators=(",", ":")), number))
        tx.change_each("UPDATE letter SET because = ?, extra = ? WHERE id = ?", changed)


def _without(told: Any, name: re.Pattern[str]) -> Any:
    """The same JSON with `name` in none of its words; keys stay."""
    match told:
        case str():
            return name.sub(SOMEBODY, told)
        case list():
            return [_without(one, name) for one in told]
        case dict():
            return {key: _without(one, name) for key, one in told.items()}
    return told


def _unsay(tx: Transaction, key: str) -> None:
    """The words and the name that letters to hosts carried of somebody's mails."""
    mails = tx.rows("SELECT source, id FROM inbound WHERE LOWER(sender) = ?", (key,))
    theirs, numbers = {row[0] for row in mails}, {row[1] for row in mails}
    blank = []
    for number, extra in tx.rows(
        "SELECT id, extra FROM letter WHERE topic = 'host-digest' AND extra LIKE ?", ('%"mail":%',)
    ):
        told = json.loads(extra)
        items = [one for one in told.get("items", ()) if one.get("mail") not in numbers]
        if len(items) != len(told.get("items", ())):
            blank.append((json.dumps({**told, "items": items}, ensure_ascii=False, separators=(",", ":")), number))
    for number, extra in tx.rows(
        "SELECT id, extra FROM letter WHERE topic = 'host-digest' AND extra LIKE ?", ('%"message":{%',)
    ):
        message = json.loads(extra)["message"]
        if message.get("source") in theirs:
            blank.append((json.dumps({"message": {"from": "", "text": "", "source": message["source"]}}), number))
    tx.change_each("UPDATE letter SET extra = ? WHERE id = ?", blank)

"""What came in: mails and their one fate, things told us, and how far each mailbox has been read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from mailer.core.model import Edition, Heard, Inbound, Letter, Said, key_of

from . import groups, rows
from .database import Transaction
from .values import HeardNew, InboundNew, Taken

Cursor = tuple[str, int, int]  # mailbox, UIDVALIDITY, highest UID read (RFC 3501 section 2.3.1.1)

FOR_THE_HOST = "for the host"  # the fate of a mail that a person has to look at


_MAIL = (
    "INSERT INTO inbound (source, at, sender, subject, fate, because, grp, session) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO NOTHING"
)


def hear(
    tx: Transaction,
    mail: InboundNew,
    heard: Sequence[HeardNew],
    cursor: Cursor | None,
    touch: Collection[str],
    letters: Iterable[Letter],
    now: int,
) -> int | None:
    row = tx.row(f"{_MAIL} RETURNING id", _mail(mail))
    if cursor:
        set_cursor(tx, cursor)
    if row is None:
        return None
    add_heard(tx, heard, touch, now, inbound=row[0])
    groups.say(tx, letters, now)
    return int(row[0])


def hear_all(
    tx: Transaction, taken: Sequence[Taken], cursors: Iterable[Cursor], touch: Collection[str], now: int
) -> dict[str, int]:
    """Many mails; the numbers of those that were new, by source."""
    for cursor in cursors:
        set_cursor(tx, cursor)  # first: its row keeps two readers of one mailbox from taking in the same mails at once
    last = _highest(tx)
    added = tx.change_each(_MAIL, [_mail(one.mail) for one in taken])
    if not added:
        return {}
    above: dict[str, int]
    if added == len(taken) and _highest(tx) == last + added:  # all are new, and nobody else's are among them
        above = {one.mail.source: number for number, one in enumerate(taken, last + 1)}
    else:  # a mail that was there already keeps its number, which is not above the last
        above = dict(tx.rows("SELECT source, id FROM inbound WHERE id > ?", (last,)))
    new = [(above[one.mail.source], one) for one in taken if one.mail.source in above]
    tx.change_each(_HEARD, [_row(row, number) for number, one in new for row in one.heard])
    groups.touch(tx, touch, now)
    return {one.mail.source: number for number, one in new}


def _highest(tx: Transaction) -> int:
    row = tx.row("SELECT MAX(id) FROM inbound")
    return row[0] or 0 if row else 0


def _mail(mail: InboundNew) -> tuple[object, ...]:
    return (
        mail.source, rows.seconds(mail.at), mail.sender, mail.subject, mail.fate, mail.because, mail.group, mail.session
    )  # fmt: skip


_HEARD = (
    "INSERT INTO heard (source, grp, session, planned, who, who_key, about, answer, sequence, at, via, because, "
    "note, inbound) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source) DO NOTHING"
)


def add_heard(
    tx: Transaction, heard: Iterable[HeardNew], touch: Collection[str], now: int, *, inbound: int | None = None
) -> int:
    added = tx.change_each(_HEARD, [_row(one, inbound) for one in heard])
    groups.touch(tx, touch, now)
    return added


def _row(one: HeardNew, inbound: int | None) -> tuple[object, ...]:
    at = rows.seconds(one.at)
    day = rows.planned(one.session)
    return (
        one.source,
        one.group,
        one.session,
        at if day is None and one.session else day,
        one.who,
        key_of(one.who),
        one.about,
        one.answer,
        one.sequence,
        at,
        one.via,
        one.because,
        one.note,
        inbound,
    )


def set_cursor(tx: Transaction, cursor: Cursor) -> None:
    # Never backwards, or a slow reader would have mail fetched again; a new UIDVALIDITY counts from anew.
    tx.change(
        "INSERT INTO cursor (mailbox, uidvalidity, uid) VALUES (?, ?, ?) ON CONFLICT (mailbox) DO UPDATE "
        "SET uidvalidity = excluded.uidvalidity, uid = excluded.uid "
        "WHERE cursor.uidvalidity <> excluded.uidvalidity OR cursor.uid < excluded.uid",
        cursor,
    )


def cursor(tx: Transaction, mailbox: str) -> tuple[int, int] | None:
    row = tx.row("SELECT uidvalidity, uid FROM cursor WHERE mailbox = ?", (mailbox,))
    return (row[0], row[1]) if row else None


def set_aside(tx: Transaction, limit: int) -> list[Inbound]:
    found = tx.rows(
        f"SELECT {rows.INBOUND} FROM inbound WHERE fate = 'for the host' AND handled_at IS NULL ORDER BY at LIMIT ?",
        (limit,),
    )
    return [rows.inbound(row) for row in found]


def handled(tx: Transaction, number: int, now: int) -> bool:
    return tx.change("UPDATE inbound SET handled_at = ? WHERE id = ? AND handled_at IS NULL", (now, number)) > 0


def heard(tx: Transaction, number: int) -> Heard | None:
    row = tx.row(f"SELECT {rows.HEARD} FROM heard WHERE id = ?", (number,))
    return rows.heard(row) if row else None


def mail(tx: Transaction, number: int) -> Inbound | None:
    row = tx.row(f"SELECT {rows.INBOUND} FROM inbound WHERE id = ?", (number,))
    return rows.inbound(row) if row else None


def person_ref(tx: Transaction, group: str, address: str) -> int | None:
    row = tx.row(
        "SELECT MIN(id) FROM heard WHERE who_key = ? AND grp = ? AND about = 'membership'", (key_of(address), group)
    )
    return row[0] if row else None


def recent_answers(tx: Transaction, address: str, topics: Collection[str], since: datetime) -> int:
    marks = ", ".join("?" * len(topics))
    row = tx.row(
        f"SELECT COUNT(*) FROM said WHERE who_key = ? AND at >= ? AND state <> 'dropped' AND topic IN ({marks})",
        (key_of(address), rows.seconds(since), *topics),
    )
    return row[0] if row else 0


def history(tx: Transaction, session: str) -> tuple[tuple[Edition, ...], tuple[Said, ...], tuple[Heard, ...]]:
    editions = tx.rows(f"SELECT {rows.EDITION} FROM edition WHERE session = ? ORDER BY sequence", (session,))
    said = tx.rows(f"SELECT {rows.SAID} FROM said WHERE session = ? ORDER BY id", (session,))
    heard = tx.rows(f"SELECT {rows.HEARD} FROM heard WHERE session = ? ORDER BY at, id", (session,))
    return tuple(map(rows.edition, editions)), tuple(map(rows.said, said)), tuple(map(rows.heard, heard))

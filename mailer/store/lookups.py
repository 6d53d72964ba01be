"""Looking things up by what a mail or a web address carries: a calendar's UID, a writer's address, a group's id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import datetime

from mailer.core.model import DUE, SENDING, SENT, Edition, Heard, Inbound, Said, key_of
from mailer.core.standing import TELLING

from . import rows
from .groups import DAY, EDITIONS_BACK
from .store import Store
from .values import Told


def by_uid(store: Store, uid: str) -> Edition | None:
    """The latest edition of the session whose calendar entry has this UID, None where there is none."""
    with store.database.read() as tx:
        row = tx.row(f"SELECT {rows.EDITION} FROM edition WHERE uid = ? ORDER BY sequence DESC LIMIT 1", (uid,))
    return rows.edition(row) if row else None


def groups_of(store: Store, address: str) -> list[str]:
    """Ids of the groups that have ever known this address, by id."""
    with store.database.read() as tx:
        found = tx.rows(
            "SELECT DISTINCT grp FROM heard WHERE who_key = ? AND about = 'membership' ORDER BY grp", (key_of(address),)
        )
    return [row[0] for row in found]


def set_aside_in(store: Store, group: str, since: datetime) -> list[Inbound]:
    """Mail of one group that waits for its hosts, come in since then, oldest first."""
    with store.database.read() as tx:
        found = tx.rows(
            f"SELECT {rows.INBOUND} FROM inbound WHERE grp = ? AND fate = 'for the host' AND handled_at IS NULL "
            "AND at >= ? ORDER BY at, id LIMIT 200",
            (group, rows.seconds(since)),
        )
    return [rows.inbound(row) for row in found]


def set_aside_from(store: Store, group: str, keys: Collection[str], since: datetime) -> Counter[str]:
    """How many mails of each of these writers (by `key_of` their addresses) wait for the hosts of that group and came
    in since then. Of many writers at once: what others have sent meanwhile is looked through."""
    with store.database.read() as tx:
        found = tx.rows_among(
            "SELECT lower(sender) FROM inbound WHERE grp = ? AND fate = 'for the host' AND handled_at IS NULL "
            "AND at >= ? AND lower(sender)",
            (group, rows.seconds(since)),
            sorted(keys),
        )
    return Counter(row[0] for row in found)


def first_letter(store: Store, session: str, to: str) -> Said | None:
    """The first letter about this session to this address: the thread all later ones belong to."""
    with store.database.read() as tx:
        row = tx.row(
            f"SELECT {rows.SAID} FROM said WHERE session = ? AND who_key = ? AND state <> 'dropped' "
            "ORDER BY id LIMIT 1",
            (session, key_of(to)),
        )
    return rows.said(row) if row else None


_OF_PEOPLE = "('membership', 'zone', 'language', 'remind', 'name', 'feed')"


def on_the_list(store: Store, groups: Collection[str]) -> dict[str, tuple[dict[str, int], set[str]]]:
    """For each group who, by `key_of` their address, is on its list, and by which row, where that is all that was ever
    heard of themselves; and of whom else something was."""
    with store.database.read() as tx:
        after = f"FROM heard WHERE planned IS NULL AND about IN {_OF_PEOPLE} AND grp"
        heard = tx.among_at_once("grp, who_key, id, about, answer", after, (), sorted(groups))
    found: dict[str, tuple[dict[str, int], set[str]]] = {group: ({}, set()) for group in groups}
    for group, key, number, about, answer in heard:
        listed, others = found[group]
        if about == "membership" and answer == "listed" and key not in listed:
            listed[key] = number
        else:
            others.add(key)
    return found


def about_people(store: Store, group: str, keys: Collection[str]) -> list[Heard]:
    """What was heard of these people of a group themselves: their coming and going, wishes, feeds; no answer, no
    bounce."""
    with store.database.read() as tx:
        found = tx.among_at_once(
            rows.HEARD,
            f"FROM heard WHERE grp = ? AND planned IS NULL AND about IN {_OF_PEOPLE} AND who_key",
            (group,),
            sorted(keys),
        )
    return [rows.heard(row) for row in found]


def latest_edition(store: Store, session: str) -> Edition | None:
    """The session as it was last told."""
    with store.database.read() as tx:
        row = tx.row(f"SELECT {rows.EDITION} FROM edition WHERE session = ? ORDER BY sequence DESC LIMIT 1", (session,))
    return rows.edition(row) if row else None


def editions(store: Store, wanted: Collection[tuple[str, int]]) -> dict[tuple[str, int], Edition]:
    """The editions of these sessions and SEQUENCEs."""
    with store.database.read() as tx:
        sessions = sorted({session for session, _ in wanted})
        found = tx.among_at_once(rows.EDITION, "FROM edition WHERE session", (), sessions)
    return {(row[0], row[1]): rows.edition(row) for row in found if (row[0], row[1]) in wanted}


def in_force(store: Store, group: str) -> tuple[int, datetime] | None:
    """(version, since when its schedule is in force) without reading the schedule; None: there never was one."""
    with store.database.read() as tx:
        row = tx.row("SELECT version, accepted_at FROM groups WHERE id = ? AND source IS NOT NULL", (group,))
    return (row[0], rows.moment(row[1])) if row else None


def troubled(store: Store) -> set[str]:
    """Groups with whose file something was wrong when it was last looked at: it was missing, or refused."""
    with store.database.read() as tx:
        return {row[0] for row in tx.rows("SELECT id FROM groups WHERE problem <> '' OR missing_since IS NOT NULL")}


def fates(store: Store) -> dict[str, int]:
    """Mails that came in, by what became of them; all of history, and its cost grows with it."""
    with store.database.read() as tx:
        return dict(tx.rows("SELECT fate, COUNT(*) FROM inbound GROUP BY fate ORDER BY fate"))


def latest_mails(store: Store, count: int) -> list[Inbound]:
    """The mails that came in last, the newest first."""
    with store.database.read() as tx:
        found = tx.rows(f"SELECT {rows.INBOUND} FROM inbound ORDER BY id DESC LIMIT ?", (count,))
    return [rows.inbound(row) for row in found]


def held_up(store: Store) -> list[tuple[str, int]]:
    """Why letters that were on their way before are still to go, and how many for that, the most first."""
    with store.database.read() as tx:
        found = tx.rows(
            "SELECT outcome, COUNT(*) FROM post WHERE ready IS NOT NULL AND state = 'due' AND outcome <> '' "
            "GROUP BY outcome ORDER BY 2 DESC, 1 LIMIT 5"
        )
    return [(row[0], row[1]) for row in found]


def mail(store: Store, message_id: str) -> tuple[Inbound, list[Heard]] | None:
    """The mail of this Message-ID as it was taken in, and every row it came to; None: it was not (yet)."""
    with store.database.read() as tx:
        row = tx.row(
            f"SELECT {rows.INBOUND} FROM inbound WHERE source >= ? AND source < ? ORDER BY id LIMIT 1",
            (f"{message_id}:", f"{message_id};"),
        )
        found = tx.rows(f"SELECT {rows.HEARD} FROM heard WHERE inbound = ? ORDER BY id", (row[0],)) if row else []
    return (rows.inbound(row), [rows.heard(one) for one in found]) if row else None


def by_source(store: Store, source: str) -> Inbound | None:
    """The mail of that source; None where it never came."""
    with store.database.read() as tx:
        row = tx.row(f"SELECT {rows.INBOUND} FROM inbound WHERE source = ?", (source,))
    return rows.inbound(row) if row else None


def heard_after(store: Store, number: int) -> list[Heard]:
    """Everything heard since the row of that number, oldest first."""
    with store.database.read() as tx:
        found = tx.rows(f"SELECT {rows.HEARD} FROM heard WHERE id > ? ORDER BY id LIMIT 1000", (number,))
    return [rows.heard(one) for one in found]


def letters(store: Store, numbers: Collection[int]) -> dict[int, Said]:
    """The letters of these numbers."""
    with store.database.read() as tx:
        found = tx.rows_among(f"SELECT {rows.SAID} FROM said WHERE id", (), sorted(numbers))
    return {row[0]: rows.said(row) for row in found}


def editions_of(store: Store, group: str, now: datetime) -> tuple[Edition, ...]:
    """What was announced by the group, as `Store.ledger` reaches back."""
    with store.database.read() as tx:
        found = tx.rows(
            f"SELECT {rows.EDITION} FROM edition WHERE grp = ? AND start >= ? ORDER BY at, session, sequence",
            (group, rows.seconds(now) - EDITIONS_BACK),
        )
    return tuple(map(rows.edition, found))


_TOLD = ", ".join(f"'{topic}'" for topic in sorted(TELLING))
_STAND = ", ".join(f"'{state}'" for state in (DUE, SENDING, SENT))


def told_of(store: Store, group: str, keys: Collection[str], now: datetime) -> dict[str, Told]:
    """What these people (by `key_of` their addresses) were told of the group's coming sessions."""
    wanted = sorted(keys)
    with store.database.snapshot() as tx:
        told = tx.rows_among(
            "SELECT who_key, session, sequence FROM said WHERE session IN "
            "(SELECT session FROM edition WHERE grp = ? AND start >= ?) "
            f"AND grp = ? AND topic IN ({_TOLD}) AND state IN ({_STAND}) AND sequence IS NOT NULL AND who_key",
            (group, rows.seconds(now) - 7 * DAY, group),
            wanted,
        )
        failing = tx.rows_among(
            "SELECT DISTINCT who_key FROM heard WHERE grp = ? AND about = 'bounce' AND who_key", (group,), wanted
        )
    sessions: dict[str, dict[str, int]] = {key: {} for key in keys}
    for key, session, sequence in told:
        known = sessions[key]
        known[session] = max(sequence, known.get(session, 0))
    failed = {row[0] for row in failing}
    return {key: Told(sessions[key], key in failed) for key in keys}


def heard_from(store: Store, group: str, who: str) -> tuple[Heard, ...]:
    """What was heard from or about this person, oldest first; answers to sessions only where letters came back: they
    prove that letters arrive after all."""
    with store.database.read() as tx:
        found = tx.rows(
            f"SELECT {rows.HEARD} FROM heard WHERE who_key = ? AND grp = ? AND (about <> 'rsvp' OR EXISTS "
            "(SELECT 1 FROM heard AS b WHERE b.who_key = heard.who_key AND b.grp = heard.grp AND b.about = 'bounce')) "
            "ORDER BY at, id",
            (key_of(who), group),
        )
    return tuple(map(rows.heard, found))


def answer_of(store: Store, group: str, who: str, session: str) -> str:
    """What this person last answered to the session; "" for nothing."""
    with store.database.read() as tx:
        row = tx.row(
            "SELECT answer FROM heard WHERE who_key = ? AND grp = ? AND session = ? AND about = 'rsvp' "
            "ORDER BY at DESC, id DESC LIMIT 1",
            (key_of(who), group, session),
        )
    return str(row[0]) if row else ""

"""Rows of the ledger as values, and values as rows."""

from __future__ import annotations

import json
import math
import re
from datetime import UTC, datetime
from functools import lru_cache

from mailer.core import facts
from mailer.core.model import DUE, Edition, Heard, Inbound, Letter, Said, Session, key_of

from .database import Row, Values

SAID = (
    "id, key, grp, session, who, topic, sequence, because, due, until, extra, "
    "at, thread, state, ready, attempts, settled, outcome"
)
CLAIMED = SAID.replace("state, ready", "'sending', NULL")  # a letter as it is once claimed
UNTIL = 9  # its place in these
EDITION = "session, sequence, uid, at, facts"
HEARD = "id, source, grp, session, who, about, answer, at, sequence, via, because, note, inbound"
INBOUND = "id, source, at, sender, subject, fate, because, grp, session"

_PLANNED = re.compile(r"/(\d{4}-\d\d-\d\d)(?:T\d{4})?$")

session_of = lru_cache(maxsize=1024)(facts.from_json)  # one edition stands behind every letter about it


def seconds(moment: datetime) -> int:
    """Whole seconds since 1970 UTC, what is left over cut off: never later than `moment` (aware)."""
    return math.floor(moment.timestamp())


def seconds_after(moment: datetime | None) -> int | None:
    """The same, rounded up: who looks again then looks no sooner than `moment`."""
    return None if moment is None else math.ceil(moment.timestamp())


@lru_cache(maxsize=1024)  # a batch of letters shares its moments
def moment(value: int) -> datetime:
    return datetime.fromtimestamp(value, UTC)


def moment_or_none(value: int | None) -> datetime | None:
    return None if value is None else moment(value)


@lru_cache(maxsize=1024)
def planned(session: str) -> int | None:
    """Midnight UTC of the day a session's id names; None for an id that names none."""
    found = _PLANNED.search(session)
    try:
        return seconds(datetime.fromisoformat(found[1]).replace(tzinfo=UTC)) if found else None
    except ValueError:
        return None


_extra = lru_cache(maxsize=1024)(json.loads)  # most letters fix one of a few things; nobody changes what was fixed


def said(row: Values) -> Said:
    (number, key, grp, session, who, topic, sequence, because, due, until, extra) = row[:11]
    (at, thread, state, ready, attempts, settled, outcome) = row[11:18]
    # By place, not by name: a look makes dozens.
    letter = Letter(
        key, topic, grp, who, because, moment(due), session, sequence,
        None if until is None else moment(until),
        {} if extra == "{}" else _extra(extra),
    )  # fmt: skip
    return Said(
        number, letter, state, moment(at),
        thread or number,  # empty: it begins the thread
        attempts,
        moment(ready) if ready is not None and state == DUE and attempts else None,
        None if settled is None else moment(settled),
        outcome,
    )  # fmt: skip


SAY = (
    "INSERT INTO letter (key, grp, session, planned, who, who_key, topic, sequence, because, due, until, extra, at, "
    "thread) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "(SELECT MIN(id) FROM letter WHERE session = ? AND who_key = ? "
    "AND NOT EXISTS (SELECT 1 FROM post WHERE post.id = letter.id AND state = 'dropped'))) "
    "ON CONFLICT (key) DO NOTHING"
)
POST = (
    "INSERT INTO post (id, state, ready, attempts, worker, outcome) SELECT id, 'due', due, 0, '', '' FROM letter "
    "WHERE NOT EXISTS (SELECT 1 FROM post WHERE post.id = letter.id) AND key"
)


def say(letter: Letter, now: int) -> Row:
    """The parameters of `SAY`."""
    who_key = key_of(letter.to)
    day = planned(letter.session)
    return (
        letter.key,
        letter.group,
        letter.session,
        now if day is None else day,
        letter.to,
        who_key,
        letter.topic,
        letter.sequence,
        letter.because,
        seconds(letter.due),
        None if letter.until is None else seconds(letter.until),
        json.dumps(dict(letter.extra), ensure_ascii=False, separators=(",", ":")) if letter.extra else "{}",
        now,
        letter.session or None,  # a letter about no session begins its own thread
        who_key,
    )


def edition(row: Values) -> Edition:
    _, sequence, uid, at, text = row
    return Edition(session=session_of(text), sequence=sequence, uid=uid, at=moment(at))


ADD_EDITION = (
    "INSERT INTO edition (session, sequence, grp, uid, at, planned, start, facts) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (session, sequence) DO NOTHING"
)


def edition_row(value: Edition, text: str) -> Row:
    """The parameters of `ADD_EDITION`; `text` is the session as JSON."""
    session: Session = value.session
    start = seconds(session.start)
    day = planned(session.id)
    at = seconds(value.at)
    return (session.id, value.sequence, session.group, value.uid, at, start if day is None else day, start, text)


def heard(row: Values) -> Heard:
    number, source, grp, session, who, about, answer, at, sequence, via, because, note, inbound = row
    return Heard(
        number, source, grp, session, who, about, answer, moment(at), sequence, via, because, note, inbound or 0
    )


def inbound(row: Values) -> Inbound:
    number, source, at, sender, subject, fate, because, grp, session = row
    return Inbound(number, source, moment(at), sender, subject, fate, because, grp, session)

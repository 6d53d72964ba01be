"""Look ahead: every group whose moment has come gets one look, and what it owes is written down."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zlib import crc32

from mailer.core.decide import decide
from mailer.core.model import Decision
from mailer.store import StoreError
from mailer.store.lookups import set_aside_in

from .house import House

log = logging.getLogger("mailer.ahead")

LEASE = 120  # seconds one process may look ahead before another takes over
BATCH = 200
TOGETHER = 50  # looks written in one commit, at most: each is a wait for the disk
NO_LONGER = 0.5  # seconds of looking after which they are: what was read of the first must not grow old
TRIES = 8  # looks repeated because somebody wrote meanwhile
AT_LEAST = timedelta(days=7)  # a group without a moment of its own is looked at this often, or up to
SPREAD = 86_400  # seconds sooner
AFTER_TROUBLE = timedelta(minutes=10)


def ours(house: House, now: datetime) -> bool:
    """Whether this process is the one that takes in schedules and looks ahead, for the next while."""
    return house.store.lease("look-ahead", house.worker, now, LEASE)


def look_ahead(
    house: House, now: datetime, *, limit: int = 100_000, stopping: Callable[[], bool] = lambda: False
) -> int:
    """One look at each group due at `now` (aware UTC), until `stopping`; how many there were.

    With several processes one looks ahead at a time; the others find nothing to do. A group that cannot be
    looked at is reported, tried again later, and never holds up another. That two looked at one group at the same
    moment after all would harm nobody: what the second decides is void, for the group has moved on.
    """
    looked = 0
    while looked < limit and ours(house, now):
        due = [group for group, _ in house.store.due_groups(now, min(BATCH, limit - looked))]
        if not due:
            break
        while due:
            if stopping():
                return looked
            looked += _look_at_some(house, due, now, stopping)
    return looked


def _look_at_some(house: House, due: list[str], now: datetime, stopping: Callable[[], bool]) -> int:
    """Looks at groups off the front of `due` and writes what they came to in one commit; how many there were."""
    decided: list[tuple[str, int, Decision]] = []
    end = time.monotonic() + NO_LONGER
    while due and len(decided) < TOGETHER and not (decided and (stopping() or time.monotonic() > end)):
        decided.append((due[0], *_decided(house, due[0], now)))
        due.pop(0)
    try:
        void = house.store.commit_all(decided, now)
    except ValueError:  # one of them cannot be written: it must not hold up the others
        void = {id for id, _, _ in decided}
    for id, _, decision in decided:
        if id in void:
            look(house, id, now)
        else:
            _tell(decision)
    return len(decided)


def look(house: House, id: str, now: datetime) -> Decision:
    """Decide for one group and commit; again when the ledger moved meanwhile."""
    for _ in range(TRIES):
        version, decision = _decided(house, id, now)
        try:
            written = house.store.commit(id, version, decision, now)
        except ValueError:
            log.exception("what was decided about group %s cannot be written; it is looked at in %s", id, AFTER_TROUBLE)
            decision = Decision(look_at=now + AFTER_TROUBLE)
            written = house.store.commit(id, version, decision, now)
        if written:
            _tell(decision)
            return decision
    house.store.touch(id, now)
    return Decision()


def _decided(house: House, id: str, now: datetime) -> tuple[int, Decision]:
    """What a look at the group comes to, and the version of the group it was taken at. Raises StoreError."""
    ledger, version = house.store.ledger(id, now)
    try:
        group = house.group(id)
        if group is None:
            decision = Decision()
        else:
            needs = tuple(set_aside_in(house.store, id, now - timedelta(days=14)))
            decision = decide(group, ledger, now, house.post.uid, needs)
        latest = now + _at_least(id)
        return version, replace(decision, look_at=min(decision.look_at or latest, latest))
    except StoreError:
        raise
    except Exception:
        log.exception("group %s could not be looked at; its next look is in %s", id, AFTER_TROUBLE)
        return version, Decision(look_at=now + AFTER_TROUBLE)


def _at_least(id: str) -> timedelta:
    """Each group has its own: those taken in together are not all looked at together each week for ever."""
    return AT_LEAST - timedelta(seconds=crc32(id.encode()) % SPREAD)


def _tell(decision: Decision) -> None:
    if log.isEnabledFor(logging.INFO):
        for one in decision.say:  # its because names people and quotes them: that is for `explain`
            log.info("decided %s", _plain(one.key), extra={"letter": _plain(one.key)})


def _plain(key: str) -> str:
    """A letter's key without the address in it: logs name no people."""
    parts = key.split("/")
    return "/".join(p for p in parts if "@" not in p)

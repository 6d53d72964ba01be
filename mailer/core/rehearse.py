"""The mail run before it goes out: the same decisions, taken forward over a ledger in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from .decide import decide
from .model import DROPPED, DUE, SENDING, SENT, Group, Ledger, Letter, Said

STEPS = 20_000  # a run that needs more looks than this would not end
AT_LEAST = timedelta(days=7)  # a group is looked at this often, though nothing of it be near
KEPT = timedelta(days=120)  # letters further back decide nothing any more


@dataclass(frozen=True, slots=True)
class Planned:
    """A letter and the moment (aware UTC) it would go out, if nobody writes meanwhile."""

    letter: Letter
    at: datetime


def rehearse(
    group: Group, ledger: Ledger, now: datetime, until: datetime, new_uid: Callable[[str], str]
) -> tuple[list[Planned], Ledger]:
    """What `group` would send from `now` to `until` (aware UTC, the latter excluded), and the ledger then.

    Letters already decided and not yet sent go first. Nobody answers in a rehearsal.
    """
    said = list(ledger.said)
    keys = {row.letter.key for row in said}  # for ever, also those of letters no longer kept
    last_id = max((row.id for row in said), default=0)
    waiting = [row for row in said if row.state in (DUE, SENDING)]
    planned = {row.letter.key: Planned(row.letter, max(_ready(row), now)) for row in waiting}
    for _ in range(STEPS):
        decision = decide(group, ledger, now, new_uid)
        gone = dict(decision.drop)
        for row in said:
            if row.id in gone:
                planned.pop(row.letter.key, None)
        said = [replace(r, state=DROPPED, outcome=gone[r.id], settled=now) if r.id in gone else r for r in said]
        said = [replace(r, state=SENT, settled=now) if _leaves(r, now) else r for r in said]
        for one in decision.say:
            if one.key in keys:
                continue
            keys.add(one.key)
            last_id += 1
            said.append(Said(last_id, one, SENT, now, settled=now))
            planned[one.key] = Planned(one, now)
        ledger = replace(ledger, editions=(*ledger.editions, *decision.editions), said=tuple(said))
        look = min(decision.look_at or now + AT_LEAST, now + AT_LEAST)
        if look >= until:
            break
        now = max(look, now + timedelta(seconds=1))
        said = [r for r in said if r.at > now - KEPT or r.state == DUE]
    return [p for p in planned.values() if p.at < until], ledger


def _ready(row: Said) -> datetime:
    return max(row.letter.due, row.next_try or row.letter.due)


def _leaves(row: Said, now: datetime) -> bool:
    return row.state == SENDING or (row.state == DUE and _ready(row) <= now)

"""The mail run before it goes out: the same decisions, taken forward over a ledger in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from .decide import decide
from .model import DROPPED, DUE, SENT, Group, Ledger, Letter, Said

STEPS = 20_000  # a run that needs more looks than this would not end


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
    planned: list[Planned] = []
    said = list(ledger.said)
    last_id = max((row.id for row in said), default=0)
    for row in said:
        if row.state == DUE:
            planned.append(Planned(row.letter, max(row.letter.due, now)))
    for _ in range(STEPS):
        decision = decide(group, ledger, now, new_uid)
        gone = dict(decision.drop)
        planned = [p for p in planned if not (p.at >= now and _dropped(p.letter, said, gone))]
        said = [replace(r, state=DROPPED, outcome=gone[r.id]) if r.id in gone else r for r in said]
        said = [replace(r, state=SENT, settled=now) if r.state == DUE and r.letter.due <= now else r for r in said]
        for one in decision.say:
            last_id += 1
            said.append(Said(last_id, one, SENT, now, settled=now))
            planned.append(Planned(one, max(one.due, now)))
        editions = (*ledger.editions, *decision.editions)
        ledger = replace(ledger, editions=editions, said=tuple(said))
        if decision.look_at is None or decision.look_at >= until:
            break
        now = max(decision.look_at, now + timedelta(seconds=1))
        said = [r for r in said if r.at > now - timedelta(days=30) or r.state == DUE]
    return [p for p in planned if p.at < until], ledger


def _dropped(letter: Letter, said: list[Said], gone: dict[int, str]) -> bool:
    return any(row.id in gone and row.letter.key == letter.key for row in said)

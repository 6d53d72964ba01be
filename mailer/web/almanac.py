"""A group's sessions as calendars and pages show them: the past year and what is to come, one edition each."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mailer.core.decide import view_of
from mailer.core.decide.view import View
from mailer.core.model import Edition, Group, Ledger, Session
from mailer.core.programme import programme
from mailer.core.standing import Standing, next_sequence
from mailer.service.house import House
from mailer.store import lookups

YEAR = timedelta(days=365)
COSTLY = 0.2  # seconds a large group may take; then it is not built anew at every reply that comes in
LOOK_BACK = timedelta(days=120)  # how far a schedule nobody was told of yet is asked for its last session


@dataclass(frozen=True, slots=True)
class Almanac:
    """`editions` are in order of start. `version` and `day` say how long it holds: the ledger's version of the
    group, and the day in its zone."""

    group: Group
    version: int
    day: date
    since: datetime  # since when the schedule is in force
    view: View
    editions: tuple[Edition, ...]
    before: Session | None  # the last one of a schedule that took place before anybody was told of anything

    def coming(self, now: datetime) -> tuple[Session, ...]:
        """Sessions not over at `now` (aware), called-off ones included, soonest first."""
        return tuple(e.session for e in self.editions if e.session.end > now)

    def last_held(self, now: datetime) -> Session | None:
        held = [e.session for e in self.editions if e.session.end <= now and not e.session.cancelled]
        return held[-1] if held else self.before


def almanac(
    group: Group, ledger: Ledger, version: int, since: datetime, now: datetime, new_uid: Callable[[str], str]
) -> Almanac:
    """Made from a group and its ledger at `now` (aware UTC). Pure.

    What is to come is told as it ought to be, a moment before the letters about it too, under the SEQUENCE
    they will carry. `since` stands as the last change of sessions that nobody was told of yet.
    """
    view, _ = view_of(group, ledger, now)
    shown = {s.session.id: e for s in view.standings if (e := _shown(s, since, now, new_uid)) is not None}
    for id, told in view.shelves.editions.items():
        if id not in shown and now - told[-1].session.end < YEAR and told[-1].session.group == group.id:
            shown[id] = told[-1]
    editions = tuple(sorted(shown.values(), key=lambda e: (e.session.start, e.session.id)))
    day = now.astimezone(group.tz).date()
    told_of_one = any(e.session.end <= now and not e.session.cancelled for e in editions)
    before = None if told_of_one else _before(group, ledger, day, now)
    return Almanac(group, version, day, since, view, editions, before)


def _shown(standing: Standing, since: datetime, now: datetime, new_uid: Callable[[str], str]) -> Edition | None:
    session, editions = standing.session, standing.editions
    if standing.current is not None:
        return standing.current
    if not editions:
        return Edition(session, 0, new_uid(session.id), since) if session.end > now else None
    last = editions[-1]
    if session.end <= now or last.session.same_news(session):
        return last
    return Edition(session, next_sequence(editions), editions[0].uid, max(since, last.at))


def _before(group: Group, ledger: Ledger, day: date, now: datetime) -> Session | None:
    sessions, _ = programme(group, day - LOOK_BACK, day, today=day)
    held = [s for s in sessions if s.end <= now and not s.cancelled]
    return max(held, key=lambda s: s.start) if held else None


class Almanacs:
    """The almanacs of a house, built on change. Safe to use from any thread; `most` are remembered."""

    def __init__(self, house: House, most: int = 256) -> None:
        self.house = house
        self._most = most
        self._known: OrderedDict[str, Almanac] = OrderedDict()
        self._rest: dict[str, float] = {}  # costly groups: until when the one we have must do
        self._lock = threading.Lock()

    def of(self, group: str, now: datetime) -> Almanac | None:
        """The almanac at `now` (aware UTC); None where there is no such group. Raises StoreError.

        One row of the ledger is read to see whether anything has changed, and nothing else if nothing has.
        """
        found = lookups.in_force(self.house.store, group)
        if found is None:
            return None
        version, since = found
        with self._lock:
            known = self._known.get(group)
            if known is not None and known.day == now.astimezone(known.group.tz).date():
                if known.version == version or self._rest.get(group, 0.0) > time.monotonic():
                    self._known.move_to_end(group)
                    return known
        built = self.house.group(group)
        if built is None:
            return None
        began = time.monotonic()
        ledger, read = self.house.store.ledger(group, now)
        made = almanac(built, ledger, read, since, now, self.house.post.uid)
        if known is not None:
            made = replace(made, editions=_same_objects(known.editions, made.editions))
        cost = time.monotonic() - began
        with self._lock:
            self._known[group] = made
            self._known.move_to_end(group)
            self._rest.pop(group, None)
            if cost > COSTLY:
                self._rest[group] = began + 10 * min(cost, 1.0)
            if len(self._known) > self._most:
                gone, _ = self._known.popitem(last=False)
                self._rest.pop(gone, None)
        return made


def _same_objects(old: tuple[Edition, ...], new: tuple[Edition, ...]) -> tuple[Edition, ...]:
    """`new` with each unchanged edition the very object it was: what was written from it is found by identity."""
    known = {(e.uid, e.sequence): e for e in old}
    return tuple(k if (k := known.get((e.uid, e.sequence))) == e and k is not None else e for e in new)

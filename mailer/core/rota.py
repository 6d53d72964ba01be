"""Who moderates a session: the offers, withdrawals and silences folded into one state.

The first offer holds the role. Later ones wait in line. When the holder drops out the role is free, the
round rises, and it is held again by the first offer *after* that: somebody in line holds it from their own
new yes, not by having once stood behind another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .model import DECLINED, Heard, key_of
from .people import LONG_AGO, People

OFFERED, WITHDRAWN, REFUSES, NAMED = "offered", "withdrawn", "declined", "swap"
GIVES_BACK = frozenset({"left", "unlisted", "paused"})  # what is heard about somebody that may free a role


@dataclass(frozen=True, slots=True)
class Role:
    """`holder` and `line` are keys of addresses; `round` counts how often the role fell free again."""

    holder: str = ""
    held_since: datetime = LONG_AGO
    line: tuple[str, ...] = ()
    declined: frozenset[str] = frozenset()
    round: int = 0
    free_since: datetime = LONG_AGO
    asked_by_name: tuple[tuple[str, int], ...] = ()  # (key, row): somebody suggested them
    offers: tuple[tuple[str, int], ...] = ()  # (key, row) of every offer that counted, oldest first
    drops: tuple[tuple[str, int], ...] = ()  # (key, row) of every holder's dropping out


@dataclass(slots=True)
class _Fold:
    holder: str = ""
    held_since: datetime = LONG_AGO
    line: list[str] = field(default_factory=list)
    declined: set[str] = field(default_factory=set)
    round: int = 0
    free_since: datetime = LONG_AGO
    asked: list[tuple[str, int]] = field(default_factory=list)
    offers: list[tuple[str, int]] = field(default_factory=list)
    drops: list[tuple[str, int]] = field(default_factory=list)
    named: str = ""  # by a host; "" again when they gave it back

    def offer(self, who: str, row: Heard) -> None:
        self.declined.discard(who)
        if who == self.holder:
            return
        self.offers.append((who, row.id))
        if not self.holder:
            self.holder, self.held_since = who, row.at
            if who in self.line:
                self.line.remove(who)
        elif who not in self.line:
            self.line.append(who)

    def drop(self, who: str, row: Heard) -> None:
        self.declined.add(who)
        if who in self.line:
            self.line.remove(who)
        if who in (self.holder, self.named) and who:
            if self.holder not in ("", who):  # the host had put another in their place
                self.line.insert(0, self.holder)
            self.holder = self.named = ""
            self.round += 1
            self.free_since = row.at
            self.drops.append((who, row.id))


def role(
    session: str, heard: Iterable[Heard], people: People, *, named: str = "", until: datetime | None = None
) -> Role:
    """The role at `session`, from every row heard (order does not matter; rows count by when they were said).

    A holder's calendar "no" to the session, leaving the group and pausing beyond that day give the role back.
    `named`: an address a host wrote in the file; it holds the role whatever was offered, until they give it back
    themselves, and whoever offered stands in line. `until`: rows said later do not count.
    """
    fold = _Fold(named=key_of(named))
    for row in sorted(heard, key=lambda h: (h.at, h.id)):
        if until is not None and row.at >= until:
            break
        who = key_of(row.who)
        if row.about == "moderator" and row.session == session:
            if row.answer == OFFERED:
                # Who has left since held it until then: the leaving, further on, is what frees the role.
                if people.get(who) is not None:
                    fold.offer(who, row)
            elif row.answer == REFUSES and who == fold.named != fold.holder:
                fold.declined.add(who)  # to the question; a host has talked to them since
                fold.line = [one for one in fold.line if one != who]
            elif row.answer in (WITHDRAWN, REFUSES):
                fold.drop(who, row)
            elif row.answer == NAMED:
                fold.drop(who, row) if who and who in (fold.holder, fold.named) else None
                fold.asked.append((key_of(row.note), row.id))
        elif (row.about == "rsvp" and row.session == session and row.answer == DECLINED) or (
            row.about == "membership"
            and ((row.answer in ("left", "unlisted") and _gone(people, who)) or _away(row, session))
        ):
            if who in (fold.holder, fold.named, *fold.line):
                fold.drop(who, row)
    if fold.holder and fold.named != fold.holder and _gone(people, fold.holder):
        fold.holder = ""  # gone without a row that says so: never somebody who gets no letters
    if fold.named:
        if fold.holder not in ("", fold.named):
            fold.line.insert(0, fold.holder)
        fold.holder, fold.line = fold.named, [who for who in fold.line if who != fold.named]
    return Role(
        holder=fold.holder,
        held_since=fold.held_since,
        line=tuple(fold.line),
        declined=frozenset(fold.declined),
        round=fold.round,
        free_since=fold.free_since,
        asked_by_name=tuple(fold.asked),
        offers=tuple(fold.offers),
        drops=tuple(fold.drops),
    )


def _away(row: Heard, session: str) -> bool:
    """Whether this row says that somebody pauses until after the day the session was planned for."""
    day = session.rpartition("/")[2].partition("T")[0]
    return row.answer == "paused" and row.note > day and row.at.date().isoformat() <= day


def _gone(people: People, who: str) -> bool:
    place = people.get(who)
    return place is None or place.state in ("left", "unlisted")


def turns(people: People, moderated: Mapping[str, datetime], order: Iterable[str] = ()) -> tuple[str, ...]:
    """Whose turn it fairly is, most due first: who never moderated, longest a member first, then least recent.

    `moderated`: when each last held the role at a session that took place; `order` breaks ties (the file's).
    """
    rank = {key: i for i, key in enumerate(order)}

    def due(key: str) -> tuple[datetime, datetime, int, str]:
        place = people.places[key]
        return moderated.get(key, LONG_AGO), place.since, rank.get(key, len(rank)), key

    return tuple(sorted((p.key for p in people.active), key=due))

"""Who gets which calendar: what the name in a feed's address stands for, and whether it still does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from mailer.core.addresses import GroupRef, Ref
from mailer.core.model import Member, key_of
from mailer.core.people import LONG_AGO, Place
from mailer.service.answers import renewals
from mailer.service.house import House
from mailer.store import lookups

from .almanac import Almanac, Almanacs
from .calendars import Calendars

BELONGS = frozenset({"member", "paused", "unreachable"})
ALL = "?all"  # after a member's token: every group they are in
NOBODY = ""  # whose renewals count for a group's own feed


@dataclass(frozen=True, slots=True)
class Feed:
    """One calendar, whole. Equal `key`s stand for equal bytes; `changed` is when what it tells last changed."""

    key: object
    body: bytes
    changed: datetime
    public: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    status: int  # 404: means nothing · 410: no longer does


NOTHING, REVOKED = Gone(404), Gone(410)


class Feeder:
    """Safe to use from any thread."""

    def __init__(self, house: House, almanacs: Almanacs, calendars: Calendars) -> None:
        self.house, self.almanacs, self.calendars = house, almanacs, calendars

    def feed(self, name: str, now: datetime, known: object = None) -> Feed | Gone | None:
        """The feed of that name (a token, or a public group's id), at `now` (aware UTC); None where its key is
        still `known`. Raises StoreError."""
        token, every = name.removesuffix(ALL), name.endswith(ALL)
        ref = self.house.post.read_token(token)
        if isinstance(ref, Ref):
            return self._own(ref, now, known, every=every) if ref.purpose == "f" else NOTHING
        if isinstance(ref, GroupRef) and ref.purpose == "g":
            return self._of_group(ref, now, known)
        book = self.almanacs.of(token, now) if token.isascii() else None
        if book is None or book.group.feed != "public":
            return NOTHING  # the same for a private group and for none
        return self._group(book, known, public=True)

    def _of_group(self, ref: GroupRef, now: datetime, known: object) -> Feed | Gone | None:
        book = self.almanacs.of(ref.group, now)
        if book is None:
            return NOTHING
        if ref.generation != renewals(book.view.ledger, NOBODY):
            return REVOKED
        return self._group(book, known, public=False)

    def _group(self, book: Almanac, known: object, *, public: bool) -> Feed | None:
        key = (public, _state(book))
        return None if key == known else Feed(key, self.calendars.of_group(book), _changed([book]), public)

    def _own(self, ref: Ref, now: datetime, known: object, *, every: bool) -> Feed | Gone | None:
        row = self.house.store.heard(ref.number)
        book = self.almanacs.of(row.group, now) if row is not None else None
        if row is None or book is None:
            return NOTHING
        place = place_in(book, row.who)
        if place is None or renewals(book.view.ledger, place.key) != ref.generation:
            return REVOKED
        books = [book, *(self._others(place, book, now) if every else ())]
        key = (place.key, every, *map(_state, books))
        return None if key == known else Feed(key, self.calendars.of_member(place, books), _changed(books))

    def _others(self, place: Place, book: Almanac, now: datetime) -> list[Almanac]:
        ids = [id for id in lookups.groups_of(self.house.store, place.member.email) if id != book.group.id]
        books = [other for id in ids if (other := self.almanacs.of(id, now)) is not None]
        return [other for other in books if place_in(other, place.key) is not None]


def place_in(book: Almanac, who: str) -> Place | None:
    """Where they belong: as a member, or as a host of the group who is no member of it."""
    place = book.view.people.get(who)
    if place is not None and place.state in BELONGS:
        return place
    host = next((h for h in book.group.hosts if h.key == key_of(who)), None)
    return Place(Member(host.email, host.name), "host") if host is not None else None


def _state(book: Almanac) -> tuple[object, ...]:
    return book.group.id, book.version, book.day


def _changed(books: Iterable[Almanac]) -> datetime:
    moments = [LONG_AGO]
    for book in books:
        moments += [e.at for e in book.editions] or [book.since]
        for standing in book.view.standings:
            moments += [answer.since for answer in standing.answers.values()]
    return max(moments).astimezone(UTC)

"""What each feed holds: a member's own, several groups' in one, a host's, a group's with a key, a public group's.

RFC 5545 and 7986. No names of others but the moderator's where the group names them; join details only for
members, in their own feed.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from mailer.core import ics
from mailer.core.addresses import GroupRef, Ref
from mailer.core.compose.describe import answer_word, description
from mailer.core.compose.tongue import Tongue
from mailer.core.model import ACCEPTED, DECLINED, TENTATIVE, Edition, Join, Member, Session
from mailer.core.people import LONG_AGO, Place
from mailer.core.standing import Standing
from mailer.service.answers import renewals
from mailer.service.house import House
from mailer.store import lookups

from .almanac import Almanac, Almanacs
from .tongues import Tongues

BELONGS = frozenset({"member", "paused", "unreachable"})
ALL = "?all"  # after a member's token: every group they are in
MEMORIES = 48  # languages and zones whose written events are remembered


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

    def __init__(self, house: House, almanacs: Almanacs, tongues: Tongues) -> None:
        self.house, self.almanacs, self.tongues = house, almanacs, tongues
        self._memories: OrderedDict[tuple[str, str, str], ics.Feeds] = OrderedDict()
        self._lock = threading.Lock()

    def feed(self, name: str, now: datetime, known: object = None) -> Feed | Gone | None:
        """The feed of that name (a token, or a public group's id), at `now` (aware UTC); None where its key is
        still `known`. Raises StoreError."""
        token, every = name.removesuffix(ALL), name.endswith(ALL)
        ref = self.house.post.read_token(token)
        if isinstance(ref, Ref):
            return self._own(ref, now, known, every=every) if ref.purpose == "f" else NOTHING
        if isinstance(ref, GroupRef):
            return self._of_group(ref, now, known)
        return self._public(token, now, known)

    # -- a group's ---------------------------------------------------------------------------------------------

    def _public(self, id: str, now: datetime, known: object) -> Feed | Gone | None:
        book = self.almanacs.of(id, now) if id.isascii() else None
        if book is None or book.group.feed != "public":
            return NOTHING
        key = ("public", _state(book))
        if key == known:
            return None
        page = self.house.post.group_link(id)
        tongue = self.tongues.of(book.group.language, book.group.zone)
        entries = [ics.Entry(bare(e), details=False, discreet=True, page=page) for e in book.editions]

        def describe(entry: ics.Entry) -> str:
            return f"{tongue.say('How to join: see your invitation.')}\n{page}"

        body = ics.feed(
            book.group.shown, entries, book.group.zone, describe=describe, cancelled_prefix=tongue.say("Cancelled")
        )
        return Feed(key, body, _changed([book]), public=True)

    def _of_group(self, ref: GroupRef, now: datetime, known: object) -> Feed | Gone | None:
        book = self.almanacs.of(ref.group, now)
        if book is None:
            return NOTHING
        if ref.generation != renewals(book.view.ledger, ""):
            return REVOKED
        key = ("group", _state(book))
        if key == known:
            return None
        group, tongue = book.group, self.tongues.of(book.group.language, book.group.zone)
        entries = [ics.Entry(closed(e), details=False, discreet=bool(group.title)) for e in book.editions]

        def describe(entry: ics.Entry) -> str:
            told = description(entry.edition.session, tongue, group.tz)
            return f"{tongue.say('How to join: see your invitation.')}\n\n{told}".strip()

        off = tongue.say("Cancelled")
        body = ics.feed(group.shown, entries, group.zone, describe=describe, cancelled_prefix=off)
        return Feed(key, body, _changed([book]))

    # -- a person's --------------------------------------------------------------------------------------------

    def _own(self, ref: Ref, now: datetime, known: object, *, every: bool) -> Feed | Gone | None:
        row = self.house.store.heard(ref.number)
        book = self.almanacs.of(row.group, now) if row is not None else None
        if row is None or book is None:
            return NOTHING
        place = _place(book, row.who)
        if place is None or renewals(book.view.ledger, place.key) != ref.generation:
            return REVOKED
        books = [book, *(self._others(place, book, now) if every else ())]
        key = (place.key, every, *map(_state, books))
        if key == known:
            return None
        return Feed(key, self._written(place, books, now), _changed(books))

    def _others(self, place: Place, book: Almanac, now: datetime) -> list[Almanac]:
        ids = [id for id in lookups.groups_of(self.house.store, place.member.email) if id != book.group.id]
        books = [other for id in ids if (other := self.almanacs.of(id, now)) is not None]
        return [other for other in books if _place(other, place.key) is not None]

    def _written(self, place: Place, books: list[Almanac], now: datetime) -> bytes:
        member, group = place.member, books[0].group
        zone = group.zone_of(member)
        tongue = self.tongues.of(member.language or group.language, zone.key)
        hosts = any(place.key == h.key for book in books for h in book.group.hosts)
        dated = [(e, self._entry(e, book, place)) for book in books for e in book.editions]
        dated.sort(key=lambda pair: (pair[0].session.start, pair[0].session.id))
        entries = [entry for _, entry in dated]
        name = group.shown if len(books) == 1 else tongue.say("My groups")
        zone_name = zone.key if len(books) > 1 else group.zone
        if hosts:
            tallies = {s.session.id: s for book in books if _hosts(book, place) for s in book.view.standings}
            off = tongue.say("Cancelled")
            describe = _for_host(tongue, zone, tallies, {b.group.id: len(b.view.people.active) for b in books})
            return ics.feed(name, entries, zone_name, describe=describe, cancelled_prefix=off)
        with self._lock:  # one memory is written by one thread at a time
            return self._memory(tongue, zone).feed(name, entries, zone_name)

    def _entry(self, edition: Edition, book: Almanac, place: Place) -> ics.Entry:
        standing = book.view.by_id.get(edition.session.id)
        answer = moderator = page = ""
        if standing is not None:
            answer = standing.partstat(place.key)
            if standing.role.holder and book.group.moderation.named:
                moderator = book.view.name(standing.role.holder)
            told = standing.told.get(place.key)
            if told is not None and book.group.rsvp != "quiet":
                page = self.house.post.link("r", told.said.thread or told.said.id)
        return ics.Entry(edition, answer, discreet=bool(book.group.title), moderator=moderator, page=page)

    def _memory(self, tongue: Tongue, zone: ZoneInfo) -> ics.Feeds:
        key = (tongue.language, str(tongue.locale), zone.key)
        memory = self._memories.get(key)
        if memory is None:
            memory = self._memories[key] = ics.Feeds(_for_member(tongue, zone), 1000, tongue.say("Cancelled"))
            if len(self._memories) > MEMORIES:
                self._memories.popitem(last=False)
        return memory


def _state(book: Almanac) -> tuple[object, ...]:
    return book.group.id, book.version, book.day


def _place(book: Almanac, who: str) -> Place | None:
    """Where they belong: as a member, or as a host of the group who is no member of it."""
    place = book.view.people.get(who)
    if place is not None and place.state in BELONGS:
        return place
    host = next((h for h in book.group.hosts if h.key == who.strip().casefold()), None)
    return Place(Member(host.email, host.name), "host") if host is not None else None


def _hosts(book: Almanac, place: Place) -> bool:
    return any(place.key == h.key for h in book.group.hosts)


def _changed(books: Iterable[Almanac]) -> datetime:
    moments = [LONG_AGO]
    for book in books:
        moments += [e.at for e in book.editions] or [book.since]
        for standing in book.view.standings:
            moments += [answer.since for answer in standing.answers.values()]
    return max(moments).astimezone(UTC)


def bare(edition: Edition) -> Edition:
    """Dates and a name: all that a public calendar is told."""
    return replace(
        edition,
        session=replace(
            edition.session, topic="", join=Join(), agenda=None, note="", reading="", questions=(), because=""
        ),
    )


def closed(edition: Edition) -> Edition:
    """Everything but how to get in; a host's note may say that too."""
    return replace(edition, session=replace(edition.session, join=Join(), note=""))


def _for_member(tongue: Tongue, zone: tzinfo) -> Callable[[ics.Entry], str]:
    def describe(entry: ics.Entry) -> str:
        session = entry.edition.session
        if session.cancelled:
            return session.note
        answer = answer_word(entry.answer, tongue)
        if entry.answer == "waiting":
            answer = tongue.say("yes, on the waiting list")
        lines = [tongue.say("Your answer: %(answer)s", answer=answer)] if answer else []
        if entry.page:
            lines.append(tongue.say("Answer, or change your answer: %(link)s", link=entry.page))
        told = description(session, tongue, zone, moderator=entry.moderator)
        return "\n\n".join(filter(None, ("\n".join(lines), told)))

    return describe


def _for_host(
    tongue: Tongue, zone: tzinfo, standings: dict[str, Standing], members: dict[str, int]
) -> Callable[[ics.Entry], str]:
    plain = _for_member(tongue, zone)

    def describe(entry: ics.Entry) -> str:
        session: Session = entry.edition.session
        standing = standings.get(session.id)
        if standing is None or session.cancelled or not standing.editions:
            return plain(entry)
        counts = {
            answer: sum(1 for who in standing.with_answer(answer) if answer != ACCEPTED or who in standing.coming)
            for answer in (ACCEPTED, TENTATIVE, DECLINED)
        }
        tally = tongue.say(
            "Coming: %(yes)s · maybe: %(maybe)s · not coming: %(no)s · of %(all)s members",
            yes=counts[ACCEPTED], maybe=counts[TENTATIVE], no=counts[DECLINED], all=members.get(session.group, 0),
        )  # fmt: skip
        return f"{tally}\n\n{plain(entry)}".strip()

    return describe

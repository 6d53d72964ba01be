"""Writes the calendars people subscribe to: a group's for outsiders, a member's own, several groups' in one.

RFC 5545 and 7986. No names of others but the moderator's, where the group names them; how to join stands only
in a member's own.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import tzinfo
from zoneinfo import ZoneInfo

from mailer.core import ics
from mailer.core.addresses import Post
from mailer.core.compose.describe import answer_word, description
from mailer.core.compose.tongue import Tongue
from mailer.core.model import DECLINED, TENTATIVE, Edition, Join, Session
from mailer.core.people import Place
from mailer.core.standing import Standing

from .almanac import Almanac
from .tongues import Tongues

MEMORIES, EVENTS = 48, 1000  # languages and zones whose written events are remembered, and how many of each


class Calendars:
    """Safe to use from any thread."""

    def __init__(self, post: Post, tongues: Tongues) -> None:
        self.post, self.tongues = post, tongues
        self._memories: OrderedDict[tuple[str, str, str], ics.Feeds] = OrderedDict()
        self._lock = threading.Lock()

    def of_group(self, book: Almanac) -> bytes:
        """A group's calendar without how to join: dates and a name where it is public, for all the world to see;
        topics and agendas too where only who was given its address sees it."""
        group, tongue = book.group, self.tongues.of(book.group.language, book.group.zone)
        see = tongue.say("How to join: see your invitation.")
        if group.feed == "public":
            page = self.post.group_link(group.id)
            entries = [ics.Entry(bare(e), details=False, discreet=True, page=page) for e in book.editions]
        else:
            page = ""
            entries = [ics.Entry(closed(e), details=False, discreet=bool(group.title)) for e in book.editions]

        def describe(entry: ics.Entry) -> str:
            told = description(entry.edition.session, tongue, group.tz)
            return "\n\n".join(filter(None, (f"{see}\n{page}".strip(), told)))

        off = tongue.say("Cancelled")
        return ics.feed(group.shown, entries, group.zone, describe=describe, cancelled_prefix=off)

    def of_member(self, place: Place, books: Sequence[Almanac]) -> bytes:
        """Everything a member may know of their sessions, with their own answers; a host sees counts too."""
        member, group = place.member, books[0].group
        zone = group.zone_of(member)
        tongue = self.tongues.of(member.language or group.language, zone.key)
        dated = [(e, self._entry(e, book, place)) for book in books for e in book.editions]
        dated.sort(key=lambda pair: (pair[0].session.start, pair[0].session.id))
        entries = [entry for _, entry in dated]
        name = group.shown if len(books) == 1 else tongue.say("My groups")
        usual = group.zone if len(books) == 1 else zone.key
        hosted = [book for book in books if any(place.key == h.key for h in book.group.hosts)]
        if hosted:
            off = tongue.say("Cancelled")
            return ics.feed(name, entries, usual, describe=_for_host(tongue, zone, hosted), cancelled_prefix=off)
        with self._lock:  # a memory is written by one thread at a time
            return self._memory(tongue, zone).feed(name, entries, usual)

    def _entry(self, edition: Edition, book: Almanac, place: Place) -> ics.Entry:
        standing = book.view.by_id.get(edition.session.id)
        answer = moderator = page = ""
        if standing is not None:
            answer = standing.partstat(place.key)
            if standing.role.holder and book.group.moderation.named:
                moderator = book.view.name(standing.role.holder)
            told = standing.told.get(place.key)
            if told is not None and book.group.rsvp != "quiet":
                page = self.post.link("r", told.said.thread or told.said.id)
        return ics.Entry(edition, answer, discreet=bool(book.group.title), moderator=moderator, page=page)

    def _memory(self, tongue: Tongue, zone: ZoneInfo) -> ics.Feeds:
        key = (tongue.language, str(tongue.locale), zone.key)
        memory = self._memories.get(key)
        if memory is None:
            memory = self._memories[key] = ics.Feeds(_for_member(tongue, zone), EVENTS, tongue.say("Cancelled"))
            if len(self._memories) > MEMORIES:
                self._memories.popitem(last=False)
        return memory


def bare(edition: Edition) -> Edition:
    """Dates and a name: all that a public calendar is told."""
    session = replace(
        edition.session, topic="", join=Join(), agenda=None, note="", reading="", questions=(), because=""
    )
    return replace(edition, session=session)


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


def _for_host(tongue: Tongue, zone: tzinfo, books: Sequence[Almanac]) -> Callable[[ics.Entry], str]:
    plain = _for_member(tongue, zone)
    standings: dict[str, Standing] = {s.session.id: s for book in books for s in book.view.standings}
    members = {book.group.id: len(book.view.people.active) for book in books}

    def describe(entry: ics.Entry) -> str:
        session: Session = entry.edition.session
        standing = standings.get(session.id)
        if standing is None or session.cancelled or not standing.editions:
            return plain(entry)
        tally = tongue.say(
            "Coming: %(yes)s · maybe: %(maybe)s · not coming: %(no)s · of %(all)s members",
            yes=len(standing.coming),
            maybe=len(standing.with_answer(TENTATIVE)),
            no=len(standing.with_answer(DECLINED)),
            all=members.get(session.group, 0),
        )
        return f"{tally}\n\n{plain(entry)}".strip()

    return describe

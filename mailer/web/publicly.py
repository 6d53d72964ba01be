"""Pages anybody may see: the groups that are public, and whether one is still meeting. A private group has none."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import quote

from mailer.core.compose.tongue import Tongue
from mailer.core.model import Group, Session, key_of
from mailer.service.house import House
from mailer.store import HeardNew

from .almanac import Almanac, Almanacs
from .feeding import BELONGS
from .howoften import how_often
from .limits import Buckets
from .paper import Paper, subscriptions
from .telling import Told, told
from .visit import Page, Visit

SHOWN = 4  # sessions to come, on a group's page
MOST_GROUPS = 200
_ADDRESS = re.compile(
    r"[^\s@<>,;:\"\\()\[\]\x00-\x1f]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z0-9-]{2,63}"
)


class Publicly:
    """The index and the group pages. Every method may run in any thread."""

    def __init__(self, house: House, almanacs: Almanacs, paper: Paper) -> None:
        self.house, self.almanacs, self.paper = house, almanacs, paper
        self.wishes = Buckets(20, 120.0)  # a group: wishes to join, so that no machine writes to half the world

    def index(self, visit: Visit) -> Page:
        tongue = self._tongue(visit)
        shown: list[tuple[datetime, str, str, str, Told | None]] = []
        for id, _ in self.house.store.sources():
            group = self.house.group(id)
            if group is None or group.feed != "public" or len(shown) >= MOST_GROUPS:
                continue
            book = self.almanacs.of(id, visit.now)
            if book is None:
                continue
            coming = _coming(book, visit.now)
            here = self.paper.tongues.of(tongue.language, group.zone)
            first = told(coming[0], group.tz, here, neutral=True) if coming else None
            order = coming[0].start if coming else visit.now.replace(year=9999)
            shown.append((order, group.shown, f"/g/{quote(id)}", how_often(group, here, visit.now), first))
        shown.sort(key=lambda one: (one[0], one[1]))
        groups = [{"name": n, "link": link, "often": often, "next": first} for _, n, link, often, first in shown]
        return self.paper.page("index", tongue, private=False, groups=groups)

    def group(self, visit: Visit) -> Page:
        book = self._book(visit)
        if book is None:
            return self.paper.nothing(visit.languages)
        if visit.form is None:
            return self._shown(visit, book)
        if book.group.joining != "open":
            return self._shown(visit, book, status=403)
        address = visit.form.get("email", "").strip()
        name = " ".join(visit.form.get("name", "").split())[:80]
        if not _ADDRESS.fullmatch(address):
            return self._shown(visit, book, status=400, wrong=address or " ", name=name)
        # A form field no person sees: whoever fills it in is a machine, and hears what people hear.
        if not visit.form.get("website"):
            if self.wishes.take(book.group.id):
                return self.paper.trouble(visit.languages, 429, "too-often")
            self._wish(book, address, name, visit.now)
        return self._shown(visit, book, asked=address)

    def _wish(self, book: Almanac, address: str, name: str, now: datetime) -> None:
        """A wish to join, which a letter to that address asks to confirm. The page says the same to everybody:
        who belongs to the group is nobody's business."""
        place = book.view.people.get(address)
        if place is not None and place.state in BELONGS:
            return
        row = HeardNew(
            source=f"join:{book.group.id}:{key_of(address)}:{int(now.timestamp()) // 3600}",
            group=book.group.id,
            session="",
            who=address,
            about="membership",
            answer="wished",
            at=now,
            via="link",
            because="the form on the group's page",
            note=name,
        )
        self.house.store.add_heard((row,), (book.group.id,), now)

    def _shown(
        self, visit: Visit, book: Almanac, *, status: int = 200, asked: str = "", wrong: str = "", name: str = ""
    ) -> Page:
        group, tongue = book.group, self._tongue(visit, book.group)
        shown = {
            "name": group.shown,
            "about": group.about,
            "language": group.language,
            "joining": group.joining,
            "link": f"/g/{quote(group.id)}",
        }
        coming = _coming(book, visit.now)
        last = book.last_held(visit.now)
        post = self.house.post
        feed = post.group_feed(group.id, public=True)
        return self.paper.page(
            "group",
            tongue,
            status=status,
            private=bool(asked or wrong),
            group=shown,
            often=how_often(group, tongue, visit.now),
            last=_date(last, tongue, group) if last else "",
            fading=book.view.fading is not None,
            next=told(coming[0], group.tz, tongue, neutral=True) if coming else None,
            coming=[told(s, group.tz, tongue, neutral=True) for s in _listed(book, visit.now)],
            feed=subscriptions(feed, group.shown),
            write=post.group_address(group.id),
            asked=asked,
            wrong=wrong,
            name=name,
        )

    def _book(self, visit: Visit) -> Almanac | None:
        book = self.almanacs.of(visit.name, visit.now) if visit.name.isascii() else None
        return book if book is not None and book.group.feed == "public" else None

    def _tongue(self, visit: Visit, group: Group | None = None) -> Tongue:
        tongues = self.paper.tongues
        language = tongues.choose(visit.languages, group.language if group else "en")
        return tongues.of(language, group.zone if group else "UTC")


def _coming(book: Almanac, now: datetime) -> list[Session]:
    return [s for s in book.coming(now) if not s.cancelled]


def _listed(book: Almanac, now: datetime) -> list[Session]:
    """A few sessions besides the next one, called-off ones too: that may be what somebody has come to see."""
    listed: list[Session] = []
    held = 0
    for session in book.coming(now):
        held += not session.cancelled
        if session.cancelled or held > 1:
            listed.append(session)
        if held == SHOWN:
            break
    return listed[: 2 * SHOWN]


def _date(session: Session, tongue: Tongue, group: Group) -> str:
    return tongue.date(session.start.astimezone(group.tz))

"""`mailer feed`: a group's or a member's calendar as its subscribers get it, or its address."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from mailer.core.addresses import Post
    from mailer.core.people import Place
    from mailer.service.house import House
    from mailer.web.almanac import Almanac


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("feed", help="a calendar feed, or its address", description=__doc__)
    parser.add_argument("group", metavar="GROUP", help="the group's name: that of its file without .yaml")
    parser.add_argument("--member", metavar="ADDRESS", help="the feed of this member or host, with how to join")
    parser.add_argument("--url", action="store_true", help="print its address instead of the calendar")
    parser.add_argument("--renew", action="store_true", help="give it a new address; the old one stops working")


def run(args: argparse.Namespace) -> int:
    from mailer.commands.house import ledger, now, settings
    from mailer.joining import post_of
    from mailer.mendable import Refused
    from mailer.service.house import House
    from mailer.web.almanac import Almanacs

    read, at = settings(), now()
    with ledger(read) as store:
        house = House(store, post_of(read)) if store is not None else None
        book = Almanacs(house).of(args.group, at) if house is not None else None
        if house is not None and book is not None:
            place = _place(book, args.member)
            if args.renew:
                _renew(house, book, place, at)
            if args.url or args.renew:
                print(_address(house, args.group, place, at))
            else:
                _print(house.post, book, place)
            return 0
    if args.renew or args.url and args.member:
        raise Refused(f"the ledger does not know the group '{args.group}' yet; 'mailer run --once' takes it in")
    post = post_of(read)
    book = _from_file(read.schedules, args.group, post, at)
    if args.url:
        print(post.group_feed(args.group, public=book.group.feed == "public"))
    else:
        _print(post, book, _place(book, args.member))
    return 0


def _from_file(schedules: Path, id: str, post: Post, at: datetime) -> Almanac:
    """The group's sessions as its file has them, before anything was said. Raises Refused."""
    from mailer.core.model import Ledger
    from mailer.mendable import Refused
    from mailer.outlook import read
    from mailer.web.almanac import almanac

    groups, problems = read(schedules, id, at)
    if not groups:
        raise Refused(str(next((p for p in problems if p.severity == "error"), f"there is no group '{id}'")))
    return almanac(groups[0], Ledger(), 0, at, at, post.uid)


def _place(book: Almanac, address: str | None) -> Place | None:
    """Whose feed is asked for; None: the group's. Raises Refused for somebody who is not in the group."""
    if address is None:
        return None
    from difflib import get_close_matches

    from mailer.mendable import Refused
    from mailer.web.feeding import place_in

    place = place_in(book, address)
    if place is None:
        near = get_close_matches(address, list(book.view.people.places), 1)
        hint = f"did you mean {near[0]}?" if near else f"'mailer members {book.group.id} list' names them"
        raise Refused(f"{address} is no member of {book.group.id}; {hint}")
    return place


def _print(post: Post, book: Almanac, place: Place | None) -> None:
    import sys

    from mailer.web.calendars import Calendars
    from mailer.web.tongues import Tongues

    calendars = Calendars(post, Tongues())
    # As bytes: a calendar's lines end in CRLF wherever it is printed (RFC 5545 section 3.1).
    sys.stdout.buffer.write(calendars.of_group(book) if place is None else calendars.of_member(place, [book]))
    sys.stdout.buffer.flush()


def _address(house: House, group: str, place: Place | None, at: datetime) -> str:
    from mailer.service.answers import renewals

    ledger, _ = house.store.ledger(group, at)
    if place is None:
        built = house.group(group)
        public = built is not None and built.feed == "public"
        return house.post.group_feed(group, public=public, generation=renewals(ledger, ""))
    number = place.ref or _host_number(house, group, place, at)
    return house.post.link("f", number, renewals(ledger, place.key))


def _host_number(house: House, group: str, place: Place, at: datetime) -> int:
    """The row a host's feed refers to: a host who is no member has no other, and gets it now."""
    from mailer.store import HeardNew

    row = HeardNew(f"feed:{group}:{place.key}", group, "", place.member.email, "feed", "wanted", at, via="host")
    house.store.add_heard((row,), (), at)
    ledger, _ = house.store.ledger(group, at)
    return min(h.id for h in ledger.heard if h.source == row.source)


def _renew(house: House, book: Almanac, place: Place | None, at: datetime) -> None:
    from mailer.mendable import Refused
    from mailer.store import HeardNew

    if place is None and book.group.feed == "public":
        raise Refused(
            f"{book.group.id} is public: its feed has no secret in it; 'feed: private' in its file takes it back"
        )
    who = place.member.email if place is not None else ""
    source = f"feed:{book.group.id}:{who}:{int(at.timestamp())}"
    row = HeardNew(source, book.group.id, "", who, "feed", "renewed", at, via="host")
    house.store.add_heard((row,), (book.group.id,), at)

"""The calendar feeds as a subscriber's calendar reads them: fetched over HTTP, parsed by another's parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from icalendar import Calendar

from mailer.core.people import people

from .calendars import Entry, entries_of
from .stage import Stage


@dataclass(frozen=True, slots=True)
class Feed:
    """What stands in a feed, by UID."""

    entries: dict[str, Entry]

    def changes(self, was: Feed) -> Iterator[str]:
        """In words: what came, moved, changed or was called off since `was`."""
        for uid, now in self.entries.items():
            then = was.entries.get(uid)
            day = f"{now.start.day} {now.start:%b %H:%M}"
            if then is None:
                yield f"{day} is new"
            elif now.cancelled and not then.cancelled:
                yield f"{day} is called off"
            elif now.when != then.when:
                yield f"{then.start.day} {then.start:%b %H:%M} is now {day}"
            elif (now.location, now.summary) != (then.location, then.summary):
                yield f"{day} has new details"
        for uid, then in was.entries.items():
            if uid not in self.entries:
                yield f"{then.start.day} {then.start:%b %H:%M} is gone"


async def feed_at(stage: Stage, link: str) -> Feed:
    calendar = Calendar.from_ical(await stage.fetch(link))
    return Feed({entry.uid: entry for entry in entries_of(calendar)})


async def feeds(stage: Stage) -> dict[str, Feed]:
    """Each group's own feed, the private ones by their signed address."""
    house = stage.app.house
    stage.pages.renew()
    found = {}
    for id, _ in house.store.sources():
        if (group := house.group(id)) is not None:
            found[id] = await feed_at(stage, house.post.group_feed(id, public=group.feed == "public"))
    return found


async def own_feeds(stage: Stage, group_id: str) -> dict[str, Feed]:
    """The personal feed of everybody who belongs to a group, by address."""
    house, now = stage.app.house, stage.clock.now()
    group = house.group(group_id)
    assert group is not None, group_id
    ledger, _ = house.store.ledger(group_id, now)
    places = people(group, ledger.heard, now).active
    return {p.key: await feed_at(stage, house.post.link("f", p.ref)) for p in places}

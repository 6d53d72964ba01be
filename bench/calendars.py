"""A feed of 100 events: built with icalendar, written afresh, and rebuilt after one event changed.

python -m bench.calendars          exits 1 when the rebuild takes more than a twentieth of icalendar's time
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from statistics import median
from time import perf_counter

from icalendar import Calendar, Event

from mailer.core import ics
from mailer.core.compose.describe import description
from mailer.core.compose.tongue import ENGLISH, Tongue, locale_for
from mailer.core.ics import Entry, Feeds
from mailer.core.model import Edition
from tests.core.cast import EDITION, SESSION

TONGUE = Tongue(ENGLISH, locale_for("en", "America/New_York"))
GOAL = 20


def entries(many: int) -> list[Entry]:
    return [
        Entry(
            Edition(
                replace(
                    SESSION,
                    start=SESSION.start + timedelta(weeks=n),
                    end=SESSION.end + timedelta(weeks=n),
                    planned=date(2026, 11, 28) + timedelta(weeks=n),
                ),
                0,
                f"u{n}@example.org",
                EDITION.at,
            )
        )
        for n in range(many)
    ]


def describe(entry: Entry) -> str:
    return description(entry.edition.session, TONGUE)


def with_icalendar(listed: list[Entry]) -> bytes:
    whole = Calendar()
    whole.add("prodid", ics.PRODID)
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    for entry in listed:
        edition, session = entry.edition, entry.edition.session
        event = Event()
        event.add("uid", edition.uid)
        event.add("sequence", edition.sequence)
        event.add("dtstamp", edition.at)
        event.add("last-modified", edition.at)
        event.add("dtstart", session.start)
        event.add("dtend", session.end)
        event.add("summary", ics.summary(session))
        event.add("description", describe(entry))
        event.add("location", ics.location(session.join))
        event.add("url", session.join.video)
        event.add("status", "CONFIRMED")
        whole.add_component(event)
    return whole.to_ical()


def milliseconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1e3


def main(many: int = 100, rounds: int = 9) -> int:
    listed = entries(many)
    feeds = Feeds(describe)
    feeds.feed("Saturday", listed, "America/New_York")
    spent: dict[str, list[float]] = {
        "icalendar": [],
        "written afresh": [],
        "one changed": [],
        "one changed, and its ETag": [],
    }
    for number in range(rounds):
        session = replace(listed[7].edition.session, topic=f"Topic {number}")
        listed[7] = replace(listed[7], edition=replace(listed[7].edition, session=session, sequence=number + 1))
        spent["icalendar"].append(milliseconds(lambda: with_icalendar(listed)))
        spent["written afresh"].append(
            milliseconds(lambda: Feeds(describe).feed("Saturday", listed, "America/New_York"))
        )
        spent["one changed"].append(milliseconds(lambda: feeds.feed("Saturday", listed, "America/New_York")))
        spent["one changed, and its ETag"].append(
            milliseconds(lambda: sha256(feeds.feed("Saturday", listed, "America/New_York")).digest())
        )
    middle = {name: median(times) for name, times in spent.items()}
    size = len(feeds.feed("Saturday", listed, "America/New_York"))
    print(f"a feed of {many} events, {size:,} bytes, median of {rounds} rounds")
    for name, millis in middle.items():
        print(f"  {name:<26} {millis:9.3f} ms")
    ratio = middle["icalendar"] / middle["one changed"]
    print(f"icalendar : one changed = {ratio:.0f} : 1 (goal {GOAL})")
    return int(ratio < GOAL)


if __name__ == "__main__":
    sys.exit(main())

"""Ada's circle and its letters, as the tests of the ledger put them in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mailer.core.model import Decision, Edition, Letter, Session
from mailer.store import HeardNew, InboundNew, Store

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

ADA, BEN, CHI, DEE = (f"{name}@example.org" for name in ("ada", "ben", "chi", "dee"))
MEMBERS = (BEN, CHI, DEE)


def circle(store: Store, group: str = "circle", now: datetime = NOW) -> str:
    store.accept('{"name": "Circle"}', group, "first", now)
    return group


def session(day: date = date(2026, 11, 8), group: str = "circle", moved: date | None = None) -> Session:
    held = moved or day
    start = datetime(held.year, held.month, held.day, 18, 30, tzinfo=LONDON)
    return Session(f"{group}/{day}", group, day, start, start + 90 * MINUTE, name="Circle", topic="Hope")


def edition(about: Session | None = None, sequence: int = 0, at: datetime = NOW) -> Edition:
    return Edition(about or session(), sequence, f"{(about or session()).id}@example.org", at)


def letter(
    to: str,
    topic: str = "invitation",
    due: datetime = NOW,
    until: datetime | None = None,
    about: str = "circle/2026-11-08",
    sequence: int | None = 0,
) -> Letter:
    group = about.partition("/")[0] or "circle"
    return Letter(f"{topic}:{about}:{sequence}:{to}", topic, group, to, "7 days before", due, about, sequence, until)


def decide(store: Store, decision: Decision, group: str = "circle", now: datetime = NOW) -> bool:
    """Commit against the ledger as it is."""
    _, version = store.ledger(group, now)
    return store.commit(group, version, decision, now)


def invite_all(store: Store, until: datetime | None = None) -> None:
    circle(store)
    letters = tuple(letter(to, until=until) for to in MEMBERS)
    assert decide(store, Decision(say=letters, editions=(edition(),), look_at=NOW + DAY))


def answer(
    who: str, word: str = "accepted", source: str = "", about: str = "rsvp", day: str = "2026-11-08"
) -> HeardNew:
    at = f"circle/{day}" if day else ""
    return HeardNew(source or f"{who}:{about}:{day}:{word}", "circle", at, who, about, word, NOW, sequence=0)


def mail(sender: str, source: str, fate: str = "recorded") -> InboundNew:
    return InboundNew(source, NOW, sender, "Re: Circle", fate, "said yes", "circle", "circle/2026-11-08")

"""A rehearsal says what really happens if nobody writes: the same letters at the same moments."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailer.core.cadence import Calendar, Change, parse
from mailer.core.model import DUE, SENDING, Group, Join, Lead, Ledger, Member, Moderation, Said
from mailer.core.rehearse import Planned, rehearse
from tests.core.book import BEN, CHI, DEE, Book, circle, with_change

START = datetime(2026, 11, 24, 19, tzinfo=UTC)
EVE = Member("eve@example.org", "Eve", timezone="Asia/Tokyo")
PHRASES = (
    "every Tuesday 18:30-20:00",
    "every other Tuesday 23:00-00:30",
    "every 3-4 weeks on Thursday or Wednesday 18:30-20:00",
    "first and third Tuesday 07:00-08:00",
    "monthly on the 31st 18:30-20:00",
)


def uid(session: str) -> str:
    return f"uid-{session}"


@st.composite
def groups(draw: st.DrawFn) -> Group:
    zone = draw(st.sampled_from(["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]))
    calendar = Calendar(parse(draw(st.sampled_from(PHRASES))), zone, date(2026, 12, 1), (), ())
    ways = st.sampled_from(["host", "peer-led", "cancel"])
    group = circle(
        zone=zone,
        calendar=calendar,
        members=tuple(draw(st.lists(st.sampled_from([BEN, CHI, DEE, EVE]), unique=True, max_size=4))),
        invite=Lead(days=draw(st.sampled_from([1, 7, 10]))),
        remind=tuple(draw(st.lists(st.sampled_from([Lead(days=1), Lead(minutes=30), Lead(days=3)]), unique=True))),
        nudge=draw(st.sampled_from([None, Lead(days=2)])),
        moderation=Moderation(ask=draw(st.booleans()), fallback=draw(ways)),
    )
    planned = st.sampled_from([date(2026, 12, d) for d in (1, 3, 8, 15)])
    kinds = st.sampled_from(["cancelled", "moved"])
    changes = [
        Change(day, None, kind, day + timedelta(days=1) if kind == "moved" else None, None, None)
        for day, kind in draw(st.dictionaries(planned, kinds, max_size=2)).items()
    ]
    return with_change(group, *changes)


def moments(planned: list[Planned]) -> Counter[tuple[str, datetime]]:
    return Counter((p.letter.key, p.at) for p in planned)


def really(book: Book, until: datetime) -> Counter[tuple[str, datetime]]:
    """What goes out of `book` before `until`."""
    known = {row.id for row in book.said}
    book.until(until - timedelta(seconds=1))
    return Counter(
        (r.letter.key, r.settled) for r in book.said if r.id not in known and r.settled and r.settled < until
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(groups(), st.integers(0, 30), st.integers(1, 40))
def test_what_is_rehearsed_is_what_happens(group: Group, begun: int, span: int) -> None:
    book = Book(group, START)
    book.until(START + timedelta(days=begun))
    end = book.now + timedelta(days=span)
    planned, _ = rehearse(group, book.ledger, book.now, end, uid)
    assert moments(planned) == really(book, end)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(groups(), st.integers(0, 20), st.data())
def test_an_edit_is_rehearsed_as_it_happens(group: Group, begun: int, data: st.DataObject) -> None:
    book = Book(group, START)
    book.until(START + timedelta(days=begun))
    edited = data.draw(groups())
    book.group = replace(edited, members=group.members, join=Join(video="https://video.example.org/j/2"))
    end = book.now + timedelta(days=20)
    planned, _ = rehearse(book.group, book.ledger, book.now, end, uid)
    assert moments(planned) == really(book, end)


@settings(max_examples=40, deadline=None)
@given(groups(), st.integers(1, 30))
def test_a_rehearsal_may_be_interrupted_and_gone_on_with(group: Group, days: int) -> None:
    end, middle = START + timedelta(days=40), START + timedelta(days=days)
    whole, _ = rehearse(group, Ledger(), START, end, uid)
    first, ledger = rehearse(group, Ledger(), START, middle, uid)
    rest, _ = rehearse(group, ledger, middle, end, uid)
    assert moments(whole) == moments([*first, *rest])


def test_a_letter_decided_and_not_sent_goes_first_and_once_even_put_off() -> None:
    book = Book(circle(), START - timedelta(hours=2), stuck=True)
    book.until(START)
    assert [r.letter.topic for r in book.said] == ["invitation"] * 3
    later = START + timedelta(minutes=45)
    said = [
        replace(book.said[0], next_try=later),
        replace(book.said[1], state=SENDING),
        book.said[2],
    ]
    ledger = replace(book.ledger, said=tuple(said))
    planned, _ = rehearse(book.group, ledger, START, START + timedelta(hours=12), uid)
    assert [(p.letter.to, p.at) for p in planned] == [
        ("ben@example.org", later),
        ("chi@example.org", START),
        ("dee@example.org", START),
    ]


def test_a_letter_that_an_edit_makes_pointless_is_not_planned() -> None:
    book = Book(circle(), START, stuck=True)
    book.look()
    book.group = with_change(circle(), Change(date(2026, 12, 1), None, "cancelled", None, None, None))
    planned, _ = rehearse(book.group, book.ledger, START, START + timedelta(days=2), uid)
    assert planned == []


def test_a_group_with_nothing_near_is_looked_at_until_something_is() -> None:
    far = circle(calendar=replace(circle().calendar, starts=date(2027, 9, 7)))
    planned, _ = rehearse(far, Ledger(), START, datetime(2027, 9, 8, tzinfo=UTC), uid)
    assert planned[0].at == datetime(2027, 8, 31, 17, 30, tzinfo=UTC)
    assert all(isinstance(p, Planned) for p in planned) and DUE not in {p.letter.topic for p in planned}


def test_no_letter_is_planned_twice_however_long_the_run() -> None:
    planned, ledger = rehearse(circle(), Ledger(), START, START + timedelta(days=200), uid)
    keys = [p.letter.key for p in planned]
    assert len(keys) == len(set(keys))
    assert all(isinstance(row, Said) for row in ledger.said)

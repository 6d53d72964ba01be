"""Calendars over HTTP: what they hold, for whom, and how little it takes to ask again."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from mailer.store import HeardNew, StoreError, open_store
from tests.shell.web_cast import ADA, BEN, CHI, CIRCLE, DEE, Town, town

AGAIN = 1.1  # seconds after which a feed looks whether anything has changed


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path) as made:
        yield made


def own(here: Town, who: str, group: str = "grief") -> str:
    return here.path("f", here.member(group, who))


def events(body: bytes) -> dict[str, object]:
    """Start, on its own clock, to event."""
    return {e["DTSTART"].dt.strftime("%m-%d %H:%M"): e for e in Calendar.from_ical(body).walk("VEVENT")}


def changed(here: Town, path: str, before: bytes) -> bytes:
    """The feed as it is once the second is over in which nobody asks the ledger."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        body = here.ask(path).body
        if body != before:
            return body
        time.sleep(0.1)
    pytest.fail("the feed did not change")


def test_bens_own_calendar_says_how_to_join_and_what_he_answered(here: Town) -> None:
    before = here.ask(own(here, BEN))
    assert before.status == 200
    assert before.headers["content-type"] == "text/calendar; charset=utf-8"
    assert before.headers["cache-control"] == "private, max-age=300"
    first = events(before.body)["11-24 19:00"]
    assert first["SUMMARY"] == "Tuesday evening"  # the discreet title, and no topic beside it
    assert first["LOCATION"] == "https://video.example.org/j/4711"
    assert "Passcode: hush" in first["DESCRIPTION"]
    assert "/r/r" in first["DESCRIPTION"]
    assert "Your answer" not in first["DESCRIPTION"]
    here.ask(here.path("r", here.letter("invitation", BEN, "grief")), {"answer": "tentative"})
    after = events(changed(here, own(here, BEN), before.body))["11-24 19:00"]
    assert "Your answer: maybe" in after["DESCRIPTION"]
    assert after["STATUS"] == "TENTATIVE"
    assert "ATTENDEE" not in after and "ORGANIZER" not in after


def test_chi_reads_hers_in_german(here: Town) -> None:
    body = here.ask(own(here, CHI)).body
    assert body == here.ask(own(here, CHI)).body
    assert here.ask(own(here, BEN)).body != body


def test_a_public_calendar_holds_dates_and_a_name_and_nothing_else(here: Town) -> None:
    public = here.ask("/feeds/colearning.ics")
    assert public.status == 200
    assert public.headers["cache-control"] == "public, max-age=300"
    shown = public.text.replace("\r\n ", "").replace(str(here.port), "")  # which may hold any figures
    for secret in ("video.example.org", "669", "119", "Worldview", "Ben", "example.org/j", "CONFERENCE"):
        assert secret not in shown
    first = events(public.body)["11-28 17:15"]
    assert first["SUMMARY"] == "Saturday co-learning"
    assert "How to join: see your invitation." in first["DESCRIPTION"]


def test_a_private_group_has_no_calendar_without_a_key(here: Town) -> None:
    for name in ("grief", "no-such-group", "GRIEF", "g0aaaaaaaaaaaaaaaaaaaa.grief", "f1aaaaaaaaaaaaaaaaaaaa"):
        answered = here.ask(f"/feeds/{name}.ics")
        assert (answered.status, answered.body) == (404, b"There is no such calendar.\n"), name
    with_key = here.house.post.group_feed("grief", public=False).removeprefix(here.house.post.public_url)
    given = here.ask(with_key)
    assert given.status == 200
    shown = given.text.replace("\r\n ", "")
    for secret in ("video.example.org", "hush", "0800", "Ben"):
        assert secret not in shown


def test_a_links_token_opens_no_calendar(here: Town) -> None:
    token = here.path("r", here.letter("invitation", BEN, "grief")).removeprefix("/r/")
    choices = here.path("m", here.member("grief", BEN)).removeprefix("/m/")
    assert here.ask(f"/feeds/{token}.ics").status == 404
    assert here.ask(f"/feeds/{choices}.ics").status == 404


def test_who_asks_again_is_told_that_nothing_changed(here: Town) -> None:
    path = own(here, DEE)
    first = here.ask(path)
    tag, modified = first.headers["etag"], first.headers["last-modified"]
    assert tag.startswith('"') and not tag.startswith("W/")
    same = here.ask(path, If_None_Match=tag)
    assert (same.status, same.body, same.headers["etag"]) == (304, b"", tag)
    assert here.ask(path, If_None_Match=f'"other", W/{tag}').status == 304
    assert here.ask(path, If_None_Match='"other"').status == 200
    assert here.ask(path, If_Modified_Since=modified).status == 304
    assert here.ask(path, If_Modified_Since="Mon, 01 Jan 2024 00:00:00 GMT").status == 200
    assert here.ask(path, If_None_Match='"other"', If_Modified_Since=modified).status == 200  # the tag outranks
    assert here.ask(path, If_Modified_Since="yesterday").status == 200


def test_a_calendar_travels_packed_for_who_can_unpack(here: Town) -> None:
    path = own(here, DEE)
    plain, packed = here.ask(path), here.ask(path, Accept_Encoding="gzip, br")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 2
    assert packed.headers["etag"] != plain.headers["etag"]
    assert packed.headers["vary"] == "accept-encoding"
    assert here.ask(path, Accept_Encoding="gzip", If_None_Match=packed.headers["etag"]).status == 304
    for wish, is_packed in (("gzip;q=0", False), ("br, gzip; q=0.0", False), ("gzip;q=0.5", True), ("identity", False)):
        assert ("content-encoding" in here.ask(path, Accept_Encoding=wish).headers) == is_packed, wish


def test_head_gives_the_head(here: Town) -> None:
    path = own(here, DEE)
    got, head = here.ask(path), here.ask(path, method="HEAD")
    assert head.body == b""
    assert head.headers["content-length"] == str(len(got.body))
    assert head.headers["etag"] == got.headers["etag"]


def test_a_renewed_address_ends_the_old_one_for_good(here: Town) -> None:
    number = here.member("grief", BEN)
    old, choices = here.path("f", number), here.path("m", number)
    assert here.ask(old).status == 200
    renewed = here.ask(choices, {"do": "renew"})
    assert renewed.status == 200
    new = here.path("f", number, 1)
    assert new in renewed.text and old not in renewed.text
    assert here.ask(new).status == 200
    changed_to = here.ask(old)
    while changed_to.status == 200:  # within the second in which nobody asks
        changed_to = here.ask(old)
    assert changed_to.status == 410
    assert here.ask(old).headers["cache-control"] == "no-store"
    # Whoever had the old link to the choices must not find the new calendar by it.
    assert here.ask(choices).status == 410
    assert new not in here.ask(choices).text


def test_who_leaves_takes_their_calendar_along(here: Town) -> None:
    here.ask(here.path("u", here.member("grief", DEE)), {"leave": "1"})
    assert here.ask(own(here, DEE)).status == 410


def test_a_moved_session_is_right_at_once_and_its_number_rises(here: Town) -> None:
    path = own(here, BEN)
    before = here.ask(path)
    old = events(before.body)["11-24 19:00"]
    here.clock.wind(timedelta(minutes=1))
    here.write("grief", CIRCLE.replace("sessions:", "sessions:\n  2026-11-24: {moved: 2026-11-25 18:00}"))
    after = events(changed(here, path, before.body))
    assert "11-24 19:00" not in after
    moved = after["11-25 18:00"]
    assert moved["UID"] == old["UID"]
    assert moved["SEQUENCE"] == old["SEQUENCE"] + 1
    assert moved["LAST-MODIFIED"].dt > old["LAST-MODIFIED"].dt
    assert after["12-22 19:00"]["STATUS"] == "CANCELLED"
    assert after["12-22 19:00"]["SUMMARY"].startswith("Cancelled: ")


def test_a_session_keeps_its_uid_from_the_first_feed_to_the_invitation(here: Town) -> None:
    path = own(here, BEN)
    before = events(here.ask(path).body)["12-15 19:00"]["UID"]
    here.clock.wind(timedelta(days=18))
    here.live()
    assert {e.session.id: e.uid for e in here.store.history("grief/2026-12-15")[0]} == {"grief/2026-12-15": before}


def test_the_past_stays_for_a_year(here: Town) -> None:
    for _ in range(10):
        here.clock.wind(timedelta(days=7))
        here.live()
        here.deliver()
    assert "11-24 19:00" in events(here.ask(own(here, BEN)).body)


def test_all_of_bens_groups_fit_into_one_calendar(here: Town) -> None:
    both = events(here.ask(own(here, BEN) + "?all=1").body)
    assert {"11-24 19:00", "11-28 17:15"} <= set(both)
    assert "11-28 17:15" not in events(here.ask(own(here, BEN)).body)
    alone = here.ask(own(here, DEE) + "?all=1")
    assert "11-28 17:15" not in events(alone.body)


def test_a_group_with_nothing_planned_has_a_valid_calendar(here: Town) -> None:
    here.write("grief", CIRCLE.replace("2026-11-24", "2028-11-28").partition("sessions:")[0])
    here.clock.wind(timedelta(days=2))
    calendar = Calendar.from_ical(here.ask(own(here, DEE)).body)
    assert calendar["VERSION"] == "2.0"
    assert [e["STATUS"] for e in calendar.walk("VEVENT")] == ["CANCELLED"]


def test_a_calendar_is_served_from_memory_while_the_database_is_away(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, unread = own(here, BEN), own(here, DEE)
    before = here.ask(path).body

    def broken() -> None:
        raise StoreError("the disk has gone")

    monkeypatch.setattr(here.store.database, "read", broken)
    here.clock.wind(timedelta(minutes=5))
    time.sleep(AGAIN)
    assert here.ask(path).body == before
    other = here.ask(unread)
    assert other.status == 503
    assert "retry-after" in other.headers
    page = here.ask("/g/colearning")
    assert page.status == 503
    assert here.ask("/healthz").status == 503
    assert here.ask("/healthz/live").status == 200


def test_no_event_is_read_while_nothing_changes(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    path = own(here, BEN)
    here.ask(path)
    time.sleep(AGAIN)
    monkeypatch.setattr(here.store, "ledger", lambda *_: pytest.fail("the events were read"))
    assert here.ask(path).status == 200


def test_a_host_who_is_no_member_sees_how_many_come(here: Town) -> None:
    here.ask(here.path("r", here.letter("invitation", BEN, "grief")), {"answer": "accepted"})
    row = HeardNew("feed:grief:ada", "grief", "", ADA, "feed", "wanted", here.clock.now(), via="host")
    here.store.add_heard((row,), (), here.clock.now())
    ledger, _ = here.store.ledger("grief", here.clock.now())
    number = next(h.id for h in ledger.heard if h.source == row.source)
    first = events(here.ask(here.path("f", number)).body)["11-24 19:00"]
    assert "Coming: 1 · maybe: 0 · not coming: 0 · of 3 members" in first["DESCRIPTION"]
    assert "Ben" not in first["DESCRIPTION"]


def test_times_are_those_of_the_group(here: Town) -> None:
    start = events(here.ask(own(here, BEN)).body)["11-24 19:00"]["DTSTART"].dt
    assert start == datetime(2026, 11, 24, 19, tzinfo=start.tzinfo)
    assert start.utcoffset() == timedelta(0)


def test_what_another_process_writes_is_seen_on_either_database(tmp_path: Path, database_url: str) -> None:
    with town(tmp_path, url=database_url) as here, open_store(database_url) as other:
        path = own(here, BEN)
        before = here.ask(path).body
        letter = here.store.said(here.letter("invitation", BEN, "grief"))
        assert letter is not None
        row = HeardNew("mail:1", "grief", letter.letter.session, BEN, "rsvp", "declined", here.clock.now(), sequence=0)
        other.add_heard((row,), ("grief",), here.clock.now())
        assert "Your answer: no" in events(changed(here, path, before))["11-24 19:00"]["DESCRIPTION"]
        assert here.ask("/metrics").status == 200
        assert "So far you said: no." in here.ask(here.path("r", letter.id)).words
        assert here.ask(here.path("m", here.member("grief", BEN)) + "/held").status == 200

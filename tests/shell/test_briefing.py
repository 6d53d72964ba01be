"""What a letter is told of its reader: the same as if all that was ever heard of the group were read for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailer.core.addresses import Keys, Post
from mailer.core.model import Letter, Member, Outgoing, Said
from mailer.core.people import people
from mailer.service.ahead import look_ahead
from mailer.service.briefing import Briefs
from mailer.service.house import House
from mailer.service.intake import take_in
from mailer.store import HeardNew, open_store

NOW = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
CIRCLE = """\
name: Tuesday circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Tuesday 18:30-20:00
starts: 2026-12-01
members: [Ben <ben@example.org>, Chi <chi@example.org>, Dee <Dee@example.org>, Zoe <zoe@example.org>]
"""
WITHOUT_ZOE = CIRCLE.replace(", Zoe <zoe@example.org>", "")


@contextmanager
def circle(url: str, folder: Path) -> Iterator[House]:
    folder.mkdir(exist_ok=True)
    (folder / "circle.yaml").write_text(CIRCLE)
    with open_store(url) as store:
        house = House(store, Post("circle@example.org", "https://mailer.example.org", Keys((b"for tests",))))
        take_in(house, folder, NOW)
        yield house


def heard(house: House, who: str, about: str, answer: str, note: str = "") -> None:
    source = f"{who}:{about}:{answer}"
    row = HeardNew(source, "circle", "", who, about, answer, NOW, via="words", note=note)
    house.store.add_heard([row], ["circle"], NOW)


def claimed(house: House, *readers: str) -> list[Said]:
    """A letter about nothing to each."""
    house.store.say([Letter(f"hello/{to}", "goodbye", "circle", to, "for tests", NOW) for to in readers], NOW)
    return [said for said in house.store.claim(NOW, 100, "tests") if said.letter.topic == "goodbye"]


def told(house: House, *readers: str) -> dict[str, Outgoing]:
    made = Briefs(house).of(claimed(house, *readers), NOW)
    assert all(isinstance(one, Outgoing) for one in made), made
    return {one.said.letter.to: one for one in made if isinstance(one, Outgoing)}


def test_each_reader_is_told_as_by_all_that_was_heard(database_url: str, tmp_path: Path) -> None:
    """Ben is on the list and that is all; Chi writes German; Dee has left, and her feed got a new address; Zoe was on
    the list; Fay came by mail; Gus wrote once; Ada hosts."""
    with circle(database_url, tmp_path / "schedules") as house:
        heard(house, "chi@example.org", "language", "de")
        heard(house, "chi@example.org", "name", "listed")  # a name like any other
        heard(house, "dee@example.org", "membership", "left")
        heard(house, "dee@example.org", "feed", "renewed")
        heard(house, "fay@example.org", "membership", "joined", note="Fay")
        (tmp_path / "schedules" / "circle.yaml").write_text(WITHOUT_ZOE)
        take_in(house, tmp_path / "schedules", NOW)
        readers = [f"{name}@example.org" for name in ("ben", "chi", "DEE", "zoe", "fay", "gus", "ada")]
        found = told(house, *readers)
        group = house.group("circle")
        assert group is not None
        everybody = people(group, house.store.ledger("circle", NOW)[0].heard, NOW)
        for reader in readers:
            if place := everybody.get(reader):
                assert (found[reader].reader, found[reader].member) == (place.member, place.ref)
        assert found["chi@example.org"].reader == Member("chi@example.org", "listed", language="de")
        assert [found[one].generation for one in readers] == [0, 0, 1, 0, 0, 0, 0]
        assert found["gus@example.org"].member == found["ada@example.org"].member == 0
        assert found["ada@example.org"].reader.name == "Ada Host"


def test_what_is_heard_between_two_batches_counts_for_the_second(database_url: str, tmp_path: Path) -> None:
    with circle(database_url, tmp_path / "schedules") as house:
        briefs = Briefs(house)
        (before,) = briefs.of(claimed(house, "ben@example.org"), NOW)
        heard(house, "ben@example.org", "zone", "America/Phoenix")
        house.store.say([Letter("again", "goodbye", "circle", "ben@example.org", "for tests", NOW)], NOW)
        (after,) = briefs.of([one for one in house.store.claim(NOW, 9, "tests") if one.letter.key == "again"], NOW)
        assert isinstance(before, Outgoing) and isinstance(after, Outgoing)
        assert (before.reader.timezone, after.reader.timezone) == ("", "America/Phoenix")


def test_a_group_that_cannot_be_built_holds_up_no_other(database_url: str, tmp_path: Path) -> None:
    with circle(database_url, tmp_path / "schedules") as house:
        (tmp_path / "schedules" / "choir.yaml").write_text(CIRCLE.replace("Tuesday circle", "Choir"))
        take_in(house, tmp_path / "schedules", NOW)
        text, _, _ = house.store.source("choir") or ("", "", 0)
        house.store.accept("{" + text, "choir", "broken", NOW + timedelta(minutes=1))
        letters = [Letter(f"to {g}", "goodbye", g, "ben@example.org", "for tests", NOW) for g in ("circle", "choir")]
        house.store.say(letters, NOW)
        fresh = House(house.store, house.post)  # has built none yet
        made = Briefs(fresh).of([s for s in house.store.claim(NOW, 99, "tests") if s.letter.topic == "goodbye"], NOW)
        assert sorted(isinstance(one, Outgoing) for one in made) == [False, True]


def test_editions_are_told_as_each_letter_was_decided(database_url: str, tmp_path: Path) -> None:
    with circle(database_url, tmp_path / "schedules") as house:
        look_ahead(house, NOW)
        invitations = [one for one in house.store.claim(NOW, 99, "tests") if one.letter.topic == "invitation"]
        made = Briefs(house).of(invitations, NOW)
        assert len(made) == 4
        for said, one in zip(invitations, made, strict=True):
            assert isinstance(one, Outgoing) and one.edition is not None and one.edition.sequence == 0
            assert one.edition == house.store.edition(said.letter.session, 0)

"""Groups are looked at when their moment comes; two looks at once never both count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from mailer.core.model import Decision, Ledger
from mailer.store import Store, StoreError, open_store
from tests.shell.ledger_cast import (
    ADA,
    BEN,
    CHI,
    DAY,
    HOUR,
    MEMBERS,
    MINUTE,
    NOW,
    answer,
    circle,
    decide,
    edition,
    invite_all,
    letter,
    session,
)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    with open_store(database_url) as opened:
        yield opened


def test_a_file_ada_saves_is_looked_at_at_once_and_only_when_it_says_something_new(store: Store) -> None:
    assert store.accept('{"v": 1}', "circle", "one", NOW) is True
    assert store.due_groups(NOW, 10) == [("circle", 1)]
    assert decide(store, Decision(look_at=NOW + DAY))
    assert store.accept('{"v": 1}', "circle", "one", NOW + HOUR) is False
    assert store.due_groups(NOW + HOUR, 10) == []
    assert store.accept('{"v": 2}', "circle", "two", NOW + HOUR) is True
    assert [group for group, _ in store.due_groups(NOW + HOUR, 10)] == ["circle"]
    assert store.source("circle") == ('{"v": 2}', "two", 3)
    assert store.source("choir") is None


def test_groups_come_longest_overdue_first_and_no_more_than_asked(store: Store) -> None:
    for hours, group in enumerate(["third", "second", "first"]):
        circle(store, group, NOW - hours * HOUR)
    assert [group for group, _ in store.due_groups(NOW, 2)] == ["first", "second"]


def test_every_accepted_group_is_listed_however_many_there_are(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailer.store.groups.PAGE", 3)
    for number in range(7):
        circle(store, f"circle-{number}")
    assert list(store.sources()) == [(f"circle-{number}", "first") for number in range(7)]


def test_a_file_that_vanishes_changes_nothing_but_the_note_since_when(store: Store) -> None:
    circle(store)
    decide(store, Decision(look_at=NOW + DAY))
    store.mark_missing("circle", NOW)
    store.mark_missing("circle", NOW + HOUR)
    assert store.missing() == {"circle": NOW}
    assert store.source("circle") == ('{"name": "Circle"}', "first", 2)
    assert store.due_groups(NOW + HOUR, 10) == []
    store.accept('{"name": "Circle"}', "circle", "first", NOW + 2 * HOUR)
    assert store.missing() == {}
    store.mark_missing("circle", NOW)
    store.mark_missing("circle", None)
    assert store.missing() == {}


def test_ada_is_told_once_of_each_thing_wrong_with_her_file(store: Store) -> None:
    def told(digest: str) -> bool:
        problem = letter(ADA, f"host-problem-{digest}", about="", sequence=None)
        return store.problem("new-group", digest, [problem], NOW)

    assert [told("line 3"), told("line 3"), told(""), told("line 3")] == [True, False, True, True]
    assert len(store.letters_to(ADA)) == 2  # the one about nothing, and one about line 3 under its one key
    assert store.source("new-group") is None
    assert list(store.sources()) == []
    assert store.due_groups(NOW + DAY, 10) == []
    assert store.accept("{}", "new-group", "", NOW) is True


def test_of_two_machines_that_looked_at_the_same_moment_one_has_to_look_again(store: Store) -> None:
    circle(store)
    _, seen = store.ledger("circle", NOW)
    assert store.commit("circle", seen, Decision(say=(letter(BEN),), look_at=NOW + DAY), NOW) is True
    assert store.commit("circle", seen, Decision(say=(letter(CHI),), look_at=NOW + HOUR), NOW) is False
    assert store.letters_to(CHI) == []
    assert store.next_moment() == NOW


def test_a_reply_that_comes_while_we_look_makes_us_look_again(store: Store) -> None:
    invite_all(store)
    _, seen = store.ledger("circle", NOW)
    store.add_heard([answer(BEN, "declined")], ["circle"], NOW)
    assert store.commit("circle", seen, Decision(say=(letter(BEN, "nudge"),)), NOW) is False
    assert [group for group, _ in store.due_groups(NOW, 10)] == ["circle"]
    ledger, _ = store.ledger("circle", NOW)
    assert [(heard.who, heard.answer) for heard in ledger.heard] == [(BEN, "declined")]


def test_a_letter_already_on_its_way_cannot_be_dropped_so_nothing_of_that_look_counts(store: Store) -> None:
    invite_all(store)
    ben, chi, _ = (store.letters_to(who)[0] for who in MEMBERS)
    moved = edition(session(moved=date(2026, 11, 9)), sequence=1)
    decision = Decision(drop=((ben.id, "moved"), (chi.id, "moved")), editions=(moved,), say=(letter(BEN, sequence=1),))
    assert [said.id for said in store.claim(NOW, 1, "worker")] == [ben.id]
    assert decide(store, decision) is False
    assert store.said(chi.id) == chi
    assert store.edition("circle/2026-11-08", 1) is None
    assert decide(store, replace(decision, drop=decision.drop[1:])) is True
    dropped = store.said(chi.id)
    assert dropped and (dropped.state, dropped.outcome, dropped.settled) == ("dropped", "moved", NOW)


def test_one_sequence_never_says_two_things(store: Store) -> None:
    invite_all(store)
    assert decide(store, Decision(editions=(edition(),)))
    other = edition(session(moved=date(2026, 11, 9)))
    with pytest.raises(ValueError, match="SEQUENCE 0 already says something else"):
        decide(store, Decision(editions=(other,), say=(letter(ADA),)))
    assert store.letters_to(ADA) == []


def test_the_next_moment_is_the_next_look_or_the_next_letter_whichever_is_sooner(store: Store) -> None:
    assert store.next_moment() is None
    circle(store)
    assert decide(store, Decision(look_at=NOW + DAY))
    assert store.next_moment() == NOW + DAY
    store.say([letter(BEN, due=NOW + HOUR)], NOW)
    assert store.next_moment() == NOW + HOUR
    assert decide(store, Decision(look_at=None))
    assert store.next_moment() == NOW + HOUR


def test_nobody_looks_sooner_than_the_moment_decided_on(store: Store) -> None:
    circle(store)
    assert decide(store, Decision(look_at=NOW + timedelta(milliseconds=300)))
    assert store.due_groups(NOW, 10) == []
    assert store.next_moment() == NOW + timedelta(seconds=1)


def test_an_edition_is_kept_with_its_zone_and_words(store: Store) -> None:
    invite_all(store)
    ledger, _ = store.ledger("circle", NOW)
    assert ledger.editions == (edition(),)
    assert ledger.editions[0].session.start.tzinfo == session().start.tzinfo


def weekly(store: Store, weeks: int) -> None:
    """A session a week up to the one of 8 November, each with its edition, letter, answer, moderator."""
    days = [date(2026, 11, 8) - timedelta(weeks=n) for n in range(weeks)]
    circle(store)
    for day in days:
        decide(store, Decision(editions=(edition(session(day)),), say=(letter(BEN, about=f"circle/{day}"),)))
        heard = [answer(BEN, day=str(day)), answer(BEN, about="moderator", day=str(day))]
        store.add_heard(heard, [], NOW)


def test_a_look_reads_editions_and_answers_of_400_days_and_letters_of_three_weeks(store: Store) -> None:
    weekly(store, 70)
    store.add_heard([answer(BEN, "joined", about="membership", day="")], [], NOW)
    ledger, _ = store.ledger("circle", NOW)
    oldest = min(edition.session.start for edition in ledger.editions)
    assert NOW - timedelta(days=400) <= oldest < NOW - timedelta(days=393)
    in_sight = ["11-08", "11-01", "10-25", "10-18", "10-11"]  # the last began twenty days and 18 hours ago
    assert [said.letter.session[-5:] for said in ledger.said] == in_sight
    for about in ("rsvp", "moderator"):
        assert sum(heard.about == about for heard in ledger.heard) == len(ledger.editions) == 59
    assert sum(heard.about == "membership" for heard in ledger.heard) == 1


def test_who_joined_years_ago_is_still_known_and_old_rows_come_first(store: Store) -> None:
    circle(store)
    long_ago = NOW - timedelta(days=2000)
    joined = replace(answer(BEN, "joined", about="membership", day=""), at=long_ago)
    store.add_heard([answer(CHI, "joined", about="membership", day=""), joined], [], NOW)
    ledger, _ = store.ledger("circle", NOW)
    assert [(heard.who, heard.at) for heard in ledger.heard] == [(BEN, long_ago), (CHI, NOW)]


def test_a_session_put_off_for_months_keeps_its_letters_and_answers_in_sight(store: Store) -> None:
    invite_all(store)
    store.add_heard([answer(BEN)], [], NOW)
    put_off = edition(session(moved=date(2027, 1, 10)), sequence=1)
    assert decide(store, Decision(editions=(put_off,)))
    in_january = NOW + timedelta(days=65)
    ledger, _ = store.ledger("circle", in_january)
    assert [said.letter.to for said in ledger.said] == list(MEMBERS)
    assert [heard.who for heard in ledger.heard] == [BEN]
    ledger, _ = store.ledger("circle", NOW + timedelta(days=100))
    assert ledger.said == ()
    ledger, _ = store.ledger("circle", NOW + timedelta(days=600))
    assert ledger.heard == ()


def test_a_question_asked_about_a_session_nobody_was_told_of_yet_is_in_sight_until_it_is_over(store: Store) -> None:
    circle(store)
    store.say([letter(BEN, "moderator-ask", about="circle/2026-12-20", sequence=None)], NOW)
    ledger, _ = store.ledger("circle", NOW + timedelta(days=50))
    assert [said.letter.topic for said in ledger.said] == ["moderator-ask"]


def test_another_group_is_not_in_the_ledger_of_this_one(store: Store) -> None:
    invite_all(store)
    circle(store, "choir")
    assert store.ledger("choir", NOW) == (Ledger(), 1)
    assert store.ledger("nobody", NOW) == (Ledger(), 0)
    with pytest.raises(LookupError, match="'nobody'"):
        store.commit("nobody", 0, Decision(), NOW)


def test_history_tells_a_session_from_its_beginning(store: Store) -> None:
    invite_all(store)
    store.add_heard([answer(BEN)], [], NOW + MINUTE)
    editions, said, heard = store.history("circle/2026-11-08")
    assert editions == (edition(),)
    assert [one.letter.to for one in said] == list(MEMBERS)
    assert [one.answer for one in heard] == ["accepted"]
    assert store.history("circle/2026-11-15") == ((), (), ())


def test_looks_are_written_together_and_the_one_that_came_too_late_is_not(store: Store) -> None:
    for group in ("early", "late", "third"):
        store.accept("{}", group, "digest", NOW)
    store.say([letter(BEN)], NOW)
    (going,) = store.claim(NOW, 1, "worker")
    later = Decision(look_at=NOW + DAY)
    missed = Decision(say=(letter(CHI),), drop=((going.id, "moved"),), look_at=NOW + DAY)
    assert store.commit_all([("third", 1, later), ("late", 1, missed), ("early", 7, later)], NOW) == {"late", "early"}
    assert store.letters_to(CHI) == []
    assert [group for group, _ in store.due_groups(NOW, 10)] == ["early", "late"]


def test_what_is_written_together_is_written_whole_or_not_at_all(store: Store) -> None:
    with store.together():
        store.accept("{}", "circle", "digest", NOW)
        store.say([letter(BEN)], NOW)
        assert store.source("circle") == ("{}", "digest", 1)  # read back before anybody else can
    with pytest.raises(RuntimeError, match="the power"), store.together():
        store.say([letter(CHI)], NOW)
        store.touch("circle", NOW)
        raise RuntimeError("the power fails")
    assert store.letters_to(CHI) == []
    assert store.source("circle") == ("{}", "digest", 1)
    assert [said.letter.to for said in store.letters_to(BEN)] == [BEN]


def test_trouble_in_the_middle_of_what_is_written_together_is_told_as_anywhere(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'mailer.db'}") as store:
        with pytest.raises(StoreError, match="may not be written"), store.together():
            store.say([letter(BEN)], NOW)
            with store.database.read() as tx:
                tx.rows("PRAGMA query_only=ON")
            store.say([letter(CHI)], NOW)
        assert store.letters_to(BEN) == []
        assert store.say([letter(CHI)], NOW) == 1, "the next one has a line of its own"

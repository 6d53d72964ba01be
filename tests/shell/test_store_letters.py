"""Letters are claimed by one worker at a time, settled once, and never forgotten."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from mailer.core.model import Decision
from mailer.store import LEASE, Settled, Store, open_store
from tests.shell.ledger_cast import (
    ADA,
    BEN,
    CHI,
    DAY,
    DEE,
    HOUR,
    MINUTE,
    NOW,
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


def test_ben_chi_and_dee_are_each_invited_once_in_the_order_they_fell_due(store: Store) -> None:
    store.say([letter(DEE, due=NOW - MINUTE), letter(BEN, due=NOW - HOUR), letter(CHI, due=NOW + MINUTE)], NOW)
    claimed = store.claim(NOW, 10, "one")
    assert [(said.letter.to, said.state, said.attempts) for said in claimed] == [
        (BEN, "sending", 1),
        (DEE, "sending", 1),
    ]
    assert store.claim(NOW, 10, "two") == []
    assert [said.letter.to for said in store.claim(NOW + MINUTE, 10, "two")] == [CHI]


def test_the_same_letter_decided_twice_is_one_letter(store: Store) -> None:
    assert store.say([letter(BEN), letter(BEN), letter(CHI)], NOW) == 2
    assert store.say([letter(BEN)], NOW) == 0
    assert store.counts()["due"] == 2


def test_a_letter_comes_back_from_the_ledger_as_it_was_decided(store: Store) -> None:
    owed = letter(BEN, until=NOW + DAY)
    owed = type(owed)(**{name: getattr(owed, name) for name in owed.__slots__} | {"extra": {"names": ["Chí"], "n": 2}})
    store.say([owed], NOW)
    (said,) = store.letters_to(" BEN@example.org ")
    assert said.letter == owed
    assert (said.state, said.at, said.thread, said.attempts, said.next_try, said.settled) == (
        "due",
        NOW,
        said.id,
        0,
        None,
        None,
    )
    assert store.said(said.id) == said
    assert store.said(said.id + 1) is None


def test_two_workers_at_once_never_get_the_same_letter(store: Store, database_url: str) -> None:
    store.say([letter(f"member{n}@example.org") for n in range(400)], NOW)
    taken: dict[str, list[int]] = {"one": [], "two": [], "three": [], "four": []}
    begin = threading.Barrier(len(taken))

    def work(worker: str) -> None:
        with open_store(database_url) as mine:  # as another process would: connections of its own
            begin.wait()
            while batch := mine.claim(NOW, 7, worker):
                taken[worker] += [said.id for said in batch]
                mine.settle([Settled(said.id, "sent", "250 ok") for said in batch], NOW)

    threads = [threading.Thread(target=work, args=(worker,)) for worker in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    everything = [number for numbers in taken.values() for number in numbers]
    assert len(everything) == len(set(everything)) == 400
    assert store.counts()["sent"] == 400


def test_a_letter_that_another_worker_takes_while_we_look_is_not_ours(
    store: Store, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.say([letter(BEN), letter(CHI)], NOW)
    theirs: list[str] = []
    with open_store(database_url) as other:
        ours = store.database

        def quicker(name: str) -> None:
            usual = getattr(ours, name)

            def after_the_other(**how: bool) -> object:
                monkeypatch.undo()
                theirs.extend(said.letter.to for said in other.claim(NOW, 1, "two"))
                return usual(**how)

            monkeypatch.setattr(ours, name, after_the_other)

        quicker("write" if ours.driver.one_writer else "alone")
        mine = store.claim(NOW, 10, "one")
    assert (theirs, [said.letter.to for said in mine]) == ([BEN], [CHI])
    assert mine[0].attempts == 1


def test_many_threads_may_use_one_store(store: Store) -> None:
    store.say([letter(f"member{n}@example.org") for n in range(200)], NOW)
    sent: list[int] = []

    def work() -> None:
        while batch := store.claim(NOW, 5, "thread"):
            store.settle([Settled(said.id, "sent") for said in batch], NOW)
            sent.extend(said.id for said in batch)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sent) == len(set(sent)) == store.counts()["sent"] == 200


def test_a_letter_whose_worker_fell_silent_is_taken_up_again_after_ten_minutes(store: Store) -> None:
    store.say([letter(BEN)], NOW)
    (first,) = store.claim(NOW, 10, "one")
    assert store.claim(NOW + timedelta(seconds=LEASE - 1), 10, "two") == []
    (again,) = store.claim(NOW + timedelta(seconds=LEASE), 10, "two")
    assert (again.id, again.letter, again.attempts) == (first.id, first.letter, 2)
    assert LEASE == 600


def test_a_letter_refused_for_now_waits_for_its_next_try(store: Store) -> None:
    store.say([letter(BEN)], NOW)
    (said,) = store.claim(NOW, 10, "one")
    later = NOW + 5 * MINUTE
    store.settle([Settled(said.id, "due", "451 greylisted", later)], NOW)
    waiting = store.said(said.id)
    assert waiting and (waiting.state, waiting.next_try, waiting.outcome) == ("due", later, "451 greylisted")
    assert store.next_moment() == later
    assert store.claim(later - MINUTE, 10, "one") == []
    assert [again.attempts for again in store.claim(later, 10, "one")] == [2]


def test_a_reminder_after_the_start_is_dropped_not_sent(store: Store) -> None:
    store.say([letter(BEN, until=NOW + HOUR), letter(CHI)], NOW)
    assert [said.letter.to for said in store.claim(NOW + HOUR, 10, "one")] == [CHI]
    (said,) = store.letters_to(BEN)
    assert (said.state, said.outcome, said.settled) == ("dropped", "pointless by now", NOW + HOUR)


def test_a_pile_of_pointless_letters_does_not_hide_the_one_that_still_has_a_point(store: Store) -> None:
    store.say([letter(f"member{n}@example.org", until=NOW) for n in range(30)], NOW - HOUR)
    store.say([letter(BEN, due=NOW + MINUTE)], NOW)
    assert [said.letter.to for said in store.claim(NOW + HOUR, 10, "one")] == [BEN]
    assert store.counts() == {"due": 0, "sending": 1, "sent": 0, "dropped": 30, "failed": 0}


def test_an_abandoned_letter_that_lost_its_point_says_that_it_may_have_gone_out(store: Store) -> None:
    store.say([letter(BEN, until=NOW + MINUTE)], NOW)
    store.claim(NOW, 10, "one")
    assert store.claim(NOW + HOUR, 10, "two") == []
    (said,) = store.letters_to(BEN)
    assert said.state == "dropped"
    assert "may have gone out" in said.outcome


def test_what_the_server_took_counts_as_sent_even_when_its_worker_was_slow(store: Store) -> None:
    store.say([letter(BEN)], NOW)
    (said,) = store.claim(NOW, 10, "slow")
    store.claim(NOW + HOUR, 10, "quick")
    store.settle([Settled(said.id, "due", "421 closing", NOW + 2 * HOUR)], NOW + HOUR)
    store.settle([Settled(said.id, "sent", "250 queued as 7F")], NOW + HOUR)
    store.settle([Settled(said.id, "failed", "550 no")], NOW + HOUR)
    settled = store.said(said.id)
    assert settled and (settled.state, settled.outcome) == ("sent", "250 queued as 7F")
    assert store.claim(NOW + DAY, 10, "quick") == []


def test_given_up_letters_can_be_asked_for(store: Store) -> None:
    store.say([letter(BEN), letter(CHI)], NOW)
    for number, said in enumerate(store.claim(NOW, 10, "one")):
        store.settle([Settled(said.id, "failed", "550 no such user")], NOW + number * MINUTE)
    assert [said.letter.to for said in store.failed(10)] == [CHI, BEN]
    assert store.claim(NOW + DAY, 10, "one") == []


def test_settling_in_no_known_state_is_refused_and_writes_nothing(store: Store) -> None:
    store.say([letter(BEN), letter(CHI)], NOW)
    ben, chi = store.claim(NOW, 10, "one")
    with pytest.raises(ValueError, match="'lost'"):
        store.settle([Settled(ben.id, "sent"), Settled(chi.id, "lost")], NOW)
    with pytest.raises(ValueError, match="nobody said when"):
        store.settle([Settled(ben.id, "sent"), Settled(chi.id, "due")], NOW)
    assert store.counts()["sending"] == 2


def test_all_letters_about_one_session_to_ben_share_a_thread(store: Store) -> None:
    invite_all(store)
    invitation = store.letters_to(BEN)[0]
    assert decide(store, Decision(say=(letter(BEN, "reminder"), letter(BEN, "welcome", about="", sequence=None))))
    _, reminder, welcome = store.letters_to("Ben@Example.org")
    assert (invitation.thread, reminder.thread) == (invitation.id, invitation.id)
    assert welcome.thread == welcome.id
    assert store.letters_to(CHI)[0].thread != invitation.thread


def test_a_dropped_letter_begins_no_thread(store: Store) -> None:
    invite_all(store)
    first = store.letters_to(BEN)[0]
    assert decide(store, Decision(drop=((first.id, "the date moved"),), say=(letter(BEN, sequence=1),)))
    assert store.letters_to(BEN)[1].thread == store.letters_to(BEN)[1].id


def test_what_ben_was_last_told_is_what_was_sent_to_him(store: Store) -> None:
    invite_all(store)
    assert store.last_told("circle/2026-11-08", BEN, 1_000) is None
    store.settle([Settled(said.id, "sent") for said in store.claim(NOW, 10, "one")], NOW)
    moved = edition(session(moved=session().planned + DAY), sequence=1)
    assert decide(store, Decision(editions=(moved,), say=(letter(BEN, "amendment", sequence=1),)))
    amendment = store.letters_to(BEN)[1]
    assert store.last_told("circle/2026-11-08", "BEN@example.org", amendment.id) == edition()
    assert store.edition("circle/2026-11-08", 1) == moved
    assert store.edition("circle/2026-11-08", 2) is None


def test_the_backlog_tells_how_long_the_oldest_letter_has_waited(store: Store) -> None:
    store.say([letter(BEN, due=NOW - HOUR), letter(CHI), letter(DEE, due=NOW + DAY), letter(ADA, due=NOW - DAY)], NOW)
    store.claim(NOW - DAY, 1, "one")
    backlog = store.backlog(NOW)
    assert (backlog.due, backlog.later, backlog.sending, backlog.oldest) == (2, 1, 1, NOW - HOUR)


def test_a_clock_that_ran_a_year_ahead_leaves_nothing_waiting_for_next_year(store: Store) -> None:
    invite_all(store)
    next_year = NOW + timedelta(days=365)
    ben, chi = store.claim(next_year, 2, "one")
    store.settle([Settled(chi.id, "due", "451", next_year + HOUR)], next_year)
    decide(store, Decision(look_at=next_year + DAY), now=next_year)
    assert store.lease("look ahead", "gone", next_year, 60)
    store.clock_went_back(NOW)
    assert {said.id for said in store.claim(NOW, 10, "two")} >= {ben.id, chi.id}
    assert [group for group, _ in store.due_groups(NOW, 10)] == ["circle"]
    assert store.lease("look ahead", "here", NOW, 60)

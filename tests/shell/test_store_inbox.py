"""A mail meets one fate, however often it is read; somebody's yes counts once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mailer.core.model import Decision
from mailer.store import Store, open_store
from mailer.store.lookups import set_aside_from
from tests.shell.ledger_cast import ADA, BEN, CHI, DAY, HOUR, NOW, answer, circle, decide, invite_all, letter, mail


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    with open_store(database_url) as opened:
        yield opened


def test_bens_yes_its_receipt_and_the_place_in_the_mailbox_are_kept_together(store: Store) -> None:
    invite_all(store)
    receipt = letter(BEN, "receipt")
    number = store.hear(mail(BEN, "<1@ben>"), [answer(BEN)], ("INBOX", 7, 41), ["circle"], NOW, say=[receipt])
    assert number is not None
    (heard,) = store.ledger("circle", NOW)[0].heard
    assert (heard.who, heard.about, heard.answer, heard.at, heard.inbound) == (BEN, "rsvp", "accepted", NOW, number)
    assert store.heard(heard.id) == heard
    assert store.inbound(number).fate == "recorded"  # type: ignore[union-attr]
    assert store.cursor("INBOX") == (7, 41)
    assert [said.letter.topic for said in store.letters_to(BEN)] == ["invitation", "receipt"]
    assert [group for group, _ in store.due_groups(NOW, 10)] == ["circle"]


def test_the_same_mail_fetched_twice_is_heard_once_and_the_place_still_moves_on(store: Store) -> None:
    invite_all(store)
    first = store.hear(mail(BEN, "<1@ben>"), [answer(BEN)], ("INBOX", 7, 41), ["circle"], NOW)
    decide(store, Decision(look_at=NOW + DAY))
    again, receipt = [answer(BEN, "declined", "another source")], letter(BEN, "receipt")
    assert store.hear(mail(BEN, "<1@ben>"), again, ("INBOX", 7, 42), ["circle"], NOW, say=[receipt]) is None
    assert first is not None
    assert store.cursor("INBOX") == (7, 42)
    assert [heard.answer for heard in store.ledger("circle", NOW)[0].heard] == ["accepted"]
    assert len(store.letters_to(BEN)) == 1
    assert store.due_groups(NOW, 10) == []


def test_a_slow_reader_never_moves_the_place_back_but_a_renumbered_mailbox_begins_anew(store: Store) -> None:
    assert store.cursor("INBOX") is None
    store.set_cursor("INBOX", 7, 42)
    store.set_cursor("INBOX", 7, 40)
    assert store.cursor("INBOX") == (7, 42)
    store.set_cursor("INBOX", 8, 1)
    assert store.cursor("INBOX") == (8, 1)


def test_a_link_pressed_twice_counts_once(store: Store) -> None:
    invite_all(store)
    pressed = answer(CHI, source="link:abc:1793534400")
    assert store.add_heard([pressed], ["circle"], NOW) == 1
    assert store.add_heard([pressed, answer(BEN)], ["circle"], NOW) == 1
    assert len(store.ledger("circle", NOW)[0].heard) == 2


def test_mail_for_the_host_waits_until_somebody_has_looked_at_it(store: Store) -> None:
    stranger = store.hear(mail("eve@elsewhere.example", "<1@eve>", "for the host"), [], None, [], NOW)
    store.hear(mail(BEN, "<1@ben>", "automatic"), [], None, [], NOW)
    assert stranger is not None
    assert [(one.id, one.sender) for one in store.set_aside(10)] == [(stranger, "eve@elsewhere.example")]
    assert store.handled(stranger, NOW) is True
    assert store.handled(stranger, NOW) is False
    assert store.set_aside(10) == []


def test_how_often_we_answered_somebody_by_ourselves_lately(store: Store) -> None:
    eve = "eve@elsewhere.example"
    store.say([letter(eve, "question", about="", sequence=None)], NOW - DAY)
    store.say([letter(eve, "receipt"), letter(eve, "reminder"), letter(BEN, "receipt")], NOW)
    assert store.recent_automatic("Eve@Elsewhere.example", NOW - 6 * HOUR) == 1
    assert store.recent_automatic(eve, NOW - 2 * DAY) == 2
    assert store.recent_automatic(eve, NOW, topics=("reminder",)) == 1


def test_ben_is_known_by_the_row_that_first_brought_him_in(store: Store) -> None:
    circle(store)
    store.add_heard([answer(BEN), answer(BEN, "joined", about="membership", day="")], [], NOW)
    store.add_heard([answer(BEN, "left", about="membership", day="")], [], NOW)
    reference = store.person_ref("circle", "BEN@example.org")
    assert reference is not None
    assert store.heard(reference).answer == "joined"  # type: ignore[union-attr]
    assert store.person_ref("choir", BEN) is None
    assert store.person_ref("circle", ADA) is None
    assert store.heard(reference + 100) is None


def test_one_machine_at_a_time_looks_ahead(store: Store) -> None:
    assert store.lease("look ahead", "one", NOW, 60) is True
    assert store.lease("look ahead", "two", NOW, 60) is False
    assert store.lease("read mail", "two", NOW, 60) is True
    assert store.lease("look ahead", "one", NOW + HOUR / 120, 60) is True
    assert store.lease("look ahead", "two", NOW + HOUR / 60, 60) is False
    assert store.lease("look ahead", "two", NOW + HOUR / 40, 60) is True
    store.release("look ahead", "one")
    assert store.lease("look ahead", "one", NOW + HOUR / 40, 60) is False
    store.release("look ahead", "two")
    assert store.lease("look ahead", "one", NOW + HOUR / 40, 60) is True


def test_what_one_writer_keeps_waiting_is_counted_however_much_others_have_sent_before(store: Store) -> None:
    circle(store)
    for number in range(250):
        store.hear(mail(CHI, f"<{number}@chi>", "for the host"), [], None, [], NOW - HOUR)
    for number, spelled in enumerate((BEN, BEN.upper(), BEN)):
        store.hear(mail(spelled, f"<{number}@ben>", "for the host"), [], None, [], NOW)
    store.hear(mail(BEN, "<3@ben>"), [], None, [], NOW)
    assert set_aside_from(store, "circle", [BEN], NOW - DAY)[BEN] == 3
    assert set_aside_from(store, "circle", [BEN], NOW + HOUR)[BEN] == 0
    assert set_aside_from(store, "choir", [BEN], NOW - DAY)[BEN] == 0

"""What is kept of words passed on, and what the ledger tells of one person alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mailer.store import HeardNew, Settled, Store, Told, open_store
from mailer.store.keeping import forget_words
from mailer.store.lookups import answer_of, by_source, heard_from, told_of
from tests.shell.ledger_cast import ADA, BEN, CHI, DAY, HOUR, NOW, answer, circle, invite_all, letter, mail


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    with open_store(database_url) as opened:
        yield opened


def test_the_words_of_a_message_go_once_they_have_arrived_and_stood_a_while(store: Store) -> None:
    circle(store)
    message = {"message": {"from": "Ben", "text": "Is there a lift?", "source": "<1@ben>"}, "reply": True}
    told = {"about": "message", "from": "Ada", "text": "There is."}
    other = {"words": "hm", "about": "rsvp", "text": "kept"}
    store.say(
        [
            replace(letter(ADA, "host-digest", about=""), extra=message),
            replace(letter(BEN, "question", about="a"), extra=told),
            replace(letter(BEN, "question", about="b"), extra=other),
        ],
        NOW,
    )  # fmt: skip
    assert forget_words(store, NOW + DAY) == 0, "nothing has been sent yet"
    store.settle([Settled(one.id, "sent") for one in store.claim(NOW + HOUR, 10, "w")], NOW + HOUR)
    assert forget_words(store, NOW) == 0
    assert forget_words(store, NOW + DAY) == 2
    assert forget_words(store, NOW + DAY) == 0
    [to_ada] = [row.letter.extra for row in store.held(ADA).said if row.letter.topic == "host-digest"]
    assert to_ada["message"] == {"from": "Ben", "text": "", "source": "<1@ben>"}
    texts = [row.letter.extra.get("text") for row in store.held(BEN).said if row.letter.topic == "question"]
    assert sorted(map(str, texts)) == ["", "kept"]


def test_what_is_known_of_one_is_what_the_ledger_of_all_says_of_them(store: Store) -> None:
    invite_all(store)
    wish = HeardNew("<2@ben>", "circle", "", BEN, "zone", "Asia/Tokyo", NOW)
    store.hear(mail(BEN, "<1@ben>"), [answer(BEN), wish], None, ["circle"], NOW)
    whole, _ = store.ledger("circle", NOW)
    told = {row.letter.session: row.letter.sequence for row in whole.said if row.letter.to == BEN}
    assert told_of(store, "circle", {BEN, CHI, "zoe@elsewhere.example"}, NOW) == {
        BEN: Told(told), CHI: Told(told), "zoe@elsewhere.example": Told(),
    }  # fmt: skip
    assert told and told_of(store, "choir", {BEN}, NOW) == {BEN: Told()}
    assert heard_from(store, "circle", "BEN@example.org") == tuple(row for row in whole.heard if row.about == "zone")
    assert heard_from(store, "choir", BEN) == ()
    assert answer_of(store, "circle", "BEN@example.org", answer(BEN).session) == "accepted"
    assert answer_of(store, "circle", CHI, answer(BEN).session) == ""


def test_once_letters_came_back_answers_count_as_signs_of_life(store: Store) -> None:
    invite_all(store)
    came_back = HeardNew("<3@daemon>", "circle", "", BEN, "bounce", "5.1.1", NOW, via="bounce")
    store.add_heard([came_back, answer(BEN)], (), NOW)
    assert told_of(store, "circle", {BEN}, NOW)[BEN].failing
    assert {row.about for row in heard_from(store, "circle", BEN)} == {"rsvp", "bounce"}


def test_a_mail_is_found_by_its_source(store: Store) -> None:
    store.hear(mail(BEN, "<1@ben>"), [], None, [], NOW)
    found = by_source(store, "<1@ben>")
    assert found is not None and found.sender == BEN
    assert by_source(store, "<2@ben>") is None

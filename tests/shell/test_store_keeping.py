"""What is kept of words passed on, and what the ledger tells of one person alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mailer.core.model import key_of
from mailer.store import Settled, Store, open_store
from mailer.store.keeping import forget_words
from mailer.store.lookups import by_source, ledger_of
from tests.shell.ledger_cast import ADA, BEN, DAY, HOUR, NOW, answer, circle, invite_all, letter, mail


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


def test_the_ledger_of_one_is_the_ledger_of_all_without_the_others(store: Store) -> None:
    invite_all(store)
    store.hear(mail(BEN, "<1@ben>"), [answer(BEN)], None, ["circle"], NOW)
    whole, _ = store.ledger("circle", NOW)
    bens = ledger_of(store, "circle", "BEN@example.org", NOW)
    assert bens.editions == whole.editions
    assert bens.said == tuple(row for row in whole.said if key_of(row.letter.to) == BEN)
    assert bens.heard == tuple(row for row in whole.heard if key_of(row.who) == BEN)
    assert bens.said and bens.heard and len(whole.said) > len(bens.said)
    assert ledger_of(store, "choir", BEN, NOW).said == ()
    found = by_source(store, "<1@ben>")
    assert found is not None and found.sender == BEN
    assert by_source(store, "<2@ben>") is None

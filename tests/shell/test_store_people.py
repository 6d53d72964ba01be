"""What we hold about Ben is his to see and to have taken out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mailer.core.model import Decision
from mailer.store import Settled, Store, open_store
from tests.shell.ledger_cast import ADA, BEN, CHI, NOW, answer, decide, edition, invite_all, letter, mail


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    with open_store(database_url) as opened:
        yield opened


def everything(store: Store) -> str:
    """All text of all tables, to look for somebody in."""
    with store.database.read() as tx:
        tables = [
            tx.rows(f"SELECT * FROM {name}") for name in ("groups", "edition", "letter", "post", "heard", "inbound")
        ]
    return repr(tables).casefold()


def correspond(store: Store) -> None:
    """Ben is invited, answers in his own words, names himself to Ada; Chi's mail speaks of him."""
    invite_all(store)
    for said in store.claim(NOW, 1, "worker"):
        store.settle([Settled(said.id, "sent", f"250 ok <{said.letter.to}>")], NOW)
    owed = replace(letter("Ben@Example.org", "reminder"), extra={"moderator": BEN})
    decide(store, Decision(say=(owed, replace(letter(CHI, "moderator-brief"), because=f"{BEN} moderates"))))
    said_yes = replace(answer("Ben@Example.ORG"), because="yes, with bells on", note="Ben, flat 4", source=f"<1/{BEN}>")
    named = [
        said_yes,
        answer(BEN, "moderating", about="moderator"),
        answer(BEN, "ben@new.example", "<1@ben>/3", "address"),
    ]
    store.hear(replace(mail(BEN, f"<1/{BEN}>"), subject="yes from my flat"), named, None, [], NOW)
    store.hear(mail(CHI, "<1@chi>"), [replace(answer(CHI), note=f"cc ben@example.org.uk, {BEN}.")], None, [], NOW)


def test_ben_sees_all_his_rows_and_nobody_elses(store: Store) -> None:
    correspond(store)
    held = store.held(" ben@EXAMPLE.org")
    assert [said.letter.topic for said in held.said] == ["invitation", "reminder"]
    assert [heard.about for heard in held.heard] == ["rsvp", "moderator", "address"]
    assert [one.subject for one in held.inbound] == ["yes from my flat"]


def test_ben_is_gone_and_the_counts_remain(store: Store) -> None:
    correspond(store)
    before = store.counts()
    erased = store.erase("BEN@example.org", NOW)
    text = everything(store)
    for trace in (BEN, "bells", "flat", "ben@new.example"):
        assert trace.casefold() not in text.replace("ben@example.org.uk", "")
    assert "ben@example.org.uk" in text  # somebody else, who only begins like him
    after = store.counts()
    assert (sum(after.values()), after["sent"]) == (sum(before.values()), before["sent"])
    held = store.held(erased.tombstone)
    assert [heard.answer for heard in held.heard] == ["accepted", "moderating", ""]
    assert [(said.letter.topic, said.state) for said in held.said] == [("invitation", "sent"), ("reminder", "dropped")]
    assert erased.rows == {"said": 2, "heard": 3, "inbound": 1}


def test_chi_gets_her_letters_all_the_same(store: Store) -> None:
    correspond(store)
    erased = store.erase(BEN, NOW)
    brief = store.letters_to(CHI)[1]
    assert brief.letter.because == f"{erased.tombstone} moderates"
    assert {said.letter.to for said in store.claim(NOW, 10, "worker")} == {CHI, "dee@example.org"}


def test_a_letter_to_ben_that_is_on_its_way_when_he_goes_is_never_tried_again(store: Store) -> None:
    invite_all(store)
    (said,) = store.claim(NOW, 1, "worker")
    store.erase(BEN, NOW)
    store.settle([Settled(said.id, "due", "451 later", NOW)], NOW)
    assert store.said(said.id).state == "dropped"  # type: ignore[union-attr]
    store.settle([Settled(said.id, "sent", "250 taken after all")], NOW)
    assert store.said(said.id).state == "sent"  # type: ignore[union-attr]


def test_the_host_is_told_which_files_still_name_him(store: Store) -> None:
    correspond(store)
    store.accept('{"members": ["Ben <Ben@Example.org>"]}', "circle", "with ben", NOW)
    store.accept('{"members": ["ben@example.org.uk", "aben@example.org"]}', "choir", "others", NOW)
    assert store.erase(BEN, NOW).still_named == ("circle",)


def test_what_is_no_address_erases_nobody(store: Store) -> None:
    correspond(store)
    with pytest.raises(ValueError, match="is no address"):
        store.erase("", NOW)
    assert len(store.held(BEN).heard) == 3


def test_erasing_somebody_unknown_changes_nothing(store: Store) -> None:
    correspond(store)
    before = everything(store)
    store.erase("b_n@example.org", NOW)  # "_" is a wildcard to the database, not to us
    store.erase(ADA, NOW)
    assert everything(store) == before
    assert store.edition("circle/2026-11-08", 0) == edition()


def test_nobody_reads_in_letters_to_others_how_ben_was_called(store: Store) -> None:
    invite_all(store)
    named = {"name": "Ben Quirin", "coming": ["Chi", "Ben Quirin"], "text": 'ask "Ben Quirin", or Ben Quirinius'}
    told = replace(letter(CHI, "introduction"), extra=named, because="Chi and Ben Quirin each asked for it")
    digest = replace(letter(ADA, "host-digest"), extra={"items": [{"kind": "mail", "text": "my flat", "mail": 1}]})
    decide(store, Decision(say=(told, digest)))
    gone = answer(BEN, "unlisted", "<1@ben>/9", "membership")
    store.hear(replace(mail(BEN, "<1@ben>"), subject="my flat"), [replace(gone, note="Ben Quirin")], None, [], NOW)
    assert store.erase(BEN, NOW).scrubbed
    text = everything(store)
    assert "quirin" not in text.replace("ben quirinius", "") and "ben quirinius" in text and "my flat" not in text
    (kept,) = [s.letter for s in store.letters_to(CHI) if s.letter.topic == "introduction"]
    assert kept.because == "Chi and somebody each asked for it"
    assert (kept.extra["name"], kept.extra["coming"]) == ("somebody", ["Chi", "somebody"])


def test_a_namesake_of_ben_keeps_their_name(store: Store) -> None:
    told = replace(letter(CHI, "introduction"), extra={"name": "Ben"})
    store.accept('{"members": ["Ben <other@example.org>"]}', "circle", "another ben", NOW)
    decide(store, Decision(say=(told,)))
    store.hear(mail(BEN, "<1@ben>"), [replace(answer(BEN, "unlisted", about="membership"), note="Ben")], None, [], NOW)
    store.erase(BEN, NOW)
    assert [s.letter.extra for s in store.letters_to(CHI)] == [{"name": "Ben"}]


def test_a_stolen_file_holds_nothing_of_somebody_erased(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/mailer.db") as store:
        correspond(store)
        assert store.erase(BEN, NOW).scrubbed
        whole = b"".join(file.read_bytes() for file in tmp_path.iterdir()).lower()
        for trace in (b"ben@example.org", b"bells", b"my flat"):
            assert trace not in whole.replace(b"ben@example.org.uk", b"")
        assert b"chi@example.org" in whole

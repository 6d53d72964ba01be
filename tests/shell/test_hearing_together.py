"""Mails heard together leave the ledger as if they had been heard one by one, whatever they are and however many."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailer.core.addresses import Keys, Post
from mailer.service.ahead import look_ahead
from mailer.service.hearing import hear, hear_all
from mailer.service.house import House
from mailer.service.intake import take_in
from mailer.store import Store, StoreError, open_store

NOW = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
CIRCLE = """\
name: Tuesday circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Tuesday 18:30-20:00
starts: 2026-12-01
members: [Ben <ben@example.org>, Chi <chi@example.org>, Dee <dee@example.org>]
"""
PEOPLE = ("ben@example.org", "chi@example.org", "dee@example.org", "ada@example.org", "zoe@elsewhere.example")
TEXTS = (
    "Yes, see you there", "No, sorry", "Maybe", "hm", "What time is it?", "Thanks!", "stop", "resume",
    "Please pause until 1 January", "join", "Yes. My time zone is Phoenix.", "I can moderate", "",
)  # fmt: skip
KINDS = ("words", "button", "bounce", "away", "plain", "twice")


def house(store: Store) -> House:
    return House(store, Post("circle@example.org", "https://mailer.example.org", Keys((b"a secret for tests",))))


@contextmanager
def invited(url: str, folder: Path) -> Iterator[House]:
    """The circle on its first evening: everybody has been asked to come."""
    (folder / "schedules").mkdir(exist_ok=True)
    (folder / "schedules" / "circle.yaml").write_text(CIRCLE)
    with open_store(url) as store:
        made = house(store)
        take_in(made, folder / "schedules", NOW)
        look_ahead(made, NOW)
        yield made


def letters_of(made: House) -> dict[str, tuple[str, str, str]]:
    """Reply address, return path and calendar UID of each member's invitation."""
    ledger, _ = made.store.ledger("circle", NOW)
    uid = ledger.editions[0].uid
    post = made.post
    return {
        one.letter.to: (post.reply_to(one.id), post.return_path(one.id), uid)
        for one in ledger.said
        if one.letter.topic == "invitation"
    }


def mail(made: House, number: int, kind: str, who: str, whose: str, text: str) -> bytes:
    """A mail of that kind from `who`, answering the letter to `whose`."""
    reply, returns, uid = letters_of(made).get(whose, ("circle@example.org", "circle@example.org", "none"))
    head = (
        f"From: {who}\r\nDate: Tue, 24 Nov 2026 19:{number:02}:00 +0000\r\nMessage-ID: <{number}@members.example>\r\n"
    )
    if kind == "button":
        partstat = ("ACCEPTED", "DECLINED", "TENTATIVE")[number % 3]
        return (
            f"{head}To: {reply}\r\nSubject: Answer\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n"
            f"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:0\r\n"
            f"DTSTAMP:20261124T19{number:02}00Z\r\nATTENDEE;PARTSTAT={partstat}:mailto:{who}\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n"
        ).encode()
    if kind == "bounce":
        return (
            f"{head}To: {returns}\r\nSubject: Undelivered\r\nContent-Type: multipart/report; "
            'report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n\r\nIt failed.\r\n--b\r\nContent-Type: '
            f"message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; {whose}\r\n"
            "Action: failed\r\nStatus: 5.1.1\r\n--b--\r\n"
        ).encode()
    if kind == "away":
        head += "Auto-Submitted: auto-replied\r\n"
    to = "circle+circle@example.org" if kind == "plain" else reply
    return f"{head}To: {to}\r\nSubject: Re: Invitation\r\n\r\n{text}\r\n".encode()


def left(made: House) -> dict[str, Any]:
    """All that hearing has left in the ledger."""
    store = made.store
    with store.database.read() as tx:
        inbound = tx.rows("SELECT id, source, sender, subject, fate, because, grp, session, handled_at FROM inbound")
        heard = tx.rows(
            "SELECT source, grp, session, planned, who, who_key, about, answer, sequence, at, via, because, note, "
            "inbound FROM heard"
        )
        said = tx.rows("SELECT key, who, topic, because, extra FROM letter")
    sources = {row[0]: row[1] for row in inbound}
    return {
        "mails": [row[1:] for row in sorted(inbound)],
        "heard": sorted((*row[:-1], sources.get(row[-1])) for row in heard),
        "said": sorted(said),
        "cursor": store.cursor("INBOX"),
    }


def the_mails(made: House, given: list[tuple[str, str, str, str]]) -> list[bytes]:
    found = []
    for number, (kind, who, whose, text) in enumerate(given):
        one = mail(made, number, kind, who, whose, text)
        found += [one, one] if kind == "twice" else [one]
    return found


def hear_in(made: House, mails: list[bytes], sizes: list[int]) -> list[str]:
    fates, at = [], 0
    for size in [*sizes, len(mails)]:
        batch = [(raw, ("INBOX", 7, at + n)) for n, raw in enumerate(mails[at : at + size], start=1)]
        fates += hear_all(made, batch, LATER)
        at += len(batch)
    return fates


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with invited(f"sqlite:///{folder / 'mailer.db'}", folder):
        pass
    return folder / "mailer.db"


MAILS = st.lists(
    st.tuples(
        st.sampled_from((*KINDS, "words", "words", "button")), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE),
        st.sampled_from(TEXTS),
    ).map(lambda one: one if one[1] == "zoe@elsewhere.example" or one[0] == "bounce" else (*one[:2], one[1], one[3])),
    min_size=2, max_size=12,
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mails=MAILS, sizes=st.lists(st.integers(1, 8), max_size=3))
def test_the_ledger_is_as_if_they_had_been_heard_one_by_one(
    template: Path, tmp_path: Path, mails: list[tuple[str, str, str, str]], sizes: list[int]
) -> None:
    paths = [tmp_path / "alone.db", tmp_path / "together.db"]
    for path in paths:
        for old in tmp_path.glob(f"{path.name}*"):
            old.unlink()
        shutil.copy(template, path)
    with open_store(f"sqlite:///{paths[0]}") as alone, open_store(f"sqlite:///{paths[1]}") as together:
        raws = the_mails(house(alone), mails)
        one_by_one = [hear(house(alone), raw, LATER, ("INBOX", 7, n)) for n, raw in enumerate(raws, start=1)]
        assert hear_in(house(together), raws, sizes) == one_by_one
        assert left(house(together)) == left(house(alone))


STORY = [
    ("words", "ben@example.org", "ben@example.org", "Yes, see you there"),
    ("button", "chi@example.org", "chi@example.org", ""),
    ("words", "ben@example.org", "ben@example.org", "Thanks!"),
    ("twice", "dee@example.org", "dee@example.org", "No, sorry"),
    ("words", "zoe@elsewhere.example", "ben@example.org", "Yes, I'll come along!"),
    ("bounce", "daemon@mx.example", "chi@example.org", ""),
    ("words", "chi@example.org", "chi@example.org", "Maybe"),
    ("words", "ben@example.org", "ben@example.org", "No, I cannot come after all"),
    ("away", "dee@example.org", "dee@example.org", "I am out of the office"),
    ("plain", "dee@example.org", "dee@example.org", "Who brings the cake?"),
]


def test_on_every_database_an_evenings_mail_is_heard_at_once(database_url: str, tmp_path: Path) -> None:
    with (
        invited(f"sqlite:///{tmp_path / 'alone.db'}", tmp_path) as alone,
        invited(database_url, tmp_path) as together,
    ):
        raws = the_mails(alone, STORY)
        one_by_one = [hear(alone, raw, LATER, ("INBOX", 7, n)) for n, raw in enumerate(raws, start=1)]
        assert hear_all(together, [(raw, ("INBOX", 7, n)) for n, raw in enumerate(raws, start=1)], LATER) == one_by_one
        assert left(together) == left(alone)
        assert one_by_one == [
            "recorded", "recorded", "for the host", "recorded", "duplicate", "for the host", "bounce", "recorded",
            "recorded", "automatic", "for the host",
        ]  # fmt: skip
        assert hear_all(together, [(raw, None) for raw in raws], LATER) == ["duplicate"] * len(raws)


def test_of_what_one_writer_sends_at_once_twelve_messages_reach_the_hosts_today(
    database_url: str, tmp_path: Path
) -> None:
    ben = [("plain", PEOPLE[0], PEOPLE[0], f"Who brings cake number {n}?") for n in range(16)]
    given = [*ben[:10], ("plain", PEOPLE[1], PEOPLE[1], "And who brings the tea?"), *ben[10:]]
    with (
        invited(f"sqlite:///{tmp_path / 'alone.db'}", tmp_path) as alone,
        invited(database_url, tmp_path) as together,
    ):
        before = len(left(together)["said"])
        raws = the_mails(alone, given)
        for n, raw in enumerate(raws, start=1):
            assert hear(alone, raw, LATER, ("INBOX", 7, n)) == "for the host"
        assert hear_in(together, raws, [3, 9]) == ["for the host"] * 17
        assert left(together) == left(alone)
        assert len(left(together)["said"]) - before == 13  # twelve of Ben's and Chi's


def test_a_mail_that_breaks_us_is_set_aside_and_the_others_count(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours in one mail among many: a person is told of that mail, and nobody else's answer waits."""
    import mailer.service.hearing as hearing

    whole = hearing.conclude

    def breaks(reading: Any, at: Any) -> Any:
        if "poison" in reading.text:
            raise KeyError("nobody thought of that")
        return whole(reading, at)

    monkeypatch.setattr(hearing, "conclude", breaks)
    with invited(database_url, tmp_path) as made:
        texts = ("Yes", "No, poison", "Maybe")
        given = [("words", who, who, text) for who, text in zip(PEOPLE[:3], texts, strict=True)]
        batch = [(raw, ("INBOX", 7, n)) for n, raw in enumerate(the_mails(made, given), start=1)]
        assert hear_all(made, batch, LATER) == ["recorded", "for the host", "recorded"]
        [aside] = made.store.set_aside(10)
        assert aside.sender == "chi@example.org"
        assert "could not be understood" in aside.because
        assert made.store.cursor("INBOX") == (7, 3)


def test_a_mail_is_not_set_aside_because_the_ledger_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(store: Store, *_: object) -> str:
        with store.database.read():
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error

    with invited(f"sqlite:///{tmp_path / 'mailer.db'}", tmp_path) as made:
        one = mail(made, 1, "words", "ben@example.org", "ben@example.org", "hm")
        before = left(made)
        monkeypatch.setattr("mailer.service.hearing.answer_of", broken)
        with pytest.raises(StoreError, match="look at the disk"):
            hear(made, one, LATER)
        assert left(made) == before
        monkeypatch.undo()
        assert hear(made, one, LATER) == "asked back"


def test_the_first_answer_after_a_start_finds_the_words_at_hand() -> None:
    told = (
        "from mailer.service.hearing import make_ready; make_ready()\n"
        "from mailer.core.reading import read; from mailer.core.reading.phrasing_lexicon import lexicon\n"
        "loaded = lexicon.cache_info().misses\n"
        "said = read(b'From: Chi <chi@example.org>\\n\\nI can\\'t come, sorry').rsvp\n"
        "print(said, loaded > 0, lexicon.cache_info().misses == loaded)"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["declined", "True", "True"]

"""What an understood mail comes to: who may say what, and where each mail ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailer.core.hearing import Conclusion, Known, Situation, conclude
from mailer.core.model import Letter, Said
from mailer.core.people import Place
from mailer.core.reading import read
from tests.core.book import BEN, CHI, circle

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
FIRST = "circle/2026-12-01"
INVITED = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)


def mail(text: str, sender: str = "ben@example.org", headers: str = "") -> bytes:
    return (
        f"From: {sender}\r\nTo: circle+r1@example.org\r\nSubject: Re: Invitation\r\nMessage-ID: <a@example.org>\r\n"
        f"Date: Wed, 25 Nov 2026 11:00:00 +0000\r\n{headers}\r\n{text}\r\n"
    ).encode()


def button(
    partstat: str, *, uid: str = "uid-1", extra: str = "", method: str = "REPLY", stamp: str = "20261125T110000Z"
) -> bytes:
    ics = (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:{stamp}\r\n"
        f"SEQUENCE:0\r\nATTENDEE;PARTSTAT={partstat}:mailto:ben@example.org\r\n{extra}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    return mail(ics, headers=f"MIME-Version: 1.0\r\nContent-Type: text/calendar; method={method}; charset=utf-8\r\n")


def asked(topic: str = "invitation", **extra: object) -> Said:
    letter = Letter("k", topic, "circle", BEN.email, "", INVITED, FIRST, 0, extra=extra)
    return Said(1, letter, "sent", INVITED)


def at(**changes: object) -> Situation:
    """Ben answers his invitation to the first session from its signed address."""
    usual = Situation(
        group=circle(), now=NOW, place=Place(BEN, "member"), said=asked(), session=FIRST, sequence=0, trusted=True,
        sessions=(Known(FIRST, datetime(2026, 12, 1, 18, 30, tzinfo=UTC), 0),), uids={"uid-1": FIRST},
    )  # fmt: skip
    return replace(usual, **changes)  # type: ignore[arg-type]


def told(conclusion: Conclusion) -> list[tuple[str, str, str]]:
    return [(row.who, row.about, row.answer) for row in conclusion.rows]


def test_ben_says_yes() -> None:
    conclusion = conclude(read(mail("Yes, see you there")), at())
    assert (conclusion.fate, told(conclusion)) == ("recorded", [(BEN.email, "rsvp", "accepted")])
    assert conclusion.rows[0].at == datetime(2026, 11, 25, 11, tzinfo=UTC), "when he wrote counts, not when it came"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Yes, I'll be there. My time zone is Phoenix.", [("rsvp", "accepted"), ("zone", "America/Phoenix")]),
        ("Please write to me in German. I can't come.", [("rsvp", "declined"), ("language", "de")]),
        ("Yes!\nPlease remind me the day before.", [("rsvp", "accepted"), ("remind", "1d")]),
        ("I'll be there. Remind me who moderates!", [("rsvp", "accepted")]),
    ],
)
def test_an_answer_and_a_wish_in_one_mail_are_both_meant(text: str, rows: list[tuple[str, str]]) -> None:
    conclusion = conclude(read(mail(text)), at())
    assert [(row.about, row.answer) for row in conclusion.rows] == rows
    assert conclusion.fate == "recorded"


def test_words_that_change_nothing_need_no_proof_to_reach_the_hosts() -> None:
    conclusion = conclude(read(mail("Who brings the cake this time?")), at(trusted=False, said=None))
    assert (conclusion.fate, conclusion.rows) == ("for the host", ())
    assert conclusion.message == "Who brings the cake this time?"


def test_a_hosts_yes_to_a_message_is_words_for_its_writer() -> None:
    said = asked("host-digest", message={"from": "Ben", "text": "Is there a lift?", "source": "a"})
    conclusion = conclude(read(mail("Yes", "ada@example.org")), at(said=said, place=None, host=True))
    assert (conclusion.fate, conclusion.rows, conclusion.message) == ("recorded", (), "Yes")


def test_ben_presses_no_and_leaves_a_note() -> None:
    conclusion = conclude(read(button("DECLINED", extra="COMMENT:hospital\\, sorry\r\n")), at())
    assert (conclusion.fate, told(conclusion)) == ("recorded", [(BEN.email, "rsvp", "declined")])
    assert conclusion.rows[0].note == "hospital, sorry"


def test_a_calendar_whose_clock_runs_ahead_answers_now_and_not_in_the_future() -> None:
    conclusion = conclude(read(button("ACCEPTED", stamp="20271125T110000Z")), at())
    assert conclusion.rows[0].at == NOW


def test_a_calendar_that_copies_the_invitations_stamp_is_believed_by_its_mails_date() -> None:
    conclusion = conclude(read(button("ACCEPTED", stamp="20200101T000000Z")), at())
    assert conclusion.rows[0].at == datetime(2026, 11, 25, 11, tzinfo=UTC)


def test_one_who_proposes_another_time_cannot_come_at_this_one_and_the_host_hears_it() -> None:
    conclusion = conclude(read(button("TENTATIVE", method="COUNTER")), at())
    assert (conclusion.fate, told(conclusion)) == ("for the host", [(BEN.email, "rsvp", "declined")])


@pytest.mark.parametrize("partstat", ["DELEGATED", "NEEDS-ACTION"])
def test_a_button_that_answers_nothing_is_asked_about(partstat: str) -> None:
    assert conclude(read(button(partstat)), at()).fate == "asked back"


def test_a_calendar_reply_to_an_event_that_is_none_of_ours_records_nothing() -> None:
    conclusion = conclude(read(button("ACCEPTED", uid="other")), at(session="", said=None, uids={}))
    assert (conclusion.fate, conclusion.rows) == ("for the host", ())


def test_a_forwarded_address_speaks_for_nobody() -> None:
    conclusion = conclude(
        read(mail("Yes!", "zoe@elsewhere.example")), at(forwarded=BEN.email, place=None, trusted=False)
    )
    assert conclusion.fate == "for the host"
    assert told(conclusion) == [("zoe@elsewhere.example", "unclear", "forwarded")]


def test_a_sender_who_is_not_proven_changes_nothing_and_is_answered_once() -> None:
    first = conclude(read(mail("Yes")), at(trusted=False, said=None))
    assert (first.fate, told(first)) == ("asked back", [(BEN.email, "unclear", "unproven")])
    again = conclude(read(mail("Yes")), at(trusted=False, said=None, answered_lately=True))
    assert (again.fate, again.rows) == ("for the host", ())


def test_a_yes_to_the_moderator_question_is_an_offer_and_no_yes_to_the_invitation() -> None:
    from mailer.core.reading.phrasing import Question, understand

    reading = read(mail("Yes"))
    reading = replace(reading, meaning=understand("Yes", Question(asked="moderator", about=FIRST)))
    assert told(conclude(reading, at(said=asked("moderator-ask")))) == [(BEN.email, "moderator", "offered")]


def test_a_hosts_yes_lets_a_stranger_in() -> None:
    said = asked("question", about="join", who="zoe@elsewhere.example", name="Zoe")
    conclusion = conclude(read(mail("yes", "ada@example.org")), at(said=said, place=None, host=True))
    assert told(conclusion) == [("zoe@elsewhere.example", "membership", "joined")]


def test_a_bounce_to_a_letters_return_path_means_that_letters_reader() -> None:
    report = read(
        b"From: MAILER-DAEMON@mx.example.org\r\nTo: circle+b1@example.org\r\nSubject: Undelivered\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\nContent-Type: '
        b"message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
        b"Final-Recipient: rfc822; ben@example.org"
        b"\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n"
    )
    conclusion = conclude(report, at())
    assert conclusion.fate == "bounce"
    assert [(r.who, r.about, r.answer[:1]) for r in conclusion.rows] == [(BEN.email, "bounce", "5")]


def test_the_closing_question_answered_with_a_name_is_a_wish_to_be_introduced() -> None:
    said = asked("moderator-ask", closing="Go on talking with somebody?", previous=FIRST)
    conclusion = conclude(read(mail("I'd like to be introduced to Chi, please")), at(said=said))
    assert told(conclusion) == [(BEN.email, "introduction", CHI.email)]


@pytest.mark.parametrize("words", ["can Chi take this one?", "Sorry, I can't. Maybe Chi could take it?"])
def test_naming_another_as_a_question_asks_them_and_not_the_host(words: str) -> None:
    conclusion = conclude(read(mail(words)), at(said=asked("moderator-thanks")))
    assert (conclusion.fate, told(conclusion)) == ("recorded", [(BEN.email, "moderator", "swap")])
    assert conclusion.rows[0].note == CHI.email


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("everyone came", "all"),
        ("all but one, plus a new face", "all-1+1"),
        ("nur Chi fehlte", "all-1"),
        ("Lovely!", ""),
    ],
)
def test_how_many_came_is_read_from_plain_words(words: str, meant: str) -> None:
    brief = asked("moderator-brief")
    said = replace(brief, letter=replace(brief.letter, until=NOW - timedelta(hours=2)))
    assert told(conclude(read(mail(words)), at(said=said))) == [(BEN.email, "attendance", meant)]


def test_a_host_who_moderated_for_want_of_a_volunteer_tells_how_many_came_too() -> None:
    said = asked("host-problem", kind="moderator-fallback")
    said = replace(said, letter=replace(said.letter, until=NOW - timedelta(hours=2)))
    conclusion = conclude(read(mail("only Dee was missing")), at(said=said, host=True))
    assert told(conclusion) == [(BEN.email, "attendance", "all-1")]


def test_after_the_session_the_moderators_word_tells_how_many_came() -> None:
    said = replace(
        asked("moderator-brief"), letter=replace(asked("moderator-brief").letter, until=NOW - timedelta(hours=2))
    )
    conclusion = conclude(read(mail("we were 7, all but one, plus a new face")), at(said=said))
    assert told(conclusion) == [(BEN.email, "attendance", "7")]


def test_whatever_comes_every_mail_has_an_end() -> None:
    fates = {"recorded", "asked back", "for the host", "bounce", "automatic", "command", "spam-like", "duplicate"}
    for raw in (
        b"",
        b"\xff\xfe",
        mail(""),
        mail("?"),
        mail("buy now", "x"),
        button("NONSENSE"),
        b"From: a\r\n\r\n" * 50,
    ):
        for situation in (at(), at(place=None, trusted=False), at(said=None, session="", sessions=())):
            assert conclude(read(raw), situation).fate in fates

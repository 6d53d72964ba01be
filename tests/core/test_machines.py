"""What machines write in many tongues: absences without a header that tells, returned letters, late letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailer.core.reading import read

DEE = "dee.missing@example.net"


def rows(name: str) -> list[str]:
    text = (Path(__file__).parent / "machines" / name).read_text(encoding="utf-8")
    return [line.replace("\\n", "\r\n") for line in text.splitlines() if line and not line.startswith("#")]


def reply(words: str) -> bytes:
    return (
        "From: Ben <ben@example.net>\r\nTo: circle@example.org\r\nSubject: Re: Saturday circle\r\n"
        "Message-ID: <a@example.net>\r\nIn-Reply-To: <invite.1@example.org>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    ).encode()


def from_a_mail_system(row: str) -> bytes:
    subject, _, words = row.replace("{address}", DEE).partition("\t")
    return (
        "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\r\nTo: circle@example.org\r\n"
        f"Subject: {subject}\r\nMessage-ID: <b@mx.example.net>\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    ).encode()


@pytest.mark.parametrize("words", rows("absences.txt"))
def test_an_absence_without_a_header_is_no_answer(words: str) -> None:
    found = read(reply(words))
    assert (found.kind, found.rsvp) == ("auto-reply", None), found.because


@pytest.mark.parametrize("row", rows("returned.txt"))
def test_a_returned_letter_names_dee(row: str) -> None:
    found = read(from_a_mail_system(row))
    assert (found.kind, found.bounced, found.delayed) == ("bounce", (DEE,), ()), found.because


@pytest.mark.parametrize("row", rows("late.txt"))
def test_a_late_letter_suspends_nobody(row: str) -> None:
    found = read(from_a_mail_system(row))
    assert (found.kind, found.bounced, found.delayed) == ("bounce", (), (DEE,)), found.because


@pytest.mark.parametrize(
    ("words", "rsvp"),
    [
        ("Ich bin ab Freitag im Urlaub, also komme ich gern!", "accepted"),
        ("Ich bin bis 4.12. im Urlaub und kann deshalb nicht dabei sein.", "declined"),
        ("Jag är på semester då, så jag kan inte komma.", "declined"),
        ("Sajnos szabadságon leszek, nem tudok menni.", "declined"),
        ("Είμαι σε άδεια, δεν θα έρθω.", "declined"),
        ("İzindeyim, gelemem.", "declined"),
        ("أنا في إجازة ولن أستطيع الحضور", "declined"),
        ("我那天出差，来不了。", "declined"),
        ("Sí, vuelvo de vacaciones el viernes, allí estaré.", "accepted"),
        ("Och no, not with my hip.", "declined"),
    ],
)
def test_a_person_who_tells_of_an_absence_has_answered(words: str, rsvp: str) -> None:
    found = read(reply(words))
    assert (found.kind, found.rsvp) == ("reply", rsvp), found.because

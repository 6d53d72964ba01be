"""Our reader of parts agrees with the standard library's on well-formed mail, and forgives more."""

from __future__ import annotations

import email
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading.charset import decode
from mailer.core.reading.envelope import envelope_of
from mailer.core.reading.headers import addresses, decoded, moment, parameters, tidy
from mailer.core.reading.message import parse

WORDS = st.text(alphabet="abcxyz éüß日本 ,.!?'", min_size=1, max_size=60).map(str.strip).filter(bool)
NAMES = st.text(alphabet="ABen éö日本,.'", min_size=1, max_size=20).map(str.strip).filter(bool)
MARKS = st.sampled_from(["ben", "chi.dee", "eve+saturday"])


@settings(deadline=None)
@given(
    subject=WORDS,
    name=NAMES,
    mark=MARKS,
    text=WORDS,
    markup=WORDS,
    attach=st.booleans(),
    cte=st.sampled_from(["base64", "quoted-printable", None]),
)
def test_what_a_mail_program_composes_is_read_back(
    subject: str, name: str, mark: str, text: str, markup: str, attach: bool, cte: str | None
) -> None:
    letter = EmailMessage(policy=SMTP)
    letter["From"] = Address(name, mark, "example.org")
    letter["To"] = "circle+sat@example.org, Ada <ada@example.org>"
    letter["Subject"] = subject
    letter.set_content(text + "\n", cte=cte or "8bit")
    letter.add_alternative(f"<p>{markup}</p>\n", subtype="html", cte=cte or "8bit")
    if attach:
        letter.add_attachment(b"\x00\x01", maintype="application", subtype="octet-stream", filename="Ünïcode name.bin")
    raw = letter.as_bytes()
    read, standard = parse(raw), email.message_from_bytes(raw)
    assert [part.kind for part in read.walk()] == [part.get_content_type() for part in standard.walk()]
    assert [part.data().replace(b"\r\n", b"\n") for part in read.walk() if not part.parts] == [
        part.get_payload(decode=True).replace(b"\r\n", b"\n")
        for part in standard.walk()
        if not part.is_multipart()  # type: ignore[union-attr]
    ]
    envelope = envelope_of(read)
    assert " ".join(envelope.subject.split()) == " ".join(subject.split())
    assert envelope.sender == f"{mark}@example.org"
    assert envelope.recipients == ("circle+sat@example.org", "ada@example.org")
    assert [part.filename for part in read.walk() if part.filename] == (["Ünïcode name.bin"] if attach else [])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Ben <ben@example.org>", [("Ben", "ben@example.org")]),
        ("ben@EXAMPLE.org (Ben Member)", [("Ben Member", "ben@example.org")]),
        (
            '"Member, Ben" <ben@example.org>, chi@example.org',
            [("Member, Ben", "ben@example.org"), ("", "chi@example.org")],
        ),
        ("Member, Ben <ben@example.org>", [("Member, Ben", "ben@example.org")]),
        ("Circle: ben@example.org, chi@example.org;", [("", "ben@example.org"), ("", "chi@example.org")]),
        ("<mailto:ben@example.org>", [("", "ben@example.org")]),
        ("=?utf-8?q?B=C3=A9n?= <ben@example.org>", [("Bén", "ben@example.org")]),
        ("MAILER-DAEMON (Mail Delivery System)", []),
        ("undisclosed-recipients:;", []),
        ("<>", []),
    ],
)
def test_addresses_are_found_however_they_are_written(value: str, expected: list[tuple[str, str]]) -> None:
    assert addresses(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=?utf-8?b?w6k=?= =?utf-8?b?w6k=?=", "éé"),
        ("=?utf-8?b?w6k=?=  and =?iso-8859-1?q?=E9?=", "é  and é"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", "é"),
        ("=?utf-8*en?q?caf=C3=A9_noir?=", "café noir"),
        ("=?x-nothing?q?yes?=", "yes"),
        ("=?utf-8?q?unfinished", "=?utf-8?q?unfinished"),
    ],
)
def test_encoded_words_are_decoded(value: str, expected: str) -> None:
    assert decoded(value) == expected


def test_parameters_split_over_pieces_are_joined() -> None:
    assert parameters("attachment; filename*0*=utf-8''na%C3%AFve; filename*1=-plan.ics")["filename"] == "naïve-plan.ics"
    assert parameters('text/plain; charset="utf-8"; format=flowed; charset=x') == {
        "charset": "utf-8",
        "format": "flowed",
    }
    assert parameters('a/b; name="say \\"yes\\"; please"')["name"] == 'say "yes"; please'


def test_dates_are_utc_and_strange_ones_are_none() -> None:
    assert moment("Sat, 28 Nov 2026 17:15:00 -0500").isoformat() == "2026-11-28T22:15:00+00:00"  # type: ignore[union-attr]
    assert moment("Sat, 31 Feb 2026 99:15:00") is None
    assert moment("next Saturday") is None


def test_labels_that_lie_about_the_charset_are_seen_through() -> None:
    assert decode("naïve".encode(), "iso-8859-1") == "naïve"
    assert decode("naïve".encode("latin-1"), "utf-8") == "naïve"
    assert decode("“yes”".encode("cp1252"), "iso-8859-1") == "“yes”"
    assert decode("はい".encode("iso2022_jp")) == "はい"
    assert decode(b"yes", "zlib") == decode(b"yes", "punycode") == decode(b"yes", "no such thing") == "yes"


def test_a_bare_address_is_tidied() -> None:
    assert tidy(" <MAILTO:Ben@Example.ORG?subject=x> ") == "Ben@example.org"
    assert tidy("no address here") == ""


def test_an_attached_letter_without_a_line_ends_where_it_begins() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n\n--b--\n"
    assert all(part.start <= part.end for part in parse(raw).walk(into_messages=True))

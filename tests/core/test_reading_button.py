"""The shortcut for pressed buttons finds what the long way finds."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading.button import pressed
from mailer.core.reading.reader import _begin, identity, look

LETTERS = sorted((Path(__file__).resolve().parents[1] / "letters").glob("*.eml"))

EVENT = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20261201T183000Z
DTSTAMP:20261124T185900Z
ORGANIZER;CN=Tuesday circle:mailto:circle+r1@example.org
UID:u1@example.org
ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Ben Member
 ;X-NUM-GUESTS=0:mailto:ben@example.org
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Tuesday circle
END:VEVENT
END:VCALENDAR
"""
HEAD = """From: Ben Member <ben@example.org>
To: circle+r1@example.org
Message-ID: <1@mail.example>
Date: Tue, 24 Nov 2026 18:59:00 +0000
Subject: Accepted: Tuesday circle
MIME-Version: 1.0
"""
GOOGLE = f"""{HEAD}Auto-Submitted: auto-generated
Content-Type: multipart/mixed; boundary="m1"

--m1
Content-Type: multipart/alternative; boundary="a1"

--a1
Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes

Ben Member has accepted this invitation.

Tuesday circle – every week
--a1
Content-Type: text/html; charset="UTF-8"

<p>Ben Member has accepted this invitation.</p>
--a1
Content-Type: text/calendar; charset="UTF-8"; method=REPLY
Content-Transfer-Encoding: 7bit

{EVENT}
--a1--

--m1
Content-Type: application/ics; name="invite.ics"
Content-Disposition: attachment; filename="invite.ics"
Content-Transfer-Encoding: base64

{base64.encodebytes((EVENT + chr(10)).replace(chr(10), chr(13) + chr(10)).encode()).decode()}
--m1--
"""
OUTLOOK = f"""{HEAD}In-Reply-To: <i1@example.org>
Content-Type: multipart/alternative; boundary="_000_1_"

--_000_1_
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

DQo=

--_000_1_
Content-Type: text/calendar; charset="utf-8"; method=REPLY
Content-Transfer-Encoding: base64

{base64.encodebytes(EVENT.replace(chr(10), chr(13) + chr(10)).encode()).decode()}
--_000_1_--
"""
APPLE = f"""{HEAD}Content-Type: multipart/alternative; boundary="Apple-1"

--Apple-1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Ben Member has accepted the invitation to the event: Tuesday circle.

--Apple-1
Content-Type: text/calendar; charset=utf-8; method=REPLY; name=iCal-1.ics
Content-Transfer-Encoding: quoted-printable

{EVENT.replace("=", "=3D")}
--Apple-1--
"""
PROGRAMS = {"Google": GOOGLE, "Outlook": OUTLOOK, "Apple": APPLE}
ODD = (
    "--a1", "--m1", "--m1--", "--a1--", "--Apple-1", "--_000_1_--", "--_000_1_  ", "--_000_1_x", "", " ", "late!",
    "Content-Type: text/html", "Content-Type: text/plain; charset=utf-16", "Content-Type: message/delivery-status",
    "Content-Disposition: attachment", "Content-Transfer-Encoding: base64",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Type: text/calendar; method=REPLY; charset=iso-8859-1", "From: MAILER-DAEMON@example.org",
    "Return-Path: <>",
    "X-Failed-Recipients: ben@example.org", "Subject: Undelivered Mail Returned to Sender", "not a header", ">From me",
    "Grüße, Ben é", "METHOD:COUNTER", "METHOD:REQUEST", "BEGIN:VEVENT", "BEGIN:VALARM", "END:VEVENT", "COMMENT:late",
    "ATTENDEE;PARTSTAT=DECLINED:mailto:chi@example.org", "RECURRENCE-ID:20261201T183000Z", "DTSTAMP:20261124T185960Z",
    "DTSTAMP:20261324T185900Z", "UID:u2@example.org", "SEQUENCE:x", " folded", "\tfolded", "BEGIN:VCALENDAR", "=20",
    "Content-Type: multipart/alternative; boundary=a1", "\x00", "\ufeff", "Ben Member has accepted:", "When: Tuesday",
)  # fmt: skip
EDITS = st.lists(
    st.tuples(st.sampled_from(["put", "cut", "twice", "swap"]), st.integers(0, 80), st.sampled_from(ODD)), max_size=4
)


def long_way(raw: bytes) -> object:
    begun = _begin(raw)
    return begun, identity(raw, begun.reading.envelope.message_id)


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_usual_button_is_known_as_such_and_read_alike(program: str, line_end: str) -> None:
    raw = PROGRAMS[program].replace("\n", line_end).encode()
    assert pressed(raw) is not None
    assert look(raw) == long_way(raw)


def test_words_beside_a_button_are_read_the_long_way() -> None:
    sentence = "Ben Member has accepted the invitation to the event: Tuesday circle."
    raw = APPLE.replace(sentence, "I may be ten minutes late.").encode()
    assert pressed(raw) is None
    assert look(raw)[0].said == "I may be ten minutes late."


def test_each_letter_of_the_museum_is_read_alike_either_way() -> None:
    for letter in LETTERS:
        raw = letter.read_bytes()
        assert look(raw) == long_way(raw), letter.name


@settings(deadline=None, max_examples=300)
@given(program=st.sampled_from([*PROGRAMS]), edits=EDITS, line_end=st.sampled_from(["\n", "\r\n", "\r\r\n"]))
def test_short_cut_and_long_way_agree(program: str, edits: list[tuple[str, int, str]], line_end: str) -> None:
    lines = PROGRAMS[program].split("\n")
    for what, at, odd in edits:
        at %= len(lines)
        match what:
            case "put":
                lines.insert(at, odd)
            case "cut":
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case "swap":
                lines[at] = odd
    raw = line_end.join(lines).encode()
    assert look(raw) == long_way(raw)
    half = "\n".join(lines[: len(lines) // 2]) + line_end.join(lines[len(lines) // 2 :])
    assert look(half.encode()) == long_way(half.encode())

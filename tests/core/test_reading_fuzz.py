"""Whatever bytes arrive, reading ends with an answer that can be written as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailer.core.reading import explain
from mailer.core.reading.imip import attendee
from mailer.core.reading.markup import to_text
from mailer.core.reading.message import parse
from mailer.core.reading.reader import _begin
from mailer.core.reading.trimming import trim, unflow

LETTERS = sorted((Path(__file__).parents[1] / "letters").glob("*.eml"))
MUSEUM = [path.read_bytes() for path in LETTERS]
KINDS = {"reply", "calendar-reply", "bounce", "auto-reply", "unsubscribe", "other"}
RSVPS = {"accepted", "declined", "tentative", None}
FIELDS = {"kind", "rsvp", "text", "uid", "attendee", "partstat", "sequence", "recurrence_id", "bounced", "because"}
relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

thorough = settings(relaxed, max_examples=400)

SCRAPS = st.sampled_from(
    [
        b"\n", b"\r\n", b"\r", b"\n\n", b"> ", b"--", b"-- \n", b"--b\n", b"--b--\n", b"Content-Type: ",
        b"multipart/mixed; boundary=b\n", b"text/html\n", b"message/rfc822\n", b"text/calendar; method=REPLY\n",
        b"Content-Transfer-Encoding: base64\n", b"Content-Transfer-Encoding: quoted-printable\n", b"=\n", b"=3D",
        b"=?utf-8?q?=C3?=", b"=?x?b?!!?=", b"From: a@b.c\n", b"Subject: Out of office\n",
        b"On Mon, Jan 1, 2026 at 1:00 a@b wrote:\n", b"BEGIN:VCALENDAR\n", b"METHOD:REPLY\n", b"BEGIN:VEVENT\n",
        b"ATTENDEE;CN=a,b:c;PARTSTAT=ACCEPTED:mailto:a@b\n", b"END:VEVENT\n", b"<div>", b"<blockquote>", b"</div>",
        b"<!--", b"<a href='", b"&#0;", b"&#xD800;", b"\xff\xfe", b"\x00", b"\x1b$B", b"+2AA-", b"yes", b"no",
        b"Final-Recipient: rfc822; a@b.c\n", b"Action: failed\n", b"From: MAILER-DAEMON@b.c\n",
        b"Return-Path: <>\n", b"550 5.1.1 ", b"charset=utf-7\n", b"charset=utf-16\n",
    ]
)  # fmt: skip


def holds(raw: bytes) -> None:
    document = explain(raw)
    assert FIELDS <= set(document) <= FIELDS | {"items"}
    assert document["kind"] in KINDS
    assert document["rsvp"] in RSVPS
    assert isinstance(document["text"], str) and isinstance(document["because"], str) and document["because"]
    assert json.loads(json.dumps(document)) == document
    json.dumps(document, ensure_ascii=False).encode("utf-8")
    _begin(raw)  # the inner reader too: nothing is merely swallowed


@relaxed
@given(st.binary(max_size=2000))
def test_any_bytes_at_all_are_answered(raw: bytes) -> None:
    holds(raw)


@thorough
@given(st.lists(SCRAPS | st.binary(max_size=12), max_size=60))
def test_scraps_of_mail_in_any_order_are_answered(scraps: list[bytes]) -> None:
    holds(b"".join(scraps))


@thorough
@given(st.data())
def test_a_letter_damaged_on_the_way_is_answered(data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from(MUSEUM))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        until = data.draw(st.integers(at, min(len(raw), at + 400)))
        raw = raw[:at] + data.draw(SCRAPS | st.binary(max_size=20)) + raw[until:]
    holds(raw)


@relaxed
@given(st.data())
def test_two_letters_run_into_one_are_answered(data: st.DataObject) -> None:
    one, other = data.draw(st.sampled_from(MUSEUM)), data.draw(st.sampled_from(MUSEUM))
    holds(one[: data.draw(st.integers(0, len(one)))] + other[data.draw(st.integers(0, len(other))) :])


@relaxed
@given(st.text(max_size=3000), st.text(max_size=30))
def test_trimming_only_ever_takes_away(text: str, name: str) -> None:
    kept = trim(text, name)
    assert len(kept.text) <= len(text) + 2 * text.count("\n") + 2


@relaxed
@given(st.text(alphabet=st.sampled_from("<>/!-divblockquote =\"'&;\n x"), max_size=2000))
def test_any_markup_becomes_text(markup: str) -> None:
    to_text(markup)


@relaxed
@given(st.text(max_size=400))
def test_any_attendee_line_is_an_attendee(rest: str) -> None:
    found = attendee(rest)
    assert found.address == "" or "@" in found.address
    assert found.partstat == found.partstat.upper()


@relaxed
@given(st.text(max_size=1000), st.booleans())
def test_unflowing_keeps_every_word(text: str, delsp: bool) -> None:
    text = text.replace("\x1c", " ")
    if not delsp:
        kept = "".join(unflow(text, delsp).split()).replace(">", "")
        assert kept == "".join(text.split()).replace(">", "")


@relaxed
@given(st.binary(max_size=1500))
def test_parsing_never_loses_its_way(raw: bytes) -> None:
    for part in parse(raw).walk(into_messages=True):
        assert 0 <= part.start <= part.end <= len(part.raw)
        part.text()

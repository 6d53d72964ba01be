"""Whatever somebody is called and wherever their mail goes: every letter reaches them whole, and says their name."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from urllib.parse import unquote

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from mailer.core.compose import Composer
from mailer.core.compose.encode import one_line
from mailer.core.model import Member
from mailer.templating import Letters
from tests.core.cast import AT, AWKWARD, LETTERS, POST

COMPOSER = Composer(POST, Letters(), memory=2 * len(LETTERS))
NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=120) | st.sampled_from([m.name for m in AWKWARD])
LOCALS = st.from_regex(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,40}", fullmatch=True).filter(
    lambda local: not re.search(r"^\.|\.\.|\.$", local)
)
ADDRESSES = LOCALS.map(lambda local: f"{local}@example.org") | st.sampled_from([m.email for m in AWKWARD])
PLAIN: dict[str, Message] = {}


def read(raw: bytes) -> Message:
    message = BytesParser(policy=compat32).parsebytes(raw)
    for part in message.walk():
        assert not part.defects, part.defects
    return message


def part(message: Message, kind: str) -> str:
    found = [p for p in message.walk() if p.get_content_type() == kind]
    return found[0].get_payload(decode=True).decode() if found else ""


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b\ufeff]+", "", text)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(case=st.sampled_from(sorted(LETTERS)), name=NAMES, address=ADDRESSES)
@example(case="invitation", name="\r\nBcc: everybody@example.org\r\n\r\nHello", address="ben@example.org")
@example(case="invitation", name='"; METHOD=CANCEL:x\r\nSTATUS:CANCELLED', address="ben@example.org")
@example(case="receipt", name="</p><script>alert(1)</script>", address="ben@example.org")
@example(case="amendment", name="\ue0f1rEply\ue0f2 {{ 7 * 7 }} %(name)s", address="ben@example.org")
@example(case="goodbye", name="=?utf-8?b?QmNj?= <a@b.example>, Eve", address='"a, b"@example.org')
@example(case="cancellation", name=". . .", address="ben@example.org")
@example(case="amendment", name="\u3000", address="ben@example.org")
@example(case="amendment", name="\x1f\x85", address="ben@example.org")
def test_any_name_and_address_in_any_letter_is_read_back_and_adds_nothing(case: str, name: str, address: str) -> None:
    letter = LETTERS[case]
    if case not in PLAIN:
        PLAIN[case] = read(COMPOSER.compose(letter, AT).raw)
    plain = PLAIN[case]
    raw = COMPOSER.compose(replace(letter, reader=replace(letter.reader, name=name, email=address)), AT).raw
    message = read(raw)

    assert raw.isascii() and not re.search(rb"(?<!\r)\n|\r(?!\n)", raw)
    assert max(map(len, raw.split(b"\r\n"))) <= 200 and not raw.startswith(b".") and b"\r\n." not in raw
    assert [k for k, _ in message.items()] == [k for k, _ in plain.items()]
    assert [p.get_content_type() for p in message.walk()] == [p.get_content_type() for p in plain.walk()]
    for header in ("From", "Subject", "Date", "Message-ID", "X-Mailer-Topic", "List-Unsubscribe"):
        assert message[header] == plain[header]

    to = message["To"].replace("\r\n", "")
    shown, _, found = to.rpartition("<")
    assert found == f"{address}>"
    shown = str(make_header(decode_header(shown.strip())))
    if shown.startswith('"') and "=?" not in message["To"]:
        shown = re.sub(r"\\(.)", r"\1", shown[1:-1])
    meant = one_line(name)
    assert squeezed(shown) == squeezed(meant)

    called = meant or address.partition("@")[0]
    mine, usual = part(message, "text/plain"), part(plain, "text/plain")
    if letter.reader.called in usual:
        assert squeezed(called) in squeezed(mine)
        assert squeezed(called) in squeezed(html.unescape(part(message, "text/html")))
    assert "<script" not in part(message, "text/html")
    calendars = [
        p.get_payload(decode=True) for p in message.walk() if p.get_content_type().endswith(("ics", "calendar"))
    ]
    assert len(set(calendars)) <= 1
    for one in calendars:
        assert max(map(len, one.split(b"\r\n"))) <= 75
        before, after = (Calendar.from_ical(c).walk("VEVENT")[0] for c in (plain_calendar(plain), one))
        assert [k for k in before if k != "ATTENDEE"] == [k for k in after if k != "ATTENDEE"]
        assert all(before[k] == after[k] for k in before if k != "ATTENDEE")
        if "ATTENDEE" in after:
            assert unquote(str(after["ATTENDEE"])) == f"mailto:{address}"


def plain_calendar(message: Message) -> bytes:
    return next(p.get_payload(decode=True) for p in message.walk() if p.get_content_type() == "text/calendar")


def test_everybody_awkward_in_every_letter() -> None:
    """The ones we thought of, one by one."""
    for case in LETTERS:
        for member in AWKWARD:
            awkward: Member = member
            test_any_name_and_address_in_any_letter_is_read_back_and_adds_nothing.hypothesis.inner_test(
                case, awkward.name, awkward.email
            )

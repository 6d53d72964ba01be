"""Laws of what goes on the wire: whatever people are called, it comes back, and nothing slips in beside it."""

from __future__ import annotations

import quopri
import re
from email import message_from_bytes
from email.header import decode_header, make_header
from email.policy import compat32, default

from hypothesis import example, given
from hypothesis import strategies as st

from mailer.core.compose.encode import mailbox, one_line, quoted_printable, quoted_slot, unstructured, wrap

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)


@given(WORDS)
@example("a\r\nBcc: someone@example.org")
@example("=?utf-8?q?Bcc=3A?=")
@example("x" * 900)
@example('back\\slash "quoted" (comment) <angle>')
@example("名前" * 60)
def test_a_subject_comes_back_and_brings_no_header_along(words: str) -> None:
    written = unstructured("Subject", words)
    assert written.isascii() and all(len(line) <= 78 or " " not in line for line in written.split("\r\n"))
    message = message_from_bytes(f"{written}\r\nTo: b@example.org\r\n\r\nbody".encode(), policy=compat32)
    assert message.keys() == ["Subject", "To"]
    shown = str(make_header(decode_header(message["Subject"].replace("\r\n", "").replace("\n", ""))))
    assert shown.strip() == one_line(words)


@given(WORDS)
@example('back\\slash "quoted" (comment) <angle>, and; more')
@example("=?utf-8?q?Bcc=3A?=")
@example("Anna " * 50)
@example("名前" * 60)
def test_a_name_comes_back_beside_its_address(words: str) -> None:
    name = one_line(words)
    written = f"To: {mailbox(name, 'ben@example.org', 4)}"
    assert written.isascii()
    message = message_from_bytes(f"{written}\r\n\r\nbody".encode(), policy=default)
    [address] = message["To"].addresses
    assert address.addr_spec == "ben@example.org"
    # Python's reader keeps the blank between two encoded words that RFC 2047 section 6.2 says to drop.
    assert re.sub(r"\s", "", address.display_name) == re.sub(r"\s", "", name)


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=500))
@example(".")
@example("a\n...\n.b\n" + "." * 200)
def test_text_in_quoted_printable_comes_back(words: str) -> None:
    raw = quoted_printable(words)
    assert raw.isascii() and all(len(line) <= 76 and line[:1] != b"." for line in raw.split(b"\r\n"))
    back = quopri.decodestring(raw).replace(b"\r\n", b"\n").decode()
    assert back == words.replace("\r\n", "\n").replace("\r", "\n")


@given(WORDS.map(one_line))
@example("...")
@example("." * 200)
def test_a_slot_between_soft_breaks_comes_back(words: str) -> None:
    raw = b"before =\r\n" + quoted_slot(words) + b"=\r\n after"
    assert all(len(line) <= 77 and line[:1] != b"." for line in raw.split(b"\r\n"))
    assert quopri.decodestring(raw).decode() == f"before {words} after"


@given(st.lists(st.text("abc äé-.:/", max_size=120), max_size=6).map("\n".join))
def test_wrapped_text_keeps_its_words_and_its_width(words: str) -> None:
    out = wrap(words)
    assert out.split() == words.split()
    assert all(len(line) <= 72 or " " not in line.strip() for line in out.splitlines())
    assert "\n\n\n" not in out


def test_list_items_hang_under_their_mark() -> None:
    out = wrap("- " + "word " * 30 + "\n10:15 pm  " + "word " * 30)
    lines = out.splitlines()
    assert lines[0].startswith("- word") and lines[1].startswith("  word")
    assert any(line.startswith("          word") for line in lines)

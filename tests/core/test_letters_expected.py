"""Letters as they go out, kept as files so that a change in one is read in the diff.

    MAILER_UPDATE_EXPECTED=1 pytest tests/core/test_letters_expected.py      writes them anew

Line ends are LF in the files. Each topic's letter is there whole (.eml); its other forms as subject and text.
"""

from __future__ import annotations

import os
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from mailer.core.compose import Composer
from mailer.core.ics import Entry, Feeds
from mailer.templating import TOPICS, Letters
from tests.core.cast import AT, CANCELLED, EDITION, LETTERS, NEXT, POST, replace

EXPECTED = Path(__file__).parents[1] / "expected"
UPDATE = os.environ.get("MAILER_UPDATE_EXPECTED", "") not in ("", "0")
TEMPLATES = Letters()


def compare(name: str, written: str) -> None:
    path = EXPECTED / name
    if UPDATE:
        path.write_bytes(written.encode())
    assert path.is_file(), f"{path.name} is not there yet: MAILER_UPDATE_EXPECTED=1 writes it"
    assert written == path.read_bytes().decode()


@pytest.mark.parametrize("case", LETTERS)
def test_a_letter_is_as_it_was_when_it_was_last_read(case: str) -> None:
    raw = Composer(POST, TEMPLATES).compose(LETTERS[case], AT).raw
    if case in TOPICS:
        compare(f"{case}.eml", raw.decode().replace("\r\n", "\n"))
    else:
        message = message_from_bytes(raw, policy=default)
        words = message.get_body(("plain",)).get_content().replace("\r\n", "\n")
        compare(f"{case}.txt", f"Subject: {message['Subject']}\n\n{words}")


@pytest.mark.parametrize("case", ["invitation", "amendment", "cancellation", "receipt"])
def test_a_page_is_as_it_was_when_it_was_last_looked_at(case: str) -> None:
    message = message_from_bytes(Composer(POST, TEMPLATES).compose(LETTERS[case], AT).raw, policy=default)
    compare(f"{case}.html", message.get_body(("html",)).get_content().replace("\r\n", "\n"))


def test_calendars_are_as_they_were_when_they_were_last_read() -> None:
    for case in ("invitation", "cancellation"):
        message = message_from_bytes(Composer(POST, TEMPLATES).compose(LETTERS[case], AT).raw, policy=default)
        attached = next(p for p in message.walk() if p.get_content_type() == "application/ics")
        compare(f"{case}.ics", attached.get_payload(decode=True).decode().replace("\r\n", "\n"))
    gone = replace(CANCELLED, uid="w4m8z@example.org")
    listed = [Entry(EDITION, "accepted"), Entry(NEXT), Entry(gone)]
    compare("feed.ics", Feeds().feed("Saturday co-learning", listed, "America/New_York").decode().replace("\r\n", "\n"))


def test_every_topic_has_a_letter_here_and_nothing_else_lies_about() -> None:
    assert set(TOPICS) <= set(LETTERS)
    known = {f"{case}.eml" if case in TOPICS else f"{case}.txt" for case in LETTERS}
    known |= {"invitation.html", "amendment.html", "cancellation.html", "receipt.html"}
    known |= {"invitation.ics", "cancellation.ics", "feed.ics"}
    ours = {p.name for p in EXPECTED.iterdir() if p.suffix in (".eml", ".txt", ".html", ".ics")}
    assert ours == known

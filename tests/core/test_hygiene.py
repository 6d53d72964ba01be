"""The head of every letter and the calendar in it, held against what mail systems and calendars expect of list mail."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from icalendar import Calendar

from mailer.core.compose import Composer
from mailer.core.model import Outgoing
from mailer.templating import Letters
from tests.core.cast import AT, GROUP, LETTERS, POST

LISTED = ("List-Unsubscribe", "List-Unsubscribe-Post", "List-Help", "List-Owner", "List-Post")
ANSWERS = ("receipt", "question")
FOR_HOSTS = ("host-digest", "host-problem")
UNASKED = ("invitation", "amendment", "cancellation", "cancellation-left", "goodbye", "reminder")
QUIET = {f"{case}, quiet": replace(LETTERS[case], group=replace(GROUP, rsvp="quiet")) for case in UNASKED}
EVERY = LETTERS | QUIET
COMPOSER = Composer(POST, Letters())


def composed(letter: Outgoing) -> EmailMessage:
    message = message_from_bytes(COMPOSER.compose(letter, AT).raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.mark.parametrize("case", EVERY)
def test_a_letter_is_to_one_person_and_says_that_a_program_wrote_it(case: str) -> None:
    letter = EVERY[case]
    message, topic = composed(letter), letter.said.letter.topic
    assert [a.addr_spec for a in message["To"].addresses] == [letter.reader.email]
    assert len(message.get_all("To")) == 1 and not (message["Cc"] or message["Bcc"] or message["Sender"])
    assert message["From"].addresses[0].domain == message["Reply-To"].addresses[0].domain == POST.domain
    assert message["Auto-Submitted"] == ("auto-replied" if topic in ANSWERS else "auto-generated")  # RFC 3834
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["List-Id"].endswith("<colearning.circle.example.org>")  # RFC 2919
    assert message["Date"].datetime == AT


@pytest.mark.parametrize("case", EVERY)
def test_a_members_letter_can_be_left_with_one_click_and_no_others(case: str) -> None:
    letter = EVERY[case]
    message, topic = composed(letter), letter.said.letter.topic
    has = [name for name in LISTED if message[name]]
    if letter.member and topic not in FOR_HOSTS:
        assert has == list(LISTED)
        page, box = message["List-Unsubscribe"].split(",")
        assert page.strip().startswith("<https://") and box.strip().startswith("<mailto:")
        assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"  # RFC 8058
        assert message["List-Post"] == "NO"
        assert message["Precedence"] == (None if topic in ANSWERS else "list")
    else:
        assert has == [] and message["Precedence"] is None


@pytest.mark.parametrize("case", EVERY)
def test_a_letter_hangs_on_the_first_about_its_session(case: str) -> None:
    letter = EVERY[case]
    first = composed(replace(letter, said=replace(letter.said, id=70, thread=70)))
    later = composed(replace(letter, said=replace(letter.said, id=71, thread=70)))
    assert first["Message-ID"] != later["Message-ID"]
    answered = letter.said.letter.extra.get("in_reply_to")
    assert first["References"] == answered
    assert later["References"].split()[0] == first["Message-ID"]
    assert later["In-Reply-To"] == later["References"].split()[-1]


@pytest.mark.parametrize("case", EVERY)
def test_a_calendar_in_a_letter_is_one_event_for_one_person(case: str) -> None:
    letter = EVERY[case]
    message = composed(letter)
    parts = [p for p in message.walk() if p.get_content_type() in ("text/calendar", "application/ics")]
    if not parts:
        return
    inline, attached = parts
    alternatives = next(p for p in message.walk() if p.get_content_type() == "multipart/alternative")
    assert list(alternatives.iter_parts())[-1] is inline and inline.get_content_disposition() is None
    assert inline["Content-Transfer-Encoding"] == "quoted-printable" and inline.get_param("charset") == "utf-8"
    assert attached["Content-Transfer-Encoding"] == "base64" and attached.get_content_disposition() == "attachment"
    raw = inline.get_payload(decode=True)
    assert raw == attached.get_payload(decode=True)
    calendar = Calendar.from_ical(raw)
    [event], [zone] = calendar.walk("VEVENT"), calendar.walk("VTIMEZONE")
    method = calendar["METHOD"]
    assert inline.get_param("method") == method
    asked = letter.group.rsvp != "quiet"
    cancels = letter.said.letter.topic in ("cancellation", "goodbye")
    assert method == ("CANCEL" if cancels else "REQUEST" if asked else "PUBLISH")
    assert event["STATUS"] == ("CANCELLED" if cancels else "CONFIRMED")
    assert event["SUMMARY"].startswith("Cancelled") == cancels
    assert {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY"} <= set(event)
    assert str(event["ORGANIZER"]) == f"mailto:{POST.organizer(letter.said.thread)}"
    assert all("RRULE" in rule for rule in zone.subcomponents) and len(zone.subcomponents) == 2
    assert not event.subcomponents and not {"RRULE", "RECURRENCE-ID"} & set(event), "no alarm, no series"
    if not asked:
        assert "ATTENDEE" not in event  # nothing to answer: a PUBLISH has none (RFC 5546 section 3.2.1)
        return
    attendee = event["ATTENDEE"]
    assert str(attendee).lower() == f"mailto:{letter.reader.email}" and not isinstance(attendee, list)
    assert attendee.params.get("PARTSTAT") == (letter.answer or "needs-action").upper()
    assert (attendee.params.get("RSVP") == "TRUE") == (method == "REQUEST")

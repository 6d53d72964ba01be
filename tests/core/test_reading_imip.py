"""The narrow calendar scanner says what icalendar says wherever a reply is well formed."""

from __future__ import annotations

from datetime import UTC, datetime

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading import read
from mailer.core.reading.imip import _any_attendee, _plain_reply, _scan, _usual_attendee, attendee

NAMES = st.text(alphabet="Ben Müller,;:=日本'", min_size=1, max_size=30)
NOTES = st.text(alphabet="late, sorry;\\ n日本é:\n", max_size=120)


def reply(calendar: icalendar.Calendar, sender: str = "ben@example.org") -> bytes:
    head = f"From: {sender}\r\nTo: circle@example.org\r\nSubject: Accepted\r\n"
    head += "Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n\r\n"
    return head.encode() + calendar.to_ical()


@settings(deadline=None, max_examples=200)
@given(
    name=NAMES,
    note=NOTES,
    uid=st.text(alphabet="abc-123@.", min_size=1, max_size=200),
    partstat=st.sampled_from(["ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "NEEDS-ACTION", "X-LATER"]),
    sequence=st.none() | st.integers(0, 10_000),
    instance=st.none()
    | st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2030-01-01")).map(
        lambda d: d.replace(microsecond=0, tzinfo=UTC)
    ),
)
def test_a_well_formed_reply_is_read_as_icalendar_reads_it(
    name: str, note: str, uid: str, partstat: str, sequence: int | None, instance: datetime | None
) -> None:
    event = icalendar.Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime(2026, 11, 21, 11, tzinfo=UTC))
    event.add(
        "attendee", icalendar.vCalAddress("mailto:ben@example.org"), parameters={"CN": name, "PARTSTAT": partstat}
    )
    if sequence is not None:
        event.add("sequence", sequence)
    if instance is not None:
        event.add("recurrence-id", instance)
    if note.strip():
        event.add("comment", note)
    calendar = icalendar.Calendar()
    calendar.add("method", "REPLY")
    calendar.add_component(event)
    understood = icalendar.Calendar.from_ical(calendar.to_ical()).events[0]
    item = read(reply(calendar)).items[0]
    assert item.uid == str(understood["UID"]).strip()
    assert item.attendee == "ben@example.org"
    assert item.partstat == understood["ATTENDEE"].params["PARTSTAT"]
    assert item.sequence == (None if sequence is None else int(understood["SEQUENCE"]))
    assert item.recurrence_id == (None if instance is None else understood["RECURRENCE-ID"].to_ical().decode())
    assert item.dtstamp == datetime(2026, 11, 21, 11, tzinfo=UTC)
    assert item.comment == (str(understood["COMMENT"]).strip() if note.strip() else "")


@pytest.mark.parametrize(
    ("line", "address", "partstat"),
    [
        (';PARTSTAT=ACCEPTED;CN="Doe, J":mailto:ben@Example.ORG', "ben@example.org", "ACCEPTED"),
        (";CN=Doe, J: x;PARTSTAT=ACCEPTED:mailto:ben@example.org", "ben@example.org", "ACCEPTED"),
        (";PARTSTAT=DECLINED;CN=Pat; the gardener:MAILTO:pat@example.org", "pat@example.org", "DECLINED"),
        (":MAILTO:ben@example.org", "ben@example.org", ""),
        (';partstat=declined:"mailto:<ben@example.org>"', "ben@example.org", "DECLINED"),
        (";EMAIL=ben@example.org;PARTSTAT=TENTATIVE:urn:uuid:1-2-3", "ben@example.org", "TENTATIVE"),
        (
            ';CN="x;PARTSTAT=ACCEPTED:mailto:eve@example.org";PARTSTAT=DECLINED:mailto:ben@example.org',
            "ben@example.org",
            "DECLINED",
        ),
        (
            ';DELEGATED-TO="mailto:chi@example.org";PARTSTAT=DELEGATED:mailto:ben@example.org',
            "ben@example.org",
            "DELEGATED",
        ),
        (
            ";DELEGATED-TO=mailto:chi@example.org;PARTSTAT=DELEGATED:mailto:ben@example.org",
            "ben@example.org",
            "DELEGATED",
        ),
        (";PARTSTAT=ACCEPTED:ben@example.org", "ben@example.org", "ACCEPTED"),
    ],
)
def test_an_attendee_line_is_read_whatever_its_name_holds(line: str, address: str, partstat: str) -> None:
    found = attendee(line)
    assert (found.address, found.partstat) == (address, partstat)


HEAD = st.sampled_from(
    [
        "PRODID:-//Example//EN",
        "VERSION:2.0",
        "METHOD:REPLY",
        "METHOD:REPLY",
        "METHOD: COUNTER ",
        "METHOD:REQUEST",
        "METHOD;X-A=b:REPLY",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:a:b",
        "method:REPLY",
    ]
)
TOLD = st.sampled_from(
    [
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Ben Member:mailto:ben@example.org",
        "ATTENDEE;PARTSTAT=DECLINED:MAILTO:Ben@Example.ORG",
        'ATTENDEE;CN="Doe, J";PARTSTAT=TENTATIVE:mailto:ben@example.org',
        "ATTENDEE;CN=Doe, J;PARTSTAT=TENTATIVE:mailto:j@x.org",
        "ATTENDEE;PARTSTAT=ACCEPTED;X-RESPONSE-COMMENT=late &amp; wet:mailto:ben@example.org",
        "ATTENDEE:mailto:ben@x.org.",
        "ATTENDEE;STATUS=ACCEPTED:mailto:ben@example.org",
        "ATTENDEE;PARTSTAT= declined :mailto:ben@example.org",
        "ATTENDEE;PARTSTAT=ACCEPTED",
        "ORGANIZER;CN=Circle:mailto:circle@example.org",
        "ORGANIZER:invalid",
        "UID:abc@x",
        "UID: b\\,c ",
        "SEQUENCE:2",
        "SEQUENCE:-1",
        "SEQUENCE;X-A=1:3",
        "DTSTAMP:20261121T110000Z",
        "DTSTAMP:20261121",
        "COMMENT:late\\, sorry\\nBen",
        "COMMENT;LANGUAGE=en:x",
        "RECURRENCE-ID;TZID=GMT+01:00:20261201T183000",
        "RECURRENCE-ID:20261201T183000Z",
        "SUMMARY:Circle",
        "STATUS:CONFIRMED",
        "BEGIN:VALARM",
        "END:VALARM",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "PRODID:x",
        "METHOD:COUNTER",
        "an end of a line",
        "",
        "begin:vevent",
        "DESCRIPTION:BEGIN:VEVENT",
    ]
)
AFTER = st.sampled_from(["", "", "", "X-A:b", "METHOD:REPLY", "BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE"])


@settings(deadline=None, max_examples=1000)
@given(
    before=st.lists(HEAD, max_size=4),
    told=st.lists(TOLD, max_size=7),
    after=AFTER,
    parameter=st.sampled_from(["", "REPLY", "reply", "REQUEST"]),
)
def test_an_answer_of_the_usual_shape_is_read_as_any_other(
    before: list[str], told: list[str], after: str, parameter: str
) -> None:
    lines = [
        "BEGIN:VCALENDAR",
        *before,
        "BEGIN:VEVENT",
        *told,
        "END:VEVENT",
        *filter(None, [after]),
        "END:VCALENDAR",
        "",
    ]
    text = "\n".join(lines)
    found = _plain_reply(text, parameter, "ben@example.org", attached=False)
    assert found in (None, _scan(text, parameter, "ben@example.org", attached=False))


def test_the_usual_answer_has_the_usual_shape() -> None:
    text = (
        "BEGIN:VCALENDAR\nPRODID:-//Example//EN\nVERSION:2.0\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:abc@x\nDTSTAMP:20261121T110000Z\n"
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Ben Member:mailto:ben@example.org\nSEQUENCE:2\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    found = _plain_reply(text, "", "ben@example.org", attached=False)
    assert found is not None and found.items[0].partstat == "ACCEPTED"


PARAMETERS = st.sampled_from(
    [
        "PARTSTAT=ACCEPTED",
        "PARTSTAT=declined",
        "PARTSTAT= TENTATIVE",
        "PARTSTAT=",
        "partstat=DECLINED",
        "CN=Ben",
        "CN=Ben Müller",
        'CN="a;PARTSTAT=DECLINED"',
        "CN=Doe, J",
        "CN=a:b",
        "STATUS=ACCEPTED",
        "EMAIL=ben@example.org",
        "X-NUM-GUESTS=0",
        "X-RESPONSE-COMMENT=late",
        "DELEGATED-TO=mailto:chi@x.org",
        " ROLE = REQ-PARTICIPANT",
        "RSVP",
    ]
)
VALUES = st.sampled_from(
    [
        ":mailto:ben@example.org",
        ":MAILTO:Ben@Example.Org",
        ":ben@example.org",
        ":mailto:ben@x.org.",
        ":mailto:",
        ":mailto:<b@x.org>",
        ":mailto:ben@x.org ",
        ":urn:uuid:1",
        "",
        ":mailto:bén@x.org",
        ":mailto:ben@x.org;a@b.c",
    ]
)


@settings(deadline=None, max_examples=1000)
@given(parameters=st.lists(PARAMETERS, max_size=4), value=VALUES)
def test_an_attendee_of_the_usual_shape_is_read_as_any_other(parameters: list[str], value: str) -> None:
    line = "".join(f";{one}" for one in parameters) + value
    assert _usual_attendee(line) in (None, _any_attendee(line))

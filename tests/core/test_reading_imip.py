"""The narrow calendar scanner says what icalendar says wherever a reply is well formed."""

from __future__ import annotations

from datetime import UTC, datetime

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading import read
from mailer.core.reading.imip import attendee

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

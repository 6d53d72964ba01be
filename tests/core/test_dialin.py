"""Telephone numbers as hosts write them, and what a telephone makes of them."""

from __future__ import annotations

import pytest

from mailer.core.dialin import Call, call

WRITTEN = {
    ("+1 669 900 6833", "119 362 879"): Call("+1 669 900 6833", "", "tel:+16699006833,,119362879%23"),
    ("+1 669 900 6833", ""): Call("+1 669 900 6833", "", "tel:+16699006833"),
    ("+44 (0)20 7946 0000", "77"): Call("+44 (0)20 7946 0000", "", "tel:+442079460000,,77%23"),
    ("020 7946 0000 (London)", ""): Call("020 7946 0000", "London", "tel:02079460000"),
    ("+1 646-558-8656 New York", ""): Call("+1 646-558-8656", "New York", "tel:+16465588656"),
    ("+49.69.7104.9922 – Frankfurt", ""): Call("+49.69.7104.9922", "Frankfurt", "tel:+496971049922"),
    ("tel:+1-201-555-0123", ""): Call("+1-201-555-0123", "", "tel:+12015550123"),
    ("+16699006833,,119362879#", "119362879"): Call("+16699006833", "", "tel:+16699006833,,119362879%23"),
    ("+33 1 23 45 67 89 Paris", "5"): Call("+33 1 23 45 67 89", "Paris", "tel:+33123456789,,5%23"),
    ("+1 202 555 0123, Washington", ""): Call("+1 202 555 0123", "Washington", "tel:+12025550123"),
    ("+1 201 555 0123 p 42#", ""): Call("+1 201 555 0123", "", "tel:+12015550123,42%23"),
}


@pytest.mark.parametrize(("phone", "meeting"), WRITTEN)
def test_a_number_is_dialled_with_the_meeting_id_after_two_pauses(phone: str, meeting: str) -> None:
    found = call(phone, meeting)
    assert found is not None
    expected = WRITTEN[phone, meeting]
    assert (found.number, found.label, found.uri) == (expected.number, expected.label, expected.uri)


@pytest.mark.parametrize("phone", ["", "ask the host", "12", "extension four"])
def test_what_is_no_number_is_not_made_into_one(phone: str) -> None:
    assert call(phone, "77") is None

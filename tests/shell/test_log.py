"""What operators read: plain lines or JSON, with letter keys and without people."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from mailer import log
from mailer.clock import Clock, WoundClock


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def said(style: str, *, addresses: bool = False) -> str:
    out = io.StringIO()
    log.start(style, addresses=addresses, stream=out)
    there = logging.getLogger("mailer.test")
    there.info("letter %s to %s", "invitation/circle/2026-11-28", "Ben.B@example.org", extra={"attempts": 2})
    there.info(
        "again to ben.b@example.org by smtp://ada:hunter2@mail.example.org, see /r/abcdefghijklmnop234567 "
        "and the hosts' page /h/h0zyxwvutsrqponmlkji.circle"
    )
    try:
        raise ValueError("fay@example.org is odd")
    except ValueError:
        there.exception("it broke")
    return out.getvalue()


@pytest.mark.parametrize("style", ["plain", "json"])
def test_no_address_password_or_signed_link_is_logged_and_keys_are(style: str) -> None:
    text = said(style)
    for secret in ("example.org is", "Ben.B", "ben.b@", "fay@", "hunter2", "abcdefghijklmnop", "zyxwvutsrq"):
        assert secret not in text
    assert "invitation/circle/2026-11-28" in text
    assert "mail.example.org" in text


def test_one_person_has_one_name_in_the_log() -> None:
    first, second = [line for line in said("plain").splitlines() if "someone-" in line][:2]
    name = first.split("someone-")[1][:6]
    assert f"someone-{name}" in second


def test_json_lines_are_objects_with_what_was_given() -> None:
    first, _, third = [json.loads(line) for line in said("json").splitlines()]
    assert first["level"] == "INFO"
    assert first["logger"] == "mailer.test"
    assert first["attempts"] == 2
    assert datetime.fromisoformat(first["time"]).tzinfo is not None
    assert "ValueError" in third["error"]


def test_addresses_are_readable_where_that_is_asked_for() -> None:
    assert "Ben.B@example.org" in said("plain", addresses=True)


def test_starting_twice_says_everything_once() -> None:
    log.start("plain", stream=io.StringIO())
    assert said("plain").count("invitation/circle/2026-11-28") == 1


def test_a_wound_clock_stands_still_until_it_is_wound() -> None:
    clock = WoundClock(datetime(2026, 11, 21, 9, tzinfo=UTC))
    assert clock.now() == clock.now() == datetime(2026, 11, 21, 9, tzinfo=UTC)
    assert clock.wind(timedelta(days=7)) == clock.now() == datetime(2026, 11, 28, 9, tzinfo=UTC)
    clock.set(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock.now() == datetime(2026, 1, 1, tzinfo=UTC)


def test_a_ticking_wound_clock_goes_on_from_where_it_was_wound_to() -> None:
    clock = WoundClock(datetime(2026, 11, 21, 9, tzinfo=UTC), ticking=True)
    first = clock.now()
    assert first <= clock.now() < first + timedelta(minutes=1)
    assert clock.wind(timedelta(days=1)) - first >= timedelta(days=1)


def test_clocks_speak_utc_only() -> None:
    assert Clock().now().tzinfo is UTC
    with pytest.raises(ValueError, match="aware"):
        WoundClock(datetime(2026, 11, 21, 9))  # noqa: DTZ001

"""Words of the command line that are numbers or days: read, or refused in a sentence before anything is done."""

from __future__ import annotations

import argparse
from datetime import date

YEARS = range(1970, 2101)  # outside, calendars and zones of our day say nothing, and a date soon runs out of years


def port(text: str) -> int:
    """A TCP port; 0 lets the machine choose. Raises ArgumentTypeError."""
    return _number(text, "a port from 0 to 65535", 65535)


def number(text: str) -> int:
    """The number of a row of the ledger. Raises ArgumentTypeError."""
    return _number(text, "the number 'mailer status' shows", 2**63 - 1)


def several(text: str) -> int:
    """How many of something are shown. Raises ArgumentTypeError."""
    return _number(text, "how many, from 0 to 100000", 100_000)


def day(text: str) -> date:
    """A day, as ISO 8601 writes it. Raises ArgumentTypeError."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"write a day such as 2026-11-28, not '{text}'") from None
    if found.year not in YEARS:
        raise argparse.ArgumentTypeError(f"write a day from {YEARS[0]} to {YEARS[-1]}, not '{text}'")
    return found


def _number(text: str, what: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= most):
        raise argparse.ArgumentTypeError(f"write {what}, not '{text}'")
    return int(text)

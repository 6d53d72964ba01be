"""A group's evenings so far, as its host reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from mailer.core.cadence import Change
from mailer.history import held, table
from tests.core.book import BEN, CHI, DEE, Book, circle, with_change


def test_three_evenings_one_of_them_called_off() -> None:
    book = Book(circle(), datetime(2026, 11, 24, 19, tzinfo=UTC))
    book.until(datetime(2026, 11, 26, 12, tzinfo=UTC))
    book.hear(BEN, "rsvp", "accepted", "circle/2026-12-01")
    book.hear(CHI, "rsvp", "accepted", "circle/2026-12-01")
    book.hear(CHI, "moderator", "offered", "circle/2026-12-01")
    book.until(datetime(2026, 12, 1, 20, 1, tzinfo=UTC))
    book.hear(CHI, "attendance", "3", "circle/2026-12-01")
    book.group = with_change(book.group, Change(date(2026, 12, 8), None, "cancelled", None, None, None))
    book.until(datetime(2026, 12, 9, 12, tzinfo=UTC))
    book.hear(BEN, "rsvp", "accepted", "circle/2026-12-15")
    book.hear(DEE, "rsvp", "accepted", "circle/2026-12-15")
    book.until(datetime(2026, 12, 16, 12, tzinfo=UTC))
    book.hear(BEN, "attendance", "all+1", "circle/2026-12-15", because="all of us, and a new face")
    assert table(held(book.view())) == [
        "date        coming  came  new  moderator",
        "2026-12-01       2     3    2  Chi             ++",
        "2026-12-08  called off",
        '2026-12-15       2     3    2  nobody          #++  "all of us, and a new face"',
    ]

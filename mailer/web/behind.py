"""Who and what is behind a link, as far as looking goes.

Scanners follow every link of every letter. For a large group it would cost too much to read its ledger each time,
so looks share the almanac; whoever acts is read anew.
"""

from __future__ import annotations

from datetime import datetime

from mailer.core.addresses import Ref
from mailer.service.answers import Asked, Membership, asked, membership, named_by, question
from mailer.service.house import House

from .almanac import Almanacs


class Behind:
    """Every method may run in any thread. `acts`: somebody presses a button, and nothing but the latest will do."""

    def __init__(self, house: House, almanacs: Almanacs) -> None:
        self.house, self.almanacs = house, almanacs

    def question(self, token: str, now: datetime, *, acts: bool = False) -> Asked | None:
        """What an `r` token asks whom at `now` (aware UTC). Raises StoreError."""
        ref = self._ref(token, "r")
        if ref is None or acts:
            return asked(self.house, ref, now) if ref is not None else None
        said = self.house.store.said(ref.number)
        book = self.almanacs.of(said.letter.group, now) if said is not None else None
        if said is None or book is None or said.state == "dropped":
            return None
        return question(said, book.group, book.view.people, book.view.shelves, now)

    def member(self, token: str, purpose: str, now: datetime, *, acts: bool = False) -> tuple[Ref, Membership] | None:
        """Whom a token of this purpose (u, m) names at `now` (aware UTC). Raises StoreError."""
        ref = self._ref(token, purpose)
        if ref is None:
            return None
        if acts:
            found = membership(self.house, ref, now)
        else:
            row = self.house.store.heard(ref.number)
            book = self.almanacs.of(row.group, now) if row is not None else None
            found = named_by(row, book.group, book.view.ledger, book.view.people) if row and book else None
        return (ref, found) if found is not None else None

    def _ref(self, token: str, purpose: str) -> Ref | None:
        ref = self.house.post.read_token(token)
        return ref if isinstance(ref, Ref) and ref.purpose == purpose else None

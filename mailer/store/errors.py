"""What a database does to us, said so that somebody can mend it."""

from __future__ import annotations


class StoreError(Exception):
    """The ledger cannot be read or written; the text is a sentence that says what to mend.

    `passing` is true where trying again later may help with nothing changed in the settings: a full disk
    that is emptied, a lock that is let go, a server that comes back. Whatever was being written was not.
    """

    def __init__(self, sentence: str, *, passing: bool = True) -> None:
        super().__init__(sentence)
        self.passing = passing

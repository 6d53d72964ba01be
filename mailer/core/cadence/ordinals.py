"""Ordinals: first, 3rd, last, second-to-last."""

from __future__ import annotations

from .tokens import Reader, Token

NAMED = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_JOIN = ("and", "or", ",", "&", "+", "/")
_LAST = ("last", "final")
_FROM_END = {"penultimate": -2, "antepenultimate": -3}


def ordinal_at(reader: Reader) -> int | None:
    """The ordinal the next token states (without “to last”), not taking it."""
    token = reader.here
    if token.text in NAMED:
        return NAMED[token.text]
    if token.kind == "nth":
        return int(token.text[:-2])
    if token.text in _LAST:
        return -1
    if token.text == "next" and (reader.ahead().text == "to" or reader.ahead(2).text == "to"):
        return 2
    return _FROM_END.get(token.text)


def ordinals(reader: Reader) -> list[tuple[int, Token]]:
    """One or more ordinals with their tokens. Raises CadenceError when none stands here."""
    found: list[tuple[int, Token]] = []
    while True:
        reader.take("the")
        token = reader.here
        found.append((_ordinal(reader), token))
        count = 0
        while reader.ahead(count).text in (*_JOIN, "the") and reader.ahead(count).kind != "end":
            count += 1
        after = reader.ahead(count)
        if count and (
            after.kind == "nth"
            or after.text in NAMED
            or after.text in _LAST
            or after.text in _FROM_END
            or (
                found
                and after.kind == "number"
                and token.kind == "number"
                and reader.ahead(count + 1).kind not in ("half", "dash")
            )
        ):
            reader.step(count)
            continue
        return found


def _ordinal(reader: Reader) -> int:
    token = reader.here
    number = ordinal_at(reader)
    if number is None:
        if token.kind != "number" or len(token.text) > 2:
            raise reader.error(f"first, second … or last was expected; {reader.seen()}")
        number = int(token.text)
        reader.step()
        return number
    reader.step()
    if token.kind == "nth" and not 1 <= number <= 31:
        raise reader.error("a month has 31 days at most", at=token)
    if number == 1 and token.text == "first":
        return 1
    before = reader.place
    dash = reader.here.kind == "dash" and reader.ahead().text in ("to", "last", "from")
    if dash:
        reader.step()
    if reader.take("to", "from"):
        if reader.here.kind == "dash":
            reader.step()
        reader.take("the")
    if number > 1 and reader.take(*_LAST):
        return -number
    reader.place = before
    if number == -1 and reader.take_all("but", "one"):
        return -2
    return number


def of_the_month(reader: Reader) -> bool:
    """Steps over “of the month”, “of every month”, “monthly”, “a month”; whether it was there."""
    if reader.take("monthly"):
        return True
    for words in (
        ("of", "the", "month"),
        ("of", "every", "month"),
        ("of", "each", "month"),
        ("of", "a", "month"),
        ("in", "the", "month"),
        ("in", "every", "month"),
        ("in", "each", "month"),
        ("of", "month"),
        ("every", "month"),
        ("each", "month"),
        ("a", "month"),
        ("per", "month"),
    ):
        if reader.take_all(*words):
            return True
    return False

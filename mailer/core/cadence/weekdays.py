"""Weekday names: whole, plural and short; several of them, and ranges such as Monday to Friday."""

from __future__ import annotations

from .rules import WEEKDAYS, CadenceError
from .tokens import Reader

_SHORT = {
    "mo": 0,
    "mon": 0,
    "tu": 1,
    "tue": 1,
    "tues": 1,
    "we": 2,
    "wed": 2,
    "weds": 2,
    "th": 3,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fr": 4,
    "fri": 4,
    "sa": 5,
    "sat": 5,
    "su": 6,
    "sun": 6,
}
NAMES: dict[str, tuple[int, ...]] = {
    **{name.lower() + plural: (number,) for number, name in enumerate(WEEKDAYS) for plural in ("", "s")},
    **{
        short + plural: (number,)
        for short, number in _SHORT.items()
        for plural in ("", "s")
        if len(short) > 2 or not plural
    },
    "day": (0, 1, 2, 3, 4, 5, 6),
    "weekday": (0, 1, 2, 3, 4),
    "weekdays": (0, 1, 2, 3, 4),
    "weekend": (5, 6),
    "weekends": (5, 6),
}
_JOIN = ("and", "or", ",", "&", "+", "/", "and/or")


def weekday_at(reader: Reader) -> tuple[int, ...] | None:
    """The weekdays the next token names, without taking it."""
    return NAMES.get(reader.here.text) if reader.here.kind == "word" else None


def weekdays(reader: Reader) -> tuple[int, ...]:
    """One or more weekdays, taken from the reader, in the order of the week. Raises CadenceError."""
    for word in ("on", "a", "the"):
        reader.take(word)
    found: list[int] = []
    while True:
        reader.take("every", "each") if found else None
        token = reader.here
        named = weekday_at(reader)
        if named is None:
            raise reader.error(
                "on which weekday?" if token.kind == "end" else f"a weekday was expected; {reader.seen()}"
            )
        reader.step()
        reader.take(".")
        if len(named) == 1 and _range_ahead(reader):
            reader.step()
            last = weekday_at(reader)
            reader.step()
            assert last is not None
            named = tuple(day % 7 for day in range(named[0], named[0] + (last[0] - named[0]) % 7 + 1))
        for day in named:
            if day in found:
                raise reader.error(f"{WEEKDAYS[day]} is named twice", at=token)
            found.append(day)
        if not _more(reader):
            return tuple(sorted(found))


def _range_ahead(reader: Reader) -> bool:
    after = reader.ahead()
    return (
        (reader.here.kind == "dash" or reader.here.text in ("to", "through", "thru", "until"))
        and after.kind == "word"
        and len(NAMES.get(after.text, ())) == 1
    )


def _more(reader: Reader) -> bool:
    """Steps over “and”, “or”, commas when another weekday follows them."""
    count = 0
    while reader.ahead(count).text in _JOIN or (count and reader.ahead(count).text in ("on", "every", "each")):
        count += 1
    after = reader.ahead(count)
    if not count:
        return False
    if after.kind == "word" and after.text in NAMES:
        reader.step(count)
        return True
    if (
        reader.here.text in ("and", "or", "&")
        and after.kind in ("word", "end")
        and after.text
        not in (
            "noon",
            "midnight",
            "midday",
            "at",
            "from",
            "the",
            "last",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "every",
            "each",
        )
    ):
        reader.step(count)
        raise CadenceError(
            "a weekday was expected here" if after.kind == "end" else f"a weekday was expected; {reader.seen()}",
            reader.here.column,
        )
    return False

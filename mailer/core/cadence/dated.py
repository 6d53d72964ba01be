"""Dated times: ``2026-12-03 16:30-17:30``, ``3 December 2026 4:30pm for 60 minutes``, and lists of them."""

from __future__ import annotations

from datetime import date

from . import clock
from .rules import MONTHS, WEEKDAYS, Dated, DatedSlot
from .tokens import Reader, Token
from .weekdays import weekday_at

MONTH_NAMES = (
    {name.lower(): number for number, name in enumerate(MONTHS, 1)}
    | {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
    | {"sept": 9}
)


def begins(reader: Reader) -> bool:
    """Whether a date stands here, after “on” or a weekday perhaps."""
    count = 0
    while reader.ahead(count).text in ("on", "the", ",") or (
        reader.ahead(count).kind == "word" and count < 3 and _weekday(reader.ahead(count)) is not None
    ):
        count += 1
    token, after, then = (reader.ahead(count + i) for i in range(3))
    return (
        token.kind == "iso"
        or token.text in MONTH_NAMES
        or (
            token.kind in ("number", "nth")
            and (after.text in MONTH_NAMES or (after.text == "of" and then.text in MONTH_NAMES))
        )
    )


def _weekday(token: Token) -> int | None:
    reader = Reader(token.text)
    named = weekday_at(reader)
    return named[0] if named and len(named) == 1 else None


def listed(reader: Reader) -> Dated:
    """Dated times with “and”, commas, semicolons or line ends between them. Raises CadenceError."""
    found: dict[DatedSlot, Token] = {}
    while True:
        at = reader.here
        slot = one(reader)
        if any((slot.day, slot.start) == (other.day, other.start) for other in found):
            raise reader.error("this time is in the list already", at=at)
        found[slot] = at
        while reader.take(",", ";", "and", "&"):
            pass
        if reader.here.kind == "end" or not begins(reader):
            return Dated(tuple(sorted(found)))


def one(reader: Reader) -> DatedSlot:
    """One date and its hours, taken from the reader."""
    reader.take("on")
    at = reader.here
    named = weekday_at(reader)
    if named is not None:
        reader.step()
        reader.take(".")
        reader.take(",")
        reader.take("the")
    found_day = day(reader)
    if named is not None and named != (found_day.weekday(),):
        name = f"{found_day.day} {MONTHS[found_day.month - 1]} {found_day.year}"
        raise reader.error(f"{name} is a {WEEKDAYS[found_day.weekday()]}", at=at)
    reader.take("t")
    hours = clock.hours(reader)
    return DatedSlot(found_day, hours.start, hours.minutes)


def day(reader: Reader) -> date:
    """A date, taken from the reader: an ISO one or with the month's name. Raises CadenceError."""
    token = reader.here
    if token.kind == "iso":
        reader.step()
        return _made(reader, token, *(int(part) for part in token.text.split("-")))
    if token.text in MONTH_NAMES:
        month = MONTH_NAMES[token.text]
        reader.step()
        reader.take(".")
        reader.take("the")
        number = reader.here
        if number.kind not in ("number", "nth") or len(number.text) > 4:
            raise reader.error(f"the day of the month was expected; {reader.seen()}")
        reader.step()
        reader.take(",")
        return _made(reader, token, _year(reader), month, _number(number))
    if token.kind in ("number", "nth"):
        reader.step()
        reader.take("of")
        reader.take(".")
        if reader.here.text in MONTH_NAMES:
            month = MONTH_NAMES[reader.here.text]
            reader.step()
            reader.take(".")
            reader.take(",")
            return _made(reader, token, _year(reader), month, _number(token))
    if token.kind == "slashed":
        raise reader.error("day or month first? write dates as 2026-12-03 or 3 December 2026", at=token)
    raise reader.error(f"a date was expected; {reader.seen()}")


def _number(token: Token) -> int:
    return int(token.text[:-2] if token.kind == "nth" else token.text)


def _year(reader: Reader) -> int:
    token = reader.here
    if (
        token.kind != "number"
        or len(token.text) != 4
        or reader.ahead().kind in ("half", "dash")
        or not 1900 <= int(token.text) <= 2999
    ):
        raise reader.error(f"the year was expected, with four digits; {reader.seen()}")
    reader.step()
    return int(token.text)


def _made(reader: Reader, token: Token, year: int, month: int, number: int) -> date:
    try:
        made = date(year, month, number)
    except ValueError:
        written = reader.phrase[token.column - 1 : reader.here.column - 1].strip(" ,")
        raise reader.error(f"there is no {written}", at=token) from None
    if not 1900 <= year <= 2999:
        raise reader.error("the year lies too far away", at=token)
    return made

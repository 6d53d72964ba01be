"""Times of day and lengths, as people write them: ``5:15-6:30pm``, ``19:00 for 1h30``, ``noon to 1``."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from .rules import CadenceError, Hours
from .tokens import Reader, Token

DAY = 24 * 60
NUMBERS = {
    name: number
    for number, name in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_HOUR = ("h", "hr", "hrs", "hour", "hours")
_MINUTE = ("m", "min", "mins", "minute", "minutes", "'", "′")
_NAMED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
_TO = ("to", "until", "till", "til")
ZONES = {
    "utc",
    "gmt",
    "z",
    "est",
    "edt",
    "et",
    "cst",
    "cdt",
    "ct",
    "mst",
    "mdt",
    "mt",
    "pst",
    "pdt",
    "pt",
    "cet",
    "cest",
    "bst",
    "ist",
    "eastern",
    "central",
    "pacific",
    "mountain",
    "uk",
    "local",
    "europe",
    "america",
    "asia",
    "africa",
    "australia",
    "timezone",
}


class Moment(NamedTuple):
    minute: int  # from midnight as written, before am or pm
    half: str  # "am", "pm", "" when not said, "24" when it can only be the 24-hour clock
    bare: bool  # a number alone
    token: Token

    def read(self, half: str) -> int:
        """Minutes from midnight when the half of the day is as given."""
        if half not in ("am", "pm"):
            return self.minute
        return self.minute % (12 * 60) + (12 * 60 if half == "pm" else 0)


def hours(reader: Reader) -> Hours:
    """Start and length, taken from the reader.

    Raises CadenceError where it stops being a time, also when no length is given.
    """
    reader.take(",")
    reader.take("at", "from", "@", "between")
    first = moment(reader)
    if first is None:
        if reader.here.kind == "end":
            raise reader.error("the time is missing; say when it begins and ends")
        raise reader.error(f"a time was expected; {reader.seen()}")
    if reader.here.kind == "dash" or reader.here.text in (*_TO, "and"):
        reader.step()
        at = reader.here
        last = moment(reader, ending=True)
        if last is None:
            raise reader.error(f"the time at which it ends was expected; {reader.seen()}")
        result = _between(reader, first, last, at)
    else:
        start = _alone(reader, first)
        result = Hours(_time(start), _length(reader, start))
    return result


def moment(reader: Reader, ending: bool = False) -> Moment | None:
    """A time of day taken from the reader; None when none stands here. Raises CadenceError when there is no such."""
    token = reader.here
    if token.text in _NAMED:
        reader.step()
        minute = _NAMED[token.text]
        return Moment(DAY if ending and minute == 0 else minute, "24", False, token)
    if token.kind == "clock":
        hour, minute = (int(part) for part in token.text.replace(".", ":").split(":"))
        if len(token.text.replace(".", ":").split(":")[1]) == 1:
            raise reader.error(f"minutes have two digits, as in {hour}:{minute:02d}")
        bare = False
        reader.step()
    elif token.kind == "number" and len(token.text) <= 2:
        hour, minute, bare = int(token.text), 0, True
        reader.step()
        if reader.here.text == "h" and reader.here.column == token.column + len(token.text):
            bare = False
            reader.step()
            after = reader.here
            if after.kind == "number" and len(after.text) == 2 and after.column == reader.ahead(-1).column + 1:
                minute = int(after.text)
                reader.step()
        elif reader.here.text in ("noon", "midday", "midnight") and hour == 12:
            minute = _NAMED[reader.here.text]
            reader.step()
            return Moment(DAY if ending and minute == 0 else minute, "24", False, token)
    elif token.kind == "number" and len(token.text) == 4:
        hour, minute, bare = int(token.text[:2]), int(token.text[2:]), False
        reader.step()
    else:
        return None
    if minute > 59 or hour > 24 or (hour == 24 and (minute or not ending)):
        better = " (midnight is 00:00)" if hour == 24 else ""
        raise reader.error(f"there is no time {hour}:{minute:02d}{better}", at=token)
    half = ""
    if reader.here.kind == "half":
        half = reader.here.text[0] + "m"
        if not 1 <= hour <= 12:
            raise reader.error(f"{hour}:{minute:02d} is on the 24-hour clock already, without {half}")
        reader.step()
    elif hour > 12 or hour == 0 or (token.text[0] == "0" and not bare):
        half = "24"
    return Moment(hour * 60 + minute, half, bare, token)


def _between(reader: Reader, first: Moment, last: Moment, at: Token) -> Hours:
    half, other = first.half, last.half
    if half == "" and other in ("am", "pm"):
        # 11-1pm begins in the morning, 5:15-6:30pm does not.
        flip = "am" if other == "pm" else "pm"
        half = other if first.read(other) < last.read(other) else flip
    elif other == "" and half in ("am", "pm"):
        # 5pm-6:30 and 11pm-1: whichever comes sooner.
        start = first.read(half)
        other = min(("am", "pm"), key=lambda one: (last.read(one) - start - 1) % DAY)
    elif half == other == "" and first.bare and last.bare:
        raise _doubtful(reader, first)
    start, end = first.read(half), last.read(other)
    if start == end:
        raise reader.error("it ends when it begins", at=at)
    minutes = (end - start) % DAY or DAY
    return Hours(_time(start), minutes)


def _alone(reader: Reader, found: Moment) -> int:
    if found.bare and found.half == "":
        raise _doubtful(reader, found)
    return found.read(found.half)


def _doubtful(reader: Reader, found: Moment) -> CadenceError:
    hour = found.minute // 60
    return reader.error(
        f"{hour} may be morning or evening: write {hour}am, {hour}pm or, on the 24-hour clock, {hour:02d}:00",
        at=found.token,
    )


def _length(reader: Reader, start: int) -> int:
    at = reader.here
    said = reader.take(",", "(")
    if reader.take("for", "lasting", "+") or said or _length_ahead(reader):
        minutes = duration(reader)
        reader.take(")")
        return minutes
    raise reader.error("how long is it? say when it ends, or for how long", at=at)


def _length_ahead(reader: Reader) -> bool:
    return reader.here.kind in ("number", "clock") and reader.ahead().text in (*_HOUR, *_MINUTE)


def duration(reader: Reader) -> int:
    """A length in minutes: ``90 minutes``, ``1h30``, ``an hour and a half``, ``1.5 hours``, ``1:30``."""
    at = reader.here
    minutes = _duration(reader)
    if not 0 < minutes <= DAY:
        raise reader.error("a session lasts from one minute to 24 hours", at=at)
    return minutes


def _duration(reader: Reader) -> int:
    if reader.take_all("half", "an", "hour") or reader.take_all("half", "hour"):
        return 30
    if reader.take_all("three", "quarters", "of", "an", "hour"):
        return 45
    token = reader.here
    if token.kind == "clock" and ":" in token.text and reader.ahead().text not in _HOUR:
        reader.step()
        hour, minute = token.text.split(":")
        return int(hour) * 60 + int(minute)
    amount = _amount(reader)
    unit = reader.here
    if reader.take(*_MINUTE):
        if amount % 1:
            raise reader.error("minutes are whole numbers", at=token)
        return int(amount)
    if not reader.take(*_HOUR):
        raise reader.error(f"minutes or hours? {reader.seen()}" if unit.kind != "end" else "minutes or hours?")
    if amount > 24:
        raise reader.error("a session lasts from one minute to 24 hours", at=token)
    total = round(amount * 60)
    if reader.take_all("and", "a", "half"):
        return total + 30
    if reader.take_all("and", "a", "quarter"):
        return total + 15
    before = reader.place
    reader.take("and", ",")
    if reader.here.kind == "number" and reader.ahead().text in _MINUTE:
        more = int(reader.here.text)
        reader.step(2)
        return total + more
    if reader.here.kind == "number" and len(reader.here.text) == 2 and reader.place == before:
        more = int(reader.here.text)
        reader.step()
        return total + more
    reader.place = before
    return total


def _amount(reader: Reader) -> float:
    token = reader.here
    reader.step()
    if token.text in ("a", "an"):
        return 1
    if token.kind == "clock" and "." in token.text:
        return float(token.text)
    amount: float
    if token.kind == "number" and len(token.text) <= 4:
        amount = int(token.text)
    elif token.text in NUMBERS:
        amount = NUMBERS[token.text]
    elif token.text == "½":
        return 0.5
    else:
        reader.step(-1)
        raise reader.error(f"a length was expected, such as 90 minutes; {reader.seen()}")
    if reader.take("½") or reader.take_all("and", "a", "half"):
        amount += 0.5
    return amount


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)

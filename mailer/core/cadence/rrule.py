"""``RRULE:`` for experts: RFC 5545 section 3.3.10 read with columns, and its days found within a window.

Only days come from the rule; the hours follow it in the phrase. What the rest of the language can say becomes
that: ``RRULE:FREQ=WEEKLY;BYDAY=SA 17:15-18:30`` is every Saturday.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache

from . import clock
from .rules import CadenceError, Hours, MonthDay, Nth, RRule, Rule, Weekly
from .tokens import Reader

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQ = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_NUMBERS = {
    "BYMONTH": (1, 12, False),
    "BYMONTHDAY": (1, 31, True),
    "BYYEARDAY": (1, 366, True),
    "BYWEEKNO": (1, 53, True),
    "BYSETPOS": (1, 366, True),
}
_HOURS = ("BYHOUR", "BYMINUTE", "BYSECOND")
_UNTIL = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})(Z)?)?")
_PIECE = re.compile(r"[^;]*")


@dataclass(frozen=True, slots=True)
class Parts:
    """A rule taken apart. ``until`` is a local date and time, or one in UTC when ``utc``."""

    freq: str
    interval: int = 1
    count: int = 0
    until: datetime | None = None
    utc: bool = False
    wkst: int = 0
    byday: tuple[tuple[int, int], ...] = ()
    by: dict[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def pegged(self) -> bool:
        """Whether it needs a first day to count or to take its day from."""
        names = set(self.by) - {"BYSETPOS", "BYMONTH"} | ({"BYDAY"} if self.byday else set())
        return self.interval > 1 or self.count > 0 or (self.freq != "DAILY" and not names)


def rrule(phrase: str) -> Rule:
    """The rule of a phrase that begins with RRULE:. Raises CadenceError."""
    head = re.match(r"\s*RRULE:\s*(\S*)", phrase, re.IGNORECASE)
    assert head is not None
    text = head[1].upper().rstrip(",;")
    parts = _parts(text, head.start(1) + 1)
    reader = Reader(phrase)
    while reader.here.kind != "end" and reader.here.column <= head.end():
        reader.step()
    hours = clock.hours(reader)
    if reader.here.kind != "end":
        raise reader.error(f"{reader.seen()}, after the time")
    return _plain(parts, hours) or RRule(text, hours)


@lru_cache(512)
def parts(text: str) -> Parts:
    """The rule of an RRule value."""
    return _parts(text, 1)


def _parts(text: str, column: int) -> Parts:
    seen: dict[str, str] = {}
    places: dict[str, int] = {}
    for piece in _PIECE.finditer(text):
        if not piece.group():
            continue
        at = column + piece.start()
        name, equals, value = piece.group().partition("=")
        if not equals or not value:
            raise CadenceError(f"“{piece.group()}” is not NAME=value", at)
        if name in seen:
            raise CadenceError(f"{name} stands here twice", at)
        if name in _HOURS:
            raise CadenceError(f"{name} has no place here: the time comes after the rule", at)
        if name not in ("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", *_NUMBERS):
            raise CadenceError(f"a rule has no part named {name} (RFC 5545)", at)
        seen[name], places[name] = value, at + len(name) + 1
    if "FREQ" not in seen:
        raise CadenceError("FREQ is missing", column)
    freq = seen["FREQ"]
    if freq not in _FREQ:
        finer = freq in ("HOURLY", "MINUTELY", "SECONDLY")
        raise CadenceError("groups meet daily at most" if finer else f"there is no FREQ={freq}", places["FREQ"])
    if "COUNT" in seen and "UNTIL" in seen:
        raise CadenceError("COUNT and UNTIL exclude each other", places["UNTIL"])
    until, utc = _until(seen["UNTIL"], places["UNTIL"]) if "UNTIL" in seen else (None, False)
    wkst = seen.get("WKST", "MO")
    if wkst not in CODES:
        raise CadenceError("WKST is one of MO TU WE TH FR SA SU", places["WKST"])
    by = {name: _numbers(name, seen[name], places[name]) for name in _NUMBERS if name in seen}
    byday = _byday(seen["BYDAY"], places["BYDAY"]) if "BYDAY" in seen else ()
    for name, allowed in (
        ("BYWEEKNO", ("YEARLY",)),
        ("BYYEARDAY", ("YEARLY",)),
        ("BYMONTHDAY", ("DAILY", "MONTHLY", "YEARLY")),
    ):
        if name in by and freq not in allowed:
            raise CadenceError(f"{name} does not go with FREQ={freq}", places[name] - len(name) - 1)
    if any(nth for nth, _ in byday) and (freq in ("DAILY", "WEEKLY") or "BYWEEKNO" in by):
        raise CadenceError("numbered weekdays such as 1SA go with MONTHLY and YEARLY only", places["BYDAY"])
    if any(abs(nth) > 5 for nth, _ in byday) and (freq == "MONTHLY" or "BYMONTH" in by):
        raise CadenceError("a month has five of a weekday at most", places["BYDAY"])
    if "BYSETPOS" in by and not byday and set(by) == {"BYSETPOS"}:
        raise CadenceError("BYSETPOS chooses among other BY parts; there are none", places["BYSETPOS"] - 9)
    made = Parts(
        freq,
        _whole(seen.get("INTERVAL", "1"), places.get("INTERVAL", 1), 999),
        _whole(seen["COUNT"], places["COUNT"], 9999) if "COUNT" in seen else 0,
        until,
        utc,
        CODES.index(wkst),
        byday,
        by,
    )
    if not _possible(made):
        raise CadenceError("no day fits this rule", column)
    return made


def _whole(text: str, at: int, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= most:
        raise CadenceError(f"a number from 1 to {most} was expected", at)
    return int(text)


def _until(text: str, at: int) -> tuple[datetime, bool]:
    match = _UNTIL.fullmatch(text)
    try:
        if match is None:
            raise ValueError
        day = date(int(match[1]), int(match[2]), int(match[3]))
        moment = time(int(match[4]), int(match[5]), int(match[6])) if match[4] else time(23, 59, 59)
    except ValueError:
        raise CadenceError(
            "UNTIL is a date such as 20271231, or a date and time such as 20271231T170000Z", at
        ) from None
    return datetime.combine(day, moment), bool(match[7])


def _numbers(name: str, text: str, at: int) -> tuple[int, ...]:
    low, high, negative = _NUMBERS[name]
    found = []
    for piece in text.split(","):
        bare = piece[1:] if piece[:1] in ("+", "-") and negative else piece
        if not bare.isascii() or not bare.isdigit() or not low <= int(bare[:9]) <= high:
            raise CadenceError(
                f"{name} takes numbers from {low} to {high}" + (", or negative ones" if negative else ""), at
            )
        found.append(-int(bare) if piece[0] == "-" else int(bare))
        at += len(piece) + 1
    return tuple(sorted(set(found)))


def _byday(text: str, at: int) -> tuple[tuple[int, int], ...]:
    found = []
    for piece in text.split(","):
        match = re.fullmatch(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)", piece)
        if match is None or (match[1] is not None and not 1 <= abs(int(match[1])) <= 53):
            raise CadenceError("BYDAY takes MO TU WE TH FR SA SU, or numbered ones such as 1SA and -1FR", at)
        found.append((int(match[1] or 0), CODES.index(match[2])))
        at += len(piece) + 1
    return tuple(sorted(set(found)))


def _possible(made: Parts) -> bool:
    """Whether some day of a leap cycle fits, as far as months, days and set positions can tell."""
    position = made.by.get("BYSETPOS")
    if position and (
        made.freq == "DAILY"
        and not {1, -1} & set(position)
        or made.freq == "WEEKLY"
        and min(abs(one) for one in position) > 7
        or made.freq == "MONTHLY"
        and min(abs(one) for one in position) > 31
    ):
        return False
    months, days = made.by.get("BYMONTH", range(1, 13)), made.by.get("BYMONTHDAY", (1,))
    lengths = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return any(abs(day) <= lengths[month - 1] for month in months for day in days)


def _plain(made: Parts, hours: Hours) -> Rule | None:
    """The same in the rest of the language, when it can say it."""
    if made.count or made.until or made.interval > 1:
        return None  # an interval is counted from the week of DTSTART there, from the first session here
    names = set(made.by) | ({"BYDAY"} if made.byday else set())
    numbered = {nth != 0 and -5 <= nth <= 5 for nth, _ in made.byday}
    if made.freq == "WEEKLY" and names == {"BYDAY"}:
        return Weekly(1, tuple(day for _, day in made.byday), hours)
    if made.freq == "DAILY" and names <= {"BYDAY"}:
        return Weekly(1, tuple(day for _, day in made.byday) or tuple(range(7)), hours)
    if made.freq == "MONTHLY" and names == {"BYDAY"} and numbered == {True}:
        return Nth(tuple(sorted(made.byday, key=lambda pair: (pair[0] < 0, pair))), hours)
    if made.freq == "MONTHLY" and names == {"BYMONTHDAY"}:
        return MonthDay(tuple(sorted(made.by["BYMONTHDAY"], key=lambda day: (day < 0, day))), hours)
    return None

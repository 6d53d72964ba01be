"""`sessions:`, by planned date: what is different about each, as a change of time and an override of the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time

from ..core.cadence import CadenceError, Change, Dated, Rule, parse_dated
from ..core.cadence.clock import duration
from ..core.cadence.tokens import Reader
from ..core.model import Join, Override, Person, key_of
from .desk import Desk, Wrong, nearest
from .kinds import Fields, fields
from .tree import Node, Table, Text
from .values import NO, YES, address, day
from .vocabulary import SESSION

_CANCELLED = {"cancelled", "canceled", "cancel", "no session", "no meeting", "off"}
_CLOCK = re.compile(  # how a time begins that is no date: 19:00, 7pm, 19h, 7-8pm, 7 to 8 pm, noon
    r"\s*(?:at\s+|from\s+)?(?:\d{1,2}(?:[:.]\d|\s*[ap]\.?m|h|\s*(?:[-–—]|to|until)\s*\d{1,2}(?![-\d]))|noon|midday)",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}")
_ISO = re.compile(r"\s*\d{4}-\d{1,2}-\d{1,2}")


@dataclass(frozen=True, slots=True)
class Special:
    """One entry: its change of time (None where the time stands), its override, and the key it stands under."""

    planned: date
    at: time | None
    change: Change | None
    override: Override
    node: Text


def read_sessions(node: Node, desk: Desk, rule: Rule | None, people: tuple[Person, ...]) -> list[Special]:
    """Every entry that can be understood; what cannot is said at the desk."""
    if isinstance(node, Text) and node.empty:
        return []
    if not isinstance(node, Table):
        desk.say(node, "sessions are written by date", "write `2026-12-26: cancelled` on a line below, indented")
        return []
    found: list[Special] = []
    seen: dict[tuple[date, time | None], Text] = {}
    for key, value in node.pairs:
        try:
            planned, at = _moment(key.text)
        except Wrong as error:
            desk.wrong(key, error)
            continue
        first = seen.setdefault((planned, at), key)
        if first is not key:
            desk.say(key, f"`{key.text}` is here twice", f"the first is in line {first.line}; keep one")
            continue
        special = _read(key, value, planned, at, desk, rule, people)
        if special is not None:
            found.append(special)
    return found


def _moment(text: str) -> tuple[date, time | None]:
    found = re.fullmatch(r"\s*(\S+?)(?:(?:T|,?\s+)(\d{1,2})[:.](\d{2}))?\s*", text)
    if not found:
        raise Wrong(f"`{text}` is not a date", "write it like 2026-12-26")
    planned = day(found[1])
    if found[2] is None:
        return planned, None
    try:
        return planned, time(int(found[2]), int(found[3]))
    except ValueError:
        raise Wrong(f"there is no time {found[2]}:{found[3]}", "write it like 18:00", found.start(2)) from None


def _read(
    key: Text, value: Node, planned: date, at: time | None, desk: Desk, rule: Rule | None, people: tuple[Person, ...]
) -> Special | None:
    if isinstance(value, Text):
        word = " ".join(value.text.split()).casefold()
        if word in _CANCELLED:
            return Special(planned, at, Change(planned, at, "cancelled"), Override(), key)
        if value.empty:
            desk.say(key, "what is different on this date is missing", "write `cancelled`, or `{moved: 2027-01-03}`")
            return None
        hint = "write `cancelled`, or keys such as `{moved: 2027-01-03}` or `{topic: Boundaries}`"
        if near := nearest(word, sorted(_CANCELLED)):
            hint = f"did you mean `{'cancelled' if near.startswith('cancel') else near}`?"
        elif word == "extra" or _CLOCK.match(value.text):
            hint = f"write {{extra: {'19:00-20:00' if word == 'extra' else value.text.strip()}}}"
            hint += "" if word == "extra" else f" or {{moved: {value.text.strip()}}}"
        elif word.startswith("moved"):
            hint = f"write {{moved: {value.text.split(' to ')[-1].removeprefix('moved').strip() or '2027-01-03'}}}"
        desk.say(value, f"`{value.text.strip()}` is not understood here", hint)
        return None
    found = fields(value, desk, SESSION, "a session")
    if found is None:
        return None
    change, note = _change(found, planned, at, desk, rule)
    return Special(planned, at, change, _override(found, note, desk, people), key)


def _change(found: Fields, planned: date, at: time | None, desk: Desk, rule: Rule | None) -> tuple[Change | None, str]:
    """The change of time, and the reason a host gave in place of a plain yes: `cancelled: the hall is closed`."""
    kinds = [name for name in ("cancelled", "moved", "extra") if _said(found, name)]
    if len(kinds) > 1:
        second = max((found.keys[name] for name in kinds), key=lambda k: (k.line, k.column))
        desk.say(second, f"a session cannot be {kinds[0]} and {kinds[1]} at once", "keep one of them")
        return None, ""
    change: Change | None = None
    reason = ""
    minutes = _duration(found, desk)
    kind = kinds[0] if kinds else ""
    node = found.where(kind) if kind else found.node
    try:
        if kind == "cancelled":
            word = node.text.strip() if isinstance(node, Text) else ""
            reason = "" if word.casefold() in YES | _CANCELLED else word
            change = Change(planned, at, "cancelled")
        elif kind == "moved":
            to_date, to_time, lasts = _span(_line(node, "moved"), "2027-01-03 18:00")
            change = Change(planned, at, "moved", to_date or planned, to_time, lasts or minutes)
        elif kind == "extra":
            to_date, to_time, lasts = _span(_line(node, "extra"), "19:00-20:00")
            if to_date not in (None, planned):
                raise Wrong(f"this extra session stands under {planned}", f"write it under `{to_date}:`")
            lasts = lasts or minutes or _usual(rule)
            if to_time is None:
                raise Wrong("an extra session needs its time", "write it like `extra: 19:00-20:00`")
            change = Change(planned, None, "extra", None, to_time, lasts or 60)
        elif minutes:
            change = Change(planned, at, "", None, None, minutes)
    except Wrong as error:
        desk.wrong(node, error)
    return change, reason


def _said(found: Fields, name: str) -> bool:
    """Whether one of the three was said and meant; `cancelled: no` is as good as nothing."""
    node = found.values.get(name)
    return node is not None and not (isinstance(node, Text) and node.text.strip().casefold() in NO)


def _line(node: Node, what: str) -> str:
    if isinstance(node, Text):
        return node.text
    raise Wrong(f"{what} is a date or a time", "write it like 2027-01-03 18:00")


def _usual(rule: Rule | None) -> int:
    if isinstance(rule, Dated):
        return rule.slots[0].minutes if rule.slots else 0
    return rule.hours.minutes if rule else 0


def _duration(found: Fields, desk: Desk) -> int | None:
    node = found.values.get("duration")
    if node is None:
        return None
    try:
        if not isinstance(node, Text):
            raise Wrong("the duration is one value", "write it like 90 minutes")
        reader = Reader(node.text)
        minutes = duration(reader)
        if reader.here.kind != "end":
            raise reader.error(reader.seen())
        return minutes
    except CadenceError as error:
        desk.say(node, error.message, error.hint or "write it like 90 minutes", offset=error.column - 1)
    except Wrong as error:
        desk.wrong(node, error)
    return None


def _span(text: str, like: str) -> tuple[date | None, time | None, int | None]:
    """Date, time and minutes of `2027-01-03`, `2027-01-03 18:00`, `2027-01-03 18:00-19:30`, `18:00`, `18:00-19:30`.

    What is not said is None; `like` is how to write it. The cadence's own reading of dated times, in its many
    spellings, does the work.
    """
    text = text.rstrip()
    if _ISO.fullmatch(text) or _DOTTED.fullmatch(text):
        return day(text), None, None
    dated = bool(_ISO.match(text)) or not _CLOCK.match(text)
    # A time alone is read as one of some day; the blanks keep the columns of its errors apart from that day's.
    front = "" if dated else "2027-01-04 "
    first: CadenceError | None = None
    for tail, timed, long in (("", True, True), (" for 60 minutes", True, False), (" 12:00-13:00", False, False)):
        try:
            slot = parse_dated(front + text + tail)
        except CadenceError as error:
            first = first or error
            continue
        return slot.day if dated else None, slot.start if timed else None, slot.minutes if long else None
    assert first is not None
    raise Wrong(first.message, f"write it like {like}", max(first.column - 1 - len(front), 0))


def _override(found: Fields, note: str, desk: Desk, people: tuple[Person, ...]) -> Override:
    parts: Fields | None = found.values.get("join")
    join = Join(**parts.values) if parts and all(v is not None for v in parts.values.values()) else None
    if place := found.get("place"):
        if join and join.place and join.place != place:
            desk.say(found.where("place"), "two places for one session", "keep `place`, or the one under `join`")
        join = replace(join or Join(), place=place)
    return Override(
        topic=found.values.get("topic"),
        note=found.values.get("note") or note or None,
        join=join,
        agenda=found.values.get("agenda"),
        reading=found.values.get("reading"),
        questions=found.values.get("questions"),
        moderator=_moderator(found, desk, people),
        shared=found.values.get("shared"),
    )


def _moderator(found: Fields, desk: Desk, people: tuple[Person, ...]) -> str | None:
    said: str | None = found.values.get("moderator")
    if not said:
        return None
    node = found.where("moderator")
    mail = re.search(r"<([^<>]*)>\s*$", said)
    if "@" in said:
        try:
            wanted = address(mail[1] if mail else said)
        except Wrong as error:
            desk.wrong(node, error)
            return None
        if any(p.key == key_of(wanted) for p in people):
            return wanted
        local = nearest(wanted.partition("@")[0], [p.email.partition("@")[0] for p in people])
        near = next((p.email for p in people if local and p.email.startswith(local + "@")), "")
        # Somebody may have joined by mail, of whom no file knows.
        desk.say(
            node,
            f"{wanted} is neither host nor member here",
            f"did you mean {near}?" if near else "a letter goes there all the same; members stand under `members`",
            severity="warning",
        )
        return wanted
    named = [p for p in people if p.name.casefold() == said.casefold()]
    named = named or [p for p in people if p.name.casefold().split(" ")[0] == said.casefold()]
    if len({p.key for p in named}) == 1:
        return named[0].email
    if named:
        desk.say(node, f"{len(named)} people are called {said}", f"write an address, such as {named[0].email}")
        return None
    near = nearest(said, [p.name for p in people if p.name])
    desk.say(node, f"nobody here is called {said}", f"did you mean {near}?" if near else "write the member's address")
    return None

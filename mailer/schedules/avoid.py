"""Days without a session: single ones, ranges, and public holidays."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from .desk import Desk, Wrong, nearest
from .kinds import Kind
from .tree import List, Node, Table, Text
from .values import day

Range = tuple[date, date]
_BETWEEN = re.compile(r"\s+(?:to|until|till|through|-|–|—)\s+|\s*(?:\.\.\.?|…|–|—)\s*|(?<=\d)\s*-\s*(?=\d{4}-)")
# Far enough for any plan a group makes; a fixed span, so that the same file always says the same.
_YEARS = range(2020, 2046)


def span(text: str) -> Range:
    """`2026-12-24`, or `2026-12-24 to 2027-01-02` with both ends included."""
    parts = _BETWEEN.split(text.strip())
    if len(parts) == 1:
        if text.strip().casefold().startswith("holidays"):
            code = text.strip()[8:].strip(" :=") or "GB-ENG"
            raise Wrong(f"`{text.strip()}` is not a date", f"write `holidays: {code}`")
        return day(text), day(text)
    if len(parts) != 2:
        raise Wrong(f"`{text.strip()}` is not a range of dates", "write it like 2026-12-24 to 2027-01-02")
    second = text.index(parts[1], text.index(parts[0]) + len(parts[0])) if parts[1] else len(text)
    low = day(parts[0])
    try:
        high = day(parts[1])
    except Wrong as error:
        raise Wrong(error.message, error.hint, second) from None
    if high < low:
        raise Wrong(f"{high} is before {low}", "write the earlier date first", second)
    return low, high


def _read(node: Node, desk: Desk) -> tuple[Range, ...]:
    found: list[Range] = []
    for item in node.items if isinstance(node, List) else [node]:
        if isinstance(item, Text):
            if item.empty:
                continue
            try:
                found.append(span(item.text))
            except Wrong as error:
                desk.wrong(item, error)
        elif isinstance(item, Table):
            for key, value in item.pairs:
                if key.text != "holidays":
                    slip = nearest(key.text, ("holidays",))
                    hint = "did you mean `holidays`?" if slip else "write dates, or `holidays: GB-ENG`"
                    desk.say(key, f"unknown key `{key.text}`", hint)
                    continue
                for code in value.items if isinstance(value, List) else [value]:
                    found += _holidays(code, desk)
        else:
            desk.say(item, "a list within the list", "write each date on a line of its own after `- `")
    return tuple(sorted(set(found)))


def _holidays(node: Node, desk: Desk) -> tuple[Range, ...]:
    if not isinstance(node, Text):
        desk.say(node, "holidays is the code of a country", "write it like GB-ENG or DE")
        return ()
    try:
        return public_holidays(node.text.strip().upper().replace("_", "-"))
    except Wrong as error:
        desk.wrong(node, error)
        return ()


@lru_cache(maxsize=64)
def public_holidays(code: str) -> tuple[Range, ...]:
    """The public holidays of an ISO 3166 country or region (`DE`, `GB-ENG`), 2020 to 2045. Raises Wrong."""
    import holidays

    country, _, region = code.partition("-")
    known = _countries()
    if country not in known:
        meant = _NAMES.get(country.casefold()) or nearest(country, tuple(_NAMES.values()))
        raise Wrong(f"no public holidays are known for `{code}`", f"write {meant or 'a code such as GB-ENG or DE'}")
    regions = known[country]
    if region and region not in regions:
        listed = ", ".join(sorted(regions)[:20])
        near = nearest(region, tuple(regions))
        hint = f"did you mean {country}-{near}?" if near else f"regions are {listed}" if listed else f"write {country}"
        raise Wrong(f"`{country}` has no region `{region}`", hint, len(country) + 1)
    days = holidays.country_holidays(country, subdiv=region or None, years=_YEARS)
    return tuple((found, found) for found in sorted(days))


@lru_cache(maxsize=1)
def _countries() -> dict[str, list[str]]:
    import holidays

    return holidays.list_supported_countries(include_aliases=True)


_NAMES = {"england": "GB-ENG", "uk": "GB-ENG", "britain": "GB-ENG", "scotland": "GB-SCT", "wales": "GB-WLS"}
_NAMES |= {"usa": "US", "germany": "DE", "deutschland": "DE", "france": "FR", "spain": "ES", "netherlands": "NL"}

AVOID = Kind(
    _read,
    {
        "type": ["array", "string", "object"],
        "items": {
            "anyOf": [
                {"type": "string", "examples": ["2026-12-24", "2026-12-24 to 2027-01-02"]},
                {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {
                        "holidays": {
                            "description": "public holidays of a country or region, such as DE or GB-ENG",
                            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
                        }
                    },
                },
            ]
        },
    },
)

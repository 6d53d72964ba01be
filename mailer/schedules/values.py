"""What a single text means: leads, yes and no, days, addresses, languages. Each raises Wrong with its mend."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from ..core.model import Lead, Person
from .desk import Wrong, nearest

LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "nl": "Dutch"}
_OWN_NAMES = {"deutsch": "de", "français": "fr", "francais": "fr", "español": "es", "espanol": "es"}
_OWN_NAMES |= {"nederlands": "nl"} | {name.casefold(): tag for tag, name in LANGUAGES.items()}

_NUMBERS: dict[str, float] = {
    "a": 1,
    "an": 1,
    "the": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
}
_NUMBERS |= {"eight": 8, "nine": 9, "ten": 10, "twelve": 12, "half an": 0.5, "half a": 0.5}
_MINUTES = {"m": 1, "min": 1, "mins": 1, "minute": 1, "minutes": 1, "h": 60, "hr": 60, "hrs": 60}
_MINUTES |= {"hour": 60, "hours": 60}
_DAYS = {"d": 1, "day": 1, "days": 1, "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7, "fortnight": 14}
_AMOUNT = re.compile(
    r"\s*(?:,|and\b)?\s*(?:(?P<figure>\d+(?:\.\d+)?)[\s-]*|(?P<word>half an?|[a-z]+)[\s-]+)(?P<unit>[a-z]+)",
    re.IGNORECASE,
)
LONGEST = 400  # days: the ledger reaches no further back

YES = {"yes", "true", "on", "y"}
NO = {"no", "false", "off", "n", "never", "none"}

# The parts of RFC 5321 addresses that people use: atoms (letters of any script, RFC 6531) or a quoted string.
_ATOM = r"[^\s\x00-\x20\x7f()<>\[\]:;@\\,.\"]+"
_LOCAL = rf"(?:{_ATOM}(?:\.{_ATOM})*|\"(?:[^\"\\\x00-\x1f\x7f]|\\[\x20-\x7e])+\")"
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_ADDRESS = re.compile(rf"{_LOCAL}@{_LABEL}(?:\.{_LABEL})+")
# Most lines of most lists, read in one go: a name and an address about which there is nothing to say.
USUAL = re.compile(
    r"([^\W_](?:[\w' -]{0,58}[^\W_])?) <([A-Za-z0-9](?:[A-Za-z0-9_+-]|\.(?=[A-Za-z0-9_+-])){0,62}@"
    r"(?:[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?\.){1,4}[a-z]{2,10})>"
).fullmatch


def no(text: str) -> bool:
    return text.strip().casefold() in NO


def one_line(text: str, what: str = "this") -> str:
    """`text` without blanks around it. Raises Wrong at a line break or control character within."""
    if text.isprintable():  # mostly it is, and asked at once
        return text.strip()
    for offset, character in enumerate(text):
        if unicodedata.category(character) in ("Cc", "Zl", "Zp"):
            if character in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029":
                raise Wrong(f"{what} has a line break in it", "write it on one line", offset)
            name = "a tab" if character == "\t" else f"an unprintable character (code {ord(character)})"
            raise Wrong(f"{what} has {name} in it", "delete it", offset)
    return text.strip()


def yes_no(text: str) -> bool:
    word = text.strip().casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    raise Wrong(f"`{text}` is neither yes nor no", "write yes or no")


def whole(text: str, what: str = "a whole number") -> int:
    """A count from 0 up; `3 sessions` and `20 places` are 3 and 20."""
    found = re.fullmatch(r"\s*(\d{1,7})(?:\s+[a-z]+)?\s*", text, re.IGNORECASE)
    if found:
        return int(found[1])
    word = text.strip().casefold().split(" ")[0]
    if word in _NUMBERS and isinstance(_NUMBERS[word], int):
        return int(_NUMBERS[word])
    raise Wrong(f"`{text}` is not {what}", "write a number such as 3")


def lead(text: str, direction: str = "before") -> Lead:
    """`7 days before`, `an hour before`, `1 day and 2 hours before`, `2 weeks`; minutes of the clock under a day.

    `direction` is the word that may follow, "before" or "after", "" for a length.
    """
    low = text.casefold().rstrip()
    body = low
    for word in ("before", "after", "earlier", "later", "ahead"):
        if body.endswith(word):
            same = word in {"before": ("before", "earlier", "ahead"), "after": ("after", "later")}.get(direction, ())
            if not same:
                raise Wrong(f"`{word}` does not fit here", _lead_hint(direction), len(body) - len(word))
            body = body[: -len(word)].rstrip()
            break
    days = minutes = 0.0
    place = 0
    if not body.strip():
        raise Wrong("how long is missing", _lead_hint(direction))
    while place < len(body):
        found = _AMOUNT.match(body, place)
        if not found:
            offset = place + len(body[place:]) - len(body[place:].lstrip())
            if body[offset:].replace(".", "").isdigit():
                unit = f"days {direction}" if direction else "minutes"
                raise Wrong(f"`{body[offset:]}` says no unit", f"write {body[offset:]} {unit}", offset)
            raise Wrong(f"`{text[offset : len(body)]}` is not a length of time", _lead_hint(direction), offset)
        word, unit = found["word"], found["unit"]
        amount = _NUMBERS.get(word, -1.0) if word else float(found["figure"])
        if amount < 0:
            raise Wrong(f"`{word}` is not a number", _lead_hint(direction), found.start("word"))
        if unit in _DAYS:
            days += amount * _DAYS[unit]
        elif unit in _MINUTES:
            minutes += amount * _MINUTES[unit]
        else:
            slip = nearest(unit, ("minutes", "hours", "days", "weeks")) if len(unit) > 3 else ""
            mend = f"did you mean {slip}?" if slip else "write minutes, hours, days or weeks"
            if unit.startswith("month"):
                mend = "months differ in length; write weeks"
            raise Wrong(f"`{unit}` is no length of time we count in", mend, found.start("unit"))
        place = found.end()
    if days % 1 or minutes % 1:
        raise Wrong(f"`{text.strip()}` is not a whole number of days or minutes", "write hours for parts of a day")
    if days + minutes / 1440 > LONGEST:
        raise Wrong(f"`{text.strip()}` is too far off", f"at most {LONGEST} days")
    return Lead(int(days), int(minutes))


def _lead_hint(direction: str) -> str:
    return (
        f"write it like `7 days {direction}` or `30 minutes {direction}`" if direction else "write it like `15 minutes`"
    )


def leads(text: str) -> list[tuple[int, str]]:
    """The several leads of one text, each with its offset: `1 day before, 30 minutes before`."""
    found, start = [], 0
    for part in re.split(r"((?<=before),?\s+and\s+|,|;)", text):
        if part.strip(" ,;") and part.strip() != "and" and part.strip(" ,") != "and":
            found.append((start + len(part) - len(part.lstrip()), part.strip()))
        start += len(part)
    return found


def day(text: str) -> date:
    """`2026-12-24`. Other ways to write a date are refused, naming the right one where it is certain."""
    word = text.strip()
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", word):
        year, month, number = (int(part) for part in word.split("-"))
        try:
            found = date(year, month, number)
        except ValueError:
            raise Wrong(f"there is no {word}", "look at a calendar") from None
        if not 1900 <= year <= 2999:
            raise Wrong(f"the year {year} is too far off", "write a year of this century")
        return found
    if swapped := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", word):
        try:
            meant = date(int(swapped[3]), int(swapped[2]), int(swapped[1]))
        except ValueError:
            pass
        else:
            raise Wrong(f"`{word}` is not how dates are written here", f"write {meant}")
    raise Wrong(f"`{word}` is not a date", "write it like 2026-12-24")


def address(text: str) -> str:
    """An e-mail address, trimmed. Raises Wrong where it cannot be one."""
    word = one_line(text, "the address")
    if word.casefold().startswith("mailto:"):
        word = word[7:]
    start = len(text) - len(text.lstrip())
    if not word:
        raise Wrong("the address is missing", "write it like ada@example.org")
    if _ADDRESS.fullmatch(word) and len(word) <= 254 and len(word.rpartition("@")[0].encode()) <= 64:
        return word
    local, at, domain = word.rpartition("@")
    if not at:
        raise Wrong(f"`{word}` is not an address: it has no @", "write it like ada@example.org", start)
    if " " in word:
        raise Wrong(f"`{word}` is not an address: it has a blank in it", "leave it out", start + word.index(" "))
    if not local or not domain:
        side = "before" if not local else "after"
        raise Wrong(f"`{word}` is not an address: nothing stands {side} the @", "write it like ada@example.org", start)
    if "@" in local:
        raise Wrong(f"`{word}` is not an address: it has two @", "one address each", start + word.index("@"))
    if "." not in domain:
        raise Wrong(f"`{word}` is not an address: `{domain}` has no ending", f"perhaps {word}.org?", start)
    raise Wrong(f"`{word}` is not an address", "write it like ada@example.org", start)


def person(text: str) -> Person:
    """`Ada Host <ada@example.org>`, `"Host, Ada" <ada@example.org>` or a bare address."""
    if usual := USUAL(text):
        return Person(usual[2], usual[1])
    one_line(text, "the name or address")
    several = [part for part in re.finditer(r"[^,;]+", text) if "@" in part[0]] if text.count("@") > 1 else []
    if len(several) > 1:
        mend = ", ".join(part[0].strip() for part in several)
        place = several[1].start() + len(several[1][0]) - len(several[1][0].lstrip())
        raise Wrong("two people in one place", f"write a list, [{mend}]", place)
    found = re.fullmatch(r"\s*(.*?)\s*<([^<>]*)>\s*", text)
    if not found:
        if "<" in text or ">" in text:
            raise Wrong(f"`{text}` has an angle bracket too few or too many", "write Ada Host <ada@example.org>")
        if "@" not in text:
            raise Wrong(f"`{text}` has no address", f"write {text.strip() or 'Ada Host'} <ada@example.org>")
        if " " in text.strip():
            start = text.rfind(" ", 0, text.index("@")) + 1
            name, mail = text[:start].strip(), text[start:].strip()
            raise Wrong("the address wants angle brackets", f"write {name} <{mail}>", max(start, 0))
        return Person(address(text))
    try:
        mail = address(found[2])
    except Wrong as error:
        raise Wrong(error.message, error.hint, found.start(2) + error.offset) from None
    name = found[1]
    if len(name) > 1 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return Person(mail, name.strip())


def language(text: str) -> str:
    """A BCP 47 tag whose language we write letters in: `en`, `de-AT`."""
    word = one_line(text, "the language").replace("_", "-")
    primary, _, rest = word.partition("-")
    if primary.lower() in LANGUAGES and re.fullmatch(r"(?:-[A-Za-z0-9]{2,8})*", f"-{rest}" if rest else ""):
        parts = [primary.lower()]
        for part in rest.split("-") if rest else []:
            parts.append(part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower())
        return "-".join(parts)
    all_ = ", ".join(f"{tag} ({name})" for tag, name in LANGUAGES.items())
    meant = _OWN_NAMES.get(word.casefold())
    raise Wrong(f"there are no letters in `{word}` yet", f"write {meant}" if meant else f"there are {all_}")

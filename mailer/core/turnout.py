"""How many came, in a moderator's own words: "all but one, plus a new face", "we were seven", "only Chi was missing".

What is read is kept as a few letters: `7`; or, counted from those who had said yes, `all`, `all-1`, `all-1+1` (the
last number are faces nobody expected). Words that say none of this are "": they are kept as they were written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .turnout_words import TONGUES, Words

_NOT_PEOPLE = (
    r"(?!\s*(?:[:.,]\d|%|€|\$|£|min|hour|heure|hora|stunde|uur|uhr|o'?clock|am\b|pm\b|h\b|days?\b|weeks?\b|times?\b))"
)
_SHAPE = re.compile(r"(?:(\d{1,3})|all(?:-(\d{1,3}))?(?:\+(\d{1,3}))?)")
LONGEST = 400  # letters of a reply that are read: how many came stands in its first lines


def turnout(text: str, language: str = "en") -> str:
    """What `text` says of how many came, in the form above; `language` (BCP 47) is tried first, then the others."""
    plain = " ".join(text[:LONGEST].replace("’", "'").split())
    first = language.partition("-")[0].casefold()
    for tongue in sorted(TONGUES, key=lambda one: (one != first, one != "en")):
        if found := _read(plain, _patterns(tongue)):
            return found
    return ""


def settled(answer: str, expected: int) -> tuple[int, int] | None:
    """(how many came, how many of them nobody expected) by an answer of that form, where `expected` had said yes;
    None where the words did not say."""
    shape = _SHAPE.fullmatch(answer)
    if shape is None:
        return None
    if shape[1]:
        return int(shape[1]), 0
    more = int(shape[3] or 0)
    return max(expected - int(shape[2] or 0), 0) + more, more


@dataclass(frozen=True, slots=True)
class _Patterns:
    words: Words
    new: re.Pattern[str]
    missing: re.Pattern[str]
    missed: re.Pattern[str]
    but: re.Pattern[str]
    nobody: re.Pattern[str]
    everybody: re.Pattern[str]
    were: re.Pattern[str]
    bare: re.Pattern[str]
    company: re.Pattern[str]


@cache
def _patterns(tongue: str) -> _Patterns:
    w = TONGUES[tongue]
    number = rf"(?:\d{{1,3}}{_NOT_PEOPLE}|(?:{w.numbers})\b)"
    # A link is no name, and no part is tried twice (possessive): a hostile text costs no more than a long one.
    who = rf"(?!(?:{w.link})\b)(?:{number}(?: of (?:us|them))?|[\w'-]++)"
    several = rf"{who}(?:(?: ?(?:{w.link}) ){{1,2}}{who}){{0,12}}+"
    a = r"(?:an?|une?|ein(?:en|e|em)?|un[ao]?|een|some)"

    def seek(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return _Patterns(
        w,
        new=seek(rf"(?:(?:^|\s)(?P<also>{w.also})\s*|\b)(?P<many>{number}|{a})\s+(?P<among>(?:{w.among})\s+\w*\s*)?(?:{w.new})\b"),
        missing=seek(rf"\b(?:(?:{w.only})\s+)?(?P<who>{several})\s+(?:{w.missing})\b"),
        missed=seek(rf"\b(?:{w.missed})\s+(?P<who>{several})"),
        but=seek(rf"\b(?:{w.everybody})\b(?: \w+){{0,2}}?\s*,? ?(?:{w.but})\s+(?P<who>{several})"),
        nobody=seek(rf"\b(?:{w.nobody})\b(?P<missing>(?: \w+)? (?:{w.missing})\b)?"),
        everybody=seek(rf"\b(?:{w.everybody})\b"),
        were=seek(rf"\b(?:{w.were})\s+(?:(?:{w.only})\s+)?(?P<many>{number})\b(?! (?:{w.missing})\b)"
            rf"|\b(?P<more>{number})\s+(?:{w.came})\b"),
        bare=seek(rf"^\W*(?P<many>{number})\W*$|(?P<more>\b\d{{1,3}}\b{_NOT_PEOPLE})"),
        company=seek(rf"\b(?:{w.only})\s+(?P<who>{several})"),
    )  # fmt: skip


def _read(text: str, p: _Patterns) -> str:
    more, rest = 0, text
    for new in p.new.finditer(text):
        if not new["among"]:
            more += _number(new["many"], p)
        rest = rest.replace(new[0], " ", 1)
    but, lacked = p.but.search(rest), p.missed.search(rest) or p.missing.search(rest)
    if lacked and p.everybody.fullmatch(lacked["who"]):
        lacked = None
    number = p.were.search(rest)
    if number and number["many"]:  # in so many words: the rest explains it
        return str(_number(number["many"], p) + (0 if but or lacked else more))
    if but:
        return _all(_count(but["who"], p), more)
    if found := p.nobody.search(rest):
        return _all(0, more) if found["missing"] else str(more)
    if lacked:
        return _all(_count(lacked["who"], p), more)
    if number:
        return str(_number(number["more"], p) + more)
    if p.everybody.search(rest):
        return _all(0, more)
    if (found := p.company.search(rest)) and re.search(rf"\b(?:{p.words.me})\b", found["who"], re.IGNORECASE):
        return str(_count(found["who"], p) + more)
    if found := p.bare.search(rest):
        return str(_number(found["many"] or found["more"], p) + more)
    return ""


def _all(less: int, more: int) -> str:
    return "all" + (f"-{less}" if less else "") + (f"+{more}" if more else "")


def _count(who: str, p: _Patterns) -> int:
    """How many are named: a number, or as many names as are linked."""
    pieces = [piece for piece in re.split(rf"\s*(?:,|\b(?:{p.words.link})\b)\s*", who, flags=re.IGNORECASE) if piece]
    return sum(_number(piece.split()[0], p, 1) for piece in pieces)


def _number(word: str, p: _Patterns, otherwise: int = 1) -> int:
    """The number a word says; `otherwise` for an article or a name."""
    if word.isdigit():
        return int(word)
    for value, spelt in enumerate(_split(p.words.numbers)):
        if re.fullmatch(spelt, word, re.IGNORECASE):
            return value
    return otherwise


@cache
def _split(numbers: str) -> tuple[str, ...]:
    """The alternatives at the top: a bar inside brackets belongs to one spelling."""
    return tuple(re.findall(r"(?:[^|()]|\([^()]*\)\??)+", numbers))

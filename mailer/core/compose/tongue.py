"""A letter's language: its sentences, and how dates and times are written in it.

Dates come from CLDR through Babel. Blanks that must not break are written as plain ones (mail in plain text).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location

_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "yi"))
_BLANKS = str.maketrans({"\u202f": " ", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language's sentences: English sentence to its translation (or, where it counts, to all its forms)."""

    language: str  # "de"
    sentences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    plural: Callable[[int], int] = lambda n: int(n != 1)

    def say(self, sentence: str) -> str:
        found = self.sentences.get(sentence)
        return found[0] if found and found[0] else sentence

    def count(self, one: str, many: str, n: int) -> str:
        found = self.sentences.get(one)
        if found and all(found):
            return found[min(self.plural(n), len(found) - 1)]
        return one if n == 1 else many


ENGLISH = Catalogue("en")


@dataclass(frozen=True, slots=True)
class Tongue:
    """A catalogue, and the locale that dates are written for."""

    catalogue: Catalogue
    locale: Locale

    @property
    def language(self) -> str:
        return self.catalogue.language

    @property
    def direction(self) -> str:
        return "rtl" if self.language in _RIGHT_TO_LEFT else "ltr"

    def say(self, sentence: str, **values: object) -> str:
        """The sentence in this language, `%(name)s` filled from `values`."""
        return self.catalogue.say(sentence) % values

    def count(self, one: str, many: str, n: int, **values: object) -> str:
        return self.catalogue.count(one, many, n) % {"n": n, **values}

    def date(self, moment: date) -> str:
        """`Saturday, November 28, 2026`, in the order of the reader's country."""
        return _date(moment.toordinal(), self.locale)

    def day(self, moment: datetime) -> str:
        """`Sat, Nov 28`: for a subject line."""
        return _day(moment.toordinal(), self.locale)

    def time(self, moment: datetime) -> str:
        """`5:15 pm`, `17:15`."""
        return _time(moment.hour, moment.minute, self.locale)

    def times(self, start: datetime, end: datetime) -> str:
        """`5:15–6:30 pm`, `17:15–18:30 Uhr`. A midnight crossed names the day the end falls on."""
        first, last = self.time(start), self.time(end)
        day = "" if start.date() == end.date() else f" ({self.day(end)})"
        if not day and first[-3:] == last[-3:] and first[-3:] in (" am", " pm"):
            first = first[:-3]
        return self.say("%(start)s–%(end)s", start=first, end=last) + day

    def city(self, zone: tzinfo | None) -> str:
        """`New York`: the place a zone is known by."""
        return _city(getattr(zone, "key", "UTC"), str(self.locale))


# A letter or feed writes the same few days and times over and over; Babel takes 20 µs and more for each.
@lru_cache(maxsize=4096)
def _date(ordinal: int, locale: Locale) -> str:
    return _first(format_date(date.fromordinal(ordinal), "full", locale=locale).translate(_BLANKS), locale)


@lru_cache(maxsize=4096)
def _day(ordinal: int, locale: Locale) -> str:
    noon = datetime.combine(date.fromordinal(ordinal), time(12), UTC)
    return _first(format_skeleton("MMMEd", noon, tzinfo=UTC, locale=locale).translate(_BLANKS), locale)


def _first(written: str, locale: Locale) -> str:
    """`lundi 1er mars`: the one day that French counts, and CLDR does not."""
    return written.replace(" 1 ", " 1er ") if locale.language == "fr" else written


@lru_cache(maxsize=8192)
def _time(hour: int, minute: int, locale: Locale) -> str:
    written = format_time(time(hour, minute), "short", locale=locale).translate(_BLANKS)
    return written.lower() if locale.language == "en" else written


@lru_cache(maxsize=512)
def _city(key: str, locale: str) -> str:
    name = get_timezone_location(key, locale=locale, return_city=True)
    return name or key.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=1024)
def locale_for(tag: str, zone: str) -> Locale:
    """The locale to write dates for: a region in the tag decides (`en-GB`, `es-MX`); English without one goes
    by the reader's zone, because Americans and the rest put day and month in another order."""
    try:
        locale = Locale.parse(tag.replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError):
        locale = Locale("en")
    if locale.language == "en" and not locale.territory:
        american = get_global("zone_territories").get(zone) in ("US", "CA", "PR", "PH")
        return Locale.parse("en_US" if american else "en_001")
    return locale


def language_of(tag: str) -> str:
    """`de` of `de-AT`, in lower case."""
    return tag.replace("_", "-").partition("-")[0].casefold() or "en"

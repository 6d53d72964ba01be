"""The languages pages can be read in, and which one a reader gets."""

from __future__ import annotations

import threading

from mailer.core.compose.tongue import ENGLISH, Catalogue, Tongue, language_of, locale_for
from mailer.templating import load_catalogue

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "nl": "Nederlands"}


class Tongues:
    """Catalogues of letters and pages together, read when first needed."""

    def __init__(self) -> None:
        self._known: dict[str, Catalogue] = {"en": ENGLISH}
        self._lock = threading.Lock()

    def of(self, tag: str, zone: str) -> Tongue:
        """The language `tag` asks for, English where we do not speak it; dates as in the reader's country."""
        catalogue = self._catalogue(language_of(tag))
        return Tongue(catalogue, locale_for(tag if catalogue.language == language_of(tag) else "en", zone))

    def choose(self, accept: str, otherwise: str) -> str:
        """The first language of an Accept-Language header (RFC 9110 section 12.5.4) that we speak."""
        wishes: list[tuple[float, int, str]] = []
        for place, part in enumerate(accept[:500].split(",")):
            tag, _, weight = part.strip().partition(";")
            try:
                quality = float(weight.strip().removeprefix("q=")) if weight else 1.0
            except ValueError:
                continue
            if tag.strip() and quality > 0 and language_of(tag.strip()) in LANGUAGES:
                wishes.append((-quality, place, tag.strip()))
        return min(wishes)[2] if wishes else otherwise

    def _catalogue(self, language: str) -> Catalogue:
        if language not in LANGUAGES:
            return ENGLISH
        with self._lock:
            if language not in self._known:
                self._known[language] = _read(language)
            return self._known[language]


def _read(language: str) -> Catalogue:
    letters, pages = load_catalogue(language), load_catalogue(language, "pages")
    if pages is None:
        return letters or ENGLISH
    if letters is None:
        return pages
    return Catalogue(language, {**letters.sentences, **pages.sentences}, pages.plural)

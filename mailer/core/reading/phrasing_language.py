"""Which languages a few words may be in, by the words themselves."""

from __future__ import annotations

from functools import lru_cache

from mailer.core.reading.phrasing_lexicon import every_language, lexicon
from mailer.core.reading.phrasing_tokens import Token
from mailer.core.reading.words.marks import MARK_SETS

# First and last letter of a script's block, and who writes with it.
_SCRIPTS = (
    (0x0370, 0x03FF, ("el",)), (0x0400, 0x052F, ("ru", "uk", "bg", "sr")), (0x0590, 0x05FF, ("he",)),
    (0x0600, 0x06FF, ("ar", "fa")), (0x0900, 0x097F, ("hi",)), (0x0980, 0x09FF, ("bn",)), (0x0B80, 0x0BFF, ("ta",)),
    (0x0C00, 0x0C7F, ("te",)), (0x0E00, 0x0E7F, ("th",)),
    (0x3040, 0x30FF, ("ja",)), (0xAC00, 0xD7AF, ("ko",)), (0x1100, 0x11FF, ("ko",)),
    (0x3400, 0x9FFF, ("zh", "ja")), (0x0530, 0x058F, ("hy",)), (0x10A0, 0x10FF, ("ka",)),
)  # fmt: skip
_UKRAINIAN, _RUSSIAN = frozenset("іїєґ"), frozenset("ыэъё")


def _script(text: str) -> tuple[str, ...]:
    seen: tuple[str, ...] = ()
    for letter in text[:400]:
        code = ord(letter)
        if code < 0x370:
            continue
        for first, last, languages in _SCRIPTS:
            if first <= code <= last:
                if languages == ("ja",) or len(languages) == 1:
                    return languages
                seen = seen or languages
    if "ru" in seen:
        low = set(text[:400].lower())
        return ("uk",) if low & _UKRAINIAN else ("ru", "bg") if low & _RUSSIAN else seen
    return seen


# Letters only some languages have.
_LETTERS = {
    letter: names.split()
    for names, letters in {
        "it": "ìò", "it fr": "èù", "es": "ñ¿¡", "pt": "ãõ", "de": "ß", "pl": "ąęłśżź", "cs": "řěů", "hu": "őű",
        "tr": "ığ",
        "ro": "ță", "da no": "øæ", "sv da no fi": "å", "fr": "œ", "sk": "ľĺŕ", "vi": "ơưđ", "sv fi de": "ä",
        "lv": "āēļņ", "lt": "ėų",
    }.items()
    for letter in letters
}  # fmt: skip


def languages(text: str, words: list[Token], preferred: str) -> list[str]:
    """The likeliest languages first; several only where the words leave a choice."""
    if not text.isascii() and (by_script := _script(text)):
        return list(by_script)
    scores: dict[str, int] = {}
    for token in words[:120]:
        parts = token.form.split("'") if "'" in token.form else (token.form,)
        for form in (token.form, *parts) if len(parts) > 1 else parts:
            for language in MARK_SETS.get(form, ()):
                scores[language] = scores.get(language, 0) + 1
    if not text.isascii():
        for letter in set(text[:400].lower()) & _LETTERS.keys():
            for language in _LETTERS[letter]:
                scores[language] = scores.get(language, 0) + 1
    preferred = preferred.lower().replace("_", "-").split("-")[0]
    if not scores:
        return _unmarked(words, preferred)
    if preferred in scores:
        scores[preferred] += 0 if len(words) > 12 else 1
    top = max(scores.values())
    best = [language for language, score in scores.items() if score == top]
    best.sort(key=lambda language: (language != preferred, language != "en"))
    if top <= 2:
        extra = [language for language in _unmarked(words, preferred) if language not in best]
        best.extend(extra)
    return best[:12]


def _unmarked(words: list[Token], preferred: str) -> list[str]:
    forms = tuple(part for token in words[:12] if token.kind == "w" for part in token.form.split("'") if part)
    order = [preferred] if preferred else []
    return list(dict.fromkeys([*order, "en", *_knowing(forms)]))


@lru_cache(maxsize=4096)
def _knowing(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Languages whose lexicon knows most of these words, and more than a word or two of many."""
    if not forms:
        return ()
    counts = {language: sum(form in lexicon(language).known for form in forms) for language in every_language()}
    most = max(counts.values())
    return tuple(language for language, count in counts.items() if count == most) if most else ()

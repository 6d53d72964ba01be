"""Which languages a few words may be in, by the words themselves."""

from __future__ import annotations

import re
from functools import lru_cache

from mailer.core.reading.phrase_graph import one
from mailer.core.reading.phrasing_lexicon import every_language, words_of
from mailer.core.reading.phrasing_tokens import Token, fold, form_of
from mailer.core.reading.words.marks import MARK_SETS

# First and last letter of a script's block, and who writes with it.
_SCRIPTS = (
    (0x0370, 0x03FF, ("el",)),
    (0x0400, 0x052F, ("ru", "uk", "bg", "sr", "mk", "kk", "mn", "be", "ky", "tg", "tt", "uz")),
    (0x0530, 0x058F, ("hy",)), (0x0590, 0x05FF, ("he",)),
    (0x0600, 0x06FF, ("ar", "fa", "ur", "ps", "ckb")), (0x0900, 0x097F, ("hi", "mr", "ne")), (0x0980, 0x09FF, ("bn",)),
    (0x0A00, 0x0A7F, ("pa",)), (0x0A80, 0x0AFF, ("gu",)), (0x0B00, 0x0B7F, ("or",)), (0x0B80, 0x0BFF, ("ta",)),
    (0x0C00, 0x0C7F, ("te",)), (0x0C80, 0x0CFF, ("kn",)), (0x0D00, 0x0D7F, ("ml",)), (0x0D80, 0x0DFF, ("si",)),
    (0x0E00, 0x0E7F, ("th",)), (0x0E80, 0x0EFF, ("lo",)), (0x1000, 0x109F, ("my",)), (0x10A0, 0x10FF, ("ka",)),
    (0x1200, 0x137F, ("am",)), (0x1780, 0x17FF, ("km",)),
    (0x3040, 0x30FF, ("ja",)), (0xAC00, 0xD7AF, ("ko",)), (0x1100, 0x11FF, ("ko",)), (0x3130, 0x318F, ("ko",)),
    (0x3400, 0x9FFF, ("zh", "ja")),
)  # fmt: skip
# Letters that narrow a script's languages down.
_NARROWER = (
    ("ӣӯ", "tg"), ("җ", "tt"), ("ҳ", "tg uz"), ("ў", "be uz"), ("ұі", "kk uk be"), ("әһ", "kk tt"), ("ғқ", "kk uz tg"),
    ("ңөү", "kk ky tt mn"), ("їєґ", "uk"), ("ѓќѕ", "mk"), ("ђћ", "sr"), ("љњџј", "sr mk"),
    ("ыэё", "ru mn kk be ky tt tg"), ("ъ", "bg ru mn tg uz"), ("і", "uk kk be"),
    ("ۆێڕڵە", "ckb"), ("ټډړښځڅڼې", "ps"), ("ٹڈڑںےھہ", "ur"), ("پچگژ", "fa ur ps ckb"),
    ("ةى", "ar"), ("ळ", "mr"),
)  # fmt: skip


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
    if len(seen) > 2:
        low = set(text[:400].lower())
        for letters, names in _NARROWER:
            if low & set(letters) and (left := tuple(name for name in seen if name in names.split())):
                seen = left
    return seen


# Letters only some languages have.
_LETTERS = {
    letter: names.split()
    for names, letters in {
        "it": "ìò", "it fr": "èù", "es gl": "ñ¿¡", "pt": "ãõ", "de": "ß", "pl": "ąęłśżź", "cs": "řěů", "hu": "őű",
        "tr az": "ığ", "az": "ə", "cy": "ŵŷ", "sq": "ë", "sr sl": "ć",
        "ro": "ță", "da no": "øæ", "sv da no fi": "å", "fr": "œ", "sk": "ľĺŕ", "vi": "ơưđ", "sv fi de": "ä",
        "lv": "āēļņ", "lt": "ėų", "is": "þð", "et": "õ",
    }.items()
    for letter in letters
}  # fmt: skip
SHORT = 14  # words of a mail whose every word is looked up in all languages
_MANY = 12  # languages tried
_EVERYWHERE = 20  # a word so many languages share ("ok") is a sign of none


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
    if top > 2 and best == ["en"]:
        return best
    if top <= 2 or len(words) <= SHORT:
        best.extend(language for language in _unmarked(words, preferred) if language not in best)
    return best[:_MANY]


def _unmarked(words: list[Token], preferred: str) -> list[str]:
    forms = tuple(part for token in words[:SHORT] if token.kind == "w" for part in token.form.split("'") if part)
    order = [preferred] if preferred else []
    return list(dict.fromkeys([*order, "en", *_knowing(forms)]))


@lru_cache(maxsize=1)
def _speakers() -> dict[str, tuple[str, ...]]:
    """Each word → the languages in whose phrases it occurs."""
    found: dict[str, list[str]] = {}
    for language in every_language():
        for word in vocabulary(language):
            found.setdefault(word, []).append(language)
    same: dict[tuple[str, ...], tuple[str, ...]] = {}
    return {word: same.setdefault(names, names) for word, names in ((w, tuple(n)) for w, n in found.items())}


_WORD = re.compile(r"[^\s;|()'’]+")


def vocabulary(language: str) -> set[str]:
    """The words of a language's phrases, folded for look-up."""
    found = {word for part in words_of(language) for block in part.values() for word in _WORD.findall(block)}
    return {one(form_of(word)) for word in found} | ({fold(word) for word in found} if language == "vi" else set())


@lru_cache(maxsize=4096)
def _knowing(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Languages whose phrases hold most of these words."""
    speakers = _speakers()
    counts: dict[str, int] = {}
    for form in forms:
        known = speakers.get(form, ())
        for language in known if len(known) < _EVERYWHERE else ():
            counts[language] = counts.get(language, 0) + 1
    most = max(counts.values(), default=0)
    return tuple(language for language, count in counts.items() if count == most)

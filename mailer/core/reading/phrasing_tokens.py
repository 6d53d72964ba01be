"""Own words → sentences → tokens, in one linear pass over a capped text.

Every script is read the same way: words between spaces, except Chinese, Japanese, Korean, Thai, Lao, Khmer and
Burmese, whose characters are tokens of their own (phrases of several characters are then found by the lexicon, as
phrases of several words are).
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

# An answer stands at the beginning of a mail; whatever follows page three does not change it.
LIMIT = 4000

_SIGNS = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u02bb": "'", "`": "'", "\u00b4": "'",
                        "\uff07": "'",
                        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"', "\u00a0": " ",
                        "\u2014": "\u2013", "\u2212": "-", "\uff0b": "+"})  # fmt: skip


def _folds() -> dict[int, str]:
    table: dict[int, str] = {ord("ß"): "ss", ord("ł"): "l", ord("ø"): "o", ord("đ"): "d", ord("æ"): "ae",
                             ord("œ"): "oe", ord("ı"): "i", ord("ё"): "е", ord("ð"): "d", 0x307: ""}  # fmt: skip
    for code in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00)):
        plain = unicodedata.normalize("NFD", chr(code))
        if plain[0].isascii() and len(plain) > 1:
            table[code] = plain[0]
    table.update({0x259: "e", 0x253: "b", 0x257: "d", 0x199: "k"})  # Azerbaijani and Hausa without their letters
    for code in range(0x386, 0x3CF):  # Greek without its accents
        plain = unicodedata.normalize("NFD", chr(code))
        if len(plain) > 1:
            table[code] = plain[0]
    table[ord("ς")] = "σ"
    # Arabic, Persian and Urdu keyboards write one letter in several ways, and vowel signs seldom
    table.update(dict.fromkeys((*range(0x64B, 0x653), 0x640, 0x670, 0x200C), ""))
    table.update(dict.fromkeys(map(ord, "أإآٱ"), "ا") | dict.fromkeys(map(ord, "یىےۓ"), "ي"))
    table.update(dict.fromkeys(map(ord, "ہھۂةۃ"), "ه") | {ord("ک"): "ك", ord("ؤ"): "و", ord("ئ"): "ي"})
    table.update(dict.fromkeys((0x300, 0x301, 0x304, 0x323), ""))  # tones and stresses written beside a letter
    table.update({0x93C: "", 0x901: "ं", 0x9BC: "", 0x981: "ং"})  # dots few people type
    return table


_FOLDS = _folds()

_ONE = "\u0e00-\u0eff\u1000-\u1049\u104c-\u109f\u1780-\u17d3\u17d7-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_TOKEN = re.compile(
    rf"(?P<one>[{_ONE}])"
    r"|(?P<zone>(?:https?://|www\.)\S+|\b[\w.+-]{1,64}@[\w-]+\.\w[\w.-]*)"
    r"|(?P<clock>\d{1,2}[:.h]\d{2}(?!\d)|\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])|\d{4}-\d\d-\d\d|"
    r"\d{1,2}\.\d{1,2}\.(?=\s+[^\W\dA-ZÄÖÜ_])|\d+(?:[.,]\d+)+|[+-]1\b|\d+\s?%)"
    rf"|(?P<word>(?:(?![{_ONE}])[\w\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0963\u0966-\u0dff\u200c])+"
    rf"(?:'(?:(?![{_ONE}])\w)+)*'?)"
    r"|(?P<mark>[\u2190-\u2bff\U0001f000-\U0001fbff]|:[a-z_+1-]{2,20}:|:-?[()/|D]|;-?\)|<3)"
    # the Greek question mark looks like a semicolon; Urdu, Hindi, Armenian, Ethiopic, Burmese … have stops of their own
    r"|(?P<stop>(?:[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u0965\u0f0d\uff0e\uff61\u00bf\u00a1\u037e\u055e\u0589\u1362\u1367\u104b\u17d4]"
    r"|(?<=[\u0386-\u03ce]);)+)"
    r"|(?P<pause>[,;:()\u2013\u3001\uff0c\uff1a\uff1b\uff64\u30fb\u060c\u061b\u055d\u1363\u104a/\[\]*_~|\"]|(?<=\s)-+(?=\s)|--+|-+(?=\s))"
    r"|(?P<line>\n\s*)"
)
_ASKS = "?\uff1f\u061f\u037e\u055e\u1367;"
_TRIPLE = re.compile(r"([^\W\d_])\1\1+")


class Token(NamedTuple):
    """One word or sign: `form` folded for look-up, where it stands, what it is: w(ord) m(ark) . , " or n(ewline)."""

    form: str
    start: int
    end: int
    kind: str


def plain(text: str) -> str:
    """The capped text in composed form with typewriter apostrophes and quotation marks; same words otherwise."""
    cut = text[:LIMIT]
    if cut.isascii():
        return cut.replace("`", "'")
    return unicodedata.normalize("NFC", cut).translate(_SIGNS)


def fold(word: str) -> str:
    """Lower case without accents and other signs people leave out: 'Não' → 'nao'."""
    low = word.lower()
    return low if low.isascii() else low.translate(_FOLDS)


# The accent is all that tells "sí" (yes) from "si" (if), and in Vietnamese "đúng" (right) from "đừng" (do not).
_TOLD = {"sì": "sí", **{word: word for word in (
    "sí đúng đừng đã dạ có cô bận bạn tôi tới tối đến đèn nghỉ nghĩ thể thế"
).split()}}  # fmt: skip


def form_of(word: str) -> str:
    """What a word is looked up by: folded, save where an accent tells it from another."""
    return _TOLD.get(word.lower()) or fold(word)


def shortened(form: str) -> tuple[str, ...]:
    """What an elongated word may stand for: 'yesss' → 'yess', 'yes'."""
    if not _TRIPLE.search(form):
        return ()
    return (_TRIPLE.sub(r"\1\1", form), _TRIPLE.sub(r"\1", form))


def tokens(text: str) -> list[Token]:
    """Tokens of an already :func:`plain` text."""
    found: list[Token] = []
    for hit in _TOKEN.finditer(text):
        what = hit.lastgroup
        form = hit.group()
        start, end = hit.span()
        if what == "word":
            found.append(Token(form_of(form), start, end, "w"))
        elif what == "one":
            found.append(Token(form, start, end, "w"))
        elif what == "clock" or what == "zone":
            found.append(Token(form.replace(" ", "").lower(), start, end, "w"))
        elif what == "mark":
            if not 0x1F3FB <= ord(form[0]) <= 0x1F3FF and form not in "\u2640\u2642":
                found.append(Token(form, start, end, "m"))
        elif what == "stop":
            if form in "\u00bf\u00a1":
                continue
            found.append(Token("?" if any(c in _ASKS for c in form) else form[0], start, end, "."))
        elif what == "line":
            found.append(Token("\n", start, end, "n"))
        else:
            found.append(Token(form[0], start, end, '"' if form == '"' else ","))
    return found

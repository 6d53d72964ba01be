"""Hundreds of phrases looked for in one text at the price of a few.

Each regular expression fragment needs some plain words to match at all. Those are looked up by three of their letters,
and only a fragment whose words occur is compiled and tried. Most never are, which also keeps the start quick.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

_ZERO_WIDTH = "bBAZ"
_GRAM = 3


class Phrases:
    """Fragments of regular expressions as one pattern that ignores case. `head` and `tail` go around each of them."""

    def __init__(self, fragments: Iterable[str], head: str = "", tail: str = "") -> None:
        self._around = (head, tail)
        self._fragments = list(fragments)
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._index: dict[str, list[tuple[str, int]]] = {}
        self._short: list[tuple[str, int]] = []
        for number, fragment in enumerate(self._fragments):
            for needle in needles_of(fragment):
                if len(needle) < _GRAM:
                    self._short.append((needle, number))
                else:
                    self._index.setdefault(needle[:_GRAM], []).append((needle, number))

    def live(self, text: str) -> list[re.Pattern[str]]:
        """The patterns that may match somewhere in `text`, in the order of their fragments."""
        low = text.lower()
        found = {
            number for gram in self._index.keys() & _grams(low) for needle, number in self._index[gram] if needle in low
        }
        found.update(number for needle, number in self._short if needle in low)
        return [self._compiled.get(number) or self._compile(number) for number in sorted(found)]

    def search(self, text: str) -> re.Match[str] | None:
        """A match anywhere in `text` of the first fragment that has one."""
        for pattern in self.live(text):
            if match := pattern.search(text):
                return match
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """A match at the beginning of `text` of the first fragment that has one."""
        for pattern in self.live(text):
            if match := pattern.match(text):
                return match
        return None

    def _compile(self, number: int) -> re.Pattern[str]:
        head, tail = self._around
        pattern = re.compile(f"{head}(?:{self._fragments[number]}){tail}", re.IGNORECASE)
        self._compiled[number] = pattern
        return pattern


Found = Mapping[tuple[str, ...], frozenset[str]]


class Words:
    """Which of several lists of patterns may match somewhere in a text, told by words that they need: those are there
    however the text is cut up before it is held against the patterns."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        """`lists`: patterns over text in lower case, by the name of their list."""
        named: dict[tuple[str, ...], set[str]] = {}
        for name, fragments in lists.items():
            for fragment in fragments:
                for needle in needles_of(fragment):
                    named.setdefault(tuple(sorted(needle.split(), key=len, reverse=True)), set()).add(name)
        self._names = {words: frozenset(names) for words, names in named.items()}
        self._index: dict[str, list[tuple[str, ...]]] = {}
        for words in named:
            self._index.setdefault("".join(words[:1])[:_GRAM], []).append(words)
        self._short = [gram for gram in self._index if len(gram) < _GRAM]

    def found(self, text: str) -> Found:
        """The words, all of which occur in `text`, that one of the patterns needs, and the lists it may be in."""
        near = [words for gram in self._index.keys() & _grams(text) for words in self._index[gram] if words[0] in text]
        near += [words for gram in self._short for words in self._index[gram]]
        return {words: self._names[words] for words in near if hold(text, words)}


def hold(text: str, words: tuple[str, ...]) -> bool:
    """Whether all of the words occur in `text`."""
    if len(words) == 1:
        return words[0] in text
    return all(word in text for word in words)


@lru_cache(maxsize=4)
def _grams(text: str) -> frozenset[str]:
    # Several lists are asked about the same text in turn, so its letters are taken by threes once.
    return frozenset(map("".join, zip(text, text[1:], text[2:], strict=False)))


def needles_of(fragment: str) -> tuple[str, ...]:
    """Words of which any match of `fragment` holds at least one, in lower case; ('',) when there are none."""
    tokens = _TOKEN.findall(fragment)
    needles, _ = _alternatives(tokens, 0)
    return tuple(dict.fromkeys(needles)) if needles and all(needles) else ("",)


_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=]|<?[=!]|i:|P<\w+>))?|[?*+]\??|\{\d+(?:,\d*)?\}\??|"
    r"[^\\\[\]().|?*+{}^$]+|.",
    re.DOTALL,
)
_QUANTITY = re.compile(r"[?*+{](?=.)|[?*+]\Z")


def _alternatives(tokens: list[str], at: int) -> tuple[list[str], int]:
    """The needles of one alternation that begins at `at`, and where it ends (at its bracket, or the end)."""
    found: list[str] = []
    while True:
        needles, at = _sequence(tokens, at)
        found += needles
        if at >= len(tokens) or tokens[at] == ")":
            return found, at
        at += 1  # the bar


def _sequence(tokens: list[str], at: int) -> tuple[list[str], int]:
    best: list[str] = [""]
    run = ""
    count = len(tokens)
    while at < count and (token := tokens[at]) not in ("|", ")"):
        inner: list[str] = [""]
        letters = ""
        if token[0] == "(":
            inner, at = _alternatives(tokens, at + 1)
            if "!" in token:
                inner = [""]
        elif token[0] == "\\":
            if token[1:] in _ZERO_WIDTH:
                at += 1
                continue
            letters = "" if token[1:].isalnum() else token[1:]
        elif token in ("^", "$"):
            at += 1
            continue
        elif token[0] not in "[.":
            letters = token.lower()
        at += 1
        quantity = tokens[at] if at < count and _QUANTITY.match(tokens[at]) else ""
        if not quantity:
            if letters:
                run += letters
                continue
        else:
            at += 1
            # A quantifier is about the last letter only.
            run, letters = run + letters[:-1], letters[-1:]
        optional = quantity[:1] in ("?", "*") or quantity.startswith(("{0", "{,"))
        if letters and not optional:
            run += letters
        elif all(inner) and not optional:
            best = _better(best, inner)
        best, run = _better(best, [run]), ""
    return _better(best, [run]), at


def _better(one: list[str], other: list[str]) -> list[str]:
    """The needles that occur by chance less often: the longer ones, then the fewer."""
    if other == [""]:
        return one

    def worth(needles: list[str]) -> tuple[int, int]:
        return min(min(map(_weight, needles), default=0), 6), -len(needles)

    return other if worth(other) > worth(one) else one


@lru_cache(maxsize=4096)  # weighed again with each that comes beside it
def _weight(needle: str) -> int:
    # A sign of Chinese, Japanese or Korean tells as much as two letters; blanks tell nothing.
    wide = 0 if needle.isascii() else sum(sign > "\u2e80" for sign in needle)
    return len(needle) - needle.count(" ") + wide

"""What stands beside a bare answer and bears it out: "No, we've moved to Inverness", "Yes, the babysitter's booked".

A yes or no alone answers us, and beside words of any matter it may answer anybody. Where the words beside it give a
reason that keeps one from coming, or lets one come, or speak of the meeting and the people there, it was meant for us,
however much else the mail tells. A reason that goes with the other answer bears out nothing ("Yes, I hurt my back"),
nor does one of somebody else's or of another time ("No, the doctor told him").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mailer.core.reading.phrase_graph import Graph
from mailer.core.reading.phrasing_opened import opened_english
from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Signal
from mailer.core.reading.phrasing_tokens import Token, tokens

_MOST = 60  # words and signs of a mail in which a bare answer may stand beside much else
_TOPICS = {
    YES: ("MEETING", "LETS"),
    NO: ("MEETING", "KEEPS"),
    MAYBE: ("MEETING", "OPENS"),
    "": ("MEETING", "OPENS", "KEEPS", "LETS", "HANGS"),  # what an answer hangs on
}
_APART = frozenset("but although though".split())
_JOINS = frozenset("and so because as".split())
_SUBJECTS = frozenset("i we he she they it you there that".split())
_NAMED = re.compile(r"\{([a-z]+)\}")
_SIGNS = re.compile(r"[()|]|[^\s()|]+")
_ENDINGS = {"ing": "<ing>", "ed": "<ed>"}  # classes no list is needed for
_SHORTEST = 4
_ANY, _CAPITAL, _NUMBER, _HEAD, _TAIL = "*", "+", "#", "^", "$"


def borne_out(says: str, signal: Signal, reading: Reading) -> str:
    """The words that bear out an answer (`says` '': what it hangs on), '' where none do. English only."""
    if reading.language != "en" or len(reading.kinds) > _MOST:
        return ""
    text = reading.text
    parts = [part for part in _parts(text, signal) if part]
    if any(_found("THINGS", part, text) for part in parts):
        return ""
    for part in parts:
        if _found("ELSEWHERE", part, text):
            continue
        for topic in _TOPICS[says]:
            if found := _found(topic, part, text):
                return found
    return ""


def _parts(text: str, signal: Signal) -> Iterator[list[Token]]:
    """The words of each part of a sentence beside the answer."""
    part: list[Token] = []
    for token in opened_english(tokens(text)):
        if part and token.form in _SUBJECTS and part[-1].form in _JOINS:
            yield part[:-1]
            part = []
        if token.kind != "w" or token.form in _APART or signal.start <= token.start < signal.end:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _found(topic: str, part: list[Token], text: str) -> str:
    """The words of a phrase of a topic in a part of a sentence, '' where there is none."""
    root = _phrases(topic).root
    forms = [_HEAD, *(_form(token, text) for token in part), _TAIL]
    for first in range(len(forms)):
        node = root
        for place in range(first, len(forms)):
            step = node.get(forms[place])
            if step is None:
                break
            if step.kind:
                words = part[max(first - 1, 0) : place]
                return " ".join(text[words[0].start : words[-1].end].split()) if words else ""
            node = step
    return ""


def _form(token: Token, text: str) -> str:
    """A word as phrases are looked up by: itself where any holds it, else what kind of word it is."""
    if token.form in _known():
        return token.form
    if token.form[0].isdigit():
        return _NUMBER
    for ending, name in _ENDINGS.items():
        if token.form.endswith(ending) and len(token.form) > _SHORTEST:
            return name
    return _CAPITAL if text[token.start].isupper() else _ANY


class _Loose(Graph):
    """A graph of phrases with alternatives within alternatives, some of whose words stand for any word or a class."""

    def __init__(self, classes: dict[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._classes = classes

    def phrase(self, line: str, kind: str) -> None:
        """Adds one phrase as it is written."""
        start, end = self._place(), self._place()
        self._choices(iter(_SIGNS.findall(line)), start, end)
        self._ends[end] = (self._patterns, kind)
        self._patterns += 1
        for at in self._closed([start]):
            edges = self._edges[at]
            for word, places in ({edges[0]: (edges[1],)} if isinstance(edges, tuple) else edges or {}).items():
                self._first.setdefault(word, []).extend(places)

    def _choices(self, signs: Iterator[str], start: int, end: int) -> None:
        """Alternatives between two places, up to the sign that closes them."""
        at, words = start, 0
        for sign in signs:
            if sign in "|)":
                if words:
                    self._skips.setdefault(at, []).append(end)
                else:
                    self._skips.setdefault(start, []).append(end)
                at, words = start, 0
                if sign == ")":
                    return
                continue
            following = self._place()
            if sign == "(":
                self._choices(signs, at, following)
            else:
                self._join(at, sign, following)
            at, words = following, words + 1
        self._skips.setdefault(at, []).append(end)

    def _after(self, at: int, word: str) -> tuple[int, ...]:
        found = super()._after(at, word)
        for name in self._classes.get(word, ()):
            found += super()._after(at, name)
        if word not in (_HEAD, _TAIL):
            found += super()._after(at, _ANY)
        return found

    def first(self, word: str) -> list[int]:
        """Where phrases go on that begin with a word or with a class it is of."""
        return [place for name in (word, *self._classes.get(word, ())) for place in self._first.get(name, ())]


@lru_cache(maxsize=1)
def _classes() -> dict[str, tuple[str, ...]]:
    """Each word → the classes it is of."""
    from mailer.core.reading.words.en_evidence import CLASSES

    found: dict[str, tuple[str, ...]] = {}
    for name, words in CLASSES.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), f"<{name}>")
    for word in found:
        for ending, name in _ENDINGS.items():
            if word.endswith(ending):
                found[word] += (name,)
    return found


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Every word some phrase or class holds."""
    from mailer.core.reading.words import en_evidence as words

    topics = ("MEETING", "KEEPS", "LETS", "OPENS", "HANGS", "ELSEWHERE", "THINGS")
    texts = " ".join((*words.PHRASES.values(), *(getattr(words, topic) for topic in topics)))
    return frozenset(re.findall(r"[^\s();|<>{}]+", texts)) | _classes().keys()


@lru_cache(maxsize=8)
def _phrases(topic: str) -> _Loose:
    """The phrases of a topic, built when the first answer needs them."""
    from mailer.core.reading.words import en_evidence as words

    def named(hit: re.Match[str]) -> str:
        return _NAMED.sub(named, words.PHRASES[hit[1]])

    graph = _Loose(_classes())
    for line in re.split(r"[;\n]", getattr(words, topic)):
        if line.strip():
            graph.phrase(_NAMED.sub(named, line), topic)
    return graph

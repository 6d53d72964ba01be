"""The lexicons: phrase → one letter saying what it is, found longest first.

A language module holds `WORDS`, a dictionary of name → phrases, one a line or between semicolons, with `(a|b|)` for
alternatives. The rules in `phrasing_clauses` then read a clause as a short string of those letters, so that one grammar
serves all languages.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module

from mailer.core.reading.phrase_graph import Graph, Node, chunks, expanded, one
from mailer.core.reading.phrasing_opened import opened_english
from mailer.core.reading.phrasing_tokens import Token, fold, plain, shortened, tokens

# name in the language modules → the letter the clause rules are written in
KINDS = {
    "yes": "y",  # says yes wherever a clause begins with it
    "rhetorical": "=",  # yes, though it looks like a question ("why not?")
    "see_you": "@",  # coming, when a time follows ("see you Saturday"), else good-bye
    "surely": "S",  # says yes at the head of a clause, only strengthens inside one ("definitely")
    "ack": "A",  # as soft, but beside thanks it only says that the mail arrived
    "soft": "s",  # says yes when it stands alone ("ok", "right")
    "good": "g",  # says yes when it is a whole clause ("sounds good")
    "no": "n",
    "no_or_not": "o",  # both the answer and a determiner or negation ("no", "não")
    "not": "x",
    "maybe": "m",
    "likely": "h",  # hedges what it stands beside ("probably")
    "me": "I",
    "other": "P",
    "aux": "a",
    "was": "d",
    "can": "v",
    "would": "w",
    "might": "t",
    "must": "O",
    "have": "H",
    "come": "C",
    "go": "c",  # coming only when the clause ends with it ("go", "do it")
    "coming": "V",  # says by itself that I come ("count me in")
    "refuse": "D",  # says by itself that I do not ("count me out")
    "wish": "L",
    "busy": "B",
    "engaged": "E",
    "time": "T",
    "past": "p",
    "regret": "R",
    "thanks": "k",
    "filler": "f",
    "nice": "e",  # a feeling beside an answer, never part of a short one ("you are great")
    "so": ";",  # joins when "I" follows, else only strengthens
    "ask": "q",
    "if": "i",
    "polite": "j",  # "if that is ok" sets no condition
    "but": "b",
    "and": "&",
    "instead": "z",  # takes back what went before ("oh wait")
    "true": "r",
    "false": "F",
    "moderate": "M",
    "do_it": "W",  # moderating when that was asked or offered ("do it", "take it")
    "hand_over": "X",  # gives the moderation back
    "partly": "l",  # comes late or leaves early
    "lone_no": "N",  # "n": an answer only when it is all there is
    "lone_yes": "Y",
    "neutral": "_",  # known, and says nothing
    "elsewhere": "%",  # as neutral, and the sentence is about something else ("can't help", "agree with")
}

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
_IF_ENDING = re.compile(r"\w{3}[rzlny]s[ae](?:m|k|niz|lar|ler)?$")  # "bulamazsam": if I cannot find
_WRITTEN_ON = {"ar": "و", "he": "ו"}  # "and" is the next word's first letter
SHORT = 40  # words of a mail whose phrases are weighed against each other
_CAN = frozenset("puedo podre podemos posso riesco potro puc quiero".split())
_ACCENTED_YES = re.compile(r"\bs[íì]\b", re.IGNORECASE)  # a word of its own: "possível" holds it too


def opened(found: list[Token], language: str) -> list[Token]:
    """Contractions opened (English) or elisions split (Romance), so that negation is always a word of its own."""
    if language == "en":
        return opened_english(found)
    if not any("'" in token.form for token in found if token.kind == "w"):
        return found
    out: list[Token] = []
    for token in found:
        if "'" in token.form and token.kind == "w":
            parts = [part for part in token.form.split("'") if part]
            joined = parts if language not in ("de", "nl") else [token.form.replace("'", "")]
            out.extend(Token(part, token.start, token.end, "w") for part in joined)
        else:
            out.append(token)
    return out


# Adverbs that may stand inside a phrase without changing it: "that's not *really* my thing".
_INSIDE = {
    "en": "really just actually sadly unfortunately also still very quite totally completely simply honestly "
    "definitely certainly absolutely so regretfully probably sincerely",
    "de": "leider wirklich auch diesmal heute sehr noch schon einfach da dann aber bedauerlicherweise definitiv "
    "sicher natürlich gerne gern",
    "fr": "malheureusement vraiment aussi hélas très encore bien absolument simplement certainement sûrement tellement",
    "es": "lamentablemente realmente también muy aún todavía simplemente desgraciadamente seguramente",
    "it": "purtroppo davvero anche molto proprio ancora sicuramente veramente certamente",
    "pt": "infelizmente realmente também muito mesmo ainda certamente lamentavelmente",
    "nl": "helaas echt ook heel erg nog al zeker natuurlijk dan graag deze keer dit zaterdag wel",
}  # fmt: skip


class Lexicon:
    """One language: a graph of words whose ends are kinds."""

    def __init__(self, language: str, parts: tuple[dict[str, str], ...]) -> None:
        self.language = language
        self.known: set[str] = set()
        self._graph = Graph()
        self._read_as: dict[str, tuple[str, ...]] = {}
        self.inside = frozenset(t.form for t in tokens(plain(_INSIDE.get(language, ""))))
        for name, block in (item for words in parts for item in words.items()):
            kind = KINDS[name]
            for line in re.split(r"[;\n]", block):
                if line.strip():
                    self._add(line, kind)
        self._read_as.clear()
        self.tree = self._graph.root
        self.sorry = {form for form in self.inside if (node := self.tree.get(form)) and node.kind == "R"}

    @property
    def size(self) -> int:
        """How many places its graph has."""
        return self._graph.size

    def _add(self, line: str, kind: str) -> None:
        if _ACCENTED_YES.search(line):
            # Alone the accent tells yes from if; among other words it is often forgotten.
            for phrase in expanded(line):
                forms = self._forms(phrase)
                self._graph.add([[forms]], kind)
                if "sí" in forms and len(forms) > 1 and forms[1] not in _CAN:  # "si puedo, voy" sets a condition
                    self._graph.add([[tuple("si" if form == "sí" else form for form in forms)]], kind)
            return
        self._graph.add(self._pattern(line), kind)
        if self.language == "vi" and not line.isascii():
            self._graph.add(self._pattern(fold(line)), kind)  # typed without accents
        if self.language == "de" and any(c in line for c in "äöü"):
            for a, b in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
                line = line.replace(a, b)
            self._graph.add(self._pattern(line), kind)

    def _pattern(self, line: str) -> list[list[tuple[str, ...]]]:
        return [[self._forms(choice) for choice in expanded(chunk) or [""]] for chunk in chunks(line)]

    def _forms(self, phrase: str) -> tuple[str, ...]:
        known = self._read_as.get(phrase)
        if known is None:
            words = opened(tokens(plain(phrase)), self.language)
            if len(words) > 1 and words[-1].form in ("!", "！"):  # where a sentence ends is for the text to say
                del words[-1]
            known = tuple(one(t.form) for t in words)
            self._read_as[phrase] = known
            self.known.update(known)
        return known

    def read(self, words: list[Token]) -> tuple[str, list[tuple[int, int]]]:
        """One letter for each longest phrase ('u' unknown, else a sign) and where it stands in the text."""
        if (joint := _WRITTEN_ON.get(self.language)) is not None:
            words = [part for word in words for part in self._parted(word, joint)]
        kinds, spans = self._laid(words, None)
        if self.language != "en" and "u" in kinds and len(words) <= SHORT:
            # the longest phrase may end where none goes on: "sadly not | can come"
            kinds, spans = self._laid(words, self._fewest_unknown(words))
        return kinds, spans

    def _parted(self, word: Token, joint: str) -> tuple[Token, ...]:
        """A word without the "and" that is written on to it, where it is known by itself."""
        form, start = word.form, word.start
        if form[:1] != joint or len(form) < 3 or form in self.known or form[1:] not in self.known:
            return (word,)
        return Token(joint, start, start + 1, "w"), Token(form[1:], start + 1, word.end, "w")

    def _laid(self, words: list[Token], ways: list[tuple[str, int]] | None) -> tuple[str, list[tuple[int, int]]]:
        kinds: list[str] = []
        spans: list[tuple[int, int]] = []
        place, count = 0, len(words)
        while place < count:
            token = words[place]
            if ways is not None:
                kind, end = ways[place]
            else:
                kind, end = (self._ends(words, place) or (("", place),))[-1]
            if kind:
                kinds.append(kind)
                spans.append((token.start, words[end - 1].end))
                place = end
                continue
            if token.kind == "w":
                kinds.append("i" if self.language in ("tr", "az") and _IF_ENDING.search(token.form) else "u")
            elif token.kind == "m":
                kinds.append("f")
            elif token.kind == "n":
                kinds.append("/")
            elif token.kind == ".":
                kinds.append("?" if token.form == "?" else ".")
            else:
                kinds.append(token.kind)
            spans.append((token.start, token.end))
            place += 1
        return "".join(kinds), spans

    def _fewest_unknown(self, words: list[Token]) -> list[tuple[str, int]]:
        """At each word the phrase that leaves fewest words unknown after it, then makes fewest phrases."""
        count = len(words)
        cost: list[tuple[int, int]] = [(0, 0)] * (count + 1)
        ways: list[tuple[str, int]] = [("", 0)] * count
        for place in range(count - 1, -1, -1):
            after = cost[place + 1]
            best = (after[0] + (words[place].kind == "w"), after[1] + 1)
            way = ("", place + 1)
            for kind, end in reversed(self._ends(words, place)):
                if (known := (cost[end][0], cost[end][1] + 1)) < best or not way[0] and known == best:
                    best, way = known, (kind, end)
            cost[place], ways[place] = best, way
        return ways

    def _ends(self, words: list[Token], place: int) -> list[tuple[str, int]]:
        """What the phrases that begin at a word are and where each ends, the shortest first."""
        found: list[tuple[str, int]] = []
        node, at = self.tree, place
        while at < len(words):
            form = words[at].form
            step = node.get(form) or self._long(node, form)
            if step is None:
                if at > place and form in self.inside and at - place < 8:
                    at += 1
                    continue
                break
            node = step
            at += 1
            if node.kind:
                found.append((node.kind, at))
        return found

    @staticmethod
    def _long(node: Node, form: str) -> Node | None:
        for shorter in shortened(form):
            if (found := node.get(shorter)) is not None:
                return found
        return None


def words_of(language: str) -> tuple[dict[str, str], ...]:
    """The phrases of a language by what they are; of two that read the same words the earlier says what they are."""
    from mailer.core.reading.words import beside_deep, paradigm_further, paradigm_western, paradigm_world, weekdays
    from mailer.core.reading.words.daily import DAILY
    from mailer.core.reading.words.others import OTHERS
    from mailer.core.reading.words.talk import TALK

    def of(*modules: dict[str, dict[str, str]]) -> tuple[dict[str, str], ...]:
        return tuple(words[language] for words in modules if language in words)

    first = of(TALK, paradigm_western.WORDS, paradigm_further.WORDS, paradigm_world.WORDS)
    if language in LANGUAGES:
        words: dict[str, str] = import_module(f"mailer.core.reading.words.{language}").WORDS
        return (*first, words, *of(DAILY, beside_deep.WORDS, weekdays.WORDS))
    return (*first, *OTHERS[language], *of(weekdays.WORDS))


@lru_cache(maxsize=128)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, built when first needed."""
    return Lexicon(language, words_of(language))


@lru_cache(maxsize=1)
def every_language() -> tuple[str, ...]:
    """All languages with a lexicon, those read in depth first."""
    from mailer.core.reading.words.others import OTHERS

    return (*LANGUAGES, *OTHERS)


def has(language: str) -> bool:
    """Whether there is a lexicon of this language."""
    return language in every_language()

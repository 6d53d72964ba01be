"""The words of a mail about something else than was asked, found by a list of those that may stand beside an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from mailer.core.reading.phrasing_clauses import asks
from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Signal

_MODULES = {"en": "mailer.core.reading.words.en_beside"}
_ENDINGS = ("'s", "s'", "s", "es", "ed", "d", "ing")
_COUNTED = re.compile(
    r"\d|\d{1,2}[:.h]\d\d(?:am|pm)?|\d{1,2}(?:am|pm|ish|th|st|nd|rd|min|mins|h)|\d{1,3}%|[+]1|\d{1,2}/\d{1,2}"
)
_SPARED = frozenset(
    "miss need be mind forget drink eat stay late have keep let".split()
)  # what one will not do who comes
_FELT = frozenset("need miss missed".split())
_SENDS = frozenset("send share give tell let show text forward remind say bring".split())
_STAY = frozenset(("stay", "come", "come in", "come along", "go", "join us"))  # said to the reader
_NO_TIME = frozenset("the of on o am pm a again usually".split())
_NO_ADVERBS = frozenset("apply supply multiply belly jelly bully ally fly".split())
_DEED = re.compile(r"(?:I|^)[fS]*(?P<kind>[vwtL]|[vw]x)[fxS]*(?P<deed>[uTWz_])")
_FOR_OTHERS = re.compile(r"\s*(?:(?:for|to|with|without) )?(?:you|him|her|them)\b", re.IGNORECASE)
_DETERMINERS = frozenset("a an the some another more one two three four my your his her their our these those".split())
_NUMBER = re.compile(r"\d{1,3}")
_BRINGING = frozenset("with and bring bringing plus if unless".split())
_ABOUT_OTHERS = re.compile(r"[fTkReSybs]*P[^fTkR.]")
OTHERS = re.compile(r"(?:he|she|they|you|it|who|that|this|(?:every|some|any|no)(?:one|body))\b", re.IGNORECASE)
_JUDGED = re.compile(r"[yS]*Pa?x?[TfS]*[rFgs]")
_SOMEBODY = re.compile(r"(?:he|she|they|you)\b")
_THEIRS = frozenset("their his her he she they".split())
_YOURS = frozenset("your his her their".split())
_TOGETHER = frozenset(("and", "and i", "&"))
_IN = frozenset("in to near".split())  # before the name of a place where one is instead
_FROM = frozenset("from to in at of near via".split())
_AT = frozenset("at until till by before after around about from".split())
_TIMES = re.compile(
    r"(?:this|that|the) (?:time|week|one|date|day|evening|morning|weekend|month|year|session|meeting)", re.IGNORECASE
)
_WITH = re.compile(r"\b(?:with|bring|bringing|and) (?:my|our|a|an|some)\b", re.IGNORECASE)
_MOST_NAMES = 2
NOTHING, PLAIN, FOREIGN = 0, 1, 2  # what words beside an answer are
SILENT = frozenset("fkRTje_S")  # letters of words that say nothing of their own


@dataclass(frozen=True, slots=True)
class Words:
    """All words that may stand beside an answer, those of a question about the meeting, and orders to the reader."""

    known: frozenset[str]
    logistic: frozenset[str]
    orders: frozenset[str]
    past: frozenset[str]
    life: frozenset[str]
    pastimes: frozenset[str]
    openers: frozenset[str]
    kin: frozenset[str]
    glad: frozenset[str]
    units: frozenset[str]
    deeds: frozenset[str]
    able: frozenset[str]
    cares: frozenset[str]
    asked: dict[str, frozenset[str]]


@lru_cache(maxsize=8)
def words_beside(language: str) -> Words | None:
    if language not in _MODULES:
        return None
    module = import_module(_MODULES[language])
    known = f"{module.GRAMMAR} {module.MEETING} {module.COMING} {module.KIN} {module.LIFE}"
    return Words(
        known=frozenset(known.split()),
        logistic=frozenset(module.LOGISTIC.split()),
        orders=frozenset(module.ORDERS.split()),
        past=frozenset(module.PAST.split()),
        life=frozenset(module.LIFE.split()),
        pastimes=frozenset(module.PASTIMES.split()),
        kin=frozenset(module.KIN.split()),
        openers=frozenset(module.OPENERS.split()),
        glad=frozenset(module.GLAD.split()),
        units=frozenset(module.UNITS.split()),
        deeds=frozenset(module.DEEDS.split()),
        able=frozenset(module.ABLE.split()),
        cares=frozenset(module.CARES.split()),
        asked={kind: frozenset(words.split()) for kind, words in module.ASKED.items()},
    )


def _among(word: str, words: frozenset[str]) -> bool:
    """Whether a word, with or without its ending, is one of these."""
    if word in words:
        return True
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            doubled = stem[-1:] == stem[-2:-1] and stem[:-1] in words
            if len(stem) > 2 and (stem in words or f"{stem}e" in words or doubled):
                return True
    return False


def for_others(signal: Signal, text: str) -> bool:
    """Whether something is done for another: "I could do that for you"."""
    return signal.about == "do_it" and _FOR_OTHERS.match(text, signal.end) is not None


def is_kin(clause: Clause) -> bool:
    """Whether it is a short answer of one's kin: "my husband can't"."""
    return set(clause.kinds) <= set("Pavwxn") and clause.word(0).lower().startswith("my ")


class Page:
    """A reading in which the words about something else are known by their places."""

    def __init__(self, reading: Reading, words: Words, asked: str, says: str) -> None:
        self.reading = reading
        self._field = words.asked.get(asked, frozenset())
        self._words = words
        self._support = {
            (s.clause, s.says)
            for s in reading.signals
            if s.strength >= 2 and not self._once(s) and not for_others(s, reading.text)
        }
        self._named: set[str] = set()
        self._says = says
        self._strange = self._strangers()

    def _strangers(self) -> list[int]:
        found: list[int] = []
        before = ""
        text, spans = self.reading.text, self.reading.spans
        for place, kind in enumerate(self.reading.kinds):
            start, end = spans[place]
            word = text[start:end]
            after = text[slice(*spans[place + 1])].lower() if place + 1 < len(spans) else ""
            named = word[:1].isupper() and (
                before in _BRINGING
                or (after in _TOGETHER and before not in _FROM)
                or (self._says == NO and before in _IN and not word.isupper())
            )
            counted = _NUMBER.fullmatch(word) is not None and (after in self._words.units or before in _AT)
            if named and kind == "u":
                self._named.add(word.lower())
            if kind == "%" or (kind == "u" and not named and not counted and not self._knows(word)):
                found.append(start)
            before = word.lower().rpartition(" ")[2] if not named else before
        return found

    def _knows(self, word: str) -> bool:
        low = word.lower().strip("'")
        if low in self._field or _COUNTED.fullmatch(low):
            return True
        if self._says == NO and _among(low, self._words.pastimes):
            return True
        return _among(low, self._words.known) or (low.endswith("ly") and low not in _NO_ADVERBS)

    def _lives(self, words: list[str]) -> bool:
        """Whether there is a word of what keeps people away."""
        return any(_among(word, self._words.life) for word in words)

    def of_others(self, clause: Clause, signal: Signal) -> bool:
        """Whether a short answer is one of somebody else: "they do", "it isn't"."""
        heads = [i for i, span in enumerate(clause.spans) if span[0] == signal.start]
        return bool(heads) and clause.kinds[heads[0]] == "P" and OTHERS.match(clause.word(heads[0])) is not None

    def _once(self, signal: Signal) -> bool:
        """Whether a short answer tells of the past or of others: "I did", "I have", "they are"."""
        clause = self.reading.clauses[signal.clause] if signal.clause < len(self.reading.clauses) else None
        return (
            clause is not None
            and signal.about in ("any", "both")
            and (bool(set(clause.kinds) & set("dH")) or self.of_others(clause, signal))
        )

    def written(self, signal: Signal) -> str:
        """The words of a signal."""
        return self.reading.text[signal.start : signal.end]

    def words(self, start: int, end: int) -> list[str]:
        """The words between two places, in small letters."""
        return re.findall(r"[\w'-]+", self.reading.text[start:end].lower())

    def goes_on(self, clause: Clause) -> bool:
        """Whether the sentence goes on with something foreign: "sign me up for the newsletter"."""
        after = self.reading.clauses[clause.number + 1 : clause.number + 2]
        return any(c.lead in ("&", ";") and c.sentence == clause.sentence and self.strange(*c.place) for c in after)

    def accompanied(self, clause: Clause) -> bool:
        """Whether a clause says with whom or what one comes: "I'll be there with my ukulele"."""
        return _WITH.search(self.reading.text[slice(*clause.place)]) is not None

    def next_kind(self, clause: Clause, signal: Signal) -> str:
        """The letter after the answer in its own clause."""
        after = [i for i, span in enumerate(clause.spans) if span[0] >= signal.end]
        if not after:
            return ""
        if _TIMES.fullmatch(clause.word(after[0])):
            return "T"
        return "%" if clause.spans[after[0]][0] in self._strange else clause.kinds[after[0]]

    def strange(self, start: int, end: int) -> int:
        """How many words between two places are about something else."""
        return sum(start <= place < end for place in self._strange)

    def loose(self) -> int:
        """How many words about something else stand in no clause and no condition: "sure, if you like burnt rice"."""
        inside = [clause.place for clause in self.reading.clauses]
        inside.extend((condition.start, condition.end) for condition in self.reading.conditions)
        return sum(not any(start <= place < end for start, end in inside) for place in self._strange)

    def only_names(self, clause: Clause) -> bool:
        """Whether all that is strange is a name at the end: "No Ada", "Yes please Ben"."""
        names = [clause.word(i) for i, kind in enumerate(clause.kinds) if kind == "u"]
        if not names or self.strange(*clause.place) > len(names):
            return False
        at_the_end = clause.kinds.rstrip("fkeT").endswith("u" * len(names))
        return at_the_end and len(names) <= _MOST_NAMES and all(n[:1].isupper() and not n.isupper() for n in names)

    def after(self, clause: Clause, signal: Signal) -> int:
        """What follows the answer in its own clause."""
        places = [i for i, span in enumerate(clause.spans) if span[0] >= signal.end]
        if not places:
            return NOTHING
        if OTHERS.match(self.written(signal)) and "u" in clause.kinds[places[0] :]:
            return FOREIGN  # "it could be worse"
        beyond = clause.spans[places[0]][0], clause.spans[-1][1]
        if signal.about == "come" and signal.strength == 2 and self._lives(self.words(*beyond)):
            return FOREIGN  # "see you tomorrow at school"
        if signal.about == "come" and clause.word(places[0]).lower() == "at" and not self.strange(*beyond):
            return PLAIN  # "see you Saturday at 5"
        return self._of(clause, places[0], signal)

    def beside(self, clause: Clause, signal: Signal) -> int:
        """Whether a clause says nothing, something about the meeting or the writer, or something foreign."""
        after = self.reading.clauses[clause.number + 1 : clause.number + 2]
        leads = any(c.lead == ";" and c.sentence == clause.sentence and (c.number, signal.says) in self._support
                    for c in after)  # fmt: skip
        if leads and not self.strange(*clause.place):
            return PLAIN  # "my husband has the kids, so I'm free"
        return self._of(clause, 0, signal)

    def _of(self, clause: Clause, first: int, signal: Signal) -> int:
        """What the words of a clause from `first` on are beside an answer that may stand in the same clause."""
        kinds = clause.kinds[first:]
        words = [clause.word(i).lower() for i in range(first, len(clause.kinds))]
        firsts = [re.split(r"\W", word)[0] for word in words]
        strange = self.strange(clause.spans[first][0], clause.spans[-1][1])
        if not strange and not set(kinds) - SILENT:
            return FOREIGN if clause.question and first == 0 and "k" not in kinds else NOTHING
        brings = "I" in kinds and "v" in kinds and any(word in _BRINGING for word in firsts)
        if strange > 2 * brings + (signal.says == NO and "E" in kinds):
            named = first == 0 and not kinds.strip("ufkTe") and self.only_names(clause)
            led = any(c.number == clause.number + 1 and c.lead in ("&", ";", "b") for c in self.reading.clauses)
            return NOTHING if named and not led else FOREIGN  # "Ada, yes", but "Selling because we're moving"
        if not strange and not clause.question and not self._field.isdisjoint(firsts):
            return PLAIN
        own = self.reading.clauses[signal.clause]
        elsewhere = clause is not own
        if signal.says == MAYBE and first == 0 and (clause.number, MAYBE) in self._support:
            return PLAIN  # "maybe?? need to ask my parents"
        if clause.question or (elsewhere and kinds[0] in "qadw" and asks(clause) and "qn" not in kinds):
            asking = any(part in self._words.logistic for word in words for part in re.split(r"\W", word))
            asking = asking and _THEIRS.isdisjoint(words)
            return PLAIN if (asking or set(kinds) & set("CVc")) and not set(kinds) & set("dp") else FOREIGN
        joined = own.number == clause.number + 1 and own.lead == "&"  # "put me | as tentative"
        if elsewhere and not joined and self._orders(kinds, words, firsts, signal):
            return FOREIGN
        if first == 0 and (clause.number, signal.says) in self._support:
            return PLAIN
        if self._helps(kinds, words, firsts, signal):
            return PLAIN
        return self._told(clause, first, kinds, words, firsts, signal)

    def _told(self, clause: Clause, first: int, kinds: str, words: list[str], firsts: list[str], signal: Signal) -> int:
        """What a statement of known words is: about coming or a reason, or about the past, others or something else."""
        letters = set(kinds)
        if is_kin(clause):
            return PLAIN
        if kinds.lstrip("f").startswith("H") and firsts[0] == "there" and not letters & set("BE"):
            lives = signal.says == NO and self._lives(self.words(clause.spans[first][0], clause.spans[-1][1]))
            return PLAIN if lives else FOREIGN  # "no, there's a train strike", but "yes, there is"
        past = letters & set("dp") or any(word in self._words.past for word in firsts)
        if past and not letters & set("CVcRg"):
            return FOREIGN
        head = len(kinds) - len(kinds.lstrip("fkReySs@T"))
        if _ABOUT_OTHERS.match(kinds):
            other = _SOMEBODY.match(words[kinds.index("P")]) or signal.says == YES or not letters & set("BEDR")
            if signal.says == NO and _JUDGED.match(kinds) and set(kinds) & set("gs"):
                return FOREIGN  # "no, that's fine"
            if other and not _JUDGED.match(kinds) and not words[-1].endswith("the one"):
                return FOREIGN
        if "I" in letters and not self._own_matter(kinds, firsts, signal):
            return FOREIGN
        if signal.says == YES and "D" in letters and not letters & set("CVcgl"):
            return FOREIGN  # "yes, I hurt my back once too"
        if letters & set("ICVBEDgcLmhl@") or head == len(kinds) or firsts[head][:1].isdigit():
            return PLAIN
        if firsts[head] in self._words.orders:
            wanted = kinds.startswith("f") and firsts[head] in _SENDS and not self._words.logistic.isdisjoint(firsts)
            return PLAIN if wanted else FOREIGN  # "please send the address"
        joined = first > 0 or clause.lead in ("&", ";")
        if kinds.count("u") > joined and firsts[head] not in self._words.openers and words[head] not in self._named:
            reason = self._lives(firsts) and kinds[head] in "us"
            return PLAIN if reason and signal.says != YES and firsts[head] not in _YOURS else FOREIGN
        return PLAIN

    def _orders(self, kinds: str, words: list[str], firsts: list[str], signal: Signal) -> bool:
        """Whether the reader is told to do something for another end: "no, please stay", "find me a plumber"."""
        head = len(kinds) - len(kinds.lstrip("fk"))
        if kinds[head] in "cC":
            return signal.says != MAYBE and words[head] in _STAY
        if kinds[head] != "u" or firsts[head] not in self._words.orders - {"let"} or "I" not in kinds:
            return False
        return self._words.logistic.isdisjoint(firsts) and kinds[head:] != "uI"  # but "call me"

    def _own_matter(self, kinds: str, firsts: list[str], signal: Signal) -> bool:
        """Whether what one says of oneself goes with the answer: plans with a yes, a reason with a no."""
        letters = set(kinds)
        if signal.says != MAYBE and self._other_deed(kinds, firsts, signal.says):
            return False
        if signal.says == YES and not {"wish", "hope"}.isdisjoint(firsts) and not letters & set("CVc@"):
            return False  # "I wish it would stop raining"
        if (
            letters & set("CVcgLlRM@" if signal.says == YES else "CVcgLlmRM@")
            or {"k"} == letters & set("kx")
            or signal.says == MAYBE
            or letters <= set("IPfT&.")
        ):
            return True
        if signal.says == NO and letters <= set("Infke"):  # "no I don't"
            return True
        if signal.says == YES:
            return self._planned(kinds, firsts, signal)
        if letters & set("BEDOvw"):
            return True
        if letters & set("xno"):
            return False
        if self._dated(kinds, firsts):
            return True
        if "H" in letters and "been" not in firsts and not self._words.kin.isdisjoint(firsts):
            return True  # "I've got my grandson"
        return self._lives(firsts)

    def _planned(self, kinds: str, firsts: list[str], signal: Signal) -> bool:
        """Whether what one says of oneself beside a yes is a plan for that day or gladness about it."""
        if set(kinds) & set("xn") and not self.reading.conditions:
            return not _SPARED.isdisjoint(firsts)  # "I won't miss it", but "I can't decide between the two"
        if signal.strength > 2 and (set(kinds) & set("vw") or ("back" in firsts and self._dated(kinds, firsts))):
            return True
        felt = next((i for i, word in enumerate(firsts) if word in _FELT), None)
        if felt is not None:
            return kinds[felt + 1 : felt + 2] in ("", "P", "T", "f") or firsts[felt + 1] in ("a", "to", "you")
        return not self._words.glad.isdisjoint(firsts)

    def _helps(self, kinds: str, words: list[str], firsts: list[str], signal: Signal) -> bool:
        """Whether others make it possible ("my mother has the kids") or one cannot oneself ("and can't sit long")."""
        if signal.says == YES:
            kin = next((i for i, word in enumerate(words) if _among(word.rpartition(" ")[2], self._words.kin)), None)
            if kin is None or set(kinds) & set("xdpq"):
                return False
            return any(_among(word, self._words.cares) for word in firsts[kin + 1 :])
        hit = _DEED.search(kinds) if signal.says == NO else None
        return hit is not None and "x" in hit["kind"] and _among(firsts[hit.start("deed")], self._words.able)

    @staticmethod
    def _dated(kinds: str, firsts: list[str]) -> bool:
        """Whether a time is named."""
        return any(kind == "T" and word not in _NO_TIME for kind, word in zip(kinds, firsts, strict=True))

    def _other_deed(self, kinds: str, firsts: list[str], says: str) -> bool:
        """Whether what one will, can or wants to do has nothing to do with coming: "I'll call back", "I can't swim"."""
        hit = _DEED.search(kinds)
        if hit is None:
            return False
        verb = firsts[hit.start("deed")]
        if hit["deed"] == "W" and kinds[hit.end() :].lstrip("f&").startswith("P"):
            return True  # "I'll help you"
        if hit["kind"] == "L":
            return verb in _DETERMINERS or _among(verb, self._words.deeds)
        if says == NO and re.search("[xno]", kinds[: hit.start("deed")]):
            return not _among(verb, self._words.able)
        return _among(verb, self._words.deeds)

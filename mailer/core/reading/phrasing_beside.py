"""What stands beside an answer: a verdict counts only where the mail is understood nearly whole.

"Yes" answers us; "Yes, the sale ends on Monday" answers somebody else. The rules that find an answer look for words
they know, so they find one too easily in mail about something else. Here the finding is tried once more: the words
around it must be about coming, a reason from the writer's own life, thanks or a polite wish. The weaker the answer,
the more of the mail must be so: a statement about coming ("I can't make it") needs its own clause, a particle or
short answer ("yes", "I can't") its sentence and the ones beside it, a soft word or circumstance ("sounds good",
"at work") the whole mail. Languages without a list of such words are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Signal
from mailer.core.reading.phrasing_weigh import Verdict

BESIDE = "other words stand beside them, which are about something else"

_MODULES = {"en": "mailer.core.reading.words.en_beside"}
_ENDINGS = ("'s", "s'", "s", "es", "ed", "d", "ing")
_COUNTED = re.compile(
    r"\d|\d{1,2}[:.h]\d\d(?:am|pm)?|\d{1,2}(?:am|pm|ish|th|st|nd|rd|min|mins|h)|\d{1,3}%|[+]1|\d{1,2}/\d{1,2}"
)
_NUMBER = re.compile(r"\d{1,3}")
_BRINGING = frozenset("with and bring bringing plus if unless".split())
_ABOUT_OTHERS = re.compile(r"[fTkReSybs]*P[^fTkR.]")
_OTHERS = re.compile(r"(?:he|she|they|you|it|who|that|this|(?:every|some|any|no)(?:one|body))\b", re.IGNORECASE)
_JUDGED = re.compile(r"[yS]*Pa?x?[TfS]*[rFgs]")
_SOMEBODY = re.compile(r"(?:he|she|they|you)\b")
_YOURS = frozenset("your his her their".split())
_TOGETHER = frozenset(("and", "and i", "&"))
_AT = frozenset("at until till by before after around about from".split())
_COUNTS_IN = re.compile(
    r"\b(?:count|sign|add|include|put|mark|save|reserve|keep) (?:me|us)\b|\b(?:i'?m|i am) in$", re.IGNORECASE
)
_YOURSELF = re.compile(
    r"(?:\w+(?: when| if)?|as long as|so long as|provided that) (?:you|he|she|they)\b(?!.*\b(?:me|us)\b)", re.IGNORECASE
)
_OPEN = re.compile(r"\b(?:to|unable)$", re.IGNORECASE)
_TAKES = re.compile(
    r"\b(?:pass|skip|miss|decline|cancel|bail|withdraw|refuse|leave|forgo|agree|agreed|disagree)$", re.IGNORECASE
)
_TIMES = re.compile(
    r"(?:this|that|the) (?:time|week|one|date|day|evening|morning|weekend|month|year|session|meeting)", re.IGNORECASE
)
_SUITS = re.compile(
    r"(?:that|this)(?:'?s| is| would be| will be) (?:\w+ )?"
    r"(?:fine|ok|okay|good|great|perfect|lovely|grand|sound|ideal)$",
    re.IGNORECASE,
)
_IT_IS_FINE = re.compile(r"it(?:'?s| is| was) (?:\w+ )?(?:fine|ok|okay|good|great|all right|alright)$", re.IGNORECASE)
_PUTS_OFF = re.compile(r"(?:maybe |perhaps )?(?:next|another|some other) (?:time|day)\b", re.IGNORECASE)
_WITH = re.compile(r"\b(?:with|bring|bringing|and) (?:my|our|a|an|some)\b", re.IGNORECASE)
_ALL = re.compile(r"(?:every|some|any|no)(?:one|body)\b", re.IGNORECASE)
_MOST_NAMES = 2
_SHORT_MAIL = 40  # words and signs


@dataclass(frozen=True, slots=True)
class _Words:
    """All words that may stand beside an answer, those of a question about the meeting, and orders to the reader."""

    known: frozenset[str]
    logistic: frozenset[str]
    orders: frozenset[str]
    past: frozenset[str]
    life: frozenset[str]
    openers: frozenset[str]
    kin: frozenset[str]
    glad: frozenset[str]
    units: frozenset[str]
    asked: dict[str, frozenset[str]]


@lru_cache(maxsize=8)
def _words(language: str) -> _Words | None:
    if language not in _MODULES:
        return None
    module = import_module(_MODULES[language])
    known = f"{module.GRAMMAR} {module.MEETING} {module.COMING} {module.KIN} {module.LIFE}"
    return _Words(
        known=frozenset(known.split()),
        logistic=frozenset(module.LOGISTIC.split()),
        orders=frozenset(module.ORDERS.split()),
        past=frozenset(module.PAST.split()),
        life=frozenset(module.LIFE.split()),
        kin=frozenset(module.KIN.split()),
        openers=frozenset(module.OPENERS.split()),
        glad=frozenset(module.GLAD.split()),
        units=frozenset(module.UNITS.split()),
        asked={kind: frozenset(words.split()) for kind, words in module.ASKED.items()},
    )


def tried(verdict: Verdict, reading: Reading, asked: str = "rsvp", known: bool = False) -> Verdict:
    """The verdict, or none where the words beside it show that the mail is about something else than was asked.

    `known`: it answers a letter of ours about one session. Then a yes or no with which a short mail begins is meant
    for us, whatever reason follows: "No sorry, I'm in Leeds that weekend".
    """
    if verdict.says is None or verdict.signal is None:
        return verdict
    if known and _begins(verdict, verdict.signal, reading):
        return verdict
    words = _words(reading.language)
    if words is None:
        return verdict
    if _stands(verdict, verdict.signal, _Page(reading, words, asked)):
        if verdict.says == YES and verdict.signal.strength == 1 and "b" in reading.kinds:
            return Verdict(MAYBE, verdict.signal, "which a 'but' takes back in part")
        return verdict
    return Verdict(None, verdict.signal, BESIDE)


def _begins(verdict: Verdict, signal: Signal, reading: Reading) -> bool:
    """Whether a short mail begins with this yes or no, and says nothing else about it."""
    if verdict.says == MAYBE or signal.strength < 3 or signal.about != "any" or len(reading.kinds) > _SHORT_MAIL:
        return False
    first = next((c.number for c in reading.clauses if not set(c.kinds) <= _SILENT), None)
    return signal.clause == first and all(s.says == verdict.says for s in reading.signals)


_NOTHING, _PLAIN, _FOREIGN = 0, 1, 2
_SILENT = frozenset("fkRTje_S")


def _stands(verdict: Verdict, signal: Signal, page: _Page) -> bool:
    reading = page.reading
    if verdict.because == "with a condition" and any(page.strange(c.start, c.end) > 1 for c in reading.conditions):
        return False
    if verdict.because == "with a condition" and signal.strength < 4:
        if any(_YOURSELF.match(reading.text[c.start : c.end]) for c in reading.conditions):
            return False
    if not reading.clauses:
        if _YOURSELF.match(page.written(signal)):
            return False  # "as long as you are happy"
        said = re.search(r"\b(?:i'll|i will|yes|i can|i'd|yeah)\b", page.written(signal), re.IGNORECASE) is not None
        return page.strange(signal.start, signal.end) <= said
    own = reading.clauses[signal.clause]
    strange = page.strange(*own.place)
    if signal.strength < 4 and page.of_others(own, signal):
        if signal.says == YES and "R" in reading.kinds:
            return False  # "you're right, sorry"
        if _ALL.match(page.written(signal)) or _IT_IS_FINE.match(page.written(signal)):
            return False
        silent = _SILENT | set("sySg") if _SUITS.match(page.written(signal)) else _SILENT
        alone = all(set(c.kinds) <= silent for c in reading.clauses if c is not own)
        return alone and not reading.conditions and set(own.kinds) <= set("PavwdHthxnorFSsy.")
    if signal.about == "any" and _TAKES.search(page.written(signal)) and page.next_kind(own, signal) in ("u", "P", "%"):
        return False  # "I'll pass it on"
    if _OPEN.search(page.written(signal)) and page.next_kind(own, signal) in ("u", "%"):
        return False  # "I'm unable to find it"
    if signal.says == YES and _COUNTS_IN.search(page.written(signal)) and not strange:
        return not page.goes_on(own)
    if signal.strength >= 4 and not _PUTS_OFF.match(page.written(signal)):
        if signal.about == "any" and "R" not in reading.kinds:
            return strange == 0 and not page.goes_on(own)
        return strange <= (1 if signal.about == "any" or page.accompanied(own) else 0)
    if any(s.strength >= 4 and s.says == signal.says for s in reading.signals):
        return True
    if (strange and not page.only_names(own)) or page.after(own, signal) == _FOREIGN:
        return False
    if signal.about == "both" and "R" not in reading.kinds and reading.question:
        return False  # "I'm busy, can it wait?"
    reach = 1 if signal.strength >= 3 else len(reading.clauses)
    near = [c for c in reading.clauses if c is not own and abs(c.sentence - own.sentence) <= reach]
    if own.lead == "b":  # "I've been meaning to but no"
        near = [c for c in near if c.number > own.number or "I" not in c.kinds or page.strange(*c.place)]
    return all(page.beside(clause, signal) != _FOREIGN for clause in near)


class _Page:
    """A reading in which the words about something else are known by their places."""

    def __init__(self, reading: Reading, words: _Words, asked: str) -> None:
        self.reading = reading
        self._field = words.asked.get(asked, frozenset())
        self._words = words
        self._support = {(s.clause, s.says) for s in reading.signals if s.strength >= 2 and not self._once(s)}
        self._named: set[str] = set()
        self._strange = self._strangers()

    def _strangers(self) -> list[int]:
        found: list[int] = []
        before = ""
        text, spans = self.reading.text, self.reading.spans
        for place, kind in enumerate(self.reading.kinds):
            start, end = spans[place]
            word = text[start:end]
            after = text[slice(*spans[place + 1])].lower() if place + 1 < len(spans) else ""
            named = word[:1].isupper() and (before in _BRINGING or after in _TOGETHER)
            counted = _NUMBER.fullmatch(word) is not None and (after in self._words.units or before in _AT)
            if named and kind == "u":
                self._named.add(word.lower())
            if kind == "%" or (kind == "u" and not named and not counted and not self._knows(word)):
                found.append(start)
            before = word.lower().rpartition(" ")[2] if not named else before
        return found

    def _knows(self, word: str) -> bool:
        low = word.lower().strip("'")
        known = self._words.known
        if low in known or low in self._field or _COUNTED.fullmatch(low):
            return True
        for ending in _ENDINGS:
            if low.endswith(ending):
                stem = low.removesuffix(ending)
                doubled = stem[-1:] == stem[-2:-1] and stem[:-1] in known
                if len(stem) > 2 and (stem in known or f"{stem}e" in known or doubled):
                    return True
        return False

    def of_others(self, clause: Clause, signal: Signal) -> bool:
        """Whether a short answer is one of somebody else: "they do", "it isn't"."""
        heads = [i for i, span in enumerate(clause.spans) if span[0] == signal.start]
        return bool(heads) and clause.kinds[heads[0]] == "P" and _OTHERS.match(clause.word(heads[0])) is not None

    def _once(self, signal: Signal) -> bool:
        """Whether a short answer tells of the past or of others: "I did", "I have", "they are"."""
        clause = self.reading.clauses[signal.clause] if signal.clause < len(self.reading.clauses) else None
        return (
            clause is not None
            and signal.about == "any"
            and (bool(set(clause.kinds) & set("dH")) or self.of_others(clause, signal))
        )

    def written(self, signal: Signal) -> str:
        """The words of a signal."""
        return self.reading.text[signal.start : signal.end]

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
            return _NOTHING
        if _OTHERS.match(self.written(signal)) and "u" in clause.kinds[places[0] :]:
            return _FOREIGN  # "it could be worse"
        beyond = clause.spans[places[0]][0], clause.spans[-1][1]
        if signal.about == "come" and clause.word(places[0]).lower() == "at" and not self.strange(*beyond):
            return _PLAIN  # "see you Saturday at 5"
        return self._of(clause, places[0], signal)

    def beside(self, clause: Clause, signal: Signal) -> int:
        """Whether a clause says nothing, something about the meeting or the writer, or something foreign."""
        after = self.reading.clauses[clause.number + 1 : clause.number + 2]
        leads = any(c.lead == ";" and c.sentence == clause.sentence and (c.number, signal.says) in self._support
                    for c in after)  # fmt: skip
        if leads and not self.strange(*clause.place):
            return _PLAIN  # "my husband has the kids, so I'm free"
        return self._of(clause, 0, signal)

    def _of(self, clause: Clause, first: int, signal: Signal) -> int:
        kinds = clause.kinds[first:]
        words = [clause.word(i).lower() for i in range(first, len(clause.kinds))]
        firsts = [re.split(r"\W", word)[0] for word in words]
        strange = self.strange(clause.spans[first][0], clause.spans[-1][1])
        if not strange and not set(kinds) - _SILENT:
            return _FOREIGN if clause.question and first == 0 and "k" not in kinds else _NOTHING
        brings = "I" in kinds and "v" in kinds and any(word in _BRINGING for word in firsts)
        if strange > 2 * brings:
            named = first == 0 and not kinds.strip("ufkTe") and self.only_names(clause)
            led = any(c.number == clause.number + 1 and c.lead in ("&", ";", "b") for c in self.reading.clauses)
            return _NOTHING if named and not led else _FOREIGN  # "Ada, yes", but "Selling because we're moving"
        if not strange and not clause.question and not self._field.isdisjoint(firsts):
            return _PLAIN
        if clause.question:
            asks = any(part in self._words.logistic for word in words for part in re.split(r"\W", word))
            return _PLAIN if (asks or set(kinds) & set("CVc")) and not set(kinds) & set("dp") else _FOREIGN
        if first == 0 and (clause.number, signal.says) in self._support:
            return _PLAIN
        letters = set(kinds)
        past = letters & set("dp") or any(word in self._words.past for word in firsts)
        if past and not letters & set("CVcRg"):
            return _FOREIGN
        head = len(kinds) - len(kinds.lstrip("fkReySs@T"))
        if _ABOUT_OTHERS.match(kinds):
            other = _SOMEBODY.match(words[kinds.index("P")]) or signal.says == YES or not letters & set("BEDR")
            if signal.says == NO and _JUDGED.match(kinds) and set(kinds) & set("gs"):
                return _FOREIGN  # "no, that's fine"
            if other and not _JUDGED.match(kinds) and not words[-1].endswith("the one"):
                return _FOREIGN
        if "I" in letters and not self._own_matter(kinds, firsts, signal):
            return _FOREIGN
        if letters & set("ICVBEDgcLmhl") or head == len(kinds) or firsts[head][:1].isdigit():
            return _PLAIN
        if firsts[head] in self._words.orders:
            wanted = kinds.startswith("f") and not self._words.logistic.isdisjoint(firsts)
            return _PLAIN if wanted else _FOREIGN  # "please send the address"
        joined = first > 0 or clause.lead in ("&", ";")
        if kinds.count("u") > joined and firsts[head] not in self._words.openers and words[head] not in self._named:
            reason = any(word in self._words.life for word in firsts) and kinds[head] in "us"
            return _PLAIN if reason and signal.says != YES and firsts[head] not in _YOURS else _FOREIGN
        return _PLAIN

    def _own_matter(self, kinds: str, firsts: list[str], signal: Signal) -> bool:
        """Whether what one says of oneself goes with the answer: plans with a yes, a reason with a no."""
        letters = set(kinds)
        if letters & set("CVcgLlmkRM@") or signal.says == MAYBE or letters <= set("IPfT&."):
            return True
        if signal.says == NO and letters <= set("Infke"):  # "no I don't"
            return True
        if signal.says == YES:
            planned = signal.strength > 2 and letters & set("vwt")
            return bool(planned or not self._words.glad.isdisjoint(firsts))
        if letters & set("BEDOxvwT"):
            return not (letters & set("xno") and not letters & set("vwBEDO"))
        if "H" in letters and not self._words.kin.isdisjoint(firsts):
            return True  # "I've got my grandson"
        return not self._words.life.isdisjoint(firsts)

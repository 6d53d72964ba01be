"""In languages read by fewer words than English, an answer counts only where the rest of the mail is understood too.

"Ja, der Film war gut" begins with a yes that answers somebody else. What no lexicon knows is foreign to the question;
how much of it a mail may hold depends on how plainly it speaks of coming.
"""

from __future__ import annotations

import re
from itertools import pairwise

from mailer.core.reading.phrasing_attending import THAT, attends, bears, excuses, goes_on, reported, starts_with_mine
from mailer.core.reading.phrasing_signals import NO, YES, Clause, Signal

BESIDE_COMING = 8  # foreign words a mail may hold beside "I am coming" in a clause of its own
BESIDE_REGRET = 3  # and beside "sorry, no", whose reason may be anything
BESIDE_REASON = 6  # and in a clause that tells a reason from one's life
IN_THANKS = 4
# Alone these refuse ("Leider!"); "what a pity" and "sorry" may be said of anything.
REGRETFULLY = re.compile(
    r"leider|bedauerlich|malheureusement|hélas|lamentablemente|desgracia|desafortunadamente|purtroppo|sfortunatamente"
    r"|infelizmente|helaas|ongelukkig|tyvärr|dessvärre|desværre|dessverre|valitettavasti|ikävä kyllä|því miður"
    r"|niestety|bohužel|bohužiaľ|žiaľ|žal|nažalost|нажалост|за жал|к сожалению|увы|на жаль|за съжаление|kahjuks|diemžēl"
    r"|sajnos|din păcate|δυστυχώς|maalesef|malesef|təəssüf ki|malauradament|yn anffodus|fatkeqësisht"
    r"|للأسف|للاسف|לצערי|متأسفانه|متاسفانه|sayangnya|tiếc là|rất tiếc|残念ながら|あいにく|아쉽게도|안타깝게도",
    re.IGNORECASE,
)
_AND = {
    "de": "und", "nl": "en", "fr": "et", "es": "y", "it": "e", "pt": "e", "ca": "i", "ro": "și", "sv": "och",
    "da": "og", "no": "og", "is": "og", "fi": "ja", "et": "ja", "lv": "un", "lt": "ir", "pl": "i", "cs": "a", "sk": "a",
    "sl": "in", "sr": "i", "hr": "i", "bg": "и", "mk": "и", "ru": "и", "uk": "і", "be": "і", "hu": "és", "el": "και",
    "tr": "ve", "he": "ו", "ar": "و", "fa": "و", "id": "dan", "ms": "dan", "sw": "na", "vi": "và", "hi": "और",
}  # fmt: skip
_NEGATION = 5  # letters of the longest word for "not" in a dialect
_OTHERS = re.compile("[f&aY]*(?:P|[EB]a[^I]*$)")  # begins with somebody else: "the doctor is kind"
# where one word is both, the ending of the next tells "with" from "from"
_WITH_IS_FROM = frozenset({"ru", "uk", "be", "pl"})
_INSTRUMENTAL = ("ой", "ою", "ею", "ей", "ом", "ем", "ами", "ями", "єм", "ą", "em", "ami")
_FROM = {"fi": "st", "et": "st"}  # what ends a name one comes from
_WITH = {
    "de": "mit", "nl": "met", "fr": "avec", "es": "con", "it": "con", "pt": "com", "ca": "amb", "gl": "con", "ro": "cu",
    "sv": "med", "da": "med", "no": "med", "is": "með", "fi": "kanssa", "lt": "su", "lv": "ar", "pl": "z ze",
    "cs": "s se", "sk": "s so", "sl": "z s", "sr": "s sa с са", "hr": "s sa", "mk": "со", "bg": "с със", "ru": "с со",
    "uk": "з зі із", "be": "з са", "el": "με", "sq": "me", "tr": "ile", "id": "dengan", "ms": "dengan", "tl": "kasama",
    "vi": "cùng với", "sw": "na", "ar": "مع", "he": "עם", "fa": "با", "af": "met",
}  # fmt: skip


def settled(
    found: list[Signal], clauses: list[Clause], asking: set[int], names: set[int], regret: bool, elsewhere: int
) -> list[Signal]:
    """The signals of a mail that is about the question asked; none where it is about something else.

    A phrase that itself speaks of attending counts whatever stands in other clauses, unless its own goes on to
    something else, or it is told of somebody. What is no such phrase counts only where the rest of the mail is
    understood. `elsewhere`: unknown words that stand in no clause and in no condition.
    """
    speaking = {signal.clause for signal in found}
    foreign = {
        clause.number: _foreign(clause, clause.number in speaking)
        for clause in clauses
        if clause.number not in asking and clause.number not in names
    }
    told = {clause.number for before, clause in pairwise(clauses) if _told(before, clause, foreign)}
    found = [s for s in found if s.clause not in told and not reported(clauses[s.clause], clauses)]
    found = [s for s in found if s.says != YES or s.about != "come" or not _short_word_between(clauses[s.clause])]
    found = [s for s in found if s.says != YES or s.strength >= 4 or not _but(s, clauses, foreign)]
    mine = {clause.number for clause in clauses if "I" in clause.kinds}
    attending = [s for s in found if _attends(s, clauses[s.clause], foreign.get(s.clause, 0))]
    found = [s for s in found if s not in attending or not goes_on(s, clauses)]
    attending = [s for s in found if s in attending and foreign.get(s.clause, 0) <= (s.clause in mine)]
    whole = sum(foreign.values()) + elsewhere
    borne = {says: _borne(says, clauses, foreign) for says in {s.says for s in found}}
    asked_along = {clause.sentence for clause in clauses if clause.number in asking and _foreign(clause, True)}
    kept = [
        s
        for s in found
        if s in attending or _plain(s, foreign.get(s.clause, 0), whole - borne[s.says], regret, s.clause in mine)
    ]
    if not kept and regret:
        kept = _excused(clauses, foreign)
    firm = {s.says for s in kept if s.strength >= 4 or s in attending}
    return [s for s in kept if s.strength >= 4 or s.says in firm or s.sentence not in asked_along]


def standing(signal: Signal, clauses: tuple[Clause, ...]) -> str:
    """Why an answer stands beside words nobody understands, for the host; '' where there are none."""
    if not any(clause.number != signal.clause and "u" in clause.kinds for clause in clauses):
        return ""
    if signal.clause < len(clauses) and _attends(signal, clauses[signal.clause], 0):
        return " and speak of attending themselves"
    return ", which what stands beside them bears out"


def _excused(clauses: list[Clause], foreign: dict[int, int]) -> list[Signal]:
    """A refusal that says only that one is sorry and why: "helaas, ik lig met griep in bed"."""
    for clause in clauses:
        if clause.question or set(clause.kinds) & set('pq%"') or foreign.get(clause.number, 99) > BESIDE_REASON:
            continue
        if excuses(clause):
            return [Signal(NO, 2, "both", *clause.place, clause.number, clause.lead, clause.sentence)]
    return []


def _attends(signal: Signal, clause: Clause, foreign: int) -> bool:
    """Whether a signal speaks of attending itself: "ich komme", "je dois m'excuser", "не прийду"."""
    if signal.strength < 2 or "p" in clause.kinds or "d" in clause.kinds:
        return False
    if signal.about == "come":
        return signal.strength > 2
    start, end = (signal.start, signal.end) if foreign or "P" in clause.kinds else clause.place
    return attends(signal.says, clause.text[start:end], clause.language)


def _short_word_between(clause: Clause) -> bool:
    """Whether an unknown short word between "can" and "come" may be some dialect's "not": "ik kan nie komen"."""
    verbs = [place for place, kind in enumerate(clause.kinds) if kind in "vwaC"]
    between = range(verbs[0], verbs[-1]) if verbs else ()
    return any(clause.kinds[i] == "u" and len(clause.word(i)) <= _NEGATION for i in between)


def _but(signal: Signal, clauses: list[Clause], foreign: dict[int, int]) -> bool:
    """Whether a wish or a bare yes goes on with a "but" nobody understands: "vill gärna komma men bilen är trasig"."""
    return any(
        clause.lead == "b" and clause.number == signal.clause + 1 and foreign.get(clause.number, 0) > 0
        for clause in clauses
    )


def _borne(says: str, clauses: list[Clause], foreign: dict[int, int]) -> int:
    """How many foreign words stand in clauses that bear on coming, and so do not count against a bare answer."""
    return sum(
        foreign[clause.number]
        for clause in clauses
        if 0 < foreign.get(clause.number, 0) <= BESIDE_REASON
        and "%" not in clause.kinds
        and (not clause.kinds.lstrip("f&aY").startswith("P") or says == NO and starts_with_mine(clause))
        and bears(says, clause)
    )


def _told(before: Clause, clause: Clause, foreign: dict[int, int]) -> bool:
    """Whether a clause is what somebody is to be told: "odpisz mamie, że przyjdę jutro"."""
    if clause.lead != "," or before.sentence != clause.sentence or "I" in before.kinds or "k" in before.kinds:
        return False
    return foreign.get(before.number, 0) > 0 and THAT.fullmatch(clause.word(0)) is not None


def _plain(signal: Signal, own: int, whole: int, regret: bool, mine: bool) -> bool:
    rest = whole - own
    if signal.strength >= 4:
        beside = BESIDE_COMING if signal.about == "come" or mine or regret else 1  # "too dear" may be said of anything
        return own <= mine and rest <= beside
    if own:
        return False
    if signal.says == NO and regret:
        return rest <= BESIDE_REGRET
    return rest <= 0


def _foreign(clause: Clause, speaks: bool) -> int:
    """How many words of a clause are about something else."""
    kinds, count, thanked = clause.kinds, 0, IN_THANKS
    for place, kind in enumerate(kinds):
        if kind == "%":
            count += BESIDE_REGRET + 1  # surely about something else
        if speaks and "V" in kinds[:place] and _goes_on_with_and(clause, place):
            break  # "jeg kommer og tager kaffe med"
        if kind != "u":
            continue
        word = clause.word(place)
        if word[:1].isdigit() or _named(clause, place, word):
            continue
        if thanked and "k" in kinds[:place]:
            thanked -= 1
            continue
        if speaks and set("VyC") & set(kinds[:place]) and _accompanied(clause, place):
            continue
        count += 1
    if not speaks and ("d" in kinds or "p" in kinds or _OTHERS.match(kinds) is not None):
        count += 1
    return count


def _goes_on_with_and(clause: Clause, place: int) -> bool:
    """Whether a word is "and", or begins with it, and leads on to what else the writer does."""
    word = clause.word(place).lower()
    joint = _AND.get(clause.language, "")
    if joint in ("ו", "و"):
        return len(word) > 3 and word.startswith(joint)
    return word == joint and place + 1 < len(clause.kinds)


def _accompanied(clause: Clause, place: int) -> bool:
    """Whether a word says with whom one comes: "parteciperò con i miei figli"."""
    if set(clause.kinds) & set("xno"):
        return False
    if clause.language in _WITH_IS_FROM and not clause.word(place).endswith(_INSTRUMENTAL):
        return False
    together = _WITH.get(clause.language, "").split()
    return any(clause.word(i).lower() in together for i in range(max(place - 4, 0), place))


def _named(clause: Clause, place: int, word: str) -> bool:
    """Whether the last word of a clause is a name: "nein danke Ada", "je viens avec Sam"."""
    kinds = clause.kinds
    if place != len(kinds) - 1 or place == 0 or not word[:1].isupper():
        return False
    if kinds[place - 1] in "VyC" and _FROM.get(clause.language, "-") in word[-3:]:
        return False  # "tulen Oulusta"
    return kinds[place - 1] in "kynogsSRmAV" or clause.word(place - 1).lower() in _WITH.get(clause.language, "").split()

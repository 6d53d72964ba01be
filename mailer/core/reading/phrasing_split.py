"""A text in letters → its clauses and the conditions between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailer.core.reading.phrasing_signals import NO, YES, Clause, Signal

# Lines shorter than this end a sentence; longer ones were wrapped by a mail program.
WRAPPED = 50


# What is not so when one says "if it were not so".
_UNREAL = re.compile(
    r"if (?:only )?(?:i|we|it|that|this|there|my \w+|the \w+) (?:really |just |already )?"
    r"(?:(?:was|were|did|had)(?:n't| not|nt)\b|weren't|wasn't|didn't|hadn't)|(?:if it |were it )(?:was|were)? ?not for|"
    r"if not for (?:the|my|this|that|our)\b",
    re.IGNORECASE,
)


_WOULD = re.compile(r"\bwould|\w'd\b|\bid\b", re.IGNORECASE)


# These take back what went before only at the head of a clause.
_IN_PASSING = frozenset(
    "actually rather instead edit update digo cioè anzi toch afinal finalement alla fine jednak doch".split()
)


_ASKS = ("how", "what", "where", "why", "who")
_VERBAL = frozenset("vwtaxOL")  # what makes of the next word a verb


_ACCEPTED = ("I", "g", "V", "D", "n", "N")  # what follows the "which" of "the invitation, which I accept"


# These join clauses, and stand within one as well: "kann deshalb nicht".
_WITHIN = frozenset("deshalb daher deswegen darum daarom derfor därför".split())


# In some languages "if" is an ending: "bakıcı bulursam gelirim".
_IF_ENDING = {
    **dict.fromkeys(("tr", "az"), re.compile(r"s[ae](?:m|n|k|niz|nız|lar|ler)?\Z")),
    "ja": re.compile(r"(?:ば|たら|なら)\Z"), "ko": re.compile(r"면\Z"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Condition:
    """Where "if the trains run" stands, between which clauses."""

    start: int
    end: int
    clause: int
    sentence: int
    unreal: bool = False  # "if I didn't have to work"
    joined: bool = False  # "… and if you need help, call me"


def split(text: str, kinds: str, spans: list[tuple[int, int]], language: str) -> tuple[list[Clause], list[Condition]]:
    """Clauses in order, and conditions; the words of a condition are in no clause."""
    found: list[Clause] = []
    conditions: list[Condition] = []
    start, sentence, lead = 0, 0, ""
    place, count = 0, len(kinds)

    def close(end: int, question: bool = False) -> None:
        if end > start:
            letters, places = kinds[start:end], tuple(spans[start:end])
            found.append(Clause(letters, places, lead, question, sentence, language, text, len(found)))

    while place < count:
        kind = kinds[place]
        if kind == "q" and lead == "," and start == place and kinds[place + 1 : place + 2] in _ACCEPTED:
            # "thank you for the invitation, which I accept" asks nothing; "no, how do I get there" does
            if language == "en" and text[slice(*spans[place])].lower().startswith(_ASKS):
                place += 1
                continue
            kinds = kinds[:place] + "f" + kinds[place + 1 :]
        if kind in "Rkef" and start < place and language == "en" and not text[spans[place][0]].isalnum():
            close(place)  # "i can't :( mum said no"
            lead, start = ",", place + 1
        if kind == "/" and _wrapped(text, spans[place]):
            kinds = kinds[:place] + "f" + kinds[place + 1 :]
        elif kind in ".?/,b&z;":
            if kind == "z" and start < place and kinds[place - 1] in _VERBAL and text[spans[place][0]] in "wW":
                place += 1
                continue  # "I can wait"
            if kind == "z" and start < place and text[slice(*spans[place])].lower() in _IN_PASSING:
                kinds = kinds[:place] + "f" + kinds[place + 1 :]
                place += 1
                continue
            if kind == "&" and start < place and text[slice(*spans[place])].lower() in _WITHIN:
                kinds = kinds[:place] + "f" + kinds[place + 1 :]
                place += 1
                continue
            close(place, kind == "?")
            if kind in ".?/":
                sentence += 1
                lead = ""
            elif kind != "," or lead not in ("b", "z") or place > start:
                lead = kind
            start = place + 1
        elif kind == "i" and language in _IF_ENDING and _IF_ENDING[language].search(text, *spans[place]):
            # the condition ends with its verb, and what hangs on it follows
            conditions.append(Condition(spans[start][0], spans[place][1], len(found), sentence))
            start, lead = place + 1, "i"
        elif kind in "ij":
            end = place + 1
            while (
                end < count and kinds[end] not in ",.?bz" and not (kinds[end] == "/" and not _wrapped(text, spans[end]))
            ):
                end += 1
            whole = end == place + 1 and (start == place)
            if whole and language in ("es", "it", "fr", "ca"):
                kinds = kinds[:place] + "y" + kinds[place + 1 :]  # "si" alone is a yes without its accent
                continue
            question = end < count and kinds[end] == "?"
            close(place, question)
            if kind == "i" and not question:
                first, last = spans[place][0], spans[end - 1][1]
                unreal = (
                    language == "en"
                    and _UNREAL.match(text, first, last) is not None
                    and _WOULD.search(text) is not None
                )
                joined = lead == "&" and place == start
                conditions.append(Condition(first, last, len(found), sentence, unreal, joined))
            start = place = end
            lead = "i"
            continue
        place += 1
    close(count)
    return found, conditions


# The reader is asked to call, write or tell.
_TELLS = re.compile(
    r"\b(?:call|ring|phone|text|let (?:me|us) know|tell (?:me|us)|message|e-?mail|write|contact|shout|"
    r"ruft?|rufen sie|meldet?|sagt?|sagen sie|schreibt?|gebt|gib|"
    r"kontaktier\w*|appel\w+|dites|dis|écri\w+|préven\w+|contact\w+|"
    r"faites|fais|llám\w+|llam\w+|av[ií]s\w+|escr[ií]b\w+|dime|dinos|decidm\w+|decidn\w+|díga\w+|mánda\w+|chiam\w+|scriv\w+|fate\w*|"
    r"fam\w+|avvis\w+|dimmi|ditemi|contatt\w+|lig(?:a|ue|uem|uem-me)|escrev\w+|diz\w*|digam\w*|telefon\w+|bel|laat|stuur|app|schrijf|zeg|mail|"
    r"hör|säg|messa|mejla|skriv|sig|giv|si|gi|kontakt|zadzwo\w+|dzwo\w+|daj\w*|napisz\w*|powiedz\w*|odezwij\w*|zavol\w+|napiš\w*|dej\w*|řekn\w+|"
    r"ozv\w+|napíš\w*|povedz\w*|hívj\w*|szólj\w*|írj\w*|jelez\w*|"
    r"sun(?:ă|ați|a)|scrie\w*|anunț\w+|spune\w*|ara\w*|yaz\w*|haber|söyle\w*|"
    r"soit\w+|kirjoit\w+|ilmoit\w+|kerro\w*|javi\w*|zovi\w*|nazovi\w*|piši\w*|reci\w*|pokliči\w*|sporoči\w*|povej\w*)\b"
    r"|(?:позвон|звони|напиш|пиши|сообщ|скаж|подзвон|дзвон|повідом|телефон|обад|кажи|πάρε|πάρτε|τηλεφ|γράψ|πες|πείτε|ενημέρ)",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:i|i'll|ich|je|j'|yo|io|eu|ik|jag|jeg|ja|я|én)\b", re.IGNORECASE)


def of_another_matter(condition: Condition, clauses: list[Clause], found: list[Signal]) -> bool:
    """Whether a condition after a full answer sets one for something else: "I'm coming! If anything is wrong, call"."""
    here = [clause for clause in clauses if clause.sentence == condition.sentence]
    if clauses and clauses[0].language == "en" and _told_after(condition, clauses[0].text, here, found):
        return True
    if condition.joined:
        here = [clause for clause in here if clause.number >= condition.clause]
    if len(here) != 1 or not set(here[0].kinds) & set("u_%") or set(here[0].kinds) & set("CVcMW"):
        return False
    if _MINE.search(here[0].text, *here[0].place) or not _TELLS.search(here[0].text, *here[0].place):
        return False  # "if I find no sitter, I'll have to cancel"
    main = here[0].number
    firm = [s for s in found if s.strength >= (3 if s.says == NO else 4) and (s.about == "come" or s.says == NO)]
    apart = condition.joined or all(s.sentence != condition.sentence for s in firm)
    return bool(firm) and apart and all(s.clause != main for s in found)


# Hangs on the evening, and only what one would do there does: "I have a song to share if there's time".
_OFFERED = re.compile(
    r"(?:if|when) (?:there(?:['’]?s| is) (?:time|room|space|interest|one|any|a chance|nothing else)"
    r"|time (?:allows|permits)|(?:any(?:one|body)|some(?:one|body)|people|you|they|others)(?:['’]re| are|['’]s| is)? "
    r"(?:want|like|need|wish|interested|keen|care)\w*"
    r"|(?:needed|wanted|useful|necessary|required|of (?:use|interest)))\b",
    re.IGNORECASE,
)


def _told_after(condition: Condition, text: str, here: list[Clause], found: list[Signal]) -> bool:
    """Whether what follows an answer tells what else would happen: "I can't. If I don't go, his teacher will …"."""
    beside = [s for s in found if s.sentence == condition.sentence]
    if any(s.says == NO and s.strength >= 3 and s.about == "come" for s in beside):
        # "I can't come, I have a class, and if I miss another they throw me out": it goes on from the reason.
        return condition.joined and {s.says for s in beside} == {NO}
    if beside:
        return False
    before = [s for s in found if s.sentence < condition.sentence]
    if before and _OFFERED.match(text, condition.start):
        return True
    if any(s.says == NO and s.strength >= 3 for s in before):
        return True
    letters = set("".join(clause.kinds for clause in here))
    firm = any(s.says == YES and s.strength >= 4 and s.about == "come" for s in before)
    return firm and "u" in letters and not letters & set("CVcMWDBENxnoht@m")


def _wrapped(text: str, span: tuple[int, int]) -> bool:
    """Whether a line end was made by a mail program rather than by the writer."""
    if text.count("\n", span[0], span[1]) > 1:
        return False
    before = text.rfind("\n", 0, span[0])
    after = text[span[1] : span[1] + 1]
    return span[0] - before > WRAPPED and (after.islower() or after.isdigit())

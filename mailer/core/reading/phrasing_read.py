"""A text → signals and conditions, in the language that understands it best."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mailer.core.reading.phrasing_clauses import asks, signals
from mailer.core.reading.phrasing_language import languages
from mailer.core.reading.phrasing_lexicon import has, lexicon, opened
from mailer.core.reading.phrasing_opened import fluent
from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Signal
from mailer.core.reading.phrasing_split import Condition, of_another_matter, split
from mailer.core.reading.phrasing_strict import REGRETFULLY, settled
from mailer.core.reading.phrasing_tokens import Token, tokens
from mailer.core.reading.phrasing_weigh import weigh

_PITIES = re.compile(
    r"late|shame|pity|bad|bummer|oh|damn|darn|dang|ugh|argh|aw|pardon|excuse|forgive|sorry", re.IGNORECASE
)
_WHEN_WELL = re.compile(
    r"when (?:i|my|our|the|this|it|we)\b[^.,;!?\n]{0,40}\b(?:better|gone|over|passed|well|recovered|fixed|repaired|"
    r"mended|healed|allowed|approved|able|cleared|possible)\b",
    re.IGNORECASE,
)
_TAIL = 60  # letters at the end in which a "wait" is looked for
_WAITS = re.compile(
    r"(?:^|[.!?,;\n\u2013-])\s*(?:oh|no|but|hm+)?,?\s*(?:wait|hold on|hang on)[\s.!\u2026]*$", re.IGNORECASE
)
_BEGINS = re.compile(r"(?:please |just )*(?:start|begin|go ahead) without (?:me|us)", re.IGNORECASE)  # said who is late
# "no i have maths", "i cant my back is bad": the comma after a short answer was forgotten.
_RUN_ON = re.compile(
    r"(?:(?:sorry|sry|soz|oh|aw|hi|hey|hello|well|um|omg|thanks|no(?= i? ?can)|nah(?= i? ?can)) )*"
    r"(?:no|nah|nope|yes|yeah|yep|yup|yh|ye|yea|"
    r"(?:i |we )?(?:can'?t|cannot|won'?t))(?: sorry| sry| soz| mate| hun)?"
    r"(?= (?:i (?:have|got|gotta|am|work|need|promised|hurt|broke|live)|"
    r"i'm|im|i've|ive|my|we (?:have|are)|we're|we've|coz|cos|cuz|cause|because|mum|mom|dad|got)\b)",
    re.IGNORECASE,
)
_WILLING = re.compile(r"god willing|in(?:sh|ch)a'?a?ll?ah|(?:good )?lord willing|deo volente|d\.?v\.?", re.IGNORECASE)
_AFTERWARDS = re.compile(
    r"(?:but )?(?:the (?:week|month|one|time|session|meeting) after|the following|after that|from then on)",
    re.IGNORECASE,
)
# Beyond the first sentences of a long mail a lone "yes" or "no" is about something else.
EARLY = 3
LONG = 60
# So many words and signs are read; with the cap on letters this bounds the cost of any mail.
MOST = 600


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in one language: `more` says that there is content besides the answer."""

    language: str = "en"
    kinds: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    text: str = ""
    signals: tuple[Signal, ...] = ()
    conditions: tuple[Condition, ...] = ()
    turns: tuple[int, ...] = ()
    clauses: tuple[Clause, ...] = ()
    question: bool = False
    more: bool = False
    unknown: int = 0


def read(text: str, expected: str) -> Reading:
    """The signals of a text; where several languages could be meant and disagree on yes and no, none of them.

    `expected` (BCP 47) is the language of who asked, '' where it is not known.
    """
    found = tokens(text)[:MOST]
    tried = [language for language in languages(text, found, expected) if has(language)] or ["en"]
    first = read_in(tried[0], text, found)
    if len(tried) == 1 or (first.unknown == 0 and first.signals and tried[0] in ("en", expected)):
        return first
    readings = [first, *(read_in(language, text, found) for language in tried[1:])]
    # the best reading knows the most words, in the longest phrases
    least = min((reading.unknown, len(reading.kinds)) for reading in readings)
    fitting = [r for r in readings if (r.unknown, len(r.kinds)) == least]
    fitting.sort(key=lambda r: not r.signals)
    english = next((r for r in fitting if r.language == "en"), None)
    if english and text.isascii() and 2 * english.unknown <= sum(token.kind == "w" for token in found):
        fitting = [english]  # "no pain, no gain" is no answer because one of ten languages finds one
    if expected and fitting[0].language == expected[:2]:
        return fitting[0]
    says = {weigh(list(r.signals), list(r.conditions), list(r.turns)).says for r in fitting if r.signals}
    if {"accepted", "declined"} <= says:
        return replace(fitting[0], signals=(), conditions=(), turns=())
    return fitting[0]


def read_in(language: str, text: str, found: list[Token]) -> Reading:
    """The signals of a text read as one language."""
    if language == "en" and (hit := _RUN_ON.match(text)) is not None:
        at = next((i for i, token in enumerate(found) if token.start >= hit.end()), len(found))
        found = [*found[:at], Token(",", hit.end(), hit.end(), ","), *found[at:]]
    words = opened(found, language)
    if language == "en":
        words = fluent(words)
    lexical = lexicon(language)
    as_found, spans = lexical.read(words)
    if language in _SPACED and " " in text:
        as_found, spans = _parted(text, as_found, spans)
    kinds = as_found.replace("%", "_") if language == "en" else as_found
    if kinds.startswith('"') and kinds.rstrip(".").endswith('"') and kinds.count('"') == 2:
        kinds = kinds.replace('"', ",")
    # "ok" beside thanks only says that the mail arrived
    kinds = _joined(kinds.replace("A", "_" if "k" in kinds else "s"), text, spans)
    if language == "en":
        kinds = _inverted(text, kinds, spans)
    clauses, conditions = split(text, kinds, spans, language)
    # in French "n" is "ne" more often than "non"
    regret = "R" in kinds or ("N" in kinds and language != "fr") or any(word.form in lexical.sorry for word in words)
    # "nej desværre" is a refusal of one phrase, and regrets all the same
    regret = regret or (language != "en" and "n" in kinds and REGRETFULLY.search(text) is not None)
    asking = {clause.number for clause in clauses if asks(clause)}
    names = {c.number for c in clauses if c.number not in asking and _only_names(c, clauses)}
    said = [c for c in clauses if c.number not in asking and c.number not in names]
    bearing = [c for c in said if c.kinds.strip("fkRTje_,")]
    # "very good, go on" approves of what somebody does
    urged = language != "en" and any(c.kinds.strip("f") == "_" and c.word(0)[:1].isalpha() for c in said)
    unknown = kinds.count("u") - sum(clauses[number].kinds.count("u") for number in names)
    out: list[Signal] = []
    for clause in said:
        got = signals(
            clause,
            regret=regret,
            number=clause.number,
            lonely=len(bearing) <= 1 and not asking and not urged,
            followed=bool(bearing) and clause is bearing[0] and not urged,
        )
        if len(kinds) > LONG and EARLY <= clause.sentence < clauses[-1].sentence - 1:
            got = [s for s in got if s.strength >= 4 and s.about != "any"]
        out.extend(got)
    out = [s for s in out if not _only_wonders(s, clauses)]
    if language != "en":
        inside = [(place.start, place.end) for place in conditions]
        inside.extend(span for clause in clauses for span in clause.spans)
        loose = sum(
            kind == "u" and not any(first <= start < last for first, last in inside)
            for kind, (start, _) in zip(kinds, spans, strict=True)
        )
        out = settled(out, clauses, asking, names, regret, loose)
        out = [s for s in out if not _wonders_whether(s, clauses, conditions, kinds, spans)]
    for number in asking:
        clause = clauses[number]
        if "X" in clause.kinds:  # "could someone else do it?" hands the role back by asking
            out.append(Signal(NO, 4, "hand_over", *clause.spans[clause.kinds.index("X")], number))
    if not out and not bearing and not asking:
        out.extend(_left_over(text, kinds, spans, conditions, language))
    if language == "en" and len(out) > 1:
        out = _said_first(out, clauses, text)
    if out and language == "en" and _WAITS.search(text[-_TAIL:]) is not None:
        out = []  # "Yes! No, wait!" takes back and says nothing instead
    turns = tuple(clause.number for clause in said if clause.lead == "z")
    more = unknown > 2
    return Reading(
        language=language,
        kinds=as_found,
        spans=tuple(spans),
        text=text,
        signals=tuple(out),
        conditions=tuple(c for c in conditions if not of_another_matter(c, clauses, out)),
        turns=turns,
        clauses=tuple(clauses),
        question=bool(asking),
        more=more,
        unknown=unknown,
    )


_NEXT_ONE = re.compile(
    r"\b(?:next (?:one|time|month|meeting|session)|(?:an|some) ?other (?:time|day|one)|the (?:one|time) after)\W*$",
    re.IGNORECASE,
)


def _said_first(found: list[Signal], clauses: list[Clause], text: str) -> list[Signal]:
    """Signals without those that only look like another answer after the first: "I can't. … Yes, a year already"."""
    if any(s.says == YES and s.strength >= 3 for s in found):
        found = [s for s in found if not _BEGINS.fullmatch(text, s.start, s.end)]
    first = min(found, key=lambda s: s.start, default=None)
    if first is None or first.strength < 3:
        return found
    again: set[int] = set()
    for signal in found:
        if first.says == NO and signal.says == MAYBE and text.startswith(("Ask me", "ask me"), signal.start):
            again.add(id(signal))  # "Sadly not. Ask me again for June"
        at = next(c.place[0] for c in clauses if c.sentence == signal.sentence)
        own = clauses[signal.clause] if signal.clause < len(clauses) else None
        if first.says == NO and signal.says == YES and own is not None and _NEXT_ONE.search(text, *own.place):
            again.add(id(signal))  # "I am not able to come. I will surely come to the next one"
        if signal.says != first.says and signal.sentence > first.sentence and _AFTERWARDS.match(text, at):
            again.add(id(signal))  # "Yes to the 17th. The week after I'm in Malta"
        if signal.says == first.says or signal.strength != 3 or signal.about != "any" or signal.lead in ("b", "z"):
            continue
        beside = [c for c in clauses if c.sentence == signal.sentence and c.number != signal.clause]
        alike = any(s is not signal and s.says == signal.says and s.sentence >= signal.sentence for s in found)
        if signal.sentence > first.sentence and any("u" in c.kinds for c in beside) and not alike:
            again.add(id(signal))
    return [s for s in found if id(s) not in again]


_SPACED = ("th", "lo", "km")  # a blank parts clauses where none parts words


def _parted(text: str, kinds: str, spans: list[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """With a comma wherever a blank stands between two phrases: "ไปค่ะ คิดถึงทุกคน"."""
    out: list[str] = []
    places: list[tuple[int, int]] = []
    for kind, span in zip(kinds, spans, strict=True):
        if places and span[0] > places[-1][1] and kind not in ",." and out[-1] not in ",.":
            out.append(",")
            places.append((places[-1][1], span[0]))
        out.append(kind)
        places.append(span)
    return "".join(out), places


def _joined(kinds: str, text: str, spans: list[tuple[int, int]]) -> str:
    """ "So" joins two clauses where the second says what follows ("so I'll come", "so can't"), else strengthens."""
    for place, kind in enumerate(kinds):
        if kind == ";":
            after = kinds[place + 1 : place + 3]
            told = after[:1] in ("I", "y", "n") or after in ("vx", "wx") or (place > 0 and after[:1] in ("V", "D"))
            if not told and place and after[:1] in ("g", "E", "B"):
                told = (
                    text[spans[place + 1][0]].lower() in "iwcsp"
                )  # "so I'm free", "so count me in", but "so looking forward to it"
            if not told:
                kinds = kinds[:place] + "f" + kinds[place + 1 :]
    return kinds


def _inverted(text: str, kinds: str, spans: list[tuple[int, int]]) -> str:
    """Conditions without an "if": "should I get home in time, I'll come", "I'll come when my cold is gone"."""
    low = text.lower()
    if "?" not in kinds and ("should" in low or "were" in low):
        for place, kind in enumerate(kinds[:-1]):
            heads = place == 0 or kinds[place - 1] in ".,/b&"
            word = text[slice(*spans[place])].lower() if heads and kind in "wd" else ""
            if word == "should" or (
                word == "were" and re.match(r"were (?:i|we|it|they|the|my) to\b", low[spans[place][0] :])
            ):
                kinds = kinds[:place] + "i" + kinds[place + 1 :]
    if "m" in kinds and set(kinds) & set("CV"):
        for place, kind in enumerate(kinds):
            if kind == "m" and _WILLING.fullmatch(text, *spans[place]):
                kinds = kinds[:place] + "f" + kinds[place + 1 :]
    if "when" in low:
        for place, kind in enumerate(kinds):
            if kind == "q" and _WHEN_WELL.match(text, spans[place][0]):
                kinds = kinds[:place] + "i" + kinds[place + 1 :]
    return kinds


def _left_over(
    text: str, kinds: str, spans: list[tuple[int, int]], conditions: list[Condition], language: str
) -> list[Signal]:
    """What a mail says that is nothing but a regret ("Regretfully!") or a condition ("only if the trains run")."""
    if "confirm" in text.lower() and len(kinds) <= 4 and not conditions:
        return [Signal(YES, 2, "any", spans[0][0], spans[-1][1])]
    first = conditions[0] if conditions else None
    heads = kinds.lstrip("fke,")[:1] in ("i", "x") and not set(kinds) & set("dp")
    if first is not None and len(kinds) <= 15 and heads and "q" not in kinds and "_" not in kinds:
        return [Signal(MAYBE, 2, "any", first.start, first.end)]
    for place, kind in enumerate(kinds):
        if kind == "R" and text[spans[place][0]].isalpha() and len(kinds) <= 6:
            said = text[slice(*spans[place])]
            refuses = not _PITIES.search(said) if language == "en" else REGRETFULLY.search(said) is not None
            if refuses and not conditions:
                return [Signal(NO, 2, "any", *spans[place])]
    return []


def _only_names(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether a clause is the reader's name after a greeting or the writer's at the end: "Hi Ada," … "Ben"."""
    kinds = clause.kinds
    if "u" not in kinds or kinds.strip("ukf") or kinds.count("u") > 3:
        return False
    if clause is not clauses[-1] and not kinds.startswith("k"):
        return False
    unknown = [clause.word(place) for place, kind in enumerate(kinds) if kind == "u"]
    return all(word[:1].isupper() for word in unknown) and (clause.sentence > 0 or kinds[0] == "k" and len(clauses) > 1)


def _wonders_whether(
    signal: Signal, clauses: list[Clause], conditions: list[Condition], kinds: str, spans: list[tuple[int, int]]
) -> bool:
    """Whether "I'm not sure" is about something else: "I'm not sure if the parcel came", in one breath."""
    if signal.says != MAYBE or signal.about != "any" or not clauses:
        return False
    end = clauses[signal.clause].place[1]
    for condition in conditions:
        if condition.clause == signal.clause + 1:
            between = [kind for kind, span in zip(kinds, spans, strict=True) if end <= span[0] < condition.start]
            inside = [kind for kind, span in zip(kinds, spans, strict=True)
                      if condition.start <= span[0] < condition.end]  # fmt: skip
            return not between and "u" in inside and not set(inside) & set("CVcMBDvI")
    return False


def _only_wonders(signal: Signal, clauses: list[Clause]) -> bool:
    """Whether "I don't know" is about something else: "I don't know, how is that spelt"."""
    if signal.says != MAYBE or signal.about != "any" or signal.clause + 1 >= len(clauses):
        return False
    after = clauses[signal.clause + 1]
    return after.sentence == signal.sentence and after.lead == "," and after.kinds.startswith("q")

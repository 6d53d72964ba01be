"""Whether a phrase itself speaks of attending, in whatever language: "je viendrai", "kan niet komen", "参加します".

Such a phrase answers, unless its own clause goes on to something else ("I never manage to sleep", "I go there every
day") or the clause beside it shows that somebody else says so ("can't come, she said").
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Signal
from mailer.core.reading.phrasing_tokens import fold
from mailer.core.reading.words.attending import ATTENDING, EVERY_DAY, NOT_YET, SAID, THIS_TIME
from mailer.core.reading.words.bearing import EVENING, MINE, REASONS, WAITING, YOURS

_WHOLE = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my"})  # written without blanks, or with endings on the word
_INFINITIVE = {
    "de": r"zu \w+$|\w+zu\w+en$", "nl": r"te \w+$", "ru": r"\w(?:ть|ться|ти)$", "uk": r"\w(?:ти|тися)$",
    "fi": r"s(?:ta|tä)$|l(?:ta|tä)$", "et": r"(?:s|l)t$",
}  # fmt: skip
THAT = re.compile(
    r"dass|daß|że|iż|že|что|що|што|че|дека|да|da|hogy|că|ότι|πως|että|et|at|att|að|që|որ|რომ",
    re.IGNORECASE,
)


_TABLES = {
    "attending": ATTENDING,
    "this time": THIS_TIME,
    "not yet": NOT_YET,
    "every day": EVERY_DAY,
    "said": SAID,
    "mine": MINE,
    "yours": YOURS,
    NO: REASONS,
    YES: EVENING,
    MAYBE: WAITING,
}


# where a verb with nobody before it is the writer's: "har vondt i hodet", "er på hytta"
_MINE_UNSAID = {"sv": "HaO", "da": "HaO", "no": "HaO", "de": "HaO", "nl": "HaO"}


@lru_cache(maxsize=512)
def _words(which: str, language: str) -> re.Pattern[str] | None:
    listed = _TABLES[which].get(language)
    if listed is None:
        return None
    parts = "|".join(_form(word, language) for word in listed.split()).replace("*", r"\w*").replace("_", r"\s+")
    if language in _WHOLE:
        return re.compile(parts.replace(r"\s+", r"\s*"))
    return re.compile(rf"(?<!\w)(?:{parts})(?!\w)")


def _form(words: str, language: str) -> str:
    return words.lower() if language == "vi" else fold(words)  # "vâng" is yes and "vắng" absent


def _holds(which: str, written: str, language: str) -> bool:
    words = _words(which, language)
    return words is not None and words.search(_form(written, language)) is not None


def attends(says: str, written: str, language: str) -> bool:
    """Whether words of a phrase, as written, speak of attending, or of one evening: "not this time"."""
    tables = {YES: ("attending",), NO: ("attending", "this time"), MAYBE: ("attending", "this time", "not yet")}[says]
    return any(_holds(table, written, language) for table in tables)


def excuses(clause: Clause) -> bool:
    """Whether a clause beside "sorry" tells why the writer does not come; "sorry that your mother is ill" does not."""
    written = clause.text[slice(*clause.place)]
    return bears(NO, clause) and not _holds("yours", written, clause.language)


def bears(says: str, clause: Clause) -> bool:
    """Whether a clause beside a bare yes, no or perhaps bears on coming: a reason of the writer's, what they bring to
    the evening, what they wait for. "The doctor was kind" is nobody's reason."""
    written, language = clause.text[slice(*clause.place)], clause.language
    if says != MAYBE and "d" in clause.kinds:
        return False
    if says != MAYBE and not (
        _MINE_UNSAID.get(language, "-").find(clause.kinds[0]) >= 0
        or any(_holds(table, written, language) for table in ("mine", "this time"))
    ):
        return False
    return _holds(says, written, language)


def starts_with_mine(clause: Clause) -> bool:
    """Whether a clause is about the writer's own: "mi marido está en cama"."""
    return _holds("mine", clause.word(0), clause.language)


def goes_on(signal: Signal, clauses: list[Clause]) -> bool:
    """Whether the clause of such a phrase goes on to something else, in itself or beyond its comma."""
    clause = clauses[signal.clause]
    after = clauses[clause.number + 1] if clause.number + 1 < len(clauses) else None
    if _holds("every day", clause.text[slice(*clause.place)], clause.language):
        return True
    ending = _INFINITIVE.get(clause.language)
    if ending is None and after is None:
        return False
    if ending is not None and clause.language not in ("de", "nl"):
        rest = clause.text[signal.end : clause.place[1]]
        if rest.strip() and re.search(ending, rest) is not None and not attends(signal.says, rest, clause.language):
            return True
    if after is None or after.lead != "," or after.sentence != clause.sentence:
        return False
    if ending is not None and clause.language in ("de", "nl"):
        further = after.text[slice(*after.place)].lower()
        if "u" in after.kinds and "I" not in after.kinds and re.search(ending, further) is not None:
            return True
    refused = signal.says == NO and "u" in after.kinds  # "nem jövök rá, hogy hívják"
    return refused and (after.kinds[0] == "q" or THAT.fullmatch(after.word(0)) is not None)


def reported(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether somebody else says so in the same sentence: "can't come, she said", "he says I come too late"."""
    return any(
        _holds("said", other.text[slice(*other.place)], other.language)
        for other in clauses[max(clause.number - 1, 0) : clause.number + 2]
        if other.sentence == clause.sentence
    )

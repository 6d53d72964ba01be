"""A host puts answers right in their own words: "Ben is coming", "Chi: no, Dee: yes", "12: yes" with a number from the
day's letter. Others' answers are not guessed at: what is not plain is asked back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .model import ACCEPTED, DECLINED, TENTATIVE, Member, key_of
from .reading.phrasing import Question, understand

MOST = 2000  # characters of a host's letter that are looked at
MANY = 40  # people put right by one letter


@dataclass(frozen=True, slots=True)
class Correction:
    """What a host says that somebody (an address) answers; `number`: of the mail in the day's letter, 0 for none.
    `session` is "" where none is named."""

    who: str
    answer: str
    words: str
    session: str = ""
    number: int = 0


_LEAD = re.compile(
    r"^[\s:=,;–—-]*(?:(?:has |have )?(?:said|says|say|told me|wrote|writes|answered|means|meant)"
    r"|hat (?:gesagt|zugesagt)|sagt|a dit|dit|ha dicho|dice|dijo|ha detto|zegt|zei)?[\s:=,;–—-]*",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"\b(?:may|might|maybe|perhaps|possibly|vielleicht|eventuell|peut-être|quizás?|tal vez|forse|misschien)\b", re.I
)
_NO = re.compile(
    r"\b(?:is|are|will|can|could|does|do)(?:n['’]t| not)\b|['’](?:s|re) not\b|\b(?:cannot|won['’]t|can['’]t|not coming"
    r"|kommt? (?:doch )?nicht|kommen (?:doch )?nicht|kann nicht|können nicht|(?:ist|sind) (?:doch )?nicht dabei"
    r"|ne (?:vient|viennent|peut|peuvent) pas|no (?:vienen?|puede|pueden)|non (?:viene|vengono|può)"
    r"|komen? niet|komt niet|kan niet|kunnen niet)\b",
    re.I,
)
_YES = re.compile(
    r"\b(?:is|are|will be) (?:coming|in|there|joining|with us)\b|['’](?:s|re) (?:coming|in)\b|\bwill (?:come|join)\b"
    r"|\b(?:comes?|joins?|kommt|kommen|ist dabei|sind dabei|vient|viennent|vienen?|vengono|komt|komen)\b",
    re.I,
)
_BETWEEN = re.compile(r"^[\s,;.&+)\]]*(?:and|und|et|y|e|en)?[\s,;.&+:]*$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[\n,;.]|\b(?:and|und|et|y|e|en))\s*\Z", re.IGNORECASE)
_DOUBT = re.compile(r"[?？]|\b(?:if|unless|whether|or|oder|ou|wenn|falls|ob|si|als)\b", re.IGNORECASE)


def corrections(
    text: str, members: Iterable[Member], listed: Mapping[int, tuple[str, str]], asked: Question
) -> tuple[Correction, ...] | None:
    """What a host's words say of others. `listed`: number of a mail in the day's letter to its writer and session.

    None where somebody is named and what is said of them is not plain; () where nobody is named. Pure.
    """
    text = text[:MOST]
    named = list(_mentions(text, tuple(members), listed))[:MANY]
    if not named:
        return ()
    found: list[Correction] = []
    waiting: list[tuple[str, str, int]] = []  # "Ben and Chi are coming": Ben waits for what is said of Chi
    for at, (_, end, who, session, number) in enumerate(named):
        stop = named[at + 1][0] if at + 1 < len(named) else len(text)
        words = text[end:stop].partition("\n")[0] if at + 1 == len(named) else text[end:stop]
        waiting.append((who, session, number))
        if _BETWEEN.match(words):
            if at + 1 < len(named):
                continue
            words = text[: named[0][0]] if len(named) == 1 else ""  # "Yes from Ben"
        says = list(_says(" ".join(words.split()).strip(" ,;."), asked))
        if not says:
            return None
        found += [
            Correction(one, answer, " ".join(words.split())[:200].strip(" ,;:"), named_session or known, mail)
            for one, known, mail in waiting
            for answer, named_session in says
        ]
        waiting = []
    whose = {(one.who, one.session): one.answer for one in found}
    if any(not one.who or whose[one.who, one.session] != one.answer for one in found):
        return None  # a name that several bear, or of one person both yes and no
    return tuple(found)


def _mentions(
    text: str, members: tuple[Member, ...], listed: Mapping[int, tuple[str, str]]
) -> Iterator[tuple[int, int, str, str, int]]:
    """(begin, end, address, session, number) of each person meant, in the order of the text."""
    known: dict[str, set[str]] = {}
    for member in members:
        for name in (member.email, member.name, member.name.partition(" ")[0]):
            if name.strip():
                known.setdefault(key_of(name), set()).add(member.email)
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    pattern = re.compile(
        r"(?<![\w@.])(?:"
        + (f"(?P<name>{names})|" if names else "")
        + r"[\[(#]{0,2}(?P<number>\d{1,12})(?=\s*[\]):=–-]|\s))"
        r"(?:['’]s(?= (?:answer|coming|not|in)\b))?(?!\w)",
        re.IGNORECASE,
    )
    for match in pattern.finditer(text):
        if match["number"]:
            mail = listed.get(int(match["number"]))
            if mail is not None:
                yield match.start(), match.end(), mail[0], mail[1], int(match["number"])
            continue
        if match[0][:1].islower() and "@" not in match[0] and not _BEGINS.search(text[: match.start()]):
            continue  # "Ben will come" does not speak of Will
        meant = known[key_of(match["name"])]
        # One name borne by several names nobody: no answer is put to it, and so the letter is asked back.
        yield match.start(), match.end(), next(iter(meant)) if len(meant) == 1 else "", "", 0


def _says(words: str, asked: Question) -> Iterator[tuple[str, str]]:
    """(answer, session) of what is said of somebody; nothing where it is not plain."""
    if _DOUBT.search(words):
        return
    meaning = understand(_LEAD.sub("", words), asked)
    answer = (
        TENTATIVE if _MAYBE.search(words) else DECLINED if _NO.search(words) else ACCEPTED if _YES.search(words) else ""
    )
    if meaning.answers:
        for one in meaning.answers:
            yield answer or one.rsvp, one.session
    elif answer or meaning.rsvp in (ACCEPTED, DECLINED, TENTATIVE):
        yield answer or str(meaning.rsvp), ""

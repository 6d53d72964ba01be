"""Statements about coming: "I can't make it", "we'll be there", "I could come"."""

from __future__ import annotations

import re

from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Say

_COME = re.compile(r"(?P<me>I?)(?P<chain>[vwthaSmxnoLyOHlI]*?)(?P<what>[CVc])")
_FOR_PART = re.compile(
    r"\s*(?:there |in |along |over |with you |for |the |whole )*"
    r"(?:(?:before|until|till|til) (?:about |around |roughly |half |quarter |past |to |after )*"
    r"(?:\d{1,2}(?!\d|st|nd|rd|th|/|\.\d|\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days|weeks))|one\b|two\b|"
    r"three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|noon|midday|"
    r"lunch|the (?:very )?end|it ends)|"
    r"long\b|(?:the |all )?(?:whole|entire) (?:time|evening|session|meeting|thing)|to the (?:very )?end|past \w+$)",
    re.IGNORECASE,
)
_NOT_ALONE = re.compile(
    r"\s*(?:there |along |over )*(?:alone|on (?:my|our) own|by myself|without|empty)\b", re.IGNORECASE
)
_ERRAND = re.compile(
    r"\s*(?:(?:over|by|round|along|back) )?(?:and |to )?(?:pick|get|fix|collect|fetch|rescue|"
    r"visit|live|help (?:you|him|her|them))\b(?! (?:together|out|set|there))"
    r"|\s*(?:by|to|over to|round to|past|into) (?:your|his|her|their|my) (?:office|desk|shop|work|school|room)\b"
    r"|\s*for (?:a|an|your|his|her|their) (?:drink|call|beer|coffee|reply|answer|turn|bite|smoke)\b"
    r"|.{0,30}? to (?:pick up|collect|fetch|fix)\b"
    r"|\s*for (?:you|him|her|them)$"
    r"|\s*and (?:see|ask|check|look|find|talk|speak|tell|buy|take a)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:.* )?(?:come|go|get|be|attend(?:ing)?|join(?:ing)?|make it|be there)(?: back)?"
    r"(?: (?:to|into|at|for))? (?:(?:my|his|her|our) )?(?:work|school|class|classes|college|university|church|court|"
    r"practice|home|bed|dinner|lunch|son|daughter|family|the (?:phone|office|army|gym|door))\b",
    re.IGNORECASE,
)
_AHEAD = 80  # letters after the verb that are looked at
_IS = re.compile(
    r"(?:\w+ ){0,2}(?:bin|sind|ben|zijn|är|er|suis|sommes|serai|serons|estoy|estamos|estaré|estaremos|sono|sarò|saremo"
    r"|estou|estarei|jestem|będę|jsem|budu|som|budem|буду|leszek|vagyok|olen)\b",
    re.IGNORECASE,
)
_ANOTHERS = re.compile(
    r".*(?: (?:to |in )?(?:another|some other|a different)\b|"
    r"(?:attend|join)(?:ing)? (?:an?|my|our|his|her|their) (?!(?:bit|little|few|couple|first|usual|turn)\b)\w)",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:always|often|usually|every time) (?:say|said|promise|promised)(?: that)? ?$", re.IGNORECASE)
_USUALLY = re.compile(r"usually|normally|generally|typically|often|sometimes|rarely|seldom", re.IGNORECASE)


def _another(clause: Clause, place: int) -> bool:
    """Whether what is attended is not what was asked about: "another meeting", "my sister's wedding"."""
    start, end = clause.spans[place]
    return clause.language == "en" and _ANOTHERS.match(clause.text, start, min(end + 24, clause.place[1])) is not None


def _this_time(hit: re.Match[str], clause: Clause, kept: list[int]) -> bool:
    """Whether the word before "I" is a time: "this time I'm really coming"."""
    return bool(hit["me"]) and clause.word(kept[hit.start() - 1]).lower() in ("this time", "this day", "that day")


def _goes_elsewhere(clause: Clause, place: int) -> bool:
    """Whether it is said where one comes, and that is not the meeting: "come to work", "be there for my son"."""
    start, end = clause.spans[place]
    return _ELSEWHERE.match(clause.text, start, min(end + 24, clause.place[1])) is not None


def coming(short: str, say: Say, clause: Clause, kept: list[int], english: bool) -> None:
    """What a clause says of coming; `kept` are the places in it of the letters of `short`."""
    if not english:
        _coming_anywhere(short, say, clause, kept)
        return
    for hit in _COME.finditer(short):
        chain, what, before = hit["chain"], hit["what"], short[: hit.start()]
        after = short[hit.end() :]
        first, last = hit.start(), hit.end() - 1
        if "O" in chain or "H" in chain or "q" in before or (before[-1:] == "P" and not _this_time(hit, clause, kept)):
            continue
        mine = bool(hit["me"]) or "I" in chain
        beyond = clause.text[clause.spans[kept[last]][1] : clause.spans[kept[last]][1] + _AHEAD]
        if _goes_elsewhere(clause, kept[last]):
            continue
        if not re.search("[xno]", chain) and _ERRAND.match(beyond):
            continue  # "I'll come and pick you up"
        if not re.search("[xno]", chain) and _another(clause, kept[last]):
            continue  # "I'm attending my sister's wedding"
        if what == "V":
            if _SAID.search(clause.text, max(0, clause.spans[kept[first]][0] - _AHEAD), clause.spans[kept[first]][0]):
                continue  # "I know I always say I'll come"
            own = mine or before[-1:] not in ("u", "P") or clause.word(kept[last])[:1] in "iIwW"
            if own and before.count("u") <= 3:
                if re.search("[xn]", chain + before[-1:]):
                    say(NO, 4, "come", first, last)
                elif re.search("[thm]", chain + before[-1:]):
                    say(MAYBE, 3, "come", first, last)
                else:
                    say(YES, 4, "come", first, last)
            continue
        if not mine and before.strip("ynosShmg"):
            continue
        if before.count("u") > 3 or (what == "c" and after.strip("SyP")) or after.count("u") > 8:
            continue
        if "F" in before or (mine and "P" in before and "u" in before):
            continue
        if not chain:
            if _USUALLY.search(clause.text[clause.place[0] : clause.place[1]]) and "T" not in clause.kinds:
                continue  # "I usually come" tells a habit
            word = clause.word(kept[hit.start("what")]).lower()
            gerund = re.match(r"\w+ing\b|attend$|accept$|be there", word)
            if (not mine and not (gerund and len(after.strip("yS")) <= 1)) or (what == "c" and word != "going"):
                continue
            say(YES, 3, "come", first, last)
            continue
        denied = len(re.findall("[xn]", chain)) + (1 if "o" in chain and english else 0)
        could = any(clause.word(kept[i]).lower().startswith("could") for i in range(hit.start(), hit.end()))
        if denied > 1 or (denied and could and "v" not in chain):  # "I couldn't come to the funeral"
            continue
        if denied and not mine and "w" in chain and "v" not in chain and not before:
            continue  # "wouldn't stay here again"
        if denied and _FOR_PART.match(beyond):  # "I can't be there before six"
            continue
        if denied and _NOT_ALONE.match(beyond):
            say(MAYBE, 3, "come", first, last)
            continue
        if not denied and re.search("[thm]", chain + before[-1:]):
            say(MAYBE, 3, "come", first, last)
        elif denied and "t" in chain and chain.find("t") < max(chain.find("x"), chain.find("n")):
            say(MAYBE, 3, "come", first, last)
        elif denied:
            say(NO, 4, "come", first, last)
        elif could and "L" not in chain and "v" not in chain and not before.strip("ynosSh"):
            say(MAYBE, 3, "come", first, last)
        elif "L" in chain or ("w" in chain and "v" not in chain):
            say(YES, 1, "come", first, last)
        else:
            say(YES, 4, "come", first, last)


def _coming_anywhere(short: str, say: Say, clause: Clause, kept: list[int]) -> None:
    """Languages whose negation and subject may stand on either side of the verb."""
    hit = re.search("[CV]|c$", short)
    if hit and re.match("VT*[BE]", short[hit.start() :]):  # "ich bin da im Urlaub", "ik ben er dan met vakantie"
        if _IS.match(clause.word(kept[hit.start()])) and not re.search("[xnoqPdp]", short):
            say(NO, 3, "any", hit.start(), len(short) - 1)
        return
    if hit is None or "q" in short[: hit.start()] or "P" in short[: hit.start()] or '"' in short:
        return
    body = short.lstrip("y")
    if body.startswith("o") and len(body) > 1 and body[1] == "I":
        body = body[1:]
    denied = len(re.findall("[xno]", body))
    first, last = 0, len(short) - 1
    modal = re.search("[vwLahtIV]", body)
    if denied > 1 or body.count("u") > 5 or (hit.group() != "V" and not modal) or "O" in body:
        return
    if denied == 1:
        say(MAYBE if "t" in body else NO, 3 if "t" in body else 4, "come", first, last)
    elif re.search("[htm]", body):
        say(MAYBE, 3, "come", first, last)
    elif re.search("[wL]", body) and hit.group() != "V":
        say(YES, 1, "come", first, last)
    else:
        say(YES, 4, "come", first, last)

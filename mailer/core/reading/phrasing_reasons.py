"""Reasons from one's own life: where one is, how one is, and what one has to do instead."""

from __future__ import annotations

import re

from mailer.core.reading.phrasing_signals import MAYBE, NO, Clause, Say

_BUSY = re.compile(r"^[yoSsn]*(?P<me>I?)(?P<chain>[avhStyxI]*)(?P<what>B)(?P<rest>.*)$")
_ENGAGED = re.compile(r"^[yoSsn]*(?P<me>I?)(?P<chain>[avhStyxmI]*)(?P<what>(?:H+I?E|O[Ih]*[BE]))(?P<rest>.*)$")
_GONE = re.compile(r"^Iv?a[su]u{1,2}$")


def circumstances(short: str, say: Say, regret: bool, placed: bool, passing: bool = False) -> None:
    """What a reason from the writer's own life says: "away that week", "I have to work".

    `placed`: a name ends it; `passing`: it says where one is now rather than then ("at the airport").
    """
    last = len(short) - 1
    hit = _BUSY.match(short) or _ENGAGED.match(short)
    if hit is None:
        if regret and _GONE.match(short) and placed:  # "sadly I'll be in Spain"
            say(NO, 2, "both", 0, last)
        if regret and re.fullmatch("u?Pa?S?B(?:I[vOH]*[BE])?", short):  # "sadly my daughter is ill"
            say(NO, 2, "both", 0, last)
        if regret and re.fullmatch("u{0,2}[BE]u{0,2}", short):
            say(NO, 2, "both", 0, last)
        return
    if "x" in hit["chain"] or (passing and not regret and not re.search("[ht]|va", hit["chain"])):
        return
    rest = hit["rest"].replace("S", "")
    hedged = re.search("[htm]", hit["chain"])
    allowed = 4 if regret else 0
    if rest.count("u") <= allowed and not re.search("[qIC]", rest):
        if hedged:
            say(MAYBE, 2, "both", hit.start("what"), last)
        else:
            say(NO, 3 if regret else 2, "both", hit.start("what"), last)


# "That day" in a mail that says nothing else of a day is the day of the session.
SAME_DAY = re.compile(
    r"\b(?:that|the same) (?:very |exact |same )?(?:day|night|evening|afternoon|morning|week|weekend|date|time)"
    r"(?: too| as well| though| so| you see|,)*$",
    re.IGNORECASE,
)
# Beside these one says that one comes: "I'm free that day", "I have nothing on that day".
_FREE = (
    r"(?:all |definitely |really |just |so |also |still |already )*(?:free|around|off|available|home|here|there|"
    r"in town|in$|game|keen|bringing|wearing|coming|joining|attending|helping|looking|hoping|planning|counting|"
    r"making|no|nothing|time|"
    r"the (?:day|night|evening|afternoon|morning|week|time)|a (?:free|day off|lift|ride)|room|kept|cleared|booked|"
    r"moved|swapped|asked|arranged|told|persuaded|organi[sz]ed|"
    r"yours|ready|happy|glad|excited|open|up for|down for|with you|on my way|on our way)\b"
)
_TAKEN = re.compile(
    r"(?:(?:sorry|sadly|unfortunately|but|no|um|well|because|as|since|oh|hi|and|so) )*(?:"
    r"(?:i|we)(?:'m|'re| am| are|'ll be| will be| shall be|'ve got| have|'ve| got| have got| have to| must|'m due)"
    rf" (?:to )?(?!{_FREE})"
    r"|it(?:'s| is|'ll be| will be) (?:my|our|the|his|her)\b|there(?:'s| is| are) (?:a|an|my|our|the)\b"
    r"|(?:my|our|the) (?:[\w'-]+ ){1,3}(?:is|are|has|have|will be|leaves|starts|arrives?|arriving|lands?)\b"
    r"|(?:my|our) [\w-]+'s\b)",
    re.IGNORECASE,
)
_LEAVES_FREE = re.compile(
    r"\b(?:off|free|empty|babysit\w*|watch\w*|mind(?:s|ing)|driv\w+ me|tak\w+ (?:the|me)|look\w* after (?:the|my) kids|"
    r"pick\w* me|at home|home|with (?:their|his|her)|dad's|meeting is|session|nothing|no|not|never|open|clear|works?|"
    r"(?:flight|plane|train|ferry|coach|bus) (?:lands?|arrives?)|"
    r"suits?|fine|good|great|perfect|was|were|had|did|went|came|told|said|if|unless)\b|"
    r"\b(?:i|we|he|she|they) \w+ed\b|n't\b",
    re.IGNORECASE,
)


def taken(clause: Clause) -> bool:
    """Whether the session's own day is said to be taken: "it's my son's birthday that day"."""
    first, last = clause.place
    words = clause.text[first:last]
    if SAME_DAY.search(words) is None or (head := _TAKEN.match(words)) is None:
        return False
    return _LEAVES_FREE.search(words, head.end()) is None and _LEAVES_FREE.search(head.group()) is None

"""Reasons from one's own life: where one is, how one is, and what one has to do instead."""

from __future__ import annotations

import re

from mailer.core.reading.phrasing_signals import MAYBE, NO, Say

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

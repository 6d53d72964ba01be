"""Signals → the answer about coming and the answer about moderating.

A bare "yes" answers what was asked; "I'll be there" and "I'll moderate" say themselves what they are about.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailer.core.reading.phrasing_beside import tried
from mailer.core.reading.phrasing_page import for_others
from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_sessions import on_a_day_of
from mailer.core.reading.phrasing_signals import NO, YES, Signal
from mailer.core.reading.phrasing_values import Question
from mailer.core.reading.phrasing_weigh import Verdict, weigh

_NOT_NAMES = (
    r"(?!(?:i|we|you|he|she|they|it|someone|somebody|anyone|anybody|the|that|this|there|me|us|one|ich|wir|du|sie|er|es|"
    r"jemand|on|je|tu|il|elle|vous|quelqu|alguien|alguém|alguem|qualcuno|iemand|ik|jij|je|wij|u|un|una|het|de|der|die|"
    r"das|ein|eine|usted|yo|io|eu|tu|lui|lei|please|bitte|not|nicht|pas|you're|we're|perhaps|maybe)\b)"
)
_NAME = _NOT_NAMES + r"(?P<name>[^\W\d_][\w'’-]{1,30}(?:\s(?-i:[A-ZÀ-Þ])[\w'’-]{1,30})?)"
_DOES = (
    r"(?:take|takes|taking|do|does|host|moderate|lead|run|cover|chair|facilitate|step\s+in|fill\s+in|"
    r"stand\s+in|have|swap)"
)
_SWAPS = (
    rf"\b(?:can|could|would|might|will)\s+{_NAME}\s+(?:please\s+|possibly\s+|maybe\s+)?{_DOES}\b",
    rf"\b(?:let|have)\s+{_NAME}\s+{_DOES}\s+(?:it|this|that|over|the|instead)\b",
    r"\b(?:swap|swapped|switch|switched|trade|traded|change\s+places|change\s+turns)\s+(?:\w+\s+){0,2}with\s+" + _NAME,
    rf"\b(?:please\s+)?ask\s+{_NAME}\s+(?:to\s+{_DOES}|instead|please)",
    rf"\b{_NAME}\s+(?:will|would|can|could|has\s+(?:agreed|offered)\s+to|is\s+(?:happy|willing|glad|"
    rf"going)\s+to|agreed\s+to|"
    rf"offered\s+to|wants\s+to|would\s+like\s+to)\s+(?:take\s+(?:it|this|over|my)|host|moderate|facilitate|chair|"
    rf"lead|run\s+it|cover|do\s+(?:it|this\s+one)\s+(?:instead|for\s+me))\b",
    rf"\b{_NAME}\s+(?:instead\s+of\s+me|in\s+my\s+place)\b",
    rf"\b(?:kann|könnte|koennte|würde|wuerde)\s+{_NAME}\s+(?:\w+\s+){{0,4}}(?:übernehmen|uebernehmen|"
    rf"moderieren|leiten|machen|einspringen)\b",
    rf"\b(?:est-ce que|est-ce qu')\s*{_NAME}\s+(?:peut|pourrait|veut)\s+(?:\w+\s+){{0,2}}(?:prendre|animer|"
    rf"modérer|le faire|faire|remplacer)",
    rf"\b{_NAME}\s+(?:peut|pourrait)[- ](?:il|elle|t-il|t-elle)\s+(?:\w+\s+){{0,2}}(?:prendre|animer|"
    rf"modérer|faire|remplacer)",
    rf"\b(?:puede|podría|podria)\s+{_NAME}\s+(?:\w+\s+){{0,2}}(?:hacerlo|moderar|encargarse|dirigir|tomar|llevar)",
    rf"\b(?:può|puo|potrebbe)\s+{_NAME}\s+(?:\w+\s+){{0,2}}(?:farlo|moderare|condurre|prendere|occuparsene|"
    rf"sostituirmi)",
    rf"\b(?:o|a)\s+{_NAME}\s+(?:pode|poderia)\s+(?:\w+\s+){{0,2}}(?:fazer|moderar|conduzir|assumir|ficar)",
    rf"\b(?:kan|zou)\s+{_NAME}\s+(?:\w+\s+){{0,4}}(?:overnemen|modereren|leiden|doen|voorzitten|invallen)\b",
)
_GIVES_BACK = re.compile(
    r"\b(?:after all|any\s?more|any longer|no longer|step(?:ping)? (?:down|back)|withdraw\w*|back out|"
    r"pull out|take back|"
    r"doch nicht|nicht mehr|finalement|ne .{0,20}plus|ya no|al final|alla fine|non .{0,20}più|afinal|"
    r"já não|toch niet|niet meer)\b",
    re.IGNORECASE,
)


_CAN_DO = re.compile(r"\b(?:can|can't|cannot|could|couldn't|able)\b.*\bdo\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _swaps() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _SWAPS)


def _swap(own: str) -> tuple[str, str]:
    for pattern in _swaps():
        if hit := pattern.search(own[:1500]):
            return hit["name"], " ".join(hit.group().split())
    return "", ""


def roles(own: str, reading: Reading, asked: Question) -> tuple[Verdict, str | None, str, str]:
    """The verdict about coming, the moderator word or None, whom to swap with, and the words about moderating."""
    conditions, turns = list(reading.conditions), list(reading.turns)

    def about(*names: str) -> Verdict:
        return tried(
            weigh([s for s in reading.signals if s.about in names and meant(s)], conditions, turns),
            reading,
            asked.asked,
            known=bool(asked.about),
        )

    def meant(signal: Signal) -> bool:
        """Asked whether they come, "I can do it" is an answer; "I'll do it" and "happy to help" are none, and neither
        is "see you tomorrow" where no session is then."""
        if signal.about == "come" and signal.strength == 2 and signal.says == YES:
            return on_a_day_of(own[signal.start : signal.end], asked)
        if signal.about != "do_it" or asked.asked == "moderator" or reading.language != "en":
            return True
        if for_others(signal, own):
            return False
        return asked.asked == "closing" or _CAN_DO.search(own, signal.start, signal.end) is not None

    swap_to, swap_words = _swap(own) if asked.asked == "moderator" or _speaks_of_it(reading, own) else ("", "")
    if asked.asked == "moderator":
        coming = about("come", "both")
        plain = about("any", "both", "moderate", "do_it", "hand_over")
        firm = about("moderate", "do_it", "hand_over")
        chosen = firm if firm.says else plain
        if not firm.says and coming.says == NO and plain.says == YES:
            chosen = Verdict(None)
    elif asked.asked == "closing":
        coming = about("come", "both")
        chosen = firm = about("moderate", "do_it", "hand_over")
    else:
        names = ("any", "come", "both", "do_it") if asked.asked != "moderator" else ("come", "both")
        coming = about(*names)
        chosen = firm = about("moderate", "do_it", "hand_over")
        if chosen.says == NO and chosen.signal is not None and chosen.signal.about == "do_it":
            chosen = Verdict(None)
    words = ""
    if chosen.signal is not None:
        words = " ".join(own[chosen.signal.start : chosen.signal.end].split())
    if swap_to:
        return coming, "swap", swap_to, swap_words
    if chosen.says == YES:
        return coming, "offered", "", words
    if chosen.says == NO and chosen.signal is not None:
        back = asked.asked != "moderator" or chosen.signal.about == "hand_over" or _GIVES_BACK.search(own) is not None
        return coming, "withdrawn" if back else "declined", "", words
    return coming, None, "", ""


def _speaks_of_it(reading: Reading, own: str) -> bool:
    low = own[:1500].lower()
    return any(kind in reading.kinds for kind in "MWX") or "swap" in low or "switch" in low or "instead" in low

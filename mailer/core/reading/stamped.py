"""What calendar programs write beside a calendar: the answer before a subject ("Accepted: Saturday circle"), and in the
text a sentence of their own."""

from __future__ import annotations

import re

_STAMPS = {
    "accepted": (
        r"accept(?:ed)?", r"zugesagt", r"zusage", r"angenommen",
        r"accepté", r"acceptée", r"aceptad[oa]", r"accettat[oa]",
        r"aceit[oae]", r"geaccepteerd", r"accepterat", r"accepteret",
        r"godtatt", r"akseptert", r"zaakceptowan[oe]",
        r"принято", r"прийнято", r"hyväksytty", r"přijato", r"kabul edildi",
        r"elfogadva", r"承諾(?:済み)?", r"已接受", r"수락(?:함|됨)?",
    ),
    "declined": (
        r"declined?", r"abgelehnt", r"absage", r"abgesagt",
        r"refusée?", r"rechazad[oa]", r"rifiutat[oa]", r"recusad[oa]",
        r"afgewezen", r"geweigerd", r"avböjt", r"afvist", r"avslått",
        r"odrzucon[oe]", r"отклонено", r"відхилено", r"hylätty",
        r"odmítnuto", r"reddedildi", r"elutasítva", r"辞退", r"已拒绝", r"거절(?:함|됨)?",
    ),
    "tentative": (
        r"tentative(?:ly accepted)?", r"maybe", r"mit vorbehalt(?: angenommen)?",
        r"vorläufig(?: zugesagt)?", r"provisoire",
        r"provisional", r"provvisorio", r"provisório", r"voorlopig",
        r"preliminärt", r"foreløbig", r"foreløpig",
        r"wstępn[aie]\w*(?: akceptacja)?", r"под вопросом", r"під питанням", r"alustava",
        r"nezávazně", r"仮承諾", r"暂定", r"미정",
    ),
}  # fmt: skip
_STAMP = re.compile(
    r"\s*(?:" + "|".join(f"(?P<{name}>{'|'.join(stamps)})" for name, stamps in _STAMPS.items()) + r")\s?[:：]\s*\S",
    re.IGNORECASE,
)


# In lower case, and each of them begins with a letter: then a search looks closer only where one may begin.
_NOISE = re.compile(
    r"accepted|declined|responded|invit|replied|when:|wann:(?<=\bwann:)|quand\s?:|where:(?<=\bwhere:)|"
    r"calendar\.google|google (?:calendar|kalender)|~[*~]{5}|zugesagt|abgelehnt|"
    r"angenommen|accepté|refusé|aceptado|rechazado|accettato|rifiutato"
)


def noisy(text: str) -> bool:
    """Whether a calendar program speaks in the text."""
    return bool(_NOISE.search(text[:2000].lower()))


def speaks(text: str) -> bool:
    """Whether the text beside a calendar begins with the program's own sentence: "Ben has accepted this invitation."
    Then there are no words of a person to look for."""
    line = text[:2000].lstrip().partition("\n")[0].rstrip()
    return line[:1].isalpha() and line[-1:] not in ":：" and noisy(line[:300])


def stamped(subject: str) -> str | None:
    """'accepted', 'declined' or 'tentative' when a calendar program stamped the subject so, else None."""
    found = _STAMP.match(subject[:200])
    return found.lastgroup if found else None

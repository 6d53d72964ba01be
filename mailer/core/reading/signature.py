"""What stands below a person's words and is not theirs: signature, mobile footer, disclaimer, list footer."""

from __future__ import annotations

import re

from . import farewell
from .needles import Phrases

_BEFORE, _AFTER = r"[\s*_>\[(~\"“'-]{0,6}", r"[\s*_\])~\"”'.!<>-]{0,6}$"


_DELIMITER = re.compile(r"\s{0,3}(?:--|—|–|- -|__|–-|‐‐)\s*$")
_RULE = re.compile(r"\s{0,3}(?:[_=*~#—–‐＊＝－―━─〜～◆■□◇☆★-]\s?){3,200}\s*$")
_TABLE = re.compile(r"\s{0,3}\|(?:\s?\|){0,6}\s*$")  # the border of a card that was a table in HTML
# A program we do not list signs the last line of a mail: "Sent from Newmail", "Sent with Thing 2.0".
_SENT_BY = re.compile(
    r"\s{0,4}(?:Sent (?:from|via|with|using|by)|Gesendet (?:von|mit|über)|Envoyé (?:de|depuis|avec)|Enviado"
    r" (?:desde|con|com|do)|Inviato (?:da|con)|Verzonden (?:met|via|vanuit)|Skickat (?:från|med)) "
    r"(?=[A-Z])[\w.'’&+-]{2,24}(?: [\w.'’&+-]{1,20}){0,3}\.?\s*$"
)
_MOBILE = Phrases(farewell.MOBILE, _BEFORE, _AFTER)
_LIST = Phrases(farewell.LIST_FOOTER, _BEFORE, _AFTER)
_NOTICE = Phrases(farewell.NOTICE, _BEFORE)
_BANNER = Phrases(farewell.BANNER, _BEFORE, _AFTER)
_SIGN_OFF = re.compile(
    r"\s{0,4}(?:" + "|".join(farewell.SIGN_OFF) + r")(?:,? [A-ZÀ-Þ][\w.'’-]{0,30}){0,2}\s?[\s,.!;:)*"
    r"xX☺🙂❤-]{0,6}$",
    re.IGNORECASE,
)
_DASH_NAME = re.compile(r"\s{0,3}(?:--?|—|–|~|/)\s?([^\W\d_][\w.'’-]{0,24}(?: [^\W\d_][\w.'’-]{0,24}){0,2})\s*$")
_CONTACT = re.compile(
    r"(?<!\d)\+?\(?\d[\d ().\-/]{6,20}\d(?!\d)|https?://|www\.\w|[\w.+-]{1,64}@[\w-]{1,60}\.\w|\b(?:tel|"
    r"phone|mobile|mob|cell|fax|ph|tél|fon|telefon|móvil|handy)\b\.?\s?[:.+(]"
    r"|\b(?:gmbh|inc|ltd|llc|corp|s\.?a\.?r\.?l|b\.?v|ag|pty|plc|university|universität|université|"
    r"director|manager|engineer|president|ceo|cto|founder|professor|ph\.?d|department|consultant|"
    r"coordinator|geschäftsführer)\b"
    r"|linkedin|twitter|facebook|instagram|skype",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"(?:p\.? ?s\.?|n\.? ?b\.?)(?:\s|:)", re.IGNORECASE)
_SELF = re.compile(r"(?<!\w)(?:I(?:['’](?:m|ll|ve|d))?|[Ii]ch|[Jj]e|[Jj]['’]\w+|yo|io|eu|ik|jag|jeg|ja|я)(?!\w)(?!\.)")
_IDEOGRAPHS = re.compile(r"[\u4e00-\u9fff\uac00-\ud7a3]{2,5}$")  # a whole name, which is written without a space
_TAIL = 15  # lines in which a signature without a delimiter is looked for
_AFTER_RULE = 12


def unsigned(lines: list[str], name: str = "", *, below: bool = False) -> list[str]:
    """`lines` of one passage without what was added below it; `name` is the sender's, as the header gives it.

    `below` says that the sender has written above already, so that a passage which begins with a signature is one.
    """
    lines = _before_footers(lines, below)
    name = " ".join(name.lower().split())
    return _before_card(_before_delimiter(lines, name, below), name)


def signs(line: str) -> bool:
    """Whether anything here would take the line, some words and no more, for other than a name."""
    lists = (_MOBILE, _LIST, _NOTICE, _BANNER)
    alone = (_SIGN_OFF, _SENT_BY, _POSTSCRIPT)
    return (
        any(known.match(line) for known in (*lists, *alone)) or bool(_CONTACT.search(line)) or bool(_SELF.search(line))
    )


def unbannered(lines: list[str]) -> list[str]:
    """`lines` without the warning that a company's gateway puts above letters from outside."""
    first = next((at for at, line in enumerate(lines) if line.strip()), -1)
    if first < 0 or not _BANNER.match(lines[first][:400]):
        return lines
    rest = next((at for at in range(first, len(lines)) if not lines[at].strip()), len(lines))
    return lines[rest:] if any(line.strip() for line in lines[rest:]) else lines


def _before_footers(lines: list[str], seen: bool) -> list[str]:
    passage = "\n".join(line[:400] for line in lines)
    mobile, notices, lists = _MOBILE.live(passage), _NOTICE.live(passage), _LIST.live(passage)
    kept: list[str] = []
    for at, line in enumerate(lines):
        if mobile and 5 < len(line) < 220 and any(pattern.match(line) for pattern in mobile):
            if seen:
                return kept
            continue
        if seen and len(line) > 6:
            if notices and any(pattern.match(line[:400]) for pattern in notices) and not _personal(lines[at:]):
                return kept
            if lists and len(line) < 260 and any(pattern.match(line) for pattern in lists):
                return kept
        kept.append(line)
        seen = seen or bool(line.strip())
    last = next((at for at in range(len(kept) - 1, 1, -1) if kept[at].strip()), 0)
    if last and not kept[last - 1].strip() and len(kept[last]) < 80 and _SENT_BY.match(kept[last]):
        return kept[:last]
    return kept


def _personal(lines: list[str]) -> bool:
    """Whether a person goes on speaking in what begins like a notice; no lawyer asks, or says "I"."""
    return any(line.rstrip().endswith(("?", "？")) or _SELF.search(line[:400]) for line in lines[:12])


def _before_delimiter(lines: list[str], name: str, seen: bool) -> list[str]:
    for at, line in enumerate(lines):
        if seen and len(line) < 210:
            if _DELIMITER.match(line):
                return lines[:at]
            if (
                (_RULE.match(line) or _TABLE.match(line))
                and len(lines) - at - 1 <= _AFTER_RULE
                and any(_CONTACT.search(later[:300]) for later in lines[at + 1 :])
            ):
                return lines[:at]
        seen = seen or bool(line.strip())
    while lines and (not lines[-1].strip() or _RULE.match(lines[-1][:210])):
        lines = lines[:-1]
    if len(lines) > 1 and (dashed := _DASH_NAME.match(lines[-1][:100])) and any(line.strip() for line in lines[:-1]):
        words = dashed[1].split()
        theirs = bool(set(dashed[1].lower().split()) & set(name.split())) or (
            not name and all(word[0].isupper() for word in words)
        )
        before = next((line for line in reversed(lines[:-1]) if line.strip()), "")
        # A last line "- Ben" below others like it is the last item of a list.
        if theirs and before.lstrip()[:1] not in "-–—*~/":
            lines = lines[:-1]
    return lines


def _before_card(lines: list[str], name: str) -> list[str]:
    """Cuts a sign-off or the sender's own name when telephone, web address, firm or office stand below it."""
    first = max(1, len(lines) - _TAIL)
    for at in range(first, len(lines)):
        line = lines[at].strip()
        if not line or len(line) > 80 or not any(earlier.strip() for earlier in lines[:at]):
            continue
        low = line.lower().strip(" ,.*_")
        named = (
            bool(name)
            and (" " in name or _IDEOGRAPHS.match(name) is not None)
            and (low == name or (low.startswith(name) and low[len(name) :].lstrip()[:1] in "|,-–—(/•·"))
        )
        if not (named or (len(line) < 45 and _SIGN_OFF.match(line))):
            continue
        below = [later.strip() for later in lines[at + 1 :] if later.strip()]
        if _is_card(below, named):
            while (
                named
                and at > 1
                and (
                    not lines[at - 1].strip()
                    or (len(lines[at - 1].strip()) < 45 and _SIGN_OFF.match(lines[at - 1].strip()))
                )
            ):
                at -= 1
            return lines[:at] if any(earlier.strip() for earlier in lines[:at]) else lines
    return lines


def _is_card(below: list[str], named: bool) -> bool:
    """Short lines, no sentences, a name first and a way to reach somebody among them."""
    if not below or len(below) > 12 or not any(_CONTACT.search(line[:300]) for line in below):
        return False
    if any(line[-1] in "?？" or _POSTSCRIPT.match(line) for line in below):
        return False
    if any(
        len(line) > 110 or (len(line.split()) > 6 and line[-1] in ".?!" and not _CONTACT.search(line)) for line in below
    ):
        return False
    first = below[0].split()
    return named or (
        len(first) <= 5
        and below[0][-1] not in "?!"
        and all(word[0].isupper() or not word[0].isalpha() or len(word) < 4 for word in first)
    )

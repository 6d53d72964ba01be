"""What stands below a person's words and is not theirs: signature, mobile footer, disclaimer, list footer."""

from __future__ import annotations

import re

from . import farewell


def _whole(fragments: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"[\s*_>\[(~\"“'-]{0,6}(?:" + "|".join(fragments) + r")[\s*_\])~\"”'.!<>-]{0,6}$", re.IGNORECASE)


_DELIMITER = re.compile(r"\s{0,3}(?:--|—|–|- -)\s*$")
_RULE = re.compile(r"\s{0,3}(?:[_=*~#—–-]\s?){3,200}\s*$")
_MOBILE = _whole(farewell.MOBILE)
_LIST = _whole(farewell.LIST_FOOTER)
_NOTICE = re.compile(r"[\s*_>\[(~\"“'-]{0,6}(?:" + "|".join(farewell.NOTICE) + ")", re.IGNORECASE)
_SIGN_OFF = re.compile(r"\s{0,4}(?:" + "|".join(farewell.SIGN_OFF) + r")(?:,? [A-ZÀ-Þ][\w.'’-]{0,30}){0,2}\s?[\s,.!;:)*xX☺🙂❤-]{0,6}$", re.IGNORECASE)
_DASH_NAME = re.compile(r"\s{0,3}(?:--?|—|–|~|/)\s?[^\W\d_][\w.'’-]{0,24}(?: [^\W\d_][\w.'’-]{0,24}){0,2}\s*$")
_CONTACT = re.compile(
    r"(?<!\d)\+?\(?\d[\d ().\-/]{6,20}\d(?!\d)|https?://|www\.\w|[\w.+-]{1,64}@[\w-]{1,60}\.\w|\b(?:tel|phone|mobile|mob|cell|fax|ph|tél|fon|telefon|móvil|handy)\b\.?\s?[:.+(]"
    r"|\b(?:gmbh|inc|ltd|llc|corp|s\.?a\.?r\.?l|b\.?v|ag|pty|plc|university|universität|université|director|manager|engineer|president|ceo|cto|founder|professor|ph\.?d|department|consultant|coordinator|geschäftsführer)\b"
    r"|linkedin|twitter|facebook|instagram|skype",
    re.IGNORECASE,
)
_TAIL = 15  # lines in which a signature without a delimiter is looked for
_AFTER_RULE = 12


def unsigned(lines: list[str], name: str = "") -> list[str]:
    """`lines` of one passage without what was added below it; `name` is the sender's, as the header gives it."""
    lines = _before_footers(lines)
    lines = _before_delimiter(lines)
    return _before_card(lines, " ".join(name.lower().split()))


def _before_footers(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if 8 < len(line) < 1000 and _MOBILE.match(line[:220]) and len(line) < 220:
            if any(earlier.strip() for earlier in kept):
                return kept
            continue
        if len(line) > 6 and any(earlier.strip() for earlier in kept) and (_NOTICE.match(line[:400]) or (len(line) < 260 and _LIST.match(line))):
            return kept
        kept.append(line)
    return kept


def _before_delimiter(lines: list[str]) -> list[str]:
    seen = False
    for at, line in enumerate(lines):
        if seen and len(line) < 210:
            if _DELIMITER.match(line):
                return lines[:at]
            if _RULE.match(line) and len(lines) - at - 1 <= _AFTER_RULE and any(_CONTACT.search(later[:300]) for later in lines[at + 1 :]):
                return lines[:at]
        seen = seen or bool(line.strip())
    while lines and (not lines[-1].strip() or _RULE.match(lines[-1][:210])):
        lines = lines[:-1]
    if len(lines) > 1 and _DASH_NAME.match(lines[-1][:100]) and any(line.strip() for line in lines[:-1]) and not _is_list(lines):
        lines = lines[:-1]
    return lines


def _is_list(lines: list[str]) -> bool:
    """A last line "- Ben" among others like it is the last item of a list, not a signature."""
    before = next((line for line in reversed(lines[:-1]) if line.strip()), "")
    return before.lstrip()[:1] in "-–—*~/"


def _before_card(lines: list[str], name: str) -> list[str]:
    """Cuts a sign-off or the sender's own name when telephone, web address, firm or office stand below it."""
    first = max(1, len(lines) - _TAIL)
    for at in range(first, len(lines)):
        line = lines[at].strip()
        if not line or len(line) > 60 or not any(earlier.strip() for earlier in lines[:at]):
            continue
        signs = bool(_SIGN_OFF.match(line)) and len(line) < 45
        named = bool(name) and " " in name and line.lower().strip(" ,.*_") == name
        if not (signs or named):
            continue
        below = [later.strip() for later in lines[at + 1 :] if later.strip()]
        if below and len(below) <= 12 and any(_CONTACT.search(later[:300]) for later in below) and all(len(later) < 160 for later in below):
            if named:
                while at > 1 and (not lines[at - 1].strip() or (_SIGN_OFF.match(lines[at - 1].strip()[:60]) and len(lines[at - 1].strip()) < 45)):
                    at -= 1
            return lines[:at] if any(earlier.strip() for earlier in lines[:at]) else lines
    return lines

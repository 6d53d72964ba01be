"""Where a mail introduces what it quotes: "On … Ada wrote:", in any language, on one line or broken over several.

Each line is looked at a fixed number of times, so the time is linear.
"""

from __future__ import annotations

import re

from . import attribution as words

_MOST_INTRODUCTION = 5  # lines an introduction may be wrapped over


def either(fragments: tuple[str, ...]) -> str:
    """Regular expression fragments as one alternation, the longest first."""
    return "|".join(sorted(fragments, key=len, reverse=True))


def _verb() -> str:
    # Chinese, Japanese, Korean and Thai stand without spaces, so a word boundary would never be found.
    spaced = tuple(w for w in words.WROTE if not re.search("[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]", w))
    joined = tuple(w for w in words.WROTE if w not in spaced)
    return rf"(?:(?<!\w)(?:{either(spaced)})(?!\w)|{either(joined)})"


_VERB = re.compile(_verb(), re.IGNORECASE)
_VERB_LAST = re.compile(_verb() + r"(?:\s?\([^()]{0,90}\))?\s{0,3}[:：]?\s*[-_*]{0,10}$", re.IGNORECASE)
_DAYISH = f"(?i:{either(words.DAYISH)})"
_OPENER = re.compile(
    rf"(?:^|(?<=[\s.!?,;)…>\]]))[-_*>(\s]{{0,12}}(?:{either(words.OPENERS)})[,:]?\s{{1,3}}(?i:the\s|ngày\s|dia\s|giorno\s|día\s|dag\s)?(?:{_DAYISH}|\S{{1,40}}@)"
)
_DATED = re.compile(rf"^[-*\s]{{0,6}}(?:{_DAYISH})[.,]?[^\n]{{0,60}}?(?:\b(?:19|20)\d\d\b|\d{{1,2}}[:.]\d\d)")
ADDRESS = re.compile(r"[^\s<>()\[\]]{1,64}@[^\s<>()\[\]]{1,120}")
WHEN = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[:.hH時点]\d\d(?!\d)|"
    r"(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)"
)
_FULL_DATE = re.compile(
    r"(?=.{0,200}?(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d\d(?!\d)))"
    r"(?=.{0,200}?(?<!\d)\d{1,2}[:.hH時点]\d\d(?!\d))"
)
_DAY_OR_TIME = re.compile(
    r"(?<!\d)\d{1,2}[:.hH時点]\d\d(?!\d)|(?:19|20)\d\d.{0,12}\d{1,2}|\d{1,2}\W.{0,14}(?:19|20)\d\d"
)
_QUOTING = re.compile(r"(?:Quoting|Zitat von|Citando|Citace|Citat)\b")
_BRACKETED = re.compile(r"[<(\[]{1,2}\s?(?:mailto:)?[^\s<>()\[\]]{1,64}@[^\s<>()\[\]]{1,120}\s?[>)\]]")
_NAMES = re.compile(r"[\"“«]?[^\W\d_][\w.'’-]{0,30}(?:,? [^\W\d_][\w.'’-]{0,30}){0,5}[\"”»,]?$")
_SENTENCE_END = re.compile(r"(?:[!?…。！？:]|\w{5,}\.)$")
_BARE_END = re.compile(r"[>)\]]\s{0,2}[:：]\s*$")
_SAME_LINE = re.compile(rf"(?:{_verb()})\s{{0,3}}[:：]\s{{0,9}}(?=\S)", re.IGNORECASE)


def introductions(lines: list[str], marks: list[bool]) -> dict[int, tuple[int, str]]:
    """Where introductions such as "On … Ada wrote:" begin → (the line after them, own words before them)."""
    found: dict[int, tuple[int, str]] = {}
    free = 0
    for end, line in enumerate(lines):
        tail = line.rstrip()
        if marks[end] or end < free or (len(line) < 4 and tail[-1:] not in (":", "：")):
            continue
        closes = (
            tail[-1:] in (":", "：") or (tail[-1:] in "-_*" and len(tail) > 12) or _next_is_quoted(marks, lines, end)
        )
        if closes and (start := _introduction(lines, marks, end, free)) is not None:
            first, kept = start
            found[first] = (end + 1, kept)
            free = end + 1
        elif len(line) > 30 and (":" in line or "：" in line) and (cut := _same_line(line)) is not None:
            found[end] = (end + 1, line[: cut[0]])
            # What follows the colon on this line is already quotation; a '>' there says the rest is marked as well.
            if not cut[1].startswith((">", "＞")):
                lines[end] = line[: cut[0]]
            free = end + 1
    return found


def _introduction(lines: list[str], marks: list[bool], end: int, free: int) -> tuple[int, str] | None:
    joined = ""
    plain: int | None = None
    followed = _next_is_quoted(marks, lines, end)
    colon = lines[end].rstrip()[-1:] in (":", "：")
    writes = addressed = dated = bracketed = False
    for start in range(end, max(end - _MOST_INTRODUCTION, free - 1), -1):
        line = lines[start].strip()
        if marks[start] or not line or len(line) > 400:
            break
        joined = f"{line} {joined}" if joined else line
        if len(joined) > 700:
            break
        addressed = addressed or ("@" in line and bool(ADDRESS.search(line)))
        bracketed = bracketed or (addressed and bool(_BRACKETED.search(line)))
        dated = dated or bool(WHEN.search(line))
        # The verb is the dear question, so it is asked last; it may be broken over two lines ("a" / "écrit").
        writes = writes or ((addressed or dated or followed) and bool(_VERB.search(joined)))
        told = (writes and (addressed or (dated and (followed or _brief(joined))))) or (
            addressed and dated and (followed or bool(_BARE_END.search(joined)))
        )
        told = told or (followed and colon and (addressed or dated))
        # An address in brackets, a day with its year, a time and a colon: an introduction in any language.
        told = told or (
            colon and bracketed and (bool(_QUOTING.match(line)) or dated and bool(_FULL_DATE.search(joined)))
        )
        opener = _last_opener(line, len(line)) if told else None
        if told and opener is not None and (opener.start() == 0 or writes or (addressed and dated)):
            if opener.start() and not (dated and (writes or addressed)):
                opener = None
            else:
                raw = lines[start]
                return start, raw[: len(raw) - len(raw.lstrip()) + opener.start()]
        if told and _DATED.match(line):
            return _wider(lines, marks, start, end, free)
        if told and plain is None:
            plain = start
        if plain is None and writes and followed and len(joined) < 120 and _VERB_LAST.search(joined):
            plain = start
        if plain is not None and start < plain and (line[-1] in ".!?" and start + 1 == plain):
            break
        if (
            plain is not None
            and start < plain
            and WHEN.search(line)
            and (_OPENER.match(line) or not WHEN.search(" ".join(lines[start + 1 : end + 1])))
        ):
            # The introduction was broken over lines and this one carries its date.
            return _wider(lines, marks, start, end, free)
    return None if plain is None else _wider(lines, marks, plain, end, free)


def _brief(joined: str) -> bool:
    """Without address and marks, only a line that is all introduction counts: "Ada wrote on 21/11 10:00:"."""
    if len(joined) > 110 or not _DAY_OR_TIME.search(joined):
        return False
    verb = _VERB.search(joined)
    return bool(_OPENER.match(joined) or _DATED.match(joined) or (verb and joined[: verb.start()].count(" ") <= 4))


def _wider(lines: list[str], marks: list[bool], start: int, end: int, free: int) -> tuple[int, str]:
    """An introduction broken over lines: the lines above `start` that still belong to it."""
    first = start
    while first > free and end - first + 1 < _MOST_INTRODUCTION and not marks[first - 1]:
        above = lines[first - 1].strip()
        if not above or len(above) > 120 or _SENTENCE_END.search(above):
            break
        opener = _last_opener(above, len(above))
        if opener is not None and (opener.start() == 0 or not _SENTENCE_END.search(above[: opener.start()].rstrip())):
            if opener.start() == 0:
                return first - 1, ""
            break
        if opener is not None:
            raw = lines[first - 1]
            return first - 1, raw[: len(raw) - len(raw.lstrip()) + opener.start()]
        first -= 1
        if _BRACKETED.search(above) or _DATED.match(above) or (WHEN.search(above) and _begins(lines, marks, first)):
            start = first
        elif _begins(lines, marks, first) and first + 1 < start + 1 and (_VERB.search(above) or "@" in above):
            start = first
    if start and start > free and _begins(lines, marks, start - 1) and not marks[start - 1]:
        above = lines[start - 1].strip()
        whole = " ".join(lines[start - 1 : end + 1])
        if (
            above
            and len(whole) < 260
            and not _SENTENCE_END.search(above)
            and len(above.split()) <= 6
            and _NAMES.match(above)
            and not _NAMES.match(lines[start].strip())
            and lines[start].lstrip()[:1] in "<(["
        ):
            return start - 1, ""
    return start, ""


def _begins(lines: list[str], marks: list[bool], at: int) -> bool:
    return at == 0 or marks[at - 1] or not lines[at - 1].strip()


def _last_opener(line: str, end: int) -> re.Match[str] | None:
    found = first = None
    for match in _OPENER.finditer(line, 0, end):
        found = match
        first = first or match
    if first is not None and found is not first and first.start() == 0:
        between = line[: found.start()] if found else ""
        # "في السبت … في 10:00": the first word opens it and the second is only a preposition before the time.
        if len(between) < 70 and WHEN.search(between) and not re.search(r"[!?…]|\w{4,}\. ", between):
            return first
    return found


def _next_is_quoted(marks: list[bool], lines: list[str], end: int) -> bool:
    for at in range(end + 1, min(end + 4, len(lines))):
        if lines[at].strip():
            return marks[at]
    return False


def _same_line(line: str) -> tuple[int, str] | None:
    line = line[:1000]
    verb = _SAME_LINE.search(line)
    if verb is None:
        return None
    opener = _last_opener(line, verb.start() + 1)
    if opener is None or not WHEN.search(line, opener.start(), verb.start()):
        return None
    return opener.start(), line[verb.end() :]

"""Which lines of a mail a person wrote and which they only quoted.

All patterns are anchored or bounded and each line is looked at a fixed number of times, so the time is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from . import attribution as words

CUT = "\x0c"
"""A line that HTML is turned into where a mail program says in so many words: from here on it is quoted."""

_MOST_INTRODUCTION = 5  # lines an introduction may be wrapped over
_HEADER_WINDOW = 14


def _any(fragments: tuple[str, ...]) -> str:
    return "|".join(sorted(fragments, key=len, reverse=True))


def _verb() -> str:
    # Chinese, Japanese, Korean and Thai stand without spaces, so a word boundary would never be found.
    spaced = tuple(w for w in words.WROTE if not re.search("[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]", w))
    joined = tuple(w for w in words.WROTE if w not in spaced)
    return rf"(?:(?<!\w)(?:{_any(spaced)})(?!\w)|{_any(joined)})"


_VERB = re.compile(_verb(), re.IGNORECASE)
_VERB_LAST = re.compile(_verb() + r"(?:\s?\([^()]{0,90}\))?\s{0,3}[:：]?\s*[-_*]{0,10}$", re.IGNORECASE)
_DAYISH = f"(?i:{_any(words.DAYISH)})"
_OPENER = re.compile(
    rf"(?:^|(?<=[\s.!?,;)…>\]]))[-_*>(\s]{{0,12}}(?:{_any(words.OPENERS)})[,:]?\s{{1,3}}(?i:the\s|ngày\s|dia\s|giorno\s|día\s|dag\s)?(?:{_DAYISH}|\S{{1,40}}@)"
)
_DATED = re.compile(rf"^[-*\s]{{0,6}}(?:{_DAYISH})[.,]?[^\n]{{0,60}}?(?:\b(?:19|20)\d\d\b|\d{{1,2}}[:.]\d\d)")
_ADDRESS = re.compile(r"[^\s<>()\[\]]{1,64}@[^\s<>()\[\]]{1,120}")
_WHEN = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[:.hH時点]\d\d(?!\d)|"
    r"(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)"
)
_FULL_DATE = re.compile(
    r"(?=.{0,200}?(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d\d(?!\d)))(?=.{0,200}?(?<!\d)\d{1,2}[:.hH時点]\d\d(?!\d))"
)
_DAY_OR_TIME = re.compile(r"(?<!\d)\d{1,2}[:.hH時点]\d\d(?!\d)|(?:19|20)\d\d.{0,12}\d{1,2}|\d{1,2}\W.{0,14}(?:19|20)\d\d")
_QUOTING = re.compile(r"(?:Quoting|Zitat von|Citando|Citace|Citat)\b")
_BRACKETED = re.compile(r"[<(\[]{1,2}\s?(?:mailto:)?[^\s<>()\[\]]{1,64}@[^\s<>()\[\]]{1,120}\s?[>)\]]")
_NAMES = re.compile(r"[\"“«]?[^\W\d_][\w.'’-]{0,30}(?:,? [^\W\d_][\w.'’-]{0,30}){0,5}[\"”»,]?$")
_SENTENCE_END = re.compile(r"(?:[!?…。！？:]|\w{5,}\.)$")
_BARE_END = re.compile(r"[>)\]]\s{0,2}[:：]\s*$")
_SAME_LINE = re.compile(rf"(?:{_verb()})\s{{0,3}}[:：]\s{{0,9}}(?=\S)", re.IGNORECASE)

_QUOTED = re.compile(r"[ \t\u00a0]{0,4}(?:>|＞|\|[ \t]{0,2}>|[A-Z][A-Za-z]{0,3}>(?!\w))")
_MBOX_FROM = re.compile(r">From [^\d@]{1,200}$")
_DASHES = "_=*~#—–―‐‑-"
_RULE = re.compile(rf"\s{{0,8}}(?:[{_DASHES}]\s?){{3,200}}\s*$")
_SEPARATOR = re.compile(
    rf"[\s>*_]{{0,6}}(?:[{_DASHES}]{{2,80}}\s{{0,5}}(?:{_any(words.ORIGINAL)})\s{{0,3}}:?\s{{0,5}}[{_DASHES}]{{2,80}}"
    rf"|[{_DASHES}]{{5,80}}\s{{0,5}}(?:{_any(words.ORIGINAL)})\s{{0,3}}:?)\s*$",
    re.IGNORECASE,
)
_WRITE_ABOVE = re.compile(
    rf"\s{{0,4}}(?:[{_DASHES}]{{2,40}}[^\n]{{0,90}}?(?:{_any(words.ABOVE)})[^\n]{{0,60}}?[{_DASHES}]{{2,40}}"
    r"|(?:please )?(?:reply|respond|write|type|enter|add)\b[^\n.]{0,40}\babove this line\b[^\n]{0,30})\s*$",
    re.IGNORECASE,
)
_LOTUS = re.compile(
    r"-{2,10}\s{0,2}\S.{0,120}(?:wrote|schrieb|a "
    r"écrit|escribió|ha scritto)\s?: ?-{2,10}\s*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(rf"\s{{0,4}}\*?(?:{_any(words.FORWARDED)})\s?[:：]?\*?\s*$", re.IGNORECASE)
_LABELS = {"F": words.FROM, "D": words.SENT, "T": words.TO, "C": words.COPY, "S": words.SUBJECT}
_LABEL = re.compile(
    r"[\s*_|]{0,8}(?:"
    + "|".join(f"(?P<{key}>{_any(names)})" for key, names in _LABELS.items())
    + r")\*{0,2}[ \u00a0\u3000]{0,3}(?:[:：]|$)\*{0,2}",
    re.IGNORECASE,
)
_BLOCK_ON_ONE_LINE = re.compile(
    rf"(?:^|(?<=\s))\*?(?:{_any(words.FROM)})\s?:"
    rf"\*?\s.{{3,200}}?\s\*?(?:{_any(words.SENT)})\s?:"
    rf"\*?\s.{{3,200}}?\s\*?(?:{_any(words.TO + words.SUBJECT)})\s?:",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Divided:
    """The passages a person wrote, each a list of lines, and whether anything was found to be quoted."""

    own: list[list[str]] = field(default_factory=list)
    quoted: bool = False


def divide(lines: list[str]) -> Divided:
    """Tells own words from quoted ones, for answers above, below and between quotations. `lines` may be any length."""
    count = len(lines)
    marks = [_is_quoted(line) for line in lines]
    _mend_wrapped(lines, marks)
    last_quoted = max((i for i, mark in enumerate(marks) if mark), default=-1)
    ends = _introductions(lines, marks)
    out = Divided(quoted=last_quoted >= 0)
    passage: list[str] = []
    something = False
    at = 0
    while at < count:
        line = lines[at]
        if marks[at]:
            if passage:
                out.own.append(passage)
                passage = []
            at += 1
            continue
        stop, kept, prefixed = -1, "", False
        if at in ends:
            stop, kept = ends[at]
            following = next((i for i in range(stop, min(stop + 4, count)) if lines[i].strip()), -1)
            prefixed = following < 0 or marks[following]
        elif (found := _block(lines, at)) is not None:
            stop, kept = found
            if _is_bare(line):
                _drop_name_and_date(passage)
        if stop < 0:
            passage.append(line)
            something = something or bool(line.strip()) and not _RULE.match(line)
            at += 1
            continue
        out.quoted = True
        if kept.strip():
            passage.append(kept)
            something = True
        if prefixed:
            at = stop
        elif something or last_quoted < stop:
            break
        else:
            # Nothing written above it: the answer stands below the lines that are marked as quoted.
            at = next(i for i in range(stop, last_quoted + 1) if marks[i])
        while passage and (not passage[-1].strip() or _RULE.match(passage[-1])):
            passage.pop()
        if passage:
            out.own.append(passage)
            passage = []
    while passage and out.quoted and (not passage[-1].strip() or _RULE.match(passage[-1])):
        passage.pop()
    if passage:
        out.own.append(passage)
    return out


def _is_quoted(line: str) -> bool:
    return bool(_QUOTED.match(line)) and not _MBOX_FROM.match(line)


def _mend_wrapped(lines: list[str], marks: list[bool]) -> None:
    """A quoted line broken in two by a later mail program leaves its tail without a mark."""
    for at in range(1, len(lines) - 1):
        if marks[at] or not marks[at - 1] or not marks[at + 1]:
            continue
        before, tail = lines[at - 1].rstrip(), lines[at].strip()
        if (
            len(before) >= 60
            and tail
            and len(tail) < 60
            and before[-1] not in ".?!:>"
            and (tail[0].islower() or tail[0].isdigit())
        ):
            marks[at] = True


def _introductions(lines: list[str], marks: list[bool]) -> dict[int, tuple[int, str]]:
    """Where introductions such as "On … Ada wrote:" begin → (the line after them, own words before them)."""
    found: dict[int, tuple[int, str]] = {}
    free = 0
    for end, line in enumerate(lines):
        tail = line.rstrip()
        if marks[end] or end < free or (len(line) < 4 and tail.lstrip() not in (":", "：")):
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
        addressed = addressed or ("@" in line and bool(_ADDRESS.search(line)))
        bracketed = bracketed or (addressed and bool(_BRACKETED.search(line)))
        dated = dated or bool(_WHEN.search(line))
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
            and _WHEN.search(line)
            and (_OPENER.match(line) or not _WHEN.search(" ".join(lines[start + 1 : end + 1])))
        ):
            # The introduction was broken over lines and this one carries its date.
            return _wider(lines, marks, start, end, free)
    return None if plain is None else _wider(lines, marks, plain, end, free)


def _brief(joined: str) -> bool:
    """Without an address or a mark below it, only a line that is all introduction counts: "Ada wrote on 21/11 10:00:"."""
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
        if _BRACKETED.search(above) or _DATED.match(above) or (_WHEN.search(above) and _begins(lines, marks, first)):
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
        if len(between) < 70 and _WHEN.search(between) and not re.search(r"[!?…]|\w{4,}\. ", between):
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
    if opener is None or not _WHEN.search(line, opener.start(), verb.start()):
        return None
    return opener.start(), line[verb.end() :]


def _block(lines: list[str], at: int) -> tuple[int, str] | None:
    """The line after a separator or header block that begins at `at`, and own words before it on that line."""
    line = lines[at]
    if line.startswith(CUT):
        return at + 1, ""
    head = line.lstrip(" \t*_>|")[:1]
    if not head and not line.strip():
        return None
    if line.lstrip(" \t>*_")[:1] in _DASHES or line.lstrip()[:1] in _DASHES:
        if len(line) < 300 and (_SEPARATOR.match(line) or _LOTUS.match(line) or _WRITE_ABOVE.match(line)):
            return at + 1, ""
        if len(line) < 160 and _dashed_unknown(lines, at):
            return at + 1, ""
    if len(line) < 90 and _FORWARDED.match(line):
        return at + 1, ""
    if len(line) < 90 and "above this line" in line and _WRITE_ABOVE.match(line):
        return at + 1, ""
    if (stop := _header_block(lines, at)) is not None:
        return stop, ""
    if len(line) > 40 and line.count(":") >= 3 and (found := _BLOCK_ON_ONE_LINE.search(line[:1000])):
        return at + 1, line[: found.start()]
    return None


def _is_bare(line: str) -> bool:
    """A label without its colon, its value on the next line: the header table of Lotus Notes."""
    label = _LABEL.match(line[:80])
    return label is not None and label[0].strip(" *_|")[-1:] not in ":："


def _drop_name_and_date(passage: list[str]) -> None:
    """Lotus Notes puts name and date of the quoted letter on two lines above its header table."""
    written = [at for at, line in enumerate(passage) if line.strip()]
    if len(written) > 2 and len(passage[written[-1]]) < 60 and _WHEN.search(passage[written[-1]]):
        del passage[written[-2] :]


_SHAPED = re.compile(r"[\s*_|]{0,6}[^\W\d_][^\n:：]{0,24}?\*{0,2}\s?[:：]\*{0,2}\s+\S")
_DASHED = re.compile(r"\s{0,4}[-_=*‐‑]{3,60}\s{0,3}[^\W\d_][^_=*‐‑]{2,60}[-_=*‐‑]{3,60}\s*$")


def _dashed_unknown(lines: list[str], at: int) -> bool:
    """Dashes, some words, dashes, and then headers or quoted lines: an original in a language we do not list."""
    if not _DASHED.match(lines[at]):
        return False
    following = [i for i in range(at + 1, min(at + 4, len(lines))) if lines[i].strip()]
    return bool(following) and (_is_quoted(lines[following[0]]) or _header_block(lines, following[0]) is not None)


def _unlisted_block(lines: list[str], at: int) -> int | None:
    """A header block whose labels are in no list of ours: four lines of it or more, an address and a year in them."""
    if not _SHAPED.match(lines[at][:80]) or (at and lines[at - 1].strip() and not _RULE.match(lines[at - 1])):
        return None
    stop = at
    while stop < min(at + 8, len(lines)) and _SHAPED.match(lines[stop][:80]):
        stop += 1
    block = "\n".join(line[:300] for line in lines[at:stop])
    return stop if stop - at >= 4 and _ADDRESS.search(block) and re.search(r"(?:19|20)\d\d", block) else None


def _header_block(lines: list[str], at: int) -> int | None:
    first = _LABEL.match(lines[at][:80])
    if first is None and at + 3 < len(lines):
        return _unlisted_block(lines, at)
    if (
        first is None
        or first.lastgroup not in ("F", "D", "S", "T")
        or (first[0].strip(" *_|")[-1:] not in ":：" and len(lines[at].strip()) > 20)
    ):
        return None
    classes = {first.lastgroup}
    last = at
    addressed = bool(_ADDRESS.search(lines[at][:400]))
    blanks = 0
    for i in range(at + 1, min(at + _HEADER_WINDOW, len(lines))):
        line = lines[i].lstrip("> ") if lines[i].startswith(">") else lines[i]
        if not line.strip():
            blanks += 1
            if blanks > 1 and len(classes) >= 3:
                break
            continue
        label = _LABEL.match(line[:80])
        if label is not None and label.lastgroup is not None:
            classes.add(label.lastgroup)
            last = i
            blanks = 0
            addressed = addressed or bool(_ADDRESS.search(line[:400]))
        elif i - last > 3:
            break
    solid = classes - {"C"}
    if {"T", "S"} <= solid and _is_bare(lines[at]):
        return last + 1
    if len(solid) >= 3 and ("F" in solid or {"D", "S"} <= solid):
        return last + 1
    if len(solid) == 2 and "F" in solid and addressed:
        return last + 1
    return None

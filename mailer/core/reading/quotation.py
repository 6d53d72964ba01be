"""Which lines of a mail a person wrote and which they only quoted.

All patterns are anchored or bounded and each line is looked at a fixed number of times, so the time is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from . import attribution as words
from .introduction import ADDRESS, WHEN, either, introductions

CUT = "\x0c"
"""A line that HTML is turned into where a mail program says in so many words: from here on it is quoted."""

_HEADER_WINDOW = 14


_QUOTED = re.compile(r"[ \t\u00a0]{0,4}(?:>|＞|\|[ \t]{0,2}>|[^\W\d_a-zа-я][^\W\d_]{0,3}>(?!\w))")
_BAR = re.compile(r"\|(?: |$)(?![^|]*\|\s*$)")
_WRITES = re.compile(rf"(?:{either(words.WROTE)})\s?:\s*$", re.IGNORECASE)
_MBOX_FROM = re.compile(r">From [^\d@]{1,200}$")
_DASHES = "_=*~#—–―‐‑-"
_RULE = re.compile(rf"\s{{0,8}}(?:[{_DASHES}]\s?){{3,200}}\s*$")
_SEPARATOR = re.compile(
    rf"[\s>*_]{{0,6}}(?:[{_DASHES}]{{2,80}}\s{{0,5}}(?:{either(words.ORIGINAL)})\s{{0,3}}:?\s{{0,5}}[{_DASHES}]{{2,80}}"
    rf"|[{_DASHES}]{{5,80}}\s{{0,5}}(?:{either(words.ORIGINAL)})\s{{0,3}}:?)\s*$",
    re.IGNORECASE,
)
_WRITE_ABOVE = re.compile(
    rf"\s{{0,4}}(?:[{_DASHES}]{{2,40}}[^\n]{{0,90}}?(?:{either(words.ABOVE)})[^\n]{{0,60}}?[{_DASHES}]{{2,40}}"
    r"|(?:please )?(?:reply|respond|write|type|enter|add)\b[^\n.]{0,40}\babove this line\b[^\n]{0,30})\s*$",
    re.IGNORECASE,
)
_GROUPWISE = re.compile(r">>> .{2,120}\d{1,2}[:.]\d\d.{0,12}>>>\s*$")
_NOTES_TABLE = re.compile(r"\|?-{6,20}>\s*$")
_LOTUS = re.compile(
    r"-{2,10}\s{0,2}\S.{0,120}(?:wrote|schrieb|a "
    r"écrit|escribió|ha scritto)\s?: ?-{2,10}\s*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(rf"\s{{0,4}}\*?(?:{either(words.FORWARDED)})\s?[:：]?\*?\s*$", re.IGNORECASE)
_LABELS = {"F": words.FROM, "D": words.SENT, "T": words.TO, "C": words.COPY, "S": words.SUBJECT}
_LABEL = re.compile(
    r"[\s*_|]{0,8}(?:"
    + "|".join(f"(?P<{key}>{either(names)})" for key, names in _LABELS.items())
    + r")\*{0,2}[ \u00a0\u3000]{0,3}(?:[:：]|$)\*{0,2}",
    re.IGNORECASE,
)
_BLOCK_ON_ONE_LINE = re.compile(
    rf"(?:^|(?<=\s))\*?(?:{either(words.FROM)})\s?:"
    rf"\*?\s.{{3,200}}?\s\*?(?:{either(words.SENT)})\s?:"
    rf"\*?\s.{{3,200}}?\s\*?(?:{either(words.TO + words.SUBJECT)})\s?:",
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
    for at, line in enumerate(lines):
        if line.startswith(">>> ") and _GROUPWISE.match(line):
            marks[at] = False
    _mark_bars(lines, marks)
    _mend_wrapped(lines, marks)
    last_quoted = max((i for i, mark in enumerate(marks) if mark), default=-1)
    ends = introductions(lines, marks)
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


def _mark_bars(lines: list[str], marks: list[bool]) -> None:
    """Old programs quote with a bar, which a table has too: it counts below "Agnes writes:"."""
    for at in range(1, len(lines)):
        if lines[at][:1] != "|" or not _BAR.match(lines[at]):
            continue
        above = next((line for line in reversed(lines[max(at - 2, 0) : at]) if line.strip()), "")
        if _WRITES.search(above[-80:]):
            for i in range(at, len(lines)):
                marks[i] = marks[i] or bool(_BAR.match(lines[i]))
            return


def labels(line: str) -> bool:
    """Whether the line, which has no colon, may stand among the headers of a quoted letter, or announce one."""
    return bool(_LABEL.match(line) or _FORWARDED.match(line))


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


def _block(lines: list[str], at: int) -> tuple[int, str] | None:
    """The line after a separator or header block that begins at `at`, and own words before it on that line."""
    line = lines[at]
    if line.startswith(CUT):
        return at + 1, ""
    if line.startswith(">>> ") and _GROUPWISE.match(line):
        return at + 1, ""
    head = line.lstrip(" \t*_>|")[:1]
    if not head and not line.strip():
        return None
    if line.lstrip(" \t>*_")[:1] in _DASHES or line.lstrip()[:1] in _DASHES:
        if 8 < len(line) < 300 and (_SEPARATOR.match(line) or _LOTUS.match(line) or _WRITE_ABOVE.match(line)):
            return at + 1, ""
        if 8 < len(line) < 160 and _dashed_unknown(lines, at):
            return at + 1, ""
    if len(line) < 90 and _FORWARDED.match(line):
        return at + 1, ""
    if line.endswith(">") and _NOTES_TABLE.match(line) and _LABEL.match("".join(lines[at + 1 : at + 2])[:80]):
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
    if len(written) > 2 and len(passage[written[-1]]) < 60 and WHEN.search(passage[written[-1]]):
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
    return stop if stop - at >= 4 and ADDRESS.search(block) and re.search(r"(?:19|20)\d\d", block) else None


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
    addressed = bool(ADDRESS.search(lines[at][:400]))
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
            addressed = addressed or bool(ADDRESS.search(line[:400]))
        elif i - last > 3:
            break
    solid = classes - {"C"}
    if {"T", "S"} <= solid and _is_bare(lines[at]):
        return last + 1
    if len(solid) >= 3 and ("F" in solid or {"D", "S"} <= solid):
        # "From: the gate, to: the tap, date: unknown" is somebody's own list: no subject, address or moment in it.
        if "S" in solid or addressed or any(WHEN.search(line[:400]) for line in lines[at : last + 1]):
            return last + 1
    if len(solid) == 2 and "F" in solid and addressed:
        return last + 1
    return _unlisted_block(lines, at)

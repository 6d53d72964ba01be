"""Header values: encoded words (RFC 2047), parameters (RFC 2231), addresses, dates and message ids."""

from __future__ import annotations

import binascii
import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from .charset import decode

_WORD = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?]{0,2000})\?=")
_PARAM = re.compile(r';\s{0,99}([^\s=;]{1,64})\s{0,99}=\s{0,99}("(?:[^"\\]|\\.){0,1000}"|[^;]{0,1000})', re.DOTALL)
_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.){0,300}"|\((?:[^()\\]|\\.){0,300}\)|<[^<>]{0,400}>|[,;:]|[^\s",;:<>()]+|\s+|.', re.DOTALL
)
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"'@\\]{1,128}@(?:[^\s<>()\[\],;:\"'@\\]{1,255}|\[[\w.:]{2,60}\])")
# The usual case, "Ben Member <ben@example.org>", needs no tokens.
_SINGLE = re.compile(r"([\w =?.-]{0,200})<([\w.+=-]{1,128})@([\w.-]{1,255})>\s{0,9}\Z", re.ASCII)
_ALONE = re.compile(r"([\w.+=-]{1,128})@([\w.-]{1,255})", re.ASCII)
_DATE = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) "
    r"(\d\d):(\d\d):(\d\d) ([+-]\d{4})(?: \([A-Z]{1,5}\))?\Z",
    re.ASCII,
)
_MONTHS = {name: n for n, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
_ID = re.compile(r"<([^<>\s]{1,900})>")
_ONE_ID = re.compile(r"<[^<>\s]{1,900}>")


def decoded(value: str) -> str:
    """A header value with its encoded words decoded; those side by side are joined before decoding."""
    if "=?" not in value:
        return value
    value = value[:8192]
    out: list[str] = []
    at, waiting, label = 0, b"", ""
    for match in _WORD.finditer(value):
        gap = value[at : match.start()]
        charset = match[1].partition("*")[0]
        if waiting and not gap.strip() and charset.lower() == label.lower():
            waiting += _word(match[2], match[3])
        else:
            if waiting:
                out.append(decode(waiting, label))
            if gap.strip() or not waiting:
                out.append(gap)
            waiting, label = _word(match[2], match[3]), charset
        at = match.end()
    if waiting:
        out.append(decode(waiting, label))
    out.append(value[at:])
    return "".join(out)


def _word(encoding: str, body: str) -> bytes:
    data = body.encode("ascii", "ignore")
    if encoding in "qQ":
        return binascii.a2b_qp(data.replace(b"_", b"=20"))
    data = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    data += b"=" * (-len(data) % 4)
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        return b""


def parameters(value: str) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition, lower-case names, RFC 2231 pieces joined."""
    value = value[:4096]
    if ";" not in value:
        return {}
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, given in _PARAM.findall(value):
        name, given = name.lower(), given.strip()
        if given[:1] == '"':
            given = re.sub(r"\\(.)", r"\1", given[1:-1]) if given[-1:] == '"' and len(given) > 1 else given[1:]
        if "*" in name:
            base, _, rest = name.partition("*")
            number = rest.rstrip("*")
            order = int(number) if number.isdigit() and number.isascii() and len(number) < 4 else 0
            pieces.setdefault(base, []).append((order, rest.endswith("*") or not rest, given))
        else:
            plain.setdefault(name, given)
    for base, parts in pieces.items():
        plain[base] = _joined(sorted(parts))
    return plain


def _joined(parts: list[tuple[int, bool, str]]) -> str:
    label, data = "", b""
    for order, coded, given in parts:
        if coded:
            if order == 0 and given.count("'") >= 2:
                label, _, given = given.split("'", 2)
            data += unquote_to_bytes(given)
        else:
            data += given.encode("utf-8", "replace")
    return decode(data, label)


def addresses(value: str, most: int = 200) -> list[tuple[str, str]]:
    """The (name, address) pairs of an address header, at most `most`; names decoded, addresses `tidy`."""
    if single := _SINGLE.match(value):
        local, domain = single[2], single[3].rstrip(".").lower()
        return [(" ".join(decoded(single[1]).split()), f"{local}@{domain}")]
    if alone := _ALONE.fullmatch(value):
        return [("", f"{alone[1]}@{alone[2].rstrip('.').lower()}")]
    if value.count('"') > _MOST_QUOTES:
        value = value.replace('"', " ")
    found: list[tuple[str, str]] = []
    name: list[str] = []
    comment = ""
    bare = ""
    taken = False
    for token in [*_TOKEN.findall(value[:_MOST_ADDRESSES]), ","]:
        head = token[0]
        if head == "<":
            if address := tidy(token):
                found.append((_name(name), address))
                taken = True
            bare, name = "", []
        elif head == '"':
            name.append(re.sub(r"\\(.)", r"\1", token[1:-1]))
        elif head == "(":
            comment = token[1:-1]
        elif head in ",;":
            if bare:
                found.append((decoded(comment).strip(), bare))
            elif not taken and name and head == ",":
                # "Smith, Ben <ben@…>" without quotes: the comma belongs to the name.
                name.append(",")
                continue
            bare, comment, name, taken = "", "", [], False
            if len(found) >= most:
                break
        elif not bare and "@" in token and (address := tidy(token)):
            bare = address
            name.append(token)
        else:
            name.append(token)
    return found


_MOST_ADDRESSES = 8 * 1024
_MOST_QUOTES = 800


def _name(tokens: list[str]) -> str:
    return " ".join(decoded("".join(tokens)).split()).replace(" ,", ",").strip(" ,:'\"")


def tidy(value: str) -> str:
    """The bare address in `value`: no brackets, quotes or mailto:, its domain in lower case; '' when there is none."""
    value = value[:1000].strip(" \t\n<>\"'")
    if value[:7].lower() == "mailto:":
        value = value[7:].partition("?")[0]
    if "%40" in value and "@" not in value:
        value = value.replace("%40", "@")
    match = _ADDRESS.search(value)
    if not match:
        return ""
    local, _, domain = match[0].rpartition("@")
    return f"{local}@{domain.rstrip('.').lower()}"


def ids(value: str) -> tuple[str, ...]:
    """The message ids of a header without their brackets; tolerates missing brackets."""
    if not value:
        return ()
    if _ONE_ID.fullmatch(value):
        return (value[1:-1],)
    value = value[:16_384]
    found = _ID.findall(value)
    if not found:
        found = [word.strip("<>,;") for word in value.split()[:50] if "@" in word]
    return tuple(dict.fromkeys(found))


@lru_cache(200)
def _offset(zone: str) -> timedelta:
    """`+0130` as what the clock there is ahead of UTC."""
    ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:]))
    return -ahead if zone[0] == "-" else ahead


def moment(value: str) -> datetime | None:
    """A Date header as an aware datetime in UTC; None when it cannot be read. A missing zone is taken as UTC."""
    try:
        if (usual := _DATE.match(value)) and (month := _MONTHS.get(usual[2])):
            day, _, year, hour, minute, second, zone = usual.groups()
            there = datetime(int(year), month, int(day), int(hour), int(minute), min(int(second), 59), tzinfo=UTC)
            return there if zone == "+0000" else there - _offset(zone)
        parts = parsedate_tz(value[:100])
        if parts is None:
            return None
        zone = timezone(timedelta(seconds=parts[9] or 0))
        second = min(parts[5], 59)  # a leap second is no reason to lose the date
        return datetime(*parts[:5], second, tzinfo=zone).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return None

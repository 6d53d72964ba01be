"""Member lists: CSV as spreadsheets write it, `name,email,timezone,language` in any order, each line judged alone."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from ..core.model import Lead, Member, key_of
from .desk import Desk, Wrong, nearest
from .values import address, language, lead, leads, no, one_line
from .zones import zone

MEMBER_COLUMNS = ("name", "email", "timezone", "language", "remind")
FORMULA = "=+-@\t "  # what spreadsheets take for the beginning of a formula; a name may come from a stranger's mail
ALSO = {"e-mail": "email", "mail": "email", "address": "email", "email address": "email", "e-mail address": "email"}
ALSO |= {"full name": "name", "first name": "name", "time zone": "timezone", "zone": "timezone", "tz": "timezone"}
ALSO |= {"lang": "language", "reminders": "remind"}


def read_list(file: str, text: str, desk: Desk) -> tuple[Member, ...]:
    """The members that `text` lists. Says at the desk what is wrong with a line, and goes on with the next."""
    delimiter = delimiter_of(text)
    rows = _rows(text, delimiter)
    number, header = next(rows, (1, []))
    if not any(cell.strip() for cell in header):
        return ()
    if isinstance(header, Broken):
        desk.at(header.line, 1, header.message, "close it", file=file)
        return ()
    columns = _columns(file, number, header, text, delimiter, desk)
    if columns is None:
        return ()
    members: dict[str, tuple[Member, int]] = {}
    for number, row in rows:
        if desk.full:
            break
        if isinstance(row, Broken):
            desk.at(row.line, 1, row.message, "close it", file=file)
            break
        if not any(cell.strip() for cell in row) or row[0].lstrip().startswith("#"):
            continue
        member = _member(file, number, row, columns, len(header), text, delimiter, desk)
        if member is None:
            continue
        first = members.setdefault(key_of(member.email), (member, number))
        if first[0] is not member:
            where = _column(text, delimiter, number, columns.get("email", 0))
            message = f"two members have the address {member.email}"
            desk.at(number, where, message, f"the first is in line {first[1]}; keep one", file=file)
    return tuple(member for member, _ in members.values())


def write_list(members: Iterable[Member]) -> str:
    """`members` as the CSV that `read_list` reads; `remind` only when somebody has their own."""
    rows = list(members)
    names = MEMBER_COLUMNS if any(m.remind is not None for m in rows) else MEMBER_COLUMNS[:4]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for m in rows:
        writer.writerow(
            [m.name.lstrip(FORMULA), m.email, m.timezone, m.language, *([reminders_of(m)] if len(names) > 4 else [])]
        )
    return out.getvalue()


def reminders_of(member: Member) -> str:
    if member.remind is None:
        return ""
    return ", ".join(f"{one} before" for one in member.remind) or "never"


class Broken(list[str]):
    """In place of a row: the CSV cannot be read any further."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__()
        self.line, self.message = line, message


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            what = "a quotation mark opens here and is never closed" if "end of data" in str(error) else str(error)
            if "delimiter" in what or "expected after" in what:
                what = "text stands beside a quoted part"
            yield line, Broken(line, what)
            return
        yield line, row


def delimiter_of(text: str) -> str:
    first = text.lstrip("\n").partition("\n")[0]
    return max(",;\t", key=first.count)


def _columns(file: str, number: int, header: list[str], text: str, delimiter: str, desk: Desk) -> dict[str, int] | None:
    names: dict[str, int] = {}
    if any("@" in cell for cell in header):
        desk.at(number, 1, "the first line must name the columns", f"write {','.join(MEMBER_COLUMNS[:4])}", file=file)
        return None
    failed = False
    for index, cell in enumerate(header):
        said = " ".join(cell.split()).casefold()
        name = ALSO.get(said, said)
        where = _column(text, delimiter, number, index)
        if name in names:
            desk.at(number, where, f"the column `{name}` is here twice", "keep one", file=file)
        elif name in MEMBER_COLUMNS:
            names[name] = index
        elif name:
            # A slip of the fingers would lose what is in it; a host's own column of notes is theirs.
            near = nearest(name, MEMBER_COLUMNS)
            hint = f"did you mean `{near}`?" if near else f"the columns are {', '.join(MEMBER_COLUMNS)}"
            severity = "error" if near else "warning"
            desk.at(number, where, f"unknown column `{cell.strip()}`", hint, file=file, severity=severity)
            failed = failed or near == "email"
    if "email" not in names:
        if not failed:
            hint = f"write {','.join(MEMBER_COLUMNS[:4])}"
            desk.at(number, 1, "there is no column `email`", hint, file=file)
        return None
    return names


def _member(
    file: str, number: int, row: list[str], columns: dict[str, int], width: int, text: str, delimiter: str, desk: Desk
) -> Member | None:
    failed = False

    def cell(name: str, parse: Callable[[str], str]) -> str:
        nonlocal failed
        index = columns.get(name, -1)
        value = row[index] if 0 <= index < len(row) else ""
        if not value.strip() and name != "email":
            return ""
        try:
            return parse(value)
        except Wrong as error:
            where = _column(text, delimiter, number, max(index, 0))
            within = 0 if '"' in text.split("\n")[number - 1] else error.offset
            desk.at(number, where + within, error.message, error.hint, file=file)
            failed = True
            return ""

    if any(extra.strip() for extra in row[width:]):
        where = _column(text, delimiter, number, width)
        hint = f"put text that holds `{delimiter}` in double quotes"
        desk.at(number, where, "more columns than the first line names", hint, file=file)
        return None
    name = cell("name", lambda value: one_line(value, "the name"))
    mail = cell("email", address)
    timezone = cell("timezone", _zone)
    tongue = cell("language", _language)
    remind = cell("remind", _remind)
    return None if failed else Member(mail, name, timezone, tongue, _leads(remind) if remind else None)


# A list repeats few zones and languages; a thousand members need not have them judged a thousand times.
_zone = lru_cache(maxsize=1024)(zone)
_language = lru_cache(maxsize=64)(language)


def _remind(value: str) -> str:
    _leads(value)
    return value


def _leads(value: str) -> tuple[Lead, ...]:
    return () if no(value) else tuple(lead(part) for _, part in leads(value))


def _column(text: str, delimiter: str, number: int, index: int) -> int:
    """The column (from 1) at which the `index`-th cell of a line begins; only sought when something is wrong."""
    lines = text.split("\n")
    line = lines[number - 1] if number <= len(lines) else ""
    quoted, seen, start = False, 0, 0
    for place, character in enumerate(line):
        if seen == index:
            break
        if character == '"':
            quoted = not quoted
        elif character == delimiter and not quoted:
            seen, start = seen + 1, place + 1
    rest = line[start:]
    return start + len(rest) - len(rest.lstrip(" ")) + 1 if seen == index else 1

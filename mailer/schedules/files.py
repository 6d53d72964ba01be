"""Files that a schedule names: where they may lie, how their bytes become text, what is said when they do not."""

from __future__ import annotations

import posixpath
import re

from .desk import Desk, Wrong
from .tree import List, Node, Table, Text

LARGEST_TEXT = 1_000_000  # bytes of a YAML file, an agreement, a reading
LARGEST_LIST = 16_000_000  # bytes of a member list
_TEXT_FILE = re.compile(r"[^\n]{1,200}\.(?:md|markdown|txt|text)", re.IGNORECASE)
_OTHER_FILE = re.compile(r"[^\s]{1,200}\.(?:pdf|docx?|odt|rtf|html?|pages|xlsx?|ods)", re.IGNORECASE)


_PATH = re.compile(r"(?:~|\.{0,2}|[A-Za-z]:|\S{1,200}[/\\]\.\.)[/\\]\S{1,200}")


def is_file_name(text: str) -> bool:
    """Whether a text that may be either is the name of a file: one line that ends in .md or .txt, or a path that
    begins as only paths do."""
    one = text.strip()
    return bool(_TEXT_FILE.fullmatch(one) or _PATH.fullmatch(one)) and "://" not in one


def inside(name: str) -> str:
    """The path relative to the schedule's folder. Raises Wrong when it leads out of it."""
    path = name.strip().replace("\\", "/")
    clean = posixpath.normpath(path)
    if path.startswith(("/", "~")) or re.match(r"[A-Za-z]:/", path):
        raise Wrong(f"`{name.strip()}` is not inside the schedules' folder", "write its path from this file's folder")
    if clean == ".." or clean.startswith("../"):
        raise Wrong(f"`{name.strip()}` leads out of the schedules' folder", "put a copy of the file in it")
    if "\x00" in clean:
        raise Wrong("a file's name has an unprintable character in it", "delete it")
    return clean


def body_of(node: Text, desk: Desk) -> tuple[str, str] | None:
    """Name and text of the file that `node` names, or None when that was said to be impossible."""
    try:
        name = inside(node.text)
    except Wrong as error:
        desk.wrong(node, error)
        return None
    if name not in desk.source.texts:
        why = desk.source.refused.get(name, "there is no such file")
        desk.say(node, f"`{name}`: {why}", mend_of(why, desk.source.path))
        return None
    try:
        return name, decoded(desk.source.texts[name])
    except BadEncoding as error:
        desk.at(error.line, error.column, error.message, error.hint, file=name)
        return None


def mend_of(why: str, path: str) -> str:
    """What to do about a file that was refused; `path` is the schedule's own."""
    if "no such" in why:
        folder = path.rpartition("/")[0]
        return f"it is looked for in {folder}/" if folder else "it is looked for beside this file"
    for said, mend in (
        ("a link", "put a copy of the file in the folder"),
        ("larger", "keep in it only what a schedule needs"),
        ("not a file", "write it as a file of that name"),
    ):
        if said in why:
            return mend
    return "let the user that mailer runs as read it"


def text_of(node: Text, desk: Desk) -> str | None:
    """The text that `node` is, or that the file it names holds."""
    text = node.text.strip()
    if _OTHER_FILE.fullmatch(text) and "://" not in text:
        desk.say(node, f"`{text}` is not a plain text file", "save it as .md or .txt, or write a link to it")
        return None
    if not is_file_name(text):
        return text
    found = body_of(node, desk)
    return found[1].strip() if found else None


class BadEncoding(Exception):
    def __init__(self, line: int, column: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.line, self.column, self.message, self.hint = line, column, message, hint


def decoded(body: bytes) -> str:
    """`body` as text without BOM, lines ended by \\n. Raises BadEncoding unless it is UTF-8."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise BadEncoding(1, 1, "the file is UTF-16", "save it as UTF-8")
    body = body.removeprefix(b"\xef\xbb\xbf")
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        before = body[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise BadEncoding(line, column, "a letter that is not UTF-8", "save the file as UTF-8") from None
    return text.replace("\r\n", "\n") if "\r" in text else text


def named(tree: Table) -> set[str]:
    """Every file a schedule may need, as paths inside its folder; agenda names as files under formats/."""
    found: set[str] = set()
    for key, value in tree.pairs:
        if key.text == "members" and isinstance(value, Text):
            _add(found, value.text)
        elif key.text in ("agreement", "reading", "questions"):
            _text_file(found, value)
        elif key.text == "agenda":
            _formats(found, value)
        elif key.text == "sessions" and isinstance(value, Table):
            for _, change in value.pairs:
                for name, part in change.pairs if isinstance(change, Table) else ():
                    if name.text in ("reading", "questions"):
                        _text_file(found, part)
                    elif name.text == "agenda":
                        _formats(found, part)
    return found


def _text_file(found: set[str], node: Node) -> None:
    if isinstance(node, Text) and is_file_name(node.text):
        _add(found, node.text)


def _formats(found: set[str], node: Node) -> None:
    if isinstance(node, Text) and re.fullmatch(r"[\w -]{1,80}", node.text):
        found.add(format_file(node.text))
    elif isinstance(node, List):
        for item in node.items:
            _formats(found, item)
    elif isinstance(node, Table):
        for key, value in node.pairs:
            if key.text == "rotate":
                _formats(found, value)


def format_file(name: str) -> str:
    return f"formats/{'-'.join(name.lower().split())}.yaml"


def _add(found: set[str], name: str) -> None:
    try:
        clean = inside(name)
    except Wrong:
        return
    if name.strip() and "\n" not in name:
        found.add(clean)

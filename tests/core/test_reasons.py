"""Why a mail was set aside, told to a host in their language: no reason of the core is without its sentence."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mailer
from mailer.core.compose.reasons import REASONS, item, why
from mailer.core.compose.tongue import ENGLISH, Tongue, locale_for
from mailer.core.hearing import FOR_HOST, conclude
from mailer.core.people import Place
from mailer.core.reading import read
from mailer.core.reading.phrasing_beside import BESIDE
from mailer.templating import Letters
from tests.core.book import BEN
from tests.core.test_hearing import asked, at, button, mail

HERE = Path(mailer.__file__).parent
LETTERS = sorted((Path(__file__).parents[1] / "letters").glob("*.eml"))
PHRASES = sorted((Path(__file__).parent / "phrases").glob("*.txt"))
IN_ENGLISH = Tongue(ENGLISH, locale_for("en", "Europe/London"))
FALLBACK = "The reason noted is"


def test_every_reason_written_in_the_code_has_its_sentence() -> None:
    found = {text for name in ("core/hearing.py", "service/hearing.py") for text in written(name)}
    found |= set(said_by_reading())
    assert len(found) > 30, "the search itself went blind"
    assert not [text for text in sorted(found) if FALLBACK in why(text, IN_ENGLISH)]


def written(name: str) -> Iterator[str]:
    """What stands as the reason of a mail for the host, blanks filled with a sample."""
    for node in ast.walk(ast.parse((HERE / name).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "Conclusion" and "FOR_HOST" in ast.unparse(node.args[0]):
                yield from texts(node.args[1])
            elif node.func.id == "_passed_on":
                yield from texts(node.args[2])
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "because":
            if not ast.unparse(node.value).startswith("self."):
                yield from texts(node.value)


def said_by_reading() -> Iterator[str]:
    """What reading itself gives as its reason where it settles nothing a machine could act on."""
    for node in ast.walk(ast.parse((HERE / "core" / "reading" / "reader.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg == "because":
            yield from texts(node.value)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "because":
            yield from texts(node.value)
    tree = ast.parse((HERE / "core" / "reading" / "phrasing.py").read_text(encoding="utf-8"))
    does = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "_because")
    for node in ast.walk(does):
        if isinstance(node, ast.Return):
            yield from (text for text in texts(node.value) if text != "; ")
        elif isinstance(node, ast.Dict):
            yield from (f'the words "I can do it" {text}' for value in node.values for text in texts(value))


def texts(node: ast.expr | None) -> Iterator[str]:
    if isinstance(node, ast.BoolOp):
        for one in node.values:
            yield from texts(one)
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        if not node.value.endswith("; "):  # stands before another reason, for `explain` alone
            yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(_filled(part) for part in node.values)


def _filled(part: ast.expr) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    blank = ast.unparse(part.value) if isinstance(part, ast.FormattedValue) else ""
    if blank.endswith(".because"):
        return "the words do not settle it"
    return BESIDE if "BESIDE" in blank else "gus@example.org"


def situations() -> Iterator[tuple[object, ...]]:
    for said in (None, asked("host-digest")):
        yield said, Place(BEN, "member"), False, True, False
        yield said, Place(BEN, "member"), False, False, True
        yield said, None, False, False, False
        yield said, None, True, True, True


def test_whatever_people_and_programs_write_is_told_in_a_sentence() -> None:
    phrases = [line.partition("\t")[2] for path in PHRASES for line in path.read_text(encoding="utf-8").splitlines()]
    mails = [path.read_bytes() for path in LETTERS[::4]] + [mail(words) for words in phrases[::40] if words]
    mails += [button(answer) for answer in ("ACCEPTED", "NEEDS-ACTION")] + [button("DECLINED", method="COUNTER")]
    reasons = set()
    for raw in mails:
        reading = read(raw)
        for said, place, host, trusted, before in situations():
            here = at(
                said=said, place=place, host=host, trusted=trusted, asked_before=before, answered_lately=before,
                session="circle/2026-12-03" if said else "",
            )  # fmt: skip
            conclusion = conclude(reading, here)
            if conclusion.fate == FOR_HOST:
                reasons.add(conclusion.because[:500])
    assert len(reasons) > 15
    assert not [text for text in sorted(reasons) if FALLBACK in why(text, IN_ENGLISH)]


@pytest.mark.parametrize(
    ("because", "told"),
    [
        ('the words "Yes" say yes; and they ask something', "The words “Yes” say yes. They also ask something."),
        (
            "unclear a second time: the words say yes and no, and nothing tells which one counts",
            "They were asked once, and it is still not clear. The words say both yes and no.",
        ),
        (
            'the words "yes" say yes to circle/2026-12-05; the words "no" say no to circle/2026-12-06',
            "The words “yes” say yes to Saturday, 5 December 2026. The words “no” say no to Sunday, 6 December 2026.",
        ),
        (
            'the words "I come; the words "x" matter" say yes, said last and firmly',
            'The words “I come; the words "x" matter” say yes.',
        ),
        ("a reason of tomorrow's", "The reason noted is: “a reason of tomorrow's”"),
    ],
)
def test_a_reason_of_several_parts_is_several_sentences(because: str, told: str) -> None:
    assert why(because, IN_ENGLISH) == told


@pytest.mark.parametrize("language", ["de", "es", "fr", "nl"])
def test_no_english_is_left_in_what_a_host_is_told(language: str) -> None:
    tongue = Letters().tongue(language, "Europe/Berlin")
    english = re.compile(r"\b(the|they|words|their|say|mail server|answered|without a)\b", re.IGNORECASE)
    for _, sentence in REASONS:
        fields = dict.fromkeys(re.findall(r"%\((\w+)\)s", sentence), "…")
        assert tongue.say(sentence, **fields) != IN_ENGLISH.say(sentence, **fields)
        assert not english.search(tongue.say(sentence, **fields)), sentence
    stranger = {"kind": "mail", "mail": 12, "from": "", "subject": "", "because": "somebody is not in the group"}
    lost = {"kind": "unreachable", "name": "Dee", "address": "dee@example.org", "because": ""}
    for told in (stranger, lost, replace_because(lost, "550 5.1.1 Ninguno"), replace_because(stranger, "strange")):
        assert not english.search(item(told, tongue)), told


def replace_because(told: dict[str, object], because: str) -> dict[str, object]:
    return {**told, "because": because}

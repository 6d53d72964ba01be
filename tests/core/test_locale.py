"""Letters in five languages: nothing untranslated, nothing left over, every blank filled."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from jinja2 import Environment, nodes

import mailer
from mailer.core.compose import Composer
from mailer.core.compose.reasons import REASONS
from mailer.templating import Letters, built_in
from tests.core.cast import AT, BEN, LETTERS, POST, out

LANGUAGES = ("de", "es", "fr", "nl")
HERE = Path(mailer.__file__).parent
HELD = re.compile(r"%\((\w+)\)s")


def sentences() -> set[tuple[str, ...]]:
    """Every sentence that templates or code say: one form, or the two of a count."""
    found: set[tuple[str, ...]] = set()
    for path in (built_in() / "letters").iterdir():
        for call in Environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name in ("_", "_n"):
                forms = call.args[: 1 + (call.node.name == "_n")]
                found.add(tuple(form.as_const() for form in forms))
    for path in (HERE / "core" / "compose").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name == "say" and not isinstance(node.args[0], ast.Name):
                    found |= {(c.value,) for c in ast.walk(node.args[0]) if isinstance(c, ast.Constant)}
    return found | {(sentence,) for _, sentence in REASONS}


def catalogue(language: str):
    with (HERE / "locale" / language / "LC_MESSAGES" / "mailer.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_untranslated_and_none_is_left_over(language: str) -> None:
    read = {(m.id,) if isinstance(m.id, str) else tuple(m.id): m for m in catalogue(language) if m.id}
    assert set(read) == sentences()
    for message in read.values():
        forms = (message.string,) if isinstance(message.string, str) else message.string
        assert all(forms) and not message.fuzzy, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_fills_the_same_blanks(language: str) -> None:
    for message in catalogue(language):
        if message.id:
            one = message.id if isinstance(message.id, str) else message.id[-1]
            forms = (message.string,) if isinstance(message.string, str) else message.string
            for form in forms:
                missing = set(HELD.findall(one)) ^ set(HELD.findall(form))
                assert missing <= ({"n"} if not isinstance(message.id, str) else set()), (one, form)
                assert form.count("%") == len(HELD.findall(form)), form


@pytest.mark.parametrize("case", LETTERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_can_be_written_in_every_language(language: str, case: str) -> None:
    letter = replace(LETTERS[case], reader=replace(LETTERS[case].reader, language=language, timezone="Europe/Berlin"))
    message = message_from_bytes(Composer(POST, Letters()).compose(letter, AT).raw, policy=default)
    words = message.get_body(("plain",)).get_content()
    page = message.get_body(("html",)).get_content()
    assert message["Content-Language"] == language and f'lang="{language}"' in page
    assert "Hello" not in words and "%(" not in words + page + message["Subject"]
    assert not [line for line in words.splitlines() if len(line) > 72 and "://" not in line]


GREETINGS = {
    "de": ("Hallo Ben,", "Samstag, 28. November 2026", "23:15–00:30 Uhr (So., 29. Nov.), Ortszeit Berlin"),
    "es": ("Hola, Ben:", "sábado, 28 de noviembre de 2026", "hora de Berlín"),
    "fr": ("Bonjour Ben,", "samedi 28 novembre 2026", "heure de Berlin"),
    "nl": ("Hallo Ben,", "zaterdag 28 november 2026", "tijd in Berlijn"),
    "de-AT": ("Hallo Ben,", "Samstag, 28. November 2026", "Ortszeit Berlin"),
    "en-GB": ("Hello Ben,", "Saturday, 28 November 2026", "23:15"),
    "ja": ("Hello Ben,", "Saturday, 28 November 2026", "11:15 pm"),
    "nonsense!": ("Hello Ben,", "Saturday, 28 November 2026", "11:15 pm"),
}


@pytest.mark.parametrize("tag", GREETINGS)
def test_dates_are_written_as_the_language_writes_them(tag: str) -> None:
    letter = out("invitation", reader=replace(BEN, language=tag, timezone="Europe/Berlin"))
    message = message_from_bytes(Composer(POST, Letters()).compose(letter, AT).raw, policy=default)
    words = message.get_body(("plain",)).get_content()
    for said in GREETINGS[tag]:
        assert said in words


def test_english_goes_by_the_readers_country() -> None:
    for zone, date in (
        ("America/New_York", "Saturday, November 28, 2026"),
        ("Asia/Kolkata", "Sunday, 29 November 2026"),
    ):
        letter = out("invitation", reader=replace(BEN, timezone=zone))
        message = message_from_bytes(Composer(POST, Letters()).compose(letter, AT).raw, policy=default)
        assert date in message.get_body(("plain",)).get_content()

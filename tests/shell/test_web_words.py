"""Pages and calendars in five languages: nothing untranslated, nothing left over; how often a group meets, in words."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from jinja2 import Environment, nodes

import mailer
from mailer.core.cadence import Calendar, parse
from mailer.core.model import Group
from mailer.templating import built_in
from mailer.web.howoften import _ORDINALS, how_often
from mailer.web.tongues import Tongues

LANGUAGES = ("de", "es", "fr", "nl")
HERE = Path(mailer.__file__).parent
HELD = re.compile(r"%\((\w+)\)s")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def sentences() -> set[tuple[str, ...]]:
    """Every sentence that a page's template or the code behind it says."""
    found: set[tuple[str, ...]] = set()
    for path in (built_in() / "pages").glob("*.html"):
        for call in Environment().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "_":
                found.add((call.args[0].as_const(),))
    for path in (HERE / "web").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name == "say" and isinstance(node.args[0], ast.Constant):
                    found.add((node.args[0].value,))
                elif name == "count" and isinstance(node.args[0], ast.Constant):
                    found.add(tuple(a.value for a in node.args[:2] if isinstance(a, ast.Constant)))
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("words", "sentence"):
                found |= {
                    (c.value,) for c in ast.walk(node.value) if isinstance(c, ast.Constant) and " " in str(c.value)
                }
    found |= {(label,) for label in ("Maybe", "I'll do it")}  # of one word, or told from keys by their blanks
    each = [*_ORDINALS, "last", "second-to-last", "third-to-last", "fourth-to-last", "fifth-to-last"]
    return found | {(f"{one} %(day)s",) for one in each}


def catalogue(language: str, domain: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    with (HERE / "locale" / language / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
        read = [m for m in read_po(file, locale=language, abort_invalid=True) if m.id and not m.fuzzy]
    return {
        (m.id,) if isinstance(m.id, str) else tuple(m.id): (m.string,) if isinstance(m.string, str) else tuple(m.string)
        for m in read
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_a_page_is_untranslated_and_none_is_left_over(language: str) -> None:
    letters, pages = catalogue(language, "mailer"), catalogue(language, "pages")
    assert sentences() - set(letters) == set(pages)
    assert all(all(forms) for forms in pages.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_of_a_page_fills_the_same_blanks(language: str) -> None:
    for sentence, forms in catalogue(language, "pages").items():
        wanted = set(HELD.findall(sentence[-1]))
        for form in forms:
            assert set(HELD.findall(form)) == wanted, sentence
            assert "%" not in HELD.sub("", form), sentence


def meets(phrase: str, zone: str = "Europe/London", language: str = "en") -> str:
    group = Group("g", "G", zone, Calendar(parse(phrase), zone))
    return how_often(group, Tongues().of(language, zone), NOW)


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("every Saturday 17:15-18:30", "Every Saturday, 5:15–6:30 pm"),
        ("every other Tuesday 19:00 for 90 minutes", "Every other Tuesday, 7:00–8:30 pm"),
        ("every 3-4 weeks on Thursday or Wednesday 18:30-20:00",
         "Every 3 to 4 weeks on Wednesday or Thursday, 6:30–8:00 pm"),
        ("first and third Thursday 18:00-19:00",
         "On the first Thursday and third Thursday of each month, 6:00–7:00 pm"),
        ("monthly on the 15th 18:00-19:00", "Each month on the 15th, 6:00–7:00 pm"),
        ("last Friday 11:00-12:30", "On the last Friday of each month, 11:00 am–12:30 pm"),
        ("every Friday 23:00-00:30", "Every Friday, 11:00 pm–12:30 am"),
    ],
)  # fmt: skip
def test_how_often_a_group_meets(phrase: str, said: str) -> None:
    assert meets(phrase) == f"{said}, London time"


def test_how_often_in_other_languages() -> None:
    weekly, ranging = "every Saturday 17:15-18:30", "every 3-4 weeks on Thursday or Wednesday 18:30-20:00"
    assert meets(weekly, "Europe/Berlin", "de") == "Jeden Samstag, 17:15–18:30 Uhr, Ortszeit Berlin"
    assert meets(weekly, "Europe/Paris", "fr").startswith("Chaque samedi, 17:15")
    assert meets(ranging, "Europe/Madrid", "es").startswith("Cada 3 a 4 semanas, el miércoles o jueves")
    assert meets(ranging, "Europe/Amsterdam", "nl").startswith("Elke 3 tot 4 weken op woensdag of donderdag")


def test_what_has_no_rhythm_is_not_put_into_words() -> None:
    assert meets("RRULE:FREQ=WEEKLY;BYDAY=SA;INTERVAL=5 17:15-18:30") == ""


@pytest.mark.parametrize(
    ("header", "spoken"),
    [
        ("de", "de"),
        ("pt-BR,pt;q=0.9,nl-BE;q=0.5,en;q=0.4", "nl-BE"),
        ("fr;q=0, en;q=0.1", "en"),
        ("*", "es"),
        ("", "es"),
        ("en;q=rubbish,de;q=", "es"),
        ("x" * 9000, "es"),
    ],
)
def test_a_visitor_reads_a_language_they_asked_for(header: str, spoken: str) -> None:
    assert Tongues().choose(header, "es") == spoken

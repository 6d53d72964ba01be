"""Each language's paradigm of attending: every form is understood alone, most beside something strange as well."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

from mailer.core.reading.phrasing import understand

SAYS = {"y": "accepted", "n": "declined", "m": "tentative"}
Forms = list[tuple[str, str]]  # (expected, words)


def _languages() -> dict[str, tuple[str, Forms, Forms]]:
    """Language → a sentence about something else, the forms that hold beside it, and those that hold alone."""
    text = (Path(__file__).parent / "phrases" / "paradigm" / "attending.txt").read_text(encoding="utf-8")
    found: dict[str, tuple[str, Forms, Forms]] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith("@"):
            name = line[1:]
        elif line and not line.startswith("#"):
            key, words = line.split(": ", 1)
            if key == "beside":
                found[name] = (words, [], [])
                continue
            forms = found[name][2 if key.endswith(" alone") else 1]
            forms.extend((SAYS[key[0]], form) for form in words.split("; "))
    return found


LANGUAGES = _languages()


def wrong(forms: Forms, beside: str = "") -> Forms:
    return [(expected, form) for expected, form in forms if understand(form + beside).rsvp != expected]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_understood_alone(language: str) -> None:
    _, firm, alone = LANGUAGES[language]
    assert wrong(firm + alone) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_that_speaks_of_attending_holds_beside_a_strange_sentence(language: str) -> None:
    strange, firm, _ = LANGUAGES[language]
    assert len(firm) >= 9
    every_second = [(expected, form.rstrip("!")) for expected, form in firm[::2]]
    assert wrong(every_second, f". {strange}") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strange_sentence_says_nothing_by_itself(language: str) -> None:
    assert understand(LANGUAGES[language][0]).rsvp is None


def test_the_table_holds_three_thousand_forms() -> None:
    kinds = [expected for _, firm, alone in LANGUAGES.values() for expected, _ in firm + alone]
    counts = {kind: len(list(same)) for kind, same in groupby(sorted(kinds))}
    assert len(kinds) >= 2800
    assert min(counts.values()) >= 600


@pytest.mark.parametrize(
    ("answer", "talk"),
    [
        ("Ich komme.", "Ich komme aus Köln."),
        ("Vengo volentieri.", "Vengo da Napoli."),
        ("J'y serai.", "J'y vais tous les jours."),
        ("Non posso venire, ho la febbre a 38 e mezzo.", "Non posso venire a capo di questo modulo."),
        ("Я не пойду, нет сил.", "Я не пойду туда работать."),
        ("Kann nicht kommen, leider.", "Kann nicht kommen, sagte er."),
        ("Nein, ich habe Fieber.", "Nein, das Fieber ist weg."),
        ("No, tengo médico.", "No, el médico fue muy amable."),
        ("Ja, ich bringe Kuchen.", "Ja, der Kuchen ist im Ofen."),
        ("Helaas, ik lig met griep in bed.", "Helaas, de griep heerst weer."),
        ("Nem jövök, dolgozom.", "Nem jövök rá, hogy hívják a színészt."),
        ("Jag kommer.", "Jag kommer inte ihåg vad filmen hette."),
        ("Tulen mielelläni.", "Tulen Oulusta."),
        ("Sí, voy con mi hermana.", "Sí, voy al mercado todos los jueves."),
    ],
)
def test_the_same_words_answer_or_only_talk(answer: str, talk: str) -> None:
    assert understand(answer).rsvp in ("accepted", "declined")
    assert understand(talk).rsvp is None


@pytest.mark.parametrize(
    "words",
    [
        "Acho que sim, mas não é certeza ainda.",
        "Si mon fils peut me conduire, ce sera oui.",
        "Vardiyam değişirse gelirim.",
        "Si puedo, voy.",
        "雨が降らなければ行きます。",
        "비가 안 오면 갈게요.",
        "Я приду. Если начальник не отпустит, останусь дома.",
        "Ja dabūšu brīvu, nākšu.",
        "Jag vill gärna komma men måste fråga chefen först.",
    ],
)
def test_a_condition_is_never_a_yes(words: str) -> None:
    assert understand(words).rsvp == "tentative"


def test_a_dialects_not_is_never_a_yes() -> None:
    assert understand("Neeje, ik kan nie komen, 'k moet gaan werken").rsvp == "declined"
    assert understand("ik kan ni komen").rsvp is None

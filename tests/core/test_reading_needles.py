"""Looking for words first never loses a phrase that the patterns alone would find."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading import absence, absence_further, absence_loose, farewell
from mailer.core.reading.commands import _PATTERNS
from mailer.core.reading.message import parse
from mailer.core.reading.needles import Phrases, Words, needles_of

LISTS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": fragments
    for module in (absence, absence_further, absence_loose, farewell)
    for name, fragments in vars(module).items()
    if isinstance(fragments, tuple)
}
ALL = sorted(set(chain.from_iterable(LISTS.values())))
TEXTS = [
    " ".join(parse(path.read_bytes()).text().split())[:1500]
    for path in sorted((Path(__file__).parents[1] / "letters").glob("*.eml"))[::5]
]


@pytest.mark.parametrize("name", sorted(LISTS))
def test_a_list_finds_in_the_museum_what_one_great_pattern_finds(name: str) -> None:
    great = re.compile("|".join(LISTS[name]), re.IGNORECASE)
    phrases = Phrases(LISTS[name])
    for text in TEXTS:
        assert bool(phrases.search(text)) == bool(great.search(text)), text


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_whatever_a_fragment_matches_holds_one_of_its_words(data: st.DataObject) -> None:
    fragment = data.draw(st.sampled_from(ALL))
    text = data.draw(st.from_regex(re.compile(fragment)))
    assert any(needle in text.lower() for needle in needles_of(fragment))


WORDS = Words(_PATTERNS)


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_whatever_is_an_order_holds_one_word_of_orders(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(_PATTERNS)))
    pattern = data.draw(st.sampled_from(_PATTERNS[kind]))
    text = data.draw(st.from_regex(re.compile(pattern), fullmatch=True)).lower()
    assert any(kind in kinds for kinds in WORDS.found(text).values()), pattern


def test_most_mails_hold_no_word_of_an_order() -> None:
    for text in ("yes, see you there", "no, sorry, i am ill", "ja, ich komme gern", "oui, je viens avec ma soeur"):
        assert not WORDS.found(text), text
    assert set(WORDS.found("please stop the reminders")) >= {("stop",), ("remind",)}


@pytest.mark.parametrize(
    ("fragment", "needles"),
    [
        (r"away until", ("away until",)),
        (r"colou?r", ("colo",)),
        (r"(?:ab|cd)efgh{2}", ("efgh",)),
        (r"(?:monday|tuesday)s? x", ("monday", "tuesday")),
        (r"\bfoo\.bar\b", ("foo.bar",)),
        (r"[abc]+d?", ("",)),
        (r"one|two|\d", ("",)),
        (r"(?!never)always", ("always",)),
        (r"x{0,3}yes", ("yes",)),
    ],
)
def test_the_words_a_fragment_needs(fragment: str, needles: tuple[str, ...]) -> None:
    assert needles_of(fragment) == needles

"""A letter by the shape of another group's letter reads as if it had been rendered by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from mailer.core.compose.samples import EXTRAS, samples
from mailer.core.compose.view import Values, values, zone_for
from mailer.core.model import Group, Join, Outgoing
from mailer.shapes import Shapes
from mailer.templating import Letters
from tests.core.cast import AT, BEN, CHI, GROUP, JOIN, LETTERS, POST

LATER = timedelta(days=3, minutes=30)
OTHERS: tuple[Group, ...] = (
    GROUP,
    replace(GROUP, id="nought", name="Rock 'n' <Roll> & Co", zone="Europe/Berlin", closing='"Well?"', language="de"),
    replace(GROUP, id="eins", name="A  wide   name", about="See https://example.org/about.", hosts=()),
    replace(
        GROUP, id="zwei", name="Übergrößenträger " * 5, join=Join(video="https://v.example/?a=1&b=2", place="Hall")
    ),
    replace(
        GROUP, id="drei", name="%(group)s 100% {{ name }}", join=replace(JOIN, passcode="<1>", notes="Ring\ntwice")
    ),
)


def told(letters: Letters, one: Outgoing) -> Iterator[tuple[tuple[str, str, str], tuple[str, str, str]]]:
    """Each letter as it is, and as it is rendered by itself."""
    zone = getattr(zone_for(one), "key", "UTC")
    tongue = letters.tongue(one.reader.language or one.group.language, zone)
    what, topic = values(one, POST, tongue), one.said.letter.topic
    yield letters.letter("", topic, what, tongue), letters.rendered("", topic, what, tongue)


@pytest.mark.parametrize("topic", EXTRAS)
def test_every_letter_of_any_group_is_the_same_whichever_group_was_written_to_first(topic: str) -> None:
    letters = Letters()
    for group in OTHERS:
        for reader in (BEN, replace(CHI, language="fr")):
            for one in samples(group, topic, reader, AT + len(group.name) * LATER):
                for shaped, alone in told(letters, one):
                    assert shaped == alone


def test_the_letters_that_are_read_in_the_diff_are_the_same_after_others_of_their_shape() -> None:
    letters = Letters()
    for one in LETTERS.values():
        other = replace(one, group=replace(one.group, name="Another circle", id="another"))
        for shaped, alone in (*told(letters, other), *told(letters, one)):
            assert shaped == alone


def test_two_groups_that_differ_in_names_and_times_are_rendered_once() -> None:
    rendered: list[Values] = []

    def render(what: Values) -> tuple[str, str, str]:
        rendered.append(what)
        return "a subject", "a text", "a page"

    shapes, letters = Shapes(), Letters()
    for group in (GROUP, replace(GROUP, id="other", name="Other")):
        (one, *_) = samples(group, "invitation", BEN, AT + len(group.name) * LATER)
        shapes.filled(values(one, POST, letters.tongue("en", "Europe/London")), "en", render)
    assert len(rendered) == 1


def test_a_mark_that_a_template_has_changed_is_noticed_and_the_letter_rendered_by_itself() -> None:
    def shout(what: Values) -> tuple[str, str, str]:
        group = what["group"]
        assert isinstance(group, dict)
        return str(group["name"]).upper(), "a text", "a page"

    (one, *_) = samples(GROUP, "invitation", BEN, AT)
    what = values(one, POST, Letters().tongue("en", "Europe/London"))
    assert Shapes().filled(what, "en", shout)[0] == GROUP.name.upper()

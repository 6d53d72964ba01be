"""How many came, in the moderator's own words."""

from __future__ import annotations

import pytest

from mailer.core.turnout import settled, turnout

SAID = (
    ("we were 7, all but one, plus a new face", "7"),
    ("there were two missing", "all-2"),
    ("all but two came", "all-2"),
    ("all but one, plus a new face", "all-1+1"),
    ("we were seven", "7"),
    ("We were 7.", "7"),
    ("everyone came", "all"),
    ("only Chi was missing", "all-1"),
    ("Chi and Dee were missing", "all-2"),
    ("everybody but Chi", "all-1"),
    ("Everyone except Ben and Chi came", "all-2"),
    ("7", "7"),
    ("Seven!", "7"),
    ("seven of us", "7"),
    ("there were 6 people", "6"),
    ("just Ben and me", "2"),
    ("nobody came", "0"),
    ("nobody was missing", "all"),
    ("It was a lovely evening, we were five and talked for 90 minutes", "5"),
    ("It went well. Thanks!", ""),
    ("two didn't make it", "all-2"),
    ("Full house, plus two guests", "all+2"),
    ("We were six plus a new face", "7"),
    ("we were seven, two of them new", "7"),
    ("all of us", "all"),
    ("We started 10 minutes late", ""),
    ("Ben brought a friend, everyone else was there", "all+1"),
    ("all except for two", "all-2"),
    ("everyone but two people, and one newcomer", "all-2+1"),
    ("Chi couldn't make it, otherwise all were there", "all-1"),
    ("12 came", "12"),
    ("eight people turned up", "8"),
    ("we had 9, 3 of them new", "9"),
    ("I moderated, all good", ""),
    ("Three no-shows", "all-3"),
    ("no no-shows", "all"),
    ("alle außer einem, und ein neues Gesicht", "all-1+1"),
    ("wir waren zu siebt", "7"),
    ("Wir waren sieben", "7"),
    ("alle waren da", "all"),
    ("nur Chi fehlte", "all-1"),
    ("es fehlte nur Chi", "all-1"),
    ("niemand kam", "0"),
    ("tout le monde sauf Chi", "all-1"),
    ("nous étions sept", "7"),
    ("on était 7", "7"),
    ("tout le monde est venu", "all"),
    ("il ne manquait que Chi", "all-1"),
    ("tous sauf un, plus un nouveau visage", "all-1+1"),
    ("todos menos uno, más una cara nueva", "all-1+1"),
    ("éramos siete", "7"),
    ("vinieron todos", "all"),
    ("solo faltó Chi", "all-1"),
    ("faltaron dos", "all-2"),
    ("iedereen behalve Chi", "all-1"),
    ("we waren met z'n zevenen", "7"),
    ("iedereen was er", "all"),
    ("alleen Chi ontbrak", "all-1"),
    ("op één na allemaal, plus een nieuw gezicht", "all-1+1"),
    ("we waren met 7", "7"),
)


@pytest.mark.parametrize(("words", "meant"), SAID)
def test_words_tell_how_many_came(words: str, meant: str) -> None:
    assert turnout(words) == meant


def test_the_groups_own_language_is_tried_first() -> None:
    assert turnout("alle", "de-AT") == turnout("alle", "en") == "all"
    assert turnout("Wir waren acht, zwei davon neu", "de") == "8"


def test_counted_from_those_who_had_said_yes() -> None:
    assert settled("all-1+1", 6) == (6, 1), "one of six was missing, and a new face came"
    assert settled("7", 6) == (7, 0)
    assert settled("all", 3) == (3, 0)
    assert settled("all-5", 3) == (0, 0), "never fewer than none"
    assert settled("", 3) is None
    assert settled("a lovely evening", 3) is None


@pytest.mark.parametrize(
    "hostile", ["and " * 500, "a, " * 500, "a and " * 500, "é'-" * 500, "1 " * 900, "all but " * 300]
)
def test_a_text_made_to_be_slow_is_read_all_the_same(hostile: str) -> None:
    assert len(turnout(hostile * 900)) < 20

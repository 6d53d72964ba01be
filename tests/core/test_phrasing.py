"""What people's words mean: tables of words and answers, then the finer parts of a meaning."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailer.core.reading.phrasing import AskedSession, Meaning, Question, understand
from mailer.core.reading.phrasing_lexicon import every_language, lexicon, words_of

SAYS = {"y": "accepted", "n": "declined", "m": "tentative", "-": None}
ROWS = [
    tuple(line.split("\t", 1))
    for file in sorted((Path(__file__).parent / "phrases").glob("*.txt"))
    for line in file.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
NEW_YORK = ZoneInfo("America/New_York")
SATURDAYS = tuple(
    AskedSession(f"circle/2026-12-{day:02}", datetime(2026, 12, day, 17, 15, tzinfo=NEW_YORK)) for day in (5, 12, 19)
)
SERIES = Question(today=date(2026, 12, 1), sessions=SATURDAYS, about="circle/2026-12-05")


def test_the_tables_are_as_long_as_promised() -> None:
    assert len(ROWS) >= 900


@pytest.mark.parametrize(("expected", "words"), ROWS)
def test_the_words_are_understood(expected: str, words: str) -> None:
    meaning = understand(words)
    assert meaning.rsvp == SAYS[expected], meaning.because


def both(words: str, asked: str) -> tuple[str | None, str | None]:
    meaning = understand(words, Question(asked=asked))
    return meaning.rsvp, meaning.moderator


@pytest.mark.parametrize(
    ("words", "asked", "rsvp", "moderator"),
    [
        ("Yes", "moderator", None, "offered"),
        ("yes, happy to", "moderator", None, "offered"),
        ("No", "moderator", None, "declined"),
        ("not this time", "moderator", None, "declined"),
        ("maybe", "moderator", None, None),
        ("I'll do it", "moderator", None, "offered"),
        ("I'll take it", "moderator", None, "offered"),
        ("Happy to moderate", "moderator", None, "offered"),
        ("I can host", "moderator", None, "offered"),
        ("I can lead the session", "moderator", None, "offered"),
        ("I'd be glad to facilitate", "moderator", None, "offered"),
        ("I'll be there but can't moderate", "moderator", "accepted", "declined"),
        ("I can't moderate after all", "moderator", None, "withdrawn"),
        ("Could someone else do it?", "moderator", None, "withdrawn"),
        ("I need to step down", "moderator", None, "withdrawn"),
        ("Sorry, I'm away that week", "moderator", "declined", "declined"),
        ("see you there", "moderator", "accepted", None),
        ("Thanks for asking!", "moderator", None, None),
        ("What would I have to do?", "moderator", None, None),
        ("Ja, gerne", "moderator", None, "offered"),
        ("Ich übernehme die Moderation gerne", "moderator", None, "offered"),
        ("Oui, volontiers", "moderator", None, "offered"),
        ("Non, désolé", "moderator", None, "declined"),
        ("Sí, claro", "moderator", None, "offered"),
        ("Certo", "moderator", None, "offered"),
        ("Não posso", "moderator", None, "declined"),
        ("Graag", "moderator", None, "offered"),
        ("I can moderate", "rsvp", None, "offered"),
        ("Yes, and I can moderate", "rsvp", "accepted", "offered"),
        ("I'll be there but can't moderate", "rsvp", "accepted", "withdrawn"),
        ("Yes", "rsvp", "accepted", None),
        ("Yes", "closing", None, None),
        ("I can host", "closing", None, "offered"),
        ("I'll do it", "closing", None, "offered"),
        ("Sorry, I'm away that week", "closing", "declined", None),
        ("Thank you for a great session", "closing", None, None),
    ],
)
def test_coming_and_moderating_are_two_answers(words: str, asked: str, rsvp: str | None, moderator: str | None) -> None:
    assert both(words, asked) == (rsvp, moderator)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("can Ben take this one?", "Ben"),
        ("Could Chi moderate instead?", "Chi"),
        ("Chi will moderate instead of me", "Chi"),
        ("I'd like to swap with Eve", "Eve"),
        ("Kann Ben das übernehmen?", "Ben"),
        ("Est-ce que Chi peut animer ?", "Chi"),
        ("¿Puede Eve moderar?", "Eve"),
        ("Può Fay condurre?", "Fay"),
        ("Kan Dee het overnemen?", "Dee"),
    ],
)
def test_another_moderator_is_proposed_by_name(words: str, name: str) -> None:
    meaning = understand(words, Question(asked="moderator"))
    assert (meaning.moderator, meaning.swap_to) == ("swap", name)


@pytest.mark.parametrize(
    ("words", "answers", "about"),
    [
        ("yes to the 5th, not the 12th", {5: "y", 12: "n"}, "y"),
        ("I can do the 5th but not the 12th", {5: "y", 12: "n"}, "y"),
        ("5th: yes, 12th: no", {5: "y", 12: "n"}, "y"),
        ("Dec 5 yes, Dec 12 maybe", {5: "y", 12: "m"}, "y"),
        ("away until March", {5: "n", 12: "n", 19: "n"}, "n"),
        ("all of December is fine", {5: "y", 12: "y", 19: "y"}, "y"),
        ("Yes to all three", {5: "y", 12: "y", 19: "y"}, "y"),
        ("neither works for me", {5: "n", 12: "n", 19: "n"}, "n"),
        ("any of them except the 12th works", {5: "y", 12: "n", 19: "y"}, "y"),
        ("the first one yes, the last one no", {5: "y", 19: "n"}, "y"),
        ("Can't make it this week, see you next week!", {5: "n", 12: "y"}, "n"),
        ("Not this week but next week is fine", {5: "n", 12: "y"}, "n"),
        ("Can't do the 5th or the 12th, but the 19th works", {5: "n", 12: "n", 19: "y"}, "n"),
        ("I'll be there on the 5th and the 19th", {5: "y", 19: "y"}, "y"),
        ("I can't come on the 12th", {12: "n"}, "-"),
        ("I'm away from the 10th", {12: "n", 19: "n"}, "-"),
        ("Ja zum 5., nein zum 12.", {5: "y", 12: "n"}, "y"),
        ("oui pour le 5, non pour le 12", {5: "y", 12: "n"}, "y"),
        ("See you Saturday", {}, "y"),
        ("Yes!", {}, "y"),
    ],
)
def test_one_mail_answers_several_sessions(words: str, answers: dict[int, str], about: str) -> None:
    meaning = understand(words, SERIES)
    assert {int(a.session[-2:]): a.rsvp for a in meaning.answers} == {d: SAYS[s] for d, s in answers.items()}
    assert meaning.rsvp == SAYS[about]


@pytest.mark.parametrize(
    ("words", "guests"),
    [
        ("Yes, bringing Sam", 1),
        ("Two of us will be there", 1),
        ("My wife and I will come", 1),
        ("yes, plus one", 1),
        ("Coming with Sam and Eve", 2),
        ("Yes, together with my daughter", 1),
        ("Wir kommen zu dritt", 2),
        ("+1", 0),
        ("Can I bring Sam?", 0),
        ("No, I'm with Sam that day", 0),
        ("Yes", 0),
    ],
)
def test_guests_are_counted(words: str, guests: int) -> None:
    assert understand(words).guests == guests


@pytest.mark.parametrize(
    ("words", "late"),
    [
        ("Yes but 20 minutes late", "20 minutes late"),
        ("Yes but I have to leave early", "leave early"),
        ("Ja, aber 20 Minuten später", "20 Minuten später"),
        ("Oui, mais un peu en retard", "un peu en retard"),
        ("Yes", ""),
        ("Yes, sorry for the late reply", ""),
    ],
)
def test_who_comes_late_still_comes(words: str, late: str) -> None:
    meaning = understand(words)
    assert (meaning.rsvp, meaning.late) == ("accepted", late)


def test_a_condition_is_named_and_never_a_yes() -> None:
    meaning = understand("Yes, if the trains run")
    assert (meaning.rsvp, meaning.condition) == ("tentative", "if the trains run")


def test_a_question_beside_the_answer_reaches_the_host() -> None:
    meaning = understand("Yes! What should I bring?")
    assert (meaning.rsvp, meaning.question) == ("accepted", True)
    assert "bring" in meaning.note


def test_the_host_can_read_why() -> None:
    assert understand("Great, see you Saturday").because == 'the words "see you Saturday" say yes'
    assert understand("What time is it?").because == "the words ask something and do not answer"
    assert understand("").because == "there are no words to go by"
    assert understand("Yes, the sale ends on Monday").because == (
        'the words "Yes" might answer, but other words stand beside them, which are about something else'
    )


def test_words_are_given_back_as_written() -> None:
    assert understand("YESSS, I'm IN!").words in ("YESSS", "I'm IN")


def test_the_language_of_the_member_breaks_ties() -> None:
    assert understand("ja", Question(language="de")).rsvp == "accepted"
    assert understand("no", Question(language="es")).rsvp == "declined"


def test_nothing_said_is_nothing_decided() -> None:
    assert understand("   \n ") == Meaning(because="there are no words to go by")


@pytest.mark.parametrize("language", every_language())
def test_a_lexicon_is_no_larger_than_the_lists_it_is_made_of(language: str) -> None:
    """Alternatives are kept as alternatives: one language written out takes half a gigabyte and ten seconds."""
    written = sum(len(block) for words in words_of(language) for block in words.values())
    assert lexicon(language).size < written


@pytest.mark.parametrize(
    ("words", "asked", "says"),
    [
        ("Yes, let them in.", "join", "y"),
        ("No, please don't let them in", "join", "n"),
        ("No, keep them out.", "join", "n"),
        ("By all means add her to the group", "join", "y"),
        ("Yes, I want to join the list", "confirm", "y"),
        ("Yes, please take the new list", "accept", "y"),
        ("Yes, let them in.", "rsvp", "-"),
        ("Yes, the sale ends on Monday", "join", "-"),
    ],
)
def test_the_words_of_a_question_belong_to_its_answer(words: str, asked: str, says: str) -> None:
    assert understand(words, Question(asked=asked)).rsvp == SAYS[says]


@pytest.mark.parametrize(
    ("words", "today", "says"),
    [
        ("Great, see you tomorrow", date(2026, 12, 4), "y"),
        ("Great, see you tomorrow", date(2026, 12, 1), "-"),
        ("See you Friday", date(2026, 12, 1), "-"),
        ("See you on the 5th!", date(2026, 12, 1), "y"),
        ("See you there", date(2026, 12, 1), "y"),
        ("Yes, see you Friday", date(2026, 12, 1), "y"),
    ],
)
def test_see_you_counts_on_the_day_of_a_session(words: str, today: date, says: str) -> None:
    asked = Question(today=today, sessions=SATURDAYS[:1], about="circle/2026-12-05")
    assert understand(words, asked).rsvp == SAYS[says]


ABOUT_SATURDAY = Question(sessions=SATURDAYS[:1], about="circle/2026-12-05")


@pytest.mark.parametrize(
    ("words", "rsvp"),
    [
        ("Yes but 20 minutes late, the train.", "accepted"),
        ("No sorry, I'm in Leeds that weekend", "declined"),
        ("Yes! My mum Doris is coming too", "accepted"),
        ("Sorry can't, kids have football", "declined"),
        ("Yes if the ferry runs", "tentative"),
        ("No problem, I fixed the link", None),
        ("I can't find the link", None),
        ("Thanks for organising the hall, Ada", None),
    ],
)
def test_a_short_answer_to_our_letter_may_be_followed_by_any_reason(words: str, rsvp: str | None) -> None:
    assert understand(words, ABOUT_SATURDAY).rsvp == rsvp


def test_the_same_words_in_a_mail_that_answers_nothing_of_ours_stay_unsettled() -> None:
    assert understand("Yes! My mum Doris is coming too").rsvp is None

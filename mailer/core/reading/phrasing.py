"""What a person's own words mean, given what we had asked them.

Ordered rules over words; when the words do not settle it the answer is None, for a wrong yes or no costs a person
their seat while an unsettled one costs one more friendly question. The way of a text: tokens → one letter a phrase
(`phrasing_lexicon`) → clauses and conditions (`phrasing_split`) → signals (`phrasing_clauses`) → a verdict
(`phrasing_weigh`). Commands and answers to several sessions are looked for first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from mailer.core.reading.commands import command_in, may_wish
from mailer.core.reading.phrasing_beside import BESIDE
from mailer.core.reading.phrasing_details import guests_in, lateness_in
from mailer.core.reading.phrasing_read import Reading, read
from mailer.core.reading.phrasing_roles import roles
from mailer.core.reading.phrasing_sessions import session_answers
from mailer.core.reading.phrasing_signals import NO
from mailer.core.reading.phrasing_strict import standing
from mailer.core.reading.phrasing_tokens import plain
from mailer.core.reading.phrasing_values import AskedSession, Command, Meaning, Question, SessionAnswer
from mailer.core.reading.phrasing_weigh import Verdict

__all__ = ["AskedSession", "Command", "Meaning", "Question", "SessionAnswer", "understand"]

_SAY = {"accepted": "say yes", "declined": "say no", "tentative": "say maybe"}
_ASK_NOTHING = Question()
WISHES = ("zone", "language", "remind")  # orders that may stand beside an answer: both are meant
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
SHORT = 300  # characters of words worth remembering
_FEW = 6  # sentences of a mail that says both


def understand(text: str, question: Question | None = None, *, subject: str = "") -> Meaning:
    """Meaning of `text`, a person's own words already trimmed of quotation and signature.

    In: the words (any length; the first 4,000 characters decide), what was asked (None: an RSVP question about one
    coming session) and the mail's subject, which matters only for commands and where the text is empty. Out: a
    `Meaning` whose `because` a host can read. Pure, linear in the length of the text, and raises nothing.
    """
    asked = question or _ASK_NOTHING
    own = plain(text or "")
    order = _order(own, plain(subject or "")[:200], asked)
    if order is not None:
        return _ordered(own, asked, *order)
    if not own.strip():
        return Meaning(because="there are no words to go by")
    reading = _reading(own, asked)
    answers = session_answers(own, reading, asked)
    meaning = _meaning(own, reading, asked, answers)
    return _with_wish(own, asked, meaning) if meaning.rsvp or meaning.answers else meaning


def _reading(own: str, asked: Question) -> Reading:
    """The words as such: the same in whatever group they are written, and many write the same few."""
    return (_read if len(own) <= SHORT else read)(own, asked.language)


def _order(own: str, title: str, asked: Question) -> tuple[Command, str] | None:
    # Which sessions are in question makes no difference to an order, only whether any is.
    asked = Question(asked.asked, asked.today, (), "one" if asked.about or asked.sessions else "")
    return (_ordering if len(own) <= SHORT else command_in)(own, title, asked)


_read = lru_cache(2000)(read)
_ordering = lru_cache(2000)(command_in)


def _with_wish(own: str, asked: Question, meaning: Meaning) -> Meaning:
    """An answer, and in a sentence of its own a wish about letters: "Yes, I'll be there. My time zone is Phoenix."""
    if not may_wish(own):
        return meaning
    sentences = _SENTENCES.split(own.strip(), maxsplit=_FEW)
    if not 1 < len(sentences) <= _FEW:
        return meaning
    for sentence in sentences:
        order = _order(sentence, "", asked)
        if order is not None and order[0].name in WISHES:
            command, words = order
            because = f'{meaning.because}; the words "{words}" ask for: {command.name}'
            return replace(meaning, command=command, because=because)
    return meaning


def _ordered(own: str, asked: Question, command: Command, words: str) -> Meaning:
    because = f'the words "{words}" ask for: {command.name}'
    rsvp = None
    if command.name == "join" and asked.asked != "moderator" and own.strip():
        # from a member asked to come, "I'd like to join" is a yes; from a stranger it is the wish to belong
        verdict = roles(own, _reading(own, asked), asked)[0]
        rsvp = verdict.says
    if command.name == "stop" and asked.asked == "rsvp":
        verdict = roles(own, _reading(own, asked), asked)[0]
        rsvp = verdict.says if verdict.says == NO else None  # "I'm not coming, and take me off the list"
    return Meaning(rsvp=rsvp, command=command, question=words.endswith("?"), words=words, because=because)


def _meaning(own: str, reading: Reading, asked: Question, answers: tuple[SessionAnswer, ...]) -> Meaning:
    verdict, moderator, swap_to, role_words = roles(own, reading, asked)
    rsvp = verdict.says
    words = (_written(own, verdict) if verdict.says else "") or role_words
    if answers:
        about = {answer.session: answer.rsvp for answer in answers}
        rsvp = about.get(asked.about) if asked.about else (rsvp if rsvp in set(about.values()) else answers[0].rsvp)
        words = next((a.words for a in answers if a.session == asked.about), answers[0].words)
    condition = ""
    if rsvp == "tentative" and reading.conditions:
        first = reading.conditions[0]
        condition = " ".join(own[first.start : first.end].split())
    late = lateness_in(own, reading.language) if rsvp != "declined" else ""
    guests = guests_in(own, reading.language) if rsvp in ("accepted", "tentative") else 0
    return Meaning(
        rsvp=rsvp,
        moderator=moderator,
        swap_to=swap_to,
        answers=answers,
        guests=guests,
        late=late,
        condition=condition,
        question=reading.question,
        words=words,
        because=_because(verdict, rsvp, moderator, words, role_words, condition, reading, answers),
        note=_note(own, words, reading),
    )


def _written(own: str, verdict: Verdict) -> str:
    if verdict.signal is None:
        return ""
    return " ".join(own[verdict.signal.start : verdict.signal.end].split())


def _because(
    verdict: Verdict,
    rsvp: str | None,
    moderator: str | None,
    words: str,
    role_words: str,
    condition: str,
    reading: Reading,
    answers: tuple[SessionAnswer, ...],
) -> str:
    parts: list[str] = []
    if answers:
        parts.extend(f'the words "{a.words}" {_SAY[a.rsvp]} to {a.session}' for a in answers)
    elif rsvp:
        parts.append(f'the words "{words}" {_SAY[rsvp]}')
        if condition:
            parts[0] = f'the words "{words}" come with a condition, "{condition}", so they say maybe'
        elif verdict.because:
            parts[0] += (
                f", {verdict.because}" if verdict.because.startswith(("said", "which")) else f" and {verdict.because}"
            )
        elif reading.language != "en" and verdict.signal is not None:
            parts[0] += standing(verdict.signal, reading.clauses)
    if moderator:
        does = {
            "offered": "offer to moderate",
            "withdrawn": "give the moderating back",
            "declined": "decline to moderate",
            "swap": "ask that somebody else moderates",
        }[moderator]
        parts.append(f'the words "{role_words or words}" {does}')
    if parts:
        return "; ".join(parts)
    if verdict.because == BESIDE:
        return f'the words "{_written(reading.text, verdict)}" might answer, but {BESIDE}'
    if verdict.because == "contradictory":
        return "the words say yes and no, and nothing tells which one counts"
    if reading.question:
        return "the words ask something and do not answer"
    return "the words do not settle it"


def _note(own: str, words: str, reading: Reading) -> str:
    """What is left for the host when the mail says more than an answer, shortened."""
    rest = " ".join(own.split())
    if not reading.more and not reading.question:
        return ""
    return rest if len(rest) <= 300 else rest[:297].rsplit(" ", 1)[0] + "…"

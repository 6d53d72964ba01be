"""Several sessions answered in one mail: "yes to the 5th, not the 12th", "away until March", "December is fine"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from mailer.core.reading.dates import Days, mentions
from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Signal
from mailer.core.reading.phrasing_values import AskedSession, Question, SessionAnswer

_EXCEPT = re.compile(
    r"\b(?:except|apart from|other than|all but|save for|außer|ausser|bis auf|sauf|excepto|"
    r"menos|salvo|tranne|eccetto|exceto|behalve)\b",
    re.I,
)
_FINE = re.compile(
    r"\b(?:fine|good|ok|okay|both|all of them|all three|works?|possible|free|great|suits|perfect|"
    r"passt|geht|klappt|va bien|me va|marche|viene bien|va bene|dá|pode ser|lukt|schikt|past|ja|sim|oui|sì|sí)\b",
    re.I,
)
_BAD = re.compile(
    r"\b(?:away|not|no|can't|cannot|cant|won't|bad|impossible|busy|nicht|kein|pas|non|nicht da|"
    r"niet|geen|não|nao|weg|fuera|via|fora|absent|out)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of text between commas and 'but's, the sessions it names and what it says."""

    start: int
    end: int
    sessions: tuple[AskedSession, ...]
    says: str | None
    lead: str
    excepts: bool


def session_answers(own: str, reading: Reading, asked: Question) -> tuple[SessionAnswer, ...]:
    """One answer a session the words name; empty when they name none, or only the one asked about."""
    if not asked.sessions or not reading.clauses:
        return ()
    starts = tuple(session.start.date() for session in asked.sessions)
    today = asked.today or min(starts)
    named = mentions(own, today, starts)
    if not named:
        return ()
    parts = _parts(own, reading, asked, named)
    said = _spread(own, parts, asked)
    if not said or (set(said) <= {asked.about} and asked.about):
        return ()
    if len(asked.sessions) == 1 and set(said) <= {asked.sessions[0].id}:
        return ()
    order = [session.id for session in asked.sessions]
    return tuple(SessionAnswer(key, *said[key]) for key in sorted(said, key=order.index))


def on_a_day_of(words: str, asked: Question) -> bool:
    """Whether the day these words name is one of a session, as far as sessions are known and a day is named."""
    if not asked.sessions:
        return True
    starts = tuple(session.start.date() for session in asked.sessions)
    named = [days for days in mentions(words, asked.today or min(starts), starts) if days.first is not None]
    return not named or any(_meant(days, session, asked) for days in named for session in asked.sessions)


def _parts(own: str, reading: Reading, asked: Question, named: list[Days]) -> list[_Part]:
    out: list[_Part] = []
    for number, clause in enumerate(reading.clauses):
        if not clause.spans or clause.question:
            continue
        start = clause.spans[0][0]
        end = clause.spans[-1][1]
        here = [days for days in named if start <= days.start < end]
        inside = [s for s in reading.signals if s.clause == number]
        sessions = tuple(s for s in asked.sessions if any(_meant(days, s, asked) for days in here))
        says = _said(own[start:end], clause, inside, bool(here))
        if any(days.pick == "none" for days in here):
            sessions, says = asked.sessions, NO
        gap = own[max(0, (out[-1].end if out else 0)) : end]
        out.append(_Part(start, end, sessions, says, clause.lead, bool(_EXCEPT.search(gap))))
    return out


def _meant(days: Days, session: AskedSession, asked: Question) -> bool:
    day: date = session.start.date()
    if days.first is not None and days.last is not None:
        if not days.first <= day <= days.last:
            return False
        return not days.pick.startswith("weekday") or day.weekday() == int(days.pick.split()[1])
    order = [s.id for s in asked.sessions]
    if days.pick == "all":
        return True
    if days.pick == "first":
        return session.id == order[0]
    if days.pick == "last":
        return session.id == order[-1]
    if days.pick == "other":
        others = [key for key in order if key != (asked.about or order[0])]
        return bool(others) and session.id == others[0]
    return False


def _said(words: str, clause: Clause, inside: list[Signal], names: bool) -> str | None:
    strong = [s for s in inside if s.about != "moderate"]
    if strong:
        best = max(strong, key=lambda s: (s.strength, s.start))
        return best.says
    kinds = clause.kinds
    if not names:
        return None
    if any(kind in kinds for kind in "mht"):
        return MAYBE
    if any(kind in kinds for kind in "xnoDB") or _BAD.search(words):
        return NO
    if any(kind in kinds for kind in "ysSgVCcrv") or _FINE.search(words):
        return YES
    return None


def _joined(own: str, part: _Part, after: _Part) -> bool:
    """Whether "5th: yes" holds a sign between the day and its answer."""
    return after.lead in (",", "") and own[part.end : after.start].strip()[:1] in (":", "-", "–", "=", ",")


def _spread(own: str, parts: list[_Part], asked: Question) -> dict[str, tuple[str, str]]:
    """A part without a word of its own takes the one before, or the one after when it stands first ("5th: yes")."""
    said: dict[str, tuple[str, str]] = {}
    before: str | None = None
    for place, part in enumerate(parts):
        says = part.says
        if part.sessions and says is None:
            after = parts[place + 1] if place + 1 < len(parts) else None
            if part.excepts and before in (YES, NO):
                says = NO if before == YES else YES
            elif after is not None and after.says and not after.sessions and _joined(own, part, after):
                says = after.says
            elif before is not None:
                says = before
            elif after is not None and after.says:
                says = after.says
        elif part.sessions and part.excepts and (before or says) in (YES, NO):
            rest = before or says
            says = NO if rest == YES else YES
            if not said and rest is not None:
                said.update({session.id: (rest, " ".join(own.split())) for session in asked.sessions})
        if part.sessions and says is not None:
            words = " ".join(own[part.start : part.end].split())
            for session in part.sessions:
                said[session.id] = (says, words)
        if says is not None:
            before = says
    return said

"""Several signals in one mail → one answer, or none when they contradict each other."""

from __future__ import annotations

from dataclasses import dataclass

from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Signal
from mailer.core.reading.phrasing_split import Condition


@dataclass(frozen=True, slots=True)
class Verdict:
    """`says` None when unsettled; `because` what the rule was, for the host; the deciding signal, if any."""

    says: str | None
    signal: Signal | None = None
    because: str = ""


def weigh(found: list[Signal], conditions: list[Condition], turns: list[int]) -> Verdict:
    """The answer the signals give together. `turns`: numbers of clauses that take back what went before."""
    if not found:
        return Verdict(None)
    before = found
    for turn in reversed(turns):
        later = [s for s in found if s.clause >= turn]
        if later and len(later) < len(found):
            found = later
            break
    hanging = {c.clause for c in conditions}
    free = [s for s in found if s.clause not in hanging]
    if {s.says for s in free} == {YES} and any(s.says == NO for s in found):
        return Verdict(MAYBE, _best(free, YES), "with a condition")  # "I'm coming. If they won't let me, I stay home."
    verdict = _settle(found)
    if verdict.says == YES and any(c.unreal for c in conditions):
        return Verdict(NO, verdict.signal, "which holds only if things were otherwise")
    if before is not found and verdict.says:
        verdict = Verdict(verdict.says, verdict.signal, "which takes back what came before it")
    if verdict.because == "contradictory" and len(conditions) > 0:
        return Verdict(MAYBE, max(found, key=lambda s: (s.strength, s.start)), "with a condition")
    if verdict.says in (YES, NO) and conditions and verdict.signal is not None:
        firm = verdict.says == NO and verdict.signal.strength >= 4 and verdict.signal.about != "come"
        if not firm and any(abs(c.clause - verdict.signal.clause) <= 2 for c in conditions):
            return Verdict(MAYBE, verdict.signal, "with a condition")
    return verdict


def _best(found: list[Signal], says: str) -> Signal | None:
    chosen = [s for s in found if s.says == says]
    return max(chosen, key=lambda s: (s.strength, s.start)) if chosen else None


def _settle(found: list[Signal]) -> Verdict:
    yes, no, maybe = _best(found, YES), _best(found, NO), _best(found, MAYBE)
    if yes and not no and not maybe:
        return Verdict(YES, yes)
    if no and not yes and not maybe:
        return Verdict(NO, no)
    if maybe and not yes and not no:
        return Verdict(MAYBE, maybe)
    if yes and no:
        return _contrary(yes, no, maybe)
    other = yes or no
    assert maybe is not None and other is not None
    if maybe.strength == 2 and maybe.about == "any" and other.says == YES and other.strength >= 3:
        return Verdict(YES, other)  # "I believe so, yes"
    aside = other.sentence == maybe.sentence and other.lead not in ("b", "z", "&", ";")
    if other.strength >= 4 and other.clause > maybe.clause and not aside:
        return Verdict(other.says, other, "said last and firmly")
    if other.strength >= 3 and other.lead == "b" and other.clause > maybe.clause:
        return Verdict(other.says, other, "said after 'but'")
    if other.says == NO and other.strength >= 3 and other.clause <= maybe.clause and maybe.lead not in ("b", "z"):
        return Verdict(NO, other) if other.strength >= 4 else Verdict(MAYBE, maybe)
    return Verdict(MAYBE, maybe)


def _contrary(yes: Signal, no: Signal, maybe: Signal | None) -> Verdict:
    if yes.strength == 1:
        return Verdict(NO, no, "weighs more than the wish beside it")
    if (
        no.strength == 4
        and yes.strength <= 3
        and not (yes.lead in ("b", ";") and yes.clause > no.clause and yes.strength == 3)
    ):
        return Verdict(NO, no, "says more than the other words")
    later, earlier = (yes, no) if yes.start > no.start else (no, yes)
    outweighed = later.says == YES and later.strength < earlier.strength  # "no, but it sounds great"
    if later.lead in ("b", ";") and later.strength >= 2 and not outweighed and later.sentence - earlier.sentence <= 1:
        return Verdict(later.says, later, "said after 'but'" if later.lead == "b" else "said last")
    apart = no.sentence > yes.sentence and no.lead not in ("b", "z")  # "I'll come. The kids are with their dad then."
    if yes.strength == 4 and no.strength == 2 and (yes.clause > no.clause or apart):
        return Verdict(YES, yes, "says more than the circumstance before it")
    if (
        no.end - no.start <= 2
        and yes.strength == 2
        and yes.about == "any"
        and yes.lead == ","
        and yes.clause == no.clause + 1
    ):
        return Verdict(None, None, "contradictory")  # "no, that works for me"
    if no.strength == 3 and yes.strength == 2:
        return Verdict(NO, no, "says more than the other words")
    if maybe is not None:
        return Verdict(MAYBE, maybe)
    return Verdict(None, None, "contradictory")

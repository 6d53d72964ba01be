"""What stands beside an answer: a verdict counts only where the mail is understood nearly whole.

"Yes" answers us; "Yes, the sale ends on Monday" answers somebody else. The rules that find an answer look for words
they know, so they find one too easily in mail about something else. Here the finding is tried once more: the words
around it must be about coming, a reason from the writer's own life, thanks or a polite wish. The weaker the answer,
the more of the mail must be so: a statement about coming ("I can't make it") needs its own clause, a particle or
short answer ("yes", "I can't") its sentence and the ones beside it, a soft word or circumstance ("sounds good",
"at work") the whole mail. Whatever else it tells, a short answer at its head counts where something beside it bears it
out (`phrasing_evidence`). Languages without a list of such words are left alone.
"""

from __future__ import annotations

import re

from mailer.core.reading.phrasing_evidence import borne_out
from mailer.core.reading.phrasing_page import FOREIGN, SILENT, Page, for_others, is_kin, words_beside
from mailer.core.reading.phrasing_read import Reading
from mailer.core.reading.phrasing_reasons import SAME_DAY, taken
from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Signal
from mailer.core.reading.phrasing_weigh import Verdict

BESIDE = "other words stand beside them, which are about something else"

_COUNTS_IN = re.compile(
    r"\b(?:count|sign|add|include|put|mark|save|reserve|keep) (?:me|us)\b|\b(?:i'?m|i am) in$", re.IGNORECASE
)
_YOURSELF = re.compile(
    r"(?:\w+(?: when| if)?|as long as|so long as|provided that) (?:you|he|she|they)\b(?!.*\b(?:me|us)\b)", re.IGNORECASE
)
_WHETHER_THEY = re.compile(
    r"(?:if|whether) (?:(?:you|he|she|they)\b(?!.*\b(?:me|us|i|we)\b)|i (?:ever|told|said|thanked|asked|mentioned)\b)",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"\b(?:bye|good-?bye|good ?night|(?:got|gotta|have|must|should|better|time) (?:to )?(?:go|run|leave|be going)|"
    r"take care|talk to you|nice (?:talking|seeing|meeting))\b",
    re.IGNORECASE,
)
_SEASON = re.compile(
    r"\s*(?:(?:for|to|until|till) )?(?:the |my |this |our )?(?:weekend|summer|winter|spring|autumn|fall|christmas|"
    r"easter|holidays?|vacation|season)\b(?! (?:session|meeting))",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r" (?:if|whether|when|what|who|how|why|where|which)\b(?! (?:that|it|this)\b)"
    r"(?![^.!?]*\b(?:i|i'll|i'm|i'd|we|we'll|me|us)\b)",
    re.IGNORECASE,
)
_BEGINS_WITHOUT = re.compile(r"without (?:me|us)|\bwait\b", re.IGNORECASE)
_WISHES = re.compile(r"\bwish (?:that )?(?:i|we) (?:could|was|were)$", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:to|unable)$", re.IGNORECASE)
_TAKES = re.compile(
    r"\b(?:pass|skip|miss|decline|cancel|bail|withdraw|refuse|leave|forgo|agree|agreed|disagree)$", re.IGNORECASE
)
_SUITS = re.compile(
    r"(?:that|this)(?:'?s| is| would be| will be) (?:\w+ )?"
    r"(?:fine|ok|okay|good|great|perfect|lovely|grand|sound|ideal)$",
    re.IGNORECASE,
)
_IT_IS_FINE = re.compile(r"it(?:'?s| is| was) (?:\w+ )?(?:fine|ok|okay|good|great|all right|alright)$", re.IGNORECASE)
_PUTS_OFF = re.compile(r"(?:maybe |perhaps )?(?:next|another|some other) (?:time|day)\b", re.IGNORECASE)
_ALL = re.compile(r"(?:every|some|any|no)(?:one|body)\b", re.IGNORECASE)
_CANNOT_LEAVE = re.compile(
    r"\b(?:i|we) (?:can't|cannot|can not|couldn't) (?:leave|get (?:away|out|off|time off|a sitter)|desert)\b",
    re.IGNORECASE,
)
_ANSWERING = frozenset("yoSsgnRmtA")  # letters of which short answers are made
# Words that say themselves that it is about coming.
_ATTENDS = re.compile(
    r"\b(?:come|coming|attend|attending|attendance|be there|be here|join|joining|make it|take part|taking part|"
    r"participate|participating|participation|my presence|be present|be with you|the (?:meeting|session)|"
    r"(?:your|the|this) (?:kind |lovely )?invitation|my apologies|(?:fun|manage|cope|do|on) without (?:me|us)|"
    r"(?:no|yes|maybe) (?:from|for) (?:me|us)|count (?:me|us) (?:in|out)|put (?:me|us) down|accept with|decline with|"
    r"(?:fine|good|great|perfect|works?|suits?|ok|okay) (?:for|by|with) (?:me|us)|"
    r"(?:happy|glad|pleased|delighted) to confirm)\b",
    re.IGNORECASE,
)
_HANGS = re.compile(
    r"(?:but )?only (?:if|when)\b|(?:it |that |this |all |would |will |it'?ll |it'?d )*(?:depend|hinge|hang|rest)s?\b",
    re.IGNORECASE,
)
_MY_OWN = re.compile(r"^(?!.*\byour?\b).*\b(?:i|i'll|i'm|my|me|we|our)\b", re.IGNORECASE | re.DOTALL)
_LACKS = re.compile(r"(?:no|without an?) (?!way|chance|thank|can|not)\w+$", re.IGNORECASE)  # "no lift", "without a car"
_OPENLY = re.compile(
    r"touch and go|fifty|50.?50|60.?40|toss.?up|undecided|tentative|pencil|leaning|veering|in the air|by ear|"
    r"on the fence|two minds|how i feel|wait and see|nearer the|closer to|on the day|question mark|"
    r"reserve list|leave it open|(?:check|ask|talk|speak|see) (?:with|to|if|whether) (?:my|our)|"
    r"decided|will decide|either way",
    re.IGNORECASE,
)
_MOST_STRANGE = 4  # words in a clause that says what else is on that day
_AGREED = 2  # strange words beside a statement about coming with which a yes or no agrees
_SHORT_MAIL = 40  # words and signs


def tried(verdict: Verdict, reading: Reading, asked: str = "rsvp", known: bool = False) -> Verdict:
    """The verdict, or none where the words beside it show that the mail is about something else than was asked.

    `known`: it answers a letter of ours about one session. Then a yes or no with which a short mail begins is meant
    for us, whatever reason follows: "No sorry, I'm in Leeds that weekend".
    """
    if verdict.says is None or verdict.signal is None:
        hangs = verdict.because == "" and asked == "rsvp" and reading.language == "en" and _only_if(reading)
        return hangs or verdict
    if known and _begins(verdict, verdict.signal, reading):
        return verdict
    words = words_beside(reading.language)
    if words is None:
        return verdict
    page = Page(reading, words, asked, verdict.says)
    if _stands(verdict, verdict.signal, page):
        if verdict.says == YES and verdict.signal.about == "come" and _once(verdict.signal, reading):
            return Verdict(MAYBE, verdict.signal, "which waits for something")
        if verdict.says == YES and verdict.signal.strength == 1 and _taken_back(verdict.signal, reading):
            return Verdict(MAYBE, verdict.signal, "which a 'but' takes back in part")
        if verdict.says == YES and verdict.signal.strength == 1 and _still_to_do(verdict.signal, reading):
            return Verdict(MAYBE, verdict.signal, "which hangs on what is still to do")
        return verdict
    for other in reading.signals:
        alike = other is not verdict.signal and other.says == verdict.says != MAYBE and other.about in ("any", "come")
        if other.strength >= 4 and alike and not verdict.because and _stands(verdict, other, page):
            return Verdict(verdict.says, other)  # "Count me out, I've double booked myself like an eejit"
    if verdict.because == "with a condition":
        told = _hangs(verdict.signal, reading) and borne_out("", verdict.signal, reading)
        return verdict if told else Verdict(None, verdict.signal, BESIDE)
    said = _bare(verdict, verdict.signal, page) or (verdict.signal.about == "come" and verdict.signal.strength >= 3)
    if said and (words_for_it := borne_out(verdict.says, verdict.signal, reading)):
        return Verdict(verdict.says, verdict.signal, f'which "{words_for_it}" beside it bears out')
    return Verdict(None, verdict.signal, BESIDE)


def _of_me(own: Clause, reading: Reading) -> bool:
    """Whether a clause speaks of coming, and of the writer's: not "you're welcome to come"."""
    mine = not own.kinds.lstrip("fkReyonsS").startswith("P") and not set("qdp") & set(own.kinds)
    return mine and _ATTENDS.search(reading.text, *own.place) is not None


def _there_is(clause: Clause) -> bool:
    """Whether a clause tells what there is: "there are thirty steps"."""
    return clause.kinds.startswith("Pa") and clause.word(0).lower().startswith("there")


def _clean(clause: Clause, page: Page) -> bool:
    """Whether a clause speaks of the writer's coming and of nothing else."""
    return _of_me(clause, page.reading) and not page.strange(*clause.place) and not page.goes_on(clause)


def _bare(verdict: Verdict, signal: Signal, page: Page) -> bool:
    """Whether the mail begins with a short answer of the writer's own."""
    reading = page.reading
    if not reading.clauses or signal.about == "both" or page.of_others(reading.clauses[signal.clause], signal):
        return False
    own = reading.clauses[signal.clause]
    if signal.strength < 3 and not (signal.strength == 1 and "L" in own.kinds):
        return False
    if verdict.says != MAYBE and any(s.says != verdict.says for s in reading.signals):
        return False
    return _heads(own, verdict, page)


def _heads(own: Clause, verdict: Verdict, page: Page) -> bool:
    """Whether nothing but greetings and short answers stand before a clause; before "but maybe", also a wish."""
    wished = verdict.says == MAYBE and own.lead == "b"
    for clause in page.reading.clauses[: own.number]:
        said = any(s.clause == clause.number and s.says == verdict.says for s in page.reading.signals)
        if said or set(clause.kinds) <= SILENT | _ANSWERING or (wished and _wished(clause)):
            continue
        greets = clause.kinds.startswith("k") and not clause.kinds.strip("kuf") and page.only_names(clause)
        if not greets:
            return False
    return True


def _hangs(signal: Signal, reading: Reading) -> bool:
    """Whether an answer hangs on a condition told with it, and none that is the reader's ("if you like")."""
    yours = any(_YOURSELF.match(reading.text[c.start : c.end]) for c in reading.conditions)
    return (
        not yours and signal.strength >= 3 and signal.about in ("any", "come") and reading.conditions[0].sentence <= 1
    )


def _only_if(reading: Reading) -> Verdict | None:
    """A mail that says nothing but what it hangs on: "Only if I can sit near the door. I get panicky otherwise"."""
    first = reading.conditions[0] if reading.conditions else None
    if first is None or reading.question or reading.signals or first.sentence > 0:
        return None
    if (
        _HANGS.match(reading.text, first.start) is None
        or _MY_OWN.search(reading.text) is None
        or _YOURSELF.match(reading.text, first.start, first.end)
    ):
        return None
    if any(not set(c.kinds) <= SILENT for c in reading.clauses if c.number < first.clause):
        return None
    signal = Signal(MAYBE, 2, "any", first.start, first.end)
    return Verdict(MAYBE, signal) if borne_out("", Signal(MAYBE, 2, "any", 0, 0), reading) else None


def _once(signal: Signal, reading: Reading) -> bool:
    """Whether a coming waits for what a "when" before it tells: "when the doctor gives me the green light, I come"."""
    own = reading.clauses[signal.clause]
    before = reading.clauses[own.number - 1] if own.number and own.lead == "," else own
    return before is not own and before.sentence == own.sentence and before.word(0).lower() in ("when", "once")


def _taken_back(signal: Signal, reading: Reading) -> bool:
    """Whether a "but" follows a wish in its sentence, or begins the next one."""
    heads: set[int] = set()
    for clause in reading.clauses[signal.clause :]:
        if clause.lead == "b" and (clause.sentence == signal.sentence or clause.sentence not in heads):
            return clause.sentence - signal.sentence <= 1
        heads.add(clause.sentence)
    return "b" in reading.kinds and reading.kinds.rstrip("./,fk").endswith("b")


def _still_to_do(signal: Signal, reading: Reading) -> bool:
    """Whether a wish to come goes on with what one has to do first: "would love to, just need to sort childcare"."""
    after = (c for c in reading.clauses if c.number > signal.clause)
    return any(re.match("f*I?f*O", clause.kinds) for clause in after)


def _begins(verdict: Verdict, signal: Signal, reading: Reading) -> bool:
    """Whether a short mail begins with this yes or no, and says nothing else about it."""
    if verdict.says == MAYBE or signal.strength < 3 or signal.about != "any" or len(reading.kinds) > _SHORT_MAIL:
        return False
    first = next((c.number for c in reading.clauses if not set(c.kinds) <= SILENT), None)
    return signal.clause == first and all(s.says == verdict.says for s in reading.signals)


def _wished(clause: Clause) -> bool:
    """Whether a clause before "but" is the writer's, a wish gone by or about others' coming ("he's coming")."""
    return "I" in clause.kinds or set(clause.kinds) <= set("dtwLfk") or "C" in clause.kinds or is_kin(clause)


def _stands(verdict: Verdict, signal: Signal, page: Page) -> bool:
    reading = page.reading
    if verdict.because == "with a condition" and any(page.strange(c.start, c.end) > 1 for c in reading.conditions):
        comes = signal.about == "come" and _hangs(signal, reading) and bool(reading.clauses)
        return comes and _clean(reading.clauses[signal.clause], page)  # "If the ferry runs I'll be there"
    if verdict.because == "with a condition" and signal.strength < 4:
        if any(_YOURSELF.match(reading.text[c.start : c.end]) for c in reading.conditions):
            return False
    if verdict.says == MAYBE and signal.about == "any" and verdict.because != "with a condition":
        if any(_WHETHER_THEY.match(reading.text[c.start : c.end]) for c in reading.conditions):
            return False  # "I don't know if he can come"
    if not reading.clauses:
        if _YOURSELF.match(page.written(signal)):
            return False  # "as long as you are happy"
        said = re.search(r"\b(?:i'll|i will|yes|i can|i'd|yeah)\b", page.written(signal), re.IGNORECASE) is not None
        return page.strange(signal.start, signal.end) <= said
    own = reading.clauses[signal.clause]
    if signal.about == "both" and SAME_DAY.search(reading.text[slice(*own.place)]) and taken(own):
        return not reading.question and page.strange(*own.place) <= _MOST_STRANGE
    strange = page.strange(*own.place)
    opens = signal.start == own.place[0] and _heads(own, verdict, page)
    if signal.about == "come" and signal.strength == 2 and opens and not strange and page.after(own, signal) != FOREIGN:
        return _LEAVES.search(reading.text) is None  # "See you Thursday! Don't let the cat in."
    if signal.about == "come" and signal.strength == 2 and _LEAVES.search(reading.text) is not None:
        return False  # "I've got to go. See you next week."
    if signal.strength < 4 and page.of_others(own, signal):
        if signal.says == YES and "R" in reading.kinds:
            return False  # "you're right, sorry"
        if _ALL.match(page.written(signal)) or _IT_IS_FINE.match(page.written(signal)):
            return False
        silent = SILENT | set("sySg") if _SUITS.match(page.written(signal)) else SILENT
        alone = all(set(c.kinds) <= silent for c in reading.clauses if c is not own)
        return alone and not reading.conditions and set(own.kinds) <= set("PavwdHthxnorFSsy.")
    if signal.about == "any" and _TAKES.search(page.written(signal)):
        if page.next_kind(own, signal) in ("u", "P", "%") or reading.text.startswith(" with", signal.end):
            return False  # "I'll pass it on", "absolutely agree with Moira"
    if _OPEN.search(page.written(signal)) and page.next_kind(own, signal) in ("u", "%"):
        return False  # "I'm unable to find it"
    if signal.says == NO and "l" in reading.kinds and _BEGINS_WITHOUT.search(page.written(signal)):
        return False  # "I'll be late, start without me"
    if signal.says == YES and _SEASON.match(reading.text, signal.end) is not None:
        return False  # "I can't wait until summer"
    if _WISHES.search(page.written(signal)) and page.next_kind(own, signal) in ("u", "W", "%"):
        return False  # "I wish I could help you"
    if signal.says == YES and _COUNTS_IN.search(page.written(signal)) and not strange:
        return not page.goes_on(own)
    if signal.says == NO and signal.about == "any" and not strange and _LACKS.match(page.written(signal)) is not None:
        return all(page.beside(clause, signal) != FOREIGN for clause in reading.clauses if clause is not own)
    spoken = signal.about == "any" and (signal.strength < 4 or signal.says == NO)
    if (spoken or signal.about == "come" and signal.strength < 2) and _of_me(own, reading):
        return strange == 0 and (
            signal.strength > 2 or not page.goes_on(own)
        )  # "I'd be glad to come", "Unable to attend"
    if signal.says == MAYBE and signal.strength == 3 and _OPENLY.search(page.written(signal)) is not None:
        return strange <= 1 and _heads(own, verdict, page)
    if signal.says == MAYBE and signal.about == "any" and _WHICH.match(reading.text, signal.end) is not None:
        return False  # "I can't tell whether the milk is off"
    if signal.strength >= 4 and not _PUTS_OFF.match(page.written(signal)):
        if own.lead == "&" and signal.about == "any" and _there_is(reading.clauses[own.number - 1]):
            return False  # "There are thirty steps up to our flat and no lift"
        if signal.about == "any" and "R" not in reading.kinds:
            return strange == 0 and not page.goes_on(own)
        if signal.about == "come" and any(s.strength == 3 and s.says == signal.says for s in reading.signals):
            return strange <= _AGREED  # "Yes, I shall come after choir practice"
        if signal.about == "come" and "y" in own.kinds and signal.says == YES:
            return strange <= 1  # "haan yes I am coming"
        return strange <= (1 if signal.about == "any" or page.accompanied(own) else 0)
    if any(s.strength >= 4 and s.says == signal.says and not for_others(s, reading.text) for s in reading.signals):
        return True
    if page.loose() > 1:
        return False
    if any(
        s.about == "come" and s.says == signal.says and _clean(reading.clauses[s.clause], page) for s in reading.signals
    ):
        return True  # "Yes, I'd like to come. I heard about it from my GP."
    if (strange and not page.only_names(own)) or page.after(own, signal) == FOREIGN:
        return False
    if signal.about == "both" and "R" not in reading.kinds and reading.question:
        return False  # "I'm busy, can it wait?"
    reach = 1 if signal.strength >= 3 else len(reading.clauses)
    near = [c for c in reading.clauses if c is not own and abs(c.sentence - own.sentence) <= reach]
    if own.lead == "b":  # "I've been meaning to but no"
        near = [c for c in near if c.number > own.number or page.strange(*c.place) or not _wished(c)]
    return all(page.beside(clause, signal) != FOREIGN or _keeps_away(clause, signal, page) for clause in near)


def _keeps_away(clause: Clause, signal: Signal, page: Page) -> bool:
    """Whether a clause beside a no says in other words what is on then, or whom or what one cannot leave."""
    if signal.says != NO or clause.question:
        return False
    said = page.reading.text[slice(*clause.place)]
    if _CANNOT_LEAVE.search(said) is None and not taken(clause):
        return False
    return page.strange(*clause.place) <= _MOST_STRANGE

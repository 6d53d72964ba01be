"""One clause → what it says. A clause is a short string of letters (`phrasing_lexicon.KINDS`), a rule a pattern on it.

The rules are ordered by how specific they are; each answers with a `Signal`. Strengths: 4 a statement about coming
("can't make it"), 3 a particle or short answer ("yes", "I can't"), 2 a circumstance or soft word ("away that week",
"ok"), 1 a wish ("I'd love to"), which any other word outweighs.
"""

from __future__ import annotations

import re

from mailer.core.reading.phrasing_coming import coming
from mailer.core.reading.phrasing_reasons import circumstances, taken
from mailer.core.reading.phrasing_signals import MAYBE, NO, YES, Clause, Say, Signal
from mailer.core.reading.phrasing_turned import turned

_SOMEBODY = re.compile(r"(?:he|she|they|you|it|who|people|my \w+|(?:every|some|any|no)(?:one|body))$", re.IGNORECASE)
_SHE = re.compile(r"(?:he|she|they|you|my (?!name|answer|schedule|diary)\w+)\b", re.IGNORECASE)
_BEING = frozenset("am is are m s re im be was".split())
_DELETED = frozenset("fkRTj@e")
_MOVE = re.compile(r"(?P<me>I?)(?P<chain>[vwthaSmxnoLyOH]*?)(?P<what>[MWX])")
_SHORT = re.compile(r"^[yonSsh]*(?P<who>[IP])(?P<chain>[avwdHthSO]+)(?P<not>[xn]?)[Sr]?$")
_SHORT_BARE = re.compile(r"^[yonSsh]*(?P<chain>[vw])(?P<not>[xn])$")
_TRUE = re.compile(r"^(?P<before>[yonSsIh]*)(?P<who>P?)(?P<chain>[avwthSd]*)(?P<not>[xn]?)[aS]*(?P<what>[rFs])$")
_AM_SOFT = re.compile(r"^[yonSs]*I(?P<chain>[avhwtS]+)(?P<not>[xn]?)[aS]*(?P<what>[sB])$")
_APPOINTED = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*|\b(?:there|then|tomorrow|tonight|weekend|next week|\d+(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
_NOT_COMING = re.compile(
    r"\b(?:i'm|i am|we're|we are|us)\b.*\b(?:coming|attending|joining|come|attend|join|make it)\b", re.IGNORECASE
)
_OWN_REFUSAL = re.compile(r"(?:i|i'm|we|we're)\b", re.IGNORECASE)
_TODAY = re.compile(r"\b(?:today|now|home|online|by phone|the office|moment)\b", re.IGNORECASE)
_PASSING = re.compile(
    r"\b(?:at the (?:airport|beach|dentist|doctor)|in (?:transit|the air|class|court|a meeting|meetings)|"
    r"on (?:the road|a (?:plane|flight|train)|my way))\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(r"\b(?:sure|certain|know)$", re.IGNORECASE)
_USUALLY = re.compile(r"\b(?:always|usually|normally|generally|typically|often|sometimes)\b", re.IGNORECASE)
_EAGER = re.compile(r"forward|happy|glad|delighted|pleased|keen|eager|excited|thrilled|willing|ready", re.IGNORECASE)
_JUDGES = re.compile(
    r"done|right|true|correct|good|great|word|quite|truth|accepted|confirmed|approved|fine|ok|okay|all right|alright",
    re.IGNORECASE,
)
_WAVERS_LAST = ("u?[IPSyhavwsLCc]*", "u?[IPSyhavws]*")  # before a "maybe" that ends a clause: elsewhere, in English
_WISH = re.compile(r"^[yonSs]*I?(?P<chain>[vwhtSa]*)(?P<not>[xn]?)L(?P<rest>.*)$")
_INVERTED = re.compile(r"^[ys]?[avwdH][IP]")


def _reduced(clause: Clause) -> tuple[str, list[int]]:
    kept = [i for i, kind in enumerate(clause.kinds) if kind not in _DELETED]
    return "".join(clause.kinds[i] for i in kept), kept


def asks(clause: Clause) -> bool:
    """Whether the clause is a question, by its sign or by its word order."""
    short, _ = _reduced(clause)
    if short.startswith("=") or short == "m":
        return False
    if clause.question:
        return True
    return clause.language == "en" and bool(short.startswith("q") or _INVERTED.match(short))


def signals(clause: Clause, *, regret: bool, number: int, lonely: bool, followed: bool = False) -> list[Signal]:
    """What one clause that is no question says. `regret`: the mail regrets somewhere; `lonely`: it is all there is."""
    short, kept = _reduced(clause)
    english = clause.language == "en"
    found: list[Signal] = []
    if '"' in short:
        return []
    if english and (against := turned(clause)) is not None:
        return [Signal(against[0], 4, "any", against[1], against[2], number, clause.lead, clause.sentence, lonely)]
    seen = _meets(clause)
    if seen >= 0 and not set("xDd") & set(short):
        span = (clause.spans[seen][0], clause.spans[seen + 1][1])
        found.append(Signal(YES, 2, "come", *span, number, clause.lead, clause.sentence, lonely))
    if not short:
        return found

    def say(says: str, strength: int, about: str, first: int, last: int) -> None:
        found.append(
            Signal(says, strength, about, clause.spans[kept[first]][0], clause.spans[kept[last]][1], number,
                   clause.lead, clause.sentence, lonely)
        )  # fmt: skip

    _particles(clause, short, kept, say, lonely=lonely, followed=followed, regret=regret)
    _moderating(short, say)
    past = "d" in short or "p" in short
    if not past:
        coming(short, say, clause, kept, english)
    theirs = english and short[0] == "P" and clause.word(kept[0]).lower().startswith("my ")  # "my wife can't"
    if not theirs and not _says_how(clause):
        _answers(short if "e" not in clause.kinds else "e" + short, say, english, lonely, clause.word(kept[-1]))
    eager = english and any(k == "v" and _EAGER.search(clause.word(i)) for i, k in enumerate(clause.kinds))
    whenever = (
        english and not regret and any(k == "T" and _TODAY.search(clause.word(i)) for i, k in enumerate(clause.kinds))
    )
    if not past and not eager and not whenever and "@" not in clause.kinds and not any(f.strength >= 4 for f in found):
        placed = english and clause.word(kept[-1])[:1].isupper()
        passing = english and (
            "T" not in clause.kinds
            and _PASSING.search(clause.text, *clause.place) is not None
            or _USUALLY.search(clause.text, *clause.place) is not None
        )
        if english and taken(clause):
            hedged = "t" in short or "h" in short
            say(MAYBE if hedged else NO, 2, "both", 0, len(short) - 1)
        else:
            circumstances(short, say, regret, placed, passing)
    return found


def _meets(clause: Clause) -> int:
    """Where "see you" stands before a time ("Saturday", "at 10"), else -1: without one it is a good-bye."""
    if clause.language == "en" and (hit := re.search("@(?:T+|P)", clause.kinds)) is not None:
        seen = hit.start()
        when = clause.text[clause.spans[seen + 1][0] : clause.spans[hit.end() - 1][1]]
        return seen if _APPOINTED.search(when) else -1
    seen = clause.kinds.find("@T")
    if seen < 0 and (seen := clause.kinds.find("@uu")) >= 0:
        if clause.word(seen + 1).lower() != "at" or not clause.word(seen + 2)[:1].isdigit():
            return -1
    return seen


def _says_how(clause: Clause) -> bool:
    """Whether a verb of being goes on: "I'm early" and "that's a shame" are no short answers like "I am"."""
    if clause.language != "en":
        return re.search("Ia+[fR]*f$", clause.kinds) is not None  # "jag är sen", "ich bin gleich zurück"
    hit = re.search("[IP]S?[ad]", clause.kinds)
    if hit is None or clause.word(hit.end() - 1).lower().rpartition("'")[2] not in _BEING:
        return False
    after = clause.kinds[hit.end() :]
    placed = any(clause.word(i).lower() in ("here", "there") for i in range(hit.end(), len(clause.kinds)))
    return set(after) <= set("fTRx") and ("T" in after or "R" in after or placed)


def _particles(
    clause: Clause, short: str, kept: list[int], say: Say, *, lonely: bool, followed: bool, regret: bool
) -> None:
    head = short[0]
    last = len(short) - 1
    rest = short[1:]
    if head in "y=":
        if rest.startswith("q"):
            return
        if clause.language != "en" and "D" in rest and not re.search("[xno]", rest):  # "jadi tidak bisa hadir"
            say(NO, 4, "any", rest.index("D") + 1, rest.index("D") + 1)
            return
        if re.match("u.*u.*u", rest) and not re.search("[IPvCV]", rest):
            return
        say(YES, 3, "any", 0, 0)
    elif head == "o" and _is_answer(clause, short, kept, lonely):
        say(NO, 3, "any", 0, 0)
    elif head == "S" and clause.kinds[kept[0] + 1 : kept[0] + 2] == "R":
        pass  # "absolutely gutted"
    elif head == "S":
        told = rest[:1] in ("I", "P") and rest.count("u") <= (1 if rest[0] == "I" else 0)
        if not rest or rest[0] in "ySs" or (told and not re.search("[xnoDdp]", rest)):
            if rest != "IP":  # "of course I love you"
                say(YES, 3, "any", 0, 0)
        elif rest[0] in "xno":
            say(NO, 3, "any", 0, 1)
    elif (
        head == "n"
        and (clause.language != "en" or not rest.startswith("u") or _is_name(clause, kept, rest))
        and rest.count("u") <= 1
        and (clause.language != "en" or not re.match("[CcVLM]", rest))
    ):
        comes = clause.language == "en" and _NOT_COMING.search(clause.word(kept[0])) is not None
        say(NO, 4 if comes else 3, "come" if comes else "any", 0, 0)
    elif lonely and short in ("x", "Ix"):
        say(NO, 3, "any", 0, 0)
    elif (
        head == "m"
        and not (re.match("P[avwdu]", rest) and _UNSURE.search(clause.word(kept[0])))
        and _wavers(rest, lonely, clause.word(kept[1]).lower() if rest else "")
    ):
        thought = (
            clause.word(kept[0]).lower().endswith((" so", " so too"))
        )  # what one believes gives way to a plain yes
        say(MAYBE, 2 if thought else 3, "any", 0, 0)
    elif head == "h" and set(short) == {"h"}:
        say(MAYBE, 3, "any", 0, last)
    elif head == "g" and _praises(clause, kept, rest) and not re.search("[EBxnD]", rest):
        say(YES, 2, "any", 0, 0)
    elif head == "D" and _declines(rest, regret):
        say(NO, 4, "any", 0, 0)
    elif head == "s" and set(rest) <= {"y", "s", "S", "g"}:
        if lonely or rest:
            say(YES, 2, "any", 0, last)
        elif followed:
            say(YES, 1, "any", 0, 0)
    elif head == "N" and lonely and set(rest) <= {"N"}:
        say(NO, 3, "any", 0, last)
    elif head == "Y" and lonely and set(rest) <= {"Y"}:
        say(YES, 3, "any", 0, last)
    felt = "e" in clause.kinds or clause.kinds.startswith("Ra")  # "you're never happy", "sorry isn't good enough"
    if head not in "ynog" and len(short) > 1:
        for place in range(1, len(short)):
            kind, before = short[place], short[:place]
            if kind in "yn" and clause.language != "en" and re.fullmatch("P[^I]*", before):
                continue  # "de sa nej", "他明天来"
            if clause.language != "en" and kind == "n":
                before = before.strip("EB")  # "出張中のため参加できません" gives the reason first
            if kind == "n" and clause.language == "en" and _OWN_REFUSAL.match(clause.word(kept[place])):
                if short[place + 1 : place + 2] in ("C", "c", "V"):
                    say(NO, 4, "come", place, place + 1)  # "due to my cousin's marriage I am not able to come"
            elif (
                kind == "n"
                and place == last
                and not (before[:2] == "Pa" and _SHE.match(clause.word(kept[0])))
                and re.fullmatch("[ISyhavwsx]+|P?a?", before)
                and not felt
            ):
                say(NO, 3, "any", place, place)
            elif kind == "m" and place == last and re.fullmatch(_WAVERS_LAST[clause.language == "en"], before):
                say(MAYBE, 3, "any", place, place)
            elif (
                kind == "D"
                and _declines(short[place + 1 :], regret)
                and before.count("u") <= 2
                and not re.search("[xqn]", before)
                and not (before.endswith("P") and _SOMEBODY.match(clause.word(kept[place - 1])))
                and (clause.language == "en" or not re.fullmatch("[^I]*[PE]a?", before))  # "elle est en vacances"
            ):
                say(NO, 4, "any", place, place)
            elif kind == "g" and re.fullmatch("[IPSyhavwsu]{0,3}", before) and "u" not in short[place + 1 :]:
                if "P" in before and "u" in before:
                    continue  # "it hurts all the time"
                if before.endswith("P") and _SOMEBODY.match(clause.word(kept[place - 1])):
                    if not re.search(r"\b(?:me|us)$", clause.word(kept[place])):
                        continue  # "it works", but "it works for me"
                say(MAYBE if "h" in before else YES, 2, "any", place, place)
            elif kind == "y" and place == last and before[:1] == "P" and _SHE.match(clause.word(kept[0])):
                continue  # "they do that"
            elif kind == "y" and place == last and "u" not in before and not re.search("[xnoDBqm]", before):
                say(MAYBE if "h" in before else YES, 3, "any", place, place)


def _praises(clause: Clause, kept: list[int], rest: str) -> bool:
    """Whether "sounds good" is said of the session: "looks good on you" is not."""
    if "u" not in rest or _is_name(clause, kept, rest):
        return True
    said = clause.word(kept[0]).lower()
    return rest.count("u") <= 3 and bool(re.search("come|attend|join|be there|forward to|miss|accept|in$|up$", said))


def _wavers(rest: str, lonely: bool, after: str) -> bool:
    """Whether what follows "maybe" leaves it an answer: "maybe it was the wind" is none."""
    if "l" in rest or re.search("[dpq]", rest) or after == "the":
        return False  # "probably the best one"
    if re.match("[IP][avwdHOt]*[^avwdHOt]", rest) and not re.search("[CcVLg]", rest):
        return False  # "maybe I'm too old"
    mine = rest.startswith("I") and re.search("[CcV]", rest) is not None and rest.count("u") <= 2
    return "u" not in rest or mine or (rest == "u" and lonely)


def _declines(rest: str, regret: bool) -> bool:
    """Whether what follows "I'll pass" or "need to cancel" leaves it about the session."""
    return rest.count("u") <= 5 and (regret or "E" in rest or not rest.startswith("u"))


def _is_answer(clause: Clause, short: str, kept: list[int], lonely: bool) -> bool:
    """Whether a leading 'no' answers, rather than being the 'no' of 'no one' or 'no milk'."""
    rest = short[1:]
    if not rest:
        raw = clause.kinds[kept[0] + 1 : kept[0] + 2]
        return raw != "T" or lonely
    if re.match(r"Pa?[rsg]$", rest):  # "no, that's fine" says two things
        return False
    if rest.startswith("Iu") and clause.language == "en":  # "no I said jazz"
        return False
    if rest[0] in "IPnxovwaydhSODlBgm":
        return clause.language == "en" or rest[0] not in "vVCcaB"
    return _is_name(clause, kept, rest)


def _is_name(clause: Clause, kept: list[int], rest: str) -> bool:
    """Whether the one unknown word after an answer is the reader's name: "No Ada", "not today, Ada"."""
    return rest == "u" and clause.word(kept[-1])[:1].isupper() and len(kept) == len(rest) + 1


def _moderating(short: str, say: Say) -> None:
    for hit in _MOVE.finditer(short):
        chain, what = hit["chain"], hit["what"]
        before = short[: hit.start()]
        if what == "X":
            if before.count("u") <= 2 and not re.search("[xn]", chain + before[-1:]):
                say(NO, 4, "hand_over", hit.start("what"), hit.end() - 1)
            continue
        if not hit["me"] and (not chain or before.strip("ynosS&")):
            continue
        if "q" in before or ("P" in before and not hit["me"]):
            continue
        about = "moderate" if what == "M" else "do_it"
        first, last = hit.start(), hit.end() - 1
        denied = len(re.findall("[xno]", chain + before[-1:])) % 2 == 1
        if re.search("[OH]", chain) and not denied:
            continue
        if re.search("[thm]", chain) and not denied:
            say(MAYBE, 3, about, first, last)
        elif denied:
            say(NO, 4, about, first, last)
        elif chain or hit["me"]:
            say(YES, 4 if re.search("[va]", chain) else 3, about, first, last)


def _answers(short: str, say: Say, english: bool, lonely: bool, wished: str) -> None:
    """Short answers made of a subject and a verb, judgements of truth, and wishes."""
    last = len(short) - 1
    if hit := _SHORT.match(short):
        chain = hit["chain"]
        first = hit.start("who")
        strength = 3 if hit["who"] == "I" and not re.search("[dH]", chain) else 2
        if "d" in chain and (not english or hit["not"] == "n"):  # "elle a dit non", "it wasn't me"
            return
        if english and wished.lower().endswith("been"):  # "I've been"
            return
        if "O" in chain or (hit["who"] == "P" and ("h" in short[:first] or wished.lower().startswith("not "))):
            return
        if "H" in chain and not english:  # "jeg har" goes on with what
            return
        if hit["not"]:
            say(MAYBE if "t" in chain else NO, strength, "any", first, last)
        elif re.search("[th]", chain):
            say(MAYBE, strength, "any", first, last)
        elif "w" in chain:
            say(YES, 1, "any", first, last)
        else:
            say(YES, strength, "any", first, last)
    elif (
        english
        and re.fullmatch("[yonSsh]*I?xIa?vP?", short)
        and (short[-1] == "v" or wished.lower().startswith("this "))
    ):  # "I don't think I can"
        say(NO, 3, "any", 0, last)
    elif lonely and re.fullmatch("I?v?t", short):
        say(MAYBE, 3, "any", 0, last)
    elif lonely and re.fullmatch("[ySs]*I?a?v", short):
        say(YES, 2, "any", 0, last)
    elif hit := _SHORT_BARE.match(short):
        say(NO, 3, "any", hit.start("chain"), last)
    elif not english and re.fullmatch("[yoSh]*[vI]+[IvP]*[xno]", short) and "v" in short:
        say(NO, 3, "any", 0, last)
    elif not english and re.fullmatch("[oxn]I?vI?", short):
        say(NO, 3, "any", 0, last)
    elif hit := _AM_SOFT.match(short):
        if hit["what"] == "s" and not _JUDGES.fullmatch(wished):
            if hit["not"]:
                say(NO, 3, "any", hit.start("chain"), last)
            else:
                hedged = re.search("[ht]", hit["chain"])
                say(MAYBE if hedged else YES, 3, "any", hit.start("chain"), last)
    elif (hit := _TRUE.match(short)) and (
        hit["who"] or hit["not"] or "h" in hit["before"] or (hit["what"] == "F" and lonely)
    ):
        if english and hit["what"] == "s" and hit["who"] and not _JUDGES.fullmatch(wished):
            return  # "it's in"
        if english and hit["who"] and not hit["not"] and wished.lower() == "right":
            return  # "that's right" agrees with what somebody says
        false = (hit["what"] == "F") != bool(hit["not"])
        if re.search("[th]" if english and hit["what"] == "r" else "[thw]", hit["chain"]):
            say(MAYBE, 3, "any", hit.start("who"), last)
        elif hit["who"] or lonely or "h" in hit["before"]:
            say(NO if false else YES, 3 if hit["not"] and hit["what"] != "F" else 2, "any", hit.start("who"), last)
    elif (hit := _WISH.match(short)) and english:
        rest = hit["rest"]
        if hit["not"] and rest.count("u") <= 2:
            say(NO, 3, "any", 0, last)
        elif short == "L" and wished.lower().endswith((" it", " that", " this")):
            pass  # "love it"
        elif not rest.strip("cPS") or ("u" not in rest and not re.search("[CMWBE]", rest)):
            say(YES, 1, "any", 0, last)
    elif not english and re.fullmatch("[yS]*[IwvS]*L[IwvS]*[xno]?", short):
        say(NO if re.search("[xno]", short) else YES, 3 if re.search("[xno]", short) else 1, "any", 0, last)

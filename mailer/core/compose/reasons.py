"""Why a mail was set aside or a member cannot be reached, in the reader's language.

The ledger keeps each reason in English, for `explain` and `status`; a letter to a host says the same in a sentence of
its catalogue. `tests/core/test_reasons.py` holds this table against every reason that the core can give.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from .tongue import Tongue

_WORDS = r'the words? "(?P<words>.*)" '

# What the whole of a reason, or a part of it, looks like in the ledger; and the sentence that tells it.
REASONS = (
    # what people wrote
    (_WORDS + r"say yes to \S*?(?P<day>\d{4}-\d\d-\d\d)\S*", "The words “%(words)s” say yes to %(day)s."),
    (_WORDS + r"say no to \S*?(?P<day>\d{4}-\d\d-\d\d)\S*", "The words “%(words)s” say no to %(day)s."),
    (_WORDS + r"say maybe to \S*?(?P<day>\d{4}-\d\d-\d\d)\S*", "The words “%(words)s” say maybe to %(day)s."),
    (
        _WORDS + r'come with a condition, "(?P<condition>.*)", so they say maybe',
        "The words “%(words)s” come with a condition, “%(condition)s”: maybe.",
    ),
    (_WORDS + r"say yes\b.*", "The words “%(words)s” say yes."),
    (_WORDS + r"say no\b.*", "The words “%(words)s” say no."),
    (_WORDS + r"say maybe\b.*", "The words “%(words)s” say maybe."),
    (_WORDS + r"offer to moderate", "The words “%(words)s” offer to moderate."),
    (_WORDS + r"give the moderating back", "The words “%(words)s” give the moderating back."),
    (_WORDS + r"decline to moderate", "The words “%(words)s” decline to moderate."),
    (_WORDS + r"ask that somebody else moderates", "The words “%(words)s” ask that somebody else moderates."),
    (
        _WORDS + r"ask for: .*",
        "The words “%(words)s” ask for something about their letters or their place in the group.",
    ),
    (
        _WORDS + r"might answer, but other words stand beside them.*",
        "The words “%(words)s” might be an answer, but what stands beside them is about something else.",
    ),
    (r"the words say yes and no, .*", "The words say both yes and no."),
    (r"the words ask something and do not answer", "They ask something and do not answer."),
    (r"and they ask something", "They also ask something."),
    (r'they ask: "(?P<words>.*)"', "They ask: “%(words)s”"),
    (r"the words do not settle it", "The words do not say whether they come."),
    (r"there are no words to go by", "There are no words in it."),
    (r"words for the group, no answer in them", "It has words for the group, and no answer in them."),
    (r"an answer to the closing question", "It answers the closing question."),
    (r"goes on talking with the host", "They go on talking with the hosts."),
    (r"a host wrote to the group's address", "A host wrote to the group’s address."),
    (r"an empty answer of the host's", "A host’s answer had no words in it."),
    (r"a host's correction, unclear a second time", "Whose answer a host puts right was unclear a second time."),
    (
        r"answers were put right, and no session is to come",
        "A host put answers right, and no session is to come that they could be about.",
    ),
    (r"whom it answers is no longer known", "Whom it answers is no longer known."),
    (r"wishes to join; a host decides", "They would like to join, and a host decides."),
    (
        r'asks for a time zone we do not know: "(?P<words>.*)"',
        "They ask for a time zone that is not known: “%(words)s”.",
    ),
    # calendar buttons
    (r"the calendar reply says ACCEPTED.*", "Their calendar says yes."),
    (r"the calendar reply says DECLINED.*", "Their calendar says no."),
    (r"the calendar reply says TENTATIVE.*", "Their calendar says maybe."),
    (r"the calendar reply says .*", "Their calendar gives an answer that is neither yes, no nor maybe."),
    (
        r"proposed another time: cannot come at this one|the calendar reply is a COUNTER.*",
        "Their calendar proposes another time: they cannot come at this one.",
    ),
    (r"answers an event that is none of ours", "It answers an event that is none of the group’s."),
    (r'a calendar program stamped the subject ".*"', "Only their calendar program’s subject line answers."),
    (r"a calendar with .*, which answers nothing", "A calendar entry came that answers nothing."),
    # who wrote
    (
        r"the address it was sent to belongs to (?P<owner>\S+), and .* wrote",
        "It came to the reply address of %(owner)s, who did not write it.",
    ),
    (r"(?P<who>\S*) answered and was never invited", "%(who)s answered and was never invited."),
    (r"somebody is not in the group", "The sender is not in the group."),
    (r"(?P<who>\S+) is not in the group", "%(who)s is not in the group."),
    (
        r"the sender is not proven, and was answered lately",
        "Whether they wrote it themselves is not certain, and they were asked lately.",
    ),
    # what cannot be read
    (r"the message could not be read .*|it could not be understood: .*", "The mail could not be read."),
    (r"the message is empty", "The mail is empty."),
    (r"the message holds neither a sender nor words", "The mail holds neither a sender nor words."),
    (r"mail from a mailing list, in answer to nothing", "It comes from a mailing list and answers nothing."),
    (r"it names no group of ours", "It names no group."),
    # letters that came back
    (
        r"a delivery report \(RFC 3464\) says .*? ?(?P<code>[245]\.\d+\.\d+) for .*",
        "Their mail server sends letters back, with the code %(code)s.",
    ),
    (r"a delivery report \(RFC 3464\) says .*|the letter (?:came back|is late): .*", "Letters to them come back."),
)
_SECOND = "unclear a second time: "
_NEXT = re.compile(r'; (?=the words "|and they ask something$|they ask: ")')


def why(because: str, tongue: Tongue) -> str:
    """One or more sentences for a `because` of the ledger; a reason that is not in the table is quoted as it is."""
    if because.startswith(_SECOND):
        return (
            tongue.say("They were asked once, and it is still not clear.") + " " + why(because[len(_SECOND) :], tongue)
        )
    parts = _NEXT.split(because)
    told = [_sentence(part, tongue) for part in parts]
    if not all(told):
        told = [_sentence(because, tongue)]  # their own words read like a seam
    return " ".join(told) if all(told) else tongue.say("The reason noted is: “%(reason)s”", reason=because)


def _sentence(because: str, tongue: Tongue) -> str:
    for pattern, sentence in REASONS:
        if found := re.fullmatch(pattern, because, re.DOTALL):
            fields = {name: value or "" for name, value in found.groupdict().items()}
            if day := fields.get("day"):
                try:
                    fields["day"] = tongue.date(date.fromisoformat(day))
                except ValueError:
                    return ""
            return tongue.say(sentence, **fields)
    return ""


def item(told: Mapping[str, object], tongue: Tongue) -> str:
    """One thing of the day's digest: a mail set aside, with the number by which a host puts it right, or a member
    out of reach."""
    say = tongue.say
    because = str(told.get("because") or "")
    if told.get("kind") == "unreachable":
        name, address = str(told.get("name") or ""), str(told.get("address") or "")
        who = f"{name} ({address})" if name and name != address else address
        first = say("%(who)s cannot be reached.", who=who)
        if not because:
            return first
        known = _sentence(because, tongue)
        return f"{first} {known or say('Their mail server says: “%(words)s”', words=because)}"
    who, subject, number = (
        str(told.get("from") or "") or say("Somebody"),
        str(told.get("subject") or ""),
        told.get("mail"),
    )
    if subject:
        first = say("[%(number)s] %(who)s: “%(subject)s”", number=number, who=who, subject=subject)
    else:
        first = say("[%(number)s] %(who)s, without a subject", number=number, who=who)
    return f"{first} – {why(because, tongue)}" if because else first

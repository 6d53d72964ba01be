"""What a person's own words mean, given what we had asked them.

Ordered rules over words; when the words do not settle it the answer is None, for a wrong yes or no costs a person
their seat while an unsettled one costs one more friendly question.
"""

from __future__ import annotations

import re

from mailer.core.reading.phrasing_values import AskedSession, Command, Meaning, Question, SessionAnswer

__all__ = ["AskedSession", "Command", "Meaning", "Question", "SessionAnswer", "understand"]

_FIRST = {
    "declined": r"\b(no|nope|nah|can'?t|cannot|won'?t|unable|decline|nein|non)\b",
    "tentative": r"\b(maybe|perhaps|possibly|not sure|might|vielleicht|peut-être)\b",
    "accepted": r"\b(yes|yep|yeah|sure|i'?ll be there|accept|see you|ja|oui|sí)\b",
}


def understand(text: str, question: Question | None = None, *, subject: str = "") -> Meaning:
    """Meaning of `text`, a person's own words already trimmed of quotation and signature. Pure; never raises."""
    low = text[:4000].lower().replace("\u2019", "'")
    if re.fullmatch(r"\W*(stop|unsubscribe)\W*", low or subject.lower()):
        return Meaning(command=Command("stop"), words=text.strip(), because=f'the words "{text.strip()}" ask us to stop')
    for rsvp, pattern in _FIRST.items():
        if (found := re.search(pattern, low)) and "?" not in low:
            words = text[found.start() : found.end()]
            moderator = {"accepted": "offered", "declined": "declined"}.get(rsvp)
            if question and question.asked == "moderator":
                return Meaning(moderator=moderator, words=words, because=f'the words "{words}"')
            return Meaning(rsvp=rsvp, words=words, because=f'the words "{words}" say {rsvp}')
    return Meaning(question="?" in low, because="the words do not settle it")

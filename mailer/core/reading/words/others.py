"""Plain answers in many more languages: yes, no, perhaps, and the commonest ways to say that one comes or does not."""

from __future__ import annotations

from mailer.core.reading.words import (
    others_balkan,
    others_eastern,
    others_further,
    others_nordic,
    others_slavic,
    others_southern,
)

_COMMON = {
    "yes": "👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋",
    "no": "👎; ❌; 🚫; -1",
    "maybe": "🤷; 🤔; 50/50",
    "regret": "😢; 😭; 🙁; 😞; 😔; :(; :-(",
    "thanks": "🙏; ❤; 😊; 🙂; 😀; 😃; 😁; 😄; 🎉; 🥳; :); :-); ;)",
    "ack": "ok; okay",
}


def _whole(words: dict[str, str]) -> dict[str, str]:
    return {name: f"{words.get(name, '')};{_COMMON.get(name, '')}" for name in {**words, **_COMMON}}


OTHERS: dict[str, dict[str, str]] = {
    language: _whole(words)
    for part in (others_nordic, others_slavic, others_balkan, others_eastern, others_southern, others_further)
    for language, words in part.WORDS.items()
}
OTHERS["hr"] = OTHERS["sr"]

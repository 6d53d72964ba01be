"""Plain answers in many more languages: yes, no, perhaps, and the commonest ways to say that one comes or does not."""

from __future__ import annotations

from mailer.core.reading.words import (
    beside_europe,
    beside_world,
    daily_asian,
    daily_balkan,
    daily_edges,
    daily_nordic,
    daily_rest,
    daily_slavic,
    daily_southern,
    others_balkan,
    others_eastern,
    others_further,
    others_latin,
    others_nordic,
    others_slavic,
    others_southern,
    others_world,
)

_COMMON = {
    "yes": "👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋",
    "no": "👎; ❌; 🚫; -1",
    "maybe": "🤷; 🤔; 50/50",
    "regret": "😢; 😭; 🙁; 😞; 😔; :(; :-(",
    "thanks": "🙏; ❤; 😊; 🙂; 😀; 😃; 😁; 😄; 🎉; 🥳; :); :-); ;)",
    "ack": "ok; okay",
}


_PARTS = (
    others_nordic, others_slavic, others_balkan, others_eastern, others_southern, others_further, others_world,
    daily_nordic, daily_slavic, daily_balkan, daily_edges, daily_southern, daily_asian, daily_rest, others_latin,
    beside_europe, beside_world,
)  # fmt: skip

OTHERS: dict[str, tuple[dict[str, str], ...]] = {
    language: (*(part.WORDS[language] for part in _PARTS if language in part.WORDS), _COMMON)
    for language in dict.fromkeys(name for part in _PARTS for name in part.WORDS)
}
OTHERS["hr"] = OTHERS["sr"]

"""English words and phrases by what they are (names in `phrasing_lexicon.KINDS`); the first name to claim a phrase keeps it."""

from __future__ import annotations

from mailer.core.reading.words import en_coming, en_no, en_rest, en_yes

WORDS = {**en_yes.WORDS, **en_no.WORDS, **en_coming.WORDS, **en_rest.WORDS}

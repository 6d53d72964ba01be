"""Turns of phrase of every day and small words, beside what the modules of the languages read in depth hold."""

from __future__ import annotations

from mailer.core.reading.words import daily_english, daily_germanic, daily_iberian, daily_romance

DAILY: dict[str, dict[str, str]] = {
    **daily_english.WORDS,
    **daily_germanic.WORDS,
    **daily_romance.WORDS,
    **daily_iberian.WORDS,
}

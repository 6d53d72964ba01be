"""Guests and lateness, beside an answer."""

from __future__ import annotations


def guests_in(text: str, language: str) -> int:
    return 0


def lateness_in(text: str, language: str) -> str:
    return ""

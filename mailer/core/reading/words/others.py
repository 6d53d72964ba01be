"""Plain answers in many more languages."""

from __future__ import annotations

OTHERS: dict[str, dict[str, str]] = {}

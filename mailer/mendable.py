"""Errors a person can mend, as one sentence; anything else is ours, and shows its traceback."""

from __future__ import annotations

import errno


def sentence(error: Exception) -> str | None:
    """What is wrong and what to do about it; None for a fault of the program's own."""
    name = type(error).__name__
    if name in ("SettingsError", "StoreError", "TemplateProblem", "Refused"):
        return str(error)
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        if error.errno == errno.ENOSPC:
            return f"{where}the disk is full; make room and try again, nothing written so far is lost"
        if error.errno == errno.EADDRINUSE:
            return "that port is in use already; stop what uses it, or choose another with --port"
        if error.strerror:
            return f"{where}{error.strerror.lower()}"
    return None


class Misused(Exception):
    """A command was called in a way it cannot be; its text says how it can."""


class Refused(Exception):
    """A command cannot do what was asked; its text says why and what to do."""

"""Orders to the service itself: stop, pause, resume, join, what's next, time zone, reminders, export, phone, language."""

from __future__ import annotations

from mailer.core.reading.phrasing_values import Command, Question


def command_in(text: str, subject: str, asked: Question) -> tuple[Command, str] | None:
    return None

"""Inbound mail understood: who answers what, in which words, and why we think so."""

from __future__ import annotations

from .outcome import CalendarAnswer, Envelope, Reading
from .reader import explain, read

__all__ = ["CalendarAnswer", "Envelope", "Reading", "explain", "read"]

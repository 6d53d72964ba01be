"""Cadence: a host's phrase and the exceptions to it become sessions.

Pure: local dates in the group's zone first, then wall time, then instants.
"""

from .phrases import parse, parse_dated
from .rules import (
    CadenceError,
    Dated,
    DatedSlot,
    Hours,
    MonthDay,
    Nth,
    RRule,
    Rule,
    Weekly,
    Window,
)
from .words import words

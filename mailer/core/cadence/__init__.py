"""Cadence: a host's phrase and the exceptions to it become sessions.

Pure: local dates in the group's zone first, then wall time, then instants.
"""

from .epochs import next_start, starts_between
from .phrases import parse, parse_dated
from .rules import CadenceError, Dated, DatedSlot, Hours, MonthDay, Nth, RRule, Rule, Weekly, Window
from .sessions import Calendar, Change, Slot, Trouble
from .slots import following, slots, troubles
from .words import words

__all__ = [
    "CadenceError",
    "Calendar",
    "Change",
    "Dated",
    "DatedSlot",
    "Hours",
    "MonthDay",
    "Nth",
    "RRule",
    "Rule",
    "Slot",
    "Trouble",
    "Weekly",
    "Window",
    "following",
    "next_start",
    "parse",
    "parse_dated",
    "slots",
    "starts_between",
    "troubles",
    "words",
]

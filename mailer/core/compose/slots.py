"""The places of a letter that differ from member to member, and the markers that hold them open.

A letter about one session is rendered once, with a marker wherever a member's name, address or token goes,
encoded once and cut at the markers; each member's letter is then a join of the pieces. Markers are made of
private-use characters around letters of both cases, so that nearly anything a template might do to one (upper
case, shorten, percent-encode) leaves something that is no marker any more and is noticed.
"""

from __future__ import annotations

import re

OPEN, CLOSE = "\ue0f1", "\ue0f2"


def _marker(name: str) -> str:
    return f"{OPEN}{name}{CLOSE}"


NAME = _marker("nAme")
ADDRESS = _marker("aDdress")
TO = _marker("tO")
REPLY = _marker("rEply")  # token r of this letter
IDENTITY = _marker("iDentity")  # token i of this letter
THREAD = _marker("tHread")  # token i of the thread's first letter
ORGANIZER = _marker("oRganizer")  # token r of the thread's first letter
MEMBER = _marker("mEmber")
LEAVE = _marker("lEave")

ALL = (NAME, ADDRESS, TO, REPLY, IDENTITY, THREAD, ORGANIZER, MEMBER, LEAVE)
# What all begin with stands before the choice: a text without markers is passed over at the speed of a search.
CUT = re.compile(f"({OPEN}(?:{'|'.join(marker.strip(OPEN + CLOSE) for marker in ALL)}){CLOSE})")
_QUOTED = "%ee%83%b"  # how both begin in percent-encoding


def remnant(text: str) -> bool:
    """Whether there is something of a marker in it that is no marker."""
    rest = CUT.sub("", text)
    return OPEN in rest or CLOSE in rest or ("%" in rest and _QUOTED in rest.lower())


class Mangled(Exception):
    """A template did something to a marker, or asked something of the member: render it for each one."""


class Slot:
    """Stands for the member's name while the shared letter is rendered. It can be written out and nothing
    else: asking whether it is empty, equal or long raises `Mangled`."""

    __slots__ = ()

    def __str__(self) -> str:
        return NAME

    def __html__(self) -> str:
        return NAME

    def _asked(self, *_: object) -> bool:
        raise Mangled

    __bool__ = __eq__ = __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __contains__ = _asked
    __len__ = __iter__ = __getitem__ = __add__ = __radd__ = __mod__ = __hash__ = _asked

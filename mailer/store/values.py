"""What goes into the ledger and out of it beside the values of `mailer.core.model`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mailer.core.frozen import value
from mailer.core.model import Heard, Inbound, Said


@value
class Settled:
    """What became of a claimed letter: `state` is `sent`, `failed`, `dropped`, or `due` to try again at `next_try`."""

    id: int
    state: str
    outcome: str = ""  # the server's last words, or why it was dropped
    next_try: datetime | None = None


@value
class InboundNew:
    """A mail that came in, before the ledger has numbered it. `source` is what makes it unique (its Message-ID)."""

    source: str
    at: datetime
    sender: str
    subject: str
    fate: str
    because: str
    group: str = ""
    session: str = ""


@value
class HeardNew:
    """A thing somebody told us, before the ledger has numbered it. The fields are those of `model.Heard`."""

    source: str
    group: str
    session: str
    who: str
    about: str
    answer: str
    at: datetime
    sequence: int | None = None
    via: str = "words"
    because: str = ""
    note: str = ""


@value
class Taken:
    """A mail taken in: its one fate and what it told us, to be written together."""

    mail: InboundNew
    heard: tuple[HeardNew, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What one person was told of a group's coming sessions: session to SEQUENCE, the highest. `failing`: letters
    to them came back, so that whatever they say tells more."""

    sessions: Mapping[str, int] = field(default_factory=dict)
    failing: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """All rows about one person, oldest first."""

    said: tuple[Said, ...] = ()
    heard: tuple[Heard, ...] = ()
    inbound: tuple[Inbound, ...] = ()


@dataclass(frozen=True, slots=True)
class Backlog:
    """Letters still to go: how many wait, how many are being sent, and since when the oldest could have gone."""

    due: int  # may go now
    later: int  # decided, and not to go before a later moment
    sending: int
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: the tombstone that stands for the person now, how many rows it touched, and the
    groups whose accepted schedule still names them (their hosts must take them out of the file: then the rest goes)."""

    tombstone: str
    rows: Mapping[str, int] = field(default_factory=dict)
    still_named: tuple[str, ...] = ()
    scrubbed: bool = True  # whether the database's file holds nothing of it either

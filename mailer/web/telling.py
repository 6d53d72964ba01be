"""A session in words for a page: when it is on the reader's clock, and what has become of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from mailer.core.compose.clocks import When, when
from mailer.core.compose.tongue import Tongue
from mailer.core.model import Session


@dataclass(frozen=True, slots=True)
class Told:
    """What a page's template sees of a session."""

    name: str
    topic: str
    when: When
    cancelled: bool
    note: str
    end: str  # ISO 8601


def told(session: Session, zone: tzinfo, tongue: Tongue, *, neutral: bool = False) -> Told:
    """`neutral`: for people who do not belong to the group."""
    return Told(
        name=session.name,
        topic="" if neutral else session.topic,
        when=when(session, zone, tongue),
        cancelled=session.cancelled,
        note="" if neutral else session.note,
        end=session.end.astimezone(zone).isoformat(),
    )

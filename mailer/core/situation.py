"""What a mail is held against, and what it comes to: who wrote, what we had asked them, how sure we are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING

from .frozen import value
from .model import Group, Heard, Said
from .people import Place

if TYPE_CHECKING:
    from .reading import Reading  # the whole art of reading is not needed to say what a letter asked

RECORDED, ASKED_BACK, FOR_HOST = "recorded", "asked back", "for the host"
BOUNCE, AUTOMATIC, COMMAND, SPAM, DUPLICATE = "bounce", "automatic", "command", "spam-like", "duplicate"
MODERATOR_LETTERS = frozenset({"moderator-ask", "moderator-thanks", "moderator-taken", "moderator-brief"})
WORDS_KEPT = 200


@value
class Known:
    """A coming session the writer may mean: its id, start (aware) and the SEQUENCE they were last told."""

    id: str
    start: datetime
    sequence: int


@value
class Situation:
    """Who wrote and what it answers, as far as the shell could find out."""

    group: Group
    now: datetime
    place: Place | None = None  # the writer's place in the group
    host: bool = False
    said: Said | None = None  # the letter that is answered
    session: str = ""  # the session it is about, "" when unknown
    sequence: int | None = None
    trusted: bool = False  # the token came from its owner, or the sender is proven
    forwarded: str = ""  # the token belongs to this address, and somebody else wrote
    sessions: tuple[Known, ...] = ()
    uids: Mapping[str, str] = field(default_factory=dict)  # calendar UID: session
    asked_before: bool = False  # they were already asked back about this session
    answered: str = ""  # their present answer to it
    answered_lately: bool = False  # they had an automatic answer in the last six hours
    announced: tuple[Known, ...] = ()  # to a host: all coming sessions, with the SEQUENCE now in force
    listed: Mapping[int, tuple[str, str]] = field(default_factory=dict)  # mails the answered digest named: who, session


@value
class Conclusion:
    fate: str
    because: str
    rows: tuple[Heard, ...] = ()
    session: str = ""
    message: str = ""  # words to be passed on: to the hosts, or from a host to whom they answer
    settles: tuple[int, ...] = ()  # mails set aside that wait for nobody any more

    @property
    def plain(self) -> bool:
        """Whether the mail is an answer and no more, or tells nothing at all, as most do. What was asked, answered or
        sent before has no say in it (`tests/core/test_hearing_laws.py`), nor has it in what the next mail means."""
        if self.message:
            return False
        if self.fate == RECORDED:
            return all(row.about in ("rsvp", "moderator") and row.via != "host" for row in self.rows)
        return self.fate in (AUTOMATIC, BOUNCE, SPAM) and not self.rows


def asked_kind(said: Said | None, now: datetime) -> str:
    """What the letter that is answered had asked: `rsvp`, `moderator`, `closing`, `attendance`; or what wants a
    plain yes or no: `join` and `accept` from a host, `confirm` from who wished to join. `message`: it brought
    somebody's words, and what is answered are words again. `digest`: the day's letter to a host, whose answer may put
    others' answers right."""
    if said is None:
        return "rsvp"
    topic = said.letter.topic
    if topic == "question" and said.letter.extra.get("about") in ("join", "moderator"):
        return str(said.letter.extra["about"])
    if said.letter.extra.get("message") or (topic == "question" and said.letter.extra.get("about") == "message"):
        return "message"
    if topic == "host-digest" or (topic == "question" and said.letter.extra.get("about") == "correction"):
        return "digest"
    if topic == "host-problem" and said.letter.extra.get("kind") == "members":
        return "accept"
    # Who held the space, a host in a volunteer's place too, tells afterwards how many came.
    led = topic == "moderator-brief" or said.letter.extra.get("kind") == "moderator-fallback"
    if led and said.letter.until is not None and now >= said.letter.until:
        return "attendance"
    if topic in MODERATOR_LETTERS:
        return "moderator"
    if topic == "follow-up":
        return "closing"
    if topic == "welcome" and said.letter.extra.get("pending"):
        return "confirm"
    return "rsvp"


class _AsTold:
    """The edition of the session at hand that the writer was told."""


_AS_TOLD = _AsTold()


def after_letter(when: datetime, at: Situation) -> datetime:
    """Nobody answers a letter before it was written: a copied DTSTAMP or a slow clock never makes an answer older."""
    return max(when, at.said.at) if at.said is not None else when


def short(text: str) -> str:
    return " ".join(text.split())[:WORDS_KEPT]


def sent_at(reading: Reading, at: Situation) -> datetime:
    """When the mail says it was written; a clock ahead of ours counts as now."""
    return min(reading.envelope.date or at.now, at.now)


def row_of(
    reading: Reading,
    at: Situation,
    about: str,
    answer: str,
    *,
    who: str | None = None,
    session: str | None = None,
    when: datetime | None = None,
    sequence: int | _AsTold | None = _AS_TOLD,
    via: str = "words",
    because: str | None = None,
    note: str = "",
) -> Heard:
    """A row said by the writer about the session at hand, at `when` or when the mail says it was written."""
    if who is None:
        who = at.place.member.email if at.place else reading.envelope.sender
    if session is None:
        session = at.session
    if isinstance(sequence, _AsTold):
        sequence = at.sequence if session and session == at.session else None
    if because is None:
        because = short(reading.meaning.words if reading.meaning else reading.because)
    moment = after_letter(when or sent_at(reading, at), at)
    return Heard(0, "", at.group.id, session, who, about, answer, moment, sequence, via, because, note)

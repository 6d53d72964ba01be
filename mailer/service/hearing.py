"""Hear: one mail in, its meaning into the ledger, its mailbox's cursor moved, all in one transaction."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from datetime import datetime, timedelta

from mailer.core.addresses import GroupRef, Ref
from mailer.core.hearing import FOR_HOST, RECORDED, Conclusion, Known, Situation, asked_kind, conclude
from mailer.core.model import Edition, Group, Heard, Ledger, Letter, Person, Said, key_of
from mailer.core.people import Place, people
from mailer.core.reading import Reading, read
from mailer.core.reading.phrasing import AskedSession, Question, understand
from mailer.core.relay import A_DAY_AT_MOST, answered, for_hosts, for_writer
from mailer.core.standing import TELLING, Shelves
from mailer.store import HeardNew, InboundNew
from mailer.store.lookups import by_source, by_uid, groups_of, ledger_of, set_aside_in

from .house import House
from .trust import proven

log = logging.getLogger("mailer.hearing")

SOON_AGAIN = timedelta(hours=6)
ASKED_LATELY = timedelta(days=7)
Cursor = tuple[str, int, int]


def hear(house: House, raw: bytes, now: datetime, cursor: Cursor | None = None) -> str:
    """What one mail comes to: its fate, as in `mailer.core.hearing`, or "duplicate". `now` is aware UTC.

    Whatever is wrong with a mail or with us, it ends where a host can see it. Raises StoreError only: then
    nothing was written and the mail is to be heard again.
    """
    reading = read(raw)
    at: Situation | None = None
    try:
        conclusion, group, at = _conclude(house, reading, now)
    except ValueError as error:
        log.exception("a mail could not be concluded and is set aside for the host")
        conclusion, group = Conclusion(FOR_HOST, f"it could not be understood: {error}"), ""
    source = _source(raw, reading)
    conclusion, letters = _carried(house, conclusion, at, reading, source)
    rows = [_new(row, f"{source}#{i}") for i, row in enumerate(conclusion.rows)]
    envelope = reading.envelope
    mail = InboundNew(
        source,
        now,
        envelope.sender,
        envelope.subject[:200],
        conclusion.fate,
        conclusion.because[:500],
        group,
        conclusion.session,
    )
    touched = {r.group for r in rows if r.group} | ({group} if group and conclusion.fate == FOR_HOST else set())
    number = house.store.hear(mail, rows, cursor, touched, now, letters)
    if number is None:
        return "duplicate"
    if conclusion.message and at is not None and at.said is not None and conclusion.fate == RECORDED:
        _done(house, answered(at.said), now)
    log.info(
        "mail %s: %s (%s)", number, conclusion.fate, conclusion.because.split('"')[0].strip(), extra={"mail": number}
    )
    return conclusion.fate


def _carried(
    house: House, conclusion: Conclusion, at: Situation | None, reading: Reading, source: str
) -> tuple[Conclusion, tuple[Letter, ...]]:
    """The letters that carry a mail's words on, and its fate where they cannot be carried."""
    if at is None or not conclusion.message:
        return conclusion, ()
    mark = hashlib.sha256(source.encode()).hexdigest()[:16]
    if conclusion.fate == RECORDED:
        first = by_source(house.store, answered(at.said))
        if first is None or not first.sender or first.sender.endswith("@invalid"):
            return Conclusion(FOR_HOST, "whom it answers is no longer known"), ()
        ledger = ledger_of(house.store, at.group.id, first.sender, at.now)
        known = _place(at.group, ledger, first.sender, at.now)
        return conclusion, for_writer(conclusion, at, first.sender, known.member.name if known else "", mark)
    writer = Person(reading.envelope.sender, reading.envelope.sender_name)
    lately = set_aside_in(house.store, at.group.id, at.now - timedelta(days=1))
    if not writer.email or sum(key_of(mail.sender) == writer.key for mail in lately) >= A_DAY_AT_MOST:
        return conclusion, ()
    return conclusion, for_hosts(conclusion, at, writer, mark, source)


def _done(house: House, source: str, now: datetime) -> None:
    """A host has answered the mail: it waits for nobody any more."""
    mail = by_source(house.store, source)
    if mail is not None:
        house.store.handled(mail.id, now)


def _source(raw: bytes, reading: Reading) -> str:
    """A mail is the same if both its Message-ID and what it says are: some senders use one id for ever."""
    head, _, body = raw.partition(b"\r\n\r\n" if b"\r\n\r\n" in raw[:100_000] else b"\n\n")
    what = hashlib.sha256(body.replace(b"\r\n", b"\n").strip()).hexdigest()[:24]
    return f"{reading.envelope.message_id or hashlib.sha256(head).hexdigest()[:24]}:{what}"


def _new(row: Heard, source: str) -> HeardNew:
    return HeardNew(
        source,
        row.group,
        row.session,
        row.who,
        row.about,
        row.answer,
        row.at,
        row.sequence,
        row.via,
        row.because,
        row.note,
    )


def _conclude(house: House, reading: Reading, now: datetime) -> tuple[Conclusion, str, Situation | None]:
    said, group_id = _answers_to(house, reading)
    session: Edition | None = None
    if said is not None:
        group_id = said.letter.group
        if said.letter.session and said.letter.sequence is not None:
            session = house.store.edition(said.letter.session, said.letter.sequence)
    item = reading.items[0] if reading.items else None
    if item is not None and item.uid and (found := by_uid(house.store, item.uid)) is not None:
        session = session if session is not None and session.uid == item.uid else found
        group_id = found.session.group
    sender = reading.envelope.sender
    if not group_id:
        known = groups_of(house.store, sender) if sender else []
        group_id = known[0] if len(known) == 1 else ""
    group = house.group(group_id) if group_id else None
    if group is None:
        if reading.kind in ("bounce", "auto-reply"):
            return conclude(reading, Situation(_NOBODY, now)), "", None
        return Conclusion(FOR_HOST, "it names no group of ours"), "", None
    conclusion, at = _held_against(house, reading, group, said, session, now)
    return conclusion, group.id, at


def _answers_to(house: House, reading: Reading) -> tuple[Said | None, str]:
    """The letter a mail answers (or returns), and the group its address names: the signed address first, then the
    Message-IDs it refers to."""
    group = ""
    for address in reading.envelope.recipients:
        ref = house.post.read_address(address)
        if isinstance(ref, GroupRef):
            group = group or ref.group
        elif isinstance(ref, Ref) and ref.purpose in ("r", "b") and (said := house.store.said(ref.number)):
            return said, said.letter.group
    ids = (*reading.envelope.in_reply_to, *reversed(reading.envelope.references), reading.returned_id)
    for one in ids:
        found = house.post.read_message_id(one) if one else None
        if found is not None and (said := house.store.said(found.number)):
            return said, said.letter.group
    return None, group


def _held_against(
    house: House, reading: Reading, group: Group, said: Said | None, edition: Edition | None, now: datetime
) -> tuple[Conclusion, Situation]:
    sender = key_of(reading.envelope.sender)
    hosts = {h.key for h in group.hosts}
    item = reading.items[0] if reading.items else None
    who = key_of(said.letter.to) if said is not None else sender
    forwarded, trusted = "", False
    if said is not None:
        # A calendar may answer from any account of its owner: the attendee it names is who speaks.
        speaks = key_of(item.attendee) if item is not None and item.attendee else sender
        if speaks in (who, "") or sender == who:
            trusted = True
        elif reading.kind not in ("bounce", "auto-reply"):
            forwarded = said.letter.to
    else:
        if item is not None and item.attendee and sender != key_of(item.attendee):
            who = key_of(item.attendee)
        trusted = sender == who and proven(sender, reading.envelope.authentication, house.authserv_id)
    ledger = ledger_of(house.store, group.id, who, now)
    place = _place(group, ledger, who, now)
    if place is not None and place.state == "unlisted":
        place = None
    sessions = _coming(ledger, who, now)
    about = edition.session.id if edition is not None else ""
    sequence = edition.sequence if edition is not None else None
    if not about and len(sessions) == 1:
        about, sequence = sessions[0].id, sessions[0].sequence
    reading = _again(reading, group, said, about, sessions, now)
    situation = Situation(
        group=group,
        now=now,
        place=place,
        host=who in hosts,
        said=said,
        session=about,
        sequence=sequence,
        trusted=trusted,
        forwarded=forwarded,
        sessions=sessions,
        uids={e.uid: e.session.id for e in ledger.editions},
        asked_before=_asked_before(ledger, who, about, now),
        answered=_answered(ledger, who, about),
        answered_lately=house.store.recent_automatic(reading.envelope.sender, now - SOON_AGAIN) > 0,
    )
    return conclude(reading, situation), situation


def _place(group: Group, ledger: Ledger, who: str, now: datetime) -> Place | None:
    """One person's place: nobody else's is worked out, for a mail costs the same in a group of any size."""
    alone = replace(group, members=tuple(m for m in group.members if m.key == key_of(who)))
    return people(alone, ledger.heard, now).get(who)


def _again(
    reading: Reading, group: Group, said: Said | None, about: str, sessions: tuple[Known, ...], now: datetime
) -> Reading:
    """The same mail, its words understood now that we know what had been asked."""
    if reading.meaning is None or reading.kind not in ("reply", "unsubscribe", "other"):
        return reading
    asked = asked_kind(said, now)
    question = Question(
        asked=asked if asked in ("moderator", "closing") else "rsvp",
        today=now.astimezone(group.tz).date(),
        sessions=tuple(AskedSession(k.id, k.start) for k in sessions),
        about=about,
        language=group.language,
    )
    return replace(reading, meaning=understand(reading.text, question, subject=reading.envelope.subject))


def _coming(ledger: Ledger, who: str, now: datetime) -> tuple[Known, ...]:
    """Sessions this person has been told of and that are not over, soonest first."""
    shelves, found = Shelves.of(ledger), []
    for id, editions in shelves.editions.items():
        told = [
            row.letter.sequence
            for row in shelves.said.get(id, ())
            if row.letter.topic in TELLING
            and row.stands
            and key_of(row.letter.to) == who
            and row.letter.sequence is not None
        ]
        if told and editions[-1].session.end > now and not editions[-1].session.cancelled:
            found.append(Known(id, editions[-1].session.start, max(told)))
    return tuple(sorted(found, key=lambda k: (k.start, k.id)))


def _asked_before(ledger: Ledger, who: str, session: str, now: datetime) -> bool:
    return any(
        h.about == "unclear" and h.session == session and key_of(h.who) == who and now - h.at < ASKED_LATELY
        for h in ledger.heard
    )


def _answered(ledger: Ledger, who: str, session: str) -> str:
    rows = [h for h in ledger.heard if h.about == "rsvp" and h.session == session and key_of(h.who) == who]
    return max(rows, key=lambda h: (h.at, h.id)).answer if rows and session else ""


def _nobody() -> Group:
    from mailer.core.cadence import Calendar, parse

    return Group("", "", "UTC", Calendar(parse("every Monday 12:00-13:00"), "UTC", None, (), ()))


_NOBODY = _nobody()

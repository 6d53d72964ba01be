"""Hear: mails in, what they mean into the ledger, their mailbox's cursor moved, all in one transaction."""

from __future__ import annotations

import gc
import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailer.core.hearing import (
    DUPLICATE,
    FOR_HOST,
    RECORDED,
    Conclusion,
    Situation,
    asked_kind,
    conclude,
)  # fmt: skip
from mailer.core.model import Edition, Group, Heard, Letter, Person, Said, key_of
from mailer.core.reading import Reading
from mailer.core.reading.reader import Begun, Look, begin, look, settle
from mailer.core.relay import A_DAY_AT_MOST, answered, for_hosts, for_writer, noted
from mailer.store import HeardNew, InboundNew, StoreError, Taken
from mailer.store.lookups import answer_of, by_source

from .house import House
from .sitting import AtHand, Sitting
from .trust import proven

log = logging.getLogger("mailer.hearing")

SOON_AGAIN = timedelta(hours=6)
ASKED_LATELY = timedelta(days=7)
TOLD_SINGLY = 20  # of more mails than this heard together the log has one line
Cursor = tuple[str, int, int]
Looks = Callable[[Sequence[bytes]], Sequence[Look]]


def _look_at(raws: Sequence[bytes]) -> Sequence[Look]:
    return [look(raw) for raw in raws]


def hear(house: House, raw: bytes, now: datetime, cursor: Cursor | None = None) -> str:
    """What one mail comes to: its fate, as in `mailer.core.hearing`, or "duplicate". `now` is aware UTC.

    Whatever is wrong with a mail or with us, it ends where a host can see it. Raises StoreError only: then
    nothing was written and the mail is to be heard again.
    """
    return hear_all(house, [(raw, cursor)], now)[0]


def make_ready() -> None:
    """Has what reading needs at hand: else the first answer after a start would wait half a second for it."""
    settle(begin(_USUAL))


_USUAL = (
    b"From: Ben <ben@example.org>\r\nTo: circle@example.org\r\nSubject: Re: Invitation\r\n\r\n"
    b"Yes, I'll be there.\r\n\r\nOn Tue, 24 Nov 2026 at 18:30, Ada <ada@example.org> wrote:\r\n> Are you coming?\r\n"
)


def hear_all(
    house: House, mails: Sequence[tuple[bytes, Cursor | None]], now: datetime, looks: Looks = _look_at
) -> list[str]:
    """What each of these mails comes to, heard in this order: the ledger is as if they had been heard one by one.

    All are written in one commit; a mail that is no mere answer is held against the ledger as those before it left
    it. An error leaves nothing written, and to hear mails again is safe: what is there already is a duplicate.
    `looks` takes the mails' bytes and looks at them.
    """
    with _uncollected() if len(mails) > TOLD_SINGLY else nullcontext():
        looked = zip(looks([raw for raw, _ in mails]), mails, strict=True)
        return _heard(Sitting(house, now), [_Mail.of(one, cursor) for one, (_, cursor) in looked])


@contextmanager
def _uncollected() -> Iterator[None]:
    """Nothing is searched for circles meanwhile: of the many small values of a batch none refers back."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _heard(sitting: Sitting, waiting: Sequence[_Mail]) -> list[str]:
    sitting.read_ahead([mail.begun.reading for mail in waiting])
    for mail in waiting:
        _understand(sitting, mail)
    if all(mail.plain for mail in waiting):
        _write(sitting, waiting)
    else:
        with sitting.house.store.together():  # the disk is waited for once
            _write_in_turn(sitting, waiting)
    for mail in waiting:
        if mail.number and (not mail.plain or len(waiting) <= TOLD_SINGLY):
            because = mail.conclusion.because.split('"')[0].strip()
            log.info("mail %s: %s (%s)", mail.number, mail.fate, because, extra={"mail": mail.number})
    if len(waiting) > TOLD_SINGLY:
        fates = Counter(mail.fate for mail in waiting)
        log.info("%d mails: %s", len(waiting), ", ".join(f"{count} {fate}" for fate, count in fates.most_common()))
    return [mail.fate for mail in waiting]


def _write_in_turn(sitting: Sitting, waiting: Sequence[_Mail]) -> None:
    """Mails into the ledger, each held against what those before it changed."""
    changed: set[str] = set()
    written: list[_Mail] = []
    for mail in waiting:
        if changed and (mail.who in changed or key_of(mail.begun.reading.envelope.sender) in changed):
            _understand(sitting, mail)
        if mail.plain:
            written.append(mail)
            continue
        _write(sitting, written)
        written = []
        _understand(sitting, mail, closely=True)
        changed |= _hear_alone(sitting, mail)
    _write(sitting, written)


_NONE = Conclusion("", "")
_OWN_FIELD = frozenset(("moderator", "closing", "join", "confirm", "accept"))  # questions whose own words answer them


@dataclass(slots=True)
class _Mail:
    """A mail on its way from bytes to its fate."""

    begun: Begun
    source: str
    cursor: Cursor | None
    reading: Reading
    conclusion: Conclusion = _NONE
    group: str = ""
    at: Situation | None = None
    who: str = ""  # key of the person who speaks in it, so far as it is to be believed
    plain: bool = False  # it changes nothing that the next mail is held against
    number: int = 0  # in the ledger; 0 where it was there already
    fate: str = ""

    @classmethod
    def of(cls, looked: Look, cursor: Cursor | None) -> _Mail:
        begun, source = looked
        return cls(begun, source, cursor, begun.reading)

    def rows(self) -> tuple[HeardNew, ...]:
        return tuple(_new(row, f"{self.source}#{i}") for i, row in enumerate(self.conclusion.rows))

    def taken(self, now: datetime) -> Taken:
        envelope, conclusion = self.reading.envelope, self.conclusion
        mail = InboundNew(
            self.source,
            now,
            envelope.sender,
            envelope.subject[:200],
            conclusion.fate,
            conclusion.because[:500],
            self.group,
            conclusion.session,
        )
        return Taken(mail, self.rows())

    def end(self, number: int | None) -> None:
        """Its number in the ledger; None where it was there already."""
        self.number = number or 0
        self.fate = self.conclusion.fate if number else DUPLICATE


def _understand(sitting: Sitting, mail: _Mail, closely: bool = False) -> None:
    try:
        (_look_closer if closely else _conclude)(sitting, mail)
    except StoreError:
        raise
    except Exception as error:  # a fault of ours, or a mail nobody thought of: a person must see it, others go on
        log.exception("a mail could not be concluded and is set aside for the host")
        mail.conclusion = Conclusion(FOR_HOST, f"it could not be understood: {error}")
        mail.group, mail.at, mail.plain = "", None, False


def _write(sitting: Sitting, mails: Sequence[_Mail]) -> None:
    """Plain mails into the ledger, together."""
    if not mails:
        return
    now = sitting.now
    first = {mail.source: mail for mail in reversed(mails)}
    cursors = {mail.cursor[:2]: mail.cursor for mail in mails if mail.cursor}  # the last of each is the highest
    taken = [mail.taken(now) for mail in mails if first[mail.source] is mail]
    touched = {row.group for one in taken for row in one.heard if row.group}
    numbers = sitting.house.store.hear_all(taken, list(cursors.values()), touched, now)
    for mail in mails:
        mail.end(numbers.get(mail.source) if first[mail.source] is mail else None)


def _hear_alone(sitting: Sitting, mail: _Mail) -> set[str]:
    """A mail into the ledger; of whom it tells (keys)."""
    house, now = sitting.house, sitting.now
    mail.conclusion, letters = _carried(sitting, mail)
    conclusion, taken = mail.conclusion, mail.taken(now)
    touched = {row.group for row in taken.heard if row.group}
    if mail.group and conclusion.fate == FOR_HOST:
        touched.add(mail.group)
    number = house.store.hear(taken.mail, taken.heard, mail.cursor, touched, now, letters)
    mail.end(number)
    told = {key_of(row.who) for row in taken.heard}
    sitting.forget(told)
    if number is None:
        return told
    if conclusion.fate == FOR_HOST:
        sitting.set_aside(mail.group, mail.reading.envelope.sender)
    if conclusion.message and mail.at is not None and mail.at.said is not None and conclusion.fate == RECORDED:
        _done(house, answered(mail.at.said), now)
        sitting.handled()
    for settled in conclusion.settles:
        house.store.handled(settled, now)
        sitting.handled()
    return told


def _carried(sitting: Sitting, mail: _Mail) -> tuple[Conclusion, tuple[Letter, ...]]:
    """The letters that carry a mail's words on, and its fate where they cannot be carried."""
    conclusion, at, source = mail.conclusion, mail.at, mail.source
    if at is None:
        return conclusion, ()
    store = sitting.house.store
    mark = hashlib.sha256(source.encode()).hexdigest()[:16]
    if not conclusion.message:
        return conclusion, noted(conclusion, at, mark)
    if conclusion.fate == RECORDED:
        first = by_source(store, answered(at.said))
        known = sitting.group(at.group.id)
        if first is None or known is None or not first.sender or first.sender.endswith("@invalid"):
            return Conclusion(FOR_HOST, "whom it answers is no longer known"), ()
        place = sitting.place(known, key_of(first.sender))
        return conclusion, for_writer(conclusion, at, first.sender, place.member.name if place else "", mark)
    envelope = mail.reading.envelope
    writer = Person(envelope.sender, envelope.sender_name)
    if not writer.email or sitting.waiting(at.group.id, writer.email) >= A_DAY_AT_MOST:
        return conclusion, ()
    return conclusion, for_hosts(conclusion, at, writer, mark, source)


def _done(house: House, source: str, now: datetime) -> None:
    """A host has answered the mail: it waits for nobody any more."""
    mail = by_source(house.store, source)
    if mail is not None:
        house.store.handled(mail.id, now)


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


def _conclude(sitting: Sitting, mail: _Mail) -> None:
    reading = mail.begun.reading
    said, group_id = sitting.answers_to(reading)
    session: Edition | None = None
    if said is not None:
        group_id = said.letter.group
    item = reading.items[0] if reading.items else None
    found = sitting.by_uid(item.uid) if item is not None and item.uid else None
    if found is not None:
        group_id = found.session.group
    sender = reading.envelope.sender
    if not group_id:
        known = sitting.groups_of(sender)
        group_id = known[0] if len(known) == 1 else ""
    here = sitting.group(group_id) if group_id else None
    if here is None:
        mail.reading = settle(mail.begun)
        if reading.kind in ("bounce", "auto-reply"):
            mail.conclusion = conclude(reading, Situation(_NOBODY, sitting.now))
            mail.plain = mail.conclusion.plain
        else:
            mail.conclusion = Conclusion(FOR_HOST, "it names no group of ours")
        return
    if said is not None and said.letter.session and said.letter.sequence is not None:
        session = sitting.edition(here, said.letter.session, said.letter.sequence)
    if found is not None:
        session = session if session is not None and session.uid == found.uid else found
    mail.group = here.group.id
    _hold_against(sitting, mail, here, said, session)


def _hold_against(sitting: Sitting, mail: _Mail, here: AtHand, said: Said | None, edition: Edition | None) -> None:
    reading, group, now = mail.begun.reading, here.group, sitting.now
    sender = key_of(reading.envelope.sender)
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
        trusted = sender == who and proven(sender, reading.envelope.authentication, sitting.house.authserv_id)
    writer = sitting.writer(here, who)
    place = sitting.place(here, who, closely=writer.failing)
    about = edition.session.id if edition is not None else ""
    sequence = edition.sequence if edition is not None else None
    if not about and len(writer.sessions) == 1:
        about, sequence = writer.sessions[0].id, writer.sessions[0].sequence
    asked = asked_kind(said, now)
    question = sitting.question(here, asked if asked in _OWN_FIELD else "rsvp", about, writer.sessions)
    mail.reading = settle(mail.begun, question)
    at = Situation(
        group=group,
        now=now,
        place=place,
        host=who in here.hosts,
        said=said,
        session=about,
        sequence=sequence,
        trusted=trusted,
        forwarded=forwarded,
        sessions=writer.sessions,
        uids=here.uids,
        announced=here.announced if who in here.hosts else (),
        listed=sitting.listed(said) if asked == "digest" and said is not None else {},
    )
    mail.who, mail.at, mail.conclusion = who, at, conclude(mail.reading, at)
    mail.plain = not writer.failing and mail.conclusion.plain


def _look_closer(sitting: Sitting, mail: _Mail) -> None:
    """Not an answer: what was asked, answered and sent of late decides as well."""
    at = mail.at
    if at is None:
        return
    store, sender = sitting.house.store, mail.reading.envelope.sender
    here = sitting.group(mail.group)
    assert here is not None
    mail.at = replace(
        at,
        place=sitting.place(here, mail.who),
        asked_before=_asked_before(sitting.writer(here, mail.who).heard, at.session, sitting.now),
        answered=answer_of(store, at.group.id, mail.who, at.session) if at.session else "",
        answered_lately=store.recent_automatic(sender, sitting.now - SOON_AGAIN) > 0,
    )
    mail.conclusion = conclude(mail.reading, mail.at)


def _asked_before(heard: Sequence[Heard], session: str, now: datetime) -> bool:
    return any(h.about == "unclear" and h.session == session and now - h.at < ASKED_LATELY for h in heard)


def _nobody() -> Group:
    from mailer.core.cadence import Calendar, parse

    return Group("", "", "UTC", Calendar(parse("every Monday 12:00-13:00"), "UTC", None, (), ()))


_NOBODY = _nobody()

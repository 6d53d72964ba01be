"""A sitting: what the ledger says of groups, letters and people, read once for all the mails heard in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from mailer.core.addresses import GroupRef, Ref
from mailer.core.model import Edition, Group, Heard, Member, Said, key_of
from mailer.core.people import Place, people
from mailer.core.reading import Reading
from mailer.core.reading.phrasing import AskedSession, Question
from mailer.core.situation import Known
from mailer.store.lookups import by_uid, editions_of, groups_of, heard_from, letters, set_aside_from, told_of

from .house import House


@dataclass(frozen=True, slots=True)
class AtHand:
    """A group and what it has announced. `coming`: the latest edition of each session not over, soonest first."""

    group: Group
    today: date
    uids: Mapping[str, str]  # calendar UID: session
    coming: tuple[Edition, ...]
    announced: tuple[Known, ...]  # the same, as a host may mean them
    members: Mapping[str, Member]  # by key
    hosts: frozenset[str]  # keys


@dataclass(slots=True)
class Writer:
    """One person as a group knows them."""

    sessions: tuple[Known, ...]  # coming ones they were told of
    failing: bool  # letters to them came back
    _look: Callable[[], tuple[Heard, ...]]
    _heard: tuple[Heard, ...] | None = None

    @property
    def heard(self) -> tuple[Heard, ...]:
        """What they said about themselves; answers to sessions only where they are `failing`. Read when asked for."""
        if self._heard is None:
            self._heard = self._look()
        return self._heard


class Sitting:
    """Lives as long as it takes to hear some mails that lie there together; `now` (aware UTC) is the same for all.

    What others write meanwhile it need not see, as one who hears a single mail need not. What the mails of the
    sitting itself change must be forgotten (`forget`) before the next mail is held against it.
    """

    def __init__(self, house: House, now: datetime) -> None:
        self.house, self.now = house, now
        self._said: dict[int, Said | None] = {}
        self._groups: dict[str, AtHand | None] = {}
        self._uids: dict[str, Edition | None] = {}
        self._writers: dict[tuple[str, str], Writer] = {}
        self._questions: dict[tuple[str, ...], Question] = {}
        self._senders: set[str] = set()  # keys
        self._numbers: dict[tuple[str, ...], int] = {}  # of the letters whose reply address is among these addresses
        self._waiting: dict[str, Counter[str]] = {}

    # -- what a mail names --------------------------------------------------------------------------------------

    def answers_to(self, reading: Reading) -> tuple[Said | None, str]:
        """The letter a mail answers (or returns), and the group its address names: the signed address first, then
        the Message-IDs it refers to."""
        group = ""
        post, envelope = self.house.post, reading.envelope
        number = self._numbers.get(envelope.recipients)
        if number and (said := self.said(number)):
            return said, said.letter.group
        for address in envelope.recipients:
            ref = self.house.named(address)
            if isinstance(ref, GroupRef):
                group = group or ref.group
            elif isinstance(ref, Ref) and ref.purpose in ("r", "b") and (said := self.said(ref.number)):
                return said, said.letter.group
        for one in (*envelope.in_reply_to, *reversed(envelope.references), reading.returned_id):
            found = post.read_message_id(one) if one else None
            if found is not None and (said := self.said(found.number)):
                return said, said.letter.group
        return None, group

    def read_ahead(self, readings: Sequence[Reading]) -> None:
        """Fetch at once what these mails, all but a few, are going to be held against."""
        self._senders.update(key_of(reading.envelope.sender) for reading in readings)
        for reading in readings:
            recipients = reading.envelope.recipients
            if recipients not in self._numbers:
                self._numbers[recipients] = self._number(reading)
        numbers = {number for number in self._numbers.values() if number}
        self._said.update(letters(self.house.store, numbers))
        people: dict[str, set[str]] = {}
        for number in numbers:
            said = self._said.get(number)
            if said is not None:
                people.setdefault(said.letter.group, set()).add(key_of(said.letter.to))
        for group, keys in people.items():
            if len(keys) > 1 and (known := self.group(group)) is not None:
                self._get_to_know(known, keys)

    def _number(self, reading: Reading) -> int:
        """The letter whose reply address a mail was sent to; 0 where it was to none."""
        for address in reading.envelope.recipients:
            ref = self.house.named(address)
            if isinstance(ref, Ref) and ref.purpose in ("r", "b"):
                return ref.number
        return 0

    # -- what the ledger says -----------------------------------------------------------------------------------

    def said(self, number: int) -> Said | None:
        if number not in self._said:
            self._said[number] = self.house.store.said(number)
        return self._said[number]

    def group(self, id: str) -> AtHand | None:
        """The group as its last good file says; None if there never was one."""
        if id not in self._groups:
            group = self.house.group(id)
            self._groups[id] = self._at_hand(group) if group else None
        return self._groups[id]

    def _at_hand(self, group: Group) -> AtHand:
        editions = editions_of(self.house.store, group.id, self.now)
        last: dict[str, Edition] = {}
        for one in editions:
            known = last.get(one.session.id)
            if known is None or known.sequence < one.sequence:
                last[one.session.id] = one
        coming = [one for one in last.values() if one.session.end > self.now and not one.session.cancelled]
        coming.sort(key=lambda one: (one.session.start, one.session.id))
        today = self.now.astimezone(group.tz).date()
        uids = {one.uid: one.session.id for one in editions}
        hosts = frozenset(host.key for host in group.hosts)
        announced = tuple(Known(one.session.id, one.session.start, one.sequence) for one in coming)
        return AtHand(group, today, uids, tuple(coming), announced, {m.key: m for m in group.members}, hosts)

    def listed(self, said: Said) -> dict[int, tuple[str, str]]:
        """Mails that the day's letter to a host named by number: their writer and the session they were about."""
        named = said.letter.extra.get("items")
        numbers = [one.get("mail") for one in named if isinstance(one, dict)] if isinstance(named, list) else []
        mails = [self.house.store.inbound(number) for number in numbers if isinstance(number, int)]
        return {mail.id: (mail.sender, mail.session) for mail in mails if mail is not None and mail.sender}

    def edition(self, known: AtHand, session: str, sequence: int) -> Edition | None:
        for one in known.coming:
            if one.session.id == session and one.sequence == sequence:
                return one
        return self.house.store.edition(session, sequence)

    def by_uid(self, uid: str) -> Edition | None:
        """The latest edition of the session whose calendar entry has this UID."""
        if uid not in self._uids:
            self._uids[uid] = by_uid(self.house.store, uid)
        return self._uids[uid]

    def groups_of(self, address: str) -> list[str]:
        return groups_of(self.house.store, address) if address else []

    def writer(self, known: AtHand, key: str) -> Writer:
        """The person of that `key_of` an address."""
        at = (known.group.id, key)
        if at not in self._writers:
            self._get_to_know(known, {key})
        return self._writers[at]

    def _get_to_know(self, known: AtHand, keys: set[str]) -> None:
        store, group = self.house.store, known.group.id
        for key, told in told_of(store, group, keys, self.now).items():
            sessions = tuple(
                Known(one.session.id, one.session.start, told.sessions[one.session.id])
                for one in known.coming
                if one.session.id in told.sessions
            )
            self._writers[group, key] = Writer(sessions, told.failing, partial(heard_from, store, group, key))

    def waiting(self, group: str, sender: str) -> int:
        """How many mails of that address wait for the hosts of the group since yesterday."""
        key = key_of(sender)
        if group not in self._waiting:
            since = self.now - timedelta(days=1)
            self._waiting[group] = set_aside_from(self.house.store, group, self._senders | {key}, since)
        return self._waiting[group][key]

    def set_aside(self, group: str, sender: str) -> None:
        """One more mail of that address waits for the hosts."""
        if group in self._waiting:
            self._waiting[group][key_of(sender)] += 1

    def handled(self) -> None:
        """A host has seen to some mails, whosever they were."""
        self._waiting.clear()

    def place(self, known: AtHand, key: str, *, closely: bool = True) -> Place | None:
        """The place of the person in the group; None where they have none. Not `closely`: of who is in the file only
        that they have one, which is all that an answer asks."""
        member = known.members.get(key)
        if member is not None and not closely:
            return Place(member, "member")
        # One person's place: nobody else's is worked out, for a mail costs the same in a group of any size.
        alone = replace(known.group, members=(member,) if member else ())
        place = people(alone, self.writer(known, key).heard, self.now).get(key)
        return place if place is not None and place.state != "unlisted" else None

    def forget(self, keys: Iterable[str]) -> None:
        """These people have been heard: what is known of them is to be read anew."""
        gone = set(keys)
        self._writers = {at: one for at, one in self._writers.items() if at[1] not in gone}

    def question(self, known: AtHand, asked: str, about: str, sessions: tuple[Known, ...]) -> Question:
        """What a mail's words answer. The same one for the same situation: crowds are asked the same."""
        at = (known.group.id, asked, about, *[one.id for one in sessions])
        if at not in self._questions:
            self._questions[at] = Question(
                asked=asked,
                today=known.today,
                sessions=tuple(AskedSession(one.id, one.start) for one in sessions),
                about=about,
                language=known.group.language,
            )
        return self._questions[at]

"""What every decision looks at, and the two rules all letters obey: hold, and the reader's night."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from ..model import ACCEPTED, Group, Heard, Inbound, Ledger, Letter, Member, Person, Session, key_of
from ..people import LONG_AGO, People, Place
from ..rota import turns
from ..standing import Shelves, Standing, in_time, stand

QUIET_FROM, QUIET_TO = time(21), time(8)
NEAR = timedelta(hours=2)  # a reminder this near to the start goes out at any hour
QUIET = 3  # sessions in a row that nobody answered, before a group counts as fading
RECENT = timedelta(days=3)  # what happened longer ago has no letter of its own any more


@dataclass(frozen=True)
class Past:
    """What the sessions that are over come to. Reckoned only when it is asked for, for it reads 400 days."""

    group: Group
    people: People
    shelves: Shelves
    membership: tuple[Heard, ...]
    now: datetime

    @cached_property
    def over(self) -> tuple[Session, ...]:
        """Every session told of that took place, as it was told last."""
        latest = (editions[-1].session for editions in self.shelves.editions.values())
        return tuple(s for s in latest if s.end <= self.now and not s.cancelled)

    @cached_property
    def moderated(self) -> Mapping[str, datetime]:
        """When each person last moderated, by key."""
        found: dict[str, datetime] = {}
        for session in self.over:
            holder = stand(session, self.group, self.people, self.shelves, self.membership).role.holder
            if holder:
                found[holder] = max(found.get(holder, LONG_AGO), session.end.astimezone(UTC))
        return found

    @cached_property
    def came(self) -> Mapping[str, int]:
        """How many sessions each person had said yes to."""
        count: dict[str, int] = {}
        for session in self.over:
            final = {
                key_of(row.who): row.answer
                for row in in_time(self.shelves.heard.get(session.id, ()))
                if row.about == "rsvp"
            }
            for who, answer in final.items():
                count[who] = count.get(who, 0) + (answer == ACCEPTED)
        return count

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Whose turn to moderate it fairly is, most due first."""
        return turns(self.people, self.moderated, (m.key for m in self.group.members))


@dataclass(frozen=True)
class View:
    """A group at one moment. `standings` are in order of start; `now` is aware UTC."""

    group: Group
    now: datetime
    people: People
    shelves: Shelves
    standings: tuple[Standing, ...]
    ledger: Ledger
    past: Past
    needs: tuple[Inbound, ...] = ()  # mail set aside that waits for a host
    started: datetime | None = field(default=None)  # when the group's first edition was decided
    _mornings: dict[tuple[datetime, ZoneInfo], datetime] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def coming(self) -> tuple[Standing, ...]:
        """Sessions not over yet, called-off ones included."""
        return tuple(s for s in self.standings if s.session.end > self.now)

    @cached_property
    def over(self) -> tuple[Standing, ...]:
        """The others."""
        coming = {s.session.id for s in self.coming}
        return tuple(s for s in self.standings if s.session.id not in coming)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys of every letter the ledger still shows us."""
        return frozenset(row.letter.key for row in self.ledger.said)

    @property
    def moderated(self) -> Mapping[str, datetime]:
        """When each person last moderated a session that took place, by key."""
        return self.past.moderated

    @cached_property
    def fading(self) -> Standing | None:
        """The last session, where it and the two before it went by with no answer and no moderator; else None.
        A group that asks for neither cannot be seen to fade."""
        if self.group.rsvp == "quiet" or not self.group.moderation.ask:
            return None
        # The last of all is among the last weeks' sessions, if any of those took place: mostly that settles it.
        told = [s.editions[-1].session for s in self.over if s.editions]
        lately = [s for s in told if s.end <= self.now and not s.cancelled]
        if lately and self._answered(max(lately, key=_start)):
            return None
        over = sorted(self.past.over, key=_start)
        if len(over) < QUIET or any(self._answered(session) for session in over[-QUIET:]):
            return None
        return self.by_id.get(over[-1].id)

    def _answered(self, session: Session) -> bool:
        return any(h.about in ("rsvp", "moderator") for h in self.heard(session.id))

    def came(self, who: str) -> int:
        """How many sessions that took place this person had said yes to."""
        return self.past.came.get(who, 0)

    def awake(self, due: datetime, zone: ZoneInfo) -> datetime:
        """`awake`, reckoned once for all who live in a zone."""
        known = self._mornings.get((due, zone))
        if known is None:
            known = self._mornings[due, zone] = awake(due, zone)
        return known

    @cached_property
    def by_id(self) -> Mapping[str, Standing]:
        return {s.session.id: s for s in self.standings}

    def heard(self, session: str) -> tuple[Heard, ...]:
        return self.shelves.heard.get(session, ())

    def before(self, standing: Standing) -> Standing | None:
        """The session that takes place just before this one, called-off ones passed over."""
        start = standing.session.start
        earlier = [s for s in self.standings if s.session.start < start and not s.session.cancelled]
        return earlier[-1] if earlier else None

    def after(self, standing: Standing) -> Standing | None:
        start = standing.session.start
        for s in self.standings:
            if s.session.start > start and not s.session.cancelled:
                return s
        return None

    def person(self, key: str) -> Person:
        """Name and address behind a key, from members and hosts."""
        place = self.people.places.get(key)
        if place is not None:
            return place.member
        return next((h for h in self.group.hosts if h.key == key), Person(key))

    def zone_of(self, person: Person) -> ZoneInfo:
        """Where somebody's night is: a host who is a member too may live elsewhere than the group meets."""
        place = self.people.places.get(person.key)
        member = place.member if place is not None else person
        return self.group.zone_of(member) if isinstance(member, Member) else self.group.tz

    def name(self, key: str) -> str:
        return self.person(key).called if key else ""


def awake(due: datetime, zone: ZoneInfo) -> datetime:
    """`due` (aware UTC) unless it falls into the reader's quiet hours, 21:00 to 08:00; else their next 08:00, UTC."""
    local = due.astimezone(zone)
    if local.time() >= QUIET_FROM:
        morning = datetime.combine(local.date() + timedelta(days=1), QUIET_TO, zone)
    elif local.time() < QUIET_TO:
        morning = datetime.combine(local.date(), QUIET_TO, zone)
    else:
        return due
    return morning.astimezone(UTC)


def rested(view: View, decided: datetime, session: Session) -> datetime:
    """When a letter about an edit decided at `decided` may go: after the hold; at once if the session is nearer."""
    ready = view.group.hold.after(decided)
    return decided if session.start <= ready else ready.astimezone(UTC)


Wish = Letter | datetime | None  # a letter for now, the moment when one will be owed, or nothing any more


def letter(
    view: View,
    topic: str,
    to: Person | Place,
    tail: object,
    because: str | Callable[[], str],
    due: datetime,
    *,
    standing: Standing | None = None,
    sequence: int | None = None,
    until: datetime | None = None,
    quiet: bool = True,
    extra: Mapping[str, object] | Callable[[], Mapping[str, object]] | None = None,
) -> Wish:
    """A letter under its unique key `TOPIC/SESSION-or-GROUP/ADDRESS/TAIL`; `quiet`: wait for the reader's morning.

    None when it was decided before (a key is for ever, whatever became of its letter) or has no point any more; its
    moment while that is still to come. `because` and `extra` may be functions: what they say is asked of a letter
    that goes, not of every one that will.
    """
    person = to.member if isinstance(to, Place) else to
    about = standing.session.id if standing else view.group.id
    key = f"{topic}/{about}/{person.key}/{tail}"
    now = view.now
    if key in view.keys or (until is not None and until <= now):
        return None
    due = due.astimezone(UTC)
    if quiet:
        zone = view.zone_of(person)
        # Overdue (the house was away, a pause ended at midnight) it still waits for the morning, if that is in time.
        morning = view.awake(max(due, now), zone)
        due = morning if morning > now and (until is None or morning < until) else view.awake(due, zone)
    if due > now:
        return due
    return Letter(
        key=key,
        topic=topic,
        group=view.group.id,
        to=person.email,
        because=because if isinstance(because, str) else because(),
        due=due,
        session=standing.session.id if standing else "",
        sequence=sequence,
        until=until.astimezone(UTC) if until else None,
        extra=dict((extra() if callable(extra) else extra) or {}),
    )


def _start(session: Session) -> datetime:
    return session.start

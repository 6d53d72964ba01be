"""What every decision looks at, and the two rules all letters obey: hold, and the reader's night."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from ..model import ACCEPTED, Group, Heard, Inbound, Ledger, Letter, Member, Person, Session, key_of
from ..people import LONG_AGO, People, Place
from ..rota import role
from ..standing import Shelves, Standing

QUIET_FROM, QUIET_TO = time(21), time(8)
NEAR = timedelta(hours=2)  # a reminder this near to the start goes out at any hour
QUIET = 3  # sessions in a row that nobody answered, before a group counts as fading
RECENT = timedelta(days=3)  # what happened longer ago has no letter of its own any more


@dataclass(frozen=True)
class View:
    """A group at one moment. `standings` are in order of start; `now` is aware UTC."""

    group: Group
    now: datetime
    people: People
    shelves: Shelves
    standings: tuple[Standing, ...]
    ledger: Ledger
    needs: tuple[Inbound, ...] = ()  # mail set aside that waits for a host
    started: datetime | None = field(default=None)  # when the group's first edition was decided

    @cached_property
    def coming(self) -> tuple[Standing, ...]:
        """Sessions not over yet, called-off ones included."""
        return tuple(s for s in self.standings if s.session.end > self.now)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys of every letter the ledger still shows us."""
        return frozenset(row.letter.key for row in self.ledger.said)

    @cached_property
    def moderated(self) -> Mapping[str, datetime]:
        """When each person last moderated a session that took place, by key."""
        found: dict[str, datetime] = {}
        membership = [h for h in self.heard("") if h.about == "membership"]
        for id, editions in self.shelves.editions.items():
            last = editions[-1].session
            if last.cancelled or last.end > self.now:
                continue
            override = self.group.overrides.get(id)
            named = override.moderator if override and override.moderator else ""
            holder = role(id, [*self.heard(id), *membership], self.people, named=named).holder
            if holder:
                found[holder] = max(found.get(holder, LONG_AGO), last.end.astimezone(UTC))
        return found

    @cached_property
    def fading(self) -> Standing | None:
        """The last session, where it and the two before it went by with no answer and no moderator; else None.
        A group that asks for neither cannot be seen to fade."""
        if self.group.rsvp == "quiet" or not self.group.moderation.ask:
            return None
        over = [
            (last, self.heard(id))
            for id, editions in self.shelves.editions.items()
            if (last := editions[-1].session).end <= self.now and not last.cancelled
        ]
        over.sort(key=lambda pair: pair[0].start)
        if len(over) < QUIET or any(h.about in ("rsvp", "moderator") for _, rows in over[-QUIET:] for h in rows):
            return None
        return self.by_id.get(over[-1][0].id)

    def came(self, who: str) -> int:
        """How many sessions that took place this person had said yes to."""
        return self._came.get(who, 0)

    @cached_property
    def _came(self) -> Mapping[str, int]:
        count: dict[str, int] = {}
        for id, editions in self.shelves.editions.items():
            last = editions[-1].session
            if last.cancelled or last.end > self.now:
                continue
            final: dict[str, str] = {}
            for row in sorted(self.heard(id), key=lambda h: (h.at, h.id)):
                if row.about == "rsvp":
                    final[key_of(row.who)] = row.answer
            for who, answer in final.items():
                count[who] = count.get(who, 0) + (answer == ACCEPTED)
        return count

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


def letter(
    view: View,
    topic: str,
    to: Person | Place,
    tail: object,
    because: str,
    due: datetime,
    *,
    standing: Standing | None = None,
    sequence: int | None = None,
    until: datetime | None = None,
    quiet: bool = True,
    extra: Mapping[str, object] | None = None,
) -> Letter:
    """A letter under its unique key `TOPIC/SESSION-or-GROUP/ADDRESS/TAIL`; `quiet`: wait for the reader's morning."""
    person = to.member if isinstance(to, Place) else to
    about = standing.session.id if standing else view.group.id
    due = due.astimezone(UTC)
    if quiet:
        zone = view.group.zone_of(person) if isinstance(person, Member) else view.group.tz
        # Overdue (the house was away, a pause ended at midnight) it still waits for the morning, if that is in time.
        morning = awake(max(due, view.now), zone)
        due = morning if morning > view.now and (until is None or morning < until) else awake(due, zone)
    return Letter(
        key=f"{topic}/{about}/{person.key}/{tail}",
        topic=topic,
        group=view.group.id,
        to=person.email,
        because=because,
        due=due,
        session=standing.session.id if standing else "",
        sequence=sequence,
        until=until.astimezone(UTC) if until else None,
        extra=dict(extra or {}),
    )


def fresh(letters: Iterable[Letter], keys: Iterable[str]) -> list[Letter]:
    """Those not decided before. A key is for ever, whatever became of its letter."""
    known = set(keys)
    return [one for one in letters if one.key not in known]

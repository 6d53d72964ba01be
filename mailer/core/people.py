"""Who belongs to a group now, read off the file and what was heard about membership."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from .frozen import value
from .model import Group, Heard, Lead, Member, key_of

LISTED, UNLISTED, WISHED, REFUSED = "listed", "unlisted", "wished", "refused"
JOINED, LEFT, PAUSED, RESUMED = "joined", "left", "paused", "resumed"
UNREACHABLE, REACHABLE = "unreachable", "reachable"

FAILURES = 2  # letters failed for good, in a row, before a member counts as out of reach
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@value
class Place:
    """One person's place in a group. `since` is when they came in this time, `ref` the row that says so."""

    member: Member
    state: str  # "member" | "paused" | "left" | "unreachable" | "wished" | "unlisted"
    since: datetime = LONG_AGO
    until: date | None = None  # paused up to and not including this day
    ref: int = 0
    new: bool = False  # came in after the group had begun: owed a welcome
    welcomed: str = ""  # what the welcome's key carries: one welcome a coming-in
    left: int = 0  # the row by which they left
    failed: datetime | None = None  # since when they cannot be reached
    why: str = ""  # what the last server said

    @property
    def key(self) -> str:
        return self.member.key


@dataclass(frozen=True, slots=True)
class People:
    places: dict[str, Place]

    @property
    def active(self) -> tuple[Place, ...]:
        """Those who get every letter."""
        return tuple(p for p in self.places.values() if p.state == "member")

    @property
    def informed(self) -> tuple[Place, ...]:
        """Those who hear of changes to what they were told: the active, and who paused meanwhile."""
        return tuple(p for p in self.places.values() if p.state in ("member", "paused"))

    def get(self, address: str) -> Place | None:
        return self.places.get(key_of(address))

    def among(self, state: str) -> tuple[Place, ...]:
        return tuple(p for p in self.places.values() if p.state == state)


def people(group: Group, heard: Iterable[Heard], now: datetime) -> People:
    """Everybody the group knows of, at `now` (aware UTC); the day a pause ends is the member's own.

    Who left or paused stays so whatever the file says; who joined by mail needs no line in the file.
    """
    places: dict[str, Place] = {m.key: Place(m, "member") for m in group.members}
    listed = set(places)
    bounced: dict[str, set[str]] = {}
    for row in sorted(heard, key=lambda h: (h.at, h.id)):
        key = key_of(row.who)
        if row.about in ("membership", "zone", "language", "remind", "name"):
            before = places.get(key) or Place(Member(row.who), "unlisted")
            places[key] = _after(before, row, key in listed)
        if row.about == "bounce":
            if row.answer.startswith("5") and key in places:
                days = bounced.setdefault(key, set())
                days.add(row.source.partition("#")[0])
                if len(days) >= FAILURES and places[key].state == "member":
                    places[key] = replace(places[key], state="unreachable", failed=row.at, why=row.because)
        elif row.via in ("words", "calendar", "link", "command") and key in bounced:
            del bounced[key]  # they wrote: mail reaches them, or they it
            if places[key].state == "unreachable":
                places[key] = replace(places[key], state="member", failed=None)
    return People({k: _resumed(p, group, now) for k, p in places.items()})


def _after(place: Place, row: Heard, listed: bool) -> Place:
    if row.about != "membership":
        return replace(place, member=_wish(place.member, row))
    ref = place.ref or row.id
    match row.answer:
        case "listed":
            if place.state in ("left", "paused", "unreachable"):
                return replace(place, ref=ref)
            if not listed:  # a line that has gone from the file since
                return replace(place, ref=ref)
            # Written out: this is what is heard of nearly everybody, at every look.
            return Place(
                place.member, place.state, row.at, place.until, ref, row.note == "new", str(row.id),
                place.left, place.failed, place.why,
            )  # fmt: skip
        case "unlisted":
            if listed or place.state in ("left",):
                return replace(place, ref=ref)
            member = replace(place.member, name=place.member.name or row.note)
            return replace(place, member=member, ref=ref, left=row.id)
        case "wished":
            if place.state in ("member", "paused", "unreachable"):
                return place
            member = replace(place.member, name=place.member.name or row.note)
            return replace(place, member=member, ref=ref, state="wished", since=row.at)
        case "refused":
            return replace(place, ref=ref, state="unlisted") if place.state == "wished" else place
        case "joined":
            member = replace(place.member, name=place.member.name or row.note)
            return replace(
                place, member=member, ref=ref, state="member", since=row.at, new=True, welcomed=str(row.id), left=0
            )
        case "left":
            return replace(place, ref=ref, state="left", since=row.at, left=row.id, until=None)
        case "paused" if place.state in ("member", "paused", "unreachable"):
            until = date.fromisoformat(row.note) if row.note else None
            return replace(place, ref=ref, state="paused", until=until)
        case "resumed" | "reachable" if place.state in ("paused", "unreachable"):
            return replace(place, ref=ref, state="member", until=None)
        case "unreachable" if place.state == "member":
            return replace(place, ref=ref, state="unreachable")
    return replace(place, ref=ref)


def _wish(member: Member, row: Heard) -> Member:
    match row.about:
        case "zone":
            return replace(member, timezone=row.answer)
        case "language":
            return replace(member, language=row.answer)
        case "name":
            return replace(member, name=row.answer)
        case "remind":
            return replace(member, remind=_leads(row.answer))
    return member


def _leads(answer: str) -> tuple[Lead, ...] | None:
    """`1d`, `30m`, `1d 30m`, `none` or `default`: how a wish about reminders stands in the ledger."""
    if answer in ("", "default"):
        return None
    if answer == "none":
        return ()
    leads = []
    for word in answer.split():
        number = int(word[:-1])
        leads.append(Lead(days=number) if word.endswith("d") else Lead(minutes=number))
    return tuple(leads)


def _resumed(place: Place, group: Group, now: datetime) -> Place:
    if place.state != "paused" or place.until is None:
        return place
    zone = ZoneInfo(place.member.timezone) if place.member.timezone else group.tz
    if now.astimezone(zone).date() >= place.until:
        return replace(place, state="member", until=None)
    return place

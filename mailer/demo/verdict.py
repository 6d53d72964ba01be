"""Whether all of it came out as the cast meant it. Every check gives what did not, in sentences."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from mailer.core.decide import view_of
from mailer.core.model import Group, Session
from mailer.core.people import People, people
from mailer.outlook import held
from mailer.report import status
from mailer.schedules import build, sources

from . import cast
from .acts import Edits
from .calendars import Entry
from .director import Director
from .feeds import Feed, feeds, own_feeds
from .postoffice import DOMAIN
from .stage import Stage
from .story import did

A_NIGHT = timedelta(hours=12)  # a letter may wait so long for its reader's morning
BEYOND = timedelta(days=28)  # how far past the end feeds are compared


@dataclass(frozen=True, slots=True)
class Check:
    """`count` things were looked at; `faults` are those that did not come out right."""

    what: str
    count: int
    faults: tuple[str, ...]


class Minutes:
    """Who moderated each session that was held, noted soon after it."""

    def __init__(self) -> None:
        self.moderators: dict[str, str] = {}

    def note(self, stage: Stage) -> None:
        now = stage.clock.now()
        sessions: Any = status(stage.app.house, now)["sessions"]
        for one in sessions:
            if one["status"] != "cancelled" and datetime.fromisoformat(one["end"]) <= now:
                self.moderators[one["id"]] = one["moderator"]["email"] if one["moderator"] else ""


async def verdict(director: Director, minutes: Minutes, errors: Errors) -> list[Check]:
    stage = director.stage
    groups = _groups(stage)
    shown = await feeds(stage)
    own = {group.id: await own_feeds(stage, group.id) for group in groups}
    return [
        _answers(director),
        _once(stage),
        _reach(stage),
        _moderators(minutes),
        _feeds(stage, groups, shown),
        _personal(shown, own),
        _calendars(stage, groups, shown, own),
        _aside(stage),
        _errors(errors),
    ]


# ---- mail ---------------------------------------------------------------------------------------------------------


def _answers(director: Director) -> Check:
    faults, count = [], 0
    for one in director.done:
        if isinstance(one.act, Edits) or one.visitor:
            continue
        count += 1
        meant = tuple(sorted(one.act.means))
        fate = getattr(one.act, "fate", one.fate)
        if one.understood != meant or one.fate != fate or one.status != 200:
            faults.append(
                f"{one.at:%d %b %H:%M} {one.who} {did(one)}: meant {', '.join(meant) or fate}, "
                f"understood {', '.join(one.understood) or 'nothing'} ({one.fate or one.status}: {one.because})"
            )
    return Check("answers, each understood as it was meant", count, tuple(faults))


def _once(stage: Stage) -> Check:
    """Each letter reached its reader once: none twice, none lost on the way."""
    ours = [one for one in stage.received if one.said is not None]
    ids = Counter(one.message_id for one in ours)
    keys = Counter(one.said.letter.key for one in ours if one.said is not None)
    faults = [f"{key} came {n} times" for key, n in (ids + keys).items() if n > 1]
    counts = stage.app.store.counts()
    returned = stage.office.returned
    if counts["sent"] != len(ours) + returned:
        faults.append(f"{counts['sent']} letters were sent, {len(ours)} arrived and {returned} came back")
    if counts["failed"] != len(stage.office.refused):
        faults.append(f"{counts['failed']} letters failed, {len(stage.office.refused)} were refused at the door")
    if counts["sending"]:
        faults.append(f"{counts['sending']} letters were never settled")
    if stranger := set(stage.office.refused) - {cast.MISTYPED}:
        faults.append(f"refused at the door: {', '.join(sorted(stranger))}")
    return Check("letters, each delivered once", len(ours), tuple(faults))


def _reach(stage: Stage) -> Check:
    told: Any = status(stage.app.house, stage.clock.now())
    faults = [
        f"{what}: {', '.join(told[what]) or 'nobody'} instead of {', '.join(meant) or 'nobody'}"
        for what, meant in cast.PLACES.items()
        if sorted(told[what]) != sorted(meant)
    ]
    count = sum(map(len, cast.PLACES.values()))
    return Check("people out of reach, paused or gone, and nobody else", count, tuple(faults))


def _moderators(minutes: Minutes) -> Check:
    meant = {id: f"{user}@{DOMAIN}" if user else "" for id, user in cast.MODERATORS.items()}
    faults = [
        f"{id}: {minutes.moderators.get(id) or 'nobody'} instead of {meant.get(id) or 'nobody'}"
        for id in sorted(minutes.moderators.keys() | meant.keys())
        if minutes.moderators.get(id, "") != meant.get(id, "")
    ]
    return Check("sessions held, each with the moderator it should have", len(minutes.moderators), tuple(faults))


def _aside(stage: Stage) -> Check:
    found = Counter(one.sender.removesuffix(f"@{DOMAIN}") for one in stage.app.store.set_aside(1000))
    meant = Counter(cast.SET_ASIDE)
    faults = [
        f"{who}: {found[who]} mails set aside instead of {meant[who]}"
        for who in found | meant
        if found[who] != meant[who]
    ]
    return Check("mails set aside for a host, and no other", sum(meant.values()), tuple(faults))


# ---- calendars ----------------------------------------------------------------------------------------------------


def _groups(stage: Stage) -> list[Group]:
    """The groups as the files say now, read anew."""
    built = [build(source)[0] for source in sources(stage.schedules)[0]]
    return [group for group in built if group is not None]


def _sessions(stage: Stage, group: Group) -> dict[tuple[datetime, datetime], Session]:
    """What the schedule says takes place, from the first day to beyond the last, by start and end (UTC)."""
    now = stage.clock.now()
    ledger, _ = stage.app.store.ledger(group.id, now)
    view, _ = view_of(group, ledger, now)
    listed, _ = held(view, cast.START.date(), (cast.END + BEYOND).date())
    return {(s.start.astimezone(UTC), s.end.astimezone(UTC)): s for s in (h.session for h in listed) if not s.cancelled}


def _feeds(stage: Stage, groups: list[Group], shown: dict[str, Feed]) -> Check:
    faults, count = [], 0
    for group in groups:
        ought = _sessions(stage, group)
        there = [e for e in shown[group.id].entries.values() if not e.cancelled and e.start < cast.END + BEYOND]
        count += len(there)
        faults += [f"{group.id}: the feed lacks {_day(when[0])}" for when in ought.keys() - {e.when for e in there}]
        faults += [
            f"{group.id}: the feed shows {_day(e.start)}, which is not planned" for e in there if e.when not in ought
        ]
    return Check("sessions in the groups' feeds, as the schedules have them", count, tuple(faults))


def _personal(shown: dict[str, Feed], own: dict[str, dict[str, Feed]]) -> Check:
    """A member's own feed shows the same sessions, and how to get in besides."""
    faults, count = [], 0
    for group, feeds_ in own.items():
        for who, feed in feeds_.items():
            count += 1
            if _standing(feed) != _standing(shown[group]):
                faults.append(f"{who}: their own feed of {group} differs from the group's")
    return Check("members' own feeds, agreeing with their group's", count, tuple(faults))


def _standing(feed: Feed) -> dict[str, tuple[datetime, datetime]]:
    return {uid: entry.when for uid, entry in feed.entries.items() if not entry.cancelled and entry.end > cast.END}


def _calendars(stage: Stage, groups: list[Group], shown: dict[str, Feed], own: dict[str, dict[str, Feed]]) -> Check:
    """Every calendar shows what the feed shows, as far as its owner has been told; nothing else."""
    faults, count = [], 0
    now = stage.clock.now()
    crowds: dict[str, People] = {}
    uids: dict[str, str] = {}
    for group in groups:
        ledger, _ = stage.app.store.ledger(group.id, now)
        crowds[group.id] = people(group, ledger.heard, now)
        uids |= dict.fromkeys(shown[group.id].entries, group.id)
    for user, calendar in stage.calendars.items():
        faults += [f"{user}: a calendar file with {fault}" for fault in calendar.faults]
        mine = calendar.shown()
        count += len(mine)
        for uid, entry in mine.items():
            group_id = uids.get(uid, "")
            theirs = own.get(group_id, {}).get(calendar.owner)
            faults += [f"{user}: {fault}" for fault in _astray(entry, shown.get(group_id), theirs)]
        for group in groups:
            place = crowds[group.id].get(f"{user}@{DOMAIN}")
            belongs = place is not None and place.state == "member"
            for uid, entry in shown[group.id].entries.items():
                coming = not entry.cancelled and entry.start > now
                told_by = group.invite.before(entry.start).astimezone(UTC) + A_NIGHT
                if coming and belongs and told_by < now and uid not in mine:
                    faults.append(f"{user}: {group.id} {_day(entry.start)} is not in the calendar")
                if coming and not belongs and uid in mine and place is not None and place.state == "left":
                    faults.append(f"{user}: {group.id} {_day(entry.start)} is still there, though they left")
    return Check("entries in people's calendars, as the feeds have them", count, tuple(faults))


def _astray(entry: Entry, feed: Feed | None, own: Feed | None) -> Iterator[str]:
    """`own` tells what it is about and where, the group's feed does not."""
    ought = feed.entries.get(entry.uid) if feed else None
    detailed = own.entries.get(entry.uid) if own else None
    if ought is None:
        yield f"the entry of {_day(entry.start)} is in no feed"
    elif ought.cancelled:
        yield f"the entry of {_day(entry.start)} stands, though it is called off"
    elif ought.when != entry.when:
        yield f"the entry of {_day(entry.start)} ought to be {_day(ought.start)}"
    elif detailed is not None and (detailed.summary, detailed.location) != (entry.summary, entry.location):
        there, here = (f"{e.summary!r} at {e.location!r}" for e in (detailed, entry))
        yield f"the entry of {_day(entry.start)} says {here}, not {there}"


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%b %H:%M}"


# ---- trouble ----------------------------------------------------------------------------------------------------


class Errors(logging.Handler):
    """Keeps what the house reports as an error, save what the cast brings about on purpose."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.kept: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if cast.SLIP not in text:
            self.kept.append(f"{record.name}: {text}")


def _errors(errors: Errors) -> Check:
    return Check("errors nobody meant to cause", len(errors.kept), tuple(errors.kept))

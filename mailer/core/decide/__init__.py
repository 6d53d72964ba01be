"""One look at a group: what ought to be, held against what was said and heard, gives the letters now owed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from ..cadence import Trouble
from ..model import CANCELLED, DROPPED, DUE, Decision, Edition, Group, Inbound, Ledger, Letter, Said, Session
from ..people import people
from ..programme import planned_of, programme
from ..standing import TELLING, Shelves, Standing, in_force, next_sequence, stand
from . import aftermath, answering, attendance, hosts, moderation, offers
from .view import View, fresh

PAST = timedelta(days=21)
AHEAD = timedelta(days=45)
# Letters that go on their way whatever becomes of the plan meanwhile: they answer somebody or speak of the past.
STANDS_BY_ITSELF = frozenset({"receipt", "question", "goodbye", "welcome", "follow-up", "host-digest", "introduction"})


def view_of(
    group: Group, ledger: Ledger, now: datetime, needs: tuple[Inbound, ...] = ()
) -> tuple[View, tuple[Trouble, ...]]:
    """The group at `now` (aware UTC), every session from three weeks ago to the end of what is announced."""
    shelves = Shelves.of(ledger)
    today = now.astimezone(group.tz).date()
    announced = {planned_of(e.session.id) for e in ledger.editions}
    lead = timedelta(days=group.invite.days + 1)
    sessions, troubles = programme(
        group, today - PAST, today + lead + AHEAD, announced=announced, today=now.astimezone(group.tz)
    )
    sessions += _vanished(group, sessions, shelves, now)
    crowd = people(group, shelves.heard.get("", ()), now)
    sessions.sort(key=lambda s: (s.start, s.id))
    standings = tuple(stand(s, group, crowd, shelves) for s in sessions)
    started = min((e.at for e in ledger.editions), default=None)
    view = View(group, now, crowd, shelves, standings, ledger, needs, started)
    off = {s.session.id for s in view.coming if s.editions and moderation.called_off(view, s)}
    # What was called off stays so when its hour has passed: nobody came, and nobody is thanked for coming.
    off |= {s.session.id for s in standings if s.session.end <= now and s.editions and s.editions[-1].session.cancelled}
    if off:
        because = "nobody could moderate"
        standings = tuple(
            stand(replace(s.session, status=CANCELLED, because=because), group, crowd, shelves)
            if s.session.id in off
            else s
            for s in standings
        )
        view = replace(view, standings=standings)
    return view, tuple(troubles)


def _vanished(group: Group, sessions: list[Session], shelves: Shelves, now: datetime) -> list[Session]:
    """Sessions we told of that no rule and no line of the file yields any more: they are called off."""
    known = {s.id for s in sessions}
    gone = []
    for id, editions in shelves.editions.items():
        last = editions[-1].session
        if id not in known and last.group == group.id and last.end > now - PAST:
            over = last.end <= now
            gone.append(last if over else replace(last, status=CANCELLED, because="no longer on the schedule"))
    return gone


def decide(
    group: Group,
    ledger: Ledger,
    now: datetime,
    new_uid: Callable[[str], str],
    needs: tuple[Inbound, ...] = (),
) -> Decision:
    """All that is owed at `now` (aware UTC), and when to look again.

    `new_uid` gives a session's id the UID its calendar entries carry for ever. Pure: the same arguments
    give the same decision, and deciding again after it was committed gives nothing.
    """
    view, troubles = view_of(group, ledger, now, needs)
    view, editions = _with_editions(view, new_uid)
    letters, moments = _owed(view, troubles)
    due = [w for w in letters if w.due <= now and (w.until is None or w.until > now)]
    say = tuple({one.key: one for one in due}.values())
    drop = tuple((row.id, why) for row in ledger.said if row.state == DUE and (why := _pointless(view, row)))
    if say or drop or editions:
        # What follows from a letter, its reminders for one, shows only in a ledger that has it.
        then, troubles = view_of(group, _committed(ledger, say, dict(drop), editions, now), now, needs)
        moments += _owed(then, troubles)[1]
    look = min((m for m in moments if m > now), default=None)
    return Decision(say, drop, tuple(editions), look)


def _owed(view: View, troubles: tuple[Trouble, ...]) -> tuple[list[Letter], list[datetime]]:
    """Every letter not decided yet that is or will be owed as things stand, and every moment that matters."""
    now = view.now
    wishes: list[Letter | datetime] = []
    for standing in view.coming:
        wishes += attendance.letters(view, standing)
        wishes += moderation.letters(view, standing)
        wishes += _begins(view, standing)
    asked = view.keys | {w.key for w in wishes if isinstance(w, Letter)}
    for standing in view.standings:
        if standing.session.end <= now:
            wishes += aftermath.letters(view, standing, asked)
        elif standing.current:
            wishes.append(view.group.moderation.after.after(standing.session.end).astimezone(UTC))
    wishes += answering.letters(view)
    wishes += _comes_back(view)
    wishes += hosts.letters(view, troubles)
    letters = fresh((w for w in wishes if isinstance(w, Letter)), view.keys)
    return letters, [w for w in wishes if isinstance(w, datetime)] + [w.due for w in letters]


def _committed(
    ledger: Ledger, say: Iterable[Letter], drop: Mapping[int, str], editions: Iterable[Edition], now: datetime
) -> Ledger:
    """The ledger as it is once a decision is written down and nothing has left yet."""
    number = max((row.id for row in ledger.said), default=0)
    kept = [replace(r, state=DROPPED, outcome=drop[r.id], settled=now) if r.id in drop else r for r in ledger.said]
    new = [Said(number + n, one, DUE, now) for n, one in enumerate(say, start=1)]
    return replace(ledger, editions=(*ledger.editions, *editions), said=(*kept, *new))


def _comes_back(view: View) -> list[datetime]:
    """When each pause ends: midnight of its day where its member lives."""
    return [
        datetime.combine(place.until, time(), view.group.zone_of(place.member)).astimezone(UTC)
        for place in view.people.among("paused")
        if place.until is not None
    ]


def _begins(view: View, standing: Standing) -> list[datetime]:
    """When this session first concerns us, and when it is over."""
    moments = [standing.session.end.astimezone(UTC)]
    if not standing.session.cancelled:
        moments.append(attendance.announced_from(view, standing))
        if view.group.moderation.ask:
            moments.append(moderation.first_asked(view, standing))
    return moments


def _with_editions(view: View, new_uid: Callable[[str], str]) -> tuple[View, list[Edition]]:
    """The view with an edition for each session that is told of by now and whose news no edition carries yet."""
    made: list[Edition] = []
    standings: list[Standing] = []
    for standing in view.standings:
        if standing.session.end > view.now and standing.current is None and _told_by_now(view, standing):
            uid = standing.editions[0].uid if standing.editions else new_uid(standing.session.id)
            edition = Edition(standing.session, next_sequence(standing.editions), uid, view.now)
            made.append(edition)
            shelves = replace(
                view.shelves,
                editions={**view.shelves.editions, standing.session.id: (*standing.editions, edition)},
            )
            standing = stand(standing.session, view.group, view.people, shelves)
            assert in_force(standing.session, standing.editions, standing.said) is not None
        standings.append(standing)
    return replace(view, standings=tuple(standings)), made


def _told_by_now(view: View, standing: Standing) -> bool:
    if standing.editions:
        return True
    if standing.session.cancelled:
        return False
    if view.now >= attendance.announced_from(view, standing):
        return True
    before = view.before(standing)
    # The moderator question names the date: from then on it is announced.
    return bool(
        view.group.moderation.ask
        and before is not None
        and before.editions
        and before.session.end <= view.now
        and view.now >= moderation.first_asked(view, standing)
    )


def _pointless(view: View, row: Said) -> str:
    """Why a letter not yet sent should not go after all; "" when it should."""
    one = row.letter
    if one.until is not None and one.until <= view.now:
        return "pointless by now"
    standing = view.by_id.get(one.session)
    place = view.people.get(one.to)
    if one.topic in STANDS_BY_ITSELF or standing is None:
        return ""
    if place is not None and place.state in ("left", "unlisted") and one.topic != "cancellation":
        return "superseded: they are no longer in the group"
    current = standing.current
    if one.topic in TELLING:
        if current is None or one.sequence != current.sequence:
            return "superseded: the plan has changed since"
        return ""
    if standing.session.cancelled:
        return "superseded: the session was called off"
    if (
        one.topic in ("reminder", "nudge", "moderator-brief")
        and current is not None
        and one.sequence != current.sequence
    ):
        return "superseded: the plan has changed since"
    if one.topic == "moderator-ask" and standing.role.holder:
        return f"superseded: {view.name(standing.role.holder)} has offered"
    if offers.untrue(standing, row):
        return "superseded: it has changed who moderates"
    if one.topic == "nudge" and standing.partstat(one.to.casefold()):
        return "superseded: they have answered"
    return ""

"""One look at a group: what ought to be, held against what was said and heard, gives the letters now owed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial

from ..cadence import Trouble, Window
from ..model import CANCELLED, DROPPED, DUE, Decision, Edition, Group, Inbound, Ledger, Letter, Said, Session
from ..people import people
from ..programme import planned_of, programme
from ..standing import TELLING, Shelves, Standing, next_sequence, stand
from . import aftermath, answering, attendance, hosts, moderation, offers
from .view import Past, View, Wish

PAST = timedelta(days=21)
AHEAD = timedelta(days=45)
NEXT = timedelta(days=15)  # most groups meet again by then
# Letters that go on their way whatever becomes of the plan meanwhile: they answer somebody or speak of the past.
STANDS_BY_ITSELF = frozenset({"receipt", "question", "goodbye", "welcome", "follow-up", "host-digest", "introduction"})
LEADS_TO_NOTHING = frozenset({"reminder", "nudge", "moderator-ask", "moderator-thanks"})  # no other letter waits for it


def view_of(
    group: Group, ledger: Ledger, now: datetime, needs: tuple[Inbound, ...] = (), *, near: bool = False
) -> tuple[View, tuple[Trouble, ...]]:
    """The group at `now` (aware UTC), every session from three weeks ago to the end of what is announced.

    `near`: of those to come no more than decide anything: the ones told of, and the first one that is not.
    """
    shelves = Shelves.of(ledger)
    crowd = people(group, shelves.heard.get("", ()), now)
    sessions, troubles = _sessions(group, shelves, now, near)
    started = min((e.at for e in ledger.editions), default=None)
    return _held_against(View(
        group, now, crowd, shelves, (), ledger, Past(group, crowd, shelves, shelves.membership, now), needs, started
    ), sessions), tuple(troubles)  # fmt: skip


def _sessions(group: Group, shelves: Shelves, now: datetime, near: bool) -> tuple[list[Session], list[Trouble]]:
    """Those in sight, in order of start, and what troubles the calendar."""
    here = now.astimezone(group.tz)
    today = here.date()
    told = [editions[-1].session for editions in shelves.editions.values()]
    announced = {planned_of(session.id) for session in told}
    # A session told of stays in sight, however far a host has moved it or how late members are invited now.
    moved = (c.to_date for c in group.calendar.changes if c.to_date and c.planned >= today - PAST)
    last = max([today, *moved, *(session.start.date() for session in told)])
    soon = today + timedelta(days=group.invite.days + 1)
    far = max(soon + AHEAD, last)
    # The other days of a range depend on one another, and hosts hear when nothing fits: there we look as far as ever.
    until = far
    if near and not isinstance(group.calendar.rule, Window):
        spoken = max((planned_of(id)[0] for id in shelves.heard if id), default=today)
        until = min(far, max(soon + NEXT, last, spoken))
    while True:
        sessions, troubles = programme(group, today - PAST, until, announced=announced, today=here)
        if until >= far or any(s.id not in shelves.editions and s.start > now and not s.cancelled for s in sessions):
            break
        until = far
    sessions += _vanished(group, sessions, shelves, now)
    sessions.sort(key=lambda s: (s.start, s.id))
    return sessions, troubles


def _held_against(view: View, sessions: Iterable[Session]) -> View:
    """The view with each session held against the ledger; what nobody could moderate is called off there."""
    group, past = view.group, view.past

    def standing(session: Session) -> Standing:
        return stand(session, group, view.people, view.shelves, past.membership)

    view = replace(view, standings=tuple(standing(s) for s in sessions))
    off = {s.session.id for s in view.coming if s.editions and moderation.called_off(view, s)}
    # What was called off stays so when its hour has passed: nobody came, and nobody is thanked for coming.
    off |= {s.session.id for s in view.over if s.editions and s.editions[-1].session.cancelled}
    if not off:
        return view
    because = "nobody could moderate"
    standings = tuple(
        standing(replace(s.session, status=CANCELLED, because=because)) if s.session.id in off else s
        for s in view.standings
    )
    return replace(view, standings=standings)


def _vanished(group: Group, sessions: list[Session], shelves: Shelves, now: datetime) -> list[Session]:
    """Sessions we told of that no rule and no line of the file yields any more: they are called off."""
    known = {s.id for s in sessions}
    since = now - PAST
    gone = []
    for id, editions in shelves.editions.items():
        last = editions[-1].session
        if id not in known and last.group == group.id and last.end > since:
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
    view, troubles = view_of(group, ledger, now, needs, near=True)
    view, editions = _with_editions(view, new_uid)
    letters, moments = _owed(view, troubles)
    say = tuple({one.key: one for one in letters}.values())
    drop = tuple((row.id, why) for row in ledger.said if row.state == DUE and (why := _pointless(view, row)))
    if drop or editions or any(one.topic not in LEADS_TO_NOTHING for one in say):
        # What follows from a letter, an invitation's reminders for one, shows only in a ledger that has it.
        moments += _owed(_committed(view, say, dict(drop), editions), troubles)[1]
    look = min((m for m in moments if m > now), default=None)
    return Decision(say, drop, tuple(editions), look)


def _owed(view: View, troubles: tuple[Trouble, ...]) -> tuple[list[Letter], list[datetime]]:
    """Every letter owed now and not decided yet, and every moment to come that matters."""
    wishes: list[Wish] = []
    for standing in _concerning(view):
        wishes += _begins(view, standing)
        if standing.touched:
            wishes += attendance.letters(view, standing)
            wishes += moderation.letters(view, standing)
    for standing in view.over:
        wishes += aftermath.letters(view, standing, partial(moderation.asks, view))
    wishes += answering.letters(view)
    wishes += _comes_back(view)
    wishes += hosts.letters(view, troubles)
    return [w for w in wishes if isinstance(w, Letter)], [w for w in wishes if isinstance(w, datetime)]


def _committed(view: View, say: Iterable[Letter], drop: Mapping[int, str], editions: Iterable[Edition]) -> View:
    """The view as it is once a decision is written down and nothing has left yet."""
    ledger, shelves, now = view.ledger, view.shelves, view.now
    told, said = dict(shelves.editions), dict(shelves.said)
    changed = set()
    for edition in editions:
        changed.add(edition.session.id)
        told[edition.session.id] = (*told.get(edition.session.id, ()), edition)
    number = max((row.id for row in ledger.said), default=0)
    new = [Said(number + n, one, DUE, now) for n, one in enumerate(say, start=1)]
    for row in new:
        changed.add(row.letter.session)
        said[row.letter.session] = (*said.get(row.letter.session, ()), row)
    for id in {row.letter.session for row in ledger.said if row.id in drop} if drop else ():
        changed.add(id)
        said[id] = tuple(
            replace(r, state=DROPPED, outcome=drop[r.id], settled=now) if r.id in drop else r for r in said[id]
        )
    shelves = replace(shelves, editions=told, said=said)
    standings = tuple(
        replace(s, editions=told.get(s.session.id, ()), said=said.get(s.session.id, ()))
        if s.session.id in changed
        else s
        for s in view.standings
    )
    ledger = replace(
        ledger, editions=(*ledger.editions, *editions), said=tuple(row for rows in said.values() for row in rows)
    )
    return replace(view, ledger=ledger, shelves=shelves, standings=standings, started=view.started or now)


def _comes_back(view: View) -> list[datetime]:
    """When each pause ends: midnight of its day where its member lives."""
    return [
        datetime.combine(place.until, time(), view.group.zone_of(place.member)).astimezone(UTC)
        for place in view.people.among("paused")
        if place.until is not None
    ]


def _begins(view: View, standing: Standing) -> list[datetime]:
    """When this session first concerns us, when it is over, and when what follows it is due."""
    end = standing.session.end
    moments = [end.astimezone(UTC)]
    if not standing.session.cancelled:
        moments.append(standing.announced)
        if view.group.moderation.ask:
            moments.append(moderation.first_asked(view, standing))
    if standing.current:
        moments.append(view.group.moderation.after.after(end).astimezone(UTC))
    return moments


def _with_editions(view: View, new_uid: Callable[[str], str]) -> tuple[View, list[Edition]]:
    """The view with an edition for each session that is told of by now and whose news no edition carries yet."""
    made: dict[str, Edition] = {}
    for standing in _concerning(view):
        if standing.current is None and _told_by_now(view, standing):
            session, editions = standing.session, standing.editions
            uid = editions[0].uid if editions else new_uid(session.id)
            made[session.id] = Edition(session, next_sequence(editions), uid, view.now)
    if not made:
        return view, []
    standings = tuple(
        replace(s, editions=(*s.editions, made[s.session.id])) if s.session.id in made else s for s in view.standings
    )
    assert all(s.current is not None for s in standings if s.session.id in made)
    return replace(view, standings=standings), list(made.values())


def _concerning(view: View) -> Iterator[Standing]:
    """The sessions to come that may be owed something, or will be: all we spoke of, and those not told of yet up to
    the first that could not be told of now, for what is announced later starts later."""
    waits = False
    for standing in view.coming:
        if standing.touched:
            yield standing
        elif not waits and not standing.session.cancelled:
            yield standing
            waits = not _told_by_now(view, standing)


def _told_by_now(view: View, standing: Standing) -> bool:
    if standing.editions:
        return True
    if standing.session.cancelled:
        return False
    if view.now >= standing.announced:
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

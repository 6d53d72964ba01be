"""The moderator question: asked, settled, asked again, asked by name, and at last answered by the fallback."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from ..model import ACCEPTED, DECLINED, TENTATIVE, Agenda, key_of
from ..people import Place
from ..rota import Role
from ..standing import Standing
from . import offers
from .aftermath import shared_at
from .attendance import put_on_list
from .view import View, Wish, letter, rested

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Timetable:
    """When the question about one session is asked, and by when it closes itself (all aware UTC)."""

    ask: datetime  # the group is asked, in this round
    named: frozenset[str]  # whom the moderator who dropped out suggested: asked first
    confirms: tuple[tuple[str, datetime], ...]  # who stood in line is asked to confirm, one after another
    first: datetime  # whose turn it is is asked by name
    second: datetime
    fallback: datetime


def first_asked(view: View, standing: Standing) -> datetime:
    """After the session before this one; with none before that we told of, the day after the invitation."""
    before = view.before(standing)
    put_on = put_on_list(view, standing)
    resting = [] if put_on is None else [rested(view, put_on, standing.session)]
    if before is not None and before.editions:
        asked = view.group.moderation.after.after(before.session.end).astimezone(UTC)
        # One in between that was called off makes this the next: that edit rests first, as every edit does.
        off = (
            rested(view, s.current.at, s.session)
            for s in view.standings
            if s.session.cancelled and s.current and before.session.start < s.session.start < standing.session.start
        )
        return max([asked, *off, *resting])
    invited = standing.announced
    if standing.editions:
        invited = max(invited, standing.editions[0].at)  # a group that starts late is invited late
    left = standing.session.start - invited
    return max([invited + DAY if left > 4 * DAY else invited, *resting])


def timetable(view: View, standing: Standing, state: Role) -> Timetable:
    moderation = view.group.moderation
    start = standing.session.start.astimezone(UTC)
    asked = first_asked(view, standing)
    confirms: list[tuple[str, datetime]] = []
    ask = asked
    last = state.drops[-1][1] if state.drops else 0
    named = frozenset(who for who, row in state.asked_by_name if row == last and who not in state.declined)
    if state.round:
        ask = max(asked, state.free_since)
        patience = min(DAY, max(start - ask, timedelta()) / 4)
        ask += patience * len(named)
        for who in state.line:
            if who in named:
                continue
            confirms.append((who, ask))
            ask += patience
    deadline = max(moderation.deadline.before(standing.session.start).astimezone(UTC), asked)
    if state.round and ask >= deadline:
        # Dropped out late: the round itself comes first, the personal questions share what time is left.
        deadline = ask + max(start - ask, timedelta()) / 4
    left = max(start - deadline, timedelta())
    return Timetable(ask, named, tuple(confirms), deadline, deadline + left / 4, deadline + left / 2)


def called_off(view: View, standing: Standing) -> bool:
    """Whether `fallback: cancel` has called this session off: nobody held the role when it was settled."""
    if view.group.moderation.fallback != "cancel" or not view.group.moderation.ask:
        return False
    settled = timetable(view, standing, standing.role).fallback
    return view.now >= settled and not standing.role_by(settled).holder


def letters(view: View, standing: Standing) -> Iterator[Wish]:
    session, state = standing.session, standing.role
    if session.cancelled:
        return
    yield from offers.letters(view, standing)
    if session.start <= view.now:
        return
    if state.holder:
        yield from _brief(view, standing, state)
        return
    if not view.group.moderation.ask:
        return
    # Whoever it was that named them, and how often: once in a round.
    for who, row in dict(reversed(state.asked_by_name)).items():
        place = view.people.get(who)
        if place is None or place.state != "member" or who in state.declined:
            continue
        if not _asked(standing, who, "named"):
            yield _ask(view, standing, place, f"named.{row}", "somebody named them", view.now, personal=True)
    yield from _vacant(view, standing, state, timetable(view, standing, state))


def _vacant(view: View, standing: Standing, state: Role, plan: Timetable) -> Iterator[Wish]:
    for who, at in plan.confirms:
        if (place := view.people.get(who)) and place.state == "member":
            if _asked_by(standing, who, f"{state.round}"):
                continue  # with the others, before an offer of theirs that was older than it came in
            yield _ask(view, standing, place, f"{state.round}.confirm", "next in line", at, confirm=True)
    asked = with_the_others(view, standing, state, plan)
    if view.now < plan.ask:
        yield _morning(view, plan.ask, asked)
    else:
        for place in asked:
            yield _ask(
                view, standing, place, state.round, lambda: _round_words(view, standing, state), plan.ask,
                partial(_whose_turn, view, standing, state, place),
            )  # fmt: skip
    yield from _in_turn(view, standing, state, plan)
    start = standing.session.start.astimezone(UTC)
    if state.round and state.free_since >= view.group.moderation.deadline.before(standing.session.start).astimezone(
        UTC
    ):
        for host in view.group.hosts:
            yield letter(
                view, "host-problem", host, f"free.{state.round}", "the moderator dropped out and time is short",
                state.free_since, standing=standing, sequence=_sequence(standing), until=start, quiet=False,
                extra={"kind": "moderator-dropped", "who": view.name(state.drops[-1][0]) if state.drops else ""},
            )  # fmt: skip
    yield from _fallback(view, standing, state, plan)


def with_the_others(view: View, standing: Standing, state: Role, plan: Timetable) -> Iterator[Place]:
    """Whom the question of this round goes to, by a letter that is still to be or was."""
    singly = plan.named | {who for who, _ in plan.confirms}  # they have a letter of their own in this round
    known = max(plan.ask, view.now)
    for place in view.people.active:
        if state.round and _asked_by(standing, place.key, f"{state.round}.confirm"):
            continue  # stood in line then, and does no more
        if place.key not in state.declined and place.key not in singly and place.since <= known:
            yield place


def _in_turn(view: View, standing: Standing, state: Role, plan: Timetable) -> Iterator[Wish]:
    """Those whose turn it is, asked by name: one, then another."""
    if view.now < plan.first:
        # Who it will be is settled then: until that moment anybody may have offered.
        yield _morning(view, plan.first, (p for p in view.people.active if p.key not in state.declined))
        return
    willing = [w for w in view.past.order if w not in state.declined]
    for who, at, which in zip(willing[:2], (plan.first, plan.second), ("first", "second"), strict=False):
        # Who moves up because another said no may have been asked in second place.
        if (place := view.people.get(who)) and not _asked(standing, who, "first", "second"):
            deadline = view.group.moderation.deadline
            why = f"nobody has offered by {deadline} before; it is fairly {place.member.called}'s turn"
            yield _ask(view, standing, place, f"{state.round}.{which}", why, at, personal=True, yours=True)


def _morning(view: View, due: datetime, places: Iterable[Place]) -> datetime | None:
    """When the first of these may have a letter that is due in the time to come."""
    zones = {view.group.zone_of(place.member) for place in places}
    return min((view.awake(due, zone) for zone in zones), default=None)


def _whose_turn(view: View, standing: Standing, state: Role, place: Place) -> dict[str, object]:
    turn = next((who for who in view.past.order if who not in state.declined), "")
    return {
        "turn": view.name(turn),
        "yours": place.key == turn,
        "again": place.key in _stood_in_line(view, standing),
        "newcomer": _encouraged(view, place),
    }


def asks(view: View, standing: Standing, who: str) -> bool:
    """Whether this person was asked with the others in the first round, or will be as things stand."""
    if f"moderator-ask/{standing.session.id}/{who}/0" in view.keys:
        return True
    session, state = standing.session, standing.role
    if session.cancelled or session.start <= view.now or state.holder or state.round or not view.group.moderation.ask:
        return False
    plan = timetable(view, standing, state)
    return any(place.key == who for place in with_the_others(view, standing, state, plan))


def _asked_by(standing: Standing, who: str, tail: str) -> bool:
    """Whether they were asked in this way in this round, by a letter that went out or still waits."""
    return f"moderator-ask/{standing.session.id}/{who}/{tail}" in standing.stands


def _fallback(view: View, standing: Standing, state: Role, plan: Timetable) -> Iterator[Wish]:
    session, way = standing.session, view.group.moderation.fallback
    if way == "cancel":
        yield plan.fallback
    elif way == "host":
        for host in view.group.hosts:
            yield letter(
                view, "host-problem", host, f"fallback.{state.round}", "nobody offered to moderate: the host does",
                plan.fallback, standing=standing, sequence=_sequence(standing), until=session.start,
                extra={"kind": "moderator-fallback"},
            )  # fmt: skip
    else:
        for place in view.people.active:
            if standing.partstat(place.key) != DECLINED:
                yield letter(
                    view, "moderator-brief", place, f"peer-led.{state.round}", "nobody offered: the group leads itself",
                    plan.fallback, standing=standing, sequence=_sequence(standing), until=session.start,
                    extra={"peer_led": True},
                )  # fmt: skip
                yield letter(
                    view, "moderator-ask", place, "start", "the session starts and nobody moderates",
                    session.start - timedelta(minutes=10), standing=standing, sequence=_sequence(standing),
                    until=session.end, quiet=False, extra={"opening": True, "round": state.round},
                )  # fmt: skip


def _ask(
    view: View,
    standing: Standing,
    place: Place,
    tail: object,
    why: str | Callable[[], str],
    due: datetime,
    besides: Callable[[], Mapping[str, object]] = dict,
    **more: object,
) -> Wish:
    def told() -> Mapping[str, object]:
        before, said = view.before(standing), {"round": standing.role.round, **more, **besides()}
        if tail != 0 or before is None or not before.editions:
            return said
        came = before.answers.get(place.key)
        return said | {
            "previous": before.session.id,
            "thanks": came is not None and came.rsvp == ACCEPTED,
            "closing": view.group.closing,
            "shared": shared_at(view, before),
        }

    return letter(
        view, "moderator-ask", place, tail, why, due,
        standing=standing, sequence=_sequence(standing), until=standing.session.start, extra=told,
    )  # fmt: skip


def _asked(standing: Standing, who: str, *ways: str) -> bool:
    """Whether they were asked in one of these ways in this round."""
    return any(
        row.letter.topic == "moderator-ask"
        and key_of(row.letter.to) == who
        and row.letter.extra.get("round") == standing.role.round
        and set(row.letter.key.rpartition("/")[2].split(".")) & set(ways)
        for row in standing.said
    )


def _sequence(standing: Standing) -> int | None:
    edition = standing.current or (standing.editions[-1] if standing.editions else None)
    return edition.sequence if edition else None


def _round_words(view: View, standing: Standing, state: Role) -> str:
    if state.round:
        return (
            f"{view.name(state.drops[-1][0]) if state.drops else 'the moderator'} dropped out, nobody is next in line"
        )
    before = view.before(standing)
    if before is not None and before.editions:
        return "the session before is over and nobody moderates this one"
    return "the session is announced and nobody moderates it"


def _stood_in_line(view: View, standing: Standing) -> frozenset[str]:
    """Who offered for a session before this one and never came to hold it, or held one that was called off."""
    found: set[str] = set()
    for other in view.standings:
        if other.session.start < standing.session.start:
            found |= set(other.role.line)
            if other.session.cancelled and other.role.holder:
                found.add(other.role.holder)
    return frozenset(found)


def _encouraged(view: View, place: Place) -> bool:
    return place.key not in view.moderated and view.came(place.key) >= view.group.moderation.newcomers_after


def circles(people: int, agenda: Agenda | None) -> str:
    """How so many people part into circles of the format's size: `2 of 6, 1 of 5`; "" where it has none or one.

    No circle is larger than the format wants, save where that would leave two alone: four or five who meet for a
    troika stay together. Some may be smaller by one or two.
    """
    least, most = agenda.circle if agenda else (0, 0)
    if not most or people <= most:
        return ""
    count = -(-people // most)
    while count > 1 and people // count < min(least or 3, 3):
        count -= 1
    if count == 1:
        return ""
    small, larger = divmod(people, count)
    sizes = [(larger, small + 1), (count - larger, small)]
    return ", ".join(f"{number} of {size}" for number, size in sizes if number)


def _brief(view: View, standing: Standing, state: Role) -> Iterator[Wish]:
    place = view.people.get(state.holder)
    reader = place or next((h for h in view.group.hosts if h.key == state.holder), None)
    if reader is None:
        return
    start = standing.session.start.astimezone(UTC)
    due = max(start - DAY, state.held_since)
    tail = f"{state.round}.{standing.asked_from}"
    yield letter(
        view, "moderator-brief", reader, tail, "the day before, to who moderates", due,
        standing=standing, sequence=_sequence(standing), until=start, extra=lambda: _who_comes(view, standing, state),
    )  # fmt: skip
    today = start - timedelta(hours=3)
    briefed = [
        row
        for row in standing.said
        if row.letter.topic == "moderator-brief" and row.stands and key_of(row.letter.to) == state.holder
    ]
    if not briefed or due >= today or briefed[-1].at >= today:
        return
    if view.now < today:
        yield today
        return
    extra = _who_comes(view, standing, state)
    if any(briefed[-1].letter.extra.get(k) != extra[k] for k in ("coming", "tentative")):
        yield letter(
            view, "moderator-brief", reader, f"{tail}.day", "who comes has changed since the brief", today,
            standing=standing, sequence=_sequence(standing), until=start, quiet=False,
            extra={**extra, "changed": True},
        )  # fmt: skip


def _who_comes(view: View, standing: Standing, state: Role) -> dict[str, object]:
    coming = standing.coming
    extra: dict[str, object] = {
        "coming": [view.name(w) for w in coming if w != state.holder],
        "tentative": [view.name(w) for w in standing.with_answer(TENTATIVE)],
        "new": [view.name(w) for w in coming if view.came(w) == 0],
    }
    if words := circles(len({*coming, state.holder}), standing.session.agenda):
        extra["circles"] = words
    return extra

"""Letters about one session to those who may come: invitation, change, calling off, reminder, last call, place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from ..changes import changed_words
from ..model import ACCEPTED, DECLINED, DUE, Edition, Lead, Session, key_of
from ..people import Place
from ..standing import TELLING, Standing, Told, in_order
from .view import NEAR, View, Wish, letter, rested


def put_on_list(view: View, standing: Standing) -> datetime | None:
    """When an edit put this extra session on the list of a group that runs; None: no edit did, or long ago."""
    if not standing.session.extra or view.started is None:
        return None
    since = None
    for edition in reversed(standing.editions):
        if edition.session.cancelled:  # struck out, and put back since
            break
        since = edition.at
    return since if since is not None and view.started < since and standing.announced < since else None


def letters(view: View, standing: Standing) -> Iterator[Wish]:
    """All that `standing.current` owes to anybody, due now or later."""
    edition = standing.current
    if edition is None:
        return
    session = standing.session
    start = session.start.astimezone(UTC)
    leads: dict[Lead, datetime] = {}  # the moment (UTC) of each reminder, before anybody's night is thought of
    for place in view.people.places.values():
        told = standing.told.get(place.key)
        # A letter still waiting that tells of another edition will be dropped in this same pass.
        if told is not None and told.said.state == DUE and told.edition.sequence != edition.sequence:
            told = _told_for_good(standing, place.key)
        if told is None:
            if place.state == "member" and not session.cancelled:
                yield _invitation(view, standing, edition, place)
        elif taken_back(told):
            if place.state == "member" and place.new and not session.cancelled:  # left, and came back
                yield _invitation(view, standing, edition, place)
        elif place.state in ("left", "unlisted"):
            yield _farewell(view, standing, edition, place)
        elif told.edition is not edition and not told.edition.session.same_news(session):
            yield _change(view, standing, edition, place, told)
            if place.state == "member":
                yield _promotion(view, standing, edition, place)
        elif place.state == "member" and not session.cancelled:
            yield from _reminders(view, standing, edition, place, told, start, leads)
            yield _promotion(view, standing, edition, place)


def taken_back(told: Told) -> bool:
    """Whether the last we told them took the session out of their calendar though it takes place."""
    topic = told.said.letter.topic
    return topic == "goodbye" or (topic == "cancellation" and not told.edition.session.cancelled)


def farewell_session(view: View, who: str) -> Standing | None:
    """The first coming session that stands in this person's calendar: the goodbye takes it back with it."""
    for standing in view.coming:
        told = standing.told.get(who)
        if told is not None and (told.said.letter.topic == "goodbye" or not told.edition.session.cancelled):
            return standing
    return None


def _told_for_good(standing: Standing, who: str) -> Told | None:
    by_sequence = {e.sequence: e for e in standing.editions}
    for row in reversed(list(in_order(standing.said))):
        one = row.letter
        if one.topic in TELLING and row.state in ("sending", "sent") and key_of(one.to) == who:
            if one.sequence in by_sequence:
                return Told(row, by_sequence[one.sequence])
    return None


def _invitation(view: View, standing: Standing, edition: Edition, place: Place) -> Wish:
    session, usual = standing.session, standing.announced
    due = max(usual, place.since)
    if session.extra and view.started is not None and view.started < edition.at and usual < edition.at:
        due = max(due, rested(view, edition.at, session))
        because = "an extra session was put on the list"
    elif place.since > usual and place.new:
        because = f"{place.member.called} came into the group after this session was announced"
    else:
        because = f"{view.group.invite} before the session"
    tail = f"{edition.sequence}" + (f".{place.welcomed}" if place.new else "")
    return letter(
        view, "invitation", place, tail, because, due,
        standing=standing, sequence=edition.sequence, until=session.start,
        extra=lambda: (
            _told_with(view, standing, place) | {"agreement": not _invited_before(view, standing, place.key)}
        ),
    )  # fmt: skip


def _invited_before(view: View, standing: Standing, who: str) -> bool:
    """Whether they had the group agreement with an invitation lately: it is not sent along each week."""
    return any(who in other.told for other in view.standings if other is not standing)


def _told_with(view: View, standing: Standing, place: Place) -> dict[str, object]:
    """What a letter carries of the moment it was decided: who moderates, and the reader's own answer."""
    told: dict[str, object] = {}
    holder = standing.role.holder
    if holder and view.group.moderation.named:
        told |= {"moderator": view.name(holder), "moderator_address": holder}
    if answer := standing.partstat(place.key):
        told["partstat"] = answer
    return told


def _reminded_with(view: View, standing: Standing, place: Place, lead: Lead) -> dict[str, object]:
    return {"lead": str(lead), **_told_with(view, standing, place)}


def _farewell(view: View, standing: Standing, edition: Edition, place: Place) -> Wish:
    """The calendar entry of somebody who left is taken back; nothing else is asked of them. Who left by their own word
    is answered at once, whom a host took off the list is not woken for it."""
    first = farewell_session(view, place.key)
    topic = "goodbye" if place.state == "left" and first is standing else "cancellation"
    because = f"{place.member.called} left the group" if place.state == "left" else "no longer on the group's list"
    return letter(
        view, topic, place, f"{edition.sequence}.{place.left}", because, view.now,
        standing=standing, sequence=edition.sequence, until=standing.session.end,
        quiet=place.state != "left" and not _soon(view, standing.session), extra={"why": place.state},
    )  # fmt: skip


def _change(view: View, standing: Standing, edition: Edition, place: Place, told: Told) -> Wish:
    was, now_ = told.edition.session, edition.session
    due = rested(view, edition.at, min((was, now_), key=lambda s: s.start))
    topic = "cancellation" if now_.cancelled else "amendment"
    return letter(
        view, topic, place, edition.sequence,
        lambda: _why_off(now_.because) if now_.cancelled else changed_words(was, now_), due,
        standing=standing, sequence=edition.sequence, until=max(was.end, now_.end), quiet=not _soon(view, was, now_),
        extra=lambda: {"since": told.edition.sequence, **_told_with(view, standing, place)},
    )  # fmt: skip


def _why_off(because: str) -> str:
    """The host's own calling off has no reason of its own: there the words say why the date was that day."""
    return "the session was called off" if not because or because.endswith("cancelled") else because


def _soon(view: View, *sessions: Session) -> bool:
    """Whether waiting for the reader's morning could let them travel to a session that has moved."""
    return any(s.start - view.now < 4 * NEAR for s in sessions if s.end > view.now)


def _reminders(
    view: View,
    standing: Standing,
    edition: Edition,
    place: Place,
    told: Told,
    start: datetime,
    known: dict[Lead, datetime],
) -> Iterator[Wish]:
    session, answer = standing.session, standing.partstat(place.key)
    if answer == DECLINED:
        return
    leads = place.member.remind if place.member.remind is not None else view.group.remind
    zone = view.group.zone_of(place.member)
    for lead in leads:
        nominal = known.get(lead)
        if nominal is None:
            nominal = known[lead] = lead.before(session.start).astimezone(UTC)
        # Invited inside the lead, the invitation itself was the reminder.
        if nominal <= (told.said.settled or told.said.at) or nominal <= told.said.letter.due:
            continue
        due = nominal if start - nominal <= NEAR else view.awake(nominal, zone)
        if due >= start:  # its reader sleeps until the session has begun
            continue
        if due > view.now:
            yield due
            continue
        yield letter(
            view, "reminder", place, f"{standing.asked_from}.{lead.days}d{lead.minutes}m",
            f"{lead} before the session", due,
            standing=standing, sequence=edition.sequence, until=start, quiet=False,
            extra=partial(_reminded_with, view, standing, place, lead),
        )  # fmt: skip
    nudge = view.group.nudge
    if nudge and view.group.rsvp == "asked" and not answer:
        due = nudge.before(session.start).astimezone(UTC)
        if due > told.said.letter.due and due > told.said.at:
            yield letter(
                view, "nudge", place, standing.asked_from,
                lambda: f"no answer yet, {nudge} before the session", due,
                standing=standing, sequence=edition.sequence, until=start,
                extra=lambda: _told_with(view, standing, place),
            )  # fmt: skip


def _promotion(view: View, standing: Standing, edition: Edition, place: Place) -> Wish:
    """Somebody told that they wait in line has a place now."""
    if not view.group.capacity or place.key not in standing.coming or standing.session.cancelled:
        return None
    answer = standing.answers[place.key]
    waited = [
        row
        for row in standing.said
        if row.letter.topic == "receipt"
        and row.stands
        and key_of(row.letter.to) == place.key
        and row.letter.extra.get("waiting")
        and row.letter.extra.get("answer") == ACCEPTED
    ]
    if not waited:
        return None
    return letter(
        view, "promotion", place, answer.row, "a place has become free", view.now,
        standing=standing, sequence=edition.sequence, until=standing.session.start,
        extra=lambda: _told_with(view, standing, place),
    )  # fmt: skip

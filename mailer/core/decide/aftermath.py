"""What a session leaves behind: thanks the moderator question did not bring, what was shared, introductions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, timedelta
from hashlib import sha256

from ..model import ACCEPTED, key_of
from ..standing import Standing, in_order
from .view import RECENT, View, Wish, letter

SHARING = timedelta(days=30)  # what a host adds later than this is history


def letters(view: View, standing: Standing, asked: Callable[[Standing, str], bool]) -> Iterator[Wish]:
    """Thanks, the next date and the closing question to who said they came; `asked(next, who)`: whether they get
    the moderator's letter about the session after, which says all that already."""
    session = standing.session
    if session.cancelled or not standing.editions:
        return
    yield from _introductions(view, standing)
    if not view.group.follow_up:
        return
    yield from _shared(view, standing)
    due = view.group.moderation.after.after(session.end).astimezone(UTC)
    if view.now - due > RECENT:
        return
    following = view.after(standing)
    for place in view.people.active:
        if standing.partstat(place.key) != ACCEPTED or (following and asked(following, place.key)):
            continue
        yield letter(
            view, "follow-up", place, "", "the session is over", due,
            standing=standing, sequence=standing.editions[-1].sequence, until=due + RECENT,
            extra=lambda: _left_behind(view, standing, following),
        )  # fmt: skip


def _left_behind(view: View, standing: Standing, following: Standing | None) -> dict[str, object]:
    extra: dict[str, object] = {"closing": view.group.closing}
    if following is not None:
        extra["next"] = following.session.id
        extra["next_start"] = following.session.start.isoformat()
    if shared := shared_at(view, standing):
        extra["shared"] = shared
    return extra


def shared_at(view: View, standing: Standing) -> str:
    """Notes or a link left behind: the host's words in the file, and what a host or the moderator wrote by mail."""
    override = view.group.overrides.get(standing.session.id)
    written = [row.note for row in view.heard(standing.session.id) if row.about == "shared" and row.note]
    return "\n".join(filter(None, [override.shared if override else "", *written]))


def _shared(view: View, standing: Standing) -> Iterator[Wish]:
    """What was added after the letter went out follows it, to those who came."""
    session, shared = standing.session, shared_at(view, standing)
    if not shared or view.now - session.end > SHARING:
        return
    told = {
        key_of(row.letter.to): str(row.letter.extra.get("shared") or "")
        for row in in_order(view.ledger.said)
        if row.stands
        and session.id == (row.letter.session if row.letter.topic == "follow-up" else row.letter.extra.get("previous"))
    }
    digest = sha256(shared.encode()).hexdigest()[:12]
    for place in view.people.active:
        if standing.partstat(place.key) == ACCEPTED and place.key in told and told[place.key] != shared:
            yield letter(
                view, "follow-up", place, f"shared.{digest}", "something was added to what the session left",
                view.now, standing=standing, sequence=standing.editions[-1].sequence,
                until=session.end + SHARING, extra={"shared": shared},
            )  # fmt: skip


def _introductions(view: View, standing: Standing) -> Iterator[Wish]:
    """Two who each named the other are introduced; one who named somebody is told nothing until then."""
    wishes = {
        (key_of(row.who), key_of(row.answer)): row.id
        for row in view.heard(standing.session.id)
        if row.about == "introduction"
    }
    for one, other in wishes:
        place, friend = view.people.get(one), view.people.get(other)
        if (other, one) not in wishes or place is None or friend is None or "left" in (place.state, friend.state):
            continue
        why = f"{place.member.called} and {friend.member.called} each asked for it"
        yield letter(
            view, "introduction", place, friend.key, why, view.now,
            standing=standing, sequence=standing.editions[-1].sequence,
            extra={"name": friend.member.called, "address": friend.member.email},
        )  # fmt: skip

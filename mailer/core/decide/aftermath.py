"""The letter after a session, where the moderator question did not already bring it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC

from ..model import ACCEPTED, Letter
from ..standing import Standing
from .view import RECENT, View, letter


def letters(view: View, standing: Standing, asked: Collection[str]) -> Iterator[Letter]:
    """Thanks, the next date and the closing question to who said they came; `asked`: keys of the moderator
    letters that say all that already."""
    session = standing.session
    if session.cancelled or not view.group.follow_up or not standing.editions:
        return
    due = view.group.moderation.after.after(session.end).astimezone(UTC)
    if view.now - due > RECENT:
        return
    following = view.after(standing)
    for place in view.people.active:
        if standing.partstat(place.key) != ACCEPTED:
            continue
        if following and f"moderator-ask/{following.session.id}/{place.key}/0" in asked:
            continue
        override = view.group.overrides.get(session.id)
        extra: dict[str, object] = {"closing": view.group.closing}
        if following is not None:
            extra["next"] = following.session.id
            extra["next_start"] = following.session.start.isoformat()
        if override and override.shared:
            extra["shared"] = override.shared
        yield letter(
            view, "follow-up", place, "", "the session is over", due,
            standing=standing, sequence=standing.editions[-1].sequence, until=due + RECENT, extra=extra,
        )  # fmt: skip

"""Offers to moderate and their answers: you hold it, somebody else does, and, when that changes, what is so now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..model import DROPPED, Said, key_of
from ..rota import OFFERED
from ..standing import Standing, in_order
from .view import RECENT, View, Wish, letter

THANKS, TAKEN, BRIEF = "moderator-thanks", "moderator-taken", "moderator-brief"


@dataclass(frozen=True, slots=True)
class _Told:
    """What somebody was last told of the role: whether it is theirs, and by which row."""

    holds: bool
    row: int


def letters(view: View, standing: Standing) -> Iterator[Wish]:
    """Each offer is answered once: you hold it, or who does and where you stand in line. Whoever was told what is
    no longer so, and did not bring that about themselves, is told what is: a host named another, or an offer made
    earlier came in late."""
    state = standing.role
    told = _told(standing)
    if not told and not state.offers:
        return
    rows = {
        row.id: row for row in view.heard(standing.session.id) if row.about == "moderator" and row.answer == OFFERED
    }
    offered = dict(state.offers)  # the last of each
    for who in sorted({*offered, *told}):
        place, last, row = view.people.get(who), told.get(who), rows.get(offered.get(who, 0))
        if place is None or place.state in ("left", "unlisted"):
            continue
        holds, waits = who == state.holder, who in state.line
        if row is not None and (holds or waits) and not _answered(standing, who, row.id):
            if view.now - row.at > RECENT:
                continue
            tail = f"{row.id}"
            why = f'{place.member.called} offered: "{row.because}"' if row.because else f"{place.member.called} offered"
        elif last is not None and last.holds != holds and (holds or who not in state.declined):
            tail = f"{row.id if row else 0}.{last.row}"
            why = f"{view.name(state.holder) or 'nobody'} moderates now, and they were told otherwise"
        else:
            continue
        extra: dict[str, object] = {"place": 0}
        if not holds:
            extra = {"place": state.line.index(who) + 1 if waits else 0}
            if state.holder:
                extra["name"] = view.name(state.holder)
            if last is not None and last.holds:
                extra["instead"] = True
        edition = standing.current or (standing.editions[-1] if standing.editions else None)
        yield letter(
            view, THANKS if holds else TAKEN, place, tail, why, row.at if row else view.now,
            standing=standing, sequence=edition.sequence if edition else None, until=standing.session.end,
            quiet=False, extra=extra,
        )  # fmt: skip


def untrue(standing: Standing, row: Said) -> bool:
    """Whether a letter not yet sent says of the role what is no longer so."""
    one, holder = row.letter, standing.role.holder
    if one.topic in (THANKS, TAKEN, BRIEF) and _holds(row) is not None:
        return _holds(row) != (key_of(one.to) == holder)
    return False


def _holds(row: Said) -> bool | None:
    one = row.letter
    if one.topic == BRIEF:
        return None if one.extra.get("peer_led") else True
    return one.topic == THANKS and not one.extra.get("place")


def _told(standing: Standing) -> Mapping[str, _Told]:
    told: dict[str, _Told] = {}
    for row in in_order(standing.said):
        if row.letter.topic in (THANKS, TAKEN, BRIEF) and not _withheld(row) and (holds := _holds(row)) is not None:
            told[key_of(row.letter.to)] = _Told(holds, row.id)
    return told


def _answered(standing: Standing, who: str, offer: int) -> bool:
    return any(
        row.letter.topic in (THANKS, TAKEN)
        and key_of(row.letter.to) == who
        and row.letter.key.rpartition("/")[2].partition(".")[0] == str(offer)
        for row in standing.said
    )


def _withheld(row: Said) -> bool:
    """One that failed was tried all the same; one that became untrue was never told."""
    return row.state == DROPPED and row.outcome.startswith("superseded")

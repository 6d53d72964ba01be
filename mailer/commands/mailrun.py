"""Letters as lines: those of one kind for one session told once, with everybody they go to and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailer.core.model import Session
    from mailer.outlook import Going

TOGETHER = timedelta(hours=24)  # a night, wherever on earth, puts a letter off by less


def batches(letters: Iterable[Going]) -> list[list[Going]]:
    """Letters that are one and the same but for who gets them, in order of the first of each."""
    open_: dict[tuple[str, str, str, str], list[Going]] = {}
    found = []
    for one in sorted(letters, key=lambda g: g.at):
        key = (one.state, one.letter.topic, one.letter.session, one.letter.because)
        batch = open_.get(key)
        if batch is None or one.at - batch[0].at >= TOGETHER:
            batch = open_[key] = []
            found.append(batch)
        batch.append(one)
    return found


def what(batch: Sequence[Going], *, about: bool = True) -> str:
    """`invitation for 2026-11-28: 1 week before the session`; without `about` no word of the session."""
    letter = batch[0].letter
    of = f" for {letter.session.rpartition('/')[2]}" if letter.session and about else ""
    sent = "sent: " if batch[0].state == "sent" else ""
    return f"{sent}{letter.topic}{of}: {letter.because}"


def whom(batch: Sequence[Going]) -> str:
    """`to ben@example.org; at 21:30 (their 08:00) to dee@example.org`: who sleeps gets it in the morning."""
    first = batch[0].at
    said = []
    for at, some in by_moment(batch).items():
        to = "to " + ", ".join(one.letter.to for one in some)
        when = f"{at:%H:%M}" if at.date() == first.date() else brief(at)
        theirs = _theirs(at, some)
        clock = f" ({theirs})" if theirs else ""
        said.append(to if at == first else f"at {when}{clock} {to}")
    return "; ".join(said)


def told(batch: Sequence[Going], *, about: bool = True) -> list[str]:
    """The batch as lines of 80 columns: when and what, then to whom; who sleeps has a line with their own hour."""
    from mailer.commands.words import lines

    found = lines(f"{moment(batch[0].at)}  {what(batch, about=about)}", 2, 20)
    day = batch[0].at.date()
    for at, some in by_moment(batch).items():
        theirs = _theirs(at, some)
        to = (f"at {theirs} " if theirs else "") + "to " + ", ".join(one.letter.to for one in some)
        if at == batch[0].at:
            found += lines(to, 20, 23)
            continue
        when = f"{'':11}{at:%H:%M}" if at.date() == day else moment(at)
        day = at.date()
        found += [f"  {when}  {line}" if n == 0 else f"{'':20}{line}" for n, line in enumerate(lines(to, 0, 3, 60))]
    return found


def by_moment(batch: Sequence[Going]) -> dict[datetime, list[Going]]:
    found: dict[datetime, list[Going]] = {}
    for one in batch:
        found.setdefault(one.at, []).append(one)
    return found


def _theirs(at: datetime, some: Sequence[Going]) -> str:
    """`their 08:00` where all of them have one hour that is not the group's."""
    there = {one.local.strftime("%H:%M") for one in some}
    return f"their {there.pop()}" if len(there) == 1 and f"{at:%H:%M}" not in there else ""


def moment(at: datetime) -> str:
    """`Sat 28 Nov 17:15`, days lined up."""
    return f"{at:%a} {at.day:2} {at:%b %H:%M}"


def brief(at: datetime) -> str:
    """`Sat 5 Dec 17:15`, for running text."""
    return f"{at:%a} {at.day} {at:%b %H:%M}"


def span(session: Session) -> str:
    """`Sat 28 Nov 2026 17:15-18:30`, days lined up."""
    return f"{session.start:%a} {session.start.day:2} {session.start:%b %Y %H:%M}-{session.end:%H:%M}"

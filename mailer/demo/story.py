"""Tells what happened, day by day, for a terminal of 80 columns: letters, answers, sessions filling up, feeds."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from mailer.report import status

from . import cast
from .acts import Clicks, Edits, Presses, Says, Vacates, Writes
from .director import Director, Done
from .feeds import Feed, feeds
from .postoffice import DOMAIN
from .stage import Received

WIDTH = 80
MEANS = {
    "rsvp accepted": "coming", "rsvp declined": "not coming", "rsvp tentative": "maybe",
    "moderator offered": "offers to moderate", "moderator withdrawn": "cannot moderate after all",
    "moderator declined": "does not moderate this time", "membership wished": "would like to join",
    "membership joined": "is in", "membership left": "has left", "membership paused": "pauses",
    "membership resumed": "is back", "membership refused": "is not let in",
}  # fmt: skip
FATES = {
    "for the host": "set aside for the host", "automatic": "automatic, no answer of theirs",
    "asked back": "unclear, asked back", "spam-like": "from nobody we know, left alone",
    "bounce": "a bounce", "command": "a wish", "lost": "LOST",
}  # fmt: skip


class Story:
    """Collects at every stop of the director; tells a day when it is over."""

    def __init__(self, director: Director, say: Callable[[str], None] = print) -> None:
        self.director, self.say = director, say
        self._letters = self._acts = self._bounces = 0
        self._sessions: dict[str, str] = {}
        self._feeds: dict[str, Feed] = {}
        self._lines: list[tuple[datetime, str]] = []

    async def stop(self) -> None:
        """Call after every stop of the clock."""
        self._lines += [*self._new_acts(), *self._new_letters(), *self._new_bounces()]

    async def tell(self) -> None:
        """The day so far; call when it is over."""
        if self._lines:
            today = self.director.stage.clock.now()
            self.say(f"\n{today:%A} {today.day} {today:%B %Y}")
            for _, line in sorted(self._lines, key=lambda entry: entry[0]):
                self.say(line)
            for line in [*self._filling(), *await self._feed_changes()]:
                self.say(line)
        self._lines = []

    # -- what came ----------------------------------------------------------------------------------------------

    def _new_letters(self) -> Iterator[tuple[datetime, str]]:
        stage = self.director.stage
        fresh, self._letters = stage.received[self._letters :], len(stage.received)
        batches: dict[tuple[datetime, str, str], list[Received]] = {}
        for one in fresh:
            if one.topic:
                batches.setdefault((one.at, one.topic, one.about), []).append(one)
        for (at, topic, about), ones in batches.items():
            yield at, _line(at, f"{topic} about {about}: to {_names(cast.PEOPLE[o.user] for o in ones)}")

    def _new_acts(self) -> Iterator[tuple[datetime, str]]:
        fresh, self._acts = self.director.done[self._acts :], len(self.director.done)
        for one in fresh:
            yield one.at, _line(one.at, f"{_first(one.who)} {did(one)}{understood(one)}", mark="<")

    def _new_bounces(self) -> Iterator[tuple[datetime, str]]:
        fresh, self._bounces = self.director.bounces[self._bounces :], len(self.director.bounces)
        for row in fresh:
            yield row.at, _line(row.at, f"the letter to {row.who} came back: {row.because}", mark="!")

    # -- how things stand at night ---------------------------------------------------------------------------------

    def _filling(self) -> Iterator[str]:
        stage = self.director.stage
        sessions: Any = status(stage.app.house, stage.clock.now())["sessions"]
        for one in sessions:
            line = _standing(one)
            if line and self._sessions.get(one["id"]) != line:
                self._sessions[one["id"]] = line
                yield _wrapped(f"      = {one['id']}: ", line)

    async def _feed_changes(self) -> list[str]:
        now_, lines = await feeds(self.director.stage), []
        for group, feed in now_.items():
            if (was := self._feeds.get(group)) is not None:
                lines += [_wrapped(f"      ~ feed {group}: ", what) for what in feed.changes(was)]
        self._feeds = now_
        return lines


def did(one: Done) -> str:
    """What somebody did, as an outsider sees it."""
    match one.act:
        case Says(words=words):
            return f'writes "{words}"'
        case Presses(label=label, program=program):
            return f"presses {label} in {program.capitalize()}'s calendar"
        case Clicks(what=what):
            return f"presses a button on the page: {what}"
        case Vacates(declared=declared):
            return "has an automatic answer" + ("" if declared else " that does not say it is one")
        case Writes(group=group, subject=subject, words=words):
            return f'writes to {cast.OURS}{"+" + group if group else ""}, "{subject}": "{words}"'
        case Edits(what=what):
            return what
    raise TypeError(one.act)


def understood(one: Done) -> str:
    """How it was understood, with the reason."""
    if isinstance(one.act, Edits):
        return ""
    told = "; ".join(dict.fromkeys(MEANS.get(what, what) for what in one.understood))
    if isinstance(one.act, Clicks):
        return f" -> {told or f'refused ({one.status})'}"
    if one.fate not in ("recorded", "command") or not told:
        told = "; ".join(filter(None, (told, FATES.get(one.fate, one.fate))))
    return f" -> {told} ({one.because})"


def _standing(one: dict[str, Any]) -> str:
    if one["status"] == "cancelled":
        return "called off"
    parts = [
        f"{len(one[key])} {word} ({_names(map(_first, one[key]))})"
        for key, word in (("accepted", "coming"), ("waiting", "waiting"), ("tentative", "maybe"), ("declined", "not"))
        if one[key]
    ]
    if one["moderator"]:
        parts.append(f"{_first(one['moderator']['email'])} moderates")
    return ", ".join(parts)


def _first(who: str) -> str:
    """Ben, for ben or ben@example.org."""
    user = who.removesuffix(f"@{DOMAIN}")
    return cast.PEOPLE[user].partition(" ")[0] if user in cast.PEOPLE else who


def _names(names: Iterable[str]) -> str:
    first = [name.partition(" ")[0] for name in names]
    if len(first) <= 1:
        return "".join(first)
    return f"{', '.join(first[:-1])} and {first[-1]}"


def _line(at: datetime, text: str, mark: str = ">") -> str:
    return _wrapped(f"{at:%H:%M} {mark} ", text)


def _wrapped(head: str, text: str) -> str:
    return textwrap.fill(
        " ".join(text.split()), WIDTH, initial_indent=head, subsequent_indent=" " * 8, break_on_hyphens=False
    )

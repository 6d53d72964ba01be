"""One letter, composed: rendered once for all who get the same one, then joined for each.

Rendering, encoding and building a calendar take a millisecond or two; a join takes microseconds. Both are the
same path: a letter nobody shares is prepared and joined once.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from ..addresses import Post
from ..model import Group, Outgoing
from .encode import greeted, wrap
from .shape import Body, calendar, headers, pieces
from .slots import ADDRESS, CUT, LEAVE, MEMBER, NAME, REPLY, Mangled, remnant
from .splice import Mail, Prepared, prepared
from .tongue import Tongue
from .view import Values, agreement, values, zone_for


class TemplateProblem(Exception):
    """A template cannot be used. `str()` is `name:line: message`."""

    def __init__(self, name: str, line: int, message: str) -> None:
        super().__init__(f"{name}:{line}: {message}")
        self.name, self.line, self.message = name, line, message


class Templates(Protocol):
    """What the composer needs of the templates; `mailer.templating` reads them from disk. `version` changes
    when they have been read anew."""

    version: int

    def letter(self, folder: str, topic: str, values: Values, tongue: Tongue) -> tuple[str, str, str]:
        """Subject, text and HTML of a letter, by the group's own templates where its `folder` has some.
        Raises TemplateProblem."""
        ...

    def tongue(self, tag: str, zone: str) -> Tongue: ...

    def refresh(self) -> None:
        """Forget what has been edited on disk since it was read."""
        ...


class Composer:
    """Composes letters; keeps the last `memory` prepared ones. Not for several threads at once."""

    def __init__(self, post: Post, templates: Templates, memory: int = 64) -> None:
        self.post = post
        self.templates = templates
        self._memory = memory
        self._known: OrderedDict[tuple[object, ...], tuple[Outgoing, Prepared]] = OrderedDict()
        self._last: tuple[Outgoing, Prepared, int] | None = None  # the one of them that was joined last

    def compose(self, out: Outgoing, now: datetime) -> Mail:
        """The letter as it goes out. `now` is not written into it: a letter repeated after a crash has the
        same bytes, dated when it was decided. Raises TemplateProblem, and KeyError for an unknown topic."""
        last = self._last
        if last is not None and last[2] == self.templates.version and _next(last[0], out):
            return last[1].join(out, self.post)
        key = _key(out), self.templates.version
        known = self._known.get(key)
        if known is not None and _alike(known[0], out):
            self._known.move_to_end(key)
            self._last = out, known[1], self.templates.version
            return known[1].join(out, self.post)
        try:
            made = self.prepare(out)
            self._known[key] = out, made
            self._last = out, made, self.templates.version
            if len(self._known) > self._memory:
                self._known.popitem(last=False)
        except Mangled:
            made = self.prepare(out, alone=True)
        return made.join(out, self.post)

    def prepare(self, out: Outgoing, *, alone: bool = False) -> Prepared:
        """Everything shared by the readers of this letter. `alone`: for this reader only, when a template does
        something with the name that cannot be cut out again. Raises Mangled otherwise."""
        group, reader = out.group, out.reader
        zone = getattr(zone_for(out), "key", "UTC")
        tongue = self.templates.tongue(reader.language or group.language, zone)
        told = values(out, self.post, tongue)
        if alone:
            told = _filled(told, _own(out, self.post))
        topic = out.said.letter.topic
        subject, text, page = self.templates.letter(group.templates, topic, told, tongue)
        if not alone and any(map(remnant, (subject, text, page))):
            raise Mangled
        if CUT.search(subject):
            raise Mangled
        invitation, method = calendar(out, self.post, tongue)
        body = Body(subject, wrap(text), page, invitation, method, agreement(out))
        head = headers(out, self.post, tongue, body.subject)
        return prepared(pieces(head, body))


def _own(out: Outgoing, post: Post) -> Mapping[str, str]:
    """Each marker's value as plain text, for a letter rendered for one reader alone."""
    reply, _, _ = post.letter_tokens(out.said.id)
    choices, leave = post.member_tokens(out.member, out.generation)
    called = greeted(out.reader.name, out.reader.email)
    own = {REPLY: reply.decode(), MEMBER: choices.decode(), LEAVE: leave.decode()}
    return {ADDRESS: out.reader.email, NAME: called, **own}


def _filled(told: Values, own: Mapping[str, str]) -> Values:
    def fill(value: object) -> object:
        if isinstance(value, str):
            return CUT.sub(lambda m: own.get(m[0], ""), value)
        if isinstance(value, dict):
            return type(value)({k: fill(v) for k, v in value.items()})
        if isinstance(value, list):
            return [fill(v) for v in value]
        return value

    return {k: fill(v) for k, v in told.items()} | {"name": own[NAME]}


def _key(out: Outgoing) -> tuple[object, ...]:
    said, reader, edition, former = out.said, out.reader, out.edition, out.former
    letter = said.letter
    return (
        letter.topic,
        out.group.id,
        (edition.uid, edition.sequence) if edition else None,
        former.sequence if former else None,
        out.answer,
        reader.timezone,
        reader.language,
        said.at,
        said.thread == 0 or said.thread == said.id,
        out.member > 0,
        repr(letter.extra) if letter.extra else "",
        out.moderator.name if out.moderator else "",
    )


def _next(last: Outgoing, out: Outgoing) -> bool:
    """Whether it is the same letter to its next reader: what `_key` and `_alike` find, where all is the very same."""
    a, b, x, y = last.said, out.said, last.reader, out.reader
    was, letter = a.letter, b.letter
    return (
        out.edition is last.edition
        and out.group is last.group
        and out.former is last.former
        and out.next_edition is last.next_edition
        and out.moderator is last.moderator
        and letter.topic == was.topic
        and b.at == a.at
        and out.answer == last.answer
        and x.timezone == y.timezone
        and x.language == y.language
        and (b.thread == 0 or b.thread == b.id) is (a.thread == 0 or a.thread == a.id)
        and (out.member > 0) is (last.member > 0)
        and (letter.extra is was.extra or not (letter.extra or was.extra))
    )


_SHARED = (
    *("id", "name", "title", "zone", "about", "hosts", "agreement", "closing"),
    *("moderation", "rsvp", "language", "templates"),
)


def _same_group(a: Group, b: Group) -> bool:
    return a is b or all(getattr(a, name) == getattr(b, name) for name in _SHARED)


def _alike(known: Outgoing, out: Outgoing) -> bool:
    """Whether what the keys stand for is the same too; mostly the very objects are."""
    return (
        (known.edition is out.edition or known.edition == out.edition)
        and (known.former is out.former or known.former == out.former)
        and (known.next_edition is out.next_edition or known.next_edition == out.next_edition)
        and (known.moderator is out.moderator or known.moderator == out.moderator)
        and _same_group(known.group, out.group)
    )

"""Letters that differ in names, times and links only share a shape: rendered once, with marks where those go.

Every group writes the same letters about another hour at another address. Rendering costs milliseconds; filling in
what was rendered with marks costs microseconds. Only plain words are marked, which our own templates write out as
they are; all that a template may ask about is part of what makes two shapes the same.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Mapping

from markupsafe import escape

from .core.compose.slots import Slot
from .core.compose.view import Values

Rendered = tuple[str, str, str]  # subject, text and HTML

_MEMORY = 256  # shapes kept, of some ten kilobytes each
_LONGEST = 200
_MARK = re.compile("\ue0f3sHape(\\d+)\ue0f4")  # like those of slots.py: what is done to one is noticed
_PLAIN = re.compile("[^\\s\ue0f0-\ue0ff]+(?: [^\\s\ue0f0-\ue0ff]+)*").fullmatch  # one line, nothing reserved in it
_SPECIAL = re.compile("[&<>'\"]").search
_REMNANT = re.compile("[\ue0f3\ue0f4]")
_WORDS = ("name", "topic", "note", "reading")  # of a session
_WAYS = ("video", "meeting_id", "passcode", "international", "place", "map", "notes")
_LINKS = frozenset(
    {"video", "international", "map", "page", "hosts_page", "group"}
)  # stand in links alone, whatever they say
_GROUP = ("name", "id", "about", "address", "page", "hosts_page", "closing", "moderating")
_EXTRA = ("moderator", "turn", "name", "words", "in_reply_to", "closing", "previous")
_WHEN = ("date", "time", "there", "short", "iso")


class Shapes:
    """The last shapes rendered. Not for several threads at once."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Rendered | None] = OrderedDict()

    def filled(self, values: Values, language: str, render: Callable[[Values], Rendered]) -> Rendered:
        """What `render` makes of `values`, which name their topic; by the shape of an earlier letter where one fits."""
        marked = _Marked(values)
        key = f"{language} {marked.values}"
        if key in self._known:
            self._known.move_to_end(key)
        else:
            made = render({**marked.values, "name": values["name"]})
            self._known[key] = made if all(map(_whole, made)) else None
            if len(self._known) > _MEMORY:
                self._known.popitem(last=False)
        shape = self._known[key]
        return marked.filled(shape) if shape else render(values)


class _Marked:
    """A letter's values with marks in the place of plain words, and the words."""

    def __init__(self, values: Values) -> None:
        self._words: list[str] = []
        told = {**values, "name": ""}  # the reader's, which has a mark of its own
        for name in ("session", "former", "next"):
            if isinstance(one := told[name], dict):
                told[name] = self._among(one, _WORDS) | {
                    "when": self._among(one["when"], _WHEN),
                    "join": self._among(one["join"], _WAYS),
                    "agenda": self._agenda(one["agenda"]),
                }
        told["group"] = group = self._among(told["group"], _GROUP)
        if isinstance(hosts := group["hosts"], list):
            group["hosts"] = [self._mark("host", host) for host in hosts]
        told["extra"] = self._among(told["extra"], _EXTRA)
        told["links"] = self._among(told["links"], ("group",))
        for name in ("moderator", "agreement_link"):
            told[name] = self._mark(name, told[name])
        self.values: Values = told

    def _among(self, these: object, names: tuple[str, ...]) -> Values:
        assert isinstance(these, dict)
        made: Values = these.copy() if type(these) is dict else type(these)(these)
        for name in names:
            if name in made:
                made[name] = self._mark(name, made[name])
        return made

    def _agenda(self, agenda: object) -> object:
        if not isinstance(agenda, dict) or "steps" not in agenda:
            return agenda
        return agenda | {"steps": [self._among(step, ("at",)) for step in agenda["steps"]]}

    def _mark(self, name: str, value: object) -> object:
        if type(value) is not str or not _plain(value, name in _LINKS):
            return value
        self._words.append(value)
        return f"\ue0f3sHape{len(self._words) - 1}\ue0f4"

    def filled(self, shape: Rendered) -> Rendered:
        words = self._words
        on_page = [str(escape(word)) if _SPECIAL(word) else word for word in words]

        def word(found: re.Match[str]) -> str:
            return words[int(found[1])]

        subject, text, page = shape
        return _MARK.sub(word, subject), _MARK.sub(word, text), _MARK.sub(lambda m: on_page[int(m[1])], page)


def _plain(text: str, link: bool) -> bool:
    """Whether templates do nothing to it but write it out: one line, no page's address to make a link of."""
    return len(text) <= _LONGEST and (link or "http" not in text) and _PLAIN(text) is not None


def _whole(rendered: str) -> bool:
    return not _REMNANT.search(_MARK.sub("", rendered))


def shareable(values: Mapping[str, object]) -> bool:
    """Whether the letter is rendered for many readers."""
    return isinstance(values["name"], Slot)

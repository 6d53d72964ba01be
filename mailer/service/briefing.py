"""What the composer is told of each letter: read once for a group and its version, not once a letter."""

from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import dataclass
from datetime import datetime

from mailer.core.model import Edition, Group, Heard, Letter, Member, Outgoing, Said, key_of
from mailer.core.people import People, people
from mailer.store import StoreError
from mailer.store.lookups import about_people, latest_edition

from .house import House

PEOPLE, EDITIONS = 5_000, 256  # kept in mind; letters due together are mostly about the same session


@dataclass(frozen=True, slots=True)
class _Group:
    version: int
    group: Group
    crowd: People
    renewals: Counter[str]


class Briefs:
    """Makes the Outgoing of letters. One for each round of sending; not for several threads at once."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._groups: OrderedDict[str, _Group] = OrderedDict()
        self._weight = 0  # of those
        self._editions: OrderedDict[tuple[str, int], Edition] = OrderedDict()
        self._latest: dict[str, Edition | None] = {}

    def of(self, claimed: list[Said], now: datetime) -> list[Outgoing | Exception]:
        """Everything the composer needs for each, or why there is none: LookupError when its group or edition is
        gone. Raises StoreError."""
        # A letter is told by the ledger as it was when the letter was claimed: one look at each group a batch.
        groups: dict[str, _Group | None] = {}
        self._latest.clear()
        briefs: list[Outgoing | Exception] = []
        for said in claimed:
            try:
                if (id := said.letter.group) not in groups:
                    groups[id] = self._group(id, now)
                briefs.append(self._brief(said, groups[id]))
            except StoreError:
                raise
            except Exception as error:  # one letter's fault must not stop the others
                briefs.append(error)
        return briefs

    def _group(self, id: str, now: datetime) -> _Group | None:
        current = self._house.current(id)
        if current is None:
            return None
        group, version = current
        known = self._groups.get(id)
        if known is None or known.version != version or known.group is not group:
            known = _read(version, group, about_people(self._house.store, id), now)
            self._weight += _weight(known) - _weight(self._groups.get(id))
            self._groups[id] = known
            while len(self._groups) > 1 and self._weight > PEOPLE:
                self._weight -= _weight(self._groups.popitem(last=False)[1])
        self._groups.move_to_end(id)
        return known

    def _brief(self, said: Said, known: _Group | None) -> Outgoing:
        letter = said.letter
        if known is None:
            raise LookupError(f"there is no group {letter.group}")
        group = known.group
        place = known.crowd.get(letter.to)
        reader = place.member if place else _stranger(group, letter)
        edition = former = None
        if letter.session and letter.sequence is not None:
            edition = self._edition(letter.session, letter.sequence)
            if edition is None:
                raise LookupError(f"{letter.session} has no SEQUENCE {letter.sequence}")
            if isinstance(since := letter.extra.get("since"), int):
                former = self._edition(letter.session, since)
        following = letter.extra.get("next")
        # The reader's answer as the letter was decided: a repeated letter says the same.
        answer = letter.extra.get("partstat")
        return Outgoing(
            said=said,
            group=group,
            reader=reader,
            edition=edition,
            former=former,
            answer=str(answer) if answer else "",
            next_edition=self._following(str(following)) if following else None,
            member=(place.ref if place else 0) or 0,
            generation=known.renewals[place.key] if place else 0,
        )

    def _following(self, session: str) -> Edition | None:
        if session not in self._latest:
            self._latest[session] = latest_edition(self._house.store, session)
        return self._latest[session]

    def _edition(self, session: str, sequence: int) -> Edition | None:
        found = self._editions.get((session, sequence))
        if found is None:
            found = self._house.store.edition(session, sequence)
            if found is None:
                return None
            self._editions[session, sequence] = found
            if len(self._editions) > EDITIONS:
                self._editions.popitem(last=False)
        return found


def _stranger(group: Group, letter: Letter) -> Member:
    """A reader who has no place in the group: a host, or somebody who wrote to it."""
    host = next((h for h in group.hosts if h.key == letter.to.casefold()), None)
    return Member(letter.to, host.name if host else str(letter.extra.get("name", "")))


def _weight(known: _Group | None) -> int:
    return len(known.crowd.places) + 10 if known else 0


def _read(version: int, group: Group, heard: list[Heard], now: datetime) -> _Group:
    renewals = Counter(key_of(h.who) for h in heard if h.about == "feed" and h.answer == "renewed")
    return _Group(version, group, people(group, heard, now), renewals)

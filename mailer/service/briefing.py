"""What the composer is told of each letter: read once for a group and its version, not once a letter.

What a batch of letters asks of the ledger is asked at once, for a question costs more than its answer.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from mailer.core.model import Edition, Group, Letter, Member, Outgoing, Said, key_of
from mailer.core.people import People, people
from mailer.store import StoreError
from mailer.store.lookups import about_people, editions, latest_edition, on_the_list

from .house import House

PEOPLE = 5_000  # kept in mind
AT_ONCE = 50  # groups asked about together: their files are read whole


@dataclass(frozen=True, slots=True)
class _Group:
    version: int
    group: Group
    members: Mapping[str, Member]  # as the file has them
    refs: Mapping[str, int]  # those of whom nothing was heard but that they are on the list, by which row
    others: People  # those of whom more was
    renewals: Counter[str]

    @property
    def weight(self) -> int:
        return len(self.members) + len(self.others.places) + 10


class Briefs:
    """Makes the Outgoing of letters. One for each round of sending; not for several threads at once."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._groups: OrderedDict[str, _Group] = OrderedDict()
        self._weight = 0  # of those
        self._editions: dict[tuple[str, int], Edition] = {}  # of the letters claimed last, mostly of the next ones too
        self._latest: dict[str, Edition | None] = {}

    def of(self, claimed: list[Said], now: datetime) -> list[Outgoing | Exception]:
        """Everything the composer needs for each, or why there is none: LookupError when its group or edition is
        gone. Raises StoreError."""
        # A letter is told by the ledger as it was when the letter was claimed: one look at each group a batch.
        groups = self._of_groups(list(dict.fromkeys(said.letter.group for said in claimed)), now)
        self._read_editions(claimed)
        self._latest.clear()
        briefs: list[Outgoing | Exception] = []
        for said in claimed:
            try:
                briefs.append(self._brief(said, groups.get(said.letter.group)))
            except StoreError:
                raise
            except Exception as error:  # one letter's fault must not stop the others
                briefs.append(error)
        return briefs

    def _of_groups(self, ids: list[str], now: datetime) -> dict[str, _Group | Exception]:
        found: dict[str, _Group | Exception] = {}
        for first in range(0, len(ids), AT_ONCE):
            some = ids[first : first + AT_ONCE]
            try:
                found.update(self._together(some, now))
            except StoreError:
                raise
            except Exception as error:  # nor one group's
                if len(some) == 1:
                    found[some[0]] = error
                else:
                    for id in some:
                        found.update(self._of_groups([id], now))
        return found

    def _together(self, ids: list[str], now: datetime) -> dict[str, _Group]:
        found, new = {}, {}
        for id, (group, version) in self._house.current(ids).items():
            known = self._groups.get(id)
            if known is not None and known.version == version and known.group is group:
                self._groups.move_to_end(id)
                found[id] = known
            else:
                new[id] = group, version
        if not new:
            return found
        for id, (listed, others) in on_the_list(self._house.store, new).items():
            found[id] = known = self._read(*new[id], listed, others, now)
            if id in self._groups:
                self._weight -= self._groups.pop(id).weight
            self._groups[id] = known
            self._weight += known.weight
            while len(self._groups) > 1 and self._weight > PEOPLE:
                self._weight -= self._groups.popitem(last=False)[1].weight
        return found

    def _read(self, group: Group, version: int, listed: dict[str, int], others: set[str], now: datetime) -> _Group:
        members = {member.key: member for member in group.members}
        others |= listed.keys() - members.keys()  # gone from the file since
        if not others:
            return _Group(version, group, members, listed, _NOBODY, _NEVER)
        heard = about_people(self._house.store, group.id, others)
        crowd = people(replace(group, members=tuple(members[key] for key in others & members.keys())), heard, now)
        renewals = Counter(key_of(h.who) for h in heard if h.about == "feed" and h.answer == "renewed")
        return _Group(version, group, members, listed, crowd, renewals)

    def _brief(self, said: Said, known: _Group | Exception | None) -> Outgoing:
        letter = said.letter
        if known is None:
            raise LookupError(f"there is no group {letter.group}")
        if isinstance(known, Exception):
            raise known
        key = key_of(letter.to)
        if (place := known.others.places.get(key)) is not None:
            reader, ref = place.member, place.ref
        elif (member := known.members.get(key)) is not None:
            reader, ref = member, known.refs.get(key, 0)
        else:
            reader, ref = _stranger(known.group, letter), 0
        extra = letter.extra
        edition = former = None
        if letter.session and letter.sequence is not None:
            edition = self._editions.get((letter.session, letter.sequence))
            if edition is None:
                raise LookupError(f"{letter.session} has no SEQUENCE {letter.sequence}")
            if isinstance(since := extra.get("since"), int):
                former = self._editions.get((letter.session, since))
        following = extra.get("next")
        # The reader's answer as the letter was decided: a repeated letter says the same.
        answer = extra.get("partstat")
        return Outgoing(
            said=said,
            group=known.group,
            reader=reader,
            edition=edition,
            former=former,
            answer=str(answer) if answer else "",
            next_edition=self._following(str(following)) if following else None,
            member=ref,
            generation=known.renewals[key] if known.renewals else 0,
        )

    def _following(self, session: str) -> Edition | None:
        if session not in self._latest:
            self._latest[session] = latest_edition(self._house.store, session)
        return self._latest[session]

    def _read_editions(self, claimed: list[Said]) -> None:
        """What these letters tell, and what they told before."""
        wanted: set[tuple[str, int]] = set()
        for said in claimed:
            letter = said.letter
            if letter.session and letter.sequence is not None:
                wanted.add((letter.session, letter.sequence))
                if isinstance(since := letter.extra.get("since"), int):
                    wanted.add((letter.session, since))
        new = wanted - self._editions.keys()
        kept = {key: self._editions[key] for key in wanted - new}
        self._editions = kept | editions(self._house.store, new) if new else kept


_NOBODY = People({})
_NEVER: Counter[str] = Counter()


def _stranger(group: Group, letter: Letter) -> Member:
    """A reader who has no place in the group: a host, or somebody who wrote to it."""
    host = next((h for h in group.hosts if h.key == letter.to.casefold()), None)
    return Member(letter.to, host.name if host else str(letter.extra.get("name", "")))

"""Many phrases with alternatives as one graph of words, walked a word at a time.

Writing every alternative out made hundreds of thousands of phrases and took seconds a process. Here each pattern
is kept as it is written; the sets of places one can be at after some words are found when a text first gets there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

_MISSES = 4096  # unknown words remembered at one node
_GROUP = re.compile(r"\(([^()]*)\)")


@cache
def one(word: str) -> str:
    """The same word as the same object, however often it is written: each language's words are kept once."""
    return word


def expanded(block: str) -> list[str]:
    """Phrases of a block, alternatives written out: 'I (really|) do' → 'I really do', 'I do'."""
    out: list[str] = []
    waiting = [part for part in re.split(r"[;\n]", block) if part.strip()]
    while waiting:
        phrase = waiting.pop()
        group = _GROUP.search(phrase)
        if group is None:
            out.append(" ".join(phrase.split()))
            continue
        before, after = phrase[: group.start()], phrase[group.end() :]
        waiting.extend(f"{before}{choice}{after}" for choice in group[1].split("|"))
    return out


def chunks(phrase: str) -> list[str]:
    """The parts of a phrase between blanks that stand outside of alternatives: 'I (do|am not) so' → three."""
    found: list[str] = []
    depth, start = 0, 0
    for at, sign in enumerate(phrase):
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif sign == " " and depth <= 0:
            found.append(phrase[start:at])
            start = at + 1
    found.append(phrase[start:])
    return [part for part in found if part]


class Graph:
    """Patterns as sequences of alternatives, each alternative a sequence of words (an empty one may be left out)."""

    def __init__(self) -> None:
        # from most places one word leads on to one place; only the others need a dictionary
        self._edges: list[tuple[str, int] | dict[str, tuple[int, ...]] | None] = []
        self._skips: dict[int, list[int]] = {}
        self._ends: dict[int, tuple[int, str]] = {}  # place: (which pattern, what it is)
        self._first: dict[str, list[int]] = {}
        self._nodes: dict[frozenset[int], Node] = {}
        self._patterns = 0
        self.root = Node(self, frozenset(), "")

    def add(self, pattern: Iterable[Iterable[tuple[str, ...]]], kind: str) -> None:
        """Of two patterns that read the same words, the one added first says what they are."""
        start = place = self._place()
        for choices in pattern:
            following = self._place()
            for words in dict.fromkeys(choices):
                at = place
                for word in words[:-1]:
                    step = self._place()
                    self._join(at, word, step)
                    at = step
                if words:
                    self._join(at, words[-1], following)
                else:
                    self._skips.setdefault(at, []).append(following)
            place = following
        self._ends[place] = (self._patterns, kind)
        self._patterns += 1
        for at in self._closed([start]):
            edges = self._edges[at]
            if isinstance(edges, tuple):
                self._first.setdefault(edges[0], []).append(edges[1])
            elif edges is not None:
                for word, places in edges.items():
                    self._first.setdefault(word, []).extend(places)
        self._edges[start] = None  # nobody comes back to a start, and the first words are kept together

    @property
    def size(self) -> int:
        """How many places there are."""
        return len(self._edges)

    def _place(self) -> int:
        self._edges.append(None)
        return len(self._edges) - 1

    def _join(self, at: int, word: str, to: int) -> None:
        edges = self._edges[at]
        if edges is None:
            self._edges[at] = (word, to)
        elif isinstance(edges, tuple):
            self._edges[at] = {edges[0]: (edges[1], to)} if edges[0] == word else {edges[0]: (edges[1],), word: (to,)}
        else:
            edges[word] = (*edges.get(word, ()), to)

    def _after(self, at: int, word: str) -> tuple[int, ...]:
        edges = self._edges[at]
        if isinstance(edges, tuple):
            return (edges[1],) if edges[0] == word else ()
        return edges.get(word, ()) if edges is not None else ()

    def _closed(self, places: Iterable[int]) -> frozenset[int]:
        """These places and all that can be reached from them without a word."""
        found: set[int] = set()
        waiting = list(places)
        while waiting:
            place = waiting.pop()
            if place not in found:
                found.add(place)
                waiting.extend(self._skips.get(place, ()))
        return frozenset(found)

    def first(self, word: str) -> list[int]:
        """Where phrases go on that begin with a word."""
        return self._first.get(word, [])

    def step(self, node: Node, word: str) -> Node | None:
        if node is self.root:
            places = self.first(word)
        else:
            places = [place for at in node.places for place in self._after(at, word)]
        if not places:
            return None
        closed = self._closed(places)
        known = self._nodes.get(closed)
        if known is None:
            ends = [self._ends[place] for place in closed if place in self._ends]
            known = self._nodes[closed] = Node(self, closed, min(ends)[1] if ends else "")
        return known


class Node:
    """Where one is after some words; `get("")` is what the words so far are, None where they are no phrase."""

    __slots__ = ("_graph", "_steps", "kind", "places")

    def __init__(self, graph: Graph, places: frozenset[int], kind: str) -> None:
        self._graph = graph
        self.places = places
        self.kind = kind
        self._steps: dict[str, Node | None] = {}

    def get(self, word: str) -> Node | None:
        """The node after one more word, None where no phrase goes on like that."""
        try:
            return self._steps[word]
        except KeyError:
            found = self._graph.step(self, word)
            if found is not None or len(self._steps) < _MISSES:
                self._steps[word] = found
            return found

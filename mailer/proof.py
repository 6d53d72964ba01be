"""A host's own templates, tried on a letter of every topic before any is sent."""

from __future__ import annotations

from datetime import datetime

from .core.addresses import Keys, Post
from .core.compose import Composer, TemplateProblem
from .core.compose.samples import EXTRAS, samples
from .core.model import Group, Member, Problem
from .templating import Letters

POST = Post("circle@localhost", "http://localhost:8025", Keys((b"for samples only",)))
READER = Member("ben@example.org", "Ben")


def proof(group: Group, letters: Letters, now: datetime) -> list[Problem]:
    """What is wrong with `group.templates`: each mistake once, at its template and line. `now` is aware.

    The group's own words stand in the samples; of its members there is nobody in them.
    """
    if not group.templates:
        return []
    found: dict[tuple[str, int, str], Problem] = {}

    def note(problem: TemplateProblem) -> None:
        where = problem.name, problem.line, problem.message
        found[where] = Problem(problem.name, problem.line, 1, problem.message, group=group.id)

    try:
        for written in letters.compiled(group.templates):
            note(written)
        composer = Composer(POST, letters)
        for topic in EXTRAS:
            for sample in samples(group, topic, READER, now):
                try:
                    composer.compose(sample, now)
                except TemplateProblem as problem:
                    note(problem)
    except TemplateProblem as problem:  # a file that cannot even be read
        note(problem)
    except ValueError as error:
        return [Problem(f"{group.id}.yaml", 0, 0, str(error), group=group.id)]
    return list(found.values())

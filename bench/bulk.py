"""A ledger of many groups with an invitation due to every member, written in bulk through the store."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailer.core.model import Edition, Letter
from mailer.core.programme import programme
from mailer.schedules import build, sources, to_json
from mailer.store import HeardNew, Store, open_store, rows
from mailer.store import groups as group_rows
from mailer.store import inbox as inbox_rows

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
AT_A_TIME = 10_000  # letters a transaction
CIRCLE = """name: Circle nought
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every 8 weeks on Tuesday 18:30-20:00
starts: 2026-12-01
join:
  video: https://video.example.org/j/0
members:
"""


def fill(store: Store, letters: int, members: int) -> None:
    """Groups of so many members each, accepted, and so many invitations due at NOW."""
    with tempfile.TemporaryDirectory() as place:
        people = "".join(f"  - Member {m} <m{m}.of.nought@members.example>\n" for m in range(members))
        Path(place, "nought.yaml").write_text(CIRCLE + people)
        (source,), problems = sources(Path(place))
    group, _ = build(source)
    assert group is not None and not problems, problems
    text, session = to_json(source), programme(group, NOW.date(), NOW.date() + timedelta(days=30))[0][0]
    now = rows.seconds(NOW)

    def one(n: int) -> Iterator[tuple[HeardNew, Letter]]:
        id = f"circle-{n}"
        about = replace(session, id=f"{id}/{session.planned}", group=id, name=f"Circle {n}")
        edition = Edition(about, 0, f"{n}@example.org", NOW)
        group_rows.accept(tx, text.replace("nought", str(n)), id, f"digest {n}", now)
        tx.change(rows.ADD_EDITION, rows.edition_row(edition, rows.facts.to_json(about)))
        for m in range(min(members, letters - n * members)):
            who = f"m{m}.of.{n}@members.example"
            yield (
                HeardNew(f"file:{id}:{m}", id, "", who, "membership", "listed", NOW, via="file"),
                Letter(
                    f"invitation/{about.id}/{who}/0", "invitation", id, who, "7 days before", NOW, about.id, 0,
                    about.start.astimezone(UTC),
                ),
            )  # fmt: skip

    count = -(-letters // members)
    step = max(1, AT_A_TIME // members)
    for first in range(0, count, step):
        with store.database.write() as tx:
            found = [pair for n in range(first, min(first + step, count)) for pair in one(n)]
            inbox_rows.add_heard(tx, [heard for heard, _ in found], (), now)
            group_rows.say(tx, [letter for _, letter in found], now)


if __name__ == "__main__" and len(sys.argv) > 1:  # by itself it measures nothing
    with open_store(sys.argv[1]) as opened:
        fill(opened, int(sys.argv[2]), int(sys.argv[3]))

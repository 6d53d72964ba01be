"""A quiet minute costs the same for ten groups and a hundred thousand."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from mailer.core.model import Decision
from mailer.store import Store, open_store
from mailer.store.database import Transaction
from tests.shell.ledger_cast import DAY, HOUR, MEMBERS, NOW, answer, decide, edition, invite_all, letter, session

MANY = 100_000


@pytest.fixture(params=["sqlite", "postgres"])
def crowded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """100,000 groups at rest and as many letters long sent."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('crowded') / 'mailer.db'}"
    else:
        url = request.getfixturevalue("postgres")
    with open_store(url) as store:
        later = int((NOW + DAY).timestamp())
        with store.database.write() as tx:
            numbers = (
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                if request.param == "sqlite"
                else "WITH n(i) AS (SELECT generate_series(1, ?)) "
            )
            cast = "CAST(i AS TEXT)"
            tx.change(
                f"INSERT INTO groups (id, look_at, version, digest, source, problem) {numbers}"
                f"SELECT 'g' || {cast}, ? + i, 1, 'd', '{{}}', '' FROM n",
                (MANY, later),
            )
            tx.change(
                "INSERT INTO letter (key, grp, session, planned, who, who_key, topic, because, due, extra, at) "
                f"{numbers} SELECT 'k' || {cast}, 'g' || {cast}, 'g' || {cast} || '/2026-01-03', 0, 'a', "
                f"'a' || {cast}, 'invitation', '', 0, '{{}}', 0 FROM n",
                (MANY,),
            )
            tx.change(
                "INSERT INTO post (id, state, attempts, worker, outcome) SELECT id, 'sent', 1, '', '250 ok' FROM letter"
            )
        with store.database.read() as tx:
            tx.change("ANALYZE")
        yield store


def plans(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the database does for each question of one quiet minute."""
    asked: list[tuple[str, tuple[object, ...]]] = []
    rows = Transaction.rows

    def listen(tx: Transaction, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        asked.append((sql, tuple(parameters)))
        return rows(tx, sql, parameters)

    def listen_row(tx: Transaction, sql: str, parameters: tuple[object, ...] = ()) -> tuple[object, ...] | None:
        return next(iter(listen(tx, sql, parameters)), None)

    with monkeypatch.context() as patch:
        patch.setattr(Transaction, "rows", listen)
        patch.setattr(Transaction, "row", listen_row)
        assert store.due_groups(NOW, 100) == []
        assert store.next_moment() is not None
        assert store.claim(NOW, 100, "worker") == []
        store.ledger("g5", NOW)
        store.backlog(NOW)
        store.failed(10)
        store.set_aside(10)
        store.recent_automatic("a5", NOW)
    explain = "EXPLAIN QUERY PLAN " if store.database.driver.name == "sqlite" else "EXPLAIN "
    found = []
    for sql, parameters in asked:
        with store.database.read() as tx:
            found.append(f"{sql}\n" + "\n".join(str(row[-1]) for row in tx.rows(explain + sql, parameters)))
    return found


def test_nothing_a_quiet_minute_asks_reads_a_table_from_end_to_end(
    crowded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = plans(crowded, monkeypatch)
    assert len(found) >= 10
    for plan in found:
        # An empty table may be read whole; those with a hundred thousand rows may not.
        assert not re.search(r"SCAN (letter|post|groups)(?! USING (COVERING )?INDEX)", plan), plan
        assert not re.search(r"Seq Scan on (letter|post|groups)\b", plan), plan


def test_a_look_at_a_circle_of_twelve_reads_a_few_rows(database_url: str) -> None:
    members = [f"member{n}@example.org" for n in range(12)]
    with open_store(database_url) as store:
        invite_all(store)
        for week in range(57):
            day = session().planned - 7 * week * DAY
            about = f"circle/{day}"
            letters = tuple(letter(who, about=about) for who in members)
            decide(store, Decision(editions=(edition(session(day)),), say=letters))
            store.add_heard([answer(who, day=str(day)) for who in members], [], NOW)
        ledger, _ = store.ledger("circle", NOW)
        assert len(ledger.editions) == 57
        assert len(ledger.said) == 12 * 5 + len(MEMBERS)


def test_a_hundred_groups_whose_moment_has_come_are_found_among_the_many(crowded: Store) -> None:
    due = crowded.due_groups(NOW + DAY + HOUR, 100)
    assert [group for group, _ in due] == [f"g{n}" for n in range(1, 101)]

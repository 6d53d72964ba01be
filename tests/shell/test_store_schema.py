"""An old ledger is walked to the present, a newer one is left alone, an empty one is made in one go."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mailer.store import Store, StoreError, open_store
from mailer.store.database import Database
from mailer.store.opening import _driver
from mailer.store.schema import PRESENT, RELEASED, version
from tests.shell.ledger_cast import BEN, NOW, answer, invite_all, letter, mail


def shape(database: Database) -> list[tuple[object, ...]]:
    """Tables, columns and indexes, whoever made them and in whatever order."""
    with database.read() as tx:
        if database.driver.name == "sqlite":
            found = tx.rows("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE ?", ("sqlite_%",))
            return sorted((kind, name, re.sub(r"\s+", " ", sql or "")) for kind, name, sql in found)
        columns = tx.rows(
            "SELECT table_name, column_name, ordinal_position, data_type, is_nullable, column_default, is_identity "
            "FROM information_schema.columns WHERE table_schema = 'public'"
        )
        indexes = tx.rows("SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'")
        rules = tx.rows(
            "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
        )
        return sorted(columns, key=str) + sorted(indexes) + sorted(rules)


def bare(database: Database) -> None:
    """Alembic's own table and nothing in it: before the first schema."""
    with database.write() as tx:
        tx.change(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )


@pytest.mark.parametrize("old", ["nothing", *RELEASED])
def test_a_ledger_from_any_release_ends_up_like_a_new_one(
    old: str, database_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    from mailer.store.upgrade import upgrade

    walked = Database(_driver(database_url))
    bare(walked)
    if old != "nothing":
        upgrade(walked, old)
    upgrade(walked)
    walked_shape = shape(walked)
    walked.close()
    if database_url.startswith("sqlite"):
        fresh_url = f"sqlite:///{tmp_path / 'fresh.db'}"
        with open_store(fresh_url) as fresh:
            assert shape(fresh.database) == walked_shape
    else:
        server = request.getfixturevalue("postgres_server")
        name = server.create()
        with open_store(server.url(name)) as fresh:
            assert shape(fresh.database) == walked_shape
        server.drop(name)
    with open_store(database_url) as store:
        assert store.say([letter(BEN)], NOW) == 1
        assert version(store.database) == PRESENT


@pytest.mark.parametrize("old", RELEASED)
def test_what_was_said_and_heard_in_an_old_ledger_is_still_there(old: str, database_url: str) -> None:
    from mailer.store.upgrade import upgrade

    walked = Database(_driver(database_url))
    bare(walked)
    upgrade(walked, old)
    with Store(walked) as before:
        invite_all(before)
        before.hear(mail(BEN, "<1@ben>"), [answer(BEN)], ("INBOX", 7, 41), ["circle"], NOW)
        ledger, cursor = before.ledger("circle", NOW)[0], before.cursor("INBOX")
    assert len(ledger.said) == 3
    with open_store(database_url) as after:
        assert version(after.database) == PRESENT
        assert (after.ledger("circle", NOW)[0], after.cursor("INBOX")) == (ledger, cursor)


@pytest.mark.parametrize("old", RELEASED)
def test_a_copy_of_an_old_ledger_is_put_back_as_a_present_one(old: str, tmp_path: Path) -> None:
    from mailer.store.upgrade import upgrade

    url = f"sqlite:///{tmp_path / 'old.db'}"
    walked = Database(_driver(url))
    bare(walked)
    upgrade(walked, old)
    with Store(walked) as before:
        invite_all(before)
        before.backup(tmp_path / "copy.db")
    with open_store(f"sqlite:///{tmp_path / 'mailer.db'}") as store:
        store.restore(tmp_path / "copy.db")
        assert version(store.database) == PRESENT
        assert [said.letter.topic for said in store.letters_to(BEN)] == ["invitation"]


def test_every_migration_is_a_release_and_the_last_is_the_present() -> None:
    from alembic.script import ScriptDirectory

    from mailer.store.upgrade import config

    walk = [script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()]
    assert tuple(reversed(walk)) == RELEASED


def test_a_ledger_written_by_a_newer_mailer_is_left_alone(database_url: str) -> None:
    with open_store(database_url) as store, store.database.write() as tx:
        tx.change("UPDATE alembic_version SET version_num = ?", ("0999",))
    with pytest.raises(StoreError, match=r"newer Mailer .*version 0999.*install that version again") as refused:
        open_store(database_url)
    assert not refused.value.passing


def test_a_database_that_belongs_to_something_else_is_left_alone(database_url: str) -> None:
    other = Database(_driver(database_url))
    with other.write() as tx:
        tx.change("CREATE TABLE groups (name TEXT)")
    with pytest.raises(StoreError, match="database of its own"):
        open_store(database_url)
    assert version(other) is None
    other.close()


OPEN = """
import sys
from mailer.store import open_store
with open_store(sys.argv[1]) as store:
    store.say([], __import__("datetime").datetime.now(__import__("datetime").UTC))
print("alembic" in sys.modules, "sqlalchemy" in sys.modules)
"""


@pytest.mark.parametrize("there", ["nothing", "old"])
def test_several_processes_that_begin_at_once_make_one_ledger(there: str, database_url: str) -> None:
    if there == "old":
        database = Database(_driver(database_url))
        bare(database)
        database.close()
    begun = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, database_url],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.getcwd()},
        )
        for _ in range(6 if there == "nothing" else 3)
    ]
    for process in begun:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        if there == "nothing":
            assert out.split() == ["False", "False"]  # nobody with a present ledger waits for these imports
    with open_store(database_url) as store:
        assert version(store.database) == PRESENT


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("mysql://localhost/mailer", "begins with neither sqlite:/// nor postgresql://"),
        ("mailer.db", "begins with neither"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:////nowhere/at/all/mailer.db", "cannot be made .*set MAILER_DATABASE_URL"),
        ("postgresql://nobody:secret@127.0.0.1:1/mailer", "does not answer"),
        ("postgresql://nobody:secret@127.0.0.1:port/mailer", "start it, or mend|cannot be read"),
    ],
)
def test_an_address_that_leads_nowhere_is_answered_with_what_to_mend(url: str, sentence: str) -> None:
    with pytest.raises(StoreError, match=sentence) as refused:
        open_store(url)
    assert "secret" not in str(refused.value)


def test_a_file_that_is_no_database_is_not_touched(tmp_path: Path) -> None:
    letter_file = tmp_path / "letter.txt"
    letter_file.write_text("Dear Ada, " * 500)
    with pytest.raises(StoreError, match="is not a database"):
        open_store(f"sqlite:///{letter_file}")
    assert letter_file.read_text() == "Dear Ada, " * 500


def test_nobody_else_on_the_machine_may_read_the_ledger(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'mailer.db'}") as store:
        store.say([letter(BEN)], NOW)
        modes = {file.name: file.stat().st_mode & 0o077 for file in tmp_path.iterdir()}
    assert set(modes) == {"mailer.db", "mailer.db-wal", "mailer.db-shm"}
    assert set(modes.values()) == {0}


def test_a_relative_address_lies_beside_us(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    open_store("sqlite:///mailer.db").close()
    assert (tmp_path / "mailer.db").exists()

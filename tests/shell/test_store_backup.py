"""A copy is made while letters go out, and put back without anybody's link coming to mean somebody else."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mailer.__main__ import main
from mailer.core.model import Decision
from mailer.store import Store, StoreError, open_store
from mailer.store.backups import SKIPPED
from tests.shell.ledger_cast import BEN, CHI, DEE, NOW, answer, circle, decide, invite_all, letter

if TYPE_CHECKING:
    from tests.servers.postgres import Postgres


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'mailer.db'}") as opened:
        yield opened


def test_a_backup_made_under_load_is_whole(store: Store, tmp_path: Path) -> None:
    circle(store)
    stop = threading.Event()
    written = []

    def write() -> None:
        while not stop.is_set():
            number = len(written)
            decide(store, Decision(say=(letter(f"a{number}@example.org"), letter(f"b{number}@example.org"))))
            written.append(number)

    writer = threading.Thread(target=write)
    writer.start()
    while len(written) < 50:
        time.sleep(0.01)
    store.backup(tmp_path / "copy.db")
    stop.set()
    writer.join()
    assert sorted(file.name for file in tmp_path.iterdir() if file.name.startswith("copy")) == ["copy.db"]
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0
    with open_store(f"sqlite:///{tmp_path / 'copy.db'}") as copy:
        due = copy.counts()["due"]
        assert due >= 100 and due % 2 == 0
        assert copy.claim(NOW, 1, "worker")


def test_a_backup_never_overwrites_and_says_so(store: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(StoreError, match=r"is there already"):
        store.backup(".")
    with pytest.raises(StoreError, match=r"copy\.db is there already"):
        store.backup(tmp_path / "copy.db")
    with pytest.raises(StoreError, match="cannot be written"):
        store.backup(tmp_path / "nowhere" / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"


def test_a_restored_ledger_gives_no_number_twice(store: Store, tmp_path: Path) -> None:
    invite_all(store)
    store.backup(tmp_path / "copy.db")
    store.say([letter("eve@example.org"), letter("fay@example.org")], NOW)
    store.add_heard([answer(BEN)], [], NOW)
    signed = max(store.letters_to(who)[0].id for who in ("eve@example.org", "fay@example.org"))
    store.restore(tmp_path / "copy.db")
    assert store.letters_to("fay@example.org") == []
    assert [store.letters_to(who)[0].letter.to for who in (BEN, CHI, DEE)] == [BEN, CHI, DEE]
    store.say([letter("gus@example.org")], NOW)
    store.add_heard([answer(CHI)], [], NOW)
    assert store.said(signed) is None  # Fay's link leads nowhere rather than to Gus
    assert store.letters_to("gus@example.org")[0].id > SKIPPED
    assert store.history("circle/2026-11-08")[2][0].id > SKIPPED
    assert not list(tmp_path.glob("*restoring*"))


def test_going_back_to_the_same_copy_twice_gives_no_number_twice_either(store: Store, tmp_path: Path) -> None:
    invite_all(store)
    store.backup(tmp_path / "copy.db")
    numbers = []
    for who in ("eve@example.org", "fay@example.org", "gus@example.org"):
        store.restore(tmp_path / "copy.db")
        store.say([letter(who)], NOW)
        numbers.append(store.letters_to(who)[0].id)
    assert numbers == sorted(set(numbers))


def test_a_ledger_is_restored_under_the_hands_of_others(store: Store, tmp_path: Path) -> None:
    invite_all(store)
    store.backup(tmp_path / "copy.db")
    with open_store(f"sqlite:///{tmp_path / 'mailer.db'}") as other:
        other.say([letter("eve@example.org")], NOW)
        store.restore(tmp_path / "copy.db")
        assert other.counts()["due"] == 3
        assert other.say([letter("fay@example.org")], NOW) == 1
        assert store.counts()["due"] == 4


def test_what_is_no_sound_backup_changes_nothing(store: Store, tmp_path: Path) -> None:
    invite_all(store)
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    (tmp_path / "letter.txt").write_text("Dear Ada")
    for name, sentence in (("other.db", "not a sound"), ("letter.txt", "not a sound"), ("none.db", "is not there")):
        with pytest.raises(StoreError, match=sentence):
            store.restore(tmp_path / name)
    with open_store(f"sqlite:///{tmp_path / 'newer.db'}") as newer, newer.database.write() as tx:
        tx.change("UPDATE alembic_version SET version_num = '0999'")
    with pytest.raises(StoreError, match="newer Mailer"):
        store.restore(tmp_path / "newer.db")
    assert store.counts()["due"] == 3


def test_postgresql_names_the_tools_that_do_it(postgres: str, tmp_path: Path) -> None:
    with open_store(postgres) as store:
        with pytest.raises(StoreError, match="pg_dump -Fc"):
            store.backup(tmp_path / "copy.db")
        with pytest.raises(StoreError, match=r"pg_restore .* then call 'mailer backup --restored'"):
            store.restore(tmp_path / "copy.db")


def test_postgresql_goes_back_to_a_dump_as_the_readme_says_and_fays_link_leads_nowhere(
    postgres: str, postgres_server: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MAILER_DATABASE_URL", postgres)
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    dump, back, then = re.search(r"\n    (pg_dump .*)\n    (pg_restore .*)\n    mailer (.*)\n", readme).groups()  # type: ignore[union-attr]
    environ = {**os.environ, "PATH": f"{postgres_server.binaries}:{os.environ['PATH']}"}

    def shell(line: str) -> None:
        subprocess.run(line, shell=True, check=True, cwd=tmp_path, env=environ)

    with open_store(postgres) as store:
        invite_all(store)
        shell(dump)
        store.say([letter("eve@example.org"), letter("fay@example.org")], NOW)
        signed = max(store.letters_to(who)[0].id for who in ("eve@example.org", "fay@example.org"))
    shell(back)
    assert main(then.split()) == 0
    with open_store(postgres) as store:
        assert [store.letters_to(who)[0].letter.to for who in (BEN, CHI, DEE)] == [BEN, CHI, DEE]
        store.say([letter("gus@example.org")], NOW)
        assert store.said(signed) is None and store.letters_to("gus@example.org")[0].id > SKIPPED
        assert len(store.claim(NOW, 10, "us")) == 4

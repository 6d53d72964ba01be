"""A backlog is read in a second process: what it sees is what is seen here, and its end is nobody's loss."""

from __future__ import annotations

import os
import pickle
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import mailer.folder
import mailer.imap
from mailer.core.reading.reader import look
from mailer.imap_dialling import Trouble
from mailer.service.apart import Apart
from tests.servers.dovecot import Dovecot
from tests.shell.test_imap import Desk, letter
from tests.shell.wire import Wire

LETTERS = Path(__file__).parents[1] / "letters"


@pytest.fixture(scope="module")
def museum() -> list[list[bytes]]:
    mails = [path.read_bytes() for path in sorted(LETTERS.glob("*.eml"))[::6]]
    return [mails[i : i + 8] for i in range(0, len(mails), 8)]


@pytest.fixture
def apart() -> Iterator[Apart]:
    apart = Apart()
    yield apart
    apart.end()


def warm(apart: Apart) -> None:
    """Its process runs and is ready; what is expected from now on goes there."""
    apart.expect([])
    until = time.monotonic() + 20
    while not apart._ready():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_there_every_letter_of_the_museum_looks_as_it_does_here(apart: Apart, museum: list[list[bytes]]) -> None:
    warm(apart)
    for here, following in zip(museum, [*museum[1:], []], strict=True):
        apart.expect(here if here is museum[0] else following)
        if here is museum[0]:
            apart.expect(following)
        assert list(apart.looks(here)) == [look(raw) for raw in here]
    assert apart._process is not None


def test_what_was_told_of_and_never_handed_over_is_passed_over(apart: Apart, museum: list[list[bytes]]) -> None:
    warm(apart)
    apart.expect(museum[0])
    apart.expect(museum[1])
    assert list(apart.looks(museum[1])) == [look(raw) for raw in museum[1]]
    assert list(apart.looks(museum[0])) == [look(raw) for raw in museum[0]]


def test_mail_too_large_for_the_pipe_comes_back_all_the_same(apart: Apart) -> None:
    warm(apart)
    large = [letter(number, "Yes, see you there.\r\n" + "and so on\r\n" * 200_000) for number in range(2)]
    apart.expect(large)
    assert list(apart.looks(large)) == [look(raw) for raw in large]


@pytest.mark.parametrize("when", ["before", "after"])
def test_when_it_is_killed_the_rest_is_read_here(apart: Apart, museum: list[list[bytes]], when: str) -> None:
    warm(apart)
    assert apart._process is not None
    if when == "after":
        apart.expect(museum[0])
    os.kill(apart._process.pid, signal.SIGKILL)
    apart._process.wait()
    if when == "before":
        apart.expect(museum[0])
    assert list(apart.looks(museum[0])) == [look(raw) for raw in museum[0]]


def test_an_answer_that_would_have_something_done_here_is_not_believed(
    apart: Apart, museum: list[list[bytes]], tmp_path: Path
) -> None:
    class Hostile:
        def __reduce__(self) -> tuple[object, tuple[Path]]:
            return Path.touch, (tmp_path / "done",)

    warm(apart)
    list(apart.looks([]))
    apart.expect(museum[0])
    answer = pickle.dumps([Hostile()])
    apart._in[:] = len(answer).to_bytes(8, "big") + answer
    assert list(apart.looks(museum[0])) == [look(raw) for raw in museum[0]]
    assert not (tmp_path / "done").exists()
    assert apart._process is None


def test_it_runs_only_while_a_backlog_lasts(museum: list[list[bytes]]) -> None:
    apart = Apart()

    def running() -> bool:
        return apart._process is not None and apart._process.poll() is None

    assert list(apart.looks(museum[0])) == [look(raw) for raw in museum[0]]
    before = running()
    apart.expect(museum[0])
    process, during = apart._process, running()
    apart.end()
    assert (before, during, running()) == (False, True, False)
    assert process is not None
    assert process.returncode is not None
    apart.end()


class Told:
    """Notes what it is told, in one list with what is handed over."""

    def __init__(self) -> None:
        self.notes: list[tuple[str, int]] = []

    def expect(self, raws: Sequence[bytes]) -> None:
        self.notes.append(("told of", len(raws)))

    def end(self) -> None:
        self.notes.append(("end", 0))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailer.imap, "BACKLOG", 6)
    monkeypatch.setattr(mailer.folder, "BATCH", 3)
    monkeypatch.setattr(mailer.folder, "LOOKED_AT", 6)


def test_of_a_backlog_the_next_mails_are_told_before_the_present_are_recorded(dovecot: Dovecot, small: None) -> None:
    for number in range(8):
        dovecot.deliver("circle", letter(number))
    told = Told()
    desk = Desk(dovecot, ahead=told)
    desk.refuse = lambda raw: told.notes.append(("recorded", desk.mailbox.health.taken))
    assert desk.pass_once() == 8
    assert [what for what, _ in told.notes] == (
        ["told of"] * 3 + ["recorded"] * 3 + ["told of"] + ["recorded"] * 5 + ["end"]
    )
    assert told.notes[0] == ("told of", 0)  # somebody makes ready while the first are fetched
    assert desk.subjects == list(range(8))
    told.notes.clear()
    dovecot.deliver("circle", letter(8))
    assert desk.pass_once() == 1
    assert [what for what, _ in told.notes] == ["recorded"]


@pytest.mark.parametrize("processed", ["", "Done"])
def test_a_line_cut_in_a_backlog_loses_nothing_that_was_read_before(
    dovecot: Dovecot, small: None, processed: str
) -> None:
    for number in range(12):
        dovecot.deliver("circle", letter(number))
    with Wire(dovecot.port) as wire:
        wire.cut_at, wire.cuts = b"Message-ID: <7", 1
        desk = Desk(dovecot, port=wire.port, ahead=Told(), processed=processed)
        with pytest.raises(Trouble):
            desk.pass_once()
        assert desk.subjects == list(range(6))
        desk.pass_once()
    assert desk.subjects == list(range(12))
    assert len(dovecot.letters("circle")) == (0 if processed else 12)

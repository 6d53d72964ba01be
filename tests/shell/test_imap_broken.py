"""Mail in over lines that are cut, stutter and fall silent: every answer is recorded, and the thread never ends."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from mailer.imap import Mailbox
from mailer.imap_dialling import Trouble
from mailer.servers import Server
from tests.servers.certificate import Certificate
from tests.servers.child import free_port
from tests.servers.dovecot import Dovecot
from tests.shell.test_imap import Desk, letter
from tests.shell.wire import Wire


@contextlib.contextmanager
def watching(desk: Desk) -> Iterator[threading.Event]:
    stop = threading.Event()
    thread = threading.Thread(target=desk.mailbox.watch, args=(desk.take, stop))
    thread.start()
    try:
        yield stop
    finally:
        stop.set()
        thread.join(5)
        assert not thread.is_alive(), "the mailbox did not stop"


def soon(true: Callable[[], object], within: float = 8) -> None:
    deadline = time.monotonic() + within
    while not true():
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.01)


@pytest.fixture(autouse=True)
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pauses between tries are tested by their order, not by sitting through them."""
    monkeypatch.setattr("mailer.imap.REST", (0.05, 0.5))


@pytest.fixture
def wire(dovecot: Dovecot) -> Iterator[Wire]:
    with Wire(dovecot.port) as wire:
        yield wire


def test_mail_is_received_as_it_comes(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    with watching(desk):
        for number in range(4):
            dovecot.deliver("circle", letter(number))
            soon(lambda number=number: number in desk.subjects, 3)
    assert desk.subjects == [0, 1, 2, 3]


def test_stop_is_heard_at_once_in_the_middle_of_waiting(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    with watching(desk) as stop:
        soon(lambda: desk.mailbox.health.contact)
        time.sleep(0.2)
        begin = time.monotonic()
        stop.set()
    assert time.monotonic() - begin < 1


def test_stop_is_heard_at_once_while_a_broken_server_is_left_alone(dovecot: Dovecot) -> None:
    desk = Desk(dovecot, port=free_port())
    with watching(desk) as stop:
        soon(lambda: desk.mailbox.health.trouble)
        time.sleep(0.3)
        begin = time.monotonic()
        stop.set()
    assert time.monotonic() - begin < 1


def test_a_line_cut_in_the_middle_of_a_mail_loses_and_doubles_nothing(dovecot: Dovecot, wire: Wire) -> None:
    for number in range(40):
        dovecot.deliver("circle", letter(number))
    wire.cut_at, wire.cuts = b"Message-ID: <17", 2
    desk = Desk(dovecot, port=wire.port)
    with watching(desk):
        soon(lambda: len(desk.rows) >= 40, 15)
    assert wire.cuts == 0
    assert wire.connections >= 3
    assert Counter(desk.subjects) == Counter(range(40))
    assert [raw for _, raw in desk.rows] == [letter(number) for number in range(40)]


PLACES = [
    b"* OK [CAPABILITY",
    b"Pre-login",
    b"Logged in",
    b"UIDVALIDITY",
    b"SEARCH",
    b"RFC822.SIZE",
    b"BODY[] {",
    b"+ idling",
]


@pytest.mark.parametrize("place", PLACES)
def test_wherever_the_line_is_cut_the_mail_comes_in_the_end(dovecot: Dovecot, wire: Wire, place: bytes) -> None:
    for number in range(3):
        dovecot.deliver("circle", letter(number))
    wire.cut_at, wire.cuts = place, 1
    desk = Desk(dovecot, port=wire.port)
    with watching(desk):
        soon(lambda: wire.cuts == 0 and len(desk.rows) >= 3)
        dovecot.deliver("circle", letter(3))
        soon(lambda: len(desk.rows) >= 4)
    assert desk.subjects == [0, 1, 2, 3]


def test_a_line_cut_while_waiting_is_noticed_and_mended(dovecot: Dovecot, wire: Wire) -> None:
    desk = Desk(dovecot, port=wire.port)
    with watching(desk):
        for number in range(3):
            soon(lambda number=number: wire.heard.count(b"IDLE") > number)
            wire.cut()
            dovecot.deliver("circle", letter(number))
            soon(lambda number=number: number in desk.subjects)
        assert wire.connections == 4
        soon(lambda: desk.mailbox.health.trouble == "")
    assert desk.subjects == [0, 1, 2]


def test_answers_that_come_byte_by_byte_break_nothing(dovecot: Dovecot, wire: Wire) -> None:
    wire.stutter = True
    desk = Desk(dovecot, port=wire.port)
    with watching(desk):
        for number in range(5):
            dovecot.deliver("circle", letter(number))
            soon(lambda number=number: number in desk.subjects)
    assert wire.connections == 1, "the line was lost"


def test_a_restarted_server_is_found_again_and_the_trouble_is_told_once(
    dovecot: Dovecot, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desk = Desk(dovecot, port=wire.port)
    with watching(desk):
        dovecot.deliver("circle", letter(0))
        soon(lambda: desk.rows)
        dovecot.stop()
        wire.cut()
        soon(lambda: desk.mailbox.health.trouble)
        time.sleep(1.5)
        dovecot.start()
        dovecot.deliver("circle", letter(1))
        soon(lambda: len(desk.rows) == 2, 15)
        soon(lambda: desk.mailbox.health.trouble == "")
    said = [record.getMessage() for record in caplog.records if record.name == "mailer.imap"]
    assert 2 <= len(said) <= 3, said
    assert len(set(said)) == len(said)
    assert said[-1] == f"mail from 127.0.0.1:{wire.port} is read again"


def test_without_idle_the_mailbox_is_looked_at_again_and_again(dovecot: Dovecot, wire: Wire) -> None:
    wire.change = lambda words: words.replace(b" IDLE", b" XDLE")
    desk = Desk(dovecot, port=wire.port, poll=0.2)
    with watching(desk):
        for number in range(3):
            dovecot.deliver("circle", letter(number))
            soon(lambda number=number: number in desk.subjects)
    assert b"IDLE" not in wire.heard


def test_a_wish_to_look_now_is_heard_while_waiting(dovecot: Dovecot, wire: Wire) -> None:
    wire.change = lambda words: words.replace(b" IDLE", b" XDLE")
    desk = Desk(dovecot, port=wire.port, poll=60)
    with watching(desk):
        soon(lambda: desk.mailbox.health.contact)
        time.sleep(0.2)
        dovecot.deliver("circle", letter(1))
        desk.mailbox.wake()
        soon(lambda: desk.rows, 3)


def test_mail_that_is_announced_while_something_else_is_asked_is_not_slept_over(dovecot: Dovecot, wire: Wire) -> None:
    """An EXISTS that arrives with the answer to the search before IDLE is never told again."""
    desk = Desk(dovecot, port=wire.port)
    delivered = []

    def change(words: bytes) -> bytes:
        if b"+ idling" in words and len(delivered) < 3:
            # The words of a server that notices new mail in this very moment, in one piece with its go-ahead.
            delivered.append(letter(len(delivered)))
            dovecot.deliver("circle", delivered[-1])
            time.sleep(0.7)
            return words.replace(b"+ idling\r\n", b"+ idling\r\n* %d EXISTS\r\n" % len(delivered))
        return words

    wire.change = change
    with watching(desk):
        for count in (1, 2, 3):
            soon(lambda count=count: len(desk.rows) == count, 5)


def test_ledger_trouble_is_waited_out_and_told(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    broken = True

    def refuse(raw: bytes) -> None:
        if broken:
            raise OSError("the disk is full")

    desk.refuse = refuse
    dovecot.deliver("circle", letter(1))
    dovecot.deliver("circle", letter(2))
    with watching(desk):
        soon(lambda: "the disk is full" in desk.mailbox.health.trouble)
        broken = False
        soon(lambda: len(desk.rows) == 2)
    assert desk.subjects == [1, 2]


def test_a_silent_server_is_not_waited_for_for_ever(dovecot: Dovecot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        desk = Desk(dovecot, port=silent.getsockname()[1], connect=0.2, read=0.2)
        begin = time.monotonic()
        with pytest.raises(Trouble, match=r"does not answer"):
            desk.pass_once()
        assert time.monotonic() - begin < 2


def test_a_server_that_falls_silent_after_the_log_in_is_not_waited_for_for_ever(dovecot: Dovecot, wire: Wire) -> None:
    """What Dovecot says from then on is lost, but the line stays up."""
    dovecot.deliver("circle", letter(1))
    mute = False

    def change(words: bytes) -> bytes:
        nonlocal mute
        mute = mute or b"UIDNEXT" in words
        return b"" if mute else words

    wire.change = change
    desk = Desk(dovecot, port=wire.port, read=0.3)
    begin = time.monotonic()
    with pytest.raises(Trouble, match=r"does not answer"):
        desk.pass_once()
    assert time.monotonic() - begin < 3


def test_a_server_that_speaks_another_language_is_a_sentence(dovecot: Dovecot) -> None:
    def serve(listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            end, _ = listener.accept()
            end.sendall(b"220 mail.example.org ESMTP\r\n")
            end.recv(1000)
            end.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        with pytest.raises(Trouble, match=r"broke off"):
            Desk(dovecot, port=listener.getsockname()[1], connect=1, read=1).pass_once()
        thread.join()


def test_a_name_that_is_not_known_is_a_sentence(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    desk.mailbox = Mailbox(
        Server("mail.invalid", 143, "u", "p", folder="INBOX"),
        cursor=lambda: desk.at,
        set_cursor=desk.set_cursor,
        since=lambda: desk.since,
    )
    with pytest.raises(Trouble, match=r"the name mail\.invalid is not known here; mend MAILER_IMAP_URL"):
        desk.pass_once()


def test_over_tls_mail_is_received_as_it_comes_and_strangers_are_not_trusted(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    dovecot = Dovecot(certificate)
    dovecot.start()
    try:
        for port, tls in ((dovecot.tls_port, "wholly"), (dovecot.port, "required")):
            monkeypatch.delenv("SSL_CERT_FILE", raising=False)
            desk = Desk(dovecot, port=port, tls=tls)
            with pytest.raises(Trouble, match=r"certificate"):
                desk.pass_once()
            monkeypatch.setenv("SSL_CERT_FILE", str(certificate.cert))
            desk = Desk(dovecot, port=port, tls=tls)
            with watching(desk):
                for number in range(3):
                    dovecot.deliver("circle", letter(number))
                    soon(lambda desk=desk, number=number: number in desk.subjects)
        monkeypatch.delenv("SSL_CERT_FILE")
        assert Desk(dovecot, tls="offered").pass_once() >= 3  # this very machine: encrypted, whoever it says it is
    finally:
        dovecot.remove()

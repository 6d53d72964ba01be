"""Mail in from a real Dovecot: what is new, in order, recorded before it is filed, nothing else touched."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from mailer.clock import WoundClock
from mailer.folder import moment_of
from mailer.imap import Mail, Mailbox
from mailer.imap_dialling import Trouble
from mailer.servers import Server
from tests.servers.dovecot import Dovecot
from tests.shell.wire import Wire

NOW = datetime.now(UTC)


def letter(number: int, body: str = "Yes, see you there.") -> bytes:
    head = f"From: Ben <ben@example.org>\r\nMessage-ID: <{number}@example.org>\r\nSubject: Re: Saturday"
    return f"{head}\r\n\r\n{body}\r\n".encode()


class Desk:
    """Where mail is received: a ledger of what came, by Message-ID, with the cursor beside it."""

    def __init__(self, dovecot: Dovecot, user: str = "circle", folder: str = "INBOX", **more: object) -> None:
        self.at: tuple[int, int] | None = None
        self.rows: list[tuple[int, bytes]] = []
        self.since = NOW - timedelta(days=1)
        self.refuse = lambda raw: None
        port, tls = int(str(more.pop("port", dovecot.port))), str(more.pop("tls", "offered"))
        password = str(more.pop("password", dovecot.password))
        server = Server("127.0.0.1", port, user, password, tls, folder)
        self.mailbox = Mailbox(
            server, cursor=lambda: self.at, set_cursor=self.set_cursor, since=lambda: self.since, **more
        )  # type: ignore[arg-type]

    def set_cursor(self, validity: int, uid: int) -> None:
        self.at = (validity, uid)

    def take(self, mails: Sequence[Mail], validity: int) -> None:
        for mail in mails:
            self.refuse(mail.raw)
            assert mail.at.tzinfo is UTC
        self.rows += [(mail.uid, mail.raw) for mail in mails]
        last = self.at[1] if self.at and self.at[0] == validity else 0
        self.at = (validity, max(last, *(mail.uid for mail in mails)))

    def pass_once(self) -> int:
        return self.mailbox.fetch_new(self.take)

    @property
    def subjects(self) -> list[int]:
        return [int(raw.split(b"Message-ID: <")[1].split(b"@")[0]) for _, raw in self.rows]


def test_each_mail_is_handed_over_once_in_the_order_it_came(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    for number in range(5):
        dovecot.deliver("circle", letter(number))
    assert desk.pass_once() == 5
    assert [raw for _, raw in desk.rows] == [letter(number) for number in range(5)]
    assert desk.pass_once() == 0
    dovecot.deliver("circle", letter(5))
    assert desk.pass_once() == 1
    assert desk.subjects == [0, 1, 2, 3, 4, 5]


def test_reading_marks_nothing_as_read_for_the_human_who_shares_the_mailbox(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    dovecot.deliver("circle", letter(1))
    desk.pass_once()
    with dovecot.connect("circle") as human:
        human.select_folder("INBOX")
        (flags,) = human.get_flags(human.search()).values()
    assert set(flags) <= {rb"\Recent"}


def test_recorded_mail_is_filed_away_into_a_folder_made_for_it(dovecot: Dovecot) -> None:
    desk = Desk(dovecot, processed="Archive/Circle")
    for number in range(3):
        dovecot.deliver("circle", letter(number))
    assert desk.pass_once() == 3
    assert dovecot.letters("circle") == []
    assert dovecot.letters("circle", "Archive.Circle") == [letter(number) for number in range(3)]
    dovecot.deliver("circle", letter(3))
    assert desk.pass_once() == 1
    assert len(dovecot.letters("circle", "Archive.Circle")) == 4


@pytest.mark.parametrize(("hidden", "left"), [(b" MOVE", 0), (b" MOVE UIDPLUS", 1)])
def test_a_server_without_move_is_handled_without_expunging_what_others_marked(
    dovecot: Dovecot, hidden: bytes, left: int
) -> None:
    def hide(words: bytes) -> bytes:
        for name in hidden.split():
            words = words.replace(b" " + name, b" X" + name[1:])
        return words

    dovecot.deliver("circle", letter(1))
    with dovecot.connect("circle") as human:
        human.select_folder("INBOX")
        human.delete_messages([1])  # marked, and not yet expunged: theirs to decide
    dovecot.deliver("circle", letter(2))
    with Wire(dovecot.port) as wire:
        wire.change = hide
        desk = Desk(dovecot, port=wire.port, processed="Done")
        desk.refuse = lambda raw: None
        desk.at = (validity_of(dovecot), 1)
        assert desk.pass_once() == 1
    assert dovecot.letters("circle") == [letter(1), letter(2)][: 1 + left]
    assert dovecot.letters("circle", "Done") == ([] if left else [letter(2)])


def validity_of(dovecot: Dovecot, folder: str = "INBOX") -> int:
    with dovecot.connect("circle") as human:
        found: int = human.folder_status(folder, ["UIDVALIDITY"])[b"UIDVALIDITY"]
        return found


def test_at_the_first_start_ten_thousand_old_mails_cost_one_search(dovecot: Dovecot) -> None:
    dovecot.fill("circle", (letter(number) for number in range(10_000)))
    for path in (dovecot.folder / "mail" / "circle" / "new").iterdir():
        os.utime(path, (1_600_000_000, 1_600_000_000))
    with dovecot.connect("circle") as human:  # lets Dovecot take them in
        human.select_folder("INBOX")
    dovecot.deliver("circle", letter(10_001))
    with Wire(dovecot.port) as wire:
        desk = Desk(dovecot, port=wire.port)
        begin = time.monotonic()
        assert desk.pass_once() == 1
        assert time.monotonic() - begin < 3
        assert desk.subjects == [10_001]
        assert desk.at == (validity_of(dovecot), 10_001)
        assert len(wire.said) < 4000, "old mail was looked at"
        assert wire.heard.count(b"FETCH") == 3  # date and size, twice, and the mail
        before = len(wire.said)
        assert desk.pass_once() == 0
        assert len(wire.said) - before < 2500


def test_at_the_first_start_in_a_mailbox_of_only_old_mail_the_cursor_passes_it_all(dovecot: Dovecot) -> None:
    for number in range(3):
        dovecot.deliver("circle", letter(number))
    desk = Desk(dovecot)
    desk.since = NOW + timedelta(days=2)
    assert desk.pass_once() == 0
    assert desk.at == (validity_of(dovecot), 3)
    desk.since = NOW - timedelta(days=1)
    dovecot.deliver("circle", letter(3))
    assert desk.pass_once() == 1
    assert desk.subjects == [3]


def test_of_mail_since_a_moment_none_earlier_is_taken(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    desk.since = NOW
    with dovecot.connect("circle") as provider:
        for minutes in (-600, -1, 1, 600):
            provider.append("INBOX", letter(1000 + minutes), msg_time=NOW + timedelta(minutes=minutes))
    assert desk.pass_once() == 2
    assert desk.subjects == [1001, 1600]


def test_when_the_server_numbers_anew_recent_mail_is_read_again_and_nothing_is_missed(dovecot: Dovecot) -> None:
    with dovecot.connect("circle") as provider:
        provider.create_folder("Circle")
        provider.append("Circle", letter(1))
    desk = Desk(dovecot, folder="Circle")
    assert desk.pass_once() == 1
    first = validity_of(dovecot, "Circle")
    time.sleep(1.1)  # Dovecot's UIDVALIDITY is a number of seconds
    with dovecot.connect("circle") as provider:
        provider.delete_folder("Circle")
        provider.create_folder("Circle")
        provider.append("Circle", letter(0), msg_time=NOW - timedelta(days=30))
        provider.append("Circle", letter(1))
        provider.append("Circle", letter(2))
    assert validity_of(dovecot, "Circle") != first
    assert desk.pass_once() == 2
    assert desk.subjects == [1, 1, 2]  # the ledger knows the first by its Message-ID
    assert desk.at == (validity_of(dovecot, "Circle"), 3)
    assert desk.pass_once() == 0


def test_of_a_huge_mail_only_the_head_is_read(dovecot: Dovecot) -> None:
    dovecot.deliver("circle", letter(1, "x" * 5000))
    dovecot.deliver("circle", letter(2))
    desk = Desk(dovecot, most=2000)
    assert desk.pass_once() == 2
    (_, cut), (_, whole) = desk.rows
    assert whole == letter(2)
    size = len(letter(1, "x" * 5000))
    assert cut == b"X-Mailer-Cut: %d\r\n" % size + letter(1).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


def test_mail_of_many_megabytes_in_all_comes_in_batches_that_fit_into_memory(dovecot: Dovecot) -> None:
    big = letter(1, "x" * 78 + "\r\n" + ("y" * 78 + "\r\n") * 20_000)
    dovecot.fill("circle", [big] * 12)
    desk = Desk(dovecot)
    with Wire(dovecot.port) as wire:
        desk = Desk(dovecot, port=wire.port)
        assert desk.pass_once() == 12
        assert wire.heard.count(b"BODY.PEEK[]") >= 3
    assert {raw for _, raw in desk.rows} == {big}


def test_empty_mail_and_mail_with_every_byte_comes_as_it_is(dovecot: Dovecot) -> None:
    odd = [b"Subject: x\r\n\r\n", b"\r\n", bytes(range(1, 256)) * 3 + b"\r\n", b"* 5 EXISTS\r\nQ1 OK {3}\r\n)\r\n"]
    desk = Desk(dovecot)
    for raw in odd:
        dovecot.deliver("circle", raw)
    assert desk.pass_once() == len(odd)
    assert [raw for _, raw in desk.rows] == dovecot.letters("circle")


def test_one_mail_that_cannot_be_recorded_holds_up_nobody_and_is_tried_again(
    dovecot: Dovecot, caplog: pytest.LogCaptureFixture
) -> None:
    tried = []

    def refuse(raw: bytes) -> None:
        if b"<2@" in raw:
            tried.append(raw)
            raise ValueError("what is this?")

    desk = Desk(dovecot, processed="Done")
    desk.refuse = refuse
    for number in range(1, 5):
        dovecot.deliver("circle", letter(number))
    assert desk.pass_once() == 3
    assert desk.subjects == [1, 3, 4]
    assert dovecot.letters("circle") == [letter(2)], "what was not recorded is not filed away"
    for _ in range(5):
        assert desk.pass_once() == 0
    assert len(tried) == 4, "once among the others, three times by itself"
    assert desk.mailbox.health.poisonous == 1
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 3


def test_a_mail_that_could_not_be_recorded_is_recorded_once_it_can_be(dovecot: Dovecot) -> None:
    desk = Desk(dovecot)
    broken = True

    def refuse(raw: bytes) -> None:
        if broken and b"<1@" in raw:
            raise ValueError("not today")

    desk.refuse = refuse
    dovecot.deliver("circle", letter(1))
    dovecot.deliver("circle", letter(2))
    assert desk.pass_once() == 1
    broken = False
    assert desk.pass_once() == 1
    assert desk.subjects == [2, 1]
    assert desk.at == (validity_of(dovecot), 2)


def test_when_nothing_can_be_recorded_the_cursor_stays_and_nothing_is_filed(dovecot: Dovecot) -> None:
    desk = Desk(dovecot, processed="Done")

    def refuse(raw: bytes) -> None:
        raise OSError("the disk is full")

    desk.refuse = refuse
    for number in range(10):
        dovecot.deliver("circle", letter(number))
    for _ in range(3):
        with pytest.raises(Trouble, match=r"mail cannot be recorded .*the disk is full"):
            desk.pass_once()
    assert desk.at is None
    desk.refuse = lambda raw: None
    assert desk.pass_once() == 10
    assert len(dovecot.letters("circle", "Done")) == 10


def test_mail_is_filed_only_once_it_is_recorded(dovecot: Dovecot) -> None:
    desk = Desk(dovecot, processed="Done")
    for number in range(3):
        dovecot.deliver("circle", letter(number))

    def take(mails: Sequence[Mail], validity: int) -> None:
        assert len(dovecot.letters("circle")) == 3
        raise OSError("the database is gone")

    with pytest.raises(Trouble, match=r"cannot be recorded .*the database is gone"):
        desk.mailbox.fetch_new(take)
    assert len(dovecot.letters("circle")) == 3


def test_a_wrong_password_is_a_sentence_without_the_password(dovecot: Dovecot) -> None:
    desk = Desk(dovecot, password="quite wrong")
    with pytest.raises(Trouble) as caught:
        desk.pass_once()
    assert str(caught.value).startswith(f"127.0.0.1:{dovecot.port} refuses the user name or password")
    assert "mend MAILER_IMAP_URL" in str(caught.value)
    assert "quite wrong" not in str(caught.value)


def test_a_missing_folder_is_a_sentence_that_names_those_there_are(dovecot: Dovecot) -> None:
    with pytest.raises(Trouble, match=r"there is no folder Circel .*; there are: .*INBOX"):
        Desk(dovecot, folder="Circel").pass_once()


def test_health_tells_how_long_mail_had_lain_there(dovecot: Dovecot) -> None:
    dovecot.deliver("circle", letter(1))
    clock = WoundClock(datetime.now(UTC) + timedelta(seconds=90))
    desk = Desk(dovecot, clock=clock)
    desk.pass_once()
    assert 80 < desk.mailbox.health.lag < 120
    desk.pass_once()
    assert desk.mailbox.health.lag == 0, "nothing lies there any more"


def test_health_tells_when_the_mailbox_last_answered(dovecot: Dovecot) -> None:
    clock = WoundClock(datetime(2026, 11, 21, 9, tzinfo=UTC))
    desk = Desk(dovecot, clock=clock)
    dovecot.deliver("circle", letter(1))
    desk.pass_once()
    assert desk.mailbox.health.contact == clock.now()
    assert desk.mailbox.health.taken == 1
    assert desk.mailbox.health.trouble == ""


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("17-Jul-1996 02:44:25 -0700", datetime(1996, 7, 17, 9, 44, 25, tzinfo=UTC)),
        (" 7-Jul-1996 02:44:25 +0530", datetime(1996, 7, 6, 21, 14, 25, tzinfo=UTC)),
        ("yesterday", datetime.fromtimestamp(0, UTC)),
    ],
)
def test_internal_dates_are_read_with_their_zone(text: str, moment: datetime) -> None:
    assert moment_of(text) == moment

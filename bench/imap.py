"""Taking in mail: `Mailbox.fetch_new` from Debian's Dovecot, against one FETCH over a plain socket in the same run.

usage: python bench/imap.py [MAILS] [ROUNDS]      needs dovecot-imapd

Three figures: all mail fetched and handed over, in batches with one commit each (SQLite, synchronous FULL); the cost
of one new mail in a mailbox of that many old ones; and the time from the server's EXISTS to the committed answer.
"""

from __future__ import annotations

import socket
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailer.imap import Mail, Mailbox
from mailer.servers import NEVER, Server
from tests.servers.dovecot import Dovecot
from tests.shell.wire import Wire

REPLY = """Return-Path: <person{i}@members.example>\r
From: Person Number {i} <person{i}@members.example>\r
To: Tuesday Circle <circle+r{i}.c2lnbmF0dXJl@example.org>\r
Subject: Accepted: Tuesday Circle\r
Date: Tue, 24 Nov 2026 10:00:00 +0000\r
Message-ID: <{i}@members.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary="b{i}"\r
\r
--b{i}\r
Content-Type: text/plain; charset=utf-8\r
\r
Person Number {i} has accepted this invitation.\r
\r
--b{i}\r
Content-Type: text/calendar; charset=utf-8; method=REPLY\r
\r
BEGIN:VCALENDAR\r
PRODID:-//Example//Calendar 1.0//EN\r
VERSION:2.0\r
METHOD:REPLY\r
BEGIN:VEVENT\r
DTSTART:20261124T180000Z\r
DTEND:20261124T200000Z\r
DTSTAMP:20261120T100000Z\r
ORGANIZER;CN=Tuesday Circle:mailto:circle@example.org\r
UID:2026-11-24-tuesday@example.org\r
ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Person Number {i}:mailto:pe\r
 rson{i}@members.example\r
SEQUENCE:0\r
SUMMARY:Tuesday Circle\r
END:VEVENT\r
END:VCALENDAR\r
\r
--b{i}--\r
"""


def plain_socket(dovecot: Dovecot, user: str, what: bytes = b"BODY.PEEK[]") -> None:
    """The limit: one FETCH for everything, the bytes dropped."""
    with socket.create_connection(("127.0.0.1", dovecot.port)) as sock:
        sock.sendall(b"a LOGIN %s %s\r\nb EXAMINE INBOX\r\n" % (user.encode(), dovecot.password.encode()))
        seen = b""
        while b"\r\nb OK" not in seen:
            seen += sock.recv(1 << 16)
        sock.sendall(b"c UID FETCH 1:* (" + what + b")\r\n")
        tail = b""
        while b"\r\nc OK" not in tail:
            tail = (tail + sock.recv(1 << 18))[-300:]


class Ledger:
    """Just enough of one: a row a mail and the cursor, committed together."""

    def __init__(self, path: str, start: tuple[int, int] | None = None) -> None:
        self.db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.db.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE inbound(uid INTEGER PRIMARY KEY, size INT)"
        )
        self.at, self.count = start, 0
        self.committed = threading.Event()

    def take(self, mails: Sequence[Mail], validity: int) -> None:
        self.db.execute("BEGIN IMMEDIATE")
        self.db.executemany(
            "INSERT OR IGNORE INTO inbound VALUES (?, ?)", [(mail.uid, len(mail.raw)) for mail in mails]
        )
        self.at = (validity, mails[-1].uid)
        self.db.execute("COMMIT")
        self.count += len(mails)
        self.committed.set()

    def set_cursor(self, validity: int, uid: int) -> None:
        self.at = (validity, uid)

    def mailbox(self, server: Server) -> Mailbox:
        since = datetime.fromtimestamp(0, UTC)
        return Mailbox(server, cursor=lambda: self.at, set_cursor=self.set_cursor, since=lambda: since)


def main(count: int = 20_000, rounds: int = 3) -> None:
    dovecot = Dovecot()
    dovecot.start()
    user = "circle"
    server = Server("127.0.0.1", dovecot.port, user, dovecot.password, tls=NEVER, folder="INBOX")
    try:
        dovecot.fill(user, (REPLY.format(i=i).encode() for i in range(count)))
        begin = time.perf_counter()
        plain_socket(dovecot, user, b"RFC822.SIZE")
        print(f"first look at {count} mails: the server needs {time.perf_counter() - begin:.2f} s to index them")
        with dovecot.connect(user) as client:
            validity = client.folder_status("INBOX", ["UIDVALIDITY"])[b"UIDVALIDITY"]
        limit, ours = [], []
        with tempfile.TemporaryDirectory() as folder:
            for n in range(rounds):
                begin = time.perf_counter()
                plain_socket(dovecot, user)
                limit.append(time.perf_counter() - begin)
                ledger = Ledger(f"{folder}/{n}.db", (validity, 0))
                begin = time.perf_counter()
                taken = ledger.mailbox(server).fetch_new(ledger.take)
                ours.append(time.perf_counter() - begin)
                assert taken == count == ledger.db.execute("SELECT count(*) FROM inbound").fetchone()[0]
            wire, took = statistics.median(limit), statistics.median(ours)
            print(f"plain socket, bytes dropped  {count / wire:7.0f} mails/s")
            print(f"fetched and committed        {count / took:7.0f} mails/s, {wire / took:.2f} of the plain socket")
            one_new(dovecot, server, ledger, count)
            latency(dovecot, server, ledger)
    finally:
        dovecot.remove()


def one_new(dovecot: Dovecot, server: Server, ledger: Ledger, old: int) -> None:
    took = []
    for n in range(5):
        dovecot.deliver(server.user, REPLY.format(i=10**6 + n).encode())
        begin = time.perf_counter()
        assert ledger.mailbox(server).fetch_new(ledger.take) == 1
        took.append(time.perf_counter() - begin)
    print(f"one new mail among {old} old ones, log-in included: {statistics.median(took) * 1e3:.0f} ms")


def latency(dovecot: Dovecot, server: Server, ledger: Ledger) -> None:
    """From the server's EXISTS, as it passes on the wire, to our commit; what the wire costs is counted in."""
    heard: list[float] = []

    def tap(words: bytes) -> bytes:
        if b" EXISTS" in words:
            heard.append(time.perf_counter())
        return words

    took = []
    stop = threading.Event()
    with Wire(dovecot.port) as wire:
        mailbox = ledger.mailbox(replace(server, port=wire.port))
        thread = threading.Thread(target=mailbox.watch, args=(ledger.take, stop))
        thread.start()
        time.sleep(0.5)
        wire.change = tap
        for n in range(12):
            heard.clear()
            ledger.committed.clear()
            dovecot.deliver(server.user, REPLY.format(i=2 * 10**6 + n).encode())
            assert ledger.committed.wait(10)
            took.append(time.perf_counter() - heard[0])
            time.sleep(0.1)
        stop.set()
        thread.join()
    print(f"from EXISTS to the commit: median {statistics.median(took) * 1e3:.1f} ms, worst {max(took) * 1e3:.1f} ms")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))

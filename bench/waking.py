"""One answer among old mail, through the real service: from the server's EXISTS, on the wire, to the commit.

usage: python bench/waking.py [OLD]      needs dovecot-imapd; a mailbox that holds OLD mails already (20000)

Prints the median and the worst of 20 answers, buttons and words in turn, and what the server sent for each: old mail
must cost nothing.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.imap import REPLY, plain_socket
from bench.replies import NOW, Crowd, running, settings
from mailer.app import App, opened
from mailer.clock import WoundClock
from mailer.core.reading import read
from mailer.imap import Mail
from mailer.service.ahead import look_ahead
from tests.servers.dovecot import Dovecot
from tests.shell.wire import Wire

ANSWERS = 20


async def main(old: int = 20_000) -> None:
    with running() as dovecot, Wire(dovecot.port) as wire, tempfile.TemporaryDirectory() as folder:
        dovecot.fill("waking", (REPLY.format(i=i).encode() for i in range(old)))
        plain_socket(dovecot, "waking", b"RFC822.SIZE")  # the server makes its index
        with dovecot.connect("waking") as client:
            told = client.folder_status("INBOX", ["UIDVALIDITY", "UIDNEXT"])
        behind = settings(Path(folder), Behind(dovecot, wire), "waking")  # type: ignore[arg-type]
        async with opened(behind, WoundClock(NOW)) as app:
            app.take_in()
            look_ahead(app.house, NOW)
            app.store.set_cursor(app.mailbox_name, told[b"UIDVALIDITY"], told[b"UIDNEXT"] - 1)
            crowd = Crowd(app)
            half = ANSWERS // 2
            pairs = zip(crowd.mails("buttons", half), crowd.mails("words", half), strict=True)
            mails = [mail for pair in pairs for mail in pair]
            for mail in mails:
                read(mail)  # what the languages need is loaded
            took, sent = measure(app, dovecot, wire, mails)
        print(
            f"among {old} old mails: EXISTS to the commit, median {statistics.median(took) * 1e3:.1f} ms, worst "
            f"{max(took) * 1e3:.1f} ms; the server sent {statistics.median(sent):.0f} bytes for each"
        )


def measure(app: App, dovecot: Dovecot, wire: Wire, mails: list[bytes]) -> tuple[list[float], list[int]]:
    heard: list[float] = []
    committed, stop = threading.Event(), threading.Event()

    def tap(words: bytes) -> bytes:
        if b" EXISTS" in words:
            heard.append(time.perf_counter())
        return words

    def take(mails: Sequence[Mail], validity: int) -> None:
        app.take(mails, validity)
        committed.set()

    assert app.mailbox is not None
    watching = threading.Thread(target=app.mailbox.watch, args=(take, stop))
    watching.start()
    time.sleep(1)
    wire.change = tap
    took, sent = [], []
    for mail in mails:
        heard.clear()
        committed.clear()
        before = len(wire.said)
        dovecot.deliver("waking", mail)
        assert committed.wait(60), app.mailbox.health
        took.append(time.perf_counter() - heard[0])
        time.sleep(0.1)
        sent.append(len(wire.said) - before)
    stop.set()
    watching.join()
    return took[2:], sent[2:]  # the first of each kind opens what it needs


class Behind:
    """The Dovecot as it is reached over the wire."""

    def __init__(self, dovecot: Dovecot, wire: Wire) -> None:
        self.dovecot, self.wire = dovecot, wire

    def url(self, user: str) -> str:
        return self.dovecot.url(user).replace(f":{self.dovecot.port}/", f":{self.wire.port}/")


if __name__ == "__main__":
    asyncio.run(main(*map(int, sys.argv[1:])))

"""The obvious way to send what we send, against ours in the same run, to the same smtp-sink.

usage: python bench/peers.py [LETTERS]     (100; Django is measured where it is installed: pip install django)

Both obvious ways write each letter anew for its reader, calendar and all, send it, and mark its row with a commit of
its own on SQLite (FULL). The plain one renders our templates, builds the calendar with icalendar and the mail with
EmailMessage (bench/obvious.py), and keeps one smtplib connection. Django's is the loop its documentation leads to: an
EmailMultiAlternatives for each, of Django's templates, sent by `send`, then `save`. Ours is bench/pump.py. All have
sent something before they are measured: what is loaded and compiled once a process is not once a letter.
"""

from __future__ import annotations

import json
import smtplib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench import compose, obvious
from mailer.core.model import Outgoing
from mailer.templating import Letters
from tests.core.cast import AT, POST
from tests.servers.child import free_port

OURS = 20_000
BEFORE = 5
ROUNDS = 3


Cost = tuple[float, float]  # letters a second by the clock, and µs of CPU a letter


def plainly(port: int, letters: list[Outgoing], folder: Path) -> Cost:
    rows = sqlite3.connect(folder / "plain.db", isolation_level=None)
    rows.execute("PRAGMA journal_mode=WAL")
    rows.execute("PRAGMA synchronous=FULL")
    rows.execute("CREATE TABLE letter (id INTEGER PRIMARY KEY, sent REAL)")
    rows.executemany("INSERT INTO letter VALUES (?, NULL)", [(one.said.id,) for one in letters])
    templates = Letters()
    with smtplib.SMTP("127.0.0.1", port) as server:

        def send(one: Outgoing) -> None:
            raw = obvious.compose(one, POST, templates, AT)
            server.sendmail(POST.return_path(one.said.id), one.reader.email, raw)
            rows.execute("UPDATE letter SET sent = ? WHERE id = ?", (time.time(), one.said.id))

        return measured(send, letters)


def measured(send: Callable[[Outgoing], None], letters: list[Outgoing]) -> Cost:
    """All but the first of them, which go before the clock is started."""
    for one in letters[:BEFORE]:
        send(one)
    began, used = time.perf_counter(), time.process_time()
    for one in letters[BEFORE:]:
        send(one)
    count = len(letters) - BEFORE
    return count / (time.perf_counter() - began), (time.process_time() - used) / count * 1e6


def parts(raw: bytes) -> tuple[str, str]:
    """Text and HTML of one letter, the reader's name left open for Django's templates."""
    mail = cast(EmailMessage, message_from_bytes(raw, policy=default))
    found = [mail.get_body(kind) for kind in (("plain",), ("html",))]
    text, page = (part.get_content() for part in found if part is not None)
    return text.replace("Person Number 1", "{{ name }}"), page.replace("Person Number 1", "{{ name }}")


def django(port: int, letters: list[Outgoing], folder: Path) -> Cost:
    import django as framework
    from django.conf import settings

    text, page = parts(obvious.compose(letters[0], POST, Letters(), AT))
    (folder / "letter.txt").write_text(text)
    (folder / "letter.html").write_text(page)
    settings.configure(
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=port,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(folder / "django.db")}},
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [str(folder)]}],
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    )
    framework.setup()
    from django.core.mail import EmailMultiAlternatives
    from django.db import connection, models
    from django.template.loader import render_to_string
    from django.utils import timezone

    class Row(models.Model):
        sent = models.DateTimeField(null=True)

        class Meta:
            app_label = "bench"

    with connection.schema_editor() as editor:
        editor.create_model(Row)
    rows: Any = Row.objects  # type: ignore[attr-defined]
    rows.bulk_create([Row(id=one.said.id) for one in letters])
    found = {row.id: row for row in rows.order_by("id")}

    def send(one: Outgoing) -> None:
        row = found[one.said.id]
        told = {"name": one.reader.called}
        method, calendar = obvious.calendar(one, POST, "See you there")
        mail = EmailMultiAlternatives(
            "Saturday co-learning",
            render_to_string("letter.txt", told),
            POST.group_address(one.group.id),
            [one.reader.email],
            reply_to=[POST.reply_to(one.said.id)],
        )
        mail.attach_alternative(render_to_string("letter.html", told), "text/html")
        mail.attach("invite.ics", calendar.decode(), f"text/calendar; method={method}")
        mail.send()
        row.sent = timezone.now()
        row.save()

    return measured(send, letters)


def alone(way: str, port: int, count: int) -> Cost:
    """One of the obvious ways, in a process of its own."""
    words = [str(Path(__file__)), way, str(port), str(count)]
    done = subprocess.run([sys.executable, *words], check=True, stdout=subprocess.PIPE)
    rate, cpu = json.loads(done.stdout)
    return rate, cpu


def ours(port: int) -> Cost:
    from bench.pump import filled

    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        filled(folder, OURS, 1000)
        words = [str(Path(__file__).with_name("pump.py")), "alone", folder, str(port), "10", "1e9", "0"]
        done = json.loads(subprocess.run([sys.executable, *words], check=True, stdout=subprocess.PIPE).stdout)
    return done["rate"], done["cpu"]


def main(count: int) -> None:
    port = free_port()
    sink = subprocess.Popen(["smtp-sink", "-u", "nobody", f"127.0.0.1:{port}", "200"], stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    others = ["plainly", *(["django"] if find_spec("django") else [])]
    found: dict[str, list[Cost]] = {"ours": [], **{way: [] for way in others}}
    try:
        for _ in range(ROUNDS):  # in turn: whoever else is on the machine is so for all
            found["ours"].append(ours(port))
            for way in others:
                found[way].append(alone(way, port, count))
    finally:
        sink.terminate()
        sink.wait()
    middle = {way: [statistics.median(figures) for figures in zip(*costs, strict=True)] for way, costs in found.items()}
    rate, cpu = middle.pop("ours")
    print(f"ours                {rate:9,.0f} letters/s, {cpu:9,.0f} µs of CPU a letter")
    for way, (slow, dear) in middle.items():
        print(
            f"{way:19} {slow:9,.0f} letters/s, {dear:9,.0f} µs of CPU a letter: "
            f"ours is {rate / slow:.0f} times as fast (goal: 100), by CPU {dear / cpu:.0f} times"
        )


if __name__ == "__main__":
    if sys.argv[1:2] in (["plainly"], ["django"]):
        with tempfile.TemporaryDirectory(prefix="peers-") as folder:
            work = plainly if sys.argv[1] == "plainly" else django
            letters = compose.letters(int(sys.argv[3]), "Person Number {}")
            print(json.dumps(work(int(sys.argv[2]), letters, Path(folder))))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)

"""The demo: seven weeks played through and checked, and a page on which whoever watches takes part."""

from __future__ import annotations

import asyncio
import re
import signal
import smtplib
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from html import unescape
from pathlib import Path

import pytest

from mailer.demo import cast
from mailer.demo.acts import Cue, Says
from mailer.demo.calendars import CalendarApp
from mailer.demo.director import Director
from mailer.demo.mailreader import MailReader
from mailer.demo.postoffice import PostOffice
from mailer.demo.stage import staged
from mailer.demo.verdict import Errors, Minutes, verdict
from mailer.demo.writing import parsed
from tests.servers.chromium import Chromium

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_seven_weeks_played_through_come_out_as_the_cast_meant_them(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mailer", "demo", "--once"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    story = done.stdout
    assert max(map(len, story.splitlines())) <= 80
    for sentence in (
        'Ben writes "Yes, see you there!" -> coming',
        "Mia presses yes in Apple's calendar -> coming",
        'Gus writes "Leider kann ich an dem Abend nicht." -> not coming',
        "Fay has an automatic answer that does not say it is one",
        "the letter to ned@example.org came back",
        "Ada moves the peer assist of 10 December to the 11th",
        "feed peer-assists: 10 Dec 16:30 is now 11 Dec 16:30",
        "the letter to pia@exmaple.org came back: 550 5.1.2 no such domain",
        "Everything came out as the cast meant it",
    ):
        assert " ".join(sentence.split()) in " ".join(story.split())
    assert "NOT" not in story
    assert list(tmp_path.iterdir()) == [], "it leaves nothing behind"


async def test_an_answer_taken_for_something_else_is_no_success() -> None:
    no = Says("No, sorry, I can't come.", means=("rsvp accepted",))
    async with staged() as stage:
        director = Director(stage, cues=(Cue("mia", "invitation", "*", timedelta(minutes=5), (no,)),))
        await director.begin()
        await director.until(cast.START + timedelta(hours=1))
        checks = {check.what: check for check in await verdict(director, Minutes(), Errors())}
        answers = checks["answers, each understood as it was meant"]
        assert answers.count == 2
        assert [fault.rpartition(": meant ")[2].partition(" (")[0] for fault in answers.faults] == [
            "rsvp accepted, understood rsvp declined"
        ] * 2
        assert not checks["letters, each delivered once"].faults


async def test_a_calendar_that_missed_a_change_is_no_success() -> None:
    async with staged() as stage:
        director = Director(stage, cues=())
        await director.begin()
        [entry] = stage.calendar("fay").entries.values()
        later = entry.start + timedelta(hours=1)
        stage.calendar("fay").entries[entry.uid] = type(entry)(
            entry.uid, 0, entry.stamp, later, entry.end, entry.summary, entry.location, False
        )
        checks = {check.what: check for check in await verdict(director, Minutes(), Errors())}
        calendars = checks["entries in people's calendars, as the feeds have them"]
        assert calendars.faults == ("fay: the entry of 26 Nov 19:30 ought to be 26 Nov 18:30",)


# ---- the page ---------------------------------------------------------------------------------------------------


@contextmanager
def watched(folder: Path) -> Iterator[str]:
    """The demo running in `folder`; the address of its page. Ctrl-C ends it."""
    command = [sys.executable, "-m", "mailer", "demo", "--port", "0", "--no-browser"]
    demo = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    assert demo.stdout is not None and demo.stderr is not None
    try:
        address, where = demo.stdout.readline(), demo.stdout.readline()
        found = re.search(r"http://\S+", address)
        assert found, demo.stderr.read()
        yield found[0]
        scratch = Path(re.search(r"(/\S+)/schedules", where)[1])  # type: ignore[index]
        assert scratch.is_dir()
        demo.send_signal(signal.SIGINT)
        demo.wait(20)
        assert "Traceback" not in demo.stderr.read()
        assert not scratch.exists(), "its folder is gone with it"
    finally:
        demo.kill()
        demo.communicate()


def fetch(url: str, **form: str) -> str:
    data = urllib.parse.urlencode(form).encode() if form else None
    with urllib.request.urlopen(urllib.request.Request(url, data), timeout=60) as page:
        return unescape(page.read().decode())


def refusal(request: urllib.request.Request) -> int:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=60)
    with refused.value as error:
        return error.code


def test_a_visitor_winds_the_clock_answers_as_ben_and_breaks_a_schedule(tmp_path: Path) -> None:
    with watched(tmp_path) as page:
        first = fetch(page)
        assert "20 Nov 2026" in first and "invitation" in first
        after = fetch(f"{page}/wind", by="day")
        assert "21 Nov 2026" in after
        letters = re.findall(r'href="(/demo/letter/\d+)">Invitation: Peer assists', fetch(f"{page}/person/ben"))
        letter = urllib.parse.urljoin(page, letters[0])
        answered = fetch(f"{letter}/answer", words="Entschuldigung, ich kann leider doch nicht kommen.", style="phone")
        assert "not coming" in answered and "leider" in answered
        pressed = fetch(f"{letter}/press", partstat="TENTATIVE", program="outlook")
        assert "the calendar reply says TENTATIVE" in pressed
        assert "Maybe, noted" in fetch(f"{page}/person/ben"), "mailer has answered, and Ben has read it over IMAP"
        for view, part in (
            ("text", "Hello Ben"),
            ("calendar", "METHOD:REQUEST"),
            ("raw", "X-Mailer-Topic: invitation"),
        ):
            assert part in fetch(f"{letter}?as={view}")
        text = re.search(r"<textarea name=.*?>\n(.*?)</textarea>", fetch(f"{page}/schedule/colearning.yaml"), re.S)
        assert text
        slip = text[1].replace("invite: 7 days before", "invte: 7 days before")
        broken = fetch(f"{page}/schedule/colearning.yaml", text=slip)
        assert "line 35, column 1" in broken and "did you mean `invite`?" in broken
        assert "host-problem" in fetch(page)


def test_the_page_runs_no_scripts_of_a_letter_and_takes_no_forms_of_others(tmp_path: Path) -> None:
    with watched(tmp_path) as page:
        with urllib.request.urlopen(f"{page}/letter/0", timeout=60) as answer:
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            html = answer.read().decode()
        frame = re.search(r"<iframe[^>]*>", html, re.S)
        assert frame and "srcdoc=" in frame[0]
        assert re.search(r'sandbox="([^"]*)"', frame[0])[1].split() == [  # type: ignore[index]
            "allow-popups",
            "allow-popups-to-escape-sandbox",
        ]
        for headers in ({"Origin": "https://elsewhere.example"}, {"Host": "elsewhere.example"}):
            assert refusal(urllib.request.Request(f"{page}/wind", b"by=week", headers)) == 403
        for missing in ("/letter/999", "/person/nobody", "/schedule/../mailer.db", "/schedule/nothing.yaml"):
            assert refusal(urllib.request.Request(page + missing)) == 404


def test_the_page_fits_a_browser(tmp_path: Path, chromium: Chromium) -> None:
    with watched(tmp_path) as page:
        shown = unescape(chromium.page(page))
        assert "What happens" in shown and "Sessions filling up" in shown
        assert "You are invited" in unescape(chromium.page(f"{page}/letter/0")), "the letter is shown in its frame"


def test_a_port_that_is_taken_is_said_in_a_sentence(tmp_path: Path) -> None:
    with watched(tmp_path) as page:
        port = str(urllib.parse.urlsplit(page).port)
        command = [sys.executable, "-m", "mailer", "demo", "--port", port, "--no-browser"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert done.returncode == 1
        assert done.stderr.startswith(f"mailer: port {port} cannot be used")


def test_without_the_extra_the_command_names_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    from mailer.__main__ import main

    monkeypatch.setattr("mailer.commands.demo.NEEDED", ("aiosmtpd", "no_such_package_here"))
    assert main(["demo", "--once"]) == 1
    assert capsys.readouterr().err == "mailer: the demo needs no_such_package_here; pip install 'mailer[demo]'\n"


# ---- the provider and the calendar ----------------------------------------------------------------------------------


def letter(to: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Ben <ben@example.org>", to, "Hello"
    mail["Message-ID"] = "<1@members.example.org>"
    mail.set_content("Dee, are you there?\n.\nBen\n")
    return mail


def test_the_provider_delivers_refuses_and_returns_letters() -> None:
    with PostOffice(["ben", "dee", "ned"], ["ned"], lambda: NOON) as office:
        ben, dee = (MailReader(office.imap(user), office.smtp(user)) for user in ("ben", "dee"))
        ben.send(letter("dee+tag@example.org"), "ben+bounce@example.org", "dee+tag@example.org")
        [raw] = dee.new()
        assert parsed(raw)["Return-Path"] == "<ben+bounce@example.org>"
        assert parsed(raw)["Authentication-Results"] == "mail.example.org; dmarc=pass header.from=example.org"
        assert "\n.\nBen" in parsed(raw).get_content().replace("\r\n", "\n")
        assert dee.new() == []
        with pytest.raises(smtplib.SMTPRecipientsRefused, match=r"5\.1\.1"):
            ben.send(letter("zoe@example.org"), "ben@example.org", "zoe@example.org")
        with pytest.raises(smtplib.SMTPSenderRefused, match=r"5\.7\.1"):
            ben.send(letter("dee@example.org"), "dee@example.org", "dee@example.org")
        ben.send(letter("ned@example.org"), "ben+r1@example.org", "ned@example.org")
        [report] = map(parsed, ben.new())
        assert report.get_content_type() == "multipart/report"
        status = report.get_payload(1).get_payload(1)
        assert (status["Action"], status["Status"]) == ("failed", "5.2.2")
        ben.send(letter("ned@example.org"), "", "ned@example.org")
        assert ben.new() == [], "no bounce of a bounce"
        with (
            smtplib.SMTP(office.smtp("ben").host, office.smtp("ben").port) as client,
            pytest.raises(smtplib.SMTPException),
        ):
            client.login("ben", "wrong")
        ben.close()
        dee.close()


def event(sequence: int, hour: int, method: str = "REQUEST", stamp: int = 9) -> str:
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", f"METHOD:{method}", "BEGIN:VEVENT", "UID:a@example.org",
        f"DTSTAMP:20261120T{stamp:02}0000Z", f"SEQUENCE:{sequence}", f"DTSTART:20261201T{hour:02}0000Z",
        f"DTEND:20261201T{hour + 1:02}0000Z", "SUMMARY:Circle", "ATTENDEE:mailto:ben@example.org",
        "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return "\r\n".join(lines)


def test_a_calendar_follows_the_newest_word_and_no_older_one() -> None:
    calendar = CalendarApp("ben@example.org")
    calendar.take(event(1, 19))
    calendar.take(event(0, 18))
    assert calendar.shown()["a@example.org"].start.hour == 19
    calendar.take(event(1, 17, stamp=8))
    assert calendar.shown()["a@example.org"].start.hour == 19
    calendar.take(event(1, 20, stamp=10))
    assert calendar.shown()["a@example.org"].start.hour == 20
    calendar.take(event(2, 20, "CANCEL", 11))
    assert calendar.shown() == {}
    calendar.take(event(1, 19, stamp=12))
    assert calendar.shown() == {}
    stranger = CalendarApp("dee@example.org")
    stranger.take(event(0, 18))
    assert stranger.faults == ["an event for ben@example.org"]


def test_the_stage_leaves_nothing_behind_when_it_is_stopped_in_the_middle(tmp_path: Path) -> None:
    async def interrupted() -> Path:
        async with staged() as stage:
            folder = stage.folder
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(Director(stage).until(cast.END), 0.5)
        return folder

    assert not asyncio.run(interrupted()).exists()

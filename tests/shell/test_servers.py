"""The servers that other tests lean on do what those tests believe."""

from __future__ import annotations

import select
import smtplib
import ssl
from email.message import EmailMessage
from pathlib import Path

import psycopg
import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from tests.servers.certificate import Certificate
from tests.servers.chromium import Chromium
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink

CIRCLE = "circle@example.org"


def letter(subject: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Ben <ben@example.org>", CIRCLE, subject
    message.set_content("Yes, see you there.\n")
    return message


def test_a_letter_to_ben_is_kept_with_its_envelope(smtp_sink: Sink) -> None:
    with smtplib.SMTP("127.0.0.1", smtp_sink.port) as client:
        client.sendmail("bounce+1@example.org", ["ben@example.org"], letter("Saturday").as_bytes())
    (kept,) = smtp_sink.wait_for(1)
    assert kept.sender == "bounce+1@example.org"
    assert kept.recipients == ("ben@example.org",)
    assert [message["Subject"] for message in smtp_sink.to("ben@example.org")] == ["Saturday"]
    assert smtp_sink.to("chi@example.org") == []


def test_chi_is_refused_once_and_then_accepted(smtp_sink: Sink) -> None:
    smtp_sink.refuse("451 4.2.0 come back later", address="chi@example.org", times=1)
    with smtplib.SMTP("127.0.0.1", smtp_sink.port) as client:
        with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
            client.sendmail(CIRCLE, ["chi@example.org"], b"Subject: one\r\n\r\n")
        assert refused.value.recipients == {"chi@example.org": (451, b"4.2.0 come back later")}
        client.sendmail(CIRCLE, ["chi@example.org"], b"Subject: two\r\n\r\n")
    assert [message["Subject"] for message in smtp_sink.to("chi@example.org")] == ["two"]


def test_the_sink_hangs_up_where_it_is_told_to(smtp_sink: Sink) -> None:
    smtp_sink.refuse("drop", at="data", times=1)
    with pytest.raises(smtplib.SMTPServerDisconnected), smtplib.SMTP("127.0.0.1", smtp_sink.port) as client:
        client.sendmail(CIRCLE, ["dee@example.org"], b"Subject: one\r\n\r\n")
    assert smtp_sink.received == []


def test_the_sink_asks_for_a_password_and_offers_starttls(certificate: Certificate) -> None:
    sink = Sink(login=("circle", "right"), certificate=certificate)
    sink.start()
    try:
        with smtplib.SMTP("localhost", sink.port) as client:
            client.starttls(context=ssl.create_default_context(cafile=str(certificate.cert)))
            with pytest.raises(smtplib.SMTPAuthenticationError):
                client.login("circle", "wrong")
            client.login("circle", "right")
            client.sendmail(CIRCLE, ["eve@example.org"], b"Subject: safe\r\n\r\n")
        assert len(sink.to("eve@example.org")) == 1
    finally:
        sink.stop()


def test_a_stopped_sink_answers_again_on_the_same_port(smtp_sink: Sink) -> None:
    smtp_sink.stop()
    with pytest.raises(ConnectionRefusedError):
        smtplib.SMTP("127.0.0.1", smtp_sink.port)
    smtp_sink.start()
    with smtplib.SMTP("127.0.0.1", smtp_sink.port) as client:
        assert client.noop()[0] == 250


def test_bens_answer_arrives_while_the_circle_idles(dovecot: Dovecot) -> None:
    with dovecot.connect(CIRCLE) as client:
        client.select_folder("INBOX")
        client.idle()
        dovecot.deliver(CIRCLE, letter("Re: Saturday").as_bytes())
        ready, _, _ = select.select([client.socket()], [], [], 2)
        assert ready, "Dovecot said nothing within 2 s"
        client.idle_done()
    (raw,) = dovecot.letters(CIRCLE)
    assert b"Subject: Re: Saturday" in raw


def test_each_test_finds_its_mailboxes_empty(dovecot: Dovecot) -> None:
    assert dovecot.letters(CIRCLE) == []


def test_a_wrong_password_is_refused_and_a_restart_loses_no_mail(dovecot: Dovecot) -> None:
    dovecot.fill(CIRCLE, [letter(f"old {number}").as_bytes() for number in range(20)])
    with (
        IMAPClient("127.0.0.1", port=dovecot.port, ssl=False, timeout=10) as client,
        pytest.raises(LoginError),
    ):
        client.login(CIRCLE, "wrong")
    dovecot.stop()
    with pytest.raises(OSError):
        dovecot.connect(CIRCLE)
    dovecot.start()
    assert len(dovecot.letters(CIRCLE)) == 20


def test_dovecot_speaks_tls_with_a_certificate(certificate: Certificate) -> None:
    server = Dovecot(certificate)
    server.start()
    try:
        context = ssl.create_default_context(cafile=str(certificate.cert))
        with IMAPClient("localhost", port=server.tls_port, ssl_context=context, timeout=10) as client:
            client.login(CIRCLE, server.password)
    finally:
        server.remove()


def test_every_test_has_a_database_of_its_own(postgres: str) -> None:
    with psycopg.connect(postgres) as connection:
        connection.execute("CREATE TABLE said (key text PRIMARY KEY)")
        assert connection.execute("SELECT count(*) FROM pg_tables WHERE tablename = 'said'").fetchone() == (1,)


def test_and_so_has_the_next_one(postgres: str) -> None:
    with psycopg.connect(postgres) as connection:
        assert connection.execute("SELECT to_regclass('said')").fetchone() == (None,)


def test_a_browser_shows_a_page(chromium: Chromium, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p id=who></p><script>document.getElementById('who').textContent = 'Ada hosts'</script>")
    assert "Ada hosts</p>" in chromium.page(page.as_uri())
    assert chromium.picture(page.as_uri(), tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")

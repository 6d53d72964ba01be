"""Access tokens from a server that really answers HTTP."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest

from mailer.imap import Mail, Mailbox, Take
from mailer.oauth import OAuthError, Tokens
from mailer.servers import OAuth, Server
from tests.shell.wire import Wire

if TYPE_CHECKING:
    from tests.servers.dovecot import Dovecot

Answer = tuple[int, object]


class Provider:
    """Answers each request with what `answer` says of its form."""

    def __init__(self) -> None:
        self.forms: list[dict[str, str]] = []
        self.good: set[str] = set()  # tokens that a mail server may take
        self.answer: Callable[[dict[str, str]], Answer] = lambda form: (200, {"access_token": f"t{len(self.forms)}"})
        self.headers: dict[str, str] = {}
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = {key: values[0] for key, values in parse_qs(body).items()}
                provider.forms.append(form)
                code, said = provider.answer(form)
                self.send_response(code)
                for name, value in provider.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                with contextlib.suppress(ConnectionError):  # whoever asked has not waited for the answer
                    self.wfile.write(said if isinstance(said, bytes) else json.dumps(said).encode())

            def do_GET(self) -> None:
                """A mail server asks whose a token is."""
                good = self.path.partition("access_token=")[2] in provider.good
                self.send_response(200 if good else 400)
                self.end_headers()
                self.wfile.write(json.dumps({"email": "circle"} if good else {"error": "invalid_token"}).encode())

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/token"

    def tokens(self, timeout: float = 5.0) -> Tokens:
        return Tokens(OAuth("app", "client secret", "refresh&1", self.url, "mail offline"), timeout)


@pytest.fixture
def provider() -> Iterator[Provider]:
    provider = Provider()
    thread = threading.Thread(target=provider.http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield provider
    provider.http.shutdown()
    provider.http.server_close()
    thread.join()


def test_a_token_is_asked_for_once_and_used_until_it_nears_its_end(provider: Provider) -> None:
    provider.answer = lambda form: (200, {"access_token": f"t{len(provider.forms)}", "expires_in": 3600})
    tokens = provider.tokens()
    assert [tokens.token(), tokens.token()] == ["t1", "t1"]
    assert provider.forms == [
        {
            "grant_type": "refresh_token",
            "refresh_token": "refresh&1",
            "client_id": "app",
            "client_secret": "client secret",
            "scope": "mail offline",
        }
    ]
    tokens.forget()
    assert tokens.token() == "t2"


def test_a_token_that_is_about_to_end_is_not_handed_out_twice(provider: Provider) -> None:
    provider.answer = lambda form: (200, {"access_token": f"t{len(provider.forms)}", "expires_in": 100})
    tokens = provider.tokens()
    assert [tokens.token(), tokens.token()] == ["t1", "t2"]


def test_a_new_refresh_token_takes_the_place_of_the_old(provider: Provider) -> None:
    provider.answer = lambda form: (200, {"access_token": "t", "refresh_token": "refresh2"})
    tokens = provider.tokens()
    tokens.token()
    tokens.forget()
    tokens.token()
    assert [form["refresh_token"] for form in provider.forms] == ["refresh&1", "refresh2"]


def test_many_threads_ask_once(provider: Provider) -> None:
    def answer(form: dict[str, str]) -> Answer:
        time.sleep(0.1)
        return 200, {"access_token": "t", "expires_in": "3600"}

    provider.answer = answer
    tokens = provider.tokens()
    threads = [threading.Thread(target=tokens.token) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(provider.forms) == 1


@pytest.mark.parametrize(
    ("answer", "lasting", "words"),
    [
        (
            (400, {"error": "invalid_grant", "error_description": "Token\nrevoked"}),
            True,
            "invalid_grant: Token revoked",
        ),
        ((401, b"<html>"), True, "401"),
        ((503, {"error": "temporarily_unavailable"}), False, "at present"),
        ((200, {"token": "x"}), True, "without an access token"),
        ((200, b"\xff\xfe"), True, "without an access token"),
    ],
)
def test_no_token_is_a_sentence_that_says_whether_asking_again_helps(
    provider: Provider, answer: Answer, lasting: bool, words: str
) -> None:
    provider.answer = lambda form: answer
    with pytest.raises(OAuthError) as caught:
        provider.tokens().token()
    assert words in str(caught.value)
    assert caught.value.lasting is lasting
    assert "client secret" not in str(caught.value)
    assert "refresh&1" not in str(caught.value)


def test_secrets_do_not_follow_a_redirection(provider: Provider) -> None:
    provider.headers = {"Location": provider.url}
    provider.answer = lambda form: (302, {})
    with pytest.raises(OAuthError):
        provider.tokens().token()
    assert len(provider.forms) == 1


def test_a_silent_provider_is_not_waited_for_for_ever(provider: Provider) -> None:
    release = threading.Event()

    def answer(form: dict[str, str]) -> Answer:
        release.wait(5)
        return 500, {}

    provider.answer = answer
    begin = time.monotonic()
    with pytest.raises(OAuthError, match="cannot be asked"):
        provider.tokens(timeout=0.2).token()
    assert time.monotonic() - begin < 2
    release.set()


def test_a_provider_that_is_not_there_is_a_sentence() -> None:
    tokens = Tokens(OAuth("app", "", "r", "http://127.0.0.1:1/token"))
    with pytest.raises(OAuthError, match=r"127\.0\.0\.1 cannot be asked for an access token"):
        tokens.token()


@contextlib.contextmanager
def watching(mailbox: Mailbox, take: Take) -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=mailbox.watch, args=(take, stop))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(10)
        mailbox.close()


def test_a_mailbox_opened_by_tokens_is_read_on_when_one_expires_and_when_access_is_given_back(
    provider: Provider, dovecot_by_token: Dovecot
) -> None:
    def answer(form: dict[str, str]) -> Answer:
        provider.good = {f"t{len(provider.forms)}"}  # the ones before are good no more
        return 200, {"access_token": f"t{len(provider.forms)}", "expires_in": 3600}

    provider.answer = answer
    dovecot, taken = dovecot_by_token, list[bytes]()
    wire = Wire(dovecot.port)
    cursor: list[tuple[int, int] | None] = [None]
    server = Server("127.0.0.1", wire.port, "circle", tls="never", folder="INBOX")
    mailbox = Mailbox(
        server,
        cursor=lambda: cursor[0],
        set_cursor=lambda validity, uid: cursor.__setitem__(0, (validity, uid)),
        since=lambda: datetime(2000, 1, 1, tzinfo=UTC),
        tokens=provider.tokens(),
    )

    def take(mails: Sequence[Mail], validity: int) -> None:
        taken.extend(mail.raw.split()[-1] for mail in mails)
        cursor[0] = validity, mails[-1].uid

    def until(true: Callable[[], object]) -> None:
        deadline = time.monotonic() + 20
        while not true():
            assert time.monotonic() < deadline, mailbox.health
            time.sleep(0.02)

    with wire, watching(mailbox, take):
        dovecot.deliver("circle", b"Subject: 1\r\n\r\nfirst\r\n")
        until(lambda: b"first" in taken)
        provider.good = set()  # withdrawn before its time: one more is asked for
        wire.cut()
        dovecot.deliver("circle", b"Subject: 2\r\n\r\nsecond\r\n")
        until(lambda: b"second" in taken)
        provider.good, provider.answer = set(), lambda form: (400, {"error": "invalid_grant"})
        wire.cut()
        until(lambda: "MAILER_OAUTH_REFRESH_TOKEN" in mailbox.health.trouble)
        asked = len(provider.forms)
        dovecot.deliver("circle", b"Subject: 3\r\n\r\nthird\r\n")
        time.sleep(0.3)
        assert len(provider.forms) == asked, "who refuses is left alone for a while"
        provider.answer = answer
        mailbox.wake()
        until(lambda: b"third" in taken)
        assert taken == [b"first", b"second", b"third"]


@pytest.fixture
def dovecot_by_token(provider: Provider) -> Iterator[Dovecot]:
    from tests.servers.dovecot import Dovecot
    from tests.servers.missing import Missing

    try:
        server = Dovecot(tokens=provider.url)
    except Missing as missing:
        pytest.skip(str(missing))
    server.start()
    yield server
    server.remove()

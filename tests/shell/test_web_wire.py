"""Feeds go a shorter way through the server than pages. Nobody who asks can tell."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from mailer.web import server, shelf, wire
from mailer.web.wire import Quick
from tests.shell.web_cast import BEN, Town, town


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path) as made:
        yield made


def ready(here: Town) -> str:
    """Ben's feed, asked for a moment ago, so that its answer lies ready."""
    path = here.path("f", here.member("grief", BEN))
    assert here.ask(path).status == 200
    return path


def exchange(here: Town, *pieces: bytes, wait: float = 0.3) -> bytes:
    """What comes back over one connection for these bytes, sent one after the other."""
    with socket.create_connection(("127.0.0.1", here.port), timeout=5) as wire:
        for piece in pieces:
            wire.sendall(piece)
            time.sleep(0.02)
        wire.settimeout(wait)
        got = b""
        try:
            while chunk := wire.recv(65536):
                got += chunk
        except TimeoutError:
            pass
        return got


def undated(answer: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in answer.items() if name != "date"}


@pytest.mark.parametrize("headers", [{}, {"Accept_Encoding": "gzip"}, {"If_None_Match": "*"}])
def test_the_short_way_and_the_long_way_answer_alike(
    here: Town, monkeypatch: pytest.MonkeyPatch, headers: dict[str, str]
) -> None:
    path = ready(here)
    short = here.ask(path, **headers)
    monkeypatch.setattr(Quick, "feeds", None, raising=False)
    again = here.ask(path, **headers)  # the same words: not even parsed
    for kind in Quick.__subclasses__():
        monkeypatch.setattr(kind, "data_received", HttpToolsProtocol.data_received)
        monkeypatch.setattr(kind, "on_headers_complete", _uvicorns)
    long = here.ask(path, **headers)
    assert (short.status, undated(short.headers), short.body) == (long.status, undated(long.headers), long.body)
    assert (again.status, undated(again.headers), again.body) == (long.status, undated(long.headers), long.body)
    assert "date" in short.headers and "date" in again.headers and "date" in long.headers


def _uvicorns(self: Quick) -> None:
    """The long way for everything."""
    feeds = self.feeds
    try:
        self.feeds = _Never()  # type: ignore[assignment]
        Quick.on_headers_complete(self)
    finally:
        self.feeds = feeds


class _Never:
    def at_once(self, url: bytes, headers: object) -> None:
        return None


def test_one_connection_serves_feeds_and_pages_in_turn(here: Town) -> None:
    path = ready(here)
    connection = http.client.HTTPConnection("127.0.0.1", here.port, timeout=5)
    for _ in range(3):
        for asked, status in ((path, 200), ("/g/colearning", 200), (path, 200), ("/feeds/none.ics", 404), ("/x", 404)):
            connection.request("GET", asked)
            answer = connection.getresponse()
            body = answer.read()
            assert (answer.status, len(body) > 0) == (status, True), asked
        connection.request("POST", here.path("r", here.letter("invitation", BEN, "grief")), "answer=accepted")
        assert connection.getresponse().read()
        connection.request("HEAD", path)
        answer = connection.getresponse()
        assert answer.read() == b"" and int(answer.headers["content-length"]) > 1000
    connection.close()
    assert here.answers(BEN) == ["accepted"]  # three times the same moment


def test_requests_sent_without_waiting_are_answered_in_order(here: Town) -> None:
    path = ready(here)
    feed = f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    page = b"GET /healthz/live HTTP/1.1\r\nHost: x\r\n\r\n"
    got = exchange(here, feed + page + feed + page)
    kinds = [b"calendar" if b"BEGIN:VCALENDAR" in part else b"alive" for part in got.split(b"HTTP/1.1 200 OK")[1:]]
    assert kinds == [b"calendar", b"alive", b"calendar", b"alive"]


def test_a_request_in_pieces_and_one_with_a_body_are_understood(here: Town) -> None:
    path = ready(here).encode()
    got = exchange(here, b"GET " + path[:9], path[9:] + b" HTTP/1.1\r\nHo", b"st: x\r\n", b"\r\n")
    assert got.count(b"HTTP/1.1 200 OK") == 1 and got.count(b"END:VCALENDAR") == 1
    got = exchange(
        here,
        b"GET " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n",
        b"hello",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    )
    assert got.count(b"HTTP/1.1 200 OK") == 2


def counting_parsed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The addresses of all requests that the parser sees from now on."""
    seen: list[bytes] = []
    parsed = Quick.on_headers_complete
    monkeypatch.setattr(Quick, "on_headers_complete", lambda self: (seen.append(self.url), parsed(self))[1])
    return seen


def test_the_same_words_again_are_not_parsed_but_get_what_is_true_by_then(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = ready(here)
    monkeypatch.setattr(shelf, "CHECKED", 60.0)
    first = here.ask(path, Accept="text/calendar")
    seen = counting_parsed(monkeypatch)
    assert here.ask(path, Accept="text/calendar").body == first.body and not seen
    assert here.ask(path, Accept="text/calendar, */*").body == first.body and len(seen) == 1
    assert here.ask("/g/colearning", Accept="text/calendar").status == 200 and len(seen) == 2
    monkeypatch.setattr(shelf, "CHECKED", 0.0)
    here.ask(here.path("r", here.letter("invitation", BEN, "grief")), {"answer": "declined"})
    after = here.ask(path, Accept="text/calendar")
    assert after.body != first.body and after.headers["etag"] != first.headers["etag"]
    monkeypatch.setattr(shelf, "CHECKED", 60.0)
    for _ in range(2):
        assert here.ask(path, Accept="text/calendar").body == after.body
        assert here.ask(path, If_None_Match=first.headers["etag"]).status == 200
        assert here.ask(path, If_None_Match=after.headers["etag"]).status == 304


def test_words_that_are_no_whole_request_are_parsed_every_time(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    path = ready(here).encode()
    monkeypatch.setattr(shelf, "CHECKED", 60.0)
    seen = counting_parsed(monkeypatch)
    head = b"GET " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 18\r\n\r\n"
    body = b"GET /x HTTP/1.1\r\n\r"
    for _ in range(3):
        assert exchange(here, head, body[:18], wait=0.1).count(b"HTTP/1.1 200 OK") == 1  # the body is no request
    bare = b"GET " + path + b" HTTP/1.1\r\nHost: x\r\n\r\n"
    for _ in range(3):
        assert exchange(here, bare + bare, bare[:9], bare[9:], wait=0.1).count(b"HTTP/1.1 200 OK") == 3
    assert len(seen) == 3 + 3 * 3
    for _ in range(3):
        assert exchange(here, bare, b"\r\n", bare, b"GE", bare, wait=0.1).count(b"HTTP/1.1 200 OK") == 2
    assert seen.count(path) >= 3 + 3 * 3


def test_not_every_wording_in_the_world_is_remembered(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    path = ready(here)
    monkeypatch.setattr(shelf, "MOST_WORDINGS", 5)
    kept = []
    remember = shelf.Shelf.remember
    monkeypatch.setattr(
        shelf.Shelf,
        "remember",
        lambda self, *a: (remember(self, *a), kept.append((len(self._worded), a[1].wordings)))[0],
    )
    for number in range(12):
        assert here.ask(path, X=str(number)).status == 200
    assert here.ask(path, X="long" * 500).status == 200
    assert 1 <= max(size for size, _ in kept) <= 5 and max(len(words) for _, words in kept) <= 5


def test_many_who_ask_at_once_make_one_look(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    path = ready(here)
    monkeypatch.setattr(shelf, "CHECKED", 0.0)
    looks = []
    find = shelf.Shelf.find

    def slow(self: shelf.Shelf, name: str, now: datetime) -> object:
        looks.append(name)
        time.sleep(0.3)
        return find(self, name, now)

    monkeypatch.setattr(shelf.Shelf, "find", slow)
    with ThreadPoolExecutor(8) as pool:
        assert [a.status for a in pool.map(here.ask, [path] * 8)] == [200] * 8
    assert len(looks) < 8


def test_a_connection_to_be_closed_is_closed(here: Town) -> None:
    path = ready(here)
    for head in ("HTTP/1.1\r\nHost: x\r\nConnection: close", "HTTP/1.0"):
        with socket.create_connection(("127.0.0.1", here.port), timeout=5) as wire:
            wire.sendall(f"GET {path} {head}\r\n\r\n".encode())
            got = b""
            while chunk := wire.recv(65536):
                got += chunk
        assert b"END:VCALENDAR" in got


def test_rubbish_on_the_wire_ends_that_connection_only(here: Town) -> None:
    path = ready(here)
    assert exchange(here, b"\x16\x03\x01 what\r\n\r\n").startswith(b"HTTP/1.1 400")
    assert exchange(here, b"GET " + b"/" * 70_000 + b" HTTP/1.1\r\n\r\n")
    assert here.ask(path).status == 200


def test_feeds_of_the_short_way_are_counted_too(here: Town) -> None:
    path = ready(here)
    for _ in range(4):
        here.ask(path)
    assert 'mailer_http_requests{route="feed",status="200"} 5' in here.ask("/metrics").text


def test_an_idle_connection_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "KEPT_OPEN", 1)
    with town(tmp_path) as here:
        path = ready(here)
        with socket.create_connection(("127.0.0.1", here.port), timeout=5) as wire:
            request = f"GET {path} HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\n\r\n".encode()
            for _ in range(3):  # asking keeps it open for longer than it may be idle
                wire.sendall(request)
                assert wire.recv(65536).startswith(b"HTTP/1.1 304")
                time.sleep(0.6)
            began = time.monotonic()
            assert wire.recv(1) == b""
            assert time.monotonic() - began < 3


def test_stopping_waits_for_nobody_who_only_holds_on(tmp_path: Path) -> None:
    with town(tmp_path) as here:
        path = ready(here)
        wire = socket.create_connection(("127.0.0.1", here.port), timeout=5)
        wire.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\n\r\n".encode())
        assert wire.recv(65536).startswith(b"HTTP/1.1 304")
        assert json.loads(here.ask("/healthz").body)["status"] == "ok"
        began = time.monotonic()
    assert time.monotonic() - began < 3
    wire.close()


def test_who_sends_a_byte_now_and_then_does_not_keep_a_place(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "ARRIVES", 0.3)
    form = b"POST /g/colearning HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\nemail="
    for begun in (b"", b"GET / HTTP/1.1\r\nX: ", form):
        with socket.create_connection(("127.0.0.1", here.port), timeout=5) as slow:
            slow.sendall(begun)
            assert slow.recv(100) == b"", begun
    with socket.create_connection(("127.0.0.1", here.port), timeout=5) as patient:
        for _ in range(2):
            patient.sendall(b"GET /healthz/live HTTP/1.1\r\nHost: x\r\n\r\n")
            assert b"alive" in patient.recv(1000)
            time.sleep(0.5)  # between two requests there is time


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"GET / HTTP/1.1\r\nX: " + b"a" * 3_000_000, id="one without end"),
        pytest.param(b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 500_000, id="many"),
    ],
)
def test_a_head_that_does_not_end_is_not_kept(here: Town, head: bytes) -> None:
    with socket.create_connection(("127.0.0.1", here.port), timeout=5) as wire_:
        with suppress(OSError):
            wire_.sendall(head)
        with suppress(ConnectionError):
            assert wire_.recv(100)[:12] in (b"HTTP/1.1 431", b"")
    assert here.ask("/healthz/live").status == 200


@pytest.mark.parametrize("other", ["h2c", "websocket"])
def test_an_offer_of_another_protocol_is_answered_in_this_one(
    here: Town, caplog: pytest.LogCaptureFixture, other: str
) -> None:
    answer = here.ask("/healthz/live", Connection="Upgrade", Upgrade=other)
    assert (answer.status, answer.body) == (200, b"alive\n")
    assert not caplog.records

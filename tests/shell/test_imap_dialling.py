"""Being let in by an IMAP server without a password: XOAUTH2, spoken as Gmail and Microsoft 365 want it."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator

import pytest

from mailer.imap_dialling import Trouble, dial
from mailer.servers import NEVER, Server


class Gate:
    """An IMAP server that knows how to let people in and out. `good` is the token of the day."""

    def __init__(self, able: str) -> None:
        self.able, self.good = able, "fresh"
        self.said: list[str] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(5)
        self.server = Server(
            "127.0.0.1", self.listener.getsockname()[1], "circle@example.org", tls=NEVER, folder="INBOX"
        )

    def serve(self) -> None:
        try:
            end, _ = self.listener.accept()
        except OSError:
            return
        with end, end.makefile("rwb") as lines:

            def say(text: str) -> None:
                lines.write(text.encode() + b"\r\n")
                lines.flush()

            say(f"* OK [CAPABILITY {self.able}] ready")
            while line := lines.readline().decode().strip():
                self.said.append(line)
                tag, word, *_ = line.split()
                if word == "CAPABILITY":
                    say(f"* CAPABILITY {self.able}")
                elif word == "AUTHENTICATE":
                    say("+ ")
                    given = base64.b64decode(lines.readline()).decode()
                    self.said.append(given)
                    if f"auth=Bearer {self.good}\x01\x01" not in given:
                        say("+ eyJzdGF0dXMiOiI0MDAifQ==")
                        lines.readline()
                        say(f"{tag} NO [AUTHENTICATIONFAILED] invalid credentials")
                        continue
                elif word == "LOGOUT":
                    say("* BYE")
                    say(f"{tag} OK")
                    return
                say(f"{tag} OK done")


class Tokens:
    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)

    def token(self) -> str:
        return self.tokens[0]

    def forget(self) -> None:
        if len(self.tokens) > 1:
            self.tokens.pop(0)


@pytest.fixture
def gate(request: pytest.FixtureRequest) -> Iterator[Gate]:
    gate = Gate(getattr(request, "param", "IMAP4rev1 AUTH=XOAUTH2"))
    thread = threading.Thread(target=gate.serve)
    thread.start()
    yield gate
    thread.join(6)
    gate.listener.close()


def test_a_token_opens_the_mailbox_and_a_stale_one_is_renewed(gate: Gate) -> None:
    dial(gate.server, Tokens("stale", "fresh"), 2, 2).logout()  # type: ignore[arg-type]
    assert "user=circle@example.org\x01auth=Bearer stale\x01\x01" in gate.said
    assert "user=circle@example.org\x01auth=Bearer fresh\x01\x01" in gate.said


def test_a_token_that_stays_refused_is_a_sentence(gate: Gate) -> None:
    with pytest.raises(Trouble, match=r"refuses the access token for this user \(.*invalid credentials") as caught:
        dial(gate.server, Tokens("stale"), 2, 2)  # type: ignore[arg-type]
    assert "MAILER_OAUTH_REFRESH_TOKEN" in str(caught.value) and "password" not in str(caught.value)
    assert caught.value.rest == 300


@pytest.mark.parametrize("gate", ["IMAP4rev1 AUTH=PLAIN"], indirect=True)
def test_a_server_without_xoauth2_is_a_sentence(gate: Gate) -> None:
    with pytest.raises(Trouble, match=r"does not know XOAUTH2; put a password into MAILER_IMAP_URL"):
        dial(gate.server, Tokens("fresh"), 2, 2)  # type: ignore[arg-type]
    assert not any("AUTHENTICATE" in line for line in gate.said)


@pytest.mark.parametrize("gate", ["IMAP4rev1 LOGINDISABLED"], indirect=True)
def test_a_server_that_takes_no_password_in_the_clear_is_not_told_it(gate: Gate) -> None:
    server = Server("127.0.0.1", gate.server.port, "circle", "hunter2", NEVER, "INBOX")
    with pytest.raises(Trouble, match=r"write MAILER_IMAP_URL with imaps://"):
        dial(server, None, 2, 2)
    assert not any("hunter2" in line for line in gate.said)

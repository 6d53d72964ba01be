"""Being let in by an SMTP server: encryption, passwords, tokens, and what an operator is told when it fails."""

from __future__ import annotations

import base64

from mailer.servers import Server
from mailer.smtp import Carrier, Result, Sent, TryLater
from tests.servers.certificate import Certificate
from tests.servers.sink import Sink
from tests.shell.post_office import Letter, PostOffice, keep


def crowd(count: int) -> list[Letter]:
    return [Letter(f"member{n}@example.org") for n in range(count)]


async def deliver(carrier: Carrier, letters: list[Letter]) -> dict[str, Result]:
    results: dict[str, Result] = {}
    await carrier.deliver_many(letters, keep(results))
    return results


async def test_letters_go_out_through_a_server_with_starttls_and_password(certificate: Certificate) -> None:
    sink = Sink(login=("circle@example.org", "öpen sesame"), certificate=certificate)
    sink.start()
    try:
        server = Server.read(sink.url, ("smtp", "smtps"))
        async with Carrier(server) as carrier:
            results = await deliver(carrier, crowd(12))
        assert {type(result) for result in results.values()} == {Sent}, results
        assert len(sink.wait_for(12)) == 12
    finally:
        sink.stop()


async def test_a_wrong_password_is_said_once_and_tried_once() -> None:
    sink = Sink(login=("circle@example.org", "right"))
    sink.start()
    try:
        server = Server("127.0.0.1", sink.port, "circle@example.org", "wrong")
        async with Carrier(server) as carrier:
            results = await deliver(carrier, crowd(6))
            assert "refuses the user name or password" in carrier.trouble
            assert "MAILER_SMTP_URL" in carrier.trouble
            assert "wrong" not in carrier.trouble
            assert carrier.resting > 60
        assert all(isinstance(result, TryLater) and not result.tried for result in results.values())
        assert len(results) == 6
    finally:
        sink.stop()


async def test_when_encryption_is_required_and_stripped_nothing_is_sent(certificate: Certificate) -> None:
    async with PostOffice(announced=("AUTH PLAIN",)) as office:
        server = Server("127.0.0.1", office.port, "circle", "secret", tls="required")
        async with Carrier(server) as carrier:
            result = await carrier.deliver(Letter("ben@example.org"))
            assert isinstance(result, TryLater)
            assert "STARTTLS" in carrier.trouble
        assert not any(line.startswith(("AUTH", "MAIL")) for line in office.said)


async def test_a_certificate_of_somebody_else_is_not_trusted(certificate: Certificate) -> None:
    sink = Sink(certificate=certificate, implicit_tls=True)
    sink.start()
    try:
        async with Carrier(Server("127.0.0.1", sink.port, tls="wholly")) as carrier:
            assert isinstance(await carrier.deliver(Letter("ben@example.org")), TryLater)
            assert "certificate" in carrier.trouble
        assert sink.received == []
    finally:
        sink.stop()


class Tokens:
    """Hands out what it is given, one token after another."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)

    def token(self) -> str:
        return self.tokens[0]

    def forget(self) -> None:
        self.tokens.pop(0)


def xoauth2(good: str) -> object:
    """An answer to AUTH as Gmail and Microsoft give it."""

    def answer(stage: str, argument: str) -> str | None:
        if stage == "AUTH":
            said = base64.b64decode(argument.split()[2]).decode()
            assert said.startswith("user=circle@example.org\x01auth=Bearer ")
            return "235 2.7.0 in" if f"Bearer {good}\x01" in said else "334 eyJzdGF0dXMiOiI0MDEifQ=="
        return "535 5.7.8 no" if stage == "" else None

    return answer


async def test_a_mailbox_without_password_is_entered_with_a_token_and_a_stale_one_is_renewed() -> None:
    async with PostOffice(xoauth2("fresh"), announced=("AUTH PLAIN XOAUTH2",)) as office:  # type: ignore[arg-type]
        server = Server("127.0.0.1", office.port, "circle@example.org")
        async with Carrier(server, tokens=Tokens("stale", "fresh")) as carrier:  # type: ignore[arg-type]
            assert isinstance(await carrier.deliver(Letter("ben@example.org")), Sent)


async def test_a_token_that_stays_refused_is_told_as_a_token_and_no_letter_is_judged_by_it() -> None:
    async with PostOffice(xoauth2("fresh"), announced=("AUTH PLAIN XOAUTH2",)) as office:  # type: ignore[arg-type]
        server = Server("127.0.0.1", office.port, "circle@example.org")
        async with Carrier(server, tokens=Tokens("stale", "older", "oldest")) as carrier:  # type: ignore[arg-type]
            result = await carrier.deliver(Letter("ben@example.org"))
    assert isinstance(result, TryLater) and not result.tried
    assert "refuses the access token for this user (535 5.7.8 no)" in result.text
    assert "MAILER_OAUTH_REFRESH_TOKEN" in result.text and "password" not in result.text


async def test_where_there_is_a_password_no_token_is_asked_for() -> None:
    """Tokens may be for the mailbox alone, at another provider."""

    def answer(stage: str, argument: str) -> str | None:
        return "235 2.7.0 in" if stage == "AUTH" else None

    async with PostOffice(answer, announced=("AUTH PLAIN",)) as office:
        server = Server("127.0.0.1", office.port, "circle@example.org", "secret")
        async with Carrier(server, tokens=Tokens("another's")) as carrier:  # type: ignore[arg-type]
            assert isinstance(await carrier.deliver(Letter("ben@example.org")), Sent)


async def test_a_server_that_wants_no_password_is_not_told_one() -> None:
    async with PostOffice() as office:
        async with Carrier(Server("127.0.0.1", office.port, "circle", "secret")) as carrier:
            assert isinstance(await carrier.deliver(Letter("ben@example.org")), Sent)
        assert not any("AUTH" in line for line in office.said)


async def test_a_turned_away_connection_is_told_in_the_servers_words() -> None:
    def answer(stage: str, argument: str) -> str | None:
        return "554 5.3.2 go away" if stage == "hello" else None

    async with PostOffice(answer) as office, Carrier(office.server) as carrier:
        result = await carrier.deliver(Letter("ben@example.org"))
    assert isinstance(result, TryLater)
    assert not result.tried
    assert result.text == f"127.0.0.1:{office.port} turns us away: 554 5.3.2 go away"

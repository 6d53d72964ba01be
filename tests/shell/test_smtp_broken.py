"""Letters out over lines that break, stall, lie and dribble: each letter has one fate."""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter

import pytest

from mailer.servers import Server
from mailer.smtp import Carrier, GiveUp, Result, Sent, TryLater
from tests.servers.child import free_port
from tests.shell.post_office import HANG_UP, SILENCE, Letter, PostOffice, keep, serving

CAST = ["ben@example.org", "chi@example.org", "dee@example.org", "eve@example.org", "fay@example.org"]


async def deliver(carrier: Carrier, letters: list[Letter]) -> dict[str, Result]:
    results: dict[str, Result] = {}
    await carrier.deliver_many(letters, keep(results))
    return results


async def test_a_line_cut_after_the_letter_leaves_that_letter_in_doubt_and_no_other() -> None:
    def answer(at: str, to: str) -> str | None:
        return HANG_UP if (at, to) == ("BODY", "chi@example.org") else None

    async with PostOffice(answer) as office, Carrier(office.server, connections=1) as carrier:
        results = await deliver(carrier, [Letter(to) for to in CAST])
    doubt = results.pop("chi@example.org")
    assert isinstance(doubt, TryLater)
    assert doubt.tried
    assert "may arrive twice" in doubt.text
    assert {type(result) for result in results.values()} == {Sent}
    assert Counter(to for _, (to,), _ in office.taken) == Counter(to for to in CAST if to != "chi@example.org")


@pytest.mark.parametrize("stage", ["hello", "EHLO", "MAIL", "RCPT", "DATA"])
async def test_a_server_that_always_hangs_up_gets_rest_and_every_letter_is_kept(stage: str) -> None:
    async with (
        PostOffice(lambda at, to: HANG_UP if at == stage else None) as office,
        Carrier(office.server, connections=2) as carrier,
    ):
        results = await deliver(carrier, [Letter(f"member{n}@example.org") for n in range(30)])
        assert carrier.resting > 3
        assert carrier.trouble
        assert office.connections < 25
    assert len(results) == 30
    assert {type(result) for result in results.values()} == {TryLater}


@pytest.mark.parametrize("stage", ["hello", "MAIL", "BODY"])
async def test_a_silent_server_is_not_waited_for_for_ever(stage: str) -> None:
    async with (
        PostOffice(lambda at, to: SILENCE if at == stage else None) as office,
        Carrier(office.server, read=0.2, final=0.3) as carrier,
    ):
        begin = time.monotonic()
        result = await carrier.deliver(Letter("ben@example.org"))
        assert time.monotonic() - begin < 2
    assert isinstance(result, TryLater)
    assert "answer" in result.text or "answer" in carrier.trouble


async def test_an_answer_that_trickles_in_for_ever_is_no_answer() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        await reader.readline()
        writer.write(b"250 here\r\n")
        while True:
            writer.write(b"250-wait\r\n")
            await writer.drain()
            await asyncio.sleep(0.02)

    async with serving(serve) as server, Carrier(server, read=0.3) as carrier:
        begin = time.monotonic()
        assert isinstance(await carrier.deliver(Letter("ben@example.org")), TryLater)
        assert time.monotonic() - begin < 3


@pytest.mark.parametrize(
    "words",
    [
        b"what do you want\r\n",
        b"\r\n",
        b"25\r\n",
        "250 schön\r\n".encode("latin-1") * 2,
        b"x" * 200_000,
        b"250-" + b"y" * 99_999,
    ],
)
async def test_rubbish_for_an_answer_ends_the_line_and_loses_no_letter(words: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        await reader.readline()
        writer.write(b"250-here\r\n250 PIPELINING\r\n")
        await reader.readline()
        writer.write(words)
        await reader.read()

    async with serving(serve) as server, Carrier(server, read=0.3) as carrier:
        result = await asyncio.wait_for(carrier.deliver(Letter("ben@example.org")), 5)
    assert isinstance(result, TryLater)
    assert result.text.isprintable()


async def test_answers_may_come_in_any_pieces() -> None:
    """One byte at a time, several lines an answer, and bare line feeds."""
    taken = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def say(text: str) -> None:
            for byte in text.encode():
                writer.write(bytes([byte]))
                await asyncio.sleep(0)
                await asyncio.sleep(0)

        await say("220-here\r\n220 we are\r\n")
        while line := (await reader.readline()).decode().strip():
            if line == "DATA":
                await say("354 go\n")
                taken.append(await reader.readuntil(b"\r\n.\r\n"))
                await say("250-taken\r\n250 2.0.0 as\r\n")
            elif line == "QUIT":
                break
            else:
                await say("250-one\r\n250-PIPELINING\r\n250 three\n")

    async with serving(serve) as server, Carrier(server, connections=1) as carrier:
        results = await deliver(carrier, [Letter(to) for to in CAST])
    assert set(results.values()) == {Sent(250, "taken 2.0.0 as")}
    assert len(taken) == 5


async def test_answers_come_to_the_same_at_once_or_in_two_pieces() -> None:
    """Every cut through the four answers that come together where all goes well, and none."""
    rest = "250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n354 go on\r\n"
    answers: list[str] = []  # to the letters taken

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        await reader.readline()
        writer.write(b"250-here\r\n250 PIPELINING\r\n")
        said = rest
        while await reader.readuntil(b"DATA\r\n"):
            cut = len(answers) % len(said)
            for piece in filter(None, (said[:cut], said[cut:])):
                writer.write(piece.encode())
                await asyncio.sleep(0.001)
            await reader.readuntil(b"\r\n.\r\n")
            answers.append(f"2.0.0 taken as {len(answers) % 10}")
            said = f"250 {answers[-1]}\r\n{rest}"
            if len(answers) == count:
                writer.write(said.removesuffix(rest).encode())

    count = 2 * len(rest)
    letters = [Letter(f"m{n}@example.org") for n in range(count)]
    async with serving(serve) as server, Carrier(server, connections=1, read=5, final=5) as carrier:
        results = await deliver(carrier, letters)
    assert [results[letter.to] for letter in letters] == [Sent(250, answer) for answer in answers]


async def test_when_nothing_listens_the_sentence_says_so_and_the_letters_are_untried() -> None:
    port = free_port()
    async with Carrier(Server("127.0.0.1", port)) as carrier:
        results = await deliver(carrier, [Letter(to) for to in CAST])
        assert carrier.trouble == (
            f"nothing listens at 127.0.0.1:{port}; start that server, or mend host and port in MAILER_SMTP_URL"
        )
    assert {result.tried for result in results.values() if isinstance(result, TryLater)} == {False}
    assert sorted(results) == CAST


async def test_a_name_that_is_not_known_is_a_sentence() -> None:
    async with Carrier(Server("mail.invalid", 25)) as carrier:
        assert isinstance(await carrier.deliver(Letter("ben@example.org")), TryLater)
        assert re.match(r"the name mail\.invalid is not known here; mend MAILER_SMTP_URL", carrier.trouble)


async def test_after_a_restart_of_the_server_the_same_carrier_goes_on() -> None:
    async with PostOffice() as office, Carrier(office.server) as carrier:
        assert isinstance(await carrier.deliver(Letter("ben@example.org")), Sent)
        port = office.port
    assert isinstance(await carrier.deliver(Letter("chi@example.org")), TryLater)
    carrier._until = 0.0  # the rest is over
    async with PostOffice(port=port) as office:
        assert isinstance(await carrier.deliver(Letter("dee@example.org")), Sent)
        assert carrier.trouble == ""
        await carrier.close()


async def test_whatever_a_server_does_each_letter_has_one_fate_and_sent_ones_were_taken() -> None:
    """Random answers, seeded: the laws hold for every history."""
    import random

    for seed in range(40):
        dice = random.Random(seed)
        pipelining = dice.random() < 0.7

        def answer(at: str, to: str, dice: random.Random = dice) -> str | None:
            if at in ("hello", "EHLO", "QUIT") or dice.random() < 0.8:
                return None
            choices = [HANG_UP, "421 4.3.2 bye", "451 4.3.0 later", "550 5.1.1 nobody", "554 5.6.0 bad"]
            return dice.choice(choices + (["354 go on"] if at == "DATA" else []))

        letters = [Letter(f"member{n}@example.org", b"Subject: %d\r\n\r\nbody\r\n" % n) for n in range(30)]
        async with (
            PostOffice(answer, pipelining) as office,
            Carrier(office.server, connections=dice.choice([1, 3])) as carrier,
        ):
            results = {}
            await asyncio.wait_for(carrier.deliver_many(letters, keep(results)), 20)
        taken = Counter(recipients for _, recipients, _ in office.taken)
        assert sorted(results) == sorted(letter.to for letter in letters), seed
        assert all(len(recipients) == 1 for recipients in taken), seed
        for letter in letters:
            times, result = taken[letter.to,], results[letter.to]
            if isinstance(result, Sent):
                assert times == 1, (seed, letter.to)
            else:
                assert times == 0, (seed, letter.to, result)
            assert not isinstance(result, GiveUp) or result.code in (550, 554), (seed, result)
        for _, (to,), raw in office.taken:
            assert raw == next(letter.raw for letter in letters if letter.to == to), "an empty or foreign body"

"""Letters out: the ordinary day, refusals, and who is to blame for them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator

import pytest

from mailer.servers import Rate
from mailer.smtp import Carrier, GiveUp, Result, Sent, TryLater
from tests.shell.post_office import HANG_UP, Letter, PostOffice, keep

CAST = ["ben@example.org", "chi@example.org", "dee@example.org", "eve@example.org", "fay@example.org"]


def crowd(count: int) -> list[Letter]:
    return [Letter(f"member{n}@example.org", b"Subject: %d\r\n\r\nHello.\r\n" % n) for n in range(count)]


class Database:
    """Gives ten letters, then none for a millisecond."""

    def __init__(self, letters: list[Letter]) -> None:
        self.letters = letters
        self.stir: Callable[[], None] = lambda: None
        self.rests = False

    def tell(self, stir: Callable[[], None]) -> None:
        self.stir = stir

    @property
    def over(self) -> bool:
        return not self.letters

    def give(self) -> Letter | None:
        if self.rests or not self.letters:
            return None
        self.rests = len(self.letters) % 10 == 1
        if self.rests:
            asyncio.get_running_loop().call_later(0.001, self.on)
        return self.letters.pop()

    def on(self) -> None:
        self.rests = False
        self.stir()


async def deliver(carrier: Carrier, letters: list[Letter]) -> dict[str, Result]:
    results: dict[str, Result] = {}
    await carrier.deliver_many(letters, keep(results))
    return results


@pytest.mark.parametrize("pipelining", [True, False])
async def test_each_member_gets_their_own_letter_once(pipelining: bool) -> None:
    async with PostOffice(pipelining=pipelining) as office, Carrier(office.server) as carrier:
        results = await deliver(carrier, crowd(50))
    assert sorted(raw for _, _, raw in office.taken) == sorted(letter.raw for letter in crowd(50))
    assert all(office_to == (f"member{raw.split()[1].decode()}@example.org",) for _, office_to, raw in office.taken)
    assert set(results.values()) == {Sent(250, "2.0.0 taken")}
    assert len(results) == 50


async def test_with_pipelining_a_letter_costs_one_round_trip() -> None:
    async with PostOffice() as office, Carrier(office.server, connections=1) as carrier:
        await deliver(carrier, crowd(40))
        # EHLO, the first envelope, and then one turn for each body with the next envelope.
        assert office.turns == 1 + 1 + 40


async def test_without_pipelining_every_command_waits_for_its_answer() -> None:
    async with PostOffice(pipelining=False) as office, Carrier(office.server, connections=1) as carrier:
        await deliver(carrier, crowd(10))
        assert office.turns == 1 + 4 * 10


async def test_a_single_letter_opens_a_single_connection_and_the_next_one_uses_it_again() -> None:
    async with PostOffice() as office, Carrier(office.server, connections=4) as carrier:
        assert await carrier.deliver(Letter("ben@example.org")) == Sent(250, "2.0.0 taken")
        assert await carrier.deliver(Letter("chi@example.org")) == Sent(250, "2.0.0 taken")
        assert office.connections == 1
    assert "QUIT" in office.said


async def test_a_kept_connection_that_the_server_has_closed_meanwhile_costs_nobody_a_letter() -> None:
    async with PostOffice() as office, Carrier(office.server) as carrier:
        await carrier.deliver(Letter("ben@example.org"))
        office._writers[0].close()
        await asyncio.sleep(0.05)
        assert isinstance(await carrier.deliver(Letter("chi@example.org")), Sent)
        assert office.connections == 2


@pytest.mark.parametrize("pipelining", [True, False])
async def test_one_refused_member_changes_nothing_for_the_others(pipelining: bool) -> None:
    def answer(stage: str, to: str) -> str | None:
        return "550 5.1.1 no such person" if (stage, to) == ("RCPT", "chi@example.org") else None

    async with PostOffice(answer, pipelining) as office, Carrier(office.server, connections=1) as carrier:
        results = await deliver(carrier, [Letter(to) for to in CAST])
    assert results.pop("chi@example.org") == GiveUp("550 5.1.1 no such person", 550, "recipient")
    assert set(results.values()) == {Sent(250, "2.0.0 taken")}
    assert [to for _, (to,), _ in office.taken] == [to for to in CAST if to != "chi@example.org"]
    assert office.connections == 1


async def test_when_everybody_is_refused_the_last_answer_still_ends_the_round() -> None:
    async with (
        PostOffice(lambda stage, to: "550 5.1.1 no" if stage == "RCPT" else None) as office,
        Carrier(office.server, connections=1) as carrier,
    ):
        results = await deliver(carrier, [Letter(to) for to in CAST])
    assert [type(results[to]) for to in CAST] == [GiveUp] * 5
    assert office.taken == []


async def test_no_empty_letter_leaves_when_a_server_wants_the_body_of_a_letter_it_refused() -> None:
    def answer(stage: str, to: str) -> str | None:
        if stage == "RCPT" and to == "chi@example.org":
            return "550 5.1.1 no such person"
        return "354 go on" if stage == "DATA" else None

    async with PostOffice(answer, obeys_dot=False) as office, Carrier(office.server, connections=1) as carrier:
        results = await deliver(carrier, [Letter(to) for to in [*CAST, *CAST[::-1]][:5]])
        again = await carrier.deliver(Letter("chi@example.org"))
    assert results["chi@example.org"] == again == GiveUp("550 5.1.1 no such person", 550, "recipient")
    assert [to for _, (to,), _ in office.taken] == [to for to in CAST if to != "chi@example.org"]
    assert all(raw == Letter("").raw for _, _, raw in office.taken)
    # Hung up once; since then the recipient is asked about before DATA, on the same connection.
    assert office.connections == 2


@pytest.mark.parametrize("stage", ["RCPT", "DATA", "BODY"])
async def test_greylisting_is_tried_later_and_the_others_go_out(stage: str) -> None:
    def answer(at: str, to: str) -> str | None:
        return "451 4.7.1 come back in five minutes" if (at, to) == (stage, "dee@example.org") else None

    async with PostOffice(answer) as office, Carrier(office.server, connections=2) as carrier:
        results = await deliver(carrier, [Letter(to) for to in CAST])
        assert carrier.resting == 0
    assert results.pop("dee@example.org") == TryLater("451 4.7.1 come back in five minutes")
    assert {type(result) for result in results.values()} == {Sent}
    assert len(office.taken) == 4


@pytest.mark.parametrize(
    ("stage", "answer", "about"),
    [
        ("RCPT", "552 5.2.2 mailbox full", "recipient"),
        ("BODY", "554 5.7.1 looks like spam", "letter"),
        ("BODY", "550 5.1.1 nobody of that name", "recipient"),
        ("DATA", "554 5.6.0 no", "letter"),
        ("MAIL", "552 5.3.4 too big", "letter"),
    ],
)
async def test_a_refusal_for_good_says_whether_the_address_or_the_letter_is_refused(
    stage: str, answer: str, about: str
) -> None:
    async with PostOffice(lambda at, to: answer if at == stage else None) as office, Carrier(office.server) as carrier:
        assert await carrier.deliver(Letter("ben@example.org")) == GiveUp(answer, int(answer[:3]), about)


@pytest.mark.parametrize(
    ("stage", "answer"),
    [
        ("MAIL", "530 5.7.0 authentication required"),
        ("MAIL", "553 5.7.1 sender address rejected: not owned by user"),
        ("RCPT", "554 5.7.1 <ben@example.org>: relay access denied"),
        ("RCPT", "550 5.4.5 daily sending quota exceeded"),
        ("RCPT", "554 5.7.1 service unavailable; client host blocked"),
    ],
)
async def test_when_the_server_refuses_us_no_member_is_given_up(stage: str, answer: str) -> None:
    async with (
        PostOffice(lambda at, to: answer if at == stage else None) as office,
        Carrier(office.server, connections=1) as carrier,
    ):
        results = await deliver(carrier, [Letter(to) for to in CAST])
        assert answer in carrier.trouble
        assert carrier.resting > 60
    assert {(type(result), result.tried) for result in results.values() if isinstance(result, TryLater)} == {
        (TryLater, False)
    }
    assert list(results) == CAST
    assert office.taken == []


async def test_a_busy_server_is_left_alone_for_a_while_and_longer_each_time() -> None:
    async with (
        PostOffice(lambda at, to: "452 4.3.1 too much at once" if at == "MAIL" else None) as office,
        Carrier(office.server, connections=1) as carrier,
    ):
        results = await deliver(carrier, [Letter(to) for to in CAST])
        first = carrier.resting
        assert results["ben@example.org"] == TryLater("452 4.3.1 too much at once")
        assert {result.tried for to, result in results.items() if to != "ben@example.org"} == {False}
        said = len(office.said)
        assert isinstance(await carrier.deliver(Letter("ada@example.org")), TryLater)
        assert len(office.said) == said, "the server was bothered during its rest"
        carrier._until = 0.0
        await carrier.deliver(Letter("ada@example.org"))
        assert carrier.resting > first * 1.2 > 4


async def test_from_a_stream_no_more_is_taken_once_the_server_rests() -> None:
    given = []

    def stream() -> Iterator[Letter]:
        for letter in crowd(1000):
            given.append(letter)
            yield letter

    results: dict[str, Result] = {}
    async with (
        PostOffice(lambda at, to: "421 4.3.2 shutting down" if at == "MAIL" else None) as office,
        Carrier(office.server, connections=2) as carrier,
    ):
        await carrier.deliver_many(stream(), keep(results))
        assert "shutting down" in carrier.trouble
    assert len(given) < 30
    assert sorted(results) == sorted(letter.to for letter in given)
    assert {type(result) for result in results.values()} == {TryLater}


async def test_a_server_that_allows_ten_letters_a_connection_gets_them_ten_at_a_time() -> None:
    count = 0

    def answer(at: str, to: str) -> str | None:
        nonlocal count
        count += at == "MAIL"
        return "421 4.7.0 too many letters on this connection" if at == "MAIL" and count % 11 == 0 else None

    async with PostOffice(answer) as office, Carrier(office.server, connections=1) as carrier:
        results = await deliver(carrier, crowd(35))
    assert {type(result) for result in results.values()} == {Sent}
    assert len(office.taken) == len(results) == 35
    assert office.connections == 4


async def test_a_server_that_allows_one_connection_gets_all_letters_over_it() -> None:
    open_ones = 0

    def answer(at: str, to: str) -> str | None:
        nonlocal open_ones
        open_ones += at == "hello"
        return "421 4.7.0 too many connections" if at == "hello" and open_ones > 1 else None

    async with PostOffice(answer) as office, Carrier(office.server, connections=4) as carrier:
        results = await deliver(carrier, crowd(40))
        assert carrier.resting == 0
    assert {type(result) for result in results.values()} == {Sent}
    assert len(office.taken) == 40


async def test_letters_may_come_one_by_one_from_a_database() -> None:
    results: dict[str, Result] = {}
    async with PostOffice() as office, Carrier(office.server) as carrier:
        await carrier.deliver_many(Database(crowd(200)), keep(results))
    assert len(results) == len(office.taken) == 200


async def test_what_the_giver_of_letters_raises_is_raised_and_nothing_hangs() -> None:
    class Broken(Database):
        def give(self) -> Letter | None:
            if letter := super().give():
                return letter
            raise RuntimeError("the database went away")

    async with PostOffice() as office, Carrier(office.server) as carrier:
        with pytest.raises(RuntimeError, match="database went away"):
            await asyncio.wait_for(carrier.deliver_many(Broken(crowd(1)), lambda mail, result: None), 5)


async def test_what_the_taker_of_results_raises_is_raised_and_nothing_hangs() -> None:
    def on_result(mail: object, result: Result) -> None:
        raise RuntimeError("the disk is full")

    async with PostOffice() as office, Carrier(office.server) as carrier:
        with pytest.raises(RuntimeError, match="disk is full"):
            await asyncio.wait_for(carrier.deliver_many(crowd(20), on_result), 5)


async def test_stopping_finishes_what_is_on_its_way_and_says_so_of_the_rest() -> None:
    results: dict[str, Result] = {}
    async with PostOffice() as office, Carrier(office.server, connections=1) as carrier:

        def on_result(mail: object, result: Result) -> None:
            keep(results)(mail, result)
            if len(results) == 3:
                carrier.stop()

        await carrier.deliver_many(crowd(30), on_result)
    sent = [to for to, result in results.items() if isinstance(result, Sent)]
    assert len(results) == 30
    assert 3 <= len(sent) == len(office.taken) <= 5
    assert all(result == TryLater("stopped before its turn", None, False) for result in list(results.values())[5:])


async def test_no_more_letters_go_in_a_second_than_the_provider_allows() -> None:
    moments: list[float] = []

    def answer(at: str, to: str) -> str | None:
        if at == "MAIL":
            moments.append(time.monotonic())
        return None

    async with PostOffice(answer) as office, Carrier(office.server, rate=Rate(5, 0.5)) as carrier:
        results = await deliver(carrier, crowd(16))
    assert len(results) == len(office.taken) == 16
    # However the window is laid, it holds no more than five: the sixth after any letter is half a second later.
    assert all(later - earlier > 0.45 for earlier, later in zip(moments, moments[5:], strict=False))
    assert moments[-1] - moments[0] < 3


async def test_what_went_out_before_a_restart_counts_towards_the_rate() -> None:
    async with PostOffice() as office, Carrier(office.server, rate=Rate(3, 0.6), lately=[0.1, 0.2, 0.3]) as carrier:
        begin = time.monotonic()
        await carrier.deliver(Letter("ben@example.org"))
        assert 0.2 < time.monotonic() - begin < 1.5


async def test_dots_and_odd_line_ends_arrive_as_they_were_meant() -> None:
    raw = b"Subject: dots\r\n\r\n.\r\n..\r\n.leading\r\nlast"
    async with PostOffice() as office, Carrier(office.server) as carrier:
        await carrier.deliver(Letter("ben@example.org", raw))
    assert [taken for _, _, taken in office.taken] == [raw + b"\r\n"]


@pytest.mark.parametrize("trick", [b"\n.\n", b"\n.\r\n", b"\r.\r", b"\r.\r\n", b"\r\n.\n", b"\r.\n"])
async def test_no_letter_can_smuggle_another_one_behind_a_dot(trick: bytes) -> None:
    raw = b"Subject: trick\r\n\r\nhello" + trick + b"MAIL FROM:<x@example.org>\r\nRCPT TO:<y@example.org>\r\nDATA\r\n"
    async with PostOffice() as office, Carrier(office.server) as carrier:
        await carrier.deliver(Letter("ben@example.org", raw))
    ((_, _, taken),) = office.taken
    assert taken == raw.replace(trick, b"\r\n.\r\n")


async def test_a_name_with_an_umlaut_needs_a_server_that_can_carry_it() -> None:
    letter = Letter("jürgen@example.org")
    async with PostOffice() as office, Carrier(office.server) as carrier:
        result = await carrier.deliver(letter)
        assert isinstance(result, GiveUp)
        assert "SMTPUTF8" in result.text
        assert isinstance(await carrier.deliver(Letter("ben@bücher.example")), Sent)
        assert "RCPT TO:<ben@xn--bcher-kva.example>" in office.said
    async with PostOffice(announced=("SMTPUTF8", "8BITMIME")) as office, Carrier(office.server) as carrier:
        assert isinstance(await carrier.deliver(letter), Sent)
        assert "RCPT TO:<jürgen@example.org>" in office.said


@pytest.mark.parametrize(
    "address",
    ["", "ben@example.org> SIZE=1", "ben\r\nRCPT TO:<eve@example.org>", "b en@example.org", "ben@exa\x00mple"],
)
async def test_what_is_no_address_is_never_said_to_a_server(address: str) -> None:
    async with PostOffice() as office, Carrier(office.server, connections=1) as carrier:
        results = await deliver(carrier, [Letter("chi@example.org"), Letter(address), Letter("dee@example.org")])
    assert isinstance(results[address], GiveUp)
    assert [to for _, (to,), _ in office.taken] == ["chi@example.org", "dee@example.org"]


async def test_a_quoted_local_part_with_a_blank_is_an_address() -> None:
    async with PostOffice() as office, Carrier(office.server) as carrier:
        assert isinstance(await carrier.deliver(Letter('"ben b"@example.org')), Sent)


async def test_a_letter_larger_than_the_server_takes_is_not_even_offered() -> None:
    async with PostOffice(announced=("SIZE 2000",)) as office, Carrier(office.server) as carrier:
        result = await carrier.deliver(Letter("ben@example.org", b"Subject: long\r\n\r\n" + b"x" * 3000 + b"\r\n"))
        assert isinstance(result, GiveUp)
        assert result.about == "letter"
        assert not any(line.startswith("MAIL") for line in office.said)


async def test_a_server_that_hangs_up_on_one_letter_each_time_does_not_keep_it_from_the_others() -> None:
    def answer(at: str, to: str) -> str | None:
        return HANG_UP if (at, to) == ("RCPT", "chi@example.org") else None

    async with PostOffice(answer) as office, Carrier(office.server, connections=1) as carrier:
        results = await deliver(carrier, [Letter(to) for to in CAST])
    assert isinstance(results.pop("chi@example.org"), TryLater)
    assert {type(result) for result in results.values()} == {Sent}

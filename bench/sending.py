"""Handing letters to SMTP: distinct ones through `Carrier.deliver_many`, against smtp-source in the same run.

usage: python bench/sending.py [LETTERS] [ROUNDS]      needs postfix's smtp-sink and smtp-source

First on loopback: letters a second and as a share of smtp-source at its best. Then through a proxy that adds a
round trip of 20 ms: as a share of one letter a connection a round trip.
"""

from __future__ import annotations

import asyncio
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import uvloop

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailer.sack import Mail
from mailer.servers import NEVER, Server
from mailer.smtp import Carrier, Result, Sent

T = TypeVar("T")

SIZE = 11_132  # bytes of an invitation with text, HTML and calendar
RTT = 0.020


@dataclass(frozen=True, slots=True)
class Letter:
    envelope_from: str
    to: str
    raw: bytes


FILLING = (b"So geht es weiter, Zeile um Zeile, bis der Brief so lang ist wie ein wirklicher.\r\n" * 200)[: SIZE - 200]


def letters(count: int) -> list[Letter]:
    head = b"From: Circle <circle@example.org>\r\nTo: person%d@members.example\r\nSubject: Tuesday\r\n\r\n"
    return [Letter(f"circle+b{i}@example.org", f"person{i}@members.example", head % i + FILLING) for i in range(count)]


async def ours(port: int, connections: int, count: int) -> tuple[float, float]:
    """Letters a second, and microseconds of CPU a letter."""
    mails, sent = letters(count), 0

    def on_result(mail: Mail, result: Result) -> None:
        nonlocal sent
        sent += isinstance(result, Sent)

    async with Carrier(Server("127.0.0.1", port, tls=NEVER), connections=connections) as carrier:
        wall, cpu = time.perf_counter(), time.process_time()
        await carrier.deliver_many(iter(mails), on_result)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    assert sent == count, f"{sent} of {count} were taken; {carrier.trouble}"
    return count / wall, cpu / count * 1e6


def source(port: int, connections: int, count: int) -> float:
    begin = time.perf_counter()
    who = ["-f", "a@b.example", "-t", "c@d.example"]
    size = ["-d", "-s", str(connections), "-m", str(count), "-l", str(SIZE)]
    subprocess.run(["smtp-source", *size, *who, f"127.0.0.1:{port}"], check=True, capture_output=True)
    return count / (time.perf_counter() - begin)


class Far(asyncio.Protocol):
    """One side of a proxy whose every byte arrives half a round trip later."""

    def __init__(self, port: int = 0, other: asyncio.Transport | None = None) -> None:
        self.port, self.other, self.early = port, other, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        if self.port:
            self.dialling = asyncio.create_task(self.dial())

    async def dial(self) -> None:
        loop = asyncio.get_running_loop()
        self.other, _ = await loop.create_connection(lambda: Far(other=self.transport), "127.0.0.1", self.port)

    def data_received(self, data: bytes) -> None:
        asyncio.get_running_loop().call_later(RTT / 2, self.other.write, data)

    def connection_lost(self, error: Exception | None) -> None:
        self.other.close()


async def at_a_distance(port: int, connections: int) -> float:
    server = await asyncio.get_running_loop().create_server(lambda: Far(port), "127.0.0.1", 0)
    async with server:
        far = server.sockets[0].getsockname()[1]
        rate, _ = await ours(far, connections, 60 * connections)
    return rate / (connections / RTT)


def run(work: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


def main(count: int = 5000, rounds: int = 3) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    sink = subprocess.Popen(["smtp-sink", "-u", "nobody", f"127.0.0.1:{port}", "200"], stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    try:
        limit: dict[int, list[float]] = {}
        got: dict[int, list[tuple[float, float]]] = {}
        for _ in range(rounds):
            for connections in (1, 4, 10, 20):
                limit.setdefault(connections, []).append(source(port, connections, count))
            for connections in (1, 4, 10):
                got.setdefault(connections, []).append(run(ours(port, connections, count)))
        best = max(statistics.median(rates) for rates in limit.values())
        print(f"smtp-source at its best           {best:7.0f} letters/s")
        for connections, rows in got.items():
            rate, cpu = (statistics.median(column) for column in zip(*rows, strict=True))
            share = f"{rate / best:.2f} of smtp-source, {cpu:.0f} us CPU a letter"
            print(f"ours, {connections:2d} connections              {rate:7.0f} letters/s, {share}")
        for connections in (1, 4, 20):
            share = statistics.median(run(at_a_distance(port, connections)) for _ in range(rounds))
            what = "of one letter a connection a round trip"
            print(f"{RTT * 1e3:.0f} ms round trip, {connections:2d} connections: {share:.2f} {what}")
    finally:
        sink.terminate()
        sink.wait()


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))

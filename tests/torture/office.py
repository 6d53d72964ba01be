"""A post office that takes letters as a real relay does (PIPELINING and all), keeps them, and misbehaves when told."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import uvloop

from tests.servers.child import free_port

STALL, DROP = "stall", "drop"  # beside answers such as "451 4.3.0 later"

Judge = Callable[[str, str], str]
"""Asked at `connect`, `mail`, `rcpt`, `data`, `body` (a letter is half here) and `end` (it is here whole, and is
kept when the answer is "" or 2xx or DROP) with the address at hand; "" for what a server says on a good day."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One letter: who it was for, its headers, what its bytes come to, over which connection; `raw` (dots still
    doubled) of every letter, or of every so many where there are too many to keep."""

    to: str
    head: bytes
    digest: bytes
    connection: int
    raw: bytes = b""

    def header(self, name: bytes) -> bytes:
        head = b"\r\n" + self.head
        start = head.index(b"\r\n" + name + b": ") + len(name) + 4
        return head[start : head.index(b"\r\n", start)]


@dataclass
class Office:
    """Runs in a thread of its own. `delay`: seconds it thinks about each letter; of each `whole` letters one is kept
    whole."""

    delay: float = 0.0
    whole: int = 1
    judge: Judge = lambda stage, address: ""
    port: int = field(default_factory=free_port)
    kept: list[Kept] = field(default_factory=list)
    connections: int = 0

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}?tls=never"

    def start(self) -> None:
        self._loop = uvloop.new_event_loop()
        opened = threading.Event()

        async def open_up() -> None:
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=1 << 22)
            opened.set()

        def run() -> None:
            self._loop.run_until_complete(open_up())
            self._loop.run_forever()
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()

        self._thread = threading.Thread(target=run, name="post office")
        self._thread.start()
        assert opened.wait(10)

    def stop(self) -> None:
        async def close() -> None:
            self._server.close()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            self._loop.call_later(0.05, self._loop.stop)

        asyncio.run_coroutine_threadsafe(close(), self._loop)
        self._thread.join()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        try:
            await self._talk(reader, writer, number)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # they were killed, or we close
        finally:
            writer.transport.abort()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        recipients: list[str] = []

        async def say(stage: str, address: str, good: str) -> bool:
            """Answers; whether it was a good answer."""
            answer = self.judge(stage, address) or good
            if answer == STALL:
                await asyncio.sleep(3600)
            if answer == DROP:
                raise ConnectionAbortedError
            writer.write(answer.encode() + b"\r\n")
            if answer.startswith("421"):
                await writer.drain()
                raise ConnectionAbortedError
            return answer[0] in "23"

        await say("connect", "", "220 office.example.org ESMTP")
        while line := await reader.readline():
            verb, _, rest = line.decode().strip().partition(" ")
            address = rest.partition("<")[2].partition(">")[0]
            match verb.upper():
                case "EHLO":
                    writer.write(b"250-office.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 20000000\r\n")
                case "MAIL":
                    recipients.clear()
                    await say("mail", address, "250 2.1.0 Ok")
                case "RCPT":
                    if await say("rcpt", address, "250 2.1.5 Ok"):
                        recipients.append(address)
                case "DATA" if not recipients:
                    writer.write(b"554 5.5.1 no recipients\r\n")
                case "DATA":
                    if await say("data", recipients[0], "354 go on"):
                        await self._body(reader, recipients[0], number, say)
                case "RSET":
                    writer.write(b"250 2.0.0 Ok\r\n")
                case "QUIT":
                    writer.write(b"221 2.0.0 Bye\r\n")
                    return
                case _:
                    writer.write(b"502 5.5.2 what?\r\n")

    async def _body(self, reader: asyncio.StreamReader, to: str, number: int, say: Callable[..., object]) -> None:
        half = self.judge("body", to)
        if half:
            await reader.readexactly(200)
            if half == STALL:
                await asyncio.sleep(3600)
            raise ConnectionAbortedError
        raw = await reader.readuntil(b"\r\n.\r\n")
        if self.delay:
            await asyncio.sleep(self.delay)
        answer = self.judge("end", to)
        if not answer or answer[0] == "2" or answer == DROP:
            head = raw[: raw.index(b"\r\n\r\n") + 2]
            whole = b"" if len(self.kept) % self.whole else raw[:-3]
            self.kept.append(Kept(to, head, hashlib.sha256(raw).digest(), number, whole))
        if answer == DROP:
            raise ConnectionAbortedError
        await say("answer", to, answer or "250 2.0.0 Ok: kept")

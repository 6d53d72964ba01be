"""An SMTP server that does as a test tells it: announces, answers, hangs up as it likes."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType

from mailer.servers import NEVER, Server
from mailer.smtp import Result

HANG_UP, SILENCE = "hang up", "silence"

Answer = Callable[[str, str], str | None]
"""answer(stage, argument) -> an answer, HANG_UP, SILENCE, or None for the usual one. Stages: hello, EHLO, MAIL, RCPT,
DATA, BODY, RSET, AUTH, QUIT. The argument is the address, or what else the command says; for BODY the recipient."""


@dataclass(frozen=True, slots=True)
class Letter:
    to: str
    raw: bytes = b"Subject: Saturday\r\n\r\nSee you there.\r\n"
    envelope_from: str = "circle+b7@example.org"


@dataclass(slots=True)
class PostOffice:
    """Listens while it is entered. What it took is in `taken`: (sender, recipients, raw)."""

    answer: Answer = lambda stage, argument: None
    pipelining: bool = True
    announced: tuple[str, ...] = ("SIZE 1000000",)
    obeys_dot: bool = True  # a lone dot without recipients is refused, as it must be
    taken: list[tuple[str, tuple[str, ...], bytes]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)  # commands as they came
    turns: int = 0  # how often it had to wait for the client
    connections: int = 0
    port: int = 0
    _server: asyncio.Server | None = None
    _writers: list[asyncio.StreamWriter] = field(default_factory=list)

    async def __aenter__(self) -> PostOffice:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        await asyncio.sleep(0.02)  # what was said last is still on its way
        self._server.close()
        for writer in self._writers:
            writer.close()
        await self._server.wait_closed()
        await asyncio.sleep(0.01)

    @property
    def server(self) -> Server:
        return Server("127.0.0.1", self.port, tls=NEVER)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        self.connections += 1
        await _Counter(self, reader, writer).serve()
        writer.close()


class _Counter:
    def __init__(self, office: PostOffice, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.office, self.reader, self.writer = office, reader, writer
        self.sender, self.recipients = "", []
        self.body = False

    def reply(self, stage: str, argument: str, usual: str) -> str:
        """What is answered; "" for nothing. ConnectionError to hang up."""
        answer = self.office.answer(stage, argument)
        if answer == HANG_UP:
            raise ConnectionError
        if answer == SILENCE:
            return ""
        return (usual if answer is None else answer) + "\r\n"

    async def serve(self) -> None:
        buffer = b""
        try:
            await self.send(self.reply("hello", "", "220 post.example.org ESMTP"))
            while chunk := await self.reader.read(1 << 20):
                self.office.turns += 1
                buffer += chunk
                out = ""
                try:
                    while True:
                        end = b"\r\n.\r\n" if self.body else b"\r\n"
                        if self.body and buffer.startswith(b".\r\n"):
                            piece, buffer = b"", buffer[3:]
                        elif end in buffer:
                            piece, _, buffer = buffer.partition(end)
                            piece += b"\r\n" if self.body else b""
                        else:
                            break
                        out += self.take_body(piece) if self.body else self.take(piece.decode())
                finally:
                    await self.send(out)
        except ConnectionError:
            pass

    async def send(self, text: str) -> None:
        if text:
            self.writer.write(text.encode())
            await self.writer.drain()

    def take_body(self, piece: bytes) -> str:
        self.body = False
        office, recipients = self.office, tuple(self.recipients)
        self.sender, self.recipients = "", []
        if not recipients and office.obeys_dot:
            return "554 no valid recipients\r\n"
        answer = self.reply("BODY", " ".join(recipients), "250 2.0.0 taken")
        if answer.startswith("2"):
            office.taken.append((self.sender, recipients, re.sub(rb"(?m)^\.", b"", piece)))
        return answer

    def take(self, line: str) -> str:
        self.office.said.append(line)
        word = line.partition(" ")[0].upper()
        argument = (re.search("<(.*?)>", line) or re.match("(?:[A-Z]+)()", line) or [line, line])[1]
        match word:
            case "EHLO":
                lines = ["post.example.org", *self.office.announced]
                lines += ["PIPELINING"] if self.office.pipelining else []
                usual = "\r\n".join(f"250-{each}" for each in lines[:-1]) + f"\r\n250 {lines[-1]}"
                return self.reply("EHLO", line, usual)
            case "MAIL":
                answer = self.reply("MAIL", argument, "250 2.1.0 ok")
                if answer.startswith("2"):
                    self.sender = argument
                return answer
            case "RCPT":
                answer = self.reply("RCPT", argument, "250 2.1.5 ok")
                if answer.startswith("2"):
                    self.recipients.append(argument)
                return answer
            case "DATA":
                usual = "354 go on" if self.recipients else "503 5.5.1 no recipients"
                answer = self.reply("DATA", " ".join(self.recipients), usual)
                self.body = answer.startswith("354")
                return answer
            case "RSET":
                self.sender, self.recipients = "", []
                return self.reply("RSET", "", "250 2.0.0 ok")
            case "QUIT":
                return self.reply("QUIT", "", "221 bye")
        return self.reply(word, line, "502 5.5.2 not known")


@contextlib.asynccontextmanager
async def serving(
    handler: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[Server]:
    """A server that speaks as `handler` does; leaves when all of its conversations have ended."""
    talks: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
        except ConnectionError:
            pass
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(talk(reader, writer))
        talks.add(task)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield Server("127.0.0.1", server.sockets[0].getsockname()[1], tls=NEVER)
    if talks:
        await asyncio.wait(talks, timeout=5)


def keep(results: dict[str, Result]) -> Callable[[object, Result], None]:
    """An `on_result` that notes each letter's one fate."""

    def on_result(mail: object, result: Result) -> None:
        to: str = mail.to  # type: ignore[attr-defined]
        assert to not in results, f"{to} was told two fates: {results[to]} and {result}"
        results[to] = result

    return on_result

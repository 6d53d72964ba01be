"""Letters over one SMTP connection that is greeted, encrypted and let in, in as few round trips as it allows.

Where the server announces PIPELINING, the end of one body travels with the next MAIL, RCPT and DATA (RFC 2920
section 3.1: DATA must end its group, a body may begin one), so that a letter costs one round trip. Where it
does not, each command waits for the answer to the one before.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Callable, Mapping

from .sack import Job
from .trouble import tidy

MAIL, RCPT, DATA, BODY, RSET = "MAIL", "RCPT", "DATA", "BODY", "RSET"
LETTER, ADDRESS = "letter", "address"  # stages of a letter that was never offered: it, or where it goes, cannot be
STEP, PAIR, WHOLE = 1, 2, 3  # what travels together: each command alone, MAIL and RCPT, DATA too

Settle = Callable[[Job, str, int, str], None]  # letter, stage of the answer that counts, its code, its text

_PLAIN = re.compile(r"[!-;=?-~]* [!-;=?-~]+").fullmatch  # two addresses of visible ASCII without < and >
_QUOTED = re.compile(r'"(?:[ !#-\[\]-~]|\\[ -~])*"@[!-;=?-~]+')  # quoted, blanks may stand (RFC 5321 section 4.1.2)
_INNER = re.compile(r"[^\x00-\x20\x7f-\xa0<>]*")  # SMTPUTF8
_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING = re.compile(rb"\.(?<=[\r\n]\.)")  # asked this way round because a search for a plain dot is a quick one
# What a server says a thousand times a minute: this letter taken; the next one's MAIL and RCPT too, its body please.
_AS_USUAL = re.compile(rb"(25\d) ([ -~]{0,300})\r\n25\d [^\r\n]*\r\n25\d [^\r\n]*\r\n354[ ][^\r\n]*\r\n").fullmatch
_MOST = 1 << 16  # bytes of one answer; what is longer is none


class Unspeakable(ValueError):
    """A letter that cannot be handed to this server; the text says why, `stage` what is at fault."""

    def __init__(self, why: str, stage: str = ADDRESS) -> None:
        super().__init__(why)
        self.stage = stage


class Lost(ConnectionError):
    """The connection ended. `jobs` certainly did not leave; `doubt` may have: its end went out, no answer came."""

    def __init__(self, why: str, jobs: list[Job], doubt: Job | None) -> None:
        super().__init__(why)
        self.jobs, self.doubt = jobs, doubt


class Extensions:
    """What a server announced in answer to EHLO (RFC 5321 section 4.1.1.1), as far as letters care."""

    def __init__(self, announced: Mapping[str, str]) -> None:
        self.together = WHOLE if "pipelining" in announced else STEP
        self.utf8 = "smtputf8" in announced
        self.eight = "8bitmime" in announced
        self.sized = "size" in announced
        size = announced.get("size", "").strip()
        self.size = int(size) if size.isdigit() else 0  # bytes; 0: no limit told


class Line(asyncio.Protocol):
    """Carries letters one after another. `answered` counts those the server has answered for."""

    def __init__(self, transport: asyncio.Transport, extensions: Extensions, read: float, final: float) -> None:
        """`read`: seconds the server may take for a command; `final`: for the end of a letter."""
        self.answered = 0
        self.closed = False
        self.empty_bodies = False  # it asks for the body of a letter it has refused
        self._extensions, self._together = extensions, extensions.together
        self._transport = transport
        self._read, self._final = read, final
        self._loop = asyncio.get_running_loop()
        self._buffer = self._earlier = self._then = b""
        self._expected: deque[tuple[str, Job | None]] = deque()
        self._since = 0.0
        self._done: asyncio.Future[None] | None = None
        self._why = ""
        self._take: Callable[[], Job | None] = lambda: None
        self._settle: Settle = lambda job, stage, code, text: None
        transport.set_protocol(self)

    async def carry(self, job: Job, take: Callable[[], Job | None], settle: Settle) -> None:
        """Sends `job`, then what `take` gives until it gives none; `settle` hears of each.

        Raises Lost where the connection ends first, and what `take` or `settle` raise.
        """
        if self.closed:
            raise Lost(self._why or "the connection was closed", [job], None)
        self._take, self._settle = take, settle
        self._done = self._loop.create_future()
        self._since = self._loop.time()
        self._watch = self._loop.call_later(self._read, self._look)
        try:
            self._begin(job)
            await self._done
        finally:
            self._done = None
            self._watch.cancel()

    def quit(self) -> None:
        """Says goodbye; the answer is of no interest."""
        if not self.closed:
            self._transport.write(b"QUIT\r\n")
            self._transport.close()
            self.closed = True

    def abort(self) -> None:
        """Hangs up at once: nothing that waits to be written goes out."""
        self.closed = True
        self._transport.abort()

    # what goes out

    def _begin(self, job: Job | None, before: bytes = b"") -> None:
        while job is not None:
            try:
                self._transport.write(before + self._envelope(job))
                return
            except Unspeakable as error:
                self._settle(job, error.stage, 0, str(error))
                job = self._take()
        if before:
            self._transport.write(before)
        elif self._done and not self._done.done():
            self._done.set_result(None)

    def _envelope(self, job: Job) -> bytes:
        sender, recipient = envelope(job, self._extensions)
        if self._together == WHOLE:
            self._expected += ((MAIL, job), (RCPT, job), (DATA, job))
            return f"{sender}{recipient}DATA\r\n".encode()
        self._expected.append((MAIL, job))
        if self._together == STEP:
            self._then = recipient.encode()
            return sender.encode()
        self._expected.append((RCPT, job))
        return f"{sender}{recipient}".encode()

    def _body(self, job: Job) -> None:
        job.begun = True
        self._expected.append((BODY, job))
        following = b""
        while self._together == WHOLE and not following and (other := self._take()) is not None:
            try:
                following = self._envelope(other)
            except Unspeakable as error:
                self._settle(other, error.stage, 0, str(error))
        raw, end = stuffed(job.raw, getattr(job.mail, "undotted", False))
        self._transport.write(b"".join((raw, end, following)))
        job.raw = b""

    def _on(self, reset: bool = False) -> None:
        """The line is free for the next letter. A refused one leaves its MAIL behind, which RSET takes back."""
        if reset:
            self._expected.append((RSET, None))
        if reset and self._together == STEP:
            self._transport.write(b"RSET\r\n")
        else:
            self._begin(self._take(), b"RSET\r\n" if reset else b"")

    # what comes back

    def data_received(self, data: bytes) -> None:
        if len(self._expected) == 4 and not (self._buffer or self._earlier) and (usual := _AS_USUAL(data)):
            stage, job = self._expected[0]
            if stage == BODY and job is not None:
                return self._as_usual(job, usual)
        lines = (self._buffer + data).split(b"\n")
        self._buffer = lines.pop()
        try:
            for line in lines:
                if line[3:4] == b"-":
                    self._earlier += line[4:].rstrip() + b" "
                    continue
                if not line[:3].isdigit():
                    self._end(f"the server answered {tidy(line.decode('utf-8', 'replace'), 80)!r}")
                    return
                self._since = self._loop.time()  # not with every byte: a trickle is no answer
                text, self._earlier = self._earlier + line[4:].rstrip(), b""
                self._answer(int(line[:3]), text)
                if self.closed:
                    return
            if len(self._buffer) + len(self._earlier) > _MOST:
                self._end("the server's answer has no end")
        except Exception as error:  # the giver's own, in take or settle: for whoever waits in carry
            self._fail(error)
        return None

    def _as_usual(self, job: Job, answers: re.Match[bytes]) -> None:
        """The four answers of a round trip in which all went well, at once: what `_answer` makes of each of them."""
        expected = self._expected
        expected.popleft()
        self._since = self._loop.time()
        self.answered += 1
        try:
            self._settle(job, BODY, int(answers[1]), answers[2].decode("ascii").strip())
            if self.closed or (other := expected[-1][1]) is None:
                return
            expected.clear()
            self._body(other)
        except Exception as error:
            self._fail(error)

    def _answer(self, code: int, said: bytes) -> None:
        if not self._expected:  # 421 in a pause, or a server that talks out of turn
            return self._end(_text(said))
        stage, job = self._expected.popleft()
        if job is None:
            if code // 100 != 2:
                return self._end("the server does not know RSET")
            return None if self._expected else self._on()
        if stage == BODY:
            self.answered += 1
            self._settle(job, BODY, code, _text(said))
            return None if self._expected or self.closed else self._on()
        if stage == DATA and code == 354:
            if job.refusal is None:
                return self._body(job)
            # RFC 2920 section 3.1 would end this with a lone dot. But a server that asks for the body of a letter it
            # has refused may take the dot for a letter, an empty one: hang up, and from now on ask before DATA.
            self.empty_bodies = True
            return self._end("the server wanted the body of a letter it had refused", job)
        if code // 100 == 3:
            return self._end(f"the server's answers are out of step ({code} to {stage})", job)
        if (code // 100 != 2 or stage == DATA) and job.refusal is None:
            job.refusal = (stage, code, _text(said))
        if code == 421:
            return self._end(_text(said), job)
        if self._expected:
            return None
        if job.refusal is not None:
            self.answered += 1
            self._settle(job, *job.refusal)
            return None if self.closed else self._on(reset=job.refusal[0] != MAIL)
        if stage == MAIL:
            self._expected.append((RCPT, job))
            self._transport.write(self._then)
        else:
            self._expected.append((DATA, job))
            self._transport.write(b"DATA\r\n")
        return None

    # how it ends

    def connection_lost(self, error: Exception | None) -> None:
        if not self.closed:
            try:
                self._end(f"the connection broke ({error})" if error else "the server closed the connection")
            except Exception as other:
                self._fail(other)

    def _look(self) -> None:
        patience = self._final if self._expected and self._expected[0][0] == BODY else self._read
        left = self._since + patience - self._loop.time()
        if left > 0:
            self._watch = self._loop.call_later(left, self._look)
            return
        try:
            self._end(f"the server did not answer for {patience:g} seconds")
        except Exception as error:
            self._fail(error)

    def _end(self, why: str, current: Job | None = None) -> None:
        self.abort()
        self._why = why
        if self._done is None or self._done.done():
            return
        on_it = dict.fromkeys(job for _, job in self._expected if job is not None)
        if current is not None:
            on_it = {current: None, **on_it}
        self._expected.clear()
        jobs = []
        for job in on_it:
            if job.refusal is not None and job.refusal[1] != 421:  # its fate was known before the end
                self.answered += 1
                self._settle(job, *job.refusal)
            elif not job.begun:
                jobs.append(job)
        doubt = next((job for job in on_it if job.begun), None)
        self._done.set_exception(Lost(why, jobs, doubt))

    def _fail(self, error: Exception) -> None:
        self.abort()
        if self._done is None or self._done.done():
            raise error
        self._done.set_exception(error)


def envelope(job: Job, extensions: Extensions) -> tuple[str, str]:
    """MAIL and RCPT for a letter, whose bytes are taken here. Unspeakable where this server cannot be handed it."""
    mail = job.mail
    raw = job.raw = mail.raw
    sender, to, options = mail.envelope_from, mail.to, ""
    if not raw:
        raise Unspeakable("the letter is empty", LETTER)
    if not _PLAIN(f"{sender} {to}"):
        sender, to = _wired(sender), _wired(to)
        if not to:
            raise Unspeakable("the letter has no recipient")
        if not (sender.isascii() and to.isascii()):
            if not extensions.utf8:
                raise Unspeakable("the mail server cannot send to addresses with letters outside ASCII (SMTPUTF8)")
            options = " SMTPUTF8"
    size = len(raw)
    if extensions.size and size > extensions.size:
        most = f"the mail server takes {extensions.size} at most"
        raise Unspeakable(f"the letter has {size} bytes, {most}", LETTER)
    if extensions.sized:
        options += f" SIZE={size}"
    if extensions.eight and not raw.isascii():
        options += " BODY=8BITMIME"
    return f"MAIL FROM:<{sender}>{options}\r\n", f"RCPT TO:<{to}>\r\n"


def stuffed(raw: bytes, undotted: bool = False) -> tuple[bytes, bytes]:
    """A message as it goes after DATA, and its end mark: dots doubled at line starts (RFC 5321 section 4.5.2).

    `undotted`: whoever made it has seen to it that there are none, which spares looking through every byte.
    """
    if not undotted and (_LEADING.search(raw) or raw[:1] == b"."):
        # A dot after a lone CR or LF is the end of the letter to some servers (SMTP smuggling): make them whole first.
        if not raw.count(b"\r\n") == raw.count(b"\n") == raw.count(b"\r"):
            raw = _LINE_END.sub(b"\r\n", raw)
        raw = raw.replace(b"\r\n.", b"\r\n..")
        raw = b"." + raw if raw[:1] == b"." else raw
    return raw, b".\r\n" if raw.endswith(b"\r\n") else b"\r\n.\r\n"


def _wired(address: str) -> str:
    """An address as it may stand between < and >: the domain in ASCII where it can be (RFC 5890)."""
    local, at, domain = address.rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode()
        except UnicodeError:
            raise Unspeakable("the domain of the address cannot be written in a mail envelope") from None
    address = local + at + domain
    if not (_INNER.fullmatch(address) or _QUOTED.fullmatch(address)):
        raise Unspeakable("the address holds a blank, a bracket or a control character")
    return address


def _text(said: bytes) -> str:
    return tidy(said.decode("utf-8", "replace"))

"""Letters out over SMTP: kept connections, the provider's pace, and for each letter Sent, TryLater or GiveUp.

`smtp_dialling` opens connections, `pipelining` carries letters over them, `sack` hands the letters out.
"""

from __future__ import annotations

import asyncio
import logging
import random
import re
import time
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import TYPE_CHECKING

from .core.frozen import value
from .pipelining import ADDRESS, BODY, LETTER, MAIL, RCPT, Line, Lost, Settle
from .sack import Giver, Job, Mail, Pace, Sack
from .servers import Rate, Server
from .smtp_dialling import LONG_REST, SETTING, Door, Trouble, own_name

if TYPE_CHECKING:
    from .config import Settings
    from .oauth import Tokens

log = logging.getLogger(__name__)

KEPT = 60.0  # seconds an idle connection is kept
REST = (5.0, 300.0)  # the first pause after trouble with the whole server, and the longest
ROW, FRUITLESS = 10, 3  # refusals in a row that mean the server, not the letters; a line without answer is three

_QUOTA = re.compile(
    r"\b5\.4\.5\b|(?:daily|hourly|sending|message|user) (?:\w+ )?(?:rate |sending )?(?:limit|quota)", re.I
)
_NOBODY = re.compile(r"\b5\.[12]\.\d")  # of addresses and mailboxes (RFC 3463), when told after the whole letter
_US = re.compile(r"\brelay|client host|bl(?:ock|ack)[ -]?list|spamhaus|sender reputation", re.I)


@value
class Sent:
    """The server has taken the letter: its code and words."""

    code: int
    text: str


@value
class TryLater:
    """Not now. `after`: seconds to wait at least, if known. `tried` is False where the letter itself was not judged
    (server out of reach, resting, password refused): that is no attempt of the letter's."""

    text: str
    after: float | None = None
    tried: bool = True


@value
class GiveUp:
    """Refused for good. `about`: "recipient" (the address), or "letter" (its content, size or form)."""

    text: str
    code: int = 0
    about: str = "recipient"


Result = Sent | TryLater | GiveUp
OnResult = Callable[[Mail, Result], None]


class Carrier:
    """Carries letters to one SMTP server. Belongs to one event loop; one delivery round at a time.

    `trouble` says what is wrong with the server as a whole ("" for nothing), `resting` how long it is left alone.
    """

    def __init__(
        self,
        server: Server,
        *,
        connections: int = 4,
        rate: Rate | None = None,
        lately: Iterable[float] = (),
        tokens: Tokens | None = None,
        name: str = "",
        connect: float = 10.0,
        read: float = 60.0,
        final: float = 120.0,
    ) -> None:
        """`lately`: how many seconds ago letters went out, for the rate; `tokens`: for XOAUTH2; `name`: said in EHLO.

        Seconds to wait: `connect` for the connection, `read` for an answer, `final` for the one to a whole letter.
        That is longer because a letter given up just before its answer is sent twice (RFC 1047).
        """
        self.server = server
        self.trouble = ""
        self._connections = connections
        self._pace = Pace(rate, lately) if rate else None
        self._door = Door(server, name=name or own_name(), tokens=tokens, connect=connect, read=read, final=final)
        self._kept: list[tuple[float, Line]] = []
        self._round = asyncio.Lock()
        self._sack: Sack | None = None
        self._careful = False
        self._until = 0.0
        self._pauses = 0
        self._setbacks = 0
        self._engaged = 0  # connections in use or being made

    @classmethod
    def of(cls, settings: Settings, tokens: Tokens | None = None, lately: Iterable[float] = ()) -> Carrier:
        """The carrier that the settings describe."""
        assert settings.smtp is not None, "SMTP is not set up"
        domain = settings.address.partition("@")[2]
        return cls(
            settings.smtp,
            connections=settings.connections,
            rate=settings.send_rate,
            lately=lately,
            tokens=tokens,
            name=own_name(domain),
        )

    async def __aenter__(self) -> Carrier:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Says goodbye on every kept connection."""
        for _, line in self._kept:
            line.quit()
        self._kept.clear()
        await asyncio.sleep(0)

    def stop(self) -> None:
        """Takes no further letters in the present round; those on their way are finished."""
        if self._sack:
            self._sack.close()

    @property
    def resting(self) -> float:
        """Seconds for which the server is left alone; 0 when it may be used."""
        return max(0.0, self._until - time.monotonic())

    @property
    def connections(self) -> int:
        """How many it has at most."""
        return self._connections

    @property
    def idle(self) -> float:
        """Seconds until a letter may go: the server is left alone, or the rate is used up. 0: now."""
        return max(self.resting, self._pace.wait() if self._pace else 0.0)

    def allowance(self, most: int, seconds: float) -> int:
        """How many letters, `most` at most, the rate lets go within so many seconds."""
        return min(most, self._pace.within(seconds)) if self._pace else most

    async def deliver(self, mail: Mail) -> Result:
        """Sends one letter."""
        results: list[Result] = []
        await self.deliver_many([mail], lambda _, result: results.append(result))
        return results[0]

    async def deliver_many(self, mails: Iterable[Mail] | Giver, on_result: OnResult) -> None:
        """Sends letters over as many connections as are useful; calls `on_result` once for each it has taken.

        A list is taken whole. From an iterator or a giver no more is taken once the server must rest (see
        `resting`) or `stop` was called. `on_result` should be quick; what it or the giver raises ends the round.
        """
        async with self._round:
            sack = self._sack = Sack(mails, self._pace)
            if self.resting:
                sack.close()

            def settle(job: Job, stage: str, code: int, text: str) -> None:
                if stage == BODY and code // 100 == 2:
                    self.trouble, self._pauses, self._setbacks = "", 0, 0
                    return on_result(job.mail, Sent(code, text))
                on_result(job.mail, self._judge(stage, code, text))
                if self.resting:
                    sack.close()
                return None

            self._engaged = 0
            crew = [asyncio.create_task(self._work(sack, settle, on_result)) for _ in range(self._connections)]
            try:
                await asyncio.gather(*crew)
            finally:
                for task in crew:
                    task.cancel()
                await asyncio.wait(crew)
                left = sack.rest()
                self._sack = None
            for job in left:
                on_result(job.mail, TryLater(self.trouble or "stopped before its turn", self.resting or None, False))

    async def _work(self, sack: Sack, settle: Settle, on_result: OnResult) -> None:
        """One connection's share: letters from the sack until it is empty, over new lines where one breaks."""
        line: Line | None = None
        try:
            while (job := await sack.next()) is not None:
                try:
                    if line is None:
                        self._engaged += 1
                        line = await self._line()
                    await line.carry(job, sack.take, settle)
                except Trouble as trouble:
                    self._engaged -= 1
                    sack.put_back(job)
                    # The server may let us have fewer connections than we like: then those there are go on.
                    if self._engaged:
                        return
                    if self._kept:
                        continue
                    self._rest(str(trouble), trouble.rest)
                    sack.close()
                except Lost as lost:
                    assert line is not None
                    self._engaged -= 1
                    self._broken(lost, line, sack, on_result)
                    line = None
        except BaseException:
            if line:
                line.abort()
            raise
        if line:
            self._engaged -= 1
            self._keep(line)

    def _broken(self, lost: Lost, line: Line, sack: Sack, on_result: OnResult) -> None:
        self._careful = self._careful or line.empty_bodies
        if lost.doubt:
            text = f"{lost} after the letter had gone out; it may arrive twice"
            on_result(lost.doubt.mail, TryLater(text))
        for job in lost.jobs:
            # A line that has carried letters may be cut for having carried enough. One that never did is the
            # server's trouble, or this very letter's, which then must not stand in the way of the others.
            job.tries += not line.answered
            if job.tries < 2:
                sack.put_back(job)
                continue
            on_result(job.mail, TryLater(str(lost)))
        if not line.answered:
            self._setback(f"{self.server}: {lost}", FRUITLESS)
        if self.resting:
            sack.close()

    def _judge(self, stage: str, code: int, text: str) -> Result:
        """What a refusal means for the letter, and for the server as a whole."""
        if stage in (LETTER, ADDRESS):
            return GiveUp(text, 0, "letter" if stage == LETTER else "recipient")
        words = f"{code} {text}"
        if _QUOTA.search(text):
            self._rest(f"{self.server} says we have sent enough for now: {words}", LONG_REST)
            return TryLater(words, LONG_REST, tried=False)
        if code // 100 == 5:
            if code in (530, 535, 538) or (stage == MAIL and code != 552) or (stage == RCPT and _US.search(text)):
                # Refused is who we are, not whom we write to: no member is unreachable because of it.
                self._rest(f"{self.server} does not let us send ({words}); mend {SETTING} or MAILER_ADDRESS", LONG_REST)
                return TryLater(words, LONG_REST, tried=False)
            recipient = stage == RCPT or _NOBODY.search(text)
            return GiveUp(words, code, "recipient" if recipient else "letter")
        if code == 421 or stage == MAIL:
            self._rest(f"{self.server} is busy: {words}")
        else:
            self._setback(f"{self.server} takes no letters at present: {words}")
        return TryLater(words)

    def _setback(self, text: str, weight: int = 1) -> None:
        """Something that may be one letter's own trouble, unless it happens to all of them."""
        self._setbacks += weight
        if self._setbacks >= ROW:
            self._rest(text)

    def _rest(self, text: str, seconds: float | None = None) -> None:
        if seconds is None:
            seconds = min(REST[0] * 2**self._pauses, REST[1]) * random.uniform(0.8, 1.2)
            self._pauses += 1
        self._until = max(self._until, time.monotonic() + seconds)
        if text != self.trouble:
            log.warning("%s; nothing is lost, the next try is in %.0f seconds", text, seconds)
        self.trouble = text

    def _keep(self, line: Line) -> None:
        if line.closed:
            return
        self._kept.append((time.monotonic() + KEPT, line))
        asyncio.get_running_loop().call_later(KEPT + 1, self._tidy)

    def _tidy(self) -> None:
        now = time.monotonic()
        for until, line in self._kept:
            if until < now:
                line.quit()
        self._kept = [(until, line) for until, line in self._kept if not line.closed]

    async def _line(self) -> Line:
        self._tidy()
        return self._kept.pop()[1] if self._kept else await self._door.open(self._careful)

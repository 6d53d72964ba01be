"""Speak: claim letters that are due, compose them, hand them to the carrier, write down what became of each.

Nothing is marked before the server has taken it. A crash in between sends a letter again, never loses it: the
same bytes, under the same Message-ID and SEQUENCE.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailer.core.compose import Composer, Mail, TemplateProblem
from mailer.core.model import DROPPED, DUE, FAILED, SENT, Outgoing, Said
from mailer.smtp import Carrier, GiveUp, Result, Sent, TryLater
from mailer.store import HeardNew, Settled, StoreError

from .briefing import Briefs
from .house import House
from .marking import Marks
from .templates import tell_hosts

log = logging.getLogger("mailer.speaking")

BATCH = 100  # letters claimed at a time ...
BACKLOG = 300  # ... and where they go as fast as they come, so that who dies leaves no more than a moment's work lying
FAST = 1.0  # seconds for a batch
TOGETHER = 16  # letters composed in a row, and so for two thirds of what it costs one by one, between two answers
GLANCE = 0.01  # seconds between two looks at whether it is to stop
SPELL = 10.0  # seconds of sending after which there is a look ahead: answers wait behind no long list
STALE = 200.0  # seconds after which a claimed letter is given back instead: well before its lease is over
PATIENCE = (timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=45))
AFTERWARDS = timedelta(hours=2)
AT_MOST = timedelta(days=5)  # for a letter that never becomes pointless by itself


async def speak(
    house: House,
    composer: Composer,
    carrier: Carrier,
    now: Callable[[], datetime],
    *,
    stopping: Callable[[], bool] = lambda: False,
) -> int:
    """Send what may go now, for a spell; how many letters the server took. 0: nothing more may go at present.

    `now` gives aware UTC moments, `stopping` says that no further letter is to be begun. Raises StoreError.
    """
    if carrier.idle or stopping():
        return 0
    return await _Round(house, composer, carrier, now, stopping).sent()


@dataclass(slots=True)
class _Batch:
    """Letters claimed together, the next one last, and when."""

    letters: list[tuple[Said, Outgoing | Exception]]
    clock: float
    moment: datetime

    def stale(self, clock: float, moment: datetime) -> bool:
        # By the machine's own count, or by the clock, which goes on while a laptop sleeps: others may have them.
        return clock - self.clock > STALE or abs((moment - self.moment).total_seconds()) > STALE


class _Round:
    """Letters on their way from the ledger to the carrier, their fates on the way back. The carrier's giver."""

    def __init__(
        self,
        house: House,
        composer: Composer,
        carrier: Carrier,
        now: Callable[[], datetime],
        stopping: Callable[[], bool],
    ) -> None:
        self._house, self._composer, self._carrier = house, composer, carrier
        self._broken: set[tuple[str, str]] = set()  # groups, and what is wrong with their own templates
        self._now, self._stopping = now, stopping
        self._briefs = Briefs(house)
        self._marks = Marks(house, now, carrier.connections, stopping, lambda: self._stir())
        self._stir: Callable[[], None] = lambda: None
        self._clock = asyncio.get_running_loop().time
        self._end = self._clock() + SPELL
        self._most = BATCH  # claimed at a time
        self._asked = 0.0  # when it was last asked whether that was enough
        self._ahead: asyncio.Task[_Batch] | None = None
        self._batch = _Batch([], 0.0, now())
        self._ready: list[tuple[Said, Mail]] = []  # composed, the next one last
        self._on_way: dict[int, tuple[Said, Mail]] = {}
        self._sent = 0
        self._trouble: StoreError | None = None
        self.over = False

    async def sent(self) -> int:
        """Sends; how many the server took."""
        try:
            await self._carrier.deliver_many(self, self._told)
        finally:
            await asyncio.shield(self._put_down())
        if self._trouble is not None:
            raise self._trouble
        return self._sent

    # On their way out

    def tell(self, stir: Callable[[], None]) -> None:
        """See `mailer.sack.Giver`."""
        self._stir = stir

    def give(self) -> Mail | None:
        """The next letter, composed. The batch after this one is claimed while this one goes out."""
        try:
            while not self.over and (self._ready or self._batch.letters or self._next_batch()) and self._marks.room():
                if self._enough():
                    break
                if not self._ready:
                    self._compose()
                    continue
                said, mail = self._ready.pop()
                # A database that fell over may have forgotten that we had claimed a letter, and give it again.
                if said.id not in self._marks.held:
                    self._marks.hand_out(said.id)
                    self._on_way[id(mail)] = said, mail
                    return mail
        except StoreError as error:  # told when the letters on their way have come to their end
            self._trouble = error
            self.over = True
        return None

    def _enough(self) -> bool:
        """Whether no further letter may go: asked once for all that go out at nearly the same moment."""
        clock = self._clock()
        if not self._asked <= clock < self._asked + GLANCE:
            self._asked = clock
            if self._stopping():
                self.over = True
            elif self._batch.stale(clock, self._now()):
                log.warning("letters that were claimed long ago are given back; they go out when claimed again")
                self.over = True
        return self.over

    def _next_batch(self) -> bool:
        """Whether there are letters in hand. Where there will be some soon, the carrier is told then."""
        if self._ahead is None:
            self._claim_ahead()
            self.over = self._ahead is None
            return False
        if not self._ahead.done():
            return False
        ahead, self._ahead = self._ahead, None
        before, self._batch = self._batch, ahead.result()
        fast = len(self._batch.letters) == self._most and self._batch.clock - before.clock < FAST
        self._most = BACKLOG if fast else BATCH
        if not self._batch.letters:
            self.over = True
            return False
        self._claim_ahead()
        return True

    def _claim_ahead(self) -> None:
        waiting = len(self._batch.letters) + len(self._ready) + len(self._on_way)
        most = min(self._carrier.allowance(waiting + self._most, SPELL) - waiting, self._most)
        if most > 0 and self._clock() < self._end and not self._stopping():
            self._ahead = asyncio.create_task(asyncio.to_thread(self._claim, most, self._clock()))
            self._ahead.add_done_callback(lambda _: self._stir())

    def _claim(self, most: int, clock: float) -> _Batch:
        now = self._now()
        claimed = self._house.store.claim(now, most, self._house.worker)
        try:
            briefs = self._briefs.of(claimed, now)
        except StoreError:
            with suppress(StoreError):  # or their lease runs out
                self._house.store.settle([Settled(said.id, DUE, "", now) for said in claimed], now, self._house.worker)
            raise
        return _Batch([*zip(claimed, briefs, strict=True)][::-1], clock, now)

    def _compose(self) -> None:
        """The next letters of the batch; what cannot be composed is settled."""
        letters, ready, compose, moment = self._batch.letters, self._ready, self._composer.compose, self._batch.moment
        while letters and len(ready) < TOGETHER:
            said, brief = letters.pop()
            mail: Mail | None
            try:
                mail = compose(brief, moment) if type(brief) is Outgoing else None
            except Exception:  # once more, with all that is to be done about it
                mail = None
            if mail is not None or (mail := self._composed(said, brief)) is not None:
                ready.append((said, mail))
        ready.reverse()

    def _composed(self, said: Said, brief: Outgoing | Exception) -> Mail | None:
        """The letter; None, and settled, where it cannot be composed."""
        try:
            if isinstance(brief, Exception):
                raise brief
            return self._own_or_ours(brief, self._batch.moment)
        except TemplateProblem as problem:
            log.error("letter %s waits for a template to be mended: %s", said.id, problem)
            fate = Settled(said.id, DUE, f"template {problem}", self._now() + PATIENCE[2])
        except LookupError as error:
            log.error("letter %s cannot be composed: %s", said.id, error)
            fate = Settled(said.id, FAILED, f"cannot be composed: {error}")
        except Exception as error:  # one letter's fault must not stop the others
            log.error("letter %s could not be composed", said.id, exc_info=error)
            fate = _settled(said, TryLater(f"could not be composed: {error}"), self._now())
        self._marks.tell(fate)
        return None

    def _own_or_ours(self, brief: Outgoing, now: datetime) -> Mail:
        """By the group's own template; where that is broken by ours, since the session will not wait, and its hosts
        are told."""
        try:
            return self._composer.compose(brief, now)
        except TemplateProblem as problem:
            if not brief.group.templates:
                raise
            what = brief.group.id, str(problem)
            if what not in self._broken:
                self._broken.add(what)
                log.error("letters of %s go by our own templates: %s", *what)
                tell_hosts(self._house, brief.group, [str(problem)], now)
        return self._composer.compose(replace(brief, group=replace(brief.group, templates="")), now)

    # On their way back

    def _told(self, mail: object, result: Result) -> None:
        said, _ = self._on_way.pop(id(mail))
        if type(result) is Sent:
            self._sent += 1
            self._marks.tell(Settled(said.id, SENT, result.text[:500]))
            return
        now = self._now()
        row = None
        if isinstance(result, GiveUp) and result.about == "recipient":
            row = _refused(said, result, now)
        self._marks.tell(_settled(said, result, now), row)

    async def _put_down(self) -> None:
        """Nothing is kept from others: what was not sent is given back, what was is marked."""
        left = [said for said, _ in self._on_way.values()]  # interrupted: these may have gone out
        left += [said for said, _ in (*self._ready, *self._batch.letters)]
        if self._ahead is not None:
            with suppress(StoreError):
                left += [said for said, _ in (await self._ahead).letters]
        for said in left:
            self._marks.tell(Settled(said.id, DUE, "interrupted", self._now()))
        await self._marks.finish()


def _settled(said: Said, result: Result, now: datetime) -> Settled:
    match result:
        case Sent(text=text):
            return Settled(said.id, SENT, text[:500])
        case GiveUp(text=text):
            log.warning("letter %s (%s) was refused for good: %s", said.id, said.letter.topic, text)
            return Settled(said.id, FAILED, text[:500])
        case TryLater(text=text, after=after, tried=tried):
            step = said.attempts - 1
            wait = PATIENCE[step] if step < len(PATIENCE) else AFTERWARDS
            if not tried:
                # The letter was not judged: it goes as soon as the server may be used again.
                wait = timedelta(seconds=max(after or 0.0, 1.0))
            elif after:
                wait = max(wait, timedelta(seconds=after))
            again, letter = now + wait, said.letter
            end = letter.until or letter.due + AT_MOST
            if again >= end:
                return Settled(said.id, DROPPED if letter.until else FAILED, f"pointless by then: {text}"[:500])
            if tried:  # what is wrong with the whole server the carrier has said once for all
                log.info("letter %s (%s) goes again in %d s: %s", said.id, letter.topic, wait.total_seconds(), text)
            return Settled(said.id, DUE, text[:500], again)
    raise TypeError(result)


def _refused(said: Said, refusal: GiveUp, now: datetime) -> HeardNew:
    """The server said at once what a bounce would have said later."""
    return HeardNew(
        source=f"refused:{said.id}",
        group=said.letter.group,
        session="",
        who=said.letter.to,
        about="bounce",
        answer=str(refusal.code or 550),
        at=now,
        via="bounce",
        because=refusal.text[:200],
    )

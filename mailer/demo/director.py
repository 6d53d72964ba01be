"""Plays the piece: winds the clock to the next moment, lets people act, lets mailer answer, writes down what came."""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from mailer.core.model import Heard
from mailer.store import lookups

from . import script, writing
from .acts import Act, Clicks, Cue, Edits, Plan, Presses, Says, Vacates, Writes
from .stage import Received, Stage

Step = Callable[[], Awaitable[None]]
SECOND = timedelta(seconds=1)


@dataclass
class Done:
    """An act, and what mailer made of it. `visitor`: done by who watches, on no plan of ours."""

    at: datetime
    who: str
    act: Act
    letter: Received | None = None
    message_id: str = ""
    fate: str = ""
    because: str = ""
    rows: list[Heard] = field(default_factory=list)
    status: int = 200
    visitor: bool = False

    @property
    def understood(self) -> tuple[str, ...]:
        """`ABOUT ANSWER` of each row it came to, as `means` says it."""
        return tuple(sorted(f"{row.about} {row.answer}" for row in self.rows if row.about != "unclear"))


class Unfit(Exception):
    """Something planned does not fit any more, because whoever watches has changed the course of things."""


@dataclass
class Director:
    """`lenient`: what does not fit any more is left out, and said in `left_out`."""

    stage: Stage
    lenient: bool = False
    left_out: list[str] = field(default_factory=list)
    bounces: list[Heard] = field(default_factory=list)
    cues: tuple[Cue, ...] = script.CUES
    done: list[Done] = field(default_factory=list)
    _due: list[tuple[datetime, int, str, Act, Received | None]] = field(default_factory=list)
    _order: count[int] = field(default_factory=count)
    _times: Counter[int] = field(default_factory=Counter)
    _plans: list[Plan] = field(default_factory=lambda: sorted(script.PLANS, key=lambda p: p.at))
    _mark: int = 0

    # -- time ---------------------------------------------------------------------------------------------------

    def next_moment(self) -> datetime:
        """When something happens next, of itself or by somebody's doing; never in the past."""
        now = self.stage.clock.now()
        moments = [plan.at for plan in self._plans[:1]] + [entry[0] for entry in self._due[:1]]
        if (ours := self.stage.app.store.next_moment()) is not None:
            moments.append(ours)
        soonest = min(moments, default=now + timedelta(days=7))
        return max(soonest, now + SECOND)

    async def begin(self) -> None:
        """The house opens: mailer takes in the schedules and writes what is due."""
        await self._settle([])

    async def until(self, end: datetime, each: Step | None = None, midnight: Step | None = None) -> None:
        """Wind on to `end`, stopping wherever something happens: then `each` is called, and `midnight` before a new
        day begins."""
        while True:
            moment = min(self.next_moment(), end)
            if midnight is not None and moment.date() != self.stage.clock.now().date():
                await midnight()
            await self.at(moment)
            if each is not None:
                await each()
            if moment == end:
                return

    async def at(self, moment: datetime) -> None:
        """Wind on to `moment` at once and let everything due by then happen."""
        self.stage.clock.set(moment)
        acted: list[Done] = []
        while self._plans and self._plans[0].at <= moment:
            plan = self._plans.pop(0)
            try:
                acted.append(await self._do(plan.who, plan.act, self._letter_for(plan)))
            except Unfit as why:
                if not self.lenient:
                    raise
                self.left_out.append(str(why))
        while self._due and self._due[0][0] <= moment:
            _, _, who, act, letter = heapq.heappop(self._due)
            acted.append(await self._do(who, act, letter))
        await self._settle(acted)

    async def _settle(self, acted: list[Done]) -> None:
        """Mailer does what is due; then we know what became of `acted`, and who has a new letter may act on it."""
        found = await self.stage.settle()
        for one in acted:
            self.learn(one)
        self.bounces += [row for row in self.news() if row.about == "bounce"]
        self._cue(found)

    # -- people ---------------------------------------------------------------------------------------------------

    def _cue(self, found: list[Received]) -> None:
        now = self.stage.clock.now()
        for letter in found:
            for number, cue in enumerate(self.cues):
                if letter.topic and cue.fits(letter.user, letter.topic, letter.about, now):
                    if cue.acts:
                        act = cue.acts[self._times[number] % len(cue.acts)]
                        self._times[number] += 1
                        heapq.heappush(self._due, (now + cue.after, next(self._order), letter.user, act, letter))
                    break

    def _letter_for(self, plan: Plan) -> Received | None:
        if not plan.topic:
            return None
        fits = Cue(plan.who, plan.topic, plan.about, timedelta(), ())
        now = self.stage.clock.now()
        found = [one for one in self.stage.received if fits.fits(one.user, one.topic, one.about, now)]
        if not found:
            raise Unfit(f"{plan.who} never had a letter {plan.topic} about {plan.about}")
        return found[-1]

    async def visit(self, who: str, act: Act, letter: Received | None = None) -> Done:
        """Whoever watches does something as one of the people; a minute later it has had its effect."""
        self.stage.clock.wind(timedelta(minutes=1))
        done = await self.perform(Done(self.stage.clock.now(), who, act, letter, visitor=True))
        await self._settle([done])
        return done

    async def _do(self, who: str, act: Act, letter: Received | None) -> Done:
        return await self.perform(Done(self.stage.clock.now(), who, act, letter))

    async def perform(self, done: Done) -> Done:
        """Do it, by mail, by a page or by saving a file. What came of it is learnt later."""
        stage, act, at = self.stage, done.act, done.at
        sender, letter = stage.address(done.who), done.letter.mail if done.letter else None
        mail = None
        match act:
            case Writes():
                to = stage.app.house.post.group_address(act.group) if act.group else stage.app.house.post.address
                mail = writing.fresh(to, act.subject, act.words, sender=sender, at=at)
            case Says() if letter is not None:
                mail = writing.answer(letter, act.words, sender=sender, style=act.style, at=at)
            case Presses() if letter is not None:
                mail = writing.button(letter, act.partstat, act.program, sender=sender, at=at)
            case Vacates() if letter is not None:
                mail = writing.vacation(letter, act.words, sender=sender, declared=act.declared, at=at)
            case Clicks() if letter is not None:
                done.status = await stage.press(link_in(letter, act.link), dict(act.form))
                done.rows = [row for row in self.news() if row.via == "link"]
            case Edits():
                try:
                    text = act.change((stage.schedules / act.file).read_text(encoding="utf-8"))
                except (LookupError, OSError) as why:
                    raise Unfit(f"{done.who} cannot edit {act.file}: {why}") from why
                stage.edit(act.file, text)
        if mail is not None:
            done.message_id = str(mail["Message-ID"])
            await stage.send(done.who, mail, automatic=isinstance(act, Vacates) and act.declared)
        self.done.append(done)
        return done

    def learn(self, done: Done) -> None:
        """Look up what mailer understood."""
        if not done.message_id:
            return
        found = lookups.mail(self.stage.app.store, done.message_id.strip("<>"))
        if found is None:
            done.fate, done.because = "lost", "the mail never came in"
            return
        inbound, done.rows = found
        done.fate, done.because = inbound.fate, inbound.because

    def news(self) -> list[Heard]:
        """What was heard since this was last asked."""
        found = lookups.heard_after(self.stage.app.store, self._mark)
        if found:
            self._mark = found[-1].id
        return found


def link_in(letter: object, purpose: str) -> str:
    """The link of that purpose (r an answer, m one's choices, u leaving) as it stands in the letter."""
    from email.message import EmailMessage

    assert isinstance(letter, EmailMessage)
    where = str(letter["List-Unsubscribe"] or "") if purpose == "u" else writing.text_of(letter)
    found = re.search(rf"https?://[^\s<>]+/{purpose}/[a-z0-9]+", where)
    assert found, f"the letter {letter['Subject']!r} has no link /{purpose}/"
    return found[0]

"""Speak: claim letters that are due, compose them, hand them to the carrier, write down what became of each.

Nothing is marked before the server has taken it. A crash in between sends a letter again, never loses it: the
same bytes, under the same Message-ID and SEQUENCE.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from mailer.core.compose import Composer, Mail, TemplateProblem
from mailer.core.model import DROPPED, DUE, FAILED, SENT, Ledger, Member, Outgoing, Said
from mailer.core.people import People, people
from mailer.core.standing import Shelves
from mailer.smtp import Carrier, GiveUp, Result, Sent, TryLater
from mailer.store import HeardNew, Settled

from .answers import renewals
from .house import House

log = logging.getLogger("mailer.speaking")

BATCH = 100
PATIENCE = (timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=45))
AFTERWARDS = timedelta(hours=2)
AT_MOST = timedelta(days=5)  # for a letter that never becomes pointless by itself


async def speak(
    house: House, composer: Composer, carrier: Carrier, now: Callable[[], datetime], *, most: int = 1_000_000
) -> int:
    """Send everything that may go now; how many letters the server took. `now` gives aware UTC moments."""
    sent = 0
    handled = 0
    while handled < most and not carrier.resting:
        claimed = await asyncio.to_thread(house.store.claim, now(), BATCH, house.worker)
        if not claimed:
            break
        handled += len(claimed)
        sent += await _send(house, composer, carrier, claimed, now)
    return sent


async def _send(
    house: House, composer: Composer, carrier: Carrier, claimed: list[Said], now: Callable[[], datetime]
) -> int:
    at = now()
    mails, results = await asyncio.to_thread(_composed, house, composer, claimed, at)
    rows: list[HeardNew] = []
    numbers = {id(mail): said for said, mail in mails}

    def on_result(mail: object, result: Result) -> None:
        said = numbers[id(mail)]
        results.append(_settled(said, result, now()))
        if isinstance(result, GiveUp) and result.about == "recipient":
            rows.append(_refused(said, result, now()))

    try:
        await carrier.deliver_many([mail for _, mail in mails], on_result)
    finally:
        done = {r.id for r in results}
        for said, _ in mails:
            if said.id not in done:  # stopped half-way: taken up again when the lease is over, or at once by us
                results.append(Settled(said.id, DUE, "interrupted", now()))
        await asyncio.shield(asyncio.to_thread(_write, house, results, rows, now()))
    return sum(r.state == SENT for r in results)


def _write(house: House, results: list[Settled], rows: list[HeardNew], now: datetime) -> None:
    house.store.settle(results, now)
    if rows:
        house.store.add_heard(rows, {r.group for r in rows}, now)


def _composed(
    house: House, composer: Composer, claimed: Iterable[Said], now: datetime
) -> tuple[list[tuple[Said, Mail]], list[Settled]]:
    """Each claimed letter with its mail; those that cannot be composed are settled instead."""
    mails: list[tuple[Said, Mail]] = []
    failed: list[Settled] = []
    known: dict[str, tuple[Ledger, People]] = {}
    for said in claimed:
        try:
            mails.append((said, composer.compose(outgoing(house, said, now, known), now)))
        except TemplateProblem as problem:
            log.error("letter %s waits for a template to be mended: %s", said.id, problem)
            failed.append(Settled(said.id, DUE, f"template {problem}", now + PATIENCE[2]))
        except LookupError as error:
            log.error("letter %s cannot be composed: %s", said.id, error)
            failed.append(Settled(said.id, FAILED, f"cannot be composed: {error}"))
        except Exception as error:  # one letter's fault must not stop the others
            log.exception("letter %s could not be composed", said.id)
            failed.append(_settled(said, TryLater(f"could not be composed: {error}"), now))
    return mails, failed


def outgoing(
    house: House, said: Said, now: datetime, known: dict[str, tuple[Ledger, People]] | None = None
) -> Outgoing:
    """Everything the composer needs for `said`. LookupError when its group or edition is gone."""
    letter, store = said.letter, house.store
    group = house.group(letter.group)
    if group is None:
        raise LookupError(f"there is no group {letter.group}")
    known = {} if known is None else known
    if letter.group not in known:
        ledger, _ = store.ledger(letter.group, now)
        known[letter.group] = ledger, people(group, ledger.heard, now)
    ledger, crowd = known[letter.group]
    place = crowd.get(letter.to)
    host = next((h for h in group.hosts if h.key == letter.to.casefold()), None)
    reader = place.member if place else Member(letter.to, host.name if host else str(letter.extra.get("name", "")))
    edition = former = following = None
    if letter.session and letter.sequence is not None:
        edition = store.edition(letter.session, letter.sequence)
        if edition is None:
            raise LookupError(f"{letter.session} has no SEQUENCE {letter.sequence}")
        if isinstance(since := letter.extra.get("since"), int):
            former = store.edition(letter.session, since)
    if next_id := letter.extra.get("next"):
        editions = Shelves.of(ledger).editions.get(str(next_id), ())
        following = editions[-1] if editions else None
    return Outgoing(
        said=said,
        group=group,
        reader=reader,
        edition=edition,
        former=former,
        answer=_answer(ledger, said),
        next_edition=following,
        member=(place.ref if place else 0) or 0,
        generation=renewals(ledger, place.key) if place else 0,
    )


def _answer(ledger: Ledger, said: Said) -> str:
    """The reader's answer as the letter was decided: a repeated letter says the same."""
    fixed = said.letter.extra.get("partstat")
    return str(fixed) if fixed else ""


def _settled(said: Said, result: Result, now: datetime) -> Settled:
    match result:
        case Sent(text=text):
            log.info("sent %s", said.letter.topic, extra={"letter": said.id})
            return Settled(said.id, SENT, text[:500])
        case GiveUp(text=text):
            log.warning("letter %s (%s) was refused for good: %s", said.id, said.letter.topic, text)
            return Settled(said.id, FAILED, text[:500])
        case TryLater(text=text, after=after, tried=tried):
            step = said.attempts - 1
            wait = PATIENCE[step] if step < len(PATIENCE) else AFTERWARDS
            if not tried:
                wait = timedelta(seconds=max(after or 0.0, 30.0))
            elif after:
                wait = max(wait, timedelta(seconds=after))
            again, letter = now + wait, said.letter
            end = letter.until or letter.due + AT_MOST
            if again >= end:
                return Settled(said.id, DROPPED if letter.until else FAILED, f"pointless by then: {text}"[:500])
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

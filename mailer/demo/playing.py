"""`mailer demo --once`: the whole piece without a visitor, told as it happens and checked in the end."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from . import cast
from .director import Director
from .stage import staged
from .story import Story
from .verdict import Check, Errors, Minutes, verdict


async def play(say: Callable[[str], None] = print) -> int:
    """Seven weeks, told through `say`; 0 when everything came out as it was meant, else 1."""
    began = time.monotonic()
    errors = Errors()
    logger = logging.getLogger()
    logger.addHandler(errors)
    try:
        async with staged() as stage:
            director = Director(stage)
            story, minutes = Story(director, say), Minutes()

            async def midnight() -> None:
                minutes.note(stage)
                await story.tell()

            say(_opening(stage.url))
            await director.begin()
            await story.stop()
            await director.until(cast.END, story.stop, midnight)
            await midnight()
            checks = await verdict(director, minutes, errors)
    finally:
        logger.removeHandler(errors)
    return 0 if _closing(checks, time.monotonic() - began, say) else 1


def _opening(url: str) -> str:
    width = max(map(len, cast.PEOPLE.values()))
    people = [f"  {name:{width}}  {cast.LIKE[user]}" for user, name in cast.PEOPLE.items()]
    weeks = (cast.END - cast.START).days // 7
    return "\n".join(
        [
            f"Four groups, {weeks} weeks from {cast.START:%A} {cast.START.day} {cast.START:%B %Y}; all times UTC.",
            "Real SMTP, IMAP and web servers in this process; everything goes through them.",
            "",
            *people,
            "",
            "  > a letter of mailer's    < what somebody does    ! a letter that came back",
            "  = how a session stands    ~ what changed in a calendar feed",
        ]
    )


def _closing(checks: list[Check], seconds: float, say: Callable[[str], None]) -> bool:
    say("\nHow it came out")
    for check in checks:
        say(f"  {'ok ' if not check.faults else 'NOT'} {check.count:4} {check.what}")
        for fault in check.faults:
            say(f"        {fault}")
    well = not any(check.faults for check in checks)
    last = "Everything came out as the cast meant it" if well else "Not everything came out as the cast meant it"
    say(f"\n{last}; {seconds:.1f} seconds.")
    return well

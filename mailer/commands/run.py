"""`mailer run`: schedules, mail in, mail out and pages in one process; `--once`: one pass, then exit."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mailer.commands import asked

if TYPE_CHECKING:
    from mailer.clock import Clock


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("run", help="everything in one process", description=__doc__)
    parser.add_argument("--once", action="store_true", help="look ahead, read mail, send all that is due, then exit")
    parser.add_argument(
        "--port", type=asked.port, default=None, metavar="N", help="where pages are served (default 8025)"
    )
    parser.add_argument("--no-web", action="store_true", help="serve no pages")


def run(args: argparse.Namespace) -> int:
    return start(once=args.once, port=args.port, web=not args.no_web and not args.once, works=True)


def start(
    *, once: bool = False, port: int | None = None, web: bool = True, works: bool = True, clock: Clock | None = None
) -> int:
    """Run the parts asked for until a signal, by the machine's clock unless another is given; the exit status."""
    from mailer.commands.leaving import until_the_loop_listens

    until_the_loop_listens()
    import asyncio
    import sys

    from mailer import log
    from mailer.commands.house import settings

    read = settings()
    if missing := read.missing() if works else []:
        print(
            f"mailer: not set up yet: {', '.join(missing)} missing; set them in .env or the environment "
            "('mailer init' writes a start, 'mailer demo' needs no settings)",
            file=sys.stderr,
        )
        return 1
    log.start(read.log, addresses=read.log_addresses)
    runner = asyncio.run
    if not once:
        import uvloop

        runner = uvloop.run
    return runner(_live(read, once=once, port=port, web=web, works=works, clock=clock))


async def _live(read: Any, *, once: bool, port: int | None, web: bool, works: bool, clock: Clock | None) -> int:
    import asyncio
    import sys

    from mailer.app import opened, settle_in, until_signal

    settle_in()
    async with opened(read, clock) as app:
        until_signal(app)
        if once:
            sent = await app.once()
            print(f"one pass done: {sent} letter{'s' * (sent != 1)} sent")
            troubles = [t for t in (app.carrier.trouble, app.mail_trouble) if t]
            for trouble in troubles:
                print(f"mailer: {trouble}", file=sys.stderr)
            return 1 if troubles else 0
        parts = [app.keep_going()] if works else []
        if web:
            from mailer.web.server import serve

            parts.append(serve(app.house, app.clock, port=port, stopping=app.stopping, app=app if works else None))
        tasks = [asyncio.create_task(part) for part in parts]
        done, others = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        app.stopping.set()  # where one part cannot go on, the others end in good order before the ledger is closed
        await asyncio.gather(*others, return_exceptions=True)
        for task in done:
            task.result()
    return 0

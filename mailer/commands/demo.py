"""`mailer demo`: the whole loop on this machine, no account needed; `--once` plays it through and checks it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Coroutine
from typing import Any

from mailer.commands import asked

NEEDED = ("aiosmtpd", "pymap")


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("demo", help="the whole loop on this machine", description=__doc__)
    parser.add_argument("--once", action="store_true", help="play the story through, print it, check it, exit")
    parser.add_argument("--port", type=asked.port, default=None, metavar="N", help="where the page is (default 8025)")
    parser.add_argument("--no-browser", action="store_true", help="open no browser")


def run(args: argparse.Namespace) -> int:
    from importlib.util import find_spec

    if missing := [name for name in NEEDED if find_spec(name) is None]:
        print(f"mailer: the demo needs {' and '.join(missing)}; pip install 'mailer[demo]'", file=sys.stderr)
        return 1
    import asyncio
    import logging

    # What goes wrong is part of the play and told there; aiosmtpd warns of passwords without TLS, on loopback.
    for name in ("mailer", "mail.log", "uvicorn"):
        logging.getLogger(name).setLevel(logging.ERROR)
    if args.once:
        from mailer.demo.playing import play

        return asyncio.run(_stoppable(play()))
    from mailer.demo.watching import watch

    return asyncio.run(_stoppable(watch(args.port, browser=not args.no_browser)))


async def _stoppable(work: Coroutine[Any, Any, int]) -> int:
    """SIGTERM ends it as Ctrl-C does: servers stopped, folder gone."""
    import asyncio
    import signal

    task = asyncio.ensure_future(work)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        return await task
    except asyncio.CancelledError:
        return 130

"""`mailer web`: pages, answers and feeds. Any number of them share one PostgreSQL ledger; mail is others' business."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mailer.commands import asked

if TYPE_CHECKING:
    from mailer.config import Settings


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("web", help="pages, answers and feeds", description=__doc__)
    parser.add_argument("--port", type=asked.port, default=None, metavar="N", help="where (default 8025)")
    parser.add_argument(
        "--host", metavar="ADDRESS", help="on which of our addresses: 127.0.0.1, or all of them (0.0.0.0) with --port"
    )


def run(args: argparse.Namespace) -> int:
    from mailer.commands.leaving import until_the_loop_listens

    until_the_loop_listens()
    import uvloop

    from mailer import log
    from mailer.commands.house import settings

    read = settings()
    log.start(read.log, addresses=read.log_addresses)
    uvloop.run(_serve(read, args.host, args.port))
    return 0


async def _serve(read: Settings, host: str | None, port: int | None) -> None:
    import asyncio
    import signal

    from mailer.clock import Clock
    from mailer.joining import post_of
    from mailer.service.house import House
    from mailer.store import open_store
    from mailer.web.server import serve

    stopping = asyncio.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(one, stopping.set)
    with open_store(read.database_here) as store:
        house = House(store, post_of(read), read.authserv_id)
        await serve(house, Clock(), host=host, port=port, stopping=stopping)

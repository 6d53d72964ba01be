"""`mailer web`: pages, answers and feeds. Any number of them share one PostgreSQL ledger."""

from __future__ import annotations

import argparse
from typing import Any


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("web", help="pages, answers and feeds", description=__doc__)
    parser.add_argument("--port", type=int, default=None, metavar="N", help="where they are served (default 8025)")


def run(args: argparse.Namespace) -> int:
    from mailer.commands.run import start

    return start(port=args.port, works=False)

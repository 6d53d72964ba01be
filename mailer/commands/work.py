"""`mailer work`: look ahead, read mail, send. Any number of them share one PostgreSQL ledger."""

from __future__ import annotations

import argparse
from typing import Any


def add(subparsers: Any) -> None:
    subparsers.add_parser("work", help="look ahead, read mail, send", description=__doc__)


def run(args: argparse.Namespace) -> int:
    from mailer.commands.run import start

    return start(web=False)

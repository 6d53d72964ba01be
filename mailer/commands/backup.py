"""`mailer backup FILE`: copy the ledger while it is in use; `mailer backup --restore FILE`: put a copy back."""

from __future__ import annotations

import argparse
from typing import Any


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("backup", help="copy the ledger while it is in use", description=__doc__)
    parser.add_argument("file", metavar="FILE", help="the copy; an existing one is never overwritten")
    parser.add_argument("--restore", action="store_true", help="put FILE in the place of the ledger; stop mailer first")


def run(args: argparse.Namespace) -> int:
    from pathlib import Path

    from mailer.commands.house import ledger, settings
    from mailer.mendable import Refused
    from mailer.store import open_store

    read, file = settings(), Path(args.file)
    if args.restore:
        if not file.is_file():
            raise Refused(f"{file}: there is no such copy")
        with open_store(read.database_here) as store:
            store.restore(file)
        print(f"{file} is the ledger now; letters sent since that copy was made may be sent again")
        return 0
    with ledger(read) as kept:
        if kept is None:
            raise Refused(f"there is no ledger yet ({read.database_shown})")
        kept.backup(file)
    print(f"the ledger is copied to {file}; keep the secret beside the database with it")
    return 0

"""`mailer backup FILE`: copy the ledger while it is in use; `mailer backup --restore FILE`: put a copy back.

A PostgreSQL ledger is copied by pg_dump and put back by pg_restore; then, before anything runs again,
`mailer backup --restored` sees to it that no address or link signed since comes to mean somebody else.
"""

from __future__ import annotations

import argparse
from typing import Any


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("backup", help="copy the ledger while it is in use", description=__doc__)
    parser.add_argument("file", metavar="FILE", nargs="?", help="the copy; an existing one is never overwritten")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--restore", action="store_true", help="put FILE in the place of the ledger; stop mailer first")
    how.add_argument("--restored", action="store_true", help="after pg_restore: number what comes next afresh")


def run(args: argparse.Namespace) -> int:
    from pathlib import Path

    from mailer.commands.house import ledger, settings
    from mailer.mendable import Misused, Refused
    from mailer.store import open_store

    read = settings()
    if args.restored:
        if args.file:
            raise Misused("--restored names no file: it follows pg_restore")
        with ledger(read) as kept:
            if kept is None:
                raise Refused(f"there is no ledger yet ({read.database_shown})")
            kept.skip_numbers()
        print("what is written from now on has numbers of its own; letters sent since that copy may be sent again")
        return 0
    if not args.file:
        raise Misused("name the file of the copy: mailer backup FILE")
    file = Path(args.file)
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

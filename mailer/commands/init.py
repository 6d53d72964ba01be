"""`mailer init [DIR]`: a small working set-up to change: `.env` and `schedules/`. Nothing is ever overwritten."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

SCHEMA = "schedule.schema.json"

ENV = """\
# Settings of mailer. Take away the # in front of a line to set it. Each secret may also come from a file,
# named by the same setting with _FILE behind it. `mailer doctor` tries them all and says what to mend.

# The mailbox members write to, and the two servers it lives on.
#MAILER_ADDRESS=circle@example.org
#MAILER_SMTP_URL=smtp://circle@example.org:password@smtp.example.org:587
#MAILER_IMAP_URL=imaps://circle@example.org:password@imap.example.org:993/INBOX

# Where members reach pages and feeds; behind a proxy, its address.
#MAILER_PUBLIC_URL=https://circle.example.org

# What has been said and heard. A file does for most; several machines share a PostgreSQL.
#MAILER_DATABASE_URL=sqlite:///mailer.db
#MAILER_DATABASE_URL=postgresql://mailer:password@db.example.org/mailer

# Signs addresses, links and feeds. Made once and kept beside the database when not set here.
#MAILER_SECRET=

# Where schedules lie, and templates of your own.
#MAILER_SCHEDULES=schedules
#MAILER_TEMPLATES=templates

# `off` where your provider delivers no name+anything@example.org.
#MAILER_PLUS_ADDRESSING=on

# What your provider allows: letters a second, minute, hour or day, and connections at once.
#MAILER_SEND_RATE=30/minute
#MAILER_CONNECTIONS=4
"""

GROUP = """\
# yaml-language-server: $schema={schema}
# One file is one group, and its name ({name}) the group's: circle+{name}@… reaches it. `mailer check` says how
# this file is understood, `mailer plan` what will be sent to whom. Every key is explained in the README.
name: Our circle
about: What we meet for, in a sentence or two.
hosts: [Ada Host <ada@example.org>]
timezone: {zone}
meets: every {weekday} 18:30-20:00
starts: {starts}
join:
  video: https://video.example.org/j/123456789
members: members/{name}.csv
topics: [Getting to know one another]
invite: 7 days before
remind: [1 day before]
sessions:                       # by planned date: what is different this time
  {second}: {{note: bring a friend}}
"""

MEMBERS = """\
name,email,timezone,language
Ben Example,ben@example.org,,
Chi Example,chi@example.org,Asia/Tokyo,en
"""


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("init", help="write a small working set-up", description=__doc__)
    parser.add_argument("dir", nargs="?", default=".", metavar="DIR", help="where (default: here)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import json
    from pathlib import Path

    from ..clock import Clock
    from ..schedules import json_schema

    folder = Path(args.dir)
    schedules = folder / "schedules"
    began = schedules.is_dir() and any(schedules.glob("*.y*ml"))
    files = {folder / ".env": ENV, schedules / SCHEMA: json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"}
    if not began:
        files |= _example(schedules, Clock().now().date())
    for path, text in files.items():
        print(f"{'wrote' if _write(path, text) else 'kept '}  {path}")
    if began:
        print("kept   the groups that are there already")
    there = "" if folder == Path() else f"cd {folder} && "
    print(f"\nNow change {schedules}/*.yaml, and look: {there}mailer check")
    print(f"Then set the mailbox in {folder / '.env'}: {there}mailer doctor")
    return 0


def _example(schedules: Path, today: date) -> dict[Path, str]:
    from datetime import timedelta

    starts = today + timedelta(days=14)
    text = GROUP.format(
        schema=SCHEMA,
        name="circle",
        zone=local_zone(),
        weekday=f"{starts:%A}",
        starts=starts,
        second=starts + timedelta(days=7),
    )
    return {schedules / "circle.yaml": text, schedules / "members" / "circle.csv": MEMBERS}


def local_zone() -> str:
    """The zone this machine is set to; UTC where it does not say."""
    import os
    from pathlib import Path

    from ..schedules.desk import Wrong
    from ..schedules.zones import zone

    for said in (os.environ.get("TZ", ""), str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]):
        try:
            return zone(said.lstrip(":")) if said else "UTC"
        except Wrong:
            continue
    return "UTC"


def _write(path: Path, text: str) -> bool:
    """Writes a new file, for its owner alone where it will hold passwords; False when there is one."""
    import os

    path.parent.mkdir(parents=True, exist_ok=True)
    mode = 0o600 if path.name == ".env" else 0o644
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
    return True

"""`mailer status`: next sessions, answers, moderators, letters due and failed, mail set aside for a host."""

from __future__ import annotations

import argparse
from typing import Any

WORDS = {"accepted": "yes", "waiting": "in line", "tentative": "maybe", "declined": "no", "silent": "silent"}


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("status", help="how things stand", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--handled", type=int, metavar="ID", help="mail set aside that you have dealt with")


def run(args: argparse.Namespace) -> int:
    from mailer.commands.house import now, settings
    from mailer.commands.house import opened_house as opened
    from mailer.mendable import Refused

    with opened(settings()) as house:
        moment = now()
        if args.handled is not None:
            if not house.store.handled(args.handled, moment):
                raise Refused(f"no mail {args.handled} is set aside (any more)")
            print(f"mail {args.handled} is dealt with")
            return 0
        from mailer.report import status

        document = status(house, moment)
    if args.json:
        import json

        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        _print(document)
    return 0


def _print(document: dict[str, Any]) -> None:
    from datetime import datetime

    from mailer.commands.words import lines

    for s in document["sessions"]:
        start, end = datetime.fromisoformat(s["start"]), datetime.fromisoformat(s["end"])
        state = "" if s["status"] == "confirmed" else f"  {s['status'].upper()}"
        topic = f'  "{s["topic"]}"' if s["topic"] else ""
        print(f"{start:%a} {start.day:2} {start:%b} {start:%H:%M}-{end:%H:%M}  {s['group']}{state}{topic}")
        moderator = (s["moderator"]["name"] or s["moderator"]["email"]) if s["moderator"] else "nobody yet"
        print(f"    moderator: {moderator}")
        for name, word in WORDS.items():
            if s[name]:
                for line in lines(f"{word} ({len(s[name])}): {', '.join(s[name])}", 4, 8):
                    print(line)
    if not document["sessions"]:
        print("no session in the coming weeks")
    letters = document["letters"]
    print("letters: " + ", ".join(f"{letters[k]} {k}" for k in ("due", "sending", "sent", "dropped", "failed")))
    if document["set_aside"]:
        print("mail set aside for a host:")
        for one in document["set_aside"]:
            for line in lines(f'[{one["id"]}] {one["from"]}: "{one["subject"]}": {one["because"]}', 4, 8):
                print(line)
        print("    (when dealt with: mailer status --handled ID)")
    for name in ("unreachable", "paused", "left"):
        if document[name]:
            for line in lines(f"{name}: {', '.join(document[name])}", 0, 4):
                print(line)

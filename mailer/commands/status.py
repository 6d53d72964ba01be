"""`mailer status`: next sessions, answers, moderators, letters due and failed, mail set aside for a host."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mailer.commands import asked

if TYPE_CHECKING:
    from mailer.store import Store

FAILED_SHOWN = 5  # letters that failed, told of beside their number

WORDS = {"accepted": "yes", "waiting": "in line", "tentative": "maybe", "declined": "no", "silent": "silent"}


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("status", help="how things stand", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--handled", type=asked.number, metavar="ID", help="mail set aside that you have dealt with")
    parser.add_argument(
        "--mails",
        type=asked.several,
        nargs="?",
        const=20,
        metavar="N",
        help="the mails that came in last: fate and why",
    )
    parser.add_argument("--history", metavar="GROUP", help="a group's sessions so far: coming, came, new, moderator")


def run(args: argparse.Namespace) -> int:
    from mailer.commands.house import ledger, now, settings
    from mailer.joining import post_of
    from mailer.mendable import Refused
    from mailer.report import status, status_before
    from mailer.service.house import House

    kept, moment = settings(), now()
    ends: dict[str, int] = {}
    troubles: list[str] = []
    if args.history:
        return _history(args.history, args.json)
    if args.mails is not None:
        return _mails(args.mails, args.json)
    with ledger(kept) as store:
        if store is None and args.handled is not None:
            raise Refused(f"there is no ledger yet ({kept.database_shown}); 'mailer run' makes it")
        if store is None:
            from mailer.outlook import read

            groups, problems = read(kept.schedules, None, moment)
            # Only a secret that is there already signs an address: looking leaves nothing behind.
            document = status_before(groups, post_of(kept) if kept.secrets else None, moment)
        elif args.handled is not None:
            if not store.handled(args.handled, moment):
                raise Refused(f"no mail {args.handled} is set aside (any more)")
            print(f"mail {args.handled} is dealt with")
            return 0
        else:
            from mailer.store.lookups import fates

            problems, ends, troubles = [], fates(store), _troubles(store)
            document = status(House(store, post_of(kept), kept.authserv_id), moment)
    if args.json:
        import json

        print(json.dumps(document, ensure_ascii=False, indent=2))
        return 0
    _print(document, ends, troubles)
    if store is None:
        import sys

        print(f"nothing was sent or heard yet: there is no ledger ({kept.database_shown}); 'mailer run' makes it")
        for problem in problems:
            print(problem, file=sys.stderr)
    return 0


def _troubles(store: Store) -> list[str]:
    """Why letters wait that were on their way, and what became of the last that failed."""
    from mailer.store.lookups import held_up

    found = [f"{count} due again: {why}" for why, count in held_up(store)]
    for row in store.failed(FAILED_SHOWN):
        about = row.letter.session or row.letter.group
        found.append(f"failed: {row.letter.topic} to {row.letter.to}, {about}: {row.outcome}")
    return found


def _mails(count: int, as_json: bool) -> int:
    """The last mails, the newest first. Raises Refused where there is no ledger."""
    from mailer.commands.house import ledger, settings
    from mailer.commands.words import lines
    from mailer.mendable import Refused
    from mailer.report import mail_json
    from mailer.store.lookups import latest_mails

    with ledger(settings()) as store:
        if store is None:
            raise Refused(f"no mail was taken in yet: there is no ledger ({settings().database_shown})")
        found = latest_mails(store, count)
    if as_json:
        import json

        print(json.dumps({"mails": [mail_json(one) for one in found]}, ensure_ascii=False, indent=2))
        return 0
    for one in found:
        about = one.session or one.group or "no group of ours"
        told = f"[{one.id}] {one.at:%Y-%m-%d %H:%M} {one.sender} ({about}): {one.fate}"
        for line in lines(f"{told}: {one.because}" if one.because else told, 0, 4):
            print(line)
    if not found and count:
        print("no mail was taken in yet")
    return 0


def _history(id: str, as_json: bool) -> int:
    """Reads only. Raises Refused where there is no ledger or no such group in it."""
    from mailer.commands.house import ledger, now, settings
    from mailer.core.decide import view_of
    from mailer.history import FADING, held, table
    from mailer.joining import post_of
    from mailer.mendable import Refused
    from mailer.service.house import House

    kept, moment = settings(), now()
    with ledger(kept) as store:
        post = post_of(kept)
        group = House(store, post, kept.authserv_id).group(id) if store is not None else None
        if store is None or group is None:
            raise Refused(f"nothing was told yet of a group named {id}")
        view, _ = view_of(group, store.ledger(id, moment)[0], moment)
    sessions, fading, page = held(view), view.fading is not None, post.host_link(id)
    if as_json:
        import json
        from dataclasses import asdict

        rows = [{**asdict(one), "day": one.day.isoformat()} for one in sessions]
        document = {"group": id, "fading": fading, "page": page, "sessions": rows}
        print(json.dumps(document, ensure_ascii=False, indent=2))
        return 0
    print("\n".join(table(sessions)) if sessions else "no session is over yet")
    if fading:
        print(FADING)
    print(f"for its hosts, as a page: {page}")
    return 0


def _print(document: dict[str, Any], ends: dict[str, int], troubles: Sequence[str] = ()) -> None:
    from datetime import datetime

    from mailer.commands.words import lines

    for s in document["sessions"]:
        start, end = datetime.fromisoformat(s["start"]), datetime.fromisoformat(s["end"])
        state = "" if s["status"] == "confirmed" else f"  {s['status'].upper()}"
        topic = f'  "{s["topic"]}"' if s["topic"] else ""
        print(f"{start:%a} {start.day:2} {start:%b} {start:%H:%M}-{end:%H:%M}  {s['group']}{state}{topic}")
        moderator = (s["moderator"]["name"] or s["moderator"]["email"]) if s["moderator"] else "nobody yet"
        if s["status"] != "cancelled":
            print(f"    moderator: {moderator}")
        for name, word in WORDS.items():
            if s[name]:
                for line in lines(f"{word} ({len(s[name])}): {', '.join(s[name])}", 4, 8):
                    print(line)
    if not document["sessions"]:
        print("no session in the coming weeks")
    letters = document["letters"]
    print("letters: " + ", ".join(f"{letters[k]} {k}" for k in ("due", "sending", "sent", "dropped", "failed")))
    for trouble in troubles:
        for line in lines(trouble, 4, 8):
            print(line)
    if ends:
        print("mail: " + ", ".join(f"{count} {end}" for end, count in ends.items()))
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

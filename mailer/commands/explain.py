"""`mailer explain SESSION`: how one session stands: who said what when, how it was understood, each letter and why."""

from __future__ import annotations

import argparse
from typing import Any


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("explain", help="how one session stands", description=__doc__)
    parser.add_argument("session", metavar="SESSION", help="such as colearning/2026-11-28")
    parser.add_argument("--json", action="store_true", help="one JSON document")


def run(args: argparse.Namespace) -> int:
    from datetime import datetime

    from mailer.commands.house import now, opened_house, settings
    from mailer.commands.words import lines
    from mailer.mendable import Refused
    from mailer.report import reports, session_json, story

    group = args.session.partition("/")[0]
    with opened_house(settings()) as house:
        moment = now()
        found = {s.session.id: (r, s) for r in reports(house, moment, group) for s in r.view.standings}
        events, last = story(house, args.session)
        if args.session not in found and last is None:
            coming = [id for id, (_, s) in found.items() if s.session.end > moment][:3]
            hint = f"the next are {', '.join(coming)}" if coming else f"there is no group '{group}' in force"
            raise Refused(f"there is no session '{args.session}'; {hint}")
        document: dict[str, Any] = {"id": args.session}
        zone = None
        if args.session in found:
            report, standing = found[args.session]
            document = session_json(report.view, standing)
            document["because"] = standing.session.because
            document["rota"] = _rota(report.view, standing)
            zone = report.group.tz
        document["story"] = [
            {"at": e.at.astimezone(zone).isoformat(timespec="seconds"), "what": e.what, "because": e.because}
            for e in events
        ]
    if args.json:
        import json

        print(json.dumps(document, ensure_ascii=False, indent=2))
        return 0
    if "start" in document:
        start, end = datetime.fromisoformat(document["start"]), datetime.fromisoformat(document["end"])
        print(f"{args.session}: {start:%a} {start.day} {start:%b %Y %H:%M}-{end:%H:%M} ({zone}), {document['status']}")
        for line in lines(f"why then: {document['because']}", 2, 4):
            print(line)
        for name in ("accepted", "waiting", "tentative", "declined", "silent"):
            if document[name]:
                for line in lines(f"{name}: {', '.join(document[name])}", 2, 4):
                    print(line)
        for text in document["rota"]:
            for line in lines(text, 2, 4):
                print(line)
        print()
    day = ""
    for one in document["story"]:
        at = datetime.fromisoformat(one["at"])
        if (today := f"{at:%a} {at.day} {at:%b %Y}") != day:
            day = today
            print(day)
        because = f" [{one['because']}]" if one["because"] else ""
        for line in lines(f"{at:%H:%M} {one['what']}{because}", 2, 8):
            print(line)
    return 0


def _rota(view: Any, standing: Any) -> list[str]:
    """Who moderates, who waits, whose turn it is."""
    from mailer.core.rota import turns

    role = standing.role
    told = [f"moderator: {view.name(role.holder)}" if role.holder else "moderator: nobody yet"]
    if role.line:
        told.append("in line: " + ", ".join(view.name(w) for w in role.line))
    order = turns(view.people, dict(view.moderated), (m.key for m in view.group.members))
    if order:
        when = {k: f"last {v:%d %b %Y}" for k, v in view.moderated.items()}
        told.append(
            "whose turn, most due first: " + ", ".join(f"{view.name(w)} ({when.get(w, 'never yet')})" for w in order)
        )
    return told

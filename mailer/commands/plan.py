"""`mailer plan`: the mail run before it goes out: each session and why that date, each letter, to whom, when, why."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mailer.core.model import Group, Problem
    from mailer.outlook import Outlook


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("plan", help="what will be sent to whom, when and why", description=__doc__)
    parser.add_argument("--group", metavar="G", help="this group only")
    parser.add_argument("--from", dest="since", metavar="DAY", help="first day, in the group's zone (default today)")
    parser.add_argument("--until", metavar="DAY", help="last day (default five weeks after the first)")
    parser.add_argument(
        "--against", metavar="REV-OR-DIR", help="what an edit changes: a git revision or another folder"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--schedules", metavar="PATH", help="another folder than the one in the settings")


def run(args: argparse.Namespace) -> int:
    import sys
    from contextlib import nullcontext
    from pathlib import Path

    from mailer.commands.house import ledger, now, settings
    from mailer.mendable import Refused
    from mailer.outlook import before, outlook, read

    kept = settings()
    folder = Path(args.schedules) if args.schedules else kept.schedules
    moment = now()
    since, until = _day(args.since, "--from"), _day(args.until, "--until")
    if since and until and until < since:
        raise Refused(f"--until {until} lies before --from {since}")
    groups, problems = read(folder, args.group, moment)
    with ledger(kept) if args.against is None else nullcontext(None) as store:
        told = outlook(groups, store, moment, since, until)
        if args.against is not None:
            others, _ = read(before(args.against, folder), args.group, moment, quiet=True)
            was = outlook(others, None, moment, since, until)
            return _against(was, told, problems, args.json)
    troubles = [*problems, *told.problems]
    if args.json:
        _json(told, troubles)
    else:
        _print(told, groups, troubles)
    wrong = any(p.severity == "error" for p in troubles)
    if not groups and not wrong:
        print(f"mailer: no schedules in {folder}; 'mailer init' writes a first one", file=sys.stderr)
        return 1
    return 1 if wrong else 0


def _day(text: str | None, option: str) -> date | None:
    from datetime import date

    from mailer.mendable import Refused

    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"{option} takes a day such as 2026-11-28, not '{text}'") from None


def _document(told: Outlook, problems: Sequence[Problem]) -> dict[str, object]:
    return {
        "sessions": [one.as_json() for one in told.sessions],
        "letters": [one.as_json() for one in told.letters],
        "problems": [problem_json(p) for p in problems],
    }


def problem_json(p: Problem) -> dict[str, object]:
    return {
        "file": p.file,
        "line": p.line,
        "column": p.column,
        "message": p.message,
        "hint": p.hint,
        "group": p.group,
        "severity": p.severity,
    }


def _json(told: Outlook, problems: Sequence[Problem]) -> None:
    import json

    print(json.dumps(_document(told, problems), ensure_ascii=False, indent=2))


def _print(told: Outlook, groups: Sequence[Group], problems: Sequence[Problem]) -> None:
    from mailer.commands.words import lines

    for group in groups:
        sessions = [s for s in told.sessions if s.session.group == group.id]
        letters = [one for one in told.letters if one.letter.group == group.id]
        print(f"{group.name} ({group.id}), times in {group.zone}")
        if not sessions:
            print("  no session in these days")
        for one in sessions:
            s = one.session
            topic = f'  "{s.topic}"' if s.topic else ""
            state = "" if s.status == "confirmed" else f"  {s.status.upper()}"
            for line in lines(f"{s.start:%a} {s.start.day:2} {s.start:%b %H:%M}-{s.end:%H:%M}{state}{topic}", 2, 24):
                print(line)
            for line in lines(s.because, 26, 26):
                print(line)
        print()
        for day, together in _by_moment(letters):
            print(f"  {day}")
            for text in together:
                for line in lines(text, 4, 8):
                    print(line)
        print()
    for problem in problems:
        print(problem)


def _by_moment(letters: Sequence[Any]) -> list[tuple[str, list[str]]]:
    """Letters of one moment, topic and reason in one line, with all they go to."""
    days: dict[str, dict[tuple[str, str, str, str], list[str]]] = {}
    for one in letters:
        letter, at = one.letter, one.at
        about = letter.session.rpartition("/")[2]
        where = days.setdefault(f"{at:%a} {at.day} {at:%b %Y}", {})
        where.setdefault((f"{at:%H:%M}", letter.topic, about, letter.because), []).append(letter.to)
    found = []
    for day, rows in days.items():
        told = []
        for (clock, topic, about, because), to in rows.items():
            told.append(f"{clock} {topic}{f' for {about}' if about else ''} to {', '.join(to)}: {because}")
        found.append((day, told))
    return found


def _against(was: Outlook, told: Outlook, problems: Sequence[Problem], as_json: bool) -> int:
    from mailer.commands.words import lines
    from mailer.outlook import compare

    change = compare(was, told)
    wrong = any(p.severity == "error" for p in problems)
    if as_json:
        import json

        document = _document(told, problems) | {"change": change.as_json()}
        print(json.dumps(document, ensure_ascii=False, indent=2))
        return 1 if wrong else 0
    for title, rows in change.sections():
        print(title)
        for row in rows:
            for line in lines(row, 2, 4):
                print(line)
        print()
    for problem in problems:
        print(problem)
    return 1 if wrong else 0

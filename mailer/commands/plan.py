"""`mailer plan`: the mail run before it goes out: each session and why that date, each letter, to whom, when, why."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mailer.commands import asked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from mailer.config import Settings
    from mailer.core.model import Group, Problem
    from mailer.outlook import Going, Outlook
    from mailer.outlook.edits import Edit, LetterEdit


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("plan", help="what will be sent to whom, when and why", description=__doc__)
    parser.add_argument("--group", metavar="G", help="this group only")
    parser.add_argument(
        "--from",
        dest="since",
        type=asked.day,
        metavar="DAY",
        help="first day, in the group's zone (default today); with no ledger yet, a day named here is told as if "
        "the group had run all along",
    )
    parser.add_argument("--until", type=asked.day, metavar="DAY", help="last day (default five weeks after the first)")
    parser.add_argument(
        "--against", metavar="REV-OR-DIR", help="what an edit changes since that git revision or folder"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--schedules", metavar="PATH", help="another folder than the one in the settings")


def run(args: argparse.Namespace) -> int:
    import sys
    from pathlib import Path

    from mailer.commands.house import ledger, now, settings
    from mailer.mendable import Misused
    from mailer.outlook import outlook, sheets

    since, until = args.since, args.until
    if since and until and until < since:
        raise Misused(f"mailer plan: --until {until} lies before --from {since}")
    kept = settings()
    folder = Path(args.schedules) if args.schedules else kept.schedules
    moment = now()
    if args.against is not None:
        return _against(args, kept, folder, moment, since, until)
    with ledger(kept) as store:
        found, problems = sheets(folder, args.group, moment, store)
        told = outlook(found, store, moment, since, until)
    groups = [sheet.group for sheet in found]
    troubles = _together(problems, told.problems)
    if args.json:
        _json(_document(told, troubles))
    else:
        _print(told, groups)
        _complain(troubles)
    wrong = any(p.severity == "error" for p in troubles)
    if not groups and not wrong and not troubles:
        print(f"mailer: no schedules in {folder}; 'mailer init' writes a first one", file=sys.stderr)
        return 1
    return 1 if wrong else 0


def _together(problems: Sequence[Problem], more: Sequence[Problem]) -> list[Problem]:
    """One problem once, whoever found it."""
    known = {(p.group, p.message) for p in problems}
    return [*problems, *(p for p in more if (p.group, p.message) not in known)]


def _document(told: Outlook, problems: Sequence[Problem]) -> dict[str, object]:
    from mailer.commands.check import problem_json

    return {
        "sessions": [one.as_json() for one in told.sessions],
        "letters": [one.as_json() for one in told.letters],
        "problems": [problem_json(p) for p in problems],
    }


def _json(document: dict[str, object]) -> None:
    import json

    print(json.dumps(document, ensure_ascii=False, indent=2))


def _complain(problems: Sequence[Problem]) -> None:
    import sys

    from mailer.commands.check import problem_line

    if problems and sys.stderr.isatty():
        print(file=sys.stderr)
    for problem in problems:
        print(problem_line(problem, sys.stderr), file=sys.stderr)


def _print(look: Outlook, groups: Sequence[Group]) -> None:
    from mailer.commands.mailrun import batches, span, told
    from mailer.commands.words import lines

    for n, group in enumerate(groups):
        if n:
            print()
        print(f"{group.name} ({group.id}), times in {group.zone}\n")
        sessions = [s for s in look.sessions if s.session.group == group.id]
        for one in sessions:
            s = one.session
            state = {"cancelled": "CANCELLED", "tentative": "as things stand"}.get(s.status, "")
            because = s.because.removesuffix("; cancelled") if state == "CANCELLED" else s.because
            moderator = f"moderator {one.moderator.called}" if one.moderator else ""
            said = "; ".join(filter(None, (state, f'"{s.topic}"' if s.topic else "", moderator, because)))
            for line in lines(f"{span(s)}  {said}".rstrip(), 2, 31):
                print(line)
        if not sessions:
            print("  no session in these days")
        letters = batches(g for g in look.letters if g.letter.group == group.id)
        if letters:
            print()
        for batch in letters:
            print("\n".join(told(batch)))


# ---- what an edit changes ----------------------------------------------------------------------------------------


def _against(
    args: argparse.Namespace,
    kept: Settings,
    folder: Path,
    now: datetime,
    since: date | None,
    until: date | None,
) -> int:
    from mailer.commands.house import ledger
    from mailer.mendable import Refused
    from mailer.outlook import outlook, read, sheets
    from mailer.outlook.edits import edits
    from mailer.outlook.revision import earlier

    with earlier(args.against, folder) as before:
        was, earlier_problems = read(before, args.group, now, quiet=True)
    found, problems = sheets(folder, args.group, now, quiet=bool(was))
    if not found and not was and not problems:
        raise Refused(f"no schedules in {folder}, then or now")
    groups = [sheet.group for sheet in found]
    wrong = {p.group for p in problems if p.severity == "error"}
    with ledger(kept) as store:
        ids = {g.id for g in (*was, *groups)} if store is not None else set()
        people = {id: tuple(h for h in store.ledger(id, now)[0].heard if not h.session) for id in ids if store}
    change = edits(was, groups, wrong, now, since, until, people)
    if not args.json:  # what was wrong already is no news of this edit
        stale = {(p.group, p.message) for p in earlier_problems}
        problems = [p for p in problems if p.severity == "error" or (p.group, p.message) not in stale]
    unread = {p.group for p in earlier_problems if p.severity == "error"} - {g.id for g in was}
    if args.json:
        told = outlook(found, None, now, since, until)
        document = _document(told, _together(problems, told.problems))
        _json(document | {"change": [one.as_json() for one in change if one]})
    else:
        print("\n".join(_change(change, problems, unread)))
    return 1 if wrong else 0


def _change(change: Sequence[Edit], problems: Sequence[Problem], unread: set[str]) -> list[str]:
    """Plain text that is good Markdown too: for a terminal, and for a pull request."""
    from mailer.commands.check import problem_line
    from mailer.commands.words import lines

    said: list[str] = []
    for one in change:
        if not one:
            continue
        said += [f"## {one.name} ({one.id}), times in {one.zone}", ""]
        note = "Its file could not be read before: all of it is new." if one.id in unread else one.note
        if note:
            said += [*lines(note, 0, 0), ""]
        if one.sessions:
            said += ["### Sessions", ""]
            for s in one.sessions:
                said += lines(f"- {s.kind}: {s.session.id.rpartition('/')[2]}, {s.words}", 0, 2)
            said.append("")
        if one.come or one.gone:
            said += ["### People", "", *_people(one), ""]
        if one.at_once:
            said += ["### Letters the edit itself sends, once it has rested for the hold", ""]
            said += [*_rows(one.at_once, at_once=True), ""]
        known = {a.casefold() for a in (*one.come, *one.gone)}
        if later := [e for e in one.later if e.going.letter.to.casefold() not in known]:
            said += ["### Letters that change later on", ""]
            for session in sorted({e.going.letter.session for e in later}, key=lambda id: (not id, id)):
                said += [f"{session.rpartition('/')[2] or 'The group'}:", ""]
                said += [*_rows([e for e in later if e.going.letter.session == session]), ""]
    if not said:
        said = ["Nothing changes: the same sessions, the same letters.", ""]
    if problems:
        said += ["## Problems", "", *(f"- {problem_line(problem, None)}" for problem in problems), ""]
    return said[:-1]


def _people(one: Edit) -> list[str]:
    """Who comes and goes, whose later letters follow from that alone."""
    from mailer.commands.words import lines

    said: list[str] = []
    for word, addresses, kind in (("comes", one.come, "new"), ("goes", one.gone, "gone")):
        for address in addresses:
            count = sum(e.kind == kind and e.going.letter.to == address for e in one.later)
            tail = f": {count} letter{'s' * (count != 1)} {'more' if kind == 'new' else 'fewer'} in these days"
            said += lines(f"- {word}: {address}{tail if count else ''}", 0, 2)
    return said


def _rows(letters: Sequence[LetterEdit], *, at_once: bool = False) -> list[str]:
    from mailer.commands.mailrun import batches, brief, what, whom
    from mailer.commands.words import lines

    said: list[str] = []
    for kind in ("new", "moved", "gone"):
        some = [one for one in letters if one.kind == kind]
        by_was: dict[datetime | None, list[Going]] = {}
        for one in some:
            by_was.setdefault(one.was.at if one.was else None, []).append(one.going)
        rows = [(batch, before) for before, together in by_was.items() for batch in batches(together)]
        for batch, before in sorted(rows, key=lambda row: row[0][0].at):
            when = brief(batch[0].at)
            if before is not None:
                when = f"{when} instead of {brief(before)}"
            word = "" if at_once else {"new": "new: ", "moved": "at another time: ", "gone": "no more: "}[kind]
            told = batch[0].letter.topic if kind == "gone" else what(batch, about=at_once)
            said += lines(f"- {word}{when}, {told}, {whom(batch)}", 0, 2)
    return said

"""`mailer check`: every problem in the schedules at once, and how each cadence was understood."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ..config import Settings
    from ..core.cadence import Calendar
    from ..core.model import Group, Problem

SHOWN = 4  # coming sessions a group


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "check", help="every problem in the schedules; says back how each cadence is understood"
    )
    parser.add_argument(
        "path", nargs="?", metavar="PATH", help="a folder or one file (default: MAILER_SCHEDULES, schedules)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document and nothing else")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import gc

    # Thousands of files become values that live until the end: looking for garbage among them is time wasted.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _check(args)
    finally:
        if collecting:
            gc.enable()


def _check(args: argparse.Namespace) -> int:
    from pathlib import Path

    from ..clock import Clock
    from ..schedules import load

    now = Clock().now()
    folder = Path(args.path) if args.path else schedules_folder()
    groups, problems = load(folder, today=now.date())
    problems = [*problems, *_templates(groups, folder, now)]
    if args.json:
        import json

        document = {
            "groups": [_group_json(g, now) for g in groups],
            "problems": [problem_json(p) for p in problems],
        }
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        _say(groups, problems, now)
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def _templates(groups: Iterable[Group], schedules: Path, now: datetime) -> list[Problem]:
    """What is wrong with groups' own templates, tried on a letter of every topic."""
    own = [group for group in groups if group.templates]
    if not own:
        return []
    from ..proof import proof
    from ..templating import Letters

    settings = _settings()
    beside = schedules if schedules.is_dir() else schedules.parent
    letters = Letters(own=(settings.templates if settings else None) or beside)
    return [problem for group in own for problem in proof(group, letters, now)]


def schedules_folder() -> Any:
    """The folder the settings name (a Path); other settings may be wrong or missing, they are not needed here."""
    import os
    from pathlib import Path

    settings = _settings()
    return settings.schedules if settings else Path(os.environ.get("MAILER_SCHEDULES") or "schedules")


def _settings() -> Settings | None:
    import os
    from pathlib import Path

    from ..config import Settings, SettingsError

    try:
        return Settings.read(os.environ, Path.cwd())
    except SettingsError:
        return None


def next_starts(calendar: Calendar, now: datetime, count: int) -> list[datetime]:
    """Starts, in the group's zone, of the next `count` sessions that take place after `now`."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from ..core.cadence import next_start

    found: list[datetime] = []
    after = int(now.timestamp())
    while len(found) < count and (start := next_start(calendar, after)) is not None:
        found.append(datetime.fromtimestamp(start, ZoneInfo(calendar.zone)))
        after = start
    return found


def coming(calendar: Calendar, now: datetime, count: int) -> list[tuple[datetime, datetime, str]]:
    """Start, end and status of the next `count` sessions that take place after `now`."""
    from datetime import UTC, timedelta

    from ..core.cadence import Dated, RRule, Window, slots

    starts, rule = next_starts(calendar, now, count), calendar.rule
    if not starts:
        return []
    if not (calendar.changes or calendar.avoid or isinstance(rule, Dated | RRule)):
        length, later = timedelta(minutes=rule.hours.minutes), "tentative" if isinstance(rule, Window) else "confirmed"
        ends = [(start.astimezone(UTC) + length).astimezone(start.tzinfo) for start in starts]
        return [(s, e, later if n else "confirmed") for n, (s, e) in enumerate(zip(starts, ends, strict=True))]
    found, _ = slots(calendar, starts[0].date() - timedelta(days=1), starts[-1].date())
    standing = [(s.start, s.end, s.status) for s in found if s.status != "cancelled" and s.start > now]
    # Without today's date slots() settles the first of those it lists, which may be over by now.
    return [(start, end, "confirmed" if n == 0 else status) for n, (start, end, status) in enumerate(standing[:count])]


def problem_json(problem: Problem) -> dict[str, object]:
    """A problem in the shape that `--json` promises everywhere."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "hint": problem.hint,
        "severity": problem.severity,
        "group": problem.group,
    }


def _group_json(group: Group, now: datetime) -> dict[str, object]:
    from ..core.cadence import words

    return {
        "id": group.id,
        "name": group.name,
        "meets": words(group.calendar.rule),
        "timezone": group.zone,
        "next": [start.isoformat() for start in next_starts(group.calendar, now, SHOWN)],
        "members": len(group.members),
    }


def _say(groups: list[Group], problems: list[Problem], now: datetime) -> None:
    lines: list[str] = []
    for group in groups:
        lines += [*_lines(group, now), ""]
    import sys

    lines += [problem_line(problem, sys.stdout) for problem in problems]
    lines += ["", _verdict(len(groups), problems)] if problems else [_verdict(len(groups), problems)]
    print("\n".join(lines))


def _lines(group: Group, now: datetime) -> list[str]:
    from ..core.cadence import words

    lines = [f"{group.name} ({group.id})"]
    said = words(group.calendar.rule)
    lines += _wrapped("meets", said if isinstance(said, str) else "; ".join(said))
    zone = group.zone + (f", from {group.calendar.starts:%-d %b %Y}" if group.calendar.starts else "")
    lines += _wrapped("zone", zone)
    dates = []
    for start, end, status in coming(group.calendar, now, SHOWN):
        last = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%a %H:%M}"
        open_ = "  as things stand" if status == "tentative" else ""
        dates.append(f"{start:%a} {start.day:2} {start:%b %Y %H:%M}-{last}{open_}")
    for label, date in zip(["next", *[""] * SHOWN], dates or ["no session to come"], strict=False):
        lines.append(f"  {label:<8}{date}")
    return [*lines, *_wrapped("letters", _letters(group))]


def _letters(group: Group) -> str:
    people = f"{len(group.members)} member{'s' * (len(group.members) != 1)}"
    parts = [f"to {people}: invitation {group.invite} before"]
    if group.remind:
        parts.append("reminder " + " and ".join(f"{lead} before" for lead in group.remind))
    if group.nudge and group.rsvp == "asked":
        parts.append(f"last call {group.nudge} before")
    return ", ".join(parts)


def _wrapped(label: str, text: str) -> list[str]:
    if len(text) <= 70:
        return [f"  {label:<8}{text}"]
    import textwrap

    rows = textwrap.wrap(text, 70)
    return [f"  {name:<8}{row}" for name, row in zip([label, *[""] * len(rows)], rows, strict=False)]


def problem_line(problem: Problem, to: TextIO | None) -> str:
    """`path:line:column: what; mend` on one line for scripts; folded under itself where `to` is a terminal."""
    import textwrap

    text = str(problem)
    if problem.severity != "error":
        where = text[: len(text) - len(str(problem).partition(": ")[2])]
        text = f"{where}{'warning' if problem.severity == 'warning' else 'for the host'}: {text[len(where) :]}"
    if to is None or not to.isatty():
        return text
    return "\n".join(textwrap.wrap(text, 79, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False))


def _verdict(right: int, problems: list[Problem]) -> str:
    wrong = sum(p.severity == "error" for p in problems)
    other = len(problems) - wrong
    text = f"{right} group{'s' * (right != 1)} understood, "
    text += f"{wrong or 'no'} error{'s' * (wrong != 1)}"
    return text + (f", {other} warning{'s' * (other != 1)}." if other else ".")

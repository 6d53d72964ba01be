"""`mailer members GROUP …`: the people as CSV, what a host puts right, and all that is held about one of them."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from . import corrections

if TYPE_CHECKING:
    from pathlib import Path

    from ..core.model import Group
    from ..core.people import People, Place
    from ..schedules import Source
    from ..store import Store


CORRECTING = ("answer", "moderator", "pause", "resume", "leave")
VERBS = ("list", "import", "export", "erase", *CORRECTING)


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("members", help="the people, as CSV", description=__doc__)
    parser.add_argument("group", metavar="GROUP", help="the group's id: the name of its file")
    actions = parser.add_subparsers(dest="action", required=True, metavar=" | ".join(VERBS))
    actions.add_parser("list", help="who belongs to the group, and how they stand")
    bring = actions.add_parser(
        "import", help="add people from a CSV, put right those already there; nobody is taken out"
    )
    bring.add_argument("file", metavar="FILE", help="name,email,timezone,language in any order")
    bring.add_argument("--dry-run", action="store_true", help="say what would change, change nothing")
    export = actions.add_parser("export", help="everybody as CSV; with --member all that is held about one, as JSON")
    export.add_argument("--member", metavar="ADDRESS", help="the person it is for")
    erase = actions.add_parser("erase", help="forget one person: their words, name and address leave the ledger")
    erase.add_argument("--member", metavar="ADDRESS", required=True)
    erase.add_argument("--yes", action="store_true", help="do it; without, only said what would be done")
    corrections.add(actions)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from .house import ledger, settings

    read = settings()
    with ledger(read) as store:
        if args.action == "erase" or (args.action == "export" and args.member):
            _known(args.group, read.schedules, store)
        if args.action == "export" and args.member:
            return _export_person(args.member, read.schedules, store)
        if args.action == "erase":
            return _erase(args.member, store, args.yes)
        source, group = _group(args.group, read.schedules)
        if args.action in CORRECTING:
            return corrections.run(args, group, store)
        if args.action == "import":
            return _import(args, read.schedules, source, group, store)
        everybody = _people(group, store)
        if args.action == "list":
            _list(everybody)
        else:
            from ..schedules.memberlist import write_list

            print(write_list(place.member for place in everybody.informed), end="")
    return 0


def _known(name: str, folder: Path, store: Store | None) -> None:
    """Raises Refused for what was never a group: a file that has gone, or is wrong, keeps nobody's rows from them."""
    if store is None or name not in {id for id, _ in store.sources()}:
        from ..schedules import sources

        found, _ = sources(folder)
        if name not in {source.id for source in found}:
            _group(name, folder)


def _group(name: str, folder: Path) -> tuple[Source, Group]:
    from difflib import get_close_matches

    from ..mendable import Refused
    from ..schedules import build, sources

    found, problems = sources(folder)
    source = next((s for s in found if s.id == name), None)
    if source is None:
        near = get_close_matches(name, [s.id for s in found], 1)
        known = ", ".join(s.id for s in found) or "none yet"
        said = f"did you mean {near[0]}?" if near else f"there are: {known}"
        raise Refused(f"there is no group '{name}' in {folder.name}/; {said}")
    group, problems = build(source)
    if group is None:
        raise Refused(f"{problems[0]} ('mailer check' says all that is wrong)")
    return source, group


def _people(group: Group, store: Store | None) -> People:
    from ..core.people import people
    from .house import now

    heard = store.ledger(group.id, now())[0].heard if store else ()
    return people(group, heard, now())


def _list(everybody: People) -> None:
    rows = [_row(place) for place in everybody.places.values() if place.state != "unlisted"]
    rows.sort(key=lambda row: (row[4] != "member", row[0].casefold(), row[1]))
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(5)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    count = len(everybody.active)
    print(f"{count} member{'s' * (count != 1)}" + (f", {len(rows) - count} others" if len(rows) > count else ""))


def _row(place: Place) -> tuple[str, str, str, str, str]:
    member, state = place.member, place.state
    if state == "paused" and place.until:
        state = f"paused until {place.until}"
    return member.name, member.email, member.timezone, member.language, state


def _import(args: argparse.Namespace, folder: Path, source: Source, group: Group, store: Store | None) -> int:
    from pathlib import Path

    from ..mendable import Refused
    from ..schedules.groups import parsed
    from ..schedules.memberfile import merge, read_members, save, written
    from ..schedules.tree import Text

    incoming, problems = read_members(Path(args.file))
    for problem in problems:
        print(problem)
    if problems:
        print("nothing was imported", file=sys.stderr)
        return 1
    text, tree = parsed(source.texts[""])
    node = next((value for key, value in tree.pairs if key.text == "members"), None)
    if node is not None and not (isinstance(node, Text) and not node.empty):
        raise Refused(
            f"{source.path}:{node.line}: the members are written in the file itself; "
            f"'mailer members {group.id} export' prints them as CSV; "
            f"put that into members/{group.id}.csv and write `members: members/{group.id}.csv`"
        )
    name = node.text.strip() if node is not None else f"members/{group.id}.csv"
    merged = merge(group.members, incoming)
    _say_import(merged.added, merged.changed, group, store)
    if args.dry_run or not (merged.added or merged.changed):
        return 0
    root = folder if folder.is_dir() else folder.parent
    before = source.texts.get(name, b"").decode("utf-8-sig")
    save(root / name, written(before, merged))
    if node is None:
        # The list first: a file that names a list which is not there yet would be an error for a moment.
        file = root / source.path.rpartition("/")[2]
        save(file, text + ("" if text.endswith("\n") else "\n") + f"members: {name}\n")
    print(f"{root.name}/{name} now lists {len(merged.members)}")
    return 0


def _say_import(added: tuple[Any, ...], changed: tuple[Any, ...], group: Group, store: Store | None) -> None:
    everybody = _people(group, store)
    for mark, members in (("+", added), ("~", changed)):
        for member in members:
            place = everybody.get(member.email)
            stays = f"  ({place.state}, and stays so)" if place and place.state in ("left", "paused") else ""
            print(f"{mark} {member.name} <{member.email}>{stays}")
    print(f"{len(added)} new, {len(changed)} changed")


def _export_person(address: str, folder: Path, store: Store | None) -> int:
    import json

    from ..core.model import key_of
    from ..schedules import load

    groups, _ = load(folder)
    listed = []
    for group in groups:
        for role, people in (("host", group.hosts), ("member", group.members)):
            for person in people:
                if person.key == key_of(address):
                    fields = {name: getattr(person, name, "") for name in ("name", "email", "timezone", "language")}
                    listed.append({"group": group.id, "role": role, **{k: v for k, v in fields.items() if v}})
    document: dict[str, Any] = {"person": address, "listed": listed, "letters": [], "heard": [], "mail": []}
    if store is not None:
        held = store.held(address)
        document["letters"] = [
            {"topic": s.letter.topic, "group": s.letter.group, "session": s.letter.session, "state": s.state,
             "decided": s.at.isoformat(), "settled": s.settled.isoformat() if s.settled else None,
             "because": s.letter.because, "server_said": s.outcome, "fixed": dict(s.letter.extra)}
            for s in held.said
        ]  # fmt: skip
        document["heard"] = [
            {"about": h.about, "answer": h.answer, "group": h.group, "session": h.session, "at": h.at.isoformat(),
             "via": h.via, "words": h.because, "note": h.note}
            for h in held.heard
        ]  # fmt: skip
        document["mail"] = [
            {"from": m.sender, "subject": m.subject, "at": m.at.isoformat(), "end": m.fate, "because": m.because}
            for m in held.inbound
        ]
    print(json.dumps(document, ensure_ascii=False, indent=2))
    return 0


def _erase(address: str, store: Store | None, sure: bool) -> int:
    from ..mendable import Refused
    from .house import now

    if "@" not in address:
        raise Refused(f"'{address}' is not an address")
    if store is None:
        print("there is no ledger yet, so nothing to erase; take them out of the schedules' member lists")
        return 0
    held = store.held(address)
    what = f"{len(held.heard)} answers, {len(held.said)} letters and {len(held.inbound)} mails of {address}"
    if not sure:
        print(f"would be erased: {what}; add --yes to do it")
        return 0
    erased = store.erase(address, now())
    print(f"erased: {what}")
    if erased.still_named:
        print(
            f"still in the files of {', '.join(erased.still_named)}: no letter goes to them any more; take them out "
            "there, and 'mailer run' erases by itself what it has to keep until then"
        )
    if not erased.scrubbed:
        print("the database file could not be written anew and may hold traces yet; erase once more when it is quiet")
    return 0

"""`mailer explain SESSION`: how one session stands: who said what when, how it was understood, each letter and why."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from mailer.config import Settings
    from mailer.core.decide.view import View
    from mailer.core.standing import Standing
    from mailer.outlook import Going
    from mailer.report import Event
    from mailer.store import Store

FURTHEST = 400  # days from now to a session whose letters are still told


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("explain", help="how one session stands", description=__doc__)
    parser.add_argument("session", metavar="SESSION", help="such as colearning/2026-11-28")
    parser.add_argument("--json", action="store_true", help="one JSON document")


def run(args: argparse.Namespace) -> int:
    from mailer.commands.house import ledger, now, settings
    from mailer.report import history

    kept, moment = settings(), now().replace(microsecond=0)
    with ledger(kept) as store:
        view = _view(kept, store, args.session, moment)
        standing = _standing(view, args.session)
        events, _ = history(store, args.session) if store is not None else ([], None)
        letters = _to_come(view, standing)
    document = _document(view, standing, events, letters)
    if args.json:
        import json

        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        _print(document, letters, view.group.zone)
    return 0


def _view(kept: Settings, store: Store | None, session: str, now: datetime) -> View:
    """The session's group as the ledger has it in force; one that is not yet, as its file has it."""
    from mailer.core.decide import view_of
    from mailer.mendable import Refused
    from mailer.outlook import sheets, standing_sheet

    id, slash, _ = session.partition("/")
    if not slash:
        raise Refused(f"'{session}' names no session; write GROUP/DATE, such as colearning/2026-11-28")
    sheet = standing_sheet(id, store, now)
    if sheet is None:
        found, problems = sheets(kept.schedules, id, now, store)
        if not found:
            raise Refused(f"'{id}' cannot be read: {problems[0]}")
        sheet = found[0]
    return view_of(sheet.group, sheet.ledger, now)[0]


def _standing(view: View, session: str) -> Standing:
    from datetime import timedelta

    from mailer.core.programme import planned_of
    from mailer.core.standing import stand
    from mailer.mendable import Refused
    from mailer.outlook import held

    if session in view.by_id:
        return view.by_id[session]
    near: list[Any] = []
    try:
        day, _ = planned_of(session)
        near = [one.session for one in held(view, day - timedelta(days=60), day + timedelta(days=60))[0]]
        hint = ""
    except (ValueError, OverflowError):
        hint = "; a session is named GROUP/DATE, such as colearning/2026-11-28"
    for one in near:
        if one.id == session:
            return stand(one, view.group, view.people, view.shelves)
    if near:
        around = sorted(near, key=lambda s: abs((s.planned - day).days))[:2]
        hint = "; the nearest are " + " and ".join(sorted(s.id for s in around))
    elif coming := [s.session.id for s in view.coming][:3]:
        hint = hint or "; the next are " + ", ".join(coming)
    raise Refused(f"there is no session '{session}'{hint}")


def _to_come(view: View, standing: Standing) -> list[Going]:
    """The letters about this session that go out from now on if nobody writes meanwhile."""
    from datetime import UTC, timedelta

    from mailer.core.rehearse import rehearse
    from mailer.outlook import RUN_UP, going, uid

    end = standing.session.end.astimezone(UTC) + timedelta(days=1)
    if end < view.now or end > view.now + timedelta(days=FURTHEST):
        return []
    start = view.now
    if not (view.ledger.said or view.ledger.editions):
        start = max(start, end - RUN_UP - timedelta(days=view.group.invite.days))
    planned, _ = rehearse(view.group, view.ledger, start, end, uid)
    letters = [going(view, p.letter, p.at) for p in planned if p.letter.session == standing.session.id]
    return sorted(letters, key=lambda g: g.at)


def _document(view: View, standing: Standing, events: list[Event], letters: list[Going]) -> dict[str, Any]:
    from mailer.report import session_json

    document = session_json(view, standing)
    document["because"] = standing.session.because
    document["rota"] = rota(view, standing)
    zone = view.group.tz
    document["story"] = [
        {"at": e.at.astimezone(zone).isoformat(timespec="seconds"), "what": e.what, "because": e.because}
        for e in events
    ]
    document["to_come"] = [one.as_json() for one in letters]
    return document


def _print(document: dict[str, Any], letters: list[Going], zone: str) -> None:
    from datetime import datetime

    from mailer.commands.mailrun import batches, told
    from mailer.commands.words import lines

    start, end = datetime.fromisoformat(document["start"]), datetime.fromisoformat(document["end"])
    topic = f', "{document["topic"]}"' if document["topic"] else ""
    head = f"{start:%a} {start.day} {start:%b %Y %H:%M}-{end:%H:%M} ({zone}), {document['status']}{topic}"
    for line in lines(f"{document['id']}: {head}", 0, 4):
        print(line)
    standing = [f"why then: {document['because']}"]
    standing += [
        f"{name}: {', '.join(document[name])}"
        for name in ("accepted", "waiting", "tentative", "declined", "silent")
        if document[name]
    ]
    for text in [*standing, *document["rota"]]:
        for line in lines(text, 2, 4):
            print(line)
    day = ""
    for one in document["story"]:
        at = datetime.fromisoformat(one["at"])
        if (today := f"{at:%a} {at.day} {at:%b %Y}") != day:
            day = today
            print(f"\n{day}")
        because = f" [{one['because']}]" if one["because"] else ""
        for line in lines(f"{at:%H:%M} {one['what']}{because}", 2, 8):
            print(line)
    if letters:
        print("\nTo come, if nobody writes meanwhile")
    for batch in batches(letters):
        print("\n".join(told(batch, about=False)))


FALLBACK = {
    "host": "the host moderates",
    "peer-led": "the group leads itself",
    "cancel": "the session is called off",
}


def rota(view: View, standing: Standing) -> list[str]:
    """Who moderates and since when, who waits, gave it back or said no, whose turn it is, what comes of silence."""
    role, moderation = standing.role, view.group.moderation
    told = ["moderator: nobody yet"]
    if role.holder:
        by = "named in the file" if role.holder == standing.named.casefold() else f"since {_at(view, role.held_since)}"
        told = [f"moderator: {view.name(role.holder)} ({by})"]
    if role.line:
        told.append("in line: " + ", ".join(view.name(w) for w in role.line))
    if role.drops:
        names = ", ".join(view.name(who) for who, _ in role.drops)
        told.append(f"gave it back: {names}, last on {_at(view, role.free_since)}; this is round {role.round + 1}")
    if refused := role.declined - {who for who, _ in role.drops}:
        told.append("said no to moderating: " + ", ".join(sorted(view.name(who) for who in refused)))
    moderated = view.moderated
    when = {key: f"last {at:%d %b %Y}" for key, at in moderated.items()}
    if view.past.order:
        order = ", ".join(f"{view.name(w)} ({when.get(w, 'never yet')})" for w in view.past.order)
        told.append(f"whose turn, most due first: {order}")
    begun = standing.editions and not standing.session.cancelled and standing.session.start > view.now
    if moderation.ask and begun and not role.holder:
        told += _if_nobody(view, standing)
    return told


def _if_nobody(view: View, standing: Standing) -> list[str]:
    """The steps to come while the role is free, each with its moment."""
    from mailer.core.decide.moderation import timetable

    plan = timetable(view, standing, standing.role)
    steps = [
        (plan.ask, "the group is asked"),
        *((at, f"{view.name(who)} is asked to confirm") for who, at in plan.confirms),
    ]
    awake = [view.awake(at, view.group.tz) for at in (plan.first, plan.second)]
    steps += zip(awake, ("whose turn it is is asked by name", "then the next"), strict=True)
    steps += [(plan.fallback, FALLBACK[view.group.moderation.fallback])]
    told = [f"{_at(view, at)} {what}" for at, what in sorted(steps, key=lambda step: step[0]) if at > view.now]
    return ["while nobody offers: " + "; ".join(told)] if told else []


def _at(view: View, moment: datetime) -> str:
    local = moment.astimezone(view.group.tz)
    return f"{local:%a} {local.day} {local:%b %H:%M}"

"""From the files a group is written in to the Group, with every problem at its place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from ..core.cadence import (
    CadenceError,
    Calendar,
    Change,
    Dated,
    DatedSlot,
    Rule,
    Trouble,
    Window,
    parse,
    parse_dated,
    slots,
    troubles,
)
from ..core.model import Group, Join, Lead, Moderation, Override, Problem
from ..core.programme import session_id
from .desk import Desk
from .files import BadEncoding, decoded, mend_of
from .kinds import Fields, fields
from .sessions import Special, read_sessions
from .slips import Unreadable
from .source import Source
from .tree import List, Node, Table, Text, read
from .vocabulary import ELSEWHERE, GROUP, MEANT

_AHEAD = timedelta(days=400)
_EARLY = time(5)  # every zone changes its clocks before this


@lru_cache(maxsize=4)
def parsed(body: bytes) -> tuple[str, Table]:
    """Text and nodes of a YAML file. Raises BadEncoding or Unreadable. The last few are kept: see `folder`."""
    text = decoded(body)
    return text, read(text)


def build(
    source: Source,
    *,
    announced: Collection[tuple[date, time | None]] = (),
    today: date | None = None,
    accepted: bool = False,
) -> tuple[Group | None, list[Problem]]:
    """The group that `source` describes and everything that is wrong with it, in the order of its lines.

    No group when there is an error; warnings leave it standing. `announced` are the planned days (and times)
    that members know of, so that a change to one of them is no error although the cadence now names another.
    With `today` (a day in the group's zone, or an aware moment) slips about days gone by are warnings, and the
    year ahead is looked at for clock changes and windows in which nothing fits. A version that was `accepted`
    before is not weighed against the calendar again: it stands, whatever members have been told since.
    """
    desk = Desk(source)
    group = _build(source, desk, announced, today, accepted)
    found = sorted(set(desk.problems), key=lambda p: (p.file != source.path, p.file, p.line, p.column, p.message))
    if desk.full:
        found.append(Problem(source.path, 1, 1, "there is more, not told here", "mend these first", source.id))
    return (None if desk.failed or desk.full else group), found


def _build(
    source: Source,
    desk: Desk,
    announced: Collection[tuple[date, time | None]],
    today: date | None,
    accepted: bool,
) -> Group | None:
    if why := source.refused.get(""):
        desk.at(1, 1, why, mend_of(why, source.path))
        return None
    try:
        desk.text, tree = parsed(source.texts[""])
    except (BadEncoding, Unreadable) as error:
        desk.at(error.line, error.column, error.message, error.hint)
        return None
    if not tree.pairs:
        hint = "write name, hosts, timezone and meets; `mailer init` makes an example"
        desk.at(1, 1, "the file is empty", hint)
        return None
    top = fields(tree, desk, GROUP, "a group", ELSEWHERE, MEANT)
    assert top is not None
    for name, hint in (
        ("timezone", "add `timezone: Europe/London`"),
        ("meets", "add `meets: every Saturday 17:15-18:30`"),
    ):
        node = top.nodes.get(name)
        if node is None and name not in top.slips:
            desk.at(1, 1, f"`{name}` is missing", hint)
        elif isinstance(node, Text) and node.empty:
            desk.say(node, f"`{name}` is empty", hint)
    rule = _rule(top, desk)
    hosts, members = top.get("hosts", ()), top.get("members", ())
    specials = read_sessions(top.nodes["sessions"], desk, rule, (*hosts, *members)) if "sessions" in top.nodes else []
    group = _group(source, top, rule, desk)
    if group is None:
        return None
    if specials:
        changes = tuple(special.change for special in specials if special.change is not None)
        group = replace(group, calendar=replace(group.calendar, changes=changes))
    if not (desk.failed or accepted):
        _weigh(group.calendar, top, specials, desk, announced, today)
    if specials and not desk.failed:
        group = replace(group, overrides=_overrides(group, specials))
    _weigh_letters(group, top, desk)
    return group


def _rule(top: Fields, desk: Desk) -> Rule | None:
    node = top.values.get("meets")
    if node is None:
        return None
    if isinstance(node, Table):
        desk.say(node, "meets is one phrase, or a list of dated times", "put it in quotes, because of the colon")
        return None
    if isinstance(node, Text):
        return _phrase(node, desk)
    found: dict[DatedSlot, Text] = {}
    for item in node.items:
        if not isinstance(item, Text):
            desk.say(item, "a dated time is one line", "write it like `- 2026-12-03 16:30-17:30`")
            continue
        try:
            slot = parse_dated(item.text)
        except CadenceError as error:
            hint = f"write it like {error.hint}" if error.hint else ""
            if not any(c.isdigit() for c in item.text[:12]):
                hint = f"a list holds dates; write a phrase without `-`: `meets: {item.text.strip()}`"
            desk.say(item, error.message, hint, offset=error.column - 1)
            continue
        first = found.setdefault(slot, item)
        if first is not item:
            desk.say(item, "this time is in the list twice", f"the first is in line {first.line}; keep one")
    if not node.items:
        desk.say(node, "`meets` is empty", "write `every Saturday 17:15-18:30`")
    return Dated(tuple(sorted(found))) if found else None


def _phrase(node: Text, desk: Desk) -> Rule | None:
    try:
        return parse(node.text)
    except CadenceError as error:
        hint = f"did you mean `{error.hint}`?" if error.hint else ""
        desk.say(node, error.message, hint, offset=error.column - 1)
        return None


def _group(source: Source, top: Fields, rule: Rule | None, desk: Desk) -> Group | None:
    usual = Group("", "", "UTC", _NO_CALENDAR)
    name = top.get("name")
    if "name" not in top.keys and "name" not in top.slips:
        name = source.id.replace("-", " ").capitalize()
        hint = f"without it letters say “{name}”"
        desk.at(1, 1, "`name` is missing", hint, severity="warning")
    if "hosts" not in top.keys and "hosts" not in top.slips:
        hint = "add `hosts: [Ada Host <ada@example.org>]`"
        desk.at(1, 1, "nobody is told when the group needs a hand", hint, severity="warning")
    zone = top.get("timezone")
    if rule is None or zone is None:
        return None
    join: Fields | None = top.get("join")
    return Group(
        id=source.id,
        name=name or source.id.replace("-", " ").capitalize(),
        zone=zone,
        calendar=Calendar(rule, zone, top.values.get("starts"), (), top.get("avoid", ())),
        hosts=top.get("hosts", ()),
        members=top.get("members", ()),
        title=top.get("title", ""),
        about=top.get("about", ""),
        join=Join(**{k: v for k, v in join.values.items() if v is not None}) if join else Join(),
        topics=top.get("topics", ()),
        agendas=top.get("agenda", ()),
        agreement=top.get("agreement", ""),
        reading=top.get("reading", ""),
        questions=top.get("questions", ()),
        invite=top.get("invite", usual.invite),
        remind=top.get("remind", usual.remind),
        nudge=top.get("nudge") or None,
        follow_up=top.get("follow_up", usual.follow_up),
        closing=top.get("closing", ""),
        hold=top.get("hold", usual.hold),
        joining=top.get("joining", usual.joining),
        capacity=top.get("capacity", 0),
        moderation=_moderation(top.values.get("moderator")),
        rsvp=top.get("rsvp", usual.rsvp),
        language=top.get("language", usual.language),
        templates=top.get("templates", ""),
        feed=top.get("feed", usual.feed),
    )


_NO_CALENDAR = Calendar(Dated(()), "UTC")


def _moderation(said: Fields | bool | None) -> Moderation:
    usual = Moderation()
    if said is None:
        return usual
    if isinstance(said, bool):
        return replace(usual, ask=False)
    when = said.get("ask", Lead())
    return Moderation(
        ask=when is not False,
        after=when if isinstance(when, Lead) else Lead(),
        turn=said.get("turn", usual.turn),
        newcomers_after=said.get("newcomers_after", usual.newcomers_after),
        deadline=said.get("deadline", usual.deadline),
        fallback=said.get("fallback", usual.fallback),
        named=said.get("named", usual.named),
        note=said.get("note", ""),
    )


def _weigh(
    calendar: Calendar,
    top: Fields,
    specials: list[Special],
    desk: Desk,
    announced: Collection[tuple[date, time | None]],
    today: date | None,
) -> None:
    """Says what the calendar itself finds amiss: at the change it is about, else at `meets`."""
    # An override of nothing but a topic is a change too where it comes to speaking of a session that is planned.
    every = replace(calendar, changes=tuple(s.change or Change(s.planned, s.at) for s in specials))
    days = [s.planned for s in specials]
    since = (today.date() if isinstance(today, datetime) else today) or min(
        [*days, calendar.starts or date.max], default=date(2026, 1, 1)
    )
    since = min(since, date(9000, 1, 1))
    far = today is not None and (
        isinstance(calendar.rule, Window) and bool(calendar.avoid or days) or _early(calendar.rule, specials)
    )
    until = since + _AHEAD if far else since
    by_day: dict[date, Text] = {}
    for special in specials:
        by_day.setdefault(special.planned, special.node)
    said: set[tuple[str, date | None]] = set()
    for trouble in troubles(every, since, until, announced=announced, today=today):
        if (trouble.message, trouble.planned) in said:
            continue
        said.add((trouble.message, trouble.planned))
        desk.say(_where(trouble, by_day, top), trouble.message, _mend(trouble), severity=trouble.severity)


def _where(trouble: Trouble, by_day: dict[date, Text], top: Fields) -> Node:
    if trouble.planned in by_day:
        return by_day[trouble.planned]
    return top.where("meets")


def _mend(trouble: Trouble) -> str:
    return trouble.hint


def _early(rule: Rule, specials: list[Special]) -> bool:
    starts = [slot.start for slot in rule.slots] if isinstance(rule, Dated) else [rule.hours.start]
    starts += [s.change.to_time for s in specials if s.change and s.change.to_time]
    return any(start < _EARLY for start in starts)


def _overrides(group: Group, specials: list[Special]) -> dict[str, Override]:
    """Overrides by session id; a time belongs to the id only where one day plans two."""
    found: dict[str, Override] = {}
    for special in specials:
        if special.override == Override():
            continue
        at: time | None = None
        extra = special.change is not None and special.change.kind == "extra"
        if special.at is not None or extra:
            there, _ = slots(group.calendar, special.planned, special.planned)
            for slot in there:
                start = special.change.to_time if extra and special.change else special.at
                if slot.planned == special.planned and slot.extra == extra and slot.at == start:
                    at = slot.at
        found[session_id(group.id, special.planned, at)] = special.override
    return found


def _weigh_letters(group: Group, top: Fields, desk: Desk) -> None:
    """Contradictions between keys that are each right by themselves: warnings, since the letters still go out."""
    if desk.failed:
        return
    invited = group.invite.days * 1440 + group.invite.minutes
    for one in group.remind:
        if one.days * 1440 + one.minutes >= invited and "remind" in top.nodes:
            desk.say(
                _item(top.where("remind"), str(one)),
                f"a reminder {one} before goes out no later than the invitation, {group.invite} before",
                "remind later, or invite sooner",
                severity="warning",
            )
    rule = group.calendar.rule
    lengths = [slot.minutes for slot in rule.slots] if isinstance(rule, Dated) else [rule.hours.minutes]
    for agenda in group.agendas:
        if lengths and agenda.minutes > min(lengths):
            what = f"`{agenda.id}`" if agenda.id else "the agenda"
            message = f"{what} takes {agenda.minutes} minutes, a session lasts {min(lengths)}"
            desk.say(_item(top.where("agenda"), agenda.id), message, "shorten it, or meet longer", severity="warning")


def _item(node: Node, text: str) -> Node:
    """The item of a list that holds `text`, for a warning about it; else the list itself."""
    if isinstance(node, Table) and node.pairs:
        node = node.pairs[0][1]
    if isinstance(node, List) and text:
        for item in node.items:
            if isinstance(item, Text) and item.text.startswith(text):
                return item
    return node

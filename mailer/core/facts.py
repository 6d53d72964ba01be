"""A session as JSON and back: how the ledger keeps what an edition said."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date, datetime
from zoneinfo import ZoneInfo

from .model import Agenda, Join, Session, Step


def to_json(session: Session) -> str:
    """`session` as compact JSON; fields at their default are left out, times carry offset and zone name."""
    s = session
    document: dict[str, object] = {
        "id": s.id,
        "group": s.group,
        "planned": s.planned.isoformat(),
        "start": s.start.isoformat(),
        "end": s.end.isoformat(),
        "zone": getattr(s.start.tzinfo, "key", "UTC"),
    }
    for name in ("status", "name", "topic", "note", "reading", "because", "extra"):
        if value := getattr(s, name):
            document[name] = value
    if s.questions:
        document["questions"] = list(s.questions)
    if s.join:
        document["join"] = {f.name: v for f in fields(s.join) if (v := getattr(s.join, f.name))}
    if s.agenda:
        a = s.agenda
        document["agenda"] = {
            "id": a.id,
            "title": a.title,
            "steps": [[step.minutes, step.text] for step in a.steps],
            "circle": list(a.circle),
            "about": a.about,
            "source": a.source,
            "roles": list(a.roles),
        }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Session:
    """The session that `to_json` wrote. Raises ValueError or KeyError when it is none."""
    d = json.loads(text)
    zone = ZoneInfo(d["zone"])
    join = dict(d.get("join", {}))
    if "phone" in join:
        join["phone"] = tuple(join["phone"])
    agenda = None
    if "agenda" in d:
        a = dict(d["agenda"])
        a["steps"] = tuple(Step(minutes, words) for minutes, words in a["steps"])
        a["circle"] = tuple(a["circle"])
        a["roles"] = tuple(a.get("roles", ()))
        agenda = Agenda(**a)
    return Session(
        id=d["id"],
        group=d["group"],
        planned=date.fromisoformat(d["planned"]),
        start=datetime.fromisoformat(d["start"]).astimezone(zone),
        end=datetime.fromisoformat(d["end"]).astimezone(zone),
        status=d.get("status", "confirmed"),
        name=d.get("name", ""),
        topic=d.get("topic", ""),
        join=Join(**join),
        agenda=agenda,
        note=d.get("note", ""),
        reading=d.get("reading", ""),
        questions=tuple(d.get("questions", ())),
        extra=bool(d.get("extra", False)),
        because=d.get("because", ""),
    )

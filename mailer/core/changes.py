"""What changed between two editions of a session, in words and as pairs."""

from __future__ import annotations

from datetime import datetime

from .model import Session


def moment(when: datetime) -> str:
    """`Thu 3 Dec 18:30`: short, English, for reasons that hosts and operators read."""
    return f"{when:%a} {when.day} {when:%b %H:%M}"


def changed(was: Session, now: Session) -> tuple[str, ...]:
    """The names of what differs: start, end, name, topic, video, phone, place, agenda, note, reading, questions, …"""
    found = []
    if was.cancelled != now.cancelled:
        found.append("status")
    if was.start.timestamp() != now.start.timestamp():
        found.append("start")
    elif was.end.timestamp() != now.end.timestamp():
        found.append("end")
    found += [
        f for f in ("name", "topic", "agenda", "note", "reading", "questions") if getattr(was, f) != getattr(now, f)
    ]
    for name in ("video", "phone", "meeting_id", "passcode", "international", "place", "map", "notes"):
        if getattr(was.join, name) != getattr(now.join, name):
            found.append(name)
    return tuple(found)


_WORDS = {
    "name": "the name changed",
    "agenda": "another agenda",
    "note": "a new note",
    "reading": "another reading",
    "questions": "other questions",
    "video": "a new video link",
    "phone": "new dial-in numbers",
    "meeting_id": "a new meeting id",
    "passcode": "a new passcode",
    "international": "a new page of international numbers",
    "place": "another place",
    "map": "another map",
    "notes": "new notes on joining",
    "status": "it takes place after all",
}


def changed_words(was: Session, now: Session) -> str:
    """`moved from Sat 2 Jan 17:15 to Sun 3 Jan 18:00; topic now "Boundaries"`."""
    said = []
    for name in changed(was, now):
        if name == "start":
            said.append(f"moved from {moment(was.start)} to {moment(now.start)}")
        elif name == "end":
            said.append(f"now ends at {now.end:%H:%M} instead of {was.end:%H:%M}")
        elif name == "topic":
            said.append(f'topic now "{now.topic}"' if now.topic else "no topic any more")
        else:
            said.append(_WORDS[name])
    return "; ".join(said) or "nothing a reader would notice"

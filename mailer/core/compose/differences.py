"""What an amendment has to tell: each thing that changed since what this reader was last told, old and new."""

from __future__ import annotations

from datetime import tzinfo

from ..model import Agenda, Session
from .clocks import when
from .tongue import Tongue

_WAYS_IN = ("video", "phone", "meeting_id", "passcode", "international", "place", "map")


def differences(old: Session, new: Session, zone: tzinfo, tongue: Tongue) -> list[dict[str, object]]:
    """A list of {label, old, new, dead}; `dead` marks a way in that no longer works. Strings in the letter's
    language, "" where there was or is nothing."""
    say = tongue.say
    found: list[dict[str, object]] = []

    def note(label: str, was: str, now: str, dead: bool = False) -> None:
        if was != now:
            found.append({"label": label, "old": was, "new": now, "dead": dead and bool(was)})

    if old.when != new.when:
        was, now = when(old, zone, tongue), when(new, zone, tongue)
        note(say("When"), f"{was.date}, {was.time}", f"{now.date}, {now.time}")
    note(say("Name"), old.name, new.name)
    note(say("Topic"), old.topic, new.topic)
    labels = {
        "video": say("Video link"),
        "phone": say("Phone"),
        "meeting_id": say("Meeting id"),
        "passcode": say("Passcode"),
        "international": say("International numbers"),
        "place": say("Place"),
        "map": say("Map"),
    }
    for way in _WAYS_IN:
        was_way, now_way = getattr(old.join, way), getattr(new.join, way)
        if way == "phone":
            was_way, now_way = ", ".join(was_way), ", ".join(now_way)
        note(labels[way], was_way, now_way, dead=True)
    note(say("How to join"), old.join.notes, new.join.notes)
    note(say("Agenda"), _agenda(old.agenda), _agenda(new.agenda))
    note(say("Note"), old.note, new.note)
    note(say("To read beforehand"), old.reading, new.reading)
    note(say("Questions"), "\n".join(old.questions), "\n".join(new.questions))
    return found


def _agenda(agenda: Agenda | None) -> str:
    """Its title, or its steps where it has none, or where only the steps could tell two apart."""
    if agenda is None:
        return ""
    steps = "; ".join(step.text for step in agenda.steps)
    return f"{agenda.title}: {steps}" if agenda.title and steps else agenda.title or steps

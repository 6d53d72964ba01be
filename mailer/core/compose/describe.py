"""What a calendar entry says below its title: how to get in first, because that is why people open it."""

from __future__ import annotations

from datetime import tzinfo
from zoneinfo import ZoneInfo

from ..dialin import call
from ..model import Join, Session
from .tongue import Tongue
from .view import timed


def description(
    session: Session,
    tongue: Tongue,
    zone: tzinfo | None = None,
    *,
    moderator: str = "",
    details: bool = True,
    answer: str = "",
) -> str:
    """Plain text for DESCRIPTION. `zone` is the reader's, for the agenda's clock times; `details` says whether
    join details may be told; `answer` is the reader's own, in a feed of their own."""
    say = tongue.say
    blocks = []
    if session.note:
        blocks.append(session.note)
    if answer:
        blocks.append(say("Your answer: %(answer)s", answer=answer_word(answer, tongue)))
    facts = []
    if session.topic:
        facts.append(say("Topic: %(topic)s", topic=session.topic))
    if moderator:
        facts.append(say("Moderator: %(name)s", name=moderator))
    if facts:
        blocks.append("\n".join(facts))
    if session.join:
        blocks.append(join_lines(session.join, tongue) if details else say("How to join: see your invitation."))
    if session.agenda and session.agenda.steps:
        where = zone or session.start.tzinfo or ZoneInfo("UTC")
        title = session.agenda.title or say("Agenda")
        clock = say("%(city)s time", city=tongue.city(where))
        steps = [f"{tongue.time(at)}  {step.text}" for at, step in timed(session.start, session.agenda.steps, where)]
        blocks.append("\n".join([f"{title} ({clock})", *steps]))
    if session.reading:
        blocks.append(say("To read beforehand") + ":\n" + session.reading)
    if session.questions:
        blocks.append(say("Questions") + ":\n" + "\n".join(f"- {q}" for q in session.questions))
    return "\n\n".join(blocks)


def join_lines(join: Join, tongue: Tongue) -> str:
    say = tongue.say
    lines = []
    if join.place:
        lines.append(say("Place: %(place)s", place=join.place))
    if join.map:
        lines.append(say("Map: %(link)s", link=join.map))
    if join.video:
        lines.append(say("Video: %(link)s", link=join.video))
    for phone in join.phone:
        found = call(phone, join.meeting_id)
        label = " ".join(filter(None, (found.number, found.label))) if found else phone
        lines.append(say("Phone: %(number)s", number=label))
    if join.meeting_id:
        lines.append(say("Meeting id: %(id)s", id=join.meeting_id))
    if join.passcode:
        lines.append(say("Passcode: %(code)s", code=join.passcode))
    if join.international:
        lines.append(say("International numbers: %(link)s", link=join.international))
    if join.notes:
        lines.append(join.notes)
    return "\n".join(lines)


def answer_word(answer: str, tongue: Tongue) -> str:
    """`yes`, `no` or `maybe` in the letter's language; "" for no answer."""
    words = {"accepted": tongue.say("yes"), "declined": tongue.say("no"), "tentative": tongue.say("maybe")}
    return words.get(answer, "")

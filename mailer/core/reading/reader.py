"""Reading one inbound mail: bounce, calendar reply, automatic mail, commands, words, in that order."""

from __future__ import annotations

from dataclasses import replace

from .envelope import envelope_of
from .imip import ANSWERING, RSVP, calendar_of
from .message import parse
from .outcome import Envelope, Reading
from .phrasing import Question, understand

_NOBODY = Envelope("", (), (), "", "", (), "", None, "", ())
_NOTHING = Reading("other", None, "", (), (), (), "", "", "", "", _NOBODY, None)


def read(raw: bytes, question: Question | None = None) -> Reading:
    """How one inbound mail is understood, given what we had asked. Pure; never raises, whatever the bytes."""
    message = parse(raw)
    envelope = envelope_of(message)
    nothing = replace(_NOTHING, envelope=envelope)
    calendar = calendar_of(message, envelope.sender)
    if calendar is not None and calendar.method in ANSWERING and calendar.items:
        first = calendar.items[0]
        return replace(nothing, kind="calendar-reply", rsvp=RSVP.get(first.partstat), items=calendar.items, method=calendar.method,
                       text=first.comment, because=f"the calendar reply says {first.partstat}")
    text = message.text()
    meaning = understand(text, question)
    return replace(nothing, kind="reply", rsvp=meaning.rsvp, text=text, because=meaning.because, meaning=meaning)


def explain(raw: bytes) -> dict[str, object]:
    """The JSON object of `mailer inbox explain`, without its id. Never raises, whatever the bytes."""
    reading = read(raw)
    first = reading.items[0] if reading.items else None
    document: dict[str, object] = {
        "kind": reading.kind,
        "rsvp": reading.rsvp,
        "text": reading.text,
        "uid": first.uid if first else None,
        "attendee": first.attendee if first else None,
        "partstat": first.partstat if first else None,
        "sequence": first.sequence if first else None,
        "recurrence_id": first.recurrence_id if first else None,
        "bounced": list(reading.bounced),
        "because": reading.because,
    }
    if len(reading.items) > 1:
        document["items"] = [
            {"uid": item.uid, "attendee": item.attendee, "partstat": item.partstat, "sequence": item.sequence,
             "recurrence_id": item.recurrence_id}
            for item in reading.items
        ]
    return document

"""Reading one inbound mail: bounce, calendar reply, automatic mail, commands, words, in that order.

Calendar replies come before automatic mail, for Google marks its calendar replies as automatic.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256

from mailer.core.frozen import value

from .automatic import automatic_by_headers, automatic_by_words
from .body import own_words
from .bounce import bounce_of
from .button import pressed
from .envelope import envelope_of
from .imip import ANSWERING, RSVP, Calendar, calendar_of
from .message import Part, parse
from .outcome import CalendarAnswer, Envelope, Reading
from .phrasing import Question, understand
from .stamped import noisy, speaks, stamped
from .trimming import Trimmed

_NOBODY = Envelope("", (), (), "", "", (), "", None, "", ())
_NOTHING = Reading("other", None, "", (), (), (), "", "", "", "", _NOBODY, None)

_REPLY_SUBJECT = re.compile(
    r"\s*(?:re|aw|antw|sv|vs|rv|r|odp|ynt|res|ref|atb|ha|回复|回覆|答复|답장|fwd?|wg|tr|enc|rif|vb|doorst|"
    r"pd)\s?(?:\[\d{1,3}\])?\s?[:：]",
    re.IGNORECASE,
)
_STOP_ADDRESS = re.compile(
    r"(?:^|[+_.=-])(?:unsubscribe|unsub|stop|leave|"
    r"signoff|optout|opt-out)(?:[+_.=-]|$)",
    re.IGNORECASE,
)
_STOP_SUBJECT = re.compile(
    r"\s*(?:(?:please )?(?:unsubscribe|remove)(?: me)?(?: from .{1,60})?|stop(?:[-: ]\S{1,200})?|opt[ "
    r"-]?out|signoff|abmelden|abbestellen|austragen|se désabonner|désabonnement|désinscription|"
    r"désinscrire|baja|darse? de baja|desuscribir\w*"
    r"|cancella(?:mi|zione)|disiscri\w+|annulla iscrizione|descadastrar|cancelar (?:inscrição|subscrição|"
    r"suscripción)|afmelden|uitschrijven|avsluta prenumeration|avregistrera|avmeld\w*|afmeld\w*|wypisz\w*|"
    r"отписаться|отписка|відписатися|配信停止|退订|退訂|수신 ?거부)[\s.!]*$",
    re.IGNORECASE,
)

DIGITS = 24  # of a digest that tells mails apart
SHORT = 300  # characters of an answer that is worth remembering: many write the same few words


@value
class Begun:
    """A mail read as far as it can be while nobody knows what it answers.

    `reading` is whole where `rule` is "". Else `said` are the words that count, `subject` is the writer's own, and
    `rule` says what to make of them: comment (of a calendar), stop, stamp (of a calendar program), words.
    """

    reading: Reading
    rule: str = ""
    said: str = ""
    subject: str = ""


Look = tuple[Begun, str]


def read(raw: bytes, question: Question | None = None) -> Reading:
    """How one inbound mail is understood, given what we had asked. Pure; never raises, whatever the bytes."""
    return settle(begin(raw), question)


def begin(raw: bytes) -> Begun:
    """The first half of `read`, which needs no question: `settle` is the second. Pure; never raises."""
    return _begun(raw)[0]


def look(raw: bytes) -> Look:
    """All that can be known of a mail by itself: as far as it can be read, and what makes it the same mail."""
    begun, body = _begun(raw)
    message_id = begun.reading.envelope.message_id
    return begun, f"{message_id}:{body[:DIGITS]}" if body and message_id else identity(raw, message_id)


def _begun(raw: bytes) -> tuple[Begun, str]:
    """As far as a mail can be read, and a digest of what stands below its headers where that was made by the way."""
    try:
        button = pressed(raw)
        if button is None:
            return _begin(raw), ""
        items = (button.answer,)
        return _answered(button.envelope, button.method, items, button.answer.comment), button.body
    except Exception as fault:  # one strange mail must never stop the mailbox; it is set aside for a person instead
        return Begun(replace(_NOTHING, because=f"the message could not be read ({type(fault).__name__})")), ""


def settle(begun: Begun, question: Question | None = None) -> Reading:
    """The second half of `read`: the words understood as an answer to `question`. Pure; never raises."""
    if not begun.rule:
        return begun.reading
    try:
        return _settle(begun, question)
    except Exception as fault:
        because = f"the message could not be read ({type(fault).__name__})"
        return replace(_NOTHING, envelope=begun.reading.envelope, because=because)


def identity(raw: bytes, message_id: str) -> str:
    """What makes a mail the same: both its Message-ID and what it says, for some senders use one id for ever."""
    head, _, body = raw.partition(b"\r\n\r\n" if b"\r\n\r\n" in raw[:100_000] else b"\n\n")
    what = sha256(body.replace(b"\r\n", b"\n").strip()).hexdigest()[:DIGITS]
    return f"{message_id or sha256(head).hexdigest()[:DIGITS]}:{what}"


def _begin(raw: bytes) -> Begun:
    message = parse(raw)
    envelope = envelope_of(message)
    nothing = Reading("other", None, "", (), (), (), "", "", "", "", envelope, None)
    if not raw.strip():
        return Begun(replace(nothing, because="the message is empty"))
    bounce = bounce_of(message, envelope)
    if bounce is not None:
        return Begun(replace(
            nothing, kind="bounce", bounced=bounce.failed, delayed=bounce.delayed, bounce_status=bounce.status,
            returned_id=bounce.returned_id, because=bounce.because,
        ))  # fmt: skip
    calendar = calendar_of(message, envelope.sender)
    if calendar is not None and calendar.method in ANSWERING and calendar.items:
        return _calendar_reply(nothing, message, calendar)
    words = own_words(message, envelope.sender_name)
    machine = automatic_by_headers(message, envelope)
    if machine:
        return Begun(replace(nothing, kind="auto-reply", text=words.text, because=machine))
    if (
        calendar is not None
        and (calendar.method or calendar.component)
        and not _answers_above(message, envelope, calendar, words)
    ):
        what = f"METHOD:{calendar.method}" if calendar.method else "no METHOD"
        because = f"a calendar with {what} and {calendar.component or 'no event'}, which answers nothing"
        return Begun(replace(nothing, text=words.text, because=because))
    return _words(nothing, message, words)


def _calendar_reply(nothing: Reading, message: Part, calendar: Calendar) -> Begun:
    text = calendar.items[0].comment
    if not text and not _begins_stamped(message):
        written = own_words(message, nothing.envelope.sender_name)
        if not written.whole and not noisy(written.text) and "BEGIN:VCALENDAR" not in written.text:
            text = written.text
    return _answered(nothing.envelope, calendar.method, calendar.items, text)


def _answered(envelope: Envelope, method: str, items: tuple[CalendarAnswer, ...], text: str) -> Begun:
    """An answer given by a calendar program, with `text` written beside it."""
    partstat = items[0].partstat
    rsvp = RSVP.get(partstat)
    because = f"the calendar reply says {partstat}"
    if method == "COUNTER":
        because = f"the calendar reply is a COUNTER: another time is proposed, with {partstat}"
        rsvp = None if rsvp == "accepted" else rsvp  # a yes to the time proposed is none to the time asked about
    if len(items) > 1:
        because += f", the first of {len(items)} instances"
    reading = Reading("calendar-reply", rsvp, text, items, (), (), "", "", method, because, envelope, None)
    return Begun(reading, "comment" if text else "", text)


def _begins_stamped(message: Part) -> bool:
    return next((speaks(part.text()) for part in message.walk() if part.kind == "text/plain"), False)


def _answers_above(message: Part, envelope: Envelope, calendar: Calendar, words: Trimmed) -> bool:
    """A person answers in words and their program attached the invitation they answer (never one they send)."""
    ours = envelope.sender.lower() not in {address.lower() for address in calendar.organizers}
    answering = bool(envelope.in_reply_to) or bool(_REPLY_SUBJECT.match(envelope.subject))
    return bool(
        answering
        and ours
        and calendar.organizers
        and calendar.method in ("REQUEST", "CANCEL", "PUBLISH")
        and words.text
        and not words.whole
    )


def _words(nothing: Reading, message: Part, words: Trimmed) -> Begun:
    envelope = nothing.envelope
    text = words.text
    said = "" if words.whole else _unnamed(text, envelope.sender_name)
    machine = _machine(envelope.subject, said)
    if machine:
        return Begun(replace(nothing, kind="auto-reply", text=text, because=machine))
    marked = _replies(envelope.subject)
    replies = bool(envelope.in_reply_to or envelope.references) or marked
    own_subject = "" if marked else envelope.subject
    stop = _asks_to_stop(envelope, said)
    if stop:
        return Begun(replace(nothing, kind="unsubscribe", text=text, because=stop), "stop", said, own_subject)
    if not replies and ("list-unsubscribe" in message.headers or "list-id" in message.headers):
        return Begun(replace(nothing, text=text, because="mail from a mailing list, in answer to nothing"))
    if not envelope.sender and not text:
        return Begun(replace(nothing, because="the message holds neither a sender nor words"))
    stamp = stamped(own_subject) if own_subject and (not text or noisy(text)) else None
    if stamp is not None:
        because = f'a calendar program stamped the subject "{own_subject[:60]}"'
        return Begun(replace(nothing, kind="reply", rsvp=stamp, text=text, because=because), "stamp")
    if not text and not replies and len(own_subject.split()) <= 6:
        said = own_subject  # an answer written in the subject, as links in our letters compose it
    because = "nothing was found beside the quotation; " if words.whole else ""
    return Begun(
        Reading("reply", None, text, (), (), (), "", "", "", because, envelope, None), "words", said, own_subject
    )


def _settle(begun: Begun, question: Question | None) -> Reading:
    reading = begun.reading
    meaning = (_meant if len(begun.said) <= SHORT else understand)(begun.said, question, subject=begun.subject)
    if begun.rule in ("comment", "stop"):
        return replace(reading, meaning=meaning)
    if begun.rule == "stamp":
        return replace(reading, meaning=replace(meaning, rsvp=reading.rsvp, because=reading.because))
    kind = "unsubscribe" if meaning.command is not None and meaning.command.name == "stop" else "reply"
    because = reading.because + meaning.because
    return Reading(kind, meaning.rsvp, reading.text, (), (), (), "", "", "", because, reading.envelope, meaning)


def _replies(subject: str) -> bool:
    return bool(_REPLY_SUBJECT.match(subject))


_meant = lru_cache(2000)(understand)
_machine_short = lru_cache(2000)(automatic_by_words)


def _machine(subject: str, said: str) -> str:
    return (_machine_short if len(said) <= SHORT else automatic_by_words)(subject, said)


def _unnamed(text: str, name: str) -> str:
    """`text` without the writer's own name below it: who is called May or Will means nothing by it."""
    above, _, last = text.rpartition("\n")
    last = last.strip(" ,.-–—").casefold()
    name = name.casefold()
    if last and above.strip() and last in (name, name.partition(" ")[0]):
        return above.rstrip()
    return text


def _asks_to_stop(envelope: Envelope, said: str) -> str:
    if _STOP_SUBJECT.match(envelope.subject[:300]) and len(said) < 300:
        return f'the subject "{envelope.subject[:80]}" asks to stop'
    for address in envelope.recipients[:3]:
        if len(said) < 300 and _STOP_ADDRESS.search(address.rpartition("@")[0]) and not envelope.in_reply_to:
            return f"the mail went to {address}, which is for leaving"
    return ""


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
            {
                "uid": item.uid,
                "attendee": item.attendee,
                "partstat": item.partstat,
                "sequence": item.sequence,
                "recurrence_id": item.recurrence_id,
            }
            for item in reading.items
        ]
    return document

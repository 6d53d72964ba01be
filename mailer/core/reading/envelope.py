"""Who wrote, to whom, in answer to what: the header fields a later step needs to find member and session."""

from __future__ import annotations

from functools import lru_cache

from .headers import addresses, decoded, ids, moment
from .message import Part
from .outcome import Envelope

_TO = ("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "resent-to")
_MOST = 300
_SHORT = 200  # characters of a header that is worth remembering: members write often, and crowds answer one letter


def envelope_of(message: Part) -> Envelope:
    """The envelope of a parsed message (header fields only). Pure; never raises."""
    headers = message.headers
    name, sender = sender_of(message)
    message_id = ids(message.first("message-id"))
    references = headers.get("references")
    return Envelope(
        message_id=message_id[0] if message_id else "",
        in_reply_to=ids(message.first("in-reply-to")),
        references=ids(references[0] if len(references) == 1 else " ".join(references[:5])) if references else (),
        sender=sender,
        sender_name=name,
        recipients=_recipients(headers),
        subject=_subject(message.first("subject")),
        date=moment(message.first("date")),
        return_path=next((address for _, address in _people(message.first("return-path"))[:1]), ""),
        authentication=tuple(headers.get("authentication-results", ())[:20]),
    )


def sender_of(message: Part) -> tuple[str, str]:
    """Name and address of the first readable author: From, else Sender, else Reply-To; ('', '') when none is."""
    for header in ("from", "sender", "reply-to"):
        for value in message.headers.get(header, ())[:3]:
            found = _people(value)
            if found:
                return found[0]
    return "", ""


def _recipients(headers: dict[str, list[str]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for header in _TO:
        if header in headers:
            for value in headers[header][:20]:
                for _, address in _people(value):
                    found.setdefault(address)
    return tuple(found)[:_MOST]


def _people(value: str) -> tuple[tuple[str, str], ...]:
    return (_known_people if len(value) <= _SHORT else _any_people)(value) if value else ()


def _any_people(value: str) -> tuple[tuple[str, str], ...]:
    return tuple(addresses(value))


def _subject(value: str) -> str:
    return (_known_subject if len(value) <= _SHORT else _any_subject)(value)


def _any_subject(value: str) -> str:
    return " ".join(decoded(value)[:2000].split())


_known_people = lru_cache(4000)(_any_people)
_known_subject = lru_cache(1000)(_any_subject)

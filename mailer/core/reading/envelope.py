"""Who wrote, to whom, in answer to what: the header fields a later step needs to find member and session."""

from __future__ import annotations

from .headers import addresses, ids, moment
from .message import Part
from .outcome import Envelope

_TO = ("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "resent-to")
_MOST = 300


def envelope_of(message: Part) -> Envelope:
    """The envelope of a parsed message (header fields only). Pure; never raises."""
    name, sender = sender_of(message)
    recipients: dict[str, None] = {}
    for header in _TO:
        if header in message.headers:
            for value in message.headers[header][:20]:
                for _, address in addresses(value):
                    recipients.setdefault(address)
    message_id = ids(message.first("message-id"))
    return Envelope(
        message_id=message_id[0] if message_id else "",
        in_reply_to=ids(message.first("in-reply-to")),
        references=ids(" ".join(message.headers.get("references", ())[:5])),
        sender=sender,
        sender_name=name,
        recipients=tuple(recipients)[:_MOST],
        subject=" ".join(message.shown("subject")[:2000].split()),
        date=moment(message.first("date")),
        return_path=next((address for _, address in addresses(message.first("return-path"), 1)), ""),
        authentication=tuple(message.headers.get("authentication-results", ())[:20]),
    )


def sender_of(message: Part) -> tuple[str, str]:
    """Name and address of the first readable author: From, else Sender, else Reply-To; ('', '') when none is."""
    for header in ("from", "sender", "reply-to"):
        for value in message.headers.get(header, ())[:3]:
            found = addresses(value, 3)
            if found:
                return found[0]
    return "", ""

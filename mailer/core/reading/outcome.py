"""What reading an inbound mail comes to: values only."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from mailer.core.frozen import value

if TYPE_CHECKING:
    from .phrasing import Meaning


@value
class CalendarAnswer:
    """One event answered by a calendar program (RFC 5546 section 3.2.3).

    ``attendee`` is a bare address with its domain in lower case, '' when none could be found. ``partstat`` is
    upper case and as given. ``recurrence_id`` is the value as it stands in the property.
    ``dtstamp`` is in UTC.
    """

    uid: str
    attendee: str
    partstat: str
    sequence: int | None
    recurrence_id: str | None
    dtstamp: datetime | None
    comment: str


@value
class Envelope:
    """The header fields that say who wrote, to whom and in answer to what.

    Message ids stand without angle brackets. ``recipients`` holds every address of To, Cc, Delivered-To,
    X-Original-To, Envelope-To, X-Envelope-To and Resent-To, in that order, once each. ``date`` is in UTC.
    ``return_path`` is '' for the null path and for a missing header alike.
    ``authentication`` holds the Authentication-Results headers (RFC 8601), topmost first, unread.
    """

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    subject: str
    date: datetime | None
    return_path: str
    authentication: tuple[str, ...]


@value
class Reading:
    """How one inbound mail was understood.

    ``kind`` is 'reply', 'calendar-reply', 'bounce', 'auto-reply', 'unsubscribe' or 'other'; ``rsvp`` 'accepted',
    'declined', 'tentative' or None when nothing settles it. ``text`` is what the person wrote, without
    quotation and signature. ``bounced`` failed for good, ``delayed`` may still arrive. ``bounce_status`` is an
    RFC 3463 code. ``method`` is 'REPLY', 'COUNTER' or ''. ``because`` says which rule decided, in plain words.
    """

    kind: str
    rsvp: str | None
    text: str
    items: tuple[CalendarAnswer, ...]
    bounced: tuple[str, ...]
    delayed: tuple[str, ...]
    bounce_status: str
    returned_id: str
    method: str
    because: str
    envelope: Envelope
    meaning: Meaning | None

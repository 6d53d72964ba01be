"""The obvious way to compose a letter: render, build the calendar with icalendar, the mail with EmailMessage,
for each reader anew. Slow and plain; the composer's letters have to parse back equal to these."""

from __future__ import annotations

import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from icalendar import Calendar, Event, vCalAddress, vText, vUri

from mailer.core import ics
from mailer.core.addresses import Post
from mailer.core.compose.composer import Templates, _filled, _own
from mailer.core.compose.describe import description
from mailer.core.compose.encode import wrap
from mailer.core.compose.shape import INVITING, TAKING_BACK
from mailer.core.compose.view import agreement, values, zone_for
from mailer.core.dialin import call
from mailer.core.model import Outgoing

_BREAKS = re.compile(r"[\r\n\0]+")


def calendar(out: Outgoing, post: Post, about: str) -> tuple[str, bytes]:
    edition, session = out.edition, out.edition.session
    topic = out.said.letter.topic
    asked = out.group.rsvp != "quiet"
    method = "CANCEL" if topic in TAKING_BACK or session.cancelled else "REQUEST" if asked else "PUBLISH"
    event = Event()
    event.add("uid", edition.uid)
    event.add("sequence", edition.sequence)
    event.add("dtstamp", out.said.at)
    event.add("last-modified", edition.at)
    event.add("dtstart", session.start)
    event.add("dtend", session.end)
    title = ics.summary(session, discreet=bool(out.group.title))
    event.add("summary", f"Cancelled: {title}" if method == "CANCEL" else title)
    if method == "CANCEL":
        event.add("url", post.group_link(out.group.id))
        event.add("status", "CANCELLED")
        event.add("transp", "TRANSPARENT")
    else:
        event.add("description", about)
        if where := ics.location(session.join):
            event.add("location", where)
        event.add("url", session.join.video or session.join.map or post.group_link(out.group.id))
        for phone in session.join.phone:
            if found := call(phone, session.join.meeting_id):
                event.add("conference", vUri(found.uri))
        event.add("status", "CONFIRMED")
        event.add("transp", "OPAQUE")
    organizer = vCalAddress("mailto:" + post.organizer(out.said.thread or out.said.id))
    organizer.params["CN"] = vText(out.group.shown)
    event.add("organizer", organizer, encode=False)
    if asked:
        who = vCalAddress("mailto:" + quote(out.reader.email, safe=ics._IN_ADDRESS))
        name = _BREAKS.sub(" ", out.reader.called).strip().replace('"', "'")
        who.params["CN"] = vText(name)
        who.params["CUTYPE"], who.params["ROLE"] = vText("INDIVIDUAL"), vText("REQ-PARTICIPANT")
        who.params["PARTSTAT"] = vText((out.answer or "needs-action").upper())
        who.params["RSVP"] = vText("TRUE" if method == "REQUEST" else "FALSE")
        event.add("attendee", who, encode=False)
    whole = Calendar()
    whole.add("prodid", ics.PRODID)
    whole.add("version", "2.0")
    whole.add("method", method)
    whole.add_component(event)
    whole.add_missing_timezones()
    return method, whole.to_ical()


def compose(out: Outgoing, post: Post, templates: Templates, now: datetime) -> bytes:
    group, reader, said = out.group, out.reader, out.said
    zone = getattr(zone_for(out), "key", "UTC")
    tongue = templates.tongue(reader.language or group.language, zone)
    told = _filled(values(out, post, tongue), _own(out, post))
    subject, text, page = templates.letter(group.templates, said.letter.topic, told, tongue)
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(group.shown, addr_spec=post.group_address(group.id))
    message["To"] = Address(_BREAKS.sub(" ", reader.name), addr_spec=reader.email)
    message["Reply-To"] = Address(group.shown, addr_spec=post.reply_to(said.id))
    message["Subject"] = subject
    message["Date"] = said.at
    message["Message-ID"] = post.message_id(said.id)
    if out.member:
        leave = post.link("u", out.member, out.generation)
        box = post.at(post.token("u", out.member, out.generation))
        message["List-Unsubscribe"] = f"<{leave}>, <mailto:{box}?subject=unsubscribe>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(wrap(text), cte="quoted-printable")
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    if out.edition and said.letter.topic in INVITING | TAKING_BACK:
        named = out.moderator.called if out.moderator else str(said.letter.extra.get("moderator") or "")
        about = description(
            out.edition.session, tongue, zone_for(out), moderator=named if group.moderation.named else ""
        )
        method, whole = calendar(out, post, about)
        message.add_alternative(whole.decode(), subtype="calendar", cte="quoted-printable", params={"method": method})
        message.add_attachment(whole, maintype="application", subtype="ics", filename="invite.ics")
    if words := agreement(out):
        message.add_attachment(words, subtype="plain", filename="agreement.txt")
    return message.as_bytes()

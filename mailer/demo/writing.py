"""What people's mail programs make of an answer: how it is quoted, where the words stand, what the headers say."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from typing import Any

from icalendar import Calendar

ELSEWHERE = "members.example.org"


def parsed(raw: bytes) -> EmailMessage:
    found = message_from_bytes(raw, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def text_of(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    return str(body.get_content()) if body is not None else ""


def html_of(letter: EmailMessage) -> str:
    body = letter.get_body(("html",))
    return str(body.get_content()) if body is not None else ""


def calendar_of(raw: bytes) -> str:
    """The text/calendar part an invitation is answered from, "" where there is none."""
    for part in message_from_bytes(raw).walk():  # the plain parser: ten times as fast, and every letter is looked at
        if part.get_content_type() == "text/calendar":
            payload = part.get_payload(decode=True)
            return payload.decode() if isinstance(payload, bytes) else ""
    return ""


# ---- answers in words ---------------------------------------------------------------------------------------------


def answer(letter: EmailMessage, words: str, *, sender: str, style: str, at: datetime) -> EmailMessage:
    """An answer to `letter` as the mail program `style` writes it: top, bottom, outlook or phone."""
    mail = _to(str(letter["Reply-To"] or letter["From"]), sender, _re(letter), at)
    mail["In-Reply-To"] = str(letter["Message-ID"])
    mail["References"] = f"{letter['References'] or ''} {letter['Message-ID']}".strip()
    mail.set_content(_LAYOUTS[style](letter, words, sender))
    return mail


def _top(letter: EmailMessage, words: str, sender: str) -> str:
    return f"{words}\n\nOn {letter['Date']}, {letter['From']} wrote:\n{_quoted(letter)}\n"


def _bottom(letter: EmailMessage, words: str, sender: str) -> str:
    """Below the letter, the mail it seemed to answer, and the one below that: three levels of quotation."""
    name = parseaddr(sender)[0]
    return (
        f"On {letter['Date']}, {letter['From']} wrote:\n{_quoted(letter)}\n"
        f"> On Mon, 2 Nov 2026 at 20:11, {name} wrote:\n"
        "> > Thanks for last time. I can't come next week, sorry.\n"
        "> > On Sun, 1 Nov 2026 at 9:40, Hal Host wrote:\n"
        "> > > No, we do not meet on the 2nd. Will you be there afterwards?\n"
        f"\n{words}\n\n-- \n{name}\n"
    )


def _outlook(letter: EmailMessage, words: str, sender: str) -> str:
    return (
        f"{words}\n\nKind regards\n{parseaddr(sender)[0]}\n\n-----Original Message-----\n"
        f"From: {letter['From']}\nSent: {letter['Date']}\nTo: {letter['To']}\nSubject: {letter['Subject']}\n\n"
        f"{text_of(letter)}"
    )


def _phone(letter: EmailMessage, words: str, sender: str) -> str:
    return f"{words}\n\nSent from my phone\n\n> On {letter['Date']}, {letter['From']} wrote:\n{_quoted(letter)}\n"


_LAYOUTS = {"top": _top, "bottom": _bottom, "outlook": _outlook, "phone": _phone}


def fresh(to: str, subject: str, words: str, *, sender: str, at: datetime) -> EmailMessage:
    """A mail that answers nothing."""
    mail = _to(to, sender, subject, at)
    mail.set_content(words + "\n")
    return mail


def vacation(letter: EmailMessage, words: str, *, sender: str, declared: bool, at: datetime) -> EmailMessage:
    """An automatic answer. `declared`: as RFC 3834 wants it; else as badly set up servers send it, no header at all."""
    to = str(letter["Return-Path"] or "") if declared else str(letter["Reply-To"])
    mail = _to(to, sender, f"Automatic reply: {letter['Subject']}" if declared else f"Out of office: {_re(letter)}", at)
    if declared:
        mail["Auto-Submitted"] = "auto-replied"
    mail["In-Reply-To"] = str(letter["Message-ID"])
    mail.set_content(words + "\n")
    return mail


# ---- answers by the calendar's button (RFC 5546 section 3.2.3) ------------------------------------------------------


def button(letter: EmailMessage, partstat: str, program: str, *, sender: str, at: datetime) -> EmailMessage:
    """The METHOD:REPLY that pressing yes, no or maybe sends, in the shape of google, outlook or apple."""
    event = Calendar.from_ical(calendar_of(letter.as_bytes())).walk("VEVENT")[0]
    verb = {"ACCEPTED": "Accepted", "DECLINED": "Declined", "TENTATIVE": "Tentative"}[partstat]
    organizer = str(event["ORGANIZER"])
    mail = _to(organizer.removeprefix("mailto:"), sender, f"{verb}: {event['SUMMARY']}", at)
    ics = "\r\n".join(_BUTTONS[program](event, partstat, parseaddr(sender)[0], at)) + "\r\n"
    if program == "google":
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(f"{parseaddr(sender)[0]} has replied: {verb.lower()}.\n")
    elif program == "outlook":
        mail["Content-Class"] = "urn:content-classes:calendarmessage"
        mail.set_content("\n")
    else:
        mail.set_content("\n")
    mail.add_alternative(ics, subtype="calendar", params={"method": "REPLY"})
    return mail


def _google(event: Any, partstat: str, name: str, at: datetime) -> list[str]:
    return [
        "BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0",
        "CALSCALE:GREGORIAN", "METHOD:REPLY", "BEGIN:VEVENT",
        f"DTSTART:{_utc(event['DTSTART'].dt)}", f"DTEND:{_utc(event['DTEND'].dt)}", f"DTSTAMP:{_utc(at)}",
        f"ORGANIZER;CN=Organizer:{event['ORGANIZER']}", f"UID:{event['UID']}",
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={partstat};CN={name};X-NUM",
        f" -GUESTS=0:{event['ATTENDEE']}",
        f"SEQUENCE:{event['SEQUENCE']}", "STATUS:CONFIRMED", f"SUMMARY:{event['SUMMARY']}", "TRANSP:OPAQUE",
        "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip


def _outlook_event(event: Any, partstat: str, name: str, at: datetime) -> list[str]:
    verb = partstat.capitalize()
    return [
        "BEGIN:VCALENDAR", "METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0", "BEGIN:VEVENT",
        f"ATTENDEE;PARTSTAT={partstat};CN={name}:MAILTO:{str(event['ATTENDEE']).removeprefix('mailto:')}",
        "COMMENT;LANGUAGE=en-GB:\\n", f"UID:{event['UID']}", f"SUMMARY;LANGUAGE=en-GB:{verb}: {event['SUMMARY']}",
        f"DTSTART:{_utc(event['DTSTART'].dt)}", f"DTEND:{_utc(event['DTEND'].dt)}", "CLASS:PUBLIC", "PRIORITY:5",
        f"DTSTAMP:{_utc(at)}", "TRANSP:OPAQUE", "STATUS:CONFIRMED", f"SEQUENCE:{event['SEQUENCE']}",
        "X-MICROSOFT-CDO-APPT-SEQUENCE:0", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip


def _apple(event: Any, partstat: str, name: str, at: datetime) -> list[str]:
    return [
        "BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "VERSION:2.0", "METHOD:REPLY", "PRODID:-//Apple Inc.//macOS 15.0//EN",
        "BEGIN:VEVENT", f"UID:{event['UID']}", f"DTSTAMP:{_utc(at)}", f"DTSTART:{_utc(event['DTSTART'].dt)}",
        f"SEQUENCE:{event['SEQUENCE']}", f"ORGANIZER:{event['ORGANIZER']}",
        f'ATTENDEE;CN="{name}";CUTYPE=INDIVIDUAL;PARTSTAT={partstat}:{event["ATTENDEE"]}',
        "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip


_BUTTONS = {"google": _google, "outlook": _outlook_event, "apple": _apple}


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


# ---- what all of them have --------------------------------------------------------------------------------------


def _to(address: str, sender: str, subject: str, at: datetime) -> EmailMessage:
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = sender
    mail["To"] = address
    mail["Subject"] = " ".join(subject.split())
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = make_msgid(domain=ELSEWHERE)
    return mail


def _re(letter: EmailMessage) -> str:
    subject = str(letter["Subject"])
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def _quoted(letter: EmailMessage) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text_of(letter).splitlines())

"""What an understood mail comes to: rows for the ledger and the one fate of the mail.

Reading says what the words mean; here it is held against who wrote, what we had asked them and how sure we
are that it was them. Nothing is changed for somebody we cannot be sure of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from .corrections import corrections
from .model import ACCEPTED, DECLINED, TENTATIVE, Heard
from .reading import CalendarAnswer, Reading
from .reading.phrasing import WISHES, AskedSession, Question
from .reading.phrasing_values import Meaning
from .situation import (
    ASKED_BACK,
    AUTOMATIC,
    BOUNCE,
    COMMAND,
    DUPLICATE,
    FOR_HOST,
    RECORDED,
    SPAM,
    WORDS_KEPT,
    Conclusion,
    Known,
    Situation,
    after_letter,
    asked_kind,
    row_of,
    sent_at,
    short,
)
from .turnout import turnout

__all__ = [
    "ASKED_BACK", "AUTOMATIC", "BOUNCE", "COMMAND", "DUPLICATE", "FOR_HOST", "RECORDED", "SPAM", "Conclusion", "Known",
    "Situation", "asked_kind", "conclude",
]  # fmt: skip

PARTSTATS = {"ACCEPTED": ACCEPTED, "DECLINED": DECLINED, "TENTATIVE": TENTATIVE}


def conclude(reading: Reading, at: Situation) -> Conclusion:
    """The fate of one mail and what it tells us. Pure; every mail has an end."""
    if reading.kind == "bounce":
        return _bounced(reading, at)
    if reading.kind == "auto-reply":
        return Conclusion(AUTOMATIC, reading.because)
    if at.forwarded:
        because = f"the address it was sent to belongs to {at.forwarded}, and {reading.envelope.sender} wrote"
        return _passed_on(reading, at, because, _stranger(reading, at, "forwarded"))
    if reading.kind == "calendar-reply":
        return _calendar(reading, at)
    meaning = reading.meaning
    if meaning is None or reading.kind == "other":
        return Conclusion(FOR_HOST if at.place or at.host else SPAM, reading.because, session=at.session)
    if at.place is None and not at.host:
        return _outsider(reading, meaning, at)
    if not at.trusted:
        if not (meaning.rsvp or meaning.answers or meaning.moderator or meaning.command):
            # Words that change nothing need no proof, only a reader.
            return _passed_on(reading, at, meaning.because or "words for the group, no answer in them")
        if at.answered_lately:
            return _passed_on(reading, at, "the sender is not proven, and was answered lately")
        row = row_of(reading, at, "unclear", "unproven", session=at.session)
        return Conclusion(
            ASKED_BACK, "the sender is not proven: asked to answer to a signed address", (row,), at.session
        )
    return _words(reading, meaning, at)


def _passed_on(reading: Reading, at: Situation, because: str, rows: tuple[Heard, ...] = ()) -> Conclusion:
    """For the host, with the writer's words."""
    return Conclusion(FOR_HOST, because, rows, at.session, message=reading.text.strip())


# ---- bounces ----------------------------------------------------------------------------------------------------


def _bounced(reading: Reading, at: Situation) -> Conclusion:
    failed = reading.bounced
    if not failed and not reading.delayed and at.said is not None:
        # It came to the return path of one letter and names nobody: only that letter's reader can be meant.
        failed = (at.said.letter.to,) if reading.bounce_status.startswith("5") else ()
    if not failed:
        return Conclusion(BOUNCE, f"{reading.because}; nobody is suspended", session=at.session)
    rows = tuple(
        row_of(reading, at, "bounce", reading.bounce_status or "5", who=address, session="", via="bounce")
        for address in failed
    )
    return Conclusion(BOUNCE, reading.because, rows, at.session)


# ---- calendar buttons -------------------------------------------------------------------------------------------


def _calendar(reading: Reading, at: Situation) -> Conclusion:
    item = reading.items[0] if reading.items else None
    if item is None:
        return Conclusion(FOR_HOST, reading.because, session=at.session)
    if at.place is None:
        return Conclusion(
            FOR_HOST, f"{item.attendee} answered and was never invited", _stranger(reading, at, "uninvited")
        )
    if not at.trusted:
        row = row_of(reading, at, "unclear", "unproven")
        if at.answered_lately:
            return Conclusion(FOR_HOST, "the sender is not proven, and was answered lately", session=at.session)
        return Conclusion(ASKED_BACK, "the sender is not proven", (row,), at.session)
    if reading.method == "COUNTER":
        row = replace(_calendar_row(reading, at, item, DECLINED), because="proposed another time")
        return Conclusion(FOR_HOST, "proposed another time: cannot come at this one", (row,), at.session)
    if not at.session and item.uid not in at.uids:
        return Conclusion(FOR_HOST, "answers an event that is none of ours")
    answered = [(one, PARTSTATS[one.partstat]) for one in reading.items if one.partstat in PARTSTATS]
    if not answered:
        row = row_of(reading, at, "unclear", item.partstat.lower())
        return Conclusion(ASKED_BACK, f"the calendar answered {item.partstat}", (row,), at.session)
    rows = tuple(_calendar_row(reading, at, one, answer) for one, answer in answered)
    note = (item.comment or reading.text).strip()
    if note and note[-1:] == "?":
        because = f'{reading.because}; they ask: "{note[:WORDS_KEPT]}"'
        return Conclusion(FOR_HOST, because, rows, at.session, message=note)
    return Conclusion(RECORDED, reading.because, rows, at.session)


def _calendar_row(reading: Reading, at: Situation, item: CalendarAnswer, answer: str) -> Heard:
    """DTSTAMP says when the button was pressed (RFC 5546 section 2.1.5); a clock ahead of ours counts as now."""
    sent = sent_at(reading, at)
    when = min(item.dtstamp or sent, at.now)
    if after_letter(sent, at) - when > timedelta(days=2):
        when = sent  # some clients copy the invitation's DTSTAMP: then the mail's own date is the better witness
    session = at.uids.get(item.uid) or at.session
    return row_of(
        reading, at, "rsvp", answer, session=session, via="calendar", when=when,
        sequence=item.sequence if item.sequence is not None else at.sequence, because=item.partstat,
        note=(item.comment or reading.text).strip()[:WORDS_KEPT],
    )  # fmt: skip


# ---- people we do not know ---------------------------------------------------------------------------------------


def _outsider(reading: Reading, meaning: Meaning, at: Situation) -> Conclusion:
    command = meaning.command.name if meaning.command else ""
    if command == "join" and at.group.joining != "closed":
        row = row_of(reading, at, "membership", "wished", session="", via="command")
        return Conclusion(COMMAND, "would like to join", (replace(row, note=reading.envelope.sender_name),))
    if command == "stop":
        return Conclusion(COMMAND, "asks to stop, and gets nothing from us")
    rows = () if asked_kind(at.said, at.now) == "message" else _stranger(reading, at, "stranger")
    return _passed_on(reading, at, f"{reading.envelope.sender or 'somebody'} is not in the group", rows)


def _stranger(reading: Reading, at: Situation, why: str) -> tuple[Heard, ...]:
    if at.answered_lately or not reading.envelope.sender:
        return ()
    return (row_of(reading, at, "unclear", why, who=reading.envelope.sender, session=""),)


# ---- words ------------------------------------------------------------------------------------------------------


def _words(reading: Reading, meaning: Meaning, at: Situation) -> Conclusion:
    asked = asked_kind(at.said, at.now)
    if asked == "accept" and meaning.rsvp == ACCEPTED and at.said is not None:
        row = row_of(reading, at, "accept", str(at.said.letter.extra.get("digest", "")), session="", via="host")
        return Conclusion(COMMAND, "the host means the edit", (row,))
    if asked == "message" and (at.host or meaning.command is None or meaning.rsvp):
        return _talk(reading, at)
    if asked == "digest" and at.host and (corrected := _corrected(reading, meaning, at)) is not None:
        return corrected
    if asked in ("confirm", "join") and meaning.rsvp in (ACCEPTED, DECLINED):
        return _admission(reading, meaning, at, asked)
    if meaning.command is not None:
        ordered = _command(reading, meaning, at)
        answered = tuple(_answers(reading, meaning, at)) if meaning.command.name in WISHES else ()
        if not answered:
            return ordered
        # An answer and a wish in one mail: both are meant, and one receipt tells of both.
        fate = RECORDED if ordered.fate == COMMAND else ordered.fate
        wished = tuple(replace(row, because=short(reading.text)) for row in ordered.rows)
        return replace(ordered, fate=fate, rows=(*answered, *wished), session=answered[0].session)
    if meets := _meets(reading, at):
        return Conclusion(RECORDED, "would like to go on with somebody", meets, meets[0].session)
    if asked == "attendance" and (reading.text.strip()):
        return _afterwards(reading, at)
    rows = list(_answers(reading, meaning, at))
    if rows:
        # "Can Chi take this one?" asks Chi, not the hosts.
        of_chi = any(row.answer == "swap" for row in rows) and reading.text.count("?") <= 1
        if meaning.question and not of_chi:
            because = f"{meaning.because}; and they ask something"
            return replace(_passed_on(reading, at, because, tuple(rows)), session=rows[0].session)
        return Conclusion(RECORDED, meaning.because, tuple(rows), rows[0].session)
    if at.host and at.said is None:
        return Conclusion(FOR_HOST, "a host wrote to the group's address", session=at.session)
    if asked == "closing":
        row = row_of(reading, at, "closing", "note", note=reading.text[:WORDS_KEPT])
        return _passed_on(reading, at, "an answer to the closing question", (row,))
    to_the_group = at.said is None or not at.session or at.answered or at.group.rsvp == "quiet"
    if meaning.question or to_the_group:
        return _passed_on(reading, at, meaning.because or "words for the group, no answer in them")
    if at.asked_before:
        return _passed_on(reading, at, f"unclear a second time: {meaning.because}")
    row = row_of(
        reading, at, "unclear", "unsettled", because=short(reading.text), note=asked if asked == "moderator" else ""
    )
    return Conclusion(ASKED_BACK, meaning.because, (row,), at.session)


def _talk(reading: Reading, at: Situation) -> Conclusion:
    """One turn of the talk between a writer and the hosts, whose words we carry to and fro."""
    if not at.host:
        return _passed_on(reading, at, "goes on talking with the host")
    if not reading.text.strip():
        return Conclusion(FOR_HOST, "an empty answer of the host's")
    return Conclusion(RECORDED, "the host's words are passed on", message=reading.text.strip())


def _corrected(reading: Reading, meaning: Meaning, at: Situation) -> Conclusion | None:
    """What a host puts right in answer to the day's letter; None where the words are about something else."""
    question = Question(
        today=at.now.astimezone(at.group.tz).date(),
        sessions=tuple(AskedSession(one.id, one.start) for one in at.announced),
        language=at.group.language,
    )
    found = corrections(reading.text, at.group.members, at.listed, question)
    if found == () and meaning.rsvp and len(at.listed) == 1:
        number = next(iter(at.listed))  # one thing was in the letter, and it is answered
        found = corrections(f"{number}: {reading.text}", (), at.listed, question)
    if found == () and meaning.rsvp is None:
        return None
    known = {one.id: one for one in at.announced}
    rows, settled = [], []
    for one in found or ():
        session = known.get(one.session) or (at.announced[0] if at.announced else None)
        if session is None:
            return Conclusion(FOR_HOST, "answers were put right, and no session is to come")
        rows.append(
            row_of(
                reading, at, "rsvp", one.answer, who=one.who, session=session.id, sequence=session.sequence, via="host",
                because=one.words,
            )
        )  # fmt: skip
        settled += [one.number] if one.number else []
    if rows:
        return Conclusion(RECORDED, "the host puts answers right", tuple(rows), rows[0].session, settles=tuple(settled))
    if at.asked_before:
        return _passed_on(reading, at, "a host's correction, unclear a second time")
    row = row_of(reading, at, "unclear", "unsettled", session="", because=short(reading.text), note="correction")
    return Conclusion(ASKED_BACK, "a host puts something right, and whose answer is not clear", (row,))


def _answers(reading: Reading, meaning: Meaning, at: Situation) -> Iterator[Heard]:
    known = {k.id: k for k in at.sessions}
    for one in meaning.answers:
        if one.session in known:
            told = known[one.session].sequence
            yield row_of(reading, at, "rsvp", one.rsvp, session=one.session, because=one.words, sequence=told)
    if not meaning.answers and meaning.rsvp in (ACCEPTED, DECLINED, TENTATIVE):
        session = at.session or (at.sessions[0].id if len(at.sessions) == 1 else "")
        if session:
            sequence = at.sequence if at.session else at.sessions[0].sequence
            note = "; ".join(filter(None, (meaning.late, meaning.condition, _guests(meaning))))
            yield row_of(
                reading, at, "rsvp", str(meaning.rsvp), session=session, because=meaning.words, note=note,
                sequence=sequence,
            )  # fmt: skip
    if meaning.moderator and (session := at.session or _first(at)):
        note = meaning.swap_to if meaning.moderator == "swap" else ""
        if meaning.moderator == "swap":
            note = _named(at, meaning.swap_to)
            if not note:
                return
        yield row_of(reading, at, "moderator", meaning.moderator, session=session, because=meaning.words, note=note)


GOING_ON = re.compile(
    r"\b(introduc\w+|in (touch|contact)|connect\w*|vorstell\w+|kontakt|en contact|en contacto|in contact"
    r"|(talk|speak|go on|continue|carry on)\w*( \w+){0,3} (with|to))\b",
    re.IGNORECASE,
)


def _meets(reading: Reading, at: Situation) -> tuple[Heard, ...]:
    """The closing question answered by naming members: "please introduce me to Chi". Both have to, before
    either address is shared."""
    if at.said is None or not at.said.letter.extra.get("closing") or not GOING_ON.search(reading.text[:1000]):
        return ()
    about = str(at.said.letter.extra.get("previous") or at.said.letter.session)
    words = {w.casefold() for w in re.findall(r"\w+", reading.text[:1000])}
    rows = []
    for member in at.group.members:
        first = member.name.partition(" ")[0].casefold()
        if first and first in words and (at.place is None or member.key != at.place.key) and _named(at, first):
            row = row_of(reading, at, "introduction", member.email, session=about, because=short(reading.text))
            rows.append(replace(row, sequence=None))
    return tuple(rows)


def _afterwards(reading: Reading, at: Situation) -> Conclusion:
    """The moderator's word after the session: how many came, or something to share."""
    if re.search(r"https?://|^\s*(notes?|shared?|notizen|notities|notas)\b", reading.text, re.IGNORECASE):
        row = row_of(reading, at, "shared", "note", note=reading.text.strip()[:2000])
        return Conclusion(RECORDED, "something to share from the session", (row,), at.session)
    row = row_of(reading, at, "attendance", turnout(reading.text, _language(at)), because=short(reading.text))
    return Conclusion(RECORDED, "how many came", (row,), at.session)


def _language(at: Situation) -> str:
    return (at.place.member.language if at.place else "") or at.group.language


def _guests(meaning: Meaning) -> str:
    return f"with {meaning.guests} more" if meaning.guests else ""


def _first(at: Situation) -> str:
    return at.sessions[0].id if at.sessions else ""


def _named(at: Situation, name: str) -> str:
    """The address of the one member of that name, "" when nobody or several bear it."""
    wanted = name.strip().casefold()
    found = [
        m.email
        for m in at.group.members
        if wanted and wanted in (m.name.casefold(), m.name.partition(" ")[0].casefold())
    ]
    return found[0] if len(found) == 1 else ""


def _admission(reading: Reading, meaning: Meaning, at: Situation, asked: str) -> Conclusion:
    yes = meaning.rsvp == ACCEPTED
    if asked == "join" and at.said is not None:
        who, name = str(at.said.letter.extra.get("who", "")), str(at.said.letter.extra.get("name", ""))
        row = row_of(
            reading, at, "membership", "joined" if yes else "refused", session="", who=who, note=name, via="host"
        )
        return Conclusion(COMMAND, f"the host {'lets' if yes else 'does not let'} {who} in", (row,))
    row = row_of(reading, at, "membership", "joined" if yes else "left", session="", via="command")
    return Conclusion(COMMAND, "confirmed joining" if yes else "does not join after all", (row,))


def _command(reading: Reading, meaning: Meaning, at: Situation) -> Conclusion:
    command = meaning.command
    assert command is not None
    row = row_of(reading, at, "command", command.name, session="", because=meaning.words, via="command")
    match command.name:
        case "stop":
            row = replace(row, about="membership", answer="left")
        case "pause":
            row = replace(row, about="membership", answer="paused", note=command.argument)
        case "resume" | "join" | "confirm":
            back = at.place is None or at.place.state in ("left", "wished")
            row = replace(row, about="membership", answer="joined" if back else "resumed")
            if back and at.place and at.place.state == "wished" and at.group.joining == "ask":
                return Conclusion(FOR_HOST, "wishes to join; a host decides", session="")
        case "zone":
            if not _is_zone(command.argument):
                return Conclusion(FOR_HOST, f'asks for a time zone we do not know: "{command.argument}"')
            row = replace(row, about="zone", answer=command.argument)
        case "language":
            row = replace(row, about="language", answer=command.argument)
        case "remind":
            row = replace(row, about="remind", answer=_leads(command.argument))
    return Conclusion(COMMAND, meaning.because or f"asks for: {command.name}", (row,))


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        return bool(ZoneInfo(name))
    except (KeyError, ValueError, OSError):
        return False


def _leads(argument: str) -> str:
    """`1 day before` as the ledger writes it: `1d`; "no reminders" is `none`."""
    words = argument.replace(",", " ").split()
    leads = []
    for number, unit in pairwise(words):
        if number.isdigit():
            scale = {"week": (7, "d"), "day": (1, "d"), "hour": (60, "m"), "minute": (1, "m")}.get(unit.rstrip("s"))
            if scale:
                leads.append(f"{int(number) * scale[0]}{scale[1]}")
    if leads:
        return " ".join(leads)
    return "none" if argument.strip() in ("none", "off", "never") else "default"

"""Everything we hold about one person, for them: as JSON, or as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from datetime import datetime

from mailer.core.model import Group, Member
from mailer.store import Held

COLUMNS = ("what", "at", "group", "session", "about", "told", "how", "why")


def as_json(held: Held, listed: Iterable[tuple[Group, Member, str]], now: datetime) -> bytes:
    """`listed`: each group that knows them, how it lists them, and their state in it."""
    document = {
        "as_of": now.isoformat(),
        "groups": [
            {
                "id": group.id,
                "name": group.name,
                "state": state,
                "email": member.email,
                "called": member.name,
                "timezone": member.timezone or None,
                "language": member.language or None,
                "remind": None if member.remind is None else [str(lead) for lead in member.remind],
            }
            for group, member, state in listed
        ],
        "letters_to_you": [
            {
                "id": row.id,
                "topic": row.letter.topic,
                "group": row.letter.group,
                "session": row.letter.session or None,
                "decided": row.at.isoformat(),
                "state": row.state,
                "settled": row.settled.isoformat() if row.settled else None,
                "because": row.letter.because,
                "server_said": row.outcome,
                "fixed": dict(row.letter.extra),
            }
            for row in held.said
        ],
        "heard_from_you": [
            {
                "id": row.id,
                "group": row.group,
                "session": row.session or None,
                "about": row.about,
                "answer": row.answer,
                "at": row.at.isoformat(),
                "via": row.via,
                "words": row.because,
                "note": row.note,
            }
            for row in held.heard
        ],
        "mails_from_you": [
            {
                "id": row.id,
                "at": row.at.isoformat(),
                "subject": row.subject,
                "became": row.fate,
                "because": row.because,
            }
            for row in held.inbound
        ],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1, default=str) + "\n").encode()


def as_csv(held: Held) -> bytes:
    """One line a row, with a byte order mark, without which a spreadsheet takes UTF-8 for something else."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for said in held.said:
        one = said.letter
        table.writerow(_plain("letter", said.at, one.group, one.session, one.topic, said.state, "mail", one.because))
    for row in held.heard:
        told = f"{row.answer} {row.note}".strip()
        table.writerow(_plain("heard", row.at, row.group, row.session, row.about, told, row.via, row.because))
    for mail in held.inbound:
        table.writerow(_plain("mail", mail.at, mail.group, mail.session, mail.subject, mail.fate, "mail", mail.because))
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _plain(what: str, at: datetime, *cells: str) -> list[str]:
    # A spreadsheet would run a cell that begins like a formula.
    return [what, at.isoformat(), *("'" + cell if cell[:1] in ("=", "+", "-", "@", "\t") else cell for cell in cells)]

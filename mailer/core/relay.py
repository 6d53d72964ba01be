"""Words carried between a writer and the hosts: each reads what the other wrote, and nobody's address is shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from .model import Group, Letter, Person, Said, key_of
from .situation import FOR_HOST, Conclusion, Situation

LONGEST = 4000  # characters of a message that travel on
A_DAY_AT_MOST = 12  # messages of one writer; what is more waits for the day's digest


def for_hosts(conclusion: Conclusion, at: Situation, writer: Person, mark: str, source: str) -> tuple[Letter, ...]:
    """A letter to each host with the words of a mail that is for them; none where there are no words.

    `writer`: the address the mail came from and the name it bears. `mark` tells mails apart within a group's
    letters, `source` is the mail's in the ledger: by it a host's answer finds the way back.
    """
    if conclusion.fate != FOR_HOST or not conclusion.message:
        return ()
    place = at.place if at.place is not None and not at.forwarded else None
    name = (place.member.name if place else "") or writer.name
    words = {"from": "" if "@" in name else name, "text": _cut(conclusion.message), "source": source}
    extra = {"message": words, "reply": True, "items": []}
    return tuple(
        _letter(at.group, "host-digest", host.email, f"mail.{mark}", f"a message: {conclusion.because}", at.now, extra)
        for host in at.group.hosts
        if host.key != writer.key
    )


def for_writer(conclusion: Conclusion, at: Situation, writer: str, name: str, mark: str) -> tuple[Letter, ...]:
    """The letter that brings a host's answer to `writer`, the address the answered mail had come from."""
    if at.said is None or not conclusion.message:
        return ()
    answered = at.said.letter.extra.get("message")
    source = str(answered.get("source", "")) if isinstance(answered, dict) else ""
    host = next((h.called for h in at.group.hosts if h.key == key_of(at.said.letter.to)), "")
    extra: dict[str, object] = {"about": "message", "from": host, "text": _cut(conclusion.message), "name": name}
    id, colon, _ = source.rpartition(":")
    if colon and "@" in id:
        extra["in_reply_to"] = f"<{id}>"
    return (_letter(at.group, "question", writer, f"mail.{mark}", "a host answered their message", at.now, extra),)


def noted(conclusion: Conclusion, at: Situation, mark: str) -> tuple[Letter, ...]:
    """The receipt to a host who put answers right: whose, for which session, to what."""
    rows = [row for row in conclusion.rows if row.via == "host" and row.about == "rsvp"]
    if not rows or at.said is None:
        return ()
    starts = {one.id: one.start.isoformat() for one in at.announced}
    names = {member.key: member.called for member in at.group.members}
    more = [
        {"name": names.get(key_of(row.who), row.who), "start": starts.get(row.session, ""), "answer": row.answer}
        for row in rows
    ]
    extra: dict[str, object] = {"about": "correction", "more": more}
    host = at.said.letter.to
    return (_letter(at.group, "receipt", host, f"mail.{mark}", "a host puts answers right", at.now, extra),)


def answered(said: Said | None) -> str:
    """The source of the mail that a letter had brought to a host; "" where it brought none."""
    message = said.letter.extra.get("message") if said is not None else None
    return str(message.get("source", "")) if isinstance(message, dict) else ""


def passed_on(said: Iterable[Said]) -> frozenset[str]:
    """Sources of the mails that the hosts have had whole: the day's digest need not name them again."""
    return frozenset(filter(None, (answered(row) for row in said if row.stands)))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _letter(
    group: Group, topic: str, to: str, tail: str, because: str, now: datetime, extra: dict[str, object]
) -> Letter:
    return Letter(f"{topic}/{group.id}/{key_of(to)}/{tail}", topic, group.id, to, because, now, extra=extra)

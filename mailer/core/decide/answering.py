"""Answers to what people wrote: receipts, the question back, and the letters of coming and going."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby

from ..model import ACCEPTED, ANSWERS, ERASED, Heard, Letter, Person, key_of
from ..standing import Standing
from .attendance import farewell_session
from .view import RECENT, View, Wish, letter

SOON_AGAIN = timedelta(hours=6)
A_DAY_AT_MOST = 12  # automatic answers to one address a day, whatever they write
WORTH_A_RECEIPT = frozenset(
    {"rsvp", "moderator", "membership", "zone", "language", "remind", "command", "closing", "attendance", "shared"}
)
SILENT = frozenset({"listed", "unlisted", "wished", "refused", "unreachable", "reachable", "left", "joined"})


def letters(view: View) -> Iterator[Wish]:
    lately = view.now - RECENT
    recent = [h for h in view.ledger.heard if h.at >= lately]
    answered = _answered_today(view) if recent else Counter()
    for _, rows in groupby(sorted(recent, key=_mail), key=_mail):
        for one in _answer(view, list(rows)):
            if isinstance(one, Letter):
                if answered[key_of(one.to)] >= A_DAY_AT_MOST:
                    continue
                answered[key_of(one.to)] += 1
            yield one
    yield from _comings(view)


def _answered_today(view: View) -> Counter[str]:
    """How many automatic answers each address had in the last day."""
    yesterday = view.now - timedelta(days=1)
    return Counter(
        key_of(row.letter.to)
        for row in view.ledger.said
        if row.letter.topic in ("receipt", "question") and row.at > yesterday
    )


def _mail(row: Heard) -> tuple[int, int]:
    """Rows of one mail are answered by one letter; a row without a mail stands alone."""
    return (row.inbound, 0) if row.inbound else (0, row.id)


def _answer(view: View, rows: list[Heard]) -> Iterator[Wish]:
    unclear = [r for r in rows if r.about == "unclear"]
    if unclear:
        row = unclear[0]
        standing = view.by_id.get(row.session)
        yield letter(
            view, "question", _person(view, row), row.id, "the words did not settle it", row.at,
            standing=standing, sequence=_sequence(standing), quiet=False,
            until=standing.session.end if standing else None,
            extra={
                "words": row.because, "why": row.answer, "about": row.note or "rsvp", **_choices(view, row),
                **_answering(row),
            },
        )  # fmt: skip
        return
    rows = [
        r
        for r in rows
        if r.about in WORTH_A_RECEIPT and r.via not in ("link", "file", "host") and r.answer not in SILENT
    ]
    # An offer to moderate has its own letter; a receipt tells of all the rest in the mail.
    rest = [r for r in rows if not (r.about == "moderator" and r.answer == "offered")]
    if not rest:
        return
    row = rest[0]
    standing = view.by_id.get(row.session)
    if row.about == "command":
        standing = next((s for s in view.coming if not s.session.cancelled and s.current), None)
    if row.about == "rsvp" and standing is not None and _told_so_already(view, standing, row):
        return
    yield letter(
        view, "receipt", _person(view, row), row.id, lambda: _because(row), row.at,
        standing=standing, sequence=_sequence(standing), quiet=False, extra=lambda: _receipt(view, rest, standing),
    )  # fmt: skip


def _choices(view: View, row: Heard) -> dict[str, object]:
    """To a host whose correction was not clear: how to write it."""
    if row.note != "correction":
        return {}
    says = ("yes", "no")
    return {"choices": [f"{one.called}: {word}" for one, word in zip(view.group.members, says, strict=False)]}


def _person(view: View, row: Heard) -> Person:
    place = view.people.get(row.who)
    return place.member if place else Person(row.who)


def _sequence(standing: Standing | None) -> int | None:
    if standing is None:
        return None
    edition = standing.current or (standing.editions[-1] if standing.editions else None)
    return edition.sequence if edition else None


def _because(row: Heard) -> str:
    said = {"words": "wrote", "calendar": "pressed the calendar's button", "command": "wrote"}.get(row.via, "said")
    words = f': "{row.because}"' if row.because else ""
    return f"they {said}{words}, understood as {row.about} {row.answer}"


def _answering(row: Heard) -> dict[str, object]:
    """The Message-ID of the mail that is answered, for In-Reply-To (RFC 5322 section 3.6.4)."""
    id, colon, _ = row.source.partition("#")[0].rpartition(":")
    return {"in_reply_to": f"<{id}>"} if row.inbound and colon and "@" in id else {}


def _told_so_already(view: View, standing: Standing, row: Heard) -> bool:
    """The same answer again within six hours needs no second receipt."""
    for said in reversed(standing.said):
        one = said.letter
        if one.topic == "receipt" and key_of(one.to) == key_of(row.who) and one.key != _key(standing, row):
            return said.at <= row.at and row.at - said.at < SOON_AGAIN and one.extra.get("answer") == row.answer
    return False


def _key(standing: Standing, row: Heard) -> str:
    return f"receipt/{standing.session.id}/{key_of(row.who)}/{row.id}"


def _receipt(view: View, rows: list[Heard], standing: Standing | None) -> dict[str, object]:
    row = rows[0]
    extra: dict[str, object] = {"about": row.about, "answer": row.answer, "words": row.because, "via": row.via}
    extra |= _answering(row)
    if row.note:
        extra["note"] = row.note
    if standing is not None and row.about == "rsvp":
        who = key_of(row.who)
        extra["late"] = row.sequence is not None and row.sequence < standing.asked_from
        extra["over"] = standing.session.end <= view.now
        if row.answer == ACCEPTED and who in standing.waiting:
            extra["waiting"] = standing.waiting.index(who) + 1
        if standing.session.cancelled:
            extra["cancelled"] = True
    more = []
    for other in rows[1:]:
        about = view.by_id.get(other.session)
        if other.about == "rsvp" and other.answer in ANSWERS and about is not None:
            more.append({"session": other.session, "start": about.session.start.isoformat(), "answer": other.answer})
        elif other.about != "rsvp":
            more.append({"about": other.about, "answer": other.answer})
    if more:
        extra["more"] = more
    return extra


def _comings(view: View) -> Iterator[Wish]:
    lately = view.now - RECENT
    for place in view.people.places.values():
        if place.since < lately and place.state != "left":
            continue
        if place.state == "member" and place.new:
            yield letter(
                view, "welcome", place, place.welcomed, f"{place.member.called} came into the group", place.since,
                until=place.since + RECENT * 2, extra={"joined": True},
            )  # fmt: skip
        elif place.state == "wished" and view.group.joining == "open":
            yield letter(
                view, "welcome", place, f"{place.ref}.confirm", "a wish to join, to be confirmed by its sender",
                place.since, quiet=False, extra={"pending": True},
            )  # fmt: skip
        elif place.state == "wished" and view.group.joining == "ask":
            for host in view.group.hosts:
                yield letter(
                    view, "question", host, f"join.{place.ref}.{place.key}", f"{place.member.email} would like to join",
                    place.since, extra={"about": "join", "who": place.member.email, "name": place.member.name},
                )  # fmt: skip
        elif place.state == "left" and farewell_session(view, place.key) is None:
            left = next((h for h in view.heard("") if h.id == place.left), None)
            if left is not None and left.via != ERASED and view.now - left.at <= RECENT:
                yield letter(
                    view, "goodbye", place, place.left, f"{place.member.called} left the group", left.at,
                    quiet=False, extra={"why": "left"},
                )  # fmt: skip

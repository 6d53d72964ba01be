"""A letter of each topic that nobody is owed: for looking at one, and for trying a host's own templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ..model import Edition, Group, Letter, Member, Outgoing, Said, Session

ABOUT_NO_SESSION = frozenset({"welcome", "introduction", "host-digest"})
TO_HOSTS = frozenset({"host-digest", "host-problem"})

# What the deciding side may fix in a letter, once with much in it and once with next to nothing.
EXTRAS: Mapping[str, tuple[Mapping[str, object], ...]] = {
    "welcome": ({"joined": True}, {"pending": True}),
    "invitation": ({"moderator": "Chi"}, {}),
    "amendment": ({"moderator": "Chi"}, {}),
    "cancellation": ({}, {"why": "left"}),
    "reminder": ({"lead": "1 day", "moderator": "Chi"}, {}),
    "nudge": ({},),
    "receipt": (
        {"about": "rsvp", "answer": "accepted", "words": "Yes, see you there!"},
        {"about": "rsvp", "answer": "declined", "changed": True, "late": True},
        {"about": "rsvp", "answer": "accepted", "waiting": 2, "guests": 1},
        {"about": "membership", "answer": "paused"},
        {"about": "remind", "answer": "1d 30m"},
        {},
    ),
    "question": ({"about": "rsvp", "words": "Perhaps, if the train runs"}, {"about": "join", "who": "gus@example.org"}),
    "promotion": ({},),
    "moderator-ask": (
        {"round": 0, "turn": "Chi", "newcomer": True, "thanks": True, "closing": "What helped?"},
        {"round": 1, "personal": True, "yours": True},
        {"opening": True},
    ),
    "moderator-thanks": ({"place": 0}, {"place": 2}),
    "moderator-taken": ({"name": "Chi", "place": 1}, {}),
    "moderator-brief": (
        {"coming": ["Chi", "Dee"], "tentative": ["Eve"], "new": ["Dee"]},
        {"accepted": 3, "tentative": 1, "changed": True},
        {"peer_led": True},
    ),
    "follow-up": ({"ask": True, "turn": "Chi", "closing": "What helped?", "shared": "https://example.org/notes"}, {}),
    "introduction": ({"name": "Chi", "address": "chi@example.org"},),
    "goodbye": ({"why": "left"},),
    "host-digest": (
        {"items": [{"kind": "mail", "mail": 12, "from": "gus@example.org", "subject": "Who is this?"}]},
        {"message": {"from": "Chi", "text": "Could we begin a little later?"}},
        {},
    ),
    "host-problem": ({"problems": ["the schedule, line 3: …"]}, {"kind": "moderator-dropped", "who": "Chi"}),
}


def made_up(group: Group, now: datetime) -> Edition:
    """A session a week from `now` (aware), for a group that has none."""
    start = (now + timedelta(days=7)).astimezone(group.tz).replace(minute=0, second=0, microsecond=0)
    end = (start.astimezone(UTC) + timedelta(minutes=75)).astimezone(group.tz)
    session = Session(
        f"{group.id}/{start.date()}",
        group.id,
        start.date(),
        start,
        end,
        name=group.shown,
        topic=group.topics[0] if group.topics else "",
        join=group.join,
        agenda=group.agendas[0] if group.agendas else None,
        reading=group.reading,
        questions=group.questions,
    )
    return Edition(session, 0, "sample@localhost", now)


def samples(
    group: Group, topic: str, reader: Member, now: datetime, edition: Edition | None = None
) -> Iterator[Outgoing]:
    """Letters of one `topic` to `reader`, of the session `edition` tells or of one made up. The first is the
    one to look at. KeyError for an unknown topic."""
    edition = edition or made_up(group, now)
    session = edition.session
    day = timedelta(days=1)
    before = Edition(replace(session, start=session.start - day, end=session.end - day), 0, edition.uid, now)
    if topic == "cancellation":
        edition = replace(edition, session=replace(session, status="cancelled"), sequence=edition.sequence + 1)
    elif topic == "amendment":
        edition = replace(edition, sequence=max(edition.sequence, 1))
    after = replace(session, start=session.start + 7 * day, end=session.end + 7 * day)
    for extra in EXTRAS[topic]:
        of = None if topic in ABOUT_NO_SESSION else edition
        letter = Letter(
            f"sample/{topic}",
            topic,
            group.id,
            reader.email,
            "a sample",
            now,
            session.id if of else "",
            of.sequence if of else None,
            extra=extra,
        )
        yield Outgoing(
            Said(1, letter, "due", now),
            group,
            reader,
            of,
            former=before if topic == "amendment" else None,
            answer="accepted" if topic in ("promotion", "reminder") else "",
            next_edition=Edition(after, 0, edition.uid, now),
            member=0 if topic in TO_HOSTS else 1,
        )

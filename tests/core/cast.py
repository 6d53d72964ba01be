"""Ada's Saturday co-learning: one session told in letters, for the tests of calendars and letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mailer.core.addresses import Keys, Post
from mailer.core.model import (
    Agenda,
    Edition,
    Group,
    Join,
    Letter,
    Member,
    Moderation,
    Outgoing,
    Person,
    Said,
    Session,
    Step,
)

NEW_YORK = ZoneInfo("America/New_York")
AT = datetime(2026, 11, 21, 13, 0, tzinfo=UTC)
POST = Post("circle@example.org", "https://circle.example.org", Keys((b"a secret of the tests", b"an older one")))
ADA = Person("ada@example.org", "Ada Host")
BEN = Member("ben@example.org", "Ben", "Europe/London")
CHI = Member("chi@example.org", "Chi")

JOIN = Join(
    video="https://video.example.org/j/119362879",
    phone=("+1 669 900 6833 (San Jose)", "+1 646 558 8656"),
    meeting_id="119 362 879",
    international="https://video.example.org/u/numbers",
)
AGENDA = Agenda(
    "peer-assist",
    "Peer assist",
    (Step(2, "Welcome"), Step(5, "The question"), Step(10, "Advice, one after another")),
    (6, 8),
)
SESSION = Session(
    id="colearning/2026-11-28",
    group="colearning",
    planned=date(2026, 11, 28),
    start=datetime(2026, 11, 28, 17, 15, tzinfo=NEW_YORK),
    end=datetime(2026, 11, 28, 18, 30, tzinfo=NEW_YORK),
    name="Saturday co-learning",
    topic="Hope over fear",
    join=JOIN,
    agenda=AGENDA,
    reading="An article: https://example.org/article.",
    questions=("What helps?", "Who is missing?"),
)
EDITION = Edition(SESSION, 3, "k3v9x@example.org", datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
FORMER = Edition(
    replace(
        SESSION,
        start=SESSION.start - timedelta(days=1),
        end=SESSION.end - timedelta(days=1),
        join=replace(JOIN, video="https://old.example.org/1"),
    ),
    2,
    EDITION.uid,
    datetime(2026, 11, 14, 9, 30, tzinfo=UTC),
)
NEXT = Edition(
    replace(
        SESSION,
        id="colearning/2026-12-05",
        planned=date(2026, 12, 5),
        start=SESSION.start + timedelta(days=7),
        end=SESSION.end + timedelta(days=7),
        topic="Mutuality",
    ),
    0,
    "p7q2w@example.org",
    datetime(2026, 11, 21, 9, 30, tzinfo=UTC),
)
GROUP = Group(
    "colearning",
    "Saturday co-learning",
    "America/New_York",
    None,  # type: ignore[arg-type]  # letters do not look at the cadence
    hosts=(ADA,),
    about="We learn from one another, on Saturdays.",
    agreement="Be kind.\nBe brief.",
    closing="Would you like to take this further?",
    moderation=Moderation(note="You open, keep the time, and close."),
)


def out(
    topic: str,
    extra: dict[str, object] | None = None,
    *,
    said: int = 77,
    thread: int = 77,
    reader: Member = BEN,
    group: Group = GROUP,
    edition: Edition | None = EDITION,
    member: int = 12,
    **more: object,
) -> Outgoing:
    """A letter of Ada's group as the service hands it to the composer."""
    sequence, session = (edition.sequence, edition.session.id) if edition else (None, "")
    letter = Letter(f"{topic}/1", topic, group.id, reader.email, "a test", AT, session, sequence, extra=extra or {})
    return Outgoing(Said(said, letter, "due", AT, thread), group, reader, edition, member=member, **more)  # type: ignore[arg-type]


CANCELLED = replace(EDITION, session=replace(SESSION, status="cancelled"), sequence=4)
YES = {"about": "rsvp", "answer": "accepted", "words": "Yes, see you there!"}

# Every topic, with what the deciding side may say in it: name of the case, letter.


def put_by(number: int, sender: str, subject: str, because: str) -> dict[str, object]:
    """A mail set aside, as the day's digest carries it."""
    return {"kind": "mail", "mail": number, "from": sender, "subject": subject, "because": because}


LETTERS: dict[str, Outgoing] = {
    "welcome": out("welcome", {"joined": True}, edition=None, next_edition=EDITION),
    "welcome-to-confirm": out("welcome", {"pending": True}, edition=None, member=0),
    "invitation": out("invitation", {"moderator": "Chi", "moderator_address": "chi@example.org"}),
    "invitation-quiet": out("invitation", group=replace(GROUP, rsvp="quiet")),
    "invitation-discreet": out("invitation", group=replace(GROUP, title="Saturday")),
    "amendment": out("amendment", {"since": 2}, thread=70, former=FORMER),
    "amendment-link": out(
        "amendment",
        thread=70,
        answer="accepted",
        former=replace(FORMER, session=replace(SESSION, join=FORMER.session.join)),
    ),
    "amendment-revived": out("amendment", thread=70, former=CANCELLED),
    "cancellation": out(
        "cancellation", thread=70, edition=CANCELLED, former=EDITION, next_edition=NEXT, answer="accepted"
    ),
    "cancellation-left": out("cancellation", {"why": "unlisted"}, thread=70),
    "reminder": out("reminder", {"lead": "1 day"}, thread=70, answer="accepted", moderator=CHI),
    "nudge": out("nudge", thread=70),
    "receipt": out("receipt", YES, thread=70, answer="accepted"),
    "receipt-late": out("receipt", {**YES, "late": True, "changed": True, "guests": 2}, thread=70, answer="accepted"),
    "receipt-waiting": out("receipt", {**YES, "waiting": 2}, thread=70, answer="accepted"),
    "receipt-two": out(
        "receipt",
        {
            **YES,
            "answer": "declined",
            "more": [
                {"session": "colearning/2026-12-05", "start": "2026-12-05T17:15:00-05:00", "answer": "accepted"},
                {"about": "zone", "answer": "America/Phoenix"},
            ],
        },
        thread=70,
    ),
    "receipt-zone": out("receipt", {"about": "zone", "answer": "America/Phoenix"}, edition=None),
    "receipt-pause": out("receipt", {"about": "membership", "answer": "paused", "note": "2027-03-01"}, edition=None),
    "receipt-remind": out("receipt", {"about": "remind", "answer": "1d 60m"}, edition=None),
    "receipt-remind-none": out("receipt", {"about": "remind", "answer": "none"}, edition=None),
    "receipt-export": out("receipt", {"about": "export", "text": "name: Ben\nzone: London"}, edition=None),
    "receipt-over": out("receipt", {**YES, "over": True}, thread=70),
    "question": out("question", {"words": "hm, the thing on Saturday?", "about": "rsvp"}, thread=70),
    "question-moderator": out("question", {"words": "perhaps", "about": "moderator"}, thread=70),
    "question-stranger": out("question", {"words": "who is this?"}, edition=None, member=0),
    "question-join": out(
        "question",
        {"about": "join", "who": "gus@example.org", "name": "Gus"},
        edition=None,
        reader=Member(ADA.email, ADA.name),
        member=0,
    ),
    "question-message": out(
        "question",
        {"about": "message", "from": "Ada", "text": "Yes, there is a lift.\nSee you on Saturday", "name": "Ben"},
        edition=None,
    ),
    "promotion": out("promotion", thread=70, answer="accepted"),
    "moderator-ask": out(
        "moderator-ask",
        {"round": 0, "turn": "Chi", "thanks": True, "closing": GROUP.closing, "newcomer": True},
        edition=NEXT,
    ),
    "moderator-ask-again": out("moderator-ask", {"round": 1, "turn": "Chi"}, edition=NEXT),
    "moderator-ask-personal": out("moderator-ask", {"round": 0, "personal": True, "yours": True}, edition=NEXT),
    "moderator-ask-confirm": out("moderator-ask", {"round": 1, "confirm": True}, edition=NEXT),
    "moderator-ask-opening": out("moderator-ask", {"round": 0, "opening": True}),
    "moderator-thanks": out("moderator-thanks", {"place": 0}),
    "moderator-thanks-in-line": out("moderator-thanks", {"place": 2}),
    "moderator-taken": out("moderator-taken", {"name": "Chi", "place": 1}),
    "moderator-taken-instead": out("moderator-taken", {"name": "Chi", "place": 1, "instead": True}),
    "moderator-brief": out("moderator-brief", {"coming": ["Chi", "Dee"], "tentative": ["Eve"], "new": ["Dee"]}),
    "moderator-brief-counts": out("moderator-brief", {"accepted": 3, "tentative": 1, "changed": True}),
    "moderator-brief-peer-led": out("moderator-brief", {"peer_led": True}),
    "follow-up": out(
        "follow-up",
        {"closing": GROUP.closing, "shared": "https://example.org/notes", "ask": True, "turn": "Chi"},
        next_edition=NEXT,
    ),
    "introduction": out("introduction", {"name": "Chi", "address": "chi@example.org"}),
    "goodbye": out("goodbye", {"why": "left"}, thread=70),
    "goodbye-plain": out("goodbye", {"why": "left"}, edition=None),
    "host-digest": out(
        "host-digest",
        {
            "items": [
                put_by(12, "gus@example.org", "Who is this?", "gus@example.org is not in the group"),
                put_by(14, BEN.email, "", 'the words "Yes" say yes to colearning/2026-11-28; and they ask something'),
                {
                    "kind": "unreachable",
                    "name": "Dee",
                    "address": "dee@example.org",
                    "because": "a delivery report (RFC 3464) says failed 5.1.1 for dee@example.org",
                },
            ]
        },
        edition=None,
        reader=Member(ADA.email, ADA.name),
        member=0,
    ),
    "receipt-correction": out(
        "receipt",
        {
            "about": "correction",
            "more": [
                {"name": "Ben", "start": "2026-11-28T22:15:00+00:00", "answer": "accepted"},
                {"name": "Chi", "start": "2026-11-28T22:15:00+00:00", "answer": "declined"},
                {"name": "Dee", "start": "2026-11-28T22:15:00+00:00", "answer": "tentative"},
            ],
        },
        edition=None,
        reader=Member(ADA.email, ADA.name),
        member=0,
    ),
    "host-digest-message": out(
        "host-digest",
        {"message": {"from": "Ben", "text": "Is there a lift?\n\nMy knee is bad.", "source": "a"}, "reply": True},
        edition=None,
        reader=Member(ADA.email, ADA.name),
        member=0,
    ),
    "host-problem": out(
        "host-problem",
        {"problems": ["colearning.yaml:3:1: unknown key 'meet'; did you mean 'meets'?"]},
        edition=None,
        reader=Member(ADA.email, ADA.name),
        member=0,
    ),
    "host-problem-dropped": out("host-problem", {"kind": "moderator-dropped", "who": "Chi"}, member=0),
    "host-problem-fallback": out("host-problem", {"kind": "moderator-fallback"}, member=0),
    "host-problem-cadence": out(
        "host-problem",
        {
            "kind": "cadence",
            "problems": ["no Saturday from December 5 to 26 2026 is free"],
            "hint": "2027-01-09: {extra: 17:15}",
            "window": ["2026-12-05", "2026-12-26"],
        },
        edition=None,
        member=0,
    ),
    "host-problem-avoided": out(
        "host-problem",
        {
            "kind": "cadence",
            "problems": ["December 5 was announced and is avoided now; it stays until moved or cancelled"],
            "hint": "2026-12-05: cancelled, or 2026-12-05: {moved: …}",
            "planned": "2026-12-05",
        },
        edition=None,
        member=0,
    ),
    "host-problem-fading": out("host-problem", {"kind": "fading"}, edition=None, member=0),
    "host-problem-missing": out(
        "host-problem",
        {"kind": "missing", "problems": ["colearning.yaml: the schedule's file is gone"]},
        edition=None,
        member=0,
    ),
    "host-problem-members": out(
        "host-problem",
        {"kind": "members", "problems": ["colearning.yaml:1:1: 12 of 20 members are gone from the list"]},
        edition=None,
        member=0,
    ),
    "host-problem-templates": out(
        "host-problem",
        {"kind": "templates", "problems": ["invitation.jinja:3: unexpected '}'"]},
        edition=None,
        member=0,
    ),
    "host-problem-mended": out("host-problem", {"mended": True}, edition=None, member=0),
}

AWKWARD = (
    Member("ben@example.org", "Ben"),
    Member("zoe@example.org", "Zoë Ångström"),
    Member("q@example.org", 'A "Q" <b>, & Co; = 100%: \\ ^n'),
    Member("mei@example.org", "名前" * 20),
    Member("amal@example.org", "أمل حسن"),
    Member("long@example.org", "x" * 200),
    Member("words@example.org", "Anna Maria " * 19),
    Member("evil@example.org", "Evil\r\nBcc: someone@example.org"),
    Member("dot@example.org", "dot.ted name"),
    Member("a" * 40 + "@" + "b" * 50 + ".example.org", "Long Address"),
    Member('"odd, \\"name"@example.org', "Odd"),
    Member("ben+circle@example.org", "Trailing "),
    Member("nameless@example.org", ""),
    Member("encoded@example.org", "=?utf-8?q?Bcc=3A?="),
    Member("percent@example.org", "100 %(name)s {{ 7 * 7 }}"),
    Member("emoji@example.org", "👩‍👩‍👧 " * 12),
)


def readers() -> Iterator[tuple[str, Member]]:
    for member in AWKWARD:
        yield member.email, member

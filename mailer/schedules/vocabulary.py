"""Every key of a schedule file: what it holds and what it is for. The reader and the JSON Schema both live off it."""

from __future__ import annotations

import re

from ..core.model import Lead
from .agendas import AGENDA, AGENDAS
from .avoid import AVOID
from .desk import Desk, Wrong
from .kinds import (
    SWITCH,
    Fields,
    Key,
    Kind,
    before,
    choice,
    count,
    fields,
    length,
    line,
    listing,
    maybe,
    paragraphs,
    questions,
    scalar,
    several_leads,
    table,
)
from .people import HOSTS, LANGUAGE, MEMBERS, ZONE
from .tree import Node, Text
from .values import day, lead, no, one_line


def _url(text: str) -> str:
    word = one_line(text, "the link")
    if re.match(r"https?://[^\s/]+", word, re.IGNORECASE) and " " not in word:
        return word
    if " " in word:
        raise Wrong(
            "a link has no blanks in it",
            "put words about it under `notes:`",
            text.index(" ", len(text) - len(text.lstrip())),
        )
    if re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", word, re.IGNORECASE):
        raise Wrong(f"`{word.partition(':')[0]}:` is not a link to a web page", "write one that begins with https://")
    raise Wrong(f"`{word}` is not a link", f"write https://{word}")


def _link_or_words(text: str) -> str:
    word = one_line(text)
    return _url(text) if re.match(r"[a-z][a-z0-9+.-]*:\S", word, re.IGNORECASE) else word


def _phone(text: str) -> str:
    word = one_line(text, "the number")
    if len(re.findall(r"\d", word)) < 3:
        raise Wrong(f"`{word}` is not a telephone number", "write it like +1 669 900 6833")
    return word


def _folder(text: str) -> str:
    word = one_line(text, "the folder")
    if not re.fullmatch(r"[\w][\w.-]*(?:/[\w][\w.-]*)*", word) or ".." in word:
        raise Wrong(f"`{word}` is not the name of a folder", "write it like circle, without dots or a leading slash")
    return word


_URL = scalar(_url, "the link", {"type": "string", "format": "uri"})
_DAY = scalar(day, "the date", {"type": "string", "examples": ["2026-11-28"]})
_PHONES = listing(scalar(_phone, "the number", {"type": ["string", "integer"]}), "phone")

JOIN = {
    "video": Key(_URL, "link to the call"),
    "phone": Key(_PHONES, "numbers to dial in by"),
    "meeting_id": Key(line("the meeting id"), "what to type after dialling in"),
    "passcode": Key(line("the passcode"), "what the call asks for"),
    "international": Key(scalar(_link_or_words, "the link"), "page with numbers of other countries"),
    "place": Key(line("the place"), "where to meet in person"),
    "map": Key(scalar(_link_or_words, "the link"), "link to a map, or how to get there"),
    "notes": Key(paragraphs("notes"), "anything else about getting in"),
}


def _read_join(node: Node, desk: Desk) -> Fields | None:
    if isinstance(node, Text) and node.text.lower().startswith(("http://", "https://")):
        desk.say(node, "join has keys of its own", f"write `video: {node.text.strip()}` on a line below it, indented")
        return None
    return fields(node, desk, JOIN, "join")


JOIN_KIND = Kind(_read_join, table(JOIN))


# An hour later people are home, and who is asleep by then is asked in their morning; twelve hours later it is morning
# for all, for at night nobody is written to.
_LATER = {
    "later that day": Lead(minutes=60),
    "later the same day": Lead(minutes=60),
    "that evening": Lead(minutes=60),
    "next morning": Lead(minutes=720),
    "the next morning": Lead(minutes=720),
    "the morning after": Lead(minutes=720),
}


def _ask(text: str) -> Lead | bool:
    """When the question for a moderator is asked: False for never, else how long after the end."""
    word = " ".join(text.split()).casefold()
    if no(word):
        return False
    if word in ("after each session", "after the session", "at the end", "yes", "true"):
        return Lead()
    if word in _LATER:
        return _LATER[word]
    try:
        return lead(re.sub(r"\s+(each|the|every)\s+session$", "", word), "after")
    except Wrong:
        raise Wrong(
            f"`{text.strip()}` is no moment to ask",
            "write `after each session`, `later that day`, `2 hours after` or `never`",
        ) from None


MODERATOR = {
    "ask": Key(
        scalar(
            _ask,
            "ask",
            {
                "type": ["string", "boolean"],
                "examples": ["after each session", "later that day", "next morning", "never"],
            },
        ),
        "when members are asked who moderates next: `after each session`, `later that day`, `2 hours after`, `never`",
    ),
    "turn": Key(
        choice("turn", "least recent", also={"least-recent": "least recent"}),
        "whose turn it fairly is: `least recent`, whoever moderated longest ago",
    ),
    "newcomers_after": Key(count("a number of sessions"), "sessions somebody has come to before they are encouraged"),
    "deadline": Key(before("the deadline"), "until when a volunteer is waited for: `2 days before`"),
    "fallback": Key(
        choice("fallback", "host", "peer-led", "cancel", also={"peer led": "peer-led", "cancelled": "cancel"}),
        "what happens without a volunteer: `host`, `peer-led` or `cancel`",
    ),
    "named": Key(SWITCH, "whether calendars and letters name the moderator"),
    "note": Key(paragraphs("the note"), "the group's own words on what moderating involves"),
}


def _read_moderator(node: Node, desk: Desk) -> Fields | bool | None:
    if isinstance(node, Text):
        if no(node.text):
            return False
        desk.say(node, "moderator has keys of its own", "write `moderator: {ask: after each session}`, or `never`")
        return None
    return fields(node, desk, MODERATOR, "moderator")


MODERATOR_KIND = maybe(Kind(_read_moderator, table(MODERATOR)), False)

# Read together in sessions.py, since each needs the others and the cadence.
_AS_WRITTEN = Kind(lambda node, desk: node, {"type": ["string", "boolean", "number"]})

SESSION = {
    "cancelled": Key(_AS_WRITTEN, "`yes`: no session on this date"),
    "moved": Key(_AS_WRITTEN, "to another date, date and time, or date and time range: `2027-01-03 18:00`"),
    "extra": Key(_AS_WRITTEN, "one more session on this date: `19:00-20:00`"),
    "duration": Key(_AS_WRITTEN, "how long it lasts this time: `2 hours`"),
    "topic": Key(line("the topic"), "the topic this time"),
    "note": Key(paragraphs("the note"), "what to know this time"),
    "place": Key(line("the place"), "where to meet this time"),
    "join": Key(JOIN_KIND, "what is different about getting in this time"),
    "agenda": Key(AGENDA, "the agenda this time"),
    "reading": Key(paragraphs("the reading"), "what to read for this time"),
    "questions": Key(questions("a question"), "the questions this time"),
    "moderator": Key(line("the moderator"), "who moderates this time: a member's name or address"),
    "shared": Key(paragraphs("shared"), "notes or a link left behind after the session"),
}

_SESSIONS = Kind(
    lambda node, desk: node,
    {
        "type": "object",
        "additionalProperties": False,
        "patternProperties": {
            r"^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{1,2}:[0-9]{2})?$": {
                "anyOf": [{"enum": ["cancelled", "canceled"]}, table(SESSION)]
            }
        },
    },
)
_MEETS = Kind(
    lambda node, desk: node,
    {
        "anyOf": [
            {"type": "string", "examples": ["every Saturday 17:15-18:30", "every 3-4 weeks on Thursday 18:30-20:00"]},
            {"type": "array", "items": {"type": "string", "examples": ["2026-12-03 16:30-17:30"]}},
        ]
    },
)

GROUP = {
    "name": Key(line("the name"), "what the group is called"),
    "title": Key(line("the title"), "a discreet title for calendars and subject lines; the name when left out"),
    "about": Key(paragraphs("about"), "what the group is, for those who think of joining"),
    "hosts": Key(HOSTS, "who looks after the group: `Ada Host <ada@example.org>`"),
    "timezone": Key(ZONE, "the zone its times are meant in: `Europe/London`"),
    "meets": Key(_MEETS, "when it meets: `every Saturday 17:15-18:30`, or a list of dated times"),
    "starts": Key(_DAY, "the first day that counts; needed for `every N weeks`"),
    "avoid": Key(AVOID, "days without a session: dates, `2026-12-24 to 2027-01-02`, `holidays: GB-ENG`"),
    "sessions": Key(_SESSIONS, "by planned date: what is different this time"),
    "join": Key(JOIN_KIND, "how to get in"),
    "members": Key(MEMBERS, "the people: a CSV file, or a list"),
    "topics": Key(listing(line("a topic"), "topics"), "topics, one a session in this order"),
    "agenda": Key(AGENDAS, "a named format, a list such as `10 min: check-in`, or `rotate:` and several"),
    "agreement": Key(paragraphs("the agreement"), "the group's agreement: text, or a .md or .txt file"),
    "reading": Key(paragraphs("the reading"), "what to read beforehand: text, a link, or a file"),
    "questions": Key(questions("a question"), "questions that go with every invitation"),
    "closing": Key(line("the closing question"), "the group's closing question, asked in the letter after a session"),
    "invite": Key(before("invite"), "when invitations go out: `7 days before`"),
    "remind": Key(several_leads("remind"), "reminders: `[1 day before, 30 minutes before]`, or `never`"),
    "nudge": Key(maybe(before("nudge"), False), "last call to those who have not answered: `2 days before`"),
    "follow_up": Key(SWITCH, "whether a letter follows each session"),
    "hold": Key(length("hold"), "how long an edit rests before letters about it go out: `15 minutes`"),
    "joining": Key(
        choice("joining", "ask", "open", "closed"), "who may join by mail: `ask` the hosts, `open`, `closed`"
    ),
    "capacity": Key(maybe(count("a number of places"), 0), "places; later yeses wait in line"),
    "moderator": Key(MODERATOR_KIND, "how a moderator is found for each session"),
    "rsvp": Key(choice("rsvp", "asked", "quiet"), "`asked`, or `quiet`: no tally, no nudges, a calendar entry only"),
    "language": Key(LANGUAGE, "the letters' language: en, de, fr, es or nl"),
    "templates": Key(scalar(_folder, "templates"), "folder of this group's own letter templates"),
    "feed": Key(choice("feed", "private", "public"), "`private`, or `public`: anybody may see when it meets"),
}

# Other words that people use for a key, and what is said of them.
MEANT = {
    word: f"did you mean `{key}`?"
    for key, words in {
        "meets": "when cadence schedule time times recurrence rrule repeat repeats every",
        "starts": "from begins first since",
        "timezone": "zone tz",
        "hosts": "owner owners organizer organizers contact contacts email",
        "members": "people participants attendees list",
        "about": "description text summary",
        "avoid": "holidays skip except exclude not",
        "sessions": "exceptions changes dates overrides",
        "capacity": "max limit places seats",
    }.items()
    for word in words.split()
}
MEANT |= dict.fromkeys(
    ("ends", "end", "until", "last"),
    "a group has no last day: list its dates under `meets`, or use an RRULE with UNTIL or COUNT",
)

# Keys that people put a level too high or too low.
ELSEWHERE = {name: "join" for name in JOIN if name not in GROUP and name not in ("notes",)}
ELSEWHERE |= {name: "moderator" for name in MODERATOR if name not in GROUP and name not in ("note",)}

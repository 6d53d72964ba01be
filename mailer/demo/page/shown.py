"""What the page shows, made ready for its templates. Reads the stage; changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from mailer.core.model import Problem
from mailer.core.programme import planned_of
from mailer.core.reading import read
from mailer.report import status
from mailer.schedules import build, sources

from .. import cast, writing
from ..acts import Clicks, Edits, Presses, Says, Vacates, Writes
from ..director import Director, Done
from ..postoffice import DOMAIN
from ..stage import Received
from ..story import FATES, MEANS

PAGE = 40  # entries of the timeline at once
TONES = {
    "rsvp accepted": "yes", "rsvp declined": "no", "rsvp tentative": "maybe", "moderator offered": "yes",
    "moderator withdrawn": "no", "moderator declined": "no", "membership joined": "yes", "membership left": "no",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the timeline: letters of one kind to several people, something somebody did, or a letter lost."""

    at: datetime
    kind: str  # letter, act, lost
    title: str = ""
    about: str = ""
    people: tuple[tuple[str, str], ...] = ()  # (name, where it is shown)
    words: str = ""
    understood: tuple[tuple[str, str], ...] = ()  # (in words, tone)
    because: str = ""
    visitor: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    day: date
    entries: list[Entry] = field(default_factory=list)


def first(who: str) -> str:
    user = who.removesuffix(f"@{DOMAIN}")
    return cast.PEOPLE[user].partition(" ")[0] if user in cast.PEOPLE else who


# ---- the timeline -------------------------------------------------------------------------------------------------


def timeline(director: Director, before: int) -> tuple[list[Day], int]:
    """Newest first, by day; `before` counts the entries to leave out. And how many there are in all."""
    entries = [*_letters(director), *(act(director, one) for one in director.done), *_lost(director)]
    entries.sort(key=lambda e: (e.at, e.kind != "act"))  # what somebody does comes before what it brings about
    whole = len(entries)
    chosen = entries[::-1][before : before + PAGE]
    days: list[Day] = []
    for one in chosen:
        if not days or days[-1].day != one.at.date():
            days.append(Day(one.at.date()))
        days[-1].entries.append(one)
    return days, whole


def _letters(director: Director) -> Iterator[Entry]:
    batches: dict[tuple[datetime, str, str], list[Received]] = {}
    for one in director.stage.received:
        batches.setdefault((one.at, one.topic or "mail", one.about), []).append(one)
    for (at, topic, about), ones in batches.items():
        people = tuple((first(o.user), f"/demo/letter/{o.number}") for o in ones)
        yield Entry(at, "letter", topic, called(director, about), people)


def called(director: Director, about: str) -> str:
    """`Saturday co-learning, 28 Nov` for a session's id, the name for a group's."""
    group = director.stage.app.house.group(about.partition("/")[0])
    if group is None:
        return about
    planned = planned_of(about)[0] if "/" in about else None
    return f"{group.shown}, {planned.day} {planned:%b}" if planned else group.shown


def act(director: Director, done: Done) -> Entry:
    """Something somebody did, and how it was understood."""
    title, words = _did(done)
    understood = tuple((MEANS.get(what, what), TONES.get(what, "plain")) for what in dict.fromkeys(done.understood))
    if not isinstance(done.act, Edits | Clicks) and (done.fate not in ("recorded", "command") or not understood):
        understood += ((FATES.get(done.fate, done.fate), "aside"),)
    if isinstance(done.act, Clicks) and done.status != 200:
        understood += ((f"refused ({done.status})", "aside"),)
    link = f"/demo/letter/{done.letter.number}" if done.letter else f"/demo/person/{done.who}"
    about = called(director, done.letter.about) if done.letter else ""
    because = "" if done.because in dict(understood) else done.because
    who = ((first(done.who), link),)
    return Entry(done.at, "act", title, about, who, words, understood, because, done.visitor)


def _did(done: Done) -> tuple[str, str]:
    match done.act:
        case Says(words=words):
            return "writes", words
        case Presses(label=label, program=program):
            return f"presses {label} in {program.capitalize()}’s calendar", ""
        case Clicks(what=what):
            return f"presses a button on the page behind a link: {what}", ""
        case Vacates(words=words, declared=declared):
            return "has an automatic answer" + ("" if declared else " that does not say so"), words
        case Writes(group=group, subject=subject, words=words):
            return f"writes to {cast.OURS}+{group}, “{subject}”", words
        case Edits(what=what):
            return what, ""
    raise TypeError(done.act)


def _lost(director: Director) -> Iterator[Entry]:
    for row in director.bounces:
        yield Entry(row.at, "lost", f"the letter to {row.who} came back", because=row.because)


# ---- sessions and people ------------------------------------------------------------------------------------------


def sessions(director: Director) -> list[dict[str, Any]]:
    """Those just over and those coming, as `mailer status` knows them, names for addresses."""
    house, now = director.stage.app.house, director.stage.clock.now()
    told: Any = status(house, now)["sessions"]
    found = []
    for one in told:
        group = house.group(one["group"])
        if group is None or (one["status"] == "cancelled" and datetime.fromisoformat(one["end"]) < now):
            continue
        names = {key: [first(who) for who in one[key]] for key in ("accepted", "waiting", "tentative", "declined")}
        known = any(names.values()) or one["silent"] or one["moderator"]
        found.append(
            {
                **one, **names, "name": group.shown, "known": known, "silent": [first(w) for w in one["silent"]],
                "start": datetime.fromisoformat(one["start"]), "end": datetime.fromisoformat(one["end"]),
                "over": datetime.fromisoformat(one["end"]) <= now,
                "zone": group.zone.rpartition("/")[2].replace("_", " "),
                "moderator": first(one["moderator"]["email"]) if one["moderator"] else "",
                "page": f"/g/{group.id}" if group.feed == "public" else "",
            }
        )  # fmt: skip
    return found


def people(director: Director) -> list[dict[str, Any]]:
    """Everybody, what they are like and how many letters they had."""
    count: dict[str, int] = {}
    for one in director.stage.received:
        count[one.user] = count.get(one.user, 0) + 1
    return [
        {"user": user, "name": name, "like": cast.LIKE[user], "letters": count.get(user, 0)}
        for user, name in cast.PEOPLE.items()
    ]


def files(director: Director) -> list[str]:
    """The schedules and what belongs to them, as names in their folder."""
    folder = director.stage.schedules
    found = [p for p in folder.rglob("*") if p.is_file() and p.suffix in (".yaml", ".csv", ".md")]
    return sorted((str(p.relative_to(folder)) for p in found), key=lambda name: ("/" in name, name))


def problems(director: Director, file: str) -> list[Problem]:
    """What `mailer check` says of that file now."""
    found, wrong = sources(director.stage.schedules)
    for source in found:
        wrong += build(source)[1]
    return [one for one in wrong if one.file.endswith(file)]


# ---- one letter ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as its reader sees it."""

    head: tuple[tuple[str, str], ...]
    html: str
    text: str
    calendar: str
    raw: str
    ours: bool
    because: str
    taken: str  # for a mail that is not ours: how mailer would understand it


def letter(one: Received) -> Letter:
    mail = one.mail
    head = tuple((name, str(mail[name])) for name in ("From", "To", "Reply-To", "Subject", "Date") if mail[name])
    html = writing.html_of(mail)
    return Letter(
        head=head,
        # Links open beside the letter; nothing in it runs or loads (see the page's policy).
        html=f'<base target="_blank">{html}' if html else "",
        text=writing.text_of(mail),
        calendar=writing.calendar_of(one.raw).replace("\r\n", "\n"),
        raw=one.raw.decode("utf-8", "replace").replace("\r\n", "\n"),
        ours=one.said is not None,
        because=one.said.letter.because if one.said else "",
        taken="" if one.said else read(one.raw).because,
    )

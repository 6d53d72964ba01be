"""What a template may see of a letter: plain strings, numbers, lists and dictionaries, and nothing else.

A host's own template runs on these values, so another member's data must not be among them, nor any object
of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from ..addresses import Post
from ..dialin import call
from ..model import Edition, Join, Outgoing, Session, Step
from .clocks import When, when
from .differences import differences
from .reasons import item
from .slots import ADDRESS, LEAVE, MEMBER, REPLY, Slot
from .tongue import Tongue

Values = dict[str, object]

NOT_TOLD = frozenset({"moderator_address"})  # keys of `extra` for our own use


class Extra(dict[str, object]):
    """What was fixed when the letter was decided; a key that was not is None."""

    def __missing__(self, key: str) -> None:
        return None


def zone_for(out: Outgoing) -> tzinfo:
    """The reader's zone; the group's for those who have named none."""
    return ZoneInfo(out.reader.timezone) if out.reader.timezone else out.group.tz


def values(out: Outgoing, post: Post, tongue: Tongue) -> Values:
    """Everything a template of `out` may use. What differs from member to member stands as a marker."""
    group, zone = out.group, zone_for(out)
    session = out.edition.session if out.edition else None
    former = out.former.session if out.former else None
    extra = Extra({k: _plain(v) for k, v in out.said.letter.extra.items() if k not in NOT_TOLD})
    _say_days(extra, zone, tongue)
    _say_items(extra, tongue)
    following = _next(out, tongue, zone)
    told: Values = {
        "topic": out.said.letter.topic,
        "language": tongue.language,
        "direction": tongue.direction,
        "name": Slot(),
        "email": ADDRESS,
        "member": bool(out.member),
        "group": {
            "name": group.shown,
            "id": group.id,
            "about": group.about,
            "address": post.group_address(group.id),
            "page": post.group_link(group.id),
            "hosts_page": post.host_link(group.id),
            "closing": group.closing,
            "quiet": group.rsvp == "quiet",
            "moderating": group.moderation.note,
            "hosts": [host.called for host in group.hosts],
        },
        "session": _session(session, zone, tongue) if session else None,
        "former": _session(former, zone, tongue) if former else None,
        "next": following,
        "differences": differences(former, session, zone, tongue) if former and session else [],
        "moved": bool(former and session and former.when != session.when),
        "revived": bool(former and session and former.cancelled and not session.cancelled),
        "answer": out.answer,
        "moderator": _moderator(out),
        "moderator_named": group.moderation.named,
        "attached": bool(agreement(out)),
        "agreement_link": group.agreement if _is_link(group.agreement) else "",
        "links": _links(out, post),
        "plus": post.plus,
        "extra": extra,
    }
    return told


def _say_days(extra: Extra, zone: tzinfo, tongue: Tongue) -> None:
    """Moments and days among the extras, as the reader writes them."""
    more = extra["more"]
    for other in more if isinstance(more, list) else ():
        if isinstance(other, dict) and (moment := _iso(other.get("start"))):
            moment = moment.astimezone(zone)
            other["when"] = f"{tongue.date(moment)}, {tongue.time(moment)}"
    if day := _iso(extra["until"] or extra["note"]):
        extra["until"] = tongue.date(day)
    if extra["about"] == "remind":
        extra["leads"] = _leads(str(extra["answer"]))
    if day := _iso(extra["planned"]):
        extra["planned"] = tongue.date(day)
    window = extra["window"]
    if isinstance(window, list):
        extra["window"] = [tongue.date(day) for day in map(_iso, window) if day]


def _say_items(extra: Extra, tongue: Tongue) -> None:
    """What needs a hand, each in the reader's words; a letter decided by an older version brings its text along."""
    items = extra["items"]
    for told in items if isinstance(items, list) else ():
        if isinstance(told, dict) and "text" not in told:
            told["text"] = item(told, tongue)


def _leads(wish: str) -> list[dict[str, object]]:
    """`1d 90m` in days, hours and minutes; an empty list for `default` and `none`."""
    found: list[dict[str, object]] = []
    for word in wish.split():
        number, unit = word[:-1], word[-1]
        if number.isdigit():
            hours = unit == "m" and int(number) % 60 == 0
            found.append({"n": int(number) // 60 if hours else int(number), "unit": "h" if hours else unit})
    return found


def _iso(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def agreement(out: Outgoing) -> str:
    """The group agreement's text, when it goes along: with the welcome and the invitation, unless the letter's
    `agreement: false` says it has been given before."""
    topic, extra = out.said.letter.topic, out.said.letter.extra
    usually = topic == "invitation" or (topic == "welcome" and not extra.get("pending"))
    text = out.group.agreement
    return "" if not extra.get("agreement", usually) or _is_link(text) else text


def _is_link(text: str) -> bool:
    return text.startswith(("https://", "http://")) and len(text.split()) == 1


def _plain(value: object) -> object:
    """JSON values as they are; anything else as its text."""
    if isinstance(value, Mapping):
        return Extra({str(k): _plain(v) for k, v in value.items()})
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def _moderator(out: Outgoing) -> str:
    if not out.group.moderation.named:
        return ""
    return out.moderator.called if out.moderator else str(out.said.letter.extra.get("moderator") or "")


def _links(out: Outgoing, post: Post) -> dict[str, str]:
    answer = f"{post.public_url}/r/{REPLY}?answer="
    links = {a: answer + a for a in ("accepted", "declined", "tentative", "offered")}
    links["answer"] = f"{post.public_url}/r/{REPLY}"
    links["group"] = post.group_link(out.group.id)
    links["choices"] = f"{post.public_url}/m/{MEMBER}" if out.member else ""
    links["leave"] = f"{post.public_url}/u/{LEAVE}" if out.member else ""
    return links


def _session(session: Session, zone: tzinfo, tongue: Tongue) -> Values:
    told = when(session, zone, tongue)
    return {
        "name": session.name,
        "topic": session.topic,
        "note": session.note,
        "reading": session.reading,
        "questions": list(session.questions),
        "cancelled": session.cancelled,
        "when": {name: getattr(told, name) for name in When.__slots__} | {"notes": list(told.notes)},
        "join": joining(session.join),
        "agenda": _agenda(session, zone, tongue),
    }


def _next(out: Outgoing, tongue: Tongue, zone: tzinfo) -> Values | None:
    edition: Edition | None = out.next_edition
    return _session(edition.session, zone, tongue) if edition and not edition.session.cancelled else None


def joining(join: Join) -> Values:
    """The ways in, telephone numbers with the link that calls them; {} when there is none."""
    if not join:
        return {}
    calls: list[Values] = []
    for phone in join.phone:
        found = call(phone, join.meeting_id)
        if found:
            calls.append({"number": found.number, "label": found.label, "link": found.uri})
        else:
            calls.append({"number": phone, "label": "", "link": ""})
    return {
        "video": join.video,
        "phone": calls,
        "meeting_id": join.meeting_id,
        "passcode": join.passcode,
        "international": join.international,
        "place": join.place,
        "map": join.map,
        "notes": join.notes,
    }


def _agenda(session: Session, zone: tzinfo, tongue: Tongue) -> Values:
    agenda = session.agenda
    if agenda is None or not (agenda.steps or agenda.title):
        return {}
    steps = [
        {"at": tongue.time(at), "minutes": step.minutes, "text": step.text}
        for at, step in timed(session.start, agenda.steps, zone)
    ]
    return {
        "title": agenda.title,
        "about": agenda.about,
        "source": agenda.source,
        "steps": steps,
        "circle": list(agenda.circle),
    }


def timed(start: datetime, steps: tuple[Step, ...], zone: tzinfo) -> list[tuple[datetime, Step]]:
    """Each step with the moment it begins, in `zone`; minutes elapse, whatever the clocks do meanwhile."""
    moment = start.astimezone(ZoneInfo("UTC"))
    placed = []
    for step in steps:
        placed.append((moment.astimezone(zone), step))
        moment += timedelta(minutes=step.minutes)
    return placed

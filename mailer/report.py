"""How things stand, read off the ledger: what `status` and `explain` tell, and the pages of the demo show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from .core.addresses import Post
from .core.decide import view_of
from .core.decide.view import View
from .core.model import DROPPED, DUE, FAILED, SENDING, SENT, Group, Heard, Inbound, Ledger, Said, Session
from .core.standing import Standing
from .service.house import House
from .store import Store
from .store.lookups import set_aside_in

AHEAD = timedelta(days=45)
LATELY = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class GroupReport:
    group: Group
    standings: tuple[Standing, ...]  # those just over and those coming, in order of start
    view: View
    needs: tuple[Inbound, ...]


def reports(house: House, now: datetime, only: str | None = None) -> Iterable[GroupReport]:
    """Each group in force, as at `now` (aware UTC). Reads only."""
    for id, digest in house.store.sources():
        if not digest or (only and id != only):
            continue
        group = house.group(id)
        if group is None:
            continue
        ledger, _ = house.store.ledger(id, now)
        needs = tuple(set_aside_in(house.store, id, now - timedelta(days=365)))
        yield report(group, ledger, now, needs)


def report(group: Group, ledger: Ledger, now: datetime, needs: tuple[Inbound, ...] = ()) -> GroupReport:
    """One group at `now`; with an empty ledger, as it stands before anybody was told anything."""
    view, _ = view_of(group, ledger, now, needs)
    shown = tuple(s for s in view.standings if now - LATELY < s.session.end and s.session.start < now + AHEAD)
    return GroupReport(group, shown, view, needs)


def emails(view: View, keys: Iterable[str]) -> list[str]:
    return [view.person(key).email for key in keys]


def session_json(view: View, standing: Standing) -> dict[str, object]:
    """One session as `status --json` shows it."""
    s = standing.session
    holder = view.person(standing.role.holder) if standing.role.holder else None
    answered = set(standing.answers)
    silent = [p.member.email for p in view.people.active if p.key in standing.told and p.key not in answered]
    return {
        "id": s.id,
        "group": s.group,
        "planned": s.planned.isoformat(),
        "start": s.start.isoformat(),
        "end": s.end.isoformat(),
        "status": s.status,
        "topic": s.topic or None,
        "moderator": {"name": holder.name, "email": holder.email} if holder else None,
        "accepted": emails(view, standing.coming),
        "declined": emails(view, standing.with_answer("declined")),
        "tentative": emails(view, standing.with_answer("tentative")),
        "waiting": emails(view, standing.waiting),
        "silent": silent,
    }


def status(house: House, now: datetime) -> dict[str, object]:
    """The document of `status --json`."""
    aside = house.store.set_aside(1000)
    return document(reports(house, now), house.post, house.store.counts(), aside, now)


def status_before(groups: Iterable[Group], post: Post | None, now: datetime) -> dict[str, object]:
    """The same before there is a ledger: what the schedules hold, and nothing said or heard. Without `post`
    feeds have no address yet."""
    counts = dict.fromkeys((DUE, SENDING, SENT, DROPPED, FAILED), 0)
    return document((report(g, Ledger(), now) for g in groups), post, counts, (), now)


def document(
    told: Iterable[GroupReport],
    post: Post | None,
    counts: Mapping[str, int],
    aside: Iterable[Inbound],
    now: datetime,
) -> dict[str, object]:
    sessions: list[dict[str, object]] = []
    unreachable, paused, left = set[str](), set[str](), set[str]()
    feeds: dict[str, str] = {}
    zone = None
    for one in told:
        sessions += [session_json(one.view, s) for s in one.standings]
        people = one.view.people
        unreachable |= {p.member.email for p in people.among("unreachable")}
        paused |= {p.member.email for p in people.among("paused")}
        left |= {p.member.email for p in people.among("left") if not p.key.endswith("@invalid")}  # not the erased
        if post is not None:
            feeds[one.group.id] = post.group_feed(one.group.id, public=one.group.feed == "public")
        zone = zone or one.group.tz
    sessions.sort(key=lambda s: (datetime.fromisoformat(str(s["start"])), str(s["id"])))
    return {
        "now": now.astimezone(zone).isoformat(timespec="seconds"),
        "sessions": sessions,
        "letters": dict(counts),
        "set_aside": [aside_json(one, zone) for one in aside],
        "unreachable": sorted(unreachable),
        "paused": sorted(paused),
        "left": sorted(left),
        "feeds": feeds,
    }


def aside_json(one: Inbound, zone: object = None) -> dict[str, object]:
    return {
        "id": one.id,
        "from": one.sender,
        "subject": one.subject,
        "at": one.at.astimezone(zone).isoformat(timespec="seconds"),  # type: ignore[arg-type]
        "because": one.because,
        "group": one.group,
        "session": one.session or None,
    }


def mail_json(one: Inbound, zone: object = None) -> dict[str, object]:
    """One mail and its fate, as `status --mails` tells it."""
    return {**aside_json(one, zone), "fate": one.fate}


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a session's story."""

    at: datetime
    what: str
    because: str = ""


def story(house: House, session: str) -> tuple[list[Event], Session | None]:
    """All that was decided, said and heard of one session, oldest first, and the session as last decided."""
    return history(house.store, session)


def history(store: Store, session: str) -> tuple[list[Event], Session | None]:
    """The same of any store."""
    editions, said, heard = store.history(session)
    events = [Event(e.at, f"SEQUENCE {e.sequence} decided: {_shown(e.session)}", e.session.because) for e in editions]
    events += [_said(row) for row in said]
    events += [_heard(row) for row in heard]
    events.sort(key=lambda e: e.at)
    return events, editions[-1].session if editions else None


def _shown(s: Session) -> str:
    state = "called off" if s.cancelled else f"{s.start:%a} {s.start.day} {s.start:%b %Y %H:%M}-{s.end:%H:%M}"
    return state + (f', "{s.topic}"' if s.topic else "")


def _said(row: Said) -> Event:
    one = row.letter
    when = row.settled if row.state == "sent" and row.settled else row.at
    tail = f" ({row.outcome})" if row.state in ("dropped", "failed", "due") and row.outcome else ""
    sequence = f", SEQUENCE {one.sequence}" if one.sequence is not None else ""
    return Event(when, f"{one.topic} to {one.to}: {row.state}{tail}{sequence}", one.because)


def _heard(row: Heard) -> Event:
    words = f': "{row.because}"' if row.because else ""
    note = f" ({row.note})" if row.note else ""
    return Event(row.at, f"{row.who} by {row.via}{words} -> {row.about} {row.answer}{note}")

"""What hosts hear from the house: a blocked date, somebody out of reach, the day's mail that needs a hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from ..cadence import Trouble
from ..model import Inbound
from ..relay import passed_on
from .view import View, Wish, letter

DIGEST_AT = time(8)


def letters(view: View, troubles: tuple[Trouble, ...]) -> Iterator[Wish]:
    for trouble in troubles:
        if trouble.severity != "ask-host":
            continue
        about = trouble.window or (trouble.planned, trouble.planned)
        for host in view.group.hosts:
            yield letter(
                view, "host-problem", host, f"cadence.{about[0]}.{about[1]}", trouble.message, view.now,
                extra={"kind": "cadence", "problems": [trouble.message], "hint": trouble.hint, **_days(trouble)},
            )  # fmt: skip
    yield from _fading(view)
    yield from _digest(view)


def _days(trouble: Trouble) -> dict[str, object]:
    """The days it is about: where nothing fits, or what was announced and is avoided now."""
    if trouble.window:
        return {"window": [day.isoformat() for day in trouble.window]}
    return {"planned": trouble.planned.isoformat()} if trouble.planned else {}


def _fading(view: View) -> Iterator[Wish]:
    """Three sessions with no answer and no moderator: the host is asked whether the group still meets."""
    quiet = view.fading
    if quiet is None or not any(s.session.start > view.now for s in view.standings):
        return
    for host in view.group.hosts:
        yield letter(
            view, "host-problem", host, f"fading.{quiet.session.id}", "three sessions without an answer or a moderator",
            quiet.session.end, extra={"kind": "fading"},
        )  # fmt: skip


def _digest(view: View) -> Iterator[Wish]:
    """One letter a day, and only when something needs a hand."""
    had = passed_on(view.shelves.said.get("", ())) if view.needs else frozenset()
    items = [*(_mail(mail) for mail in view.needs if mail.source not in had), *_unreachable(view)]
    if not items:
        return
    for host in view.group.hosts:
        zone = view.zone_of(host)
        now = view.now.astimezone(zone)
        last = max(
            (
                row.at
                for row in view.shelves.said.get("", ())
                if row.letter.topic == "host-digest"
                and row.letter.to.casefold() == host.key
                and "message" not in row.letter.extra
            ),
            default=None,
        )
        new = [(at, told) for at, told in items if last is None or at > last]
        if not new:
            continue
        newest = min(at for at, _ in new).astimezone(zone)
        morning = datetime.combine(newest.date(), DIGEST_AT, zone)
        if morning <= newest:
            morning += timedelta(days=1)
        due = morning.astimezone(UTC)
        if now < morning:
            yield due
            continue
        yield letter(
            view, "host-digest", host, f"{now.date()}", f"{len(new)} thing(s) need a hand", due, quiet=False,
            extra={"items": [told for _, told in new]},
        )  # fmt: skip


Item = tuple[datetime, dict[str, object]]  # when it came up, and what a letter says of it in the host's language


def _mail(mail: Inbound) -> Item:
    told = {"kind": "mail", "mail": mail.id, "from": mail.sender, "subject": mail.subject, "because": mail.because}
    return mail.at, told


def _unreachable(view: View) -> list[Item]:
    return [
        (p.failed, {"kind": "unreachable", "name": p.member.called, "address": p.member.email, "because": p.why})
        for p in view.people.among("unreachable")
        if p.failed is not None and view.now - p.failed < timedelta(days=14)
    ]

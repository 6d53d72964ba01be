"""`mailer preview GROUP`: one letter exactly as it would go out. Nothing is sent and nothing is written down.

Its links and reply address are signed with no real key: a preview passed on lets nobody answer for a member.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from mailer.core.model import Edition, Group, Ledger, Member, Outgoing


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("preview", help="one letter exactly as it would go out", description=__doc__)
    parser.add_argument("group", metavar="GROUP")
    parser.add_argument("--session", metavar="ID", help="such as colearning/2026-11-28 (default: the next one)")
    parser.add_argument(
        "--topic", metavar="T", default="invitation", help="invitation, reminder, … (default: invitation)"
    )
    parser.add_argument("--member", metavar="ADDRESS", help="whose letter (default: the first member's)")
    parser.add_argument("--out", metavar="DIR", help="write .eml, .html, .txt and .ics there")


def run(args: argparse.Namespace) -> int:
    from pathlib import Path

    from mailer.commands.house import ledger, now, settings
    from mailer.core.addresses import Keys, Post
    from mailer.core.compose import Composer, TemplateProblem
    from mailer.core.compose.samples import EXTRAS
    from mailer.mendable import Refused
    from mailer.outlook import sheets
    from mailer.templating import Letters

    kept, moment = settings(), now()
    if args.topic not in EXTRAS:
        from difflib import get_close_matches

        near = get_close_matches(args.topic, EXTRAS, 1)
        raise Refused(
            f"there is no topic '{args.topic}'; " + (f"did you mean '{near[0]}'?" if near else ", ".join(EXTRAS))
        )
    with ledger(kept) as store:
        found, problems = sheets(kept.schedules, args.group, moment, store)
    # A file that is wrong has a version in force, but that is not the letter its host wants to see.
    wrong = [problem for problem in problems if problem.severity == "error"]
    if wrong or not found:
        raise Refused(f"'{args.group}' cannot be read: {wrong[0]}" if wrong else f"there is no group '{args.group}'")
    group, known = found[0].group, found[0].ledger
    if args.session and args.session[0].isdigit() and "/" not in args.session:
        args.session = f"{group.id}/{args.session}"
    out = _letter(args, group, known, moment)
    post = Post(kept.address or "mailer@localhost", kept.public_url, Keys((b"a preview",)), kept.plus_addressing)
    try:
        mail = Composer(post, Letters(own=kept.templates or kept.schedules)).compose(out, moment)
    except TemplateProblem as problem:
        raise Refused(str(problem)) from None
    if args.out:
        for path in _write(Path(args.out), f"{group.id}-{args.topic}", mail.raw):
            print(path)
    else:
        _show(mail.raw)
    return 0


def _letter(args: argparse.Namespace, group: Group, known: Ledger, now: datetime) -> Outgoing:
    """The letter as it is planned; where none of that topic is, one that could be."""
    from datetime import timedelta

    from mailer.core.compose.samples import TO_HOSTS, samples
    from mailer.core.model import Outgoing, Said
    from mailer.core.rehearse import rehearse
    from mailer.mendable import Refused

    reader = _reader(args, group, hosts=args.topic in TO_HOSTS)
    session = _session(args, group, known, now)
    end = (
        max(session.session.end, now + timedelta(days=14)) + timedelta(days=1) if session else now + timedelta(days=14)
    )
    planned, then = rehearse(group, known, now, end, lambda id: f"{id.replace('/', '.')}@preview")
    editions = {(e.session.id, e.sequence): e for e in then.editions}
    for one in planned:
        letter = one.letter
        if letter.topic == args.topic and letter.to.casefold() == reader.key:
            if args.session in (None, letter.session) or not letter.session:
                edition = editions.get((letter.session, letter.sequence or 0))
                former = editions.get((letter.session, int(str(letter.extra.get("since", -1)))))
                following = next((e for e in then.editions if e.session.id == letter.extra.get("next")), None)
                return Outgoing(
                    Said(1, letter, "due", one.at),
                    group,
                    reader,
                    edition,
                    former,
                    str(letter.extra.get("partstat") or ""),
                    next_edition=following,
                    member=0 if args.topic in TO_HOSTS else 1,
                )
    if args.session and session is None:
        raise Refused(f"there is no session '{args.session}'{_nearest(args.session, group, known, now)}")
    return next(samples(group, args.topic, reader, now, session))


def _reader(args: argparse.Namespace, group: Group, *, hosts: bool) -> Member:
    from mailer.core.model import Member, key_of
    from mailer.mendable import Refused

    people = [*group.members, *(Member(h.email, h.name) for h in group.hosts)]
    if hosts and not args.member:
        people = people[len(group.members) :] or people
    if args.member:
        found = [p for p in people if p.key == key_of(args.member)]
        if not found:
            raise Refused(f"{args.member} is no member of {group.id}")
        return found[0]
    return people[0] if people else Member("ben@example.org", "Ben")


def _nearest(wanted: str, group: Group, known: Ledger, now: datetime) -> str:
    """The sessions next to the day somebody asked for, or how a session is named."""
    from datetime import date, timedelta

    from mailer.core.programme import planned_of, programme

    try:
        day = date.fromisoformat(wanted.rpartition("/")[2][:10])
        span = timedelta(days=60)
        announced = {planned_of(e.session.id) for e in known.editions}
        near = programme(group, day - span, day + span, announced=announced, today=now.astimezone(group.tz))[0]
    except (ValueError, OverflowError):
        return f"; a session is named GROUP/DATE, such as {group.id}/2026-11-28"
    near = sorted(near, key=lambda s: abs((s.planned - day).days))[:2]
    return "; the nearest are " + " and ".join(sorted(s.id for s in near)) if near else ""


def _session(args: argparse.Namespace, group: Group, known: Ledger, now: datetime) -> Edition | None:
    """The latest edition of the session wanted, or the one it will have first; None where there is no session."""
    import re
    from datetime import date, timedelta

    from mailer.core.model import Edition
    from mailer.core.programme import planned_of, programme

    if args.session:
        named = re.search(r"/(\d{4}-\d\d-\d\d)", args.session)
        try:
            planned = date.fromisoformat(named[1] if named else "")
        except ValueError:
            return None
        # A moved session is listed where it takes place.
        first, last = planned - timedelta(days=45), planned + timedelta(days=45)
    else:
        first = now.astimezone(group.tz).date()
        last = first + timedelta(days=70)
    announced = {planned_of(e.session.id) for e in known.editions}
    today = min(first, now.astimezone(group.tz).date())
    shown, _ = programme(group, first, last, announced=announced, today=today)
    fitting = [s for s in shown if (s.id == args.session if args.session else s.end > now and not s.cancelled)]
    if not fitting:
        return None
    told = [e for e in known.editions if e.session.id == fitting[0].id]
    return told[-1] if told else Edition(fitting[0], 0, f"{fitting[0].id.replace('/', '.')}@preview", now)


def _parts(raw: bytes) -> dict[str, bytes]:
    from email import message_from_bytes
    from email.policy import default

    kinds = {"text/plain": "txt", "text/html": "html", "application/ics": "ics"}
    found: dict[str, bytes] = {"eml": raw}
    for part in message_from_bytes(raw, policy=default).walk():
        kind = kinds.get(part.get_content_type())
        if kind and kind not in found:
            body = part.get_payload(decode=True)
            found[kind] = body if isinstance(body, bytes) else b""
    return found


def _write(folder: Any, name: str, raw: bytes) -> list[Any]:
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for kind, body in _parts(raw).items():
        path = folder / f"{name}.{kind}"
        path.write_bytes(body)
        written.append(path)
    return written


def _show(raw: bytes) -> None:
    from email import message_from_bytes
    from email.policy import default

    message = message_from_bytes(raw, policy=default)
    for name in ("From", "To", "Subject"):
        print(f"{name}: {message[name]}")
    print()
    print(_parts(raw)["txt"].decode().replace("\r\n", "\n"), end="")
    attached = [p.get_filename() for p in message.iter_attachments()]
    if attached:
        print(
            f"\n[with {', '.join(filter(None, attached))}; --out DIR writes the letter as .eml, .html, .txt and .ics]"
        )

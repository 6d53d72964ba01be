"""A letter's shape: its headers, its parts, and the calendar that goes with it.

The shape that calendar clients agree on: mixed { alternative { text, html, calendar }, the calendar again as
an attachment }. The calendar inside travels in quoted-printable, with which more clients find the buttons than with
base64; the one attached in base64, so that nothing on the way changes its line ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import format_datetime
from functools import lru_cache

from .. import ics
from ..addresses import Post
from ..model import Outgoing
from .describe import description
from .encode import mailbox, one_line, quoted_printable, unstructured
from .slots import ADDRESS, CUT, IDENTITY, LEAVE, NAME, OPEN, ORGANIZER, REPLY, THREAD, TO
from .tongue import Tongue
from .view import zone_for

ANSWERING = frozenset({"receipt", "question"})  # sent because somebody wrote to us: RFC 3834 auto-replied
TO_HOSTS = frozenset({"host-digest", "host-problem"})
INVITING = frozenset({"invitation", "amendment", "nudge", "promotion"})
TAKING_BACK = frozenset({"cancellation", "goodbye"})
_MIXED, _INNER = "=_mixed", "=_letter"  # `=_` cannot occur in quoted-printable, so these need not be unique
_SOFT = b"=\r\n"

ATTACHED = "attached"
_dated = lru_cache(maxsize=256)(format_datetime)  # letters decided together bear one date
Piece = tuple[str, bytes | str]  # (which part it stands in, bytes), (part, marker) or (ATTACHED, a calendar)


@dataclass(frozen=True, slots=True)
class Body:
    subject: str
    text: str
    html: str
    calendar: str  # whole content, slots folded out, "" for none
    method: str = ""
    agreement: str = ""


def headers(out: Outgoing, post: Post, tongue: Tongue, subject: str) -> str:
    """Every header of the letter down to MIME-Version, markers in it, CRLF at each line's end."""
    letter = out.said.letter
    topic, name = letter.topic, one_line(out.group.shown)
    address = post.group_address(out.group.id)
    reply = post.at(REPLY) if post.plus else post.address
    lines = [
        f"From: {mailbox(name, address)}",
        f"To: {TO}",
        f"Reply-To: {mailbox(name, reply)}",
        unstructured("Subject", subject),
        f"Date: {_dated(out.said.at)}",
        f"Message-ID: <{IDENTITY}@{post.domain}>",
    ]
    answered = one_line(str(letter.extra.get("in_reply_to") or ""))
    parents = [answered] if answered.startswith("<") and answered.isascii() and len(answered) < 500 else []
    if out.said.thread and out.said.thread != out.said.id:
        parents.insert(0, f"<{THREAD}@{post.domain}>")
    if parents:
        lines.append(f"In-Reply-To: {parents[-1]}")
        lines.append("References: " + "\r\n ".join(parents))
    lines.append("Auto-Submitted: auto-" + ("replied" if topic in ANSWERING else "generated"))
    lines.append("X-Auto-Response-Suppress: All")
    lines += _list_headers(out, post, name, address)
    lines += [f"X-Mailer-Topic: {one_line(topic)}", f"Content-Language: {tongue.language}", "MIME-Version: 1.0", ""]
    return "\r\n".join(lines)


def _list_headers(out: Outgoing, post: Post, name: str, address: str) -> list[str]:
    """RFC 2919, 2369 and 8058. A stranger's or a host's letter is no list mail and offers nothing to leave."""
    topic = out.said.letter.topic
    label = "".join(c if c.isalnum() and c.isascii() else "-" for c in out.group.id)
    lines = [unstructured("List-Id", name) + f"\r\n <{label}.{post.local.replace('+', '-')}.{post.domain}>"]
    if not out.member or topic in TO_HOSTS:
        return lines
    leave = post.at(LEAVE) if post.plus else address
    lines += [
        f"List-Unsubscribe: <{post.public_url}/u/{LEAVE}>,\r\n <mailto:{leave}?subject=unsubscribe>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        f"List-Help: <mailto:{address}?subject=help>",
        f"List-Owner: <mailto:{address}>",
        "List-Post: NO",
    ]
    if topic not in ANSWERING:
        lines.append("Precedence: list")
    return lines


def calendar(out: Outgoing, post: Post, tongue: Tongue) -> tuple[str, str]:
    """The calendar part, folded, with markers, and its method; two empty strings when the letter has none.

    A letter that takes a session back from somebody who left cancels an entry that others keep.
    """
    topic, edition = out.said.letter.topic, out.edition
    if edition is None or topic not in INVITING | TAKING_BACK:
        return "", ""
    asked = out.group.rsvp != "quiet"
    if topic in TAKING_BACK or edition.session.cancelled:
        method = ics.CANCEL
    else:
        method = ics.REQUEST if asked else ics.PUBLISH
    mailbox_ = post.at(ORGANIZER) if post.plus else post.address
    people = [ics.organizer_line(ics.parameter(out.group.shown), f"mailto:{mailbox_}")]
    if asked:
        state = (out.answer or "needs-action").upper()
        people.append(ics.attendee_line(f'"{NAME}"', f"mailto:{ADDRESS}", state, rsvp=method == ics.REQUEST))
        people.append("X-MICROSOFT-DISALLOW-COUNTER:TRUE")
    moderator = out.moderator.called if out.moderator else str(out.said.letter.extra.get("moderator") or "")
    about = description(
        edition.session,
        tongue,
        zone_for(out),
        moderator=moderator if out.group.moderation.named else "",
    )
    event = ics.vevent(
        edition,
        description=about if method != ics.CANCEL else "",
        dtstamp=out.said.at,
        people=tuple(people),
        cancelled_prefix=tongue.say("Cancelled"),
        discreet=bool(out.group.title),
        page=post.group_link(out.group.id),
        taken_back=method == ics.CANCEL,
    )
    return "".join(map(_folded, ics.calendar_lines(edition, method, event))), method


def _folded(line: str) -> str:
    if len(line) < 75 and OPEN not in line and line.isascii():
        return line + "\r\n"
    pieces = CUT.split(line)
    if len(pieces) == 1:
        return ics.fold(line) + "\r\n"
    out = [ics.fold(pieces[0])]
    for piece in pieces[1:]:
        if piece:
            out.append(ics.fold(" " + piece))
    return "\r\n".join(out) + "\r\n"


def _part(boundary: str, kind: str, more: str = "", coding: str = "quoted-printable") -> bytes:
    """How a part begins."""
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n{more}\r\n"
    return f"--{boundary}\r\n{head}".encode()


def _several(kind: str, boundary: str) -> bytes:
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode()


_BREAK = b"\r\n"
_ALONE = _several("alternative", _INNER) + _part(_INNER, "text/plain; charset=utf-8")
_AMONG_OTHERS = _several("mixed", _MIXED) + f"--{_MIXED}\r\n".encode() + _ALONE
_PAGE = _BREAK + _part(_INNER, "text/html; charset=utf-8")
_METHODS = {
    method: _BREAK + _part(_INNER, f"text/calendar; charset=utf-8; method={method}")
    for method in (ics.REQUEST, ics.CANCEL, ics.PUBLISH)
}
_INNER_ENDS = f"\r\n--{_INNER}--\r\n".encode()
_FILE = 'Content-Disposition: attachment; filename="{}"\r\n'
_INVITE = _BREAK + _part(_MIXED, 'application/ics; name="invite.ics"', _FILE.format("invite.ics"), "base64")
_AGREEMENT = _BREAK + _part(_MIXED, 'text/plain; charset=utf-8; name="agreement.txt"', _FILE.format("agreement.txt"))
_MIXED_ENDS = f"\r\n--{_MIXED}--\r\n".encode()


def pieces(head: str, body: Body) -> list[Piece]:
    """The letter in order, cut at the markers; each fixed piece encoded for the wire."""
    attached = bool(body.calendar or body.agreement)
    found: list[Piece] = [("head", p if n % 2 else p.encode()) for n, p in enumerate(CUT.split(head))]
    found.append(("head", _AMONG_OTHERS if attached else _ALONE))
    found += _encoded("text", body.text)
    found.append(("head", _PAGE))
    found += _encoded("html", body.html)
    if body.calendar:
        found.append(("head", _METHODS[body.method]))
        found += _encoded("ics", body.calendar)
    found.append(("head", _INNER_ENDS))
    if body.calendar:
        found += (("head", _INVITE), (ATTACHED, body.calendar))
    if body.agreement:
        found.append(("head", _AGREEMENT))
        found += _encoded("text", body.agreement)
    if attached:
        found.append(("head", _MIXED_ENDS))
    return found


def _encoded(part: str, text: str) -> list[Piece]:
    """Each marker on a line of its own, between two soft line breaks."""
    found: list[Piece] = []
    before = b""
    for index, piece in enumerate(CUT.split(text)):
        if index % 2:
            found += (("head", _SOFT), (part, piece))
            before = _SOFT
        else:
            found.append(("head", before + quoted_printable(piece)))
    return found

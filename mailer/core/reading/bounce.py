"""Letters that came back (RFC 3464 reports, and the prose of mail systems that write none).

A person's mail must never be taken for one, so prose counts only beside a daemon's name, a null return path or a
subject of that kind; a warning that a letter is late is no failure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from . import returned as words
from .bounce_address import addresses_in, failing_by_flufl, names_one
from .headers import addresses, ids, tidy
from .lazily import Lazily
from .markup import to_text
from .message import Part, parse
from .needles import Phrases
from .outcome import Envelope

_MOST_PROSE = 24_000
_SHORT = 300  # characters of a name or a subject


# RFC 5321, section 4.1.2: a local part may be a quoted string.
_QUOTED_LOCAL = re.compile(r"\s*<?(\"(?:[^\"\\]|\\.){1,64}\")@([\w.-]{1,255}\w)>?\s*$")


def _start(fragments: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        r"[\W_]{0,6}(?:\[[^\]]{0,30}\]\s?)?(?:auto(?:matic"
        r")?(?: ?reply)?: ?|\*+ ?)?(?:" + "|".join(fragments) + ")",
        re.IGNORECASE,
    )


@cache
def _phrases(name: str) -> Phrases:
    return Phrases(getattr(words, name))


_DAEMON = re.compile(r"(?:" + "|".join(words.DAEMONS) + r")$", re.IGNORECASE)
_SURE_DAEMON = re.compile(
    r"(?:mailer[-_.]?daemon.*|mail[-_.]?daemon|mdaemon|microsoftexchange[0-9a-f]{10,}|"
    r"mail[-_.]?deliver\w*)$",
    re.IGNORECASE,
)
_DAEMON_NAME = re.compile(r"\W{0,3}(?:" + "|".join(words.DAEMON_NAMES) + ")", re.IGNORECASE)
_SUBJECT = _start(words.SUBJECTS)
_PHRASE = Lazily("|".join(words.PHRASES), re.IGNORECASE)
_COPY = re.compile(r"^[\s>|*]{0,6}(?:" + "|".join(words.COPY) + ")", re.IGNORECASE | re.MULTILINE)
_STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
_SMTP_CODE = re.compile(r"(?:^|[\s:<(\[#\"'])([45][0-5]\d)(?=[\s\-:,.)#]|$)", re.MULTILINE)
_RETURNED_ID = re.compile(r"^[\s>|]{0,6}Message-Id:\s{0,4}<([^<>\s]{1,300})>", re.IGNORECASE | re.MULTILINE)
_REPLY_PREFIX = re.compile(
    r"\s*(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|rif|enc|"
    r"odp|ответ|回复|答复|転送)\s?(?:\[\d+\])?[:：]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bounce:
    """Addresses that failed for good, those that are only late, RFC 3463 status, returned Message-ID, and why."""

    failed: tuple[str, ...]
    delayed: tuple[str, ...]
    status: str
    returned_id: str
    because: str


@dataclass(slots=True)
class _Group:
    address: str
    action: str
    status: str


def bounce_of(message: Part, envelope: Envelope) -> Bounce | None:
    """What a delivery report says, None when the mail is none. Pure; never raises."""
    report = _report_of(message)
    if report is None and not may_be(message, envelope):
        return None
    if report is not None and report.kind == "message/feedback-report":
        return _complaint(report, message)
    prose = _prose(message)
    letter = _returned_letter(message)
    returned_id = _returned_id(letter, prose)
    if report is not None:
        groups = list(_groups(report, letter))
        if groups:
            return _from_groups(groups, prose, returned_id)
    why = "a delivery report" if report is not None else _evidence(message, envelope, prose, letter)
    if not why:
        return None
    return _from_prose(message, envelope, prose, letter, returned_id, why)


def _report_of(message: Part) -> Part | None:
    whole = message.kind == "multipart/report"
    found = None
    for part in message.walk():
        if part.kind == "message/disposition-notification":
            return None
        if part.kind in ("message/delivery-status", "message/global-delivery-status"):
            if whole or _daemonic(message):
                return part
        elif part.kind == "message/feedback-report" and whole:
            found = part
    return found


def _daemonic(message: Part) -> bool:
    name, address = next(iter(addresses(message.first("from"), 1)), ("", ""))
    local = address.rpartition("@")[0]
    return (
        bool(_DAEMON.match(local) or _DAEMON_NAME.match(name))
        or _null_path(message)
        or bool(_SUBJECT.match(message.shown("subject")[:300]))
    )


def _null_path(message: Part) -> bool:
    value = message.first("return-path").strip()
    return value in ("<>", "<MAILER-DAEMON>", "<#@[]>") or value.lower().startswith("<mailer-daemon@")


def may_be(message: Part, envelope: Envelope) -> bool:
    """A cheap question first: does anything in the headers look like a mail system?"""
    if message.params.get("report-type", "").lower() == "disposition-notification":
        return False
    return bool(
        not envelope.sender
        or _sounds(envelope.sender.rpartition("@")[0], envelope.sender_name[:_SHORT])
        or _null_path(message)
        or "x-failed-recipients" in message.headers
        or message.kind == "multipart/report"
        or (not envelope.in_reply_to and _titled(envelope.subject[:_SHORT]))
    )


@lru_cache(4000)  # members write often
def _sounds(local: str, name: str) -> bool:
    """Whether an address or a name is like a mail system's."""
    return bool(_DAEMON.match(local) or _DAEMON_NAME.match(name))


@lru_cache(1000)  # crowds answer one letter
def _titled(subject: str) -> bool:
    return bool(_SUBJECT.match(subject))


def _evidence(message: Part, envelope: Envelope, prose: str, letter: Part | None) -> str:
    """Why this is a mail system's prose, '' when it may be a person's."""
    subject = envelope.subject[:300]
    local = envelope.sender.rpartition("@")[0]
    sure = (
        bool(_SURE_DAEMON.match(local) or _DAEMON_NAME.match(envelope.sender_name or message.shown("from")[:200]))
        or "x-failed-recipients" in message.headers
    )
    daemon = sure or not local or bool(_DAEMON.match(local))
    null = _null_path(message)
    if _REPLY_PREFIX.match(subject) and not (null and daemon):
        return ""
    titled = bool(_SUBJECT.match(subject) or _phrases("DELAY_SUBJECTS").search(subject))
    head = prose[:8000]
    phrase = _PHRASE.search(head)
    coded = bool(_STATUS.search(head) or _SMTP_CODE.search(head))
    copied = letter is not None or bool(_COPY.search(prose))
    # No person writes from a daemon's address with a null return path, so there a fault may be told in any language.
    if (
        not titled
        and not phrase
        and not (daemon and null and "@" in head and (coded or copied or sure or names_one(head)))
    ):
        return ""
    reasons = []
    points = 0
    for holds, weight, words_for_it in (
        (sure, 3, "sent by a mail system"),
        (daemon and not sure, 2, "sent by a mail system"),
        (null, 2, "a null return path"),
        (titled, 2, f'the subject "{subject[:60]}"'),
        (bool(phrase), 1, f'the words "{phrase[0][:60] if phrase else ""}"'),
        (coded, 1, "an SMTP status"),
        (copied, 1, "the returned letter"),
        (message.kind == "multipart/report", 2, "a multipart/report"),
    ):
        if holds:
            points += weight
            reasons.append(words_for_it)
    human = envelope.in_reply_to and not (daemon or null) or "user-agent" in message.headers and not (daemon or null)
    enough = 4 if daemon or null else 5
    if points < enough or human or not (daemon or null or (titled and phrase)):
        return ""
    return ", ".join(reasons)


def _from_groups(groups: list[_Group], prose: str, returned_id: str) -> Bounce:
    failed = tuple(dict.fromkeys(g.address for g in groups if g.action == "failed" and g.address))
    delayed = tuple(
        dict.fromkeys(g.address for g in groups if g.action == "delayed" and g.address and g.address not in failed)
    )
    wanted = [g.status for g in groups if g.status and g.action in ("failed", "delayed")] or [
        g.status for g in groups if g.status
    ]
    status = wanted[0] if wanted else _status(prose)
    actions = ", ".join(dict.fromkeys(g.action for g in groups if g.action)) or "no action"
    about = ", ".join(failed or delayed) or "the recipients"
    return Bounce(
        failed,
        delayed,
        status,
        returned_id,
        f"a delivery report (RFC 3464) says {actions} {status} for {about}".replace("  ", " "),
    )


def _groups(report: Part, letter: Part | None) -> Iterator[_Group]:
    fields: dict[str, str] = {}
    for name, value in [*_fields(report.text()), ("", "")]:
        if name == "" or (name in ("final-recipient", "original-recipient") and name in fields):
            if "final-recipient" in fields or "original-recipient" in fields or "action" in fields:
                yield _group(fields, letter)
            fields = {}
        if name:
            fields.setdefault(name, value)


def _fields(text: str) -> Iterator[tuple[str, str]]:
    name, value = "", ""
    for line in text[:200_000].split("\n"):
        if line[:1] in " \t" and name and line.strip():
            if len(value) < 4000:
                value += " " + line.strip()
            continue
        if name:
            yield name, value
        head, colon, rest = line.partition(":")
        if colon and re.fullmatch(r"[A-Za-z][\w-]{0,60}\s?", head):
            name, value = head.strip().lower(), rest.strip()
        else:
            name, value = "", ""
            if not line.strip():
                yield "", ""
    if name:
        yield name, value


def _group(fields: dict[str, str], letter: Part | None) -> _Group:
    final = _recipient(fields.get("final-recipient", ""))
    original = _recipient(fields.get("original-recipient", ""))
    address = original or final
    if original and final and original.lower() != final.lower() and final.lower() in _sent_to(letter):
        address = final
    if not address:
        address = _recipient(fields.get("x-actual-recipient", "")) or next(iter(_sent_to(letter)), "")
    diagnostic = fields.get("diagnostic-code", "")
    status = _status(fields.get("status", ""))
    if not status or status.endswith(".0.0"):
        finer = _STATUS.search(diagnostic[:500])
        status = finer[0] if finer and (not status or finer[0][0] == status[0]) else status or _status(diagnostic[:500])
    action = re.match(r"[a-z]*", fields.get("action", "").strip(" \"'").lower())
    word = action[0] if action else ""
    if word.startswith("fail"):
        return _Group(address, "failed", status)
    if word.startswith("delay") or (not word and (status.startswith("4") or "will-retry-until" in fields)):
        return _Group(address, "delayed", status)
    if word in ("delivered", "relayed", "expanded") or status.startswith("2"):
        return _Group(address, word or "delivered", status)
    return _Group(address, "failed", status)


def _recipient(value: str) -> str:
    kind, semicolon, rest = value.partition(";")
    value = rest if semicolon else kind
    if '"' in value and (quoted := _QUOTED_LOCAL.match(value[:400])):
        return f"{quoted[1]}@{quoted[2].lower()}"
    return tidy(value)


def _from_prose(
    message: Part, envelope: Envelope, prose: str, letter: Part | None, returned_id: str, why: str
) -> Bounce:
    copy = _COPY.search(prose)
    before = prose[: copy.start()] if copy and copy.start() > 40 else prose
    before = f"{envelope.subject[:300]}\n{before}"
    given = [
        address for value in message.headers.get("x-failed-recipients", ())[:20] for _, address in addresses(value)
    ]
    sent_to = _sent_to(letter) or _sent_to_in(prose[copy.start() :] if copy else "")
    found = given or addresses_in(before, sent_to, {envelope.sender.lower(), *(a.lower() for a in envelope.recipients)})
    if not found:
        found = failing_by_flufl(message) or list(sent_to)[:3]
    late = bool(_phrases("DELAY_SUBJECTS").search(envelope.subject[:200])) or bool(
        _phrases("DELAYS").search(before) and not _phrases("FINAL").search(before)
    )
    if (
        late
        and re.search(r"\b5\.\d\.\d+\b|\b55\d\b", before)
        and not _phrases("DELAY_SUBJECTS").search(envelope.subject[:200])
    ):
        late = False
    status = _status(before) or ("4.0.0" if late else "")
    addresses_found = tuple(dict.fromkeys(found))
    verdict = "the letter is late" if late else "the letter came back"
    return Bounce(
        () if late else addresses_found, addresses_found if late else (), status, returned_id, f"{verdict}: {why}"
    )


def _status(text: str) -> str:
    found = _STATUS.search(text)
    if found:
        return f"{found[1]}.{int(found[2])}.{int(found[3])}"
    code = _SMTP_CODE.search(text)
    return f"{code[1][0]}.0.0" if code else ""


def _prose(message: Part) -> str:
    """The words of the mail system: the text parts before the returned letter."""
    pieces: list[str] = []
    size = 0
    for part in message.walk():
        if part.kind in ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers") and part is not message:
            break
        if part.kind.startswith("text/") and size < _MOST_PROSE:
            text = part.text()[: _MOST_PROSE * 4]
            if part.kind == "text/html":
                if pieces:
                    continue
                text = to_text(text).replace("\x0c", "")
            pieces.append(text[:_MOST_PROSE])
            size += len(text)
    return "\n".join(pieces)


def _returned_letter(message: Part) -> Part | None:
    for part in message.walk():
        if part is not message and part.kind in ("message/rfc822", "message/global") and part.parts:
            return part.parts[0]
        if part.kind in ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers"):
            return parse(part.data())
    return None


def _returned_id(letter: Part | None, prose: str) -> str:
    if letter is not None:
        found = ids(letter.first("message-id"))
        if found:
            return found[0]
    match = _RETURNED_ID.search(prose)
    return match[1] if match else ""


def _sent_to(letter: Part | None) -> dict[str, None]:
    if letter is None:
        return {}
    return dict.fromkeys(
        address.lower()
        for name in ("to", "cc", "x-envelope-to", "delivered-to")
        for value in letter.headers.get(name, ())[:5]
        for _, address in addresses(value, 20)
    )


def _sent_to_in(copy: str) -> dict[str, None]:
    match = re.search(r"^[\s>|]{0,6}To:[ \t]{0,4}([^\n]{1,500})", copy, re.IGNORECASE | re.MULTILINE)
    return dict.fromkeys(address.lower() for _, address in addresses(match[1], 10)) if match else {}


def _complaint(report: Part, message: Part) -> Bounce:
    """An abuse report (RFC 5965): the person pressed "this is spam", so letters to them must end."""
    fields = dict(_fields(report.text()))
    letter = _returned_letter(message)
    address = (
        tidy(fields.get("original-rcpt-to", ""))
        or tidy(fields.get("removal-recipient", ""))
        or next(iter(_sent_to(letter)), "")
    )
    return Bounce(
        (address,) if address else (),
        (),
        "",
        _returned_id(letter, ""),
        "a complaint report (RFC 5965): the person marked our letter as spam",
    )

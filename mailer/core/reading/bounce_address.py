"""Which address a mail system's prose complains about."""

from __future__ import annotations

import re

from .message import Part

_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"'|=`*（）：，。、；《》【】「」“”]{1,80}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_ALONE = re.compile(
    r"[\s*>•·.-]{0,12}<?(?:mailto:)?[\"']?[^\s<>\"']{1,80}@[^\s<>\"']{1,120}[\"']?>?(?:\s?<[^<>]{1,200}>)?\s*[:;,.]?\s*$"
)
_LEADS = re.compile(
    r"[\s*>•·-]{0,12}<?(?:mailto:)?[\"']?[^\s<>\"']{1,80}@[^\s<>\"']{1,120}[\"']?>?"
    r"\s{0,4}(?:[:;,(\[-]|\.\.\.|\t|  |\s(?:on|is|was|at|could|does|failed|not|user)\b|$)",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"\s{0,8}<[^\s<>]{1,80}@[^\s<>]{1,120}>\s?:"
)  # "<chi@example.net>:", as qmail and Postfix list them
_RCPT = re.compile(r"rcpt to\s?:", re.IGNORECASE)
_NOT_IT = re.compile(
    r"^[\s>|]{0,6}(?:from|reply-to|sender|return-path|message-id|mail from|references|in-reply-to|"
    r"x-[\w-]+|received|errors-to|list-[\w-]+|reporting-mta|von|de|da|van|от|发件人|差出人|보낸 사람)\s?[:<=]"
    r"|mail from\s?[:=]|\bfor (?:help|assistance|further|more)|contact |please (?:send|e-?mail|forward|"
    r"write|contact|notify)|support|if you (?:have|feel|need|believe)|abuse|questions|assistance|sender "
    r"address|envelope-from|posted by|you wrote|sent by|your (?:mail )?administrator",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:recipient|rcpt|\bto\b|addressee|address|user|mailbox|account|delivered|deliver|failed|an\b|"
    r"empfänger|destinataire|destinatario|destinatário|ontvanger|mottagare|modtager|odbiorc|получател|"
    r"адрес|収件人|宛先|收件人|받는 ?사람|収信者|příjem|vastaanottaja|alıcı|címzett)"
    r"[^\n@]{0,60}$",
    re.IGNORECASE,
)
_FAULT = re.compile(
    r"(?:^|\D)[45]\d\d(?:\D|$)|[45]\.\d\.\d|unknown|not found|no such|does ?n.t exist|not exist|full|"
    r"quota|reject|refus|fail|undeliver|unable|invalid|disabled|denied|unavailable|could ?n.t|cannot|"
    r"unrout|error|inactive|expired|bad address|"
    r"unbekannt|nicht|inconnu|desconocid|sconosciut|desconhecid|onbekend|okänd|ukendt|nieznan|неизвест|не "
    r"найден|невідом|存在|不明|不能|알 수 없|없",
    re.IGNORECASE,
)
_SYSTEMS = re.compile(
    r"(?:mailer-daemon|postmaster|mail-daemon|abuse|support|help(?:desk)?|admin(?:istrator)?|root|"
    r"hostmaster|webmaster|noc|info-?tech|service|no-?reply)@",
    re.IGNORECASE,
)
_ALIAS = re.compile(
    r"generated from|expanded from|forwarded to|redirected to|aliased to|alias\b|resent to|originally addressed"
    r"|original recipient|weitergeleitet|redirigé|reenviad|inoltrat|перенаправ",
    re.IGNORECASE,
)
_GLUED = re.compile(r"[^\x00-\x7f]+(?=[\w.+=-]+@)", re.ASCII)
_MOST_LINES = 400
_MOST_FLUFL = 20 * 1024
_LINE_FLUFL = 500  # its patterns take the square of a line's length


def addresses_in(prose: str, sent_to: dict[str, None], ours: set[str]) -> list[str]:
    """The failing addresses in a mail system's words, best guess first, [] when it names none.

    `sent_to` holds (lower-case) whom the returned letter was for, `ours` the addresses the report came from and to.
    """
    weights: dict[str, int] = {}
    shown: dict[str, str] = {}
    listed: set[str] = set()
    lines = prose.split("\n", _MOST_LINES)[:_MOST_LINES]
    before = last = ""
    for at, line in enumerate(lines):
        line, key = line[:600], ""
        if "@" not in line:
            before = line if line.strip() else before
            last = ""
            continue
        after = " ".join(lines[at + 1 : at + 3])[:400]
        refused = bool(_NOT_IT.search(line)) and not _RCPT.search(line)
        for match in _ADDRESS.finditer(line):
            address = match[0].strip(".'").rstrip(".")
            if not address.isascii() and address.lower() not in sent_to:
                address = _GLUED.sub("", address)  # words without spaces ran into it: "收件人chi@…"
            key = address.lower()
            if "." not in key.rpartition("@")[2] and key not in sent_to:
                continue
            weight = 1
            if _ALONE.match(line):
                weight += 4
                listed.update([key] * (_LISTED.match(line) is not None or bool(last)))
                listed.update([last] * bool(last))  # one below the other: a list
            elif _LEADS.match(line) and match.start() < 16:
                weight += 4
                listed.update([key] * (_LISTED.match(line) is not None))
            if _RCPT.search(line, 0, match.start()):
                weight += 4
            elif _LABEL.search(line[max(0, match.start() - 90) : match.start()]):
                weight += 3
            elif _LABEL.search(before[-90:]):
                weight += 1
            if _FAULT.search(line.replace(match[0], " ")):
                weight += 2
            elif _FAULT.search(after) or _FAULT.search(before):
                weight += 1
            if refused or "message-id" in line.lower():
                weight -= 5
            if key in ours and key not in sent_to:
                weight -= 6
            if _SYSTEMS.match(key) and key not in sent_to:
                weight -= 4
            if key in sent_to:
                weight += 6
            weights[key] = max(weights.get(key, -99), weight)
            shown.setdefault(key, address)
        if _ALONE.match(line):
            last = key
        else:
            before, last = line, ""
    best = max(weights.values(), default=0)
    if best <= 0:
        return []
    if len(weights) > 1 and any(key in sent_to for key in weights) and _ALIAS.search(prose[:8000]):
        # The letter went on to another address; the one it was written to is the one to be given up.
        weights = {key: weight for key, weight in weights.items() if key in sent_to}
        best = max(weights.values())
    return [
        _lowered(shown[key])
        for key, weight in sorted(weights.items(), key=lambda kv: -kv[1])
        if weight >= best - 1 or (weight > 4 and key in listed)
    ][:20]


def names_one(prose: str) -> bool:
    """Whether an address stands alone on a line, as mail systems list those that failed."""
    return any("@" in line and _ALONE.match(line[:300]) for line in prose.split("\n", 200)[:200])


def _lowered(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.lower()}"


def failing_by_flufl(message: Part) -> list[str]:
    """What flufl.bounce makes of it; asked last, and only about mail already known for a bounce, for it takes people's
    replies for failures too."""
    import email

    from flufl.bounce import all_failures

    head = b"".join(
        f"{name}: {values[0]}\n".encode("utf-8", "replace")
        for name, values in message.headers.items()
        if len(values[0]) < 900
    )
    lines = message.body[:_MOST_FLUFL].split(b"\n")
    source = head + b"\n" + b"\n".join(line[:_LINE_FLUFL] for line in lines)
    try:
        temporary, permanent = all_failures(email.message_from_bytes(source))
    except Exception:  # flufl raises whatever its detectors trip over; then it simply knows nothing
        return []
    found = [
        item.decode("utf-8", "replace") if isinstance(item, bytes) else str(item) for item in {*permanent, *temporary}
    ]
    return sorted(_lowered(item) for item in found if "@" in item)

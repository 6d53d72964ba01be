"""`mailer doctor`: try SMTP, IMAP, the database, the public address and the domain's mail set-up; say what to mend."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mailer.config import Settings

GOOD, WARN, BAD = "ok", "warning", "wrong"
TIMEOUT = 10.0


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser("doctor", help="try everything mailer needs", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON document")


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    state: str
    said: str


def run(args: argparse.Namespace) -> int:
    from mailer.commands.house import settings

    read = settings()
    findings: list[Finding] = []
    for look in (_settings, _database, _schedules, _templates, _smtp, _imap, _public, _domain):
        found = list(_tried(look, read))
        findings += found
        if not args.json:
            for one in found:
                _print(one)
    if args.json:
        import json

        print(json.dumps({"findings": [asdict(f) for f in findings]}, ensure_ascii=False, indent=2))
    return 1 if any(f.state == BAD for f in findings) else 0


def _print(finding: Finding) -> None:
    from mailer.commands.words import lines

    for line in lines(f"{finding.what:<10} {finding.state:<8} {finding.said}", 0, 20):
        print(line, flush=True)


def _tried(look: Callable[[Settings], Iterator[Finding]], read: Settings) -> Iterator[Finding]:
    """A look that fails is a finding as well, never the end of the others."""
    from mailer.mendable import sentence

    try:
        yield from look(read)
    except Exception as error:
        said = sentence(error) or f"{type(error).__name__}: {error}"
        yield Finding(look.__name__.strip("_"), BAD, said)


def _settings(read: Settings) -> Iterator[Finding]:
    missing = read.missing()
    if missing:
        yield Finding("settings", BAD, f"{', '.join(missing)} missing; set them in .env or the environment")
    for warning in read.warnings:
        yield Finding("settings", WARN, warning)
    if not missing and not read.warnings:
        yield Finding("settings", GOOD, f"members write to {read.address}")
    if not read.authserv_id:
        yield Finding(
            "settings", WARN,
            "MAILER_AUTHSERV_ID is not set: a member who writes without our reply address is always asked back; set it "
            "to the name your receiving server puts first in its Authentication-Results headers",
        )  # fmt: skip


def _database(read: Settings) -> Iterator[Finding]:
    from mailer.store import open_store

    path = read.database_path
    if path is not None and not path.exists():
        folder = path.resolve().parent
        state = GOOD if folder.is_dir() else BAD
        said = "will be made by 'mailer run'" if folder.is_dir() else f"the folder {folder} is not there; make it"
        yield Finding("database", state, f"{path.name} {said}" if state == GOOD else said)
        return
    with open_store(read.database_here) as store:
        counts = store.counts()
        yield Finding("database", GOOD, f"{read.database_shown}: {sum(counts.values())} letters, {counts['due']} due")


def _schedules(read: Settings) -> Iterator[Finding]:
    from mailer.schedules import load

    if not read.schedules.is_dir():
        yield Finding("schedules", BAD, f"{read.schedules} is no folder; 'mailer init' makes a first one")
        return
    groups, problems = load(read.schedules)
    wrong = [p for p in problems if p.severity == "error"]
    if wrong:
        yield Finding("schedules", BAD, f"{len(wrong)} problem(s); the first: {wrong[0]} ('mailer check' shows all)")
    else:
        yield Finding("schedules", GOOD, f"{len(groups)} group(s): {', '.join(g.id for g in groups) or 'none yet'}")


def _templates(read: Settings) -> Iterator[Finding]:
    from mailer.commands.house import now
    from mailer.proof import proof
    from mailer.schedules import load
    from mailer.templating import Letters

    letters = Letters(own=read.templates or read.schedules)
    groups = load(read.schedules)[0] if read.schedules.is_dir() else []
    own = sorted({g.templates for g in groups if g.templates})
    problems = [str(p) for p in letters.compiled("")]
    problems += [str(p) for group in groups for p in proof(group, letters, now())]
    for problem in problems:
        yield Finding("templates", BAD, problem)
    if not problems:
        yield Finding("templates", GOOD, f"built in{', and ' + ', '.join(own) if own else ''}")


def _smtp(read: Settings) -> Iterator[Finding]:
    if read.smtp is None:
        return
    import asyncio

    from mailer.smtp_dialling import Door, Trouble

    server = read.smtp

    async def knock() -> str:
        name = read.address.partition("@")[2] or "localhost"
        line = await Door(server, name=name, tokens=_tokens(read), connect=TIMEOUT, read=TIMEOUT, final=TIMEOUT).open()
        line.quit()
        await asyncio.sleep(0)
        return f"{server} greets us and lets us in"

    try:
        yield Finding("smtp", GOOD, asyncio.run(knock()))
    except Trouble as trouble:
        yield Finding("smtp", BAD, str(trouble))
    if server.tls == "never" and server.host not in ("localhost", "127.0.0.1", "::1"):
        yield Finding("smtp", WARN, "tls=never sends password and letters in the clear; use tls=required or smtps://")


def _imap(read: Settings) -> Iterator[Finding]:
    if read.imap is None:
        return
    from mailer.folder import Folder
    from mailer.imap_dialling import Trouble

    try:
        folder = Folder.open(read.imap, processed=read.processed, tokens=_tokens(read), connect=TIMEOUT, read=TIMEOUT)
        deaf = folder.deaf
        folder.close()
        how = "looked at every half minute (no IDLE)" if deaf else "new mail is announced at once (IDLE)"
        yield Finding("imap", GOOD, f"{read.imap}/{read.imap.folder} is open; {how}")
    except Trouble as trouble:
        yield Finding("imap", BAD, str(trouble))


def _tokens(read: Settings) -> Any:
    if read.oauth is None:
        return None
    from mailer.oauth import Tokens

    return Tokens(read.oauth)


def _public(read: Settings) -> Iterator[Finding]:
    import urllib.error
    import urllib.request
    from urllib.parse import urlsplit

    url = read.public_url
    home = urlsplit(url).hostname in ("localhost", "127.0.0.1", "::1")
    if home:
        yield Finding("public", WARN, f"{url}: links in letters work on this machine only; set MAILER_PUBLIC_URL")
    elif not url.startswith("https://"):
        yield Finding("public", WARN, f"{url}: one-click leaving and calendars want https (RFC 8058 section 3)")
    try:
        with urllib.request.urlopen(f"{url}/healthz", timeout=TIMEOUT) as answer:
            yield Finding("public", GOOD, f"{url} answers {answer.status}")
    except urllib.error.HTTPError as error:
        error.close()
        yield Finding("public", WARN, f"{url}/healthz answers {error.code}; is it mailer that listens there?")
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        state = WARN if home else BAD
        yield Finding("public", state, f"{url} cannot be reached ({reason}); start 'mailer run' or 'mailer web'")


def _domain(read: Settings) -> Iterator[Finding]:
    """MX, SPF (RFC 7208) and DMARC (RFC 7489) of the address's domain, as anybody who gets our mail looks them up."""
    domain = read.address.partition("@")[2]
    if not domain:
        return
    import dns.exception
    import dns.resolver

    resolver = dns.resolver.Resolver()
    resolver.lifetime = TIMEOUT

    def records(name: str, kind: str) -> list[str] | None:
        try:
            return [r.to_text().strip('"') for r in resolver.resolve(name, kind)]
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return []
        except dns.exception.DNSException:
            return None

    mx, txt, policy = records(domain, "MX"), records(domain, "TXT"), records(f"_dmarc.{domain}", "TXT")
    if mx is None or txt is None or policy is None:
        yield Finding(
            "domain", WARN, f"the name server does not answer for {domain}; its mail set-up was not looked at"
        )
        return
    if not mx:
        yield Finding("domain", BAD, f"{domain} has no MX record: answers to our letters may not arrive")
    spf = [t for t in txt if t.lower().startswith("v=spf1")]
    if len(spf) != 1:
        said = "no SPF record" if not spf else f"{len(spf)} SPF records, where only one may be"
        yield Finding("domain", WARN, f'{domain} has {said}; add a TXT record "v=spf1 … -all" your mail provider names')
    if not any(t.lower().startswith("v=dmarc1") for t in policy):
        yield Finding("domain", WARN, f'_dmarc.{domain} has no record; add a TXT record "v=DMARC1; p=none"')
    if mx and len(spf) == 1:
        yield Finding("domain", GOOD, f"{domain} has MX and SPF records; DKIM is your provider's to sign")

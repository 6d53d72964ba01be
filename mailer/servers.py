"""Values for talking to mail servers: where one is, how to be let in, at what pace. All of it read from settings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

WHOLLY, OFFERED, REQUIRED, NEVER = "wholly", "offered", "required", "never"
TLS_WORDS = (REQUIRED, NEVER)

_RATE = re.compile(r"(\d{1,7})(?:\s*(?:/|per)\s*(s|sec|second|m|min|minute|h|hour|d|day))?", re.IGNORECASE)
_PERIODS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server. `tls`: wholly (from the first byte), offered (STARTTLS if it is), required, never."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)
    tls: str = OFFERED
    folder: str = ""  # IMAP only

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    @classmethod
    def read(cls, text: str, schemes: tuple[str, str]) -> Server:
        """A server from a URL; `schemes` is the plain one and the one with TLS. ValueError without a secret in it."""
        plain, wrapped = schemes
        form = f"{plain}://USER:PASSWORD@HOST:PORT, or {wrapped}://… for TLS from the start"
        escape = "in user and password write @ : / ? # % as %40 %3A %2F %3F %23 %25"
        try:
            parts = urlsplit(text)
            host, port = parts.hostname or "", parts.port
        except ValueError:  # its words may hold a piece of the password
            raise ValueError(f"has a host or port that cannot be read; write {form}; {escape}") from None
        if parts.scheme not in schemes:
            raise ValueError(f"must begin with {plain}:// or {wrapped}://; write {form}")
        if not host or parts.fragment or re.search(r"\s", text):
            raise ValueError(f"cannot be taken apart; write {form}; {escape}")
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        if re.search(r"[\x00-\x1f\x7f]", user + password):
            raise ValueError("has a line break or control character in user or password")
        options = parse_qsl(parts.query, keep_blank_values=True)
        tls = WHOLLY if parts.scheme == wrapped else OFFERED
        for key, value in options:
            if key != "tls" or value not in TLS_WORDS:
                raise ValueError(f"after ? only tls=required or tls=never can stand; {escape}")
            if parts.scheme == wrapped and value == "never":
                raise ValueError(f"says {wrapped}:// and tls=never at once; keep one of them")
            tls = tls if parts.scheme == wrapped else value
        folder = unquote(parts.path.strip("/"))
        if plain == "smtp" and folder:
            raise ValueError(f"goes on after the host; write {form}; {escape}")
        usual = {"smtp": 587 if user else 25, "smtps": 465, "imap": 143, "imaps": 993}[parts.scheme]
        if plain == "imap":
            folder = folder or "INBOX"
        return cls(
            host=host, port=usual if port is None else port, user=user, password=password, tls=tls, folder=folder
        )

    @property
    def loopback(self) -> bool:
        """Whether it is this very machine, whose certificate cannot carry its name."""
        return self.host in ("localhost", "::1") or self.host.startswith("127.")


@dataclass(frozen=True, slots=True)
class Rate:
    """No more than `count` letters in any `seconds`."""

    count: int
    seconds: float

    @classmethod
    def read(cls, text: str) -> Rate | None:
        """`30/minute`, `14` (a second), `none`. ValueError for anything else."""
        if text.casefold() in ("none", "off"):
            return None
        match = _RATE.fullmatch(text.strip())
        if not match or not int(match[1]):
            raise ValueError("write how many letters in which time, such as 14/second, 30/minute or 500/day")
        return cls(int(match[1]), _PERIODS[(match[2] or "second")[0].lower()])


@dataclass(frozen=True, slots=True)
class OAuth:
    """What it takes to get access tokens (RFC 6749 section 6)."""

    client_id: str
    client_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)
    token_url: str
    scope: str = ""

"""Settings: environment or `.env` to frozen, typed values, once. All mistakes at once, no secret echoed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from .servers import OAuth, Rate, Server

SECRETS = (
    "MAILER_SMTP_URL", "MAILER_IMAP_URL", "MAILER_DATABASE_URL", "MAILER_SECRET",
    "MAILER_OAUTH_CLIENT_SECRET", "MAILER_OAUTH_REFRESH_TOKEN",
)  # fmt: skip
NAMES = (
    "MAILER_ADDRESS", *SECRETS, "MAILER_PUBLIC_URL", "MAILER_SCHEDULES", "MAILER_TEMPLATES",
    "MAILER_PLUS_ADDRESSING", "MAILER_SEND_RATE", "MAILER_CONNECTIONS", "MAILER_IMAP_PROCESSED", "MAILER_KEEP_WORDS",
    "MAILER_AUTHSERV_ID", "MAILER_OAUTH_CLIENT_ID", "MAILER_OAUTH_TOKEN_URL", "MAILER_OAUTH_SCOPE",
    "MAILER_LOG", "MAILER_LOG_ADDRESSES",
)  # fmt: skip
NEEDED = ("MAILER_ADDRESS", "MAILER_SMTP_URL", "MAILER_IMAP_URL")
SHORT = 16  # characters of a secret below which somebody patient could guess it from one of their own links

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")
_LINE = re.compile(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)")
_SCHEMES = ("sqlite", "postgresql", "postgres", "postgresql+psycopg")
_TOKEN_URLS = {
    ("gmail.com", "googlemail.com", "google.com"): "https://oauth2.googleapis.com/token",
    ("outlook.com", "office365.com", "office.com", "hotmail.com"):
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
}  # fmt: skip


T = TypeVar("T")


class SettingsError(Exception):
    """What is wrong with the settings: `problems`, one sentence each, none with a secret in it."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is set, typed. `repr` shows no password, token or secret."""

    folder: Path
    address: str = ""
    smtp: Server | None = None
    imap: Server | None = None
    database_url: str = field(default="sqlite:///mailer.db", repr=False)
    public_url: str = "http://localhost:8025"
    secrets: tuple[str, ...] = field(default=(), repr=False)  # the first signs, all of them verify
    schedules: Path = Path("schedules")
    templates: Path | None = None
    plus_addressing: bool = True
    send_rate: Rate | None = None
    connections: int = 4
    processed: str = ""  # the IMAP folder that read mail is filed into; "" leaves it where it is
    keep_words: int = 30  # days after which the words of a message passed on are forgotten
    authserv_id: str = ""  # how our own receiving host signs Authentication-Results (RFC 8601 section 2.2)
    oauth: OAuth | None = None
    log: str = "plain"
    log_addresses: bool = False
    warnings: tuple[str, ...] = ()  # what works, yet should be mended

    @classmethod
    def read(cls, environ: Mapping[str, str], folder: Path) -> Settings:
        """Settings from `environ` and `folder/.env`; the environment wins. Raises SettingsError."""
        return _Reading(environ, folder).settings()

    def missing(self) -> list[str]:
        """The names of the settings that `run` needs and does not have."""
        there = (self.address, self.smtp, self.imap)
        return [name for name, value in zip(NEEDED, there, strict=True) if not value]

    @property
    def database_path(self) -> Path | None:
        """Where the SQLite database is; None with PostgreSQL."""
        scheme, _, rest = self.database_url.partition("://")
        return self.folder / unquote(rest[1:]) if scheme == "sqlite" else None

    @property
    def database_here(self) -> str:
        """The database's URL with a relative SQLite path taken from the settings' folder."""
        path = self.database_path
        return f"sqlite:///{path.resolve()}" if path is not None else self.database_url

    @property
    def database_shown(self) -> str:
        """The database's address without a password, for people to read."""
        return re.sub(r"://[^/@]*@", "://…@", self.database_url)


def secret(settings: Settings) -> tuple[bytes, ...]:
    """The keys that sign addresses, links and feeds; the first signs, all verify.

    Without MAILER_SECRET one is made the first time and kept beside the database, for its owner's eyes only.
    Two processes that start at the same moment get the same one. OSError where it cannot be kept.
    """
    if settings.secrets:
        return tuple(one.encode() for one in settings.secrets)
    database = settings.database_path
    path = database.with_name(database.name + ".secret") if database else settings.folder / "mailer.secret"
    if not path.exists():
        import tempfile
        from secrets import token_urlsafe

        path.parent.mkdir(parents=True, exist_ok=True)
        # Written whole under another name, then linked: nobody reads half a secret, the first one stays.
        handle, draft = tempfile.mkstemp(prefix=".secret-", dir=path.parent)  # mode 0600
        try:
            with os.fdopen(handle, "w") as out:
                out.write(token_urlsafe(32) + "\n")
                out.flush()
                os.fsync(out.fileno())
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            Path(draft).unlink()
    kept = tuple(one.encode() for one in re.split(r"[\s,]+", path.read_text("utf-8")) if one)
    if not kept:
        raise OSError(
            f"{path} is empty; put the secret back from a backup, or delete the file to have a new one made "
            "(links and addresses already sent out then stop working)"
        )
    return kept


class _Reading:
    def __init__(self, environ: Mapping[str, str], folder: Path) -> None:
        self.folder = folder
        self.problems: list[str] = []
        self.warnings: list[str] = []
        self.given: dict[str, str] = {}
        from_file = self._dotenv(folder / ".env")
        self._unknown(from_file, environ)
        for name in NAMES:
            for source in (environ, from_file):  # the environment wins, whichever of the two forms it uses
                if (value := self._one(name, source)) is not None:
                    self.given[name] = value
                    break

    def _one(self, name: str, source: Mapping[str, str]) -> str | None:
        plain, file = source.get(name, "").strip(), source.get(f"{name}_FILE", "").strip()
        if plain and file:
            self.problems.append(f"{name} and {name}_FILE are both set; keep one of them")
        if plain or not file:
            return plain or None
        if name not in SECRETS:
            self.problems.append(f"{name}_FILE: only secrets are read from files; set {name} itself")
            return None
        try:
            value = (self.folder / file).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            self.problems.append(f"{name}_FILE: {file} cannot be read ({why}); name a file that holds the value")
            return None
        if not value:  # a mount that came up empty: with another secret every link given out would be dead
            self.problems.append(f"{name}_FILE: {file} is empty; write the value into it")
        return value or None

    def _dotenv(self, path: Path) -> dict[str, str]:
        try:
            text = path.read_text("utf-8-sig")
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            self.problems.append(f"{path.name} cannot be read ({why}); let the user that mailer runs as read it")
            return {}
        found: dict[str, str] = {}
        for number, line in enumerate(text.splitlines(), 1):
            if not (line := line.strip()) or line.startswith("#"):
                continue
            if not (match := _LINE.fullmatch(line)):
                self.problems.append(f"{path.name}:{number}: not a setting; write NAME=value, or # before a remark")
                continue
            name, value = match.groups()
            if name in found:
                self.problems.append(f"{path.name}:{number}: {name} is set a second time; keep one of the two")
            found[name] = _unquoted(value)
        return found

    def _unknown(self, from_file: Mapping[str, str], environ: Mapping[str, str]) -> None:
        known = [*NAMES, *(f"{name}_FILE" for name in SECRETS)]
        for source, names in ((".env", from_file), ("the environment", environ)):
            for name in names:
                if not name.startswith("MAILER_") or name in known or name.removesuffix("_FILE") in known:
                    continue
                import difflib

                near = difflib.get_close_matches(name, known, 1, 0.8 if source == ".env" else 0.88)
                # The environment is shared with other programs, whose names may begin like ours.
                if near or source == ".env":
                    hint = f"did you mean {near[0]}?" if near else f"the names are {', '.join(NAMES)}"
                    self.problems.append(f"{name} in {source} is not a setting of ours; {hint}")

    def settings(self) -> Settings:
        result = Settings(
            folder=self.folder,
            address=self._take("MAILER_ADDRESS", self._address, ""),
            smtp=self._server("MAILER_SMTP_URL", ("smtp", "smtps")),
            imap=self._server("MAILER_IMAP_URL", ("imap", "imaps")),
            database_url=self._take("MAILER_DATABASE_URL", self._database, "sqlite:///mailer.db"),
            public_url=self._take("MAILER_PUBLIC_URL", self._public, "http://localhost:8025"),
            secrets=self._take("MAILER_SECRET", self._secrets, ()),
            schedules=self.folder / self.given.get("MAILER_SCHEDULES", "schedules"),
            templates=self._take("MAILER_TEMPLATES", self._templates, None),
            plus_addressing=self._take("MAILER_PLUS_ADDRESSING", _on_or_off, True),
            send_rate=self._take("MAILER_SEND_RATE", Rate.read, None),
            connections=self._take("MAILER_CONNECTIONS", _connections, 4),
            processed=self.given.get("MAILER_IMAP_PROCESSED", ""),
            keep_words=self._take("MAILER_KEEP_WORDS", _days, 30),
            authserv_id=self.given.get("MAILER_AUTHSERV_ID", ""),
            oauth=self._oauth(),
            log=self._take("MAILER_LOG", _log, "plain"),
            log_addresses=self._take("MAILER_LOG_ADDRESSES", _on_or_off, False),
            warnings=tuple(self.warnings),
        )
        if result.imap and not result.imap.user:
            self.problems.append("MAILER_IMAP_URL names no user; write imaps://USER:PASSWORD@HOST/INBOX")
        if self.problems:
            raise SettingsError(self.problems)
        return result

    def _take(self, name: str, read: Callable[[str], T], default: T) -> T:
        if (text := self.given.get(name)) is None:
            return default
        try:
            return read(text)
        except ValueError as error:
            self.problems.append(f"{name}: {error}")
            return default

    def _address(self, text: str) -> str:
        if "+" in text.partition("@")[0]:
            raise ValueError("is the mailbox itself, without +; names after + are ours to give")
        if not _ADDRESS.fullmatch(text) or ".." in text:
            raise ValueError("is not an address; write the mailbox members write to, such as circle@example.org")
        return text

    def _server(self, name: str, schemes: tuple[str, str]) -> Server | None:
        return self._take(name, lambda text: Server.read(text, schemes), None)

    def _database(self, text: str) -> str:
        scheme, mark, rest = text.partition("://")
        if not mark or scheme not in _SCHEMES:
            raise ValueError("write sqlite:///mailer.db or postgresql://USER:PASSWORD@HOST/NAME")
        if scheme == "sqlite":
            if not rest.startswith("/") or rest in ("/", "/:memory:"):
                raise ValueError("names no file; write sqlite:///mailer.db, or four slashes for a path from the root")
        # One of these in the password would make its end the host's name, which whatever fails then says aloud.
        elif re.search("[@/?#]", rest.rpartition("@")[0]):
            raise ValueError("cannot be taken apart; in user and password write @ : / ? # % as %40 %3A %2F %3F %23 %25")
        elif "MAILER_SECRET" not in self.given:
            self.warnings.append(
                "MAILER_SECRET is not set; with PostgreSQL set it, the same on every machine, "
                "or links from one are not understood by another"
            )
        return text

    def _public(self, text: str) -> str:
        try:
            parts = urlsplit(text)
            fine = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
        except ValueError:
            fine = False
        if not fine or parts.query or parts.fragment or parts.username is not None or re.search(r"\s", text):
            raise ValueError("write where members reach the pages, such as https://circle.example.org")
        return text.rstrip("/")

    def _secrets(self, text: str) -> tuple[str, ...]:
        several = tuple(one.strip() for one in text.split(","))
        if not all(several):
            raise ValueError(
                "has an empty part; write one secret, or several with commas between (the first one signs)"
            )
        if any(len(one) < SHORT for one in several):
            self.warnings.append(
                f"MAILER_SECRET is shorter than {SHORT} characters and could be guessed; "
                "leave it out to have a good one made, or put 32 random characters"
            )
        return several

    def _templates(self, text: str) -> Path:
        path = self.folder / text
        if not path.is_dir():
            raise ValueError(f"there is no folder {text}; make it, or leave the setting out for the built-in letters")
        return path

    def _oauth(self) -> OAuth | None:
        keys = ("client_id", "client_secret", "refresh_token", "token_url", "scope")
        words = {key: self.given.get(f"MAILER_OAUTH_{key.upper()}", "") for key in keys}
        if not any(words.values()):
            return None
        words["token_url"] = words["token_url"] or self._token_url()
        for key in ("client_id", "refresh_token", "token_url"):  # a public client has no client secret
            if not words[key]:
                self.problems.append(
                    f"MAILER_OAUTH_{key.upper()} is missing, other MAILER_OAUTH_ settings are there; "
                    "set it, or leave them all out and put a password into the URLs"
                )
        url = words["token_url"]
        if url and not re.match(r"https://|http://(localhost|127\.0\.0\.1|\[::1\])[:/]", url):
            self.problems.append("MAILER_OAUTH_TOKEN_URL: must begin with https://")
        return OAuth(**words)

    def _token_url(self) -> str:
        for name in ("MAILER_IMAP_URL", "MAILER_SMTP_URL"):
            host = self.given.get(name, "").rpartition("@")[2].partition("/")[0].partition(":")[0].lower()
            for domains, url in _TOKEN_URLS.items():
                if any(host == domain or host.endswith("." + domain) for domain in domains):
                    return url
        return ""


def _on_or_off(text: str) -> bool:
    word = text.casefold()
    if word in ("on", "yes", "true", "1"):
        return True
    if word in ("off", "no", "false", "0"):
        return False
    raise ValueError("write on or off")


def _connections(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 100:
        raise ValueError("write a number from 1 to 100")
    return int(text)


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 4:
        raise ValueError("write a number of days, from 0 to 9999")
    return int(text)


def _log(text: str) -> str:
    if text not in ("plain", "json"):
        raise ValueError("write plain or json")
    return text


def _unquoted(value: str) -> str:
    """The value of a `.env` line: quotes taken off, a remark after ` #` too unless it stands in quotes."""
    if value[:1] in ("'", '"') and (end := value.find(value[0], 1)) > 0:
        after = value[end + 1 :].strip()
        if not after or after.startswith("#"):
            return value[1:end]
    return re.split(r"\s#", value, maxsplit=1)[0].strip()

"""Log lines for operators, plain or JSON: letter keys and numbers, no addresses, passwords, signed links."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

_ADDRESS = re.compile(r"[^\s<>\"'(),;:=|/\\@\[\]]{1,128}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,9}")
_CREDENTIALS = re.compile(r"(://)[^\s/@]{1,256}@")  # user:password@ of a URL
_SIGNED_LINK = re.compile(r"(/(?:r|u|m|h|feeds)/)[A-Za-z0-9_~.=%-]{12,}")  # whoever holds one may act with it
_OWN = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class Veil:
    """Hides who is meant: an address becomes `someone-3f9a1c`, one name a person while the process lives."""

    def __init__(self) -> None:
        # A key of this process's own: without one, whoever has the log could try a list of addresses.
        self._key = os.urandom(16)

    def __call__(self, text: str) -> str:
        text = _SIGNED_LINK.sub(r"\1…", text)
        if "@" not in text:
            return text
        return _ADDRESS.sub(self._name, _CREDENTIALS.sub(r"\1…", text))

    def _name(self, found: re.Match[str]) -> str:
        digest = hashlib.blake2s(found[0].casefold().encode(), key=self._key, digest_size=3)
        return f"someone-{digest.hexdigest()}"


class Plain(logging.Formatter):
    """`2026-11-21T09:00:00Z INFO mailer.smtp: text key=value`; a traceback follows on lines of its own."""

    def __init__(self, veil: Veil | None) -> None:
        super().__init__()
        self._veil = veil

    def format(self, record: logging.LogRecord) -> str:
        said = _fields(record)
        line = f"{said.pop('time')} {said.pop('level')} {said.pop('logger')}: {said.pop('message')}"
        error = said.pop("error", "")
        line += "".join(f" {key}={value}" for key, value in said.items())
        if error:
            line += f"\n{error}"
        return self._veil(line) if self._veil else line


class Json(logging.Formatter):
    """One JSON object a line: time, level, logger, message, then what was given as `extra`, then error."""

    def __init__(self, veil: Veil | None) -> None:
        super().__init__()
        self._veil = veil

    def format(self, record: logging.LogRecord) -> str:
        said = _fields(record)
        if self._veil:
            said = {k: v if isinstance(v, int | float) else self._veil(str(v)) for k, v in said.items()}
        return json.dumps(said, ensure_ascii=False, default=str)


def start(
    style: str = "plain", *, addresses: bool = False, level: int = logging.INFO, stream: TextIO | None = None
) -> None:
    """Sends what the program has to say to `stream` (standard error), once: "plain" lines or "json".

    `addresses=True` leaves addresses readable. Calling it again replaces what was set up before.
    """
    veil = None if addresses else Veil()
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Json(veil) if style == "json" else Plain(veil))
    root = logging.getLogger()
    for old in root.handlers[:]:
        if isinstance(old.formatter, Plain | Json):
            root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
    for noisy in ("imapclient", "aiosmtplib", "apscheduler", "asyncio", "uvicorn", "mail.log", "watchfiles"):
        logging.getLogger(noisy).setLevel(max(level, logging.WARNING))
    # Its detectors stumble over odd mails and tell each time; what they do not find we look for ourselves.
    logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    moment = datetime.fromtimestamp(record.created, UTC)
    said: dict[str, Any] = {
        "time": moment.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "level": record.levelname,
        "logger": record.name,
        "message": record.getMessage(),
    }
    said.update((key, value) for key, value in record.__dict__.items() if key not in _OWN)
    if record.exc_info and record.exc_info[0] is not None:
        said["error"] = logging.Formatter().formatException(record.exc_info)
    return said

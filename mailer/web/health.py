"""Whether we are well: for a load balancer in one word, for Prometheus in numbers. Nobody's name or address."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from mailer.service.house import House
from mailer.store import StoreError, lookups

from .visit import Page

STALE = timedelta(minutes=5)  # a service that has looked at nothing for so long is stuck
COUNTED = 60.0  # seconds for which counts of all of history are kept


class Working(Protocol):
    """What is asked of the process that plans and sends, where it is this one (`mailer.app.App`)."""

    last_pass: datetime | None
    looked_for: float  # seconds the last look ahead took
    trouble: str  # with the ledger, "" for none
    fault: str  # that ended the last look ahead, "" for none


@dataclass(frozen=True, slots=True)
class Trouble:
    part: str  # database | passes | sending | mailbox
    text: str
    grave: bool  # whether pages should go elsewhere


class Health:
    """Every method may run in any thread. `app` is None where this process only serves pages."""

    def __init__(self, house: House, app: Working | None, started: datetime) -> None:
        self.house, self.app, self.started = house, app, started
        self.requests: Counter[tuple[str, int]] = Counter()
        self._counts: tuple[float, dict[str, int], dict[str, int]] | None = None
        self._lock = threading.Lock()

    # -- one word --------------------------------------------------------------------------------------------

    def troubles(self, now: datetime) -> list[Trouble]:
        found: list[Trouble] = []
        try:
            self.house.store.next_moment()
        except StoreError:
            found.append(Trouble("database", "the database cannot be read", grave=True))
        if self.app is None:
            return found
        if self.app.trouble and not found:  # a full disk may still be read
            found.append(Trouble("database", "the database cannot be written", grave=True))
        if now - (self.app.last_pass or self.started) > STALE:
            found.append(Trouble("passes", "nothing was looked at for five minutes", grave=True))
        elif self.app.fault:
            found.append(Trouble("passes", "the last look ahead failed", grave=False))
        if getattr(getattr(self.app, "carrier", None), "trouble", ""):
            found.append(Trouble("sending", "letters wait for the mail server", grave=False))
        if _mailbox(self.app, "trouble"):
            found.append(Trouble("mailbox", "the mailbox cannot be read", grave=False))
        return found

    def ready(self, now: datetime) -> Page:
        """200 `ok` or `degraded`, 503 `failing`, and what is wrong; details stand in the log, not here."""
        troubles = self.troubles(now)
        grave = any(t.grave for t in troubles)
        document = {
            "status": "failing" if grave else "degraded" if troubles else "ok",
            "troubles": {t.part: t.text for t in troubles},
        }
        return _plain(json.dumps(document) + "\n", 503 if grave else 200, "application/json")

    @staticmethod
    def live() -> Page:
        """This process answers; nothing else is asked."""
        return _plain("alive\n", 200)

    # -- numbers ---------------------------------------------------------------------------------------------

    def metrics(self, now: datetime) -> Page:
        """Prometheus text format 0.0.4."""
        lines: list[str] = []

        def gauge(name: str, about: str, values: Mapping[str, float], kind: str = "gauge") -> None:
            lines.append(f"# HELP mailer_{name} {about}")
            lines.append(f"# TYPE mailer_{name} {kind}")
            lines.extend(f"mailer_{name}{labels} {_exactly(value)}" for labels, value in values.items())

        troubles = {t.part for t in self.troubles(now)}
        parts = ("database", "passes", "sending", "mailbox") if self.app is not None else ("database",)
        gauge("up", "Whether a part works.", {f'{{part="{p}"}}': float(p not in troubles) for p in parts})
        try:
            backlog = self.house.store.backlog(now)
            letters, mails = self._history()
        except StoreError:
            backlog = None
        if backlog is not None:
            waiting = {"due": backlog.due, "later": backlog.later, "sending": backlog.sending}
            gauge("letters_waiting", "Letters decided and not sent yet.", _by("state", waiting))
            age = max((now - backlog.oldest).total_seconds(), 0.0) if backlog.oldest else 0.0
            gauge("letters_oldest_due_seconds", "How long the oldest letter that may go has waited.", {"": age})
            settled = {k: letters.get(k, 0) for k in ("sent", "failed", "dropped")}
            gauge("letters", "Letters by what became of them.", _by("state", settled), "counter")
            gauge("mails", "Mails that came in, by fate.", _by("fate", mails), "counter")
        if self.app is not None and self.app.last_pass is not None:
            ago = (now - self.app.last_pass).total_seconds()
            gauge("pass_age_seconds", "Since the last look ahead.", {"": max(ago, 0.0)})
            gauge("look_ahead_seconds", "How long the last look ahead took.", {"": self.app.looked_for})
        contact = _mailbox(self.app, "contact")
        if isinstance(contact, datetime):
            silent = (now - contact).total_seconds()
            gauge("mailbox_contact_age_seconds", "Since the mailbox last answered.", {"": max(silent, 0.0)})
        lag = _mailbox(self.app, "lag")
        if isinstance(lag, float):
            gauge("mailbox_lag_seconds", "How long the oldest mail of the last look had lain there.", {"": lag})
        seen = {f'{{route="{route}",status="{status}"}}': n for (route, status), n in sorted(self.requests.items())}
        gauge("http_requests", "Requests answered by this process.", dict(seen), "counter")
        return _plain("\n".join(lines) + "\n", 200, "text/plain; version=0.0.4; charset=utf-8")

    def _history(self) -> tuple[dict[str, int], dict[str, int]]:
        with self._lock:
            if self._counts is None or time.monotonic() - self._counts[0] > COUNTED:
                self._counts = (time.monotonic(), self.house.store.counts(), lookups.fates(self.house.store))
            return self._counts[1], self._counts[2]


def _mailbox(app: Working | None, name: str) -> object:
    mailbox = getattr(app, "mailbox", None)
    return getattr(getattr(mailbox, "health", mailbox), name, None)


def _exactly(value: float) -> str:
    """Six digits, as `:g` gives, would make a counter past a million stand still for hours."""
    return str(int(value)) if value == int(value) else f"{value:.6f}"


def _by(label: str, counts: Mapping[str, int]) -> dict[str, float]:
    return {f'{{{label}="{value}"}}': float(count) for value, count in counts.items()}


def _plain(text: str, status: int, kind: str = "text/plain; charset=utf-8") -> Page:
    return Page(text.encode(), status, kind)

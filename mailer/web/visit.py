"""One visit to a page: what was asked, and what is shown. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Visit:
    """`name` is the token or group in the path. `form` is None for GET and HEAD: who only looks changes nothing."""

    name: str
    now: datetime  # aware UTC
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] | None = None
    languages: str = ""  # Accept-Language
    client: str = ""

    @property
    def asks(self) -> str:
        """The answer a link or a form carries, "" for none."""
        return (self.form if self.form is not None else self.query).get("answer", "")[:40]


@dataclass(frozen=True, slots=True)
class Page:
    body: bytes
    status: int = 200
    kind: str = "text/html; charset=utf-8"
    language: str = "en"
    headers: tuple[tuple[str, str], ...] = ()
    private: bool = True  # for one person: kept by nobody, found by no search engine

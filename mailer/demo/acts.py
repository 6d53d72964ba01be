"""What somebody does when a letter reaches them, or when their hour has come; and how it is meant. Values only.

`means` lists the ledger rows the act should come to, each "ABOUT ANSWER"; `fate` what should become of the mail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from fnmatch import fnmatchcase

RECORDED, ASKED_BACK, FOR_HOST, AUTOMATIC, COMMAND = "recorded", "asked back", "for the host", "automatic", "command"


@dataclass(frozen=True, slots=True)
class Says:
    """Answers the letter in words; `style` is the mail program's: top, bottom, outlook or phone."""

    words: str
    means: tuple[str, ...] = ()
    style: str = "top"
    fate: str = RECORDED


@dataclass(frozen=True, slots=True)
class Presses:
    """Presses yes, no or maybe in a calendar: google, outlook or apple."""

    partstat: str
    program: str

    fate: str = RECORDED

    @property
    def means(self) -> tuple[str, ...]:
        return (f"rsvp {self.partstat.lower()}",)

    @property
    def label(self) -> str:
        """What stands on the button."""
        return {"ACCEPTED": "yes", "DECLINED": "no", "TENTATIVE": "maybe"}[self.partstat]


@dataclass(frozen=True, slots=True)
class Clicks:
    """Follows a link of the letter and presses a button on the page: `link` is r, m or u; `form` what is posted."""

    link: str
    form: tuple[tuple[str, str], ...]
    means: tuple[str, ...]
    what: str


@dataclass(frozen=True, slots=True)
class Vacates:
    """An automatic answer; `declared`: with the header that says so."""

    words: str
    declared: bool
    means: tuple[str, ...] = ()
    fate: str = AUTOMATIC


@dataclass(frozen=True, slots=True)
class Writes:
    """A mail of one's own accord, to a group's address ("" is the mailbox itself)."""

    group: str
    subject: str
    words: str
    means: tuple[str, ...] = ()
    fate: str = FOR_HOST


@dataclass(frozen=True, slots=True)
class Edits:
    """A host changes a file of the schedules: `change` gives its new text."""

    file: str
    what: str
    change: Callable[[str], str]


Act = Says | Presses | Clicks | Vacates | Writes | Edits


@dataclass(frozen=True, slots=True)
class Cue:
    """When `who` gets a letter of `topic` (a pattern) about `about` (a pattern: session, or group), they act `after`
    it: the first time by the first of `acts`, then by the next, and round again. No acts: they let it be."""

    who: str
    topic: str
    about: str
    after: timedelta
    acts: tuple[Act, ...]
    since: datetime | None = None
    until: datetime | None = None

    def fits(self, who: str, topic: str, about: str, now: datetime) -> bool:
        within = (self.since is None or self.since <= now) and (self.until is None or now < self.until)
        return within and who == self.who and fnmatchcase(topic, self.topic) and fnmatchcase(about, self.about)


@dataclass(frozen=True, slots=True)
class Plan:
    """Something done at an hour of its own; about the last letter of `topic` on `about` where it needs one."""

    at: datetime
    who: str
    act: Act
    topic: str = ""
    about: str = ""

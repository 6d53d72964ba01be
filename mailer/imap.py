"""New mail in over IMAP, each at least once and in order: recorded first, filed away after. One thread a mailbox."""

from __future__ import annotations

import imaplib
import logging
import os
import random
import selectors
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from .clock import Clock
from .core.frozen import value
from .folder import MOST, Arrived, Folder
from .imap_dialling import Trouble, translated
from .servers import Server
from .trouble import tidy

if TYPE_CHECKING:
    from .config import Settings
    from .oauth import Tokens

log = logging.getLogger(__name__)

T = TypeVar("T")

REST = (1.0, 60.0)  # seconds between tries while there is trouble: the first, the longest
BACKLOG = 2000  # mails, from which on it pays to begin upon the next while these are recorded
TRIES = 3  # how often a mail that cannot be recorded is tried in one run of the program


@value
class Mail:
    """A mail as it is handed over. `at`: when the server received it, UTC."""

    raw: bytes
    uid: int
    at: datetime


Take = Callable[[Sequence[Mail], int], None]
"""take(mails, uidvalidity): records the mails and moves the cursor to the last of them. When it has returned they are
kept for good; when it raises, they (or some of them) are handed over again."""


class Ahead(Protocol):
    """Who begins to work on mails that are still to be handed over."""

    def expect(self, raws: Sequence[bytes]) -> None:
        """These mails will be handed over together, after those told before. Told of none: some will be soon."""

    def end(self) -> None:
        """No more are to come for now, and some of those told may never be handed over."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the mailbox is: when it last answered, what is wrong ("" for nothing), mails taken in, mails given up, and
    for how many seconds the oldest taken in at the last look had lain there."""

    contact: datetime | None = None
    trouble: str = ""
    taken: int = 0
    poisonous: int = 0
    lag: float = 0.0


class Mailbox:
    """A mailbox on an IMAP server. `health` may be read from any thread, all else belongs to one."""

    def __init__(
        self,
        server: Server,
        *,
        cursor: Callable[[], tuple[int, int] | None],
        set_cursor: Callable[[int, int], None],
        since: Callable[[], datetime],
        processed: str = "",
        tokens: Tokens | None = None,
        clock: Clock | None = None,
        ahead: Ahead | None = None,
        most: int = MOST,
        poll: float = 30.0,
        idle: float = 240.0,
        connect: float = 10.0,
        read: float = 30.0,
    ) -> None:
        """`cursor` gives (UIDVALIDITY, last UID) or None; `set_cursor` moves it where no mail was received to do so.
        `since`: without a cursor, or when the server has numbered anew, mail from this moment on is new.
        `processed`: folder to file read mail into; without, mail stays and no flag is touched.
        `ahead` is told of the mails of a backlog before they are handed over.
        `most`: bytes of a mail that is read whole. Of a larger one the head is handed over, under a line
        `X-Mailer-Cut: SIZE`. Seconds: `poll` between looks where there is no IDLE, `idle` before it is renewed.
        """
        self.server = server
        self.health = Health()
        self._cursor, self._set_cursor, self._since = cursor, set_cursor, since
        self._open = partial(Folder.open, server, processed=processed, tokens=tokens, connect=connect, read=read)
        self._clock, self._ahead = clock or Clock(), ahead
        self._most, self._poll, self._idle = most, poll, idle
        self._failed: dict[tuple[int, int], int] = {}
        self._bell, self._rope = os.pipe()
        os.set_blocking(self._bell, False)
        os.set_blocking(self._rope, False)

    @classmethod
    def of(
        cls,
        settings: Settings,
        cursor: Callable[[], tuple[int, int] | None],
        set_cursor: Callable[[int, int], None],
        since: Callable[[], datetime],
        tokens: Tokens | None = None,
        clock: Clock | None = None,
    ) -> Mailbox:
        """The mailbox that the settings describe."""
        assert settings.imap is not None, "IMAP is not set up"
        return cls(
            settings.imap,
            cursor=cursor,
            set_cursor=set_cursor,
            since=since,
            processed=settings.processed,
            tokens=None if settings.imap.password else tokens,
            clock=clock,
        )

    def close(self) -> None:
        """Lets go of the bell. Not while `watch` runs."""
        os.close(self._bell)
        os.close(self._rope)

    def wake(self) -> None:
        """Ends a wait, from any thread: the mailbox is looked at now."""
        try:
            os.write(self._rope, b"!")
        except BlockingIOError:
            pass  # rung often enough already

    def fetch_new(self, take: Take) -> int:
        """One pass over the new mail; how many were received. Trouble where the mailbox cannot be read.

        Mails come some hundreds at once, and are filed away when `take` has returned.
        """
        folder = self._open()
        try:
            count = self._pass(folder, take)
        except (OSError, imaplib.IMAP4.error) as error:
            folder.close(politely=False)
            raise translated(error, self.server) from error
        except BaseException:
            folder.close(politely=False)
            raise
        folder.close()
        return count

    def watch(self, take: Take, stop: threading.Event) -> None:
        """Receives mail as it comes until `stop` is set. No trouble of the mailbox's ends it; `health` tells."""
        ringer = threading.Thread(target=self._ring_at, args=(stop,), daemon=True, name="mailbox bell")
        ringer.start()
        failures = 0
        while not stop.is_set():
            try:
                folder = self._open()
                politely = False
                try:
                    while not stop.is_set():
                        self._pass(folder, take)
                        failures = 0
                        folder.wait(self._poll if folder.deaf else self._idle, self._bell)
                        self._quiet()
                    politely = True
                except (OSError, imaplib.IMAP4.error) as error:
                    raise translated(error, self.server) from error
                finally:
                    folder.close(politely)
            except Trouble as trouble:
                failures += 1
                rest = trouble.rest or min(REST[0] * 2 ** min(failures - 1, 10), REST[1])
                self._trouble(str(trouble))
                self._pause(rest * random.uniform(0.7, 1.3))
        ringer.join()

    def _ring_at(self, stop: threading.Event) -> None:
        stop.wait()
        self.wake()

    def _pass(self, folder: Folder, take: Take) -> int:
        before = _recording(self._cursor)
        fresh = before is None or before[0] != folder.validity
        if fresh or before is None:
            uids = folder.since(_recording(self._since))
        else:
            uids = self._again(folder.validity) + folder.after(before[1])
        count, oldest = 0, self._clock.now()
        # Mail that is filed away goes before the next is read: a line that breaks then leaves none of it behind.
        ahead = self._ahead if len(uids) >= BACKLOG and not folder.files else None
        try:
            if ahead:
                ahead.expect(())
            for mails in self._batches(folder, uids, ahead):
                oldest = min(oldest, *(mail.at for mail in mails))
                count += self._hand_over(folder, mails, take)
        finally:
            if ahead:
                ahead.end()
        if fresh and folder.next:
            # Old mail below it is never looked at again; what came since SELECT has a UID above.
            _recording(self._set_cursor, folder.validity, max([folder.next - 1, *uids]))
        self._well(count, oldest)
        return count

    def _batches(self, folder: Folder, uids: Sequence[int], ahead: Ahead | None) -> Iterator[list[Mail]]:
        """Mails to be handed over together. In a backlog each batch waits for the next, of which `ahead` is told."""
        waiting: list[Mail] = []
        try:
            for batch in folder.read(uids, self._most):
                mails = [Mail(_headed(mail), mail.uid, mail.at) for mail in batch]
                if ahead is None:
                    yield mails
                    continue
                ahead.expect([mail.raw for mail in mails])
                if waiting:
                    yield waiting
                waiting = mails
        except (OSError, imaplib.IMAP4.error):  # the line is broken: what came before is not lost
            if waiting:
                yield waiting
            raise
        if waiting:
            yield waiting

    def _hand_over(self, folder: Folder, mails: list[Mail], take: Take) -> int:
        if len(mails) > 1:
            try:
                take(mails, folder.validity)
            except Exception as error:  # one mail's fault must not be all the others': each by itself
                log.info("%d mails could not be recorded together (%s), now one by one", len(mails), error)
            else:
                for mail in mails:
                    self._failed.pop((folder.validity, mail.uid), None)
                folder.file_away([mail.uid for mail in mails])
                return len(mails)
        return self._one_by_one(folder, mails, take)

    def _one_by_one(self, folder: Folder, mails: list[Mail], take: Take) -> int:
        recorded: list[int] = []
        doubtful: tuple[int, Exception] | None = None
        for mail in mails:
            error = self._try(take, mail, folder.validity)
            if error is None:
                recorded.append(mail.uid)
                if doubtful:
                    self._pass_over(folder.validity, *doubtful)
                    doubtful = None
            elif (folder.validity, mail.uid) in self._failed:
                self._pass_over(folder.validity, mail.uid, error)
            elif doubtful:
                # Two in a row: it is not the mails. The cursor stands before the first, nothing is lost.
                folder.file_away(recorded)
                raise _unrecorded(error)
            else:
                doubtful = (mail.uid, error)
        folder.file_away(recorded)
        if doubtful:
            raise _unrecorded(doubtful[1])
        return len(recorded)

    def _try(self, take: Take, mail: Mail, validity: int) -> Exception | None:
        try:
            take([mail], validity)
        except Exception as error:
            return error
        self._failed.pop((validity, mail.uid), None)
        return None

    def _again(self, validity: int) -> list[int]:
        """Mails passed over earlier in this run that deserve another try."""
        self._failed = {key: tries for key, tries in self._failed.items() if key[0] == validity}
        return sorted(uid for (_, uid), tries in self._failed.items() if tries < TRIES)

    def _pass_over(self, validity: int, uid: int, error: Exception) -> None:
        """One mail that cannot be recorded, though others can, holds nobody up; it stays in the mailbox."""
        tries = self._failed[validity, uid] = self._failed.get((validity, uid), 0) + 1
        log.error("mail %d could not be recorded, others go on (try %d of %d)", uid, tries, TRIES, exc_info=error)
        if tries == 1:
            self.health = replace(self.health, poisonous=self.health.poisonous + 1)

    def _well(self, count: int, oldest: datetime) -> None:
        if self.health.trouble:
            log.info("mail from %s is read again", self.server)
        now = self._clock.now()
        lag = (now - oldest).total_seconds() if count else 0.0
        self.health = replace(self.health, contact=now, trouble="", taken=self.health.taken + count, lag=lag)

    def _trouble(self, text: str) -> None:
        if text != self.health.trouble:
            log.warning("%s; mail is kept there, we try again", text)
        self.health = replace(self.health, trouble=text)

    def _pause(self, seconds: float) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._bell, selectors.EVENT_READ)
            selector.select(seconds)
        self._quiet()

    def _quiet(self) -> None:
        try:
            while os.read(self._bell, 512):
                pass
        except BlockingIOError:
            pass


def _headed(mail: Arrived) -> bytes:
    return b"X-Mailer-Cut: %d\r\n%s" % (mail.size, mail.raw) if mail.cut else mail.raw


def _recording(work: Callable[..., T], *arguments: int) -> T:
    """Does a piece of the ledger's work. Its trouble is not the mail server's, yet mail must wait all the same."""
    try:
        return work(*arguments)
    except Exception as error:
        raise _unrecorded(error) from error


def _unrecorded(error: Exception) -> Trouble:
    trouble = Trouble(f"mail cannot be recorded ({type(error).__name__}: {tidy(str(error))})")
    trouble.__cause__ = error
    return trouble

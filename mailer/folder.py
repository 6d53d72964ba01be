"""One IMAP folder, open over one connection: what is new in it, its mail in batches, filing away, waiting for more.

imapclient opens, searches and idles; mail itself is read off the wire here, because parsing a whole FETCH
costs more than the server takes to send it. Nothing here changes a flag or deletes what was not copied first.
"""

from __future__ import annotations

import contextlib
import imaplib
import logging
import re
import selectors
import ssl
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient

from .core.frozen import value
from .imap_dialling import SETTING, Trouble, dial, translated
from .servers import Server
from .trouble import tidy

if TYPE_CHECKING:
    from .oauth import Tokens

log = logging.getLogger(__name__)

MOST = 15 << 20  # bytes of a mail that is read whole
LOOKED_AT = 5000  # mails whose sizes are asked for at once
BATCH, BATCH_BYTES = 500, 8 << 20  # mails read before they are handed over, and what they may weigh together

_MONTHS = {m: i for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
_LITERAL = re.compile(rb"\{(\d+)\}\r\n\Z")
_ALL = re.compile(rb'UID (\d+) RFC822\.SIZE (\d+) INTERNALDATE "([^"]+)"')  # in the order asked, as most answer
_UID = re.compile(rb"[( ]UID (\d+)")
_SIZE = re.compile(rb"[( ]RFC822\.SIZE (\d+)")
_DATE = re.compile(rb'[( ]INTERNALDATE "([^"]+)"')
_EXISTS = re.compile(rb"\* \d+ (?:EXISTS|RECENT)\r\n")


@value
class Arrived:
    """A mail as it lies in the folder. `at` is when the server received it, UTC; `cut`: `raw` is only its head."""

    uid: int
    at: datetime
    size: int  # bytes, as the server counts
    raw: bytes
    cut: bool = False


class Folder:
    """An open folder. `validity` is its UIDVALIDITY, `next` its UIDNEXT when it was opened (0: not told).

    `deaf`: the server has no IDLE, one must look again and again.
    """

    def __init__(self, client: IMAPClient, name: str, processed: str, read: float) -> None:
        self._client, self._imap, self._read = client, client._imap, read
        self._processed = self._home_for(processed) if processed else ""
        self._stirred = False  # the server told of new mail while something else was asked
        self._tags = 0
        self.deaf = not client.has_capability("IDLE")
        told = self._select(name)
        self.validity = int(told.get(b"UIDVALIDITY", 0))
        self.next = int(told.get(b"UIDNEXT", 0))

    @classmethod
    def open(
        cls, server: Server, *, processed: str = "", tokens: Tokens | None = None, connect: float = 10, read: float = 30
    ) -> Folder:
        """Connects, encrypts, logs in and opens `server.folder`; to read only, unless mail is filed into `processed`.

        Trouble with a sentence for the operator where that fails. `connect` and `read`: seconds to wait.
        """
        client = dial(server, tokens, connect, read)
        try:
            return cls(client, server.folder, processed, read)
        except BaseException as error:
            with contextlib.suppress(OSError):
                client.shutdown()
            if isinstance(error, OSError | imaplib.IMAP4.error):
                raise translated(error, server) from error
            raise

    def close(self, politely: bool = True) -> None:
        """Ends the connection; not `politely` where it is broken already."""
        with contextlib.suppress(OSError, imaplib.IMAP4.error):
            if politely:
                self._client.socket().settimeout(2)
                self._client.logout()
                return
        with contextlib.suppress(OSError):
            self._client.shutdown()

    @property
    def files(self) -> bool:
        """Whether mail is filed away once it is recorded."""
        return bool(self._processed)

    # what is there

    def after(self, uid: int) -> list[int]:
        """The UIDs above `uid`, rising. One SEARCH, however much old mail there is."""
        # `n:*` always matches the last mail, whatever n is (RFC 3501 section 6.4.8).
        return [found for found in self._search(["UID", f"{uid + 1}:*"]) if found > uid]

    def since(self, moment: datetime) -> list[int]:
        """The UIDs of mail received at or after `moment`, rising. Only dates of the last days are looked at."""
        # SINCE compares days in a zone of the server's choice (RFC 3501 section 6.4.4).
        day = (moment.astimezone(UTC) - timedelta(days=1)).date()
        uids = self._search(["SINCE", day])
        found = []
        for some in _chunks(uids, LOOKED_AT):
            found += [told.uid for told in self._look(some) if told.at >= moment]
        return sorted(found)

    def read(self, uids: Sequence[int], most: int = MOST) -> Iterator[list[Arrived]]:
        """Mail by UID in batches that fit into memory. Of one larger than `most` bytes only the head is read."""
        for some in _chunks(sorted(uids), LOOKED_AT):
            asked: bytes | None = (
                None  # the server has been asked for the next batch, and sends it while this one is worked upon
            )
            batches = list(_batches(self._look(some), most))
            for wanted, following in zip_longest(batches, batches[1:]):
                batch = list(self._fetch(wanted, asked or self._request(wanted)))
                # Not while mail is filed away in between: one waits for the answer to one thing.
                asked = self._request(following) if following and not self._processed else None
                yield batch

    def _search(self, criteria: list[object]) -> list[int]:
        self._imap.response("EXISTS")  # forgets what was told before
        uids = sorted(self._client.search(criteria))
        _, told = self._imap.response("EXISTS")
        self._stirred = bool(told and told[0])
        return uids

    def _look(self, uids: Sequence[int]) -> list[_Told]:
        """Size and date of mails, by rising UID."""
        told = []
        for text, _ in self._ask(f"UID FETCH {_set(uids)} (UID RFC822.SIZE INTERNALDATE)"):
            if found := _ALL.search(text):
                told.append(_Told(int(found[1]), int(found[2]), moment_of(found[3].decode())))
                continue
            uid, size, date = _UID.search(text), _SIZE.search(text), _DATE.search(text)
            if uid and size and date:  # else a change of flags, told by the way
                told.append(_Told(int(uid[1]), int(size[1]), moment_of(date[1].decode())))
        return sorted(told, key=lambda each: each.uid)

    def _request(self, wanted: _Batch) -> bytes:
        """Asks for a batch; the tag its answer will bear."""
        return self._send(f"UID FETCH {_set([told.uid for told in wanted.told])} (UID {wanted.what})")

    def _fetch(self, wanted: _Batch, tag: bytes) -> Iterator[Arrived]:
        """The mails of a batch that was asked for."""
        bodies: dict[int, bytes] = {}
        for text, literal in self._answers(tag):
            if literal is not None and (uid := _UID.search(text)):
                bodies[int(uid[1])] = literal
        for told in wanted.told:
            if told.uid not in bodies and (body := self._short(told.uid, wanted.what)) is not None:
                bodies[told.uid] = body
            if told.uid in bodies:  # else deleted by somebody meanwhile
                yield Arrived(told.uid, told.at, told.size, bodies[told.uid], wanted.cut)

    def _short(self, uid: int, what: str) -> bytes | None:
        """A mail that the server did not send as a literal: so short that it was quoted, or empty."""
        found = self._client.fetch([uid], [what]).get(uid)
        if found is None:
            return None
        return found.get(what.replace(".PEEK", "").encode()) or b""

    def _ask(self, command: str) -> Iterator[tuple[bytes, bytes | None]]:
        """The untagged lines that answer a command: the line without its last literal, and that literal."""
        return self._answers(self._send(command))

    def _send(self, command: str) -> bytes:
        self._tags += 1
        tag = b"Q%d" % self._tags
        self._imap.send(b"%s %s\r\n" % (tag, command.encode()))
        return tag

    def _answers(self, tag: bytes) -> Iterator[tuple[bytes, bytes | None]]:
        imap = self._imap
        answers: list[tuple[bytes, bytes | None]] = []
        while line := imap.readline():
            if line.startswith(tag + b" "):
                if line[len(tag) + 1 : len(tag) + 3] != b"OK":
                    raise imaplib.IMAP4.error(tidy(line[len(tag) :].decode("utf-8", "replace")))
                return iter(answers)
            literal = None
            while line.endswith(b"}\r\n") and (found := _LITERAL.search(line)):
                literal = imap.read(int(found[1]))
                if len(literal) < int(found[1]):
                    raise imaplib.IMAP4.abort("the connection broke in the middle of a mail")
                line = line[: found.start()] + b" " + imap.readline()
            if _EXISTS.fullmatch(line):
                self._stirred = True
            answers.append((line, literal))
        raise imaplib.IMAP4.abort("the connection broke")

    # what is done with it

    def file_away(self, uids: Sequence[int]) -> None:
        """Moves mail into the folder for processed mail; leaves it where that cannot be done safely."""
        client, home = self._client, self._processed
        if not home or not uids:
            return
        if client.has_capability("MOVE"):
            client.move(_set(uids), home)
        elif client.has_capability("UIDPLUS"):
            client.copy(_set(uids), home)
            client.add_flags(_set(uids), [rb"\Deleted"], silent=True)
            client.uid_expunge(_set(uids))
        else:  # a plain EXPUNGE would also remove what somebody else has marked
            log.warning("this IMAP server can neither MOVE nor expunge single mails; they stay where they are")
            self._processed = ""

    def _home_for(self, name: str) -> str:
        """The full name of the folder for processed mail, made if it is not there."""
        client = self._client
        name = self._spelled(name)
        candidates = [name]
        if client.has_capability("NAMESPACE") and (personal := client.namespace().personal):
            prefix = personal[0][0]
            if prefix and not name.startswith(prefix):
                candidates.append(prefix + name)
        for candidate in candidates:
            if client.folder_exists(candidate):
                return candidate
        for candidate in candidates:
            with contextlib.suppress(imaplib.IMAP4.error):
                client.create_folder(candidate)
                client.subscribe_folder(candidate)
                return candidate
        raise Trouble(f"the folder {name} cannot be made; mend MAILER_IMAP_PROCESSED, or leave it out")

    def _spelled(self, name: str) -> str:
        """A path written with / in the server's own way."""
        if "/" not in name:
            return name
        listed = self._client.list_folders("", "")
        between = listed[0][1] if listed else b"/"
        return name.replace("/", between.decode()) if between else name

    def _select(self, name: str) -> dict[bytes, Any]:
        client = self._client
        try:
            told: dict[bytes, Any] = client.select_folder(self._spelled(name), readonly=not self._processed)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.readonly:
            raise Trouble(f"{name} may only be read; leave out MAILER_IMAP_PROCESSED, or ask for the right") from None
        except imaplib.IMAP4.error as error:
            there = ", ".join(sorted(folder for _, _, folder in client.list_folders())[:20])
            why = tidy(str(error))
            raise Trouble(f"there is no folder {name} to open ({why}); there are: {there}. Mend {SETTING}") from None
        return told

    # until there is more

    def wait(self, seconds: float, bell: int) -> None:
        """Returns when new mail was announced, when `bell` (a file descriptor) can be read, or after `seconds`."""
        if self._stirred:
            return
        until = time.monotonic() + seconds
        if self.deaf:
            _ready(seconds, bell)
            self._client.noop()
            return
        # Not idle_check: it breaks on an answer that comes in two pieces, and spins when the server has gone.
        while (left := until - time.monotonic()) > 0:
            self._client.idle()
            rung = False
            if not self._heard_already():
                rung = bell in _ready(left, bell, self._client.socket().fileno())
            _, told = self._client.idle_done()
            if rung or any(len(each) > 1 and each[1] in (b"EXISTS", b"RECENT") for each in told):
                return

    def _heard_already(self) -> bool:
        """Whether the server's words lie where waiting for the socket does not see them: read ahead, or decrypted."""
        sock = self._client.socket()
        if getattr(self._imap, "_readbuf", None) or (isinstance(sock, ssl.SSLSocket) and sock.pending()):
            return True  # Python 3.14 reads ahead into a list of its own
        buffered = getattr(self._imap, "_file", None) or self._imap.file
        sock.settimeout(0)
        try:
            return bool(buffered.peek(1))
        except (ssl.SSLWantReadError, BlockingIOError):
            return False
        finally:
            sock.settimeout(self._read)


@value
class _Told:
    uid: int
    size: int
    at: datetime


@lru_cache(512)  # mails come in crowds
def moment_of(text: str) -> datetime:
    """`17-Jul-1996 02:44:25 -0700` (INTERNALDATE, RFC 3501 section 9) in UTC; the epoch where it is no date."""
    try:
        day, month, rest = text.strip().split("-", 2)
        year, clock, zone = rest.split(" ")
        hour, minute, second = (int(part) for part in clock.split(":"))
        off = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5])) * (-1 if zone[0] == "-" else 1)
        local = datetime(int(year), _MONTHS[month], int(day), hour, minute, min(second, 59), tzinfo=timezone(off))
        return local.astimezone(UTC)
    except (ValueError, KeyError, IndexError, OverflowError):
        return datetime.fromtimestamp(0, UTC)


def _ready(seconds: float, *handles: int) -> set[int]:
    with selectors.DefaultSelector() as selector:
        for handle in handles:
            selector.register(handle, selectors.EVENT_READ)
        return {key.fd for key, _ in selector.select(seconds)}


@dataclass(frozen=True, slots=True)
class _Batch:
    """Mails to be fetched at once; of one that is `cut` only the head."""

    told: Sequence[_Told]
    what: str
    cut: bool = False


def _batches(looked_at: Iterable[_Told], most: int) -> Iterator[_Batch]:
    batch: list[_Told] = []
    weight = 0
    for told in looked_at:
        if told.size > most:
            yield _Batch([told], "BODY.PEEK[HEADER]", True)
            continue
        if batch and (len(batch) >= BATCH or weight + told.size > BATCH_BYTES):
            yield _Batch(batch, "BODY.PEEK[]")
            batch, weight = [], 0
        batch.append(told)
        weight += told.size
    if batch:
        yield _Batch(batch, "BODY.PEEK[]")


def _chunks(uids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(uids), size):
        yield uids[start : start + size]


def _set(uids: Sequence[int]) -> str:
    """Rising UIDs as a sequence set: `3:7,9`."""
    spans: list[list[int]] = []
    for uid in uids:
        if spans and uid == spans[-1][1] + 1:
            spans[-1][1] = uid
        else:
            spans.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in spans)

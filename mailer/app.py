"""Makes the real things, joins them, and keeps them going until asked to stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from .clock import Clock
from .config import Settings
from .core.compose import Composer
from .imap import Mail, Mailbox, Take
from .imap_dialling import Trouble as MailTrouble
from .joining import post_of
from .service.ahead import look_ahead, ours
from .service.apart import Apart
from .service.hearing import hear_all, make_ready
from .service.house import House
from .service.intake import Intake, look_over, take_in
from .service.speaking import speak
from .smtp import Carrier
from .store import Store, StoreError, open_store
from .store.keeping import forget_words
from .templating import Letters

log = logging.getLogger("mailer.app")

HEARTBEAT = timedelta(seconds=30)  # the longest sleep: caps what a jump of the wall clock can do
REREAD = timedelta(minutes=10)  # the folder is read anew this often even if nobody reports a change
FIRST_LOOK = timedelta(hours=1)  # mail older than this when the mailbox is first opened is not ours
LEAP = 600.0  # seconds the clock is set ahead by that are not believed ...
BELIEVED = 600.0  # ... until they have stood for so long: a slip must not make a year's letters pointless
CLOCK_SLACK = timedelta(minutes=2)  # a clock set back by less mends itself
GRACE = 3.0  # seconds for letters on their way when we are asked to stop
AT_ONCE = 4.5  # seconds after which we end whatever still hangs: nothing is lost, as when we are killed
CIRCLES = 20_000  # values made and not yet dropped, after which Python looks for circles: ours make hardly any
MAILBOX = 90  # seconds one process keeps the mailbox to itself


@dataclass
class App:
    """The joined house. `reads`: this process reads the mailbox; `plans`: it takes in schedules and looks ahead."""

    settings: Settings
    store: Store
    house: House
    composer: Composer
    carrier: Carrier
    mailbox: Mailbox | None
    clock: Clock
    apart: Apart = field(default_factory=Apart)
    on_pass: Callable[[], None] = lambda: None
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _reread: bool = True
    _planned: bool = False  # in the last pass
    _forgot: date | None = None
    _read_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    _seen: tuple[datetime, float] | None = None
    _leapt: float | None = None  # when, by the count, the clock was last set ahead; None: it is believed
    last_pass: datetime | None = None
    looked_for: float = 0.0  # seconds the last look ahead took
    trouble: str = ""  # with the ledger
    fault: str = ""  # of ours, that ended the last pass
    mail_trouble: str = ""  # with the mailbox, in a single pass

    @property
    def mailbox_name(self) -> str:
        """What the mailbox's cursor is kept under: whose it is, where, which folder."""
        server = self.settings.imap
        return f"{server.user}@{server}/{server.folder}" if server else ""

    # -- one pass ------------------------------------------------------------------------------------------------

    async def one_pass(self) -> int:
        """Schedules, then decisions, then letters; how many letters went out. Raises StoreError."""
        if self._doubtful():
            return 0
        now = self.clock.now()
        if self.last_pass is not None and now < self.last_pass - CLOCK_SLACK:
            log.warning("the clock was set back by %s", self.last_pass - now)
            await asyncio.to_thread(self.store.clock_went_back, now)
        began = self.clock.count()
        await asyncio.to_thread(self._plan, now)
        self.looked_for = self.clock.count() - began
        sent = await speak(self.house, self.composer, self.carrier, self.clock.now, stopping=self._enough)
        self.last_pass = self.clock.now()
        return sent

    def _plan(self, now: datetime) -> None:
        """Schedules, then decisions: by one process at a time, or two folders that differ would correct each other
        by mail (service/versions.py says which of two is right)."""
        mine = ours(self.house, now)
        if self._reread or abs(now - self._read_at) > REREAD or (mine and not self._planned):
            self._reread = False
            self._read_at = now
            self.composer.templates.refresh()
            if mine:
                self.take_in()
            else:
                look_over(self.house, self.settings.schedules, now)
        self._planned = mine
        if mine:
            look_ahead(self.house, self.clock.now(), stopping=self._enough)
            self._forget(now)

    def _forget(self, now: datetime) -> None:
        """Once a day: words that were passed on long ago are needed no more."""
        if self._forgot != now.date():
            forget_words(self.store, now - timedelta(days=self.settings.keep_words))
            self._forgot = now.date()

    def _enough(self) -> bool:
        return self.stopping.is_set() or self._doubtful()

    def _doubtful(self) -> bool:
        """Whether somebody has just set the clock far ahead; no sleep of the machine's explains it."""
        now, count = self.clock.now(), self.clock.count()
        before, self._seen = self._seen, (now, count)
        if before is not None:
            leap = (now - before[0]).total_seconds() - (count - before[1])
            if leap > LEAP:
                log.warning("the clock was set ahead by %.0f s; nothing is done until that has stood a while", leap)
                self._leapt = count
            elif leap < -LEAP:
                self._leapt = None
        if self._leapt is not None and count - self._leapt > BELIEVED:
            self._leapt = None
        return self._leapt is not None

    def reread(self) -> None:
        """Have the next pass read the schedules anew, whenever they were last read."""
        self._reread = True

    def take_in(self) -> Intake:
        return take_in(
            self.house, self.settings.schedules, self.clock.now(), lambda: ours(self.house, self.clock.now())
        )

    def take(self, mails: Sequence[Mail], uidvalidity: int) -> None:
        """Mails from the mailbox into the ledger; called in the mailbox's thread. Raises StoreError."""
        name = self.mailbox_name
        numbered = [(mail.raw, (name, uidvalidity, mail.uid)) for mail in mails]
        fates = hear_all(self.house, numbered, self.clock.now(), self.apart.looks)
        if "command" in fates:
            self._reread = True

    async def once(self) -> int:
        """Look ahead, read mail, send all that is due, until nothing more is. How many letters went out."""
        sent = await self.one_pass()
        if self.mailbox is not None and not self.stopping.is_set():
            try:
                await asyncio.to_thread(self.mailbox.fetch_new, self.take)
                self.mail_trouble = ""
            except MailTrouble as trouble:
                self.mail_trouble = str(trouble)
        while more := await self.one_pass() or await self._paced():
            sent += max(more, 0)
        await self.carrier.close()
        await self._release("look-ahead")  # the next call may be another process's
        return sent

    async def _paced(self) -> int:
        """Waits where letters are held up by the rate alone. -1 when one may go again, 0 where none is."""
        wait = self.carrier.idle
        if self.carrier.resting or not wait or not self.store.backlog(self.clock.now()).due:
            return 0
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.stopping.wait(), wait)
        return 0 if self.stopping.is_set() else -1

    # -- all the time --------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Have a pass soon; from any thread."""
        with contextlib.suppress(RuntimeError):  # the loop has gone: nobody is left to wake
            self._loop.call_soon_threadsafe(self._wake.set)

    async def keep_going(self, *, reads: bool = True) -> None:
        """Passes whenever something is due, a file changes or mail comes in, until `stopping` is set."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._loop = asyncio.get_running_loop()
        scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True})
        scheduler.add_job(self._wake.set, "interval", seconds=HEARTBEAT.total_seconds(), id="heartbeat")
        scheduler.start()
        stop_reading = threading.Event()
        tasks = [asyncio.create_task(self._watch_files())]
        if reads and self.mailbox is not None:
            tasks.append(asyncio.create_task(asyncio.to_thread(self._read_mail, stop_reading)))
        try:
            passing = asyncio.create_task(self._passes(scheduler))
            stopping = asyncio.create_task(self.stopping.wait())
            await asyncio.wait((passing, stopping), return_when=asyncio.FIRST_COMPLETED)
            self.carrier.stop()
            if not passing.done():
                self._wake.set()
                await asyncio.wait((passing,), timeout=GRACE)
                passing.cancel()
            stopping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await passing
        finally:
            stop_reading.set()
            scheduler.shutdown(wait=False)
            tasks[0].cancel()
            await self._release("look-ahead")
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.carrier.close()
            await self._release("mailbox")

    async def _release(self, name: str) -> None:
        with contextlib.suppress(StoreError):
            await asyncio.to_thread(self.store.release, name, self.house.worker)

    async def _passes(self, scheduler: object) -> None:
        while not self.stopping.is_set():
            self._wake.clear()
            if await self._careful_pass():
                continue
            await self._next_moment(scheduler)
            await self._wake.wait()

    async def _careful_pass(self) -> int:
        """A pass whose trouble ends nothing; how many letters went out."""
        sent = 0
        try:
            sent = await self.one_pass()
            if self.trouble:
                log.info("the ledger can be written again")
            self.trouble = self.fault = ""
        except StoreError as error:
            if str(error) != self.trouble:
                log.error("%s", error)
            self.trouble = str(error)
        except Exception as error:  # a fault of ours in one pass must not end the service: the next may do better
            log.exception("a pass failed; the next is in %.0f seconds at most", HEARTBEAT.total_seconds())
            self.fault = f"a pass failed: {error}"
        self.on_pass()
        return sent

    async def _next_moment(self, scheduler: object) -> None:
        """One wake-up, for the next thing due; the heartbeat stands behind it."""
        try:
            moment = await asyncio.to_thread(self.store.next_moment)
        except StoreError:
            return
        if moment is None:
            return
        now = self.clock.now()
        wait = max((moment - now).total_seconds(), 1.0, self.carrier.idle)
        if wait < HEARTBEAT.total_seconds():
            run_at = datetime.now(UTC) + timedelta(seconds=wait)
            scheduler.add_job(self._wake.set, "date", run_date=run_at, id="due", replace_existing=True)  # type: ignore[attr-defined]

    async def _watch_files(self) -> None:
        from .schedules.watch import changes

        async for _ in changes(self.settings.schedules):
            self._reread = True
            self._wake.set()

    def _watch_mailbox(self, take: Take, enough: threading.Event) -> None:
        assert self.mailbox is not None
        make_ready()
        self.mailbox.watch(take, enough)

    def _read_mail(self, stop: threading.Event) -> None:
        """One process reads the mailbox at a time; the others stand by for its lease to run out."""
        assert self.mailbox is not None

        def take(mails: Sequence[Mail], uidvalidity: int) -> None:
            self.take(mails, uidvalidity)
            self.wake()

        reader: threading.Thread | None = None
        enough = threading.Event()
        while not stop.wait(0 if reader is None else MAILBOX / 3):
            try:
                ours = self.store.lease("mailbox", self.house.worker, self.clock.now(), MAILBOX)
            except StoreError as error:
                log.error("%s", error)
                ours = False
            if ours and reader is None:
                enough = threading.Event()
                reader = threading.Thread(target=self._watch_mailbox, args=(take, enough), name="mailbox")
                reader.start()
            elif not ours:
                enough.set()
                if reader is not None:
                    reader.join()
                    reader = None
                stop.wait(MAILBOX / 3)
        enough.set()
        if reader is not None:
            reader.join()


def settle_in() -> None:
    """What a process does that is to send and hear for long: it looks for circles less often."""
    gc.set_threshold(CIRCLES)


@contextlib.asynccontextmanager
async def opened(settings: Settings, clock: Clock | None = None) -> AsyncIterator[App]:
    """The house, with its database open and closed again. Raises StoreError and OSError with a sentence each."""
    clock = clock or Clock()
    store = open_store(settings.database_here)
    try:
        yield join(settings, store, clock)
    finally:
        store.close()


def join(settings: Settings, store: Store, clock: Clock) -> App:
    house = House(store, post_of(settings), settings.authserv_id)
    composer = Composer(house.post, Letters(own=settings.templates or settings.schedules))
    tokens = None
    if settings.oauth is not None:
        from .oauth import Tokens

        tokens = Tokens(settings.oauth)
    mailbox, apart = None, Apart()
    if settings.imap is not None:
        server = settings.imap
        name = f"{server.user}@{server}/{server.folder}"
        mailbox = Mailbox(
            server,
            cursor=lambda: store.cursor(name),
            set_cursor=lambda validity, uid: store.set_cursor(name, validity, uid),
            since=lambda: clock.now() - FIRST_LOOK,
            processed=settings.processed,
            tokens=tokens,
            clock=clock,
            ahead=apart if (os.cpu_count() or 1) > 1 else None,
        )
    return App(settings, store, house, composer, Carrier.of(settings, tokens), mailbox, clock, apart)


def until_signal(app: App) -> None:
    """SIGTERM and Ctrl-C end the service after the letters now on their way; a second one ends it at once."""
    loop = asyncio.get_running_loop()

    def stop() -> None:
        if app.stopping.is_set():
            raise KeyboardInterrupt
        log.info("stopping after what is on its way")
        app.stopping.set()
        app.carrier.stop()
        # A thread that waits for a dead network cannot be called back.
        last = threading.Timer(AT_ONCE, os._exit, (0,))
        last.daemon = True
        last.start()

    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stop)

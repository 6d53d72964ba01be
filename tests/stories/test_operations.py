"""What befalls a service that runs for months: servers that fail, clocks that jump, machines that disagree."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailer.app import App, opened
from mailer.clock import WoundClock
from mailer.config import Settings
from mailer.core.addresses import Ref
from mailer.core.model import Said
from mailer.service.ahead import look, look_ahead
from mailer.service.answers import answer, asked
from mailer.store import LEASE
from tests.servers.child import free_port
from tests.torture.office import DROP, Office
from tests.torture.place import SECRET
from tests.world import CIRCLE, MEMBERS, at, awake_zone

ALL = ["ben", "chi", "dee"]
DAYS_BEFORE = "2026-11-25 09:00"  # the invitations to the session of December 1st are due since the evening before


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office()
    office.start()
    yield office
    office.stop()


def environ(office: Office, database: str = "") -> dict[str, str]:
    made = {
        "MAILER_ADDRESS": "circle@example.org",
        "MAILER_SMTP_URL": office.url,
        "MAILER_IMAP_URL": f"imap://circle:secret@127.0.0.1:{free_port()}/INBOX?tls=never",
        "MAILER_SECRET": SECRET,
    }
    return made | ({"MAILER_DATABASE_URL": database} if database else {})


@asynccontextmanager
async def machine(
    folder: Path, office: Office, now: str | WoundClock, *, yaml: str = CIRCLE + MEMBERS, database: str = ""
) -> AsyncIterator[App]:
    """One machine with a schedules folder of its own."""
    (folder / "schedules").mkdir(parents=True, exist_ok=True)
    if yaml:
        (folder / "schedules" / "circle.yaml").write_text(yaml)
    clock = WoundClock(at(now)) if isinstance(now, str) else now
    async with opened(Settings.read(environ(office, database), folder), clock) as app:
        app.mailbox = None  # mail that comes in is other stories'
        app.house.worker = folder.name
        yield app
        await app.carrier.close()
        await asyncio.sleep(0.01)  # lines that were cut are let go of


def invited(office: Office) -> list[str]:
    """To whom invitations went, in order."""
    return sorted(k.to.partition("@")[0] for k in office.kept if k.header(b"X-Mailer-Topic") == b"invitation")


def topics(office: Office, to: str) -> list[str]:
    return [k.header(b"X-Mailer-Topic").decode() for k in office.kept if k.to == f"{to}@example.org"]


def twice(office: Office) -> list[str]:
    """Message-IDs that arrived more than once."""
    return [name for name, n in Counter(k.header(b"Message-ID").decode() for k in office.kept).items() if n > 1]


async def later(app: App, **by: float) -> None:
    """So much time passes; the service does what it has to, and a server that was left alone is tried again."""
    app.clock.wind(timedelta(**by))  # type: ignore[attr-defined]
    app.carrier._until = 0.0
    await app.once()


class Judge:
    """An SMTP server's bad days: what it answers at a stage, for whom, how often."""

    def __init__(self, stage: str, answer: str, *, to: str = "", times: int = 1_000_000) -> None:
        self.stage, self.answer, self.to, self.left = stage, answer, to, times

    def __call__(self, stage: str, address: str) -> str:
        if stage != self.stage or self.left <= 0 or not address.startswith(self.to):
            return ""
        self.left -= 1
        return self.answer


# -- the mail server ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(Judge("connect", "554 5.3.2 not today"), id="refuses us"),
        pytest.param(Judge("mail", "451 4.7.1 busy"), id="refuses every sender for now"),
        pytest.param(Judge("rcpt", "450 4.2.0 greylisted, come back later"), id="greylists everybody"),
        pytest.param(Judge("data", "451 4.3.0 no"), id="takes no data for now"),
        pytest.param(Judge("body", DROP), id="closes in mid-letter"),
        pytest.param(Judge("end", "452 4.3.1 disk full"), id="has no room"),
        pytest.param(Judge("end", "421 4.3.2 going down"), id="goes down at the end of a letter"),
    ],
)
async def test_whatever_the_mail_server_does_each_member_is_invited_once_when_it_is_well_again(
    tmp_path: Path, office: Office, bad: Judge
) -> None:
    async with machine(tmp_path, office, DAYS_BEFORE) as app:
        office.judge = bad
        await app.once()
        await later(app, minutes=6)
        assert invited(office) == []
        assert app.store.counts()["sent"] == app.store.counts()["failed"] == 0
        office.judge = Judge("", "")
        for _ in range(4):
            await later(app, minutes=20)
        assert invited(office) == ALL
        assert twice(office) == []


async def test_a_letter_whose_answer_was_lost_with_the_line_comes_again_under_the_same_name(
    tmp_path: Path, office: Office
) -> None:
    async with machine(tmp_path, office, DAYS_BEFORE) as app:
        office.judge = Judge("end", DROP, to="ben", times=1)
        await app.once()
        await later(app, minutes=6)
        assert sorted(set(invited(office))) == ALL
        assert len(twice(office)) == 1 and invited(office).count("ben") == 2
        assert len({k.digest for k in office.kept if k.to.startswith("ben")}) == 1


async def test_a_mailbox_that_is_gone_stops_nobody_else_and_is_not_tried_again(tmp_path: Path, office: Office) -> None:
    async with machine(tmp_path, office, DAYS_BEFORE) as app:
        office.judge = judge = Judge("rcpt", "550 5.1.1 no such person", to="chi")
        await app.once()
        await later(app, hours=3)
        assert invited(office) == ["ben", "dee"]
        assert app.store.counts()["failed"] >= 1
        assert judge.left >= 1_000_000 - 3, "once for each of her letters at most"


async def test_greylisting_of_one_member_keeps_no_other_waiting(tmp_path: Path, office: Office) -> None:
    async with machine(tmp_path, office, DAYS_BEFORE) as app:
        office.judge = Judge("rcpt", "451 4.7.1 greylisted", to="dee", times=2)
        await app.once()
        assert invited(office) == ["ben", "chi"]
        for _ in range(3):
            await later(app, minutes=16)
        assert invited(office) == ALL and twice(office) == []


async def test_a_reminder_that_cannot_go_before_the_start_is_not_sent_after_it(tmp_path: Path, office: Office) -> None:
    async with machine(tmp_path, office, DAYS_BEFORE) as app:
        await app.once()
        office.judge = Judge("rcpt", "451 4.3.0 later")
        await later(app, days=5, hours=10)  # the evening before
        office.judge = Judge("", "")
        await later(app, days=1)
        assert "reminder" not in topics(office, "ben")


# -- several machines -------------------------------------------------------------------------------------------


async def test_two_look_aheads_on_two_machines_never_say_a_thing_twice(
    tmp_path: Path, office: Office, database_url: str
) -> None:
    clock = WoundClock(at(DAYS_BEFORE))
    async with AsyncExitStack() as stack:
        one, two = [
            await stack.enter_async_context(machine(tmp_path / name, office, clock, yaml="", database=database_url))
            for name in ("one", "two")
        ]
        for n in range(8):
            (tmp_path / "one" / "schedules" / f"circle-{n}.yaml").write_text(CIRCLE + MEMBERS)
        await asyncio.to_thread(one.take_in)
        for hour in range(0, 24 * 14, 7):
            moment = clock.wind(timedelta(hours=7)) if hour else clock.now()
            # As if neither knew of the other's lease: the ledger itself has to stand it.
            await asyncio.gather(*(asyncio.to_thread(look_all, app, moment) for app in (one, two)))
            await asyncio.gather(one.carrier.close(), two.carrier.close())
            await asyncio.gather(one.one_pass(), two.one_pass())
        assert twice(office) == []
        with one.store.database.read() as tx:
            keys = [key for (key,) in tx.rows("SELECT key FROM said")]
        assert len(keys) == len(set(keys)) and len(keys) == len(office.kept)
        said = Counter(
            (k.to, k.header(b"X-Mailer-Topic"), k.header(b"Subject"), k.header(b"From")) for k in office.kept
        )
        once = [what for what, n in said.items() if what[1] in (b"invitation", b"reminder") and n > 2]
        assert not once, once  # two sessions in two weeks


def look_all(app: App, moment: datetime) -> None:
    for group, _ in app.store.due_groups(moment, 100):
        look(app.house, group, moment)
    look_ahead(app.house, moment)


async def test_two_who_volunteer_in_the_same_second_on_two_machines_one_moderates_and_both_are_told(
    tmp_path: Path, office: Office, database_url: str
) -> None:
    clock = WoundClock(at(DAYS_BEFORE))
    async with AsyncExitStack() as stack:
        apps = [
            await stack.enter_async_context(machine(tmp_path / name, office, clock, database=database_url))
            for name in ("one", "two")
        ]
        for _ in range(6):
            await apps[0].once()
            clock.wind(timedelta(days=1))
            if len(asks := asked_to_moderate(apps[0])) == 3:
                break

        def volunteer(app: App, who: str) -> None:
            question = asked(app.house, Ref("r", asks[who].id), clock.now())
            assert question is not None and answer(app.house, question, "offered", clock.now())

        await asyncio.gather(asyncio.to_thread(volunteer, apps[0], "ben"), asyncio.to_thread(volunteer, apps[1], "chi"))
        await asyncio.gather(*(app.one_pass() for app in apps))
        clock.wind(timedelta(minutes=3))
        await asyncio.gather(*(app.one_pass() for app in apps))
        told = {who: topics(office, who)[-1] for who in ("ben", "chi")}
        assert sorted(told.values()) == ["moderator-taken", "moderator-thanks"]
        assert all(topics(office, who).count(topic) == 1 for who, topic in told.items())


def asked_to_moderate(app: App) -> dict[str, Said]:
    return {
        who: next(s for s in app.store.letters_to(f"{who}@example.org") if s.letter.topic == "moderator-ask")
        for who in ("ben", "chi", "dee")
        if any(s.letter.topic == "moderator-ask" for s in app.store.letters_to(f"{who}@example.org"))
    }


# -- clocks ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [3, 60], ids=["for three minutes", "for an hour"])
@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1), timedelta(days=365), timedelta(days=-365)])
async def test_a_clock_that_jumps_and_is_put_right_costs_nobody_a_letter_and_says_none_twice(
    tmp_path: Path, office: Office, jump: timedelta, wrong: int
) -> None:
    async with machine(tmp_path, office, DAYS_BEFORE) as app:
        await app.once()
        assert invited(office) == ALL
        await later(app, hours=1)
        app.clock.leap(jump)  # type: ignore[attr-defined]
        for _ in range(3):  # wrong for a while ...
            await later(app, minutes=wrong / 3)
        app.clock.leap(-jump)  # type: ignore[attr-defined]
        for _ in range(26):  # ... and right again, until after the session
            await later(app, hours=6)
        assert twice(office) == []
        reminded = [k for k in office.kept if k.header(b"X-Mailer-Topic") == b"reminder"]
        first = [k.to for k in reminded if b"Dec 1" in k.header(b"Subject") or b"1 Dec" in k.header(b"Subject")]
        assert sorted(first) == [f"{who}@example.org" for who in ALL], [k.header(b"Subject") for k in reminded]
        assert not app.store.backlog(app.clock.now()).due


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1), timedelta(days=365), timedelta(days=-365)])
async def test_letters_that_wait_while_somebody_sets_the_clock_wrong_still_go_when_it_is_right(
    tmp_path: Path, office: Office, jump: timedelta
) -> None:
    async with machine(tmp_path, office, DAYS_BEFORE) as app:
        office.judge = Judge("rcpt", "451 4.3.0 later")
        await app.once()
        app.clock.leap(jump)  # type: ignore[attr-defined]
        await later(app, minutes=2)
        await later(app, minutes=2)
        office.judge = Judge("", "")
        app.clock.leap(-jump)  # type: ignore[attr-defined]
        for _ in range(10):
            await later(app, minutes=20)
        assert invited(office) == ALL and twice(office) == []


async def test_a_clock_put_right_after_the_machine_began_in_the_past_is_believed_when_it_has_stood_a_while(
    tmp_path: Path, office: Office
) -> None:
    async with machine(tmp_path, office, "2026-10-01 12:00") as app:  # no battery: it begins where it was switched off
        await app.once()
        app.clock.leap(at(DAYS_BEFORE) - app.clock.now())  # type: ignore[attr-defined]
        await app.once()
        assert invited(office) == []
        await later(app, minutes=11)
        assert invited(office) == ALL


async def test_a_laptop_that_slept_with_letters_in_hand_does_not_send_what_another_machine_has_sent_meanwhile(
    tmp_path: Path, office: Office, database_url: str
) -> None:
    office.delay = 0.02
    clock = WoundClock(at(DAYS_BEFORE))
    many = CIRCLE + "members:\n" + "".join(f"  - Member {n} <m{n}@example.org>\n" for n in range(300))
    async with AsyncExitStack() as stack:
        laptop, other = [
            await stack.enter_async_context(machine(tmp_path / name, office, clock, yaml=many, database=database_url))
            for name in ("laptop", "other")
        ]
        await asyncio.to_thread(laptop._plan, clock.now())
        sending = asyncio.create_task(laptop.one_pass())
        while len(office.kept) < 10:  # noqa: ASYNC110 - the office is a thread
            await asyncio.sleep(0.005)
        clock.wind(timedelta(seconds=LEASE + 1))
        await other.one_pass()
        await sending
        await asyncio.gather(laptop.one_pass(), other.one_pass())
        assert len(set(invited(office))) == 300
        # On their way when it fell asleep, or not marked yet: not the two hundred it had claimed.
        assert len(twice(office)) <= 60


# -- folders that differ -----------------------------------------------------------------------------------------

MOVED = CIRCLE + MEMBERS + "sessions:\n  2026-12-01: {moved: 2026-12-02 19:00}\n"


async def both(clock: WoundClock, *apps: App) -> None:
    """Half an hour in which the machines work side by side."""
    for _ in range(3):
        for app in apps:
            app.reread()
            await app.one_pass()
        clock.wind(timedelta(minutes=10))


async def test_machines_whose_schedules_differ_do_not_correct_each_other_by_mail(
    tmp_path: Path, office: Office, database_url: str
) -> None:
    clock = WoundClock(at(DAYS_BEFORE))
    async with AsyncExitStack() as stack:
        old, new = [
            await stack.enter_async_context(machine(tmp_path / name, office, clock, database=database_url))
            for name in ("old", "new")
        ]
        await both(clock, old, new)
        assert topics(office, "ben") == ["invitation"]
        (tmp_path / "new" / "schedules" / "circle.yaml").write_text(MOVED)
        await both(clock, old, new)
        assert topics(office, "ben") == ["invitation"], "the machine that plans has not been told yet"
        await old._release("look-ahead")  # it is taken down for a while
        await both(clock, new, old)
        assert topics(office, "ben") == ["invitation", "amendment"]
        await new._release("look-ahead")
        await both(clock, old, new)  # the old copy plans again, and leaves the new date alone
        await both(clock, old, new)
        assert topics(office, "ben") == ["invitation", "amendment"]
        (tmp_path / "old" / "schedules" / "circle.yaml").write_text(MOVED.replace("19:00", "20:00"))
        await both(clock, old, new)  # edited there, it is the newest
        assert topics(office, "ben") == ["invitation", "amendment", "amendment"]


async def test_a_machine_that_is_started_again_with_an_old_copy_corrects_nobody(
    tmp_path: Path, office: Office, database_url: str
) -> None:
    clock = WoundClock(datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=5))
    first = (clock.now() + timedelta(days=5)).date()
    plan = CIRCLE.replace("every Tuesday", f"every {first:%A}").replace("2026-12-01", f"{first}") + MEMBERS
    plan = plan.replace("Europe/London", awake_zone())  # by the real clock: what lies on a disk has its own
    moved = plan + f"sessions:\n  {first}: {{moved: {first} 20:15}}\n"
    async with machine(tmp_path / "old", office, clock, yaml=plan, database=database_url) as old:
        await both(clock, old)
    async with machine(tmp_path / "new", office, clock, yaml=moved, database=database_url) as new:
        await both(clock, new)
        assert topics(office, "ben").count("amendment") == 1
        await new._release("look-ahead")
    async with machine(tmp_path / "old", office, clock, yaml="", database=database_url) as old:
        await both(clock, old)
        await both(clock, old)
        assert topics(office, "ben").count("amendment") == 1


async def test_a_machine_that_never_had_a_groups_file_does_not_miss_it(
    tmp_path: Path, office: Office, database_url: str
) -> None:
    clock = WoundClock(at(DAYS_BEFORE))
    async with AsyncExitStack() as stack:
        few = await stack.enter_async_context(machine(tmp_path / "few", office, clock, yaml="", database=database_url))
        await both(clock, few)
        await few._release("look-ahead")
        many = await stack.enter_async_context(machine(tmp_path / "many", office, clock, database=database_url))
        await both(clock, many)
        await many._release("look-ahead")
        await both(clock, few)
        assert topics(office, "ada") == []
        (tmp_path / "many" / "schedules" / "circle.yaml").unlink()
        await few._release("look-ahead")
        await both(clock, many)
        assert topics(office, "ada") == ["host-problem"], "who had it asks its host once"

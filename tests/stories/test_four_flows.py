"""The four flows every group lives by, from a YAML file to a mail server and back."""

from __future__ import annotations

from pathlib import Path

from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import CIRCLE, MEMBERS, event_of, text_of, world


async def test_ben_is_invited_a_week_before_and_reminded_the_day_before(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-23 12:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        assert w.letters() == []
        await w.until("2026-11-24 18:30")
        [invitation] = w.letters("ben")
        assert invitation["X-Mailer-Topic"] == "invitation"
        assert "https://video.example.org/j/1" in text_of(invitation)
        event = event_of(invitation)
        assert event["X-METHOD"] == "REQUEST"
        assert event["DTSTART"].dt.isoformat() == "2026-12-01T18:30:00+00:00"
        assert str(event["ATTENDEE"]) == "mailto:ben@example.org"
        await w.until("2026-11-30 18:30")
        assert w.topics("ben") == ["invitation", "moderator-ask", "moderator-ask", "reminder"]
        assert "ben@example.org" not in "".join(str(m) for m in w.letters("chi"))


async def test_ben_says_yes_in_his_own_words_and_the_receipt_says_what_was_understood(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        [invitation] = w.letters("ben")
        await w.reply(invitation, "Yes, see you there!")
        assert w.session("circle/2026-12-01")["accepted"] == ["ben@example.org"]
        assert w.topics("ben") == ["invitation", "receipt"]
        receipt = w.letters("ben")[-1]
        assert receipt["In-Reply-To"]
        assert "coming" in text_of(receipt)
        await w.reply(invitation, "Sorry, I can't make it after all.")
        assert w.session("circle/2026-12-01")["declined"] == ["ben@example.org"]
        assert w.session("circle/2026-12-01")["accepted"] == []


async def test_chi_presses_the_calendar_button_and_it_is_the_same_truth(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        [invitation] = w.letters("chi")
        await w.press(invitation, "ACCEPTED")
        assert w.session("circle/2026-12-01")["accepted"] == ["chi@example.org"]
        w.clock.set(w.clock.now().replace(hour=20))
        await w.reply(invitation, "oh wait, no - I am away that week")
        assert w.session("circle/2026-12-01")["declined"] == ["chi@example.org"]


async def test_words_that_settle_nothing_get_one_friendly_question_then_go_to_the_host(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        [invitation] = w.letters("dee")
        await w.reply(invitation, "The cat sat on the keyboard again.")
        assert w.topics("dee") == ["invitation", "question"]
        await w.reply(w.letters("dee")[-1], "The dog too.")
        assert w.topics("dee") == ["invitation", "question"]
        assert [m["from"] for m in w.status()["set_aside"]] == ["dee@example.org"]


async def test_a_moved_date_reaches_every_calendar_and_asks_again(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        first = w.letters("ben")[0]
        await w.reply(first, "Yes")
        await w.schedule("circle", CIRCLE + MEMBERS + "sessions:\n  2026-12-01: {moved: 2026-12-02 19:00}\n")
        assert "amendment" not in w.topics("ben"), "an edit rests for a quarter of an hour"
        await w.until("2026-11-24 19:16")
        amendment = w.letters("ben", "amendment")[0]
        event = event_of(amendment)
        assert (event["UID"], event["SEQUENCE"]) == (event_of(first)["UID"], 1)
        assert event["ORGANIZER"] == event_of(first)["ORGANIZER"]
        assert event["DTSTART"].dt.isoformat() == "2026-12-02T19:00:00+00:00"
        assert amendment["References"] == first["Message-ID"]
        assert w.session("circle/2026-12-01")["accepted"] == []
        assert w.session("circle/2026-12-01")["start"] == "2026-12-02T19:00:00+00:00"
        await w.reply(first, "yes!")  # a late answer to the old letter is no answer to the new time
        assert w.session("circle/2026-12-01")["accepted"] == []


async def test_ten_saves_within_the_hold_make_one_letter(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        for minute in range(10):
            edit = f"sessions:\n  2026-12-01: {{moved: 2026-12-02 19:{minute:02}}}\n"
            await w.schedule("circle", CIRCLE + MEMBERS + edit)
            await w.until(f"2026-11-24 19:{minute + 1:02}")
        await w.until("2026-11-24 20:00")
        [amendment] = w.letters("ben", "amendment")
        assert event_of(amendment)["DTSTART"].dt.isoformat() == "2026-12-02T19:09:00+00:00"


async def test_an_edit_taken_back_within_the_hold_is_never_heard_of(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.schedule("circle", CIRCLE + MEMBERS + "sessions:\n  2026-12-01: cancelled\n")
        await w.until("2026-11-24 19:10")
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.until("2026-11-24 20:00")
        assert w.topics("ben") == ["invitation"]


async def test_a_session_called_off_leaves_every_calendar(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.schedule("circle", CIRCLE + MEMBERS + "sessions:\n  2026-12-01: cancelled\n")
        await w.until("2026-11-24 19:16")
        [cancellation] = w.letters("ben", "cancellation")
        event = event_of(cancellation)
        assert (event["X-METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)
        assert w.session("circle/2026-12-01")["status"] == "cancelled"


async def test_after_the_session_somebody_volunteers_and_the_next_invitation_names_them(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE.replace("every Tuesday", "every other Tuesday") + MEMBERS)
        await w.until("2026-12-01 20:01")
        asks = {m["To"]: m for m in w.letters(topic="moderator-ask") if "15 December" in text_of(m)}
        assert len(asks) == 3, "everybody is asked when the session has ended"
        await w.reply(w.letters("chi", "moderator-ask")[-1], "I'll do it")
        await w.reply(w.letters("ben", "moderator-ask")[-1], "yes, happy to")
        session = w.session("circle/2026-12-15")
        assert session["moderator"] == {"name": "Chi", "email": "chi@example.org"}
        assert w.topics("chi")[-1] == "moderator-thanks"
        assert w.topics("ben")[-1] == "moderator-taken"
        assert session["accepted"] == [], "a yes to the moderator question is no yes to the invitation"
        await w.until("2026-12-08 18:31")
        assert "Chi" in text_of(w.letters("dee", "invitation")[-1])
        await w.reply(w.letters("chi")[-1], "I'm so sorry, I can't moderate after all")
        assert w.session("circle/2026-12-15")["moderator"] is None
        assert "moderator-ask" in w.topics("ben")[-2:], "who stood in line is asked to confirm"
        await w.reply(w.letters("ben", "moderator-ask")[-1], "Yes, still up for it")
        assert w.session("circle/2026-12-15")["moderator"]["email"] == "ben@example.org"


async def test_a_second_start_says_nothing_twice(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Yes please")
        count = len(smtp_sink.received)
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:01") as w:
        await w.until("2026-11-24 19:30")
        assert len(smtp_sink.received) == count
        assert w.session("circle/2026-12-01")["accepted"] == ["ben@example.org"]

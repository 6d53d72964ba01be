"""Who hears what of an edit: once, after it has rested, and no more than they need."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import CIRCLE, MEMBERS, World, event_of, text_of, world

NOW = "2026-11-24 19:00"
CROWD = "members: [{}]\n".format(", ".join(f"M{n} <m{n}@example.org>" for n in range(8)))


def flat(letter) -> str:
    return " ".join(text_of(letter).split())


async def amended(w: World, text: str) -> list:
    """The file is saved and has rested: what Ben got of it."""
    before = len(w.letters("ben"))
    await w.schedule("circle", text)
    await w.until(f"{w.clock.now():%Y-%m-%d} 19:59")
    return w.letters("ben")[before:]


async def test_an_edit_that_loses_most_members_waits_for_adas_yes(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + CROWD)
        few = CIRCLE + "members: [M0 <m0@example.org>, M1 <m1@example.org>]\ntopics: [Starting small]\n"
        await w.schedule("circle", few)
        await w.until("2026-11-24 20:00")
        assert w.letters(topic="cancellation") == w.letters(topic="amendment") == []
        [letter] = w.letters("ada", "host-problem")
        assert "6 of 8 members are gone from the list" in flat(letter) and "yes if that is meant" in flat(letter)
        assert len(w.session("circle/2026-12-01")["silent"]) == 8
        await w.schedule("circle", few)
        assert len(w.letters("ada", "host-problem")) == 1, "asked once"
        await w.reply(letter, "yes, that is right")
        await w.until("2026-11-24 20:30")
        assert sorted(str(m["To"]) for m in w.letters(topic="cancellation")) == [
            f"M{n} <m{n}@example.org>" for n in range(2, 8)
        ]
        assert len(w.session("circle/2026-12-01")["silent"]) == 2
        assert "Starting small" in flat(w.letters("m0", "amendment")[0])


async def test_put_back_before_ada_answers_nothing_has_happened(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + CROWD)
        await w.schedule("circle", CIRCLE + "members: [M0 <m0@example.org>]\n")
        await w.schedule("circle", CIRCLE + CROWD)
        await w.until("2026-11-24 20:00")
        assert [str(m["Subject"]) for m in w.letters("ada")][-1].endswith("the schedule is right again")
        assert w.topics("m5") == ["invitation"]


async def test_members_taken_out_one_by_one_get_their_entry_taken_back(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.schedule("circle", CIRCLE + MEMBERS.replace("  - Dee <dee@example.org>\n", ""))
        [cancellation] = w.letters("dee", "cancellation")
        assert event_of(cancellation)["X-METHOD"] == "CANCEL"
        assert event_of(cancellation)["UID"] == event_of(w.letters("dee")[0])["UID"]
        await w.schedule("circle", CIRCLE + "members: [Ben <ben@example.org>]\n")
        assert len(w.letters("chi", "cancellation")) == 1
        await w.until("2026-12-01 21:00")
        assert w.topics("dee") == ["invitation", "cancellation"]
        assert "reminder" in w.topics("ben") and w.letters("ada", "host-problem")[:1] == w.letters("ada")[:1]


async def test_ten_edits_in_one_hold_make_one_letter_that_says_what_changed_since_each_was_last_told(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        text = CIRCLE + MEMBERS
        await w.schedule("circle", text)
        for minute in range(10):
            edit = f"sessions:\n  2026-12-01: {{moved: 2026-12-02 19:{minute:02}, topic: Number {minute}}}\n"
            if minute == 5:
                text += "  - Eve <eve@example.org>\n"
            await w.schedule("circle", text + edit)
            await w.until(f"2026-11-24 19:{minute + 1:02}")
        await w.until("2026-11-25 12:00")
        for name in ("ben", "chi", "dee"):
            [letter] = w.letters(name, "amendment")
            assert "6:30" in flat(letter) and "7:09" in flat(letter) and "Number 9" in flat(letter)
            assert "7:08" not in flat(letter) and "Number 8" not in flat(letter)
        # Eve was told of what was so when she came in; of that she hears what changed since, once.
        told = [m["X-Mailer-Topic"] for m in w.letters("eve")]
        assert sorted(told[:2]) == ["invitation", "welcome"] and told[2:].count("amendment") <= 1
        invitation = w.letters("eve", "invitation")[0]
        last = (w.letters("eve", "amendment") or [invitation])[-1]
        assert event_of(last)["DTSTART"].dt.isoformat() == "2026-12-02T19:09:00+00:00"
        if last is not invitation:
            assert "7:05" in flat(last) and "6:30" not in flat(last)


MOVES = {
    "past midnight": ("2026-12-01: {moved: 2026-12-01 23:30-00:30}", "2026-12-01T23:30", "2026-12-02T00:30"),
    "to another month": ("2026-12-01: {moved: 2026-11-30}", "2026-11-30T18:30", "2026-11-30T20:00"),
    "to another day and hour": ("2026-12-01: {moved: 2026-12-03 07:15}", "2026-12-03T07:15", "2026-12-03T08:45"),
    "to another length": ("2026-12-01: {moved: 2026-12-01 18:30-19:15}", "2026-12-01T18:30", "2026-12-01T19:15"),
}


@pytest.mark.parametrize("name", MOVES)
async def test_moved(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, name: str) -> None:
    line, start, end = MOVES[name]
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        [letter] = await amended(w, CIRCLE + MEMBERS + f"sessions:\n  {line}\n")
        assert letter["X-Mailer-Topic"] == "amendment"
        event = event_of(letter)
        assert event["DTSTART"].dt.replace(tzinfo=None) == datetime.fromisoformat(start)
        assert event["DTEND"].dt.replace(tzinfo=None) == datetime.fromisoformat(end)
        assert (event["SEQUENCE"], w.session("circle/2026-12-01")["planned"]) == (1, "2026-12-01")
        assert w.session("circle/2026-12-01")["end"][:16] == end


async def test_moved_over_the_change_of_clocks_it_keeps_its_hour_on_the_wall_and_its_length(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    text = CIRCLE.replace("every Tuesday", "every Saturday").replace("2026-12-01", "2027-03-27")
    async with world(tmp_path, smtp_sink, dovecot, "2027-03-21 19:00") as w:
        await w.schedule("circle", text + MEMBERS)
        [letter] = await amended(w, text + MEMBERS + "sessions:\n  2027-03-27: {moved: 2027-03-28}\n")
        event = event_of(letter)
        assert event["DTSTART"].dt.isoformat() == "2027-03-28T18:30:00+01:00"
        assert event["DTEND"].dt.isoformat() == "2027-03-28T20:00:00+01:00"


DETAILS = {
    "topic": ("2026-12-01: {topic: Boundaries}", "Boundaries"),
    "video": ("2026-12-01: {join: {video: https://video.example.org/j/2}}", "https://video.example.org/j/2"),
    "place": ("2026-12-01: {join: {place: The Old School}}", "The Old School"),
    "note": ("2026-12-01: {note: bring a cup}", "bring a cup"),
}


@pytest.mark.parametrize("name", DETAILS)
async def test_a_detail_of_one_session_is_told_and_answers_stand(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, name: str
) -> None:
    line, words = DETAILS[name]
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Yes!")
        letters = await amended(w, CIRCLE + MEMBERS + f"sessions:\n  {line}\n")
        assert [m["X-Mailer-Topic"] for m in letters] == ["amendment"]
        assert words in flat(letters[0])
        assert event_of(letters[0])["SEQUENCE"] == 1
        assert w.session("circle/2026-12-01")["accepted"] == ["ben@example.org"]
        await w.until("2026-12-01 21:00")
        invitation = w.letters("ben", "invitation")[-1]
        assert words not in flat(invitation), "the next session is as usual"


async def test_a_session_longer_than_usual_asks_again(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Yes!")
        await amended(w, CIRCLE + MEMBERS + "sessions:\n  2026-12-01: {moved: 18:30-21:00}\n")
        assert w.session("circle/2026-12-01")["end"] == "2026-12-01T21:00:00+00:00"
        assert w.session("circle/2026-12-01")["accepted"] == [], "yes to an hour and a half is no yes to more"


async def test_taken_out_by_mistake_and_put_back_dee_has_her_session_again(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    without = CIRCLE + MEMBERS.replace("  - Dee <dee@example.org>\n", "")
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        for round_ in (1, 2):
            await w.schedule("circle", without)
            await w.until(f"2026-11-24 19:{round_}0")
            assert event_of(w.letters("dee")[-1])["X-METHOD"] == "CANCEL"
            await w.schedule("circle", CIRCLE + MEMBERS)
            await w.until(f"2026-11-24 19:{round_}5")
            last = w.letters("dee", "invitation")[-1]
            assert event_of(last)["X-METHOD"] == "REQUEST" and len(w.letters("dee", "invitation")) == 1 + round_
            assert "dee@example.org" in w.session("circle/2026-12-01")["silent"]


async def test_called_off_and_on_again_within_the_hold_nobody_is_asked_to_moderate_the_one_after(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        text = CIRCLE + MEMBERS
        await w.schedule("circle", text)
        await w.until("2026-12-02 12:00")
        before = len(w.letters("ben"))
        await w.schedule("circle", text + "sessions:\n  2026-12-08: cancelled\n")
        await w.until("2026-12-02 12:10")
        await w.schedule("circle", text)
        await w.until("2026-12-02 13:00")
        assert w.topics("ben")[before:] == []


async def test_calling_off_brings_the_question_about_the_session_after_and_both_rest(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.until("2026-12-02 13:00")
        before = len(w.letters("ben"))
        await w.schedule("circle", CIRCLE + MEMBERS + "sessions:\n  2026-12-08: cancelled\n")
        await w.until("2026-12-02 13:14")
        assert w.topics("ben")[before:] == []
        await w.until("2026-12-02 13:16")
        assert sorted(w.topics("ben")[before:]) == ["cancellation", "moderator-ask"]
        assert "15 December" in flat(w.letters("ben", "moderator-ask")[-1])

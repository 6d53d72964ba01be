"""Who holds the space next Tuesday: the moderator question from ask to fallback, over real mail.

Every story is told twice: once to a mailer that runs on, once to one that is ended and started anew before
everything that happens.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
import pytest_asyncio

from mailer.app import join
from mailer.store import open_store
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import CIRCLE, MEMBERS, World, text_of, world

SECOND, THIRD = "circle/2026-12-08", "circle/2026-12-15"
# Of these groups' first evening Dee took care: the stories are about the second.
DEE_FIRST = "sessions:\n  2026-12-01: {moderator: dee@example.org}\n"
CANCEL, TOGETHER = (f"moderator: {{fallback: {way}}}\n{DEE_FIRST}" for way in ("cancel", "peer-led"))


class Interrupted(World):
    """Nothing is kept in mind from one event to the next."""

    def _anew(self) -> None:
        self.app.store.close()
        self.app = join(self.settings, open_store(self.settings.database_here), self.clock)

    async def schedule(self, name: str, text: str) -> None:
        self._anew()
        await super().schedule(name, text)

    async def until(self, moment: datetime | str) -> None:
        self._anew()
        await super().until(moment)

    async def mail(self, message: EmailMessage, **headers: str) -> None:
        self._anew()
        await super().mail(message, **headers)


@pytest_asyncio.fixture(params=["running on", "started anew at every step"])
async def w(request: pytest.FixtureRequest, tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> AsyncIterator[World]:
    """The world on the evening of 24 November, nothing scheduled yet."""
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-24 19:00") as usual:
        if request.param == "running on":
            yield usual
            return
        broken = Interrupted(tmp_path, smtp_sink, dovecot, usual.clock, usual.settings, usual.app)
        yield broken
        broken.app.store.close()


async def after_the_first_evening(w: World, more: str = "", members: str = MEMBERS) -> None:
    """The circle met on 1 December; everybody was just asked who moderates on the 8th."""
    await w.schedule("circle", CIRCLE + more + members)
    await w.until("2026-12-01 20:01")
    w.new()


def asked(w: World, who: str) -> EmailMessage:
    return w.letters(who, "moderator-ask")[-1]


def holder(w: World, session: str = SECOND) -> str:
    moderator = w.session(session)["moderator"]
    return moderator["name"] if moderator else ""


async def test_the_first_to_say_yes_holds_it_and_everybody_reads_it_in_a_letter_they_get_anyway(w: World) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    assert w.new() == [("moderator-thanks", "chi")], "no letter only to tell the others"
    assert holder(w) == "Chi"
    assert w.session(SECOND)["accepted"] == [], "whoever moderates has still to say whether they come"
    await w.until("2026-12-07 18:31")
    assert w.new() == [("moderator-brief", "chi"), ("reminder", "ben"), ("reminder", "chi"), ("reminder", "dee")]
    assert "Chi" in text_of(w.letters("dee", "reminder")[-1])


async def test_two_who_say_yes_in_one_second_get_the_right_letters(w: World) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "dee"), "happy to")
    await w.reply(asked(w, "ben"), "I can do it")
    assert w.new() == [("moderator-taken", "ben"), ("moderator-thanks", "dee")]
    assert holder(w) == "Dee"
    assert "Dee was a little earlier" in text_of(w.letters("ben")[-1])
    await w.until("2026-12-08 20:01")
    assert "You offered before" in text_of(asked(w, "ben")), "who stood in line is offered the one after"


@pytest.mark.parametrize("moment", ["2026-12-07 18:00", "2026-12-08 17:30"], ids=["a day before", "an hour before"])
async def test_a_drop_out_with_somebody_in_line_asks_them_and_they_hold_it_from_their_own_yes(
    w: World, moment: str
) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    await w.reply(asked(w, "ben"), "I would too")
    await w.until(moment)
    w.new()
    await w.reply(w.letters("chi", "moderator-thanks")[0], "I'm so sorry, I can't moderate after all")
    told = w.new()
    assert ("moderator-ask", "ben") in told and ("receipt", "chi") in told and ("host-problem", "ada") in told
    assert ("moderator-ask", "dee") not in told, "the others are asked when Ben has had his time"
    assert holder(w) == ""
    await w.reply(asked(w, "ben"), "Yes, still up for it")
    assert holder(w) == "Ben"
    assert w.letters("ben")[-1]["X-Mailer-Topic"] in ("moderator-thanks", "moderator-brief")
    await w.until("2026-12-08 18:29")
    assert w.letters("ben", "moderator-thanks") and w.letters("ben", "moderator-brief")
    assert ("moderator-ask", "dee") not in w.new(), "it is settled: nobody else is asked"


@pytest.mark.parametrize("moment", ["2026-12-07 18:00", "2026-12-08 17:30"], ids=["a day before", "an hour before"])
async def test_a_drop_out_with_nobody_in_line_asks_all_but_who_declined_and_tells_the_host(
    w: World, moment: str
) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    await w.reply(asked(w, "dee"), "No, not me this time")
    await w.until(moment)
    w.new()
    await w.reply(w.letters("chi", "moderator-thanks")[0], "I'm so sorry, I can't moderate after all")
    assert w.new() == [("host-problem", "ada"), ("moderator-ask", "ben"), ("receipt", "chi")]
    assert "cannot do it after all" in text_of(asked(w, "ben"))
    await w.reply(asked(w, "ben"), "ok, I'll do it")
    assert holder(w) == "Ben"


async def test_a_calendar_no_of_the_moderator_gives_the_role_back(w: World) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    w.new()
    await w.press(w.letters("chi", "invitation")[-1], "DECLINED")
    assert holder(w) == ""
    assert w.new() == [("moderator-ask", "ben"), ("moderator-ask", "dee"), ("receipt", "chi")]


async def test_naming_another_asks_them(w: World) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    w.new()
    await w.reply(w.letters("chi", "moderator-thanks")[0], "Can Dee take this one?")
    assert holder(w) == ""
    assert ("moderator-ask", "dee") in w.new()
    assert "thought you might moderate" in "".join(text_of(m) for m in w.letters("dee", "moderator-ask"))
    await w.reply(asked(w, "dee"), "sure, I'll do it")
    assert holder(w) == "Dee"


async def test_silence_to_the_end_two_are_asked_by_name_and_the_host_hears_that_it_is_hers(w: World) -> None:
    await after_the_first_evening(w)
    await w.until("2026-12-06 18:31")
    assert w.new() == [("moderator-ask", "ben")], "the deadline: whose turn it fairly is"
    await w.until("2026-12-07 08:01")
    assert w.new() == [("moderator-ask", "chi")]
    await w.until("2026-12-08 18:29")
    told = w.new()
    assert ("host-problem", "ada") in told and "moderator-ask" not in [topic for topic, _ in told]
    assert w.session(SECOND)["status"] == "confirmed"
    assert holder(w) == ""


async def test_silence_to_the_end_of_a_group_that_leads_itself(w: World) -> None:
    await after_the_first_evening(w, TOGETHER)
    await w.until("2026-12-07 18:31")
    guides = [m for m in w.letters(topic="moderator-brief") if "8 December" in text_of(m)]
    assert sorted(str(m["To"])[:3] for m in guides) == ["Ben", "Chi", "Dee"]
    assert "we lead it together" in text_of(guides[0])
    assert w.letters("ada", "host-problem") == []
    await w.until("2026-12-08 18:25")
    for who in ("ben", "chi", "dee"):
        assert "who holds the space today" in text_of(asked(w, who))
    await w.reply(asked(w, "dee"), "I'll do it")
    assert holder(w) == "Dee"


async def test_silence_to_the_end_calls_it_off_in_good_time(w: World) -> None:
    await after_the_first_evening(w, CANCEL)
    await w.reply(w.letters("ben", "invitation")[-1], "Yes, I am coming")
    await w.until("2026-12-08 18:29")
    assert sorted(str(m["To"])[:3] for m in w.letters(topic="cancellation")) == ["Ben", "Chi", "Dee"]
    assert w.session(SECOND)["status"] == "cancelled"
    sent = w.letters("ben", "cancellation")[0]["Date"].datetime
    assert sent < datetime.fromisoformat("2026-12-08 08:30+00:00"), "ten hours before at the latest"
    w.new()
    await w.until("2026-12-09 12:00")
    assert w.session(SECOND)["status"] == "cancelled"
    assert not [t for t, _ in w.new() if t == "follow-up"], "nobody is thanked for what did not take place"
    assert "15 December" in text_of(asked(w, "ben"))


async def test_a_volunteer_after_the_deadline_and_before_the_fallback_saves_it(w: World) -> None:
    await after_the_first_evening(w, CANCEL)
    await w.until("2026-12-07 12:00")
    await w.reply(asked(w, "chi"), "all right, I'll do it")
    await w.until("2026-12-08 18:29")
    assert w.letters(topic="cancellation") == []
    assert holder(w) == "Chi"


async def test_called_off_between_the_ask_and_the_evening_the_next_is_asked_for_and_the_volunteer_offered_it(
    w: World,
) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    await w.schedule("circle", CIRCLE + MEMBERS + "sessions:\n  2026-12-08: cancelled\n")
    await w.until("2026-12-02 12:00")
    told = w.new()
    assert {("cancellation", n) for n in ("ben", "chi", "dee")} <= set(told)
    assert {("moderator-ask", n) for n in ("ben", "chi", "dee")} <= set(told)
    assert "15 December" in text_of(asked(w, "chi")) and "You offered before" in text_of(asked(w, "chi"))
    await w.until("2026-12-08 18:29")
    assert not [t for t, _ in w.new() if t == "moderator-brief"]
    await w.reply(asked(w, "chi"), "yes")
    assert (holder(w, THIRD), w.session(SECOND)["status"]) == ("Chi", "cancelled")


async def test_a_moved_evening_keeps_its_moderator_who_is_briefed_for_the_new_one(w: World) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    await w.schedule("circle", CIRCLE + MEMBERS + "sessions:\n  2026-12-08: {moved: 2026-12-10 19:00}\n")
    await w.until("2026-12-08 18:29")
    assert w.letters("chi", "amendment") and not w.letters("chi", "moderator-brief")
    assert holder(w) == "Chi"
    await w.until("2026-12-09 19:01")
    [brief] = w.letters("chi", "moderator-brief")
    assert "10 December" in text_of(brief)
    await w.reply(brief, "I am so sorry, I cannot moderate that day")
    assert holder(w) == ""
    assert "10 December" in text_of(asked(w, "ben"))


async def test_a_moderator_who_leaves_the_group_gives_the_role_back(w: World) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    w.new()
    await w.reply(w.letters("chi", "moderator-thanks")[0], "STOP")
    assert holder(w) == ""
    assert w.new() == [("goodbye", "chi"), ("moderator-ask", "ben"), ("moderator-ask", "dee")]
    await w.reply(asked(w, "dee"), "I'll do it")
    await w.until("2026-12-08 18:29")
    assert (holder(w), "moderator-brief" in w.topics("chi")) == ("Dee", False)


async def test_a_moderator_taken_off_the_list_is_replaced(w: World) -> None:
    await after_the_first_evening(w)
    await w.reply(asked(w, "chi"), "I'll do it")
    await w.schedule("circle", CIRCLE + MEMBERS.replace("  - Chi <chi@example.org>\n", ""))
    await w.until("2026-12-02 12:00")
    assert holder(w) == ""
    assert {("moderator-ask", "ben"), ("moderator-ask", "dee")} <= set(w.new())


async def test_a_group_of_two_passes_it_to_and_fro(w: World) -> None:
    two = MEMBERS.replace("  - Dee <dee@example.org>\n", "")
    await after_the_first_evening(w, members=two)
    await w.reply(asked(w, "ben"), "I'll do it")
    await w.until("2026-12-08 20:01")
    assert "Fairly taken in turn, it would be yours" in text_of(asked(w, "chi"))
    await w.reply(asked(w, "chi"), "yes")
    await w.reply(w.letters("chi", "moderator-thanks")[0], "sorry, I can't moderate after all")
    assert "cannot do it after all" in text_of(asked(w, "ben"))
    await w.reply(asked(w, "ben"), "No, I cannot do it either")
    w.new()
    await w.until("2026-12-15 18:29")
    told = w.new()
    assert ("host-problem", "ada") in told and "moderator-ask" not in [topic for topic, _ in told]


async def test_the_question_names_the_date_that_every_three_to_four_weeks_comes_to_and_it_stays(w: World) -> None:
    ranged = CIRCLE.replace("every Tuesday", "every 3-4 weeks on Tuesday")
    await w.schedule("circle", ranged + MEMBERS)
    await w.until("2026-12-01 20:01")
    assert "22 December" in text_of(asked(w, "chi"))
    await w.reply(asked(w, "chi"), "I'll do it")
    assert holder(w, "circle/2026-12-22") == "Chi"
    await w.schedule("circle", ranged + "avoid: [2026-12-22]\n" + MEMBERS)
    await w.until("2026-12-16 12:00")
    assert "22 December" in text_of(w.letters("ben", "invitation")[-1]), "what was announced stays"
    assert holder(w, "circle/2026-12-22") == "Chi"


async def test_while_no_date_fits_nobody_is_asked_but_the_host_and_everybody_when_she_has_set_one(w: World) -> None:
    blocked = CIRCLE.replace("every Tuesday", "every 3-4 weeks on Tuesday") + "avoid: [2026-12-22, 2026-12-29]\n"
    await w.schedule("circle", blocked + MEMBERS)
    await w.until("2026-12-02 12:00")
    assert not [m for m in w.letters(topic="moderator-ask") if "December" in text_of(m).replace("1 December", "")]
    assert "host-problem" in w.topics("ada")
    w.new()
    await w.schedule("circle", blocked + MEMBERS + "sessions:\n  2026-12-23: {extra: 18:30-20:00}\n")
    await w.until("2026-12-03 12:00")
    assert {("moderator-ask", n) for n in ("ben", "chi", "dee")} <= set(w.new())
    assert "23 December" in text_of(asked(w, "dee"))
    await w.reply(asked(w, "dee"), "I'll do it")
    assert holder(w, "circle/2026-12-23") == "Dee"

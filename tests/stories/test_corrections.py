"""What a host was told by telephone is put right with one command, and counts like any answer."""

from __future__ import annotations

import asyncio
import re
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailer.__main__ import main
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.stories.test_what_people_write import FIRST, NOW, plain
from tests.world import CIRCLE, MEMBERS, World, text_of, world


async def ada_types(w: World, *words: str) -> int:
    code = await asyncio.to_thread(main, ["members", "circle", *words])
    await w.app.once()
    return code


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Ada sits where the settings lie."""
    monkeypatch.chdir(tmp_path)
    return monkeypatch


async def test_ada_puts_bens_answer_right_and_it_is_a_row_like_any_other(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, desk: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk.setattr("mailer.commands.house.now", w.clock.now)
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Yes, see you there")
        about_ben = ("--member", "Ben@example.org", "--session", FIRST)
        assert await ada_types(w, "answer", *about_ben, "declined") == 0
        assert capsys.readouterr().out == f"written down: Ben does not come ({FIRST})\n"
        assert w.session(FIRST)["declined"] == ["ben@example.org"]
        assert "ben@example.org by host -> rsvp declined" in w.story(FIRST)
        assert await ada_types(w, "answer", *about_ben, "none") == 0
        assert "ben@example.org" in w.session(FIRST)["silent"]
        assert await ada_types(w, "answer", *about_ben, "accepted") == 0
        assert w.session(FIRST)["accepted"] == ["ben@example.org"]
        await w.reply(w.letters("ben")[0], "No, I cannot come after all")
        assert w.session(FIRST)["declined"] == ["ben@example.org"], "the last word is Ben's"


async def test_ada_names_a_moderator_who_telephoned_and_takes_it_back(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, desk: pytest.MonkeyPatch
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk.setattr("mailer.commands.house.now", w.clock.now)
        await w.schedule("circle", CIRCLE + MEMBERS)
        about_chi = ("--member", "chi@example.org", "--session", FIRST)
        assert await ada_types(w, "moderator", *about_chi, "offered") == 0
        assert w.session(FIRST)["moderator"] == {"name": "Chi", "email": "chi@example.org"}
        assert await ada_types(w, "moderator", *about_chi, "withdrawn") == 0
        assert w.session(FIRST)["moderator"] is None


async def test_ada_pauses_wakes_and_takes_out_dee(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, desk: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk.setattr("mailer.commands.house.now", w.clock.now)
        await w.schedule("circle", CIRCLE + MEMBERS)
        dee = ("--member", "dee@example.org")
        assert await ada_types(w, "pause", *dee, "--until", "2027-01-31") == 0
        assert w.status()["paused"] == ["dee@example.org"]
        assert await ada_types(w, "resume", *dee) == 0
        assert w.status()["paused"] == []
        assert await ada_types(w, "leave", *dee) == 0
        assert w.status()["left"] == ["dee@example.org"]
        assert w.topics("dee")[-1] == "goodbye"
        capsys.readouterr()
        assert await ada_types(w, "leave", *dee) != 0
        assert "Dee has left already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("answer", "--member", "zoe@elsewhere.example", "--session", FIRST, "accepted"), "is not in the group circle"),
        (("answer", "--member", "ben@example.org", "--session", "circle/2026-12-02", "accepted"), FIRST),
        (("pause", "--member", "ben@example.org", "--until", "soon"), "write it as 2027-01-31"),
        (("pause", "--member", "ben@example.org", "--until", "2026-11-24"), "a day to come"),
        (("resume", "--member", "ben@example.org"), "nothing to resume"),
    ],
)
async def test_what_cannot_be_meant_is_refused_with_a_way_out_and_changes_nothing(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, desk: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str,
) -> None:  # fmt: skip
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk.setattr("mailer.commands.house.now", w.clock.now)
        await w.schedule("circle", CIRCLE + MEMBERS)
        before = w.status()
        assert await ada_types(w, *words) != 0
        assert says in capsys.readouterr().err
        assert w.status() == before


async def the_days_letter(w: World) -> EmailMessage:
    """Ben writes what needs a person to read it, more often in a day than is passed on; Ada has the day's letter."""
    await w.schedule("circle", CIRCLE + MEMBERS)
    away = plain("ben@example.org", "circle+circle@example.org", "hm", "")
    away.set_content("<p></p>", subtype="html")
    await w.mail(away)
    await w.until("2026-11-25 10:00")
    return w.letters("ada", "host-digest")[-1]


async def test_ada_answers_the_days_letter_and_puts_answers_right(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        digest = await the_days_letter(w)
        await w.reply(digest, "Ben is coming, Chi: no")
        assert w.session(FIRST)["accepted"] == ["ben@example.org"]
        assert w.session(FIRST)["declined"] == ["chi@example.org"]
        assert 'ben@example.org by host: "is coming" -> rsvp accepted' in w.story(FIRST)
        [receipt] = w.letters("ada", "receipt")
        assert "Ben is coming on" in text_of(receipt) and "Chi is not coming on" in text_of(receipt)
        assert not w.letters("ben", "receipt"), "Ben said nothing"
        await w.reply(w.letters("ben")[0], "No, I cannot come after all")
        assert "ben@example.org" in w.session(FIRST)["declined"], "the last word is Ben's"


async def test_ada_answers_by_the_number_in_the_days_letter_and_it_waits_no_more(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        digest = await the_days_letter(w)
        [waiting] = w.status()["set_aside"]
        [number] = re.findall(r"\[(\d+)\]", text_of(digest))
        await w.reply(digest, f"{number}: yes")
        assert w.session(FIRST)["accepted"] == ["ben@example.org"]
        assert waiting["from"] == "ben@example.org" and w.status()["set_aside"] == []


async def test_what_ada_did_not_make_plain_is_asked_back_once(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        digest = await the_days_letter(w)
        await w.reply(digest, "Ben is coming, or was it Chi?")
        [question] = w.letters("ada", "question")
        assert "Ben: yes" in text_of(question)
        assert w.session(FIRST)["accepted"] == []
        await w.reply(question, "Ben: yes")
        assert w.session(FIRST)["accepted"] == ["ben@example.org"]

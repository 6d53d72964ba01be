"""What members write to the group reaches its hosts, and the hosts' words reach them; addresses stay where they are."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mailer.store.keeping import forget_words
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.stories.test_what_people_write import FIRST, NOW, plain
from tests.world import CIRCLE, MEMBERS, World, at, text_of, world

TWO_HOSTS = CIRCLE.replace("[Ada Host <ada@example.org>]", "[Ada Host <ada@example.org>, Gil <gil@example.org>]")
GROUP = "circle+circle@example.org"
ASKS = "Hello all,\n\nis there a lift? My knee is bad.\n\nBen"


def everything(letter: object) -> str:
    return str(letter) + text_of(letter)  # type: ignore[arg-type]


async def asked(w: World) -> None:
    await w.schedule("circle", TWO_HOSTS + MEMBERS)
    await w.mail(plain("Ben <ben@example.org>", GROUP, "a question", ASKS))


async def test_bens_question_reaches_both_hosts_at_once_and_adas_answer_reaches_ben_alone(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await asked(w)
        [to_ada], [to_gil] = w.letters("ada", "host-digest"), w.letters("gil", "host-digest")
        assert "is there a lift? My knee is bad." in text_of(to_ada)
        assert str(to_ada["Subject"]) == "Ben has written to Tuesday circle"
        for letter in (to_ada, to_gil):
            assert "ben@example.org" not in everything(letter)
        assert w.topics("ben") == ["invitation"], "nobody asks Ben back what he meant"
        await w.reply(to_ada, "Yes, there is a lift at the back door.")
        [answer] = w.letters("ben", "question")
        assert "there is a lift at the back door" in text_of(answer)
        assert str(answer["Subject"]) == "Ada Host answers you, for Tuesday circle"
        assert "ada@example.org" not in everything(answer)
        assert len(w.letters("gil", "host-digest")) == 1
        assert w.status()["set_aside"] == [], "a host has answered it"


async def test_a_yes_between_them_is_talk_and_no_answer_to_the_invitation(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await asked(w)
        await w.reply(w.letters("ada", "host-digest")[0], "Yes, I can fetch you. Shall I?")
        await w.reply(w.letters("ben", "question")[0], "Yes please!")
        assert w.session(FIRST)["accepted"] == []
        assert "Yes please!" in text_of(w.letters("ada", "host-digest")[-1])
        assert "Yes please!" in text_of(w.letters("gil", "host-digest")[-1])


async def test_what_the_hosts_had_at_once_does_not_come_again_in_the_morning(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await asked(w)
        await w.until("2026-11-26 10:00")
        assert len(w.letters("ada", "host-digest")) == 1
        assert [m["from"] for m in w.status()["set_aside"]] == ["ben@example.org"]


async def test_a_strangers_question_is_answered_by_the_host_and_their_talk_goes_on(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.mail(plain("Zoe <zoe@elsewhere.example>", GROUP, "hm", "Is this the circle for carers?"))
        [to_ada] = w.letters("ada", "host-digest")
        assert "zoe@elsewhere.example" not in everything(to_ada)
        await w.reply(to_ada, "It is. Come along!")
        zoes = [m for m in w.letters() if "zoe@elsewhere.example" in str(m["To"])]
        assert "It is. Come along!" in text_of(zoes[-1])
        await w.reply(zoes[-1], "Thank you, I will think about it.")
        assert "I will think about it" in text_of(w.letters("ada", "host-digest")[-1])
        assert w.session(FIRST)["accepted"] == []


async def test_who_is_erased_leaves_no_words_in_letters_to_others(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await asked(w)
        w.app.store.erase("ben@example.org", w.clock.now())
        held = [str(row.letter) for row in w.app.store.held("ada@example.org").said]
        assert held and not any("lift" in one or "Ben" in one for one in held)


def on_the_disk(folder: Path) -> bytes:
    """All that a thief of the database gets."""
    return b"".join(file.read_bytes() for file in folder.glob("mailer.db*"))


async def test_who_is_erased_while_the_file_names_them_hears_nothing_more_and_is_gone_with_the_line(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await asked(w)
        before = len(w.letters("ben"))
        assert w.app.store.erase("ben@example.org", w.clock.now()).still_named == ("circle",)
        await w.until("2026-12-03 12:00")  # the session, the follow-up, the next invitation
        assert len(w.letters("ben")) == before and w.status()["left"] == ["ben@example.org"]
        assert len(w.letters("chi", "invitation")) == 2
        await w.schedule("circle", CIRCLE + MEMBERS.replace("  - Ben <ben@example.org>\n", ""))
        await w.until("2026-12-03 18:00")
        assert len(w.letters("ben")) == before and w.status()["left"] == []
        held = w.app.store.held("ben@example.org")
        assert not (held.said or held.heard or held.inbound)
        assert b"ben@example.org" not in on_the_disk(tmp_path)


async def test_a_yes_and_a_time_zone_in_one_mail_are_told_by_one_receipt(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Yes, I'll be there. My time zone is Phoenix.")
        assert w.session(FIRST)["accepted"] == ["ben@example.org"]
        [receipt] = w.letters("ben", "receipt")
        assert "11:30" in text_of(receipt), "London's half past six, told in Phoenix"
        assert w.status()["set_aside"] == []


async def test_automatic_mail_is_passed_on_to_nobody(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await asked(w)
        [to_ada] = w.letters("ada", "host-digest")
        before = len(w.letters())
        await w.reply(to_ada, "I am out of the office.", Auto_Submitted="auto-replied")
        away = plain("chi@example.org", GROUP, "Automatic reply", "Who are you?")
        await w.mail(away, Auto_Submitted="auto-replied")
        assert len(w.letters()) == before


async def test_somebody_who_writes_all_day_does_not_fill_the_hosts_mailboxes(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        for n in range(15):
            await w.mail(plain("Zoe <zoe@elsewhere.example>", GROUP, "hm", f"Where do you meet, for the {n}. time?"))
        assert len(w.letters("ada", "host-digest")) == 12
        await w.until("2026-11-25 10:00")
        [digest] = w.letters("ada", "host-digest")[12:]
        assert text_of(digest).count("zoe@elsewhere.example") >= 3


async def test_the_words_are_gone_a_month_after_they_arrived_and_the_way_back_is_not(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await asked(w)
        [to_ada] = w.letters("ada", "host-digest")
        assert forget_words(w.app.store, w.clock.now() - timedelta(days=30)) == 0
        w.clock.set(at("2026-12-25 12:00"))
        await w.app.once()
        kept = [row.letter.extra for row in w.app.store.held("ada@example.org").said if "message" in row.letter.extra]
        assert [extra["message"]["text"] for extra in kept] == [""]
        await w.reply(to_ada, "Sorry, I was ill. There is a lift.")
        assert "There is a lift" in text_of(w.letters("ben", "question")[-1])


@pytest.mark.parametrize("text", ["Yes, see you there. Is there a lift?", "Who brings the cake this time?"])
async def test_a_question_beside_an_answer_reaches_the_hosts_too(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot, text: str
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], text)
        assert text in text_of(w.letters("ada", "host-digest")[0])
        assert "ben@example.org" in w.session(FIRST)["accepted" if text.startswith("Yes") else "silent"]

"""What `plan`, `status` and `explain` say while the group lives: the past as it was, the future as it will be."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from mailer.__main__ import main
from mailer.clock import Clock
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import ADDRESS, CIRCLE, MEMBERS, World, world

NOW = "2026-11-24 19:00"


class Desk:
    """The operator's command line beside the running house, by the same clock."""

    def __init__(self, w: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.capsys = capsys
        monkeypatch.chdir(w.folder)
        monkeypatch.setattr(Clock, "now", lambda _: w.clock.now())
        monkeypatch.setenv("MAILER_SECRET", "a secret for stories only")
        monkeypatch.setenv("MAILER_ADDRESS", ADDRESS)

    def say(self, *words: str) -> str:
        self.capsys.readouterr()
        assert main(words) == 0, self.capsys.readouterr().err
        return self.capsys.readouterr().out

    def json(self, *words: str) -> Any:
        return json.loads(self.say(*words, "--json"))

    def letters(self, *words: str) -> list[tuple[str, str, str]]:
        """(topic, to, state) of the planned letters."""
        found = self.json("plan", *words)["letters"]
        return [(one["topic"], one["to"].partition("@")[0], one["state"]) for one in found]


async def test_what_is_planned_is_what_goes_out(
    tmp_path: Path,
    smtp_sink: Sink,
    dovecot: Dovecot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk = Desk(w, capsys, monkeypatch)
        night = "  - {email: eve@example.org, name: Eve, timezone: Asia/Tokyo}\n"
        text = CIRCLE + MEMBERS + night + "remind: [1 day before, 30 minutes before]\nnudge: 2 days before\n"
        (w.folder / "schedules" / "circle.yaml").write_text(text)
        before = desk.json("plan", "--until", "2026-12-20")["letters"]
        await w.schedule("circle", text)
        after = desk.json("plan", "--until", "2026-12-20")["letters"]
        assert not any(o["because"].startswith("three sessions") for o in before), "nobody could have answered yet"
        same = [{**o, "state": ""} for o in after if not o["because"].startswith("three sessions")]
        assert [{**o, "state": ""} for o in before] == same, "sent or not, told once"
        await w.until("2026-12-21 00:00")
        out = Counter((str(m["X-Mailer-Topic"]), str(m["To"]).rpartition("<")[2].rstrip(">")) for m in w.letters())
        assert Counter((o["topic"], o["to"]) for o in after) == out
        was = desk.json("plan", "--from", "2026-11-24", "--until", "2026-12-20")["letters"]
        assert {o["state"] for o in was} == {"sent"}
        assert Counter((o["topic"], o["to"], o["at"]) for o in was) == Counter(
            (o["topic"], o["to"], o["at"]) for o in after
        )


async def test_what_was_sent_is_told_as_sent_and_what_is_owed_once(
    tmp_path: Path,
    smtp_sink: Sink,
    dovecot: Dovecot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk = Desk(w, capsys, monkeypatch)
        await w.schedule("circle", CIRCLE + MEMBERS)
        told = desk.letters("--from", "2026-11-24", "--until", "2026-11-30")
        assert told[:3] == [("invitation", n, "sent") for n in ("ben", "chi", "dee")]
        assert Counter(told)["invitation", "ben", "planned"] == 0
        assert ("reminder", "ben", "planned") in told
        assert "sent: invitation for 2026-12-01" in desk.say("plan", "--from", "2026-11-24")
        await w.reply(w.letters("ben")[0], "Sorry, I can't")
        assert ("reminder", "ben", "planned") not in desk.letters("--until", "2026-11-30"), "whoever declined is spared"
        await w.until("2027-01-05 12:00")
        assert ("invitation", "ben", "sent") in desk.letters("--from", "2026-11-24", "--until", "2026-11-24")
        assert [s["id"] for s in desk.json("plan", "--from", "2026-12-01", "--until", "2026-12-01")["sessions"]] == [
            "circle/2026-12-01"
        ]


async def test_an_edit_not_taken_in_yet_is_planned_as_it_will_be_and_a_broken_one_as_it_stands(
    tmp_path: Path,
    smtp_sink: Sink,
    dovecot: Dovecot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk = Desk(w, capsys, monkeypatch)
        await w.schedule("circle", CIRCLE + MEMBERS)
        path = w.folder / "schedules" / "circle.yaml"
        path.write_text(CIRCLE + MEMBERS.replace("Dee <dee@", "Eve <eve@") + "sessions:\n  2026-12-01: cancelled\n")
        told = desk.letters("--until", "2026-11-26")
        assert {one for one in told if one[2] == "planned"} == {
            ("cancellation", "ben", "planned"),
            ("cancellation", "chi", "planned"),
            ("cancellation", "dee", "planned"),
            ("welcome", "eve", "planned"),
        }
        path.write_text(CIRCLE + MEMBERS + "meats: never\n")
        capsys.readouterr()
        assert main(["plan", "--until", "2026-12-01"]) == 1
        said = capsys.readouterr()
        assert "circle.yaml" in said.err and "reminder for 2026-12-01" in said.out
        path.unlink()
        assert "reminder for 2026-12-01" in desk.say("plan", "--until", "2026-12-01")


async def test_explain_tells_a_sessions_whole_story(
    tmp_path: Path,
    smtp_sink: Sink,
    dovecot: Dovecot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        desk = Desk(w, capsys, monkeypatch)
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Yes, I'll be there. I can moderate too!")
        await w.reply(w.letters("chi")[0], "No, sorry")
        text = desk.say("explain", "circle/2026-12-01")
        assert "accepted: ben@example.org" in text and "declined: chi@example.org" in text
        assert "silent: dee@example.org" in text and "moderator: Ben" in text
        flat = " ".join(text.split())
        assert "19:00 SEQUENCE 0 decided: Tue 1 Dec 2026 18:30-20:00 [every Tuesday]" in flat
        assert "19:00 invitation to ben@example.org: sent, SEQUENCE 0 [1 week before the session]" in flat
        assert 'ben@example.org by words: "' in flat and "-> rsvp accepted" in flat
        assert "To come, if nobody writes meanwhile" in text
        assert max(map(len, text.splitlines())) <= 80
        document = desk.json("explain", "circle/2026-12-01")
        assert document["moderator"] == {"name": "Ben", "email": "ben@example.org"}
        assert {"invitation", "receipt"} <= {e["what"].split()[0] for e in document["story"]}
        stands = desk.json("status")
        assert stands["sessions"][0]["accepted"] == ["ben@example.org"]
        assert stands["letters"]["sent"] == len(smtp_sink.received)

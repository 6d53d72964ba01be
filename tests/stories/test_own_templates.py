"""Ada writes a letter her own way, makes a mistake in it, and mends it while mailer runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailer.__main__ import main
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import CIRCLE, MEMBERS, World, text_of, world

OWN = CIRCLE + MEMBERS + "templates: ours\nremind: [2 days before, 1 day before]\n"


def told_of_templates(here: World) -> list[str]:
    """What Ada has read of her templates, blanks made one."""
    texts = [" ".join(text_of(letter).split()) for letter in here.letters("ada", "host-problem")]
    return [text for text in texts if "ours/" in text]


async def test_a_broken_template_holds_up_no_letter_and_its_hosts_hear_of_the_line(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    ours = tmp_path / "schedules" / "ours"
    async with world(tmp_path, smtp_sink, dovecot, "2026-11-23 12:00") as here:
        ours.mkdir(parents=True)
        (ours / "invitation.txt").write_text("Dear {{ name }}, come on {{ session.when.date }}.\n")
        (ours / "reminder.txt").write_text("Dear {{ name }},\ntill {{ session.when.dat }}.\n")
        await here.schedule("circle", OWN)
        await here.until("2026-11-29 20:00")
        assert text_of(here.letters("ben", "invitation")[0]).startswith("Dear Ben, come on Tuesday")
        reminder = text_of(here.letters("ben", "reminder")[0])
        assert "Hello Ben" in reminder and "A short reminder" in reminder, "ours, rather than none"
        [told] = told_of_templates(here)
        assert "ours/reminder.txt:2: 'dict object' has no attribute 'dat'" in told

        (ours / "reminder.txt").write_text("Dear {{ name }},\ntill {{ session.when.date }}.\n")
        here.app.reread()
        await here.until("2026-11-30 20:00")
        again = here.letters("ben", "reminder")
        assert len(again) == 2 and text_of(again[1]).split()[:4] == ["Dear", "Ben,", "till", "Tuesday,"]
        assert told_of_templates(here) == [told]


def test_check_proves_a_groups_own_templates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schedules" / "ours").mkdir(parents=True)
    (tmp_path / "schedules" / "circle.yaml").write_text(OWN)
    letter = tmp_path / "schedules" / "ours" / "goodbye.txt"
    letter.write_text("Farewell,\n{{ nmae }}\n")
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert "ours/goodbye.txt:2:1: 'nmae' is undefined" in said.out + said.err
    letter.write_text("Farewell,\n{{ name }}\n")
    assert main(["check"]) == 0

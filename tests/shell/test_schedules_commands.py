"""`check`, `init` and `members` at the command line."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from mailer.__main__ import main
from mailer.core.model import Heard
from mailer.schedules import load

SCHEDULES = Path(__file__).parents[2] / "schedules"
GOOD = "name: Circle\nhosts: ada@example.org\ntimezone: Europe/London\nmeets: every Friday 17:00-18:00\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_check_says_each_cadence_back_with_its_next_dates(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SCHEDULES)]) == 0
    out = capsys.readouterr().out
    assert "  meets   every 3-4 weeks on Wednesday or Thursday 18:30-20:00\n" in out
    assert "London circle (london-circle)\n" in out and "4 groups understood, no errors." in out
    assert max(map(len, out.splitlines())) <= 80


def test_check_names_every_problem_and_exits_1(capsys: pytest.CaptureFixture[str]) -> None:
    write("schedules/circle.yaml", GOOD + "invite: 7\nrsvp: quite\nremind: [9 days before]\n")
    write("schedules/other.yaml", GOOD + "remind: [9 days before]\n")
    assert main(["check"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "schedules/circle.yaml:5:9: `7` says no unit; write 7 days before" in lines
    assert "schedules/circle.yaml:6:7: rsvp cannot be `quite`; did you mean quiet?" in lines
    assert any(line.startswith("schedules/other.yaml:5:10: warning: a reminder 9 days before") for line in lines)
    assert lines[-1] == "1 group understood, 2 errors, 1 warning."
    assert main(["check", "schedules/other.yaml"]) == 0


def test_on_a_terminal_a_problem_is_folded_to_its_width(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    write(
        "schedules/circle.yaml",
        GOOD + "sessions:\n  2026-12-25: {topic: Hope}\n  2026-12-24: cancelled\nlanguage: tlh\n",
    )
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    main(["check"])
    assert screen.getvalue().count("\n    ") >= 1
    assert max(map(len, screen.getvalue().splitlines())) <= 80


def test_check_as_json_keeps_its_shape(capsys: pytest.CaptureFixture[str]) -> None:
    write("schedules/circle.yaml", GOOD)
    write("schedules/other.yaml", GOOD + "invite: 7\n")
    assert main(["check", "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    (group,) = document["groups"]
    assert (group["id"], group["name"], group["meets"]) == ("circle", "Circle", "every Friday 17:00-18:00")
    assert len(group["next"]) >= 3 and all("T17:00:00+0" in start for start in group["next"])
    (problem,) = document["problems"]
    assert {key: problem[key] for key in ("file", "line", "column", "message", "hint")} == {
        "file": "schedules/other.yaml",
        "line": 5,
        "column": 9,
        "message": "`7` says no unit",
        "hint": "write 7 days before",
    }


def test_check_looks_where_the_settings_say_even_when_others_of_them_are_wrong(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write("elsewhere/circle.yaml", GOOD)
    monkeypatch.setenv("MAILER_SCHEDULES", "elsewhere")
    assert main(["check"]) == 0
    monkeypatch.setenv("MAILER_SMTP_URL", "nonsense")
    assert main(["check"]) == 0
    assert capsys.readouterr().out.count("Circle (circle)") == 2


def test_check_of_nothing_says_how_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 1
    assert "schedules: there is no such file or folder; `mailer init` makes one" in capsys.readouterr().out


def test_a_group_that_has_met_for_the_last_time_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    write("schedules/past.yaml", GOOD.replace("every Friday 17:00-18:00", "[2020-01-03 17:00-18:00]"))
    assert main(["check"]) == 0
    assert "  next    no session to come\n" in capsys.readouterr().out


def test_init_writes_a_set_up_that_is_right_and_never_writes_over_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "new"]) == 0
    groups, problems = load(Path("new/schedules"))
    assert [g.id for g in groups] == ["circle"] and problems == [] and len(groups[0].members) == 2
    first = Path("new/schedules/circle.yaml").read_text().splitlines()[0]
    assert first == "# yaml-language-server: $schema=schedule.schema.json"
    assert json.loads(Path("new/schedules/schedule.schema.json").read_text())["properties"]["meets"]
    env = Path("new/.env")
    assert env.stat().st_mode & 0o777 == 0o600
    assert all(line.startswith("#") or not line for line in env.read_text().splitlines())
    env.write_text("MINE=1\n")
    Path("new/schedules/circle.yaml").write_text(GOOD)
    assert main(["init", "new"]) == 0
    assert env.read_text() == "MINE=1\n" and Path("new/schedules/circle.yaml").read_text() == GOOD
    assert "kept   new/.env" in capsys.readouterr().out


def test_init_beside_groups_that_are_there_adds_none() -> None:
    write("schedules/mine.yaml", GOOD)
    assert main(["init"]) == 0
    assert sorted(p.name for p in Path("schedules").iterdir()) == ["mine.yaml", "schedule.schema.json"]


def test_every_setting_in_the_env_file_is_one() -> None:
    from mailer.commands.init import ENV
    from mailer.config import NAMES

    named = {line[1:].partition("=")[0] for line in ENV.splitlines() if line.startswith("#MAILER_")}
    assert named <= set(NAMES) and len(named) >= 9


def test_members_are_imported_into_the_groups_own_list(capsys: pytest.CaptureFixture[str]) -> None:
    write("schedules/circle.yaml", GOOD + "members: members/us.csv\n")
    write("schedules/members/us.csv", "name,email\nBen B,ben@example.org\n")
    write("new.csv", "email;name\nBEN@example.org;Benjamin\nchi@example.org;Chi C\n")
    assert main(["members", "circle", "import", "new.csv", "--dry-run"]) == 0
    assert Path("schedules/members/us.csv").read_text() == "name,email\nBen B,ben@example.org\n"
    assert main(["members", "circle", "import", "new.csv"]) == 0
    out = capsys.readouterr().out
    assert out.count("+ Chi C <chi@example.org>\n~ Benjamin <ben@example.org>\n1 new, 1 changed\n") == 2
    assert out.endswith("schedules/members/us.csv now lists 2\n")
    assert main(["members", "circle", "export"]) == 0
    exported = capsys.readouterr().out
    assert exported == "name,email,timezone,language\nBenjamin,ben@example.org,,\nChi C,chi@example.org,,\n"
    assert main(["members", "circle", "list"]) == 0
    assert "2 members" in capsys.readouterr().out


def test_a_group_without_a_list_gets_one(capsys: pytest.CaptureFixture[str]) -> None:
    write("schedules/circle.yaml", GOOD.rstrip("\n"))
    write("new.csv", "email\nchi@example.org\n")
    assert main(["members", "circle", "import", "new.csv"]) == 0
    ((group,), problems) = load(Path("schedules"))
    assert problems == [] and [m.email for m in group.members] == ["chi@example.org"]
    assert Path("schedules/circle.yaml").read_text() == GOOD + "members: members/circle.csv\n"


def test_a_bad_import_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    write("schedules/circle.yaml", GOOD)
    write("new.csv", "email\nchi\n")
    assert main(["members", "circle", "import", "new.csv"]) == 1
    assert "new.csv:2:1: `chi` is not an address: it has no @" in capsys.readouterr().out
    assert not Path("schedules/members").exists()
    assert main(["members", "circle", "import", "gone.csv"]) == 1
    write("schedules/circle.yaml", GOOD + "members: [ben@example.org]\n")
    write("new.csv", "email\nchi@example.org\n")
    assert main(["members", "circle", "import", "new.csv"]) == 1
    assert "schedules/circle.yaml:5: the members are written in the file itself" in capsys.readouterr().err
    assert main(["members", "crcle", "list"]) == 1
    assert "there is no group 'crcle' in schedules/; did you mean circle?" in capsys.readouterr().err


def test_a_name_from_a_strangers_mail_is_no_formula_in_a_spreadsheet(capsys: pytest.CaptureFixture[str]) -> None:
    write("schedules/circle.yaml", GOOD + "members:\n  - '=HYPERLINK(1) <ben@example.org>'\n")
    main(["members", "circle", "export"])
    assert "\nHYPERLINK(1),ben@example.org,,\n" in capsys.readouterr().out


def test_export_of_one_person_is_everything_that_is_held(capsys: pytest.CaptureFixture[str]) -> None:
    from datetime import UTC, datetime

    from mailer.store import HeardNew, open_store

    write("schedules/circle.yaml", GOOD + "members: [Ben B <ben@example.org>]\n")
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    with open_store("sqlite:///mailer.db") as store:
        row = Heard(0, "x", "circle", "", "ben@example.org", "membership", "left", at, because="stop")
        store.add_heard([HeardNew(**{f: getattr(row, f) for f in HeardNew.__dataclass_fields__})], ["circle"], at)
    assert main(["members", "circle", "export", "--member", "BEN@example.org"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["listed"] == [{"group": "circle", "role": "member", "name": "Ben B", "email": "ben@example.org"}]
    assert [(h["about"], h["answer"], h["words"]) for h in document["heard"]] == [("membership", "left", "stop")]
    assert main(["members", "circle", "list"]) == 0
    assert "left" in capsys.readouterr().out
    write("new.csv", "email,name\nben@example.org,Benjamin\n")
    write("schedules/circle.yaml", GOOD + "members: members/us.csv\n")
    write("schedules/members/us.csv", "email,name\nben@example.org,Ben\n")
    assert main(["members", "circle", "import", "new.csv"]) == 0
    assert "(left, and stays so)" in capsys.readouterr().out
    assert main(["members", "circle", "erase", "--member", "ben@example.org"]) == 0
    assert "would be erased: 1 answers" in capsys.readouterr().out
    assert main(["members", "circle", "erase", "--member", "ben@example.org", "--yes"]) == 0
    main(["members", "circle", "export", "--member", "ben@example.org"])
    assert json.loads(capsys.readouterr().out.partition("\n{")[2].join(["{", ""]))["heard"] == []


def test_export_tells_why_and_what_and_an_unknown_group_is_nobody_s(capsys: pytest.CaptureFixture[str]) -> None:
    from datetime import UTC, datetime

    from mailer.core.model import Decision, Letter
    from mailer.store import InboundNew, open_store

    write("schedules/circle.yaml", GOOD)
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    with open_store("sqlite:///mailer.db") as store:
        store.accept("{}", "circle", "first", at)
        fixed = {"name": "Chi"}
        due = Letter("k", "introduction", "circle", "ben@example.org", "each asked for it", at, extra=fixed)
        assert store.commit("circle", store.ledger("circle", at)[1], Decision(say=(due,)), at)
        store.hear(InboundNew("<1>", at, "ben@example.org", "Hello", "for the host", "not sure"), [], None, [], at)
    assert main(["members", "circle", "export", "--member", "ben@example.org"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["letters"][0]["because"] == "each asked for it" and document["letters"][0]["fixed"] == fixed
    assert document["mail"][0]["because"] == "not sure" and document["mail"][0]["from"] == "ben@example.org"
    for words in (["export"], ["erase", "--yes"]):
        assert main(["members", "circel", *words, "--member", "ben@example.org"]) == 1
        assert "circle" in capsys.readouterr().err
    (Path.cwd() / "schedules" / "circle.yaml").unlink()
    assert main(["members", "circle", "erase", "--member", "ben@example.org", "--yes"]) == 0
    assert "erased: 0 answers, 1 letters and 1 mails" in capsys.readouterr().out

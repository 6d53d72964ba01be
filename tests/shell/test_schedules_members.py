# ruff: noqa: E501 - a row of a table is a row
"""Member lists as hosts' spreadsheets write them, and what Ada is told of a bad line."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from mailer.core.model import Lead, Member, Problem
from mailer.schedules import Source, build
from mailer.schedules.memberfile import merge, read_members, save, written

HEAD = "name: Circle\nhosts: ada@example.org\ntimezone: Europe/London\nmeets: every Friday 17:00-18:00\nmembers: members/us.csv\n"
BEN, CHI = Member("ben@example.org", "Ben B", "Europe/Berlin", "de"), Member("chi@example.org", "Chi C")


def listed(text: str | bytes) -> tuple[tuple[Member, ...], list[Problem]]:
    body = text.encode() if isinstance(text, str) else text
    group, problems = build(Source("circle", "schedules/circle.yaml", {"": HEAD.encode(), "members/us.csv": body}))
    return (group.members if group else ()), problems


@pytest.mark.parametrize(
    "text",
    [
        "name,email,timezone,language\nBen B,ben@example.org,Europe/Berlin,de\nChi C,chi@example.org,,\n",
        "email;language;name;timezone\nben@example.org;de;Ben B;Europe/Berlin\nchi@example.org;;Chi C;\n",
        "email\tlanguage\tname\ttimezone\nben@example.org\tde\tBen B\tEurope/Berlin\nchi@example.org\t\tChi C\n",
        "\ufeffName,E-mail,Time zone,Lang\r\nBen B,ben@example.org,Europe/Berlin,DE\r\n\r\nChi C,chi@example.org\r\n",
        '"name","email","timezone","language"\n"Ben B", "ben@example.org", Europe/Berlin, de\n# paused\nChi C,chi@example.org,,',
        "name,email,timezone,language\n  Ben B , ben@example.org ,Europe/Berlin,de,,\n,,,\nChi C,mailto:chi@example.org,,",
    ],
)
def test_a_list_is_read_however_the_spreadsheet_wrote_it(text: str) -> None:
    assert listed(text) == ((BEN, CHI), [])


def test_somebodys_own_reminders_and_a_name_with_a_comma() -> None:
    text = 'name,email,remind\n"B, Ben",ben@example.org,"2 days before, 1 hour before"\nChi,chi@example.org,never\nDee,dee@example.org,\n'
    (ben, chi, dee), problems = listed(text)
    assert problems == []
    assert (ben.name, ben.remind) == ("B, Ben", (Lead(days=2), Lead(minutes=60)))
    assert (chi.remind, dee.remind) == ((), None)


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        ("name,email\nBen,ben@example.org\nBen,BEN@example.org\n", 3, 5, "two members have the address BEN@example.org; the first is in line 2"),
        ("name,email\nBen,ben.example.org\n", 2, 5, "`ben.example.org` is not an address: it has no @"),
        ("name,email\nBen,\n", 2, 5, "the address is missing"),
        ("name,email\nBen,ben@home@example.org\n", 2, 8, "it has two @"),
        ("name,email,timezone\nBen,ben@example.org,London\n", 2, 21, "there is no time zone `London`; did you mean Europe/London?"),
        ("email;name;timezone\nben@example.org;Ben;New York\n", 2, 21, "did you mean America/New_York?"),
        ("name,email,language\nBen,ben@example.org,Klingon\n", 2, 21, "there are no letters in `Klingon` yet"),
        ('name,email\n"Ben\nB",ben@example.org\n', 2, 1, "the name has a line break in it"),
        ('name,email\nBen,"ben@example.org\nbcc@example.org"\n', 2, 5, "the address has a line break in it"),
        ('name,email\n\n"Ben,ben@example.org\n', 3, 1, "a quotation mark opens here and is never closed"),
        ("name,email\nB, Ben,ben@example.org\n", 2, 8, "more columns than the first line names; put text that holds `,` in double quotes"),
        ("Ben,ben@example.org\n", 1, 1, "the first line must name the columns; write name,email,timezone,language"),
        ("name\nBen\n", 1, 1, "there is no column `email`"),
        ("name,emial\nBen,ben@example.org\n", 1, 6, "unknown column `emial`; did you mean `email`?"),
        ("name,email,langauge\nBen,ben@example.org,de\n", 1, 12, "unknown column `langauge`; did you mean `language`?"),
        ("name,email,name\nBen,ben@example.org,B\n", 1, 12, "the column `name` is here twice"),
        ("name,email,remind\nBen,ben@example.org,soon\n", 2, 21, "`soon` is not a length of time"),
    ],
)  # fmt: skip
def test_a_bad_line_is_told_at_its_place(text: str, line: int, column: int, said: str) -> None:
    people, problems = listed(text)
    assert people == ()
    assert [(p.file, p.line, p.column) for p in problems] == [("schedules/members/us.csv", line, column)]
    assert said in str(problems[0])


def test_a_column_of_the_hosts_own_is_left_alone() -> None:
    people, (problem,) = listed("email,shoe size,name\nben@example.org,44,Ben\n")
    assert people == (Member("ben@example.org", "Ben"),)
    assert (problem.line, problem.column, problem.severity) == (1, 7, "warning")
    assert "unknown column `shoe size`; the columns are name, email" in str(problem)


def test_every_bad_line_is_told_at_once() -> None:
    _, problems = listed("name,email,timezone\nBen,ben,Mars\nChi,chi@example.org,\nDee,dee,\n")
    assert [(p.line, p.column) for p in problems] == [(2, 5), (2, 9), (4, 5)]


def test_a_list_in_another_encoding_is_told() -> None:
    _, (problem,) = listed("name,email\nBjörn,bjorn@example.org\n".encode("latin-1"))
    assert (problem.file, problem.line, problem.column) == ("schedules/members/us.csv", 2, 3)


def test_an_empty_list_is_a_warning() -> None:
    for text in ("", "name,email\n", "\n\n"):
        _, (problem,) = listed(text)
        assert (problem.line, problem.column, problem.severity) == (5, 10, "warning")


def test_twenty_thousand_members_are_read_in_a_moment() -> None:
    rows = "".join(f"Member {n},m{n}@example.org,Europe/Berlin,de\n" for n in range(20_000))
    began = time.process_time()
    people, problems = listed("name,email,timezone,language\n" + rows)
    assert len(people) == 20_000 and problems == []
    assert time.process_time() - began < 3


def test_an_import_adds_people_and_keeps_what_it_does_not_say() -> None:
    merged = merge((BEN, CHI), (Member("BEN@example.org", "", "Europe/Paris"), Member("dee@example.org", "Dee")))
    assert [m.email for m in merged.added] == ["dee@example.org"]
    assert merged.changed == (Member("ben@example.org", "Ben B", "Europe/Paris", "de"),)
    assert [m.name for m in merged.members] == ["Ben B", "Chi C", "Dee"]
    assert merge((BEN,), (Member("ben@example.org"),)).changed == ()


def test_an_import_that_only_adds_leaves_the_hosts_own_lines_alone(tmp_path: Path) -> None:
    before = "email;name\n# the old ones\nben@example.org;Ben B\n"
    after = written(before, merge((Member("ben@example.org", "Ben B"),), (Member("dee@example.org", "Dee; D"),)))
    assert after == before + 'dee@example.org;"Dee; D"\n'
    path = tmp_path / "members" / "us.csv"
    save(path, after)
    path.chmod(0o640)
    save(path, after)
    assert path.stat().st_mode & 0o777 == 0o640 and list(path.parent.iterdir()) == [path]
    people, problems = read_members(path)
    assert problems == [] and people[1] == Member("dee@example.org", "Dee; D")


def test_a_column_that_is_not_there_yet_is_made() -> None:
    after = written("name,email\nChi C,chi@example.org\n", merge((CHI,), (BEN,)))
    assert after == "name,email,timezone,language\nChi C,chi@example.org,,\nBen B,ben@example.org,Europe/Berlin,de\n"

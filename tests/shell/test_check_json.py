"""`mailer check --json`: the shape scripts rely on."""

from __future__ import annotations

from tests.shell.desk import CIRCLE, Desk, desk

__all__ = ["desk"]


def test_a_group_that_is_right(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    answer = desk.mailer("check", "--json")
    assert (answer.status, answer.err) == (0, "")
    [group] = answer.document["groups"]
    assert {k: group[k] for k in ("id", "name", "meets")} == {
        "id": "circle",
        "name": "Tuesday circle",
        "meets": "every Tuesday 18:30-20:00",
    }
    assert group["next"][:2] == ["2026-12-01T18:30:00+00:00", "2026-12-08T18:30:00+00:00"]
    assert answer.document["problems"] == []


def test_a_group_that_is_wrong_is_no_group_and_each_problem_has_its_place(desk: Desk) -> None:
    desk.write("circle", CIRCLE.replace("every Tuesday", "every Tuseday") + "invte: 3 days before\n")
    answer = desk.mailer("check", "--json")
    assert (answer.status, answer.err) == (1, "")
    assert answer.document["groups"] == []
    told = [(p["file"], p["line"], p["column"]) for p in answer.document["problems"]]
    assert told == [("schedules/circle.yaml", 4, 14), ("schedules/circle.yaml", 7, 1)]
    assert all(set(p) >= {"file", "line", "column", "message", "hint"} for p in answer.document["problems"])
    assert ["Tuesday" in p["hint"] or "invite" in p["hint"] for p in answer.document["problems"]] == [True, True]


def test_one_file_alone_and_a_warning_leaves_the_status_0(desk: Desk) -> None:
    desk.write("other", "nonsense: [")
    path = desk.write("circle", CIRCLE + "remind: [9 days before]\n")
    answer = desk.mailer("check", "--json", str(path))
    assert answer.status == 0
    assert [g["id"] for g in answer.document["groups"]] == ["circle"]
    assert [p["severity"] for p in answer.document["problems"]] == ["warning"]
    assert desk.mailer("check", "--json").status == 1


def test_a_path_that_is_not_there(desk: Desk) -> None:
    answer = desk.mailer("check", "--json", "nowhere")
    assert answer.status == 1 and answer.document["groups"] == []
    assert answer.document["problems"][0]["file"] == "nowhere"


def test_an_option_mistyped(desk: Desk) -> None:
    answer = desk.mailer("check", "--jsn")
    assert (answer.status, answer.out) == (2, "") and "did you mean --json?" in answer.err

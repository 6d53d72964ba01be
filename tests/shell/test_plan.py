"""`mailer plan`: Ada sees each session and each letter before it goes out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.shell.desk import CIRCLE, Desk, desk

__all__ = ["desk"]

SESSION = {"id", "group", "planned", "start", "end", "status", "topic", "moderator", "because"}
LETTER = {"topic", "session", "to", "at", "because"}
PROBLEM = {"file", "line", "column", "message", "hint"}
DECEMBER = ("--from", "2026-12-01", "--until", "2026-12-31")


def test_the_document_has_the_promised_shape(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "topics: [Listening]\n")
    answer = desk.mailer("plan", "--json", "--from", "2026-11-20", "--until", "2026-12-08")
    assert (answer.status, answer.err) == (0, "")
    document = answer.document
    assert set(document) >= {"sessions", "letters", "problems"}
    assert [set(s) >= SESSION for s in document["sessions"]] == [True, True]
    assert {k: document["sessions"][0][k] for k in SESSION} == {
        "id": "circle/2026-12-01",
        "group": "circle",
        "planned": "2026-12-01",
        "start": "2026-12-01T18:30:00+00:00",
        "end": "2026-12-01T20:00:00+00:00",
        "status": "confirmed",
        "topic": "Listening",
        "moderator": None,
        "because": "every Tuesday",
    }
    first = document["letters"][0]
    assert set(first) >= LETTER
    assert {k: first[k] for k in LETTER} == {
        "topic": "invitation",
        "session": "circle/2026-12-01",
        "to": "ben@example.org",
        "at": "2026-11-24T18:30:00+00:00",
        "because": "1 week before the session",
    }


def test_a_moderator_the_host_has_named_is_a_person_as_in_status(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "sessions:\n  2026-12-01: {moderator: chi@example.org}\n")
    [first, *_] = desk.plan(*DECEMBER)["sessions"]
    assert first["moderator"] == {"name": "Chi", "email": "chi@example.org"}
    assert [
        s["moderator"] for s in desk.mailer("status", "--json").document["sessions"] if s["planned"] == "2026-12-01"
    ] == [first["moderator"]]


def test_the_letters_of_one_session_and_their_moments(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "remind: [1 day before, 30 minutes before]\nnudge: 3 days before\n")
    letters = desk.letters("--from", "2026-12-01", "--until", "2026-12-08", to="ben")
    assert letters == [
        ("reminder", "ben", "2026-12-01T18:00:00+00:00"),
        ("invitation", "ben", "2026-12-01T18:30:00+00:00"),
        ("moderator-ask", "ben", "2026-12-01T20:00:00+00:00"),
        ("nudge", "ben", "2026-12-05T18:30:00+00:00"),
        ("moderator-ask", "ben", "2026-12-06T18:30:00+00:00"),
        ("reminder", "ben", "2026-12-07T18:30:00+00:00"),
        ("reminder", "ben", "2026-12-08T18:00:00+00:00"),
        ("invitation", "ben", "2026-12-08T18:30:00+00:00"),
        ("moderator-ask", "ben", "2026-12-08T20:00:00+00:00"),
    ]


def test_a_week_before_is_the_same_hour_on_the_wall_though_the_clocks_change_between(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    found = desk.letters("--from", "2027-03-20", "--until", "2027-03-31", topic="invitation", to="ben")
    assert found == [
        ("invitation", "ben", "2027-03-23T18:30:00+00:00"),
        ("invitation", "ben", "2027-03-30T18:30:00+01:00"),
    ]


def test_whoever_sleeps_gets_it_in_their_own_morning_but_a_last_reminder_at_any_hour(desk: Desk) -> None:
    people = "members: [{email: ben@example.org}, {email: dee@example.org, timezone: Asia/Kolkata}]\n"
    text = CIRCLE.replace("members: [Ben <ben@example.org>, Chi <chi@example.org>]\n", people)
    desk.write("circle", text + "remind: [1 day before, 30 minutes before]\nmoderator: never\n")
    letters = desk.plan("--from", "2026-12-07", "--until", "2026-12-08")["letters"]
    assert [(o["topic"], o["to"][:3], o["at"], o["local"]) for o in letters] == [
        ("reminder", "ben", "2026-12-07T18:30:00+00:00", "2026-12-07T18:30:00+00:00"),
        ("reminder", "dee", "2026-12-08T02:30:00+00:00", "2026-12-08T08:00:00+05:30"),
        ("reminder", "ben", "2026-12-08T18:00:00+00:00", "2026-12-08T18:00:00+00:00"),
        ("reminder", "dee", "2026-12-08T18:00:00+00:00", "2026-12-08T23:30:00+05:30"),
        ("invitation", "ben", "2026-12-08T18:30:00+00:00", "2026-12-08T18:30:00+00:00"),
    ]


def test_sessions_called_off_moved_and_extra(desk: Desk) -> None:
    desk.write(
        "circle",
        CIRCLE + "sessions:\n  2026-12-08: cancelled\n  2026-12-15: {moved: 2026-12-16 19:00-20:00, topic: Rest}\n"
        "  2026-12-18: {extra: 19:00-20:00, topic: Open evening}\n",
    )
    told = desk.plan(*DECEMBER)
    assert [(s["id"][7:], s["start"][:16], s["end"][11:16], s["status"], s["topic"]) for s in told["sessions"]] == [
        ("2026-12-01", "2026-12-01T18:30", "20:00", "confirmed", None),
        ("2026-12-08", "2026-12-08T18:30", "20:00", "cancelled", None),
        ("2026-12-15", "2026-12-16T19:00", "20:00", "confirmed", "Rest"),
        ("2026-12-18", "2026-12-18T19:00", "20:00", "confirmed", "Open evening"),
        ("2026-12-22", "2026-12-22T18:30", "20:00", "confirmed", None),
        ("2026-12-29", "2026-12-29T18:30", "20:00", "confirmed", None),
    ]
    by_id = {s["id"][7:]: s["because"] for s in told["sessions"]}
    assert "cancelled" in by_id["2026-12-08"] and "moved" in by_id["2026-12-15"] and "extra" in by_id["2026-12-18"]
    assert not [o for o in told["letters"] if o["session"] == "circle/2026-12-08"]
    assert ("invitation", "ben", "2026-12-09T19:00:00+00:00") in desk.letters(*DECEMBER)
    text = desk.mailer("plan", *DECEMBER).out
    assert "Tue  8 Dec 2026 18:30-20:00  CANCELLED; every Tuesday\n" in text


def test_a_range_says_why_just_then(desk: Desk) -> None:
    text = CIRCLE.replace("every Tuesday", "every 3-4 weeks on Thursday").replace("2026-12-01", "2026-11-12")
    desk.write("circle", text + "avoid: [2026-12-03]\n")
    told = desk.plan("--from", "2026-11-01", "--until", "2026-12-31")["sessions"]
    assert [(s["planned"], s["status"], s["because"]) for s in told] == [
        ("2026-11-12", "confirmed", "the first Thursday from 12 Nov"),
        ("2026-12-10", "confirmed", "3 weeks after 12 Nov; 3 Dec is avoided, so Thursday 10 Dec"),
        ("2026-12-31", "tentative", "3 weeks after 10 Dec"),
    ]


def test_a_blocked_window_is_a_problem_at_the_line_of_meets_and_no_further_session(desk: Desk) -> None:
    text = CIRCLE.replace("every Tuesday", "every 3-4 weeks on Thursday").replace("2026-12-01", "2026-11-12")
    desk.write("circle", text + "avoid: [2026-12-03 to 2026-12-12]\n")
    told = desk.plan("--from", "2026-09-01", "--until", "2027-03-31")
    assert [s["planned"] for s in told["sessions"]] == ["2026-11-12"]
    [problem] = told["problems"]
    assert set(problem) >= PROBLEM
    assert (problem["file"], problem["line"], problem["column"]) == ("schedules/circle.yaml", 4, 8)
    assert "3 Dec" in problem["message"] and "extra" in problem["hint"]
    asked = [o for o in told["letters"] if o["topic"] == "host-problem" and not o["session"]]
    assert [o["to"] for o in asked] == ["ada@example.org"] and "nothing fits" in asked[0]["because"]
    assert not [o for o in told["letters"] if "nothing fits" in o["because"] and o["to"] != "ada@example.org"]


def test_a_window_blocked_years_away_is_told_at_its_place_too(desk: Desk) -> None:
    text = CIRCLE.replace("every Tuesday", "every 3-4 weeks on Thursday").replace("2026-12-01", "2026-11-12")
    desk.write("circle", text + "avoid: [2029-01-01 to 2029-03-31]\n")
    [problem] = desk.problems("--from", "2029-01-01", "--until", "2029-06-30")
    assert (problem["file"], problem["line"], problem["column"]) == ("schedules/circle.yaml", 4, 8)


def test_both_days_of_a_span_are_included_and_they_are_the_groups_own(desk: Desk) -> None:
    text = CIRCLE.replace("Europe/London", "Pacific/Auckland").replace("18:30-20:00", "00:15-01:00")
    desk.write("circle", text)
    for since, until, found in (
        ("2026-12-01", "2026-12-08", ["2026-12-01", "2026-12-08"]),
        ("2026-12-02", "2026-12-08", ["2026-12-08"]),
        ("2026-12-01", "2026-12-07", ["2026-12-01"]),
        ("2026-12-08", "2026-12-08", ["2026-12-08"]),
    ):
        told = desk.plan("--from", since, "--until", until)
        assert [s["planned"] for s in told["sessions"]] == found
        assert all(since <= o["at"][:10] <= until for o in told["letters"])


def test_the_past_may_be_asked_and_its_letters_are_those_of_a_group_that_ran_all_along(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    future = desk.plan("--from", "2026-12-07", "--until", "2026-12-20")
    desk.at("2027-06-01 09:00")
    past = desk.plan("--from", "2026-12-07", "--until", "2026-12-20")
    assert past == future
    assert {o["topic"] for o in past["letters"]} == {"invitation", "reminder", "moderator-ask", "host-problem"}


def test_with_no_day_named_and_no_ledger_it_is_what_a_first_run_now_would_send(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    desk.at("2026-11-28 12:00")
    told = desk.letters(topic="invitation", to="ben")
    assert told[0] == ("invitation", "ben", "2026-11-28T12:00:00+00:00")
    assert desk.letters("--from", "2026-11-28", topic="invitation", to="ben")[0][2] == "2026-12-01T18:30:00+00:00"


def test_one_group_of_several(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    desk.write("other", CIRCLE.replace("Tuesday", "Friday"))
    assert {s["group"] for s in desk.plan()["sessions"]} == {"circle", "other"}
    assert {s["group"] for s in desk.plan("--group", "other")["sessions"]} == {"other"}
    answer = desk.mailer("plan", "--group", "othr")
    assert (answer.status, answer.err) == (1, "mailer: there is no group 'othr'; did you mean 'other'?\n")


def test_a_broken_file_is_told_with_its_line_and_stops_no_other_group(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    desk.write("other", CIRCLE.replace("meets:", "meats:"))
    answer = desk.mailer("plan")
    assert answer.status == 1
    assert "Tuesday circle (circle)" in answer.out
    assert any(
        line.startswith("schedules/other.yaml:4:1: ") and "meets" in line.partition("; ")[2]
        for line in answer.err.splitlines()
    )
    answer = desk.mailer("plan", "--json")
    assert (answer.status, answer.err) == (1, "")
    assert {p["line"] for p in answer.document["problems"] if p["file"].endswith("other.yaml")} >= {4}


SLIPS = {
    ("--form", "2026-12-01"): "did you mean --from?",
    ("--from", "tomorrow"): "write a day such as 2026-11-28",
    ("--from", "2026-12-02", "--until", "2026-12-01"): "lies before",
    ("--jsn",): "did you mean --json?",
}


@pytest.mark.parametrize("words", SLIPS)
def test_used_wrongly_it_exits_2_with_the_nearest_right_word(desk: Desk, words: tuple[str, ...]) -> None:
    desk.write("circle", CIRCLE)
    answer = desk.mailer("plan", *words)
    assert (answer.status, answer.out) == (2, "")
    assert SLIPS[words] in answer.err and answer.err.count("\n") == 1


def test_without_a_folder_or_a_schedule_it_says_how_to_begin(desk: Desk) -> None:
    answer = desk.mailer("plan")
    assert (answer.status, answer.out) == (0, "") and "mailer init" in answer.err
    (desk.folder / "schedules").rmdir()
    answer = desk.mailer("plan")
    assert answer.status == 1 and "mailer init" in answer.err


def test_what_is_printed_fits_80_columns_and_names_everybody(desk: Desk) -> None:
    many = ", ".join(f"a-rather-long-name-{n}@example.org" for n in range(12))
    desk.write("circle", CIRCLE.replace("members: [", f"members: [{many}, ") + "topics: [A topic with many words]\n")
    answer = desk.mailer("plan")
    assert max(map(len, answer.out.splitlines())) <= 80
    assert all(f"a-rather-long-name-{n}@example.org" in answer.out for n in range(12))
    assert answer.out.count("invitation for 2026-12-01:") == 1, "one letter to many is told once"


def test_looking_leaves_nothing_behind_and_needs_no_settings(tmp_path: Path) -> None:
    (tmp_path / "schedules").mkdir()
    (tmp_path / "schedules" / "circle.yaml").write_text(CIRCLE)
    environ = {k: v for k, v in os.environ.items() if not k.startswith("MAILER_")}
    environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    for words in (["plan", "--json"], ["status", "--json"], ["check", "--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "mailer", *words], cwd=tmp_path, env=environ, capture_output=True, text=True
        )
        assert (done.returncode, done.stderr) == (0, "")
        json.loads(done.stdout)
    assert [p.name for p in tmp_path.iterdir()] == ["schedules"]


def test_every_reason_is_a_phrase_a_host_can_read(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "remind: [1 day before]\nnudge: 3 days before\n")
    for one in desk.plan("--from", "2026-12-01", "--until", "2027-01-31")["letters"]:
        assert one["because"] and "None" not in one["because"] and one["because"] == one["because"].strip()
        assert datetime.fromisoformat(one["at"]).tzinfo is not None

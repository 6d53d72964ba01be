"""`mailer plan --against`: Ada sees what her edit does, and who hears of it, before she saves it for good."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

from tests.shell.desk import CIRCLE, Desk, desk

__all__ = ["desk"]


@pytest.fixture(autouse=True)
def then(desk: Desk) -> None:
    """It is two days after the first session's invitation."""
    desk.at("2026-11-26 12:00")
    desk.write("circle", CIRCLE)
    (desk.folder / "before").mkdir()
    (desk.folder / "before" / "circle.yaml").write_text(CIRCLE)


def edited(desk: Desk, *words: str) -> dict[str, Any]:
    change = desk.mailer("plan", "--json", "--against", "before", *words).document["change"]
    assert len(change) <= 1
    return change[0] if change else {}


def at_once(change: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    return [(o["topic"], o["session"][7:], o["to"].partition("@")[0], o["at"][:16]) for o in change["at_once"]]


def test_nothing_edited_nothing_changes(desk: Desk) -> None:
    answer = desk.mailer("plan", "--against", "before")
    assert (answer.status, answer.out) == (0, "Nothing changes: the same sessions, the same letters.\n")
    assert desk.mailer("plan", "--json", "--against", "before").document["change"] == []


def test_a_move_is_told_to_who_was_told_the_old_date(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "sessions:\n  2026-12-01: {moved: 2026-12-02 19:00}\n")
    change = edited(desk)
    [session] = change["sessions"]
    assert (session["change"], session["id"]) == ("moved", "circle/2026-12-01")
    assert "from Tue 1 Dec 18:30 to Wed 2 Dec 19:00" in session["words"]
    assert at_once(change) == [
        ("amendment", "2026-12-01", "ben", "2026-11-26T12:15"),
        ("amendment", "2026-12-01", "chi", "2026-11-26T12:15"),
    ]
    text = desk.mailer("plan", "--against", "before").out
    assert "- moved: 2026-12-01, moved from Tue 1 Dec 18:30 to Wed 2 Dec 19:00\n" in text
    assert "to ben@example.org, chi@example.org" in text
    assert "- at another time: Tue 1 Dec 19:00 instead of Mon 30 Nov 18:30, reminder" in text
    assert max(map(len, text.splitlines())) <= 80


def test_of_two_reminders_each_is_held_against_itself(desk: Desk) -> None:
    two = CIRCLE + "remind: [1 day before, 30 minutes before]\n"
    (desk.folder / "before" / "circle.yaml").write_text(two)
    desk.write("circle", two + "sessions:\n  2026-12-01: {moved: 2026-11-27 10:00}\n")  # tomorrow: one comes too late
    later = [o for o in edited(desk)["later"] if o["topic"] == "reminder" and o["session"] == "circle/2026-12-01"]
    assert {(o["change"], o.get("was", o["at"])[:16], o["at"][:16]) for o in later} == {
        ("moved", "2026-12-01T18:00", "2026-11-27T09:30"),
        ("gone", "2026-11-30T18:30", "2026-11-30T18:30"),
    }
    text = desk.mailer("plan", "--against", "before").out
    assert "- at another time: Fri 27 Nov 09:30 instead of Tue 1 Dec 18:00, reminder" in text


def test_calling_off_a_date_nobody_knows_yet_sends_no_letter(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "sessions:\n  2026-12-15: cancelled\n")
    change = edited(desk)
    assert [(s["change"], s["id"]) for s in change["sessions"]] == [("called off", "circle/2026-12-15")]
    assert change["at_once"] == []
    assert {o["change"] for o in change["later"] if o["session"] == "circle/2026-12-15"} == {"gone"}


def test_calling_off_a_date_that_is_announced_sends_everybody_a_cancellation(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "sessions:\n  2026-12-01: cancelled\n")
    assert at_once(edited(desk)) == [
        ("cancellation", "2026-12-01", "ben", "2026-11-26T12:15"),
        ("cancellation", "2026-12-01", "chi", "2026-11-26T12:15"),
    ]


def test_what_moves_up_because_of_it_rests_as_long_as_the_cancellation(desk: Desk) -> None:
    desk.at("2026-12-03 12:00")
    desk.write("circle", CIRCLE + "sessions:\n  2026-12-08: cancelled\n")
    assert at_once(edited(desk)) == [
        ("cancellation", "2026-12-08", "ben", "2026-12-03T12:15"),
        ("cancellation", "2026-12-08", "chi", "2026-12-03T12:15"),
        ("moderator-ask", "2026-12-15", "ben", "2026-12-03T12:15"),
        ("moderator-ask", "2026-12-15", "chi", "2026-12-03T12:15"),
    ]


def test_another_weekday_calls_off_what_was_announced_and_announces_the_new_day(desk: Desk) -> None:
    desk.write("circle", CIRCLE.replace("every Tuesday", "every Wednesday"))
    change = edited(desk, "--until", "2026-12-10")
    assert [(s["change"], s["id"][7:]) for s in change["sessions"]] == [
        ("called off", "2026-12-01"),
        ("new", "2026-12-02"),
        ("gone", "2026-12-08"),
        ("new", "2026-12-09"),
    ]
    told = at_once(change)
    assert ("cancellation", "2026-12-01", "ben", "2026-11-26T12:15") in told
    assert ("invitation", "2026-12-02", "ben", "2026-11-26T12:00") in told


def test_a_new_link_reaches_who_was_invited_and_changes_no_date(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "join: {video: https://video.example.org/j/2}\n")
    change = edited(desk)
    assert {s["change"] for s in change["sessions"]} == {"changed"}
    assert {o[0] for o in at_once(change)} == {"amendment"}
    assert not [o for o in change["later"] if o["change"] != "gone"]


def test_who_comes_is_welcomed_and_who_goes_gets_their_entry_taken_back(desk: Desk) -> None:
    desk.write("circle", CIRCLE.replace("Chi <chi@example.org>", "Eve <eve@example.org>"))
    change = edited(desk)
    assert (change["come"], change["gone"]) == (["eve@example.org"], ["chi@example.org"])
    by_person = {(o["topic"], o["to"]) for o in change["at_once"]}
    assert by_person == {
        ("welcome", "eve@example.org"),
        ("invitation", "eve@example.org"),
        ("moderator-ask", "eve@example.org"),
        ("cancellation", "chi@example.org"),
    }
    text = desk.mailer("plan", "--against", "before").out
    assert "- comes: eve@example.org: " in text and "- goes: chi@example.org: " in text
    assert "### Letters that change later on" not in text, "their letters follow from their coming and going"


def test_an_announced_date_of_a_range_stays_though_the_cadence_changes(desk: Desk) -> None:
    before = CIRCLE.replace("every Tuesday", "every 3-4 weeks on Tuesday")
    (desk.folder / "before" / "circle.yaml").write_text(before)
    desk.write("circle", before.replace("3-4 weeks on Tuesday", "2-3 weeks on Tuesday or Thursday"))
    change = edited(desk)
    assert "circle/2026-12-01" not in {s["id"] for s in change["sessions"]}
    assert {s["change"] for s in change["sessions"]} >= {"new"}
    assert change["at_once"] == []


def test_an_edit_that_loses_most_members_waits_for_a_hosts_yes(desk: Desk) -> None:
    people = ", ".join(f"m{n}@example.org" for n in range(10))
    (desk.folder / "before" / "circle.yaml").write_text(CIRCLE.replace("Ben <ben@example.org>", people))
    assert "10 of 11 members are gone from the list: its hosts are asked first" in edited(desk)["note"]


def test_a_new_group_and_a_vanished_one(desk: Desk) -> None:
    (desk.folder / "before" / "circle.yaml").unlink()
    (desk.folder / "before" / "old.yaml").write_text(CIRCLE.replace("Tuesday circle", "Old circle"))
    out = desk.mailer("plan", "--against", "before").out
    assert "## Tuesday circle (circle), times in Europe/London" in out and "A new group" in out
    assert "## Old circle (old)" in out and "That calls nothing off" in " ".join(out.split())


def test_a_broken_edit_changes_nothing_and_says_where_it_is_broken(desk: Desk) -> None:
    desk.write("circle", CIRCLE.replace("every Tuesday", "every Tuseday"))
    answer = desk.mailer("plan", "--against", "before")
    assert answer.status == 1 and answer.err == ""
    assert "what is in force stays in force" in " ".join(answer.out.split())
    assert "- schedules/circle.yaml:4:14: " in answer.out
    assert "called off" not in answer.out and "gone:" not in answer.out


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True, capture_output=True)


def test_against_a_revision_of_git_and_nothing_of_it_is_left_lying_about(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    git(desk.folder, "init", "-q")
    git(desk.folder, "commit", "-q", "--allow-empty", "-m", "nothing yet")
    git(desk.folder, "add", "schedules")
    git(desk.folder, "commit", "-q", "-m", "a circle")
    desk.write("circle", CIRCLE + "sessions:\n  2026-12-01: cancelled\n")
    out = desk.mailer("plan", "--against", "HEAD").out
    assert "- called off: 2026-12-01, Tue 1 Dec 18:30\n" in out and "cancellation for 2026-12-01" in out
    assert "A new group" in desk.mailer("plan", "--against", "HEAD~1").out
    answer = desk.mailer("plan", "--against", "--output=x")
    assert answer.status != 0
    answer = desk.mailer("plan", "--against", "nobranch")
    assert (answer.status, answer.err) == (
        1,
        "mailer: --against: 'nobranch' is neither a folder nor a git revision\n",
    )
    assert list(scratch.iterdir()) == []


def test_one_file_is_compared_with_that_file(desk: Desk) -> None:
    desk.write("other", CIRCLE)
    path = desk.write("circle", CIRCLE + "sessions:\n  2026-12-01: cancelled\n")
    out = desk.mailer("plan", "--against", "before", "--schedules", str(path)).out
    assert "(circle)" in out and "(other)" not in out

"""`mailer inbox explain`, run as its users run it: in a process of its own, without settings, database or network."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

YES = b"From: Ben <ben@example.org>\nTo: circle@example.org\nSubject: Re: Saturday\n\nYes, count me in!\n"


def mailer(*words: str, given: bytes = b"", cwd: Path) -> subprocess.CompletedProcess[bytes]:
    path = os.pathsep.join(filter(None, [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]))
    return subprocess.run(
        [sys.executable, "-m", "mailer", "inbox", "explain", *words],
        input=given,
        capture_output=True,
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path},
        timeout=60,
    )


def packed(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def test_each_line_in_is_answered_by_one_line_out_however_broken(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "ben", "raw": packed(YES)}),
        "this is no JSON",
        "",
        "[1, 2]",
        json.dumps({"id": 7}),
        json.dumps({"id": 8, "raw": "no base64 at all!"}),
        json.dumps({"id": None, "raw": ""}),
        "[" * 100_000,
        '{"id": "cut off", "raw": "',
        '{"id": 1e999, "raw": ""}',
        json.dumps({"id": "last", "raw": packed(YES).rstrip("=")}),
    ]
    done = mailer("--jsonl", given="\n".join(lines).encode() + b"\n\xff\xfe\n", cwd=tmp_path)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and done.stderr == b""
    assert [a["id"] for a in answers] == ["ben", None, None, None, 7, 8, None, None, "cut off", None, "last", None]
    assert [a["kind"] for a in answers] == ["reply", *["other"] * 9, "reply", "other"]
    assert all(a["because"] for a in answers)
    for answer in answers:
        assert set(answer) == {
            "id",
            "kind",
            "rsvp",
            "text",
            "uid",
            "attendee",
            "partstat",
            "sequence",
            "recurrence_id",
            "bounced",
            "because",
        }
    assert (answers[0]["rsvp"], answers[0]["text"]) == ("accepted", "Yes, count me in!")


def test_a_reply_to_several_instances_lists_each(tmp_path: Path) -> None:
    letter = (Path(__file__).parents[1] / "letters" / "calendar-several-instances.eml").read_bytes()
    done = mailer("--jsonl", given=json.dumps({"id": 1, "raw": packed(letter)}).encode(), cwd=tmp_path)
    (answer,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert [item["partstat"] for item in answer["items"]] == ["ACCEPTED", "DECLINED"]
    assert {"uid", "attendee", "partstat", "sequence", "recurrence_id"} == set(answer["items"][0])
    assert answer["recurrence_id"] == answer["items"][0]["recurrence_id"]


def test_a_message_file_is_explained_in_words_and_as_json(tmp_path: Path) -> None:
    (tmp_path / "ben.eml").write_bytes(YES)
    said = mailer("ben.eml", cwd=tmp_path)
    assert said.returncode == 0
    assert (
        b"ben.eml: reply, accepted" in said.stdout and b"because" in said.stdout and b"Yes, count me in!" in said.stdout
    )
    assert json.loads(mailer("ben.eml", "--json", cwd=tmp_path).stdout)["rsvp"] == "accepted"
    assert b"reply, accepted" in mailer(given=YES, cwd=tmp_path).stdout


@pytest.mark.parametrize("form", [[], ["--jsonl"], ["--json"]])
def test_a_missing_file_is_said_in_one_line(tmp_path: Path, form: list[str]) -> None:
    done = mailer("gone.eml", *form, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1 and b"gone.eml" in done.stderr and b"Traceback" not in done.stderr

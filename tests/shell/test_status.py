"""`mailer status` and `mailer explain` before anything was sent; with a ledger they are told in the stories."""

from __future__ import annotations

import json

from mailer.schedules import sources, to_json
from mailer.store import Settled, open_store
from tests.shell.desk import CIRCLE, Desk, desk
from tests.shell.ledger_cast import BEN, CHI, DEE, NOW, answer, invite_all, mail

__all__ = ["desk"]

SESSION = {
    *("id", "group", "planned", "start", "end", "status", "topic", "moderator"),
    *("accepted", "declined", "tentative", "waiting", "silent"),
}
DOCUMENT = {"now", "sessions", "letters", "set_aside", "unreachable", "paused", "left", "feeds"}


def test_before_the_first_run_status_is_what_the_schedules_hold(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "topics: [Listening]\n")
    answer = desk.mailer("status", "--json")
    assert (answer.status, answer.err) == (0, "")
    document = answer.document
    assert set(document) >= DOCUMENT
    assert document["now"] == "2026-11-20T12:00:00+00:00"
    assert document["letters"] == {"due": 0, "sending": 0, "sent": 0, "dropped": 0, "failed": 0}
    assert [document[name] for name in ("set_aside", "unreachable", "paused", "left")] == [[], [], [], []]
    first = document["sessions"][0]
    assert set(first) >= SESSION
    assert (first["id"], first["start"], first["topic"]) == (
        "circle/2026-12-01",
        "2026-12-01T18:30:00+00:00",
        "Listening",
    )
    assert first["moderator"] is None and first["silent"] == []
    assert sorted(p.name for p in desk.folder.iterdir()) == ["schedules"], "looking leaves nothing behind"


def test_with_a_secret_set_feeds_have_their_address_at_once(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    desk.monkeypatch.setenv("MAILER_SECRET", "a secret of sixteen and more")
    assert desk.mailer("status", "--json").document["feeds"]["circle"].endswith(".ics")


def test_in_words_it_says_that_nothing_was_sent_yet(desk: Desk) -> None:
    desk.write("circle", CIRCLE + "sessions:\n  2026-12-08: cancelled\n")
    answer = desk.mailer("status")
    assert answer.status == 0
    assert "Tue  1 Dec 18:30-20:00  circle\n    moderator: nobody yet\n" in answer.out
    assert "Tue  8 Dec 18:30-20:00  circle  CANCELLED\nTue 15 Dec" in answer.out
    assert "nothing was sent or heard yet: there is no ledger" in answer.out
    assert max(map(len, answer.out.splitlines())) <= 100


def test_without_schedules_it_says_how_to_begin(desk: Desk) -> None:
    (desk.folder / "schedules").rmdir()
    answer = desk.mailer("status", "--json")
    assert answer.status == 1 and "mailer init" in json.loads(answer.out)["error"]


def test_what_became_of_each_mail_is_told_newest_first_with_its_reason(desk: Desk) -> None:
    assert desk.mailer("status", "--mails").status == 1, "no ledger, no mail"
    with open_store(f"sqlite:///{desk.folder / 'mailer.db'}") as store:
        invite_all(store)
        store.hear(mail(BEN, "one"), [answer(BEN)], None, ("circle",), NOW)
        store.hear(mail(CHI, "two", "automatic"), [], None, (), NOW)
        store.hear(mail(BEN, "one"), [answer(BEN)], None, ("circle",), NOW)  # the same once more
    told = desk.mailer("status", "--mails")
    assert told.status == 0 and told.out.splitlines() == [
        "[2] 2026-11-01 12:00 chi@example.org (circle/2026-11-08): automatic: said yes",
        "[1] 2026-11-01 12:00 ben@example.org (circle/2026-11-08): recorded: said yes",
    ]
    [last] = desk.mailer("status", "--mails", "1", "--json").document["mails"]
    assert (last["id"], last["from"], last["fate"], last["because"]) == (2, CHI, "automatic", "said yes")


def test_why_letters_wait_and_which_failed_is_told_beside_their_number(desk: Desk) -> None:
    with open_store(f"sqlite:///{desk.folder / 'mailer.db'}") as store:
        invite_all(store)
        desk.write("circle", CIRCLE)
        [[source], _] = sources(desk.folder / "schedules")
        store.accept(to_json(source), source.id, source.digest, NOW)
        ids = {said.letter.to: said.id for said in store.claim(NOW, 10, "us")}
        store.settle(
            [
                Settled(ids[BEN], "due", "mx.example.org:25 refuses the access token", NOW),
                Settled(ids[CHI], "due", "mx.example.org:25 refuses the access token", NOW),
                Settled(ids[DEE], "failed", "550 5.1.1 no such person"),
            ],
            NOW,
        )
    out = desk.mailer("status").out
    assert "letters: 2 due, 0 sending, 0 sent, 0 dropped, 1 failed\n" in out
    assert "    2 due again: mx.example.org:25 refuses the access token\n" in out
    assert "    failed: invitation to dee@example.org, circle/2026-11-08: 550 5.1.1 no such\n        person\n" in out


def test_dealing_with_a_mail_needs_a_ledger(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    answer = desk.mailer("status", "--handled", "7")
    assert answer.status == 1 and "there is no ledger yet" in answer.err


def test_a_session_not_yet_announced_is_explained_with_the_letters_to_come(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    answer = desk.mailer("explain", "circle/2026-12-08")
    assert (answer.status, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0] == "circle/2026-12-08: Tue 8 Dec 2026 18:30-20:00 (Europe/London), confirmed"
    assert "  why then: every Tuesday" in lines and "  moderator: nobody yet" in lines
    assert "  Tue  1 Dec 18:30  invitation: 1 week before the session" in lines
    assert max(map(len, lines)) <= 80
    document = desk.mailer("explain", "circle/2026-12-08", "--json").document
    assert document["id"] == "circle/2026-12-08" and document["story"] == []
    assert {o["topic"] for o in document["to_come"]} == {"invitation", "moderator-ask", "reminder", "host-problem"}
    assert {o["session"] for o in document["to_come"]} == {"circle/2026-12-08"}


def test_a_session_months_away_is_explained_too(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    assert "  Tue 25 May 18:30  invitation" in desk.mailer("explain", "circle/2027-06-01").out


def test_a_slip_in_its_name_is_answered_with_the_nearest(desk: Desk) -> None:
    desk.write("circle", CIRCLE)
    for name, hint in {
        "circle/2026-12-02": "the nearest are circle/2026-12-01 and circle/2026-12-08",
        "circle/soon": "a session is named GROUP/DATE",
        "circel/2026-12-01": "did you mean 'circle'?",
        "circle": "write GROUP/DATE",
    }.items():
        answer = desk.mailer("explain", name)
        assert answer.status == 1 and answer.out == "" and hint in answer.err, (name, answer.err)

"""The pages: looking changes nothing, pressing does, and each page tells no more than its reader may know."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.shell.web_cast import BEN, CHI, CIRCLE, DEE, FAY, NOW, OPEN, Town, town


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path) as made:
        yield made


def invited(here: Town, who: str, group: str = "grief") -> str:
    return here.path("r", here.letter("invitation", who, group))


# ---- looking ----------------------------------------------------------------------------------------------------


def test_a_scanner_that_follows_every_link_changes_nothing(here: Town) -> None:
    number = here.member("grief", BEN)
    paths = [
        invited(here, BEN),
        here.path("m", number),
        here.path("u", number),
        here.path("f", number),
        "/g/colearning",
    ]
    paths += [f"{invited(here, BEN)}?answer={a}" for a in ("accepted", "declined", "tentative", "offered", "'><b>")]
    paths += [f"{here.path('u', number)}?List-Unsubscribe=One-Click", f"{here.path('m', number)}?do=renew"]
    before = here.everything()
    seen: set[str] = set()
    while paths:
        path = paths.pop()
        if path in seen:
            continue
        seen.add(path)
        for method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE"):
            answered = here.ask(path, method=method)
            assert answered.status in ((200,) if method in ("GET", "HEAD") else (405,)), (method, path)
            if method == "HEAD":
                assert answered.body == b""
        paths += re.findall(r'href="(/[^"]*)"', here.ask(path).body.decode(errors="replace"))
    assert len(seen) > 12
    assert here.everything() == before


def test_no_page_sets_a_cookie_or_lets_anything_of_others_in(here: Town) -> None:
    number = here.member("grief", BEN)
    for path in ("/", "/g/colearning", "/g/grief", invited(here, BEN), here.path("m", number), here.path("u", number)):
        page = here.ask(path)
        assert "set-cookie" not in page.headers
        policy = page.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy and "http" not in policy
        assert page.headers["referrer-policy"] == "no-referrer"
        assert page.headers["x-content-type-options"] == "nosniff"
        assert "<script" not in page.text and "src=" not in page.text
        assert '<html lang="' in page.text and page.text.count("<h1") == 1


def test_pages_with_a_token_are_kept_by_nobody(here: Town) -> None:
    number = here.member("grief", BEN)
    for path in (invited(here, BEN), here.path("m", number), here.path("u", number)):
        page = here.ask(path)
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["x-robots-tag"] == "noindex, nofollow"
    assert here.ask("/g/colearning").headers["cache-control"] == "public, max-age=60"


def test_mistyped_links_and_private_groups_look_the_same(here: Town) -> None:
    pages = {
        here.ask(path).body
        for path in ("/g/grief", "/g/nobody", "/r/r1abc", "/m/m1abc", "/u/u1abc", invited(here, BEN)[:-1] + "x", "/x")
    }
    assert len(pages) == 1
    assert b"grief" not in pages.pop()


def test_a_scanner_costs_no_look_at_the_ledger(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [invited(here, BEN), invited(here, DEE)]
    paths += [here.path(purpose, here.member("grief", who)) for purpose in "mu" for who in (BEN, CHI, DEE)]
    here.ask(paths[0])
    monkeypatch.setattr(here.store, "ledger", lambda *_: pytest.fail("the ledger was read"))
    for path in paths:
        assert here.ask(path).status == 200


# ---- still meeting? ---------------------------------------------------------------------------------------------


def test_a_stranger_sees_that_the_group_is_still_meeting(here: Town) -> None:
    page = here.ask("/g/colearning").words
    assert "Yes, this group is meeting." in page
    assert "Every Saturday, 5:15–6:30 pm, New York time" in page
    assert "Saturday, November 28, 2026" in page
    assert "last met" not in page
    for secret in ("video.example.org", "669", "Worldview", "Ben", "Ada"):
        assert secret not in page.replace(str(here.port), "")
    for _ in range(2):
        here.clock.wind(timedelta(days=7))
        here.live()
    assert "It last met on Saturday, December 5, 2026." in here.ask("/g/colearning").words


def test_a_group_that_has_stopped_says_so(here: Town) -> None:
    ended = OPEN.replace("meets: every Saturday 17:15-18:30\nstarts: 2026-11-28", "meets: [2026-11-28 17:15-18:30]")
    here.write("colearning", ended)
    here.clock.wind(timedelta(days=6))
    here.live()
    page = here.ask("/g/colearning").words
    assert "No further session is planned at the moment." in page
    assert "The group last met on Saturday, November 28, 2026." in page


def test_ways_to_subscribe(here: Town) -> None:
    page = here.ask("/g/colearning").text
    address = f"localhost:{here.port}/feeds/colearning.ics"
    assert f'href="webcal://{address}"' in page
    assert f'value="http://{address}"' in page
    assert "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F" in page
    assert "https://outlook.live.com/calendar/0/addfromweb?url=http%3A%2F%2F" in page


def test_the_front_page_lists_public_groups_only(here: Town) -> None:
    page = here.ask("/").words
    assert "Saturday co-learning" in page
    assert "grief" not in page and "Tuesday evening" not in page


# ---- joining ----------------------------------------------------------------------------------------------------


def test_gus_joins_by_the_form_and_one_letter(here: Town) -> None:
    asked = here.ask("/g/colearning", {"email": "gus@example.org", "name": "Gus"})
    assert asked.status == 200
    assert "A letter is on its way to gus@example.org." in asked.words
    assert here.place("colearning", "gus@example.org") == "wished"
    here.live()
    here.deliver()
    link = here.path("r", here.letter("welcome", "gus@example.org"))
    assert "Do you want to join Saturday co-learning?" in here.ask(link).words
    assert here.place("colearning", "gus@example.org") == "wished"
    assert "Welcome, Gus." in here.ask(link, {"answer": "accepted"}).words
    assert here.place("colearning", "gus@example.org") == "member"
    assert "You are in the group" in here.ask(link).words


def test_somebody_elses_address_is_not_signed_up_by_a_no(here: Town) -> None:
    here.ask("/g/colearning", {"email": "gus@example.org"})
    here.live()
    link = here.path("r", here.letter("welcome", "gus@example.org"))
    assert "You will not hear from us again." in here.ask(link, {"answer": "declined"}).words
    assert here.place("colearning", "gus@example.org") == "unlisted"


def test_the_form_tells_nobody_who_is_in_the_group(here: Town) -> None:
    here.ask(here.path("m", here.member("colearning", FAY)), {"do": "pause"})
    stranger = here.ask("/g/colearning", {"email": "gus@example.org"}).text.replace("gus@", "fay@")
    assert here.ask("/g/colearning", {"email": FAY}).text == stranger
    assert here.place("colearning", FAY) == "paused"  # and changes nothing for who is


def test_the_form_takes_addresses_only(here: Town) -> None:
    before = here.everything()
    for wrong in ("", "gus", "gus@", "gus@example", "a b@example.org", "gus@example.org\r\nBcc: x@y.org", "<b>@x.org"):
        answered = here.ask("/g/colearning", {"email": wrong})
        assert answered.status == 400, wrong
        assert "<b>" not in answered.text
        assert "does not look like a mail address" in answered.words
    assert here.everything() == before


def test_a_machine_that_fills_in_everything_signs_nobody_up(here: Town) -> None:
    before = here.everything()
    form = {"email": "gus@example.org", "name": "Gus", "website": "https://buy.example.org"}
    assert here.ask("/g/colearning", form).status == 200
    assert here.everything() == before


def test_a_group_that_asks_its_hosts_has_no_form(here: Town) -> None:
    here.write("colearning", OPEN.replace("joining: open", "joining: ask"))
    page = here.ask("/g/colearning")
    assert 'href="mailto:circle+colearning@example.org"' in page.text
    assert 'name="email"' not in page.text
    assert here.ask("/g/colearning", {"email": "gus@example.org"}).status == 403
    assert here.place("colearning", "gus@example.org") == ""


# ---- answering --------------------------------------------------------------------------------------------------


def test_ben_answers_by_link_and_changes_his_mind(here: Town) -> None:
    link = invited(here, BEN)
    page = here.ask(f"{link}?answer=declined")
    assert 'value="declined" required checked' in page.text
    assert page.text.count("checked") == page.text.count("input:checked") + 1
    assert "12:00–1:30 pm, Phoenix time" in page.words  # his clock first
    assert here.answers(BEN) == []
    recorded = here.ask(link, {"answer": "declined"})
    assert recorded.status == 200
    assert "Noted, Ben: you cannot come." in recorded.words
    assert "hush" not in recorded.text
    assert f'href="{link}"' in recorded.text
    assert "So far you said: no." in here.ask(link).words
    here.clock.wind(timedelta(seconds=30))
    again = here.ask(link, {"answer": "accepted"})
    assert "Noted, Ben: you are coming." in again.words
    assert "Passcode: hush" in again.words
    assert here.answers(BEN) == ["declined", "accepted"]


def test_chi_is_spoken_to_in_german(here: Town) -> None:
    page = here.ask(invited(here, CHI))
    assert '<html lang="de"' in page.text
    assert "Dienstag, 24. November 2026" in page.words
    assert "Kommst du?" in page.words


def test_nonsense_is_no_answer(here: Town) -> None:
    link = invited(here, BEN)
    for form in ({"answer": "perhaps"}, {"answer": "offered"}, {}, {"answer": ""}):
        refused = here.ask(link, form)
        assert refused.status == 400
        assert "That was not one of the answers." in refused.words
    assert here.answers(BEN) == []


def test_an_answer_to_a_session_that_is_over_or_off_is_not_taken(here: Town) -> None:
    link = invited(here, BEN)
    here.write("grief", CIRCLE.replace("sessions:", "sessions:\n  2026-11-24: cancelled"))
    assert "This session has been called off" in here.ask(link).words
    here.ask(link, {"answer": "accepted"})
    here.write("grief", CIRCLE)
    here.clock.wind(timedelta(days=3))
    assert "This session is over" in here.ask(link).words
    assert "Answers are closed" in here.ask(link, {"answer": "accepted"}).words
    assert here.answers(BEN) == []


def test_who_has_left_cannot_answer_and_sees_no_way_in(here: Town) -> None:
    link = invited(here, BEN)
    here.ask(link, {"answer": "accepted"})
    here.ask(here.path("u", here.member("grief", BEN)), {"leave": "1"})
    page = here.ask(link)
    assert "You are not in this group any more" in page.words
    assert "hush" not in page.text and "video" not in page.text
    here.ask(link, {"answer": "declined"})
    assert here.answers(BEN) == ["accepted"]


def test_dee_offers_to_moderate_and_takes_it_back(here: Town) -> None:
    here.clock.wind(timedelta(days=1, hours=3, minutes=45))  # Tuesday's session is over: who moderates next?
    here.live()
    here.deliver()
    link = here.path("r", here.letter("moderator-ask", DEE, "grief"))
    assert "Would you moderate this session?" in here.ask(f"{link}?answer=offered").words
    assert "Thank you, Dee. You moderate this session." in here.ask(link, {"answer": "offered"}).words
    here.clock.wind(timedelta(seconds=5))
    ben = here.path("r", here.letter("moderator-ask", BEN, "grief"))
    assert "Dee has offered already." in here.ask(ben).words
    assert "next in line" in here.ask(ben, {"answer": "offered"}).words
    here.clock.wind(timedelta(seconds=5))
    assert "Noted, Dee: not this time." in here.ask(link, {"answer": "declined"}).words
    assert here.answers(DEE, "moderator") == ["offered", "withdrawn"]
    assert here.answers(DEE) == []  # and it was no answer about coming


# ---- leaving ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"List-Unsubscribe=One-Click"),
        (
            "multipart/form-data; boundary=b0",
            b'--b0\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b0--\r\n',
        ),
    ],
)
def test_a_mail_reader_leaves_with_one_click(here: Town, kind: str, body: bytes) -> None:
    link = here.path("u", here.member("grief", BEN))
    left = here.ask(link, body, Content_Type=kind)
    assert left.status == 200  # no redirect, no login (RFC 8058 section 3.1)
    assert "set-cookie" not in left.headers
    assert here.place("grief", BEN) == "left"
    assert here.place("colearning", BEN) == "member"
    assert here.ask(link, body, Content_Type=kind).status == 200  # pressed twice
    assert here.answers(BEN, "membership").count("left") == 1


def test_dee_leaves_by_the_page_and_comes_back(here: Town) -> None:
    link = here.path("u", here.member("grief", DEE))
    assert "Leave Tuesday evening?" in here.ask(link).words
    assert here.place("grief", DEE) == "member"
    gone = here.ask(link, {"leave": "1"})
    assert "You have left the group" in gone.words
    assert here.place("grief", DEE) == "left"
    assert "You are not in this group any more" in here.ask(link).words
    here.clock.wind(timedelta(minutes=1))
    assert "You are in the group again" in here.ask(link, {"back": "1"}).words
    assert here.place("grief", DEE) == "member"


# ---- choices ----------------------------------------------------------------------------------------------------


def test_ben_makes_his_choices(here: Town) -> None:
    link = here.path("m", here.member("grief", BEN))
    first = here.ask(link).words
    assert "Letters tell the time in Phoenix; there it is 10:00 am now." in first
    assert "Your time zone is Berlin now." in here.ask(link, {"do": "zone", "zone": "Europe/Berlin"}).words
    assert "Your reminders are changed." in here.ask(link, {"do": "remind", "remind": "1d 60m"}).words
    assert '<option value="1d 60m" selected>' in here.ask(link).text
    paused = here.ask(link, {"do": "pause", "until": "2026-12-31"}).words
    assert "No invitations will come until Thursday, 31 December 2026." in paused
    assert here.place("grief", BEN) == "paused"
    here.clock.wind(timedelta(minutes=1))
    assert "Invitations will come again." in here.ask(link, {"do": "resume"}).words
    assert here.place("grief", BEN) == "member"
    here.clock.wind(timedelta(minutes=1))
    german = here.ask(link, {"do": "language", "language": "de"})
    assert '<html lang="de"' in german.text


def test_choices_that_cannot_be_are_refused(here: Town) -> None:
    link = here.path("m", here.member("grief", BEN))
    before = here.everything()
    for form in (
        {"do": "zone", "zone": "Mars/Olympus"},
        {"do": "zone", "zone": "../../etc/passwd"},
        {"do": "language", "language": "xx"},
        {"do": "remind", "remind": "7y"},
        {"do": "pause", "until": "2020-01-01"},
        {"do": "pause", "until": "soon"},
        {"do": "joined"},
        {},
    ):
        assert here.ask(link, form).status == 400, form
    assert here.everything() == before


def test_ben_reads_all_we_hold_about_him_and_nothing_about_others(here: Town) -> None:
    here.ask(invited(here, BEN), {"answer": "accepted"})
    here.ask(invited(here, DEE), {"answer": "declined"})
    link = here.path("m", here.member("grief", BEN))
    held = here.ask(f"{link}/held")
    assert held.headers["content-disposition"] == 'attachment; filename="what-we-hold.json"'
    assert held.headers["cache-control"] == "no-store"
    document = json.loads(held.body)
    assert [(g["id"], g["state"], g["timezone"]) for g in document["groups"]] == [
        ("colearning", "member", None),
        ("grief", "member", "America/Phoenix"),
    ]
    assert ("rsvp", "accepted", "link") in [(h["about"], h["answer"], h["via"]) for h in document["heard_from_you"]]
    assert "invitation" in [one["topic"] for one in document["letters_to_you"]]
    assert "dee" not in held.text and "declined" not in held.text
    table = list(csv.DictReader(io.StringIO(here.ask(f"{link}/held?form=csv").body.decode("utf-8-sig"))))
    assert {"letter", "heard"} == {row["what"] for row in table}
    assert len(table) == len(document["heard_from_you"]) + len(document["letters_to_you"])


# ---- limits and health ------------------------------------------------------------------------------------------


def test_a_flood_of_answers_is_held_up_and_one_more_person_is_not(here: Town) -> None:
    link = invited(here, BEN)
    statuses = [here.ask(link, {"answer": "accepted"}).status for _ in range(40)]
    assert statuses[0] == 200
    assert statuses[-1] == 429
    assert here.ask(link).status == 200  # looking is free
    assert here.ask(invited(here, DEE), {"answer": "accepted"}).status == 200


def test_one_client_cannot_try_all_tokens(here: Town) -> None:
    statuses = [here.ask(f"/r/r{n:x}aaaaaaaaaaaaaaaaaaaa", X_Forwarded_For="203.0.113.9").status for n in range(80)]
    assert statuses[0] == 404
    assert statuses[-1] == 429
    # What means something still does, also from there; and nobody else is held up.
    assert here.ask(invited(here, BEN), X_Forwarded_For="203.0.113.9").status == 200
    assert here.ask("/r/r1aaaaaaaaaaaaaaaaaaaa", X_Forwarded_For="1.2.3.4, 203.0.113.10").status == 404


def test_a_machine_cannot_fill_a_group_with_wishes(here: Town) -> None:
    statuses = [here.ask("/g/colearning", {"email": f"x{n}@example.org"}).status for n in range(30)]
    assert statuses[0] == 200
    assert statuses[-1] == 429
    ledger, _ = here.store.ledger("colearning", here.clock.now())
    assert len([h for h in ledger.heard if h.answer == "wished"]) <= 20


def test_a_huge_form_is_refused_unread(here: Town) -> None:
    link = invited(here, BEN)
    assert here.ask(link, b"answer=" + b"a" * 20_000).status == 413
    many = "&".join(f"f{n}=1" for n in range(900)).encode()
    assert here.ask(link, many, Content_Type="application/x-www-form-urlencoded").status == 400


def test_paths_full_of_rubbish_meet_a_page(here: Town) -> None:
    for path in (
        "/r/" + "a" * 5000,
        "/g/%00%ff",
        "/g/..%2f..%2fetc",
        "/feeds/%E2%98%83.ics",
        "/feeds/.ics",
        "/m/%0d%0aX:y",
    ):
        assert here.ask(path).status == 404, path


def test_health_in_one_word_and_in_numbers(here: Town) -> None:
    assert json.loads(here.ask("/healthz").body) == {"status": "ok", "troubles": {}}
    here.ask(invited(here, BEN))
    numbers = here.ask("/metrics")
    assert numbers.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert 'mailer_letters{state="sent"}' in numbers.text
    assert 'mailer_http_requests{route="answer",status="200"} 1' in numbers.text
    assert "example.org" not in numbers.text
    for line in numbers.text.splitlines():
        assert re.fullmatch(r"# (HELP|TYPE) mailer_\w+ .+|mailer_\w+(\{[^}]*\})? [0-9.e+-]+", line), line


@dataclass
class Working:
    """What health asks of the process that plans and sends."""

    last_pass: datetime | None = None
    looked_for: float = 0.25
    trouble: str = ""
    fault: str = ""
    carrier: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(trouble=""))
    mailbox: SimpleNamespace = field(
        default_factory=lambda: SimpleNamespace(
            health=SimpleNamespace(trouble="", contact=NOW - timedelta(seconds=30), lag=90.5)
        )
    )


def test_a_service_that_is_stuck_is_failing_and_one_without_mail_is_degraded(tmp_path: Path) -> None:
    app = Working()
    with town(tmp_path, app) as here:
        assert here.ask("/healthz").status == 200  # it has only just begun
        app.mailbox.health.trouble = "imap.example.org refuses the password of circle@example.org"
        app.carrier.trouble = "nothing listens at smtp.example.org"
        degraded = here.ask("/healthz")
        assert (degraded.status, json.loads(degraded.body)["status"]) == (200, "degraded")
        assert "example.org" not in degraded.text
        numbers = here.ask("/metrics").text
        assert 'mailer_up{part="mailbox"} 0' in numbers and 'mailer_up{part="database"} 1' in numbers
        assert "mailer_mailbox_contact_age_seconds 30" in numbers
        assert "mailer_mailbox_lag_seconds 90.5" in numbers
        here.clock.wind(timedelta(minutes=6))
        failing = here.ask("/healthz")
        assert (failing.status, json.loads(failing.body)["status"]) == (503, "failing")
        assert here.ask("/healthz/live").status == 200
        app.last_pass = here.clock.now()
        assert here.ask("/healthz").status == 200
        assert "mailer_look_ahead_seconds 0.25" in here.ask("/metrics").text
        app.fault = "a pass failed: 'NoneType' object has no attribute 'name'"
        assert json.loads(here.ask("/healthz").body)["troubles"]["passes"] == "the last look ahead failed"
        app.trouble = (
            "The disk that holds /srv/mailer.db is full"  # nobody's answer can be kept, though all can be read
        )
        full = here.ask("/healthz")
        assert (full.status, json.loads(full.body)["troubles"]["database"]) == (503, "the database cannot be written")
        assert 'mailer_up{part="database"} 0' in here.ask("/metrics").text


def test_a_counter_past_a_million_still_counts_every_letter(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(here.store), "counts", lambda self: {"sent": 12_345_678})
    assert 'mailer_letters{state="sent"} 12345678\n' in here.ask("/metrics").text

"""What is owed about one session: who is told what, when, and when not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from mailer.core.cadence import Calendar, Change, parse
from mailer.core.model import Inbound, Join, Lead, Member, Moderation
from tests.core.book import ADA, BEN, CHI, DEE, EVE, Book, circle, with_change

FIRST = "circle/2026-12-01"
WEEK_BEFORE = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)


def invited(**changes: object) -> Book:
    book = Book(circle(**changes), WEEK_BEFORE)
    book.look()
    return book


def test_nobody_hears_of_a_session_before_its_time() -> None:
    book = Book(circle(), WEEK_BEFORE - timedelta(minutes=1))
    book.look()
    assert book.said == []


def test_a_look_taken_twice_says_nothing_the_second_time() -> None:
    book = invited()
    assert [row.letter.topic for row in book.said] == ["invitation"] * 3
    assert book.look().say == ()


def test_nobody_is_written_to_in_their_night() -> None:
    tokyo = Member("mia@example.org", "Mia", timezone="Asia/Tokyo")  # half past three in the morning there
    book = Book(circle(members=(BEN, tokyo)), WEEK_BEFORE)
    book.look()
    assert [row.letter.to for row in book.said] == ["ben@example.org"]
    book.until(datetime(2026, 11, 24, 23, 0, tzinfo=UTC))  # eight o'clock
    assert [row.letter.to for row in book.said] == ["ben@example.org", "mia@example.org"]


def test_whom_a_host_takes_off_the_list_late_at_night_is_told_in_the_morning() -> None:
    book = Book(circle(members=(BEN, CHI)), WEEK_BEFORE)
    book.until(datetime(2026, 11, 25, 23, 0, tzinfo=UTC))
    book.group = circle(members=(BEN,))  # their own zone went with their line
    book.hear(CHI, "membership", "unlisted", via="file")
    book.look()
    assert "cancellation" not in book.topics(CHI)
    book.until(datetime(2026, 11, 26, 8, 0, tzinfo=UTC))
    assert book.topics(CHI)[-1] == "cancellation"


def test_a_host_who_lives_elsewhere_has_the_days_letter_in_their_own_morning() -> None:
    ada = Member(ADA.email, ADA.name, timezone="Asia/Tokyo")
    book = Book(circle(members=(BEN, ada)), datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    waiting = Inbound(7, "m", book.now, "gus@example.org", "Who is this?", "for the host", "gus is not in the group")
    book.needs = (waiting,)
    book.until(datetime(2026, 11, 26, 9, 0, tzinfo=UTC))
    [digest] = [r.letter for r in book.said if r.letter.topic == "host-digest"]
    assert digest.due == datetime(2026, 11, 25, 23, 0, tzinfo=UTC)  # eight in Tokyo, late evening where the group meets


def test_a_reminder_shortly_before_the_start_goes_out_at_any_hour() -> None:
    early = Calendar(parse("every Tuesday 07:30-08:30"), "Europe/London", date(2026, 12, 1), (), ())
    book = Book(
        circle(calendar=early, remind=(Lead(minutes=60), Lead(minutes=600))), datetime(2026, 11, 24, 9, tzinfo=UTC)
    )
    book.until(datetime(2026, 12, 1, 7, 29, tzinfo=UTC))
    reminders = [row.letter for row in book.said if row.letter.topic == "reminder" and row.letter.to == BEN.email]
    assert [f"{r.due:%d %H:%M}" for r in reminders] == ["01 06:30"], "the one of 21:30 would come after the start"


def test_who_said_no_is_not_reminded() -> None:
    book = invited()
    book.hear(BEN, "rsvp", "declined", FIRST)
    book.until(datetime(2026, 12, 1, 18, 0, tzinfo=UTC))
    assert "reminder" not in book.topics(BEN)
    assert "reminder" in book.topics(CHI)


def test_the_silent_get_one_last_call_where_the_group_asks_for_it() -> None:
    book = invited(nudge=Lead(days=3))
    book.hear(BEN, "rsvp", "tentative", FIRST)
    book.until(datetime(2026, 11, 30, tzinfo=UTC))
    assert (book.topics(BEN).count("nudge"), book.topics(CHI).count("nudge")) == (0, 1)


def test_an_older_answer_that_arrives_late_changes_nothing() -> None:
    book = invited()
    book.now += timedelta(hours=5)
    book.hear(BEN, "rsvp", "declined", FIRST)
    book.hear(BEN, "rsvp", "accepted", FIRST, at=WEEK_BEFORE + timedelta(hours=1))
    assert book.standing(FIRST).partstat(BEN.key) == "declined"


def test_a_moved_session_asks_again_and_a_new_link_does_not() -> None:
    book = invited()
    book.hear(BEN, "rsvp", "accepted", FIRST)
    book.group = replace(book.group, join=Join(video="https://video.example.org/j/2"))
    book.until(WEEK_BEFORE + timedelta(hours=1))
    assert book.topics(BEN) == ["invitation", "receipt", "amendment"]
    assert book.standing(FIRST).partstat(BEN.key) == "accepted"
    book.group = with_change(book.group, Change(date(2026, 12, 1), None, "moved", date(2026, 12, 2), None, None))
    book.until(WEEK_BEFORE + timedelta(hours=2))
    assert book.standing(FIRST).partstat(BEN.key) == ""


def test_a_letter_not_yet_sent_that_says_the_old_thing_is_dropped() -> None:
    book = Book(circle(), WEEK_BEFORE, stuck=True)
    book.look()
    book.group = with_change(book.group, Change(date(2026, 12, 1), None, "moved", date(2026, 11, 30), None, None))
    book.look()
    assert [(r.letter.sequence, r.state) for r in book.said if r.letter.to == BEN.email] == [(0, "dropped"), (1, "due")]


TO_WEDNESDAY = Change(date(2026, 12, 1), None, "moved", date(2026, 12, 2), None, None)


def after(book: Book, minutes: int, *changes: Change) -> None:
    """Minutes go by, then Ada saves the file with these changes and no others."""
    book.until(book.now + timedelta(minutes=minutes))
    book.group = with_change(book.group, *changes)
    book.look()


def amended_at(book: Book) -> list[str]:
    rows = [r for r in book.said if r.letter.topic == "amendment" and r.letter.to == BEN.email and r.settled]
    return [f"{r.settled:%H:%M}" for r in rows if r.settled]


def test_an_edit_taken_back_and_made_again_rests_as_long_as_any_other() -> None:
    book = invited()
    after(book, 5, TO_WEDNESDAY)  # 18:35
    after(book, 5)
    after(book, 4, TO_WEDNESDAY)  # 18:44, six minutes before the first would have gone
    book.until(WEEK_BEFORE + timedelta(minutes=28))
    assert amended_at(book) == []
    book.until(WEEK_BEFORE + timedelta(hours=1))
    assert amended_at(book) == ["18:59"]


def test_an_edit_taken_back_and_made_again_within_the_hour_does_not_go_out_at_once() -> None:
    book = invited()
    after(book, 5, TO_WEDNESDAY)
    after(book, 5)
    after(book, 40, TO_WEDNESDAY)  # 19:20
    assert amended_at(book) == []
    book.until(WEEK_BEFORE + timedelta(hours=2))
    assert amended_at(book) == ["19:35"]


def test_back_and_forth_between_two_days_rests_from_the_last_save() -> None:
    book = invited()
    to_thursday = replace(TO_WEDNESDAY, to_date=date(2026, 12, 3))
    for change in (TO_WEDNESDAY, to_thursday, TO_WEDNESDAY, to_thursday, TO_WEDNESDAY):  # the last at 19:10
        after(book, 8, change)
    book.until(WEEK_BEFORE + timedelta(hours=2))
    assert amended_at(book) == ["19:25"]


def test_an_edit_taken_back_before_its_letters_left_leaves_the_answers_standing() -> None:
    book = invited()
    book.hear(BEN, "rsvp", "accepted", FIRST)
    after(book, 5, TO_WEDNESDAY)
    after(book, 5)
    book.until(WEEK_BEFORE + timedelta(hours=1))
    assert book.standing(FIRST).partstat(BEN.key) == "accepted"
    assert book.topics(BEN) == ["invitation", "receipt"]


def test_an_extra_session_struck_out_and_put_back_rests_again() -> None:
    book = invited()
    extra = Change(date(2026, 11, 27), None, "extra", None, time(19), 60)
    after(book, 5, extra)
    after(book, 5)
    after(book, 40, extra)  # 19:20
    book.until(WEEK_BEFORE + timedelta(hours=2))
    told = [r for r in book.said if r.letter.session == "circle/2026-11-27" and r.letter.to == BEN.email]
    assert [(r.letter.topic, f"{r.settled:%H:%M}") for r in told] == [
        ("invitation", "19:35"),
        ("moderator-ask", "19:35"),
    ]


def test_a_session_called_off_before_it_was_told_of_is_never_mentioned() -> None:
    book = Book(with_change(circle(), Change(date(2026, 12, 1), None, "cancelled", None, None, None)), WEEK_BEFORE)
    book.until(datetime(2026, 12, 1, tzinfo=UTC))
    assert not any(row.letter.session == FIRST for row in book.said)


def test_a_late_comer_is_welcomed_and_invited_with_the_current_sequence() -> None:
    book = invited()
    book.group = with_change(book.group, Change(date(2026, 12, 1), None, "moved", date(2026, 12, 2), None, None))
    book.until(WEEK_BEFORE + timedelta(hours=1))
    book.hear(EVE, "membership", "joined")
    book.look()
    assert sorted(book.topics(EVE)) == ["invitation", "welcome"]
    [invitation] = [r.letter for r in book.said if r.letter.to == EVE.email and r.letter.topic == "invitation"]
    assert invitation.sequence == 1


def test_who_leaves_gets_one_goodbye_that_takes_the_entry_back() -> None:
    book = invited()
    book.hear(BEN, "membership", "left")
    book.until(WEEK_BEFORE + timedelta(days=6))
    assert book.topics(BEN) == ["invitation", "goodbye"]
    assert book.told[(BEN.email, FIRST)][1] == "CANCEL"


def test_who_leaves_before_anything_was_told_gets_a_plain_goodbye() -> None:
    book = Book(circle(), WEEK_BEFORE - timedelta(days=1))
    book.look()
    book.hear(BEN, "membership", "left")
    book.until(WEEK_BEFORE + timedelta(days=1))
    assert book.topics(BEN) == ["goodbye"]


def test_with_places_for_two_the_third_waits_and_is_moved_up_by_mail() -> None:
    book = invited(capacity=2)
    for minutes, who in enumerate((BEN, CHI, DEE)):
        book.now = WEEK_BEFORE + timedelta(minutes=minutes + 1)
        book.hear(who, "rsvp", "accepted", FIRST)
        book.look()
    assert book.standing(FIRST).coming == (BEN.key, CHI.key)
    receipt = next(r.letter for r in book.said if r.letter.topic == "receipt" and r.letter.to == DEE.email)
    assert receipt.extra["waiting"] == 1
    book.now += timedelta(minutes=5)
    book.hear(CHI, "rsvp", "declined", FIRST)
    book.look()
    assert book.standing(FIRST).coming == (BEN.key, DEE.key)
    assert book.topics(DEE)[-1] == "promotion"


def test_a_group_whose_rule_changes_calls_off_what_it_no_longer_holds() -> None:
    book = invited()
    thursdays = Calendar(parse("every Thursday 18:30-20:00"), "Europe/London", date(2026, 12, 3), (), ())
    book.group = replace(book.group, calendar=thursdays)
    book.until(WEEK_BEFORE + timedelta(days=3))
    assert "cancellation" in book.topics(BEN)
    assert book.told[(BEN.email, FIRST)][1] == "CANCEL"
    assert book.told[(BEN.email, "circle/2026-12-03")][1] == "REQUEST"


def test_edits_nearer_to_the_session_than_the_hold_go_out_at_once() -> None:
    book = invited()
    book.until(datetime(2026, 12, 1, 18, 20, tzinfo=UTC))
    book.group = with_change(book.group, Change(date(2026, 12, 1), None, "cancelled", None, None, None))
    book.look()
    assert book.topics(BEN)[-1] == "cancellation"


def test_the_same_yes_twice_within_six_hours_needs_one_receipt() -> None:
    book = invited()
    book.hear(BEN, "rsvp", "accepted", FIRST, inbound=1)
    book.look()
    book.now += timedelta(hours=1)
    book.hear(BEN, "rsvp", "accepted", FIRST, inbound=2)
    book.look()
    assert book.topics(BEN).count("receipt") == 1
    book.now += timedelta(hours=1)
    book.hear(BEN, "rsvp", "declined", FIRST, inbound=3)
    book.look()
    assert book.topics(BEN).count("receipt") == 2, "a change of mind always has one"


def test_whatever_somebody_writes_they_get_no_more_than_a_dozen_answers_a_day() -> None:
    book = invited()
    for n in range(40):
        book.now += timedelta(minutes=1)
        book.hear(BEN, "rsvp", ("accepted", "declined")[n % 2], FIRST, inbound=n + 1)
        book.look()
    assert book.topics(BEN).count("receipt") == 12


def test_after_the_session_who_came_gets_one_letter_not_three() -> None:
    book = invited()
    book.hear(BEN, "rsvp", "accepted", FIRST)
    book.until(datetime(2026, 12, 1, 20, 1, tzinfo=UTC))
    after = [r.letter for r in book.said if r.letter.to == BEN.email and r.at >= datetime(2026, 12, 1, 20, tzinfo=UTC)]
    assert [(one.topic, one.extra.get("thanks")) for one in after] == [("moderator-ask", True)]


def test_with_a_moderator_found_already_the_letter_after_is_a_follow_up() -> None:
    book = invited()
    book.hear(BEN, "rsvp", "accepted", FIRST)
    book.until(datetime(2026, 12, 1, 18, 40, tzinfo=UTC))
    book.hear(CHI, "moderator", "offered", "circle/2026-12-08")
    book.until(datetime(2026, 12, 1, 20, 1, tzinfo=UTC))
    assert (book.topics(BEN)[-1], book.topics(CHI)[-1]) == ("follow-up", "moderator-thanks")


def test_two_hosts_edits_on_one_evening_tell_each_member_what_changed_for_them() -> None:
    book = invited()
    moved = Change(date(2026, 12, 1), None, "moved", date(2026, 12, 2), None, None)
    book.group = with_change(book.group, moved)
    book.until(WEEK_BEFORE + timedelta(hours=1))
    book.group = replace(book.group, topics=("Listening",))
    book.until(WEEK_BEFORE + timedelta(hours=2))
    amendments = [r.letter for r in book.said if r.letter.to == BEN.email and r.letter.topic == "amendment"]
    assert [one.extra["since"] for one in amendments] == [0, 1]
    assert "Listening" in amendments[1].because


def test_a_blocked_window_is_the_hosts_to_settle_and_nobody_elses_to_hear() -> None:
    rule = parse("every 3-4 weeks on Thursday 18:30-20:00")
    window = Calendar(rule, "Europe/London", date(2026, 12, 3), (), ((date(2026, 12, 20), date(2027, 1, 10)),))
    book = Book(circle(calendar=window), datetime(2026, 11, 26, 19, tzinfo=UTC))
    book.until(datetime(2026, 12, 4, tzinfo=UTC))
    problems = [
        r.letter for r in book.said if r.letter.topic == "host-problem" and r.letter.extra.get("kind") == "cadence"
    ]
    assert [p.to for p in problems] == [ADA.email]


def test_a_reminder_comes_though_nothing_else_happens_between_it_and_the_invitation() -> None:
    monthly = circle(
        calendar=Calendar(parse("monthly on the 15th 18:30-20:00"), "Europe/London", date(2026, 12, 1), (), ()),
        moderation=Moderation(ask=False),
    )
    book = Book(monthly, datetime(2026, 12, 1, 12, tzinfo=UTC))
    book.until(datetime(2026, 12, 14, 23, 0, tzinfo=UTC))
    reminder = next(r for r in book.said if r.letter.topic == "reminder")
    assert reminder.at == datetime(2026, 12, 14, 18, 30, tzinfo=UTC)


def test_a_house_that_starts_at_night_waits_for_the_morning_with_what_is_overdue() -> None:
    night = datetime(2026, 11, 27, 23, 30, tzinfo=UTC)
    book = Book(circle(moderation=Moderation(ask=False)), night)
    book.look()
    assert book.said == []
    book.until(night + timedelta(hours=12))
    morning = datetime(2026, 11, 28, 8, tzinfo=UTC)
    assert [(r.letter.topic, r.settled) for r in book.said] == [("invitation", morning)] * 3


def test_but_not_with_an_invitation_to_a_session_before_the_morning() -> None:
    early = Calendar(parse("every Tuesday 07:00-08:00"), "Europe/London", date(2026, 12, 1), (), ())
    book = Book(circle(calendar=early, moderation=Moderation(ask=False)), datetime(2026, 12, 1, 3, tzinfo=UTC))
    book.look()
    assert book.topics(BEN) == ["invitation"]

"""The moderator question, from the asking to the fallback, told to the core alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mailer.commands.explain import rota
from mailer.core.cadence import Change
from mailer.core.model import Lead, Moderation
from tests.core.book import ADA, BEN, CHI, DEE, Book, circle, later, with_change

AFTER_FIRST = datetime(2026, 12, 1, 20, 1, tzinfo=UTC)
SECOND = "circle/2026-12-08"


def after_first_session(**changes: object) -> Book:
    """The circle on the evening of its first session; everybody was just asked to moderate the second."""
    book = Book(circle(**changes), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.until(AFTER_FIRST)
    return book


def test_everybody_is_asked_once_when_the_session_has_ended() -> None:
    book = after_first_session()
    for who in (BEN, CHI, DEE):
        assert [k for k in book.topics(who, "moderator-ask") if SECOND in k] == [f"{SECOND}/{who.email}/0"]


def test_the_first_to_say_yes_holds_the_role_and_the_second_waits_in_line() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.hear(BEN, "moderator", "offered", SECOND)
    book.look()
    role = book.standing(SECOND).role
    assert (role.holder, role.line) == ("chi@example.org", ("ben@example.org",))
    assert book.topics(CHI)[-1] == "moderator-thanks"
    assert book.topics(BEN)[-1] == "moderator-taken"


def test_two_who_offer_in_one_second_get_the_right_letters_in_whatever_order_they_are_read() -> None:
    book = after_first_session()
    book.hear(BEN, "moderator", "offered", SECOND, id=8)
    book.hear(CHI, "moderator", "offered", SECOND, id=7)
    book.look()
    assert book.standing(SECOND).role.holder == "chi@example.org"
    assert (book.topics(CHI)[-1], book.topics(BEN)[-1]) == ("moderator-thanks", "moderator-taken")


def test_when_the_moderator_drops_out_the_next_in_line_is_asked_and_holds_it_from_their_own_yes() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.hear(BEN, "moderator", "offered", SECOND)
    book.look()
    book.now = datetime(2026, 12, 2, 12, tzinfo=UTC)
    book.hear(CHI, "moderator", "withdrawn", SECOND)
    book.look()
    assert book.standing(SECOND).role.holder == ""
    assert book.topics(BEN, "moderator-ask")[-1] == f"{SECOND}/ben@example.org/1.confirm"
    assert not any("/1" in k for k in book.topics(DEE, "moderator-ask")), "the others are not asked yet"
    book.hear(BEN, "moderator", "offered", SECOND)
    book.look()
    assert book.standing(SECOND).role.holder == "ben@example.org"
    assert book.topics(BEN)[-1] == "moderator-thanks"


def test_when_nobody_is_in_line_a_new_round_asks_all_but_who_declined() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.hear(DEE, "moderator", "declined", SECOND)
    book.now = datetime(2026, 12, 2, 12, tzinfo=UTC)
    book.hear(CHI, "moderator", "withdrawn", SECOND)
    book.look()
    assert f"{SECOND}/ben@example.org/1" in book.topics(BEN, "moderator-ask")
    assert f"{SECOND}/dee@example.org/1" not in book.topics(DEE, "moderator-ask")
    assert f"{SECOND}/chi@example.org/1" not in book.topics(CHI, "moderator-ask")


def test_a_calendar_no_to_the_session_gives_the_role_back() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.hear(CHI, "rsvp", "declined", SECOND, via="calendar")
    assert book.standing(SECOND).role.holder == ""


def test_leaving_the_group_gives_the_role_back() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.hear(CHI, "membership", "left")
    assert book.standing(SECOND).role.holder == ""


def test_silent_until_the_deadline_two_are_asked_by_name_and_then_the_host_moderates() -> None:
    book = after_first_session()
    book.until(datetime(2026, 12, 8, 18, 0, tzinfo=UTC))
    personal = [r.letter for r in book.said if r.letter.topic == "moderator-ask" and r.letter.extra.get("personal")]
    personal = [one for one in personal if one.session == SECOND]
    assert [(one.to, f"{one.due:%d %H:%M}") for one in personal] == [
        ("ben@example.org", "06 18:30"),
        ("chi@example.org", "07 08:00"),  # half a day later would be the middle of the night
    ]
    assert [k for k in book.topics(ADA, "host-problem") if SECOND in k] == [f"{SECOND}/ada@example.org/fallback.0"]


def test_who_moderated_last_is_asked_last() -> None:
    book = Book(circle(), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.until(datetime(2026, 11, 25, 20, 0, tzinfo=UTC))
    book.hear(BEN, "moderator", "offered", "circle/2026-12-01")
    book.until(AFTER_FIRST)
    ask = next(r.letter for r in book.said if r.letter.key == f"moderator-ask/{SECOND}/chi@example.org/0")
    assert ask.extra["turn"] == "Chi" and ask.extra["yours"] is True


def test_led_by_the_group_itself_everybody_gets_the_guide() -> None:
    book = after_first_session(moderation=Moderation(fallback="peer-led"))
    book.until(datetime(2026, 12, 8, 18, 25, tzinfo=UTC))
    for who in (BEN, CHI, DEE):
        assert [k for k in book.topics(who, "moderator-brief") if SECOND in k] == [f"{SECOND}/{who.email}/peer-led.0"]
        assert f"{SECOND}/{who.email}/start" in book.topics(who, "moderator-ask"), "asked again when it starts"


def test_without_a_moderator_the_session_is_called_off_in_good_time() -> None:
    book = after_first_session(moderation=Moderation(fallback="cancel"))
    book.until(datetime(2026, 12, 7, 18, 0, tzinfo=UTC))
    assert not book.standing(SECOND).session.cancelled
    book.until(datetime(2026, 12, 8, 12, 0, tzinfo=UTC))
    assert book.standing(SECOND).session.cancelled
    assert "cancellation" in book.topics(BEN)
    book.hear(BEN, "moderator", "offered", SECOND)
    assert book.standing(SECOND).session.cancelled, "what was called off stays so"


def test_a_volunteer_before_the_deadline_saves_the_session() -> None:
    book = after_first_session(moderation=Moderation(fallback="cancel"))
    book.hear(DEE, "moderator", "offered", SECOND)
    book.until(datetime(2026, 12, 8, 18, 0, tzinfo=UTC))
    assert not book.standing(SECOND).session.cancelled


@pytest.mark.parametrize(("day", "hour"), [(7, 12), (8, 17)])
def test_a_drop_out_when_time_is_short_is_told_to_the_host(day: int, hour: int) -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.until(datetime(2026, 12, day, hour, tzinfo=UTC))
    book.hear(CHI, "moderator", "withdrawn", SECOND)
    book.until(datetime(2026, 12, 8, 18, 29, tzinfo=UTC))
    assert f"{SECOND}/ada@example.org/free.1" in book.topics(ADA, "host-problem")


def test_a_session_called_off_between_ask_and_meeting_asks_anew_for_the_next() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.group = with_change(book.group, Change(date(2026, 12, 8), None, "cancelled", None, None, None))
    book.until(datetime(2026, 12, 2, 12, 0, tzinfo=UTC))
    third = "circle/2026-12-15"
    ask = next(r.letter for r in book.said if r.letter.key == f"moderator-ask/{third}/chi@example.org/0")
    assert ask.extra["again"] is True, "who was to moderate what was called off is offered the one after"


def test_swap_asks_the_member_named() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.hear(CHI, "moderator", "swap", SECOND, note="dee@example.org")
    book.look()
    assert any("named" in k for k in book.topics(DEE, "moderator-ask"))
    assert book.standing(SECOND).role.holder == ""


def test_a_host_names_the_moderator_in_the_file() -> None:
    from mailer.core.model import Override

    book = Book(
        circle(overrides={SECOND: Override(moderator="dee@example.org")}), datetime(2026, 11, 24, 19, tzinfo=UTC)
    )
    book.until(AFTER_FIRST)
    assert book.standing(SECOND).role.holder == "dee@example.org"
    assert not any(SECOND in k for k in book.topics(BEN, "moderator-ask"))


def test_the_brief_goes_the_day_before_and_again_only_if_who_comes_has_changed() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.hear(BEN, "rsvp", "accepted", SECOND)
    book.until(datetime(2026, 12, 7, 19, 0, tzinfo=UTC))
    [brief] = [r.letter for r in book.said if r.letter.topic == "moderator-brief"]
    assert (brief.to, brief.extra["coming"]) == ("chi@example.org", ["Ben"])
    book.hear(DEE, "rsvp", "accepted", SECOND)
    book.until(datetime(2026, 12, 8, 18, 0, tzinfo=UTC))
    briefs = [r.letter for r in book.said if r.letter.topic == "moderator-brief"]
    assert [b.extra["coming"] for b in briefs] == [["Ben"], ["Ben", "Dee"]]


def test_a_group_that_never_asks_is_never_asked() -> None:
    book = after_first_session(moderation=Moderation(ask=False))
    book.until(datetime(2026, 12, 8, 18, 0, tzinfo=UTC))
    assert not any(r.letter.topic.startswith("moderator") for r in book.said)


def test_asked_a_day_later_when_the_host_wants_it_so() -> None:
    book = Book(circle(moderation=Moderation(after=Lead(days=1))), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.until(datetime(2026, 12, 2, 12, 0, tzinfo=UTC))
    assert not any(SECOND in k for k in book.topics(BEN, "moderator-ask"))
    book.until(datetime(2026, 12, 2, 20, 1, tzinfo=UTC))
    assert any(SECOND in k for k in book.topics(BEN, "moderator-ask"))


def test_a_group_of_two_can_share_the_role() -> None:
    book = after_first_session(members=(BEN, CHI))
    book.hear(BEN, "moderator", "offered", SECOND)
    book.look()
    book.hear(BEN, "membership", "left")
    book.until(datetime(2026, 12, 8, 18, 0, tzinfo=UTC))
    assert f"{SECOND}/chi@example.org/1" in book.topics(CHI, "moderator-ask")


def test_nobody_paused_is_asked() -> None:
    book = Book(circle(), datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    book.look()
    book.hear(BEN, "membership", "paused", note="2027-01-01")
    book.until(AFTER_FIRST)
    assert "moderator-ask" not in book.topics(BEN)


def test_moved_after_the_ask_the_volunteer_keeps_the_role() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    moved = Change(date(2026, 12, 8), None, "moved", date(2026, 12, 9), None, None)
    book.group = replace(with_change(book.group, moved))
    book.until(datetime(2026, 12, 3, 12, 0, tzinfo=UTC))
    assert book.standing(SECOND).role.holder == "chi@example.org"
    assert book.standing(SECOND).session.start.date() == date(2026, 12, 9)


def test_a_session_called_off_for_want_of_a_moderator_stays_so_when_its_hour_has_passed() -> None:
    book = after_first_session(moderation=Moderation(fallback="cancel"))
    book.hear(BEN, "rsvp", "accepted", SECOND)
    end = book.standing(SECOND).session.end
    book.until(later(end, hours=2))
    assert book.standing(SECOND).session.cancelled
    assert not [row for row in book.ledger.said if row.letter.topic == "follow-up" and row.letter.session == SECOND]


def test_explain_tells_the_whole_rota_and_what_comes_of_silence() -> None:
    book = after_first_session()
    book.hear(BEN, "moderator", "offered", SECOND)
    book.until(datetime(2026, 12, 2, 12, tzinfo=UTC))
    assert rota(book.view(), book.standing(SECOND))[0] == "moderator: Ben (since Tue 1 Dec 20:01)"
    book.hear(CHI, "moderator", "offered", SECOND)
    book.hear(BEN, "moderator", "withdrawn", SECOND)
    book.hear(DEE, "moderator", "declined", SECOND)
    assert rota(book.view(), book.standing(SECOND)) == [
        "moderator: nobody yet",
        "in line: Chi",
        "gave it back: Ben, last on Wed 2 Dec 12:00; this is round 2",
        "said no to moderating: Dee",
        "whose turn, most due first: Ben (never yet), Chi (never yet), Dee (never yet)",
        "while nobody offers: Thu 3 Dec 12:00 the group is asked; Sun 6 Dec 18:30 whose turn it is is asked by name; "
        "Mon 7 Dec 08:00 then the next; Mon 7 Dec 18:30 the host moderates",
    ]


def test_who_was_to_moderate_a_session_that_was_called_off_has_not_had_their_turn() -> None:
    book = after_first_session()
    book.hear(BEN, "moderator", "offered", SECOND)
    book.until(datetime(2026, 12, 3, 12, tzinfo=UTC))
    book.group = with_change(book.group, Change(date(2026, 12, 8), None, "cancelled", None, None, None))
    book.until(datetime(2026, 12, 15, 20, 1, tzinfo=UTC))
    assert BEN.key not in book.view().moderated
    asked = [r.letter for r in book.said if r.letter.key == f"moderator-ask/circle/2026-12-22/{CHI.email}/0"]
    assert [one.extra["turn"] for one in asked] == ["Ben"]


def test_who_stood_in_line_has_not_had_their_turn() -> None:
    book = after_first_session()
    book.hear(BEN, "moderator", "offered", SECOND)
    book.hear(CHI, "moderator", "offered", SECOND)
    book.until(datetime(2026, 12, 8, 20, 1, tzinfo=UTC))
    assert set(book.view().moderated) == {BEN.key}


def test_who_stands_in_line_is_asked_to_confirm_and_not_with_the_others_as_well() -> None:
    book = after_first_session()
    book.hear(BEN, "moderator", "offered", SECOND)
    book.hear(CHI, "moderator", "offered", SECOND)
    book.look()
    book.hear(BEN, "moderator", "withdrawn", SECOND)
    book.until(datetime(2026, 12, 4, 12, tzinfo=UTC))
    assert [k for k in book.topics(CHI, "moderator-ask") if f"{CHI.email}/1" in k and SECOND in k] == [
        f"{SECOND}/{CHI.email}/1.confirm"
    ]
    assert f"{SECOND}/{DEE.email}/1" in book.topics(DEE, "moderator-ask"), "the others, when Chi had her time"


def test_who_is_named_twice_in_one_round_is_asked_by_name_once() -> None:
    book = after_first_session()
    for who in (BEN, DEE):
        book.hear(who, "moderator", "swap", SECOND, note=CHI.email)
        book.until(later(book.now, hours=6))
    book.until(datetime(2026, 12, 3, 12, tzinfo=UTC))
    assert len([k for k in book.topics(CHI, "moderator-ask") if "named" in k]) == 1


def test_who_has_come_three_times_and_never_moderated_is_encouraged() -> None:
    book = Book(circle(), datetime(2026, 11, 24, 19, tzinfo=UTC))
    encouraged = []
    for day in (1, 8, 15, 22):
        session = f"circle/2026-12-{day:02}"
        book.hear(DEE, "moderator", "offered", session)
        book.hear(CHI, "rsvp", "accepted", session)
        book.hear(DEE, "rsvp", "accepted", session)
        book.until(datetime(2026, 12, day, 20, 1, tzinfo=UTC))
        asks = [r.letter for r in book.said if r.letter.topic == "moderator-ask" and r.letter.key.endswith("/0")]
        latest = {one.to: one.extra["newcomer"] for one in asks if one.extra.get("previous") == session}
        encouraged.append((latest[CHI.email], latest[DEE.email]))
    assert encouraged == [(False, False), (False, False), (True, False), (True, False)]


def test_a_maybe_after_the_brief_is_news_to_the_moderator_too() -> None:
    book = after_first_session()
    book.hear(CHI, "moderator", "offered", SECOND)
    book.until(datetime(2026, 12, 8, 9, tzinfo=UTC))
    book.hear(BEN, "rsvp", "tentative", SECOND)
    book.until(datetime(2026, 12, 8, 16, tzinfo=UTC))
    briefs = [r.letter for r in book.said if r.letter.topic == "moderator-brief"]
    assert [(one.to, one.extra["tentative"]) for one in briefs] == [(CHI.email, []), (CHI.email, ["Ben"])]


def test_who_said_no_is_not_asked_by_name_at_the_deadline_either() -> None:
    book = after_first_session()
    book.hear(BEN, "moderator", "declined", SECOND)
    book.until(datetime(2026, 12, 8, 18, tzinfo=UTC))
    asked = [(r.letter.to, r.letter.key.rpartition("/")[2]) for r in book.said if r.letter.extra.get("personal")]
    assert [one for one in asked if one[1].startswith("0")][-2:] == [(CHI.email, "0.first"), (DEE.email, "0.second")]
    assert not [
        r
        for r in book.said
        if r.letter.to == BEN.email and r.letter.key.startswith(f"moderator-ask/{SECOND}/{BEN.email}/0.")
    ]

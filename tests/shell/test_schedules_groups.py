"""What a schedule means: every key of the contract, as a host would write it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailer.core.cadence import Change, Weekly
from mailer.core.model import Agenda, Group, Join, Lead, Member, Moderation, Override, Person, Step
from mailer.core.programme import programme
from mailer.schedules import Source, build, from_json, load, sources, to_json
from mailer.schedules.agendas import named

SCHEDULES = Path(__file__).parents[2] / "schedules"
HEAD = """\
name: Circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Saturday 17:15-18:30
starts: 2026-11-28
"""


def group(below: str = "", head: str = HEAD, files: Mapping[str, str] | None = None) -> Group:
    texts = {"": (head + below).encode(), **{name: text.encode() for name, text in (files or {}).items()}}
    made, problems = build(Source("circle", "circle.yaml", texts))
    assert made is not None, "\n".join(map(str, problems))
    assert problems == []
    return made


def test_adas_example_from_the_manual_is_understood() -> None:
    text = (
        "name: Saturday co-learning\n"
        "hosts: [Ada Host <ada@example.org>]\n"
        "timezone: America/New_York\n"
        "meets: every Saturday 17:15-18:30\n"
        "starts: 2026-11-28                 # the first day that counts\n"
        "join:\n"
        "  video: https://video.example.org/j/119362879\n"
        '  phone: ["+1 669 900 6833", "+1 646 558 8656"]\n'
        "  meeting_id: 119 362 879\n"
        "  international: https://video.example.org/u/numbers\n"
        "members: members/colearning.csv\n"
        'topics: [Worldview, "Hope over fear", Mutuality]\n'
        "invite: 7 days before\n"
        "remind: [1 day before, 30 minutes before]\n"
        "sessions:\n"
        "  2026-12-26: cancelled\n"
        "  2027-01-02: {moved: 2027-01-03 18:00, topic: Boundaries, note: the hall is closed}\n"
        "  2027-01-05: {extra: 19:00-20:00, topic: Open evening}\n"
    )
    made = group(head=text, files={"members/colearning.csv": "name,email,timezone,language\nBen,ben@example.org,,\n"})
    assert made.join == Join(
        video="https://video.example.org/j/119362879",
        phone=("+1 669 900 6833", "+1 646 558 8656"),
        meeting_id="119 362 879",
        international="https://video.example.org/u/numbers",
    )
    assert made.members == (Member("ben@example.org", "Ben"),)
    assert made.topics == ("Worldview", "Hope over fear", "Mutuality")
    assert (made.invite, made.remind) == (Lead(days=7), (Lead(days=1), Lead(minutes=30)))
    assert made.calendar.changes == (
        Change(date(2026, 12, 26), None, "cancelled"),
        Change(date(2027, 1, 2), None, "moved", date(2027, 1, 3), time(18, 0)),
        Change(date(2027, 1, 5), None, "extra", None, time(19, 0), 60),
    )
    assert made.overrides == {
        "circle/2027-01-02": Override(topic="Boundaries", note="the hall is closed"),
        "circle/2027-01-05": Override(topic="Open evening"),
    }


def test_what_is_left_out_takes_its_promised_default() -> None:
    made = group()
    assert made.invite == Lead(days=7) and made.remind == (Lead(days=1),) and made.nudge is None
    assert made.hold == Lead(minutes=15) and made.follow_up and made.joining == "ask" and made.capacity == 0
    assert made.rsvp == "asked" and made.language == "en" and made.feed == "private"
    assert made.moderation == Moderation() and made.moderation.ask
    assert made.hosts == (Person("ada@example.org", "Ada Host"),) and made.members == ()
    assert made.shown == "Circle"


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("name: NO", "name", "NO"),
        ("name: 0123", "name", "0123"),
        ("name: 17:15", "name", "17:15"),
        ("name: yes", "name", "yes"),
        ("name: 1e3", "name", "1e3"),
        ("name: >\n  Our\n  circle", "name", "Our circle"),
        ("title: |\n  Thursday", "title", "Thursday"),
        ("invite: 2 weeks before", "invite", Lead(days=14)),
        ("invite: a week before", "invite", Lead(days=7)),
        ("invite: 1 day and 2 hours before", "invite", Lead(days=1, minutes=120)),
        ("invite: 36 hours before", "invite", Lead(minutes=2160)),
        ("invite: seven days", "invite", Lead(days=7)),
        ("remind: 30 minutes before", "remind", (Lead(minutes=30),)),
        ("remind: 1 day before, 30 minutes before", "remind", (Lead(days=1), Lead(minutes=30))),
        ("remind: 1 day before and half an hour before", "remind", (Lead(days=1), Lead(minutes=30))),
        ("remind: [1 day and 2 hours before]", "remind", (Lead(days=1, minutes=120),)),
        ("remind: [1d, 2h]", "remind", (Lead(days=1), Lead(minutes=120))),
        ("remind: never", "remind", ()),
        ("remind: []", "remind", ()),
        ("remind:", "remind", (Lead(days=1),)),
        ("nudge: 2 days before", "nudge", Lead(days=2)),
        ("nudge: no", "nudge", None),
        ("hold: 1 hour", "hold", Lead(minutes=60)),
        ("hold: no", "hold", Lead()),
        ("follow_up: NO", "follow_up", False),
        ("follow_up: On", "follow_up", True),
        ("capacity: 12 places", "capacity", 12),
        ("capacity: none", "capacity", 0),
        ("joining: Open", "joining", "open"),
        ("rsvp: quiet", "rsvp", "quiet"),
        ("language: de_at", "language", "de-AT"),
        ("feed: public", "feed", "public"),
        ("templates: circle", "templates", "circle"),
        ("closing: Shall we go on?", "closing", "Shall we go on?"),
        ("about: |\n  One.\n\n  Two.", "about", "One.\n\nTwo."),
        ("topics: Hope", "topics", ("Hope",)),
        ("questions: [Who?, Why?]", "questions", ("Who?", "Why?")),
        ("agreement: [Come as you are, Ask first]", "agreement", "- Come as you are\n- Ask first"),
        ("reading: https://example.org/article.md", "reading", "https://example.org/article.md"),
        ("join: {phone: 020 7946 0018}", "join", Join(phone=("020 7946 0018",))),
        ("join: {place: NO}", "join", Join(place="NO")),
        ("moderator: never", "moderation", Moderation(ask=False)),
        ("moderator: {ask: never}", "moderation", Moderation(ask=False)),
        ("moderator: {ask: 2 hours after each session}", "moderation", Moderation(after=Lead(minutes=120))),
        ("moderator: {ask: later that day}", "moderation", Moderation(after=Lead(minutes=60))),
        ("moderator: {ask: next morning}", "moderation", Moderation(after=Lead(minutes=720))),
        (
            "moderator: {turn: least recent, newcomers_after: 4 sessions, deadline: 3 days before, fallback: peer led,"
            " named: no, note: You open and close.}",
            "moderation",
            Moderation(
                newcomers_after=4, deadline=Lead(days=3), fallback="peer-led", named=False, note="You open and close."
            ),
        ),
    ],
)
def test_a_value_is_read_as_a_person_means_it(line: str, field: str, value: object) -> None:
    head = "".join(old for old in HEAD.splitlines(True) if not old.startswith(line.partition(":")[0] + ":"))
    assert getattr(group(line + "\n", head), field) == value


def test_hosts_may_be_written_in_any_usual_way() -> None:
    head = HEAD.replace("[Ada Host <ada@example.org>]", '\n  - "Host, Ada" <ada@example.org>\n  - hal@example.org')
    with pytest.raises(AssertionError, match="more text after the value has ended"):
        group(head=head)
    head = HEAD.replace("[Ada Host <ada@example.org>]", "\n  - '\"Host, Ada\" <ada@example.org>'\n  - hal@example.org")
    assert group(head=head).hosts == (Person("ada@example.org", "Host, Ada"), Person("hal@example.org"))
    assert group(head=HEAD.replace("[Ada Host <ada@example.org>]", "Ada <ada+x@example.org>")).hosts == (
        Person("ada+x@example.org", "Ada"),
    )


def test_members_may_stand_in_the_file_itself() -> None:
    made = group(
        "members:\n"
        "  - Ben B <ben@example.org>\n"
        "  - chi@example.org\n"
        "  - {name: Dee D, email: dee@example.org, timezone: Asia/Tokyo, language: fr, remind: 2 hours before}\n"
    )
    assert made.members == (
        Member("ben@example.org", "Ben B"),
        Member("chi@example.org"),
        Member("dee@example.org", "Dee D", "Asia/Tokyo", "fr", (Lead(minutes=120),)),
    )


def test_avoided_days_are_days_ranges_and_holidays_in_any_mix() -> None:
    made = group("avoid:\n  - 2026-12-24\n  - 2026-12-30 to 2027-01-02\n  - holidays: GB-ENG\n")
    avoid = made.calendar.avoid
    assert (date(2026, 12, 24), date(2026, 12, 24)) in avoid
    assert (date(2026, 12, 30), date(2027, 1, 2)) in avoid
    assert (date(2027, 3, 26), date(2027, 3, 26)) in avoid  # Good Friday
    for written in ("2026-12-24", "[2026-12-24]", "[2026-12-24 to 2026-12-24]", "2026-12-24 - 2026-12-24"):
        assert group(f"avoid: {written}\n").calendar.avoid == ((date(2026, 12, 24), date(2026, 12, 24)),)


def test_an_agenda_is_a_format_a_list_or_several_in_turn() -> None:
    assert group("agenda: peer-assist\n").agendas == (named()["peer-assist"],)
    assert group("agenda: Peer assist\n").agendas == (named()["peer-assist"],)
    assert group("agenda:\n  - 10 min: check-in\n  - '20 min: a turn'\n  - round (5 min)\n  - 3 wishes\n").agendas == (
        Agenda(steps=(Step(10, "check-in"), Step(20, "a turn"), Step(5, "round"), Step(0, "3 wishes"))),
    )
    made = group("agenda:\n  rotate:\n    - troika\n    - {title: Tea, circle: 2 or 3, steps: [15 min: pour]}\n")
    assert made.agendas == (named()["troika"], Agenda(title="Tea", circle=(2, 3), steps=(Step(15, "pour"),)))


def test_a_host_writes_a_format_in_a_file_of_their_own() -> None:
    own = "title: Tea\nroles: ['Pourer: pours']\nsteps:\n  - 15 min: pour\n"
    made = group("agenda: tea-round\n", files={"formats/tea-round.yaml": own})
    assert made.agendas == (Agenda("tea-round", "Tea", (Step(15, "pour"),), roles=("Pourer: pours",)),)
    _, problems = build(
        Source(
            "circle",
            "s/circle.yaml",
            {"": (HEAD + "agenda: tea\n").encode(), "formats/tea.yaml": b"title: Tea\nstep: x\n"},
        )
    )
    assert [str(p).partition(";")[0] for p in problems] == [
        "s/formats/tea.yaml:1:1: a format without steps",
        "s/formats/tea.yaml:2:1: unknown key `step`",
    ]


def test_the_formats_that_come_along_are_as_promised() -> None:
    formats = named()
    assert [step.minutes for step in formats["peer-assist"].steps] == [2, 5, 5, 10, 5, 5, 2]
    assert formats["peer-assist"].circle == (6, 8)
    assert formats["wise-crowds"].circle == (4, 5)
    assert formats["troika"].circle == (3, 3)
    assert len([id_ for id_ in formats if id_.startswith("enquiring-conversation")]) == 4
    assert {"open-meetup", "co-learning"} <= set(formats)
    for agenda in formats.values():
        assert agenda.title and agenda.about and agenda.source and agenda.roles and agenda.minutes


def test_agreement_reading_and_questions_may_be_files() -> None:
    made = group(
        "agreement: agreements/us.md\nreading: reading.txt\nquestions: questions.md\n",
        files={"agreements/us.md": "Be kind.\n", "reading.txt": "A page.\n", "questions.md": "- Who?\n\n- Why?\n"},
    )
    assert (made.agreement, made.reading, made.questions) == ("Be kind.", "A page.", ("Who?", "Why?"))


SATURDAY = date(2027, 1, 2)


@pytest.mark.parametrize(
    ("written", "change"),
    [
        ("cancelled", Change(SATURDAY, None, "cancelled")),
        ("Canceled", Change(SATURDAY, None, "cancelled")),
        ("{cancelled: yes}", Change(SATURDAY, None, "cancelled")),
        ("{moved: 2027-01-03}", Change(SATURDAY, None, "moved", date(2027, 1, 3))),
        ("{moved: 2027-01-03 18:00}", Change(SATURDAY, None, "moved", date(2027, 1, 3), time(18))),
        ("{moved: 2027-01-03 18:00-19:00}", Change(SATURDAY, None, "moved", date(2027, 1, 3), time(18), 60)),
        ("{moved: 2027-01-03T18:00}", Change(SATURDAY, None, "moved", date(2027, 1, 3), time(18))),
        ("{moved: 3 January 2027 6pm}", Change(SATURDAY, None, "moved", date(2027, 1, 3), time(18))),
        ("{moved: 3 January 2027}", Change(SATURDAY, None, "moved", date(2027, 1, 3))),
        ("{moved: 18:00}", Change(SATURDAY, None, "moved", SATURDAY, time(18))),
        ("{moved: 6-7pm}", Change(SATURDAY, None, "moved", SATURDAY, time(18), 60)),
        ("{moved: 6 to 7pm}", Change(SATURDAY, None, "moved", SATURDAY, time(18), 60)),
        ("{moved: noon-1pm}", Change(SATURDAY, None, "moved", SATURDAY, time(12), 60)),
        ("{extra: 11-12:30pm}", Change(SATURDAY, None, "extra", None, time(11), 90)),
        ("{moved: 2027-01-03 7-8pm}", Change(SATURDAY, None, "moved", date(2027, 1, 3), time(19), 60)),
        ("{moved: 2027-01-03 23:00-00:30}", Change(SATURDAY, None, "moved", date(2027, 1, 3), time(23), 90)),
        ("{moved: 2027-01-03, duration: 2 hours}", Change(SATURDAY, None, "moved", date(2027, 1, 3), None, 120)),
        ("{duration: 1h30}", Change(SATURDAY, None, "", None, None, 90)),
        ("{cancelled: no, topic: Hope}", None),
    ],
)
def test_a_change_of_one_session_is_read_as_a_person_means_it(written: str, change: Change | None) -> None:
    assert group(f"sessions:\n  2027-01-02: {written}\n").calendar.changes == ((change,) if change else ())


def test_all_that_may_differ_at_one_session() -> None:
    made = group(
        "members: [Ben B <ben@example.org>]\n"
        "join: {video: https://video.example.org/1}\n"
        "sessions:\n"
        "  2027-01-02:\n"
        "    topic: Boundaries\n"
        "    note: bring tea\n"
        "    place: The garden\n"
        "    join: {notes: by the gate}\n"
        "    agenda: troika\n"
        "    reading: page.md\n"
        "    questions: [Why?]\n"
        "    moderator: ben\n"
        "    shared: https://example.org/notes\n",
        files={"page.md": "A page."},
    )
    assert made.overrides["circle/2027-01-02"] == Override(
        topic="Boundaries",
        note="bring tea",
        join=Join(place="The garden", notes="by the gate"),
        agenda=named()["troika"],
        reading="A page.",
        questions=("Why?",),
        moderator="ben@example.org",
        shared="https://example.org/notes",
    )
    assert made.calendar.changes == ()


def test_the_reason_of_a_cancellation_is_its_note() -> None:
    made = group("sessions:\n  2027-01-02: {cancelled: the hall is closed}\n")
    assert made.calendar.changes == (Change(SATURDAY, None, "cancelled"),)
    assert made.overrides["circle/2027-01-02"].note == "the hall is closed"


def test_an_extra_session_beside_a_planned_one_keeps_its_own_topic() -> None:
    made = group("sessions:\n  2027-01-02: {topic: Usual}\n  2027-01-02 10:00: {extra: 10:00-11:00, topic: Early}\n")
    found, troubles = programme(made, SATURDAY, SATURDAY)
    assert troubles == []
    assert [(s.id, s.topic, s.start.hour) for s in found] == [
        ("circle/2027-01-02T1000", "Early", 10),
        ("circle/2027-01-02", "Usual", 17),
    ]


def test_a_day_that_plans_two_is_told_apart_by_the_time() -> None:
    head = HEAD.replace("every Saturday 17:15-18:30", "[2027-01-02 10:00-11:00, 2027-01-02 15:00-16:00]")
    made = group("sessions:\n  2027-01-02 15:00: {topic: Second}\n", head)
    found, _ = programme(made, SATURDAY, SATURDAY)
    assert [(s.id, s.topic) for s in found] == [("circle/2027-01-02T1000", ""), ("circle/2027-01-02T1500", "Second")]


def test_a_change_to_a_date_members_know_of_is_no_slip_though_the_cadence_names_another() -> None:
    text = (
        HEAD.replace("every Saturday", "every 3-4 weeks on Saturday")
        + "avoid: [2026-12-19]\nsessions: {2026-12-19: cancelled}\n"
    )
    source = Source("circle", "circle.yaml", {"": text.encode()})
    made, problems = build(source)
    assert made is None and "no session is planned" in problems[0].message
    made, problems = build(source, announced=[(date(2026, 12, 19), None)])
    assert made is not None
    assert build(source, accepted=True)[0] == made  # as the ledger builds its last good version again


def test_slips_about_days_gone_by_do_not_stop_a_group() -> None:
    source = Source("circle", "circle.yaml", {"": (HEAD + "sessions: {2026-12-25: cancelled}\n").encode()})
    assert build(source, today=datetime(2027, 2, 1, 9, tzinfo=ZoneInfo("UTC"))) == build(source, today=date(2027, 2, 1))
    made, problems = build(source, today=date(2027, 2, 1))
    assert made is not None and [p.severity for p in problems] == ["warning"]


def test_the_year_ahead_is_looked_at_when_today_is_known() -> None:
    text = HEAD.replace("every Saturday 17:15-18:30", "every Sunday 1:15-2:30")
    _, problems = build(Source("circle", "circle.yaml", {"": text.encode()}), today=date(2026, 11, 21))
    assert any("does not exist in Europe/London" in p.message and p.line == 4 for p in problems)
    text = HEAD.replace("every Saturday", "every 3-4 weeks on Saturday") + "avoid: [2026-12-15 to 2027-01-01]\n"
    _, (problem,) = build(Source("circle", "circle.yaml", {"": text.encode()}), today=date(2026, 11, 21))
    assert (problem.line, problem.column, problem.severity) == (4, 8, "ask-host")


def test_a_group_without_name_or_hosts_stands_and_is_warned() -> None:
    made, problems = build(
        Source("tea-round", "tea-round.yaml", {"": b"timezone: Europe/London\nmeets: every Friday 17:00-18:00\n"})
    )
    assert made is not None and made.name == "Tea round"
    assert [p.severity for p in problems] == ["warning", "warning"]


def test_the_four_groups_of_the_demo_are_right() -> None:
    groups, problems = load(SCHEDULES, today=date(2026, 11, 21))
    assert problems == []
    by_id = {g.id: g for g in groups}
    assert sorted(by_id) == ["colearning", "enquiring", "london-circle", "peer-assists"]
    people = {m.key for g in groups for m in g.members}
    assert len(people) == 12 and not people & {h.key for g in groups for h in g.hosts}
    for address in people:  # one person, one name, wherever they are listed
        assert len({m.name for g in groups for m in g.members if m.key == address}) == 1
    co = by_id["colearning"]
    assert isinstance(co.calendar.rule, Weekly) and co.zone == "America/New_York" and len(co.join.phone) == 2
    assert 20 <= sum(line[:1].isdigit() for line in co.agreement.splitlines()) <= 30
    (first, *_), _ = programme(co, date(2026, 11, 21), date(2026, 12, 31))
    assert first.start == datetime(2026, 11, 28, 17, 15, tzinfo=ZoneInfo("America/New_York"))
    assists, _ = programme(by_id["peer-assists"], date(2026, 11, 21), date(2027, 2, 1))
    assert [s.agenda.id for s in assists if s.agenda] == ["wise-crowds", "peer-assist", "troika"]
    talks, troubles = programme(by_id["enquiring"], date(2026, 11, 21), date(2027, 2, 20))
    assert troubles == [] and len({s.agenda.id for s in talks if s.agenda}) == 4


def test_a_source_survives_the_ledger() -> None:
    found, _ = sources(SCHEDULES)
    assert len(found) == 4
    for source in found:
        again = from_json(to_json(source))
        assert again == source and again.digest == source.digest
        assert build(again) == build(source)
    odd = Source("x", "x.yaml", {"": b"\xff\xfe", "a.csv": b"b"}, {"c.csv": "there is no such file"})
    assert from_json(to_json(odd)) == odd
    assert odd.digest != Source("x", "x.yaml", {"": b"\xff\xfe", "a.csv": b"c"}, odd.refused).digest
    assert odd.digest == Source("x", "elsewhere/x.yaml", odd.texts, odd.refused).digest

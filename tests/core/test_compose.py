"""Letters as mail readers take them apart."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import compat32, default
from urllib.parse import unquote

import pytest
from icalendar import Calendar

from bench import obvious
from mailer.core.addresses import Keys, Post, Ref
from mailer.core.compose import Composer
from mailer.core.model import Group, Member, Moderation
from mailer.templating import Letters
from tests.core.cast import AT, AWKWARD, BEN, CANCELLED, CHI, EDITION, FORMER, GROUP, LETTERS, POST, SESSION, out

TEMPLATES = Letters()


@pytest.fixture
def composer() -> Composer:
    return Composer(POST, TEMPLATES)


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    for part in message.walk():
        assert not part.defects, part.defects
    return message


def text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return body.get_content().replace("\r\n", "\n")


def page_of(message: EmailMessage) -> str:
    body = message.get_body(("html",))
    assert body is not None
    return body.get_content()


def calendars(message: EmailMessage) -> list[bytes]:
    kinds = ("text/calendar", "application/ics")
    return [p.get_payload(decode=True) for p in message.walk() if p.get_content_type() in kinds]


@pytest.mark.parametrize("case", LETTERS)
def test_every_letter_is_whole_mail(composer: Composer, case: str) -> None:
    letter = LETTERS[case]
    mail = composer.compose(letter, AT)
    message = read(mail.raw)
    assert mail.raw.replace(b"\r\n", b"").count(b"\n") == 0 == mail.raw.replace(b"\r\n", b"").count(b"\r")
    assert mail.raw.isascii(), "a server without 8BITMIME takes it too"
    assert max(map(len, mail.raw.split(b"\r\n"))) <= 100
    assert mail.to == letter.reader.email == message["To"].addresses[0].addr_spec
    assert len(message["To"].addresses) == 1 and "Cc" not in message and "Bcc" not in message
    assert POST.read_address(mail.envelope_from) == Ref("b", 77)
    assert POST.read_address(message["Reply-To"].addresses[0].addr_spec) == Ref("r", 77)
    assert POST.read_message_id(message["Message-ID"]) == Ref("i", 77)
    assert mail.message_id == message["Message-ID"]
    assert message["X-Mailer-Topic"] == letter.said.letter.topic
    assert message["From"].addresses[0].addr_spec == "circle+colearning@example.org"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Date"].datetime == AT
    assert message["Subject"] and "\n" not in message["Subject"]
    for body in (text_of(message), page_of(message), message["Subject"]):
        assert "None" not in body and "%(" not in body and "{{" not in body and "\ue0f1" not in body
    too_long = [line for line in text_of(message).splitlines() if len(line) > 72 and "://" not in line]
    assert not too_long


@pytest.mark.parametrize("case", LETTERS)
def test_the_same_letter_is_the_same_bytes(case: str) -> None:
    first = Composer(POST, TEMPLATES).compose(LETTERS[case], AT)
    later = Composer(POST, TEMPLATES)
    later.compose(out("nudge", said=5), AT)
    assert later.compose(LETTERS[case], datetime(2027, 1, 1, tzinfo=UTC)) == first
    assert later.compose(LETTERS[case], AT) == first


def squeezed(words: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(words)).strip()


@pytest.mark.parametrize("member", AWKWARD, ids=lambda m: m.email)
@pytest.mark.parametrize("case", ["invitation", "cancellation", "receipt", "reminder"])
def test_awkward_people_get_what_the_obvious_way_would_send_them(composer: Composer, member: Member, case: str) -> None:
    shared = replace(LETTERS[case], reader=BEN)
    composer.compose(shared, AT)
    letter = replace(shared, reader=replace(member, timezone=BEN.timezone))
    got = read(composer.compose(letter, AT).raw)
    assert len(composer._known) == 1, "the shared letter was used"
    expected = read(obvious.compose(letter, POST, TEMPLATES, AT))
    assert "Bcc" not in got and not re.search("^Bcc", text_of(got), re.M)
    one, other = got["To"].addresses[0], expected["To"].addresses[0]
    assert one.addr_spec == other.addr_spec == member.email
    for name in ("From", "Subject", "Date", "Message-ID", "Reply-To", "List-Unsubscribe-Post"):
        assert got[name] == expected[name], name
    assert re.sub(r"\s", "", got["List-Unsubscribe"]) == re.sub(r"\s", "", expected["List-Unsubscribe"])
    assert squeezed(text_of(got)) == squeezed(text_of(expected))
    assert squeezed(page_of(got)) == squeezed(page_of(expected))
    for mine, theirs in zip(calendars(got), calendars(expected), strict=True):
        assert max(map(len, mine.split(b"\r\n"))) <= 75
        a, b = (Calendar.from_ical(c).walk("VEVENT")[0] for c in (mine, theirs))
        for name in (
            "UID",
            "SUMMARY",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DTSTAMP",
            "LAST-MODIFIED",
            "STATUS",
            "TRANSP",
            "URL",
        ):
            assert a[name] == b[name], name
        assert a.get("DESCRIPTION") == b.get("DESCRIPTION") and a.get("LOCATION") == b.get("LOCATION")
        assert a["ORGANIZER"] == b["ORGANIZER"] and a["ATTENDEE"] == b["ATTENDEE"]
        assert a["ATTENDEE"].params == b["ATTENDEE"].params
        assert unquote(str(a["ATTENDEE"])) == f"mailto:{member.email}"


@pytest.mark.parametrize("member", AWKWARD, ids=lambda m: m.email)
def test_a_name_in_the_header_is_read_back_as_it_is(composer: Composer, member: Member) -> None:
    raw = composer.compose(out("reminder", reader=member), AT).raw
    header = BytesParser(policy=compat32).parsebytes(raw)["To"]
    shown = str(make_header(decode_header(re.sub(r"\r\n", "", header).rpartition("<")[0].strip())))
    if shown.startswith('"'):
        shown = re.sub(r"\\(.)", r"\1", shown[1:-1])
    meant = re.sub(r"[\x00-\x1f]+", " ", member.name).strip()
    assert shown.strip() == meant


def test_awkward_groups_are_read_back_too(composer: Composer) -> None:
    for name in ("Grüner Weg — Dienstag", 'Fear & Hope, "together"', "名前" * 30, "x" * 150, "a\r\nBcc: b@example.org"):
        letter = out(
            "invitation", group=replace(GROUP, name=name), edition=replace(EDITION, session=replace(SESSION, name=name))
        )
        message = read(composer.compose(letter, AT).raw)
        assert "Bcc" not in message
        meant = re.sub(r"\s+", "", re.sub(r"[\r\n]+", " ", name))
        assert re.sub(r"\s+", "", message["From"].addresses[0].display_name) == meant
        assert meant in re.sub(r"\s+", "", message["Subject"])


def test_the_invitation_has_the_shape_calendars_understand(composer: Composer) -> None:
    message = read(composer.compose(LETTERS["invitation"], AT).raw)
    assert message.get_content_type() == "multipart/mixed"
    inner, attached, agreement = message.iter_parts()
    assert [p.get_content_type() for p in inner.iter_parts()] == ["text/plain", "text/html", "text/calendar"]
    last = list(inner.iter_parts())[-1]
    assert last.get_param("method") == "REQUEST" and last.get_content_disposition() is None
    assert attached.get_content_type() == "application/ics"
    assert attached.get_content_disposition() == "attachment" and attached.get_filename() == "invite.ics"
    assert agreement.get_content().split() == ["Be", "kind.", "Be", "brief."]
    first, second = calendars(message)
    assert first == second and b"METHOD:REQUEST\r\n" in first


METHODS = {
    "invitation": "REQUEST",
    "invitation-quiet": "PUBLISH",
    "amendment": "REQUEST",
    "nudge": "REQUEST",
    "promotion": "REQUEST",
    "cancellation": "CANCEL",
    "cancellation-left": "CANCEL",
    "goodbye": "CANCEL",
}


@pytest.mark.parametrize("case", LETTERS)
def test_only_letters_that_change_a_calendar_carry_one(composer: Composer, case: str) -> None:
    message = read(composer.compose(LETTERS[case], AT).raw)
    topic = LETTERS[case].said.letter.topic
    method = METHODS.get(case, METHODS.get(topic)) if LETTERS[case].edition else None
    found = calendars(message)
    assert len(found) == (2 if method else 0)
    for raw in found:
        assert Calendar.from_ical(raw)["METHOD"] == method


def test_calendar_answers_come_back_to_the_thread_and_letters_hang_together(composer: Composer) -> None:
    first = read(composer.compose(out("invitation"), AT).raw)
    later = read(
        composer.compose(
            replace(LETTERS["amendment"], said=replace(LETTERS["amendment"].said, thread=77, id=90)), AT
        ).raw
    )
    assert "In-Reply-To" not in first
    assert later["In-Reply-To"] == later["References"] == first["Message-ID"]
    organizers = {str(Calendar.from_ical(calendars(m)[0]).walk("VEVENT")[0]["ORGANIZER"]) for m in (first, later)}
    assert organizers == {f"mailto:{POST.organizer(77)}"}
    assert POST.read_address(later["Reply-To"].addresses[0].addr_spec) == Ref("r", 90)


def test_an_entry_carries_the_answer_the_member_has_given(composer: Composer) -> None:
    for answer, partstat in (("", "NEEDS-ACTION"), ("accepted", "ACCEPTED"), ("tentative", "TENTATIVE")):
        raw = composer.compose(replace(LETTERS["amendment-link"], answer=answer), AT).raw
        one = Calendar.from_ical(calendars(read(raw))[0]).walk("VEVENT")[0]
        assert one["ATTENDEE"].params["PARTSTAT"] == partstat


def test_members_can_leave_with_one_click_and_strangers_and_hosts_have_nothing_to_leave(composer: Composer) -> None:
    message = read(composer.compose(LETTERS["invitation"], AT).raw)
    page, box = re.findall("<([^>]*)>", message["List-Unsubscribe"])
    assert POST.read_token(page.rpartition("/")[2]) == Ref("u", 12)
    assert POST.read_address(box) == Ref("u", 12)
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Id"].split()[-1] == "<colearning.circle.example.org>"
    assert message["Precedence"] == "list" and message["Auto-Submitted"] == "auto-generated"
    for case in ("question-stranger", "host-digest", "host-problem", "welcome-to-confirm"):
        assert "List-Unsubscribe" not in read(composer.compose(LETTERS[case], AT).raw)
    receipt = read(composer.compose(LETTERS["receipt"], AT).raw)
    assert receipt["Auto-Submitted"] == "auto-replied" and "Precedence" not in receipt


def test_links_in_a_letter_are_this_readers_own(composer: Composer) -> None:
    composer.compose(out("invitation", said=50, member=3, reader=CHI), AT)
    composer.compose(out("invitation", said=50, member=3), AT)
    for number, member in ((51, 4), (52, 5)):
        message = read(composer.compose(out("invitation", said=number, member=member), AT).raw)
        for body in (text_of(message), page_of(message)):
            found = re.findall(r"https://circle\.example\.org/([rmu])/([a-z0-9]+)(?:\?answer=(\w+))?", body)
            assert {POST.read_token(token) for _, token, _ in found} == {
                Ref("r", number),
                Ref("m", member),
                Ref("u", member),
            }
            assert {answer for kind, _, answer in found if kind == "r"} == {"accepted", "declined", "tentative"}


def test_without_plus_addressing_answers_still_find_their_letter() -> None:
    bare = Post("circle@example.org", "https://x.example.org", Keys((b"k",)), plus=False)
    mail = Composer(bare, TEMPLATES).compose(out("invitation"), AT)
    message = read(mail.raw)
    assert mail.envelope_from == "circle@example.org" == message["Reply-To"].addresses[0].addr_spec
    assert str(Calendar.from_ical(calendars(message)[0]).walk("VEVENT")[0]["ORGANIZER"]) == "mailto:circle@example.org"
    assert bare.read_message_id(message["Message-ID"]) == Ref("i", 77)


def test_an_amendment_says_what_was_and_what_is(composer: Composer) -> None:
    words = text_of(read(composer.compose(LETTERS["amendment"], AT).raw))
    assert "now: Saturday, 28 November 2026, 10:15–11:30 pm, London time" in words
    assert "before: Friday, 27 November 2026, 10:15–11:30 pm, London time" in words
    assert "before: https://old.example.org/1 (this no longer works)" in words
    link = text_of(read(composer.compose(LETTERS["amendment-link"], AT).raw))
    assert "When" not in link and "You said you are coming" in link


def test_an_amendment_without_a_former_edition_tells_how_it_stands(composer: Composer) -> None:
    words = text_of(read(composer.compose(out("amendment"), AT).raw))
    assert "This\nis how it stands now" in words and "video.example.org" in words


def test_a_cancellation_names_the_time_people_knew(composer: Composer) -> None:
    moved = replace(CANCELLED, session=replace(CANCELLED.session, start=SESSION.end, end=SESSION.end))
    words = text_of(read(composer.compose(replace(LETTERS["cancellation"], edition=moved), AT).raw))
    assert "10:15–11:30 pm" in words.split("The next session")[0]
    assert "video.example.org" not in words


def test_a_discreet_group_keeps_its_topic_out_of_titles_and_subjects(composer: Composer) -> None:
    message = read(composer.compose(LETTERS["invitation-discreet"], AT).raw)
    one = Calendar.from_ical(calendars(message)[0]).walk("VEVENT")[0]
    assert "Hope" not in one["SUMMARY"] and "Hope" not in message["Subject"]
    assert message["Subject"].startswith("Invitation: Saturday, Sat")


def test_a_group_that_does_not_name_moderators_does_not(composer: Composer) -> None:
    shy = replace(GROUP, moderation=Moderation(named=False))
    raw = composer.compose(out("invitation", {"moderator": "Chi"}, group=shy, moderator=CHI), AT).raw
    message = read(raw)
    assert "Chi" not in text_of(message) + page_of(message) + calendars(message)[0].decode()
    named = read(composer.compose(out("invitation", {"moderator": "Chi"}), AT).raw)
    assert "Moderator: Chi" in text_of(named)
    assert "Moderator: Chi" in Calendar.from_ical(calendars(named)[0]).walk("VEVENT")[0]["DESCRIPTION"]


def test_nobody_elses_address_is_in_any_letter_but_an_introduction(composer: Composer) -> None:
    for case, letter in LETTERS.items():
        raw = composer.compose(replace(letter, moderator=CHI), AT).raw
        message = read(raw)
        everything = text_of(message) + page_of(message) + "".join(c.decode() for c in calendars(message))
        if case != "introduction":
            assert "chi@example.org" not in everything.replace("\r\n ", ""), case


def test_the_moderators_brief_names_who_comes_and_what_the_format_wants(composer: Composer) -> None:
    words = text_of(read(composer.compose(LETTERS["moderator-brief"], AT).raw))
    for said in ("- Chi", "- Dee", "Perhaps: Eve", "for the first time: Dee", "circles of 6 to 8", "10:15 pm  Welcome"):
        assert said in words


def test_templates_that_toy_with_the_name_still_say_the_right_one(tmp_path) -> None:
    (tmp_path / "loud").mkdir()
    (tmp_path / "loud" / "reminder.txt").write_text(
        "{% if name == 'Ben' %}Oh, {% endif %}{{ name|upper }}! {{ name[:2] }} {{ name|length }}\n", encoding="utf-8"
    )
    composer = Composer(POST, Letters(own=tmp_path))
    group = replace(GROUP, templates="loud")
    for member, words in ((BEN, "Oh, BEN! Be 3"), (CHI, "CHI! Ch 3"), (BEN, "Oh, BEN! Be 3")):
        message = read(composer.compose(out("reminder", group=group, reader=member), AT).raw)
        assert text_of(message).strip() == words
        assert message["To"].addresses[0].addr_spec == member.email


def test_two_groups_that_share_an_id_and_not_a_name_do_not_share_a_letter(composer: Composer) -> None:
    composer.compose(out("reminder"), AT)
    renamed: Group = replace(GROUP, name="Sunday co-learning")
    assert "Sunday" in read(composer.compose(out("reminder", group=renamed), AT).raw)["Subject"]
    other = replace(EDITION, session=replace(SESSION, topic="Another"))
    assert "Another" in text_of(read(composer.compose(out("reminder", group=renamed, edition=other), AT).raw))


def test_a_letter_that_differs_in_one_thing_from_the_one_before_is_not_taken_for_it(composer: Composer) -> None:
    usual = replace(out("invitation"), member=7)
    said, letter, reader = usual.said, usual.said.letter, usual.reader
    others = {
        "answer": replace(usual, answer="accepted"),
        "edition": replace(usual, edition=replace(EDITION, session=replace(SESSION, topic="Another"))),
        "group": replace(usual, group=replace(GROUP, name="Sunday co-learning")),
        "moderator": replace(usual, moderator=CHI),
        "zone": replace(usual, reader=replace(reader, timezone="America/New_York")),
        "language": replace(usual, reader=replace(reader, language="de")),
        "membership": replace(usual, member=0),
        "moment": replace(usual, said=replace(said, at=said.at + timedelta(days=1))),
        "thread": replace(usual, said=replace(said, thread=said.id + 1)),
        "topic": replace(usual, said=replace(said, letter=replace(letter, topic="reminder"))),
        "extra": replace(usual, said=replace(said, letter=replace(letter, extra={"agreement": False}))),
        "former": replace(usual, said=replace(said, letter=replace(letter, topic="amendment")), former=FORMER),
    }
    for thing, other in others.items():
        raws = [composer.compose(one, AT).raw for one in (usual, other, usual)]
        alone = [Composer(POST, TEMPLATES).compose(one, AT).raw for one in (usual, other)]
        assert raws == [*alone, alone[0]], thing
        assert alone[0] != alone[1], thing


def test_the_agreement_goes_along_unless_it_was_given_before(composer: Composer) -> None:
    names = [p.get_filename() for p in read(composer.compose(out("invitation"), AT).raw).iter_attachments()]
    assert names == ["invite.ics", "agreement.txt"]
    again = read(composer.compose(out("invitation", {"agreement": False}), AT).raw)
    assert [p.get_filename() for p in again.iter_attachments()] == ["invite.ics"]
    linked = out("invitation", group=replace(GROUP, agreement="https://example.org/agreement"))
    message = read(composer.compose(linked, AT).raw)
    assert [p.get_filename() for p in message.iter_attachments()] == ["invite.ics"]
    assert "https://example.org/agreement" in text_of(message)


def test_former_is_a_calendar_entry_of_the_same_meeting() -> None:
    assert FORMER.uid == EDITION.uid and FORMER.sequence < EDITION.sequence

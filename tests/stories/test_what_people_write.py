"""Mail of every kind comes in, and each one ends where it should."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import ADDRESS, CIRCLE, MEMBERS, World, event_of, text_of, world

NOW = "2026-11-24 19:00"
FIRST = "circle/2026-12-01"


def plain(sender: str, to: str, subject: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message.set_content(text)
    return message


def bounce_of(letter: EmailMessage, envelope_sender: str, status: str) -> EmailMessage:
    """The report a mail server sends back (RFC 3464)."""
    to = str(letter["To"]).rpartition("<")[2].rstrip(">")
    report = EmailMessage()
    report["From"] = "MAILER-DAEMON@mx.example.org"
    report["To"] = envelope_sender
    report["Subject"] = "Undelivered Mail Returned to Sender"
    report["Auto-Submitted"] = "auto-replied"
    report["Content-Type"] = 'multipart/report; report-type=delivery-status; boundary="b"'
    action = "failed" if status.startswith("5") else "delayed"
    report.set_payload(
        "--b\nContent-Type: text/plain\n\nThis is the mail system.\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n"
        f"Final-Recipient: rfc822; {to}\nAction: {action}\nStatus: {status}\n"
        f"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {letter['Message-ID']}\n\n--b--\n"
    )
    return report


def sender_of(w: World, letter: EmailMessage) -> str:
    return next(r.sender for r in w.sink.received if r.message["Message-ID"] == letter["Message-ID"])


async def test_two_letters_that_bounce_for_good_put_chi_out_of_reach_and_the_host_hears_of_it(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.until("2026-11-25 20:00")
        for letter in w.letters("chi"):
            await w.mail(bounce_of(letter, sender_of(w, letter), "5.1.1"))
        assert w.status()["unreachable"] == ["chi@example.org"]
        assert w.status()["set_aside"] == []
        await w.until("2026-11-26 09:00")
        [digest] = w.letters("ada", "host-digest")
        assert "chi@example.org" in text_of(digest)
        before = len(w.letters("chi"))
        await w.until("2026-12-01 21:00")
        assert len(w.letters("chi")) == before


async def test_a_delay_and_an_out_of_office_change_nothing_and_are_never_answered(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        [letter] = w.letters("chi")
        await w.mail(bounce_of(letter, sender_of(w, letter), "4.2.2"))
        away = plain(
            "chi@example.org", str(letter["Reply-To"]), "Automatic reply: Invitation", "I am out of the office."
        )
        await w.mail(away, Auto_Submitted="auto-replied")
        assert len(w.letters("chi")) == 1
        assert w.status()["unreachable"] == []
        assert w.session(FIRST)["silent"] == [f"{n}@example.org" for n in ("ben", "chi", "dee")]


async def test_a_stranger_gets_one_polite_answer_and_a_place_in_the_hosts_list(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        for text in ("Who is this?", "Hello??"):
            await w.mail(plain("Zoe <zoe@elsewhere.example>", "circle+circle@example.org", "hm", text))
        answers = [m for m in w.letters() if "zoe@elsewhere.example" in str(m["To"])]
        assert [str(m["X-Mailer-Topic"]) for m in answers] == ["question"]
        assert [m["from"] for m in w.status()["set_aside"]] == ["zoe@elsewhere.example"] * 2


async def test_a_forwarded_invitation_answered_by_somebody_else_counts_for_nobody(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Yes, I'll come along!", sender="zoe@elsewhere.example")
        assert w.session(FIRST)["accepted"] == []
        assert [m["from"] for m in w.status()["set_aside"]] == ["zoe@elsewhere.example"]


async def test_one_who_writes_without_the_reply_address_is_asked_and_can_then_answer(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.mail(plain("ben@example.org", ADDRESS, "tuesday", "Yes, count me in"))
        assert w.session(FIRST)["accepted"] == [], "anybody could have written that From"
        question = w.letters("ben", "question")[0]
        await w.reply(question, "Yes")
        assert w.session(FIRST)["accepted"] == ["ben@example.org"]


async def test_dee_stops_and_hears_no_more(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("dee")[0], "stop")
        assert w.topics("dee") == ["invitation", "goodbye"]
        assert event_of(w.letters("dee")[-1])["X-METHOD"] == "CANCEL"
        await w.schedule("circle", CIRCLE + MEMBERS + "about: still on the list\n")
        await w.until("2026-12-02")
        assert w.topics("dee") == ["invitation", "goodbye"], "who left stays so, whatever the file says"
        assert w.status()["left"] == ["dee@example.org"]


async def test_ben_pauses_until_the_new_year(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.reply(w.letters("ben")[0], "Please pause until 1 January")
        assert w.status()["paused"] == ["ben@example.org"]
        assert w.topics("ben") == ["invitation", "receipt"]
        await w.until("2026-12-31 12:00")
        assert w.topics("ben") == ["invitation", "receipt"]
        await w.until("2027-01-01 12:00")
        assert "invitation" in w.topics("ben")[2:], "and he is asked to moderate like everybody"


async def test_a_strangers_wish_to_join_is_asked_of_the_host_who_answers_with_a_yes(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        await w.mail(plain("Zoe <zoe@elsewhere.example>", "circle+circle@example.org", "join", "I would like to join"))
        [asked] = w.letters("ada", "question")
        assert "zoe@elsewhere.example" in text_of(asked)
        await w.reply(asked, "yes")
        await w.until("2026-11-25 09:00")
        topics = [str(m["X-Mailer-Topic"]) for m in w.letters() if "zoe@elsewhere.example" in str(m["To"])]
        assert "welcome" in topics and "invitation" in topics


async def test_with_an_open_door_the_stranger_confirms_by_mail_themselves(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS + "joining: open\n")
        await w.mail(
            plain("Zoe <zoe@elsewhere.example>", "circle+circle@example.org", "join", "I'd like to join please")
        )
        zoes = [m for m in w.letters() if "zoe@elsewhere.example" in str(m["To"])]
        assert [str(m["X-Mailer-Topic"]) for m in zoes] == ["welcome"]
        assert w.session(FIRST)["silent"] == [f"{n}@example.org" for n in ("ben", "chi", "dee")]
        await w.reply(zoes[0], "yes")
        await w.until("2026-11-25 09:00")
        zoes = [m for m in w.letters() if "zoe@elsewhere.example" in str(m["To"])]
        assert "invitation" in [str(m["X-Mailer-Topic"]) for m in zoes]


async def test_the_same_mail_delivered_twice_is_heard_once(tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot) -> None:
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        answer = plain("ben@example.org", str(w.letters("ben")[0]["Reply-To"]), "Re", "Yes")
        await w.mail(answer)
        dovecot.deliver("circle", answer.as_bytes())
        await w.app.once()
        assert w.topics("ben") == ["invitation", "receipt"]


async def test_ten_thousand_old_mails_in_the_mailbox_are_left_alone(
    tmp_path: Path, smtp_sink: Sink, dovecot: Dovecot
) -> None:
    old = b"From: a@elsewhere.example\r\nTo: circle@example.org\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\n\r\nold\r\n"
    from datetime import UTC, datetime

    client = dovecot.connect("circle")
    client.multiappend("INBOX", [{"msg": old, "date": datetime(2026, 1, 5, tzinfo=UTC)} for _ in range(10_000)])
    client.logout()
    async with world(tmp_path, smtp_sink, dovecot, NOW) as w:
        await w.schedule("circle", CIRCLE + MEMBERS)
        assert w.status()["set_aside"] == []
        await w.reply(w.letters("ben")[0], "Yes, see you there")
        assert w.session(FIRST)["accepted"] == ["ben@example.org"]

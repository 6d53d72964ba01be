"""A host's own templates: what they may do, what they may not, and how their mistakes are told."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from mailer.core.compose import Composer
from mailer.core.model import Group
from mailer.proof import proof
from mailer.templating import Letters
from tests.core.cast import AT, GROUP, LETTERS, POST, out


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "ours").mkdir()
    return tmp_path


OURS: Group = replace(GROUP, templates="ours")


def composed(own: Path, name: str, source: str) -> str:
    (own / "ours" / name).write_text(source, encoding="utf-8")
    topic, _, kind = name.rpartition(".")
    letter = replace(LETTERS[topic], group=OURS)
    message = message_from_bytes(Composer(POST, Letters(own=own)).compose(letter, AT).raw, policy=default)
    return message.get_body(("html" if kind == "html" else "plain",)).get_content()


def test_a_group_may_write_one_letter_its_own_way_and_keep_the_rest(own: Path) -> None:
    words = composed(own, "reminder.txt", "{{ name }}: {{ session.when.time }}. {{ links.accepted }}\n")
    assert words.startswith("Ben: 10:15–11:30 pm, London time. https://circle.example.org/r/")
    rest = Composer(POST, Letters(own=own)).compose(replace(LETTERS["invitation"], group=OURS), AT)
    assert rest.raw == Composer(POST, Letters()).compose(LETTERS["invitation"], AT).raw


def test_a_group_may_change_the_frame_of_all_its_letters(own: Path) -> None:
    (own / "ours" / "layout.txt").write_text(
        "{% block body %}{% endblock %}\nWith love, {{ group.name }}\n", encoding="utf-8"
    )
    message = message_from_bytes(
        Composer(POST, Letters(own=own)).compose(out("nudge", group=OURS), AT).raw, policy=default
    )
    assert "With love, Saturday co-learning" in message.get_body(("plain",)).get_content()


def test_words_of_members_and_hosts_are_escaped_in_a_page(own: Path) -> None:
    group = replace(GROUP, name="<b>Bold</b> & co")
    letter = out("receipt", {"about": "rsvp", "answer": "accepted", "words": "<script>alert(1)</script>"}, group=group)
    page = (
        message_from_bytes(Composer(POST, Letters()).compose(letter, AT).raw, policy=default)
        .get_body(("html",))
        .get_content()
    )
    assert "<script>" not in page and "&lt;script&gt;" in page and "<b>Bold" not in page


MISTAKES = {
    "{{ nmae }}": (2, "'nmae' is undefined"),
    "{% if name %}": (2, "end"),
    "{{ session.topci }}": (2, "topci"),
    "{{ name|shout }}": (2, "shout"),
    "{% include 'missing.txt' %}": (2, "missing.txt"),
    "{{ 1 / 0 }}": (2, "division"),
}


@pytest.mark.parametrize("source", MISTAKES)
def test_a_mistake_is_told_with_its_template_and_line_before_anything_is_sent(own: Path, source: str) -> None:
    (own / "ours" / "reminder.txt").write_text(f"Hello\n{source}\n", encoding="utf-8")
    problems = proof(OURS, Letters(own=own), AT)
    line, words = MISTAKES[source]
    assert {(p.file, p.line) for p in problems} == {("ours/reminder.txt", line)}, [str(p) for p in problems]
    assert any(words in p.message for p in problems)
    assert all(p.group == "colearning" for p in problems)


def test_a_letter_without_a_subject_is_a_mistake(own: Path) -> None:
    (own / "ours" / "reminder.jinja").write_text("Hello {{ name }}\n", encoding="utf-8")
    [problem, *_] = proof(OURS, Letters(own=own), AT)
    assert (problem.file, problem.line) == ("ours/reminder.jinja", 1) and "there is no subject" in problem.message


def test_good_templates_prove_good_and_none_need_no_proof(own: Path) -> None:
    (own / "ours" / "reminder.txt").write_text("Hello {{ name|upper }}, {{ session.when.date }}\n", encoding="utf-8")
    assert proof(OURS, Letters(own=own), AT) == []
    assert proof(GROUP, Letters(), AT) == []


def test_a_folder_outside_is_refused(own: Path) -> None:
    [problem] = proof(replace(GROUP, templates="../elsewhere"), Letters(own=own), AT)
    assert "leaves its folder" in problem.message


def test_links_out_of_the_folder_are_not_followed(own: Path) -> None:
    secret = own / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    (own / "ours" / "reminder.txt").symlink_to(secret)
    words = (
        message_from_bytes(
            Composer(POST, Letters(own=own)).compose(out("reminder", group=OURS), AT).raw, policy=default
        )
        .get_body(("plain",))
        .get_content()
    )
    assert "secret" not in words


def test_an_edited_template_is_used_from_the_next_letter_on_when_it_is_read_again(own: Path) -> None:
    letters = Letters(own=own)
    (own / "ours" / "reminder.txt").write_text("first\n", encoding="utf-8")
    letter = out("reminder", group=OURS)
    composer = Composer(POST, letters)
    composer.compose(letter, AT)
    (own / "ours" / "reminder.txt").write_text("second\n", encoding="utf-8")
    letters.refresh()
    words = message_from_bytes(composer.compose(letter, AT).raw, policy=default)
    assert words.get_body(("plain",)).get_content().strip() == "second"


def test_without_templates_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no letter templates"):
        Letters(folder=tmp_path)

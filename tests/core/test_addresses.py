"""What our addresses carry, and what comes back of them after mail servers have had their way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.core.addresses import GroupRef, Keys, Post, Ref

POST = Post("circle@example.org", "https://circle.example.org/", Keys((b"new", b"old")))
NUMBERS = st.integers(0, 2**60)


@given(number=NUMBERS, purpose=st.sampled_from("rbimfu"), generation=st.integers(0, 2**20))
def test_what_was_signed_is_read_back(number: int, purpose: str, generation: int) -> None:
    if purpose in "rbi":
        generation = 0
    token = POST.token(purpose, number, generation)
    assert POST.read_token(token) == Ref(purpose, number, generation)
    assert token == token.lower()
    assert len(f"circle+{token}") <= 64  # RFC 5321 section 4.5.3.1.1


@given(number=NUMBERS, position=st.integers(0, 60), letter=st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
def test_a_token_with_one_letter_changed_is_nobodys(number: int, position: int, letter: str) -> None:
    token = POST.token("r", number)
    position %= len(token)
    changed = token[:position] + letter + token[position + 1 :]
    if changed != token:
        assert POST.read_token(changed) is None


@given(text=st.text(max_size=80))
def test_whatever_arrives_as_an_address_or_token_raises_nothing(text: str) -> None:
    assert not isinstance(POST.read_address(text), Ref)
    assert POST.read_token(text) is None
    assert POST.read_message_id(text) is None


def test_one_purpose_does_not_open_another() -> None:
    for purpose in "rbi":
        signature = POST.token(purpose, 9)[1:]
        for other in "rbimfu":
            if other != purpose:
                assert POST.read_token(other + signature) is None


def test_the_tokens_of_a_letter_and_of_a_member_are_those_made_one_by_one() -> None:
    assert POST.letter_tokens(300) == tuple(POST.token(p, 300).encode() for p in "rbi")
    assert POST.member_tokens(300, 2) == tuple(POST.token(p, 300, 2).encode() for p in "mu")


@pytest.mark.parametrize(
    "spelling",
    [
        "{local}@example.org",
        "<{local}@example.org>",
        '"Saturday, co-learning" <{local}@example.org>',
        "{upper}@EXAMPLE.ORG",
        "mailto:{local}@example.org?subject=Re:%20yes",
        '"{local}"@example.org',
        "{encoded}@example.org",
        "prvs=0123456789={local}@example.org",
        " {local}@forwarded.example.net ",
        "{local}=ben=example.net@example.org",
    ],
)
def test_a_reply_address_is_known_however_it_was_spelt(spelling: str) -> None:
    local = POST.reply_to(77).partition("@")[0]
    text = spelling.format(local=local, upper=local.upper(), encoded=local.replace("+", "%2B"))
    assert POST.read_address(text) == Ref("r", 77)


def test_a_group_is_known_by_its_address_only_on_our_domain() -> None:
    assert POST.read_address("circle+London@example.org") == GroupRef("london")
    assert POST.read_address("Circle+LONDON@Example.Org.") == GroupRef("london")
    assert POST.read_address("circle+london@example.net") is None
    assert POST.read_address("other+london@example.org") is None
    assert POST.read_address("circle@example.org") is None
    assert POST.read_address("circle+@example.org") is None


def test_a_letter_signed_with_the_old_secret_is_still_answered() -> None:
    old, new = Keys((b"old",)), Keys((b"new", b"old"))
    token = Post("circle@example.org", "https://x", old).token("r", 5)
    assert Post("circle@example.org", "https://x", new).read_token(token) == Ref("r", 5)
    assert Post("circle@example.org", "https://x", Keys((b"new",))).read_token(token) is None
    assert Post("circle@example.org", "https://x", new).token("r", 5) != token


def test_a_renewed_feed_address_is_another_one() -> None:
    first, second = POST.token("f", 12), POST.token("f", 12, 1)
    assert first != second
    assert POST.read_token(second) == Ref("f", 12, 1)
    assert POST.read_token(first.replace("fc", "fcz1", 1)) is None


def test_links_lead_to_the_pages_of_their_purpose() -> None:
    assert POST.link("r", 1).startswith("https://circle.example.org/r/r1")
    assert POST.link("u", 1).startswith("https://circle.example.org/u/u1")
    assert POST.link("m", 1).startswith("https://circle.example.org/m/m1")
    feed = POST.link("f", 1)
    assert feed.startswith("https://circle.example.org/feeds/f1") and feed.endswith(".ics")
    assert POST.read_token(feed.rpartition("/")[2]) == Ref("f", 1)


def test_a_private_groups_feed_cannot_be_guessed_from_its_name() -> None:
    token = POST.group_feed("co.Learning", public=False).rpartition("/")[2]
    assert POST.read_token(token) == GroupRef("co.learning", "g")
    assert POST.read_token("g0" + "a" * 20 + ".co.learning") is None
    assert POST.group_feed("co.Learning", public=True).endswith("/feeds/co.Learning.ics")
    renewed = POST.group_feed("co.learning", public=False, generation=1).rpartition("/")[2]
    assert POST.read_token(renewed) == GroupRef("co.learning", "g", 1)


def test_a_message_id_is_found_among_others() -> None:
    ours = POST.message_id(77)
    assert POST.read_message_id(f"<a.b@mail.example.net>\r\n {ours} <c@d>") == Ref("i", 77)
    assert POST.read_message_id(ours.upper()) == Ref("i", 77)
    assert POST.read_message_id(f"<{POST.token('r', 77)}@example.org>") is None


def test_without_plus_addressing_everything_goes_to_the_bare_mailbox() -> None:
    bare = Post("circle@example.org", "https://x", Keys((b"k",)), plus=False)
    assert {bare.reply_to(7), bare.return_path(7), bare.organizer(7), bare.group_address("london")} == {
        "circle@example.org"
    }
    assert bare.read_message_id(bare.message_id(7)) == Ref("i", 7)


def test_without_a_secret_nothing_is_signed() -> None:
    for secrets in ((), (b"",), (b"good", b"")):
        with pytest.raises(ValueError, match="secret"):
            Keys(secrets)
    with pytest.raises(ValueError, match="not a mail address"):
        Post("circle", "https://x", Keys((b"k",)))

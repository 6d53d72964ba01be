"""The shortcut for usual replies finds what the long way finds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading.trimming import _trim, trim
from mailer.core.reading.usual import above, named, unnamed

INTRODUCTIONS = (
    "On Tue, 24 Nov 2026 at 18:30, Tuesday circle <circle@example.org> wrote:",
    "On 24 Nov 2026, at 18:30, Ada Host <circle+r1@example.org> wrote:",
    "Am Di., 24. Nov. 2026 um 18:30 Uhr schrieb Tuesday circle <circle@example.org>:",
    "Le mar. 24 nov. 2026 à 18:30, Ada <ada@example.org> a écrit :",
    "________________________________\nFrom: Ada <a@example.org>\nSent: Tuesday, November 24, 2026 6:30 PM\n"
    "To: Ben <ben@example.org>\nSubject: Invitation\n",
)
LINES = st.sampled_from(
    ["Yes, see you there.", "No, sorry", "", "Ben", "Ben Member", "Best,", "Sent from my iPhone", "-- ", "--", "- one",
     "+44 20 7946 0123", "at 18:30 then", "PS: cake", "> who asked", "On Monday Ada wrote:", "www.example.org", "— Ben",
     "From: me", "[image]", "\u200b", "\u2028Yes", "***"]
)  # fmt: skip
BELOW = st.sampled_from(
    ["> Hello Ben,", ">", "> > older", "", ">From Ada", "not marked", "> On Monday Ada wrote:", ">\u2028x"]
)


@settings(deadline=None, max_examples=150)
@given(
    own=st.lists(LINES, min_size=1, max_size=6),
    introduction=st.sampled_from(INTRODUCTIONS),
    gap=st.sampled_from(["\n\n", "\n", "\n\n\n"]),
    below=st.lists(BELOW, min_size=1, max_size=5),
    name=st.sampled_from(["", "Ben", "Ben Member", "Zoe Elsewhere"]),
)
def test_short_cut_and_long_way_agree(own: list[str], introduction: str, gap: str, below: list[str], name: str) -> None:
    text = "\n".join(own) + gap + introduction + "\n" + "\n".join(below) + "\n"
    assert trim(text, name) == _trim(text, name)


def test_the_usual_reply_is_known_as_such() -> None:
    for introduction in INTRODUCTIONS:
        assert above(f"Yes, see you there.\n\nBen\n\n{introduction}\n> Hello\n") is not None or "____" in introduction
        assert above(f"Yes, see you there.\n\nBen\n\n{introduction}\nHello\n") is None or "____" in introduction


NAMES = (
    "Ben Adler", "Ben", "Anna Maria Ito", "Will May", "An Ito", "Von Best", "Ja Sure", "Grace Love", "Mark Director",
    "Nb Smith", "Io", "ben adler", "Ben O'Neill", "Zzyzx Qwvlk", "Élodie Château", "Ben Corp", "De Vries",
    "Mobil Gesendet", "Ben  Adler", "Regards Kim", "Sent From",
)  # fmt: skip
SIGNED = st.sampled_from(
    ["{first}", "{first}", "{name}", "{name}", "{name}", "-- ", "--", "", "Best,", "Best, {first}", "Liebe Grüße",
     "~ {first}",
     "+44 20 7946 0123", "+49 30 1234567", "Sent from my iPhone", "Von meinem iPhone gesendet", "{name}, director",
     "{first} wrote this", "www.example.org", "Von", "An", "* {first} *", "Zzyzx", "+00 00 0000 0000", "~~~~",
     "P.S. Cake?",
     "This message is confidential and intended only for the addressee.", "Thanks"]
)  # fmt: skip


@settings(deadline=None, max_examples=400)
@given(
    above=st.lists(LINES, min_size=1, max_size=3),
    signed=st.lists(SIGNED, min_size=1, max_size=6),
    name=st.sampled_from(NAMES),
)
def test_whose_name_signs_it_makes_no_difference(above: list[str], signed: list[str], name: str) -> None:
    own = "\n".join([*above, "", *(line.format(first=name.split(" ")[0], name=name) for line in signed)])
    text = f"{own}\n\n{INTRODUCTIONS[0]}\n> Hello\n"
    assert trim(text, name) == _trim(text, name)


def test_a_blank_text_is_nobodys_words() -> None:
    for text in ("", "\n", " \t\n\n", "\x0c\n", "\u200b"):
        assert trim(text) == _trim(text, "")


def test_the_same_words_over_different_names_are_read_once() -> None:
    for name in ("Ben Adler", "Chi Brook"):
        first = name.split()[0]
        own = f"Yes, see you there.\n\nBest,\n{first}\n-- \n{name}\n+44 20 7946 0{len(name):03}"
        signed = unnamed(own, name)
        assert signed is not None
        assert signed[0] == "Yes, see you there.\n\nBest,\nZzyzx\n-- \nZzyzx Qwvlk\n+00 00 0000 0000"
        assert named(signed[0], signed[2]) == own

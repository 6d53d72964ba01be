"""The shortcut for usual replies finds what the long way finds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading.trimming import _trim, trim
from mailer.core.reading.usual import above

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

"""Laws of hearing: an answer from somebody we know to be them counts, whatever was asked, answered and sent before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.hearing import conclude
from mailer.core.people import Place
from mailer.core.reading import read
from tests.core.book import BEN
from tests.core.test_hearing import asked, at, button, mail

PAST = st.fixed_dictionaries(
    {"asked_before": st.booleans(), "answered": st.sampled_from(["", "accepted"]), "answered_lately": st.booleans()}
)
STATES = st.sampled_from(["member", "paused", "left", "unreachable", "wished"])
TEXTS = (
    "Yes, see you there", "No, sorry", "Maybe", "Yes but 20 minutes late", "I can moderate", "hm", "Thanks", "stop", "",
    "I cannot moderate after all", "What time is it?", "pause until March", "Yes. My time zone is Phoenix.",
)  # fmt: skip
MAILS = st.sampled_from(
    [mail(text) for text in TEXTS]
    + [mail(text, sender="zoe@elsewhere.example") for text in TEXTS]
    + [button(partstat) for partstat in ("ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION")]
    + [button("DECLINED", method="COUNTER"), mail("away", headers="Auto-Submitted: auto-replied\r\n")]
)


@settings(deadline=None)
@given(raw=MAILS, past=PAST, state=STATES, topic=st.sampled_from(["invitation", "moderator-ask", "follow-up"]))
def test_where_a_mail_is_plain_its_past_has_no_say(raw: bytes, past: dict[str, Any], state: str, topic: str) -> None:
    here = at(said=asked(topic))
    reading = read(raw)
    conclusion = conclude(reading, here)
    if conclusion.plain:
        assert conclude(reading, replace(here, place=Place(BEN, state), **past)) == conclusion


@pytest.mark.parametrize(
    ("text", "plain"), [("Yes, see you there", True), ("hm", False), ("stop", False), ("Thanks", False)]
)
def test_answers_are_plain_and_what_else_people_write_is_not(text: str, plain: bool) -> None:
    assert conclude(read(mail(text)), at()).plain is plain

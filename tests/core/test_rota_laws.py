"""Laws of the rota, after any history: one moderator, nobody left with what is no longer so, nobody asked twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from mailer.core.model import Member, Override
from tests.core.book import BEN, CHI, DEE, Book, circle

ALL = (BEN, CHI, DEE)
PEOPLE = st.sampled_from(ALL)
SESSIONS = st.sampled_from([f"circle/2026-12-{day:02}" for day in (1, 8)])
LATE = st.sampled_from([0, 0, 0, 1, 30, 600, 2000])  # minutes a mail was on its way


class Rota(RuleBasedStateMachine):
    """Three people, two evenings, and everything that can be said about who moderates them."""

    def __init__(self) -> None:
        super().__init__()
        self.book = Book(circle(members=ALL), datetime(2026, 11, 24, 19, tzinfo=UTC))
        self.gave_back: dict[tuple[str, str], int] = {}  # (who, session, or "" for all): letters said by then
        self.book.look()

    def _hear(self, who: Member, about: str, answer: str, session: str, late: int = 0, **more: object) -> None:
        self.book.hear(who, about, answer, session, at=self.book.now - timedelta(minutes=late), **more)
        if answer not in ("offered", "joined", "resumed", "accepted"):
            self.gave_back[(who.email, session)] = len(self.book.said)
        self.book.look()

    @rule(hours=st.sampled_from([1, 5, 20, 60]))
    def time_passes(self, hours: int) -> None:
        self.book.until(self.book.now + timedelta(hours=hours))

    @rule(who=PEOPLE, session=SESSIONS, late=LATE)
    def somebody_offers(self, who: Member, session: str, late: int) -> None:
        self._hear(who, "moderator", "offered", session, late)

    @rule(who=PEOPLE, session=SESSIONS, answer=st.sampled_from(["withdrawn", "declined"]), late=LATE)
    def somebody_withdraws_or_declines(self, who: Member, session: str, answer: str, late: int) -> None:
        self._hear(who, "moderator", answer, session, late)

    @rule(who=PEOPLE, other=PEOPLE, session=SESSIONS)
    def somebody_names_another(self, who: Member, other: Member, session: str) -> None:
        if who != other:
            self._hear(who, "moderator", "swap", session, note=other.email)

    @rule(who=PEOPLE, session=SESSIONS, answer=st.sampled_from(["accepted", "declined"]))
    def somebody_answers_the_invitation(self, who: Member, session: str, answer: str) -> None:
        self._hear(who, "rsvp", answer, session)

    @rule(who=PEOPLE, answer=st.sampled_from(["left", "joined", "paused", "resumed"]))
    def somebody_comes_or_goes(self, who: Member, answer: str) -> None:
        self._hear(who, "membership", answer, "", note="2026-12-10" if answer == "paused" else "")

    @rule(who=PEOPLE, session=SESSIONS)
    def ada_writes_a_name_into_the_file(self, who: Member, session: str) -> None:
        overrides = {**self.book.group.overrides, session: Override(moderator=who.email)}
        self.book.group = replace(self.book.group, overrides=overrides)
        self.book.look()

    @rule(session=SESSIONS)
    def ada_takes_the_name_out(self, session: str) -> None:
        overrides = {k: v for k, v in self.book.group.overrides.items() if k != session}
        self.book.group = replace(self.book.group, overrides=overrides)
        self.book.look()

    @precondition(lambda self: not self.book.stuck)
    @rule()
    def the_server_goes_away(self) -> None:
        self.book.stuck = True

    @precondition(lambda self: self.book.stuck)
    @rule()
    def the_server_is_back(self) -> None:
        self.book.stuck = False
        self.book.look()
        self.book.send()

    @invariant()
    def whoever_was_told_that_they_hold_it_holds_it_or_was_told_otherwise_or_gave_it_back(self) -> None:
        if self.book.stuck:
            return
        view = self.book.view()
        for standing in view.coming:
            id, role = standing.session.id, standing.role
            last: dict[str, tuple[int, bool]] = {}
            for number, row in enumerate(self.book.said):
                one = row.letter
                if one.session == id and row.stands and one.topic in ("moderator-thanks", "moderator-brief"):
                    if not one.extra.get("peer_led"):
                        last[one.to] = number, True
                elif one.session == id and row.stands and one.topic == "moderator-taken":
                    last[one.to] = number, False
            for who, (number, told) in last.items():
                place = view.people.get(who)
                assert place is not None
                if told and who != role.holder and place.state not in ("left", "unlisted"):
                    gave_back = max(self.gave_back.get((who, id), 0), self.gave_back.get((who, ""), 0))
                    assert gave_back > number, f"{who} believes to hold {id}, and {role.holder or 'nobody'} does"
                if who == role.holder:
                    assert told, f"{who} holds {id} and was last told that another does"

    @invariant()
    def no_letter_that_waits_says_what_is_no_longer_so(self) -> None:
        standings = self.book.view().by_id
        for row in self.book.said:
            one = row.letter
            if row.state == "due" and one.topic in ("moderator-thanks", "moderator-taken") and one.session in standings:
                holder = standings[one.session].role.holder
                assert (one.topic == "moderator-thanks") == (one.to == holder), one.key

    @invariant()
    def at_most_one_moderates_and_nobody_waits_behind_themselves(self) -> None:
        for standing in self.book.view().standings:
            role = standing.role
            assert role.holder not in role.line
            assert len(set(role.line)) == len(role.line)
            assert not set(role.line) & role.declined

    @invariant()
    def nobody_is_asked_twice_in_one_round(self) -> None:
        asked: Counter[tuple[object, ...]] = Counter()
        for row in self.book.said:
            one = row.letter
            if one.topic != "moderator-ask" or one.extra.get("opening") or row.state == "dropped":
                continue
            tail = one.key.rpartition("/")[2]
            way = "in turn" if tail.endswith(("first", "second")) else "named" if "named" in tail else "with the others"
            asked[one.session, one.to, one.extra["round"], way] += 1
        assert not [what for what, times in asked.items() if times > 1]


TestRota = Rota.TestCase
TestRota.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

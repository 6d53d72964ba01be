"""Laws that hold after any history of edits, answers, comings, goings and a server that is away now and then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from mailer.core.cadence import Change
from mailer.core.model import Join, Member, Moderation
from mailer.core.standing import TELLING
from tests.core.book import BEN, CHI, DEE, EVE, Book, circle, with_change

PEOPLE = st.sampled_from([BEN, CHI, DEE, EVE])
DAYS = st.sampled_from([date(2026, 12, d) for d in (1, 8, 15, 22, 29)])


class History(RuleBasedStateMachine):
    """A group lives for some weeks; whatever happens, its members' calendars end up saying what the file says."""

    def __init__(self) -> None:
        super().__init__()
        self.book = Book(circle(), datetime(2026, 11, 24, 19, tzinfo=UTC))
        self.changes: dict[date, Change] = {}
        self.edited: list[tuple[datetime, str, datetime]] = []  # when, which session, and the earlier of its starts
        self.rested: set[int] = set()
        self.book.look()

    def _a_second_passes(self) -> None:
        """Nobody has read a letter in the second in which it was decided; DTSTAMP tells no shorter times apart."""
        self.book.now += timedelta(seconds=1)

    def _edit(self, **more: object) -> None:
        group = replace(self.book.group, **more)  # type: ignore[arg-type]
        was = {id: standing.session for id, standing in self.book.view().by_id.items()}
        self.book.group = with_change(group, *self.changes.values())
        for id, standing in self.book.view().by_id.items():
            if id in was and not was[id].same_news(standing.session):
                self.edited.append((self.book.now, id, min(was[id].start, standing.session.start)))
        self.book.look()

    @rule(day=DAYS, pauses=st.lists(st.sampled_from([1, 5, 14, 20, 40]), min_size=2, max_size=4))
    def ada_cannot_make_up_her_mind(self, day: date, pauses: list[int]) -> None:
        for minutes in pauses:
            if self.changes.pop(day, None) is None:
                self.changes[day] = Change(day, None, "moved", day + timedelta(days=2), None, None)
            self._edit()
            self.book.until(self.book.now + timedelta(minutes=minutes))

    @rule(hours=st.integers(1, 200))
    def time_passes(self, hours: int) -> None:
        self.book.until(self.book.now + timedelta(hours=hours))

    @rule(day=DAYS)
    def ada_calls_a_session_off(self, day: date) -> None:
        self.changes[day] = Change(day, None, "cancelled", None, None, None)
        self._edit()

    @rule(day=DAYS, by=st.integers(-1, 2))
    def ada_moves_a_session(self, day: date, by: int) -> None:
        if by:
            self.changes[day] = Change(day, None, "moved", day + timedelta(days=by), None, None)
            self._edit()

    @precondition(lambda self: self.changes)
    @rule(which=st.integers(0, 4), hours=st.sampled_from([0, 0, 1, 30]))
    def ada_takes_an_edit_back(self, which: int, hours: int) -> None:
        self.book.until(self.book.now + timedelta(hours=hours))
        del self.changes[sorted(self.changes)[which % len(self.changes)]]
        self._edit()

    @rule(number=st.integers(1, 3))
    def ada_changes_the_link(self, number: int) -> None:
        self._edit(join=Join(video=f"https://video.example.org/j/{number}"))

    @rule(who=PEOPLE, listed=st.booleans())
    def ada_edits_the_list(self, who: Member, listed: bool) -> None:
        self._a_second_passes()
        before = {m.key for m in self.book.group.members}
        members = tuple(m for m in self.book.group.members if m != who) + ((who,) if listed else ())
        if (who.key in before) != listed:
            self.book.hear(
                who, "membership", "listed" if listed else "unlisted", via="file", note="new" if listed else ""
            )
        self._edit(members=members)

    @rule(who=PEOPLE, answer=st.sampled_from(["left", "joined", "paused", "resumed"]))
    def a_member_comes_or_goes(self, who: Member, answer: str) -> None:
        if self.book.view().people.get(who.email):
            self._a_second_passes()
            self.book.hear(who, "membership", answer)
            self.book.look()

    @rule(who=PEOPLE, day=DAYS, answer=st.sampled_from(["accepted", "declined", "tentative"]))
    def a_member_answers(self, who: Member, day: date, answer: str) -> None:
        self.book.hear(who, "rsvp", answer, f"circle/{day}")
        self.book.look()

    @rule(who=PEOPLE, day=DAYS, answer=st.sampled_from(["offered", "withdrawn", "declined"]))
    def a_member_offers_or_withdraws(self, who: Member, day: date, answer: str) -> None:
        self.book.hear(who, "moderator", answer, f"circle/{day}")
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
    def at_most_one_moderator_and_only_somebody_of_the_group(self) -> None:
        view = self.book.view()
        for standing in view.standings:
            holder = standing.role.holder
            assert holder not in standing.role.line
            if holder:
                place = view.people.get(holder)
                assert place is not None and place.state not in ("left", "unlisted")

    @invariant()
    def no_letter_that_waits_tells_of_what_is_no_longer_so(self) -> None:
        """Waiting for the server, the hold or the morning, it must not go out when the plan has changed since.
        A goodbye takes back whatever its reader has, by whichever SEQUENCE."""
        standings = self.book.view().by_id
        for row in self.book.said:
            if row.state == "due" and row.letter.topic in TELLING - {"goodbye"} and row.letter.session in standings:
                current = standings[row.letter.session].current
                # None: a letter of that SEQUENCE was just withheld, and the next look decides a higher one.
                assert current is None or row.letter.sequence == current.sequence, row.letter.key

    @invariant()
    def news_of_an_edit_rests_from_the_last_save_unless_the_session_is_nearer(self) -> None:
        for row in self.book.said:
            if row.letter.topic == "amendment" and row.settled and row.state == "sent" and row.id not in self.rested:
                self.rested.add(row.id)
                for when, id, start in self.edited:
                    hold = timedelta(minutes=15)
                    if id == row.letter.session and when <= row.settled and start > when + hold:
                        assert row.settled >= when + hold, row.letter.key

    @invariant()
    def nobody_is_asked_twice_in_one_round(self) -> None:
        keys = [row.letter.key for row in self.book.said]
        assert len(keys) == len(set(keys))

    def teardown(self) -> None:
        """Once all is sent: calendars agree with the file, and a further look says nothing."""
        self.book.stuck = False
        self.book.send()
        self.book.until(self.book.now + timedelta(days=1))  # beyond every hold and every night
        again = self.book.look()
        assert again.say == () and again.drop == () and again.editions == ()
        view = self.book.view()
        for standing in view.coming:
            for place in view.people.places.values():
                known = self.book.told.get((place.member.email, standing.session.id))
                if known is None:
                    continue
                _, method, edition = known
                if place.state in ("left", "unlisted") or standing.session.cancelled:
                    assert method == "CANCEL", f"{place.key} still has {standing.session.id}"
                elif place.state == "member":
                    assert method == "REQUEST", f"{place.key} lost {standing.session.id}"
                    assert edition.session.same_news(standing.session), f"{place.key} was told something else"
        due = [row for row in self.book.said if row.state == "due" and row.letter.topic in TELLING]
        assert not due


TestHistory = History.TestCase
TestHistory.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_in_a_year_of_willing_members_nobody_moderates_twice_before_each_has_once() -> None:
    """Whoever is told that it is their turn says yes, and who moderated last stands in line behind them. Now and then
    an evening is called off after that: whose it was has not had their turn."""
    names = ["Ben", "Chi", "Dee", "Eve", "Fay", "Gus", "Ida", "Jon"]
    members = tuple(Member(f"{n.lower()}@example.org", n) for n in names)
    book = Book(circle(members=members, moderation=Moderation(fallback="host")), datetime(2026, 11, 24, 19, tzinfo=UTC))
    off: dict[str, Change] = {}
    held: list[str] = []
    for week in range(52):
        book.until(book.now + timedelta(days=7))
        asks = [r.letter for r in book.said if r.letter.topic == "moderator-ask" and r.letter.key.endswith("/0")]
        latest = [one for one in asks if one.extra["yours"]][-1]
        if book.standing(latest.session).role.holder:
            continue
        book.hear(Member(latest.to), "moderator", "offered", latest.session)
        if held and held[-1] != latest.to:
            book.hear(Member(held[-1]), "moderator", "offered", latest.session)
        if week % 6 == 4:
            day = date.fromisoformat(latest.session.rpartition("/")[2])
            off[latest.session] = Change(day, None, "cancelled", None, None, None)
            book.group = with_change(book.group, *off.values())
        else:
            held.append(latest.to)
        book.look()
    assert len(held) >= 35 and len(off) >= 6
    for start in range(len(held) - len(members) + 1):
        assert len(set(held[start : start + len(members)])) == len(members), held

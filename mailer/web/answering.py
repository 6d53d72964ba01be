"""The answer page behind every link in a letter. Looking at it says nothing; pressing its button does."""

from __future__ import annotations

from mailer.core.compose.tongue import Tongue
from mailer.core.compose.view import joining
from mailer.core.model import ACCEPTED, DECLINED, TENTATIVE
from mailer.service.answers import Asked, Membership, answer, choose
from mailer.service.house import House

from .behind import Behind
from .feeding import BELONGS
from .paper import Paper
from .telling import told
from .visit import Page, Visit

CHOICES = {
    "rsvp": (ACCEPTED, DECLINED, TENTATIVE),
    "moderator": ("offered", "declined"),
    "confirm": (ACCEPTED, DECLINED),
}


class Answering:
    """Every method may run in any thread."""

    def __init__(self, house: House, behind: Behind, paper: Paper) -> None:
        self.house, self.behind, self.paper = house, behind, paper

    def page(self, visit: Visit) -> Page:
        question = self.behind.question(visit.name, visit.now, acts=visit.form is not None)
        if question is None:
            return self.paper.nothing(visit.languages)
        state = _state(question)
        if visit.form is None or state != "open":
            return self._shown(visit, question, state)
        choice = visit.asks
        if choice not in CHOICES[question.kind]:
            return self._shown(visit, question, state, status=400)
        if question.kind == "confirm":
            self._admit(question, choice, visit)
        elif not answer(self.house, question, choice, visit.now):
            return self._shown(visit, question, state, status=400)
        again = self.behind.question(visit.name, visit.now, acts=True)
        return self._shown(visit, again or question, "recorded", chosen=choice)

    def _admit(self, question: Asked, choice: str, visit: Visit) -> None:
        if question.place.state != "wished":
            return  # pressed before: they are in, or have left since
        member = Membership(question.group, question.place, question.place.ref)
        note = question.place.member.name if choice == ACCEPTED else ""
        choose(self.house, member, [("membership", "joined" if choice == ACCEPTED else "refused", note)], visit.now)

    def _shown(self, visit: Visit, question: Asked, state: str, *, status: int = 200, chosen: str = "") -> Page:
        group, member = question.group, question.place.member
        zone = group.zone_of(member)
        tongue = self.paper.tongues.of(member.language or group.language, zone.key)
        session = question.edition.session if question.edition else None
        wished = visit.asks if visit.asks in CHOICES.get(question.kind, ()) else ""
        standing = question.standing
        present = chosen or question.answer
        inside = question.place.state in BELONGS and session is not None and not session.cancelled
        return self.paper.page(
            "answer",
            tongue,
            status=status,
            kind=question.kind,
            state=state,
            name=member.called,
            group=group.shown,
            session=told(session, zone, tongue) if session else None,
            answer=question.answer,
            chosen=chosen,
            preselected=wished or present,
            choices=[(choice, _label(question.kind, choice, tongue)) for choice in CHOICES.get(question.kind, ())],
            waiting=_place_in_line(question),
            holder=_holder(question),
            line=bool(standing and question.place.key in standing.role.line),
            join=joining(session.join) if session and inside and present in (ACCEPTED, "offered") else {},
            page=self.house.post.group_link(group.id) if group.feed == "public" else "",
            write=self.house.post.group_address(group.id),
            link=f"/r/{visit.name}",
            status_error=status == 400,
        )


def _state(question: Asked) -> str:
    """`open`, or why nothing can be answered: over, cancelled, left, in (has joined already), mail."""
    if question.kind == "confirm":
        return "open" if question.place.state == "wished" else "in" if question.place.state in BELONGS else "left"
    if question.place.state not in BELONGS:
        return "left"
    if question.kind not in CHOICES or question.edition is None:
        return "mail"
    if question.over:
        return "over"
    return "cancelled" if question.edition.session.cancelled else "open"


def _label(kind: str, choice: str, tongue: Tongue) -> str:
    words = {
        ("rsvp", ACCEPTED): "Yes, I'm coming",
        ("rsvp", DECLINED): "No, I can't",
        ("rsvp", TENTATIVE): "Maybe",
        ("moderator", "offered"): "I'll do it",
        ("moderator", DECLINED): "Not this time",
        ("confirm", ACCEPTED): "Yes, I would like to join",
        ("confirm", DECLINED): "No, it was not me",
    }
    return tongue.say(words[kind, choice])


def _place_in_line(question: Asked) -> int:
    standing = question.standing
    if standing is None or question.place.key not in standing.waiting:
        return 0
    return standing.waiting.index(question.place.key) + 1


def _holder(question: Asked) -> str:
    """Who moderates, if it is somebody else and the group names them."""
    standing = question.standing
    if standing is None or question.kind != "moderator" or not question.group.moderation.named:
        return ""
    key = standing.role.holder
    if not key or key == question.place.key:
        return ""
    people = (*question.group.members, *question.group.hosts)
    return next((p.called for p in people if p.key == key), "")

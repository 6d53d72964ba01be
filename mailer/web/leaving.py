"""Leaving a group by link: a page for people, one POST for mail readers (RFC 8058)."""

from __future__ import annotations

from mailer.service.answers import choose
from mailer.service.house import House

from .behind import Behind
from .feeding import BELONGS
from .paper import Paper
from .visit import Page, Visit


class Leaving:
    """Every method may run in any thread."""

    def __init__(self, house: House, behind: Behind, paper: Paper) -> None:
        self.house, self.behind, self.paper = house, behind, paper

    def page(self, visit: Visit) -> Page:
        """GET: a button. POST: the person has left, also if they had before; `back=1`: they are in again."""
        found = self.behind.member(visit.name, "u", visit.now, acts=visit.form is not None)
        if found is None:
            return self.paper.nothing(visit.languages)
        _, member = found
        belongs = member.place.state in BELONGS or member.place.state == "wished"
        done = ""
        if visit.form is not None:
            if visit.form.get("back"):
                if member.place.state == "left":
                    choose(self.house, member, [("membership", "joined", "")], visit.now)
                    belongs = True
                done = "back"
            else:
                if belongs:
                    choose(self.house, member, [("membership", "left", "")], visit.now)
                belongs, done = False, "left"
        if visit.form is not None and "List-Unsubscribe" in visit.form:
            return Page(b"You have left. No more letters will come.\n", kind="text/plain; charset=utf-8")
        group, person = member.group, member.place.member
        tongue = self.paper.tongues.of(person.language or group.language, group.zone_of(person).key)
        return self.paper.page(
            "leave",
            tongue,
            name=person.called,
            group=group.shown,
            belongs=belongs,
            left=not belongs and member.place.state in (*BELONGS, "left", "wished"),
            done=done,
            link=f"/u/{visit.name}",
            choices=self.house.post.link("m", member.ref, member.generation),
            write=self.house.post.group_address(group.id),
        )

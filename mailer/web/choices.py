"""A member's choices: time zone, language, reminders, pause, their calendar's address, what we hold about them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from mailer.core.addresses import Ref
from mailer.core.compose.tongue import Tongue, language_of
from mailer.core.model import Group, Lead, Member
from mailer.core.people import people
from mailer.service.answers import Membership, choose, membership
from mailer.service.house import House
from mailer.store import lookups

from . import holdings
from .behind import Behind
from .feeding import ALL, BELONGS
from .paper import Paper, languages, subscriptions
from .tongues import LANGUAGES
from .visit import Page, Visit

REMINDERS = ("default", "1d", "1d 60m", "60m", "1d 30m", "30m", "none")
_REGIONS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


class Choices:
    """Every method may run in any thread."""

    def __init__(self, house: House, behind: Behind, paper: Paper) -> None:
        self.house, self.behind, self.paper = house, behind, paper

    def page(self, visit: Visit) -> Page:
        """GET: the forms. POST with `do`: zone, language, remind, pause, resume or renew."""
        member = self._member(visit)
        if isinstance(member, Page):
            return member
        if visit.form is None:
            return self._shown(visit, member)
        wanted = _wanted(visit.form, member, visit.now)
        if wanted is None:
            return self._shown(visit, member, status=400)
        about, said, _ = wanted
        choose(self.house, member, [wanted], visit.now)
        done = "renewed" if about == "feed" else said if about == "membership" else about
        after = Ref("m", member.ref, member.generation + (about == "feed"))
        again = membership(self.house, after, visit.now)
        return self._shown(visit, again or member, done=done)

    def held(self, visit: Visit) -> Page:
        """Everything we hold, as a file: `form=csv` or, without it, JSON."""
        member = self._member(visit)
        if isinstance(member, Page):
            return member
        address = member.place.member.email
        held = self.house.store.held(address)
        if visit.query.get("form") == "csv":
            return _file(holdings.as_csv(held), "text/csv; charset=utf-8", "what-we-hold.csv")
        listed: list[tuple[Group, Member, str]] = []
        for id in lookups.groups_of(self.house.store, address):
            group = self.house.group(id)
            if group is None:
                continue
            ledger, _ = self.house.store.ledger(id, visit.now)
            place = people(group, ledger.heard, visit.now).get(address)
            if place is not None:
                listed.append((group, place.member, place.state))
        body = holdings.as_json(held, listed, visit.now)
        return _file(body, "application/json; charset=utf-8", "what-we-hold.json")

    def _member(self, visit: Visit) -> Membership | Page:
        found = self.behind.member(visit.name, "m", visit.now, acts=visit.form is not None)
        if found is None:
            return self.paper.nothing(visit.languages)
        ref, member = found
        if ref.generation != member.generation:
            # The address was renewed because somebody else had it: it must not lead them to the new one.
            return self.paper.trouble(visit.languages, 410, "renewed")
        return member

    def _shown(self, visit: Visit, member: Membership, *, status: int = 200, done: str = "") -> Page:
        group, place, post = member.group, member.place, self.house.post
        person, zone = place.member, group.zone_of(place.member)
        tongue = self.paper.tongues.of(person.language or group.language, zone.key)
        feed = post.link("f", member.ref, member.generation)
        several = len(lookups.groups_of(self.house.store, person.email)) > 1
        chosen = _remind(person)
        return self.paper.page(
            "choices",
            tongue,
            status=status,
            name=person.called,
            email=person.email,
            group=group.shown,
            belongs=place.state in BELONGS,
            paused=place.state == "paused",
            until=tongue.date(datetime.combine(place.until, datetime.min.time(), zone)) if place.until else "",
            today=visit.now.astimezone(zone).date().isoformat(),
            done=done,
            feed=subscriptions(feed, group.shown),
            every=subscriptions(feed + ALL + "=1", str(tongue.say("My groups"))) if several else None,
            zone=zone.key,
            city=tongue.city(zone),
            clock=tongue.time(visit.now.astimezone(zone)),
            regions=_zones(zone.key),
            languages=languages(),
            spoken=language_of(person.language or group.language),
            reminders=[(code, _reminder(code, group, tongue)) for code in _codes(chosen)],
            remind=chosen,
            link=post.link("m", member.ref, member.generation).removeprefix(post.public_url),
            leave=post.link("u", member.ref, member.generation).removeprefix(post.public_url),
            write=post.group_address(group.id),
        )


def _wanted(form: Mapping[str, str], member: Membership, now: datetime) -> tuple[str, str, str] | None:
    """(about, answer, note) of what a form asks for; None for what cannot be."""
    if member.place.state not in BELONGS:
        return None
    match form.get("do"):
        case "zone" if (zone := form.get("zone", "")) in available_timezones():
            return "zone", zone, ""
        case "language" if (language := form.get("language", "")) in LANGUAGES:
            return "language", language, ""
        case "remind" if (code := form.get("remind", "")) in REMINDERS:
            return "remind", code, ""
        case "pause":
            return _pause(form.get("until", ""), member, now)
        case "resume":
            return "membership", "resumed", ""
        case "renew":
            return "feed", "renewed", ""
    return None


def _pause(until: str, member: Membership, now: datetime) -> tuple[str, str, str] | None:
    if not until.strip():
        return "membership", "paused", ""
    try:
        day = date.fromisoformat(until.strip())
    except ValueError:
        return None
    today = now.astimezone(member.group.zone_of(member.place.member)).date()
    return ("membership", "paused", day.isoformat()) if day > today else None


def _remind(member: Member) -> str:
    if member.remind is None:
        return "default"
    written = (f"{lead.days}d" if lead.days else f"{lead.minutes}m" for lead in member.remind)
    return " ".join(written) or "none"


def _codes(chosen: str) -> tuple[str, ...]:
    return REMINDERS if chosen in REMINDERS else (*REMINDERS, chosen)


def _reminder(code: str, group: Group, tongue: Tongue) -> str:
    if code == "none":
        return tongue.say("No reminders")
    if code == "default":
        usual = " + ".join(_lead(lead, tongue) for lead in group.remind)
        return tongue.say("As the group does: %(usual)s", usual=usual or tongue.say("none"))
    leads = [Lead(days=int(w[:-1])) if w.endswith("d") else Lead(minutes=int(w[:-1])) for w in code.split()]
    return " + ".join(_lead(lead, tongue) for lead in leads)


def _lead(lead: Lead, tongue: Tongue) -> str:
    if lead.days:
        return tongue.count("%(n)s day before", "%(n)s days before", lead.days)
    if lead.minutes and lead.minutes % 60 == 0:
        return tongue.count("%(n)s hour before", "%(n)s hours before", lead.minutes // 60)
    return tongue.count("%(n)s minute before", "%(n)s minutes before", lead.minutes)


@cache
def _known_zones() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    found: dict[str, list[tuple[str, str]]] = {}
    for key in sorted(available_timezones()):
        region, _, place = key.partition("/")
        if region in _REGIONS:
            found.setdefault(region, []).append((key, place.replace("_", " ").replace("/", ", ")))
    return (*((region, tuple(places)) for region, places in found.items()), ("UTC", (("UTC", "UTC"),)))


def _zones(chosen: str) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Zones by region, the chosen one among them whatever it is called."""
    known = _known_zones()
    if any(key == chosen for _, places in known for key, _ in places):
        return known
    return ((chosen.partition("/")[0], ((chosen, str(ZoneInfo(chosen))),)), *known)


def _file(body: bytes, kind: str, name: str) -> Page:
    return Page(body, kind=kind, headers=(("content-disposition", f'attachment; filename="{name}"'),))

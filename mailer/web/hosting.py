"""The hosts' page: how a group is doing, session by session, as a small chart and as the table it is drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from mailer.core.addresses import GroupRef
from mailer.core.compose.tongue import Tongue
from mailer.history import Held, held
from mailer.service.house import House

from .almanac import Almanacs
from .paper import Paper
from .visit import Page, Visit

SHOWN = 12  # sessions in the chart: more are too thin for a telephone
LISTED = 60
WIDTH, HEIGHT, LEFT, FOOT = 288, 150, 22, 28  # of the drawing, in its own units; LEFT and FOOT hold its words
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)


@dataclass(frozen=True, slots=True)
class Bar:
    """One session of the drawing, in its units: `top` of all who said yes, `fresh` where those new to it begin;
    `came` is the height of the line across it, None where nobody told."""

    x: float
    wide: float
    top: float
    fresh: float
    foot: float
    came: float | None
    moderated: bool
    called_off: bool


class Hosting:
    """Every method may run in any thread."""

    def __init__(self, house: House, almanacs: Almanacs, paper: Paper) -> None:
        self.house, self.almanacs, self.paper = house, almanacs, paper

    def page(self, visit: Visit) -> Page:
        """What the hosts' link shows. Reads only. Raises StoreError."""
        ref = self.house.post.read_token(visit.name)
        book = self.almanacs.of(ref.group, visit.now) if isinstance(ref, GroupRef) and ref.purpose == "h" else None
        if book is None:
            return self.paper.nothing(visit.languages)
        group = book.group
        tongues = self.paper.tongues
        tongue = tongues.of(tongues.choose(visit.languages, group.language), group.zone)
        sessions = held(book.view)[-LISTED:]
        drawn = sessions[-SHOWN:]
        most = max((max(one.coming, one.came or 0) for one in drawn), default=0)
        return self.paper.page(
            "hosts",
            tongue,
            group=group.shown,
            fading=book.view.fading is not None,
            chart=_chart(drawn, most) if drawn else None,
            days=[_day(one, tongue) for one in (drawn[0], drawn[-1])] if drawn else [],
            most=most,
            lines=[_line(one, tongue) for one in reversed(sessions)],
        )


def _chart(sessions: Sequence[Held], most: int) -> dict[str, object]:
    """The drawing: bars, and a scale of a few whole numbers."""
    step = next((s for s in STEPS if most <= 4 * s), most)
    whole = max(step * -(-most // step), 1)
    ground = HEIGHT - FOOT
    unit = (ground - 8) / whole
    column = (WIDTH - LEFT) / len(sessions)
    wide = min(column * 0.62, 26)

    def height(people: int) -> float:
        return round(ground - unit * people, 1)

    bars = [
        Bar(
            x=round(LEFT + column * (n + 0.5) - wide / 2, 1),
            wide=round(wide, 1),
            top=height(one.coming),
            fresh=height(one.coming - one.new),
            foot=ground,
            came=None if one.came is None else height(one.came),
            moderated=bool(one.moderator),
            called_off=one.called_off,
        )
        for n, one in enumerate(sessions)
    ]
    scale = [(number, height(number)) for number in range(0, whole + 1, step)]
    return {"bars": bars, "scale": scale, "width": WIDTH, "height": HEIGHT, "left": LEFT, "ground": ground}


def _line(one: Held, tongue: Tongue) -> dict[str, object]:
    return {
        "day": _day(one, tongue),
        "iso": one.day.isoformat(),
        "called_off": one.called_off,
        "coming": one.coming,
        "came": one.came,
        "told": one.told,
        "new": one.new + one.faces,
        "moderator": one.moderator,
    }


def _day(one: Held, tongue: Tongue) -> str:
    return tongue.day(datetime.combine(one.day, time(12), UTC))

"""The hosts' page: how a group is doing, drawn and in numbers, behind a signed address; a fading group says so."""

from __future__ import annotations

import html
import json
import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mailer.service.ahead import look_ahead
from mailer.store import HeardNew
from tests.servers.chromium import Chromium
from tests.shell.test_web_on_screen import MEASURE
from tests.shell.web_cast import BEN, CHI, CIRCLE, DEE, FAY, Town, town

SVG = "{http://www.w3.org/2000/svg}"


def week_by_week(here: Town, weeks: int) -> None:
    """Time passes: at every moment that matters mailer looks, and all that is due goes out."""
    end = here.clock.now() + timedelta(weeks=weeks)
    while (moment := here.store.next_moment()) is not None and moment <= end:
        here.clock.set(max(moment, here.clock.now() + timedelta(seconds=1)))
        look_ahead(here.house, here.clock.now())
        here.deliver()
    here.clock.set(end)


def hear(here: Town, group: str, day: str, who: str, about: str, answer: str, because: str = "") -> None:
    at = here.clock.now()
    source = f"test:{group}:{day}:{who}:{about}:{at}"
    row = HeardNew(source, group, f"{group}/{day}", who, about, answer, at, via="words", because=because)
    here.store.add_heard((row,), (group,), at)


def link(here: Town, group: str) -> str:
    return here.house.post.host_link(group).removeprefix(here.house.post.public_url)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Four Tuesdays, the last called off. Three say yes to the first, and Chi moderates it."""
    with town(tmp_path_factory.mktemp("hosts")) as here:
        for who in (BEN, CHI, DEE):
            hear(here, "grief", "2026-11-24", who, "rsvp", "accepted")
        hear(here, "grief", "2026-11-24", CHI, "moderator", "offered", "I'll do it")
        week_by_week(here, 1)
        hear(here, "grief", "2026-11-24", CHI, "attendance", "all-1+1", "all but one, plus a new face")
        hear(here, "grief", "2026-12-01", BEN, "rsvp", "accepted")
        hear(here, "grief", "2026-12-01", FAY, "rsvp", "accepted")
        week_by_week(here, 2)
        here.write("grief", CIRCLE.replace("2026-12-22: cancelled", "2026-12-15: cancelled\n  2026-12-22: cancelled"))
        week_by_week(here, 2)
        yield here


def drawing(page: str) -> Xml.Element:
    found = re.search(r'<svg class="chart".*?</svg>', page, re.DOTALL)
    assert found
    return Xml.fromstring(found[0].replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def test_the_chart_and_the_table_say_who_was_coming_who_came_who_was_new_and_who_moderated(lived: Town) -> None:
    answered = lived.ask(link(lived, "grief"), Accept_Language="en")
    assert answered.status == 200
    rows = re.findall(r"<tr><th scope=\"row\"><time datetime=\"([^\"]+)\">.*?</th>(.*?)</tr>", answered.text)
    cells = {day: [re.sub(r"<[^>]+>", "", c) for c in re.findall(r"<td[^>]*>(.*?)</td>", row)] for day, row in rows}
    assert cells["2026-11-24"] == ["3", "3", "4", "Chi"], "three said yes, one was missing, a new face came"
    assert cells["2026-12-01"] == ["2", "–", "1", "nobody"]
    assert cells["2026-12-15"] == ["Called off"]
    svg = drawing(answered.text)
    assert svg.get("role") == "img"
    assert svg.find(f"{SVG}title") is not None and svg.find(f"{SVG}desc") is not None
    assert set(str(svg.get("aria-labelledby")).split()) == {"chart-title", "chart-words"}
    bars = [one for one in svg.iter(f"{SVG}rect") if one.get("class") == "bar"]
    assert len(bars) == 3 and len([c for c in svg.iter(f"{SVG}path") if c.get("class") == "none"]) == 1
    assert [c.get("class") for c in svg.iter(f"{SVG}circle")] == ["led", "unled", "unled"]
    heights = [float(str(one.get("height"))) for one in svg.iter(f"{SVG}rect")]
    assert min(heights) >= 0
    assert "<script" not in answered.text and " style=" not in answered.text


def test_only_who_has_its_address_sees_it_and_looking_changes_nothing(lived: Town) -> None:
    before = lived.everything()
    path = link(lived, "grief")
    answered = lived.ask(path)
    assert answered.headers["cache-control"] == "no-store" and "noindex" in answered.headers["x-robots-tag"]
    assert lived.ask(path, {"do": "anything"}).status == 405
    feed = lived.house.post.group_token("grief")
    signed = path.removeprefix("/h/").partition(".")[0]
    for wrong in (
        f"/h/{signed}.colearning",
        "/h/grief",
        f"/h/{feed}",
        f"/h/{signed[:-1]}a.grief",
        "/h/",
        f"/feeds/{path[3:]}.ics",
    ):
        assert lived.ask(wrong).status == 404, wrong
    assert lived.everything() == before


def test_a_group_that_grows_quiet_says_so_to_its_hosts_and_to_whoever_thinks_of_joining(lived: Town) -> None:
    assert "fading" in lived.ask(link(lived, "colearning"), Accept_Language="en").words
    page = lived.ask("/g/colearning", Accept_Language="en").words
    assert "It has become quiet in this group." in page and "Yes, this group is meeting." not in page
    german = lived.ask(link(lived, "colearning"), Accept_Language="de")
    assert '<html lang="de"' in german.text and "Die Gruppe schläft ein." in german.words
    asked = [s.letter for s in lived.store.letters_to("ada@example.org") if s.letter.extra.get("kind") == "fading"]
    assert {one.group for one in asked} >= {"colearning"}


def test_before_anything_was_held_there_is_nothing_to_draw(tmp_path: Path) -> None:
    with town(tmp_path) as here:
        answered = here.ask(link(here, "grief"), Accept_Language="en")
    assert answered.status == 200 and "No session is over yet." in answered.words and "<svg" not in answered.text


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize("width", [320, 800])
def test_the_page_fits_and_can_be_read(
    chromium: Chromium, tmp_path: Path, lived: Town, width: int, night: bool
) -> None:
    pages = {tag: lived.ask(link(lived, "grief"), Accept_Language=tag).text for tag in ("en", "de", "fr", "es", "nl")}
    style = f"width:{width}px;height:600px;border:0"
    frames = [f'<iframe name="{n}" style="{style}" srcdoc="{html.escape(page)}"></iframe>' for n, page in pages.items()]
    path = tmp_path / "pages.html"
    scheme = '<meta name="color-scheme" content="dark">' if night else ""
    path.write_text(f"<!doctype html><meta charset=utf-8>{scheme}<body>{''.join(frames)}{MEASURE}", encoding="utf-8")
    found = re.search(r"\[\{.*\}\]", chromium.page(path.as_uri(), wait_ms=8000), re.DOTALL)
    assert found
    for one in json.loads(html.unescape(found[0])):
        assert one["wide"] <= width and one["dark"] == night and one["text"] >= 4.5, one

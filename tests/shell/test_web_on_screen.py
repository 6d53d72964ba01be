"""The pages in a real browser: narrow and wide, by day and by night, in the longest words of each language."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.chromium import Chromium
from tests.shell.web_cast import BEN, CIRCLE, DEE, Town, town

# Of each frame: its width; the least contrast of a text (WCAG 2.2, 1.4.3), of a field's edge (1.4.11); the smallest
# thing to press (2.5.8); fields without a label (1.3.1).
MEASURE = """
<script>
function light(c) {
  const linear = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(linear);
  return .2126 * r + .7152 * g + .0722 * b;
}
function apart(a, b) { return (Math.max(a, b) + .05) / (Math.min(a, b) + .05); }
function ground(e, v) {
  for (; e; e = e.parentElement) {
    const c = v.getComputedStyle(e).backgroundColor;
    if (c !== 'rgba(0, 0, 0, 0)' && c !== 'transparent') return c;
  }
  return 'rgb(255, 255, 255)';
}
addEventListener('load', () => {
  document.body.textContent = JSON.stringify([...document.querySelectorAll('iframe')].map(f => {
    const d = f.contentDocument, v = f.contentWindow, all = s => [...d.querySelectorAll(s)];
    const texts = all('body *').filter(e => !e.closest('.trap, select, style')
      && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
    const fields = all('input:not([type=hidden]):not([type=radio]), select').filter(e => !e.closest('.trap'));
    const pressed = all('button, a.button, .choice').concat(fields);
    return {name: f.name, wide: d.documentElement.scrollWidth,
      text: Math.min(99, ...texts.map(e => apart(light(v.getComputedStyle(e).color), light(ground(e, v))))),
      edge: Math.min(99, ...fields.map(e =>
        apart(light(v.getComputedStyle(e).borderTopColor), light(ground(e.parentElement, v))))),
      press: Math.min(99, ...pressed.map(e => e.getBoundingClientRect().height).filter(h => h)),
      nameless: fields.concat(all('input[type=radio]')).filter(e => !e.labels.length).length,
      dark: light(v.getComputedStyle(d.body).backgroundColor) < .5};
  }));
});
</script>
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Every page in every state, by name."""
    with town(tmp_path_factory.mktemp("town")) as here:
        yield {name: page for language in ("en", "de", "fr", "es", "nl") for name, page in in_language(here, language)}


def in_language(here: Town, language: str) -> Iterator[tuple[str, str]]:
    long = "https://video.example.org/j/" + "1234567890" * 12
    text = CIRCLE.replace("https://video.example.org/j/4711", long).replace(
        "passcode: hush", f"passcode: {'hush-' * 20}"
    )
    here.write("grief", text.replace("timezone: Europe/London\n", f"timezone: Europe/London\nlanguage: {language}\n"))
    answer = here.path("r", here.letter("invitation", DEE, "grief"))
    choices, leave = (here.path(p, here.member("grief", DEE)) for p in "mu")
    spoken = {"Accept_Language": language}
    asked = {
        "index": here.ask("/", **spoken),
        "group": here.ask("/g/colearning", **spoken),
        "wrong": here.ask("/g/colearning", {"email": "nonsense"}, **spoken),
        "nothing": here.ask("/nowhere", **spoken),
        "trouble": here.ask("/", {}, **spoken),
        "answer": here.ask(f"{answer}?answer=tentative"),
        "refused": here.ask(answer, {"answer": "nonsense"}),
        "recorded": here.ask(answer, {"answer": "accepted"}),
        "choices": here.ask(choices),
        "saved": here.ask(choices, {"do": "remind", "remind": "1d 60m"}),
        "leave": here.ask(leave),
    }
    for name, page in asked.items():
        assert f'<html lang="{language}"' in page.text, (name, language)
        yield f"{name}-{language}", page.text


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize("width", [320, 800])
def test_every_page_fits_and_can_be_read_and_pressed(
    chromium: Chromium, tmp_path: Path, pages: dict[str, str], width: int, night: bool
) -> None:
    style = f"width:{width}px;height:600px;border:0"
    frames = [f'<iframe name="{n}" style="{style}" srcdoc="{html.escape(page)}"></iframe>' for n, page in pages.items()]
    path = tmp_path / "pages.html"
    scheme = '<meta name="color-scheme" content="dark">' if night else ""
    path.write_text(f"<!doctype html><meta charset=utf-8>{scheme}<body>{''.join(frames)}{MEASURE}", encoding="utf-8")
    measured = json.loads(html.unescape(re.search(r"\[\{.*\}\]", chromium.page(path.as_uri(), wait_ms=8000), re.S)[0]))
    assert {m["name"] for m in measured} == set(pages)
    for one in measured:
        assert one["wide"] <= width, one
        assert one["dark"] == night, one
        assert one["text"] >= 4.5, one
        assert one["edge"] >= 3, one
        assert one["press"] >= 44, one
        assert one["nameless"] == 0, one


def test_the_browser_accepts_our_own_style_under_our_own_policy(chromium: Chromium, tmp_path: Path) -> None:
    with town(tmp_path) as here:
        plain = chromium.picture(f"http://localhost:{here.port}/g/colearning", tmp_path / "page.png", 320, 400)
        page = here.ask("/g/colearning").text
        bare = tmp_path / "bare.html"
        bare.write_text(re.sub(r"<style>.*?</style>", "", page, flags=re.S), encoding="utf-8")
        unstyled = chromium.picture(bare.as_uri(), tmp_path / "bare.png", 320, 400)
        styled = tmp_path / "styled.html"
        styled.write_text(page, encoding="utf-8")
        alike = chromium.picture(styled.as_uri(), tmp_path / "styled.png", 320, 400)
    assert plain.read_bytes() == alike.read_bytes() != unstyled.read_bytes()


def test_nothing_is_said_by_looks_alone(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert "<img" not in page and "<table" not in page and "<script" not in page, name
        assert page.count("<h1") == 1 and "<main>" in page, name
        assert not re.search(r"<h3", page), name
        assert all(re.sub(r"<[^>]+>|\s", "", words) for words in re.findall(r"<a [^>]*>(.*?)</a>", page, re.S)), name
    assert 'role="alert"' in pages["refused-en"] and 'role="status"' in pages["recorded-en"]
    assert BEN not in "".join(pages.values())

"""Letters in a real browser: narrow, wide, by day and by night."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from mailer.core.compose import Composer
from mailer.templating import TOPICS, Letters
from tests.core.cast import AT, EDITION, LETTERS, POST, SESSION
from tests.servers.chromium import Chromium

LONG = replace(
    SESSION.join,
    video="https://video.example.org/j/" + "1234567890" * 12 + "?pwd=" + "abcdef" * 10,
    passcode="correct-horse-battery-staple-" * 2,
    place="12 Long Lane, the room above the bakery, London N1 9ZZ",
)

# Measures each frame: whether anything sticks out sideways, and the least contrast of any text (WCAG 2.2, 1.4.3).
MEASURE = """
<script>
function light(c) {
  const linear = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(linear);
  return .2126 * r + .7152 * g + .0722 * b;
}
function ground(e, v) {
  for (; e; e = e.parentElement) {
    const c = v.getComputedStyle(e).backgroundColor;
    if (c !== 'rgba(0, 0, 0, 0)' && c !== 'transparent') return c;
  }
  return 'rgb(255, 255, 255)';
}
addEventListener('load', () => {
  const found = [...document.querySelectorAll('iframe')].map(f => {
    const d = f.contentDocument, v = f.contentWindow;
    let least = 99, where = '';
    for (const e of d.body.querySelectorAll('*')) {
      if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
      const a = light(v.getComputedStyle(e).color), b = light(ground(e, v));
      const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
      if (ratio < least) { least = ratio; where = e.textContent.trim().slice(0, 40); }
    }
    return {name: f.name, wide: d.documentElement.scrollWidth, least, where,
            dark: light(v.getComputedStyle(d.body).backgroundColor) < .5,
            targets: Math.min(...[...d.querySelectorAll('a.button')].map(e => e.getBoundingClientRect().height), 99)};
  });
  document.body.textContent = JSON.stringify(found);
});
</script>
"""


def page_of(case: str) -> str:
    letter = LETTERS[case]
    if letter.edition:
        letter = replace(letter, edition=replace(EDITION, session=replace(letter.edition.session, join=LONG)))
    raw = Composer(POST, Letters()).compose(letter, AT).raw
    return message_from_bytes(raw, policy=default).get_body(("html",)).get_content()


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize("width", [320, 800])
def test_every_letter_fits_and_can_be_read(chromium: Chromium, tmp_path: Path, width: int, night: bool) -> None:
    style = f"width:{width}px;height:600px;border:0"
    frames = [
        f'<iframe name="{case}" style="{style}" srcdoc="{html.escape(page_of(case))}"></iframe>' for case in TOPICS
    ]
    path = tmp_path / "letters.html"
    scheme = '<meta name="color-scheme" content="dark">' if night else ""
    path.write_text(f"<!doctype html><meta charset=utf-8>{scheme}<body>{''.join(frames)}{MEASURE}", encoding="utf-8")
    # A browser started for the night is a page whose frames prefer dark: `color-scheme` hands it down to them.
    text = chromium.page(path.as_uri(), wait_ms=5000)
    measured = json.loads(html.unescape(re.search(r"\[\{.*\}\]", text, re.S)[0]))
    assert {m["name"] for m in measured} == set(TOPICS)
    for one in measured:
        assert one["wide"] <= width, one
        assert one["dark"] == night, one
        assert one["least"] >= 4.5, one
        assert one["targets"] >= 44, one


def test_a_page_says_what_it_is_to_those_who_hear_it() -> None:
    for case in TOPICS:
        page = page_of(case)
        assert page.count("<h1") == 1 and 'role="article"' in page and 'lang="en"' in page
        assert "<img" not in page and "<table" not in page and "<script" not in page
        assert not re.search(r'(?:src|href)="(?!https?:|mailto:|tel:)', page)
        assert all(words.strip() for words in re.findall(r"<a [^>]*>(.*?)</a>", page, re.S))

"""Writes pages: templates, the reader's language, and the headers that keep a page to itself."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from mailer.core.compose.tongue import Tongue
from mailer.templating import built_in

from .tongues import LANGUAGES, Tongues
from .visit import Page


class Paper:
    """Renders `templates/pages`. Safe to use from any thread."""

    def __init__(self, tongues: Tongues, folder: Path | None = None) -> None:
        self.tongues = tongues
        place = (folder or built_in()) / "pages"
        if not (place / "layout.html").is_file():
            raise FileNotFoundError(f"no page templates in {place}")
        self.style = " ".join((place / "style.css").read_text(encoding="utf-8").split())
        digest = base64.b64encode(hashlib.sha256(self.style.encode()).digest()).decode()
        self.policy = (
            f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'"
        )
        self._templates = Environment(
            loader=FileSystemLoader(place),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )

    def page(self, template: str, tongue: Tongue, *, status: int = 200, private: bool = True, **values: object) -> Page:
        """The page made from `template`.html in `tongue`."""
        known = {
            "language": tongue.language,
            "direction": tongue.direction,
            "style": Markup(self.style),  # our own file, and its hash is in the policy
            "_": _sayer(tongue),
            "_n": _counter(tongue),
            "private": private,
        }
        body = self._templates.get_template(f"{template}.html").render(known | values)
        return Page(body.encode(), status, language=tongue.language, private=private)

    def nothing(self, languages: str, status: int = 404) -> Page:
        """The one page for everything that is not there: an unknown group, a private one, a mistyped link."""
        tongue = self.tongues.of(self.tongues.choose(languages, "en"), "UTC")
        return self.page("nothing", tongue, status=status)

    def trouble(self, languages: str, status: int, what: str) -> Page:
        """`what` is unavailable, too-often, too-large or not-so."""
        tongue = self.tongues.of(self.tongues.choose(languages, "en"), "UTC")
        return self.page("trouble", tongue, status=status, what=what)


def subscriptions(address: str, name: str) -> dict[str, str]:
    """Ways to subscribe to the feed at `address`: links that hand it to a calendar on the web or on this device."""
    webcal = "webcal:" + address.partition(":")[2]
    return {
        "address": address,
        "google": f"https://calendar.google.com/calendar/r?cid={quote(webcal, safe='')}",
        "webcal": webcal,
        "outlook": "https://outlook.live.com/calendar/0/addfromweb"
        f"?url={quote(address, safe='')}&name={quote(name, safe='')}",
    }


def languages() -> list[tuple[str, str]]:
    return list(LANGUAGES.items())


def _sayer(tongue: Tongue) -> Callable[..., Markup]:
    def say(sentence: str, **values: object) -> Markup:
        return escape(tongue.catalogue.say(sentence)) % values

    return say


def _counter(tongue: Tongue) -> Callable[..., Markup]:
    def count(one: str, many: str, n: int, **values: object) -> Markup:
        return escape(tongue.catalogue.count(one, many, n)) % {"n": n, **values}

    return count

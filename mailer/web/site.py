"""The whole site as one ASGI application: feeds by the short way, pages by Starlette, everything counted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mailer.clock import Clock
from mailer.service.house import House
from mailer.store import StoreError

from .almanac import Almanacs
from .answering import Answering
from .behind import Behind
from .calendars import Calendars
from .choices import Choices
from .feeding import Feeder
from .feeds import Feeds, Scope, is_feed
from .forms import TooLarge, body_of, words_of
from .health import Health, Working
from .hosting import Hosting
from .leaving import Leaving
from .limits import Buckets, client_of
from .paper import Paper
from .publicly import Publicly
from .shelf import Shelf
from .tongues import Tongues
from .visit import Page, Visit

log = logging.getLogger("mailer.web")

Act = Callable[[Visit], Page]
ROBOTS = b"User-agent: *\nDisallow: /r/\nDisallow: /u/\nDisallow: /m/\nDisallow: /h/\n"
LOOKS, ACTS = ("GET", "HEAD"), ("GET", "HEAD", "POST")


class Site:
    """An ASGI application. Whatever reads the ledger runs in a thread."""

    def __init__(self, house: House, clock: Clock, app: Working | None = None) -> None:
        self.clock = clock
        tongues = Tongues()
        almanacs = Almanacs(house)
        self.paper = Paper(tongues)
        self.health = Health(house, app, clock.now())
        shelf = Shelf(Feeder(house, almanacs, Calendars(house.post, tongues)))
        self.feeds = Feeds(shelf, clock.now, self.health.requests)
        self.misses = Buckets(60, 5.0)  # a client: names that mean nothing; those that do are served all the same
        self.posts = Buckets(60, 1.0)  # a client: a whole room behind one address may answer at once
        self.crowd = Buckets(600, 0.1)  # all whom we cannot tell apart, because a proxy does not say
        self.presses = Buckets(20, 10.0)  # a token: changing one's mind is free, a machine's way of doing it is not
        behind = Behind(house, almanacs)
        publicly, choices = Publicly(house, almanacs, self.paper), Choices(house, behind, self.paper)
        answering, leaving = Answering(house, behind, self.paper), Leaving(house, behind, self.paper)
        self._pages = Starlette(
            routes=[
                self._route("/", publicly.index, "index", LOOKS),
                self._route("/feeds/{name:path}", lambda v: self.paper.nothing(v.languages), "feed", LOOKS),
                self._route("/g/{name}", publicly.group, "group", ACTS),
                self._route("/r/{name}", answering.page, "answer", ACTS),
                self._route("/u/{name}", leaving.page, "leave", ACTS),
                self._route("/m/{name}", choices.page, "choices", ACTS),
                self._route("/m/{name}/held", choices.held, "held", LOOKS),
                self._route("/h/{name}", Hosting(house, almanacs, self.paper).page, "hosts", LOOKS),
                self._route("/healthz", lambda v: self.health.ready(v.now), "health", LOOKS),
                self._route("/healthz/live", lambda v: self.health.live(), "health", LOOKS),
                self._route("/metrics", lambda v: self.health.metrics(v.now), "metrics", LOOKS),
                self._route("/robots.txt", lambda v: Page(ROBOTS, kind="text/plain", private=False), "robots", LOOKS),
            ],
            exception_handlers={404: self._absent, 405: self._not_so},
        )

    def __call__(self, scope: Scope, receive: Any, send: Any) -> Awaitable[None]:
        if scope["type"] == "http" and is_feed(scope):
            return self.feeds(scope, receive, send)
        return self._pages(scope, receive, send)

    # -- pages -------------------------------------------------------------------------------------------------

    def _route(self, path: str, act: Act, name: str, methods: tuple[str, ...]) -> Route:
        async def endpoint(request: Request) -> Response:
            page = await self._visited(request, act)
            self.health.requests[name, page.status] += 1
            return self._response(page)

        return Route(path, endpoint, methods=list(methods), name=name)

    async def _visited(self, request: Request, act: Act) -> Page:
        spoken = request.headers.get("accept-language", "")
        name = str(request.path_params.get("name", ""))[:200]
        client = _client(request.scope)
        form = None
        if request.method == "POST":
            try:
                form = words_of(await body_of(request), request.headers.get("content-type", ""))
            except TooLarge:
                return self.paper.trouble(spoken, 413, "too-large")
            # Mail readers post one-click leaving for many people from one address.
            by_itself = "List-Unsubscribe" in form
            if self.presses.take(name) or (not by_itself and (self.posts if client else self.crowd).take(client)):
                return self.paper.trouble(spoken, 429, "too-often")
        visit = Visit(name, self.clock.now(), dict(request.query_params), form, spoken, client)
        try:
            page = await asyncio.to_thread(act, visit)
        except StoreError as error:
            log.error("a page could not be shown: %s", error)
            return self.paper.trouble(spoken, 503, "unavailable")
        if page.status == 404 and name and (self.misses if client else self.crowd).take(client):
            return self.paper.trouble(spoken, 429, "too-often")
        return page

    def _response(self, page: Page) -> Response:
        headers = {
            "content-type": page.kind,
            "content-language": page.language,
            "content-security-policy": self.paper.policy,
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
            "x-frame-options": "DENY",
            "cache-control": "no-store" if page.private else "public, max-age=60",
        }
        if page.private:
            headers["x-robots-tag"] = "noindex, nofollow"
        else:
            headers["vary"] = "Accept-Language"
        if page.status in (429, 503):
            headers["retry-after"] = "60"
        return Response(page.body, page.status, {**headers, **dict(page.headers)})

    async def _absent(self, request: Request, error: Exception) -> Response:
        self.health.requests["other", 404] += 1
        return self._response(self.paper.nothing(request.headers.get("accept-language", "")))

    async def _not_so(self, request: Request, error: Exception) -> Response:
        self.health.requests["other", 405] += 1
        page = self.paper.trouble(request.headers.get("accept-language", ""), 405, "not-so")
        response = self._response(page)
        response.headers.update(getattr(error, "headers", None) or {})
        return response


def make_site(house: House, clock: Clock, app: Working | None = None) -> Site:
    """The ASGI application around `house`; `app` where this process plans and sends too, for its health."""
    return Site(house, clock, app)


def _client(scope: Scope) -> str:
    peer = (scope.get("client") or ("",))[0]
    forwarded = next((v for k, v in scope["headers"] if k == b"x-forwarded-for"), b"")
    return client_of(peer, forwarded.decode("latin-1"))

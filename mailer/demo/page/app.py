"""The demo's pages under /demo. GET shows; POST winds the clock or does something as one of the people."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route

from mailer.store import StoreError

from .. import cast
from ..acts import Act, Edits, Presses, Says, Writes
from ..director import Director, Unfit
from ..stage import Received
from . import shown

HERE = Path(__file__).resolve().parent
# A letter's own styles stand in its lines; nothing may run and nothing may be fetched, inside the frame or out.
POLICY = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src data:; connect-src 'self'; "
    "form-action 'self'; frame-src 'self'; base-uri 'self'; frame-ancestors 'none'"
)
STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}
BEAT = 1.5  # seconds between events while it plays by itself
LARGEST = 400_000  # bytes of a form


class Page:
    """An ASGI application over one director; one thing is done at a time."""

    def __init__(self, director: Director) -> None:
        self.director = director
        self.stage = director.stage
        self.playing = False
        self.trouble = ""
        self._one = asyncio.Lock()
        self._player: asyncio.Task[None] | None = None
        self._version = 0
        self._templates = Environment(
            loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True,
        )  # fmt: skip
        self._templates.filters["first"] = shown.first
        self._app = Starlette(
            routes=[
                Mount(
                    "/demo",
                    routes=[
                        Route("/", self._index),
                        Route("/letter/{number:int}", self._letter),
                        Route("/letter/{number:int}/answer", self._answer, methods=["POST"]),
                        Route("/letter/{number:int}/press", self._press, methods=["POST"]),
                        Route("/person/{user}", self._person),
                        Route("/person/{user}/write", self._write, methods=["POST"]),
                        Route("/schedule/{file:path}", self._schedule, methods=["GET", "POST"]),
                        Route("/wind", self._wind, methods=["POST"]),
                        Route("/play", self._play, methods=["POST"]),
                        Route("/state", self._state),
                        Route("/style.css", self._file),
                        Route("/demo.js", self._file),
                    ],
                )
            ],
            exception_handlers={404: self._nothing, Unfit: self._unfit, StoreError: self._unfit},
        )

    async def __call__(self, scope, receive, send) -> None:  # type: ignore[no-untyped-def]
        if scope["path"] == "/demo":
            scope = {**scope, "path": "/demo/", "raw_path": b"/demo/"}
        if scope["type"] == "http" and scope["method"] == "POST" and not _same_site(scope):
            await Response("This page takes forms of its own only.", 403)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    async def close(self) -> None:
        if self._player is not None:
            self._player.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._player

    # -- looking ------------------------------------------------------------------------------------------------

    def _page(self, template: str, status: int = 200, **values: object) -> Response:
        known = {
            "now": self.stage.clock.now(), "playing": self.playing, "version": self._version, "cast": cast,
            "trouble": self.trouble, "people": shown.people(self.director), "files": shown.files(self.director),
            "next": self.director.next_moment(), "here": "",
        }  # fmt: skip
        html = self._templates.get_template(f"{template}.html").render(known | values)
        headers = {"content-security-policy": POLICY, "referrer-policy": "no-referrer", "cache-control": "no-store"}
        return HTMLResponse(html, status, headers)

    async def _index(self, request: Request) -> Response:
        before = _number(request.query_params.get("before", "0"))
        async with self._one:
            days, whole = shown.timeline(self.director, before)
            aside = self.stage.app.store.set_aside(50)
            sessions = shown.sessions(self.director)
        counts = self.stage.app.store.counts()
        return self._page(
            "index", days=days, whole=whole, before=before, step=shown.PAGE, sessions=sessions, aside=aside,
            counts=counts, left_out=self.director.left_out,
        )  # fmt: skip

    def _received(self, request: Request) -> Received:
        number = int(request.path_params["number"])
        if number >= len(self.stage.received):
            raise HTTPException(404)
        return self.stage.received[number]

    async def _letter(self, request: Request) -> Response:
        one = self._received(request)
        letter = shown.letter(one)
        views = {"page": letter.html, "text": letter.text, "calendar": letter.calendar, "raw": letter.raw}
        view = request.query_params.get("as", "")
        view = view if views.get(view) else next(name for name in views if views[name])
        answers = [shown.act(self.director, d) for d in self.director.done if d.letter is one]
        others = [r for r in self.stage.received if r.user == one.user]
        return self._page(
            "letter", one=one, letter=letter, view=view, views=[name for name in views if views[name]],
            answers=answers, others=others[::-1][:30], name=cast.PEOPLE[one.user],
        )  # fmt: skip

    async def _person(self, request: Request) -> Response:
        user = _user(request)
        calendar = self.stage.calendar(user)
        entries = sorted(calendar.entries.values(), key=lambda e: e.start)
        mine = [one for one in self.stage.received if one.user == user][::-1]
        done = [shown.act(self.director, d) for d in self.director.done if d.who == user][::-1]
        groups = [id for id, _ in self.stage.app.house.store.sources()]
        return self._page(
            "person", user=user, name=cast.PEOPLE[user], mine=mine, entries=entries, done=done, groups=groups
        )

    async def _state(self, request: Request) -> Response:
        return JSONResponse({"version": self._version, "playing": self.playing})

    async def _file(self, request: Request) -> Response:
        name = request.url.path.rpartition("/")[2]
        kind = "text/css" if name.endswith(".css") else "text/javascript"
        return Response((HERE / name).read_bytes(), media_type=kind, headers={"cache-control": "no-cache"})

    async def _nothing(self, request: Request, error: Exception) -> Response:
        return self._page("nothing", 404)

    # -- doing --------------------------------------------------------------------------------------------------

    async def _do(self, who: str, act: Act, letter: Received | None = None) -> None:
        async with self._one:
            await self.director.visit(who, act, letter)
            self._moved()

    def _moved(self) -> None:
        self._version += 1
        self.stage.pages.renew()

    async def _answer(self, request: Request) -> Response:
        one, form = self._received(request), await _form(request)
        words = form.get("words", "").replace("\r\n", "\n").strip()
        if words:
            await self._do(one.user, Says(words, style=form.get("style", "top")), one)
        return _to(f"/demo/letter/{one.number}#answers")

    async def _press(self, request: Request) -> Response:
        one, form = self._received(request), await _form(request)
        partstat, program = form.get("partstat", ""), form.get("program", "google")
        if partstat in ("ACCEPTED", "DECLINED", "TENTATIVE") and program in ("google", "outlook", "apple"):
            await self._do(one.user, Presses(partstat, program), one)
        return _to(f"/demo/letter/{one.number}#answers")

    async def _write(self, request: Request) -> Response:
        user, form = _user(request), await _form(request)
        words, group = form.get("words", "").strip(), form.get("group", "")
        if words and group in dict(self.stage.app.house.store.sources()):
            subject = " ".join(form.get("subject", "").split())[:200] or "A question"
            await self._do(user, Writes(group, subject, words))
        return _to(f"/demo/person/{user}")

    async def _schedule(self, request: Request) -> Response:
        file = str(request.path_params["file"])
        if file not in shown.files(self.director):
            raise HTTPException(404)
        if request.method == "POST":
            form = await _form(request)
            text = form.get("text", "").replace("\r\n", "\n")
            await self._do("hal", Edits(file, f"edits {file}", lambda _: text))
            return _to(f"/demo/schedule/{quote(file)}")
        text = (self.stage.schedules / file).read_text(encoding="utf-8")
        problems = shown.problems(self.director, file)
        marked = {p.line for p in problems if p.line}
        return self._page("schedule", file=file, text=text, problems=problems, marked=marked)

    async def _wind(self, request: Request) -> Response:
        by = (await _form(request)).get("by", "next")
        async with self._one:
            now = self.stage.clock.now()
            end = now + STEPS[by] if by in STEPS else self.director.next_moment()
            await self.director.until(end)
            self._moved()
        return _to(_back(request))

    async def _play(self, request: Request) -> Response:
        self.playing = not self.playing
        self._version += 1
        if self.playing and (self._player is None or self._player.done()):
            self._player = asyncio.create_task(self._keep_playing())
        return _to(_back(request))

    async def _keep_playing(self) -> None:
        while self.playing:
            try:
                async with self._one:
                    await self.director.until(self.director.next_moment())
                    self._moved()
            except (StoreError, OSError) as error:
                self.playing, self.trouble = False, str(error)
            await asyncio.sleep(BEAT)

    async def _unfit(self, request: Request, error: Exception) -> Response:
        self.trouble = str(error)
        return _to(_back(request))


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form; {} for one that is too large to be ours."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return {}
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


def _to(where: str) -> Response:
    return RedirectResponse(where, 303)


def _back(request: Request) -> str:
    """The page the form stood on, as far as it says so."""
    path = urlsplit(request.headers.get("referer", "")).path
    return path if path.startswith("/demo") and "\\" not in path else "/demo"


def _same_site(scope: dict[str, object]) -> bool:
    """A form of another site's, or a name that leads here by trickery, is not ours."""
    headers = {k: v.decode("latin-1") for k, v in scope["headers"]}  # type: ignore[attr-defined]
    host = headers.get(b"host", "")
    origin = headers.get(b"origin", "")
    name = urlsplit(f"//{host}").hostname
    return name in ("127.0.0.1", "localhost") and (origin in ("", "null") or urlsplit(origin).netloc == host)


def _user(request: Request) -> str:
    user = str(request.path_params["user"])
    if user not in cast.PEOPLE:
        raise HTTPException(404)
    return user


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0

"""The ordinary pages and feeds on a loopback socket, and beside them, under /demo, the demo's own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import uvicorn

from mailer.app import App
from mailer.web.site import make_site

Asgi = Callable[..., Awaitable[None]]


class Pages:
    """An ASGI application: the ordinary site, and what is set as `demo` for everything under /demo."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.demo: Asgi | None = None
        self.renew()

    def renew(self) -> None:
        """Forget what was served: the site keeps feeds for real seconds, in which our clock may jump for weeks."""
        self._site = make_site(self._app.house, self._app.clock, self._app)

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        path = scope.get("path", "")
        ours = self.demo is not None and (path == "/demo" or path.startswith("/demo/"))
        await (self.demo if ours and self.demo else self._site)(scope, receive, send)


@contextlib.asynccontextmanager
async def serving(app: App, listening: socket.socket) -> AsyncIterator[Pages]:
    """Serves on `listening` while inside."""
    pages = Pages(app)
    config = uvicorn.Config(
        pages, loop="none", lifespan="off", log_config=None, access_log=False, server_header=False,
        timeout_graceful_shutdown=1,
    )  # fmt: skip
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield pages
    finally:
        server.should_exit = True
        await running


class _Server(uvicorn.Server):
    """Ctrl-C is the demo's own business."""

    def capture_signals(self) -> Any:
        return contextlib.nullcontext()

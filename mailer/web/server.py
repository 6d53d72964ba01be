"""Runs the site in the loop we are in, until we are asked to stop."""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import suppress
from urllib.parse import urlsplit

import uvicorn

from mailer.clock import Clock
from mailer.service.house import House

from .health import Working
from .site import make_site
from .wire import quick

log = logging.getLogger("mailer.web")

PORT = 8025
PATIENCE = 3  # seconds that requests under way get when we stop
KEPT_OPEN = 65  # seconds a connection may be idle: longer than the minute that proxies usually grant
AT_ONCE = 2_000  # connections; more are told to come again


async def serve(
    house: House,
    clock: Clock,
    *,
    port: int | None = None,
    host: str | None = None,
    stopping: asyncio.Event,
    app: Working | None = None,
) -> None:
    """Serve the pages until `stopping` is set, requests under way finished.

    Without `port`: that of the public address where it names one, else 8025. Without `host`: 127.0.0.1, this
    machine alone; with a `port` given every address of the machine, as hosting services that give a port
    expect. Raises OSError where the port is taken.
    """
    listening = listen(port, host, house.post.public_url)
    site = make_site(house, clock, app)
    config = uvicorn.Config(
        site,
        loop="none",
        http=quick(site.feeds),
        interface="asgi3",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEPT_OPEN,
        timeout_graceful_shutdown=PATIENCE,
        limit_concurrency=AT_ONCE,
    )
    server = _Server(config)
    where, at = listening.getsockname()[:2]
    log.info("pages at http://%s:%s", "localhost" if where in ("0.0.0.0", "127.0.0.1") else where, at)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    stopped = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait((running, stopped), return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        await running
    finally:
        stopped.cancel()
        if not running.done():
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
        listening.close()


def listen(port: int | None, host: str | None, public_url: str) -> socket.socket:
    """The socket that will be served. Raises OSError, its text naming the address."""
    if host is None:
        host = "127.0.0.1" if port is None else "0.0.0.0"
    if port is None:
        public = urlsplit(public_url)
        port = public.port if public.port and public.scheme == "http" else PORT
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(1024)
    except OSError:
        listening.close()
        raise
    listening.setblocking(False)
    return listening


class _Server(uvicorn.Server):
    """Signals are the service's own business."""

    def capture_signals(self):  # type: ignore[no-untyped-def]
        from contextlib import nullcontext

        return nullcontext()

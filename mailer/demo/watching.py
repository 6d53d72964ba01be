"""`mailer demo`: the stage with its page, until Ctrl-C."""

from __future__ import annotations

import asyncio
import sys
import webbrowser

from .director import Director
from .page.app import Page
from .stage import staged

PORT = 8025


async def watch(port: int | None, *, browser: bool) -> int:
    """Serves the page on `port` (8025 unless said) until cancelled; opens a browser on it where there is one."""
    try:
        async with staged(PORT if port is None else port) as stage:
            director = Director(stage, lenient=True)
            page = Page(director)
            await director.begin()
            stage.pages.demo = page
            where = f"{stage.url}/demo"
            print(f"The demo is at {where}\nIts schedules are in {stage.schedules}. Ctrl-C ends it.", flush=True)
            if browser:
                await asyncio.to_thread(webbrowser.open, where)
            try:
                await asyncio.Event().wait()
            finally:
                await page.close()
    except OSError as error:
        if error.errno is None:
            raise
        taken = f"port {port or PORT} cannot be used ({error.strerror}); mailer demo --port 0 finds a free one"
        print(f"mailer: {taken}", file=sys.stderr)
        return 1
    return 0

"""`mailer demo`: the stage with its page, until Ctrl-C."""

from __future__ import annotations

import asyncio

from .director import Director
from .stage import staged

PORT = 8025


async def watch(port: int | None, *, browser: bool) -> int:
    """Serves the page on `port` (8025 unless said) until cancelled."""
    async with staged(PORT if port is None else port) as stage:
        await Director(stage).begin()
        print(f"mailer demo: {stage.url}/demo\nCtrl-C ends it.", flush=True)
        await asyncio.Event().wait()
    return 0

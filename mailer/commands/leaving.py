"""SIGTERM and Ctrl-C before the loop listens for them, when nothing has begun that is worth a word."""

from __future__ import annotations

import os
import signal


def until_the_loop_listens() -> None:
    """From now on a signal ends the process at once and quietly, status 0.

    Not by SystemExit: raised while modules are loaded, it may come out of them as another error. What a process that
    starts may have touched, the ledger, is made for a process that vanishes.
    """
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda *_: os._exit(0))

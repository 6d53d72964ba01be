"""What several commands begin with: settings, schedules, the ledger where there is one."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailer.config import Settings
    from mailer.service.house import House
    from mailer.store import Store


def settings() -> Settings:
    """Settings from the environment and the working folder's `.env`. Raises SettingsError."""
    from mailer.config import Settings

    return Settings.read(os.environ, Path.cwd())


@contextmanager
def ledger(read: Settings) -> Iterator[Store | None]:
    """The ledger if there is one yet: commands that only look never make a database."""
    from mailer.store import open_store

    path = read.database_path
    if path is not None and not path.exists():
        yield None
        return
    with open_store(read.database_here) as store:
        yield store


def now() -> datetime:
    from mailer.clock import Clock

    return Clock().now()


@contextmanager
def opened_house(read: Settings) -> Iterator[House]:
    """The house around an existing ledger. Raises Refused where there is none yet."""
    from mailer.joining import post_of
    from mailer.mendable import Refused
    from mailer.service.house import House

    with ledger(read) as store:
        if store is None:
            raise Refused(f"there is no ledger yet ({read.database_shown}); 'mailer run' makes it")
        yield House(store, post_of(read), read.authserv_id)

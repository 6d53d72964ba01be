"""`mailer work` by a clock that runs so many seconds ahead: a lease that ends in ten minutes need not be waited for."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailer.clock import WoundClock
from mailer.commands.run import start

if __name__ == "__main__":
    Path("ready").touch()
    ahead = timedelta(seconds=float(sys.argv[1]))
    sys.exit(start(web=False, clock=WoundClock(datetime.now(UTC) + ahead, ticking=True)))

"""A headless browser that looks at one page."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.servers.missing import Missing

QUIET = (  # no look-ups of the browser maker's own hosts, no first-run pages
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-dev-shm-usage --hide-scrollbars"
)


@dataclass(frozen=True, slots=True)
class Chromium:
    """Where the browser is; each look starts it anew, without a profile."""

    path: Path

    @classmethod
    def find(cls) -> Chromium:
        """Raises Missing where there is none."""
        for name in ("chromium", "chromium-browser", "google-chrome"):
            if found := shutil.which(name):
                return cls(Path(found))
        raise Missing("chromium is not installed (Debian: apt-get install chromium)")

    def _run(self, *arguments: str) -> str:
        with tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True) as profile:
            command = [str(self.path), *QUIET.split(), f"--user-data-dir={profile}", *arguments]
            return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout

    def page(self, url: str, wait_ms: int = 2000) -> str:
        """The page's HTML after its scripts have had `wait_ms` of the browser's own time."""
        return self._run("--dump-dom", f"--virtual-time-budget={wait_ms}", url)

    def picture(self, url: str, to: Path, width: int = 1280, height: int = 800, wait_ms: int = 2000) -> Path:
        """A PNG of the page as a window of that size shows it."""
        size = f"--window-size={width},{height}"
        self._run(f"--screenshot={to}", size, f"--virtual-time-budget={wait_ms}", url)
        return to

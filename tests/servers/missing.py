"""What a machine lacks."""

from __future__ import annotations

import pytest


class Missing(pytest.skip.Exception):
    """A server cannot run here, and why; whoever wanted it is skipped with these words."""

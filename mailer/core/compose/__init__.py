"""Letters: from what was decided to the bytes that go out, the same bytes whenever asked again."""

from __future__ import annotations

from .composer import Composer, TemplateProblem, Templates
from .splice import Mail

__all__ = ["Composer", "Mail", "TemplateProblem", "Templates"]

"""Lines for a terminal of 80 columns."""

from __future__ import annotations

import textwrap


def lines(text: str, first: int, rest: int, width: int = 80) -> list[str]:
    """`text` wrapped to `width` columns: the first line indented by `first` blanks, the others by `rest`."""
    return textwrap.wrap(
        text,
        width,
        initial_indent=" " * first,
        subsequent_indent=" " * rest,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""Dial-in numbers as people write them, as something a telephone can call."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_KEYS = r"[,;pw]+\s*[\d*#][\d*#,;\s]*(?:[pw]\s*[\d*#,;\s]+)*"  # pauses, and what is pressed after them
_NUMBER = re.compile(rf"\s*(?:tel:)?\s*(\+?\d[\d\s().\-/\u00a0\u2010-\u2013]*)((?:{_KEYS})?)(.*)", re.S | re.I)


@dataclass(frozen=True, slots=True)
class Call:
    number: str  # as the host wrote it, without what follows it
    label: str  # what followed: "New York", "US toll free"
    uri: str  # tel:+16699006833,,119362879%23


@lru_cache(maxsize=1024)
def call(phone: str, meeting_id: str = "") -> Call | None:
    """The number in `phone`, and a `tel:` link that dials it, waits twice and enters the meeting id.

    RFC 3966 knows no pauses; `,` is what every telephone understands and a legal character in a URI. The
    `#` that ends the id has to be written %23 there. None when `phone` holds no number.
    """
    found = _NUMBER.fullmatch(phone)
    if not found:
        return None
    written, tail, label = found[1].rstrip(" (-/.\u00a0\u2010\u2011\u2012\u2013"), found[2], found[3]
    if found[1].rstrip() != written:  # "… (London)": the bracket belongs to the label
        label = found[1][len(written) :] + label
    digits = re.sub(r"\D", "", written.replace("(0)", "") if written.startswith("+") else written)
    if len(digits) < 3:
        return None
    uri = "tel:" + "+" * written.startswith("+") + digits
    if tail:
        uri += re.sub(r"[;pw]", ",", re.sub(r"\s", "", tail), flags=re.I).replace("#", "%23")
    elif wanted := re.sub(r"\D", "", meeting_id):
        uri += f",,{wanted}%23"
    return Call(written, label.strip(" \t()-–:,;"), uri)

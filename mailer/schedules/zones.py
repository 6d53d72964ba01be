"""IANA zone names, and the name somebody meant who wrote another."""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from .desk import Wrong
from .values import one_line

# What people say instead. Names that are IANA's own but keep winter time all year are no one's intent here.
_SAID = {
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York", "eastern": "America/New_York",
    "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago", "central": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver", "mt": "America/Denver", "mountain": "America/Denver",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "bst": "Europe/London", "uk": "Europe/London", "england": "Europe/London",
    "cest": "Europe/Berlin", "mez": "Europe/Berlin", "germany": "Europe/Berlin", "france": "Europe/Paris",
    "spain": "Europe/Madrid", "netherlands": "Europe/Amsterdam", "eest": "Europe/Athens", "ist": "Asia/Kolkata",
    "india": "Asia/Kolkata", "jst": "Asia/Tokyo", "japan": "Asia/Tokyo", "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "z": "UTC", "utc": "UTC",
    "washington": "America/New_York", "boston": "America/New_York", "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles", "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "beijing": "Asia/Shanghai",
    "munich": "Europe/Berlin", "hamburg": "Europe/Berlin", "barcelona": "Europe/Madrid", "manchester": "Europe/London",
    "edinburgh": "Europe/London", "geneva": "Europe/Zurich", "montreal": "America/Toronto",
}  # fmt: skip
_UNFIT = {"est", "mst", "hst", "factory", "localtime", "posixrules", "roc", "rok", "prc"}


def zone(text: str) -> str:
    """The IANA name in `text`. Raises Wrong, with the zone that was probably meant."""
    name = one_line(text, "the time zone")
    if not _known(name):
        meant = suggest(name)
        if name.casefold() in _UNFIT and meant:
            raise Wrong(f"`{name}` keeps one time all year, summer and winter", f"write {meant}")
        raise Wrong(
            f"there is no time zone `{name}`", f"did you mean {meant}?" if meant else "write it like Europe/London"
        )
    return name


@lru_cache(maxsize=4096)
def _known(name: str) -> bool:
    if name.casefold() in _UNFIT or name.startswith(("posix/", "right/")):
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    # A disk that does not tell upper from lower case would find europe/london; the next machine would not.
    return name == "UTC" or not name.islower()


@lru_cache(maxsize=1024)
def suggest(name: str) -> str:
    """The IANA zone that `name` most likely stands for; "" when none is near."""
    wanted = " ".join(re.sub(r"[_/,.()]+", " ", name.casefold()).split())
    plain = re.sub(r" (?:standard|daylight|summer|winter)? ?time$", "", wanted)
    if plain.startswith("us "):
        plain = plain[3:]
    if plain in _SAID:
        return _SAID[plain]
    zones = sorted(z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "SystemV/")))
    by_form: dict[str, str] = {}
    for known in zones:
        form = known.casefold().replace("_", " ").replace("/", " ")
        by_form[form] = known
    if wanted in by_form:
        return by_form[wanted]
    by_city: dict[str, str] = {}
    for known in zones:
        city = known.rpartition("/")[2].casefold().replace("_", " ")
        by_city.setdefault(city, known)
    for part in (wanted, plain, wanted.rpartition(" ")[2]):
        if part in by_city:
            return by_city[part]
    from difflib import get_close_matches  # only where something is wrong

    if close := get_close_matches(wanted, by_form, n=1, cutoff=0.75):
        return by_form[close[0]]
    if close := get_close_matches(wanted, by_city, n=1, cutoff=0.75):
        return by_city[close[0]]
    first = wanted.split(" ")[0]
    return _SAID.get(first, "") if len(first) > 2 else ""

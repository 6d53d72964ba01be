"""Bytes to text when the label may lie, be missing, or name something that is no character set."""

from __future__ import annotations

import codecs
import re

# What the label says, and what senders mean by it: each superset reads its namesake and the strays besides.
_MEANT = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso2022_jp": "iso2022_jp_ext",
}
_NAMED = {
    "utf8": "utf-8",
    "utf-8mb4": "utf-8",
    "unicode": "utf-16",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-unicode-2-0-utf-7": "utf-7",
    "ansi_x3.4-1968": "utf-8",
    "ks_c_5601-1987": "cp949",
    "x-euc-kr": "cp949",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-6-i": "iso8859-6",
    "windows-874": "cp874",
    "windows-31j": "cp932",
    "x-windows-949": "cp949",
    "koi8": "koi8-r",
    "x-koi8-r": "koi8-r",
    "x-cp1252": "cp1252",
    "x-ansi": "cp1252",
}
# Python calls these codecs too, but they are no character sets, and punycode is quadratic.
_NO_CHARSET = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "palmos"}
_SINGLE = re.compile(r"cp125\d|iso8859|latin|koi8|mac|cp8\d\d|cp437|tis")
_MANY_BYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_resolved: dict[str, str] = {"": ""}


def codec_of(label: str) -> str:
    """Python's codec for a charset label as senders mean it, '' when the label means nothing."""
    label = label[:64].strip(" \t\"'").lower()
    known = _resolved.get(label)
    if known is None:
        known = _look_up(label)
        if len(_resolved) < 500:
            _resolved[label] = known
    return known


def _look_up(label: str) -> str:
    try:
        info = codecs.lookup(_NAMED.get(label, label))
        is_text = "a".encode(info.name).decode(info.name) == "a"
    except (LookupError, ValueError, UnicodeError, TypeError, AttributeError):
        return ""
    if info.name in _NO_CHARSET or not is_text:
        return ""
    return _MEANT.get(info.name, info.name)


def decode(data: bytes, label: str = "") -> str:
    """`data` as text. Tries the labelled charset, but believes well-formed UTF-8 before a single-byte label.

    Never raises; what cannot be read becomes U+FFFD. A byte order mark and NULs are left out.
    """
    codec = codec_of(label)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        codec = "utf-16"
    text = _tried(data, codec)
    if codec == "utf-7":  # the one codec that lets half a surrogate pair through
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.replace("\x00", "").removeprefix("\ufeff")


def _tried(data: bytes, codec: str) -> str:
    if codec and codec != "utf-8":
        if _SINGLE.match(codec) and _MANY_BYTE.search(data):
            text = _strict(data, "utf-8")
            if text is not None:
                return text
        if codec == "utf-16" and data[:2] not in (b"\xff\xfe", b"\xfe\xff") and b"\x00" not in data[:200]:
            codec = "utf-8"
        else:
            text = _strict(data, codec)
            if text is not None:
                return text
    text = _strict(data, "utf-8")
    if text is not None:
        # ISO-2022-JP is seven-bit and therefore always well-formed UTF-8 as well.
        if b"\x1b$" in data:
            return _strict(data, "iso2022_jp_ext") or text
        return text
    if codec and codec != "utf-8":
        return data.decode(codec, "replace")
    text = data.decode("utf-8", "replace")
    # A cut or a stray byte in real UTF-8 leaves few gaps; an unlabelled single-byte text leaves one for each accent.
    if len(_MANY_BYTE.findall(data)) > text.count("\ufffd"):
        return text
    return data.decode("cp1252", "replace")


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, ValueError, LookupError):
        return None

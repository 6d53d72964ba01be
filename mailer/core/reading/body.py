"""Which part of a mail holds the person's words, and those words without quotation and signature."""

from __future__ import annotations

import re

from .markup import to_text
from .message import Part
from .trimming import Trimmed, trim, unflow

_MOST_BODIES = 12
_LOOKS_HTML = re.compile(r"\s{0,200}<(?:!doctype html|html|head|body|div|p|meta|table)\b[^<>]{0,300}>", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"(?:your|this|the) .{0,60}(?:client|reader|program|software|message|e-?mail).{0,80}\bhtml\b|"
    r"\bhtml\b.{0,60}(?:e-?mail|client|viewer|support)",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"<blockquote|gmail_quote|yahoo_quoted|divRplyFwdMsg|appendonsend|border-top:\s?solid|moz-cite-prefix|"
    r"name=\"quote\"|id=\"OLK_SRC",
    re.IGNORECASE,
)


def own_words(message: Part, name: str = "") -> Trimmed:
    """The words of the sender, whose name is `name`. Plain text is preferred; HTML serves where it is all there
    is, or where only it shows what was quoted."""
    plain, markup = _bodies(message)
    found = _from_plain(plain, name) if plain else None
    if markup and (
        found is None
        or not found.text.strip()
        or found.whole
        or (not found.quoted and _PLACEHOLDER.search(found.text[:400]))
    ):
        return _from_markup(markup, name)
    if markup and found is not None and not found.quoted and any(_MARKED.search(part.text()) for part in markup):
        other = _from_markup(markup, name)
        if (
            other.quoted
            and not other.whole
            and other.text
            and _squeezed(found.text).startswith(_squeezed(other.text)[:40])
        ):
            return other
    return found or Trimmed("")


def _from_plain(parts: list[Part], name: str) -> Trimmed:
    texts = []
    for part in parts:
        text = part.text()
        if _LOOKS_HTML.match(text):
            text = to_text(text)
        elif part.params.get("format", "").lower() == "flowed":
            text = unflow(text, part.params.get("delsp", "").lower() == "yes")
        texts.append(text)
    return trim("\n\n".join(texts), name)


def _from_markup(parts: list[Part], name: str) -> Trimmed:
    sources = [part.text() for part in parts]
    found = trim("\n".join(to_text(source) for source in sources), name)
    if found.text and not found.whole:
        return found
    everything = trim("\n".join(to_text(source, signatures=True) for source in sources), name)
    return everything if everything.text else found


def _bodies(message: Part) -> tuple[list[Part], list[Part]]:
    """The plain and the HTML parts a reader would be shown; of alternatives both, of attachments none."""
    plain: list[Part] = []
    markup: list[Part] = []
    spare: list[Part] = []
    todo = [message]
    while todo and len(plain) + len(markup) < _MOST_BODIES:
        part = todo.pop()
        if part.kind.startswith("multipart/"):
            inner = part.parts
            if part.kind == "multipart/encrypted":
                inner = []
            elif part.kind == "multipart/signed":
                inner = inner[:1]
            todo.extend(reversed(inner))
        elif part.kind in (
            "text/plain",
            "text",
            "text/html",
            "text/enriched",
            "text/richtext",
            "text/x-amp-html",
            "text/markdown",
        ):
            if part is not message and (
                part.disposition == "attachment" or (part.filename and part.disposition != "inline")
            ):
                spare.append(part)
            elif part.kind == "text/html":
                markup.append(part)
            elif part.kind != "text/x-amp-html":
                plain.append(part)
    if not plain and not markup and spare:
        # Some mailing lists and phones label the one text there is as an attachment.
        (markup if spare[0].kind == "text/html" else plain).append(spare[0])
    return plain, markup


def _squeezed(text: str) -> str:
    return "".join(text.split()).lower()

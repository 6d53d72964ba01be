"""HTML mail as plain text in which quotations are marked as in plain text, so that one set of rules serves both.

A tolerant tokenizer with a capped stack: time and depth stay linear in the input, where tree builders do not.
"""

from __future__ import annotations

import re
from html import unescape

from .quotation import CUT

MAX_MARKUP = 256 * 1024

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:]{0,30})([^<>]*)>")
_TOKEN = re.compile(r"<(?:[!?/]|[A-Za-z][A-Za-z0-9:]{0,30}[^<>]*>)")
_ATTRIBUTE = re.compile(
    r"\b(id|class|name|style|type|alt|data-[a-z-]{1,30})\s{0,5}=\s{0,5}(\"[^\"]{0,600}\"|'[^']{0,600}'|[^\s\"'>]{1,200})",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BLOCK = frozenset(
    "p div br tr table ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote hr section article header footer "
    "pre center address form main aside figure tbody thead body html".split()
)
_APART = frozenset("p ul ol h1 h2 h3 h4 h5 h6 blockquote table pre dl".split())
_VOID = frozenset("br hr img input meta link area base col embed source track wbr o:p".split())
_UNSEEN = frozenset("style script title template noscript textarea svg math object".split())
_KEPT_OPEN = frozenset(
    "div blockquote span table td p font section pre center body b i u strong em a ul ol li tr tbody "
    "article small big h1 h2 h3 h4".split()
)

_QUOTE = re.compile(
    r"\b(?:yahoo_quoted|yahoo-quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-cite-prefix|"
    r"moz-forward-container|moz-email-headers-table|quoted_header|mail-quote|mail_quote|gmx_quote"
    r"|elided-text|hp_quote|k9mail_quote|fastmail_quote|mailspring-quote|nylas-quote|spark-quote|"
    r"reply-intro|replyintro|quotedtext|quoted-text|quoted_text|olk_src_body_section|cite_prefix|wm_quote|"
    r"x_yahoo_quoted"
    r"|__quoted_text__|__headers__|history_container|airmail_on|email-quote|reply_quote|"
    r"ms-outlook-mobile-reference-message|qmquote|qmbox_quote|ntes_quote|netease_quote|isreplycontent|"
    r"isforwardcontent|hey-quote|front-blockquote|missive_quote|sh-quoted|messagereplysection)\b",
    re.IGNORECASE,
)
_CUTS = re.compile(
    r"\b(?:x_)?(?:appendonsend|divrplyfwdmsg|mail-editor-reference-message-container|stopspelling|"
    r"outlookmessageheader|zwchr|__divider__|ms-outlook-mobile-body-separator-line)\b",
    re.IGNORECASE,
)
_BESIDE_STYLE = re.compile(r"border-left:[^;]{0,40}[1-9]", re.IGNORECASE)
_CUT_STYLE = re.compile(r"border-top:\s{0,3}solid\s{1,3}#(?:e1e1e1|b5c4df)\s{1,3}1(?:\.0)?pt", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"\b(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block(?:-user|"
    r"-proton)?|applemailsignature|applemailsignatureblock|composer_signature|ymail_android_signature|"
    r"ms-outlook-mobile-signature"
    r"|tutanota_signature|k9mail-signature|mail_signature|email-signature|email_signature|signature|"
    r"bloop_sign\w*|x_signature|messagesignaturesection|front-signature|bm_signature|missive_signature|"
    r"ntes-pcmac-signature|sig|__sig_pre__|__sig_post__|lineBreakAtBeginningOfSignature)\b",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display:\s{0,3}none|mso-hide:\s{0,3}all|visibility:\s{0,3}hidden", re.IGNORECASE)
_EMOJI = re.compile(r"[\u2600-\u27bf\U0001f000-\U0001faff]")


def to_text(markup: str, *, signatures: bool = False) -> str:
    """`markup` as text: quotations begin with '> ', a form feed line stands where the rest is quoted. Never raises.

    Elements known to hold signatures are left out unless `signatures`.
    """
    return _Writer(markup[:MAX_MARKUP], signatures).text()


class _Writer:
    def __init__(self, markup: str, signatures: bool) -> None:
        self.markup = markup
        self.signatures = signatures
        self.lines: list[str] = []
        self.line: list[str] = []
        self.stack: list[tuple[str, str]] = []
        self.open: dict[str, int] = {}
        self.active = {"quote": 0, "skip": 0, "pre": 0}
        self.last_blockquote = markup.lower().rfind("<blockquote")
        self.unclosed: set[str] = set()
        self.tight = False

    def text(self) -> str:
        markup, at = self.markup, 0
        while token := _TOKEN.search(markup, at):
            if token.start() > at:
                self._words(markup[at : token.start()])
            at = self._tag(token.start())
        if at < len(markup):
            self._words(markup[at:])
        self._break()
        return "\n".join(self.lines)

    def _tag(self, left: int) -> int:
        markup = self.markup
        if markup.startswith("<!--", left):
            stop = -1 if "!--" in self.unclosed else markup.find("-->", left)
            if stop >= 0:
                return stop + 3
            self.unclosed.add("!--")
            return left + 4
        match = _TAG.match(markup, left)
        if match is None:
            stop = markup.find(">", left, left + 2000)
            return stop + 1 if stop >= 0 else left + 2
        closing, name, attributes = match[1], match[2].lower(), match[3]
        at = match.end()
        if name in _UNSEEN:
            if closing or name in self.unclosed:
                return at
            end = re.compile(f"</{name}", re.IGNORECASE).search(markup, at)
            if end is None:
                self.unclosed.add(name)
                return at
            return end.start()
        if name in _BLOCK:
            written = self._break()
            if name == "br" and not written:
                self._gap()  # a break on a line of its own is an empty line
            if name == "p" and not closing:
                self.tight = "MsoNormal" in attributes  # Outlook ends a line with it, not a paragraph
            if name in _APART and not (name == "p" and self.tight):
                self._gap()
        elif name in ("td", "th"):
            self.line.append(" ")
        if closing:
            self._close(name)
        elif name in _VOID:
            self._void(name, attributes)
        elif name in _KEPT_OPEN:
            self._open(name, attributes, left)
        return at

    def _open(self, name: str, attributes: str, left: int) -> None:
        effect = ""
        if name == "blockquote":
            effect = "quote"
        elif name == "pre":
            effect = "pre"
        if len(attributes) > 5:
            marks, style = _marks(attributes)
            if style and _HIDDEN.search(style):
                effect = "skip"
            elif style and _CUT_STYLE.search(style):
                self._cut()
            elif name == "div" and "padding" in style and _BESIDE_STYLE.search(style):
                effect = "quote"  # what other programs say with a blockquote
            elif "white-space" in style and "pre" in style and not effect:
                effect = "pre"
            if marks:
                effect = self._known(marks, left) or effect
        if len(self.stack) < 5000:
            self.stack.append((name, effect))
            self.open[name] = self.open.get(name, 0) + 1
            if effect:
                self._break()
                self.active[effect] += 1

    def _known(self, marks: str, left: int) -> str:
        low = marks.lower()
        if "gmail_quote" in low and "gmail_quote_container" not in low.replace("gmail_quote gmail_quote_container", ""):
            # Answers between quotations stand inside this box, so only its blockquotes are taken; a forward has none.
            return "quote" if self.last_blockquote < left else ""
        if "gmail_attr" in low:
            return "quote" if self.last_blockquote > left else ""
        if _CUTS.search(low):
            self._cut()
            return ""
        if _QUOTE.search(low) or low.startswith("name=quote") or " name=quote" in low:
            return "quote"
        if not self.signatures and _SIGNATURE.search(marks):
            return "skip"
        return ""

    def _close(self, name: str) -> None:
        if not self.open.get(name):
            return
        while self.stack:
            top, effect = self.stack.pop()
            self.open[top] -= 1
            if effect:
                self._break()
                self.active[effect] -= 1
            if top == name:
                return

    def _void(self, name: str, attributes: str) -> None:
        if name == "img":
            alt = re.search(r"\b(?:data-emoji|alt)\s?=\s?[\"']([^\"']{1,12})[\"']", attributes[:4000])
            if alt and _EMOJI.search(unescape(alt[1])):
                self._words(alt[1])
        elif name == "hr":
            if _CUTS.search(attributes[:500]):
                self._cut()
            else:
                self._put("_" * 12)

    def _words(self, text: str) -> None:
        if self.active["skip"]:
            return
        if "&" in text:
            text = unescape(text)
        if self.active["pre"] and "\n" in text:
            first, *others = text.split("\n")
            self.line.append(first)
            for other in others:
                self._break(always=True)
                self.line.append(other)
        else:
            self.line.append(_SPACE.sub(" ", text))

    def _break(self, *, always: bool = False) -> bool:
        """Ends the line; whether it held words."""
        line = "".join(self.line)
        text = _SPACE.sub(" ", line).strip()
        self.line = []
        if text or always:
            self._put(text)
        elif "\u00a0" in line:
            self._gap()  # an empty line of Outlook's holds a blank that does not break
        return bool(text)

    def _put(self, text: str) -> None:
        if not self.active["skip"]:
            self.lines.append(f"> {text}" if self.active["quote"] else text)

    def _gap(self) -> None:
        if self.lines and self.lines[-1].strip("> "):
            self._put("")

    def _cut(self) -> None:
        self._break()
        if not self.active["quote"] and not self.active["skip"]:
            self.lines.append(CUT)


def _marks(attributes: str) -> tuple[str, str]:
    marks, style = [], ""
    for name, value in _ATTRIBUTE.findall(attributes[:3000]):
        value = value.strip("\"'")
        name = name.lower()
        if name == "style":
            style = value
        elif name in ("id", "class", "data-marker"):
            marks.append(value)
        elif name == "name":
            marks.append(f"name={value}")
    return " ".join(marks), style

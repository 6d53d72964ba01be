"""Orders to the service itself: stop, pause, resume, join, what's next, time zone, reminders, export, phone, language.

An order is a clause that says nothing else ("please take me off the list"), in a short mail or at either end of a long
one. "I can't stop laughing" and "let's pause here" hold such words and are none. Orders that change little (what's
next, the phone number) give way where the same mail also answers, for a seat matters more.
"""

from __future__ import annotations

# ruff: noqa: E501 — lists of phrases
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from mailer.core.reading.command_wishes import WISHING, language_in, reminder_in, zone_in
from mailer.core.reading.command_words import (
    ASK,
    JOIN,
    JOIN_ALONE,
    JOIN_PLAIN,
    PAUSE,
    PAUSE_ALONE,
    PAUSE_DATED,
    STOP,
    STOP_ALONE,
    STOP_SUBJECT,
)
from mailer.core.reading.lazily import Lazily
from mailer.core.reading.needles import Found, Words, hold
from mailer.core.reading.phrasing_tokens import fold
from mailer.core.reading.phrasing_values import Command, Question
from mailer.core.reading.until import Until, until
from mailer.core.reading.words.orders import CONFIRM, EXPORT, NEXT, PHONE, RESUME

_SHORT = 8  # sentences; of longer mails only both ends are looked at
_ENDS = 3
_FEW = 12  # words that may stand beside an order of one word

_SOFT_BREAK = re.compile(r"(?<=[^\n]{50})\n(?=[a-zß-ÿ0-9])")
_SENTENCE = re.compile(r"(?:(?<!\b\d)(?<!\b\d\d)\.+(?=\s|$)|[!?\u2026\u3002\uff01\uff1f]+)(?P<rest>\s*)|\n+")
_BREAK = re.compile(
    r"[,;:()\u2013|]+|\s-+\s"
    r"|(?<=\s)(?:and|but|so|because|since|as|und|aber|deshalb|daher|weil|denn|et|mais|donc|car|parce|y|pero|porque|asi que|e|ma|quindi|perche|mas|por isso"
    r"|en|maar|dus|omdat|want)(?=\s)|\s(?=(?:please|bitte|kindly|por favor|per favore|s'il vous pla[iî]t|veuillez|could you|can you"
    r"|i'd like to|i would like to|i want to)\b)",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[^\w\s'/+=:.-]+|(?<!\w)['-]+|(?<!\d)[.]+(?=\s|$)|(?<=\d)[.](?=\s*$)|:(?=\s|$)")
_POLITE = re.compile(
    r"(?<![\w'-])(?:please|pls|plz|kindly|just|simply|thanks?(?: you)?(?: (?:very|so) much| in advance| a lot| anyway)?|thx|ty|many|cheers|regards|best(?: wishes)?"
    r"|(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|hola|ciao|ola|oi|hoi|beste|cher|chere)(?: (?:there|all|everyone|team|zusammen|ihr lieben|a todos|tous|allen)\b)?"
    r"|ok(?:ay)?|sorry|unfortunately|sadly|also|(?<!for )now|asap|as soon as possible|immediately|at once|right away|straight away|well|anyway|actually|hence|if (?:possible|you (?:can|could|would))"
    r"|bitte|danke(?: schon)?|vielen dank|(?<!erst )mal|doch|jetzt|sofort|auch|umgehend|leider|ab sofort|wenn moglich|gruss|grusse|liebe grusse|lg"
    r"|s'il (?:te|vous) plait|svp|stp|merci(?: (?:beaucoup|d'avance))?|maintenant|cordialement|desole|immediatement|si possible"
    r"|por favor|porfa|(?:muchas )?gracias|(?<!por )ahora|saludos|lo siento|de inmediato|ya"
    r"|per (?:favore|piacere|cortesia)|(?:mille |molte )?grazie|adesso|subito|saluti|cortesemente|gentilmente"
    r"|(?:muito )?obrigad[oa]|(?<!por )agora|se possivel|imediatamente"
    r"|als(?:je|tu)blieft|aub|svp|alvast|bedankt|dank (?:je|u)(?: wel)?|graag|(?<!voor )nu|direct|onmiddellijk|groetjes|groeten)(?![\w'-])"
)
_ANSWER = re.compile(
    r"\b(?:yes|yep|yeah|yup|sure|no|nope|not|can't|cant|cannot|won't|wont|coming|be there|see you|i'm in|count me|attend\w*|make it|maybe|perhaps|accept\w*|declin\w*"
    r"|ja|nein|nicht|komme|dabei|absagen|zusagen|vielleicht|oui|non|viens|viendrai|serai|present|voy|ire|asistir\w*|iremos|vengo|verro|saro|sim|nao|vou|estarei|nee|niet|kom|ben erbij)\b"
)
_IF = re.compile(
    r"\s*(?:if|unless|when|whenever|before|wenn|falls|bevor|si|quand|cuando|se|quando|als|indien|wanneer)\b"
)
_NOT_OURS = re.compile(
    r"^\s*(?:(?:re|aw|fwd?|wg|sv|antw|tr|rv|r|res|ref|odp|enc|rif|vs|vb)\s*(?:\[\d+\])?\s*:)", re.IGNORECASE
)
_NEWCOMER = re.compile(
    r"\b(?:join\w*|group|circle|member\w*|subscri\w*|interest\w*|enquir\w*|inquir\w*|gruppe|kreis|beitr\w*|mitglied|groupe|inscri\w*|grupo|gruppo|iscri\w*|groep|lid)\b"
)


_GRAVE, _MINOR, _WISH = "grave", "minor", "wish"  # orders that change somebody's place; questions; settings
_PATTERNS: dict[str, list[str]] = {_GRAVE: [], _MINOR: [], _WISH: [*WISHING]}


def _whole(*patterns: str, ask: str = rf"(?:{ASK} )*", kind: str = _GRAVE) -> Lazily:
    _PATTERNS[kind] += patterns
    return Lazily(rf"{ask}(?:{'|'.join(patterns)})")


@cache
def _needed() -> Words:
    return Words(_PATTERNS)


@lru_cache(4)  # for an order, and for a wish beside an answer
def _found(text: str) -> Found:
    return _needed().found(fold(text))


_STOP_ALONE, _STOP, _STOP_SUBJECT = _whole(STOP_ALONE, ask=""), _whole(*STOP), _whole(STOP_SUBJECT, ask="")
_PAUSE_ALONE, _PAUSE, _PAUSE_DATED = _whole(PAUSE_ALONE, ask=""), _whole(*PAUSE), _whole(*PAUSE_DATED)
_JOIN_ALONE, _JOIN, _JOIN_PLAIN = _whole(JOIN_ALONE, ask=""), _whole(*JOIN), _whole(*JOIN_PLAIN)
_BACK = _whole(
    *RESUME,
    r"(?:i(?:'m| am) )?back from (?:my |the |our )?(?:break|pause|holidays?|vacation|leave|travels)|(?:start|resume|restart|continue|reactivate) (?:sending |to send )?(?:me |us )?"
    r"(?:(?:my|the|your|all|these) )*(?:e-?mails?|mails?|messages?|letters?|invitations?|membership)(?: to me)?(?: again)?|put me back on (?:the|your) list"
    r"|resubscribe(?: me)?|(?:mail|write|e-?mail) (?:to )?me again|send me (?:the |your |all )?(?:e-?mails?|mails?|letters?|messages?|invitations?) again"
    r"|(?:my|the) (?:pause|break) is over|end (?:my|the) pause|(?:meine |die )?pause (?:ist )?(?:vorbei|zu ende|beendet)|beende\w* (?:meine |die )?pause"
    r"|schick(?:t|en sie)? mir wieder (?:e-?mails?|mails?|einladungen)|wieder (?:e-?mails?|mails?|einladungen) (?:bekommen|erhalten)"
    r"|(?:fin de|terminer|arretez?) (?:la |ma )?pause|repren(?:ez|ds|dre) (?:les envois|l'envoi)(?: .{1,20})?|me revoila|je suis de (?:nouveau la|retour)"
    r"|estoy de vuelta|(?:reanud|reactiv)(?:a|e|en|ar) (?:mis|los) (?:correos|mensajes)|sono di nuovo qui|riprend\w+ (?:le|gli) (?:mail|invii|e-?mail)"
    r"|(?:retom|reativ)\w+ (?:os|meus|os meus) (?:e-?mails|mensagens)|ik ben (?:weer )?terug|stuur (?:me|mij) weer (?:mails|e-?mails|berichten)",
)
_CONFIRM = _whole(
    *CONFIRM,
    r"i confirm (?:that i (?:want|would like|wish) to join|my (?:membership|subscription|registration))(?: the \w+)?",
)
_NEXT = _whole(*NEXT, r"(?:what is|what's|when is|when's) the date of (?:the|our|your) next (?:session|meeting|one|call)|when (?:and where )?is (?:the|our|your) next (?:session|meeting|one|date|call|circle|gathering)"
               r"|when (?:do|shall|will) we (?:next )?meet(?: next| again)?|(?:tell me|send me|let me know|know|what are) (?:the )?(?:next|upcoming|coming) (?:date|dates|session|meeting|sessions|meetings|one)", kind=_MINOR)  # fmt: skip
_EXPORT = _whole(*EXPORT, r"(?:send|give|show|get|have|receive|mail)(?: me)? (?:everything|all(?: the)?(?: data| information)?|whatever|what|all of it|a copy of (?:all |everything |the )?(?:my |data |information )?(?:data|information)?) ?(?:that )?(?:you|is|are|you've)? ?(?:hold|have|store|stored|keep|got|know|held|saved|collected)? ?(?:on|about|of|for)? ?(?:me)?"
                 r"|(?:what|which) (?:personal )?(?:data|information|details) (?:do you|have you|are you) (?:have|hold|hold on|store|stored|keep|keeping|got|saved|storing)(?: (?:on|about|of))? me|what do you know about me", kind=_MINOR)  # fmt: skip
_PHONE = _whole(*PHONE, r"(?:what is|what's|what was|send|send me|give me|have|get|know|resend|tell me|need|find|where is|where's|where do i find)? ?(?:again )?(?:the |a |your )?(?:phone|dial[- ]?in|telephone|call[- ]?in)(?: number)?(?: again)?(?: for (?:the|this|our) (?:session|meeting|call|circle))?"
                r"|no internet the phone number|wie (?:ist|lautet) die (?:telefon|einwahl)nummer|per telefon teilnehmen", kind=_MINOR)  # fmt: skip
_BY_PHONE = _whole(
    r"(?:join|call in|dial in|take part|participate|connect)(?: only)? by (?:phone|telephone)|per telefon (?:teilnehmen|dabei sein)",
    kind=_MINOR,
)
_NO_PHONE = frozenset(
    (
        "phone",
        "dial-in",
        "telephone",
        "dial in",
        "call in",
        "call-in",
        "join by phone",
        "a phone",
        "the phone",
        "dialin",
        "have phone",
    )
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence or a clause: as written, folded and without politeness; how it ended; whether a condition leads it."""

    words: str
    bare: str
    asks: bool
    first: bool
    number: int  # of its sentence
    rest: str  # what the mail says beside it


def command_in(text: str, subject: str, asked: Question) -> tuple[Command, str] | None:
    """The order to the service in a mail, and the words that gave it, as written.

    In: the person's own words and the subject ('' or "Re: …" when it is not theirs), both `plain`, and what was asked:
    with a session or letter in question "I'd like to join" is a yes and no order, "join the group" is one always.
    Out: None where nothing is ordered. A pause's argument is an ISO date when `asked.today` is known. Linear.
    """
    title = "" if _NOT_OURS.match(subject) else subject.strip()
    if title and (found := _titled(title, text, asked)):
        return found
    words = _found(text)  # most mails hold no words of an order, and are done with here
    return _told(text, asked, bool(_NEWCOMER.search(fold(title))), words) if words else None


def may_wish(text: str) -> bool:
    """Whether a wish about letters may stand in `text`: it holds a word of one."""
    return any(_WISH in kinds for kinds in _found(text).values())


def _told(text: str, asked: Question, newcomer: bool, found: Found) -> tuple[Command, str] | None:
    minor = None
    for piece in _pieces(text, found):
        kinds = {kind for words, kinds in found.items() if hold(piece.bare, words) for kind in kinds}
        command = _grave(piece, text, asked, newcomer) if _GRAVE in kinds else None
        if command is not None:
            return command, piece.words
        if minor is not None or kinds.isdisjoint((_MINOR, _WISH)):
            continue
        if (command := _minor(piece)) is not None and not _ANSWER.search(piece.rest):
            minor = command, piece.words
    return minor


def _titled(title: str, text: str, asked: Question) -> tuple[Command, str] | None:
    """An order in the subject; the text may say until when, or say nothing."""
    bare = _bared(fold(title))
    words = " ".join(title.split())
    own = text.strip()
    if _STOP_SUBJECT.fullmatch(bare) and (_STOP_ALONE.fullmatch(bare) or not _ANSWER.search(fold(own))):
        return Command("stop"), words
    if not own or not _ANSWER.search(fold(own)):
        piece = _Piece(words, bare, title.endswith("?"), True, 0, "")
        if own and _JOIN_ALONE.fullmatch(bare) and (asked.about or asked.sessions):
            return None
        if (command := _grave(piece, own or title, asked, True)) is not None:
            return command, words
        if not own and (command := _minor(piece)) is not None:
            return command, words
        if bare in ("next", "resume", "confirm", "export", "phone") and (not own or len(own) < 80):
            return Command(bare), words
    return None


def _pieces(text: str, found: Found) -> Iterator[_Piece]:
    """Whole sentences first, then their clauses, of a short mail or of both ends of a long one; those that hold
    some of the words `found`."""
    flowing = _SOFT_BREAK.sub(" ", text)
    sentences: list[tuple[str, str]] = []
    start = 0
    for stop in _SENTENCE.finditer(flowing):
        if flowing[start : stop.start()].strip():
            sentences.append((flowing[start : stop.start()], stop.group().strip()))
        start = stop.end()
    if flowing[start:].strip():
        sentences.append((flowing[start:], ""))
    folded = [fold(sentence) for sentence, _ in sentences]
    chosen = range(len(sentences))
    near = [n for n in chosen if len(sentences) <= _SHORT or n < _ENDS or n >= len(sentences) - _ENDS]
    for number in near:
        sentence, end = sentences[number]
        if len(sentence) > 400 or not any(hold(folded[number], words) for words in found):
            continue
        beside = " ".join(folded[n] for n in near if n != number)
        yield _Piece(_tidy(sentence), _bared(folded[number]), "?" in end, number == 0, number, beside)
        if _IF.match(folded[number]) and not _POLITE.match(folded[number].lstrip()):
            continue
        parts = [part for part in _BREAK.split(sentence) if part.strip()]
        if len(parts) > 1:
            for place, part in enumerate(parts):
                if not any(hold(fold(part), words) for words in found):
                    continue
                others = " ".join(fold(other) for other in parts if other is not part)
                yield _Piece(
                    _tidy(part), _bared(fold(part)), "?" in end, number == place == 0, number, f"{beside} {others}"
                )


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,;:")


def _bared(folded: str) -> str:
    """Without signs and politeness: what is left must be the order, all of it."""
    return " ".join(_POLITE.sub(" ", " ".join(_SIGNS.sub(" ", folded).split())).split())


def _grave(piece: _Piece, text: str, asked: Question, newcomer: bool) -> Command | None:
    """Stop, pause, resume and join: what changes somebody's place in the group."""
    bare = piece.bare
    if not bare or len(bare) > 300:
        return None
    until_when = _cut(bare, asked)
    core = bare if until_when is None else until_when[0]
    if until_when is not None and (_dated(core) or _PAUSE_ALONE.fullmatch(core) or _STOP_ALONE.fullmatch(core)):
        return Command("pause", until_when[1])
    if _PAUSE.fullmatch(core) or (_PAUSE_ALONE.fullmatch(core) and _alone(piece)):
        return Command("pause", until_when[1] if until_when else _elsewhere(text, asked))
    if until_when is not None:
        return None
    if _STOP.fullmatch(bare) or (_STOP_ALONE.fullmatch(bare) and _alone(piece)):
        if _REMINDERS.search(bare):
            return None
        return Command("stop")
    few = 3 if bare in _AGAIN else _FEW
    if _BACK.fullmatch(bare) and not (_ANSWER.search(piece.rest) or piece.asks or len(piece.rest.split()) > few):
        return Command("resume")
    if _CONFIRM.fullmatch(bare):
        return Command("confirm")
    return Command("join") if _joins(piece, asked, newcomer) else None


_AGAIN = frozenset(("start again", "back again", "continue", "i am back", "i'm back"))
_REMINDERS = re.compile(r"\breminders?\b")


def _dated(core: str) -> bool:
    return bool(_PAUSE.fullmatch(core) or _PAUSE_DATED.fullmatch(core) or _STOP.fullmatch(core))


def _alone(piece: _Piece) -> bool:
    """Whether a single word is all the mail says, or nearly."""
    return not piece.asks and len(piece.rest.split()) <= _FEW and not _ANSWER.search(piece.rest)


def _joins(piece: _Piece, asked: Question, newcomer: bool) -> bool:
    if _JOIN.fullmatch(piece.bare):
        return True
    if asked.about or asked.sessions:
        return False
    if _JOIN_ALONE.fullmatch(piece.bare) and newcomer:
        return True
    return (newcomer or not asked.asked) and bool(_JOIN_PLAIN.fullmatch(piece.bare))


def _cut(bare: str, asked: Question) -> tuple[str, str] | None:
    """What is left without its "until …", and that day in ISO; None when it says nothing of the sort."""
    found = until(bare, asked.today or date(2000, 1, 1))
    if found is None:
        return None
    return " ".join((bare[: found.start] + bare[found.end :]).split()), _iso(found, asked)


def _iso(found: Until, asked: Question) -> str:
    return found.day.isoformat() if found.day is not None and asked.today is not None else ""


def _elsewhere(text: str, asked: Question) -> str:
    """Until when, where another part of the mail says it: "away until 3 January, please pause my mails"."""
    if asked.today is None:
        return ""
    found = until(" ".join(fold(text[:1000]).split()), asked.today)
    return _iso(found, asked) if found is not None else ""


def _minor(piece: _Piece) -> Command | None:
    """Questions and settings."""
    bare = piece.bare
    if not bare or len(bare) > 160:
        return None
    if wish := reminder_in(bare):
        return Command("remind", wish)
    if zone := zone_in(piece.words, bare):
        return Command("zone", zone)
    if language := language_in(bare):
        return Command("language", language)
    if _NEXT.fullmatch(bare) and (bare not in ("next", "agenda", "schedule") or _alone(piece) or piece.asks):
        return Command("next")
    if _EXPORT.fullmatch(bare):
        return Command("export")
    if (_PHONE.fullmatch(bare) and bare not in _NO_PHONE) or (piece.asks and _BY_PHONE.fullmatch(bare)):
        return Command("phone")
    return None

"""Orders to the service itself: stop, pause, resume, join, what's next, time zone, reminders, export, phone, language.

An order is a short mail, or a short first sentence, that says nothing else: "stop" is one, "I can't stop laughing" is
none. Where text and subject disagree the text counts; the subject speaks when the text is empty.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailer.core.reading.dates import until
from mailer.core.reading.phrasing_tokens import fold
from mailer.core.reading.phrasing_values import Command, Question
from mailer.core.reading.words.orders import CONFIRM, EXPORT, JOIN, LANGUAGE_NAMES, NEXT, PAUSE, PHONE, RESUME, STOP
from mailer.core.reading.words.places import PLACES

_POLITE = (
    r"(?:(?:please|pls|kindly|hi|hello|hey|dear \w+|thanks|thank you|bitte|hallo|danke|s'il (?:te|vous) plait|svp|merci|bonjour|"
    r"por favor|hola|gracias|per favore|ciao|grazie|ola|oi|obrigad[oa]|alsjeblieft|graag|hoi|can you|could you|would you|"
    r"i would like to|i'd like to|i want to|i wish to|would like to|want to|just|ada|all|everyone|you|team|now|"
    r"ich mochte|je voudrais|je souhaite|quiero|quisiera|vorrei|quero|gostaria de|ik wil)[\s,.!:]*)*"
)
_TAIL = r"(?:[\s,.!:]*(?:please|pls|thanks|thank you|now|many thanks|bitte|danke|merci|svp|s'il (?:te|vous) plait|gracias|por favor|grazie|per favore|obrigad[oa]|bedankt|dank je|alsjeblieft|graag|immediately|asap|cheers|regards|best))*[\s.!]*"


def _whole(*phrases: str) -> re.Pattern[str]:
    inner = "|".join(phrases)
    return re.compile(rf"^\W*{_POLITE}(?:{inner}){_TAIL}$")


@lru_cache(maxsize=1)
def _orders() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        ("stop", _whole(*STOP)),
        ("resume", _whole(*RESUME)),
        ("join", _whole(*JOIN)),
        ("export", _whole(*EXPORT)),
        ("phone", _whole(*PHONE)),
        ("next", _whole(*NEXT)),
        ("confirm", _whole(*CONFIRM)),
    )


# No order can be read without one of these beginnings, and most mails have none of them.
_HINTS = re.compile(
    r"stop|unsub|remov|delet|leav|opt|take me|abmeld|abbestel|austrag|losch|entfern|desabo|desinscri|arret|retir|suppr|baja|elimin|"
    r"borr|quita|cancell|disiscri|rimuov|togli|descadastr|remova|cancel|uitschrij|afmeld|verwijder|pau|hold|resum|fort|weiter|reprend|"
    r"reprise|reanud|reactiv|riprend|riattiv|retom|herva|restart|back|activ|start|hervat|join|add me|sign me|subscrib|beitret|mitmach|"
    r"aufnehm|rejoin|inscri|unir|uni|particip|iscriv|entrar|aanmeld|deelnem|toevoeg|next|nachst|proch|prox|pross|volgend|when|wann|quand|"
    r"cuando|quando|wanneer|zone|zeit|fuseau|huso|zona|fuso|tijd|remind|erinner|rappel|recuer|record|avvis|ricord|lembr|herinner|"
    r"everything|data|daten|donnees|datos|dati|dados|gegevens|export|phone|dial|telefon|telephone|numer|number|nummer|language|english|"
    r"deutsch|franc|espan|italian|portug|nederl|german|french|spanish|dutch|sprache|langue|idioma|lingua|taal|confirm|bestat|svenska|"
    r"dansk|norsk|polsk|mail|e-mail|skip|snooze|break|ferma|basta|para|quit|end\b|away"
)
_ZONE = re.compile(
    r"\b(?:my |our |the )?(?:time ?zone|timezone|tz)\b(?: is| to|:|=|,| should be)? ?(?:now )?(?:in |to )?(?P<a>[\w/ .'+-]{2,40})|"
    r"\b(?:i|we) (?:am|'m|live|have moved|moved|are|'re|will be living)(?: now)? (?:in|to) (?P<b>[\w/ .'-]{2,30})[ ,.]+(?:so )?(?:my |the )?time ?zone|"
    r"\b(?:set|change|switch|update) (?:my )?(?:time ?zone|zone|times?) to (?P<c>[\w/ .'+-]{2,40})|"
    r"\b(?:meine zeitzone ist|zeitzone:?|mon fuseau horaire est|fuseau horaire:?|mi zona horaria es|zona horaria:?|mi huso horario es|"
    r"il mio fuso orario e|fuso orario:?|o? ?meu fuso horario e|fuso horario:?|mijn tijdzone is|tijdzone:?) (?P<d>[\w/ .'+-]{2,40})"
)
_REMIND = re.compile(
    r"\b(?:remind me|send me a reminder|a reminder|reminder|reminders|erinner\w* mich|rappel\w*[- ]moi|un rappel|recuerda\w*me|recordatorio|"
    r"ricorda\w*mi|promemoria|lembra?e?-?me|me lembre|lembrete|herinner me|herinnering)\b(?P<rest>.{0,60})"
)
_COUNT = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "half an": 30,
    "the": 1, "ein": 1, "einen": 1, "eine": 1, "zwei": 2, "drei": 3, "un": 1, "une": 1, "deux": 2, "trois": 3, "una": 1,
    "dos": 2, "tres": 3, "due": 2, "tre": 3, "um": 1, "uma": 1, "dois": 2, "duas": 2, "een": 1, "twee": 2, "drie": 3, "la": 1, "le": 1,
    "el": 1, "il": 1, "o": 1, "den": 1, "am": 1, "de": 1,
}  # fmt: skip
_UNITS = {
    "minute": "minutes?|mins?|minuten?|minutos?|minut[io]|minuti",
    "hour": "hours?|hrs?|stunden?|heures?|horas?|or[ae]|uren|uur",
    "day": "days?|tag(?:e|en)?|jours?|dias?|giorn[oi]|dag(?:en)?|veille|vispera|vortag|tag",
    "week": "weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken",
}
_BEFORE = r"(?:before|earlier|ahead|in advance|vorher|davor|zuvor|avant|antes|prima|tevoren|van tevoren|ervoor|vooraf)"


def command_in(text: str, subject: str, asked: Question) -> tuple[Command, str] | None:
    """The order in a text or, when the text is empty or all of it is the order, in its subject; with its words."""
    own = text.strip()
    if own:
        found = _order(own, asked)
        if found is not None:
            return found
        first = re.split(r"[.!\n]", own, maxsplit=1)[0]
        if first != own and len(first) < 80 and len(own) < 400:
            found = _order(first, asked)
            if found is not None and found[0].name not in ("confirm", "join", "next"):
                return found
        return None
    bare = re.sub(r"^(?:\s*(?:re|aw|fwd?|wg|sv|antw|tr|r|res)\s*:)+", "", subject, flags=re.IGNORECASE).strip()
    return _order(bare, asked) if bare and bare == subject.strip() else None


def _order(own: str, asked: Question) -> tuple[Command, str] | None:
    if len(own) > 240:
        return None
    low = " ".join(fold(own).split())
    if not _HINTS.search(low):
        return None
    words = " ".join(own.split())
    for name, pattern in _orders():
        if pattern.match(low.rstrip("?").strip() if name in ("next", "phone", "export", "join", "stop") else low):
            return Command(name), words
    if hit := re.match(rf"^\W*{_POLITE}(?:{'|'.join(PAUSE)})\b(?P<rest>.{{0,60}})$", low):
        if not hit["rest"].strip(" .!") or (day := until(hit["rest"], asked.today)) is not None or _a_while(hit["rest"]):
            day = until(hit["rest"], asked.today) if hit["rest"].strip() else None
            return Command("pause", day.isoformat() if day else ""), words
    if (hit := _ZONE.search(low)) and not low.endswith("?"):
        place = next(part for part in hit.groups() if part)
        zone = zone_of(place)
        if zone:
            return Command("zone", zone), words
    if (hit := _REMIND.search(low)) and (when := _lead(hit["rest"] + " " + low[: hit.start()])):
        return Command("remind", when), words
    if len(low) < 80 and (spoken := _language_wanted(low)):
        return Command("language", spoken), words
    return None


def _a_while(rest: str) -> bool:
    return bool(
        re.fullmatch(
            r"[\s,]*(?:for (?:now|a while|a bit|the moment)|(?:all |my |the |these |your |meine |mes |mis |le |os |as |de )*(?:e-?mails?|mails?|"
            r"messages?|reminders?|invitations?|letters?|correos?|mensajes?|messaggi|mensagens|berichten|nachrichten)(?: for (?:now|a while))?|"
            r"vorerst|erstmal|un moment|por ahora|per ora|por agora|por enquanto|voorlopig|me|us|please|bitte|thanks)*[\s.!]*",
            rest,
        )
    )


def _lead(rest: str) -> str:
    if re.search(r"\b(?:never|no|not|don't|stop|without|nicht|pas|sin|senza|sem|geen)\b", rest):
        return ""
    if re.search(r"\b(?:half an hour|halbe stunde|demi-heure|media hora|mezz'?ora|meia hora|half uur)\b", rest):
        return "30 minutes before"
    if re.search(r"\b(?:the (?:day|evening|night) before|(?:am |den )?(?:tag davor|vortag|tag vorher)|la veille|el dia (?:antes|anterior)|"
                 r"il giorno (?:prima|precedente)|no dia (?:antes|anterior)|de dag (?:ervoor|tevoren|van tevoren))\b", rest):  # fmt: skip
        return "1 day before"
    for unit, words in _UNITS.items():
        hit = re.search(rf"\b(?P<n>\d{{1,3}}|{'|'.join(_COUNT)}) (?:{words})\b.{{0,20}}?{_BEFORE}", rest) or re.search(
            rf"\b(?P<n>\d{{1,3}}|{'|'.join(_COUNT)}) (?:{words}) {_BEFORE}", rest
        )
        if hit:
            count = int(hit["n"]) if hit["n"].isdigit() else _COUNT[hit["n"]]
            return f"{count} {unit}{'s' if count != 1 else ''} before"
    return ""


def _language_wanted(low: str) -> str:
    for code, names in LANGUAGE_NAMES.items():
        if re.search(
            rf"^\W*(?:language|sprache|langue|idioma|lingua|taal)\s*[:=]\s*(?:{names})\b|\b(?:write|send|letters?|mails?|e-?mails?|talk|speak|prefer|switch|"
            rf"change|schreib\w*|ecri\w*|escrib\w*|scriv\w*|escrev\w*|schrijf\w*|mails)\b.{{0,30}}\b(?:in|to|auf|en|em|in het)\s+(?:the )?(?:{names})\b",
            low,
        ):
            return code
    return ""


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    from zoneinfo import available_timezones

    found: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        if zone.startswith(("Etc/", "posix/", "right/", "SystemV/")):
            continue
        found[zone.lower()] = zone
        if "/" in zone:
            found.setdefault(zone.rsplit("/", 1)[1].replace("_", " ").lower(), zone)
    found.update(PLACES)
    return found


def zone_of(place: str) -> str:
    """The IANA name of a zone, city or common abbreviation as a person writes it; '' when it is none we know."""
    words = re.sub(r"[.,!?]+", " ", fold(place)).split()
    for count in range(min(4, len(words)), 0, -1):
        for start in range(0, min(3, len(words) - count + 1)):
            name = " ".join(words[start : start + count])
            if zone := _cities().get(name):
                return zone
    return ""

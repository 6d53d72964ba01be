"""Wishes with an argument: the time zone, when to be reminded, the language of the letters."""

from __future__ import annotations

# ruff: noqa: E501 — lists of phrases
import re
from functools import lru_cache
from zoneinfo import available_timezones

from mailer.core.reading.lazily import Lazily
from mailer.core.reading.phrasing_tokens import fold
from mailer.core.reading.words.orders import LANGUAGE_NAMES
from mailer.core.reading.words.places import PLACES

# What a wish about the zone, about reminders, about the language is told by.
WISHING = (
    r"zone|zeit|time|fus[eo]|hus|zona|tz\b",
    r"remind|erinner|rappel|rec(?:ue|o)rd|ricord|promemoria|lembr|herinner",
    "|".join((r"language|sprache|langue|idioma|lingua|taal", *LANGUAGE_NAMES.values())),
)
_OF_ZONE, _OF_REMINDERS, _OF_LANGUAGE = map(re.compile, WISHING)
_ZONE_WORD = (
    r"(?:time ?-?zone|zeitzone|fuseau(?: horaire)?|zona horaria|huso horario|fuso orario|fuso horario|tijdzone|tz)"
)
_MY = r"(?:my|the|meine|die|mon|le|mi|il mio|il|o meu|meu|mijn|de|our)"
_ZONES = tuple(
    Lazily(pattern)
    for pattern in (
        rf"(?:{_MY} )?(?:new |neue |nouveau |nueva |nieuwe )?{_ZONE_WORD}(?: is| has changed to| should be| ist|  est| est| es| e| to|:|=)*:? (?:in |now |to |on |at )?(?P<place>.+)",
        rf"(?:.{{1,30}} )?(?:set|change|switch|update|use|put|setze?|andere|stelle?|cambi\w+|change[zr]?|mett\w+|mets|muda\w*|zet|verander|wijzig)"
        rf" (?:{_MY} )?(?:{_ZONE_WORD}|times?(?! ?-?zone))(?: to| as| auf| a| en| sur| in| naar| op| para)? (?P<place>.+)",
        r"(?:can you |could you )?(?:use|show|send|give)(?: me)?(?: all)?(?: the)?(?: times)?(?: in)? (?P<place>[\w /_-]{2,30}?)(?:'s)? time",
        rf"(?:i|we)(?:'m| am|'ve| have|'re| are| live| moved| will be)*(?: living| staying| moved| based)?(?: here)? (?:in|to) (?P<place>[\w' -]{{2,30}}?)"
        rf"(?: at the moment| for good| these days)?(?: (?:and|so))?(?: (?:can|could|would|will) you)?(?: (?:use|change|set|switch to|update|take))+ (?:{_MY}|that|this) {_ZONE_WORD}.{{0,30}}",
        rf"(?:ich (?:bin|wohne|lebe)|je suis|j'habite|estoy|vivo|sono|moro|ik (?:ben|woon)) (?:jetzt |maintenant |ahora |ora |nu )?(?:in|a|en|em|te) (?P<place>[\w' -]{{2,30}}?)(?: (?:und|et|y|e|en))?"
        rf" (?:nutzt|nehmt|nimm|verwende[tn]?|benutzt|utilisez|prenez|usad?|usen|usate|usi|usem|gebruik)(?: \w+)? (?:{_MY}|diese|dort|cette|ce|esa|questo|esse|die|deze) {_ZONE_WORD}.{{0,20}}",
    )
)
_SPOILED = re.compile(
    r"\b(?:different|difficult|another|wrong|which|confus\w+|problem|issue|what|not|work\w*|bad|awful|unclear|right|early|late|ok|fine|good|hard)\b"
)
_NAMED = re.compile(rf"\b{_ZONE_WORD}\b")
_OFFSET = re.compile(r"(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?00)?")
_MORE_PLACES = {
    "bombay": "Asia/Kolkata", "calcutta": "Asia/Kolkata", "saigon": "Asia/Ho_Chi_Minh", "new york": "America/New_York", "la": "America/Los_Angeles",
    "us eastern": "America/New_York", "us pacific": "America/Los_Angeles", "us central": "America/Chicago", "us mountain": "America/Denver",
    "mez": "Europe/Berlin", "mesz": "Europe/Berlin", "deutschland": "Europe/Berlin", "central european": "Europe/Berlin", "allemagne": "Europe/Berlin",
    "osterreich": "Europe/Vienna", "schweiz": "Europe/Zurich", "suisse": "Europe/Zurich", "genf": "Europe/Zurich", "espana": "Europe/Madrid",
    "italia": "Europe/Rome", "rom": "Europe/Rome", "mailand": "Europe/Rome", "londres": "Europe/London", "londra": "Europe/London", "londen": "Europe/London",
    "parigi": "Europe/Paris", "parijs": "Europe/Paris", "lissabon": "Europe/Lisbon", "lisbonne": "Europe/Lisbon", "nederland": "Europe/Amsterdam",
    "berlino": "Europe/Berlin", "berlijn": "Europe/Berlin", "wenen": "Europe/Vienna", "bruselas": "Europe/Brussels", "moskau": "Europe/Moscow",
    "warschau": "Europe/Warsaw", "prag": "Europe/Prague", "belgrad": "Europe/Belgrade", "athen": "Europe/Athens", "ny": "America/New_York",
    "ohio": "America/New_York", "georgia usa": "America/New_York", "oregon": "America/Los_Angeles", "nevada": "America/Los_Angeles",
    "washington state": "America/Los_Angeles", "new mexico": "America/Denver", "minnesota": "America/Chicago", "wisconsin": "America/Chicago",
    "iowa": "America/Chicago", "louisiana": "America/Chicago", "illinois": "America/Chicago", "massachusetts": "America/New_York",
    "pennsylvania": "America/New_York", "new jersey": "America/New_York", "virginia": "America/New_York", "north carolina": "America/New_York",
    "british": "Europe/London", "british summer": "Europe/London", "quebec": "America/Toronto", "ontario": "America/Toronto", "bc": "America/Vancouver",
    "queensland": "Australia/Brisbane", "victoria": "Australia/Melbourne", "tasmania": "Australia/Hobart", "nz": "Pacific/Auckland",
}  # fmt: skip
_AREAS = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)


def zone_in(words: str, bare: str) -> str:
    """The zone somebody wishes to be told times in: its IANA name, or the place as written; '' where there is no wish."""
    if not _OF_ZONE.search(bare):
        return ""
    for pattern in _ZONES:
        if (hit := pattern.fullmatch(bare)) and not _SPOILED.search(hit["place"]):
            place = re.sub(r"^(?:the|der|die|in|to) ", "", hit["place"])
            return zone_of(place) or (_as_written(words, place) if _NAMED.search(bare) else "")
    return ""


def _as_written(words: str, folded: str) -> str:
    """The place in the writer's own letters, when it is short enough to be one."""
    if len(folded) > 40 or len(folded.split()) > 4:
        return ""
    at = words.lower().find(folded)
    written = words[at : at + len(folded)] if at >= 0 else folded
    return written if any(letter.isupper() for letter in written) else ""  # "my time zone is a mess" names no place


def zone_of(place: str) -> str:
    """The IANA name of a city, state, zone or abbreviation which leaves no doubt; '' for others."""
    name = " ".join(re.sub(r"[.,!?]+", " ", fold(place)).split())
    name = re.sub(r"(?: (?:standard|daylight|summer))?(?: time| zone| tijd| zeit)*(?: zone)?$", "", name).strip()
    if offset := _OFFSET.fullmatch(name):
        return f"Etc/GMT{'-' if offset[1] == '+' else '+'}{int(offset[2])}" if 0 < int(offset[2]) <= 12 else ""
    zones = _zones()
    for candidate in (name, name.replace(" ", "_"), re.sub(r" (?:now|usa|us|uk|germany|france|area|city)$", "", name)):
        if found := PLACES.get(candidate) or _MORE_PLACES.get(candidate) or zones.get(candidate):
            return found
    return ""


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    found: dict[str, str] = {}
    names = sorted(available_timezones())
    for zone in names:
        found[zone.lower()] = zone
    for zone in names:
        if zone.startswith(_AREAS):
            city = zone.rpartition("/")[2].replace("_", " ").lower()
            if city not in ("north", "south", "west", "east", "center", "act", "general"):
                found.setdefault(city, zone)
    return found


_NONE = Lazily(
    r"(?:(?:can|could) you |i (?:do not|don't) (?:want|need) |i'd like |i would like )?(?:no(?: more)?|stop(?: sending)?(?: me)?|without|any|(?:turn|switch) off|disable|cancel|skip|don't send(?: me)?|do not send(?: me)?)"
    r"(?: the| any| these| your| all| my| more| those)* reminders?(?: e?-?mails?)?(?: for me| to me| any ?more)?|(?:i )?(?:do not|don't) (?:want|need|like)(?: to (?:get|have|receive))?(?: the| any| these| your| more)* reminders?(?: any ?more)?|reminders? off|(?:turn|switch) reminders? off|(?:do not|don't) remind me(?: any ?more)?"
    r"|(?:ich (?:mochte|brauche|will) )?keine erinnerung(?:en)?(?: mehr)?|ohne erinnerung(?:en)?|(?:je ne veux )?(?:pas de|plus de|aucun) rappels?|sans rappels?|(?:no quiero )?(?:sin|no mas|mas) recordatorios?"
    r"|(?:niente|nessun|senza|basta|non voglio)(?: piu)? promemoria|(?:sem|nao quero|chega de)(?: mais)? lembretes?|(?:ik wil )?geen herinnering(?:en)?(?: meer)?"
)
_USUAL = re.compile(
    r"(?:the )?(?:usual|normal|default|standard|regular) reminders?(?: again)?|(?:go )?back to (?:the )?(?:usual|normal|default|standard) reminders?|(?:turn |switch )?(?:the |my )?reminders? (?:back )?on(?: again)?"
    r"|(?:turn|switch) (?:the |my )?reminders? (?:back )?on(?: again)?|(?:remind me|reminders) (?:as usual|as before|like before|again as usual)|(?:wieder )?(?:die )?(?:ublichen|normalen) erinnerungen(?: wieder)?"
    r"|(?:les )?rappels (?:habituels|normaux)|(?:los )?recordatorios (?:habituales|normales)|(?:i )?promemoria (?:soliti|normali)|(?:os )?lembretes (?:habituais|normais)|(?:de )?(?:gewone|normale) herinneringen"
)
_REMIND = re.compile(
    r"(?:(?:can|could|would|will) you |i'd like |i would like |i want |i need |send me |give me |set |have )*(?:to be )?(?:remind(?:ed)?(?: me)?|(?:a |my |the |one )?reminders?)(?: me)?(?: be sent| by mail| sent)*(?: only)? (?P<when>.+)"
    r"|(?:erinner(?:e|t|n sie)?|erinnert werden) ?(?:mich)? (?P<de>.+)|ich mochte (?P<de2>.+) erinnert werden|(?:eine )?erinnerung (?P<de3>.+)|(?:rappel(?:le|ez|lez)[ -]moi|un rappel|me rappeler) (?P<fr>.+)"
    r"|(?:recuerd(?:a|e|en|ad)me|recordarme|un recordatorio) (?P<es>.+)|(?:ricord(?:a|ate)(?:mi|melo)|un promemoria) (?P<it>.+)"
    r"|(?:lembr(?:a|e|em)[ -]me|me lembr(?:e|em|a)|um lembrete) (?P<pt>.+)|(?:herinner (?:me|mij)|een herinnering) (?P<nl>.+)"
)
_COUNTS = {
    "half an": 30, "a": 1, "an": 1, "one": 1, "the": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "fifteen": 15, "thirty": 30,
    "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "un": 1, "une": 1, "deux": 2, "trois": 3, "una": 1, "dos": 2, "tres": 3, "due": 2,
    "tre": 3, "um": 1, "uma": 1, "dois": 2, "duas": 2, "een": 1, "twee": 2, "drie": 3,
}  # fmt: skip
_UNITS = {
    "minute": r"minutes?|mins?|minuten?|minutos?|minut[io]", "hour": r"hours?|hrs?|stunden?|heures?|horas?|or[ae]|uren|uur",
    "day": r"days?|tage?n?|jours?|dias?|giorn[oi]|dag(?:en)?", "week": r"weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken",
}  # fmt: skip
_BEFORE = r"(?:before(?:hand)?|earlier|ahead|in advance|prior|vorher|davor|zuvor|vor|avant|a l'avance|antes|prima|di anticipo|de antecedencia|de antelacion|tevoren|van tevoren|ervoor|vooraf|voor)"
_LEAD = tuple(
    (
        unit,
        Lazily(
            rf"(?:(?P<before>vor) )?\b(?P<n>\d{{1,3}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))}) (?:{names})\b(?P<after>.{{0,24}}?\b{_BEFORE}\b)?"
        ),
    )
    for unit, names in _UNITS.items()
)
_HALF = re.compile(r"\b(?:half an hour|halbe stunde|demi-heure|media hora|mezz'?ora|meia hora|half ?uur)\b")
_EVE = re.compile(
    r"\b(?:the )?(?:day|evening|night) before\b|\b(?:am |einen )?(?:tag davor|vortag|tag vorher|vorabend)\b|\bla veille\b|\b(?:el |un )?dia (?:antes|anterior)\b|\bla vispera\b"
    r"|\b(?:il |un )?giorno (?:prima|precedente)\b|\bna vespera\b|\b(?:de |een )?dag (?:ervoor|tevoren|van tevoren|vooraf)\b"
)


def reminder_in(bare: str) -> str:
    """'1 day before', '1 day before, 2 hours before', 'none' or 'default'; '' where nothing of reminders is wished."""
    if not _OF_REMINDERS.search(bare):
        return ""
    if _NONE.fullmatch(bare):
        return "none"
    if _USUAL.fullmatch(bare):
        return "default"
    hit = _REMIND.fullmatch(bare)
    return _leads(next(filter(None, hit.groups()), "")) if hit else ""


def _leads(when: str) -> str:
    leads: list[tuple[int, str]] = []
    if len(when) > 90:
        return ""
    if _EVE.search(when):
        leads.append((1, "1 day before"))
        when = _EVE.sub(" ", when)
    if _HALF.search(when):
        leads.append((3, "30 minutes before"))
        when = _HALF.sub(" ", when)
    spoken = bool(re.search(rf"\b{_BEFORE}\b", when))
    for order, unit in ((0, "week"), (1, "day"), (2, "hour"), (3, "minute")):
        pattern = dict(_LEAD)[unit]
        for hit in pattern.finditer(when):
            if spoken:
                count = int(hit["n"]) if hit["n"].isdigit() else _COUNTS[hit["n"]]
                leads.append((order, f"{count} {unit}{'s' if count != 1 else ''} before"))
    return ", ".join(dict.fromkeys(lead for _, lead in sorted(leads)))


_LANGUAGES = tuple(
    (
        code,
        Lazily(
            rf"(?:(?:can|could|would|will) you |i'd (?:like|prefer) |i would (?:like|prefer) |i prefer |(?:kann|konnt|konnen) .{{0,20}} |je prefere |prefiero |preferisco |prefiro |liever |(?:ik wil|ich mochte) )?"
            rf"(?:(?:to )?(?:write|send|talk|speak|get|receive|have|mail|schreib\w*|schickt?|sende?t?|ecri\w+|envoy\w+|escrib\w+|envi\w+|scriv\w+|mand\w+|escrev\w+|schrijf|stuur|switch|change)\b"
            rf"(?:[ -](?:to|me|us|mir|uns|moi|mi|my|the|your|all|mails?|e-?mails?|letters?|messages?|invitations?|language|them|sie|die|les|los|le|correos|me)\b){{0,5}} )?"
            rf"(?:the |my |your )?(?:mails?|e-?mails?|letters?|messages?|einladungen)? ?(?:in|to|auf|en|em|in het) (?:the )?(?:{names})(?: from now on| instead| in future| language)?"
            rf"|(?:my |the |meine |ma |mi |la mia |a minha |mijn )?(?:language|sprache|langue|idioma|lingua|taal)(?: is| ist| est| es| e|:|=)*:? (?:{names}|{code})|(?:i'd |i would |i )?prefer (?:{names})"
            rf"|(?:.{{0,24}} )?(?:mir |uns |me |mij )?(?:auf|in het) (?:{names}) (?:schreiben|schicken|senden|bekommen|erhalten|schrijven|mailen|ontvangen)"
        ),
    )
    for code, names in LANGUAGE_NAMES.items()
    if code in ("en", "de", "fr", "es", "nl")
)


def language_in(bare: str) -> str:
    """BCP 47 of the language wished for, of those letters are written in; '' where none is."""
    if not _OF_LANGUAGE.search(bare):
        return ""
    return next((code for code, pattern in _LANGUAGES if pattern.fullmatch(bare)), "")

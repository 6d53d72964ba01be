"""Until when, as people write it: until March, for two weeks, bis Ende Januar, jusqu'au 3 mars. Pure, given today."""

from __future__ import annotations

# ruff: noqa: E501 — lists of phrases
import re
from dataclasses import dataclass
from datetime import date, timedelta

from .lazily import Lazily

# All words are folded: lower case, without accents (`phrasing_tokens.fold`).
_MONTHS = (
    "january|jan|januar|janner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari",
    "february|feb|februar|feber|fevrier|fevr|fev|febrero|febbraio|fevereiro|februari",
    "march|mar|marz|maerz|mars|marzo|marco|maart|mrt",
    "april|apr|avril|avr|abril|abr|aprile",
    "may|mai|mayo|maggio|mag|maio|mei",
    "june|jun|juni|juin|junio|giugno|giu|junho",
    "july|jul|juli|juillet|juil|julio|luglio|lug|julho",
    "august|aug|aout|agosto|ago|augustus",
    "september|sept|sep|septembre|septiembre|setiembre|settembre|set|setembro",
    "october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out",
    "november|nov|novembre|noviembre|novembro",
    "december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro",
)
_DAYS = (
    "monday|mon|montag|lundi|lunes|lunedi|segunda-feira|segunda|maandag",
    "tuesday|tue|tues|dienstag|mardi|martes|martedi|terca-feira|terca|dinsdag",
    "wednesday|wed|mittwoch|mercredi|miercoles|mercoledi|quarta-feira|quarta|woensdag",
    "thursday|thu|thurs|donnerstag|jeudi|jueves|giovedi|quinta-feira|quinta|donderdag",
    "friday|fri|freitag|vendredi|viernes|venerdi|sexta-feira|sexta|vrijdag",
    "saturday|sat|samstag|sonnabend|samedi|sabado|sabato|zaterdag",
    "sunday|sun|sonntag|dimanche|domingo|domenica|zondag",
)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "",
            "a an one ein eine einen einem un une una uno um uma een one's",
            "two zwei deux dos due dois duas twee couple paar",
            "three drei trois tres tre drie few einige quelques unas unos",
            "four vier quatre cuatro quattro quatro",
            "five funf cinq cinco cinque vijf",
            "six sechs seis sei zes",
            "seven sieben sept siete sette sete zeven",
            "eight acht huit ocho otto oito",
            "nine neun neuf nueve nove negen",
            "ten zehn dix diez dieci dez tien",
            "eleven elf onze once undici",
            "twelve zwolf douze doce dodici doze twaalf",
            "thirteen",
            "fourteen vierzehn quatorze catorce quattordici catorze veertien",
            "fifteen quinze quince quindici",
        )
    )
    for word in words.split()
}
_UNITS = {
    word: unit
    for unit, words in {
        "day": "day days tag tage tagen jour jours dia dias giorno giorni dag dagen",
        "week": "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken weekje",
        "month": "month months monat monate monaten monats mois mes meses mese mesi maand maanden",
        "year": "year years jahr jahre jahren jahres an ans annee ano anos anno anni jaar",
        "fortnight": "fortnight quinzaine quincena quinzena",
    }.items()
    for word in words.split()
}
_MONTH = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split("|")}
_DAY = {word: number for number, words in enumerate(_DAYS) for word in words.split("|")}

_M = rf"(?:{'|'.join(_MONTHS)})\b\.?"
_D = rf"(?:{'|'.join(_DAYS)})\b\.?"
_N = rf"(?:\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_U = rf"(?:{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
_YEAR = r"(?:,? ?(?:(?:of|de|del|do) )?(?P<{0}>20\d\d))?"
_ART = r"(?:(?:the|dem|den|der|zum|au|le|la|el|il|al|all'|a|o|ao|dia|de|het|l'|les|i|om|on|about|around|ca\.?|etwa|circa) ?)*"

# What stands before a day up to which, so not including which, there shall be no mail.
_UNTIL = (
    r"(?:un|'?)till?|til|up to|before|bis(?: zu[mr]?)?|jusqu'?(?: ?(?:a|au|aux|en|fin|debut))?(?= ?\b)"
    r"|hasta|fino (?:a|al|alla|alle|all'|ad)|ate(?: a[o]?)?|tot(?: en met| aan)?|t/m|through|thru"
    r"|(?:back|return(?:ing)?|zuruck|wieder da|de retour|de vuelta|di ritorno|de volta|terug)(?: again)?"
    r" (?:on|in|at|by|from|am|im|ab|le|en|el|il|a|em|op|vanaf)"
    r"|from .{1,24}? to|vom .{1,24}? bis|du .{1,24}? au|del? .{1,24}? al|dal .{1,24}? al|van .{1,24}? tot"
)
_INCLUSIVE = re.compile(r"through|thru|tot en met|t/m|.*(?:inclu|einschl|inbegrepen)")
_WHAT = (
    rf"(?P<iso>20\d\d-\d\d?-\d\d?)"
    rf"|(?P<dot_day>\d{{1,2}})\. ?(?P<dot_month>\d{{1,2}})\b\.?(?: ?(?P<dot_year>20\d\d|\d\d)\b)?"
    rf"|(?P<one>\d{{1,2}})[/-](?P<two>\d{{1,2}})(?:[/-](?P<slash_year>20\d\d|\d\d))?\b"
    rf"|(?:{_D},? ?{_ART})?(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|e|º|°)? ?(?:(?:of|de|di|d') ?)?(?P<month>{_M}){_YEAR.format('y1')}"
    rf"|(?:{_D},? ?{_ART})?(?P<month_b>{_M}) ?(?:the )?(?P<day_b>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:){_YEAR.format('y2')}"
    rf"|(?P<part>end|ende|fin|fine|finales|fim|final|eind|einde|mid|middle|mitte|mi|mediados|meta|meados|half|midden|mezzo"
    rf"|early|beginning|start|anfang|debut|principios|inizio|inicio|begin|late)(?:[ -](?:of|de|di|do|da|d'|van|the|le|von|in)| )*"
    rf"[ -]?(?P<month_c>{_M}){_YEAR.format('y3')}"
    rf"|(?P<month_d>{_M}){_YEAR.format('y4')}"
    rf"|(?:the )?(?P<end>end of (?:the )?|ende (?:de[rs] )?|(?:la )?fin (?:de (?:l'|la )?|du )?|(?:el )?final (?:de[l]? )?|fine (?:del(?:l')? ?)?"
    rf"|(?:o )?(?:fim|final) d[oae] |(?:het )?eind(?:e)? (?:van (?:het|de) )?)"
    rf"(?P<end_of>(?:this |dieser |dieses |cette |esta |este |questa |questo |deze |dit )?(?:{_U}))\b"
    rf"|(?P<next>next|nachste[nrsm]?|kommende[nrsm]?|prochaine?|proxim[ao]|prossim[ao]|volgend[e]?|the following) (?P<next_what>{_U}|{_D}|{_M})"
    rf"|(?:l')?(?P<next_r>{_U}|{_D}) (?:prochaine?|suivante|que viene|proxim[ao]|prossim[ao]|que vem)\b"
    rf"|(?P<new_year>(?:the )?new year'?s?(?: day)?|neues? jahr|neuen jahr|neujahr|jahreswechsel|nouvel an|nouvelle annee|ano nuevo"
    rf"|nuevo ano|anno nuovo|nuovo anno|capodanno|ano novo|nieuwe? jaar|jaarwisseling)"
    rf"|(?P<christmas>christmas|xmas|weihnachten|noel|navidad|natale|natal|kerst(?:mis)?)\b"
    rf"|(?P<tomorrow>tomorrow|morgen|demain|manana|domani|amanha)\b"
    rf"|(?P<weekday>{_D})"
    rf"|(?P<year>20\d\d)\b"
    rf"|(?:the )?(?P<only_day>\d{{1,2}})(?:st|nd|rd|th)\b"
)
_LEFT = (
    r"(?:for|during|fur|fuer|wahrend|pour|pendant|durant|durante|por|per|voor|gedurende|in|the|die|der|los|las|les|i|le|de|os|as|next"
    r"|coming|nachsten?|kommenden?|prochaine?s?|proxim[ao]s?|prossim[ie]|komende|volgende|about|etwa|circa|another|noch|another|encore"
    r"|other|nog|di|a(?= couple| few)|ein(?= paar)|een(?= paar)|un(?= paio| par)|une(?= couple))"
)
_SPAN = Lazily(
    rf"\b(?:for|fur|fuer|pour|pendant|durant|durante|por|per|voor|gedurende|die nachsten|the next|de komende|les prochaine?s)"
    rf"(?: {_LEFT})*? (?:(?P<number>{_N})(?:[ -](?:of|de|van))?[ -](?:(?:whole|ganzen?|good|weitere) )?(?P<unit>{_U})\b"
    rf"|(?P<half>half a year|ein halbes jahr|six mois|medio ano|sei mesi|meio ano|een half jaar)"
    rf"|(?:the )?(?P<rest>rest of|rest de[rs]|reste d[eu](?: la| l')?|resto del?(?:la|l')?|resto d[oa]|rest van (?:het|de))"
    rf" ?(?:the |this |dieses |dieser )?(?P<rest_of>{_U}|{_M})|(?P<this>this|diese[nrs]?|ce|cette|este|esta|questo|questa|deze) (?P<this_unit>{_U})\b"
    rf"|(?:the )?(?:whole|all|ganzen?|tout|todo)? ?(?:of |de )?(?P<for_month>{_M}))"
    rf"|(?<!\w)(?P<n2>{_N}) (?P<u2>wochen|tage|monate|semaines|semanas|settimane|weken|weeks) ?(?P<long>lang|long)?(?=$| )(?! ?(?:ago|later|before|earlier|in a row|vorher|plus tard))"
)
_TO = Lazily(rf"(?<!\w)(?P<until>{_UNTIL}),? ?(?P<after>(?:after|nach|apres|despues de|dopo|depois de|na) )?{_ART}(?:{_WHAT})"
                 rf"(?P<incl> ?(?:\(?(?:inclusive|included|inclusief|inklusive|einschliesslich|inclus(?:e)?|incluido|incluso)\)?))?")  # fmt: skip
_OPEN = Lazily(
    r"(?<!\w)(?:for (?:now|a while|the moment|the time being|the present)|until further notice|till further notice|temporarily"
    r"|fur(?:s| das)? erste|vorerst|eine zeit ?lang|(?:fur )?eine weile|bis auf weiteres|vorubergehend|zunachst|erstmal|erst mal"
    r"|pour (?:l'instant|le moment|un temps|quelque temps)|jusqu'a nouvel ordre|temporairement"
    r"|por (?:ahora|el momento|un tiempo|enquanto|um tempo|agora)|hasta nuevo aviso|temporalmente|provisionalmente"
    r"|per (?:ora|il momento|un po'?|un periodo)|fino a nuovo avviso|temporaneamente|ate novo aviso|temporariamente"
    r"|voorlopig|voor nu|(?:voor )?een tijdje|tot nader order|tijdelijk"
    r"|(?:un|')?till? (?:after )?(?:\w+ ){0,3}\w+$|bis nach (?:\w+ ){0,2}\w+$|jusqu'apres (?:\w+ ){0,2}\w+$)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Until:
    """Where a text says how long, and the first day after it; `day` None where it says so without a date."""

    start: int
    end: int
    day: date | None


def until(text: str, today: date) -> Until | None:
    """The first "until …" or "for …" in a folded text (`phrasing_tokens.fold`), seen from `today`.

    Out: `day` is the first one that is not part of the time named: "until March" and "bis 1. März" are 1 March,
    "bis Ende Januar" 1 February, "for two weeks" a fortnight from today. A day without a year is the next of its kind.
    Of 3/1 in English the sooner is taken. None where nothing of the sort is said; raises nothing.
    """
    for pattern, reads in ((_TO, _to), (_SPAN, _span)):
        if hit := pattern.search(text):
            try:
                day = reads(hit, today)
            except (ValueError, OverflowError):
                day = None
            if day is None or day > today:
                return Until(hit.start(), hit.end(), day)
            return Until(hit.start(), hit.end(), None)
    if hit := _OPEN.search(text):
        return Until(hit.start(), hit.end(), None)
    return None


def _to(hit: re.Match[str], today: date) -> date | None:
    first, last = _named(hit, today)
    if first is None or last is None:
        return None
    if hit["after"]:
        # after Christmas is some day of which only the writer knows
        return None if hit["christmas"] or hit["new_year"] else last + timedelta(days=1)
    beyond = _INCLUSIVE.match(hit["until"]) or hit["incl"]
    return last + timedelta(days=1) if beyond else first


def _named(hit: re.Match[str], today: date) -> tuple[date | None, date | None]:
    """First and last day of what is named, so that March may end on either side."""
    if hit["iso"]:
        return _twice(date(*(int(part) for part in hit["iso"].split("-"))))
    if hit["dot_day"]:
        return _twice(_coming(int(hit["dot_month"]), int(hit["dot_day"]), hit["dot_year"], today))
    if hit["one"]:
        return _twice(_slashed(hit, today))
    for day, month, year in (("day", "month", "y1"), ("day_b", "month_b", "y2")):
        if hit[day]:
            return _twice(_coming(_month(hit[month]), int(hit[day]), hit[year], today))
    if hit["part"]:
        return _part(hit["part"], _coming(_month(hit["month_c"]), 1, hit["y3"], today, part=True))
    if hit["month_d"]:
        first = _coming(_month(hit["month_d"]), 1, hit["y4"], today)
        return first, _after(first, "month") - timedelta(days=1)
    if hit["end"]:
        return _twice(_after(today, _UNITS[hit["end_of"].split()[-1]]))
    if word := hit["next_what"] or hit["next_r"]:
        return _next(word.strip("."), today)
    if hit["new_year"]:
        return _twice(date(today.year + 1, 1, 1))
    if hit["christmas"]:
        return _twice(_coming(12, 25, None, today))
    if hit["tomorrow"]:
        return _twice(today + timedelta(days=1))
    if hit["weekday"]:
        return _twice(_weekday(hit["weekday"].strip("."), today))
    if hit["year"]:
        return date(int(hit["year"]), 1, 1), date(int(hit["year"]), 12, 31)
    ahead = int(hit["only_day"])
    start = today.replace(day=1)
    return _twice(start.replace(day=ahead) if ahead > today.day else _after(start, "month").replace(day=ahead))


def _span(hit: re.Match[str], today: date) -> date | None:
    if word := hit["number"] or hit["n2"]:
        number = int(word) if word.isdigit() else _NUMBERS[word]
        unit = _UNITS[hit["unit"] or hit["u2"]]
        match unit:
            case "day" | "week" | "fortnight":
                return today + timedelta(days=number * {"day": 1, "week": 7, "fortnight": 14}[unit])
            case "month":
                return _months_on(today, number)
            case _:
                return _months_on(today, 12 * number)
    if hit["half"]:
        return _months_on(today, 6)
    if word := hit["for_month"] or (hit["rest_of"] if hit["rest_of"] not in (None, *_UNITS) else None):
        return _after(_coming(_month(word), 1, None, today, part=True), "month")
    return _after(today, _UNITS[hit["rest_of"] or hit["this_unit"]])


def _twice(day: date | None) -> tuple[date | None, date | None]:
    return day, day


def _month(word: str) -> int:
    return _MONTH[word.strip(". ")]


def _coming(month: int, day: int, year: str | None, today: date, *, part: bool = False) -> date:
    """That day of that year, or the next such day after today; `part`: the month may have begun."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for ahead in range(9):  # 29 February may be eight years off
        try:
            found = date(today.year + ahead, month, day)
        except ValueError:
            if (month, day) != (2, 29):
                raise
            continue
        if found > today or (part and (found.year, found.month) == (today.year, today.month)):
            return found
    raise ValueError("no such day")


def _slashed(hit: re.Match[str], today: date) -> date | None:
    one, two, year = int(hit["one"]), int(hit["two"]), hit["slash_year"]
    found = []
    english = re.match(r"(?:un|'?)till?|til|up|before|thr|back|return|from", hit["until"])
    for month, day in ((two, one), (one, two)) if english else ((two, one),):
        try:
            found.append(_coming(month, day, year, today))
        except ValueError:
            continue
    return min((day for day in found if day > today), default=None)


def _part(word: str, first: date) -> tuple[date, date]:
    if word in ("mid", "middle", "mitte", "mi", "mediados", "meta", "meados", "half", "midden", "mezzo"):
        return first.replace(day=15), first.replace(day=15)
    if word == "late":
        return first.replace(day=21), _after(first, "month")
    if word in ("early", "beginning", "start", "anfang", "debut", "principios", "inizio", "inicio", "begin"):
        return first, first.replace(day=10)
    return _after(first, "month"), _after(first, "month") - timedelta(days=1)


def _next(word: str, today: date) -> tuple[date | None, date | None]:
    if word in _UNITS:
        unit = _UNITS[word]
        if unit not in ("week", "month", "year"):
            return _twice(today + timedelta(days=1 if unit == "day" else 14))
        first = _after(today, unit)
        return first, _after(first, unit) - timedelta(days=1)
    if word in _MONTH:
        first = _coming(_MONTH[word], 1, None, today)
        return first, _after(first, "month") - timedelta(days=1)
    return _twice(_weekday(word, today))


def _weekday(word: str, today: date) -> date:
    return today + timedelta(days=(_DAY[word] - today.weekday() - 1) % 7 + 1)


def _after(day: date, unit: str) -> date:
    """The first day of the week, month or year after the one `day` is in."""
    match unit:
        case "week":
            return day + timedelta(days=7 - day.weekday())
        case "month":
            return _months_on(day.replace(day=1), 1)
        case "year":
            return date(day.year + 1, 1, 1)
    return day + timedelta(days=1)


def _months_on(day: date, months: int) -> date:
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            if last == 28:
                raise
    raise ValueError("no such month")

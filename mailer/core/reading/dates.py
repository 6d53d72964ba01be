"""Days people mean: 'the 5th', 'Tuesday', 'all of December', 'until March', 'for two weeks', in seven languages."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from mailer.core.reading.phrasing_tokens import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero ene gennaio gen janeiro januari", "february feb februar fevrier "
            "febrero febbraio fevereiro februari",
            "march mar marz maerz mars marzo marco maart", "april apr avril abril abr aprile", "may mai mayo "
            "maggio maio mei",
            "june jun juni juin junio giugno giu junho", "july jul juli juillet julio luglio lug julho",
            "august aug aout agosto ago augustus", "september sep sept septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out", "november nov novembre noviembre "
            "novembro",
            "december dec dezember dez decembre diciembre dicembre dic dezembro",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_DAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lunes lunedi segunda segunda-feira maandag", "tuesday tue tues dienstag "
            "mardi martes martedi terca terca-feira dinsdag",
            "wednesday wed weds mittwoch mercredi miercoles mercoledi quarta quarta-feira woensdag",
            "thursday thu thur thurs donnerstag jeudi jueves giovedi quinta quinta-feira donderdag",
            "friday fri freitag vendredi viernes venerdi sexta sexta-feira vrijdag",
            "saturday sat samstag sonnabend samedi sabado sabato zaterdag", "sunday sun sonntag dimanche "
            "domingo domenica zondag",
        )
    )
    for name in names.split()
}  # fmt: skip
# Short names that are ordinary words elsewhere count only beside a number.
_AMBIGUOUS = frozenset(
    "may mar jan sat sun mon wed set out gen ago dic abr mai mei mars lug giu segunda terca "
    "quarta quinta sexta ene".split()
)
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_SURE_MONTH = "|".join(sorted(set(_MONTHS) - _AMBIGUOUS | {"may", "mars", "mai", "mei"}, key=len, reverse=True))
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
_NUMBER = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "couple of": 2, "few": 3,
    "ein": 1, "eine": 1,
    "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "una": 1,
    "dos": 2, "tres": 3,
    "cuatro": 4, "due": 2, "tre": 3, "quattro": 4, "um": 1, "uma": 1, "dois": 2, "duas": 2, "quatro": 4, "een": 1,
    "twee": 2, "drie": 3,
}  # fmt: skip
_COUNT = r"(?:\d{1,2}|" + "|".join(_NUMBER) + ")"
_IN = (
    r"(?:all of |in |during |the whole of |throughout |im |ganz |ganzen |den ganzen |tout |en |todo |a |"
    r"in |tutto |em |heel |de hele maand |todo el mes de |tout le mois de )?"
)
_PATTERNS = (
    ("iso", r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"),
    ("month_first", rf"\b(?P<mon>{_MONTH})\.? (?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)"),
    ("day_first", rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|o|a|e|\.)? ?(?:of |de |di |do )?(?P<mon>{_MONTH})\b"),
    ("slashes", r"\b(?P<a>\d{1,2})/(?P<b>\d{1,2})\b"),
    ("dots", r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?!\d)"),
    ("until", rf"\b(?:until|till|til|through|bis|jusqu'(?:en|au|a)|hasta|fino a|ate|tot)(?: the| zum| el| al| a|"
              rf" o)? (?:end of |ende |fin |finales de |fine |fim de |eind )?(?P<mon>{_SURE_MONTH})\b"),
    ("open", r"\b(?:from|after|since|ab|nach|a partir du|apres|desde|a partir del?|despues del?|dal|dopo il|"
             r"depois de|vanaf|na)(?: the| dem| den| le| el| il| o| de| dia)* (?P<d>\d{1,2})(?:st|nd|rd|th|"
             r"\.)?(?: on(?:wards?)?)?\b(?![:.]\d| ?(?:to|until|till|-|–|bis|au|al|ate|tot|am|pm|uhr|h|o'clock|"
             r"minutes)\b)"),
    ("ordinal", r"\b(?:the |on the |am |den |dem |der |le |el |il |o |dia |op de |de )?(?P<d>\d{1,2})(?:st|nd|rd|th|"
                r"\.|er|e)(?![\d.])"),
    ("the_number", r"\b(?:the|le|el|il|dia|den|am|de) (?P<d>\d{1,2})\b(?![:.,]?\d| (?:minutes?|people|of us|others|"
                   r"personen|personnes|personas|uur|heures))"),
    ("month", rf"\b{_IN}(?P<mon>{_SURE_MONTH})\b"),
    ("next_week", r"\b(?:next week|nachste woche|la semaine prochaine|la semana que viene|la proxima semana|"
                  r"la settimana prossima|la prossima settimana|semana que vem|na proxima semana|volgende week)\b"),
    ("this_week", r"\b(?:this week|diese woche|cette semaine|esta semana|questa settimana|deze week)\b"),
    ("next_month", r"\b(?:next month|nachsten monat|le mois prochain|el mes que viene|el proximo mes|il mese prossimo|"
                   r"mes que vem|no proximo mes|volgende maand)\b"),
    ("this_month", r"\b(?:this month|rest of the month|diesen monat|ce mois-ci|este mes|questo mese|deze maand)\b"),
    ("tomorrow", r"\b(?:tomorrow|ubermorgen|morgen(?! abend)|demain|manana|domani|amanha)\b"),
    ("today", r"\b(?:today|tonight|heute|aujourd'hui|ce soir|hoy|oggi|stasera|hoje|vandaag|vanavond)\b"),
    ("for", rf"\b(?:for|fur|pendant|durante|por|per|voor|for the next|die nachsten|les prochaines?|las proximas?|"
            rf"i prossimi|le prossime)(?: the next| die nachsten| les| las| le)? ?(?P<n>{_COUNT}) (?P<unit>days?|"
            rf"weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?|giorn[oi]|"
            rf"settiman[ae]|mes[ei]|dagen|weken|maand(?:en)?)\b"),
    ("weekday", rf"\b(?:next |this |on |coming |am |nachsten |diesen |le |el |este |al |sabato |il |questo |no |na |"
                rf"op |deze )?(?P<day>{_DAY})s?\b"),
    ("all", r"\b(?:both(?: of them| dates| sessions| times)?|all of them|all (?:three|four|five|the) ?(?:dates|"
            r"sessions|of them)?|every one|each of them|beide|beiden|alle|les deux|toutes|tous|ambos|ambas|"
            r"las dos|los dos|todas|todos|entrambi|entrambe|tutti|tutte|beide|allebei|os dois|as duas)\b"),
    ("none", r"\b(?:neither(?: of them| date)?|none of (?:them|these)|not? (?:either|any) of them|"
             r"keinen? von beiden|aucune des deux|ninguna de las dos|nessuno dei due|nenhum dos dois|"
             r"geen van beide)\b"),
    ("other", r"\b(?:the other (?:one|date|session|day)|the second(?: one)?|the later one|den zweiten|die zweite|"
              r"la deuxieme|la segunda|la seconda|de tweede)\b"),
    ("first", r"\b(?:the first(?: one)?|the earlier one|den ersten|die erste|la premiere|la primera|la prima|"
              r"a primeira|de eerste)\b"),
    ("last", r"\b(?:the last(?: one)?|den letzten|die letzte|la derniere|la ultima|l'ultima|a ultima|de laatste)\b"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Days:
    """Days meant by words at `start`..`end`: either `first`..`last` (both included) or a `pick` among sessions."""

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    pick: str = ""


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compiled when the first mail about several sessions comes, not at import."""
    return tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)


def mentions(text: str, today: date, starts: tuple[date, ...]) -> list[Days]:
    """Days named in a text, in order, without overlaps.

    `starts`, the days of the coming sessions, settle what is ambiguous ("the 5th", "3/12").
    """
    text = text[:2000]
    low = fold(text)
    if len(low) != len(text):
        low = "".join(fold(letter)[:1] or " " for letter in text)
    taken: list[tuple[int, int]] = []
    found: list[Days] = []
    for kind, pattern in _compiled():
        for hit in pattern.finditer(low):
            if len(taken) >= 60:
                break
            if any(hit.start() < end and start < hit.end() for start, end in taken):
                continue
            days = _days(kind, hit, today, starts)
            if days is not None:
                taken.append(hit.span())
                found.append(days)
    return _ranges(low, sorted(found, key=lambda days: days.start))


_BETWEEN = re.compile(
    r"\s*(?:to|until|till|through|thru|-|–|bis(?: zum)?|au|al|hasta(?: el)?|ate(?: o)?|tot(?: "
    r"en met)?|t/m|a)(?: the)?\s*"
)


def _ranges(low: str, found: list[Days]) -> list[Days]:
    """Two single days with 'to' between them become the days from one to the other."""
    out: list[Days] = []
    for days in found:
        if out and days.first and days.first == days.last and (before := out[-1]).first and before.first == before.last:
            if before.first < days.first and _BETWEEN.fullmatch(low[before.end : days.start]):
                out[-1] = Days(before.start, days.end, before.first, days.last)
                continue
        out.append(days)
    return out


def _days(kind: str, hit: re.Match[str], today: date, starts: tuple[date, ...]) -> Days | None:
    at, to = hit.span()
    try:
        if kind == "iso":
            day = date(int(hit["y"]), int(hit["m"]), int(hit["d"]))
            return Days(at, to, day, day)
        if kind in ("month_first", "day_first"):
            return _one(at, to, _coming(today, _MONTHS[hit["mon"]], int(hit["d"])))
        if kind == "dots":
            return _one(at, to, _coming(today, int(hit["m"]), int(hit["d"])))
        if kind == "slashes":
            a, b = int(hit["a"]), int(hit["b"])
            choices = [_coming(today, *pair) for pair in ((a, b), (b, a)) if pair[0] <= 12 and 1 <= pair[1] <= 31]
            choices = [day for day in choices if day in starts] or choices
            return _one(at, to, choices[0]) if len(set(choices)) == 1 else None
        if kind in ("ordinal", "the_number"):
            return _one(at, to, _numbered(today, int(hit["d"]), starts))
        if kind == "open":
            begin = _numbered(today, int(hit["d"]), starts)
            after = 1 if hit.group().startswith(("after", "nach", "apres", "despues", "dopo", "depois")) else 0
            return Days(at, to, begin + timedelta(days=after), begin + timedelta(days=366)) if begin else None
        if kind == "until":
            day = _coming(today, _MONTHS[hit["mon"]], 1)
            if re.search(r"\b(?:through|end of|ende|fin|finales|fine|fim|eind)\b", hit.group()):
                day = _month_end(day)
                return Days(at, to, today, day)
            return Days(at, to, today, day - timedelta(days=1))
        if kind == "month":
            if hit["mon"] in _AMBIGUOUS and not re.search(
                r"\b(?:in|all of|during|until|im|en|em|ganz\w*|tout|"
                r"heel)\b",
                hit.group(),
            ):
                return None
            day = _coming(today, _MONTHS[hit["mon"]], 1, whole=True)
            return Days(at, to, day, _month_end(day))
        if kind == "weekday":
            if hit["day"] in _AMBIGUOUS and not hit.group().startswith(("on ", "next ", "this ", "na ")):
                return None
            return _weekday(at, to, hit, today, starts)
        if kind == "for":
            return Days(at, to, today, _later(today, hit["n"], hit["unit"]) - timedelta(days=1))
    except (ValueError, OverflowError):
        return None
    return _relative(kind, at, to, today)


def _relative(kind: str, at: int, to: int, today: date) -> Days | None:
    monday = today - timedelta(days=today.weekday())
    if kind == "this_week":
        return Days(at, to, today, monday + timedelta(days=6))
    if kind == "next_week":
        return Days(at, to, monday + timedelta(days=7), monday + timedelta(days=13))
    if kind == "this_month":
        return Days(at, to, today, _month_end(today))
    if kind == "next_month":
        first = _month_end(today) + timedelta(days=1)
        return Days(at, to, first, _month_end(first))
    if kind == "tomorrow":
        return _one(at, to, today + timedelta(days=1))
    if kind == "today":
        return _one(at, to, today)
    return Days(at, to, pick=kind)


def _one(at: int, to: int, day: date | None) -> Days | None:
    return Days(at, to, day, day) if day is not None else None


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _coming(today: date, month: int, day: int, *, whole: bool = False) -> date:
    """The next such day, counting a month that has just passed as meant."""
    found = date(today.year, month, day)
    gone = (month < today.month) if whole else (today - found).days > 60
    if gone:
        found = date(today.year + 1, month, day)
    return found


def _numbered(today: date, number: int, starts: tuple[date, ...]) -> date | None:
    """'The 5th' is the next session on a 5th, else the next 5th."""
    for day in starts:
        if day.day == number and day >= today:
            return day
    if not 1 <= number <= 31:
        return None
    month, year = today.month, today.year
    for _ in range(3):
        if number <= monthrange(year, month)[1] and date(year, month, number) >= today:
            return date(year, month, number)
        month, year = (1, year + 1) if month == 12 else (month + 1, year)
    return None


def _weekday(at: int, to: int, hit: re.Match[str], today: date, starts: tuple[date, ...]) -> Days | None:
    wanted = _DAYS[hit["day"]]
    fitting = [day for day in starts if day.weekday() == wanted and day >= today]
    if hit.group().endswith("s") and not hit["day"].endswith("s") and len(fitting) > 1:
        return Days(at, to, fitting[0], fitting[-1], pick=f"weekday {wanted}")
    ahead = (wanted - today.weekday()) % 7
    day = today + timedelta(days=ahead or 7 if "next" in hit.group() else ahead)
    if fitting and day not in fitting:
        day = fitting[0]
    return _one(at, to, day)


def _later(today: date, count: str, unit: str) -> date:
    number = int(count) if count.isdigit() else _NUMBER[count]
    if unit.startswith(("day", "tag", "jour", "dia", "giorn", "dag")):
        return today + timedelta(days=number)
    if unit.startswith(("week", "woche", "semain", "seman", "settiman", "weken")):
        return today + timedelta(weeks=number)
    month = today.month - 1 + number
    year, month = today.year + month // 12, month % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))

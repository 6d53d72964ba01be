"""Guests and lateness, beside an answer."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "both": 2, "zwei": 2, "drei": 3, "vier": 4,
    "deux": 2, "trois": 3,
    "quatre": 4, "dos": 2, "tres": 3, "cuatro": 4, "due": 2, "tre": 3, "quattro": 4, "dois": 2, "duas": 2,
    "três": 3, "quatro": 4,
    "twee": 2, "drie": 3, "vieren": 4, "tweeën": 2, "drieën": 3, "a": 1, "an": 1, "my": 1, "zu zweit": 2, "zu "
    "dritt": 3, "another": 1,
    "einen": 1, "eine": 1, "un": 1, "une": 1, "una": 1, "um": 1, "uma": 1, "een": 1,
}  # fmt: skip
_N = (
    r"(?P<n>\d{1,2}|one|two|three|four|five|six|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|"
    r"quattro|dois|duas|três|quatro|twee|drie)"
)
_PERSON = (
    r"(?:my |our |a |an |one |mein\w* |ein\w* |mon |ma |une? |mi |una? |mio |mia |meu |minha |uma? |mijn |"
    r"een |two |three |\d |zwei |deux |dos |due |dois |twee )*"
    r"(?:wife|husband|partner|friends?|daughters?|sons?|sisters?|brothers?|mother|mum|mom|father|dad|"
    r"guests?|colleagues?|neighbou?rs?|girlfriend|boyfriend|kids?|"
    r"children|cousins?|roommate|flatmate|spouse|fiancée?|plus one|person|people|frau|mann|partnerin|"
    r"freund(?:in|e)?|freundinnen|tochter|sohn|schwester|bruder|gast|gäste|"
    r"kollegin|kollege|femme|mari|amie?s?|fille|fils|sœur|soeur|frère|invitée?s?|mujer|esposa|marido|"
    r"esposo|amig[oa]s?|hij[oa]s?|herman[oa]|invitad[oa]s?|pareja|moglie|"
    r"marito|amic[oahi]e?|figli[oa]|sorella|fratello|ospiti?e?|compagn[oa]|mulher|filh[oa]|irmã|irmão|"
    r"convidad[oa]s?|vrouw|man|vriend(?:in)?(?:nen|en)?|dochter|zoon|zus|broer|gasten?)"
)
_TOTALS = (
    rf"\b(?:the )?{_N} of us\b", rf"\b(?:there will be|we (?:are|will be)|we're|we'll be|table for|seats? for|"
    rf"places? for) {_N}\b",
    rf"\bwir (?:sind|kommen) zu {_N}t?\b", r"\bzu (?P<n>zweit|dritt|viert)\b", rf"\bnous serons {_N}\b", r"\bon "
    r"sera (?P<n>deux|trois|quatre|\d)\b",
    rf"\bseremos {_N}\b", rf"\bsaremo in {_N}\b", rf"\bsomos {_N}\b", r"\bwe (?:komen|zijn) met (?:z'n |zijn "
    r")?(?P<n>tweeën|drieën|vieren|\d)\b",
    rf"\bparty of {_N}\b",
)  # fmt: skip
_PLUS = r"(?:\+|\bplus\b)\s?(?P<n>\d|one|two|three|a guest|guest|a friend|my \w+|1)\b"
_BRING = (
    r"\b(?:bring(?:ing|e|en)?|i'll bring|take along|together with|along with|coming with|come with|"
    r"be there with|there with|with|mit|bringe|avec|amène|con|traigo|llevo|porto|com|trago|levo|met|"
    r"neem)\s+"
    rf"(?:along\s+)?(?:(?P<person>{_PERSON})\b|(?P<names>[A-ZÀ-Þ][\w'’-]+(?:(?:\s*,\s*|\s+(?:and|und|et|y|"
    rf"e|en)\s+)[A-ZÀ-Þ][\w'’-]+)*))"
)
_COUPLE = (
    rf"\b(?:{_PERSON}) (?:and|und|et|y|e|en) (?:I|ich|moi|yo|io|eu|ik)\b|\b(?:me|I) and (?:{_PERSON})\b|"
    rf"\bboth of us\b|\bus both\b|\bwe both\b|\bwir beide\b|\bwij beiden\b|\btous les deux\b|\blos dos\b|"
    rf"\bos dois\b|\btutti e due\b"
)
_NOT_BRINGING = re.compile(
    r"\b(?:can i|could i|may i|should i|shall i|is it ok|won't|not|without|nicht|pas|"
    r"ohne|sin|sans|senza|sem|niet|zonder)\b.{0,14}$",
    re.IGNORECASE,
)

_UNIT = (
    r"(?:min(?:ute)?s?|mins?|minuten?|minutos?|minut[io]|h(?:ou)?rs?|hours?|stunden?|heures?|horas?|"
    r"or[ae]|uur|quarter of an hour|half an hour|an hour|viertelstunde|kwartier)"
)
_LATE = (
    rf"(?:(?:about|around|maybe|up to|roughly|etwa|ca\.?|environ|unos|circa|cerca de|"
    rf"ongeveer)\s+)?(?:\d{{1,3}}(?:\s?-\s?\d{{1,3}})?|five|ten|fifteen|twenty|thirty|half an|an|a few|"
    rf"a couple of|ein paar|quelques|unos|qualche|alguns|een paar|half|fünf|zehn|zwanzig|dix|vingt|quinze|"
    rf"diez|veinte|dieci|venti|dez|vinte|tien|twintig)[\s-]*{_UNIT}?"
    r"\s+(?:late|later|behind|delayed|zu spät|später|verspätung|verspätet|en retard|de retard|plus tard|"
    r"tarde|de retraso|più tardi|di ritardo|in ritardo|dopo|de atraso|atrasad[oa]|mais tarde|te laat|"
    r"later)\b",
    rf"\b(?:with|mit|avec|con|com|met)\s+(?:about\s+)?\d{{1,3}}\s*{_UNIT}\s+(?:delay|verspätung|"
    rf"(?:de )?retard|(?:de )?retraso|(?:di )?ritardo|(?:de )?atraso|vertraging)\b",
    r"\b(?:a (?:bit|little|few minutes|touch|tad)|slightly|fashionably|etwas|ein bisschen|un peu|un poco|"
    r"un po'|um pouco|iets|wat|een beetje)\s+(?:late|later|zu spät|später|verspätet|en retard|plus tard|"
    r"tarde|più tardi|in ritardo|atrasad[oa]|mais tarde|te laat)\b",
    r"\b(?:be|am|'m|running|arrive|arriving|come|join|joining|get there|start)\s+(?:a bit |a little |"
    r"slightly |very |quite )?late\b(?! (?:reply|answer|response))",
    r"\b(?:leave|leaving|go|going|log off|drop off) (?:a bit |a little |slightly )?(?:early|earlier|before the end)\b",
    r"\b(?:früher|eher) (?:weg|gehen|los)\b|\bpartir (?:plus tôt|avant la fin)\b|\b(?:irme|salir|"
    r"marcharme) antes\b|\bandare via prima\b|\bsair (?:mais cedo|antes)\b|\beerder weg\b",
    r"\b(?:not|can't be there|can't come|won't be there|only|can join|join|be there|arrive|come|"
    r"there)\s+(?:before|until|till|after|from|by|at|around) (?:about |"
    r"around )?\d{1,2}(?:[:.h]\d\d)?\s*(?:am|pm|o'clock|uhr|h|uur)?\b",
    r"\bonly (?:for )?(?:the )?(?:first|second|last) (?:half(?: hour)?|part|hour|\d+ minutes)\b",
    r"\b(?:verspätet|zu spät|en retard|con retraso|in ritardo|com atraso|atrasad[oa]|te laat)\b",
)  # fmt: skip


@lru_cache(maxsize=64)
def _compiled(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Compiled when the first answer needs it, not at import."""
    return re.compile(pattern, flags)


def guests_in(text: str, language: str) -> int:
    """How many people come with the writer; 0 when the words name none."""
    cut = text[:1500]
    for pattern in _TOTALS:
        if hit := _compiled(pattern).search(cut):
            word = hit["n"].lower()
            spelt = {"zweit": 2, "dritt": 3, "viert": 4}.get(word, _NUMBERS.get(word, 1))
            total = int(word) if word.isdigit() else spelt
            return max(0, min(total - 1, 20))
    if (hit := _compiled(_PLUS).search(cut)) and cut.strip().lower() not in ("+1", "plus one"):
        word = hit["n"].lower()
        # "+1" alone or before other words is agreement; "me +1" or "plus a friend" is company
        if not hit.group().startswith("+") or re.search(
            r"(?:\bme|\bus|\bi|\bwith|\bmyself|\bcoming|\bthere|"
            r"\byes)\W*$",
            cut[: hit.start()],
            re.I,
        ):
            return int(word) if word.isdigit() else _NUMBERS.get(word.split()[0], 1)
    if hit := _compiled(_BRING, 0).search(cut):
        if not _NOT_BRINGING.search(cut[: hit.start()]):
            if hit["names"]:
                names = [name for name in re.split(r"\s*,\s*|\s+(?:and|und|et|y|e|en)\s+", hit["names"]) if name]
                return 0 if re.match(r"(?:I\b|Ada\b)|Pleasure|Freude|Zoom", hit["names"]) else len(names)
            number = re.search(r"\d|\b(?:two|three|zwei|deux|dos|due|dois|twee)\b", hit["person"], re.IGNORECASE)
            if number:
                return int(number.group()) if number.group().isdigit() else _NUMBERS[number.group().lower()]
            return 1
    if _compiled(_COUPLE).search(cut):
        return 1
    return 0


def lateness_in(text: str, language: str) -> str:
    """The words that say late, early or partly there, as written; '' when none do."""
    cut = text[:1500]
    for pattern in _LATE:
        if hit := _compiled(pattern).search(cut):
            return " ".join(hit.group().split())
    return ""

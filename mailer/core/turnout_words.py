"""How moderators say how many came, language by language, as pieces of regular expressions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One language's ways; each is a piece of a regular expression. `numbers` from nought, spelt variants by `|`."""

    numbers: str
    everybody: str
    nobody: str
    but: str  # all BUT one
    missing: str  # Chi MISSING
    missed: str  # French puts it first: MISSED Chi
    also: str  # PLUS a new face
    new: str  # NEW face
    among: str  # two AMONG them new
    were: str  # WERE seven
    came: str  # seven CAME
    me: str
    link: str  # Ben AND Chi
    only: str


ENGLISH = Words(
    numbers=(r"no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"),
    everybody=(
        r"(?:everybody|everyone|all(?! (?:good|fine|well|right|is|went|in all|the best))|"
        r"the whole (?:group|circle)|full house|the full circle)(?: of (?:us|them))?"
    ),
    nobody=r"nobody|no[- ]one|none of them",
    but=(
        r"but|except(?: for)?|bar|apart from|minus|other than|save(?: for)?|without|"
        r"(?:came )?except(?:ing)?"
    ),
    missing=(
        r"(?:was|were|is|are|who was|who were)? ?(?:missing|absent|away|a no[- ]?show|no[- ]?shows?)|"
        r"(?:did(?:n't| not)|could(?:n't| not)) (?:come|make it|show(?: up)?|turn up|attend|join|"
        r"be there)|stayed away|had to cancel|cancelled|sent (?:apologies|regrets)"
    ),
    missed=r"(?:we )?(?:were )?miss(?:ed|ing)",
    also=r"plus|and|with|also|as well as|,|brought|\+",
    new=(
        r"(?:brand[- ])?new (?:faces?|people|persons?|members?|ones?)|newcomers?|new(?! )|guests?|"
        r"visitors?|friends?|unexpected (?:guests?|faces?)|extra(?: people| person)?|strangers?"
    ),
    among=r"of (?:them|whom|us|which)|among|incl(?:uding|\.)?|who were",
    were=(
        r"(?:we|there) (?:were|was|had(?: been)?)|we had|it was|we counted|had|total of|about|around|"
        r"altogether"
    ),
    came=(
        r"(?:of us|people|persons?|members|participants|attendees|in total|in all|altogether|came|there|"
        r"attended|turned up|showed up|joined|present)"
    ),
    me=r"me|i|myself",
    link=r"and|&|,|or|nor",
    only=r"just|only",
)

GERMAN = Words(
    numbers=(
        r"keiner|ein(?:e|er|en|em|s)?|zwei(?:en|t)?|dr(?:ei|eien|itt)|vier(?:en|t)?|fünf(?:en|t)?|"
        r"sechs(?:en|t)?|sieb(?:en|enen|t)|acht(?:en)?|neun(?:t)?|zehn(?:t)?|elf|zwölf"
    ),
    everybody=r"alle|jede[r]?",
    nobody=r"niemand|keiner",
    but=r"außer|bis auf|ausser|ohne",
    missing=r"(?:hat|haben|war|waren)? ?(?:fehlten?|gefehlt|nicht da|verhindert|konnten? nicht)",
    missed=r"(?:es )?(?:fehlten?)(?: nur)?",
    also=r"plus|und|mit|dazu|,|\+",
    new=(r"neue[rsmn]?(?: (?:gesichter|gesicht|leute|person(?:en)?|mitglieder))?|gäste?|besucher(?:in)?"),
    among=r"davon|darunter",
    were=r"(?:wir|es) waren(?: (?:zu|insgesamt|etwa))?|zu",
    came=r"(?:leute|personen|teilnehmende|waren da|kamen|insgesamt)",
    me=r"ich",
    link=r"und|,",
    only=r"nur|bloß",
)

FRENCH = Words(
    numbers=r"aucun|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze",
    everybody=r"tout le monde|tou(?:te)?s",
    nobody=r"personne",
    but=r"sauf|moins|à part|hormis|excepté",
    missing=(
        r"(?:manquait|manquaient|absente?s?|n'(?:a|ont) pas pu(?: venir)?|n'(?:est|"
        r"étaient) pas (?:venue?s?|là))"
    ),
    missed=r"il (?:ne )?manquait(?: que)?|manquait",
    also=r"plus|et|avec|,|\+",
    new=r"nouve(?:au|lle|l|aux|lles)(?: (?:visages?|personnes?|têtes?|membres?))?|invitée?s?",
    among=r"dont|parmi",
    were=r"(?:nous|on) (?:étions|était|avons été)(?: à)?|il y avait",
    came=r"(?:personnes|participants|présents|au total|en tout)",
    me=r"moi",
    link=r"et|,",
    only=r"seule?(?:ment)?|juste",
)

SPANISH = Words(
    numbers=r"ningun[oa]?|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce",
    everybody=r"tod[oa]s|todo el mundo",
    nobody=r"nadie",
    but=r"menos|excepto|salvo",
    missing=r"(?:faltó|faltaron|no (?:pudo|pudieron|vino|vinieron)(?: venir)?)",
    missed=r"(?:solo |sólo )?falt(?:ó|aron|aba|aban)(?: solo| sólo)?",
    also=r"más|mas|y|con|,|\+",
    new=r"(?:caras?|personas?|gente|miembros?) nuev[oa]s?|nuev[oa]s?|invitad[oa]s?",
    among=r"de (?:ellos|ellas)|incluid[oa]s?",
    were=r"(?:éramos|fuimos|eramos|estuvimos|hubo|había)(?: unos)?",
    came=r"(?:personas|participantes|en total|vinieron)",
    me=r"yo",
    link=r"y|e|,",
    only=r"solo|sólo|solamente",
)

DUTCH = Words(
    numbers=(
        r"geen|(?:een|één)|twee(?:ën)?|drie(?:ën)?|vier(?:en)?|vijf(?:en)?|zes(?:sen)?|zeven(?:en)?|"
        r"acht(?:en)?|negen(?:en)?|tien(?:en)?|elf|twaalf"
    ),
    everybody=r"iedereen|allemaal|allen",
    nobody=r"niemand",
    but=r"behalve|zonder|uitgezonderd",
    missing=r"(?:ontbra(?:k|ken)|misten?|was er niet|waren er niet|kon(?:den)? niet|afwezig)",
    missed=r"(?:we )?misten(?: alleen)?|op(?= [\w'-]+ na\b)",
    also=r"plus|en|met|,|\+",
    new=r"nieuwe?(?: (?:gezicht(?:en)?|mensen|persoon|leden|deelnemers?))?|gasten|gast",
    among=r"van wie|waarvan|onder wie",
    were=r"(?:we|wij|er) waren(?: er)?(?: met)?(?: (?:z'n|zijn|ons))?",
    came=r"(?:mensen|personen|deelnemers|in totaal)",
    me=r"ik",
    link=r"en|,",
    only=r"alleen|slechts",
)

TONGUES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "nl": DUTCH}

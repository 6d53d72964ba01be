"""What people write to the service itself, in seven languages, as patterns over folded lower case."""

from __future__ import annotations

RESUME = (
    r"resume(?: (?:my |the |all )?(?:mails?|e-?mails?|messages?|letters?|membership|subscription))?", r"un-?pause(?: me)?", r"restart(?: (?:my |the )?(?:mails?|e-?mails?))?", r"(?:i am|i'm) back(?: again)?(?: now)?", r"re-?activate(?: me| my (?:mails?|membership))?", r"start (?:again|sending again|the mails again)", r"continue(?: (?:my |the )?(?:mails?|e-?mails?))?", r"back again", r"end (?:my |the )?pause",
    r"fortsetzen", r"weiter(?:machen)?", r"wieder aufnehmen", r"(?:ich )?bin (?:wieder )?zuruck", r"(?:ich )?bin wieder da", r"pause beenden", r"wieder aktivieren",
    r"reprendre(?: les (?:mails|courriels|messages|envois))?", r"reprise", r"(?:je suis|me revoila) de retour", r"reprenez(?: les envois)?", r"reactiver",
    r"reanudar?(?: (?:los )?(?:correos|mensajes))?", r"reactivar(?:me)?", r"(?:ya )?(?:estoy|he vuelto) de vuelta", r"ya he vuelto", r"he vuelto",
    r"riprend(?:ere|i|ete)(?: (?:le )?(?:mail|e-?mail))?", r"riattiva(?:re|mi)?", r"sono (?:tornat[oa]|di ritorno)",
    r"retomar?(?: (?:os )?(?:e-?mails|mensagens))?", r"reativar", r"(?:ja )?voltei", r"estou de volta",
    r"hervat(?:ten)?(?: (?:de )?(?:mails|berichten))?", r"(?:ik ben )?(?:weer )?terug", r"ik ben er weer", r"weer aan(?:zetten)?", r"heractiveren",
)  # fmt: skip

NEXT = (
    r"next", r"next (?:session|meeting|date)s?", r"what(?:'s| is| are) (?:the )?(?:next|coming up|up next)(?: (?:session|meeting|date|one)s?)?", r"what's on", r"when(?:'s| is| are| do we have| will be)? (?:the |our |your )?next (?:session|meeting|one|date|call|time|gathering|circle)s?(?: be| please)?", r"when (?:do|are) we (?:meet|meeting)(?: next| again)?", r"when do you meet(?: next)?", r"(?:upcoming|coming) (?:sessions|meetings|dates)", r"which (?:dates|sessions) are (?:next|coming)", r"schedule", r"agenda",
    r"wann (?:ist|findet) (?:das |die |der |unser )?nachste[rs]? (?:treffen|sitzung|termin|mal|runde)(?: statt)?", r"nachste[rs]? (?:treffen|sitzung|termine?|mal)", r"was (?:kommt|ist) als nachstes", r"wann treffen wir uns(?: wieder| das nachste mal)?", r"wann ist das nachste",
    r"(?:quand|a quelle date) (?:est|a lieu|aura lieu|sera) la prochaine (?:seance|reunion|rencontre|session)", r"c'est quand la prochaine(?: (?:seance|reunion|rencontre|session))?", r"prochaines? (?:seances?|reunions?|rencontres?|sessions?|dates?)", r"quelle est la prochaine (?:date|seance|reunion|rencontre)", r"la prochaine (?:seance|reunion|rencontre),? c'est quand",
    r"cuando (?:es|sera|tenemos) (?:la|el) (?:proxim[ao]|siguiente) (?:sesion|reunion|encuentro|cita)", r"proxim[ao]s? (?:sesion(?:es)?|reunion(?:es)?|encuentros?|fechas?)", r"cuando nos vemos(?: la proxima vez)?", r"que (?:sigue|viene)",
    r"quando (?:e|sara|si tiene) (?:la |il )?prossim[oa] (?:incontro|riunione|sessione|volta)", r"prossim[oaie] (?:incontr[oi]|riunion[ei]|session[ei]|dat[ae])", r"quando ci (?:vediamo|incontriamo)(?: la prossima volta| di nuovo)?",
    r"quando (?:e|sera|vai ser) (?:a |o )?proxim[ao] (?:sessao|reuniao|encontro)", r"proxim[ao]s? (?:sess(?:ao|oes)|reuni(?:ao|oes)|encontros?|datas?)", r"quando nos (?:encontramos|vemos)(?: de novo)?",
    r"wanneer is (?:de |het )?volgende (?:bijeenkomst|sessie|keer|afspraak|vergadering)", r"volgende (?:bijeenkomst|sessie|data|datum)", r"wanneer (?:komen|zien) we (?:elkaar )?(?:weer|opnieuw)?(?: bij elkaar)?", r"wat is de volgende(?: keer| bijeenkomst)?",
)  # fmt: skip

EXPORT = (
    r"export(?: my data| everything)?", r"(?:send|give|show) me (?:all |everything |all of )(?:that )?(?:the |my )?(?:data |information |info )?(?:that )?(?:you (?:have|hold|store|keep|know|saved)(?: (?:on|about) me)?)?", r"(?:send|give|show) me (?:all )?(?:of )?my (?:data|information|records?)(?: please)?", r"(?:what|which) (?:data|information|do) (?:do )?you (?:have|hold|store|know|keep) (?:on|about) me", r"(?:a )?copy of (?:all )?my data", r"(?:gdpr|subject access|data access|access) request", r"my data",
    r"(?:schick(?:t|en sie)?|send(?:e|et|en sie)|gib|gebt|geben sie) mir (?:bitte )?(?:alles|alle daten|meine daten|alle meine daten)(?:,? was ihr (?:uber mich |von mir )?(?:habt|wisst|gespeichert habt))?(?:,? die ihr uber mich habt)?", r"welche daten (?:habt ihr|haben sie|hast du) (?:uber|von) mi[rc]h?", r"meine daten", r"datenauskunft", r"auskunft(?: nach dsgvo)?",
    r"(?:envoie|envoyez)[- ]moi (?:tout ce que vous (?:avez|savez)(?: sur moi)?|(?:toutes )?mes donnees)", r"mes donnees", r"quelles donnees avez-vous sur moi",
    r"(?:envia|enviad|envien|manda|mandad|manden)me (?:todo lo que (?:tienen|teneis|tienes|sabeis|saben)(?: (?:sobre|de) mi)?|(?:todos )?mis datos)", r"mis datos", r"que datos (?:tienen|teneis|tienes) (?:sobre|de) mi",
    r"(?:inviami|inviatemi|mandami|mandatemi) (?:tutto quello che (?:avete|sapete|hai)(?: su di me)?|(?:tutti )?i miei dati)", r"(?:i )?miei dati", r"quali dati avete su di me",
    r"(?:envie|enviem|envia|mande|mandem)[- ]me (?:tudo o que (?:tem|têm|voces tem|sabem)(?: sobre mim)?|(?:todos )?(?:os )?meus dados)", r"(?:os )?meus dados", r"que dados (?:tem|voces tem|têm) sobre mim",
    r"stuur (?:me|mij) (?:alles wat (?:jullie|je|u) (?:van|over) (?:me|mij) (?:hebt|hebben|heeft|weet|weten)|(?:al )?mijn gegevens)", r"mijn gegevens", r"welke gegevens (?:hebben jullie|heb je|heeft u) (?:van|over) mij",
)  # fmt: skip

PHONE = (
    r"(?:just |only |what is |what's |send me |give me |tell me )*(?:the |a |your )?(?:phone|dial[- ]?in|telephone|call[- ]?in)(?: phone)?(?: numbers?| details| info(?:rmation)?)(?: please)?(?: to (?:call|dial|ring))?", r"phone number", r"how (?:do|can) i (?:dial|call|phone|ring) in(?: by phone)?", r"dial[- ]?in", r"what number (?:do|should|can) i (?:call|dial|ring)", r"(?:what is|what's|which is) the number to (?:call|dial|ring)", r"just the (?:phone )?number", r"phone only",
    r"(?:nur |bitte |wie ist |wie lautet )*(?:die )?(?:telefonnummer|einwahlnummer|einwahl)", r"nur telefon",
    r"(?:juste |seulement |quel est )*(?:le )?numero de telephone", r"juste le numero", r"(?:solo |solamente |cual es )*(?:el )?numero de telefono", r"solo (?:el )?telefono", r"(?:solo |qual e )*(?:il )?numero di telefono", r"(?:so |apenas |qual e )*(?:o )?(?:numero de telefone|numero do telefone)", r"(?:alleen |wat is )*(?:het )?(?:telefoonnummer|inbelnummer)", r"alleen het nummer",
)  # fmt: skip

CONFIRM = (r"confirm (?:my )?(?:subscription|membership|joining|address|e-?mail|email address)", r"(?:yes,? )?i (?:want|wish) to be (?:a member|subscribed)", r"anmeldung bestatigen", r"confirmer (?:mon )?inscription", r"confirmar (?:mi |a minha |minha )?(?:inscripcion|suscripcion|inscricao)", r"confermare (?:la mia |l')?iscrizione", r"aanmelding bevestigen")  # fmt: skip

LANGUAGE_NAMES = {
    "en": "english|englisch|anglais|ingles|inglese|engels", "de": "german|deutsch|allemand|aleman|tedesco|alemao|duits",
    "fr": "french|franzosisch|francais|frances|francese|frans", "es": "spanish|spanisch|espagnol|espanol|spagnolo|espanhol|spaans",
    "it": "italian|italienisch|italien|italiano|italiaans", "pt": "portuguese|portugiesisch|portugais|portugues|portoghese|portugees",
    "nl": "dutch|niederlandisch|neerlandais|nederlands|holandes|olandese|neerlandes", "sv": "swedish|svenska", "da": "danish|dansk",
    "no": "norwegian|norsk", "pl": "polish|polski|po polsku",
}  # fmt: skip

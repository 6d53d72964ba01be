"""The orders that would cost a person their place if misread: stop, pause and join, as whole clauses.

Patterns over folded text (`phrasing_tokens.fold`) from which punctuation and politeness are gone. A word which also
declines one session ("abmelden", "afmelden", "remove me from Tuesday") is an order only beside the list or the group.
"""

from __future__ import annotations

# ruff: noqa: E501 — lists of phrases
_MAIL = r"(?:e-?mails?|mails?|mailings?|messages?|letters?|newsletters?|invit(?:e|ation)s?|notifications?|updates|e-?mailing|mailing|correspondence)"
_WHICH = r"(?:(?:any|all|of|the|these|those|this|your|my|such|further|more|other|future|group|sending|getting|receiving|me|us|out|weekly|constant) )*"
_LIST = (
    r"(?:the|your|this|that|all|these|any|our) (?!(?:[\w'-]+ ){0,2}?(?:moderat\w*|speak\w*|wait\w*|guests?|attend\w*|host|rota|cleaning|food|coming)\b)"
    r"(?:[\w'-]+ ){0,3}?(?:lists?|mailing-?lists?|group|circle|mailings?|database|roster|emails?|e-mails?"
    r"|mails?|distribution|newsletter|thread|invitations?|records|system|files|membership)"
)
_MAIL_DE = r"(?:e-?mails?|mails?|nachrichten|briefe|einladungen|newsletter|post|mailings)"
_LIST_DE = r"(?:de[rmn]|diese[rmn]|eure[rmn]|ihre[rmn]|meine[rmn]) (?:[\w-]+ )?(?:liste|verteiler|mailverteiler|e-mail-verteiler|gruppe|kreis|mailingliste|mailing-liste|runde|newsletter)"
_MAIL_FR = r"(?:e-?mails?|mails?|courriels?|messages?|lettres?|courriers?|invitations?)"
_LIST_FR = r"(?:de |d')?(?:la|cette|votre|ta|vos|du|ce|le|au) ?(?:liste|groupe|cercle|mailing-list|newsletter|listes)(?: (?:de diffusion|d'envoi|d'adresses))?"
_MAIL_ES = r"(?:correos?(?: electronicos?)?|mensajes?|e-?mails?|mails?|invitaciones|cartas?)"
_LIST_ES = r"(?:de |del )?(?:la|el|esta|este|su|tu|vuestra|vuestro|al)? ?(?:lista|grupo|circulo|listas)(?: de (?:correo|distribucion|correos))?"
_MAIL_IT = r"(?:e-?mail|mail|messaggi(?:o)?|lettere|inviti)"
_LIST_IT = r"(?:dalla|dal|da questa|da questo|la|il) ?(?:vostra |vostro |tua )?(?:lista|gruppo|mailing list|cerchio|newsletter|mailing-list)"
_MAIL_PT = r"(?:e-?mails?|mensagens|mensagem|cartas|convites|correios)"
_LIST_PT = r"(?:da|do|desta|deste|dessa|desse|a|o) (?:sua |vossa |vosso )?(?:lista|grupo|circulo|newsletter)(?: de (?:e-?mails?|correio|distribuicao))?"
_MAIL_NL = r"(?:e-?mails?|mails?|mailtjes|berichten|uitnodigingen|brieven|post|nieuwsbrieven)"
_LIST_NL = r"(?:de|deze|jullie|uw|je) (?:lijst|mailinglijst|groep|kring|mailing|nieuwsbrief|verzendlijst)"

# May stand before any order.
ASK = (
    r"(?:(?:can|could|would|will) (?:you|u|someone|somebody)(?: guys| all)?|i(?:'d| would) (?:like|prefer|love|rather)(?: you)?(?: to)?|would like to"
    r"|i (?:want|wish|need|have|ask you|beg you)(?: you)?(?: to)?|i(?:'ve| have) decided (?:to|that)|i(?:'ll| will)(?: have to)?|i(?:'m| am) (?:writing|going|asking you) to"
    r"|is it possible to|it is time to|how (?:do|can|would) i|can i|may i|let me|you can|how to|i think i(?:'ll| will| would like to)?|want to|i must"
    r"|konn(?:en sie|t ihr|ten sie|test du|tet ihr)|kannst du|wurden sie|ich (?:mochte|will|wurde|muss|hatte|wunsche)|kann man|wie kann ich"
    r"|(?:pouvez|pourriez)[ -]vous|peux[ -]tu|pourrais[ -]tu|je (?:veux|voudrais|souhaite|souhaiterais|desire|demande a|dois|prefere|vais)|j'aimerais|comment(?: puis-je| je peux)?|(?:merci )?de|veuillez"
    r"|(?:puedes?|podrias?|pueden|podrian|podeis)|(?:yo )?(?:quiero|quisiera|deseo|queria|necesito|prefiero|voy a|me gustaria|solicito)|como puedo|como(?: hago para)?"
    r"|(?:puoi|potete|potreste|potresti|puo)|(?:io )?(?:voglio|vorrei|desidero|preferisco|devo|posso|mi piacerebbe)|come (?:posso|faccio a)"
    r"|(?:voces? )?(?:pode(?:m|riam?)?)|(?:eu )?(?:quero|queria|gostaria de|desejo|preciso|prefiro|vou)|como (?:posso|faco para)"
    r"|(?:kan|kun|kunt|kunnen|wil|willen|zou|zouden) (?:je|jij|u|jullie)|ik (?:wil|zou|wens|moet|ga|verzoek)|hoe kan ik)"
)

# One word that is the whole mail, or its first line.
STOP_ALONE = (
    r"stop|stopp|unsubscribe|unsub|remove|opt[ -]?out|stop all|sign ?off|abbestellen|austragen|newsletter abbestellen|desabonner|desabonnement"
    r"|se desabonner|desuscribir|desuscribirme|baja|dar de baja|disiscrivi|disiscrizione|disiscrivimi|descadastrar|uitschrijven|uitschrijving"
    r"|remove me|avregistrera|avsluta prenumeration|wypisz mnie|отписаться|отписка|отпишите меня|відписатися|配信停止|退订|退訂|수신거부"
)
# As the subject of a mail without words these leave no doubt either.
STOP_SUBJECT = (
    rf"(?:{STOP_ALONE}|leave|quit|cancel subscription|abmelden|abmeldung|desinscription|se desinscrire|me desinscrire|cancellazione|cancellami|annulla iscrizione"
    r"|cancelar (?:inscricao|subscricao|suscripcion|assinatura)|afmelden|afmelding|avmelding|avmeld\w*|wypisz\w*|stop[-:= ]\S{1,200}"
    r"|(?:unsubscribe|unsub|leave|remove)[-:= ](?:me ?)?(?:from )?(?:\S+ ?){0,5})"
)
STOP = (
    rf"stop {_WHICH}{_MAIL}(?: (?:me|to me|us|from you|from (?:the|this|your) \w+|from being sent|altogether|completely))*",
    r"stop (?:e-?mailing|mailing|writing(?: to)?|contacting|messaging|inviting|spamming) (?:me|us|this address)",
    rf"stop sending (?:me|us)?(?: {_WHICH}{_MAIL}| anything| these| this| those| everything)?(?: to me)?",
    rf"un-?subscrib(?:e|ed|ing)(?: me| us| this address| my (?:e-?mail|address|account))?(?: (?:from|to|of|off) (?:{_LIST}|{_WHICH}{_MAIL}|here|this|all|everything))?",
    rf"(?:to )?be (?:unsubscribed|removed|taken off|deleted)(?: (?:from|off|of) {_LIST})?(?: {_LIST})?",
    rf"(?:tak|remov|delet|drop|strik|scratch|get|cross)(?:e|ing|ting)? (?:me|us|my (?:name|e-?mail|address|e-?mail address|details|contact)(?: and \w+)?|this (?:e-?mail )?address)"
    rf"(?: (?:off|from|out of|of|off of|from off)) {_LIST}",
    r"(?:take|taking) me off(?: it| this| of this)?|(?:remove|delete) me(?: completely| altogether| permanently)?|take my name off|opt me out(?: of (?:this|all|everything|the list|the group))?|opt out of (?:this|all|everything)",
    rf"no more {_WHICH}{_MAIL}(?: for me| to me| from you| from (?:the|this|your) \w+)?",
    rf"(?:i )?(?:do not|don't|dont|no longer|would not|wouldn't)(?: really)?(?: want| wish| need| like| care)*(?: to)?(?: (?:receive|get|have|read|be sent|hear))?(?: from)? {_WHICH}{_MAIL}(?: from you| from this \w+)?(?: any ?more| any longer| again)?",
    rf"(?:i )?(?:do not|don't|dont|never) (?:e-?mail|mail|write(?: to)?|contact|message|send)(?: (?:me|us))?(?: {_WHICH}{_MAIL})?(?: (?:any ?more|again|ever again|any longer|anything|more|anything more))",
    rf"(?:do not|don't|dont) send (?:me|us) {_WHICH}{_MAIL}(?: any ?more| again)?",
    rf"(?:i(?:'m| am) )?(?:no longer|not) interested in (?:receiving |getting )?{_WHICH}{_MAIL}(?: any ?more)?",
    r"(?:(?:to )?leave|leaving|quit|quitting|exit|i(?:'m| am) (?:leaving|quitting)) (?:the|this|your|our) (?:[\w-]+ )?(?:group|circle|list|mailing list)(?: for good| altogether)?",
    r"sign (?:me|us) off(?: (?:the|this|your) \w+)?|(?:cancel|end|terminate|close|delete) (?:my|this) (?:subscription|membership|account)(?: (?:to|in|with|of) (?:the|this|your) \w+)?",
    # German
    rf"(?:stopp(?:t|en sie|e)?|stoppen|beende[tn]?(?: sie)?) (?:die |diese |eure |ihre |alle |den )?(?:{_MAIL_DE}|versand)",
    rf"(?:nimm|nehmt|nehmen sie|streiche?t?(?: sie)?|streichen sie|losche?(?:t|n sie)?|entferne?(?:t|n sie)?|trage?(?:t|n sie)?|werft|wirf) (?:mich|meine (?:adresse|mailadresse|e-mail-adresse|mail)|uns)(?: wieder)? (?:von|aus|vom) (?:{_LIST_DE}|verteiler|mailverteiler)(?: (?:ab|aus|raus|heraus|runter|herunter|streichen))?",
    rf"(?:mich|uns|meine (?:adresse|mailadresse|e-mail-adresse))? ?(?:von|aus|vom) (?:{_LIST_DE}|verteiler|mailverteiler) (?:nehmen|streichen|loschen|entfernen|austragen|abmelden|abzumelden|austreten|runternehmen|zu streichen|zu loschen|zu nehmen)",
    rf"(?:nimm|nehmt|nehmen sie|streicht|streichen sie|tragt|tragen sie) mich (?:raus|heraus|runter|aus)|mich (?:austragen|auszutragen|rausnehmen)|(?:ich )?melde mich (?:von|aus|vom) (?:{_LIST_DE}|verteiler) ab|mich (?:von|aus|vom) (?:{_LIST_DE}|verteiler) abmelden",
    rf"(?:(?:gern|gerne|schickt|schick|sendet|schicken sie|senden sie|bekommen|erhalten|mir|uns) )*keine (?:weiteren |diese )?{_MAIL_DE} mehr(?: (?:von euch|von ihnen|an mich|bekommen|erhalten|haben|schicken|senden|zu bekommen|zu erhalten))*",
    rf"hor(?:t|en sie)? auf(?: mir)? (?:{_MAIL_DE} zu (?:schicken|senden)|mir zu schreiben|zu schreiben)|schreib(?:t|en sie)? mir nicht mehr",
    r"(?:die|diese|eure) (?:gruppe|runde|liste) verlassen|(?:ich )?verlasse (?:die|diese|eure) (?:gruppe|runde|liste)|(?:den|diesen) kreis verlassen|(?:ich )?(?:trete )?aus (?:der|dieser|eurer) gruppe (?:aus|austreten|aussteigen)|(?:ich )?steige aus (?:der|dieser|eurer) gruppe aus|(?:meine )?mitgliedschaft (?:beenden|kundigen)",
    # French
    rf"(?:desabonn\w+|retir\w+|enlev\w+|supprim\w+|ray\w+|desinscri\w+|ot\w+)[ -]moi {_LIST_FR}|desabonn(?:ez|e|er)[ -]moi|(?:de )?me desabonner(?: (?:{_LIST_FR}|de (?:vos|ces|tous les) {_MAIL_FR}))?|(?:me (?:retirer|desinscrire|rayer|enlever|supprimer)|(?:retir|enlev|supprim)er mon (?:adresse|nom)|etre (?:retire|desinscrit|raye|desabonne)e?) {_LIST_FR}",
    r"(?:je )?(?:quitter?) (?:le|ce|votre) (?:groupe|cercle)",
    rf"(?:je )?(?:ne )?(?:veux|souhaite|voudrais|desire|souhaiterais)? ?(?:ne )?plus (?:de |d'|aucun |recevoir (?:de |d'|vos |ces |les |aucun |des )?){_MAIL_FR}(?: de (?:votre|ta) part)?",
    rf"arret(?:ez|e|er)(?: (?:de m'envoyer (?:des |vos |ces |tous ces )?|de m'ecrire|d'envoyer (?:des |ces |vos )?|ces |les |vos |tous les )(?:{_MAIL_FR})?)|ne (?:me contactez|m'(?:ecrivez|ecris|envoyez|envoie)) plus(?: (?:de |d'|rien|vos |ces )?(?:{_MAIL_FR})?)?|stop aux? {_MAIL_FR}",
    # Spanish
    rf"(?:da(?:r)?me|de(?:n)?me|dadme|darme|me doy|me dan) de baja(?: {_LIST_ES})?|dar(?:me)? de baja mi (?:correo|direccion|suscripcion)|(?:cancelar|anular|cancelad|cancelen|cancela) (?:la |mi )?suscripcion|desuscrib(?:ir|irme|eme|anme|ame)(?: {_LIST_ES})?",
    rf"(?:quit|borr|elimin|sac|saqu)(?:a|e|en|ad|ar)?(?:d|n)?me {_LIST_ES}|(?:que )?me (?:quit|borr|elimin|saqu)en? {_LIST_ES}",
    rf"(?:no )?(?:quiero |deseo |quisiera )?(?:recibir |no recibir )?(?:no )?mas {_MAIL_ES}|no (?:quiero|deseo) (?:recibir )?(?:sus |mas |estos )?{_MAIL_ES}(?: mas)?|dej(?:a|e|en|ad) de (?:enviar|mandar|escribir)me(?: (?:mas |estos |tantos )?{_MAIL_ES})?|no me (?:escriban|escribas|escriba|envien|envies|envie|manden|mandes|mande)(?: (?:mas|estos|tantos))+(?: {_MAIL_ES})?",
    r"(?:(?:dejar|abandonar|salir del|salirme del|irme del)|dejo|abandono|salgo del|me salgo del|me voy del) ?(?:el |este )?grupo",
    # Italian
    rf"(?:cancella|togli|toglie|rimuovi|rimuove|leva|elimina|rimuove)(?:mi|temi|rmi|te mi|re il mio indirizzo|te il mio indirizzo|re) {_LIST_IT}|disiscriv(?:imi|etemi|ermi|ere)(?: {_LIST_IT})?|(?:essere (?:cancellat|rimoss|tolt)[oa]|cancellarmi|rimuovermi|togliermi) {_LIST_IT}|annulla(?:re|te)? (?:la mia )?iscrizione",
    rf"(?:non (?:voglio|desidero|vorrei) )?(?:piu ricevere|ricevere piu|non ricevere piu|basta|niente piu|nessuna altra) (?:le |vostre |queste |altre |altri |questi |con (?:le|queste) )*{_MAIL_IT}|non (?:mandatemi|scrivetemi|inviatemi|mandarmi|inviarmi|scrivermi) piu(?: (?:altre |queste |altri )?{_MAIL_IT}| nulla| niente)?|smett(?:i|ete|etela|ila|a) di (?:mandarmi|inviarmi|scrivermi)(?: (?:queste |altre |le )?{_MAIL_IT})?",
    r"(?:lasciare|abbandonare|uscire dal|lascio|abbandono|esco dal) ?(?:il |questo )?gruppo",
    # Portuguese
    rf"(?:remov|retir|tir|exclu|apagu|elimin)(?:a|e|em|am|er|ar|ir|ada|ado)?[ -](?:me )?{_LIST_PT}|(?:remov|retir|tir|exclu|apagu|elimin)(?:a|e|em|am|er|ar|ir)?[ -]me {_LIST_PT}|me (?:remov|retir|tir|exclu|apagu|elimin)(?:a|e|em|am)? {_LIST_PT}|(?:remov|retir|tir|exclu)\w* o meu (?:e-?mail|nome|endereco) {_LIST_PT}|(?:me )?descadastr(?:ar|e|em|a|ar-me|e-me|em-me)(?: {_LIST_PT})?|(?:cancel\w+|anul\w+) (?:a )?(?:minha )?(?:inscricao|assinatura|subscricao)",
    rf"(?:nao (?:quero|desejo) )?(?:mais |receber |continuar a receber )*{_MAIL_PT} nunca mais|nao (?:quero|desejo) (?:mais )?(?:receber )?(?:mais )?(?:os |estes |esses |vossos |seus )?{_MAIL_PT}(?: mais)?|(?:chega de|basta de|nao mais) {_MAIL_PT}|par(?:e|em|a|ar) de (?:me )?(?:enviar|mandar|escrever)(?:-me)?(?: (?:estes |esses |mais )?{_MAIL_PT})?|nao me (?:envie|enviem|mande|mandem|escreva|escrevam) mais(?: {_MAIL_PT})?",
    r"(?:sair|deixar|abandonar|saio|deixo|abandono) (?:do|o|deste|este) grupo",
    # Dutch
    rf"(?:haal|verwijder|schrap|gooi|halen|verwijderen|schrappen) (?:me|mij|mijn (?:adres|naam|mailadres|e-mailadres)) (?:van|uit) {_LIST_NL}(?: af)?|(?:me|mij|mijn (?:adres|naam)) (?:van|uit|voor) {_LIST_NL} (?:af ?)?(?:halen|verwijderen|schrappen|uitschrijven|afmelden|af te melden|uit te schrijven)|(?:schrijf|meld) (?:me|mij) (?:uit|af) (?:van|voor|uit|bij) {_LIST_NL}|schrijf (?:me|mij)(?: maar)? uit|(?:me |mij )?(?:afmelden|uitschrijven) (?:van|voor|uit|bij) {_LIST_NL}|(?:me|mij) (?:uitschrijven|uit te schrijven)",
    rf"(?:(?:stuur|zend|sturen|mail) )?(?:(?:me|mij|ons) )?geen {_MAIL_NL} meer(?: (?:ontvangen|krijgen|sturen|te ontvangen|te krijgen|hebben|van jullie|aan mij))*|(?:stop|stoppen|hou op|houd op) met (?:mailen|e-?mailen|schrijven|(?:het sturen van |het mailen van )?(?:deze |die |jullie |alle )?{_MAIL_NL}(?: (?:te )?sturen)?)|(?:mail|schrijf) (?:me|mij) niet meer",
    r"(?:de|deze|jullie) (?:groep|kring|lijst) (?:verlaten|te verlaten)|(?:ik )?verlaat (?:de|deze|jullie) (?:groep|kring|lijst)|(?:ik )?stap uit (?:de|deze|jullie) (?:groep|kring)|uit (?:de|deze|jullie) (?:groep|kring) stappen",
)  # fmt: skip

_MINE = rf"(?:(?:my|the|all|these|your|me|sending|receiving|of|this|membership|subscription|account|reminders?|everything|it all|{_MAIL}|for me|to me|delivery|us) ?)+"
PAUSE_ALONE = r"pause|pausieren|pausa|pauze|en pause|en pausa|in pausa|em pausa|op pauze|pauzeren|pausar|on hold|pausing|pause machen|even pauze|mettre en pause|mettere in pausa"
PAUSE = (
    rf"(?:paus|suspend|snooz|interrupt|mut|freez)(?:e|ing)? {_MINE}",
    rf"(?:put|place|set) (?:me|{_MINE}) (?:to be |on )?(?:hold|pause|paused)|put (?:me )?on (?:hold|pause)|hold (?:on to )?{_MINE}|be paused|(?:to )?pause|pause for me|pausieren|pauzeren|pausar|andare in pausa",
    r"(?:i(?:'m| am) )?(?:to )?(?:be )?(?:tak(?:e|ing)|need(?:ing)?|having|have)? ?(?:a )?(?:little |short |long |longer |small )?(?:break|pause) from (?:the|this|your|all|these) (?:\w+ )?(?:group|circle|list|mails?|e-?mails?|messages|letters|invitations|meetings|sessions)",
    # German
    rf"pausier(?:e|t|en|en sie) (?:(?:mich|mir|uns|die|meine|alle|eure|diese|den|versand|mitgliedschaft|{_MAIL_DE}) ?)+|(?:mich|die|meine|alle|{_MAIL_DE}|mitgliedschaft| )+ ?(?:pausieren|zu pausieren|aussetzen|auf pause(?: setzen| stellen)?)",
    rf"(?:setzt?|stellt?|setzen sie|stellen sie) (?:mich|meine {_MAIL_DE}|die {_MAIL_DE}) (?:aus|auf pause)|(?:ich )?(?:mach(?:e|t|en)?|brauche|nehme|lege) (?:mal |erst mal |jetzt |gerade )*(?:eine )?(?:kleine |kurze |langere )?pause(?: ein)?|(?:mal |gern(?:e)? )*(?:eine )?pause(?: machen| einlegen| nehmen)|(?:wir|ich) pausieren?|gern(?:e)? pausieren",
    # French
    rf"(?:met(?:s|tez|tre)?)[ -]?(?:moi)? ?(?:mes {_MAIL_FR}|les {_MAIL_FR}|mon abonnement|l'abonnement|les envois|mon inscription)? ?en pause|(?:faire|prendre|je fais|je prends|prends|fais|besoin d'|j'ai besoin d')(?: )?(?:une )?(?:petite )?pause(?: (?:du|avec le|de votre) groupe)?|suspend(?:s|ez|re) (?:l'envoi|les envois|mes|les|vos|mon)(?: (?:{_MAIL_FR}|abonnement|de mes {_MAIL_FR}|des {_MAIL_FR}))?",
    # Spanish
    rf"paus(?:a|e|en|ar|ad) (?:mis|los|mi|estos) (?:{_MAIL_ES}|suscripcion)|(?:pon|poner|pongan|ponga|poned|ponedme|ponme|pongame|ponganme|ponerme)(?:me)? (?:(?:mis|los) {_MAIL_ES} )?en pausa(?: (?:mis|los) {_MAIL_ES})?|(?:hacer|tomar|tomarme|hago|tomo|me tomo|necesito) (?:una pausa|un descanso|una pausa del grupo|un descanso del grupo)|suspend(?:e|er|an|ed|a) (?:los|mis|el envio de|mi) (?:{_MAIL_ES}|suscripcion)",
    # Italian
    rf"(?:mett(?:i|ete|ere|a)(?:mi)?|mettermi|mettimi) (?:in pausa(?: (?:le mie|le|i|i miei) {_MAIL_IT})?|(?:le mie|le|i|i miei) {_MAIL_IT} in pausa)|(?:far(?:e)?|prender(?:e|mi)?|faccio|prendo|mi prendo|ho bisogno di) una pausa(?: dal gruppo)?|sospend(?:i|ete|ere|a) (?:le|i|le mie|i miei|l'invio delle|la mia) (?:{_MAIL_IT}|iscrizione)",
    # Portuguese
    rf"paus(?:a|e|em|ar) (?:os|os meus|meus|as|minhas) {_MAIL_PT}|(?:me )?(?:coloque|coloquem|ponha|ponham|poe|colocar|por)(?:-me| me)? (?:(?:os|os meus|meus|as) {_MAIL_PT} )?em pausa(?: (?:os|os meus|meus|as) {_MAIL_PT})?|(?:fazer|faco|vou fazer|preciso de|tirar) uma pausa(?: do grupo)?|suspend(?:a|am|er) (?:os|os meus|meus|as|o envio de|o envio dos) {_MAIL_PT}",
    # Dutch
    rf"pauzeer (?:(?:me|mij|mijn|de|alle|deze|{_MAIL_NL}|lidmaatschap) ?)+|(?:(?:mijn|de|alle|deze|me|mij|{_MAIL_NL}) )+(?:pauzeren|op pauze(?: zetten)?)|zet(?:ten)? (?:me|mij|mijn {_MAIL_NL}|de {_MAIL_NL}) op pauze|(?:ik )?(?:neem|las|even|graag|heb|nodig)?(?: even)? ?(?:een )?pauze(?: nemen| inlassen| nodig| in)",
)  # fmt: skip
# With "until March" these ask for a pause; alone they would ask for nothing, or to stop.
PAUSE_DATED = (
    rf"no (?:more )?{_WHICH}{_MAIL}(?: (?:for|to) me)?|(?:do not|don't|dont) (?:e-?mail|mail|write(?: to)?|contact|message|send)(?: (?:me|us))?(?: {_WHICH}{_MAIL}| anything)?",
    r"(?:i(?:'m| am) )?(?:to )?(?:be )?(?:tak(?:e|ing)|need(?:ing)?|having) a (?:little |short |long |longer )?(?:break|pause)|hold|suspend|stop it",
    rf"(?:schickt?|sendet?|schicken sie|senden sie)? ?(?:mir )?keine {_MAIL_DE}(?: mehr)?(?: an mich)?|schreibt mir nicht",
    rf"(?:pas|plus|aucun|ne m'envoyez (?:pas|plus)) ?(?:de |d')?{_MAIL_FR}|ne m'ecrivez (?:pas|plus)|(?:sin|no me envien|no me envies|no me manden|no me mandes|no mas|no envien) {_MAIL_ES}|no me escriban|(?:niente|nessuna|non mandatemi|non inviatemi) {_MAIL_IT}|non scrivetemi|(?:sem|nao me enviem?|nao me mandem?|nada de) {_MAIL_PT}|(?:geen|stuur (?:me|mij) geen) {_MAIL_NL}|mail me niet",
)  # fmt: skip

_GROUP = r"(?:the|your|this|our) (?:[\w-]+ ){0,2}?(?:group|circle|list|mailing list|community|club)"
JOIN_ALONE = r"join|subscribe|join group|join the group|new member|sign ?up|beitreten|mitglied werden|rejoindre le groupe|unirme al grupo|iscrizione al gruppo|entrar no grupo|lid worden"
JOIN = (
    rf"(?:(?:very |really )*(?:like|love|happy|interested|keen)(?: to| in)? )?(?:to )?(?:join(?:ing)?|become a (?:new )?member(?: of)?|be (?:a )?(?:part|member) of|sign up (?:for|to)|subscribe to|be added to) {_GROUP}",
    rf"i(?:'m| am)(?: (?:very|really|also|quite))? (?:interested in|keen on|hoping to|looking to|interested to|keen to|eager to) (?:join(?:ing)?|becom(?:e|ing) (?:a |part )?(?:member )?of|being part of) {_GROUP}",
    r"(?:add|subscribe|enrol|enroll|sign|include|admit)(?:ing)? (?:me|us|my (?:e-?mail|address|name))(?: up)? (?:for|to|into|in) (?:the|your|this|our) (?:[\w-]+ ){0,2}?(?:group|circle|mailing list|community|club)",
    r"(?:in|zu|bei|auf)? ?(?:die|der|eure|eurer|diese|dieser) (?:gruppe|liste|runde) (?:gern(?:e)? )?(?:beitreten|mitmachen|anschliessen|aufgenommen werden|teilnehmen)|(?:gern(?:e)? )?(?:mitglied (?:der|dieser|eurer) gruppe werden|mitglied werden|bei (?:der|eurer) gruppe mitmachen|(?:der|eurer|dieser) gruppe (?:gern(?:e)? )?(?:beitreten|beizutreten)|mich (?:der|eurer) gruppe anschliessen|in (?:die|eure) gruppe (?:aufgenommen werden|kommen))|nehmt mich (?:bitte )?in (?:die|eure) (?:gruppe|liste) auf|tragt mich in (?:die|eure) liste ein",
    r"(?:rejoindre|integrer|m'inscrire (?:a|dans|au)|faire partie de|faire partie du|adherer (?:a|au)|me joindre (?:a|au)) ?(?:le |votre |ce |la |cette )?(?:groupe|cercle|liste)|(?:ajoutez|inscrivez|ajoute|inscris)[ -]moi (?:a la|sur la|au|dans le|a votre) ?(?:liste|groupe)",
    r"(?:unirme|inscribirme|apuntarme|entrar|participar|formar parte|ser miembro|sumarme)(?: (?:al?|en|de|a))? ?(?:el |este |vuestro |su |l )?(?:grupo|circulo|lista)|(?:formar parte|ser miembro) del grupo|(?:anad|agreg|incluy|apunt|inscrib)(?:a|e|an|en|ad|id|anme)?me (?:al|en el|a la) (?:grupo|lista)",
    r"(?:unirmi|iscrivermi|entrare|far parte|partecipare|aderire)(?: (?:al|a|nel|del|alla|in))? ?(?:vostro |questo )?(?:gruppo|lista)|(?:aggiung|iscriv)(?:imi|etemi|ete mi) (?:al gruppo|alla lista)",
    r"(?:entrar|participar|juntar-me|me juntar|fazer parte|inscrever-me|me inscrever|aderir)(?: (?:no|ao|do|deste|neste|em))? ?(?:vosso |seu )?grupo|(?:adicion|inclu|inscrev)(?:e|em|a|am)[ -]me (?:no|ao|na) (?:grupo|lista)|me (?:adicionem?|incluam?|inscrevam?) (?:no|ao|na) (?:grupo|lista)",
    r"(?:me |mij )?(?:graag )?(?:bij |aan |voor |van )?(?:lid worden(?: van (?:de|jullie|deze) (?:groep|kring))?|(?:de|jullie|deze) groep (?:komen|aanmelden|aansluiten|deelnemen)|aansluiten bij (?:de|jullie) groep|aanmelden voor (?:de|jullie) groep|deelnemen aan (?:de|jullie) groep|bij (?:de|jullie) groep (?:horen|aansluiten|komen))|(?:voeg|schrijf|zet) (?:me|mij) (?:toe aan|in voor|in bij|op) (?:de|jullie) (?:groep|lijst)",
)  # fmt: skip
# From somebody nothing was asked of these say the same; in answer to an invitation they are a yes.
JOIN_PLAIN = (
    r"(?:add|put|sign)(?:ing)? (?:me|us|my (?:e-?mail|address|name))(?: up| down)? (?:for|to|on) (?:the|your|this) list",
    r"(?:(?:very |really )*(?:like|love) )?(?:to )?(?:join|join you|join in|become a member|be a member|sign up|take part|be added|participate|be part of (?:this|it)|subscribe)",
    r"i(?:'m| am)(?: very| really)? interested(?: in (?:joining|taking part|participating|becoming a member))?|(?:add|subscribe|enrol|enroll|include|register) me|sign me up",
    r"(?:gern(?:e)? )?(?:mitmachen|teilnehmen|dabei sein|beitreten|mich anmelden)|(?:vous rejoindre|m'inscrire|participer|adherer|rejoindre)|(?:unirme|inscribirme|participar|apuntarme)|(?:unirmi|iscrivermi|partecipare)|(?:participar|inscrever-me|me inscrever|juntar-me|entrar)|(?:graag )?(?:meedoen|me aanmelden|aansluiten|deelnemen)|inscrivez[ -]moi|ajoutez[ -]moi",
)  # fmt: skip

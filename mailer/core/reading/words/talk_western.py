"""What people say to each other with the words of an answer, in the west and north of Europe."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "elsewhere": """
            (du hast|da hast du|sie haben|ihr habt|er hat|sie hat|da haben sie) (recht|ja recht|völlig recht|vollkommen recht)
            gut gemacht; weiter so; macht weiter; komm gut an; komm her; komm hier; komm mal; komm mit; komm nach hause
            komm rein; komm runter; komm rüber; komm schon; komm zurück; na komm; ach komm; komm jetzt
            komm gut (heim|an|rüber|nach hause|durch); kommt gut (heim|an|nach hause); komm mal her
            komme (gleich|sofort|bald) (wieder|zurück); ich komme (nach hause|heim|gleich wieder|bald heim)
            (bin|ich bin) (gleich|bald|sofort) (zurück|wieder da|wieder zurück|wieder hier); vergessen sie es; wie traurig
            wie (blöd|doof|ärgerlich); das kann (doch|ja|) nicht sein; kann nicht sein; kann das sein
            darf nicht wahr sein; das darf (doch|) nicht wahr sein; bis morgen; bis gleich; ich bin so weit
            geht es (dir|euch|ihnen) gut; es geht schon; geht es noch; wie geht (es|das|s); wie das geht
            das geht (nicht auf|nicht an|nicht aus); mir geht es (gut|nicht gut|schlecht); alles klar bei (dir|euch)
            alles gut bei (dir|euch); keine angst; passt auf (dich|euch) auf; pass auf; pass auf dich auf; stimmt so
            lass mich; lass sein; genau das (ist|war) das problem; nicht schlecht; nicht übel; schon gut; wird schon
            das wird schon; ich komme (nicht|) (drauf|klar|weiter|aus|rein|durch|ran|dran|an)
            ich komme (gerade|grad) (nicht drauf|aus|von|nach hause); immer das gleiche; immer dasselbe; schau mal
            sehen wir mal weiter; nie im leben gedacht; gern geschehen; gerne geschehen; mein konto; nichts zu danken
            mit (vergnügen|) gern geschehen; geht (nicht auf|nicht an|nicht mehr)
        """,
        "neutral": "mach weiter; vergiss es; geht schon; lass das; lass es; lass gut sein",
    },
    "fr": {
        "elsewhere": """
            (tu as|t'as|vous avez|il a|elle a|on a) (raison|bien raison|tout à fait raison|entièrement raison); bien joué
            bien fait; continue comme ça; continuez comme ça; va-t'en; allez-vous-en; viens (ici|vite|là|voir|donc)
            viens ici; allez viens; venez ici; vas-y (raconte|doucement|explique); laisse (moi|le|la|les|ça|faire)
            c'est trop dommage; dommage pour (toi|lui|elle|eux|vous); à demain; à tout de suite; c'est impossible à croire
            je t'aime; je vous aime; tu me manques; je t'adore; arrête ça; allez hop; allez courage; courage; ça va aller
            ça va mieux; ça marche comment; ça marche plus; ça ne marche plus; j'arrive pas à; je n'arrive pas à
            j'arrive (plus|toujours pas) à; j'arrive à (la maison|la gare|l'hôtel); je rentre; je viens de; j'en viens
            vient de; viens de; je vais (bien|mieux|mal|dormir|me coucher|au lit|à la maison|chez le|rentrer)
            je suis de retour; je suis rentré; je suis rentrée; toujours (la même chose|pareil|rien)
            jamais (content|contente|contents); mon compte; au compte; ton compte; de rien; pris pour
            c'est pas (grave|vrai); comme d'habitude
            (ce|c'est) (pas|) (ce|) que je (voulais|veux) dire; ce n'est pas ce que (je|tu|il|elle); que je voulais dire
            ce n'est pas juste; c'est pas juste; pas juste
        """,
        "neutral": """
            continue; continuez; laisse tomber; laissez tomber; annule; annulez; arrête; arrêtez; ça va pas; ça va bien
            ça marche pas; ça ne marche pas
        """,
    },
    "es": {
        "elsewhere": """
            tenéis mucha razón; tenéis razón; tenéis toda la razón; tenías mucha razón; tenías razón; tenías toda la razón
            tiene mucha razón; tiene toda la razón; tienen mucha razón; tienen razón; tienen toda la razón
            tienes mucha razón; tienes toda la razón; bien hecho; muy bien hecho; venga hombre; venga tía; venga tío
            venga ya; ven (aquí|acá|ya|a casa); sigue así; sigan así; sigan; hasta ahora; hasta la vista; hasta mañana
            nos vemos mañana; te (quiero|amo|adoro|extraño|echo de menos); os quiero; qué triste; vaya pena
            no puede ser verdad; olvídate; déjame; cancele; espérate
            voy (a casa|a dormir|a la cama|para casa|de camino|ahora vuelvo|al baño); vuelvo enseguida; ya voy; ahora voy
            vamos allá; vamos hombre; vamos ya; ya estoy; ya llego; estoy aquí; estoy bien; estoy en casa; estoy mal
            cómo está; cómo te va; cómo va; cómo vas; qué tal (estás|va); está bien así; no está mal; da igual
            me da igual; cuídate; mucho ánimo; ponme (música|una|un|la|el|al|algo); nunca se sabe
            siempre (lo mismo|igual|pasa igual); de nada; mi cuenta; no hay de qué
            (se|te|os) lo (digo|diré|dije); le digo (a|que); lo digo (yo|en serio); no me (refería|refiero) a eso
            paso (a buscarte|a recogerte|a buscaros|por tu casa|por ti)
        """,
        "neutral": """
            tiene razón; tienes razón; sigue; continúa; continúe; no puede ser; olvídelo; déjalo; déjelo; cancela; basta
            detente
            (estoy|ando|me siento) (muy|tan|súper|bastante|un poco|) (cansado|cansada|agotado|agotada) (hoy|)
            no me lo (puedo creer|creo); no es justo
        """,
    },
    "it": {
        "elsewhere": """
            avete perfettamente ragione; avete proprio ragione; avete ragione; avevi perfettamente ragione
            avevi proprio ragione; avevi ragione; ha perfettamente ragione; ha proprio ragione; ha ragione
            hai perfettamente ragione; hanno perfettamente ragione; hanno proprio ragione; hanno ragione; ben fatto
            ottimo lavoro; vieni (qui|qua|subito|a casa); ma dai; ma dai su; dai su; su dai; continua così; continuate
            avanti così; vattene; vai via; vai piano; lascia fare; lascialo stare; che brutto; che pena; che rabbia
            che tristezza; a domani; a più tardi; ci vediamo (domani|dopo|presto); ti (amo|adoro|voglio bene|penso)
            mi (manchi|manca|mancate); non può essere; non può essere vero; cancella; basta
            vado (a letto|a casa|a dormire|via|di fretta|al bagno); torno (subito|a casa|presto); arrivo (subito|a casa)
            vengo (subito|a casa); va meglio; va tutto bene; come (va|stai|sta); sto (bene|male|meglio|arrivando)
            sono a casa; sono qui; sono tornata; sono tornato; niente male; vai a (sapere|capire|letto|dormire)
            metti (la|il|un|una|su|via|in|le|i); sempre (la stessa|lo stesso|uguale); di niente; il mio account
            al mio account
            lo dico (alla|al|a|io); glielo dico; non intendevo (questo|quello)
            passo (io|a prenderti|a prendervi|a prenderla|da te|da voi|da casa)
            non è giusto; non è giusto così
        """,
        "neutral": """
            hai proprio ragione; hai ragione; ma va; continua; lascia perdere; lascia stare; lasciamo perdere; annulla
            fermati; hai ragione tu
            (sono|mi sento) (molto|così|tanto|un po'|) (stanco|stanca|stanchissimo|stanchissima) (oggi|)
        """,
        "aux": "sono; siamo",
    },
    "pt": {
        "elsewhere": """
            tem toda a razão; tens toda razão; tinhas razão; tinhas toda a razão; tinhas toda razão; têm toda a razão
            você tem toda a razão; você tem toda razão; muito bem feito; bem feito; vem (cá|aqui|já|para casa|pra cá)
            anda lá; continua assim; continue assim; vai embora; vá embora; que azar; que triste; até amanhã
            até mais tarde; até à vista; vemo-nos amanhã; a gente se vê amanhã; amo-te; te amo; amo você; adoro-te
            te adoro; tenho saudades; não pode ser verdade; deixa lá
            vou (para a cama|para casa|pra casa|dormir|embora|já|ali|ao banheiro|à casa de banho); já volto; volto já
            estou aqui; estou bem; estou de volta; estou em casa; estou mal
            tudo (bem|bom|certo) (com você|contigo|por aí|aí); como estás; como vão; está tudo bem; põe (a|o|uma|um|na|no)
            coloca (a|o|uma|um|na|no); muito (bom|boa|fixe|giro|legal) mesmo; boa viagem; sempre (a mesma|o mesmo|igual)
            de nada; minha conta; como se (faz|diz|chama|escreve); não tem de quê; não há de quê
            eu digo (à|ao|que|isso); digo (à|ao|lhe); não era isso (que eu queria dizer|)
            passo (por aí|por lá|aí|na tua casa) (mais tarde|depois|logo)
        """,
        "neutral": """
            tem razão; tens razão; têm razão; você tem razão; continua; continue; segue; não pode ser; deixa estar
            deixa pra lá; cancela; cancele; pare; chega
            (estou|ando|tô) (muito|tão|bem|um pouco|) (cansado|cansada) (hoje|)
            não acredito; não posso acreditar; nem acredito
        """,
    },
    "nl": {
        "elsewhere": """
            (je|u|jij|jullie|hij|ze) (hebt|heb|heeft|hebben) (helemaal|gelijk|groot|) gelijk
            goed (gedaan|zo|bezig|gewerkt|bezig zeg); ga eens; ga maar; ga toch; ga weg; ga zo door
            kom (hier|op|nou|eens|maar|binnen|terug|mee|thuis|even|op zeg|toch|snel); kom hier; kom op; kom nou
            kom binnen; kom eens; kom even; kom op zeg; wat erg; wat naar; wat sneu; wat vervelend; wat zielig; tot morgen
            tot straks; tot zo; dat kan niet waar zijn; kan niet waar zijn; dat meen je niet; hou op; stop ermee
            ik (ben zo terug|ben er weer|kom naar huis|kom thuis|kom er niet uit|kom er niet achter|kom zo|kom net)
            ben zo terug; ik kom (uit|van|niet verder|er wel uit|op de); ik hou van (je|jou|jullie); ik mis je; gaat het
            gaat het goed; hoe gaat het; het gaat (goed|niet|wel|slecht|beter); dat komt wel goed; komt helemaal goed
            niet slecht; past (goed op|op|niet bij); pas op; pas maar op; pas goed op; lukt nog; werkt (niet|het|nog niet)
            leuk (dat|om te|voor je|geprobeerd|gedaan); fijn dat; fijn om te; fijn voor je; altijd (hetzelfde|weer)
            nooit geweten; echt waar; mijn account; graag gedaan; geen dank
        """,
        "neutral": "ga door; laat maar; laat maar zitten; vergeet het; komt goed; komt wel goed",
    },
    "ca": {
        "elsewhere": """
            tenen raó; tenen tota la raó; teniu raó; teniu tota la raó; tens tota la raó; té raó; té tota la raó; ben fet
            bona feina; vine (aquí|cap aquí|a casa); va (home|noia|dona); vinga dona; vinga home; vinga ja; segueix així
            continua així; ves-te'n; oblida't; deixa-ho córrer; deixem-ho (estar|córrer); (em|) sap greu sentir-ho
            no pot ser veritat; fins ara; fins demà; fins després; ens veiem (demà|després|aviat)
            vaig (a casa|a dormir|al llit|tirant); torno de seguida; t'estimo; et trobo a faltar; espera (un moment|)
            no puc (dormir|trobar|obrir|entrar|creure); no sé (com|per què|on|qui|quan|què); com (estàs|va|estàs)
            no està malament; és clar (que el|que la|que això)
        """,
        "neutral": "tens raó; continua; oblida-ho; deixa-ho; deixa-ho estar; no pot ser; atura't; cancel·la; prou",
        "aux": "som",
    },
    "gl": {
        "elsewhere": """
            tedes razón; tedes toda a razón; ten razón; ten toda a razón; tes toda a razón; ben feito; bo traballo
            ven (aquí|acá|á casa); segue así; vaite; que lástima; non pode ser; ata mañá; vémonos mañá; quérote
            bótote de menos; agarda; vou (para a casa|durmir|á cama); volvo axiña; non (podo durmir|atopo|entendo)
            non podo (durmir|atopar|abrir); non sei (como|por que|onde|quen|cando|que); como (estás|vai)
        """,
        "neutral": "tes razón; segue; esquéceo; déixao; cancela",
        "aux": "estou",
    },
    "eu": {
        "elsewhere": """
            arrazoi (duzu|osoa duzu|duk|dun); ondo (egina|egin duzu); lan ona; jarraitu horrela; etorri (hona|etxera)
            zoaz (hemendik|etxera|lotara); ahaztu ezazu; utzi ezazu; ezin da (izan|); bihar arte; bihar ikusiko gara
            etxera noa; lotara noa; berehala (nator|itzuliko naiz); maite zaitut; itxaron (apur bat|)
            ezin dut (lo egin|aurkitu|ireki|ikusi|ulertu); ez dakit (nola|zergatik|non|nor|noiz|zer); zer moduz
        """,
        "neutral": "arrazoia duzu; jarraitu; ahaztu; utzi; utzi bakean; gelditu",
    },
    "sv": {
        "elsewhere": """
            (du|ni|han|hon) (har|hade) (rätt|helt rätt|så rätt); bra (gjort|jobbat|där|kämpat); fortsätt (så|så här|bara)
            kom (hit|igen|nu|in|hem|tillbaka|ihåg); gå (bort|härifrån|hem|vidare); glöm bort det; synd att; så ledsamt
            så sorgligt; så trist; så tråkigt; vad ledsamt; vad sorgligt; vad trist; tråkigt att höra
            vi ses (imorgon|i morgon|snart|senare); ses (imorgon|i morgon|snart|senare); det kan inte (stämma|vara sant)
            (jag|) kommer (snart|hem|strax|tillbaka|inte ihåg|inte på)
            jag kommer (snart hem|strax|snart tillbaka|inte ihåg|från|ihåg); kommer ihåg; kommer inte ihåg; kommer de
            kommer den; kommer det; kommer du; kommer han; kommer hon; kommer ni; när kommer; jag älskar (dig|er)
            jag saknar dig; lägg av; hur går det; kul (att|för dig|sagt|skämt); kan inte sova; det är jag
        """,
        "neutral": "fortsätt; glöm det; sluta; avbryt",
    },
    "da": {
        "elsewhere": """
            (du|i|han|hun) (har|havde) (ret|helt ret|fuldstændig ret); godt (gået|klaret|arbejde|gjort); bliv ved
            kom (her|nu|herhen|ind|hjem|tilbage|så); gå (væk|hjem|din vej); hvor synd; hvor trist
            det var (ærgerligt|synd|kedeligt); det kan ikke (passe|være rigtigt); vi ses (i morgen|imorgen|snart|senere)
            ses (i morgen|imorgen|snart|senere); jeg er straks tilbage; jeg kommer fra; jeg kommer hjem; jeg kommer straks
            kommer (du|i|de|han|hun|det|den); jeg elsker dig; jeg savner dig; hold op; hvordan går det; det går (godt|nok)
            fedt (at|for dig); hyggeligt (at|for dig|sagt); jeg (kan ikke sove|er hjemme|er tilbage)
        """,
        "neutral": "fortsæt; glem det; stop",
    },
    "no": {
        "elsewhere": """
            (du|dere|han|hun) (har|hadde) (rett|helt rett); bra (jobba|jobbet|gjort); fortsett (sånn|slik|bare)
            kom (hit|igjen|nå|inn|hjem|tilbake|deg); gå (vekk|bort|hjem); så trist; det var dumt; det var kjedelig
            det var leit; det var trist; det kan ikke (stemme|være sant); vi (ses|sees) (i morgen|imorgen|snart|senere)
            (ses|sees) (i morgen|imorgen|snart|senere); jeg kommer fra; jeg kommer hjem; jeg kommer på; jeg kommer straks
            kommer (du|dere|de|han|hun|det|den); jeg elsker deg; jeg savner deg; slutt; ikke verst; hvordan går det
            kult (at|for deg); gøy at; jeg (får ikke sove|er hjemme|er tilbake)
        """,
        "neutral": "fortsett; glem det; stopp; avbryt",
    },
    "is": {
        "elsewhere": """
            (þú|hann|hún) hefur (rétt fyrir þér|alveg rétt fyrir þér); vel gert; haltu áfram; áfram svona
            komdu (hingað|heim|aftur|inn); farðu; gleymdu þessu; hvað það er leiðinlegt; leiðinlegt að heyra
            það getur ekki verið; sjáumst (á morgun|seinna|bráðum); ég kem (heim|strax|aftur); ég elska þig; bíddu
            ekki slæmt
        """,
        "neutral": "gleymdu því; hættu",
    },
    "fi": {
        "elsewhere": """
            (olet|olette|hän on|oot) (aivan|ihan|täysin|) oikeassa; oikeassa; hyvin (tehty|hoidettu|menee|meni)
            hyvää työtä; jatka (samaan malliin|vain|vaan); tule (tänne|jo|kotiin|takaisin|sisään); mene pois; mikä sääli
            ikävä kuulla; harmin paikka; ei voi olla totta; ei voi olla; ei ole todellista; nähdään myöhemmin
            nähdään taas; (tulen|tuun) (kotiin|pian takaisin|kohta|pian|takaisin); rakastan sinua; kaipaan sinua
            mitä kuuluu; kiva (kun|että|kuulla); kivaa (että|päivää|viikonloppua); mukava (kuulla|kun|että)
            olen (kotona|takaisin|palannut)
            se oli (eilen|hän|minun|vain|siellä|kaunis|hauska|hyvä); se oli
        """,
        "neutral": "jatka; unohda koko juttu; unohda se; älä viitsi; nähdään huomenna; lopeta; peru; peruuta; keskeytä",
    },
    "et": {
        "elsewhere": """
            teil on õigus; õigus on sul; hästi tehtud; tubli töö; jätka (samas vaimus|aga); tule (siia|koju|tagasi|sisse)
            mine (ära|minema); unusta see; kui kahju; kahju kuulda; ei saa olla; ei või olla; näeme (homme|hiljem|varsti)
            (tulen|jõuan) (kohe|varsti) (tagasi|koju); tulen (koju|kohe|tagasi); ma armastan sind; oota
        """,
        "neutral": "sul on õigus; jätka; unusta ära; lõpeta; jäta; tühista",
    },
    "cy": {
        "elsewhere": """
            (rwyt ti'n|rydych chi'n|ti'n|chi'n) iawn; da iawn ti; gwaith da; tyrd yma; dere yma; dewch yma; cer o 'ma
            anghofia (fe|amdano|); dyna drueni; am drueni; mae'n ddrwg gen i glywed; wela i di (yfory|fory|wedyn|eto)
            gwelaf chi yfory; dw i'n (dod adref|mynd adref|mynd i'r gwely|dy garu di); aros (funud|)
            alla i ddim (cysgu|ffeindio|agor|gweld|clywed|dod o hyd i); sut (wyt ti|dych chi|mae)
        """,
        "neutral": "paid; stopia",
    },
    "ga": {
        "elsewhere": """
            tá ceart agat; maith (thú|sibh); maith an (fear|bhean|obair); obair mhaith; tar anseo; lean ar aghaidh
            imigh (leat|); déan dearmad (air|de); ní féidir é; feicfidh mé (amárach|arís) thú
            tá mé ag (dul|teacht) abhaile; táim ag (dul|teacht) abhaile; is breá liom thú; fan (nóiméad|)
            ní féidir liom (codladh|teacht ar|a oscailt|a fheiceáil|a chloisteáil); conas (tá tú|atá tú)
        """,
        "neutral": "tá an ceart agat; lean ort; stad",
    },
    "af": {
        "elsewhere": """
            (jy|u|julle|hy) (is|het) (reg|gelyk|heeltemal reg); mooi (gedoen|so|werk); goeie werk
            kom (hier|huis toe|nou|binne|aan); gaan (weg|slaap|huis toe); hou so aan
            (wat|hoe) (jammer|hartseer|'n jammerte); jammer om dit te hoor; dit kan nie (waar|) wees nie
            sien jou (môre|later|binnekort); tot môre; ek kom (huis toe|nou-nou|terug|van)
            ek is (terug|by die huis|lief vir jou); ek gaan (slaap|huis toe|bed toe); wag ('n bietjie|)
            ek kan nie (slaap|vind|oopmaak|onthou|kry) nie; hoe gaan dit; nie sleg nie
        """,
        "neutral": "gaan voort; vergeet dit; stop; kanselleer",
    },
}

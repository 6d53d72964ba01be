"""Dutch words and phrases by what they are (names in `phrasing_lexicon.KINDS`)."""

from __future__ import annotations

WORDS = {
    "yes": """
        ja; jaa; jazeker; ja hoor; jawel; yep; jep; jup; jahoor; ja graag; ja zeker; ja natuurlijk; ja tuurlijk
        ja prima; ja leuk; ja absoluut; ja dat klopt; ja hoor prima; graag; heel graag; zeer graag; met plezier
        met alle plezier; met genoegen; uiteraard; vanzelfsprekend; tuurlijk; natuurlijk wel; zeker weten; zeker wel
        absoluut; absoluut wel; zonder twijfel; ongetwijfeld; in ieder geval; in elk geval; reken maar
        wees maar zeker; akkoord; ik ga akkoord; mee eens; eens; ik ben het ermee eens; ik ben het eens; ik stem toe
        ik accepteer; accepteer; ik accepteer de uitnodiging; geaccepteerd; bevestigd; ik bevestig; precies
        inderdaad; klopt; dat klopt; klopt helemaal; dat is (juist|waar|correct|zo|zeker waar); dat is goed; is goed
        altijd; ik denk het wel; ik denk van wel; denk het wel; ik geloof het wel; ik geloof van wel; vast wel
        ik ook; wij ook; doe ik; doen we; doe maar; komt goed; afgesproken; geen bezwaar; ik heb geen bezwaar
        geen probleem ik kom; mijn antwoord is ja; dat is een ja; wel degelijk; nou en of; 👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋
        deal; top ja
    """,
    "rhetorical": "waarom niet; waarom ook niet; ja waarom niet; wie niet; hoe kan ik nee zeggen",
    "surely": """
        zeker; natuurlijk; tuurlijk; absoluut; beslist; definitief; gegarandeerd; sowieso; uiteraard; vast en zeker
        graag
    """,
    "ack": "ok; oké; oke; okee; okay; goed; prima; fijn; mooi; top; perfect; in orde; leuk; helemaal goed",
    "soft": """
        juist; correct; waar; beschikbaar; vrij; goed idee; leuk idee; prima idee; aanwezig; present; enthousiast
        geïnteresseerd; akkoord
    """,
    "good": """
        (dat|het|) (klinkt|lijkt me|lijkt mij|lijkt ons|is) (heel|erg|super|hartstikke|) (goed|leuk|prima|fantastisch|geweldig|gezellig|perfect|top|fijn|een goed idee|een leuk idee|een goed plan)
        (dat|het|zaterdag|de datum|de tijd|) (past|komt uit|schikt|werkt|komt goed uit|past prima|past goed|past perfect|komt prima uit|lukt|gaat lukken|lukt mij|lukt me|lukt prima|past me|past mij) (me|mij|ons|voor mij|voor ons|)
        komt mij goed uit; komt me goed uit; dat kan; dat kan ik; kan ik
        dat zou (leuk|fijn|geweldig|fantastisch|mooi|heel leuk|super|prima|gezellig|top|heel fijn) zijn
        (ik|we|wij|) (kijk|kijken|kijk er|kijken er) (er|) (erg|heel erg|al|enorm|) naar uit; kijk ernaar uit
        ik verheug me erop; verheug me erop; ik heb er zin in; heb er zin in; zin in; ik heb zin; heb er veel zin in
        we hebben er zin in; ik kan niet wachten; kan niet wachten; dat mis ik niet; dat wil ik niet missen
        ik wil het niet missen; zou het niet willen missen; voor geen goud; voor geen goud gemist; wil ik niet missen
        kan geen nee zeggen; daar zeg ik geen nee tegen; zeg ik geen nee tegen; ik zeg geen nee
        (reken|reken maar|je kunt|jullie kunnen|u kunt) (op mij|op ons|op mij rekenen|op ons rekenen); tel mij mee
        tel mij maar mee; tel me mee; schrijf me in; schrijf mij maar in; zet me erop; zet mij op de lijst
        ik hou (ervan|van dat|erg van); ik vind (het|dat) (leuk|geweldig|heerlijk|fijn|heel leuk|goed|prima|lekker)
        ik ben (helemaal|) (voor|beschikbaar|vrij|zeker|bereid|enthousiast|akkoord|er klaar voor); voor mij prima
        prima voor mij; goed voor mij; mij best; met mij goed
    """,
    "coming": """
        ik kom; kom; we komen; wij komen; komen graag; kom graag; ik kom graag; ik kom zeker; ik ben erbij; ben erbij
        we zijn erbij; wij zijn erbij; erbij; ik ben er; ben er; we zijn er
        ik ben (er|) (zeker|graag|ook|weer|natuurlijk|absoluut) (weer|ook|) (bij|erbij|aanwezig|van de partij)
        ben van de partij; ik ben van de partij; van de partij; doe mee; ik doe mee; we doen mee; ik doe graag mee
        ik neem deel; neem deel; ik zal er zijn; zal er zijn; ik zal er bij zijn; ik ga mee; ga mee; ik sluit aan
        sluit aan; ik schuif aan; schuif aan; ik bel in; ik log in
        zie jullie (dan|daar|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)
        zie je (dan|daar|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)
        tot (dan|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vanavond|straks dan); ik ga
        we gaan; ik haal het; haal het; ik red het; red het; ben onderweg; ik ben onderweg
    """,
    "no": """
        nee; neen; nee hoor; nee dank je; nee dank u; nee bedankt; nee helaas; nee sorry; nee helaas niet; nee joh
        helaas niet; helaas nee; liever niet; nee liever niet; beter niet; maar niet; echt niet; zeker niet
        absoluut niet; natuurlijk niet; helemaal niet; totaal niet; niet echt; niet dus; niet zo; nog niet; nooit
        nooit meer; nog nooit; nooit van mijn leven; geen sprake van; geen denken aan; in geen geval
        onder geen beding; geen kans; geen zin; ik heb geen zin; heb geen zin; geen interesse; ik heb geen interesse
        geen tijd; ik heb geen tijd; heb geen tijd; heb helaas geen tijd; ik heb helaas geen tijd; geen behoefte
        onmogelijk; dat is onmogelijk; niet mogelijk; dat is niet mogelijk; dat is helaas niet mogelijk
        niet (deze keer|dit keer|vandaag|morgen|deze week|meer|nu|voor mij|waar|juist|correct|beschikbaar|zaterdag|geïnteresseerd|bepaald|bijzonder|erg|dit weekend)
        deze keer niet; dit keer niet; ditmaal niet; deze keer helaas niet; dit keer helaas niet; vandaag niet
        waarschijnlijk niet; vermoedelijk niet; misschien niet; ik denk het niet; ik denk van niet; denk het niet
        denk van niet; ik geloof het niet; ik geloof van niet; ik vrees van niet; vrees van niet
        ik ben bang van niet; ik betwijfel het; betwijfel het; dat betwijfel ik; ik ben het er niet mee eens
        niet mee eens; oneens; ik ben het oneens; ik ben tegen; tegen; ik wil niet; wil niet; ik wil het niet
        ik weiger; geweigerd; afgewezen; dat is niet (waar|juist|zo|correct|het geval); dat klopt niet; klopt niet
        dat is (onjuist|fout|onwaar|een leugen|een nee|niks voor mij|niets voor mij); niks voor mij; niets voor mij
        niet mijn ding; ik hou er niet van; hou er niet van; ik vind het niet (leuk|lekker|fijn); ik haat (het|dat)
        dat gaat niet; gaat niet; dat gaat niet lukken; gaat niet lukken; gaat helaas niet lukken
        dat gaat helaas niet lukken; het gaat niet lukken; het gaat mij niet lukken; gaat me niet lukken; lukt niet
        lukt helaas niet; dat lukt niet; dat lukt me niet; dat lukt helaas niet; het lukt niet; het lukt me niet
        het lukt mij niet; het lukt me helaas niet; het lukt helaas niet; lukt me niet; lukt me helaas niet
        komt niet uit; dat komt niet uit; komt me niet uit; komt mij niet uit; komt helaas niet uit
        het komt niet uit; past niet; dat past niet; past me niet; dat past me niet; kan niet doorgaan
        onwaarschijnlijk; vergeet het maar; mooi niet; wel nee; welnee; 👎; ❌; 🚫; -1; mijn antwoord is nee
    """,
    "lone_no": "n; fout; onjuist; onwaar; afwezig; verhinderd; afgemeld; nope; negatief; afmelding",
    "lone_yes": "j; y; yes",
    "not": """
        niet; geen; nooit; noch; niet meer; nergens; onmogelijk; niet in staat; denk niet dat ik; ik denk niet dat
        denk niet dat; ik geloof niet dat
    """,
    "maybe": """
        misschien; mischien; miss; wellicht; mogelijk; mogelijkerwijs; eventueel; zou kunnen; kan zijn
        het zou kunnen; dat zou kunnen; het kan; dat kan zijn; zou best kunnen; het is mogelijk; dat is mogelijk
        ik weet (het|) (nog|) niet; weet (ik|) (nog|) niet; weet ik (nog|) niet; weet het (nog|) niet
        dat weet ik (nog|) niet; ik weet het (echt|nog|) niet (zeker|); weet nog niet; weet niet zeker
        ik weet niet zeker; geen idee; ik heb geen idee; heb geen idee; niet zeker; nog niet zeker
        ik ben (er|) (nog|) niet zeker (van|); ben niet zeker; ik ben er nog niet uit; nog niet uit; ik twijfel
        twijfel nog; ik twijfel nog; twijfel; ik twijfel erover; onzeker; onduidelijk; nog onduidelijk; onbeslist
        onder voorbehoud; hangt ervan af; dat hangt ervan af; het hangt ervan af; ligt eraan; het ligt eraan
        dat ligt eraan; moeilijk te zeggen; lastig te zeggen; dat is moeilijk te zeggen; kan ik (nog|) niet zeggen
        ik kan het (nog|) niet zeggen; dat kan ik nog niet zeggen; wie weet; we zullen zien; we zien wel; ik zie wel
        zie wel; eens kijken; even kijken; ik laat het (nog|) weten; laat het nog weten; ik laat het je (nog|) weten
        ik laat (nog|) van me horen
        ik moet (nog|even|nog even|eerst|) (kijken|nadenken|overleggen|checken|bedenken|zien|nakijken|vragen)
        moet (nog|even|nog even|eerst|) (kijken|nadenken|overleggen|checken|zien); ik denk erover na
        ik moet erover nadenken; laat me even kijken; laat me nadenken; ja en nee; half half; 50/50; fifty fifty
        soms; af en toe; nu en dan; zo nu en dan; waarschijnlijk; waarschijnlijk wel; vermoedelijk; hopelijk
        hopelijk wel; ik hoop het; hoop het; ik hoop van wel; ik probeer het; ik ga het proberen; ik zal het proberen
        zal mijn best doen; ik doe mijn best; als het lukt; zo mogelijk; indien mogelijk; ik neig naar ja; eerder wel
        🤷; 🤔; ik vermoed van wel; ik gok van wel; het kan vriezen het kan dooien
    """,
    "likely": """
        waarschijnlijk; vermoedelijk; hopelijk; misschien; wellicht; mogelijk; eventueel; ik denk dat; denk dat
        ik denk; ik hoop; ik geloof dat; ik hoop dat; hoop; vast; ik neem aan
    """,
    "me": """
        ik; k; wij; we; wij beiden; wij allebei; mijn man en ik; mijn vrouw en ik; en ik; mij; ons; wij allemaal
        mijn vriend en ik; mijn vriendin en ik; ikzelf
    """,
    "other": """
        hij; zij; ze; het; dat; dit; deze; die; jullie; jij; je; u; men; iemand; niemand; iedereen
        mijn (man|vrouw|broer|zus|zoon|dochter|baas|vriend|vriendin|moeder|vader|kinderen); iets
    """,
    "aux": "ben; zijn; is; heeft; word; wordt; doe; bent; geweest",
    "was": "was; waren; had; hadden; werd; ging; kwam; kon; konden; moest; zei; zou hebben; zou zijn geweest",
    "can": """
        kan; kunnen; zal; zullen; ga; gaan; wil; willen; mag; ben van plan; ben in staat; zal kunnen; ga kunnen
        lukt het mij; lukt het; lukt het me; heb gepland; verheug me erop; kijk ernaar uit
    """,
    "would": "zou; zouden; zou kunnen",
    "might": """
        probeer; probeer te; proberen; hoop; hoop te; hopen te; ga proberen; ga proberen te; zal proberen
        zal proberen te; overweeg; weet niet of; weet nog niet of; weet niet zeker of; niet zeker of
        nog niet zeker of; twijfel of; geen idee of; kijken of; kijk of; zien of; zou moeten; misschien kan
    """,
    "must": "moet; moeten; hoor te; dien te",
    "have": "heb; hebben; heb al; er is; krijg; krijgen",
    "come": """
        komen; te komen; erbij zijn; erbij te zijn; er zijn; er bij zijn; er te zijn; erbij; aanwezig zijn; aanwezig
        aanwezig te zijn; deelnemen; deel te nemen; deel; meedoen; mee te doen; meekomen; aansluiten; aan te sluiten
        aanschuiven; bijwonen; halen; het halen; redden; het redden; langskomen; langs te komen; inbellen
        in te bellen; inloggen; van de partij; van de partij zijn; bij zijn; verschijnen; erheen; mee; opdagen
        ingaan op de uitnodiging; daarbij zijn
    """,
    "go": "gaan; heen",
    "refuse": """
        (ik|we|wij|) (meld|melden) (me|mij|ons|mezelf|) (helaas|bij deze|hierbij|) af; ik zeg af; zeg af
        (ik|we|) (moet|moeten|wil|zal) (helaas|deze keer|dit keer|me|mij|me helaas|) (helaas|) (afzeggen|afmelden|overslaan|passen|verstek laten gaan|verzaken|bedanken|afslaan|weigeren|het overslaan|deze keer overslaan|deze overslaan|dit overslaan)
        afzeggen; afmelden; ik pas; ik pas deze keer; ik sla (deze|dit|het|een keer|dit keer|deze keer) (keer|) over
        sla over; sla deze over; sla dit keer over; ik sla over; ik laat (deze|dit|het) (aan mij|) voorbijgaan
        laat verstek gaan; zonder mij; reken niet op (mij|ons|me); reken maar niet op mij; tel mij niet mee
        (een|) andere keer; een andere keer (graag|misschien|weer|); volgende keer
        volgende keer (beter|weer|graag|misschien|wel|hopelijk); misschien volgende keer; misschien de volgende keer
        misschien een andere keer; hopelijk (de|) volgende keer; de volgende keer; (graag|liever) een andere keer
        ik ben er volgende keer (weer|wel|graag|) bij; er is (iets|wat) tussengekomen; er kwam iets tussen
        iets tussengekomen
        (ik|) ben (helaas|dan|al|die dag|die avond|dat weekend|dan al|helaas al|deze keer|dit keer|) (helaas|al|niet|) (verhinderd|bezet|afwezig|niet aanwezig|er niet|er niet bij|niet beschikbaar|niet in de stad|niet thuis|niet vrij|ziek|volgeboekt|niet in het land|elders|van de partij niet|niet lekker|niet fit|niet in staat)
        (ik|we|) (heb|hebben) (al|dan al|helaas al|die dag al|dan|helaas|die avond al|) (al|) (iets|wat|een afspraak|andere plannen|iets anders|wat anders|een andere afspraak|plannen|verplichtingen|andere verplichtingen|een andere verplichting)
        andere plannen; een andere afspraak; dubbele afspraak; dubbel geboekt; agenda (is|zit) vol
        mijn agenda (is|zit) vol; kon ik maar; ik wou dat ik kon; wou dat ik kon; ik wilde dat ik kon
        was graag gekomen; ik was graag (gekomen|erbij geweest); had graag gekomen; ik kan niet; kan niet
        kan helaas niet; ik kan helaas niet
        ik kan (dan|die dag|deze keer|dit keer|zaterdag|er|) (helaas|) niet (bij zijn|komen|erbij zijn|aanwezig zijn|)
        kan (dan|er|deze keer|) (helaas|) niet (bij zijn|komen|erbij zijn|); dan kan ik (helaas|) niet
        helaas kan ik niet; ik red het (helaas|) niet; red het (helaas|) niet; ik haal het (helaas|) niet
        haal het (helaas|) niet; geen oppas; te druk; het is te druk; te moe; te ziek; ik ben te (moe|ziek|druk)
        in gedachten bij jullie; bij deze afgemeld; ik mis (het|deze|dit) (helaas|); ik zal er niet zijn
        ik ben er (dan|die dag|helaas|deze keer|) (helaas|) niet (bij|)
    """,
    "wish": """
        wil graag; zou graag; zouden graag; graag willen; zou graag willen; zou willen; wil wel; zou wel willen
        had graag
    """,
    "busy": """
        weg; op vakantie; met vakantie; op reis; in het buitenland; buiten de stad; de stad uit; op zakenreis; ziek
        ziekjes; verkouden; grieperig; druk; bezet; verhinderd; afwezig; aan het werk; aan het werken; werken
        in het ziekenhuis; bij de dokter; bij de tandarts; bij de huisarts; op een bruiloft; op een begrafenis
        op een conferentie; op een cursus; bij mijn ouders; bij mijn moeder; bij familie; aan het verhuizen; in bed
        in quarantaine; op kamp; niet thuis; niet beschikbaar; niet in de stad; onderweg naar; op mijn werk
        op het werk; volgeboekt; elders; op stap; niet vrij; een weekend weg; een weekendje weg; aan het studeren
    """,
    "engaged": """
        (een|een andere|een belangrijke|mijn|al een|de|het|) (afspraak|doktersafspraak|afspraak bij de dokter|afspraak bij de tandarts|afspraak in het ziekenhuis|ziekenhuisafspraak|tandartsafspraak|operatie|examen|examens|tentamen|tentamens|bruiloft|begrafenis|verjaardag|feest|feestje|bezoek|gasten|dienst|nachtdienst|late dienst|avonddienst|ouderavond|vlucht|reis|koorts|griep|migraine|hoofdpijn|corona|covid|verplichting|verplichtingen|sollicitatie|sollicitatiegesprek|concert|deadline|cursus|vergadering|verhuizing|familiefeest|weekendje weg|repetitie|training|etentje|familiebezoek)
        werken; leren; studeren; naar de dokter; naar de tandarts; naar het ziekenhuis; naar een begrafenis
        naar een bruiloft; oppassen; op de kinderen passen; overwerken; verhuizen; thuisblijven; op mijn werk zijn
        naar mijn werk; naar mijn moeder
    """,
    "time": """
        (op|deze|komende|volgende|aanstaande|elke|tot|vanaf|) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (ochtend|middag|avond|)
        vandaag; morgen; overmorgen; vanavond; morgenavond
        (op|in|die|dat|dit|deze|aan|voor) (die|dat|deze|dit|de) (dag|avond|week|weekend|maand|datum|moment|middag|ochtend|tijd|tijdstip|keer)
        die dag; die avond; dat weekend; die week; dan; daar; hier; deze keer; dit keer; ditmaal; deze week
        dit weekend; volgende week; volgend weekend; volgende maand; in het weekend; het hele weekend; de hele week
        de hele dag; in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
        tot (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|dan|en met|het einde|eind|laat)
        om; uur; nu; momenteel; op dit moment; zoals altijd; op tijd; online; telefonisch; per telefoon; via zoom
        weer; 's avonds; 's middags; 's ochtends; al; nog; bij de bijeenkomst; naar de bijeenkomst
        voor de bijeenkomst; op de bijeenkomst; met kerst; met pasen
    """,
    "past": """
        gisteren; eergisteren; vorige (week|keer|maand|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag)
        vorig (jaar|weekend); laatst; toen; geleden; vroeger
    """,
    "regret": """
        helaas; jammer; wat jammer; heel jammer; jammer genoeg; sorry; het spijt me; spijt me; spijt mij
        het spijt mij; het spijt ons; spijtig; spijtig genoeg; mijn excuses; excuses; excuus; neem me niet kwalijk
        tot mijn spijt; met spijt; ik vrees dat; ik ben bang dat; vrees dat; vervelend; balen; pech; 😢; 😭; 🙁; 😞; 😔
        :(; :-(; ongelukkig genoeg; met pijn in het hart; pardon
    """,
    "thanks": """
        bedankt; dank je; dank je wel; dankjewel; dank u; dank u wel; dank; hartelijk dank; veel dank; dankuwel
        bedankt voor (de uitnodiging|de info|het vragen|de herinnering|alles|het organiseren|het bericht|je mail|uw mail)
        dank voor (de uitnodiging|de info|het bericht|de herinnering); dank je voor de uitnodiging; thanks; merci
        hallo; hoi; hey; hi; dag; beste; lieve; beste allemaal; goedemorgen; goedemiddag; goedenavond; groet; groeten
        groetjes; vriendelijke groet; met vriendelijke groet; hartelijke groet; hartelijke groeten; mvg; gr
        lieve groet; liefs; tot ziens; tot snel; tot later; doei; doeg; veel plezier; succes; fijne dag; fijne avond
        fijn weekend; allemaal; jongens; mensen; beterschap; 🙏; ❤; 😊; 🙂; 😀; 😃; 😁; 😄; 🎉; 🥳; :); :-); ); x; xx; xxx; jou
    """,
    "filler": """
        er; nou; ach; oh; o; tja; hm; hmm; eh; euh; ook; zo; heel; erg; echt; even; maar even; gewoon; eigenlijk; wel
        hoor; toch; ja nou; alsjeblieft; aub; a.u.b; svp; me; mij; te; met; de; een; van; in; aan; op; voor; bij
        naar; om te; eerlijk gezegd; om eerlijk te zijn; persoonlijk; altijd; zelf; natuurlijk; super; leuk; fijn
        blij; dus; dat ik; dat we; dat; mijn; onze; ons; weer; daarvoor; hiervoor; hierbij; bij deze; uitnodiging
        bijeenkomst; sessie; afspraak; groep; vergadering; gezellig; enorm; hartstikke; zeer; best; uit; ervan
        ernaar; erop; tijd; moeite; het liefst; liefst; gelukkig; meteen; elkaar; samen; dit; keer; jullie
    """,
    "ask": "wat; wanneer; waar; wie; hoe; hoeveel; hoe laat; waarom; welke; welk",
    "if": """
        als; indien; mits; tenzij; alleen als; alleen wanneer; enkel als; alleen op; op voorwaarde dat; zolang
        zo lang; afhankelijk van; hangt af van; hangt ervan af of; hangt ervan af hoe; ligt eraan of; ligt eraan hoe
        ligt aan; in het geval; maar alleen als; behalve als; niet als; zodra
    """,
    "polite": """
        als (dat|het) (mag|ok is|oké is|goed is|kan|uitkomt|schikt|past); als ik mag
        als (je|jullie|u) (wilt|willen|wil|het goed vindt|het goed vinden); als er (nog|) plek is
        als er nog plaats is; als ik eerlijk ben; laat (me|het me|maar|het) weten als; laat maar weten of; ook als
        zelfs als; als ik het goed heb; als altijd; als gewoonlijk
    """,
    "but": "maar; echter; hoewel; ofschoon; alleen; behalve; daarentegen; toch wel; desondanks; in plaats daarvan",
    "and": "en; want; omdat; aangezien; daarom; dus ik; wegens; vanwege; doordat; zodat",
    "instead": """
        wacht; oh wacht; wacht even; nee wacht; correctie; ik bedoel; ik bedoelde; sorry ik bedoel; bij nader inzien
        verandering van plan; planwijziging; toch; toch maar; toch maar niet dan; vergeet dat; oeps; update
        ik heb me bedacht; heb me bedacht; van gedachten veranderd; foutje; ps
    """,
    "true": "juist; correct; waar; zo; het geval; goed; prima",
    "false": "onjuist; fout; onwaar; verkeerd; niet waar; een leugen; onzin",
    "moderate": """
        modereren; te modereren; leiden; te leiden; voorzitten; voor te zitten; de leiding nemen; begeleiden
        te begeleiden; de moderatie; de moderatie doen; moderator zijn; gastheer zijn; gastvrouw zijn; modereer
        de bijeenkomst leiden; de sessie leiden; de groep leiden; de moderatie op me nemen; het voorzitterschap
        modereer graag; leid
    """,
    "do_it": """
        het doen; dat doen; dit doen; het overnemen; overnemen; het op me nemen; op me nemen; invallen; doe het
        doe het wel; doe het graag; neem het op me; neem het over; te doen
    """,
    "hand_over": """
        (iemand anders) (moet|kan|zou|mag|het) (het|) (doen|overnemen|modereren|leiden|)
        kan iemand anders (het|dit|dat|) (doen|overnemen|modereren|leiden|voorzitten)
        de moderatie (teruggeven|overdragen|neerleggen); het stokje overdragen; stokje overdragen
        de leiding overdragen
    """,
    "partly": """
        later; iets later; wat later; een beetje later; te laat; een kwartier later; kom later; verlaat; eerder weg
        moet eerder weg; eerder gaan; niet de hele tijd; alleen het eerste deel; kan niet lang blijven; maar even
        alleen telefonisch
    """,
    "neutral": """
        geen probleem; geen zorgen; geen haast; geen punt; maakt niet uit; geeft niet; niet alleen; niet vergeten
        geen dank; graag gedaan; niemand; geen wonder; goed om te weten; begrepen; ontvangen; niets te danken
        goede vraag; niet erg; geen stress; geen moeite; niet alleen maar; als ik het goed begrijp
    """,
}

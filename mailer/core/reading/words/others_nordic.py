"""Plain answers in the Nordic and Baltic languages."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "sv": {
        "yes": """
            ja; jaa; japp; jajamän; jajamensan; jepp; jo; jodå; ja tack; ja gärna; ja absolut; ja visst
            ja det gör jag; ja det är rätt; javisst; självklart; absolut; givetvis; naturligtvis; definitivt; visst
            gärna; mycket gärna; så klart; såklart; jag tror det; tror det; jag tror det ja; det stämmer; stämmer
            det är sant; sant; rätt; det är rätt; korrekt; det är korrekt; precis; exakt; jag håller med; håller med
            utan tvekan; utan tvivel; med nöje; det låter bra; låter bra; det passar; passar bra; det fungerar
            funkar; det funkar; funkar bra; jag accepterar; okej ja; japp det gör jag; räkna med mig; jag är på
            jag är med på det; ser fram emot det; jag ser fram emot det; det vill jag; jag vill
        """,
        "no": """
            nej; nä; nää; nej tack; nej tyvärr; nej inte alls; tyvärr inte; tyvärr nej; inte alls; aldrig
            aldrig i livet; absolut inte; verkligen inte; definitivt inte; självklart inte; inte riktigt; inte direkt
            inte den här gången; inte idag; inte nu; knappast; förmodligen inte; antagligen inte; troligen inte
            kanske inte; jag tror inte det; tror inte det; jag tror inte; det tror jag inte; det stämmer inte
            stämmer inte; det är inte sant; inte sant; det är fel; fel; det är falskt; falskt; det är inte rätt
            jag håller inte med; håller inte med; omöjligt; helst inte; jag vill inte; det går inte; går inte
            det funkar inte; det passar inte; ingen chans; inte en chans; jag måste tacka nej; tackar nej
            jag tackar nej; räkna inte med mig; det är inte korrekt; en annan gång; nästa gång; jag vägrar
            inte för mig; jag har fått förhinder; fått förhinder; förhinder
        """,
        "maybe": """
            kanske; möjligen; möjligtvis; eventuellt; det är möjligt; kan vara; det kan vara så; kanske det
            jag vet inte; vet inte; vet ej; jag vet inte än; vet inte än; jag är inte säker; inte säker; osäker
            jag är osäker; ingen aning; jag har ingen aning; det beror på; beror på; vi får se; får se
            jag ska försöka; jag försöker; svårt att säga; troligen; förmodligen; antagligen; förhoppningsvis
            jag hoppas det; hoppas det; jag antar det; ibland; jag måste kolla; jag återkommer; återkommer
            ja och nej; vem vet
        """,
        "likely": "kanske; troligen; förmodligen; antagligen; förhoppningsvis; nog; jag tror; jag hoppas; möjligen",
        "me": "jag; vi; vi båda; min man och jag; min fru och jag; mig; oss",
        "not": "inte; ej; aldrig; ingen; inga; inget",
        "can": "kan; ska; skall; kommer att; tänker; vill; kan tyvärr; hinner",
        "would": "skulle; skulle gärna",
        "wish": "skulle vilja; skulle gärna",
        "might": "försöker; ska försöka; hoppas; vet inte om; osäker på om",
        "must": "måste; behöver",
        "come": "komma; vara med; delta; medverka; närvara; vara där; ansluta; hinna; dit; med; komma dit",
        "coming": """
            kommer; jag kommer; vi kommer; deltar; jag deltar; jag är med; är med; jag är där; är där; vi ses
            vi ses (då|där|på lördag); ses (då|där|på lördag); hänger med; jag hänger med; hinner
        """,
        "busy": "bortrest; sjuk; upptagen; på semester; på resa; utomlands; på sjukhus; borta; jobbar; arbetar",
        "engaged": "jobba; arbeta; (ett|en|) (läkartid|tandläkartid|möte|begravning|bröllop|tenta); plugga",
        "have": "har; har redan",
        "aux": "är; har varit; blir",
        "time": """
            till och med (den|); t o m; på (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag); då; där; idag; imorgon; i morgon; ikväll
            den dagen; den veckan; den här gången; denna gång; den här veckan; i helgen; nästa vecka
        """,
        "filler": """
            ju; så; också; men ja; mycket; bara; att; och; det; tyvärr nu; verkligen; hej hej; dock; på; till; i; för
            den; en; ett; just; inte bara
        """,
        "regret": """
            tyvärr; ledsen; jag är ledsen; förlåt; beklagar; jag beklagar; synd; vad synd; dessvärre; ursäkta
        """,
        "thanks": """
            tack; tack så mycket; hej; hälsningar; mvh; med vänliga hälsningar; hej alla; tack för inbjudan; kram
            vi hörs; hej då; tack ändå
        """,
        "if": "om; bara om; endast om; såvida inte; förutsatt att; beror på om; så länge",
        "but": "men; dock; fast",
        "other": "han; hon; de; du; ni; man; någon; ingen kom",
        "ask": "när; var; vad; vem; hur; varför",
        "instead": "vänta; nej vänta; förresten; rättelse; ändrade mig",
        "neutral": "inga problem; ingen fara; inte illa",
        "ack": "okej; bra; fint; perfekt; toppen; ok bra",
        "lone_no": "n; osant",
        "lone_yes": "j",
    },
    "da": {
        "yes": """
            ja; jaa; jep; jo; jojo; javel; ja tak; ja gerne; ja helt sikkert; ja selvfølgelig; ja bestemt
            ja det er rigtigt; selvfølgelig; naturligvis; absolut; bestemt; helt sikkert; helt bestemt; sikkert ja
            gerne; meget gerne; klart; ja klart; det er klart; det tror jag; det tror jeg; jeg tror det; det stemmer
            stemmer; det er rigtigt; rigtigt; det er sandt; sandt; korrekt; det er korrekt; præcis; netop; nemlig
            enig; jeg er enig; uden tvivl; med glæde; med fornøjelse; det lyder godt; lyder godt; lyder fint
            det passer fint; passer fint; det passer; det virker; det er fint med mig; jeg accepterer; jeg er på
            regn med mig; jeg glæder mig; glæder mig; det vil jeg gerne; jeg siger ja; hvorfor ikke
        """,
        "no": """
            nej; næ; niks; nej tak; nej desværre; nej slet ikke; desværre ikke; desværre nej; slet ikke
            overhovedet ikke; aldrig; aldrig i livet; absolut ikke; bestemt ikke; selvfølgelig ikke; ikke rigtig
            ikke denne gang; ikke i dag; ikke nu; næppe; sandsynligvis ikke; nok ikke; formentlig ikke; måske ikke
            det tror jeg ikke; jeg tror det ikke; jeg tror ikke; jeg tror ikke det; det stemmer ikke; det passer ikke
            passer ikke; det er ikke rigtigt; det er ikke sandt; det er forkert; forkert; falsk; det er falsk; uenig
            jeg er uenig; ikke enig; umuligt; helst ikke; jeg vil ikke; det går ikke; det kan jeg ikke; kan ikke
            ingen chance; jeg må melde afbud; melder afbud; jeg melder afbud; afbud; jeg siger nej; jeg må sige nej
            må sige nej; regn ikke med mig; det er ikke korrekt; en anden gang; næste gang; jeg er forhindret
            forhindret; det duer ikke
        """,
        "maybe": """
            måske; muligvis; eventuelt; det er muligt; kan være; det kan godt være; det kan være; jeg ved det ikke
            ved ikke; ved det ikke; det ved jeg ikke; jeg ved ikke; jeg ved det ikke endnu; det ved jeg ikke endnu
            jeg er ikke sikker; ikke sikker; usikker; jeg er usikker; ingen anelse; aner det ikke; jeg aner det ikke
            det kommer an på; kommer an på; det afhænger; vi får se; vi må se; jeg prøver; jeg vil prøve
            svært at sige; sandsynligvis; formentlig; nok; forhåbentlig; det håber jeg; jeg håber det
            jeg går ud fra det; nogle gange; jeg skal lige tjekke; jeg vender tilbage; vender tilbage; ja og nej
            hvem ved
        """,
        "likely": "måske; sandsynligvis; formentlig; forhåbentlig; nok; jeg tror; jeg håber; muligvis",
        "me": "jeg; vi; vi begge; min mand og jeg; min kone og jeg; mig; os",
        "was": "var",
        "not": "ikke; aldrig; ingen; intet",
        "can": "kan; skal; vil; kan godt; vil gerne; kan desværre",
        "would": "ville; ville gerne; kunne",
        "wish": "ville gerne; vil så gerne",
        "might": "prøver; prøver at; håber; håber at; ved ikke om; usikker på om",
        "must": "skal nok; må; er nødt til at",
        "come": "komme; være med; deltage; være der; nå det; med; møde op",
        "coming": """
            kommer; jeg kommer; vi kommer; deltager; jeg deltager; jeg er med; er med; jeg er der; er der
            vi ses (der|på lørdag); ses (der|på lørdag); vi ses
        """,
        "busy": """
            bortrejst; syg; optaget; på ferie; på rejse; i udlandet; på hospitalet; væk; ude at rejse; på arbejde
        """,
        "engaged": "arbejde; (en|et|) (lægetid|tandlægetid|møde|begravelse|bryllup|eksamen)",
        "have": "har; har allerede",
        "aux": "er; bliver",
        "time": """
            til og med (den|); på (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag); da; der; i dag; i morgen; i aften; den dag
            denne gang; i denne uge; i weekenden; næste uge
        """,
        "filler": """
            jo; så; også; meget; bare; at; og; det; virkelig; til; på; i; en; et; den; for; lige; godt; altså; dog
        """,
        "regret": """
            desværre; beklager; jeg beklager; undskyld; ked af det; det er jeg ked af; øv; ærgerligt; sørgeligt
        """,
        "thanks": """
            tak; mange tak; tusind tak; hej; hilsen; mvh; med venlig hilsen; venlig hilsen; hej alle
            tak for invitationen; knus; kh; vi snakkes
        """,
        "if": "hvis; kun hvis; medmindre; forudsat at; kommer an på om; så længe",
        "but": "men; dog",
        "other": "han; hun; de; du; man; nogen; I",
        "ask": "hvornår; hvor; hvad; hvem; hvordan; hvorfor",
        "instead": "vent; nej vent; rettelse; har ændret mening",
        "neutral": "intet problem; ingen problemer; det gør ikke noget; ikke dårligt",
        "ack": "okay; fint; godt; perfekt; super",
        "lone_no": "n",
        "lone_yes": "j",
    },
    "no": {
        "yes": """
            ja; jaa; jepp; japp; jo; joda; jada; ja takk; ja gjerne; ja absolutt; ja selvfølgelig; ja så klart
            selvfølgelig; naturligvis; absolutt; definitivt; helt klart; sikkert ja; klart det; så klart; selvsagt
            gjerne; veldig gjerne; det tror jeg; jeg tror det; tror det; det stemmer; stemmer; det er riktig; riktig
            det er sant; sant; korrekt; det er korrekt; nettopp; akkurat; enig; jeg er enig; uten tvil; med glede
            det høres bra ut; høres bra ut; høres fint ut; det passer; passer bra; passer fint; det fungerer
            jeg aksepterer; jeg takker ja; takker ja; regn med meg; jeg gleder meg; gleder meg; det vil jeg
            hvorfor ikke; klart
        """,
        "no": """
            nei; nei takk; nei dessverre; nei slett ikke; dessverre ikke; dessverre nei; slett ikke; overhodet ikke
            aldri; aldri i livet; absolutt ikke; definitivt ikke; selvfølgelig ikke; ikke egentlig; egentlig ikke
            ikke denne gangen; ikke i dag; ikke nå; neppe; sannsynligvis ikke; nok ikke; trolig ikke; kanskje ikke
            det tror jeg ikke; jeg tror ikke det; tror ikke det; jeg tror ikke; det stemmer ikke; stemmer ikke
            det er ikke riktig; det er ikke sant; det er feil; feil; galt; det er galt; usant; falskt; uenig
            jeg er uenig; ikke enig; umulig; helst ikke; jeg vil ikke; det går ikke; det passer ikke; passer ikke
            kan ikke; ikke tale om; jeg må melde avbud; melder avbud; jeg melder avbud; avbud; jeg takker nei
            takker nei; må takke nei; jeg må takke nei; jeg må si nei; ikke regn med meg; regn ikke med meg
            en annen gang; neste gang; forhindret; jeg er forhindret
        """,
        "maybe": """
            kanskje; muligens; eventuelt; det er mulig; mulig; kan være; det kan være; kanskje det; jeg vet ikke
            vet ikke; vet ikke helt; jeg vet ikke ennå; vet ikke ennå; jeg er ikke sikker; ikke sikker; usikker
            jeg er usikker; ingen anelse; aner ikke; jeg aner ikke; jeg har ingen anelse; det kommer an på
            kommer an på; det avhenger; det spørs; spørs; vi får se; får se; jeg skal prøve; jeg prøver
            vanskelig å si; sannsynligvis; trolig; antagelig; antakelig; forhåpentligvis; jeg håper det; håper det
            jeg antar det; noen ganger; av og til; jeg må sjekke; jeg kommer tilbake til det; ja og nei; hvem vet
        """,
        "likely": "kanskje; sannsynligvis; trolig; antagelig; forhåpentligvis; nok; jeg tror; jeg håper; muligens",
        "me": "jeg; vi; vi begge; mannen min og jeg; kona mi og jeg; meg; oss",
        "was": "var",
        "not": "ikke; aldri; ingen; ikkje",
        "can": "kan; skal; vil; kan dessverre; rekker å",
        "would": "ville; ville gjerne; kunne",
        "wish": "skulle gjerne; ville gjerne; vil gjerne",
        "might": "prøver; prøver å; håper; håper å; vet ikke om; usikker på om",
        "must": "må",
        "come": "komme; være med; delta; være der; rekke det; med; møte opp; møte",
        "coming": """
            kommer; jeg kommer; vi kommer; deltar; jeg deltar; jeg er med; er med; blir med; jeg blir med; jeg er der
            er der; vi ses (der|på lørdag); ses (der|på lørdag); sees; vi sees
        """,
        "busy": "bortreist; syk; opptatt; på ferie; på reise; i utlandet; på sykehus; på sykehuset; borte; på jobb",
        "engaged": "jobbe; arbeide; (en|et|) (legetime|tannlegetime|møte|begravelse|bryllup|eksamen)",
        "have": "har; har allerede",
        "aux": "er; blir",
        "time": """
            til og med (den|); på (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag); da; der; i dag; i morgen; i kveld; den dagen
            denne gangen; denne uka; denne uken; i helgen; i helga; neste uke
        """,
        "filler": """
            jo; så; også; veldig; bare; at; og; det; virkelig; til; på; i; en; et; den; for; litt; altså; dog; å; helt
        """,
        "regret": "dessverre; beklager; jeg beklager; unnskyld; lei for det; lei meg; synd; så synd; leit; så leit",
        "thanks": """
            takk; tusen takk; mange takk; takk skal du ha; hei; hilsen; mvh; med vennlig hilsen; vennlig hilsen
            hei alle; takk for invitasjonen; klem; ha det
        """,
        "if": "hvis; bare hvis; kun hvis; med mindre; forutsatt at; kommer an på om; så lenge; dersom",
        "but": "men; dog",
        "other": "han; hun; de; du; man; noen; dere",
        "ask": "når; hvor; hva; hvem; hvordan; hvorfor",
        "instead": "vent; nei vent; rettelse; ombestemt meg; har ombestemt meg",
        "neutral": "ikke noe problem; ingen problem; ingen problemer; det går bra",
        "ack": "greit; fint; bra; den er grei; perfekt; supert; flott",
        "lone_no": "n",
        "lone_yes": "j",
    },
    "fi": {
        "yes": """
            kyllä; kylla; joo; juu; jep; jees; kyllä kiitos; joo kiitos; kyllä varmasti; kyllä ehdottomasti
            kyllä vain; kyllähän; tottakai; totta kai; tietenkin; tietysti; ehdottomasti; varmasti; varmaan joo
            luonnollisesti; ilman muuta; mielelläni; oikein mielelläni; mielellään; mieluusti; ilolla; sopii
            se sopii; sopii hyvin; sopii minulle; käy; se käy; käyhän se; kuulostaa hyvältä; hyvä idea
            olen samaa mieltä; samaa mieltä; oikein; se on oikein; totta; se on totta; aivo oikein; aivan; juuri niin
            juuri; täsmälleen; niin on; pitää paikkansa; se pitää paikkansa; uskon niin; luulen niin; luulisin
            luulen että kyllä; vahvistan; hyväksyn; olen mukana; mukana; mukana ollaan; laske minut mukaan; minäkin
            epäilemättä; miksi ei; mikä ettei; miksipä ei; odotan innolla
            nähdään (silloin|siellä|lauantaina|sunnuntaina|huomenna); todellakin; tottahan toki
        """,
        "no": """
            ei; eii; ei kiitos; ei valitettavasti; valitettavasti ei; ei todellakaan; ei missään nimessä; ei ikinä
            ei koskaan; ei ollenkaan; ei lainkaan; ei suinkaan; ei tietenkään; ei varmasti; ei varmaan
            ei varmaankaan; ei luultavasti; luultavasti ei; todennäköisesti ei; ehkä ei; ei oikeastaan; ei oikein
            ei tällä kertaa; tällä kertaa ei; ei tänään; ei nyt; ei onnistu; ei valitettavasti onnistu; se ei onnistu
            ei sovi; ei käy; se ei käy; ei pysty; en; enpä; en valitettavasti; valitettavasti en; en usko; en luule
            en usko niin; en ole samaa mieltä; eri mieltä; olen eri mieltä; en halua; en tahdo; en voi; en pysty
            en pääse; en pääse paikalle; en pääse mukaan; en valitettavasti pääse; en valitettavasti voi
            valitettavasti en pääse; valitettavasti en voi; en tule; en ehdi; en ole tulossa; en osallistu
            en voi osallistua; en voi tulla; väärin; se on väärin; se ei ole totta; ei ole totta; ei pidä paikkaansa
            se ei pidä paikkaansa; valhetta; kieltäydyn; joudun perumaan; perun; toinen kerta; ensi kerralla
            joskus toiste; mahdotonta; se on mahdotonta; epäilen; tuskin; minulla ei ole aikaa; ei ole aikaa
            älä laske minua mukaan; mieluummin en; mieluummin ei; ei kai; en kai
        """,
        "maybe": """
            ehkä; ehkäpä; mahdollisesti; kenties; kai; kaipa; voi olla; saattaa olla; ehkä joo; mahdollista
            se on mahdollista; en tiedä; en tiedä vielä; en vielä tiedä; en osaa sanoa; en ole varma
            en ole vielä varma; en oo varma; en oo; epävarma; ei tietoa; ei hajuakaan; ei aavistustakaan
            minulla ei ole aavistustakaan; vaikea sanoa; riippuu; se riippuu; katsotaan; katsotaan nyt
            nähtäväksi jää; yritän; koitan; yritän tulla; yritän päästä; todennäköisesti; luultavasti; varmaankin
            varmaan; toivottavasti; toivon niin; joskus; silloin tällöin; täytyy katsoa; pitää katsoa; mietin vielä
            ilmoitan myöhemmin; palaan asiaan; kyllä ja ei; kuka tietää; oletan niin; oletettavasti
        """,
        "likely": "ehkä; todennäköisesti; luultavasti; varmaankin; varmaan; toivottavasti; kai; mahdollisesti",
        "me": "minä; mä; me; minua; minut; meidät",
        "not": "en; emme; ei; en valitettavasti",
        "can": "voin; voimme; pystyn; pääsen; aion; haluan; ehdin",
        "wish": "haluaisin; tahtoisin",
        "might": "yritän; koitan; en tiedä; toivon",
        "must": "täytyy; pitää",
        "come": """
            tulla; osallistua; päästä; olla mukana; olla paikalla; tulla mukaan; tulla paikalle; liittyä; pääse
            voi tulla
        """,
        "coming": """
            tulen; tullaan; tulemme; osallistun; osallistumme; olen tulossa; olen paikalla; olen siellä; olen mukana
            pääsen; pääsen mukaan; pääsen paikalle; liityn; liityn mukaan; tulossa
        """,
        "busy": """
            sairaana; kipeä; kipeänä; matkoilla; lomalla; töissä; sairaalassa; ulkomailla; kiireinen; poissa; estynyt
            reissussa
        """,
        "aux": "olen; olemme; on",
        "time": """
            lauantaina; sunnuntaina; maanantaina; tiistaina; keskiviikkona; torstaina; perjantaina; tänään; huomenna
            silloin; siellä; tällä kertaa; tällä viikolla; paikalle; mukaan
        """,
        "filler": "no; myös; hyvin; vain; niin; se; että; ja; kyllä; nyt; vielä; ihan; oikein",
        "regret": """
            valitettavasti; ikävä kyllä; anteeksi; olen pahoillani; pahoittelut; pahoittelen; harmi; sääli
            harmillista; pahoillani
        """,
        "thanks": """
            kiitos; kiitos paljon; kiitos kutsusta; paljon kiitoksia; hei; moi; terve; terveisin; t
            ystävällisin terveisin; näkemiin; heippa; moikka; hyvää päivänjatkoa
        """,
        "if": "jos; vain jos; mikäli; paitsi jos; riippuu siitä; sillä ehdolla",
        "but": "mutta; kuitenkin; vaikka",
        "other": "hän; he; sinä; te; joku; kukaan; tuo",
        "ask": "milloin; missä; mitä; kuka; miten; miksi; paljonko; mihin aikaan; koska se",
        "instead": "hetkinen; odota; korjaus; muutin mieleni; siis",
        "neutral": "ei hätää; ei haittaa; ei se mitään; ei ongelmaa; eipä kestä; ei kestä",
        "ack": "ok; okei; hyvä; selvä; kiva; hienoa; asia selvä; hyvä on",
    },
    "is": {
        "yes": """
            já; já takk; já auðvitað; já endilega; auðvitað; endilega; vissulega; algjörlega; að sjálfsögðu; jú
            gjarnan; ég er sammála; sammála; rétt; það er rétt; satt; það er satt; einmitt; ég held það; ég kem
            ég mæti; ég verð með; ég verð þar; hvers vegna ekki; af hverju ekki
        """,
        "no": """
            nei; nei takk; því miður ekki; nei því miður; alls ekki; aldrei; auðvitað ekki; örugglega ekki
            líklega ekki; ég held ekki; ég held það ekki; ekki núna; ekki í dag; ekki í þetta sinn; rangt
            það er rangt; ósatt; það er ekki satt; það er ekki rétt; ég er ósammála; ósammála; ég get ekki
            ég kemst ekki; kemst ekki; ég kem ekki; ég mæti ekki; ómögulegt; seinna; næst
        """,
        "maybe": """
            kannski; ef til vill; mögulega; hugsanlega; ég veit ekki; veit ekki; ég veit það ekki; ég er ekki viss
            ekki viss; óviss; það fer eftir ýmsu; sjáum til; ég reyni; ég skal reyna; líklega; sennilega; vonandi
            stundum; já og nei; erfitt að segja
        """,
        "regret": "því miður; fyrirgefðu; afsakið; leitt",
        "thanks": "takk; takk fyrir; takk fyrir boðið; halló; hæ; kveðja",
        "but": "en; samt",
        "ack": "allt í lagi; ókei; gott; fínt; flott",
    },
    "lt": {
        "yes": """
            taip; taip žinoma; taip ačiū; žinoma; žinoma taip; tikrai; tikrai taip; būtinai; aišku; be abejo
            be abejonės; absoliučiai; su malonumu; mielai; sutinku; teisingai; tai tiesa; tiesa; tiksliai
            manau kad taip; manau taip; ateisiu; būsiu; dalyvausiu; kodėl ne; jo
        """,
        "no": """
            ne; ne ačiū; deja ne; visai ne; niekada; jokiu būdu; žinoma ne; žinoma kad ne; tikrai ne; absoliučiai ne
            turbūt ne; tikriausiai ne; manau kad ne; nemanau; abejoju; ne šį kartą; šiandien ne; ne dabar; nenoriu
            nesutinku; neteisinga; netiesa; tai netiesa; neteisingai; melas; atsisakau; negaliu; negaliu ateiti
            deja negaliu; negalėsiu; deja negalėsiu; neateisiu; nedalyvausiu; kitą kartą; neįmanoma
        """,
        "maybe": """
            galbūt; gal; galimas dalykas; galimai; įmanoma; nežinau; dar nežinau; nesu tikras; nesu tikra
            neturiu supratimo; sunku pasakyti; priklauso; pažiūrėsim; pažiūrėsime; pabandysiu; tikriausiai; turbūt
            tikiuosi; kartais; ir taip ir ne; kas žino
        """,
        "regret": "deja; atsiprašau; apgailestauju; gaila",
        "thanks": "ačiū; dėkoju; labas; sveiki; pagarbiai",
        "but": "bet; tačiau",
        "ack": "gerai; ok; puiku; supratau",
        "if": "jei; jeigu; tik jei; nebent; priklauso nuo",
    },
    "lv": {
        "yes": """
            jā; ja; jā paldies; jā protams; protams; noteikti; noteikti jā; pilnīgi; absolūti; bez šaubām; labprāt
            ar prieku; piekrītu; pareizi; tas ir pareizi; taisnība; tā ir taisnība; tieši tā; domāju ka jā
            es domāju ka jā; nākšu; būšu; piedalīšos; kāpēc ne
        """,
        "no": """
            nē; ne; nē paldies; diemžēl nē; nemaz; nekad; nekādā gadījumā; protams nē; protams ka nē; noteikti nē
            absolūti nē; laikam nē; droši vien nē; domāju ka nē; nedomāju; es tā nedomāju; šaubos; ne šoreiz
            šoreiz nē; šodien nē; negribu; nepiekrītu; nepareizi; nav taisnība; tā nav taisnība; nav pareizi; meli
            atsakos; nevaru; nevaru atnākt; diemžēl nevaru; nevarēšu; diemžēl nevarēšu; nenākšu; nebūšu; citreiz
            nākamreiz; neiespējami
        """,
        "maybe": """
            varbūt; iespējams; iespējams ka jā; nezinu; vēl nezinu; es nezinu; neesmu drošs; neesmu droša
            neesmu pārliecināts; neesmu pārliecināta; nav ne jausmas; grūti pateikt; atkarīgs; tas ir atkarīgs
            redzēsim; mēģināšu; droši vien; laikam; ceru; dažreiz; reizēm; jā un nē; kas zina
        """,
        "regret": "diemžēl; atvainojiet; piedodiet; žēl",
        "thanks": "paldies; liels paldies; sveiki; ar cieņu",
        "but": "bet; tomēr",
        "ack": "labi; ok; lieliski",
        "if": "ja vien; tikai ja; atkarīgs no",
    },
    "et": {
        "yes": """
            jah; jaa; ja; jah palun; jah aitäh; jah muidugi; jah kindlasti; muidugi; muidugi jah; kindlasti
            loomulikult; absoluutselt; täiesti; meeleldi; hea meelega; rõõmuga; nõus; olen nõus; õige; see on õige
            tõsi; see on tõsi; täpselt; just nii; nii on; arvan küll; ma arvan küll; arvan et jah; ma arvan et jah
            tulen; ma tulen; osalen; olen kohal; miks mitte; kahtlemata
        """,
        "no": """
            ei; ei aitäh; ei tänan; kahjuks ei; kahjuks mitte; üldse mitte; mitte mingil juhul; mitte kunagi
            mitte kuidagi; mitte; mitte täna; mitte seekord; seekord mitte; mitte praegu; mitte eriti; ei kunagi
            muidugi mitte; kindlasti mitte; absoluutselt mitte; ilmselt mitte; tõenäoliselt mitte; arvan et ei
            ma arvan et ei; ma ei usu; ei usu; ei arva; ma ei arva; kahtlen; ei taha; ma ei taha; ei nõustu
            ma ei nõustu; ei ole nõus; vale; see on vale; see ei ole tõsi; pole tõsi; see pole tõsi; ei ole õige
            keeldun; ei saa; ma ei saa; ei saa tulla; ma ei saa tulla; kahjuks ei saa; kahjuks ei saa tulla
            ma ei tule; ei tule; ei osale; teinekord; järgmine kord; võimatu
        """,
        "maybe": """
            võib-olla; võibolla; ehk; võimalik; see on võimalik; ei tea; ma ei tea; ei tea veel; ma ei tea veel
            pole kindel; ma pole kindel; ei ole kindel; ma ei ole kindel; pole aimugi; mul pole aimugi; raske öelda
            oleneb; see oleneb; sõltub; vaatame; eks näis; näis; proovin; püüan; ilmselt; tõenäoliselt; arvatavasti
            loodan; loodetavasti; mõnikord; vahel; jah ja ei; kes teab
        """,
        "regret": "kahjuks; vabandust; kahju; palun vabandust",
        "thanks": "aitäh; tänan; tere; lugupidamisega; parimat",
        "but": "aga; kuid",
        "ack": "ok; hea; hästi; olgu; selge",
        "if": "kui; ainult kui; oleneb sellest",
    },
}

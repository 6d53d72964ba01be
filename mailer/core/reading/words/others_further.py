"""Plain answers in further languages of Europe."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "hu": {
        "yes": """
            igen; igenis; igen köszönöm; igen persze; igen természetesen; igen biztosan; ja; jaja; aha; persze
            persze hogy igen; hogyne; naná; természetesen; biztosan igen; feltétlenül; mindenképpen; mindenképp
            abszolút; határozottan; szívesen; nagyon szívesen; örömmel; boldogan; rendben van; egyetértek; igaz
            ez igaz; így van; pontosan; helyes; ez helyes; úgy van; azt hiszem igen; szerintem igen; úgy gondolom
            elfogadom; megerősítem; jól hangzik; jó ötlet; számíthattok rám; számíts rám; benne vagyok; én is
            miért ne; ott leszek; ott leszünk; jövök; jövünk; megyek; megyünk; részt veszek; csatlakozom; eljövök
            elmegyek; alig várom; kétségtelenül; egyértelműen
        """,
        "no": """
            nem; neem; nem köszönöm; nem sajnos; sajnos nem; nem nem; dehogy; dehogyis; egyáltalán nem; soha; sohasem
            soha többé; semmiképp; semmiképpen; szó sem lehet róla; biztosan nem; természetesen nem; persze hogy nem
            határozottan nem; abszolút nem; inkább nem; talán nem; valószínűleg nem; azt hiszem nem; nem hiszem
            nem gondolom; szerintem nem; attól tartok nem; kétlem; nem igazán; nem éppen; most nem; ma nem
            ezúttal nem; nem most; nem ma; nem igaz; ez nem igaz; hamis; téves; helytelen; ez nem helyes; hazugság
            nem értek egyet; elutasítom; visszautasítom; nem akarok; nem akarom; nem tudok; nem tudok menni
            nem tudok jönni; nem tudok elmenni; sajnos nem tudok; sajnos nem tudok menni; sajnos nem tudok eljönni
            nem tudok részt venni; nem megyek; nem jövök; nem leszek ott; nem érek rá; sajnos nem érek rá
            nem alkalmas; nem jó; lehetetlen; majd máskor; máskor; majd legközelebb; legközelebb; nincs időm
            nincs kedvem; nélkülem; nem lehetséges
        """,
        "maybe": """
            talán; esetleg; lehet; lehetséges; lehet hogy; lehet hogy igen; nem tudom; még nem tudom; nem tudom még
            nem tudom biztosan; nem vagyok biztos; nem vagyok biztos benne; nem vagyok benne biztos; bizonytalan
            fogalmam sincs; nehéz megmondani; attól függ; ez attól függ; majd meglátjuk; meglátjuk; majd meglátom
            megpróbálom; megpróbálok; igyekszem; valószínűleg; valószínűleg igen; remélem; remélhetőleg; néha
            időnként; meg kell néznem; át kell gondolnom; majd szólok; igen is nem is; igen és nem; ki tudja
            feltehetően; talán igen
        """,
        "regret": "sajnos; sajnálom; nagyon sajnálom; bocsánat; elnézést; bocsi; bocs; kár",
        "thanks": """
            köszönöm; köszi; kösz; köszönöm szépen; köszönöm a meghívást; szia; sziasztok; üdv; üdvözlettel; helló
            jó napot; viszlát
        """,
        "but": "de; viszont; azonban; bár",
        "ack": "oké; jó; rendben; szuper; remek; oké rendben",
        "if": "ha; csak ha; feltéve hogy; kivéve ha; attól függ hogy",
        "ask": "mikor; hol; mi; ki; hogyan; mennyi; miért; hány órakor",
        "neutral": "semmi gond; nem gond; nem baj; nem probléma",
        "instead": "várj; várjunk; mégsem; helyesbítés; meggondoltam magam",
    },
    "ro": {
        "yes": """
            da; da da; da mulțumesc; da sigur; da desigur; da cu plăcere; da te rog; sigur; sigur că da; bineînțeles
            bineînțeles că da; desigur; evident; normal; absolut; categoric; cu siguranță; fără îndoială; neapărat
            cu plăcere vin; cu mare plăcere; cu drag; de acord; sunt de acord; corect; este corect; e corect
            adevărat; este adevărat; e adevărat; exact; întocmai; așa e; așa este; cred că da; așa cred
            presupun că da sigur; accept; confirm; sună bine; îmi convine; mă bag; contează pe mine; contați pe mine
            și eu; de ce nu; vin; voi veni; o să vin; venim; voi fi acolo; voi participa; particip; o să fiu acolo
            fii sigur; abia aștept; ne vedem (sâmbătă|acolo|atunci|mâine)
        """,
        "no": """
            nu; nu nu; nu mulțumesc; nu mersi; nu din păcate; din păcate nu; nu chiar; nu prea; nu tocmai; deloc
            niciodată; nicidecum; în niciun caz; nici vorbă; nici gând; nici într-un caz; sigur că nu
            bineînțeles că nu; desigur că nu; categoric nu; absolut nu; cu siguranță nu; probabil că nu; probabil nu
            poate nu; cred că nu; nu cred; nu prea cred; mă tem că nu; mă îndoiesc; nu de data asta
            nu de data aceasta; de data asta nu; nu azi; azi nu; nu acum; mai bine nu; prefer să nu; aș prefera să nu
            nu vreau; nu sunt de acord; dezacord; nu este adevărat; nu e adevărat; nu este corect; nu e corect; fals
            este fals; e fals; greșit; este greșit; e greșit; minciună; refuz; trebuie să refuz; nu pot; nu pot veni
            nu pot să vin; din păcate nu pot; din păcate nu pot veni; nu pot ajunge; nu pot participa
            nu voi putea veni; nu voi putea participa; nu voi putea ajunge; nu vin; nu voi veni; nu voi fi acolo
            nu ajung; nu particip; nu îmi convine; nu-mi convine; altă dată; data viitoare; poate data viitoare
            poate altă dată; imposibil; este imposibil; e imposibil; nu e posibil; nu am timp; n-am timp; fără mine
            nu contați pe mine; nici eu
        """,
        "maybe": """
            poate; poate că da; posibil; e posibil; este posibil; eventual; se poate; s-ar putea; nu știu
            nu știu încă; încă nu știu; nu știu sigur; nu sunt sigur; nu sunt sigură; nu sunt sigur încă
            nu sunt încă sigur; nesigur; habar n-am; habar nu am; nu am idee; n-am idee; n-am nicio idee
            greu de spus; e greu de spus; depinde; vedem; vom vedea; mai vedem; o să văd; încerc; voi încerca
            o să încerc; probabil; probabil că da; sper; sper că da; presupun; presupun că da; uneori; câteodată
            din când în când; trebuie să verific; trebuie să mă gândesc; mă gândesc; vă anunț; te anunț; da și nu
            cine știe; sunt indecis; sunt indecisă
        """,
        "regret": "din păcate; îmi pare rău; îmi pare foarte rău; scuze; regret; mă scuzați; scuzați; păcat",
        "thanks": """
            mulțumesc; mersi; multumesc; mulțumesc mult; mulțumesc pentru invitație; mulțumim; bună; salut; bună ziua
            cu stimă; la revedere; numai bine; cu respect
        """,
        "but": "dar; însă; totuși; deși",
        "ack": "ok; okay; bine; e bine; în regulă; super; perfect; foarte bine",
        "filler": """
            eu; noi; și; la; cu; că; să; de; pe; în; foarte; doar; sâmbătă; atunci; acolo; azi; mâine; un; o; mai
            chiar; și eu
        """,
        "if": "dacă; doar dacă; numai dacă; cu condiția să; depinde de; depinde dacă; în caz că; cu excepția",
        "ask": "când; unde; ce; cine; cum; cât; de ce; la ce oră",
        "neutral": "nicio problemă; nu-i nimic; nu e nimic; nu contează; cu plăcere; fără probleme",
        "instead": "stai; stați; corectură; m-am răzgândit",
    },
    "el": {
        "yes": """
            ναι; ναί; ναι ναι; ναι ευχαριστώ; ναι φυσικά; ναι βέβαια; ναι σίγουρα; ναι παρακαλώ; φυσικά; φυσικά ναι
            βέβαια; βεβαίως; βεβαιότατα; σίγουρα; σίγουρα ναι; οπωσδήποτε; απολύτως; απόλυτα; ασφαλώς; προφανώς
            εννοείται; ευχαρίστως; με χαρά; πολύ ευχαρίστως; με μεγάλη χαρά; σύμφωνοι; συμφωνώ; σωστά; σωστό
            είναι σωστό; αυτό είναι σωστό; αλήθεια; είναι αλήθεια; αυτό είναι αλήθεια; ακριβώς; έτσι είναι
            έτσι ακριβώς; έχεις δίκιο; μάλιστα; νομίζω ναι; νομίζω πως ναι; νομίζω ότι ναι; έτσι νομίζω
            πιστεύω πως ναι; δέχομαι; αποδέχομαι; επιβεβαιώνω; ακούγεται καλό; ακούγεται ωραίο; μου κάνει; με βολεύει
            μέσα; είμαι μέσα; κι εγώ; και εγώ; γιατί όχι; θα έρθω; θα έρθουμε; θα είμαι εκεί; θα είμαστε εκεί
            έρχομαι; θα συμμετέχω; θα συμμετάσχω; θα παραστώ; τα λέμε εκεί; τα λέμε το σάββατο; αναμφίβολα
            χωρίς αμφιβολία; ανυπομονώ
        """,
        "no": """
            όχι; οχι; όχι όχι; όχι ευχαριστώ; όχι δυστυχώς; δυστυχώς όχι; όχι ακριβώς; όχι πραγματικά; όχι ιδιαίτερα
            όχι τόσο; όχι σήμερα; όχι τώρα; όχι αυτή τη φορά; σήμερα όχι; αυτή τη φορά όχι; καθόλου; ποτέ
            ποτέ των ποτών; σε καμία περίπτωση; με τίποτα; με κανέναν τρόπο; φυσικά όχι; φυσικά και όχι; βεβαίως όχι
            σίγουρα όχι; απολύτως όχι; μάλλον όχι; πιθανώς όχι; ίσως όχι; νομίζω όχι; νομίζω πως όχι; δεν νομίζω
            δε νομίζω; δεν το νομίζω; δεν πιστεύω; φοβάμαι πως όχι; αμφιβάλλω; καλύτερα όχι; προτιμώ όχι; δεν θέλω
            δε θέλω; διαφωνώ; δεν συμφωνώ; λάθος; είναι λάθος; αυτό είναι λάθος; ψέμα; ψέματα; ψευδές
            δεν είναι αλήθεια; αυτό δεν είναι αλήθεια; δεν είναι σωστό; αυτό δεν είναι σωστό; δεν ισχύει; αρνούμαι
            απορρίπτω; δεν μπορώ; δε μπορώ; δεν μπορώ να έρθω; δεν θα μπορέσω; δεν θα μπορέσω να έρθω
            δυστυχώς δεν μπορώ; δυστυχώς δεν μπορώ να έρθω; δυστυχώς δεν θα μπορέσω να έρθω; δεν θα έρθω; δε θα έρθω
            δεν έρχομαι; δεν θα είμαι εκεί; δεν θα τα καταφέρω; δεν θα συμμετάσχω; αδύνατον; αδύνατο; είναι αδύνατο
            άλλη φορά; μια άλλη φορά; την επόμενη φορά; δεν έχω χρόνο; δεν με βολεύει; δεν γίνεται; αποκλείεται
            ούτε εγώ
        """,
        "maybe": """
            ίσως; μπορεί; πιθανόν; πιθανώς; πιθανό; ενδεχομένως; μπορεί ναι; μπορεί και ναι μπορεί και όχι; μάλλον
            μάλλον ναι; δεν ξέρω; δε ξέρω; δεν ξέρω ακόμα; ακόμα δεν ξέρω; δεν γνωρίζω; δεν είμαι σίγουρος
            δεν είμαι σίγουρη; δεν είμαι ακόμα σίγουρος; δεν έχω ιδέα; καμία ιδέα; δύσκολο να πω
            δύσκολο να πει κανείς; εξαρτάται; αυτό εξαρτάται; θα δούμε; θα δω; θα προσπαθήσω; ελπίζω; το ελπίζω
            ελπίζω ναι; υποθέτω; υποθέτω πως ναι; μερικές φορές; κάποιες φορές; πότε πότε; καμιά φορά; θα το σκεφτώ
            πρέπει να δω; θα σας πω; ναι και όχι; ποιος ξέρει; είναι πιθανό; είναι δυνατόν
        """,
        "regret": "δυστυχώς; λυπάμαι; λυπάμαι πολύ; συγγνώμη; συγνώμη; κρίμα",
        "thanks": """
            ευχαριστώ; ευχαριστώ πολύ; ευχαριστούμε; σας ευχαριστώ; ευχαριστώ για την πρόσκληση; γεια; γεια σας
            καλημέρα; καλησπέρα; με εκτίμηση; χαιρετισμούς; τα λέμε
        """,
        "but": "αλλά; όμως; ωστόσο; μα",
        "ack": "οκ; οκέι; εντάξει; καλά; ωραία; τέλεια; πολύ καλά; καλώς",
        "if": "αν; εάν; μόνο αν; μόνο εάν; εκτός αν; εφόσον; αρκεί να; εξαρτάται από; υπό τον όρο",
        "ask": "πότε; πού; τι; ποιος; πώς; πόσο",
        "neutral": "κανένα πρόβλημα; δεν πειράζει; δεν υπάρχει πρόβλημα",
        "filler": "εγώ; το; το σάββατο; και; πολύ; εκεί; τότε; θα; να; σήμερα; αύριο",
    },
    "ca": {
        "yes": """
            sí; si us plau sí; sí gràcies; sí és clar; sí esclar; és clar; és clar que sí; esclar; esclar que sí
            per descomptat; i tant; i tant que sí; naturalment; evidentment; segur; segur que sí; absolutament
            definitivament; totalment; amb molt de gust; amb gust; encantat; encantada; d'acord; hi estic d'acord
            estic d'acord; correcte; és correcte; cert; és cert; és veritat; veritat; exacte; exactament; així és
            això mateix; crec que sí; penso que sí; em sembla que sí; accepto; confirmo; vindré; hi seré; hi aniré
            vinc; hi vaig; participaré; assistiré; compta amb mi; compteu amb mi; m'hi apunto; jo també; per què no
            sens dubte; sense dubte; fins dissabte; ens veiem dissabte; em va bé; sona bé
        """,
        "no": """
            no; no gràcies; no malauradament; malauradament no; per desgràcia no; no gaire; no massa; no del tot
            no exactament; no realment; gens; gens ni mica; mai; mai de la vida; mai més; de cap manera; en absolut
            ni parlar-ne; ni pensar-hi; és clar que no; esclar que no; per descomptat que no; segur que no
            absolutament no; definitivament no; probablement no; potser no; crec que no; penso que no
            em sembla que no; no ho crec; no crec; em temo que no; ho dubto; no aquesta vegada; aquesta vegada no
            no avui; avui no; ara no; no ara; millor no; prefereixo no; prefereixo que no; no vull
            no hi estic d'acord; no estic d'acord; fals; és fals; incorrecte; és mentida; mentida; no és cert
            no és veritat; no és correcte; això no és cert; rebutjo; no puc; no puc venir; no puc anar-hi; no podré
            no podré venir; no podré anar-hi; no podré assistir; malauradament no puc; no vindré; no hi seré
            no hi aniré; no vinc; una altra vegada; un altre dia; la propera vegada; impossible; és impossible
            no és possible; no tinc temps; jo tampoc; tampoc
        """,
        "maybe": """
            potser; potser sí; tal vegada; és possible; possible; possiblement; pot ser; podria ser; no ho sé
            no ho sé encara; encara no ho sé; no sé; no n'estic segur; no n'estic segura; no estic segur
            no estic segura; ni idea; no en tinc ni idea; difícil de dir; depèn; això depèn; ja veurem; veurem
            ja ho veuré; ho intentaré; provaré; probablement; segurament; espero que sí; suposo; suposo que sí
            de vegades; a vegades; de tant en tant; sí i no; qui sap; m'ho he de pensar; ja us ho diré
        """,
        "regret": "malauradament; per desgràcia; ho sento; ho sento molt; em sap greu; perdó; disculpeu; llàstima",
        "thanks": "gràcies; moltes gràcies; mercès; hola; bon dia; salutacions; cordialment; fins aviat; adéu",
        "but": "però; tanmateix; malgrat",
        "ack": "ok; bé; molt bé; perfecte; val; vale; genial",
        "if": "si; només si; sempre que; tret que; depèn de; depèn si; a condició que",
        "ask": "quan; on; què; qui; com; quant; per què",
        "neutral": "cap problema; no passa res; no et preocupis",
        "filler": "jo; el; la; de; a; que; hi; i; molt; dissabte",
    },
    "gl": {
        "yes": """
            si; sí; claro que si; por suposto; por suposto que si; abofé; desde logo; con moito gusto; de acordo
            correcto; é certo; é verdade; exacto; creo que si; penso que si; irei; alí estarei; conta comigo
            por que non
        """,
        "no": """
            non; non grazas; claro que non; por suposto que non; nunca; xamais; de ningunha maneira; en absoluto
            creo que non; non creo; por desgraza non; esta vez non; hoxe non; non podo; non podo ir; non poderei ir
            non vou; non irei; outra vez; non é certo; non é verdade; falso; imposible; de ningún xeito
        """,
        "maybe": """
            quizais; quizais si; tal vez; seica; é posible; pode ser; non sei; non o sei; non estou seguro
            non estou segura; depende; xa veremos; tentareino; probablemente; oxalá; ás veces; nin idea
        """,
        "regret": "por desgraza; síntoo; desculpa",
        "thanks": "grazas; moitas grazas; ola; saúdos",
        "but": "pero; mais",
        "ack": "vale; ben; perfecto",
        "if": "se; só se; depende de",
    },
    "eu": {
        "yes": """
            bai; bai noski; bai eskerrik asko; noski; noski baietz; jakina; jakina baietz; ziur; dudarik gabe; erabat
            gustura; pozik; ados; ados nago; zuzena; zuzena da; egia; egia da; hala da; horixe; baietz uste dut
            uste dut baietz; joango naiz; etorriko naiz; han izango naiz; nator; zergatik ez
        """,
        "no": """
            ez; ez eskerrik asko; zoritxarrez ez; inoiz ez; inola ere ez; noski ezetz; jakina ezetz
            ezta pentsatu ere; uste dut ezetz; ez dut uste; gaur ez; oraingoan ez; ezin dut; ezin dut joan
            ezin dut etorri; ezin izango dut; ez naiz joango; ez naiz etorriko; beste batean; ez da egia; gezurra
            okerra; ez nago ados; ezinezkoa; ez dut nahi
        """,
        "maybe": """
            agian; beharbada; baliteke; ez dakit; oraindik ez dakit; ez nago ziur; ideiarik ez; ikusiko dugu
            saiatuko naiz; seguruenik; ziurrenik; batzuetan; bai eta ez; horren arabera; posible da
        """,
        "regret": "zoritxarrez; sentitzen dut; barkatu",
        "thanks": "eskerrik asko; mila esker; kaixo; agur",
        "but": "baina",
        "ack": "ongi; ondo; ederki",
        "if": "baldin; bakarrik",
    },
    "eo": {
        "yes": """
            jes; jes dankon; certe; certe jes; kompreneble; nepre; volonte; kun plezuro; mi konsentas; konsentite
            ĝuste; vere; estas vere; mi pensas ke jes; mi venos; mi estos tie; mi partoprenos; kial ne
        """,
        "no": """
            ne; ne dankon; bedaŭrinde ne; tute ne; neniam; certe ne; kompreneble ne; mi ne povas; mi ne povas veni
            mi ne venos; mi pensas ke ne; mi ne pensas; ne vere; ne hodiaŭ; ne ĉi-foje; alian fojon; malvere
            malĝuste; neeble
        """,
        "maybe": """
            eble; verŝajne; mi ne scias; mi ne certas; mi dubas; dependas; ni vidos; mi provos; espereble; foje
        """,
        "regret": "bedaŭrinde; pardonu; mi bedaŭras",
        "thanks": "dankon; saluton",
        "but": "sed",
        "ack": "bone; en ordo",
        "if": "se; nur se",
    },
    "cy": {
        "yes": """
            ie; ydw; ydy; oes; do; bydda; gallaf; wrth gwrs; yn bendant; yn sicr; yn hollol; cytuno; cytunaf; cywir
            gwir; mae'n wir; mi fydda i yno; bydda i yno; dw i'n dod; pam lai
        """,
        "no": """
            na; nage; nac ydw; nac oes; naddo; na fydda; na allaf; dim diolch; na diolch; byth; dim o gwbl
            yn bendant ddim; wrth gwrs ddim; anghywir; anghytuno; alla i ddim; alla i ddim dod; dw i ddim yn dod
            yn anffodus na; rywbryd eto; tro nesaf
        """,
        "maybe": """
            efallai; falle; hwyrach; dw i ddim yn gwybod; dwn i ddim; ddim yn siŵr; dw i ddim yn siŵr; mae'n dibynnu
            gawn ni weld; weithiau; gobeithio
        """,
        "regret": "yn anffodus; sori; mae'n ddrwg gen i",
        "thanks": "diolch; diolch yn fawr; helo",
        "but": "ond",
        "ack": "iawn; da",
    },
    "ga": {
        "yes": """
            sea; is ea; tá; cinnte; cinnte beidh; beidh mé ann; tiocfaidh mé; ar ndóigh; fíor; is fíor; ceart
            aontaím; cén fáth nach
        """,
        "no": """
            ní hea; níl; ní bheidh; ní bheidh mé ann; ní féidir liom; ní thiocfaidh mé; riamh; ar chor ar bith
            cinnte ní; faraor níl; níl fíor
        """,
        "maybe": "b'fhéidir; níl a fhios agam; níl mé cinnte; braitheann sé; feicfimid",
        "regret": "faraor; tá brón orm",
        "thanks": "go raibh maith agat; dia duit",
        "but": "ach",
    },
    "sq": {
        "yes": """
            po; po faleminderit; po sigurisht; sigurisht; patjetër; absolutisht; natyrisht; me kënaqësi
            me gjithë qejf; jam dakord; dakord; e saktë; e vërtetë; është e vërtetë; pikërisht; mendoj se po
            do të vij; do të jem aty; po vij; pse jo
        """,
        "no": """
            jo; jo faleminderit; fatkeqësisht jo; aspak; kurrë; asnjëherë; në asnjë mënyrë; sigurisht që jo
            patjetër jo; absolutisht jo; mendoj se jo; nuk mendoj; nuk besoj; nuk mundem; nuk mund të vij; nuk vij
            nuk do të vij; jo këtë herë; jo sot; herën tjetër; e gabuar; e pavërtetë; nuk është e vërtetë
            nuk jam dakord; e pamundur
        """,
        "maybe": """
            ndoshta; mbase; mundet; është e mundur; nuk e di; ende nuk e di; nuk jam i sigurt; nuk jam e sigurt
            varet; do shohim; do të shohim; do të përpiqem; shpresoj; ndonjëherë
        """,
        "regret": "fatkeqësisht; më vjen keq; më falni",
        "thanks": "faleminderit; përshëndetje",
        "but": "por",
        "ack": "në rregull; mirë",
    },
    "af": {
        "yes": """
            ja; ja dankie; ja beslis; ja natuurlik; natuurlik; beslis; definitief; absoluut; verseker; met graagte
            met plesier; graag; ek stem saam; stem saam; korrek; dit is korrek; waar; dit is waar; presies; reg
            dit is reg; ek dink so; ek kom; ek sal daar wees; ek sal kom; sien jou daar; hoekom nie; waarom nie
        """,
        "no": """
            nee; nee dankie; nee ongelukkig nie; ongelukkig nie; glad nie; nooit; nooit nie; beslis nie
            natuurlik nie; definitief nie; absoluut nie; waarskynlik nie; miskien nie; ek dink nie so nie
            ek dink nie; nie regtig nie; nie vandag nie; nie hierdie keer nie; nie nou nie; verkeerd; dit is verkeerd
            onwaar; dit is nie waar nie; ek stem nie saam nie; ek kan nie; ek kan nie kom nie
            ek kan ongelukkig nie kom nie; ek sal nie kom nie; ek kom nie; ek sal nie daar wees nie; volgende keer
            onmoontlik
        """,
        "maybe": """
            miskien; dalk; moontlik; ek weet nie; weet nie; ek weet nog nie; ek is nie seker nie; nie seker nie
            onseker; dit hang af; ons sal sien; ek sal probeer; waarskynlik; hopelik; soms; ja en nee; geen idee nie
            ek het geen idee nie
        """,
        "regret": "ongelukkig; jammer; ek is jammer; verskoon my",
        "thanks": "dankie; baie dankie; hallo; groete",
        "but": "maar",
        "ack": "goed; reg so; oukei",
    },
}

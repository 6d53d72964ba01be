"""What people say to each other with the words of an answer, in the east and south of Europe."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "pl": {
        "elsewhere": """
            ma całkowitą rację; ma rację; ma sporo racji; macie całkowitą rację; macie rację; macie sporo racji
            mają całkowitą rację; mają rację; mają sporo racji; masz całkowitą rację; masz sporo racji
            miałaś całkowitą rację; miałaś rację; miałaś sporo racji; miałeś całkowitą rację; miałeś rację
            miałeś sporo racji; dobra robota; dobrze zrobione; brawo; tak trzymaj; chodź (tu|tutaj|do domu|szybko|no)
            no chodź; idź (sobie|stąd|spać); zapomnij o tym; jaka szkoda; co za szkoda; szkoda że
            przykro (mi|) (to słyszeć|słyszeć); nie może być; to nie może być prawda; do jutra; do później; do wieczora
            do zobaczenia jutro; (wracam|idę|jadę) (do domu|spać|zaraz); idę (spać|do domu|do sklepu|do pracy); kocham cię
            tęsknię; odwołaj; no (tak|nie|co ty|coś ty) (że|bo|ale); co ty; coś ty; nieźle; nic się nie stało
            jak (się masz|leci); trzymaj się; dobrze (że|ci idzie|się czujesz|wyszło)
        """,
        "neutral": "masz rację; kontynuuj; daj spokój; zapomnij; widzimy się jutro; przestań; przerwij; anuluj; zostaw",
    },
    "cs": {
        "elsewhere": """
            mají naprostou pravdu; mají pravdu; mají úplnou pravdu; má naprostou pravdu; má pravdu; má úplnou pravdu
            máte naprostou pravdu; máte úplnou pravdu; máš naprostou pravdu; máš úplnou pravdu; měl jsi naprostou pravdu
            měl jsi pravdu; měl jsi úplnou pravdu; dobrá práce; dobře (udělané|ty|děláš|jsi to udělal); jen tak dál
            pokračujte; pojď (sem|ven|domů|dál); no (tak|tak pojď); běž (pryč|domů|spát); jdi (pryč|domů|spát); zapomeň
            zapomeňte na to; jaká škoda; to je mi líto; to je smutné; je mi líto to slyšet; to nemůže být pravda
            nemůže být; uvidíme se brzy; uvidíme se později; do (zítra|zítřka|večera)
            (jdu|jedu) (domů|spát|do práce|nakoupit|na to); jsem (zpátky|doma|zpět|tady); miluji tě; miluju tě; chybíš mi
            zruš; počkej; to nic; nic se neděje; jak se (máš|máte|daří); není (zač|to špatné)
            rád (slyším|tě vidím|vás vidím|tě poznávám); ráda (slyším|tě vidím|vás vidím|tě poznávám)
        """,
        "neutral": "máte pravdu; máš pravdu; pokračuj; zapomeň na to; uvidíme se zítra; přestaň",
    },
    "sk": {
        "elsewhere": """
            má pravdu; má úplnú pravdu; máte pravdu; máte úplnú pravdu; máš úplnú pravdu; dobrá práca; len tak ďalej
            poď (sem|domov|ďalej); no (tak|tak poď); choď (preč|domov|spať); zabudni; aká škoda; to je mi ľúto
            to je smutné; je mi ľúto to počuť; to nie je možné; to nemôže byť pravda; nemôže byť
            uvidíme sa (zajtra|neskôr|čoskoro); do zajtra; (idem|som) (domov|spať|späť|doma|tu); ľúbim ťa; milujem ťa
            chýbaš mi; zruš; počkaj; ako sa (máš|máte)
        """,
        "neutral": "máš pravdu; pokračuj; zabudni na to; prestaň",
    },
    "sl": {
        "elsewhere": """
            (imaš|imate) (prav|popolnoma prav); bravo; dobro (opravljeno|delo|narejeno); kar tako naprej
            pridi (sem|domov|nazaj); daj no; pojdi (stran|domov|spat); pozabi na to; žal mi je to slišati; ne more biti
            se vidiva jutri; se vidimo jutri; vidimo se jutri; do jutri; grem (domov|spat|v trgovino|v službo)
            (takoj|kmalu) (pridem nazaj|bom nazaj|se vrnem); pridem (domov|takoj|nazaj); ljubim te; rad te imam
            rada te imam; počakaj; ni slabo; kako (si|ste)
        """,
        "neutral": "nadaljuj; pozabi; prekini; prekliči; nehaj; pusti",
    },
    "sr": {
        "elsewhere": """
            u pravu je; u pravu ste; (imaš|imate) pravo; у праву (си|сте|је); (имаш|имате) право; bravo; браво; svaka čast
            свака част; dobar posao; odličan posao; samo tako nastavi; настави; dođi (ovamo|ovde|ovdje|kući)
            дођи (овамо|овде|кући); ma (hajde|ajde|daj); ма (хајде|дај); hajde (već|de|ne zezaj|molim te)
            idi (odavde|kući|spavaj|spavati); zaboravi to; заборави (то|); каква штета; baš mi je žao
            žao mi je što (to|) čujem; ne može biti; не може бити; to nije moguće; vidimo se (sutra|kasnije|uskoro)
            видимо се (сутра|касније|ускоро); do (sutra|skorog viđenja|kasnije); до сутра
            idem (kući|doma|na spavanje|spavati); идем (кући|на спавање); dolazim (kući|doma|odmah)
            odmah (se vraćam|dolazim); volim te; волим те; nedostaješ mi; prestani; čekaj; sačekaj; pričekaj; nije loše
            nema na čemu; kako (si|ste|ide); dobro (sam|je što|da|ti ide); drago mi je (da|što|zbog)
        """,
        "neutral": "u pravu si; nastavi; zaboravi; prekini; stani; otkaži; odustani; pusti",
    },
    "mk": {
        "elsewhere": """
            точно си; имаш право; браво; одлична работа; дојди ваму; оди си; заборави; не може да биде; до утре
            се гледаме утре; те сакам; одам (дома|на спиење)
        """,
        "neutral": "во право си; продолжи; стоп; откажи",
    },
    "bg": {
        "elsewhere": """
            прав е; прав са; прав сте; права е; права са; права сте; прави е; прави са; прави си; прави сте
            (имаш|имате) право; браво; добра работа; добре (направено|свършено); продължавай така; ела (тук|насам|вкъщи)
            хайде (де|бе|стига); махай се; забрави го; колко жалко; не може да бъде; не може да бъде вярно; до довечера
            до после; до утре; ще се видим утре; (прибирам се|отивам си|отивам да спя|отивам вкъщи)
            идвам (си|веднага|вкъщи|след малко); връщам се; обичам те; липсваш ми; чакай; почакай; не е зле; как си
            как сте; добре (че|съм); мога (ли|да ти)
            не е честно
        """,
        "neutral": "прав си; права си; продължавай; забрави; спри; откажи; отмени; остави",
    },
    "be": {
        "elsewhere": """
            (ты|вы) (маеш рацыю|маеце рацыю|правы|права); маеш рацыю; малайчына; добрая праца; ідзі сюды; забудзь
            як шкада; не можа быць; да заўтра; я цябе кахаю; пачакай; спыніся; іду (дадому|спаць)
        """,
    },
    "uk": {
        "elsewhere": """
            (ти|ви) (маєш рацію|маєте рацію|правий|права|праві|абсолютно правий); маєте рацію; молодець; молодці
            чудова робота; гарна робота; так тримати; іди (сюди|геть|додому|спати); ходи сюди; йди (сюди|геть|спати)
            забудьте; дуже шкода чути; шкода чути; не може бути; та годі; до (завтра|вечора|зустрічі завтра)
            побачимось завтра; побачимося завтра; (я|) (іду|йду|їду) (додому|спати|на роботу|в магазин); скоро буду
            зараз буду; я тебе (кохаю|люблю); люблю тебе; сумую; зачекай; почекай; непогано; як справи; все добре
            давай (потім|швидше|сюди|вже); добре (що|йому|тобі|вам|б); радий (за тебе|чути|бачити|що|познайомитися)
            рада (за тебе|чути|бачити|що|познайомитися); більше ніколи
        """,
        "neutral": "маєш рацію; продовжуй; забудь; досить; припини; скасуй",
    },
    "ru": {
        "elsewhere": """
            вы абсолютно прав; вы прав; вы права; вы совершенно прав; вы совершенно права; он абсолютно прав; он прав
            он права; он правы; он совершенно прав; он совершенно права; она абсолютно прав; она прав; она права
            она правы; она совершенно прав; она совершенно права; ты абсолютно прав; ты права; ты правы
            ты совершенно прав; ты совершенно права; (прав|права|правы) (ты|вы); твоя правда; молодец; молодцы
            отличная работа; хорошая работа; так держать; иди (сюда|отсюда|домой|спать); идите сюда; уходи; забудьте
            очень жаль слышать; жаль слышать; (какая|как) жалость; какая досада; не может быть; быть не может
            этого не может быть; да (ладно тебе|ладно вам|ну|ну тебя|что ты|неужели|уж); ладно тебе
            до (завтра|скорого|вечера|встречи завтра); увидимся (завтра|позже)
            (я|) (иду|еду) (домой|спать|в магазин|на работу); скоро буду; сейчас (буду|приду|вернусь)
            буду (позже|скоро|поздно|дома); я тебя люблю; люблю тебя; скучаю; неплохо; как дела; все хорошо; всё хорошо
            у меня все хорошо; давай (потом|быстрее|сюда|уже); ну давай; хорошо (что|бы|ему|ей|вам|тебе); здорово (что|же)
            отлично (сказано|сделано|получилось|выглядишь); рад (за тебя|за вас|слышать|видеть|познакомиться|что)
            рада (за тебя|за вас|слышать|видеть|познакомиться|что); правда же; правда ли
            точно (такой|такая|такое|так же|не знаешь); может быть (виноват|это|он|она|они|дело)
        """,
        "neutral": "вы правы; ты прав; продолжай; продолжайте; забудь; да ладно; хватит; перестань; остановись; отмени; отмена",
    },
    "lt": {
        "elsewhere": """
            (tu|jūs) (teisus|teisi|teisūs); esi (teisus|teisi); teisus; šaunuolis; šaunuolė; puikus darbas; taip ir toliau
            ateik čia; eik šalin; kaip gaila; negali būti; iki rytojaus; pasimatysime rytoj; susitiksim rytoj
            (tuoj|greit) (grįšiu|būsiu|ateisiu); myliu tave; palauk; einu (namo|miegoti); aš einu (namo|miegoti)
        """,
        "neutral": "tęsk; pamiršk; liaukis; baik; atšauk",
    },
    "lv": {
        "elsewhere": """
            tev (ir|) taisnība; jums (ir|) taisnība; taisnība tev; labi (darīts|padarīts); turpini tā
            nāc (šurp|šeit|mājās); ej prom; cik (žēl|skumji); nevar būt; uz redzēšanos rīt; tiekamies rīt
            (tūlīt|drīz) būšu (atpakaļ|mājās); es (nāku mājās|eju gulēt|tevi mīlu); pagaidi
        """,
        "neutral": "turpini; aizmirsti; beidz; pietiek; atcel",
    },
    "hu": {
        "elsewhere": """
            igaza lehet; igaza van; igaza volt; igazad lehet; igazad volt; igazuk lehet; igazuk van; igazuk volt
            teljesen igazad lehet; teljesen igazad van; teljesen igazad volt; szép (munka|volt); jó munka; ügyes vagy
            csak így tovább; folytasd csak; gyere (ide|már|haza|vissza|be); na gyerünk; gyerünk
            menj (el|innen|haza|aludni); hagyd békén; hagyd már; nagyon kár; sajnálattal (hallom|értesültem)
            sajnálom hogy (ezt hallom|így); az nem lehet; nem lehet igaz; ez nem lehet
            holnap (találkozunk|látjuk egymást|dumálunk); majd holnap (találkozunk|beszélünk)
            (mindjárt|azonnal|rögtön) (jövök|megyek|ott vagyok); (megyek|jövök|indulok) (haza|aludni|vissza|már|innen)
            hazamegyek; szeretlek; hiányzol; állj le; várj egy kicsit; nem emlékszem; nem hallom; nem nyílik; nem találom
            nem értem; nem tudok (aludni|elaludni|belépni|bejelentkezni|megnyitni); nem tudom hol; nem tudom ki
            nem tudom megnyitni; nem tudom megtalálni; nem tudom melyik; nem tudom mit; nem tudom miért; hogy vagy
            nem rossz; semmi baj; jó (hogy|lenne ha|volt); biztos (hogy|vagy benne|nem ő); rossz (idő|hír|szám)
            lehet hogy (lemerült|elromlott|a|az)
        """,
        "neutral": "igazad van; folytasd; hagyd; hagyd abba; hagyjuk; felejtsd el; állj; elég; töröld; nem működik",
    },
    "ro": {
        "elsewhere": """
            ai mare dreptate; ai perfectă dreptate; are dreptate; are mare dreptate; are perfectă dreptate; au dreptate
            au mare dreptate; au perfectă dreptate; aveți dreptate; aveți mare dreptate; aveți perfectă dreptate; bravo
            bună treabă; bine (lucrat|făcut|zis); foarte bine (lucrat|făcut|zis); ține-o tot așa
            vino (aici|încoace|acasă|repede); hai (lasă|acasă|odată|măi|că); pleacă (de aici|)
            du-te (acasă|la culcare|de aici); las-o; las-o așa; uită de asta; ce rău; ce trist; ce tristețe
            îmi pare rău să aud (asta|); nu se poate; nu poate fi (adevărat|); imposibil de crezut; pe deseară; pe mâine
            ne vedem curând; ne vedem mai târziu; vin (acasă|imediat|acum|de la)
            (mă duc|merg|plec) (acasă|la culcare|la muncă|la magazin); mă întorc (imediat|repede); te iubesc
            mi-e dor de tine; oprește lumina; oprește muzica; așteaptă (puțin|)
            nu pot (să dorm|dormi|deschide|găsi|intra|auzi|să găsesc|să deschid|să intru)
            nu știu (cum|de ce|unde|cine|când|ce|dacă); nu găsesc; ce mai faci; nu e rău; normal (că|ar fi)
            merge (greu|bine|prost)
        """,
        "neutral": "ai dreptate; continuă; continuați; las-o baltă; uită; ne vedem mâine; oprește; oprește-te; anulează; anulați; nu e corect; nu e drept; nu-mi vine să cred",
        "aux": "sunt; suntem",
    },
    "el": {
        "elsewhere": """
            έχει απόλυτο δίκιο; έχει δίκιο; έχει πολύ δίκιο; έχεις απόλυτο δίκιο; έχεις πολύ δίκιο; έχετε απόλυτο δίκιο
            έχετε δίκιο; έχετε πολύ δίκιο; έχουν απόλυτο δίκιο; έχουν δίκιο; έχουν πολύ δίκιο; μπράβο; καλή δουλειά
            ωραία δουλειά; συνέχισε έτσι; συνεχίστε (έτσι|); έλα (εδώ|τώρα|σπίτι|μέσα|βρε|μωρέ|ρε|γρήγορα)
            φύγε (από εδώ|); πήγαινε (σπίτι|για ύπνο|); ξέχασέ το; άσε (με|το|τα); τι λύπη; τι στεναχώρια
            λυπάμαι που το ακούω; δεν μπορεί (να είναι|να είναι αλήθεια|); αδύνατον να το πιστέψω
            τα λέμε (αύριο|μετά|αργότερα|σύντομα); θα τα πούμε αύριο; έρχομαι (αμέσως|σπίτι|σε λίγο|τώρα)
            πάω (για ύπνο|σπίτι|στη δουλειά|για δουλειά); (επιστρέφω|γυρίζω) (αμέσως|σπίτι); σε αγαπώ; σ'αγαπώ
            μου λείπεις; περίμενε (λίγο|); δεν μπορώ να (κοιμηθώ|βρω|ανοίξω|δω|ακούσω|μπω|πιστέψω|θυμηθώ|καταλάβω)
            δεν ξέρω (πώς|γιατί|πού|ποιος|πότε|τι); τι κάνεις; όχι άσχημα; καλά (έκανες|να είσαι|λες|κάνεις|πάει)
            ωραία (φωτογραφία|μέρα|λόγια); αλήθεια (είναι|λες|πόσο|τι); σωστά (το είπες|μίλησες)
            μπορεί να (έχει|είναι|φταίει|τελείωσε)
        """,
        "neutral": "έχεις δίκιο; συνέχισε; ξέχνα το; άστο; σταμάτα; ακύρωσε",
        "aux": "είμαι; είμαστε",
    },
    "sq": {
        "elsewhere": """
            ke plotësisht të drejtë; keni plotësisht të drejtë; keni të drejtë; bravo; punë e mirë; vazhdo kështu
            eja (këtu|në shtëpi); ik (që këtu|); lëre fare; (çfarë|) keqardhje; më vjen keq që e dëgjoj
            shihemi (nesër|më vonë); mirupafshim nesër; po vij (në shtëpi|menjëherë); po shkoj (në shtëpi|të fle); të dua
            më mungon; prit (pak|); nuk (fle dot|e gjej|kuptoj|i gjej dot|hapet); si je
            nuk e di (si|pse|ku|kush|kur|çfarë)
        """,
        "neutral": "ke të drejtë; vazhdo; harroje; lëre; ndalo; anuloje",
    },
}

"""Plain answers in Slavic languages."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "pl": {
        "yes": """
            tak; taak; tak tak; no tak; a tak; tak oczywiście; tak jasne; tak chętnie; tak bardzo chętnie
            tak poproszę; tak dziękuję; tak na pewno; tak pewnie; tak zgadza się; oczywiście; oczywiście że tak
            jasne; jasne że tak; pewnie; pewnie że tak; no pewnie; naturalnie; zdecydowanie; zdecydowanie tak
            absolutnie; absolutnie tak; na pewno; na pewno tak; z pewnością; bez wątpienia; chętnie; bardzo chętnie
            z przyjemnością; z chęcią; z wielką chęcią; z radością; zgoda; zgadzam się; zgadza się; to prawda; prawda
            to się zgadza; racja; masz rację; słusznie; dokładnie; dokładnie tak; właśnie; owszem; myślę że tak
            chyba tak; sądzę że tak; uważam że tak; poprawnie; to poprawne; potwierdzam; akceptuję; przyjmuję
            przyjmuję zaproszenie; brzmi dobrze; brzmi świetnie; pasuje; pasuje mi; mi pasuje; odpowiada mi
            jestem za; liczcie na mnie; możecie na mnie liczyć; możesz na mnie liczyć; wchodzę w to; piszę się na to
            ja też; ano; ta; spoko tak; jak najbardziej; nie mogę się doczekać; czemu nie; dlaczego nie; no jasne
            do zobaczenia (w sobotę|w niedzielę|na miejscu|tam|wtedy)
            widzimy się (w sobotę|w niedzielę|na miejscu|tam|jutro)
        """,
        "no": """
            nie; niee; nie nie; nie dziękuję; nie niestety; niestety nie; nie tym razem; tym razem nie; nie dzisiaj
            nie dziś; dziś nie; dzisiaj nie; nie teraz; nie bardzo; nie za bardzo; raczej nie; chyba nie; pewnie nie
            prawdopodobnie nie; może nie; na pewno nie; oczywiście że nie; absolutnie nie; zdecydowanie nie
            w żadnym wypadku; w żadnym razie; pod żadnym pozorem; nigdy; nigdy w życiu; nigdy więcej; wcale nie
            bynajmniej; skądże; skąd; ależ skąd; wykluczone; niemożliwe; to niemożliwe; nie ma mowy; nie ma szans
            nie wydaje mi się; nie sądzę; nie myślę; myślę że nie; sądzę że nie; obawiam się że nie; wątpię
            wątpię w to; nie zgadzam się; nie zgadza się; to nieprawda; nieprawda; to nie prawda; nie prawda
            to nie tak; fałsz; to fałsz; źle; błędnie; to nie jest prawda; to nie jest (prawda|poprawne|możliwe)
            niepoprawnie; nie chcę; nie mam (czasu|ochoty|chęci); wolałbym nie; wolałabym nie; wolę nie; odmawiam
            odrzucam; rezygnuję; muszę odmówić; muszę zrezygnować; muszę odwołać; nie pasuje; nie pasuje mi
            nie odpowiada mi; innym razem; może innym razem; może następnym razem; następnym razem
            nie liczcie na mnie; beze mnie; coś mi wypadło; nie dam rady; niestety nie dam rady; nie mogę
            niestety nie mogę; jestem przeciw; też nie; ja też nie; ani trochę
        """,
        "maybe": """
            może; być może; możliwe; to możliwe; możliwe że tak; ewentualnie; nie wiem; jeszcze nie wiem
            nie wiem jeszcze; sam nie wiem; sama nie wiem
            nie jestem (pewien|pewna|pewny|przekonany|przekonana) (jeszcze|); nie mam pewności; nie mam pojęcia
            nie mam zdania; bez pojęcia; trudno powiedzieć; ciężko powiedzieć; zależy; to zależy; wszystko zależy
            zobaczymy; zobaczę; się zobaczy; się okaże; spróbuję; postaram się; prawdopodobnie; prawdopodobnie tak
            pewnie tak; zapewne; raczej tak; mam nadzieję; mam nadzieję że tak; oby; przypuszczam
            przypuszczam że tak; czasami; czasem; od czasu do czasu; muszę sprawdzić; muszę pomyśleć
            muszę się zastanowić; zastanowię się; dam znać; dam znać później; tak i nie; i tak i nie; kto wie
            waham się; jestem niezdecydowany; jestem niezdecydowana; pół na pół; niepewne; mogłoby być; może być
            może tak może nie
        """,
        "likely": "może; być może; prawdopodobnie; raczej; pewnie; chyba; myślę że; mam nadzieję że; zapewne",
        "me": "ja; my; oboje; obie; mój mąż i ja; moja żona i ja; mnie; nas; mi",
        "not": "nie; nigdy; nijak",
        "can": """
            mogę; możemy; będę mógł; będę mogła; będę; będziemy; chcę; zamierzam; planuję; dam radę; uda mi się
            udało mi się; chętnie
        """,
        "would": "mógłbym; mogłabym; chciałbym; chciałabym",
        "wish": "chciałbym; chciałabym; bardzo chciałbym; bardzo chciałabym",
        "might": """
            spróbuję; postaram się; nie wiem czy; jeszcze nie wiem czy; nie jestem pewien czy; nie jestem pewna czy
            mam nadzieję
        """,
        "must": "muszę; musimy; powinienem",
        "come": """
            przyjść; być; być obecny; być obecna; uczestniczyć; wziąć udział; dołączyć; przyjechać; wpaść
            pojawić się; zdążyć; uczestniczyć w spotkaniu; na spotkaniu; spotkać się
        """,
        "coming": """
            przyjdę; przyjdziemy; przyjadę; będę tam; będę na miejscu; będę obecny; będę obecna; będę na pewno
            na pewno będę; będziemy; wezmę udział; biorę udział; dołączę; dołączam; wpadnę; zjawię się; pojawię się
            idę; przychodzę; będę; uczestniczę
        """,
        "busy": """
            chory; chora; zajęty; zajęta; na urlopie; na wakacjach; w podróży; za granicą; w szpitalu; poza miastem
            w pracy; w delegacji; wyjeżdżam; nieobecny; nieobecna; w rozjazdach
        """,
        "engaged": """
            pracować; iść do pracy; iść do lekarza
            (wizytę u lekarza|wizytę lekarską|pogrzeb|ślub|wesele|egzamin|spotkanie|inne plany|plany|inne zobowiązania|gości|dyżur)
        """,
        "have": "mam; mamy; mam już",
        "aux": "jestem; jesteśmy; jest; są",
        "time": """
            w (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę); dzisiaj; dziś; jutro; wtedy; tam
            tego dnia; w tym tygodniu; w ten weekend; w ten dzień; tym razem; na spotkanie; w tym terminie
        """,
        "filler": """
            no; też; bardzo; tylko; się; to; że; i; a; w; na; z; do; naprawdę; jednak tak; już; jeszcze; tam
            po prostu; na spotkaniu; niestety już
        """,
        "regret": """
            niestety; przykro mi; bardzo mi przykro; przepraszam; bardzo przepraszam; szkoda; żałuję; z przykrością
            wielka szkoda
        """,
        "thanks": """
            dziękuję; dzięki; dziękuję bardzo; bardzo dziękuję; dziękuję za zaproszenie; cześć; hej; dzień dobry
            dobry wieczór; pozdrawiam; pozdrowienia; witam; do zobaczenia; do widzenia; miłego dnia; wielkie dzięki
        """,
        "if": """
            jeśli; jeżeli; tylko jeśli; chyba że; pod warunkiem że; o ile; zależy czy; w zależności; jak będzie
            zależy od
        """,
        "but": "ale; jednak; lecz; natomiast; chociaż",
        "other": "on; ona; oni; one; ty; wy; ktoś; nikt; pan; pani; mój (mąż|brat|syn); moja (żona|siostra|córka)",
        "ask": "kiedy; gdzie; co; kto; jak; ile; dlaczego; o której",
        "instead": """
            czekaj; poczekaj; zaraz; a jednak; sprostowanie; zmiana planów; zmieniłem zdanie; zmieniłam zdanie; jednak
        """,
        "neutral": """
            nie ma problemu; nie ma sprawy; nie szkodzi; nic nie szkodzi; nie tylko; nie martw się; nie ma za co
        """,
        "ack": "dobrze; dobra; spoko; super; świetnie; okej; w porządku; ok",
        "lone_no": "n",
        "lone_yes": "t",
    },
    "ru": {
        "yes": """
            да; даа; ага; угу; да конечно; да спасибо; да с удовольствием; да обязательно; да верно; да пожалуйста
            да хочу; конечно; конечно да; разумеется; естественно; безусловно; несомненно; определенно; определённо
            точно; точно да; абсолютно; абсолютно верно; обязательно; непременно; с удовольствием; с радостью; охотно
            хорошо да; согласен; согласна; я согласен; я согласна; согласны; верно; это верно; правильно
            это правильно; правда; это правда; это так; так и есть; именно; именно так; вы правы; ты прав; думаю да
            я думаю да; думаю что да; я думаю что да; наверное да; полагаю да; я так думаю; кажется да; подтверждаю
            принимаю; принимаю приглашение; я за; подходит; мне подходит; звучит хорошо; звучит отлично
            звучит здорово; рассчитывайте на меня; можете на меня рассчитывать; я тоже; почему бы и нет; почему нет
            а почему бы и нет; без сомнения; без проблем да; жду с нетерпением; не пропущу; ни за что не пропущу
            с большим удовольствием; ещё бы; еще бы; договорились; записывайте меня; запишите меня; так точно
        """,
        "no": """
            нет; неа; не; нет спасибо; нет извините; нет к сожалению; нет не могу; нет конечно; к сожалению нет
            увы нет; нет нет; совсем нет; вовсе нет; отнюдь; отнюдь нет; никогда; никогда в жизни; ни за что
            ни в коем случае; ни при каких обстоятельствах; конечно нет; конечно же нет; разумеется нет; точно нет
            определенно нет; определённо нет; абсолютно нет; думаю нет; я думаю нет; думаю что нет; я думаю что нет
            я так не думаю; не думаю; я не думаю; вряд ли; едва ли; боюсь что нет; наверное нет; наверно нет
            скорее всего нет; скорее нет; возможно нет; пожалуй нет; не в этот раз; не сегодня; сегодня нет
            не сейчас; не совсем; не очень; не особо; не особенно; лучше нет; лучше не надо; предпочел бы нет
            не хочу; я не хочу; не согласен; не согласна; я не согласен; я не согласна; неверно; это неверно
            не верно; неправильно; это неправильно; неправда; это неправда; это не так; это не правда; ложь; это ложь
            отказываюсь; отклоняю; вынужден отказаться; вынуждена отказаться; придется отказаться
            придётся отказаться; я против; против; не подходит; мне не подходит; в другой раз
            как-нибудь в другой раз; может в другой раз; может быть в другой раз; в следующий раз; не получится
            у меня не получится; не получается; не выйдет; не смогу; я не смогу; не могу; я не могу
            к сожалению не смогу; к сожалению не могу; невозможно; это невозможно; исключено; сомневаюсь
            я сомневаюсь; нет времени; у меня нет времени; мне не нравится; не рассчитывайте на меня; без меня
            меня не будет; нисколько; ничуть; тоже нет; я пас; пас
        """,
        "maybe": """
            может; может быть; возможно; наверное; наверно; вероятно; пожалуй; не знаю; я не знаю; пока не знаю
            ещё не знаю; еще не знаю; я пока не знаю; я еще не знаю; не уверен; не уверена; я не уверен; я не уверена
            пока не уверен; пока не уверена; не уверен в этом; без понятия; понятия не имею; не имею понятия
            не имею представления; сложно сказать; трудно сказать; затрудняюсь ответить; зависит; всё зависит
            все зависит; смотря; как получится; посмотрим; посмотрю; увидим; будет видно; там видно будет; постараюсь
            я постараюсь; попробую; попытаюсь; скорее всего; скорее всего да; скорее да; надеюсь; я надеюсь
            надеюсь что да; надеюсь да; иногда; порой; бывает; временами; надо подумать; нужно подумать; я подумаю
            подумаю; надо проверить; мне нужно проверить; дам знать; сообщу позже; и да и нет; кто знает
            кто его знает; под вопросом; пятьдесят на пятьдесят; 50 на 50; сомневаюсь пока; ещё не решил
            ещё не решила; еще не решил; еще не решила; не решил; не решила; предположительно; хз; думаю
            вполне возможно; это возможно; может да может нет
        """,
        "likely": """
            может; может быть; возможно; наверное; наверно; вероятно; скорее всего; надеюсь; думаю; думаю что
            пожалуй; я думаю; кажется
        """,
        "me": "я; мы; мы оба; мы с мужем; мы с женой; оба; меня; мне; нас",
        "not": "не; никак; нельзя; ни",
        "can": "могу; можем; смогу; сможем; буду; будем; хочу; собираюсь; планирую; получится; удастся; рад; рада",
        "would": "мог бы; могла бы; хотел бы; хотела бы",
        "wish": "хотел бы; хотела бы; хотелось бы; очень хотел бы; очень хотела бы; с удовольствием бы",
        "might": """
            постараюсь; попробую; попытаюсь; не знаю смогу ли; не уверен что; не уверена что; надеюсь
            не уверен смогу ли; не знаю получится ли; может
        """,
        "must": "должен; должна; надо; нужно; придется; придётся",
        "come": """
            прийти; приехать; быть; участвовать; присутствовать; присоединиться; принять участие; быть там
            подключиться; зайти; успеть; поучаствовать; посетить
        """,
        "coming": """
            приду; придем; придём; приеду; приедем; буду; будем; буду там; я буду; обязательно буду
            обязательно приду; иду; участвую; присоединюсь; подключусь; приму участие; зайду; увидимся
            до встречи (в субботу|в воскресенье|там|завтра); увидимся (там|в субботу|в воскресенье|завтра)
        """,
        "busy": """
            болен; больна; занят; занята; заняты; в отпуске; в отъезде; в командировке; за границей; в больнице
            на работе; уезжаю; уехал; уехала; болею; работаю; не в городе; в дороге
        """,
        "engaged": """
            работать; идти к врачу
            (похороны|свадьба|экзамен|операция|дежурство|гости|прием у врача|приём у врача|другие планы|дела|другая встреча)
        """,
        "have": "у меня; у нас; есть; у меня уже",
        "aux": "есть",
        "time": """
            в (понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье); сегодня; завтра; тогда; там
            в этот день; на этой неделе; в эти выходные; в этот раз; на встречу; на встрече; на выходных; сейчас
        """,
        "filler": """
            ну; тоже; очень; только; уже; ещё; еще; и; а; в; на; с; к; просто; правда что; вот; же; бы; там; так
            точно; обязательно; всё
        """,
        "regret": """
            к сожалению; увы; жаль; очень жаль; мне жаль; мне очень жаль; извините; извини; простите; прости
            прошу прощения; сожалею; очень сожалею
        """,
        "thanks": """
            спасибо; большое спасибо; спасибо большое; спасибо за приглашение; благодарю; благодарю за приглашение
            привет; здравствуйте; добрый день; добрый вечер; доброе утро; всем привет; с уважением; до свидания; пока
            всего доброго; хорошего дня; пожалуйста
        """,
        "if": """
            если; только если; если только; при условии; при условии что; в зависимости; зависит от; смотря как
            разве что; если не
        """,
        "but": "но; однако; хотя; зато",
        "other": "он; она; они; ты; вы; кто-то; никто; это; все",
        "ask": "когда; где; что; кто; как; сколько; почему; во сколько",
        "instead": """
            подождите; подожди; стоп; ой; хотя нет; поправка; планы изменились; передумал; передумала; точнее
        """,
        "neutral": """
            нет проблем; не проблема; ничего страшного; не за что; не только; не волнуйтесь; никаких проблем
            нет вопросов; не беспокойтесь
        """,
        "ack": "ок; окей; хорошо; ладно; отлично; супер; понятно; ясно; хор",
        "lone_no": "н",
        "lone_yes": "д",
    },
    "uk": {
        "yes": """
            так; таак; ага; угу; так звичайно; так дякую; так залюбки; звичайно; звісно; звісно так; авжеж; безумовно
            безперечно; обов'язково; неодмінно; певна річ; точно; абсолютно; із задоволенням; з задоволенням
            з радістю; залюбки; охоче; згоден; згодна; я згоден; я згодна; вірно; це вірно; правильно; це правильно
            правда; це правда; це так; саме так; думаю так; я думаю так; думаю що так; я так думаю; гадаю так
            підтверджую; приймаю; я за; підходить; мені підходить; звучить добре; звучить чудово
            розраховуйте на мене; я теж; чому б і ні; чому ні; без сумніву; домовились
        """,
        "no": """
            ні; нє; не; ні дякую; ні на жаль; на жаль ні; ні вибачте; ні ні; зовсім ні; аж ніяк; ніколи; нізащо
            в жодному разі; ні в якому разі; звичайно ні; звісно ні; точно ні; абсолютно ні; думаю ні; думаю що ні
            я так не думаю; не думаю; я не думаю; навряд; навряд чи; боюсь що ні; мабуть ні; напевно ні
            швидше за все ні; не цього разу; не сьогодні; сьогодні ні; не зараз; не зовсім; не дуже; краще ні
            не хочу; я не хочу; не згоден; не згодна; невірно; це невірно; неправильно; неправда; це неправда
            це не так; відмовляюсь; відмовляюся; змушений відмовитись; змушена відмовитись; я проти; проти
            не підходить; іншим разом; наступного разу; не вийде; не зможу; я не зможу; на жаль не зможу; не можу
            я не можу; на жаль не можу; неможливо; це неможливо; сумніваюся; немає часу; без мене; мене не буде
        """,
        "maybe": """
            може; може бути; можливо; мабуть; напевно; ймовірно; не знаю; я не знаю; поки не знаю; ще не знаю
            не впевнений; не впевнена; я не впевнений; я не впевнена; гадки не маю; без поняття; важко сказати
            складно сказати; залежить; все залежить; як вийде; подивимось; подивимося; побачимо; постараюсь
            постараюся; спробую; швидше за все; скоріше за все; сподіваюсь; сподіваюся; іноді; інколи; часом
            треба подумати; подумаю; дам знати; і так і ні; хто знає; під питанням
        """,
        "likely": """
            може; можливо; мабуть; напевно; ймовірно; сподіваюсь; сподіваюся; думаю; думаю що; швидше за все
        """,
        "me": "я; ми; обоє; мене; мені",
        "not": "не; ніяк",
        "can": "можу; можемо; зможу; зможемо; буду; будемо; хочу; планую; збираюся; вийде; вдасться",
        "wish": "хотів би; хотіла б; дуже хотів би; дуже хотіла б",
        "might": """
            постараюсь; постараюся; спробую; не знаю чи; не впевнений чи; не впевнена чи; сподіваюсь; сподіваюся
        """,
        "must": "мушу; повинен; повинна; треба; маю",
        "come": "прийти; приїхати; бути; взяти участь; приєднатися; бути присутнім; долучитися; бути там",
        "coming": """
            прийду; прийдемо; приїду; буду; будемо; обов'язково буду; обов'язково прийду; долучуся; приєднаюся
            візьму участь; побачимось; побачимося; до зустрічі (в суботу|у суботу|там)
        """,
        "busy": """
            хворий; хвора; зайнятий; зайнята; у відпустці; у відрядженні; за кордоном; у лікарні; на роботі; хворію
            працюю; не в місті
        """,
        "engaged": "працювати; (похорон|весілля|іспит|операція|інші плани)",
        "have": "у мене; є; маю",
        "time": """
            в суботу; у суботу; сьогодні; завтра; тоді; там; цього разу; цього тижня; в неділю; у неділю; цього дня
        """,
        "filler": "ну; теж; дуже; тільки; вже; ще; і; а; в; у; на; з; просто; же; й",
        "regret": "на жаль; шкода; дуже шкода; мені шкода; вибачте; вибач; перепрошую; прошу вибачення",
        "thanks": """
            дякую; дуже дякую; щиро дякую; дякую за запрошення; привіт; вітаю; добрий день; доброго дня; з повагою
            до побачення; спасибі
        """,
        "if": "якщо; тільки якщо; за умови; залежить від; хіба що",
        "but": "але; однак; проте; хоча",
        "other": "він; вона; вони; ти; ви; хтось; ніхто; це",
        "ask": "коли; де; що; хто; як; скільки; чому; о котрій",
        "instead": "зачекайте; стоп; ой; хоча ні; зміна планів; передумав; передумала",
        "neutral": "немає проблем; нема проблем; нічого страшного; не тільки",
        "ack": "ок; добре; гаразд; чудово; зрозуміло; супер",
    },
    "cs": {
        "yes": """
            ano; anoo; jo; jojo; no jo; ano děkuji; ano prosím; ano ráda; ano rád; ano určitě; ano samozřejmě
            ano jistě; jasně; jasně že ano; jasné; určitě; určitě ano; samozřejmě; jistě; zajisté; rozhodně
            rozhodně ano; naprosto; absolutně; rád; ráda; velmi rád; velmi ráda; s radostí; s potěšením; souhlasím
            souhlas; dohodnuto; platí; to je pravda; pravda; přesně; přesně tak; správně; to je správně
            to je správné; myslím že ano; asi ano; věřím že ano; potvrzuji; přijímám; zní to dobře; to zní dobře
            to zní skvěle; vyhovuje; vyhovuje mi; hodí se mi to; počítejte se mnou; počítej se mnou; já taky; já také
            bez pochyby; nepochybně; proč ne; těším se; moc se těším; budu se těšit; nenechám si to ujít
            uvidíme se (v sobotu|tam|zítra)
        """,
        "no": """
            ne; néé; nee; ne děkuji; ne díky; ne bohužel; bohužel ne; ne ne; vůbec ne; vůbec; nikdy; nikdy v životě
            v žádném případě; ani náhodou; určitě ne; samozřejmě že ne; rozhodně ne; absolutně ne; spíš ne; spíše ne
            asi ne; pravděpodobně ne; možná ne; myslím že ne; nemyslím; nemyslím si; nemyslím si to; obávám se že ne
            pochybuji; sotva; tentokrát ne; dnes ne; teď ne; ne tentokrát; ne dnes; raději ne; radši ne; nechci
            nesouhlasím; nesouhlas; to není pravda; není pravda; není to pravda; to není správně; špatně
            to je špatně; nesprávně; to je lež; lež; odmítám; musím odmítnout; nehodí se mi to; nevyhovuje
            nevyhovuje mi to; jindy; někdy jindy; možná příště; příště; nemůžu; nemohu; bohužel nemůžu
            bohužel nemohu; nepřijdu; bohužel nepřijdu; nebudu moci; nebudu moct; nezúčastním se; nestihnu
            nestihnu to; nejde to; to nejde; nemám čas; nepočítejte se mnou; beze mě; nemožné; vyloučeno
            je to nemožné; nedorazím; nebudu tam
        """,
        "maybe": """
            možná; snad; třeba; možná ano; je to možné; možné; nevím; ještě nevím; já nevím; nevím jistě
            nejsem si jistý; nejsem si jistá; nejsem si jist; nejsem si tím jistý; nemám tušení; nemám ponětí
            těžko říct; těžko říci; záleží; to záleží; to přijde; jak kdy; uvidíme; uvidím; zkusím; zkusím to
            pokusím se; pravděpodobně; nejspíš; asi; doufám; doufám že ano; snad ano; někdy; občas; musím se podívat
            musím si to promyslet; dám vědět; ano i ne; ano a ne; kdo ví; váhám; půl na půl; předpokládám; eventuálně
            případně
        """,
        "likely": "možná; snad; pravděpodobně; nejspíš; asi; doufám; doufám že; myslím že",
        "me": "já; my; oba; mi; mě; manžel a já; manželka a já",
        "not": "ne; nikdy",
        "can": "můžu; mohu; můžeme; budu moci; budu moct; budu; budeme; chci; plánuji",
        "wish": "chtěl bych; chtěla bych; rád bych; ráda bych",
        "might": """
            zkusím; pokusím se; nevím jestli; nevím zda; doufám; nejsem si jistý jestli; nejsem si jistá jestli
        """,
        "must": "musím; musíme",
        "come": "přijít; dorazit; být; být tam; zúčastnit se; zúčastnit; přijet; připojit se; účastnit se",
        "coming": """
            přijdu; přijdeme; přijedu; dorazím; dorazíme; budu tam; zúčastním se; zúčastním; připojím se; účastním se
            jdu; jdu do toho; budu
        """,
        "busy": """
            nemocný; nemocná; na dovolené; v práci; v nemocnici; v zahraničí; pryč; zaneprázdněný; zaneprázdněná
            na služební cestě; mimo město
        """,
        "engaged": """
            pracovat; do práce; k lékaři
            (svatbu|pohřeb|zkoušku|operaci|jiné plány|jiný program|jinou schůzku|návštěvu)
        """,
        "have": "mám; máme; mám už",
        "aux": "jsem; jsme; je; jsou",
        "time": """
            v (pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli); dnes; zítra; tam; tehdy; ten den; tento týden
            tento víkend; tentokrát; na setkání
        """,
        "filler": "no; taky; také; moc; velmi; jen; se; si; to; že; a; v; na; s; opravdu; už; ještě",
        "regret": "bohužel; je mi líto; moc mě to mrzí; mrzí mě to; omlouvám se; promiňte; promiň; škoda; lituji",
        "thanks": """
            děkuji; díky; děkuji za pozvání; moc děkuji; dík; ahoj; dobrý den; zdravím; s pozdravem; nashledanou
            na shledanou; hezký den; mějte se
        """,
        "if": """
            pokud; jestli; jen když; jen pokud; když; ledaže; za předpokladu že; záleží na; záleží jestli; pouze pokud
        """,
        "but": "ale; avšak; však; jenže; ovšem",
        "other": "on; ona; oni; ty; vy; někdo; nikdo",
        "ask": "kdy; kde; co; kdo; jak; kolik; proč; v kolik",
        "instead": "počkejte; počkat; oprava; změna plánů; rozmyslel jsem si to; rozmyslela jsem si to",
        "neutral": "žádný problém; není problém; to nevadí; nevadí; nejen",
        "ack": "dobře; fajn; super; výborně; v pořádku; ok",
        "lone_yes": "a",
        "lone_no": "n",
    },
}

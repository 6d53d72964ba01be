"""Plain answers in Slovak, Bulgarian, Serbian, Croatian and Slovene."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "sk": {
        "yes": """
            áno; hej; áno ďakujem; áno samozrejme; áno určite; jasné; jasné že áno; určite; určite áno; samozrejme
            iste; rozhodne; rád; rada; veľmi rád; veľmi rada; s radosťou; súhlasím; to je pravda; pravda; presne
            presne tak; správne; to je správne; myslím že áno; potvrdzujem; prijímam; znie to dobre; vyhovuje mi
            počítajte so mnou; aj ja; prečo nie; teším sa
        """,
        "no": """
            nie; nie ďakujem; bohužiaľ nie; žiaľ nie; nie nie; vôbec nie; nikdy; v žiadnom prípade; určite nie
            samozrejme že nie; rozhodne nie; asi nie; pravdepodobne nie; myslím že nie; nemyslím si; obávam sa že nie
            tentoraz nie; dnes nie; radšej nie; nechcem; nesúhlasím; to nie je pravda; nie je to pravda; nesprávne
            odmietam; inokedy; nabudúce; nemôžem; bohužiaľ nemôžem; neprídem; bohužiaľ neprídem; nebudem môcť
            nezúčastním sa; nemám čas
        """,
        "maybe": """
            možno; azda; neviem; ešte neviem; nie som si istý; nie som si istá; netuším; ťažko povedať; záleží
            to záleží; uvidíme; skúsim; pokúsim sa; pravdepodobne; asi; dúfam; niekedy; občas; áno aj nie; dám vedieť
        """,
        "coming": "prídem; prídeme; budem tam; zúčastním sa; pripojím sa; budem",
        "regret": "bohužiaľ; žiaľ; je mi ľúto; ľutujem; prepáčte; ospravedlňujem sa",
        "thanks": "ďakujem; vďaka; ahoj; dobrý deň; s pozdravom",
        "filler": "no; tiež; veľmi; len; sa; to; že; a",
        "but": "ale; avšak",
        "if": "ak; iba ak; len ak; keď; záleží od",
        "busy": "chorý; chorá; na dovolenke; v práci; v nemocnici; v zahraničí",
        "aux": "som; sme",
        "me": "ja; my",
        "time": "v sobotu; v nedeľu; dnes; zajtra; tam; vtedy",
    },
    "bg": {
        "yes": """
            да; да да; да благодаря; да разбира се; да с удоволствие; разбира се; разбира се че да; естествено
            определено; определено да; абсолютно; със сигурност; сигурно да; несъмнено; с удоволствие; с радост
            съгласен; съгласна; съгласен съм; съгласна съм; вярно; вярно е; това е вярно; така е; точно; точно така
            правилно; това е правилно; мисля че да; приемам; потвърждавам; ще дойда; ще дойдем; ще бъда там
            ще присъствам; ще участвам; идвам; и аз; защо не; звучи добре; устройва ме; разчитайте на мен
        """,
        "no": """
            не; не не; не благодаря; не за съжаление; за съжаление не; съвсем не; изобщо не; никога; в никакъв случай
            разбира се че не; определено не; абсолютно не; със сигурност не; вероятно не; може би не; мисля че не
            не мисля; не мисля така; не вярвам; страхувам се че не; съмнявам се; едва ли; не този път; не днес
            днес не; не сега; не точно; не наистина; по-добре не; не искам; не съм съгласен; не съм съгласна; невярно
            не е вярно; това не е вярно; грешно; това е грешно; неправилно; лъжа; отказвам; не мога; не мога да дойда
            за съжаление не мога; за съжаление не мога да дойда; няма да дойда; няма да мога; няма да мога да дойда
            за съжаление няма да мога; няма да бъда там; няма да присъствам; друг път; следващия път; невъзможно
            нямам време
        """,
        "maybe": """
            може би; може; възможно; възможно е; евентуално; не знам; още не знам; не зная; не съм сигурен
            не съм сигурна; нямам представа; трудно е да се каже; зависи; ще видим; ще видя; ще опитам; ще се опитам
            вероятно; вероятно да; сигурно; надявам се; понякога; от време на време; да и не; кой знае; ще помисля
            предполагам
        """,
        "regret": "за съжаление; съжалявам; много съжалявам; извинете; извинявайте; жалко",
        "thanks": """
            благодаря; много благодаря; благодаря за поканата; мерси; здравей; здравейте; поздрави; с уважение
            довиждане
        """,
        "but": "но; обаче; ама",
        "ack": "ок; добре; супер; чудесно; окей",
        "if": "ако; само ако; освен ако; при условие че; зависи от; зависи дали",
        "ask": "кога; къде; какво; кой; как; колко; защо",
        "neutral": "няма проблем; няма проблеми; няма нищо",
        "filler": "аз; и; много; там; тогава; в събота; днес; утре; наистина",
    },
    "sr": {
        "yes": """
            да; наравно; свакако; дефинитивно; апсолутно; сигурно; са задовољством; радо; врло радо; слажем се; тачно
            то је тачно; тако је; истина; мислим да да; прихватам; доћи ћу; долазим; бићу тамо; зашто да не; da
            da da; da naravno; da hvala; naravno; naravno da da; svakako; definitivno; apsolutno; sigurno; sigurno da
            sa zadovoljstvom; rado; vrlo rado; slažem se; tačno; to je tačno; točno; to je točno; tako je; istina
            to je istina; mislim da da; prihvaćam; prihvatam; dolazim; doći ću; bit ću tamo; biću tamo
            vidimo se (tamo|u subotu); zašto ne; zašto da ne; bez sumnje; može; vrijedi; računajte na mene
            potvrđujem; zvuči dobro; dakako; jašta; jasno
        """,
        "no": """
            не; не хвала; нажалост не; никада; никако; наравно да не; дефинитивно не; мислим да не; не мислим
            не слажем се; нетачно; није истина; није тачно; не могу; не могу да дођем; нећу доћи; други пут; ne
            ne ne; ne hvala; nažalost ne; ne nažalost; nikad; nikada; nikako; ni u kom slučaju; ni slučajno
            nema šanse; naravno da ne; definitivno ne; apsolutno ne; sigurno ne; vjerojatno ne; verovatno ne
            možda ne; mislim da ne; ne mislim; ne mislim tako; ne bih rekao; ne bih rekla; bojim se da ne; sumnjam
            ne ovaj put; ovaj put ne; ne danas; danas ne; ne sada; ne baš; ne želim; neću; ne slažem se; netačno
            netočno; nije istina; to nije istina; nije tačno; nije točno; to nije točno; krivo; pogrešno; laž
            odbijam; ne mogu; ne mogu doći; nažalost ne mogu; nažalost ne mogu doći; neću doći; neću moći
            neću moći doći; neću biti tamo; ne dolazim; drugi put; sljedeći put; sledeći put; nemoguće; nemam vremena
            radije ne
        """,
        "maybe": """
            можда; не знам; нисам сигуран; нисам сигурна; зависи; вероватно; видећемо; немам појма; možda; moguće
            moguće je; eventualno; ne znam; ne znam još; još ne znam; nisam siguran; nisam sigurna; nemam pojma
            teško je reći; teško reći; ovisi; zavisi; to ovisi; vidjet ćemo; videćemo; pokušat ću; pokušaću
            probat ću; vjerojatno; verovatno; vjerojatno da; nadam se; ponekad; povremeno; da i ne; tko zna; ko zna
            razmislit ću; pretpostavljam; javit ću
        """,
        "regret": "nažalost; нажалост; žao mi je; жао ми је; oprostite; ispričavam se; izvini; izvinite; šteta",
        "thanks": """
            hvala; хвала; hvala lijepa; hvala lepo; puno hvala; hvala na pozivu; bok; zdravo; pozdrav; lijep pozdrav
            srdačan pozdrav; dobar dan; ćao
        """,
        "but": "ali; али; međutim",
        "ack": "ok; u redu; dobro; super; odlično; у реду; добро",
        "if": "ako; ако; samo ako; osim ako; pod uvjetom; ovisi o; zavisi od",
        "ask": "kada; gdje; gde; što; šta; tko; ko; kako; koliko; zašto",
        "neutral": "nema problema; nema veze; nije problem",
    },
    "sl": {
        "yes": """
            ja; ja hvala; ja seveda; seveda; seveda ja; vsekakor; zagotovo; definitivno; absolutno; gotovo ja
            z veseljem; rad; rada; se strinjam; strinjam se; drži; to drži; res je; to je res; točno; točno tako
            pravilno; tako je; mislim da ja; sprejmem; pridem; bom prišel; bom prišla; bom tam; se vidimo v soboto
            zakaj pa ne; zakaj ne; brez dvoma
        """,
        "no": """
            ne; ne hvala; žal ne; na žalost ne; sploh ne; nikoli; nikakor; v nobenem primeru; seveda ne
            definitivno ne; absolutno ne; zagotovo ne; verjetno ne; mogoče ne; mislim da ne; ne verjamem; ne bi rekel
            ne bi rekla; dvomim; ne tokrat; tokrat ne; danes ne; ne danes; ne zdaj; raje ne; nočem; ne strinjam se
            se ne strinjam; ni res; to ni res; ni pravilno; narobe; napačno; laž; zavračam; ne morem; ne morem priti
            žal ne morem; žal ne morem priti; ne pridem; ne bom mogel; ne bom mogla; me ne bo; drugič; naslednjič
            nemogoče; nimam časa
        """,
        "maybe": """
            mogoče; morda; možno; ne vem; še ne vem; nisem prepričan; nisem prepričana; nisem siguren; nimam pojma
            težko rečem; težko reči; odvisno; bomo videli; bom videl; bom videla; poskusil bom; poskusila bom
            verjetno; upam; včasih; občasno; da in ne; kdo ve
        """,
        "regret": "žal; na žalost; oprostite; opravičujem se; škoda",
        "thanks": "hvala; hvala lepa; hvala za povabilo; živjo; pozdravljeni; lep pozdrav; lp",
        "but": "ampak; vendar; toda",
        "ack": "ok; v redu; prav; dobro; super; odlično",
        "if": "če; samo če; razen če; odvisno od",
    },
}

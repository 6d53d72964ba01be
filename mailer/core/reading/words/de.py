"""German words and phrases by what they are (names in `phrasing_lexicon.KINDS`)."""

from __future__ import annotations

WORDS = {
    "yes": """
        ja; jaa; jo; joa; jep; jepp; jap; japp; jup; jupp; jawohl; jawoll; ja klar; ja gerne; ja gern; ja bitte
        ja natürlich; ja sicher; ja doch; ja total; ja auf jeden fall; ja unbedingt; aber ja; aber ja doch; aber klar
        aber sicher; aber natürlich; na klar; na sicher; na logo; na gut; na dann ja; klaro; klar doch; klar; logo
        logisch; auf jeden fall; auf alle fälle; unbedingt; selbstverständlich; sehr gern; sehr gerne; nur zu gern
        nur zu gerne; herzlich gern; liebend gern; liebend gerne; mit vergnügen; mit freuden; mit freude
        einverstanden; abgemacht; gebongt; geht klar; geht in ordnung; zugesagt; zusage; ich sage zu
        ich sage gerne zu; sage zu; sage gerne zu; ich sage hiermit zu; ich bestätige; bestätigt; bin dafür
        ich bin dafür; dafür; ohne zweifel; zweifellos; ohne frage; genau; ganz genau; exakt; stimmt; stimmt genau
        das stimmt; das ist richtig; das ist korrekt; das ist wahr; so ist es; in der tat; allerdings; jederzeit
        immer; immer doch; immer gerne; von mir aus; von mir aus gerne; warum auch nicht; spricht nichts dagegen
        nichts dagegen; ich habe nichts dagegen; hab nichts dagegen; ich stimme zu; stimme zu; zustimmung
        bin einverstanden; ich bin einverstanden; topp; ich denke schon; ich glaube schon; ich glaube ja
        ich denke ja; denke schon; glaube schon; ich auch; wir auch; das ist ein ja; meine antwort ist ja
        definitiv ja; 👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋; gern doch; jawoll ja; freilich; eh klar; passt schon; wird gemacht
        mach ich; mache ich; machen wir
    """,
    "rhetorical": """
        warum nicht; wieso nicht; warum auch nicht; na warum nicht; was sonst; wer nicht; wie könnte ich nein sagen
        da fragst du noch
    """,
    "surely": """
        gerne; gern; sicher; sicherlich; natürlich; naturlich; definitiv; bestimmt; absolut; gewiss; garantiert
        total; sicha; freilich; unbedingt; klar; auf jeden
    """,
    "ack": """
        ok; okay; oke; okey; gut; alles klar; schön; prima; fein; super; perfekt; in ordnung; geht so in ordnung
        wunderbar; toll
    """,
    "soft": """
        richtig; korrekt; wahr; vorhanden; bin frei; frei; verfügbar; interessiert; gute idee; tolle idee; super idee
        einverstanden; akzeptiert; angenommen; bestätigt; jederzeit
    """,
    "good": """
        (das|es|der termin|der tag|samstag|die zeit|) (klingt|hört sich|klingt ja) (gut|super|toll|prima|fantastisch|großartig|wunderbar|nett|perfekt|gut an|super an|toll an|sehr gut|verlockend|interessant an)
        (das|es|der termin|der tag|samstag|die zeit|mir|uns|) (passt|paßt) (mir|uns|) (gut|sehr gut|super|prima|perfekt|bestens|wunderbar|ausgezeichnet|hervorragend|)
        passt; passt gut; das geht; geht (bei mir|für mich|)
        das (wäre|würde) (toll|super|schön|prima|großartig|wunderbar|klasse|fein|nett|mir gefallen|mich freuen|sehr schön|mir passen|gehen|eine freude)
        es (wäre|ist) mir (eine freude|ein vergnügen|eine ehre)
        (ich|wir|) (freue|freu|freuen) (mich|uns) (schon|sehr|riesig|total|) (sehr|riesig|total|) (darauf|drauf|auf euch|auf samstag|auf sonntag|auf dich|auf das treffen|auf die sitzung|auf alle|auf den austausch|auf unser treffen|dabei zu sein|auf das wiedersehen|)
        kann es kaum erwarten; ich kann es kaum erwarten; kanns kaum erwarten
        (das|) (lasse|lass) ich mir nicht (entgehen|nehmen); das will ich nicht verpassen
        das möchte ich nicht verpassen; das verpasse ich nicht; da kann ich nicht nein sagen; kann nicht nein sagen
        da sage ich nicht nein; sag ich nicht nein; wie könnte ich nein sagen; ich hätte lust; hätte lust
        ich hab lust; ich habe lust; habe lust; hab lust; ich (liebe|mag) (es|das|sie|ihn); das gefällt mir
        da bin ich immer zu haben; ich bin interessiert; mit mir (könnt|kannst|können) (ihr|du|sie) rechnen
        (ihr könnt|du kannst|sie können) (auf mich zählen|mit mir rechnen)
        (rechnet|rechne|rechnen sie|plant|plan|planen sie) (mit mir|mich ein|mich mit ein|mich bitte ein|uns ein|mit uns)
        (zählt|zähl|zählen sie) (auf mich|mich dazu); (trag|tragt|tragen sie) mich (bitte|) ein; bin ich für zu haben
        kein problem ich komme; nichts kann mich aufhalten
        ich bin (sicher|mir sicher|überzeugt|bereit|einverstanden|frei|verfügbar|zu allem bereit)
    """,
    "coming": """
        bin dabei; ich bin dabei; wir sind dabei; sind dabei; dabei; bin am start; ich bin am start
        ich bin mit von der partie; bin mit von der partie; mit von der partie; bin da; ich bin da; wir sind da
        bin natürlich dabei
        (ich|) bin (gerne|gern|auf jeden fall|natürlich|definitiv|sicher|selbstverständlich|wieder|auch|sehr gerne|) (wieder|auch|) dabei
        werde da sein; ich werde da sein; werde dabei sein; komme; ich komme; wir kommen; komm; ich komm
        kommen gerne; komme gerne; komme gern; komme auf jeden fall; komme natürlich; schaffe es; schaff es
        ich schaffe es; schaffe ich; schaffe das; schaffs; nehme teil; ich nehme teil; nehme gerne teil
        wir nehmen teil; nehme an; ich nehme die einladung an; nehme die einladung an; ich nehme (gerne|gern) an
        ich nehme dankend an
        (wir|) (sehen|seh|sehn) uns (dann|am|da|dort|samstag|sonntag|morgen|alle am|beim treffen|dann am)
        bis (dann|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|morgen|nachher|heute abend)
        man sieht sich (dann|am); bin unterwegs; ich erscheine; erscheine; wähle mich ein; ich wähle mich ein
        schalte mich zu; ich schalte mich zu; schaue vorbei; ich schaue vorbei; schau vorbei; ich stoße dazu
        ich stosse dazu; stoße dazu; mache mit; ich mache mit; mach mit; ich mach mit; wir machen mit
    """,
    "no": """
        nein; nee; ne; nö; noe; nein danke; nein leider; nein leider nicht; leider nein; leider nicht; ach nein
        oh nein; nein sorry; nein tut mir leid; auf keinen fall; auf gar keinen fall; keinesfalls; keineswegs
        niemals; nie; nie im leben; nie wieder; nie und nimmer; nicht wirklich; eher nicht; lieber nicht
        besser nicht; wohl nicht; wohl kaum; kaum; wahrscheinlich nicht; vermutlich nicht; voraussichtlich nicht
        vielleicht nicht; bestimmt nicht; sicher nicht; sicherlich nicht; natürlich nicht; definitiv nicht
        absolut nicht; ganz und gar nicht; überhaupt nicht; gar nicht; noch nicht; noch nie
        nicht (dieses mal|diesmal|heute|morgen|am samstag|diese woche|mehr|jetzt|für mich|mit mir|so richtig|möglich|machbar|ganz|unbedingt|interessiert|wahr|richtig|korrekt|besonders|so gern|gern|gerne|sehr|verfügbar|im geringsten|in diesem leben)
        diesmal nicht; dieses mal nicht; dieses mal leider nicht; diesmal leider nicht; heute nicht
        heute leider nicht; keine chance; keine lust; ich habe keine lust; hab keine lust; kein interesse
        ich habe kein interesse; kein bedarf; keine zeit; ich habe keine zeit; hab keine zeit; habe leider keine zeit
        ich habe leider keine zeit; ich hab leider keine zeit; kein bock; keinen bock; vergiss es
        kommt nicht in frage; ausgeschlossen; unmöglich; das ist unmöglich; das geht nicht; geht nicht
        geht leider nicht; das geht leider nicht; das wird nichts; wird nichts; wird leider nichts
        das wird leider nichts; klappt nicht; klappt es nicht; klappt es leider nicht; klappt bei mir nicht
        klappt bei mir leider nicht; geht es nicht; klappt leider nicht; das klappt nicht; das klappt leider nicht
        passt nicht; passt leider nicht; passt mir nicht; passt mir leider nicht; das passt mir nicht
        das passt nicht; das passt leider nicht; das stimmt nicht; stimmt nicht
        das ist nicht (richtig|wahr|korrekt|so|der fall|möglich); das ist (falsch|gelogen|unwahr|eine lüge|ein nein)
        ich denke nicht; ich glaube nicht; ich glaube kaum; denke nicht; glaube nicht; glaub nicht; glaub ich nicht
        das glaube ich nicht; ich fürchte nicht; ich fürchte nein; ich bezweifle es; ich bezweifle das
        das bezweifle ich; bezweifle ich; ich bin dagegen; dagegen; bin dagegen; ich lehne ab; lehne ab; abgelehnt
        ich muss ablehnen; ablehnen; ich möchte nicht; ich will nicht; ich mag nicht; möchte nicht; will nicht
        mag ich nicht; ich mag (es|das|sie) nicht; ich hasse (es|das); ist nichts für mich; das ist nichts für mich
        nichts für mich; nicht mein ding; ist nicht mein ding; das ist nicht mein ding; ich würde lieber nicht
        unwahrscheinlich; das ist unwahrscheinlich; sehr unwahrscheinlich; vergiß es; nichts da; von wegen
        im gegenteil; weder noch; negativ
        ich bin nicht (interessiert|sicher dabei|verfügbar|frei|einverstanden|überzeugt|bereit); 👎; ❌; 🚫; -1; absage
        absagen; abgesagt; ich stimme nicht zu; stimme nicht zu; nicht einverstanden
    """,
    "lone_no": "n; falsch; negativ; verhindert; entschuldigt; abgemeldet; nope",
    "lone_yes": "j; y; jaja; yes; yep; yeah",
    "not": """
        nicht; nich; net; ned; kein; keine; keinen; keiner; keinem; nie; niemals; nimmer; unmöglich; kaum
        auf keinen fall; nicht mehr; weder; keinesfalls; glaube nicht dass ich; denke nicht dass ich
        ich glaube nicht dass; ich denke nicht dass
    """,
    "maybe": """
        vielleicht; viell; vllt; evtl; eventuell; evt; möglicherweise; möglich; gut möglich; ist möglich
        das ist möglich; es ist möglich; kann sein; könnte sein; das kann sein; das könnte sein; mag sein; womöglich
        unter umständen; je nachdem; kommt darauf an; kommt drauf an; es kommt darauf an; das kommt darauf an
        kommt ganz darauf an; das hängt davon ab; hängt davon ab; ich weiß nicht; ich weiss nicht; weiß nicht
        weiss nicht; weiß ich nicht; weiß ich noch nicht; weiss ich noch nicht; weiß noch nicht
        ich weiß (es|) noch nicht; ich weiß es nicht; ich weiss es nicht; weiß nicht genau; ich weiß nicht genau
        keine ahnung; ich habe keine ahnung; hab keine ahnung; kp; kA; k.a; nicht sicher; noch nicht sicher
        bin nicht sicher; bin mir nicht sicher; ich bin nicht sicher; ich bin mir nicht sicher
        ich bin mir (noch|da|nicht ganz|noch nicht|da nicht|nicht so|unsicher|noch unsicher) (nicht|) (sicher|ganz sicher|)
        bin unsicher; ich bin unsicher; unsicher; unentschieden; unentschlossen; ich bin unentschlossen
        bin noch unentschlossen; noch offen; noch unklar; unklar; schwer zu sagen; das ist schwer zu sagen
        kann ich (noch|) nicht sagen; kann ich (noch|) nicht genau sagen; das kann ich (noch|) nicht sagen
        ich kann (es|das|) (noch|) nicht sagen; kann noch nichts sagen; wer weiß; wer weiss; mal sehen; mal schauen
        schauen wir mal; schaun mer mal; sehen wir dann; ich schau mal; ich schaue mal; ich melde mich
        melde mich noch; ich gebe noch bescheid; gebe noch bescheid; ich sage noch bescheid; ich überlege noch
        überlege noch
        ich muss (noch|mal|erst|noch mal|erst mal|erst noch|) (schauen|überlegen|nachdenken|nachsehen|nachfragen|sehen|gucken|klären|abklären|fragen)
        muss (noch|mal|erst|) (schauen|überlegen|nachsehen|sehen|gucken|klären|fragen); lass mich überlegen
        lass mich nachsehen; unter vorbehalt; mit vorbehalt; jein; ja und nein; teils teils; halb halb; 50/50
        fifty fifty; fifty-fifty; manchmal; ab und zu; gelegentlich; hin und wieder; so lala; ich hoffe; ich hoffe es
        hoffentlich; hoffe schon; ich hoffe schon; wahrscheinlich; wahrscheinlich schon; wahrscheinlich ja
        vermutlich; vermutlich ja; vermutlich schon; wohl schon; voraussichtlich; könnte klappen; könnte gehen
        müsste gehen; müsste klappen; sollte klappen; sollte gehen; ich versuche es; versuche es; ich versuchs
        versuch es; ich werde es versuchen; werde es versuchen; ich gebe mein bestes; ich tendiere zu ja; eher ja
        eher schon; schon möglich; 🤷; 🤔; ich schwanke noch; noch nicht entschieden
        ich habe mich noch nicht entschieden; wir werden sehen; man wird sehen; kommt aufs wetter an; wenn es geht
        wenn möglich; falls möglich; sofern möglich; irgendwie; bedingt; ich rate; ich schätze ja; ich schätze
        ich vermute; ich nehme an; nehme ich an; tentativ; merkt mich mal vor; ohne gewähr
    """,
    "likely": """
        wahrscheinlich; vermutlich; voraussichtlich; hoffentlich; vielleicht; eventuell; evtl; möglicherweise
        womöglich; vllt; hoffe; ich hoffe; wohl; ich glaube; ich denke; glaube; denke; wahrsch; unter umständen
        ich vermute; ich schätze; ich nehme an; fast sicher; ziemlich sicher
    """,
    "me": """
        ich; wir; wir beide; mein mann und ich; meine frau und ich; meine freundin und ich; mein freund und ich
        und ich; mich; uns; wir alle
    """,
    "other": """
        er; sie; es; ihr; du; man; das; dies; dieser; diese; dieses; jemand; niemand; keiner kam; alle
        mein (mann|bruder|sohn|chef|freund|vater)
        meine (frau|schwester|tochter|chefin|freundin|mutter|kinder|eltern); welche; etwas
    """,
    "aux": "bin; sind; ist; seid; werde sein; hat; sein; wäre; wird; tue; mache",
    "was": """
        war; waren; hatte; hatten; wurde; wurden; hätte; hätten; gewesen; kam; sagte; konnte; konnten; musste; mussten
    """,
    "can": """
        kann; können; konnen; werde; werden; will; wollen; darf; dürfen; schaffe; gedenke; plane; plane zu; habe vor
        nehme; nehmen; bin in der lage; werde können; freue mich; freuen uns; schaff; krieg; kriege; bekomme
    """,
    "would": "würde; würden; könnte; könnten; wuerde",
    "might": """
        (ich hoffe|hoffe|ich glaube|ich denke|ich schätze|ich vermute), (dass|daß)
        (weiß|weiss|weiß noch|weiss noch|weiß aber|bin mir|bin|bin mir noch|bin noch) nicht (genau|sicher|), ob
        versuche; versuchen; versuch; hoffe; bemühe mich; werde versuchen; überlege; weiß nicht ob; weiss nicht ob
        weiß noch nicht ob; bin nicht sicher ob; bin mir nicht sicher ob; noch nicht sicher ob; bin unsicher ob
        keine ahnung ob; mal sehen ob; mal schauen ob; schaue ob; sollte; müsste; dürfte; könnte sein dass
        kann sein dass; kann sein daß; schauen ob; gucken ob; sehen ob; unklar ob
    """,
    "must": "muss; muß; müssen; soll; sollen; mussen",
    "have": "habe; hab; haben; es gibt; bekomme; bekommen; stecke in",
    "come": """
        kommen; komen; dabei sein; dabei; dasein; da sein; teilnehmen; teil; teilzunehmen; daran teilnehmen
        mitmachen; anwesend sein; anwesend; erscheinen; vorbeikommen; vorbeischauen; mitkommen; dazukommen
        dazustoßen; einwählen; mich einwählen; zuschalten; mich zuschalten; es einrichten; einrichten; es schaffen
        schaffen; hinkommen; zu kommen; dabei zu sein; es zu schaffen; mitzumachen; mit von der partie; dazu kommen
        zusagen; annehmen; mit dabei; mit dabei sein; mitgehen; es; reinschauen; hin; vor ort sein; beitreten
        vorbei kommen
    """,
    "go": "gehen; hingehen",
    "refuse": """
        (ich|wir|) (sage|sag|sagen) (leider|hiermit|schweren herzens|lieber|) ab
        muss (leider|) (absagen|passen|ablehnen|verzichten|aussetzen)
        (ich|wir|) (muss|müssen) (leider|diesmal|dieses mal|schweren herzens|da|hier|) (leider|diesmal|) (absagen|passen|ablehnen|verzichten|aussetzen|arbeiten)
        absagen; abzusagen; ich passe; passe diesmal; ich setze aus; setze diesmal aus; ich bin raus; bin raus
        bin leider raus; ich bin leider raus; bin diesmal raus; ohne mich
        (rechnet|rechne|rechnen sie) (leider|bitte|diesmal|) nicht mit (mir|uns); (zählt|zähl) nicht auf mich
        ihr müsst ohne mich; ihr müsst leider ohne mich; (ein|) andermal; ein anderes mal; nächstes mal
        nächstes mal wieder; nächstes mal gern; nächstes mal gerne; beim nächsten mal; beim nächsten mal wieder
        das nächste mal; vielleicht nächstes mal; vielleicht beim nächsten mal; vielleicht ein andermal
        gerne ein andermal; gern ein andermal; lieber ein andermal
        (bin|wäre) beim nächsten mal (wieder|gerne|) dabei
        mir ist (etwas|was|leider etwas|leider was) dazwischengekommen; mir kam (etwas|was|leider etwas) dazwischen
        es ist (mir|) (etwas|was|leider etwas) dazwischengekommen; etwas dazwischengekommen; was dazwischengekommen
        dazwischen gekommen; dazwischengekommen
        (ich|) (bin|wir sind|sind) (leider|da|schon|an dem tag|an dem abend|da leider|leider schon|dann|an dem wochenende|da schon|) (leider|schon|) (verhindert|verplant|ausgebucht|unabkömmlich|anderweitig verplant|anderweitig beschäftigt|verreist|nicht da|nicht zu hause|nicht in der stadt|nicht verfügbar|nicht dabei|nicht im lande|nicht im land|weg|unterwegs dann|krank|erkrankt|krankgeschrieben|erkältet|auf reisen|beruflich verhindert|beruflich unterwegs|außer haus|nicht fit)
        schon (verplant|etwas vor|was vor|vergeben)
        (ich|wir|) (habe|hab|haben) (da|leider|schon|da schon|leider schon|an dem tag|da leider schon|da leider|an dem abend|) (schon|leider|) (was|etwas|was anderes|etwas anderes|andere pläne|anderes|einen anderen termin|einen termin|keine zeit) (vor|)
        andere pläne; einen anderen termin; terminkonflikt; terminüberschneidung; überschneidet sich
        wünschte ich könnte; ich wünschte ich könnte; ich wünschte ich könnte kommen; wäre gerne gekommen
        wäre gern gekommen; wäre gern dabei gewesen; wäre gerne dabei gewesen
        ich wäre (so|) (gern|gerne) (dabei|gekommen|dabei gewesen); hätte gerne teilgenommen
        (bin|ich bin) in gedanken (dabei|bei euch); in gedanken (dabei|bei euch); werde fehlen; ich werde fehlen
        ich fehle; fehle leider; fehle; ich kann nicht; kann nicht; kann leider nicht; ich kann leider nicht
        kann diesmal nicht; kann da nicht; ich kann da nicht; ich kann da leider nicht; da kann ich nicht
        da kann ich leider nicht; ich kann diesmal (leider|) nicht; schaffe es (leider|diesmal|diesmal leider|) nicht
        schaff es (leider|) nicht; ich schaffe es (leider|diesmal|diesmal leider|) nicht; schaffe ich (leider|) nicht
        das schaffe ich (leider|) nicht; es ist mir (leider|) nicht möglich; ist mir nicht möglich
        mir (leider|) nicht möglich; kein babysitter; keinen babysitter; zu viel zu tun; zu viel los; zu müde
        zu krank; ich bin zu (müde|krank|weit weg)
    """,
    "wish": """
        möchte; möchten; würde gern; würde gerne; würden gern; würden gerne; wäre gern; wäre gerne; hätte gern
        hätte gerne; käme gern; käme gerne; gerne würde; gern würde
    """,
    "busy": """
        weg; verreist; unterwegs; im urlaub; in urlaub; auf urlaub; auf reisen; auf dienstreise; auf geschäftsreise
        im ausland; auf einer reise; auf einer hochzeit; auf einer beerdigung; im krankenhaus; im spital; beim arzt
        beim zahnarzt; bei der arbeit; auf arbeit; in der arbeit; arbeiten; am arbeiten; krank; erkältet; erkrankt
        krankgeschrieben; beschäftigt; verplant; verhindert; ausgebucht; im stress; auf einer konferenz
        auf einer tagung; auf einem kurs; auf einem seminar; auf klassenfahrt; bei meinen eltern; bei meiner mutter
        bei meiner familie; bei der familie; in therapie; auf kur; in der kur; in reha; in der reha; im bett
        im dienst; auf schicht; auf spätschicht; auf nachtschicht; nicht da; nicht zu hause; nicht in der stadt
        nicht verfügbar; außer haus; abwesend; umziehen; am umziehen; auf montage; auf fortbildung; besetzt
        eingespannt
    """,
    "engaged": """
        (einen|ein|eine|schon einen|leider einen|den|meinen|meine|einen wichtigen|einen anderen|) (arzttermin|zahnarzttermin|termin|krankenhaustermin|termin beim arzt|termin beim zahnarzt|termin im krankenhaus|op|operation|untersuchung|behandlung|prüfung|klausur|prüfungen|hochzeit|beerdigung|geburtstagsfeier|geburtstag|familienfeier|feier|besuch|gäste|schicht|dienst|nachtschicht|spätschicht|spätdienst|nachtdienst|elternabend|flug|reise|fieber|grippe|migräne|kopfschmerzen|corona|covid|erkältung|verabredung|verpflichtung|verpflichtungen|familienbesuch|vorstellungsgespräch|bewerbungsgespräch|konzert|deadline|kurs|besprechung|sitzung|meeting|umzug|familientreffen|konferenz|trauerfall|training|chorprobe|probe)
        arbeiten; lernen; zum arzt; zum zahnarzt; ins krankenhaus; in die klinik; zu einer beerdigung
        zu einer hochzeit; auf die kinder aufpassen; auf meine kinder aufpassen; kinder hüten; babysitten; verreisen
        wegfahren; umziehen; zur arbeit; überstunden machen; länger arbeiten; meine mutter besuchen; zum elternabend
        zuhause bleiben; zu hause bleiben; das bett hüten; im bett bleiben; packen
    """,
    "time": """
        (am|diesen|nächsten|kommenden|jeden|bis|ab|seit|) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag) (morgen|vormittag|nachmittag|abend|früh|)
        heute; morgen; übermorgen; heute abend; morgen abend
        (an|in|zu|bis|ab|für) (diesem|dem|dieser|der|diese|die|das|dieses) (tag|abend|woche|wochenende|zeit|termin|monat|datum|zeitpunkt|nachmittag|morgen|mal)
        dann; da; dort; diesmal; dieses mal; diese woche; dieses wochenende; nächste woche; nächstes wochenende
        am wochenende; das ganze wochenende; die ganze woche; den ganzen tag; um; uhr
        im (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
        bis (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|dahin|ende|anfang|mitte|auf weiteres|spät)
        jetzt; gerade; zurzeit; zur zeit; momentan; im moment; leider erst; wie immer; pünktlich; online; telefonisch
        per telefon; per zoom; zum treffen; zur sitzung; zum termin; zu dem treffen; beim treffen; an der sitzung
        am treffen; an dem treffen; die ganze zeit; abends; vormittags; nachmittags; wieder; zu der zeit
        zu dieser zeit; um diese zeit; an weihnachten; über weihnachten; über ostern; hier; in person
    """,
    "past": """
        gestern; vorgestern; letzte woche; letztes mal; letzten monat; letztes jahr; damals; neulich; früher
        letzten (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
    """,
    "regret": """
        leider; bedauerlicherweise; schade; sehr schade; tut mir leid; tut mir sehr leid; tut mir wirklich leid
        es tut mir leid; es tut mir sehr leid; tut uns leid; sorry; entschuldigung; entschuldige; entschuldigt
        entschuldigen sie; verzeihung; ich bedaure; bedaure; bedauere; zu meinem bedauern; ich fürchte; fürchte
        unglücklicherweise; wie schade; so schade; dummerweise; blöderweise; 😢; 😭; 🙁; 😞; 😔
        :(; :-(; ach schade; mist; schweren herzens; pardon; ärgerlicherweise
    """,
    "thanks": """
        danke; dankeschön; danke schön; vielen dank; herzlichen dank; besten dank; lieben dank; tausend dank; dankend
        danke (für die einladung|für die info|für die nachfrage|für die erinnerung|euch|dir|ihnen|sehr|vielmals|trotzdem|für alles|fürs organisieren|fürs nachfragen|der nachfrage|für die organisation)
        vielen dank für die (einladung|info|nachfrage|erinnerung|organisation|mühe); merci; hallo; hi; hey; liebe
        lieber; liebe alle; liebe gruppe; guten tag; guten morgen; guten abend; servus; moin; grüß gott; grüße
        liebe grüße; viele grüße; herzliche grüße; schöne grüße; beste grüße; mit freundlichen grüßen; mfg; lg; vg
        gruß; tschüss; tschüß; ciao; bis bald; bis später; alles gute; viel spaß; viel spass; viel spaß euch
        euch viel spaß; schönen tag; schönen abend; schönes wochenende; gute besserung; euch; dir; ihnen; 🙏; ❤; 😊; 🙂
        😀; 😃; 😁; 😄; 🎉; 🥳; :); :-); ); zusammen; ihr lieben; alle; mal
    """,
    "filler": """
        also; ach; oh; na; naja; nun; tja; hm; hmm; äh; ähm; ja dann; doch; aber auch; auch; so; sehr; wirklich; echt
        ganz; nur; noch; schon; mal; halt; eben; eigentlich; bitte; einfach; wie gesagt; mir; uns; zu; mit; der; die
        den; dem; zum; zur; ein; eine; einen; einem; im; am; an; in; auf; für; von; bei; trotzdem; immer; selber
        selbst; persönlich; ehrlich; ehrlich gesagt; überhaupt; gar; ich würde sagen; würde sagen; um ehrlich zu sein
        überaus; ungefähr; super; toll; schön; glücklich; riesig; total; sowieso; sowas; dran; daran; dass; daß
        meine; mein; unsere; unser; lieber; besonders; extra; hiermit; erneut; wieder; gleich; weiterhin; einladung
        treffen; sitzung; termin; gruppe; runde; session; zurück
    """,
    "ask": """
        was; wann; wo; wer; wie; warum; wieso; weshalb; welche; welcher; welches; wieviel; wie viel; wohin; woher
    """,
    "if": """
        wenn; falls; sofern; nur wenn; nur falls; nur am; nur an; aber nur wenn; es sei denn; vorausgesetzt
        unter der bedingung; unter der voraussetzung; solange; außer wenn; ausser wenn; je nach; je nachdem ob
        je nachdem wie; kommt darauf an ob; kommt drauf an ob; kommt darauf an wie; kommt drauf an wie
        hängt davon ab ob; hängt vom; kommt auf; soweit; insofern; im falle; bei gutem wetter; nicht wenn; außer
    """,
    "polite": """
        ob; wenn (das|es) (ok|okay|in ordnung|recht|möglich|für euch ok|passt|für dich ok|geht) (ist|); wenn ich darf
        wenn (ihr|du|sie) (mögt|magst|mögen|wollt|willst|wollen|möchtest|möchten|wünscht); falls noch platz ist
        wenn noch platz ist; wenn ich ehrlich bin; wenn ich mich recht erinnere; sag bescheid wenn
        sagt bescheid wenn; auch wenn; selbst wenn; melde mich falls; melde mich wenn; sage bescheid falls
        gebe bescheid falls; gebe bescheid wenn
    """,
    "but": """
        aber; jedoch; allerdings nur; doch leider; dennoch; sondern; nur dass; andererseits; obwohl; außer dass
        stattdessen; dafür
    """,
    "and": "und; weil; da ich; da wir; denn; deshalb; daher; deswegen; darum; wegen; nämlich; so dass; sodass",
    "instead": """
        moment; halt stopp; warte; oh warte; ach nein doch; ach nee; nein moment; quatsch; korrektur; doch nicht so
        sorry ich meinte; ich meinte; ich meine; planänderung; planaenderung; im nachhinein
        wenn ich es mir recht überlege; vergesst das; streich das; hoppla; ups; nachtrag; update
        ich habe mich vertan; hab mich vertan; es hat sich geändert; hat sich geändert; hab es mir anders überlegt
        ich habe es mir anders überlegt; jetzt doch
    """,
    "true": "richtig; korrekt; wahr; so; der fall; exakt; zutreffend",
    "false": "falsch; unwahr; gelogen; nicht wahr; inkorrekt; unrichtig; eine lüge; quatsch; unsinn",
    "moderate": """
        moderieren; leiten; übernehmen die moderation; die moderation übernehmen; die moderation
        moderation übernehmen; die leitung übernehmen; die leitung; moderiere; leite; ich moderiere; ich leite
        moderator sein; die gruppe leiten; die sitzung leiten; das treffen leiten; das treffen moderieren
        die sitzung moderieren; gastgeber sein; übernehme die moderation; übernehme die leitung; mache die moderation
        die nächste sitzung leiten; das nächste treffen leiten; moderierend
    """,
    "do_it": """
        das machen; es machen; das übernehmen; es übernehmen; übernehmen; das tun; es tun; übernehme; übernehme das
        übernehme es; einspringen; springe ein; übernehme ich; mache ich gern; das mache ich; das mach ich
        das übernehme ich
    """,
    "hand_over": """
        jemand anders (soll|sollte|kann|müsste|bitte) (das|es|) (machen|übernehmen|moderieren|leiten|)
        kann jemand anders (das|es|) (machen|übernehmen|moderieren|leiten)
        (muss|möchte) die (moderation|leitung) (abgeben|zurückgeben|niederlegen)
        die moderation (abgeben|zurückgeben|niederlegen); die leitung (abgeben|zurückgeben); gebe die moderation ab
        moderation abgeben
    """,
    "partly": """
        später; etwas später; ein bisschen später; verspätet; mit verspätung; zu spät; komme später
        komme etwas später; verspäte mich; ich verspäte mich; früher gehen; muss früher weg; muss früher gehen
        nicht die ganze zeit; nur kurz; nur die erste hälfte; eher gehen; kann nicht lange bleiben; nur telefonisch
    """,
    "neutral": """
        kein problem; keine sorge; keine ursache; keine eile; kein stress; kein thema; keine frage; nicht nur
        nicht schlimm; macht nichts; nicht vergessen; nicht wahr; nichts zu danken; keine rückmeldung; niemand
        keiner; kein wunder; gut zu wissen; verstanden; angekommen; erhalten; zur kenntnis genommen; alles gut
        gute frage; je; jeder; jedes; jede; immer wieder; nicht zuletzt; noch nie so; nie genug; ja nicht
    """,
}

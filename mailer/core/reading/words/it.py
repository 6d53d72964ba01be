"""Italian words and phrases by what they are (names in `phrasing_lexicon.KINDS`)."""

from __future__ import annotations

WORDS = {
    "yes": """
        sì; sii; siii; sì sì; sì certo; sì grazie; sì volentieri; sì con piacere; sì certamente; sì assolutamente
        sì per favore; sì dai; sì ok; certo che sì; ma certo; ma sì; eh sì; ma certo che sì; penso di sì; credo di sì
        direi di sì; mi sa di sì; dico di sì; la mia risposta è sì; è un sì; volentieri; molto volentieri
        ben volentieri; più che volentieri; con piacere; con molto piacere; con gioia; d'accordo; sono d'accordo
        siamo d'accordo; completamente d'accordo; affare fatto; ci sto; ci stiamo; accetto; accettato
        accetto volentieri; accetto l'invito; confermo; confermato; approvo; è vero; è corretto; è giusto; è così
        è esatto; proprio così; esatto; esattamente; giusto così; affermativo; in effetti; senza dubbio
        senza alcun dubbio; indubbiamente; senz'altro; senza problemi; nessun problema vengo; come no; ovvio che sì
        sicuro che sì; sempre; quando vuoi; anch'io; anche io; anche noi; anche a me; facciamolo; andiamo; vai; dai
        hai ragione; segnami; segnatemi; mettimi in lista; iscrivimi; fatto; andata; 👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋; yes
    """,
    "rhetorical": "perché no; e perché no; come dire di no; come potrei dire di no; chi direbbe di no; come no",
    "surely": """
        certo; certamente; sicuro; sicuramente; assolutamente; assolutamente sì; ovviamente; ovvio; naturalmente
        di sicuro; di certo; sicuramente sì; certamente sì; chiaramente; chiaro; evidentemente; decisamente
        totalmente; definitivamente; sicurissimo; sicurissima; completamente
    """,
    "ack": """
        ok; okay; va bene; bene; benissimo; perfetto; ottimo; molto bene; va benissimo; fantastico; bello; buono
        okok; tutto bene; va bene così; oki; grande
    """,
    "soft": """
        vero; corretto; giusto; presente; libero; libera; disponibile; buona idea; ottima idea; bella idea
        interessato; interessata; pronto; pronta; contento di esserci
    """,
    "good": """
        (sembra|mi sembra|suona|pare|mi pare|sarebbe|questo sembra) (bello|ottimo|bene|perfetto|fantastico|interessante|divertente|una buona idea|una bella idea|un'ottima idea|un'ottima cosa)
        (per me|a me|per noi|a noi) (va bene|va benissimo|ok|okay|perfetto|benissimo|sì|va bene così|bene|andrebbe bene)
        mi va; mi va bene; ci va bene; mi va benissimo; va bene per me; va bene per noi; mi andrebbe
        mi andrebbe bene; mi piacerebbe (molto|tanto|tantissimo|venire|esserci|partecipare|)
        mi piace (molto|tanto|tantissimo|l'idea|); mi piace; lo adoro; adoro
        (non vedo|non vediamo) l'ora (di vedervi|di venire|di esserci|di vedervi tutti|di rivedervi|di partecipare|)
        non me lo (perdo|perderei|perderei mai|perderei per nulla al mondo|perderei per niente al mondo|voglio perdere)
        non me la (perdo|perderei|perderei mai|perderei per nulla al mondo); non mancherei per nulla al mondo
        non posso (dire di no|rifiutare|mancare); non dico di no; non posso dire di no; come potrei dire di no
        (conta|contate|puoi contare|potete contare|conti) (su di me|su di noi|pure su di me|anche me|anche noi)
        (sarebbe|sarà) (un piacere|bello|bellissimo|fantastico|splendido|magnifico|ottimo|perfetto|un onore|stupendo|meraviglioso)
        (sono|siamo) (libero|libera|disponibile|disponibili|dei vostri|della partita|d'accordo|a favore|sicuro|sicura|interessato|interessata|pronto|pronta|felice di accettare|liberi|entusiasta)
        ci tengo; ci tengo molto; mi fa (piacere|molto piacere); mi farebbe (piacere|molto piacere)
        con grande piacere; non mi dispiacerebbe
    """,
    "coming": """
        vengo; verrò; verremo; veniamo; ci sono; ci sarò; ci saremo; ci siamo; io ci sono; io ci sarò
        sarò (presente|lì|là|dei vostri|con voi|felice di esserci|felice di venire|felice di partecipare|presente volentieri|sicuramente presente)
        saremo (presenti|lì|dei vostri); sono dei vostri; sono presente; partecipo; parteciperò; parteciperemo
        partecipiamo; mi unisco; mi unirò; mi collego; mi collegherò; mi connetto; arrivo; arriverò
        farò in modo di esserci
        ci vediamo (lì|là|allora|sabato|domenica|lunedì|martedì|mercoledì|giovedì|venerdì|domani|stasera|dopo)
        ci si vede (lì|là|sabato|domenica|domani|stasera); vi vedo (lì|sabato|domenica)
        a (sabato|domenica|lunedì|martedì|mercoledì|giovedì|venerdì|domani|stasera) (allora|sera|prossimo|)
        confermo la (mia presenza|mia partecipazione|presenza|partecipazione)
        confermo (presenza|che ci sarò|che ci sono|che vengo|che verrò); passerò; faccio un salto; vado; andrò
        assisterò; intervengo; interverrò; non mancherò; ci vengo; ci verrò; ci vado
    """,
    "no": """
        no; nope; noo; no no; no grazie; no mi dispiace; no purtroppo; purtroppo no; sfortunatamente no; ahimè no
        eh no; ma no; oh no; certo che no; certamente no; sicuramente no; ovviamente no; naturalmente no
        assolutamente no; decisamente no; direi di no; penso di no; credo di no; temo di no; mi sa di no
        mi sa che no; dico di no; spero di no; probabilmente no; forse no; magari no; meglio di no; preferirei di no
        preferisco di no; preferisco non; preferirei non; anche no; non proprio; non esattamente; non molto
        non tanto; non troppo; non particolarmente; non ancora; non oggi; non domani; oggi no; domani no; non stasera
        non questa volta; questa volta no; stavolta no; non stavolta; non questa settimana; questa settimana no
        non sabato; sabato no; non per me; non io; io no; noi no; non adesso; non ora; non più; mai; mai più; giammai
        mai e poi mai; mai nella vita; quasi mai; per niente; per nulla; niente affatto; affatto; nemmeno per sogno
        neanche per sogno; neanche per idea; nient'affatto; manco morto; in nessun caso; in nessun modo
        per nessun motivo; fuori discussione; è fuori discussione; non se ne parla; non se ne parla proprio
        non esiste; scordatelo; impossibile; è impossibile; mi è impossibile; mi risulta impossibile; non è possibile
        non mi è possibile; non mi sarà possibile; non sarà possibile
        non è (vero|corretto|giusto|così|esatto|il caso|per me|cosa per me|il mio genere|fattibile)
        (è|questo è) (falso|sbagliato|errato|un no|una bugia|scorretto)
        non sono (d'accordo|interessato|interessata|disponibile|libero|libera|un fan|dell'idea|convinto|convinta)
        non siamo d'accordo; sono contrario; sono contraria; contrario; contraria; mi rifiuto; rifiuto; rifiutato
        ne dubito; dubito; lo dubito; ho dei dubbi
        non mi (va|interessa|piace|va bene|convince|attira|piace per niente|piace molto|sembra|sembra il caso|è possibile|piacerebbe|pare)
        non credo; non penso; non credo proprio; non penso proprio; non direi; non lo credo; non lo penso
        non ho (voglia|tempo|interesse|intenzione); nessuna voglia; nessun interesse; niente da fare; odio (questo|)
        lo odio; non voglio; improbabile; è improbabile; poco probabile; è poco probabile; difficile; difficilmente
        negativo; neppure; neanche; nemmeno; neanch'io; nemmeno io; neanche io; la mia risposta è no; è un no; 👎; ❌
        🚫; -1; macché; manco per sogno; col cavolo; non ci penso neanche; non ce la faccio; non ce la farò
        purtroppo non ce la faccio; purtroppo non ce la farò; non riesco; non ci riesco; non posso; non si può
    """,
    "lone_no": "n; falso; sbagliato; errato; assente; assente giustificato; assente giustificata; declino; rifiuto",
    "lone_yes": "s; y",
    "not": """
        non; mai; nemmeno; neanche; neppure; né; impossibile; impossibilitato a; impossibilitata a; non credo che
        non penso di; non credo di; impossibilitato; impossibilitata; dubito di; dubito che
    """,
    "maybe": """
            (ti|vi|le) confermo (domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|presto|più tardi|appena)
        forse; magari; può darsi; può essere; potrebbe essere; potrebbe darsi; è possibile; possibile; possibilmente
        eventualmente; chissà; chi lo sa; chi sa; non so; non lo so; boh; bo; non saprei; non saprei dire
        non lo so (ancora|di preciso|con certezza|bene|proprio); non so (ancora|bene|che dire|di preciso|se sì o no)
        ancora non (lo|) so; non ne ho idea; nessuna idea; non ho idea; non ne ho la minima idea
        non sono (sicuro|sicura|certo|certa|ancora sicuro|ancora sicura|molto sicuro|molto sicura|del tutto sicuro|del tutto sicura) (ancora|)
        non sicuro; non sicura; non è sicuro; non è detto
        sono (indeciso|indecisa|incerto|incerta|in dubbio|in forse|combattuto|combattuta); indeciso; indecisa
        incerto; incerta; in forse; in dubbio; ci penso; ci penserò; ci devo pensare; devo pensarci; ci sto pensando
        devo (vedere|controllare|verificare|pensarci|sentire|guardare l'agenda|controllare l'agenda|chiedere|riflettere)
        fammi (vedere|pensare|controllare|pensarci|sapere); fatemi (vedere|pensare|controllare|pensarci)
        lasciami (pensare|vedere|controllare); vedrò; vediamo; vedremo; si vedrà; staremo a vedere
        ti (farò sapere|faccio sapere|dirò|dico poi|aggiorno)
        vi (farò sapere|faccio sapere|dirò|dico poi|aggiorno|confermo più tardi); le farò sapere; dipende; dipenderà
        tutto dipende; difficile dirlo; difficile a dirsi; è difficile dirlo; è difficile da dire
        non posso (dirlo|dire|confermare|assicurare|garantire|promettere|dirlo con certezza) (ancora|); sì e no; ni
        né sì né no; più o meno; così così; insomma; cinquanta e cinquanta; 50/50; metà e metà; a volte
        qualche volta; ogni tanto; di tanto in tanto; talvolta; occasionalmente; ci provo; ci proverò; proverò
        tenterò; cercherò; farò il possibile; farò del mio meglio; se possibile; se riesco; se posso; probabilmente
        probabilmente sì; molto probabilmente; è probabile; quasi sicuramente; quasi certamente; suppongo
        suppongo di sì; immagino di sì; spero di sì; lo spero; speriamo; in linea di massima; in linea di massima sì
        di massima; da confermare; in attesa; ancora da decidere; non ho ancora deciso; non ho deciso; 🤷; 🤔
        vediamo come va; può essere che sì; provvisoriamente
    """,
    "likely": """
        probabilmente; forse; magari; eventualmente; possibilmente; spero di; spero che; credo di; credo che
        penso di; penso che; suppongo che; immagino che; può darsi che; è probabile che; in linea di massima; dovrei
        dovremmo; speriamo di; quasi sicuramente; è possibile che
    """,
    "me": """
        io; noi; mia moglie e io; mio marito e io; io e mia moglie; io e mio marito; io e ben; entrambi; entrambe
        tutti e due; tutte e due; e io; noi due; noi tutti; io personalmente
    """,
    "other": """
        lui; lei; loro; egli; ella; voi; tu; questo; quello; questa; quella; qualcuno; nessuno; tutti
        mio (marito|fratello|figlio|capo|padre|amico); mia (moglie|sorella|figlia|madre|amica|famiglia); chi; lei che
    """,
    "aux": "sono; siamo; è; ha; hanno; sto; sarò; sarà; sia; saremo; faccio; essere; stato; stata; era meglio",
    "was": """
        ero; era; eravamo; stavo; avevo; aveva; fui; fu; avrei; sarei; avremmo; sono stato; sono stata; ha detto
        disse; potevo; volevo; dovevo; erano
    """,
    "can": """
        posso; possiamo; potrò; potremo; può; riesco a; riesco; riuscirò a; riuscirò; riusciamo a; riusciremo a
        ce la faccio a; conto di; contiamo di; intendo; ho intenzione di; prevedo di; vado a; voglio; vogliamo; vorrò
        sono in grado di; sarò in grado di; sono felice di; sono lieto di; sono lieta di; sarò felice di
        sarò lieto di; sarò lieta di; sarei felice di; sarei lieto di; sarei lieta di; sono contento di
        sono contenta di; penso proprio di; ho in programma di
    """,
    "would": "potrei; potremmo; vorrei poter",
    "might": """
        provo a; proverò a; proviamo a; cerco di; cercherò di; cercheremo di; tenterò di; farò il possibile per
        farò di tutto per; spero di; speriamo di; spero di poter; non so se; non so ancora se; ancora non so se
        non sono sicuro di; non sono sicura di; non sono sicuro se; non sono sicura se; non sono certo di
        non sono certa di; vedo se; vediamo se; vedrò se; non sono sicuro che; potrei forse; forse posso
        forse riesco; magari riesco; chissà se; dovrei riuscire a; dovrei poter
    """,
    "must": "devo; dobbiamo; dovrò; dovremo; mi tocca; sono costretto a; sono costretta a; bisogna che",
    "have": "ho; abbiamo; ho già; avrò; abbiamo già; c'è; ho avuto; ho preso; sto con; ho un; soffro di",
    "come": """
        venire; venirci; esserci; essere presente; essere presenti; partecipare; parteciparvi
        partecipare alla riunione; partecipare all'incontro; unirmi; unirmi a voi; unirci; collegarmi; connettermi
        arrivare; farcela; assistere; essere lì; essere con voi; essere dei vostri; raggiungervi; vedervi; passare
        intervenire; prendere parte; presenziare; accettare; accettare l'invito; liberarmi; venga; partecipi
        essere della partita; venir; partecipar; accettare il vostro invito; accettare il tuo invito
        essere disponibile; presente; presenti; vederci
    """,
    "go": "andare; farlo; restare; andarci",
    "refuse": """
        (devo|dovrò|sono costretto a|sono costretta a|preferisco|mi tocca|vorrei|) (purtroppo|a malincuore|) (declinare|rinunciare|rifiutare|disdire|annullare|passare questa volta|saltare|dire di no|dare buca|mancare|dare forfait|cancellare|declinare l'invito|rinunciare all'invito)
        declino (l'invito|); rinuncio; passo stavolta; questa volta passo; stavolta passo; io passo; passo il turno
        salto; salto questa volta; salto questa; senza di me; fate senza di me
        non (contare|contate) (su di me|su di noi|); non (aspettatemi|aspettarmi); un'altra volta
        sarà per un'altra volta; sarà per la prossima; sarà per la prossima volta; facciamo un'altra volta
        magari un'altra volta; magari la prossima volta; forse la prossima volta; forse un'altra volta; alla prossima
        alla prossima volta; la prossima volta; alla prossima allora; in un'altra occasione
        sarà per un'altra occasione
        (ho|abbiamo|ho già|abbiamo già|ho avuto|mi è sorto|mi è capitato|è sorto|ho purtroppo) (un impegno|un altro impegno|altri impegni|altro da fare|impegni|un imprevisto|un contrattempo|da fare|altri programmi|altri piani|un impegno precedente|già un impegno|già altri impegni|già impegni|un conflitto|troppo da fare|molto da fare)
        già impegnato; già impegnata
        (sono|siamo|sarò|saremo|) (già|purtroppo|molto|troppo|già purtroppo|purtroppo già|anche|) (impegnato|impegnata|impegnati|occupato|occupata|via|fuori|fuori città|in viaggio|in ferie|in vacanza|malato|malata|ammalato|ammalata|influenzato|influenzata|raffreddato|raffreddata|assente|in ospedale|al lavoro|di turno|in trasferta|all'estero|a letto|indisposto|indisposta|stanco|stanca|troppo stanco|troppo stanca|lontano|lontana|incasinato|incasinata|preso|presa|bloccato|bloccata|bloccato al lavoro|bloccata al lavoro|indisponibile) (quel giorno|quella sera|quella settimana|sabato|questa settimana|tutta la settimana|quel weekend|)
        non (posso|potrò|riesco a|riuscirò a|possiamo|potremo|riusciamo a|riusciremo a|riesco|riuscirò|ce la faccio a|ce la farò a) (venire|esserci|partecipare|essere presente|essere presenti|venirci|questa volta|sabato|quel giorno|stavolta|proprio|purtroppo|essere dei vostri|unirmi|unirmi a voi|farcela|andare|accettare)
        non (ci sarò|ci sono|vengo|verrò|verremo|parteciperò|partecipo|ci saremo|sarò presente|sarò dei vostri|sarò lì|sarò disponibile|sono disponibile|andrò|vado|ci vengo|ci vado|ci verrò|saremo presenti|sarò in città|sono in città|sto bene|mi sento bene)
        sarei venuto volentieri; sarei venuta volentieri
        mi sarebbe piaciuto (venire|esserci|partecipare|molto|tanto|); avrei voluto (venire|esserci|)
        se potessi verrei; magari potessi; vorrei ma non posso; vorrei tanto ma
        (sarò|sono) con voi (col pensiero|con il pensiero|con il cuore|in spirito); con voi col pensiero
        (troppo|molto) (impegnato|impegnata|stanco|stanca|lontano|tardi|lavoro); non ho la babysitter
        senza babysitter; agenda piena; ho l'agenda piena; mi è impossibile (venire|partecipare|esserci)
        mi spiace non poter (venire|partecipare|esserci)
        mi dispiace non poter (venire|partecipare|esserci|essere presente); mi dispiace (mancare|perdermelo)
        dovrò mancare; mancherò; sarò assente; devo saltare
    """,
    "wish": """
        vorrei; vorremmo; mi piacerebbe; ci piacerebbe; verrei; verrei volentieri; desidererei; avrei piacere di
        gradirei
    """,
    "busy": """
        via; fuori; fuori città; fuori sede; in viaggio; in ferie; in vacanza; all'estero; in trasferta; malato
        malata; ammalato; ammalata; influenzato; influenzata; raffreddato; raffreddata; con la febbre
        con l'influenza; impegnato; impegnata; impegnati; occupato; occupata; assente; in ospedale; dal medico
        dal dottore; dal dentista; al lavoro; di turno; a un matrimonio; a un funerale; a una conferenza
        a un convegno; a letto; in quarantena; a lezione; in riunione; in un'altra riunione; dai miei
        dai miei genitori; da mia madre; in trasloco; lavorando; studiando; indisposto; indisposta; ricoverato
        ricoverata; a un corso; a una festa; a una cena; di guardia; fuori casa; in partenza; bloccato al lavoro
        bloccata al lavoro
    """,
    "engaged": """
        (un|una|uno|il|la|lo|l|gli|le|i|mio|mia|altri|altro|altra|degli|dei|già un|già una|) (appuntamento|appuntamento dal medico|appuntamento dal dentista|appuntamento in ospedale|visita medica|visita|visita in ospedale|visita dal dentista|esame|esami|matrimonio|funerale|operazione|intervento|intervento chirurgico|compleanno|festa|ospiti|riunione|riunione di lavoro|turno|turno di notte|volo|viaggio|treno|febbre|influenza|emicrania|mal di testa|covid|raffreddore|conferenza|convegno|corso|lezione|colloquio|colloquio di lavoro|impegno|impegni|impegno di lavoro|impegni di lavoro|impegno familiare|impegni familiari|impegno precedente|concerto|trasloco|cena|cena di famiglia|prove|battesimo|comunione|dentista|medico|scadenza|emergenza|spettacolo)
        lavorare; studiare
        andare (dal medico|dal dottore|dal dentista|in ospedale|a un matrimonio|a un funerale|al lavoro|via|a lavorare)
        badare ai bambini; stare con i bambini; guardare i bambini
        accompagnare (mia madre|mio padre|mio figlio|mia figlia|i bambini)
        occuparmi (dei bambini|di mia madre|di mio padre|di mio figlio|di mia figlia); restare a casa
        rimanere a casa; stare a casa; riposare; viaggiare; partire; traslocare; fare gli straordinari; fare il turno
        svegliarmi presto; prendere i bambini; assistere mia madre; stare a letto; finire un lavoro
    """,
    "time": """
        (il|questo|quel|di|ogni|prossimo|per|fino a|da|al|) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) (mattina|pomeriggio|sera|prossimo|prossima|)
        oggi; domani; dopodomani; stasera; stamattina; oggi pomeriggio; domani sera; quel giorno; quella sera
        quella settimana; quel fine settimana; quel weekend; quella data; in quella data; a quell'ora
        in quel momento; questa volta; stavolta; per questa volta; questa settimana; questo fine settimana
        questo weekend; la settimana prossima; la prossima settimana; il mese prossimo; il fine settimana
        nel weekend; tutto il giorno; tutta la settimana; tutto il weekend
        a (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)
        in (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)
        fino a (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|tardi)
        allora; lì; là; qui; adesso; ora; al momento; in questo momento; attualmente; come sempre; puntuale
        in orario; online; per telefono; su zoom; via zoom; alla riunione; all'incontro; alla sessione; al gruppo
        a questo incontro; all'appuntamento; a questa riunione; di nuovo; ancora; presto; a natale; a pasqua
        quest'anno; di persona; a distanza; alle; ore
    """,
    "past": """
        ieri; l'altro ieri; la settimana scorsa; il mese scorso; l'anno scorso; l'ultima volta; sabato scorso
        domenica scorsa; fa; tempo fa; la volta scorsa; ieri sera
    """,
    "regret": """
        purtroppo; sfortunatamente; ahimè; mi dispiace; mi dispiace molto; mi dispiace tanto; mi dispiace ma
        ci dispiace; mi spiace; mi spiace molto; mi spiace tanto; spiacente; sono spiacente; desolato; desolata
        sono desolato; sono desolata; peccato; che peccato; è un peccato; un peccato; scusa; scusate; scusami
        scusatemi; scusi; mi scuso; le mie scuse; chiedo scusa; perdonami; perdonatemi; perdono; con rammarico
        con dispiacere; a malincuore; temo; temo che; temo di; mannaggia; uffa; sorry; tristemente; mio malgrado; 😢
        😭; 🙁; 😞; 😔; :(; :-(
    """,
    "thanks": """
        grazie; grazie mille; mille grazie; molte grazie; tante grazie; grazie tante; grazie infinite; grazie a tutti
        grazie lo stesso; grazie comunque
        grazie per (l'invito|avermi invitato|avermi invitata|il vostro invito|il tuo invito|l'informazione|le informazioni|il promemoria|tutto|il messaggio|aver pensato a me|l'organizzazione|la mail)
        grazie dell'invito; grazie del promemoria; grazie di tutto; ti ringrazio; vi ringrazio; la ringrazio
        vi ringrazio per l'invito; ti ringrazio per l'invito; ciao; ciao a tutti; salve; buongiorno; buonasera
        buon pomeriggio; caro; cara; cari; gentile; saluti; cordiali saluti; distinti saluti; un saluto
        un caro saluto; cordialmente; un abbraccio; abbracci; baci; un bacio; a presto; a dopo; arrivederci
        ci sentiamo; buona giornata; buona serata; buon weekend; buon fine settimana; buon incontro; buona riunione
        divertitevi; buon divertimento; buona fortuna; auguri; ragazzi; amici; tutti; 🙏; ❤; 😊; 🙂; 😀; 😃; 😁; 😄; 🎉; 🥳
        :); :-); )
    """,
    "filler": """
        beh; be; bè; eh; ah; oh; ehm; uhm; mah; allora; dunque; quindi; proprio; davvero; veramente; molto; tanto
        troppo; così; anche; solo; soltanto; semplicemente; ancora; già; pure; sempre; comunque; personalmente
        sinceramente; onestamente; francamente; per essere sincero; per essere sincera; a dire il vero
        a dire la verità; in realtà; infatti; in verità; per quanto mi riguarda; vi confermo che; ti confermo che
        confermo che; vi informo che; volevo dirvi che; volevo dire che; per favore; per piacere; perfavore; che; di
        il; la; lo; l; gli; le; i; un; una; del; della; al; alla; in; con; per; da; su; a; mi; ti; si; vi; ne; me; te
        ve; se ne; mio; mia; miei; felice; contento; contenta; lieto; lieta; super; riunione; incontro; sessione
        gruppo; invito; appuntamento; evento; serata; ci; più; quello che; altrimenti; un po'; un po; abbastanza
        piuttosto; moltissimo; volentieri; tutto; bello
    """,
    "ask": """
        quando; dove; chi è; cosa; che cosa; come; quanto; quanta; quanti; quale; quali; a che ora; perché; come mai
    """,
    "if": """
        se; solo se; soltanto se; solo quando; a meno che; a meno che non; a patto che; a condizione che; purché
        sempre che; salvo che; salvo; tranne se; tranne; dipende da; dipende dal; dipende dalla; dipende dai
        dipende se; dipende dalle; dipende da come; a seconda di; a seconda del; nel caso; nel caso in cui
        in caso di; finché; supponendo che; qualora; solo nei; solo di; ma solo se; se non; non se; eccetto; solo il
        compatibilmente con; permettendo
    """,
    "polite": """
        se (va bene|per voi va bene|per te va bene|vi va bene|ti va bene|non vi dispiace|non ti dispiace|non disturbo|c'è posto|c'è ancora posto|si può|volete|vuoi|vuole|mi volete|posso permettermi|non è un problema|è possibile per voi)
        se non ricordo male; se non sbaglio; se devo essere sincero; se devo essere sincera; fammi sapere se
        fatemi sapere se; dimmi se; ditemi se; anche se; come se; vi faccio sapere se; ti faccio sapere se; se serve
        se necessario; se ho capito bene
    """,
    "but": """
        ma; però; pero; tuttavia; eppure; sebbene; benché; nonostante; invece; tranne che; salvo che; solo che
        d'altra parte; ciò nonostante; purtuttavia; al posto di; bensì
    """,
    "and": """
        e; ed; perché io; poiché; siccome; dato che; visto che; in quanto; perciò; pertanto; così che; a causa di
        a causa del; a causa della; per via di; per via del; causa; oltre a; dal momento che; quindi non
    """,
    "instead": """
        aspetta; aspettate; ah aspetta; un attimo; volevo dire; voglio dire; intendevo; cioè; anzi; ripensandoci
        a ripensarci; pensandoci bene; pensandoci meglio; correzione; rettifico; cambio di programma
        cambio di programmi; cambiamento di programma; ho cambiato idea; alla fine; dimentica; dimenticate
        mi sono sbagliato; mi sono sbagliata; ops; aggiornamento; ps; come non detto; in realtà
    """,
    "true": "vero; corretto; giusto; esatto; così; il caso; bene; ok; possibile; ovvio",
    "false": "falso; sbagliato; errato; scorretto; inesatto; una bugia; un errore; una menzogna",
    "moderate": """
        moderare; condurre; guidare; presiedere; facilitare
        moderare (l'incontro|la riunione|la sessione|il prossimo|il prossimo incontro|la prossima|la prossima sessione|il gruppo|questo incontro|questa sessione|questa volta)
        condurre (l'incontro|la riunione|la sessione|il prossimo|il prossimo incontro|la prossima|la prossima sessione|il gruppo|questo incontro|questa sessione)
        fare (il moderatore|la moderatrice|da moderatore|da moderatrice)
        essere (il moderatore|la moderatrice|moderatore|moderatrice); modero; modererò; conduco; condurrò
        la moderazione; la conduzione; il moderatore; la moderatrice; offrirmi volontario; offrirmi volontaria
        volontario; volontaria; guidare l'incontro; guidare la sessione; ospitare; fare da moderatore
        fare da moderatrice
    """,
    "do_it": """
        farlo io; occuparmene; pensarci io; farmene carico; me ne occupo; me ne occupo io; ci penso io; lo faccio
        lo faccio io; lo farò; lo farò io; mi offro; mi offro io; offrirmi; prenderlo io; sostituire; subentrare
        prendere il turno; lo prendo io; me ne occuperò io
    """,
    "hand_over": """
        (qualcun altro|qualcun'altra|qualcun'altro) (può|potrebbe|dovrebbe|deve) (farlo|moderare|condurre|occuparsene|prendere il mio posto)
        può farlo qualcun altro; può (moderare|condurre|occuparsene) qualcun altro; potrebbe farlo qualcun altro
        trovate qualcun altro; cercate qualcun altro; cedo (il turno|il mio turno|il posto|il mio posto)
        cedere (il turno|il mio turno|il posto|il mio posto); rinunciare a moderare; rinuncio a moderare
        rinunciare a condurre; rinuncio alla moderazione; lascio la moderazione; lasciare la moderazione
        tirarmi indietro; mi tiro indietro; non posso più moderare; alla fine non posso moderare
    """,
    "partly": """
        in ritardo; un po' in ritardo; con un po' di ritardo; ritardo; un po' di ritardo; più tardi; un po' più tardi
        qualche minuto di ritardo; qualche minuto dopo; tardi; un po' tardi; andare via prima; andare via presto
        uscire prima; non tutto il tempo; solo per un po'; la prima parte; la prima mezz'ora; solo per telefono
    """,
    "neutral": """
        nessun problema; non c'è problema; non ti preoccupare; non vi preoccupate; non preoccuparti
        non preoccupatevi; non fa niente; non importa; di niente; di nulla; non c'è di che; non solo; non male
        nessuno; nessuna fretta; non dimenticate; non dimenticare; ricevuto; capito; buona domanda; niente di che
        non è niente; senza fretta; figurati; figuratevi
    """,
}

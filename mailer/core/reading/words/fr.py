"""French words and phrases by what they are (names in `phrasing_lexicon.KINDS`)."""

from __future__ import annotations

WORDS = {
    "yes": """
        oui; ouais; ouaip; ouep; ouiii; mouais oui; oui oui; mais oui; oui bien sûr; oui merci; oui volontiers
        oui avec plaisir; oui absolument; oui certainement; oui tout à fait; oui s'il te plaît; oui s'il vous plaît
        bien sûr que oui; ben oui; eh oui; volontiers; avec plaisir; avec grand plaisir; avec joie; très volontiers
        bien volontiers; d'accord; dac; dacc; daccord; d'ac; je suis d'accord; on est d'accord; entendu
        c'est entendu; ça marche; ca marche; ça roule; ça me va; ça nous va; ca me va; c'est ok pour moi
        c'est bon pour moi; c'est bon; bon pour moi; ok pour moi; tout à fait; sans aucun doute; sans doute aucun
        sans problème; aucun problème; pas de problème je viens; pas de souci je viens; sans hésiter; sans hésitation
        je confirme; confirmé; j'accepte; accepté; j'approuve; c'est vrai; c'est exact; c'est juste; c'est correct
        c'est ça; c'est bien ça; exact; exactement; affirmatif; en effet; effectivement; il me semble que oui
        je crois que oui; je pense que oui; je crois bien; je pense bien; je suppose que oui; moi aussi; nous aussi
        ma réponse est oui; c'est oui; c'est un oui; un grand oui; j'en suis; je suis partant; je suis partante
        je suis pour; partant; partante; on est partants; comment refuser; toujours; quand tu veux; carrément; grave
        évidemment oui; à coup sûr; 👍; ✅; ✔; 🙌; 👌; 💯; +1; 🙋; vendu; banco; c'est noté je viens; oui je le veux; si si
        yes
    """,
    "rhetorical": """
        pourquoi pas; et pourquoi pas; ben pourquoi pas; comment dire non; comment refuser; qui dirait non
    """,
    "surely": """
        bien sûr; bien sur; évidemment; certainement; absolument; assurément; naturellement; carrément; sûrement
        clairement; forcément; définitivement; sans faute; totalement; bien entendu; complètement; parfaitement
        bien évidemment; certes; certain; certaine
    """,
    "ack": """
        ok; okay; oki; bien; très bien; tres bien; parfait; super; c'est noté; noté; impeccable; nickel; excellent
        génial; bonne idée
    """,
    "soft": """
        vrai; correct; juste; présent; présente; libre; disponible; dispo; intéressé; intéressée; bonne idée
        excellente idée; très bonne idée; ravi; ravie; prêt; prête
    """,
    "good": """
        (ça|cela|ca|ce) (a l'air|semble|me semble|me paraît|paraît) (super|bien|bon|génial|parfait|sympa|intéressant|chouette|très bien)
        (ça|cela|ca|la date|l'heure|samedi|le jour|) (me|nous) (va|convient|convient bien|convient parfaitement|conviendrait|irait|plairait|plaît|dit|tente|plait|arrange)
        (ça|cela|ce) serait (super|génial|bien|parfait|avec plaisir|chouette|sympa|formidable|un plaisir|merveilleux|cool|top)
        ce sera (un plaisir|avec plaisir|parfait)
        j'ai (hâte|hâte d'y être|hâte de vous voir|hâte de vous revoir|hâte d'être là|hâte de venir|hâte d'être à samedi|très hâte)
        hâte (d'y être|de vous voir|de vous revoir|d'être là|d'être à samedi|)
        (je suis|) impatient (de vous voir|d'y être|); impatiente d'y être; je me réjouis; je m'en réjouis
        je me réjouis (de vous voir|de venir|d'y être|de vous revoir|d'avance)
        je ne (manquerais|raterais|louperais) (ça|cela|pas ça) (pour rien au monde|sous aucun prétexte|)
        pour rien au monde je ne manquerais ça; je ne voudrais pas (manquer|rater|louper) (ça|cela); à ne pas manquer
        je ne peux pas (dire non|refuser); je ne dis pas non; je dis pas non; comment refuser
        (vous pouvez|tu peux) compter sur (moi|nous); (comptez|compte) sur (moi|nous)
        (comptez|compte|inscris|inscrivez|mets|mettez|ajoute|ajoutez|note|notez) (moi|nous) (dedans|sur la liste|présent|présente|parmi vous|)
        (je suis|nous sommes|on est) (partant|partante|partants|pour|de la partie|dispo|disponible|disponibles|libre|libres|des vôtres|d'accord|sûr|sûre|certain|certaine|ravi|ravie|ravis|prêt|prête|intéressé|intéressée|tout à fait d'accord|présent|présente)
        de la partie; des vôtres; j'adore (ça|cela|); j'aime (bien|beaucoup|ça|bien ça|beaucoup ça|cela)
        j'aimerais (bien|beaucoup|bien ça|); je l'adore; je l'aime; ça me ferait (plaisir|très plaisir)
        c'est avec (plaisir|grand plaisir|joie); c'est (parfait|super|ok|génial) pour (moi|nous)
    """,
    "coming": """
        je viens; je viendrai; viendrai; nous viendrons; nous venons; on vient; on viendra; j'y serai; jy serai
        j y serai; y serai; on y sera; nous y serons; je serai là; serai là; on sera là; nous serons là
        je serai (bien|bien sûr|évidemment|certainement|volontiers|aussi|des vôtres|présent|présente|parmi vous|de la partie|avec vous) (là|présent|présente|)
        nous serons (présents|des vôtres|parmi vous|de la partie); serai présent; serai présente; je suis là
        je suis des vôtres; j'y vais; j'irai; on y va; on ira; j'arrive; je participe; je participerai; participerai
        nous participerons; j'assisterai; j'assiste; je me joindrai à vous; je me joins à vous; je vous rejoins
        je vous rejoindrai; je passerai; je passe; je me connecterai; je me connecte; j'appellerai
        à (samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir) (alors|donc|soir|prochain|)
        on se (voit|verra|retrouve) (samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|là-bas|alors)
        je ferai partie; je ferai en sorte d'être là; ma présence est confirmée
        je confirme ma (présence|venue|participation); je réponds présent; je réponds présente
    """,
    "no": """
        non; nan; non merci; nope; non non; mais non; ah non; oh non; ben non; non désolé; non désolée
        non malheureusement; malheureusement non; hélas non; non pas vraiment; non pas du tout; pas du tout
        pas vraiment; pas trop; pas tellement; pas encore; pas aujourd'hui; pas demain; pas ce soir; pas cette fois
        pas cette fois-ci; pas cette semaine; pas ce samedi; pas samedi; pas maintenant; pas question; pas possible
        c'est pas possible; ce n'est pas possible; ce ne sera pas possible; ça ne sera pas possible
        ce ne sera malheureusement pas possible; pas pour moi; pas moi; pas intéressé; pas intéressée; pas d'accord
        pas envie; j'ai pas envie; je n'ai pas envie; pas forcément; pas spécialement; pas particulièrement
        pas disponible; pas dispo; pas libre; pas nécessairement; jamais; jamais de la vie; plus jamais
        absolument pas; certainement pas; sûrement pas; bien sûr que non; évidemment que non; évidemment pas
        surtout pas; pas le moins du monde; en aucun cas; aucunement; nullement; hors de question
        c'est hors de question; sous aucun prétexte; aucune chance; aucune envie; impossible; c'est impossible
        c'est impossible pour moi; impossible pour moi; probablement pas; sans doute pas; peut-être pas; je crois pas
        je ne crois pas; je pense pas; je ne pense pas; je crois que non; je pense que non; je ne le pense pas
        je ne le crois pas; j'en doute; j'en doute fort; je crains que non; j'ai bien peur que non; j'ai peur que non
        je préfère pas; je préfère ne pas; je ne préfère pas; je préférerais ne pas; je préférerais pas; plutôt pas
        plutôt non; je ne veux pas; je veux pas; je refuse; refusé; je décline; je ne souhaite pas; je suis contre
        contre; je ne suis pas d'accord; je suis pas d'accord
        je ne suis pas (intéressé|intéressée|disponible|dispo|libre|partant|partante|sûr du tout|fan|convaincu)
        je suis pas (dispo|disponible|libre|intéressé|intéressée|partant|partante|fan)
        c'est (faux|non|un non|pas vrai|inexact|incorrect|pas possible|mort|pas pour moi|pas mon truc|un mensonge)
        ce n'est pas (vrai|exact|correct|juste|le cas|ça|pour moi|mon truc)
        c'est pas (vrai|exact|correct|ça|mon truc|le cas); pas mon truc; ça ne (va|me va|marche|me convient) pas
        ça (va|me va|marche|me convient) pas; ça ne va pas être possible; ça va pas être possible
        ça ne va pas le faire; ça va pas le faire; je déteste (ça|); je n'aime pas (ça|cela|); j'aime pas (ça|)
        je n'aime pas du tout; peu probable; c'est peu probable; improbable; guère; rien du tout; que nenni; négatif
        moi non; moi non plus; non plus; je ne peux pas; je peux pas; 👎; ❌; 🚫; -1
    """,
    "lone_no": "n; faux; négatif; absent; absente; excusé; excusée; indisponible; empêché; empêchée; no",
    "lone_yes": "o; y; yes",
    "not": """
        pas; plus; jamais; aucun; aucune; guère; ni; point; impossible de; incapable de; dans l'impossibilité de
        ne pense pas; ne crois pas; pense pas; crois pas; ne pense pas pouvoir; je ne pense pas que
        suis dans l'incapacité de
    """,
    "maybe": """
            je (te|vous) confirme (ça|cela|) (d'ici|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|demain|bientôt|plus tard|dès que)
        peut-être; peut être; peutêtre; p-ê; ptet; peutetre; peut-être bien; peut-être que oui peut-être que non
        éventuellement; possible; c'est possible; possiblement; il se peut; ça se peut; ça se pourrait
        il est possible; c'est bien possible; ce serait possible; pourquoi pas peut-être; je ne sais pas; je sais pas
        j'sais pas; jsp; chais pas; sais pas; je ne sais pas encore; je sais pas encore
        je ne sais pas (trop|vraiment|encore|bien); je n'en sais rien; j'en sais rien; aucune idée
        je n'ai aucune idée; j'ai aucune idée; pas sûr; pas sûre; pas sur; pas certain; pas certaine; pas encore sûr
        je ne suis pas (sûr|sûre|certain|certaine|encore sûr|encore sûre|tout à fait sûr|tout à fait sûre|sur) (encore|de moi|de pouvoir|)
        je suis pas (sûr|sûre|certain|certaine|sur) (encore|)
        je suis (indécis|indécise|incertain|incertaine|partagé|partagée); indécis; indécise; incertain; j'hésite
        j'hésite encore; je vais voir; on verra; on verra bien; à voir; c'est à voir; faut voir; je dois voir
        il faut voir; je verrai; je vais y réfléchir; j'y réfléchis; je réfléchis; je dois réfléchir
        il faut que je (réfléchisse|voie|vérifie|regarde)
        je dois (vérifier|regarder|demander|voir|consulter mon agenda|vérifier mon agenda)
        laisse-moi (réfléchir|voir|vérifier); laissez-moi (réfléchir|voir|vérifier)
        je vous (dirai|tiens au courant|tiendrai au courant|redis|confirme plus tard)
        je te (dirai|tiens au courant|tiendrai au courant|redis); je vous dis ça; ça dépend; cela dépend; tout dépend
        ça dépendra; difficile à dire; c'est difficile à dire; dur à dire
        je ne peux pas (dire|le dire|encore dire|confirmer|encore confirmer|me prononcer|promettre); qui sait
        oui et non; mi-figue mi-raisin; moitié moitié; 50/50; parfois; quelquefois; de temps en temps; à l'occasion
        des fois; ça arrive; je vais essayer; j'essaierai; j'essayerai; je tâcherai; je vais faire mon possible
        je ferai mon possible; je ferai de mon mieux; si possible; dans la mesure du possible; probablement
        sans doute; probable; c'est probable; vraisemblablement; normalement oui; normalement; en principe
        en principe oui; a priori; a priori oui; j'espère; je l'espère; j'espère bien; espérons; je suppose
        j'imagine; sous réserve; sous toute réserve; plutôt oui; à confirmer; pas encore décidé
        je n'ai pas encore décidé; j'ai pas encore décidé; plus ou moins; bof; mouais; 🤷; 🤔; tentatif
    """,
    "likely": """
        probablement; sans doute; peut-être; sûrement; éventuellement; normalement; en principe; a priori
        vraisemblablement; j'espère; espère; je pense; je crois; j'espère que; je pense que; je crois que
        possiblement; il se peut que; je suppose que; j'imagine que
    """,
    "me": """
        je; j; nous; on; moi; ma femme et moi; mon mari et moi; tous les deux; toutes les deux; nous deux; et moi
        mon ami et moi; mon amie et moi; me; moi-même; nous tous
    """,
    "other": """
        il; elle; ils; elles; vous; tu; c; ce; cela; ça; ca; ceci; quelqu un; personne; tout le monde
        mon (mari|frère|fils|chef|ami|patron|père); ma (femme|soeur|fille|mère|amie|famille); qui
    """,
    "aux": "suis; sommes; est; sont; serai; serons; sera; sois; êtes; es; as; a; ont; fais; vais être; dois être",
    "was": """
        étais; était; étions; avais; avait; avions; ai été; a été; aurais; aurait pu; aurions; fut; avez été; pouvait
        voulais; ai dit; a dit
    """,
    "can": """
        pouvoir; peux; pouvons; peut; puis; pourrai; pourrons; vais; allons; va; vais pouvoir; allons pouvoir; compte
        prévois de; prévois d; compte bien; suis en mesure de; suis heureux de; suis heureuse de; suis ravi de
        suis ravie de; suis ravi d; suis ravie d; serai ravi de; serai ravie de; serais ravi de; serais ravie de
        serai heureux de; serai heureuse de; veux; veux bien; voulons; souhaite; pense; pense pouvoir; arrive à
        arriverai à
    """,
    "would": "pourrais; pourrait; devrais; pourrions; devrions; voudrais",
    "might": """
        essaie de; essaye de; essaierai de; essayerai de; essaierai d; essayerai d; vais essayer de; vais essayer d
        tâcherai de; tenterai de; vais tenter de; espère pouvoir; espère; vais voir si; sais pas si; ne sais pas si
        ne sais pas encore si; sais pas encore si; suis pas sûr de; suis pas sûre de; pas sûr de; pas sûre de
        pas certain de; pas certaine de; suis pas certain de; pas sûr de pouvoir; pas sûre de pouvoir
        ne suis pas sûr de; ne suis pas sûre de; ne suis pas sûr de pouvoir; ne suis pas sûre de pouvoir
        ferai mon possible pour; ferai de mon mieux pour; ferai tout pour; hésite à; devrais pouvoir
        pourrais peut-être
    """,
    "must": """
        dois; devons; il faut que je; faut que je; suis obligé de; suis obligée de; devrai; suis censé
        suis contraint de; suis contrainte de
    """,
    "have": "ai; ai déjà; avons; avons déjà; aurai; il y a; souffre d; ai attrapé",
    "come": """
        venir; être là; etre là; être présent; être présente; être présents; être des vôtres; être parmi vous
        être de la partie; être avec vous; y être; y aller; y assister; assister; assister à; participer
        participer à; me joindre à vous; me joindre; me joindre au groupe; vous rejoindre; vous retrouver; vous voir
        passer; me libérer; me connecter; me déplacer; rejoindre; être en ligne; viens; vienne; sois là; participe
        honorer; répondre présent; accepter; accepter l'invitation; accepter votre invitation; y participer; venir au
        y venir; me rendre disponible; être disponible; venir à la
    """,
    "go": "aller; faire; le faire; rester",
    "refuse": """
        je (dois|vais|vais devoir|suis obligé de|suis obligée de|me vois contraint de|préfère|) (malheureusement|hélas|donc|) (décliner|annuler|refuser|m'excuser|passer mon tour|renoncer|faire l'impasse|m'abstenir|me désister|décliner l'invitation)
        je (décline|passe mon tour|m'abstiens|me désiste|renonce|m'excuse de ne pas pouvoir venir)
        je passe mon tour (cette fois|); sans moi; ce sera sans moi; ça sera sans moi
        ne (comptez|compte) pas sur (moi|nous); (comptez|compte) pas sur (moi|nous); ne m'attendez pas
        une autre fois; une prochaine fois; la prochaine fois; à la prochaine; à une prochaine fois
        peut-être une autre fois; peut-être la prochaine fois; une autre fois peut-être; une autre fois volontiers
        la prochaine fois peut-être; la prochaine fois j'espère
        ce sera pour (une autre fois|la prochaine|la prochaine fois|une prochaine fois); partie remise
        ce n'est que partie remise
        (j'ai|nous avons|) (un|déjà un|malheureusement un|eu un) (empêchement|contretemps|imprévu|autre engagement|engagement|conflit d'horaire|conflit)
        j'ai (déjà|malheureusement déjà|) (quelque chose|autre chose|quelque chose de prévu|autre chose de prévu|d'autres projets|d'autres plans|des projets|des engagements|d'autres engagements|un autre engagement|un autre rendez-vous|prévu autre chose|prévu quelque chose)
        autre chose de prévu; quelque chose de prévu; déjà pris; déjà prise; déjà occupé
        (je suis|on est|nous sommes|je serai|nous serons|) (malheureusement|déjà|hélas|aussi|) (pris|prise|déjà pris|déjà prise|occupé|occupée|absent|absente|absents|indisponible|indisponibles|empêché|empêchée|malade|souffrant|souffrante|débordé|débordée|en déplacement|retenu|retenue|cloué au lit|clouée au lit|trop fatigué|trop fatiguée|trop loin|pas là|pas là ce jour-là|pas disponible|pas dispo|pas libre|pas en ville|pas chez moi|pas en forme) (ce jour-là|ce soir-là|ce week-end|cette semaine|samedi|ce jour|)
        (je ne|je|nous ne|on ne|ne|on) (pourrai|peux|pourrais|pouvons|pourrons|peut|pourra) (malheureusement|hélas|vraiment|) pas (y aller|venir|être là|être présent|être présente|participer|assister|y être|me libérer|me joindre à vous|cette fois|cette fois-ci|samedi|dimanche|ce jour-là|ce soir|ce samedi|accepter|malheureusement|hélas|y assister|y participer|)
        je ne (serai|suis) (malheureusement|) pas (là|présent|présente|disponible|dispo|libre|des vôtres|parmi vous|en ville)
        je n'y serai (malheureusement|hélas|) pas; j'y serai pas; je n'irai pas
        je ne viendrai (malheureusement|hélas|) pas; je viendrai pas; je ne viens pas; je viens pas
        je ne participerai pas
        j'aurais (bien|tellement|beaucoup|tant|) (aimé|voulu) (venir|être là|participer|vous voir|y être|pouvoir venir|mais|)
        j'aurais aimé; si seulement je pouvais; si je pouvais je viendrais
        (de tout coeur|par la pensée|en pensée) avec vous; avec vous par la pensée
        pas de (baby-sitter|babysitter|nounou); mon agenda est plein; emploi du temps chargé
        (trop|bien trop) (occupé|occupée|de travail|fatigué|fatiguée|malade|loin|cher|tard|tôt); pas le temps
        j'ai pas le temps; je n'ai pas le temps; j'ai pas de temps
        (veuillez|merci de|je vous prie de|prière de) (m'excuser|bien vouloir m'excuser)
        mes excuses pour (samedi|mon absence|dimanche|cette fois); je serai absent; je serai absente
    """,
    "wish": """
        aimerais; aimerais bien; aimerais beaucoup; voudrais; voudrais bien; adorerais; souhaiterais; aimerions
        serais ravi de; serais ravie de; serais heureux de; serais heureuse de; aurais plaisir à
    """,
    "busy": """
        travaille; bosse; voyage; travaillerai; déménage; en vacances; en congé; en congés; en voyage; en déplacement
        à l'étranger; absent; absente; absents; malade; malades; grippé; grippée; alité; alitée; occupé; occupée
        occupés; pris; prise; indisponible; à l'hôpital; hospitalisé; hospitalisée; chez le médecin; chez le dentiste
        au travail; de garde; de service; d'astreinte; en formation; en réunion; à un mariage; à un enterrement
        en quarantaine; au lit; parti; partie; loin; hors de la ville; chez mes parents; chez ma mère
        en train de travailler; en train de déménager; en cours; en déplacement professionnel; débordé; débordée
        souffrant; souffrante; pas là; pas disponible; pas dispo; pas libre; pas chez moi; retenu; retenue
        retenu au travail; retenue au travail; en week-end; sur la route; à l'autre bout du monde
    """,
    "engaged": """
        (un|une|mon|ma|mes|des|le|la|l|de la|du|d autres|) (rendez-vous|rdv|rendez-vous médical|rendez-vous chez le médecin|rendez-vous chez le dentiste|rendez-vous à l'hôpital|rdv médical|examen|examens|mariage|enterrement|obsèques|opération|anniversaire|fête|invités|visite|visites|réunion|concert|voyage|vol|train à prendre|fièvre|grippe|migraine|covid|rhume|conférence|formation|cours|entretien|entretien d'embauche|garde|engagement|obligation|obligations|obligations familiales|contrainte|urgence|famille à la maison|déménagement|dîner|répétition|soirée|réunion de famille|repas de famille|spectacle|gastro)
        travailler; bosser; étudier; réviser; aller chez le médecin; aller chez le dentiste; aller à l'hôpital
        aller à un mariage; aller à un enterrement
        garder (les enfants|mes enfants|mon fils|ma fille|mes petits-enfants)
        m'occuper (des enfants|de ma mère|de mon père|de mes enfants|de mon fils|de ma fille); rester à la maison
        rester chez moi; me reposer; déménager; être ailleurs; partir; voyager; rendre visite à ma mère
        aller au travail; aller travailler; m'absenter; être absent; être absente; me lever tôt
    """,
    "time": """
        (ce|le|samedi|chaque|jusqu'à|dès|à|pour|) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (matin|après-midi|soir|prochain|midi|)
        aujourd'hui; demain; après-demain; ce soir; demain soir; ce jour-là; ce jour; ce soir-là; cette semaine-là
        ce week-end-là; cette fois; cette fois-ci; cette semaine; ce week-end; ce weekend; la semaine prochaine
        le week-end prochain; le mois prochain; ce mois-ci; à ce moment-là; à cette heure; à cette date; cette date
        à cette heure-là; toute la semaine; tout le week-end; toute la journée; le week-end
        en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
        jusqu'en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre); jusqu'au
        jusqu'à; maintenant; en ce moment; actuellement; là; là-bas; ici; comme toujours; comme d'habitude
        comme prévu; à l'heure; en ligne; par téléphone; par zoom; à la réunion; à la séance; à la rencontre
        à la session; à cette réunion; à cette séance; à cette rencontre; au groupe; au rendez-vous; à nouveau
        encore; bientôt; à noël; à pâques; cette année; heures; h; ailleurs; en personne; à distance
    """,
    "past": """
        hier; avant-hier; la semaine dernière; le mois dernier; l'année dernière; la dernière fois; samedi dernier
        dimanche dernier; autrefois; jadis; il y a longtemps; l'autre jour
    """,
    "regret": """
        malheureusement; hélas; désolé; désolée; desole; desolee; désolés; je suis désolé; je suis désolée
        je suis vraiment désolé; je suis vraiment désolée; vraiment désolé; vraiment désolée; vraiment désolé mais
        nous sommes désolés; navré; navrée; je suis navré; je suis navrée; je regrette; nous regrettons; dommage
        quel dommage; c'est dommage; tant pis; à regret; avec regret; à mon grand regret; à mon regret; excusez-moi
        excuse-moi; excusez moi; pardon; mes excuses; toutes mes excuses; avec mes excuses; je crains; je crains de
        je crains que; j'ai peur; j'ai bien peur; j'ai bien peur de; sorry; zut; mince; triste; c'est bête; 😢; 😭; 🙁
        😞; 😔; :(; :-(
    """,
    "thanks": """
        merci; merci beaucoup; merci bien; mille mercis; grand merci; un grand merci; merci à tous; merci à vous
        merci d'avance; merci quand même
        merci pour (l'invitation|cette invitation|votre invitation|ton invitation|l'info|le rappel|tout|votre message|ton message|l'organisation|la proposition|les infos)
        merci de (l'invitation|votre invitation|m'avoir invité|m'avoir invitée|votre message|demander)
        merci d'avoir pensé à moi; je vous remercie; je te remercie; je vous remercie de votre invitation
        je vous remercie pour l'invitation; c'est gentil; trop gentil; bonjour; bonsoir; salut; coucou; hello
        chers amis; cher; chère; chers; bonjour à tous; bonjour à toutes et à tous; bien à vous; bien cordialement
        cordialement; amicalement; amitiés; bises; bisous; bise; à bientôt; à plus; à plus tard; à tout à l'heure
        au revoir; bonne journée; bonne soirée; bon week-end; bonne semaine; bonne séance; bonne réunion
        amusez-vous bien; passez un bon moment; bonne chance; bon courage; tous; toutes; tout le monde; les amis
        mes amis; 🙏; ❤; 😊; 🙂; 😀; 😃; 😁; 😄; 🎉; 🥳; :); :-); )
    """,
    "filler": """
        ne; n; y; en; le; la; l; les; un; une; des; du; de; d; au; aux; et bien; eh bien; ben; bah; oh; ah; euh; hmm
        hum; bon; alors; donc; vraiment; très; tres; bien; aussi; encore; déjà; juste; seulement; simplement; même
        quand même; tout; tout de même; toujours; personnellement; franchement; honnêtement; pour être honnête
        à vrai dire; en fait; finalement; enfin; je vous confirme que; je confirme que; je vous informe que
        je tiens à vous dire que; je voulais vous dire que; pour ma part; de mon côté; pour l'instant; pour le moment
        s'il te plaît; s'il vous plaît; svp; stp; que; qu; s; m; t; me; vous; te; avec; sur; dans; pour; par; à
        grand; super; content; contente; heureux; heureuse; ravi; ravie; réunion; séance; rencontre; session; groupe
        invitation; mon; ma; mes; votre; notre; nos; vos; rien; cependant aussi; tellement; beaucoup; tant; trop
        assez; plutôt; cela dit; également; moi; sinon; ici
    """,
    "ask": """
        quand; où; quoi; quel; quelle; quels; quelles; comment; combien; pourquoi; est-ce que; est-ce qu
        qu'est-ce que; qu'est-ce qu; à quelle heure; qui est; lequel; laquelle
    """,
    "if": """
        si; seulement si; uniquement si; que si; sauf si; sauf; à moins que; à moins de; à condition que
        à condition de; à condition d; pourvu que; tant que; du moment que; en supposant que; selon; suivant
        cela dépend de; ça dépend de; ça dépend du; ça dépend des; ça dépend si; dépend de; tout dépend de
        tout dépend du; en fonction de; en fonction du; sous réserve de; sous réserve que; au cas où; seulement le
        uniquement le; seulement quand; pas si; mais seulement si; dès que; quand il; dans le cas où; s'il; s'ils
        s'il y a; s il
    """,
    "polite": """
        si (ça|cela|c'est) (vous va|te va|vous convient|ne dérange pas|ne vous dérange pas|ne te dérange pas|possible|ok|bon|bon pour vous|convient|est possible|d'accord)
        si vous (voulez|voulez bien|le voulez|permettez|êtes d'accord|le permettez)
        si tu (veux|veux bien|es d'accord); si je peux me permettre; s'il reste (de la place|une place|des places)
        s'il y a encore de la place; si je me souviens bien; si je ne me trompe pas; dites-moi si; dis-moi si
        même si; comme si; si besoin; si nécessaire; voir si; si je suis honnête
    """,
    "but": """
        mais; cependant; toutefois; pourtant; néanmoins; en revanche; par contre; bien que; quoique; sauf que
        sinon que; malgré tout; or; au lieu de
    """,
    "and": """
        et; car; parce que; parce qu; puisque; comme; donc je; vu que; étant donné que; du coup; à cause de
        en raison de; en raison d; grâce à; afin de
    """,
    "instead": """
        attends; attendez; ah attendez; ah attends; oups; en fait; finalement; après réflexion; réflexion faite
        à la réflexion; à bien y réfléchir; correction; changement de programme; changement de plan
        changement de plans; je voulais dire; je veux dire; pardon je voulais dire; oubliez; oublie; oubliez ça
        oublie ça; j'ai changé d'avis; je me suis trompé; je me suis trompée; erreur; rectification; mise à jour; ps
        p.s; ah mince; ah zut
    """,
    "true": "vrai; exact; correct; juste; bon; bien ça; le cas; parfait; ça; sûr; ok",
    "false": "faux; inexact; incorrect; un mensonge; erroné; n'importe quoi; pas vrai",
    "moderate": """
        animer; modérer; moderer; présider; diriger; mener; conduire
        animer (la séance|la réunion|la rencontre|la prochaine|cette séance|la prochaine séance|la session|le groupe)
        modérer (la séance|la réunion|la rencontre|la prochaine|cette séance|la prochaine séance|la session|le groupe)
        être (le modérateur|la modératrice|modérateur|modératrice|animateur|animatrice|l'animateur|l'animatrice)
        animerai; modérerai; anime; modère; l'animation; la modération; prendre l'animation
        me charger de l'animation; me porter volontaire; volontaire; être volontaire; accueillir
    """,
    "do_it": """
        m'en charger; m'en occuper; le faire; prendre le relais; le prendre; prendre la suite; m'en charge
        m'en occupe; m'y colle; me lance; le ferai; prendre celle-ci; m'en chargerai; m'en occuperai; m en charge
    """,
    "hand_over": """
        (quelqu'un d'autre) (peut|pourrait|devrait|doit) (le|l|s'en|en|) (faire|charger|occuper|animer|modérer|prendre|prendre le relais|)
        est-ce que quelqu'un d'autre (peut|pourrait) (le|s'en|) (faire|charger|occuper|animer|modérer|prendre)
        passer la main; passe la main; céder ma place; cède ma place; laisser ma place; me retirer; renoncer à animer
        renonce à animer; trouver quelqu'un d'autre; ne peux plus animer; ne peux plus modérer
        ne pourrai plus animer; ne pourrai finalement pas animer
    """,
    "partly": """
        en retard; un peu en retard; du retard; un peu de retard; avec du retard; un peu plus tard; plus tard
        partir plus tôt; partir avant la fin; quelques minutes de retard; pas toute la séance; une partie seulement
        une partie de la séance; la première heure; par téléphone seulement
    """,
    "neutral": """
        pas de problème; pas de souci; pas de soucis; aucun souci; pas de quoi; de rien; pas grave; c'est pas grave
        ce n'est pas grave; pas mal; pas seulement; pas de nouvelles; pas besoin; pas de panique; pas de stress
        personne n; personne ne; rien de grave; n'oubliez pas; n'oublie pas; bien reçu; bonne question; compris
        pas pressé; sans plus; en plus; de plus; plus de; plus que; plus tôt; plus ou; non plus que; bon appétit
        ne vous inquiétez pas; ne t'inquiète pas
    """,
}

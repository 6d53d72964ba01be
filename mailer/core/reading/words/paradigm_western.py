"""Each language's whole paradigm of attending: I come, can come, will not make it, am prevented, do not know yet.

The languages read in depth beside English, as they are written politely, in chat and in the countries beside the
first one: Switzerland, Austria, Flanders, Quebec, Mexico, Argentina, Brazil.
"""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "coming": """
            (ich|) bin (so|) (um|gegen|ab|kurz vor|kurz nach) (halb|) (fünf|sechs|sieben|acht|neun|zehn|fünf uhr|sechs uhr|sieben uhr|acht uhr) da; (ich|) (komme|komm|kumm|schau|schaue) (gern|gerne|dann|) (rum|rüber|vorbei)
            (ich|i|) (komme|komm|kumm|kimm|chume|chumme|chum) (sehr|) (gern|gerne|gärn|sicher|auf jeden fall|bestimmt|fix|)
            (ja|jo|klar|freilich|natürlich|sicher|passt|eh klar|) (komme|komm|kumm|kimm|chume|chumi|chum) (ich|i); chume; chumi
            (mir|mer|wir|ma) (chömed|chöme|kumman|kemman|kommen) (beidi|beide|gern|gärn|alle|)
            (ich|i|) bi (gärn|gern|sicher|au|natürlich|) (debii|derbi|dabii|debi|derbii); (sicher|klar|gärn|natürlich) bini (debii|derbi|dabii)
            (ich|i) bin (gern|fix|sicher|) dabei; meine teilnahme ist (gesichert|sicher); (ich|) (richte|richt) (es|das|mir das|mir es) ein; ich werde (es|das) einrichten
            (ich|) (möchte|will|mag|würde) (das|es|dies|diesen abend|mir das) (auf keinen fall|nicht|keinesfalls|ungern) (verpassen|missen|entgehen lassen)
            das (möchte|will|darf) ich (auf keinen fall|keinesfalls|mir nicht|nicht) (verpassen|missen|entgehen lassen)
            (hiermit|) (melde|meld) (ich|) (mich|uns) (hiermit|gern|gerne|) an; (ich|) (melde|meld) (mich|uns) (hiermit|gern|gerne|) an
            (ich|) (bestätige|bestätig) (hiermit|gern|gerne|) (meine|unsere|die) (teilnahme|anwesenheit|anmeldung); hiermit bestätige ich (meine|unsere|die) (teilnahme|anwesenheit)
            (ich|) nehme (ihre|eure|deine|die) einladung (sehr|) (gerne|gern|dankend|) an; (ich|) werde (bestimmt|sicher|gerne|gern|auf jeden fall|) (vorbeikommen|vorbeischauen|dazustoßen|mitmachen|erscheinen)
            (setzt|setz|setzen sie|schreibt|schreib|schreiben sie|nehmt|nimm) mich (bitte|) (auf die|auf eure|auf) liste; (stelle|stell|stellt) mir einen stuhl (hin|dazu)
            (ihr|sie|du) (könnt|können|kannst|dürft|dürfen) (fest|gern|gerne|) mit (mir|uns) rechnen; rechnet (fest|) mit (mir|uns); rechne (fest|) mit (mir|uns)
        """,
        "refuse": """
            (ich|) pack (das|es|'s) (gerade|grad|momentan|zur zeit|einfach|diesmal) nicht; (ich|) schaff (das|es) (gerade|grad|momentan) nicht; (ich bin|bin) (leider|da|) (leider|) (nicht da|weg|fort|auswärts)
            (ich|) (bin|war) (leider|) verhindert; (leider|diesmal|da|an dem tag|an diesem tag) bin ich (leider|) verhindert; bin (da|leider|an dem tag|) verhindert; verhindert bin ich
            (ich|) bitte (sie|euch|dich|) (mich|mein fehlen|meine abwesenheit) (für diese sitzung|für das treffen|diesmal|) zu entschuldigen; bitte (ich|) (mich|mein fehlen) zu entschuldigen; bitte ich (sie|euch|) (mich|mein fehlen) zu entschuldigen
            bitte (entschuldigen|entschuldigt|entschuldige) (sie|) (mich|mein fehlen|meine abwesenheit|mich für heute|mich diesmal); (ich|) (lasse|lass) mich (leider|) entschuldigen; (ich|) möchte mich (leider|hiermit|) (entschuldigen|abmelden)
            (ich|) (bleibe|bleib) (diesmal|lieber|heute|leider|an dem tag|) (zu hause|zuhause|daheim|dahoam|dahaam|im bett); (ich|) (fehle|fehl) (diesmal|leider|); ich werde (diesmal|leider|) fehlen
            (ich|i|) (kann|ka|koa|cha|chan) (leider|diesmal|heute|da|) (nöd|nid|nit|net|ned|nicht) (cho|choo|kumma|kemma|kemman|komma|dabei sein|derbi sii|debii sii)
            (ich|i|) (chume|chumme|chum|komm|kumm|kimm) (leider|diesmal|) (nöd|nid|nit|net|ned); (ich|i|) bi (leider|) (nöd|nid|nit) (debii|derbi|dabii); (ich|i) bin (leider|) (net|ned) dabei
            (leider|) (nöd|nid) (debii|derbi); (das|des|es|bei mir|) geht (si|sich|sie|sichs) (leider|bei mir|) (ned|net|nicht|nimma) aus; geht (si|sich) leider (ned|net|nicht) aus; des wird (nix|nichts); des geht (si|) (ned|net) aus
            (bei mir|bei uns) (geht|geht's|gehts) (leider|diesmal|da|bei mir|) (ned|net|nicht|nöd|nid); das goht (leider|) (nöd|nid); es goht (leider|mir|) (nöd|nid); (ich|i|) (schaff|schaffe|packs|pack) (es|'s|das|) (leider|diesmal|) (nöd|nid|ned|net|nicht)
            (ich|) (muss|müsste) (leider|diesmal|) (aussetzen|passen|absagen|zurückziehen|verzichten); hiermit sage ich (leider|) ab; (ich|) verzichte (diesmal|leider|)
            mir ist es (leider|) (nicht|unmöglich) (möglich|) (zu kommen|teilzunehmen|dabei zu sein|); es (ist|wird) mir (leider|diesmal|) (nicht möglich|unmöglich) (sein|) (zu kommen|teilzunehmen|dabei zu sein|)
            ich habe an (dem|diesem) (tag|abend) keine zeit; (ich|) kann (diesmal|da|an dem tag|an diesem tag|am termin|leider diesmal|an dem abend) (leider|) nicht; (diesmal|da|an dem tag|an dem abend) kann ich (leider|) nicht; (diesmal|heute) ohne (mich|uns)
        """,
        "no": "(ich|) fühle mich (heute|gerade|im moment|derzeit|) nicht (danach|gut|wohl|fit); nei; nei leider; leider nöd; leider nid; nei leider nöd; nei leider nid; nei danke; nei merci; leider ned; leider net; na leider; na leider ned; na leider net",
        "yes": "ja gärn; jo gern; jo gärn; ja sicher; jo sicher; eh kloa; eh klar; jo freilich; ja freilich; logisch",
        "maybe": """
            kann (aber|) nichts versprechen; halte mir den termin frei kann aber nichts versprechen
            (das|es|) weiß ich (leider|selbst|) erst; ich weiß (es|das|) (leider|) erst; weiß ich leider erst; (das|) erfahre ich (leider|) erst; ich erfahre (es|das|meinen dienstplan|) erst; (das|) (entscheidet|klärt|zeigt) sich (leider|) erst; kommt (drauf|darauf) an
            (das|es|) (kann|könnte) ich (ihnen|euch|dir|heute|jetzt|) (heute|jetzt|) (leider|) noch nicht (verbindlich|sicher|genau|fest|) (sagen|zusagen|versprechen)
            (ich|) (kann|will) (aber|leider|noch|) (nichts|nix) (versprechen|zusagen); kann ich (aber|) (nichts|nicht) versprechen; versprechen kann ich (aber|) (nichts|es nicht)
            (schau|schaun) (ma|mer|wir) mal; schauma mal; (ich|i|) (weiss|weiß|wois|woas) (es|das|) (no|noch) (nöd|nid|nit|ned|net|nicht); chunnt (drufaa|druf aa|ganz druf aa); (villicht|vilicht|vielliecht); (ich|) (muss|mues) (zuerst|erst|no|noch) (luege|schauen|fragen|mal schauen)
            (weiß|weiss) (ich|) (noch|leider noch|heute noch) nicht; bin (noch|mir noch) (unsicher|unschlüssig); (ich|) (muss|müsste) (aber|) erst (meinen chef|meine chefin|meinen mann|meine frau|den dienstplan|im kalender|daheim|zu hause) (fragen|nachsehen|schauen|abklären|abwarten)
        """,
        "busy": "i de ferie; i d ferie; in de ferien; (bi|bin|sind|simmer) (i|in) de (ferie|ferien)",
        "not": "nöd; nid; nit",
        "me": "i han; i bi; i cha; i mues",
        "polite": "so gott will; s gott wüll; wenn nichts dazwischenkommt; wenn nichts dazwischen kommt; wenns recht ist; wenn es recht ist; wenn ich darf",
        "filler": "es tut (mir|) (so|) gut (mit euch zu reden|zu reden|euch zu sehen|); aus (gesundheitlichen|familiären|beruflichen|persönlichen|terminlichen) gründen; ich schreibe (ihnen|euch|dir|) um (mitzuteilen dass|zu sagen dass); wollte (nur|) (bescheid geben|sagen|mitteilen) dass; (ich|) (wollte|möchte) (nur|euch|) sagen dass; leute; soi i; leute; ihr lieben; das wird (schön|toll|nett|fein); tut mir (immer|) gut; wird mir guttun; scho; schon; endlich; endlich wieder; kommende; kommenden; nächste; nächsten; hiermit teile ich (ihnen|euch|) mit dass; ich (möchte|muss|will) (ihnen|euch|) (leider|) mitteilen dass; ich teile (ihnen|euch|) mit dass; teile (ihnen|euch) mit dass; für die (kommende|nächste) (sitzung|woche); für das (kommende|nächste) treffen; sehr geehrte damen und herren; sehr geehrte frau; sehr geehrter herr; es liebs grüessli; liebe gruess; liebs grüessli; grüessli; griaß di; griass eich; servus; pfiat eich; pfiat di; baba; moin; tschüssi; hoi zäme; salü; merci für d iiladig",
    },
    "nl": {
        "coming": """
            hierbij meld ik (mij|me|ons) (graag|) aan; (ik|) meld (mij|me|ons) (hierbij|graag|) aan; (dit|dat|deze|die) mis ik (zeker|) niet; (ik|) zorg dat ik er ben; (ik|) zorg ervoor dat ik er ben; (ik|) (ben|sta) paraat
            (k|kzal|ik zal|'k zal) er (zeker|) (zijn|bij zijn); kzal er (zijn|bij zijn); k zal er (zijn|bij zijn); k (kom|ben erbij|ben der bij); (ik|) ben (der|d'r) (ook|zeker|) bij; (ik|) (bevestig|bevestigen) (hierbij|) (mijn|onze) (komst|deelname|aanwezigheid)
            (ik|) kom (heel|) graag (langs|meedoen|mee|); tuurlijk (kom ik|ben ik erbij); (reken|rekent) (maar|) op (mij|ons|me); (je|jullie|u|ge) (kunt|kan|kunnen|moogt) op (mij|ons|me) rekenen; tel (mij|me) (maar|) mee; schrijf (mij|me) (maar|) (op|in); zet (mij|me) (maar|) op de lijst
            (hou|houd|houdt) (een|nen) (plekje|plaatsje|stoel) (voor mij|voor me|) vrij; houd voor mij een (plekje|stoel) vrij; dat wil ik (echt|zeker|) niet missen; ik wil (het|dit|dat) (echt|zeker|niet|) (niet|voor geen goud) missen
        """,
        "refuse": """
            (helaas|die dag|dan|deze keer) ben ik (helaas|die dag|dan|) verhinderd; (ik|) ben (helaas|die dag|dan|deze keer|) verhinderd; hierbij meld ik (mij|me|ons) (helaas|) af; dat (red|haal) ik (helaas|) niet; het gaat (mij|me|ons|) (helaas|deze keer|) niet (lukken|worden|)
            ('t|t|het|dat) (gaat|zal) (nie|niet|helaas niet|spijtig genoeg niet|mij niet|me niet|mij nie) (lukken|gaan) (voor mij|voor mij deze keer|); ('t|t|het|dat) (gaat|lukt) (nie|niet) voor mij
            (ik|) (moet|moeten) (deze keer|dit keer|helaas|) (missen|passen|verzaken|overslaan|afzeggen|annuleren); (ik|) blijf (deze keer|liever|vandaag|die dag|) thuis; (excuseer|verontschuldig) (mij|me); gelieve (mij|me|mijn afwezigheid) te (verontschuldigen|excuseren)
            (ik|) (verontschuldig|excuseer) (mij|me) (voor deze keer|); (ik|) (zal|ga|ben) (helaas|die dag|) afwezig (zijn|); (ik|k|kzal|kga|'k|) (kan|ga|zal|kga|kan der|ga der) (spijtig genoeg|helaas|jammer genoeg|) (nie|niet) (komen|kunnen komen|kunnen|kunne komen|bij zijn|geraken|gaan|meedoen)
            (ik|k) (kom|kome|geraak er|geraak der) (nie|niet|spijtig genoeg niet); (ge|je|u) moet (op mij|op mij deze keer) (nie|niet) rekenen; (ge|je) moet (nie|niet) op mij rekenen; reken (maar|) (nie|niet) op mij; (neen|nee) spijtig genoeg (nie|niet)
            (ik|) kan (dan|die dag|die avond|helaas dan|deze keer|helaas|helaas die dag) niet
        """,
        "no": "neeje; nee hoor; nee spijtig; spijtig genoeg niet; spijtig genoeg nie; jammer genoeg niet; neen spijtig genoeg niet; neen jammer genoeg niet",
        "not": "nie",
        "maybe": """
            (dat|) weet ik (helaas|) pas; ik weet (het|dat|) (helaas|) pas; (dat|) hoor ik pas; ik (hoor|krijg) (het|dat|mijn rooster|) pas
            (ik|) weet (het|t|) (nog|) niet of ik (kan|kom|erbij kan zijn|vrij krijg|kan komen); (dat|het|'t|t) (hangt|zal) (nog|) (ervan|er van|er vanaf|eraf) (af|afhangen|aankomen); dat hangt af van (mijn werk|het weer|mijn rooster|de kinderen|mijn gezondheid); (het|'t|t) zal (erop|ervan) (aankomen|afhangen)
            (ik|) laat (nog|later|morgen|) iets (weten|horen); (dan|morgen|later|) laat ik (het|iets|) (nog|) (weten|horen); (ik|) beloof (niks|niets); ik (weet|weten) (het|t|) nog nie; kweet (het|t|) (nog|) (nie|niet); k weet het nog (nie|niet); (eerst|ik moet eerst|even) (zien|kijken|afwachten) hoe ik me voel
            (maar|) (ik|) moet (het|dat|) (eerst|nog|nog eerst|eerst nog) (vragen|navragen|overleggen|bekijken|afwachten|checken|nakijken|regelen)
        """,
        "polite": "als god het wil; als alles goed gaat; als er niks tussenkomt; als er niets tussenkomt; als het mag; als ik mag; deo volente",
        "filler": "om (gezondheidsredenen|familiale redenen|persoonlijke redenen); ik schrijf (u|jullie|) om te (laten weten|zeggen) dat; (ik|) wilde (even|) (laten weten|zeggen|doorgeven) dat; even laten weten dat; een (beetje|) later; gezellig; leuk; het wordt gezellig; dat doet me goed; hierbij laat ik (u|jullie|) weten dat; (ik|) deel (u|jullie|) (hierbij|) (mee|mede) dat; (ik|) (wil|wou|moet) (u|jullie|) (helaas|) (laten weten|meedelen|melden) dat; geachte heer; geachte mevrouw; geachte; beste allemaal",
    },
    "fr": {
        "coming": """
            (jviens|j'viens|jvien|jserai là|j'serai là|jserais là); (chui|chuis|chus|jsuis|j'suis) (là|partant|partante|des vôtres|dedans|de la partie); (ouais|oui|ok) (jviens|j'viens|jserai là|chu là|chus là); chu là
            (on|nous) (vient|viendra|viendrons|venons) (à deux|tous les deux|avec plaisir|); je ne manquerai pas (de venir|d'être là|d'y être|); je n'y manquerai pas; (c'est sûr que|sûr que|ben oui|certain que) (j'y vas|j'vas être là|je vas être là|j'y vais)
            (j'vas|j'vais|m'as|je vas) (être là|y aller|venir); (c'est|ce sera) un (grand|) oui (pour moi|); c'est oui pour (moi|nous); (je|) réponds présent; présent(e|) ; (gardez|garde) (moi|nous) une (petite|) place; (j'|je) accepte (avec plaisir|volontiers|) (votre|ton|l') invitation
            (je|) (vous|te|) confirme (bien|par la présente|) (ma|notre) (présence|participation|venue); comptez (bien|) (sur|) (moi|nous); comptez moi (parmi vous|présent|dedans); je suis (bien sûr|) (partant|partante|de la partie|des vôtres); je ne (raterai|raterais|manquerai|manquerais|louperai) (ça|cela|cette soirée) pour rien au monde
            (inscrivez|inscris|notez|note) moi (présent|présente|sur la liste|parmi les présents|); (je|) (m'inscris|m'y inscris)
        """,
        "refuse": """
            je ne me sens pas (encore|) (prête|prêt|bien|en forme|d'attaque|la force)
            (jpeux|j'peux|jpourrai|j'pourrai|jpourrais) pas (venir|être là|y aller|); (chu|chus|j'suis) pas capable (de venir|d'y aller|d'être là); (jviens|j'viens|jviendrai|j'viendrai|jserai|j'serai) pas (là|)
            (veuillez|vous voudrez bien|merci de|prière de|je vous prie de|je te prie de|je vous demande de|je vous saurais gré de) (bien|) (vouloir|) (m'|) excuser (mon absence|pour mon absence|cette absence|pour cette réunion|); veuillez m'excuser; je vous prie (de m'excuser|d'excuser mon absence|de bien vouloir excuser mon absence|de bien vouloir m'excuser)
            excusez (mon absence|moi pour cette fois|moi pour cette réunion); (il m'est|il me sera|il m'est malheureusement|il me sera malheureusement|ça m'est) impossible (de venir|d'être là|d'être présent|d'être présente|de participer|d'assister à la réunion|de me libérer|de me déplacer|d'être des vôtres|)
            (j'|je suis obligé d'|je suis obligée d'|je suis contraint d'|je suis contrainte d'|je dois|je préfère) annule(r|) (ma venue|ma participation|); (j'annule); (je suis|) (obligé|obligée|contraint|contrainte) (d'annuler|de renoncer|de décliner)
            je n'arrive(rai|) pas à me libérer; (je|) (reste|resterai|vais rester|préfère rester) (chez moi|à la maison|au lit) (cette fois|ce soir|ce jour-là|); (je|) (ne|) (serai|serais|suis|vais) (malheureusement|) pas (être|) (là|présent|présente|dispo|disponible|libre) (ce jour-là|cette fois|ce soir|)
            (c'est|ce sera) (un|) non pour (moi|nous); (je|) fais l'impasse; ça (ne|) va pas (être possible|le faire) (pour moi|cette fois|); (ce ne sera|ça sera|ce sera|c'est) (pas|malheureusement pas) possible (pour moi|cette fois|); (je|) ne (peux|pourrai) (malheureusement|hélas|vraiment|) pas (cette fois|ce soir|ce jour-là|)
            (je|) (peux|pourrai) (malheureusement|vraiment|) pas (cette fois|ce soir|ce jour-là|); (on|nous) (ne|) (pourra|pourrons|peut|pouvons) pas (venir|être là|); (pas|non pas) pour moi cette fois
        """,
        "maybe": """
            (il faut que je|je dois|faut que je) (voie|vérifie|demande|regarde|m'arrange) (avec|à) (mon|ma) (employeur|patron|chef|mari|femme|collègue|responsable)
            je (le |)(saurai|saurais) (ça|) (que|seulement|); je ne le saurai que; je n'aurai mon planning que; je ne saurai que; (je|) n'ai pas encore (mon planning|mes horaires|la réponse)
            (je|) (vous|te|) (confirmerai|confirme|dirai|redirai|redis|réponds) (ça|) (plus tard|demain|la semaine prochaine|d'ici là|dès que je sais|en fin de semaine); (je|) (vais|dois|faut que je) (regarder|regarde|vérifier|vérifie|checker|check|voir|vois) (mon|avec mon|dans mon|selon mon) (planning|horaire|agenda|patron|chef|mari|conjoint)
            faut que je (regarde|vérifie|voie|check|demande) (mon horaire|mon planning|mon agenda|avec mon chum|à mon boss|à mon patron|); (j'vas|m'as|j'vais) (voir|y penser); ce (sera|serait) oui; (je|) dois (d'abord|encore|) (demander|vérifier|voir|m'organiser|confirmer); (mais|) je dois (d'abord|encore|) demander à (mon patron|ma femme|mon mari|mon chef)
            (je|) (sais|ne sais|chais) pas (encore|trop|) si (je vais pouvoir|je pourrai|je peux|je viens|je viendrai) (venir|être là|)
        """,
        "polite": "si dieu veut; si dieu le veut; si dieu le permet; s'il plaît à dieu; sauf imprévu; sauf contretemps; inch'allah; inchallah; inch allah; si vous voulez bien de moi; si vous permettez; si ça vous va",
        "yes": "pkoi pas; pk pas; pourquoi pas allez; allez; évidemment quelle question; bien sûr quelle question; yes",
        "no": "pas la forme; pas en forme; pas le moral; pas le courage; je n'ai pas (la forme|le courage|la force|le moral|l'énergie); nan; nan flemme; flemme; bof non",
        "time": "ce coup ci; ce coup-là; en début d'après-midi; en fin d'après-midi; en début de soirée; en fin de soirée; tout de suite; à la prochaine rencontre; de la semaine prochaine",
        "filler": "(je|) vous écris pour (vous dire|vous prévenir|dire|prévenir|vous informer) que; j'écris pour (dire|prévenir) que; (juste|) pour (vous|te) (dire|prévenir|signaler) que; pour raison de santé; cela me fait du bien; ça me fait du bien; de vous (voir|revoir|retrouver); ça (va me faire|me fera|me fait) du bien; ça me fera plaisir; comme d'habitude; comme toujours; tkt; t'inquiète; t'inquiètes; (je|) (vous|) informe que; (je tiens à|j'ai le regret de|je suis au regret de|je souhaite) vous (informer|faire savoir|annoncer) que; par la présente; chers amis; chères amies; madame monsieur; cher monsieur; chère madame; veuillez noter que; je vous fais savoir que",
        "busy": "(chu|chus|j'suis) (pogné|pognée|pris|prise) (à travailler|au travail|ce soir-là|)",
    },
    "es": {
        "coming": """
            (yo|) no falto (nunca|jamás|por nada|) ; (yo|) (nunca|jamás) falto; (yo|) no (fallo|faltaré|fallaré) (nunca|); (guarda|guardad|guarden|guárdame|guardadme|guárdenme|apártenme|resérvenme|resérvame) (un|) (sitio|lugar|lugarcito|asiento|silla) (para mí|)
            (ahí|ahi|allá|yo|yo sí|sí|si) (les|te|os|le|) (caigo|llego|caeré) (seguro|sin falta|); (de una|dale|obvio|obvio que|va|sale|sale vale|órale|órale sí) (voy|ahí estoy|estoy|ahí estaré|yo voy|me apunto|me sumo)
            (conta|contá|contad|cuenten|cuenta|cuente) (siempre|) (conmigo|con nosotros|con mi presencia); (podéis|puedes|pueden|podés|puede) contar (conmigo|con nosotros); (anótame|anotame|anotadme|anótenme|anótennos|apúntame|apúntenme|apuntadme|me anoto|me apunto|me sumo); (confirmo|confirmamos) (mi|nuestra|la|) (asistencia|presencia|participación)
            (acepto|aceptamos) (encantado|encantada|gustosa|gustoso|con gusto|) (la|su|vuestra|tu) invitación; acepto (encantado|encantada|gustosa|gustoso); (será|es) un (placer|gusto) (asistir|ir|estar|acompañarlos|acompañaros|participar); ahí me (tienen|tenéis|tienes|tendrán|tendréis); no me lo (pierdo|perdería|perderé) (por nada|por nada del mundo|); (estoy|toy) dentro
        """,
        "refuse": """
            (lamento|siento|sentimos|lamentamos) (mucho|) (comunicar|informar|comunicaros|comunicarles|informarles|deciros|decirles|tener que decir) que no (podré|puedo|voy a poder|podremos) (ir|asistir|estar|acompañaros|acompañarles|acompañarlos|acudir|participar|)
            (cancelo|cancelamos) (mi asistencia|mi participación|) ; (me tengo que|tengo que|debo|me debo) (excusar|disculpar|excusarme|disculparme); (os|les|le|te) (ruego|pido|rogaría) (que|) (me|) (disculpéis|disculpen|disculpe|excuséis|excusen|disculpes) (mi ausencia|por no poder ir|por no poder asistir|)
            (ruego|pido|rogamos) (que|) (me|) (disculpen|disculpéis|excusen|disculpe) (mi|la|nuestra) (ausencia|inasistencia); (me|) (vais|van|vas) a tener que disculpar(me|) ; me (vais|van|vas) a tener que (disculpar|perdonar|excusar); me tendréis que disculpar; me tendrán que disculpar
            (esta vez|yo|yo esta vez|) me (bajo|rajo) (de esta|esta vez|); (yo|esta vez|) (no la|no le) (armo|hago|llego); (yo|) no (alcanzo|llego) (a ir|a llegar|); (me|) (quedo|quedaré|voy a quedar) en (casa|cama) (esta vez|); me quedo en casa; (n|nop|nel) (puedo|podre|voy) (ir|poder ir|a poder ir|); n (puedo|voy) ir
            (me es|me resulta|me va a ser|me será|nos es) imposible (ir|asistir|acudir|acompañaros|acompañarles|); no (me es|me resulta|me va a ser|me será|nos es) posible (ir|asistir|acudir|acompañaros|acompañarles|); no me es posible; no me va a ser posible; me es imposible; no (va a poder|podrá) ser (esta vez|); no va a ser posible (esta vez|); (esta vez|ese día|yo|el sábado|ese dia) no (puedo|podré|voy a poder) (ir|asistir|) ; no (puedo|podré) (ese día|esta vez|ese dia|ir ese día|ir por trabajo|ir x trabajo); no podré estar; (esta vez|yo) paso; imposible para mí
        """,
        "maybe": """
            no (te|les|os|se) lo puedo (asegurar|confirmar|prometer); no lo puedo (asegurar|confirmar|prometer); depende de cómo (me encuentre|me sienta|esté|vaya|salga|me vaya)
            (no|) lo (sabré|sabre|voy a saber) (hasta|el|recién|apenas); no me dan el turno hasta; aún no tengo el turno; me lo confirman
            (chance|capaz|igual|a lo mejor|quizá|quizás|tal vez|puede que|de pronto) (y|que|) (voy|vaya|pueda|puedo|me acerque|me paso|caigo); en principio (sí|si|voy|puedo); (pero|) no (es|está|lo tengo|lo tengo tan) (seguro|segura|claro|confirmado) (todavía|aún|)
            (pero|) tengo que (preguntar|consultar|mirar|ver|checar|consultarlo|preguntarlo|arreglar) (en el trabajo|en la chamba|el turno|mi turno|mis turnos|con mi jefe|con mi esposo|con mi mujer|con mi marido|en casa|primero|antes|)
            (ya|luego|después|mañana|) (os|te|les|le) (confirmo|aviso|digo|diré) (mañana|luego|después|más tarde|en cuanto sepa|) ; lo (consulto|miro|veo|checo|hablo) y (te|os|les) (digo|aviso|cuento)
        """,
        "polite": "si dios quiere; dios mediante; si dios me da vida; primero dios; si todo va bien; si no pasa nada; si no surge nada; salvo imprevisto; salvo imprevistos; si se puede; si les parece; si os parece; ojalá",
        "no": "ni loco; ni loca; ni de broma; ni de coña; ni en pedo; nel; nel pastel; nones",
        "filler": "(les|os|te|le|) escribo para (avisar|decir|avisarles|avisaros|decirles|deciros|comunicar|informar|confirmar) (de|) que; (quería|quiero|solo quería) (avisar|decir|avisarles|deciros) (de|) que; (quería|quiero) avisar que; por (motivos|razones|asuntos) (familiares|personales|de salud|laborales); me hace (mucha|) falta; me hace mucho bien; che; pues; va; híjole; uy; uh; ni a palos; ni de chiste; vale; me hace bien; como siempre; me (viene|vendrá|hará) bien; jaja; jajaja; dos personas; tres personas; del día; el día; (les|os|le|te|) (informo|comunico|hago saber|aviso) (de|) que; por la presente; por la presente (les|os|) (comunico|informo) que; por medio de la presente; quiero (informar|comunicar) que; estimados; estimados compañeros; al encuentro; a la reunión; porfa; porfis",
        "busy": "(salgo|saldré) (muy|) tarde (del|de) (trabajo|laburo|curro|la chamba|la oficina|turno); (estoy|estaré|ando) (en el pueblo|en la playa|en la sierra|fuera|de viaje|en cama|en el hospital) ; me toca (guardia|turno|trabajar|trabajar ese día)",
    },
    "it": {
        "coming": """
            (contatemi|segnatemi|segnami|segnateci|mettetemi|mettimi) (pure|) (in lista|tra i presenti|presente|); (ci|) (vdm|vediam|vediamo) (lì|là|li); (passo|passerò) (sicuramente|di sicuro|volentieri) ; passo a trovarvi; (faccio|farò) in modo di (esserci|venire); ovvio che (vengo|ci sono|ci sarò)
            (accetto|accettiamo) (volentieri|con piacere|) (l'|il vostro|il tuo|il suo) invito; (sarà|è) un piacere (partecipare|esserci|venire|essere dei vostri); non me lo (perdo|perderei|perderò) (per nulla al mondo|per niente al mondo|di certo|); non (mancherò|mancheremo) (di certo|sicuramente|)
            (contate|conta|conti) (pure|) su di (me|noi); tenetemi (un|il) posto; tenete un posto per me; (confermo|confermiamo) (la|la mia|la nostra) (presenza|partecipazione); (sono|sarò) (dei vostri|della partita); presente; io sono presente; (e|) ci sono (anch'io|anche io|io|sicuro|di sicuro)
        """,
        "refuse": """
            non me la sento (proprio|stavolta|questa volta|) (di venire|)
            (sono|siamo|ero) (impedito|impedita|impossibilitato|impossibilitata) (a venire|a partecipare|quel giorno|); (sono spiacente|spiacente|mi spiace|mi dispiace|mi duole) (di|) (dover|dovervi|doverti|) (comunicare|comunicarvi|informarvi|annunciare) (la|della) mia (assenza|impossibilità a partecipare|indisponibilità)
            (vi|le|ti|) (comunico|informo della|segnalo) la mia (assenza|indisponibilità) ; (comunico|segnalo|annuncio) la mia assenza; (scusate|scusa|scusi|vi prego di scusare|la prego di scusare|vi chiedo di scusare|giustificate) la mia assenza; (stavolta|questa volta|sta volta) (manco|mancherò|non ci sono|salto|passo)
            (resto|rimango|starò|sto) a (casa|letto) (stavolta|questa volta|quel giorno|stasera|); (nn|non) (riesco|posso|vengo|ce la faccio|ci sono|ci sarò|potrò) (raga|ragazzi|ragazze|a tutti|stavolta|quel giorno|) ; nn (riesco|posso) (a venire|venire|a esserci|esserci) ; (mi sa|credo|penso|temo) che non (vengo|verrò|riesco|ci sarò|ce la faccio|potrò venire|posso venire); temo di non (poter|riuscire a) (venire|esserci|partecipare)
            (do|devo dare|sono costretto a dare|sono costretta a dare) (forfait|buca); (quel giorno|stavolta|questa volta|purtroppo) non posso; non posso (proprio|davvero|stavolta|quel giorno); non mi (è|sarà) (proprio|) possibile (venire|partecipare|esserci|); niente da fare (per me|stavolta|); non riesco
        """,
        "maybe": """
            (probabilmente|penso di|credo di|direi di) sì (ma|però|) (confermo|vi confermo|ti confermo|vi dico) (domani|dopo|più avanti|in settimana|); (ma|però) (vi|ti|) confermo (domani|dopo|più avanti|in settimana)
            (ve|te|glie) lo (dico|dirò|confermo|faccio sapere); ve lo dico; dipende da come (sto|mi sento|va|starò)
            lo (so|saprò) (solo|soltanto|appena|); lo saprò; (saprò|so) qualcosa; ci penso e (vi|ti) (dico|faccio sapere); ci penso
            può darsi che (passi|venga|riesca|ci sia|ce la faccia) (a salutare|un attimo|)
            (vi|ti|le) (confermo|confermerò|dico|dirò|faccio sapere|scrivo|aggiorno) (più avanti|più tardi|domani|dopo|appena so|appena possibile|in settimana|nei prossimi giorni); (vedo|guardo|chiedo|controllo) e (vi|ti) (dico|faccio sapere|scrivo|confermo)
            (ma|) (devo|dovrei) (prima|ancora|) (chiedere|controllare|sentire|vedere|verificare|guardare) (al capo|i turni|il turno|l'agenda|mia moglie|mio marito|in ufficio|al lavoro|un attimo|); (aspetto|sto aspettando|attendo) (la|una) (risposta|conferma) (del medico|del capo|del dottore|di mio marito|di mia moglie|dal lavoro|)
            (dipende|dipenderà) se (trovo|riesco|posso|mi danno|finisco) (la babysitter|un passaggio|il permesso|presto|); non lo so ancora; non so ancora (se|) (posso|riesco|vengo|ci sono|)
        """,
        "polite": "se dio vuole; a dio piacendo; salvo imprevisti; salvo imprevisto; se tutto va bene; se va tutto bene; se non succede nulla; se posso permettermi; se vi va bene; se vi fa piacere",
        "filler": "(vi|ti|le|) scrivo per (dire|dirvi|avvisare|avvisarvi|comunicare|informarvi|confermare) che; volevo (dirvi|avvisare|dire|avvisarvi) che; per motivi (familiari|personali|di salute|di lavoro); mi (fa|farebbe|farà) bene; mi fa bene; mi farà bene; come sempre; come al solito; dai; (prendo|prenderò) il (treno|bus|tram) (delle|) ; delle (sei|sette|otto|nove|cinque); verso; verso le; figli; i miei figli; dopo cena; (vi|le|ti|) (comunico|informo|faccio sapere|segnalo) che; con la presente; con la presente (comunico|confermo) che; desidero (informarvi|comunicare|informarla) che; egregio; gentile; spettabile; al prossimo incontro; prossimo incontro; raga; ragazzi; egregi signori; gentili signori; gentilissimi; cari tutti; care tutte; x me",
    },
    "pt": {
        "coming": """
            vou lá ter; lá vou ter; eu vou lá ter; vou aí ter
            (confirmadíssima|confirmadíssimo|confirmadissimo|confirmadissima); (bota|põe|coloca|inclui|anota|marca) (meu nome|o meu nome|eu|aí o meu nome) (na lista|aí|); (guardem|guarda|reserva|reservem) (um|o) (meu|) (lugar|lugarzinho|cantinho) (para mim|pra mim|)
            (terei|tenho|será|é) (todo o|muito|um) (gosto|prazer) em (participar|comparecer|estar presente|ir|estar convosco); (tô|to|estou|tou) (indo|a ir|dentro|nessa|dentro sim); (colo|vou colar|apareço|vou aparecer|broto|vou brotar) (lá|aí|sim|) ; (contem|conta|conte) (sempre|) (comigo|conosco|connosco); (podem|pode|podes) contar (comigo|conosco|connosco)
            (inscreve|inscrevam|inscreva|inclui|incluam|inclua|anota|aponta|apontem) me; inscreve-me; inscrevam-me; (me|pode me|podem me) (inscreve|inclui|incluir|inscrever|anota|anotar); não (perco|perderei|perdia|perderia) (por nada|isso|isto|); (aceito|aceitamos) (com gosto|com prazer|) (o|o vosso|o seu|) convite; aceito com (gosto|prazer)
        """,
        "refuse": """
            (fica|ficam|vai ser|será|desta vez fica|dessa vez fica) sem mim (desta vez|dessa vez|); não me vai ser possível (ir|comparecer|participar|estar presente|); não me (é|será) possível (ir|comparecer|participar|estar presente|)
            (peço|pedimos|solicito) (que|) (desculpa pela|desculpas pela|desculpem a|relevem a|me desculpem a) (minha|nossa) (ausência|falta); (desculpem|desculpe|desculpa|perdoem) a minha (ausência|falta); (justifico|comunico|informo) (a|da) minha (ausência|falta); (desta vez|dessa vez) (falto|faltarei|não vou|passo|não posso|não dá|fico de fora)
            (fico|vou ficar|ficarei) em (casa|cama) (desta vez|dessa vez|hoje|) ; (n|num|ñ|nao) (vou|posso|vai dar|dá|consigo|rola|irei) (ir|conseguir|conseguir ir|poder ir|pra mim|) ; (tenho|terei|vou ter|preciso) (de|que|) (cancelar|desmarcar|faltar|recusar|declinar) (desta vez|dessa vez|a minha presença|minha presença|); (desta vez|dessa vez|nesse dia|infelizmente) não (posso|dá|vai dar|consigo|poderei)
            não (vai dar|dá|rola|vai rolar) (para mim|pra mim|desta vez|dessa vez|mesmo|não|); (para mim|pra mim|por mim) não (dá|vai dar|rola); (estou|tô|to|tou) fora (desta vez|dessa vez|); (é|vai ser|fica) impossível (para mim|pra mim|ir|comparecer); impossível para mim; (vou|terei) (ter|) (que|de) furar; não tenho como (ir|comparecer); não posso (mesmo|desta vez|nesse dia|dessa vez)
        """,
        "maybe": """
            depende (de|) como (eu|) (estiver|me sentir|estou); se o médico (liberar|deixar)
            só (sei|vou saber|saberei) (na|no|em|)  ; (só|) vou saber; depois digo (qualquer coisa|alguma coisa|algo|)
            (mas|) (ainda|) não (é|está|tenho|tenho a|temos) (certeza|certo|confirmado|cem por cento) (ainda|) ; não é certeza (ainda|) ; acho que (sim|consigo|vou|dá|posso) mas (não é certeza|não é certo|confirmo amanhã|confirmo depois|ainda não sei|não prometo|depois confirmo) (ainda|tá|)
            (preciso|tenho de|tenho que|vou) (primeiro|) (ver|verificar|conferir|consultar|perguntar) (a|minha|a minha|o meu|meu|com|ao|no|na) (escala|agenda|turno|chefe|trabalho|patrão|marido|mulher|esposa|o chefe|meu chefe) ; (mas|) tenho (de|que) perguntar (ao chefe|ao meu chefe|em casa|no trabalho|primeiro)
            (depende|vai depender) (se|de) (eu|) (conseguir|conseguir folga|arranjar|me derem|der|ter) (folga|boleia|carona|) ; (depois|amanhã|mais tarde) (confirmo|aviso|digo); (te|lhe|vos) (aviso|confirmo|digo) (depois|amanhã|mais tarde|)
        """,
        "polite": "se deus quiser; se deus permitir; deus querendo; com a graça de deus; salvo imprevisto; salvo imprevistos; se tudo correr bem; se tudo der certo; se nada falhar; se puder ser; se me permitem; se não se importarem",
        "filler": "(escrevo|estou escrevendo|venho) para (avisar|dizer|informar|comunicar|confirmar) que; (só|) (queria|quero) (avisar|dizer) que; por motivos (familiares|pessoais|de saúde|profissionais); poxa; puxa; opa; gente; pessoal; me faz bem; vai me fazer bem; como sempre; pelas; lá pelas; (pra|para) (ajudar|dar uma mão); (venho|venho por este meio|gostaria de|quero) (informar|comunicar|avisar) que; venho por este meio informar que; (informo|comunico|aviso) que; lamento informar que; exmos senhores; caros amigos; prezados; prezados senhores; prezado; estimados; x; do próximo; da próxima",
        "if": "se conseguir; se eu conseguir; se me derem; se der",
    },
}

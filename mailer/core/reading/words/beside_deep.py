"""What stands beside an answer in mail to a host: the diary, the seat, the shift, the illness, the hour.

The languages read in depth beside English. Known words here are mostly `filler`: they settle nothing, and leave the
answer standing.
"""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "filler": "aus (gesundheitlichen|familiären|beruflichen|privaten|persönlichen) gründen; gesundheitlichen; gründen; wegen (krankheit|einer erkältung|einer grippe|arbeit); aufgrund; krankheitsbedingt; kalender; terminkalender; steht (schon|) (im|in meinem) kalender; ist (schon|) (notiert|eingetragen|vorgemerkt); habe es (mir|) (notiert|eingetragen|vorgemerkt); eingetragen; notiert; vorgemerkt; um (sechs|sieben|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf) (uhr|); sechs; sieben; acht; neun; zehn; elf; zwölf; halb; viertel",
        "coming": "um nichts in der welt (würde|werde|möchte|will) ich (das|mir das|es) (verpassen|entgehen lassen); wir sehen uns um; wir sehen uns; haltet mir einen platz frei; haltet mir (einen|den) (platz|stuhl) (frei|)",
        "refuse": "ich muss mich (leider|) (entschuldigen|abmelden|entschuldigen lassen); muss mich (leider|) (entschuldigen|abmelden); ich (setze|muss) (diesmal|dieses mal) (aus|aussetzen); entschuldigt mich; entschuldigt mein fehlen",
        "maybe": "sag ich (euch|dir|ihnen|) noch; sage ich (euch|dir|ihnen|) noch; gebe (euch|dir|ihnen|) noch bescheid; weiß ich erst (später|kurzfristig)",
    },
    "fr": {
        "filler": "pour (des|) raisons (de santé|de famille|familiales|professionnelles|personnelles|médicales); raisons de santé; raison de santé; pour cause de (maladie|travail|grippe); pour cause de; en raison (d'une|de|d'un); santé; maladie; agenda; calendrier; c'est (dans|noté dans) (mon|l') agenda; agenda noté; de nuit; six; sept; huit; neuf; dix; onze; midi; heures; et demie",
        "engaged": "de garde; d'astreinte",
        "soft": "c'est noté dans (mon|l') agenda; c'est noté dans l'agenda; c'est dans mon agenda; c'est déjà noté",
        "coming": "on se voit (là-bas|à|samedi); on se retrouve (là-bas|à|samedi)",
        "refuse": "(je|) (vais devoir|dois) passer mon tour; je passe mon tour; (je|) dois (malheureusement|) (m'excuser|décliner|renoncer)",
        "maybe": "je (vous|te) redis (ça|); je (vous|te) redirai (ça|); je (vous|te) tiens au courant; p'têt; p'têt ben; p'têt ben qu'oui p'têt ben qu'non",
        "busy": "(je|) pars en (vacances|voyage|déplacement|week-end); en (vacances|déplacement|voyage) (professionnel|d'affaires|)",
    },
    "es": {
        "filler": "por (motivos|razones) (de salud|de trabajo|familiares|laborales|personales|médicas|médicos); por enfermedad; salud; enfermedad; agenda; calendario; (ya|) lo tengo (apuntado|anotado|) en (la|mi) agenda; está en (la|mi) agenda; apuntado; anotado; las (seis|siete|ocho|nueve|diez|once|doce|cinco|cuatro); a las (seis|siete|ocho|nueve|diez|once|doce|cinco|cuatro); y media",
        "engaged": "guardia",
        "coming": "nos vemos (a las|allí|ahí|el)",
        "refuse": "(tengo|tendré) que (excusarme|disculparme|declinar|ausentarme); (esta vez|) me lo (salto|pierdo) (esta vez|)",
        "maybe": "ya (os|te|les|le) (diré|digo) (algo|); (os|te|les) (diré|digo) algo; (os|te|les) (confirmo|aviso) (más tarde|luego|mañana)",
        "busy": "me voy de (vacaciones|viaje); me voy de viaje; nos vamos de (vacaciones|viaje)",
    },
    "it": {
        "filler": "per (motivi|ragioni) (di salute|di lavoro|familiari|personali|di famiglia); per malattia; causa (malattia|lavoro|influenza|febbre); a causa di; salute; malattia; agenda; calendario; (già|) (segnato|segnata) in agenda; l'ho (già|) (segnato|segnata) (in agenda|sul calendario|); segnato; alle (sei|sette|otto|nove|dieci|undici|dodici|cinque|quattro); sette; otto; nove; dieci; e mezza; mi si è (rotta|rotto|guastata) (la|il) (macchina|auto)",
        "coming": "ci vediamo (lì|là|alle|sabato)",
        "refuse": "devo (purtroppo|) (scusarmi|declinare|rinunciare|assentarmi|saltare); (questa|stavolta) (volta|) (devo saltare|salto); questa volta devo saltare; stavolta salto",
        "busy": "parto per (le vacanze|un viaggio|lavoro); (parto|parto per) (la|) (trasferta|montagna); in trasferta",
    },
    "pt": {
        "filler": "por (motivos|razões|motivo) (de saúde|de trabalho|familiares|pessoais|profissionais|de doença); por (doença|motivo de doença); devido a; saúde; doença; agenda; calendário; (já|) (está|tenho|marquei|anotei|apontei) na agenda; está na agenda; marquei; anotei; às (seis|sete|oito|nove|dez|onze|cinco|quatro); sete; oito; nove; dez; e meia; hora; mesma hora; à mesma hora; terrível",
        "engaged": "plantão; de plantão; gripe",
        "soft": "(já|) está na agenda; já (marquei|anotei|apontei) (na agenda|)",
        "coming": "(venho|venho por este meio|) confirmar (a|) minha (presença|participação); vemo-nos (às|lá|no|na|sábado); vemo nos; a gente se vê (lá|) (às|no|na|) ; por nada deste mundo (perdia|perderia) (isto|isso); não (perdia|perderia|perco) (isto|isso) por nada (deste mundo|)",
        "refuse": "(tenho|terei) (de|que) (me|) (escusar|desculpar|recusar|ausentar); (desta vez|) (vou ter que|terei de|tenho de|vou) faltar (desta vez|)",
        "maybe": "depois (digo|aviso|confirmo)(-vos|-te|) ; depois digo vos; depois (vos|te|lhe) digo; só (aí|depois) (vos|te) digo",
        "busy": "vou de (férias|viagem); vou viajar; vou estar de (férias|viagem)",
    },
    "nl": {
        "filler": "wegens (ziekte|omstandigheden|werk|griep); om (gezondheidsredenen|persoonlijke redenen); vanwege (ziekte|werk|mijn gezondheid|gezondheidsredenen); ziekte; agenda; staat (al|) in (de|mijn) agenda; staat genoteerd; genoteerd; genoteerd in de agenda; kapot; om (zes|zeven|acht|negen|tien|elf|twaalf|vijf|vier) (uur|); zeven; acht; negen; tien; half; kwart",
        "engaged": "nachtdienst; dienst",
        "coming": "(ik zou het|ik wil het|zou het|dat wil ik|dat zou ik) voor geen (goud|geld) (willen|) missen; we zien elkaar (om|daar|zaterdag|dan)",
        "refuse": "(ik|) moet (me|mij) (helaas|) (verontschuldigen|afmelden|excuseren); ik meld me (helaas|) af; (ik|) sla (deze keer|dit keer|het|) (een keer|) over; moet (helaas|) verstek laten gaan",
        "maybe": "ik laat het (nog|later|) weten; laat (ik|het) (je|jullie|) nog weten; hoor je nog",
    },
}

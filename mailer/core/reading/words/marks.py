"""The small words by which a language is recognised; shared ones count for each language that has them."""

from __future__ import annotations

from mailer.core.reading.phrasing_tokens import fold, form_of

MARKS = {
    "en": "the a an i i'm i'll im is are was were be been am it this that there and or but not of to for with at by from my your our you we they he she me us them do does did will would can could should have has had if when what where how why who please thanks thank sorry yes see just about all any on out up so too then don't can't won't isn't it's that's cant wont dont cannot let get go know think want need make like okay",
    "de": "ich wir der die das ein eine einen einem einer und oder aber nicht kein keine ist sind war bin bist hat habe haben wird werde werden mit von zu zum zur bei am im auf für fur fuer auch noch schon nur dann wenn leider gerne gern ja nein danke mir mich dir dich uns euch es den dem des kann können koennen konnen muss mal doch sehr vielleicht dabei komme da wie was wo wann heute morgen dass daß sie du ihr mein meine",
    "fr": "j l d qu y pouvoir venir pourrai je j' nous le la les un une des du de et ou mais pas ne n'est est sont suis es c'est ce cette ces avec pour dans sur au aux qui que quoi très tres bien oui non merci moi toi vous tu il elle on y être etre j'ai ai avons serai viens peux pourrai malheureusement désolé desole désolée peut-être mon ma mes votre vos d'accord là j'y n'y jy si sera fait rien",
    "es": "yo nosotros el la los las un una unos de del y o pero no es son soy estoy está esta estar con para por en al que qué como muy también tambien sí si gracias lo le me te nos se mi mis su tu puedo podré podre iré ire voy allí alli ahí ahi estaré estare quizás quizas tal vez siento claro bueno cuando hay eso este usted no",
    "it": "io noi il lo la i gli le un uno una di del della e o ma non è sono sei con per in al alla che chi come molto anche sì si grazie mi ti ci vi mio mia posso potrò potro verrò verro vengo sarò saro purtroppo forse certo bene va d'accordo c'è questo quella se più piu dispiace ho non",
    "pt": "eu nós nos o a os as um uma de do da dos das e ou mas não nao é são sao sou estou está esta com para por em no na ao que como muito também tambem sim obrigado obrigada me te se meu minha posso vou irei lá la estarei talvez infelizmente claro bem você voce vocês isso este quando tenho pode pra sei desculpe desculpa nao",
    "nl": "ik wij we de het een en of maar niet geen is zijn was ben bent heb hebben heeft wordt zal met van te voor bij op aan ook nog al dan als helaas graag ja nee bedankt dank mij me jou je jij ons er dat die dit kan kunnen moet wel heel erg misschien kom erbij daar hoe wat waar wanneer vandaag morgen zo naar u mijn jammer prima zeker weet",
    "sv": "jag vi det den en ett och eller men inte är ar var har kan ska kommer med för av till på pa också ocksa tack ja nej tyvärr tyvarr kanske gärna mig dig oss er som om här där då vet säker mycket gar går",
    "da": "jeg vi det den en et og eller men ikke er var har kan skal kommer med for af til på også tak ja nej desværre måske gerne mig dig os jer som om her der da ved sikker meget går hvad",
    "no": "jeg vi det den en et og eller men ikke er var har kan skal kommer med for av til på også takk ja nei dessverre kanskje gjerne meg deg oss dere som om her der da vet sikker veldig går hva",
    "pl": "ja my to jest są i lub ale nie tak się sie na w z do dla że ze jak co dziękuję dziekuje dzięki niestety może moze będę bede mogę moge przyjdę przyjde chętnie chetnie mnie mi jestem mam tam wiem oczywiście pewnie czy nas",
    "cs": "já my to je jsou a nebo ale ne ano se na v s do pro že jak co děkuji dekuji díky diky bohužel bohuzel možná mozna budu můžu muzu mohu přijdu prijdu rád rad ráda mě mi jsem mám mam tam vím vim určitě jistě nevím nemohu",
    "sk": "ja my to je sú a alebo ale nie áno sa na v s do pre že ako čo ďakujem dakujem bohužiaľ možno budem môžem prídem rád rada mi som mám tam viem určite neviem",
    "fi": "minä mina me se ne on ovat ja tai mutta ei kyllä kylla en ole olen voi voin tulen kiitos valitettavasti ehkä ehka mielelläni mukaan pääse paase siellä tiedä tieda varma joo kanssa tuo että nyt",
    "tr": "ben biz o bu ve veya ama değil degil evet hayır hayir için icin ile çok cok var yok teşekkürler tesekkurler teşekkür maalesef belki gelirim geleceğim gelemem katılacağım orada bilmiyorum olur tabii ne bir",
    "hu": "én en mi ő az a egy és es vagy de nem igen köszönöm koszonom köszi sajnos talán talan ott leszek tudok jövök jovok megyek lehet tudom hogy van persze biztos",
    "ro": "eu noi este sunt și si sau dar nu da mulțumesc multumesc din păcate pacate poate voi veni fi acolo pot vin cu la pe în in un o sigur desigur știu stiu am",
    "ca": "jo nosaltres el la els les un una de i o però pero no sí és gràcies gracies potser vindré puc hi seré malauradament amb per que molt també sé clar",
    "id": "saya aku kami kita yang dan atau tapi tidak ya iya bisa akan dengan untuk di ke dari ini itu terima kasih maaf mungkin hadir datang tentu sayangnya belum nggak gak",
    "vi": "tôi toi không khong có co sẽ se là và và nhưng cảm ơn cam on xin lỗi có thể được đến tham gia vâng dạ chắc rất",
}
MARK_SETS: dict[str, list[str]] = {}
for _language, _words in MARKS.items():
    for _word in {form for w in _words.split() for form in (form_of(w), fold(w))}:
        MARK_SETS.setdefault(_word, []).append(_language)

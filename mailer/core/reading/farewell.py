"""What stands below a person's words without being theirs: mobile footers, disclaimers, list footers, sign-offs.

Data only; `signature.py` puts it to use.
"""

from __future__ import annotations

_DEVICE = (
    r"\b(?:i ?phone|i ?pad|i ?pod|apple watch|mac|android|samsung|galaxy|blackberry|windows|nokia|huawei|"
    r"xiaomi|redmi|oneplus|pixel|motorola|moto|"
    r"htc|lg|sony|xperia|oppo|vivo|realme|honor|fairphone|mobile|mobil|handy|smartphone|phone|telefon|teléfono|"
    + r"téléphone|tablet|outlook|yahoo|"
    r"aol|gmx|web\.de|proton|gmail|mail|e-?mail|thunderbird|zoho|fastmail|hotmail|tutanota|tuta|spark|boxer|"
    + r"bluemail|k-9|canary|airmail|t-mobile|"
    r"verizon|at&t|vodafone|telstra|wireless|superhuman|missive|ios)\b"
)

# Whole lines that a device or a mail service adds.
MOBILE = (
    (r"(?:this (?:e-?mail|message) was )?(?:sent|written|typed|dictated) (?:from|via|with|using|through|on) "
    r"[^:!?]{0,24}")
    + _DEVICE
    + r".{0,90}",
    r"(?:this (?:e-?mail|message) was )?sent from (?:my|the|a) [^:!?]{2,50}",
    r"(?:get|download|try) (?:the )?(?:outlook for|yahoo mail|bluemail|proton|spark|mailspring|the all.new aol "
    r"app)[^.!?<(]{0,40}\.?\s?(?:[<(]?https?://\S{1,90})?", r"sent (?:from|with) [a-z]{3,16}, the best .{3,50}",
    r"(?:von|mit) (?:meinem|meiner|unterwegs|mobilem?).{0,60}(?:gesendet|geschickt|versendet|verschickt)\.?",
    r"gesendet (?:von|mit|mittels|über|aus)\b.{0,80}", r"diese nachricht wurde von meinem .{2,60} gesendet.{0,60}",
    r"(?:holen sie sich|laden sie) outlook.{0,60}", r"(?:outlook|bluemail) für .{2,40} (?:beziehen|herunterladen)",
    r"envoyé (?:de|depuis|à partir d[eu]|avec|par)\b.{0,80}", r"(?:obtenez|télécharger?) outlook.{0,60}",
    r"obtenir outlook.{0,60}", r"(?:provenance|envoyé à partir d[eu])\s?:?\s?courrier pour windows.{0,40}",
    r"envoyé de mon .{2,60}", r"mobil gesendet\.?", r"sent on the (?:go|move|run)\.?",
    r"enviad[oa] (?:desde|con|a través de|do|de|da|pelo|via|por|a partir d[oe])\b.{0,80}",
    r"(?:obtener|obtenha|obtén|baixe) (?:o )?outlook.{0,60}", r"inviato (?:da|dal|con|tramite|dall).{0,80}",
    r"(?:scarica|ottieni) outlook.{0,60}",
    r"(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|van|met|via)\b.{0,80}",
    r"(?:outlook voor|download outlook).{0,60}", r"(?:skickat|skickad) (?:från|via|med)\b.{0,80}",
    r"hämta outlook.{0,60}", r"(?:sendt|sent) (?:fra|via|med)\b.{0,80}", r"(?:hent|få) outlook.{0,60}",
    r"wysłan[eoa] (?:z|ze|za pomocą|przez)\b.{0,80}", r"pobierz (?:aplikację )?outlook.{0,60}",
    r"(?:отправлено|послано|отослано) (?:с|со|из|через)\b.{0,80}",
    r"(?:надіслано|відправлено) (?:з|із|зі|через)\b.{0,80}",
    r"(?:скачайте|получить) outlook.{0,60}", r".{0,40}から送信(?:されました)?。?",
    r".{0,10}outlook.{0,20}を(?:入手|取得|ダウンロード).{0,20}",
    r"(?:发|發|寄|传|傳)(?:送)?自 ?(?:我的|iphone|ipad|android|华为|huawei|小米|xiaomi|outlook|网易|yahoo|qq|"
    r".{0,20}(?:手机|手機|"
    r"邮箱|信箱|邮件|客户端)).{0,40}",
    r"(?:从|從|通过|使用|來自|来自)?我的 ?.{0,30}(?:发送|傳送|寄出).{0,10}", r"获取适用于.{0,30}outlook.{0,30}",
    r".{0,40}에서 (?:보냄|보낸 .{0,10}|발송|전송)\.?",
    r"나의 .{0,30}(?:에서|로|으로) ?(?:보냄|보낸.{0,10}|발송|전송).{0,3}",
    r"lähetetty .{0,24}(?:iphone|ipad|android|samsung|galaxy|huawei|outlook|yahoo|gmail|puhelime|laittee|"
    r"sovellukse|sähköposti).{0,40}",
    r"odesláno (?:z|ze|pomocí)\b.{0,80}", r"odoslané (?:z|zo)\b.{0,60}",
    r".{0,40}['’]?(?:dan|den|umdan|ımdan|imden|ümden|tan|ten) gönderildi\.?",
    r"elküldve .{0,24}(?:iphone|ipad|android|samsung|galaxy|huawei|outlook|yahoo|gmail|telefon|mobil|"
    r"készülék).{0,40}",
    r"(?:az? )?.{0,30}(?:ról|ről|ból|ből) küldve.{0,20}", r"trimis (?:de pe|din|cu|prin)\b.{0,80}",
    r"εστάλη από .{0,60}", r"στάλθηκε από .{0,60}", r"نُ?رسل من .{0,60}", r"أُ?رسلت من .{0,60}", r"נשלח מ.{0,60}",
    r"(?:изпратено|послат[оа]|poslan[oa]) (?:от|од|са|s|sa|z|iz|preko) .{0,60}",
    r"enviat (?:des de|des del|amb) .{0,60}",
    r"αποστολή από .{0,60}", r"تم الإرسال من .{0,60}", r"(?:được )?(?:đã )?gửi từ .{0,60}",
    r"dikirim (?:dari|dengan) .{0,60}",
    r"ส่งจาก.{1,60}", r"sūtīts no .{0,60}", r"išsiųsta iš .{0,60}", r"küldve (?:az? )?.{0,60}",
    r".{0,30} (?:ile|üzerinden) gönderildi\.?",
    r"(?:从|從|来自|來自|發自|发自|寄自|发送自|發送自)\s?(?:我的|windows|iphone|ipad|android|华为|小米|荣耀|oppo|vivo|三星|盖乐世|网易|outlook|"
    + r"qq|.{0,12}(?:手机|手機|邮箱|信箱|客户端)).{0,30}",
    r"\S{1,20}(?:から|より)送信(?:されました)?。?",
    r"(?:签名|簽名)由\s?\S{2,12}\s?定制",
    # "Get Outlook for iOS", whatever the language, with or without its address.
    r"(?!(?:i|we|my|the|is|does|do|can|if|but|and|ich|mein|im|je|mon|with|on|from|using|mit|uso|uno|io|mi|"
    + r"no)\b)(?:[^\s.!?:,]{1,16} ){0,3}"
    + r"outlook(?: [^\s.!?:,]{1,12}){0,2} (?:ios|android|mac|"
    + r"windows)[^\s.!?:,]{0,12}(?: [^\s.!?:,]{1,14})?\W{0,3}(?:<?https?://\S{1,80})?",
    r"(?:[^\s.!?:,]{1,16}\s?){0,2}(?:ios|android|windows|"
    + r"mac)(?![a-z])[^.!?:,]{0,12}\boutlook(?![a-z])[^.!?:,]{0,24}(?:<?https?://\S{1,80})?",
    r"saadetud .{0,20}(?:iphone|android|telefon).{0,30}", r"poslano (?:z|iz|s)\b.{0,60}",
    r"(?:please )?(?:excuse|forgive|pardon) (?:any |my |the )?(?:typos|brevity|spelling errors|"
    r"autocorrect).{0,80}",
    r"bitte entschuldigen sie .{0,30}(?:kürze|tippfehler).{0,60}", r"secured with tuta.{0,80}",
    r"(?:sicher )?versendet mit tuta.{0,60}",
    r"(?:this (?:e-?mail|message) (?:was|has been) )?sent (?:with|using) .{0,60}(?:secure|encrypted) "
    r"e?-?mail.{0,60}",
)  # fmt: skip

# How a disclaimer, a virus notice or a mailing list's footer begins; the rest of the passage goes with it.
NOTICE = (
    r"confidentiality(?: notice| note| statement)?\b\s*[:.\-–]",
    r"\W{0,3}(?:legal |email |e-mail |privacy )?disclaimer\b", r"privileged (?:and|&) confidential",
    r"important notice\s*:",
    (r"(?:this|the information (?:contained )?in this|the contents? of this|the information "
    r"transmitted).{0,60}(?:e-?mail|message|communication|transmission).{0,120}")
    + r"(?:confidential|privileged|intended (?:only|solely)|intended recipient|proprietary)",
    r"this (?:e-?mail|message).{0,40}(?:is intended (?:only|solely|for the)|may contain (?:confid|privil|"
    r"inform)|contains (?:confid|privil|propri)|and any (?:attach|files))",
    # Nobody should print this mail; the tree before it is a "P" where its font is missing.
    r"(?:please )?consider the environment.{0,40}", r"p (?:think before you print|please consider)",
    r"please (?:think|do not print).{0,60}(?:print|environment)",
    r"(?=.{0,120}(?:imprim|ausdruck|stampa|afdruk|skriver? ut|skriva ut|wydruk|распечат|роздрук|print))"
    r"(?=.{0,120}(?:environnement|umwelt|ambiente|medioambiente|milieu|milj[øö]|środowisk|природ|эколог|довкілл))"
    r".{10,160}",
    r"registered (?:in|office|address|company)\b.{0,60}(?:\bno\b|number|office)[.: ]{0,3}\w{0,60}",
    r"(?:company|vat|charity) (?:registration )?(?:no|number|reg)\b[.: ]{0,3}\w{0,3}\d{5}.{0,60}",
    r"(?:this|the) e-?mail (?:has been |was )?(?:checked|scanned|sent from a computer|virus).{0,60}",
    r"(?:virus-?free|virenfrei|garanti sans virus|sans virus|libre de virus|privo di virus|livre de vírus|"
    + r"virusvrij|без вирусов|"
    + r"fri från virus|virusfri|bez wirusów|bez virů|vírusmentes|virüs bulunmuyor)\b\W{0,3}(?:www\.|https?:|<|"
    + r"$).{0,60}",
    r"(?=.{0,90}(?:virus|vírus|wirus|вирус))(?=.{0,120}(?:software|logiciel|antivir|антивир|programvara|"
    + r"oprogramowani))"
    + r"(?=.{0,120}(?:mail|correo|courrier|courriel|письм|wiadomo|e-?post|bericht|mensagem|messaggio))"
    + r".{0,120}\b(?:avast|avg|norton|mcafee|kaspersky|eset|bitdefender|avira|symantec)\b",
    r"(?:scanned|protected) by .{0,30}(?:anti-?virus|mailscanner|avg|avast)",
    r"diese (?:e-?mail|nachricht|mail).{0,80}(?:vertraulich|ausschließlich|rechtlich gesch)",
    r"(?:vertraulichkeits|datenschutz)hinweis", r"bitte (?:denken|prüfen) sie.{0,60}(?:umwelt|druck)",
    r"der inhalt dieser e-?mail", r"diese e-?mail wurde .{0,40}viren",
    r"ce(?:t|tte)? (?:message|courriel|e-?mail|courrier).{0,80}(?:confidentiel|destinataire|exclusif|pièces "
    r"jointes)",
    r"avis de confidentialité", r"pensez à l['’]environnement.{0,40}",
    r"(?:este|el presente) (?:mensaje|correo|e-?mail).{0,100}(?:confidencial|destinatario|exclusiv|dirigido)",
    r".{0,60}aviso (?:legal|de confidencialidad)\b\s?[:.\-–]?", r"antes de imprimir",
    r"(?:questo|il presente|le informazioni contenute in questo?a?).{0,30}(?:messaggio|"
    r"e-?mail).{0,100}(?:riservat|confidenzial|destinatari)",
    r"avviso di riservatezza",
    r"le informazioni contenute (?:nel|in).{0,80}(?:riservat|confidenzial|destinat)",
    r"(?:esta|a presente) (?:mensagem|e-?mail).{0,100}(?:confidencia|destinatári|sigilos|exclusiv)",
    r"aviso de confidencialidade",
    r"(?:dit|de informatie in dit) (?:e-?mail ?bericht|bericht|e-?mail).{0,100}(?:vertrouwelijk|uitsluitend|"
    r"bestemd)",
    r"(?:detta|dette|denne) (?:e-?post|meddelande|e-?mail|mail|melding).{0,100}(?:konfidentiel|fortrolig|avse|"
    r"beregnet)",
    r"(?:ta|niniejsza|treść (?:tej|niniejszej)) wiadomoś[cć].{0,100}(?:poufn|wyłącznie)",
    r"(?:το παρόν|αυτό το) (?:μήνυμα|e-?mail).{0,100}εμπιστευτικ",
    r"(?:това|настоящото) (?:съобщение|писмо).{0,100}поверител",
    r"(?:ova|ovaj) (?:poruka|e-?mail).{0,100}pov(?:j|)erljiv", r"to (?:elektronsko )?sporočilo.{0,100}zaupn",
    r"(?:see|käesolev) (?:e-?)?kiri.{0,100}konfidentsiaal", r"šis (?:el\. )?laiškas.{0,100}konfidencial",
    r"aquest (?:missatge|correu).{0,100}confidencial", r"(?:thư|e-?mail) này.{0,80}(?:bí mật|bảo mật)",
    r"(?:pesan|e-?mail) ini.{0,100}rahasia", r"(?:הודעה|דוא\"ל) (?:זו|זה).{0,80}(?:חסוי|סודי)",
    r"(?:هذه الرسالة|هذا البريد).{0,100}سري", r"این (?:پیام|ایمیل).{0,80}محرمانه",
    r"(?:это|данное) (?:сообщение|письмо|электронное).{0,100}конфиденциальн",
    r"(?:本|この)(?:メール|電子メール).{0,60}(?:機密|秘密|宛先)", r"本(?:邮件|郵件|电子邮件).{0,60}(?:保密|机密|機密)",
    r"(?:이|본) (?:이?메일|메시지|전자우편).{0,60}(?:기밀|비밀|보안)",
    r"(?:tato zpráva|informace obsažené v této|táto správa).{0,100}(?:důvěrn|dôvern)",
    r"(?:bu (?:e-?posta|ileti|mesaj)).{0,100}(?:gizli|özel)",
    r"(?:ez az (?:e-?mail|üzenet)|jelen (?:üzenet|levél)).{0,100}bizalmas",
    r"(?:acest (?:mesaj|e-?mail)).{0,100}confiden", r"(?:це|цей) (?:повідомлення|лист|електронний).{0,100}конфіденц",
    r"(?:tämä|tässä) (?:viesti|sähköposti).{0,100}luottamuksel",
    r"(?:the )?(?:contents?|information) (?:of|in|contained in) this (?:e-?mail|message|communication)",
    r"you (?:are receiving|received|have received) this (?:e-?mail |message )?because",
    r"to unsubscribe from this (?:group|list)",
    r"(?:click here to )?unsubscribe(?: here| from this (?:list|group)| link)?\s?[:|<]?\s?<?https?://\S{4,200}",
    r"(?:click here|use this link|follow this link) to (?:unsubscribe|opt out|stop)\b.{0,80}",
    r"(?:newsletter |liste? )?(?:abmelden|abbestellen|se désabonner|se désinscrire|darse de baja|"
    + r"cancelar suscripción|annulla iscrizione"
    + r"|cancelar inscrição|afmelden|uitschrijven|отписаться)\s?[:|<]?\s?<?https?://\S{4,200}",
    r"to (?:unsubscribe|stop receiving).{0,80}(?:e-?mail|visit|click|send|reply)",
    r"reply to this e-?mail directly(?:,| or) .{0,80}",
    r"(?:view|see) (?:it|this (?:e-?mail|discussion|message|topic)) (?:on|online|in your browser|at|in).{0,60}",
    r"you can (?:also )?reply to this e-?mail",
    r"manage your (?:e-?mail )?(?:subscription|preferences|notification).{0,40}",
    r"sie erhalten diese (?:nachricht|e-?mail), weil", r"vous recevez ce (?:message|courriel|mail) (?:car|parce)",
    r"has recibido este (?:mensaje|correo) porque",
)  # fmt: skip

LIST_FOOTER = (
    r"\S{1,60} (?:mailing list|maillist)(?: -- .{0,90})?",
    r"https?://\S{1,200}/(?:mailman|listinfo|sympa|groups?)/\S{1,200}",
    r"(?:mailing list|list) (?:info|archives?)\s*:.{0,120}", r"to post to this group.{0,120}",
    r"for more options, visit .{0,150}", r"to (?:view|visit) this discussion .{0,200}", r"groups\.io links:.{0,80}",
)  # fmt: skip

SIGN_OFF = (
    r"(?:with )?(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: and kind)?(?: "
    r"regards| wishes| thanks)?",
    r"regards", r"rgds", r"br", r"kr", r"yours(?: (?:truly|sincerely|faithfully|ever))?", r"sincerely(?: yours)?",
    r"respectfully", r"cheers",
    r"(?:many |so many )?thanks(?: (?:again|a lot|so much|in advance|and (?:best |kind )?regards|very much|"
    r"you))?",
    r"thank you(?: (?:again|so much|very much|in advance))?", r"thx", r"ta", r"tia", r"take care", r"all the best",
    r"love", r"lots of love", r"hugs?", r"xx?x?", r"peace", r"cordially", r"ciao", r"bye(?: for now)?",
    r"talk soon", r"warmly", r"in solidarity",
    r"(?:mit )?(?:freundlichen?|lieben?|herzlichen?|besten?|schönen?|viele[nr]?|liebe|beste|herzliche|"
    r"freundliche|sonnige) (?:lieben? )?gr(?:ü|ue)(?:ß|ss)(?:en?|e)(?: aus \S+)?",
    r"gr(?:ü|ue)(?:ß|ss)e?", r"gruß", r"mfg", r"lg", r"vg", r"vlg", r"bg", r"hg",
    r"(?:vielen |herzlichen |besten )?dank", r"alles (?:gute|liebe)", r"tsch(?:ü|ue)(?:ss|ß)", r"servus",
    r"(?:bien |très )?cordialement", r"cdlt", r"bien (?:à (?:toi|vous)|amicalement)", r"amicalement", r"amitiés",
    r"bises?", r"bisous", r"sincères salutations",
    r"(?:avec mes |mes )?(?:meilleures |cordiales |sincères )?salutations",
    r"merci(?: (?:beaucoup|d['’]avance|encore))?", r"à bientôt", r"bonne (?:journée|soirée)",
    r"(?:un )?(?:cordial |cordiales |muchos )?saludos?(?: cordiales)?", r"(?:muy )?atentamente", r"atte",
    r"(?:un )?(?:fuerte )?abrazos?", r"besos?", r"(?:muchas )?gracias(?: de antemano)?",
    r"(?:cordiali |distinti |tanti )?saluti", r"cordialmente", r"un (?:caro )?saluto", r"(?:un )?abbraccio",
    r"baci", r"(?:molte |mille )?grazie(?: mille)?", r"a presto", r"atenciosamente", r"att",
    r"(?:com os melhores |melhores )?cumprimentos", r"(?:um )?(?:grande )?abraços?", r"beijos?",
    r"(?:muito )?obrigad[oa]", r"grat[oa]",
    r"(?:met )?(?:vriendelijke|hartelijke|lieve|beste|warme) groet(?:en|jes)?", r"groet(?:en|jes)?", r"gr", r"mvg",
    r"(?:hartelijk |heel erg )?(?:bedankt|dank)", r"liefs",
    r"(?:med )?(?:vänliga?|bästa|varma|venlig|vennlig|kærlig|beste|de bedste|mange) (?:hälsning(?:ar)?|"
    r"hilsen(?:er)?|hilsner)",
    r"hälsningar", r"hilsen", r"mvh", r"vh", r"kh", r"vänligen", r"(?:många |mange )?tac?k(?: så mycket)?", r"kram",
    r"knus", r"klem", r"(?:serdecznie )?pozdrawiam(?: serdecznie)?", r"(?:serdeczne )?pozdrowienia",
    r"z poważaniem", r"dziękuję", r"pzdr", r"(?:с )?уважением", r"с наилучшими (?:пожеланиями)?", r"спасибо",
    r"(?:з )?повагою", r"дякую", r"敬具", r"(?:どうぞ)?(?:宜|よろ)しくお願い(?:いた|致)?します。?",
    r"以上", r"此致", r"祝好", r"谢谢", r"謝謝",
    r"감사합니다\.?", r"드림", r"s pozdravem", r"ystävällisin terveisin", r"terveisin", r"t\.", r"saygılarımla",
    r"selamlar", r"üdvözlettel", r"cu stimă", r"o zi bună",
)  # fmt: skip

# What a company's mail gateway puts above a letter from outside.
BANNER = (
    r"\[?(?:ext|extern|external(?: e?-?mail| sender)?)\]?\s?:?",
    r"(?:caution|warning|attention|notice|be careful|achtung|vorsicht|attenzione|atención|atenção|let op|"
    + r"external)\b.{0,30}"
    + r"\b(?:external|outside|extern\w*|exter\w*|extérieur|origina\w*|externo|buiten|unknown sender).{0,300}",
    r"this (?:e-?mail|message) (?:originated|came|was sent|is) from (?:an )?(?:outside|external).{0,300}",
    r"\[?you don['’]t often get e-?mails? from .{0,200}",
    r"\[?sie erhalten nicht (?:häufig|oft) e-?mails? von .{0,200}",
    r"\[?(?:vous n['’]obtenez pas souvent|no suele recibir|non si ricevono spesso|u ontvangt niet vaak).{0,200}",
    r"diese e-?mail (?:stammt|kommt) von (?:einem )?extern.{0,200}",
)  # fmt: skip

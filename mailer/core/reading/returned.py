"""The words of mail systems that hand a letter back, language by language: data only, `bounce.py` puts it to use."""

from __future__ import annotations

# Local parts no person writes from. Some hosts let a person read postmaster's mail, so more is asked for beside it.
DAEMONS = (
    r"mailer[-_.]?daemon.*", r"mail[-_.]?daemon", r"maild(?:a?emon)?", r"daemon", r"postmaster",
    r"post(?:master)?[-_.].{1,20}", r"mail[-_.]?system", r"mail[-_.]?deliver\w*", r"mdaemon",
    r"bounces?(?:[-+_.=].*)?", r"bounced?[-_]?mail", r"mailer", r"smtp(?:[-_]?(?:gateway|server))?",
    r"microsoftexchange[0-9a-f]{10,}", r"mail[-_]?admin(?:istrator)?", r"returned[-_]?mail", r"mail[-_.]?gateway",
    r"mailgate", r"delivery", r"dsn", r"ndr", r"antispam", r"mta.{0,12}", r"listmaster", r"uucp", r"root", r"mail",
    r"(?:do[-_.]?not|no)[-_.]?reply.*", r"administrator", r"system", r"admin",
)  # fmt: skip
DAEMON_NAMES = (
    r"mail delivery (?:sub)?system", r"mail(?:er)?[ -]daemon", r"postmaster",
    r"mail (?:system|administrator|delivery service|router|transport|gateway)", r"system administrator",
    r"internet mail delivery", r"microsoft (?:outlook|exchange)",
    r"delivery (?:status )?(?:notification|subsystem)", r"e?mail delivery", r"lotus notes router",
    r"automatic delivery", r"mailsystem", r"systemadministrator", r"amazonses\.com",
)  # fmt: skip

# Beginnings of subjects. A "Re:" or "Fwd:" before them means that a person speaks about a bounce.
SUBJECTS = (
    r"undeliver(?:ed|able|y)\b",
    r"(?:e-?mail |mail |message )?(?:delivery|transmission|routing) (?:status notification|failure|failed|"
    + r"failed?|error|problem|report|unsuccessful|has failed|notification|incomplete|not possible)",
    r"(?:permanent |fatal |final )?(?:mail |e-?mail |message )?(?:delivery|send(?:ing)?) (?:fail|error|"
    + r"problem)",
    r"delivery (?:to .{1,80} )?(?:has )?failed", r"failed (?:mail|delivery|message|to deliver)",
    r"fail(?:ure|ed) (?:notice|notification|delivery|to deliver)",
    r"(?:mail|message|e-?mail|your message).{0,40} (?:could not|cannot|can't|couldn't) be delivered",
    r"returned (?:mail|e-?mail|message|to sender)", r"mail returned", r"mail (?:system )?error\b",
    r"non-?deliver(?:y|able)", r"not delivered", r"nondeliverable", r"unable to deliver",
    r"(?:message|mail) (?:not delivered|undeliverable|status ?- ?undeliverable|rejected|bounced|delivery)",
    r"bounced? (?:mail|message|e-?mail)", r"user (?:unknown|not found|non existant|does not exist)",
    r"unknown (?:user|recipient|address|mailbox)", r"address (?:not found|unknown)",
    r"recipient (?:rejected|unknown|not found)", r"rejected (?:mail|posting|message)\b", r"no such user",
    r"notification of delivery", r"returning mail", r"mail could not be delivered",
    r"can(?:no|')t (?:deliver|send)", r"error sending", r"problems? (?:with|delivering|sending)",
    r"message (?:you sent )?(?:was )?(?:blocked|refused)", r"unzustellbar",
    r"(?:nachricht|mail|e-mail|zustellung).{0,30}(?:unzustellbar|nicht zustellbar|nicht zugestellt|"
    + r"fehlgeschlagen|fehler)",
    r"fehler bei der (?:zustellung|nachrichtenzustellung)", r"rückläufer", r"zustellungs?(?:fehler|problem|status)",
    r"non (?:remis|distribuable|délivré|livrable)",
    r"(?:échec|erreur|notification|impossible).{0,20}(?:remise|distribution|livraison|envoi|délivr)",
    r"(?:courrier|message|courriel|mail).{0,20}(?:non (?:remis|distribué|délivré)|retourné)", r"échec",
    r"no (?:se puede|se pudo|ha sido posible) entregar",
    r"(?:mensaje |correo )?(?:no entregado|devuelto|no se entreg|imposible entregar)",
    r"(?:error|fallo|notificación).{0,20}entrega", r"entrega (?:fallida|no)", r"no entregable",
    r"(?:messaggio |posta )?(?:non (?:recapitabile|recapitato|consegnat)|mancato recapito|mancata consegna)",
    r"(?:errore|notifica).{0,25}(?:recapito|consegna)", r"avviso di mancat",
    r"impossibile (?:recapitare|consegnare)",
    r"(?:mensagem )?não (?:entregue|é possível entregar|foi possível entregar)",
    r"(?:falha|erro|notificação).{0,20}entrega", r"não é possível entregar", r"e-?mail não entregue",
    r"devolvid[ao]", r"onbestelbaar", r"(?:bericht|mail).{0,20}(?:niet (?:bezorgd|afgeleverd)|onbestelbaar)",
    r"niet (?:bezorgd|afgeleverd|bestelbaar)", r"(?:bezorging|aflevering).{0,20}mislukt",
    r"(?:går inte att leverera|kunde inte levereras|olevererbart|oläverer|meddelande(?:t)? (?:kunde )?inte)",
    r"(?:kan ikke leveres|ikke leveret|ikke levert|kunne ikke leveres|leveringsfejl|uleverbar)",
    r"(?:nie można dostarczyć|niedostarczon|nie dostarczono|niedoręczon|zwrot (?:poczty|wiadomości)|błąd "
    + r"dostar)",
    r"(?:не удалось доставить|недоставл|не доставлено|невозможно доставить|ошибка доставки|сообщение не "
    + r"доставлено|недоставленное|почта возвращена|письмо не доставлено)",
    r"(?:не вдалося доставити|не доставлено|неможливо доставити|помилка доставки)",
    r"(?:配信(?:不能|できません|に失敗|エラー)|送信(?:できません|エラー)|配達不能|不達|"
    r"エラーメール|メール(?:が)?(?:送信|配信)|未達|戻りメール)",
    r"(?:.{0,12}退信|无法投递|投递失败|无法送达|未送达|無法(?:傳遞|送達|投遞)|未傳遞|"
    r"邮件(?:被退回|投递失败)|退件)",
    r"(?:.{0,10}반송|배달되지 않|전송 ?실패|전달되지 않|발송 실패|배달할 수 없)",
    r"(?:nelze doručit|nedoručiteln|nedoručen|nedoruč)",
    r"(?:toimitus epäonnistui|ei voitu toimittaa|toimittamaton|viestin toimit)",
    r"(?:teslim edilemedi|teslim edilemeyen|iletilemedi|gönderilemedi)",
    r"(?:kézbesíthetetlen|sikertelen kézbesítés)", r"(?:nelivrat|mesaj nelivrat|imposibil de livrat)",
    r"(?:αδύνατη η παράδοση|μη παραδοτέο|δεν (?:είναι δυνατή η παράδοση|παραδόθηκε)|δεν ήταν δυνατή)",
    r"(?:kan inte levereras|leverans(?:en)? misslyckad)", r"(?:nelivrabil|nu (?:se poate livra|a putut fi livrat))",
    r"(?:לא ניתן (?:ל(?:מסירה|מסור|ספק)|היה)|כשל במסירה|הודעה לא נמסרה)",
    r"(?:غير قابل للتسليم|تعذر (?:التسليم|تسليم)|فشل (?:التسليم|تسليم))",
    r"(?:nedoručiteľn|nedoručené|ned[áa] sa doručiť)",
    r"(?:nije moguće (?:isporučiti|dostaviti)|neisporuč|nedostavljen)",
    r"(?:ni mogoče dostaviti|nedostavljivo)", r"(?:недоставен|неуспешна доставка|не може да (?:бъде|се) достав)",
    r"(?:није могуће испоручити|неиспоручен)", r"(?:ส่งไม่ได้|ไม่สามารถส่ง)",
    r"(?:không thể (?:gửi|chuyển)|chưa gửi được)",
    r"(?:tidak (?:terkirim|dapat (?:dikirim|terkirim))|gagal (?:terkirim|mengirim))", r"(?:nepristat|neįteikt)",
    r"(?:nepiegād|nevar piegādāt)", r"(?:kättetoimetamata|ei saa kohale toimetada)",
    r"(?:no es pot lliurar|no lliurat)",
)  # fmt: skip

# Not delivered yet, in a subject and in a text.
_NOT_YET = (
    r"noch nicht (?:\w+ )?(?:zugestellt|ausgeliefert|übermittelt)",
    r"pas encore (?:été |pu (?:être )?)?(?:remis|délivré|distribué|livré|envoyé)|remise différée|différée?s?\b",
    r"(?:todavía|aún) no .{0,30}(?:entreg|enviad)|entrega (?:pendiente|aplazada|diferida)",
    r"non (?:è )?(?:stato )?ancora .{0,20}(?:consegn|recapit)|consegna (?:differita|rinviata)",
    r"ainda não .{0,24}(?:entreg|enviad)|entrega adiada",
    r"nog niet .{0,20}(?:bezorg|afgelever|verzonden)|uitgesteld",
    r"ännu inte .{0,20}lever|inte kunnat levereras ännu|uppskjut\w*",
    r"(?:endnu|ennå) ikke .{0,20}(?:lever|afleveret)|udskudt|utsatt",
    r"ei ole vielä .{0,16}toimit|viivästy\w*", r"jeszcze nie .{0,24}(?:dostarcz|doręcz)|odroczon\w*",
    r"(?:dosud|zatím|zatiaľ|ešte) (?:ne|nebol\w |nebyl\w )\w*.{0,12}doruč|zpožd|oneskor",
    r"ещё не .{0,16}достав|еще не .{0,16}достав|откладыва",
    r"ще не .{0,16}достав", r"(?:още|все още) не .{0,16}достав|забав",
    r"(?:još|jos) nije .{0,16}(?:isporuč|dostavlj)|odgođen|kašnj|še ni .{0,16}dostav|zakasn",
    r"még nem .{0,24}kézbes|késlelt|késik", r"nu a (?:fost|putut fi) încă|încă nu a|întârzi|amânat",
    r"δεν .{0,24}ακόμη|ακόμα δεν|καθυστέρ",
    r"henüz .{0,24}(?:teslim|ilet)|gecik", r"טרם נמסר|עדיין לא נמסר|עיכוב",
    r"لم (?:يتم|تصل|تسلم).{0,24}بعد|تأخ[رّي]", r"هنوز .{0,24}(?:تحویل|ارسال)|تأخیر|تاخیر",
    r"まだ(?:配信|配達|届|送信)|保留",
    r"(?:尚未|还未|還未|暂未)(?:送达|送達|投递|投遞|发送|發送)|(?:暂时|暫時)(?:无法|無法)",
    r"아직 (?:배달|전달|전송|발송)|보류",
    r"chưa (?:được |thể )?(?:gửi|chuyển)|trì hoãn|bị chậm", r"ยังไม่(?:ได้|สามารถ)(?:ส่ง|จัดส่ง)|ล่าช้า",
    r"belum (?:terkirim|dapat dikirim|dihantar)|tertunda|tertangguh",
    r"dar nepristat|vėluoja", r"vēl nav piegād|aizkav", r"ei ole veel .{0,16}(?:kohale|edasta)|hilineb|viibi",
    r"(?:enn|ekki enn) .{0,16}afhent|seink",
    r"encara no .{0,24}(?:lliur|enviat)", r"अभी तक .{0,24}(?:नहीं|वितरित)|विलंब",
    r"এখনও .{0,24}(?:পৌঁছ|পাঠান)|বিলম্ব",
)  # fmt: skip

# Subjects of warnings: the letter may still arrive.
DELAY_SUBJECTS = (
    r"delivery status notification \(delay\)",
    r"(?:warning|notice)\b.{0,60}(?:delay|could not send|not (?:yet )?(?:been )?(?:sent|delivered)|still "
    + r"undelivered|undelivered)",
    r"(?:message|mail|delivery|e-?mail|your message).{0,40}(?:delayed|is being delayed|delay\b|deferred|not "
    + r"yet|still being retried)",
    r"delayed (?:mail|delivery)", r"delivery delay", r"verzöger", r"zustellung verzögert",
    r"(?:retard|remise retardée|distribution retardée)", r"(?:retraso|retrasad|demora)", r"(?:ritardo|ritardat)",
    r"(?:atraso|atrasad)", r"vertraagd|vertraging", r"fördröj|försenad", r"forsink", r"opóźni", r"задерж|отложен",
    r"затримк", r"遅延", r"延迟|延遲|推迟", r"지연",
    *_NOT_YET,
)  # fmt: skip

PHRASES = (
    (r"(?:could|can|would|may|did|has|have|was|were|is|are) ?(?:no|n['’])t (?:yet )?(?:be(?:en)? )?(?:able "
    r"to ")
    + r")?(?:be )?(?:delivered|deliver\b|sent to|reach(?:ed)?)",
    r"cannot be (?:delivered|sent)", r"undeliver(?:ed|able)",
    r"delivery (?:to|of|for|attempts?|has|was|failed|failure|status|error|problem|is|attempt).{0,80}(?:fail|"
    + r"unsuccess|impossible|refused|reject|delay|not possible|aborted)",
    r"(?:permanent|fatal) (?:fatal )?(?:error|failure|delivery|problem)",
    r"(?:unable|wasn['’]?t able|was unable|not able|failed|unsuccessful) (?:to|in) (?:be )?deliver",
    r"returned (?:to (?:the )?sender|to you|unopened|below|mail)",
    r"user (?:unknown|not found|doesn['’]t|does not|is unknown|account)",
    r"no such (?:user|person|mailbox|recipient|address|account|domain|local)",
    r"unknown (?:user|recipient|mailbox|address|local|account|host|domain)",
    r"(?:mailbox|account|address|recipient|user|inbox|domain|alias|destination).{0,60}(?:(?:is )?full|"
    + r"unavailable|not available|disabled|not found|does ?n['o]t exist|not exist|rejected|unknown|inactive|"
    + r"invalid|over ?quota|exceeded|expired|couldn['’]t be found|suspended|not valid|not listed|no longer "
    + r"(?:in use|valid|active|available)|not recogni[sz]ed|discontinued)",
    r"(?:over|exceed(?:s|ed)?) (?:the |its |his |their )?(?:\w+ )?(?:quota|mailbox|storage|size)",
    r"message (?:that )?you sent.{0,40}(?:not|could|reach)", r"did not reach the following recipient",
    r"following (?:addresses?|recipients?|users?|message)", r"transcript of session",
    r"this is (?:a |the )?(?:permanent error|mail system|postfix program|qmail)", r"i['’]?m afraid i wasn",
    r"giving up|given up", r"host (?:unknown|not found)|name service error|domain (?:not found|does)",
    r"message (?:was |has been |is |being )?(?:rejected|returned|refused|blocked|bounced|not delivered|"
    + r"undeliverable|delayed|discarded)",
    r"(?:rejected|refused|returned|blocked|bounced) (?:your message|by|the (?:e-?mail|message)|for the "
    + r"following)",
    r"delivery report", r"not (?:been )?delivered", r"problem (?:delivering|while)",
    r"relay(?:ing)? (?:denied|not permitted|access)", r"access denied", r"failure notice",
    r"delivery.{0,20}(?:report|notification)", r"still (?:trying|in the queue|undelivered)",
    r"will (?:be retried|keep trying|continue (?:to )?(?:try|trying))",
    r"(?:unrouteable|unroutable|bad destination|invalid (?:recipient|address|mailbox|user))",
    r"address(?:es)? (?:below )?(?:had|failed|not found)",
    r"(?:nicht|keine) .{0,60}(?:zugestellt|zustellbar|zustellen|übermittelt|ausgeliefert)",
    r"unzustellbar|unbekannter (?:empfänger|benutzer)|empfänger.{0,40}(?:unbekannt|nicht gefunden|existiert "
    + r"nicht)|postfach.{0,30}(?:voll|überfüllt)",
    r"(?:n['’]a|n['’]ont|ne peut|ne peuvent|n['’]est)\s?.{0,20}(?:pu |pas |être ).{0,30}(?:remis|délivré|"
    + r"distribué|livré|acheminé|envoyé|transmis)",
    r"(?:adresse|destinataire|utilisateur|boîte).{0,40}(?:inconnue?|introuvable|n['’]existe|pleine|"
    + r"incorrecte?)",
    r"no (?:se )?(?:ha |pudo |pudieron |puede |ha sido |fue )?(?:podido |posible )?(?:ser )?entreg",
    (r"(?:dirección|destinatario|usuario|buzón|cuenta).{0,40}(?:no existe|desconocid|no encontrad|llen[oa]|"
    r"no ")
    + r"se encontr|inexistente)",
    r"(?:non|impossibile).{0,40}(?:recapit|consegn)",
    r"(?:indirizzo|destinatario|utente|casella).{0,40}(?:sconosciut|inesistente|non esiste|non trovat|piena)",
    r"não.{0,40}(?:entreg|enviad)",
    r"(?:endereço|destinatário|usuário|utilizador|caixa).{0,40}(?:não existe|desconhecid|inexistente|não "
    + r"encontrad|cheia)",
    r"(?:niet|onmogelijk).{0,40}(?:bezorg|afgelever|aflever|bestel)",
    r"(?:adres|ontvanger|gebruiker|postvak|mailbox).{0,40}(?:onbekend|bestaat niet|niet gevonden|vol\b)",
    r"(?:inte|ikke|kunde).{0,30}(?:lever|framför|afleveres)",
    r"(?:nie (?:mo[żg]|zosta|uda)|niedostarcz|nie istnieje|nieznany)",
    r"(?:не (?:удалось|может|могло|было|смог)|невозможно|недоставл).{0,50}(?:достав|отправ)",
    r"(?:адрес|получатель|пользователь|ящик).{0,40}(?:не найден|не существует|переполнен|неизвест)",
    r"не (?:вдалося|може).{0,40}достав",
    (r"(?:配信|送信|配達|お届け|届け).{0,14}(?:でき(?:ません|ない|なかった)|不能|失敗|"
    r"エラー|不可)|宛先.{0,20}(?:見つかりません|存在しません|不明)|")
    + r"ユーザー.{0,10}(?:存在しません|不明)",
    (r"(?:无法|未能|不能|無法).{0,14}(?:投递|送达|发送|发送到|傳遞|送達|投遞|传递)|退信|"
    r"(?:收件人|用户|邮箱|邮件地址|信箱).{0,14}(?:不存在|不正确|已满|找不到)|")
    + r"投递失败|退回",
    r"(?:배달|전송|전달|발송).{0,14}(?:수 없|실패|않았|못했|되지)|반송|존재하지 않",
    r"(?:nelze|nebylo|nebyla|nepodařilo).{0,40}doruč",
    r"(?:ei voitu|ei voi|epäonnist).{0,30}(?:toimit)|toimit.{0,40}epäonnist",
    r"(?:teslim|ilet).{0,20}(?:edilem|ilemedi|ilemiyor)",
    r"(?:nem sikerült|nem lehet|kézbesíthetetlen).{0,30}(?:kézbes|továbbít)?", r"nu a putut fi livrat",
    r"δεν (?:ήταν δυνατή|μπόρεσε|παραδόθηκε).{0,40}", r"παράδοση απέτυχε", r"leverans?\w* .{0,60}misslyckad",
    r"levering .{0,60}mislyk", r"livrarea .{0,40}eșuat|adresa nu a fost găsită",
    r"המסירה נכשלה|לא ניתן (?:למסור|היה)",
    r"فشل (?:في )?(?:ال)?تسليم|تعذر تسليم", r"doručenie .{0,20}zlyhalo",
    r"isporuka .{0,20}nije uspjela|nije (?:moguće|uspjela)",
    r"доставка.{0,60}(?:неуспешн|не успя)", r"ส่งล้มเหลว|ไม่สามารถส่ง",
    r"(?:gửi|chuyển) .{0,20}(?:thất bại|không thành công)|không (?:gửi|thể gửi)",
    r"pengiriman gagal|gagal (?:dikirim|terkirim)|tidak dapat (?:dikirim|terkirim)",
)  # fmt: skip

DELAYS = (
    r"(?:this is )?a warning (?:message )?only|warning message only",
    r"you (?:do|should) not need to (?:resend|re-send)|no(?:t| action is) (?:required|need)",
    r"will (?:be retried|keep trying|continue|try again|automatically retry|retry|still (?:be )?(?:try|"
    + r"attempt))",
    (r"(?:has|have) not (?:yet )?been delivered (?:yet|for|after|to (?:all|one or more)).{0,80}(?:\d+ "
    r"(?:hour|")
    + r"minute)|yet)?",
    r"delivery (?:has been |is )?(?:being )?(?:delayed|deferred)",
    r"attempts? to deliver .{0,60}will (?:continue|be)",
    r"still (?:in (?:the|my) queue|trying to deliver|being (?:tried|retried))", r"will (?:notify|inform) you",
    r"message (?:is |has been )?delayed",
    r"(?:wird|werden) (?:weiter|erneut|noch).{0,40}(?:versucht|zugestellt)|zustellversuche? (?:wird|werden)|"
    + r"verzögert",
    r"(?:nouvelles? tentatives?|retardée?|va continuer|sera réessayé)",
    r"(?:se seguirá|retrasad|se reintentará|seguiremos intentando|volverá a intentar)",
    r"(?:verrà ritentat|ritardat|riprover)", r"(?:continuar(?:á|emos)|atrasad|tentará novamente)",
    r"(?:wordt opnieuw|vertraagd|blijven proberen)", r"(?:повторн|будет продолж|задерж|отлож)",
    r"(?:再試行|遅延|再送)", r"(?:继续尝试|重试|延迟|延遲|繼續嘗試)", r"(?:다시 시도|지연)",
    *_NOT_YET,
    r"versuchen (?:es |wir es )?(?:weiter|weiterhin|erneut)",
    r"continuera (?:d['’]|à )|simple avertissement|réessa(?:ie|yer)",
    r"(?:solamente|solo|sólo) (?:un )?aviso|aviso solamente|seguir[áa] intentando",
    r"continuer(?:à|emo)|si riprover|solo un avviso",
    r"continuar[áa]|apenas (?:um )?aviso|nova tentativa", r"blijft (?:het )?proberen|opnieuw geprobeerd",
    r"fortsätter (?:att )?försök|nya försök|försöker igen",
    r"(?:fortsætter|fortsetter) (?:med )?(?:at|å) (?:prøve|forsøge)|(?:prøver|forsøger) igen|nye forsøk",
    r"(?:yritetään|yrittää|yritämme) uudelleen|jatka\w* yrit", r"ponown\w+ pró|ponawia\w*|kolejne próby",
    r"(?:další|ďalšie) pokus\w*|opakov",
    r"спроби.{0,24}продовж|повторн", r"опит\w* .{0,24}продължа",
    r"(?:dalji|daljnji|ponovni|novi) pokušaj|pokušat\w* ponovo|nadaljnji poskus|poskusi\w* znova",
    r"(?:újra|ismét) (?:meg)?próbál|további kísérlet", r"(?:vom|va) (?:continua|încerca|reîncerca)|noi încercări",
    r"θα (?:συνεχίσ|ξαναπροσπαθ|γίνει νέα)",
    r"(?:tekrar|yeniden) dene|denemeye devam", r"(?:ננסה|ינסה|ניסיונות) (?:שוב|נוספ)",
    r"(?:ستستمر|سنحاول|إعادة) (?:ال)?(?:محاولة|محاولات|مجددا|مرة)",
    r"دوباره تلاش|تلاش مجدد", r"(?:sẽ|tiếp tục) (?:tiếp tục |cố |thử )?(?:gửi|thử) lại|thử lại",
    r"ลองส่ง(?:อีก|ใหม่)|พยายาม(?:ส่ง)?(?:ต่อ|อีก)",
    r"(?:akan )?(?:mencoba|dicoba|cuba) (?:lagi|kembali|semula)", r"bandy\w+ (?:toliau|dar kartą|iš naujo)",
    r"mēģinā\w+ (?:vēlreiz|atkārtoti|turpinā)",
    r"proovi\w* uuesti|jätkab", r"reyna\w* aftur", r"फिर से प्रयास|पुनः प्रयास|आবার চেষ্টা|আবার চেষ্টা",
)  # fmt: skip
FINAL = (
    r"giv(?:ing|en) up",
    r"endgültig|aufgegeben|keine weiteren (?:zustell)?versuche|nicht (?:weiter|erneut|noch einmal) versucht",
    r"définitive?|abandonn|plus (?:de|aucune) (?:nouvelle )?tentative",
    r"definitiv|no se (?:realizarán|harán) más intentos",
    r"non (?:verranno|saranno) effettuati (?:altri|ulteriori)|rinuncia", r"não (?:haverá|serão feitas) mais|desistiu",
    r"definitief|geen verdere pogingen|opgegeven",
    r"ger upp|inga fler försök|opgive[rt]|gir opp|(?:ingen|ikke) flere fors[øö][gk]",
    r"ostateczni|trwał\w+ błąd|nie będzie (?:więcej|dalszych|kolejnych) prób",
    r"окончательн|прекращен|больше не будет|остаточн|припинен",
    r"trval\w+ chyb|vzdáv", r"végleges", r"kalıcı|vazgeç", r"οριστικ|μόνιμ",
    r"永続的|断念|再送は行いません|再送しません",
    r"永久|放弃|放棄|不再(?:尝试|重试|嘗試|重試)",
    r"영구|포기|중단", r"(?:retry|time|queue).{0,20}(?:time(?:out)? )?(?:exceeded|expired|too long)",
    r"permanent (?:error|failure|fatal)", r"no(?:t| further| more) (?:be )?(?:further )?(?:attempts?|retr|retries)",
    r"(?:returned|returning) (?:to sender|your message|the message)",
    r"has been (?:returned|rejected|removed|discarded)", r"could not be delivered to",
    r"message (?:will|won't) (?:not )?be (?:returned|deleted)", r"gave up|unsuccessful for \d|too many hops",
)  # fmt: skip

# Where the returned letter begins inside a prose bounce; addresses below it belong to that letter.
COPY = (
    (r"-{2,}.{0,10}(?:below this line|this is a copy|copy of|original message|returned message|message "
    r"header|")
    + r"headers? of|the (?:body|header|original)|forwarded message|undelivered message|your message|unsent "
    + (r"message|rücksend|ursprüngliche|kopie|message d['’]origine|mensaje original|messaggio originale|"
    r"mensagem ")
    + r"original|原)",
    r"-{4,} .{0,60}(?:headers?|message|copy|nachricht|mail)\b.{0,40}-{2,}",
    r"(?:original|returned|the|your|undelivered|unsent|full) (?:original |returned )?(?:message|mail|header|"
    + r"e-?mail)s?(?: \w+){0,4} (?:follows?(?!\w)|below|(?:is|was) (?:attached|included)|begins?)",
    r"(?:the )?(?:original )?message (?:header|text|content)s?(?: follows?)?\s*:",
    r"(?:received|return-path|x-\w[\w-]{2,30}|dkim-signature|arc-seal)\s*:\s", r"original message\s*:?\s*$",
    r"copy of (?:the |your )?(?:original )?message", r"unsent message below", r"begin original message",
)  # fmt: skip

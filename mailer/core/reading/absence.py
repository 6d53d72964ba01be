"""How automatic answers speak, language by language: data only, `automatic.py` weighs it.

One class of phrase alone proves nothing: "I'm away that week, sorry" is a person's refusal.
"""

from __future__ import annotations

# Beginnings of subjects that only machines write.
SUBJECTS = (
    r"auto(?:matic|mated|matische[rs]?|matisk|matisch)?[- ]?(?:reply|response|responder|answer|"
    + r"acknowledge?ment|notification)",
    r"auto(?:reply|response|responder|-reply|svar|risposta)\b", r"auto:", r"\[auto(?:-?reply|matic)?\]",
    r"out[- ]of[- ](?:the[- ])?office", r"ooo\b",
    r"(?:i am |i'm )?(?:on|away on) (?:vacation|holiday|leave)(?: reply| response| until\b|$|:)",
    r"vacation (?:reply|response|notice|message|auto)",
    r"away (?:from (?:my |the )?(?:desk|office|e?-?mail|mail)|message|notice)", r"absent from (?:the )?office",
    r"(?:holiday|vacation) auto", r"thank you for (?:your (?:e-?mail|message|inquiry|enquiry)|contacting)",
    r"your (?:message|e-?mail) (?:has been|was) received", r"we(?:'ve| have) received your", r"message received",
    r"request received", r"ticket (?:received|created|#)",
    r"(?:automatische|auto)[- ]?(?:antwort|rückantwort|abwesenheits\w*|nachricht|mitteilung)",
    r"abwesen(?:heit|d)\w*", r"abwesenheitsnotiz",
    r"(?:nicht im b(?:ü|ue)ro|außer haus|im urlaub|urlaubs?(?:notiz|meldung|abwesenheit))", r"eingangsbestätigung",
    r"réponse automatique", r"(?:message|notification) (?:d['’]absence|automatique)", r"absence du bureau",
    r"absen(?:ce|te?)\b.{0,20}(?:bureau|congés?)?", r"en congés?\b", r"accusé de réception",
    r"respuesta autom[aá]tica", r"fuera de (?:la )?oficina", r"(?:mensaje|aviso) (?:de ausencia|automático)",
    r"ausente\b", r"ausencia", r"de vacaciones", r"risposta automatica", r"fuori (?:sede|ufficio)",
    r"assen(?:te|za)\b", r"messaggio automatico", r"in ferie", r"resposta autom[aá]tica", r"fora do escrit[oó]rio",
    r"aus[eê]n(?:cia|te)", r"mensagem automática", r"de férias", r"automatisch(?:e)? (?:antwoord|bericht|reactie)",
    r"afwezig(?:heid\w*)?", r"niet aanwezig", r"buiten kantoor", r"ontvangstbevestiging", r"automatiskt? svar",
    r"autosvar", r"frånvar\w*", r"ej på kontoret", r"semester\b", r"fravær\w*", r"ikke på kontoret",
    r"ute av kontoret", r"ikke til stede", r"fraværende", r"ferie\b", r"automaattinen vastaus",
    r"poissa(?: toimistolta|olo\w*)?", r"lomalla", r"(?:odpowiedź automatyczna|automatyczna odpowiedź)",
    r"(?:poza biurem|nieobecno\w*|autoodpowiedź|urlop\b)", r"(?:автоматическ|авто).{0,6}ответ", r"автоответ\w*",
    r"(?:я )?(?:в отпуске|вне офиса|отсутству\w*)", r"автоматичн\w* відповідь", r"автовідповідь",
    r"(?:я )?(?:у відпустці|поза офісом)", r"(?:automatická|automatické) odpov\w*", r"mimo kancelář",
    r"nepřítomn\w*", r"otomatik (?:yanıt|cevap)", r"(?:ofis dışında|ofis dışındayım)", r"automatikus válasz",
    r"házon kívül", r"(?:răspuns automat|în afara biroului)", r"αυτόματη απάντηση", r"εκτός γραφείου",
    r"automatski odgovor", r"samodejni odgovor", r"自動(?:応答|返信|回覆|回复)",
    r"(?:不在(?:通知|のお知らせ|連絡)|休暇中)", r"自动(?:回复|答复|回覆)", r"(?:休假|外出|不在办公室|不在辦公室)",
    r"(?:자동 ?(?:응답|회신|답장)|부재 ?중|휴가 중)", r"רשומה אוטומטית|תשובה אוטומטית|מענה אוטומטי", r"رد تلقائي",
    r"trả lời tự động", r"balasan otomatis",
)  # fmt: skip

# Says of itself that a machine wrote it, or what only a formula says: enough alone.
SELF = (
    r"(?:your message|a message (?:that )?you sent).{0,200}(?:was|has been) (?:read|displayed|deleted without)",
    r"this is a (?:return )?receipt for the (?:mail|message)", r"nachricht .{0,160}wurde (?:am|um) .{0,40}gelesen",
    r"this is an? (?:auto(?:matic|mated|-generated|generated|matically generated)?|computer.generated)[ "
    + r"-]?(?:reply|response|e-?mail|message|answer|acknowledge?ment|notification|out of office)",
    r"(?:auto(?:matic|mated)?[- ]?(?:reply|response|responder)|automatically generated (?:reply|e-?mail|"
    + r"message|response)|vacation (?:auto-?)?(?:reply|responder|message))",
    r"please do not (?:reply|respond) to this (?:e-?mail|message|automat)",
    (r"(?:your|this) (?:e-?mail|message|mail) (?:will|has|is|was) (?:not |been not )(?:be )?(?:forwarded|"
    r"read|")
    + r"redirected|re-?directed)",
    (r"out of (?:the )?office (?:starting|beginning|from|as of)\b.{0,60}(?:will not|won['’]t|not) (?:return|"
    r"be ")
    + r"back)",
    r"(?:have|has) left (?:the )?(?:company|organi[sz]ation|firm|school|university|position)",
    r"your (?:request|ticket|inquiry|enquiry|case|message|e-?mail|order).{0,40}(?:has been|was|have been) "
    + r"(?:received|created|logged|assigned|registered|queued)",
    r"i (?:do not|don['’]t|no longer) (?:work (?:at|for|here)|use this (?:e-?mail|address|account))",
    r"no longer with\b|not with (?:the|this) (?:company|firm|organi[sz]ation|team)",
    r"(?:no longer|not) (?:employed (?:by|at)|works? (?:at|for|here)|monitored|an employee)",
    r"this (?:mailbox|inbox|address|e-?mail address|account) is (?:not|no longer|un)\s?(?:monitored|in use|"
    + r"checked|attended)",
    r"out[- ]of[- ]office (?:reply|message|assistant|notification|auto)",
    (r"(?:we|i) (?:have |'ve )?received your (?:e-?mail|message|request|inquiry|enquiry).{0,100}(?:will|"
    r"shall) ")
    + r"(?:get back|respond|reply|be in touch|contact)",
    r"(?:i am|i['’]m) (?:currently|presently) (?:out of (?:the )?office|on (?:annual |parental |maternity |"
    + r"paternity |sick |medical |vacation )?(?:leave|vacation|holidays?)|away from (?:my|the) (?:desk|office|"
    + r"e-?mail)|travell?ing with)",
    r"dies(?:e|es)? (?:ist eine |e-?mail ist eine |nachricht (?:wurde|ist) )?(?:automatisch|automatische)",
    r"automatisch (?:generiert|erstellt|erzeugt|versendet)e? (?:nachricht|antwort|e-?mail|mail)?",
    r"ihre (?:e-?mail|nachricht|mail) wird (?:nicht|während|in dieser zeit|auch "
    + r"nicht).{0,40}(?:weitergeleitet|gelesen|bearbeitet)",
    r"(?:e-?mails|nachrichten|mails) werden (?:nicht|während).{0,40}(?:weitergeleitet|gelesen|bearbeitet)",
    r"ich bin (?:derzeit|zurzeit|zur zeit|momentan|aktuell|im moment|gerade) (?:nicht im (?:büro|hause?)|"
    + r"außer haus|abwesend|im urlaub|in elternzeit|auf dienstreise|nicht erreichbar)",
    r"(?:ceci est un|cet? (?:message|courriel|réponse) (?:est|a été)).{0,30}automatique", r"réponse automatique",
    r"je suis actuellement (?:absente?|en congés?|en déplacement|hors du bureau|indisponible|en vacances)",
    r"(?:este es un|esta es una|este) (?:mensaje|correo|respuesta).{0,30}autom[aá]tic", r"respuesta automática",
    r"(?:actualmente|en este momento) (?:me encuentro|estoy) (?:fuera de (?:la )?oficina|de vacaciones|"
    + r"ausente|de viaje)",
    r"me encuentro fuera de (?:la )?oficina", r"(?:questo è un|questa è una|la presente è una).{0,30}automatic",
    r"risposta automatica",
    r"(?:attualmente|al momento) (?:sono|mi trovo) (?:fuori (?:sede|ufficio)|in ferie|assente|in vacanza)",
    r"(?:esta é uma|este é um[a]?).{0,30}automátic", r"resposta automática",
    r"(?:estou|encontro-me) (?:atualmente|actualmente|neste momento|de momento)? ?(?:fora do escritório|"
    + r"ausente d[oe])",
    r"(?:estou (?:atualmente|actualmente|neste momento|de momento)|encontro-me)(?: atualmente)? de férias",
    r"dit is een automatisch", r"automatisch(?:e)? (?:antwoord|bericht|reactie)",
    r"ik ben (?:momenteel|op dit moment|tijdelijk) (?:niet (?:op kantoor|aanwezig|bereikbaar)|afwezig|met "
    + r"(?:vakantie|verlof)|op vakantie)",
    r"(?:detta är ett|dette er (?:et|en)) (?:automatisk|auto)", r"automatisk(?:t)? svar",
    r"(?:jag är|jeg er) (?:för närvarande|just nu|for tiden|for øyeblikket|i øjeblikket|pt\.?) ?(?:inte på "
    + r"kontoret|ikke på kontoret|på semester|på ferie|bortrest|ute av kontoret)",
    r"(?:to jest|wiadomość) .{0,20}automatyczn",
    r"jestem (?:obecnie|aktualnie) (?:poza biurem|na urlopie|nieobecn)",
    r"обecnie przebywam na urlopie|obecnie przebywam", r"это автоматическ",
    r"автоматическ(?:ий|ое) (?:ответ|сообщение|уведомление)",
    r"(?:в настоящее время|сейчас) (?:я )?(?:нахожусь (?:в отпуске|вне офиса|в командировке)|в отпуске|"
    + r"отсутствую|вне офиса)",
    r"це автоматичн", r"автоматичн(?:а|е) (?:відповідь|повідомлення)",
    r"(?:наразі|зараз|на даний момент) (?:я )?(?:перебуваю у відпустці|у відпустці|поза офісом|відсутн)",
    r"(?:この|本)(?:メール|メッセージ)は自動(?:送信|返信|応答|配信)",
    r"自動(?:返信|応答|送信)(?:メール|です|メッセージ|にて)", r"这是(?:一封)?(?:一个)?自动",
    r"(?:此|本)(?:邮件|郵件)(?:为|是|為|由)?(?:系统)?自[动動]",
    r"(?:您好.{0,10})?我(?:目前|现在|正在|最近).{0,6}(?:休假|出差|外出|不在办公室|度假)",
    r"(?:자동 ?(?:회신|응답|발송|답장)|자동으로 (?:발송|전송|생성))", r"(?:현재|지금) (?:휴가|부재|출장|사무실)",
    r"tämä on automaattinen",
    r"olen (?:parhaillaan|tällä hetkellä|nyt)? ?(?:lomalla|poissa toimistolta|matkoilla) .{0,40}(?:asti|"
    + r"saakka|palaan)",
    r"toto je automatick",
    r"(?:momentálně|aktuálně|nyní) (?:jsem |nejsem )?(?:mimo kancelář|na dovolené|v kanceláři|čerpám)",
    r"bu (?:bir )?otomatik", r"şu (?:anda|an) (?:ofis dışında|izinde|yıllık izin|tatilde)", r"ez egy automatikus",
    r"(?:jelenleg|pillanatnyilag) (?:nem vagyok|szabadság|házon kívül)",
    r"acesta este un (?:mesaj|răspuns) automat", r"în prezent (?:sunt|nu sunt|mă aflu)",
)  # fmt: skip

# Away from work, until, from … to …
AWAY = (
    r"out of (?:the |my )?office", r"\booo\b", r"away from (?:my |the )?(?:office|desk|e-?mail|mail|computer)",
    r"on (?:annual|parental|maternity|paternity|sick|medical|family|study|adoption|bereavement|sabbatical|"
    + r"extended|personal|compassionate|research) leave",
    (r"on (?:leave|vacation|holidays?|sabbatical|pto) (?:until|till|from|through|between|starting|and "
    r"(?:will|")
    + r"return)|with|this week|[\d(])",
    r"(?:i (?:am|will be)|i['’](?:m|ll be)|we are) (?:away|absent|travell?ing|offline|unavailable|abroad|"
    + r"out)\b.{0,30}(?:until|till|from|through|and (?:will )?(?:be )?(?:back|return)|with (?:limited|no|"
    + r"little))",
    r"(?:office|we) (?:is|are|will be) closed (?:until|from|for)",
    r"nicht (?:im (?:büro|hause?|dienst)|am arbeitsplatz|erreichbar)",
    r"(?:im|in) (?:urlaub|elternzeit|mutterschutz|krankenstand|betriebsurlaub)",
    r"bis (?:zum |einschl\w* )?.{0,25}(?:nicht (?:im|erreichbar)|abwesend|außer haus|im urlaub|unterwegs)",
    r"(?:außer haus|abwesend|auf (?:dienst|geschäfts)reise)", r"absente? (?:du bureau|jusqu|du \d|à partir)",
    r"en (?:congés?|vacances|déplacement|arrêt)\b.{0,30}(?:jusqu|du \d|inclus|à partir|au \d)",
    r"hors du bureau|de retour le", r"fuera de (?:la |mi )?oficina",
    r"(?:de|por) (?:vacaciones|baja|viaje|licencia)\b.{0,30}(?:hasta|del? \d|desde)",
    r"ausente (?:hasta|del? |desde|de la)", r"(?:fuori|assente) (?:ufficio|sede|dall['’]ufficio|fino|dal \d|da )",
    r"in (?:ferie|vacanza|maternità)\b.{0,30}(?:fino|dal|al \d)",
    r"(?:fora|ausente) d[oe] (?:escritório|gabinete|trabalho)",
    r"(?:de|em) (?:férias|licença|viagem)\b.{0,30}(?:até|de \d|entre)", r"ausente (?:até|de \d|entre)",
    r"(?:tot|t/m) .{0,30}(?:afwezig|met (?:verlof|vakantie)|op vakantie|niet (?:aanwezig|bereikbaar|op "
    + r"kantoor))",
    r"(?:niet (?:op (?:kantoor|het werk)|aanwezig|bereikbaar)|afwezig|met (?:verlof|vakantie)|op "
    + r"vakantie)\b.{0,30}(?:tot|van|t/m|vanaf|\d)",
    r"(?:inte|ej|ikke) (?:på|til stede på|tilgjengelig på) (?:kontoret|plats|arbejde|jobb)",
    r"(?:på )?(?:semester|ferie|föräldraledig|barsel|permisjon|tjänstledig)\b.{0,30}(?:till|til|fra|från|"
    + r"t\.?o\.?m|frem)",
    r"(?:poza biurem|na urlopie|nieobecn\w*)\b.{0,30}(?:do|od|w dniach|\d)?",
    r"(?:в отпуске|вне офиса|в командировке|отсутств\w* (?:на|в) (?:работе|рабоч|офисе))",
    r"(?:у відпустці|поза офісом|у відрядженні|відсутн\w* (?:на|в))",
    r"poissa (?:toimistolta|töistä)|lomalla .{0,30}(?:asti|saakka)|(?:virka|vanhempain|kesä|vuosi)\w*loma",
    r"(?:mimo kancelář|na dovolené|nepřítom\w*)", r"(?:ofis dışında|yıllık izin|izinde(?:yim)?|tatilde(?:yim)?)",
    r"(?:szabadságon|házon kívül|nem vagyok az irodá)",
    r"(?:în concediu|nu sunt la birou|în afara biroului|plecat\w* din birou)",
    r"(?:不在(?:に|と|です|のため|にして)|休暇(?:中|を|の)|休業|出張(?:中|のため))",
    r"(?:休假|年假|出差|不在办公室|不在辦公室|外出)", r"(?:휴가 ?(?:중|기간)|부재 ?중|출장 ?중|자리를 비)",
    r"εκτός γραφείου|σε άδεια",
)  # fmt: skip

# Mail is read seldom or not at all meanwhile.
ACCESS = (
    r"(?:limited|no|little|intermittent|sporadic|infrequent|restricted|irregular|reduced|without|minimal|"
    + r"occasional) (?:or no )?(?:access|e-?mail|internet)",
    r"(?:not|won['’]t|not be|will not be) (?:be )?(?:check|read|respond|reply|access|monitor|answer)\w*(?: "
    + r"to)? (?:my |any |your )?(?:e-?mails?|messages|mail|inbox)",
    (r"check(?:ing)? (?:my )?(?:e-?mails?|messages|mail) (?:only )?(?:occasional|infrequent|sporadic|"
    r"periodic|")
    + r"intermittent|irregular|once|from time)",
    r"(?:e-?mails?|messages) (?:will|are) (?:only )?(?:be )?(?:read|answered|checked|monitored)",
    r"delay(?:ed)? (?:in )?(?:my )?(?:respon|repl)", r"(?:slow|slower) to respond",
    r"(?:keinen|kein|nur (?:eingeschränkt|begrenzt|sporadisch|unregelmäßig)\w*|eingeschränkten?) (?:zugriff|"
    + r"zugang|e-?mail)",
    r"(?:e-?mails?|nachrichten|postfach) (?:werden |wird |nur |nicht )?.{0,30}(?:gelesen|abgerufen|"
    + r"beantwortet|bearbeitet)",
    r"nur (?:eingeschränkt|begrenzt|sporadisch) (?:erreichbar|e-?mails?|zugriff)",
    r"(?:pas|limité|aucun|sans) (?:d['’])?(?:accès|à (?:mes|ma) (?:mails|messagerie|courriels))",
    r"(?:je n['’]?aurai|un accès (?:limité|réduit|restreint))",
    r"(?:acceso (?:limitado|restringido)|no (?:tendré|tengo) acceso|sin acceso)",
    r"(?:accesso (?:limitato|sporadico)|non avrò accesso|non potrò (?:leggere|rispondere|accedere)|senza "
    + r"accesso)",
    r"(?:acesso (?:limitado|restrito|reduzido)|não terei acesso|sem acesso)",
    r"(?:beperkt(?:e)? (?:toegang|bereikbaar)|geen toegang|lees (?:mijn|geen|niet) .{0,10}mail)",
    r"(?:begränsad(?:e)? (?:tillgång|åtkomst|möjlighet)|läser inte (?:min )?(?:mejl|mail|e-post))",
    r"(?:begrænset|begrenset) (?:adgang|tilgang)|læser ikke mails|ikke (?:adgang|tilgang) til",
    r"(?:ograniczony dostęp|bez dostępu|nie będę (?:mieć|miał\w*|sprawdza\w*)).{0,20}",
    r"(?:ограничен\w* доступ|не имею доступа|нет доступа|без доступа).{0,20}",
    r"(?:обмежен\w* доступ|без доступу|не маю доступу)", r"メール.{0,12}(?:確認(?:でき|する)|見られ|返信が遅)",
    r"(?:无法|不能|不便).{0,6}(?:查看|回复|收发|及时)",
    r"(?:메일|이메일).{0,10}(?:확인이|확인할 수|어려|답변이 늦)",
)  # fmt: skip

# I answer when I am back.
BACK = (
    r"(?:will|shall|'ll|’ll) (?:be able to )?(?:reply|respond|answer|get back|attend|follow up|return your|"
    + r"contact you|deal with|address|read your|process|review)\b.{0,50}(?:upon|when|after|once|on my|as soon "
    + r"as|at my (?:earliest|return)|then|return|back)",
    r"(?:upon|on|after) my return", r"when i (?:get|am|return|come|'m) ?(?:back|return)?",
    r"(?:will|shall|'ll|’ll|i) (?:be )?(?:back|return(?:ing)?) (?:in(?:to)? (?:the )?(?:office|work)|to "
    + (r"(?:the |my )?(?:office|work|desk)|on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|"
    r"jun|")
    + r"jul|aug|sep|oct|nov|dec))",
    r"as soon as (?:possible|i can|i return|i am back|i'm back)", r"(?:nach|bei) meiner (?:rückkehr|wiederkehr)",
    r"(?:sobald|wenn) ich (?:wieder|zurück)", r"(?:bin|ab dem .{0,20}) (?:wieder|zurück|erreichbar)",
    r"wieder (?:im büro|erreichbar|für sie|zurück|da am)", r"(?:à|dès|après|lors de) mon retour",
    r"(?:de retour|serai (?:de retour|joignable|disponible))",
    r"(?:a|tras|cuando) (?:mi )?(?:regreso|vuelta|regrese|vuelva|reincorpor)", r"al mio (?:rientro|ritorno)",
    r"(?:rientrer[òo]|sarò di nuovo|tornerò) ", r"(?:quando|após|assim que|no meu) (?:eu )?(?:regress|retorn|volt)",
    r"(?:bij|na) (?:mijn )?(?:terugkomst|terugkeer)",
    r"(?:ben ik (?:weer|terug)|weer (?:aanwezig|bereikbaar|op kantoor)|zodra ik (?:weer|terug))",
    r"(?:när jag|då jag|så snart jag) (?:är |kommer )?(?:åter|tillbaka)",
    r"åter (?:på|i tjänst|den)|(?:är|er) tillba(?:ka|ge)",
    r"(?:når jeg er|så snart jeg er) (?:tilba(?:ke|ge))|tilba(?:ke|ge) (?:på kontoret|den|mandag|igen)",
    r"po (?:moim )?powrocie|wracam|odpowiem po",
    r"(?:по|после) (?:моего )?возвращени\w|вернусь|отвечу (?:вам )?(?:после|по|как)",
    r"після (?:мого )?повернення|повернуся|відповім (?:вам )?(?:після|по|як)",
    r"palaan (?:töihin|toimistolle|takaisin|\d)|palattuani", r"po (?:mém |svém )?návratu|vrátím se|odpovím",
    r"dönüşte|döndüğümde|dönüşümde|döneceğim", r"visszatérés|visszajöv|visszatér",
    r"la întoarcere|revin|când mă întorc",
    r"(?:戻り次第|帰社後|出社後|休み明け|後日).{0,20}(?:返信|連絡|対応|ご返|ご連)|追って(?:ご)?(?:返信|連絡)",
    r"(?:回来|返回|回到|回國|返岗|销假|上班)(?:后|後|以后).{0,12}(?:回复|回覆|联系|聯繫|"
    r"处理)|尽快(?:回复|给您|与您)",
    r"(?:복귀|돌아와|출근).{0,12}(?:회신|답변|연락|답장)",
)  # fmt: skip

# Somebody else may help meanwhile.
DEPUTY = (
    (r"(?:urgent|emergenc|immediate (?:assistance|attention|help|response)|time.sensitive|in my absence|"
    r"during ")
    + r"(?:my|this) absence|for assistance|if you need|if you require|require(?:s)? (?:immediate|urgent)|"
    + r"need(?:s)? immediate).{0,100}(?:contact|e-?mail|call|reach|please|\bsee\b|@|direct)",
    r"please (?:direct|forward|send|refer|address) (?:your |any |all )?(?:urgent )?(?:e-?mails?|messages|"
    + r"enquir|inquir|questions|requests)",
    r"(?:please |kindly )?(?:contact|direct (?:your|any)|refer|reach out to|e-?mail|call) .{0,80}(?:in my "
    + r"(?:absence|place)|for urgent|if urgent|urgent|@|meanwhile|assistance)",
    r"(?:in dringenden|bei dringenden|in eiligen|in notfällen|dringende).{0,80}",
    r"(?:wenden sie sich|kontaktieren sie|erreichen sie|vertretung|vertritt mich|vertreten)",
    r"(?:en cas d['’]urgence|pour toute (?:urgence|demande|question)|en mon absence|pendant mon absence|cas "
    + r"urgents?).{0,60}",
    r"(?:en caso de urgencia|si es urgente|para (?:asuntos|temas|cualquier) ?(?:urgent\w*)?|durante mi "
    + r"ausencia|en mi ausencia).{0,60}",
    r"(?:per (?:urgenze|questioni urgenti|qualsiasi urgenza)|in caso di (?:urgenza|necessità)|in mia "
    + r"assenza).{0,60}",
    r"(?:em caso de urgência|para assuntos urgentes|caso seja urgente|na minha ausência|durante a minha "
    + r"ausência).{0,60}",
    r"(?:voor dringende|in dringende|bij spoed|bij dringende|tijdens mijn afwezigheid).{0,60}",
    r"(?:vid brådskande|brådskande ärenden|under min frånvaro|ved hastende|hastesaker|i mit fravær|i mitt "
    + r"fravær|haster det).{0,60}",
    r"(?:w (?:pilnych|nagłych) |w sprawach pilnych|pod moją nieobecność|w razie pilnych).{0,60}",
    r"(?:по срочным|в срочных|в случае срочн|в мое отсутствие|в моё отсутствие|на время моего).{0,60}",
    r"(?:у термінових|з термінових|у разі термінов|під час моєї відсутності|на час моєї).{0,60}",
    r"(?:kiireellisissä|kiireisissä|poissaoloni aikana).{0,60}",
    r"(?:v naléhavých|v urgentních|v případě nutnosti|po dobu mé nepřítomnosti).{0,60}",
    r"(?:acil durumlarda|acil (?:konular|işler)).{0,60}", r"(?:sürgős (?:esetben|ügyben)|távollétemben).{0,60}",
    r"(?:pentru urgențe|în caz de urgență|în absența mea).{0,60}", r"(?:お急ぎ|緊急|至急)(?:の)?.{0,20}",
    r"(?:如有急事|紧急|緊急|急事|如需|有事请).{0,20}", r"(?:급한|긴급).{0,16}",
)  # fmt: skip

# "Thank you for your mail": polite in people, usual in machines; counts half.
THANKS = (
    r"(?:thank you|thanks|many thanks) for (?:your |the |contacting|e-?mail|getting in touch|reaching "
    + r"out)(?:e-?mail|message|mail|note|enquiry|inquiry| us)?",
    r"(?:vielen dank|danke|besten dank|herzlichen dank) für ihre (?:e-?mail|nachricht|mail|anfrage)",
    r"merci (?:de|pour) votre (?:message|courriel|mail|e-?mail)",
    r"gracias por (?:su|tu|contactar) ?(?:mensaje|correo|e-?mail)?",
    r"grazie per (?:la (?:sua|tua|vostra)|il (?:suo|tuo|vostro)|averci) ?(?:e-?mail|mail|messaggio)?",
    r"obrigad[oa] (?:pelo|por) (?:seu |sua )?(?:contacto|contato|e-?mail|mensagem)?",
    r"(?:bedankt|dank) (?:u )?voor (?:uw|je) (?:e-?mail|mail|bericht)",
    r"tac?k for? (?:ditt|din) (?:mejl|mail|e-post|meddelande)|tack för ditt|tak for din (?:mail|e-mail|"
    + r"henvendelse)|takk for (?:din )?(?:e-?post|mail|henvendelse)",
    r"dziękuję za (?:wiadomość|e-?mail|maila)",
    r"(?:спасибо|благодарю) (?:вас )?за (?:ваше )?(?:письмо|сообщение|обращение)",
    r"дякую за (?:ваш )?(?:лист|повідомлення)", r"メール(?:を|いただき|ありがとう)",
    r"(?:感谢|感謝|谢谢|您的).{0,6}(?:来信|來信|邮件|郵件)", r"메일(?:을)? (?:주셔서|보내)",
)  # fmt: skip

# Words in which a person speaks of the meeting itself; an absence beside them is a refusal, not a machine's.
PERSONAL = (
    r"(?:can['’]?t|cannot|can not|won['’]t|unable to|not be able to|able to|going to|not going to|try to|"
    + r"happy to|love to) (?:be able to )?(?:make|come|join|attend|be there|participate|host|moderate|manage)",
    r"\bcount me\b",
    (r"\b(?:sorry|unfortunately|sadly|alas|afraid)\b.{0,80}\b(?:miss|come|make it|join|attend|be there|"
    r"session|")
    + r"meeting|circle|saturday|sunday|call)",
    r"\b(?:see you|next time|have fun|enjoy)\b", r"\b(?:i['’]?ll|i will|will) (?:be there|come|join|attend|miss)",
    r"\b(?:have to|must|will|['’]ll|gotta) (?:have to )?(?:miss|skip|pass|sit (?:this|that|it) out)\b",
    r"\b(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday|that|it|time|date|day) (?:works|suits|"
    + r"is (?:fine|good|great|perfect|ok))\b",
    r"\b(?:on the call|dial in|count on me|i['’]?m coming|we['’]?re coming|still want to come|coming too|"
    + r"both of us)\b",
    r"\bhave to miss\b", r"\b(?:so|but) (?:no|not|yes|i (?:will|can|am|do|won|'ll|’ll))\b",
    r"\bnot this (?:time|week|month)\b", r"\bcan['’]t (?:do|go|this|that)\b",
    r"^(?:yes|no|yep|nope|sure|sorry|maybe|oh no)\b",
    r"(?:kann|werde|komme|schaffe|bin) (?:ich )?(?:leider )?(?:nicht |es nicht )?(?:kommen|dabei|teilnehmen|"
    + r"mitmachen)",
    r"\b(?:nicht dabei|deshalb nicht|daher nicht|also nicht|passt (?:mir|gut|nicht))\b",
    r"\b(?:leider|schade)\b.{0,40}(?:kommen|dabei|teilnehmen)",
    r"ne (?:pourrai|peux|serai|viendrai).{0,20}(?:venir|participer|là|présent|être)",
    r"no (?:podré|puedo|voy a) (?:ir|asistir|venir|participar|estar)",
    r"non (?:posso|potrò|riesco|verrò).{0,20}(?:venire|partecipare|esserci)?",
    r"não (?:posso|vou|poderei|consigo) (?:ir|participar|comparecer|estar)",
    r"kan (?:ik )?(?:helaas )?niet (?:komen|meedoen|aanwezig|bij)",
)  # fmt: skip

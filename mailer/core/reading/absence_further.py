"""How automatic answers speak in further languages, and how offices acknowledge and say that somebody has left.

Data only, added to `absence.py` class by class.
"""

from __future__ import annotations

SUBJECTS = (
    r"ooo\s?:", r"vacation repl", r"(?:i['’]?m|i am) (?:away|on vacation|on leave|out)", r"away until",
    r"absente?(?:\(e\))? (?:du bureau|jusqu|de)", r"ausência temporária", r"afwezigheids?\w*", r"poissaolo\w*",
    r"автоматичен отговор", r"(?:извън офиса|отсъств\w*)", r"ตอบกลับอัตโนมัติ", r"balasan otomatis|jawapan automatik",
    r"automaatvastus", r"automātisk\w* atbilde", r"automatin\w* atsakym\w*", r"resposta automàtica",
    r"automatick\w* odpove\w*", r"аутоматски одговор", r"automatska poruka", r"sjálfvirkt svar", r"پاسخ خودکار",
    r"स्वचालित उत्तर", r"odsutnost|odsoten|odsotna", r"απουσία|εκτός γραφείου", r"izin(?:de|deyim)\b",
    r"fora de l['’]oficina", r"távollét", r"szabadság", r"concediu", r"atostogos|atvaļinājum|puhkus",
    r"отпуск\b", r"відпустк", r"(?:我在)?(?:出差|度假)中?", r"אני (?:בחופשה|מחוץ למשרד)", r"خارج المكتب|في إجازة",
    r"nghỉ phép|vắng mặt", r"cuti\b", r"ลาพักร้อน|ไม่อยู่",
)  # fmt: skip

SELF = (
    # what a machine says of its own mail
    r"този (?:имейл|отговор) е (?:изпратен )?автоматич", r"ово је аутоматск|ovo je automatsk", r"to je samodejn",
    r"αυτ(?:ό|ή) (?:είναι|το) .{0,30}αυτόματ", r"(?:זוהי|זו) (?:הודעה|תשובה) אוטומטית", r"هذ[اه] (?:رد|رسالة) تلقائ",
    r"นี่(?:คือ|เป็น).{0,20}อัตโนมัติ", r"đây là (?:thư|tin nhắn|email|phản hồi) .{0,12}tự động",
    r"(?:ini adalah|pesan ini).{0,30}otomatis", r"see on automaat", r"šī ir automātisk", r"tai (?:yra )?automatin",
    r"(?:aquest|això) (?:és|missatge).{0,30}automàtic", r"این (?:یک )?(?:پیام|پاسخ) خودکار", r"यह (?:एक )?स्वचालित",
    r"\(auto-?reply\)|\[auto-?reply\]",
    r"\(?automat(?:isch|ically|iquement|icamente|isk|ycznie|ически|ично) (?:versandt|verschickt|gesendet|erstellt|sent|"
    + r"generated|created|envoyé|généré|enviad[oa]|generad[oa]|gerad[oa]|inviat[oa]|generat[oa]|verzonden|verstuurd|"
    + r"skickat|sendt|generert|wysłan\w*|отправлен\w*)",
    r"(?:diese|die) (?:e-?mail|nachricht|mail)\b.{0,24}\bautomatisch\b",
    # an office acknowledges
    r"we (?:have |['’]ve )?(?:got|received) your (?:message|mail|e-?mail|note|letter)\b",
    r"(?:\bwe|team|human|somebody|someone|one of us)\b.{0,40}(?:get back to|reply|respond|be in touch)\b.{0,12}"
    + r"(?:within|in) "
    + r"(?:\d+|two|three|a few|the next \w+) (?:working |business |office )?(?:hours|days)",
    r"wir melden uns innerhalb", r"rechnen sie (?:bitte )?(?:nicht|erst)\b.{0,30}antwort|(?:kommt|gibt es) (?:von mir|"
    + r"hier) keine antwort",
    r"(?:e-?mails?|nachrichten) (?:werden |wird )?(?:hier |in dieser zeit |derzeit |zur ?zeit )?(?:nur )?"
    + r"(?:unregelmäßig|selten|sporadisch|nicht) (?:gelesen|bearbeitet|abgerufen|beantwortet)",
    r"alle (?:mails?|e-?mails?|henvendelser|mejl) (?:bliver|blir|besvares|vil bli|besvaras) .{0,16}"
    + r"(?:fra|från|etter|efter)",
    r"(?:ihre|deine) (?:anfrage|nachricht|e-?mail|mitteilung|mail) (?:ist|wurde|"
    + r"haben wir)\b.{0,30}(?:eingegangen|erhalten|"
    + r"empfangen|registriert)",
    r"wir (?:melden uns|antworten ihnen|werden uns).{0,40}(?:schnellstmöglich|so (?:bald|schnell) wie möglich|"
    + r"umgehend|"
    + r"in kürze|zeitnah)",
    r"(?:votre|ta) (?:message|demande|courriel|e-?mail|mail) (?:a bien été|a été|est bien) (?:reçue?|pris|"
    + r"enregistrée?|arrivé)",
    r"nous (?:avons bien reçu|accusons réception|vous répondrons)", r"hemos recibido (?:su|tu)\b",
    r"(?:le|te) (?:responderemos|contestaremos)", r"(?:su|tu) (?:mensaje|correo|solicitud) ha sido recibid",
    r"abbiamo (?:ricevuto|preso in carico) (?:la|il|il tuo|la tua)", r"(?:le|ti|vi) risponderemo",
    r"recebemos (?:a sua|o seu|a tua|sua|seu)\b", r"responderemos (?:o|assim|em|no)\b",
    r"(?:wij|we) hebben uw .{0,30}ontvangen",
    r"uw (?:bericht|e-?mail|mail|aanvraag) is (?:goed |in goede orde )?ontvangen",
    r"vi har (?:tagit emot|mottagit|modtaget|mottatt) (?:ditt|din|dit)", r"otrzymaliśmy (?:pani|pana|twoj|państwa)",
    r"ваше (?:письмо|обращение|сообщение) (?:получено|принято|зарегистрировано)",
    r"ваш[еу]? (?:лист|повідомлення|звернення) (?:отримано|прийнято|зареєстровано)",
    r"(?:您|你)的?(?:邮件|郵件|来信|來信|来函|信件).{0,6}(?:收到|收悉)|已收到您的|来信已收到",
    r"(?:お問い?合わ?せ|メール).{0,12}(?:受け付けました|受付いたしました|受信いたしました|承りました)",
    r"返信(?:が|に)(?:遅れる|お時間をいただく)(?:場合|こと)", r"(?:메일|문의).{0,8}(?:접수|수신)(?:되|하)",
    # somebody has left, an address is dead
    r"(?:adresse|postfach|e-?mail)\b.{0,40}(?:wird|wurde) .{0,20}(?:stillgelegt|abgeschaltet|eingestellt|gelöscht)",
    r"(?:nicht mehr|nicht länger) (?:in (?:unserem|diesem) unternehmen|bei (?:uns|der)|für (?:uns|"
    + r"die)) .{0,12}(?:tätig|"
    + r"beschäftigt|angestellt)",
    r"(?:e-?mail-?adresse|postfach|adresse) (?:wird|ist) nicht (?:mehr|länger) (?:verwendet|genutzt|gelesen|abgerufen|"
    + r"aktiv|betreut|in gebrauch)",
    r"arbeite (?:ich )?nicht mehr (?:bei|für|im|in der)", r"ne (?:travaille|fais|fait) plus (?:chez|pour|partie|à la)",
    r"(?:adresse|boîte)\b.{0,30}n['’]est plus (?:utilisée?|consultée?|en service|valide|active|relevée)",
    r"a quitté (?:la société|l['’]entreprise|notre|ses fonctions|l['’]organisation)",
    r"ya no (?:trabaj[ao]|labor[ao]|forma parte|formo parte)",
    r"(?:dirección|cuenta|casilla)\b.{0,20} ya no (?:está|se)",
    r"non lavor[ao] più (?:in|per|presso|a)",
    r"indirizzo\b.{0,30}non è più (?:attivo|in uso|presidiat|utilizzat|valido)",
    r"(?:já não|não) trabalh[oa](?: mais)? (?:na|no|em|para)", r"já não faz parte|não faz mais parte",
    r"(?:werk(?:t|zaam)?|is) niet (?:meer|langer) (?:werkzaam|bij|voor|in dienst)",
    r"adres (?:is|wordt) niet (?:meer|langer) (?:in gebruik|gebruikt|gelezen|actief)",
    r"arbetar inte längre|arbejder ikke længere|jobber ikke lenger|ei ole enää töissä|ei työskentele enää",
    r"nie pracuj[eę] już|już nie pracuje", r"(?:больше )?не работа(?:ю|ет)(?: больше)? (?:в|на)\b|уволил(?:ся|ась)",
    r"(?:більше )?не прац(?:юю|ює)(?: більше)? (?:в|у|на)\b", r"退職(?:いた)?しました", r"(?:已|已经)离职|已離職",
    r"퇴사(?:하|했)",
    r"(?:actuellement|présentement) en (?:congé|vacances|déplacement|formation|arrêt)",
    r"(?:zur ?zeit|derzeit|momentan|aktuell) in (?:elternzeit|mutterschutz|urlaub|kur|reha)",
)  # fmt: skip

AWAY = (
    r"(?:ist|bin) (?:seit|nun|inzwischen)\b.{0,30}im ruhestand", r"if you are reading this\b.{0,20}\b(?:i am|i['’]m)",
    r"(?:i work|working) part[- ]time", r"in the office (?:only )?on (?:mon|tue|wed|thu|fri)",
    r"my (?:usual |normal )?working (?:days|hours|pattern)", r"do not work on (?:mon|tue|wed|thu|fri)",
    r"i(?: a|['’])m (?:at (?:a|an) (?:conference|event|off-?site|training|meeting)|in meetings|in training|"
    + r"travell?ing)\b"
    + r".{0,30}(?:week|today|until|from|all day|tomorrow|through|days)",
    r"čerpám (?:řádnou )?(?:dovolenou|dovolenku)|na dovolen(?:é|ke)|(?:nejsem|nie som) (?:v|k) ", r"mimo kancelári",
    r"(?:в отпуск|извън офиса|в командировка|в болничен)\b.{0,20}(?:съм|до|от)?", r"отсъства[мщ]",
    r"(?:na (?:godišnjem|odmoru|bolovanju|porodiljskom)|van kancelarije|izvan ureda|odsutan|odsutna)",
    r"(?:на (?:годишњем|одмору|боловању)|ван канцеларије|одсут(?:ан|на))",
    r"(?:na (?:dopustu|bolniški|porodniški)|odsot(?:en|na)|ni(?:sem)? v pisarni)",
    r"(?:απουσιάζω|θα απουσιάζω|εκτός γραφείου|σε άδεια|με άδεια)",
    r"(?:ב?חופשה|חופשת (?:לידה|מחלה|הורות)|מחוץ למשרד|לא (?:אהיה )?במשרד|בחו[\"״]ל)",
    r"(?:في (?:إجازة|اجازة|عطلة|مهمة|سفر)|خارج المكتب|غير متواجد)", r"(?:مرخصی|خارج از (?:دفتر|محل کار)|در سفر)",
    r"(?:ลาพักร้อน|ลาพัก|ลาป่วย|ลาคลอด|ไม่อยู่(?:ที่|ใน)?(?:ออฟฟิศ|สำนักงาน)|เดินทางไป)",
    r"(?:nghỉ (?:phép|lễ|ốm|thai sản|việc)|đi công tác|vắng mặt|không có mặt)",
    r"(?:sedang|dalam) (?:cuti|dinas|perjalanan)|di luar kantor|bercuti|tidak berada di (?:kantor|pejabat)",
    r"(?:puhkusel|haiguslehel|komandeeringus|kontorist eemal|lapsehoolduspuhkusel)",
    r"(?:atvaļinājumā|komandējumā|prombūtnē|neesmu birojā)", r"(?:atostogauj\w*|atostogose|komandiruotėje|nesu biure)",
    r"(?:fora de l['’]oficina|de vacances|de baixa|absent)\b.{0,30}(?:fins|des|del)",
    r"(?:í fríi|í orlofi|ekki við)\b",
    r"(?:छुट्टी|अवकाश) पर|कार्यालय से बाहर",
    r"(?:szabadságon|szabadság(?:omat|át)|táppénzen|szülési|üzleti úton|távol vagyok)",
    r"(?:în (?:concediu|delegație|deplasare)|lipsesc|nu sunt (?:la|în) birou)",
    r"(?:izin(?:de|li)|tatilde|raporlu|ofis dışında)",
    r"(?:ただいま|現在|目下)?(?:出張|休暇|休業|不在|外出|育児休業|産休|夏季休業|年末年始)",
    r"(?:在?(?:外地|国外|海外|路上)|产假|病假|休息日)",
    r"(?:육아휴직|출산휴가|병가|휴직|연차|출장|부재)",
    r"(?:in (?:kur|reha|bildungsurlaub|altersteilzeit)|auf fortbildung|krankgeschrieben)",
    r"(?:en (?:congé (?:maternité|paternité|parental|maladie)|formation|arrêt maladie|rtt))",
    r"(?:de baja (?:por )?(?:maternidad|paternidad|médica|laboral)|permiso (?:de )?(?:maternidad|paternidad))",
    r"(?:in (?:congedo|maternità|malattia|trasferta|smart working)|(?:licença|baixa) (?:de )?(?:maternidade|"
    + r"paternidade|médica))",
    r"(?:zwangerschapsverlof|ouderschapsverlof|ziekteverlof|vrije dag|föräldraledig|sjukskriven|barselsorlov|"
    + r"foreldrepermisjon)",
    r"(?:zwolnieni\w* lekarsk|urlop\w* (?:macierzyńsk|wychowawcz|rodzicielsk)|delegacji)",
    r"(?:в декрет\w*|на больничном|в декретн)", r"(?:у декрет\w*|на лікарняному)",
)  # fmt: skip

ACCESS = (
    r"can take (?:a few|several|some|up to \w+) (?:working |business )?(?:hours|days)\b.{0,30}"
    + r"(?:hear from|reply|answer)",
    r"(?:slow|slower|delayed) (?:to|in) (?:respond|reply|answer)", r"only check (?:my )?(?:e-?mail|mail|inbox)",
    r"beantworte (?:ihre|deine) (?:e-?mail|mail|nachricht|anfrage)",
    r"(?:omezený|obmedzený) přístup|obmedzený prístup",
    r"(?:ограничен достъп|нямам достъп)", r"(?:ograničen pristup|nemam pristup|omejen dostop)",
    r"(?:περιορισμένη πρόσβαση|δεν (?:θα )?έχω πρόσβαση)", r"(?:גישה מוגבלת|ללא גישה)",
    r"(?:لن أتمكن من (?:الرد|الاطلاع)|وصول محدود)",
    r"(?:ไม่สามารถ(?:ตอบ|เช็ค|อ่าน))", r"(?:không thể (?:trả lời|kiểm tra)|hạn chế truy cập)",
    r"(?:akses (?:terbatas|email))",
    r"(?:piiratud ligipääs|ierobežota piekļuve|ribota prieiga|accés limitat)",
    r"(?:korlátozott|nem olvasom|nem érem el)",
    r"(?:acces limitat|nu am acces)", r"(?:erişimim (?:kısıtlı|yok|sınırlı)|sınırlı erişim)",
    r"ご(?:連絡|返信|返答)が遅",
)  # fmt: skip

BACK = (
    r"i(?:['’]ll| will) be (?:down|in|up|home|around|online) again (?:on|from|in)\b",
    r"(?:on|by) (?:my |the )?next (?:working|business) day",
    r"(?:will|shall|['’]ll) (?:be )?(?:return(?:ing)?|back) (?:in|on|by|at)\b",
    r"when i am (?:next |back )?(?:in|at work|working)", r"ab .{3,20} wieder (?:im|in|für|erreichbar|da)",
    r"(?:вернусь|връщам се|ще (?:отговоря|се върна|бъда))", r"(?:odgovoriću|odgovorit ću|vraćam se|po povratku)",
    r"(?:odgovoril(?:a)? bom|vračam se|ob vrnitvi|po vrnitvi)",
    r"(?:θα (?:επιστρέψω|απαντήσω|επικοινωνήσω)|με την επιστροφή)",
    r"(?:אחזור|אשוב|אענה|עם שובי|בשובי)", r"(?:سأعود|سوف أعود|عند عودتي|سأرد|سوف أرد)",
    r"(?:بازمی‌?گردم|پس از بازگشت|پاسخ خواهم)",
    r"(?:กลับมา(?:ทำงาน|วันที่)|จะตอบกลับ|จะติดต่อกลับ)", r"(?:tôi sẽ (?:trả lời|phản hồi|quay lại)|sau khi trở lại)",
    r"(?:saya akan (?:membalas|kembali)|setelah (?:saya )?kembali)",
    r"(?:naasen|vastan (?:teile|sulle)|tagasi alates)",
    r"(?:atgriezīšos|atbildēšu)", r"(?:grįšiu|atsakysiu)", r"(?:tornaré|respondré|en tornar|a la tornada)",
    r"(?:लौटने पर|वापस आ)",
    r"(?:válaszolok|visszatérek|jelentkezem)", r"(?:voi reveni|voi răspunde|mă întorc)",
    r"(?:dönüş yapacağım|yanıtlayacağım|döneceğim)",
)  # fmt: skip

DEPUTY = (
    r"my cover is|covering for me|in my place|my (?:colleagues?|deputy|assistant)\b.{0,40}(?:@|help|assist|cover)",
    r"(?:v (?:naliehavých|súrnych) prípadoch|v prípade potreby)", r"(?:при спешн|по спешн|в спешни|заместник)",
    r"(?:za hitn|u hitnim|hitne slučajeve|obratite se)", r"(?:v nujnih|za nujne|obrnite se)",
    r"(?:για επείγοντα|σε περίπτωση ανάγκης|επικοινωνήστε με)",
    r"(?:במקרים דחופים|במקרה דחוף|לעניינים דחופים|ניתן לפנות)",
    r"(?:في الحالات (?:العاجلة|الطارئة)|للضرورة|للأمور العاجلة|يرجى التواصل)",
    r"(?:در موارد (?:فوری|ضروری)|تماس بگیرید)",
    r"(?:หาก(?:เร่งด่วน|มีเรื่องด่วน)|กรุณาติดต่อ)", r"(?:nếu (?:cần gấp|khẩn cấp)|vui lòng liên hệ|việc gấp)",
    r"(?:(?:untuk )?(?:hal|urusan|keperluan) (?:yang )?(?:mendesak|darurat|segera)|silakan hubungi|sila hubungi)",
    r"(?:kiiret(?:es|el)|pöörduge|palun võtke ühendust)", r"(?:steidzam|sazinieties ar)", r"(?:skubi|kreipkitės)",
    r"(?:per a? ?(?:urgències|temes urgents)|en cas d['’]urgència|contacteu)",
    r"(?:ज़रूरी|आवश्यक|तत्काल) .{0,20}(?:कार्य|संपर्क)|संपर्क करें",
    r"(?:sürgős|forduljon|keresse)\b.{0,40}", r"(?:pentru urgențe|contactați)", r"(?:acil|iletişime geç)",
    r"(?:お急ぎの(?:方|場合)|代わりに|担当は)", r"(?:紧急|緊急|急事|如有需要|请联系|請聯[絡系繫])",
    r"(?:급한|긴급|문의는|연락 주)",
    r"meine vertretung|vertritt mich|wenden sie sich",
    r"je vous invite à contacter|merci de contacter|merci d['’]écrire",
)  # fmt: skip

THANKS = (
    r"(?:děkuji|děkujeme|ďakujem|ďakujeme) za (?:váš|vaši|vašu|tvůj)? ?(?:e-?mail|zprávu|správu)", r"благодаря за",
    r"hvala (?:vam )?(?:na|za)",
    r"(?:σας )?ευχαριστώ για", r"תודה (?:על|שפנית)", r"شكرا?ً? (?:لكم |لك )?(?:على|ل)", r"(?:با تشکر|سپاس)", r"ขอบคุณ",
    r"cảm ơn", r"terima kasih", r"(?:tänan|täname|aitäh) (?:kirja|e-?kirja|teate)", r"paldies par",
    r"(?:dėkoju|ačiū) už",
    r"gràcies pel", r"धन्यवाद", r"köszönöm (?:a )?(?:levelét|levél|üzenet|e-?mail|megkeres)",
    r"(?:vă )?mulțumesc pentru",
    r"(?:mesajınız|e-?postanız) için teşekkür", r"kiitos (?:viesti|sähköposti)",
    r"(?:您好|感谢|感謝|谢谢).{0,8}(?:来信|來信|邮件|郵件|来函)",
)  # fmt: skip

# A person on coming or not, in further languages.
PERSONAL = (
    r"nie (?:mogę|będę mógł|będę mogła|dam rady|przyjdę|dotrę|będzie mnie)\b|\bprzyjdę\b|na pewno będę",
    r"не (?:смогу|приду|могу|буду|получится|успею)\b(?! (?:ответить|читать|проверять))|\bприду\b|обязательно буду",
    r"не (?:зможу|прийду|можу|встигну)\b(?! (?:відповісти|читати|перевіряти))|\bприйду\b",
    r"kan (?:tyvärr |desværre |dessverre )?(?:inte|ikke) (?:komma|vara med|komme|være med|delta|deltage)|(?:jag|"
    + r"jeg) kommer\b",
    r"en (?:valitettavasti )?pääse|pääsen (?:mukaan|paikalle)|tulen mukaan",
    r"nemohu (?:přijít|se zúčastnit)|nepřijdu|přijdu\b",
    r"nemôžem prísť|neprídem|prídem\b", r"katılama(?:yacağım|m)|gelem(?:eyeceğim|em)|geleceğim|katılacağım",
    r"nem tudok (?:menni|jönni|részt)|ott leszek|nem megyek",
    r"nu pot (?:veni|ajunge|participa)|voi (?:veni|participa|fi acolo)",
    r"参加(?:でき|し|は|を)|欠席|出席|行け(?:ない|ません)|行きます|伺え",
    r"(?:来|去|到|赶)不了|参加|出席|不能(?:来|去|到)|会(?:来|到|去)的",
    r"參加|來不了|不能來", r"참석|참여|못 ?(?:가|갑|갈|와)|갈게|갈 수|가겠",
    r"(?:לא )?(?:אוכל להגיע|אגיע|מגיע[ה]?\b|אבוא)",
    r"(?:لن أتمكن من|لا أستطيع) (?:الحضور|المجيء|القدوم)|سأحضر|سأكون هناك",
    r"δεν (?:θα )?(?:μπορέσω|μπορώ) να (?:έρθω|παρευρεθώ)|θα έρθω",
    r"(?:не мога|няма) да (?:дойда|присъствам)|ще дойда", r"ne mogu (?:doći|da dođem)|doći ću|dolazim\b",
    r"ne morem priti|pridem\b",
    r"không (?:thể )?(?:đến|tham gia|đi) được|tôi sẽ (?:đến|tham gia)",
    r"tidak bisa (?:datang|hadir|ikut)|saya (?:akan )?(?:datang|hadir|ikut)\b",
    r"ไป(?:ไม่ได้|ได้)|จะไป|เข้าร่วม",
    r"ei saa tulla|tulen kohale|nevarēšu (?:ierasties|atnākt)|negalėsiu (?:ateiti|dalyvauti)",
    r"je (?:viens|serai là|participe|passe mon tour)\b",
    r"(?:ich )?(?:bin|wäre) (?:gern |gerne |auf jeden fall )?dabei|ich (?:komme|schaffe es|sage)\b",
    r"(?:sí|si|claro),? (?:voy|iré|allí estaré|asistiré)|\b(?:iré|asistiré|allí estaré)\b",
    r"\b(?:vengo|verrò|ci sarò|partecipo|non vengo)\b",
    r"\b(?:irei|vou|estarei lá|participarei|compareço)\b(?! (?:responder|ler|estar (?:fora|ausente|de)))",
    r"ik (?:kom|ben erbij|kan (?:wel|niet))\b",
)  # fmt: skip

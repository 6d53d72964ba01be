"""Single words of absence, office and mail, by which an automatic answer is known where no set phrase is: data only.

Two different kinds of them must meet, and no word about coming may stand beside them.
"""

from __future__ import annotations

# Being away, as machines and people both say it.
AWAY = (
    r"\b(?:ooo|pto|on (?:\w+ )?(?:leave|sabbatical|furlough)|out of (?:the )?office|annual leave|away (?:from|"
    + r"on|until)|travel(?:l)?ing"
    + r"|"
    + r"i (?:only |usually )?work (?:part[- ]time|(?:mon|tue|wed|thu|fri)\w*)|"
    + r"taking a break from e-?mail|changed jobs|office (?:is|will be) closed|on vacation|on holiday)\b",
    r"\b(?:krankheit|dienstreise|teilzeit|urlaub|abwesend|elternzeit|mutterschutz|nicht im (?:büro|dienst|haus)|"
    + r"geschlossen)\b",
    r"\b(?:congés?|vacances|en formation|arrêt maladie|maternité|déplacement|absente?|fermée?s?|hors du bureau)\b",
    r"\b(?:vacaciones|baja|ausente|cerrad[ao]s?|fuera|de viaje|permiso)\b",
    r"\b(?:ferie|maternità|paternità|assente|congedo|chius[oiae]|malattia|trasferta)\b",
    r"\b(?:férias|viagem de (?:trabalho|negócios)|em formação|ausente|licença|fechad[ao]s?|baixa)\b",
    r"\b(?:vakantie|afwezig|\w*verlof|vakansie|pensioen|werk niet op|gesloten|ik ben er niet)\b",
    r"\b(?:semester|utbildning|sjukskriven|tjänstledig|föräldraledig|inte på kontoret|stängt|bortrest)\b",
    r"\b(?:ferie|orlov|barsel|kursus|sykmeldt|permisjon|bortreist|barselspermisjon|ikke på kontoret|lukket|"
    + r"stengt|fravær\w*)\b",
    r"\w*(?:lomalla|vapaalla)\b|koulutuksessa|\bpoissa\b|\bsuljettu\b",
    r"\b(?:sommerlukket|sommarstängt|sommerstengt|sommerpause|mökillä|kesätauolla|geen bereik|forschungsfreisemester|"
    + r"forschungssemester|licença médica|sabbatical|sabbatico|sabbatique)\b",
    r"\b(?:urlopi?e?u?|zwolnieni\w*|szkoleni\w*|nieobecn\w*|nie ma mnie|nieczynne|poza biurem|delegacji)\b",
    r"\b(?:dovolen(?:é|ou|ke|ku)|nejsem v|nie som v|mateřsk\w+|zavřeno|zatvoren\w*)\b",
    r"(?:отпуск\w*|командировк\w*|меня нет|не буду в офисе|отсутств\w*|больничн\w*|закрыт)",
    r"(?:відпустк\w*|відрядженн\w*|мене немає|відсутн\w*|зачинен\w*)", r"(?:отпуск|затворен|отсъств\w*|командировка)",
    r"\b(?:odmoru|odsutn\w*|nisam u|bolovanju|odsot\w+|dopust\w*)\b", r"(?:άδεια|απουσ\w+|στο γραφείο|κλειστ\w)",
    r"\b(?:izin\w*|iznim\w*|izne|tatil\w*|ofis dışında)\b", r"\b(?:szabadság\w*|nem vagyok|távol|zárva)\b",
    r"\b(?:concediu|delegație|nu sunt în|închis)\b",
    r"(?:חופש\w*|לא אהיה זמינ\w*|במשרד|סגור)", r"(?:إجازة|خارج المكتب|مغلق)", r"(?:مرخصی|تعطیل)",
    r"(?:不在|出張|休暇|休業|外出|退職)", r"(?:休假|出差|外地|外出|不在|离职|離職|放假)",
    r"(?:부재|출장|휴가|휴직|휴무|퇴사)",
    r"(?:ลา(?:พัก|ป่วย|คลอด)|ไม่อยู่|ปิดทำการ)", r"(?:nghỉ|công tác|vắng)",
    r"\b(?:cuti|tidak di kantor|dinas|tutup)\b",
    r"\b(?:puhkusel|eemal|komandeeringus)\b", r"\b(?:atvaļinājum\w*|neesmu|komandējum\w*)\b",
    r"\b(?:atostog\w*|komandiruot\w*|nesu)\b",
    r"\b(?:\w*frí(?:i|inu)?|\w*orlofi?)\b", r"\bme (?:pushime|leje)\b", r"\b(?:məzuniyyət\w*|ezamiyyət\w*)",
    r"\b(?:likizo\w*|safarini)\b", r"(?:छुट्टी|अवकाश|सुट्टी)", r"ছুটি", r"(?:چھٹی|رخصت)", r"(?:விடுப்ப|விடுமுறை)",
    r"సెలవు", r"ರಜೆ",
    r"(?:അവധി|ലീവി)", r"(?:демалыс|еңбек демалысы)", r"արձակուրդ", r"შვებულება", r"(?:амралт|чөлөөтэй)",
    r"\b(?:naka-?leave|bakasyon|oporretan|vacacións|gwyliau|ar saoire|bercuti)\b", r"(?:одмор|отсуство)",
)  # fmt: skip

# An office speaks: letters that are not read, forwarded, answered later; whom to ask instead.
OFFICE = (
    r"e-?mails? (?:sent|to this)|(?:your|this) (?:e-?mail|message|inquiry) (?:is important|will|has)|"
    + r"address is no longer|no longer active"
    + r"|(?:will|shall|aim to|['’]ll) (?:get back to|respond|reply|answer)\b.{0,60}(?:within|in|when|after|upon|"
    + r"as soon)|within \w+ (?:working |"
    + r"business )?(?:hours|days)|(?:for|if) (?:anything |it['’]?s |it is |something )?(?:urgent|pressing|"
    + r"cannot wait|can['’]t wait)|intermittent"
    + r"|expect delays?|(?:reply|respond|answer)\b.{0,30} when i am next|urgent (?:queries|matters|issues|requests)",
    r"ihre (?:e-?mails?|mails?|nachricht\w*)\b.{0,50}(?:nicht|später|danach|bearbeitet|beantwort|"
    + r"gelesen|weitergeleitet)"
    + r"|lese (?:ich )?(?:meine |keine )?(?:e-?)?mails?|mails? nur|wieder erreichbar|bis auf weiteres|"
    + r"melde mich (?:dann|danach|umgehend|sobald)"
    + r"|für ihre (?:e-?mail|mail|nachricht)|sehr geehrte|liebe absender",
    r"consulterai|pour les urgences|répondrai à (?:vos|votre)|mes (?:mails|courriels|messages)|"
    + r"pour votre (?:message|mail|courriel)|pour toute (?:question|"
    + r"urgence)|y répondr|vous répondr"
    + r"|contactez|contacter|messagerie",
    r"es urgente|hasta nuevo aviso|a la vuelta|contestar[ée]|mientras tanto|(?:le|os|les|te) atenderá|escriba a|"
    + r"contacte (?:a|con)|regreso el|vuelvo el|mi correo|responder[ée]",
    r"rivolgersi|risponder[òo]|(?:verranno|saranno) (?:lette|inoltrate)|gentile mittente|"
    + r"per qualsiasi necessità|scriv(?:ete|"
    + r"ere|a) a\b|"
    + r"contattare|per l['’]e-?mail|rientrer[òo]|in caso di (?:necessità|urgenza)|per urgenze|"
    + r"la (?:vostra|sua) (?:e-?mail|mail)",
    r"contactar|assuntos urgentes|pelo (?:contato|contacto|e-?mail)|retornarei|responderei|regresso (?:a|em|dia)",
    r"doorgestuurd|wordt \w+ gelezen|voor vragen|(?:bij|voor) spoed|dringend|beantwoord (?:ik )?(?:mijn|je|"
    + r"uw) (?:e-?)?mail|mail wordt|"
    + r"contact opnemen|terug op|uw (?:mail|e-?mail|bericht)",
    r"(?:svarar|svarer) (?:på mail\w* )?(?:når|när|da|då)|kontakta \w+|kontakt \w+ (?:hvis|ved|dersom|om)|"
    + r"haste?r|hastesa[gk]\w*|kontakt venligst|brådskande"
    + r"|åter på (?:kontoret|jobbet|plats)|e-post sporadisk|läser (?:mejl|mail|e-post)|svarer ikke på|"
    + r"skriv til \w+ i stedet|(?:takk|tack|tak) f[oö]r (?:ditt|meldingen|mailen|"
    + r"mejlet|beskeden|din)",
    r"lue sähköposti\w*|sijaise\w*|viestejäni|palaan|vastaan|ota yhteyttä|kiireell\w*|viestistäsi",
    r"proszę o kontakt|odpowiem|po powrocie|w pilnych|zastępuje mnie|do odwołania",
    r"obra[tť]te se|odpovím|odpoviem|po návrat[eu]|zastupuje|v naléhav\w*|kontaktujte",
    r"отвечу|по (?:рабочим |всем |срочным )?вопросам|пишите|обращайтесь|по возвращении|срочн\w+|звоните",
    r"відповім|звертайтеся|пишіть|після повернення|щойно повернуся|терміново",
    r"за съобщението|ще отговоря|обърнете се|спешн\w+",
    r"obratite se|za (?:sve |hitne )?(?:informacije|slučajeve)|odgovoriću|odgovorit ću|nadomešča|obrnite se|"
    + r"odgovoril\w* bom",
    r"θα απαντήσω|επικοινωνήστε|με την επιστροφή|επείγον\w*", r"yanıt|dönüş|acil|iletişim",
    r"válaszol\w*|vissza:|visszatér\w*|forduljon|sürgős",
    r"voi răspunde|la întoarcere|contactați|urgen[țt]", r"אשיב|אחזור אלי\w*|אענה|בשובי|לפנות|דחו[פף]",
    r"سأرد|عودتي|التواصل|عاجل",
    r"پاسخ|تماس",
    r"ご連絡|ご用件は|返信|折り返し|お急ぎ|対応いたし|担当者",
    r"回复|回覆|联系|聯絡|敬请谅解|見諒|见谅|不及时|无法及时|紧急",
    r"회신|연락|급하신|급한|답변|양해",
    r"ตอบกลับ|ติดต่อ", r"trả lời|liên hệ|phản hồi", r"balas|hubungi|mendesak", r"vasta[nm]|pöördu\w*",
    r"atbildēšu|sazinieties", r"atsakysiu|kreipkitės",
    r"respondré|contacteu",
    r"svara (?:póst|tölvupóst|skilaboð)\w*|tölvupóst\w*|hafið samband|áríðandi", r"përgjigjem|kontaktoni|urgjent\w*",
    r"əlaqə saxlay\w*|təcili|cavab verəcə\w*", r"nitajibu|barua pepe|wasiliana|dharura",
    r"उत्तर दूँग|उत्तर दूंग|जवाब दूँग|जवाब दूंग|संपर्क कर|ईमेल|ज़रूरी काम|तात्काळ",
    r"উত্তর দেব|যোগাযোগ কর|জরুরি|ইমেইল", r"جواب دوں|رابطہ کر|ای میل|فوری",
    r"பதில|தொடர்பு|மின்னஞ்சல|அவசர", r"సమాధానం|సంప్రదించ|ఇమెయిల్|అత్యవసర", r"ಉತ್ತರಿಸು|ಸಂಪರ್ಕಿಸಿ|ಇಮೇಲ್|ತುರ್ತು",
    r"മറുപടി|ബന്ധപ്പെട|ഇമെയിൽ|അടിയന്തിര",
    r"жауап бер\w*|хабарлас\w*|шұғыл", r"կպատասխան\w*|դիմե[քլ]|հրատապ", r"გიპასუხებ\w*|დაუკავშირდ\w*|სასწრაფო",
    r"хариу\w*|холбогд\w*|яаралтай",
    r"sasagot|makipag-ugnayan|agarang", r"noodgeval|dringende gevalle", r"erantzun\w*|premiazko",
    r"ateb\w* (?:eich|dy) neges|cysyllt(?:wch|u)|brys", r"(?:ќе )?одговорам|контактирајте|итни",
)  # fmt: skip

# Enough alone: an office that is closed for some time, a service that thanks and will write.
SELF = (
    r"(?:your (?:e-?mail|message) is important to us|a member of (?:our|the) team will)",
    r"we (?:aim|try|endeavou?r) to (?:respond|reply|answer)",
    r"(?:our|the|this) office (?:is|will be|remains) closed (?:from|until|between|for|over)",
    r"(?:unser|das) büro (?:ist|bleibt).{0,50}geschlossen",
    r"(?:le|nos|notre) bureau\w* (?:est|sont|sera|seront) fermés?\b.{0,30}(?:du|jusqu)",
    r"(?:nuestra|la) oficina .{0,24}cerrada (?:hasta|del|desde)",
    r"(?:gli|i nostri|l['’]) ?uffici\w* .{0,24}chius\w (?:fino|dal)",
    r"(?:o|nosso) escritório .{0,24}fechado (?:até|de)", r"(?:ons|het) kantoor is .{0,10}gesloten (?:van|tot)",
    r"kontoret (?:är|er) (?:stängt|lukket|stengt) (?:till|til|fra|från)",
    r"biuro .{0,12}(?:nieczynne|zamknięte) (?:do|od)",
    r"kancelář .{0,12}zavřen\w (?:do|od)", r"офис (?:будет |ще бъде )?(?:закрыт|затворен) (?:до|с|от)",
    r"担当者(?:より|から)(?:折り返し)?ご?連絡",
    r"obrigad[oa] pelo contat?cto?\b.{0,40}(?:retornar|responder)", r"ihre mails? werden in der zwischenzeit",
    r"(?:i have|i['’]ve) changed jobs\b.{0,60}address",
    # somebody has left
    r"(?:arbeite|bin) (?:ich )?nicht (?:mehr|länger) (?:bei|für|im unternehmen|hier)",
    r"ne (?:travaille|fais) plus (?:chez|partie|pour|dans|ici)",
    r"ya no (?:trabajo|laboro|formo parte|pertenezco)", r"non (?:lavoro|collaboro|faccio) più",
    r"lavoro più (?:qui|presso|in questa)",
    r"não (?:trabalho|faço parte|integro) mais", r"já não (?:trabalho|faço parte)",
    r"werk (?:ik )?niet (?:meer|langer) (?:bij|voor|hier)",
    r"har slutat (?:på|i|hos|min)|(?:arbetar|jobbar) inte längre",
    r"har (?:sluttet|fratrådt) (?:i|på|hos|min)|(?:arbejder|jobber|arbeider) ikke (?:længere|lenger)",
    r"en (?:ole|työskentele) enää (?:töissä|palveluksessa|täällä)", r"nie pracuję już|już nie pracuję",
    r"(?:již|už) (?:zde |tu |tady )?nepracuj(?:i|em)",
    r"больше не работаю", r"більше не працюю", r"вече не работя", r"(?:više|vise) ne radim|ne radim više",
    r"ne delam več", r"már nem dolgozom",
    r"nu mai lucrez", r"δεν (?:εργάζομαι|δουλεύω) (?:πλέον|πια)",
    r"(?:şirketten|kurumdan|görevimden|işten) ayrıldım|artık .{0,24}çalışmıyorum",
    r"(?:לא|אינני) עובדת? (?:יותר|עוד) ", r"لم أعد (?:أعمل|موظف)", r"دیگر .{0,24}کار نمی",
    r"không còn làm việc|đã nghỉ việc",
    r"(?:sudah tidak|tidak lagi) bekerja (?:di|pada|untuk)", r"ไม่ได้ทำงาน.{0,16}แล้ว|ลาออกแล้ว",
    r"अब .{0,24}काम नहीं करत",
)  # fmt: skip

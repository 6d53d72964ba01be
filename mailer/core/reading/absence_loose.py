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
    r"\b(?:congés?|vacances|déplacement|absente?|fermée?s?|hors du bureau)\b",
    r"\b(?:vacaciones|baja|ausente|cerrad[ao]s?|fuera|de viaje|permiso)\b",
    r"\b(?:ferie|maternità|paternità|assente|congedo|chius[oiae]|malattia|trasferta)\b",
    r"\b(?:férias|ausente|licença|fechad[ao]s?|baixa)\b", r"\b(?:vakantie|afwezig|verlof|gesloten|ik ben er niet)\b",
    r"\b(?:semester|tjänstledig|föräldraledig|inte på kontoret|stängt|bortrest)\b",
    r"\b(?:ferie|orlov|permisjon|ikke på kontoret|lukket|stengt|fravær\w*)\b", r"\w*lomalla\b|\bpoissa\b|\bsuljettu\b",
    r"\b(?:urlopi?e?u?|zwolnieni\w*|nieobecn\w*|nie ma mnie|nieczynne|poza biurem|delegacji)\b",
    r"\b(?:dovolen(?:é|ou|ke|ku)|nejsem v|nie som v|mateřsk\w+|zavřeno|zatvoren\w*)\b",
    r"(?:отпуск\w*|командировк\w*|меня нет|не буду в офисе|отсутств\w*|больничн\w*|закрыт)",
    r"(?:відпустк\w*|відрядженн\w*|мене немає|відсутн\w*|зачинен\w*)", r"(?:отпуск|затворен|отсъств\w*|командировка)",
    r"\b(?:odmoru|odsutn\w*|nisam u|bolovanju|odsot\w+|dopust\w*)\b", r"(?:άδεια|απουσ\w+|στο γραφείο|κλειστ\w)",
    r"\b(?:izin\w*|tatil\w*|ofis dışında)\b", r"\b(?:szabadság\w*|nem vagyok|távol|zárva)\b",
    r"\b(?:concediu|delegație|nu sunt în|închis)\b",
    r"(?:חופש\w*|במשרד|סגור)", r"(?:إجازة|خارج المكتب|مغلق)", r"(?:مرخصی|تعطیل)",
    r"(?:不在|出張|休暇|休業|外出|退職)", r"(?:休假|出差|外地|外出|不在|离职|離職|放假)",
    r"(?:부재|출장|휴가|휴직|휴무|퇴사)",
    r"(?:ลา(?:พัก|ป่วย|คลอด)|ไม่อยู่|ปิดทำการ)", r"(?:nghỉ|công tác|vắng)",
    r"\b(?:cuti|tidak di kantor|dinas|tutup)\b",
    r"\b(?:puhkusel|eemal|komandeeringus)\b", r"\b(?:atvaļinājum\w*|neesmu|komandējum\w*)\b",
    r"\b(?:atostog\w*|komandiruot\w*|nesu)\b",
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
    r"consulterai|mes (?:mails|courriels|messages)|pour votre (?:message|mail|courriel)|pour toute (?:question|"
    + r"urgence)|y répondr|vous répondr"
    + r"|contactez|contacter|messagerie",
    r"es urgente|mientras tanto|(?:le|os|les|te) atenderá|escriba a|"
    + r"contacte (?:a|con)|regreso el|vuelvo el|mi correo|responder[ée]",
    r"rivolgersi|per qualsiasi necessità|scriv(?:ete|ere|a) a\b|"
    + r"contattare|per l['’]e-?mail|rientrer[òo]|in caso di (?:necessità|urgenza)|per urgenze|"
    + r"la (?:vostra|sua) (?:e-?mail|mail)",
    r"contactar|assuntos urgentes|pelo (?:contato|contacto|e-?mail)|retornarei|responderei|regresso (?:a|em|dia)",
    r"doorgestuurd|bij spoed|dringend|mail wordt|contact opnemen|terug op|uw (?:mail|e-?mail|bericht)",
    r"(?:svarar|svarer) (?:på mail\w* )?(?:når|när|da|då)|kontakta \w+|kontakt \w+ (?:hvis|ved|dersom|om)|"
    + r"haste?r|hastesa[gk]\w*|kontakt venligst|brådskande"
    + r"|(?:takk|tack|tak) for (?:meldingen|mailen|mejlet|beskeden|din)",
    r"sijaise\w*|palaan|vastaan|ota yhteyttä|kiireell\w*|viestistäsi",
    r"proszę o kontakt|odpowiem|po powrocie|w pilnych|zastępuje mnie|do odwołania",
    r"obra[tť]te se|odpovím|odpoviem|po návrat[eu]|zastupuje|v naléhav\w*|kontaktujte",
    r"отвечу|пишите|обращайтесь|по возвращении|срочн\w+|звоните",
    r"відповім|звертайтеся|пишіть|після повернення|щойно повернуся|терміново",
    r"за съобщението|ще отговоря|обърнете се|спешн\w+",
    r"obratite se|za (?:sve |hitne )?(?:informacije|slučajeve)|odgovoriću|odgovorit ću|nadomešča|obrnite se|"
    + r"odgovoril\w* bom",
    r"θα απαντήσω|επικοινωνήστε|με την επιστροφή|επείγον\w*", r"yanıt|dönüş|acil|iletişim",
    r"válaszol\w*|visszatér\w*|forduljon|sürgős",
    r"voi răspunde|la întoarcere|contactați|urgen[țt]", r"אשיב|אענה|בשובי|לפנות|דחו[פף]", r"سأرد|عودتي|التواصل|عاجل",
    r"پاسخ|تماس",
    r"ご連絡|返信|折り返し|お急ぎ|対応いたし|担当者", r"回复|回覆|联系|聯絡|敬请谅解|見諒|见谅|不及时|无法及时|紧急",
    r"회신|연락|급하신|급한|답변|양해",
    r"ตอบกลับ|ติดต่อ", r"trả lời|liên hệ|phản hồi", r"balas|hubungi|mendesak", r"vasta[nm]|pöördu\w*",
    r"atbildēšu|sazinieties", r"atsakysiu|kreipkitės",
    r"respondré|contacteu",
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
)  # fmt: skip

"""How mail programs introduce a quotation, language by language: data only.

Each tuple is a list of regular expression fragments; `quotation.py` joins them. Months and weekdays are not listed:
a year or a time of day beside an address or a verb of writing tells an introduction in any language.
"""

from __future__ import annotations

# What stands at the end of "On … Ada wrote:" (the colon is added by the reader).
WROTE = (
    # en, de, fr
    r"wrote", r"writes", r"has written", r"said", r"says", r"schrieb", r"schreibt", r"hat geschrieben",
    r"geschrieben", r"a [ée]crit", r"[ée]crivait", r"[ée]crit",
    # es, it, pt, ca, ro
    r"escribi(?:ó|o)", r"ha escrito", r"escribe", r"ha scritto", r"scrisse", r"scrive", r"escreveu", r"escreve",
    r"va escriure", r"ha escrit", r"a scris",
    # nl, sv, da, nb, is
    r"schreef", r"(?:heeft )?(?:het )?volgende geschreven", r"het volgende", r"skrev", r"skrifaði",
    # pl, cs, sk, hr, sl
    r"napisał(?:\(?a\)?|/a)?", r"napisal(?:\(?a\)?)?", r"pisze", r"napsal(?:\(?a\)?)?", r"píše",
    r"napísal(?:\(?a\)?)?", r"je napisao(?:/la)?", r"napisao je", r"napisala? je", r"je napisala?", r"je pisal",
    r"је написао(?:/ла)?", r"je oseba .{1,80} napisala",
    # ru, uk, bg
    r"написала?", r"написал\(а\)", r"писал[аи]?", r"пишет", r"пише", r"написав", r"написала", r"писав", r"написа",
    # fi, et, lv, lt, hu, tr, el
    r"kirjoitti", r"kirjutas", r"rakstīja", r"rašė", r"(?:ezt )?írta", r"şun(?:u|ları) yazdı", r"yazdı", r"έγραψε",
    # he, ar, fa, vi, id
    r"כתב(?:ה)?", r"כתב/ה", r"كتبت?", r"نوشت", r"đã viết", r"menulis",
    # ja, zh, ko, th
    r"のメール", r"のメッセージ", r"(?:さん)?(?:は|が)?書きました", r"wrote(?:の)?", r"写道", r"寫道", r"写到",
    r"來信", r"来信", r"(?:님이 )?작성", r"님이 (?:씀|쓴 글)", r"썼습니다", r"เขียนว่า", r"เขียน",
)  # fmt: skip

# What such a line begins with, each followed by a day, a month or a figure.
OPENERS = (
    r"On", r"At", r"Am", r"Le", r"El", r"Il", r"Il giorno", r"Em", r"No dia", r"Op", r"Den", r"D\.", r"På", r"Pe",
    r"În data de", r"W dniu", r"Dnia", r"Dne", r"Στις", r"El día", r"A", r"V", r"Vào", r"Pada",
    r"Ar", r"В", r"На", r"בתאריך", r"في", r"V V", r"Às", r"在", r"ในวันที่", r"Dňa", r"Dana", r"Quoting",
    r"Zitat von", r"Citando",
    r"Citace", r"In message", r"In article",
)  # fmt: skip

# A weekday or month, in full or cut short, or a figure: what follows an opener when it opens an introduction.
DAYISH = (
    r"\d", r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b",
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b", r"(?:mo|di|mi|do|fr|sa|so)\b",
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)",
    r"(?:lun|mar|mer|jeu|ven|sam|dim|mie|mié|jue|vie|sab|sáb|sâm|dom|gio|seg|ter|qua|qui|sex|joi|"
    + r"vin)[a-zçáéèì-]{0,8}",
    r"(?:ma|di|wo|do|vr|za|zo)\b", r"(?:maan|dins|woens|donder|vrij|zater|zon)dag",
    r"(?:mån|tis|ons|tor|fre|lör|sön|man|tir|lør|søn)[a-z]{0,4}",
    r"(?:pon|wt|śr|czw|pt|sob|niedz|po|út|st|čt|pá|so|ne)\b", r"(?:пн|вт|ср|чт|пт|сб|вс|нд)\b",
    r"(?:понед|вторн|сред|четв|пятн|субб|воскр|понеділ|вівт|серед|п.ятн|субот|неділ)\w*",
    r"(?:ma|ti|ke|to|pe|la|su)\b", r"(?:Δευ|Τρί|Τετ|Πέμ|Παρ|Σάβ|Κυρ)\w*", r"dag\b", r"t[2-7]\b", r"cn\b",
    r"ال\w{3,8}", r"יום\b", r"שבת\b", r"ส\.|อา\.|จ\.|พ\.|ศ\.", r"th [2-7]\b",
)  # fmt: skip

# The labels of a header block, by what they name.
FROM = (
    r"From", r"Von", r"De", r"Expéditeur", r"Da", r"Mittente", r"Van", r"Afzender", r"Från", r"Fra", r"Od",
    r"Nadawca", r"От", r"От кого", r"Від", r"Від кого", r"差出人", r"送信者", r"发件人", r"發件人", r"寄件者",
    r"寄件人", r"보낸 ?사람", r"보낸이", r"Odesílatel", r"Lähettäjä", r"Kimden", r"Gönderen", r"Feladó", r"De la",
    r"Expeditor", r"Από", r"Remitente", r"Remetente", r"Saatja", r"מאת", r"من", r"Từ", r"Dari", r"Absender",
    r"Šalje", r"Pošiljatelj", r"Nuo", r"จาก", r"Sender", r"Author",
)  # fmt: skip
SENT = (
    r"Sent", r"Date", r"Date Sent", r"Gesendet(?: am)?", r"Datum", r"Envoyé(?: le)?", r"Enviado(?: el)?",
    r"Enviat(?: el)?", r"Enviado em", r"Enviada em", r"Enviada", r"Fecha",
    r"Inviato(?: il)?", r"Data", r"Verzonden", r"Skickat",
    r"Sendt", r"Dato", r"Wysłano", r"Отправлено", r"Дата", r"Надіслано", r"送信日時", r"日時", r"日付", r"发送时间",
    r"發送時間", r"寄件日期", r"傳送日期", r"时间", r"日期", r"보낸 ?날짜", r"날짜", r"Odesláno", r"Lähetetty",
    r"Päivämäärä", r"Päiväys", r"Gönderildi", r"Gönderme Tarihi", r"Tarih", r"Elküldve", r"Dátum", r"Trimis",
    r"Στάλθηκε", r"Ημερομηνία", r"Saadetud", r"נשלח", r"תאריך", r"تاريخ", r"Ngày", r"Tanggal", r"Poslano",
    r"Odoslané", r"Εστάλη", r"Изпратено", r"تم الإرسال", r"Đã gửi", r"Terkirim", r"Išsiųsta", r"Nosūtīts", r"ส่งเมื่อ",
)  # fmt: skip
TO = (
    r"To", r"An", r"Per a", r"À", r"A", r"Pour", r"Destinataire", r"Para", r"Aan", r"Till", r"Til", r"Do",
    r"Komu", r"Кому",
    r"宛先", r"收件人", r"收件者", r"받는 ?사람", r"받는이", r"Vastaanottaja", r"Kime", r"Alıcı", r"Címzett",
    r"Către", r"Catre", r"Προς", r"Adressat", r"Saaja", r"אל", r"إلى", r"Đến", r"Kepada", r"Za",
    r"Prima", r"До", r"Kam", r"ถึง",
)  # fmt: skip
COPY = (
    r"Cc", r"Bcc", r"Kopie(?: \(CC\))?", r"Copie(?: à)?", r"Kopia", r"Kopi", r"DW", r"Копия", r"Копія", r"抄送",
    r"副本", r"참조", r"Kopio", r"Bilgi", r"Másolat", r"Reply-To", r"Répondre à", r"Antwort an", r"Responder a",
    r"Rispondi a", r"Importance", r"Priority", r"Wichtigkeit", r"Attachments?", r"Anlagen?", r"Pièces jointes",
    r"Kópia", r"Kopija", r"Kp", r"Копие", r"Κοιν\.?", r"Koopia", r"สำเนา", r"נמענים נוספים", r"עותק", r"نسخة",
    r"Másolatot kap",
)  # fmt: skip
SUBJECT = (
    r"Subject", r"Betreff", r"Objet", r"Asunto", r"Oggetto", r"Assunto", r"Onderwerp", r"Ämne", r"Emne", r"Temat",
    r"Тема", r"件名", r"主题", r"主題", r"主旨", r"제목", r"Předmět", r"Predmet", r"Aihe", r"Konu", r"Tárgy",
    r"Subiect", r"Θέμα", r"Assumpte", r"Teema", r"נושא", r"الموضوع", r"Chủ đề", r"Perihal", r"Subjek",
    r"Thema", r"Zadeva", r"Относно", r"Temats", r"เรื่อง",
)  # fmt: skip

# The words inside "-----Original Message-----" and its like.
ORIGINAL = (
    r"original (?:message|e-?mail|text)", r"original",
    r"(?:forwarded|reply|quoted|replied) (?:message|e-?mail|text)", r"forwarded by .{1,200}", r"forward", r"reply",
    r"ursprüngliche (?:nachricht|mail|e-mail)", r"original-?nachricht", r"originalnachricht",
    r"(?:weitergeleitete|zitierte) (?:nachricht|e-?mail)",
    r"message (?:d['’ ]?origine|original|initial|transféré|transmis)", r"courriel original",
    r"e-?mail d['’]origine", r"mensaje (?:original|reenviado)", r"messaggio (?:originale|inoltrato)",
    r"(?:mensagem|e-?mail) (?:original|encaminhad[ao])", r"oorspronkelijk(?: ?bericht|e? (?:bericht|e-?mail))",
    r"(?:doorgestuurd|origineel|doorgezonden) bericht", r"(?:ursprungligt|vidarebefordrat) meddelande",
    r"originalmeddelande", r"(?:oprindelig|videresendt) (?:meddelelse|besked|mail)",
    r"(?:opprinnelig|videresendt) (?:melding|e-?post)",
    r"(?:wiadomość oryginalna|oryginalna wiadomość|treść przekazanej wiadomości)",
    r"(?:przekazana|przesłana dalej) wiadomość", r"wiadomość przekazana",
    r"(?:исходное|оригинальное|пересылаемое|пересланное|перенаправленное) (?:сообщение|письмо)",
    r"(?:оригінальне|переслане|початкове|вихідне) (?:повідомлення|лист)", r"元のメッセージ",
    r"転送されたメッセージ", r"転送メッセージ", r"原始邮件", r"原始郵件", r"原邮件", r"原郵件", r"回复的原邮件",
    r"转发邮件信息", r"转发的邮件", r"轉寄的郵件", r"轉寄郵件", r"原始訊息", r"원본 ?(?:메시지|메일|이메일)",
    r"전달된 메시지", r"(?:původní|přeposlaná) (?:zpráva|e-?mail)", r"(?:pôvodná|preposlaná) správa",
    r"(?:alkuperäinen|välitetty|edelleenlähetetty) viesti",
    r"(?:özgün|orijinal|asıl|iletilen|yönlendirilmiş) (?:ileti|mesaj|e-?posta)",
    r"(?:eredeti|továbbított) (?:üzenet|levél)", r"mesaj(?:ul)? (?:original|inițial|redirecționat)",
    r"αρχικό μήνυμα", r"προωθημένο μήνυμα", r"izvorna poruka", r"oorspronkelijke mail", r"הודעה מקורית",
    r"الرسالة الأصلية", r"邮件原件", r"(?:courrier|mail|e-?mail) original", r"mail originale", r"original appointment",
    r"ursprünglicher termin", r"rendez-vous d['’]origine", r"cita original", r"appuntamento originale",
    r"compromisso original", r"oorspronkelijke afspraak", r"original meeting request",
)  # fmt: skip

# Lines that announce a forwarded mail without dashes (Apple Mail).
FORWARDED = (
    r"Begin forwarded message", r"Anfang der weitergeleiteten (?:Nachricht|E-?Mail)",
    r"Début du (?:message (?:réexpédié|transféré)|courriel transféré)", r"Inicio del mensaje reenviado",
    r"Inizio (?:del )?messaggio inoltrato", r"Início da mensagem (?:reencaminhada|encaminhada)",
    r"Begin doorgestuurd bericht", r"Vidarebefordrat (?:brev|mejl)", r"Start på videresendt besked",
    r"Videresendt melding", r"Początek (?:przekazywanej|przesyłanej dalej) wiadomości",
    r"Начало переадресованного (?:сообщения|письма)", r"転送されたメッセージ", r"以下是转发的邮件", r"開始轉寄郵件",
    r"전달된 이메일",
)  # fmt: skip

# The line a help desk or a web forum asks people to write above, between dashes or signs.
ABOVE = (
    r"above", r"oberhalb|über dieser", r"au[- ]dessus", r"encima|arriba", r"sopra", r"acima", r"boven", r"ovanför",
    r"over denne", r"yläpuolelle", r"powyżej", r"nad (?:tento|touto|tuto)", r"выше|над этой", r"вище|над цим",
    r"üstüne|üzerine", r"fölé", r"deasupra", r"より上|の上", r"上方|以上|之上", r"위에",
)  # fmt: skip

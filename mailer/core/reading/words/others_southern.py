"""Plain answers in Turkish, Arabic, Hebrew, Persian and the languages of India."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "tr": {
        "yes": """
            evet; eevet; evet evet; evet lütfen; evet teşekkürler; evet tabii; evet tabii ki; evet kesinlikle
            evet elbette; evet olur; evet isterim; evet doğru; he; hı hı; aynen; aynen öyle; tabii; tabi; tabii ki
            tabi ki; tabii ki evet; elbette; kesinlikle; kesinlikle evet; mutlaka; şüphesiz; muhakkak; memnuniyetle
            seve seve; zevkle; olur; olur tabii; neden olmasın; niye olmasın; doğru; bu doğru; bu doğrudur; doğrudur
            haklısın; haklısınız; katılıyorum; sana katılıyorum; size katılıyorum; aynı fikirdeyim; kabul
            kabul ediyorum; onaylıyorum; anlaştık; sanırım evet; bence evet; evet sanırım; öyle; öyledir
            öyle sanırım; sanırım öyle; öyle düşünüyorum; bana uyar; uyar; bana uygun; bana olur; uygun
            kulağa hoş geliyor; kulağa güzel geliyor; iyi fikir; harika fikir; ben de; ben varım; varım; beni de yaz
            beni de yazın; sabırsızlanıyorum; dört gözle bekliyorum; görüşürüz (cumartesi|orada|yarın|o zaman)
            cumartesi görüşürüz; orada görüşürüz; hiç şüphesiz; gayet tabii
        """,
        "no": """
            hayır; hayır hayır; hayır teşekkürler; hayır teşekkür ederim; hayır maalesef; hayır olmaz
            hayır istemiyorum; hayır değil; maalesef hayır; maalesef olmaz; yok; yok teşekkürler; yok sağol; cık
            olmaz; asla; asla olmaz; hiç; hiç de değil; hiç değil; hiçbir zaman; hiçbir şekilde; kesinlikle hayır
            kesinlikle olmaz; kesinlikle değil; tabii ki hayır; tabi ki hayır; elbette hayır; elbette değil
            sanmıyorum; hiç sanmıyorum; zannetmiyorum; düşünmüyorum; öyle düşünmüyorum; bence hayır; sanırım hayır
            sanırım değil; korkarım hayır; muhtemelen hayır; büyük ihtimalle hayır; belki değil; pek değil
            pek sayılmaz; tam değil; tam olarak değil; bu sefer değil; bu sefer olmaz; bugün değil; bugün olmaz
            şimdi değil; doğru değil; bu doğru değil; yanlış; bu yanlış; yalan; bu yalan; değil; öyle değil
            katılmıyorum; sana katılmıyorum; aynı fikirde değilim; reddediyorum; kabul etmiyorum; istemem
            istemiyorum; imkansız; bu imkansız; mümkün değil; bu mümkün değil; bana uymaz; uymaz; uymuyor
            bana uymuyor; uygun değil; uygun değilim; müsait değilim; başka zaman; başka sefere; bir dahaki sefere
            belki bir dahaki sefere; gelemem; gelemeyeceğim; maalesef gelemem; maalesef gelemeyeceğim; katılamam
            katılamayacağım; maalesef katılamayacağım; maalesef katılamam; gelmiyorum; gelmeyeceğim; katılmayacağım
            orada olamayacağım; yapamam; şüpheliyim; şüphem var; vaktim yok; zamanım yok; tercih etmem; hayır diyorum
            yetişemem; yetişemeyeceğim
        """,
        "maybe": """
            belki; belki de; olabilir; mümkün; muhtemelen; büyük ihtimalle; herhalde; galiba; olası; bilmiyorum
            bilemiyorum; bilmem; henüz bilmiyorum; daha bilmiyorum; emin değilim; tam emin değilim
            henüz emin değilim; bundan emin değilim; çok emin değilim; pek emin değilim; kararsızım; karar vermedim
            henüz karar vermedim; hiçbir fikrim yok; fikrim yok; söylemesi zor; söylemek zor; bağlı; duruma bağlı
            duruma göre; değişir; bakarız; bakalım; bakacağım; göreceğiz; denerim; deneyeceğim; gelmeye çalışacağım
            gelmeye çalışırım; çalışırım; umarım; umarım öyle; umarım olur; inşallah; bazen; ara sıra; arada sırada
            düşünmem lazım; düşünmem gerek; düşüneceğim; kontrol etmem lazım; haber veririm; haber vereceğim
            hem evet hem hayır; evet ve hayır; kim bilir; gelebilirim belki; belki gelirim; belki gelebilirim
            sanırım; tahminimce; zannedersem; eh işte; yüzde elli
        """,
        "likely": "belki; muhtemelen; büyük ihtimalle; herhalde; galiba; umarım; sanırım",
        "me": "ben; biz; ikimiz; ikimiz de; biz de",
        "not": "değil; değilim",
        "coming": """
            gelirim; geliyorum; geleceğim; geliriz; geliyoruz; geleceğiz; katılırım; katılıyorum size; katılacağım
            katılacağız; orada olacağım; orada olurum; oradayım; orada olacağız; gelebilirim; katılabilirim
            ben geliyorum; mutlaka gelirim; mutlaka geleceğim
        """,
        "busy": """
            hastayım; meşgulüm; tatildeyim; şehir dışındayım; yurt dışındayım; hastanedeyim; çalışıyorum; işteyim
            çalışacağım; seyahatteyim
        """,
        "time": """
            cumartesi; pazar; pazartesi; salı; çarşamba; perşembe; cuma; bugün; yarın; o zaman; orada; bu sefer
            o gün; bu hafta; bu hafta sonu; toplantıya; cumartesi günü
        """,
        "filler": "ya; çok; de; da; ki; bir; ve; bu; o; aslında; gerçekten; şey; valla; vallahi",
        "regret": """
            maalesef; ne yazık ki; üzgünüm; çok üzgünüm; özür dilerim; kusura bakma; kusura bakmayın; malesef; pardon
            yazık
        """,
        "thanks": """
            teşekkürler; teşekkür ederim; çok teşekkürler; çok teşekkür ederim; sağol; sağ ol; davet için teşekkürler
            merhaba; selam; selamlar; saygılar; saygılarımla; iyi günler; iyi akşamlar; günaydın; lütfen; hoşçakal
        """,
        "if": "eğer; sadece; şayet; yalnızca; ancak",
        "but": "ama; fakat; lakin; yalnız",
        "other": "sen; siz; onlar; birisi; kimse",
        "ask": "ne zaman; nerede; ne; kim; nasıl; kaç; neden; niye; saat kaçta",
        "instead": "dur; bekle; pardon; düzeltme; fikrimi değiştirdim; vazgeçtim",
        "neutral": "sorun değil; sorun yok; önemli değil; problem değil; rica ederim",
        "ack": "tamam; tamamdır; peki; iyi; güzel; harika; oldu; ok",
    },
    "ar": {
        "yes": """
            نعم; نعم بالتأكيد; نعم بالطبع; نعم شكرا; نعم من فضلك; أجل; اجل; بلى; ايوه; أيوه; أيوة; ايوة; اه; آه
            بالتأكيد; بالتاكيد; بالطبع; طبعا; طبعًا; طبعاً; أكيد; اكيد; حتما; حتمًا; قطعا; تماما; تمامًا; بكل سرور
            بكل تأكيد; بسرور; بكل ترحاب; على الرحب والسعة; بلا شك; بدون شك; من دون شك; موافق; موافقة; أنا موافق
            أوافق; اوافق; أنا أوافق; صحيح; هذا صحيح; صح; هذا صح; حقا; هذا حقيقي; بالضبط; أعتقد ذلك; اعتقد ذلك
            أظن ذلك; اظن ذلك; أعتقد نعم; أقبل; اقبل; أقبل الدعوة; مناسب; يناسبني; هذا يناسبني; فكرة جيدة; فكرة رائعة
            لم لا; لما لا; ولم لا; سأحضر; ساحضر; سوف أحضر; سأكون هناك; ساكون هناك; سوف أكون هناك; سأشارك; سوف أشارك
            سآتي; سوف آتي; سنحضر; أنا قادم; أنا قادمة; قادم; أنا معكم; نراكم هناك; أراكم هناك; أراكم يوم السبت
            أتطلع إلى ذلك; أتطلع لذلك; يسعدني; يسعدني الحضور; يسعدني ذلك; أود ذلك; إن شاء الله نعم; وأنا أيضا
            أنا أيضا; يمكنني الحضور; أستطيع الحضور
        """,
        "no": """
            لا; لا شكرا; لا شكرًا; لا شكراً; لا آسف; لا أبدا; لا أستطيع; لا استطيع; لا يمكنني; لا أقدر; كلا; لأ
            للأسف لا; لسوء الحظ لا; مطلقا; أبدا; ابدا; أبدًا; أبداً; قط; على الإطلاق; إطلاقا; بالتأكيد لا; بالطبع لا
            طبعا لا; أكيد لا; قطعا لا; لا أعتقد; لا اعتقد; لا أعتقد ذلك; لا اعتقد ذلك; لا أظن; لا أظن ذلك; لا اظن
            لا أريد; لا اريد; لا أرغب; لا أوافق; لا اوافق; غير موافق; أرفض; ارفض; غير صحيح; هذا غير صحيح; ليس صحيحا
            ليس صحيحًا; هذا ليس صحيحا; هذا ليس صحيحًا; خطأ; هذا خطأ; خاطئ; هذا خاطئ; كذب; هذا كذب; ليس حقا; ليس تماما
            ليس بالضبط; ليس اليوم; ليس هذه المرة; ليس الآن; مستحيل; هذا مستحيل; غير ممكن; هذا غير ممكن; مش ممكن
            ربما لا; على الأرجح لا; أشك في ذلك; لن أحضر; لن احضر; لن أتمكن من الحضور; لن أستطيع الحضور
            لا أستطيع الحضور; لا يمكنني الحضور; لن أكون هناك; لن آتي; لن أشارك; للأسف لن أتمكن من الحضور
            للأسف لا أستطيع; للأسف لا أستطيع الحضور; أعتذر عن الحضور; أعتذر عن عدم الحضور; اعتذر عن الحضور; مرة أخرى
            في المرة القادمة; المرة القادمة; لا يناسبني; غير مناسب; ليس لدي وقت; أنا مشغول; أنا مشغولة; أنا مريض
            أنا مريضة; أنا مسافر; أنا مسافرة; أفضل ألا; لا أحب ذلك
        """,
        "maybe": """
            ربما; يمكن; ممكن; من الممكن; من المحتمل; محتمل; قد; قد يكون; لعل; لعله; لا أعرف; لا اعرف; لا أعلم
            لا اعلم; لا أدري; لا ادري; لا أعرف بعد; لا أعلم بعد; لست متأكدا; لست متأكدًا; لست متأكداً; لست متأكد
            لست متأكدة; غير متأكد; غير متأكدة; أنا لست متأكدا; أنا غير متأكد; مش عارف; مش متأكد; ليس لدي فكرة
            ليس لدي أي فكرة; لا فكرة لدي; من الصعب القول; صعب القول; يعتمد; هذا يعتمد; حسب الظروف; على حسب; سنرى
            سأرى; سأحاول; ساحاول; سوف أحاول; سأحاول الحضور; على الأرجح; غالبا; آمل ذلك; أتمنى ذلك; أحيانا; أحيانًا
            في بعض الأحيان; سأفكر; سأفكر في الأمر; سأخبركم لاحقا; سأخبرك لاحقا; نعم ولا; من يدري; الله أعلم
            إن شاء الله; ان شاء الله
        """,
        "regret": """
            للأسف; للاسف; لسوء الحظ; مع الأسف; آسف; آسفة; أنا آسف; أنا آسفة; عذرا; عذرًا; أعتذر; اعتذر; معذرة; المعذرة
        """,
        "thanks": """
            شكرا; شكرًا; شكراً; شكرا جزيلا; شكرا لك; شكرا لكم; شكرا على الدعوة; شكرا للدعوة; مرحبا; السلام عليكم
            تحياتي; مع التحية; أهلا; مع السلامة; صباح الخير; مساء الخير
        """,
        "filler": "انا; أنا; جدا; و; في; يوم السبت; السبت; غدا; اليوم; هذا; ذلك; حقا; هناك; سوف; كثيرا; يا; نحن",
        "but": "لكن; ولكن; لكني; ولكني; لكنني; ولكنني; غير أن",
        "ack": "حسنا; حسنًا; حسناً; تمام; طيب; جيد; ممتاز; رائع; اوكي; أوكي",
        "if": "إذا; اذا; إن; لو; فقط إذا; بشرط; بشرط أن; إلا إذا; يعتمد على",
        "ask": "متى; أين; ماذا; من; كيف; كم; لماذا",
        "instead": "انتظر; لحظة; تصحيح; غيرت رأيي",
        "neutral": "لا مشكلة; لا بأس; لا شكر على واجب; لا داعي للقلق",
        "lone_yes": "ن",
        "other": "هو; هي; هم; أنت",
    },
    "he": {
        "yes": """
            כן; כן בטח; כן תודה; כן בהחלט; כן בשמחה; בטח; בטוח; ברור; בוודאי; בהחלט; כמובן; בשמחה; ברצון; נכון
            זה נכון; מסכים; מסכימה; אני מסכים; אני מסכימה; אני חושב שכן; אני חושבת שכן; אני בא; אני באה; אני מגיע
            אני מגיעה; אגיע; אהיה שם; נהיה שם; אבוא; למה לא; סבבה; מתאים; מתאים לי; נתראה שם; ללא ספק; לגמרי
            אני בפנים
        """,
        "no": """
            לא; לא תודה; לא מצטער; לצערי לא; ממש לא; בכלל לא; אף פעם; אף פעם לא; לעולם לא; בשום אופן לא; בשום אופן
            בטח שלא; ברור שלא; כמובן שלא; אני לא חושב; אני לא חושבת; אני לא חושב כך; לא נראה לי; כנראה שלא; כנראה לא
            לא הפעם; לא היום; לא נכון; זה לא נכון; שקר; לא מסכים; לא מסכימה; אני לא יכול; אני לא יכולה; לא יכול
            לא יכולה; לא אוכל; לא אוכל להגיע; לצערי לא אוכל להגיע; לצערי לא אוכל; לא אגיע; לא אהיה שם; אני לא בא
            אני לא באה; אני לא מגיע; אני לא מגיעה; אי אפשר; פעם אחרת; בפעם הבאה; לא מתאים; לא מתאים לי; לא רוצה
        """,
        "maybe": """
            אולי; יכול להיות; ייתכן; יתכן; אפשרי; לא יודע; לא יודעת; אני לא יודע; אני לא יודעת; עוד לא יודע; לא בטוח
            לא בטוחה; אני לא בטוח; אני לא בטוחה; אין לי מושג; אין מושג; קשה לומר; קשה להגיד; תלוי; זה תלוי; נראה
            אנסה; אני אנסה; כנראה; כנראה שכן; אני מקווה; אני מקווה שכן; לפעמים; אבדוק; כן ולא; מי יודע
        """,
        "regret": "לצערי; מצטער; מצטערת; אני מצטער; אני מצטערת; סליחה; חבל",
        "thanks": "תודה; תודה רבה; תודה על ההזמנה; היי; שלום; בברכה; להתראות",
        "but": "אבל; אך",
        "ack": "אוקיי; אוקי; טוב; בסדר; מעולה; יופי; אוקיי טוב",
        "if": "אם; רק אם; בתנאי ש; אלא אם; תלוי ב",
        "ask": "מתי; איפה; מה; מי; איך; כמה; למה",
        "neutral": "אין בעיה; לא נורא; בלי בעיה",
    },
    "fa": {
        "yes": """
            بله; بلی; آره; اره; بله حتما; بله ممنون; حتما; حتماً; البته; قطعا; قطعاً; صد در صد; با کمال میل; با میل
            درسته; درست است; این درست است; صحیح; صحیح است; موافقم; قبول; قبول دارم; می‌آیم; میام; می آیم; خواهم آمد
            آنجا خواهم بود; چرا که نه; فکر کنم آره; فکر می‌کنم بله; دقیقا; دقیقاً; بدون شک
        """,
        "no": """
            نه; نه ممنون; نه متاسفانه; نه مرسی; خیر; متاسفانه نه; متأسفانه نه; اصلا; اصلاً; هرگز; هیچوقت; هیچ وقت
            به هیچ وجه; البته که نه; قطعا نه; فکر نمی‌کنم; فکر نمیکنم; فکر نکنم; درست نیست; این درست نیست; غلط
            اشتباه; اشتباه است; دروغ; مخالفم; موافق نیستم; نمی‌توانم; نمیتونم; نمی‌تونم; نمی‌آیم; نمیام
            نمی‌توانم بیایم; نمی‌تونم بیام; نخواهم آمد; غیرممکن; غیر ممکن است; دفعه بعد; یک وقت دیگر; نمی‌خواهم
            نمیخوام
        """,
        "maybe": """
            شاید; ممکنه; ممکن است; احتمالا; احتمالاً; نمی‌دانم; نمیدونم; نمی‌دونم; نمیدانم; مطمئن نیستم
            هنوز مطمئن نیستم; بستگی داره; بستگی دارد; ببینم; ببینیم; ببینیم چی میشه; سعی می‌کنم; سعی میکنم; امیدوارم
            گاهی; گاهی اوقات; هیچ ایده‌ای ندارم; خدا می‌داند; سخت است بگویم
        """,
        "regret": "متاسفم; متأسفم; ببخشید; متاسفانه; متأسفانه; عذر می‌خواهم; شرمنده",
        "thanks": "ممنون; مرسی; متشکرم; خیلی ممنون; سپاس; سلام; با احترام",
        "but": "اما; ولی; ولیکن",
        "ack": "باشه; خوبه; خوب; عالی; عالیه; اوکی",
        "if": "اگر; اگه; فقط اگر; به شرطی که; بستگی به",
    },
    "hi": {
        "yes": """
            हाँ; हां; हा; हाँ जी; जी हाँ; जी हां; जी; हाँ बिल्कुल; हां बिल्कुल; हाँ ज़रूर; हां जरूर; हाँ धन्यवाद
            बिल्कुल; बिलकुल; बिल्कुल सही; ज़रूर; जरूर; अवश्य; निश्चित रूप से; निश्चित ही; बेशक; निस्संदेह; पक्का
            पक्का हाँ; खुशी से; ख़ुशी से; सही; सही है; यह सही है; ये सही है; सच; सच है; यह सच है; ये सच है
            हाँ यह सच है; ठीक है हाँ; मैं सहमत हूँ; मैं सहमत हूं; सहमत; सहमत हूँ; मंज़ूर; मंजूर; मंजूर है; स्वीकार
            स्वीकार है; मुझे लगता है हाँ; मुझे ऐसा लगता है; मुझे लगता है; हाँ मुझे लगता है; मैं आऊंगा; मैं आऊँगा
            मैं आऊंगी; मैं आऊँगी; आऊंगा; आऊंगी; हम आएंगे; मैं आ रहा हूँ; मैं आ रही हूँ; मैं वहाँ रहूंगा
            मैं वहां रहूंगा; क्यों नहीं; मैं भी; मैं आ सकता हूँ; मैं आ सकती हूँ; शनिवार को मिलते हैं; वहाँ मिलते हैं
        """,
        "no": """
            नहीं; नही; ना; न; जी नहीं; नहीं जी; नहीं धन्यवाद; नहीं शुक्रिया; नहीं माफ़ करना; नहीं यार; बिल्कुल नहीं
            बिलकुल नहीं; कभी नहीं; कदापि नहीं; हरगिज़ नहीं; किसी भी हाल में नहीं; निश्चित रूप से नहीं; शायद नहीं
            अभी नहीं; आज नहीं; इस बार नहीं; वास्तव में नहीं; सच में नहीं; सही नहीं; सही नहीं है; यह सही नहीं है
            सच नहीं है; यह सच नहीं है; ये सच नहीं है; गलत; ग़लत; गलत है; यह गलत है; झूठ; यह झूठ है; मुझे नहीं लगता
            मुझे ऐसा नहीं लगता; मैं सहमत नहीं हूँ; मैं सहमत नहीं हूं; असहमत; मैं नहीं आ सकता; मैं नहीं आ सकती
            मैं नहीं आऊंगा; मैं नहीं आऊंगी; नहीं आ सकता; नहीं आ सकती; नहीं आऊंगा; नहीं आऊंगी; नहीं आ पाऊंगा
            नहीं आ पाऊंगी; मैं नहीं आ पाऊंगा; मैं नहीं आ पाऊंगी; मैं नहीं कर सकता; मैं नहीं कर सकती; मैं नहीं चाहता
            मैं नहीं चाहती; असंभव; यह असंभव है; संभव नहीं; संभव नहीं है; नामुमकिन; फिर कभी; अगली बार; शायद अगली बार
            मैं व्यस्त हूँ; मैं बीमार हूँ; मेरे पास समय नहीं है
        """,
        "maybe": """
            शायद; हो सकता है; संभव है; संभवतः; संभव; मुमकिन है; पता नहीं; मुझे नहीं पता; मुझे पता नहीं; मालूम नहीं
            मुझे नहीं मालूम; अभी पता नहीं; मैं नहीं जानता; मैं नहीं जानती; मुझे यकीन नहीं है; यकीन नहीं; यकीन नहीं है
            पक्का नहीं; पक्का नहीं है; निश्चित नहीं; मैं निश्चित नहीं हूँ; मुझे कोई अंदाज़ा नहीं; कोई अंदाजा नहीं
            कह नहीं सकता; कह नहीं सकती; कहना मुश्किल है; निर्भर करता है; यह निर्भर करता है; देखते हैं; देखेंगे
            देखूंगा; कोशिश करूंगा; कोशिश करूँगा; कोशिश करूंगी; मैं कोशिश करूंगा; मैं कोशिश करूंगी; उम्मीद है; आशा है
            कभी कभी; कभी-कभी; सोचूंगा; सोचना पड़ेगा; बाद में बताऊंगा; हाँ और नहीं; कौन जाने; संभावना है
        """,
        "regret": "माफ़ करना; माफ करना; क्षमा करें; माफ़ कीजिए; खेद है; मुझे खेद है; अफ़सोस; दुर्भाग्य से; सॉरी",
        "thanks": "धन्यवाद; शुक्रिया; बहुत धन्यवाद; नमस्ते; नमस्कार; निमंत्रण के लिए धन्यवाद; सादर",
        "but": "लेकिन; मगर; परंतु; पर",
        "filler": "जी; बहुत; तो; है; यार; वैसे; में; शनिवार को; आज; कल",
        "ack": "ठीक है; ठीक; अच्छा; बढ़िया; ओके; अच्छा है",
        "if": "अगर; यदि; केवल अगर; सिर्फ अगर; बशर्ते; निर्भर करता है कि",
        "ask": "कब; कहाँ; कहां; क्या; कौन; कैसे; कितना; क्यों",
        "neutral": "कोई बात नहीं; कोई समस्या नहीं; कोई दिक्कत नहीं",
    },
    "bn": {
        "yes": """
            হ্যাঁ; হাঁ; হ্যা; জি; জ্বি; হ্যাঁ অবশ্যই; অবশ্যই; নিশ্চয়ই; নিশ্চয়; নিশ্চিত; ঠিক; সঠিক; সত্য; সত্যি
            একদম; আমি একমত; আমি আসব; আসব; আমি যাব; কেন নয়
        """,
        "no": """
            না; না ধন্যবাদ; জি না; একদম না; কখনোই না; কখনও না; অবশ্যই না; মোটেও না; আমার মনে হয় না; ভুল; মিথ্যা
            সত্য নয়; আমি একমত নই; আমি আসতে পারব না; আসতে পারব না; আমি যেতে পারব না; আমি আসব না; পারব না; অসম্ভব
            অন্য সময়; পরের বার
        """,
        "maybe": """
            হয়তো; সম্ভবত; হতে পারে; জানি না; আমি জানি না; আমি নিশ্চিত নই; নিশ্চিত নই; নির্ভর করে; দেখা যাক
            চেষ্টা করব; মাঝে মাঝে
        """,
        "regret": "দুঃখিত",
        "thanks": "ধন্যবাদ; নমস্কার",
        "but": "কিন্তু",
        "ack": "ঠিক আছে; আচ্ছা; ভালো",
    },
    "ta": {
        "yes": """
            ஆம்; ஆமாம்; ஆமா; நிச்சயமாக; கண்டிப்பாக; சரியானது; உண்மை; நான் வருவேன்; வருகிறேன்; ஒப்புக்கொள்கிறேன்
            ஏன் கூடாது
        """,
        "no": """
            இல்லை; இல்ல; வேண்டாம்; ஒருபோதும் இல்லை; நிச்சயமாக இல்லை; முடியாது; என்னால் வர முடியாது; வர முடியாது
            நான் வரமாட்டேன்; தவறு; பொய்; உண்மை இல்லை
        """,
        "maybe": """
            ஒருவேளை; இருக்கலாம்; தெரியாது; எனக்கு தெரியாது; தெரியவில்லை; உறுதியாக தெரியவில்லை; பார்க்கலாம்
            முயற்சி செய்கிறேன்
        """,
        "regret": "மன்னிக்கவும்",
        "thanks": "நன்றி; வணக்கம்",
        "but": "ஆனால்",
        "ack": "சரி; நல்லது",
    },
    "te": {
        "yes": "అవును; ఔను; తప్పకుండా; ఖచ్చితంగా; నిజం; నిజమే; సరైనది; నేను వస్తాను; వస్తాను; ఎందుకు కాదు",
        "no": """
            కాదు; లేదు; వద్దు; ఎప్పుడూ కాదు; ఖచ్చితంగా కాదు; నేను రాలేను; రాలేను; నేను రాను; తప్పు; అబద్ధం; నిజం కాదు
            కుదరదు
        """,
        "maybe": "బహుశా; కావచ్చు; తెలియదు; నాకు తెలియదు; ఖచ్చితంగా తెలియదు; చూద్దాం; ప్రయత్నిస్తాను",
        "regret": "క్షమించండి",
        "thanks": "ధన్యవాదాలు; నమస్కారం",
        "but": "కానీ",
        "ack": "సరే; మంచిది",
    },
    "hy": {
        "yes": "այո; հա; իհարկե; անպայման; անշուշտ; համաձայն եմ; ճիշտ է; ճիշտ; կգամ; ես կգամ; հաճույքով",
        "no": """
            ոչ; չէ; ոչ շնորհակալություն; երբեք; իհարկե ոչ; ոչ մի դեպքում; չեմ կարող; չեմ կարող գալ; չեմ գա
            համաձայն չեմ; սխալ է; ճիշտ չէ; չեմ կարծում
        """,
        "maybe": "գուցե; միգուցե; հնարավոր է; չգիտեմ; վստահ չեմ; կախված է; կտեսնենք; կփորձեմ; հավանաբար; երևի",
        "regret": "ցավոք; ներեցեք",
        "thanks": "շնորհակալություն; բարև",
        "but": "բայց",
    },
    "ka": {
        "yes": """
            დიახ; კი; ხო; ჰო; რა თქმა უნდა; აუცილებლად; ნამდვილად; სიამოვნებით; გეთანხმები; სწორია; მართალია; მოვალ
            მე მოვალ
        """,
        "no": """
            არა; არა მადლობა; არასოდეს; რა თქმა უნდა არა; არავითარ შემთხვევაში; ვერ მოვალ; არ მოვალ; სამწუხაროდ არა
            სამწუხაროდ ვერ მოვალ; არ გეთანხმები; არასწორია; არ არის სიმართლე; არა მგონია
        """,
        "maybe": "შეიძლება; ალბათ; არ ვიცი; დარწმუნებული არ ვარ; გააჩნია; ვნახოთ; ვეცდები; შესაძლოა",
        "regret": "სამწუხაროდ; ბოდიში",
        "thanks": "მადლობა; გმადლობთ; გამარჯობა",
        "but": "მაგრამ",
    },
    "sw": {
        "yes": """
            ndiyo; ndio; naam; ndiyo asante; ndiyo bila shaka; bila shaka; hakika; kabisa; kweli; ni kweli
            sawa kabisa; sahihi; ni sahihi; nakubali; nitakuja; nitakuwepo; nitahudhuria; kwa furaha; nadhani ndiyo
            nafikiri ndiyo
        """,
        "no": """
            hapana; la; la hasha; hapana asante; kamwe; sivyo; si kweli; si sahihi; siwezi; siwezi kuja; sitakuja
            sitaweza; sitaweza kuja; bahati mbaya hapana; sidhani; sidhani hivyo; sifikiri hivyo; nadhani hapana
            sikubali; wakati mwingine; haiwezekani; uongo; hapana kabisa; bila shaka hapana
        """,
        "maybe": """
            labda; pengine; huenda; inawezekana; sijui; sina uhakika; sina hakika; inategemea; tutaona; nitajaribu
            natumaini; wakati fulani; mara nyingine
        """,
        "regret": "samahani; pole; kwa bahati mbaya",
        "thanks": "asante; asante sana; habari; jambo",
        "but": "lakini",
        "ack": "sawa; vizuri; poa",
    },
}

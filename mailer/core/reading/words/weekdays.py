"""The days of the week as they stand in an answer: "on Thursday", "Thursday evening"; Monday first."""

from __future__ import annotations

# each line: what may stand before a day, the seven days (forms of one day between strokes, `_` for a blank), what may stand after it
_DAYS: dict[str, tuple[str, str, str]] = {
    "de": ("am|diesen|kommenden|nächsten|bis|den", "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag", "abend|nachmittag|vormittag|morgen|mittag"),
    "nl": ("op|deze|komende|aanstaande|a.s.", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", "avond|middag|ochtend"),
    "fr": ("le|ce|de|pour|à", "lundi mardi mercredi jeudi vendredi samedi dimanche", "soir|matin|après-midi|prochain|midi"),
    "es": ("el|este|del|para el|los", "lunes martes miércoles jueves viernes sábado|sabado domingo", "por la tarde|por la noche|por la mañana|noche|próximo"),
    "it": ("di|questo|per|a|il|per il", "lunedì martedì mercoledì giovedì venerdì sabato domenica", "sera|pomeriggio|mattina|prossimo"),
    "pt": ("na|no|nesta|esta|este|à|de|da|para", "segunda|segunda-feira terça|terça-feira quarta|quarta-feira quinta|quinta-feira sexta|sexta-feira sábado domingo", "à noite|à tarde|de manhã|que vem"),
    "ca": ("el|aquest|del|de", "dilluns dimarts dimecres dijous divendres dissabte diumenge", "al vespre|a la tarda|vinent"),
    "gl": ("o|este|do", "luns martes mércores xoves venres sábado domingo", ""),
    "ro": ("de|pe", "luni marți|marţi miercuri joi vineri sâmbătă duminică", "seara|dimineața|viitoare"),
    "sv": ("på|i|nu på|om", "måndag|måndagen tisdag|tisdagen onsdag|onsdagen torsdag|torsdagen fredag|fredagen lördag|lördagen söndag|söndagen", "kväll|eftermiddag"),
    "da": ("på|om|nu på", "mandag tirsdag onsdag torsdag fredag lørdag søndag", "aften|eftermiddag"),
    "no": ("på|til|nå på", "mandag|måndag tirsdag|tysdag onsdag torsdag fredag lørdag|laurdag søndag|sundag", "kveld|ettermiddag"),
    "is": ("á|næsta", "mánudag|mánudaginn þriðjudag|þriðjudaginn miðvikudag|miðvikudaginn fimmtudag|fimmtudaginn föstudag|föstudaginn laugardag|laugardaginn sunnudag|sunnudaginn", ""),
    "fi": ("ensi|tämän|tänä", "maanantaina|maanantai tiistaina|tiistai keskiviikkona|keskiviikko torstaina|torstai perjantaina|perjantai lauantaina|lauantai sunnuntaina|sunnuntai", "illalla|iltana"),
    "et": ("sel|järgmisel", "esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval", "õhtul"),
    "lv": ("šajā", "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien", "vakarā"),
    "lt": ("šį", "pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį", "vakare"),
    "pl": ("w|we|w ten|w najbliższy|na", "poniedziałek wtorek środę|środa czwartek piątek sobotę|sobota niedzielę|niedziela", "wieczorem|rano|po południu"),
    "cs": ("v|ve|tento|příští|na", "pondělí úterý středu|středa čtvrtek pátek sobotu|sobota neděli|neděle", "večer|odpoledne|dopoledne"),
    "sk": ("v|vo|tento|budúci|na", "pondelok utorok stredu|streda štvrtok piatok sobotu|sobota nedeľu|nedeľa", "večer|popoludní"),
    "sl": ("v|ta|naslednji", "ponedeljek torek sredo|sreda četrtek petek soboto|sobota nedeljo|nedelja", "zvečer|popoldne"),
    "sr": ("u|ovaj|sljedeći|sledeći|у|овај", "ponedjeljak|ponedeljak|понедељак utorak|уторак srijedu|sredu|среду četvrtak|четвртак petak|петак subotu|суботу nedjelju|nedelju|недељу", "navečer|uveče|popodne|увече"),
    "mk": ("во|овој", "понеделник вторник среда четврток петок сабота недела", "вечер"),
    "bg": ("в|във|този|тази|за", "понеделник вторник сряда четвъртък петък събота неделя", "вечер|следобед"),
    "ru": ("в|во|в этот|в эту|на|к", "понедельник вторник среду|среда четверг пятницу|пятница субботу|суббота воскресенье", "вечером|утром|днем|днём"),
    "uk": ("у|в|цього|на", "понеділок|понеділка вівторок|вівторка середу|середа|середи четвер|четверга п'ятницю|п'ятниця|п'ятниці суботу|субота|суботи неділю|неділя|неділі", "ввечері|увечері|вранці"),
    "be": ("у|ў", "панядзелак аўторак сераду чацвер пятніцу суботу нядзелю", "вечарам"),
    "hu": ("most|jövő|a", "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap", "este|délután"),
    "el": ("τη|την|το|αυτή την|αυτό το", "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή", "βράδυ|απόγευμα|πρωί"),
    "tr": ("bu|önümüzdeki|gelecek", "pazartesi salı çarşamba perşembe cuma cumartesi pazar", "günü|akşamı|akşam|günü akşam"),
    "az": ("bu|gələn", "bazar_ertəsi çərşənbə_axşamı cümə şənbə bazar", "günü"),
    "sq": ("të|këtë", "hënën martën mërkurën enjten premten shtunën dielën", "mbrëma"),
    "he": ("ב|ביום|יום|ביום ה", "שני שלישי רביעי חמישי שישי שבת ראשון", "בערב|בצהריים"),
    "ar": ("يوم|هذا|مساء|مساء يوم", "الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد", "القادم|مساء"),
    "fa": ("روز|این", "دوشنبه سه‌شنبه|سه_شنبه چهارشنبه پنجشنبه|پنج‌شنبه جمعه شنبه یکشنبه|یک‌شنبه", "شب|عصر|بعد از ظهر"),
    "ur": ("اس|بروز", "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار", "کو|کی شام"),
    "hi": ("इस|अगले", "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार|इतवार", "को|की शाम"),
    "bn": ("এই", "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার|রোববার", "সন্ধ্যায়|বিকেলে"),
    "ta": ("இந்த|வரும்", "திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு", "அன்று|மாலை"),
    "id": ("hari|pada hari|nanti hari", "senin selasa rabu kamis jumat sabtu minggu", "malam|sore|pagi|ini|nanti|depan"),
    "ms": ("hari|pada hari", "isnin selasa rabu khamis jumaat sabtu ahad", "malam|petang|pagi|ini|nanti|depan"),
    "tl": ("sa|ngayong|itong", "lunes martes miyerkules huwebes biyernes sabado linggo", "ng gabi"),
    "sw": ("siku ya|hii", "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili", "jioni"),
    "vi": ("vào|hôm|tối|chiều|sáng", "thứ_hai|thứ_2 thứ_ba|thứ_3 thứ_tư|thứ_4 thứ_năm|thứ_5 thứ_sáu|thứ_6 thứ_bảy|thứ_7 chủ_nhật", "này|tuần này|tới"),
    "th": ("วัน", "จันทร์ อังคาร พุธ พฤหัส|พฤหัสบดี ศุกร์ เสาร์ อาทิตย์", "นี้|หน้า"),
    "zh": ("这|這|本|下|这个|這個", "周一|星期一|週一|礼拜一 周二|星期二|週二|礼拜二 周三|星期三|週三|礼拜三 周四|星期四|週四|礼拜四 周五|星期五|週五|礼拜五 周六|星期六|週六|礼拜六 周日|星期日|星期天|週日|礼拜天", "晚上|下午|上午|的聚会|的聚會|的活动"),
    "ja": ("今度の|来週の|今週の|次の", "月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜 日曜日|日曜", "は|の会|の夜|の集まり"),
    "ko": ("이번|다음|이번 주|다음 주", "월요일|월욜 화요일|화욜 수요일|수욜 목요일|목욜 금요일|금욜 토요일|토욜 일요일|일욜", "에|저녁에|저녁|모임|날"),
}  # fmt: skip


def _line(before: str, days: str, after: str) -> str:
    names = days.replace(" ", "|").replace("_", " ")
    ahead = f"({before}|) " if before else ""
    behind = f" ({after}|)" if after else ""
    return f"{ahead}({names}){behind}"


WORDS: dict[str, dict[str, str]] = {language: {"time": _line(*parts)} for language, parts in _DAYS.items()}
WORDS["hr"] = WORDS["sr"]

"""What bears on coming beside a bare "yes", "no" or "perhaps": a reason from one's own life, the evening, the waiting.

`REASONS` let a no stand (illness, work, journeys, guests, strength), `EVENING` a yes (what one brings, who drives one,
whom one has missed), `WAITING` a perhaps (what it depends on, when one will know). Beginnings of words, as in
`attending`: `_` is a blank and `*` the rest of a word.
"""

from __future__ import annotations

REASONS: dict[str, str] = {
    "de": "chemo* therapie* reha kontrolltermin untersuchung* physio* probe* chorprobe enkel* fieber* grippe* krank* erkalt* kopfweh kopfschmerz* migrane* arzt* zahnarzt* krankenhaus* spital* operation* op reha* rucken* mude* erschopf* kraft energie nerven schicht* spatschicht nachtschicht nachtdienst dienst arbeit* "
    "chef* prufung* klausur* urlaub* ferien* verreist verreis* unterwegs reise* ausland meer hochzeit* heirat* beerdigung* geburtstag* besuch* gaste handwerker umzug* babysitter* kinderbetreuung geld pleite elternabend um_die_ohren stress* "
    "zu_viel zuviel termin* lernen verplant was_vor etwas_vor zahn* grippe* corona elternabend* taufe einschulung",
    "nl": "chemo* therapie controle onderzoek fysio* oppassen kleinkind* repetitie koorts griep ziek* verkoud* hoofdpijn migraine dokter huisarts tandarts ziekenhuis operatie rug moe doodmoe uitgeput kracht energie dienst nachtdienst werk* baas examen* tentamen* vakantie reis buitenland bruiloft trouw* begrafenis "
    "verjaardag* bezoek gasten verhuiz* oppas geld blut druk te_veel afspraak gevallen spanje zee weekendje ouderavond stress klusjesman loodgieter doop migraine* rooster",
    "fr": "kine* chimio* examen* controle petits-enfants repetition hospitalis* seance fievre grippe malade* rhume mal_de_tete mal_au_dos migraine* medecin docteur dentiste hopital operation dos fatigue* creve* epuise* force* courage garde astreinte travail* bosse boulot patron examen* vacances voyage* deplacement etranger "
    "mer mariage enterrement obseques anniversaire invites monde demenage* baby-sitter nounou argent fauche* rendez-vous rdv trop belle-mere reunion_parents kine chimio bapteme moral",
    "es": "cama oncolog* fisio* analisis revision quimio* nietos ensayo imprevisto fiebre gripe enferm* resfriad* constipad* dolor duele migrana jaqueca medico dentista hospital operacion operan espalda cansad* agotad* hech* molid* fuerzas ganas energia turno guardia trabaj* curro jefe examen* vacaciones viaje* viajo extranjero "
    "playa boda entierro funeral cumpleanos cumple invitados visita mudanza ninera canguro dinero plata lana cita demasiad* exceso ingresad* quimio bautizo albanil* fontanero crudo_de_tiempo chamba pega laburo",
    "it": "fisio* visita controllo esami chemio* nipot* prove coro letto febbre influenza malat* raffreddat* mal_di_testa mal_di_schiena emicrania medico dentista ospedale operazione operano schiena stanc* distrutt* sfinit* forze voglia energia turno guardia lavor* capo esame esami vacanz* ferie viaggio partenza estero "
    "mare matrimonio funerale compleanno ospiti visita trasloco babysitter soldi bolletta appuntamento troppo troppa muratori idraulico dimess* chemio battesimo trasferta notte riunione sposa laurea",
    "pt": "fisio* exame* consulta quimio* netos ensaio virose cama febre gripe doente constipad* resfriad* dor doi enxaqueca medic* dentista hospital operacao operad* cirurgia costas cansad* exaust* esgotad* forcas vontade energia turno plantao trabalh* serviço servico chefe patrao exame* prova* ferias viagem viaj* "
    "estrangeiro praia casamento enterro funeral velorio aniversario anos visitas hospedes mudanca baba dinheiro grana consulta demais batizado obras pedreiro canalizador sem_forcas",
    "ca": "febre grip malalt* refredat* mal_de_cap metge dentista hospital esquena cansad* forces torn guardia treball* feina examen* vacances viatge casament enterrament aniversari convidats mudanca cangur diners visita",
    "gl": "febre gripe enferm* doente* dor medico hospital costas cansad* forzas quenda garda traball* exame* vacacions viaxe voda enterro cumpreanos visita cartos",
    "ro": "control* analiz* chimio* nepot* cor racit* febra gripa bolnav* racit* durere doare migrena medic* doctor dentist spital operati* spate obosit* epuizat* putere chef tura garda munc* serviciu sef examen* concediu vacanta calator* plecat* strainatate mare nunta inmormantare "
    "aniversare ziua_de musafiri oaspeti mutare bona bani programare botez lucrez",
    "sv": "kontroll* cellgift* barnbarn* kor repetition ont orkar magsjuk* feber influensa sjuk* forkyld* huvudvark migran lakar* doktor* tandlakar* sjukhus* operation opereras rygg* trott slut utmattad ork* orkar energi pass skift kvallspass nattpass jobb* arbet* chef* tenta prov semester* resa reser bortrest utomlands "
    "brollop begravning fodelsedag* gaster besok flytt* barnvakt pengar pank mote tid_hos for_mycket stuga dop bvc",
    "da": "kontrol* kemo* borneborn* kor magter ondt konfirmation feber influenza syg* forkolet hovedpine migraene laege* doktor tandlaege* hospital* sygehus* operation opereres ryg* traet udmattet overskud kraefter energi vagt nattevagt aftenvagt arbejd* job chef* eksamen ferie* rejse rejser bortrejst udlandet "
    "bryllup begravelse bisaettelse fodselsdag* gaester besog flytte* barnepige babysitter penge mode for_meget sommerhus dab konfirmation",
    "no": "kontroll* cellegift* barnebarn* kor vondt orker konfirmasjon feber influensa sjuk* syk* forkjol* hodepine migrene lege* doktor tannlege* sykehus* sjukehus* operasjon opereres rygg* trott sliten utslitt overskudd krefter energi vakt nattevakt kveldsvakt jobb* arbeid* sjef* eksamen ferie* reise reiser bortreist "
    "utlandet bryllup begravelse bursdag* gjester besok flytt* barnevakt penger blakk mote for_mye hytta dap konfirmasjon",
    "is": "hita* flensu veik* kvef* hofudverk* laekn* tannlaekn* spital* adgerd bak* thrott* ork vakt* vinn* vinnu fri frii ferdal* utlond* brudkaup jardarfor afmael* gest* flyt* pening* fundur profi",
    "fi": "tutkimu* kontrolli* hoido* lastenlaps* kuoro* kuumeessa kuume* flunssa* sairas sairaana kipea* paansarky* migreeni* laakari* hammaslaakari* sairaala* leikkau* selka* vasy* uupunut uuvuttaa voimia jaksa* energiaa vuoro* iltavuoro* yovuoro* to* toita toissa tyo* pomo* tentti* koe* loma* lomalla "
    "matka* matkoilla reissu* ulkomailla haat hautajais* syntymapaiv* synttari* vieraita muutto* lastenvahti* rahaa rahat kiire* palaveri* mokilla ristiais* liikaa",
    "et": "palavik* gripp* haige* kulmetu* peavalu* arst* hambaarst* haigla* operatsioon* selg vasinud jou* vahetus* oovahetus* too* tool ulemus* eksam* puhkus* reis* valismaal pulm* matus* sunnipaev* kulali* kolimi* lapsehoid* raha koosolek* vanemate*",
    "lv": "drudzi* temperatura* grip* slim* saaukst* galvassap* arst* zobarst* slimnic* operacij* mugura nogur* speka maina* darba darbs stradaju prieksniek* eksamen* atvalinajum* brivdien* celojum* arzem* kaz* ber* dzimsanas* ciemin* viesi auklite* naudas sapulc*",
    "lt": "temperatur* karsciuoj* grip* serg* susirg* persal* galvos_skausm* gydytoj* daktar* ligonin* operacij* nugar* pavarg* jegu pamain* darb* dirb* virsinink* egzamin* atostog* kelion* uzsien* vestuv* laidotuv* gimtadien* sveci* aukl* pinig* susirinkim*",
    "pl": "badani* kontrol* chemi* wnuk* kardiolog* onkolog* rehabilitac* proba probe silach goraczk* gryp* chor* przezieb* bol boli migren* lekarz* dentyst* szpital* operacj* kregoslup* zmeczon* padniet* wykonczon* sily sil energii dyzur* zmian* nocke nocka nocna nocnej prac* robot* szef* egzamin* urlop* wakacj* wyjazd* wyjezdzam delegacj* "
    "zagranic* morz* slub* wesel* pogrzeb* urodzin* gosci goscie przeprowadz* opiekunk* kas* pieniedzy wizyt* wywiadowk* za_duzo remont* chrzcin* komuni*",
    "cs": "vysetreni prohlidk* kontrol* chemo* vnouc* zkousku sboru rehabilitac* horeck* chripk* nemoc* nachlaz* rymu boli bolest* migren* lekar* doktor* zubar* nemocnic* operac* zada zad unaven* utahan* vycerpan* silu sily energii smen* nocni nocni sluzb* prac* praci sef* zkousk* dovolen* vylet* sluzebk* zahranic* mor* svatb* "
    "pohreb* narozenin* hosty navstev* stehov* hlidani penize penez schuzk* moc_toho krtin*",
    "sk": "vysetren* kontrol* chemo* vnuc* rehabilitac* horuck* teplot* chripk* chor* nachlad* boli bolest* migren* lekar* doktor* zubar* nemocnic* operaci* chrbat unaven* vycerpan* silu sily energi* zmen* nocnu sluzb* prac* robot* sef* skusk* dovolenk* vylet* sluzobk* zahranic* mor* svadb* pohreb* "
    "narodenin* hosti navstev* stahov* stráž* peniaz* stretnut* krstin*",
    "sl": "pregled* kontrol* kemo* vnuk* vrocin* grip* bol* prehlajen* glavobol* zdravnik* zobozdravnik* bolnic* operacij* hrbt* utrujen* izcrpan* moci izmen* nocno dezur* sluzb* dela* delo sef* izpit* dopust* potovanj* tujin* morj* poroka* poroko pogreb* rojstn* gost* obisk* selit* varstv* "
    "denar* sestan*",
    "sr": "pregled* kontrol* kemo* unuk* cuvam преглед* контрол* унук* temperatur* groznic* grip* bol* prehlad* glavobolj* lekar* lijecnik* doktor* zubar* bolnic* operacij* leda umor* iscrpljen* snage smen* smjen* nocnu dezur* dezurstv* radim raditi posao posla sef* ispit* odmor* godisnj* put putu putujem inostranstv* inozemstv* moru more svadb* "
    "vjencanj* vencanj* sahran* sprovod* rodendan* gost* selidb* dadilj* novca para sastan* "
    "температур* грозниц* грип* бол* прехлад* глав* лекар* доктор* зубар* болниц* операциј* леђ* умор* снаге смен* дежур* радим радити посла посао шеф* испит* одмор* путу путујем мору свадб* сахран* рођендан* гост* селидб* новца пара састан*",
    "mk": "треск* температур* грип* бол* настинк* лекар* забар* болниц* операциј* грб* умор* смен* дежур* работ* шеф* испит* одмор* пат* мор* свадб* погреб* роденден* гост* селидб* пари состан*",
    "bg": "преглед* изследван* внук* внуц* температур* треск* грип* бол* настин* простин* лекар* зъболекар* болниц* операци* гръб* кръст* умор* изтощ* сили смян* смена дежур* работ* шеф* изпит* отпуск* пътув* командировк* чужбин* море* сватб* погребени* рожден* гост* преместв* детегледач* пари час_при "
    "среща* кръщене",
    "ru": "обследован* анализ* хими* внук* внуч* кардиолог* онколог* температур* грипп* бол* просту* простыл* мигрен* врач* зубн* стоматолог* больниц* операци* спин* устал* сил нет_сил смен* смене ночн* дежур* работ* шеф* начальни* экзамен* отпуск* уезжа* уехал* командиров* поездк* море* свадьб* похорон* "
    "день_рожд* дне_рожд* гост* переезд* ня* няни денег деньг* прием* запис* ремонт* настроени* завал* аврал* дач* крестин*",
    "uk": "обстежен* аналіз* хімі* онук* кардіолог* онколог* температур* грип* хвор* захвор* бол* просту* застуд* мігрен* лікар* стоматолог* лікарн* операці* спин* втом* стомл* сил змін* нічн* чергув* робот* працю* шеф* начальни* іспит* екзамен* відпустк* їду виїжджа* поїхал* відряджен* поїздк* мор* весілл* "
    "похорон* день_народж* дні_народж* гост* переїзд* нян* грошей прийом* запис* ремонт* настро* дач*",
    "be": "тэмператур* грып* хвар* бал* лекар* бальніц* спін* стам* сіл змен* прац* начальн* адпачын* вяселл* пахаван* дзень_нарадж* гасц* грош*",
    "hu": "vizsgalat* kontroll* kemo* unok* korus* laz* influenza* beteg* megfaz* fejfaj* faj migren* orvos* fogorvos* korhaz* mut* hat* farad* kimerul* ero* muszak* ejszakas ugyelet* munka* dolgoz* fonok* vizsga* szabadsag* nyaral* utaz* elutaz* kulfold* tenger* eskuvo* temet* szuletesnap* szulinap* "
    "vendeg* koltoz* bebiszitter* penz* idopont* szuloi* kereszteleo*",
    "tr": "muayene* tahlil* kontrol* torun* fizik_tedavi ates* grip hasta* nezle* soguk_algin* basim_agri* bas_agri* migren* doktor* disci* dis_hekim* hastane* ameliyat* bel* sirt* yorgun* bitkin* halim gucum vardiya* nobet* is* isteyim calis* patron* mudur* sinav* tatil* izin* yolculuk* seyahat* yurtdisi* "
    "deniz* dugun* nikah* cenaze* dogum_gun* misafir* tasin* bakici* para* param randevu* toplanti* memleket*",
    "az": "qizdirma* qrip* xeste* soyuqd* bas_agri* hekim* xestexana* emeliyyat* bel* yorgun* novbe* is* isle* imtahan* mezuniyyet* sefer* toy* yas ad_gun* qonaq* pul* gorus*",
    "el": "εξετασ* χημειοθερ* εγγον* φυσιοθερ* πυρετ* γριπη αρρωστ* κρυωμεν* κρυολογ* πονοκεφαλ* ποναει ποναω ημικρανι* γιατρο* οδοντιατρ* νοσοκομει* εγχειρισ* χειρουργ* μεση πλατη κουρασμεν* πτωμα κουραγιο δυναμη βαρδια βαρδιες νυχτερινη εφημερια δουλει* δουλευω αφεντικο εξετασ* διακοπες αδεια "
    "ταξιδ* εξωτερικο λειπω γαμο γαμος κηδεια γενεθλια καλεσμεν* επισκεψ* μετακομ* λεφτα χρηματα ραντεβου βαφτισ*",
    "sq": "temperature ethe grip* semur* ftoh* dhimbje mjek* dentist* spital* operacion* shpin* lodhur fuqi turn* pun* shef* provim* pushim* udhetim* jashte dasm* varrim* ditelindj* mysafir* para* takim*",
    "he": "חום שפעת חולה מצונן* כאב* מיגרנה רופא* שיניים בית_חולים ניתוח גב עייפ* מותש* כוח כח משמרת תורנות עבודה עובד עובדת בוס מבחן חופש חופשה נסיעה חול בחול חתונה לוויה הלוויה יום_הולדת אורחים מעבר בייביסיטר כסף תור פגישה אסיפת_הורים",
    "ar": "*حمي *حراره *انفلونزا *مريض* *مرض* *تعبان* *زكام *صداع *طبيب* *دكتور* *الاسنان *مستشفي* *المستشفي *عمليه *ظهري *متعب* *مرهق* *طاقه *مناوبه *دوام* *شغل* *عمل* *مدير* *امتحان* *اجازه *سفر* *مسافر* *مسافره *زفاف *عرس* *فرح *جنازه *عزاء *ميلاد *ضيوف *عزومه *فلوس *مال *موعد* *اجتماع* *وردیه",
    "fa": "*تب *سرما* *مريض* *بيمار* *سردرد* *ميگرن *دكتر* *پزشك* *دندان* *بيمارستان* *عمل *كمرم *كمر *خسته* *حال* *انرژي *شيفت* *كشيك* *كار* *سركار *رييس* *امتحان* *مرخصي *سفر* *مسافرت* *خارج *عروسي* *ختم *تولد* *مهمان* *مهمون* *اسباب* *پول* *قرار* *جلسه*",
    "ur": "*بخار *بيمار* *طبيعت *درد *ڈاكٹر* *هسپتال *تهك* *ڈيوٹي *كام *دفتر *امتحان *چهٹي* *سفر *شادي *جنازه *سالگره *مهمان* *پيسے",
    "hi": "बुखार फ्लू बीमार* तबीयत तबियत सर्दी सिरदर्द दर्द डॉक्टर* अस्पताल ऑपरेशन कमर थक* हिम्मत ड्यूटी शिफ्ट काम दफ्तर ऑफिस बॉस परीक्षा एग्जाम छुट्टी यात्रा बाहर शादी अंतिम_संस्कार जन्मदिन मेहमान पैसे bukhar bimar beemar tabiyat tabiat dard doctor hospital thak* duty shift kaam "
    "office exam chutti bahar shaadi shadi mehman paise",
    "mr": "ताप आजारी तब्येत दुख* डॉक्टर* दवाखान* थक* काम ड्युटी परीक्षा सुट्टी प्रवास लग्न वाढदिवस पाहुणे पैसे",
    "ne": "ज्वरो बिरामी दुख* डाक्टर* अस्पताल थाक* काम ड्युटी परीक्षा बिदा यात्रा बिहे जन्मदिन पाहुना पैसा",
    "bn": "জ্বর অসুস্থ* শরীর* অসুখ* সর্দি ব্যথা ডাক্তার* হাসপাতাল* অপারেশন ক্লান্ত* শক্তি ডিউটি শিফট কাজ* অফিস* বস পরীক্ষা* ছুটি* সফর বাইরে বিয়ে* জানাজা জন্মদিন* মেহমান* অতিথি* টাকা*",
    "pa": "ਬੁਖਾਰ ਬਿਮਾਰ* ਦਰਦ ਡਾਕਟਰ* ਹਸਪਤਾਲ ਥੱਕ* ਕੰਮ ਡਿਊਟੀ ਛੁੱਟੀ ਵਿਆਹ ਮਹਿਮਾਨ ਪੈਸੇ",
    "gu": "તાવ બીમાર* દુખ* ડૉક્ટર* હોસ્પિટલ થાક* કામ ડ્યુટી રજા લગ્ન મહેમાન પૈસા",
    "ta": "காய்ச்சல் உடம்பு* ஜுரம் தலைவலி* வலி* டாக்டர்* மருத்துவ* ஆஸ்பத்திரி* ஆபரேஷன் களைப்* சோர்* டூட்டி ஷிப்ட்* வேலை* ஆபீஸ்* பரீட்சை தேர்வு லீவ் ஊருக்கு பயண* கல்யாண* திருமண* பிறந்தநாள்* விருந்த* பணம்",
    "te": "జ్వరం ఒంట్లో* అనారోగ్య* తలనొప్పి నొప్పి* డాక్టర్* ఆసుపత్రి* ఆపరేషన్ అలసి* డ్యూటీ షిఫ్ట్ పని* ఆఫీస్* పరీక్ష* సెలవు* ఊరు* ప్రయాణ* పెళ్లి* పుట్టినరోజు* చుట్టాలు బంధువులు డబ్బు*",
    "kn": "ಜ್ವರ ಹುಷಾರ* ತಲೆನೋವು ಡಾಕ್ಟರ್* ಆಸ್ಪತ್ರೆ* ಸುಸ್ತು ಡ್ಯೂಟಿ ಕೆಲಸ* ಪರೀಕ್ಷೆ ರಜೆ ಊರಿಗೆ ಮದುವೆ* ಹುಟ್ಟುಹಬ್ಬ ನೆಂಟರು ದುಡ್ಡು",
    "ml": "പനി* സുഖമില്ല* തലവേദന* വേദന* ഡോക്ടർ* ആശുപത്രി* ക്ഷീണ* ഡ്യൂട്ടി* ജോലി* പരീക്ഷ* അവധി* നാട്ടിൽ യാത്ര* കല്യാണ* പിറന്നാൾ വിരുന്നുകാർ കാശ് പണം",
    "sw": "homa mgonjwa ninaumwa naumwa kichwa daktari hospitali upasuaji mgongo nimechoka uchovu zamu kazi kazini bosi mtihani likizo safari nasafiri harusi mazishi msiba siku_ya_kuzaliwa wageni pesa hela miadi",
    "id": "demam flu sakit pilek migrain dokter gigi rumah_sakit operasi punggung capek cape lelah tenaga shift piket kerja kerjaan lembur bos ujian cuti liburan mudik perjalanan luar_kota luar_negeri nikahan pernikahan kondangan pemakaman ulang_tahun tamu pindahan uang duit janji rapat dinas hajatan",
    "ms": "demam selsema sakit doktor gigi hospital pembedahan belakang penat letih tenaga syif kerja bos peperiksaan cuti balik_kampung perjalanan luar_negara kahwin kenduri pengebumian hari_jadi tetamu pindah duit janji mesyuarat",
    "tl": "lagnat trangkaso may_sakit sakit masakit doktor dentista ospital operasyon likod pagod lakas shift duty trabaho pasok boss exam bakasyon biyahe probinsya kasal lamay libing burol birthday kaarawan bisita lipat yaya pera meeting",
    "vi": "sốt cúm ốm bệnh mệt cảm đau nhức bác_sĩ nha_sĩ bệnh_viện viện mổ lưng kiệt ca trực làm việc công_việc sếp thi nghỉ_phép du_lịch công_tác quê nước_ngoài cưới đám_cưới tang đám_tang sinh_nhật khách chuyển_nhà tiền hẹn họp giỗ",
    "th": "ไข้ หวัด ป่วย ไม่สบาย ปวด หมอ ฟัน โรงพยาบาล ผ่าตัด หลัง เหนื่อย แรง เวร กะ งาน ทำงาน เจ้านาย หัวหน้า สอบ ลาพักร้อน เที่ยว ต่างจังหวัด ต่างประเทศ แต่งงาน งานศพ วันเกิด แขก ย้ายบ้าน เงิน นัด ประชุม",
    "zh": "发烧 發燒 感冒 生病 病了 不舒服 头疼 头痛 頭痛 医生 醫生 看病 医院 醫院 手术 手術 腰 累 没力气 沒力氣 没精神 值班 夜班 加班 上班 班 老板 老闆 考试 考試 出差 旅行 旅游 旅遊 外地 国外 國外 回老家 婚礼 婚禮 葬礼 葬禮 生日 客人 搬家 没钱 沒錢 约了 約了 开会 開會 有事 忙 孩子病 家长会 休息",
    "ja": "熱 風邪 インフル 体調 具合 頭痛 痛く 痛い 病院 医者 歯医者 手術 入院 腰 疲れ しんど 余裕 シフト 夜勤 当直 仕事 残業 会議 上司 試験 テスト 出張 旅行 帰省 実家 海外 結婚式 葬式 葬儀 法事 お通夜 誕生日 来客 引っ越し お金 金欠 予約 用事 予定 子ども 子供 休ま",
    "ko": "열 감기 독감 아파 아프 몸살 몸이 두통 병원 치과 수술 입원 허리 피곤 지쳐 힘들 힘드 여유 근무 야근 당직 출근 일이 일해 회사 회의 상사 시험 출장 여행 휴가 시골 해외 결혼식 장례 제사 생일 손님 이사 돈이 돈 약속 예약 선약 바빠 바쁘 쉬려 쉬고",
    "hy": "ջերմ* գրիպ* հիվանդ* ցավ* բժիշկ* բժշկ* հիվանդանոց* վիրահատ* մեջք* հոգնած* ուժ* հերթափոխ* աշխատ* գործ* քննություն* արձակուրդ* մեկն* ճանապարհ* հարսանի* թաղում* ծնունդ* հյուր* փող*",
    "ka": "სიცხ* გრიპ* ავად* ტკივ* მტკივა ექიმ* საავადმყოფო* ოპერაცი* წელი დაღლილ* ძალა ცვლა* მორიგე* სამსახურ* ვმუშაობ გამოცდა* შვებულება* მივემგზავრები ქორწილ* დაკრძალვ* დაბადების* სტუმრ* ფული",
    "kk": "қызу* тұмау* ауыр* сырқат* дәрігер* аурухана* операция* бел* шарша* кезекші* жұмыс* емтихан* демалыс* сапар* той* жерлеу* туған_күн* қонақ* ақша*",
    "mn": "халуу* ханиад* өвд* өвчтэй эмч* эмнэлэг* хагалгаа* нуруу* ядар* ээлж* ажил* шалгалт* амралт* аялал* хурим* оршуулга* төрсөн_өдөр* зочин* мөнгө*",
    "am": "ትኩሳት ጉንፋን ታም* አሞ* ህመም ሐኪም ሆስፒታል ደክሞ* ስራ ፈተና እረፍት ጉዞ ሰርግ ቀብር ልደት እንግዳ ገንዘብ",
    "eu": "sukarra gripea gaixo* mina mediku* ospitale* bizkarra nekatuta indarrik txanda guardia lan* azterketa* oporr* bidaia ezkontza hileta urtebetetze* gonbidat* diru*",
    "cy": "gwres ffliw sal sâl annwyd poen meddyg deintydd ysbyty llawdriniaeth cefn blino wedi_blino shifft gwaith gweithio bos arholiad* gwyliau taith priodas angladd penblwydd ymwelwyr arian apwyntiad",
    "ga": "fiabhras fliu tinn breoite slaghdan pian dochtuir fiacloir ospideal obrai* droim tuirseach fuinneamh seal obair ag_obair scrudu saoire taisteal posadh sochraid breithla cuairteoiri airgead coinne",
    "af": "koors griep siek hoofpyn dokter tandarts hospitaal operasie rug moeg uitgeput krag skof nagskof werk* baas eksamen* vakansie reis oorsee troue begrafnis verjaarsdag* kuiergaste gaste trek geld afspraak",
}  # fmt: skip
REASONS["hr"] = REASONS["sr"]

EVENING: dict[str, str] = {
    "de": "bring* mitbring* bringe backe fahrt_mich fahrt_mit mich_mit mitfahr* nimmt_mich mitnehm* holt_mich abhol* spater verspat* freu* wiederseh* wiederzuseh* euch_alle vermisst gefehlt letztes_mal letzten_mal letzte_mal gespannt kalender notiert eingetragen gutgetan gut_getan",
    "nl": "breng* meebreng* neem*_mee meenem* bak* gebak rijdt_mij rijdt_me brengt_me haalt_me ophal* meerijd* later laat zin_in zin verheug* blij terugzien jullie_weer gemist vorige_keer laatste_keer agenda genoteerd deugd goed_gedaan",
    "fr": "apporte* amene* ramene* conduit depose* emmene* covoitur* retard hate content* heureu* ravi* plaisir_de_vous revoir retrouver manque manquez derniere_fois la_derniere agenda note bien_fait",
    "es": "llevo llevare traigo traere llevar me_lleva me_acerca me_trae me_recoge tarde retraso ganas alegra alegria ilusion feliz veros verlos verles ver*_a_todos echo_de_menos echaba extran* ultima_vez agenda apuntad* anotad* falta_me_hace",
    "it": "porto portero porta mi_accompagna mi_porta mi_da_un_passaggio passaggio ritardo tardi vedo_l'ora vedervi rivedervi rivederti contenta contento felice mancat* ultima_volta scorsa_volta agenda segnato fatto_bene",
    "pt": "levo levarei trago vou_levar me_leva me_busca leva-me boleia carona atras* atrasad* saudade* ansios* feliz contente animad* ver_voces ver-vos rever ultima_vez agenda anotad* marquei bem_que_me_fez",
    "ca": "porto portare em_porta em_recull tard ganes il·lusio content* veure-us enyorav* ultima_vegada agenda",
    "gl": "levo levarei traio lévame tarde ganas vervos bote_de_menos ultima_vez axenda",
    "ro": "aduc voi_aduce ma_duce ma_aduce ma_ia intarzii tarziu abia_astept dor bucur* revad revedere ultima_data data_trecuta agenda notat",
    "sv": "tar_med tar_jag_med medtar bakar bakat skjuts skjutsar kor_mig hamtar sen senare gleder glad ser_fram langtar roligt traffa se_er saknat saknar sist forra_gangen kalender* inskriv* skont",
    "da": "tager_med tar_med medbring* bager bagt korer_mig henter lift samkorsel senere forsinket glaeder glad ser_frem hyggelig* se_jer savnet savner sidst sidste_gang kalender* skrevet",
    "no": "tar_med tek_med bringer baker bakt kjorer_meg koyrer hentar henter skyss seinere senere forsinka gleder gled glad ser_fram ser_frem koselig se_dere sja_dokker savnet saknar savner sist forrige_gang kalender* skrevet",
    "is": "kem_med bakstur saeki mig_far far_med seinn hlakka gaman sja_ykkur sakna* sidast sidasta dagatal*",
    "fi": "tuon tuomme mukanani leivon leipo* kyydi* kyyti hakee myohassa myohemmin nahda ikava ikavoin viimeksi viime_kerra* kalenteri* merkin* odotan",
    "et": "toon kupsetan viib_mind votab_peale hiljem hilinen roomuga naha igatse* eelmine_kord eelmisel_korral kalendri* ootan",
    "lv": "paņemšu panemsu atnesisu atnesiš* aizvedis atvedis kaveš* velak prieks priec* redzet ilgoj* iepriekseja* kalendar* gaidu",
    "lt": "atnesiu atnesim atves paveš* paves veluosiu veliau dziaug* pamatyt* pasiilg* kalendor* laukiu",
    "pl": "przynios* wezme przywioz* upiek* podrzuci podwiez* zawiez* odbierz* spoznie spozni* pozniej ciesz* milo zobaczyc teskni* stesknil* brakowalo ostatnio ostatnim_razem poprzednio kalendarz* zapisan* doczekac",
    "cs": "prinesu vezmu donesu upecu odveze hodi_me vyzvedne zpozdim pozdeji tesim tesi rad_vas uvidim videt chyb* stysk* posledne minule kalendar* zapsan*",
    "sk": "prinesiem vezmem donesiem upeciem odvezie hodi_ma vyzdvihne meskat neskor tesim tesi vidiet chyb* naposledy minule kalendar* zapisan*",
    "sl": "prinesem spekla spekel pelje pripelje zamudil* kasneje veselim vesel* videti pogresa* zadnjic prejsnjic koledar* vpisan*",
    "sr": "donosim donesem donecu doneti donijet* ispec* pec* vozi_me vozi dovest* pokupi kasnim kasnije radujem raduj* veselim vidim vidjeti nedostaj* fali* prosli_put zadnji_put kalendar* zapisan* доносим донесем донећу вози_ме каснијe каснијe радујем видим недостај* прошли_пут календар*",
    "mk": "носам донесам ќе_донесам ме_вози доцнам подоцна радувам видам недостиг* минатиот_пат",
    "bg": "донеса нося ще_донеса кара_ме докара* вземе закъсне* по-късно радвам нетърпени* видя липсва* миналия_път последния_път календар*",
    "ru": "принес* возьму привез* испек* испек* подвез* довез* заберет опозда* задерж* позже рад рада радост* скуч* соскуч* увид* повид* жду прошл*_раз последн*_раз календар* записал*",
    "uk": "принес* візьму привез* спеч* підвез* довез* забере запізн* затрима* пізніше рад* скуч* побач* чекаю календар* записал*",
    "be": "прынясу вазьму пірог* падвяз* спазн* рад* сумав* убач* мінул*",
    "hu": "viszek hozok sut* elvisz elhoz fuvar* kesni kesek kesobb orul* varom alig_varom latni hianyz* legutobb* naptar* felirt*",
    "tr": "getir* yapar* yapacag* birak* alacak goturecek gec_kal* gecik* sonra sevin* mutlu ozle* gorme* gecen_sefer* son_defa takvim* not_al* iple_cek*",
    "az": "getir* bisir* aparacaq goturecek gecik* sevin* darix* gorme* kecen_defe*",
    "el": "φερω φερνω θα_φερω με_φερνει με_πηγαινει θα_με_φερει αργησω αργοτερα χαρ* χαιρομαι ανυπομον* δω δουμε λειψει λειψατε λειπατε περασμενη_φορα τελευταια_φορα ημερολογιο σημειωσα",
    "sq": "sjell do_te_sjell me_con me_merr vonohem vonese mezi_pres gezohem kenaq* shoh malli hera_e_fundit heren_e_kaluar",
    "he": "אביא מביא מביאה אופה יסיע מסיע טרמפ אאחר מאחר שמח שמחה לראות מתגעגע* התגעגע* חסר* בפעם_הקודמת פעם_שעברה ביומן רשמתי מחכה",
    "ar": "*ساجلب *ساحضر_معي *هجيب *بجيب *اجيب *جايب* *يوصلني *توصلني *هيوصلني *ساتاخر *متاخر* *هتاخر *سعيد* *متحمس* *مبسوط* *اشتقت *وحشتوني *اراكم *اشوفكم *نشوفكم *المره_الماضيه *المره_اللي_فاتت *باذن_الله *ان_شاء_الله",
    "fa": "*ميارم *مياورم *بيارم *مي‌آورم *ميرسونه *ميرساند *دير *خوشحال* *مشتاق* *ببينم* *ديدن* *دلم_تنگ *دلتنگ* *دفعه_قبل *دفعه_پيش *انشاالله *ان_شا_الله",
    "ur": "*لاؤں *لاونگا *لاونگي *چهوڑ *دير *خوشي *ملاقات *ملنے *ياد *انشاءالله",
    "hi": "लाऊंगा लाऊँगा लाऊंगी लाऊँगी लेकर छोड़ लेट देर खुशी मिलकर मिलने मिलते याद launga laungi lekar late khushi milne milke milte yaad",
    "mr": "आणेन घेऊन सोड उशीर आनंद भेट* आठवण",
    "ne": "ल्याउँछु लिएर ढिला खुसी भेट* याद",
    "bn": "আনব আনবো নিয়ে নামিয়ে দেরি খুশি ভালো_লাগ* দেখা মিস গতবার আগেরবার ইনশাআল্লাহ",
    "ta": "கொண்டு* எடுத்து* விட்டு* லேட்* தாமத* சந்தோஷ* மகிழ்ச்சி* பார்க்க* பாத்து* மிஸ் போன_தடவை போன_வாட்டி",
    "te": "తెస్తా* తీసుకొ* తీసుకు* దింపు* లేట్* ఆలస్య* సంతోష* కలుద్దాం కలవ* చూడ* మిస్",
    "kn": "ತರ್ತೀನಿ ತರುತ್ತೇನೆ ತಡ* ಲೇಟ್* ಖುಷಿ* ಸಂತೋಷ* ಭೇಟಿ* ನೋಡ*",
    "ml": "കൊണ്ടു* കൊണ്ടുവര* താമസി* ലേറ്റ്* സന്തോഷ* കാണാ* കാണാം മിസ്",
    "sw": "nitaleta naleta atanileta ananileta nitachelewa kuchelewa nafurahi furaha kuwaona nimewakosa nimewamiss mara_iliyopita",
    "id": "bawa bawain bawakan diantar dianter dijemput nebeng telat terlambat senang kangen rindu ketemu bareng semangat kemarin_seru insyaallah insya_allah",
    "ms": "bawa dihantar diambil tumpang lambat lewat gembira seronok rindu jumpa bersama kali_lepas insyaallah insya-allah",
    "tl": "dadalhin magdadala dala ihahatid sundo susunduin male-late late mahuhuli masaya excited miss makita kita-kits noong_nakaraan last_time",
    "vi": "mang đem chở đưa đón muộn trễ vui mừng gặp nhớ lần_trước hôm_trước",
    "th": "เอา ซื้อ ฝาก ไปส่ง มารับ สาย ช้า ดีใจ คิดถึง เจอ คราวที่แล้ว ครั้งก่อน ครั้งที่แล้ว",
    "zh": "带点 带些 带上 带個 帶點 帶些 送我 接我 晚点 晚到 迟到 遲到 晚一点 高兴 高興 开心 開心 期待 想你们 想大家 见到 見到 见面 見面 上次",
    "ja": "差し入れ 持って 持参 焼いて 送って 迎え 遅れ 遅刻 楽しみ 嬉し うれし 久しぶり 会える 会いた 前回 この前 励まされ 終わってから",
    "ko": "가져갈 가져가 챙겨 사갈 사 갈 데려다 태워 늦을 늦게 조금 늦 기대 반가 반갑 보고 싶 보고싶 뵐 뵙 지난번 저번",
    "hy": "կբերեմ տորթ* կուշանամ ուրախ* կարոտ* տեսնել* վերջին_անգամ",
    "ka": "მოვიტან წამოვიღებ მომიყვანს დავაგვიანებ მიხარია მომენატ* ნახვ*",
    "kk": "әкелемін апарамын кешіг* қуанышты* сағын* көр*",
    "mn": "авчирна авчиръя хоцор* баяртай* санасан санаж* уулзая",
    "eu": "ekarriko eramango pastel* berandu poz* gogotsu ikusteko azken* aurreko*",
    "cy": "dod_a lifft hwyr edrych_ymlaen hapus gweld colli tro_diwethaf",
    "ga": "tabharfaidh deanach tnuth sasta feiceail an_uair_dheireanach",
    "af": "bring laai_my_af rygeleentheid laat sien_uit bly julle mis laas",
}  # fmt: skip
EVENING["hr"] = EVENING["sr"]

WAITING: dict[str, str] = {
    "de": "ab_von davon_ab hangt wetter dienstplan schichtplan chef* bescheid melde melden entscheid* schau* seh* sehen frag* klar* arzt* babysitter* gesundheit* verfassung wie_es_mir versprech* spontan kurzfristig noch_nicht ob_ich",
    "nl": "hangt afhankelijk weer rooster baas laat_het laat_ik weten beslis* bekijk* zie* vraag* navragen dokter oppas gezondheid hoe_het beloof* erop_aan of_ik",
    "fr": "depend* meteo temps planning horaire* patron* chef confirm* redis tiens_au_courant decid* voir verrai demand* medecin garde nounou sante promets promesse si_je etat forme",
    "es": "depend* tiempo clima turno* horario* jefe aviso confirm* digo decid* veo vere ver pregunt* medico ninera salud prometo promet* si_puedo segun animo",
    "it": "dipend* tempo turni turno orari capo faccio_sapere sapere conferm* decid* vedo vedro vediamo chied* medico babysitter salute promett* se_riesco aspett* risposta",
    "pt": "depend* tempo escala horario* turno* chefe patrao aviso confirm* digo decid* vejo ver vou_ver pergunt* medico baba saude promet* se_consigo greve",
    "ca": "depen temps torn* horari* cap confirm* dic decid* veure pregunt* metge salut promet*",
    "ro": "depinde vremea program* tura sef* anunt confirm* decid* vad vedem intreb* medic* sanatat* promit",
    "sv": "beror vader* schema* chef* hor av_mig aterkommer meddelar bestam* far_se ser kolla* fraga* lakar* barnvakt halsa ork* lovar om_jag",
    "da": "kommer_an vejr* afhaenger vagtplan* chef* besked melder vender_tilbage skriver beslut* ser ma_se tjekke sporge* laege* barnepige helbred* lover om_jag",
    "no": "kommer_an kjem_an avhenger vaer* vaktplan* turnus* sjef* beskjed kommer_tilbake skriver bestemm* far_se ser sjekke* sporre* lege* barnevakt helse* form* lover om_jeg",
    "is": "fer_eftir vedr* vakt* lat_vita laet_vita akved* sja spyrja laekn* lofa", "fi": "riippuu saa* saasta vuoro* vuorolista* pomo* ilmoit* ilmoitan kerron paat* katso* katsotaan kysy* laakari* terve* lupaa* tyo*",
    "et": "soltub oleneb ilm* graafik* ulemus* annan_teada teada otsust* vaata* kusi* arst* tervis* luba*", "lv": "atkarig* laikapstakl* grafik* prieksniek* pazino* dosu_zinu izlem* skat* pajaut* arst* vesel* sol*",
    "lt": "priklaus* or* grafik* virsinink* pranesiu duosiu parasysiu nuspr* ziur* paklaus* gydytoj* sveikat* zad*",
    "pl": "zalez* pogod* grafik* zmian* szef* dam_znac napisze potwierdz* zdecyd* zobacz* spraw* zapyta* lekarz* opiekunk* zdrow* obiec* samopoczuc* kalendarz*",
    "cs": "zalez* pocas* smen* sef* dam_vedet ozvu napisu potvrd* rozhod* uvid* podiv* zept* zjist* lekar* hlidani zdrav* slib*", "sk": "zalez* zavis* pocas* zmen* sef* dam_vediet ozvem napisem potvrd* rozhod* uvid* pozr* opyt* lekar* zdrav* slub*",
    "sl": "odvis* vreme* urnik* sef* javim sporoc* odloc* vidim vprasa* zdravnik* zdravj* obljub*",
    "sr": "zavis* ovis* vreme* vrijem* raspored* sef* javim javit* javicu potvrd* odluc* vid* pita* provjer* prover* lekar* lijecnik* zdravlj* obec* завис* време* распоред* шеф* јавим јавићу одлуч* вид* пита* лекар* здрављ* обећ*",
    "mk": "завис* време* распоред* шеф* јавам одлуч* вид* праша* лекар* здрав* ветува*", "bg": "завис* време* график* смен* шеф* обадя пиша кажа потвърд* реш* видя питам проверя лекар* здрав* обещ* състояни*",
    "ru": "завис* погод* график* смен* начальни* сообщу напишу отпишусь скажу подтвер* решу реша* посмотр* видно узна* спрошу врач* няни здоров* самочувств* обеща* получится",
    "uk": "залеж* погод* графік* змін* начальни* повідомлю напишу скажу підтвер* виріш* подив* побач* видно дізна* спитаю запитаю лікар* здоров* самопочутт* обіця* вийде", "be": "залеж* надвор* графік* паведам* напішу скажу выраш* паглядж* убач* спытаю лекар* абяца*",
    "hu": "fugg* mulik ido* beosztas* muszak* fonok* szol* jelez* irok megerosit* dont* meglat* kiderul* megnez* megkerdez* orvos* egeszseg* iger*", "tr": "bagli hava* vardiya* mudur* patron* haber* yazar* yazacag* soyle* karar* bak* gor* sor* doktor* bakici* saglig* soz_ver*",
    "az": "asili* hava* qrafik* reis* xeber* yaz* qerar* bax* gor* sorus* hekim*", "el": "εξαρταται αναλογα καιρ* βαρδι* προγραμμα αφεντικο ενημερωσω ενημερωνω πω γραψω επιβεβαι* αποφασ* δω δουμε ρωτησω γιατρο* υγεια υποσχ*",
    "sq": "varet mot* orar* shef* njoftoj tregoj shkruaj vendos* shoh pyes mjek* shendet* premt*", "he": "תלוי מזג משמרת משמרות בוס אעדכן אודיע אגיד אחליט נראה אראה אבדוק אשאל רופא* בריאות מבטיח*",
    "ar": "*حسب *يعتمد *تعتمد *يتوقف *الطقس *الجو *جدول* *دوام* *مدير* *اخبركم *اخبرك *ساخبر* *اعلمكم *اقرر *ساري *اشوف *هشوف *اسال *طبيب* *دكتور* *صحتي *ظروف* *اعدكم *بقولكم",
    "fa": "*بستگي *هوا* *شيفت* *رييس* *خبر* *ميگم *مي‌گم *تصميم* *ببينم *بپرسم *دكتر* *حالم *قول*", "ur": "*منحصر *موسم *بتاؤں *بتاونگا *فيصله *ديكه* *پوچه* *ڈاكٹر* *طبيعت",
    "hi": "निर्भर मौसम शिफ्ट बॉस बताऊंगा बताऊँगा बताऊंगी बताऊँगी बता* तय देख* पूछ* डॉक्टर* तबीयत वादा mausam bataunga bataungi bata* dekh* puch* pooch* depend*",
    "bn": "নির্ভর আবহাওয়া শিফট বস জানাব জানাবো জানাচ্ছি সিদ্ধান্ত দেখি দেখে জিজ্ঞ* ডাক্তার* শরীর", "ta": "பொறுத்து மழை* டூட்டி சொல்றேன் சொல்கிறேன் சொல்லு* முடிவு பார்த்து* பாக்கணும் பார்க்கலாம் கேட்டு* டாக்டர்* உடம்பு",
    "sw": "inategemea itategemea hali_ya_hewa zamu bosi nitawajulisha nitawaambia nitaamua nitaangalia nitauliza daktari afya naahidi", "id": "tergantung cuaca jadwal shift bos kabari kabarin info* putus* lihat liat tanya cek dokter kondisi janji",
    "ms": "bergantung tengok cuaca jadual syif bos maklum* beritahu bagitahu putus* lihat tanya doktor keadaan janji", "tl": "depende panahon iskedyul boss sasabihan sabihan sasabihin magdesisyon titingnan tingnan tanong doktor pangako",
    "vi": "tùy phụ_thuộc thời_tiết lịch ca sếp báo nhắn quyết xem hỏi bác_sĩ sức_khỏe hứa", "th": "แล้วแต่ ขึ้นอยู่ ฝน อากาศ ตาราง กะ เวร หัวหน้า เจ้านาย บอก แจ้ง ตัดสินใจ ดูก่อน ขอดู ถาม หมอ สุขภาพ ลางาน สัญญา",
    "zh": "看情况 看情況 看天气 看天氣 要看 得看 看看 排班 班表 老板 老闆 告诉 告訴 通知 回复 回覆 决定 決定 再说 再說 问 問 医生 醫生 身体 身體 保证 确认 確認", "ja": "次第 天気 体調 シフト 上司 連絡 お知らせ 返事 決め 様子 見て 確認 聞いて 相談 約束 予定",
    "ko": "따라 달려 날씨 근무표 스케줄 상사 연락 알려 말씀 결정 보고 봐야 봐서 확인 물어 여쭤 의사 몸 건강 상황 약속", "hy": "կախված եղանակ* գրաֆիկ* կտեղեկացնեմ կասեմ կորոշեմ կտեսնեմ կհարցնեմ բժիշկ*", "ka": "დამოკიდებულ* ამინდ* გრაფიკ* შეგატყობინებთ გეტყვით გადავწყვეტ ვნახავ ვკითხავ ექიმ*",
    "kk": "байланысты ауа_рай* кесте* хабарла* айтамын шешемін көрейін сұраймын дәрігер*", "mn": "шалтгаална цаг_агаар* хуваарь* мэдэгдэнэ хэлнэ шийднэ үзье харъя асууна эмч*",
}  # fmt: skip
WAITING["hr"] = WAITING["sr"]

# by what one knows that a clause is about the writer or their own: "I", "my", "to me", and verbs in the first person
MINE: dict[str, str] = {
    "de": "ich i mir mich mein* unser* wir uns hab habe hob bin muss mues musst* bringe bring freu freue komme",
    "nl": "ik k mij me mijn ons onze we wij heb ben moet neem breng",
    "fr": "je j me m moi mon ma mes notre nos nous on suis ai",
    "es": "yo me mi mis tengo estoy toy nos nuestr* trabajo salgo debo voy ando llevo llevare traigo traere quedo curro entro opero estamos tenemos llegare llego llegaremos",
    "it": "io mi mio mia miei mie ho sono devo lavoro faccio parto abbiamo siamo dobbiamo nostr* porto portero arrivo arrivero vedo sto esco vi",
    "pt": "eu me meu minha meus minhas tenho estou to tou trabalho preciso vou nosso* nossa* levo levarei trago chego ando estamos temos ficarei fico saio",
    "ca": "jo em m me mi meu meva tinc estic haig he treballo porto portare vaig nos arribare arribo surto", "gl": "eu me meu mina tenho teño estou traballo vou levo traio nos chego",
    "ro": "eu ma m mi imi meu mea mei am sunt trebuie lucrez plec aduc ne noi nostr* avem suntem voi intarzii ajung",
    "sv": "jag mig min mitt mina vi oss", "da": "jeg mig min mit mine vi os vores", "no": "jeg eg e ae meg min mitt mine mi vi me oss", "is": "eg mig mer min minn mitt vid okkur",
    "fi": "mina ma minun mun minulla mulla olen oon meilla me taytyy pitaa tuon tuomme menen joudun vasyttaa *ni *mme", "et": "ma mina mul minu mind meil me olen pean toon lahen hilinen",
    "lv": "es man mans mana mani mums mes mus esmu braucu stradaju jastrada ludzu jabut sapi *su *sim", "lt": "as man mano mane mums mes esu turiu dirbu vaziuoju serg* skauda *siu *sime",
    "pl": "ja mam jestem musze pracuje jade wyjezdzam mnie mi moj moja moje moim mojej nasz* nam nas czuje ide przyniose przyniesiemy ciesze spoznie wezme upieke tesknie mamy jestesmy siedze lece bede padam padniet* zmeczon*",
    "cs": "ja mam jsem musim pracuju pracuji jedu odjizdim me mi mne muj moje ma mou nas nam citim jdu prinesu donesu tesim zpozdim vezmu upecu mame jsme boli", "sk": "ja mam som musim pracujem idem odchadzam ma mi mne moj moja moje nas nam citim prinesiem donesiem tesim meskat vezmem upeciem mame sme boli",
    "sl": "jaz imam sem moram delam grem me mi moj moja moje nas nam prinesem veselim imamo smo boli bom", "sr": "ja imam sam moram radim idem putujem me mi mene meni moj moja moje nas nam donosim donesem donecu donijet radujem kasnim imamo smo boli putujemo ја имам сам морам радим идем путујем ме ми мој моја моје нас нам доносим донећу радујем каснијe боли",
    "mk": "јас имам сум морам работам одам ме ми мој моја мое нас ни носам радувам доцнам боли", "bg": "аз имам съм трябва работя отивам пътувам ме ми мен мой моя моята моето нас ни нося донеса радвам закъснявам закъснея боли",
    "ru": "я мне меня мой моя мое мои нас нам мы работаю уезжаю еду иду болею приболел* заболел* простыл* простудил* устал* принесу привезу испеку рад рада скучаю соскучил* опоздаю задержусь возьму жду завал аврал",
    "uk": "я мені мене мій моя моє мої нас нам ми працюю їду іду виїжджаю хворію захворіл* приболіл* застудил* втомил* принесу привезу спечу рад рада скучаю скучил* запізнюсь запізнюся затримаюсь візьму чекаю", "be": "я мне мяне мой мая маё нас нам мы працую еду іду хварэю захварэл* стаміў* стаміла* прынясу вазьму рад рада сумую",
    "hu": "en nekem engem vagyok kell dolgozom utazom megyek nekunk minket fogok leszek hozok viszek sutok orulok varom kesni kesek hianyz* *om *em *am *unk", "el": "εγω μου με μας εχω ειμαι πρεπει δουλευω φευγω λειπω ποναω φερνω φερω θα_αργησω αργησω χαιρομαι εχουμε ειμαστε ανυπομονω",
    "tr": "ben bana beni benim biz bize bizi *im *um *yim *yum *dim *dum *iz *uz var", "az": "men mene meni menim biz bize bizi *em *am *im *iq", "sq": "une me mua im imja jam kam duhet punoj shkoj ne na jemi kemi sjell vonohem gezohem",
    "he": "אני לי אותי שלי אנחנו לנו שלנו אביא אאחר מתגעגע* שמח שמחה מחכה עייף עייפה חולה", "ar": "انا عندي لدي لدينا عندنا علي انني لاني *ني ابني بنتي ابنتي امي ابي زوجي زوجتي مسافر مسافره مريض مريضه تعبان تعبانه مشغول مشغوله ساجلب هجيب بجيب اجيب ساتاخر سعيد سعيده اشتقت وحشتوني مبسوط",
    "fa": "من ما *م دارم هستم بايد ميارم", "ur": "مين مجهے ميرا ميري ميرے ہمارے ہم ہون لاوں لاؤں", "hi": "मैं मुझे मेरा मेरी मेरे हम हमारे हमें हूँ हूं लाऊंगा लाऊंगी main mai mujhe mera meri mere hum hoon hun launga laungi",
    "bn": "আমি আমার আমাকে আমরা আমাদের আনব আনবো", "ta": "நான் எனக்கு என் எங்க* எனது", "te": "నేను నాకు నా మా మాకు", "mr": "मी मला माझा माझी माझे आम्ही", "ne": "म मलाई मेरो हामी", "sw": "mimi ni* na* nina nimechoka nitaleta tuna",
    "id": "saya aku gue gw kami kita anakku istriku suamiku", "ms": "saya aku kami kita", "tl": "ako ko akin kami namin may_sakit masaya excited", "vi": "tôi em mình con cháu chị anh nhà_tôi nhà_em chúng_tôi", "th": "ผม ฉัน ดิฉัน หนู เรา พี่ เดี๋ยว",
    "zh": "我 最近 今天 那天 家里 家裡 孩子 得 要 期待 想", "ja": "ので から ため て行きます ていきます 楽しみ たい 私 僕 うちの 子どもが 子供が 持っていき 持参し 予定が 用事が 仕事で 仕事が 熱が 体調が 具合が 会える 会えるの 腰が 久しぶり",
    "ko": "저 제가 제 나 내가 내 우리 아이가 아들이 딸이 남편이 아내가 어서 아서 해서 라서 이라 있어 갈게 늦을 늦게_도착 기대 보고_싶 반갑 봬 뵐 려고", "hy": "ես ինձ իմ մենք մեզ եմ պետք կբերեմ", "ka": "მე ჩემი მაქვს ვარ უნდა მტკივა ვმუშაობ მიხარია მოვიტან", "kk": "мен маған менің біз *мын *мін *ым", "mn": "би надад миний бид манай",
    "af": "ek my myne ons moet het", "cy": "fi mi fy dw_i rwy rydw mae_gen", "eu": "ni nik nire gu dut naiz behar daukat", "ga": "me mo ta_me agam", "am": "እኔ አለብኝ ኝ",
}  # fmt: skip
MINE["hr"] = MINE["sr"]

# and by what, that it is about the reader
YOURS: dict[str, str] = {
    "de": "du dir dich dein* ihr euch euer eure* ihnen ihre* ihrem", "nl": "je jij jou* jullie u uw", "fr": "tu te toi ton ta tes vous vos votre",
    "es": "tu tus te ti tuyo tuya usted ustedes vosotros vuestr*", "it": "tu tuo tua tuoi tue ti te voi vostr* suo sua", "pt": "tu teu tua te voce voces seu sua",
    "ca": "tu teu teva et vosaltres vostr*", "ro": "tu tau ta tale te voi vostr* dumneavoastra", "sv": "du din ditt dina dig er ert era ni", "da": "du din dit dine dig jer jeres",
    "no": "du din ditt dine deg dere deres dokker dykk", "is": "thu thin thitt thig ykkar", "fi": "sina sinun sinulla teidan te", "et": "sina sinu teie te", "lv": "tu tavs tava tev jus jusu", "lt": "tu tavo tau jus jusu",
    "pl": "ty twoj* twoja twoje ciebie tobie ci wasz* was pan pani", "cs": "ty tvuj tvoje tva tobe te vas vase vy", "sk": "ty tvoj tvoja tvoje teba ta vas vasa vy", "sl": "ti tvoj* tebi te vas vaš*",
    "sr": "ti tvoj* tebi te vas vaš* ти твој* теби вас ваш*", "mk": "ти твој* вас ваш*", "bg": "ти твой* твоя* твоята твоето вас ваш*", "ru": "ты тебя тебе твой* твоя твоей твое твои вы вас вам ваш*",
    "uk": "ти тебе тобі твій твоя твоє твоєї твої ви вас вам ваш*", "hu": "te neked teged tied maga onnek", "el": "εσυ σου σας εσας", "tr": "sen senin sana sizin size siz", "he": "אתה את שלך לך שלכם לכם", "ar": "انت لك لكم بك والدتك والدك ابنك ابنتك",
}  # fmt: skip
YOURS["hr"] = YOURS["sr"]

"""Each language's whole paradigm of attending, as in `paradigm_western`: the Baltic, the Near East and Asia."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "ja": {
        "coming": "顔を出します; 顔出します; お邪魔します; お邪魔させていただきます; (二人|三人|夫婦|家族) で (参加|出席|伺い|行き) (します|いたします|ます|); 出ます; 予定 (を|) 空けておきます; 間に合うように (行きます|伺います); (必ず|ぜひ|是非|もちろん|喜んで|私も|僕も) (参加|出席) (します|いたします|させていただきます|で); (必ず|ぜひ|是非|もちろん|喜んで|私も|僕も) (行きます|伺います|行く|行けます)",
        "refuse": "体調 (不良|不良のため|が優れず) (欠席します|欠席いたします|お休みします|); (今回|今回は|当日|当日は|その日|その日は) (は|) (難しそう|厳しそう|無理そう|難しい|厳しい|無理) (です|かな|かもしれません|); (参加|出席|行くの|伺うの|お伺いするの) (が|は|も|) (ちょっと|少し|やはり|) (難しい|厳しい|困難|きつい) (です|状況です|と思います|かもしれません|かな|ので|); (参加|出席) (が|は|も|) (難しそう|厳しそう|無理そう) (です|); 参加出来 (ません|ない|ないです|そうにありません); (参加|出席) (は|) (いたしかねます|しかねます|致しかねます|見合わせます|見送ります); 都合 (が|) (悪く|悪くて|つかず) (て|) (行けません|参加できません|伺えません|); (今回は|) (お休み|休み|休まさせて) (します|させていただきます|いただきます|ます|させてください); 休みます; 休む; (行け|参加でき|出席でき|伺え|出られ) (なく|無く) なりました; (行け|参加でき|出席でき|伺え|出られ) なくなって (しまいました|しまい); 間に合いません; 間に合わない; (行け|伺え|出られ) (そうにありません|なさそうです|そうにない|ないです|ません)",
        "maybe": "まだ未定 (です|); まだ (決めて|決まって) (いません|ない|ません); (わかり|分かり|決まり) 次第 (ご|) (連絡|返事) (します|いたします|させていただきます); シフトが (まだ|) 決まって (い|) (ない|なくて|ません) (ので|); (行けるか|参加できるか|出られるか|伺えるか|間に合うか) (どうか|) (は|が|) (まだ|) (わかりません|分かりません|わからない|分からない|微妙|微妙です|未定|不明); (体調|天気|仕事|シフト|都合|状況|天候|家族の予定|その日の体調) 次第 (です|かな|); (改めて|追って|のちほど|また|後日) (ご|) (連絡|返事|返信) (します|いたします|致します|させていただきます); (約束|確約) (は|) (できません|出来ません|できない); (上司|家族|予定|シフト|職場|主人|妻|夫) (に|を|と) (確認|相談|聞い) (して|し|て) (から|) (お|ご|) (返事|連絡|返信) (します|いたします|); シフトが (まだ|) (出ない|出てない|出ていない|出てなくて|出ていなくて|わからない) (と|) (わからない|わかりません|分からない|分かりません|)",
        "if": "降らなければ; 終われば; 送ってくれれば; 取れれば; 休めれば; 行ければ; 大丈夫なら; 見つかれば",
        "filler": "所用のため; 所用により; 私用のため; 私用により; 都合により; 仕事のため; 体調不良のため; 大変; 誠に; 大変残念ですが; 誠に残念ながら; 大変申し訳ありませんが",
    },
    "zh": {
        "coming": "我 (們|们|) (两个|兩個|俩|倆|都|) (一定|肯定|准时|準時|会|會|要|) (嚟|来|來|去|到|参加|參加|出席) (的|啊|哦|呀|); 我会 (来|去|到) (的|哦|); 一定嚟; 會嚟; 我 (们|們) (两个|兩個|俩) 都 (去|来|來)",
        "refuse": "(我|) (这次|這次|恐怕|可能|还是|還是|) (去|来|來|赶|趕|到|嚟) (唔到|不到|不了|不成|唔到喇) (了|); 我 (嚟|去) 唔到; 唔 (去|嚟) (喇|了|啦|); (我|) (没法|沒法|没办法|沒辦法|无法|無法) (去|来|來|到|参加|參加|出席) (了|); (我|) (就|) (不|還是不|还是不|先不) (过去|過去|过来|過來|去|来|來|参加|參加) (了|啦|); (别|別|不用|唔使) (算我|等我|预我|預我); (我|这次|這次|) (请|請) (个|個|) 假 (一次|了|); 唔得閒; 没空 (去|来|); 沒空 (去|來|)",
        "maybe": "(要|得|还要|還要|) (看|睇) (情况|情況|天气|天氣|排班|班表|时间|時間|工作|身体|身體|老板|老闆) (再说|再說|); (确认|確認|确定|確定|知道) (了|后|後|好|) (再|) (告诉|告訴|通知|回复|回覆) (你|你们|你們|大家); 還不 (确定|確定|知道|清楚); 睇情況; 未知; 未定; 我先看看; (但|但是|不过|可是|) (要|得) (先|) (问|問) (一下|) (老板|老闆|公司|家里|家裡|领导|領導)",
        "if": "有人接我; 有人接; 要是; 只要; 除非; 能请到假; 能請到假",
    },
    "ko": {
        "coming": "(둘이|셋이|같이|함께|저희|우리|남편이랑|아내와) (갈게요|갑니다|참석합니다|참석할게요|가겠습니다); 저(도|) (껴|끼워) (주세요|줘요|줘); 간다; 갈 겁니다; 올게요; 나갈게요; 나가겠습니다; 당연히(가죠|갑니다|가요)",
        "refuse": "(참석|참가|참여|가기|나가기|가는 게|참석이|참가가|참석하기가|참석하기|참석은) (가|는|도|) (좀|조금|많이|) (어려워요|어렵습니다|어렵네요|어려울 것 같아요|어려울 것 같습니다|어려울 듯합니다|힘들어요|힘듭니다|힘들 것 같아요|힘들 것 같습니다|힘들겠어요|불가합니다|불가능합니다); (이번|이번에|이번엔|이번에는|이번 달은|이번 주는|이번 모임은) (쉴게요|쉬겠습니다|쉬려고 합니다|쉬려고 해요|쉬어야겠어요|쉴래요|건너뛸게요|패스요|빠집니다); 갈 수(가|) 없(네요|어요|습니다|을 것 같아요); 못 나(가요|갑니다|갈 것 같아요); 못나가요; 가지(는|) 못(해요|합니다|할 것 같아요|하겠습니다); 참석하지 못(해요|합니다|할 것 같습니다)",
        "maybe": "아직 (잘|) (모르겠습니다|모르겠어요|모르겠네요|몰라요|모릅니다); (갈|올|참석할) 수 있을지 (잘|) (모르겠습니다|모르겠어요); (일정|스케줄|상황|근무표|상태|몸 상태) (을|를|) (보고|확인하고|봐서) (말씀드릴게요|말씀드리겠습니다|알려드릴게요|연락드릴게요|알려줄게요|결정할게요); 확답(은|을|) (못 드려요|못 드리겠어요|못 드립니다|드리기 어려워요); (근무표|일정|스케줄) (가|이|) (나와 봐야|나와봐야|봐야) (알아요|압니다|알 것 같아요); (사장님|부장님|남편|아내|회사|상사) (께|한테|에게|에) 물어(봐야|봐야 해요|봐야 돼요|봐야 합니다|볼게요)",
        "if": "주면; 태워 주면; 안 오면; 끝나면; 나오면; 되면; 괜찮으면",
    },
    "ar": {
        "coming": "موجود; موجودة; (أنا|انا|) (موجود|موجودة|معكم) (معكم|ان شاء الله|); سأنضم (إليكم|لكم|) ; نحن (قادمون|قادمين|معكم|حاضرون); (معكم|معاكم) ان شاء الله; سأحضر; سنحضر",
        "refuse": "(يتعذر|تعذر|يصعب) (علي|عليّ) (الحضور|المجيء|القدوم|المشاركة); (أرجو|ارجو|أرجوكم) (قبول|تقبل) (اعتذاري|عذري); (أعتذر|اعتذر|نعتذر) (عن|لعدم) (الحضور|عدم الحضور|الحضور هذه المرة|المشاركة|الغياب); مش (هاقدر|هقدر|حقدر|قادر|قادرة) (آجي|اجي|أجي|احضر|أحضر); (مارح|ما رح|ما راح|ماراح) (اجي|أجي|إجي|احضر|اقدر اجي|أقدر أجي); لست (قادرا|قادرة) على (الحضور|المجيء|القدوم); (سأغيب|سأتغيب|ساغيب|ساتغيب|غايب|غايبة) (هذه المرة|)",
        "maybe": "(أود|أرغب في|بدي|نفسي) (الحضور|أحضر|أجي) (لكن|بس|ولكن) (يجب أن|لازم) (أسأل|اسأل) (المدير|مديري|زوجي|زوجتي); (سأؤكد|سوف أؤكد|أؤكد|بأكد) (لاحقا|لكم لاحقا|بعدين|غدا); (بشوف|هشوف|أشوف) (وبرد|وأرد|وبقول|وارد) (عليكم|عليك|لكم|); (لكن|بس|ولكن) (يجب أن|لازم|علي أن) (أسأل|اسأل|أستأذن) (المدير|مديري|زوجي|زوجتي|الدوام)",
        "if": "إذا; اذا; لو; إن; بشرط أن; بس اذا",
    },
    "he": {
        "coming": "(בטח|ברור|ודאי|כמובן) (שאבוא|שאגיע|שאני בא|שאני באה|שאני מגיע|שאני מגיעה|שאהיה); (מאשר|מאשרת) (השתתפות|הגעה|את ההגעה|נוכחות); (נגיע|נבוא|מגיעים|באים) (שנינו|שתינו|ביחד|); (אני|) (יכול|יכולה) (לבוא|להגיע|להשתתף); אוכל (לבוא|להגיע|להשתתף); נוכח; נוכחת; שאבוא; אגיע בשמחה",
        "refuse": "(אני|) (מבטל|מבטלת|נאלץ לבטל|נאלצת לבטל|חייב לבטל|חייבת לבטל); (מתנצל|מתנצלת|סליחה) על (היעדרותי|ההיעדרות|שלא אגיע); (אשאר|נשאר|נשארת) בבית (הפעם|); (לא|) (אוכל|יכול|יכולה) (הפעם|ביום הזה|באותו יום) לא; לא (אוכל|אצליח|מצליח|מצליחה) (להגיע|לבוא|להשתתף) (הפעם|)",
        "maybe": "(אבל|) (צריך|צריכה|חייב|חייבת) (קודם|) (לשאול|לבדוק|לברר) (את הבוס|עם הבוס|בעבודה|עם בעלי|עם אשתי|ביומן|)",
        "wish": "(הייתי|מאוד) (רוצה|שמח|שמחה) (לבוא|להגיע|להשתתף); אשמח לבוא",
    },
    "fa": {
        "coming": "حاضر (خواهم بود|هستم|میشم|می‌شوم); (ما|) (میایم|میام|می‌آییم) (دوتایی|دو نفری|با هم|حتما|حتماً|); (من|) هستم; (حتما|حتماً|بله|آره|البته) (هستم|میام|می‌آیم|میایم)",
        "refuse": "(بابت|به خاطر|برای) (غیبتم|غیبت|نیامدنم|نبودنم) (عذر می‌خواهم|عذرخواهی می‌کنم|معذرت می‌خوام|ببخشید); (غایب|غایبم|غیبت دارم) (هستم|خواهم بود|); باید لغو کنم; (از حضور|از آمدن|از شرکت|) (معذورم|معذور هستم|عذر می‌خواهم); این (بار|دفعه) (معذورم|نیستم|نمیام|نمی‌رسم)",
        "maybe": "(ولی|اما|) باید (اول|) از (رئیسم|رییسم|شوهرم|همسرم|خانمم|کارم) بپرسم; باید (شیفتم|برنامه‌ام|تقویمم) رو (ببینم|چک کنم)",
        "wish": "دوست دارم (بیام|بیایم|شرکت کنم); دلم می‌خواد (بیام|بیایم)",
    },
    "hi": {
        "coming": "(हम|हम दोनों|दोनों) (आएंगे|आएँगे|आ रहे हैं|पहुंचेंगे); main (aa|) (sakta|sakti) (hun|hu|hoon|hoo); (main|mai|mein|hum|) (aa sakta|aa sakti) (hun|hu|hoon|hain); (pakka|zaroor|zarur|bilkul) (aaunga|aaungi|aa raha|aa rahi|aayenge) (hun|hu|hoon|)",
        "refuse": "(मैं|) (उपस्थित|शामिल|हाज़िर|हाजिर) नहीं (रह|हो) (पाऊंगा|पाऊंगी|पाऊँगा|पाऊँगी|सकूंगा|सकूंगी|सकता|सकती); (मेरा|) आना (मुश्किल|संभव नहीं|मुमकिन नहीं) (है|होगा|); मेरे बिना (कर लीजिए|कर लो|ही); (sorry|maaf kijiye|maaf karna|) (main|mai|) (nahi|nahin|nai|ni) aa (paunga|paungi|sakta|sakti|sakunga|sakungi|payenge) (is baar|)",
        "maybe": "शायद (आ|) (पाऊंगी|पाऊंगा|पाऊँगी|पाऊँगा|आऊंगा|आऊंगी); (मौसम|काम|छुट्टी|तबीयत|डॉक्टर) पर निर्भर (है|करता है|करेगा); (confirm|check|pata) (karke|kar ke) (batati|batata|bataunga|bataungi) (hu|hun|hoon|); (lekin|par|magar|लेकिन|पर) (boss|husband|wife|office|बॉस|ऑफिस) (se|से) (puchna|poochna|पूछना) (padega|hai|पड़ेगा|होगा)",
        "wish": "aana (chahti|chahta) (hoon|hun|hu); आना (चाहता|चाहती) (हूँ|हूं)",
    },
    "id": {
        "coming": "(insyaallah|insya allah|insyaAllah) (saya|aku|kami|) (hadir|datang|ikut|bisa hadir|bisa datang|akan hadir|akan datang); (kami|kita|saya|aku) (akan|pasti|) (datang|hadir|ikut) (berdua|bertiga|bersama|tepat waktu|); (aku|saya|) (merapat|nyusul|gabung|join) (ya|yuk|)",
        "refuse": "(saya|aku|) (batal|gajadi|ga jadi|gak jadi|nggak jadi|tidak jadi) (datang|ikut|hadir|dateng); (saya|aku|) (ga|gak|nggak|ngga|g|tdk|tidak) (bisa|sempat|dapat|) (dateng|datang|ikut|hadir|gabung) (dulu|kali ini|ya|); (saya|aku|) (absen|skip|izin|ijin) (dulu|kali ini) (ya|)",
        "maybe": "(tapi|) (harus|mesti|perlu) (tanya|cek|izin|lihat) (bos|atasan|suami|istri|jadwal|kantor) (dulu|)",
        "wish": "(pengen|pengin|ingin|mau) (sekali|banget|) (ikut|datang|hadir)",
        "filler": "(karena|sebab) (alasan|urusan) (keluarga|pribadi|kesehatan|pekerjaan); mau kabari (bahwa|); hari",
    },
    "vi": {
        "coming": "(tính|ghi tên|ghi) (tôi|em|mình|chị|anh|cháu) (nhé|với|tham gia|vào danh sách); cho (tôi|em|mình|chị|anh|cháu) (đăng ký|tham gia|đi với|một suất); (hai|cả) (vợ chồng|mẹ con|bố con|nhà|chị em) (tôi|em|mình|) sẽ (đến|đi|tham gia|có mặt); có mặt; (tôi|em|) có mặt (nhé|ạ|)",
        "refuse": "(tôi|em|mình|chị|anh|cháu|) (xin|xin phép|đành|phải|cho em) (vắng|vắng mặt|nghỉ|lỡ hẹn|cáo lỗi) (lần này|hôm đó|buổi này|ạ|nhé|)",
        "maybe": "(tôi|em|mình|chị|anh|cháu|) chưa (chắc|biết|rõ) (có|) (đi được|đến được|đi|đến|tham gia được) (không|); (nhưng|) (phải|cần) (hỏi|xem|xin phép) (sếp|chồng|vợ|con|lịch|chỗ làm) (đã|trước|)",
        "wish": "(tôi|em|mình|) (rất|) muốn (đi|đến|tham gia)",
        "filler": "vì lý do (sức khỏe|gia đình|cá nhân|công việc)",
    },
    "th": {
        "wish": "อยากไป; อยากมา; อยากเข้าร่วม",
        "coming": "(จะ|) ไปร่วม (ด้วย|) (ค่ะ|ครับ|นะคะ|); (จะ|) มาร่วม (ด้วย|) (ค่ะ|ครับ|); (ไป|มา|เข้าร่วม) (สองคน|กันสองคน|สามคน|ด้วยกัน|ทั้งครอบครัว) (ค่ะ|ครับ|นะคะ|)",
        "refuse": "ขอลา(ค่ะ|ครับ|นะคะ|ครั้งนี้ค่ะ|ครั้งนี้ครับ|ครั้งนี้|)",
        "maybe": "ยังไม่(ทราบ|รู้|แน่ใจ|แน่|ชัวร์|สรุป) (ค่ะ|ครับ|เลย|นะ|); ขอ(ดู|เช็ค|เช็ก|ถาม) (ตาราง|ตารางงาน|หัวหน้า|เวร|แฟน|) (ก่อน|) (นะคะ|ค่ะ|ครับ|); (เดี๋ยว|จะ|แล้วจะ) (บอก|แจ้ง)อีก(ที|ครั้ง) (ค่ะ|ครับ|นะคะ|); (แต่|)ต้อง(ถาม|ดู|ขอ) (หัวหน้า|ตาราง|แฟน|ที่บ้าน|สามี|ภรรยา) (ก่อน|)",
    },
    "ca": {
        "coming": "(i tant|és clar|segur|i tant que) que (vindré|vinc|hi seré|hi vaig); i tant que vindré; i tant que vinc; hi podré ser; (apunteu|apunta|apunti) (me|m|nos); apunteu-me; (guardeu|guarda) (me|m|nos|) (un|) lloc; guardeu-me lloc; em sumo; m'hi sumo; hi puc ser; hi seré",
        "refuse": "(disculpeu|excuseu|disculpi|perdoneu) la meva absència; no em (serà|és) possible (venir|anar-hi|assistir-hi|); (em|ens) (quedo|quedem|quedaré) a casa (aquest cop|aquesta vegada|); m'ho (perdo|perdré) (aquest cop|); (aquest cop|aquesta vegada|aquell dia) no (puc|podré|vinc|vindré)",
        "maybe": "(però|) (he|hauré) de (preguntar|mirar|consultar|veure) (a la feina|al cap|el torn|l'horari|a casa|) (abans|primer|)",
        "wish": "m'agradaria (venir|anar-hi|ser-hi)",
    },
    "lv": {
        "coming": "(varēšu|varu) (atnākt|ierasties|piedalīties|būt); (tiksimies|satiksimies|redzēsimies) (tur|sestdien|rīt|); (nelaidīšu|nepalaidīšu) garām",
        "refuse": "(nebūšu|nevarēšu būt) (klāt|šoreiz|tur|); man (jāatsaka|jāatsakās|jāatceļ|jāizlaiž) (šoreiz|dalība|); atvainojos (par|ka) (neierašanos|prombūtni|nevarēšu atnākt|nevarēšu piedalīties); (diemžēl|) (neizdosies|nesanāks|neiznāks) (atnākt|piedalīties|ierasties|man|šoreiz|); (palikšu|palieku) mājās (šoreiz|); (tajā|šajā) dienā nevaru",
        "maybe": "atkarīb(a|ā) no (laikapstākļiem|darba|veselības|grafika); (pacentīšos|centīšos) (atnākt|būt|); (bet|) (jāpajautā|jāprasa|jāpaskatās|vispirms jāpajautā) (priekšniekam|vīram|sievai|grafiks|darbā|)",
        "wish": "(gribētu|labprāt) (nākt|atnāktu|piedalītos)",
        "if": "ja nelīs; ja atradīšu; ja varēšu; ja būs; ja nebūs; ja dabūšu; ja mani; ja mans; ja man; ja dēls; ja meita; ja vīrs; ja tikšu; ja paspēšu; tikai ja; ja autobuss; ja vien; ja kāds",
    },
    "lt": {
        "coming": "(galėsiu|galiu) (ateiti|atvykti|dalyvauti|būti)",
        "refuse": "(liksiu|lieku|būsiu) (namie|namuose) (šį kartą|šįkart|); tą dieną negaliu; (deja|) (nepavyks|neišeis) (ateiti|atvykti|dalyvauti|)",
        "maybe": "priklaus(o|ys) nuo (oro|darbo|grafiko|sveikatos|savijautos); duosiu (žinią|žinoti); (bet|) (turiu|reikia) (pirma|dar|) (paklausti|pasiklausti|pažiūrėti) (viršininko|vyro|žmonos|darbe|grafiką|)",
        "wish": "norėčiau (ateiti|dalyvauti|būti); mielai ateičiau",
    },
    "et": {
        "coming": "(ma|) (liitun|jõuan kohale|jõuan|ühinen) (kindlasti|teiega|hea meelega|)",
        "refuse": "(vabandan|vabandust) (puudumise|puudumist|oma puudumise) (pärast|); (ma|) (puudun|jään koju|jään kõrvale|jään ära) (seekord|kahjuks|); sel päeval (ma|) ei saa",
        "maybe": "ei tea kas (saan|jõuan|pääsen|tulen); oleneb (tööst|ilmast|tervisest|graafikust|lastest); (ma|) ei luba (midagi|); (aga|) pean (enne|ülemuselt|mehelt|naiselt|tööl|) (küsima|vaatama|uurima)",
        "wish": "tahaks (tulla|väga tulla); tahaksin tulla; tuleksin hea meelega",
    },
}

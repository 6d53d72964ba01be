"""By which words a phrase itself speaks of attending: come, be there, take part, make it, join in, be excused.

One line a language, first persons and infinitives only; `_` stands for a blank and `*` for the rest of a word. A
phrase of a lexicon that holds one ("ja ich komme", "kann nicht teilnehmen") answers whatever else a mail says, while
"yes", "no" and "I'm ill" do so only beside words that bear on the question.
"""

from __future__ import annotations

ATTENDING: dict[str, str] = {
    "de": "komme kommen komm kommt_nicht_in_frage dabei da_sein dasein bin_da teil teilnehm* teilzunehmen anwesend* beiwohn* mitmach* mache_mit mach_mit machen_mit erscheine* schaff* hinschaff* "
    "vorbeikomm* vorbeischau* zusage zusagen sage_zu absage absagen sage_ab abgesagt abmeld* melde_mich_ab entschuldig* verhindert verzicht* fernbleib* ohne_mich auf_mich mit_mir mich_ein ausfallen aussetz* passen_muss "
    "verpass* am_start von_der_partie sehen_uns da_bin hingehen geht_sich* chume chumme chum cho debii kumm kumma kimm mog_kumma dazustoss* einplan* ausklink* abwesen* platz_frei sage_ich_zu sage_ich_ab setze_aus muss_passen passe_diesmal fehle fehlen nicht_entgehen",
    "nl": "kom komen kome komn gekomen erbij er_bij er_zijn aanwezig* deelneem* deelnemen neem_deel deel_te_nemen meedoe* doe_mee mee_doen verschijn* haal_het halen redden afmeld* meld_me_af afzeg* zeg_af afgezegd "
    "afwezig* verhinderd verstek zonder_mij op_mij met_mij excus* verontschuldig* mis_het missen over sla_over langskom* kom_langs van_de_partij toezeg* gaan_niet ik_ga lukken lukt zie_jullie zie_je verzaken annuleren",
    "fr": "viens venir vien viendrai viendrons vient_pas serai_la serai_present* serons sera_la serai_des serai_parmi serai_avec suis_la suis_des etre_la etre_des etre_present* etre_parmi participer* participe assister* assisterai "
    "presence participation absence absent* excuser* excusez_moi excuse_moi excuses empeche* decline* renonce* rater rate louper manquer manquerai forfait rejoin* joindre joins passerai passe passer_mon_tour y_serai y_vais y_aller irai "
    "pourrai_pas pourrai_etre sans_moi sur_moi avec_moi inscri* partie annuler desister* me_libere* liberer faire_faux_bond me_voir compte_sur desiste je_reste dispo annule jpourrai",
    "es": "voy ire vamos iremos ir asist* venir vengo vendre estare estaremos estar_alli estar_ahi estar_presente* estoy_dentro acud* particip* unirme uno_a sumo sumar* apunt* cuent* conmigo sin_mi presencia ausencia ausentar* "
    "excus* disculpar* declin* cancelar ausente falto faltar* faltare pierdo perder* perdere perdermelo llego llegar paso_de esta paso_por pasare acompanar* acompanare nos_vemos presente* caigo caere rajo zafo bajo me_bajo escaparme confirmo cancelo disculp* acepto",
    "it": "vengo verro venire veniamo verremo venirci esserci essere_presente essere_presenti ci_sono ci_saro ci_saremo saro_presente saro_dei sono_dei partecip* presenza assenza assente scus* declin* rinunci* mancare manco manchero mancheremo "
    "salto saltare perdo perder* perdero perdermi unirmi unisco aggreg* contat* conta* su_di_me senza_di_me di_me passo passare disdire impossibilitat* impedit* farcela ce_la_faccio ce_la_faro faccio_vivo ci_vediamo raggiung* farci vedervi dei_vostri resto confermo accetto",
    "pt": "vou irei iremos ir vir venho virei estarei estaremos estar_la estar_ai estar_presente* estou_dentro compare* particip* presenca ausencia ausentar* ausente escusar* desculpar* recusar declin* faltar* falto faltarei perder* perco perderei "
    "juntar* junto contem conta* comigo sem_mim cont* apareco aparecer* aparecerei passo passar chego chegar dar_um_pulo pinto colo cola to_dentro to_fora tamo_junto confirmad* confirmar confirmo desmarcar vemo* vejo nos_vemos aceito fico_em_casa fora",
    "ca": "vinc vindre venir anire hi_soc hi_sere ser_hi assist* particip* apunt* compt* amb_mi sense_mi presencia absencia excus* declin* faltar* faltare perdre* em_perdo unir* vindrem serem vaig vaig_hi anar_hi hi_vaig m'ho_perd* hi_puc hi_podre cancel·lar sera_possible",
    "gl": "vou irei ir vir virei estarei asist* particip* acud* apunt* conta* comigo sen_min presenza ausencia desculpa* declin* faltar* faltarei perder* unirme iremos estaremos veno",
    "ro": "vin voi_veni veni venim o_sa_vin sa_vin ajung ajunge particip* prezent* prezenta absent* absenta alatur* scuz* declin* renunt* contat* conta_ pe_mine cu_mine fara_mine ratez lipsesc lipsi voi_fi o_sa_fiu sa_fiu fi_acolo vom_fi ne_vedem "
    "bag baga trec trece merg merge pe_lista anulez* sar_peste refuz*",
    "sv": "kommer kommr komma komer vara_med ar_med va_med med_pa_det delta* deltar medverka* narvar* vara_dar anslut* dyker_upp dyka_upp hinner hinna aterbud avboj* tackar_ja tackar_nej tacka_nej tacka_ja utan_mig pa_mig med_mig missa* missar hoppar_over hoppa_over stannar_hemma "
    "franvar* frånvarande forhindra* komma_ifran kommer_ifran ses_pa ses_dar vi_ses ater_bud sta_over star_over stalla_upp staller_upp passar_pa avanmal* anmal* anmäl* dit skriv_upp forhinder avsta avstar uteblir staller_in inte_med funkar_inte_for_mig",
    "da": "kommer komme komer vaere_med er_med deltage* deltager mode_op moder_op dukker_op dukke_op na_det nar_det afbud melde* melder_afbud melder_fra sige_fra siger_fra takker_ja takker_nej takke_ja takke_nej uden_mig pa_mig med_mig gar_glip glip springer_over springe_over fravaer* "
    "forhindret tilstede til_stede vaere_der er_der vi_ses ses_pa ses_der kigger_forbi kommer_forbi stiller_op deltagelse sta_over star_over skriv_mig er_pa ikke_med passer_mig bliver_vaek aflyse",
    "no": "kommer komme kjem koma kjaem kommar komer vere_med vaere_med er_med blir_med bli_med delta* deltar deltek mote_opp moter_opp dukker_opp dukke_opp rekker rekke rekk forfall avbud melde* melder_avbud takker_ja takker_nei takke_ja takke_nei uten_meg pa_meg med_meg "
    "gar_glipp glipp hopper_over hoppe_over fravaer* forhindret forhindra tilstede til_stede vaere_der vere_der er_der vi_ses sees ses_der stiller stikker_innom star_over avlyse deltakelse sta_over skriv_meg ikke_med si_nei far_ikke_til far_det_ikke far_det_ikkje",
    "is": "kem koma maeti maeta verd_tharna verd_med vera_med kemst komast kemur kom mig_med fjarver* afboda* mun_koma mun_maeta verd_a_stadnum sjaumst verd_thar missi missa",
    "fi": "tulen tuun tulla tullaan tulemme tule tuu osallistu* osallistun paasen paase paasta mukana mukaan paikalla saavun saapua liityn liittya ilmoittaudun perun perua peruuttaa jaa_valiin jaan_valiin valiin valista poissa estynyt ehdi ehdin ehtia kieltaydyn "
    "ilman_minua minuun nahdaan lahden messissa hengailemaan tuumme tulisin listalle kerkea jaada_pois jaan_pois jaamaan_pois este pysty_tulemaan kykene joudun",
    "et": "tulen tulla tuleme tule osal* osaleda osalen kohal kohale jouan joua liitun puudu* puudun loobu* kaasas kaasa mind_kirja minuga ilma_minuta arvesta* naeme kohtume ilmun lähen lahen minna saan_tulla vahele tuhistama tuhistan",
    "lv": "naksu atnaksu atnakt naku busu bus_klat klat piedal* ierad* pievien* neiesu ieradisos mani_pieraksti rekina* bez_manis ar_mani atteik* atsak* kavesu nevaresu_but tiksim tiekamies redzesim* redzamies atbraukšu atbrauksu tikšu tiksu neb* nebusu aizbraukt iztr* apstiprinu pierakstiet nenak* nepiedal* neierad* jaatsak* jaatcel atvainojos_par neizdos* nepaspe* nesanak* izlaid*",
    "lt": "ateisiu ateiti ateinu ateisim* busiu dalyva* dalyvausiu atvyk* atvyksiu prisijung* neateisiu nebusiu praleis* praleisiu atsisak* skaiciuok* manimi be_manes pasimat* susitik* isirasau uzsuksiu atvaziuosiu atvaziuoti nueisiu uzrasyk* irasyk* nepraleis* nedalyv* manes_nebus atsaukti neskaiciuok* nespes* nepavyk* neiseis neatvyk*",
    "pl": "przyjd* przyjsc przychodze bede bedziemy byc uczestnic* udzial* udzialu obecn* obecnosc nieobecn* dolacz* wpadn* wpadam wpasc dotr* dotrzec pojawi* stawi* zjawi* przyjad* przyjecha* przybe* przybede dam_rady damy_rady dac_rady zdaz* wyrobi* wyrobie uda_mi_sie uda_sie pisze_sie na_mnie beze_mnie "
    "odpuszcz* rezygn* zrezygn* odwol* odmow* odpadam ide isc pojd* pojde opusci* omin* wybior* wybieram widzimy_sie do_zobaczenia spotkaniu bedzie_mnie usprawiedliw* mnie_nie_bedzie wezme mna zapisz* wypadlo jasne_ze_bede",
    "cs": "prij* prijdu prijit prichaz* dorazim dorazit doraz* budu byt ucast* zucastn* pritom* stavim prijedu zastavim pripoj* jdu jit stihn* stiham zvladn* omluv* omlouvam* zrusit vynech* vynecham odrict odmit* beze_me se_mnou s_nami uvidime_se vidime_se chybet pujdu nestih* nezvlad* nepr* nebudu nedoraz* nepujdu nejdu neprij* nepris* nezucastn* nepoc* oželim zapis_me zapiste ujit rusim do_toho_prislo nenecham",
    "sk": "prid* prist prichadz* dorazim dorazit budem byt ucast* zucastn* pritom* stavim pripoj* idem ist stihn* stih* zvladn* ospravedln* zrusit vynech* odmiet* odrieknut bezo_mna so_mnou s_nami uvidime_sa vidime_sa chybat pojdem nestih* neprid* nebudem nedoraz* nepojdem nejdem neidem nezucastn* nezvlad* zapiste zapis_ma ujst nenecham",
    "sl": "pridem priti prihajam bom bova bomo udelez* pridruzim* prisot* zraven pridemo odpovem odpoved* opravic* odjav* brez_mene name z_mano racun* pojdem grem iti uspe* ne_bo_me me_ne_bo me_bo utegn* se_vidimo vidimo_se izpustim manjk* odsot* bodem utegnem vpisite sem_za zadrzan*",
    "sr": "doci dolazim dodjem dodem dodjemo doci_cu bicu bit_cu biti budem prisustv* ucestv* sudjel* pridruz* stizem stici stignem stignemo svratim svraticu pojavi* odsustv* otkaz* otkazujem odbij* izosta* opravda* bez_mene na_mene sa_mnom idem ici icu vidimo_se propust* prijav* racunaj* uspeti uspjeti nazocan "
    "доћи долазим дођем дођемо бићу бити будем присуств* учеств* придруж* стижем стићи стигнем свратим свратићу отказ* отказујем одбиј* изоста* без_мене на_мене са_мном идем ићи ићу видимо_се пропуст* пријав* рачунај* успети доћићу upisite upisi_me tu_sam odbiti ispricat* ispricav* sprijecen* sprecen* preskac* спречен*",
    "mk": "доагам дојдам дојдеме ќе_бидам бидам присуств* учеств* придруж* стигнам стигнувам откаж* откажувам без_мене на_мене со_мене одам отид* се_гледаме пропуст* изоста* дојде*",
    "bg": "идвам дойда дойдем ще_съм ще_бъда бъда присъств* участв* участие включа включвам присъединя присъединявам стигна успея откаж* отказвам без_мен на_мен с_мен ще_ме_няма няма_да_ме отида ида пропусн* пропускам се_видим ще_се_видим появя дойде отсъств* запишете запиши_ме вътре възпрепятств* този_ден успявам",
    "ru": "приду прийти приходить придем прихожу приеду приехать буду быть будем участв* участие участия присутств* присутствовать присоедин* зайду зайти загляну подойду подключ* успею успеть доберусь добраться поучаств* отсутств* пропущу пропуст* пропускаю отказ* откажусь без_меня на_меня со_мной "
    "иду идти пойду пойти пойдем увидимся встретимся рассчитывайте запишите записывайте появлюсь подъеду поеду смогу_быть явлюсь выбраться выберусь подтянусь в_деле отмен* меня_не_будет успеваю не_ждите пас",
    "uk": "прийду прийти приходжу приїду приїхати буду бути будемо участь братиму візьму присутн* приєдна* долуч* зайду загляну підійду підключ* встигну встигнути дістан* відсутн* пропущу пропуст* відмовл* без_мене на_мене зі_мною зі_мной іду йду йти піду піти прийдемо побачимось побачимося зустрінемося "
    "записуйте запишіть з'явлюсь під'їду поїду завітаю вирватись вирватися мене_не_буде відмовит* скасов* скасува* встигаю пас виберусь не_чекайте",
    "be": "прыйду прыйсці прыеду буду быць удзел* прысутн* далуч* зайду пайду іду ісці без_мяне на_мяне са_мной убачымся запіш*",
    "hu": "jovok jovunk eljovok elmegyek megyek megyunk menni elmenni ott_lesz* ott_vagyok leszek lenni reszt_vesz* reszt_venni reszvetel* csatlakoz* megjelen* jelen* benne_vagyok elj* eljutni jutok hianyz* tavol* lemond* mond* nelkulem ram_szamit* szamit* velem kihagy* beugrom erek odaer* "
    "talalkozunk tartok jonni nem_tudok_ott tudok_ott benne irjatok_fel irj_fel ki_nem_hagy* nem_hagyom_ki veszek_reszt kimentem_magam hianyozni akadalyoz*",
    "tr": "gel* geliyorum gelirim gelecegim gelemem gelemiyorum gelemeyecegim gelmeyecegim gelmiyorum geliriz gelecegiz gelemeyiz katil* katiliyorum katilirim katilacagim katilamam katilamayacagim orada_olaca* orada_olurum orada_olama* orada_olamay* yetis* yetisemem ugra* ugrarim istirak* mazeret* "
    "beni_yaz* bensiz beni_say* varim ben_varim yokum ben_yokum gorusuruz kacir* gid* bulunaca* bulunama* bulunamay* katilim beni_de_yaz* guvenebilirsiniz iptal* vazgec* beklemeyin musait",
    "az": "gel* gelecem gelirem gelecegem gele_bilm* istirak* qatil* orada_olaca* mensiz meni_yaz* gorusuruk gorusersik",
    "el": "ερχομαι ερθω ερθουμε ερχομαστε ειμαι_μεσα θα_ειμαι ειμαι_εκει παρευρεθ* παρευρισκ* παρων παρουσα παρουσια συμμετ* συμμετεχω συμμετασχω απουσι* απουσιασω λειψω προλαβ* καταφερω παω χωρις_εμενα μαζι_μου μεσα βρεθω περασω δηλωνω_συμμετοχη υπολογ* ακυρω* τα_λεμε_εκει παραβρεθ* χασω γραψτε_με δεν_το_χανω αρνηθω πασο κωλυμα παραστω",
    "sq": "vij vi_me do_vij do_jem marr_pjese merr pjesemarr* marr_dot pjese vijme mungoj do_mungoj bashkohem jam_aty pa_mua me_mua arrij shihemi te_jem te_vij prani* mberrij",
    "he": "בא באה אבוא להגיע מגיע מגיעה אגיע לבוא להשתתף משתתף משתתפת אשתתף אהיה שם אהיה להיות נוכח נוכחת להצטרף מצטרף מצטרפת אצטרף נגיע נבוא באים מגיעים בלעדיי בלעדי עליי שאבוא שאגיע נתראה אעדר איעדר מבטל מבטלת ללכת הולך הולכת שאהיה נהיה אפספס מפספס מוותר מוותרת וותר אוותר תרשמו_אותי תרשמי_אותי תספרו_אותי בפנים איתכם לבטל לוותר היעדרות* תחכו_לי אספיק",
    "ar": "*احضر *ساحضر *حضور* *حاضر* اتي *ساتي *ساكون *اجي *جاي* *جايه *جايين *هاجي *حاجي *راح_اجي *موجود* *شارك* *اشارك *ساشارك *انضم *سانضم *اعتذر* *اتي *القدوم *المجيء *الحضور *سنحضر *سناتي *بجي *رح_اجي *نجي *غايب* *اتغيب *بدوني *عليا *علي احضر ساحضر *منجي *اكون *كون_معكم *الغياب *غيابي *الاعتذار *متواجد* *قادم* *احسبوني* *سجلني *سجلوني *معكم *معاكم *اعتذاري *تحسبوني *ساغيب *ساتغيب",
    "fa": "*يام *ميام *بيام *ميايم *خواهم_امد *خواهم_بود *حضور *حاضر *شركت *هستم *مي‌ام *بيايم *بيام *نميام *نمي‌ايم *نميرسم *برسم *ميرسم *شركت_كنم *باشم *غايب *غيبت *بدون_من *ايم *خواهيم_امد *ميايم *نميايم *نيستم *پايه *پايه* *حضورم *حساب_كنيد *حساب_نكنيد *غيبتم *لغو *معذور*",
    "ur": "*اون *اوں *اونگا *اونگی *اونگي *اوگا *حاضر *شركت *شريك *شامل *انا *ارها *ارهي *رہوں *رهون *غير_حاضر",
    "hi": "आऊंगा आऊँगा आऊंगी आऊँगी आएंगे आएँगे आउंगा आउंगी आऊं आ_रहा आ_रही आ_पाऊं* आ_पाऊँ* आ_पा* आ_सक* आना आने रहूंगा रहूँगा रहूंगी शामिल भाग हाजिर हाज़िर उपस्थित* पहुंच* पहुँच* अनुपस्थित* आ_नहीं नहीं_आ* आ_जाऊं* आ_जाऊँ* aaunga aaungi aunga aungi aaonga aa_raha aa_rahi aa_paunga aa_paungi aa_sakta aa_sakti aana aane rahunga rahungi shamil pahunch* nahi_aa* मेरा_नाम गिन मेरे_बिना sakunga sakungi",
    "mr": "येईन येईल येणार येऊ येतो येते सहभागी उपस्थित* हजर* येता भाग",
    "ne": "आउँछु आउंछु आउने आउन सहभागी उपस्थित* हुनेछु आउनेछु सक्दिन पुग्छु",
    "bn": "আসব আসবো আসছি আসতে যাব যাবো যাচ্ছি যেতে থাকব থাকবো অংশ* উপস্থিত* যোগ* আসতেছি আসুম থাকতে হাজির",
    "pa": "ਆਵਾਂਗਾ ਆਵਾਂਗੀ ਆਉਣਾ ਆਉਣ ਆਵਾਂ* ਸ਼ਾਮਲ ਹਾਜ਼ਰ ਆ_ਰਿਹਾ ਆ_ਰਹੀ",
    "gu": "આવીશ આવું આવવા આવી હાજર* જોડાઈશ ભાગ આવશું",
    "ta": "வர* வருகிறேன் வருவேன் வரேன் வர்றேன் வரமாட்டேன் வரல வரலை கலந்து* பங்கேற்* இருப்பேன் வந்துடுறேன் வந்துருவேன் வந்து* வாரேன்",
    "te": "వస్తాను వస్తున్నా* వస్తా రావడం రాలేను రాలేకపో* రాను రాలేన* హాజర* పాల్గొం* పాల్గొన* ఉంటాను ఉంటా వచ్చేస్తా*",
    "kn": "ಬರುತ್ತೇನೆ ಬರ್ತೀನಿ ಬರಲು ಬರೋಕೆ ಬರಲ್ಲ ಬರ* ಭಾಗವಹಿ* ಹಾಜರ* ಇರುತ್ತೇನೆ",
    "ml": "വരും വരാം വരുന്നു* വരാൻ വരില്ല പങ്കെടു* ഉണ്ടാകും ഉണ്ടാവും എത്തും എത്താം വര*",
    "si": "එනවා එන්න එන්නම් එන්නෙ* සහභාගී*",
    "sw": "nitakuja ninakuja nakuja kuja sitakuja siji nitafika kufika sitafika nitahudhuria kuhudhuria sitahudhuria nitakuwepo kuwepo sitakuwepo tutakuja kushiriki nitashiriki siwezi_kuja siwezi_kufika nitajiunga sitaweza naja hudhuria tutafika sitoweza",
    "id": "datang hadir ikut ikutan bergabung gabung menghadiri berpartisipasi kehadiran kedatangan absen izin ijin tanpa_saya tanpa_aku dateng nyusul mampir merapat join hadirin sampai_jumpa ketemu bisa_datang absensi skip catat_saya daftarkan nama_saya hitung_saya berhalangan sempat",
    "ms": "datang hadir ikut bergabung menghadiri sertai menyertai join kehadiran menghadirkan serta tak_dapat_datang tanpa_saya jumpa absen mai",
    "tl": "pupunta dadalo dumalo pumunta makakapunta makakadalo makapunta makadalo darating makararating makasama sasama sumama makakasama punta dalo dumating nandoon nandiyan andun andyan attend absent wala_ako",
    "vi": "đến tham_gia tham_dự tham_du đi có_mặt co_mat dự vắng_mặt vang_mat tới tới_được sang ghé ghe góp_mặt gop_mat se_den se_di khong_den khong_di den_duoc di_duoc hẹn_gặp xin_vắng xin_phép_vắng xin_nghỉ lỡ_hẹn",
    "th": "ไป มา เข้าร่วม ร่วม ขาด เจอกัน ลา ลงชื่อ นับฉัน ขอผ่าน ไม่ว่าง ติดธุระ ไม่สะดวก",
    "lo": "ໄປ ມາ ເຂົ້າຮ່ວມ",
    "km": "ទៅ មក ចូលរួម",
    "my": "လာ တက် သွား",
    "zh": "参加 參加 出席 到场 到場 会来 會來 会去 會去 能来 能來 能去 不来 不來 不去 去不了 来不了 來不了 去得了 一定来 一定去 一定到 准时到 準時到 我来 我去 要去 要来 会到 會到 能到 赴约 到不了 过去 過去 过来 過來 缺席 请假 請假 我在 不到 去唔到 嚟唔到 会嚟 會嚟 嚟 到 去的 来的 去 算我 算上我 加我 报名 報名 不见不散 赶不上 趕不上",
    "ja": "参加 出席 欠席 行き 行け 行く 行こ 行っ 伺 うかが 来れ 来られ お邪魔 おじゃま 顔を出 お会い 遠慮 見送 辞退 休み 休ま 休む 不参加 いきます いけます いけな いけん いけませ いきま いく 行か お休み 都合がつ 出られ 出ます 出れ 寄ら 寄り パス 間に合い 私抜き",
    "ko": "참석 참가 참여 갈게 갈께 갑니다 가겠 갈_거 갈_수 갈게요 간다 가요 못가 못_가 안_가 안가 안_갈 못_갈 갈_것 갈래 갈꺼 빠질 빠지 불참 결석 뵙 뵐 봬 만나 함께 못갈 못간 안갈 못_간 안_간 나갈 나갑 가지_못 올게 갈 감 가고 가려 쉬겠 쉴게 쉬어 가도록 들를 거기서_봐 저_빼고 패스 가기",
    "hy": "կգամ գալիս_եմ գալ գամ կլինեմ մասնակց* ներկա* կմիանամ չեմ_գա կմասնակցեմ գալու",
    "ka": "მოვალ მოვდივარ მოსვლა მოსვლას ვიქნები დავესწრები დასწრება შემოგიერთდებით მონაწილეობ* მოვიდე ვერ_მოვ* წამოვალ მოვახერხებ",
    "kk": "келемін барамын келе бара қатыс* қатысамын боламын бола_алмаймын келіп келмеймін бармаймын",
    "ky": "келем барам келе катыш* болом",
    "uz": "kelaman boraman kela bora qatnash* ishtirok bo'laman kelolmayman borolmayman келаман бораман кела бора қатнаш*",
    "tg": "меоям меравам омада рафта иштирок ҳозир",
    "tt": "киләм барам килә бара катнаш* булам",
    "mn": "очно очиж ирнэ ирж оролц* ирэх очих чадахгүй_очиж байна_очно очъё",
    "am": "እመጣለሁ መምጣት እገኛለሁ አልመጣም መገኘት እሳተፋለሁ አልችልም_መምጣት",
    "eu": "etorriko nator etorri joango joan bertan izango parte_hart* han_izango hutsik huts",
    "cy": "dod fod_yna bod_yna mynychu ymuno cymryd_rhan ddod fyddaf byddaf bydda",
    "ga": "teacht beidh thiocfaidh tiocfaidh freastal bheith_ann pairt",
    "af": "kom bywoon daar_wees deelneem sal_daar by_wees sonder_my op_my maak_dit sien_julle afwesig verskoon*",
    "lb": "kommen komme derbai dobäi dobai matmaachen deelhuelen deel",
    "mt": "ġej gej niġi nigi nattendi inkun_hemm naqbel_nigi",
    "fy": "kom komme derby oanwêzich oanwezich",
    "ht": "vini ap_vini patisipe la_ prezan",
    "eo": "venos veni ceestos partoprenos ĉeestos",
    "jv": "teka rawuh melu dhateng mrana",
    "su": "datang sumping hadir milu",
    "ceb": "moadto muadto makaadto motambong tambong moanha makaanha",
    "zu": "ngizoza ngizofika ngiyeza ngizobakhona ngeke_ngize ngeke_ngikwazi angizi",
    "xh": "ndiza_kuza ndizokuza ndiyeza andizi ndakuza",
    "so": "waan_imanayaa waan_iman imanayaa iman imaan ka_qayb*",
    "ha": "zan_zo zo zuwa halarta zan_halarta",
    "yo": "wa maa_wa n_bo",
    "ig": "ga_abia abia",
    "rw": "nzaza kuza sinzaza nzitabira",
    "mg": "ho_avy tonga hanatrika",
    "ku": "ezê_bêm bêm werim ez_ê_bem tême",
}
ATTENDING["hr"] = ATTENDING["sr"]

# what is said of one evening only
THIS_TIME: dict[str, str] = {
    "de": "das_wochenende an_dem_wochenende diesmal dieses_mal an_dem_tag an_diesem_tag an_dem_abend zu_hause daheim bin_raus wird_nix wird_nichts kann_da da_kann an_dem_termin",
    "nl": "dat_weekend deze_keer dit_keer die_dag die_avond thuis lukken",
    "fr": "ce_week-end cette_fois ce_jour-la ce_jour_la ce_soir-la dispo disponible chez_moi serai_pas_la ne_serai_pas_la impasse",
    "es": "ese_fin_de_semana esa_tarde esa_semana esta_vez ese_dia esa_noche en_casa no_podre",
    "it": "quel_weekend quella_settimana questa_volta stavolta quel_giorno quella_sera a_casa forfait in_forse",
    "pt": "nesse_fim_de_semana nesse_fds esse_dia desta_vez dessa_vez nesse_dia nessa_noite em_casa cancelar pra_mim_nao para_mim_nao nao_vai_dar",
    "ca": "aquell_cap_de_setmana aquesta_vegada aquest_cop aquell_dia a_casa", "gl": "esta_vez ese_dia",
    "ro": "in_seara_aia seara_aia seara_aceea de_data_asta data_asta in_ziua_aia in_ziua_aceea acasa",
    "sv": "den_helgen den_veckan den_har_gangen denna_gang den_dagen den_kvallen hemma",
    "da": "den_weekend denne_gang den_dag den_aften hjemme",
    "no": "den_helga den_helgen den_uka denne_gangen denne_gongen den_dagen den_kvelden beskjed hjemme heime",
    "is": "i_thetta_sinn thennan_dag heima",
    "fi": "sina_viikonloppuna silloin talla_kertaa silla_kertaa sina_paivana kotona kotiin",
    "et": "seekord sel_paeval kodus koju", "lv": "soreiz sai_reizei taja_diena majas",
    "lt": "si_karta sikart ta_diena namie namuose",
    "pl": "w_ten_weekend wtedy tym_razem tego_dnia tego_wieczoru w_domu",
    "cs": "ten_vikend tentokrat ten_den ten_vecer doma", "sk": "tentokrat v_ten_den ten_vecer doma",
    "sl": "tokrat tisti_dan ta_dan doma",
    "sr": "taj_vikend tada ovaj_put ovog_puta ovoga_puta taj_dan tog_dana kuci kod_kuce овај_пут овог_пута тог_дана код_куће",
    "mk": "овој_пат тој_ден дома", "bg": "тогава онази_вечер този_път тоя_път на_тази_дата в_този_ден вкъщи у_дома",
    "ru": "в_те_выходные в_этот_вечер в_этот_раз на_этот_раз в_тот_день в_этот_день дома",
    "uk": "того_вечора цього_разу того_дня цього_дня вдома", "be": "гэтым_разам у_той_дзень дома",
    "hu": "azon_a_hetvegen akkor ezuttal most_az_egyszer aznap azon_a_napon itthon otthon",
    "el": "εκεινο_το_σαββατοκυριακο τοτε αυτη_τη_φορα εκεινη_τη_μερα εκεινη_τη_μέρα σπιτι",
    "tr": "o_hafta_sonu bu_sefer bu_kez o_gun o_aksam evde", "az": "bu_defe o_gun evde",
    "sq": "kete_here kesaj_here ate_dite shtepi", "he": "הפעם ביום_הזה באותו_יום בבית",
    "ar": "ذلك_المساء هذه_المره هالمره المره_دي ذلك_اليوم يومها البيت",
    "fa": "اين_بار اين_دفعه ايندفعه آن_روز اون_روز خانه خونه", "ur": "اس_بار اس_دفعه اس_دن گهر",
    "hi": "इस_बार उस_दिन घर is_baar is_bar us_din", "bn": "এবার এইবার সেদিন ওইদিন বাসায়",
    "ta": "இந்த_முறை இந்த_தடவை இந்த_வாட்டி அன்னிக்கு அன்று", "te": "ఈసారి ఈ_సారి ఆ_రోజు",
    "ml": "ഇത്തവണ ഇപ്രാവശ്യം അന്ന്", "kn": "ಈ_ಸಲ ಈ_ಬಾರಿ ಆ_ದಿನ", "mr": "यावेळी त्या_दिवशी",
    "ne": "यसपालि यो_पटक त्यो_दिन", "vi": "lần_này kỳ_này đợt_này hôm_đó bữa_đó", "id": "kali_ini hari_itu di_rumah",
    "ms": "kali_ini hari_itu di_rumah", "tl": "ngayong ngayon sa_araw_na_iyon sa_bahay",
    "sw": "safari_hii mara_hii siku_hiyo nyumbani", "th": "ครั้งนี้ คราวนี้ รอบนี้ วันนั้น",
    "zh": "这次 這次 这回 這回 那天 当天 當天", "ja": "今回 その日 当日", "ko": "이번 그날 그 날", "hy": "այս_անգամ այդ_օրը տանը",
    "ka": "ამჯერად იმ_დღეს სახლში", "kk": "бұл_жолы бұл_жолда ол_күні үйде", "mn": "энэ_удаа тэр_өдөр гэртээ",
    "af": "hierdie_keer daardie_dag tuis", "cy": "y_tro_hwn y_tro_yma diwrnod_hwnnw gartref",
    "eu": "oraingoan egun_horretan etxean", "am": "በዚህ_ጊዜ በዚያ_ቀን",
}  # fmt: skip
THIS_TIME["hr"] = THIS_TIME["sr"]

# with what a "perhaps" is about coming: not yet known, to be told later
NOT_YET: dict[str, str] = {
    "de": "noch_nicht no_nod no_nid bescheid versprechen melde_mich",
    "nl": "nog_niet nog_nie laat_het laat_ik nog_weten beloof*",
    "fr": "pas_encore redis tiens_au_courant confirmerai promets",
    "es": "todavia aun_no_lo_se aun_no_se aviso avisare confirmo prometo ya_os_dire ya_les_dire",
    "it": "ancora sapere confermo confermero prometto", "pt": "ainda aviso confirmo prometo certeza",
    "ca": "encara avisar* confirm*", "gl": "ainda aviso", "ro": "inca anunt confirm promit",
    "sv": "an_inte inte_an annu aterkommer hor_av_mig lovar", "da": "endnu besked lover",
    "no": "enna enno ennå lover", "is": "enntha lofa", "fi": "viela ilmoitan kerron lupaa",
    "et": "veel annan_teada luba*", "lv": "vel pazinosu", "lt": "dar pranesiu", "pl": "jeszcze dam_znac obiecuj*",
    "cs": "jeste zatim dam_vedet slib*", "sk": "este zatial dam_vediet slub*", "sl": "se_ne javim obljub*",
    "sr": "jos javim javit_cu javicu obecav* још јавићу јавим", "mk": "уште ќе_јавам",
    "bg": "още ще_кажа ще_пиша обещ*", "ru": "еще пока сообщу напишу отпишусь обеща*",
    "uk": "ще поки повідомлю напишу обіця*", "be": "яшчэ пакуль паведамлю",
    "hu": "meg_nem meg jelzek szolok jelezni iger*", "el": "ακομα ακομη ενημερωσω υποσχ*",
    "tr": "henuz daha haber soz_ver*", "az": "hele xeber", "sq": "ende njoftoj", "he": "עדיין עוד אעדכן אודיע",
    "ar": "بعد لسه ساخبركم", "fa": "هنوز خبر", "ur": "ابهي", "hi": "अभी बताऊंगा बताऊंगी बताऊँगा बताऊँगी abhi",
    "bn": "এখনও এখনো জানাব জানাবো", "ta": "இன்னும்", "te": "ఇంకా", "ml": "ഇതുവരെ", "kn": "ಇನ್ನೂ", "mr": "अजून",
    "ne": "अझै", "vi": "chưa báo_lại", "id": "belum kabari kabarin", "ms": "belum maklum*", "tl": "pa sasabihan",
    "sw": "bado nitawajulisha", "th": "ยังไม่ บอกอีกที แจ้งอีก", "zh": "还不 還不 还没 還沒 再告诉 再告訴 再说 再回",
    "ja": "まだ また連絡 追って 改めて", "ko": "아직 다시 연락 알려드", "hy": "դեռ կտեղեկացնեմ", "ka": "ჯერ შეგატყობინებთ",
    "kk": "әлі хабарлаймын", "mn": "одоохондоо хараахан мэдэгдэнэ", "af": "nog_nie laat_weet", "cy": "eto",
    "eu": "oraindik", "am": "ገና",
}  # fmt: skip
NOT_YET["hr"] = NOT_YET["sr"]

# what one does so often is no answer about one day
EVERY_DAY: dict[str, str] = {
    "de": "jeden_(?:tag|morgen|abend|sonntag|samstag|mittwoch) täglich alle_tage",
    "nl": "(?:iedere|elke)_(?:dag|ochtend|week|zondag) dagelijks",
    "fr": "tous_les_(?:jours|matins|soirs|dimanches|étés|ans) chaque_(?:jour|matin|soir|année) jamais_aux?",
    "es": "todos_los_(?:días|jueves|domingos|lunes|años|veranos) cada_(?:día|mañana|noche|año|verano)",
    "it": "tutti_i_giorni ogni_(?:giorno|mattina|sera|anno|domenica) tutte_le_(?:mattine|sere|domeniche)",
    "pt": "todos_os_(?:dias|domingos|anos) todas_as_(?:quintas|manhãs|noites|semanas) todo_(?:dia|ano|domingo)",
    "ca": "cada_(?:dia|matí|dijous|diumenge|any) tots_els_dies", "gl": "todos_os_días cada_día",
    "ro": "în_fiecare_(?:zi|dimineață|seară|an) zilnic",
    "sv": "varje_(?:dag|morgon|kväll|år|söndag)", "da": "hver_(?:dag|morgen|aften|søndag) hvert_år",
    "no": "hver_(?:dag|morgen|kveld|eneste_dag|søndag) kvar_dag hvert_år", "is": "á_hverjum_(?:degi|morgni)",
    "fi": "joka_(?:päivä|aamu|ilta|vuosi|sunnuntai)", "et": "iga_(?:päev|hommik|õhtu)", "lv": "katru_(?:dienu|rītu)",
    "lt": "kiekvieną_(?:dieną|rytą)", "pl": "codziennie każdego_dnia co_(?:dzień|rano|tydzień|niedzielę)",
    "cs": "každý_den denně každé_ráno", "sk": "každý_deň denne každé_ráno", "sl": "vsak_dan vsako_jutro",
    "sr": "svaki_dan svako_jutro сваки_дан сваког_дана", "mk": "секој_ден", "bg": "всеки_ден всяка_сутрин",
    "ru": "каждый_(?:день|вечер|год) каждое_утро ежедневно", "uk": "щодня кожного_дня кожен_день щоранку",
    "be": "кожны_дзень штодня", "hu": "minden_(?:nap|reggel|este|vasárnap) naponta", "el": "κάθε_(?:μέρα|πρωί|βράδυ)",
    "tr": "her_(?:gün|sabah|akşam)", "az": "hər_gün", "sq": "çdo_(?:ditë|mëngjes)", "he": "כל_(?:יום|בוקר)",
    "ar": "كل_(?:يوم|صباح)", "fa": "هر_(?:روز|شب)", "ur": "روزانہ ہر_روز", "hi": "रोज़ हर_दिन", "bn": "প্রতিদিন রোজ",
    "vi": "(?:ngày_nào|mỗi_ngày|hàng_ngày)", "id": "(?:setiap|tiap)_(?:hari|pagi|malam)", "sw": "kila_siku",
    "tl": "araw-araw", "zh": "每天 天天", "ja": "毎(?:日|朝|晩|週)", "ko": "매일", "th": "ทุกวัน",
}  # fmt: skip
EVERY_DAY["hr"] = EVERY_DAY["sr"]

# somebody else says so
SAID: dict[str, str] = {
    "de": "sagten? sagt meinte schrieb", "nl": "zei zegt zeiden", "fr": "dit-(?:il|elle) a-t-(?:il|elle)_dit a_dit",
    "es": "dijo dice dijeron", "it": "disse dice ha_detto", "pt": "disse diz disseram", "ca": "va_dir diu", "gl": "dixo di",
    "ro": "a_zis zice a_spus spune", "sv": "sade säger sa_(?:han|hon)", "da": "sagde siger", "no": "sier sa_(?:han|hun)",
    "is": "sagði segir", "fi": "sanoi sanoo", "et": "ütles ütleb", "lv": "teica saka", "lt": "sakė sako",
    "pl": "powiedzia[łl][aoi]? mówi", "cs": "řekl[ai]? říká", "sk": "povedal[ai]? hovorí", "sl": "rekel rekla pravi",
    "sr": "rekao rekla kaže рекао рекла каже", "mk": "рече вели", "bg": "каза казва", "ru": "сказал[аи]? говорит",
    "uk": "сказа(?:в|ла) каже", "be": "сказа(?:ў|ла) кажа", "hu": "mondta mondja", "el": "είπε λέει",
    "tr": "dedi söyledi diyor diyo", "az": "dedi deyir", "sq": "tha thotë", "he": "אמרה? אומרת?", "ar": "قال قالت يقول",
    "fa": "گفت میگه", "hi": "कहा बोला", "bn": "বলল বলেছে", "ta": "சொன்னான் சொன்னாள்", "vi": "nói bảo", "id": "katanya bilang",
    "sw": "alisema anasema", "zh": "他说 她说 他們說", "ja": "言って", "ko": "했어요",
}  # fmt: skip
SAID["hr"] = SAID["sr"]

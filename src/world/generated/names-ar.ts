// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, use, form, sector */
export const PARTY_NAMES = `
ABCNEWS	name	إيه بي سي نيوز	
ABKHAZIA	name	أبخازيا	
ABUSAYYAF	name	أبو سياف	
ADDISSTANDARD	name	أديس ستاندرد	
ADF	name	القوات الديمقراطية المتحالفة	
ADNOC	name	أدنوك	
AEOI	name	منظمة الطاقة الذرية الإيرانية	
AEROFLOT	name	إيروفلوت	
AES	name	تحالف دول الساحل	
AFG	name	أفغانستان	
AFINTL	name	أفغانستان إنترناشيونال	
AFP	name	فرانس برس	
AFRICA	name	الدول الأفريقية	
AGO	name	أنغولا	
AIIB	name	البنك الآسيوي للاستثمار في البنية التحتية	
AIRBUS	name	إيرباص	
AKIPRESS	name	آكي برس	
ALAHRAM	name	صحيفة الأهرام	
ALAKHBAR	name	صحيفة الأخبار	
ALALAM	name	قناة العالم	
ALARABIYA	name	قناة العربية	
ALARABY	name	العربي الجديد	
ALB	name	ألبانيا	
ALHURRA	name	قناة الحرة	
ALJADEED	name	قناة الجديد	
ALMANAR	name	قناة المنار	
ALMASIRAH	name	قناة المسيرة	
ALQUDSALARABI	name	القدس العربي	
ALSHABAAB	name	حركة الشباب	
ALSHARQ	name	الشرق بلومبرغ	
ALSUMARIA	name	السومرية نيوز	
ALWATANSY	name	صحيفة الوطن السورية	
AMNESTY	name	منظمة العفو الدولية	
AMUTV	name	آمو تي في	
ANADOLU	name	الأناضول	
AND	name	أندورا	
ANI	name	وكالة الأنباء الآسيوية الدولية	
ANNAHAR	name	صحيفة النهار	
ANSA	name	أنسا	
ANTARA	name	أنتارا	
AP	name	أسوشيتد برس	
APAAZ	name	وكالة آبا الأذربيجانية	
APP	name	وكالة أنباء باكستان	
APS	name	وكالة الأنباء الجزائرية	
ARAB	name	الدول العربية	
ARABCOALITION	name	التحالف العربي	
ARABLEAGUE	name	جامعة الدول العربية	
ARABNEWS	name	عرب نيوز	
ARAKANARMY	name	جيش أراكان	
ARAMCO	name	أرامكو	
ARE	name	الإمارات العربية المتحدة	
ARG	name	الأرجنتين	
ARM	name	أرمينيا	
ARMENPRESS	name	أرمنبريس	
ASAHI	name	أساهي شيمبون	
ASEAN	name	آسيان	
ASHARQALAWSAT	name	صحيفة الشرق الأوسط	
ATG	name	أنتيغوا وبربودا	
ATG	name	أنتيغوا وباربودا	
AU	name	الاتحاد الأفريقي	
AUKUS	name	أوكوس	
AUS	name	أستراليا	
AUT	name	النمسا	
AXIOS	name	أكسيوس	
AZE	name	أذربيجان	
AZERTAC	name	وكالة أذرتاج	
AZOV	name	كتيبة آزوف	
BAE	name	بي إيه إي سيستمز	
BALTICS	name	دول البلطيق	
BAYKAR	name	بايكار	
BBC	name	بي بي سي	
BDI	name	بوروندي	
BEL	name	بلجيكا	
BELARUSKALI	name	بيلاروسكالي	
BELAVIA	name	بيلافيا	
BELAZ	name	بيلاز	
BELTA	name	بيلتا	
BERNAMA	name	برناما	
BFA	name	بوركينا فاسو	
BFM	name	بي إف إم تي في	
BGD	name	بنغلاديش	
BGR	name	بلغاريا	
BHR	name	البحرين	
BHS	name	جزر البهاما	
BHS	name	باهاماس	
BIH	name	البوسنة والهرسك	
BILD	name	بيلد	
BLA	name	جيش تحرير بلوشستان	
BLACKWATER	name	بلاك ووتر	
BLOOMBERG	name	بلومبرغ	
BLR	name	بيلاروس	
BLR	name	روسيا البيضاء	
BLZ	name	بليز	
BNA	name	وكالة أنباء البحرين	
BNS	name	وكالة أنباء البلطيق	
BOEING	name	بوينغ	
BOKOHARAM	name	بوكو حرام	
BOL	name	بوليفيا	
BRA	name	البرازيل	
BRB	name	بربادوس	
BRB	name	باربادوس	
BRICS	name	بريكس	
BRN	name	بروناي	
BTN	name	بوتان	
BWA	name	بوتسوانا	
CAF	name	جمهورية أفريقيا الوسطى	
CAIRONEWS	name	القاهرة الإخبارية	
CAN	name	كندا	
CARICOM	name	الجماعة الكاريبية	
CBC	name	سي بي سي الكندية	
CBS	name	سي بي إس	
CELAC	name	سيلاك	
CENTRALASIA	name	دول آسيا الوسطى	
CGTN	name	سي جي تي إن	
CHE	name	سويسرا	
CHINADAILY	name	تشاينا ديلي	
CHL	name	تشيلي	
CHN	name	الصين	
CIS	name	رابطة الدول المستقلة	
CIV	name	ساحل العاج	
CMR	name	الكاميرون	
CNATW	name	وكالة الأنباء المركزية التايوانية	
CNBC	name	سي إن بي سي	
CNN	name	سي إن إن	
COALITION	name	التحالف الدولي	
COD	name	الكونغو - كينشاسا	
COD	name	جمهورية الكونغو الديمقراطية	
COG	name	الكونغو - برازافيل	
COG	name	جمهورية الكونغو	
COL	name	كولومبيا	
COM	name	جزر القمر	
CORRIERE	name	كورييري ديلا سيرا	
COSCO	name	كوسكو	
COUNCILOFEUROPE	name	مجلس أوروبا	
CPV	name	الرأس الأخضر	
CRI	name	كوستاريكا	
CSTO	name	منظمة معاهدة الأمن الجماعي	
CTK	name	وكالة الأنباء التشيكية	
CUB	name	كوبا	
CYP	name	قبرص	
CZE	name	التشيك	
CZE	name	جمهورية التشيك	
DABANGA	name	راديو دبنقا	
DAILYMAVERICK	name	ديلي مافريك	
DASSAULT	name	داسو	
DAWN	name	صحيفة دون الباكستانية	
DEU	name	ألمانيا	
DIEWELT	name	دي فيلت	
DIEZEIT	name	دي تسايت	
DJI	name	جيبوتي	
DMA	name	دومينيكا	
DNK	name	الدانمرك	
DNK	name	الدنمارك	
DOM	name	جمهورية الدومينيكان	
DPA	name	وكالة الأنباء الألمانية	
DPR	name	جمهورية دونيتسك الشعبية	
DW	name	دويتشه فيله	
DZA	name	الجزائر	
E3	name	الترويكا الأوروبية	
EAC	name	مجموعة شرق أفريقيا	
EAEU	name	الاتحاد الاقتصادي الأوراسي	
ECHOROUK	name	الشروق الجزائرية	
ECO	name	منظمة التعاون الاقتصادي	
ECONOMIST	name	الإيكونوميست	
ECOWAS	name	إيكواس	
ECU	name	الإكوادور	
EGY	name	مصر	
ELBIT	name	إلبيت سيستمز	
ELN	name	جيش التحرير الوطني الكولومبي	
ELPAIS	name	إلباييس	
EMIRATESAIRLINE	name	طيران الإمارات	
ENABBALADI	name	عنب بلدي	
ENI	name	إيني	
ENTEKHAB	name	موقع انتخاب	
ERI	name	إريتريا	
ERR	name	هيئة البث الإستونية	
ESH	name	الصحراء الغربية	
ESP	name	إسبانيا	
EST	name	إستونيا	
ETA	name	إيتا	
ETEMAD	name	صحيفة اعتماد الإيرانية	
ETH	name	إثيوبيا	
EU	name	الاتحاد الأوروبي	
EURONEWS	name	يورونيوز	
EUROPRAVDA	name	يوروبيسكا برافدا	
EXPRESSTRIBUNE	name	إكسبرس تريبيون	
EXXON	name	إكسون موبيل	
FANA	name	فانا الإثيوبية	
FAO	name	الفاو	
FARC	name	فارك	
FARSNEWS	name	وكالة فارس	
FATF	name	مجموعة العمل المالي	
FAZ	name	زود دويتشه تسايتونغ	
FDLR	name	القوات الديمقراطية لتحرير رواندا	
FIN	name	فنلندا	
FJI	name	فيجي	
FLA	name	جبهة تحرير أزواد	
FOLHA	name	فوليا دي ساو باولو	
FONTANKA	name	فونتانكا	
FOREIGNPOLICY	name	فورين بوليسي	
FOXNEWS	name	فوكس نيوز	
FRA	name	فرنسا	
FRANCE24	name	فرانس 24	
FSA	name	الجيش السوري الحر	
FSM	name	ميكرونيزيا	
FSM	name	ولايات ميكرونيسيا المتحدة	
FT	name	فايننشال تايمز	
G20	name	مجموعة العشرين	
G7	name	مجموعة السبع	
G77	name	مجموعة 77	
GAB	name	الغابون	
GAROWE	name	غاروي أونلاين	
GAZETARU	name	غازيتا رو	
GAZETAUZ	name	غازيتا أوز	
GAZPROM	name	غازبروم	
GBR	name	المملكة المتحدة	
GCC	name	مجلس التعاون الخليجي	
GECF	name	منتدى الدول المصدرة للغاز	
GEO	name	جورجيا	
GHA	name	غانا	
GIB	name	جبل طارق	
GIN	name	غينيا	
GLOBALTIMES	name	غلوبال تايمز	
GLOBO	name	أو غلوبو	
GMB	name	غامبيا	
GNB	name	غينيا بيساو	
GNQ	name	غينيا الاستوائية	
GOOGLE	name	غوغل	
GRC	name	اليونان	
GRD	name	غرينادا	
GRL	name	غرينلاند	
GRL	name	جرينلاند	
GTM	name	غواتيمالا	
GUARDIAN	name	الغارديان	
GUY	name	غيانا	
HAALVSH	name	حال وش	
HAARETZ	name	هآرتس	
HAMAS	name	حماس	
HESPRESS	name	هسبريس	
HEZBOLLAH	name	حزب الله	
HINDU	name	تايمز أوف إنديا	
HKG	name	هونغ كونغ	
HND	name	هندوراس	
HOUTHIS	name	الحوثيون	
HRV	name	كرواتيا	
HRW	name	هيومن رايتس ووتش	
HTI	name	هايتي	
HTS	name	هيئة تحرير الشام	
HUAWEI	name	هواوي	
HUN	name	هنغاريا	
HUN	name	المجر	
HURRIYET	name	حرييت	
I24	name	آي 24 نيوز	
IAEA	name	الوكالة الدولية للطاقة الذرية	
ICC	name	المحكمة الجنائية الدولية	
ICJ	name	محكمة العدل الدولية	
ICRC	name	الصليب الأحمر	
IDN	name	إندونيسيا	
IGAD	name	إيغاد	
IHA	name	وكالة إخلاص	
ILNA	name	إيلنا	
ILO	name	منظمة العمل الدولية	
IMF	name	صندوق النقد الدولي	
INA	name	وكالة الأنباء العراقية	
IND	name	الهند	
INDEPENDENTUK	name	ذي إندبندنت	
INFOBAE	name	إنفوباي	
INTERFAX	name	إنترفاكس	
INTERPOL	name	الإنتربول	
IOM	name	المنظمة الدولية للهجرة	
IRA	name	الجيش الجمهوري الأيرلندي	
IRANAIR	name	إيران إير	
IRANINTL	name	إيران إنترناشيونال	
IRANKHODRO	name	إيران خودرو	
IRAQIRESISTANCE	name	المقاومة الإسلامية في العراق	
IRIB	name	هيئة الإذاعة والتلفزيون الإيرانية	
IRISL	name	خطوط الشحن البحري الإيرانية	
IRL	name	أيرلندا	
IRN	name	إيران	
IRNA	name	إرنا	
IRQ	name	العراق	
IRRAWADDY	name	إيراوادي	
ISIS	name	داعش	
ISL	name	آيسلندا	
ISNA	name	إيسنا	
ISR	name	إسرائيل	
ISWTHINK	name	معهد دراسة الحرب	
ITA	name	إيطاليا	
IZVESTIA	name	إزفيستيا	
JAISHALADL	name	جيش العدل	
JAKARTAPOST	name	جاكرتا بوست	
JAM	name	جامايكا	
JAVANFA	name	صحيفة جوان الإيرانية	
JEM	name	حركة العدل والمساواة	
JIJI	name	جيجي برس	
JNIM	name	جماعة نصرة الإسلام والمسلمين	
JOR	name	الأردن	
JPN	name	اليابان	
JPOST	name	جيروزاليم بوست	
KABAR	name	وكالة كابار	
KAN	name	هيئة البث الإسرائيلية	
KAYHAN	name	كيهان	
KAZ	name	كازاخستان	
KAZATOMPROM	name	كازاتوم بروم	
KAZINFORM	name	كازإنفورم	
KBS	name	كي بي إس	
KCNA	name	وكالة الأنباء المركزية الكورية	
KDPI	name	حزب الحياة الحرة الكردستاني	
KEN	name	كينيا	
KGZ	name	قيرغيزستان	
KHABARONLINE	name	خبر أونلاين	
KHATAM	name	خاتم الأنبياء	
KHM	name	كمبوديا	
KHOVAR	name	وكالة خوفار	
KIR	name	كيريباتي	
KNA	name	سانت كيتس ونيفيس	
KOMMERSANT	name	كوميرسانت	
KOMSOMOLKA	name	كومسومولسكايا برافدا	
KOR	name	كوريا الجنوبية	
KRG	name	إقليم كردستان	
KUNA	name	وكالة الأنباء الكويتية	
KURDISTAN24	name	كردستان 24	
KWT	name	الكويت	
KYODO	name	كيودو	
LAO	name	لاوس	
LASTAMPA	name	لا ستامبا	
LATINAMERICA	name	دول أمريكا اللاتينية	
LBCI	name	إل بي سي آي	
LBN	name	لبنان	
LBR	name	ليبيريا	
LBY	name	ليبيا	
LCA	name	سانت لوسيا	
LEFIGARO	name	لوفيغارو	
LEMONDE	name	لوموند	
LENTARU	name	لينتا رو	
LEONARDO	name	ليوناردو الإيطالية	
LEPARISIEN	name	لو باريزيان	
LET	name	عسكر طيبة	
LIBERATION	name	ليبراسيون	
LIE	name	ليختنشتاين	
LKA	name	سريلانكا	
LNA	name	الجيش الوطني الليبي	
LOCKHEED	name	لوكهيد مارتن	
LPR	name	جمهورية لوغانسك الشعبية	
LRA	name	جيش الرب	
LSO	name	ليسوتو	
LTTE	name	نمور التاميل	
LTU	name	ليتوانيا	
LUKOIL	name	لوك أويل	
LUSA	name	وكالة الأنباء البولندية	
LUX	name	لوكسمبورغ	
LVA	name	لاتفيا	
M23	name	حركة 23 مارس	
MAC	name	منطقة ماكاو الإدارية الخاصة	
MAC	name	ماكاو	
MAERSK	name	ميرسك	
MAHANAIR	name	ماهان إير	
MAP	name	وكالة المغرب العربي للأنباء	
MAR	name	المغرب	
MASRYALYOUM	name	المصري اليوم	
MAZ	name	مصنع مينسك للسيارات	
MCO	name	موناكو	
MDA	name	مولدوفا	
MDG	name	مدغشقر	
MDV	name	جزر المالديف	
MEDIAZONA	name	ميديازونا	
MEE	name	ميدل إيست آي	
MEHR	name	وكالة مهر	
MEK	name	مجاهدي خلق	
MENA	name	وكالة أنباء الشرق الأوسط	
MERCOSUR	name	ميركوسور	
META	name	فيسبوك	
MEX	name	المكسيك	
MHL	name	جزر مارشال	
MICROSOFT	name	مايكروسوفت	
MIZAN	name	وكالة ميزان	
MKD	name	مقدونيا الشمالية	
MLI	name	مالي	
MLT	name	مالطا	
MMR	name	بورما	
MNE	name	الجبل الأسود	
MNG	name	منغوليا	
MOZ	name	موزمبيق	
MRT	name	موريتانيا	
MSF	name	أطباء بلا حدود	
MSNBC	name	إم إس إن بي سي	
MTI	name	وكالة الأنباء المجرية	
MTZ	name	مصنع مينسك للجرارات	
MUS	name	موريشيوس	
MUSLIMBROTHERHOOD	name	الإخوان المسلمون	
MUSLIMSTATES	name	الدول الإسلامية	
MWI	name	ملاوي	
MWI	name	مالاوي	
MYS	name	ماليزيا	
NAFTOGAZ	name	نفتوغاز	
NAM	name	ناميبيا	
NAM_MOVEMENT	name	حركة عدم الانحياز	
NASHANIVA	name	ناشا نيفا	
NATO	name	الناتو	
NAXALITES	name	الماويون	
NBC	name	إن بي سي	
NDTV	name	إن دي تي في	
NER	name	النيجر	
NEWSWEEK	name	نيوزويك	
NGA	name	نيجيريا	
NHK	name	إن إتش كيه	
NIC	name	نيكاراغوا	
NIKKEI	name	نيكاي	
NIOC	name	شركة النفط الوطنية الإيرانية	
NLD	name	هولندا	
NNA	name	الوكالة الوطنية للإعلام	
NNPC	name	شركة النفط الوطنية النيجيرية	
NOR	name	النرويج	
NORDICS	name	دول الشمال الأوروبي	
NORTHCYPRUS	name	جمهورية شمال قبرص التركية	
NOURNEWS	name	نور نيوز	
NOVAYAGAZETA	name	نوفايا غازيتا	
NPA	name	جيش الشعب الجديد	
NPL	name	نيبال	
NPR	name	إن بي آر	
NRU	name	ناورو	
NTVTR	name	قناة إن تي في التركية	
NUG	name	حكومة الوحدة الوطنية في ميانمار	
NVIDIA	name	إنفيديا	
NYT	name	نيويورك تايمز	
NZL	name	نيوزيلندا	
NZZ	name	نويه تسورشر تسايتونغ	
OAS	name	منظمة الدول الأمريكية	
OECD	name	منظمة التعاون الاقتصادي والتنمية	
OIC	name	منظمة التعاون الإسلامي	
OKAZ	name	صحيفة عكاظ	
OLA	name	جيش تحرير أورومو	
OMN	name	عُمان	
ONA	name	وكالة الأنباء العمانية	
OPCW	name	منظمة حظر الأسلحة الكيميائية	
OPEC	name	أوبك	
OPECPLUS	name	أوبك بلس	
OSCE	name	منظمة الأمن والتعاون في أوروبا	
P5PLUS1	name	مجموعة خمسة زائد واحد	
PAJHWOK	name	وكالة باجهوك	
PAK	name	باكستان	
PALESTINIANFACTIONS	name	الفصائل الفلسطينية	
PAN	name	بنما	
PBS	name	بي بي إس	
PDVSA	name	بي دي في إس إيه	
PEOPLESDAILY	name	صحيفة الشعب اليومية	
PER	name	بيرو	
PFLP	name	الجبهة الشعبية لتحرير فلسطين	
PHL	name	الفلبين	
PIJ	name	الجهاد الإسلامي	
PKK	name	حزب العمال الكردستاني	
PLW	name	بالاو	
PNG	name	بابوا غينيا الجديدة	
POL	name	بولندا	
POLISARIO	name	جبهة البوليساريو	
POLITICO	name	بوليتيكو	
PREMIUMTIMES	name	بريميوم تايمز	
PRENSALATINA	name	برينسا لاتينا	
PRESSTV	name	برس تي في	
PRI	name	بورتوريكو	
PRK	name	كوريا الشمالية	
PRT	name	البرتغال	
PRY	name	باراغواي	
PSE	name	الأراضي الفلسطينية	
PSE	name	فلسطين	
PTI	name	برس ترست أوف إنديا	
QAT	name	قطر	
QATARAIRWAYS	name	الخطوط الجوية القطرية	
QATARENERGY	name	قطر للطاقة	
QNA	name	وكالة الأنباء القطرية	
RBC	name	آر بي كا	
RBCUA	name	آر بي سي أوكرانيا	
RENAMO	name	رينامو	
REPUBLIKASRPSKA	name	جمهورية صرب البوسنة	
RESISTANCEAXIS	name	محور المقاومة	
REUTERS	name	رويترز	
RFERL	name	راديو أوروبا الحرة	
RFI	name	إذاعة فرنسا الدولية	
RHEINMETALL	name	راينميتال	
RIANOVOSTI	name	نوفوستي	
ROSATOM	name	روساتوم	
ROSGAZETA	name	روسيسكايا غازيتا	
ROSNEFT	name	روسنفت	
ROSOBORONEXPORT	name	روس أوبورون إكسبورت	
ROSSIYA24	name	روسيا 24	
ROU	name	رومانيا	
RSFSUDAN	name	قوات الدعم السريع	
RT	name	روسيا اليوم	
RUDAW	name	رووداو	
RUS	name	روسيا	
RWA	name	رواندا	
RZD	name	سكك الحديد الروسية	
SABA	name	وكالة سبأ	
SADC	name	مجموعة تنمية الجنوب الأفريقي	
SAFA	name	وكالة صفا	
SAIPA	name	سايبا	
SAMSUNG	name	سامسونغ	
SANA	name	سانا	
SAU	name	المملكة العربية السعودية	
SAU	name	السعودية	
SCMP	name	ساوث تشاينا مورنينغ بوست	
SCO	name	منظمة شنغهاي للتعاون	
SDF	name	قوات سوريا الديمقراطية	
SDN	name	السودان	
SEN	name	السنغال	
SGP	name	سنغافورة	
SHAFAQ	name	شفق نيوز	
SHARGH	name	صحيفة شرق	
SHELL	name	رويال داتش شل	
SIEMENS	name	سيمنز	
SINOPEC	name	سينوبك	
SKYNEWS	name	سكاي نيوز	
SLB	name	جزر سليمان	
SLE	name	سيراليون	
SLV	name	السلفادور	
SMR	name	سان مارينو	
SOCAR	name	سوكار	
SOHR	name	المرصد السوري لحقوق الإنسان	
SOM	name	الصومال	
SOMALILAND	name	أرض الصومال	
SOMO	name	سومو	
SONATRACH	name	سوناطراك	
SOUTHOSSETIA	name	أوسيتيا الجنوبية	
SPA	name	وكالة الأنباء السعودية	
SPACEX	name	سبيس إكس	
SPIEGEL	name	دير شبيغل	
SPLMN	name	الحركة الشعبية لتحرير السودان	
SPUTNIK	name	سبوتنيك	
SRB	name	صربيا	
SSD	name	جنوب السودان	
STP	name	ساو تومي وبرينسيبي	
STP	name	ساو تومي وبرينسيب	
STRAITSTIMES	name	ستريتس تايمز	
SUDANTRIBUNE	name	سودان تربيون	
SUNA	name	سونا	
SUR	name	سورينام	
SUSPILNE	name	سوسبيلني	
SVK	name	سلوفاكيا	
SVN	name	سلوفينيا	
SWE	name	السويد	
SWZ	name	إسواتيني	
SWZ	name	سوازيلاند	
SYC	name	سيشل	
SYR	name	سوريا	
SYRIATV	name	تلفزيون سوريا	
TABNAK	name	تابناك	
TALIBAN	name	طالبان	
TANJUG	name	تانيوغ	
TAP	name	وكالة تونس أفريقيا للأنباء	
TASNIM	name	تسنيم	
TASS	name	تاس	
TCD	name	تشاد	
TELEGRAPH	name	ديلي تلغراف	
TELESUR	name	تيليسور	
TESLA	name	تسلا	
TGO	name	توغو	
THA	name	تايلاند	
THEHILL	name	صحيفة ذا هيل	
THENATIONAL	name	ذا ناشيونال	
TIKTOK	name	بايت دانس	
TIMES	name	صحيفة التايمز	
TIMESOFISRAEL	name	تايمز أوف إسرائيل	
TJK	name	طاجيكستان	
TKM	name	تركمانستان	
TLS	name	تيمور - ليشتي	
TLS	name	تيمور الشرقية	
TOLONEWS	name	طلوع نيوز	
TON	name	تونغا	
TOTAL	name	توتال إنرجي	
TPLF	name	جبهة تحرير شعب تيغراي	
TRANSNISTRIA	name	ترانسنيستريا	
TRT	name	تي آر تي	
TSMC	name	تي إس إم سي	
TTO	name	ترينيداد وتوباغو	
TTP	name	طالبان باكستان	
TUN	name	تونس	
TUR	name	تركيا	
TURKICSTATES	name	منظمة الدول التركية	
TURKISHAIRLINES	name	الخطوط الجوية التركية	
TUV	name	توفالو	
TVRAIN	name	قناة دوجد	
TWN	name	تايوان	
TZA	name	تنزانيا	
TZA	name	تانزانيا	
UGA	name	أوغندا	
UKR	name	أوكرانيا	
UKRINFORM	name	يوكرينفورم	
UN	name	الأمم المتحدة	
UNHCR	name	المفوضية السامية للأمم المتحدة لشؤون اللاجئين	
UNICEF	name	اليونيسف	
UNIONSTATE	name	دولة الاتحاد بين روسيا وبيلاروسيا	
UNITA	name	يونيتا	
UNRWA	name	الأونروا	
UPI	name	يونايتد برس إنترناشيونال	
URY	name	أورغواي	
URY	name	الأوروغواي	
USA	name	الولايات المتحدة	
USATODAY	name	يو إس إيه توداي	
UZB	name	أوزبكستان	
VAT	name	الفاتيكان	
VCT	name	سانت فنسنت وجزر غرينادين	
VCT	name	سانت فينسنت والغرينادين	
VEDOMOSTI	name	فيدوموستي	
VEN	name	فنزويلا	
VNA	name	وكالة الأنباء الفيتنامية	
VNM	name	فيتنام	
VOA	name	صوت أمريكا	
VOLKSWAGEN	name	فولكس فاغن	
VUT	name	فانواتو	
VZGLYAD	name	صحيفة فزغلياد	
WAGNER	name	فاغنر	
WALLA	name	موقع والا	
WAM	name	وكالة أنباء الإمارات	
WASHINGTONPOST	name	واشنطن بوست	
WEST	name	الغرب	
WFP	name	برنامج الأغذية العالمي	
WHO	name	منظمة الصحة العالمية	
WORLDBANK	name	البنك الدولي	
WSJ	name	وول ستريت جورنال	
WSM	name	ساموا	
WTO	name	منظمة التجارة العالمية	
XINHUA	name	شينخوا	
XKX	name	كوسوفو	
YEM	name	اليمن	
YEMENSTC	name	المجلس الانتقالي الجنوبي	
YENISAFAK	name	يني شفق	
YJC	name	نادي المراسلين الشباب	
YLE	name	يله	
YNET	name	يديعوت أحرونوت	
YOMIURI	name	يوميوري شيمبون	
YONHAP	name	يونهاب	
YOUM7	name	اليوم السابع	
ZAF	name	جنوب أفريقيا	
ZDF	name	زد دي إف	
ZMB	name	زامبيا	
ZWE	name	زيمبابوي	
ABCNEWS	variant	إيه بي سي	
ABUSAYYAF	variant	جبهة تحرير مورو الإسلامية	
ABUSAYYAF	variant	جماعة أبو سياف	
AES	variant	كونفدرالية دول الساحل	
AFG	variant	إمارة أفغانستان الإسلامية	
AFP	variant	أ ف ب	
AFP	variant	الوكالة الفرنسية	
AFP	variant	وكالة فرانس برس	
AGO	variant	أنجولا	
ALAKHBAR	variant	صحيفة الأخبار اللبنانية	
ALALAM	variant	العالم نيوز	
ALARABIYA	variant	العربية نت	
ALARABIYA	variant	قناة الحدث	
ALARABIYA	variant	قناتا العربية والحدث	
ALARABY	variant	التلفزيون العربي	
ALARABY	variant	صحيفة العربي الجديد	
ALJAZEERA	variant	الجزيرة نت	
ALJAZEERA	variant	قناة الجزيرة	
ALMAYADEEN	variant	قناة الميادين	
ALQAEDA	variant	تنظيم القاعدة	
ALQUDSALARABI	variant	صحيفة القدس العربي	
ALSHABAAB	variant	حركة الشباب الصومالية	
ALSHABAAB	variant	حركة الشباب المجاهدين	
ALSHARQ	variant	الشرق للأخبار	
ALSHARQ	variant	قناة الشرق	
AMNESTY	variant	العفو الدولية	
ANADOLU	variant	وكالة أنباء الأناضول	
ANADOLU	variant	وكالة الأناضول	
ANSA	variant	وكالة أنسا	
ANTARA	variant	وكالة أنتارا	
AP	variant	أسوشييتد برس	
AP	variant	الأسوشيتد برس	
AP	variant	وكالة أسوشيتد برس	
ARAB	variant	البلدان العربية	
ARAB	variant	العالم العربي	
ARABCOALITION	variant	العدوان السعودي	
ARABCOALITION	variant	تحالف العدوان	
ARABCOALITION	variant	تحالف دعم الشرعية	
ARABCOALITION	variant	تحالف دعم الشرعية في اليمن	
ARABLEAGUE	variant	الجامعة العربية	
ARAMCO	variant	أرامكو السعودية	
ARAMCO	variant	شركة أرامكو	
ARE	variant	الإمارات	
ARE	variant	دولة الإمارات	
ARE	variant	دولة الإمارات العربية المتحدة	
ASEAN	variant	رابطة آسيان	
ASEAN	variant	رابطة دول جنوب شرق آسيا	
ASHARQALAWSAT	variant	جريدة الشرق الأوسط	
AUKUS	variant	تحالف أوكوس	
AXIOS	variant	موقع أكسيوس	
AZE	variant	جمهورية أذربيجان	
AZOV	variant	لواء آزوف	
BALTICS	variant	دول البلطيق الثلاث	
BAYKAR	variant	أسيلسان	
BBC	variant	هيئة الإذاعة البريطانية	
BELTA	variant	وكالة الأنباء البيلاروسية	
BELTA	variant	وكالة بيلتا	
BEN	variant	جمهورية بنين	
BHR	variant	مملكة البحرين	
BHS	variant	الباهاماس	
BIH	variant	البوسنة	
BILD	variant	صحيفة بيلد	
BLOOMBERG	variant	بلومبيرغ	
BLOOMBERG	variant	وكالة بلومبرغ	
BLR	variant	بلاروس	
BLR	variant	بلاروسيا	
BLR	variant	بيلاروسيا	
BLR	variant	بيلوروس	
BLR	variant	بيلوروسيا	
BLR	variant	جمهورية بيلاروس	
BLR	variant	جمهورية بيلاروسيا	
BOEING	variant	شركة بوينغ	
BOKOHARAM	variant	جماعة بوكو حرام	
BP	variant	بريتيش بتروليوم	
BRICS	variant	تكتل بريكس	
BRICS	variant	مجموعة بريكس	
CAF	variant	أفريقيا الوسطى	
CARICOM	variant	كاريكوم	
CHL	variant	شيلي	
CHN	variant	الصين الشعبية	
CHN	variant	جمهورية الصين الشعبية	
CIS	variant	كومنولث الدول المستقلة	
CIV	variant	كوت ديفوار	
CNN	variant	شبكة سي إن إن	
COALITION	variant	قوات التحالف الدولي	
COD	variant	الكونغو	
COD	variant	الكونغو الديمقراطية	
COM	variant	جمهورية القمر المتحدة	
CORRIERE	variant	لا ريبوبليكا	
CSTO	variant	معاهدة الأمن الجماعي	
CZE	variant	تشيكيا	
DASSAULT	variant	داسو للطيران	
DAWN	variant	جيو نيوز	
DEU	variant	جمهورية ألمانيا الاتحادية	
DJI	variant	جمهورية جيبوتي	
DNK	variant	الدانمارك	
DOM	variant	الدومينيكان	
DPA	variant	د ب أ	
DZA	variant	الجمهورية الجزائرية	
E3	variant	الدول الأوروبية الثلاث	
EAC	variant	جماعة شرق أفريقيا	
EAEU	variant	الاتحاد الأوراسي	
EAEU	variant	الاتحاد الاقتصادي الأوراسيوي	
EAEU	variant	المفوضية الاقتصادية الأوراسية	
ECONOMIST	variant	إيكونوميست	
ECONOMIST	variant	مجلة الإيكونوميست	
ECOWAS	variant	الإيكواس	
ECOWAS	variant	المجموعة الاقتصادية لدول غرب أفريقيا	
EFE	variant	وكالة إفي	
EGY	variant	جمهورية مصر العربية	
EGY	variant	مصر العربية	
ELBIT	variant	رافائيل	
ELBIT	variant	مجموعة إن إس أو	
ELPAIS	variant	صحيفة الباييس	
EMIRATESAIRLINE	variant	الاتحاد للطيران	
EMIRATESAIRLINE	variant	موانئ دبي العالمية	
ENI	variant	شركة إيني	
ERI	variant	أرتيريا	
ERI	variant	إرتريا	
ESH	variant	الجمهورية العربية الصحراوية الديمقراطية	
ETA	variant	منظمة إيتا	
ETH	variant	الحبشة	
EU	variant	أوروبا	
EU	variant	الأوروبيون	
EU	variant	البرلمان الأوروبي	
EU	variant	التكتل الأوروبي	
EU	variant	الدول الأوروبية	
EU	variant	المجلس الأوروبي	
EU	variant	المفوضية الأوروبية	
EU	variant	دول الاتحاد الأوروبي	
EXXON	variant	شيفرون	
FAO	variant	منظمة الأغذية والزراعة	
FARC	variant	القوات المسلحة الثورية الكولومبية	
FARSNEWS	variant	وكالة أنباء فارس	
FATF	variant	فاتف	
FOREIGNPOLICY	variant	مجلة فورين بوليسي	
FRANCE24	variant	قناة فرانس 24	
FSA	variant	الجيش الحر	
FSA	variant	الجيش الوطني السوري	
FSA	variant	المعارضة السورية	
FSA	variant	فصائل المعارضة	
FT	variant	صحيفة فايننشال تايمز	
FT	variant	فاينانشال تايمز	
FT	variant	فاينانشيال تايمز	
G7	variant	دول مجموعة السبع	
G7	variant	مجموعة الدول السبع	
G7	variant	مجموعة السبعة	
GAB	variant	الجابون	
GAZPROM	variant	شركة غازبروم	
GBR	variant	إنجلترا	
GBR	variant	إنكلترا	
GBR	variant	بريطانيا	
GBR	variant	بريطانيا العظمى	
GCC	variant	الدول الخليجية	
GCC	variant	دول الخليج	
GCC	variant	دول مجلس التعاون	
GCC	variant	دول مجلس التعاون الخليجي	
GCC	variant	مجلس التعاون	
GCC	variant	مجلس التعاون لدول الخليج	
GCC	variant	مجلس التعاون لدول الخليج العربية	
GOOGLE	variant	جوجل	
GTM	variant	جواتيمالا	
GUARDIAN	variant	الجارديان	
GUARDIAN	variant	صحيفة الغارديان	
HAARETZ	variant	صحيفة هآرتس	
HAMAS	variant	القسام	
HAMAS	variant	حركة المقاومة الإسلامية	
HAMAS	variant	حركة المقاومة الإسلامية حماس	
HAMAS	variant	حركة حماس	
HAMAS	variant	كتائب القسام	
HAMAS	variant	كتائب عز الدين القسام	
HEZBOLLAH	variant	المقاومة الإسلامية في لبنان	
HEZBOLLAH	variant	حزب الله اللبناني	
HKG	variant	هونج كونج	
HOUTHIS	variant	أنصار الله	
HOUTHIS	variant	الحوثي	
HOUTHIS	variant	الحوثيين	
HOUTHIS	variant	جماعة أنصار الله	
HOUTHIS	variant	جماعة الحوثي	
HOUTHIS	variant	حركة أنصار الله	
HOUTHIS	variant	مليشيا الحوثي	
HOUTHIS	variant	ميليشيا الحوثي	
HTI	variant	هاييتي	
HTS	variant	تحرير الشام	
HTS	variant	جبهة النصرة	
HUN	variant	جمهورية المجر	
HURRIYET	variant	ديلي صباح	
HURRIYET	variant	صحيفة حرييت	
IAEA	variant	الوكالة الذرية	
IAEA	variant	مجلس محافظي الوكالة الدولية للطاقة الذرية	
IAEA	variant	وكالة الطاقة الذرية	
ICC	variant	الجنائية الدولية	
ICRC	variant	اللجنة الدولية للصليب الأحمر	
IGAD	variant	إيقاد	
IGAD	variant	الهيئة الحكومية للتنمية	
ILNA	variant	وكالة إيلنا	
IMF	variant	صندوق النقد	
INA	variant	وكالة واع	
IND	variant	جمهورية الهند	
INDEPENDENTUK	variant	صحيفة الإندبندنت	
INTERFAX	variant	وكالة إنترفاكس	
INTERPOL	variant	إنتربول	
INTERPOL	variant	الانتربول الدولي	
IRANAIR	variant	الخطوط الجوية الإيرانية	
IRANINTL	variant	إيران إنترناشونال	
IRANKHODRO	variant	شركة إيران خودرو	
IRAQIRESISTANCE	variant	الفصائل العراقية	
IRAQIRESISTANCE	variant	حركة النجباء	
IRAQIRESISTANCE	variant	عصائب أهل الحق	
IRAQIRESISTANCE	variant	كتائب حزب الله	
IRAQIRESISTANCE	variant	كتائب حزب الله العراقي	
IRIB	variant	التلفزيون الإيراني	
IRN	variant	الجمهورية الإسلامية	
IRN	variant	الجمهورية الإسلامية الإيرانية	
IRN	variant	جمهورية إيران الإسلامية	
IRNA	variant	وكالة أنباء الجمهورية الإسلامية	
IRNA	variant	وكالة أنباء الجمهورية الإسلامية الإيرانية	
IRNA	variant	وكالة إرنا	
IRNA	variant	وكالة الأنباء الإيرانية	
IRNA	variant	وكالة الأنباء الإيرانية الرسمية	
IRQ	variant	جمهورية العراق	
ISIS	variant	تنظيم الدولة	
ISIS	variant	تنظيم الدولة الإسلامية	
ISIS	variant	تنظيم داعش	
ISIS	variant	داعش خراسان	
ISIS	variant	ولاية خراسان	
ISNA	variant	وكالة أنباء الطلبة	
ISNA	variant	وكالة أنباء الطلبة الإيرانية	
ISNA	variant	وكالة إيسنا	
ISR	variant	الاحتلال الإسرائيلي	
ISR	variant	الاحتلال الصهيوني	
ISR	variant	العدو الإسرائيلي	
ISR	variant	العدو الصهيوني	
ISR	variant	الكيان الإسرائيلي	
ISR	variant	الكيان الصهيوني	
ISR	variant	الكيان المحتل	
ISR	variant	دولة إسرائيل	
ISR	variant	دولة الاحتلال	
ISR	variant	كيان الاحتلال	
IZVESTIA	variant	صحيفة إزفيستيا	
JEM	variant	حركة تحرير السودان	
JNIM	variant	نصرة الإسلام والمسلمين	
JOR	variant	المملكة الأردنية	
JOR	variant	المملكة الأردنية الهاشمية	
JPOST	variant	صحيفة جيروزاليم بوست	
KAN	variant	إذاعة الجيش الإسرائيلي	
KAN	variant	إسرائيل هيوم	
KAN	variant	القناة 12	
KAN	variant	القناة 12 الإسرائيلية	
KAN	variant	القناة 13	
KAN	variant	القناة 14	
KAN	variant	معاريف	
KAN	variant	هيئة البث	
KAYHAN	variant	صحيفة كيهان	
KAZ	variant	قازاقستان	
KAZ	variant	كازخستان	
KGZ	variant	قرغيزستان	
KGZ	variant	قرغيزيا	
KGZ	variant	قيرغيزيا	
KHATAM	variant	مقر خاتم الأنبياء	
KOMMERSANT	variant	صحيفة كوميرسانت	
KOR	variant	جمهورية كوريا	
KOR	variant	كوريا	
KRG	variant	إقليم كردستان العراق	
KRG	variant	البشمركة	
KRG	variant	البيشمركة	
KRG	variant	حكومة إقليم كردستان	
KRG	variant	كردستان العراق	
KUNA	variant	كونا	
KWT	variant	دولة الكويت	
KYODO	variant	وكالة كيودو	
LATINAMERICA	variant	دول أميركا اللاتينية	
LBN	variant	الجمهورية اللبنانية	
LBY	variant	دولة ليبيا	
LEFIGARO	variant	صحيفة لوفيغارو	
LEMONDE	variant	صحيفة لوموند	
LET	variant	جيش محمد	
LET	variant	لشكر طيبة	
LKA	variant	سري لانكا	
LNA	variant	قوات حفتر	
LOCKHEED	variant	رايثيون	
LRA	variant	جيش الرب للمقاومة	
M23	variant	إم 23	
M23	variant	متمردو إم 23	
MAHANAIR	variant	طيران ماهان	
MAR	variant	المملكة المغربية	
MDA	variant	مولدافيا	
MDV	variant	المالديف	
MEHR	variant	وكالة أنباء مهر	
MEHR	variant	وكالة مهر للأنباء	
MEK	variant	مجاهدو خلق	
MEK	variant	منظمة خلق الإرهابية	
MEK	variant	منظمة مجاهدي خلق	
MKD	variant	جمهورية مقدونيا الشمالية	
MKD	variant	مقدونيا	
MLI	variant	جمهورية مالي	
MLI	variant	دولة مالي	
MLI	variant	شمال مالي	
MLI	variant	وسط مالي	
MMR	variant	ميانمار	
MNE	variant	جمهورية الجبل الأسود	
MNE	variant	مونتنيغرو	
MNE	variant	مونتينيغرو	
MRT	variant	الجمهورية الإسلامية الموريتانية	
MUSLIMBROTHERHOOD	variant	الإخوان المسلمين	
MUSLIMBROTHERHOOD	variant	جماعة الإخوان	
MUSLIMBROTHERHOOD	variant	جماعة الإخوان المسلمين	
MUSLIMSTATES	variant	الأمة الإسلامية	
MUSLIMSTATES	variant	البلدان الإسلامية	
MUSLIMSTATES	variant	العالم الإسلامي	
NAM_MOVEMENT	variant	دول عدم الانحياز	
NATO	variant	الحلف الأطلسي	
NATO	variant	حلف الأطلسي	
NATO	variant	حلف الناتو	
NATO	variant	حلف شمال الأطلسي	
NATO	variant	منظمة حلف شمال الأطلسي	
NATO	variant	ناتو	
NAXALITES	variant	المتمردون الماويون	
NER	variant	جمهورية النيجر	
NGA	variant	نيجريا	
NIKKEI	variant	صحيفة نيكاي	
NLD	variant	الأراضي المنخفضة	
NORDICS	variant	دول الشمال	
NORTHCYPRUS	variant	شمال قبرص	
NORTHCYPRUS	variant	قبرص التركية	
NOURNEWS	variant	نورنيوز	
NYT	variant	صحيفة نيويورك تايمز	
OAS	variant	منظمة الدول الأميركية	
OIC	variant	منظمة المؤتمر الإسلامي	
OKAZ	variant	عكاظ	
OLA	variant	فانو	
OMN	variant	سلطنة عمان	
OPCW	variant	منظمة حظر الأسلحة الكيماوية	
OPEC	variant	منظمة أوبك	
OPECPLUS	variant	أوبك بلاس	
OPECPLUS	variant	تحالف أوبك بلس	
P5PLUS1	variant	السداسية الدولية	
PAK	variant	الباكستان	
PAK	variant	جمهورية باكستان الإسلامية	
PALESTINIANFACTIONS	variant	المقاومة الفلسطينية	
PALESTINIANFACTIONS	variant	فصائل المقاومة	
PALESTINIANFACTIONS	variant	فصائل المقاومة الفلسطينية	
PETRA	variant	وكالة الأنباء الأردنية	
PETRA	variant	وكالة بترا	
PHL	variant	الفيليبين	
PIJ	variant	حركة الجهاد	
PIJ	variant	حركة الجهاد الإسلامي	
PIJ	variant	سرايا القدس	
PKK	variant	بي كا كا	
PNG	variant	بابوا نيو غينيا	
POLISARIO	variant	البوليساريو	
POLITICO	variant	صحيفة بوليتيكو	
PRESSTV	variant	برس تي في الإيرانية	
PRK	variant	جمهورية كوريا الديمقراطية الشعبية	
PRK	variant	كوريا الديمقراطية	
PRY	variant	الباراغواي	
PSE	variant	الأراضي الفلسطينية المحتلة	
PSE	variant	دولة فلسطين	
QAT	variant	دولة قطر	
QATARAIRWAYS	variant	الخطوط القطرية	
QNA	variant	وكالة قنا	
QUAD	variant	الحوار الأمني الرباعي	
REPUBLIKASRPSKA	variant	صرب البوسنة	
RESISTANCEAXIS	variant	جبهة المقاومة	
REUTERS	variant	وكالة رويترز	
RFERL	variant	إذاعة أوروبا الحرة	
RIANOVOSTI	variant	ريا نوفوستي	
RIANOVOSTI	variant	وكالة ريا نوفوستي	
RIANOVOSTI	variant	وكالة نوفوستي	
ROSATOM	variant	روس آتوم	
ROSATOM	variant	شركة روساتوم	
ROSNEFT	variant	شركة روسنفت	
ROSOBORONEXPORT	variant	روستيخ	
RSFSUDAN	variant	الدعم السريع	
RSFSUDAN	variant	مليشيا الدعم السريع	
RSFSUDAN	variant	ميليشيا الدعم السريع	
RT	variant	آر تي عربية	
RT	variant	قناة روسيا اليوم	
RUDAW	variant	شبكة رووداو	
RUS	variant	الاتحاد الروسي	
RUS	variant	الفيدرالية الروسية	
RUS	variant	جمهورية روسيا الاتحادية	
RUS	variant	روسيا الاتحادية	
SAAB	variant	شركة ساب	
SABA	variant	سبأ	
SADC	variant	سادك	
SAFA	variant	وكالة شهاب	
SAIPA	variant	شركة سايبا	
SAMSUNG	variant	هيونداي	
SANA	variant	الوكالة العربية السورية للأنباء	
SANA	variant	وكالة سانا	
SAU	variant	العربية السعودية	
SCO	variant	شنغهاي للتعاون	
SCO	variant	منظمة شانغهاي للتعاون	
SCO	variant	منظمة شنغهاي	
SDF	variant	قسد	
SDF	variant	قوات سورية الديمقراطية	
SDF	variant	وحدات حماية الشعب	
SDN	variant	جمهورية السودان	
SGP	variant	سنجافورة	
SHELL	variant	شركة شل	
SKYNEWS	variant	سكاي نيوز عربية	
SLE	variant	سييراليون	
SOHR	variant	المرصد السوري	
SOM	variant	جمهورية الصومال	
SOMALILAND	variant	صوماليلاند	
SOMO	variant	شركة سومو	
SPA	variant	وكالة واس	
SPACEX	variant	ستارلينك	
SPIEGEL	variant	شبيغل	
SPUTNIK	variant	وكالة سبوتنيك	
SSD	variant	جمهورية جنوب السودان	
SSD	variant	دولة جنوب السودان	
STP	variant	ساو تومي	
SUNA	variant	وكالة السودان للأنباء	
SWZ	variant	مملكة إسواتيني	
SYC	variant	جزر سيشل	
SYC	variant	سيشيل	
SYR	variant	الجمهورية العربية السورية	
SYR	variant	القطر السوري	
SYR	variant	سورية	
TALIBAN	variant	حركة طالبان	
TASNIM	variant	وكالة تسنيم	
TASNIM	variant	وكالة تسنيم الدولية للأنباء	
TASS	variant	وكالة أنباء تاس	
TASS	variant	وكالة تاس	
TCD	variant	جمهورية تشاد	
TELEGRAPH	variant	التلغراف	
TELEGRAPH	variant	صحيفة التلغراف	
TGO	variant	جمهورية توغو	
THEHILL	variant	ذا هيل	
THENATIONAL	variant	البيان الإماراتية	
TIKTOK	variant	تيك توك	
TIMES	variant	صحيفة تايمز البريطانية	
TJK	variant	طاجكستان	
TKM	variant	تركمنستان	
TOTAL	variant	توتال إنرجيز	
TOTAL	variant	شركة توتال	
TPLF	variant	جبهة تحرير تيغراي	
TRANSNISTRIA	variant	بريدنيستروفيه	
TTP	variant	حركة طالبان باكستان	
TTP	variant	طالبان الباكستانية	
TUN	variant	الجمهورية التونسية	
TUR	variant	الجمهورية التركية	
TUR	variant	جمهورية تركيا	
TURKISHAIRLINES	variant	الخطوط التركية	
TZA	variant	جمهورية تنزانيا المتحدة	
UKR	variant	أوكراينا	
UKRINFORM	variant	أوكرينفورم	
UN	variant	أوتشا	
UN	variant	الجمعية العامة	
UN	variant	الجمعية العامة للأمم المتحدة	
UN	variant	المنظمة الأممية	
UN	variant	اليونسكو	
UN	variant	اليونيفيل	
UN	variant	مجلس الأمن	
UN	variant	مجلس الأمن الدولي	
UN	variant	مجلس حقوق الإنسان	
UN	variant	مفوضية حقوق الإنسان	
UN	variant	يونيفيل	
UNHCR	variant	مفوضية اللاجئين	
UNHCR	variant	مفوضية شؤون اللاجئين	
UNICEF	variant	اليونيسيف	
UNICEF	variant	منظمة الأمم المتحدة للطفولة	
UNICEF	variant	يونيسف	
UNRWA	variant	أونروا	
UNRWA	variant	وكالة الأونروا	
URY	variant	أوروغواي	
URY	variant	الأورغواي	
USA	variant	أمريكا	
USA	variant	أميركا	
USA	variant	الولايات المتحدة الأمريكية	
USA	variant	الولايات المتحدة الأميركية	
UZB	variant	أوزباكستان	
VAT	variant	الكرسي الرسولي	
VAT	variant	دولة الفاتيكان	
VEDOMOSTI	variant	صحيفة فيدوموستي	
VEN	variant	جمهورية فنزويلا البوليفارية	
VNM	variant	فييتنام	
VOA	variant	صوت أميركا	
WAFA	variant	وكالة الأنباء الفلسطينية	
WAFA	variant	وكالة وفا	
WAGNER	variant	الفيلق الأفريقي	
WAGNER	variant	قوات فاغنر	
WAGNER	variant	مجموعة فاغنر	
WAGNER	variant	مرتزقة فاغنر	
WALLA	variant	واللا	
WAM	variant	وكالة وام	
WASHINGTONPOST	variant	صحيفة واشنطن بوست	
WEST	variant	الحكومات الغربية	
WEST	variant	الدول الغربية	
WEST	variant	الدول الغربية الكبرى	
WEST	variant	الغربيون	
WEST	variant	القوى الغربية	
WEST	variant	دول الغرب	
WFP	variant	برنامج الغذاء العالمي	
WSJ	variant	صحيفة وول ستريت جورنال	
XINHUA	variant	وكالة أنباء الصين الجديدة	
XINHUA	variant	وكالة شينخوا	
XKX	variant	كوسوفا	
YEM	variant	الجمهورية اليمنية	
YEMENSTC	variant	الانتقالي الجنوبي	
YNET	variant	صحيفة يديعوت أحرونوت	
YNET	variant	واي نت	
YONHAP	variant	وكالة يونهاب	
ZAF	variant	جمهورية جنوب أفريقيا	
CHN	government	تشونغنانهاي	GOV
CHN	government	جيش التحرير الشعبي	MIL
DEU	government	البوندستاغ	LEG
DEU	government	المستشارية الألمانية	GOV
DZA	government	قصر المرادية	GOV
FRA	government	الإليزيه	GOV
FRA	government	الخارجية الفرنسية	GOV
FRA	government	الكي دورسيه	GOV
FRA	government	قصر الإليزيه	GOV
GBR	government	الحكومة البريطانية	GOV
GBR	government	الخارجية البريطانية	GOV
GBR	government	داونينغ ستريت	GOV
GBR	government	مجلس العموم	LEG
GBR	government	مجلس العموم البريطاني	LEG
GBR	government	وايتهول	GOV
GBR	government	وزارة الخارجية البريطانية	GOV
GBR	government	وستمنستر	LEG
IRN	government	الباسيج	MIL
IRN	government	الحرس الثوري	MIL
IRN	government	الحرس الثوري الإيراني	MIL
IRN	government	المجلس الأعلى للأمن القومي الإيراني	GOV
IRN	government	النظام الإيراني	GOV
IRN	government	حرس الثورة	MIL
IRN	government	حرس الثورة الإسلامية	MIL
IRN	government	فيلق القدس	MIL
IRN	government	قوة القدس	MIL
IRN	government	مجلس الشورى الإسلامي	LEG
IRN	government	مجلس الشورى الإيراني	LEG
IRN	government	مجلس خبراء القيادة	GOV
IRN	government	مجلس صيانة الدستور	GOV
IRN	government	نظام الملالي	GOV
IRQ	government	الحشد الشعبي	MIL
IRQ	government	قوات الحشد الشعبي	MIL
IRQ	government	هيئة الحشد الشعبي	MIL
ISR	government	الجيش الإسرائيلي	MIL
ISR	government	الشاباك	SPY
ISR	government	الشين بيت	SPY
ISR	government	الكنيست	LEG
ISR	government	الموساد	SPY
ISR	government	جيش الاحتلال	MIL
ISR	government	جيش الاحتلال الإسرائيلي	MIL
ISR	government	جيش العدو	MIL
ISR	government	سلطات الاحتلال	GOV
ISR	government	سلطات الاحتلال الإسرائيلي	GOV
ISR	government	قوات الاحتلال	MIL
ISR	government	قوات الاحتلال الإسرائيلي	MIL
ITA	government	قصر كيجي	GOV
KOR	government	البيت الأزرق	GOV
KWT	government	مجلس الأمة الكويتي	LEG
LBN	government	الجيش اللبناني	MIL
LBN	government	السراي الحكومي	GOV
LBN	government	بعبدا	GOV
LBN	government	قصر بعبدا	GOV
LBY	government	حكومة الوحدة الوطنية الليبية	GOV
MAR	government	القصر الملكي المغربي	GOV
PAK	government	المخابرات الباكستانية	SPY
PSE	government	الأمن الفلسطيني	MIL
PSE	government	الرئاسة الفلسطينية	GOV
PSE	government	السلطة الفلسطينية	GOV
PSE	government	السلطة الوطنية الفلسطينية	GOV
PSE	government	حركة فتح	PTY
PSE	government	منظمة التحرير	PTY
PSE	government	منظمة التحرير الفلسطينية	PTY
QAT	government	الديوان الأميري القطري	GOV
RUS	government	أسطول البحر الأسود	MIL
RUS	government	الخارجية الروسية	GOV
RUS	government	الدوما	LEG
RUS	government	الرئاسة الروسية	GOV
RUS	government	الكرملين	GOV
RUS	government	مجلس الدوما	LEG
RUS	government	وزارة الخارجية الروسية	GOV
RUS	government	وزارة الدفاع الروسية	MIL
SAU	government	الديوان الملكي السعودي	GOV
SDN	government	القوات المسلحة السودانية	MIL
SDN	government	مجلس السيادة	GOV
SDN	government	مجلس السيادة الانتقالي	GOV
SDN	government	مجلس السيادة السوداني	GOV
SYR	government	قصر الشعب	GOV
TUN	government	قصر قرطاج	GOV
UKR	government	البرلمان الأوكراني	LEG
UKR	government	الرادا	LEG
UKR	government	بانكوفا	GOV
USA	government	الإدارة الأمريكية	GOV
USA	government	الإدارة الأميركية	GOV
USA	government	البنتاجون	MIL
USA	government	البنتاغون	MIL
USA	government	البيت الأبيض	GOV
USA	government	الخارجية الأمريكية	GOV
USA	government	الخارجية الأميركية	GOV
USA	government	الخزانة الأمريكية	GOV
USA	government	الخزانة الأميركية	GOV
USA	government	القيادة المركزية الأمريكية	MIL
USA	government	القيادة المركزية الأميركية	MIL
USA	government	الكابيتول	LEG
USA	government	الكونجرس	LEG
USA	government	الكونغرس	LEG
USA	government	الكونغرس الأمريكي	LEG
USA	government	سنتكوم	MIL
USA	government	سي آي إيه	SPY
USA	government	مكتب التحقيقات الفيدرالي	SPY
USA	government	وزارة الخارجية الأمريكية	GOV
USA	government	وزارة الخارجية الأميركية	GOV
USA	government	وزارة الخزانة الأمريكية	GOV
USA	government	وزارة الخزانة الأميركية	GOV
USA	government	وزارة الدفاع الأمريكية	MIL
USA	government	وزارة الدفاع الأميركية	MIL
USA	government	وكالة الاستخبارات المركزية	SPY
USA	government	وكالة المخابرات المركزية	SPY
VEN	government	قصر ميرافلوريس	GOV
VEN	government	ميرافلوريس	GOV
AFG	capital	كابل	GOV
AFG	capital	كابول	GOV
AGO	capital	لواندا	GOV
ALB	capital	تيرانا	GOV
AND	capital	أندورا لا فيلا	GOV
ARE	capital	أبو ظبي	GOV
ARE	capital	أبوظبي	GOV
ARG	capital	بوينس آيرس	GOV
ARG	capital	بوينوس آيرس	GOV
ARG	capital	بيونس آيرس	GOV
ARM	capital	إيريفان	GOV
ARM	capital	يريفان	GOV
ATG	capital	سانت جونز	GOV
AUS	capital	كانبرا	GOV
AUS	capital	كانبيرا	GOV
AUT	capital	فيينا	GOV
AZE	capital	باكو	GOV
BDI	capital	بوجومبورا	GOV
BDI	capital	جيتيغا	GOV
BEN	capital	كوتونو	GOV
BEN	capital	بورتو نوفو	GOV
BFA	capital	واغادوغو	GOV
BGD	capital	دكا	GOV
BGR	capital	صوفيا	GOV
BHR	capital	المنامة	GOV
BHS	capital	ناساو	GOV
BHS	capital	ناسو	GOV
BIH	capital	سراييفو	GOV
BLR	capital	مينسك	GOV
BLZ	capital	بلموبان	GOV
BOL	capital	لاباز	GOV
BOL	capital	سوكري	GOV
BRA	capital	برازيليا	GOV
BRB	capital	بريدجتاون	GOV
BRN	capital	بندر سري بيغاوان	GOV
BTN	capital	تيمفو	GOV
BWA	capital	غابورون	GOV
CAF	capital	بانجي	GOV
CAF	capital	بانغي	GOV
CAN	capital	أوتاوا	GOV
CHE	capital	برن	GOV
CHL	capital	سانتياغو	GOV
CHN	capital	بكين	GOV
CHN	capital	بيجين	GOV
CIV	capital	أبيدجان	GOV
CIV	capital	ياموسوكرو	GOV
CMR	capital	ياوندي	GOV
COD	capital	كينشاسا	GOV
COG	capital	برازافيل	GOV
COL	capital	بوجوتا	GOV
COL	capital	بوغوتا	GOV
COM	capital	موروني	GOV
CPV	capital	برايا	GOV
CRI	capital	سان خوسيه	GOV
CUB	capital	هافانا	GOV
CYP	capital	نيقوسيا	GOV
CZE	capital	براغ	GOV
DEU	capital	برلين	GOV
DJI	capital	جيبوتي	GOV
DJI	capital	مدينة جيبوتي	GOV
DMA	capital	روسو	GOV
DNK	capital	كوبنهاجن	GOV
DNK	capital	كوبنهاغن	GOV
DOM	capital	سانتو دومينغو	GOV
DZA	capital	الجزائر	GOV
DZA	capital	الجزائر العاصمة	GOV
ECU	capital	كيتو	GOV
EGY	capital	القاهرة	GOV
ERI	capital	أسمرا	GOV
ERI	capital	أسمرة	GOV
ESP	capital	مدريد	GOV
EST	capital	تالين	GOV
ETH	capital	أديس أبابا	GOV
EU	capital	بروكسل	GOV
EU	capital	بروكسيل	GOV
FIN	capital	هلسنكي	GOV
FJI	capital	سوفا	GOV
FRA	capital	باريس	GOV
FSM	capital	باليكير	GOV
GAB	capital	ليبرفيل	GOV
GBR	capital	لندن	GOV
GEO	capital	تبليسي	GOV
GEO	capital	تبيليسي	GOV
GHA	capital	أكرا	GOV
GIN	capital	كوناكري	GOV
GMB	capital	بانجول	GOV
GNB	capital	بيساو	GOV
GNQ	capital	مالابو	GOV
GRC	capital	أثينا	GOV
GRD	capital	سانت جورجز	GOV
GTM	capital	غواتيمالا سيتي	GOV
GTM	capital	مدينة غواتيمالا	GOV
GUY	capital	جورجتاون	GOV
HND	capital	تيغوسيغالبا	GOV
HRV	capital	زغرب	GOV
HTI	capital	بور أو برنس	GOV
HTI	capital	بورت أو برنس	GOV
HUN	capital	بودابست	GOV
IDN	capital	جاكرتا	GOV
IND	capital	دلهي	GOV
IND	capital	نيو دلهي	GOV
IND	capital	نيودلهي	GOV
IRL	capital	دبلن	GOV
IRN	capital	طهران	GOV
IRQ	capital	بغداد	GOV
ISL	capital	ريكيافيك	GOV
ISR	capital	تل أبيب	GOV
ITA	capital	روما	GOV
JAM	capital	كينغستون	GOV
JOR	capital	العاصمة الأردنية	GOV
JPN	capital	طوكيو	GOV
KAZ	capital	آستانة	GOV
KAZ	capital	أستانا	GOV
KAZ	capital	نور سلطان	GOV
KEN	capital	نيروبي	GOV
KGZ	capital	بشكيك	GOV
KGZ	capital	بيشكيك	GOV
KHM	capital	بنوم بنه	GOV
KIR	capital	تاراوا	GOV
KNA	capital	باستير	GOV
KOR	capital	سيئول	GOV
KOR	capital	سيول	GOV
KWT	capital	الكويت	GOV
KWT	capital	مدينة الكويت	GOV
LAO	capital	فيينتيان	GOV
LBN	capital	بيروت	GOV
LBR	capital	مونروفيا	GOV
LBY	capital	طرابلس	GOV
LCA	capital	كاستريس	GOV
LIE	capital	فادوز	GOV
LKA	capital	كولومبو	GOV
LSO	capital	ماسيرو	GOV
LTU	capital	فيلنيوس	GOV
LUX	capital	مدينة لوكسمبورغ	GOV
LVA	capital	ريغا	GOV
MAR	capital	الرباط	GOV
MCO	capital	موناكو	GOV
MDA	capital	تشيسيناو	GOV
MDA	capital	كيشيناو	GOV
MDA	capital	كيشينيف	GOV
MDG	capital	أنتاناناريفو	GOV
MDV	capital	مدينة ماليه	GOV
MEX	capital	مكسيكو	GOV
MEX	capital	مكسيكو سيتي	GOV
MHL	capital	ماجورو	GOV
MKD	capital	سكوبي	GOV
MKD	capital	سكوبيه	GOV
MLI	capital	باماكو	GOV
MLT	capital	فاليتا	GOV
MMR	capital	نايبيداو	GOV
MNE	capital	بودغوريتسا	GOV
MNG	capital	أولان باتور	GOV
MOZ	capital	مابوتو	GOV
MRT	capital	نواكشوط	GOV
MUS	capital	بورت لويس	GOV
MWI	capital	ليلونغوي	GOV
MYS	capital	كوالالمبور	GOV
MYS	capital	بوتراجايا	GOV
NAM	capital	ويندهوك	GOV
NER	capital	نيامي	GOV
NGA	capital	أبوجا	GOV
NIC	capital	ماناغوا	GOV
NLD	capital	أمستردام	GOV
NLD	capital	لاهاي	GOV
NOR	capital	أوسلو	GOV
NPL	capital	كاتماندو	GOV
NPL	capital	كتماندو	GOV
NRU	capital	يارين	GOV
NZL	capital	ولنغتون	GOV
NZL	capital	ويلينغتون	GOV
OMN	capital	مسقط	GOV
PAK	capital	إسلام آباد	GOV
PAN	capital	بنما سيتي	GOV
PAN	capital	مدينة بنما	GOV
PER	capital	ليما	GOV
PHL	capital	مانيلا	GOV
PLW	capital	نغيرولمود	GOV
PNG	capital	بورت مورسبي	GOV
POL	capital	وارسو	GOV
PRK	capital	بيونغ يانغ	GOV
PRK	capital	بيونغيانغ	GOV
PRT	capital	لشبونة	GOV
PRY	capital	أسونسيون	GOV
PSE	capital	رام الله	GOV
QAT	capital	الدوحة	GOV
ROU	capital	بوخارست	GOV
RUS	capital	موسكو	GOV
RWA	capital	كيغالي	GOV
SAU	capital	الرياض	GOV
SDN	capital	الخرطوم	GOV
SEN	capital	داكار	GOV
SGP	capital	سنغافورة	GOV
SLB	capital	هونيارا	GOV
SLE	capital	فريتاون	GOV
SLV	capital	سان سلفادور	GOV
SMR	capital	سان مارينو	GOV
SOM	capital	مقديشو	GOV
SOM	capital	مقديشيو	GOV
SRB	capital	بلجراد	GOV
SRB	capital	بلغراد	GOV
SSD	capital	جوبا	GOV
STP	capital	ساو تومي	GOV
SUR	capital	باراماريبو	GOV
SVK	capital	براتيسلافا	GOV
SVN	capital	ليوبليانا	GOV
SWE	capital	استوكهولم	GOV
SWE	capital	ستوكهولم	GOV
SWZ	capital	مبابان	GOV
SYC	capital	مدينة فيكتوريا	GOV
SYR	capital	دمشق	GOV
TCD	capital	انجامينا	GOV
TCD	capital	نجامينا	GOV
TGO	capital	مدينة لومي	GOV
THA	capital	بانكوك	GOV
TJK	capital	دوشانبه	GOV
TJK	capital	دوشانبي	GOV
TJK	capital	دوشنبه	GOV
TKM	capital	عشق آباد	GOV
TLS	capital	مدينة ديلي	GOV
TON	capital	نوكو ألوفا	GOV
TTO	capital	بورت أوف سبين	GOV
TUN	capital	تونس	GOV
TUN	capital	تونس العاصمة	GOV
TUR	capital	أنقرة	GOV
TUV	capital	فونافوتي	GOV
TWN	capital	تايبيه	GOV
TZA	capital	دار السلام	GOV
TZA	capital	دودوما	GOV
UGA	capital	كامبالا	GOV
UGA	capital	كمبالا	GOV
UKR	capital	كييف	GOV
URY	capital	مونتيفيديو	GOV
USA	capital	واشنطن	GOV
UZB	capital	طشقند	GOV
VAT	capital	حاضرة الفاتيكان	GOV
VAT	capital	مدينة الفاتيكان	GOV
VCT	capital	كينغستاون	GOV
VEN	capital	كاراكاس	GOV
VEN	capital	كراكاس	GOV
VNM	capital	هانوي	GOV
VUT	capital	بورت فيلا	GOV
WSM	capital	آبيا	GOV
XKX	capital	بريشتينا	GOV
YEM	capital	صنعاء	GOV
ZAF	capital	بريتوريا	GOV
ZMB	capital	لوساكا	GOV
ZWE	capital	هراري	GOV
ABKHAZIA	adjective	أبخازي	
AFG	adjective	أفغاني	
AGO	adjective	أنغولي	
ALB	adjective	ألباني	
AND	adjective	أندوري	
ARAB	adjective	عربي	
ARE	adjective	إماراتي	
ARG	adjective	أرجنتيني	
ARM	adjective	أرمني	
ARM	adjective	أرميني	
ATG	adjective	أنتيغوي	
AUS	adjective	أسترالي	
AUT	adjective	نمساوي	
AZE	adjective	أذربيجاني	
AZE	adjective	أذري	
BDI	adjective	بوروندي	
BEL	adjective	بلجيكي	
BEN	adjective	بنيني	
BFA	adjective	بوركينابي	
BFA	adjective	بوركيني	
BGD	adjective	بنغالي	
BGD	adjective	بنغلاديشي	
BGR	adjective	بلغاري	
BHR	adjective	بحريني	
BHS	adjective	بهامي	
BIH	adjective	بوسني	
BLR	adjective	بيلاروسي	
BLR	adjective	بيلوروسي	
BLZ	adjective	بليزي	
BOL	adjective	بوليفي	
BRA	adjective	برازيلي	
BRB	adjective	بربادوسي	
BRN	adjective	بروناوي	
BRN	adjective	برونيي	
BTN	adjective	بوتاني	
BWA	adjective	بوتسواني	
CAF	adjective	أفريقي أوسطي	
CAN	adjective	كندي	
CHE	adjective	سويسري	
CHL	adjective	تشيلي	
CHL	adjective	تشيلياني	
CHL	adjective	شيلي	
CHN	adjective	صيني	
CIV	adjective	إيفواري	
CIV	adjective	عاجي	
CMR	adjective	كاميروني	
COD	adjective	كونغولي	
COL	adjective	كولومبي	
COM	adjective	جزر قمري	
CPV	adjective	رأس أخضري	
CRI	adjective	كوستاريكي	
CUB	adjective	كوبي	
CYP	adjective	قبرصي	
CZE	adjective	تشيكي	
DEU	adjective	ألماني	
DJI	adjective	جيبوتي	
DMA	adjective	دومينيكي	
DNK	adjective	دانماركي	
DNK	adjective	دنماركي	
DOM	adjective	دومينيكاني	
DZA	adjective	جزائري	
ECU	adjective	إكوادوري	
EGY	adjective	مصري	
ERI	adjective	إريتري	
ESH	adjective	صحراوي	
ESP	adjective	إسباني	
EST	adjective	إستوني	
ETH	adjective	إثيوبي	
EU	adjective	أوروبي	
FIN	adjective	فنلندي	
FJI	adjective	فيجي	
FRA	adjective	فرنسي	
FSM	adjective	ميكرونيزي	
GAB	adjective	غابوني	
GBR	adjective	بريطاني	
GCC	adjective	خليجي	
GEO	adjective	جورجي	
GHA	adjective	غاني	
GIB	adjective	جبل طارقي	
GIN	adjective	غيني	
GMB	adjective	غامبي	
GNB	adjective	غيني بيساوي	
GNQ	adjective	غيني استوائي	
GRC	adjective	يوناني	
GRD	adjective	غرينادي	
GRL	adjective	غرينلاندي	
GTM	adjective	غواتيمالي	
GUY	adjective	غياني	
HAMAS	adjective	حمساوي	
HKG	adjective	هونغ كونغي	
HND	adjective	هندوراسي	
HOUTHIS	adjective	حوثي	
HRV	adjective	كرواتي	
HTI	adjective	هايتي	
HTI	adjective	هاييتي	
HUN	adjective	مجري	
HUN	adjective	هنغاري	
IDN	adjective	إندونيسي	
IND	adjective	هندي	
IRL	adjective	أيرلندي	
IRN	adjective	إيراني	
IRQ	adjective	عراقي	
ISIS	adjective	داعشي	
ISL	adjective	آيسلندي	
ISR	adjective	إسرائيلي	
ISR	adjective	صهيوني	
ITA	adjective	إيطالي	
JAM	adjective	جامايكي	
JOR	adjective	أردني	
JPN	adjective	ياباني	
KAZ	adjective	قازاقي	
KAZ	adjective	كازاخستاني	
KAZ	adjective	كازاخي	
KEN	adjective	كيني	
KGZ	adjective	قرغيزستاني	
KGZ	adjective	قرغيزي	
KGZ	adjective	قيرغيزستاني	
KGZ	adjective	قيرغيزي	
KHM	adjective	كمبودي	
KIR	adjective	كيريباتي	
KNA	adjective	كيتسي	
KOR	adjective	كوري	
KOR	adjective	كوري جنوبي	
KWT	adjective	كويتي	
LAO	adjective	لاوسي	
LBN	adjective	لبناني	
LBR	adjective	ليبيري	
LBY	adjective	ليبي	
LCA	adjective	سانت لوسي	
LIE	adjective	ليختنشتايني	
LKA	adjective	سريلانكي	
LSO	adjective	ليسوتي	
LTU	adjective	لتواني	
LTU	adjective	ليتواني	
LUX	adjective	لوكسمبورغي	
LVA	adjective	لاتفي	
MAC	adjective	ماكاوي	
MAR	adjective	مغربي	
MCO	adjective	موناكي	
MDA	adjective	مولدافي	
MDA	adjective	مولدوفي	
MDG	adjective	مدغشقري	
MDG	adjective	ملغاشي	
MDV	adjective	مالديفي	
MEX	adjective	مكسيكي	
MHL	adjective	مارشالي	
MKD	adjective	مقدوني	
MLI	adjective	من مالي	
MLT	adjective	مالطي	
MMR	adjective	بورمي	
MMR	adjective	ميانماري	
MNE	adjective	جبلي أسود	
MNE	adjective	مونتينيغري	
MNG	adjective	منغولي	
MOZ	adjective	موزمبيقي	
MRT	adjective	موريتاني	
MUS	adjective	موريشي	
MUS	adjective	موريشيوسي	
MWI	adjective	ملاوي	
MYS	adjective	ماليزي	
NAM	adjective	ناميبي	
NATO	adjective	أطلسي	
NATO	adjective	ناتوي	
NER	adjective	نيجري	
NGA	adjective	نيجيري	
NIC	adjective	نيكاراغوي	
NLD	adjective	هولندي	
NOR	adjective	نرويجي	
NPL	adjective	نيبالي	
NRU	adjective	ناوروي	
NZL	adjective	نيوزيلندي	
OMN	adjective	عماني	
PAK	adjective	باكستاني	
PAN	adjective	بنمي	
PER	adjective	بيروفي	
PHL	adjective	فلبيني	
PHL	adjective	فيليبيني	
PLW	adjective	بالاوي	
PNG	adjective	بابوي	
POL	adjective	بولندي	
POL	adjective	بولوني	
PRI	adjective	بورتوريكي	
PRK	adjective	كوري شمالي	
PRT	adjective	برتغالي	
PRY	adjective	باراغواني	
PRY	adjective	باراغوياني	
PSE	adjective	فلسطيني	
QAT	adjective	قطري	
ROU	adjective	روماني	
RUS	adjective	روسي	
RWA	adjective	رواندي	
SAU	adjective	سعودي	
SDN	adjective	سوداني	
SEN	adjective	سنغالي	
SGP	adjective	سنغافوري	
SLB	adjective	جزر سليماني	
SLE	adjective	سيراليوني	
SLV	adjective	سلفادوري	
SMR	adjective	سان ماريني	
SOM	adjective	صومالي	
SRB	adjective	صربي	
SSD	adjective	جنوب سوداني	
STP	adjective	ساوتومي	
SUR	adjective	سورينامي	
SVK	adjective	سلوفاكي	
SVN	adjective	سلوفيني	
SWE	adjective	سويدي	
SWZ	adjective	إسواتيني	
SWZ	adjective	سوازيلندي	
SYC	adjective	سيشيلي	
SYR	adjective	سوري	
TCD	adjective	تشادي	
TGO	adjective	توغولي	
THA	adjective	تايلاندي	
THA	adjective	تايلندي	
TJK	adjective	طاجيكستاني	
TJK	adjective	طاجيكي	
TKM	adjective	تركمانستاني	
TKM	adjective	تركماني	
TLS	adjective	تيموري	
TON	adjective	تونغي	
TTO	adjective	ترينيدادي	
TUN	adjective	تونسي	
TUR	adjective	تركي	
TUV	adjective	توفالي	
TWN	adjective	تايواني	
TZA	adjective	تنزاني	
TZA	adjective	تنزانيي	
UGA	adjective	أوغندي	
UKR	adjective	أوكراني	
UKR	adjective	أوكرايني	
UN	adjective	أممي	
URY	adjective	أوروغواني	
URY	adjective	أوروغوياني	
USA	adjective	أمريكي	
USA	adjective	أميركي	
UZB	adjective	أوزبكستاني	
UZB	adjective	أوزبكي	
VAT	adjective	فاتيكاني	
VCT	adjective	فنسنتي	
VEN	adjective	فنزويلي	
VNM	adjective	فيتنامي	
VUT	adjective	فانواتي	
WEST	adjective	غربي	
WSM	adjective	ساموي	
XKX	adjective	كوسوفوي	
XKX	adjective	كوسوفي	
YEM	adjective	يمني	
ZAF	adjective	جنوب أفريقي	
ZMB	adjective	زامبي	
ZWE	adjective	زيمبابوي	
BIH	demonym	بوشناقي	
`;
/** line in places.ts (from 0), form */
export const PLACE_NAMES = `
0	بدخشان
1	باغرام
1	قاعدة باغرام
2	غزني
3	هلمند
4	هرات
5	إسلام قلعة
6	جلال آباد
7	كابل
7	كابول
8	قندهار
9	خوست
10	كونار
11	قندوز
12	مزار شريف
13	ننغرهار
14	نيمروز
15	بكتيكا
16	بنجشير
17	سبين بولدك
18	طورخم
18	معبر طورخم
19	لواندا
20	تيرانا
21	أندورا لا فيلا
22	أبو ظبي
22	أبوظبي
23	الظفرة
24	دبي
25	الفجيرة
26	رأس الخيمة
27	الشارقة
28	بوينس آيرس
28	بوينوس آيرس
28	بيونس آيرس
29	روزاريو
30	أوشوايا
31	غيومري
32	جيرموك
33	كابان
34	ميغري
35	إيريفان
35	يريفان
36	زنغزور
36	ممر زنغزور
36	ممر زنكزور
37	سانت جونز
38	أديلايد
39	بريزبن
40	كانبرا
40	كانبيرا
41	داروين
42	ملبورن
43	بيرث
44	سيدني
45	سالزبورغ
46	فيينا
47	أغدام
48	باكو
49	غنجة
50	كلباجار
51	لاتشين
51	ممر لاتشين
52	إقليم ناغورني قره باغ
52	قره باغ
52	كاراباخ
52	ناغورنو قره باغ
52	ناغورني قره باغ
52	ناغورني كاراباخ
53	ناختشيفان
53	ناخيتشيفان
53	نخجوان
54	شوشا
54	شوشة
55	خانكندي
55	ستيباناكيرت
56	سومغاييت
57	بوجومبورا
58	جيتيغا
59	أنتفيرب
59	أنتويرب
60	بروكسل
60	بروكسيل
61	كوتونو
62	بورتو نوفو
63	جيبو
64	واغادوغو
65	شيتاغونغ
66	كوكس بازار
67	دكا
68	صوفيا
69	فارنا
70	المنامة
71	المحرق
72	ناساو
72	ناسو
73	بانيا لوكا
74	موستار
75	سراييفو
76	سربرنيتسا
76	سريبرينيتسا
77	بارانوفيتشي
78	بريست
79	غوميل
79	هوميل
80	الحجر العظيم
81	غرودنو
82	ليدا
83	مينسك
84	ماغيليف
84	موغيليف
85	موزير
86	أوستروفيتس
87	فيتبسك
88	بلموبان
89	لاباز
90	سوكري
91	بيليم
92	برازيليا
93	فورتاليزا
94	ماناوس
95	ريو دي جانيرو
96	ساو باولو
97	بريدجتاون
98	بندر سري بيغاوان
99	تيمفو
100	غابورون
101	بانجي
101	بانغي
102	ألبرتا
103	كالغاري
104	هاليفاكس
105	كاناناسكيس
106	مونتريال
107	أوتاوا
108	كيبك
108	كيبيك
109	تورونتو
110	فانكوفر
111	برن
112	بورغنشتوك
113	دافوس
113	منتدى دافوس
114	جنيف
115	لوزان
116	زيورخ
116	زيوريخ
117	سانتياغو
118	فالبارايسو
119	بيدايخه
120	بكين
120	بيجين
121	بواو
122	تشنغدو
123	تشونغتشينغ
124	داليان
125	فوجيان
126	غوانغتشو
126	قوانغتشو
127	هاينان
128	هانغتشو
129	هاربين
130	كونمينغ
131	لاسا
132	نانجينغ
133	تشينغداو
134	شانغهاي
134	شنغهاي
135	شنتشن
135	شنجن
136	تيانجين
137	إقليم التبت
137	التبت
138	أورومتشي
139	ووهان
140	شيان
141	إقليم شينجيانغ
141	سنجان
141	شينجيانغ
142	أبيدجان
143	ياموسوكرو
144	دوالا
145	ياوندي
146	بوكافو
147	بونيا
148	غوما
149	إيتوري
150	كينشاسا
151	كيسانغاني
152	لوبومباشي
153	ماسيسي
154	جنوب كيفو
154	شمال كيفو
154	كيفو
155	أوفيرا
156	برازافيل
157	بوجوتا
157	بوغوتا
158	كارتاخينا
159	كاتاتومبو
160	كوكوتا
161	ميديلين
162	موروني
163	برايا
164	سان خوسيه
165	غوانتانامو
165	معتقل غوانتانامو
166	هافانا
167	أكروتيري
167	قاعدة أكروتيري
168	فاماغوستا
169	لارنكا
170	ليماسول
171	نيقوسيا
172	بافوس
173	براغ
174	بافاريا
175	برلين
176	مدينة بون
177	بريمن
178	كولونيا
179	دريسدن
180	دوسلدورف
181	فرانكفورت
182	هامبورغ
183	لايبزيغ
184	ماغديبورغ
185	ميونخ
185	ميونيخ
186	رامشتاين
187	شتوتغارت
188	جيبوتي
188	مدينة جيبوتي
189	روسو
190	آرهوس
191	بورنهولم
192	كوبنهاجن
192	كوبنهاغن
193	جزر فارو
194	سانتو دومينغو
195	الجزائر
195	الجزائر العاصمة
196	عنابة
197	وهران
198	تمنراست
199	تندوف
200	إسميرالداس
201	غواياكيل
202	كيتو
203	الإسكندرية
204	أسوان
205	القاهرة
206	العلمين
206	العلمين الجديدة
207	العريش
208	الجيزة
209	الغردقة
210	الإسماعيلية
211	الأقصر
212	بورسعيد
213	شرم الشيخ
214	سيناء
214	شبه جزيرة سيناء
215	السويس
215	قناة السويس
216	أسمرا
216	أسمرة
217	الداخلة
218	الكركرات
219	مدينة العيون
220	برشلونة
221	إقليم الباسك
222	جزر الكناري
223	إقليم كتالونيا
223	كتالونيا
224	سبتة
225	غرناطة
226	مدريد
227	مليلية
228	إشبيلية
229	فالنسيا
230	نارفا
231	تالين
232	أديس أبابا
233	أمهرة
233	إقليم أمهرة
234	بحر دار
235	ديري داوا
236	غوندار
237	سد النهضة
238	مقلي
238	ميكيلي
239	أوروميا
240	إقليم تيغراي
240	تيغراي
241	هلسنكي
242	لابلاند
243	توركو
244	سوفا
245	بوردو
246	كاليه
247	كورسيكا
248	إيفيان
249	مدينة ليل
250	ليون
251	مرسيليا
252	كاليدونيا الجديدة
253	مدينة نيس
254	باريس
255	ستراسبورغ
256	تولوز
257	فرساي
258	باليكير
259	ليبرفيل
260	بلفاست
261	برمنغهام
262	بريستول
263	إدنبرة
264	غلاسكو
265	مدينة ليدز
266	مدينة ليفربول
267	لندن
268	مانشستر
269	أيرلندا الشمالية
270	سالزبوري
271	اسكتلندا
272	ويلز
273	باتومي
274	غوري
275	بوتي
276	سوخومي
277	تبليسي
277	تبيليسي
278	تسخينفالي
279	زوغديدي
280	أكرا
281	كوناكري
282	بانجول
283	بيساو
284	مالابو
285	ألكسندروبوليس
286	أثينا
287	جزيرة كريت
287	كريت
288	ليسبوس
289	بيرايوس
290	جزيرة رودس
291	سالونيك
292	سانت جورجز
293	نوك
294	بيتوفيك
295	غواتيمالا سيتي
295	مدينة غواتيمالا
296	إسيكيبو
296	إيسيكويبو
297	جورجتاون
298	تيغوسيغالبا
299	دوبروفنيك
300	سبليت
301	زغرب
302	كاب هايتيان
303	بور أو برنس
303	بورت أو برنس
304	بودابست
305	ديبريتسن
306	باكس المجرية
307	آتشيه
308	جزيرة بالي
309	جاكرتا
310	إقليم بابوا
311	سورابايا
312	أحمد آباد
313	أمريتسار
314	أروناتشال براديش
315	آسام
316	بنغالورو
317	تشيناي
318	غوا
319	غوجارات
320	جامو وكشمير
321	كيرالا
322	كالكوتا
322	كولكاتا
323	لداخ
324	مانيبور
325	بومباي
325	مومباي
326	دلهي
326	نيو دلهي
326	نيودلهي
327	باهالغام
328	سريناغار
329	دبلن
330	عبادان
331	أبو موسى
331	جزيرة أبو موسى
332	الأحواز
332	الأهواز
333	مدينة أراك
334	أردبيل
335	عسلوية
336	آستارا
337	بندر عباس
338	بندر أنزلي
339	بيرجند
340	بجنورد
341	بوشهر
342	تشابهار
342	جابهار
342	چابهار
343	دزفول
344	أذربيجان الشرقية
345	إيفين
345	سجن إيفين
346	فوردو
346	منشأة فوردو
347	جيلان
347	كيلان
348	جرجان
349	طنب الصغرى
349	طنب الكبرى
350	همدان
351	هرمزكان
352	مطار الإمام الخميني
352	مطار الخميني
353	إيرانشهر
354	أصفهان
355	إيذج
356	جاسك
357	كرج
358	كرمان
359	كرمانشاه
360	جزيرة خرج
361	مدينة خاش
362	خراسان رضوي
363	خرم آباد
364	المحمرة
364	خرمشهر
365	خوزستان
366	جزيرة كيش
367	محافظة كردستان
368	لرستان
369	مهاباد
370	مريوان
371	مدينة مشهد
371	مشهد الإيرانية
372	مازندران
373	ميرجاوه
374	نطنز
375	بارتشين
375	بارشين
376	بيرانشهر
377	قزوين
378	جزيرة قشم
378	قشم
379	قم الإيرانية
379	مدينة قم
380	رشت
381	راسك
382	سنندج
383	سرافان
383	سراوان
384	سمنان
385	شهر كرد
386	شلمجة
387	شيراز
388	سيستان وبلوشستان
389	بارس الجنوبي
389	حقل بارس الجنوبي
390	تبريز
391	طهران
392	أرومية
392	أورمية
393	أذربيجان الغربية
394	ياسوج
395	مدينة يزد
396	زابل
397	زاهدان
398	زنجان
399	عين الأسد
399	قاعدة عين الأسد
400	الأنبار
401	بغداد
402	بيجي
403	البصرة
404	ديالى
405	دهوك
406	أربيل
407	الفلوجة
408	المنطقة الخضراء
409	حلبجة
410	كربلاء
411	كركوك
412	مخمور
413	الموصل
414	النجف
414	النجف الأشرف
415	الناصرية
416	نينوى
417	الرمادي
418	صلاح الدين
419	سامراء
420	سنجار
421	السليمانية
422	تلعفر
423	تكريت
424	أم قصر
425	زاخو
426	ريكيافيك
427	عكا
428	أسدود
429	عسقلان
430	بات يام
431	بئر السبع
432	مطار بن غوريون
433	ديمونا
433	ديمونة
434	أم الرشراش
434	إيلات
435	الجليل
436	حيفا
437	كرم أبو سالم
438	كريات شمونة
439	المطلة
440	نهاريا
441	النقب
442	نتانيا
443	قاعدة نيفاتيم
443	نيفاتيم
444	بتاح تكفا
445	رمات غان
446	رحوفوت
447	صفد
448	سديروت
449	تل أبيب
450	باري الإيطالية
451	جنوة
452	لامبيدوزا
453	ميلانو
454	نابولي
455	روما
456	صقلية
457	تريستي
458	تورينو
459	البندقية
459	فينيسيا
460	كينغستون
461	العاصمة الأردنية
462	العقبة
463	الأزرق الأردنية
464	إربد
465	المفرق
466	الزرقاء
467	فوكوشيما
468	هيروشيما
469	هوكايدو
470	كاشيوازاكي كاريوا
471	كيوتو
472	ناغازاكي
473	ناغويا
474	أوكيناوا
475	أوساكا
476	سابورو
477	طوكيو
478	يوكوسوكا
479	أكتاو
480	ألما آتا
480	ألماتي
481	آستانة
481	أستانا
481	نور سلطان
482	بايكونور
483	قرغندي
484	شيمكنت
485	غاريسا
486	لامو
487	مومباسا
488	نيروبي
489	باتكين
490	بشكيك
490	بيشكيك
491	جلال آباد القرغيزية
492	أوش
493	بنوم بنه
494	برياه فيهير
495	تاراوا
496	باستير
497	بوسان
498	غيونغجو
499	إنتشون
500	جيجو
501	بيونغتايك
502	سيئول
502	سيول
503	قاعدة علي السالم
504	الكويت
504	مدينة الكويت
505	فيينتيان
506	عين الحلوة
507	عيتا الشعب
508	بعلبك
509	بيروت
510	البقاع
510	سهل البقاع
511	بنت جبيل
512	الضاحية
512	الضاحية الجنوبية
513	الهرمل
514	كفركلا
515	بلدة الخيام
516	مرجعيون
517	مارون الراس
518	النبطية
519	الناقورة
520	مزارع شبعا
521	صيدا
522	جنوب لبنان
522	جنوبي لبنان
523	قضاء صور
523	مدينة صور
524	زحلة
525	مونروفيا
526	بنغازي
527	درنة
528	الكفرة
529	مصراتة
530	رأس لانوف
531	سبها
532	سرت
533	ترهونة
534	طبرق
535	طرابلس
536	مدينة الزاوية
537	الزنتان
538	كاستريس
539	فادوز
540	كولومبو
541	ماسيرو
542	كاوناس
543	كلايبيدا
544	ميدينينكاي
545	فيلنيوس
546	مدينة لوكسمبورغ
547	داوغافبيلس
548	ريغا
549	ماكاو
550	أغادير
551	الدار البيضاء
552	مدينة فاس
553	مراكش
554	الرباط
555	طنجة
556	موناكو
557	تشيسيناو
557	كيشيناو
557	كيشينيف
558	غاغاوزيا
559	تيراسبول
560	أنتاناناريفو
561	مدينة ماليه
562	سيوداد خواريز
563	كولياكان
564	غوادالاخارا
565	مكسيكو
565	مكسيكو سيتي
566	مونتيري
567	سينالوا
568	تيخوانا
569	ماجورو
570	أوهريد
571	سكوبي
571	سكوبيه
572	باماكو
573	غاو
574	كاييس
575	كيدال
576	ميناكا
577	موبتي
578	تيساليت
579	تمبكتو
580	تينزاواتين
581	فاليتا
582	كاتشين
583	ماندالاي
584	مياوادي
585	نايبيداو
586	أراكان
586	راخين
587	ساغاينغ
588	يانغون
589	بودغوريتسا
590	أولان باتور
591	بيرا
592	كابو ديلغادو
593	مابوتو
594	نامبولا
595	نواكشوط
596	بورت لويس
597	ليلونغوي
598	كوالالمبور
599	لنكاوي
600	بوتراجايا
601	ولاية صباح
602	ويندهوك
603	أغاديز
604	ديفا
605	نيامي
606	تيلابيري
607	أبوجا
608	بينوي
609	بورنو
609	ولاية بورنو
610	كادونا
611	كانو
612	لاغوس
613	مايدوغوري
614	بورت هاركورت
615	سوكوتو
616	زامفارا
617	ماناغوا
618	أمستردام
619	آيندهوفن
620	روتردام
621	لاهاي
622	بيرغن
623	كيركينيس
624	أوسلو
625	سفالبارد
626	ترومسو
627	كاتماندو
627	كتماندو
628	يارين
629	أوكلاند
630	كرايستشيرش
631	ولنغتون
631	ويلينغتون
632	الدقم
633	مسندم
634	مسقط
635	صلالة
636	صحار
637	آزاد كشمير
638	باجور
639	إقليم بلوشستان
639	بلوشستان
640	شامان
641	فيصل آباد
642	جوادر
642	غوادر
643	إسلام آباد
644	كراتشي
645	خيبر بختونخوا
646	كورام
647	لاهور
648	ملتان
649	مظفر آباد
650	بنجغور
650	بنجكور
651	بيشاور
652	إقليم البنجاب
653	كويتا
654	راولبندي
655	سيالكوت
656	إقليم السند
657	سوات
658	تربت
659	شمال وزيرستان
659	وزيرستان
660	قناة بنما
661	بنما سيتي
661	مدينة بنما
662	كوسكو
663	ليما
664	سيبو
665	دافاو
666	لوزون
667	مانيلا
668	مينداناو
669	بالاوان
670	نغيرولمود
671	بورت مورسبي
672	بياليستوك
673	غدانسك
674	كراكوف
675	لوبلين
676	بوزنان
677	بشيميسل
678	جيشوف
679	وارسو
680	فروتسواف
681	كايسونغ
681	كيسونغ
682	بونغيي ري
683	بيونغ يانغ
683	بيونغيانغ
684	سينبو
685	وونسان
686	يونغبيون
687	لشبونة
688	أسونسيون
689	المواصي
690	بيت حانون
691	بيت لاهيا
692	بيت لحم
693	دير البلح
694	غزة
694	مدينة غزة
695	قطاع غزة
696	مدينة الخليل
697	جباليا
698	مخيم جنين
698	مدينة جنين
699	أريحا
700	خان يونس
700	خانيونس
701	نابلس
702	نتساريم
703	النصيرات
703	مخيم النصيرات
704	محور فيلادلفيا
705	قلقيلية
706	رفح
706	معبر رفح
707	رام الله
708	الشجاعية
709	طوباس
710	طولكرم
711	الضفة الغربية
711	الضفة الغربية المحتلة
711	الضفة المحتلة
712	قاعدة العديد
713	الدوحة
714	بوخارست
715	كلوج نابوكا
716	كونستانتسا
717	تولتشا
718	أرخانغيلسك
719	أستراخان
720	باشكورتوستان
721	بلغورود
721	بيلغورود
722	بريانسك
723	الشيشان
724	تشيليابينسك
725	داغستان
726	إنغلز
727	غروزني
728	إنغوشيا
729	إيركوتسك
730	إيجيفسك
731	كالينينغراد
732	كالوغا
733	كامتشاتكا
734	قازان
734	كازان
735	خاباروفسك
736	كراسنودار
737	كراسنويارسك
738	جزر الكوريل
739	كورسك
740	ليبيتسك
741	ماخاتشكالا
741	محج قلعة
742	موسكو
743	مورمانسك
744	نيجني نوفغورود
745	أوسيتيا الشمالية
746	نوفوروسيسك
746	نوفوروسييسك
747	نوفوسيبيرسك
748	أومسك
749	أورينبورغ
750	أوريول
751	بيرم
752	بسكوف
753	روستوف
753	روستوف على الدون
754	ريازان
755	بطرسبورغ
755	سان بطرسبرغ
755	سانت بطرسبرغ
755	سانت بطرسبورغ
756	سخالين
757	سمارا
758	ساراتوف
759	سيفيرودفينسك
760	سيبيريا
761	سمولينسك
762	سوتشي
763	تاغانروغ
764	تامبوف
765	تتارستان
766	تومسك
767	توابسي
768	تولا
769	تفير
770	أوفا
771	أوست لوغا
772	فالام
773	فلاديفوستوك
774	فولغوغراد
775	فورونيج
776	ياقوتيا
777	إيكاترينبورغ
777	يكاترينبورغ
778	كيغالي
779	بقيق
780	العلا
781	الدمام
782	الظهران
783	جدة
783	مدينة جدة
784	جازان
785	الخبر السعودية
786	مكة
786	مكة المكرمة
787	المدينة المنورة
788	نجران
789	نيوم
790	الرياض
791	تبوك
792	الطائف
793	ينبع
794	عطبرة
795	بابنوسة
796	ولاية النيل الأزرق
797	الدمازين
798	إقليم دارفور
798	جنوب دارفور
798	دارفور
798	شمال دارفور
798	غرب دارفور
799	الدلنج
800	الفاشر
801	الجنينة
802	مدينة الأبيض
803	ولاية الجزيرة
804	كادقلي
805	كسلا
806	الخرطوم
807	جنوب كردفان
807	شمال كردفان
807	كردفان
808	مدينة مروي
809	نيالا
810	أم درمان
811	بورتسودان
812	ولاية سنار
813	ود مدني
814	زالنجي
815	مخيم زمزم
816	داكار
817	سنغافورة
818	هونيارا
819	فريتاون
820	سان سلفادور
821	سان مارينو
822	بيدوا
823	بربرة
824	بوصاصو
825	غالكعيو
826	غاروي
827	هرجيسا
828	كيسمايو
829	مقديشو
829	مقديشيو
830	بونتلاند
831	بلجراد
831	بلغراد
832	نيش الصربية
833	نوفي ساد
834	جوبا
835	ساو تومي
836	باراماريبو
837	براتيسلافا
838	ليوبليانا
839	غوتنبرغ
840	غوتلاند
841	مالمو
842	استوكهولم
842	ستوكهولم
843	مبابان
844	مدينة فيكتوريا
845	عفرين
846	مدينة الباب
847	التنف
847	قاعدة التنف
848	البوكمال
849	حلب
850	أعزاز
851	بانياس
852	دمشق
853	درعا
854	دير الزور
855	الغوطة الشرقية
856	الجولان
856	الجولان المحتل
856	مرتفعات الجولان
856	هضبة الجولان
857	حماة
858	الحسكة
859	حميميم
859	قاعدة حميميم
860	حمص
861	إدلب
862	جبلة
863	جرابلس
864	عين العرب
864	كوباني
865	اللاذقية
866	منبج
867	مصياف
868	المزة
869	مدينة تدمر
870	القامشلي
871	القنيطرة
872	الرقة
873	رأس العين
874	سراقب
875	السيدة زينب
876	السويداء
877	تل أبيض
878	طرطوس
879	أبشي
880	أدري
881	انجامينا
881	نجامينا
882	مدينة لومي
883	بانكوك
884	شيانغ ماي
885	بوكيت
886	سيساكيت
887	سورين
888	دوشانبه
888	دوشانبي
888	دوشنبه
889	غورنو باداخشان
890	خوروغ
891	خوجند
892	عشق آباد
893	أوازا
894	تركمانباشي
895	مدينة ديلي
896	نوكو ألوفا
897	بورت أوف سبين
898	بنزرت
899	القصرين
900	صفاقس
901	سوسة
902	تونس
902	تونس العاصمة
903	أضنة
904	أق قويو
904	أكويو
905	أنقرة
906	أنطاليا
907	البوسفور
907	مضيق البوسفور
908	بورصة التركية
909	جيهان
910	الدردنيل
910	مضيق الدردنيل
911	ديار بكر
912	أرضروم
913	غازي عنتاب
914	هكاري
915	هاتاي
916	إنجرليك
916	قاعدة إنجرليك
917	إسطنبول
917	استانبول
918	إزمير
919	قونية
920	ماردين
921	مرسين
922	شانلي أورفا
923	طرابزون
924	فونافوتي
925	كاوهسيونغ
926	كينمن
927	تايبيه
928	أروشا
929	دار السلام
930	دودوما
931	زنجبار
932	عنتيبي
933	كامبالا
933	كمبالا
934	أفدييفك
934	أفدييفكا
935	باخموت
936	بيرديانسك
937	بوتشا
938	تشاسيف يار
939	تشيركاسي
940	تشرنيغوف
940	تشيرنيهيف
941	تشيرنيفتسي
942	تشرنوبل
942	تشيرنوبيل
943	القرم
943	شبه جزيرة القرم
944	دنيبرو
945	دونباس
946	دونتسك
946	دونيتسك
947	إنرغودار
948	إيفانو فرانكيفسك
949	إيزيوم
950	إزمايل
951	جسر القرم
951	جسر كيرتش
952	خاركوف
952	خاركيف
953	خيرسون
954	خميلنيتسكي
955	كراماتورسك
956	كريمنتشوك
957	كريفي ريه
958	كوبيانسك
959	كييف
960	لوغانسك
960	لوهانسك
961	لوتسك
962	لفيف
963	ماريوبول
964	ميليتوبول
965	ميكولايف
966	ميرنوهراد
967	نيكوبول
968	أوديسا
968	أوديسة
969	بوكروفسك
970	بولتافا
971	ريفني
972	سيفاستوبول
973	سيمفيروبول
974	سلوفيانسك
975	جزيرة الأفعى
975	جزيرة الثعبان
976	سومي
977	تيرنوبيل
978	توريتسك
979	أوجغورود
980	فينيتسا
981	فوفتشانسك
982	زاباروجيا
982	زابوروجيا
982	زابوريجيا
983	محطة زابوروجيا النووية
983	محطة زابوريجيا
983	محطة زابوريجيا النووية
984	جيتومير
985	مونتيفيديو
986	ألاسكا
987	أنكوراج
987	أنكوريج
988	أريزونا
989	أتلانتا
990	بوسطن
991	كاليفورنيا
991	ولاية كاليفورنيا
992	كامب ديفيد
993	شيكاغو
994	دالاس
995	دنفر
996	ديترويت
997	فلوريدا
997	ولاية فلوريدا
998	هاواي
999	هيوستن
1000	لاس فيغاس
1001	لوس أنجلوس
1001	لوس أنجليس
1002	مار إيه لاغو
1002	مارالاغو
1003	ميامي
1004	ميشيغان
1005	مينيابوليس
1006	نيو أورلينز
1007	نيويورك
1008	نورفولك
1009	أوهايو
1010	بيرل هاربر
1011	بنسلفانيا
1012	فيلادلفيا
1013	بورتلاند
1014	سان دييغو
1015	سان فرانسيسكو
1016	سياتل
1017	تكساس
1017	ولاية تكساس
1018	ولاية فرجينيا
1019	واشنطن
1020	بخارى
1021	سمرقند
1022	طشقند
1023	ترمذ
1024	حاضرة الفاتيكان
1024	مدينة الفاتيكان
1025	كينغستاون
1026	كاراكاس
1026	كراكاس
1027	ماراكايبو
1028	زوليا
1029	كام رانه
1030	دا نانغ
1031	هانوي
1032	هو تشي منه
1033	بورت فيلا
1034	آبيا
1035	ميتروفيتسا
1036	بريشتينا
1037	أبين
1038	عدن
1039	محافظة البيضاء
1040	المهرة
1041	ذمار
1042	حضرموت
1043	الحديدة
1044	محافظة إب
1045	مأرب
1046	المخا
1047	المكلا
1048	رأس عيسى
1049	صعدة
1050	الصليف
1050	ميناء الصليف
1051	صنعاء
1052	شبوة
1053	سقطرى
1054	تعز
1055	كيب تاون
1056	ديربان
1057	جوهانسبرغ
1057	جوهانسبورغ
1058	بريتوريا
1059	لوساكا
1060	هراري
1061	أبيي
1062	بحر إيجه
1063	أفريقيا
1063	القارة الأفريقية
1064	الحرم القدسي
1064	المسجد الأقصى
1065	الجزيرة العربية
1065	شبه الجزيرة العربية
1066	بحر العرب
1067	القطب الشمالي
1067	المنطقة القطبية الشمالية
1068	شط العرب
1069	آسيا
1070	المحيط الأطلسي
1070	المحيط الأطلنطي
1071	باب المندب
1071	مضيق باب المندب
1072	البلقان
1072	غرب البلقان
1073	البلطيق
1073	بحر البلطيق
1074	بحر بارنتس
1075	بيلدربيرغ
1076	البحر الأسود
1077	البحر الكاريبي
1077	الكاريبي
1078	بحر قزوين
1079	القوقاز
1079	جنوب القوقاز
1080	آسيا الوسطى
1081	الدانوب
1082	البحر الميت
1083	المنطقة منزوعة السلاح
1084	دييغو غارسيا
1085	بحر الصين الشرقي
1086	أوروبا الشرقية
1086	شرق أوروبا
1087	القناة الإنجليزية
1087	بحر المانش
1088	الفرات
1088	نهر الفرات
1089	جزر المالفيناس
1089	جزر فوكلاند
1089	فوكلاند
1090	وادي فرغانة
1091	وادي غالوان
1092	جبل طارق
1093	جزيرة غوام
1093	غوام
1094	خليج عدن
1095	خليج غينيا
1096	خليج المكسيك
1097	بحر عمان
1097	خليج عمان
1098	نهر هلمند
1099	القرن الأفريقي
1100	المحيط الهندي
1101	القدس
1101	القدس الشرقية
1101	القدس المحتلة
1102	إقليم كشمير
1102	كشمير
1103	شبه الجزيرة الكورية
1104	أمريكا اللاتينية
1104	أميركا اللاتينية
1105	المشرق العربي
1105	بلاد الشام
1106	خط السيطرة
1107	البحر الأبيض المتوسط
1107	البحر المتوسط
1107	شرق المتوسط
1108	الشرق الأوسط
1108	منطقة الشرق الأوسط
1109	النيل الأزرق
1109	نهر النيل
1110	شمال أفريقيا
1111	بحر الشمال
1112	المحيط الهادئ
1112	منطقة المحيطين الهندي والهادئ
1113	بانمونجوم
1114	الخليج العربي
1114	الخليج الفارسي
1114	مياه الخليج
1115	البحر الأحمر
1116	الساحل الأفريقي
1116	دول الساحل
1116	منطقة الساحل
1117	جزيرة سكاربورو المرجانية
1117	سكاربورو
1118	بحر آزوف
1119	بحر اليابان
1120	جزيرة توماس الثانية
1121	جزر دياويو
1121	جزر سينكاكو
1122	بحر الصين الجنوبي
1123	جنوب شرق آسيا
1124	جزر سبراتلي
1125	مضيق هرمز
1125	هرمز
1126	مضيق ملقا
1127	ممر سوفالكي
1128	مضيق تايوان
1129	غرب أفريقيا
1130	البحر الأصفر
`;
/** code of a party or line in places.ts, form: what is shown, where it is not the first form above */
export const CALLED = `
188	مدينة جيبوتي
195	الجزائر العاصمة
461	عمّان
504	مدينة الكويت
902	تونس العاصمة
ALJAZEERA	الجزيرة
ALMAYADEEN	الميادين
ALQAEDA	القاعدة
ARE	الإمارات
BEN	بنين
BHS	الباهاما
BP	بي بي
CAF	أفريقيا الوسطى
COD	الكونغو الديمقراطية
COG	جمهورية الكونغو
EFE	إفي
GBR	بريطانيا
HUN	المجر
MAC	ماكاو
MDV	المالديف
MEDUZA	ميدوزا
MMR	ميانمار
PETRA	بترا
PSE	فلسطين
QUAD	كواد
SAAB	ساب
SAU	السعودية
TLS	تيمور الشرقية
WAFA	وفا
`;

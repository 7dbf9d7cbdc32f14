// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, use, form, sector */
export const PARTY_NAMES = `
ABCNEWS	name	إيه بي سي نيوز	
ABKHAZIA	name	أبخازيا	
ABUSAYYAF	name	أبو سياف	
ADF	name	القوات الديمقراطية المتحالفة	
ADNOC	name	أدنوك	
AEOI	name	منظمة الطاقة الذرية الإيرانية	
AEROFLOT	name	إيروفلوت	
AES	name	تحالف دول الساحل	
AFG	name	أفغانستان	
AFP	name	فرانس برس	
AFRICA	name	الدول الأفريقية	
AGO	name	أنغولا	
AIIB	name	البنك الآسيوي للاستثمار في البنية التحتية	
AIRBUS	name	إيرباص	
ALAHRAM	name	صحيفة الأهرام	
ALAKHBAR	name	صحيفة الأخبار	
ALALAM	name	قناة العالم	
ALARABIYA	name	قناة العربية	
ALARABY	name	العربي الجديد	
ALB	name	ألبانيا	
ALHURRA	name	قناة الحرة	
ALMANAR	name	قناة المنار	
ALMASIRAH	name	قناة المسيرة	
ALQUDSALARABI	name	القدس العربي	
ALSHABAAB	name	حركة الشباب	
ALSHARQ	name	الشرق بلومبرغ	
AMNESTY	name	منظمة العفو الدولية	
ANADOLU	name	الأناضول	
AND	name	أندورا	
ANI	name	وكالة الأنباء الآسيوية الدولية	
ANNAHAR	name	صحيفة النهار	
ANSA	name	أنسا	
ANTARA	name	أنتارا	
AP	name	أسوشيتد برس	
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
CAN	name	كندا	
CARICOM	name	الجماعة الكاريبية	
CBS	name	سي بي إس	
CELAC	name	سيلاك	
CENTRALASIA	name	دول آسيا الوسطى	
CGTN	name	سي جي تي إن	
CHE	name	سويسرا	
CHL	name	تشيلي	
CHN	name	الصين	
CIS	name	رابطة الدول المستقلة	
CIV	name	ساحل العاج	
CMR	name	الكاميرون	
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
CUB	name	كوبا	
CYP	name	قبرص	
CZE	name	التشيك	
CZE	name	جمهورية التشيك	
DASSAULT	name	داسو	
DAWN	name	صحيفة دون الباكستانية	
DEU	name	ألمانيا	
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
ECO	name	منظمة التعاون الاقتصادي	
ECONOMIST	name	الإيكونوميست	
ECOWAS	name	إيكواس	
ECU	name	الإكوادور	
EGY	name	مصر	
ELBIT	name	إلبيت سيستمز	
ELN	name	جيش التحرير الوطني الكولومبي	
ELPAIS	name	إلباييس	
EMIRATESAIRLINE	name	طيران الإمارات	
ENI	name	إيني	
ENTEKHAB	name	موقع انتخاب	
ERI	name	إريتريا	
ESH	name	الصحراء الغربية	
ESP	name	إسبانيا	
EST	name	إستونيا	
ETA	name	إيتا	
ETH	name	إثيوبيا	
EU	name	الاتحاد الأوروبي	
EURONEWS	name	يورونيوز	
EXXON	name	إكسون موبيل	
FAO	name	الفاو	
FARC	name	فارك	
FARSNEWS	name	وكالة فارس	
FATF	name	مجموعة العمل المالي	
FAZ	name	زود دويتشه تسايتونغ	
FDLR	name	القوات الديمقراطية لتحرير رواندا	
FIN	name	فنلندا	
FJI	name	فيجي	
FLA	name	جبهة تحرير أزواد	
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
GAZPROM	name	غازبروم	
GBR	name	المملكة المتحدة	
GCC	name	مجلس التعاون الخليجي	
GECF	name	منتدى الدول المصدرة للغاز	
GEO	name	جورجيا	
GHA	name	غانا	
GIB	name	جبل طارق	
GIN	name	غينيا	
GLOBALTIMES	name	غلوبال تايمز	
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
HAARETZ	name	هآرتس	
HAMAS	name	حماس	
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
IAEA	name	الوكالة الدولية للطاقة الذرية	
ICC	name	المحكمة الجنائية الدولية	
ICJ	name	محكمة العدل الدولية	
ICRC	name	الصليب الأحمر	
IDN	name	إندونيسيا	
IGAD	name	إيغاد	
ILNA	name	إيلنا	
ILO	name	منظمة العمل الدولية	
IMF	name	صندوق النقد الدولي	
INA	name	وكالة الأنباء العراقية	
IND	name	الهند	
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
ISIS	name	داعش	
ISL	name	آيسلندا	
ISNA	name	إيسنا	
ISR	name	إسرائيل	
ISWTHINK	name	معهد دراسة الحرب	
ITA	name	إيطاليا	
IZVESTIA	name	إزفيستيا	
JAISHALADL	name	جيش العدل	
JAM	name	جامايكا	
JEM	name	حركة العدل والمساواة	
JNIM	name	جماعة نصرة الإسلام والمسلمين	
JOR	name	الأردن	
JPN	name	اليابان	
JPOST	name	جيروزاليم بوست	
KAN	name	هيئة البث الإسرائيلية	
KAYHAN	name	كيهان	
KAZ	name	كازاخستان	
KAZATOMPROM	name	كازاتوم بروم	
KAZINFORM	name	كازإنفورم	
KCNA	name	وكالة الأنباء المركزية الكورية	
KDPI	name	حزب الحياة الحرة الكردستاني	
KEN	name	كينيا	
KGZ	name	قيرغيزستان	
KHABARONLINE	name	خبر أونلاين	
KHATAM	name	خاتم الأنبياء	
KHM	name	كمبوديا	
KIR	name	كيريباتي	
KNA	name	سانت كيتس ونيفيس	
KOMMERSANT	name	كوميرسانت	
KOR	name	كوريا الجنوبية	
KRG	name	إقليم كردستان	
KUNA	name	وكالة الأنباء الكويتية	
KWT	name	الكويت	
KYODO	name	كيودو	
LAO	name	لاوس	
LATINAMERICA	name	دول أمريكا اللاتينية	
LBN	name	لبنان	
LBR	name	ليبيريا	
LBY	name	ليبيا	
LCA	name	سانت لوسيا	
LEFIGARO	name	لوفيغارو	
LEMONDE	name	لوموند	
LEONARDO	name	ليوناردو الإيطالية	
LET	name	عسكر طيبة	
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
MAZ	name	مصنع مينسك للسيارات	
MCO	name	موناكو	
MDA	name	مولدوفا	
MDG	name	مدغشقر	
MDV	name	جزر المالديف	
MEE	name	ميدل إيست آي	
MEHR	name	وكالة مهر	
MEK	name	مجاهدي خلق	
MENA	name	وكالة أنباء الشرق الأوسط	
MERCOSUR	name	ميركوسور	
META	name	فيسبوك	
MEX	name	المكسيك	
MHL	name	جزر مارشال	
MICROSOFT	name	مايكروسوفت	
MKD	name	مقدونيا الشمالية	
MLI	name	مالي	
MLT	name	مالطا	
MMR	name	بورما	
MNE	name	الجبل الأسود	
MNG	name	منغوليا	
MOZ	name	موزمبيق	
MRT	name	موريتانيا	
MSF	name	أطباء بلا حدود	
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
NATO	name	الناتو	
NAXALITES	name	الماويون	
NBC	name	إن بي سي	
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
NPA	name	جيش الشعب الجديد	
NPL	name	نيبال	
NPR	name	إن بي آر	
NRU	name	ناورو	
NUG	name	حكومة الوحدة الوطنية في ميانمار	
NVIDIA	name	إنفيديا	
NYT	name	نيويورك تايمز	
NZL	name	نيوزيلندا	
OAS	name	منظمة الدول الأمريكية	
OECD	name	منظمة التعاون الاقتصادي والتنمية	
OIC	name	منظمة التعاون الإسلامي	
OLA	name	جيش تحرير أورومو	
OMN	name	عُمان	
ONA	name	وكالة الأنباء العمانية	
OPCW	name	منظمة حظر الأسلحة الكيميائية	
OPEC	name	أوبك	
OPECPLUS	name	أوبك بلس	
OSCE	name	منظمة الأمن والتعاون في أوروبا	
P5PLUS1	name	مجموعة خمسة زائد واحد	
PAK	name	باكستان	
PALESTINIANFACTIONS	name	الفصائل الفلسطينية	
PAN	name	بنما	
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
RENAMO	name	رينامو	
REPUBLIKASRPSKA	name	جمهورية صرب البوسنة	
RESISTANCEAXIS	name	محور المقاومة	
REUTERS	name	رويترز	
RFERL	name	راديو أوروبا الحرة	
RFI	name	إذاعة فرنسا الدولية	
RHEINMETALL	name	راينميتال	
RIANOVOSTI	name	نوفوستي	
ROSATOM	name	روساتوم	
ROSNEFT	name	روسنفت	
ROSOBORONEXPORT	name	روس أوبورون إكسبورت	
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
SUNA	name	سونا	
SUR	name	سورينام	
SVK	name	سلوفاكيا	
SVN	name	سلوفينيا	
SWE	name	السويد	
SWZ	name	إسواتيني	
SWZ	name	سوازيلاند	
SYC	name	سيشل	
SYR	name	سوريا	
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
WAGNER	name	فاغنر	
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
YJC	name	نادي المراسلين الشباب	
YNET	name	يديعوت أحرونوت	
YONHAP	name	يونهاب	
ZAF	name	جنوب أفريقيا	
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
0	باغرام
0	قاعدة باغرام
1	هلمند
2	هرات
3	جلال آباد
4	كابل
4	كابول
5	قندهار
6	قندوز
7	مزار شريف
8	بنجشير
9	طورخم
9	معبر طورخم
10	لواندا
11	تيرانا
12	أندورا لا فيلا
13	أبو ظبي
13	أبوظبي
14	دبي
15	الفجيرة
16	الشارقة
17	بوينس آيرس
17	بوينوس آيرس
17	بيونس آيرس
18	غيومري
19	ميغري
20	إيريفان
20	يريفان
21	زنغزور
21	ممر زنغزور
21	ممر زنكزور
22	سانت جونز
23	كانبرا
23	كانبيرا
24	داروين
25	ملبورن
26	بيرث
27	سيدني
28	سالزبورغ
29	فيينا
30	باكو
31	لاتشين
31	ممر لاتشين
32	إقليم ناغورني قره باغ
32	قره باغ
32	كاراباخ
32	ناغورنو قره باغ
32	ناغورني قره باغ
32	ناغورني كاراباخ
33	ناختشيفان
33	ناخيتشيفان
33	نخجوان
34	شوشا
34	شوشة
35	خانكندي
35	ستيباناكيرت
36	بوجومبورا
37	جيتيغا
38	أنتفيرب
38	أنتويرب
39	بروكسل
39	بروكسيل
40	كوتونو
41	بورتو نوفو
42	واغادوغو
43	شيتاغونغ
44	كوكس بازار
45	دكا
46	صوفيا
47	فارنا
48	المنامة
49	ناساو
49	ناسو
50	بانيا لوكا
51	سراييفو
52	سربرنيتسا
52	سريبرينيتسا
53	بارانوفيتشي
54	بريست
55	غوميل
55	هوميل
56	الحجر العظيم
57	غرودنو
58	مينسك
59	ماغيليف
59	موغيليف
60	أوستروفيتس
61	فيتبسك
62	بلموبان
63	لاباز
64	سوكري
65	بيليم
66	برازيليا
67	ريو دي جانيرو
68	ساو باولو
69	بريدجتاون
70	بندر سري بيغاوان
71	تيمفو
72	غابورون
73	بانجي
73	بانغي
74	كاناناسكيس
75	مونتريال
76	أوتاوا
77	كيبك
77	كيبيك
78	تورونتو
79	فانكوفر
80	برن
81	بورغنشتوك
82	دافوس
82	منتدى دافوس
83	جنيف
84	لوزان
85	زيورخ
85	زيوريخ
86	سانتياغو
87	بيدايخه
88	بكين
88	بيجين
89	تشونغتشينغ
90	غوانغتشو
90	قوانغتشو
91	هانغتشو
92	هاربين
93	تشينغداو
94	شانغهاي
94	شنغهاي
95	شنتشن
95	شنجن
96	تيانجين
97	إقليم التبت
97	التبت
98	أورومتشي
99	ووهان
100	شيان
101	إقليم شينجيانغ
101	سنجان
101	شينجيانغ
102	أبيدجان
103	ياموسوكرو
104	ياوندي
105	بوكافو
106	غوما
107	إيتوري
108	كينشاسا
109	جنوب كيفو
109	شمال كيفو
109	كيفو
110	برازافيل
111	بوجوتا
111	بوغوتا
112	ميديلين
113	موروني
114	برايا
115	سان خوسيه
116	غوانتانامو
116	معتقل غوانتانامو
117	هافانا
118	أكروتيري
118	قاعدة أكروتيري
119	ليماسول
120	نيقوسيا
121	براغ
122	برلين
123	مدينة بون
124	كولونيا
125	فرانكفورت
126	هامبورغ
127	ميونخ
127	ميونيخ
128	رامشتاين
129	جيبوتي
129	مدينة جيبوتي
130	روسو
131	آرهوس
132	كوبنهاجن
132	كوبنهاغن
133	جزر فارو
134	سانتو دومينغو
135	الجزائر
135	الجزائر العاصمة
136	وهران
137	تندوف
138	غواياكيل
139	كيتو
140	الإسكندرية
141	القاهرة
142	العلمين
142	العلمين الجديدة
143	العريش
144	شرم الشيخ
145	سيناء
145	شبه جزيرة سيناء
146	السويس
146	قناة السويس
147	أسمرا
147	أسمرة
148	الكركرات
149	مدينة العيون
150	برشلونة
151	جزر الكناري
152	إقليم كتالونيا
152	كتالونيا
153	سبتة
154	مدريد
155	مليلية
156	فالنسيا
157	نارفا
158	تالين
159	أديس أبابا
160	أمهرة
160	إقليم أمهرة
161	سد النهضة
162	مقلي
162	ميكيلي
163	أوروميا
164	إقليم تيغراي
164	تيغراي
165	هلسنكي
166	سوفا
167	كاليه
168	إيفيان
169	ليون
170	مرسيليا
171	كاليدونيا الجديدة
172	مدينة نيس
173	باريس
174	ستراسبورغ
175	باليكير
176	ليبرفيل
177	بلفاست
178	إدنبرة
179	غلاسكو
180	لندن
181	مانشستر
182	أيرلندا الشمالية
183	سالزبوري
184	اسكتلندا
185	ويلز
186	باتومي
187	سوخومي
188	تبليسي
188	تبيليسي
189	تسخينفالي
190	أكرا
191	كوناكري
192	بانجول
193	بيساو
194	مالابو
195	أثينا
196	جزيرة كريت
196	كريت
197	ليسبوس
198	سالونيك
199	سانت جورجز
200	نوك
201	بيتوفيك
202	غواتيمالا سيتي
202	مدينة غواتيمالا
203	إسيكيبو
203	إيسيكويبو
204	جورجتاون
205	تيغوسيغالبا
206	دوبروفنيك
207	سبليت
208	زغرب
209	بور أو برنس
209	بورت أو برنس
210	بودابست
211	آتشيه
212	جزيرة بالي
213	جاكرتا
214	إقليم بابوا
215	تشيناي
216	غوا
217	جامو وكشمير
218	كالكوتا
218	كولكاتا
219	لداخ
220	مانيبور
221	بومباي
221	مومباي
222	دلهي
222	نيو دلهي
222	نيودلهي
223	باهالغام
224	سريناغار
225	دبلن
226	عبادان
227	أبو موسى
227	جزيرة أبو موسى
228	الأحواز
228	الأهواز
229	مدينة أراك
230	عسلوية
231	آستارا
232	بندر عباس
233	بندر أنزلي
234	بوشهر
235	تشابهار
235	جابهار
235	چابهار
236	أذربيجان الشرقية
237	إيفين
237	سجن إيفين
238	فوردو
238	منشأة فوردو
239	طنب الصغرى
239	طنب الكبرى
240	همدان
241	مطار الإمام الخميني
241	مطار الخميني
242	أصفهان
243	كرج
244	كرمان
245	كرمانشاه
246	جزيرة خرج
247	المحمرة
247	خرمشهر
248	خوزستان
249	جزيرة كيش
250	محافظة كردستان
252	نطنز
253	بارتشين
253	بارشين
254	جزيرة قشم
254	قشم
255	مدينة قم
256	رشت
257	سمنان
258	شيراز
259	سيستان وبلوشستان
260	بارس الجنوبي
260	حقل بارس الجنوبي
261	تبريز
262	طهران
263	أرومية
263	أورمية
264	أذربيجان الغربية
265	مدينة يزد
266	زاهدان
267	عين الأسد
267	قاعدة عين الأسد
268	الأنبار
269	بغداد
270	البصرة
271	دهوك
272	أربيل
273	الفلوجة
274	المنطقة الخضراء
275	كربلاء
276	كركوك
277	الموصل
278	النجف
278	النجف الأشرف
279	سنجار
280	السليمانية
281	ريكيافيك
282	أسدود
283	عسقلان
284	بئر السبع
285	مطار بن غوريون
286	ديمونا
286	ديمونة
287	أم الرشراش
287	إيلات
288	حيفا
289	كريات شمونة
290	قاعدة نيفاتيم
290	نيفاتيم
291	سديروت
292	تل أبيب
293	لامبيدوزا
294	ميلانو
295	نابولي
296	روما
297	صقلية
298	البندقية
298	فينيسيا
299	كينغستون
300	العاصمة الأردنية
301	العقبة
302	الزرقاء
303	فوكوشيما
304	هيروشيما
305	كاشيوازاكي كاريوا
306	ناغازاكي
307	أوكيناوا
308	أوساكا
309	طوكيو
310	أكتاو
311	ألما آتا
311	ألماتي
312	آستانة
312	أستانا
312	نور سلطان
313	بايكونور
314	مومباسا
315	نيروبي
316	باتكين
317	بشكيك
317	بيشكيك
318	أوش
319	بنوم بنه
320	برياه فيهير
321	تاراوا
322	باستير
323	بوسان
324	غيونغجو
325	سيئول
325	سيول
326	الكويت
326	مدينة الكويت
327	فيينتيان
328	بعلبك
329	بيروت
330	البقاع
330	سهل البقاع
331	الضاحية
331	الضاحية الجنوبية
332	النبطية
333	الناقورة
334	صيدا
335	جنوب لبنان
335	جنوبي لبنان
336	مدينة صور
337	مونروفيا
338	بنغازي
339	درنة
340	مصراتة
341	سبها
342	سرت
343	طبرق
344	طرابلس
345	كاستريس
346	فادوز
347	كولومبو
348	ماسيرو
349	كاوناس
350	كلايبيدا
351	فيلنيوس
352	مدينة لوكسمبورغ
353	داوغافبيلس
354	ريغا
355	ماكاو
356	الدار البيضاء
357	مراكش
358	الرباط
359	طنجة
360	موناكو
361	تشيسيناو
361	كيشيناو
361	كيشينيف
362	غاغاوزيا
363	تيراسبول
364	أنتاناناريفو
365	مدينة ماليه
366	مكسيكو
366	مكسيكو سيتي
367	تيخوانا
368	ماجورو
369	أوهريد
370	سكوبي
370	سكوبيه
371	باماكو
372	غاو
373	كيدال
374	تمبكتو
375	فاليتا
376	نايبيداو
377	أراكان
377	راخين
378	بودغوريتسا
379	أولان باتور
380	كابو ديلغادو
381	مابوتو
382	نواكشوط
383	بورت لويس
384	ليلونغوي
385	كوالالمبور
386	بوتراجايا
387	ويندهوك
388	أغاديز
389	نيامي
390	أبوجا
391	بورنو
391	ولاية بورنو
392	كانو
393	لاغوس
394	مايدوغوري
395	ماناغوا
396	أمستردام
397	روتردام
398	لاهاي
399	أوسلو
400	سفالبارد
401	كاتماندو
401	كتماندو
402	يارين
403	أوكلاند
404	كرايستشيرش
405	ولنغتون
405	ويلينغتون
406	الدقم
407	مسقط
408	صلالة
409	صحار
410	آزاد كشمير
411	إقليم بلوشستان
411	بلوشستان
412	جوادر
412	غوادر
413	إسلام آباد
414	كراتشي
415	خيبر بختونخوا
416	لاهور
417	بيشاور
418	إقليم البنجاب
419	كويتا
420	تربت
421	شمال وزيرستان
421	وزيرستان
422	قناة بنما
423	بنما سيتي
423	مدينة بنما
424	ليما
425	مانيلا
426	مينداناو
427	نغيرولمود
428	بورت مورسبي
429	بياليستوك
430	غدانسك
431	كراكوف
432	لوبلين
433	جيشوف
434	وارسو
435	كايسونغ
435	كيسونغ
436	بونغيي ري
437	بيونغ يانغ
437	بيونغيانغ
438	سينبو
439	وونسان
440	يونغبيون
441	لشبونة
442	أسونسيون
443	بيت لحم
444	دير البلح
445	غزة
445	مدينة غزة
446	قطاع غزة
447	مدينة الخليل
448	جباليا
449	مخيم جنين
449	مدينة جنين
450	أريحا
451	خان يونس
451	خانيونس
452	نابلس
453	النصيرات
453	مخيم النصيرات
454	رفح
454	معبر رفح
455	رام الله
456	طولكرم
457	الضفة الغربية
457	الضفة الغربية المحتلة
457	الضفة المحتلة
458	قاعدة العديد
459	الدوحة
460	بوخارست
461	كونستانتسا
462	أستراخان
463	بلغورود
463	بيلغورود
464	بريانسك
465	الشيشان
466	داغستان
467	إنغلز
468	غروزني
469	كالينينغراد
470	قازان
470	كازان
471	كراسنودار
472	جزر الكوريل
473	كورسك
474	ماخاتشكالا
474	محج قلعة
475	موسكو
476	مورمانسك
477	نوفوروسيسك
477	نوفوروسييسك
478	نوفوسيبيرسك
479	بسكوف
480	روستوف
480	روستوف على الدون
481	بطرسبورغ
481	سان بطرسبرغ
481	سانت بطرسبرغ
481	سانت بطرسبورغ
482	سمارا
483	سيبيريا
484	سمولينسك
485	سوتشي
486	تتارستان
487	فالام
488	فلاديفوستوك
489	فولغوغراد
490	فورونيج
491	إيكاترينبورغ
491	يكاترينبورغ
492	كيغالي
493	بقيق
494	العلا
495	الدمام
496	جدة
496	مدينة جدة
497	مكة
497	مكة المكرمة
498	المدينة المنورة
499	نيوم
500	الرياض
501	ينبع
502	إقليم دارفور
502	جنوب دارفور
502	دارفور
502	شمال دارفور
502	غرب دارفور
503	الفاشر
504	الجنينة
505	مدينة الأبيض
506	الخرطوم
507	جنوب كردفان
507	شمال كردفان
507	كردفان
508	مدينة مروي
509	نيالا
510	أم درمان
511	بورتسودان
512	ود مدني
513	داكار
514	سنغافورة
515	هونيارا
516	فريتاون
517	سان سلفادور
518	سان مارينو
519	بربرة
520	هرجيسا
521	كيسمايو
522	مقديشو
522	مقديشيو
523	بونتلاند
524	بلجراد
524	بلغراد
525	نوفي ساد
526	جوبا
527	ساو تومي
528	باراماريبو
529	براتيسلافا
530	ليوبليانا
531	غوتنبرغ
532	غوتلاند
533	مالمو
534	استوكهولم
534	ستوكهولم
535	مبابان
536	مدينة فيكتوريا
537	عفرين
538	التنف
538	قاعدة التنف
539	البوكمال
540	حلب
541	دمشق
542	درعا
543	دير الزور
544	الجولان
544	الجولان المحتل
544	مرتفعات الجولان
544	هضبة الجولان
545	حماة
546	الحسكة
547	حميميم
547	قاعدة حميميم
548	حمص
549	إدلب
550	عين العرب
550	كوباني
551	اللاذقية
552	منبج
553	مدينة تدمر
554	القامشلي
555	القنيطرة
556	الرقة
557	السويداء
558	طرطوس
559	انجامينا
559	نجامينا
560	مدينة لومي
561	بانكوك
562	بوكيت
563	دوشانبه
563	دوشانبي
563	دوشنبه
564	خوجند
565	عشق آباد
566	أوازا
567	تركمانباشي
568	مدينة ديلي
569	نوكو ألوفا
570	بورت أوف سبين
571	صفاقس
572	تونس
572	تونس العاصمة
573	أضنة
574	أق قويو
574	أكويو
575	أنقرة
576	أنطاليا
577	البوسفور
577	مضيق البوسفور
578	جيهان
579	الدردنيل
579	مضيق الدردنيل
580	ديار بكر
581	غازي عنتاب
582	إنجرليك
582	قاعدة إنجرليك
583	إسطنبول
583	استانبول
584	إزمير
585	فونافوتي
586	كاوهسيونغ
587	كينمن
588	تايبيه
589	دار السلام
590	دودوما
591	زنجبار
592	عنتيبي
593	كامبالا
593	كمبالا
594	أفدييفك
594	أفدييفكا
595	باخموت
596	بوتشا
597	تشرنيغوف
597	تشيرنيهيف
598	تشرنوبل
598	تشيرنوبيل
599	القرم
599	شبه جزيرة القرم
600	دنيبرو
601	دونباس
602	دونتسك
602	دونيتسك
603	إنرغودار
604	جسر القرم
604	جسر كيرتش
605	خاركوف
605	خاركيف
606	خيرسون
607	كراماتورسك
608	كريفي ريه
609	كييف
610	لوغانسك
610	لوهانسك
611	لفيف
612	ماريوبول
613	ميكولايف
614	أوديسا
614	أوديسة
615	بوكروفسك
616	بولتافا
617	سيفاستوبول
618	سيمفيروبول
619	جزيرة الأفعى
619	جزيرة الثعبان
620	سومي
621	زاباروجيا
621	زابوروجيا
621	زابوريجيا
622	محطة زابوروجيا النووية
622	محطة زابوريجيا
622	محطة زابوريجيا النووية
623	جيتومير
624	مونتيفيديو
625	ألاسكا
626	أنكوراج
626	أنكوريج
627	بوسطن
628	كاليفورنيا
628	ولاية كاليفورنيا
629	كامب ديفيد
630	شيكاغو
631	فلوريدا
631	ولاية فلوريدا
632	هاواي
633	هيوستن
634	لوس أنجلوس
634	لوس أنجليس
635	مار إيه لاغو
635	مارالاغو
636	ميامي
637	مينيابوليس
638	نيويورك
639	فيلادلفيا
640	بورتلاند
641	سان فرانسيسكو
642	سياتل
643	تكساس
643	ولاية تكساس
644	واشنطن
645	بخارى
646	سمرقند
647	طشقند
648	حاضرة الفاتيكان
648	مدينة الفاتيكان
649	كينغستاون
650	كاراكاس
650	كراكاس
651	ماراكايبو
652	هانوي
653	هو تشي منه
654	بورت فيلا
655	آبيا
656	ميتروفيتسا
657	بريشتينا
658	عدن
659	حضرموت
660	الحديدة
661	مأرب
662	رأس عيسى
663	صعدة
664	صنعاء
665	سقطرى
666	تعز
667	كيب تاون
668	ديربان
669	جوهانسبرغ
669	جوهانسبورغ
670	بريتوريا
671	لوساكا
672	هراري
673	أبيي
674	بحر إيجه
675	أفريقيا
675	القارة الأفريقية
676	الحرم القدسي
676	المسجد الأقصى
677	الجزيرة العربية
677	شبه الجزيرة العربية
678	بحر العرب
679	القطب الشمالي
679	المنطقة القطبية الشمالية
680	شط العرب
681	آسيا
682	المحيط الأطلسي
682	المحيط الأطلنطي
683	باب المندب
683	مضيق باب المندب
684	البلقان
684	غرب البلقان
685	البلطيق
685	بحر البلطيق
686	بحر بارنتس
687	بيلدربيرغ
688	البحر الأسود
689	البحر الكاريبي
689	الكاريبي
690	بحر قزوين
691	القوقاز
691	جنوب القوقاز
692	آسيا الوسطى
693	الدانوب
694	البحر الميت
695	المنطقة منزوعة السلاح
696	دييغو غارسيا
697	بحر الصين الشرقي
698	أوروبا الشرقية
698	شرق أوروبا
699	القناة الإنجليزية
699	بحر المانش
700	الفرات
700	نهر الفرات
701	جزر المالفيناس
701	جزر فوكلاند
701	فوكلاند
702	وادي فرغانة
703	وادي غالوان
704	جبل طارق
705	جزيرة غوام
705	غوام
706	خليج عدن
707	خليج غينيا
708	خليج المكسيك
709	بحر عمان
709	خليج عمان
710	نهر هلمند
711	القرن الأفريقي
712	المحيط الهندي
713	القدس
713	القدس الشرقية
713	القدس المحتلة
714	إقليم كشمير
714	كشمير
715	شبه الجزيرة الكورية
716	أمريكا اللاتينية
716	أميركا اللاتينية
717	المشرق العربي
717	بلاد الشام
718	خط السيطرة
719	البحر الأبيض المتوسط
719	البحر المتوسط
719	شرق المتوسط
720	الشرق الأوسط
720	منطقة الشرق الأوسط
721	النيل الأزرق
721	نهر النيل
722	شمال أفريقيا
723	بحر الشمال
724	المحيط الهادئ
724	منطقة المحيطين الهندي والهادئ
725	بانمونجوم
726	الخليج العربي
726	الخليج الفارسي
726	مياه الخليج
727	البحر الأحمر
728	الساحل الأفريقي
728	دول الساحل
728	منطقة الساحل
729	جزيرة سكاربورو المرجانية
729	سكاربورو
730	بحر آزوف
731	بحر اليابان
732	جزيرة توماس الثانية
733	جزر دياويو
733	جزر سينكاكو
734	بحر الصين الجنوبي
735	جنوب شرق آسيا
736	جزر سبراتلي
737	مضيق هرمز
737	هرمز
738	مضيق ملقا
739	ممر سوفالكي
740	مضيق تايوان
741	غرب أفريقيا
742	البحر الأصفر
`;

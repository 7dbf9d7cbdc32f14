// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, use, form, sector */
export const PARTY_NAMES = `
ABCNEWS	name	ای‌بی‌سی نیوز	
ABCNEWS	name	ای بی سی نیوز	
ABKHAZIA	name	آبخازیا	
ABUSAYYAF	name	ابوسیاف	
ADF	name	نیروهای دموکراتیک متحد	
ADNOC	name	ادنوک	
AEOI	name	سازمان انرژی اتمی	
AEROFLOT	name	آئروفلوت	
AES	name	ائتلاف کشورهای ساحل	
AFG	name	افغانستان	
AFP	name	فرانس پرس	
AFRICA	name	کشورهای آفریقایی	
AGO	name	آنگولا	
AIIB	name	بانک سرمایه‌گذاری زیرساخت آسیا	
AIIB	name	بانک سرمایه گذاری زیرساخت آسیا	
AIRBUS	name	ایرباس	
ALAHRAM	name	الاهرام	
ALAKHBAR	name	روزنامه الاخبار	
ALALAM	name	شبکه العالم	
ALARABIYA	name	العربیه	
ALARABY	name	العربی الجدید	
ALB	name	آلبانی	
ALHURRA	name	شبکه الحره	
ALJAZEERA	name	الجزیره	
ALMANAR	name	شبکه المنار	
ALMASIRAH	name	شبکه المسیره	
ALMAYADEEN	name	المیادین	
ALQAEDA	name	القاعده	
ALQUDSALARABI	name	القدس العربی	
ALSHARQ	name	شبکه الشرق	
AMNESTY	name	عفو بین‌الملل	
AMNESTY	name	عفو بین الملل	
ANADOLU	name	آناتولی	
AND	name	آندورا	
ANI	name	خبرگزاری آسیایی هند	
ANNAHAR	name	روزنامه النهار	
ANSA	name	آنسا	
ANTARA	name	آنتارا	
AP	name	آسوشیتدپرس	
APP	name	خبرگزاری پاکستان	
APS	name	خبرگزاری الجزایر	
ARAB	name	کشورهای عربی	
ARABCOALITION	name	ائتلاف سعودی	
ARABLEAGUE	name	اتحادیه عرب	
ARABNEWS	name	عرب‌نیوز	
ARABNEWS	name	عرب نیوز	
ARAKANARMY	name	ارتش آراکان	
ARAMCO	name	آرامکو	
ARE	name	امارات متحدهٔ عربی	
ARG	name	آرژانتین	
ARM	name	ارمنستان	
ARMENPRESS	name	آرمن‌پرس	
ARMENPRESS	name	آرمن پرس	
ASEAN	name	آسه‌آن	
ASEAN	name	آسه آن	
ASHARQALAWSAT	name	الشرق الاوسط	
ATG	name	آنتیگوا و باربودا	
AU	name	اتحادیه آفریقا	
AUKUS	name	آکوس	
AUS	name	استرالیا	
AUT	name	اتریش	
AXIOS	name	آکسیوس	
AZE	name	جمهوری آذربایجان	
AZERTAC	name	آذرتاج	
AZOV	name	گردان آزوف	
BAE	name	بی‌ای‌ئی سیستمز	
BAE	name	بی ای ئی سیستمز	
BALTICS	name	کشورهای بالتیک	
BAYKAR	name	بایکار	
BBC	name	بی‌بی‌سی	
BBC	name	بی بی سی	
BDI	name	بوروندی	
BEL	name	بلژیک	
BELARUSKALI	name	بلاروس‌کالی	
BELARUSKALI	name	بلاروس کالی	
BELAVIA	name	بلاویا	
BELAZ	name	بلاز	
BELTA	name	بلتا	
BEN	name	بنین	
BERNAMA	name	برناما	
BFA	name	بورکینافاسو	
BGD	name	بنگلادش	
BGR	name	بلغارستان	
BHR	name	بحرین	
BHS	name	باهاما	
BIH	name	بوسنی و هرزگوین	
BILD	name	بیلد	
BLA	name	ارتش آزادی‌بخش بلوچستان	
BLA	name	ارتش آزادی بخش بلوچستان	
BLACKWATER	name	بلک‌واتر	
BLACKWATER	name	بلک واتر	
BLOOMBERG	name	بلومبرگ	
BLR	name	بلاروس	
BLZ	name	بلیز	
BNA	name	خبرگزاری بحرین	
BOEING	name	بوئینگ	
BOKOHARAM	name	بوکو حرام	
BOL	name	بولیوی	
BP	name	بریتیش پترولیوم	
BRA	name	برزیل	
BRB	name	باربادوس	
BRICS	name	بریکس	
BRN	name	برونئی	
BTN	name	بوتان	
BWA	name	بوتسوانا	
CAF	name	جمهوری افریقای مرکزی	
CAN	name	کانادا	
CARICOM	name	کاریکوم	
CBS	name	سی‌بی‌اس	
CBS	name	سی بی اس	
CELAC	name	سلاک	
CENTRALASIA	name	کشورهای آسیای مرکزی	
CGTN	name	سی‌جی‌تی‌ان	
CGTN	name	سی جی تی ان	
CHE	name	سوئیس	
CHL	name	شیلی	
CHN	name	چین	
CIS	name	کشورهای مستقل مشترک‌المنافع	
CIS	name	کشورهای مستقل مشترک المنافع	
CIV	name	ساحل عاج	
CMR	name	کامرون	
CNBC	name	سی‌ان‌بی‌سی	
CNBC	name	سی ان بی سی	
CNN	name	سی‌ان‌ان	
CNN	name	سی ان ان	
COALITION	name	ائتلاف بین‌المللی	
COALITION	name	ائتلاف بین المللی	
COD	name	کنگو - کینشاسا	
COG	name	کنگو - برازویل	
COL	name	کلمبیا	
COM	name	کومور	
COM	name	کومورو	
CORRIERE	name	کوریره دلا سرا	
COSCO	name	کاسکو	
COUNCILOFEUROPE	name	شورای اروپا	
CPV	name	کیپ‌ورد	
CPV	name	کیپ ورد	
CRI	name	کاستاریکا	
CSTO	name	سازمان پیمان امنیت جمعی	
CUB	name	کوبا	
CYP	name	قبرس	
CZE	name	جمهوری چک	
DASSAULT	name	داسو	
DAWN	name	دان پاکستان	
DEU	name	آلمان	
DJI	name	جیبوتی	
DMA	name	دومینیکا	
DNK	name	دانمارک	
DOM	name	جمهوری دومینیکن	
DPA	name	خبرگزاری آلمان	
DPR	name	جمهوری خلق دونتسک	
DW	name	دویچه‌وله	
DW	name	دویچه وله	
DZA	name	الجزایر	
E3	name	تروئیکای اروپایی	
EAC	name	جامعه شرق آفریقا	
EAEU	name	اتحادیه اقتصادی اوراسیا	
ECO	name	سازمان همکاری اقتصادی	
ECONOMIST	name	اکونومیست	
ECOWAS	name	اکواس	
ECU	name	اکوادور	
EFE	name	خبرگزاری افه	
EGY	name	مصر	
ELBIT	name	البیت سیستمز	
ELN	name	ارتش آزادی‌بخش ملی کلمبیا	
ELN	name	ارتش آزادی بخش ملی کلمبیا	
ELPAIS	name	ال پائیس	
EMIRATESAIRLINE	name	هواپیمایی امارات	
ENI	name	شرکت انی	
ENTEKHAB	name	سایت انتخاب	
ERI	name	اریتره	
ESH	name	صحرای غربی	
ESP	name	اسپانیا	
EST	name	استونی	
ETA	name	گروه اتا	
ETH	name	اتیوپی	
EU	name	اتحادیه اروپا	
EURONEWS	name	یورونیوز	
EXXON	name	اکسون موبیل	
FAO	name	فائو	
FARC	name	فارک	
FARSNEWS	name	خبرگزاری فارس	
FATF	name	گروه ویژه اقدام مالی	
FAZ	name	فرانکفورتر آلگماینه	
FDLR	name	نیروهای دموکراتیک آزادی‌بخش رواندا	
FDLR	name	نیروهای دموکراتیک آزادی بخش رواندا	
FIN	name	فنلاند	
FJI	name	فیجی	
FLA	name	جبهه آزادی‌بخش ازواد	
FLA	name	جبهه آزادی بخش ازواد	
FOREIGNPOLICY	name	فارن پالیسی	
FOXNEWS	name	فاکس نیوز	
FRA	name	فرانسه	
FRANCE24	name	فرانس ۲۴	
FSA	name	ارتش آزاد سوریه	
FSM	name	میکرونزی	
FT	name	فایننشال تایمز	
G20	name	گروه بیست	
G7	name	گروه هفت	
G77	name	گروه ۷۷	
GAB	name	گابن	
GAZPROM	name	گازپروم	
GBR	name	بریتانیا	
GCC	name	شورای همکاری خلیج فارس	
GECF	name	مجمع کشورهای صادرکننده گاز	
GEO	name	گرجستان	
GHA	name	غنا	
GIB	name	جبل‌الطارق	
GIB	name	جبل الطارق	
GIN	name	گینه	
GLOBALTIMES	name	گلوبال تایمز	
GMB	name	گامبیا	
GNB	name	گینهٔ بیسائو	
GNQ	name	گینهٔ استوایی	
GOOGLE	name	گوگل	
GRC	name	یونان	
GRD	name	گرنادا	
GRL	name	گرینلند	
GTM	name	گواتمالا	
GUARDIAN	name	گاردین	
GUY	name	گویان	
HAARETZ	name	هاآرتص	
HAMAS	name	حماس	
HEZBOLLAH	name	حزب‌الله	
HEZBOLLAH	name	حزب الله	
HINDU	name	تایمز هند	
HKG	name	هنگ‌کنگ	
HKG	name	هنگ کنگ	
HND	name	هندوراس	
HOUTHIS	name	انصارالله	
HRV	name	کرواسی	
HRW	name	دیده‌بان حقوق بشر	
HRW	name	دیده بان حقوق بشر	
HTI	name	هائیتی	
HTS	name	هیئت تحریر الشام	
HUAWEI	name	هواوی	
HUN	name	مجارستان	
HURRIYET	name	روزنامه حریت	
IAEA	name	آژانس بین‌المللی انرژی اتمی	
IAEA	name	آژانس بین المللی انرژی اتمی	
ICC	name	دیوان کیفری بین‌المللی	
ICC	name	دیوان کیفری بین المللی	
ICJ	name	دیوان بین‌المللی دادگستری	
ICJ	name	دیوان بین المللی دادگستری	
ICRC	name	صلیب سرخ	
IDN	name	اندونزی	
IGAD	name	ایگاد	
ILNA	name	ایلنا	
ILO	name	سازمان بین‌المللی کار	
ILO	name	سازمان بین المللی کار	
IMF	name	صندوق بین‌المللی پول	
IMF	name	صندوق بین المللی پول	
INA	name	خبرگزاری رسمی عراق	
IND	name	هند	
INTERFAX	name	اینترفاکس	
INTERPOL	name	اینترپل	
IOM	name	سازمان بین‌المللی مهاجرت	
IOM	name	سازمان بین المللی مهاجرت	
IRA	name	ارتش جمهوری‌خواه ایرلند	
IRA	name	ارتش جمهوری خواه ایرلند	
IRANAIR	name	ایران ایر	
IRANINTL	name	ایران اینترنشنال	
IRANKHODRO	name	ایران خودرو	
IRAQIRESISTANCE	name	مقاومت اسلامی عراق	
IRIB	name	صدا و سیما	
IRISL	name	کشتیرانی جمهوری اسلامی	
IRL	name	ایرلند	
IRN	name	ایران	
IRNA	name	ایرنا	
IRQ	name	عراق	
ISIS	name	داعش	
ISL	name	ایسلند	
ISNA	name	ایسنا	
ISR	name	اسرائیل	
ISWTHINK	name	مؤسسه مطالعات جنگ	
ITA	name	ایتالیا	
IZVESTIA	name	ایزوستیا	
JAISHALADL	name	جیش‌العدل	
JAISHALADL	name	جیش العدل	
JAM	name	جامائیکا	
JEM	name	جنبش عدالت و برابری	
JNIM	name	جماعت نصرت الاسلام والمسلمین	
JOR	name	اردن	
JPN	name	ژاپن	
JPOST	name	جروزالم پست	
KAN	name	شبکه ۱۲	
KAYHAN	name	کیهان	
KAZ	name	قزاقستان	
KAZATOMPROM	name	قزاتوم‌پروم	
KAZATOMPROM	name	قزاتوم پروم	
KAZINFORM	name	قزاق‌اینفرم	
KAZINFORM	name	قزاق اینفرم	
KCNA	name	خبرگزاری مرکزی کره	
KDPI	name	کومله	
KEN	name	کنیا	
KGZ	name	قرقیزستان	
KHABARONLINE	name	خبرآنلاین	
KHATAM	name	قرارگاه خاتم‌الانبیا	
KHATAM	name	قرارگاه خاتم الانبیا	
KHM	name	کامبوج	
KIR	name	کیریباتی	
KNA	name	سنت کیتس و نویس	
KOMMERSANT	name	کومرسانت	
KOR	name	کرهٔ جنوبی	
KRG	name	اقلیم کردستان	
KUNA	name	خبرگزاری کویت	
KWT	name	کویت	
KYODO	name	کیودو	
LAO	name	لائوس	
LATINAMERICA	name	کشورهای آمریکای لاتین	
LBN	name	لبنان	
LBR	name	لیبریا	
LBY	name	لیبی	
LCA	name	سنت لوسیا	
LEFIGARO	name	فیگارو	
LEMONDE	name	لوموند	
LEONARDO	name	شرکت لئوناردو	
LET	name	لشکر طیبه	
LIE	name	لیختن‌اشتاین	
LIE	name	لیختن اشتاین	
LKA	name	سری‌لانکا	
LKA	name	سری لانکا	
LNA	name	ارتش ملی لیبی	
LOCKHEED	name	لاکهید مارتین	
LPR	name	جمهوری خلق لوهانسک	
LRA	name	ارتش مقاومت خداوند	
LSO	name	لسوتو	
LTTE	name	ببرهای تامیل	
LTU	name	لیتوانی	
LUKOIL	name	لوک‌اویل	
LUKOIL	name	لوک اویل	
LUSA	name	خبرگزاری لهستان	
LUX	name	لوکزامبورگ	
LVA	name	لتونی	
M23	name	جنبش ۲۳ مارس	
MAC	name	ماکائو	
MAERSK	name	مرسک	
MAHANAIR	name	ماهان ایر	
MAP	name	خبرگزاری مغرب	
MAR	name	مراکش	
MAZ	name	کارخانه خودروسازی مینسک	
MCO	name	موناکو	
MDA	name	مولداوی	
MDG	name	ماداگاسکار	
MDV	name	مالدیو	
MEDUZA	name	مدوزا	
MEE	name	میدل ایست آی	
MEHR	name	خبرگزاری مهر	
MEK	name	مجاهدین خلق	
MENA	name	خبرگزاری خاورمیانه مصر	
MERCOSUR	name	مرکوسور	
META	name	فیس‌بوک	
META	name	فیس بوک	
MEX	name	مکزیک	
MHL	name	جزایر مارشال	
MICROSOFT	name	مایکروسافت	
MKD	name	مقدونیهٔ شمالی	
MLT	name	مالت	
MNE	name	مونته‌نگرو	
MNE	name	مونته نگرو	
MNG	name	مغولستان	
MOZ	name	موزامبیک	
MRT	name	موریتانی	
MSF	name	پزشکان بدون مرز	
MTZ	name	کارخانه تراکتورسازی مینسک	
MUSLIMBROTHERHOOD	name	اخوان‌المسلمین	
MUSLIMBROTHERHOOD	name	اخوان المسلمین	
MUSLIMSTATES	name	کشورهای اسلامی	
MWI	name	مالاوی	
MYS	name	مالزی	
NAFTOGAZ	name	نفتوگاز	
NAM	name	نامیبیا	
NAM_MOVEMENT	name	جنبش عدم تعهد	
NATO	name	ناتو	
NAXALITES	name	مائوئیست‌ها	
NBC	name	ان‌بی‌سی	
NBC	name	ان بی سی	
NER	name	نیجر	
NEWSWEEK	name	نیوزویک	
NGA	name	نیجریه	
NHK	name	ان‌اچ‌کی	
NHK	name	ان اچ کی	
NIC	name	نیکاراگوئه	
NIOC	name	شرکت ملی نفت	
NLD	name	هلند	
NNA	name	خبرگزاری رسمی لبنان	
NNPC	name	شرکت ملی نفت نیجریه	
NOR	name	نروژ	
NORDICS	name	کشورهای نوردیک	
NORTHCYPRUS	name	جمهوری ترک قبرس شمالی	
NOURNEWS	name	نورنیوز	
NPA	name	ارتش نوین خلق	
NPL	name	نپال	
NPR	name	ان‌پی‌آر	
NPR	name	ان پی آر	
NRU	name	نائورو	
NUG	name	دولت وحدت ملی میانمار	
NVIDIA	name	انویدیا	
NYT	name	نیویورک تایمز	
NZL	name	نیوزیلند	
OAS	name	سازمان کشورهای آمریکایی	
OECD	name	سازمان همکاری و توسعه اقتصادی	
OIC	name	سازمان همکاری اسلامی	
OLA	name	ارتش آزادی‌بخش اورومو	
OLA	name	ارتش آزادی بخش اورومو	
OMN	name	عمان	
ONA	name	خبرگزاری عمان	
OPCW	name	سازمان منع سلاح‌های شیمیایی	
OPEC	name	اوپک	
OPECPLUS	name	اوپک پلاس	
OSCE	name	سازمان امنیت و همکاری اروپا	
P5PLUS1	name	گروه پنج به علاوه یک	
PAK	name	پاکستان	
PALESTINIANFACTIONS	name	گروه‌های مقاومت فلسطین	
PAN	name	پاناما	
PDVSA	name	پی‌دی‌وی‌اس‌ای	
PDVSA	name	پی دی وی اس‌ای	
PEOPLESDAILY	name	روزنامه مردم چین	
PER	name	پرو	
PETRA	name	خبرگزاری پترا	
PFLP	name	جبهه خلق برای آزادی فلسطین	
PHL	name	فیلیپین	
PIJ	name	جهاد اسلامی	
PKK	name	پ‌ک‌ک	
PKK	name	پ ک ک	
PLW	name	پالائو	
PNG	name	پاپوا گینهٔ نو	
POL	name	لهستان	
POLISARIO	name	جبهه پولیساریو	
POLITICO	name	پولیتیکو	
PRENSALATINA	name	پرنسا لاتینا	
PRESSTV	name	پرس تی وی	
PRI	name	پورتوریکو	
PRK	name	کرهٔ شمالی	
PRT	name	پرتغال	
PRY	name	پاراگوئه	
PSE	name	سرزمین‌های فلسطینی	
PTI	name	پرس تراست هند	
QAT	name	قطر	
QATARAIRWAYS	name	قطر ایرویز	
QATARENERGY	name	قطرانرژی	
QNA	name	خبرگزاری قطر	
QUAD	name	کواد	
RBC	name	آر بی کا	
RENAMO	name	رنامو	
REPUBLIKASRPSKA	name	جمهوری صرب بوسنی	
RESISTANCEAXIS	name	محور مقاومت	
REUTERS	name	رویترز	
RFERL	name	رادیو فردا	
RFI	name	رادیو فرانسه	
RHEINMETALL	name	راین‌متال	
RHEINMETALL	name	راین متال	
RIANOVOSTI	name	ریانووستی	
ROSATOM	name	روس‌اتم	
ROSATOM	name	روس اتم	
ROSNEFT	name	روس‌نفت	
ROSNEFT	name	روس نفت	
ROSOBORONEXPORT	name	روس‌آبارون‌اکسپورت	
ROSOBORONEXPORT	name	روس آبارون اکسپورت	
ROU	name	رومانی	
RSFSUDAN	name	نیروهای پشتیبانی سریع	
RT	name	راشاتودی	
RUDAW	name	رووداو	
RUS	name	روسیه	
RWA	name	رواندا	
RZD	name	راه‌آهن روسیه	
RZD	name	راه آهن روسیه	
SAAB	name	شرکت ساب	
SABA	name	خبرگزاری سبأ	
SADC	name	جامعه توسعه جنوب آفریقا	
SAFA	name	خبرگزاری صفا	
SAIPA	name	سایپا	
SAMSUNG	name	سامسونگ	
SANA	name	سانا	
SAU	name	عربستان سعودی	
SCMP	name	ساوت چاینا مورنینگ پست	
SCO	name	سازمان همکاری شانگهای	
SDF	name	نیروهای دموکراتیک سوریه	
SDN	name	سودان	
SEN	name	سنگال	
SGP	name	سنگاپور	
SHAFAQ	name	شفق‌نیوز	
SHAFAQ	name	شفق نیوز	
SHARGH	name	روزنامه شرق	
SHELL	name	شرکت شل	
SIEMENS	name	زیمنس	
SINOPEC	name	سینوپک	
SKYNEWS	name	اسکای نیوز	
SLB	name	جزایر سلیمان	
SLE	name	سیرالئون	
SLV	name	السالوادور	
SMR	name	سان‌مارینو	
SMR	name	سان مارینو	
SOCAR	name	سوکار	
SOHR	name	دیده‌بان حقوق بشر سوریه	
SOHR	name	دیده بان حقوق بشر سوریه	
SOM	name	سومالی	
SOMALILAND	name	سومالی‌لند	
SOMALILAND	name	سومالی لند	
SOMO	name	سومو	
SONATRACH	name	سوناتراک	
SOUTHOSSETIA	name	اوستیای جنوبی	
SPA	name	خبرگزاری رسمی عربستان	
SPACEX	name	اسپیس‌ایکس	
SPACEX	name	اسپیس ایکس	
SPIEGEL	name	اشپیگل	
SPLMN	name	جنبش آزادی‌بخش مردم سودان	
SPLMN	name	جنبش آزادی بخش مردم سودان	
SPUTNIK	name	اسپوتنیک	
SRB	name	صربستان	
SSD	name	سودان جنوبی	
STP	name	سائوتومه و پرینسیپ	
SUNA	name	خبرگزاری سونا	
SUR	name	سورینام	
SVK	name	اسلواکی	
SVN	name	اسلوونی	
SWE	name	سوئد	
SWZ	name	اسواتینی	
SWZ	name	سوازیلند	
SYC	name	سیشل	
SYR	name	سوریه	
TALIBAN	name	طالبان	
TANJUG	name	تانیوگ	
TAP	name	خبرگزاری تونس	
TASNIM	name	تسنیم	
TASS	name	تاس	
TCD	name	چاد	
TELEGRAPH	name	دیلی تلگراف	
TELESUR	name	تله‌سور	
TELESUR	name	تله سور	
TESLA	name	تسلا	
TGO	name	توگو	
THA	name	تایلند	
THENATIONAL	name	گلف نیوز	
TIKTOK	name	بایت‌دنس	
TIKTOK	name	بایت دنس	
TIMES	name	روزنامه تایمز	
TIMESOFISRAEL	name	تایمز اسرائیل	
TJK	name	تاجیکستان	
TKM	name	ترکمنستان	
TLS	name	تیمور-لسته	
TOLONEWS	name	طلوع‌نیوز	
TOLONEWS	name	طلوع نیوز	
TON	name	تونگا	
TOTAL	name	توتال‌انرژی	
TOTAL	name	توتال انرژی	
TPLF	name	جبهه آزادی‌بخش مردم تیگرای	
TPLF	name	جبهه آزادی بخش مردم تیگرای	
TRANSNISTRIA	name	ترانس‌نیستریا	
TRANSNISTRIA	name	ترانس نیستریا	
TRT	name	تی‌آرتی	
TRT	name	تی آرتی	
TSMC	name	تی‌اس‌ام‌سی	
TSMC	name	تی اس ام سی	
TTO	name	ترینیداد و توباگو	
TTP	name	تحریک طالبان پاکستان	
TUN	name	تونس	
TUR	name	ترکیه	
TURKICSTATES	name	سازمان کشورهای ترک	
TURKISHAIRLINES	name	ترکیش ایرلاینز	
TUV	name	تووالو	
TWN	name	تایوان	
TZA	name	تانزانیا	
UGA	name	اوگاندا	
UKR	name	اوکراین	
UKRINFORM	name	اوکراینفرم	
UN	name	سازمان ملل	
UNHCR	name	کمیساریای عالی پناهندگان	
UNICEF	name	یونیسف	
UNIONSTATE	name	دولت اتحادیه روسیه و بلاروس	
UNITA	name	یونیتا	
UNRWA	name	آنروا	
UPI	name	یونایتدپرس	
URY	name	اروگوئه	
USA	name	ایالات متحده	
USATODAY	name	یو‌اس‌ای تودی	
USATODAY	name	یو اس‌ای تودی	
UZB	name	ازبکستان	
VAT	name	واتیکان	
VCT	name	سنت وینسنت و گرنادین	
VEDOMOSTI	name	ودوموستی	
VEN	name	ونزوئلا	
VNA	name	خبرگزاری ویتنام	
VNM	name	ویتنام	
VOA	name	صدای آمریکا	
VOLKSWAGEN	name	فولکس‌واگن	
VOLKSWAGEN	name	فولکس واگن	
VUT	name	وانواتو	
WAFA	name	خبرگزاری وفا	
WAGNER	name	واگنر	
WAM	name	خبرگزاری امارات	
WASHINGTONPOST	name	واشنگتن پست	
WEST	name	غرب	
WFP	name	برنامج جهانی غذا	
WHO	name	سازمان جهانی بهداشت	
WORLDBANK	name	بانک جهانی	
WSJ	name	وال استریت ژورنال	
WSM	name	ساموآ	
WTO	name	سازمان تجارت جهانی	
XINHUA	name	شینهوا	
XKX	name	کوزوو	
YEM	name	یمن	
YEMENSTC	name	شورای انتقالی جنوب	
YJC	name	باشگاه خبرنگاران جوان	
YNET	name	یدیعوت آحارونوت	
YONHAP	name	یونهاپ	
ZAF	name	افریقای جنوبی	
ZMB	name	زامبیا	
ZWE	name	زیمبابوه	
ABCNEWS	variant	ای‌بی‌سی	
ABCNEWS	variant	ای بی سی	
AEOI	variant	سازمان انرژی اتمی ایران	
AFG	variant	امارت اسلامی افغانستان	
AFP	variant	خبرگزاری فرانسه	
AFP	variant	خبرگزاری فرانس‌پرس	
AFP	variant	خبرگزاری فرانس پرس	
ALAHRAM	variant	روزنامه الاهرام	
ALARABIYA	variant	شبکه الحدث	
ALARABIYA	variant	شبکه العربیه	
ALB	variant	البانیا	
ALJAZEERA	variant	شبکه الجزیره	
ALMANAR	variant	المنار	
ALMASIRAH	variant	المسیره	
ALMAYADEEN	variant	شبکه المیادین	
ALQAEDA	variant	شبکه القاعده	
ALSHABAAB	variant	گروه الشباب	
ALSHABAAB	variant	گروهک الشباب	
AMNESTY	variant	سازمان عفو بین‌الملل	
AMNESTY	variant	سازمان عفو بین الملل	
ANADOLU	variant	آناتولی ترکیه	
ANADOLU	variant	خبرگزاری آناتولی	
ANSA	variant	خبرگزاری آنسا	
AP	variant	خبرگزاری آسوشیتدپرس	
ARAB	variant	اعراب	
ARAB	variant	جهان عرب	
ARAB	variant	دولت‌های عربی	
ARAB	variant	کشورهای عرب	
ARABCOALITION	variant	ائتلاف عربی	
ARABCOALITION	variant	ائتلاف متجاوز سعودی	
ARABLEAGUE	variant	اتحادیه کشورهای عربی	
ARE	variant	امارات	
ARE	variant	امارات عربی متحده	
ARE	variant	امارات متحد عرب	
ARG	variant	ارجنتاین	
ASEAN	variant	اتحادیه آسه‌آن	
ASEAN	variant	اتحادیه آسه آن	
ASHARQALAWSAT	variant	روزنامه الشرق الاوسط	
AUKUS	variant	پیمان آکوس	
AXIOS	variant	وبگاه آکسیوس	
AZE	variant	آذربایجان	
BALTICS	variant	کشورهای حوزه بالتیک	
BAYKAR	variant	آسلسان	
BBC	variant	بی‌بی‌سی فارسی	
BBC	variant	بی بی سی فارسی	
BEL	variant	بلجیم	
BELTA	variant	خبرگزاری بلتا	
BEN	variant	جمهوری بنین	
BGD	variant	بنگلادیش	
BGD	variant	بنگله‌دیش	
BGD	variant	بنگله دیش	
BGR	variant	بلغاریا	
BHR	variant	پادشاهی بحرین	
BIH	variant	بوسنی	
BIH	variant	بوسنی‌وهرزگوین	
BIH	variant	بوسنی وهرزگوین	
BILD	variant	روزنامه بیلد	
BLOOMBERG	variant	خبرگزاری بلومبرگ	
BLR	variant	بلا روس	
BLR	variant	بلاروسیه	
BLR	variant	بیلاروس	
BLR	variant	جمهوری بلاروس	
BLR	variant	روسیه سفید	
BOKOHARAM	variant	بوکوحرام	
BRA	variant	برازیل	
BRICS	variant	گروه بریکس	
CAF	variant	آفریقای مرکزی	
CARICOM	variant	جامعه کارائیب	
CENTRALASIA	variant	کشورهای آسیای میانه	
CHE	variant	سویتزرلند	
CHE	variant	سویس	
CHN	variant	جمهوری خلق چین	
CIS	variant	جامعه کشورهای مستقل مشترک‌المنافع	
CIS	variant	جامعه کشورهای مستقل مشترک المنافع	
CIS	variant	کشورهای همسود	
CIV	variant	کوت دیووار	
CNN	variant	شبکه سی‌ان‌ان	
CNN	variant	شبکه سی ان ان	
COALITION	variant	ائتلاف آمریکایی	
COALITION	variant	ائتلاف ضد داعش	
COD	variant	جمهوری دموکراتیک کنگو	
COD	variant	کنگو	
COD	variant	کنگو دموکراتیک	
COD	variant	کنگوی دموکراتیک	
COG	variant	جمهوری کنگو	
COG	variant	کنگو برازاویل	
COL	variant	کولمبیا	
COM	variant	مجمع‌الجزایر کومور	
COM	variant	مجمع الجزایر کومور	
CPV	variant	دماغه سبز	
CSTO	variant	پیمان امنیت جمعی	
CUB	variant	کیوبا	
DAWN	variant	جئو نیوز	
DEU	variant	جرمنی	
DNK	variant	دنمارک	
DOM	variant	دومینیکن	
E3	variant	تروئیکا	
E3	variant	سه کشور اروپایی	
EAEU	variant	اتحادیه اوراسیا	
EAEU	variant	کمیسیون اقتصادی اوراسیا	
ECO	variant	سازمان اکو	
ECOWAS	variant	جامعه اقتصادی کشورهای غرب آفریقا	
ELBIT	variant	شرکت رافائل	
ESP	variant	هسپانیا	
ETH	variant	ایتوپیا	
ETH	variant	حبشه	
EU	variant	اروپا	
EU	variant	اروپاییان	
EU	variant	اروپایی‌ها	
EU	variant	شورای اروپایی	
EU	variant	پارلمان اروپا	
EU	variant	کشورهای اتحادیه اروپا	
EU	variant	کشورهای اروپایی	
EU	variant	کمیسیون اروپا	
EXXON	variant	شورون	
FAO	variant	سازمان خواربار و کشاورزی	
FATF	variant	اف‌ای‌تی‌اف	
FATF	variant	اف ای تی اف	
FIN	variant	فنلند	
FOXNEWS	variant	فاکس‌نیوز	
FSA	variant	ارتش ملی سوریه	
FSA	variant	معارضان سوری	
FT	variant	فایننشال‌تایمز	
G20	variant	جی بیست	
G20	variant	گروه ۲۰	
G7	variant	جی هفت	
G7	variant	جی‌۷	
G7	variant	گروه ۷	
GBR	variant	انگلستان	
GBR	variant	انگلیس	
GBR	variant	بریتانیای کبیر	
GBR	variant	پادشاهی متحده	
GCC	variant	شورای همکاری	
GCC	variant	کشورهای حاشیه خلیج فارس	
GCC	variant	کشورهای عربی خلیج فارس	
GUARDIAN	variant	روزنامه گاردین	
HAARETZ	variant	روزنامه هاآرتص	
HAARETZ	variant	هاآرتس	
HAMAS	variant	جنبش حماس	
HAMAS	variant	جنبش مقاومت اسلامی	
HAMAS	variant	گردان‌های عزالدین قسام	
HAMAS	variant	گردان‌های قسام	
HEZBOLLAH	variant	حزب‌الله لبنان	
HEZBOLLAH	variant	حزب الله لبنان	
HEZBOLLAH	variant	مقاومت اسلامی لبنان	
HOUTHIS	variant	انصارالله یمن	
HOUTHIS	variant	جنبش انصارالله	
HOUTHIS	variant	جنبش انصارالله یمن	
HOUTHIS	variant	حوثیان	
HOUTHIS	variant	حوثی‌ها	
HRV	variant	کرواسیا	
HTS	variant	تحریر الشام	
HTS	variant	جبهه النصره	
HTS	variant	هیئت تحریرالشام	
HUN	variant	هنگری	
HURRIYET	variant	دیلی صباح	
IAEA	variant	آژانس اتمی	
IAEA	variant	آژانس انرژی اتمی	
IAEA	variant	شورای حکام	
IAEA	variant	شورای حکام آژانس	
ICC	variant	دادگاه کیفری بین‌المللی	
ICC	variant	دادگاه کیفری بین المللی	
ICC	variant	دیوان بین‌المللی کیفری	
ICC	variant	دیوان بین المللی کیفری	
ICJ	variant	دیوان لاهه	
ICRC	variant	کمیته بین‌المللی صلیب سرخ	
ICRC	variant	کمیته بین المللی صلیب سرخ	
IDN	variant	اندونیزیا	
INA	variant	خبرگزاری عراق	
IND	variant	هندوستان	
INTERFAX	variant	خبرگزاری اینترفاکس	
INTERPOL	variant	پلیس بین‌الملل	
INTERPOL	variant	پلیس بین الملل	
IRANINTL	variant	ایران‌اینترنشنال	
IRANKHODRO	variant	ایران‌خودرو	
IRAQIRESISTANCE	variant	جنبش نجباء	
IRAQIRESISTANCE	variant	عصائب اهل حق	
IRAQIRESISTANCE	variant	کتائب حزب‌الله	
IRAQIRESISTANCE	variant	کتائب حزب الله	
IRIB	variant	صدا و سیمای جمهوری اسلامی	
IRIB	variant	صداوسیما	
IRN	variant	ج.ا ایران	
IRN	variant	ج.ا.ا	
IRN	variant	ج.ا.ایران	
IRN	variant	جمهوری اسلامی	
IRN	variant	جمهوری اسلامی ایران	
IRN	variant	کشورمان	
IRNA	variant	خبرگزاری ایرنا	
IRNA	variant	خبرگزاری جمهوری اسلامی	
ISIS	variant	داعش خراسان	
ISIS	variant	گروه تروریستی داعش	
ISIS	variant	گروه داعش	
ISNA	variant	خبرگزاری دانشجویان ایران	
ISR	variant	رژیم اسرائیل	
ISR	variant	رژیم اسرائیلی	
ISR	variant	رژیم اشغالگر	
ISR	variant	رژیم اشغالگر قدس	
ISR	variant	رژیم صهیونی	
ISR	variant	رژیم صهیونیستی	
ISR	variant	صهیونیست‌ها	
JAISHALADL	variant	جیش الظلم	
JAISHALADL	variant	گروه جیش العدل	
JAISHALADL	variant	گروهک جیش‌الظلم	
JAISHALADL	variant	گروهک جیش الظلم	
JOR	variant	پادشاهی اردن	
JPN	variant	جاپان	
JPOST	variant	جروزالم‌پست	
KAN	variant	اسرائیل هیوم	
KAN	variant	شبکه کان	
KAN	variant	شبکه ۱۲ اسرائیل	
KAN	variant	شبکه ۱۳	
KAN	variant	شبکه ۱۴	
KAN	variant	معاریو	
KAYHAN	variant	روزنامه کیهان	
KCNA	variant	خبرگزاری مرکزی کره شمالی	
KDPI	variant	حزب دموکرات کردستان	
KDPI	variant	حزب دموکرات کردستان ایران	
KDPI	variant	پژاک	
KEN	variant	کینیا	
KGZ	variant	قرغزستان	
KHATAM	variant	خاتم‌الانبیا	
KHATAM	variant	خاتم الانبیا	
KOMMERSANT	variant	روزنامه کومرسانت	
KOR	variant	جمهوری کره	
KOR	variant	کوریای جنوبی	
KRG	variant	اقلیم کردستان عراق	
KRG	variant	حکومت اقلیم کردستان	
KRG	variant	پیشمرگه	
KRG	variant	کردستان عراق	
KUNA	variant	کونا	
KYODO	variant	خبرگزاری کیودو	
LBY	variant	لیبیا	
LEFIGARO	variant	لوفیگارو	
LEMONDE	variant	روزنامه لوموند	
LET	variant	جیش محمد	
LNA	variant	نیروهای حفتر	
LOCKHEED	variant	ریتیون	
LPR	variant	جمهوری خلق لوگانسک	
LTU	variant	لیتوانیا	
LVA	variant	لاتویا	
M23	variant	ام ۲۳	
M23	variant	شورشیان ام ۲۳	
MAHANAIR	variant	هواپیمایی ماهان	
MDA	variant	مولدووا	
MEK	variant	سازمان مجاهدین خلق	
MEK	variant	منافقین	
MEK	variant	گروهک منافقین	
MEX	variant	مکسیکو	
MKD	variant	مقدونیه	
MLI	variant	جمهوری مالی	
MLI	variant	کشور مالی	
MMR	variant	برمه	
MMR	variant	میانمار	
MUS	variant	جزیره موریس	
MUS	variant	جمهوری موریس	
MUSLIMSTATES	variant	امت اسلامی	
MUSLIMSTATES	variant	جهان اسلام	
MYS	variant	مالیزیا	
NAM_MOVEMENT	variant	جنبش غیرمتعهدها	
NATO	variant	ائتلاف ناتو	
NATO	variant	سازمان پیمان آتلانتیک شمالی	
NATO	variant	پیمان آتلانتیک شمالی	
NGA	variant	نایجیریا	
NIC	variant	نیکاراگوا	
NIKKEI	variant	نشریه نیکی	
NIOC	variant	شرکت ملی نفت ایران	
NLD	variant	هالند	
NLD	variant	هالیند	
NOR	variant	ناروی	
NORTHCYPRUS	variant	قبرس شمالی	
NPL	variant	نیپال	
NYT	variant	روزنامه نیویورک تایمز	
NYT	variant	نیویورک‌تایمز	
OIC	variant	سازمان کنفرانس اسلامی	
OMN	variant	سلطان‌نشین عمان	
OMN	variant	سلطان نشین عمان	
OMN	variant	سلطنت عمان	
OMN	variant	پادشاهی عمان	
OPCW	variant	سازمان منع تسلیحات شیمیایی	
OPEC	variant	سازمان اوپک	
OPECPLUS	variant	اوپک‌پلاس	
OSCE	variant	سازمان امنیت و همکاری در اروپا	
PAK	variant	جمهوری اسلامی پاکستان	
PALESTINIANFACTIONS	variant	مقاومت فلسطین	
PALESTINIANFACTIONS	variant	گروه‌های فلسطینی	
PDVSA	variant	شرکت نفت ونزوئلا	
PIJ	variant	جنبش جهاد اسلامی	
PIJ	variant	جهاد اسلامی فلسطین	
PIJ	variant	سرایا القدس	
PIJ	variant	گردان‌های قدس	
PKK	variant	حزب کارگران کردستان	
PKK	variant	پ.ک.ک	
POL	variant	پولند	
POLISARIO	variant	پولیساریو	
PRESSTV	variant	پرس تی‌وی	
PRESSTV	variant	پرس‌تی‌وی	
PRK	variant	جمهوری دموکراتیک خلق کره	
PRK	variant	کوریای شمالی	
PSE	variant	دولت فلسطین	
PSE	variant	فلسطین	
PSE	variant	فلسطینیان	
PSE	variant	فلسطینی‌ها	
PSE	variant	کشور فلسطین	
QAT	variant	دولت قطر	
QATARAIRWAYS	variant	هواپیمایی قطر	
QUAD	variant	گفتگوی امنیتی چهارجانبه	
REPUBLIKASRPSKA	variant	صرب‌های بوسنی	
RESISTANCEAXIS	variant	جبهه مقاومت	
REUTERS	variant	خبرگزاری رویترز	
RFERL	variant	رادیو اروپای آزاد	
RFI	variant	آر اف ای	
RIANOVOSTI	variant	خبرگزاری ریانووستی	
RIANOVOSTI	variant	ریا نووستی	
RIANOVOSTI	variant	نووستی	
ROSOBORONEXPORT	variant	روستخ	
ROU	variant	رومانیا	
RSFSUDAN	variant	نیروهای واکنش سریع	
RSFSUDAN	variant	نیروهای واکنش سریع سودان	
RSFSUDAN	variant	نیروهای پشتیبانی سریع سودان	
RSFSUDAN	variant	واکنش سریع سودان	
RSFSUDAN	variant	پشتیبانی سریع	
RT	variant	شبکه راشاتودی	
RUS	variant	روسیه فدراتیو	
RUS	variant	فدراسیون روسیه	
SAFA	variant	خبرگزاری شهاب	
SAMSUNG	variant	هیوندای	
SANA	variant	خبرگزاری سانا	
SAU	variant	عربستان	
SAU	variant	پادشاهی سعودی	
SCO	variant	سازمان همکاری‌های شانگهای	
SCO	variant	پیمان شانگهای	
SDF	variant	قسد	
SDF	variant	نیروهای سوریه دموکراتیک	
SDF	variant	یگان‌های مدافع خلق	
SKYNEWS	variant	اسکای‌نیوز	
SOM	variant	سومالیا	
SPA	variant	خبرگزاری واس	
SPACEX	variant	استارلینک	
SPUTNIK	variant	خبرگزاری اسپوتنیک	
SVK	variant	سلواکیا	
SWE	variant	سویدن	
SYR	variant	جمهوری عربی سوریه	
TALIBAN	variant	حکومت طالبان	
TALIBAN	variant	طالبان افغان	
TALIBAN	variant	طالبان افغانستان	
TALIBAN	variant	گروه طالبان	
TASNIM	variant	خبرگزاری تسنیم	
TASS	variant	خبرگزاری تاس	
TELEGRAPH	variant	دیلی‌میل	
TELEGRAPH	variant	دیلی میل	
TIKTOK	variant	تیک‌تاک	
TIKTOK	variant	تیک تاک	
TIMESOFISRAEL	variant	تایمز آو اسرائیل	
TJK	variant	تاجکستان	
TLS	variant	تیمور شرقی	
TOTAL	variant	شرکت توتال	
TRT	variant	تی آر تی	
TTP	variant	طالبان پاکستان	
TUR	variant	جمهوری ترکیه	
TURKICSTATES	variant	سازمان دولت‌های ترک	
TURKISHAIRLINES	variant	هواپیمایی ترکیه	
UGA	variant	یوگاندا	
UKR	variant	اوکرائین	
UN	variant	سازمان ملل متحد	
UN	variant	شورای امنیت	
UN	variant	شورای امنیت سازمان ملل	
UN	variant	شورای امنیت سازمان ملل متحد	
UN	variant	شورای حقوق بشر	
UN	variant	مجمع عمومی	
UN	variant	مجمع عمومی سازمان ملل	
UN	variant	ملل متحد	
UN	variant	یونسکو	
UN	variant	یونیفل	
UNHCR	variant	آژانس پناهندگان سازمان ملل	
UNHCR	variant	کمیساریای عالی سازمان ملل در امور پناهندگان	
UNRWA	variant	اونروا	
USA	variant	آمریکا	
USA	variant	اضلاع متحده	
USA	variant	اضلاع متحدهٔ امریکا	
USA	variant	ایالات متحده آمریکا	
USA	variant	ایالات‌متحده	
UZB	variant	ازبیکستان	
VAT	variant	مقر مقدس	
VEN	variant	وینزویلا	
WAGNER	variant	گروه واگنر	
WAM	variant	خبرگزاری وام	
WASHINGTONPOST	variant	روزنامه واشنگتن پست	
WASHINGTONPOST	variant	واشنگتن‌پست	
WEST	variant	جهان غرب	
WEST	variant	دولت‌های غربی	
WEST	variant	غربی‌ها	
WEST	variant	قدرت‌های غربی	
WEST	variant	کشورهای غربی	
WFP	variant	برنامه جهانی غذا	
WHO	variant	سازمان بهداشت جهانی	
WSJ	variant	وال‌استریت ژورنال	
XINHUA	variant	خبرگزاری شینهوا	
YEMENSTC	variant	شورای انتقالی جنوب یمن	
YNET	variant	وای‌نت	
YNET	variant	وای نت	
YNET	variant	یدیعوت آحرونوت	
YONHAP	variant	خبرگزاری یونهاپ	
CHN	government	ارتش آزادی‌بخش خلق	MIL
CHN	government	ارتش آزادی بخش خلق	MIL
DEU	government	بوندستاگ	LEG
FRA	government	الیزه	GOV
FRA	government	کاخ الیزه	GOV
FRA	government	کی دورسه	GOV
GBR	government	داونینگ استریت	GOV
GBR	government	مجلس عوام بریتانیا	LEG
GBR	government	وزارت خارجه انگلیس	GOV
GBR	government	وزارت خارجه بریتانیا	GOV
IRN	government	ارتش جمهوری اسلامی	MIL
IRN	government	ارتش جمهوری اسلامی ایران	MIL
IRN	government	بیت رهبری	GOV
IRN	government	سازمان اطلاعات سپاه	SPY
IRN	government	سپاه	MIL
IRN	government	سپاه قدس	MIL
IRN	government	سپاه پاسداران	MIL
IRN	government	سپاه پاسداران انقلاب اسلامی	MIL
IRN	government	شورای عالی امنیت ملی	GOV
IRN	government	شورای نگهبان	GOV
IRN	government	مجلس خبرگان	GOV
IRN	government	مجلس شورای اسلامی	LEG
IRN	government	نیروهای مسلح جمهوری اسلامی	MIL
IRN	government	نیروی قدس	MIL
IRN	government	نیروی قدس سپاه	MIL
IRN	government	وزارت اطلاعات	SPY
IRQ	government	الحشد الشعبی	MIL
IRQ	government	بسیج مردمی عراق	MIL
IRQ	government	حشد الشعبی	MIL
IRQ	government	حشدالشعبی	MIL
ISR	government	ارتش اسرائیل	MIL
ISR	government	ارتش رژیم صهیونیستی	MIL
ISR	government	ارتش صهیونیستی	MIL
ISR	government	شاباک	SPY
ISR	government	شین بت	SPY
ISR	government	موساد	SPY
ISR	government	نظامیان صهیونیست	MIL
ISR	government	نیروهای اشغالگر	MIL
ISR	government	کنست	LEG
KOR	government	کاخ آبی	GOV
LBN	government	کاخ بعبدا	GOV
PSE	government	تشکیلات خودگردان	GOV
PSE	government	تشکیلات خودگردان فلسطین	GOV
PSE	government	جنبش فتح	PTY
PSE	government	سازمان آزادی‌بخش فلسطین	PTY
PSE	government	سازمان آزادی بخش فلسطین	PTY
RUS	government	دوما	LEG
RUS	government	دومای روسیه	LEG
RUS	government	ناوگان دریای سیاه	MIL
RUS	government	وزارت خارجه روسیه	GOV
RUS	government	وزارت دفاع روسیه	MIL
RUS	government	کرملین	GOV
UKR	government	بانکووا	GOV
USA	government	آژانس اطلاعات مرکزی آمریکا	SPY
USA	government	اف‌بی‌آی	SPY
USA	government	اف بی آی	SPY
USA	government	دولت آمریکا	GOV
USA	government	سازمان سیا	SPY
USA	government	سنتکام	MIL
USA	government	فرماندهی مرکزی آمریکا	MIL
USA	government	وزارت خارجه آمریکا	GOV
USA	government	وزارت خزانه‌داری آمریکا	GOV
USA	government	وزارت خزانه داری آمریکا	GOV
USA	government	وزارت دفاع آمریکا	MIL
USA	government	پنتاگون	MIL
USA	government	کاخ سفید	GOV
USA	government	کاپیتول	LEG
USA	government	کنگره آمریکا	LEG
USA	government	کنگره ایالات متحده	LEG
AFG	capital	کابل	GOV
AGO	capital	لوآندا	GOV
ALB	capital	تیرانا	GOV
AND	capital	آندورا لا ولا	GOV
ARE	capital	ابوظبی	GOV
ARG	capital	بوئنوس آیرس	GOV
ARG	capital	بوینس آیرس	GOV
ARM	capital	ایروان	GOV
ATG	capital	سنت جونز	GOV
AUS	capital	کانبرا	GOV
AUS	capital	کنبرا	GOV
AUT	capital	وین	GOV
AZE	capital	باکو	GOV
BDI	capital	بوجومبورا	GOV
BDI	capital	گیتگا	GOV
BEN	capital	کوتونو	GOV
BEN	capital	پورتونووو	GOV
BFA	capital	واگادوگو	GOV
BGD	capital	داکا	GOV
BGD	capital	داکه	GOV
BGR	capital	صوفیه	GOV
BHR	capital	منامه	GOV
BHS	capital	ناسائو	GOV
BIH	capital	سارایوو	GOV
BLR	capital	مینسک	GOV
BLZ	capital	بلموپان	GOV
BOL	capital	لاپاز	GOV
BOL	capital	سوکره	GOV
BRA	capital	برازیلیا	GOV
BRB	capital	بریج‌تاون	GOV
BRB	capital	بریج تاون	GOV
BRN	capital	بندر سری بگاوان	GOV
BTN	capital	تیمفو	GOV
BWA	capital	گابورون	GOV
CAF	capital	بانگی	GOV
CAN	capital	اتاوا	GOV
CAN	capital	اوتاوا	GOV
CHE	capital	برن	GOV
CHL	capital	سانتیاگو	GOV
CHN	capital	بیجنگ	GOV
CHN	capital	بیجینگ	GOV
CHN	capital	پکن	GOV
CIV	capital	آبیجان	GOV
CIV	capital	یاموسوکرو	GOV
CMR	capital	یائونده	GOV
COD	capital	کینشاسا	GOV
COG	capital	برازاویل	GOV
COL	capital	بوگوتا	GOV
COM	capital	مورونی	GOV
CPV	capital	پرایا	GOV
CRI	capital	سان خوزه	GOV
CRI	capital	سن خوزه	GOV
CUB	capital	هاوانا	GOV
CYP	capital	نیکوزیا	GOV
CZE	capital	پراگ	GOV
DEU	capital	برلین	GOV
DJI	capital	جیبوتی	GOV
DJI	capital	شهر جیبوتی	GOV
DMA	capital	روسو	GOV
DNK	capital	کپنهاگ	GOV
DOM	capital	سانتو دومینگو	GOV
DZA	capital	الجزایر	GOV
DZA	capital	شهر الجزایر	GOV
ECU	capital	کیتو	GOV
EGY	capital	قاهره	GOV
ERI	capital	اسمره	GOV
ESP	capital	مادرید	GOV
EST	capital	تالین	GOV
ETH	capital	آدیس آبابا	GOV
EU	capital	بروکسل	GOV
FIN	capital	هلسینکی	GOV
FJI	capital	سووا	GOV
FRA	capital	پاریس	GOV
FSM	capital	پالیکیر	GOV
GAB	capital	لیبرویل	GOV
GBR	capital	لندن	GOV
GEO	capital	تفلیس	GOV
GHA	capital	آکرا	GOV
GIN	capital	کوناکری	GOV
GMB	capital	بانجول	GOV
GNB	capital	بیسائو	GOV
GNQ	capital	مالابو	GOV
GRC	capital	آتن	GOV
GRD	capital	سنت جورجز	GOV
GTM	capital	گواتمالاسیتی	GOV
GUY	capital	جرج‌تاون	GOV
GUY	capital	جرج تاون	GOV
HND	capital	تگوسیگالپا	GOV
HRV	capital	زاگرب	GOV
HTI	capital	پورتو پرنس	GOV
HTI	capital	پورت‌ئوپرنس	GOV
HTI	capital	پورت ئوپرنس	GOV
HUN	capital	بوداپست	GOV
IDN	capital	جاکارتا	GOV
IND	capital	دهلی	GOV
IND	capital	دهلی جدید	GOV
IND	capital	دهلی نو	GOV
IND	capital	دهلی‌نو	GOV
IND	capital	نیو دهلی	GOV
IND	capital	نیودهلی	GOV
IRL	capital	دوبلین	GOV
IRN	capital	تهران	GOV
IRQ	capital	بغداد	GOV
ISL	capital	ریکیاویک	GOV
ISR	capital	تل‌آویو	GOV
ISR	capital	تل آویو	GOV
ITA	capital	رم	GOV
JAM	capital	کینگستون	GOV
JOR	capital	شهر امان	GOV
JOR	capital	پایتخت اردن	GOV
JPN	capital	توکیو	GOV
KAZ	capital	آستانه	GOV
KAZ	capital	نورسلطان	GOV
KEN	capital	نایروبی	GOV
KGZ	capital	بیشکک	GOV
KHM	capital	پنوم پن	GOV
KIR	capital	تاراوا	GOV
KNA	capital	باستر	GOV
KOR	capital	سئول	GOV
KWT	capital	شهر کویت	GOV
KWT	capital	کویت	GOV
LAO	capital	وینتیان	GOV
LBN	capital	بیروت	GOV
LBR	capital	مونروویا	GOV
LBY	capital	تریپولی	GOV
LBY	capital	طرابلس	GOV
LCA	capital	کاستریس	GOV
LIE	capital	وادوتس	GOV
LKA	capital	کلمبو	GOV
LSO	capital	ماسرو	GOV
LTU	capital	ویلنیوس	GOV
LUX	capital	شهر لوکزامبورگ	GOV
LVA	capital	ریگا	GOV
MAR	capital	رباط	GOV
MCO	capital	موناکو	GOV
MDA	capital	کیشیناو	GOV
MDA	capital	کیشینف	GOV
MDG	capital	آنتاناناریوو	GOV
MDV	capital	شهر ماله	GOV
MEX	capital	مکزیکوسیتی	GOV
MHL	capital	ماجورو	GOV
MKD	capital	اسکوپیه	GOV
MLI	capital	باماکو	GOV
MLT	capital	والتا	GOV
MMR	capital	نایپیداو	GOV
MNE	capital	پودگوریتسا	GOV
MNG	capital	اولان‌باتور	GOV
MNG	capital	اولان باتور	GOV
MOZ	capital	ماپوتو	GOV
MRT	capital	نواکشوت	GOV
MUS	capital	پورت لوئیس	GOV
MWI	capital	لیلونگوه	GOV
MYS	capital	کوالالامپور	GOV
MYS	capital	پوتراجایا	GOV
NAM	capital	ویندهوک	GOV
NER	capital	نیامی	GOV
NGA	capital	ابوجا	GOV
NIC	capital	ماناگوا	GOV
NLD	capital	آمستردام	GOV
NLD	capital	لاهه	GOV
NOR	capital	اسلو	GOV
NPL	capital	کاتماندو	GOV
NRU	capital	یارن	GOV
NZL	capital	ولینگتون	GOV
OMN	capital	مسقط	GOV
PAK	capital	اسلام‌آباد	GOV
PAK	capital	اسلام آباد	GOV
PAN	capital	پاناماسیتی	GOV
PER	capital	لیما	GOV
PHL	capital	مانیل	GOV
PLW	capital	نگرولمود	GOV
PNG	capital	پورت مورسبی	GOV
POL	capital	ورشو	GOV
PRK	capital	پیونگ‌یانگ	GOV
PRK	capital	پیونگ یانگ	GOV
PRT	capital	لیسبون	GOV
PRY	capital	آسونسیون	GOV
PSE	capital	رام‌الله	GOV
PSE	capital	رام الله	GOV
QAT	capital	دوحه	GOV
ROU	capital	بخارست	GOV
RUS	capital	مسکو	GOV
RWA	capital	کیگالی	GOV
SAU	capital	ریاض	GOV
SDN	capital	خارطوم	GOV
SEN	capital	داکار	GOV
SGP	capital	سنگاپور	GOV
SLB	capital	هونیارا	GOV
SLE	capital	فری‌تاون	GOV
SLE	capital	فری تاون	GOV
SLV	capital	سان سالوادور	GOV
SMR	capital	سان‌مارینو	GOV
SMR	capital	سان مارینو	GOV
SOM	capital	موگادیشو	GOV
SRB	capital	بلگراد	GOV
SSD	capital	جوبا	GOV
STP	capital	سائوتومه	GOV
SUR	capital	پاراماریبو	GOV
SVK	capital	براتیسلاوا	GOV
SVN	capital	لیوبلیانا	GOV
SWE	capital	استکهلم	GOV
SWE	capital	ستاکهولم	GOV
SWZ	capital	امبابانه	GOV
SYC	capital	شهر ویکتوریا	GOV
SYR	capital	دمشق	GOV
TCD	capital	انجامنا	GOV
TCD	capital	نجامنا	GOV
TGO	capital	لومه	GOV
THA	capital	بانکوک	GOV
TJK	capital	شهر دوشنبه	GOV
TKM	capital	عشق‌آباد	GOV
TKM	capital	عشق آباد	GOV
TLS	capital	شهر دیلی	GOV
TON	capital	نوکوآلوفا	GOV
TTO	capital	پورت او اسپاین	GOV
TUN	capital	تونس	GOV
TUN	capital	شهر تونس	GOV
TUR	capital	آنکارا	GOV
TUR	capital	انقره	GOV
TUV	capital	فونافوتی	GOV
TWN	capital	تایپه	GOV
TZA	capital	دارالسلام	GOV
TZA	capital	دودوما	GOV
UGA	capital	کامپالا	GOV
UKR	capital	کیف	GOV
UKR	capital	کیو	GOV
UKR	capital	کی‌یف	GOV
UKR	capital	کی یف	GOV
URY	capital	مونته‌ویدئو	GOV
URY	capital	مونته ویدئو	GOV
USA	capital	واشنگتن	GOV
USA	capital	واشنگتن دی سی	GOV
UZB	capital	تاشکند	GOV
VAT	capital	شهر واتیکان	GOV
VCT	capital	کینگزتاون	GOV
VEN	capital	کاراکاس	GOV
VNM	capital	هانوی	GOV
VUT	capital	پورت ویلا	GOV
WSM	capital	آپیا	GOV
XKX	capital	پریشتینا	GOV
YEM	capital	صنعا	GOV
ZAF	capital	پرتوریا	GOV
ZMB	capital	لوزاکا	GOV
ZWE	capital	حراره	GOV
ABKHAZIA	adjective	آبخازی	
AFG	adjective	افغان	
AFG	adjective	افغانستانی	
AFG	adjective	افغانی	
AFRICA	adjective	آفریقایی	
AGO	adjective	آنگولایی	
ALB	adjective	آلبانیایی	
AND	adjective	آندورایی	
ARAB	adjective	عربی	
ARE	adjective	اماراتی	
ARG	adjective	آرژانتینی	
ARG	adjective	ارجنتاینی	
ARM	adjective	ارمنستانی	
ARM	adjective	ارمنی	
ATG	adjective	آنتیگوایی	
AUS	adjective	استرالیایی	
AUT	adjective	اتریشی	
AZE	adjective	آذربایجانی	
AZE	adjective	آذری	
BDI	adjective	بوروندیایی	
BEL	adjective	بلجیمی	
BEL	adjective	بلژیکی	
BEN	adjective	بنینی	
BFA	adjective	بورکینایی	
BGD	adjective	بنگلادشی	
BGD	adjective	بنگلادیشی	
BGD	adjective	بنگله‌دیشی	
BGD	adjective	بنگله دیشی	
BGR	adjective	بلغارستانی	
BGR	adjective	بلغاری	
BGR	adjective	بلغاریایی	
BHR	adjective	بحرینی	
BHS	adjective	باهامایی	
BIH	adjective	بوسنیاک	
BIH	adjective	بوسنیایی	
BLR	adjective	بلاروسی	
BLZ	adjective	بلیزی	
BOL	adjective	بولیویایی	
BRA	adjective	برازیلی	
BRA	adjective	برزیلی	
BRB	adjective	باربادوسی	
BRN	adjective	برونئیایی	
BTN	adjective	بوتانی	
BWA	adjective	بوتسوانایی	
CAF	adjective	آفریقای‌مرکزی	
CAF	adjective	آفریقای مرکزی	
CAN	adjective	کانادایی	
CHE	adjective	سوئیسی	
CHE	adjective	سویسی	
CHL	adjective	شیلیایی	
CHN	adjective	چینی	
CIV	adjective	ساحل‌عاجی	
CIV	adjective	ساحل عاجی	
CMR	adjective	کامرونی	
COD	adjective	کنگویی	
COL	adjective	کلمبیایی	
COL	adjective	کولمبیایی	
COM	adjective	کوموری	
CPV	adjective	کیپ‌وردی	
CPV	adjective	کیپ وردی	
CRI	adjective	کاستاریکایی	
CUB	adjective	کوبایی	
CUB	adjective	کیوبایی	
CYP	adjective	قبرسی	
CZE	adjective	چکی	
DEU	adjective	آلمانی	
DEU	adjective	جرمن	
DJI	adjective	جیبوتیایی	
DMA	adjective	دومینیکایی	
DNK	adjective	دانمارکی	
DNK	adjective	دنمارکی	
DOM	adjective	دومینیکنی	
DZA	adjective	الجزایری	
ECU	adjective	اکوادوری	
EGY	adjective	مصری	
ERI	adjective	اریتره‌ای	
ESH	adjective	صحراوی	
ESP	adjective	اسپانیایی	
ESP	adjective	هسپانوی	
ESP	adjective	هسپانیایی	
EST	adjective	استونیایی	
ETH	adjective	اتیوپیایی	
ETH	adjective	ایتوپیایی	
EU	adjective	اروپایی	
FIN	adjective	فنلاندی	
FIN	adjective	فنلندی	
FJI	adjective	فیجیایی	
FRA	adjective	فرانسوی	
FSM	adjective	میکرونزیایی	
GAB	adjective	گابنی	
GBR	adjective	انگلیسی	
GBR	adjective	بریتانیایی	
GEO	adjective	گرجستانی	
GEO	adjective	گرجی	
GHA	adjective	غنایی	
GIB	adjective	جبل‌طارقی	
GIB	adjective	جبل طارقی	
GIN	adjective	گینه‌ای	
GMB	adjective	گامبیایی	
GNB	adjective	بیسائویی	
GNQ	adjective	گینه‌استوایی	
GNQ	adjective	گینه استوایی	
GRC	adjective	یونانی	
GRD	adjective	گرنادایی	
GRL	adjective	گرینلندی	
GTM	adjective	گواتمالایی	
GUY	adjective	گویانی	
HKG	adjective	هنگ‌کنگی	
HKG	adjective	هنگ کنگی	
HND	adjective	هندوراسی	
HOUTHIS	adjective	حوثی	
HRV	adjective	کروات	
HRV	adjective	کرواسیایی	
HTI	adjective	هائیتیایی	
HUN	adjective	مجار	
HUN	adjective	مجارستانی	
HUN	adjective	هنگریایی	
IDN	adjective	اندونزیایی	
IDN	adjective	اندونیزیایی	
IND	adjective	هندی	
IRL	adjective	ایرلندی	
IRN	adjective	ایرانی	
IRQ	adjective	عراقی	
ISIS	adjective	داعشی	
ISL	adjective	ایسلندی	
ISR	adjective	اسرائیلی	
ISR	adjective	صهیونی	
ISR	adjective	صهیونیستی	
ITA	adjective	ایتالیایی	
JAM	adjective	جامائیکایی	
JOR	adjective	اردنی	
JPN	adjective	جاپانی	
JPN	adjective	ژاپنی	
KAZ	adjective	قزاق	
KAZ	adjective	قزاقستانی	
KEN	adjective	کنیایی	
KEN	adjective	کینیایی	
KGZ	adjective	قرغز	
KGZ	adjective	قرغزستانی	
KGZ	adjective	قرقیز	
KGZ	adjective	قرقیزستانی	
KHM	adjective	کامبوجی	
KHM	adjective	کامبوجیایی	
KIR	adjective	کیریباتیایی	
KNA	adjective	کیتسی	
KOR	adjective	کره‌ای	
KOR	adjective	کره‌جنوبیایی	
KOR	adjective	کره جنوبیایی	
KWT	adjective	کویتی	
LAO	adjective	لائوسی	
LBN	adjective	لبنانی	
LBR	adjective	لیبریایی	
LBY	adjective	لیبیایی	
LCA	adjective	سنت لوسیایی	
LIE	adjective	لیختن‌اشتاینی	
LIE	adjective	لیختن اشتاینی	
LKA	adjective	سریلانکایی	
LSO	adjective	لسوتویی	
LTU	adjective	لیتوانیایی	
LUX	adjective	لوکزامبورگی	
LVA	adjective	لاتویایی	
LVA	adjective	لتونیایی	
MAC	adjective	ماکائویی	
MAR	adjective	مراکشی	
MCO	adjective	موناکویی	
MDA	adjective	مولداویایی	
MDA	adjective	مولدووایی	
MDG	adjective	ماداگاسکاری	
MDV	adjective	مالدیوی	
MEX	adjective	مکزیکی	
MEX	adjective	مکسیکویی	
MHL	adjective	مارشالی	
MKD	adjective	مقدونی	
MKD	adjective	مقدونیه‌ای	
MLI	adjective	مالیایی	
MLT	adjective	مالتی	
MMR	adjective	برمه‌ای	
MMR	adjective	میانماری	
MNE	adjective	مونته‌نگرویی	
MNE	adjective	مونته نگرویی	
MNG	adjective	مغول	
MNG	adjective	مغولستانی	
MOZ	adjective	موزامبیکی	
MRT	adjective	موریتانیایی	
MUS	adjective	موریسی	
MWI	adjective	مالاویایی	
MYS	adjective	مالزیایی	
MYS	adjective	مالیزیایی	
NAM	adjective	نامیبیایی	
NER	adjective	نیجری	
NGA	adjective	نایجیریایی	
NGA	adjective	نیجریه‌ای	
NIC	adjective	نیکاراگوئه‌ای	
NLD	adjective	هالندی	
NLD	adjective	هالیندی	
NLD	adjective	هلندی	
NOR	adjective	نارویژی	
NOR	adjective	نارویی	
NOR	adjective	نروژی	
NPL	adjective	نپالی	
NPL	adjective	نیپالی	
NRU	adjective	نائورویی	
NZL	adjective	نیوزیلندی	
OMN	adjective	عمانی	
PAK	adjective	پاکستانی	
PAN	adjective	پانامایی	
PER	adjective	پرویی	
PHL	adjective	فیلیپینی	
PLW	adjective	پالائویی	
PNG	adjective	پاپوایی	
POL	adjective	لهستانی	
POL	adjective	پولندی	
PRI	adjective	پورتوریکویی	
PRK	adjective	کره‌شمالیایی	
PRK	adjective	کره شمالیایی	
PRT	adjective	پرتغالی	
PRY	adjective	پاراگوئه‌ای	
PSE	adjective	فلسطینی	
QAT	adjective	قطری	
ROU	adjective	رومانیایی	
RUS	adjective	روس	
RUS	adjective	روسی	
RUS	adjective	روسیه‌ای	
RWA	adjective	رواندایی	
SAU	adjective	سعودی	
SAU	adjective	عربستانی	
SDN	adjective	سودانی	
SEN	adjective	سنگالی	
SGP	adjective	سنگاپوری	
SLB	adjective	جزایر سلیمانی	
SLE	adjective	سیرالئونی	
SLV	adjective	السالوادوری	
SMR	adjective	سان‌مارینویی	
SMR	adjective	سان مارینویی	
SOM	adjective	سومالیایی	
SRB	adjective	صرب	
SRB	adjective	صربستانی	
SRB	adjective	صربی	
SSD	adjective	سودان‌جنوبی	
SSD	adjective	سودان جنوبی	
STP	adjective	سائوتومه‌ای	
SUR	adjective	سورینامی	
SVK	adjective	اسلواک	
SVK	adjective	اسلواکیایی	
SVK	adjective	سلواکیایی	
SVN	adjective	اسلوونیایی	
SWE	adjective	سوئدی	
SWE	adjective	سویدنی	
SWZ	adjective	سوازی	
SYC	adjective	سیشلی	
SYR	adjective	سوری	
SYR	adjective	سوریه‌ای	
TCD	adjective	چادی	
TGO	adjective	توگولی	
TGO	adjective	توگویی	
THA	adjective	تایلندی	
TJK	adjective	تاجکستانی	
TJK	adjective	تاجیک	
TJK	adjective	تاجیکستانی	
TKM	adjective	ترکمن	
TKM	adjective	ترکمنستانی	
TLS	adjective	تیموری	
TON	adjective	تونگایی	
TTO	adjective	ترینیدادی	
TUN	adjective	تونسی	
TUR	adjective	ترکیه‌ای	
TUV	adjective	تووالویی	
TWN	adjective	تایوانی	
TZA	adjective	تانزانیایی	
UGA	adjective	اوگاندایی	
UGA	adjective	یوگاندایی	
UKR	adjective	اوکراینی	
URY	adjective	اروگوئه‌ای	
USA	adjective	آمریکایی	
UZB	adjective	ازبک	
UZB	adjective	ازبکستانی	
UZB	adjective	ازبکی	
UZB	adjective	ازبیک	
VAT	adjective	واتیکانی	
VCT	adjective	وینسنتی	
VEN	adjective	ونزوئلایی	
VEN	adjective	وینزویلایی	
VNM	adjective	ویتنامی	
VUT	adjective	وانواتویی	
WEST	adjective	غربی	
WSM	adjective	ساموآیی	
XKX	adjective	کوزوویایی	
XKX	adjective	کوزوویی	
YEM	adjective	یمنی	
ZAF	adjective	آفریقای جنوبی	
ZAF	adjective	آفریقای‌جنوبیایی	
ZAF	adjective	آفریقای جنوبیایی	
ZMB	adjective	زامبیایی	
ZWE	adjective	زیمبابوه‌ای	
`;
/** line in places.ts (from 0), form */
export const PLACE_NAMES = `
0	بگرام
1	هلمند
2	هرات
3	جلال‌آباد
3	جلال آباد
4	کابل
5	قندهار
6	قندوز
7	مزار شریف
8	پنجشیر
9	تورخم
10	لوآندا
11	تیرانا
12	آندورا لا ولا
13	ابوظبی
14	دبی
15	فجیره
16	شارجه
17	بوئنوس آیرس
17	بوینس آیرس
18	گیومری
19	مغری
20	ایروان
21	دالان زنگزور
21	زنگزور
21	سیونیک
21	کریدور زنگزور
22	سنت جونز
23	کانبرا
23	کنبرا
24	داروین
25	ملبورن
27	سیدنی
28	زالتسبورگ
29	وین
30	باکو
31	دالان لاچین
31	لاچین
32	قره‌باغ
32	قره باغ
32	قره‌باغ کوهستانی
32	قره باغ کوهستانی
32	ناگورنو قره‌باغ
32	ناگورنو قره باغ
33	نخجوان
34	شوشا
34	شوشی
35	استپاناکرت
35	خانکندی
36	بوجومبورا
37	گیتگا
38	آنتورپ
39	بروکسل
40	کوتونو
41	پورتونووو
42	واگادوگو
43	چیتاگونگ
44	کاکس بازار
45	داکا
45	داکه
46	صوفیه
47	وارنا
48	منامه
49	ناسائو
50	بانیالوکا
51	سارایوو
52	سربرنیتسا
53	بارانوویچی
54	برست
55	گومل
56	پارک صنعتی سنگ بزرگ
57	گرودنو
58	مینسک
59	موگیلف
60	استراوتس
61	ویتبسک
62	بلموپان
63	لاپاز
64	سوکره
65	بلم
66	برازیلیا
67	ریودوژانیرو
68	سائوپائولو
69	بریج‌تاون
69	بریج تاون
70	بندر سری بگاوان
71	تیمفو
72	گابورون
73	بانگی
74	کاناناسکیس
75	مونترال
76	اتاوا
76	اوتاوا
77	کبک
78	تورنتو
79	ونکوور
80	برن
81	بورگن‌اشتوک
81	بورگن اشتوک
82	داووس
83	ژنو
84	لوزان
85	زوریخ
86	سانتیاگو
87	بیدایهه
88	بیجنگ
88	بیجینگ
88	پکن
89	چونگ‌کینگ
89	چونگ کینگ
90	گوانگژو
91	هانگژو
92	هاربین
93	چینگدائو
94	شانگهای
95	شنزن
96	تیانجین
97	تبت
98	ارومچی
99	ووهان
100	شیان
101	سین‌کیانگ
101	سین کیانگ
101	شین‌جیانگ
101	شین جیانگ
102	آبیجان
103	یاموسوکرو
104	یائونده
105	بوکاوو
106	گوما
107	ایتوری
108	کینشاسا
109	کیووی جنوبی
109	کیووی شمالی
110	برازاویل
111	بوگوتا
112	مدلین
113	مورونی
114	پرایا
115	سان خوزه
115	سن خوزه
116	گوانتانامو
117	هاوانا
118	آکروتیری
119	لیماسول
120	نیکوزیا
121	پراگ
122	برلین
123	شهر بن
124	کلن
125	فرانکفورت
126	هامبورگ
127	مونیخ
128	رامشتاین
129	جیبوتی
129	شهر جیبوتی
130	روسو
131	آرهوس
132	کپنهاگ
133	جزایر فارو
134	سانتو دومینگو
135	الجزایر
135	شهر الجزایر
136	وهران
137	تندوف
138	گوایاکیل
139	کیتو
140	اسکندریه
141	قاهره
142	العلمین
143	العریش
144	شرم الشیخ
144	شرم‌الشیخ
145	صحرای سینا
146	سوئز
146	کانال سوئز
147	اسمره
148	گرگرات
149	العیون
150	بارسلون
150	بارسلونا
151	جزایر قناری
152	کاتالونیا
153	سبته
154	مادرید
155	ملیله
156	والنسیا
158	تالین
159	آدیس آبابا
160	امهره
161	سد النهضه
161	سد رنسانس
162	مکله
163	اورومیا
164	تیگرای
165	هلسینکی
166	سووا
167	کاله
168	اویان
169	لیون
170	مارسی
171	کالدونیای جدید
172	شهر نیس
173	پاریس
174	استراسبورگ
175	پالیکیر
176	لیبرویل
177	بلفاست
178	ادینبورگ
179	گلاسگو
180	لندن
181	منچستر
182	ایرلند شمالی
183	سالزبری
184	اسکاتلند
185	ولز
186	باتومی
187	سوخومی
188	تفلیس
189	تسخینوالی
190	آکرا
191	کوناکری
192	بانجول
193	بیسائو
194	مالابو
195	آتن
196	جزیره کرت
197	لسبوس
198	تسالونیکی
199	سنت جورجز
200	نووک
201	پیتوفیک
202	گواتمالاسیتی
203	اسکوئیبو
204	جرج‌تاون
204	جرج تاون
205	تگوسیگالپا
206	دوبروونیک
207	اسپلیت
208	زاگرب
209	پورتو پرنس
209	پورت‌ئوپرنس
209	پورت ئوپرنس
210	بوداپست
211	آچه
212	جزیره بالی
213	جاکارتا
214	پاپوآی غربی
215	چنای
216	گوآ
217	جامو و کشمیر
218	کلکته
219	لداخ
220	مانیپور
221	بمبئی
221	مومبای
222	دهلی
222	دهلی جدید
222	دهلی نو
222	دهلی‌نو
222	نیو دهلی
222	نیودهلی
223	پهلگام
224	سرینگر
225	دوبلین
226	آبادان
227	ابوموسی
227	بوموسی
228	اهواز
229	اراک
229	خنداب
230	عسلویه
231	آستارا
232	بندر عباس
232	بندرعباس
233	انزلی
233	بندر انزلی
234	بوشهر
235	چابهار
236	آذربایجان شرقی
237	اوین
237	زندان اوین
238	فردو
238	فوردو
239	تنب بزرگ
239	تنب کوچک
240	همدان
241	فرودگاه امام خمینی
242	اصفهان
243	کرج
244	کرمان
245	کرمانشاه
246	جزیره خارک
246	خارک
247	خرمشهر
248	خوزستان
249	جزیره کیش
249	کیش
250	استان کردستان
251	مشهد
252	نطنز
253	پارچین
254	جزیره قشم
254	قشم
255	قم
256	رشت
257	سمنان
258	شیراز
259	سیستان و بلوچستان
260	پارس جنوبی
261	تبریز
262	تهران
263	ارومیه
264	آذربایجان غربی
265	یزد
266	زاهدان
267	عین‌الاسد
267	عین الاسد
267	پایگاه عین‌الاسد
267	پایگاه عین الاسد
268	استان الانبار
268	الانبار
269	بغداد
270	بصره
271	دهوک
272	اربیل
273	فلوجه
274	منطقه سبز
275	کربلا
276	کرکوک
277	موصل
278	نجف
279	سنجار
280	سلیمانیه
281	ریکیاویک
282	اشدود
283	عسقلان
284	بئر السبع
284	بئرالسبع
285	فرودگاه بن‌گوریون
285	فرودگاه بن گوریون
286	دیمونا
287	ایلات
288	حیفا
289	کریات شمونه
290	نواتیم
291	سدیروت
292	تل‌آویو
292	تل آویو
293	لامپدوزا
294	میلان
295	ناپل
296	رم
297	سیسیل
298	ونیز
299	کینگستون
300	شهر امان
300	پایتخت اردن
301	عقبه
302	زرقا
303	فوکوشیما
304	هیروشیما
305	کاشیوازاکی
306	ناکازاکی
306	ناگازاکی
307	اوکیناوا
308	اوساکا
309	توکیو
310	آکتائو
311	آلماتی
312	آستانه
312	نورسلطان
313	بایکونور
314	مومباسا
315	نایروبی
316	باتکن
317	بیشکک
318	اوش
319	پنوم پن
320	پریاه ویهیر
321	تاراوا
322	باستر
323	بوسان
324	گیونگجو
325	سئول
326	شهر کویت
326	کویت
327	وینتیان
328	بعلبک
329	بیروت
330	بقاع
330	دره بقاع
331	ضاحیه
331	ضاحیه جنوبی بیروت
332	نبطیه
333	ناقوره
334	صیدا
335	جنوب لبنان
336	شهر صور
337	مونروویا
338	بنغازی
339	درنه
340	مصراته
341	سبها
343	طبرق
344	تریپولی
344	طرابلس
345	کاستریس
346	وادوتس
347	کلمبو
348	ماسرو
349	کائوناس
350	کلایپدا
351	ویلنیوس
352	شهر لوکزامبورگ
353	داوگاوپیلس
354	ریگا
355	ماکائو
356	کازابلانکا
357	شهر مراکش
358	رباط
359	طنجه
360	موناکو
361	کیشیناو
361	کیشینف
362	گاگاوزیا
363	تیراسپول
364	آنتاناناریوو
365	شهر ماله
366	مکزیکوسیتی
367	تیخوانا
368	ماجورو
369	اوهرید
370	اسکوپیه
371	باماکو
372	گائو
373	کیدال
374	تیمبوکتو
375	والتا
376	نایپیداو
377	آراکان
377	راخین
378	پودگوریتسا
379	اولان‌باتور
379	اولان باتور
380	کابو دلگادو
381	ماپوتو
382	نواکشوت
383	پورت لوئیس
384	لیلونگوه
385	کوالالامپور
386	پوتراجایا
387	ویندهوک
388	آگادز
389	نیامی
390	ابوجا
391	بورنو
392	کانو
393	لاگوس
394	مایدوگوری
395	ماناگوا
396	آمستردام
397	روتردام
398	لاهه
399	اسلو
400	سوالبارد
401	کاتماندو
402	یارن
403	اوکلند
404	کرایست‌چرچ
404	کرایست چرچ
405	ولینگتون
406	دقم
407	مسقط
408	صلاله
409	صحار
410	کشمیر آزاد
411	ایالت بلوچستان
411	بلوچستان پاکستان
412	گوادر
413	اسلام‌آباد
413	اسلام آباد
414	کراچی
415	خیبر پختونخوا
416	لاهور
417	پیشاور
418	ایالت پنجاب پاکستان
419	کویته
420	تربت پاکستان
421	وزیرستان
422	کانال پاناما
423	پاناماسیتی
424	لیما
425	مانیل
426	میندانائو
427	نگرولمود
428	پورت مورسبی
429	بیالیستوک
430	گدانسک
431	کراکوف
432	لوبلین
433	ژشوف
434	ورشو
435	کائسونگ
436	پونگیه‌ری
436	پونگیه ری
437	پیونگ‌یانگ
437	پیونگ یانگ
438	سینپو
439	وونسان
440	یونگبیون
441	لیسبون
442	آسونسیون
443	بیت لحم
444	دیر البلح
445	شهر غزه
445	غزه
446	باریکه غزه
446	نوار غزه
447	الخلیل
448	جبالیا
449	اردوگاه جنین
449	شهر جنین
450	اریحا
451	خان یونس
451	خان‌یونس
452	نابلس
453	نصیرات
454	رفح
454	گذرگاه رفح
455	رام‌الله
455	رام الله
456	طولکرم
457	کرانه باختری
458	العدید
458	پایگاه العدید
459	دوحه
460	بخارست
461	کنستانتسا
462	آستراخان
463	بلگورود
464	بریانسک
465	چچن
466	داغستان
467	انگلس
468	گروزنی
469	کالینینگراد
470	قازان
470	کازان
471	کراسنودار
472	جزایر کوریل
473	کورسک
474	ماخاچ‌قلعه
474	ماخاچ قلعه
475	مسکو
476	مورمانسک
477	نووروسیسک
478	نووسیبیرسک
479	پسکوف
480	روستوف
480	روستوف‌نادانو
480	روستوف نادانو
481	سن پترزبورگ
481	سنت پترزبورگ
481	سن‌پترزبورگ
482	سامارا
483	سیبری
484	اسمولنسک
485	سوچی
486	تاتارستان
487	والام
488	ولادی‌وستوک
488	ولادی وستوک
489	ولگاگراد
490	ورونژ
491	یکاترینبورگ
492	کیگالی
493	بقیق
494	العلا
495	دمام
496	جده
497	مکه
498	مدینه منوره
499	نئوم
500	ریاض
501	ینبع
502	دارفور
503	الفاشر
503	فاشر
504	الجنینه
505	الابیض
506	خارطوم
507	کردفان
508	مروی
509	نیالا
510	ام درمان
510	ام‌درمان
511	پورت سودان
512	ود مدنی
513	داکار
514	سنگاپور
515	هونیارا
516	فری‌تاون
516	فری تاون
517	سان سالوادور
518	سان‌مارینو
518	سان مارینو
519	بربره
520	هرگیسا
521	کیسمایو
522	موگادیشو
523	پونت‌لند
523	پونت لند
524	بلگراد
525	نووی ساد
526	جوبا
527	سائوتومه
528	پاراماریبو
529	براتیسلاوا
530	لیوبلیانا
531	گوتنبرگ
532	گوتلند
533	مالمو
534	استکهلم
534	ستاکهولم
535	امبابانه
536	شهر ویکتوریا
537	عفرین
538	التنف
539	البوکمال
540	حلب
541	دمشق
542	درعا
543	دیر الزور
543	دیرالزور
544	بلندی‌های جولان
544	جولان
545	حما
545	حماه
546	حسکه
547	حمیمیم
548	حمص
549	ادلب
550	عین العرب
550	کوبانی
551	لاذقیه
552	منبج
553	تدمر
553	پالمیرا
554	قامشلی
555	قنیطره
556	رقه
557	السویدا
557	سویدا
558	طرطوس
559	انجامنا
559	نجامنا
560	لومه
561	بانکوک
562	پوکت
563	شهر دوشنبه
564	خجند
565	عشق‌آباد
565	عشق آباد
567	ترکمن‌باشی
567	ترکمن باشی
568	شهر دیلی
569	نوکوآلوفا
570	پورت او اسپاین
571	صفاقس
572	تونس
572	شهر تونس
573	آدانا
574	آک‌کویو
574	آک کویو
575	آنکارا
575	انقره
576	آنتالیا
577	بسفر
577	تنگه بسفر
578	جیهان
579	داردانل
580	دیاربکر
581	غازی عینتاب
581	غازی‌عنتپ
581	غازی عنتپ
582	اینجرلیک
583	استانبول
584	ازمیر
585	فونافوتی
586	کائوسیونگ
587	کینمن
588	تایپه
589	دارالسلام
590	دودوما
591	زنگبار
592	انتبه
593	کامپالا
594	آودیوکا
594	آودییوکا
595	باخموت
596	بوچا
597	چرنیهیف
598	چرنوبیل
599	شبه‌جزیره کریمه
599	شبه جزیره کریمه
599	کریمه
600	دنیپرو
601	دونباس
602	دونتسک
603	انرگودار
604	پل کرچ
604	پل کریمه
605	خارکف
605	خارکیف
606	خرسون
607	کراماتورسک
608	کریوی ری
609	کیف
609	کیو
609	کی‌یف
609	کی یف
610	لوهانسک
610	لوگانسک
611	لووف
611	لویو
612	ماریوپل
613	میکولایف
614	اودسا
615	پوکروفسک
616	پولتاوا
617	سواستوپل
618	سیمفروپل
619	جزیره مار
620	سومی
621	زاپوروژیه
621	زاپوریژیا
622	نیروگاه زاپوریژیا
622	نیروگاه هسته‌ای زاپوریژیا
623	ژیتومیر
624	مونته‌ویدئو
624	مونته ویدئو
625	آلاسکا
626	انکوریج
627	بوستون
628	کالیفرنیا
629	کمپ دیوید
630	شیکاگو
631	فلوریدا
632	هاوایی
633	هیوستون
634	لس آنجلس
634	لس‌آنجلس
635	مارالاگو
636	میامی
637	مینیاپولیس
638	نیویورک
639	فیلادلفیا
640	پورتلند
641	سان‌فرانسیسکو
641	سان فرانسیسکو
642	سیاتل
643	تگزاس
644	واشنگتن
644	واشنگتن دی سی
645	بخارا
646	سمرقند
647	تاشکند
648	شهر واتیکان
649	کینگزتاون
650	کاراکاس
651	ماراکایبو
652	هانوی
653	هوشی‌مین
653	هوشی مین
654	پورت ویلا
655	آپیا
656	میتروویتسا
657	پریشتینا
658	عدن
659	حضرموت
660	الحدیده
660	حدیده
661	مأرب
662	راس عیسی
663	صعده
664	صنعا
665	سقطری
666	تعز
667	کیپ‌تاون
667	کیپ تاون
668	دوربان
669	ژوهانسبورگ
670	پرتوریا
671	لوزاکا
672	حراره
673	ابیی
674	دریای اژه
675	آفریقا
675	قاره آفریقا
676	مسجد الاقصی
676	مسجدالاقصی
677	شبه‌جزیره عربستان
677	شبه جزیره عربستان
678	دریای عرب
679	قطب شمال
680	اروندرود
681	آسیا
682	اقیانوس اطلس
683	باب المندب
683	باب‌المندب
683	تنگه باب‌المندب
683	تنگه باب المندب
684	بالکان
684	بالکان غربی
685	بالتیک
685	دریای بالتیک
686	دریای بارنتس
687	بیلدربرگ
688	دریای سیاه
689	دریای کارائیب
689	کارائیب
690	خزر
690	دریای خزر
691	قفقاز
691	قفقاز جنوبی
692	آسیای مرکزی
692	آسیای میانه
693	دانوب
694	بحرالمیت
695	منطقه غیرنظامی دو کره
696	دیه‌گو گارسیا
696	دیه گو گارسیا
697	دریای چین شرقی
698	اروپای شرقی
698	شرق اروپا
699	کانال مانش
700	فرات
701	جزایر فالکلند
701	فالکلند
701	مالویناس
702	دره فرغانه
703	دره گالوان
704	جبل‌الطارق
704	جبل الطارق
705	گوام
706	خلیج عدن
707	خلیج گینه
708	خلیج مکزیک
709	خلیج عمان
709	دریای عمان
710	رود هیرمند
710	هیرمند
711	شاخ آفریقا
712	اقیانوس هند
713	اورشلیم
713	بیت‌المقدس
713	بیت المقدس
713	قدس
713	قدس اشغالی
713	قدس شرقی
714	کشمیر
715	شبه‌جزیره کره
715	شبه جزیره کره
716	آمریکای لاتین
718	خط کنترل
719	دریای مدیترانه
719	مدیترانه
720	خاورمیانه
720	غرب آسیا
721	رود نیل
722	شمال آفریقا
723	دریای شمال
724	اقیانوس آرام
725	پانمونجوم
726	خلیج فارس
727	دریای سرخ
728	ساحل آفریقا
728	منطقه ساحل
729	اسکاربرو
730	دریای آزوف
731	دریای ژاپن
732	توماس دوم
733	جزایر سنکاکو
734	دریای جنوبی چین
734	دریای چین جنوبی
735	جنوب شرق آسیا
736	جزایر اسپراتلی
737	تنگه هرمز
738	تنگه مالاکا
739	شکاف سووالکی
739	کریدور سووالکی
740	تنگه تایوان
741	غرب آفریقا
742	دریای زرد
`;

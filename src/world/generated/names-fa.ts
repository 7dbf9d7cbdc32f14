// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, use, form, sector */
export const PARTY_NAMES = `
ABCNEWS	name	ای‌بی‌سی نیوز	
ABCNEWS	name	ای بی سی نیوز	
ABKHAZIA	name	آبخازیا	
ABUSAYYAF	name	ابوسیاف	
ADDISSTANDARD	name	آدیس استاندارد	
ADF	name	نیروهای دموکراتیک متحد	
ADNOC	name	ادنوک	
AEOI	name	سازمان انرژی اتمی	
AEROFLOT	name	آئروفلوت	
AES	name	ائتلاف کشورهای ساحل	
AFG	name	افغانستان	
AFINTL	name	افغانستان اینترنشنال	
AFP	name	فرانس پرس	
AFRICA	name	کشورهای آفریقایی	
AGO	name	آنگولا	
AIIB	name	بانک سرمایه‌گذاری زیرساخت آسیا	
AIIB	name	بانک سرمایه گذاری زیرساخت آسیا	
AIRBUS	name	ایرباس	
AKIPRESS	name	آکی‌پرس	
AKIPRESS	name	آکی پرس	
ALAHRAM	name	الاهرام	
ALAKHBAR	name	روزنامه الاخبار	
ALALAM	name	شبکه العالم	
ALARABIYA	name	العربیه	
ALARABY	name	العربی الجدید	
ALB	name	آلبانی	
ALHURRA	name	شبکه الحره	
ALJADEED	name	شبکه الجدید	
ALJAZEERA	name	الجزیره	
ALMANAR	name	شبکه المنار	
ALMASIRAH	name	شبکه المسیره	
ALMAYADEEN	name	المیادین	
ALQAEDA	name	القاعده	
ALQUDSALARABI	name	القدس العربی	
ALSHARQ	name	شبکه الشرق	
ALSUMARIA	name	السومریه نیوز	
ALWATANSY	name	روزنامه الوطن سوریه	
AMNESTY	name	عفو بین‌الملل	
AMNESTY	name	عفو بین الملل	
AMUTV	name	آمو تی‌وی	
AMUTV	name	آمو تی وی	
ANADOLU	name	آناتولی	
AND	name	آندورا	
ANI	name	خبرگزاری آسیایی هند	
ANNAHAR	name	روزنامه النهار	
ANSA	name	آنسا	
ANTARA	name	آنتارا	
AP	name	آسوشیتدپرس	
APAAZ	name	خبرگزاری آپا	
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
ASAHI	name	آساهی شیمبون	
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
BFM	name	بی‌اف‌ام	
BFM	name	بی اف ام	
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
BNS	name	خبرگزاری بالتیک	
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
CAIRONEWS	name	القاهره الاخباریه	
CAN	name	کانادا	
CARICOM	name	کاریکوم	
CBC	name	سی‌بی‌سی کانادا	
CBC	name	سی بی سی کانادا	
CBS	name	سی‌بی‌اس	
CBS	name	سی بی اس	
CELAC	name	سلاک	
CENTRALASIA	name	کشورهای آسیای مرکزی	
CGTN	name	سی‌جی‌تی‌ان	
CGTN	name	سی جی تی ان	
CHE	name	سوئیس	
CHINADAILY	name	چاینا دیلی	
CHL	name	شیلی	
CHN	name	چین	
CIS	name	کشورهای مستقل مشترک‌المنافع	
CIS	name	کشورهای مستقل مشترک المنافع	
CIV	name	ساحل عاج	
CMR	name	کامرون	
CNATW	name	خبرگزاری مرکزی تایوان	
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
CTK	name	خبرگزاری چک	
CUB	name	کوبا	
CYP	name	قبرس	
CZE	name	جمهوری چک	
DABANGA	name	رادیو دبنگا	
DAILYMAVERICK	name	دیلی ماوریک	
DASSAULT	name	داسو	
DAWN	name	دان پاکستان	
DEU	name	آلمان	
DIEWELT	name	دی ولت	
DIEZEIT	name	دی سایت	
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
ECHOROUK	name	الشروق الجزایر	
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
ENABBALADI	name	عنب بلدی	
ENI	name	شرکت انی	
ENTEKHAB	name	سایت انتخاب	
ERI	name	اریتره	
ERR	name	شبکه ای‌آرآر استونی	
ERR	name	شبکه ای آرآر استونی	
ESH	name	صحرای غربی	
ESP	name	اسپانیا	
EST	name	استونی	
ETA	name	گروه اتا	
ETEMAD	name	روزنامه اعتماد	
ETH	name	اتیوپی	
EU	name	اتحادیه اروپا	
EURONEWS	name	یورونیوز	
EUROPRAVDA	name	یوروپیسکا پراودا	
EXPRESSTRIBUNE	name	اکسپرس تریبون	
EXXON	name	اکسون موبیل	
FANA	name	فانا اتیوپی	
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
FOLHA	name	فولیا د سائوپائولو	
FONTANKA	name	فونتانکا	
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
GAROWE	name	گاروه آنلاین	
GAZETARU	name	گازتا رو	
GAZETAUZ	name	گازتا اوز	
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
GLOBO	name	او گلوبو	
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
HAALVSH	name	حال‌وش	
HAALVSH	name	حال وش	
HAARETZ	name	هاآرتص	
HAMAS	name	حماس	
HESPRESS	name	هسپرس	
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
I24	name	آی ۲۴ نیوز	
IAEA	name	آژانس بین‌المللی انرژی اتمی	
IAEA	name	آژانس بین المللی انرژی اتمی	
ICC	name	دیوان کیفری بین‌المللی	
ICC	name	دیوان کیفری بین المللی	
ICJ	name	دیوان بین‌المللی دادگستری	
ICJ	name	دیوان بین المللی دادگستری	
ICRC	name	صلیب سرخ	
IDN	name	اندونزی	
IGAD	name	ایگاد	
IHA	name	خبرگزاری اخلاص	
ILNA	name	ایلنا	
ILO	name	سازمان بین‌المللی کار	
ILO	name	سازمان بین المللی کار	
IMF	name	صندوق بین‌المللی پول	
IMF	name	صندوق بین المللی پول	
INA	name	خبرگزاری رسمی عراق	
IND	name	هند	
INDEPENDENTUK	name	روزنامه ایندیپندنت	
INFOBAE	name	اینفوبائه	
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
IRRAWADDY	name	ایراوادی	
ISIS	name	داعش	
ISL	name	ایسلند	
ISNA	name	ایسنا	
ISR	name	اسرائیل	
ISWTHINK	name	مؤسسه مطالعات جنگ	
ITA	name	ایتالیا	
IZVESTIA	name	ایزوستیا	
JAISHALADL	name	جیش‌العدل	
JAISHALADL	name	جیش العدل	
JAKARTAPOST	name	جاکارتا پست	
JAM	name	جامائیکا	
JAVANFA	name	روزنامه جوان	
JEM	name	جنبش عدالت و برابری	
JIJI	name	جیجی پرس	
JNIM	name	جماعت نصرت الاسلام والمسلمین	
JOR	name	اردن	
JPN	name	ژاپن	
JPOST	name	جروزالم پست	
KABAR	name	خبرگزاری کابار	
KAN	name	شبکه ۱۲	
KAYHAN	name	کیهان	
KAZ	name	قزاقستان	
KAZATOMPROM	name	قزاتوم‌پروم	
KAZATOMPROM	name	قزاتوم پروم	
KAZINFORM	name	قزاق‌اینفرم	
KAZINFORM	name	قزاق اینفرم	
KBS	name	کی‌بی‌اس	
KBS	name	کی بی اس	
KCNA	name	خبرگزاری مرکزی کره	
KDPI	name	کومله	
KEN	name	کنیا	
KGZ	name	قرقیزستان	
KHABARONLINE	name	خبرآنلاین	
KHATAM	name	قرارگاه خاتم‌الانبیا	
KHATAM	name	قرارگاه خاتم الانبیا	
KHM	name	کامبوج	
KHOVAR	name	خبرگزاری خاور	
KIR	name	کیریباتی	
KNA	name	سنت کیتس و نویس	
KOMMERSANT	name	کومرسانت	
KOMSOMOLKA	name	کامسامولسکایا پراودا	
KOR	name	کرهٔ جنوبی	
KRG	name	اقلیم کردستان	
KUNA	name	خبرگزاری کویت	
KURDISTAN24	name	کردستان ۲۴	
KWT	name	کویت	
KYODO	name	کیودو	
LAO	name	لائوس	
LASTAMPA	name	لا استامپا	
LATINAMERICA	name	کشورهای آمریکای لاتین	
LBCI	name	ال‌بی‌سی	
LBCI	name	ال بی سی	
LBN	name	لبنان	
LBR	name	لیبریا	
LBY	name	لیبی	
LCA	name	سنت لوسیا	
LEFIGARO	name	فیگارو	
LEMONDE	name	لوموند	
LENTARU	name	لنتا رو	
LEONARDO	name	شرکت لئوناردو	
LEPARISIEN	name	لو پاریزین	
LET	name	لشکر طیبه	
LIBERATION	name	لیبراسیون	
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
MASRYALYOUM	name	المصری الیوم	
MAZ	name	کارخانه خودروسازی مینسک	
MCO	name	موناکو	
MDA	name	مولداوی	
MDG	name	ماداگاسکار	
MDV	name	مالدیو	
MEDIAZONA	name	مدیازونا	
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
MIZAN	name	خبرگزاری میزان	
MKD	name	مقدونیهٔ شمالی	
MLT	name	مالت	
MNE	name	مونته‌نگرو	
MNE	name	مونته نگرو	
MNG	name	مغولستان	
MOZ	name	موزامبیک	
MRT	name	موریتانی	
MSF	name	پزشکان بدون مرز	
MSNBC	name	ام‌اس‌ان‌بی‌سی	
MSNBC	name	ام اس ان بی سی	
MTI	name	خبرگزاری مجارستان	
MTZ	name	کارخانه تراکتورسازی مینسک	
MUSLIMBROTHERHOOD	name	اخوان‌المسلمین	
MUSLIMBROTHERHOOD	name	اخوان المسلمین	
MUSLIMSTATES	name	کشورهای اسلامی	
MWI	name	مالاوی	
MYS	name	مالزی	
NAFTOGAZ	name	نفتوگاز	
NAM	name	نامیبیا	
NAM_MOVEMENT	name	جنبش عدم تعهد	
NASHANIVA	name	ناشا نیوا	
NATO	name	ناتو	
NAXALITES	name	مائوئیست‌ها	
NBC	name	ان‌بی‌سی	
NBC	name	ان بی سی	
NDTV	name	ان‌دی‌تی‌وی	
NDTV	name	ان دی تی وی	
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
NOVAYAGAZETA	name	نووایا گازتا	
NPA	name	ارتش نوین خلق	
NPL	name	نپال	
NPR	name	ان‌پی‌آر	
NPR	name	ان پی آر	
NRU	name	نائورو	
NTVTR	name	شبکه ان‌تی‌وی ترکیه	
NTVTR	name	شبکه ان تی وی ترکیه	
NUG	name	دولت وحدت ملی میانمار	
NVIDIA	name	انویدیا	
NYT	name	نیویورک تایمز	
NZL	name	نیوزیلند	
NZZ	name	نویه تسورشر سایتونگ	
OAS	name	سازمان کشورهای آمریکایی	
OECD	name	سازمان همکاری و توسعه اقتصادی	
OIC	name	سازمان همکاری اسلامی	
OKAZ	name	عکاظ	
OLA	name	ارتش آزادی‌بخش اورومو	
OLA	name	ارتش آزادی بخش اورومو	
OMN	name	عمان	
ONA	name	خبرگزاری عمان	
OPCW	name	سازمان منع سلاح‌های شیمیایی	
OPEC	name	اوپک	
OPECPLUS	name	اوپک پلاس	
OSCE	name	سازمان امنیت و همکاری اروپا	
P5PLUS1	name	گروه پنج به علاوه یک	
PAJHWOK	name	خبرگزاری پژواک	
PAK	name	پاکستان	
PALESTINIANFACTIONS	name	گروه‌های مقاومت فلسطین	
PAN	name	پاناما	
PBS	name	پی‌بی‌اس	
PBS	name	پی بی اس	
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
PREMIUMTIMES	name	پریمیوم تایمز	
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
RBCUA	name	آر‌بی‌سی اوکراین	
RBCUA	name	آر بی سی اوکراین	
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
ROSGAZETA	name	روسیسکایا گازتا	
ROSNEFT	name	روس‌نفت	
ROSNEFT	name	روس نفت	
ROSOBORONEXPORT	name	روس‌آبارون‌اکسپورت	
ROSOBORONEXPORT	name	روس آبارون اکسپورت	
ROSSIYA24	name	روسیا ۲۴	
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
STRAITSTIMES	name	استریتس تایمز	
SUDANTRIBUNE	name	سودان تریبون	
SUNA	name	خبرگزاری سونا	
SUR	name	سورینام	
SUSPILNE	name	سوسپیلنه	
SVK	name	اسلواکی	
SVN	name	اسلوونی	
SWE	name	سوئد	
SWZ	name	اسواتینی	
SWZ	name	سوازیلند	
SYC	name	سیشل	
SYR	name	سوریه	
SYRIATV	name	تلویزیون سوریا	
TABNAK	name	تابناک	
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
THEHILL	name	روزنامه هیل	
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
TVRAIN	name	شبکه دوژد	
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
VZGLYAD	name	روزنامه وزگلیاد	
WAFA	name	خبرگزاری وفا	
WAGNER	name	واگنر	
WALLA	name	والا نیوز	
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
YENISAFAK	name	ینی شفق	
YJC	name	باشگاه خبرنگاران جوان	
YLE	name	شبکه ییله	
YNET	name	یدیعوت آحارونوت	
YOMIURI	name	یومیوری شیمبون	
YONHAP	name	یونهاپ	
YOUM7	name	الیوم السابع	
ZAF	name	افریقای جنوبی	
ZDF	name	زددی‌اف	
ZDF	name	زددی اف	
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
INDEPENDENTUK	variant	ایندیپندنت	
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
MIZAN	variant	میزان نیوز	
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
PAJHWOK	variant	پژواک	
PAK	variant	جمهوری اسلامی پاکستان	
PALESTINIANFACTIONS	variant	مقاومت فلسطین	
PALESTINIANFACTIONS	variant	گروه‌های فلسطینی	
PDVSA	variant	شرکت نفت ونزوئلا	
PIJ	variant	جنبش جهاد اسلامی	
PIJ	variant	جهاد اسلامی فلسطین	
PIJ	variant	سرایا القدس	
PIJ	variant	گردان‌های قدس	
PKK	variant	حزب کارگران کردستان	
PKK	variant	پ کا کا	
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
THEHILL	variant	نشریه هیل	
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
WALLA	variant	واللا	
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
UKR	capital	شهر کیف	GOV
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
CHN	adjective	چینایی	
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
CZE	adjective	چک	
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
IND	adjective	هندوستانی	
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
0	بدخشان
1	بگرام
2	غزنی
3	هلمند
4	هرات
5	اسلام قلعه
6	جلال‌آباد
6	جلال آباد
7	کابل
8	قندهار
9	خوست
10	کنر
11	قندوز
12	مزار شریف
13	ننگرهار
14	استان نیمروز
14	ولایت نیمروز
15	پکتیکا
16	پنجشیر
17	اسپین بولدک
18	تورخم
19	لوآندا
20	تیرانا
21	آندورا لا ولا
22	ابوظبی
23	الظفره
24	دبی
25	فجیره
26	راس الخیمه
27	شارجه
28	بوئنوس آیرس
28	بوینس آیرس
29	روساریو
30	اوشوایا
31	گیومری
32	جرموک
33	کاپان
34	مغری
35	ایروان
36	دالان زنگزور
36	زنگزور
36	سیونیک
36	کریدور زنگزور
37	سنت جونز
38	آدلاید
39	بریزبن
40	کانبرا
40	کنبرا
41	داروین
42	ملبورن
43	شهر پرت
44	سیدنی
45	زالتسبورگ
46	وین
47	آغدام
48	باکو
49	گنجه
50	کلبجر
51	دالان لاچین
51	لاچین
52	قره‌باغ
52	قره باغ
52	قره‌باغ کوهستانی
52	قره باغ کوهستانی
52	ناگورنو قره‌باغ
52	ناگورنو قره باغ
53	نخجوان
54	شوشا
54	شوشی
55	استپاناکرت
55	خانکندی
56	سومقاییت
57	بوجومبورا
58	گیتگا
59	آنتورپ
60	بروکسل
61	کوتونو
62	پورتونووو
63	جیبو
64	واگادوگو
65	چیتاگونگ
66	کاکس بازار
67	داکا
67	داکه
68	صوفیه
69	وارنا
70	منامه
71	محرق
72	ناسائو
73	بانیالوکا
74	موستار
75	سارایوو
76	سربرنیتسا
77	بارانوویچی
78	برست
79	گومل
80	پارک صنعتی سنگ بزرگ
81	گرودنو
82	لیدا بلاروس
83	مینسک
84	موگیلف
85	موزیر
86	استراوتس
87	ویتبسک
88	بلموپان
89	لاپاز
90	سوکره
91	بلم
92	برازیلیا
93	فورتالزا
94	مانائوس
95	ریودوژانیرو
96	سائوپائولو
97	بریج‌تاون
97	بریج تاون
98	بندر سری بگاوان
99	تیمفو
100	گابورون
101	بانگی
102	آلبرتا
103	کلگری
104	هلیفکس
105	کاناناسکیس
106	مونترال
107	اتاوا
107	اوتاوا
108	کبک
109	تورنتو
110	ونکوور
111	برن
112	بورگن‌اشتوک
112	بورگن اشتوک
113	داووس
114	ژنو
115	لوزان
116	زوریخ
117	سانتیاگو
118	والپارائیسو
119	بیدایهه
120	بیجنگ
120	بیجینگ
120	پکن
121	بوائو
122	چنگدو
123	چونگ‌کینگ
123	چونگ کینگ
124	دالیان
125	فوجیان
126	گوانگژو
127	هاینان
128	هانگژو
129	هاربین
130	کونمینگ
131	لهاسا
132	نانجینگ
133	چینگدائو
134	شانگهای
135	شنزن
136	تیانجین
137	تبت
138	ارومچی
139	ووهان
140	شیان
141	سین‌کیانگ
141	سین کیانگ
141	شین‌جیانگ
141	شین جیانگ
142	آبیجان
143	یاموسوکرو
144	دوآلا
145	یائونده
146	بوکاوو
147	بونیا
148	گوما
149	ایتوری
150	کینشاسا
151	کیسانگانی
152	لوبومباشی
153	ماسیسی
154	کیووی جنوبی
154	کیووی شمالی
155	اوویرا
156	برازاویل
157	بوگوتا
158	کارتاخنا
159	کاتاتومبو
160	کوکوتا
161	مدلین
162	مورونی
163	پرایا
164	سان خوزه
164	سن خوزه
165	گوانتانامو
166	هاوانا
167	آکروتیری
168	فاماگوستا
169	لارناکا
170	لیماسول
171	نیکوزیا
172	پافوس
173	پراگ
174	باواریا
174	بایرن آلمان
175	برلین
176	شهر بن
177	برمن
178	کلن
179	درسدن
180	دوسلدورف
181	فرانکفورت
182	هامبورگ
183	لایپزیگ
184	ماگدبورگ
185	مونیخ
186	رامشتاین
187	اشتوتگارت
188	جیبوتی
188	شهر جیبوتی
189	روسو
190	آرهوس
191	بورنهولم
192	کپنهاگ
193	جزایر فارو
194	سانتو دومینگو
195	الجزایر
195	شهر الجزایر
196	عنابه
197	وهران
198	تمنراست
199	تندوف
200	اسمرالداس
201	گوایاکیل
202	کیتو
203	اسکندریه
204	اسوان
205	قاهره
206	العلمین
207	العریش
208	جیزه
209	غردقه
210	اسماعیلیه مصر
211	لوکسور
212	پورت سعید
213	شرم الشیخ
213	شرم‌الشیخ
214	صحرای سینا
215	سوئز
215	کانال سوئز
216	اسمره
217	داخله صحرا
218	گرگرات
219	العیون
220	بارسلون
220	بارسلونا
221	باسک
222	جزایر قناری
223	کاتالونیا
224	سبته
225	گرانادا
226	مادرید
227	ملیله
228	سویل
229	والنسیا
230	شهر ناروا
231	تالین
232	آدیس آبابا
233	امهره
234	بحر دار
235	دیره داوا
236	گوندر
237	سد النهضه
237	سد رنسانس
238	مکله
239	اورومیا
240	تیگرای
241	هلسینکی
242	لاپلند
243	تورکو
244	سووا
245	بوردو
246	کاله
247	کرس
248	اویان
249	شهر لیل
250	لیون
251	مارسی
252	کالدونیای جدید
253	شهر نیس
254	پاریس
255	استراسبورگ
256	تولوز
257	ورسای
258	پالیکیر
259	لیبرویل
260	بلفاست
261	بیرمنگام
262	بریستول
263	ادینبورگ
264	گلاسگو
265	شهر لیدز
266	شهر لیورپول
267	لندن
268	منچستر
269	ایرلند شمالی
270	سالزبری
271	اسکاتلند
272	ولز
273	باتومی
274	گوری
275	پوتی
276	سوخومی
277	تفلیس
278	تسخینوالی
279	زوگدیدی
280	آکرا
281	کوناکری
282	بانجول
283	بیسائو
284	مالابو
285	الکساندروپولیس
286	آتن
287	جزیره کرت
288	لسبوس
289	پیرئوس
290	رودس
291	تسالونیکی
292	سنت جورجز
293	نووک
294	پیتوفیک
295	گواتمالاسیتی
296	اسکوئیبو
297	جرج‌تاون
297	جرج تاون
298	تگوسیگالپا
299	دوبروونیک
300	اسپلیت
301	زاگرب
302	کپ هائیسین
303	پورتو پرنس
303	پورت‌ئوپرنس
303	پورت ئوپرنس
304	بوداپست
305	دبرسن
306	نیروگاه پاکش
307	آچه
308	جزیره بالی
309	جاکارتا
310	پاپوآی غربی
311	سورابایا
312	احمدآباد
313	آمریتسار
314	آروناچال پرادش
315	آسام
316	بنگلور
317	چنای
318	گوآ
319	گجرات
320	جامو و کشمیر
321	کرالا
322	کلکته
323	لداخ
324	مانیپور
325	بمبئی
325	مومبای
326	دهلی
326	دهلی جدید
326	دهلی نو
326	دهلی‌نو
326	نیو دهلی
326	نیودهلی
327	پهلگام
328	سرینگر
329	دوبلین
330	آبادان
331	ابوموسی
331	بوموسی
332	اهواز
333	اراک
333	خنداب
334	اردبیل
335	عسلویه
336	آستارا
337	بندر عباس
337	بندرعباس
338	انزلی
338	بندر انزلی
339	بیرجند
340	بجنورد
341	بوشهر
342	چابهار
343	دزفول
344	آذربایجان شرقی
345	اوین
345	زندان اوین
346	فردو
346	فوردو
347	گیلان
348	گرگان
349	تنب بزرگ
349	تنب کوچک
350	همدان
351	هرمزگان
352	فرودگاه امام خمینی
353	ایرانشهر
354	اصفهان
355	ایذه
356	بندر جاسک
356	جاسک
357	کرج
358	کرمان
359	کرمانشاه
360	جزیره خارک
360	خارک
361	خاش
362	خراسان رضوی
363	خرم‌آباد
363	خرم آباد
364	خرمشهر
365	خوزستان
366	جزیره کیش
366	کیش
367	استان کردستان
368	لرستان
369	مهاباد
370	مریوان
371	مشهد
372	مازندران
373	میرجاوه
374	نطنز
375	پارچین
376	پیرانشهر
377	قزوین
378	جزیره قشم
378	قشم
379	قم
380	رشت
381	راسک
381	شهر راسک
381	شهرستان راسک
382	سنندج
383	سراوان
384	سمنان
385	شهرکرد
386	شلمچه
387	شیراز
388	سیستان و بلوچستان
389	پارس جنوبی
390	تبریز
391	تهران
392	ارومیه
393	آذربایجان غربی
394	یاسوج
395	یزد
396	زابل
397	زاهدان
398	زنجان
399	عین‌الاسد
399	عین الاسد
399	پایگاه عین‌الاسد
399	پایگاه عین الاسد
400	استان الانبار
400	الانبار
401	بغداد
402	بیجی
403	بصره
404	دیاله
404	دیالی
405	دهوک
406	اربیل
407	فلوجه
408	منطقه سبز
409	حلبچه
410	کربلا
411	کرکوک
412	مخمور
413	موصل
414	نجف
415	ناصریه
416	نینوا
417	رمادی
418	استان صلاح‌الدین
418	استان صلاح الدین
419	سامرا
420	سنجار
421	سلیمانیه
422	تلعفر
423	تکریت
424	ام القصر
424	ام‌القصر
425	زاخو
426	ریکیاویک
427	عکا
428	اشدود
429	عسقلان
430	بات یام
430	بت یام
431	بئر السبع
431	بئرالسبع
432	فرودگاه بن‌گوریون
432	فرودگاه بن گوریون
433	دیمونا
434	ایلات
435	الجلیل
436	حیفا
437	کرم ابوسالم
438	کریات شمونه
439	متولا
439	مطله
440	نهاریا
441	نقب
442	نتانیا
443	نواتیم
444	پتاح تیکوا
445	رامات گان
446	رحووت
447	صفد
448	سدیروت
449	تل‌آویو
449	تل آویو
450	باری ایتالیا
451	جنوا
452	لامپدوزا
453	میلان
454	ناپل
455	رم
456	سیسیل
457	تریسته
458	تورین
459	ونیز
460	کینگستون
461	شهر امان
461	پایتخت اردن
462	عقبه
463	پایگاه ازرق
464	اربد
465	مفرق
466	زرقا
467	فوکوشیما
468	هیروشیما
469	هوکایدو
470	کاشیوازاکی
471	کیوتو
472	ناکازاکی
472	ناگازاکی
473	ناگویا
474	اوکیناوا
475	اوساکا
476	ساپورو
477	توکیو
478	یوکوسوکا
479	آکتائو
480	آلماتی
481	آستانه
481	نورسلطان
482	بایکونور
483	قراغندی
484	شیمکنت
485	گاریسا
486	لامو
487	مومباسا
488	نایروبی
489	باتکن
490	بیشکک
491	جلال‌آباد قرقیزستان
491	جلال آباد قرقیزستان
492	اوش
493	پنوم پن
494	پریاه ویهیر
495	تاراوا
496	باستر
497	بوسان
498	گیونگجو
499	اینچئون
500	ججو
501	پیونگتک
502	سئول
503	پایگاه علی السالم
504	شهر کویت
504	کویت
505	وینتیان
506	عین الحلوه
507	عیتا الشعب
508	بعلبک
509	بیروت
510	بقاع
510	دره بقاع
511	بنت جبیل
512	ضاحیه
512	ضاحیه جنوبی بیروت
513	هرمل
514	کفرکلا
515	خیام لبنان
515	شهرک خیام
516	مرجعیون
517	مارون الراس
518	نبطیه
519	ناقوره
520	مزارع شبعا
521	صیدا
522	جنوب لبنان
523	شهر صور
524	زحله
525	مونروویا
526	بنغازی
527	درنه
528	کفره
529	مصراته
530	راس لانوف
531	سبها
532	شهر سرت
533	ترهونه
534	طبرق
535	تریپولی
535	طرابلس
536	زاویه لیبی
537	زنتان
538	کاستریس
539	وادوتس
540	کلمبو
541	ماسرو
542	کائوناس
543	کلایپدا
544	مدینینکای
545	ویلنیوس
546	شهر لوکزامبورگ
547	داوگاوپیلس
548	ریگا
549	ماکائو
550	اغادیر
551	کازابلانکا
552	شهر فاس
553	شهر مراکش
554	رباط
555	طنجه
556	موناکو
557	کیشیناو
557	کیشینف
558	گاگاوزیا
559	تیراسپول
560	آنتاناناریوو
561	شهر ماله
562	سیوداد خوارز
563	کولیاکان
564	گوادالاخارا
565	مکزیکوسیتی
566	مونتری
567	سینالوا
568	تیخوانا
569	ماجورو
570	اوهرید
571	اسکوپیه
572	باماکو
573	گائو
574	کایس
575	کیدال
576	مناکا
577	موپتی
578	تسالیت
579	تیمبوکتو
580	تین زاواتن
581	والتا
582	کاچین
583	ماندالی
584	میاوادی
585	نایپیداو
586	آراکان
586	راخین
587	ساگاینگ
588	یانگون
589	پودگوریتسا
590	اولان‌باتور
590	اولان باتور
591	بیرا
592	کابو دلگادو
593	ماپوتو
594	نامپولا
595	نواکشوت
596	پورت لوئیس
597	لیلونگوه
598	کوالالامپور
599	لنکاوی
600	پوتراجایا
601	ایالت صباح
602	ویندهوک
603	آگادز
604	دیفا
605	نیامی
606	تیلابری
607	ابوجا
608	بنوئه
609	بورنو
610	کادونا
611	کانو
612	لاگوس
613	مایدوگوری
614	پورت هارکورت
615	سوکوتو
616	زامفارا
617	ماناگوا
618	آمستردام
619	آیندهوون
620	روتردام
621	لاهه
622	برگن
623	کیرکنس
624	اسلو
625	سوالبارد
626	ترومسو
627	کاتماندو
628	یارن
629	اوکلند
630	کرایست‌چرچ
630	کرایست چرچ
631	ولینگتون
632	دقم
633	مسندم
634	مسقط
635	صلاله
636	صحار
637	کشمیر آزاد
638	باجور
639	ایالت بلوچستان
639	بلوچستان پاکستان
640	چمن پاکستان
641	فیصل‌آباد
641	فیصل آباد
642	گوادر
643	اسلام‌آباد
643	اسلام آباد
644	کراچی
645	خیبر پختونخوا
646	منطقه کرم
646	کرم ایجنسی
647	لاهور
648	ملتان
649	مظفرآباد
650	پنجگور
651	پیشاور
652	ایالت پنجاب پاکستان
653	کویته
654	راولپندی
655	سیالکوت
656	ایالت سند
657	سوات
658	تربت پاکستان
659	وزیرستان
660	کانال پاناما
661	پاناماسیتی
662	کوسکو
663	لیما
664	سبو
665	داوائو
666	لوزون
667	مانیل
668	میندانائو
669	پالاوان
670	نگرولمود
671	پورت مورسبی
672	بیالیستوک
673	گدانسک
674	کراکوف
675	لوبلین
676	پوزنان
677	پشمیسل
678	ژشوف
679	ورشو
680	وروتسواف
681	کائسونگ
682	پونگیه‌ری
682	پونگیه ری
683	پیونگ‌یانگ
683	پیونگ یانگ
684	سینپو
685	وونسان
686	یونگبیون
687	لیسبون
688	آسونسیون
689	المواصی
690	بیت حانون
691	بیت لاهیا
692	بیت لحم
693	دیر البلح
694	شهر غزه
694	غزه
695	باریکه غزه
695	نوار غزه
696	الخلیل
697	جبالیا
698	اردوگاه جنین
698	شهر جنین
699	اریحا
700	خان یونس
700	خان‌یونس
701	نابلس
702	نتساریم
703	نصیرات
704	محور فیلادلفیا
705	قلقیلیه
706	رفح
706	گذرگاه رفح
707	رام‌الله
707	رام الله
708	شجاعیه
709	طوباس
710	طولکرم
711	کرانه باختری
712	العدید
712	پایگاه العدید
713	دوحه
714	بخارست
715	کلوژ
716	کنستانتسا
717	تولچا
718	آرخانگلسک
719	آستراخان
720	باشقیرستان
721	بلگورود
722	بریانسک
723	چچن
724	چلیابینسک
725	داغستان
726	انگلس
727	گروزنی
728	اینگوشتیا
729	ایرکوتسک
730	ایژفسک
731	کالینینگراد
732	کالوگا
733	کامچاتکا
734	قازان
734	کازان
735	خاباروفسک
736	کراسنودار
737	کراسنویارسک
738	جزایر کوریل
739	کورسک
740	لیپتسک
741	ماخاچ‌قلعه
741	ماخاچ قلعه
742	مسکو
743	مورمانسک
744	نیژنی نووگورود
745	اوستیای شمالی
746	نووروسیسک
747	نووسیبیرسک
748	اومسک
749	اورنبورگ
750	اوریول
751	پرم
752	پسکوف
753	روستوف
753	روستوف‌نادانو
753	روستوف نادانو
754	ریازان
755	سن پترزبورگ
755	سنت پترزبورگ
755	سن‌پترزبورگ
756	ساخالین
757	سامارا
758	ساراتوف
759	سورودوینسک
760	سیبری
761	اسمولنسک
762	سوچی
763	تاگانروگ
764	تامبوف
765	تاتارستان
766	تومسک
767	تواپسه
768	تولا
769	تور روسیه
770	اوفا
771	اوست-لوگا
772	والام
773	ولادی‌وستوک
773	ولادی وستوک
774	ولگاگراد
775	ورونژ
776	یاقوتستان
777	یکاترینبورگ
778	کیگالی
779	بقیق
780	العلا
781	دمام
782	ظهران
783	جده
784	جازان
784	جیزان
785	الخبر
786	مکه
787	مدینه منوره
788	نجران
789	نئوم
790	ریاض
791	تبوک
792	طائف
793	ینبع
794	عطبره
795	بابنوسه
796	ایالت نیل آبی
797	دمازین
798	دارفور
799	دلنج
800	الفاشر
800	فاشر
801	الجنینه
802	الابیض
803	ایالت الجزیره
804	کادوقلی
805	کسلا
806	خارطوم
807	کردفان
808	مروی
809	نیالا
810	ام درمان
810	ام‌درمان
811	پورت سودان
812	سنار
813	ود مدنی
814	زالنجی
815	اردوگاه زمزم
816	داکار
817	سنگاپور
818	هونیارا
819	فری‌تاون
819	فری تاون
820	سان سالوادور
821	سان‌مارینو
821	سان مارینو
822	بیدوآ
823	بربره
824	بوساسو
825	گالکایو
826	گاروه
827	هرگیسا
828	کیسمایو
829	موگادیشو
830	پونت‌لند
830	پونت لند
831	بلگراد
832	نیش صربستان
833	نووی ساد
834	جوبا
835	سائوتومه
836	پاراماریبو
837	براتیسلاوا
838	لیوبلیانا
839	گوتنبرگ
840	گوتلند
841	مالمو
842	استکهلم
842	ستاکهولم
843	امبابانه
844	شهر ویکتوریا
845	عفرین
846	شهر الباب
847	التنف
848	البوکمال
849	حلب
850	اعزاز
851	بانیاس
852	دمشق
853	درعا
854	دیر الزور
854	دیرالزور
855	غوطه شرقی
856	بلندی‌های جولان
856	جولان
857	حما
857	حماه
858	حسکه
859	حمیمیم
860	حمص
861	ادلب
862	جبله
863	جرابلس
864	عین العرب
864	کوبانی
865	لاذقیه
866	منبج
867	مصیاف
868	مزه دمشق
869	تدمر
869	پالمیرا
870	قامشلی
871	قنیطره
872	رقه
873	راس العین
874	سراقب
875	سیده زینب
876	السویدا
876	سویدا
877	تل ابیض
878	طرطوس
879	ابشه
880	آدره
881	انجامنا
881	نجامنا
882	لومه
883	بانکوک
884	چیانگ مای
885	پوکت
886	سیساکت
887	سورین تایلند
888	شهر دوشنبه
889	بدخشان کوهستانی
890	خاروغ
891	خجند
892	عشق‌آباد
892	عشق آباد
894	ترکمن‌باشی
894	ترکمن باشی
895	شهر دیلی
896	نوکوآلوفا
897	پورت او اسپاین
898	بنزرت
899	قصرین
900	صفاقس
901	سوسه
902	تونس
902	شهر تونس
903	آدانا
904	آک‌کویو
904	آک کویو
905	آنکارا
905	انقره
906	آنتالیا
907	بسفر
907	تنگه بسفر
908	بورسا
909	جیهان
910	داردانل
911	دیاربکر
912	ارزروم
913	غازی عینتاب
913	غازی‌عنتپ
913	غازی عنتپ
914	حکاری
915	هاتای
916	اینجرلیک
917	استانبول
918	ازمیر
919	قونیه
920	ماردین
921	مرسین
922	شانلی‌اورفا
922	شانلی اورفا
923	ترابزون
924	فونافوتی
925	کائوسیونگ
926	کینمن
927	تایپه
928	آروشا
929	دارالسلام
930	دودوما
931	زنگبار
932	انتبه
933	کامپالا
934	آودیوکا
934	آودییوکا
935	باخموت
936	بردیانسک
937	بوچا
938	چاسیو یار
939	چرکاسی
940	چرنیهیف
941	چرنیوتسی
942	چرنوبیل
943	شبه‌جزیره کریمه
943	شبه جزیره کریمه
943	کریمه
944	دنیپرو
945	دونباس
946	دونتسک
947	انرگودار
948	ایوانو-فرانکیفسک
949	ایزیوم
950	ایزمایل
951	پل کرچ
951	پل کریمه
952	خارکف
952	خارکیف
953	خرسون
954	خملنیتسکی
955	کراماتورسک
956	کرمنچوک
957	کریوی ری
958	کوپیانسک
959	شهر کیف
959	کیف
959	کیو
959	کی‌یف
959	کی یف
960	لوهانسک
960	لوگانسک
961	لوتسک
962	لووف
962	لویو
963	ماریوپل
964	ملیتوپل
965	میکولایف
966	میرنوهراد
967	نیکوپل
968	اودسا
969	پوکروفسک
970	پولتاوا
971	ریونه
972	سواستوپل
973	سیمفروپل
974	اسلوویانسک
975	جزیره مار
976	سومی
977	ترنوپیل
978	تورتسک
979	اوژهورود
980	وینیتسا
981	ووفچانسک
982	زاپوروژیه
982	زاپوریژیا
983	نیروگاه زاپوریژیا
983	نیروگاه هسته‌ای زاپوریژیا
984	ژیتومیر
985	مونته‌ویدئو
985	مونته ویدئو
986	آلاسکا
987	انکوریج
988	آریزونا
989	آتلانتا
990	بوستون
991	کالیفرنیا
992	کمپ دیوید
993	شیکاگو
994	دالاس
995	دنور
996	دیترویت
997	فلوریدا
998	هاوایی
999	هیوستون
1000	لاس وگاس
1001	لس آنجلس
1001	لس‌آنجلس
1002	مارالاگو
1003	میامی
1004	میشیگان
1005	مینیاپولیس
1006	نیواورلئان
1007	نیویورک
1008	نورفولک
1009	اوهایو
1010	پرل هاربر
1011	پنسیلوانیا
1012	فیلادلفیا
1013	پورتلند
1014	سن‌دیگو
1014	سن دیگو
1015	سان‌فرانسیسکو
1015	سان فرانسیسکو
1016	سیاتل
1017	تگزاس
1018	ایالت ویرجینیا
1019	واشنگتن
1019	واشنگتن دی سی
1020	بخارا
1021	سمرقند
1022	تاشکند
1023	ترمذ
1024	شهر واتیکان
1025	کینگزتاون
1026	کاراکاس
1027	ماراکایبو
1028	زولیا
1029	کام ران
1030	دانانگ
1031	هانوی
1032	هوشی‌مین
1032	هوشی مین
1033	پورت ویلا
1034	آپیا
1035	میتروویتسا
1036	پریشتینا
1037	ابین
1038	عدن
1039	البیضاء
1040	مهره یمن
1041	ذمار
1042	حضرموت
1043	الحدیده
1043	حدیده
1044	استان اب یمن
1045	مأرب
1046	المخا
1047	مکلا
1048	راس عیسی
1049	صعده
1050	بندر الصلیف
1051	صنعا
1052	شبوه
1053	سقطری
1054	تعز
1055	کیپ‌تاون
1055	کیپ تاون
1056	دوربان
1057	ژوهانسبورگ
1058	پرتوریا
1059	لوزاکا
1060	حراره
1061	ابیی
1062	دریای اژه
1063	آفریقا
1063	قاره آفریقا
1064	مسجد الاقصی
1064	مسجدالاقصی
1065	شبه‌جزیره عربستان
1065	شبه جزیره عربستان
1066	دریای عرب
1067	قطب شمال
1068	اروندرود
1069	آسیا
1070	اقیانوس اطلس
1071	باب المندب
1071	باب‌المندب
1071	تنگه باب‌المندب
1071	تنگه باب المندب
1072	بالکان
1072	بالکان غربی
1073	بالتیک
1073	دریای بالتیک
1074	دریای بارنتس
1075	بیلدربرگ
1076	دریای سیاه
1077	دریای کارائیب
1077	کارائیب
1078	خزر
1078	دریای خزر
1079	قفقاز
1079	قفقاز جنوبی
1080	آسیای مرکزی
1080	آسیای میانه
1081	دانوب
1082	بحرالمیت
1083	منطقه غیرنظامی دو کره
1084	دیه‌گو گارسیا
1084	دیه گو گارسیا
1085	دریای چین شرقی
1086	اروپای شرقی
1086	شرق اروپا
1087	کانال مانش
1088	فرات
1089	جزایر فالکلند
1089	فالکلند
1089	مالویناس
1090	دره فرغانه
1091	دره گالوان
1092	جبل‌الطارق
1092	جبل الطارق
1093	گوام
1094	خلیج عدن
1095	خلیج گینه
1096	خلیج مکزیک
1097	خلیج عمان
1097	دریای عمان
1098	رود هیرمند
1098	هیرمند
1099	شاخ آفریقا
1100	اقیانوس هند
1101	اورشلیم
1101	بیت‌المقدس
1101	بیت المقدس
1101	قدس
1101	قدس اشغالی
1101	قدس شرقی
1102	کشمیر
1103	شبه‌جزیره کره
1103	شبه جزیره کره
1104	آمریکای لاتین
1106	خط کنترل
1107	دریای مدیترانه
1107	مدیترانه
1108	خاورمیانه
1108	غرب آسیا
1109	رود نیل
1110	شمال آفریقا
1111	دریای شمال
1112	اقیانوس آرام
1113	پانمونجوم
1114	خلیج فارس
1115	دریای سرخ
1116	ساحل آفریقا
1116	منطقه ساحل
1117	اسکاربرو
1118	دریای آزوف
1119	دریای ژاپن
1120	توماس دوم
1121	جزایر سنکاکو
1122	دریای جنوبی چین
1122	دریای چین جنوبی
1123	جنوب شرق آسیا
1124	جزایر اسپراتلی
1125	تنگه هرمز
1126	تنگه مالاکا
1127	شکاف سووالکی
1127	کریدور سووالکی
1128	تنگه تایوان
1129	غرب آفریقا
1130	دریای زرد
`;
/** code of a party or line in places.ts, form: what is shown, where it is not the first form above */
export const CALLED = `
1001	لس‌آنجلس
1097	دریای عمان
1105	شام
120	پکن
154	کیووی شمالی
188	شهر جیبوتی
195	شهر الجزایر
213	شرم‌الشیخ
326	دهلی نو
431	بئرالسبع
461	امان
535	طرابلس
639	بلوچستان پاکستان
694	غزه
695	نوار غزه
698	جنین
700	خان‌یونس
734	کازان
755	سن‌پترزبورگ
787	مدینه
810	ام‌درمان
854	دیرالزور
893	آوازه
902	شهر تونس
913	غازی‌عنتپ
952	خارکیف
959	کی‌یف
962	لویو
982	زاپوریژیا
ALSHABAAB	الشباب
ARE	امارات
CAF	جمهوری آفریقای مرکزی
COD	جمهوری دموکراتیک کنگو
COG	جمهوری کنگو
KDPI	حزب دموکرات کردستان ایران
LUSA	لوسا
META	متا
MLI	مالی
MMR	میانمار
MUS	موریس
NIKKEI	نیکی
PSE	فلسطین
TIKTOK	تیک‌تاک
TLS	تیمور شرقی
USA	آمریکا
WFP	برنامهٔ جهانی غذا
ZAF	آفریقای جنوبی
`;

// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, use, form, sector */
export const PARTY_NAMES = `
ABCNEWS	name	ABC News	
ABKHAZIA	name	Абхазия	
ABUSAYYAF	name	Абу-Сайяф	
ADF	name	Объединённые демократические силы	
ADNOC	name	ADNOC	
AEOI	name	Организация по атомной энергии Ирана	
AEROFLOT	name	Аэрофлот	
AES	name	Альянс государств Сахеля	
AFG	name	Афганистан	
AFP	name	Франс Пресс	
AFRICA	name	африканские страны	
AGO	name	Ангола	
AIIB	name	АБИИ	
AIRBUS	name	Airbus	
AKIPRESS	name	АКИpress	
ALAHRAM	name	Аль-Ахрам	
ALAKHBAR	name	Аль-Ахбар	
ALALAM	name	Аль-Алам	
ALARABIYA	name	Аль-Арабия	
ALARABY	name	Аль-Араби	
ALB	name	Албания	
ALJADEED	name	Аль-Джадид	
ALJAZEERA	name	Аль-Джазира	
ALMANAR	name	Аль-Манар	
ALMASIRAH	name	Аль-Масира	
ALMAYADEEN	name	Аль-Маядин	
ALQAEDA	name	Аль-Каида	
ALSHABAAB	name	Аш-Шабаб	
ALSUMARIA	name	Шумерия	
ALWATANSY	name	газета «Аль-Ватан»	
AMNESTY	name	Международная амнистия	
ANADOLU	name	Анадолу	
AND	name	Андорра	
ANNAHAR	name	Ан-Нахар	
ANSA	name	АНСА	
ANTARA	name	Антара	
AP	name	Ассошиэйтед Пресс	
APAAZ	name	агентство APA	
ARAB	name	арабские страны	
ARABCOALITION	name	арабская коалиция	
ARABLEAGUE	name	ЛАГ	
ARABNEWS	name	Arab News	
ARAKANARMY	name	Армия Аракана	
ARAMCO	name	Сауди Арамко	
ARE	name	ОАЭ	
ARG	name	Аргентина	
ARM	name	Армения	
ARMENPRESS	name	Арменпресс	
ASAHI	name	Асахи	
ASEAN	name	АСЕАН	
ASHARQALAWSAT	name	Аш-Шарк аль-Аусат	
ATG	name	Антигуа и Барбуда	
AU	name	Африканский союз	
AUKUS	name	АУКУС	
AUS	name	Австралия	
AUT	name	Австрия	
AXIOS	name	Аксиос	
AZE	name	Азербайджан	
AZERTAC	name	АЗЕРТАДЖ	
AZOV	name	полк Азов	
BAE	name	BAE Systems	
BALTICS	name	страны Балтии	
BAYKAR	name	Байкар	
BBC	name	Би-би-си	
BDI	name	Бурунди	
BEL	name	Бельгия	
BELARUSKALI	name	Беларуськалий	
BELAVIA	name	Белавиа	
BELAZ	name	БелАЗ	
BELTA	name	БелТА	
BEN	name	Бенин	
BERNAMA	name	Бернама	
BFA	name	Буркина-Фасо	
BGD	name	Бангладеш	
BGR	name	Болгария	
BHR	name	Бахрейн	
BHS	name	Багамы	
BIH	name	Босния и Герцеговина	
BILD	name	Bild	
BLA	name	Армия освобождения Белуджистана	
BLACKWATER	name	Blackwater	
BLOOMBERG	name	Блумберг	
BLR	name	Беларусь	
BLZ	name	Белиз	
BOEING	name	Боинг	
BOKOHARAM	name	Боко Харам	
BOL	name	Боливия	
BP	name	BP	
BRA	name	Бразилия	
BRB	name	Барбадос	
BRICS	name	БРИКС	
BRN	name	Бруней	
BTN	name	Бутан	
BWA	name	Ботсвана	
CAF	name	Центрально-Африканская Республика	
CAF	name	ЦАР	
CAN	name	Канада	
CARICOM	name	КАРИКОМ	
CBS	name	CBS	
CELAC	name	СЕЛАК	
CENTRALASIA	name	страны Центральной Азии	
CGTN	name	CGTN	
CHE	name	Швейцария	
CHL	name	Чили	
CHN	name	Китай	
CIS	name	СНГ	
CIV	name	Кот-д’Ивуар	
CMR	name	Камерун	
CNATW	name	ЦНА Тайваня	
CNBC	name	CNBC	
CNN	name	CNN	
COALITION	name	международная коалиция	
COD	name	Конго - Киншаса	
COD	name	Демократическая Республика Конго	
COG	name	Конго - Браззавиль	
COG	name	Республика Конго	
COL	name	Колумбия	
COM	name	Коморы	
CORRIERE	name	Corriere della Sera	
COSCO	name	COSCO	
COUNCILOFEUROPE	name	Совет Европы	
CPV	name	Кабо-Верде	
CRI	name	Коста-Рика	
CSTO	name	ОДКБ	
CUB	name	Куба	
CYP	name	Кипр	
CZE	name	Чехия	
DABANGA	name	радио «Дабанга»	
DASSAULT	name	Dassault	
DEU	name	Германия	
DJI	name	Джибути	
DMA	name	Доминика	
DNK	name	Дания	
DOM	name	Доминиканская Республика	
DPA	name	ДПА	
DPR	name	ДНР	
DW	name	Немецкая волна	
DZA	name	Алжир	
E3	name	евротройка	
EAC	name	Восточноафриканское сообщество	
EAEU	name	ЕАЭС	
ECHOROUK	name	Эш-Шурук	
ECO	name	ОЭС	
ECONOMIST	name	The Economist	
ECOWAS	name	ЭКОВАС	
ECU	name	Эквадор	
EGY	name	Египет	
ELBIT	name	Elbit Systems	
ELN	name	АНО	
ELPAIS	name	El País	
EMIRATESAIRLINE	name	авиакомпания Emirates	
ENI	name	Eni	
ERI	name	Эритрея	
ESH	name	Западная Сахара	
ESP	name	Испания	
EST	name	Эстония	
ETA	name	ЭТА	
ETEMAD	name	Этемад	
ETH	name	Эфиопия	
EU	name	ЕС	
EURONEWS	name	Евроньюс	
EUROPRAVDA	name	Европейская правда	
EXXON	name	ExxonMobil	
FAO	name	ФАО	
FARC	name	ФАРК	
FATF	name	ФАТФ	
FAZ	name	Süddeutsche Zeitung	
FDLR	name	ДСОР	
FIN	name	Финляндия	
FJI	name	Фиджи	
FLA	name	Фронт освобождения Азавада	
FONTANKA	name	Фонтанка	
FOREIGNPOLICY	name	Foreign Policy	
FOXNEWS	name	Fox News	
FRA	name	Франция	
FRANCE24	name	France 24	
FSA	name	Свободная сирийская армия	
FSM	name	Федеративные Штаты Микронезии	
FSM	name	Микронезия	
FT	name	Financial Times	
G20	name	Большая двадцатка	
G7	name	Большая семёрка	
G77	name	Группа 77	
GAB	name	Габон	
GAZETARU	name	Газета.Ru	
GAZETAUZ	name	Газета.uz	
GAZPROM	name	Газпром	
GBR	name	Великобритания	
GCC	name	ССАГПЗ	
GECF	name	ФСЭГ	
GEO	name	Грузия	
GHA	name	Гана	
GIB	name	Гибралтар	
GIN	name	Гвинея	
GLOBALTIMES	name	Global Times	
GMB	name	Гамбия	
GNB	name	Гвинея-Бисау	
GNQ	name	Экваториальная Гвинея	
GOOGLE	name	Google	
GRC	name	Греция	
GRD	name	Гренада	
GRL	name	Гренландия	
GTM	name	Гватемала	
GUARDIAN	name	Гардиан	
GUY	name	Гайана	
HAARETZ	name	Гаарец	
HAMAS	name	ХАМАС	
HEZBOLLAH	name	Хезболла	
HINDU	name	Times of India	
HKG	name	Гонконг	
HND	name	Гондурас	
HOUTHIS	name	хуситы	
HRV	name	Хорватия	
HRW	name	Хьюман Райтс Вотч	
HTI	name	Гаити	
HTS	name	Хайят Тахрир аш-Шам	
HUAWEI	name	Huawei	
HUN	name	Венгрия	
HURRIYET	name	Хюрриет	
IAEA	name	МАГАТЭ	
ICC	name	МУС	
ICJ	name	Международный суд ООН	
ICRC	name	Красный Крест	
IDN	name	Индонезия	
IGAD	name	ИГАД	
IHA	name	агентство IHA	
ILNA	name	ИЛНА	
ILO	name	МОТ	
IMF	name	МВФ	
IND	name	Индия	
INTERFAX	name	Интерфакс	
INTERPOL	name	Интерпол	
IOM	name	МОМ	
IRA	name	ИРА	
IRANAIR	name	Иран Эйр	
IRANKHODRO	name	Иран Ходро	
IRAQIRESISTANCE	name	Исламское сопротивление в Ираке	
IRL	name	Ирландия	
IRN	name	Иран	
IRNA	name	ИРНА	
IRQ	name	Ирак	
ISIS	name	ИГИЛ	
ISL	name	Исландия	
ISNA	name	ИСНА	
ISR	name	Израиль	
ISWTHINK	name	Институт изучения войны	
ITA	name	Италия	
JAISHALADL	name	Джейш аль-Адль	
JAM	name	Ямайка	
JAVANFA	name	газета «Джаван»	
JEM	name	Движение за справедливость и равенство	
JIJI	name	Дзидзи	
JNIM	name	ДНИМ	
JOR	name	Иордания	
JPN	name	Япония	
JPOST	name	Jerusalem Post	
KABAR	name	агентство Кабар	
KAN	name	телеканал Кан	
KAZ	name	Казахстан	
KAZATOMPROM	name	Казатомпром	
KAZINFORM	name	Казинформ	
KCNA	name	ЦТАК	
KDPI	name	ПЖАК	
KEN	name	Кения	
KGZ	name	Киргизия	
KHATAM	name	Хатам аль-Анбия	
KHM	name	Камбоджа	
KHOVAR	name	НИАТ Ховар	
KIR	name	Кирибати	
KNA	name	Сент-Китс и Невис	
KOMMERSANT	name	Коммерсантъ	
KOMSOMOLKA	name	Комсомольская правда	
KOR	name	Республика Корея	
KRG	name	Иракский Курдистан	
KUNA	name	КУНА	
KWT	name	Кувейт	
KYODO	name	Киодо	
LAO	name	Лаос	
LATINAMERICA	name	страны Латинской Америки	
LBN	name	Ливан	
LBR	name	Либерия	
LBY	name	Ливия	
LCA	name	Сент-Люсия	
LEFIGARO	name	Фигаро	
LEMONDE	name	Монд	
LENTARU	name	Лента.ру	
LET	name	Лашкар-э-Тайба	
LIE	name	Лихтенштейн	
LKA	name	Шри-Ланка	
LNA	name	ЛНА	
LOCKHEED	name	Локхид Мартин	
LPR	name	ЛНР	
LRA	name	Господня армия сопротивления	
LSO	name	Лесото	
LTTE	name	Тигры освобождения Тамил-Илама	
LTU	name	Литва	
LUKOIL	name	Лукойл	
LUSA	name	ПАП	
LUX	name	Люксембург	
LVA	name	Латвия	
M23	name	движение М23	
MAC	name	Макао	
MAERSK	name	Maersk	
MAHANAIR	name	Махан Эйр	
MAR	name	Марокко	
MASRYALYOUM	name	Аль-Масри аль-Яум	
MAZ	name	МАЗ	
MCO	name	Монако	
MDA	name	Молдова	
MDA	name	Молдавия	
MDG	name	Мадагаскар	
MDV	name	Мальдивы	
MEDIAZONA	name	Медиазона	
MEE	name	Middle East Eye	
MEHR	name	агентство Мехр	
MEK	name	Моджахедин-э Халк	
MERCOSUR	name	МЕРКОСУР	
META	name	Фейсбук	
MEX	name	Мексика	
MHL	name	Маршалловы о-ва	
MHL	name	Маршалловы Острова	
MICROSOFT	name	Microsoft	
MIZAN	name	Мизан	
MKD	name	Северная Македония	
MLI	name	Мали	
MLT	name	Мальта	
MMR	name	Мьянма	
MNE	name	Черногория	
MNG	name	Монголия	
MOZ	name	Мозамбик	
MRT	name	Мавритания	
MSF	name	Врачи без границ	
MTI	name	агентство MTI	
MTZ	name	МТЗ	
MUS	name	Маврикий	
MUSLIMBROTHERHOOD	name	Братья-мусульмане	
MUSLIMSTATES	name	исламские страны	
MWI	name	Малави	
MYS	name	Малайзия	
NAFTOGAZ	name	Нафтогаз	
NAM	name	Намибия	
NAM_MOVEMENT	name	Движение неприсоединения	
NASHANIVA	name	Наша Нива	
NATO	name	НАТО	
NAXALITES	name	наксалиты	
NBC	name	NBC	
NER	name	Нигер	
NEWSWEEK	name	Newsweek	
NGA	name	Нигерия	
NHK	name	NHK	
NIC	name	Никарагуа	
NIKKEI	name	Никкэй	
NIOC	name	ИННК	
NLD	name	Нидерланды	
NNPC	name	NNPC	
NOR	name	Норвегия	
NORDICS	name	страны Северной Европы	
NORTHCYPRUS	name	ТРСК	
NOVAYAGAZETA	name	Новая газета	
NPA	name	Новая народная армия	
NPL	name	Непал	
NPR	name	NPR	
NRU	name	Науру	
NTVTR	name	турецкий телеканал NTV	
NUG	name	правительство национального единства Мьянмы	
NVIDIA	name	Nvidia	
NYT	name	Нью-Йорк таймс	
NZL	name	Новая Зеландия	
OAS	name	ОАГ	
OECD	name	ОЭСР	
OIC	name	ОИС	
OKAZ	name	Оказ	
OLA	name	Армия освобождения оромо	
OMN	name	Оман	
ONTBLR	name	СБ. Беларусь сегодня	
OPCW	name	ОЗХО	
OPEC	name	ОПЕК	
OPECPLUS	name	ОПЕК плюс	
OSCE	name	ОБСЕ	
P5PLUS1	name	шестёрка международных посредников	
PAJHWOK	name	Пажвок	
PAK	name	Пакистан	
PALESTINIANFACTIONS	name	палестинские группировки	
PAN	name	Панама	
PDVSA	name	PDVSA	
PEOPLESDAILY	name	Жэньминь жибао	
PER	name	Перу	
PFLP	name	НФОП	
PHL	name	Филиппины	
PIJ	name	Исламский джихад	
PKK	name	РПК	
PLW	name	Палау	
POL	name	Польша	
POLISARIO	name	Полисарио	
POLITICO	name	Политико	
PRENSALATINA	name	Пренса Латина	
PRESSTV	name	Press TV	
PRI	name	Пуэрто-Рико	
PRK	name	КНДР	
PRT	name	Португалия	
PRY	name	Парагвай	
PSE	name	Палестинские территории	
PSE	name	Государство Палестина	
QAT	name	Катар	
QATARAIRWAYS	name	Катарские авиалинии	
QATARENERGY	name	Катар Энерджи	
QUAD	name	Четырёхсторонний диалог по безопасности	
RBC	name	РБК	
RBCUA	name	РБК-Украина	
RENAMO	name	РЕНАМО	
REPUBLIKASRPSKA	name	Республика Сербская	
RESISTANCEAXIS	name	Ось сопротивления	
REUTERS	name	Рейтер	
RFERL	name	Радио Свобода	
RFI	name	RFI	
RHEINMETALL	name	Рейнметалл	
RIANOVOSTI	name	РИА Новости	
ROSATOM	name	Росатом	
ROSGAZETA	name	Российская газета	
ROSNEFT	name	Роснефть	
ROSOBORONEXPORT	name	Рособоронэкспорт	
ROSSIYA24	name	Россия 24	
ROU	name	Румыния	
RSFSUDAN	name	Силы быстрой поддержки	
RUS	name	Россия	
RUS	name	Российская Федерация	
RWA	name	Руанда	
RZD	name	РЖД	
SAAB	name	Saab	
SADC	name	САДК	
SAIPA	name	Саипа	
SAMSUNG	name	Самсунг	
SAU	name	Саудовская Аравия	
SCMP	name	South China Morning Post	
SCO	name	ШОС	
SDF	name	СДС	
SDN	name	Судан	
SEN	name	Сенегал	
SGP	name	Сингапур	
SHELL	name	Royal Dutch Shell	
SIEMENS	name	Сименс	
SINOPEC	name	Синопек	
SKYNEWS	name	Sky News	
SLB	name	Соломоновы о-ва	
SLB	name	Соломоновы Острова	
SLE	name	Сьерра-Леоне	
SLV	name	Сальвадор	
SMR	name	Сан-Марино	
SOCAR	name	СОКАР	
SOHR	name	Сирийская обсерватория по правам человека	
SOM	name	Сомали	
SOMALILAND	name	Сомалиленд	
SONATRACH	name	Сонатрак	
SOUTHOSSETIA	name	Южная Осетия	
SPACEX	name	SpaceX	
SPIEGEL	name	Шпигель	
SPLMN	name	НОДС	
SRB	name	Сербия	
SSD	name	Южный Судан	
STP	name	Сан-Томе и Принсипи	
SUR	name	Суринам	
SUSPILNE	name	Суспильне	
SVK	name	Словакия	
SVN	name	Словения	
SWE	name	Швеция	
SWZ	name	Эсватини	
SYC	name	Сейшельские о-ва	
SYC	name	Сейшельские Острова	
SYR	name	Сирия	
TABNAK	name	Табнак	
TALIBAN	name	Талибан	
TANJUG	name	Танюг	
TASNIM	name	Тасним	
TASS	name	ТАСС	
TCD	name	Чад	
TELEGRAPH	name	Daily Telegraph	
TELESUR	name	Телесур	
TESLA	name	Тесла	
THA	name	Таиланд	
TIKTOK	name	ByteDance	
TIMES	name	The Times	
TIMESOFISRAEL	name	Times of Israel	
TJK	name	Таджикистан	
TKM	name	Туркменистан	
TKM	name	Туркмения	
TLS	name	Восточный Тимор	
TON	name	Тонга	
TOTAL	name	TotalEnergies	
TPLF	name	НФОТ	
TRANSNISTRIA	name	Приднестровье	
TRT	name	TRT	
TSMC	name	TSMC	
TTO	name	Тринидад и Тобаго	
TTP	name	Техрик-е Талибан Пакистан	
TUN	name	Тунис	
TUR	name	Турция	
TURKICSTATES	name	ОТГ	
TURKISHAIRLINES	name	Туркиш Эйрлайнс	
TUV	name	Тувалу	
TVRAIN	name	телеканал «Дождь»	
TWN	name	Тайвань	
TWN	name	Китайская Республика	
TZA	name	Танзания	
UGA	name	Уганда	
UKR	name	Украина	
UKRINFORM	name	Укринформ	
UKRPRAVDA	name	Украинская правда	
UN	name	ООН	
UNHCR	name	УВКБ ООН	
UNIAN	name	УНИАН	
UNICEF	name	ЮНИСЕФ	
UNIONSTATE	name	Союзное государство	
UNITA	name	УНИТА	
UNRWA	name	БАПОР	
UPI	name	UPI	
URY	name	Уругвай	
USA	name	Соединенные Штаты	
USA	name	США	
USATODAY	name	USA Today	
UZB	name	Узбекистан	
VAT	name	Ватикан	
VCT	name	Сент-Винсент и Гренадины	
VEN	name	Венесуэла	
VNM	name	Вьетнам	
VOA	name	Голос Америки	
VOLKSWAGEN	name	Фольксваген	
VUT	name	Вануату	
VZGLYAD	name	газета «Взгляд»	
WAGNER	name	ЧВК Вагнер	
WALLA	name	Валла	
WASHINGTONPOST	name	Вашингтон пост	
WEST	name	Запад	
WHO	name	ВОЗ	
WORLDBANK	name	Всемирный банк	
WSJ	name	Уолл-стрит джорнал	
WSM	name	Самоа	
WTO	name	ВТО	
XINHUA	name	Синьхуа	
XKX	name	Косово	
YEM	name	Йемен	
YEMENSTC	name	Южный переходный совет	
YENISAFAK	name	Ени Шафак	
YJC	name	Клуб молодых журналистов	
YNET	name	Ynet	
YOMIURI	name	Ёмиури	
YONHAP	name	Ёнхап	
ZAF	name	Южно-Африканская Республика	
ZAF	name	ЮАР	
ZMB	name	Замбия	
ZWE	name	Зимбабве	
AEOI	variant	ОАЭИ	
AES	variant	Конфедерация государств Сахеля	
AFG	variant	ИЭА	
AFG	variant	Исламский Эмират Афганистан	
AFP	variant	AFP	
AFP	variant	АФП	
AFRICA	variant	африканские государства	
AFRICA	variant	страны Африки	
AIRBUS	variant	Эйрбас	
ALQAEDA	variant	Аль-Каеда	
ALSHABAAB	variant	Аль-Шабаб	
AMNESTY	variant	Amnesty International	
ANADOLU	variant	Анатолийское агентство	
ANADOLU	variant	агентство Анадолу	
AP	variant	AP	
ARAB	variant	арабские государства	
ARAB	variant	арабский мир	
ARABLEAGUE	variant	Лига арабских государств	
ARAMCO	variant	Saudi Aramco	
ARAMCO	variant	Арамко	
ARE	variant	Объединённые Арабские Эмираты	
ARE	variant	Эмираты	
AU	variant	Афросоюз	
AXIOS	variant	Axios	
AZE	variant	Азербайджанская Республика	
AZOV	variant	бригада Азов	
BALTICS	variant	Прибалтика	
BALTICS	variant	прибалтийские страны	
BAYKAR	variant	Baykar	
BBC	variant	BBC	
BEN	variant	Республика Бенин	
BHS	variant	Багамские Острова	
BIH	variant	БиГ	
BIH	variant	Босния	
BILD	variant	Бильд	
BLOOMBERG	variant	Bloomberg	
BLR	variant	Белоруссия	
BLR	variant	РБ	
BLR	variant	Республика Беларусь	
BOEING	variant	Boeing	
CAF	variant	Центральноафриканская Республика	
CHN	variant	КНР	
CHN	variant	Китайская Народная Республика	
CHN	variant	Поднебесная	
CIS	variant	Содружество Независимых Государств	
CIV	variant	Берег Слоновой Кости	
CNN	variant	Си-эн-эн	
COD	variant	ДР Конго	
COD	variant	ДРК	
COD	variant	Конго	
COM	variant	Коморские острова	
COM	variant	Союз Коморских Островов	
COUNCILOFEUROPE	variant	ПАСЕ	
CSTO	variant	Организация Договора о коллективной безопасности	
CZE	variant	Чешская Республика	
DASSAULT	variant	Дассо	
DEU	variant	ФРГ	
DEU	variant	Федеративная Республика Германия	
DOM	variant	Доминикана	
DPA	variant	dpa	
DPR	variant	Донецкая народная республика	
DW	variant	Дойче велле	
E3	variant	европейская тройка	
EAEU	variant	ЕЭК	
EAEU	variant	Евразийская экономическая комиссия	
EAEU	variant	Евразийский экономический союз	
ECO	variant	Организация экономического сотрудничества	
ECONOMIST	variant	Economist	
EGY	variant	Арабская Республика Египет	
EU	variant	Еврокомиссия	
EU	variant	Европа	
EU	variant	Европарламент	
EU	variant	Европейская комиссия	
EU	variant	Европейский парламент	
EU	variant	Европейский союз	
EU	variant	Евросовет	
EU	variant	Евросоюз	
EU	variant	европейцы	
EU	variant	страны ЕС	
EURONEWS	variant	Euronews	
EXXON	variant	Chevron	
FARSNEWS	variant	агентство Фарс	
FAZ	variant	Frankfurter Allgemeine	
FOXNEWS	variant	Фокс ньюс	
FSA	variant	ССА	
FSA	variant	сирийская оппозиция	
FT	variant	Файненшл таймс	
G20	variant	Группа двадцати	
G7	variant	G7	
G7	variant	Группа семи	
GBR	variant	Англия	
GBR	variant	Британия	
GBR	variant	Соединённое Королевство	
GCC	variant	Совет сотрудничества арабских государств Персидского залива	
GCC	variant	страны Залива	
GCC	variant	страны Персидского залива	
GECF	variant	Форум стран — экспортёров газа	
GLOBALTIMES	variant	Хуаньцю шибао	
GOOGLE	variant	Гугл	
GUARDIAN	variant	Guardian	
GUARDIAN	variant	The Guardian	
HAARETZ	variant	Haaretz	
HAARETZ	variant	Хаарец	
HAMAS	variant	бригады Аль-Кассам	
HAMAS	variant	движение ХАМАС	
HEZBOLLAH	variant	Хезбалла	
HEZBOLLAH	variant	Хизбалла	
HEZBOLLAH	variant	Хизболла	
HOUTHIS	variant	Ансар Алла	
HOUTHIS	variant	Ансар Аллах	
HOUTHIS	variant	хусит	
HRW	variant	Human Rights Watch	
HTS	variant	Джебхат ан-Нусра	
HTS	variant	ХТШ	
HUAWEI	variant	Хуавей	
IAEA	variant	Международное агентство по атомной энергии	
ICC	variant	Международный уголовный суд	
ICJ	variant	МС ООН	
ICJ	variant	Международный суд	
ICRC	variant	МККК	
ICRC	variant	Международный комитет Красного Креста	
IMF	variant	Международный валютный фонд	
IOM	variant	Международная организация по миграции	
IRA	variant	Ирландская республиканская армия	
IRANAIR	variant	Iran Air	
IRANKHODRO	variant	Иран Кходро	
IRAQIRESISTANCE	variant	Катаиб Хезболла	
IRN	variant	ИРИ	
IRN	variant	Исламская Республика	
IRN	variant	Исламская Республика Иран	
IRNA	variant	агентство ИРНА	
ISIS	variant	ДАИШ	
ISIS	variant	ИГ	
ISIS	variant	Исламское государство	
ISR	variant	Государство Израиль	
ISR	variant	еврейское государство	
ISR	variant	сионистский режим	
IZVESTIA	variant	газета Известия	
JAISHALADL	variant	Джаиш аль-Адль	
JOR	variant	Иорданское Хашимитское Королевство	
JPOST	variant	The Jerusalem Post	
KAN	variant	12-й канал	
KAN	variant	Маарив	
KAZ	variant	Республика Казахстан	
KAZATOMPROM	variant	КазМунайГаз	
KAZINFORM	variant	Tengrinews	
KGZ	variant	Киргизстан	
KGZ	variant	Кыргызская Республика	
KGZ	variant	Кыргызстан	
KOMMERSANT	variant	Коммерсант	
KOR	variant	Южная Корея	
KRG	variant	пешмерга	
LAO	variant	ЛНДР	
LEFIGARO	variant	Le Figaro	
LEMONDE	variant	Le Monde	
LET	variant	Джаиш-е-Мухаммад	
LNA	variant	Ливийская национальная армия	
LOCKHEED	variant	Lockheed Martin	
LPR	variant	Луганская народная республика	
LTTE	variant	тамильские тигры	
M23	variant	Движение 23 марта	
M23	variant	повстанцы М23	
MAHANAIR	variant	Mahan Air	
MAZ	variant	Минский автомобильный завод	
MDA	variant	Республика Молдова	
MDV	variant	Мальдивская Республика	
MEDUZA	variant	Meduza	
MEHR	variant	Мехр	
MEK	variant	Организация моджахедов иранского народа	
META	variant	Facebook	
MICROSOFT	variant	Майкрософт	
MKD	variant	Македония	
MLI	variant	Республика Мали	
MMR	variant	Бирма	
MTZ	variant	Минский тракторный завод	
MUSLIMSTATES	variant	исламский мир	
MUSLIMSTATES	variant	мусульманские страны	
NAFTOGAZ	variant	Укрэнерго	
NAFTOGAZ	variant	Энергоатом	
NATO	variant	Североатлантический альянс	
NIOC	variant	Национальная иранская нефтяная компания	
NLD	variant	Голландия	
NORTHCYPRUS	variant	Северный Кипр	
NYT	variant	New York Times	
NYT	variant	The New York Times	
OAS	variant	Организация американских государств	
OIC	variant	Организация исламского сотрудничества	
OMN	variant	Султанат Оман	
OPCW	variant	Организация по запрещению химического оружия	
OSCE	variant	Организация по безопасности и сотрудничеству в Европе	
PAJHWOK	variant	Паджвок	
PAK	variant	Исламская Республика Пакистан	
PALESTINIANFACTIONS	variant	палестинское сопротивление	
PIJ	variant	Палестинский исламский джихад	
PKK	variant	Рабочая партия Курдистана	
PNG	variant	Папуа-Новая Гвинея	
POLISARIO	variant	Фронт Полисарио	
POLITICO	variant	Politico	
PRESSTV	variant	Пресс-ТВ	
PRK	variant	Корейская Народно-Демократическая Республика	
PRK	variant	Северная Корея	
PSE	variant	Палестина	
QATARAIRWAYS	variant	Qatar Airways	
QATARENERGY	variant	QatarEnergy	
REPUBLIKASRPSKA	variant	боснийские сербы	
REUTERS	variant	Reuters	
REUTERS	variant	Рейтерс	
RFERL	variant	Радио Свободная Европа	
RHEINMETALL	variant	Rheinmetall	
RIANOVOSTI	variant	РИА	
ROSOBORONEXPORT	variant	Ростех	
RSFSUDAN	variant	СБП	
RUS	variant	РФ	
RZD	variant	Российские железные дороги	
SAIPA	variant	SAIPA	
SAMSUNG	variant	Samsung	
SANA	variant	агентство САНА	
SAU	variant	КСА	
SAU	variant	Королевство Саудовская Аравия	
SCO	variant	Шанхайская организация сотрудничества	
SDF	variant	Отряды народной самообороны	
SDF	variant	Сирийские демократические силы	
SIEMENS	variant	Siemens	
SINOPEC	variant	CNPC	
SINOPEC	variant	Sinopec	
SOCAR	variant	SOCAR	
SOCAR	variant	ГНКАР	
SPACEX	variant	Starlink	
SPACEX	variant	Старлинк	
SPIEGEL	variant	Der Spiegel	
SPIEGEL	variant	Spiegel	
SPUTNIK	variant	Sputnik	
SUSPILNE	variant	Общественное	
SVK	variant	Словацкая Республика	
SWZ	variant	Свазиленд	
SYC	variant	Сейшелы	
SYR	variant	САР	
SYR	variant	Сирийская Арабская Республика	
TALIBAN	variant	талибы	
TASNIM	variant	агентство Тасним	
TCD	variant	Республика Чад	
TELEGRAPH	variant	The Telegraph	
TESLA	variant	Tesla	
TGO	variant	Республика Того	
TGO	variant	Тоголезская Республика	
TIKTOK	variant	TikTok	
TIKTOK	variant	ТикТок	
TIMESOFISRAEL	variant	The Times of Israel	
TLS	variant	Тимор-Лесте	
TRANSNISTRIA	variant	ПМР	
TTP	variant	Техрик-и-Талибан Пакистан	
TUR	variant	Турецкая Республика	
TURKICSTATES	variant	Организация тюркских государств	
TURKISHAIRLINES	variant	Turkish Airlines	
UN	variant	Генассамблея	
UN	variant	Генассамблея ООН	
UN	variant	Генеральная Ассамблея ООН	
UN	variant	Организация Объединённых Наций	
UN	variant	СБ ООН	
UN	variant	Совбез	
UN	variant	Совбез ООН	
UN	variant	Совет Безопасности	
UN	variant	Совет Безопасности ООН	
UN	variant	УКГВ	
UN	variant	ЮНЕСКО	
UN	variant	ЮНИФИЛ	
UNHCR	variant	УВКБ	
UNRWA	variant	БАПОР ООН	
USA	variant	Америка	
USA	variant	Соединённые Штаты Америки	
USA	variant	Штаты	
VAT	variant	Святейший престол	
VAT	variant	Святой Престол	
VEDOMOSTI	variant	газета Ведомости	
VNM	variant	СРВ	
VNM	variant	Социалистическая Республика Вьетнам	
VOLKSWAGEN	variant	Volkswagen	
WAGNER	variant	Африканский корпус	
WAGNER	variant	Вагнер	
WAGNER	variant	вагнеровцы	
WASHINGTONPOST	variant	The Washington Post	
WASHINGTONPOST	variant	Washington Post	
WEST	variant	западные государства	
WEST	variant	западные страны	
WEST	variant	коллективный Запад	
WEST	variant	страны Запада	
WFP	variant	Всемирная продовольственная программа	
WHO	variant	Всемирная организация здравоохранения	
WSJ	variant	The Wall Street Journal	
WSJ	variant	WSJ	
WSJ	variant	Wall Street Journal	
WTO	variant	Всемирная торговая организация	
XKX	variant	Косово и Метохия	
XKX	variant	Республика Косово	
YNET	variant	Едиот ахронот	
YNET	variant	Йедиот Ахронот	
YONHAP	variant	Рёнхап	
ZAF	variant	Южная Африка	
BLR	government	КГБ Белоруссии	SPY
BLR	government	МИД Белоруссии	GOV
CHN	government	Госсовет КНР	GOV
CHN	government	НОАК	MIL
CHN	government	Народно-освободительная армия Китая	MIL
CHN	government	Чжуннаньхай	GOV
DEU	government	МИД ФРГ	GOV
DEU	government	бундесвер	MIL
DEU	government	бундестаг	LEG
FRA	government	Елисейский дворец	GOV
FRA	government	Кэ-д’Орсе	GOV
GBR	government	Вестминстер	LEG
GBR	government	Даунинг-стрит	GOV
GBR	government	Уайтхолл	GOV
GBR	government	Форин-офис	GOV
IRN	government	Басидж	MIL
IRN	government	Высший совет национальной безопасности Ирана	GOV
IRN	government	КСИР	MIL
IRN	government	Корпус стражей исламской революции	MIL
IRN	government	Стражи исламской революции	MIL
IRQ	government	Аль-Хашд аш-Шааби	MIL
IRQ	government	Силы народной мобилизации	MIL
IRQ	government	Хашд аш-Шааби	MIL
ISR	government	АОИ	MIL
ISR	government	Армия обороны Израиля	MIL
ISR	government	Моссад	SPY
ISR	government	ЦАХАЛ	MIL
ISR	government	ШАБАК	SPY
ISR	government	Шин-Бет	SPY
ISR	government	кнессет	LEG
KOR	government	Голубой дом	GOV
KOR	government	Синий дом	GOV
PSE	government	Организация освобождения Палестины	PTY
PSE	government	ПНА	GOV
PSE	government	Палестинская автономия	GOV
PSE	government	Палестинская администрация	GOV
PSE	government	Палестинская национальная администрация	GOV
PSE	government	ФАТХ	PTY
RUS	government	ВКС РФ	MIL
RUS	government	ВС РФ	MIL
RUS	government	ГРУ	SPY
RUS	government	Госдума	LEG
RUS	government	Государственная дума	LEG
RUS	government	Кремль	GOV
RUS	government	МИД РФ	GOV
RUS	government	МИД России	GOV
RUS	government	Минобороны РФ	MIL
RUS	government	Минобороны России	MIL
RUS	government	Росгвардия	MIL
RUS	government	СВР	SPY
RUS	government	Смоленская площадь	GOV
RUS	government	Совет Федерации	LEG
RUS	government	ФСБ	SPY
RUS	government	Черноморский флот	MIL
UKR	government	Банковая	GOV
UKR	government	Банковая улица	GOV
UKR	government	ВСУ	MIL
UKR	government	Верховная рада	LEG
UKR	government	Вооружённые силы Украины	MIL
UKR	government	ГУР	SPY
UKR	government	Генштаб ВСУ	MIL
UKR	government	МИД Украины	GOV
UKR	government	ОПУ	GOV
UKR	government	СБУ	SPY
USA	government	Белый дом	GOV
USA	government	Госдеп	GOV
USA	government	Госдепартамент	GOV
USA	government	Госдепартамент США	GOV
USA	government	Капитолий	LEG
USA	government	Капитолийский холм	LEG
USA	government	Конгресс США	LEG
USA	government	Минфин США	GOV
USA	government	Пентагон	MIL
USA	government	СЕНТКОМ	MIL
USA	government	ФБР	SPY
USA	government	ЦРУ	SPY
USA	government	Центком	MIL
AFG	capital	Кабул	GOV
AGO	capital	Луанда	GOV
ALB	capital	Тирана	GOV
AND	capital	Андорра-ла-Велья	GOV
ARE	capital	Абу-Даби	GOV
ARG	capital	Буэнос-Айрес	GOV
ARM	capital	Ереван	GOV
ATG	capital	Сент-Джонс	GOV
AUS	capital	Канберра	GOV
AUT	capital	Вена	GOV
AZE	capital	Баку	GOV
BDI	capital	Бужумбура	GOV
BDI	capital	Гитега	GOV
BEN	capital	Котону	GOV
BEN	capital	Порто-Ново	GOV
BFA	capital	Уагадугу	GOV
BGD	capital	Дакка	GOV
BGR	capital	София	GOV
BHR	capital	Манама	GOV
BHS	capital	Нассау	GOV
BIH	capital	Сараево	GOV
BLR	capital	Минск	GOV
BLZ	capital	Бельмопан	GOV
BOL	capital	Ла-Пас	GOV
BOL	capital	Сукре	GOV
BRA	capital	Бразилиа	GOV
BRB	capital	Бриджтаун	GOV
BRN	capital	Бандар-Сери-Бегаван	GOV
BTN	capital	Тхимпху	GOV
BWA	capital	Габороне	GOV
CAF	capital	Банги	GOV
CAN	capital	Оттава	GOV
CHE	capital	Берн	GOV
CHL	capital	Сантьяго	GOV
CHN	capital	Пекин	GOV
CIV	capital	Абиджан	GOV
CIV	capital	Ямусукро	GOV
CMR	capital	Яунде	GOV
COD	capital	Киншаса	GOV
COG	capital	Браззавиль	GOV
COL	capital	Богота	GOV
COM	capital	Морони	GOV
CPV	capital	Прая	GOV
CRI	capital	Сан-Хосе	GOV
CUB	capital	Гавана	GOV
CYP	capital	Никосия	GOV
CZE	capital	Прага	GOV
DEU	capital	Берлин	GOV
DJI	capital	Джибути	GOV
DMA	capital	Розо	GOV
DNK	capital	Копенгаген	GOV
DOM	capital	Санто-Доминго	GOV
DZA	capital	Алжир	GOV
ECU	capital	Кито	GOV
EGY	capital	Каир	GOV
ERI	capital	Асмара	GOV
ERI	capital	Асмэра	GOV
ESP	capital	Мадрид	GOV
EST	capital	Таллин	GOV
EST	capital	Таллинн	GOV
ETH	capital	Аддис-Абеба	GOV
EU	capital	Брюссель	GOV
FIN	capital	Хельсинки	GOV
FJI	capital	Сува	GOV
FRA	capital	Париж	GOV
FSM	capital	Паликир	GOV
GAB	capital	Либревиль	GOV
GBR	capital	Лондон	GOV
GEO	capital	Тбилиси	GOV
GHA	capital	Аккра	GOV
GIN	capital	Конакри	GOV
GMB	capital	Банжул	GOV
GNB	capital	Бисау	GOV
GNQ	capital	Малабо	GOV
GRC	capital	Афины	GOV
GRD	capital	Сент-Джорджес	GOV
GTM	capital	Гватемала	GOV
GUY	capital	Джорджтаун	GOV
HND	capital	Тегусигальпа	GOV
HRV	capital	Загреб	GOV
HTI	capital	Порт-о-Пренс	GOV
HUN	capital	Будапешт	GOV
IDN	capital	Джакарта	GOV
IND	capital	Дели	GOV
IND	capital	Нью-Дели	GOV
IRL	capital	Дублин	GOV
IRN	capital	Тегеран	GOV
IRQ	capital	Багдад	GOV
ISL	capital	Рейкьявик	GOV
ISR	capital	Тель-Авив	GOV
ITA	capital	Рим	GOV
JAM	capital	Кингстон	GOV
JOR	capital	Амман	GOV
JPN	capital	Токио	GOV
KAZ	capital	Астана	GOV
KAZ	capital	Нур-Султан	GOV
KEN	capital	Найроби	GOV
KGZ	capital	Бишкек	GOV
KHM	capital	Пномпень	GOV
KIR	capital	Тарава	GOV
KNA	capital	Бастер	GOV
KOR	capital	Сеул	GOV
KWT	capital	Эль-Кувейт	GOV
LAO	capital	Вьентьян	GOV
LBN	capital	Бейрут	GOV
LBR	capital	Монровия	GOV
LBY	capital	Триполи	GOV
LCA	capital	Кастри	GOV
LIE	capital	Вадуц	GOV
LKA	capital	Коломбо	GOV
LSO	capital	Масеру	GOV
LTU	capital	Вильнюс	GOV
LUX	capital	Люксембург	GOV
LVA	capital	Рига	GOV
MAR	capital	Рабат	GOV
MCO	capital	Монако	GOV
MDA	capital	Кишинэу	GOV
MDA	capital	Кишинёв	GOV
MDG	capital	Антананариву	GOV
MDV	capital	Мале	GOV
MEX	capital	Мехико	GOV
MHL	capital	Маджуро	GOV
MKD	capital	Скопье	GOV
MLI	capital	Бамако	GOV
MLT	capital	Валлетта	GOV
MMR	capital	Нейпидо	GOV
MMR	capital	Нейпьидо	GOV
MNE	capital	Подгорица	GOV
MNG	capital	Улан-Батор	GOV
MOZ	capital	Мапуту	GOV
MRT	capital	Нуакшот	GOV
MUS	capital	Порт-Луи	GOV
MWI	capital	Лилонгве	GOV
MYS	capital	Куала-Лумпур	GOV
MYS	capital	Путраджая	GOV
NAM	capital	Виндхук	GOV
NER	capital	Ниамей	GOV
NGA	capital	Абуджа	GOV
NIC	capital	Манагуа	GOV
NLD	capital	Амстердам	GOV
NLD	capital	Гаага	GOV
NOR	capital	Осло	GOV
NPL	capital	Катманду	GOV
NRU	capital	Ярен	GOV
NZL	capital	Веллингтон	GOV
OMN	capital	Маскат	GOV
PAK	capital	Исламабад	GOV
PAN	capital	Панама	GOV
PER	capital	Лима	GOV
PHL	capital	Манила	GOV
PLW	capital	Нгерулмуд	GOV
PNG	capital	Порт-Морсби	GOV
POL	capital	Варшава	GOV
PRK	capital	Пхеньян	GOV
PRT	capital	Лиссабон	GOV
PRY	capital	Асунсьон	GOV
PSE	capital	Рамалла	GOV
PSE	capital	Рамаллах	GOV
QAT	capital	Доха	GOV
ROU	capital	Бухарест	GOV
RUS	capital	Москва	GOV
RWA	capital	Кигали	GOV
SAU	capital	Эр-Рияд	GOV
SDN	capital	Хартум	GOV
SEN	capital	Дакар	GOV
SGP	capital	Сингапур	GOV
SLB	capital	Хониара	GOV
SLE	capital	Фритаун	GOV
SLV	capital	Сан-Сальвадор	GOV
SMR	capital	Сан-Марино	GOV
SOM	capital	Могадишо	GOV
SRB	capital	Белград	GOV
SSD	capital	Джуба	GOV
STP	capital	Сан-Томе	GOV
SUR	capital	Парамарибо	GOV
SVK	capital	Братислава	GOV
SVN	capital	Любляна	GOV
SWE	capital	Стокгольм	GOV
SWZ	capital	Мбабане	GOV
SYC	capital	Виктория на Сейшелах	GOV
SYR	capital	Дамаск	GOV
TCD	capital	Нджамена	GOV
TGO	capital	Ломе	GOV
THA	capital	Бангкок	GOV
TJK	capital	Душанбе	GOV
TKM	capital	Ашгабат	GOV
TKM	capital	Ашхабад	GOV
TLS	capital	Дили	GOV
TON	capital	Нукуалофа	GOV
TTO	capital	Порт-оф-Спейн	GOV
TUN	capital	Тунис	GOV
TUR	capital	Анкара	GOV
TUV	capital	Фунафути	GOV
TWN	capital	Тайбэй	GOV
TZA	capital	Дар-эс-Салам	GOV
TZA	capital	Додома	GOV
UGA	capital	Кампала	GOV
UKR	capital	Киев	GOV
URY	capital	Монтевидео	GOV
USA	capital	Вашингтон	GOV
UZB	capital	Ташкент	GOV
VAT	capital	Ватикан	GOV
VCT	capital	Кингстаун	GOV
VEN	capital	Каракас	GOV
VNM	capital	Ханой	GOV
VUT	capital	Порт-Вила	GOV
WSM	capital	Апиа	GOV
XKX	capital	Приштина	GOV
YEM	capital	Сана	GOV
ZAF	capital	Претория	GOV
ZMB	capital	Лусака	GOV
ZWE	capital	Хараре	GOV
ABKHAZIA	adjective	абхазский	
AFG	adjective	афганский	
AFRICA	adjective	африканский	
AGO	adjective	ангольский	
ALB	adjective	албанский	
AND	adjective	андоррский	
ARAB	adjective	арабский	
ARE	adjective	эмиратский	
ARG	adjective	аргентинский	
ARM	adjective	армянский	
ATG	adjective	антигуанский	
AUS	adjective	австралийский	
AUT	adjective	австрийский	
AZE	adjective	азербайджанский	
BALTICS	adjective	прибалтийский	
BDI	adjective	бурундийский	
BEL	adjective	бельгийский	
BEN	adjective	бенинский	
BFA	adjective	буркинийский	
BGD	adjective	бангладешский	
BGR	adjective	болгарский	
BHR	adjective	бахрейнский	
BHS	adjective	багамский	
BIH	adjective	боснийский	
BLR	adjective	беларуский	
BLR	adjective	беларусский	
BLR	adjective	белорусский	
BLZ	adjective	белизский	
BOL	adjective	боливийский	
BRA	adjective	бразильский	
BRB	adjective	барбадосский	
BRN	adjective	брунейский	
BTN	adjective	бутанский	
BWA	adjective	ботсванский	
CAF	adjective	центральноафриканский	
CAN	adjective	канадский	
CENTRALASIA	adjective	центральноазиатский	
CHE	adjective	швейцарский	
CHL	adjective	чилийский	
CHN	adjective	китайский	
CIV	adjective	ивуарийский	
CIV	adjective	котдивуарский	
CMR	adjective	камерунский	
COD	adjective	конголезский	
COL	adjective	колумбийский	
COM	adjective	коморский	
CPV	adjective	кабо-вердианский	
CRI	adjective	коста-риканский	
CRI	adjective	костариканский	
CUB	adjective	кубинский	
CYP	adjective	кипрский	
CZE	adjective	чешский	
DEU	adjective	германский	
DEU	adjective	немецкий	
DJI	adjective	джибутийский	
DMA	adjective	доминикский	
DNK	adjective	датский	
DOM	adjective	доминиканский	
DZA	adjective	алжирский	
ECU	adjective	эквадорский	
EGY	adjective	египетский	
ERI	adjective	эритрейский	
ESH	adjective	западносахарский	
ESH	adjective	сахарави	
ESH	adjective	сахарский	
ESP	adjective	испанский	
EST	adjective	эстонский	
ETH	adjective	эфиопский	
EU	adjective	европейский	
FIN	adjective	финляндский	
FIN	adjective	финский	
FJI	adjective	фиджийский	
FRA	adjective	французский	
FSM	adjective	микронезийский	
GAB	adjective	габонский	
GBR	adjective	британский	
GBR	adjective	великобританский	
GEO	adjective	грузинский	
GHA	adjective	ганский	
GIB	adjective	гибралтарский	
GIN	adjective	гвинейский	
GMB	adjective	гамбийский	
GNB	adjective	бисайский	
GNQ	adjective	экваториально-гвинейский	
GRC	adjective	греческий	
GRD	adjective	гренадский	
GRL	adjective	гренландский	
GTM	adjective	гватемальский	
GUY	adjective	гайанский	
HKG	adjective	гонконгский	
HND	adjective	гондурасский	
HOUTHIS	adjective	хуситский	
HRV	adjective	хорватский	
HTI	adjective	гаитянский	
HUN	adjective	венгерский	
IDN	adjective	индонезийский	
IND	adjective	индийский	
IRL	adjective	ирландский	
IRN	adjective	иранский	
IRQ	adjective	иракский	
ISIS	adjective	игиловский	
ISL	adjective	исландский	
ISR	adjective	израильский	
ITA	adjective	итальянский	
JAM	adjective	ямайский	
JOR	adjective	иорданский	
JPN	adjective	японский	
KAZ	adjective	казахский	
KAZ	adjective	казахстанский	
KEN	adjective	кенийский	
KGZ	adjective	киргизский	
KGZ	adjective	киргизстанский	
KGZ	adjective	кыргызский	
KGZ	adjective	кыргызстанский	
KHM	adjective	камбоджийский	
KIR	adjective	кирибатийский	
KNA	adjective	сент-китский	
KOR	adjective	корейский	
KOR	adjective	южнокорейский	
KWT	adjective	кувейтский	
LAO	adjective	лаосский	
LATINAMERICA	adjective	латиноамериканский	
LBN	adjective	ливанский	
LBR	adjective	либерийский	
LBY	adjective	ливийский	
LCA	adjective	сент-люсийский	
LIE	adjective	лихтенштейнский	
LKA	adjective	ланкийский	
LKA	adjective	шри-ланкийский	
LSO	adjective	лесотский	
LTU	adjective	литовский	
LUX	adjective	люксембургский	
LVA	adjective	латвийский	
LVA	adjective	латышский	
MAC	adjective	аомыньский	
MAR	adjective	марокканский	
MCO	adjective	монакский	
MDA	adjective	молдавский	
MDA	adjective	молдовский	
MDG	adjective	мадагаскарский	
MDG	adjective	малагасийский	
MDV	adjective	мальдивский	
MEX	adjective	мексиканский	
MHL	adjective	маршалльский	
MKD	adjective	македонский	
MKD	adjective	северомакедонский	
MLI	adjective	малийский	
MLT	adjective	мальтийский	
MMR	adjective	бирманский	
MMR	adjective	мьянманский	
MNE	adjective	черногорский	
MNG	adjective	монгольский	
MOZ	adjective	мозамбикский	
MRT	adjective	мавританский	
MUS	adjective	маврикийский	
MWI	adjective	малавийский	
MYS	adjective	малайзийский	
NAM	adjective	намибийский	
NATO	adjective	натовский	
NER	adjective	нигерский	
NGA	adjective	нигерийский	
NIC	adjective	никарагуанский	
NLD	adjective	голландский	
NLD	adjective	нидерландский	
NOR	adjective	норвежский	
NPL	adjective	непальский	
NRU	adjective	науруанский	
NZL	adjective	новозеландский	
OMN	adjective	оманский	
PAK	adjective	пакистанский	
PAN	adjective	панамский	
PER	adjective	перуанский	
PHL	adjective	филиппинский	
PLW	adjective	палауский	
PNG	adjective	папуасский	
POL	adjective	польский	
PRI	adjective	пуэрто-риканский	
PRK	adjective	северокорейский	
PRT	adjective	португальский	
PRY	adjective	парагвайский	
PSE	adjective	палестинский	
QAT	adjective	катарский	
ROU	adjective	румынский	
RUS	adjective	российский	
RUS	adjective	русский	
RWA	adjective	руандийский	
SAU	adjective	саудийский	
SAU	adjective	саудоаравийский	
SAU	adjective	саудовский	
SDN	adjective	суданский	
SEN	adjective	сенегальский	
SGP	adjective	сингапурский	
SLB	adjective	соломоновский	
SLE	adjective	сьерра-леонский	
SLE	adjective	сьерралеонский	
SLV	adjective	сальвадорский	
SMR	adjective	сан-маринский	
SOM	adjective	сомалийский	
SOUTHOSSETIA	adjective	югоосетинский	
SRB	adjective	сербский	
SSD	adjective	южносуданский	
STP	adjective	сан-томейский	
SUR	adjective	суринамский	
SVK	adjective	словацкий	
SVN	adjective	словенский	
SWE	adjective	шведский	
SWZ	adjective	свазилендский	
SWZ	adjective	эсватинийский	
SYC	adjective	сейшельский	
SYR	adjective	сирийский	
TALIBAN	adjective	талибский	
TCD	adjective	чадский	
TGO	adjective	тоголезский	
THA	adjective	таиландский	
THA	adjective	тайский	
TJK	adjective	таджикистанский	
TJK	adjective	таджикский	
TKM	adjective	туркменистанский	
TKM	adjective	туркменский	
TLS	adjective	восточнотиморский	
TLS	adjective	тиморский	
TON	adjective	тонганский	
TRANSNISTRIA	adjective	приднестровский	
TTO	adjective	тринидадский	
TUN	adjective	тунисский	
TUR	adjective	турецкий	
TUV	adjective	тувалуанский	
TWN	adjective	тайваньский	
TZA	adjective	танзанийский	
UGA	adjective	угандийский	
UKR	adjective	украинский	
UN	adjective	ооновский	
URY	adjective	уругвайский	
USA	adjective	американский	
UZB	adjective	узбекистанский	
UZB	adjective	узбекский	
VAT	adjective	ватиканский	
VCT	adjective	сент-винсентский	
VEN	adjective	венесуэльский	
VNM	adjective	вьетнамский	
VUT	adjective	вануатский	
WEST	adjective	западный	
WSM	adjective	самоанский	
XKX	adjective	косовский	
YEM	adjective	йеменский	
ZAF	adjective	южноафриканский	
ZMB	adjective	замбийский	
ZWE	adjective	зимбабвийский	
AFG	demonym	афганец	
AGO	demonym	анголец	
ALB	demonym	албанец	
AND	demonym	андоррец	
ARE	demonym	эмиратец	
ARG	demonym	аргентинец	
ARM	demonym	армянин	
ATG	demonym	антигуанец	
AUS	demonym	австралиец	
AUT	demonym	австриец	
AZE	demonym	азербайджанец	
BDI	demonym	бурундиец	
BEL	demonym	бельгиец	
BEN	demonym	бенинец	
BFA	demonym	буркиниец	
BGD	demonym	бангладешец	
BGR	demonym	болгарин	
BHR	demonym	бахрейнец	
BHS	demonym	багамец	
BIH	demonym	босниец	
BIH	demonym	боснийка	
BLR	demonym	беларус	
BLR	demonym	белорус	
BLZ	demonym	белизец	
BOL	demonym	боливиец	
BRA	demonym	бразилец	
BRB	demonym	барбадосец	
BRN	demonym	брунеец	
BTN	demonym	бутанец	
BWA	demonym	ботсванец	
CAN	demonym	канадец	
CHE	demonym	швейцарец	
CHL	demonym	чилиец	
CHN	demonym	китаец	
CHN	demonym	китаянка	
CIV	demonym	ивуариец	
CMR	demonym	камерунец	
COD	demonym	конголезец	
COL	demonym	колумбиец	
COM	demonym	коморец	
CPV	demonym	кабовердец	
CRI	demonym	костариканец	
CUB	demonym	кубинец	
CYP	demonym	киприот	
CZE	demonym	чех	
DEU	demonym	немец	
DJI	demonym	джибутиец	
DNK	demonym	датчанин	
DOM	demonym	доминиканец	
DZA	demonym	алжирец	
ECU	demonym	эквадорец	
EGY	demonym	египтянин	
ERI	demonym	эритреец	
ESP	demonym	испанец	
EST	demonym	эстонец	
ETH	demonym	эфиоп	
FIN	demonym	финн	
FJI	demonym	фиджиец	
FRA	demonym	француз	
GAB	demonym	габонец	
GBR	demonym	британец	
GEO	demonym	грузин	
GHA	demonym	ганец	
GIN	demonym	гвинеец	
GMB	demonym	гамбиец	
GRC	demonym	грек	
GRL	demonym	гренландец	
GTM	demonym	гватемалец	
GUY	demonym	гайанец	
HKG	demonym	гонконгец	
HND	demonym	гондурасец	
HRV	demonym	хорват	
HTI	demonym	гаитянин	
HUN	demonym	венгр	
IDN	demonym	индонезиец	
IND	demonym	индиец	
IND	demonym	индус	
IRL	demonym	ирландец	
IRN	demonym	иранец	
IRQ	demonym	иракец	
ISL	demonym	исландец	
ISR	demonym	израильтянин	
ITA	demonym	итальянец	
JAM	demonym	ямаец	
JOR	demonym	иорданец	
JPN	demonym	японец	
KAZ	demonym	казах	
KAZ	demonym	казахстанец	
KEN	demonym	кениец	
KGZ	demonym	киргиз	
KGZ	demonym	кыргыз	
KGZ	demonym	кыргызстанец	
KHM	demonym	камбоджиец	
KOR	demonym	кореец	
KOR	demonym	южнокореец	
KWT	demonym	кувейтец	
LAO	demonym	лаосец	
LBN	demonym	ливанец	
LBR	demonym	либериец	
LBY	demonym	ливиец	
LKA	demonym	ланкиец	
LTU	demonym	литовец	
LUX	demonym	люксембуржец	
LVA	demonym	латвиец	
LVA	demonym	латыш	
MAC	demonym	макаосец	
MAR	demonym	марокканец	
MCO	demonym	монегаск	
MDA	demonym	молдаванин	
MDG	demonym	малагасиец	
MDV	demonym	мальдивец	
MEX	demonym	мексиканец	
MKD	demonym	македонец	
MLI	demonym	малиец	
MLT	demonym	мальтиец	
MMR	demonym	бирманец	
MNE	demonym	черногорец	
MNG	demonym	монгол	
MOZ	demonym	мозамбикец	
MRT	demonym	мавританец	
MUS	demonym	маврикиец	
MWI	demonym	малавиец	
MYS	demonym	малайзиец	
NAM	demonym	намибиец	
NER	demonym	нигерец	
NGA	demonym	нигериец	
NIC	demonym	никарагуанец	
NLD	demonym	голландец	
NLD	demonym	нидерландец	
NOR	demonym	норвежец	
NPL	demonym	непалец	
NZL	demonym	новозеландец	
OMN	demonym	оманец	
PAK	demonym	пакистанец	
PAN	demonym	панамец	
PER	demonym	перуанец	
PHL	demonym	филиппинец	
POL	demonym	поляк	
PRI	demonym	пуэрториканец	
PRK	demonym	северокореец	
PRT	demonym	португалец	
PRY	demonym	парагваец	
PSE	demonym	палестинец	
QAT	demonym	катарец	
ROU	demonym	румын	
RUS	demonym	россиянин	
RWA	demonym	руандиец	
SAU	demonym	саудовец	
SDN	demonym	суданец	
SEN	demonym	сенегалец	
SGP	demonym	сингапурец	
SLV	demonym	сальвадорец	
SOM	demonym	сомалиец	
SRB	demonym	серб	
SVK	demonym	словак	
SVN	demonym	словенец	
SWE	demonym	швед	
SYR	demonym	сириец	
TCD	demonym	чадец	
TGO	demonym	тоголезец	
THA	demonym	таец	
THA	demonym	таиландец	
TJK	demonym	таджик	
TKM	demonym	туркмен	
TKM	demonym	туркменистанец	
TUN	demonym	тунисец	
TUR	demonym	турок	
TWN	demonym	тайванец	
TZA	demonym	танзаниец	
UGA	demonym	угандиец	
UKR	demonym	украинец	
URY	demonym	уругваец	
USA	demonym	американец	
UZB	demonym	узбек	
UZB	demonym	узбекистанец	
VEN	demonym	венесуэлец	
VNM	demonym	вьетнамец	
XKX	demonym	косовар	
YEM	demonym	йеменец	
ZAF	demonym	южноафриканец	
ZMB	demonym	замбиец	
ZWE	demonym	зимбабвиец	
`;
/** line in places.ts (from 0), form */
export const PLACE_NAMES = `
0	Бадахшан
1	Баграм
2	Газни
3	Гильменд
4	Герат
5	Исламкала
6	Джелалабад
7	Кабул
8	Кандагар
9	Хост
10	Кунар
11	Кундуз
12	Мазари-Шариф
13	Нангархар
14	Нимроз
15	Пактика
16	Панджшер
17	Спинбулдак
18	Торхам
19	Луанда
20	Тирана
21	Андорра-ла-Велья
22	Абу-Даби
23	Эд-Дафра
24	Дубай
25	Фуджейра
26	Рас-эль-Хайма
27	Шарджа
28	Буэнос-Айрес
29	Росарио
30	Ушуайя
31	Гюмри
32	Джермук
33	Капан
34	Мегри
35	Ереван
36	Зангезур
36	Зангезурский коридор
36	Сюник
37	Сент-Джонс
38	Аделаида
39	Брисбен
40	Канберра
41	Дарвин
42	Мельбурн
43	Перт
44	Сидней
45	Зальцбург
46	Вена
47	Агдам
48	Баку
49	Гянджа
50	Кельбаджар
51	Лачин
51	Лачинский коридор
52	Арцах
52	Карабах
52	Нагорный Карабах
53	Нахичевань
53	Нахчыван
54	Шуша
54	Шуши
55	Степанакерт
55	Ханкенди
56	Сумгаит
57	Бужумбура
58	Гитега
59	Антверпен
60	Брюссель
61	Котону
62	Порто-Ново
63	Джибо
64	Уагадугу
65	Читтагонг
66	Кокс-Базар
67	Дакка
68	София
69	Варна
70	Манама
71	Мухаррак
72	Нассау
73	Баня-Лука
74	Мостар
75	Сараево
76	Сребреница
77	Барановичи
78	Брест
79	Гомель
80	Великий камень
81	Гродно
82	Лида
83	Минск
84	Могилёв
85	Мозырь
86	Островец
87	Витебск
88	Бельмопан
89	Ла-Пас
90	Сукре
91	Белен
92	Бразилиа
93	Форталеза
94	Манаус
95	Рио-де-Жанейро
96	Сан-Паулу
97	Бриджтаун
98	Бандар-Сери-Бегаван
99	Тхимпху
100	Габороне
101	Банги
102	Альберта
103	Калгари
104	Галифакс
105	Кананаскис
106	Монреаль
107	Оттава
108	Квебек
109	Торонто
110	Ванкувер
111	Берн
112	Бюргеншток
113	Давос
114	Женева
115	Лозанна
116	Цюрих
117	Сантьяго
118	Вальпараисо
119	Бэйдайхэ
120	Пекин
121	Боао
122	Чэнду
123	Чунцин
124	Далянь
125	Фуцзянь
126	Гуанчжоу
127	Хайнань
128	Ханчжоу
129	Харбин
130	Куньмин
131	Лхаса
132	Нанкин
133	Циндао
134	Шанхай
135	Шэньчжэнь
136	Тяньцзинь
137	Тибет
138	Урумчи
139	Ухань
140	Сиань
141	Синьцзян
142	Абиджан
143	Ямусукро
144	Дуала
145	Яунде
146	Букаву
147	Буниа
148	Гома
149	Итури
150	Киншаса
151	Кисангани
152	Лубумбаши
153	Масиси
154	Северное Киву
154	Южное Киву
155	Увира
156	Браззавиль
157	Богота
158	Картахена
159	Кататумбо
160	Кукута
161	Медельин
162	Морони
163	Прая
164	Сан-Хосе
165	Гуантанамо
166	Гавана
167	Акротири
168	Фамагуста
169	Ларнака
170	Лимасол
171	Никосия
172	Пафос
173	Прага
174	Бавария
175	Берлин
176	Бонн
177	Бремен
178	Кёльн
179	Дрезден
180	Дюссельдорф
181	Франкфурт
181	Франкфурт-на-Майне
182	Гамбург
183	Лейпциг
184	Магдебург
185	Мюнхен
186	Рамштайн
187	Штутгарт
188	Джибути
189	Розо
190	Орхус
191	Борнхольм
192	Копенгаген
193	Фарерские острова
194	Санто-Доминго
195	Алжир
196	Аннаба
197	Оран
198	Таманрассет
199	Тиндуф
200	Эсмеральдас
201	Гуаякиль
202	Кито
203	Александрия
204	Асуан
205	Каир
206	Эль-Аламейн
207	Эль-Ариш
208	Гиза
209	Хургада
210	Исмаилия
211	Луксор
212	Порт-Саид
213	Шарм-эш-Шейх
214	Синай
214	Синайский полуостров
215	Суэцкий канал
216	Асмара
216	Асмэра
217	Дахла
218	Гергерат
219	Эль-Аюн
220	Барселона
221	Страна Басков
222	Канарские острова
223	Каталония
224	Сеута
225	Гранада
226	Мадрид
227	Мелилья
228	Севилья
229	Валенсия
230	Нарва
231	Таллин
231	Таллинн
232	Аддис-Абеба
233	Амхара
234	Бахр-Дар
235	Дыре-Дауа
236	Гондэр
237	«Хидасэ»
237	плотина Возрождения
238	Мэкэле
239	Оромия
240	Тыграй
241	Хельсинки
242	Лапландия
243	Турку
244	Сува
245	Бордо
246	Кале
247	Корсика
248	Эвиан
249	Лилль
250	Лион
251	Марсель
252	Новая Каледония
253	Ницца
254	Париж
255	Страсбург
256	Тулуза
257	Версаль
258	Паликир
259	Либревиль
260	Белфаст
261	Бирмингем
262	Бристоль
263	Эдинбург
264	Глазго
265	Лидс
266	город Ливерпуль
267	Лондон
268	Манчестер
269	Северная Ирландия
270	Солсбери
271	Шотландия
272	Уэльс
273	Батуми
274	Гори
275	Поти
276	Сухуми
277	Тбилиси
278	Цхинвал
278	Цхинвали
279	Зугдиди
280	Аккра
281	Конакри
282	Банжул
283	Бисау
284	Малабо
285	Александруполис
286	Афины
287	Крит
288	Лесбос
289	Пирей
290	Родос
291	Салоники
292	Сент-Джорджес
293	Нуук
294	Питуффик
295	Гватемала
296	Эссекибо
297	Джорджтаун
298	Тегусигальпа
299	Дубровник
300	Сплит
301	Загреб
302	Кап-Аитьен
303	Порт-о-Пренс
304	Будапешт
305	Дебрецен
306	Пакш
307	Ачех
308	Бали
309	Джакарта
310	Западное Папуа
311	Сурабая
312	Ахмадабад
313	Амритсар
314	Аруначал-Прадеш
315	Ассам
316	Бангалор
317	Ченнаи
318	Гоа
319	Гуджарат
320	Джамму и Кашмир
321	Керала
322	Калькутта
323	Ладакх
324	Манипур
325	Бомбей
325	Мумбаи
326	Дели
326	Нью-Дели
327	Пахалгам
328	Сринагар
329	Дублин
330	Абадан
331	Абу-Муса
332	Ахваз
333	Эрак
334	Ардебиль
335	Асалуйе
336	Астара
337	Бендер-Аббас
338	Энзели
339	Бирдженд
340	Боджнурд
341	Бушер
342	Чабахар
342	Чахбехар
343	Дизфуль
344	Восточный Азербайджан
345	тюрьма Эвин
346	Фордо
346	Фордоу
347	Гилян
348	Горган
349	Большой Томб
350	Хамадан
351	Хормозган
352	аэропорт имени Имама Хомейни
353	Ираншехр
354	Исфахан
355	Изе
356	Джаск
357	Кередж
358	Керман
359	Керманшах
360	Харк
360	остров Харк
361	Хаш
362	Хорасан-Резави
363	Хорремабад
364	Хорремшехр
365	Хузестан
366	Киш
367	провинция Курдистан
368	Лурестан
369	Мехабад
370	Мериван
371	Мешхед
372	Мазендеран
373	Мирджаве
374	Натанз
375	Парчин
376	Пираншехр
377	Казвин
378	Кешм
380	Решт
381	Раск
382	Сенендедж
383	Сараван
384	Семнан
385	Шехре-Корд
386	Шаламче
387	Шираз
388	Систан и Белуджистан
389	Южный Парс
390	Табриз
390	Тебриз
391	Тегеран
392	Урмия
393	Западный Азербайджан
394	Ясудж
395	Йезд
396	Заболь
397	Захедан
398	Зенджан
399	Айн-эль-Асад
400	Анбар
401	Багдад
402	Байджи
403	Басра
404	Дияла
405	Дохук
406	Эрбиль
407	Эль-Фаллуджа
408	«Зелёная зона» Багдада
409	Халабджа
410	Кербела
411	Киркук
412	Махмур
413	Мосул
414	Неджеф
415	Насирия
415	Эн-Насирия
416	Найнава
416	Ниневия
417	Рамади
418	Салах-эд-Дин
419	Самарра
420	Синджар
421	Сулеймания
422	Талль-Афар
423	Тикрит
424	Умм-Каср
425	Захо
426	Рейкьявик
427	Акко
428	Ашдод
429	Ашкелон
430	Бат-Ям
431	Беэр-Шева
432	аэропорт Бен-Гурион
433	Димона
434	Эйлат
435	Галилея
436	Хайфа
437	Керем-Шалом
438	Кирьят-Шмона
439	Метула
440	Нагария
441	Негев
442	Нетания
443	Неватим
444	Петах-Тиква
445	Рамат-Ган
446	Реховот
447	Цфат
448	Сдерот
449	Тель-Авив
450	Бари
451	Генуя
452	Лампедуза
453	Милан
454	Неаполь
455	Рим
456	Сицилия
457	Триест
458	Турин
459	Венеция
460	Кингстон
461	Амман
462	Акаба
463	Азрак
464	Ирбид
465	Мафрак
466	Зарка
467	Фукусима
468	Хиросима
469	Хоккайдо
470	Касивадзаки-Карива
471	Киото
472	Нагасаки
473	Нагоя
474	Окинава
475	Осака
476	Саппоро
477	Токио
478	Йокосука
479	Актау
480	Алма-Ата
480	Алматы
481	Астана
481	Нур-Султан
482	Байконур
483	Караганда
484	Шымкент
485	Гарисса
486	Ламу
487	Момбаса
488	Найроби
489	Баткен
490	Бишкек
491	Джалал-Абад
492	Ош
493	Пномпень
494	Преах-Вихеар
495	Тарава
496	Бастер
497	Пусан
498	Кёнджу
499	Инчхон
500	Чеджу
501	Пхёнтхэк
502	Сеул
503	Али-эс-Салем
504	Эль-Кувейт
505	Вьентьян
506	Айн-эль-Хильва
507	Айта-эш-Шааб
508	Баальбек
509	Бейрут
510	долина Бекаа
511	Бинт-Джбейль
512	Дахия
513	Хермель
514	Кафр-Кила
515	Хиям
515	Эль-Хиям
516	Марджаюн
517	Марун-эр-Рас
518	Набатия
519	Накура
520	фермы Шебаа
521	Сайда
521	Сидон
522	Южный Ливан
522	юг Ливана
524	Захле
525	Монровия
526	Бенгази
527	Дерна
528	Куфра
529	Мисурата
530	Рас-Лануф
531	Сабха
532	Сирт
533	Тархуна
534	Тобрук
535	Триполи
536	Эз-Завия
537	Зинтан
538	Кастри
539	Вадуц
540	Коломбо
541	Масеру
542	Каунас
543	Клайпеда
544	Медининкай
545	Вильнюс
546	Люксембург
547	Даугавпилс
548	Рига
549	Макао
550	Агадир
551	Касабланка
552	Фес
553	Марракеш
554	Рабат
555	Танжер
556	Монако
557	Кишинэу
557	Кишинёв
558	Гагаузия
559	Тирасполь
560	Антананариву
561	Мале
562	Сьюдад-Хуарес
563	Кульякан
564	Гвадалахара
565	Мехико
566	Монтеррей
567	Синалоа
568	Тихуана
569	Маджуро
570	Охрид
571	Скопье
572	Бамако
573	Гао
574	Каес
575	Кидаль
576	Менака
577	Мопти
578	Тессалит
579	Тимбукту
580	Тинзауатен
581	Валлетта
582	Качин
583	Мандалай
584	Мьявади
585	Нейпидо
585	Нейпьидо
586	Ракхайн
587	Сагайн
588	Янгон
589	Подгорица
590	Улан-Батор
591	Бейра
592	Кабу-Делгаду
593	Мапуту
594	Нампула
595	Нуакшот
596	Порт-Луи
597	Лилонгве
598	Куала-Лумпур
599	Лангкави
600	Путраджая
601	штат Сабах
602	Виндхук
603	Агадес
604	Диффа
605	Ниамей
606	Тиллабери
607	Абуджа
608	Бенуэ
609	Борно
610	Кадуна
611	Кано
612	Лагос
613	Майдугури
614	Порт-Харкорт
615	Сокото
616	Замфара
617	Манагуа
618	Амстердам
619	Эйндховен
620	Роттердам
621	Гаага
622	Берген
623	Киркенес
624	Осло
625	Шпицберген
626	Тромсё
627	Катманду
628	Ярен
629	Окленд
630	Крайстчерч
631	Веллингтон
632	Дукм
633	Мусандам
634	Маскат
635	Салала
636	Сохар
637	Азад Кашмир
638	Баджаур
639	Белуджистан
640	Чаман
641	Фейсалабад
642	Гвадар
643	Исламабад
644	Карачи
645	Хайбер-Пахтунхва
646	Куррам
647	Лахор
648	Мултан
649	Музаффарабад
650	Панджгур
651	Пешавар
652	провинция Пенджаб
653	Кветта
654	Равалпинди
655	Сиялкот
656	Синд
657	Сват
658	Турбат
659	Вазиристан
660	Панамский канал
661	Панама
662	Куско
663	Лима
664	Себу
665	Давао
666	Лусон
667	Манила
668	Минданао
669	Палаван
670	Нгерулмуд
671	Порт-Морсби
672	Белосток
673	Гданьск
674	Краков
675	Люблин
676	Познань
677	Перемышль
678	Жешув
679	Варшава
680	Вроцлав
681	Кэсон
682	Пунгери
683	Пхеньян
684	Синпхо
685	Вонсан
686	Йонбён
687	Лиссабон
688	Асунсьон
689	Аль-Маваси
690	Бейт-Ханун
691	Бейт-Лахия
692	Вифлеем
693	Дейр-эль-Балах
694	Газа
695	сектор Газа
695	сектор Газы
696	Хеврон
697	Джебалия
698	Дженин
699	Иерихон
700	Хан-Юнис
701	Наблус
702	Нецарим
703	Нусейрат
704	Филадельфийский коридор
705	Калькилия
706	Рафах
707	Рамалла
707	Рамаллах
708	Шуджаийя
709	Тубас
710	Тулькарм
711	Западный берег
711	Западный берег реки Иордан
712	Эль-Удейд
713	Доха
714	Бухарест
715	Клуж-Напока
716	Констанца
717	Тулча
718	Архангельск
719	Астрахань
720	Башкирия
720	Башкортостан
721	Белгород
722	Брянск
723	Чечня
724	Челябинск
725	Дагестан
726	Энгельс
727	город Грозный
728	Ингушетия
729	Иркутск
730	Ижевск
731	Калининград
732	Калуга
733	Камчатка
734	Казань
735	Хабаровск
736	Краснодар
737	Красноярск
738	Курилы
738	Курильские острова
739	Курск
740	Липецк
741	Махачкала
742	Москва
743	Мурманск
744	Нижний Новгород
745	Северная Осетия
746	Новороссийск
747	Новосибирск
748	Омск
749	Оренбург
750	Орловская область
751	Пермь
752	Псков
753	Ростов
753	Ростов-на-Дону
754	Рязань
755	Петербург
755	Санкт-Петербург
756	Сахалин
757	Самара
758	Саратов
759	Северодвинск
760	Сибирь
761	Смоленск
762	Сочи
763	Таганрог
764	Тамбов
765	Татарстан
766	Томск
767	Туапсе
768	Тула
769	Тверь
770	Уфа
771	Усть-Луга
772	Валаам
773	Владивосток
774	Волгоград
775	Воронеж
776	Якутия
777	Екатеринбург
778	Кигали
779	Абкайк
780	Эль-Ула
781	Даммам
782	Дахран
783	Джидда
784	Джизан
785	Эль-Хубар
786	Мекка
787	Медина
788	Наджран
789	Неом
790	Эр-Рияд
791	Табук
792	Эт-Таиф
793	Янбу
794	Атбара
795	Бабануса
796	штат Голубой Нил
797	Эд-Дамазин
798	Дарфур
799	Диллинг
800	Эль-Фашир
801	Эль-Генейна
802	Эль-Обейд
803	Эль-Гезира
804	Кадугли
805	Кассала
806	Хартум
807	Кордофан
808	Мерове
809	Ньяла
810	Омдурман
811	Порт-Судан
812	Сеннар
813	Вад-Медани
814	Залингей
815	лагерь Замзам
816	Дакар
817	Сингапур
818	Хониара
819	Фритаун
820	Сан-Сальвадор
821	Сан-Марино
822	Байдоа
823	Бербера
824	Босасо
825	Галькайо
826	Гароуэ
827	Харгейса
828	Кисмайо
829	Могадишо
830	Пунтленд
831	Белград
832	Ниш
833	Нови-Сад
834	Джуба
835	Сан-Томе
836	Парамарибо
837	Братислава
838	Любляна
839	Гётеборг
840	Готланд
841	Мальмё
842	Стокгольм
843	Мбабане
844	Виктория на Сейшелах
845	Африн
846	Эль-Баб
847	Эт-Танф
848	Абу-Кемаль
849	Алеппо
850	Азаз
851	Банияс
852	Дамаск
853	Деръа
854	Дейр-эз-Зор
855	Восточная Гута
856	Голанские высоты
856	Голаны
857	Хама
858	Хасака
859	Хмеймим
860	Хомс
861	Идлиб
862	Джабла
863	Джераблус
864	Кобани
865	Латакия
866	Манбидж
867	Масьяф
868	Меззе
869	Пальмира
870	Камышлы
871	Кунейтра
872	Ракка
873	Рас-эль-Айн
874	Саракиб
875	Сейида-Зейнаб
876	Сувейда
876	Эс-Сувейда
877	Телль-Абьяд
878	Тартус
879	Абеше
880	Адре
881	Нджамена
882	Ломе
883	Бангкок
884	Чиангмай
885	Пхукет
886	Сисакет
887	Сурин
888	Душанбе
889	Горный Бадахшан
890	Хорог
891	Худжанд
892	Ашгабат
892	Ашхабад
893	Аваза
894	Туркменбаши
895	Дили
896	Нукуалофа
897	Порт-оф-Спейн
898	Бизерта
899	Кассерин
900	Сфакс
901	Сус
902	Тунис
903	Адана
904	Аккую
905	Анкара
906	Анталия
906	Анталья
907	Босфор
908	Бурса
909	Джейхан
910	Дарданеллы
911	Диярбакыр
912	Эрзурум
913	Газиантеп
914	Хаккяри
915	Хатай
916	Инджирлик
917	Стамбул
918	Измир
919	Конья
920	Мардин
921	Мерсин
922	Шанлыурфа
923	Трабзон
924	Фунафути
925	Гаосюн
926	Цзиньмэнь
927	Тайбэй
928	Аруша
929	Дар-эс-Салам
930	Додома
931	Занзибар
932	Энтеббе
933	Кампала
934	Авдеевка
935	Артёмовск
935	Бахмут
936	Бердянск
937	Буча
938	Часов Яр
939	Черкассы
940	Чернигов
941	Черновцы
942	Чернобыль
943	Крым
944	Днепропетровск
945	Донбасс
946	Донецк
947	Энергодар
948	Ивано-Франковск
949	Изюм
950	Измаил
951	Крымский мост
952	Харьков
953	Херсон
954	Хмельницкий
955	Краматорск
956	Кременчуг
957	Кривой Рог
958	Купянск
959	Киев
960	Луганск
961	Луцк
962	Львов
963	Мариуполь
964	Мелитополь
965	Николаев
966	Мирноград
967	Никополь
968	Одесса
969	Красноармейск
969	Покровск
970	Полтава
971	Ривне
971	Ровно
972	Севастополь
973	Симферополь
974	Славянск
975	остров Змеиный
976	Сумы
977	Тернополь
978	Торецк
979	Ужгород
980	Винница
981	Волчанск
982	Запорожье
983	ЗАЭС
983	Запорожская АЭС
984	Житомир
985	Монтевидео
986	Аляска
987	Анкоридж
988	Аризона
989	Атланта
990	Бостон
991	Калифорния
992	Кэмп-Дэвид
993	Чикаго
994	Даллас
995	Денвер
996	Детройт
997	Флорида
998	Гавайи
999	Хьюстон
1000	Лас-Вегас
1001	Лос-Анджелес
1002	Мар-а-Лаго
1003	Майами
1004	Мичиган
1005	Миннеаполис
1006	Новый Орлеан
1007	Нью-Йорк
1008	Норфолк
1009	Огайо
1010	Пёрл-Харбор
1011	Пенсильвания
1012	Филадельфия
1013	Портленд
1014	Сан-Диего
1015	Сан-Франциско
1016	Сиэтл
1017	Техас
1018	штат Вирджиния
1019	Вашингтон
1020	Бухара
1021	Самарканд
1022	Ташкент
1023	Термез
1024	Ватикан
1025	Кингстаун
1026	Каракас
1027	Маракайбо
1028	Сулия
1029	Камрань
1030	Дананг
1031	Ханой
1032	Хошимин
1033	Порт-Вила
1034	Апиа
1035	Косовска-Митровица
1035	Митровица
1036	Приштина
1037	Абьян
1038	Аден
1039	Эль-Бейда
1040	Махра
1041	Дамар
1042	Хадрамаут
1043	Ходейда
1044	Ибб
1045	Мариб
1046	Моха
1047	Мукалла
1048	Рас-Иса
1049	Саада
1050	Эс-Салиф
1051	Сана
1052	Шабва
1053	Сокотра
1054	Таиз
1055	Кейптаун
1056	Дурбан
1057	Йоханнесбург
1058	Претория
1059	Лусака
1060	Хараре
1061	Абьей
1062	Эгейское море
1063	Африка
1064	Аль-Акса
1064	Храмовая гора
1064	мечеть Аль-Акса
1065	Аравийский полуостров
1066	Аравийское море
1067	Арктика
1068	Шатт-эль-Араб
1069	Азия
1070	Атлантика
1070	Атлантический океан
1071	Баб-эль-Мандебский пролив
1072	Балканы
1072	Западные Балканы
1073	Балтийское море
1073	Балтика
1074	Баренцево море
1075	Бильдерберг
1076	Чёрное море
1077	Карибский бассейн
1077	Карибское море
1078	Каспий
1078	Каспийское море
1079	Закавказье
1079	Кавказ
1079	Южный Кавказ
1080	Средняя Азия
1080	Центральная Азия
1081	Дунай
1082	Мёртвое море
1083	ДМЗ
1084	Диего-Гарсия
1085	Восточно-Китайское море
1086	Восточная Европа
1087	Ла-Манш
1088	Евфрат
1089	Мальвины
1089	Фолклендские острова
1089	Фолкленды
1090	Ферганская долина
1091	долина Галван
1092	Гибралтар
1093	Гуам
1094	Аденский залив
1095	Гвинейский залив
1096	Мексиканский залив
1097	Оманский залив
1098	река Гильменд
1099	Африканский Рог
1100	Индийский океан
1101	Восточный Иерусалим
1101	Иерусалим
1102	Кашмир
1103	Корейский полуостров
1104	Латинская Америка
1105	Левант
1106	линия контроля
1107	Средиземное море
1108	Ближний Восток
1109	река Нил
1110	Северная Африка
1111	Северное море
1112	Тихий океан
1113	Пханмунджом
1114	Персидский залив
1115	Красное море
1116	Сахель
1117	риф Скарборо
1118	Азовское море
1119	Японское море
1120	риф Второй Томас
1121	Дяоюйдао
1121	острова Сэнкаку
1122	Южно-Китайское море
1123	Юго-Восточная Азия
1124	острова Спратли
1125	Ормузский пролив
1126	Малаккский пролив
1127	Сувалкский коридор
1128	Тайваньский пролив
1129	Западная Африка
1130	Жёлтое море
`;
/** code of a party or line in places.ts, form: what is shown, where it is not the first form above */
export const CALLED = `
1018	Вирджиния
1070	Атлантический океан
1077	Карибское море
1079	Кавказ
1080	Центральная Азия
1089	Фолклендские острова
1101	Иерусалим
1121	острова Сенкаку
188	город Джибути
195	город Алжир
266	Ливерпуль
295	город Гватемала
322	Калькутта
379	Кум
52	Нагорный Карабах
523	Тир
546	город Люксембург
661	город Панама
727	Грозный
753	Ростов-на-Дону
755	Санкт-Петербург
902	город Тунис
935	Бахмут
944	Днепр
969	Покровск
CAF	ЦАР
COD	ДР Конго
COG	Республика Конго
FARSNEWS	Фарс
FSM	Микронезия
IZVESTIA	Известия
KOR	Южная Корея
MEDUZA	Медуза
MHL	Маршалловы Острова
PNG	Папуа-Новая Гвинея
PSE	Палестина
SANA	САНА
SLB	Соломоновы Острова
SPUTNIK	Спутник
SYC	Сейшелы
TGO	Того
USA	США
VEDOMOSTI	Ведомости
WAM	ВАМ
WFP	ВПП
ZAF	ЮАР
`;

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
ALAHRAM	name	Аль-Ахрам	
ALAKHBAR	name	Аль-Ахбар	
ALALAM	name	Аль-Алам	
ALARABIYA	name	Аль-Арабия	
ALARABY	name	Аль-Араби	
ALB	name	Албания	
ALJAZEERA	name	Аль-Джазира	
ALMANAR	name	Аль-Манар	
ALMASIRAH	name	Аль-Масира	
ALMAYADEEN	name	Аль-Маядин	
ALQAEDA	name	Аль-Каида	
ALSHABAAB	name	Аш-Шабаб	
AMNESTY	name	Международная амнистия	
ANADOLU	name	Анадолу	
AND	name	Андорра	
ANNAHAR	name	Ан-Нахар	
ANSA	name	АНСА	
ANTARA	name	Антара	
AP	name	Ассошиэйтед Пресс	
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
ETH	name	Эфиопия	
EU	name	ЕС	
EURONEWS	name	Евроньюс	
EXXON	name	ExxonMobil	
FAO	name	ФАО	
FARC	name	ФАРК	
FATF	name	ФАТФ	
FAZ	name	Süddeutsche Zeitung	
FDLR	name	ДСОР	
FIN	name	Финляндия	
FJI	name	Фиджи	
FLA	name	Фронт освобождения Азавада	
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
JEM	name	Движение за справедливость и равенство	
JNIM	name	ДНИМ	
JOR	name	Иордания	
JPN	name	Япония	
JPOST	name	Jerusalem Post	
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
KIR	name	Кирибати	
KNA	name	Сент-Китс и Невис	
KOMMERSANT	name	Коммерсантъ	
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
MAZ	name	МАЗ	
MCO	name	Монако	
MDA	name	Молдова	
MDA	name	Молдавия	
MDG	name	Мадагаскар	
MDV	name	Мальдивы	
MEE	name	Middle East Eye	
MEHR	name	агентство Мехр	
MEK	name	Моджахедин-э Халк	
MERCOSUR	name	МЕРКОСУР	
META	name	Фейсбук	
MEX	name	Мексика	
MHL	name	Маршалловы о-ва	
MHL	name	Маршалловы Острова	
MICROSOFT	name	Microsoft	
MKD	name	Северная Македония	
MLI	name	Мали	
MLT	name	Мальта	
MMR	name	Мьянма	
MNE	name	Черногория	
MNG	name	Монголия	
MOZ	name	Мозамбик	
MRT	name	Мавритания	
MSF	name	Врачи без границ	
MTZ	name	МТЗ	
MUS	name	Маврикий	
MUSLIMBROTHERHOOD	name	Братья-мусульмане	
MUSLIMSTATES	name	исламские страны	
MWI	name	Малави	
MYS	name	Малайзия	
NAFTOGAZ	name	Нафтогаз	
NAM	name	Намибия	
NAM_MOVEMENT	name	Движение неприсоединения	
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
NPA	name	Новая народная армия	
NPL	name	Непал	
NPR	name	NPR	
NRU	name	Науру	
NUG	name	правительство национального единства Мьянмы	
NVIDIA	name	Nvidia	
NYT	name	Нью-Йорк таймс	
NZL	name	Новая Зеландия	
OAS	name	ОАГ	
OECD	name	ОЭСР	
OIC	name	ОИС	
OLA	name	Армия освобождения оромо	
OMN	name	Оман	
ONTBLR	name	СБ. Беларусь сегодня	
OPCW	name	ОЗХО	
OPEC	name	ОПЕК	
OPECPLUS	name	ОПЕК плюс	
OSCE	name	ОБСЕ	
P5PLUS1	name	шестёрка международных посредников	
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
RENAMO	name	РЕНАМО	
REPUBLIKASRPSKA	name	Республика Сербская	
RESISTANCEAXIS	name	Ось сопротивления	
REUTERS	name	Рейтер	
RFERL	name	Радио Свобода	
RFI	name	RFI	
RHEINMETALL	name	Рейнметалл	
RIANOVOSTI	name	РИА Новости	
ROSATOM	name	Росатом	
ROSNEFT	name	Роснефть	
ROSOBORONEXPORT	name	Рособоронэкспорт	
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
SVK	name	Словакия	
SVN	name	Словения	
SWE	name	Швеция	
SWZ	name	Эсватини	
SYC	name	Сейшельские о-ва	
SYC	name	Сейшельские Острова	
SYR	name	Сирия	
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
WAGNER	name	ЧВК Вагнер	
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
YJC	name	Клуб молодых журналистов	
YNET	name	Ynet	
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
0	Баграм
1	Гильменд
2	Герат
3	Джелалабад
4	Кабул
5	Кандагар
6	Кундуз
7	Мазари-Шариф
8	Панджшер
9	Торхам
10	Луанда
11	Тирана
12	Андорра-ла-Велья
13	Абу-Даби
14	Дубай
15	Фуджейра
16	Шарджа
17	Буэнос-Айрес
18	Гюмри
19	Мегри
20	Ереван
21	Зангезур
21	Зангезурский коридор
21	Сюник
22	Сент-Джонс
23	Канберра
24	Дарвин
25	Мельбурн
26	Перт
27	Сидней
28	Зальцбург
29	Вена
30	Баку
31	Лачин
31	Лачинский коридор
32	Арцах
32	Карабах
32	Нагорный Карабах
33	Нахичевань
33	Нахчыван
34	Шуша
34	Шуши
35	Степанакерт
35	Ханкенди
36	Бужумбура
37	Гитега
38	Антверпен
39	Брюссель
40	Котону
41	Порто-Ново
42	Уагадугу
43	Читтагонг
44	Кокс-Базар
45	Дакка
46	София
47	Варна
48	Манама
49	Нассау
50	Баня-Лука
51	Сараево
52	Сребреница
53	Барановичи
54	Брест
55	Гомель
56	Великий камень
57	Гродно
58	Минск
59	Могилёв
60	Островец
61	Витебск
62	Бельмопан
63	Ла-Пас
64	Сукре
65	Белен
66	Бразилиа
67	Рио-де-Жанейро
68	Сан-Паулу
69	Бриджтаун
70	Бандар-Сери-Бегаван
71	Тхимпху
72	Габороне
73	Банги
74	Кананаскис
75	Монреаль
76	Оттава
77	Квебек
78	Торонто
79	Ванкувер
80	Берн
81	Бюргеншток
82	Давос
83	Женева
84	Лозанна
85	Цюрих
86	Сантьяго
87	Бэйдайхэ
88	Пекин
89	Чунцин
90	Гуанчжоу
91	Ханчжоу
92	Харбин
93	Циндао
94	Шанхай
95	Шэньчжэнь
96	Тяньцзинь
97	Тибет
98	Урумчи
99	Ухань
100	Сиань
101	Синьцзян
102	Абиджан
103	Ямусукро
104	Яунде
105	Букаву
106	Гома
107	Итури
108	Киншаса
109	Северное Киву
109	Южное Киву
110	Браззавиль
111	Богота
112	Медельин
113	Морони
114	Прая
115	Сан-Хосе
116	Гуантанамо
117	Гавана
118	Акротири
119	Лимасол
120	Никосия
121	Прага
122	Берлин
123	Бонн
124	Кёльн
125	Франкфурт
125	Франкфурт-на-Майне
126	Гамбург
127	Мюнхен
128	Рамштайн
129	Джибути
130	Розо
131	Орхус
132	Копенгаген
133	Фарерские острова
134	Санто-Доминго
135	Алжир
136	Оран
137	Тиндуф
138	Гуаякиль
139	Кито
140	Александрия
141	Каир
142	Эль-Аламейн
143	Эль-Ариш
144	Шарм-эш-Шейх
145	Синай
145	Синайский полуостров
146	Суэцкий канал
147	Асмара
147	Асмэра
148	Гергерат
149	Эль-Аюн
150	Барселона
151	Канарские острова
152	Каталония
153	Сеута
154	Мадрид
155	Мелилья
156	Валенсия
157	Нарва
158	Таллин
158	Таллинн
159	Аддис-Абеба
160	Амхара
161	«Хидасэ»
161	плотина Возрождения
162	Мэкэле
163	Оромия
164	Тыграй
165	Хельсинки
166	Сува
167	Кале
168	Эвиан
169	Лион
170	Марсель
171	Новая Каледония
172	Ницца
173	Париж
174	Страсбург
175	Паликир
176	Либревиль
177	Белфаст
178	Эдинбург
179	Глазго
180	Лондон
181	Манчестер
182	Северная Ирландия
183	Солсбери
184	Шотландия
185	Уэльс
186	Батуми
187	Сухуми
188	Тбилиси
189	Цхинвал
189	Цхинвали
190	Аккра
191	Конакри
192	Банжул
193	Бисау
194	Малабо
195	Афины
196	Крит
197	Лесбос
198	Салоники
199	Сент-Джорджес
200	Нуук
201	Питуффик
202	Гватемала
203	Эссекибо
204	Джорджтаун
205	Тегусигальпа
206	Дубровник
207	Сплит
208	Загреб
209	Порт-о-Пренс
210	Будапешт
211	Ачех
212	Бали
213	Джакарта
214	Западное Папуа
215	Ченнаи
216	Гоа
217	Джамму и Кашмир
218	Калькутта
219	Ладакх
220	Манипур
221	Бомбей
221	Мумбаи
222	Дели
222	Нью-Дели
223	Пахалгам
224	Сринагар
225	Дублин
226	Абадан
227	Абу-Муса
228	Ахваз
229	Эрак
230	Асалуйе
231	Астара
232	Бендер-Аббас
233	Энзели
234	Бушер
235	Чабахар
235	Чахбехар
236	Восточный Азербайджан
237	тюрьма Эвин
238	Фордо
238	Фордоу
239	Большой Томб
240	Хамадан
241	аэропорт имени Имама Хомейни
242	Исфахан
243	Кередж
244	Керман
245	Керманшах
246	Харк
246	остров Харк
247	Хорремшехр
248	Хузестан
249	Киш
250	провинция Курдистан
251	Мешхед
252	Натанз
253	Парчин
254	Кешм
256	Решт
257	Семнан
258	Шираз
259	Систан и Белуджистан
260	Южный Парс
261	Табриз
261	Тебриз
262	Тегеран
263	Урмия
264	Западный Азербайджан
265	Йезд
266	Захедан
267	Айн-эль-Асад
268	Анбар
269	Багдад
270	Басра
271	Дохук
272	Эрбиль
273	Эль-Фаллуджа
274	«Зелёная зона» Багдада
275	Кербела
276	Киркук
277	Мосул
278	Неджеф
279	Синджар
280	Сулеймания
281	Рейкьявик
282	Ашдод
283	Ашкелон
284	Беэр-Шева
285	аэропорт Бен-Гурион
286	Димона
287	Эйлат
288	Хайфа
289	Кирьят-Шмона
290	Неватим
291	Сдерот
292	Тель-Авив
293	Лампедуза
294	Милан
295	Неаполь
296	Рим
297	Сицилия
298	Венеция
299	Кингстон
300	Амман
301	Акаба
302	Зарка
303	Фукусима
304	Хиросима
305	Касивадзаки-Карива
306	Нагасаки
307	Окинава
308	Осака
309	Токио
310	Актау
311	Алма-Ата
311	Алматы
312	Астана
312	Нур-Султан
313	Байконур
314	Момбаса
315	Найроби
316	Баткен
317	Бишкек
318	Ош
319	Пномпень
320	Преах-Вихеар
321	Тарава
322	Бастер
323	Пусан
324	Кёнджу
325	Сеул
326	Эль-Кувейт
327	Вьентьян
328	Баальбек
329	Бейрут
330	долина Бекаа
331	Дахия
332	Набатия
333	Накура
334	Сайда
334	Сидон
335	Южный Ливан
335	юг Ливана
337	Монровия
338	Бенгази
339	Дерна
340	Мисурата
341	Сабха
342	Сирт
343	Тобрук
344	Триполи
345	Кастри
346	Вадуц
347	Коломбо
348	Масеру
349	Каунас
350	Клайпеда
351	Вильнюс
352	Люксембург
353	Даугавпилс
354	Рига
355	Макао
356	Касабланка
357	Марракеш
358	Рабат
359	Танжер
360	Монако
361	Кишинэу
361	Кишинёв
362	Гагаузия
363	Тирасполь
364	Антананариву
365	Мале
366	Мехико
367	Тихуана
368	Маджуро
369	Охрид
370	Скопье
371	Бамако
372	Гао
373	Кидаль
374	Тимбукту
375	Валлетта
376	Нейпидо
376	Нейпьидо
377	Ракхайн
378	Подгорица
379	Улан-Батор
380	Кабу-Делгаду
381	Мапуту
382	Нуакшот
383	Порт-Луи
384	Лилонгве
385	Куала-Лумпур
386	Путраджая
387	Виндхук
388	Агадес
389	Ниамей
390	Абуджа
391	Борно
392	Кано
393	Лагос
394	Майдугури
395	Манагуа
396	Амстердам
397	Роттердам
398	Гаага
399	Осло
400	Шпицберген
401	Катманду
402	Ярен
403	Окленд
404	Крайстчерч
405	Веллингтон
406	Дукм
407	Маскат
408	Салала
409	Сохар
410	Азад Кашмир
411	Белуджистан
412	Гвадар
413	Исламабад
414	Карачи
415	Хайбер-Пахтунхва
416	Лахор
417	Пешавар
418	провинция Пенджаб
419	Кветта
420	Турбат
421	Вазиристан
422	Панамский канал
423	Панама
424	Лима
425	Манила
426	Минданао
427	Нгерулмуд
428	Порт-Морсби
429	Белосток
430	Гданьск
431	Краков
432	Люблин
433	Жешув
434	Варшава
435	Кэсон
436	Пунгери
437	Пхеньян
438	Синпхо
439	Вонсан
440	Йонбён
441	Лиссабон
442	Асунсьон
443	Вифлеем
444	Дейр-эль-Балах
445	Газа
446	сектор Газа
446	сектор Газы
447	Хеврон
448	Джебалия
449	Дженин
450	Иерихон
451	Хан-Юнис
452	Наблус
453	Нусейрат
454	Рафах
455	Рамалла
455	Рамаллах
456	Тулькарм
457	Западный берег
457	Западный берег реки Иордан
458	Эль-Удейд
459	Доха
460	Бухарест
461	Констанца
462	Астрахань
463	Белгород
464	Брянск
465	Чечня
466	Дагестан
467	Энгельс
468	город Грозный
469	Калининград
470	Казань
471	Краснодар
472	Курилы
472	Курильские острова
473	Курск
474	Махачкала
475	Москва
476	Мурманск
477	Новороссийск
478	Новосибирск
479	Псков
480	Ростов
480	Ростов-на-Дону
481	Петербург
481	Санкт-Петербург
482	Самара
483	Сибирь
484	Смоленск
485	Сочи
486	Татарстан
487	Валаам
488	Владивосток
489	Волгоград
490	Воронеж
491	Екатеринбург
492	Кигали
493	Абкайк
494	Эль-Ула
495	Даммам
496	Джидда
497	Мекка
498	Медина
499	Неом
500	Эр-Рияд
501	Янбу
502	Дарфур
503	Эль-Фашир
504	Эль-Генейна
505	Эль-Обейд
506	Хартум
507	Кордофан
508	Мерове
509	Ньяла
510	Омдурман
511	Порт-Судан
512	Вад-Медани
513	Дакар
514	Сингапур
515	Хониара
516	Фритаун
517	Сан-Сальвадор
518	Сан-Марино
519	Бербера
520	Харгейса
521	Кисмайо
522	Могадишо
523	Пунтленд
524	Белград
525	Нови-Сад
526	Джуба
527	Сан-Томе
528	Парамарибо
529	Братислава
530	Любляна
531	Гётеборг
532	Готланд
533	Мальмё
534	Стокгольм
535	Мбабане
536	Виктория на Сейшелах
537	Африн
538	Эт-Танф
539	Абу-Кемаль
540	Алеппо
541	Дамаск
542	Деръа
543	Дейр-эз-Зор
544	Голанские высоты
544	Голаны
545	Хама
546	Хасака
547	Хмеймим
548	Хомс
549	Идлиб
550	Кобани
551	Латакия
552	Манбидж
553	Пальмира
554	Камышлы
555	Кунейтра
556	Ракка
557	Сувейда
557	Эс-Сувейда
558	Тартус
559	Нджамена
560	Ломе
561	Бангкок
562	Пхукет
563	Душанбе
564	Худжанд
565	Ашгабат
565	Ашхабад
566	Аваза
567	Туркменбаши
568	Дили
569	Нукуалофа
570	Порт-оф-Спейн
571	Сфакс
572	Тунис
573	Адана
574	Аккую
575	Анкара
576	Анталия
576	Анталья
577	Босфор
578	Джейхан
579	Дарданеллы
580	Диярбакыр
581	Газиантеп
582	Инджирлик
583	Стамбул
584	Измир
585	Фунафути
586	Гаосюн
587	Цзиньмэнь
588	Тайбэй
589	Дар-эс-Салам
590	Додома
591	Занзибар
592	Энтеббе
593	Кампала
594	Авдеевка
595	Артёмовск
595	Бахмут
596	Буча
597	Чернигов
598	Чернобыль
599	Крым
600	Днепропетровск
601	Донбасс
602	Донецк
603	Энергодар
604	Крымский мост
605	Харьков
606	Херсон
607	Краматорск
608	Кривой Рог
609	Киев
610	Луганск
611	Львов
612	Мариуполь
613	Николаев
614	Одесса
615	Красноармейск
615	Покровск
616	Полтава
617	Севастополь
618	Симферополь
619	остров Змеиный
620	Сумы
621	Запорожье
622	ЗАЭС
622	Запорожская АЭС
623	Житомир
624	Монтевидео
625	Аляска
626	Анкоридж
627	Бостон
628	Калифорния
629	Кэмп-Дэвид
630	Чикаго
631	Флорида
632	Гавайи
633	Хьюстон
634	Лос-Анджелес
635	Мар-а-Лаго
636	Майами
637	Миннеаполис
638	Нью-Йорк
639	Филадельфия
640	Портленд
641	Сан-Франциско
642	Сиэтл
643	Техас
644	Вашингтон
645	Бухара
646	Самарканд
647	Ташкент
648	Ватикан
649	Кингстаун
650	Каракас
651	Маракайбо
652	Ханой
653	Хошимин
654	Порт-Вила
655	Апиа
656	Косовска-Митровица
656	Митровица
657	Приштина
658	Аден
659	Хадрамаут
660	Ходейда
661	Мариб
662	Рас-Иса
663	Саада
664	Сана
665	Сокотра
666	Таиз
667	Кейптаун
668	Дурбан
669	Йоханнесбург
670	Претория
671	Лусака
672	Хараре
673	Абьей
674	Эгейское море
675	Африка
676	Аль-Акса
676	Храмовая гора
676	мечеть Аль-Акса
677	Аравийский полуостров
678	Аравийское море
679	Арктика
680	Шатт-эль-Араб
681	Азия
682	Атлантика
682	Атлантический океан
683	Баб-эль-Мандебский пролив
684	Балканы
684	Западные Балканы
685	Балтийское море
685	Балтика
686	Баренцево море
687	Бильдерберг
688	Чёрное море
689	Карибский бассейн
689	Карибское море
690	Каспий
690	Каспийское море
691	Закавказье
691	Кавказ
691	Южный Кавказ
692	Средняя Азия
692	Центральная Азия
693	Дунай
694	Мёртвое море
695	ДМЗ
696	Диего-Гарсия
697	Восточно-Китайское море
698	Восточная Европа
699	Ла-Манш
700	Евфрат
701	Мальвины
701	Фолклендские острова
701	Фолкленды
702	Ферганская долина
703	долина Галван
704	Гибралтар
705	Гуам
706	Аденский залив
707	Гвинейский залив
708	Мексиканский залив
709	Оманский залив
710	река Гильменд
711	Африканский Рог
712	Индийский океан
713	Восточный Иерусалим
713	Иерусалим
714	Кашмир
715	Корейский полуостров
716	Латинская Америка
717	Левант
718	линия контроля
719	Средиземное море
720	Ближний Восток
721	река Нил
722	Северная Африка
723	Северное море
724	Тихий океан
725	Пханмунджом
726	Персидский залив
727	Красное море
728	Сахель
729	риф Скарборо
730	Азовское море
731	Японское море
732	риф Второй Томас
733	Дяоюйдао
733	острова Сэнкаку
734	Южно-Китайское море
735	Юго-Восточная Азия
736	острова Спратли
737	Ормузский пролив
738	Малаккский пролив
739	Сувалкский коридор
740	Тайваньский пролив
741	Западная Африка
742	Жёлтое море
`;

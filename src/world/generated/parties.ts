// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, kind, name, country, sector */
export const PARTIES = `
AFG	state	Afghanistan	AFG	
AGO	state	Angola	AGO	
ALB	state	Albania	ALB	
AND	state	Andorra	AND	
ARE	state	United Arab Emirates	ARE	
ARG	state	Argentina	ARG	
ARM	state	Armenia	ARM	
ATG	state	Antigua and Barbuda	ATG	
AUS	state	Australia	AUS	
AUT	state	Austria	AUT	
AZE	state	Azerbaijan	AZE	
BDI	state	Burundi	BDI	
BEL	state	Belgium	BEL	
BEN	state	Benin	BEN	
BFA	state	Burkina Faso	BFA	
BGD	state	Bangladesh	BGD	
BGR	state	Bulgaria	BGR	
BHR	state	Bahrain	BHR	
BHS	state	Bahamas	BHS	
BIH	state	Bosnia and Herzegovina	BIH	
BLR	state	Belarus	BLR	
BLZ	state	Belize	BLZ	
BOL	state	Bolivia	BOL	
BRA	state	Brazil	BRA	
BRB	state	Barbados	BRB	
BRN	state	Brunei	BRN	
BTN	state	Bhutan	BTN	
BWA	state	Botswana	BWA	
CAF	state	Central African Republic	CAF	
CAN	state	Canada	CAN	
CHE	state	Switzerland	CHE	
CHL	state	Chile	CHL	
CHN	state	China	CHN	
CIV	state	Côte d'Ivoire	CIV	
CMR	state	Cameroon	CMR	
COD	state	DR Congo	COD	
COG	state	Republic of the Congo	COG	
COL	state	Colombia	COL	
COM	state	Comoros	COM	
CPV	state	Cape Verde	CPV	
CRI	state	Costa Rica	CRI	
CUB	state	Cuba	CUB	
CYP	state	Cyprus	CYP	
CZE	state	Czechia	CZE	
DEU	state	Germany	DEU	
DJI	state	Djibouti	DJI	
DMA	state	Dominica	DMA	
DNK	state	Denmark	DNK	
DOM	state	Dominican Republic	DOM	
DZA	state	Algeria	DZA	
ECU	state	Ecuador	ECU	
EGY	state	Egypt	EGY	
ERI	state	Eritrea	ERI	
ESH	state	Western Sahara	ESH	
ESP	state	Spain	ESP	
EST	state	Estonia	EST	
ETH	state	Ethiopia	ETH	
FIN	state	Finland	FIN	
FJI	state	Fiji	FJI	
FRA	state	France	FRA	
FSM	state	Micronesia	FSM	
GAB	state	Gabon	GAB	
GBR	state	United Kingdom	GBR	
GEO	state	Georgia	GEO	
GHA	state	Ghana	GHA	
GIB	state	Gibraltar	GIB	
GIN	state	Guinea	GIN	
GMB	state	Gambia	GMB	
GNB	state	Guinea-Bissau	GNB	
GNQ	state	Equatorial Guinea	GNQ	
GRC	state	Greece	GRC	
GRD	state	Grenada	GRD	
GRL	state	Greenland	GRL	
GTM	state	Guatemala	GTM	
GUY	state	Guyana	GUY	
HKG	state	Hong Kong	HKG	
HND	state	Honduras	HND	
HRV	state	Croatia	HRV	
HTI	state	Haiti	HTI	
HUN	state	Hungary	HUN	
IDN	state	Indonesia	IDN	
IND	state	India	IND	
IRL	state	Ireland	IRL	
IRN	state	Iran	IRN	
IRQ	state	Iraq	IRQ	
ISL	state	Iceland	ISL	
ISR	state	Israel	ISR	
ITA	state	Italy	ITA	
JAM	state	Jamaica	JAM	
JOR	state	Jordan	JOR	
JPN	state	Japan	JPN	
KAZ	state	Kazakhstan	KAZ	
KEN	state	Kenya	KEN	
KGZ	state	Kyrgyzstan	KGZ	
KHM	state	Cambodia	KHM	
KIR	state	Kiribati	KIR	
KNA	state	Saint Kitts and Nevis	KNA	
KOR	state	South Korea	KOR	
KWT	state	Kuwait	KWT	
LAO	state	Laos	LAO	
LBN	state	Lebanon	LBN	
LBR	state	Liberia	LBR	
LBY	state	Libya	LBY	
LCA	state	Saint Lucia	LCA	
LIE	state	Liechtenstein	LIE	
LKA	state	Sri Lanka	LKA	
LSO	state	Lesotho	LSO	
LTU	state	Lithuania	LTU	
LUX	state	Luxembourg	LUX	
LVA	state	Latvia	LVA	
MAC	state	Macau	MAC	
MAR	state	Morocco	MAR	
MCO	state	Monaco	MCO	
MDA	state	Moldova	MDA	
MDG	state	Madagascar	MDG	
MDV	state	Maldives	MDV	
MEX	state	Mexico	MEX	
MHL	state	Marshall Islands	MHL	
MKD	state	North Macedonia	MKD	
MLI	state	Mali	MLI	
MLT	state	Malta	MLT	
MMR	state	Myanmar	MMR	
MNE	state	Montenegro	MNE	
MNG	state	Mongolia	MNG	
MOZ	state	Mozambique	MOZ	
MRT	state	Mauritania	MRT	
MUS	state	Mauritius	MUS	
MWI	state	Malawi	MWI	
MYS	state	Malaysia	MYS	
NAM	state	Namibia	NAM	
NER	state	Niger	NER	
NGA	state	Nigeria	NGA	
NIC	state	Nicaragua	NIC	
NLD	state	Netherlands	NLD	
NOR	state	Norway	NOR	
NPL	state	Nepal	NPL	
NRU	state	Nauru	NRU	
NZL	state	New Zealand	NZL	
OMN	state	Oman	OMN	
PAK	state	Pakistan	PAK	
PAN	state	Panama	PAN	
PER	state	Peru	PER	
PHL	state	Philippines	PHL	
PLW	state	Palau	PLW	
PNG	state	Papua New Guinea	PNG	
POL	state	Poland	POL	
PRI	state	Puerto Rico	PRI	
PRK	state	North Korea	PRK	
PRT	state	Portugal	PRT	
PRY	state	Paraguay	PRY	
PSE	state	Palestine	PSE	
QAT	state	Qatar	QAT	
ROU	state	Romania	ROU	
RUS	state	Russia	RUS	
RWA	state	Rwanda	RWA	
SAU	state	Saudi Arabia	SAU	
SDN	state	Sudan	SDN	
SEN	state	Senegal	SEN	
SGP	state	Singapore	SGP	
SLB	state	Solomon Islands	SLB	
SLE	state	Sierra Leone	SLE	
SLV	state	El Salvador	SLV	
SMR	state	San Marino	SMR	
SOM	state	Somalia	SOM	
SRB	state	Serbia	SRB	
SSD	state	South Sudan	SSD	
STP	state	São Tomé and Príncipe	STP	
SUR	state	Suriname	SUR	
SVK	state	Slovakia	SVK	
SVN	state	Slovenia	SVN	
SWE	state	Sweden	SWE	
SWZ	state	Eswatini	SWZ	
SYC	state	Seychelles	SYC	
SYR	state	Syria	SYR	
TCD	state	Chad	TCD	
TGO	state	Togo	TGO	
THA	state	Thailand	THA	
TJK	state	Tajikistan	TJK	
TKM	state	Turkmenistan	TKM	
TLS	state	Timor-Leste	TLS	
TON	state	Tonga	TON	
TTO	state	Trinidad and Tobago	TTO	
TUN	state	Tunisia	TUN	
TUR	state	Turkey	TUR	
TUV	state	Tuvalu	TUV	
TWN	state	Taiwan	TWN	
TZA	state	Tanzania	TZA	
UGA	state	Uganda	UGA	
UKR	state	Ukraine	UKR	
URY	state	Uruguay	URY	
USA	state	United States	USA	
UZB	state	Uzbekistan	UZB	
VAT	state	Vatican	VAT	
VCT	state	Saint Vincent and the Grenadines	VCT	
VEN	state	Venezuela	VEN	
VNM	state	Vietnam	VNM	
VUT	state	Vanuatu	VUT	
WSM	state	Samoa	WSM	
XKX	state	Kosovo	XKX	
YEM	state	Yemen	YEM	
ZAF	state	South Africa	ZAF	
ZMB	state	Zambia	ZMB	
ZWE	state	Zimbabwe	ZWE	
ABCNEWS	agency	ABC News	USA	MED
ABKHAZIA	group	Abkhazia	GEO	REB
ABUSAYYAF	group	Abu Sayyaf	PHL	REB
ADDISSTANDARD	agency	Addis Standard	ETH	MED
ADF	group	Allied Democratic Forces	COD	REB
ADNOC	company	ADNOC	ARE	BUS
AEOI	company	Atomic Energy Organization of Iran	IRN	GOV
AEROFLOT	company	Aeroflot	RUS	BUS
AES	bloc	Alliance of Sahel States		IGO
AFINTL	agency	Afghanistan International	AFG	MED
AFP	agency	AFP	FRA	MED
AFRICA	bloc	African states		
AIIB	body	Asian Infrastructure Investment Bank		IGO
AIRBUS	company	Airbus	FRA	BUS
AKIPRESS	agency	AKIpress	KGZ	MED
ALAHRAM	agency	Al-Ahram	EGY	MED
ALAKHBAR	agency	Al-Akhbar	LBN	MED
ALALAM	agency	Al-Alam	IRN	MED
ALARABIYA	agency	Al Arabiya	SAU	MED
ALARABY	agency	Al-Araby	QAT	MED
ALHURRA	agency	Alhurra	USA	MED
ALJADEED	agency	Al Jadeed	LBN	MED
ALJAZEERA	agency	Al Jazeera	QAT	MED
ALMANAR	agency	Al-Manar	LBN	MED
ALMASIRAH	agency	Al-Masirah	YEM	MED
ALMAYADEEN	agency	Al Mayadeen	LBN	MED
ALQAEDA	group	Al-Qaeda		REB
ALQUDSALARABI	agency	Al-Quds Al-Arabi	GBR	MED
ALSHABAAB	group	Al-Shabaab	SOM	REB
ALSHARQ	agency	Asharq News	SAU	MED
ALSUMARIA	agency	Alsumaria	IRQ	MED
ALWATANSY	agency	Al-Watan (Syria)	SYR	MED
AMNESTY	body	Amnesty International		NGO
AMUTV	agency	Amu TV	AFG	MED
ANADOLU	agency	Anadolu	TUR	MED
ANI	agency	ANI	IND	MED
ANNAHAR	agency	An-Nahar	LBN	MED
ANSA	agency	ANSA	ITA	MED
ANTARA	agency	Antara	IDN	MED
AP	agency	Associated Press	USA	MED
APAAZ	agency	APA (Azerbaijan)	AZE	MED
APP	agency	APP	PAK	MED
APS	agency	APS (Algeria)	DZA	MED
ARAB	bloc	Arab states		
ARABCOALITION	bloc	Saudi-led coalition in Yemen		MIL
ARABLEAGUE	body	Arab League		IGO
ARABNEWS	agency	Arab News	SAU	MED
ARAKANARMY	group	Arakan Army	MMR	REB
ARAMCO	company	Aramco	SAU	BUS
ARMENPRESS	agency	Armenpress	ARM	MED
ASAHI	agency	Asahi Shimbun	JPN	MED
ASEAN	body	ASEAN		IGO
ASHARQALAWSAT	agency	Asharq Al-Awsat	SAU	MED
AU	body	African Union		IGO
AUKUS	bloc	AUKUS		IGO
AXIOS	agency	Axios	USA	MED
AZERTAC	agency	Azertac	AZE	MED
AZOV	group	Azov	UKR	MIL
BAE	company	BAE Systems	GBR	BUS
BALTICS	bloc	Baltic states		
BAYKAR	company	Baykar	TUR	BUS
BBC	agency	BBC	GBR	MED
BELARUSKALI	company	Belaruskali	BLR	BUS
BELAVIA	company	Belavia	BLR	BUS
BELAZ	company	BelAZ	BLR	BUS
BELTA	agency	BelTA	BLR	MED
BERNAMA	agency	Bernama	MYS	MED
BFM	agency	BFM TV	FRA	MED
BILD	agency	Bild	DEU	MED
BLA	group	Balochistan Liberation Army	PAK	REB
BLACKWATER	company	Blackwater	USA	BUS
BLOOMBERG	agency	Bloomberg	USA	MED
BNA	agency	Bahrain News Agency	BHR	MED
BNS	agency	BNS	LTU	MED
BOEING	company	Boeing	USA	BUS
BOKOHARAM	group	Boko Haram	NGA	REB
BP	company	BP	GBR	BUS
BRICS	bloc	BRICS		IGO
CAIRONEWS	agency	Al-Qahera News	EGY	MED
CARICOM	body	Caribbean Community		IGO
CBC	agency	CBC	CAN	MED
CBS	agency	CBS	USA	MED
CELAC	body	CELAC		IGO
CENTRALASIA	bloc	Central Asian states		
CGTN	agency	CGTN	CHN	MED
CHINADAILY	agency	China Daily	CHN	MED
CIS	body	Commonwealth of Independent States		IGO
CNATW	agency	CNA (Taiwan)	TWN	MED
CNBC	agency	CNBC	USA	MED
CNN	agency	CNN	USA	MED
COALITION	bloc	international coalition against ISIS		MIL
CORRIERE	agency	Corriere della Sera	ITA	MED
COSCO	company	COSCO	CHN	BUS
COUNCILOFEUROPE	body	Council of Europe		IGO
CSTO	body	Collective Security Treaty Organization		IGO
CTK	agency	CTK	CZE	MED
DABANGA	agency	Dabanga	SDN	MED
DAILYMAVERICK	agency	Daily Maverick	ZAF	MED
DASSAULT	company	Dassault	FRA	BUS
DAWN	agency	Dawn	PAK	MED
DIEWELT	agency	Die Welt	DEU	MED
DIEZEIT	agency	Die Zeit	DEU	MED
DPA	agency	dpa	DEU	MED
DPR	group	Donetsk People's Republic	UKR	REB
DW	agency	Deutsche Welle	DEU	MED
E3	bloc	E3 (France, Germany, United Kingdom)		IGO
EAC	body	East African Community		IGO
EAEU	body	Eurasian Economic Union		IGO
ECHOROUK	agency	Echorouk	DZA	MED
ECO	body	Economic Cooperation Organization		IGO
ECONOMIST	agency	The Economist	GBR	MED
ECOWAS	body	ECOWAS		IGO
EFE	agency	EFE	ESP	MED
ELBIT	company	Elbit Systems	ISR	BUS
ELN	group	ELN (Colombia)	COL	REB
ELPAIS	agency	El País	ESP	MED
EMIRATESAIRLINE	company	Emirates (airline)	ARE	BUS
ENABBALADI	agency	Enab Baladi	SYR	MED
ENI	company	Eni	ITA	BUS
ENTEKHAB	agency	Entekhab	IRN	MED
ERR	agency	ERR	EST	MED
ETA	group	ETA	ESP	REB
ETEMAD	agency	Etemad	IRN	MED
EU	body	European Union		IGO
EURONEWS	agency	Euronews	FRA	MED
EUROPRAVDA	agency	European Pravda	UKR	MED
EXPRESSTRIBUNE	agency	Express Tribune	PAK	MED
EXXON	company	ExxonMobil	USA	BUS
FANA	agency	Fana	ETH	MED
FAO	body	Food and Agriculture Organization		IGO
FARC	group	FARC	COL	REB
FARSNEWS	agency	Fars News Agency	IRN	MED
FATF	body	Financial Action Task Force		IGO
FAZ	agency	Frankfurter Allgemeine	DEU	MED
FDLR	group	FDLR	COD	REB
FLA	group	Azawad Liberation Front	MLI	REB
FOLHA	agency	Folha de S.Paulo	BRA	MED
FONTANKA	agency	Fontanka	RUS	MED
FOREIGNPOLICY	agency	Foreign Policy (magazine)	USA	MED
FOXNEWS	agency	Fox News	USA	MED
FRANCE24	agency	France 24	FRA	MED
FSA	group	Syrian armed opposition	SYR	REB
FT	agency	Financial Times	GBR	MED
G20	bloc	G20		IGO
G7	bloc	G7		IGO
G77	bloc	Group of 77		IGO
GAROWE	agency	Garowe Online	SOM	MED
GAZETARU	agency	Gazeta.ru	RUS	MED
GAZETAUZ	agency	Gazeta.uz	UZB	MED
GAZPROM	company	Gazprom	RUS	BUS
GCC	body	Gulf Cooperation Council		IGO
GECF	body	Gas Exporting Countries Forum		IGO
GLOBALTIMES	agency	Global Times	CHN	MED
GLOBO	agency	O Globo	BRA	MED
GOOGLE	company	Google	USA	BUS
GUARDIAN	agency	The Guardian	GBR	MED
HAALVSH	agency	Haalvsh	IRN	MED
HAARETZ	agency	Haaretz	ISR	MED
HAMAS	group	Hamas	PSE	REB
HESPRESS	agency	Hespress	MAR	MED
HEZBOLLAH	group	Hezbollah	LBN	REB
HINDU	agency	The Hindu	IND	MED
HOUTHIS	group	Houthis	YEM	REB
HRW	body	Human Rights Watch		NGO
HTS	group	Hayat Tahrir al-Sham	SYR	REB
HUAWEI	company	Huawei	CHN	BUS
HURRIYET	agency	Hürriyet	TUR	MED
I24	agency	i24NEWS	ISR	MED
IAEA	body	International Atomic Energy Agency		IGO
ICC	body	International Criminal Court		JUD
ICJ	body	International Court of Justice		JUD
ICRC	body	International Committee of the Red Cross		NGO
IGAD	body	IGAD		IGO
IHA	agency	IHA	TUR	MED
ILNA	agency	ILNA	IRN	MED
ILO	body	International Labour Organization		IGO
IMF	body	International Monetary Fund		IGO
INA	agency	Iraqi News Agency	IRQ	MED
INDEPENDENTUK	agency	The Independent	GBR	MED
INFOBAE	agency	Infobae	ARG	MED
INTERFAX	agency	Interfax	RUS	MED
INTERPOL	body	Interpol		COP
IOM	body	International Organization for Migration		IGO
IRA	group	Irish Republican Army	GBR	REB
IRANAIR	company	Iran Air	IRN	BUS
IRANINTL	agency	Iran International	GBR	MED
IRANKHODRO	company	Iran Khodro	IRN	BUS
IRAQIRESISTANCE	group	Islamic Resistance in Iraq	IRQ	REB
IRIB	agency	IRIB	IRN	MED
IRISL	company	IRISL	IRN	BUS
IRNA	agency	IRNA	IRN	MED
IRRAWADDY	agency	The Irrawaddy	MMR	MED
ISIS	group	Islamic State group		REB
ISNA	agency	ISNA	IRN	MED
ISWTHINK	agency	Institute for the Study of War	USA	NGO
IZVESTIA	agency	Izvestia	RUS	MED
JAISHALADL	group	Jaish al-Adl	IRN	REB
JAKARTAPOST	agency	Jakarta Post	IDN	MED
JAVANFA	agency	Javan (newspaper)	IRN	MED
JEM	group	Darfur rebels	SDN	REB
JIJI	agency	Jiji Press	JPN	MED
JNIM	group	JNIM	MLI	REB
JPOST	agency	Jerusalem Post	ISR	MED
KABAR	agency	Kabar	KGZ	MED
KAN	agency	Kan (Israel)	ISR	MED
KAYHAN	agency	Kayhan	IRN	MED
KAZATOMPROM	company	Kazatomprom	KAZ	BUS
KAZINFORM	agency	Kazinform	KAZ	MED
KBS	agency	KBS	KOR	MED
KCNA	agency	KCNA	PRK	MED
KDPI	group	Iranian Kurdish parties	IRN	OPP
KHABARONLINE	agency	Khabar Online	IRN	MED
KHATAM	company	Khatam al-Anbiya	IRN	MIL
KHOVAR	agency	Khovar	TJK	MED
KOMMERSANT	agency	Kommersant	RUS	MED
KOMSOMOLKA	agency	Komsomolskaya Pravda	RUS	MED
KRG	group	Kurdistan Region of Iraq	IRQ	GOV
KUNA	agency	KUNA	KWT	MED
KURDISTAN24	agency	Kurdistan 24	IRQ	MED
KYIVINDEPENDENT	agency	Kyiv Independent	UKR	MED
KYODO	agency	Kyodo	JPN	MED
LASTAMPA	agency	La Stampa	ITA	MED
LATINAMERICA	bloc	Latin American states		
LBCI	agency	LBCI	LBN	MED
LEFIGARO	agency	Le Figaro	FRA	MED
LEMONDE	agency	Le Monde	FRA	MED
LENTARU	agency	Lenta.ru	RUS	MED
LEONARDO	company	Leonardo	ITA	BUS
LEPARISIEN	agency	Le Parisien	FRA	MED
LET	group	Lashkar-e-Taiba	PAK	REB
LIBERATION	agency	Libération	FRA	MED
LNA	group	Libyan National Army (Haftar)	LBY	REB
LOCKHEED	company	Lockheed Martin	USA	BUS
LPR	group	Luhansk People's Republic	UKR	REB
LRA	group	Lord's Resistance Army	UGA	REB
LTTE	group	Tamil Tigers	LKA	REB
LUKOIL	company	Lukoil	RUS	BUS
LUSA	agency	PAP (Poland)	POL	MED
M23	group	M23	COD	REB
MAERSK	company	Maersk	DNK	BUS
MAHANAIR	company	Mahan Air	IRN	BUS
MAP	agency	MAP (Morocco)	MAR	MED
MASRYALYOUM	agency	Al-Masry Al-Youm	EGY	MED
MAZ	company	MAZ	BLR	BUS
MEDIAZONA	agency	Mediazona	RUS	MED
MEDUZA	agency	Meduza	LVA	MED
MEE	agency	Middle East Eye	GBR	MED
MEHR	agency	Mehr News Agency	IRN	MED
MEK	group	People's Mojahedin (MEK)	IRN	OPP
MENA	agency	MENA (Egypt)	EGY	MED
MERCOSUR	body	Mercosur		IGO
META	company	Meta	USA	BUS
MICROSOFT	company	Microsoft	USA	BUS
MIZAN	agency	Mizan	IRN	MED
MSF	body	Médecins Sans Frontières		NGO
MSNBC	agency	MSNBC	USA	MED
MTI	agency	MTI	HUN	MED
MTZ	company	Minsk Tractor Works	BLR	BUS
MUSLIMBROTHERHOOD	group	Muslim Brotherhood		OPP
MUSLIMSTATES	bloc	Muslim states		
NAFTOGAZ	company	Naftogaz	UKR	BUS
NAM_MOVEMENT	bloc	Non-Aligned Movement		IGO
NASHANIVA	agency	Nasha Niva	BLR	MED
NATO	body	NATO		IGO
NAXALITES	group	Naxalites	IND	REB
NBC	agency	NBC	USA	MED
NDTV	agency	NDTV	IND	MED
NEWSWEEK	agency	Newsweek	USA	MED
NHK	agency	NHK	JPN	MED
NIKKEI	agency	Nikkei	JPN	MED
NIOC	company	National Iranian Oil Company	IRN	BUS
NNA	agency	National News Agency (Lebanon)	LBN	MED
NNPC	company	NNPC	NGA	BUS
NORDICS	bloc	Nordic states		
NORTHCYPRUS	group	Turkish Republic of Northern Cyprus	CYP	REB
NOURNEWS	agency	Nournews	IRN	MED
NOVAYAGAZETA	agency	Novaya Gazeta	RUS	MED
NPA	group	New People's Army	PHL	REB
NPR	agency	NPR	USA	MED
NTVTR	agency	NTV (Turkey)	TUR	MED
NUG	group	National Unity Government (Myanmar)	MMR	OPP
NVIDIA	company	Nvidia	USA	BUS
NYT	agency	New York Times	USA	MED
NZZ	agency	NZZ	CHE	MED
OAS	body	Organization of American States		IGO
OECD	body	OECD		IGO
OIC	body	Organisation of Islamic Cooperation		IGO
OKAZ	agency	Okaz	SAU	MED
OLA	group	Oromo Liberation Army	ETH	REB
ONA	agency	Oman News Agency	OMN	MED
ONTBLR	agency	SB. Belarus Today	BLR	MED
OPCW	body	OPCW		IGO
OPEC	body	OPEC		IGO
OPECPLUS	bloc	OPEC+		IGO
OSCE	body	OSCE		IGO
P5PLUS1	bloc	P5+1		IGO
PAJHWOK	agency	Pajhwok	AFG	MED
PALESTINIANFACTIONS	group	Palestinian factions	PSE	REB
PBS	agency	PBS	USA	MED
PDVSA	company	PDVSA	VEN	BUS
PEOPLESDAILY	agency	People's Daily	CHN	MED
PETRA	agency	Petra	JOR	MED
PFLP	group	PFLP	PSE	REB
PIJ	group	Palestinian Islamic Jihad	PSE	REB
PKK	group	Kurdistan Workers' Party	TUR	REB
POLISARIO	group	Polisario Front	ESH	REB
POLITICO	agency	Politico	USA	MED
PREMIUMTIMES	agency	Premium Times	NGA	MED
PRENSALATINA	agency	Prensa Latina	CUB	MED
PRESSTV	agency	Press TV	IRN	MED
PTI	agency	PTI	IND	MED
QATARAIRWAYS	company	Qatar Airways	QAT	BUS
QATARENERGY	company	QatarEnergy	QAT	BUS
QNA	agency	Qatar News Agency	QAT	MED
QUAD	bloc	Quad		IGO
RBC	agency	RBC	RUS	MED
RBCUA	agency	RBC-Ukraine	UKR	MED
RENAMO	group	Renamo	MOZ	REB
REPUBLIKASRPSKA	group	Republika Srpska	BIH	GOV
RESISTANCEAXIS	bloc	Axis of Resistance		REB
REUTERS	agency	Reuters	GBR	MED
RFERL	agency	RFE/RL	USA	MED
RFI	agency	RFI	FRA	MED
RHEINMETALL	company	Rheinmetall	DEU	BUS
RIANOVOSTI	agency	RIA Novosti	RUS	MED
ROSATOM	company	Rosatom	RUS	BUS
ROSGAZETA	agency	Rossiyskaya Gazeta	RUS	MED
ROSNEFT	company	Rosneft	RUS	BUS
ROSOBORONEXPORT	company	Rosoboronexport	RUS	BUS
ROSSIYA24	agency	Rossiya 24	RUS	MED
RSFSUDAN	group	Rapid Support Forces	SDN	REB
RT	agency	RT	RUS	MED
RUDAW	agency	Rudaw	IRQ	MED
RZD	company	Russian Railways	RUS	BUS
SAAB	company	Saab	SWE	BUS
SABA	agency	Saba	YEM	MED
SADC	body	Southern African Development Community		IGO
SAFA	agency	Safa	PSE	MED
SAIPA	company	SAIPA	IRN	BUS
SAMSUNG	company	Samsung	KOR	BUS
SANA	agency	SANA	SYR	MED
SCMP	agency	South China Morning Post	HKG	MED
SCO	body	Shanghai Cooperation Organisation		IGO
SDF	group	Syrian Democratic Forces	SYR	REB
SHAFAQ	agency	Shafaq News	IRQ	MED
SHARGH	agency	Shargh	IRN	MED
SHELL	company	Shell	GBR	BUS
SIEMENS	company	Siemens	DEU	BUS
SINOPEC	company	Chinese oil companies	CHN	BUS
SKYNEWS	agency	Sky News	GBR	MED
SOCAR	company	SOCAR	AZE	BUS
SOHR	agency	Syrian Observatory for Human Rights	SYR	NGO
SOMALILAND	group	Somaliland	SOM	REB
SOMO	company	SOMO	IRQ	BUS
SONATRACH	company	Sonatrach	DZA	BUS
SOUTHOSSETIA	group	South Ossetia	GEO	REB
SPA	agency	Saudi Press Agency	SAU	MED
SPACEX	company	SpaceX	USA	BUS
SPIEGEL	agency	Der Spiegel	DEU	MED
SPLMN	group	SPLM (Sudan and South Sudan)	SSD	REB
SPUTNIK	agency	Sputnik	RUS	MED
STRAITSTIMES	agency	Straits Times	SGP	MED
SUDANTRIBUNE	agency	Sudan Tribune	SDN	MED
SUNA	agency	SUNA	SDN	MED
SUSPILNE	agency	Suspilne	UKR	MED
SYRIATV	agency	Syria TV	SYR	MED
TABNAK	agency	Tabnak	IRN	MED
TALIBAN	group	Taliban	AFG	REB
TANJUG	agency	Tanjug	SRB	MED
TAP	agency	TAP (Tunisia)	TUN	MED
TASNIM	agency	Tasnim	IRN	MED
TASS	agency	TASS	RUS	MED
TELEGRAPH	agency	The Telegraph	GBR	MED
TELESUR	agency	teleSUR	VEN	MED
TESLA	company	Tesla	USA	BUS
THEHILL	agency	The Hill	USA	MED
THENATIONAL	agency	The National (UAE)	ARE	MED
TIKTOK	company	ByteDance (TikTok)	CHN	BUS
TIMES	agency	The Times	GBR	MED
TIMESOFISRAEL	agency	Times of Israel	ISR	MED
TOLONEWS	agency	TOLOnews	AFG	MED
TOTAL	company	TotalEnergies	FRA	BUS
TPLF	group	Tigray People's Liberation Front	ETH	REB
TRANSNISTRIA	group	Transnistria	MDA	REB
TRT	agency	TRT	TUR	MED
TSMC	company	TSMC	TWN	BUS
TTP	group	Tehrik-i-Taliban Pakistan	PAK	REB
TURKICSTATES	body	Organization of Turkic States		IGO
TURKISHAIRLINES	company	Turkish Airlines	TUR	BUS
TVRAIN	agency	TV Rain	RUS	MED
UKRINFORM	agency	Ukrinform	UKR	MED
UKRPRAVDA	agency	Ukrainska Pravda	UKR	MED
UN	body	United Nations		IGO
UNHCR	body	UN refugee agency		IGO
UNIAN	agency	UNIAN	UKR	MED
UNICEF	body	UNICEF		IGO
UNIONSTATE	body	Union State of Russia and Belarus		IGO
UNITA	group	UNITA	AGO	REB
UNRWA	body	UNRWA		IGO
UPI	agency	UPI	USA	MED
USATODAY	agency	USA Today	USA	MED
VEDOMOSTI	agency	Vedomosti	RUS	MED
VNA	agency	Vietnam News Agency	VNM	MED
VOA	agency	Voice of America	USA	MED
VOLKSWAGEN	company	Volkswagen	DEU	BUS
VZGLYAD	agency	Vzglyad	RUS	MED
WAFA	agency	WAFA	PSE	MED
WAGNER	group	Wagner Group	RUS	REB
WALLA	agency	Walla	ISR	MED
WAM	agency	WAM	ARE	MED
WASHINGTONPOST	agency	Washington Post	USA	MED
WEST	bloc	the West		
WFP	body	World Food Programme		IGO
WHO	body	World Health Organization		IGO
WORLDBANK	body	World Bank		IGO
WSJ	agency	Wall Street Journal	USA	MED
WTO	body	World Trade Organization		IGO
XINHUA	agency	Xinhua	CHN	MED
YEMENSTC	group	Southern Transitional Council	YEM	REB
YENISAFAK	agency	Yeni Safak	TUR	MED
YJC	agency	Young Journalists Club	IRN	MED
YLE	agency	Yle	FIN	MED
YNET	agency	Yedioth Ahronoth (Ynet)	ISR	MED
YOMIURI	agency	Yomiuri Shimbun	JPN	MED
YONHAP	agency	Yonhap	KOR	MED
YOUM7	agency	Youm7	EGY	MED
ZDF	agency	ZDF	DEU	MED
`;

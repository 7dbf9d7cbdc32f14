// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, use, form, sector */
export const PARTY_NAMES = `
ABCNEWS	name	ABC News	
ABKHAZIA	name	Abkhazia	
ABUSAYYAF	name	Abu Sayyaf	
ADDISSTANDARD	name	Addis Standard	
ADF	name	Allied Democratic Forces	
ADNOC	name	ADNOC	
AEOI	name	Atomic Energy Organization of Iran	
AEROFLOT	name	Aeroflot	
AES	name	Alliance of Sahel States	
AFG	name	Afghanistan	
AFINTL	name	Afghanistan International	
AFP	name	AFP	
AFRICA	name	African states	
AGO	name	Angola	
AIIB	name	Asian Infrastructure Investment Bank	
AIRBUS	name	Airbus	
AKIPRESS	name	AKIpress	
ALAHRAM	name	Al-Ahram	
ALAKHBAR	name	Al-Akhbar	
ALALAM	name	Al-Alam	
ALARABIYA	name	Al Arabiya	
ALARABY	name	Al-Araby Al-Jadeed	
ALB	name	Albania	
ALHURRA	name	Alhurra	
ALJADEED	name	Al Jadeed	
ALJAZEERA	name	Al Jazeera	
ALMANAR	name	Al-Manar	
ALMASIRAH	name	Al-Masirah	
ALMAYADEEN	name	Al Mayadeen	
ALQAEDA	name	Al-Qaeda	
ALQUDSALARABI	name	Al-Quds Al-Arabi	
ALSHABAAB	name	Al-Shabaab	
ALSHARQ	name	Asharq News	
ALSUMARIA	name	Alsumaria	
ALWATANSY	name	Al-Watan newspaper	
AMNESTY	name	Amnesty International	
AMUTV	name	Amu TV	
ANADOLU	name	Anadolu	
AND	name	Andorra	
ANI	name	ANI	
ANNAHAR	name	An-Nahar	
ANSA	name	ANSA	
ANTARA	name	Antara	
AP	name	Associated Press	
APAAZ	name	APA news agency	
APP	name	Associated Press of Pakistan	
APS	name	Algeria Press Service	
ARAB	name	Arab states	
ARABCOALITION	name	Saudi-led coalition	
ARABLEAGUE	name	Arab League	
ARABNEWS	name	Arab News	
ARAKANARMY	name	Arakan Army	
ARAMCO	name	Aramco	
ARE	name	United Arab Emirates	
ARE	name	UAE	
ARG	name	Argentina	
ARM	name	Armenia	
ARMENPRESS	name	Armenpress	
ASAHI	name	Asahi Shimbun	
ASEAN	name	ASEAN	
ASHARQALAWSAT	name	Asharq Al-Awsat	
ATG	name	Antigua and Barbuda	
AU	name	African Union	
AUKUS	name	AUKUS	
AUS	name	Australia	
AUT	name	Austria	
AXIOS	name	Axios	
AZE	name	Azerbaijan	
AZERTAC	name	Azertac	
AZOV	name	Azov Battalion	
BAE	name	BAE Systems	
BALTICS	name	Baltic states	
BAYKAR	name	Baykar	
BBC	name	BBC	
BDI	name	Burundi	
BEL	name	Belgium	
BELARUSKALI	name	Belaruskali	
BELAVIA	name	Belavia	
BELAZ	name	BelAZ	
BELTA	name	BelTA	
BEN	name	Benin	
BERNAMA	name	Bernama	
BFA	name	Burkina Faso	
BFM	name	BFM TV	
BGD	name	Bangladesh	
BGR	name	Bulgaria	
BHR	name	Bahrain	
BHS	name	Bahamas	
BIH	name	Bosnia and Herzegovina	
BILD	name	Bild	
BLA	name	Balochistan Liberation Army	
BLACKWATER	name	Blackwater	
BLOOMBERG	name	Bloomberg	
BLR	name	Belarus	
BLZ	name	Belize	
BNA	name	Bahrain News Agency	
BNS	name	Baltic News Service	
BOEING	name	Boeing	
BOKOHARAM	name	Boko Haram	
BOL	name	Bolivia	
BP	name	BP	
BRA	name	Brazil	
BRB	name	Barbados	
BRICS	name	BRICS	
BRN	name	Brunei	
BRN	name	Brunei Darussalam	
BTN	name	Bhutan	
BWA	name	Botswana	
CAF	name	Central African Republic	
CAIRONEWS	name	Al-Qahera News	
CAN	name	Canada	
CARICOM	name	Caribbean Community	
CBC	name	CBC News	
CBS	name	CBS	
CELAC	name	CELAC	
CENTRALASIA	name	Central Asian states	
CGTN	name	CGTN	
CHE	name	Switzerland	
CHINADAILY	name	China Daily	
CHL	name	Chile	
CHN	name	China	
CHN	name	People's Republic of China	
CIS	name	Commonwealth of Independent States	
CIV	name	Côte d’Ivoire	
CIV	name	Ivory Coast	
CMR	name	Cameroon	
CNATW	name	Taiwan's Central News Agency	
CNBC	name	CNBC	
CNN	name	CNN	
COALITION	name	Global Coalition	
COD	name	Congo - Kinshasa	
COD	name	Democratic Republic of the Congo	
COD	name	Congo	
COG	name	Congo - Brazzaville	
COG	name	Republic of the Congo	
COL	name	Colombia	
COM	name	Comoros	
CORRIERE	name	Corriere della Sera	
COSCO	name	COSCO	
COUNCILOFEUROPE	name	Council of Europe	
CPV	name	Cape Verde	
CRI	name	Costa Rica	
CSTO	name	Collective Security Treaty Organization	
CTK	name	Czech News Agency	
CUB	name	Cuba	
CYP	name	Cyprus	
CZE	name	Czechia	
CZE	name	Czech Republic	
DABANGA	name	Radio Dabanga	
DAILYMAVERICK	name	Daily Maverick	
DASSAULT	name	Dassault	
DEU	name	Germany	
DIEWELT	name	Die Welt	
DIEZEIT	name	Die Zeit	
DJI	name	Djibouti	
DMA	name	Dominica	
DNK	name	Denmark	
DOM	name	Dominican Republic	
DPA	name	DPA	
DPR	name	Donetsk People's Republic	
DW	name	Deutsche Welle	
DZA	name	Algeria	
E3	name	E3	
EAC	name	East African Community	
EAEU	name	Eurasian Economic Union	
ECHOROUK	name	Echorouk	
ECO	name	Economic Cooperation Organization	
ECONOMIST	name	The Economist	
ECOWAS	name	ECOWAS	
ECU	name	Ecuador	
EFE	name	EFE	
EGY	name	Egypt	
ELBIT	name	Elbit Systems	
ELN	name	ELN	
ELPAIS	name	El Pais	
EMIRATESAIRLINE	name	Emirates airline	
ENABBALADI	name	Enab Baladi	
ENI	name	ENI	
ENTEKHAB	name	Entekhab News	
ERI	name	Eritrea	
ERR	name	Estonian broadcaster ERR	
ESH	name	Western Sahara	
ESP	name	Spain	
EST	name	Estonia	
ETA	name	Basque separatist group ETA	
ETEMAD	name	Etemad	
ETH	name	Ethiopia	
EU	name	European Union	
EURONEWS	name	Euronews	
EUROPRAVDA	name	European Pravda	
EXPRESSTRIBUNE	name	Express Tribune	
EXXON	name	ExxonMobil	
FANA	name	Fana Broadcasting	
FAO	name	Food and Agriculture Organization	
FARC	name	FARC	
FARSNEWS	name	Fars News Agency	
FATF	name	Financial Action Task Force	
FAZ	name	Frankfurter Allgemeine	
FDLR	name	FDLR	
FIN	name	Finland	
FJI	name	Fiji	
FLA	name	Azawad Liberation Front	
FOLHA	name	Folha de S.Paulo	
FONTANKA	name	Fontanka	
FOREIGNPOLICY	name	Foreign Policy magazine	
FOXNEWS	name	Fox News	
FRA	name	France	
FRANCE24	name	France 24	
FSA	name	Free Syrian Army	
FSM	name	Micronesia	
FT	name	Financial Times	
G20	name	Group of Twenty	
G7	name	Group of Seven	
G77	name	Group of 77	
GAB	name	Gabon	
GAROWE	name	Garowe Online	
GAZETARU	name	Gazeta.ru	
GAZETAUZ	name	Gazeta.uz	
GAZPROM	name	Gazprom	
GBR	name	United Kingdom	
GBR	name	UK	
GBR	name	Great Britain	
GCC	name	Gulf Cooperation Council	
GECF	name	Gas Exporting Countries Forum	
GEO	name	Georgia	
GHA	name	Ghana	
GIB	name	Gibraltar	
GIN	name	Guinea	
GLOBALTIMES	name	Global Times	
GLOBO	name	O Globo	
GMB	name	Gambia	
GMB	name	Republic of The Gambia	
GMB	name	The Gambia	
GNB	name	Guinea-Bissau	
GNQ	name	Equatorial Guinea	
GOOGLE	name	Google	
GRC	name	Greece	
GRD	name	Grenada	
GRL	name	Greenland	
GTM	name	Guatemala	
GUARDIAN	name	The Guardian	
GUY	name	Guyana	
HAALVSH	name	Haalvsh	
HAARETZ	name	Haaretz	
HAMAS	name	Hamas	
HESPRESS	name	Hespress	
HEZBOLLAH	name	Hezbollah	
HINDU	name	The Hindu	
HKG	name	Hong Kong SAR China	
HKG	name	Hong Kong	
HND	name	Honduras	
HOUTHIS	name	Houthis	
HRV	name	Croatia	
HRW	name	Human Rights Watch	
HTI	name	Haiti	
HTS	name	Hayat Tahrir al-Sham	
HUAWEI	name	Huawei	
HUN	name	Hungary	
HURRIYET	name	Hurriyet	
I24	name	i24NEWS	
IAEA	name	IAEA	
ICC	name	International Criminal Court	
ICJ	name	International Court of Justice	
ICRC	name	International Committee of the Red Cross	
IDN	name	Indonesia	
IGAD	name	IGAD	
IHA	name	Ihlas News Agency	
ILNA	name	ILNA	
ILO	name	International Labour Organization	
IMF	name	International Monetary Fund	
INA	name	Iraqi News Agency	
IND	name	India	
INDEPENDENTUK	name	The Independent	
INFOBAE	name	Infobae	
INTERFAX	name	Interfax	
INTERPOL	name	Interpol	
IOM	name	International Organization for Migration	
IRA	name	Irish Republican Army	
IRANAIR	name	Iran Air	
IRANINTL	name	Iran International	
IRANKHODRO	name	Iran Khodro	
IRAQIRESISTANCE	name	Islamic Resistance in Iraq	
IRIB	name	IRIB	
IRISL	name	IRISL	
IRL	name	Ireland	
IRN	name	Iran	
IRN	name	Islamic Republic of Iran	
IRNA	name	IRNA	
IRQ	name	Iraq	
IRRAWADDY	name	The Irrawaddy	
ISIS	name	ISIS	
ISL	name	Iceland	
ISNA	name	ISNA	
ISR	name	Israel	
ISWTHINK	name	Institute for the Study of War	
ITA	name	Italy	
IZVESTIA	name	Izvestia	
JAISHALADL	name	Jaish al-Adl	
JAKARTAPOST	name	Jakarta Post	
JAM	name	Jamaica	
JAVANFA	name	Javan newspaper	
JEM	name	Justice and Equality Movement	
JIJI	name	Jiji Press	
JNIM	name	JNIM	
JOR	name	Jordan	
JPN	name	Japan	
JPOST	name	Jerusalem Post	
KABAR	name	Kabar news agency	
KAN	name	Kan 11	
KAYHAN	name	Kayhan	
KAZ	name	Kazakhstan	
KAZATOMPROM	name	Kazatomprom	
KAZINFORM	name	Kazinform	
KBS	name	KBS	
KCNA	name	KCNA	
KDPI	name	KDPI	
KEN	name	Kenya	
KGZ	name	Kyrgyzstan	
KHABARONLINE	name	Khabar Online	
KHATAM	name	Khatam al-Anbiya	
KHM	name	Cambodia	
KHOVAR	name	Khovar	
KIR	name	Kiribati	
KNA	name	Saint Kitts and Nevis	
KOMMERSANT	name	Kommersant	
KOMSOMOLKA	name	Komsomolskaya Pravda	
KOR	name	South Korea	
KOR	name	Republic of Korea	
KRG	name	Kurdistan Regional Government	
KUNA	name	KUNA	
KURDISTAN24	name	Kurdistan 24	
KWT	name	Kuwait	
KYIVINDEPENDENT	name	Kyiv Independent	
KYODO	name	Kyodo	
LAO	name	Laos	
LAO	name	Lao People's Democratic Republic	
LASTAMPA	name	La Stampa	
LATINAMERICA	name	Latin American countries	
LBCI	name	LBCI	
LBN	name	Lebanon	
LBR	name	Liberia	
LBY	name	Libya	
LCA	name	St. Lucia	
LCA	name	Saint Lucia	
LEFIGARO	name	Le Figaro	
LEMONDE	name	Le Monde	
LENTARU	name	Lenta.ru	
LEONARDO	name	Leonardo SpA	
LEPARISIEN	name	Le Parisien	
LET	name	Lashkar-e-Taiba	
LIBERATION	name	Libération	
LIE	name	Liechtenstein	
LKA	name	Sri Lanka	
LNA	name	Libyan National Army	
LOCKHEED	name	Lockheed Martin	
LPR	name	Luhansk People's Republic	
LRA	name	Lord's Resistance Army	
LSO	name	Lesotho	
LTTE	name	LTTE	
LTU	name	Lithuania	
LUKOIL	name	Lukoil	
LUSA	name	Polish Press Agency	
LUX	name	Luxembourg	
LVA	name	Latvia	
M23	name	March 23 Movement	
MAC	name	Macao SAR China	
MAC	name	Macao	
MAERSK	name	Maersk	
MAHANAIR	name	Mahan Air	
MAP	name	Maghreb Arabe Press	
MAR	name	Morocco	
MASRYALYOUM	name	Al-Masry Al-Youm	
MAZ	name	Minsk Automobile Plant	
MCO	name	Monaco	
MDA	name	Moldova	
MDG	name	Madagascar	
MDV	name	Maldives	
MEDIAZONA	name	Mediazona	
MEDUZA	name	Meduza	
MEE	name	Middle East Eye	
MEHR	name	Mehr News Agency	
MEK	name	MEK	
MERCOSUR	name	Mercosur	
META	name	Facebook	
MEX	name	Mexico	
MHL	name	Marshall Islands	
MICROSOFT	name	Microsoft	
MIZAN	name	Mizan news agency	
MKD	name	North Macedonia	
MKD	name	The Republic of North Macedonia	
MLI	name	Mali	
MLT	name	Malta	
MMR	name	Myanmar	
MNE	name	Montenegro	
MNG	name	Mongolia	
MOZ	name	Mozambique	
MRT	name	Mauritania	
MSF	name	Médecins Sans Frontières	
MSNBC	name	MSNBC	
MTI	name	Hungarian news agency MTI	
MTZ	name	Minsk Tractor Works	
MUS	name	Mauritius	
MUSLIMBROTHERHOOD	name	Muslim Brotherhood	
MUSLIMSTATES	name	Muslim countries	
MWI	name	Malawi	
MYS	name	Malaysia	
NAFTOGAZ	name	Naftogaz	
NAM	name	Namibia	
NAM_MOVEMENT	name	Non-Aligned Movement	
NASHANIVA	name	Nasha Niva	
NATO	name	NATO	
NAXALITES	name	Naxalites	
NBC	name	NBC	
NDTV	name	NDTV	
NER	name	Niger	
NEWSWEEK	name	Newsweek	
NGA	name	Nigeria	
NHK	name	NHK	
NIC	name	Nicaragua	
NIKKEI	name	Nikkei	
NIOC	name	NIOC	
NLD	name	Netherlands	
NLD	name	The Netherlands	
NNA	name	National News Agency	
NNPC	name	NNPC	
NOR	name	Norway	
NORDICS	name	Nordic countries	
NORTHCYPRUS	name	Northern Cyprus	
NOURNEWS	name	Nournews	
NOVAYAGAZETA	name	Novaya Gazeta	
NPA	name	New People's Army	
NPL	name	Nepal	
NPR	name	NPR	
NRU	name	Nauru	
NTVTR	name	Turkish broadcaster NTV	
NUG	name	National Unity Government	
NVIDIA	name	Nvidia	
NYT	name	New York Times	
NZL	name	New Zealand	
NZZ	name	Neue Zürcher Zeitung	
OAS	name	Organization of American States	
OECD	name	OECD	
OIC	name	Organisation of Islamic Cooperation	
OKAZ	name	Okaz	
OLA	name	Oromo Liberation Army	
OMN	name	Oman	
ONA	name	Oman News Agency	
ONTBLR	name	SB. Belarus Today	
OPCW	name	OPCW	
OPEC	name	OPEC	
OPECPLUS	name	OPEC plus	
OSCE	name	OSCE	
P5PLUS1	name	P5 plus 1	
PAJHWOK	name	Pajhwok	
PAK	name	Pakistan	
PALESTINIANFACTIONS	name	Palestinian factions	
PAN	name	Panama	
PBS	name	PBS	
PDVSA	name	PDVSA	
PEOPLESDAILY	name	People's Daily	
PER	name	Peru	
PETRA	name	Petra News Agency	
PFLP	name	PFLP	
PHL	name	Philippines	
PIJ	name	Palestinian Islamic Jihad	
PKK	name	PKK	
PLW	name	Palau	
PNG	name	Papua New Guinea	
POL	name	Poland	
POLISARIO	name	Polisario Front	
POLITICO	name	Politico	
PREMIUMTIMES	name	Premium Times	
PRENSALATINA	name	Prensa Latina	
PRESSTV	name	Press TV	
PRI	name	Puerto Rico	
PRK	name	North Korea	
PRT	name	Portugal	
PRY	name	Paraguay	
PSE	name	Palestinian Territories	
PSE	name	State of Palestine	
PSE	name	Palestine	
PTI	name	PTI	
QAT	name	Qatar	
QATARAIRWAYS	name	Qatar Airways	
QATARENERGY	name	QatarEnergy	
QNA	name	Qatar News Agency	
QUAD	name	Quad	
RBCUA	name	RBC-Ukraine	
RENAMO	name	Renamo	
REPUBLIKASRPSKA	name	Republika Srpska	
RESISTANCEAXIS	name	Axis of Resistance	
REUTERS	name	Reuters	
RFERL	name	Radio Free Europe	
RFI	name	RFI	
RHEINMETALL	name	Rheinmetall	
RIANOVOSTI	name	RIA Novosti	
ROSATOM	name	Rosatom	
ROSGAZETA	name	Rossiyskaya Gazeta	
ROSNEFT	name	Rosneft	
ROSOBORONEXPORT	name	Rosoboronexport	
ROSSIYA24	name	Rossiya 24	
ROU	name	Romania	
RSFSUDAN	name	Rapid Support Forces	
RT	name	Russia Today	
RUDAW	name	Rudaw	
RUS	name	Russia	
RUS	name	Russian Federation	
RWA	name	Rwanda	
RZD	name	Russian Railways	
SAAB	name	Saab	
SABA	name	Saba News Agency	
SADC	name	Southern African Development Community	
SAFA	name	Safa Press Agency	
SAIPA	name	SAIPA	
SAMSUNG	name	Samsung	
SANA	name	SANA	
SAU	name	Saudi Arabia	
SCMP	name	South China Morning Post	
SCO	name	Shanghai Cooperation Organisation	
SDF	name	Syrian Democratic Forces	
SDN	name	Sudan	
SEN	name	Senegal	
SGP	name	Singapore	
SHAFAQ	name	Shafaq News	
SHARGH	name	Shargh	
SHELL	name	Royal Dutch Shell	
SIEMENS	name	Siemens	
SINOPEC	name	Sinopec	
SKYNEWS	name	Sky News	
SLB	name	Solomon Islands	
SLE	name	Sierra Leone	
SLV	name	El Salvador	
SMR	name	San Marino	
SOCAR	name	SOCAR	
SOHR	name	Syrian Observatory for Human Rights	
SOM	name	Somalia	
SOMALILAND	name	Somaliland	
SOMO	name	State Organization for Marketing of Oil	
SONATRACH	name	Sonatrach	
SOUTHOSSETIA	name	South Ossetia	
SPA	name	Saudi Press Agency	
SPACEX	name	SpaceX	
SPIEGEL	name	Der Spiegel	
SPLMN	name	SPLM	
SPUTNIK	name	Sputnik	
SRB	name	Serbia	
SSD	name	South Sudan	
STP	name	Sao Tome and Principe	
STRAITSTIMES	name	Straits Times	
SUDANTRIBUNE	name	Sudan Tribune	
SUNA	name	SUNA	
SUR	name	Suriname	
SUSPILNE	name	Suspilne	
SVK	name	Slovakia	
SVN	name	Slovenia	
SWE	name	Sweden	
SWZ	name	Eswatini	
SYC	name	Seychelles	
SYR	name	Syria	
SYR	name	Syrian Arab Republic	
SYRIATV	name	Syria TV	
TABNAK	name	Tabnak	
TALIBAN	name	Taliban	
TANJUG	name	Tanjug	
TAP	name	Tunis Afrique Presse	
TASNIM	name	Tasnim	
TASS	name	TASS	
TCD	name	Chad	
TELEGRAPH	name	Daily Telegraph	
TELESUR	name	Telesur	
TESLA	name	Tesla	
TGO	name	Togo	
THA	name	Thailand	
THEHILL	name	The Hill	
THENATIONAL	name	Gulf News	
TIKTOK	name	ByteDance	
TIMES	name	The Times	
TIMESOFISRAEL	name	Times of Israel	
TJK	name	Tajikistan	
TKM	name	Turkmenistan	
TLS	name	Timor-Leste	
TOLONEWS	name	TOLOnews	
TON	name	Tonga	
TOTAL	name	TotalEnergies	
TPLF	name	TPLF	
TRANSNISTRIA	name	Transnistria	
TRT	name	TRT	
TSMC	name	TSMC	
TTO	name	Trinidad and Tobago	
TTP	name	Tehrik-i-Taliban Pakistan	
TUN	name	Tunisia	
TUR	name	Türkiye	
TUR	name	Turkey	
TURKICSTATES	name	Organization of Turkic States	
TURKISHAIRLINES	name	Turkish Airlines	
TUV	name	Tuvalu	
TVRAIN	name	TV Rain	
TWN	name	Taiwan	
TZA	name	Tanzania	
TZA	name	United Republic of Tanzania	
UGA	name	Uganda	
UKR	name	Ukraine	
UKRINFORM	name	Ukrinform	
UKRPRAVDA	name	Ukrainska Pravda	
UN	name	United Nations	
UNHCR	name	UNHCR	
UNIAN	name	UNIAN	
UNICEF	name	UNICEF	
UNIONSTATE	name	Union State of Russia and Belarus	
UNITA	name	UNITA	
UNRWA	name	UNRWA	
UPI	name	UPI	
URY	name	Uruguay	
USA	name	United States	
USA	name	United States of America	
USA	name	USA	
USA	name	U.S.A.	
USA	name	US	
USA	name	U.S.	
USATODAY	name	USA Today	
UZB	name	Uzbekistan	
VAT	name	Vatican City	
VCT	name	Saint Vincent and the Grenadines	
VEDOMOSTI	name	Vedomosti	
VEN	name	Venezuela	
VNA	name	Vietnam News Agency	
VNM	name	Vietnam	
VOA	name	Voice of America	
VOLKSWAGEN	name	Volkswagen	
VUT	name	Vanuatu	
VZGLYAD	name	Vzglyad	
WAFA	name	WAFA	
WAGNER	name	Wagner Group	
WALLA	name	Walla News	
WAM	name	WAM	
WASHINGTONPOST	name	Washington Post	
WEST	name	the West	
WFP	name	World Food Programme	
WHO	name	World Health Organization	
WORLDBANK	name	World Bank	
WSJ	name	Wall Street Journal	
WSM	name	Samoa	
WTO	name	World Trade Organization	
XINHUA	name	Xinhua	
XKX	name	Kosovo	
YEM	name	Yemen	
YEMENSTC	name	Southern Transitional Council	
YENISAFAK	name	Yeni Safak	
YJC	name	Young Journalists Club	
YLE	name	Yle	
YNET	name	Ynet	
YOMIURI	name	Yomiuri Shimbun	
YONHAP	name	Yonhap	
YOUM7	name	Youm7	
ZAF	name	South Africa	
ZDF	name	ZDF	
ZMB	name	Zambia	
ZWE	name	Zimbabwe	
ABUSAYYAF	variant	MILF	
ABUSAYYAF	variant	Moro Islamic Liberation Front	
AEOI	variant	AEOI	
AES	variant	Confederation of Sahel States	
AFG	variant	Islamic Emirate of Afghanistan	
AFG	variant	Islamic Republic of Afghanistan	
AFP	variant	Agence France-Presse	
AFRICA	variant	African countries	
AFRICA	variant	African nations	
AIIB	variant	AIIB	
ALAHRAM	variant	Ahram	
ALALAM	variant	Alalam	
ALARABIYA	variant	Al Hadath	
ALARABY	variant	Al Araby	
ALARABY	variant	The New Arab	
ALJAZEERA	variant	Aljazeera	
ALQAEDA	variant	AQAP	
ALQAEDA	variant	AQIM	
ALQAEDA	variant	al-Qaida	
ALSHABAAB	variant	Al-Shabab	
ANADOLU	variant	Anadolu Agency	
AP	variant	AP	
ARAB	variant	Arab countries	
ARAB	variant	Arab nations	
ARAB	variant	Arab world	
ARABCOALITION	variant	Arab coalition	
ARABLEAGUE	variant	League of Arab States	
ARAKANARMY	variant	Kachin Independence Army	
ARAKANARMY	variant	Karen National Union	
ARAKANARMY	variant	Three Brotherhood Alliance	
ARAMCO	variant	Saudi Aramco	
ARE	variant	Emirates	
ARE	variant	U.A.E.	
ASEAN	variant	Association of Southeast Asian Nations	
ATG	variant	Antigua	
AU	variant	AU	
AZERTAC	variant	Report.az	
AZERTAC	variant	Trend News Agency	
AZOV	variant	Azov Brigade	
AZOV	variant	Azov Regiment	
BAE	variant	Rolls-Royce	
BALTICS	variant	Baltic countries	
BALTICS	variant	Baltics	
BAYKAR	variant	Aselsan	
BBC	variant	BBC News	
BBC	variant	BBC Persian	
BFM	variant	BFMTV	
BHR	variant	Kingdom of Bahrain	
BHS	variant	the Bahamas	
BIH	variant	BiH	
BIH	variant	Bosnia	
BIH	variant	Bosnia-Herzegovina	
BLA	variant	BLA	
BLA	variant	Baloch Liberation Army	
BLR	variant	Belorussia	
BLR	variant	Byelorussia	
BLR	variant	Republic of Belarus	
BNA	variant	BNA	
BOKOHARAM	variant	ISWAP	
BP	variant	British Petroleum	
BRA	variant	Brasil	
BRICS	variant	BRICS group	
CAF	variant	the CAR	
CARICOM	variant	CARICOM	
CBS	variant	CBS News	
CENTRALASIA	variant	Central Asian countries	
CGTN	variant	CCTV	
CHE	variant	Swiss Confederation	
CHN	variant	P.R.C.	
CHN	variant	PRC	
CHN	variant	mainland China	
CIS	variant	CIS	
COALITION	variant	US-led coalition	
COALITION	variant	anti-ISIS coalition	
COALITION	variant	international coalition	
COD	variant	D.R.C.	
COD	variant	DR Congo	
COD	variant	DRC	
COD	variant	Democratic Republic of Congo	
COD	variant	Zaire	
COG	variant	Republic of Congo	
COM	variant	Union of the Comoros	
CORRIERE	variant	La Repubblica	
CPV	variant	Cabo Verde	
CSTO	variant	CSTO	
CSTO	variant	Collective Security Treaty Organisation	
CUB	variant	Republic of Cuba	
CYP	variant	Republic of Cyprus	
DASSAULT	variant	Dassault Aviation	
DAWN	variant	Dawn News	
DAWN	variant	Geo News	
DEU	variant	Federal Republic of Germany	
DMA	variant	Commonwealth of Dominica	
DPA	variant	Deutsche Presse-Agentur	
DPR	variant	DPR	
DW	variant	DW	
E3	variant	E3 countries	
E3	variant	European Troika	
E3	variant	European trio	
EAC	variant	EAC	
EAEU	variant	EAEU	
EAEU	variant	EEU	
EAEU	variant	Eurasian Economic Commission	
ECOWAS	variant	Economic Community of West African States	
ECOWAS	variant	West African bloc	
ECOWAS	variant	West African regional bloc	
ECOWAS	variant	the West African bloc	
EGY	variant	Arab Republic of Egypt	
ELBIT	variant	Elbit	
ELBIT	variant	NSO Group	
ELBIT	variant	Rafael Advanced Defense Systems	
ELN	variant	National Liberation Army	
EMIRATESAIRLINE	variant	DP World	
EMIRATESAIRLINE	variant	Etihad Airways	
ESH	variant	SADR	
ESH	variant	Sahrawi Arab Democratic Republic	
ETA	variant	Euskadi Ta Askatasuna	
EU	variant	Council of the European Union	
EU	variant	E.U.	
EU	variant	EEAS	
EU	variant	EU	
EU	variant	EU Commission	
EU	variant	EU Council	
EU	variant	Europe	
EU	variant	European Commission	
EU	variant	European Council	
EU	variant	European Parliament	
EU	variant	European bloc	
EU	variant	the Europeans	
EXXON	variant	Chevron	
EXXON	variant	Exxon	
EXXON	variant	Exxon Mobil	
FAO	variant	FAO	
FARC	variant	Revolutionary Armed Forces of Colombia	
FARSNEWS	variant	Fars News	
FATF	variant	FATF	
FAZ	variant	Handelsblatt	
FAZ	variant	Süddeutsche Zeitung	
FLA	variant	Tuareg rebels	
FSA	variant	FSA	
FSA	variant	Syrian National Army	
FSA	variant	Syrian opposition	
FSA	variant	Syrian rebels	
FSM	variant	Federated States of Micronesia	
G7	variant	G-7	
G7	variant	G7 countries	
G7	variant	G7 nations	
G7	variant	Group of Seven nations	
G77	variant	G77	
GBR	variant	Britain	
GBR	variant	England	
GBR	variant	U.K.	
GCC	variant	GCC	
GCC	variant	Gulf Arab states	
GCC	variant	Gulf countries	
GCC	variant	Gulf states	
GECF	variant	GECF	
GIN	variant	Republic of Guinea	
GRC	variant	Hellas	
GRC	variant	Hellenic Republic	
GUARDIAN	variant	Guardian newspaper	
HAMAS	variant	Al-Qassam Brigades	
HAMAS	variant	Islamic Resistance Movement	
HAMAS	variant	Izz ad-Din al-Qassam Brigades	
HAMAS	variant	Qassam Brigades	
HEZBOLLAH	variant	Hezbullah	
HEZBOLLAH	variant	Hizballah	
HEZBOLLAH	variant	Hizbollah	
HEZBOLLAH	variant	Hizbullah	
HEZBOLLAH	variant	Islamic Resistance in Lebanon	
HINDU	variant	Hindustan Times	
HINDU	variant	Times of India	
HOUTHIS	variant	Ansar Allah	
HOUTHIS	variant	Ansarallah	
HOUTHIS	variant	Ansarullah	
HOUTHIS	variant	Houthi	
HOUTHIS	variant	Houthi movement	
HOUTHIS	variant	Houthi rebels	
HRW	variant	HRW	
HTS	variant	Al-Nusra Front	
HTS	variant	HTS	
HTS	variant	Nusra Front	
HTS	variant	Tahrir al-Sham	
HURRIYET	variant	Daily Sabah	
I24	variant	i24	
IAEA	variant	Atomic Energy Agency	
IAEA	variant	International Atomic Energy Agency	
IAEA	variant	UN nuclear watchdog	
IAEA	variant	nuclear watchdog	
ICC	variant	ICC	
ICJ	variant	ICJ	
ICJ	variant	World Court	
ICRC	variant	ICRC	
ICRC	variant	Red Cross	
IGAD	variant	Intergovernmental Authority on Development	
ILO	variant	ILO	
IMF	variant	IMF	
INA	variant	INA	
IND	variant	Bharat	
IND	variant	Republic of India	
IOM	variant	IOM	
IRA	variant	Provisional IRA	
IRA	variant	the IRA	
IRANKHODRO	variant	IKCO	
IRAQIRESISTANCE	variant	Asaib Ahl al-Haq	
IRAQIRESISTANCE	variant	Iraqi militias	
IRAQIRESISTANCE	variant	Kata'ib Hezbollah	
IRAQIRESISTANCE	variant	Kataib Hezbollah	
IRIB	variant	Iran's state TV	
IRIB	variant	Iranian state TV	
IRIB	variant	Iranian state television	
IRL	variant	Eire	
IRL	variant	Republic of Ireland	
IRN	variant	I.R. Iran	
IRN	variant	Islamic Republic	
IRNA	variant	Islamic Republic News Agency	
ISIS	variant	Daesh	
ISIS	variant	ISIL	
ISIS	variant	ISIS-K	
ISIS	variant	ISKP	
ISIS	variant	Islamic State	
ISIS	variant	Islamic State Khorasan	
ISIS	variant	Islamic State group	
ISNA	variant	Iranian Students' News Agency	
ISR	variant	Israeli regime	
ISR	variant	Jewish state	
ISR	variant	State of Israel	
ISR	variant	Zionist entity	
ISR	variant	Zionist regime	
ISR	variant	occupation state	
ISWTHINK	variant	ISW	
JAISHALADL	variant	Jaish ul-Adl	
JAISHALADL	variant	Jaysh al-Adl	
JEM	variant	Sudan Liberation Army	
JEM	variant	Sudan Liberation Movement	
JIJI	variant	Jiji	
JNIM	variant	Jama'at Nusrat al-Islam wal-Muslimin	
JOR	variant	Hashemite Kingdom	
JOR	variant	Hashemite Kingdom of Jordan	
KAN	variant	Channel 12	
KAN	variant	Channel 13	
KAN	variant	Israel Hayom	
KAN	variant	Israel's Channel 12	
KAN	variant	Israeli Army Radio	
KAN	variant	Maariv	
KAZATOMPROM	variant	KazMunayGas	
KAZINFORM	variant	Tengrinews	
KCNA	variant	Korean Central News Agency	
KDPI	variant	Komala	
KDPI	variant	PDKI	
KDPI	variant	PJAK	
KNA	variant	St Kitts and Nevis	
KOR	variant	Korea	
KOR	variant	ROK	
KOR	variant	S. Korea	
KRG	variant	Iraqi Kurdistan	
KRG	variant	KRG	
KRG	variant	Kurdistan Region	
KRG	variant	Peshmerga	
KUNA	variant	Kuwait News Agency	
KWT	variant	State of Kuwait	
KYODO	variant	Kyodo News	
LATINAMERICA	variant	Latin American states	
LET	variant	Jaish-e-Mohammad	
LET	variant	Jaish-e-Mohammed	
LET	variant	Lashkar-e-Tayyiba	
LNA	variant	Haftar's forces	
LNA	variant	LNA	
LOCKHEED	variant	Northrop Grumman	
LOCKHEED	variant	Raytheon	
LPR	variant	LPR	
LPR	variant	Lugansk People's Republic	
LRA	variant	LRA	
LTTE	variant	Liberation Tigers of Tamil Eelam	
LTTE	variant	Tamil Tigers	
LUSA	variant	PAP	
M23	variant	M23 rebels	
MAR	variant	Kingdom of Morocco	
MCO	variant	Principality of Monaco	
MEHR	variant	Mehr	
MEHR	variant	Mehr News	
MEK	variant	MKO	
MEK	variant	Mujahedin-e Khalq	
MEK	variant	NCRI	
MEK	variant	People's Mojahedin	
MENA	variant	Middle East News Agency	
MKD	variant	FYROM	
MKD	variant	Macedonia	
MMR	variant	Burma	
MSF	variant	Doctors Without Borders	
MSF	variant	MSF	
MUSLIMSTATES	variant	Islamic countries	
MUSLIMSTATES	variant	Islamic world	
MUSLIMSTATES	variant	Muslim states	
MUSLIMSTATES	variant	Muslim world	
NAFTOGAZ	variant	Energoatom	
NAFTOGAZ	variant	Ukrenergo	
NATO	variant	Atlantic Alliance	
NATO	variant	North Atlantic Alliance	
NATO	variant	North Atlantic Council	
NATO	variant	North Atlantic Treaty Organization	
NAXALITES	variant	Maoist rebels	
NAXALITES	variant	Maoists	
NAXALITES	variant	Naxalite	
NBC	variant	NBC News	
NIKKEI	variant	Nikkei Asia	
NIOC	variant	National Iranian Oil Company	
NLD	variant	Holland	
NNA	variant	NNA	
NORDICS	variant	Nordic states	
NORTHCYPRUS	variant	TRNC	
NORTHCYPRUS	variant	Turkish Republic of Northern Cyprus	
NOURNEWS	variant	Nour News	
NUG	variant	People's Defence Force	
NYT	variant	NYT	
NZZ	variant	NZZ	
OAS	variant	OAS	
OIC	variant	OIC	
OIC	variant	Organization of Islamic Cooperation	
OLA	variant	Fano	
OMN	variant	Sultanate of Oman	
ONA	variant	ONA	
OPCW	variant	Organisation for the Prohibition of Chemical Weapons	
OSCE	variant	Minsk Group	
OSCE	variant	OSCE Minsk Group	
OSCE	variant	Organization for Security and Co-operation in Europe	
OSCE	variant	Organization for Security and Cooperation in Europe	
PAK	variant	Islamic Republic of Pakistan	
PALESTINIANFACTIONS	variant	Palestinian militants	
PALESTINIANFACTIONS	variant	Palestinian resistance	
PETRA	variant	Jordan News Agency	
PFLP	variant	Popular Front for the Liberation of Palestine	
PIJ	variant	Al-Quds Brigades	
PIJ	variant	Islamic Jihad	
PIJ	variant	PIJ	
PKK	variant	Kurdistan Workers' Party	
POLISARIO	variant	Polisario	
PRESSTV	variant	PressTV	
PRK	variant	D.P.R.K.	
PRK	variant	DPRK	
PRK	variant	Democratic People's Republic of Korea	
PRK	variant	N. Korea	
PTI	variant	Press Trust of India	
QAT	variant	State of Qatar	
QATARENERGY	variant	Qatar Energy	
QNA	variant	QNA	
QUAD	variant	Quadrilateral Security Dialogue	
REPUBLIKASRPSKA	variant	Bosnian Serbs	
RESISTANCEAXIS	variant	resistance axis	
RESISTANCEAXIS	variant	resistance front	
RFERL	variant	Radio Farda	
RFI	variant	Radio France Internationale	
RIANOVOSTI	variant	RIA	
ROSOBORONEXPORT	variant	Rostec	
RSFSUDAN	variant	RSF	
RT	variant	RT	
SADC	variant	SADC	
SAMSUNG	variant	Hyundai	
SANA	variant	Syrian Arab News Agency	
SAU	variant	KSA	
SAU	variant	Kingdom of Saudi Arabia	
SCMP	variant	SCMP	
SCO	variant	SCO	
SCO	variant	Shanghai Cooperation Organization	
SDF	variant	People's Protection Units	
SDF	variant	SDF	
SDF	variant	YPG	
SHELL	variant	Shell plc	
SINOPEC	variant	CNOOC	
SINOPEC	variant	CNPC	
SINOPEC	variant	PetroChina	
SKYNEWS	variant	Sky News Arabia	
SOHR	variant	SOHR	
SOHR	variant	Syrian Observatory	
SPACEX	variant	Starlink	
SPIEGEL	variant	Spiegel	
SPLMN	variant	SPLA	
SPLMN	variant	SPLM-IO	
SPLMN	variant	Sudan People's Liberation Movement	
SWZ	variant	Swaziland	
TALIBAN	variant	Afghan Taliban	
TASNIM	variant	Tasnim News Agency	
TASS	variant	Itar-Tass	
TELEGRAPH	variant	Daily Mail	
TELEGRAPH	variant	The Telegraph	
THENATIONAL	variant	Khaleej Times	
TIKTOK	variant	TikTok	
TIMES	variant	Sunday Times	
TLS	variant	East Timor	
TOLONEWS	variant	Khaama Press	
TOLONEWS	variant	Tolo News	
TPLF	variant	Tigray People's Liberation Front	
TPLF	variant	Tigrayan forces	
TRANSNISTRIA	variant	Transdniestria	
TRT	variant	TRT World	
TTO	variant	Trinidad	
TTP	variant	Pakistani Taliban	
TTP	variant	TTP	
TTP	variant	Tehreek-e-Taliban Pakistan	
TUR	variant	Republic of Turkey	
TUR	variant	Republic of Turkiye	
TURKICSTATES	variant	OTS	
TURKICSTATES	variant	Turkic Council	
TURKISHAIRLINES	variant	BOTAS	
TWN	variant	Chinese Taipei	
TWN	variant	Republic of China	
UKR	variant	the Ukraine	
UN	variant	General Assembly	
UN	variant	Human Rights Council	
UN	variant	OCHA	
UN	variant	OHCHR	
UN	variant	Security Council	
UN	variant	U.N.	
UN	variant	UN	
UN	variant	UN General Assembly	
UN	variant	UN Secretary-General	
UN	variant	UN Security Council	
UN	variant	UNDP	
UN	variant	UNESCO	
UN	variant	UNIFIL	
UN	variant	UNSC	
UNHCR	variant	High Commissioner for Refugees	
UNHCR	variant	UN refugee agency	
UNIONSTATE	variant	Union State	
UPI	variant	United Press International	
USA	variant	America	
USA	variant	U.S. administration	
USATODAY	variant	Los Angeles Times	
VAT	variant	Holy See	
VAT	variant	Vatican	
VCT	variant	St Vincent	
VCT	variant	St Vincent and the Grenadines	
VEN	variant	Bolivarian Republic of Venezuela	
VNM	variant	Viet Nam	
VOA	variant	VOA	
WAFA	variant	Palestinian News Agency	
WAGNER	variant	Africa Corps	
WAGNER	variant	Wagner	
WAGNER	variant	Wagner mercenaries	
WAM	variant	Emirates News Agency	
WEST	variant	Western allies	
WEST	variant	Western countries	
WEST	variant	Western governments	
WEST	variant	Western nations	
WEST	variant	Western powers	
WEST	variant	Western states	
WFP	variant	WFP	
WFP	variant	World Food Program	
WHO	variant	World Health Organisation	
WHO	variant	the WHO	
WSJ	variant	WSJ	
WTO	variant	WTO	
XKX	variant	Kosova	
YEM	variant	Republic of Yemen	
YEMENSTC	variant	STC	
YJC	variant	YJC	
YNET	variant	Yediot Aharonot	
YNET	variant	Yedioth Ahronoth	
ZAF	variant	RSA	
ZAF	variant	Republic of South Africa	
ARG	government	Casa Rosada	GOV
AUT	government	Ballhausplatz	GOV
BRA	government	Itamaraty	GOV
BRA	government	Planalto	GOV
CAN	government	Parliament Hill	LEG
CHL	government	La Moneda	GOV
CHN	government	PLA	MIL
CHN	government	People's Liberation Army	MIL
CHN	government	Zhongnanhai	GOV
COL	government	Casa de Nariño	GOV
DEU	government	Bundestag	LEG
DEU	government	Bundeswehr	MIL
DZA	government	El Mouradia	GOV
ECU	government	Carondelet	GOV
ESP	government	Moncloa	GOV
FRA	government	Elysee	GOV
FRA	government	Quai d'Orsay	GOV
FRA	government	Élysée Palace	GOV
GBR	government	Downing Street	GOV
GBR	government	FCDO	GOV
GBR	government	Foreign Office	GOV
GBR	government	Home Office	GOV
GBR	government	MI5	SPY
GBR	government	MI6	SPY
GBR	government	Number 10	GOV
GBR	government	Royal Air Force	MIL
GBR	government	Royal Navy	MIL
GBR	government	Westminster	LEG
GBR	government	Whitehall	GOV
IND	government	Lok Sabha	LEG
IND	government	Raisina Hill	GOV
IND	government	Rajya Sabha	LEG
IND	government	South Block	GOV
IRN	government	Assembly of Experts	GOV
IRN	government	Basij	MIL
IRN	government	Guardian Council	GOV
IRN	government	IRGC	MIL
IRN	government	Islamic Consultative Assembly	LEG
IRN	government	Islamic Revolution Guards Corps	MIL
IRN	government	Islamic Revolutionary Guard Corps	MIL
IRN	government	Islamic Revolutionary Guards Corps	MIL
IRN	government	Quds Force	MIL
IRN	government	Revolutionary Guard	MIL
IRN	government	Revolutionary Guard Corps	MIL
IRN	government	Revolutionary Guards	MIL
IRN	government	Supreme National Security Council	GOV
IRQ	government	Hashd Shaabi	MIL
IRQ	government	Hashd al-Shaabi	MIL
IRQ	government	PMF	MIL
IRQ	government	PMU	MIL
IRQ	government	Popular Mobilisation Forces	MIL
IRQ	government	Popular Mobilization Forces	MIL
IRQ	government	Popular Mobilization Units	MIL
ISR	government	IDF	MIL
ISR	government	IOF	MIL
ISR	government	Israel Defence Forces	MIL
ISR	government	Israel Defense Forces	MIL
ISR	government	Israeli government	GOV
ISR	government	Israeli military	MIL
ISR	government	Knesset	LEG
ISR	government	Mossad	SPY
ISR	government	Shin Bet	SPY
ITA	government	Farnesina	GOV
ITA	government	Palazzo Chigi	GOV
ITA	government	Quirinal	GOV
JPN	government	Kantei	GOV
JPN	government	Kasumigaseki	GOV
KOR	government	Blue House	GOV
KOR	government	Cheong Wa Dae	GOV
LBN	government	Baabda Palace	GOV
LBN	government	Grand Serail	GOV
MMR	government	Tatmadaw	MIL
NGA	government	Aso Rock	GOV
PAK	government	ISI	SPY
PAK	government	ISPR	MIL
PHL	government	Malacanang	GOV
PSE	government	Fatah	PTY
PSE	government	PLO	PTY
PSE	government	Palestine Liberation Organization	PTY
PSE	government	Palestinian Authority	GOV
PSE	government	Palestinian National Authority	GOV
RUS	government	Black Sea Fleet	MIL
RUS	government	Duma	LEG
RUS	government	FSB	SPY
RUS	government	Federation Council	LEG
RUS	government	GRU	SPY
RUS	government	Kremlin	GOV
RUS	government	Russian Foreign Ministry	GOV
RUS	government	State Duma	LEG
SAU	government	Saudi Royal Court	GOV
SDN	government	Sudanese Armed Forces	MIL
SOM	government	Villa Somalia	GOV
SYR	government	Assad regime	GOV
TUR	government	Bestepe	GOV
UKR	government	AFU	MIL
UKR	government	Bankova	GOV
UKR	government	HUR	SPY
UKR	government	SBU	SPY
UKR	government	Verkhovna Rada	LEG
USA	government	CENTCOM	MIL
USA	government	CIA	SPY
USA	government	Capitol Hill	LEG
USA	government	Central Intelligence Agency	SPY
USA	government	Commerce Department	GOV
USA	government	Defense Department	GOV
USA	government	Department of State	GOV
USA	government	FBI	SPY
USA	government	Foggy Bottom	GOV
USA	government	Justice Department	GOV
USA	government	Oval Office	GOV
USA	government	Pentagon	MIL
USA	government	State Department	GOV
USA	government	Treasury Department	GOV
USA	government	U.S. Central Command	MIL
USA	government	U.S. Congress	LEG
USA	government	U.S. Senate	LEG
USA	government	US Central Command	MIL
USA	government	US Congress	LEG
USA	government	US Senate	LEG
USA	government	US State Department	GOV
USA	government	US Treasury	GOV
USA	government	US administration	GOV
USA	government	White House	GOV
VEN	government	Miraflores	GOV
AFG	capital	Kabul	GOV
AGO	capital	Luanda	GOV
ALB	capital	Tirana	GOV
AND	capital	Andorra la Vella	GOV
ARE	capital	Abu Dhabi	GOV
ARG	capital	Buenos Aires	GOV
ARM	capital	Yerevan	GOV
ATG	capital	Saint John's	GOV
ATG	capital	St John's	GOV
AUS	capital	Canberra	GOV
AUT	capital	Vienna	GOV
AZE	capital	Baku	GOV
BDI	capital	Bujumbura	GOV
BDI	capital	Gitega	GOV
BEN	capital	Cotonou	GOV
BEN	capital	Porto-Novo	GOV
BFA	capital	Ouagadougou	GOV
BGD	capital	Dacca	GOV
BGD	capital	Dhaka	GOV
BGR	capital	Sofia	GOV
BHR	capital	Manama	GOV
BHS	capital	Nassau	GOV
BIH	capital	Sarajevo	GOV
BLR	capital	Minsk	GOV
BLZ	capital	Belmopan	GOV
BOL	capital	La Paz	GOV
BOL	capital	Sucre	GOV
BRA	capital	Brasilia	GOV
BRB	capital	Bridgetown	GOV
BRN	capital	Bandar Seri Begawan	GOV
BTN	capital	Thimphu	GOV
BWA	capital	Gaborone	GOV
CAF	capital	Bangui	GOV
CAN	capital	Ottawa	GOV
CHE	capital	Bern	GOV
CHE	capital	Berne	GOV
CHL	capital	Santiago	GOV
CHN	capital	Beijing	GOV
CHN	capital	Peking	GOV
CIV	capital	Abidjan	GOV
CIV	capital	Yamoussoukro	GOV
CMR	capital	Yaounde	GOV
COD	capital	Kinshasa	GOV
COG	capital	Brazzaville	GOV
COL	capital	Bogota	GOV
COM	capital	Moroni	GOV
CPV	capital	Praia	GOV
CRI	capital	San Jose	GOV
CUB	capital	Havana	GOV
CYP	capital	Nicosia	GOV
CZE	capital	Prague	GOV
DEU	capital	Berlin	GOV
DJI	capital	Djibouti	GOV
DJI	capital	Djibouti City	GOV
DMA	capital	Roseau	GOV
DNK	capital	Copenhagen	GOV
DOM	capital	Santo Domingo	GOV
DZA	capital	Algiers	GOV
ECU	capital	Quito	GOV
EGY	capital	Cairo	GOV
ERI	capital	Asmara	GOV
ESP	capital	Madrid	GOV
EST	capital	Tallinn	GOV
ETH	capital	Addis Ababa	GOV
EU	capital	Brussels	GOV
FIN	capital	Helsinki	GOV
FJI	capital	Suva	GOV
FRA	capital	Paris	GOV
FSM	capital	Palikir	GOV
GAB	capital	Libreville	GOV
GBR	capital	London	GOV
GEO	capital	Tbilisi	GOV
GHA	capital	Accra	GOV
GIN	capital	Conakry	GOV
GMB	capital	Banjul	GOV
GNB	capital	Bissau	GOV
GNQ	capital	Malabo	GOV
GRC	capital	Athens	GOV
GRD	capital	Saint George's	GOV
GRD	capital	St George's	GOV
GTM	capital	Guatemala City	GOV
GUY	capital	Georgetown	GOV
HND	capital	Tegucigalpa	GOV
HRV	capital	Zagreb	GOV
HTI	capital	Port-au-Prince	GOV
HUN	capital	Budapest	GOV
IDN	capital	Jakarta	GOV
IND	capital	Delhi	GOV
IND	capital	New Delhi	GOV
IRL	capital	Dublin	GOV
IRN	capital	Teheran	GOV
IRN	capital	Tehran	GOV
IRQ	capital	Baghdad	GOV
ISL	capital	Reykjavik	GOV
ISR	capital	Tel Aviv	GOV
ITA	capital	Rome	GOV
JAM	capital	Kingston	GOV
JOR	capital	Amman	GOV
JPN	capital	Tokyo	GOV
KAZ	capital	Astana	GOV
KAZ	capital	Nur-Sultan	GOV
KEN	capital	Nairobi	GOV
KGZ	capital	Bishkek	GOV
KHM	capital	Phnom Penh	GOV
KIR	capital	Tarawa	GOV
KNA	capital	Basseterre	GOV
KOR	capital	Seoul	GOV
KWT	capital	Kuwait	GOV
KWT	capital	Kuwait City	GOV
LAO	capital	Vientiane	GOV
LBN	capital	Beirut	GOV
LBR	capital	Monrovia	GOV
LBY	capital	Tripoli	GOV
LCA	capital	Castries	GOV
LIE	capital	Vaduz	GOV
LKA	capital	Colombo	GOV
LSO	capital	Maseru	GOV
LTU	capital	Vilnius	GOV
LUX	capital	Luxembourg City	GOV
LVA	capital	Riga	GOV
MAR	capital	Rabat	GOV
MCO	capital	Monaco	GOV
MDA	capital	Chisinau	GOV
MDA	capital	Kishinev	GOV
MDG	capital	Antananarivo	GOV
MDV	capital	Male City	GOV
MEX	capital	Mexico City	GOV
MHL	capital	Majuro	GOV
MKD	capital	Skopje	GOV
MLI	capital	Bamako	GOV
MLT	capital	Valletta	GOV
MMR	capital	Naypyidaw	GOV
MMR	capital	Naypyitaw	GOV
MNE	capital	Podgorica	GOV
MNG	capital	Ulaanbaatar	GOV
MNG	capital	Ulan Bator	GOV
MOZ	capital	Maputo	GOV
MRT	capital	Nouakchott	GOV
MUS	capital	Port Louis	GOV
MWI	capital	Lilongwe	GOV
MYS	capital	Kuala Lumpur	GOV
MYS	capital	Putrajaya	GOV
NAM	capital	Windhoek	GOV
NER	capital	Niamey	GOV
NGA	capital	Abuja	GOV
NIC	capital	Managua	GOV
NLD	capital	Amsterdam	GOV
NLD	capital	The Hague	GOV
NOR	capital	Oslo	GOV
NPL	capital	Kathmandu	GOV
NPL	capital	Katmandu	GOV
NRU	capital	Yaren	GOV
NZL	capital	Wellington	GOV
OMN	capital	Muscat	GOV
PAK	capital	Islamabad	GOV
PAN	capital	Panama City	GOV
PER	capital	Lima	GOV
PHL	capital	Manila	GOV
PLW	capital	Ngerulmud	GOV
PNG	capital	Port Moresby	GOV
POL	capital	Warsaw	GOV
PRK	capital	Pyongyang	GOV
PRT	capital	Lisbon	GOV
PRY	capital	Asuncion	GOV
PSE	capital	Ramallah	GOV
QAT	capital	Doha	GOV
ROU	capital	Bucharest	GOV
RUS	capital	Moscow	GOV
RWA	capital	Kigali	GOV
SAU	capital	Riyadh	GOV
SDN	capital	Khartoum	GOV
SEN	capital	Dakar	GOV
SGP	capital	Singapore	GOV
SLB	capital	Honiara	GOV
SLE	capital	Freetown	GOV
SLV	capital	San Salvador	GOV
SMR	capital	San Marino	GOV
SOM	capital	Mogadishu	GOV
SRB	capital	Belgrade	GOV
SSD	capital	Juba	GOV
STP	capital	Sao Tome	GOV
SUR	capital	Paramaribo	GOV
SVK	capital	Bratislava	GOV
SVN	capital	Ljubljana	GOV
SWE	capital	Stockholm	GOV
SWZ	capital	Mbabane	GOV
SYC	capital	Victoria Seychelles	GOV
SYR	capital	Damascus	GOV
TCD	capital	N'Djamena	GOV
TCD	capital	Ndjamena	GOV
TGO	capital	Lome	GOV
THA	capital	Bangkok	GOV
TJK	capital	Dushanbe	GOV
TKM	capital	Ashgabat	GOV
TKM	capital	Ashkhabad	GOV
TLS	capital	Dili	GOV
TON	capital	Nuku'alofa	GOV
TTO	capital	Port of Spain	GOV
TUN	capital	Tunis	GOV
TUR	capital	Ankara	GOV
TUV	capital	Funafuti	GOV
TWN	capital	Taipei	GOV
TZA	capital	Dar es Salaam	GOV
TZA	capital	Dodoma	GOV
UGA	capital	Kampala	GOV
UKR	capital	Kiev	GOV
UKR	capital	Kyiv	GOV
URY	capital	Montevideo	GOV
USA	capital	Washington	GOV
USA	capital	Washington DC	GOV
UZB	capital	Tashkent	GOV
VAT	capital	Vatican City	GOV
VCT	capital	Kingstown	GOV
VEN	capital	Caracas	GOV
VNM	capital	Hanoi	GOV
VUT	capital	Port Vila	GOV
WSM	capital	Apia	GOV
XKX	capital	Prishtina	GOV
XKX	capital	Pristina	GOV
YEM	capital	Sana'a	GOV
YEM	capital	Sanaa	GOV
ZAF	capital	Pretoria	GOV
ZMB	capital	Lusaka	GOV
ZWE	capital	Harare	GOV
ABKHAZIA	adjective	Abkhaz	
ABKHAZIA	adjective	Abkhazian	
AFG	adjective	Afghan	
AFRICA	adjective	African	
AGO	adjective	Angolan	
ALB	adjective	Albanian	
AND	adjective	Andorran	
ARAB	adjective	Arab	
ARE	adjective	Emirati	
ARE	adjective	UAE	
ARG	adjective	Argentine	
ARG	adjective	Argentinean	
ARG	adjective	Argentinian	
ARM	adjective	Armenian	
ATG	adjective	Antiguan	
AUS	adjective	Australian	
AUT	adjective	Austrian	
AZE	adjective	Azerbaijani	
AZE	adjective	Azeri	
BDI	adjective	Burundian	
BEL	adjective	Belgian	
BEN	adjective	Beninese	
BFA	adjective	Burkinabe	
BGD	adjective	Bangladeshi	
BGR	adjective	Bulgarian	
BHR	adjective	Bahraini	
BHS	adjective	Bahamian	
BIH	adjective	Bosnian	
BLR	adjective	Belarusian	
BLR	adjective	Belarussian	
BLR	adjective	Byelorussian	
BLZ	adjective	Belizean	
BOL	adjective	Bolivian	
BRA	adjective	Brazilian	
BRB	adjective	Barbadian	
BRN	adjective	Bruneian	
BTN	adjective	Bhutanese	
BWA	adjective	Botswanan	
CAF	adjective	Central African	
CAN	adjective	Canadian	
CENTRALASIA	adjective	Central Asian	
CHE	adjective	Swiss	
CHL	adjective	Chilean	
CHN	adjective	Chinese	
CIV	adjective	Ivorian	
CMR	adjective	Cameroonian	
COD	adjective	Congolese	
COL	adjective	Colombian	
COM	adjective	Comorian	
CPV	adjective	Cape Verdean	
CRI	adjective	Costa Rican	
CUB	adjective	Cuban	
CYP	adjective	Cypriot	
CZE	adjective	Czech	
DEU	adjective	German	
DJI	adjective	Djiboutian	
DNK	adjective	Danish	
DOM	adjective	Dominican	
DZA	adjective	Algerian	
ECU	adjective	Ecuadorean	
ECU	adjective	Ecuadorian	
EGY	adjective	Egyptian	
ERI	adjective	Eritrean	
ESH	adjective	Saharawi	
ESH	adjective	Sahrawi	
ESP	adjective	Spanish	
EST	adjective	Estonian	
ETH	adjective	Ethiopian	
EU	adjective	European	
FIN	adjective	Finnish	
FJI	adjective	Fijian	
FRA	adjective	French	
FSM	adjective	Micronesian	
GAB	adjective	Gabonese	
GBR	adjective	British	
GBR	adjective	UK	
GEO	adjective	Georgian	
GHA	adjective	Ghanaian	
GIB	adjective	Gibraltarian	
GIN	adjective	Guinean	
GMB	adjective	Gambian	
GNB	adjective	Bissau-Guinean	
GNQ	adjective	Equatoguinean	
GNQ	adjective	Equatorial Guinean	
GRC	adjective	Greek	
GRC	adjective	Hellenic	
GRD	adjective	Grenadian	
GRL	adjective	Greenlandic	
GTM	adjective	Guatemalan	
GUY	adjective	Guyanese	
HKG	adjective	Hong Kong	
HND	adjective	Honduran	
HOUTHIS	adjective	Houthi	
HRV	adjective	Croat	
HRV	adjective	Croatian	
HTI	adjective	Haitian	
HUN	adjective	Hungarian	
IDN	adjective	Indonesian	
IND	adjective	Indian	
IRL	adjective	Irish	
IRN	adjective	Iranian	
IRQ	adjective	Iraqi	
ISL	adjective	Icelandic	
ISR	adjective	Israeli	
ITA	adjective	Italian	
JAM	adjective	Jamaican	
JOR	adjective	Jordanian	
JPN	adjective	Japanese	
KAZ	adjective	Kazakh	
KAZ	adjective	Kazakhstani	
KEN	adjective	Kenyan	
KGZ	adjective	Kirghiz	
KGZ	adjective	Kyrgyz	
KGZ	adjective	Kyrgyzstani	
KHM	adjective	Cambodian	
KHM	adjective	Khmer	
KIR	adjective	I-Kiribati	
KNA	adjective	Kittitian	
KOR	adjective	Korean	
KOR	adjective	South Korean	
KWT	adjective	Kuwaiti	
LAO	adjective	Lao	
LAO	adjective	Laotian	
LATINAMERICA	adjective	Latin American	
LBN	adjective	Lebanese	
LBR	adjective	Liberian	
LBY	adjective	Libyan	
LCA	adjective	Saint Lucian	
LIE	adjective	Liechtenstein	
LKA	adjective	Sri Lankan	
LSO	adjective	Basotho	
LSO	adjective	Lesotho	
LTU	adjective	Lithuanian	
LUX	adjective	Luxembourg	
LUX	adjective	Luxembourgish	
LVA	adjective	Latvian	
MAC	adjective	Macanese	
MAR	adjective	Moroccan	
MCO	adjective	Monaco	
MCO	adjective	Monegasque	
MDA	adjective	Moldavian	
MDA	adjective	Moldovan	
MDG	adjective	Madagascan	
MDG	adjective	Malagasy	
MDV	adjective	Maldivian	
MEX	adjective	Mexican	
MHL	adjective	Marshallese	
MKD	adjective	Macedonian	
MKD	adjective	North Macedonian	
MLI	adjective	Malian	
MLT	adjective	Maltese	
MMR	adjective	Burmese	
MMR	adjective	Myanmar	
MNE	adjective	Montenegrin	
MNG	adjective	Mongol	
MNG	adjective	Mongolian	
MOZ	adjective	Mozambican	
MRT	adjective	Mauritanian	
MUS	adjective	Mauritian	
MWI	adjective	Malawian	
MYS	adjective	Malaysian	
NAM	adjective	Namibian	
NER	adjective	Nigerien	
NGA	adjective	Nigerian	
NIC	adjective	Nicaraguan	
NLD	adjective	Dutch	
NOR	adjective	Norwegian	
NPL	adjective	Nepalese	
NPL	adjective	Nepali	
NRU	adjective	Nauruan	
NZL	adjective	New Zealand	
OMN	adjective	Omani	
PAK	adjective	Pakistani	
PAN	adjective	Panamanian	
PER	adjective	Peruvian	
PHL	adjective	Filipino	
PHL	adjective	Philippine	
PLW	adjective	Palauan	
PNG	adjective	Papua New Guinean	
POL	adjective	Polish	
PRI	adjective	Puerto Rican	
PRK	adjective	North Korean	
PRT	adjective	Portuguese	
PRY	adjective	Paraguayan	
PSE	adjective	Palestinian	
QAT	adjective	Qatari	
ROU	adjective	Romanian	
ROU	adjective	Rumanian	
RUS	adjective	Russian	
RWA	adjective	Rwandan	
SAU	adjective	Saudi	
SAU	adjective	Saudi Arabian	
SDN	adjective	Sudanese	
SEN	adjective	Senegalese	
SGP	adjective	Singapore	
SGP	adjective	Singaporean	
SLB	adjective	Solomon Islands	
SLE	adjective	Sierra Leonean	
SLV	adjective	Salvadoran	
SLV	adjective	Salvadorean	
SMR	adjective	Sammarinese	
SMR	adjective	San Marinese	
SOM	adjective	Somali	
SOM	adjective	Somalian	
SOUTHOSSETIA	adjective	South Ossetian	
SRB	adjective	Serb	
SRB	adjective	Serbian	
SSD	adjective	South Sudanese	
STP	adjective	Sao Tomean	
SUR	adjective	Surinamese	
SVK	adjective	Slovak	
SVK	adjective	Slovakian	
SVN	adjective	Slovene	
SVN	adjective	Slovenian	
SWE	adjective	Swedish	
SWZ	adjective	Swazi	
SYC	adjective	Seychellois	
SYR	adjective	Syrian	
TALIBAN	adjective	Taliban	
TCD	adjective	Chadian	
TGO	adjective	Togolese	
THA	adjective	Thai	
TJK	adjective	Tajik	
TJK	adjective	Tajikistani	
TKM	adjective	Turkmen	
TKM	adjective	Turkmenistani	
TLS	adjective	East Timorese	
TLS	adjective	Timorese	
TON	adjective	Tongan	
TTO	adjective	Trinidadian	
TUN	adjective	Tunisian	
TUR	adjective	Turkish	
TUV	adjective	Tuvaluan	
TWN	adjective	Taiwan	
TWN	adjective	Taiwanese	
TZA	adjective	Tanzanian	
UGA	adjective	Ugandan	
UKR	adjective	Ukrainian	
URY	adjective	Uruguayan	
USA	adjective	American	
USA	adjective	U.S.	
USA	adjective	US	
UZB	adjective	Uzbek	
UZB	adjective	Uzbekistani	
VAT	adjective	Vatican	
VCT	adjective	Vincentian	
VEN	adjective	Venezuelan	
VNM	adjective	Vietnamese	
VUT	adjective	Ni-Vanuatu	
VUT	adjective	Vanuatuan	
WEST	adjective	Western	
WSM	adjective	Samoan	
XKX	adjective	Kosovan	
XKX	adjective	Kosovar	
XKX	adjective	Kosovo	
YEM	adjective	Yemeni	
YEM	adjective	Yemenite	
ZAF	adjective	South African	
ZMB	adjective	Zambian	
ZWE	adjective	Zimbabwean	
AUS	demonym	Aussie	
BGR	demonym	Bulgar	
BIH	demonym	Bosniak	
BWA	demonym	Motswana	
DNK	demonym	Dane	
ESP	demonym	Spaniard	
FIN	demonym	Finn	
FRA	demonym	Frenchman	
GBR	demonym	Brit	
GBR	demonym	Briton	
GRL	demonym	Greenlander	
HKG	demonym	Hong Konger	
HKG	demonym	Hongkonger	
IRL	demonym	Irishman	
ISL	demonym	Icelander	
LIE	demonym	Liechtensteiner	
LSO	demonym	Mosotho	
LUX	demonym	Luxembourger	
NLD	demonym	Dutchman	
NZL	demonym	New Zealander	
POL	demonym	Pole	
SLB	demonym	Solomon Islander	
SWE	demonym	Swede	
TUR	demonym	Turk	
`;
/** line in places.ts (from 0), form */
export const PLACE_NAMES = `
0	Badakhshan
1	Bagram
1	Bagram air base
2	Ghazni
3	Helmand
4	Herat
5	Islam Qala
6	Jalalabad
7	Kabul
8	Kandahar
9	Khost
10	Kunar
11	Kunduz
12	Mazar-e-Sharif
12	Mazar-i-Sharif
13	Nangarhar
14	Nimruz
15	Paktika
16	Panjshir
17	Spin Boldak
18	Torkham
18	Torkham crossing
19	Luanda
20	Tirana
21	Andorra la Vella
22	Abu Dhabi
23	Al Dhafra
24	Dubai
25	Fujairah
26	Ras Al Khaimah
27	Sharjah
28	Buenos Aires
29	Rosario
30	Ushuaia
31	Gyumri
32	Jermuk
33	Kapan
34	Meghri
35	Yerevan
36	Syunik
36	TRIPP
36	Zangezur
36	Zangezur corridor
37	Saint John's
37	St John's
38	Adelaide
39	Brisbane
40	Canberra
41	Darwin
42	Melbourne
43	Perth
44	Sydney
45	Salzburg
46	Vienna
47	Agdam
48	Baku
49	Ganja
50	Kelbajar
51	Lachin
51	Lachin corridor
52	Artsakh
52	Karabakh
52	Nagorno-Karabakh
53	Nakhchivan
53	Nakhichevan
54	Shusha
54	Shushi
55	Khankendi
55	Stepanakert
56	Sumgait
57	Bujumbura
58	Gitega
59	Antwerp
60	Brussels
61	Cotonou
62	Porto-Novo
63	Djibo
64	Ouagadougou
65	Chittagong
66	Cox's Bazar
67	Dacca
67	Dhaka
68	Sofia
69	Varna
70	Manama
71	Muharraq
72	Nassau
73	Banja Luka
74	Mostar
75	Sarajevo
76	Srebrenica
77	Baranavichy
77	Baranovichi
78	Brest
78	Brest Fortress
79	Gomel
79	Homel
80	Great Stone
80	Great Stone Industrial Park
81	Grodno
81	Hrodna
82	Lida
83	Minsk
84	Mahilyow
84	Mogilev
85	Mozyr
86	Astravyets
86	Ostrovets
87	Vitebsk
88	Belmopan
89	La Paz
90	Sucre
91	Belém
92	Brasilia
93	Fortaleza
94	Manaus
95	Rio de Janeiro
96	São Paulo
97	Bridgetown
98	Bandar Seri Begawan
99	Thimphu
100	Gaborone
101	Bangui
102	Alberta
103	Calgary
104	Halifax
105	Kananaskis
106	Montreal
107	Ottawa
108	Quebec
109	Toronto
110	Vancouver
111	Bern
111	Berne
112	Bürgenstock
113	Davos
114	Geneva
115	Lausanne
116	Zurich
117	Santiago
118	Valparaíso
119	Beidaihe
120	Beijing
120	Peking
121	Boao
122	Chengdu
123	Chongqing
124	Dalian
125	Fujian
126	Guangzhou
127	Hainan
128	Hangzhou
129	Harbin
130	Kunming
131	Lhasa
132	Nanjing
133	Qingdao
134	Shanghai
135	Shenzhen
136	Tianjin
137	Tibet
138	Urumqi
139	Wuhan
140	Xi'an
140	Xian
141	Xinjiang
142	Abidjan
143	Yamoussoukro
144	Douala
145	Yaounde
146	Bukavu
147	Bunia
148	Goma
149	Ituri
150	Kinshasa
151	Kisangani
152	Lubumbashi
153	Masisi
154	North Kivu
154	South Kivu
155	Uvira
156	Brazzaville
157	Bogota
158	Cartagena
159	Catatumbo
160	Cúcuta
161	Medellín
162	Moroni
163	Praia
164	San Jose
165	Guantanamo
165	Guantanamo Bay
166	Havana
167	Akrotiri
167	RAF Akrotiri
168	Famagusta
169	Larnaca
170	Limassol
171	Nicosia
172	Paphos
173	Prague
174	Bavaria
175	Berlin
176	Bonn
177	Bremen
178	Cologne
179	Dresden
180	Düsseldorf
181	Frankfurt
182	Hamburg
183	Leipzig
184	Magdeburg
185	Munich
186	Ramstein
186	Ramstein Air Base
187	Stuttgart
188	Djibouti
188	Djibouti City
189	Roseau
190	Aarhus
190	Århus
191	Bornholm
192	Copenhagen
193	Faroe Islands
194	Santo Domingo
195	Algiers
196	Annaba
197	Oran
198	Tamanrasset
199	Tindouf
200	Esmeraldas
201	Guayaquil
202	Quito
203	Alexandria
204	Aswan
205	Cairo
206	El Alamein
206	New Alamein
207	Arish
207	El-Arish
208	Giza
209	Hurghada
210	Ismailia
211	Luxor
212	Port Said
213	Sharm el-Sheikh
214	Sinai
214	Sinai Peninsula
215	Suez
215	Suez Canal
216	Asmara
217	Dakhla
218	Guerguerat
219	El Aaiun
219	Laayoune
220	Barcelona
221	Basque Country
222	Canary Islands
223	Catalonia
224	Ceuta
225	Granada
226	Madrid
227	Melilla
228	Seville
229	Valencia
230	Narva
231	Tallinn
232	Addis Ababa
233	Amhara
234	Bahir Dar
235	Dire Dawa
236	Gondar
237	GERD
237	Grand Ethiopian Renaissance Dam
237	Renaissance Dam
238	Mekelle
239	Oromia
240	Tigray
241	Helsinki
242	Lapland
243	Turku
244	Suva
245	Bordeaux
246	Calais
247	Corsica
248	Évian
249	Lille
250	Lyon
251	Marseille
252	New Caledonia
253	Nice France
253	Nice in France
254	Paris
255	Strasbourg
256	Toulouse
257	Versailles
258	Palikir
259	Libreville
260	Belfast
261	Birmingham
262	Bristol
263	Edinburgh
264	Glasgow
265	Leeds
266	Liverpool
267	London
268	Manchester
269	Northern Ireland
270	Salisbury
271	Scotland
272	Wales
273	Batumi
274	Gori
275	Poti
276	Sokhumi
276	Sukhumi
277	Tbilisi
278	Tskhinvali
279	Zugdidi
280	Accra
281	Conakry
282	Banjul
283	Bissau
284	Malabo
285	Alexandroupoli
286	Athens
287	Crete
288	Lesbos
289	Piraeus
290	Rhodes
291	Salonika
291	Thessaloniki
292	Saint George's
292	St George's
293	Nuuk
294	Pituffik
294	Thule Air Base
295	Guatemala City
296	Essequibo
297	Georgetown
298	Tegucigalpa
299	Dubrovnik
300	Split Croatia
301	Zagreb
302	Cap-Haïtien
303	Port-au-Prince
304	Budapest
305	Debrecen
306	Paks
307	Aceh
308	Bali
309	Jakarta
310	Papua
310	West Papua
311	Surabaya
312	Ahmedabad
313	Amritsar
314	Arunachal Pradesh
315	Assam
316	Bengaluru
317	Chennai
317	Madras
318	Goa
319	Gujarat
320	Indian-administered Kashmir
320	Jammu & Kashmir
320	Jammu and Kashmir
321	Kerala
322	Calcutta
322	Kolkata
323	Ladakh
324	Manipur
325	Bombay
325	Mumbai
326	Delhi
326	New Delhi
327	Pahalgam
328	Srinagar
329	Dublin
330	Abadan
331	Abu Musa
332	Ahvaz
332	Ahwaz
333	Arak
333	Khondab
334	Ardabil
335	Asaluyeh
335	Assaluyeh
336	Astara
337	Bandar Abbas
338	Bandar Anzali
339	Birjand
340	Bojnurd
341	Bushehr
341	Bushehr nuclear plant
342	Chabahar
342	Chah Bahar
343	Dezful
344	East Azerbaijan
345	Evin
345	Evin prison
346	Fordo
346	Fordow
346	Fordow facility
347	Gilan
348	Gorgan
349	Greater Tunb
349	Greater and Lesser Tunbs
349	the Tunbs
350	Hamadan
350	Hamedan
351	Hormozgan
352	Imam Khomeini Airport
352	Imam Khomeini International Airport
353	Iranshahr
354	Esfahan
354	Isfahan
355	Izeh
356	Jask
357	Karaj
358	Kerman
359	Kermanshah
360	Kharg
360	Kharg Island
361	Khash
362	Khorasan Razavi
363	Khorramabad
364	Khorramshahr
365	Khuzestan
366	Kish
366	Kish Island
367	Iranian Kurdistan
367	Kurdistan Province
368	Lorestan
369	Mahabad
370	Marivan
371	Mashhad
372	Mazandaran
373	Mirjaveh
374	Natanz
375	Parchin
376	Piranshahr
377	Qazvin
378	Qeshm
379	Qom
380	Rasht
381	Rask
382	Sanandaj
383	Saravan
384	Semnan
385	Shahrekord
386	Shalamcheh
387	Shiraz
388	Sistan and Balochistan
388	Sistan and Baluchestan
388	Sistan and Baluchistan
388	Sistan va Baluchestan
388	Sistan-Baluchestan
389	South Pars
390	Tabriz
391	Teheran
391	Tehran
392	Orumiyeh
392	Urmia
393	West Azerbaijan
394	Yasuj
395	Yazd
396	Zabol
397	Zahedan
398	Zanjan
399	Ain Assad
399	Ain al-Asad
399	Ain al-Asad base
400	Anbar
401	Baghdad
402	Baiji
403	Basra
404	Diyala
405	Dohuk
405	Duhok
406	Erbil
406	Hewler
406	Irbil
407	Fallujah
408	Green Zone
409	Halabja
410	Karbala
411	Kirkuk
412	Makhmur
413	Mosul
414	Najaf
415	Nasiriyah
416	Nineveh
417	Ramadi
418	Salah al-Din Governorate
419	Samarra
420	Sinjar
421	Sulaimaniya
421	Sulaymaniyah
422	Tal Afar
423	Tikrit
424	Umm Qasr
425	Zakho
426	Reykjavik
427	Acre
428	Ashdod
429	Ashkelon
430	Bat Yam
431	Beer Sheva
431	Beersheba
432	Ben Gurion
432	Ben Gurion Airport
433	Dimona
434	Eilat
435	Galilee
436	Haifa
437	Kerem Shalom
438	Kiryat Shmona
439	Metula
440	Nahariya
441	Negev
442	Netanya
443	Nevatim
443	Nevatim airbase
444	Petah Tikva
445	Ramat Gan
446	Rehovot
447	Safed
448	Sderot
449	Tel Aviv
450	Bari
451	Genoa
452	Lampedusa
453	Milan
454	Naples
455	Rome
456	Sicily
457	Trieste
458	Turin
459	Venice
460	Kingston
461	Amman
462	Aqaba
463	Azraq
464	Irbid
465	Mafraq
466	Zarqa
467	Fukushima
468	Hiroshima
469	Hokkaido
470	Kashiwazaki-Kariwa
471	Kyoto
472	Nagasaki
473	Nagoya
474	Okinawa
475	Osaka
476	Sapporo
477	Tokyo
478	Yokosuka
479	Aktau
480	Alma-Ata
480	Almaty
481	Astana
481	Nur-Sultan
482	Baikonur
482	Baikonur Cosmodrome
483	Karaganda
484	Shymkent
485	Garissa
486	Lamu
487	Mombasa
488	Nairobi
489	Batken
490	Bishkek
491	Jalal-Abad
492	Osh
493	Phnom Penh
494	Preah Vihear
495	Tarawa
496	Basseterre
497	Busan
498	Gyeongju
499	Incheon
500	Jeju
501	Pyeongtaek
502	Seoul
503	Ali Al Salem
504	Kuwait
504	Kuwait City
505	Vientiane
506	Ain al-Hilweh
507	Aita al-Shaab
508	Baalbek
509	Beirut
510	Bekaa
510	Bekaa Valley
510	Beqaa
511	Bint Jbeil
512	Dahieh
512	Dahiyeh
513	Hermel
514	Kfar Kila
515	Khiam
516	Marjayoun
517	Maroun al-Ras
518	Nabatieh
519	Naqoura
520	Shebaa Farms
521	Sidon
522	Southern Lebanon
522	south Lebanon
523	Tyre
524	Zahle
525	Monrovia
526	Benghazi
527	Derna
528	Kufra
529	Misrata
530	Ras Lanuf
531	Sabha
532	Sirte
533	Tarhuna
534	Tobruk
535	Tripoli
536	Zawiya
537	Zintan
538	Castries
539	Vaduz
540	Colombo
541	Maseru
542	Kaunas
543	Klaipeda
544	Medininkai
545	Vilnius
546	Luxembourg City
547	Daugavpils
548	Riga
549	Macao
549	Macau
550	Agadir
551	Casablanca
552	Fez
553	Marrakech
553	Marrakesh
554	Rabat
555	Tangier
556	Monaco
557	Chisinau
557	Kishinev
558	Gagauzia
559	Tiraspol
560	Antananarivo
561	Male City
562	Ciudad Juárez
563	Culiacán
564	Guadalajara
565	Mexico City
566	Monterrey
567	Sinaloa
568	Tijuana
569	Majuro
570	Ohrid
571	Skopje
572	Bamako
573	Gao
574	Kayes
575	Kidal
576	Ménaka
577	Mopti
578	Tessalit
579	Timbuktu
580	Tinzaouaten
581	Valletta
582	Kachin
583	Mandalay
584	Myawaddy
585	Naypyidaw
585	Naypyitaw
586	Rakhine
586	Rakhine State
587	Sagaing
588	Yangon
589	Podgorica
590	Ulaanbaatar
590	Ulan Bator
591	Beira
592	Cabo Delgado
593	Maputo
594	Nampula
595	Nouakchott
596	Port Louis
597	Lilongwe
598	Kuala Lumpur
599	Langkawi
600	Putrajaya
601	Sabah
602	Windhoek
603	Agadez
604	Diffa
605	Niamey
606	Tillaberi
607	Abuja
608	Benue
609	Borno
609	Borno State
610	Kaduna
611	Kano
612	Lagos
613	Maiduguri
614	Port Harcourt
615	Sokoto
616	Zamfara
617	Managua
618	Amsterdam
619	Eindhoven
620	Rotterdam
621	The Hague
622	Bergen
623	Kirkenes
624	Oslo
625	Svalbard
626	Tromsø
627	Kathmandu
627	Katmandu
628	Yaren
629	Auckland
630	Christchurch
631	Wellington
632	Duqm
633	Musandam
634	Muscat
635	Salalah
636	Sohar
637	Azad Kashmir
637	Pakistan-administered Kashmir
638	Bajaur
639	Balochistan
639	Baluchistan
640	Chaman
641	Faisalabad
642	Gwadar
643	Islamabad
644	Karachi
645	Khyber Pakhtunkhwa
646	Kurram
647	Lahore
648	Multan
649	Muzaffarabad
650	Panjgur
651	Peshawar
652	Punjab
652	Punjab province
653	Quetta
654	Rawalpindi
655	Sialkot
656	Sindh
657	Swat
658	Turbat
659	North Waziristan
659	South Waziristan
659	Waziristan
660	Panama Canal
661	Panama City
662	Cusco
663	Lima
664	Cebu
665	Davao
666	Luzon
667	Manila
668	Mindanao
669	Palawan
670	Ngerulmud
671	Port Moresby
672	Bialystok
673	Gdansk
674	Krakow
675	Lublin
676	Poznan
677	Przemysl
678	Rzeszow
679	Warsaw
680	Wroclaw
681	Kaesong
682	Punggye-ri
683	Pyongyang
684	Sinpo
685	Wonsan
686	Yongbyon
687	Lisbon
688	Asuncion
689	Al-Mawasi
690	Beit Hanoun
691	Beit Lahia
692	Bethlehem
693	Deir al-Balah
694	Gaza
694	Gaza City
695	Gaza Strip
695	Gaza enclave
696	Hebron
697	Jabalia
697	Jabaliya
698	Jenin
699	Jericho
700	Khan Younis
700	Khan Yunis
701	Nablus
702	Netzarim
703	Nuseirat
704	Philadelphi corridor
705	Qalqilya
706	Rafah
706	Rafah crossing
707	Ramallah
708	Shejaiya
709	Tubas
710	Tulkarm
711	West Bank
712	Al Udeid
712	Al Udeid Air Base
713	Doha
714	Bucharest
715	Cluj-Napoca
716	Constanta
717	Tulcea
718	Arkhangelsk
719	Astrakhan
720	Bashkortostan
721	Belgorod
722	Bryansk
723	Chechnya
724	Chelyabinsk
725	Dagestan
726	Engels
726	Engels air base
727	Grozny
728	Ingushetia
729	Irkutsk
730	Izhevsk
731	Kaliningrad
732	Kaluga
733	Kamchatka
734	Kazan
735	Khabarovsk
736	Krasnodar
737	Krasnoyarsk
738	Kuril Islands
738	Kurils
738	Northern Territories
739	Kursk
739	Kursk region
740	Lipetsk
741	Makhachkala
742	Moscow
743	Murmansk
744	Nizhny Novgorod
745	North Ossetia
746	Novorossiysk
747	Novosibirsk
748	Omsk
749	Orenburg
750	Oryol Oblast
751	Perm
752	Pskov
753	Rostov
753	Rostov-on-Don
754	Ryazan
755	Saint Petersburg
755	St. Petersburg
756	Sakhalin
757	Samara
758	Saratov
759	Severodvinsk
760	Siberia
761	Smolensk
762	Sochi
763	Taganrog
764	Tambov
765	Tatarstan
766	Tomsk
767	Tuapse
768	Tula
769	Tver
770	Ufa
771	Ust-Luga
772	Valaam
773	Vladivostok
774	Volgograd
775	Voronezh
776	Yakutia
777	Ekaterinburg
777	Yekaterinburg
778	Kigali
779	Abqaiq
780	Al-Ula
780	AlUla
781	Dammam
782	Dhahran
783	Jeddah
783	Jidda
784	Jizan
785	Khobar
786	Makkah
786	Mecca
787	Madinah
787	Medina
788	Najran
789	NEOM
790	Riyadh
791	Tabuk
792	Taif
793	Yanbu
794	Atbara
795	Babanusa
796	Blue Nile State
797	Damazin
798	Darfur
798	North Darfur
798	South Darfur
798	West Darfur
799	Dilling
800	Al-Fashir
800	El Fasher
801	El Geneina
801	Geneina
802	El Obeid
803	Gezira
804	Kadugli
805	Kassala
806	Khartoum
807	Kordofan
807	North Kordofan
807	South Kordofan
808	Merowe
809	Nyala
810	Omdurman
811	Port Sudan
812	Sennar
813	Wad Madani
813	Wad Medani
814	Zalingei
815	Zamzam
816	Dakar
817	Singapore
818	Honiara
819	Freetown
820	San Salvador
821	San Marino
822	Baidoa
823	Berbera
824	Bosaso
825	Galkayo
826	Garowe
827	Hargeisa
828	Kismayo
829	Mogadishu
830	Puntland
831	Belgrade
832	Niš
833	Novi Sad
834	Juba
835	Sao Tome
836	Paramaribo
837	Bratislava
838	Ljubljana
839	Gothenburg
840	Gotland
841	Malmö
842	Stockholm
843	Mbabane
844	Victoria Seychelles
845	Afrin
846	Al-Bab
847	Al-Tanf
847	Tanf
848	Abu Kamal
848	Albu Kamal
849	Aleppo
850	Azaz
851	Baniyas
852	Damascus
853	Daraa
853	Deraa
854	Deir al-Zor
854	Deir ez-Zor
855	Eastern Ghouta
856	Golan
856	Golan Heights
857	Hama
858	Hasaka
858	Hasakah
859	Hmeimim
859	Hmeimim air base
859	Khmeimim
860	Homs
861	Idlib
862	Jableh
863	Jarablus
864	Kobane
864	Kobani
865	Latakia
866	Manbij
867	Masyaf
868	Mezzeh
869	Palmyra
870	Qamishli
871	Quneitra
872	Raqqa
873	Ras al-Ain
874	Saraqib
875	Sayyida Zaynab
876	Suwayda
876	Suweida
876	Sweida
877	Tal Abyad
878	Tartous
878	Tartus
879	Abéché
880	Adré
881	N'Djamena
881	Ndjamena
882	Lome
883	Bangkok
884	Chiang Mai
885	Phuket
886	Sisaket
887	Surin
888	Dushanbe
889	Gorno-Badakhshan
890	Khorog
891	Khujand
892	Ashgabat
892	Ashkhabad
893	Avaza
893	Awaza
894	Turkmenbashi
894	Türkmenbaşy
895	Dili
896	Nuku'alofa
897	Port of Spain
898	Bizerte
899	Kasserine
900	Sfax
901	Sousse
902	Tunis
903	Adana
904	Akkuyu
905	Ankara
906	Antalya
907	Bosphorus
907	Bosporus
908	Bursa
909	Ceyhan
910	Dardanelles
911	Diyarbakir
912	Erzurum
913	Gaziantep
914	Hakkari
915	Hatay
916	Incirlik
916	Incirlik Air Base
917	Istanbul
918	Izmir
919	Konya
920	Mardin
921	Mersin
922	Sanliurfa
923	Trabzon
924	Funafuti
925	Kaohsiung
926	Kinmen
927	Taipei
928	Arusha
929	Dar es Salaam
930	Dodoma
931	Zanzibar
932	Entebbe
933	Kampala
934	Avdiivka
935	Bakhmut
936	Berdiansk
937	Bucha
938	Chasiv Yar
939	Cherkasy
940	Chernihiv
941	Chernivtsi
942	Chernobyl
942	Chornobyl
943	Crimea
944	Dnipro
944	Dnipropetrovsk
945	Donbas
945	Donbass
946	Donetsk
947	Energodar
947	Enerhodar
948	Ivano-Frankivsk
949	Izium
950	Izmail
951	Crimean Bridge
951	Kerch Bridge
952	Kharkiv
952	Kharkov
953	Kherson
954	Khmelnytskyi
955	Kramatorsk
956	Kremenchuk
957	Kryvyi Rih
958	Kupiansk
959	Kiev
959	Kyiv
960	Lugansk
960	Luhansk
961	Lutsk
962	Lviv
962	Lvov
963	Mariupol
964	Melitopol
965	Mykolaiv
965	Nikolaev
966	Myrnohrad
967	Nikopol
968	Odesa
968	Odessa
969	Pokrovsk
970	Poltava
971	Rivne
972	Sevastopol
973	Simferopol
974	Sloviansk
975	Snake Island
976	Sumy
977	Ternopil
978	Toretsk
979	Uzhhorod
980	Vinnytsia
981	Vovchansk
982	Zaporizhia
982	Zaporizhzhia
982	Zaporozhye
983	Zaporizhzhia nuclear plant
983	Zaporizhzhia nuclear power plant
984	Zhytomyr
985	Montevideo
986	Alaska
987	Anchorage
988	Arizona
989	Atlanta
990	Boston
991	California
992	Camp David
993	Chicago
994	Dallas
995	Denver
996	Detroit
997	Florida
998	Hawaii
999	Houston
1000	Las Vegas
1001	Los Angeles
1002	Mar-a-Lago
1003	Miami
1004	Michigan
1005	Minneapolis
1006	New Orleans
1007	NYC
1007	New York
1007	New York City
1008	Norfolk
1009	Ohio
1010	Pearl Harbor
1011	Pennsylvania
1012	Philadelphia
1013	Portland
1014	San Diego
1015	San Francisco
1016	Seattle
1017	Texas
1018	Virginia
1019	Washington
1019	Washington DC
1020	Bukhara
1021	Samarkand
1022	Tashkent
1023	Termez
1024	Vatican City
1025	Kingstown
1026	Caracas
1027	Maracaibo
1028	Zulia
1029	Cam Ranh
1030	Da Nang
1031	Hanoi
1032	Ho Chi Minh City
1032	Saigon
1033	Port Vila
1034	Apia
1035	Mitrovica
1036	Prishtina
1036	Pristina
1037	Abyan
1038	Aden
1039	Al-Bayda
1040	Al-Mahra
1041	Dhamar
1042	Hadhramaut
1042	Hadramawt
1043	Hodeida
1043	Hodeidah
1043	Hudaydah
1044	Ibb
1045	Ma'rib
1045	Marib
1046	Mocha
1047	Mukalla
1048	Ras Isa
1049	Saada
1049	Saadah
1050	Salif
1051	Sana'a
1051	Sanaa
1052	Shabwa
1053	Socotra
1054	Taiz
1055	Cape Town
1056	Durban
1057	Johannesburg
1058	Pretoria
1059	Lusaka
1060	Harare
1061	Abyei
1062	Aegean
1062	Aegean Sea
1063	Africa
1064	Al-Aqsa
1064	Al-Aqsa Mosque
1064	Temple Mount
1065	Arabian Peninsula
1066	Arabian Sea
1067	Arctic
1068	Arvand Rud
1068	Shatt al-Arab
1069	Asia
1070	Atlantic Ocean
1070	the Atlantic
1071	Bab al-Mandab
1071	Bab al-Mandeb
1071	Bab el-Mandeb
1072	Balkans
1072	Western Balkans
1073	Baltic
1073	Baltic Sea
1074	Barents Sea
1075	Bilderberg
1076	Black Sea
1077	Caribbean Sea
1077	the Caribbean
1078	Caspian
1078	Caspian Sea
1079	Caucasus
1079	South Caucasus
1080	Central Asia
1081	Danube
1082	Dead Sea
1083	DMZ
1083	Demilitarized Zone
1084	Diego Garcia
1085	East China Sea
1086	Eastern Europe
1087	English Channel
1088	Euphrates
1089	Falkland Islands
1089	Falklands
1089	Malvinas
1090	Fergana Valley
1090	Ferghana Valley
1091	Galwan
1091	Galwan Valley
1092	Gibraltar
1093	Guam
1094	Gulf of Aden
1095	Gulf of Guinea
1096	Gulf of America
1096	Gulf of Mexico
1097	Gulf of Oman
1097	Sea of Oman
1098	Helmand River
1098	Hirmand River
1099	Horn of Africa
1100	Indian Ocean
1101	East Jerusalem
1101	Jerusalem
1101	West Jerusalem
1101	occupied Jerusalem
1102	Kashmir
1103	Korean Peninsula
1104	Latin America
1105	Levant
1106	Line of Control
1107	Mediterranean
1107	Mediterranean Sea
1107	eastern Mediterranean
1108	Middle East
1108	the Middle East
1109	Blue Nile
1109	Nile
1109	Nile River
1110	North Africa
1111	North Sea
1112	Indo-Pacific
1112	Pacific Ocean
1112	the Pacific
1113	Panmunjom
1114	Arabian Gulf
1114	Persian Gulf
1114	the Gulf
1115	Red Sea
1116	Sahel
1116	Sahel region
1117	Scarborough Shoal
1118	Azov Sea
1118	Sea of Azov
1119	East Sea
1119	Sea of Japan
1120	Second Thomas Shoal
1121	Diaoyu Islands
1121	Senkaku Islands
1121	Senkakus
1122	South China Sea
1123	South-East Asia
1123	Southeast Asia
1124	Spratly Islands
1124	Spratlys
1125	Hormuz
1125	Hormuz Strait
1125	Strait of Hormuz
1126	Malacca Strait
1126	Strait of Malacca
1127	Suwalki Gap
1128	Taiwan Strait
1129	West Africa
1130	Yellow Sea
`;
/** code of a party or line in places.ts, form: what is shown, where it is not the first form above */
export const CALLED = `
DAWN	Dawn
MENA	MENA
RBC	RBC
`;

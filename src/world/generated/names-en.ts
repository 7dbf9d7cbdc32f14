// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** code, use, form, sector */
export const PARTY_NAMES = `
ABCNEWS	name	ABC News	
ABKHAZIA	name	Abkhazia	
ABUSAYYAF	name	Abu Sayyaf	
ADF	name	Allied Democratic Forces	
ADNOC	name	ADNOC	
AEOI	name	Atomic Energy Organization of Iran	
AEROFLOT	name	Aeroflot	
AES	name	Alliance of Sahel States	
AFG	name	Afghanistan	
AFP	name	AFP	
AFRICA	name	African states	
AGO	name	Angola	
AIIB	name	Asian Infrastructure Investment Bank	
AIRBUS	name	Airbus	
ALAHRAM	name	Al-Ahram	
ALAKHBAR	name	Al-Akhbar	
ALALAM	name	Al-Alam	
ALARABIYA	name	Al Arabiya	
ALARABY	name	Al-Araby Al-Jadeed	
ALB	name	Albania	
ALHURRA	name	Alhurra	
ALJAZEERA	name	Al Jazeera	
ALMANAR	name	Al-Manar	
ALMASIRAH	name	Al-Masirah	
ALMAYADEEN	name	Al Mayadeen	
ALQAEDA	name	Al-Qaeda	
ALQUDSALARABI	name	Al-Quds Al-Arabi	
ALSHABAAB	name	Al-Shabaab	
ALSHARQ	name	Asharq News	
AMNESTY	name	Amnesty International	
ANADOLU	name	Anadolu	
AND	name	Andorra	
ANI	name	ANI	
ANNAHAR	name	An-Nahar	
ANSA	name	ANSA	
ANTARA	name	Antara	
AP	name	Associated Press	
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
CAN	name	Canada	
CARICOM	name	Caribbean Community	
CBS	name	CBS	
CELAC	name	CELAC	
CENTRALASIA	name	Central Asian states	
CGTN	name	CGTN	
CHE	name	Switzerland	
CHL	name	Chile	
CHN	name	China	
CHN	name	People's Republic of China	
CIS	name	Commonwealth of Independent States	
CIV	name	Côte d’Ivoire	
CIV	name	Ivory Coast	
CMR	name	Cameroon	
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
CUB	name	Cuba	
CYP	name	Cyprus	
CZE	name	Czechia	
CZE	name	Czech Republic	
DASSAULT	name	Dassault	
DEU	name	Germany	
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
ENI	name	ENI	
ENTEKHAB	name	Entekhab News	
ERI	name	Eritrea	
ESH	name	Western Sahara	
ESP	name	Spain	
EST	name	Estonia	
ETA	name	Basque separatist group ETA	
ETH	name	Ethiopia	
EU	name	European Union	
EURONEWS	name	Euronews	
EXXON	name	ExxonMobil	
FAO	name	Food and Agriculture Organization	
FARC	name	FARC	
FARSNEWS	name	Fars News Agency	
FATF	name	Financial Action Task Force	
FAZ	name	Frankfurter Allgemeine	
FDLR	name	FDLR	
FIN	name	Finland	
FJI	name	Fiji	
FLA	name	Azawad Liberation Front	
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
HAARETZ	name	Haaretz	
HAMAS	name	Hamas	
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
IAEA	name	IAEA	
ICC	name	International Criminal Court	
ICJ	name	International Court of Justice	
ICRC	name	International Committee of the Red Cross	
IDN	name	Indonesia	
IGAD	name	IGAD	
ILNA	name	ILNA	
ILO	name	International Labour Organization	
IMF	name	International Monetary Fund	
INA	name	Iraqi News Agency	
IND	name	India	
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
ISIS	name	ISIS	
ISL	name	Iceland	
ISNA	name	ISNA	
ISR	name	Israel	
ISWTHINK	name	Institute for the Study of War	
ITA	name	Italy	
IZVESTIA	name	Izvestia	
JAISHALADL	name	Jaish al-Adl	
JAM	name	Jamaica	
JEM	name	Justice and Equality Movement	
JNIM	name	JNIM	
JOR	name	Jordan	
JPN	name	Japan	
JPOST	name	Jerusalem Post	
KAN	name	Kan 11	
KAYHAN	name	Kayhan	
KAZ	name	Kazakhstan	
KAZATOMPROM	name	Kazatomprom	
KAZINFORM	name	Kazinform	
KCNA	name	KCNA	
KDPI	name	KDPI	
KEN	name	Kenya	
KGZ	name	Kyrgyzstan	
KHABARONLINE	name	Khabar Online	
KHATAM	name	Khatam al-Anbiya	
KHM	name	Cambodia	
KIR	name	Kiribati	
KNA	name	Saint Kitts and Nevis	
KOMMERSANT	name	Kommersant	
KOR	name	South Korea	
KOR	name	Republic of Korea	
KRG	name	Kurdistan Regional Government	
KUNA	name	KUNA	
KWT	name	Kuwait	
KYIVINDEPENDENT	name	Kyiv Independent	
KYODO	name	Kyodo	
LAO	name	Laos	
LAO	name	Lao People's Democratic Republic	
LATINAMERICA	name	Latin American countries	
LBN	name	Lebanon	
LBR	name	Liberia	
LBY	name	Libya	
LCA	name	St. Lucia	
LCA	name	Saint Lucia	
LEFIGARO	name	Le Figaro	
LEMONDE	name	Le Monde	
LEONARDO	name	Leonardo SpA	
LET	name	Lashkar-e-Taiba	
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
MAZ	name	Minsk Automobile Plant	
MCO	name	Monaco	
MDA	name	Moldova	
MDG	name	Madagascar	
MDV	name	Maldives	
MEDUZA	name	Meduza	
MEE	name	Middle East Eye	
MEHR	name	Mehr News Agency	
MEK	name	MEK	
MERCOSUR	name	Mercosur	
META	name	Facebook	
MEX	name	Mexico	
MHL	name	Marshall Islands	
MICROSOFT	name	Microsoft	
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
MTZ	name	Minsk Tractor Works	
MUS	name	Mauritius	
MUSLIMBROTHERHOOD	name	Muslim Brotherhood	
MUSLIMSTATES	name	Muslim countries	
MWI	name	Malawi	
MYS	name	Malaysia	
NAFTOGAZ	name	Naftogaz	
NAM	name	Namibia	
NAM_MOVEMENT	name	Non-Aligned Movement	
NATO	name	NATO	
NAXALITES	name	Naxalites	
NBC	name	NBC	
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
NPA	name	New People's Army	
NPL	name	Nepal	
NPR	name	NPR	
NRU	name	Nauru	
NUG	name	National Unity Government	
NVIDIA	name	Nvidia	
NYT	name	New York Times	
NZL	name	New Zealand	
OAS	name	Organization of American States	
OECD	name	OECD	
OIC	name	Organisation of Islamic Cooperation	
OLA	name	Oromo Liberation Army	
OMN	name	Oman	
ONA	name	Oman News Agency	
ONTBLR	name	SB. Belarus Today	
OPCW	name	OPCW	
OPEC	name	OPEC	
OPECPLUS	name	OPEC plus	
OSCE	name	OSCE	
P5PLUS1	name	P5 plus 1	
PAK	name	Pakistan	
PALESTINIANFACTIONS	name	Palestinian factions	
PAN	name	Panama	
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
RENAMO	name	Renamo	
REPUBLIKASRPSKA	name	Republika Srpska	
RESISTANCEAXIS	name	Axis of Resistance	
REUTERS	name	Reuters	
RFERL	name	Radio Free Europe	
RFI	name	RFI	
RHEINMETALL	name	Rheinmetall	
RIANOVOSTI	name	RIA Novosti	
ROSATOM	name	Rosatom	
ROSNEFT	name	Rosneft	
ROSOBORONEXPORT	name	Rosoboronexport	
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
SUNA	name	SUNA	
SUR	name	Suriname	
SVK	name	Slovakia	
SVN	name	Slovenia	
SWE	name	Sweden	
SWZ	name	Eswatini	
SYC	name	Seychelles	
SYR	name	Syria	
SYR	name	Syrian Arab Republic	
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
WAFA	name	WAFA	
WAGNER	name	Wagner Group	
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
YJC	name	Young Journalists Club	
YNET	name	Ynet	
YONHAP	name	Yonhap	
ZAF	name	South Africa	
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
0	Bagram
0	Bagram air base
1	Helmand
2	Herat
3	Jalalabad
4	Kabul
5	Kandahar
6	Kunduz
7	Mazar-e-Sharif
7	Mazar-i-Sharif
8	Panjshir
9	Torkham
9	Torkham crossing
10	Luanda
11	Tirana
12	Andorra la Vella
13	Abu Dhabi
14	Dubai
15	Fujairah
16	Sharjah
17	Buenos Aires
18	Gyumri
19	Meghri
20	Yerevan
21	Syunik
21	TRIPP
21	Zangezur
21	Zangezur corridor
22	Saint John's
22	St John's
23	Canberra
24	Darwin
25	Melbourne
26	Perth
27	Sydney
28	Salzburg
29	Vienna
30	Baku
31	Lachin
31	Lachin corridor
32	Artsakh
32	Karabakh
32	Nagorno-Karabakh
33	Nakhchivan
33	Nakhichevan
34	Shusha
34	Shushi
35	Khankendi
35	Stepanakert
36	Bujumbura
37	Gitega
38	Antwerp
39	Brussels
40	Cotonou
41	Porto-Novo
42	Ouagadougou
43	Chittagong
44	Cox's Bazar
45	Dacca
45	Dhaka
46	Sofia
47	Varna
48	Manama
49	Nassau
50	Banja Luka
51	Sarajevo
52	Srebrenica
53	Baranavichy
53	Baranovichi
54	Brest
54	Brest Fortress
55	Gomel
55	Homel
56	Great Stone
56	Great Stone Industrial Park
57	Grodno
57	Hrodna
58	Minsk
59	Mahilyow
59	Mogilev
60	Astravyets
60	Ostrovets
61	Vitebsk
62	Belmopan
63	La Paz
64	Sucre
65	Belém
66	Brasilia
67	Rio de Janeiro
68	São Paulo
69	Bridgetown
70	Bandar Seri Begawan
71	Thimphu
72	Gaborone
73	Bangui
74	Kananaskis
75	Montreal
76	Ottawa
77	Quebec
78	Toronto
79	Vancouver
80	Bern
80	Berne
81	Bürgenstock
82	Davos
83	Geneva
84	Lausanne
85	Zurich
86	Santiago
87	Beidaihe
88	Beijing
88	Peking
89	Chongqing
90	Guangzhou
91	Hangzhou
92	Harbin
93	Qingdao
94	Shanghai
95	Shenzhen
96	Tianjin
97	Tibet
98	Urumqi
99	Wuhan
100	Xi'an
100	Xian
101	Xinjiang
102	Abidjan
103	Yamoussoukro
104	Yaounde
105	Bukavu
106	Goma
107	Ituri
108	Kinshasa
109	North Kivu
109	South Kivu
110	Brazzaville
111	Bogota
112	Medellín
113	Moroni
114	Praia
115	San Jose
116	Guantanamo
116	Guantanamo Bay
117	Havana
118	Akrotiri
118	RAF Akrotiri
119	Limassol
120	Nicosia
121	Prague
122	Berlin
123	Bonn
124	Cologne
125	Frankfurt
126	Hamburg
127	Munich
128	Ramstein
128	Ramstein Air Base
129	Djibouti
129	Djibouti City
130	Roseau
131	Aarhus
131	Århus
132	Copenhagen
133	Faroe Islands
134	Santo Domingo
135	Algiers
136	Oran
137	Tindouf
138	Guayaquil
139	Quito
140	Alexandria
141	Cairo
142	El Alamein
142	New Alamein
143	Arish
143	El-Arish
144	Sharm el-Sheikh
145	Sinai
145	Sinai Peninsula
146	Suez
146	Suez Canal
147	Asmara
148	Guerguerat
149	El Aaiun
149	Laayoune
150	Barcelona
151	Canary Islands
152	Catalonia
153	Ceuta
154	Madrid
155	Melilla
156	Valencia
157	Narva
158	Tallinn
159	Addis Ababa
160	Amhara
161	GERD
161	Grand Ethiopian Renaissance Dam
161	Renaissance Dam
162	Mekelle
163	Oromia
164	Tigray
165	Helsinki
166	Suva
167	Calais
168	Évian
169	Lyon
170	Marseille
171	New Caledonia
172	Nice France
173	Paris
174	Strasbourg
175	Palikir
176	Libreville
177	Belfast
178	Edinburgh
179	Glasgow
180	London
181	Manchester
182	Northern Ireland
183	Salisbury
184	Scotland
185	Wales
186	Batumi
187	Sokhumi
187	Sukhumi
188	Tbilisi
189	Tskhinvali
190	Accra
191	Conakry
192	Banjul
193	Bissau
194	Malabo
195	Athens
196	Crete
197	Lesbos
198	Salonika
198	Thessaloniki
199	Saint George's
199	St George's
200	Nuuk
201	Pituffik
201	Thule Air Base
202	Guatemala City
203	Essequibo
204	Georgetown
205	Tegucigalpa
206	Dubrovnik
207	Split Croatia
208	Zagreb
209	Port-au-Prince
210	Budapest
211	Aceh
212	Bali
213	Jakarta
214	Papua
214	West Papua
215	Chennai
215	Madras
216	Goa
217	Indian-administered Kashmir
217	Jammu & Kashmir
217	Jammu and Kashmir
218	Calcutta
218	Kolkata
219	Ladakh
220	Manipur
221	Bombay
221	Mumbai
222	Delhi
222	New Delhi
223	Pahalgam
224	Srinagar
225	Dublin
226	Abadan
227	Abu Musa
228	Ahvaz
228	Ahwaz
229	Arak
229	Khondab
230	Asaluyeh
230	Assaluyeh
231	Astara
232	Bandar Abbas
233	Bandar Anzali
234	Bushehr
234	Bushehr nuclear plant
235	Chabahar
235	Chah Bahar
236	East Azerbaijan
237	Evin
237	Evin prison
238	Fordo
238	Fordow
238	Fordow facility
239	Greater Tunb
239	Greater and Lesser Tunbs
239	the Tunbs
240	Hamadan
240	Hamedan
241	Imam Khomeini Airport
241	Imam Khomeini International Airport
242	Esfahan
242	Isfahan
243	Karaj
244	Kerman
245	Kermanshah
246	Kharg
246	Kharg Island
247	Khorramshahr
248	Khuzestan
249	Kish
249	Kish Island
250	Iranian Kurdistan
250	Kurdistan Province
251	Mashhad
252	Natanz
253	Parchin
254	Qeshm
255	Qom
256	Rasht
257	Semnan
258	Shiraz
259	Sistan and Balochistan
259	Sistan and Baluchestan
259	Sistan and Baluchistan
259	Sistan va Baluchestan
259	Sistan-Baluchestan
260	South Pars
261	Tabriz
262	Teheran
262	Tehran
263	Orumiyeh
263	Urmia
264	West Azerbaijan
265	Yazd
266	Zahedan
267	Ain Assad
267	Ain al-Asad
267	Ain al-Asad base
268	Anbar
269	Baghdad
270	Basra
271	Dohuk
271	Duhok
272	Erbil
272	Hewler
272	Irbil
273	Fallujah
274	Green Zone
275	Karbala
276	Kirkuk
277	Mosul
278	Najaf
279	Sinjar
280	Sulaimaniya
280	Sulaymaniyah
281	Reykjavik
282	Ashdod
283	Ashkelon
284	Beer Sheva
284	Beersheba
285	Ben Gurion
285	Ben Gurion Airport
286	Dimona
287	Eilat
288	Haifa
289	Kiryat Shmona
290	Nevatim
290	Nevatim airbase
291	Sderot
292	Tel Aviv
293	Lampedusa
294	Milan
295	Naples
296	Rome
297	Sicily
298	Venice
299	Kingston
300	Amman
301	Aqaba
302	Zarqa
303	Fukushima
304	Hiroshima
305	Kashiwazaki-Kariwa
306	Nagasaki
307	Okinawa
308	Osaka
309	Tokyo
310	Aktau
311	Alma-Ata
311	Almaty
312	Astana
312	Nur-Sultan
313	Baikonur
313	Baikonur Cosmodrome
314	Mombasa
315	Nairobi
316	Batken
317	Bishkek
318	Osh
319	Phnom Penh
320	Preah Vihear
321	Tarawa
322	Basseterre
323	Busan
324	Gyeongju
325	Seoul
326	Kuwait
326	Kuwait City
327	Vientiane
328	Baalbek
329	Beirut
330	Bekaa
330	Bekaa Valley
330	Beqaa
331	Dahieh
331	Dahiyeh
332	Nabatieh
333	Naqoura
334	Sidon
335	Southern Lebanon
335	south Lebanon
336	Tyre
337	Monrovia
338	Benghazi
339	Derna
340	Misrata
341	Sabha
342	Sirte
343	Tobruk
344	Tripoli
345	Castries
346	Vaduz
347	Colombo
348	Maseru
349	Kaunas
350	Klaipeda
351	Vilnius
352	Luxembourg City
353	Daugavpils
354	Riga
355	Macao
355	Macau
356	Casablanca
357	Marrakech
357	Marrakesh
358	Rabat
359	Tangier
360	Monaco
361	Chisinau
361	Kishinev
362	Gagauzia
363	Tiraspol
364	Antananarivo
365	Male City
366	Mexico City
367	Tijuana
368	Majuro
369	Ohrid
370	Skopje
371	Bamako
372	Gao
373	Kidal
374	Timbuktu
375	Valletta
376	Naypyidaw
376	Naypyitaw
377	Rakhine
377	Rakhine State
378	Podgorica
379	Ulaanbaatar
379	Ulan Bator
380	Cabo Delgado
381	Maputo
382	Nouakchott
383	Port Louis
384	Lilongwe
385	Kuala Lumpur
386	Putrajaya
387	Windhoek
388	Agadez
389	Niamey
390	Abuja
391	Borno
391	Borno State
392	Kano
393	Lagos
394	Maiduguri
395	Managua
396	Amsterdam
397	Rotterdam
398	The Hague
399	Oslo
400	Svalbard
401	Kathmandu
401	Katmandu
402	Yaren
403	Auckland
404	Christchurch
405	Wellington
406	Duqm
407	Muscat
408	Salalah
409	Sohar
410	Azad Kashmir
410	Pakistan-administered Kashmir
411	Balochistan
411	Baluchistan
412	Gwadar
413	Islamabad
414	Karachi
415	Khyber Pakhtunkhwa
416	Lahore
417	Peshawar
418	Punjab
418	Punjab province
419	Quetta
420	Turbat
421	North Waziristan
421	South Waziristan
421	Waziristan
422	Panama Canal
423	Panama City
424	Lima
425	Manila
426	Mindanao
427	Ngerulmud
428	Port Moresby
429	Bialystok
430	Gdansk
431	Krakow
432	Lublin
433	Rzeszow
434	Warsaw
435	Kaesong
436	Punggye-ri
437	Pyongyang
438	Sinpo
439	Wonsan
440	Yongbyon
441	Lisbon
442	Asuncion
443	Bethlehem
444	Deir al-Balah
445	Gaza
445	Gaza City
446	Gaza Strip
446	Gaza enclave
447	Hebron
448	Jabalia
448	Jabaliya
449	Jenin
450	Jericho
451	Khan Younis
451	Khan Yunis
452	Nablus
453	Nuseirat
454	Rafah
454	Rafah crossing
455	Ramallah
456	Tulkarm
457	West Bank
458	Al Udeid
458	Al Udeid Air Base
459	Doha
460	Bucharest
461	Constanta
462	Astrakhan
463	Belgorod
464	Bryansk
465	Chechnya
466	Dagestan
467	Engels
467	Engels air base
468	Grozny
469	Kaliningrad
470	Kazan
471	Krasnodar
472	Kuril Islands
472	Kurils
472	Northern Territories
473	Kursk
473	Kursk region
474	Makhachkala
475	Moscow
476	Murmansk
477	Novorossiysk
478	Novosibirsk
479	Pskov
480	Rostov
480	Rostov-on-Don
481	Saint Petersburg
481	St. Petersburg
482	Samara
483	Siberia
484	Smolensk
485	Sochi
486	Tatarstan
487	Valaam
488	Vladivostok
489	Volgograd
490	Voronezh
491	Ekaterinburg
491	Yekaterinburg
492	Kigali
493	Abqaiq
494	Al-Ula
494	AlUla
495	Dammam
496	Jeddah
496	Jidda
497	Makkah
497	Mecca
498	Madinah
498	Medina
499	NEOM
500	Riyadh
501	Yanbu
502	Darfur
502	North Darfur
502	South Darfur
502	West Darfur
503	Al-Fashir
503	El Fasher
504	El Geneina
504	Geneina
505	El Obeid
506	Khartoum
507	Kordofan
507	North Kordofan
507	South Kordofan
508	Merowe
509	Nyala
510	Omdurman
511	Port Sudan
512	Wad Madani
512	Wad Medani
513	Dakar
514	Singapore
515	Honiara
516	Freetown
517	San Salvador
518	San Marino
519	Berbera
520	Hargeisa
521	Kismayo
522	Mogadishu
523	Puntland
524	Belgrade
525	Novi Sad
526	Juba
527	Sao Tome
528	Paramaribo
529	Bratislava
530	Ljubljana
531	Gothenburg
532	Gotland
533	Malmö
534	Stockholm
535	Mbabane
536	Victoria Seychelles
537	Afrin
538	Al-Tanf
538	Tanf
539	Abu Kamal
539	Albu Kamal
540	Aleppo
541	Damascus
542	Daraa
542	Deraa
543	Deir al-Zor
543	Deir ez-Zor
544	Golan
544	Golan Heights
545	Hama
546	Hasaka
546	Hasakah
547	Hmeimim
547	Hmeimim air base
547	Khmeimim
548	Homs
549	Idlib
550	Kobane
550	Kobani
551	Latakia
552	Manbij
553	Palmyra
554	Qamishli
555	Quneitra
556	Raqqa
557	Suwayda
557	Suweida
557	Sweida
558	Tartous
558	Tartus
559	N'Djamena
559	Ndjamena
560	Lome
561	Bangkok
562	Phuket
563	Dushanbe
564	Khujand
565	Ashgabat
565	Ashkhabad
566	Avaza
566	Awaza
567	Turkmenbashi
567	Türkmenbaşy
568	Dili
569	Nuku'alofa
570	Port of Spain
571	Sfax
572	Tunis
573	Adana
574	Akkuyu
575	Ankara
576	Antalya
577	Bosphorus
577	Bosporus
578	Ceyhan
579	Dardanelles
580	Diyarbakir
581	Gaziantep
582	Incirlik
582	Incirlik Air Base
583	Istanbul
584	Izmir
585	Funafuti
586	Kaohsiung
587	Kinmen
588	Taipei
589	Dar es Salaam
590	Dodoma
591	Zanzibar
592	Entebbe
593	Kampala
594	Avdiivka
595	Bakhmut
596	Bucha
597	Chernihiv
598	Chernobyl
598	Chornobyl
599	Crimea
600	Dnipro
600	Dnipropetrovsk
601	Donbas
601	Donbass
602	Donetsk
603	Energodar
603	Enerhodar
604	Crimean Bridge
604	Kerch Bridge
605	Kharkiv
605	Kharkov
606	Kherson
607	Kramatorsk
608	Kryvyi Rih
609	Kiev
609	Kyiv
610	Lugansk
610	Luhansk
611	Lviv
611	Lvov
612	Mariupol
613	Mykolaiv
613	Nikolaev
614	Odesa
614	Odessa
615	Pokrovsk
616	Poltava
617	Sevastopol
618	Simferopol
619	Snake Island
620	Sumy
621	Zaporizhia
621	Zaporizhzhia
621	Zaporozhye
622	Zaporizhzhia nuclear plant
622	Zaporizhzhia nuclear power plant
623	Zhytomyr
624	Montevideo
625	Alaska
626	Anchorage
627	Boston
628	California
629	Camp David
630	Chicago
631	Florida
632	Hawaii
633	Houston
634	Los Angeles
635	Mar-a-Lago
636	Miami
637	Minneapolis
638	NYC
638	New York
638	New York City
639	Philadelphia
640	Portland
641	San Francisco
642	Seattle
643	Texas
644	Washington
644	Washington DC
645	Bukhara
646	Samarkand
647	Tashkent
648	Vatican City
649	Kingstown
650	Caracas
651	Maracaibo
652	Hanoi
653	Ho Chi Minh City
653	Saigon
654	Port Vila
655	Apia
656	Mitrovica
657	Prishtina
657	Pristina
658	Aden
659	Hadhramaut
659	Hadramawt
660	Hodeida
660	Hodeidah
660	Hudaydah
661	Ma'rib
661	Marib
662	Ras Isa
663	Saada
663	Saadah
664	Sana'a
664	Sanaa
665	Socotra
666	Taiz
667	Cape Town
668	Durban
669	Johannesburg
670	Pretoria
671	Lusaka
672	Harare
673	Abyei
674	Aegean
674	Aegean Sea
675	Africa
676	Al-Aqsa
676	Al-Aqsa Mosque
676	Temple Mount
677	Arabian Peninsula
678	Arabian Sea
679	Arctic
680	Arvand Rud
680	Shatt al-Arab
681	Asia
682	Atlantic Ocean
682	the Atlantic
683	Bab al-Mandab
683	Bab al-Mandeb
683	Bab el-Mandeb
684	Balkans
684	Western Balkans
685	Baltic
685	Baltic Sea
686	Barents Sea
687	Bilderberg
688	Black Sea
689	Caribbean Sea
689	the Caribbean
690	Caspian
690	Caspian Sea
691	Caucasus
691	South Caucasus
692	Central Asia
693	Danube
694	Dead Sea
695	DMZ
695	Demilitarized Zone
696	Diego Garcia
697	East China Sea
698	Eastern Europe
699	English Channel
700	Euphrates
701	Falkland Islands
701	Falklands
701	Malvinas
702	Fergana Valley
702	Ferghana Valley
703	Galwan
703	Galwan Valley
704	Gibraltar
705	Guam
706	Gulf of Aden
707	Gulf of Guinea
708	Gulf of America
708	Gulf of Mexico
709	Gulf of Oman
709	Sea of Oman
710	Helmand River
710	Hirmand River
711	Horn of Africa
712	Indian Ocean
713	East Jerusalem
713	Jerusalem
713	West Jerusalem
713	occupied Jerusalem
714	Kashmir
715	Korean Peninsula
716	Latin America
717	Levant
718	Line of Control
719	Mediterranean
719	Mediterranean Sea
719	eastern Mediterranean
720	Middle East
720	the Middle East
721	Blue Nile
721	Nile
721	Nile River
722	North Africa
723	North Sea
724	Indo-Pacific
724	Pacific Ocean
724	the Pacific
725	Panmunjom
726	Arabian Gulf
726	Persian Gulf
726	the Gulf
727	Red Sea
728	Sahel
728	Sahel region
729	Scarborough Shoal
730	Azov Sea
730	Sea of Azov
731	East Sea
731	Sea of Japan
732	Second Thomas Shoal
733	Diaoyu Islands
733	Senkaku Islands
733	Senkakus
734	South China Sea
735	South-East Asia
735	Southeast Asia
736	Spratly Islands
736	Spratlys
737	Hormuz
737	Hormuz Strait
737	Strait of Hormuz
738	Malacca Strait
738	Strait of Malacca
739	Suwalki Gap
740	Taiwan Strait
741	West Africa
742	Yellow Sea
`;

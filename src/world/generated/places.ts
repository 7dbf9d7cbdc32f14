// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** name, country, lat, lon, party it stands for as a capital */
export const PLACES = `
Badakhshan	AFG			
Bagram	AFG	34.95	69.26	
Ghazni	AFG	33.554	68.421	
Helmand	AFG			
Herat	AFG	34.348	62.2	
Islam Qala	AFG			
Jalalabad	AFG	34.426	70.452	
Kabul	AFG	34.528	69.172	AFG
Kandahar	AFG	31.613	65.71	
Khost	AFG	33.34	69.92	
Kunar	AFG			
Kunduz	AFG	36.729	68.857	
Mazar-i-Sharif	AFG	36.709	67.111	
Nangarhar	AFG			
Nimruz	AFG			
Paktika	AFG			
Panjshir	AFG			
Spin Boldak	AFG	31.006	66.4	
Torkham	AFG	34.12	71.09	
Luanda	AGO	-8.837	13.234	AGO
Tirana	ALB	41.328	19.819	ALB
Andorra la Vella	AND	42.508	1.521	AND
Abu Dhabi	ARE	24.451	54.397	ARE
Al Dhafra	ARE			
Dubai	ARE	25.077	55.309	
Fujairah	ARE	25.116	56.341	
Ras Al Khaimah	ARE			
Sharjah	ARE	25.337	55.412	
Buenos Aires	ARG	-34.613	-58.377	ARG
Rosario	ARG	-32.947	-60.639	
Ushuaia	ARG	-54.811	-68.316	
Gyumri	ARM	40.794	43.845	
Jermuk	ARM	39.842	45.669	
Kapan	ARM	39.208	46.406	
Meghri	ARM	38.90	46.24	
Yerevan	ARM	40.181	44.514	ARM
Zangezur corridor	ARM	39.2	46.4	
Saint John's	ATG	17.121	-61.843	ATG
Adelaide	AUS	-34.929	138.599	
Brisbane	AUS	-27.468	153.028	
Canberra	AUS	-35.283	149.128	AUS
Darwin	AUS	-12.461	130.842	
Melbourne	AUS	-37.814	144.963	
Perth	AUS	-31.952	115.861	
Sydney	AUS	-33.868	151.207	
Salzburg	AUT	47.799	13.044	
Vienna	AUT	48.208	16.372	AUT
Agdam	AZE	39.991	46.927	
Baku	AZE	40.378	49.892	AZE
Ganja	AZE	40.683	46.361	
Kelbajar	AZE			
Lachin	AZE	39.64	46.55	
Nagorno-Karabakh	AZE	39.9	46.6	
Nakhchivan	AZE	39.209	45.412	
Shusha	AZE	39.76	46.75	
Stepanakert	AZE	39.82	46.75	
Sumgait	AZE			
Bujumbura	BDI	-3.382	29.361	BDI
Gitega	BDI	-3.427	29.925	BDI
Antwerp	BEL	51.22	4.4	
Brussels	BEL	50.85	4.349	EU
Cotonou	BEN	6.365	2.418	BEN
Porto-Novo	BEN	6.496	2.604	BEN
Djibo	BFA	14.099	-1.626	
Ouagadougou	BFA	12.366	-1.534	BFA
Chittagong	BGD	22.338	91.832	
Cox's Bazar	BGD	21.44	92.01	
Dhaka	BGD	23.71	90.407	BGD
Sofia	BGR	42.698	23.324	BGR
Varna	BGR	43.217	27.917	
Manama	BHR	26.228	50.586	BHR
Muharraq	BHR			
Nassau	BHS	25.058	-77.343	BHS
Banja Luka	BIH	44.778	17.194	
Mostar	BIH	43.343	17.808	
Sarajevo	BIH	43.849	18.356	BIH
Srebrenica	BIH	44.107	19.297	
Baranovichi	BLR	53.133	26.014	
Brest	BLR	52.098	23.688	
Gomel	BLR	52.434	30.975	
Great Stone	BLR	53.87	27.97	
Grodno	BLR	53.688	23.826	
Lida	BLR	53.883	25.3	
Minsk	BLR	53.9	27.567	BLR
Mogilev	BLR	53.9	30.33	
Mozyr	BLR			
Ostrovets	BLR	54.61	25.95	
Vitebsk	BLR	55.19	30.205	
Belmopan	BLZ	17.25	-88.767	BLZ
La Paz	BOL	-16.5	-68.15	BOL
Sucre	BOL	-19.033	-65.263	BOL
Belém	BRA	-1.456	-48.504	
Brasilia	BRA	-15.78	-47.93	BRA
Fortaleza	BRA	-3.717	-38.543	
Manaus	BRA	-3.102	-60.025	
Rio de Janeiro	BRA	-22.906	-43.182	
São Paulo	BRA	-23.547	-46.636	
Bridgetown	BRB	13.107	-59.62	BRB
Bandar Seri Begawan	BRN	4.89	114.94	BRN
Thimphu	BTN	27.466	89.642	BTN
Gaborone	BWA	-24.655	25.909	BWA
Bangui	CAF	4.361	18.555	CAF
Alberta	CAN			
Calgary	CAN	51.05	-114.085	
Halifax	CAN	44.646	-63.573	
Kananaskis	CAN	50.92	-115.15	
Montreal	CAN	45.509	-73.588	
Ottawa	CAN	45.411	-75.698	CAN
Quebec	CAN			
Toronto	CAN	43.7	-79.416	
Vancouver	CAN	49.25	-123.119	
Bern	CHE	46.948	7.447	CHE
Bürgenstock	CHE	46.997	8.38	
Davos	CHE	46.804	9.837	
Geneva	CHE	46.202	6.146	
Lausanne	CHE	46.516	6.633	
Zurich	CHE	47.367	8.55	
Santiago	CHL	-33.457	-70.648	CHL
Valparaíso	CHL	-33.036	-71.63	
Beidaihe	CHN	39.83	119.48	
Beijing	CHN	39.907	116.397	CHN
Boao	CHN			
Chengdu	CHN	30.667	104.067	
Chongqing	CHN	29.563	106.553	
Dalian	CHN	38.912	121.602	
Fujian	CHN			
Guangzhou	CHN	23.117	113.25	
Hainan	CHN			
Hangzhou	CHN	30.294	120.161	
Harbin	CHN	45.75	126.65	
Kunming	CHN	25.039	102.718	
Lhasa	CHN	29.65	91.1	
Nanjing	CHN	32.062	118.778	
Qingdao	CHN	36.065	120.38	
Shanghai	CHN	31.222	121.458	
Shenzhen	CHN	22.546	114.068	
Tianjin	CHN	39.142	117.177	
Tibet	CHN			
Urumqi	CHN	43.801	87.6	
Wuhan	CHN	30.583	114.267	
Xi'an	CHN	34.258	108.929	
Xinjiang	CHN			
Abidjan	CIV	5.354	-4.002	CIV
Yamoussoukro	CIV	6.821	-5.277	CIV
Douala	CMR	4.048	9.704	
Yaounde	CMR	3.867	11.517	CMR
Bukavu	COD	-2.491	28.843	
Bunia	COD	1.559	30.252	
Goma	COD	-1.674	29.228	
Ituri	COD			
Kinshasa	COD	-4.328	15.314	COD
Kisangani	COD	0.515	25.191	
Lubumbashi	COD	-11.661	27.479	
Masisi	COD			
North Kivu	COD			
Uvira	COD	-3.395	29.138	
Brazzaville	COG	-4.266	15.283	COG
Bogota	COL	4.61	-74.082	COL
Cartagena	COL	10.4	-75.514	
Catatumbo	COL			
Cúcuta	COL	7.894	-72.508	
Medellín	COL	6.252	-75.564	
Moroni	COM	-11.702	43.255	COM
Praia	CPV	14.932	-23.513	CPV
San Jose	CRI	9.933	-84.083	CRI
Guantanamo Bay	CUB	19.9	-75.1	
Havana	CUB	23.133	-82.383	CUB
Akrotiri	CYP	34.59	32.98	
Famagusta	CYP	35.125	33.941	
Larnaca	CYP	34.923	33.623	
Limassol	CYP	34.684	33.038	
Nicosia	CYP	35.175	33.364	CYP
Paphos	CYP	34.777	32.425	
Prague	CZE	50.088	14.421	CZE
Bavaria	DEU			
Berlin	DEU	52.524	13.411	DEU
Bonn	DEU	50.734	7.095	
Bremen	DEU	53.076	8.807	
Cologne	DEU	50.933	6.95	
Dresden	DEU	51.051	13.738	
Düsseldorf	DEU	51.222	6.776	
Frankfurt	DEU	50.116	8.684	
Hamburg	DEU	53.551	9.993	
Leipzig	DEU	51.34	12.371	
Magdeburg	DEU	52.128	11.629	
Munich	DEU	48.137	11.575	
Ramstein	DEU	49.44	7.60	
Stuttgart	DEU	48.782	9.177	
Djibouti City	DJI	11.589	43.145	DJI
Roseau	DMA	15.302	-61.388	DMA
Aarhus	DNK	56.157	10.211	
Bornholm	DNK			
Copenhagen	DNK	55.676	12.566	DNK
Faroe Islands	DNK	62.0	-6.8	
Santo Domingo	DOM	18.472	-69.892	DOM
Algiers	DZA	36.732	3.087	DZA
Annaba	DZA	36.9	7.767	
Oran	DZA	35.699	-0.636	
Tamanrasset	DZA	22.785	5.523	
Tindouf	DZA	27.671	-8.147	
Esmeraldas	ECU	0.959	-79.654	
Guayaquil	ECU	-2.196	-79.886	
Quito	ECU	-0.23	-78.525	ECU
Alexandria	EGY	31.202	29.916	
Aswan	EGY	24.091	32.899	
Cairo	EGY	30.063	31.25	EGY
El Alamein	EGY	30.83	28.95	
El-Arish	EGY	31.132	33.798	
Giza	EGY	30.009	31.209	
Hurghada	EGY	27.257	33.813	
Ismailia	EGY	30.604	32.272	
Luxor	EGY	25.699	32.642	
Port Said	EGY	31.265	32.302	
Sharm el-Sheikh	EGY	27.916	34.33	
Sinai	EGY			
Suez Canal	EGY	30.5	32.35	
Asmara	ERI	15.338	38.932	ERI
Dakhla	ESH	23.685	-15.958	
Guerguerat	ESH	21.36	-16.96	
Laayoune	ESH	27.142	-13.188	
Barcelona	ESP	41.389	2.159	
Basque Country	ESP			
Canary Islands	ESP	28.1	-15.6	
Catalonia	ESP			
Ceuta	ESP	35.889	-5.32	
Granada	ESP	37.188	-3.607	
Madrid	ESP	40.416	-3.703	ESP
Melilla	ESP	35.294	-2.938	
Seville	ESP			
Valencia	ESP	39.47	-0.377	
Narva	EST	59.377	28.19	
Tallinn	EST	59.437	24.754	EST
Addis Ababa	ETH	9.025	38.747	ETH
Amhara	ETH			
Bahir Dar	ETH	11.594	37.391	
Dire Dawa	ETH	9.593	41.866	
Gondar	ETH	12.6	37.467	
Grand Ethiopian Renaissance Dam	ETH	11.215	35.09	
Mekelle	ETH	13.497	39.475	
Oromia	ETH			
Tigray	ETH	14.0	38.5	
Helsinki	FIN	60.17	24.935	FIN
Lapland	FIN			
Turku	FIN	60.451	22.269	
Suva	FJI	-18.142	178.441	FJI
Bordeaux	FRA	44.84	-0.581	
Calais	FRA	50.952	1.856	
Corsica	FRA			
Évian	FRA	46.40	6.59	
Lille	FRA	50.633	3.059	
Lyon	FRA	45.748	4.847	
Marseille	FRA	43.297	5.381	
New Caledonia	FRA	-21.3	165.5	
Nice	FRA	43.703	7.266	
Paris	FRA	48.853	2.349	FRA
Strasbourg	FRA	48.584	7.746	
Toulouse	FRA	43.604	1.444	
Versailles	FRA	48.804	2.134	
Palikir	FSM	6.925	158.161	FSM
Libreville	GAB	0.392	9.454	GAB
Belfast	GBR	54.597	-5.925	
Birmingham	GBR	52.481	-1.9	
Bristol	GBR	51.455	-2.597	
Edinburgh	GBR	55.952	-3.196	
Glasgow	GBR	55.865	-4.258	
Leeds	GBR	53.796	-1.548	
Liverpool	GBR	53.411	-2.978	
London	GBR	51.509	-0.126	GBR
Manchester	GBR	53.481	-2.237	
Northern Ireland	GBR			
Salisbury	GBR	51.069	-1.796	
Scotland	GBR			
Wales	GBR			
Batumi	GEO	41.642	41.634	
Gori	GEO	41.984	44.116	
Poti	GEO	42.143	41.674	
Sukhumi	GEO	43.007	40.989	
Tbilisi	GEO	41.694	44.834	GEO
Tskhinvali	GEO	42.228	43.969	
Zugdidi	GEO	42.509	41.871	
Accra	GHA	5.556	-0.197	GHA
Conakry	GIN	9.538	-13.677	GIN
Banjul	GMB	13.453	-16.578	GMB
Bissau	GNB	11.864	-15.598	GNB
Malabo	GNQ	3.756	8.782	GNQ
Alexandroupoli	GRC	40.85	25.876	
Athens	GRC	37.984	23.728	GRC
Crete	GRC			
Lesbos	GRC			
Piraeus	GRC	37.942	23.646	
Rhodes	GRC			
Thessaloniki	GRC	40.644	22.931	
Saint George's	GRD	12.053	-61.752	GRD
Nuuk	GRL	64.18	-51.72	
Pituffik	GRL	76.53	-68.70	
Guatemala City	GTM	14.641	-90.513	GTM
Essequibo	GUY			
Georgetown	GUY	6.804	-58.155	GUY
Tegucigalpa	HND	14.082	-87.207	HND
Dubrovnik	HRV	42.641	18.109	
Split	HRV	43.509	16.439	
Zagreb	HRV	45.814	15.978	HRV
Cap-Haïtien	HTI			
Port-au-Prince	HTI	18.543	-72.339	HTI
Budapest	HUN	47.498	19.04	HUN
Debrecen	HUN	47.532	21.624	
Paks	HUN	46.622	18.856	
Aceh	IDN			
Bali	IDN			
Jakarta	IDN	-6.215	106.845	IDN
Papua	IDN			
Surabaya	IDN	-7.249	112.751	
Ahmedabad	IND	23.026	72.587	
Amritsar	IND	31.622	74.875	
Arunachal Pradesh	IND			
Assam	IND			
Bengaluru	IND	12.972	77.594	
Chennai	IND	13.088	80.278	
Goa	IND			
Gujarat	IND			
Jammu and Kashmir	IND			
Kerala	IND			
Kolkata	IND	22.563	88.363	
Ladakh	IND			
Manipur	IND			
Mumbai	IND	19.073	72.883	
New Delhi	IND	28.636	77.224	IND
Pahalgam	IND	34.01	75.19	
Srinagar	IND	34.086	74.806	
Dublin	IRL	53.333	-6.249	IRL
Abadan	IRN	30.339	48.304	
Abu Musa	IRN	25.87	55.03	
Ahvaz	IRN	31.319	48.684	
Arak	IRN	34.095	49.698	
Ardabil	IRN	38.25	48.293	
Asaluyeh	IRN	27.48	52.61	
Astara	IRN	38.429	48.872	
Bandar Abbas	IRN	27.186	56.281	
Bandar Anzali	IRN	37.473	49.458	
Birjand	IRN	32.866	59.221	
Bojnurd	IRN	37.475	57.329	
Bushehr	IRN	28.969	50.837	
Chabahar	IRN	25.292	60.643	
Dezful	IRN	32.381	48.406	
East Azerbaijan	IRN			
Evin prison	IRN	35.80	51.39	
Fordow	IRN	34.88	50.99	
Gilan	IRN			
Gorgan	IRN	36.843	54.444	
Greater Tunb	IRN	26.26	55.30	
Hamedan	IRN	34.799	48.515	
Hormozgan	IRN			
Imam Khomeini Airport	IRN	35.42	51.15	
Iranshahr	IRN	27.202	60.685	
Isfahan	IRN	32.652	51.675	
Izeh	IRN			
Jask	IRN	25.645	57.776	
Karaj	IRN	35.833	50.992	
Kerman	IRN	30.283	57.079	
Kermanshah	IRN	34.314	47.065	
Kharg Island	IRN	29.25	50.31	
Khash	IRN	28.221	61.216	
Khorasan Razavi	IRN			
Khorramabad	IRN	33.488	48.356	
Khorramshahr	IRN	30.441	48.184	
Khuzestan	IRN			
Kish Island	IRN	26.53	53.98	
Kurdistan Province	IRN			
Lorestan	IRN			
Mahabad	IRN	36.763	45.722	
Marivan	IRN	35.518	46.183	
Mashhad	IRN	36.316	59.568	
Mazandaran	IRN			
Mirjaveh	IRN			
Natanz	IRN	33.51	51.92	
Parchin	IRN	35.52	51.77	
Piranshahr	IRN	36.701	45.141	
Qazvin	IRN	36.269	50.004	
Qeshm	IRN	26.949	56.269	
Qom	IRN	34.64	50.876	
Rasht	IRN	37.276	49.589	
Rask	IRN			
Sanandaj	IRN	35.315	46.999	
Saravan	IRN			
Semnan	IRN	35.577	53.392	
Shahrekord	IRN	32.326	50.857	
Shalamcheh	IRN			
Shiraz	IRN	29.61	52.531	
Sistan and Baluchestan	IRN			
South Pars	IRN	26.5	52.2	
Tabriz	IRN	38.08	46.292	
Tehran	IRN	35.694	51.422	IRN
Urmia	IRN	37.553	45.076	
West Azerbaijan	IRN			
Yasuj	IRN	30.668	51.588	
Yazd	IRN	31.897	54.367	
Zabol	IRN	31.031	61.495	
Zahedan	IRN	29.496	60.863	
Zanjan	IRN	36.676	48.496	
Ain al-Asad	IRQ	33.80	42.44	
Anbar	IRQ			
Baghdad	IRQ	33.341	44.401	IRQ
Baiji	IRQ			
Basra	IRQ	30.509	47.78	
Diyala	IRQ			
Dohuk	IRQ	36.867	42.988	
Erbil	IRQ	36.183	44.012	
Fallujah	IRQ	33.349	43.786	
Green Zone	IRQ	33.31	44.39	
Halabja	IRQ			
Karbala	IRQ	32.616	44.025	
Kirkuk	IRQ	35.468	44.392	
Makhmur	IRQ			
Mosul	IRQ	36.335	43.119	
Najaf	IRQ	32.026	44.346	
Nasiriyah	IRQ	31.058	46.257	
Nineveh	IRQ			
Ramadi	IRQ	33.421	43.308	
Salah al-Din Governorate	IRQ			
Samarra	IRQ	34.196	43.886	
Sinjar	IRQ	36.321	41.877	
Sulaymaniyah	IRQ	35.565	45.433	
Tal Afar	IRQ			
Tikrit	IRQ	34.616	43.679	
Umm Qasr	IRQ	30.036	47.92	
Zakho	IRQ			
Reykjavik	ISL	64.135	-21.895	ISL
Acre	ISR	32.928	35.076	
Ashdod	ISR	31.792	34.65	
Ashkelon	ISR	31.669	34.571	
Bat Yam	ISR	32.024	34.752	
Beersheba	ISR	31.252	34.791	
Ben Gurion Airport	ISR	32.01	34.88	
Dimona	ISR	31.071	35.033	
Eilat	ISR	29.558	34.948	
Galilee	ISR			
Haifa	ISR	32.818	34.989	
Kerem Shalom	ISR			
Kiryat Shmona	ISR	33.207	35.572	
Metula	ISR			
Nahariya	ISR			
Negev	ISR			
Netanya	ISR	32.333	34.86	
Nevatim	ISR	31.21	35.01	
Petah Tikva	ISR			
Ramat Gan	ISR	32.082	34.811	
Rehovot	ISR	31.894	34.812	
Safed	ISR	32.965	35.496	
Sderot	ISR	31.525	34.596	
Tel Aviv	ISR	32.081	34.781	ISR
Bari	ITA	41.121	16.87	
Genoa	ITA	44.405	8.944	
Lampedusa	ITA	35.51	12.61	
Milan	ITA	45.464	9.19	
Naples	ITA	40.852	14.268	
Rome	ITA	41.892	12.511	ITA
Sicily	ITA			
Trieste	ITA	45.65	13.777	
Turin	ITA	45.07	7.687	
Venice	ITA	45.437	12.333	
Kingston	JAM	17.997	-76.794	JAM
Amman	JOR	31.955	35.945	JOR
Aqaba	JOR	29.527	35.008	
Azraq	JOR			
Irbid	JOR	32.556	35.85	
Mafraq	JOR	32.343	36.208	
Zarqa	JOR	32.073	36.088	
Fukushima	JPN	37.75	140.467	
Hiroshima	JPN	34.4	132.45	
Hokkaido	JPN			
Kashiwazaki-Kariwa	JPN	37.43	138.60	
Kyoto	JPN	35.021	135.754	
Nagasaki	JPN	32.75	129.883	
Nagoya	JPN	35.181	136.906	
Okinawa	JPN			
Osaka	JPN	34.694	135.502	
Sapporo	JPN	43.067	141.35	
Tokyo	JPN	35.69	139.692	JPN
Yokosuka	JPN	35.284	139.667	
Aktau	KAZ	43.65	51.167	
Almaty	KAZ	43.257	76.929	
Astana	KAZ	51.18	71.446	KAZ
Baikonur	KAZ	45.617	63.317	
Karaganda	KAZ			
Shymkent	KAZ	42.3	69.6	
Garissa	KEN	-0.453	39.646	
Lamu	KEN	-2.272	40.902	
Mombasa	KEN	-4.055	39.664	
Nairobi	KEN	-1.283	36.817	KEN
Batken	KGZ	40.063	70.819	
Bishkek	KGZ	42.87	74.59	KGZ
Jalal-Abad	KGZ	40.933	73	
Osh	KGZ	40.528	72.799	
Phnom Penh	KHM	11.562	104.916	KHM
Preah Vihear	KHM	14.39	104.68	
Tarawa	KIR	1.328	172.977	KIR
Basseterre	KNA	17.296	-62.725	KNA
Busan	KOR	35.102	129.03	
Gyeongju	KOR	35.843	129.212	
Incheon	KOR	37.456	126.705	
Jeju	KOR			
Pyeongtaek	KOR			
Seoul	KOR	37.566	126.978	KOR
Ali Al Salem	KWT			
Kuwait City	KWT	29.37	47.978	KWT
Vientiane	LAO	17.967	102.6	LAO
Ain al-Hilweh	LBN			
Aita al-Shaab	LBN			
Baalbek	LBN	34.006	36.218	
Beirut	LBN	33.893	35.502	LBN
Bekaa Valley	LBN			
Bint Jbeil	LBN			
Dahiyeh	LBN	33.85	35.51	
Hermel	LBN			
Kfar Kila	LBN			
Khiam	LBN			
Marjayoun	LBN	33.36	35.591	
Maroun al-Ras	LBN			
Nabatieh	LBN	33.379	35.484	
Naqoura	LBN	33.12	35.14	
Shebaa Farms	LBN			
Sidon	LBN	33.558	35.371	
Southern Lebanon	LBN			
Tyre	LBN	33.273	35.194	
Zahle	LBN	33.847	35.902	
Monrovia	LBR	6.301	-10.797	LBR
Benghazi	LBY	32.115	20.069	
Derna	LBY	32.767	22.637	
Kufra	LBY			
Misrata	LBY	32.375	15.093	
Ras Lanuf	LBY			
Sabha	LBY	27.038	14.428	
Sirte	LBY	31.209	16.589	
Tarhuna	LBY	32.435	13.633	
Tobruk	LBY	32.09	23.954	
Tripoli	LBY	32.887	13.187	LBY
Zawiya	LBY	32.752	12.728	
Zintan	LBY	31.932	12.253	
Castries	LCA	13.996	-61.006	LCA
Vaduz	LIE	47.142	9.522	LIE
Colombo	LKA	6.935	79.849	LKA
Maseru	LSO	-29.317	27.483	LSO
Kaunas	LTU	54.903	23.91	
Klaipeda	LTU	55.707	21.139	
Medininkai	LTU			
Vilnius	LTU	54.689	25.28	LTU
Luxembourg City	LUX	49.612	6.13	LUX
Daugavpils	LVA	55.883	26.533	
Riga	LVA	56.946	24.106	LVA
Macau	MAC	22.2	113.55	
Agadir	MAR	30.42	-9.598	
Casablanca	MAR	33.588	-7.611	
Fez	MAR			
Marrakesh	MAR	31.634	-8	
Rabat	MAR	34.013	-6.833	MAR
Tangier	MAR	35.767	-5.8	
Monaco	MCO	43.733	7.417	MCO
Chisinau	MDA	47.006	28.858	MDA
Gagauzia	MDA			
Tiraspol	MDA	46.843	29.629	
Antananarivo	MDG	-18.914	47.536	MDG
Male City	MDV	4.175	73.509	MDV
Ciudad Juárez	MEX			
Culiacán	MEX	24.79	-107.388	
Guadalajara	MEX	20.667	-103.392	
Mexico City	MEX	19.428	-99.128	MEX
Monterrey	MEX	25.675	-100.318	
Sinaloa	MEX			
Tijuana	MEX	32.503	-117.004	
Majuro	MHL	7.09	171.38	MHL
Ohrid	MKD	41.117	20.802	
Skopje	MKD	41.996	21.431	MKD
Bamako	MLI	12.65	-8	MLI
Gao	MLI	16.272	-0.045	
Kayes	MLI	14.447	-11.444	
Kidal	MLI	18.441	1.408	
Ménaka	MLI	15.918	2.402	
Mopti	MLI	14.484	-4.183	
Tessalit	MLI	20.201	1.012	
Timbuktu	MLI	16.773	-3.007	
Tinzaouaten	MLI			
Valletta	MLT	35.9	14.515	MLT
Kachin	MMR			
Mandalay	MMR	21.975	96.084	
Myawaddy	MMR			
Naypyidaw	MMR	19.745	96.13	MMR
Rakhine	MMR			
Sagaing	MMR			
Yangon	MMR	16.805	96.156	
Podgorica	MNE	42.441	19.264	MNE
Ulaanbaatar	MNG	47.908	106.883	MNG
Beira	MOZ	-19.844	34.839	
Cabo Delgado	MOZ			
Maputo	MOZ	-25.966	32.583	MOZ
Nampula	MOZ	-15.116	39.267	
Nouakchott	MRT	18.086	-15.979	MRT
Port Louis	MUS	-20.162	57.499	MUS
Lilongwe	MWI	-13.967	33.787	MWI
Kuala Lumpur	MYS	3.141	101.687	MYS
Langkawi	MYS			
Putrajaya	MYS	2.935	101.691	MYS
Sabah	MYS			
Windhoek	NAM	-22.559	17.083	NAM
Agadez	NER	16.973	7.991	
Diffa	NER			
Niamey	NER	13.514	2.11	NER
Tillaberi	NER			
Abuja	NGA	9.058	7.495	NGA
Benue	NGA			
Borno	NGA			
Kaduna	NGA	10.526	7.439	
Kano	NGA	12	8.517	
Lagos	NGA	6.454	3.395	
Maiduguri	NGA	11.847	13.157	
Port Harcourt	NGA	4.777	7.013	
Sokoto	NGA	13.063	5.243	
Zamfara	NGA			
Managua	NIC	12.133	-86.25	NIC
Amsterdam	NLD	52.374	4.89	NLD
Eindhoven	NLD	51.441	5.478	
Rotterdam	NLD	51.922	4.479	
The Hague	NLD	52.077	4.299	NLD
Bergen	NOR	60.393	5.324	
Kirkenes	NOR	69.727	30.046	
Oslo	NOR	59.913	10.746	NOR
Svalbard	NOR	78.2	15.6	
Tromsø	NOR	69.649	18.955	
Kathmandu	NPL	27.702	85.321	NPL
Yaren	NRU	-0.551	166.925	NRU
Auckland	NZL	-36.849	174.763	
Christchurch	NZL	-43.533	172.633	
Wellington	NZL	-41.287	174.776	NZL
Duqm	OMN	19.65	57.70	
Musandam	OMN			
Muscat	OMN	23.584	58.408	OMN
Salalah	OMN	17.015	54.092	
Sohar	OMN	24.347	56.709	
Azad Kashmir	PAK			
Bajaur	PAK			
Balochistan	PAK			
Chaman	PAK	30.918	66.453	
Faisalabad	PAK	31.416	73.09	
Gwadar	PAK	25.122	62.325	
Islamabad	PAK	33.721	73.043	PAK
Karachi	PAK	24.861	67.01	
Khyber Pakhtunkhwa	PAK			
Kurram	PAK			
Lahore	PAK	31.558	74.351	
Multan	PAK	30.197	71.478	
Muzaffarabad	PAK	34.37	73.471	
Panjgur	PAK	26.972	64.095	
Peshawar	PAK	34.008	71.578	
Punjab (Pakistan)	PAK			
Quetta	PAK	30.184	67.001	
Rawalpindi	PAK	33.597	73.048	
Sialkot	PAK	32.493	74.531	
Sindh	PAK			
Swat	PAK			
Turbat	PAK	26.001	63.048	
Waziristan	PAK			
Panama Canal	PAN	9.1	-79.7	
Panama City	PAN	9.334	-79.892	PAN
Cusco	PER	-13.523	-71.967	
Lima	PER	-12.043	-77.028	PER
Cebu	PHL			
Davao	PHL	7.073	125.613	
Luzon	PHL			
Manila	PHL	14.604	120.982	PHL
Mindanao	PHL			
Palawan	PHL			
Ngerulmud	PLW	7.501	134.624	PLW
Port Moresby	PNG	-9.477	147.151	PNG
Bialystok	POL	53.133	23.164	
Gdansk	POL	54.352	18.649	
Krakow	POL	50.061	19.937	
Lublin	POL	51.25	22.567	
Poznan	POL	52.407	16.93	
Przemysl	POL	49.785	22.767	
Rzeszow	POL	50.041	21.999	
Warsaw	POL	52.23	21.012	POL
Wroclaw	POL			
Kaesong	PRK	37.971	126.554	
Punggye-ri	PRK	41.28	129.09	
Pyongyang	PRK	39.034	125.754	PRK
Sinpo	PRK	40.035	128.186	
Wonsan	PRK	39.153	127.444	
Yongbyon	PRK	39.80	125.75	
Lisbon	PRT	38.717	-9.133	PRT
Asuncion	PRY	-25.286	-57.647	PRY
Al-Mawasi	PSE			
Beit Hanoun	PSE			
Beit Lahia	PSE			
Bethlehem	PSE	31.705	35.204	
Deir al-Balah	PSE	31.418	34.349	
Gaza	PSE	31.502	34.467	
Gaza Strip	PSE	31.42	34.36	
Hebron	PSE	31.529	35.094	
Jabalia	PSE	31.527	34.483	
Jenin	PSE	32.459	35.301	
Jericho	PSE	31.867	35.45	
Khan Younis	PSE	31.34	34.306	
Nablus	PSE	32.221	35.254	
Netzarim	PSE			
Nuseirat	PSE	31.45	34.39	
Philadelphi corridor	PSE			
Qalqilya	PSE			
Rafah	PSE	31.28	34.25	
Ramallah	PSE	31.9	35.204	PSE
Shejaiya	PSE			
Tubas	PSE	32.321	35.37	
Tulkarm	PSE	32.312	35.027	
West Bank	PSE	32.0	35.25	
Al Udeid	QAT	25.12	51.31	
Doha	QAT	25.285	51.531	QAT
Bucharest	ROU	44.432	26.106	ROU
Cluj-Napoca	ROU	46.767	23.6	
Constanta	ROU	44.181	28.634	
Tulcea	ROU	45.179	28.805	
Arkhangelsk	RUS	64.54	40.543	
Astrakhan	RUS	46.35	48.041	
Bashkortostan	RUS			
Belgorod	RUS	50.611	36.58	
Bryansk	RUS	53.252	34.372	
Chechnya	RUS			
Chelyabinsk	RUS	55.154	61.429	
Dagestan	RUS			
Engels	RUS	51.484	46.105	
Grozny	RUS	43.312	45.689	
Ingushetia	RUS			
Irkutsk	RUS	52.298	104.296	
Izhevsk	RUS	56.85	53.204	
Kaliningrad	RUS	54.706	20.511	
Kaluga	RUS	54.529	36.275	
Kamchatka	RUS			
Kazan	RUS	55.789	49.122	
Khabarovsk	RUS	48.483	135.084	
Krasnodar	RUS	45.045	38.976	
Krasnoyarsk	RUS	56.018	92.867	
Kuril Islands	RUS	46.5	151.3	
Kursk	RUS	51.737	36.187	
Lipetsk	RUS	52.603	39.571	
Makhachkala	RUS	42.976	47.502	
Moscow	RUS	55.752	37.616	RUS
Murmansk	RUS	68.979	33.093	
Nizhny Novgorod	RUS			
North Ossetia	RUS			
Novorossiysk	RUS	44.724	37.768	
Novosibirsk	RUS	55.041	82.935	
Omsk	RUS	54.992	73.369	
Orenburg	RUS	51.773	55.099	
Oryol Oblast	RUS			
Perm	RUS	58.01	56.25	
Pskov	RUS	57.814	28.35	
Rostov-on-Don	RUS	47.231	39.723	
Ryazan	RUS	54.627	39.692	
Saint Petersburg	RUS	59.939	30.314	
Sakhalin	RUS			
Samara	RUS	53.2	50.15	
Saratov	RUS	51.541	46.009	
Severodvinsk	RUS	64.564	39.83	
Siberia	RUS			
Smolensk	RUS	54.782	32.04	
Sochi	RUS	43.599	39.726	
Taganrog	RUS	47.236	38.897	
Tambov	RUS	52.732	41.443	
Tatarstan	RUS			
Tomsk	RUS	56.498	84.974	
Tuapse	RUS	44.105	39.08	
Tula	RUS	54.196	37.618	
Tver	RUS	56.858	35.901	
Ufa	RUS	54.743	55.968	
Ust-Luga	RUS	59.668	28.287	
Valaam	RUS	61.37	30.95	
Vladivostok	RUS	43.106	131.874	
Volgograd	RUS	48.719	44.502	
Voronezh	RUS	51.672	39.184	
Yakutia	RUS			
Yekaterinburg	RUS	56.852	60.612	
Kigali	RWA	-1.95	30.059	RWA
Abqaiq	SAU	25.93	49.67	
AlUla	SAU	26.62	37.92	
Dammam	SAU	26.434	50.103	
Dhahran	SAU	26.289	50.114	
Jeddah	SAU	21.49	39.186	
Jizan	SAU	16.889	42.551	
Khobar	SAU	26.279	50.208	
Mecca	SAU	21.427	39.826	
Medina	SAU	24.469	39.614	
Najran	SAU	17.493	44.128	
NEOM	SAU	28.0	35.2	
Riyadh	SAU	24.688	46.722	SAU
Tabuk	SAU	28.4	36.572	
Taif	SAU	21.27	40.416	
Yanbu	SAU	24.09	38.062	
Atbara	SDN	17.702	33.986	
Babanusa	SDN			
Blue Nile State	SDN			
Damazin	SDN			
Darfur	SDN	13.0	25.0	
Dilling	SDN	12.05	29.65	
El Fasher	SDN	13.628	25.349	
El Geneina	SDN	13.453	22.447	
El Obeid	SDN	13.184	30.217	
Gezira	SDN			
Kadugli	SDN	11.011	29.718	
Kassala	SDN	15.451	36.4	
Khartoum	SDN	15.552	32.532	SDN
Kordofan	SDN			
Merowe	SDN	18.45	31.83	
Nyala	SDN	12.049	24.881	
Omdurman	SDN	15.645	32.478	
Port Sudan	SDN	19.617	37.216	
Sennar	SDN			
Wad Madani	SDN	14.401	33.52	
Zalingei	SDN	12.909	23.471	
Zamzam	SDN			
Dakar	SEN	14.694	-17.444	SEN
Singapore	SGP	1.29	103.85	SGP
Honiara	SLB	-9.433	159.95	SLB
Freetown	SLE	8.487	-13.236	SLE
San Salvador	SLV	13.689	-89.187	SLV
San Marino	SMR	43.937	12.446	SMR
Baidoa	SOM	3.114	43.65	
Berbera	SOM	10.44	45.014	
Bosaso	SOM	11.284	49.182	
Galkayo	SOM			
Garowe	SOM			
Hargeisa	SOM	9.56	44.065	
Kismayo	SOM	-0.358	42.545	
Mogadishu	SOM	2.037	45.344	SOM
Puntland	SOM			
Belgrade	SRB	44.804	20.465	SRB
Niš	SRB	43.325	21.903	
Novi Sad	SRB	45.252	19.837	
Juba	SSD	4.852	31.582	SSD
Sao Tome	STP	0.337	6.727	STP
Paramaribo	SUR	5.866	-55.167	SUR
Bratislava	SVK	48.148	17.107	SVK
Ljubljana	SVN	46.051	14.505	SVN
Gothenburg	SWE	57.707	11.967	
Gotland	SWE			
Malmö	SWE	55.606	13.001	
Stockholm	SWE	59.329	18.069	SWE
Mbabane	SWZ	-26.317	31.133	SWZ
Victoria	SYC	-4.62	55.455	SYC
Afrin	SYR	36.51	36.87	
Al-Bab	SYR	36.371	37.516	
Al-Tanf	SYR	33.50	38.62	
Albu Kamal	SYR	34.452	40.919	
Aleppo	SYR	36.201	37.161	
Azaz	SYR			
Baniyas	SYR	35.182	35.949	
Damascus	SYR	33.51	36.291	SYR
Daraa	SYR	32.619	36.102	
Deir ez-Zor	SYR	35.336	40.141	
Eastern Ghouta	SYR			
Golan Heights	SYR	33.0	35.75	
Hama	SYR	35.132	36.758	
Hasakah	SYR	36.502	40.748	
Hmeimim	SYR	35.40	35.95	
Homs	SYR	34.727	36.723	
Idlib	SYR	35.931	36.634	
Jableh	SYR			
Jarablus	SYR			
Kobani	SYR	36.89	38.35	
Latakia	SYR	35.532	35.79	
Manbij	SYR	36.528	37.955	
Masyaf	SYR	35.065	36.341	
Mezzeh	SYR			
Palmyra	SYR	34.562	38.284	
Qamishli	SYR	37.052	41.231	
Quneitra	SYR	33.13	35.82	
Raqqa	SYR	35.953	39.008	
Ras al-Ain	SYR			
Saraqib	SYR	35.864	36.806	
Sayyida Zaynab	SYR			
Suwayda	SYR	32.709	36.57	
Tal Abyad	SYR			
Tartus	SYR	34.889	35.887	
Abéché	TCD	13.829	20.832	
Adré	TCD	13.466	22.199	
N'Djamena	TCD	12.107	15.044	TCD
Lome	TGO	6.129	1.222	TGO
Bangkok	THA	13.754	100.501	THA
Chiang Mai	THA	18.79	98.985	
Phuket	THA	7.891	98.398	
Sisaket	THA	15.115	104.329	
Surin	THA	14.882	103.494	
Dushanbe	TJK	38.536	68.779	TJK
Gorno-Badakhshan	TJK			
Khorog	TJK			
Khujand	TJK	40.283	69.622	
Ashgabat	TKM	37.95	58.383	TKM
Avaza	TKM	39.96	52.83	
Türkmenbaşy	TKM	40.022	52.955	
Dili	TLS	-8.559	125.574	TLS
Nuku'alofa	TON	-21.139	-175.202	TON
Port of Spain	TTO	10.667	-61.519	TTO
Bizerte	TUN	37.274	9.874	
Kasserine	TUN	35.168	8.837	
Sfax	TUN	34.741	10.76	
Sousse	TUN	35.825	10.637	
Tunis	TUN	36.819	10.166	TUN
Adana	TUR	36.986	35.325	
Akkuyu	TUR	36.14	33.54	
Ankara	TUR	39.92	32.854	TUR
Antalya	TUR	36.908	30.696	
Bosphorus	TUR	41.12	29.08	
Bursa	TUR	40.196	29.06	
Ceyhan	TUR	37.025	35.818	
Dardanelles	TUR	40.2	26.4	
Diyarbakir	TUR	37.914	40.217	
Erzurum	TUR	39.909	41.277	
Gaziantep	TUR	37.059	37.383	
Hakkari	TUR	37.574	43.741	
Hatay	TUR			
Incirlik	TUR	37.00	35.43	
Istanbul	TUR	41.014	28.95	
Izmir	TUR	38.413	27.138	
Konya	TUR	37.871	32.485	
Mardin	TUR	37.313	40.744	
Mersin	TUR	36.812	34.639	
Sanliurfa	TUR			
Trabzon	TUR	41.005	39.727	
Funafuti	TUV	-8.524	179.194	TUV
Kaohsiung	TWN	22.616	120.313	
Kinmen	TWN	24.44	118.33	
Taipei	TWN	25.048	121.532	TWN
Arusha	TZA	-3.367	36.683	
Dar es Salaam	TZA	-6.823	39.27	TZA
Dodoma	TZA	-6.172	35.739	TZA
Zanzibar	TZA	-6.164	39.198	
Entebbe	UGA	0.056	32.479	
Kampala	UGA	0.316	32.582	UGA
Avdiivka	UKR	48.14	37.743	
Bakhmut	UKR	48.594	38	
Berdiansk	UKR			
Bucha	UKR	50.543	30.212	
Chasiv Yar	UKR	48.593	37.857	
Cherkasy	UKR	49.429	32.062	
Chernihiv	UKR	51.506	31.285	
Chernivtsi	UKR	48.291	25.94	
Chernobyl	UKR	51.276	30.222	
Crimea	UKR	45.3	34.4	
Dnipro	UKR	48.459	35.039	
Donbas	UKR			
Donetsk	UKR	48.023	37.802	
Enerhodar	UKR	47.499	34.657	
Ivano-Frankivsk	UKR	48.922	24.71	
Izium	UKR			
Izmail	UKR	45.351	28.838	
Kerch Bridge	UKR	45.31	36.51	
Kharkiv	UKR	49.981	36.253	
Kherson	UKR	46.656	32.618	
Khmelnytskyi	UKR	49.422	26.997	
Kramatorsk	UKR	48.723	37.556	
Kremenchuk	UKR	49.068	33.42	
Kryvyi Rih	UKR	47.91	33.38	
Kupiansk	UKR			
Kyiv	UKR	50.455	30.524	UKR
Luhansk	UKR	48.567	39.317	
Lutsk	UKR	50.759	25.342	
Lviv	UKR	49.838	24.023	
Mariupol	UKR	47.095	37.541	
Melitopol	UKR	46.849	35.365	
Mykolaiv	UKR	46.966	31.997	
Myrnohrad	UKR	48.305	37.261	
Nikopol	UKR	47.571	34.396	
Odesa	UKR	46.477	30.733	
Pokrovsk	UKR	48.282	37.176	
Poltava	UKR	49.594	34.541	
Rivne	UKR	50.623	26.227	
Sevastopol	UKR	44.608	33.521	
Simferopol	UKR	44.957	34.111	
Sloviansk	UKR	48.867	37.617	
Snake Island	UKR	45.25	30.20	
Sumy	UKR	50.922	34.8	
Ternopil	UKR	49.553	25.589	
Toretsk	UKR	48.399	37.848	
Uzhhorod	UKR			
Vinnytsia	UKR	49.233	28.481	
Vovchansk	UKR	50.291	36.941	
Zaporizhzhia	UKR	47.823	35.19	
Zaporizhzhia nuclear power plant	UKR	47.51	34.59	
Zhytomyr	UKR	50.265	28.677	
Montevideo	URY	-34.903	-56.188	URY
Alaska	USA			
Anchorage	USA	61.218	-149.9	
Arizona	USA			
Atlanta	USA	33.749	-84.388	
Boston	USA	42.358	-71.06	
California	USA			
Camp David	USA	39.65	-77.46	
Chicago	USA	41.85	-87.65	
Dallas	USA	32.783	-96.807	
Denver	USA	39.739	-104.985	
Detroit	USA	42.331	-83.046	
Florida	USA			
Hawaii	USA			
Houston	USA	29.763	-95.363	
Las Vegas	USA	36.175	-115.137	
Los Angeles	USA	34.052	-118.244	
Mar-a-Lago	USA	26.68	-80.04	
Miami	USA	25.774	-80.194	
Michigan	USA			
Minneapolis	USA	44.98	-93.264	
New Orleans	USA	29.955	-90.075	
New York	USA	40.714	-74.006	
Norfolk	USA	36.847	-76.285	
Ohio	USA			
Pearl Harbor	USA			
Pennsylvania	USA			
Philadelphia	USA	39.952	-75.164	
Portland	USA	45.523	-122.676	
San Diego	USA	32.716	-117.165	
San Francisco	USA	37.775	-122.419	
Seattle	USA	47.606	-122.332	
Texas	USA			
Virginia	USA			
Washington	USA	38.895	-77.036	USA
Bukhara	UZB	39.775	64.429	
Samarkand	UZB	39.654	66.96	
Tashkent	UZB	41.265	69.216	UZB
Termez	UZB			
Vatican City	VAT	41.903	12.454	VAT
Kingstown	VCT	13.155	-61.227	VCT
Caracas	VEN	10.488	-66.879	VEN
Maracaibo	VEN	10.667	-71.612	
Zulia	VEN			
Cam Ranh	VNM	11.921	109.159	
Da Nang	VNM	16.068	108.221	
Hanoi	VNM	21.024	105.841	VNM
Ho Chi Minh City	VNM	10.823	106.63	
Port Vila	VUT	-17.736	168.314	VUT
Apia	WSM	-13.833	-171.767	WSM
Mitrovica	XKX	42.883	20.867	
Pristina	XKX	42.673	21.167	XKX
Abyan	YEM			
Aden	YEM	12.779	45.037	
Al-Bayda	YEM			
Al-Mahra	YEM			
Dhamar	YEM			
Hadramawt	YEM			
Hodeidah	YEM	14.798	42.955	
Ibb	YEM			
Marib	YEM	15.463	45.326	
Mocha	YEM			
Mukalla	YEM	14.542	49.124	
Ras Isa	YEM	15.12	42.60	
Saada	YEM	16.94	43.764	
Salif	YEM			
Sanaa	YEM	15.355	44.207	YEM
Shabwa	YEM			
Socotra	YEM	12.51	53.92	
Taiz	YEM	13.58	44.021	
Cape Town	ZAF	-33.926	18.423	
Durban	ZAF	-29.858	31.029	
Johannesburg	ZAF	-26.202	28.044	
Pretoria	ZAF	-25.745	28.188	ZAF
Lusaka	ZMB	-15.407	28.287	ZMB
Harare	ZWE	-17.828	31.053	ZWE
Abyei		9.6	28.43	
Aegean Sea		38.5	25.2	
Africa				
Al-Aqsa Mosque		31.776	35.236	
Arabian Peninsula				
Arabian Sea		15.0	65.0	
Arctic		80.0	0.0	
Arvand Rud		30.4	48.2	
Asia				
Atlantic Ocean		20.0	-40.0	
Bab al-Mandab		12.58	43.33	
Balkans				
Baltic Sea		58.5	20.0	
Barents Sea		75.0	40.0	
Bilderberg				
Black Sea		43.4	34.3	
Caribbean Sea		15.0	-75.0	
Caspian Sea		41.7	50.7	
Caucasus		42.5	45.0	
Central Asia				
Danube				
Dead Sea		31.5	35.48	
Demilitarized Zone		38.0	127.5	
Diego Garcia		-7.31	72.41	
East China Sea		29.0	125.0	
Eastern Europe				
English Channel		50.2	-1.0	
Euphrates				
Falkland Islands		-51.8	-59.5	
Fergana Valley		40.5	71.5	
Galwan Valley		34.76	78.2	
Gibraltar		36.14	-5.35	
Guam		13.45	144.78	
Gulf of Aden		12.5	47.5	
Gulf of Guinea		2.0	3.0	
Gulf of Mexico		25.0	-90.0	
Gulf of Oman		24.5	58.5	
Hirmand River				
Horn of Africa				
Indian Ocean		-10.0	75.0	
Jerusalem		31.78	35.22	
Kashmir		34.3	76.0	
Korean Peninsula				
Latin America				
Levant				
Line of Control				
Mediterranean Sea		35.0	18.0	
Middle East				
Nile				
North Africa				
North Sea		56.0	3.0	
Pacific Ocean		0.0	-160.0	
Panmunjom		37.956	126.677	
Persian Gulf		26.9	51.5	
Red Sea		20.0	38.5	
Sahel				
Scarborough Shoal		15.15	117.75	
Sea of Azov		46.1	36.6	
Sea of Japan		40.0	135.0	
Second Thomas Shoal		9.73	115.87	
Senkaku Islands		25.75	123.5	
South China Sea		12.0	113.0	
Southeast Asia				
Spratly Islands		10.0	114.0	
Strait of Hormuz		26.57	56.25	
Strait of Malacca		3.0	100.5	
Suwalki Gap		54.1	23.2	
Taiwan Strait		24.5	119.5	
West Africa				
Yellow Sea		35.0	123.0	
`;

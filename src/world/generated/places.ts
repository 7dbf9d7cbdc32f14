// Made by tools/world.ts from the tables beside this folder. Do not edit.
/** name, country, lat, lon, party it stands for as a capital */
export const PLACES = `
Bagram	AFG	34.95	69.26	
Helmand	AFG			
Herat	AFG	34.348	62.2	
Jalalabad	AFG	34.426	70.452	
Kabul	AFG	34.528	69.172	AFG
Kandahar	AFG	31.613	65.71	
Kunduz	AFG	36.729	68.857	
Mazar-i-Sharif	AFG	36.709	67.111	
Panjshir	AFG			
Torkham	AFG	34.12	71.09	
Luanda	AGO	-8.837	13.234	AGO
Tirana	ALB	41.328	19.819	ALB
Andorra la Vella	AND	42.508	1.521	AND
Abu Dhabi	ARE	24.451	54.397	ARE
Dubai	ARE	25.077	55.309	
Fujairah	ARE	25.116	56.341	
Sharjah	ARE	25.337	55.412	
Buenos Aires	ARG	-34.613	-58.377	ARG
Gyumri	ARM	40.794	43.845	
Meghri	ARM	38.90	46.24	
Yerevan	ARM	40.181	44.514	ARM
Zangezur corridor	ARM	39.2	46.4	
Saint John's	ATG	17.121	-61.843	ATG
Canberra	AUS	-35.283	149.128	AUS
Darwin	AUS	-12.461	130.842	
Melbourne	AUS	-37.814	144.963	
Perth	AUS	-31.952	115.861	
Sydney	AUS	-33.868	151.207	
Salzburg	AUT	47.799	13.044	
Vienna	AUT	48.208	16.372	AUT
Baku	AZE	40.378	49.892	AZE
Lachin	AZE	39.64	46.55	
Nagorno-Karabakh	AZE	39.9	46.6	
Nakhchivan	AZE	39.209	45.412	
Shusha	AZE	39.76	46.75	
Stepanakert	AZE	39.82	46.75	
Bujumbura	BDI	-3.382	29.361	BDI
Gitega	BDI	-3.427	29.925	BDI
Antwerp	BEL	51.22	4.4	
Brussels	BEL	50.85	4.349	EU
Cotonou	BEN	6.365	2.418	BEN
Porto-Novo	BEN	6.496	2.604	BEN
Ouagadougou	BFA	12.366	-1.534	BFA
Chittagong	BGD	22.338	91.832	
Cox's Bazar	BGD	21.44	92.01	
Dhaka	BGD	23.71	90.407	BGD
Sofia	BGR	42.698	23.324	BGR
Varna	BGR	43.217	27.917	
Manama	BHR	26.228	50.586	BHR
Nassau	BHS	25.058	-77.343	BHS
Banja Luka	BIH	44.778	17.194	
Sarajevo	BIH	43.849	18.356	BIH
Srebrenica	BIH	44.107	19.297	
Baranovichi	BLR	53.133	26.014	
Brest	BLR	52.098	23.688	
Gomel	BLR	52.434	30.975	
Great Stone	BLR	53.87	27.97	
Grodno	BLR	53.688	23.826	
Minsk	BLR	53.9	27.567	BLR
Mogilev	BLR	53.9	30.33	
Ostrovets	BLR	54.61	25.95	
Vitebsk	BLR	55.19	30.205	
Belmopan	BLZ	17.25	-88.767	BLZ
La Paz	BOL	-16.5	-68.15	BOL
Sucre	BOL	-19.033	-65.263	BOL
Belém	BRA	-1.456	-48.504	
Brasilia	BRA	-15.78	-47.93	BRA
Rio de Janeiro	BRA	-22.906	-43.182	
São Paulo	BRA	-23.547	-46.636	
Bridgetown	BRB	13.107	-59.62	BRB
Bandar Seri Begawan	BRN	4.89	114.94	BRN
Thimphu	BTN	27.466	89.642	BTN
Gaborone	BWA	-24.655	25.909	BWA
Bangui	CAF	4.361	18.555	CAF
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
Beidaihe	CHN	39.83	119.48	
Beijing	CHN	39.907	116.397	CHN
Chongqing	CHN	29.563	106.553	
Guangzhou	CHN	23.117	113.25	
Hangzhou	CHN	30.294	120.161	
Harbin	CHN	45.75	126.65	
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
Yaounde	CMR	3.867	11.517	CMR
Bukavu	COD	-2.491	28.843	
Goma	COD	-1.674	29.228	
Ituri	COD			
Kinshasa	COD	-4.328	15.314	COD
North Kivu	COD			
Brazzaville	COG	-4.266	15.283	COG
Bogota	COL	4.61	-74.082	COL
Medellín	COL	6.252	-75.564	
Moroni	COM	-11.702	43.255	COM
Praia	CPV	14.932	-23.513	CPV
San Jose	CRI	9.933	-84.083	CRI
Guantanamo Bay	CUB	19.9	-75.1	
Havana	CUB	23.133	-82.383	CUB
Akrotiri	CYP	34.59	32.98	
Limassol	CYP	34.684	33.038	
Nicosia	CYP	35.175	33.364	CYP
Prague	CZE	50.088	14.421	CZE
Berlin	DEU	52.524	13.411	DEU
Bonn	DEU	50.734	7.095	
Cologne	DEU	50.933	6.95	
Frankfurt	DEU	50.116	8.684	
Hamburg	DEU	53.551	9.993	
Munich	DEU	48.137	11.575	
Ramstein	DEU	49.44	7.60	
Djibouti City	DJI	11.589	43.145	DJI
Roseau	DMA	15.302	-61.388	DMA
Aarhus	DNK	56.157	10.211	
Copenhagen	DNK	55.676	12.566	DNK
Faroe Islands	DNK	62.0	-6.8	
Santo Domingo	DOM	18.472	-69.892	DOM
Algiers	DZA	36.732	3.087	DZA
Oran	DZA	35.699	-0.636	
Tindouf	DZA	27.671	-8.147	
Guayaquil	ECU	-2.196	-79.886	
Quito	ECU	-0.23	-78.525	ECU
Alexandria	EGY	31.202	29.916	
Cairo	EGY	30.063	31.25	EGY
El Alamein	EGY	30.83	28.95	
El-Arish	EGY	31.132	33.798	
Sharm el-Sheikh	EGY	27.916	34.33	
Sinai	EGY			
Suez Canal	EGY	30.5	32.35	
Asmara	ERI	15.338	38.932	ERI
Guerguerat	ESH	21.36	-16.96	
Laayoune	ESH	27.142	-13.188	
Barcelona	ESP	41.389	2.159	
Canary Islands	ESP	28.1	-15.6	
Catalonia	ESP			
Ceuta	ESP	35.889	-5.32	
Madrid	ESP	40.416	-3.703	ESP
Melilla	ESP	35.294	-2.938	
Valencia	ESP	39.47	-0.377	
Narva	EST	59.377	28.19	
Tallinn	EST	59.437	24.754	EST
Addis Ababa	ETH	9.025	38.747	ETH
Amhara	ETH			
Grand Ethiopian Renaissance Dam	ETH	11.215	35.09	
Mekelle	ETH	13.497	39.475	
Oromia	ETH			
Tigray	ETH	14.0	38.5	
Helsinki	FIN	60.17	24.935	FIN
Suva	FJI	-18.142	178.441	FJI
Calais	FRA	50.952	1.856	
Évian	FRA	46.40	6.59	
Lyon	FRA	45.748	4.847	
Marseille	FRA	43.297	5.381	
New Caledonia	FRA	-21.3	165.5	
Nice	FRA	43.703	7.266	
Paris	FRA	48.853	2.349	FRA
Strasbourg	FRA	48.584	7.746	
Palikir	FSM	6.925	158.161	FSM
Libreville	GAB	0.392	9.454	GAB
Belfast	GBR	54.597	-5.925	
Edinburgh	GBR	55.952	-3.196	
Glasgow	GBR	55.865	-4.258	
London	GBR	51.509	-0.126	GBR
Manchester	GBR	53.481	-2.237	
Northern Ireland	GBR			
Salisbury	GBR	51.069	-1.796	
Scotland	GBR			
Wales	GBR			
Batumi	GEO	41.642	41.634	
Sukhumi	GEO	43.007	40.989	
Tbilisi	GEO	41.694	44.834	GEO
Tskhinvali	GEO	42.228	43.969	
Accra	GHA	5.556	-0.197	GHA
Conakry	GIN	9.538	-13.677	GIN
Banjul	GMB	13.453	-16.578	GMB
Bissau	GNB	11.864	-15.598	GNB
Malabo	GNQ	3.756	8.782	GNQ
Athens	GRC	37.984	23.728	GRC
Crete	GRC			
Lesbos	GRC			
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
Port-au-Prince	HTI	18.543	-72.339	HTI
Budapest	HUN	47.498	19.04	HUN
Aceh	IDN			
Bali	IDN			
Jakarta	IDN	-6.215	106.845	IDN
Papua	IDN			
Chennai	IND	13.088	80.278	
Goa	IND			
Jammu and Kashmir	IND			
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
Asaluyeh	IRN	27.48	52.61	
Astara	IRN	38.429	48.872	
Bandar Abbas	IRN	27.186	56.281	
Bandar Anzali	IRN	37.473	49.458	
Bushehr	IRN	28.969	50.837	
Chabahar	IRN	25.292	60.643	
East Azerbaijan	IRN			
Evin prison	IRN	35.80	51.39	
Fordow	IRN	34.88	50.99	
Greater Tunb	IRN	26.26	55.30	
Hamedan	IRN	34.799	48.515	
Imam Khomeini Airport	IRN	35.42	51.15	
Isfahan	IRN	32.652	51.675	
Karaj	IRN	35.833	50.992	
Kerman	IRN	30.283	57.079	
Kermanshah	IRN	34.314	47.065	
Kharg Island	IRN	29.25	50.31	
Khorramshahr	IRN	30.441	48.184	
Khuzestan	IRN			
Kish Island	IRN	26.53	53.98	
Kurdistan Province	IRN			
Mashhad	IRN	36.316	59.568	
Natanz	IRN	33.51	51.92	
Parchin	IRN	35.52	51.77	
Qeshm	IRN	26.949	56.269	
Qom	IRN	34.64	50.876	
Rasht	IRN	37.276	49.589	
Semnan	IRN	35.577	53.392	
Shiraz	IRN	29.61	52.531	
Sistan and Baluchestan	IRN			
South Pars	IRN	26.5	52.2	
Tabriz	IRN	38.08	46.292	
Tehran	IRN	35.694	51.422	IRN
Urmia	IRN	37.553	45.076	
West Azerbaijan	IRN			
Yazd	IRN	31.897	54.367	
Zahedan	IRN	29.496	60.863	
Ain al-Asad	IRQ	33.80	42.44	
Anbar	IRQ			
Baghdad	IRQ	33.341	44.401	IRQ
Basra	IRQ	30.509	47.78	
Dohuk	IRQ	36.867	42.988	
Erbil	IRQ	36.183	44.012	
Fallujah	IRQ	33.349	43.786	
Green Zone	IRQ	33.31	44.39	
Karbala	IRQ	32.616	44.025	
Kirkuk	IRQ	35.468	44.392	
Mosul	IRQ	36.335	43.119	
Najaf	IRQ	32.026	44.346	
Sinjar	IRQ	36.321	41.877	
Sulaymaniyah	IRQ	35.565	45.433	
Reykjavik	ISL	64.135	-21.895	ISL
Ashdod	ISR	31.792	34.65	
Ashkelon	ISR	31.669	34.571	
Beersheba	ISR	31.252	34.791	
Ben Gurion Airport	ISR	32.01	34.88	
Dimona	ISR	31.071	35.033	
Eilat	ISR	29.558	34.948	
Haifa	ISR	32.818	34.989	
Kiryat Shmona	ISR	33.207	35.572	
Nevatim	ISR	31.21	35.01	
Sderot	ISR	31.525	34.596	
Tel Aviv	ISR	32.081	34.781	ISR
Lampedusa	ITA	35.51	12.61	
Milan	ITA	45.464	9.19	
Naples	ITA	40.852	14.268	
Rome	ITA	41.892	12.511	ITA
Sicily	ITA			
Venice	ITA	45.437	12.333	
Kingston	JAM	17.997	-76.794	JAM
Amman	JOR	31.955	35.945	JOR
Aqaba	JOR	29.527	35.008	
Zarqa	JOR	32.073	36.088	
Fukushima	JPN	37.75	140.467	
Hiroshima	JPN	34.4	132.45	
Kashiwazaki-Kariwa	JPN	37.43	138.60	
Nagasaki	JPN	32.75	129.883	
Okinawa	JPN			
Osaka	JPN	34.694	135.502	
Tokyo	JPN	35.69	139.692	JPN
Aktau	KAZ	43.65	51.167	
Almaty	KAZ	43.257	76.929	
Astana	KAZ	51.18	71.446	KAZ
Baikonur	KAZ	45.617	63.317	
Mombasa	KEN	-4.055	39.664	
Nairobi	KEN	-1.283	36.817	KEN
Batken	KGZ	40.063	70.819	
Bishkek	KGZ	42.87	74.59	KGZ
Osh	KGZ	40.528	72.799	
Phnom Penh	KHM	11.562	104.916	KHM
Preah Vihear	KHM	14.39	104.68	
Tarawa	KIR	1.328	172.977	KIR
Basseterre	KNA	17.296	-62.725	KNA
Busan	KOR	35.102	129.03	
Gyeongju	KOR	35.843	129.212	
Seoul	KOR	37.566	126.978	KOR
Kuwait City	KWT	29.37	47.978	KWT
Vientiane	LAO	17.967	102.6	LAO
Baalbek	LBN	34.006	36.218	
Beirut	LBN	33.893	35.502	LBN
Bekaa Valley	LBN			
Dahiyeh	LBN	33.85	35.51	
Nabatieh	LBN	33.379	35.484	
Naqoura	LBN	33.12	35.14	
Sidon	LBN	33.558	35.371	
Southern Lebanon	LBN			
Tyre	LBN	33.273	35.194	
Monrovia	LBR	6.301	-10.797	LBR
Benghazi	LBY	32.115	20.069	
Derna	LBY	32.767	22.637	
Misrata	LBY	32.375	15.093	
Sabha	LBY	27.038	14.428	
Sirte	LBY	31.209	16.589	
Tobruk	LBY	32.09	23.954	
Tripoli	LBY	32.887	13.187	LBY
Castries	LCA	13.996	-61.006	LCA
Vaduz	LIE	47.142	9.522	LIE
Colombo	LKA	6.935	79.849	LKA
Maseru	LSO	-29.317	27.483	LSO
Kaunas	LTU	54.903	23.91	
Klaipeda	LTU	55.707	21.139	
Vilnius	LTU	54.689	25.28	LTU
Luxembourg City	LUX	49.612	6.13	LUX
Daugavpils	LVA	55.883	26.533	
Riga	LVA	56.946	24.106	LVA
Macau	MAC	22.2	113.55	
Casablanca	MAR	33.588	-7.611	
Marrakesh	MAR	31.634	-8	
Rabat	MAR	34.013	-6.833	MAR
Tangier	MAR	35.767	-5.8	
Monaco	MCO	43.733	7.417	MCO
Chisinau	MDA	47.006	28.858	MDA
Gagauzia	MDA			
Tiraspol	MDA	46.843	29.629	
Antananarivo	MDG	-18.914	47.536	MDG
Male City	MDV	4.175	73.509	MDV
Mexico City	MEX	19.428	-99.128	MEX
Tijuana	MEX	32.503	-117.004	
Majuro	MHL	7.09	171.38	MHL
Ohrid	MKD	41.117	20.802	
Skopje	MKD	41.996	21.431	MKD
Bamako	MLI	12.65	-8	MLI
Gao	MLI	16.272	-0.045	
Kidal	MLI	18.441	1.408	
Timbuktu	MLI	16.773	-3.007	
Valletta	MLT	35.9	14.515	MLT
Naypyidaw	MMR	19.745	96.13	MMR
Rakhine	MMR			
Podgorica	MNE	42.441	19.264	MNE
Ulaanbaatar	MNG	47.908	106.883	MNG
Cabo Delgado	MOZ			
Maputo	MOZ	-25.966	32.583	MOZ
Nouakchott	MRT	18.086	-15.979	MRT
Port Louis	MUS	-20.162	57.499	MUS
Lilongwe	MWI	-13.967	33.787	MWI
Kuala Lumpur	MYS	3.141	101.687	MYS
Putrajaya	MYS	2.935	101.691	MYS
Windhoek	NAM	-22.559	17.083	NAM
Agadez	NER	16.973	7.991	
Niamey	NER	13.514	2.11	NER
Abuja	NGA	9.058	7.495	NGA
Borno	NGA			
Kano	NGA	12	8.517	
Lagos	NGA	6.454	3.395	
Maiduguri	NGA	11.847	13.157	
Managua	NIC	12.133	-86.25	NIC
Amsterdam	NLD	52.374	4.89	NLD
Rotterdam	NLD	51.922	4.479	
The Hague	NLD	52.077	4.299	NLD
Oslo	NOR	59.913	10.746	NOR
Svalbard	NOR	78.2	15.6	
Kathmandu	NPL	27.702	85.321	NPL
Yaren	NRU	-0.551	166.925	NRU
Auckland	NZL	-36.849	174.763	
Christchurch	NZL	-43.533	172.633	
Wellington	NZL	-41.287	174.776	NZL
Duqm	OMN	19.65	57.70	
Muscat	OMN	23.584	58.408	OMN
Salalah	OMN	17.015	54.092	
Sohar	OMN	24.347	56.709	
Azad Kashmir	PAK			
Balochistan	PAK			
Gwadar	PAK	25.122	62.325	
Islamabad	PAK	33.721	73.043	PAK
Karachi	PAK	24.861	67.01	
Khyber Pakhtunkhwa	PAK			
Lahore	PAK	31.558	74.351	
Peshawar	PAK	34.008	71.578	
Punjab (Pakistan)	PAK			
Quetta	PAK	30.184	67.001	
Turbat	PAK	26.001	63.048	
Waziristan	PAK			
Panama Canal	PAN	9.1	-79.7	
Panama City	PAN	9.334	-79.892	PAN
Lima	PER	-12.043	-77.028	PER
Manila	PHL	14.604	120.982	PHL
Mindanao	PHL			
Ngerulmud	PLW	7.501	134.624	PLW
Port Moresby	PNG	-9.477	147.151	PNG
Bialystok	POL	53.133	23.164	
Gdansk	POL	54.352	18.649	
Krakow	POL	50.061	19.937	
Lublin	POL	51.25	22.567	
Rzeszow	POL	50.041	21.999	
Warsaw	POL	52.23	21.012	POL
Kaesong	PRK	37.971	126.554	
Punggye-ri	PRK	41.28	129.09	
Pyongyang	PRK	39.034	125.754	PRK
Sinpo	PRK	40.035	128.186	
Wonsan	PRK	39.153	127.444	
Yongbyon	PRK	39.80	125.75	
Lisbon	PRT	38.717	-9.133	PRT
Asuncion	PRY	-25.286	-57.647	PRY
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
Nuseirat	PSE	31.45	34.39	
Rafah	PSE	31.28	34.25	
Ramallah	PSE	31.9	35.204	PSE
Tulkarm	PSE	32.312	35.027	
West Bank	PSE	32.0	35.25	
Al Udeid	QAT	25.12	51.31	
Doha	QAT	25.285	51.531	QAT
Bucharest	ROU	44.432	26.106	ROU
Constanta	ROU	44.181	28.634	
Astrakhan	RUS	46.35	48.041	
Belgorod	RUS	50.611	36.58	
Bryansk	RUS	53.252	34.372	
Chechnya	RUS			
Dagestan	RUS			
Engels	RUS	51.484	46.105	
Grozny	RUS	43.312	45.689	
Kaliningrad	RUS	54.706	20.511	
Kazan	RUS	55.789	49.122	
Krasnodar	RUS	45.045	38.976	
Kuril Islands	RUS	46.5	151.3	
Kursk	RUS	51.737	36.187	
Makhachkala	RUS	42.976	47.502	
Moscow	RUS	55.752	37.616	RUS
Murmansk	RUS	68.979	33.093	
Novorossiysk	RUS	44.724	37.768	
Novosibirsk	RUS	55.041	82.935	
Pskov	RUS	57.814	28.35	
Rostov-on-Don	RUS	47.231	39.723	
Saint Petersburg	RUS	59.939	30.314	
Samara	RUS	53.2	50.15	
Siberia	RUS			
Smolensk	RUS	54.782	32.04	
Sochi	RUS	43.599	39.726	
Tatarstan	RUS			
Valaam	RUS	61.37	30.95	
Vladivostok	RUS	43.106	131.874	
Volgograd	RUS	48.719	44.502	
Voronezh	RUS	51.672	39.184	
Yekaterinburg	RUS	56.852	60.612	
Kigali	RWA	-1.95	30.059	RWA
Abqaiq	SAU	25.93	49.67	
AlUla	SAU	26.62	37.92	
Dammam	SAU	26.434	50.103	
Jeddah	SAU	21.49	39.186	
Mecca	SAU	21.427	39.826	
Medina	SAU	24.469	39.614	
NEOM	SAU	28.0	35.2	
Riyadh	SAU	24.688	46.722	SAU
Yanbu	SAU	24.09	38.062	
Darfur	SDN	13.0	25.0	
El Fasher	SDN	13.628	25.349	
El Geneina	SDN	13.453	22.447	
El Obeid	SDN	13.184	30.217	
Khartoum	SDN	15.552	32.532	SDN
Kordofan	SDN			
Merowe	SDN	18.45	31.83	
Nyala	SDN	12.049	24.881	
Omdurman	SDN	15.645	32.478	
Port Sudan	SDN	19.617	37.216	
Wad Madani	SDN	14.401	33.52	
Dakar	SEN	14.694	-17.444	SEN
Singapore	SGP	1.29	103.85	SGP
Honiara	SLB	-9.433	159.95	SLB
Freetown	SLE	8.487	-13.236	SLE
San Salvador	SLV	13.689	-89.187	SLV
San Marino	SMR	43.937	12.446	SMR
Berbera	SOM	10.44	45.014	
Hargeisa	SOM	9.56	44.065	
Kismayo	SOM	-0.358	42.545	
Mogadishu	SOM	2.037	45.344	SOM
Puntland	SOM			
Belgrade	SRB	44.804	20.465	SRB
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
Al-Tanf	SYR	33.50	38.62	
Albu Kamal	SYR	34.452	40.919	
Aleppo	SYR	36.201	37.161	
Damascus	SYR	33.51	36.291	SYR
Daraa	SYR	32.619	36.102	
Deir ez-Zor	SYR	35.336	40.141	
Golan Heights	SYR	33.0	35.75	
Hama	SYR	35.132	36.758	
Hasakah	SYR	36.502	40.748	
Hmeimim	SYR	35.40	35.95	
Homs	SYR	34.727	36.723	
Idlib	SYR	35.931	36.634	
Kobani	SYR	36.89	38.35	
Latakia	SYR	35.532	35.79	
Manbij	SYR	36.528	37.955	
Palmyra	SYR	34.562	38.284	
Qamishli	SYR	37.052	41.231	
Quneitra	SYR	33.13	35.82	
Raqqa	SYR	35.953	39.008	
Suwayda	SYR	32.709	36.57	
Tartus	SYR	34.889	35.887	
N'Djamena	TCD	12.107	15.044	TCD
Lome	TGO	6.129	1.222	TGO
Bangkok	THA	13.754	100.501	THA
Phuket	THA	7.891	98.398	
Dushanbe	TJK	38.536	68.779	TJK
Khujand	TJK	40.283	69.622	
Ashgabat	TKM	37.95	58.383	TKM
Avaza	TKM	39.96	52.83	
Türkmenbaşy	TKM	40.022	52.955	
Dili	TLS	-8.559	125.574	TLS
Nuku'alofa	TON	-21.139	-175.202	TON
Port of Spain	TTO	10.667	-61.519	TTO
Sfax	TUN	34.741	10.76	
Tunis	TUN	36.819	10.166	TUN
Adana	TUR	36.986	35.325	
Akkuyu	TUR	36.14	33.54	
Ankara	TUR	39.92	32.854	TUR
Antalya	TUR	36.908	30.696	
Bosphorus	TUR	41.12	29.08	
Ceyhan	TUR	37.025	35.818	
Dardanelles	TUR	40.2	26.4	
Diyarbakir	TUR	37.914	40.217	
Gaziantep	TUR	37.059	37.383	
Incirlik	TUR	37.00	35.43	
Istanbul	TUR	41.014	28.95	
Izmir	TUR	38.413	27.138	
Funafuti	TUV	-8.524	179.194	TUV
Kaohsiung	TWN	22.616	120.313	
Kinmen	TWN	24.44	118.33	
Taipei	TWN	25.048	121.532	TWN
Dar es Salaam	TZA	-6.823	39.27	TZA
Dodoma	TZA	-6.172	35.739	TZA
Zanzibar	TZA	-6.164	39.198	
Entebbe	UGA	0.056	32.479	
Kampala	UGA	0.316	32.582	UGA
Avdiivka	UKR	48.14	37.743	
Bakhmut	UKR	48.594	38	
Bucha	UKR	50.543	30.212	
Chernihiv	UKR	51.506	31.285	
Chernobyl	UKR	51.276	30.222	
Crimea	UKR	45.3	34.4	
Dnipro	UKR	48.459	35.039	
Donbas	UKR			
Donetsk	UKR	48.023	37.802	
Enerhodar	UKR	47.499	34.657	
Kerch Bridge	UKR	45.31	36.51	
Kharkiv	UKR	49.981	36.253	
Kherson	UKR	46.656	32.618	
Kramatorsk	UKR	48.723	37.556	
Kryvyi Rih	UKR	47.91	33.38	
Kyiv	UKR	50.455	30.524	UKR
Luhansk	UKR	48.567	39.317	
Lviv	UKR	49.838	24.023	
Mariupol	UKR	47.095	37.541	
Mykolaiv	UKR	46.966	31.997	
Odesa	UKR	46.477	30.733	
Pokrovsk	UKR	48.282	37.176	
Poltava	UKR	49.594	34.541	
Sevastopol	UKR	44.608	33.521	
Simferopol	UKR	44.957	34.111	
Snake Island	UKR	45.25	30.20	
Sumy	UKR	50.922	34.8	
Zaporizhzhia	UKR	47.823	35.19	
Zaporizhzhia nuclear power plant	UKR	47.51	34.59	
Zhytomyr	UKR	50.265	28.677	
Montevideo	URY	-34.903	-56.188	URY
Alaska	USA			
Anchorage	USA	61.218	-149.9	
Boston	USA	42.358	-71.06	
California	USA			
Camp David	USA	39.65	-77.46	
Chicago	USA	41.85	-87.65	
Florida	USA			
Hawaii	USA			
Houston	USA	29.763	-95.363	
Los Angeles	USA	34.052	-118.244	
Mar-a-Lago	USA	26.68	-80.04	
Miami	USA	25.774	-80.194	
Minneapolis	USA	44.98	-93.264	
New York	USA	40.714	-74.006	
Philadelphia	USA	39.952	-75.164	
Portland	USA	45.523	-122.676	
San Francisco	USA	37.775	-122.419	
Seattle	USA	47.606	-122.332	
Texas	USA			
Washington	USA	38.895	-77.036	USA
Bukhara	UZB	39.775	64.429	
Samarkand	UZB	39.654	66.96	
Tashkent	UZB	41.265	69.216	UZB
Vatican City	VAT	41.903	12.454	VAT
Kingstown	VCT	13.155	-61.227	VCT
Caracas	VEN	10.488	-66.879	VEN
Maracaibo	VEN	10.667	-71.612	
Hanoi	VNM	21.024	105.841	VNM
Ho Chi Minh City	VNM	10.823	106.63	
Port Vila	VUT	-17.736	168.314	VUT
Apia	WSM	-13.833	-171.767	WSM
Mitrovica	XKX	42.883	20.867	
Pristina	XKX	42.673	21.167	XKX
Aden	YEM	12.779	45.037	
Hadramawt	YEM			
Hodeidah	YEM	14.798	42.955	
Marib	YEM	15.463	45.326	
Ras Isa	YEM	15.12	42.60	
Saada	YEM	16.94	43.764	
Sanaa	YEM	15.355	44.207	YEM
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

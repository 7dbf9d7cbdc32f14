// Made by tools/persons.ts from the tables beside this folder. Do not edit.
/** line in persons.ts (from 0), form, surname */
export const PERSON_NAMES = `
0	Abdullah Abdullah
1	Mohammad Hassan Akhund	Akhund
1	Mullah Hassan Akhund	Akhund
2	Hanif Atmar	Atmar
2	Mohammad Hanif Atmar	Atmar
3	Abdul Ghani Baradar	Baradar
3	Mullah Baradar	Baradar
4	Ashraf Ghani
4	Ashraf Ghani Ahmadzai	Ahmadzai
4	Mohammad Ashraf Ghani
5	Sirajuddin Haqqani	Haqqani
6	Hamid Karzai	Karzai
7	Hamdullah Mohib	Mohib
8	Zabihullah Mujahid	Mujahid
9	Amir Khan Mottaqi	Mottaqi
9	Amir Khan Muttaqi	Muttaqi
10	Burhanuddin Rabbani	Rabbani
11	Salahuddin Rabbani
12	Mohammad Yaqoob	Yaqoob
12	Mullah Mohammad Yaqoob	Yaqoob
12	Mullah Yaqoob	Yaqoob
13	Edi Rama
14	Osama bin Laden
14	Usama bin Laden	bin Laden
15	Ayman Zawahiri	Zawahiri
15	Ayman al-Zawahiri	Zawahiri
15	Ayman al-Zawahri	Zawahri
16	Mohamed bin Zayed	bin Zayed
16	Mohamed bin Zayed Al Nahyan
16	Mohammed bin Zayed	bin Zayed
16	Mohammed bin Zayed Al Nahyan
17	Anwar Gargash	Gargash
18	Hamdan bin Mohammed
18	Hamdan bin Mohammed bin Rashid
19	Sheikh Zayed
19	Zayed bin Sultan Al Nahyan
20	Mohammed bin Rashid
20	Mohammed bin Rashid Al Maktoum
21	Abdullah bin Zayed
21	Abdullah bin Zayed Al Nahyan
22	Khalifa bin Zayed
22	Khalifa bin Zayed Al Nahyan
23	Tahnoun bin Zayed
24	Cristina Fernandez de Kirchner	Kirchner
24	Cristina Kirchner	Kirchner
25	Javier Milei	Milei
26	Armen Grigoryan	Grigoryan
27	Vahagn Khachaturyan	Khachaturyan
28	Robert Kocharyan	Kocharyan
29	Ararat Mirzoyan	Mirzoyan
30	Zohrab Mnatsakanyan	Mnatsakanyan
31	Edward Nalbandian	Nalbandian
32	Suren Papikyan	Papikyan
33	Nikol Pashinyan	Pashinyan
34	Serzh Sargsyan	Sargsyan
34	Serzh Sarkisian	Sarkisian
35	Armen Sarkissian	Sarkissian
36	Levon Ter-Petrosyan	Ter-Petrosyan
37	Moussa Faki
37	Moussa Faki Mahamat	Mahamat
38	Mahmoud Ali Youssouf	Youssouf
39	Tony Abbott
40	Anthony Albanese
41	Julia Gillard	Gillard
42	John Howard
43	Richard Marles	Marles
44	Scott Morrison	Morrison
45	Kevin Rudd
46	Malcolm Turnbull	Turnbull
47	Penny Wong
48	Alexander Van der Bellen	Bellen
49	Sebastian Kurz	Kurz
50	Beate Meinl-Reisinger	Meinl-Reisinger
51	Karl Nehammer	Nehammer
52	Alexander Schallenberg	Schallenberg
53	Christian Stocker
54	Heidar Aliyev
54	Heydar Aliyev
55	Ilham Aliyev	Aliyev
56	Ali Asadov	Asadov
57	Ceyhun Bayramov	Bayramov
57	Jeyhun Bayramov	Bayramov
58	Hikmat Hajiyev	Hajiyev
58	Hikmet Hajiyev	Hajiyev
59	Zakir Hasanov	Hasanov
60	Elmar Mammadyarov	Mammadyarov
61	Shahin Mustafayev	Mustafayev
62	Alexander De Croo	Croo
63	Charles Michel
64	Maxime Prevot	Prevot
65	Bart De Wever	Wever
66	Ibrahim Traore
67	Sheikh Hasina	Hasina
67	Sheikh Hasina Wajed	Wajed
68	Muhammad Yunus
69	Boyko Borisov	Borisov
69	Boyko Borissov	Borissov
70	Rumen Radev	Radev
71	Salman bin Hamad
71	Salman bin Hamad Al Khalifa
72	Hamad bin Isa
72	Hamad bin Isa Al Khalifa
72	King Hamad
73	Khalid bin Ahmed Al Khalifa
74	Abdullatif al-Zayani	Zayani
74	Abdullatif bin Rashid al-Zayani	Zayani
75	Milorad Dodik	Dodik
76	Sergei Aleinik	Aleinik
76	Syarhei Aleinik	Aleinik
77	Roman Golovchenko	Golovchenko
78	Viktar Khrenin	Khrenin
78	Viktor Khrenin	Khrenin
79	Andrei Kobyakov	Kobyakov
80	Natalia Kochanova	Kochanova
80	Natalya Kochanova	Kochanova
81	Aleksandr Lukashenko	Lukashenko
81	Alexander Lukashenko	Lukashenko
81	Alyaksandr Lukashenka	Lukashenka
82	Uladzimir Makei	Makei
82	Vladimir Makei	Makei
82	Vladimir Makey	Makey
83	Leonid Maltsev	Maltsev
84	Sergei Martynov	Martynov
84	Syarhey Martynau	Martynau
85	Pavel Muraveiko	Muraveiko
86	Mikhail Myasnikovich	Myasnikovich
87	Dimitry Pantus	Pantus
87	Dmitri Pantus	Pantus
87	Dmitry Pantus	Pantus
88	Andrei Ravkov	Ravkov
89	Sergei Rumas	Rumas
90	Maksim Ryzhenkov	Ryzhenkov
90	Maxim Ryzhenkov	Ryzhenkov
91	Sergei Sidorsky	Sidorsky
91	Sergey Sidorsky	Sidorsky
92	Svetlana Tikhanovskaya	Tikhanovskaya
92	Sviatlana Tsikhanouskaya	Tsikhanouskaya
93	Aleksandr Turchin	Turchin
93	Alexander Turchin	Turchin
94	Aleksandr Volfovich	Volfovich
94	Alexander Volfovich	Volfovich
95	Yuri Zhadobin	Zhadobin
95	Yury Zhadobin	Zhadobin
96	Luis Arce	Arce
97	Evo Morales	Morales
98	Jair Bolsonaro	Bolsonaro
99	Fernando Henrique Cardoso	Cardoso
100	Dilma Rousseff	Rousseff
101	Luiz Inacio Lula da Silva	Lula da Silva
101	Lula	Lula
102	Michel Temer	Temer
103	Mauro Vieira
104	Anita Anand	Anand
105	Bill Blair
106	Mark Carney	Carney
107	Jean Chretien	Chretien
108	Chrystia Freeland	Freeland
109	Stephen Harper
110	Melanie Joly
111	David McGuinty	McGuinty
112	Justin Trudeau	Trudeau
113	Ignazio Cassis	Cassis
114	Gabriel Boric	Boric
115	Hua Chunying
116	Wei Fenghe
117	Qin Gang
118	Hu Jintao	Hu Jintao
119	Wen Jiabao
120	Guo Jiakun
121	Lin Jian
122	Jiang Zemin	Jiang Zemin
123	Tang Jiaxuan
124	Yang Jiechi
125	Dong Jun
126	Li Keqiang
127	Zhao Leji
128	He Lifeng
129	Zhao Lijian
130	Mao Ning
131	Li Qiang
132	Li Shangfu
133	Wang Wenbin
134	Xi Jinping	Xi
135	Wang Yi
136	Li Zhaoxing
137	Alassane Ouattara	Ouattara
138	Paul Biya	Biya
139	Joseph Kabila	Kabila
140	Felix Tshisekedi	Tshisekedi
141	Ivan Duque	Duque
142	Gustavo Petro	Petro
143	Juan Manuel Santos
144	Imangali Tasmagambetov	Tasmagambetov
145	Fidel Castro
146	Raul Castro
147	Miguel Diaz-Canel	Diaz-Canel
148	Bruno Rodriguez
149	Nicos Anastasiades	Anastasiades
150	Nikos Christodoulides	Christodoulides
151	Andrej Babis	Babis
152	Petr Fiala	Fiala
153	Vaclav Havel	Havel
154	Jan Lipavsky	Lipavsky
155	Petr Pavel
156	Milos Zeman	Zeman
157	Annalena Baerbock	Baerbock
158	Joschka Fischer
159	Sigmar Gabriel
160	Helmut Kohl	Kohl
161	Annegret Kramp-Karrenbauer	Kramp-Karrenbauer
162	Christine Lambrecht	Lambrecht
163	Ursula von der Leyen	Leyen
164	Heiko Maas	Maas
165	Angela Merkel	Merkel
166	Friedrich Merz	Merz
167	Boris Pistorius	Pistorius
168	Olaf Scholz	Scholz
169	Gerhard Schroeder	Schroeder
169	Gerhard Schröder	Schröder
170	Frank-Walter Steinmeier	Steinmeier
171	Johann Wadephul	Wadephul
172	Guido Westerwelle	Westerwelle
173	Ismail Omar Guelleh	Guelleh
174	Mette Frederiksen	Frederiksen
175	Troels Lund Poulsen	Poulsen
176	Anders Fogh Rasmussen	Rasmussen
177	Lars Lokke Rasmussen
178	Ahmed Attaf	Attaf
179	Abdelaziz Bouteflika	Bouteflika
180	Said Chengriha	Chengriha
181	Ramtane Lamamra	Lamamra
182	Abdelmadjid Tebboune	Tebboune
183	Daniel Noboa	Noboa
184	Badr Abdel Ati	Ati
184	Badr Abdel Aty	Abdel Aty
184	Badr Abdel-Atty	Abdel-Atty
184	Badr Abdelatty	Abdelatty
185	Nabil Elaraby	Elaraby
185	Nabil al-Arabi	Arabi
186	Nabil Fahmy
187	Ahmed Aboul Gheit	Gheit
187	Ahmed Abul Gheit	Abul Gheit
188	Sherif Ismail
189	Abbas Kamel
190	Mostafa Madbouly	Madbouly
190	Mustafa Madbouly	Madbouly
191	Adly Mansour
192	Mohamed Morsi	Morsi
192	Mohamed Mursi	Mursi
192	Mohammed Morsi	Morsi
193	Amr Moussa
193	Amr Musa
194	Hosni Mubarak
195	Hassan Rashad
196	Abdel Mageed Saqr	Saqr
197	Sameh Shoukry	Shoukry
197	Sameh Shukri	Shukri
198	Abdel Fattah al-Sisi	Sisi
198	Abdel Fattah el-Sisi	Sisi
198	Abdel-Fattah el-Sissi	Sissi
199	Mohamed Zaki
200	Isaias Afwerki	Afwerki
201	Jose Manuel Albares	Albares
202	Jose Maria Aznar	Aznar
203	Josep Borrell	Borrell
204	Mariano Rajoy	Rajoy
205	Margarita Robles	Robles
206	Pedro Sanchez
207	Felipe VI
207	King Felipe
208	Jose Luis Rodriguez Zapatero	Zapatero
209	Kaja Kallas	Kallas
210	Kristen Michal
211	Margus Tsahkna	Tsahkna
212	Abiy Ahmed	Abiy
212	Abiy Ahmed Ali
213	Hailemariam Desalegn	Desalegn
214	Demeke Mekonnen	Mekonnen
215	Gedion Timothewos	Timothewos
216	Meles Zenawi	Zenawi
217	Anouar El Anouni	Anouni
218	Catherine Ashton	Ashton
219	Roberta Metsola	Metsola
220	Federica Mogherini	Mogherini
221	Enrique Mora	Mora
222	Herman Van Rompuy	Rompuy
223	Javier Solana	Solana
224	Peter Stano	Stano
225	Sanna Marin	Marin
226	Sauli Niinisto	Niinisto
227	Petteri Orpo	Orpo
228	Alexander Stubb	Stubb
229	Elina Valtonen	Valtonen
230	Gabriel Attal	Attal
231	Jean-Marc Ayrault	Ayrault
232	Michel Barnier	Barnier
233	Jean-Noel Barrot	Barrot
234	Francois Bayrou	Bayrou
235	Elisabeth Borne
236	Jean Castex	Castex
237	Jacques Chirac	Chirac
238	Catherine Colonna	Colonna
239	Jean-Yves Le Drian	Drian
240	Laurent Fabius	Fabius
241	Francois Hollande	Hollande
242	Alain Juppe	Juppe
243	Bernard Kouchner	Kouchner
244	Sebastien Lecornu	Lecornu
245	Emmanuel Macron	Macron
246	Florence Parly	Parly
247	Marine Le Pen	Pen
248	Edouard Philippe
249	Nicolas Sarkozy	Sarkozy
250	Stephane Sejourne	Sejourne
251	Catherine Vautrin	Vautrin
252	Hubert Vedrine	Vedrine
253	Dominique de Villepin	Villepin
254	Margaret Beckett	Beckett
255	Tony Blair	Blair
256	Gordon Brown
257	David Cameron	Cameron
258	James Cleverly
259	Robin Cook
260	Yvette Cooper
261	William Hague
262	Philip Hammond	Hammond
263	John Healey	Healey
264	Jeremy Hunt
265	Elizabeth II
265	Queen Elizabeth
266	Charles III
266	King Charles
267	Boris Johnson
268	David Lammy	Lammy
269	John Major
270	Theresa May
271	David Miliband	Miliband
272	Dominic Raab	Raab
273	Grant Shapps	Shapps
274	Keir Starmer	Starmer
275	Jack Straw
276	Rishi Sunak	Sunak
277	Liz Truss	Truss
278	Ben Wallace
279	Jasem Albudaiwi	Albudaiwi
279	Jasem Mohamed Albudaiwi	Albudaiwi
279	Jassim al-Budaiwi	Budaiwi
280	Nayef al-Hajraf	Hajraf
281	Irakli Garibashvili	Garibashvili
282	Bidzina Ivanishvili	Ivanishvili
283	Mikheil Kavelashvili	Kavelashvili
284	Irakli Kobakhidze	Kobakhidze
285	Giorgi Margvelashvili	Margvelashvili
286	Mikhail Saakashvili	Saakashvili
286	Mikheil Saakashvili	Saakashvili
287	Eduard Shevardnadze	Shevardnadze
288	Salome Zourabichvili	Zourabichvili
288	Salome Zurabishvili	Zurabishvili
289	John Dramani Mahama	Mahama
289	John Mahama	Mahama
290	Nikos Dendias	Dendias
291	George Gerapetritis	Gerapetritis
291	Giorgos Gerapetritis	Gerapetritis
292	Costas Karamanlis	Karamanlis
292	Kostas Karamanlis	Karamanlis
293	Kyriakos Mitsotakis	Mitsotakis
294	George Papandreou	Papandreou
295	Antonis Samaras	Samaras
296	Alexis Tsipras	Tsipras
297	Saleh Arouri	Arouri
297	Saleh al-Arouri	Arouri
298	Mohammad Deif	Deif
298	Mohammed Deif	Deif
299	Osama Hamdan
299	Usama Hamdan
300	Ismail Haniya	Haniya
300	Ismail Haniyah	Haniyah
300	Ismail Haniyeh	Haniyeh
301	Khalil al-Haya	Haya
301	Khalil al-Hayya	Hayya
302	Khaled Mashaal	Mashaal
302	Khaled Mashal	Mashal
302	Khaled Meshaal	Meshaal
303	Abu Obeida	Obeida
303	Abu Ubaida	Ubaida
304	Yahya Sinwar	Sinwar
304	Yahya al-Sinwar	Sinwar
305	Ahmed Yassin
305	Sheikh Ahmed Yassin
306	Imad Mughniyah	Mughniyah
306	Imad Mughniyeh	Mughniyeh
307	Hasan Nasrallah	Nasrallah
307	Hassan Nasrallah	Nasrallah
308	Naim Kassem
308	Naim Qasim
308	Naim Qassem
309	Hashem Safieddine	Safieddine
310	Fouad Shukr
310	Fuad Shukr
311	Mohammed Abdelsalam	Abdelsalam
311	Mohammed Abdul-Salam	Abdul-Salam
311	Mohammed Abdulsalam
312	Abdel-Malek al-Houthi
312	Abdul-Malik al-Houthi
312	Abdulmalik al-Houthi
313	Mahdi al-Mashat	Mashat
314	Yahya Sarea	Sarea
314	Yahya Saree	Saree
314	Yahya Sari	Sari
315	Zoran Milanovic	Milanovic
316	Andrej Plenkovic	Plenkovic
317	Ferenc Gyurcsany	Gyurcsany
318	Viktor Orban	Orban
319	Tamas Sulyok	Sulyok
320	Kristof Szalay-Bobrovniczky	Szalay-Bobrovniczky
321	Peter Szijjarto	Szijjarto
322	Yukiya Amano	Amano
323	Hans Blix	Blix
324	Mohamed El Baradei	El Baradei
324	Mohamed ElBaradei	ElBaradei
324	Mohammed al-Baradei	Baradei
325	Rafael Grossi	Grossi
325	Rafael Mariano Grossi	Grossi
326	Karim Khan
327	Mirjana Spoljaric	Spoljaric
328	Retno Marsudi	Marsudi
329	Prabowo Subianto	Subianto
330	Joko Widodo	Widodo
331	Susilo Bambang Yudhoyono	Yudhoyono
332	Kristalina Georgieva	Georgieva
333	Christine Lagarde	Lagarde
334	Ajit Doval	Doval
335	Piyush Goyal	Goyal
336	S. Jaishankar	Jaishankar
336	Subrahmanyam Jaishankar	Jaishankar
337	Randhir Jaiswal	Jaiswal
338	Ram Nath Kovind	Kovind
339	Narendra Modi	Modi
340	Pranab Mukherjee	Mukherjee
341	Droupadi Murmu	Murmu
342	Amit Shah
343	Manmohan Singh
344	Rajnath Singh
345	Nirmala Sitharaman	Sitharaman
346	Sushma Swaraj	Swaraj
347	Atal Bihari Vajpayee	Vajpayee
348	Simon Harris
349	Micheal Martin
350	Leo Varadkar	Varadkar
351	Ali Akbar Ahmadian	Ahmadian
352	Mahmoud Ahmadinejad	Ahmadinejad
353	Hossein Amir-Abdollahian	Amir-Abdollahian
353	Hossein Amirabdollahian	Amirabdollahian
354	Abbas Araghchi	Araghchi
354	Abbas Araqchi	Araqchi
354	Seyed Abbas Araghchi	Araghchi
355	Mohammad Reza Aref	Aref
356	Mohammad Atabak	Atabak
357	Esmaeil Baghaei	Baghaei
357	Esmail Baghaei	Baghaei
357	Esmail Baqaei	Baqaei
357	Ismail Baghaei	Baghaei
358	Mohammad Bagheri
358	Mohammad Baqeri	Baqeri
359	Hossein Dehghan	Dehghan
359	Hossein Dehqan	Dehqan
360	Mohammad Eslami	Eslami
361	Hassan Firouzabadi	Firouzabadi
362	Mohammad Bagher Ghalibaf	Ghalibaf
362	Mohammad Baqer Ghalibaf	Ghalibaf
362	Mohammad Baqer Qalibaf	Qalibaf
363	Mohammad Reza Gharaei Ashtiani	Gharaei Ashtiani
363	Mohammad-Reza Ashtiani	Ashtiani
364	Kazem Gharibabadi	Gharibabadi
365	Bahram Ghasemi	Ghasemi
365	Bahram Qassemi	Qassemi
366	Gholam-Ali Haddad-Adel	Haddad-Adel
367	Amir Ali Hajizadeh	Hajizadeh
368	Amir Hatami	Hatami
369	Amir Saeed Iravani	Iravani
369	Amir Saeid Iravani	Iravani
370	Mohammad Ali Jafari
371	Eshaq Jahangiri	Jahangiri
372	Saeed Jalili	Jalili
372	Saeid Jalili	Jalili
373	Behrouz Kamalvandi	Kamalvandi
374	Nasser Kanaani	Kanaani
374	Nasser Kanani	Kanani
375	Ali Bagheri
375	Ali Bagheri Kani	Kani
375	Ali Baqeri Kani	Kani
376	Mehdi Karroubi	Karroubi
377	Ali Khamenei	Khamenei
377	Ayatollah Khamenei	Khamenei
378	Kamal Kharrazi	Kharrazi
379	Mohammad Khatami	Khatami
379	Mohammad Khatemi	Khatemi
380	Saeed Khatibzadeh	Khatibzadeh
381	Ayatollah Khomeini	Khomeini
381	Ruhollah Khomeini	Khomeini
382	Ali Larijani	Larijani
383	Sadegh Larijani
383	Sadeq Larijani
384	Fatemeh Mohajerani	Mohajerani
385	Mostafa Mohammad-Najjar	Mohammad-Najjar
386	Gholam-Hossein Mohseni-Ejei	Mohseni-Ejei
386	Gholamhossein Mohseni Ejei	Mohseni Ejei
386	Gholamhossein Mohseni-Ejehi	Mohseni-Ejehi
387	Mohammad Mokhber	Mokhber
388	Eskandar Momeni	Momeni
389	Manouchehr Mottaki	Mottaki
390	Abbas Mousavi
391	Abdolrahim Mousavi	Mousavi
392	Aziz Nasirzadeh	Nasirzadeh
392	Aziz Nassirzadeh	Nassirzadeh
393	Javad Owji	Owji
394	Mohsen Paknejad	Paknejad
395	Mohammad Pakpour	Pakpour
396	Masoud Pezeshkian	Pezeshkian
397	Esmail Ghaani	Ghaani
397	Esmail Qaani	Qaani
397	Ismail Qaani	Qaani
398	Akbar Hashemi Rafsanjani	Rafsanjani
398	Ali Akbar Hashemi Rafsanjani	Rafsanjani
399	Abdolreza Rahmani Fazli	Rahmani Fazli
400	Ebrahim Raeisi	Raeisi
400	Ebrahim Raisi	Raisi
400	Ibrahim Raisi	Raisi
401	Hassan Rohani	Rohani
401	Hassan Rouhani	Rouhani
402	Farzaneh Sadegh
402	Farzaneh Sadeq
403	Hossein Salami	Salami
404	Ali Akbar Salehi	Salehi
405	Ali Shamkhani	Shamkhani
406	Ghasem Soleimani	Soleimani
406	Qasem Soleimani	Soleimani
406	Qassem Soleimani	Soleimani
407	Majid Ravanchi	Ravanchi
407	Majid Takht-Ravanchi	Takht-Ravanchi
408	Ahmad Vahidi	Vahidi
409	Ali Akbar Velayati	Velayati
410	Bijan Namdar Zanganeh	Zanganeh
410	Bijan Zanganeh	Zanganeh
411	Javad Zarif	Zarif
411	Mohammad Javad Zarif	Zarif
412	Haidar al-Abadi	Abadi
412	Haider al-Abadi	Abadi
413	Thabet al-Abbasi
413	Thabit al-Abbasi
414	Adel Abdul-Mahdi	Abdul-Mahdi
414	Adil Abdul Mahdi	Abdul Mahdi
415	Ayad Allawi	Allawi
415	Iyad Allawi	Allawi
416	Qasim al-Araji	Araji
416	Qassem al-Araji	Araji
417	Tareq Aziz
417	Tariq Aziz
418	Masoud Barzani	Barzani
418	Massoud Barzani	Barzani
419	Masrour Barzani
420	Nechirvan Barzani
421	Faleh al-Fayyad
421	Falih al-Fayyadh	Fayyadh
422	Mohammed Ali al-Hakim
423	Fouad Hussein
423	Fuad Hussein
424	Saddam Hussein	Saddam
425	Ibrahim Jaafari	Jaafari
425	Ibrahim al-Jaafari	Jaafari
426	Mustafa Kadhimi	Kadhimi
426	Mustafa al-Kadhimi	Kadhimi
427	Nouri Maliki
427	Nouri al-Maliki
427	Nuri al-Maliki
428	Fouad Massoum
428	Fuad Masum
429	Abu Mahdi Muhandis	Muhandis
429	Abu Mahdi al-Muhandis	Muhandis
430	Abdul Latif Jamal Rashid
430	Abdul Latif Rashid
430	Abdullatif Rashid
431	Moqtada Sadr
431	Moqtada al-Sadr
431	Muqtada al-Sadr
432	Barham Saleh
432	Barham Salih
433	Ali al-Sistani	Sistani
433	Ayatollah Ali al-Sistani	Sistani
433	Ayatollah Sistani	Sistani
434	Mohammed Shia al-Sudani
434	Mohammed al-Sudani
435	Jalal Talabani	Talabani
436	Hoshyar Zebari	Zebari
437	Abu Bakr al-Baghdadi	Baghdadi
438	Avichai Adraee	Adraee
438	Avichay Adraee	Adraee
439	Gabi Ashkenazi	Ashkenazi
440	Ronen Bar
441	Ehud Barak	Barak
442	David Barnea	Barnea
443	Itamar Ben-Gvir	Ben-Gvir
444	Naftali Bennett	Bennett
445	Eli Cohen
446	Yossi Cohen
447	Danny Danon	Danon
448	Ron Dermer	Dermer
449	Yoav Gallant	Gallant
450	Benny Gantz	Gantz
451	Daniel Hagari	Hagari
452	Herzi Halevi	Halevi
453	Tzachi Hanegbi	Hanegbi
454	Isaac Herzog	Herzog
455	Israel Katz	Katz
455	Yisrael Katz	Katz
456	Aviv Kochavi	Kochavi
457	Yair Lapid	Lapid
458	Avigdor Liberman	Liberman
458	Avigdor Lieberman	Lieberman
459	Tzipi Livni	Livni
460	Shaul Mofaz	Mofaz
461	Benjamin Netanyahu	Netanyahu
461	Binyamin Netanyahu	Netanyahu
462	Ehud Olmert	Olmert
463	Shimon Peres	Peres
464	Amir Peretz	Peretz
465	Yitzhak Rabin	Rabin
466	Reuven Rivlin	Rivlin
467	Gideon Sa'ar	Sa'ar
467	Gideon Saar	Saar
468	Silvan Shalom	Shalom
469	Ariel Sharon	Sharon
470	Bezalel Smotrich	Smotrich
471	Moshe Ya'alon	Ya'alon
471	Moshe Yaalon	Yaalon
472	Eyal Zamir	Zamir
473	Silvio Berlusconi	Berlusconi
474	Giuseppe Conte	Conte
475	Guido Crosetto	Crosetto
476	Mario Draghi	Draghi
477	Paolo Gentiloni	Gentiloni
478	Enrico Letta	Letta
479	Luigi Di Maio	Maio
480	Sergio Mattarella	Mattarella
481	Giorgia Meloni	Meloni
482	Mario Monti	Monti
483	Romano Prodi	Prodi
484	Matteo Renzi	Renzi
485	Matteo Salvini	Salvini
486	Antonio Tajani	Tajani
487	Jaafar Hassan
487	Jafar Hassan
488	Hussein bin Talal
488	King Hussein
489	Abdullah II
489	King Abdullah
489	King Abdullah II
490	Nasser Judeh	Judeh
491	Bisher Khasawneh	Khasawneh
491	Bisher al-Khasawneh	Khasawneh
492	Omar Razzaz	Razzaz
492	Omar al-Razzaz	Razzaz
493	Ayman Safadi	Safadi
493	Ayman al-Safadi	Safadi
494	Shinzo Abe	Abe
495	Yoshimasa Hayashi	Hayashi
496	Shigeru Ishiba	Ishiba
497	Takeshi Iwaya	Iwaya
498	Yoko Kamikawa	Kamikawa
499	Fumio Kishida	Kishida
500	Junichiro Koizumi	Koizumi
501	Shinjiro Koizumi
502	Taro Kono	Kono
503	Toshimitsu Motegi	Motegi
504	Gen Nakatani	Nakatani
505	Yoshihide Suga	Suga
506	Sanae Takaichi	Takaichi
507	Olzhas Bektenov	Bektenov
508	Yermek Kosherbayev	Kosherbayev
509	Nursultan Nazarbayev	Nazarbayev
510	Murat Nurtleu	Nurtleu
511	Kassym-Jomart Tokayev	Tokayev
511	Kasym-Jomart Tokayev	Tokayev
512	Uhuru Kenyatta	Kenyatta
513	William Ruto	Ruto
514	Askar Akayev	Akayev
515	Almazbek Atambayev	Atambayev
516	Kurmanbek Bakiyev	Bakiyev
517	Sadyr Japarov	Japarov
517	Sadyr Zhaparov	Zhaparov
518	Sooronbai Jeenbekov	Jeenbekov
518	Sooronbay Jeenbekov	Jeenbekov
519	Jeenbek Kulubayev	Kulubayev
519	Zheenbek Kulubaev	Kulubaev
520	Hun Manet	Hun Manet
521	Hun Sen	Hun Sen
522	Kim Dae-jung
523	Park Geun-hye
524	Cho Hyun
525	Moon Jae-in
526	Lee Jae-myung
527	Park Jin
528	Kang Kyung-wha
529	Roh Moo-hyun
530	Lee Myung-bak
531	Cho Tae-yul
532	Yoon Seok-youl
532	Yoon Suk Yeol
533	Meshal al-Ahmad al-Sabah
533	Mishal al-Ahmad
533	Mishal al-Ahmad al-Jaber al-Sabah
534	Nawaf al-Ahmad
534	Nawaf al-Ahmad al-Jaber al-Sabah
534	Nawaf al-Ahmad al-Sabah
535	Sabah al-Ahmad
535	Sabah al-Ahmad al-Jaber al-Sabah
535	Sabah al-Ahmad al-Sabah
536	Ahmad Abdullah al-Ahmad al-Sabah
537	Ahmad Nasser al-Mohammed al-Sabah
538	Abdullah Ali al-Yahya
538	Abdullah al-Yahya
539	Joseph Aoun	Aoun
540	Michel Aoun
541	Gebran Bassil	Bassil
541	Jubran Bassil	Bassil
542	Nabih Berri	Berri
543	Hassan Diab	Diab
544	Samir Geagea	Geagea
545	Abdallah Bou Habib	Bou Habib
546	Rafic Hariri
546	Rafik Hariri
547	Saad Hariri	Hariri
547	Saad al-Hariri	Hariri
548	Walid Jumblatt	Jumblatt
549	Emile Lahoud	Lahoud
550	Michel Menassa	Menassa
551	Najib Mikati	Mikati
552	Joe Raggi	Raggi
552	Youssef Raggi	Raggi
552	Youssef Rajji	Rajji
553	Nawaf Salam
554	Tammam Salam
555	Fouad Siniora	Siniora
555	Fuad Siniora	Siniora
556	Michel Sleiman
556	Michel Suleiman
557	Abdul Hamid Dbeibah	Dbeibah
557	Abdul Hamid al-Dbeibah	Dbeibah
557	Abdulhamid Dbeibah	Dbeibah
558	Moammar Gadhafi	Gadhafi
558	Muammar Gaddafi	Gaddafi
558	Muammar Qaddafi	Qaddafi
558	Muammar al-Gaddafi	Gaddafi
559	Khalifa Haftar	Haftar
560	Najla Mangoush	Mangoush
560	Najla al-Mangoush	Mangoush
561	Mohamed Menfi	Menfi
561	Mohamed al-Menfi	Menfi
561	Mohammed al-Menfi	Menfi
562	Agila Saleh
562	Aguila Saleh
563	Fayez Sarraj	Sarraj
563	Fayez al-Sarraj	Sarraj
563	Fayez al-Serraj	Serraj
564	Anura Kumara Dissanayake	Dissanayake
565	Gotabaya Rajapaksa	Rajapaksa
566	Mahinda Rajapaksa
567	Ranil Wickremesinghe	Wickremesinghe
568	Kestutis Budrys	Budrys
569	Dalia Grybauskaite	Grybauskaite
570	Gabrielius Landsbergis	Landsbergis
571	Gitanas Nauseda	Nauseda
572	Jean-Claude Juncker	Juncker
573	Baiba Braze	Braze
574	Edgars Rinkevics	Rinkevics
575	Evika Silina	Silina
576	Aziz Akhannouch	Akhannouch
577	Nasser Bourita	Bourita
578	Hassan II
578	King Hassan II
579	Saad-Eddine El Othmani	Othmani
579	Saadeddine Othmani	Othmani
580	King Mohammed VI
580	Mohammed VI
581	Igor Dodon	Dodon
582	Maia Sandu	Sandu
583	Enrique Pena Nieto	Nieto
584	Andres Manuel Lopez Obrador	Obrador
585	Claudia Sheinbaum	Sheinbaum
586	Assimi Goita	Goita
587	Min Aung Hlaing	Min Aung Hlaing
588	Aung San Suu Kyi	Suu Kyi
589	Mohamed Ould Cheikh El Ghazouani	Ghazouani
589	Mohamed Ould Ghazouani	Ghazouani
590	Anwar Ibrahim
591	Mahathir Mohamad	Mahathir
591	Mahathir Mohammad
592	George Robertson
592	Lord Robertson
593	Jaap de Hoop Scheffer	Scheffer
594	Mohamed Bazoum	Bazoum
595	Abdourahamane Tchiani	Tchiani
595	Abdourahmane Tiani	Tiani
596	Muhammadu Buhari	Buhari
597	Goodluck Jonathan
598	Olusegun Obasanjo	Obasanjo
599	Bola Tinubu	Tinubu
600	Yusuf Tuggar	Tuggar
601	Daniel Ortega	Ortega
602	Mark Rutte	Rutte
603	Dick Schoof	Schoof
604	Caspar Veldkamp	Veldkamp
605	Espen Barth Eide	Eide
606	Jens Stoltenberg	Stoltenberg
607	Jonas Gahr Store
608	Sushila Karki	Karki
609	Khadga Prasad Oli
610	Jacinda Ardern	Ardern
611	Christopher Luxon	Luxon
612	Ekmeleddin Ihsanoglu	Ihsanoglu
613	Yousef al-Othaimeen	Othaimeen
614	Hissein Brahim Taha
614	Hussein Ibrahim Taha
615	Yousuf bin Alawi	bin Alawi
615	Yusuf bin Alawi	bin Alawi
616	Haitham bin Tarik
616	Haitham bin Tariq	bin Tariq
616	Haitham bin Tariq Al Said
617	Badr Albusaidi	Albusaidi
617	Badr al-Busaidi	Busaidi
617	Badr bin Hamad al-Busaidi	Busaidi
618	Qaboos bin Said
618	Sultan Qaboos	Qaboos
619	Mohammad Barkindo	Barkindo
619	Mohammed Barkindo	Barkindo
620	Haitham al-Ghais	Ghais
621	Helga Schmid	Schmid
622	Feridun Sinirlioglu	Sinirlioglu
623	Arif Alvi	Alvi
624	Khawaja Asif	Asif
624	Khawaja Muhammad Asif	Asif
625	Qamar Javed Bajwa	Bajwa
626	Benazir Bhutto
627	Ishaq Dar
628	Yousaf Raza Gilani	Gilani
628	Yousuf Raza Gilani	Gilani
629	Imran Khan
630	Hina Rabbani Khar	Khar
631	Asim Munir
631	Syed Asim Munir
632	Pervaiz Musharraf	Musharraf
632	Pervez Musharraf	Musharraf
633	Shah Mahmood Qureshi	Qureshi
633	Shah Mehmood Qureshi	Qureshi
634	Muhammad Nawaz Sharif
634	Nawaz Sharif
635	Shahbaz Sharif
635	Shehbaz Sharif
636	Asif Ali Zardari
636	Asif Zardari
637	Bilawal Bhutto Zardari
638	Rodrigo Duterte	Duterte
639	Bongbong Marcos
639	Ferdinand Marcos
639	Ferdinand Marcos Jr
640	Ziad Nakhaleh	Nakhaleh
640	Ziad al-Nakhala	Nakhala
640	Ziyad al-Nakhalah	Nakhalah
641	Ramadan Shalah	Shalah
641	Ramadan Shallah	Shallah
642	Abdullah Ocalan	Ocalan
643	Mariusz Blaszczak	Blaszczak
644	Andrzej Duda	Duda
645	Jaroslaw Kaczynski	Kaczynski
646	Lech Kaczynski
647	Bronislaw Komorowski	Komorowski
648	Wladyslaw Kosiniak-Kamysz	Kosiniak-Kamysz
649	Aleksander Kwasniewski	Kwasniewski
650	Mateusz Morawiecki	Morawiecki
651	Karol Nawrocki	Nawrocki
652	Zbigniew Rau
653	Radek Sikorski	Sikorski
653	Radoslaw Sikorski	Sikorski
654	Donald Tusk	Tusk
655	Ri Yong Ho
656	Choe Son Hui
657	Kim Jong Il
658	Kim Yo Jong
659	Kim Jong Un
660	Jose Manuel Barroso	Barroso
661	Antonio Costa
662	Antonio Guterres	Guterres
663	Luis Montenegro
664	Mahmoud Abbas
665	Yasir Arafat	Arafat
665	Yasser Arafat	Arafat
666	Saeb Erekat	Erekat
667	Salam Fayyad
668	Rami Hamdallah	Hamdallah
669	Riad Malki	Malki
669	Riad al-Malki	Malki
669	Riyad al-Maliki
670	Riyad Mansour
671	Mohammad Mustafa
671	Mohammed Mustafa
672	Hussein Sheikh
672	Hussein al-Sheikh
673	Mohammad Shtayyeh	Shtayyeh
673	Mohammed Shtayyeh	Shtayyeh
674	Mohammed bin Abdulrahman
674	Mohammed bin Abdulrahman Al Thani
674	Sheikh Mohammed bin Abdulrahman
675	Majed al-Ansari
676	Khalid al-Attiyah	Attiyah
676	Khalid bin Mohammad al-Attiyah	Attiyah
677	Sheikh Tamim
677	Tamim bin Hamad
677	Tamim bin Hamad Al Thani
678	Hamad bin Jassim
678	Hamad bin Jassim Al Thani
679	Saad Sherida al-Kaabi	Kaabi
679	Saad al-Kaabi	Kaabi
680	Hamad bin Khalifa
680	Hamad bin Khalifa Al Thani
681	Nicusor Dan
682	Klaus Iohannis	Iohannis
683	Andrei Belousov	Belousov
683	Andrey Belousov	Belousov
684	Mikhail Bogdanov	Bogdanov
685	Aleksandr Bortnikov	Bortnikov
685	Alexander Bortnikov	Bortnikov
686	Kirill Dmitriev	Dmitriev
686	Kirill Dmitriyev	Dmitriyev
687	Mikhail Fradkov	Fradkov
688	Valeri Gerasimov	Gerasimov
688	Valery Gerasimov	Gerasimov
689	Igor Ivanov
690	Sergei Ivanov
690	Sergey Ivanov
691	Ramzan Kadyrov	Kadyrov
692	Mikhail Kasyanov	Kasyanov
693	Vladimir Kolokoltsev	Kolokoltsev
694	Sergei Lavrov	Lavrov
694	Sergey Lavrov	Lavrov
695	Denis Manturov	Manturov
696	Valentina Matviyenko	Matviyenko
697	Vladimir Medinsky	Medinsky
698	Dmitri Medvedev	Medvedev
698	Dmitry Medvedev	Medvedev
699	Mikhail Mishustin	Mishustin
700	Elvira Nabiullina	Nabiullina
701	Sergei Naryshkin	Naryshkin
701	Sergey Naryshkin	Naryshkin
702	Alexei Navalny	Navalny
702	Alexey Navalny	Navalny
703	Vasily Nebenzya	Nebenzya
703	Vassily Nebenzia	Nebenzia
704	Aleksandr Novak	Novak
704	Alexander Novak	Novak
705	Maxim Oreshkin	Oreshkin
706	Alexei Overchuk	Overchuk
706	Alexey Overchuk	Overchuk
707	Nikolai Patrushev	Patrushev
707	Nikolay Patrushev	Patrushev
708	Dmitri Peskov	Peskov
708	Dmitry Peskov	Peskov
709	Yevgeny Prigozhin	Prigozhin
710	Yevgeny Primakov	Primakov
711	Vladimir Putin	Putin
712	Andrei Rudenko	Rudenko
712	Andrey Rudenko	Rudenko
713	Sergei Ryabkov	Ryabkov
713	Sergey Ryabkov	Ryabkov
714	Anatoly Serdyukov	Serdyukov
715	Sergei Shoigu	Shoigu
715	Sergey Shoigu	Shoigu
716	Anton Siluanov	Siluanov
717	Mikhail Ulyanov	Ulyanov
718	Yuri Ushakov	Ushakov
718	Yury Ushakov	Ushakov
719	Vyacheslav Volodin	Volodin
720	Boris Yeltsin	Yeltsin
721	Maria Zakharova	Zakharova
721	Mariya Zakharova	Zakharova
722	Viktor Zubkov	Zubkov
723	Paul Kagame	Kagame
724	Abdullah bin Abdulaziz
724	King Abdullah bin Abdulaziz
725	Fahd bin Abdulaziz
725	King Fahd
726	King Salman
726	Salman bin Abdulaziz
726	Salman bin Abdulaziz Al Saud
727	Ibrahim al-Assaf
728	Faisal bin Farhan	bin Farhan
728	Faisal bin Farhan Al Saud
729	Mohammad bin Salman	bin Salman
729	Mohammed bin Salman	bin Salman
729	Mohammed bin Salman Al Saud
730	Saud al-Faisal
731	Khalid al-Falih	Falih
732	Adel Jubeir	Jubeir
732	Adel al-Jubeir	Jubeir
733	Abdulaziz bin Salman
733	Prince Abdulaziz bin Salman
734	Khaled bin Salman
734	Khalid bin Salman
735	Zhang Ming
736	Nurlan Yermekbayev	Yermekbayev
737	Omar Bashir
737	Omar Hassan al-Bashir
737	Omar al-Bashir
738	Abdel Fattah Burhan	Burhan
738	Abdel Fattah al-Burhan	Burhan
739	Hemedti	Hemedti
739	Mohamed Hamdan Dagalo	Dagalo
739	Mohamed Hamdan Daglo	Daglo
739	Mohammed Hamdan Dagalo	Dagalo
740	Abdalla Hamdok	Hamdok
741	Kamil El-Tayeb Idris	Idris
741	Kamil Idris	Idris
742	Bassirou Diomaye Faye
743	Macky Sall
744	Lee Hsien Loong
745	Lawrence Wong
746	Nayib Bukele	Bukele
747	Mohamed Abdullahi Farmajo	Farmajo
747	Mohamed Abdullahi Mohamed
748	Hassan Sheikh Mohamud
749	Ana Brnabic	Brnabic
750	Ivica Dacic	Dacic
751	Marko Djuric	Djuric
752	Slobodan Milosevic	Milosevic
753	Tomislav Nikolic	Nikolic
754	Boris Tadic	Tadic
755	Aleksandar Vucic	Vucic
755	Alexander Vucic	Vucic
756	Salva Kiir	Kiir
757	Riek Machar	Machar
758	Juraj Blanar	Blanar
759	Zuzana Caputova	Caputova
760	Robert Fico	Fico
761	Peter Pellegrini	Pellegrini
762	Magdalena Andersson	Andersson
763	Tobias Billstrom	Billstrom
764	Ulf Kristersson	Kristersson
765	Maria Malmer Stenergard	Stenergard
766	Ali Mahmoud Abbas
767	Mazloum Abdi
767	Mazlum Abdi
768	Murhaf Abu Qasra	Abu Qasra
769	Hussein Arnous	Arnous
770	Bashar Assad	Assad
770	Bashar al-Assad	Assad
771	Hafez Assad
771	Hafez al-Assad
772	Mohammad al-Bashir
772	Mohammed al-Bashir
773	Imad Khamis	Khamis
774	Ali Mamlouk	Mamlouk
775	Faisal Mekdad	Mekdad
775	Faisal Miqdad	Miqdad
775	Fayssal Mekdad	Mekdad
776	Walid Muallem	Muallem
776	Walid al-Moallem	Moallem
776	Walid al-Muallem	Muallem
777	Bassam Sabbagh
777	Bassam al-Sabbagh
778	Asaad Hassan al-Shaibani	Shaibani
778	Asaad Shaibani	Shaibani
778	Asaad al-Shaibani	Shaibani
778	Assad al-Shibani	Shibani
779	Abu Mohammad al-Golani	Golani
779	Abu Mohammed al-Jolani	Jolani
779	Ahmad al-Sharaa	Sharaa
779	Ahmed al-Sharaa	Sharaa
780	Farouk al-Sharaa
780	Farouq al-Sharaa
781	Haibatullah Akhundzada	Akhundzada
781	Hibatullah Akhundzada	Akhundzada
782	Mohammed Omar
782	Mullah Omar
783	Idriss Deby
783	Idriss Deby Itno
784	Mahamat Deby	Deby
784	Mahamat Idriss Deby
785	Prayuth Chan-ocha	Chan-ocha
786	Anutin Charnvirakul	Charnvirakul
787	Paetongtarn Shinawatra
788	Thaksin Shinawatra
789	Sirojiddin Muhriddin	Muhriddin
790	Emomali Rahmon	Rahmon
790	Emomali Rakhmon	Rakhmon
790	Imomali Rahmon	Rahmon
791	Gurbanguly Berdimuhamedow
791	Gurbanguly Berdymukhamedov
792	Serdar Berdimuhamedow	Berdimuhamedow
792	Serdar Berdymukhamedov	Berdymukhamedov
793	Rashid Meredov	Meredov
794	Saparmurat Niyazov	Niyazov
795	Zine El Abidine Ben Ali
795	Zine al-Abidine Ben Ali	Ben Ali
796	Beji Caid Essebsi	Essebsi
797	Rached Ghannouchi	Ghannouchi
797	Rachid Ghannouchi	Ghannouchi
798	Moncef Marzouki	Marzouki
799	Mohamed Ali Nafti	Nafti
800	Kais Saied
800	Qais Saeed
801	Hulusi Akar	Akar
802	Ali Babacan	Babacan
803	Devlet Bahceli	Bahceli
804	Mevlut Cavusoglu	Cavusoglu
805	Omer Celik	Celik
806	Ahmet Davutoglu	Davutoglu
807	Suleyman Demirel	Demirel
808	Bulent Ecevit	Ecevit
809	Necmettin Erbakan	Erbakan
810	Recep Tayyip Erdogan	Erdogan
810	Tayyip Erdogan	Erdogan
811	Hakan Fidan	Fidan
812	Abdullah Gul	Gul
813	Yasar Guler	Guler
814	Ekrem Imamoglu	Imamoglu
815	Ibrahim Kalin	Kalin
816	Numan Kurtulmus	Kurtulmus
817	Ahmet Necdet Sezer
818	Suleyman Soylu	Soylu
819	Ali Yerlikaya	Yerlikaya
820	Binali Yildirim	Yildirim
821	Lai Ching-te	Lai Ching-te
821	William Lai
822	Tsai Ing-wen	Tsai Ing-wen
823	Yoweri Museveni	Museveni
824	Mykola Azarov	Azarov
825	Kyrylo Budanov	Budanov
826	Oleksiy Danilov	Danilov
827	Volodymyr Groysman	Groysman
828	Pavlo Klimkin	Klimkin
829	Leonid Kuchma	Kuchma
830	Dmitry Kuleba	Kuleba
830	Dmytro Kuleba	Kuleba
831	Mykhailo Podolyak	Podolyak
832	Petro Poroshenko	Poroshenko
833	Vadym Prystaiko	Prystaiko
834	Oleksii Reznikov	Reznikov
834	Oleksiy Reznikov	Reznikov
835	Denys Shmygal	Shmygal
835	Denys Shmyhal	Shmyhal
836	Yulia Svyrydenko	Svyrydenko
836	Yuliia Svyrydenko	Svyrydenko
837	Andrii Sybiha	Sybiha
837	Andriy Sybiha	Sybiha
838	Oleksandr Syrsky	Syrsky
838	Oleksandr Syrskyi	Syrskyi
839	Oleksandr Turchynov	Turchynov
840	Yulia Tymoshenko	Tymoshenko
840	Yuliya Tymoshenko	Tymoshenko
841	Rustem Umerov	Umerov
842	Viktor Yanukovich	Yanukovich
842	Viktor Yanukovych	Yanukovych
843	Arseniy Yatsenyuk	Yatsenyuk
844	Andriy Yermak	Yermak
845	Viktor Yushchenko	Yushchenko
846	Valerii Zaluzhnyi	Zaluzhnyi
846	Valery Zaluzhny	Zaluzhny
847	Vladimir Zelensky	Zelensky
847	Volodymyr Zelenskiy	Zelenskiy
847	Volodymyr Zelensky	Zelensky
847	Volodymyr Zelenskyy	Zelenskyy
848	Francesca Albanese
849	Kofi Annan	Annan
850	Michelle Bachelet	Bachelet
851	Ban Ki-moon	Ban Ki-moon
852	Boutros Boutros-Ghali	Boutros-Ghali
853	Lakhdar Brahimi	Brahimi
854	Stephane Dujarric	Dujarric
855	Tom Fletcher
856	Filippo Grandi	Grandi
857	Martin Griffiths
858	Hans Grundberg	Grundberg
859	Farhan Haq
860	Philippe Lazzarini	Lazzarini
861	Staffan de Mistura	Mistura
862	Geir Pedersen	Pedersen
863	Mai Sato
864	Volker Turk
865	Madeleine Albright	Albright
866	Lloyd Austin
867	Thomas Barrack
867	Tom Barrack
868	Scott Bessent	Bessent
869	Joe Biden	Biden
870	Anthony Blinken	Blinken
870	Antony Blinken	Blinken
871	John Bolton	Bolton
872	CQ Brown
872	Charles Brown
873	Tammy Bruce
874	William Burns
875	George Bush senior
875	George H. W. Bush
875	George HW Bush
876	George Bush	Bush
876	George W. Bush	Bush
877	Dan Caine
878	Ash Carter
878	Ashton Carter
879	Dick Cheney	Cheney
880	Warren Christopher
881	Bill Clinton
882	Hillary Clinton
883	William Cohen
884	Brad Cooper
885	Mark Esper	Esper
886	Tulsi Gabbard	Gabbard
887	Robert Gates
888	Chuck Hagel	Hagel
889	Nikki Haley	Haley
890	Kamala Harris
891	Pete Hegseth	Hegseth
892	Amos Hochstein	Hochstein
893	Brian Hook
894	Mike Johnson
895	Keith Kellogg	Kellogg
896	John Kerry	Kerry
897	John Kirby	Kirby
898	Erik Kurilla	Kurilla
898	Michael Kurilla	Kurilla
899	Jared Kushner	Kushner
900	Karoline Leavitt	Leavitt
901	Howard Lutnick	Lutnick
902	Rob Malley	Malley
902	Robert Malley	Malley
903	James Mattis	Mattis
903	Jim Mattis	Mattis
904	Kevin McCarthy	McCarthy
905	H. R. McMaster	McMaster
905	Herbert McMaster	McMaster
906	Matthew Miller
907	Mark Milley	Milley
908	Steven Mnuchin	Mnuchin
909	Barack Obama	Obama
910	Robert O'Brien	O'Brien
911	Leon Panetta	Panetta
912	Nancy Pelosi	Pelosi
913	Mike Pence	Pence
914	Mike Pompeo	Pompeo
915	Colin Powell
916	Jerome Powell
917	Ned Price
918	John Ratcliffe	Ratcliffe
919	Condoleezza Rice
920	Susan Rice
921	Marco Rubio	Rubio
922	Donald Rumsfeld	Rumsfeld
923	Jake Sullivan	Sullivan
924	Linda Thomas-Greenfield	Thomas-Greenfield
925	Rex Tillerson	Tillerson
926	Donald Trump	Trump
927	J. D. Vance	Vance
927	JD Vance	Vance
927	James Vance	Vance
928	Michael Waltz	Waltz
928	Mike Waltz	Waltz
929	Steve Witkoff	Witkoff
930	Janet Yellen	Yellen
931	Abdulaziz Kamilov	Kamilov
932	Islam Karimov	Karimov
933	Shavkat Mirziyoyev	Mirziyoyev
934	Bakhtiyor Saidov	Saidov
935	Pope Francis
936	John Paul II
936	Pope John Paul II
937	Pietro Parolin	Parolin
938	Leo XIV
938	Pope Leo
938	Pope Leo XIV
939	Benedict XVI
939	Pope Benedict XVI
940	Hugo Chavez	Chavez
941	Yvan Gil
941	Yvan Gil Pinto
942	Juan Guaido	Guaido
943	Maria Corina Machado	Machado
944	Nicolas Maduro	Maduro
945	Vladimir Padrino	Padrino
945	Vladimir Padrino Lopez
946	Delcy Rodriguez
947	Jorge Rodriguez
948	To Lam	To Lam
949	Tedros Adhanom	Tedros
949	Tedros Adhanom Ghebreyesus	Ghebreyesus
949	Tedros Ghebreyesus	Ghebreyesus
950	Ngozi Okonjo-Iweala	Okonjo-Iweala
951	Albin Kurti	Kurti
952	Vjosa Osmani	Osmani
953	Hashim Thaci	Thaci
954	Rashad Alimi	Alimi
954	Rashad Mohammed al-Alimi	Alimi
954	Rashad al-Alimi	Alimi
955	Salem Saleh bin Braik	Braik
955	Salem bin Braik	Braik
956	Abd-Rabbu Mansour Hadi
956	Abdrabbuh Mansur Hadi
956	Abed Rabbo Mansour Hadi
957	Ahmed Awad bin Mubarak
957	Ahmed bin Mubarak	bin Mubarak
958	Ali Abdullah Saleh
959	Aidarous al-Zoubaidi	Zoubaidi
959	Aidarous al-Zubaidi	Zubaidi
960	Ronald Lamola	Lamola
961	Nelson Mandela	Mandela
962	Thabo Mbeki	Mbeki
963	Naledi Pandor	Pandor
964	Cyril Ramaphosa	Ramaphosa
965	Jacob Zuma	Zuma
966	Emmerson Mnangagwa	Mnangagwa
967	Robert Mugabe	Mugabe
`;

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
13	Joao Lourenco	Lourenco
14	Edi Rama
15	Osama bin Laden
15	Usama bin Laden	bin Laden
16	Ayman Zawahiri	Zawahiri
16	Ayman al-Zawahiri	Zawahiri
16	Ayman al-Zawahri	Zawahri
17	Mohamed bin Zayed	bin Zayed
17	Mohamed bin Zayed Al Nahyan
17	Mohammed bin Zayed	bin Zayed
17	Mohammed bin Zayed Al Nahyan
18	Anwar Gargash	Gargash
19	Hamdan bin Mohammed
19	Hamdan bin Mohammed bin Rashid
20	Sheikh Zayed
20	Zayed bin Sultan Al Nahyan
21	Mohammed bin Rashid
21	Mohammed bin Rashid Al Maktoum
22	Abdullah bin Zayed
22	Abdullah bin Zayed Al Nahyan
23	Khalifa bin Zayed
23	Khalifa bin Zayed Al Nahyan
24	Tahnoun bin Zayed
25	Cristina Fernandez de Kirchner	Kirchner
25	Cristina Kirchner	Kirchner
26	Javier Milei	Milei
27	Diana Mondino	Mondino
28	Armen Grigoryan	Grigoryan
29	Vahagn Khachaturyan	Khachaturyan
30	Robert Kocharyan	Kocharyan
31	Ararat Mirzoyan	Mirzoyan
32	Zohrab Mnatsakanyan	Mnatsakanyan
33	Edward Nalbandian	Nalbandian
34	Suren Papikyan	Papikyan
35	Nikol Pashinyan	Pashinyan
36	Serzh Sargsyan	Sargsyan
36	Serzh Sarkisian	Sarkisian
37	Armen Sarkissian	Sarkissian
38	Levon Ter-Petrosyan	Ter-Petrosyan
39	Moussa Faki
39	Moussa Faki Mahamat	Mahamat
40	Mahmoud Ali Youssouf	Youssouf
41	Tony Abbott
42	Anthony Albanese
43	Julia Gillard	Gillard
44	John Howard
45	Richard Marles	Marles
46	Scott Morrison	Morrison
47	Kevin Rudd
48	Malcolm Turnbull	Turnbull
49	Penny Wong
50	Alexander Van der Bellen	Bellen
51	Sebastian Kurz	Kurz
52	Beate Meinl-Reisinger	Meinl-Reisinger
53	Karl Nehammer	Nehammer
54	Alexander Schallenberg	Schallenberg
55	Christian Stocker
56	Heidar Aliyev
56	Heydar Aliyev
57	Ilham Aliyev	Aliyev
58	Ali Asadov	Asadov
59	Ceyhun Bayramov	Bayramov
59	Jeyhun Bayramov	Bayramov
60	Hikmat Hajiyev	Hajiyev
60	Hikmet Hajiyev	Hajiyev
61	Zakir Hasanov	Hasanov
62	Elmar Mammadyarov	Mammadyarov
63	Shahin Mustafayev	Mustafayev
64	Evariste Ndayishimiye	Ndayishimiye
65	Pierre Nkurunziza	Nkurunziza
66	Alexander De Croo	Croo
67	Charles Michel
68	Maxime Prevot	Prevot
69	Bart De Wever	Wever
70	Patrice Talon
71	Ibrahim Traore
72	Sheikh Hasina	Hasina
72	Sheikh Hasina Wajed	Wajed
73	Muhammad Yunus
74	Boyko Borisov	Borisov
74	Boyko Borissov	Borissov
75	Rumen Radev	Radev
76	Rosen Zhelyazkov	Zhelyazkov
77	Salman bin Hamad
77	Salman bin Hamad Al Khalifa
78	Hamad bin Isa
78	Hamad bin Isa Al Khalifa
78	King Hamad
79	Khalid bin Ahmed Al Khalifa
80	Abdullatif al-Zayani	Zayani
80	Abdullatif bin Rashid al-Zayani	Zayani
81	Milorad Dodik	Dodik
82	Sergei Aleinik	Aleinik
82	Syarhei Aleinik	Aleinik
83	Roman Golovchenko	Golovchenko
84	Viktar Khrenin	Khrenin
84	Viktor Khrenin	Khrenin
85	Andrei Kobyakov	Kobyakov
86	Natalia Kochanova	Kochanova
86	Natalya Kochanova	Kochanova
87	Aleksandr Lukashenko	Lukashenko
87	Alexander Lukashenko	Lukashenko
87	Alyaksandr Lukashenka	Lukashenka
88	Uladzimir Makei	Makei
88	Vladimir Makei	Makei
88	Vladimir Makey	Makey
89	Leonid Maltsev	Maltsev
90	Sergei Martynov	Martynov
90	Syarhey Martynau	Martynau
91	Pavel Muraveiko	Muraveiko
92	Mikhail Myasnikovich	Myasnikovich
93	Dimitry Pantus	Pantus
93	Dmitri Pantus	Pantus
93	Dmitry Pantus	Pantus
94	Andrei Ravkov	Ravkov
95	Sergei Rumas	Rumas
96	Maksim Ryzhenkov	Ryzhenkov
96	Maxim Ryzhenkov	Ryzhenkov
97	Sergei Sidorsky	Sidorsky
97	Sergey Sidorsky	Sidorsky
98	Svetlana Tikhanovskaya	Tikhanovskaya
98	Sviatlana Tsikhanouskaya	Tsikhanouskaya
99	Aleksandr Turchin	Turchin
99	Alexander Turchin	Turchin
100	Aleksandr Volfovich	Volfovich
100	Alexander Volfovich	Volfovich
101	Yuri Zhadobin	Zhadobin
101	Yury Zhadobin	Zhadobin
102	Luis Arce	Arce
103	Evo Morales	Morales
104	Jair Bolsonaro	Bolsonaro
105	Fernando Henrique Cardoso	Cardoso
106	Dilma Rousseff	Rousseff
107	Luiz Inacio Lula da Silva	Lula da Silva
107	Lula	Lula
108	Michel Temer	Temer
109	Mauro Vieira
110	Mia Mottley	Mottley
111	Hassanal Bolkiah	Bolkiah
112	Duma Boko
113	Mokgweetsi Masisi
114	Faustin-Archange Touadera	Touadera
115	Anita Anand	Anand
116	Bill Blair
117	Mark Carney	Carney
118	Jean Chretien	Chretien
119	Chrystia Freeland	Freeland
120	Stephen Harper
121	Melanie Joly
122	David McGuinty	McGuinty
123	Justin Trudeau	Trudeau
124	Ignazio Cassis	Cassis
125	Gabriel Boric	Boric
126	Alberto van Klaveren
127	Hua Chunying
128	Wei Fenghe
129	Qin Gang
130	Hu Jintao	Hu Jintao
131	Wen Jiabao
132	Guo Jiakun
133	Lin Jian
134	Jiang Zemin	Jiang Zemin
135	Tang Jiaxuan
136	Yang Jiechi
137	Dong Jun
138	Li Keqiang
139	Zhao Leji
140	He Lifeng
141	Zhao Lijian
142	Mao Ning
143	Li Qiang
144	Li Shangfu
145	Wang Wenbin
146	Xi Jinping	Xi
147	Wang Yi
148	Li Zhaoxing
149	Alassane Ouattara	Ouattara
150	Paul Biya	Biya
151	Joseph Kabila	Kabila
152	Felix Tshisekedi	Tshisekedi
153	Denis Sassou Nguesso	Nguesso
154	Ivan Duque	Duque
155	Gustavo Petro	Petro
156	Juan Manuel Santos
157	Azali Assoumani
158	Rodrigo Chaves
159	Imangali Tasmagambetov	Tasmagambetov
160	Fidel Castro
161	Raul Castro
162	Miguel Diaz-Canel	Diaz-Canel
163	Bruno Rodriguez
164	Nicos Anastasiades	Anastasiades
165	Nikos Christodoulides	Christodoulides
166	Constantinos Kombos	Kombos
167	Andrej Babis	Babis
168	Petr Fiala	Fiala
169	Vaclav Havel	Havel
170	Jan Lipavsky	Lipavsky
171	Petr Pavel
172	Milos Zeman	Zeman
173	Annalena Baerbock	Baerbock
174	Joschka Fischer
175	Sigmar Gabriel
176	Helmut Kohl	Kohl
177	Annegret Kramp-Karrenbauer	Kramp-Karrenbauer
178	Christine Lambrecht	Lambrecht
179	Ursula von der Leyen	Leyen
180	Heiko Maas	Maas
181	Angela Merkel	Merkel
182	Friedrich Merz	Merz
183	Boris Pistorius	Pistorius
184	Olaf Scholz	Scholz
185	Gerhard Schroeder	Schroeder
185	Gerhard Schröder	Schröder
186	Frank-Walter Steinmeier	Steinmeier
187	Johann Wadephul	Wadephul
188	Guido Westerwelle	Westerwelle
189	Ismail Omar Guelleh	Guelleh
190	Mette Frederiksen	Frederiksen
191	Troels Lund Poulsen	Poulsen
192	Anders Fogh Rasmussen	Rasmussen
193	Lars Lokke Rasmussen
194	Luis Abinader	Abinader
195	Ahmed Attaf	Attaf
196	Abdelaziz Bouteflika	Bouteflika
197	Said Chengriha	Chengriha
198	Ramtane Lamamra	Lamamra
199	Abdelmadjid Tebboune	Tebboune
200	Daniel Noboa	Noboa
201	Badr Abdel Ati	Ati
201	Badr Abdel Aty	Abdel Aty
201	Badr Abdel-Atty	Abdel-Atty
201	Badr Abdelatty	Abdelatty
202	Nabil Elaraby	Elaraby
202	Nabil al-Arabi	Arabi
203	Nabil Fahmy
204	Ahmed Aboul Gheit	Gheit
204	Ahmed Abul Gheit	Abul Gheit
205	Sherif Ismail
206	Abbas Kamel
207	Mostafa Madbouly	Madbouly
207	Mustafa Madbouly	Madbouly
208	Adly Mansour
209	Mohamed Morsi	Morsi
209	Mohamed Mursi	Mursi
209	Mohammed Morsi	Morsi
210	Amr Moussa
210	Amr Musa
211	Hosni Mubarak
212	Hassan Rashad
213	Abdel Mageed Saqr	Saqr
214	Sameh Shoukry	Shoukry
214	Sameh Shukri	Shukri
215	Abdel Fattah al-Sisi	Sisi
215	Abdel Fattah el-Sisi	Sisi
215	Abdel-Fattah el-Sissi	Sissi
216	Mohamed Zaki
217	Isaias Afwerki	Afwerki
218	Jose Manuel Albares	Albares
219	Jose Maria Aznar	Aznar
220	Josep Borrell	Borrell
221	Mariano Rajoy	Rajoy
222	Margarita Robles	Robles
223	Pedro Sanchez
224	Felipe VI
224	King Felipe
225	Jose Luis Rodriguez Zapatero	Zapatero
226	Kaja Kallas	Kallas
227	Kristen Michal
228	Margus Tsahkna	Tsahkna
229	Abiy Ahmed	Abiy
229	Abiy Ahmed Ali
230	Hailemariam Desalegn	Desalegn
231	Demeke Mekonnen	Mekonnen
232	Gedion Timothewos	Timothewos
233	Meles Zenawi	Zenawi
234	Anouar El Anouni	Anouni
235	Catherine Ashton	Ashton
236	Roberta Metsola	Metsola
237	Federica Mogherini	Mogherini
238	Enrique Mora	Mora
239	Herman Van Rompuy	Rompuy
240	Javier Solana	Solana
241	Peter Stano	Stano
242	Sanna Marin	Marin
243	Sauli Niinisto	Niinisto
244	Petteri Orpo	Orpo
245	Alexander Stubb	Stubb
246	Elina Valtonen	Valtonen
247	Gabriel Attal	Attal
248	Jean-Marc Ayrault	Ayrault
249	Michel Barnier	Barnier
250	Jean-Noel Barrot	Barrot
251	Francois Bayrou	Bayrou
252	Elisabeth Borne
253	Jean Castex	Castex
254	Jacques Chirac	Chirac
255	Catherine Colonna	Colonna
256	Jean-Yves Le Drian	Drian
257	Laurent Fabius	Fabius
258	Francois Hollande	Hollande
259	Alain Juppe	Juppe
260	Bernard Kouchner	Kouchner
261	Sebastien Lecornu	Lecornu
262	Emmanuel Macron	Macron
263	Florence Parly	Parly
264	Marine Le Pen	Pen
265	Edouard Philippe
266	Nicolas Sarkozy	Sarkozy
267	Stephane Sejourne	Sejourne
268	Catherine Vautrin	Vautrin
269	Hubert Vedrine	Vedrine
270	Dominique de Villepin	Villepin
271	Ali Bongo	Bongo
272	Brice Oligui Nguema	Nguema
273	Margaret Beckett	Beckett
274	Tony Blair	Blair
275	Gordon Brown
276	David Cameron	Cameron
277	James Cleverly
278	Robin Cook
279	Yvette Cooper
280	William Hague
281	Philip Hammond	Hammond
282	John Healey	Healey
283	Jeremy Hunt
284	Elizabeth II
284	Queen Elizabeth
285	Charles III
285	King Charles
286	Boris Johnson
287	David Lammy	Lammy
288	John Major
289	Theresa May
290	David Miliband	Miliband
291	Dominic Raab	Raab
292	Grant Shapps	Shapps
293	Keir Starmer	Starmer
294	Jack Straw
295	Rishi Sunak	Sunak
296	Liz Truss	Truss
297	Ben Wallace
298	Jasem Albudaiwi	Albudaiwi
298	Jasem Mohamed Albudaiwi	Albudaiwi
298	Jassim al-Budaiwi	Budaiwi
299	Nayef al-Hajraf	Hajraf
300	Maka Botchorishvili	Botchorishvili
301	Ilia Darchiashvili	Darchiashvili
302	Irakli Garibashvili	Garibashvili
303	Bidzina Ivanishvili	Ivanishvili
304	Mikheil Kavelashvili	Kavelashvili
305	Irakli Kobakhidze	Kobakhidze
306	Giorgi Margvelashvili	Margvelashvili
307	Mikhail Saakashvili	Saakashvili
307	Mikheil Saakashvili	Saakashvili
308	Eduard Shevardnadze	Shevardnadze
309	David Zalkaliani	Zalkaliani
310	Salome Zourabichvili	Zourabichvili
310	Salome Zurabishvili	Zurabishvili
311	Samuel Okudzeto Ablakwa	Ablakwa
312	John Dramani Mahama	Mahama
312	John Mahama	Mahama
313	Alpha Conde
314	Mamady Doumbouya	Doumbouya
315	Adama Barrow
316	Yahya Jammeh
317	Umaro Sissoco Embalo	Embalo
318	Teodoro Obiang	Obiang
319	Nikos Dendias	Dendias
320	George Gerapetritis	Gerapetritis
320	Giorgos Gerapetritis	Gerapetritis
321	Costas Karamanlis	Karamanlis
321	Kostas Karamanlis	Karamanlis
322	Kyriakos Mitsotakis	Mitsotakis
323	George Papandreou	Papandreou
324	Antonis Samaras	Samaras
325	Alexis Tsipras	Tsipras
326	Bernardo Arevalo	Arevalo
327	Alejandro Giammattei	Giammattei
328	Jimmy Morales
329	Irfaan Ali
330	Saleh Arouri	Arouri
330	Saleh al-Arouri	Arouri
331	Mohammad Deif	Deif
331	Mohammed Deif	Deif
332	Osama Hamdan
332	Usama Hamdan
333	Ismail Haniya	Haniya
333	Ismail Haniyah	Haniyah
333	Ismail Haniyeh	Haniyeh
334	Khalil al-Haya	Haya
334	Khalil al-Hayya	Hayya
335	Khaled Mashaal	Mashaal
335	Khaled Mashal	Mashal
335	Khaled Meshaal	Meshaal
336	Abu Obeida	Obeida
336	Abu Ubaida	Ubaida
337	Yahya Sinwar	Sinwar
337	Yahya al-Sinwar	Sinwar
338	Ahmed Yassin
338	Sheikh Ahmed Yassin
339	Imad Mughniyah	Mughniyah
339	Imad Mughniyeh	Mughniyeh
340	Hasan Nasrallah	Nasrallah
340	Hassan Nasrallah	Nasrallah
341	Naim Kassem
341	Naim Qasim
341	Naim Qassem
342	Hashem Safieddine	Safieddine
343	Fouad Shukr
343	Fuad Shukr
344	Carrie Lam
345	Xiomara Castro
346	Juan Orlando Hernandez
347	Mohammed Abdelsalam	Abdelsalam
347	Mohammed Abdul-Salam	Abdul-Salam
347	Mohammed Abdulsalam
348	Abdel-Malek al-Houthi
348	Abdul-Malik al-Houthi
348	Abdulmalik al-Houthi
349	Mahdi al-Mashat	Mashat
350	Yahya Sarea	Sarea
350	Yahya Saree	Saree
350	Yahya Sari	Sari
351	Gordan Grlic Radman	Radman
352	Zoran Milanovic	Milanovic
353	Andrej Plenkovic	Plenkovic
354	Ariel Henry
355	Jovenel Moise
356	Ferenc Gyurcsany	Gyurcsany
357	Viktor Orban	Orban
358	Tamas Sulyok	Sulyok
359	Kristof Szalay-Bobrovniczky	Szalay-Bobrovniczky
360	Peter Szijjarto	Szijjarto
361	Yukiya Amano	Amano
362	Hans Blix	Blix
363	Mohamed El Baradei	El Baradei
363	Mohamed ElBaradei	ElBaradei
363	Mohammed al-Baradei	Baradei
364	Rafael Grossi	Grossi
364	Rafael Mariano Grossi	Grossi
365	Karim Khan
366	Mirjana Spoljaric	Spoljaric
367	Retno Marsudi	Marsudi
368	Prabowo Subianto	Subianto
369	Joko Widodo	Widodo
370	Susilo Bambang Yudhoyono	Yudhoyono
371	Kristalina Georgieva	Georgieva
372	Christine Lagarde	Lagarde
373	Ajit Doval	Doval
374	Piyush Goyal	Goyal
375	S. Jaishankar	Jaishankar
375	Subrahmanyam Jaishankar	Jaishankar
376	Randhir Jaiswal	Jaiswal
377	Ram Nath Kovind	Kovind
378	Narendra Modi	Modi
379	Pranab Mukherjee	Mukherjee
380	Droupadi Murmu	Murmu
381	Amit Shah
382	Manmohan Singh
383	Rajnath Singh
384	Nirmala Sitharaman	Sitharaman
385	Sushma Swaraj	Swaraj
386	Atal Bihari Vajpayee	Vajpayee
387	Simon Harris
388	Micheal Martin
389	Leo Varadkar	Varadkar
390	Ali Akbar Ahmadian	Ahmadian
391	Mahmoud Ahmadinejad	Ahmadinejad
392	Hossein Amir-Abdollahian	Amir-Abdollahian
392	Hossein Amirabdollahian	Amirabdollahian
393	Abbas Araghchi	Araghchi
393	Abbas Araqchi	Araqchi
393	Seyed Abbas Araghchi	Araghchi
394	Mohammad Reza Aref	Aref
395	Mohammad Atabak	Atabak
396	Esmaeil Baghaei	Baghaei
396	Esmail Baghaei	Baghaei
396	Esmail Baqaei	Baqaei
396	Ismail Baghaei	Baghaei
397	Mohammad Bagheri
397	Mohammad Baqeri	Baqeri
398	Hossein Dehghan	Dehghan
398	Hossein Dehqan	Dehqan
399	Mohammad Eslami	Eslami
400	Hassan Firouzabadi	Firouzabadi
401	Mohammad Bagher Ghalibaf	Ghalibaf
401	Mohammad Baqer Ghalibaf	Ghalibaf
401	Mohammad Baqer Qalibaf	Qalibaf
402	Mohammad Reza Gharaei Ashtiani	Gharaei Ashtiani
402	Mohammad-Reza Ashtiani	Ashtiani
403	Kazem Gharibabadi	Gharibabadi
404	Bahram Ghasemi	Ghasemi
404	Bahram Qassemi	Qassemi
405	Gholam-Ali Haddad-Adel	Haddad-Adel
406	Amir Ali Hajizadeh	Hajizadeh
407	Amir Hatami	Hatami
408	Amir Saeed Iravani	Iravani
408	Amir Saeid Iravani	Iravani
409	Mohammad Ali Jafari
410	Eshaq Jahangiri	Jahangiri
411	Saeed Jalili	Jalili
411	Saeid Jalili	Jalili
412	Behrouz Kamalvandi	Kamalvandi
413	Nasser Kanaani	Kanaani
413	Nasser Kanani	Kanani
414	Ali Bagheri
414	Ali Bagheri Kani	Kani
414	Ali Baqeri Kani	Kani
415	Mehdi Karroubi	Karroubi
416	Ali Khamenei	Khamenei
416	Ayatollah Khamenei	Khamenei
417	Kamal Kharrazi	Kharrazi
418	Mohammad Khatami	Khatami
418	Mohammad Khatemi	Khatemi
419	Saeed Khatibzadeh	Khatibzadeh
420	Ayatollah Khomeini	Khomeini
420	Ruhollah Khomeini	Khomeini
421	Ali Larijani	Larijani
422	Sadegh Larijani
422	Sadeq Larijani
423	Fatemeh Mohajerani	Mohajerani
424	Mostafa Mohammad-Najjar	Mohammad-Najjar
425	Gholam-Hossein Mohseni-Ejei	Mohseni-Ejei
425	Gholamhossein Mohseni Ejei	Mohseni Ejei
425	Gholamhossein Mohseni-Ejehi	Mohseni-Ejehi
426	Mohammad Mokhber	Mokhber
427	Eskandar Momeni	Momeni
428	Manouchehr Mottaki	Mottaki
429	Abbas Mousavi
430	Abdolrahim Mousavi	Mousavi
431	Aziz Nasirzadeh	Nasirzadeh
431	Aziz Nassirzadeh	Nassirzadeh
432	Javad Owji	Owji
433	Mohsen Paknejad	Paknejad
434	Mohammad Pakpour	Pakpour
435	Masoud Pezeshkian	Pezeshkian
436	Esmail Ghaani	Ghaani
436	Esmail Qaani	Qaani
436	Ismail Qaani	Qaani
437	Akbar Hashemi Rafsanjani	Rafsanjani
437	Ali Akbar Hashemi Rafsanjani	Rafsanjani
438	Abdolreza Rahmani Fazli	Rahmani Fazli
439	Ebrahim Raeisi	Raeisi
439	Ebrahim Raisi	Raisi
439	Ibrahim Raisi	Raisi
440	Hassan Rohani	Rohani
440	Hassan Rouhani	Rouhani
441	Farzaneh Sadegh
441	Farzaneh Sadeq
442	Hossein Salami	Salami
443	Ali Akbar Salehi	Salehi
444	Ali Shamkhani	Shamkhani
445	Ghasem Soleimani	Soleimani
445	Qasem Soleimani	Soleimani
445	Qassem Soleimani	Soleimani
446	Majid Ravanchi	Ravanchi
446	Majid Takht-Ravanchi	Takht-Ravanchi
447	Ahmad Vahidi	Vahidi
448	Ali Akbar Velayati	Velayati
449	Bijan Namdar Zanganeh	Zanganeh
449	Bijan Zanganeh	Zanganeh
450	Javad Zarif	Zarif
450	Mohammad Javad Zarif	Zarif
451	Haidar al-Abadi	Abadi
451	Haider al-Abadi	Abadi
452	Thabet al-Abbasi
452	Thabit al-Abbasi
453	Adel Abdul-Mahdi	Abdul-Mahdi
453	Adil Abdul Mahdi	Abdul Mahdi
454	Ayad Allawi	Allawi
454	Iyad Allawi	Allawi
455	Qasim al-Araji	Araji
455	Qassem al-Araji	Araji
456	Tareq Aziz
456	Tariq Aziz
457	Masoud Barzani	Barzani
457	Massoud Barzani	Barzani
458	Masrour Barzani
459	Nechirvan Barzani
460	Faleh al-Fayyad
460	Falih al-Fayyadh	Fayyadh
461	Mohammed Ali al-Hakim
462	Fouad Hussein
462	Fuad Hussein
463	Saddam Hussein	Saddam
464	Ibrahim Jaafari	Jaafari
464	Ibrahim al-Jaafari	Jaafari
465	Mustafa Kadhimi	Kadhimi
465	Mustafa al-Kadhimi	Kadhimi
466	Nouri Maliki
466	Nouri al-Maliki
466	Nuri al-Maliki
467	Fouad Massoum
467	Fuad Masum
468	Abu Mahdi Muhandis	Muhandis
468	Abu Mahdi al-Muhandis	Muhandis
469	Abdul Latif Jamal Rashid
469	Abdul Latif Rashid
469	Abdullatif Rashid
470	Moqtada Sadr
470	Moqtada al-Sadr
470	Muqtada al-Sadr
471	Barham Saleh
471	Barham Salih
472	Ali al-Sistani	Sistani
472	Ayatollah Ali al-Sistani	Sistani
472	Ayatollah Sistani	Sistani
473	Mohammed Shia al-Sudani
473	Mohammed al-Sudani
474	Jalal Talabani	Talabani
475	Hoshyar Zebari	Zebari
476	Abu Bakr al-Baghdadi	Baghdadi
477	Kristrun Frostadottir	Frostadottir
478	Katrin Jakobsdottir	Jakobsdottir
479	Avichai Adraee	Adraee
479	Avichay Adraee	Adraee
480	Gabi Ashkenazi	Ashkenazi
481	Ronen Bar
482	Ehud Barak	Barak
483	David Barnea	Barnea
484	Itamar Ben-Gvir	Ben-Gvir
485	Naftali Bennett	Bennett
486	Eli Cohen
487	Yossi Cohen
488	Danny Danon	Danon
489	Ron Dermer	Dermer
490	Yoav Gallant	Gallant
491	Benny Gantz	Gantz
492	Daniel Hagari	Hagari
493	Herzi Halevi	Halevi
494	Tzachi Hanegbi	Hanegbi
495	Isaac Herzog	Herzog
496	Israel Katz	Katz
496	Yisrael Katz	Katz
497	Aviv Kochavi	Kochavi
498	Yair Lapid	Lapid
499	Avigdor Liberman	Liberman
499	Avigdor Lieberman	Lieberman
500	Tzipi Livni	Livni
501	Shaul Mofaz	Mofaz
502	Benjamin Netanyahu	Netanyahu
502	Binyamin Netanyahu	Netanyahu
503	Ehud Olmert	Olmert
504	Shimon Peres	Peres
505	Amir Peretz	Peretz
506	Yitzhak Rabin	Rabin
507	Reuven Rivlin	Rivlin
508	Gideon Sa'ar	Sa'ar
508	Gideon Saar	Saar
509	Silvan Shalom	Shalom
510	Ariel Sharon	Sharon
511	Bezalel Smotrich	Smotrich
512	Moshe Ya'alon	Ya'alon
512	Moshe Yaalon	Yaalon
513	Eyal Zamir	Zamir
514	Silvio Berlusconi	Berlusconi
515	Giuseppe Conte	Conte
516	Guido Crosetto	Crosetto
517	Mario Draghi	Draghi
518	Paolo Gentiloni	Gentiloni
519	Enrico Letta	Letta
520	Luigi Di Maio	Maio
521	Sergio Mattarella	Mattarella
522	Giorgia Meloni	Meloni
523	Mario Monti	Monti
524	Romano Prodi	Prodi
525	Matteo Renzi	Renzi
526	Matteo Salvini	Salvini
527	Antonio Tajani	Tajani
528	Andrew Holness	Holness
529	Jaafar Hassan
529	Jafar Hassan
530	Hussein bin Talal
530	King Hussein
531	Abdullah II
531	King Abdullah
531	King Abdullah II
532	Nasser Judeh	Judeh
533	Bisher Khasawneh	Khasawneh
533	Bisher al-Khasawneh	Khasawneh
534	Omar Razzaz	Razzaz
534	Omar al-Razzaz	Razzaz
535	Ayman Safadi	Safadi
535	Ayman al-Safadi	Safadi
536	Shinzo Abe	Abe
537	Yoshimasa Hayashi	Hayashi
538	Shigeru Ishiba	Ishiba
539	Takeshi Iwaya	Iwaya
540	Yoko Kamikawa	Kamikawa
541	Fumio Kishida	Kishida
542	Junichiro Koizumi	Koizumi
543	Shinjiro Koizumi
544	Taro Kono	Kono
545	Toshimitsu Motegi	Motegi
546	Gen Nakatani	Nakatani
547	Yoshihide Suga	Suga
548	Sanae Takaichi	Takaichi
549	Olzhas Bektenov	Bektenov
550	Yermek Kosherbayev	Kosherbayev
551	Nursultan Nazarbayev	Nazarbayev
552	Murat Nurtleu	Nurtleu
553	Kassym-Jomart Tokayev	Tokayev
553	Kasym-Jomart Tokayev	Tokayev
554	Uhuru Kenyatta	Kenyatta
555	Musalia Mudavadi	Mudavadi
556	William Ruto	Ruto
557	Askar Akayev	Akayev
558	Almazbek Atambayev	Atambayev
559	Kurmanbek Bakiyev	Bakiyev
560	Sadyr Japarov	Japarov
560	Sadyr Zhaparov	Zhaparov
561	Sooronbai Jeenbekov	Jeenbekov
561	Sooronbay Jeenbekov	Jeenbekov
562	Jeenbek Kulubayev	Kulubayev
562	Zheenbek Kulubaev	Kulubaev
563	Hun Manet	Hun Manet
564	Hun Sen	Hun Sen
565	Prak Sokhonn	Sokhonn
566	Kim Dae-jung
567	Park Geun-hye
568	Cho Hyun
569	Moon Jae-in
570	Lee Jae-myung
571	Park Jin
572	Kang Kyung-wha
573	Roh Moo-hyun
574	Lee Myung-bak
575	Cho Tae-yul
576	Yoon Seok-youl
576	Yoon Suk Yeol
577	Meshal al-Ahmad al-Sabah
577	Mishal al-Ahmad
577	Mishal al-Ahmad al-Jaber al-Sabah
578	Nawaf al-Ahmad
578	Nawaf al-Ahmad al-Jaber al-Sabah
578	Nawaf al-Ahmad al-Sabah
579	Sabah al-Ahmad
579	Sabah al-Ahmad al-Jaber al-Sabah
579	Sabah al-Ahmad al-Sabah
580	Ahmad Abdullah al-Ahmad al-Sabah
581	Ahmad Nasser al-Mohammed al-Sabah
582	Abdullah Ali al-Yahya
582	Abdullah al-Yahya
583	Thongloun Sisoulith	Sisoulith
584	Joseph Aoun	Aoun
585	Michel Aoun
586	Gebran Bassil	Bassil
586	Jubran Bassil	Bassil
587	Nabih Berri	Berri
588	Hassan Diab	Diab
589	Samir Geagea	Geagea
590	Abdallah Bou Habib	Bou Habib
591	Rafic Hariri
591	Rafik Hariri
592	Saad Hariri	Hariri
592	Saad al-Hariri	Hariri
593	Walid Jumblatt	Jumblatt
594	Emile Lahoud	Lahoud
595	Michel Menassa	Menassa
596	Najib Mikati	Mikati
597	Joe Raggi	Raggi
597	Youssef Raggi	Raggi
597	Youssef Rajji	Rajji
598	Nawaf Salam
599	Tammam Salam
600	Fouad Siniora	Siniora
600	Fuad Siniora	Siniora
601	Michel Sleiman
601	Michel Suleiman
602	Joseph Boakai	Boakai
603	George Weah	Weah
604	Abdul Hamid Dbeibah	Dbeibah
604	Abdul Hamid al-Dbeibah	Dbeibah
604	Abdulhamid Dbeibah	Dbeibah
605	Moammar Gadhafi	Gadhafi
605	Muammar Gaddafi	Gaddafi
605	Muammar Qaddafi	Qaddafi
605	Muammar al-Gaddafi	Gaddafi
606	Khalifa Haftar	Haftar
607	Najla Mangoush	Mangoush
607	Najla al-Mangoush	Mangoush
608	Mohamed Menfi	Menfi
608	Mohamed al-Menfi	Menfi
608	Mohammed al-Menfi	Menfi
609	Agila Saleh
609	Aguila Saleh
610	Fayez Sarraj	Sarraj
610	Fayez al-Sarraj	Sarraj
610	Fayez al-Serraj	Serraj
611	Anura Kumara Dissanayake	Dissanayake
612	Gotabaya Rajapaksa	Rajapaksa
613	Mahinda Rajapaksa
614	Ranil Wickremesinghe	Wickremesinghe
615	Sam Matekane	Matekane
616	Kestutis Budrys	Budrys
617	Dalia Grybauskaite	Grybauskaite
618	Gabrielius Landsbergis	Landsbergis
619	Gitanas Nauseda	Nauseda
620	Xavier Bettel	Bettel
621	Luc Frieden	Frieden
622	Jean-Claude Juncker	Juncker
623	Baiba Braze	Braze
624	Edgars Rinkevics	Rinkevics
625	Evika Silina	Silina
626	Aziz Akhannouch	Akhannouch
627	Nasser Bourita	Bourita
628	Hassan II
628	King Hassan II
629	Saad-Eddine El Othmani	Othmani
629	Saadeddine Othmani	Othmani
630	King Mohammed VI
630	Mohammed VI
631	Igor Dodon	Dodon
632	Nicu Popescu	Popescu
633	Mihai Popsoi	Popsoi
634	Maia Sandu	Sandu
635	Andry Rajoelina	Rajoelina
636	Mohamed Muizzu	Muizzu
637	Ibrahim Mohamed Solih
638	Alicia Barcena	Barcena
639	Marcelo Ebrard	Ebrard
640	Enrique Pena Nieto	Nieto
641	Andres Manuel Lopez Obrador	Obrador
642	Claudia Sheinbaum	Sheinbaum
643	Hristijan Mickoski	Mickoski
644	Zoran Zaev	Zaev
645	Assimi Goita	Goita
646	Robert Abela	Abela
647	Joseph Muscat
648	Min Aung Hlaing	Min Aung Hlaing
649	Aung San Suu Kyi	Suu Kyi
650	Milo Djukanovic	Djukanovic
651	Jakov Milatovic	Milatovic
652	Khaltmaagiin Battulga	Battulga
653	Ukhnaagiin Khurelsukh	Khurelsukh
654	Daniel Chapo	Chapo
655	Filipe Nyusi	Nyusi
656	Mohamed Ould Cheikh El Ghazouani	Ghazouani
656	Mohamed Ould Ghazouani	Ghazouani
657	Pravind Jugnauth	Jugnauth
658	Navin Ramgoolam	Ramgoolam
659	Lazarus Chakwera	Chakwera
660	Peter Mutharika	Mutharika
661	Anwar Ibrahim
662	Mahathir Mohamad	Mahathir
662	Mahathir Mohammad
663	Hage Geingob	Geingob
664	Netumbo Nandi-Ndaitwah
665	George Robertson
665	Lord Robertson
666	Jaap de Hoop Scheffer	Scheffer
667	Mohamed Bazoum	Bazoum
668	Abdourahamane Tchiani	Tchiani
668	Abdourahmane Tiani	Tiani
669	Muhammadu Buhari	Buhari
670	Goodluck Jonathan
671	Olusegun Obasanjo	Obasanjo
672	Bola Tinubu	Tinubu
673	Yusuf Tuggar	Tuggar
674	Daniel Ortega	Ortega
675	Mark Rutte	Rutte
676	Dick Schoof	Schoof
677	Caspar Veldkamp	Veldkamp
678	Espen Barth Eide	Eide
679	Jens Stoltenberg	Stoltenberg
680	Jonas Gahr Store
681	Sushila Karki	Karki
682	Khadga Prasad Oli
683	Jacinda Ardern	Ardern
684	Christopher Luxon	Luxon
685	Nanaia Mahuta	Mahuta
686	Winston Peters
687	Ekmeleddin Ihsanoglu	Ihsanoglu
688	Yousef al-Othaimeen	Othaimeen
689	Hissein Brahim Taha
689	Hussein Ibrahim Taha
690	Yousuf bin Alawi	bin Alawi
690	Yusuf bin Alawi	bin Alawi
691	Haitham bin Tarik
691	Haitham bin Tariq	bin Tariq
691	Haitham bin Tariq Al Said
692	Badr Albusaidi	Albusaidi
692	Badr al-Busaidi	Busaidi
692	Badr bin Hamad al-Busaidi	Busaidi
693	Qaboos bin Said
693	Sultan Qaboos	Qaboos
694	Mohammad Barkindo	Barkindo
694	Mohammed Barkindo	Barkindo
695	Haitham al-Ghais	Ghais
696	Helga Schmid	Schmid
697	Feridun Sinirlioglu	Sinirlioglu
698	Arif Alvi	Alvi
699	Khawaja Asif	Asif
699	Khawaja Muhammad Asif	Asif
700	Qamar Javed Bajwa	Bajwa
701	Benazir Bhutto
702	Ishaq Dar
703	Yousaf Raza Gilani	Gilani
703	Yousuf Raza Gilani	Gilani
704	Imran Khan
705	Hina Rabbani Khar	Khar
706	Asim Munir
706	Syed Asim Munir
707	Pervaiz Musharraf	Musharraf
707	Pervez Musharraf	Musharraf
708	Shah Mahmood Qureshi	Qureshi
708	Shah Mehmood Qureshi	Qureshi
709	Muhammad Nawaz Sharif
709	Nawaz Sharif
710	Shahbaz Sharif
710	Shehbaz Sharif
711	Asif Ali Zardari
711	Asif Zardari
712	Bilawal Bhutto Zardari
713	Laurentino Cortizo	Cortizo
714	Jose Raul Mulino	Mulino
715	Dina Boluarte	Boluarte
716	Pedro Castillo
717	Rodrigo Duterte	Duterte
718	Theresa Lazaro
719	Enrique Manalo	Manalo
720	Bongbong Marcos
720	Ferdinand Marcos
720	Ferdinand Marcos Jr
721	Ziad Nakhaleh	Nakhaleh
721	Ziad al-Nakhala	Nakhala
721	Ziyad al-Nakhalah	Nakhalah
722	Ramadan Shalah	Shalah
722	Ramadan Shallah	Shallah
723	Abdullah Ocalan	Ocalan
724	James Marape	Marape
725	Mariusz Blaszczak	Blaszczak
726	Andrzej Duda	Duda
727	Jaroslaw Kaczynski	Kaczynski
728	Lech Kaczynski
729	Bronislaw Komorowski	Komorowski
730	Wladyslaw Kosiniak-Kamysz	Kosiniak-Kamysz
731	Aleksander Kwasniewski	Kwasniewski
732	Mateusz Morawiecki	Morawiecki
733	Karol Nawrocki	Nawrocki
734	Zbigniew Rau
735	Radek Sikorski	Sikorski
735	Radoslaw Sikorski	Sikorski
736	Donald Tusk	Tusk
737	Ri Yong Ho
738	Choe Son Hui
739	Kim Jong Il
740	Kim Yo Jong
741	Kim Jong Un
742	Jose Manuel Barroso	Barroso
743	Antonio Costa
744	Joao Gomes Cravinho	Cravinho
745	Antonio Guterres	Guterres
746	Luis Montenegro
747	Paulo Rangel	Rangel
748	Mario Abdo Benitez
749	Santiago Pena
750	Mahmoud Abbas
751	Yasir Arafat	Arafat
751	Yasser Arafat	Arafat
752	Saeb Erekat	Erekat
753	Salam Fayyad
754	Rami Hamdallah	Hamdallah
755	Riad Malki	Malki
755	Riad al-Malki	Malki
755	Riyad al-Maliki
756	Riyad Mansour
757	Mohammad Mustafa
757	Mohammed Mustafa
758	Hussein Sheikh
758	Hussein al-Sheikh
759	Mohammad Shtayyeh	Shtayyeh
759	Mohammed Shtayyeh	Shtayyeh
760	Mohammed bin Abdulrahman
760	Mohammed bin Abdulrahman Al Thani
760	Sheikh Mohammed bin Abdulrahman
761	Majed al-Ansari
762	Khalid al-Attiyah	Attiyah
762	Khalid bin Mohammad al-Attiyah	Attiyah
763	Sheikh Tamim
763	Tamim bin Hamad
763	Tamim bin Hamad Al Thani
764	Hamad bin Jassim
764	Hamad bin Jassim Al Thani
765	Saad Sherida al-Kaabi	Kaabi
765	Saad al-Kaabi	Kaabi
766	Hamad bin Khalifa
766	Hamad bin Khalifa Al Thani
767	Bogdan Aurescu	Aurescu
768	Nicusor Dan
769	Klaus Iohannis	Iohannis
770	Luminita Odobescu	Odobescu
771	Andrei Belousov	Belousov
771	Andrey Belousov	Belousov
772	Mikhail Bogdanov	Bogdanov
773	Aleksandr Bortnikov	Bortnikov
773	Alexander Bortnikov	Bortnikov
774	Kirill Dmitriev	Dmitriev
774	Kirill Dmitriyev	Dmitriyev
775	Mikhail Fradkov	Fradkov
776	Valeri Gerasimov	Gerasimov
776	Valery Gerasimov	Gerasimov
777	Igor Ivanov
778	Sergei Ivanov
778	Sergey Ivanov
779	Ramzan Kadyrov	Kadyrov
780	Mikhail Kasyanov	Kasyanov
781	Vladimir Kolokoltsev	Kolokoltsev
782	Sergei Lavrov	Lavrov
782	Sergey Lavrov	Lavrov
783	Denis Manturov	Manturov
784	Valentina Matviyenko	Matviyenko
785	Vladimir Medinsky	Medinsky
786	Dmitri Medvedev	Medvedev
786	Dmitry Medvedev	Medvedev
787	Mikhail Mishustin	Mishustin
788	Elvira Nabiullina	Nabiullina
789	Sergei Naryshkin	Naryshkin
789	Sergey Naryshkin	Naryshkin
790	Alexei Navalny	Navalny
790	Alexey Navalny	Navalny
791	Vasily Nebenzya	Nebenzya
791	Vassily Nebenzia	Nebenzia
792	Aleksandr Novak	Novak
792	Alexander Novak	Novak
793	Maxim Oreshkin	Oreshkin
794	Alexei Overchuk	Overchuk
794	Alexey Overchuk	Overchuk
795	Nikolai Patrushev	Patrushev
795	Nikolay Patrushev	Patrushev
796	Dmitri Peskov	Peskov
796	Dmitry Peskov	Peskov
797	Yevgeny Prigozhin	Prigozhin
798	Yevgeny Primakov	Primakov
799	Vladimir Putin	Putin
800	Andrei Rudenko	Rudenko
800	Andrey Rudenko	Rudenko
801	Sergei Ryabkov	Ryabkov
801	Sergey Ryabkov	Ryabkov
802	Anatoly Serdyukov	Serdyukov
803	Sergei Shoigu	Shoigu
803	Sergey Shoigu	Shoigu
804	Anton Siluanov	Siluanov
805	Mikhail Ulyanov	Ulyanov
806	Yuri Ushakov	Ushakov
806	Yury Ushakov	Ushakov
807	Vyacheslav Volodin	Volodin
808	Boris Yeltsin	Yeltsin
809	Maria Zakharova	Zakharova
809	Mariya Zakharova	Zakharova
810	Viktor Zubkov	Zubkov
811	Vincent Biruta	Biruta
812	Paul Kagame	Kagame
813	Olivier Nduhungirehe	Nduhungirehe
814	Abdullah bin Abdulaziz
814	King Abdullah bin Abdulaziz
815	Fahd bin Abdulaziz
815	King Fahd
816	King Salman
816	Salman bin Abdulaziz
816	Salman bin Abdulaziz Al Saud
817	Ibrahim al-Assaf
818	Faisal bin Farhan	bin Farhan
818	Faisal bin Farhan Al Saud
819	Mohammad bin Salman	bin Salman
819	Mohammed bin Salman	bin Salman
819	Mohammed bin Salman Al Saud
820	Saud al-Faisal
821	Khalid al-Falih	Falih
822	Adel Jubeir	Jubeir
822	Adel al-Jubeir	Jubeir
823	Abdulaziz bin Salman
823	Prince Abdulaziz bin Salman
824	Khaled bin Salman
824	Khalid bin Salman
825	Zhang Ming
826	Nurlan Yermekbayev	Yermekbayev
827	Omar Bashir
827	Omar Hassan al-Bashir
827	Omar al-Bashir
828	Abdel Fattah Burhan	Burhan
828	Abdel Fattah al-Burhan	Burhan
829	Hemedti	Hemedti
829	Mohamed Hamdan Dagalo	Dagalo
829	Mohamed Hamdan Daglo	Daglo
829	Mohammed Hamdan Dagalo	Dagalo
830	Abdalla Hamdok	Hamdok
831	Kamil El-Tayeb Idris	Idris
831	Kamil Idris	Idris
832	Bassirou Diomaye Faye
833	Macky Sall
834	Vivian Balakrishnan	Balakrishnan
835	Lee Hsien Loong
836	Lawrence Wong
837	Julius Maada Bio
838	Nayib Bukele	Bukele
839	Mohamed Abdullahi Farmajo	Farmajo
839	Mohamed Abdullahi Mohamed
840	Hassan Sheikh Mohamud
841	Ana Brnabic	Brnabic
842	Ivica Dacic	Dacic
843	Marko Djuric	Djuric
844	Slobodan Milosevic	Milosevic
845	Tomislav Nikolic	Nikolic
846	Boris Tadic	Tadic
847	Aleksandar Vucic	Vucic
847	Alexander Vucic	Vucic
848	Salva Kiir	Kiir
849	Riek Machar	Machar
850	Chan Santokhi	Santokhi
851	Juraj Blanar	Blanar
852	Zuzana Caputova	Caputova
853	Robert Fico	Fico
854	Peter Pellegrini	Pellegrini
855	Robert Golob	Golob
856	Janez Jansa	Jansa
857	Magdalena Andersson	Andersson
858	Tobias Billstrom	Billstrom
859	Ulf Kristersson	Kristersson
860	Maria Malmer Stenergard	Stenergard
861	Ali Mahmoud Abbas
862	Mazloum Abdi
862	Mazlum Abdi
863	Murhaf Abu Qasra	Abu Qasra
864	Hussein Arnous	Arnous
865	Bashar Assad	Assad
865	Bashar al-Assad	Assad
866	Hafez Assad
866	Hafez al-Assad
867	Mohammad al-Bashir
867	Mohammed al-Bashir
868	Imad Khamis	Khamis
869	Ali Mamlouk	Mamlouk
870	Faisal Mekdad	Mekdad
870	Faisal Miqdad	Miqdad
870	Fayssal Mekdad	Mekdad
871	Walid Muallem	Muallem
871	Walid al-Moallem	Moallem
871	Walid al-Muallem	Muallem
872	Bassam Sabbagh
872	Bassam al-Sabbagh
873	Asaad Hassan al-Shaibani	Shaibani
873	Asaad Shaibani	Shaibani
873	Asaad al-Shaibani	Shaibani
873	Assad al-Shibani	Shibani
874	Abu Mohammad al-Golani	Golani
874	Abu Mohammed al-Jolani	Jolani
874	Ahmad al-Sharaa	Sharaa
874	Ahmed al-Sharaa	Sharaa
875	Farouk al-Sharaa
875	Farouq al-Sharaa
876	Haibatullah Akhundzada	Akhundzada
876	Hibatullah Akhundzada	Akhundzada
877	Mohammed Omar
877	Mullah Omar
878	Idriss Deby
878	Idriss Deby Itno
879	Mahamat Deby	Deby
879	Mahamat Idriss Deby
880	Faure Gnassingbe	Gnassingbe
881	Prayuth Chan-ocha	Chan-ocha
882	Anutin Charnvirakul	Charnvirakul
883	Don Pramudwinai	Pramudwinai
884	Maris Sangiampongsa	Sangiampongsa
885	Paetongtarn Shinawatra
886	Thaksin Shinawatra
887	Sirojiddin Muhriddin	Muhriddin
888	Emomali Rahmon	Rahmon
888	Emomali Rakhmon	Rakhmon
888	Imomali Rahmon	Rahmon
889	Gurbanguly Berdimuhamedow
889	Gurbanguly Berdymukhamedov
890	Serdar Berdimuhamedow	Berdimuhamedow
890	Serdar Berdymukhamedov	Berdymukhamedov
891	Rashid Meredov	Meredov
892	Saparmurat Niyazov	Niyazov
893	Jose Ramos-Horta
894	Zine El Abidine Ben Ali
894	Zine al-Abidine Ben Ali	Ben Ali
895	Beji Caid Essebsi	Essebsi
896	Rached Ghannouchi	Ghannouchi
896	Rachid Ghannouchi	Ghannouchi
897	Moncef Marzouki	Marzouki
898	Mohamed Ali Nafti	Nafti
899	Kais Saied
899	Qais Saeed
900	Hulusi Akar	Akar
901	Ali Babacan	Babacan
902	Devlet Bahceli	Bahceli
903	Mevlut Cavusoglu	Cavusoglu
904	Omer Celik	Celik
905	Ahmet Davutoglu	Davutoglu
906	Suleyman Demirel	Demirel
907	Bulent Ecevit	Ecevit
908	Necmettin Erbakan	Erbakan
909	Recep Tayyip Erdogan	Erdogan
909	Tayyip Erdogan	Erdogan
910	Hakan Fidan	Fidan
911	Abdullah Gul	Gul
912	Yasar Guler	Guler
913	Ekrem Imamoglu	Imamoglu
914	Ibrahim Kalin	Kalin
915	Numan Kurtulmus	Kurtulmus
916	Ahmet Necdet Sezer
917	Suleyman Soylu	Soylu
918	Ali Yerlikaya	Yerlikaya
919	Binali Yildirim	Yildirim
920	Lai Ching-te	Lai Ching-te
920	William Lai
921	Tsai Ing-wen	Tsai Ing-wen
922	Samia Suluhu Hassan
923	John Magufuli	Magufuli
924	Yoweri Museveni	Museveni
925	Jeje Odongo	Odongo
926	Mykola Azarov	Azarov
927	Kyrylo Budanov	Budanov
928	Oleksiy Danilov	Danilov
929	Volodymyr Groysman	Groysman
930	Pavlo Klimkin	Klimkin
931	Leonid Kuchma	Kuchma
932	Dmitry Kuleba	Kuleba
932	Dmytro Kuleba	Kuleba
933	Mykhailo Podolyak	Podolyak
934	Petro Poroshenko	Poroshenko
935	Vadym Prystaiko	Prystaiko
936	Oleksii Reznikov	Reznikov
936	Oleksiy Reznikov	Reznikov
937	Denys Shmygal	Shmygal
937	Denys Shmyhal	Shmyhal
938	Yulia Svyrydenko	Svyrydenko
938	Yuliia Svyrydenko	Svyrydenko
939	Andrii Sybiha	Sybiha
939	Andriy Sybiha	Sybiha
940	Oleksandr Syrsky	Syrsky
940	Oleksandr Syrskyi	Syrskyi
941	Oleksandr Turchynov	Turchynov
942	Yulia Tymoshenko	Tymoshenko
942	Yuliya Tymoshenko	Tymoshenko
943	Rustem Umerov	Umerov
944	Viktor Yanukovich	Yanukovich
944	Viktor Yanukovych	Yanukovych
945	Arseniy Yatsenyuk	Yatsenyuk
946	Andriy Yermak	Yermak
947	Viktor Yushchenko	Yushchenko
948	Valerii Zaluzhnyi	Zaluzhnyi
948	Valery Zaluzhny	Zaluzhny
949	Vladimir Zelensky	Zelensky
949	Volodymyr Zelenskiy	Zelenskiy
949	Volodymyr Zelensky	Zelensky
949	Volodymyr Zelenskyy	Zelenskyy
950	Francesca Albanese
951	Kofi Annan	Annan
952	Michelle Bachelet	Bachelet
953	Ban Ki-moon	Ban Ki-moon
954	Boutros Boutros-Ghali	Boutros-Ghali
955	Lakhdar Brahimi	Brahimi
956	Stephane Dujarric	Dujarric
957	Tom Fletcher
958	Filippo Grandi	Grandi
959	Martin Griffiths
960	Hans Grundberg	Grundberg
961	Farhan Haq
962	Philippe Lazzarini	Lazzarini
963	Staffan de Mistura	Mistura
964	Geir Pedersen	Pedersen
965	Mai Sato
966	Volker Turk
967	Madeleine Albright	Albright
968	Lloyd Austin
969	Thomas Barrack
969	Tom Barrack
970	Scott Bessent	Bessent
971	Joe Biden	Biden
972	Anthony Blinken	Blinken
972	Antony Blinken	Blinken
973	John Bolton	Bolton
974	CQ Brown
974	Charles Brown
975	Tammy Bruce
976	William Burns
977	George Bush senior
977	George H. W. Bush
977	George HW Bush
978	George Bush	Bush
978	George W. Bush	Bush
979	Dan Caine
980	Ash Carter
980	Ashton Carter
981	Dick Cheney	Cheney
982	Warren Christopher
983	Bill Clinton
984	Hillary Clinton
985	William Cohen
986	Brad Cooper
987	Mark Esper	Esper
988	Tulsi Gabbard	Gabbard
989	Robert Gates
990	Chuck Hagel	Hagel
991	Nikki Haley	Haley
992	Kamala Harris
993	Pete Hegseth	Hegseth
994	Amos Hochstein	Hochstein
995	Brian Hook
996	Mike Johnson
997	Keith Kellogg	Kellogg
998	John Kerry	Kerry
999	John Kirby	Kirby
1000	Erik Kurilla	Kurilla
1000	Michael Kurilla	Kurilla
1001	Jared Kushner	Kushner
1002	Karoline Leavitt	Leavitt
1003	Howard Lutnick	Lutnick
1004	Rob Malley	Malley
1004	Robert Malley	Malley
1005	James Mattis	Mattis
1005	Jim Mattis	Mattis
1006	Kevin McCarthy	McCarthy
1007	H. R. McMaster	McMaster
1007	Herbert McMaster	McMaster
1008	Matthew Miller
1009	Mark Milley	Milley
1010	Steven Mnuchin	Mnuchin
1011	Barack Obama	Obama
1012	Robert O'Brien	O'Brien
1013	Leon Panetta	Panetta
1014	Nancy Pelosi	Pelosi
1015	Mike Pence	Pence
1016	Mike Pompeo	Pompeo
1017	Colin Powell
1018	Jerome Powell
1019	Ned Price
1020	John Ratcliffe	Ratcliffe
1021	Condoleezza Rice
1022	Susan Rice
1023	Marco Rubio	Rubio
1024	Donald Rumsfeld	Rumsfeld
1025	Jake Sullivan	Sullivan
1026	Linda Thomas-Greenfield	Thomas-Greenfield
1027	Rex Tillerson	Tillerson
1028	Donald Trump	Trump
1029	J. D. Vance	Vance
1029	JD Vance	Vance
1029	James Vance	Vance
1030	Michael Waltz	Waltz
1030	Mike Waltz	Waltz
1031	Steve Witkoff	Witkoff
1032	Janet Yellen	Yellen
1033	Abdulaziz Kamilov	Kamilov
1034	Islam Karimov	Karimov
1035	Shavkat Mirziyoyev	Mirziyoyev
1036	Bakhtiyor Saidov	Saidov
1037	Pope Francis
1038	John Paul II
1038	Pope John Paul II
1039	Pietro Parolin	Parolin
1040	Leo XIV
1040	Pope Leo
1040	Pope Leo XIV
1041	Benedict XVI
1041	Pope Benedict XVI
1042	Hugo Chavez	Chavez
1043	Yvan Gil
1043	Yvan Gil Pinto
1044	Juan Guaido	Guaido
1045	Maria Corina Machado	Machado
1046	Nicolas Maduro	Maduro
1047	Vladimir Padrino	Padrino
1047	Vladimir Padrino Lopez
1048	Delcy Rodriguez
1049	Jorge Rodriguez
1050	Bui Thanh Son
1051	To Lam	To Lam
1052	Tedros Adhanom	Tedros
1052	Tedros Adhanom Ghebreyesus	Ghebreyesus
1052	Tedros Ghebreyesus	Ghebreyesus
1053	Ngozi Okonjo-Iweala	Okonjo-Iweala
1054	Albin Kurti	Kurti
1055	Vjosa Osmani	Osmani
1056	Hashim Thaci	Thaci
1057	Rashad Alimi	Alimi
1057	Rashad Mohammed al-Alimi	Alimi
1057	Rashad al-Alimi	Alimi
1058	Salem Saleh bin Braik	Braik
1058	Salem bin Braik	Braik
1059	Abd-Rabbu Mansour Hadi
1059	Abdrabbuh Mansur Hadi
1059	Abed Rabbo Mansour Hadi
1060	Ahmed Awad bin Mubarak
1060	Ahmed bin Mubarak	bin Mubarak
1061	Ali Abdullah Saleh
1062	Aidarous al-Zoubaidi	Zoubaidi
1062	Aidarous al-Zubaidi	Zubaidi
1063	Ronald Lamola	Lamola
1064	Nelson Mandela	Mandela
1065	Thabo Mbeki	Mbeki
1066	Naledi Pandor	Pandor
1067	Cyril Ramaphosa	Ramaphosa
1068	Jacob Zuma	Zuma
1069	Hakainde Hichilema	Hichilema
1070	Edgar Lungu	Lungu
1071	Emmerson Mnangagwa	Mnangagwa
1072	Robert Mugabe	Mugabe
`;

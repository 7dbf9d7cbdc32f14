// Made by tools/persons.ts from the tables beside this folder. Do not edit.
/** key, name, then terms: office;of;from;to */
export const PERSONS = `
AFG-abdullah	Abdullah Abdullah	foreign-minister;AFG;2001-10;2006-04	chief-executive;AFG;2014-09-29;2020-03
AFG-akhund-mohammad-hassan	Mohammad Hassan Akhund	prime-minister;AFG;2021-09-07;
AFG-atmar-mohammad-hanif	Mohammad Hanif Atmar	national-security-adviser;AFG;2014;2018-08	foreign-minister;AFG;2020-04;2021-08-15
AFG-baradar-abdul-ghani	Abdul Ghani Baradar	deputy-prime-minister;AFG;2021-09-07;
AFG-ghani-ashraf	Ashraf Ghani	president;AFG;2014-09-29;2021-08-15
AFG-haqqani-sirajuddin	Sirajuddin Haqqani	interior-minister;AFG;2021-09-07;
AFG-karzai-hamid	Hamid Karzai	president;AFG;2001-12-22;2014-09-29
AFG-mohib-hamdullah	Hamdullah Mohib	national-security-adviser;AFG;2018-08;2021-08-15
AFG-mujahid-zabihullah	Zabihullah Mujahid	spokesperson;AFG;2021-08;
AFG-muttaqi-amir-khan	Amir Khan Muttaqi	foreign-minister;AFG;2021-09-07;
AFG-rabbani-burhanuddin	Burhanuddin Rabbani	president;AFG;1992-06-28;2001-12-22
AFG-rabbani-salahuddin	Salahuddin Rabbani	foreign-minister;AFG;2015-02;2019-10
AFG-yaqoob-mohammad	Mohammad Yaqoob	defence-minister;AFG;2021-09-07;
AGO-lourenco-joao	Joao Lourenco	president;AGO;2017-09-26;
ALB-rama-edi	Edi Rama	prime-minister;ALB;2013-09-15;
ALQAEDA-laden-osama-bin	Osama bin Laden	leader;ALQAEDA;1988;2011-05-02
ALQAEDA-zawahiri-ayman	Ayman al-Zawahiri	leader;ALQAEDA;2011-06;2022-07-31
ARE-bin-zayed-mohammed	Mohammed bin Zayed	crown-prince;ARE;2004-11;2022-05	president;ARE;2022-05-14;
ARE-gargash-anwar	Anwar Gargash	minister;ARE;2008;2021-02	adviser;ARE;2021-02;
ARE-mohammed-hamdan-bin	Hamdan bin Mohammed	defence-minister;ARE;2024-07-14;
ARE-nahyan-zayed-bin-sultan	Zayed bin Sultan Al Nahyan	president;ARE;1971-12-02;2004-11-02
ARE-rashid-mohammed-bin	Mohammed bin Rashid	prime-minister;ARE;2006-02-11;
ARE-zayed-abdullah-bin	Abdullah bin Zayed	foreign-minister;ARE;2006-02-09;
ARE-zayed-khalifa-bin	Khalifa bin Zayed	president;ARE;2004-11-03;2022-05-13
ARE-zayed-tahnoun-bin	Tahnoun bin Zayed	national-security-adviser;ARE;2016;
ARG-kirchner-cristina	Cristina Kirchner	president;ARG;2007-12-10;2015-12-10
ARG-milei-javier	Javier Milei	president;ARG;2023-12-10;
ARG-mondino-diana	Diana Mondino	foreign-minister;ARG;2023-12-10;2024-10-30
ARM-grigoryan-armen	Armen Grigoryan	security-council-secretary;ARM;2018-05;
ARM-khachaturyan-vahagn	Vahagn Khachaturyan	president;ARM;2022-03-13;
ARM-kocharyan-robert	Robert Kocharyan	president;ARM;1998-04-09;2008-04-09
ARM-mirzoyan-ararat	Ararat Mirzoyan	foreign-minister;ARM;2021-08-19;
ARM-mnatsakanyan-zohrab	Zohrab Mnatsakanyan	foreign-minister;ARM;2018-05-12;2020-11-16
ARM-nalbandian-edward	Edward Nalbandian	foreign-minister;ARM;2008-04-14;2018-05-12
ARM-papikyan-suren	Suren Papikyan	defence-minister;ARM;2021-11-15;
ARM-pashinyan-nikol	Nikol Pashinyan	prime-minister;ARM;2018-05-08;
ARM-sargsyan-serzh	Serzh Sargsyan	prime-minister;ARM;2007-04;2008-04-09	president;ARM;2008-04-09;2018-04-09
ARM-sarkissian-armen	Armen Sarkissian	president;ARM;2018-04-09;2022-02-01
ARM-ter-petrosyan-levon	Levon Ter-Petrosyan	president;ARM;1991-11-11;1998-02-03
AU-faki-moussa	Moussa Faki	chairman;AU;2017-03-14;2025-02
AU-youssouf-mahmoud-ali	Mahmoud Ali Youssouf	foreign-minister;DJI;2005-05;2025-04	chairman;AU;2025-03-13;
AUS-abbott-tony	Tony Abbott	prime-minister;AUS;2013-09-18;2015-09-15
AUS-albanese-anthony	Anthony Albanese	prime-minister;AUS;2022-05-23;
AUS-gillard-julia	Julia Gillard	prime-minister;AUS;2010-06-24;2013-06-27
AUS-howard-john	John Howard	prime-minister;AUS;1996-03-11;2007-12-03
AUS-marles-richard	Richard Marles	defence-minister;AUS;2022-06-01;
AUS-morrison-scott	Scott Morrison	prime-minister;AUS;2018-08-24;2022-05-23
AUS-rudd-kevin	Kevin Rudd	prime-minister;AUS;2007-12-03;2010-06-24
AUS-turnbull-malcolm	Malcolm Turnbull	prime-minister;AUS;2015-09-15;2018-08-24
AUS-wong-penny	Penny Wong	foreign-minister;AUS;2022-05-23;
AUT-bellen-alexander-van-der	Alexander Van der Bellen	president;AUT;2017-01-26;
AUT-kurz-sebastian	Sebastian Kurz	foreign-minister;AUT;2013-12-16;2017-12-18	chancellor;AUT;2017-12-18;2019-05-28	chancellor;AUT;2020-01-07;2021-10-11
AUT-meinl-reisinger-beate	Beate Meinl-Reisinger	foreign-minister;AUT;2025-03-03;
AUT-nehammer-karl	Karl Nehammer	chancellor;AUT;2021-12-06;2025-01-10
AUT-schallenberg-alexander	Alexander Schallenberg	foreign-minister;AUT;2021-12-06;2025-03-03
AUT-stocker-christian	Christian Stocker	chancellor;AUT;2025-03-03;
AZE-aliyev-heydar	Heydar Aliyev	president;AZE;1993-10-10;2003-10-31
AZE-aliyev-ilham	Ilham Aliyev	president;AZE;2003-10-31;
AZE-asadov-ali	Ali Asadov	prime-minister;AZE;2019-10-08;
AZE-bayramov-jeyhun	Jeyhun Bayramov	foreign-minister;AZE;2020-07-16;
AZE-hajiyev-hikmet	Hikmet Hajiyev	adviser;AZE;2018;
AZE-hasanov-zakir	Zakir Hasanov	defence-minister;AZE;2013-10-22;
AZE-mammadyarov-elmar	Elmar Mammadyarov	foreign-minister;AZE;2004-04-02;2020-07-16
AZE-mustafayev-shahin	Shahin Mustafayev	deputy-prime-minister;AZE;2019-10;
BDI-ndayishimiye-evariste	Evariste Ndayishimiye	president;BDI;2020-06-18;
BDI-nkurunziza-pierre	Pierre Nkurunziza	president;BDI;2005-08-26;2020-06-08
BEL-croo-alexander-de	Alexander De Croo	prime-minister;BEL;2020-10-01;2025-02-03
BEL-michel-charles	Charles Michel	prime-minister;BEL;2014-10-11;2019-10-27	council-president;EU;2019-12-01;2024-11-30
BEL-prevot-maxime	Maxime Prevot	foreign-minister;BEL;2025-02-03;
BEL-wever-bart-de	Bart De Wever	prime-minister;BEL;2025-02-03;
BEN-talon-patrice	Patrice Talon	president;BEN;2016-04-06;2026-05
BFA-traore-ibrahim	Ibrahim Traore	president;BFA;2022-09-30;
BGD-hasina-sheikh	Sheikh Hasina	prime-minister;BGD;1996-06-23;2001-07-15	prime-minister;BGD;2009-01-06;2024-08-05
BGD-yunus-muhammad	Muhammad Yunus	leader;BGD;2024-08-08;
BGR-borisov-boyko	Boyko Borisov	prime-minister;BGR;2009-07-27;2013-03-13	prime-minister;BGR;2014-11-07;2017-01-27	prime-minister;BGR;2017-05-04;2021-05-12
BGR-radev-rumen	Rumen Radev	president;BGR;2017-01-22;
BGR-zhelyazkov-rosen	Rosen Zhelyazkov	prime-minister;BGR;2025-01-16;
BHR-hamad-salman-bin	Salman bin Hamad	crown-prince;BHR;1999-03;	prime-minister;BHR;2020-11-11;
BHR-isa-hamad-bin	Hamad bin Isa	emir;BHR;1999-03-06;2002-02-14	king;BHR;2002-02-14;
BHR-khalifa-khalid-bin-ahmed	Khalid bin Ahmed Al Khalifa	foreign-minister;BHR;2005-09;2020-02
BHR-zayani-abdullatif	Abdullatif al-Zayani	secretary-general;GCC;2011-04;2020-01	foreign-minister;BHR;2020-02-11;
BIH-dodik-milorad	Milorad Dodik	leader;BIH;2006-02;
BLR-aleinik-sergei	Sergei Aleinik	foreign-minister;BLR;2022-12-13;2024-06-27
BLR-golovchenko-roman	Roman Golovchenko	prime-minister;BLR;2020-06-04;2025-03-10	central-bank-governor;BLR;2025-03;
BLR-khrenin-viktor	Viktor Khrenin	defence-minister;BLR;2020-01-20;
BLR-kobyakov-andrei	Andrei Kobyakov	prime-minister;BLR;2014-12-27;2018-08-18
BLR-kochanova-natalya	Natalya Kochanova	speaker;BLR;2019-12;
BLR-lukashenko-alexander	Alexander Lukashenko	president;BLR;1994-07-20;
BLR-makei-vladimir	Vladimir Makei	foreign-minister;BLR;2012-08-20;2022-11-26
BLR-maltsev-leonid	Leonid Maltsev	defence-minister;BLR;2001-03;2009-12
BLR-martynov-sergei	Sergei Martynov	foreign-minister;BLR;2003-03-21;2012-08-20
BLR-muraveiko-pavel	Pavel Muraveiko	chief-of-staff;BLR;2024-05;
BLR-myasnikovich-mikhail	Mikhail Myasnikovich	prime-minister;BLR;2010-12-28;2014-12-27
BLR-pantus-dmitry	Dmitry Pantus	arms-industry-chief;BLR;2020;
BLR-ravkov-andrei	Andrei Ravkov	defence-minister;BLR;2014-11-25;2020-01-20
BLR-rumas-sergei	Sergei Rumas	prime-minister;BLR;2018-08-18;2020-06-03
BLR-ryzhenkov-maxim	Maxim Ryzhenkov	foreign-minister;BLR;2024-06-27;
BLR-sidorsky-sergei	Sergei Sidorsky	prime-minister;BLR;2003-12-19;2010-12-28
BLR-tsikhanouskaya-sviatlana	Sviatlana Tsikhanouskaya	opposition-leader;BLR;2020-08;
BLR-turchin-alexander	Alexander Turchin	prime-minister;BLR;2025-03-10;
BLR-volfovich-alexander	Alexander Volfovich	security-council-secretary;BLR;2021-01;
BLR-zhadobin-yury	Yury Zhadobin	defence-minister;BLR;2009-12-04;2014-11-25
BOL-arce-luis	Luis Arce	president;BOL;2020-11-08;2025-11-08
BOL-morales-evo	Evo Morales	president;BOL;2006-01-22;2019-11-10
BRA-bolsonaro-jair	Jair Bolsonaro	president;BRA;2019-01-01;2023-01-01
BRA-cardoso-fernando-henrique	Fernando Henrique Cardoso	president;BRA;1995-01-01;2003-01-01
BRA-rousseff-dilma	Dilma Rousseff	president;BRA;2011-01-01;2016-08-31
BRA-silva-luiz-inacio-lula-da	Luiz Inacio Lula da Silva	president;BRA;2003-01-01;2011-01-01	president;BRA;2023-01-01;
BRA-temer-michel	Michel Temer	president;BRA;2016-08-31;2019-01-01
BRA-vieira-mauro	Mauro Vieira	foreign-minister;BRA;2015-01-01;2016-05-12	foreign-minister;BRA;2023-01-01;
BRB-mottley-mia	Mia Mottley	prime-minister;BRB;2018-05-25;
BRN-bolkiah-hassanal	Hassanal Bolkiah	sultan;BRN;1967-10-05;
BWA-boko-duma	Duma Boko	president;BWA;2024-11-01;
BWA-masisi-mokgweetsi	Mokgweetsi Masisi	president;BWA;2018-04-01;2024-11-01
CAF-touadera-faustin-archange	Faustin-Archange Touadera	president;CAF;2016-03-30;
CAN-anand-anita	Anita Anand	defence-minister;CAN;2021-10-26;2023-07-26	foreign-minister;CAN;2025-05-13;
CAN-blair-bill	Bill Blair	defence-minister;CAN;2023-07-26;2025-05-13
CAN-carney-mark	Mark Carney	prime-minister;CAN;2025-03-14;
CAN-chretien-jean	Jean Chretien	prime-minister;CAN;1993-11-04;2003-12-12
CAN-freeland-chrystia	Chrystia Freeland	foreign-minister;CAN;2017-01-10;2019-11-20	deputy-prime-minister;CAN;2019-11-20;2024-12-16
CAN-harper-stephen	Stephen Harper	prime-minister;CAN;2006-02-06;2015-11-04
CAN-joly-melanie	Melanie Joly	foreign-minister;CAN;2021-10-26;2025-05-13
CAN-mcguinty-david	David McGuinty	defence-minister;CAN;2025-05-13;
CAN-trudeau-justin	Justin Trudeau	prime-minister;CAN;2015-11-04;2025-03-14
CHE-cassis-ignazio	Ignazio Cassis	foreign-minister;CHE;2017-11-01;
CHL-boric-gabriel	Gabriel Boric	president;CHL;2022-03-11;
CHL-van-klaveren-alberto	Alberto van Klaveren	foreign-minister;CHL;2023-03-10;2026-03-11
CHN-chunying-hua	Hua Chunying	spokesperson;CHN;2012;
CHN-fenghe-wei	Wei Fenghe	defence-minister;CHN;2018-03-19;2023-03-12
CHN-gang-qin	Qin Gang	foreign-minister;CHN;2022-12-30;2023-07-25
CHN-hu-jintao	Hu Jintao	president;CHN;2003-03-15;2013-03-14
CHN-jiabao-wen	Wen Jiabao	prime-minister;CHN;2003-03-16;2013-03-15
CHN-jiakun-guo	Guo Jiakun	spokesperson;CHN;2025-01;
CHN-jian-lin	Lin Jian	spokesperson;CHN;2024-03;
CHN-jiang-zemin	Jiang Zemin	president;CHN;1993-03-27;2003-03-15
CHN-jiaxuan-tang	Tang Jiaxuan	foreign-minister;CHN;1998-03;2003-03
CHN-jiechi-yang	Yang Jiechi	foreign-minister;CHN;2007-04-27;2013-03-16
CHN-jun-dong	Dong Jun	defence-minister;CHN;2023-12-29;
CHN-keqiang-li	Li Keqiang	prime-minister;CHN;2013-03-15;2023-03-11
CHN-leji-zhao	Zhao Leji	speaker;CHN;2023-03-10;
CHN-lifeng-he	He Lifeng	deputy-prime-minister;CHN;2023-03-12;
CHN-lijian-zhao	Zhao Lijian	spokesperson;CHN;2020-02;2023-01
CHN-ning-mao	Mao Ning	spokesperson;CHN;2022-09;
CHN-qiang-li	Li Qiang	prime-minister;CHN;2023-03-11;
CHN-shangfu-li	Li Shangfu	defence-minister;CHN;2023-03-12;2023-10-24
CHN-wenbin-wang	Wang Wenbin	spokesperson;CHN;2020-07;2024-05
CHN-xi-jinping	Xi Jinping	president;CHN;2013-03-14;
CHN-yi-wang	Wang Yi	foreign-minister;CHN;2013-03-16;2022-12-30	foreign-minister;CHN;2023-07-25;
CHN-zhaoxing-li	Li Zhaoxing	foreign-minister;CHN;2003-03-17;2007-04-27
CIV-ouattara-alassane	Alassane Ouattara	president;CIV;2010-12-04;
CMR-biya-paul	Paul Biya	president;CMR;1982-11-06;
COD-kabila-joseph	Joseph Kabila	president;COD;2001-01-26;2019-01-24
COD-tshisekedi-felix	Felix Tshisekedi	president;COD;2019-01-24;
COG-sassou-nguesso-denis	Denis Sassou Nguesso	president;COG;1997-10-25;
COL-duque-ivan	Ivan Duque	president;COL;2018-08-07;2022-08-07
COL-petro-gustavo	Gustavo Petro	president;COL;2022-08-07;
COL-santos-juan-manuel	Juan Manuel Santos	president;COL;2010-08-07;2018-08-07
COM-assoumani-azali	Azali Assoumani	president;COM;2016-05-26;
CRI-chaves-rodrigo	Rodrigo Chaves	president;CRI;2022-05-08;2026-05-08
CSTO-tasmagambetov-imangali	Imangali Tasmagambetov	secretary-general;CSTO;2023-01-01;
CUB-castro-fidel	Fidel Castro	president;CUB;1976-12-02;2008-02-24
CUB-castro-raul	Raul Castro	president;CUB;2008-02-24;2018-04-19
CUB-diaz-canel-miguel	Miguel Diaz-Canel	president;CUB;2018-04-19;
CUB-rodriguez-bruno	Bruno Rodriguez	foreign-minister;CUB;2009-03-02;
CYP-anastasiades-nicos	Nicos Anastasiades	president;CYP;2013-02-28;2023-02-28
CYP-christodoulides-nikos	Nikos Christodoulides	president;CYP;2023-02-28;
CYP-kombos-constantinos	Constantinos Kombos	foreign-minister;CYP;2023-03-01;
CZE-babis-andrej	Andrej Babis	prime-minister;CZE;2017-12-06;2021-12-17	prime-minister;CZE;2025-12;
CZE-fiala-petr	Petr Fiala	prime-minister;CZE;2021-12-17;2025-12
CZE-havel-vaclav	Vaclav Havel	president;CZE;1993-02-02;2003-02-02
CZE-lipavsky-jan	Jan Lipavsky	foreign-minister;CZE;2021-12-17;2025-12
CZE-pavel-petr	Petr Pavel	president;CZE;2023-03-09;
CZE-zeman-milos	Milos Zeman	president;CZE;2013-03-08;2023-03-08
DEU-baerbock-annalena	Annalena Baerbock	foreign-minister;DEU;2021-12-08;2025-05-06	assembly-president;UN;2025-09-09;
DEU-fischer-joschka	Joschka Fischer	foreign-minister;DEU;1998-10-27;2005-11-22
DEU-gabriel-sigmar	Sigmar Gabriel	foreign-minister;DEU;2017-01-27;2018-03-14
DEU-kohl-helmut	Helmut Kohl	chancellor;DEU;1982-10-01;1998-10-27
DEU-kramp-karrenbauer-annegret	Annegret Kramp-Karrenbauer	defence-minister;DEU;2019-07-17;2021-12-08
DEU-lambrecht-christine	Christine Lambrecht	defence-minister;DEU;2021-12-08;2023-01-19
DEU-leyen-ursula-von-der	Ursula von der Leyen	defence-minister;DEU;2013-12-17;2019-07-17	commission-president;EU;2019-12-01;
DEU-maas-heiko	Heiko Maas	foreign-minister;DEU;2018-03-14;2021-12-08
DEU-merkel-angela	Angela Merkel	chancellor;DEU;2005-11-22;2021-12-08
DEU-merz-friedrich	Friedrich Merz	chancellor;DEU;2025-05-06;
DEU-pistorius-boris	Boris Pistorius	defence-minister;DEU;2023-01-19;
DEU-scholz-olaf	Olaf Scholz	chancellor;DEU;2021-12-08;2025-05-06
DEU-schroeder-gerhard	Gerhard Schroeder	chancellor;DEU;1998-10-27;2005-11-22
DEU-steinmeier-frank-walter	Frank-Walter Steinmeier	foreign-minister;DEU;2005-11-22;2009-10-28	foreign-minister;DEU;2013-12-17;2017-01-27	president;DEU;2017-03-19;
DEU-wadephul-johann	Johann Wadephul	foreign-minister;DEU;2025-05-06;
DEU-westerwelle-guido	Guido Westerwelle	foreign-minister;DEU;2009-10-28;2013-12-17
DJI-guelleh-ismail-omar	Ismail Omar Guelleh	president;DJI;1999-05-08;
DNK-frederiksen-mette	Mette Frederiksen	prime-minister;DNK;2019-06-27;
DNK-poulsen-troels-lund	Troels Lund Poulsen	defence-minister;DNK;2023-08-22;
DNK-rasmussen-anders-fogh	Anders Fogh Rasmussen	prime-minister;DNK;2001-11-27;2009-04-05	secretary-general;NATO;2009-08-01;2014-10-01
DNK-rasmussen-lars-lokke	Lars Lokke Rasmussen	prime-minister;DNK;2015-06-28;2019-06-27	foreign-minister;DNK;2022-12-15;
DOM-abinader-luis	Luis Abinader	president;DOM;2020-08-16;
DZA-attaf-ahmed	Ahmed Attaf	foreign-minister;DZA;1996;1999	foreign-minister;DZA;2023-03-18;
DZA-bouteflika-abdelaziz	Abdelaziz Bouteflika	president;DZA;1999-04-27;2019-04-02
DZA-chengriha-said	Said Chengriha	chief-of-staff;DZA;2019-12-23;
DZA-lamamra-ramtane	Ramtane Lamamra	foreign-minister;DZA;2013-09;2017-05	foreign-minister;DZA;2021-07;2023-03
DZA-tebboune-abdelmadjid	Abdelmadjid Tebboune	president;DZA;2019-12-19;
ECU-noboa-daniel	Daniel Noboa	president;ECU;2023-11-23;
EGY-abdelatty-badr	Badr Abdelatty	foreign-minister;EGY;2024-07-03;
EGY-elaraby-nabil	Nabil Elaraby	foreign-minister;EGY;2011-03;2011-06	secretary-general;ARABLEAGUE;2011-07-01;2016-06-30
EGY-fahmy-nabil	Nabil Fahmy	foreign-minister;EGY;2013-07;2014-06
EGY-gheit-ahmed-aboul	Ahmed Aboul Gheit	foreign-minister;EGY;2004-07;2011-03	secretary-general;ARABLEAGUE;2016-07-01;
EGY-ismail-sherif	Sherif Ismail	prime-minister;EGY;2015-09-19;2018-06-07
EGY-kamel-abbas	Abbas Kamel	intelligence-chief;EGY;2018-06;2024-10
EGY-madbouly-mostafa	Mostafa Madbouly	prime-minister;EGY;2018-06-07;
EGY-mansour-adly	Adly Mansour	president;EGY;2013-07-04;2014-06-08
EGY-morsi-mohamed	Mohamed Morsi	president;EGY;2012-06-30;2013-07-03
EGY-moussa-amr	Amr Moussa	foreign-minister;EGY;1991-05;2001-05	secretary-general;ARABLEAGUE;2001-05;2011-07-01
EGY-mubarak-hosni	Hosni Mubarak	president;EGY;1981-10-14;2011-02-11
EGY-rashad-hassan	Hassan Rashad	intelligence-chief;EGY;2024-10;
EGY-saqr-abdel-mageed	Abdel Mageed Saqr	defence-minister;EGY;2024-07-03;
EGY-shoukry-sameh	Sameh Shoukry	foreign-minister;EGY;2014-06-17;2024-07-03
EGY-sisi-abdel-fattah	Abdel Fattah al-Sisi	defence-minister;EGY;2012-08-12;2014-03-26	president;EGY;2014-06-08;
EGY-zaki-mohamed	Mohamed Zaki	defence-minister;EGY;2018-06-14;2024-07-03
ERI-afwerki-isaias	Isaias Afwerki	president;ERI;1993-05-24;
ESP-albares-jose-manuel	Jose Manuel Albares	foreign-minister;ESP;2021-07-12;
ESP-aznar-jose-maria	Jose Maria Aznar	prime-minister;ESP;1996-05-05;2004-04-17
ESP-borrell-josep	Josep Borrell	foreign-minister;ESP;2018-06-07;2019-11-30	high-representative;EU;2019-12-01;2024-12-01
ESP-rajoy-mariano	Mariano Rajoy	prime-minister;ESP;2011-12-21;2018-06-02
ESP-robles-margarita	Margarita Robles	defence-minister;ESP;2018-06-07;
ESP-sanchez-pedro	Pedro Sanchez	prime-minister;ESP;2018-06-02;
ESP-vi-felipe	Felipe VI	king;ESP;2014-06-19;
ESP-zapatero-jose-luis-rodriguez	Jose Luis Rodriguez Zapatero	prime-minister;ESP;2004-04-17;2011-12-21
EST-kallas-kaja	Kaja Kallas	prime-minister;EST;2021-01-26;2024-07-23	high-representative;EU;2024-12-01;
EST-michal-kristen	Kristen Michal	prime-minister;EST;2024-07-23;
EST-tsahkna-margus	Margus Tsahkna	foreign-minister;EST;2023-04-17;
ETH-ahmed-abiy	Abiy Ahmed	prime-minister;ETH;2018-04-02;
ETH-desalegn-hailemariam	Hailemariam Desalegn	prime-minister;ETH;2012-09-21;2018-04-02
ETH-mekonnen-demeke	Demeke Mekonnen	foreign-minister;ETH;2020-11;2024-01
ETH-timothewos-gedion	Gedion Timothewos	foreign-minister;ETH;2024-10;
ETH-zenawi-meles	Meles Zenawi	prime-minister;ETH;1995-08-23;2012-08-20
EU-anouni-anouar-el	Anouar El Anouni	spokesperson;EU;2024-12;
EU-ashton-catherine	Catherine Ashton	high-representative;EU;2009-12-01;2014-11-01
EU-metsola-roberta	Roberta Metsola	speaker;EU;2022-01-18;
EU-mogherini-federica	Federica Mogherini	high-representative;EU;2014-11-01;2019-11-30
EU-mora-enrique	Enrique Mora	deputy-secretary-general;EU;2015;2025
EU-rompuy-herman-van	Herman Van Rompuy	council-president;EU;2010-01;2014-11-30
EU-solana-javier	Javier Solana	secretary-general;NATO;1995-12-05;1999-10-06	high-representative;EU;1999-10-18;2009-12-01
EU-stano-peter	Peter Stano	spokesperson;EU;2019-12;2024-11
FIN-marin-sanna	Sanna Marin	prime-minister;FIN;2019-12-10;2023-06-20
FIN-niinisto-sauli	Sauli Niinisto	president;FIN;2012-03-01;2024-03-01
FIN-orpo-petteri	Petteri Orpo	prime-minister;FIN;2023-06-20;
FIN-stubb-alexander	Alexander Stubb	prime-minister;FIN;2014-06-24;2015-05-29	president;FIN;2024-03-01;
FIN-valtonen-elina	Elina Valtonen	foreign-minister;FIN;2023-06-20;
FRA-attal-gabriel	Gabriel Attal	prime-minister;FRA;2024-01-09;2024-09-05
FRA-ayrault-jean-marc	Jean-Marc Ayrault	prime-minister;FRA;2012-05-15;2014-03-31	foreign-minister;FRA;2016-02-11;2017-05-10
FRA-barnier-michel	Michel Barnier	prime-minister;FRA;2024-09-05;2024-12-13
FRA-barrot-jean-noel	Jean-Noel Barrot	foreign-minister;FRA;2024-09-21;
FRA-bayrou-francois	Francois Bayrou	prime-minister;FRA;2024-12-13;2025-09-09
FRA-borne-elisabeth	Elisabeth Borne	prime-minister;FRA;2022-05-16;2024-01-09
FRA-castex-jean	Jean Castex	prime-minister;FRA;2020-07-03;2022-05-16
FRA-chirac-jacques	Jacques Chirac	president;FRA;1995-05-17;2007-05-16
FRA-colonna-catherine	Catherine Colonna	foreign-minister;FRA;2022-05-20;2024-01-11
FRA-drian-jean-yves-le	Jean-Yves Le Drian	defence-minister;FRA;2012-05-16;2017-05-10	foreign-minister;FRA;2017-05-17;2022-05-20	special-envoy;FRA;2023-06;
FRA-fabius-laurent	Laurent Fabius	foreign-minister;FRA;2012-05-16;2016-02-11
FRA-hollande-francois	Francois Hollande	president;FRA;2012-05-15;2017-05-14
FRA-juppe-alain	Alain Juppe	prime-minister;FRA;1995-05-17;1997-06-02	foreign-minister;FRA;2011-02-27;2012-05-15
FRA-kouchner-bernard	Bernard Kouchner	foreign-minister;FRA;2007-05-18;2010-11-14
FRA-lecornu-sebastien	Sebastien Lecornu	defence-minister;FRA;2022-05-20;2025-09-09	prime-minister;FRA;2025-09-09;
FRA-macron-emmanuel	Emmanuel Macron	president;FRA;2017-05-14;
FRA-parly-florence	Florence Parly	defence-minister;FRA;2017-06-21;2022-05-20
FRA-pen-marine-le	Marine Le Pen	party-leader;FRA;2011-01;2021-09
FRA-philippe-edouard	Edouard Philippe	prime-minister;FRA;2017-05-15;2020-07-03
FRA-sarkozy-nicolas	Nicolas Sarkozy	president;FRA;2007-05-16;2012-05-15
FRA-sejourne-stephane	Stephane Sejourne	foreign-minister;FRA;2024-01-11;2024-09-21
FRA-vautrin-catherine	Catherine Vautrin	defence-minister;FRA;2025-10-12;
FRA-vedrine-hubert	Hubert Vedrine	foreign-minister;FRA;1997-06-04;2002-05-07
FRA-villepin-dominique-de	Dominique de Villepin	foreign-minister;FRA;2002-05-07;2004-03-31	prime-minister;FRA;2005-05-31;2007-05-15
GAB-bongo-ali	Ali Bongo	president;GAB;2009-10-16;2023-08-30
GAB-oligui-nguema-brice	Brice Oligui Nguema	president;GAB;2023-09-04;
GBR-beckett-margaret	Margaret Beckett	foreign-minister;GBR;2006-05-05;2007-06-27
GBR-blair-tony	Tony Blair	prime-minister;GBR;1997-05-02;2007-06-27	special-envoy;UN;2007-06-27;2015-05
GBR-brown-gordon	Gordon Brown	prime-minister;GBR;2007-06-27;2010-05-11
GBR-cameron-david	David Cameron	prime-minister;GBR;2010-05-11;2016-07-13	foreign-minister;GBR;2023-11-13;2024-07-05
GBR-cleverly-james	James Cleverly	foreign-minister;GBR;2022-09-06;2023-11-13
GBR-cook-robin	Robin Cook	foreign-minister;GBR;1997-05-02;2001-06-08
GBR-cooper-yvette	Yvette Cooper	foreign-minister;GBR;2025-09-05;
GBR-hague-william	William Hague	foreign-minister;GBR;2010-05-12;2014-07-14
GBR-hammond-philip	Philip Hammond	foreign-minister;GBR;2014-07-15;2016-07-13
GBR-healey-john	John Healey	defence-minister;GBR;2024-07-05;
GBR-hunt-jeremy	Jeremy Hunt	foreign-minister;GBR;2018-07-09;2019-07-24
GBR-ii-elizabeth	Elizabeth II	king;GBR;1952-02-06;2022-09-08
GBR-iii-charles	Charles III	king;GBR;2022-09-08;
GBR-johnson-boris	Boris Johnson	foreign-minister;GBR;2016-07-13;2018-07-09	prime-minister;GBR;2019-07-24;2022-09-06
GBR-lammy-david	David Lammy	foreign-minister;GBR;2024-07-05;2025-09-05	deputy-prime-minister;GBR;2025-09-05;
GBR-major-john	John Major	prime-minister;GBR;1990-11-28;1997-05-02
GBR-may-theresa	Theresa May	prime-minister;GBR;2016-07-13;2019-07-24
GBR-miliband-david	David Miliband	foreign-minister;GBR;2007-06-28;2010-05-11
GBR-raab-dominic	Dominic Raab	foreign-minister;GBR;2019-07-24;2021-09-15
GBR-shapps-grant	Grant Shapps	defence-minister;GBR;2023-08-31;2024-07-05
GBR-starmer-keir	Keir Starmer	prime-minister;GBR;2024-07-05;
GBR-straw-jack	Jack Straw	foreign-minister;GBR;2001-06-08;2006-05-05
GBR-sunak-rishi	Rishi Sunak	prime-minister;GBR;2022-10-25;2024-07-05
GBR-truss-liz	Liz Truss	foreign-minister;GBR;2021-09-15;2022-09-06	prime-minister;GBR;2022-09-06;2022-10-25
GBR-wallace-ben	Ben Wallace	defence-minister;GBR;2019-07-24;2023-08-31
GCC-albudaiwi-jasem	Jasem Albudaiwi	secretary-general;GCC;2023-02-01;
GCC-hajraf-nayef	Nayef al-Hajraf	secretary-general;GCC;2020-02;2023-01
GEO-botchorishvili-maka	Maka Botchorishvili	foreign-minister;GEO;2024-10;
GEO-darchiashvili-ilia	Ilia Darchiashvili	foreign-minister;GEO;2022-04;2024-10
GEO-garibashvili-irakli	Irakli Garibashvili	prime-minister;GEO;2013-11-20;2015-12-30	prime-minister;GEO;2021-02-22;2024-01-29
GEO-ivanishvili-bidzina	Bidzina Ivanishvili	prime-minister;GEO;2012-10-25;2013-11-20
GEO-kavelashvili-mikheil	Mikheil Kavelashvili	president;GEO;2024-12-29;
GEO-kobakhidze-irakli	Irakli Kobakhidze	prime-minister;GEO;2024-02-08;
GEO-margvelashvili-giorgi	Giorgi Margvelashvili	president;GEO;2013-11-17;2018-12-16
GEO-saakashvili-mikheil	Mikheil Saakashvili	president;GEO;2004-01-25;2013-11-17
GEO-shevardnadze-eduard	Eduard Shevardnadze	president;GEO;1995-11-26;2003-11-23
GEO-zalkaliani-david	David Zalkaliani	foreign-minister;GEO;2018-06;2022-04
GEO-zourabichvili-salome	Salome Zourabichvili	president;GEO;2018-12-16;2024-12-29
GHA-ablakwa-samuel-okudzeto	Samuel Okudzeto Ablakwa	foreign-minister;GHA;2025-02;
GHA-mahama-john	John Mahama	president;GHA;2012-07-24;2017-01-07	president;GHA;2025-01-07;
GIN-conde-alpha	Alpha Conde	president;GIN;2010-12-21;2021-09-05
GIN-doumbouya-mamady	Mamady Doumbouya	president;GIN;2021-10-01;
GMB-barrow-adama	Adama Barrow	president;GMB;2017-01-19;
GMB-jammeh-yahya	Yahya Jammeh	president;GMB;1996-10;2017-01-19
GNB-embalo-umaro-sissoco	Umaro Sissoco Embalo	president;GNB;2020-02-27;2025-11-26
GNQ-obiang-teodoro	Teodoro Obiang	president;GNQ;1979-08-03;
GRC-dendias-nikos	Nikos Dendias	foreign-minister;GRC;2019-07-09;2023-05-26	defence-minister;GRC;2023-06-27;
GRC-gerapetritis-george	George Gerapetritis	foreign-minister;GRC;2023-06-27;
GRC-karamanlis-kostas	Kostas Karamanlis	prime-minister;GRC;2004-03-10;2009-10-06
GRC-mitsotakis-kyriakos	Kyriakos Mitsotakis	prime-minister;GRC;2019-07-08;
GRC-papandreou-george	George Papandreou	foreign-minister;GRC;1999-02;2004-02	prime-minister;GRC;2009-10-06;2011-11-11
GRC-samaras-antonis	Antonis Samaras	prime-minister;GRC;2012-06-20;2015-01-26
GRC-tsipras-alexis	Alexis Tsipras	prime-minister;GRC;2015-09-21;2019-07-08
GTM-arevalo-bernardo	Bernardo Arevalo	president;GTM;2024-01-15;
GTM-giammattei-alejandro	Alejandro Giammattei	president;GTM;2020-01-14;2024-01-14
GTM-morales-jimmy	Jimmy Morales	president;GTM;2016-01-14;2020-01-14
GUY-ali-irfaan	Irfaan Ali	president;GUY;2020-08-02;
HAMAS-arouri-saleh	Saleh al-Arouri	deputy-leader;HAMAS;2017-10;2024-01-02
HAMAS-deif-mohammed	Mohammed Deif	commander;HAMAS;2002;2024-07-13
HAMAS-hamdan-osama	Osama Hamdan	spokesperson;HAMAS;;
HAMAS-haniyeh-ismail	Ismail Haniyeh	prime-minister;PSE;2006-03-29;2007-06-14	leader;HAMAS;2017-05-06;2024-07-31
HAMAS-hayya-khalil	Khalil al-Hayya	negotiator;HAMAS;2024;
HAMAS-meshaal-khaled	Khaled Meshaal	leader;HAMAS;1996;2017-05-06
HAMAS-obeida-abu	Abu Obeida	spokesperson;HAMAS;2002;2025-08
HAMAS-sinwar-yahya	Yahya Sinwar	leader;HAMAS;2024-08-06;2024-10-16
HAMAS-yassin-ahmed	Ahmed Yassin	leader;HAMAS;1987-12;2004-03-22
HEZBOLLAH-mughniyeh-imad	Imad Mughniyeh	commander;HEZBOLLAH;;2008-02-12
HEZBOLLAH-nasrallah-hassan	Hassan Nasrallah	secretary-general;HEZBOLLAH;1992-02;2024-09-27
HEZBOLLAH-qassem-naim	Naim Qassem	deputy-secretary-general;HEZBOLLAH;1991;2024-10	secretary-general;HEZBOLLAH;2024-10-29;
HEZBOLLAH-safieddine-hashem	Hashem Safieddine	chairman;HEZBOLLAH;2001;2024-10
HEZBOLLAH-shukr-fuad	Fuad Shukr	commander;HEZBOLLAH;;2024-07-30
HKG-lam-carrie	Carrie Lam	chief-executive;HKG;2017-07-01;2022-06-30
HND-castro-xiomara	Xiomara Castro	president;HND;2022-01-27;2026-01-27
HND-hernandez-juan-orlando	Juan Orlando Hernandez	president;HND;2014-01-27;2022-01-27
HOUTHIS-abdul-salam-mohammed	Mohammed Abdul-Salam	spokesperson;HOUTHIS;2011;	negotiator;HOUTHIS;2014;
HOUTHIS-houthi-abdul-malik	Abdul-Malik al-Houthi	leader;HOUTHIS;2004;
HOUTHIS-mashat-mahdi	Mahdi al-Mashat	leader;HOUTHIS;2018-04;
HOUTHIS-saree-yahya	Yahya Saree	spokesperson;HOUTHIS;2018;
HRV-grlic-radman-gordan	Gordan Grlic Radman	foreign-minister;HRV;2019-07-19;
HRV-milanovic-zoran	Zoran Milanovic	prime-minister;HRV;2011-12-23;2016-01-22	president;HRV;2020-02-19;
HRV-plenkovic-andrej	Andrej Plenkovic	prime-minister;HRV;2016-10-19;
HTI-henry-ariel	Ariel Henry	prime-minister;HTI;2021-07-20;2024-04-24
HTI-moise-jovenel	Jovenel Moise	president;HTI;2017-02-07;2021-07-07
HUN-gyurcsany-ferenc	Ferenc Gyurcsany	prime-minister;HUN;2004-09-29;2009-04-14
HUN-orban-viktor	Viktor Orban	prime-minister;HUN;1998-07-06;2002-05-27	prime-minister;HUN;2010-05-29;
HUN-sulyok-tamas	Tamas Sulyok	president;HUN;2024-03-05;
HUN-szalay-bobrovniczky-kristof	Kristof Szalay-Bobrovniczky	defence-minister;HUN;2022-05-24;
HUN-szijjarto-peter	Peter Szijjarto	foreign-minister;HUN;2014-09-23;
IAEA-amano-yukiya	Yukiya Amano	director-general;IAEA;2009-12-01;2019-07-18
IAEA-blix-hans	Hans Blix	director-general;IAEA;1981-12;1997-11-30
IAEA-elbaradei-mohamed	Mohamed ElBaradei	director-general;IAEA;1997-12-01;2009-11-30
IAEA-grossi-rafael	Rafael Grossi	director-general;IAEA;2019-12-03;
ICC-khan-karim	Karim Khan	prosecutor;ICC;2021-06-16;
ICRC-spoljaric-mirjana	Mirjana Spoljaric	president;ICRC;2022-10;
IDN-marsudi-retno	Retno Marsudi	foreign-minister;IDN;2014-10-27;2024-10-20
IDN-subianto-prabowo	Prabowo Subianto	defence-minister;IDN;2019-10-23;2024-10-20	president;IDN;2024-10-20;
IDN-widodo-joko	Joko Widodo	president;IDN;2014-10-20;2024-10-20
IDN-yudhoyono-susilo-bambang	Susilo Bambang Yudhoyono	president;IDN;2004-10-20;2014-10-20
IMF-georgieva-kristalina	Kristalina Georgieva	director-general;IMF;2019-10-01;
IMF-lagarde-christine	Christine Lagarde	director-general;IMF;2011-07-05;2019-09-12	central-bank-governor;EU;2019-11-01;
IND-doval-ajit	Ajit Doval	national-security-adviser;IND;2014-05-30;
IND-goyal-piyush	Piyush Goyal	trade-minister;IND;2019-05-31;
IND-jaishankar-subrahmanyam	Subrahmanyam Jaishankar	foreign-minister;IND;2019-05-31;
IND-jaiswal-randhir	Randhir Jaiswal	spokesperson;IND;2024-01;
IND-kovind-ram-nath	Ram Nath Kovind	president;IND;2017-07-25;2022-07-25
IND-modi-narendra	Narendra Modi	prime-minister;IND;2014-05-26;
IND-mukherjee-pranab	Pranab Mukherjee	foreign-minister;IND;2006-10;2009-05	president;IND;2012-07-25;2017-07-25
IND-murmu-droupadi	Droupadi Murmu	president;IND;2022-07-25;
IND-shah-amit	Amit Shah	interior-minister;IND;2019-06-01;
IND-singh-manmohan	Manmohan Singh	prime-minister;IND;2004-05-22;2014-05-26
IND-singh-rajnath	Rajnath Singh	interior-minister;IND;2014-05-26;2019-05-30	defence-minister;IND;2019-05-31;
IND-sitharaman-nirmala	Nirmala Sitharaman	defence-minister;IND;2017-09-03;2019-05-30	finance-minister;IND;2019-05-31;
IND-swaraj-sushma	Sushma Swaraj	foreign-minister;IND;2014-05-26;2019-05-30
IND-vajpayee-atal-bihari	Atal Bihari Vajpayee	prime-minister;IND;1998-03-19;2004-05-22
IRL-harris-simon	Simon Harris	prime-minister;IRL;2024-04-09;2025-01-23
IRL-martin-micheal	Micheal Martin	prime-minister;IRL;2020-06-27;2022-12-17	foreign-minister;IRL;2022-12-17;2025-01-23	prime-minister;IRL;2025-01-23;
IRL-varadkar-leo	Leo Varadkar	prime-minister;IRL;2017-06-14;2020-06-27	prime-minister;IRL;2022-12-17;2024-04-09
IRN-ahmadian-ali-akbar	Ali Akbar Ahmadian	security-council-secretary;IRN;2023-05-22;2025-08-05
IRN-ahmadinejad-mahmoud	Mahmoud Ahmadinejad	president;IRN;2005-08-03;2013-08-03
IRN-amir-abdollahian-hossein	Hossein Amir-Abdollahian	foreign-minister;IRN;2021-08-25;2024-05-19
IRN-araghchi-abbas	Abbas Araghchi	deputy-foreign-minister;IRN;2013;2021-09	foreign-minister;IRN;2024-08-21;
IRN-aref-mohammad-reza	Mohammad Reza Aref	vice-president;IRN;2001-08;2005-09	vice-president;IRN;2024-07;
IRN-atabak-mohammad	Mohammad Atabak	trade-minister;IRN;2024-08-21;
IRN-baghaei-esmail	Esmail Baghaei	spokesperson;IRN;2024-10;
IRN-bagheri-mohammad	Mohammad Bagheri	chief-of-staff;IRN;2016-06-28;2025-06-13
IRN-dehghan-hossein	Hossein Dehghan	defence-minister;IRN;2013-08-15;2017-08-20
IRN-eslami-mohammad	Mohammad Eslami	nuclear-chief;IRN;2021-08-29;
IRN-firouzabadi-hassan	Hassan Firouzabadi	chief-of-staff;IRN;1989-09;2016-06
IRN-ghalibaf-mohammad-bagher	Mohammad Bagher Ghalibaf	speaker;IRN;2020-05-28;
IRN-gharaei-ashtiani-mohammad-reza	Mohammad Reza Gharaei Ashtiani	defence-minister;IRN;2021-08-25;2024-08-21
IRN-gharibabadi-kazem	Kazem Gharibabadi	deputy-foreign-minister;IRN;2024;
IRN-ghasemi-bahram	Bahram Ghasemi	spokesperson;IRN;2016-06;2019-05
IRN-haddad-adel-gholam-ali	Gholam-Ali Haddad-Adel	speaker;IRN;2004-06;2008-05
IRN-hajizadeh-amir-ali	Amir Ali Hajizadeh	commander;IRN;2009-10;2025-06-13
IRN-hatami-amir	Amir Hatami	defence-minister;IRN;2017-08-20;2021-08-25	commander;IRN;2025-06;
IRN-iravani-amir-saeid	Amir Saeid Iravani	ambassador;IRN;2022;
IRN-jafari-mohammad-ali	Mohammad Ali Jafari	commander;IRN;2007-09-01;2019-04-21
IRN-jahangiri-eshaq	Eshaq Jahangiri	vice-president;IRN;2013-08;2021-08
IRN-jalili-saeed	Saeed Jalili	security-council-secretary;IRN;2007-10-20;2013-09-10
IRN-kamalvandi-behrouz	Behrouz Kamalvandi	spokesperson;IRN;2013;
IRN-kanaani-nasser	Nasser Kanaani	spokesperson;IRN;2022-06;2024-10
IRN-kani-ali-bagheri	Ali Bagheri Kani	deputy-foreign-minister;IRN;2021-09;2024-08	foreign-minister;IRN;2024-05-20;2024-08-21
IRN-karroubi-mehdi	Mehdi Karroubi	speaker;IRN;2000-05;2004-05
IRN-khamenei-ali	Ali Khamenei	supreme-leader;IRN;1989-06-04;
IRN-kharrazi-kamal	Kamal Kharrazi	foreign-minister;IRN;1997-08;2005-08
IRN-khatami-mohammad	Mohammad Khatami	president;IRN;1997-08;2005-08
IRN-khatibzadeh-saeed	Saeed Khatibzadeh	spokesperson;IRN;2020-08;2022-06	deputy-foreign-minister;IRN;2024;
IRN-khomeini-ruhollah	Ruhollah Khomeini	supreme-leader;IRN;1979;1989-06-03
IRN-larijani-ali	Ali Larijani	security-council-secretary;IRN;2005-08-15;2007-10-20	speaker;IRN;2008-05;2020-05-28	security-council-secretary;IRN;2025-08-05;
IRN-larijani-sadegh	Sadegh Larijani	judiciary-chief;IRN;2009-08;2019-03
IRN-mohajerani-fatemeh	Fatemeh Mohajerani	spokesperson;IRN;2024-08;
IRN-mohammad-najjar-mostafa	Mostafa Mohammad-Najjar	defence-minister;IRN;2005-08;2009-09	interior-minister;IRN;2009-09;2013-08
IRN-mohseni-ejei-gholam-hossein	Gholam-Hossein Mohseni-Ejei	judiciary-chief;IRN;2021-07-01;
IRN-mokhber-mohammad	Mohammad Mokhber	vice-president;IRN;2021-08-08;2024-07-28	president;IRN;2024-05-20;2024-07-28
IRN-momeni-eskandar	Eskandar Momeni	interior-minister;IRN;2024-08-21;
IRN-mottaki-manouchehr	Manouchehr Mottaki	foreign-minister;IRN;2005-08-24;2010-12-13
IRN-mousavi-abbas	Abbas Mousavi	spokesperson;IRN;2019-05;2020-08
IRN-mousavi-abdolrahim	Abdolrahim Mousavi	commander;IRN;2017-08;2025-06-13	chief-of-staff;IRN;2025-06-13;
IRN-nasirzadeh-aziz	Aziz Nasirzadeh	defence-minister;IRN;2024-08-21;
IRN-owji-javad	Javad Owji	oil-minister;IRN;2021-08-25;2024-08
IRN-paknejad-mohsen	Mohsen Paknejad	oil-minister;IRN;2024-08-21;
IRN-pakpour-mohammad	Mohammad Pakpour	commander;IRN;2025-06-13;
IRN-pezeshkian-masoud	Masoud Pezeshkian	president;IRN;2024-07-28;
IRN-qaani-esmail	Esmail Qaani	commander;IRN;2020-01-03;
IRN-rafsanjani-akbar-hashemi	Akbar Hashemi Rafsanjani	president;IRN;1989-08;1997-08
IRN-rahmani-fazli-abdolreza	Abdolreza Rahmani Fazli	interior-minister;IRN;2013-08;2021-08
IRN-raisi-ebrahim	Ebrahim Raisi	president;IRN;2021-08-03;2024-05-19
IRN-rouhani-hassan	Hassan Rouhani	security-council-secretary;IRN;1989;2005-08	president;IRN;2013-08-03;2021-08-03
IRN-sadegh-farzaneh	Farzaneh Sadegh	transport-minister;IRN;2024-08-21;
IRN-salami-hossein	Hossein Salami	commander;IRN;2019-04-21;2025-06-13
IRN-salehi-ali-akbar	Ali Akbar Salehi	foreign-minister;IRN;2011-01-30;2013-08-15	nuclear-chief;IRN;2013-08-16;2021-08
IRN-shamkhani-ali	Ali Shamkhani	defence-minister;IRN;1997-08;2005-08	security-council-secretary;IRN;2013-09-10;2023-05-22
IRN-soleimani-qassem	Qassem Soleimani	commander;IRN;1998;2020-01-03
IRN-takht-ravanchi-majid	Majid Takht-Ravanchi	ambassador;IRN;2019-04;2022	deputy-foreign-minister;IRN;2024-09;
IRN-vahidi-ahmad	Ahmad Vahidi	defence-minister;IRN;2009-09-03;2013-08-15	interior-minister;IRN;2021-08-25;2024-08-21
IRN-velayati-ali-akbar	Ali Akbar Velayati	foreign-minister;IRN;1981-12;1997-08	adviser;IRN;1997;
IRN-zanganeh-bijan	Bijan Zanganeh	oil-minister;IRN;1997-08;2005-08	oil-minister;IRN;2013-08;2021-08
IRN-zarif-mohammad-javad	Mohammad Javad Zarif	foreign-minister;IRN;2013-08-15;2021-08-25	vice-president;IRN;2024-08;2025-03
IRQ-abadi-haider	Haider al-Abadi	prime-minister;IRQ;2014-09-08;2018-10-25
IRQ-abbasi-thabet	Thabet al-Abbasi	defence-minister;IRQ;2022-10-27;
IRQ-abdul-mahdi-adel	Adel Abdul-Mahdi	prime-minister;IRQ;2018-10-25;2020-05-07
IRQ-allawi-ayad	Ayad Allawi	prime-minister;IRQ;2004-06-28;2005-05-03
IRQ-araji-qasim	Qasim al-Araji	interior-minister;IRQ;2017-01;2018-10	national-security-adviser;IRQ;2020-07;
IRQ-aziz-tariq	Tariq Aziz	deputy-prime-minister;IRQ;1979;2003	foreign-minister;IRQ;1983;1991
IRQ-barzani-masoud	Masoud Barzani	president;KRG;2005-06;2017-11
IRQ-barzani-masrour	Masrour Barzani	prime-minister;KRG;2019-07-10;
IRQ-barzani-nechirvan	Nechirvan Barzani	president;KRG;2019-06-10;
IRQ-fayyadh-falih	Falih al-Fayyadh	leader;IRAQIRESISTANCE;2014;
IRQ-hakim-mohammed-ali	Mohammed Ali al-Hakim	foreign-minister;IRQ;2018-10-25;2020-05
IRQ-hussein-fuad	Fuad Hussein	foreign-minister;IRQ;2020-06-06;
IRQ-hussein-saddam	Saddam Hussein	president;IRQ;1979-07-16;2003-04-09
IRQ-jaafari-ibrahim	Ibrahim al-Jaafari	prime-minister;IRQ;2005-05-03;2006-05-20	foreign-minister;IRQ;2014-09-08;2018-10-25
IRQ-kadhimi-mustafa	Mustafa al-Kadhimi	prime-minister;IRQ;2020-05-07;2022-10-27
IRQ-maliki-nouri	Nouri al-Maliki	prime-minister;IRQ;2006-05-20;2014-09-08
IRQ-masum-fuad	Fuad Masum	president;IRQ;2014-07-24;2018-10-02
IRQ-muhandis-abu-mahdi	Abu Mahdi al-Muhandis	commander;IRAQIRESISTANCE;2014;2020-01-03
IRQ-rashid-abdul-latif	Abdul Latif Rashid	president;IRQ;2022-10-17;
IRQ-sadr-muqtada	Muqtada al-Sadr	party-leader;IRQ;2003;
IRQ-salih-barham	Barham Salih	president;IRQ;2018-10-02;2022-10-17
IRQ-sistani-ali	Ali al-Sistani	cleric;IRQ;1992;
IRQ-sudani-mohammed-shia	Mohammed Shia al-Sudani	prime-minister;IRQ;2022-10-27;
IRQ-talabani-jalal	Jalal Talabani	president;IRQ;2005-04-07;2014-07-24
IRQ-zebari-hoshyar	Hoshyar Zebari	foreign-minister;IRQ;2003-09-03;2014-07
ISIS-baghdadi-abu-bakr	Abu Bakr al-Baghdadi	leader;ISIS;2010-05;2019-10-27
ISL-frostadottir-kristrun	Kristrun Frostadottir	prime-minister;ISL;2024-12-21;
ISL-jakobsdottir-katrin	Katrin Jakobsdottir	prime-minister;ISL;2017-11-30;2024-04-09
ISR-adraee-avichay	Avichay Adraee	spokesperson;ISR;2005;
ISR-ashkenazi-gabi	Gabi Ashkenazi	foreign-minister;ISR;2020-05-17;2021-06-13
ISR-bar-ronen	Ronen Bar	intelligence-chief;ISR;2021-10;2025-06
ISR-barak-ehud	Ehud Barak	prime-minister;ISR;1999-07-06;2001-03-07	defence-minister;ISR;2007-06-18;2013-03-18
ISR-barnea-david	David Barnea	intelligence-chief;ISR;2021-06-01;
ISR-ben-gvir-itamar	Itamar Ben-Gvir	minister;ISR;2022-12-29;
ISR-bennett-naftali	Naftali Bennett	prime-minister;ISR;2021-06-13;2022-06-30
ISR-cohen-eli	Eli Cohen	foreign-minister;ISR;2022-12-29;2024-01-01
ISR-cohen-yossi	Yossi Cohen	intelligence-chief;ISR;2016-01;2021-06-01
ISR-danon-danny	Danny Danon	ambassador;ISR;2015-10;2020-05	ambassador;ISR;2024-08;
ISR-dermer-ron	Ron Dermer	minister;ISR;2022-12-29;2025-11
ISR-gallant-yoav	Yoav Gallant	defence-minister;ISR;2022-12-29;2024-11-08
ISR-gantz-benny	Benny Gantz	defence-minister;ISR;2020-05-17;2022-12-29
ISR-hagari-daniel	Daniel Hagari	spokesperson;ISR;2023-03;2025-03
ISR-halevi-herzi	Herzi Halevi	chief-of-staff;ISR;2023-01-16;2025-03-05
ISR-hanegbi-tzachi	Tzachi Hanegbi	national-security-adviser;ISR;2023-01;2025-10
ISR-herzog-isaac	Isaac Herzog	president;ISR;2021-07-07;
ISR-katz-israel	Israel Katz	foreign-minister;ISR;2019-02;2020-05-17	foreign-minister;ISR;2024-01-01;2024-11-08	defence-minister;ISR;2024-11-08;
ISR-kochavi-aviv	Aviv Kochavi	chief-of-staff;ISR;2019-01-15;2023-01-16
ISR-lapid-yair	Yair Lapid	foreign-minister;ISR;2021-06-13;2022-12-29	prime-minister;ISR;2022-07-01;2022-12-29
ISR-lieberman-avigdor	Avigdor Lieberman	foreign-minister;ISR;2009-03-31;2015-05	defence-minister;ISR;2016-05-30;2018-11
ISR-livni-tzipi	Tzipi Livni	foreign-minister;ISR;2006-01-18;2009-03-31
ISR-mofaz-shaul	Shaul Mofaz	defence-minister;ISR;2002-11;2006-05
ISR-netanyahu-benjamin	Benjamin Netanyahu	prime-minister;ISR;1996-06-18;1999-07-06	foreign-minister;ISR;2002-11-06;2003-02-28	prime-minister;ISR;2009-03-31;2021-06-13	prime-minister;ISR;2022-12-29;
ISR-olmert-ehud	Ehud Olmert	prime-minister;ISR;2006-04-14;2009-03-31
ISR-peres-shimon	Shimon Peres	prime-minister;ISR;1995-11-04;1996-06-18	foreign-minister;ISR;2001-03-07;2002-11-02	president;ISR;2007-07-15;2014-07-24
ISR-peretz-amir	Amir Peretz	defence-minister;ISR;2006-05-04;2007-06-18
ISR-rabin-yitzhak	Yitzhak Rabin	prime-minister;ISR;1992-07-13;1995-11-04
ISR-rivlin-reuven	Reuven Rivlin	president;ISR;2014-07-24;2021-07-07
ISR-saar-gideon	Gideon Saar	foreign-minister;ISR;2024-11-10;
ISR-shalom-silvan	Silvan Shalom	foreign-minister;ISR;2003-02-28;2006-01
ISR-sharon-ariel	Ariel Sharon	prime-minister;ISR;2001-03-07;2006-04-14
ISR-smotrich-bezalel	Bezalel Smotrich	finance-minister;ISR;2022-12-29;
ISR-yaalon-moshe	Moshe Yaalon	defence-minister;ISR;2013-03-18;2016-05
ISR-zamir-eyal	Eyal Zamir	chief-of-staff;ISR;2025-03-05;
ITA-berlusconi-silvio	Silvio Berlusconi	prime-minister;ITA;2001-06-11;2006-05-17	prime-minister;ITA;2008-05-08;2011-11-16
ITA-conte-giuseppe	Giuseppe Conte	prime-minister;ITA;2018-06-01;2021-02-13
ITA-crosetto-guido	Guido Crosetto	defence-minister;ITA;2022-10-22;
ITA-draghi-mario	Mario Draghi	prime-minister;ITA;2021-02-13;2022-10-22
ITA-gentiloni-paolo	Paolo Gentiloni	foreign-minister;ITA;2014-10-31;2016-12-12	prime-minister;ITA;2016-12-12;2018-06-01
ITA-letta-enrico	Enrico Letta	prime-minister;ITA;2013-04-28;2014-02-22
ITA-maio-luigi-di	Luigi Di Maio	foreign-minister;ITA;2019-09-05;2022-10-22
ITA-mattarella-sergio	Sergio Mattarella	president;ITA;2015-02-03;
ITA-meloni-giorgia	Giorgia Meloni	prime-minister;ITA;2022-10-22;
ITA-monti-mario	Mario Monti	prime-minister;ITA;2011-11-16;2013-04-28
ITA-prodi-romano	Romano Prodi	prime-minister;ITA;1996-05-17;1998-10-21	commission-president;EU;1999-09-16;2004-11	prime-minister;ITA;2006-05-17;2008-05-08
ITA-renzi-matteo	Matteo Renzi	prime-minister;ITA;2014-02-22;2016-12-12
ITA-salvini-matteo	Matteo Salvini	interior-minister;ITA;2018-06-01;2019-09-05	deputy-prime-minister;ITA;2022-10-22;
ITA-tajani-antonio	Antonio Tajani	foreign-minister;ITA;2022-10-22;
JAM-holness-andrew	Andrew Holness	prime-minister;JAM;2016-03-03;
JOR-hassan-jafar	Jafar Hassan	prime-minister;JOR;2024-09-18;
JOR-hussein-king	King Hussein	king;JOR;1952-08-11;1999-02-07
JOR-ii-abdullah	Abdullah II	king;JOR;1999-02-07;
JOR-judeh-nasser	Nasser Judeh	foreign-minister;JOR;2009-02-23;2017-01-15
JOR-khasawneh-bisher	Bisher al-Khasawneh	prime-minister;JOR;2020-10-12;2024-09-15
JOR-razzaz-omar	Omar Razzaz	prime-minister;JOR;2018-06-14;2020-10-12
JOR-safadi-ayman	Ayman Safadi	foreign-minister;JOR;2017-01-15;
JPN-abe-shinzo	Shinzo Abe	prime-minister;JPN;2006-09-26;2007-09-26	prime-minister;JPN;2012-12-26;2020-09-16
JPN-hayashi-yoshimasa	Yoshimasa Hayashi	foreign-minister;JPN;2021-11-10;2023-09-13
JPN-ishiba-shigeru	Shigeru Ishiba	prime-minister;JPN;2024-10-01;2025-10-21
JPN-iwaya-takeshi	Takeshi Iwaya	foreign-minister;JPN;2024-10-01;2025-10-21
JPN-kamikawa-yoko	Yoko Kamikawa	foreign-minister;JPN;2023-09-13;2024-10-01
JPN-kishida-fumio	Fumio Kishida	foreign-minister;JPN;2012-12-26;2017-08-03	prime-minister;JPN;2021-10-04;2024-10-01
JPN-koizumi-junichiro	Junichiro Koizumi	prime-minister;JPN;2001-04-26;2006-09-26
JPN-koizumi-shinjiro	Shinjiro Koizumi	defence-minister;JPN;2025-10-21;
JPN-kono-taro	Taro Kono	foreign-minister;JPN;2017-08-03;2019-09-11	defence-minister;JPN;2019-09-11;2020-09-16
JPN-motegi-toshimitsu	Toshimitsu Motegi	foreign-minister;JPN;2019-09-11;2021-11-04	foreign-minister;JPN;2025-10-21;
JPN-nakatani-gen	Gen Nakatani	defence-minister;JPN;2014-12-24;2016-08-03	defence-minister;JPN;2024-10-01;2025-10-21
JPN-suga-yoshihide	Yoshihide Suga	prime-minister;JPN;2020-09-16;2021-10-04
JPN-takaichi-sanae	Sanae Takaichi	prime-minister;JPN;2025-10-21;
KAZ-bektenov-olzhas	Olzhas Bektenov	prime-minister;KAZ;2024-02-06;
KAZ-kosherbayev-yermek	Yermek Kosherbayev	foreign-minister;KAZ;2025-09;
KAZ-nazarbayev-nursultan	Nursultan Nazarbayev	president;KAZ;1990-04-24;2019-03-20
KAZ-nurtleu-murat	Murat Nurtleu	foreign-minister;KAZ;2023-04-03;2025-09
KAZ-tokayev-kassym-jomart	Kassym-Jomart Tokayev	foreign-minister;KAZ;2002-01;2007-01	president;KAZ;2019-03-20;
KEN-kenyatta-uhuru	Uhuru Kenyatta	president;KEN;2013-04-09;2022-09-13
KEN-mudavadi-musalia	Musalia Mudavadi	foreign-minister;KEN;2023-10-05;
KEN-ruto-william	William Ruto	president;KEN;2022-09-13;
KGZ-akayev-askar	Askar Akayev	president;KGZ;1990-10-27;2005-04-11
KGZ-atambayev-almazbek	Almazbek Atambayev	president;KGZ;2011-12-01;2017-11-24
KGZ-bakiyev-kurmanbek	Kurmanbek Bakiyev	president;KGZ;2005-08-14;2010-04-15
KGZ-japarov-sadyr	Sadyr Japarov	president;KGZ;2021-01-28;
KGZ-jeenbekov-sooronbay	Sooronbay Jeenbekov	president;KGZ;2017-11-24;2020-10-15
KGZ-kulubayev-jeenbek	Jeenbek Kulubayev	foreign-minister;KGZ;2022-04;
KHM-hun-manet	Hun Manet	prime-minister;KHM;2023-08-22;
KHM-hun-sen	Hun Sen	prime-minister;KHM;1985-01-14;2023-08-22
KHM-sokhonn-prak	Prak Sokhonn	foreign-minister;KHM;2016-04;2023-08	foreign-minister;KHM;2024-11;
KOR-dae-jung-kim	Kim Dae-jung	president;KOR;1998-02-25;2003-02-25
KOR-geun-hye-park	Park Geun-hye	president;KOR;2013-02-25;2017-03-10
KOR-hyun-cho	Cho Hyun	foreign-minister;KOR;2025-07;
KOR-jae-in-moon	Moon Jae-in	president;KOR;2017-05-10;2022-05-10
KOR-jae-myung-lee	Lee Jae-myung	president;KOR;2025-06-04;
KOR-jin-park	Park Jin	foreign-minister;KOR;2022-05-12;2024-01
KOR-kyung-wha-kang	Kang Kyung-wha	foreign-minister;KOR;2017-06-18;2021-02
KOR-moo-hyun-roh	Roh Moo-hyun	president;KOR;2003-02-25;2008-02-25
KOR-myung-bak-lee	Lee Myung-bak	president;KOR;2008-02-25;2013-02-25
KOR-tae-yul-cho	Cho Tae-yul	foreign-minister;KOR;2024-01;2025-07
KOR-yeol-yoon-suk	Yoon Suk Yeol	president;KOR;2022-05-10;2025-04-04
KWT-ahmad-mishal	Mishal al-Ahmad	emir;KWT;2023-12-16;
KWT-ahmad-nawaf	Nawaf al-Ahmad	emir;KWT;2020-09-29;2023-12-16
KWT-ahmad-sabah	Sabah al-Ahmad	prime-minister;KWT;2003-07-13;2006-01	emir;KWT;2006-01-29;2020-09-29
KWT-sabah-ahmad-abdullah-al-ahmad	Ahmad Abdullah al-Ahmad al-Sabah	prime-minister;KWT;2024-05;
KWT-sabah-ahmad-nasser-al-mohammed	Ahmad Nasser al-Mohammed al-Sabah	foreign-minister;KWT;2019-12;2022-10
KWT-yahya-abdullah	Abdullah al-Yahya	foreign-minister;KWT;2024-01;
LAO-sisoulith-thongloun	Thongloun Sisoulith	president;LAO;2021-03-22;
LBN-aoun-joseph	Joseph Aoun	commander;LBN;2017-03-08;2025-01-09	president;LBN;2025-01-09;
LBN-aoun-michel	Michel Aoun	president;LBN;2016-10-31;2022-10-30
LBN-bassil-gebran	Gebran Bassil	foreign-minister;LBN;2014-02-15;2020-01-21
LBN-berri-nabih	Nabih Berri	speaker;LBN;1992-10-20;
LBN-diab-hassan	Hassan Diab	prime-minister;LBN;2020-01-21;2021-09-10
LBN-geagea-samir	Samir Geagea	party-leader;LBN;1986;
LBN-habib-abdallah-bou	Abdallah Bou Habib	foreign-minister;LBN;2021-09-10;2025-02-08
LBN-hariri-rafik	Rafik Hariri	prime-minister;LBN;1992-10-31;1998-12-02	prime-minister;LBN;2000-10-26;2004-10-21
LBN-hariri-saad	Saad Hariri	prime-minister;LBN;2009-11-09;2011-06-13	prime-minister;LBN;2016-12-18;2020-01-21
LBN-jumblatt-walid	Walid Jumblatt	party-leader;LBN;1977;2023
LBN-lahoud-emile	Emile Lahoud	president;LBN;1998-11-24;2007-11-23
LBN-menassa-michel	Michel Menassa	defence-minister;LBN;2025-02-08;
LBN-mikati-najib	Najib Mikati	prime-minister;LBN;2011-06-13;2014-02-15	prime-minister;LBN;2021-09-10;2025-02-08
LBN-raggi-youssef	Youssef Raggi	foreign-minister;LBN;2025-02-08;
LBN-salam-nawaf	Nawaf Salam	president;ICJ;2024-02-06;2025-01	prime-minister;LBN;2025-02-08;
LBN-salam-tammam	Tammam Salam	prime-minister;LBN;2014-02-15;2016-12-18
LBN-siniora-fouad	Fouad Siniora	prime-minister;LBN;2005-07-19;2009-11-09
LBN-suleiman-michel	Michel Suleiman	president;LBN;2008-05-25;2014-05-24
LBR-boakai-joseph	Joseph Boakai	president;LBR;2024-01-22;
LBR-weah-george	George Weah	president;LBR;2018-01-22;2024-01-22
LBY-dbeibah-abdul-hamid	Abdul Hamid Dbeibah	prime-minister;LBY;2021-03-15;
LBY-gaddafi-muammar	Muammar Gaddafi	leader;LBY;1969-09-01;2011-08
LBY-haftar-khalifa	Khalifa Haftar	commander;LNA;2015-03;
LBY-mangoush-najla	Najla Mangoush	foreign-minister;LBY;2021-03;2023-08
LBY-menfi-mohamed	Mohamed al-Menfi	president;LBY;2021-03-15;
LBY-saleh-aguila	Aguila Saleh	speaker;LBY;2014-08-05;
LBY-sarraj-fayez	Fayez al-Sarraj	prime-minister;LBY;2016-03-30;2021-03-15
LKA-dissanayake-anura-kumara	Anura Kumara Dissanayake	president;LKA;2024-09-23;
LKA-rajapaksa-gotabaya	Gotabaya Rajapaksa	president;LKA;2019-11-18;2022-07-14
LKA-rajapaksa-mahinda	Mahinda Rajapaksa	president;LKA;2005-11-19;2015-01-09
LKA-wickremesinghe-ranil	Ranil Wickremesinghe	president;LKA;2022-07-21;2024-09-23
LSO-matekane-sam	Sam Matekane	prime-minister;LSO;2022-10-28;
LTU-budrys-kestutis	Kestutis Budrys	foreign-minister;LTU;2024-12-12;
LTU-grybauskaite-dalia	Dalia Grybauskaite	president;LTU;2009-07-12;2019-07-12
LTU-landsbergis-gabrielius	Gabrielius Landsbergis	foreign-minister;LTU;2020-12-11;2024-12-12
LTU-nauseda-gitanas	Gitanas Nauseda	president;LTU;2019-07-12;
LUX-bettel-xavier	Xavier Bettel	prime-minister;LUX;2013-12-04;2023-11-17	foreign-minister;LUX;2023-11-17;
LUX-frieden-luc	Luc Frieden	prime-minister;LUX;2023-11-17;
LUX-juncker-jean-claude	Jean-Claude Juncker	prime-minister;LUX;1995-01-20;2013-12-04	commission-president;EU;2014-11-01;2019-11-30
LVA-braze-baiba	Baiba Braze	foreign-minister;LVA;2024-04-19;
LVA-rinkevics-edgars	Edgars Rinkevics	foreign-minister;LVA;2011-10-25;2023-07-08	president;LVA;2023-07-08;
LVA-silina-evika	Evika Silina	prime-minister;LVA;2023-09-15;
MAR-akhannouch-aziz	Aziz Akhannouch	prime-minister;MAR;2021-10-07;
MAR-bourita-nasser	Nasser Bourita	foreign-minister;MAR;2017-04-05;
MAR-ii-hassan	Hassan II	king;MAR;1961;1999-07-23
MAR-othmani-saadeddine	Saadeddine Othmani	foreign-minister;MAR;2012-01;2013-10	prime-minister;MAR;2017-04-05;2021-10-07
MAR-vi-mohammed	Mohammed VI	king;MAR;1999-07-23;
MDA-dodon-igor	Igor Dodon	president;MDA;2016-12-23;2020-12-24
MDA-popescu-nicu	Nicu Popescu	foreign-minister;MDA;2021-08-06;2024-01
MDA-popsoi-mihai	Mihai Popsoi	foreign-minister;MDA;2024-01-29;
MDA-sandu-maia	Maia Sandu	president;MDA;2020-12-24;
MDG-rajoelina-andry	Andry Rajoelina	president;MDG;2019-01-19;2025-10-14
MDV-muizzu-mohamed	Mohamed Muizzu	president;MDV;2023-11-17;
MDV-solih-ibrahim-mohamed	Ibrahim Mohamed Solih	president;MDV;2018-11-17;2023-11-17
MEX-barcena-alicia	Alicia Barcena	foreign-minister;MEX;2023-07-04;2024-09-30
MEX-ebrard-marcelo	Marcelo Ebrard	foreign-minister;MEX;2018-12-01;2023-06-12
MEX-nieto-enrique-pena	Enrique Pena Nieto	president;MEX;2012-12-01;2018-11-30
MEX-obrador-andres-manuel-lopez	Andres Manuel Lopez Obrador	president;MEX;2018-12-01;2024-09-30
MEX-sheinbaum-claudia	Claudia Sheinbaum	president;MEX;2024-10-01;
MKD-mickoski-hristijan	Hristijan Mickoski	prime-minister;MKD;2024-06-23;
MKD-zaev-zoran	Zoran Zaev	prime-minister;MKD;2017-05-31;2020-01-03	prime-minister;MKD;2020-08-30;2022-01-16
MLI-goita-assimi	Assimi Goita	president;MLI;2021-05-24;
MLT-abela-robert	Robert Abela	prime-minister;MLT;2020-01-13;
MLT-muscat-joseph	Joseph Muscat	prime-minister;MLT;2013-03-11;2020-01-13
MMR-min-aung-hlaing	Min Aung Hlaing	leader;MMR;2021-02-01;
MMR-suu-kyi-aung-san	Aung San Suu Kyi	leader;MMR;2016-04-06;2021-02-01
MNE-djukanovic-milo	Milo Djukanovic	president;MNE;2018-05-20;2023-05-20
MNE-milatovic-jakov	Jakov Milatovic	president;MNE;2023-05-20;
MNG-battulga-khaltmaagiin	Khaltmaagiin Battulga	president;MNG;2017-07-10;2021-06-25
MNG-khurelsukh-ukhnaagiin	Ukhnaagiin Khurelsukh	president;MNG;2021-06-25;
MOZ-chapo-daniel	Daniel Chapo	president;MOZ;2025-01-15;
MOZ-nyusi-filipe	Filipe Nyusi	president;MOZ;2015-01-15;2025-01-15
MRT-ghazouani-mohamed-ould	Mohamed Ould Ghazouani	president;MRT;2019-08-01;
MUS-jugnauth-pravind	Pravind Jugnauth	prime-minister;MUS;2017-01-23;2024-11-12
MUS-ramgoolam-navin	Navin Ramgoolam	prime-minister;MUS;2024-11-13;
MWI-chakwera-lazarus	Lazarus Chakwera	president;MWI;2020-06-28;2025-10-04
MWI-mutharika-peter	Peter Mutharika	president;MWI;2014-05-31;2020-06-28	president;MWI;2025-10-04;
MYS-ibrahim-anwar	Anwar Ibrahim	prime-minister;MYS;2022-11-24;
MYS-mohamad-mahathir	Mahathir Mohamad	prime-minister;MYS;1981-07-16;2003-10-31	prime-minister;MYS;2018-05-10;2020-03-01
NAM-geingob-hage	Hage Geingob	president;NAM;2015-03-21;2024-02-04
NAM-nandi-ndaitwah-netumbo	Netumbo Nandi-Ndaitwah	president;NAM;2025-03-21;
NATO-robertson-george	George Robertson	secretary-general;NATO;1999-10-14;2003-12-17
NATO-scheffer-jaap-de-hoop	Jaap de Hoop Scheffer	secretary-general;NATO;2004-01-05;2009-07-31
NER-bazoum-mohamed	Mohamed Bazoum	president;NER;2021-04-02;2023-07-26
NER-tchiani-abdourahamane	Abdourahamane Tchiani	president;NER;2023-07-28;
NGA-buhari-muhammadu	Muhammadu Buhari	president;NGA;2015-05-29;2023-05-29
NGA-jonathan-goodluck	Goodluck Jonathan	president;NGA;2010-05-06;2015-05-29
NGA-obasanjo-olusegun	Olusegun Obasanjo	president;NGA;1999-05-29;2007-05-29
NGA-tinubu-bola	Bola Tinubu	president;NGA;2023-05-29;
NGA-tuggar-yusuf	Yusuf Tuggar	foreign-minister;NGA;2023-08-21;
NIC-ortega-daniel	Daniel Ortega	president;NIC;2007-01-10;
NLD-rutte-mark	Mark Rutte	prime-minister;NLD;2010-10-14;2024-07-02	secretary-general;NATO;2024-10-01;
NLD-schoof-dick	Dick Schoof	prime-minister;NLD;2024-07-02;
NLD-veldkamp-caspar	Caspar Veldkamp	foreign-minister;NLD;2024-07-02;2025-08-22
NOR-eide-espen-barth	Espen Barth Eide	foreign-minister;NOR;2023-10-16;
NOR-stoltenberg-jens	Jens Stoltenberg	prime-minister;NOR;2005-10-17;2013-10-16	secretary-general;NATO;2014-10-01;2024-10-01
NOR-store-jonas-gahr	Jonas Gahr Store	foreign-minister;NOR;2005-10-17;2012-09	prime-minister;NOR;2021-10-14;
NPL-karki-sushila	Sushila Karki	prime-minister;NPL;2025-09-12;
NPL-oli-khadga-prasad	Khadga Prasad Oli	prime-minister;NPL;2018-02-15;2021-07-13	prime-minister;NPL;2024-07-15;2025-09-09
NZL-ardern-jacinda	Jacinda Ardern	prime-minister;NZL;2017-10-26;2023-01-25
NZL-luxon-christopher	Christopher Luxon	prime-minister;NZL;2023-11-27;
NZL-mahuta-nanaia	Nanaia Mahuta	foreign-minister;NZL;2020-11-06;2023-11-27
NZL-peters-winston	Winston Peters	foreign-minister;NZL;2017-10-26;2020-11-06	foreign-minister;NZL;2023-11-27;
OIC-ihsanoglu-ekmeleddin	Ekmeleddin Ihsanoglu	secretary-general;OIC;2005-01;2014-01
OIC-othaimeen-yousef	Yousef al-Othaimeen	secretary-general;OIC;2016-11;2021-11
OIC-taha-hissein-brahim	Hissein Brahim Taha	secretary-general;OIC;2021-11;
OMN-bin-alawi-yusuf	Yusuf bin Alawi	foreign-minister;OMN;1997;2020-08-18
OMN-bin-tariq-haitham	Haitham bin Tariq	prime-minister;OMN;2020-01-11;	sultan;OMN;2020-01-11;
OMN-busaidi-badr	Badr al-Busaidi	foreign-minister;OMN;2020-08-18;
OMN-said-qaboos-bin	Qaboos bin Said	prime-minister;OMN;1970;2020-01-10	sultan;OMN;1970-07-23;2020-01-10
OPEC-barkindo-mohammed	Mohammed Barkindo	secretary-general;OPEC;2016-08-01;2022-07-05
OPEC-ghais-haitham	Haitham al-Ghais	secretary-general;OPEC;2022-08-01;
OSCE-schmid-helga	Helga Schmid	secretary-general;OSCE;2020-12;2024-09
OSCE-sinirlioglu-feridun	Feridun Sinirlioglu	secretary-general;OSCE;2024-12;
PAK-alvi-arif	Arif Alvi	president;PAK;2018-09-09;2024-03-10
PAK-asif-khawaja	Khawaja Asif	foreign-minister;PAK;2017-08;2018-04	defence-minister;PAK;2022-04;2023-08	defence-minister;PAK;2024-03-11;
PAK-bajwa-qamar-javed	Qamar Javed Bajwa	chief-of-staff;PAK;2016-11-29;2022-11-29
PAK-bhutto-benazir	Benazir Bhutto	prime-minister;PAK;1993-10-19;1996-11-05
PAK-dar-ishaq	Ishaq Dar	foreign-minister;PAK;2024-03-11;	deputy-prime-minister;PAK;2024-04-28;
PAK-gilani-yousaf-raza	Yousaf Raza Gilani	prime-minister;PAK;2008-03-25;2012-06-19
PAK-khan-imran	Imran Khan	prime-minister;PAK;2018-08-18;2022-04-10
PAK-khar-hina-rabbani	Hina Rabbani Khar	foreign-minister;PAK;2011-07;2013-03
PAK-munir-asim	Asim Munir	chief-of-staff;PAK;2022-11-29;
PAK-musharraf-pervez	Pervez Musharraf	president;PAK;2001-06-20;2008-08-18
PAK-qureshi-shah-mehmood	Shah Mehmood Qureshi	foreign-minister;PAK;2008-03-31;2011-02	foreign-minister;PAK;2018-08-20;2022-04-10
PAK-sharif-nawaz	Nawaz Sharif	prime-minister;PAK;1997-02-17;1999-10-12	prime-minister;PAK;2013-06-05;2017-07-28
PAK-sharif-shehbaz	Shehbaz Sharif	prime-minister;PAK;2022-04-11;2023-08-14	prime-minister;PAK;2024-03-04;
PAK-zardari-asif-ali	Asif Ali Zardari	president;PAK;2008-09-09;2013-09-08	president;PAK;2024-03-10;
PAK-zardari-bilawal-bhutto	Bilawal Bhutto Zardari	foreign-minister;PAK;2022-04-27;2023-08
PAN-cortizo-laurentino	Laurentino Cortizo	president;PAN;2019-07-01;2024-07-01
PAN-mulino-jose-raul	Jose Raul Mulino	president;PAN;2024-07-01;
PER-boluarte-dina	Dina Boluarte	president;PER;2022-12-07;2025-10-10
PER-castillo-pedro	Pedro Castillo	president;PER;2021-07-28;2022-12-07
PHL-duterte-rodrigo	Rodrigo Duterte	president;PHL;2016-06-30;2022-06-30
PHL-lazaro-theresa	Theresa Lazaro	foreign-minister;PHL;2025-07-01;
PHL-manalo-enrique	Enrique Manalo	foreign-minister;PHL;2022-07-01;2025-06-30
PHL-marcos-ferdinand	Ferdinand Marcos	president;PHL;2022-06-30;
PIJ-nakhalah-ziyad	Ziyad al-Nakhalah	secretary-general;PIJ;2018-09;
PIJ-shalah-ramadan	Ramadan Shalah	secretary-general;PIJ;1995-10;2018-09
PKK-ocalan-abdullah	Abdullah Ocalan	leader;PKK;1978;
PNG-marape-james	James Marape	prime-minister;PNG;2019-05-30;
POL-blaszczak-mariusz	Mariusz Blaszczak	defence-minister;POL;2018-01-09;2023-11-27
POL-duda-andrzej	Andrzej Duda	president;POL;2015-08-06;2025-08-06
POL-kaczynski-jaroslaw	Jaroslaw Kaczynski	party-leader;POL;2003-01;	prime-minister;POL;2006-07-14;2007-11-16
POL-kaczynski-lech	Lech Kaczynski	president;POL;2005-12-23;2010-04-10
POL-komorowski-bronislaw	Bronislaw Komorowski	president;POL;2010-08-06;2015-08-06
POL-kosiniak-kamysz-wladyslaw	Wladyslaw Kosiniak-Kamysz	defence-minister;POL;2023-12-13;
POL-kwasniewski-aleksander	Aleksander Kwasniewski	president;POL;1995-12-23;2005-12-23
POL-morawiecki-mateusz	Mateusz Morawiecki	prime-minister;POL;2017-12-11;2023-12-13
POL-nawrocki-karol	Karol Nawrocki	president;POL;2025-08-06;
POL-rau-zbigniew	Zbigniew Rau	foreign-minister;POL;2020-08-26;2023-11-27
POL-sikorski-radoslaw	Radoslaw Sikorski	foreign-minister;POL;2007-11-16;2014-09-22	foreign-minister;POL;2023-12-13;
POL-tusk-donald	Donald Tusk	prime-minister;POL;2007-11-16;2014-09-22	council-president;EU;2014-12-01;2019-11-30	prime-minister;POL;2023-12-13;
PRK-ho-ri-yong	Ri Yong Ho	foreign-minister;PRK;2016-05;2020-01
PRK-hui-choe-son	Choe Son Hui	foreign-minister;PRK;2022-06;
PRK-il-kim-jong	Kim Jong Il	leader;PRK;1994-07-08;2011-12-17
PRK-jong-kim-yo	Kim Yo Jong	spokesperson;PRK;2014;
PRK-un-kim-jong	Kim Jong Un	leader;PRK;2011-12-17;
PRT-barroso-jose-manuel	Jose Manuel Barroso	prime-minister;PRT;2002-04-06;2004-07-17	commission-president;EU;2004-11-22;2014-11-01
PRT-costa-antonio	Antonio Costa	prime-minister;PRT;2015-11-26;2024-04-02	council-president;EU;2024-12-01;
PRT-cravinho-joao-gomes	Joao Gomes Cravinho	foreign-minister;PRT;2022-03-30;2024-04-02
PRT-guterres-antonio	Antonio Guterres	prime-minister;PRT;1995-10-28;2002-04-06	secretary-general;UN;2017-01-01;
PRT-montenegro-luis	Luis Montenegro	prime-minister;PRT;2024-04-02;
PRT-rangel-paulo	Paulo Rangel	foreign-minister;PRT;2024-04-02;
PRY-abdo-benitez-mario	Mario Abdo Benitez	president;PRY;2018-08-15;2023-08-15
PRY-pena-santiago	Santiago Pena	president;PRY;2023-08-15;
PSE-abbas-mahmoud	Mahmoud Abbas	prime-minister;PSE;2003-03-19;2003-09-06	president;PSE;2005-01-15;
PSE-arafat-yasser	Yasser Arafat	president;PSE;1996-01;2004-11-11
PSE-erekat-saeb	Saeb Erekat	negotiator;PSE;1995;2020-11-10
PSE-fayyad-salam	Salam Fayyad	prime-minister;PSE;2007-06-15;2013-06-06
PSE-hamdallah-rami	Rami Hamdallah	prime-minister;PSE;2013-06-06;2019-04
PSE-maliki-riyad	Riyad al-Maliki	foreign-minister;PSE;2007;2024-03-31
PSE-mansour-riyad	Riyad Mansour	ambassador;PSE;2005;
PSE-mustafa-mohammad	Mohammad Mustafa	prime-minister;PSE;2024-03-31;
PSE-sheikh-hussein	Hussein al-Sheikh	vice-president;PSE;2025-04-26;
PSE-shtayyeh-mohammad	Mohammad Shtayyeh	prime-minister;PSE;2019-04-13;2024-03-31
QAT-abdulrahman-mohammed-bin	Mohammed bin Abdulrahman	foreign-minister;QAT;2016-01-27;	prime-minister;QAT;2023-03-07;
QAT-ansari-majed	Majed al-Ansari	spokesperson;QAT;2021;
QAT-attiyah-khalid	Khalid al-Attiyah	foreign-minister;QAT;2013-06-26;2016-01-27	defence-minister;QAT;2016-01-27;2024-11
QAT-bin-hamad-tamim	Tamim bin Hamad	emir;QAT;2013-06-25;
QAT-jassim-hamad-bin	Hamad bin Jassim	foreign-minister;QAT;1992-09;2013-06-26	prime-minister;QAT;2007-04-03;2013-06-26
QAT-kaabi-saad	Saad al-Kaabi	energy-minister;QAT;2018-11-04;
QAT-khalifa-hamad-bin	Hamad bin Khalifa	emir;QAT;1995-06-27;2013-06-25
ROU-aurescu-bogdan	Bogdan Aurescu	foreign-minister;ROU;2019-11-04;2023-06-15
ROU-dan-nicusor	Nicusor Dan	president;ROU;2025-05-26;
ROU-iohannis-klaus	Klaus Iohannis	president;ROU;2014-12-21;2025-02-12
ROU-odobescu-luminita	Luminita Odobescu	foreign-minister;ROU;2023-06-15;2024-12-23
RUS-belousov-andrei	Andrei Belousov	deputy-prime-minister;RUS;2020-01-21;2024-05-14	defence-minister;RUS;2024-05-14;
RUS-bogdanov-mikhail	Mikhail Bogdanov	deputy-foreign-minister;RUS;2011-06;2025-07
RUS-bortnikov-alexander	Alexander Bortnikov	intelligence-chief;RUS;2008-05-12;
RUS-dmitriev-kirill	Kirill Dmitriev	special-envoy;RUS;2025-02;
RUS-fradkov-mikhail	Mikhail Fradkov	prime-minister;RUS;2004-03-05;2007-09-14
RUS-gerasimov-valery	Valery Gerasimov	chief-of-staff;RUS;2012-11-09;
RUS-ivanov-igor	Igor Ivanov	foreign-minister;RUS;1998-09-11;2004-02	security-council-secretary;RUS;2004-03;2007-07
RUS-ivanov-sergei	Sergei Ivanov	defence-minister;RUS;2001-03-28;2007-02-15
RUS-kadyrov-ramzan	Ramzan Kadyrov	head;RUS;2007-03-02;
RUS-kasyanov-mikhail	Mikhail Kasyanov	prime-minister;RUS;2000-05-17;2004-02-24
RUS-kolokoltsev-vladimir	Vladimir Kolokoltsev	interior-minister;RUS;2012-05-21;
RUS-lavrov-sergei	Sergei Lavrov	foreign-minister;RUS;2004-03-09;
RUS-manturov-denis	Denis Manturov	trade-minister;RUS;2012;2024-05	deputy-prime-minister;RUS;2022-07;
RUS-matviyenko-valentina	Valentina Matviyenko	speaker;RUS;2011-09-21;
RUS-medinsky-vladimir	Vladimir Medinsky	adviser;RUS;2020-05;
RUS-medvedev-dmitry	Dmitry Medvedev	president;RUS;2008-05-07;2012-05-07	prime-minister;RUS;2012-05-08;2020-01-15	deputy-security-council-secretary;RUS;2020-01-16;
RUS-mishustin-mikhail	Mikhail Mishustin	prime-minister;RUS;2020-01-16;
RUS-nabiullina-elvira	Elvira Nabiullina	central-bank-governor;RUS;2013-06-24;
RUS-naryshkin-sergei	Sergei Naryshkin	speaker;RUS;2011-12;2016-10	intelligence-chief;RUS;2016-10-05;
RUS-navalny-alexei	Alexei Navalny	opposition-leader;RUS;;2024-02-16
RUS-nebenzya-vasily	Vasily Nebenzya	ambassador;RUS;2017-07-27;
RUS-novak-alexander	Alexander Novak	energy-minister;RUS;2012-05;2020-11	deputy-prime-minister;RUS;2020-11-10;
RUS-oreshkin-maxim	Maxim Oreshkin	economy-minister;RUS;2016-11-30;2020-01-21	adviser;RUS;2020-01;2024-05
RUS-overchuk-alexei	Alexei Overchuk	deputy-prime-minister;RUS;2020-01;
RUS-patrushev-nikolai	Nikolai Patrushev	security-council-secretary;RUS;2008-05-12;2024-05-12
RUS-peskov-dmitry	Dmitry Peskov	spokesperson;RUS;2012-05;
RUS-prigozhin-yevgeny	Yevgeny Prigozhin	leader;WAGNER;2014;2023-08-23
RUS-primakov-yevgeny	Yevgeny Primakov	foreign-minister;RUS;1996-01;1998-09	prime-minister;RUS;1998-09-11;1999-05-12
RUS-putin-vladimir	Vladimir Putin	prime-minister;RUS;1999-08-09;2000-05-07	president;RUS;1999-12-31;2008-05-07	prime-minister;RUS;2008-05-08;2012-05-07	president;RUS;2012-05-07;
RUS-rudenko-andrei	Andrei Rudenko	deputy-foreign-minister;RUS;2019;
RUS-ryabkov-sergei	Sergei Ryabkov	deputy-foreign-minister;RUS;2008-08;
RUS-serdyukov-anatoly	Anatoly Serdyukov	defence-minister;RUS;2007-02-15;2012-11-06
RUS-shoigu-sergei	Sergei Shoigu	defence-minister;RUS;2012-11-06;2024-05-12	security-council-secretary;RUS;2024-05-12;
RUS-siluanov-anton	Anton Siluanov	finance-minister;RUS;2011-12;
RUS-ulyanov-mikhail	Mikhail Ulyanov	representative;RUS;2018;
RUS-ushakov-yury	Yury Ushakov	adviser;RUS;2012;
RUS-volodin-vyacheslav	Vyacheslav Volodin	speaker;RUS;2016-10-05;
RUS-yeltsin-boris	Boris Yeltsin	president;RUS;1991-07-10;1999-12-31
RUS-zakharova-maria	Maria Zakharova	spokesperson;RUS;2015-08-10;
RUS-zubkov-viktor	Viktor Zubkov	prime-minister;RUS;2007-09-14;2008-05-07
RWA-biruta-vincent	Vincent Biruta	foreign-minister;RWA;2019-11;2024-06
RWA-kagame-paul	Paul Kagame	president;RWA;2000-04-22;
RWA-nduhungirehe-olivier	Olivier Nduhungirehe	foreign-minister;RWA;2024-06;
SAU-abdulaziz-abdullah-bin	Abdullah bin Abdulaziz	king;SAU;2005-08-01;2015-01-23
SAU-abdulaziz-fahd-bin	Fahd bin Abdulaziz	king;SAU;1982-06-13;2005-08-01
SAU-abdulaziz-salman-bin	Salman bin Abdulaziz	king;SAU;2015-01-23;
SAU-assaf-ibrahim	Ibrahim al-Assaf	foreign-minister;SAU;2018-12-27;2019-10-23
SAU-bin-farhan-faisal	Faisal bin Farhan	foreign-minister;SAU;2019-10-23;
SAU-bin-salman-mohammed	Mohammed bin Salman	defence-minister;SAU;2015-01-23;2022-09-27	crown-prince;SAU;2017-06-21;	prime-minister;SAU;2022-09-27;
SAU-faisal-saud	Saud al-Faisal	foreign-minister;SAU;1975;2015-04-29
SAU-falih-khalid	Khalid al-Falih	energy-minister;SAU;2016-05-07;2019-09-08	minister;SAU;2020-02;
SAU-jubeir-adel	Adel al-Jubeir	foreign-minister;SAU;2015-04-29;2018-12-27
SAU-salman-abdulaziz-bin	Abdulaziz bin Salman	energy-minister;SAU;2019-09-08;
SAU-salman-khalid-bin	Khalid bin Salman	defence-minister;SAU;2022-09-27;
SCO-ming-zhang	Zhang Ming	secretary-general;SCO;2022-01-01;2024-12-31
SCO-yermekbayev-nurlan	Nurlan Yermekbayev	defence-minister;KAZ;2018-08;2022-01	secretary-general;SCO;2025-01-01;
SDN-bashir-omar	Omar al-Bashir	president;SDN;1993-10-16;2019-04-11
SDN-burhan-abdel-fattah	Abdel Fattah al-Burhan	leader;SDN;2019-08-21;
SDN-dagalo-mohamed-hamdan	Mohamed Hamdan Dagalo	commander;RSFSUDAN;2013;
SDN-hamdok-abdalla	Abdalla Hamdok	prime-minister;SDN;2019-08-21;2022-01-02
SDN-idris-kamil	Kamil Idris	prime-minister;SDN;2025-05-31;
SEN-faye-bassirou-diomaye	Bassirou Diomaye Faye	president;SEN;2024-04-02;
SEN-sall-macky	Macky Sall	president;SEN;2012-04-02;2024-04-02
SGP-balakrishnan-vivian	Vivian Balakrishnan	foreign-minister;SGP;2015-10-01;
SGP-loong-lee-hsien	Lee Hsien Loong	prime-minister;SGP;2004-08-12;2024-05-15
SGP-wong-lawrence	Lawrence Wong	prime-minister;SGP;2024-05-15;
SLE-bio-julius-maada	Julius Maada Bio	president;SLE;2018-04-04;
SLV-bukele-nayib	Nayib Bukele	president;SLV;2019-06-01;
SOM-mohamed-abdullahi	Mohamed Abdullahi Mohamed	president;SOM;2017-02-16;2022-05-23
SOM-mohamud-hassan-sheikh	Hassan Sheikh Mohamud	president;SOM;2012-09-16;2017-02-16	president;SOM;2022-05-23;
SRB-brnabic-ana	Ana Brnabic	prime-minister;SRB;2017-06-29;2024-05-02	speaker;SRB;2024-02;
SRB-dacic-ivica	Ivica Dacic	prime-minister;SRB;2012-07-27;2014-04-27	foreign-minister;SRB;2014-04-27;2020-10	foreign-minister;SRB;2022-10-26;2024-05-02	interior-minister;SRB;2024-05;
SRB-djuric-marko	Marko Djuric	foreign-minister;SRB;2024-05-02;
SRB-milosevic-slobodan	Slobodan Milosevic	president;SRB;1991-01;1997-07
SRB-nikolic-tomislav	Tomislav Nikolic	president;SRB;2012-05-31;2017-05-31
SRB-tadic-boris	Boris Tadic	president;SRB;2004-07-11;2012-04-05
SRB-vucic-aleksandar	Aleksandar Vucic	prime-minister;SRB;2014-04-27;2017-05-31	president;SRB;2017-05-31;
SSD-kiir-salva	Salva Kiir	president;SSD;2011-07-09;
SSD-machar-riek	Riek Machar	vice-president;SSD;2020-02-22;
SUR-santokhi-chan	Chan Santokhi	president;SUR;2020-07-16;2025-07-16
SVK-blanar-juraj	Juraj Blanar	foreign-minister;SVK;2023-10-25;
SVK-caputova-zuzana	Zuzana Caputova	president;SVK;2019-06-15;2024-06-15
SVK-fico-robert	Robert Fico	prime-minister;SVK;2006-07-04;2010-07-08	prime-minister;SVK;2012-04-04;2018-03-22	prime-minister;SVK;2023-10-25;
SVK-pellegrini-peter	Peter Pellegrini	prime-minister;SVK;2018-03-22;2020-03-21	president;SVK;2024-06-15;
SVN-golob-robert	Robert Golob	prime-minister;SVN;2022-06-01;
SVN-jansa-janez	Janez Jansa	prime-minister;SVN;2020-03-13;2022-06-01
SWE-andersson-magdalena	Magdalena Andersson	prime-minister;SWE;2021-11-30;2022-10-18
SWE-billstrom-tobias	Tobias Billstrom	foreign-minister;SWE;2022-10-18;2024-09-10
SWE-kristersson-ulf	Ulf Kristersson	prime-minister;SWE;2022-10-18;
SWE-stenergard-maria-malmer	Maria Malmer Stenergard	foreign-minister;SWE;2024-09-10;
SYR-abbas-ali-mahmoud	Ali Mahmoud Abbas	defence-minister;SYR;2022-04;2024-12-08
SYR-abdi-mazloum	Mazloum Abdi	commander;SDF;2018;
SYR-abu-qasra-murhaf	Murhaf Abu Qasra	defence-minister;SYR;2024-12-21;
SYR-arnous-hussein	Hussein Arnous	prime-minister;SYR;2020-06-11;2024-09
SYR-assad-bashar	Bashar al-Assad	president;SYR;2000-07-17;2024-12-08
SYR-assad-hafez	Hafez al-Assad	president;SYR;1971-03-12;2000-06-10
SYR-bashir-mohammad	Mohammad al-Bashir	prime-minister;SYR;2024-12-10;2025-03-29
SYR-khamis-imad	Imad Khamis	prime-minister;SYR;2016-07-03;2020-06-11
SYR-mamlouk-ali	Ali Mamlouk	intelligence-chief;SYR;2012;2024
SYR-mekdad-faisal	Faisal Mekdad	foreign-minister;SYR;2020-11-22;2024-09
SYR-muallem-walid	Walid al-Muallem	foreign-minister;SYR;2006-02-11;2020-11-16
SYR-sabbagh-bassam	Bassam Sabbagh	foreign-minister;SYR;2024-09;2024-12-08
SYR-shaibani-asaad	Asaad al-Shaibani	foreign-minister;SYR;2024-12-21;
SYR-sharaa-ahmed	Ahmed al-Sharaa	leader;HTS;2017;2025-01	president;SYR;2025-01-29;
SYR-sharaa-farouk	Farouk al-Sharaa	foreign-minister;SYR;1984-03;2006-02	vice-president;SYR;2006-02;2014-07
TALIBAN-akhundzada-hibatullah	Hibatullah Akhundzada	leader;TALIBAN;2016-05-25;
TALIBAN-omar-mullah	Mullah Omar	leader;TALIBAN;1994;2013-04
TCD-deby-idriss	Idriss Deby	president;TCD;1991-02-28;2021-04-20
TCD-deby-mahamat-idriss	Mahamat Idriss Deby	president;TCD;2021-04-20;
TGO-gnassingbe-faure	Faure Gnassingbe	president;TGO;2005-05-04;2025-05-03
THA-chan-ocha-prayuth	Prayuth Chan-ocha	prime-minister;THA;2014-08-24;2023-08-22
THA-charnvirakul-anutin	Anutin Charnvirakul	prime-minister;THA;2025-09-07;
THA-pramudwinai-don	Don Pramudwinai	foreign-minister;THA;2015-08;2023-09
THA-sangiampongsa-maris	Maris Sangiampongsa	foreign-minister;THA;2024-04-30;2025-09
THA-shinawatra-paetongtarn	Paetongtarn Shinawatra	prime-minister;THA;2024-08-16;2025-08-29
THA-shinawatra-thaksin	Thaksin Shinawatra	prime-minister;THA;2001-02-09;2006-09-19
TJK-muhriddin-sirojiddin	Sirojiddin Muhriddin	foreign-minister;TJK;2013-11-29;
TJK-rahmon-emomali	Emomali Rahmon	president;TJK;1994-11-16;
TKM-berdimuhamedow-gurbanguly	Gurbanguly Berdimuhamedow	president;TKM;2006-12-21;2022-03-19
TKM-berdimuhamedow-serdar	Serdar Berdimuhamedow	president;TKM;2022-03-19;
TKM-meredov-rashid	Rashid Meredov	foreign-minister;TKM;2001-07;
TKM-niyazov-saparmurat	Saparmurat Niyazov	president;TKM;1990-11-02;2006-12-21
TLS-ramos-horta-jose	Jose Ramos-Horta	president;TLS;2022-05-20;
TUN-ali-zine-el-abidine-ben	Zine El Abidine Ben Ali	president;TUN;1987-11-07;2011-01-14
TUN-essebsi-beji-caid	Beji Caid Essebsi	president;TUN;2014-12-31;2019-07-25
TUN-ghannouchi-rached	Rached Ghannouchi	speaker;TUN;2019-11-13;2022-03
TUN-marzouki-moncef	Moncef Marzouki	president;TUN;2011-12-13;2014-12-31
TUN-nafti-mohamed-ali	Mohamed Ali Nafti	foreign-minister;TUN;2024-08-25;
TUN-saied-kais	Kais Saied	president;TUN;2019-10-23;
TUR-akar-hulusi	Hulusi Akar	chief-of-staff;TUR;2015-08;2018-07-09	defence-minister;TUR;2018-07-09;2023-06-03
TUR-babacan-ali	Ali Babacan	foreign-minister;TUR;2007-08-29;2009-05-01
TUR-bahceli-devlet	Devlet Bahceli	party-leader;TUR;1997;
TUR-cavusoglu-mevlut	Mevlut Cavusoglu	foreign-minister;TUR;2015-11-24;2023-06-03
TUR-celik-omer	Omer Celik	spokesperson;TUR;2018;
TUR-davutoglu-ahmet	Ahmet Davutoglu	foreign-minister;TUR;2009-05-01;2014-08-29	prime-minister;TUR;2014-08-29;2016-05-24
TUR-demirel-suleyman	Suleyman Demirel	president;TUR;1993-05-16;2000-05-16
TUR-ecevit-bulent	Bulent Ecevit	prime-minister;TUR;1999-01-11;2002-11-18
TUR-erbakan-necmettin	Necmettin Erbakan	prime-minister;TUR;1996-06-28;1997-06-30
TUR-erdogan-recep-tayyip	Recep Tayyip Erdogan	prime-minister;TUR;2003-03-14;2014-08-28	president;TUR;2014-08-28;
TUR-fidan-hakan	Hakan Fidan	intelligence-chief;TUR;2010-05;2023-06-03	foreign-minister;TUR;2023-06-03;
TUR-gul-abdullah	Abdullah Gul	prime-minister;TUR;2002-11-18;2003-03-14	foreign-minister;TUR;2003-03-14;2007-08-28	president;TUR;2007-08-28;2014-08-28
TUR-guler-yasar	Yasar Guler	chief-of-staff;TUR;2018-07;2023-06	defence-minister;TUR;2023-06-03;
TUR-imamoglu-ekrem	Ekrem Imamoglu	mayor;TUR;2019-06;2025-03
TUR-kalin-ibrahim	Ibrahim Kalin	spokesperson;TUR;2014;2023-06	intelligence-chief;TUR;2023-06-05;
TUR-kurtulmus-numan	Numan Kurtulmus	speaker;TUR;2023-06;
TUR-sezer-ahmet-necdet	Ahmet Necdet Sezer	president;TUR;2000-05-16;2007-08-28
TUR-soylu-suleyman	Suleyman Soylu	interior-minister;TUR;2016-08;2023-06
TUR-yerlikaya-ali	Ali Yerlikaya	interior-minister;TUR;2023-06-03;
TUR-yildirim-binali	Binali Yildirim	prime-minister;TUR;2016-05-24;2018-07-09
TWN-lai-ching-te	Lai Ching-te	president;TWN;2024-05-20;
TWN-tsai-ing-wen	Tsai Ing-wen	president;TWN;2016-05-20;2024-05-20
TZA-hassan-samia-suluhu	Samia Suluhu Hassan	president;TZA;2021-03-19;
TZA-magufuli-john	John Magufuli	president;TZA;2015-11-05;2021-03-17
UGA-museveni-yoweri	Yoweri Museveni	president;UGA;1986-01-29;
UGA-odongo-jeje	Jeje Odongo	foreign-minister;UGA;2021-06;
UKR-azarov-mykola	Mykola Azarov	prime-minister;UKR;2010-03-11;2014-01-28
UKR-budanov-kyrylo	Kyrylo Budanov	intelligence-chief;UKR;2020-08-05;
UKR-danilov-oleksiy	Oleksiy Danilov	security-council-secretary;UKR;2019-10-03;2024-03-26
UKR-groysman-volodymyr	Volodymyr Groysman	prime-minister;UKR;2016-04-14;2019-08-29
UKR-klimkin-pavlo	Pavlo Klimkin	foreign-minister;UKR;2014-06-19;2019-08-29
UKR-kuchma-leonid	Leonid Kuchma	president;UKR;1994-07-19;2005-01-23
UKR-kuleba-dmytro	Dmytro Kuleba	foreign-minister;UKR;2020-03-04;2024-09-05
UKR-podolyak-mykhailo	Mykhailo Podolyak	adviser;UKR;2020;
UKR-poroshenko-petro	Petro Poroshenko	president;UKR;2014-06-07;2019-05-20
UKR-prystaiko-vadym	Vadym Prystaiko	foreign-minister;UKR;2019-08-29;2020-03-04
UKR-reznikov-oleksii	Oleksii Reznikov	defence-minister;UKR;2021-11-04;2023-09
UKR-shmyhal-denys	Denys Shmyhal	prime-minister;UKR;2020-03-04;2025-07-17	defence-minister;UKR;2025-07-17;
UKR-svyrydenko-yulia	Yulia Svyrydenko	prime-minister;UKR;2025-07-17;
UKR-sybiha-andrii	Andrii Sybiha	foreign-minister;UKR;2024-09-05;
UKR-syrskyi-oleksandr	Oleksandr Syrskyi	commander;UKR;2024-02-08;
UKR-turchynov-oleksandr	Oleksandr Turchynov	president;UKR;2014-02-23;2014-06-07
UKR-tymoshenko-yulia	Yulia Tymoshenko	prime-minister;UKR;2005-01-24;2005-09-08	prime-minister;UKR;2007-12-18;2010-03
UKR-umerov-rustem	Rustem Umerov	defence-minister;UKR;2023-09-06;2025-07-17	security-council-secretary;UKR;2025-07-18;
UKR-yanukovych-viktor	Viktor Yanukovych	prime-minister;UKR;2006-08;2007-12	president;UKR;2010-02-25;2014-02-22
UKR-yatsenyuk-arseniy	Arseniy Yatsenyuk	prime-minister;UKR;2014-02-27;2016-04-14
UKR-yermak-andriy	Andriy Yermak	head-of-office;UKR;2020-02-11;2025-11-28
UKR-yushchenko-viktor	Viktor Yushchenko	president;UKR;2005-01-23;2010-02-25
UKR-zaluzhnyi-valerii	Valerii Zaluzhnyi	commander;UKR;2021-07-27;2024-02-08
UKR-zelensky-volodymyr	Volodymyr Zelensky	president;UKR;2019-05-20;
UN-albanese-francesca	Francesca Albanese	special-rapporteur;UN;2022-05;
UN-annan-kofi	Kofi Annan	secretary-general;UN;1997-01-01;2006-12-31
UN-bachelet-michelle	Michelle Bachelet	human-rights-chief;UN;2018-09-01;2022-08-31
UN-ban-ki-moon	Ban Ki-moon	secretary-general;UN;2007-01-01;2016-12-31
UN-boutros-ghali-boutros	Boutros Boutros-Ghali	secretary-general;UN;1992-01-01;1996-12-31
UN-brahimi-lakhdar	Lakhdar Brahimi	special-envoy;UN;2012-08;2014-05
UN-dujarric-stephane	Stephane Dujarric	spokesperson;UN;2014-03;
UN-fletcher-tom	Tom Fletcher	humanitarian-chief;UN;2024-11;
UN-grandi-filippo	Filippo Grandi	head;UNHCR;2016-01-01;2025-12-31
UN-griffiths-martin	Martin Griffiths	special-envoy;UN;2018-02;2021-07	humanitarian-chief;UN;2021-07;2024-06
UN-grundberg-hans	Hans Grundberg	special-envoy;UN;2021-08;
UN-haq-farhan	Farhan Haq	spokesperson;UN;2013;
UN-lazzarini-philippe	Philippe Lazzarini	head;UNRWA;2020-03;
UN-mistura-staffan-de	Staffan de Mistura	special-envoy;UN;2014-07;2018-12
UN-pedersen-geir	Geir Pedersen	special-envoy;UN;2019-01;2025-09
UN-sato-mai	Mai Sato	special-rapporteur;UN;2024-08;
UN-turk-volker	Volker Turk	human-rights-chief;UN;2022-10-17;
USA-albright-madeleine	Madeleine Albright	foreign-minister;USA;1997-01-23;2001-01-20
USA-austin-lloyd	Lloyd Austin	defence-minister;USA;2021-01-22;2025-01-20
USA-barrack-tom	Tom Barrack	special-envoy;USA;2025-05;
USA-bessent-scott	Scott Bessent	finance-minister;USA;2025-01-28;
USA-biden-joe	Joe Biden	vice-president;USA;2009-01-20;2017-01-20	president;USA;2021-01-20;2025-01-20
USA-blinken-antony	Antony Blinken	foreign-minister;USA;2021-01-26;2025-01-20
USA-bolton-john	John Bolton	national-security-adviser;USA;2018-04-09;2019-09-10
USA-brown-charles	Charles Brown	chief-of-staff;USA;2023-10-01;2025-02-21
USA-bruce-tammy	Tammy Bruce	spokesperson;USA;2025-01;2025-08
USA-burns-william	William Burns	intelligence-chief;USA;2021-03-19;2025-01-20
USA-bush-george-h-w	George H. W. Bush	president;USA;1989-01-20;1993-01-20
USA-bush-george-w	George W. Bush	president;USA;2001-01-20;2009-01-20
USA-caine-dan	Dan Caine	chief-of-staff;USA;2025-04;
USA-carter-ash	Ash Carter	defence-minister;USA;2015-02-17;2017-01-20
USA-cheney-dick	Dick Cheney	vice-president;USA;2001-01-20;2009-01-20
USA-christopher-warren	Warren Christopher	foreign-minister;USA;1993-01-20;1997-01-17
USA-clinton-bill	Bill Clinton	president;USA;1993-01-20;2001-01-20
USA-clinton-hillary	Hillary Clinton	foreign-minister;USA;2009-01-21;2013-02-01
USA-cohen-william	William Cohen	defence-minister;USA;1997-01-24;2001-01-20
USA-cooper-brad	Brad Cooper	commander;USA;2025-08;
USA-esper-mark	Mark Esper	defence-minister;USA;2019-07-23;2020-11-09
USA-gabbard-tulsi	Tulsi Gabbard	intelligence-chief;USA;2025-02-12;
USA-gates-robert	Robert Gates	defence-minister;USA;2006-12-18;2011-06-30
USA-hagel-chuck	Chuck Hagel	defence-minister;USA;2013-02-27;2015-02-17
USA-haley-nikki	Nikki Haley	ambassador;USA;2017-01-27;2018-12-31
USA-harris-kamala	Kamala Harris	vice-president;USA;2021-01-20;2025-01-20
USA-hegseth-pete	Pete Hegseth	defence-minister;USA;2025-01-25;
USA-hochstein-amos	Amos Hochstein	special-envoy;USA;2022;2025-01-20
USA-hook-brian	Brian Hook	special-envoy;USA;2018-08;2020-08
USA-johnson-mike	Mike Johnson	speaker;USA;2023-10-25;
USA-kellogg-keith	Keith Kellogg	special-envoy;USA;2025-01;
USA-kerry-john	John Kerry	foreign-minister;USA;2013-02-01;2017-01-20
USA-kirby-john	John Kirby	spokesperson;USA;2021-01;2025-01-20
USA-kurilla-michael	Michael Kurilla	commander;USA;2022-04-01;2025-08
USA-kushner-jared	Jared Kushner	adviser;USA;2017-01-20;2021-01-20
USA-leavitt-karoline	Karoline Leavitt	spokesperson;USA;2025-01-20;
USA-lutnick-howard	Howard Lutnick	trade-minister;USA;2025-02;
USA-malley-robert	Robert Malley	special-envoy;USA;2021-01;2023-06
USA-mattis-jim	Jim Mattis	defence-minister;USA;2017-01-20;2019-01-01
USA-mccarthy-kevin	Kevin McCarthy	speaker;USA;2023-01-07;2023-10-03
USA-mcmaster-h-r	H. R. McMaster	national-security-adviser;USA;2017-02-20;2018-04-09
USA-miller-matthew	Matthew Miller	spokesperson;USA;2023-04;2025-01-20
USA-milley-mark	Mark Milley	chief-of-staff;USA;2019-10-01;2023-09-30
USA-mnuchin-steven	Steven Mnuchin	finance-minister;USA;2017-02-13;2021-01-20
USA-obama-barack	Barack Obama	president;USA;2009-01-20;2017-01-20
USA-obrien-robert	Robert O'Brien	national-security-adviser;USA;2019-09-18;2021-01-20
USA-panetta-leon	Leon Panetta	defence-minister;USA;2011-07-01;2013-02-26
USA-pelosi-nancy	Nancy Pelosi	speaker;USA;2007-01-04;2011-01-03	speaker;USA;2019-01-03;2023-01-03
USA-pence-mike	Mike Pence	vice-president;USA;2017-01-20;2021-01-20
USA-pompeo-mike	Mike Pompeo	intelligence-chief;USA;2017-01-23;2018-04-26	foreign-minister;USA;2018-04-26;2021-01-20
USA-powell-colin	Colin Powell	foreign-minister;USA;2001-01-20;2005-01-26
USA-powell-jerome	Jerome Powell	central-bank-governor;USA;2018-02-05;
USA-price-ned	Ned Price	spokesperson;USA;2021-01-20;2023-03
USA-ratcliffe-john	John Ratcliffe	intelligence-chief;USA;2025-01-23;
USA-rice-condoleezza	Condoleezza Rice	national-security-adviser;USA;2001-01-20;2005-01-26	foreign-minister;USA;2005-01-26;2009-01-20
USA-rice-susan	Susan Rice	ambassador;USA;2009-01;2013-06	national-security-adviser;USA;2013-07-01;2017-01-20
USA-rubio-marco	Marco Rubio	foreign-minister;USA;2025-01-21;	national-security-adviser;USA;2025-05-01;
USA-rumsfeld-donald	Donald Rumsfeld	defence-minister;USA;2001-01-20;2006-12-18
USA-sullivan-jake	Jake Sullivan	national-security-adviser;USA;2021-01-20;2025-01-20
USA-thomas-greenfield-linda	Linda Thomas-Greenfield	ambassador;USA;2021-02-25;2025-01-20
USA-tillerson-rex	Rex Tillerson	foreign-minister;USA;2017-02-01;2018-03-31
USA-trump-donald	Donald Trump	president;USA;2017-01-20;2021-01-20	president;USA;2025-01-20;
USA-vance-jd	JD Vance	vice-president;USA;2025-01-20;
USA-waltz-mike	Mike Waltz	national-security-adviser;USA;2025-01-20;2025-05-01	ambassador;USA;2025-09;
USA-witkoff-steve	Steve Witkoff	special-envoy;USA;2025-01-20;
USA-yellen-janet	Janet Yellen	finance-minister;USA;2021-01-26;2025-01-20
UZB-kamilov-abdulaziz	Abdulaziz Kamilov	foreign-minister;UZB;2012-01;2022-04
UZB-karimov-islam	Islam Karimov	president;UZB;1991-09-01;2016-09-02
UZB-mirziyoyev-shavkat	Shavkat Mirziyoyev	prime-minister;UZB;2003-12-12;2016-12-14	president;UZB;2016-12-14;
UZB-saidov-bakhtiyor	Bakhtiyor Saidov	foreign-minister;UZB;2022-12-30;
VAT-francis-pope	Pope Francis	pope;VAT;2013-03-13;2025-04-21
VAT-ii-pope-john-paul	Pope John Paul II	pope;VAT;1978-10-16;2005-04-02
VAT-parolin-pietro	Pietro Parolin	prime-minister;VAT;2013-10-15;
VAT-xiv-pope-leo	Pope Leo XIV	pope;VAT;2025-05-08;
VAT-xvi-pope-benedict	Pope Benedict XVI	pope;VAT;2005-04-19;2013-02-28
VEN-chavez-hugo	Hugo Chavez	president;VEN;1999-02-02;2013-03-05
VEN-gil-yvan	Yvan Gil	foreign-minister;VEN;2023-01-06;
VEN-guaido-juan	Juan Guaido	opposition-leader;VEN;2019-01;2022-12
VEN-machado-maria-corina	Maria Corina Machado	opposition-leader;VEN;2023;
VEN-maduro-nicolas	Nicolas Maduro	foreign-minister;VEN;2006-08;2013-01	vice-president;VEN;2012-10;2013-03	president;VEN;2013-04-19;
VEN-padrino-vladimir	Vladimir Padrino	defence-minister;VEN;2014-10-24;
VEN-rodriguez-delcy	Delcy Rodriguez	foreign-minister;VEN;2014-12-26;2017-06-21	vice-president;VEN;2018-06-14;
VEN-rodriguez-jorge	Jorge Rodriguez	speaker;VEN;2021-01-05;
VNM-son-bui-thanh	Bui Thanh Son	foreign-minister;VNM;2021-04-08;2025-08
VNM-to-lam	To Lam	president;VNM;2024-05-22;2024-10-21	leader;VNM;2024-08-03;
WHO-ghebreyesus-tedros-adhanom	Tedros Adhanom Ghebreyesus	foreign-minister;ETH;2012-11;2016-11	director-general;WHO;2017-07-01;
WTO-okonjo-iweala-ngozi	Ngozi Okonjo-Iweala	director-general;WTO;2021-03-01;
XKX-kurti-albin	Albin Kurti	prime-minister;XKX;2021-03-22;
XKX-osmani-vjosa	Vjosa Osmani	president;XKX;2021-04-06;
XKX-thaci-hashim	Hashim Thaci	prime-minister;XKX;2008-01-09;2014-12	president;XKX;2016-04-07;2020-11-05
YEM-alimi-rashad	Rashad al-Alimi	president;YEM;2022-04-07;
YEM-braik-salem-bin	Salem bin Braik	prime-minister;YEM;2025-05-03;
YEM-hadi-abdrabbuh-mansur	Abdrabbuh Mansur Hadi	president;YEM;2012-02-27;2022-04-07
YEM-mubarak-ahmed-awad-bin	Ahmed Awad bin Mubarak	foreign-minister;YEM;2020-12;2024-03	prime-minister;YEM;2024-02-05;2025-05-03
YEM-saleh-ali-abdullah	Ali Abdullah Saleh	president;YEM;1990-05-22;2012-02-25
YEM-zubaidi-aidarous	Aidarous al-Zubaidi	leader;YEMENSTC;2017-05;
ZAF-lamola-ronald	Ronald Lamola	foreign-minister;ZAF;2024-07-03;
ZAF-mandela-nelson	Nelson Mandela	president;ZAF;1994-05-10;1999-06-14
ZAF-mbeki-thabo	Thabo Mbeki	president;ZAF;1999-06-14;2008-09-24
ZAF-pandor-naledi	Naledi Pandor	foreign-minister;ZAF;2019-05-30;2024-06
ZAF-ramaphosa-cyril	Cyril Ramaphosa	president;ZAF;2018-02-15;
ZAF-zuma-jacob	Jacob Zuma	president;ZAF;2009-05-09;2018-02-14
ZMB-hichilema-hakainde	Hakainde Hichilema	president;ZMB;2021-08-24;
ZMB-lungu-edgar	Edgar Lungu	president;ZMB;2015-01-25;2021-08-24
ZWE-mnangagwa-emmerson	Emmerson Mnangagwa	president;ZWE;2017-11-24;
ZWE-mugabe-robert	Robert Mugabe	president;ZWE;1987-12-31;2017-11-21
`;

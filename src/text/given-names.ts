/**
 * Given names and common elements of family names, over scripts. One name a line:
 *
 *     English from Arabic/English from Persian|other Latin spellings|Arabic-script forms|Cyrillic forms
 *
 * The part after the slash is left out when both are alike. Forms of one line are one name (`Hussein` is `Hossein` is
 * `Хусейн`), forms of two lines are two names: that is how `Hassan` and `Hussein`, whose consonants are the same, are
 * told apart. A form stands in one line only. Forms that `fold` makes equal are listed once.
 * `Michel~Mikhail`: two spellings that are kept apart when they are written out, and yet may name the same person, since
 * one Arabic or Russian form stands for both.
 * Source: our own knowledge of the spellings that news agencies use.
 */
import { fold } from './fold.ts';

const ARABIC_AND_PERSIAN = `
Mohammed/Mohammad|Muhammad Mohamed Mohamad Muhammed Mohamud Mahomed Magomed|محمد|Мохаммед Мохаммад Мухаммед Мухаммад Магомед Мохамед
Ahmed/Ahmad|Ahmet Akhmed Akhmat Ahmat|احمد أحمت أحمات|Ахмед Ахмад Ахмет Ахмат
Mahmoud|Mahmud Mehmood Mahmood|محمود|Махмуд
Mehmet||محمت|Мехмет
Hamid|Hameed|حميد|Хамид
Hamed~Hamid||حامد|Хамед
Hamad|Hamd|حمد|Хамад
Hamdan||حمدان|Хамдан
Hamdi|Hamdy|حمدي|Хамди
Hamza|Hamzah|حمزة|Хамза
Hamdok||حمدوك|Хамдок
Ali|Aly|علي|Али
Alavi|Alawi|علوي|Алави
Hussein/Hossein|Husain Husayn Hussain Hoseyn Hoseini Huseyn Hosein|حسين|Хусейн Хосейн Хуссейн Гусейн Хоссейн
Husseini/Hosseini|Husayni Hussaini|حسيني|Хосейни Хусейни Хоссейни
Hassan|Hasan|حسن|Хасан Гасан Хассан
Hosni/Hassani|Husni Hasani Hassany|حسني|Хосни Хасани
Hassanein||حسنين|Хасанейн
Abdullah/Abdollah|Abdallah Abdulla Abdalla|عبدالله|Абдулла Абдаллах Абдоллах
Abdollahi||عبداللهي|Абдоллахи
Abdollahian|Abdullahian|عبداللهيان|Абдоллахиан
Abdel Aziz/Abdolaziz|Abdulaziz Abdelaziz Abdul-Aziz|عبدالعزيز|Абдулазиз Абдельазиз
Abdel Rahman/Abdolrahman|Abdulrahman Abdelrahman Abdurrahman Abdurahman|عبدالرحمن|Абдуррахман Абдулрахман
Abdel Fattah/Abdolfattah|Abdelfattah Abdulfattah|عبدالفتاح|Абдулфаттах Абдель-Фаттах
Abdul Latif/Abdollatif|Abdullatif Abdellatif Abdelatif|عبداللطيف|Абдуллатиф
Abdel Karim/Abdolkarim|Abdulkarim Abdelkarim|عبدالكريم|Абдулкарим
Abdul Rahim/Abdolrahim|Abdulrahim Abderrahim|عبدالرحيم|Абдулрахим
Abdolreza||عبدالرضا|Абдолреза
Abdul Malik/Abdolmalek|Abdulmalik Abdelmalek Abdul-Malik|عبدالملك|Абдулмалик Абдельмалик
Abdulhamid/Abdolhamid|Abdelhamid Abdul-Hamid|عبدالحميد|Абдулхамид Абдель-Хамид
Abdelmajid/Abdolmajid|Abdulmajid Abdelmadjid Abdulmajeed Abdelmadjid|عبدالمجيد|Абдельмаджид Абдулмаджид
Abdul Qader/Abdolghader|Abdulkadir Abdelkader Abdulqader|عبدالقادر|Абдулкадир Абделькадер
Abdul Salam/Abdolsalam|Abdulsalam Abdessalam Abdussalam|عبدالسلام|Абдулсалам
Abdul Ghani/Abdolghani|Abdulghani|عبدالغني|Абдулгани
Abdul Nasser/Abdolnaser|Abdulnasser Abdelnasser|عبدالناصر|Абдель-Насер
Abdul Hadi/Abdolhadi|Abdulhadi|عبدالهادي|Абдулхади
Abdul Mahdi/Abdolmahdi|Abdulmahdi|عبدالمهدي|Абдул-Махди
Abdul Wahab/Abdolvahab|Abdulwahab Abdelwahab|عبدالوهاب|Абдулвахаб
Abdulkhaliq||عبدالخالق|
Abdo|Abdu Abdou|عبده|Абдо
Aziz|Azeez|عزيز|Азиз
Rahman|Rehman|رحمن رحمان|Рахман
Rahmon|Rakhmon Rahmonov|رحمون|Рахмон
Rahmani||رحماني|Рахмани
Rahim|Raheem|رحيم|Рахим
Rahimi||رحيمي|Рахими
Reza|Rida Riza Raza|رضا|Реза Рида
Rezaei|Rezai Rezaee Rezayi|رضائي رضايي|Резаи
Rezvani|Ridwani|رضواني|Резвани
Karim|Kareem|كريم|Карим
Karimi||كريمي|Карими
Karam||كرم|Карам
Kazem|Kadhim Kazim Kadhem Kadim|كاظم|Казем Казим
Kazemi|Kadhimi Kazimi|كاظمي|Каземи Казими
Jawad/Javad|Jawwad Djavad|جواد|Джавад
Javadi|Jawadi|جوادي|Джавади
Jaafar/Jafar|Jafar Jaffar Jafer Cafer|جعفر|Джафар Джаафар
Jaafari/Jafari|Jaafari Jafari|جعفري|Джафари
Jamal|Gamal Djamal Cemal|جمال|Джамаль Гамаль
Jamil|Jameel Gamil|جميل|Джамиль
Jalal|Celal|جلال|Джалал Джаляль
Jalali||جلالي|Джалали
Jalil|Jaleel|جليل|Джалиль
Jalili||جليلي|Джалили
Jassim/Jasem|Jasim Jassem|جاسم|Джасим
Jaber|Jabir Jabber|جابر|Джабер
Kamal|Kemal|كمال|Камаль Кемаль
Kamel|Kamil|كامل|Камель Камиль
Kamali||كمالي|Камали
Khaled|Khalid Haled|خالد|Халед Халид
Khalifa|Khalifeh Khalifah|خليفة|Халифа
Khalil|Khaleel Halil|خليل|Халиль
Khalilzad||خليلزاد|Халилзад
Kharrazi|Kharazi|خرازي|Харрази Харази
Khatami||خاتمي|Хатами
Khatib||خطيب|Хатыб Хатиб
Khan||خان|Хан
Khalaf||خلف|Халаф
Masoud/Masoud|Massoud Masud Masood Mesud|مسعود|Масуд
Mahdi/Mehdi|Mehdi Mahdy|مهدي|Махди Мехди
Majid|Majeed Madjid|مجيد|Маджид
Malik/Malek|Malek|مالك|Малик
Mansour|Mansur Mansoor|منصور|Мансур
Mansouri|Mansuri|منصوري|Мансури
Marwan|Merwan Marouan|مروان|Марван
Mustafa/Mostafa|Mostafa Moustafa Mustapha Mostapha|مصطفى|Мустафа Мостафа
Moqtada/Moqtada|Muqtada|مقتدى|Муктада
Mujtaba/Mojtaba|Mojtaba|مجتبى|Моджтаба
Murtaza/Morteza|Morteza Murtada|مرتضى|Мортеза Муртаза
Mohsen|Muhsin Mohsin|محسن|Мохсен
Moein|Moin Mueen|معين|Моин
Munir|Mounir Muneer Moneer|منير|Мунир
Musa/Mousa|Moussa Mousa Moosa|موسى|Муса
Mousavi|Musavi Moussavi|موسوي|Мусави
Mubarak|Mobarak|مبارك|Мубарак
Amer||عامر|Амер
Samar||سمر|Самар
Samira||سميرة|Самира
Musaed|Musaid Mosaed Mussad|مساعد|Мусаид
Jamila||جميلة|Джамиля
Nabila||نبيلة|Набиля
Karima||كريمة|Карима
Amina||أمينة|Амина
Latifa||لطيفة|Латифа
Salma||سلمى|Сальма
Rima||ريما|Рима
Hana||هناء|Хана
Khalida||خالدة|Халида
Asaad||أسعد|Асаад
Majed||ماجد|Маджед
Haitham||هيثم|Хейсам
Mazen||مازن|Мазен
Reem||ريم|Рим
Basem|Bassem|باسم|Басем
Bassam||بسام|Бассам
Muhannad||مهند|Муханнад
Muhanna||مهنا|Муханна
Anis||أنيس|Анис
Ayoub||أيوب|Аюб
Ihab|Ehab|إيهاب|Ихаб
Iyad||إياد|Ияд
Idris|Idriss|إدريس|Идрис
Jabr||جبر|Джабр
Jabbar||جبار|Джаббар
Fawaz|Fawwaz|فواز|Фаваз
Muammar|Moammar|معمر|Муаммар
Mukhtar/Mokhtar|Mokhtar|مختار|Мухтар
Mutlaq|Motlagh|مطلق|Мутлак Мотлак
Nabih||نبيه|Набих
Nabil|Nabeel|نبيل|Набиль
Naim|Naeem|نعيم|Наим
Najaf||نجف|
Najafi||نجفي|Наджафи
Najib|Nagib Najeeb Nadjib|نجيب|Наджиб
Nasser/Naser||ناصر|Насер Насир
Nasseri/Naseri||ناصري|Насери
Nasir~Nasser|Nasseer|نصير|
Nasiri||نصيري|Насири
Nasr||نصر|Наср
Nasrallah||نصرالله|Насралла
Nasirzadeh|Nassirzadeh Nasirzade|نصيرزاده نصيرزادة|Насирзаде Насир-заде
Nawaf||نواف|Наваф
Nawaz||نواز|Наваз
Nayef|Naif|نايف|Найеф
Nizar||نزار|Низар
Noor|Nour Nur|نور|Нур
Nouri|Nuri Noori|نوري|Нури
Noureddine/Nouroddin|Nuruddin Nureddin Nooruddin|نورالدين|Нуреддин Нуруддин
Qasim/Ghasem|Qassem Kassem Qassim Kasim Qasem Ghassem|قاسم|Касем Касим
Qassemi/Ghasemi|Ghassemi Qasemi Qassimi Qasimi|قاسمي|Касеми
Qaboos||قابوس|Кабус
Qais|Qays Kais|قيس|Кайс
Quds||قدس|
Ramadan/Ramazan|Ramzan Ramazan|رمضان|Рамазан Рамзан Рамадан
Rashid|Rasheed Rachid|رشيد|Рашид
Rashad||رشاد|Рашад
Rashed~Rashid||راشد|Рашед
Raed|Raid|رائد|Раед
Raisi|Raeisi Raissi Raeesi|رئيسي|Раиси
Riad/Riyaz|Riyad Riyadh Riad|رياض|Рияд Риад
Rostam|Rustam|رستم|Рустам Ростам
Rouhani|Rohani Ruhani|روحاني|Рухани Роухани
Rouhollah|Ruhollah|روحالله|Рухолла
Saad|Sa'd|سعد|Саад
Saadi||سعدي|Саади
Sabah||صباح|Сабах
Sabri||صبري|Сабри
Saddam||صدام|Саддам
Sadegh/Sadegh|Sadiq Sadeq Sadek|صادق|Садег Садек Садик
Sadeghi|Sadeqi Sadiqi|صادقي|Садеги
Sadr|Al-Sadr|صدر|Садр
Safadi||صفدي|Сафади
Safar||صفر|Сафар
Safavi|Safawi|صفوي|Сафави
Said/Saeed|Saeed Sayeed Saeid|سعيد|Саид Сайед
Saeedi|Saidi|سعيدي|Саиди
Saif|Seif Sayf|سيف|Сейф Саиф
Salah||صلاح|Салах
Saleh/Saleh|Salih Salehe|صالح|Салех
Salehi||صالحي|Салехи
Salem~Salim||سالم|Салем
Salim|Saleem Selim|سليم|Салим
Salami||سلامي|Салами
Salam||سلام|Салам
Salman|Selman|سلمان|Салман Сальман
Sami|Samy|سامي|Сами
Samir|Sameer|سمير|Самир
Sameh||سامح|Самех
Sattar||ستار|Саттар
Saud|Saoud|سعود|Сауд
Sayed/Seyyed|Sayyid Seyed Syed Sayyed Sayid|سيد|Сейед
Shaaban/Shabani|Shaban|شعبان|Шабан
Shahram||شهرام|Шахрам
Shakhbut||شخبوط|Шахбут
Shamkhani||شمخاني|Шамхани
Sharif|Shareef Sherif Cherif|شريف|Шариф
Sharifi||شريفي|Шарифи
Shawki|Shoukry Shukri Shoukri|شكري|Шукри
Shia||شياع|
Shirazi||شيرازي|Ширази
Sohail|Suhail Soheil|سهيل|Сохейль
Soleimani|Suleimani Sulaimani|سليماني|Сулеймани Солеймани
Sulaiman/Soleiman|Suleiman Sulayman Solomon Suleyman|سليمان|Сулейман
Sultan/Soltan|Soltan|سلطان|Султан
Soltani|Sultani|سلطاني|Солтани
Taher|Tahir|طاهر|Тахер Тахир
Taheri|Tahiri|طاهري|Тахери
Taha||طه|Таха
Talal||طلال|Таляль
Talib/Taleb|Taleb|طالب|Талеб
Tamim||تميم|Тамим
Tariq/Tareq|Tarek Tareq Tarik|طارق|Тарик
Tawfiq/Tofigh|Toufic Tewfik Tofiq|توفيق|Тауфик
Tayeb/Tayyeb|Taieb Tayyip Tayyeb|طيب|Тайеб Тайип Тайип
Turki||تركي|Турки
Umar/Omar|Omar Omer|عمر|Омар Умар Омер
Uday|Odai|عدي|Удей
Uthman/Osman|Osman Othman Usman|عثمان|Осман Усман
Vali|Wali|والي|Вали
Velayati|Wilayati|ولايتي|Велаяти
Vahid|Wahid Waheed|وحيد|Вахид
Vahidi|Wahidi|وحيدي|Вахиди
Vakili|Wakili|وكيلي|
Walid/Valid|Waleed Oualid|وليد|Валид
Yahya|Yehia Yahia|يحيى|Яхья Яхия
Yaqub/Yaghoub|Yaqoub Yacoub Yakub Jacob|يعقوب|Якуб Яков Иаков
Yasser|Yasir Yaser|ياسر|Ясир Ясер
Yassin|Yaseen Yasin|ياسين|Ясин
Younis/Younes|Yunus Yunis Younus Jonas|يونس|Юнус Юнис
Youssef/Yousef|Yusuf Yousef Youssuf Yousuf Yosef Iosif|يوسف|Юсуф Юсеф Иосиф
Joseph|Josef|جوزيف جوزف ژوزف|Джозеф Жозеф
Yousefi|Yusufi|يوسفي|Юсефи
Zayed||زايد|Зайед Заид
Zaid/Zeid|Zeid Zayd|زيد|Зейд
Zarif||ظريف|Зариф
Zaki||زكي|Заки
Zakaria|Zakariya Zechariah|زكريا|Закария
Ziad|Ziyad|زياد|Зияд
Ziaei||ضيائي ضيايي|Зияи
Zia||ضياء|Зия
Abbas||عباس|Аббас
Abbasi||عباسي|Аббаси
Abdi||عبدي|Абди
Abedin|Abidin|عابدين|Абедин
Abu|Abou Abo|أبو|Абу
Adel|Adil|عادل|Адель
Adham||ادهم|Адхам
Adnan||عدنان|Аднан
Afif||عفيف|Афиф
Afshar||افشار|Афшар
Aghazadeh||آقازاده|Агазаде
Ajami||عجمي|Аджами
Akbar||اكبر|Акбар
Akbari||اكبري|Акбари
Akram||أكرم|Акрам
Alaa/Ala||علاء|Алаа
Alaeddin|Aladdin Alauddin|علاءالدين|Алаэддин
Amin|Ameen Emin|امين|Амин
Amini|Emini|اميني|Амини
Amir|Ameer Emir|امير|Амир
Amiri|Ameri|اميري|Амири
Amr|Amro|عمرو|Амр
Ammar||عمار|Аммар
Anas||انس|Анас
Anwar/Anvar|Enver Anvar|انور|Анвар Энвер
Ansari||انصاري|Ансари
Araghchi|Araqchi Araghtchi Araqci Araghci|عراقچي عراقجي عراقتشي|Аракчи Арагчи Аракчи
Ardeshir||اردشير|Ардешир
Aref|Arif|عارف|Ареф
Arash||آرش|Араш
Asad/Assad|Assad Esad|اسد|Асад
Asadi||اسدي|Асади
Asghar||اصغر|Асгар
Ashraf||اشرف|Ашраф
Ashton||اشتون|Эштон
Ashtiani||آشتياني|Аштиани
Atef||عاطف|Атеф
Atta|Ata|عطا|Атта
Attiyah/Atieh|Attia|عطية|Аттия
Ayman|Aymen|ايمن|Айман
Ayatollah||آيتالله|
Azmi|Azmy|عزمي|Азми
Badr||بدر|Бадр
Baghaei|Baqaei Baghai Baqai|بقائي بقايي|Багаи Бакаи
Bagheri|Baqeri Bagheri|باقري|Багери Бакери
Bagher/Bagher|Baqir Baqer Baker|باقر|Багер Бакер
Bahrami||بهرامي|Бахрами
Bandar||بندر|Бандар
Barham||برهم|Бархам
Barzani||بارزاني|Барзани
Bashar|Bachar|بشار|Башар
Bashir|Basheer Bachir|بشير|Башир
Behrouz|Behruz|بهروز|Бехруз
Beheshti||بهشتي|Бехешти
Bilal/Belal|Belal|بلال|Билал
Bijan||بيژن|Бижан
Burhan|Borhan|برهان|Бурхан
Boroujerdi||بروجردي|Боруджерди
Dariush|Daryush|داريوش|Дариуш
Daoud/Davoud|Dawood Davood Dawud|داود داوود|Дауд Давуд
Davoudi||داودي داوودي|
Dehghan|Dehqan|دهقان|Дехган Дехкан
Ebrahimi|Ibrahimi Brahimi|ابراهيمي|Эбрахими Ибрагими
Ehsan|Ihsan|احسان|Эхсан Ихсан
Elias|Ilyas Elyas|الياس|Ильяс Элиас
Emad|Imad|عماد|Эмад Имад
Esfandiar||اسفنديار|Эсфандиар
Eshaq|Ishaq Ishak Isaac Yitzhak|اسحاق اسحق|Исхак Исаак Ицхак
Eslami|Islami|اسلامي|Эслами
Esmail|Ismail Ismael Ismaeel Esmaeil|اسماعيل|Исмаил Эсмаил
Ismaili/Esmaeili|Esmaili|اسماعيلي|Исмаили Эсмаили
Essam|Isam Issam|عصام|Эссам
Fahd/Fahd|Fahed|فهد|Фахд
Fadi|Fady|فادي|Фади
Fadel|Fazel Fadhil Fadil|فاضل|Фадель Фазель
Faleh|Falih|فالح|Фалех
Faisal/Feisal|Feisal Faysal Feysal Faycal|فيصل|Фейсал Фейсаль
Fakhri||فخري|Фахри
Fakhrizadeh||فخريزاده|Фахризаде
Farhan||فرحان|Фархан
Farhad||فرهاد|Фархад
Fares|Faris|فارس|Фарес
Farid|Fareed|فريد|Фарид
Farouk/Farough|Farooq Faruq|فاروق|Фарук
Fateh|Fatih|فاتح|Фатих
Fathi|Fethi|فتحي|Фатхи
Fattah||فتاح|Фаттах
Fatima/Fatemeh|Fatemeh Fatma|فاطمة|Фатима Фатема Фатемех
Fawzi/Fozi|Fawzy Fauzi|فوزي|Фаузи
Fayez|Fayiz|فايز|Файез
Firouz|Firuz|فيروز|Фируз
Fouad/Foad|Fuad Fuat Fouad|فؤاد|Фуад
Ghaith|Geith|غيث|
Ghalibaf/Ghalibaf|Qalibaf|قاليباف|Галибаф Калибаф
Ghani||غني|Гани
Gharib||غريب|Гариб
Gharibabadi||غريبابادي|Гарибабади
Ghazi||غازي|Гази
Ghassan||غسان|Гассан
Ghulam/Gholam|Gholam|غلام|Голам Гулам
Gholamhossein||غلامحسين|Голамхосейн
Gholamreza||غلامرضا|Голамреза
Golpayegani||گلپايگاني|Гольпайегани
Habib||حبيب|Хабиб
Habibi||حبيبي|Хабиби
Hadi|Hady|هادي|Хади
Hafez|Hafiz Hafeez|حافظ|Хафез Хафиз
Haftar|Hifter|حفتر|Хафтар
Haidar/Heydar|Heydar Haydar Hayder Haider|حيدر|Хейдар Хайдар Гейдар
Haji|Hajji|حاجي|Хаджи
Hajizadeh||حاجيزاده|Хаджизаде
Hakan||هاكان|Хакан
Hakim|Hakeem|حكيم|Хаким
Hani|Hany|هاني|Хани
Haniyeh|Haniyah|هنية هنيه|Хания
Hariri||حريري|Харири
Haroun|Harun|هارون|Харун
Hashemi|Hashimi|هاشمي|Хашеми
Hashem|Hashim|هاشم|Хашем Хашим
Hatem|Hatim|حاتم|Хатем
Hayat||حيات|Хаят
Hisham/Hesham|Hesham|هشام|Хишам
Heshmat||حشمت|
Hilal/Helal|Helal|هلال|Хиляль
Ibrahim/Ebrahim|Ebrahim Abraham Ibraheem Avraham Abrahim|ابراهيم|Ибрагим Эбрахим Ибрахим Авраам
Ibtihal||ابتهال|
Ilham||الهام|Ильхам
Iman||ايمان|Иман
Imran||عمران|Имран
Isa/Eisa|Issa Eisa Essa|عيسى|Иса
Iskandar/Eskandar|Eskandar|اسكندر|Искандер
Izzat/Ezzat|Ezzat|عزت|Иззат
Izzadine|Ezzedine Izzeldin|عزالدين|
Jahangir|Cihangir|جهانگير|Джахангир
Jamshid||جمشيد|Джамшид
Jannati|Jannaty|جنتي|Джаннати
Jibril/Jebreil|Jebril|جبريل جبرئيل|Джибриль
Gabriel||گابريل غابرييل غابريال|Габриэль
Kaabi||كعبي|
Kabir||كبير|Кабир
Kamran||كامران|Камран
Karroubi||كروبي|Карруби
Keyvan||كيوان|
Khamenei||خامنهاي خامنئي|Хаменеи
Khomeini||خميني|Хомейни
Khosro|Khosrow|خسرو|Хосров
Kianush||كيانوش|
Kourosh|Cyrus|كوروش|Куруш
Labib||لبيب|
Larijani||لاريجاني|Лариджани
Latif||لطيف|Латиф
Layla/Leila|Laila Leila|ليلى ليلا|Лейла
Lotfi|Lutfi|لطفي|Лутфи
Luay|Loay|لؤي|
Maher|Mahir|ماهر|Махер
Makki|Mekki|مكي|
Mandana||ماندانا|
Mariam/Maryam|Maryam Miriam|مريم|Мариам Марьям
Marzieh|Marzia|مرضيه|Марзие
Mashaal|Meshaal Mashal|مشعل|Машааль
Mohammadi|Muhammadi|محمدي|Мохаммади
Mohajerani|Muhajirani|مهاجراني|Мохаджерани
Mohajer|Muhajir|مهاجر|Мохаджер
Mokhber||مخبر|Мохбер
Monzer|Mundhir Munzir|منذر|Мунзир
Moradi|Muradi|مرادي|Моради
Murad/Morad|Morad|مراد|Мурад
Motahari||مطهري|Мотахари
Mottaki|Motaki|متكي|Моттаки
Muttaqi|Mottaghi|متقي|Муттаки
Nader|Nadir|نادر|Надер
Nadim|Nadeem|نديم|Надим
Nahyan|Nahayan|نهيان|Нахайян Нахъян
Nima||نيما|Нима
Omid||اميد|Омид
Oussama/Osama|Osama Usama|اسامة|Усама Осама
Pahlavi||پهلوي بهلوي|Пехлеви
Parviz|Pervez Parvez|پرويز برويز|Парвиз Первез
Pezeshkian|Bezeshkian Pezeshkiyan|پزشكيان بزشكيان|Пезешкиан Пезешкян
Peyman||پيمان|Пейман
Pour||پور|Пур
Raad||رعد|
Rabia/Rabiei|Rabih|ربيع|Раби
Rafiq/Rafigh|Rafik Rafic|رفيق|Рафик
Rafsanjani||رفسنجاني|Рафсанджани
Ragheb||راغب|
Rajab|Recep|رجب|Раджаб Реджеп
Rajavi||رجوي|Раджави
Rami||رامي|Рами
Rasoul|Rasul|رسول|Расул
Ravanchi||روانچي روانجي|Раванчи
Sabbagh||صباغ|Саббаг
Sajjad||سجاد|Саджад
Sajjadi||سجادي|Саджади
Saravan||سراوان|
Sasan||ساسان|
Shafiq/Shafigh|Shafik|شفيق|Шафик
Shaker|Shakir|شاكر|Шакер
Shahbaz||شهباز|Шахбаз
Shah||شاه|Шах
Shahid|Shaheed|شهيد|Шахид
Sheikh|Shaikh Shaykh|شيخ|Шейх
Siavash||سياوش|
Sinwar||سنوار|Синвар
Siraj/Seraj||سراج|Сирадж
Haqqani/Haghani||حقاني|Хаккани
Taqi/Taghi|Taghi Taki|تقي|Таги
Takht Ravanchi|Takht-Ravanchi|تختروانچي|Тахт-Раванчи
Tajik||تاجيك|
Tehrani||تهراني طهراني|Техрани
Torabi||ترابي|
Tabatabai|Tabatabaei|طباطبايي طباطبائي|
Wafiq||وفيق|
Wael|Wail|وائل|Ваэль
Yazdi||يزدي|Язди
Zadeh|Zada Zade|زاده|Заде
Zahedi||زاهدي|Захеди
Zahra||زهراء|Захра
Zaher|Zahir|ظاهر|Захир
Zamani||زماني|Замани
Zaman||زمان|Заман
Zanganeh|Zangeneh|زنگنه زنغنه|Зангане
Zein|Zayn Zine|زين|
Zineddine|Zainuddin Zinedine|زينالدين|Зайнуддин
Zolfaghar|Zulfiqar Dhulfiqar|ذوالفقار|Зульфикар
Zuhair/Zoheir|Zouheir|زهير|Зухейр
Jihad/Jahad|Cihad|جهاد|Джихад
Jumaa/Jomeh|Juma Jumah Gomaa|جمعة|Джума
Nasrin||نسرين|Насрин
Nargis/Narges|Narges|نرجس نرگس|Наргес
Bouthaina||بثينة|Бусейна
Asma|Asmaa|اسماء|Асма
Aisha/Ayesheh|Aicha|عائشة|Айша
Khadija/Khadijeh|Khadija|خديجة|Хадиджа
Sara|Sarah|سارة سارا|Сара
Rania||رانيا|Рания
Hanan||حنان|Ханан
Huda/Hoda|Hoda|هدى|Худа
Masoumeh||معصومه|Масуме
Zaynab/Zeinab|Zainab|زينب|Зейнаб
`;

const EUROPEAN_AND_ASIAN = `
Alexander|Aleksandr Alexandr Oleksandr Aliaksandr Alyaksandr Aleksander Aleksandar|الكسندر الكساندر اليكساندر اليكسندر أولكسندر الكساندار اولكساندر|Александр Олександр Александар Аляксандр
Alexandre~Alexander|Alejandro Alessandro Alexandros|الكسندرو اليخاندرو أليساندرو|Алессандро Алехандро Алешандре
Alexei|Alexey Aleksei Aleksey Oleksiy Oleksii|الكسي اليكسي أوليكسي|Алексей Олексий
Alexis||الكسيس|Алексис
Alexandra|Aleksandra|الكسندرا الكساندرا|Александра
Andrei|Andrey Andriy Andrii|اندريه اندري آندري أندريي|Андрей Андрий
Andre~Andrei||آندره|Андре
Andrew||أندرو آندرو|Эндрю
Andrzej||اندجي آنجي|Анджей
Andreas||اندرياس|Андреас
Anatoly|Anatoli Anatoliy|اناتولي آناتولي|Анатолий
Anton||انطون آنتون|Антон
Anthony|Antony Tony|انتوني أنطوني آنتوني توني|Энтони Тони
Antonio|Antonis|آنتونيو أنطونيو انتونيو|Антонио
Antoine||انطوان|Антуан
Antoni|||Антони
Arkady|Arkadi|اركادي آركادي|Аркадий
Artyom|Artem|ارتيوم آرتيوم ارتيم|Артем Артём
Boris|Borys|بوريس|Борис
Vadim|Vadym|فاديم واديم|Вадим
Valentin|Valentyn|فالنتين والنتين|Валентин
Valentina||فالنتينا والنتينا|Валентина
Valery|Valeri Valeriy Valerii|فاليري والري|Валерий
Vasily|Vasili Vassily Vasyl|فاسيلي واسيلي|Василий Василь
Viktor|Victor Wiktor Viktar|فيكتور ويكتور|Виктор Віктор Віктар
Vitaly|Vitali Vitaliy Vital|فيتالي ويتالي|Виталий
Vladimir|Volodymyr Uladzimir Wladimir|فلاديمير ولاديمير فولوديمير ولوديمير|Владимир Володимир Уладзімір
Vladislav||فلاديسلاف ولاديسلاو|Владислав
Vyacheslav|Viacheslav|فياتشيسلاف وياچسلاو|Вячеслав
Gennady|Gennadi Hennadiy|غينادي گنادي|Геннадий
George|Georges|جورج جرج|Джордж Жорж
Georgy|Georgi Giorgi Georg Giorgio Georgios Yorgos Giorgos|جورجي جورجيو گئورگي غيورغي غيورغيس جورجيوس گيورگي|Георгий Георг Джорджо Гиорги Георгиос
Jorge||خورخي خورخه|Хорхе
Grigory|Grigori Hryhoriy|غريغوري گريگوري|Григорий
Gregory||غريغ گرگوري|Грегори
Denis|Denys Dennis|دينيس دنيس|Денис Деннис
Dmitry|Dmitri Dimitri Dmytro Dimitry Dzmitry Dmitriy|ديميتري دميتري ديمتري دميترو دیمیتری دميتريي|Дмитрий Димитрий Дмитро
Dimitris|Dimitrios Dimitar|ديميتريس|Димитрис Димитр Димитриос
Yevgeny|Evgeny Evgeni Yevgeni Yevhen|يفغيني ايفغيني اوگني يوگني يفغينيي|Евгений
Eugene||يوجين|Юджин
Yelena|Elena Olena|يلينا ايلينا النا إيلينا|Елена Элена
Helena|Helen|هيلينا هلنا|Хелена
Yekaterina|Ekaterina Katerina Kateryna|يكاترينا ايكاترينا كاترينا|Екатерина Катерина
Catherine|Katherine|كاثرين كاترين|Катрин Кэтрин
Igor|Ihor|ايغور ايگور إيهور|Игорь Игор
Ilya|Illia|ايليا|Илья
Ivan|Iwan|ايفان ايوان|Иван
Irina|Iryna|ايرينا|Ирина
Kirill|Kyrylo Cyril|كيريل|Кирилл
Konstantin|Constantin Constantine Kostyantyn Konstantinos|قسطنطين كنستانتين كونستانتين|Константин Константинос
Leonid||ليونيد لئونيد|Леонид
Maxim|Maksim Maksym|مكسيم ماكسيم|Максим
Maria|Mariya Marija|ماريا|Мария
Marina||مارينا|Марина
Mikhail|Mykhailo Mikheil Mykhaylo|ميخائيل ميخاييل مخائيل|Михаил Михайло
Michael|Micheal Mikael|مايكل مايكل|Майкл Михаэль
Michel~Mikhail||ميشيل ميشال ميشل|Мишель
Miguel||ميغيل ميگل|Мигель
Michal||ميخال|Михал
Natalia|Natalya Nataliya Natalie|ناتاليا|Наталья Наталия
Nikita|Mykyta|نيكيتا|Никита
Nikolai|Nikolay Mykola Nicolae|نيكولاي ميكولا نيكلاي|Николай Микола Николае Мікалай
Nicolas~Nicholas|Nikolaos|نيكولاس نيكلاس|Николас Николаос
Nicola~Nicholas|Nikola|نيقولا نيكولا|Никола Николя
Nicholas||نيكولس|
Nikol||نيكول|Никол
Oleg|Oleh|اوليغ اولگ|Олег
Olga|Olha|اولغا اولگا|Ольга
Olaf|Olav|اولاف|Олаф
Pavel|Pavlo Pawel|بافل پاول بافيل|Павел Павло
Paul||بول پل|Пол Поль
Paolo|Paulo|پائولو باولو|Паоло Пауло
Pablo||بابلو پابلو|Пабло
Pyotr|Petr Petro Piotr|بيوتر پيوتر پترو|Петр Петро
Peter|Pieter Petar Péter|بيتر پيتر پتر|Петер Питер
Pedro||بيدرو پدرو|Педро
Pierre||بيير پير پيير|Пьер
Roman||رومان|Роман
Ruslan||روسلان|Руслан
Rustem|||Рустем
Sergei|Sergey Serhii Serhiy Siarhei Syarhey|سيرغي سيرجي سرگئي سرگي سيرغيي سيرهي|Сергей Сергий
Sergio|Serge|سيرجيو سرجيو سيرج|Сержио Серхио Серж
Stanislav|Stanislaw|ستانيسلاف استانيسلاو|Станислав
Stepan||ستيبان|Степан
Stephen|Steven Steve Stephan|ستيفن استيون استفن ستيف استيو|Стивен Стив
Stefan~Stephen||ستيفان استفان|Стефан
Stephane~Stephen||ستيفاني|Стефани
Stefano||ستيفانو|Стефано
Svetlana|Sviatlana|سفيتلانا اسوتلانا|Светлана
Taras||تاراس|Тарас
Tatyana|Tatiana|تاتيانا|Татьяна
Timur|Taimur|تيمور|Тимур
Fyodor|Fedor Fiodor|فيودور فدور|Федор Фёдор
Edward|Eduard Edouard|ادوارد إدوار|Эдуард Эдвард
Eduardo||ادواردو|Эдуардо
Yury|Yuri Yuriy Yurii Jurij|يوري يورى|Юрий
Yulia|Julia Yuliya Giulia|يوليا جوليا ژوليا|Юлия Джулия
Yaroslav|Jaroslaw|ياروسلاف ياروسلاو|Ярослав
Anna|Ganna Anne Ann|آنا آن|Анна
Annalena||انالينا آنالنا|Анналена
Angela||انغيلا انجيلا آنگلا|Ангела
Adam||آدم|Адам
Alan|Allan|الان آلن ألين|Алан
Albert|Alberto Albrecht|البرت آلبرت البرتو|Альберт
Alfred||الفرد آلفرد|Альфред
Angel||انجل|Анхель
Angus||انغوس|
Ariel||ارييل آريل|Ариэль
Arthur|Artur Arturo|ارثر آرتور آرثر|Артур
Avigdor||افيغدور آويگدور|Авигдор
Barack|Barak|باراك باراک|Барак
Benjamin|Binyamin Benyamin|بنيامين|Биньямин Беньямин Бенджамин
Benny|Beny|بيني بني|Бенни
Bernard|Bernhard|برنارد|Бернар Бернард
Bill||بيل|Билл
Bob||بوب باب|Боб
Brad||براد|Брэд
Brian|Bryan|بريان برايان|Брайан
Bruce||بروس|Брюс
Bruno||برونو|Бруно
Karl|Carl Karol|كارل|Карл Кароль
Carlos|Carlo|كارلوس|Карлос
Charles||شارل چارلز تشارلز|Чарльз Шарль
Christian|Kristian|كريستيان|Кристиан Христиан
Christopher|Christophe Christoph|كريستوفر كريستوف|Кристофер Кристоф
Colin||كولن كولين|Колин
Craig||كريغ|Крейг
Daniel|Danielle Danil|دانيال دانييل دنيل|Даниэль Даниил
Dan||دان|Дэн
David|Davide|ديفيد ديويد دافيد داويد|Дэвид Давид
Dick||ديك|Дик
Dominic|Dominique|دومينيك|Доминик
Donald||دونالد|Дональд
Edgar||ادغار|Эдгар
Elizabeth|Elisabeth|اليزابيث اليزابت|Елизавета Элизабет
Emil|Emile|اميل|Эмиль
Emmanuel|Manuel Emanuele Immanuel|ايمانويل امانوئل مانويل|Эммануэль Мануэль
Eric|Erik|اريك|Эрик
Erdogan|Erdoğan|اردوغان أردوغان|Эрдоган
Ernest||ارنست|Эрнест
Federica||فيديريكا فدريكا|Федерика
Felix||فيلكس|Феликс
Fernando||فرناندو|Фернандо
Francis|Frances|فرانسيس|Фрэнсис
Francois||فرانسوا|Франсуа
Francisco||فرانسيسكو|Франсиско
Francesco||فرانچسكو فرانشيسكو|Франческо
Frank|Franck|فرانك|Франк Фрэнк
Friedrich||فريدريش|Фридрих
Frederic|Frederick Fredrik Frederik|فردريك فريدريك|Фредерик
Gerard||جيرار|Жерар
Gerhard||گرهارد جيرهارد غيرهارد|Герхард
Gerald||جيرالد|Джеральд
Gordon||غوردون گوردون جوردون|Гордон
Graham||غراهام گراهام|Грэм
Guido||غويدو گيدو|Гвидо
Gustavo|Gustav|غوستافو گوستاوو|Густаво Густав
Hans||هانس|Ханс Ганс
Harry||هاري|Гарри
Heiko||هايكو|Хайко
Heinrich||هاينريش|Генрих
Henry|Henri|هنري|Генри Анри
Hillary||هيلاري|Хиллари
Hugo||هوغو هوگو|Уго
Jack|Jacques|جاك ژاك جک|Джек Жак
Jake||جيك|Джейк
James|Jim|جيمس جيمز جيم|Джеймс Джим
Jan|Yan|يان|Ян
Janet||جانيت جنت|Джанет
Javier|Xavier|خافيير كزاويه خاوير|Хавьер Ксавье
Jean~John||جان ژان|Жан
Jeff|Jeffrey Geoffrey|جيف جفري جيفري|Джефф Джеффри
Jens||ينس|Йенс
Jeremy||جيريمي جرمي|Джереми
Jerry||جيري|Джерри
Joe||جو|Джо
Johann|Johannes|يوهان يوهانس|Иоганн Йоханнес
John|Jon|جون|Джон
Jonathan|Yonatan|جوناثان جاناتان|Джонатан
Jose||خوسيه خوزه جوزيه|Хосе Жозе
Josep||جوزيب جوزپ|Жозеп
Juan||خوان|Хуан
Julian|Julien|جوليان ژولين|Джулиан Жюльен
Justin||جاستن جاستين|Джастин
Kamala||كامالا كاملا|Камала
Karen||كارين|Карен
Keir||كير كيير|Кир
Kevin||كيفن كوين|Кевин
Kim||كيم|Ким
Kurt||كورت|Курт
Lars||لارس|Ларс
Laurent||لوران|Лоран
Lawrence|Laurence|لورانس لورنس|Лоренс
Lee|Li Rhee|لي|Ли
Leon||ليون لئون|Леон
Leo|||Лео
Lindsey|Lindsay|ليندسي ليندزي|Линдси
Lisa||ليزا|Лиза
Liz||ليز|Лиз
Lloyd||لويد|Ллойд
Louis||لويس لوئيس|Луи
Luis~Louis|Luiz|لويز|Луис
Ludwig||لودفيغ|Людвиг
Luca||لوكا|Лука
Lucas|Lukas|لوكاس|Лукас
Luigi||لويجي|Луиджи
Lula||لولا|Лула
Mark|Marc Markus Marcus|مارك|Марк
Marco||ماركو|Марко
Marcos||ماركوس|Маркос
Margaret|Margarita|مارغريت مارگارت|Маргарет
Marie||ماري|Мари
Mario||ماريو|Марио
Mariano||ماريانو|Мариано
Martin||مارتن مارتين|Мартин
Matteo||ماتيو ماتئو|Маттео
Matthew|Mathieu Matthieu|ماثيو متيو|Мэттью Матье
Mette||مته ميته|Метте
Mike||مايك|Майк
Mitt||ميت|Митт
Mitch||ميتش|Митч
Mohan||موهان|Мохан
Nancy||نانسي|Нэнси
Narendra||ناريندرا نارندرا|Нарендра
Nathan||ناثان|Натан
Ned||نيد ند|Нед
Nigel||نايجل|Найджел
Oliver|Olivier|اوليفر اوليفيه اليور|Оливер Оливье
Oscar|Oskar|اوسكار اسكار|Оскар
Patrick||باتريك پاتريك|Патрик
Pascal||باسكال پاسكال|Паскаль
Philip|Philippe Phillip Filip|فيليب فيليپ|Филипп Филип
Felipe||فيليبي|Фелипе
Rafael|Raphael|رافاييل رافائل رفائيل|Рафаэль
Ralph|Ralf|رالف|Ральф
Ramon||رامون|Рамон
Randa||رندة|
Raul||راؤول راول|Рауль
Ray||ري|Рэй
Rex||ركس|Рекс
Richard||ريتشارد ريچارد ريشار|Ричард Ришар
Ricardo||ريكاردو|Рикардо
Rick||ريك|Рик
Rishi||ريشي|Риши
Robert||روبرت رابرت روبير|Робер Роберт
Roberto|Roberta|روبرتو|Роберто
Roger||روجر راجر|Роджер
Roland|Rolando|رولان رولاند|Роланд
Ronald||رونالد|Рональд
Rudolf||رودولف|Рудольф
Samuel||صموئيل ساموئل ساموييل|Самуэль Самуил
Sanna||سانا|Санна
Scott||سكوت اسكات|Скотт
Sebastian||سيباستيان سباستين|Себастьян
Shimon||شمعون شيمون|Шимон
Simon||سيمون سايمون|Симон Саймон
Silvio||سيلفيو سيلويو|Сильвио
Susan||سوزان|Сьюзан
Theodore|Theodor|ثيودور تئودور|Теодор
Theresa|Teresa|تيريزا ترزا|Тереза
Thomas|Tomas|توماس|Томас
Tom||توم تام|Том
Tim||تيم|Тим
Timothy||تيموثي|Тимоти
Tzipi||تسيبي|Ципи
Ursula||اورسولا|Урсула
Volker||فولكر|Фолькер
Walter||والتر|Уолтер Вальтер
Warren||وارن|Уоррен
Wendy||ويندي|Венди
William||وليام ويليام|Уильям
Wilhelm||فيلهلم|Вильгельм
Guillaume||غيوم|Гийом
Wolfgang||فولفغانغ ولفگانگ|Вольфганг
Yair||يائير|Яир
Yoav||يوآف يوآو|Йоав
Zoran||زوران|Зоран
Heather||هيذر|Хизер
Tulsi||تولسي|Тулси
Pete||بيت پيت|Пит
Miller||ميلر|Миллер
Smith||سميث اسميت|Смит
Johnson||جونسون جانسون|Джонсон
Brown||براون|Браун
Jones||جونز|Джонс
Williams||وليامز ويليامز|Уильямс
Wilson||ويلسون|Уилсон
Bush||بوش|Буш
Clinton||كلينتون|Клинтон
Cohen||كوهين كوهن|Коэн
Levy|Levi|ليفي|Леви
Katz|Kats|كاتس|Кац
Garcia||غارسيا گارسيا|Гарсия
Hernandez||هرنانديز هرناندز|Эрнандес
Rodriguez||رودريغيز رودريگز|Родригес
Gonzalez||غونزاليس گونزالس|Гонсалес
Fernandez||فرنانديز فرناندز|Фернандес
Lopez||لوبيز لوپز|Лопес
Perez||بيريز پرز|Перес
Sanchez||سانشيز سانچز|Санчес
Silva||سيلفا سيلوا|Силва
Santos||سانتوس|Сантос
Schmidt||شميت اشميت|Шмидт
Muller|Mueller Müller|مولر|Мюллер
Meyer|Maier Meier|ماير|Майер
Dupont||دوبون دوپون|Дюпон
Martinez||مارتينيز مارتينز|Мартинес
Xi||شي|Си
Jinping||جينبينغ جينپينگ جین‌پینگ|Цзиньпин
Wang||وانغ وانگ|Ван
Zhang|Chang|تشانغ جانگ|Чжан
Chen||تشن چن|Чэнь
Liu||ليو|Лю
Zhao||تشاو ژائو جائو|Чжао
Wu||وو|У
Yang||يانغ يانگ|
Huang||هوانغ هوانگ|
Jong||جونغ جونگ|Чен
Un||اون|Ын
Park||بارك پارك|Пак
Moon||مون|Мун
Nguyen||نغوين نگوين|Нгуен
Shinzo||شينزو|Синдзо
Fumio||فوميو|Фумио
Yoshihide||يوشيهيدي يوشيهيده|Есихидэ
Tanaka||تاناكا|Танака
Suzuki||سوزوكي|Судзуки
Sato||ساتو|Сато
Singh||سينغ سينگ|Сингх
Kumar||كومار|Кумар
Modi||مودي|Моди
Rajnath||راجناث راجنات|Раджнатх
Subrahmanyam|Subramanyam|سوبرامانيام سوبراهمانيام|Субраманьям
Sushma||سوشما|Сушма
Anil||انيل آنيل|Анил
Arun||ارون آرون|Арун
Sanjay||سانجاي|Санджай
Vijay||فيجاي ويجي|Виджай
Ram||رام|Рам
Sharma||شارما|Шарма
Gupta||غوبتا گوپتا|Гупта
Gandhi||غاندي گاندي|Ганди
Recai||رجائي|
Mevlut||مولود مفلوت|Мевлют
Yashar|Yasar Yaşar|يشار ياشار|Яшар
Binali||بينالي بنعلي|Бинали
Hulusi||خلوصي|Хулуси
Devlet||دولت|Девлет
Bulent||بولنت|Бюлент
Numan||نعمان|Нуман
Suleyman Soylu||صويلو|Сойлу
Umit||اوميت|Умит
Yildirim||يلدريم ييلدريم|Йылдырым
Kaya||كايا|Кая
Demir||دمير|Демир
Emomali|Imomali Emomalii|امامعلي|Эмомали
Nursultan||نورسلطان|Нурсултан
Kassym-Jomart|Kasym-Zhomart|قاسمجومارت|Касым-Жомарт
Shavkat||شوكت|Шавкат
Gurbanguly|Kurbanguly|قربانقلي|Гурбангулы
Serdar|Sardar|سردار|Сердар
Sadyr|Sadir|صدير|Садыр
Sooronbay||سورونباي|Сооронбай
`;

/** One name with its spellings. */
export interface KnownName {
  /** Usual English spelling from Arabic and from Persian. */
  ar: string;
  fa: string;
  /** The `ar` name of another entry that may be the same name, or null. */
  kin: string | null;
  latin: readonly string[];
  arabic: readonly string[];
  cyrillic: readonly string[];
}

let parsed: KnownName[] | undefined;

/** All known names, in a fixed order. */
export function knownNames(): readonly KnownName[] {
  parsed ??= `${ARABIC_AND_PERSIAN}${EUROPEAN_AND_ASIAN}`
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', latin = '', arabic = '', cyrillic = ''] = line.split('|');
      const [own = '', kin = null] = name.split('~');
      const [ar = '', fa = ar] = own.split('/');
      const list = (cell: string) => cell.split(' ').filter(Boolean);
      return { ar, fa, kin, latin: list(latin), arabic: list(arabic), cyrillic: list(cyrillic) };
    });
  return parsed;
}

/** Forms that are ordinary words too, so that they do not show by themselves that a name begins. */
const ORDINARY =
  'شهيد شهيدة سلام مالك طالب ظاهر نصر نور كامل صادق شريف حافظ فاتح جهاد اميد لي شي دولت سردار شاه زاده پور خان قدس شيخ ' +
  'سلطان سلطاني امير امين صالح سالم عباسي كبير صباح ربيع معين مطلق مختار متقي عادل ماهر نادر رائد شعبان رمضان رجب صفر ' +
  'جمعة زمان حيات اسلامي تركي طهراني تهراني شيرازي نجف نجفي صدر اكبر اصغر اشرف اكرم بدر احسان ايمان الهام هدى آدم جك كير ' +
  'بني مون بارك لولا الان دان ند ري راي ميت خليفة فخري توفيق عطا عطية تاجيك وو يان جو ماري حاجي فارس رضا غني كرم خلف سيف ' +
  'صلاح عزت غازي مبارك مكي مهاجر والي رعد طاهر فاضل جميل سعود بل تيم اون هان مته ليز ركس رام غيث ديك كولن اسد قاب عجمي رستم';

let given: ReadonlySet<string> | undefined;

/** Whether a folded word of Arabic or Cyrillic script is a known name of a person and no ordinary word. */
export function isGivenName(norm: string): boolean {
  if (!given) {
    const ordinary = new Set(ORDINARY.split(' ').map((word) => fold(word)));
    given = new Set(
      knownNames()
        .flatMap((name) => [...name.arabic, ...name.cyrillic])
        .map((form) => fold(form))
        .filter((form) => !ordinary.has(form)),
    );
  }
  return given.has(norm);
}

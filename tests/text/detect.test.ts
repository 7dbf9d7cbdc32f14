import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/detect.ts';

/** Texts of our own, from a headline to two sentences. */
const TEXTS: Record<string, readonly string[]> = {
  ar: [
    'وصل وزير الخارجية العماني إلى بغداد اليوم',
    'طهران ومينسك توقعان مذكرة تفاهم',
    'إيران تنفي',
    'أعلنت وزارة الدفاع أن الرئيس بحث مع نظيره الفرنسي في باريس سبل التعاون بين البلدين.',
    'وكالة إرنا: وزیر الدفاع الایراني یصل الى مینسك في زیارة رسمیة',
    'قال مصدر لـ Reuters إن الاجتماع (G20 Summit) سيعقد في Rome يوم الخميس',
  ],
  fa: [
    'وزیر امور خارجه عمان وارد بغداد شد',
    'پوتین به تهران می‌رود',
    'ایران و بلاروس تفاهم‌نامه امضا کردند',
    'رئيس جمهوري در ديدار با سفير جديد گفت كه روابط دو كشور بايد گسترش يابد.',
    'سخنگوی دولت افغانستان در کابل گفت که این هیئت برای گفتگو به دوحه رفته است.',
  ],
  ur: ['وزیر خارجہ نے کہا ہے کہ دونوں ممالک کے درمیان مذاکرات جاری ہیں', 'ایران اور پاکستان کے صدور کی ملاقات'],
  ps: ['د بهرنیو چارو وزیر وویل چې دواړه هېوادونه به خبرې وکړي', 'ولسمشر نن ښوونځی پرانیست'],
  ckb: ['سەرۆکی هەرێم لە هەولێر لەگەڵ باڵیۆزی نوێ کۆبووەوە'],
  ru: [
    'Министр иностранных дел прибыл в Багдад с визитом',
    'Лукашенко и Раиси провели переговоры',
    'Президент заявил, что страны подпишут соглашение о сотрудничестве.',
  ],
  uk: ['Міністр закордонних справ прибув до Києва з візитом', 'Україна і Польща підписали угоду про співпрацю'],
  be: ['Міністр замежных спраў прыбыў у Мінск з візітам', 'Прэзідэнт заявіў, што краіны падпішуць пагадненне'],
  bg: ['Министърът на външните работи ще се срещне с посланика в София'],
  sr: ['Председник је рекао да ће се састати са министром у Београду'],
  kk: ['Президент Қазақстан мен Өзбекстан арасындағы келісімге қол қойды'],
  en: [
    'Foreign minister arrives in Baghdad for talks',
    'Putin visits Tehran',
    'Iran, Belarus sign defence memorandum',
    'The president said that the two countries would sign the agreement on Monday.',
  ],
  tr: ['Dışişleri Bakanı resmi ziyaret için Bağdat’a geldi', 'İki ülke arasında anlaşma imzalandı'],
  az: ['Xarici işlər naziri rəsmi səfər üçün Bağdada gəldi'],
  fr: ['Le ministre des affaires étrangères est arrivé à Bagdad pour une visite officielle'],
  de: ['Der Außenminister ist zu einem Besuch in Bagdad eingetroffen'],
  es: ['El ministro de Exteriores llegó a Bagdad para una visita oficial'],
  he: ['שר החוץ הגיע לבגדד'],
  zh: ['外交部长抵达巴格达进行正式访问'],
  ja: ['外務大臣はバグダッドを訪問しました'],
};

/** Neighbours of Arabic, Persian, Russian and English, which their packs must never read. Dari is Persian. */
const NEIGHBOURS: Record<string, readonly string[]> = {
  ur: [
    'وزیراعظم نے کل کابل کا دورہ کیا اور صدر سے ملاقات کی',
    'ایران اور پاکستان کے درمیان سرحدی تجارت پر بات چیت ہوئی',
    'بھارت نے چین کے الزامات کو مسترد کر دیا ہے',
    'ترکی کے وزیر خارجہ دو روزہ دورے پر اسلام آباد پہنچ گئے',
    'سعودی عرب نے امدادی سامان کی دوسری کھیپ روانہ کر دی',
    'روس اور ایران نے دفاعی معاہدے پر دستخط کر دیے',
    'اقوام متحدہ نے جنگ بندی کا مطالبہ کیا',
    'امریکی صدر نے ایران پر نئی پابندیاں عائد کر دیں',
    'پولیس کے مطابق دھماکے میں تین افراد زخمی ہوئے',
    'کراچی میں مظاہرین نے سڑک بند کر دی',
    'ایران کے صدر کا دورہ پاکستان ملتوی',
    'افغان طالبان کی وفد سے ملاقات، سرحد کھولنے پر اتفاق',
  ],
  ps: [
    'د ایران ولسمشر نن کابل ته ورسېد',
    'پاکستان او افغانستان د تورخم د لارې د پرانیستلو په اړه خبرې وکړې',
    'د روسیې د بهرنیو چارو وزیر له خپل ایراني سیال سره وکتل',
    'په کندهار کې په یوه چاودنه کې درې کسان ووژل شول',
    'هند د افغانستان لپاره د غنمو مرسته ولېږله',
    'ملګرو ملتونو د اوربند غوښتنه وکړه',
    'امریکا پر ایران نوي بندیزونه ولګول',
    'د تاجکستان پوځ پر پوله ګزمې زیاتې کړې',
    'ترکیې ژمنه وکړه چې له سیلاب ځپلو سره به مرسته وکړي',
    'د دواړو هېوادونو استازو په دوحه کې تړون لاسلیک کړ',
    'ویاند وویل چې دا تور بې بنسټه دی',
    'په کابل کې لاریون کوونکو د پارلمان مخې ته شعارونه ورکړل',
  ],
  ckb: [
    'وەزیری دەرەوەی ئێران گەیشتە بەغدا',
    'تورکیا بۆردومانی ناوچە سنوورییەکانی کرد',
    'سەرۆکی هەرێم پێشوازی لە باڵیۆزی ئەمریکا کرد',
    'عێراق و تورکیا ڕێککەوتنی ئاویان واژۆ کرد',
    'نەتەوە یەکگرتووەکان داوای ئاگربەست دەکات',
    'لە سلێمانی خۆپیشاندان دژی بڕینی مووچە کرا',
    'ئێران تۆمەتەکانی ئیسرائیل ڕەت دەکاتەوە',
    'هێزەکانی سووریا لە باکووری وڵات کشانەوە',
    'شاندێکی فەرەنسا سەردانی هەولێری کرد',
    'روسیا یارمەتی مرۆیی بۆ سووریا نارد',
    'یەکێتی ئەوروپا سزای نوێی بەسەر بیلاڕووسدا سەپاند',
    'وەزیری بەرگری گوتی کە هێرشەکە دووبارە نابێتەوە',
  ],
  fa: [
    'وزیر خارجه تاجکستان به کابل رسید و با مقام‌های این کشور دیدار کرد',
    'رییس جمهور اوزبیکستان فردا به مزار شریف می‌آید',
    'هند محموله تازه گندم را از راه چابهار به هرات فرستاد',
    'سخنگوی وزارت دفاع گفت پاکستان به سمت کنر راکت شلیک کرده است',
    'باشنده‌گان بامیان در برابر والی دست به اعتراض زدند',
    'ملل متحد خواهان آتش‌بس فوری در مرز شد',
    'تفاهم‌نامه همکاری ترانزیتی میان ایران و ترکمنستان امضا شد',
    'هیئت طالبان برای گفتگو به دوحه رفت',
    'چین بورسیه‌های تحصیلی برای محصلان افغان اعلام کرد',
    'قزاقستان سفیر خود را از کابل فرا خواند',
    'طيارات پاكستاني مناطق سرحدي را بمباران كردند',
    'مكتب ها در ولايت غور بسته ماند',
  ],
  ku: [
    'Wezîrê derve yê Îranê gihîşt Bexdayê',
    'Tirkiye û Sûriye li ser sînor rêkeftin',
    'Serokê herêmê bi balyozê nû re civiya',
    'Di êrîşê de sê kes hatin kuştin',
    'Neteweyên Yekbûyî bang li her du aliyan kir ku şer rawestînin',
  ],
  tg: [
    'Вазири корҳои хориҷӣ ба Душанбе омад',
    'Тоҷикистон ва Қирғизистон дар бораи сарҳад созишнома имзо карданд',
    'Раиси ҷумҳур бо сафири Русия мулоқот кард',
  ],
};

/** Letters that careless typing or an old keyboard puts for those that only one language has. */
const CARELESS: Record<string, (text: string) => string> = {
  ur: (text) =>
    text.replace(/[یے]/g, 'ي').replace(/ک/g, 'ك').replace(/[ہھ]/g, 'ه').replace(/ں/g, 'ن').replace(/ٹ/g, 'ت'),
  ps: (text) => text.replace(/[ېۍ]/g, 'ی').replace(/ګ/g, 'گ').replace(/ړ/g, 'ر').replace(/ټ/g, 'ت').replace(/ښ/g, 'ش'),
  fa: (text) =>
    text
      .replace(/ی/g, 'ي')
      .replace(/ک/g, 'ك')
      .replace(/\u200c/g, ' '),
};

describe('detectLanguage', () => {
  for (const [language, texts] of Object.entries(TEXTS))
    for (const text of texts)
      it(`${language}: ${text.slice(0, 50)}`, () => expect(detectLanguage(text).language).toBe(language));

  for (const [language, texts] of Object.entries(NEIGHBOURS))
    for (const text of texts)
      it(`${language}: ${text.slice(0, 50)}`, () => {
        expect(detectLanguage(text).language).toBe(language);
        const careless = CARELESS[language]?.(text) ?? text;
        expect(detectLanguage(careless).language).toBe(language);
      });

  it('knows Sorani that was typed without its own letters', () => {
    const text = (NEIGHBOURS.ckb as string[]).join('. ').replace(/ە/g, 'ه\u200c').replace(/ێ/g, 'ی');
    expect(detectLanguage(text.replace(/ڕ/g, 'ر').replace(/ڵ/g, 'ل').replace(/ۆ/g, 'و')).language).toBe('ckb');
  });

  it('is sure of full sentences and unsure without signs', () => {
    expect(detectLanguage((TEXTS.fa as string[])[4] as string).sure).toBe(true);
    expect(detectLanguage((TEXTS.ar as string[])[3] as string).sure).toBe(true);
    expect(detectLanguage('Bakuriani Kazbegi')).toEqual({ language: 'en', sure: false, latin: true });
    expect(detectLanguage('')).toEqual({ language: 'und', sure: false, latin: false });
    expect(detectLanguage('12:30 — 2024/05/06 !!!')).toEqual({ language: 'und', sure: false, latin: false });
  });

  it('sees through addresses and a little of another script', () => {
    const text = 'https://www.example.org/very/long/address/in/latin/letters/that/goes/on\nزار الوفد بغداد في مايو';
    expect(detectLanguage(text).language).toBe('ar');
  });

  it('looks at the head of a text alone, however long it is', () => {
    const head = 'قال الوزير إن البلدين وقعا اتفاقا. '.repeat(2000);
    expect(detectLanguage(`${head}${'The two ministers signed an agreement. '.repeat(50_000)}`)).toEqual(
      detectLanguage(head),
    );
  });
});

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

describe('detectLanguage', () => {
  for (const [language, texts] of Object.entries(TEXTS))
    for (const text of texts)
      it(`${language}: ${text.slice(0, 50)}`, () => expect(detectLanguage(text).language).toBe(language));

  it('is sure of full sentences and unsure without signs', () => {
    expect(detectLanguage((TEXTS.fa as string[])[4] as string).sure).toBe(true);
    expect(detectLanguage((TEXTS.ar as string[])[3] as string).sure).toBe(true);
    expect(detectLanguage('Bakuriani Kazbegi')).toEqual({ language: 'en', sure: false });
    expect(detectLanguage('')).toEqual({ language: 'und', sure: false });
    expect(detectLanguage('12:30 — 2024/05/06 !!!')).toEqual({ language: 'und', sure: false });
  });

  it('sees through addresses and a little of another script', () => {
    const text = 'https://www.example.org/very/long/address/in/latin/letters/that/goes/on\nزار الوفد بغداد في مايو';
    expect(detectLanguage(text).language).toBe('ar');
  });

  it('takes a fraction of a millisecond, however long the text', () => {
    const text = 'قال الوزير إن البلدين وقعا اتفاقا. '.repeat(50_000);
    detectLanguage(text);
    const started = performance.now();
    for (let i = 0; i < 100; i++) detectLanguage(text);
    expect((performance.now() - started) / 100).toBeLessThan(5);
  });
});

/**
 * Damage as reports from the web have it, made the same way each time: by a seed, and by the lines that pages put into
 * their reports. Of our own writing.
 */

/** A generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What to look for that is as if it were a page's own: lines of each kind, by language. */
export const LINES: Record<string, readonly string[]> = {
  ar: [
    'اقرأ أيضا: مصر تهدد بقطع العلاقات مع كندا',
    'اقرأ أيضاً.. تركيا تقصف مواقع في اليونان',
    'إقرأ المزيد: الهند تفرض عقوبات على البرازيل',
    'مواضيع ذات صلة: فرنسا تستدعي سفير اليابان',
    'قد يهمك: رئيس المكسيك يزور السويد',
    'شاهد أيضا: اشتباكات بين جيشي النرويج وبولندا',
    'صورة أرشيفية من زيارة رئيس المكسيك إلى السويد في 4 مارس 2011',
    'أرشيف: لقاء سابق بين وزيري خارجية الهند والبرازيل، 12 يناير 2009',
    'تصوير: مراسلنا في أوتاوا، 2013',
    'شارك هذا الخبر',
    'فيسبوك تويتر واتساب تيليجرام طباعة',
    'اترك تعليقاً',
    'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
    'الأكثر قراءة',
    'عاجل | الهند تقصف البرازيل',
    'تابعوا آخر أخبارنا عبر Google news',
    'آخر تحديث: 12:40 - 3 شباط 2010',
    'اشترك في النشرة البريدية',
  ],
  fa: [
    'بیشتر بخوانید: مصر کانادا را به حمله تهدید کرد',
    'بیشتر بخوانید:',
    'همچنین بخوانید: ترکیه مواضع یونان را بمباران کرد',
    'مطالب مرتبط: هند برزیل را تحریم کرد',
    'اخبار مرتبط',
    'عکس آرشیوی: دیدار رئیس‌جمهور مکزیک از سوئد، ۴ اسفند ۱۳۸۹',
    'تصویر: وزیران خارجه هند و برزیل در سال ۱۳۸۵',
    'کد خبر: ۸۴۵۱۲۳۶',
    'لینک کوتاه کپی شد',
    'اشتراک‌گذاری در تلگرام واتس‌اپ ایکس',
    'نظر شما',
    'نظر خود را بنویسید. نشانی ایمیل شما منتشر نخواهد شد',
    'پربازدیدترین‌ها',
    'انتهای پیام/',
    'تاریخ انتشار: ۳ بهمن ۱۳۸۸ - ۱۲:۴۰',
    'ببینید: درگیری ارتش نروژ و لهستان',
    'عضویت در خبرنامه',
    'فوری | هند برزیل را بمباران کرد',
  ],
  ru: [
    'Читайте также: Египет пригрозил Канаде войной',
    'Читайте также Турция обстреляла Грецию',
    'Ещё по теме: Индия ввела санкции против Бразилии',
    'По теме: Франция вызвала посла Японии',
    'Смотрите также: армия Норвегии вторглась в Польшу',
    'Архивное фото: президент Мексики в Швеции, 4 марта 2011 года',
    'Фото: встреча министров Индии и Бразилии, 12 января 2009 года',
    '© Наше агентство, 2013',
    'Поделиться',
    'ВКонтакте Telegram Одноклассники WhatsApp',
    'Оставить комментарий',
    'Ваш адрес email не будет опубликован. Обязательные поля помечены *',
    'Самое читаемое',
    'Срочно: Индия бомбит Бразилию',
    'Подписывайтесь на наш канал в Telegram',
    'Обновлено: 3 февраля 2010, 12:40',
    'Подписаться на рассылку',
    'Реклама',
  ],
  en: [
    'Read also: Egypt threatens Canada with war',
    'Read more: Turkey shells Greece',
    'READ MORE',
    'Related: India imposes sanctions on Brazil',
    'Related stories',
    'See also: France summons Japanese ambassador',
    'You may also like: Norwegian army invades Poland',
    'File photo: the president of Mexico visits Sweden, 4 March 2011',
    "Image caption: India's and Brazil's ministers met on 12 January 2009",
    'Photo by our correspondent, Ottawa, 2013',
    'Share this article',
    'Facebook Twitter WhatsApp Telegram Email',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Most read',
    'Breaking: India bombs Brazil',
    'Sign up to our newsletter',
    'Last updated: 3 February 2010, 12:40',
    'Advertisement',
    'By our staff writer',
  ],
};

/** Headers as crawlers write them above a text; the day is that of publication. */
const HEADERS: readonly ((iso: string) => string)[] = [
  (iso) => `date ${iso}\n`,
  (iso) => `${iso} 19:01\n`,
  (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)} - 19:01\n`,
  (iso) => `url: https://news.example/${iso.replaceAll('-', '/')}/48213\n`,
  () => 'Home > World > News\n',
];

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

/** Replaces matches with a chance. */
const some = (text: string, pattern: RegExp, chance: number, random: () => number, by: (match: string) => string) =>
  text.replace(pattern, (match) => (random() < chance ? by(match) : match));

/** Letters that a scan confuses. */
const CONFUSED: Record<string, string> = {
  ...{ б: 'о', в: 'б', и: 'н', л: 'п', н: 'и', п: 'н', р: 'р', т: 'г', ш: 'щ' },
  ...{ c: 'e', e: 'c', i: 'l', l: 'i', n: 'u', o: 'a', r: 'n', t: 'f', u: 'n', a: 'o' },
  ...{ ب: 'ن', ت: 'ث', ر: 'ز', س: 'ش', ف: 'ق', ن: 'ت', ي: 'ب', ی: 'ب', ح: 'خ', ع: 'غ', د: 'ذ', ل: 'ا' },
};

export interface Damaged {
  text: string;
  language: string;
  published: string | null;
  /** Names that a slip may hit. */
  names: readonly string[];
}

/** The ways in which reports are damaged, each a function of the report and of chance. */
export const DAMAGES: Record<string, (report: Damaged, random: () => number) => string> = {
  'doubled spaces': ({ text }, random) =>
    some(text, / /g, 0.15, random, () => pick(['  ', '\u00a0', ' \t', '   '], random)),
  'spaces lost behind marks': ({ text }, random) =>
    some(text, /(?<=[^\d\s][.,،؛:]) (?=\p{L})/gu, 0.5, random, () => ''),
  'spaces before marks': ({ text }, random) => some(text, /(?<=\p{L})(?=[.,،؛!؟])/gu, 0.5, random, () => ' '),
  'spaces lost behind letters that do not join': ({ text, language }, random) =>
    language === 'ar' || language === 'fa' ? some(text, /(?<=[ادذرزوة]) (?=\p{L}{4})/gu, 0.08, random, () => '') : text,
  'non-joiners as spaces': ({ text }, random) => some(text, /\u200c/g, 0.7, random, () => ' '),
  'non-joiners gone': ({ text }, random) => some(text, /\u200c/g, 0.7, random, () => ''),
  'letters of the other keyboard': ({ text }, random) => {
    const other: Record<string, string> = {
      ي: 'ی',
      ی: 'ي',
      ك: 'ک',
      ک: 'ك',
      ى: 'ي',
      ه: 'ه',
      ة: 'ه',
      أ: 'ا',
      إ: 'ا',
      ё: 'е',
    };
    return some(text, /[يیكکىةأإё]/g, 0.5, random, (letter) => other[letter] as string);
  },
  'diacritics and stretched letters': ({ text }, random) =>
    some(text, /(?<=[بتسلكمنهي])(?=[بتسلكمنهي])/g, 0.1, random, () => pick(['ـ', 'ـــ', 'َ', 'ّ', 'ِ'], random)),
  'slips in names': ({ text, names }, random) => {
    // long names: what a conjunction, a preposition and the article add to them does not make a short one long
    const bare = (word: string) => word.replace(/^[وفبلك]?(?:ال|لل)?(?=.{4})/, '');
    const long = names.flatMap((name) => name.split(/[\s\u200c]+/)).filter((word) => bare(word).length >= 7);
    const word = long.length > 0 ? pick(long, random) : '';
    if (word === '') return text;
    // neither at the head nor in the ending of the word
    const start = word.length - bare(word).length + 2;
    const at = start + Math.floor(random() * (word.length - start - 3));
    const letter = word[at] as string;
    const slip = pick([CONFUSED[letter] ?? '', '', letter + letter], random);
    return text.replace(word, word.slice(0, at) + slip + word.slice(at + 1));
  },
  'lines of the page in between': ({ text, language }, random) => {
    const lines = LINES[language] as readonly string[];
    const out: string[] = [];
    for (const line of text.split('\n')) {
      out.push(line);
      if (random() < 0.6) out.push(pick(lines, random));
    }
    return out.join('\n');
  },
  'headers of crawlers': ({ text, published }, random) => pick(HEADERS, random)(published ?? '2024-05-13') + text,
};

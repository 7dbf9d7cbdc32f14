/** Persian nouns and adjectives: what endings a token may carry, and the joints that crawled text has lost. */
import type { Reading } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';

export { verbForms } from './verbs.ts';

const list = (text: string) =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => fold(word)),
  );

/**
 * Words whose parts a text may write apart where the standard has a non-joiner: می‌کند → می کند, تحریم‌ها → تحریم ها,
 * کرده‌اند → کرده اند, نیروهایشان → نیروهای شان (so in Dari); and the auxiliary of the future, which stands right before its verb (خواهد کرد), so that a
 * future is one token as every other tense is.
 */
export const joins = {
  next: list(
    'می نمی بازمی بازنمی برمی برنمی درمی درنمی فرامی فرومی وامی خواهم خواهی خواهد خواهیم خواهید خواهند نخواهم نخواهی نخواهد نخواهیم نخواهید نخواهند',
  ),
  previous: list('ها های هایی هایش هایشان هایمان هایم ای ی اش شان اند تر ترین ترین‌های'),
};

/** Adjectives in ی of words that name an act or an institution: "هواپیمای جنگی" is no war. */
const RELATIONAL = list(`
دفاعی قطعی جنگی نظامی انتقادی حمایتی تهاجمی تحریمی اعتراضی تجاری دولتی حکومتی پارلمانی حزبی وزارتی تهدیدی
شورشی رئیسی امیری شاهی رهبری همکاری گفتگویی ترکی مردی کردی وزیری سفیری ارتشی پلیسی شورایی مجلسی سپاهی درگیری خودداری
میانجیگری میانجی جانشینی نمایندگی پناهندگی آزادی برقراری برگزاری خریداری بازی ورزشی کشتی آتشی توپی کناره‌گیری
دستگیری بمب‌گذاری سرمایه‌گذاری تیراندازی گروگان‌گیری عادی ترابری بازداشتی تروری مرزی مستشاری دادگاهی
`);

/** Words that end as a plural does and are none, or whose singular is another word. */
const WHOLE = list(`
ایران تهران جهان لبنان یونان سودان عنوان زمان جریان میان پایان طالبان درمان پیمان بحران خواهان دوران جوان سازمان فرمان
قهرمان مسلمان استان عمان همزمان نشان آلمان افغانستان پاکستان عربستان میزان آسمان ساختمان صادرات واردات تسلیحات تأسیسات
عملیات تجهیزات تشکیلات مجازات امارات خدمات تلفات مهمات انتخابات وزارت تجارت صلحات ملاقات تنها انتها دفتر دکتر بیشتر کمتر
درخواست سیاست ریاست خواست ارزش گزارش ارتش افزایش کاهش تلاش آتش نقش بخش پذیرش تنش دانش روش آزمایش جنبش پرسش کشمکش نگرش
فروش سازش خواهش پوشش چالش ورزش واکنش همایش رزمایش گشایش نمایش گسترش سفارش شورش ریزش گرایش پیدایش آرامش سرزنش کوشش سرکش
پادگان پایگاه بیمارستان دبیرستان خراسان کردستان لرستان سیستان گلستان مازندران همدان زنجان گیلان آبادان اصفهان سمنان
عاشقان رمضان شعبان آبان خیابان بیابان مهربان پهلوان سلطان شیطان زندان دندان میدان نادان باران یاران تاوان کاروان فراوان
روان ناتوان اردوغان عمران ایمان اطمینان داستان تابستان زمستان دبستان بوستان باستان شهرستان دوستان
`);

/** What must not come out of another word: کردها are Kurds, داده‌ها data, خواسته‌ها demands, استان‌های no Astana. */
const UNFOUND = list(`
کرد کرده گفت گفته داد داده شد شده کشت کشته خواست خواسته ساخت ساخته گرفت گرفته زد زده رفت رفته بست بسته خورد خورده یافت یافته
کند شود دهد گیرد رسد زند سازد رود بود بوده نمود نموده رسید رسیده آمد آمده آورد آورده برد برده آستانه ماند مانده نوشت نوشته فروخت گوید
`);

type Rule = readonly [suffix: string, least: number, after: string, add: readonly string[], flags: Partial<Reading>];
const POSSESSED: Partial<Reading> = { pronoun: true };
const rule = (suffix: string, least: number, after = '', add: string[] = [''], flags: Partial<Reading> = {}): Rule => [
  fold(suffix),
  least,
  fold(after),
  add.map((ending) => fold(ending)),
  flags,
];

/** Ending, letters that must be left at least, letters one of which must stand before it ('' any), what to add back. */
const RULES: readonly Rule[] = [
  rule('هایشان', 2, '', [''], POSSESSED),
  rule('هایمان', 2, '', [''], POSSESSED),
  rule('هایش', 2, '', [''], POSSESSED),
  rule('هایم', 2, '', [''], POSSESSED),
  rule('هایی', 2),
  rule('های', 2),
  rule('ها', 2),
  rule('ترین', 3),
  rule('تر', 3),
  rule('یشان', 2, 'او', [''], POSSESSED),
  rule('شان', 3, '', [''], POSSESSED),
  rule('مان', 4, '', [''], POSSESSED),
  rule('یش', 2, 'او', [''], POSSESSED),
  rule('اش', 2, 'ه', [''], POSSESSED),
  rule('ش', 3, '', [''], POSSESSED),
  rule('است', 4),
  rule('گان', 3, '', ['ه']),
  rule('یان', 3, 'او'),
  rule('ان', 3),
  rule('جات', 3, '', ['', 'ه']),
  rule('ات', 3, '', ['', 'ه']),
  rule('ای', 2, 'ه'),
  rule('یی', 2, 'او'),
  rule('ی', 3),
  rule('ی', 2, 'اوه'),
];
/** "به" written together with the next word ("بهعنوان"). */
const TO = fold('به');

/**
 * How a token can be read when its endings are taken off: plural, indefinite, ezafe, possessive, comparative, copula.
 * @param norm folded token
 * @returns readings, the token itself first, then those with less taken off before those with more
 */
export function readings(norm: string): Reading[] {
  const out: Reading[] = [{ key: norm }];
  if (norm.length < 4) return norm.length === 3 ? shortReadings(norm, out) : out;
  const seen = new Set([norm]);
  for (let at = 0; at < out.length && at < 12; at++) {
    const from = out[at] as Reading;
    if (WHOLE.has(from.key)) continue;
    for (const [suffix, least, after, add, flags] of RULES) {
      const { key } = from;
      const rest = key.length - suffix.length;
      if (rest < least || !key.endsWith(suffix)) continue;
      if (after !== '' && !after.includes(key[rest - 1] as string)) continue;
      if (suffix.length === 1 && RELATIONAL.has(key)) continue;
      const stem = key.slice(0, rest);
      for (const ending of add) {
        if (seen.has(stem + ending) || UNFOUND.has(stem + ending)) continue;
        seen.add(stem + ending);
        out.push({ ...from, key: stem + ending, ...flags });
      }
    }
  }
  if (norm.startsWith(TO) && norm.length >= 6 && !seen.has(norm.slice(2)))
    out.push({ key: norm.slice(2), particle: 'to' });
  return out;
}

/** Three letters: only ezafe and the indefinite after a long vowel can be undone ("موی"). */
function shortReadings(norm: string, out: Reading[]): Reading[] {
  const [, second, third] = norm;
  if (third === fold('ی') && (second === 'ا' || second === 'و')) out.push({ key: norm.slice(0, 2) });
  return out;
}

/** Broken plurals and second spellings that no ending explains: singular → forms. */
const BROKEN = `
سفیر سفرا|وزیر وزرا|رئیس رؤسا|عضو اعضا|سند اسناد|رابطه روابط|خبر اخبار|هیئت هیات|هیات هیئت|طرف اطراف|شهید شهدا|متحد متحدین|حادثه حوادث
مسئول مسؤول|مسؤول مسئول|مامور مأمورین|ملت ملل|دولت دول|تبعه اتباع|اسیر اسرا|مانع موانع|مسأله مسائل|حاکم حکام|قانون قوانین|امیر امرا
شیخ شیوخ|تاجر تجار|نیرو نیروها|قاتل قاتلین|زائر زائرین|مذاکره مذاکرات|معاهده معاهدات|مجاهد مجاهدین|مبحث مباحث|ضربه ضربات|حکم احکام
گفتگو گفت‌وگو گفتگوی گفت‌وگوی گفت‌وگوها گفتگوها گفت‌وگوهای گفتگوهای گفت‌وگویی گفتگویی|تفاهمنامه تفاهم‌نامه|رئیس‌جمهور رئیس‌جمهوری|رئیس‌جمهوری رئیس‌جمهور
`;
const broken = new Map<string, string[]>();
for (const entry of BROKEN.trim().split(/[|\n]/)) {
  const [singular, ...forms] = entry
    .trim()
    .split(' ')
    .map((word) => fold(word));
  broken.set(singular as string, [...new Set(forms)]);
}

/**
 * Forms of a noun or adjective that `readings` does not undo.
 * @param lemma the table's word, folded or not
 * @returns folded forms, the lemma first
 */
export function nounForms(lemma: string): string[] {
  const word = fold(lemma);
  return [...new Set([word, ...(broken.get(word) ?? [])])];
}

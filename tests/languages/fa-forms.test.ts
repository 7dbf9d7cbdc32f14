/** Each form as the standard writes it, with a space for the non-joiner, and with nothing: crawlers lose it in both ways. */
import { describe, expect, it } from 'vitest';
import { joins, readings, verbForms } from '../../src/languages/fa/morphology.ts';
import type { VerbForm } from '../../src/model/index.ts';
import { fold } from '../../src/text/fold.ts';
import { words } from '../../src/text/tokens.ts';

const JOINER = '\u200c';
const spellings = (written: string) =>
  written.includes(JOINER)
    ? [written, written.replaceAll(JOINER, ' '), written.replaceAll(JOINER, ''), arabic(written)]
    : [written, arabic(written)];
/** The same with the Arabic letters that many keyboards give. */
const arabic = (written: string) => written.replaceAll('ی', 'ي').replaceAll('ک', 'ك');

const cache = new Map<string, VerbForm[]>();
const forms = (verb: string) => {
  if (!cache.has(verb)) cache.set(verb, verbForms(verb));
  return cache.get(verb) as VerbForm[];
};
/** An auxiliary that a space parts from its participle adds nothing: the participle alone is the form. */
const find = (verb: string, written: string) => {
  const text = words(written.replace(/(?<=ه) (?:است|بود|بودند|باشد)$/, ''), joins).join(' ');
  return forms(verb).find((form) => form.form === text);
};

const VERBS: [verb: string, flags: Partial<VerbForm>, written: string][] = [
  ['کردن', {}, 'کرد کردند کردم کردیم می‌کرد می‌کردند کرده کرده‌است کرده‌اند کرده‌ایم کرده‌بود کرده‌بودند می‌کرده کرده‌باشد'],
  ['کردن', { present: true }, 'می‌کند می‌کنند می‌کنیم'],
  ['کردن', { negated: true }, 'نکرد نکردند نمی‌کرد نمی‌کردند نکرده نکرده‌است نکرده‌اند نمی‌کند نمی‌کنند نکرده‌بود'],
  ['کردن', { subjunctive: true }, 'بکند بکنند کند کنند'],
  ['کردن', { subjunctive: true, negated: true }, 'نکند نکنند'],
  ['کردن', { future: true }, 'خواهد‌کرد خواهند‌کرد خواهیم‌کرد'],
  ['کردن', { future: true, negated: true }, 'نخواهد‌کرد نخواهند‌کرد'],
  ['کردن', { passive: true }, 'شد شدند شده شده‌است شده‌اند شده‌بود شده‌بودند می‌شد می‌شدند گردید گردیدند گشت'],
  ['کردن', { passive: true, present: true }, 'می‌شود می‌شوند می‌گردد'],
  ['کردن', { passive: true, negated: true }, 'نشد نشدند نشده نشده‌است نمی‌شود نگردید'],
  ['کردن', { passive: true, future: true }, 'خواهد‌شد خواهند‌شد'],
  ['کردن', { passive: true, subjunctive: true }, 'شود شوند بشود'],
  ['دادن', {}, 'داد دادند می‌داد داده داده‌است داده‌اند داده‌بود'],
  ['دادن', { present: true }, 'می‌دهد می‌دهند'],
  ['دادن', { negated: true }, 'نداد ندادند نمی‌دهد نداده‌است'],
  ['دادن', { passive: true }, 'یافت یافتند یافته یافته‌است یافته‌اند'],
  ['دادن', { passive: true, present: true }, 'می‌یابد'],
  ['گرفتن', {}, 'گرفت گرفتند گرفته گرفته‌است گرفته‌اند می‌گرفت گرفته‌بودند'],
  ['گرفتن', { present: true }, 'می‌گیرد می‌گیرند'],
  ['گرفتن', { negated: true }, 'نگرفت نمی‌گیرد نگرفته‌اند'],
  ['داشتن', {}, 'داشت داشتند دارد دارند داشته داشته‌است داشته‌اند'],
  ['داشتن', { negated: true }, 'نداشت ندارد ندارند نداشته‌است'],
  ['پذیرفتن', {}, 'پذیرفت پذیرفتند پذیرفته‌است پذیرفته‌اند'],
  ['پذیرفتن', { negated: true }, 'نپذیرفت نپذیرفتند نمی‌پذیرد'],
  ['پیوستن', {}, 'پیوست پیوستند پیوسته‌است پیوسته‌اند'],
  ['پیوستن', { present: true }, 'می‌پیوندد می‌پیوندند'],
  ['پیوستن', { negated: true }, 'نپیوست نمی‌پیوندد'],
  ['خواستن', {}, 'خواست خواستند خواسته‌است خواسته‌اند می‌خواست'],
  ['خواستن', { present: true }, 'می‌خواهد می‌خواهند'],
  ['فرستادن', {}, 'فرستاد فرستادند فرستاده‌است فرستاده‌اند فرستاده‌بود'],
  ['فرستادن', { passive: true }, 'فرستاده‌شد فرستاده‌شدند فرستاده‌شده‌است'],
  ['آمدن', {}, 'آمد آمدند آمده‌است آمده‌اند'],
  ['آمدن', { present: true }, 'می‌آید می‌آیند'],
  ['آمدن', { negated: true }, 'نیامد نیامده‌است نمی‌آید'],
  ['افزودن', {}, 'افزود افزودند افزوده‌است'],
  ['افزودن', { negated: true }, 'نیفزود'],
  ['بازگشتن', {}, 'بازگشت بازگشتند بازگشته‌است بازگشته‌اند'],
  ['بازگشتن', { present: true }, 'بازمی‌گردد بازمی‌گردند'],
  ['بازگشتن', { negated: true }, 'بازنگشت بازنمی‌گردد'],
];

describe('Persian verbs in each spelling', () => {
  const rows = VERBS.flatMap(([verb, flags, written]) =>
    written.split(' ').flatMap((form) => spellings(form).map((spelling) => [spelling, verb, flags] as const)),
  );
  it('are many', () => {
    expect(rows.length).toBeGreaterThan(300);
  });
  it.each(rows)('%s is of %s', (written, verb, flags) => {
    expect(find(verb, written)).toMatchObject(flags);
  });
});

const NOUNS: [singular: string, written: string][] = [
  ['تحریم', 'تحریم‌ها تحریم‌های تحریم‌هایی تحریم‌هایش تحریم‌هایشان'],
  ['موشک', 'موشک‌ها موشک‌های موشکی موشک‌هایی'],
  ['حمله', 'حمله‌ها حمله‌های حمله‌ای حملات حملاتی حمله‌اش'],
  ['نیرو', 'نیروها نیروهای نیروی نیروهایی نیروهایش نیروهایشان'],
  ['مذاکره', 'مذاکرات مذاکره‌ای مذاکراتی مذاکره‌های'],
  ['نماینده', 'نمایندگان نماینده‌ای نماینده‌اش نماینده‌های نمایندگانش'],
  ['کشور', 'کشورها کشورهای کشوری کشورش کشورشان کشورمان کشورهایشان'],
  ['توافق', 'توافقی توافق‌ها توافق‌های توافقات توافقشان'],
  ['زندانی', 'زندانیان زندانی‌ها زندانی‌های'],
  ['سرباز', 'سربازان سربازانش سربازها سربازی سربازهای'],
  ['پهپاد', 'پهپادها پهپادهای پهپادهایی پهپادی'],
];

describe('Persian nouns in each spelling', () => {
  const rows = NOUNS.flatMap(([singular, written]) =>
    written.split(' ').flatMap((form) => spellings(form).map((spelling) => [spelling, singular] as const)),
  );
  it.each(rows)('%s is of %s', (written, singular) => {
    const tokens = words(written, joins);
    expect(tokens).toHaveLength(1);
    expect(readings(tokens[0] as string).map((reading) => reading.key)).toContain(fold(singular));
  });
});

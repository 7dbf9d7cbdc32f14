import { describe, expect, it } from 'vitest';
import { joins, nounForms, readings, verbForms } from '../../src/languages/fa/morphology.ts';
import { pack } from '../../src/languages/fa/pack.ts';
import { fold } from '../../src/text/fold.ts';
import { words } from '../../src/text/tokens.ts';

const keys = (word: string) => readings(fold(word)).map((reading) => reading.key);
const form = (verb: string, written: string) => verbForms(verb).find((f) => f.form === words(written, joins).join(' '));

describe('Persian endings', () => {
  it('gives the token itself first', () => {
    expect(keys('تحریم‌های')[0]).toBe(fold('تحریم‌های'));
    expect(keys('به')).toEqual([fold('به')]);
  });
  it.each([
    ['تحریم‌های', 'تحریم'],
    ['تحریمهای', 'تحریم'],
    ['مذاکراتی', 'مذاکره'],
    ['ایرانیان', 'ایرانی'],
    ['حمله‌ای', 'حمله'],
    ['حملات', 'حمله'],
    ['نمایندگان', 'نماینده'],
    ['نزدیک‌ترین', 'نزدیک'],
    ['کشورهایشان', 'کشور'],
    ['نیروی', 'نیرو'],
    ['اروپای', 'اروپا'],
    ['همتایش', 'همتا'],
    ['توافقی', 'توافق'],
    ['بهعنوان', 'عنوان'],
  ])('reads %s as %s', (written, citation) => {
    expect(keys(written)).toContain(fold(citation));
  });
  it.each([
    ['جنگی', 'جنگ'],
    ['رئیسی', 'رئیس'],
    ['صادرات', 'صادر'],
    ['تأسیسات', 'تأسیس'],
    ['طالبان', 'طالب'],
    ['سازمان', 'ساز'],
    ['ارزش', 'ارز'],
  ])('does not read %s as %s', (written, wrong) => {
    expect(keys(written)).not.toContain(fold(wrong));
  });
  it('marks possessives and a glued preposition', () => {
    expect(readings(fold('کشورشان')).find((r) => r.key === fold('کشور'))?.pronoun).toBe(true);
    expect(readings(fold('بهعنوان')).find((r) => r.key === fold('عنوان'))?.particle).toBe('to');
  });
  it('joins what is written apart', () => {
    expect(words('می کنند', joins)).toEqual([fold('می‌کنند')]);
    expect(words('تحریم های', joins)).toEqual([fold('تحریم‌های')]);
    expect(words('کرده اند', joins)).toEqual([fold('کرده‌اند')]);
    expect(words('امضا خواهد شد', joins)).toEqual([fold('امضا'), fold('خواهدشد')]);
    expect(words('از ایران', joins)).toHaveLength(2);
  });
});

describe('Persian verbs', () => {
  it.each(['کرد', 'کردند', 'می‌کرد', 'کرده', 'کرده‌اند', 'نمود', 'کردهاند'])('کردن has %s', (written) => {
    expect(form('کردن', written)).toEqual({ form: fold(written) });
  });
  it.each(['بکند', 'کند', 'نکنند'])('marks %s as subjunctive', (written) => {
    expect(form('کردن', written)).toMatchObject({ subjunctive: true });
  });
  it('marks negation, future, passive and the infinitive', () => {
    for (const negative of ['نکرد', 'نمی‌کند', 'نکرده', 'نکرده‌اند', 'نکند'])
      expect(form('کردن', negative), negative).toMatchObject({ negated: true });
    expect(form('کردن', 'خواهد کرد')).toMatchObject({ future: true });
    expect(form('کردن', 'نخواهند کرد')).toMatchObject({ future: true, negated: true });
    for (const passive of ['شد', 'شدند', 'شده‌است', 'می‌شود', 'شود', 'گردید'])
      expect(form('کردن', passive), passive).toMatchObject({ passive: true });
    expect(form('کردن', 'نشد')).toMatchObject({ passive: true, negated: true });
    expect(form('کردن', 'خواهد شد')).toMatchObject({ passive: true, future: true });
    expect(form('کردن', 'کردن')).toMatchObject({ participle: true });
    expect(form('فرستادن', 'فرستاده شد')).toMatchObject({ passive: true });
    expect(form('دادن', 'یافت')).toMatchObject({ passive: true });
  });
  it('knows irregular present stems', () => {
    for (const [verb, present] of [
      ['دادن', 'می‌دهد'],
      ['گرفتن', 'می‌گیرند'],
      ['رفتن', 'می‌رود'],
      ['آمدن', 'می‌آید'],
      ['گفتن', 'می‌گویند'],
      ['خواستن', 'می‌خواهد'],
      ['بستن', 'ببندد'],
      ['پذیرفتن', 'می‌پذیرد'],
      ['ساختن', 'بسازند'],
      ['افزودن', 'می‌افزاید'],
      ['کشتن', 'می‌کشد'],
      ['نامیدن', 'می‌نامند'],
    ] as const)
      expect(form(verb, present), present).toBeDefined();
  });
  it('puts marks between prefix and stem', () => {
    expect(form('بازگشتن', 'بازمی‌گردد')).toBeDefined();
    expect(form('بازگشتن', 'باز می‌گردد')).toBeDefined();
    expect(form('برداشتن', 'برنداشت')).toMatchObject({ negated: true });
    expect(form('فراخواندن', 'فرا خواند')).toBeDefined();
  });
  it('never takes باید for a form of آمدن', () => {
    expect(form('آمدن', 'باید')).toBeUndefined();
    expect(form('آمدن', 'بیاید')).toBeDefined();
    expect(form('افزودن', 'نیفزود')).toMatchObject({ negated: true });
  });
  it('names a verb that it does not know', () => {
    expect(() => verbForms('حمایت')).toThrow('unknown Persian verb: حمایت');
  });
  it('knows every verb of its tables', () => {
    const heads = new Set<string>();
    for (const row of [...pack.tables.acts, ...pack.tables.reporting, ...pack.tables.hedges]) {
      const parts = row.words.split(' ');
      if (row.pos === 'verb') heads.add(parts[0] as string);
      if (row.pos === 'light') heads.add(parts.at(-1) as string);
    }
    expect(heads.size).toBeGreaterThan(20);
    for (const head of heads) expect(() => verbForms(head), head).not.toThrow();
  });
});

describe('Persian nouns', () => {
  it('gives broken plurals and second spellings', () => {
    expect(nounForms('سفیر')).toContain(fold('سفرا'));
    expect(nounForms('گفتگو')).toContain(fold('گفت‌وگو'));
    expect(nounForms('حمله')).toEqual([fold('حمله')]);
  });
});

describe('Persian tables', () => {
  it('have acts of all sixteen types', () => {
    expect(new Set(pack.tables.acts.map((row) => row.type).filter((type) => type !== '-')).size).toBe(16);
    expect(pack.tables.acts.length).toBeGreaterThan(400);
  });
});

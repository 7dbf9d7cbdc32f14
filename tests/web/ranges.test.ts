import { describe, expect, it } from 'vitest';
import { dayIn, rangeIn, shortIn } from '../../src/web/ranges.ts';

const en = { language: 'en', calendar: 'gregory' } as const;
const fa = { language: 'fa', calendar: 'persian' } as const;
const ar = { language: 'ar', calendar: 'islamic' } as const;
const ru = { language: 'ru', calendar: 'gregory' } as const;
const range = (from: string, to: string) => ({ from, to });

describe('a range of days', () => {
  it('is no more exact than it is', () => {
    expect(rangeIn(en, range('2023-08-02', '2023-08-02'))).toBe('2 August 2023');
    expect(rangeIn(en, range('2023-03-01', '2023-03-20')).replace(/\s*–\s*/, '–')).toBe('1–20 March 2023');
    expect(rangeIn(en, range('2023-03-01', '2023-03-31'))).toBe('March 2023');
    expect(rangeIn(en, range('2024-02-01', '2024-02-29'))).toBe('February 2024');
    expect(rangeIn(en, range('2023-01-01', '2023-12-31'))).toBe('2023');
    expect(rangeIn(en, range('2022-01-01', '2024-12-31')).replace(/\s*–\s*/, '–')).toBe('2022–2024');
    expect(rangeIn(en, null)).toBe('undated');
  });

  it('is whole in the calendar that it is whole in', () => {
    expect(rangeIn(fa, range('2023-03-21', '2024-03-19'))).toBe('۱۴۰۲');
    expect(rangeIn(fa, range('2023-02-20', '2023-03-20'))).toBe('اسفند ۱۴۰۱');
  });

  it('of another calendar gets no days that nobody told', () => {
    expect(rangeIn({ ...en, calendar: 'persian' }, range('2023-03-01', '2023-03-31'))).toMatch(
      /^Esfand 1401\s–\sFarvardin 1402$/,
    );
    expect(rangeIn(fa, range('2004-01-01', '2004-12-31'))).toBe('دی ۱۳۸۲ تا دی ۱۳۸۳');
    expect(rangeIn(fa, range('2024-08-15', '2024-08-17'))).toBe('۲۵ تا ۲۷ مرداد ۱۴۰۳');
  });

  it('is in the digits and words of the language', () => {
    expect(dayIn(fa, '2024-08-15')).toBe('۲۵ مرداد ۱۴۰۳');
    expect(dayIn(ar, '2024-08-15')).toBe('١١ صفر ١٤٤٦');
    expect(dayIn(ru, '2024-08-15')).toBe('15 августа 2024');
    expect(rangeIn(ru, range('2024-08-15', '2024-08-15'), 'published')).toBe('ок. 15 августа 2024');
  });

  it('is short beside marks, the year without its era', () => {
    const short = (chosen: Parameters<typeof shortIn>[0]) =>
      (['year', 'month', 'day', 'monthOfYear'] as const).map((what) => shortIn(chosen, '2024-08-15', what));
    expect(short(en)).toEqual(['2024', 'Aug', '15 Aug', 'Aug 2024']);
    expect(short(fa)).toEqual(['۱۴۰۳', 'مرداد', '۲۵ مرداد', 'مرداد ۱۴۰۳']);
    expect(short(ar)).toEqual(['١٤٤٦', 'صفر', '١١ صفر', 'صفر ١٤٤٦']);
    expect(short(ru)).toEqual(['2024', 'авг.', '15 авг.', 'авг. 2024']);
  });

  it('has the solar months as Arabic spells them', () => {
    const solar = { language: 'ar', calendar: 'persian' } as const;
    expect(dayIn(solar, '2024-04-21')).toBe('٢ أرديبهشت ١٤٠٣');
    expect(rangeIn(solar, range('2024-06-10', '2024-08-25'))).toMatch(/^٢١ خرداد.+٤ شهريور ١٤٠٣$/);
  });

  it('that is none is shown as it was written', () => {
    expect(dayIn(en, 'soon')).toBe('soon');
    expect(rangeIn(en, range('x', 'y'))).toBe('x – y');
  });
});

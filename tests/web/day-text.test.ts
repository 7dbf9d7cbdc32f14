/** Days as people type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY, readDay } from '../../src/web/parts/day-text.ts';
import { dayIn } from '../../src/web/ranges.ts';
import { CALENDARS, LANGUAGES } from '../../src/web/settings.tsx';

describe('a day that is typed', () => {
  it.each([
    ['12 مرداد 1402', '2023-08-03'],
    ['۱۲ مرداد ماه ۱۴۰۲', '2023-08-03'],
    ['١٢/٥/١٤٠٢', '2023-08-03'],
    ['1402-05-12', '2023-08-03'],
    ['12 Mordad 1402', '2023-08-03'],
    ['۳ اوت ۲۰۲۳', '2023-08-03'],
    ['Thursday, 3rd August 2023', '2023-08-03'],
    ['Aug 3, 2023', '2023-08-03'],
    ['3 августа 2023 г.', '2023-08-03'],
    ['август 3 2023', '2023-08-03'],
    ['٣ آب ٢٠٢٣', '2023-08-03'],
    ['16 محرّم 1445 هـ', '2023-08-03'],
    ['1 ذي القعدة 1444', '2023-05-21'],
    ['1 ربیع الثانی 1445', '2023-10-16'],
    ['1 Rabi I 1445', '2023-09-16'],
    ['1 Rab. II 1445', '2023-10-16'],
    ['12 أرديبهشت 1402', '2023-05-02'],
    ['2023-08-03', '2023-08-03'],
  ])('%s, the Solar Hijri calendar being chosen', (text, iso) => {
    expect(readDay(text, 'persian')).toEqual({ iso, fault: null });
  });

  it('in numbers alone is of the calendar that is chosen', () => {
    expect(readDay('1.2.1445', 'persian')?.iso).toBe('2066-04-20');
    expect(readDay('1.2.1445', 'islamic')?.iso).toBe('2023-08-17');
    expect(readDay('1.2.2023', 'gregory')?.iso).toBe('2023-02-01');
  });

  it('is what the desk itself writes, in every language and calendar', () => {
    const days = fc.integer({ min: Date.parse(FIRST_DAY) / 86_400_000, max: Date.parse(LAST_DAY) / 86_400_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), fc.constantFrom(...CALENDARS), (day, language, calendar) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(readDay(dayIn({ language, calendar }, iso), calendar)?.iso).toBe(iso);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be a month or a year alone where one of its ends is meant', () => {
    expect(readDay('March 2023', 'gregory', 'first')?.iso).toBe('2023-03-01');
    expect(readDay('2/2024', 'gregory', 'last')?.iso).toBe('2024-02-29');
    expect(readDay('1402', 'persian', 'first')?.iso).toBe('2023-03-21');
    expect(readDay('1402', 'persian', 'last')?.iso).toBe('2024-03-19');
    expect(readDay('March 2023', 'gregory')?.fault).toEqual({ kind: 'unread' });
  });

  it('is refused with the reason', () => {
    const fault = (text: string, calendar: 'gregory' | 'persian' = 'gregory') => readDay(text, calendar)?.fault;
    expect(readDay('  ', 'gregory')).toBeNull();
    expect(fault('soon')).toEqual({ kind: 'unread' });
    expect(fault('3 Ju 2023')).toEqual({ kind: 'unread' });
    expect(fault('1 2 3 2023')).toEqual({ kind: 'unread' });
    expect(fault('3 August')).toEqual({ kind: 'noYear' });
    expect(fault('3/8/23')).toEqual({ kind: 'noYear' });
    expect(fault('3/13/2023')).toEqual({ kind: 'noMonth', month: 13 });
    expect(fault('29 February 2023')).toEqual({
      kind: 'noDay',
      days: 28,
      month: { from: '2023-02-01', to: '2023-02-28' },
    });
    expect(fault('۳۱ مهر ۱۴۰۲', 'persian')).toMatchObject({ kind: 'noDay', days: 30 });
    expect(fault('1 January 1799')).toEqual({ kind: 'outside' });
    expect(fault('1402/5/12')).toEqual({ kind: 'outside' });
  });
});

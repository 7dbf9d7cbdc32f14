import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['أإآٱ', 'اااا'],
    ['مكتبة', 'مكتبه'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسوول'],
    ['رئيس', 'رييس'],
    ['وزراء', 'وزرا'],
    ['مُحَمَّد', 'محمد'],
    ['محـــمد', 'محمد'],
    ['می‌رود', 'ميرود'],
    ['کشورها', 'كشورها'],
    ['ﻻ', 'لا'],
    ['ﷲ', 'الله'],
    ['۱۴۰۲', '1402'],
    ['٢٠٢٣', '2023'],
    ['Ёлка', 'елка'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['O’Brien', "o'brien"],
    ['\u200fإيران\u200e', 'ايران'],
    ['Ǽsir Ǿre Straße', 'aesir ore strasse'],
  ])('%s → %s', (from, to) => {
    expect(fold(from)).toBe(to);
  });

  it('tells words apart that are different', () => {
    expect(fold('иной')).not.toBe(fold('инои'));
    expect(fold('پدر')).not.toBe(fold('بدر'));
    expect(fold('گل')).not.toBe(fold('كل'));
  });

  it('is idempotent, and folds a part as it folds the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        expect(fold(fold(text))).toBe(fold(text));
        const [start, end] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        expect(fold(text, start, end)).toBe(fold(text.slice(start, end)));
      }),
    );
  });
});

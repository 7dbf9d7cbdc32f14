import { describe, expect, it } from 'vitest';
import { isolated } from '../../src/query/sentences/isolate.ts';

describe('isolated', () => {
  it('keeps apart names whose letters run against the sentence', () => {
    expect(isolated('fa', 'Ahmed Karami')).toBe('\u2068Ahmed Karami\u2069');
    expect(isolated('ar', 'Тодор Живков')).toBe('\u2068Тодор Живков\u2069');
    expect(isolated('fa', 'ABC نیوز')).toBe('\u2068ABC نیوز\u2069');
    expect(isolated('ru', 'حال‌وش')).toBe('\u2068حال‌وش\u2069');
  });

  it('leaves alone what runs with it, with digits and signs of any kind', () => {
    for (const name of ['ایران', 'فرانس ۲۴', 'پ‌ک‌ک', 'گروه ۷۷', 'رُّوسيا', '(12)'])
      expect(isolated('fa', name)).toBe(name);
    expect(isolated('ru', 'Ahmed Karami 24')).toBe('Ahmed Karami 24');
  });
});

import { describe, expect, test } from 'vitest';
import { isCalendarCode } from '../../src/coding/dates/codes.ts';
import { type DateReader, makeDateReader } from '../../src/coding/dates/index.ts';
import { calendarRows, cells, numberRows, sentenceOf } from './tables-of-packs.ts';

const LANGUAGES = ['ar', 'fa', 'en', 'ru'];
const readers = new Map<string, DateReader>();

function reader(language: string): DateReader {
  let known = readers.get(language);
  if (!known) {
    known = makeDateReader(calendarRows(language), numberRows(language), { language });
    readers.set(language, known);
  }
  return known;
}

/** `from/to` of the first date that can be known, `..` for an open start, `-` for none. */
function dateOf(language: string, text: string, published: string | null, last: string | null): string {
  for (const mention of reader(language).find(sentenceOf(text), text)) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const [from, to] = last?.split('/') ?? [];
    const when = reader(language).resolve(mention, { published, last: from ? { from, to: to ?? from } : null });
    if (when) return `${when.from ?? '..'}/${when.to}`;
  }
  return '-';
}

const given = (cell: string | undefined) => (cell === undefined || cell === '-' ? null : cell);

describe.each(LANGUAGES)('dates of %s', (language) => {
  const cases = cells(language, 'dates-cases');

  test('there are enough cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(([expected]) => expected === '-').length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)('%s (published %s, last %s): %s', (expected, published, last, words) => {
    expect(dateOf(language, words as string, given(published), given(last))).toBe(expected);
  });

  test('every code of the table is known', () => {
    expect(
      calendarRows(language)
        .map((row) => row.code)
        .filter((code) => !isCalendarCode(code)),
    ).toEqual([]);
  });
});

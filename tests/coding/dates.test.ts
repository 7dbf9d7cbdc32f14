import { describe, expect, test } from 'vitest';
import { isCalendarCode } from '../../src/coding/dates/codes.ts';
import { type DateReader, makeDateReader, resolveReport } from '../../src/coding/dates/index.ts';
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

/**
 * `from/to` of the first date that can be known, `..` for an open start, `-` for none. `last`: the last date named
 * before, or `>=` and the day that the report cannot be older than.
 */
function dateOf(language: string, text: string, published: string | null, last: string | null): string {
  for (const mention of reader(language).find(sentenceOf(text), text)) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const notBefore = last?.startsWith('>=') ? last.slice(2) : null;
    const [from, to] = notBefore ? [] : (last?.split('/') ?? []);
    const when = reader(language).resolve(mention, {
      published,
      last: from ? { from, to: to ?? from } : null,
      notBefore,
    });
    if (when) return `${when.from ?? '..'}/${when.to}`;
  }
  return '-';
}

const given = (cell: string | undefined) => (cell === undefined || cell === '-' ? null : cell);

describe.each(LANGUAGES)('dates of %s', (language) => {
  const cases = cells(language, 'dates-cases');

  test('there are enough cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(cases.filter(([expected]) => expected === '-').length).toBeGreaterThanOrEqual(25);
  });

  test('the cases name every month of every calendar, and every day of the week', () => {
    const found = new Set<string>();
    for (const [expected, , , words] of cases) {
      if (expected === '-') continue;
      for (const { expression } of reader(language).find(sentenceOf(words as string), words as string)) {
        if (expression.type === 'point' && expression.month !== null)
          found.add(`${expression.calendar}-${expression.month}`);
        if ('weekday' in expression && expression.weekday) found.add(`weekday-${expression.weekday}`);
      }
    }
    const codes = ['gregory', 'persian', 'islamic'].flatMap((calendar) =>
      Array.from({ length: 12 }, (_, i) => `${calendar}-${i + 1}`),
    );
    codes.push(...Array.from({ length: 7 }, (_, i) => `weekday-${i + 1}`));
    expect(codes.filter((code) => !found.has(code))).toEqual([]);
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

/** Every date of a text in one sentence, as the report as a whole gives it. */
function datesOf(language: string, text: string, published: string | null): string[] {
  const mentions = reader(language).find(sentenceOf(text), text);
  return resolveReport(reader(language), mentions, published).map((when) => (when ? `${when.from}/${when.to}` : '-'));
}

describe('dates of a whole report', () => {
  test('each date can lean on those before it, and background is no support', () => {
    expect(
      datesOf(
        'en',
        'On 2 August 2023 they met. Allies since 1999, they met last year, too, and last March. In May …',
        null,
      ),
    ).toEqual([
      '2023-08-02/2023-08-02',
      '1999-01-01/1999-12-31',
      '2022-01-01/2022-12-31',
      '2023-03-01/2023-03-31',
      '2023-05-01/2023-05-31',
    ]);
  });

  test('what stands before the first full date is read again with it', () => {
    expect(datesOf('ar', 'زار بكين في شباط الماضي، ثم اجتمعوا في 6 آذار 2023', null)).toEqual([
      '2023-02-01/2023-02-28',
      '2023-03-06/2023-03-06',
    ]);
  });

  test('a weekday with day and month needs a year near it, of the report or of whom it names', () => {
    const text = 'On Thursday 23 October they met.';
    expect(datesOf('en', text, null)).toEqual(['-']);
    expect(datesOf('en', `${text} The deal of 2024 holds.`, null)[0]).toBe('2025-10-23/2025-10-23');
    expect(datesOf('en', `${text} The deal of 2010 holds.`, null)[0]).toBe('-');
    expect(datesOf('en', `${text} The plant is to run by 2024.`, null)[0]).toBe('-');
    const mentions = reader('en').find(sentenceOf(text), text);
    expect(resolveReport(reader('en'), mentions, null, { since: '2024-08-21' })[0]?.from).toBe('2025-10-23');
  });

  test('a weekday without publication is that before the day named', () => {
    expect(
      datesOf('en', 'They met on 23 October 2025. On Wednesday they had talked, on Friday they left.', null),
    ).toEqual(['2025-10-23/2025-10-23', '2025-10-22/2025-10-22', '-']);
  });

  test('certainty: words give a stated date, an anchor a derived one', () => {
    const text = 'On 2 August 2023 and yesterday';
    const whens = resolveReport(reader('en'), reader('en').find(sentenceOf(text), text), '2023-08-04');
    expect(whens.map((when) => when?.certainty)).toEqual(['stated', 'derived']);
  });

  test('a named date of something else is background', () => {
    const text = 'Since the 2015 deal and the October 7 attacks';
    expect(
      reader('en')
        .find(sentenceOf(text), text)
        .map((mention) => mention.background),
    ).toEqual([true, true]);
  });

  test('how digits are read is a setting', () => {
    const american = makeDateReader(calendarRows('en'), numberRows('en'), { language: 'en', numeric: 'month-first' });
    const text = 'Filed 3/4/2021.';
    const [mention] = american.find(sentenceOf(text), text);
    expect(mention && american.resolve(mention, { published: null, last: null })?.from).toBe('2021-03-04');
  });
});

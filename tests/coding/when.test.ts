import { describe, expect, test } from 'vitest';
import type { EventType } from '../../src/model/index.ts';
import { claimOf } from './engine.ts';

/** Day and certainty of the one claim of a type, in a report of Thursday, 20 June 2024, behind a lead. */
function dayOf(language: string, type: EventType, text: string, lead = ''): string {
  const { when } = claimOf(language, `${lead}${text}`, type);
  if (!when) return '-';
  return when.from === when.to ? `${when.from} ${when.certainty}` : `${when.from}/${when.to} ${when.certainty}`;
}

const CASES: [string, string, EventType, string][] = [
  // tense tells the year
  ['2024-01-01/2024-01-31 derived', 'en', 'ASSAULT', 'Chad attacked Sudan in January.'],
  ['2023-09-01/2023-09-30 derived', 'en', 'ASSAULT', 'Chad attacked Sudan in September.'],
  ['2024-09-01/2024-09-30 derived', 'en', 'CONSULT', 'The Kenyan president will visit Chad in September.'],
  ['2023-08-01/2023-08-31 derived', 'ru', 'ASSAULT', 'Чад напал на Судан в августе.'],
  // what an act of word is about has its own day
  ['2024-06-20 published', 'en', 'ACCUSE', "Kenya condemned Tuesday's attack on Chad."],
  ['2024-06-20 published', 'fa', 'ACCUSE', 'کنیا حمله روز سه‌شنبه به چاد را محکوم کرد.'],
  ['2024-06-18 derived', 'fa', 'ACCUSE', 'وزارت خارجه کنیا روز سه‌شنبه چاد را محکوم کرد.'],
  ['2024-06-18 derived', 'en', 'ACCUSE', 'On Tuesday Kenya condemned Chad.'],
];

describe('which date is that of an act', () => {
  test.each(CASES)('%s (%s): %s: %s', (expected, language, type, text) => {
    expect(dayOf(language, type, text)).toBe(expected);
  });
  test('a date at the very start of a sentence is no part of a noun', () => {
    expect(dayOf('fa', 'ACCUSE', '18 ژوئن 2024 کنیا و وزارت خارجه این کشور چاد را محکوم کرد.')).toBe(
      '2024-06-18 stated',
    );
  });
  test('what "and" adds to something dated has no date by it', () => {
    const text = 'بعد الحرب التي اندلعت في مايو الماضي واستئناف العقوبات الأممية على كينيا تراجعت التجارة.';
    expect(dayOf('ar', 'SANCTION', text)).toBe('-');
  });
});

import { describe, expect, it } from 'vitest';
import { languageName, number, score } from '../../src/web/messages.ts';

const bare = (text: string) => text.replaceAll(/[\u2066\u2069]/g, '');

describe('numbers of the desk', () => {
  it('have the digits of the language', () => {
    expect(['en', 'ar', 'fa', 'ru'].map((language) => number(language as 'en', 1234.5))).toEqual([
      '1,234.5',
      '١٬٢٣٤٫٥',
      '۱٬۲۳۴٫۵',
      '1\u00a0234,5',
    ]);
  });

  it('have as many decimals as are asked for', () => {
    expect([number('en', 3, 1), number('en', 3), number('en', 3.146), number('fa', 2.25, 1)]).toEqual([
      '3.0',
      '3',
      '3.15',
      '۲٫۳',
    ]);
  });
});

describe('scores', () => {
  it('have a sign before the number in every direction', () => {
    for (const language of ['en', 'ar', 'fa', 'ru'] as const) expect(score(language, -8)).toMatch(/^\u2066−.+\u2069$/);
    expect(bare(score('en', 7))).toBe('+7');
    expect(bare(score('fa', -10))).toBe('−۱۰');
    expect(bare(score('ar', 2.5))).toBe('+٢٫٥');
    expect(bare(score('ru', 0))).toBe('0');
  });

  it('have one decimal where they are means, and no sign where they round to nothing', () => {
    expect([-9, 3.64, -0.04, 0.05].map((value) => bare(score('en', value, true)))).toEqual([
      '−9.0',
      '+3.6',
      '0.0',
      '+0.1',
    ]);
  });
});

it('names languages, and leaves what is the code of none', () => {
  expect((['en', 'fa', 'ru'] as const).map((language) => languageName(language, 'ar'))).toEqual([
    'Arabic',
    'عربی',
    'арабский',
  ]);
  for (const code of ['en-1', 'english_US', '', 'zz']) expect(languageName('en', code)).toBe(code);
});

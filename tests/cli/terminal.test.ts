import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/cli/formats/words.ts';
import { columnsOf, cut, isolated, quoteBlock, widthOf, wrap } from '../../src/cli/terminal/text.ts';
import type { EventRecord } from '../../src/model/index.ts';
import { csvLine } from '../../src/query/formats/csv.ts';
import { tsvLine } from '../../src/query/formats/plover.ts';
import { excerptOf } from '../../src/query/formats/told.ts';
import { claim } from './fixtures.ts';

describe('text on a terminal', () => {
  it('is measured in columns', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('مُذَكِّرَة')).toBe(5);
    expect(widthOf('می\u200cرود')).toBe(5);
    expect(widthOf('外交')).toBe(4);
    expect(widthOf('\u001b[32m●\u001b[0m')).toBe(1);
    expect(widthOf(isolated('ایران'))).toBe(5);
  });

  it('is cut and wrapped between words', () => {
    expect(cut('abcdef', 4)).toBe('abc…');
    expect(cut('abcd', 4)).toBe('abcd');
    expect(cut('مُذَكِّرَة تفاهم', 4)).toBe('مُذَكِّ…');
    expect(wrap('one two\nthree four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']);
    expect(wrap('', 5)).toEqual([]);
  });

  it('isolates right-to-left words, and nothing else', () => {
    expect(isolated('Iran')).toBe('Iran');
    expect(isolated('إيران')).toBe('\u2068إيران\u2069');
    const block = quoteBlock('زار الوزير بغداد يوم الخميس وعاد يوم الجمعة', 32, '  ');
    const lines = block.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^ {2}\u2068.*\u2069$/);
    expect(lines[0]).toContain('“');
    expect(lines.at(-1)).toContain('”');
  });

  it('stands in columns whatever its script', () => {
    expect(
      columnsOf([
        ['a', 'b'],
        ['外交', 'c'],
      ]),
    ).toBe('a     b\n外交  c\n');
  });
});

describe('dates', () => {
  it('are written as exactly as they are known', () => {
    const text = (from: string | null, to: string | null) => dateText({ from, to });
    expect(text('2024-05-01', '2024-05-01')).toBe('2024-05-01');
    expect(text('2024-05-01', '2024-05-31')).toBe('2024-05');
    expect(text('2024-02-01', '2024-02-29')).toBe('2024-02');
    expect(text('2023-02-01', '2023-02-27')).toBe('2023-02-01…27');
    expect(text('2024-01-01', '2024-12-31')).toBe('2024');
    expect(text('2024-01-05', '2024-03-02')).toBe('2024-01-05…03-02');
    expect(text('2023-12-30', '2024-01-02')).toBe('2023-12-30…2024-01-02');
    expect(text('2024-05-01', null)).toBe('since 2024-05-01');
    expect(text(null, '2024-05-01')).toBe('until 2024-05-01');
    expect(dateText(null)).toBe('undated');
  });
});

describe('excerpts', () => {
  it('keep the act, and cut between words', () => {
    const text = `${'before '.repeat(60)}visits ${'behind '.repeat(60)}`.trim();
    const short = excerptOf(claim('c', text, 'visits'), text);
    expect(short).toMatch(/^… (?:before )+visits (?:behind )+…$/);
    expect(short.length).toBeLessThan(310);
    const whole = 'He visits the neighbour.';
    expect(excerptOf(claim('c', whole, 'visits'), whole)).toBe(whole);
  });
});

describe('tables for other programs', () => {
  it('keep one row a line', () => {
    expect(tsvLine(['a', 'b', 'c'], { a: 'x\ty\nz', c: ' w ' })).toBe('x y z\t\tw\n');
    const empty = { values: [], disputed: false };
    const fields = { persons: empty } as unknown as EventRecord['fields'];
    const event = {
      id: 'e',
      type: 'AID',
      factuality: 'asserted',
      dyads: [],
      parties: {},
      fields,
      disputed: [],
      reports: [],
      origins: [],
      languages: [],
      outlets: [],
      when: null,
      place: null,
      firstReported: null,
      lastReported: null,
    };
    const line = csvLine(event as unknown as EventRecord, {
      sentence: 'said "so", twice',
      quote: '=cmd()\nx',
      report: 'r',
    });
    expect(line).toContain(',"said ""so"", twice",');
    expect(line).toContain(`,"'=cmd()\nx",r\r\n`);
  });
});

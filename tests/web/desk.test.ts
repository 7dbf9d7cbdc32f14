import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.ts';
import { eventLine } from '../../src/query/index.ts';
import { linksOf, reportOf } from '../../src/web/pages/desk/given.ts';
import { barsOf, indexOf, MOST_MONTHS, monthOf, ownSpan, spanOf } from '../../src/web/pages/desk/spark.ts';
import { eventOfClaim } from '../../src/web/parts/claim-event.ts';

const month = (name: string, cooperation: number, conflict: number) => ({
  month: name,
  events: cooperation + conflict,
  cooperation,
  conflict,
});

describe('sparkline', () => {
  it('counts months both ways', () => {
    for (const name of ['0999-12', '2023-01', '2024-12']) expect(monthOf(indexOf(name))).toBe(name);
    expect(indexOf('2024-01') - indexOf('2023-12')).toBe(1);
  });

  it('spans all series, at least a year and at most five', () => {
    expect(spanOf([[], []])).toBeNull();
    const short = spanOf([[month('2024-03', 1, 0)], [month('2024-05', 1, 0)]]);
    expect([monthOf(short!.first), monthOf(short!.last)]).toEqual(['2023-06', '2024-05']);
    const long = spanOf([[month('1997-03', 1, 0)], [month('2024-05', 1, 0)]]);
    expect(long!.last - long!.first + 1).toBe(MOST_MONTHS);
  });

  it('has a span of its own only when nothing of it is in the common one', () => {
    const all = { first: indexOf('2020-01'), last: indexOf('2024-12') };
    expect(ownSpan([month('2008-01', 1, 0), month('2021-01', 1, 0)], all)).toBe(all);
    expect(monthOf(ownSpan([month('2008-01', 1, 0)], all).last)).toBe('2008-01');
  });

  it('draws the months of its span alone', () => {
    const months = [month('1997-03', 90, 0), month('2024-04', 2, 5), month('2024-05', 1, 0)];
    const { bars, most } = barsOf(months, { first: indexOf('2024-01'), last: indexOf('2024-05') });
    expect(bars.map(({ at }) => at)).toEqual([3, 4]);
    expect(most).toBe(5);
  });
});

describe('what is put into the box', () => {
  it('is links only when it is nothing else', () => {
    expect(linksOf('https://a.example/1\n http://b.example/2 https://a.example/1')).toEqual([
      'https://a.example/1',
      'http://b.example/2',
    ]);
    for (const text of [
      '',
      'Iran and Belarus met, says https://a.example/1',
      'javascript:alert(1)',
      'https://',
      'ftp://a.example/',
    ])
      expect(linksOf(text)).toBeNull();
  });

  it('leaves out what was not given', () => {
    expect(reportOf({ text: 'x', outlet: ' ', published: '', language: '' })).toEqual({ text: 'x' });
    expect(reportOf({ text: 'x', outlet: ' IRNA ', published: '2024-01-02', language: 'fa' })).toEqual({
      text: 'x',
      outlet: 'IRNA',
      published: '2024-01-02',
      language: 'fa',
    });
  });
});

describe('a claim by itself', () => {
  const at = (words: string) => ({ text: words, start: 0, end: words.length });
  const claim: Claim = {
    id: 'c_1',
    type: 'CONSULT',
    modes: ['visit'],
    contexts: [],
    quad: 1,
    score: 2,
    actors: [{ ...at('Oman'), code: 'OMN', sector: null, name: 'Oman' }],
    recipients: [{ ...at('Tehran'), code: 'IRN', sector: null, name: 'Iran' }],
    reciprocal: false,
    persons: [],
    when: { ...at('March'), from: null, to: '2024-03-31', certainty: 'derived', calendar: 'gregory' },
    where: null,
    quantities: [],
    instruments: [],
    factuality: 'future',
    attribution: [],
    evidence: { start: 0, end: 4 },
    trigger: { start: 0, end: 4 },
    rule: 'en/visit',
    confidence: 0.9,
  };

  it('reads as an event does', () => {
    const event = eventOfClaim(claim, { id: 'r', outlet: null, language: 'en', published: null });
    expect(eventLine(event)).toBe('Oman is to visit Iran');
    expect(event.when).toEqual({ from: '2024-03-31', to: '2024-03-31' });
  });
});

import { describe, expect, it } from 'vitest';
import { lanesOf, type PartyPerson, rangeOf, reachOf } from '../../src/web/pages/party/offices.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const person = (name: string, office: string, from: string | null, to: string | null, claims = 0): PartyPerson => ({
  name,
  terms: [{ office, from, to }],
  told: claims > 0 ? [{ role: office, claims, from: null, to: null }] : [],
});

describe('days of terms', () => {
  it('stand for all of a month or year of which no more is known', () => {
    expect(rangeOf('2013-08-04')).toEqual({ from: '2013-08-04', to: '2013-08-04' });
    expect(rangeOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(rangeOf('2013')).toEqual({ from: '2013-01-01', to: '2013-12-31' });
  });
});

describe('lanes', () => {
  const lanes = lanesOf([
    person('C', 'ambassador', '2019', null),
    person('B', 'president', '2013-08-03', '2021-08-03', 3),
    person('A', 'president', '2005-08', '2013-08'),
    person('D', 'vice-president', '2010', '2014'),
    person('E', 'vice-president', '2012', '2016'),
  ]);

  it('have the offices in the order in which a reader looks for them', () => {
    expect(lanes.map(({ office }) => office)).toEqual(['president', 'vice-president', 'ambassador']);
  });

  it('put one after the other into a row, and those who overlap below each other', () => {
    const names = lanes.map(({ rows }) => rows.map((row) => row.map((bar) => bar.person)));
    expect(names).toEqual([[['A', 'B']], [['D'], ['E']], [['C']]]);
  });

  it('keep open ends open, and count the claims that name a person', () => {
    expect(lanes[2]?.rows[0]?.[0]).toMatchObject({ from: day('2019-01-01'), to: null, claims: 0 });
    expect(lanes[0]?.rows[0]?.[1]?.claims).toBe(3);
  });

  it('reach from the first day until today, where an end is open', () => {
    const today = day('2026-01-01');
    expect(reachOf(lanes, today)).toEqual({ start: day('2005-08-01'), end: today });
    expect(reachOf(lanes.slice(0, 2), today)).toEqual({ start: day('2005-08-01'), end: day('2021-08-03') });
  });
});

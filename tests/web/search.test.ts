import { describe, expect, it } from 'vitest';
import { byReason, ranked } from '../../src/web/pages/library/reasons.ts';
import { dyadsOf } from '../../src/web/pages/search/pairs.ts';

describe('the dyads that a query asks about', () => {
  const party = (code: string) => ({ code });
  const person = (...parties: string[]) => ({ parties });
  const place = (country: string | null) => ({ country });

  it('are the pairs of the parties', () => {
    expect(dyadsOf({ parties: [party('IRN'), party('BLR')], persons: [], places: [] })).toEqual(['BLR-IRN']);
    expect(dyadsOf({ parties: [party('IRN'), party('BLR'), party('RUS')], persons: [], places: [] })).toHaveLength(3);
  });

  it('take persons and places where parties do not suffice', () => {
    expect(dyadsOf({ parties: [], persons: [person('BLR')], places: [place('IRN')] })).toEqual(['BLR-IRN']);
    expect(dyadsOf({ parties: [party('IRN'), party('RUS')], persons: [person('BLR')], places: [] })).toEqual([
      'IRN-RUS',
    ]);
  });

  it('are none for a single name', () => {
    expect(dyadsOf({ parties: [party('IRN')], persons: [], places: [place(null)] })).toEqual([]);
    expect(dyadsOf({ parties: [], persons: [person('BLR', 'RUS')], places: [] })).toEqual([]);
    expect(dyadsOf({ parties: [], persons: [person('BLR')], places: [place('BLR')] })).toEqual([]);
  });
});

describe('the library', () => {
  it('groups what was refused by reason, the most frequent first', () => {
    const refusal = (file: string, reason: string) => ({ kind: 'refused' as const, file, place: null, reason });
    const reasons = byReason([refusal('a', 'empty'), refusal('b', 'damaged'), refusal('c', 'damaged')]);
    expect(reasons.map(({ reason, items }) => [reason, items.map(({ file }) => file)])).toEqual([
      ['damaged', ['b', 'c']],
      ['empty', ['a']],
    ]);
  });

  it('ranks counts', () => {
    expect(ranked({ fa: 2, ar: 2, ru: 5 })).toEqual([
      ['ru', 5],
      ['ar', 2],
      ['fa', 2],
    ]);
  });
});

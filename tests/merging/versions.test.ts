import { describe, expect, it } from 'vitest';
import { buildEvent, notIn, originOf, type Said } from '../../src/merging/index.ts';
import { type Given, item } from './factory.ts';

const said = (quote: string, given: Given = {}): Said => ({ claim: item(given).claim, quote });
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('what another version does not say', () => {
  it('is what has no counterpart of the same parties, type and denial', () => {
    const visit = said('The minister visited.', { type: 'CONSULT' });
    const strike = said('Shells hit the town.', { type: 'ASSAULT', who: 'RUS>UKR' });
    expect(notIn([visit, strike], [said('the minister VISITED!', { type: 'CONSULT' })])).toEqual([strike.claim]);
    expect(notIn([visit], [])).toEqual([visit.claim]);
    expect(notIn([], [visit])).toEqual([]);
    expect(notIn([strike], [said('Shells hit the town.', { type: 'ASSAULT', who: 'UKR>RUS' })])).toEqual([
      strike.claim,
    ]);
    expect(notIn([visit], [said('No minister visited.', { type: 'CONSULT', factuality: 'negated' })])).toEqual([
      visit.claim,
    ]);
  });
  it('is not what only has other words or numbers', () => {
    const twelve = said('Twelve papers were signed.', { type: 'AGREE', quantities: ['paper=12'] });
    const thirteen = said('Thirteen papers were signed.', { type: 'AGREE', quantities: ['paper=13'] });
    expect(notIn([twelve], [thirteen])).toEqual([]);
  });
  it('is told by the words where two claims are alike', () => {
    const first = said('They met in the morning.', { type: 'CONSULT' });
    const second = said('They met again at night.', { type: 'CONSULT' });
    expect(ids(notIn([first, second], [said('They met again at night.', { type: 'CONSULT' })]))).toEqual([
      first.claim.id,
    ]);
  });
});

describe('origins', () => {
  const from = (more: Given, lineage: { origin?: string; article?: string } = {}) => {
    const one = item(more);
    return { ...one, report: { ...one.report, ...lineage } };
  };
  it('of copies are that of the first; a named speaker goes before', () => {
    expect(originOf(from({ outlet: 'Beta' }, { origin: 'Alpha' }))).toBe('Alpha');
    expect(originOf(from({ outlet: 'Beta', said: ['TASS'] }, { origin: 'Alpha' }))).toBe('TASS');
    expect(originOf(from({ outlet: 'Beta', said: ['sources'] }, { origin: 'Alpha' }))).toBe('Alpha');
    expect(originOf(from({ report: 'n~1' }, { article: 'n' }))).toBe('report n');
  });
  it('and reports of an event count versions as one', () => {
    const event = buildEvent([
      from({ report: 'n', outlet: null, published: '2024-01-01' }),
      from({ report: 'n~1', outlet: null, published: '2024-01-01' }, { article: 'n' }),
      from({ report: 'm', outlet: 'Beta', published: '2024-01-02' }, { origin: 'report n' }),
    ]);
    expect(event.reports).toEqual(['m', 'n']);
    expect(event.origins).toEqual(['report n']);
    expect(event.outlets).toEqual(['Beta']);
    expect(event.claims.map(({ documentId }) => documentId).sort()).toEqual(['m', 'n', 'n~1']);
  });
});

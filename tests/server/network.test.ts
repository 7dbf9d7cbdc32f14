import { describe, expect, it } from 'vitest';
import { count, networkOf, noCounts } from '../../src/server/network.ts';
import type { PartiesTally } from '../../src/store/index.ts';

/** Events of one type between the same parties. */
function tally(events: number, type: PartiesTally['type'], ...parties: string[]): PartiesTally {
  const sorted = [...parties].sort();
  const dyads = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}-${b}`));
  return { parties: sorted, dyads, type, events };
}

const tallies = [
  tally(1, 'SUPPORT', 'IRN', 'BLR'),
  tally(1, 'CONSULT', 'IRN', 'BLR', 'RUS'),
  tally(1, 'ACCUSE', 'USA', 'IRN'),
  tally(5, 'CONSULT', 'USA', 'FRA'),
];
const counts = noCounts();
count(counts, tallies);
const nameOf = (code: string) => code;

describe('a network', () => {
  it('has the parties with the most events, and the edges between them', () => {
    const { nodes, edges } = networkOf(counts, 2, nameOf);
    expect(nodes.map(({ code, events: count }) => [code, count])).toEqual([
      ['USA', 6],
      ['FRA', 5],
    ]);
    expect(edges.map(({ from, to, events: count }) => [from, to, count])).toEqual([['FRA', 'USA', 5]]);
  });

  it('around a party has those with which it has the most events', () => {
    const all = networkOf(counts, 10, nameOf, 'IRN');
    expect(all.nodes.map(({ code }) => code)).toEqual(['USA', 'IRN', 'BLR', 'RUS']);
    expect(all.edges.some(({ from, to }) => from === 'BLR' && to === 'RUS')).toBe(true);
    const few = networkOf(counts, 2, nameOf, 'IRN');
    expect(few.nodes.map(({ code }) => code)).toEqual(['IRN', 'BLR']);
  });

  it('around a party that is not there is empty', () => {
    expect(networkOf(counts, 10, nameOf, 'XXX')).toEqual({ nodes: [], edges: [] });
  });
});

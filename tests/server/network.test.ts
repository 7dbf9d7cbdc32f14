import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/index.ts';
import { networkOf } from '../../src/server/network.ts';

/** As much of an event as a network asks for. */
function event(type: EventRecord['type'], ...codes: string[]): EventRecord {
  const sorted = [...codes].sort();
  const dyads = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}-${b}`));
  return { type, dyads, parties: Object.fromEntries(codes.map((code) => [code, code])) } as unknown as EventRecord;
}

async function* events() {
  yield event('SUPPORT', 'IRN', 'BLR');
  yield event('CONSULT', 'IRN', 'BLR', 'RUS');
  yield event('ACCUSE', 'USA', 'IRN');
  for (let i = 0; i < 5; i++) yield event('CONSULT', 'USA', 'FRA');
}

describe('a network', () => {
  it('has the parties with the most events, and the edges between them', async () => {
    const { nodes, edges } = await networkOf(events(), 2);
    expect(nodes.map(({ code, events: count }) => [code, count])).toEqual([
      ['USA', 6],
      ['FRA', 5],
    ]);
    expect(edges.map(({ from, to, events: count }) => [from, to, count])).toEqual([['FRA', 'USA', 5]]);
  });

  it('around a party has those with which it has the most events', async () => {
    const all = await networkOf(events(), 10, 'IRN');
    expect(all.nodes.map(({ code }) => code)).toEqual(['USA', 'IRN', 'BLR', 'RUS']);
    expect(all.edges.some(({ from, to }) => from === 'BLR' && to === 'RUS')).toBe(true);
    const few = await networkOf(events(), 2, 'IRN');
    expect(few.nodes.map(({ code }) => code)).toEqual(['IRN', 'BLR']);
  });

  it('around a party that is not there is empty', async () => {
    expect(await networkOf(events(), 10, 'XXX')).toEqual({ nodes: [], edges: [] });
  });
});

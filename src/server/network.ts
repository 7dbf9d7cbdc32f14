/** Who deals with whom: parties as nodes, the events between two of them as an edge. */
import { typeEntry } from '../codebook/index.ts';
import type { EventRecord } from '../model/index.ts';
import { dyadOf } from '../query/index.ts';

export interface Network {
  nodes: { code: string; name: string; events: number }[];
  edges: { from: string; to: string; events: number; score: number }[];
}

/**
 * The network of the `most` parties with the most events; of parties with as many, those that come first by code.
 *
 * @param around a party: the network is that of it and of those with which it has the most events.
 */
export async function networkOf(
  events: AsyncIterable<EventRecord>,
  most: number,
  around: string | null = null,
): Promise<Network> {
  const nodes = new Map<string, { code: string; name: string; events: number }>();
  const edges = new Map<string, { from: string; to: string; events: number; score: number }>();
  for await (const event of events) {
    for (const [code, name] of Object.entries(event.parties)) {
      const node = nodes.get(code) ?? { code, name, events: 0 };
      node.events++;
      nodes.set(code, node);
    }
    const { score } = typeEntry(event.type);
    for (const dyad of event.dyads) {
      const [from = '', to = ''] = dyad.split('-');
      const edge = edges.get(dyad) ?? { from, to, events: 0, score: 0 };
      edge.events++;
      edge.score += score;
      edges.set(dyad, edge);
    }
  }
  const chosen = chosenOf([...nodes.values()], edges, most, around);
  const there = new Set(chosen.map(({ code }) => code));
  const between = [...edges.values()]
    .filter(({ from, to }) => there.has(from) && there.has(to))
    .map((edge) => ({ ...edge, score: Math.round((edge.score / edge.events) * 100) / 100 }))
    .sort((a, b) => b.events - a.events || (`${a.from}-${a.to}` < `${b.from}-${b.to}` ? -1 : 1));
  return { nodes: chosen, edges: between };
}

/** Around a party: it first, then the others by the events that they share with it. */
function chosenOf(
  nodes: Network['nodes'],
  edges: Map<string, Network['edges'][0]>,
  most: number,
  around: string | null,
) {
  const byEvents = nodes.sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1));
  if (around === null) return byEvents.slice(0, most);
  const shared = (code: string) =>
    code === around ? Number.POSITIVE_INFINITY : (edges.get(dyadOf(code, around))?.events ?? 0);
  const near = byEvents.filter(({ code }) => shared(code) > 0).sort((a, b) => shared(b.code) - shared(a.code));
  const kept = new Set(near.slice(0, most));
  return byEvents.filter((node) => kept.has(node));
}

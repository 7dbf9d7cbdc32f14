/** Who deals with whom: parties as nodes, the events between two of them as an edge. */
import { typeEntry } from '../codebook/index.ts';
import type { EventRecord } from '../model/index.ts';

export interface Network {
  nodes: { code: string; name: string; events: number }[];
  edges: { from: string; to: string; events: number; score: number }[];
}

/** The network of the `most` parties with the most events; of parties with as many, those that come first by code. */
export async function networkOf(events: AsyncIterable<EventRecord>, most: number): Promise<Network> {
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
  const chosen = [...nodes.values()].sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1)).slice(0, most);
  const there = new Set(chosen.map(({ code }) => code));
  const between = [...edges.values()]
    .filter(({ from, to }) => there.has(from) && there.has(to))
    .map((edge) => ({ ...edge, score: Math.round((edge.score / edge.events) * 100) / 100 }))
    .sort((a, b) => b.events - a.events || (`${a.from}-${a.to}` < `${b.from}-${b.to}` ? -1 : 1));
  return { nodes: chosen, edges: between };
}

/** Who deals with whom: parties as nodes, the events between two of them as an edge. */
import { isCooperative, typeEntry } from '../codebook/index.ts';
import { dyadOf, partiesOf } from '../query/index.ts';
import type { PartiesTally, PlaceCount } from '../store/index.ts';

export interface Network {
  nodes: { code: string; name: string; events: number }[];
  edges: { from: string; to: string; events: number; score: number }[];
}

/** Scores as whole numbers: sums of fractions would depend on their order. */
export const tenths = (score: number) => Math.round(score * 10);

/** The mean of scores whose sum is given in tenths. */
export const meanOf = (sum: number, count: number) => Math.round((sum * 10) / count) / 100;

/** The same with its keys in order: in which order events were read makes no difference to an answer. */
export const inOrder = <T extends object>(counts: T): T =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))) as T;

/** Events by party and by dyad, as far as they are counted. */
export interface Counts {
  nodes: Map<string, number>;
  edges: Map<string, Edge>;
}

type Edge = Network['edges'][0];

export const noCounts = (): Counts => ({ nodes: new Map(), edges: new Map() });

/** Adds some tallies to the counts. */
export function count({ nodes, edges }: Counts, tallies: readonly PartiesTally[]): void {
  for (const { parties, dyads, type, events } of tallies) {
    for (const code of parties) nodes.set(code, (nodes.get(code) ?? 0) + events);
    const { score } = typeEntry(type);
    for (const dyad of dyads) {
      let edge = edges.get(dyad);
      if (!edge) {
        const [from, to] = partiesOf(dyad);
        edge = { from, to, events: 0, score: 0 };
        edges.set(dyad, edge);
      }
      edge.events += events;
      edge.score += tenths(score) * events;
    }
  }
}

/**
 * The network of the `most` parties with the most events; of parties with as many, those that come first by code.
 *
 * @param around a party: the network is that of it and of those with which it has the most events.
 */
export function networkOf(
  { nodes, edges }: Counts,
  most: number,
  nameOf: (code: string) => string,
  around: string | null = null,
): Network {
  const all = [...nodes].map(([code, events]) => ({ code, name: nameOf(code), events }));
  const chosen = chosenOf(all, edges, most, around);
  const there = new Set(chosen.map(({ code }) => code));
  const between = [...edges.values()]
    .filter(({ from, to }) => there.has(from) && there.has(to))
    .map((edge) => ({ ...edge, score: meanOf(edge.score, edge.events) }))
    .sort((a, b) => b.events - a.events || (`${a.from}-${a.to}` < `${b.from}-${b.to}` ? -1 : 1));
  return { nodes: chosen, edges: between };
}

/** Around a party: it first, then the others by the events that they share with it. */
function chosenOf(nodes: Network['nodes'], edges: ReadonlyMap<string, Edge>, most: number, around: string | null) {
  const byEvents = nodes.sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1));
  if (around === null) return byEvents.slice(0, most);
  const shared = (code: string) =>
    code === around ? Number.POSITIVE_INFINITY : (edges.get(dyadOf(code, around))?.events ?? 0);
  const near = byEvents.filter(({ code }) => shared(code) > 0).sort((a, b) => shared(b.code) - shared(a.code));
  const kept = new Set(near.slice(0, most));
  return byEvents.filter((node) => kept.has(node));
}

export interface Place {
  name: string;
  country: string | null;
  lat: number | null;
  lon: number | null;
  events: number;
  /** Mean score of its events. */
  score: number;
  cooperation: number;
  conflict: number;
  types: Record<string, number>;
}

/** Places by number of events, the most first, then by name and country. */
export function placesOf(counts: readonly PlaceCount[]): Place[] {
  const places = new Map<string, Place>();
  for (const { name, country, lat, lon, type, events } of counts) {
    const key = JSON.stringify([name, country, lat, lon]);
    const empty = { name, country, lat, lon, events: 0, score: 0, cooperation: 0, conflict: 0, types: {} };
    const place: Place = places.get(key) ?? empty;
    const { score } = typeEntry(type);
    place.events += events;
    place.score += tenths(score) * events;
    if (isCooperative(type)) place.cooperation += events;
    else place.conflict += events;
    place.types[type] = (place.types[type] ?? 0) + events;
    places.set(key, place);
  }
  const key = ({ name, country }: Place) => `${name} ${country ?? ''}`;
  return [...places.values()]
    .map((place) => ({ ...place, score: meanOf(place.score, place.events), types: inOrder(place.types) }))
    .sort((a, b) => b.events - a.events || (key(a) < key(b) ? -1 : 1));
}

/** Places of events as marks on the map. */

export interface CountedPlace {
  /** English name, as records have it. */
  name: string;
  /** Code of the state it lies in, or null. */
  country: string | null;
  lat: number | null;
  lon: number | null;
  events: number;
  /** Mean PLOVER score. */
  score: number;
  cooperation: number;
  conflict: number;
}

/** One mark: a place, or a state for all the places in it of which no more is known. */
export interface PlaceMark {
  /** How the address names it: `BLR:Minsk`, `BLR:` for a state. */
  key: string;
  country: string | null;
  /** The place's English name; null: the mark of a state. */
  name: string | null;
  /** English names of its places. */
  names: string[];
  /** On the whole map. */
  x: number;
  y: number;
  events: number;
  score: number;
}

export interface Marks {
  /** The most events first. */
  marks: PlaceMark[];
  /** Places that have no point on the map: regions, and states without an outline. */
  elsewhere: CountedPlace[];
}

/**
 * @param project degrees east and north → a point of the map
 * @param middleOf the middle of a state's outline on the map, or null when the map has none
 */
export function marksOf(
  places: readonly CountedPlace[],
  project: (lon: number, lat: number) => [number, number] | null,
  middleOf: (country: string) => [number, number] | null,
): Marks {
  const marks = new Map<string, PlaceMark>();
  const elsewhere: CountedPlace[] = [];
  for (const place of places) {
    const { name, country, lat, lon, events, score } = place;
    const exact = lat !== null && lon !== null;
    const point = exact ? project(lon, lat) : country === null ? null : middleOf(country);
    if (!point) {
      elsewhere.push(place);
      continue;
    }
    const key = `${country ?? ''}:${exact ? name : ''}`;
    const mark = marks.get(key);
    const empty: PlaceMark = {
      key,
      country,
      name: exact ? name : null,
      names: [],
      x: point[0],
      y: point[1],
      events: 0,
      score: 0,
    };
    marks.set(key, joined(mark ?? empty, name, events, score));
  }
  const sorted = [...marks.values()].sort((a, b) => b.events - a.events || (a.key < b.key ? -1 : 1));
  return { marks: sorted, elsewhere };
}

function joined(mark: PlaceMark, name: string, events: number, score: number): PlaceMark {
  const all = mark.events + events;
  const mean = all === 0 ? 0 : (mark.score * mark.events + score * events) / all;
  return { ...mark, names: mark.names.includes(name) ? mark.names : [...mark.names, name], events: all, score: mean };
}

/** Radius of a mark: its area goes with its events. */
export function radiusOf(events: number, most: number): number {
  return 3 + 12 * Math.sqrt(events / Math.max(1, most));
}

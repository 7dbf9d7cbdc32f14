/** Events by month: how many, of which kind, and how they score. */
import { typeEntry } from '../codebook/index.ts';
import type { EventRecord, EventType } from '../model/index.ts';

export interface Month {
  month: string;
  events: number;
  score: number;
  cooperation: number;
  conflict: number;
  types: Partial<Record<EventType, number>>;
  contexts: Record<string, number>;
}

export interface Series {
  months: Month[];
  undated: number;
  unreal: number;
}

/** What did happen, by anybody's account. */
const REAL: ReadonlySet<EventRecord['factuality']> = new Set(['asserted', 'contested']);

/**
 * Events by the month in which they happened. An event that may have happened in several months, or none of whose
 * reports says when, counts in none: a guess would look like a trend.
 */
export async function seriesOf(events: AsyncIterable<EventRecord>): Promise<Series> {
  const months = new Map<string, Month>();
  let undated = 0;
  let unreal = 0;
  for await (const event of events) {
    if (!REAL.has(event.factuality)) {
      unreal++;
      continue;
    }
    const name = event.when?.from.slice(0, 7);
    if (name === undefined || event.when?.to.slice(0, 7) !== name) {
      undated++;
      continue;
    }
    const { quad, score } = typeEntry(event.type);
    const month = months.get(name) ?? newMonth(name);
    months.set(name, month);
    month.events++;
    // A running sum until the end.
    month.score += score;
    if (quad <= 2) month.cooperation++;
    else month.conflict++;
    month.types[event.type] = (month.types[event.type] ?? 0) + 1;
    for (const context of event.contexts) month.contexts[context] = (month.contexts[context] ?? 0) + 1;
  }
  const sorted = [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  for (const month of sorted) month.score = Math.round((month.score / month.events) * 100) / 100;
  return { months: sorted, undated, unreal };
}

const newMonth = (month: string): Month => ({
  month,
  events: 0,
  score: 0,
  cooperation: 0,
  conflict: 0,
  types: {},
  contexts: {},
});

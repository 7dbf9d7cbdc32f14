/** Events by month: how many, of which kind, and how they score. */
import { isCooperative, typeEntry } from '../codebook/index.ts';
import type { EventRecord, EventType } from '../model/index.ts';
import type { Tally } from '../store/index.ts';
import { inOrder, meanOf, tenths } from './network.ts';

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
export function seriesOf(tallies: readonly Tally[]): Series {
  const months = new Map<string, Month>();
  let undated = 0;
  let unreal = 0;
  for (const { month: name, type, factuality, contexts, events } of tallies) {
    if (!REAL.has(factuality)) {
      unreal += events;
      continue;
    }
    if (name === null) {
      undated += events;
      continue;
    }
    const { score } = typeEntry(type);
    const month = months.get(name) ?? newMonth(name);
    months.set(name, month);
    month.events += events;
    // A running sum until the end.
    month.score += tenths(score) * events;
    if (isCooperative(type)) month.cooperation += events;
    else month.conflict += events;
    month.types[type] = (month.types[type] ?? 0) + events;
    for (const context of contexts) month.contexts[context] = (month.contexts[context] ?? 0) + events;
  }
  const sorted = [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  for (const month of sorted) {
    month.score = meanOf(month.score, month.events);
    month.types = inOrder(month.types);
    month.contexts = inOrder(month.contexts);
  }
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

/** Which events are asked for. Every field narrows; none: all events. */
import type { EventRecord, EventType, Factuality } from '../model/index.ts';

export interface Filter {
  /** Code of a party that takes part. */
  party?: string;
  /** A second party: only events in which the two face each other. */
  party2?: string;
  /** ISO days: events that may have happened on or after `since` and on or before `until`; undated events are left out. */
  since?: string;
  until?: string;
  type?: EventType;
  /** Language of at least one of its reports. */
  language?: string;
  context?: string;
  factuality?: Factuality | 'contested';
  /** Reported from at least so many origins. */
  minOrigins?: number;
  /** As known on this ISO day: only from reports published until then. */
  asOf?: string;
}

export function dyadOf(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** Whether an event is one that the filter asks for (`asOf` apart: that is a question about claims). */
export function matches(filter: Filter, event: EventRecord, contexts: readonly string[]): boolean {
  const { party, party2, since, until, type, language, context, factuality, minOrigins } = filter;
  const parties = [party, party2].filter((code) => code !== undefined);
  if (parties.length === 2 && !event.dyads.includes(dyadOf(parties[0]!, parties[1]!))) return false;
  if (parties.length === 1 && !(parties[0]! in event.parties)) return false;
  if (since !== undefined && !(event.when && event.when.to >= since)) return false;
  if (until !== undefined && !(event.when && event.when.from <= until)) return false;
  if (type !== undefined && event.type !== type) return false;
  if (language !== undefined && !event.languages.includes(language)) return false;
  if (context !== undefined && !contexts.includes(context)) return false;
  if (factuality !== undefined && event.factuality !== factuality) return false;
  return minOrigins === undefined || event.origins.length >= minOrigins;
}

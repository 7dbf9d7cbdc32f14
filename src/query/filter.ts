/** Which events are asked for, as plain data: the store turns it into SQL, and `matches` says what that SQL must mean. */
import type { EventRecord, EventType, Factuality, Where } from '../model/index.ts';

/** Every field narrows; an empty filter asks for all events. */
export interface Filter {
  /** Code of a party that takes part. */
  party?: string;
  /** A second party: only events in which the two face each other, that is, which have their dyad. */
  party2?: string;
  /** ISO days: events that may have happened on or after `since` and on or before `until`; undated events are left out. */
  since?: string;
  until?: string;
  /** One, or any of several. */
  type?: EventType | readonly EventType[];
  /** Code of the language of at least one of its reports. */
  language?: string;
  /** The outlet of at least one of its reports. */
  outlet?: string;
  /** One, or any of several. */
  context?: string | readonly string[];
  factuality?: Factuality | 'contested';
  /** English name of the place, as records have it: one, or any of several. */
  place?: string | readonly string[];
  /** Code of the state that the place lies in. */
  country?: string;
  /** First told from at least so many origins. */
  minOrigins?: number;
  /** As known on this ISO day: as if only the reports published until then had been read. */
  asOf?: string;
}

/** The name of the dyad of two parties. */
export function dyadOf(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** The two parties of a dyad, by its name. */
export function partiesOf(dyad: string): [string, string] {
  const [one = '', two = ''] = dyad.split('-');
  return [one, two];
}

/** The values of a part of a filter that may be one or several. */
export function valuesOf<T extends string>(part: T | readonly T[]): readonly T[] {
  return typeof part === 'string' ? [part] : part;
}

/** Where the place of an event lies; undefined for an event without one. */
export function spotOf({ place, fields }: EventRecord): Pick<Where, 'name' | 'country' | 'lat' | 'lon'> | undefined {
  return fields.where.values.find(({ value }) => value.name === place)?.value;
}

/**
 * Whether an event is among those that a filter asks for. `asOf` is left aside, since it asks about claims: merge only
 * the claims known by that day, then ask with the rest of the filter.
 */
export function matches(event: EventRecord, filter: Filter): boolean {
  const { party, party2, since, until, type, language, outlet, context, factuality, place, country, minOrigins } =
    filter;
  const parties = [party, party2].filter((code) => code !== undefined);
  if (parties.length === 2 && !event.dyads.includes(dyadOf(parties[0]!, parties[1]!))) return false;
  if (parties.length === 1 && !(parties[0]! in event.parties)) return false;
  if (since !== undefined && !(event.when && event.when.to >= since)) return false;
  if (until !== undefined && !(event.when && event.when.from <= until)) return false;
  if (type !== undefined && !valuesOf(type).includes(event.type)) return false;
  if (language !== undefined && !event.languages.includes(language)) return false;
  if (outlet !== undefined && !event.outlets.includes(outlet)) return false;
  if (context !== undefined && !valuesOf(context).some((one) => event.contexts.includes(one))) return false;
  if (factuality !== undefined && event.factuality !== factuality) return false;
  if (place !== undefined && (event.place === null || !valuesOf(place).includes(event.place))) return false;
  if (country !== undefined && spotOf(event)?.country !== country) return false;
  return minOrigins === undefined || event.origins.length >= minOrigins;
}

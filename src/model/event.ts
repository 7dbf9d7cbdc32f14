import type { ClaimParty, DateCertainty, DateRange, Quantity, Where } from './claim.ts';
import type { EventType, Factuality } from './plover.ts';

/** A claim of a report: claim ids alone are unique too, the report's id saves a look-up. */
export interface ClaimRef {
  documentId: string;
  claimId: string;
}

/** One value that some claims give for a field. */
export interface FieldValue<T> {
  value: T;
  claims: string[];
}

/** What the claims of an event give for one field; disputed when not all values can be true. */
export interface EventField<T> {
  values: FieldValue<T>[];
  disputed: boolean;
}

/** One thing that happened or is said to. It holds no fact of its own: only what its claims give. */
export interface EventRecord {
  /** `e_…`, made from its first claim (by day of publication, then id). */
  id: string;
  type: EventType;
  /** How and in which fields, as any of its claims says; the most frequent first. */
  modes: string[];
  contexts: string[];
  /** `BLR-IRN`: every pair of parties, codes sorted within the pair, pairs sorted. */
  dyads: string[];
  /** The tightest range its claims agree on, or null when none gives a date. */
  when: DateRange | null;
  /** How firmly its days are known: the firmest of its claims; null when it is undated. */
  dated: DateCertainty | null;
  place: string | null;
  factuality: Factuality | 'contested';
  fields: {
    type: EventField<EventType>;
    actors: EventField<string[]>;
    recipients: EventField<string[]>;
    when: EventField<DateRange>;
    where: EventField<Pick<Where, 'name' | 'country' | 'lat' | 'lon'>>;
    persons: EventField<string>;
    /** One entry for each thing counted or measured. */
    quantities: EventField<Pick<Quantity, 'kind' | 'value' | 'unit'>>;
    instruments: EventField<string>;
    factuality: EventField<Factuality>;
  };
  /** Names of the fields that are disputed, sorted. */
  disputed: string[];
  /** Display names of the parties by code. */
  parties: Record<ClaimParty['code'], string>;
  claims: ClaimRef[];
  /** Ids of its reports; versions of one report are one, under the id of the first. */
  reports: string[];
  outlets: string[];
  /** Where the claims first come from (DOMAIN: the end of the attribution chain, else the outlet). */
  origins: string[];
  languages: string[];
  /** Earliest and latest day of publication among its reports, or null. */
  firstReported: string | null;
  lastReported: string | null;
}

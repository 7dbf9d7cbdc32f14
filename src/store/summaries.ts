/** Counts over the whole library: who is in it, and which dyads. */
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** A party or dyad, with the events that it takes part in. */
export interface PartyCount {
  /** Code of a party (`IRN`) or dyad (`BLR-IRN`). */
  code: string;
  events: number;
  /** Latest day on which any of them was reported, or null. */
  lastReported: string | null;
}

/** Parties (or dyads) by number of events, the most first, then by code. */
export async function partyCounts(
  db: Kysely<Schema>,
  kind: 'party' | 'dyad',
  party: string | null,
  limit: number,
): Promise<PartyCount[]> {
  const dash = sql<boolean>`event_parties.party like '%-%'`;
  let query = db
    .selectFrom('event_parties')
    .innerJoin('events', 'events.id', 'event_parties.event_id')
    .select((e) => [
      'event_parties.party as code',
      e.fn.countAll<number | string>().as('events'),
      e.fn.max('events.last_reported').as('lastReported'),
    ])
    .where(kind === 'dyad' ? dash : sql<boolean>`not (${dash})`);
  if (party !== null)
    query = query.where((e) =>
      e('event_parties.event_id', 'in', e.selectFrom('event_parties').select('event_id').where('party', '=', party)),
    );
  const rows = await query
    .groupBy('event_parties.party')
    .orderBy('events', 'desc')
    .orderBy('code')
    .limit(limit)
    .execute();
  return rows.map(({ code, events, lastReported }) => ({ code, events: Number(events), lastReported }));
}

/** Events to rows and back, and questions about them. */
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { EventRecord } from '../model/index.ts';
import { dyadOf, type Filter } from '../query/index.ts';
import { inPieces, insertRows } from './rows.ts';
import type { EventTable, FacetField, Schema } from './schema.ts';

export function facet(field: FacetField, value: string): string {
  return `${field}=${value}`;
}

function facetsOf(event: EventRecord): string[] {
  const all = [
    ...Object.keys(event.parties).map((code) => facet('party', code)),
    ...event.dyads.map((dyad) => facet('dyad', dyad)),
    ...event.languages.map((language) => facet('language', language)),
    ...event.contexts.map((context) => facet('context', context)),
  ];
  return [...new Set(all)].sort();
}

function eventRow(event: EventRecord, facets: readonly string[]): EventTable {
  return {
    id: event.id,
    type: event.type,
    day_from: event.when?.from ?? null,
    day_to: event.when?.to ?? null,
    first_reported: event.firstReported,
    last_reported: event.lastReported,
    factuality: event.factuality,
    origins: event.origins.length,
    facets: JSON.stringify(facets),
    record: JSON.stringify(event),
  };
}

/** Puts `events` in the place of those with the ids of `stale`. */
export async function replaceEvents(
  db: Kysely<Schema>,
  stale: ReadonlySet<string>,
  events: readonly EventRecord[],
): Promise<void> {
  const old = await inPieces([...stale], (piece) =>
    db.selectFrom('events').select(['id', 'facets']).where('id', 'in', piece).execute(),
  );
  const gone = old.flatMap(({ id, facets }) => (JSON.parse(facets) as string[]).map((one) => sql`(${one}, ${id})`));
  await inPieces(gone, async (piece) => {
    await sql`delete from event_facets where (facet, event_id) in (values ${sql.join(piece)})`.execute(db);
    return [];
  });
  await inPieces([...stale], async (piece) => {
    await db.deleteFrom('events').where('id', 'in', piece).execute();
    return [];
  });
  const rows = events.map((event) => eventRow(event, facetsOf(event)));
  await insertRows(db, 'events', EVENT_COLUMNS, rows);
  await insertRows(
    db,
    'event_facets',
    ['facet', 'event_id'],
    rows.flatMap(({ id, facets }) => (JSON.parse(facets) as string[]).map((one) => ({ facet: one, event_id: id }))),
  );
}

const EVENT_COLUMNS = [
  'id',
  'type',
  'day_from',
  'day_to',
  'first_reported',
  'last_reported',
  'factuality',
  'origins',
  'facets',
  'record',
] as const;

/** Where a page of events goes on: behind this event in the order of the timeline. */
export interface After {
  day: string | null;
  id: string;
}

/** A page of events that the filter asks for (`asOf` apart), by first day, undated ones last, then by id. */
export async function eventsPage(
  db: Kysely<Schema>,
  filter: Filter,
  after: After | null,
  size: number,
): Promise<EventTable[]> {
  const { party, party2, since, until, type, language, context, factuality, minOrigins } = filter;
  const parties = [party, party2].filter((code) => code !== undefined);
  let query = db.selectFrom('events').selectAll('events');
  if (parties.length === 2) query = withFacet(query, 'dyad', dyadOf(parties[0]!, parties[1]!));
  if (parties.length === 1) query = withFacet(query, 'party', parties[0]!);
  if (language !== undefined) query = withFacet(query, 'language', language);
  if (context !== undefined) query = withFacet(query, 'context', context);
  if (since !== undefined) query = query.where('events.day_to', '>=', since);
  if (until !== undefined) query = query.where('events.day_from', '<=', until);
  if (type !== undefined) query = query.where('events.type', '=', type);
  if (factuality !== undefined) query = query.where('events.factuality', '=', factuality);
  if (minOrigins !== undefined) query = query.where('events.origins', '>=', minOrigins);
  if (after?.day === null) query = query.where('day_from', 'is', null).where('events.id', '>', after.id);
  else if (after) {
    const day = after.day;
    query = query.where((e) =>
      e.or([
        e('day_from', 'is', null),
        e('day_from', '>', day),
        e.and([e('day_from', '=', day), e('events.id', '>', after.id)]),
      ]),
    );
  }
  return query
    .orderBy('day_from', (order) => order.asc().nullsLast())
    .orderBy('events.id')
    .limit(size)
    .execute();
}

type EventQuery = SelectQueryBuilder<Schema, 'events', EventTable>;

function withFacet(query: EventQuery, field: FacetField, value: string): EventQuery {
  return query.where('events.id', 'in', (e) =>
    e.selectFrom('event_facets').select('event_id').where('facet', '=', facet(field, value)),
  );
}

/** The order of the timeline: by first day, undated events last, then by id. */
export function byDay(a: EventRecord, b: EventRecord): number {
  const dayA = a.when?.from ?? '9999-99-99';
  const dayB = b.when?.from ?? '9999-99-99';
  return compare(dayA, dayB) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Events to rows and back, and questions about them. */
import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { EventRecord } from '../model/index.ts';
import { dyadOf, type Filter } from './filter.ts';
import { inPieces, insertRows } from './rows.ts';
import type { EventFacetTable, EventTable, Facet, Schema } from './schema.ts';

/** An event with the contexts of its claims, sorted. */
export interface EventWithContexts {
  event: EventRecord;
  contexts: string[];
}

function eventRow(event: EventRecord, record: string): EventTable {
  return {
    id: event.id,
    type: event.type,
    day_from: event.when?.from ?? null,
    day_to: event.when?.to ?? null,
    first_reported: event.firstReported,
    last_reported: event.lastReported,
    factuality: event.factuality,
    origins: event.origins.length,
    claims: event.claims.length,
    record,
  };
}

function facetRows({ event, contexts }: EventWithContexts): EventFacetTable[] {
  const facets: Record<Facet, readonly string[]> = {
    party: Object.keys(event.parties),
    dyad: event.dyads,
    type: event.fields.type.values.map(({ value }) => value),
    language: event.languages,
    context: contexts,
    outlet: event.outlets,
    origin: event.origins,
  };
  return Object.entries(facets).flatMap(([field, values]) =>
    [...new Set(values)].map((value) => ({ event_id: event.id, field: field as Facet, value })),
  );
}

/** Puts `events` in the place of those with the ids of `stale`; what has not changed is not written again. */
export async function replaceEvents(
  db: Kysely<Schema>,
  stale: ReadonlySet<string>,
  events: readonly EventWithContexts[],
): Promise<void> {
  const old = new Map<string, string>();
  const rows = await inPieces([...stale], (piece) =>
    db.selectFrom('events').select(['id', 'record']).where('id', 'in', piece).execute(),
  );
  for (const { id, record } of rows) old.set(id, record);
  const changed: { row: EventTable; facets: EventFacetTable[] }[] = [];
  for (const one of events) {
    const record = JSON.stringify(one.event);
    // Contexts come from the claims: when they change, so do the record's claims.
    if (old.get(one.event.id) === record) old.delete(one.event.id);
    else changed.push({ row: eventRow(one.event, record), facets: facetRows(one) });
  }
  await inPieces([...old.keys()], async (piece) => {
    await db.deleteFrom('event_facets').where('event_id', 'in', piece).execute();
    await db.deleteFrom('events').where('id', 'in', piece).execute();
    return [];
  });
  await insertRows(
    db,
    'events',
    [
      'id',
      'type',
      'day_from',
      'day_to',
      'first_reported',
      'last_reported',
      'factuality',
      'origins',
      'claims',
      'record',
    ],
    changed.map(({ row }) => row),
  );
  await insertRows(
    db,
    'event_facets',
    ['event_id', 'field', 'value'],
    changed.flatMap(({ facets }) => facets),
  );
}

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

function withFacet(query: EventQuery, field: Facet, value: string): EventQuery {
  return query.where('events.id', 'in', (e) =>
    e.selectFrom('event_facets').select('event_id').where('field', '=', field).where('value', '=', value),
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

/** Events to rows and back, and questions about them. */
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { EventRecord } from '../model/index.ts';
import { dyadOf, type Filter } from '../query/index.ts';
import { inPieces, insertRows } from './rows.ts';
import type { EventPartyTable, EventTable, Schema } from './schema.ts';

function eventRow(event: EventRecord, block: string): EventTable {
  return {
    id: event.id,
    type: event.type,
    day_from: event.when?.from ?? null,
    day_to: event.when?.to ?? null,
    first_reported: event.firstReported,
    last_reported: event.lastReported,
    factuality: event.factuality,
    origins: event.origins.length,
    block,
    languages: listed(event.languages),
    contexts: listed(event.contexts),
    record: JSON.stringify(event),
  };
}

function listed(values: readonly string[]): string {
  return `,${values.join(',')},`;
}

function partyRows(event: EventRecord): EventPartyTable[] {
  const all = new Set([...Object.keys(event.parties), ...event.dyads]);
  return [...all].map((party) => ({ party, event_id: event.id }));
}

/** An event that is to be written, with the block of its claims. */
export interface NewEvent {
  event: EventRecord;
  block: string;
}

/** Puts `events` in the place of those with the ids of `stale`. */
export async function replaceEvents(
  db: Kysely<Schema>,
  stale: ReadonlySet<string>,
  events: readonly NewEvent[],
): Promise<void> {
  const old = await inPieces([...stale], (piece) =>
    db.selectFrom('events').select('record').where('id', 'in', piece).execute(),
  );
  const gone = old.flatMap(({ record }) => partyRows(JSON.parse(record) as EventRecord));
  await inPieces(gone, async (piece) => {
    const keys = sql.join(piece.map(({ party, event_id }) => sql`(${party}, ${event_id})`));
    await sql`delete from event_parties where (party, event_id) in (values ${keys})`.execute(db);
    return [];
  });
  await inPieces([...stale], async (piece) => {
    await db.deleteFrom('events').where('id', 'in', piece).execute();
    return [];
  });
  await insertRows(
    db,
    'events',
    EVENT_COLUMNS,
    events.map(({ event, block }) => eventRow(event, block)),
  );
  await insertRows(
    db,
    'event_parties',
    ['party', 'event_id'],
    events.flatMap(({ event }) => partyRows(event)),
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
  'block',
  'languages',
  'contexts',
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
  if (parties.length === 2) query = withParty(query, dyadOf(parties[0]!, parties[1]!));
  if (parties.length === 1) query = withParty(query, parties[0]!);
  if (language !== undefined) query = query.where(lists('languages', language));
  if (context !== undefined) query = query.where(lists('contexts', context));
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

function withParty(query: EventQuery, party: string): EventQuery {
  return query.where('events.id', 'in', (e) =>
    e.selectFrom('event_parties').select('event_id').where('party', '=', party),
  );
}

/** Whether a list holds a value. LIKE would not do: databases differ in its case, and values have signs that it takes for jokers. */
function lists(column: 'languages' | 'contexts', value: string) {
  return sql<boolean>`replace(${sql.ref(`events.${column}`)}, ${`,${value},`}, '') <> ${sql.ref(`events.${column}`)}`;
}

/** The order of the timeline: by first day, undated events last, then by id. */
export function byDay(a: EventRecord, b: EventRecord): number {
  const dayA = a.when?.from ?? '9999-99-99';
  const dayB = b.when?.from ?? '9999-99-99';
  return compare(dayA, dayB) || compare(a.id, b.id);
}

/** Whether an event stands behind a place in the order of the timeline. */
export function isBehind(event: EventRecord, { day, id }: After): boolean {
  return (compare(event.when?.from ?? '9999-99-99', day ?? '9999-99-99') || compare(event.id, id)) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

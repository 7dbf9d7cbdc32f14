/** Events to rows and back, and questions about them. */
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { EventRecord } from '../model/index.ts';
import { dyadOf, type Filter, spotOf, valuesOf } from '../query/index.ts';
import { inPieces, insertRows } from './rows.ts';
import type { EventPartyTable, EventTable, Schema } from './schema.ts';

/** An event that is to be written, with the block of its claims. */
export interface NewEvent {
  event: EventRecord;
  block: string;
}

/** What an event is asked by and summed up from. */
export function eventRow({ event, block }: NewEvent): EventTable {
  const spot = spotOf(event);
  const month = event.when?.from.slice(0, 7);
  return {
    id: event.id,
    type: event.type,
    day_from: event.when?.from ?? null,
    day_to: event.when?.to ?? null,
    month: month !== undefined && month === event.when?.to.slice(0, 7) ? month : null,
    first_reported: event.firstReported,
    last_reported: event.lastReported,
    factuality: event.factuality,
    origins: event.origins.length,
    reports: event.reports.length,
    block,
    dated: event.dated,
    languages: listed(event.languages),
    contexts: listed(event.contexts),
    disputed: listed(event.disputed),
    parties: listed(Object.keys(event.parties).sort()),
    dyads: listed(event.dyads),
    outlets: event.outlets.map(outletLine).join(''),
    place: event.place,
    country: spot?.country ?? null,
    lat: spot?.lat ?? null,
    lon: spot?.lon ?? null,
  };
}

function listed(values: readonly string[]): string {
  return `,${values.join(',')},`;
}

/** The values of a list of `listed`. */
export function unlisted(list: string): string[] {
  return list.split(',').filter(Boolean);
}

const outletLine = (outlet: string) => `\n${JSON.stringify(outlet)}\n`;

function partyRows({ id, parties, dyads }: Pick<EventTable, 'id' | 'parties' | 'dyads'>): EventPartyTable[] {
  return [...new Set([...unlisted(parties), ...unlisted(dyads)])].map((party) => ({ party, event_id: id }));
}

/** Puts `events` in the place of those with the ids of `stale`. */
export async function replaceEvents(
  db: Kysely<Schema>,
  stale: ReadonlySet<string>,
  events: readonly NewEvent[],
): Promise<void> {
  const old = await inPieces([...stale], (piece) =>
    db.selectFrom('events').select(['id', 'parties', 'dyads']).where('id', 'in', piece).execute(),
  );
  await inPieces(old.flatMap(partyRows), async (piece) => {
    const keys = sql.join(piece.map(({ party, event_id }) => sql`(${party}, ${event_id})`));
    await sql`delete from event_parties where (party, event_id) in (values ${keys})`.execute(db);
    return [];
  });
  await inPieces([...stale], async (piece) => {
    await db.deleteFrom('events').where('id', 'in', piece).execute();
    await db.deleteFrom('event_records').where('id', 'in', piece).execute();
    return [];
  });
  const rows = await insertEvents(db, events);
  await insertRows(db, 'event_parties', ['party', 'event_id'], rows.flatMap(partyRows));
}

/** Writes events that are not there. Their parties are the caller's. */
export async function insertEvents(db: Kysely<Schema>, events: readonly NewEvent[]): Promise<EventTable[]> {
  const rows = events.map(eventRow);
  await insertRows(db, 'events', EVENT_COLUMNS, rows);
  await insertRows(
    db,
    'event_records',
    ['id', 'record'],
    events.map(({ event }) => ({ id: event.id, record: JSON.stringify(event) })),
  );
  return rows;
}

const EVENT_COLUMNS = [
  'id',
  'type',
  'day_from',
  'day_to',
  'month',
  'first_reported',
  'last_reported',
  'factuality',
  'origins',
  'reports',
  'block',
  'dated',
  'languages',
  'contexts',
  'disputed',
  'parties',
  'dyads',
  'outlets',
  'place',
  'country',
  'lat',
  'lon',
] as const;

/** Where a page of events goes on: behind this event in the order of the timeline. */
export interface After {
  day: string | null;
  id: string;
}

// biome-ignore lint/complexity/noBannedTypes: a query that selects nothing yet
type Nothing = {};

/** The events that a filter asks for, `asOf` apart: what is wanted of them is the caller's to select. */
export function filtered(db: Kysely<Schema>, filter: Filter): SelectQueryBuilder<Schema, 'events', Nothing> {
  const { party, party2, since, until, type, language, outlet, context, factuality, place, country, minOrigins } =
    filter;
  const [one, two] = [party, party2].filter((code) => code !== undefined);
  const member = two === undefined ? one : dyadOf(one!, two);
  let query = db.selectFrom('events');
  if (member !== undefined)
    query = query.where('events.id', 'in', (e) =>
      e.selectFrom('event_parties').select('event_id').where('party', '=', member),
    );
  if (language !== undefined) query = query.where(holds('languages', `,${language},`));
  if (outlet !== undefined) query = query.where(holds('outlets', outletLine(outlet)));
  if (context !== undefined)
    query = query.where((e) => e.or(valuesOf(context).map((value) => holds('contexts', `,${value},`))));
  if (since !== undefined) query = query.where('events.day_to', '>=', since);
  if (until !== undefined) query = query.where('events.day_from', '<=', until);
  if (type !== undefined) query = query.where('events.type', 'in', valuesOf(type));
  if (factuality !== undefined) query = query.where('events.factuality', '=', factuality);
  if (place !== undefined) query = query.where('events.place', 'in', valuesOf(place));
  if (country !== undefined) query = query.where('events.country', '=', country);
  if (minOrigins !== undefined) query = query.where('events.origins', '>=', minOrigins);
  return query;
}

/** Whether a list holds a value. LIKE would not do: databases differ in its case, and values have signs that it takes for jokers. */
function holds(column: 'languages' | 'contexts' | 'outlets', value: string) {
  return sql<boolean>`replace(${sql.ref(`events.${column}`)}, ${value}, '') <> ${sql.ref(`events.${column}`)}`;
}

/** By first day, the oldest or the newest first; undated events last in both, then by id. */
export type EventOrder = 'oldest' | 'newest';

/** A page of the events that a filter asks for (`asOf` apart). */
export async function eventsPage(
  db: Kysely<Schema>,
  filter: Filter,
  after: After | null,
  size: number,
  order: EventOrder,
): Promise<EventRecord[]> {
  let query = filtered(db, filter);
  if (after?.day === null) query = query.where('events.day_from', 'is', null).where('events.id', '>', after.id);
  else if (after) {
    const day = after.day;
    query = query.where((e) =>
      e.or([
        e('events.day_from', 'is', null),
        e('events.day_from', order === 'oldest' ? '>' : '<', day),
        e.and([e('events.day_from', '=', day), e('events.id', '>', after.id)]),
      ]),
    );
  }
  // The records are fetched once it is known which: sorting them all would read them all.
  const page = await query
    .select('events.id')
    .orderBy('events.day_from', (by) => (order === 'oldest' ? by.asc() : by.desc()).nullsLast())
    .orderBy('events.id')
    .limit(size)
    .execute();
  return eventsOf(
    db,
    page.map(({ id }) => id),
  );
}

/** Events by their present ids, in the order of these. */
export async function eventsOf(db: Kysely<Schema>, ids: readonly string[]): Promise<EventRecord[]> {
  const rows = await inPieces(ids, (piece) =>
    db.selectFrom('event_records').select(['id', 'record']).where('id', 'in', piece).execute(),
  );
  const records = new Map(rows.map(({ id, record }) => [id, record]));
  return ids.flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [JSON.parse(record) as EventRecord];
  });
}

/** Where an event stands in any order of days. */
export const placeOf = ({ id, when }: EventRecord): After => ({ day: when?.from ?? null, id });

/** Which of two places comes first in an order. */
export function placeOrder(a: After, b: After, order: EventOrder): number {
  const undated = order === 'oldest' ? '9999-99-99' : '';
  const days = compare(a.day ?? undated, b.day ?? undated);
  return (order === 'oldest' ? days : -days) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

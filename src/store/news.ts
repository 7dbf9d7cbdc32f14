/** What is new in a library since a moment: not when things happened, but when the library came to know of them. */
import { type Kysely, sql } from 'kysely';
import type { EventRecord } from '../model/index.ts';
import { dyadOf, type Filter } from '../query/index.ts';
import { eventsOf } from './events.ts';
import { inPieces } from './rows.ts';
import type { Schema } from './schema.ts';

export interface NewsItem {
  event: EventRecord;
  /** When the last report of it was read, ISO 8601 in UTC. */
  at: string;
  /** Whether all that is known of it was read since. */
  isNew: boolean;
  /** Ids of its reports that were read since, by id. */
  reports: string[];
}

/**
 * The events that reports tell of which were read after a moment, the last read first, then by id.
 *
 * @param since ISO 8601 in UTC.
 * @returns also how many such events and reports there are, listed or not.
 */
export async function newsSince(
  db: Kysely<Schema>,
  since: string,
  { party, party2 }: Pick<Filter, 'party' | 'party2'>,
  limit: number,
): Promise<{ items: NewsItem[]; events: number; reports: number }> {
  const [one, two] = [party, party2].filter((code) => code !== undefined);
  const member = two === undefined ? one : dyadOf(one!, two);
  let told = db
    .selectFrom('reports')
    .innerJoin('claims', 'claims.report', 'reports.number')
    .where('reports.read_at', '>', since);
  if (member !== undefined)
    told = told.where('claims.event_id', 'in', (e) =>
      e.selectFrom('event_parties').select('event_id').where('party', '=', member),
    );
  const count = await told
    .select([
      sql<number | string>`count(distinct claims.event_id)`.as('events'),
      sql<number | string>`count(distinct claims.report)`.as('reports'),
    ])
    .executeTakeFirstOrThrow();
  const page = await told
    .select((e) => ['claims.event_id', e.fn.max('reports.read_at').as('at')])
    .groupBy('claims.event_id')
    .orderBy('at', 'desc')
    .orderBy('claims.event_id')
    .limit(limit)
    .execute();
  const events = await eventsOf(
    db,
    page.map(({ event_id }) => event_id),
  );
  const ids = [...new Set(events.flatMap((event) => event.claims.map(({ documentId }) => documentId)))];
  const rows = await inPieces(ids, (piece) =>
    db.selectFrom('reports').select(['id', 'read_at']).where('id', 'in', piece).execute(),
  );
  const fresh = new Set(rows.flatMap(({ id, read_at }) => (read_at > since ? [id] : [])));
  const at = new Map(page.map((row) => [row.event_id, row.at]));
  const items = events.map((event): NewsItem => {
    const reports = [...new Set(event.claims.map(({ documentId }) => documentId))].sort();
    const read = reports.filter((id) => fresh.has(id));
    return { event, at: at.get(event.id) as string, isNew: read.length === reports.length, reports: read };
  });
  return { items, events: Number(count.events), reports: Number(count.reports) };
}

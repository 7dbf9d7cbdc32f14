/** Lists of reports. */
import { type Kysely, sql } from 'kysely';
import { dyadOf } from '../query/index.ts';
import { firstIds } from './relatives.ts';
import { headOf, inPieces, REPORT_HEAD_COLUMNS, type ReportHead } from './rows.ts';
import type { Schema } from './schema.ts';

/** Every field narrows. */
export interface ReportFilter {
  /** Tells of an event in which this party takes part; with `party2`, of one of their dyad. */
  party?: string;
  party2?: string;
  language?: string;
  outlet?: string;
  /** Published on or after, on or before an ISO day. */
  since?: string;
  until?: string;
  /** By day of publication, unknown last; or by the moment of reading. */
  order?: 'published' | 'read';
}

export interface ReportListing extends ReportHead {
  /** When it was read, ISO 8601 in UTC. */
  readAt: string;
  /** How many claims it makes. */
  claims: number;
  /** As in `StoredReport`. */
  copyOf: string | null;
  versionOf: string | null;
}

/**
 * A page of reports, the newest first, then by id.
 *
 * @param after day of publication (or moment of reading) and id of the last report of the page before; null: the first page.
 */
export async function reportsPage(
  db: Kysely<Schema>,
  filter: ReportFilter,
  after: readonly [string | null, string] | null,
  size: number,
): Promise<ReportListing[]> {
  const { party, party2, language, outlet, since, until, order = 'published' } = filter;
  const column = order === 'read' ? 'reports.read_at' : 'reports.published';
  const [one, two] = [party, party2].filter((code) => code !== undefined);
  const member = two === undefined ? one : dyadOf(one!, two);
  let query = db.selectFrom('reports').select(REPORT_HEAD_COLUMNS).select(['reports.number', 'reports.read_at']);
  if (language !== undefined) query = query.where('reports.language', '=', language);
  // A name that a database cannot keep as it is stands there as a JSON string.
  if (outlet !== undefined)
    query = query.where((e) =>
      e.or([
        e.and([e('reports.outlet', '=', outlet), e('reports.escaped', '=', 0)]),
        e.and([e('reports.outlet', '=', JSON.stringify(outlet)), e('reports.escaped', '=', 1)]),
      ]),
    );
  if (since !== undefined) query = query.where('reports.published', '>=', since);
  if (until !== undefined) query = query.where('reports.published', '<=', until);
  if (member !== undefined)
    query = query.where((e) =>
      e.exists(
        e
          .selectFrom('claims')
          .innerJoin('event_parties', 'event_parties.event_id', 'claims.event_id')
          .select(sql.lit(1).as('one'))
          .whereRef('claims.report', '=', 'reports.number')
          .where('event_parties.party', '=', member),
      ),
    );
  if (after) {
    const [key, id] = after;
    query =
      key === null
        ? query.where(column, 'is', null).where('reports.id', '>', id)
        : query.where((e) =>
            e.or([e(column, 'is', null), e(column, '<', key), e.and([e(column, '=', key), e('reports.id', '>', id)])]),
          );
  }
  const rows = await query
    .orderBy(column, (by) => by.desc().nullsLast())
    .orderBy('reports.id')
    .limit(size)
    .execute();
  const numbers = rows.map(({ number }) => number);
  const counts = await inPieces(numbers, (piece) =>
    db
      .selectFrom('claims')
      .select((e) => ['report', e.fn.countAll<number | string>().as('n')])
      .where('report', 'in', piece)
      .groupBy('report')
      .execute(),
  );
  const claims = new Map(counts.map(({ report, n }) => [report, Number(n)]));
  const copies = await firstIds(db, 'copies', numbers);
  const versions = await firstIds(db, 'versions', numbers);
  return rows.map((row) => ({
    ...headOf(row),
    readAt: row.read_at,
    claims: claims.get(row.number) ?? 0,
    copyOf: copies.get(row.number) ?? null,
    versionOf: versions.get(row.number) ?? null,
  }));
}

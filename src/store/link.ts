/** Links reports that were just written to their copies and versions. */
import type { Kysely } from 'kysely';
import type { Lineage } from '../merging/index.ts';
import { sketchOf, wordHashes } from '../text/minhash.ts';
import { findCopies, type Sketched } from './copies.ts';
import { joinGroups, lineagesOf, membersOf } from './groups.ts';
import { addressKey } from './prepare.ts';
import { retell } from './regroup.ts';
import { REPORT_HEAD_COLUMNS, reportOf } from './rows.ts';
import type { Schema } from './schema.ts';

export interface Links {
  /** Those of the reports that are copies of what was there before them. */
  copies: Set<number>;
  /** Reports that were there before, and of which it is now known that they come from somewhere else. */
  changed: Set<number>;
  /** Where the reports themselves come from. */
  lineages: Map<number, Lineage>;
}

/**
 * Writes what reports are known again by, and links them.
 *
 * @param fresh the reports, in the order of their numbers; their rows are written already.
 * @param versions pairs of reports, one of them new, that are versions of one.
 */
export async function linkReports(
  db: Kysely<Schema>,
  fresh: readonly Sketched[],
  versions: readonly [number, number][],
): Promise<Links> {
  const own = new Set(fresh.map(({ number }) => number));
  const pairs = await findCopies(db, fresh);
  const moved = await joinGroups(db, 'copies', pairs);
  const renamed = await joinGroups(db, 'versions', versions);
  // A copy of a report without an outlet is told to come from that report, under the id of its first version.
  const copied = await membersOf(db, 'copies', [...renamed]);
  const changed = new Set([...moved, ...renamed, ...copied.map(({ report }) => report)].filter((one) => !own.has(one)));
  return {
    copies: new Set(pairs.map(([later]) => later)),
    changed,
    lineages: await lineagesOf(db, [...own]),
  };
}

const PAGE = 500;

/** Links all reports of a library that was made before copies and versions were known. */
export async function linkAll(db: Kysely<Schema>): Promise<void> {
  const changed = new Set<number>();
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('reports')
      .select([...REPORT_HEAD_COLUMNS, 'reports.text', 'reports.number'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(PAGE)
      .execute();
    if (rows.length === 0) break;
    const fresh: Sketched[] = [];
    const versions: [number, number][] = [];
    const addresses = new Map<string, number>();
    for (const row of rows) {
      const { text, url } = reportOf(row);
      const address = addressKey(url);
      fresh.push({ number: row.number, address, text, ...sketchOf(wordHashes(text)) });
      if (address === null) continue;
      const earlier = addresses.get(address) ?? (await reportAt(db, address));
      if (earlier !== null) versions.push([row.number, earlier]);
      addresses.set(address, row.number);
    }
    const links = await linkReports(db, fresh, versions);
    for (const number of [...links.changed, ...links.lineages.keys()]) changed.add(number);
    after = (rows.at(-1) as { number: number }).number;
  }
  await retell(db, changed);
}

async function reportAt(db: Kysely<Schema>, address: string): Promise<number | null> {
  const row = await db
    .selectFrom('fingerprints')
    .select('report')
    .where('address', '=', address)
    .orderBy('report')
    .limit(1)
    .executeTakeFirst();
  return row?.report ?? null;
}

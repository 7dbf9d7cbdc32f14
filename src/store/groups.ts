/**
 * Reports that belong together: the copies of one text, the versions of one report. Both are groups in which every report
 * knows the first one: by day of publication (unknown last), then id. Groups grow by joining, and what they are in the
 * end does not depend on the order of joining.
 */
import type { Kysely } from 'kysely';
import type { Lineage } from '../merging/index.ts';
import { headOf, inPieces, insertRows, REPORT_HEAD_COLUMNS, type ReportHead } from './rows.ts';
import type { Schema } from './schema.ts';

export type GroupTable = 'copies' | 'versions';

/** The first report of the group of each report that has one, by their numbers. */
export async function firstsOf(
  db: Kysely<Schema>,
  table: GroupTable,
  reports: readonly number[],
): Promise<Map<number, number>> {
  const rows = await inPieces([...new Set(reports)], (piece) =>
    db.selectFrom(table).select(['report', 'first']).where('report', 'in', piece).execute(),
  );
  return new Map(rows.map(({ report, first }) => [report, first]));
}

/** The reports of groups, each given by its first report. */
export async function membersOf(
  db: Kysely<Schema>,
  table: GroupTable,
  firsts: readonly number[],
): Promise<{ report: number; first: number }[]> {
  return inPieces([...new Set(firsts)], (piece) =>
    db
      .selectFrom(table)
      .select(['report', 'first'])
      .where('first', 'in', [...new Set(piece)])
      .execute(),
  );
}

export type NumberedHead = ReportHead & { number: number };

/** What reports say of themselves, by their numbers. */
export async function headsOf(db: Kysely<Schema>, numbers: readonly number[]): Promise<Map<number, NumberedHead>> {
  const rows = await inPieces([...new Set(numbers)], (piece) =>
    db
      .selectFrom('reports')
      .select(REPORT_HEAD_COLUMNS)
      .select('reports.number')
      .where('reports.number', 'in', piece)
      .execute(),
  );
  return new Map(rows.map((row) => [row.number, { ...headOf(row), number: row.number }]));
}

/** By day of publication, unknown last, then id. */
export function byFirstPublished(
  a: Pick<ReportHead, 'published' | 'id'>,
  b: Pick<ReportHead, 'published' | 'id'>,
): number {
  const [one, two] = [a.published ?? '9999-99-99', b.published ?? '9999-99-99'];
  if (one !== two) return one < two ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Sets that are joined pair by pair. */
export class Joined {
  private readonly parents = new Map<number, number>();

  find(one: number): number {
    let root = one;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    for (let at = one; at !== root; ) {
      const up = this.parents.get(at) as number;
      this.parents.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [one, two] = [this.find(a), this.find(b)];
    if (one !== two) this.parents.set(Math.max(one, two), Math.min(one, two));
  }
}

/**
 * Puts the reports of each pair into one group.
 *
 * @param pairs numbers of reports, all of which are written already.
 * @returns the reports that had another first report before (a report without a group was its own).
 */
export async function joinGroups(
  db: Kysely<Schema>,
  table: GroupTable,
  pairs: readonly (readonly [number, number])[],
): Promise<Set<number>> {
  const changed = new Set<number>();
  if (pairs.length === 0) return changed;
  const firsts = await firstsOf(db, table, pairs.flat());
  const sets = new Joined();
  const old = new Set<number>();
  for (const pair of pairs) {
    const [a, b] = pair.map((report) => firsts.get(report) ?? report) as [number, number];
    old.add(a).add(b);
    sets.join(a, b);
  }
  const grown = [...Map.groupBy(old, (first) => sets.find(first)).values()].filter((group) => group.length > 1);
  const heads = await headsOf(db, grown.flat());
  const inGroup = await firstsOf(db, table, grown.flat());
  const rows: { report: number; first: number }[] = [];
  const moves = new Map<number, number>();
  for (const group of grown) {
    // The first of each part is the first of its members: the first of all is among them.
    const [first] = group.map((number) => heads.get(number) as NumberedHead).sort(byFirstPublished) as [NumberedHead];
    for (const part of group) {
      if (!inGroup.has(part)) rows.push({ report: part, first: first.number });
      else if (part !== first.number) moves.set(part, first.number);
      if (part !== first.number) changed.add(part);
    }
  }
  // Of a part that keeps its first nothing is read: a text that thousands copy must not cost more with each.
  for (const { report } of await membersOf(db, table, [...moves.keys()])) changed.add(report);
  for (const [part, first] of moves) await db.updateTable(table).set({ first }).where('first', '=', part).execute();
  await insertRows(db, table, ['report', 'first'], rows);
  return changed;
}

/**
 * What merging must know of where reports come from: whose copies and whose versions they are. Reports that stand by
 * themselves are left out.
 */
export async function lineagesOf(db: Kysely<Schema>, reports: readonly number[]): Promise<Map<number, Lineage>> {
  const lineages = new Map<number, Lineage>();
  const copies = await firstsOf(db, 'copies', reports);
  const versions = await firstsOf(db, 'versions', [...reports, ...copies.values()]);
  const heads = await headsOf(db, [...copies.values(), ...versions.values()]);
  const head = (number: number) => heads.get(number) as NumberedHead;
  for (const report of reports) {
    const lineage: Lineage = {};
    const article = versions.get(report);
    if (article !== undefined && article !== report) lineage.article = head(article).id;
    const first = copies.get(report);
    if (first !== undefined && first !== report)
      lineage.origin = head(first).outlet ?? `report ${head(versions.get(first) ?? first).id}`;
    if (lineage.article !== undefined || lineage.origin !== undefined) lineages.set(report, lineage);
  }
  return lineages;
}

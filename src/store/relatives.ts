/** Whose copy and whose version a report is, for whoever asks about it. */
import type { Kysely } from 'kysely';
import { byFirstPublished, firstsOf, headsOf, membersOf } from './groups.ts';
import type { ReportHead } from './rows.ts';
import type { Schema } from './schema.ts';

export interface Relatives {
  /** The other reports that have its text, or nearly, the first published first; its own versions are not among them. */
  copies: ReportHead[];
  /** Id of the first of all copies, null when it is this one, or a version of it, or there is none. */
  copyOf: string | null;
  /**
   * All versions, this one among them, by day of publication (unknown last), then in the order of reading; empty when
   * there is but one.
   */
  versions: ReportHead[];
}

/** @param number the report's. */
export async function relativesOf(db: Kysely<Schema>, number: number): Promise<Relatives> {
  const copies = await group(db, 'copies', number);
  const versions = await group(db, 'versions', number);
  const head = ({ number: _, ...rest }: ReportHead & { number: number }): ReportHead => rest;
  copies.sort(byFirstPublished);
  versions.sort((a, b) => {
    const [one, two] = [a.published ?? '9999-99-99', b.published ?? '9999-99-99'];
    return one < two ? -1 : one > two ? 1 : a.number - b.number;
  });
  const own = new Set([number, ...versions.map((one) => one.number)]);
  const first = copies[0];
  return {
    copies: copies.filter((one) => !own.has(one.number)).map(head),
    copyOf: first === undefined || own.has(first.number) ? null : first.id,
    versions: versions.map(head),
  };
}

async function group(db: Kysely<Schema>, table: 'copies' | 'versions', number: number) {
  const first = (await firstsOf(db, table, [number])).get(number);
  if (first === undefined) return [];
  const members = await membersOf(db, table, [first]);
  return [
    ...(
      await headsOf(
        db,
        members.map(({ report }) => report),
      )
    ).values(),
  ];
}

/** Of each report of a list that is not the first of its group: the id of the first. */
export async function firstIds(
  db: Kysely<Schema>,
  table: 'copies' | 'versions',
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const firsts = await firstsOf(db, table, numbers);
  const heads = await headsOf(db, [...firsts.values()]);
  return new Map(
    [...firsts].flatMap(([report, first]) =>
      report === first ? [] : [[report, (heads.get(first) as ReportHead).id] as const],
    ),
  );
}

/**
 * Finds copies. Each report is kept under up to six keys (text/minhash.ts): reports with a key in common may be copies.
 * Signatures leave out nearly all that are none, and the texts decide.
 *
 * What a report costs does not grow with the library: of a key that many reports share (a stock paragraph, a form) only
 * the few are looked at that are nearest by two more keys. Copies are the connected parts of what is found, and of a
 * bucket that is no longer than CROWDED all pairs are tried; so the order of reading makes no difference there. In longer
 * ones all neighbours of the final order have been tried, whenever they came; a pair may be found besides that another
 * order of reading would not try.
 */
import { type Kysely, sql } from 'kysely';
import { areCopies, Compared, mayBeCopies } from '../text/copy.ts';
import { likeness, wordHashes } from '../text/minhash.ts';
import { firstsOf, Joined } from './groups.ts';
import { inPieces, insertRows, once, pieces } from './rows.ts';
import type { CopyKeyTable, FingerprintTable, Schema } from './schema.ts';

/** A report that was just written, as far as its copies are to be found. */
export interface Sketched {
  number: number;
  address: string | null;
  signature: Uint8Array;
  keys: readonly number[];
  text: string;
}

/** The most reports of one key that are all looked at. */
const CROWDED = 12;
/** How many are looked at on each side in a longer one. */
const NEIGHBOURS = 4;
/** Texts read for one report, the most alike first. */
const MOST_TEXTS = 5;
/** Queries that one statement holds. */
const TOGETHER = 32;

/** What orders the reports of one key: parts of the next two keys, so that those alike in more stand together. */
function fineOf(keys: readonly number[], at: number): number {
  const next = (keys[(at + 1) % keys.length] as number) & 0x7fff;
  return next * 0x8000 + ((keys[(at + 2) % keys.length] as number) & 0x7fff);
}

function keyRows({ number, keys }: Sketched): CopyKeyTable[] {
  return keys.map((key, at) => ({ key, fine: fineOf(keys, at), report: number }));
}

/**
 * Writes what reports are found by, and finds what they are copies of, among each other and in the library.
 *
 * @returns pairs of numbers of reports; together they connect all copies.
 */
export async function findCopies(db: Kysely<Schema>, fresh: readonly Sketched[]): Promise<[number, number][]> {
  const marks: FingerprintTable[] = fresh.map(({ number, address, signature }) => ({
    report: number,
    address,
    signature,
  }));
  await insertRows(db, 'fingerprints', ['report', 'address', 'signature'], marks);
  const rows = fresh.flatMap(keyRows);
  // In the order in which they lie: neighbours share a page.
  rows.sort((a, b) => a.key - b.key || a.fine - b.fine || a.report - b.report);
  await insertRows(db, 'copy_keys', ['key', 'fine', 'report'], rows);
  const candidates = await candidatesOf(db, rows);
  return confirmed(db, fresh, candidates);
}

/** For each report those that share a key with it, older and newer. */
async function candidatesOf(db: Kysely<Schema>, rows: readonly CopyKeyTable[]): Promise<Map<number, Set<number>>> {
  const found = new Map<number, Set<number>>();
  const add = (report: number, other: number) => {
    if (report === other) return;
    const set = found.get(report);
    if (set) set.add(other);
    else found.set(report, new Set([other]));
  };
  const owners = Map.groupBy(rows, ({ key }) => key);
  const hits = await eachOf(
    db,
    OF_KEY,
    [...owners.keys()].map((key) => [key]),
  );
  const byKey = Map.groupBy(hits, ({ asked }) => asked);
  const crowded: CopyKeyTable[] = [];
  for (const [key, own] of owners) {
    const all = byKey.get(key) ?? [];
    if (all.length > CROWDED) crowded.push(...own);
    else for (const { report } of own) for (const other of all) add(report, other.report);
  }
  const places = crowded.map(({ key, fine, report }) => [report, key, fine, report]);
  for (const query of [BEFORE, BEHIND])
    for (const { asked, report } of await eachOf(db, query, places)) add(asked, report);
  return found;
}

/** A question that is asked many times: `?` stands for the values, all of them whole numbers. */
interface Question {
  name: string;
  sql: string;
}
const OF_KEY: Question = {
  name: 'of key',
  sql: `select key as asked, report from copy_keys where key = ? limit ${CROWDED + 1}`,
};
const near = (sign: string, order: string): Question => ({
  name: `near ${sign}`,
  sql: `select cast(? as integer) as asked, report from copy_keys where key = ? and (fine, report) ${sign} (?, ?)
    order by fine ${order}, report ${order} limit ${NEIGHBOURS}`,
});
const BEFORE = near('<', 'desc');
const BEHIND = near('>', 'asc');

/** Asks a question for each list of values, many in one statement. A limit within each is what a join could not have. */
async function eachOf(
  db: Kysely<Schema>,
  question: Question,
  lists: readonly (readonly number[])[],
): Promise<{ asked: number; report: number }[]> {
  const rows: { asked: number; report: number }[] = [];
  for (const piece of pieces(lists, TOGETHER)) {
    const query = once(db, `${question.name} ${piece.length}`, () => {
      const part = () => {
        const texts = question.sql.split('?');
        return sql`select * from (${sql.join(
          texts.flatMap((text, at) => (at === 0 ? [sql.raw(text)] : [sql.val(0), sql.raw(text)])),
          sql``,
        )})`;
      };
      return sql`${sql.join(piece.map(part), sql` union all `)}`.compile(db);
    });
    const result = await db.executeQuery<{ asked: number; report: number }>({ ...query, parameters: piece.flat() });
    for (const row of result.rows) rows.push(row);
  }
  return rows;
}

/** Of the candidates those that are copies, as pairs that connect them. */
async function confirmed(
  db: Kysely<Schema>,
  fresh: readonly Sketched[],
  candidates: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<[number, number][]> {
  const own = new Map(fresh.map((one) => [one.number, one]));
  const others = new Set([...candidates.values()].flatMap((set) => [...set]).filter((number) => !own.has(number)));
  const signatures = await signaturesOf(db, [...others]);
  const signature = (number: number) => own.get(number)?.signature ?? (signatures.get(number) as Uint8Array);
  // Whether two are copies need not be asked where others have answered it.
  const parts = new Joined();
  const groups = await firstsOf(db, 'copies', [...others]);
  for (const [report, first] of groups) parts.join(report, first);

  const texts = new Map<number, Compared>();
  const compared = async (number: number) => {
    let text = texts.get(number);
    if (!text) {
      text = new Compared(wordHashes(own.get(number)?.text ?? (await textOf(db, number))));
      texts.set(number, text);
    }
    return text;
  };
  const pairs: [number, number][] = [];
  for (const { number } of fresh) {
    const likely = [...(candidates.get(number) ?? [])]
      // Of two new ones the later asks.
      .filter((other) => other < number && mayBeCopies(signature(number), signature(other)))
      .map((other) => ({ other, like: likeness(signature(number), signature(other)).jaccard }))
      .sort((a, b) => b.like - a.like || a.other - b.other);
    let read = 0;
    for (const { other } of likely) {
      if (parts.find(number) === parts.find(other)) continue;
      if (read++ === MOST_TEXTS) break;
      if (!areCopies(await compared(number), await compared(other))) continue;
      parts.join(number, other);
      pairs.push([number, other]);
    }
  }
  return pairs;
}

async function signaturesOf(db: Kysely<Schema>, reports: readonly number[]): Promise<Map<number, Uint8Array>> {
  const rows = await inPieces(reports, (piece) =>
    db.selectFrom('fingerprints').select(['report', 'signature']).where('report', 'in', piece).execute(),
  );
  return new Map(rows.map(({ report, signature }) => [report, signature]));
}

async function textOf(db: Kysely<Schema>, number: number): Promise<string> {
  const query = once(db, 'text', () =>
    db.selectFrom('reports').select(['text', 'escaped']).where('number', '=', 0).compile(),
  );
  const { rows } = await db.executeQuery<{ text: string; escaped: number }>({ ...query, parameters: [number] });
  const { text, escaped } = rows[0] as { text: string; escaped: number };
  return escaped ? (JSON.parse(text) as string) : text;
}
